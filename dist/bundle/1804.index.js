"use strict";
exports.id = 1804;
exports.ids = [1804];
exports.modules = {

  21804:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    createClient: function() { return   createClient; }
  });
  var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75250);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
  var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67213);




function createClient(connection) {
    const { token, apiUrl, budget, requestTimeoutMs } = connection;
    const { retries = 2, retryUnitMs = 1_000, writeSpacingMs = 100 } = connection;
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__  .gq.plugin(patience(budget, retries, retryUnitMs), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__  .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__  .A);
    const pace = oneAfterAnother(writeSpacingMs);
    const client = new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__  .EG)(token, {
        baseUrl: apiUrl,
        log,
        retry: {
            retries,
            retryAfterBaseValue: retryUnitMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        },
        throttle: { write: pace, notifications: pace, onRateLimit: refuse, onSecondaryRateLimit: refuse },
        request: {
            ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__  .NT.request,
            log,
            fetch: (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__  .VT)(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__  .NT.request?.fetch, { requestTimeoutMs, budget }),
        },
    }));
    return async (route, parameters, once) => {
        const { data, headers } = await client.request(route, {
            ...parameters,
            ...(once && { request: { retries: 0 } }),
        });
        return { data, headers };
    };
}
function ignore() {
    return undefined;
}
function refuse() {
    return false;
}
function patience(budget, retries, unitMs) {
    return (octokit) => {
        octokit.hook.error("request", (error) => {
            const seconds = (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(error);
            if (seconds !== undefined && hasRequest(error)) {
                const fits = seconds !== null && seconds * unitMs < budget.leftMs();
                const waiting = { retries: fits ? retries : 0, retryAfter: seconds };
                error.request.request = { ...error.request.request, ...waiting };
            }
            throw error;
        });
    };
}
function hasRequest(error) {
    return (error instanceof Error &&
        "request" in error &&
        typeof error.request === "object" &&
        error.request !== null);
}
function oneAfterAnother(spacingMs) {
    let free = 0;
    const schedule = async (_options, job) => {
        const wait = Math.max(0, free - performance.now());
        free = Math.max(free, performance.now()) + spacingMs;
        if (wait > 0)
            await new Promise((resolve) => setTimeout(resolve, wait));
        return job();
    };
    return { key: () => ({ schedule }) };
}


  })

};
;