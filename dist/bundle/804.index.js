"use strict";
exports.id = 804;
exports.ids = [804];
exports.modules = {

/***/ 1804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: function() { return /* binding */ createClient; }
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6989);





/** Octokit with its retry and throttling plugins. Importing this file loads them: do it when something is to be asked. */
function createClient(options) {
    const { token, baseUrl, budget, requestTimeoutMs, retries, retryUnitMs, writeSpacingMs } = options;
    const fetch = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch;
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(patience(budget, retries, retryUnitMs), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const pace = oneAfterAnother(writeSpacingMs);
    const client = new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, {
        baseUrl,
        log,
        // Errors that a second attempt cannot mend; rate limits are `patience`'s.
        retry: {
            retries,
            retryAfterBaseValue: retryUnitMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        },
        throttle: { write: pace, notifications: pace, onRateLimit: refuse, onSecondaryRateLimit: refuse },
        request: { ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request, log, fetch: (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeAnswers */ .VT)(fetch, { requestTimeoutMs, budget }) },
    }));
    return async (route, parameters, once) => {
        const { data, headers } = await client.request(route, once === undefined ? parameters : { ...parameters, request: { retries: 0 } });
        return { data, headers };
    };
}
/** Octokit's notes would go past the one writer of the log. */
function ignore() {
    return undefined;
}
function refuse() {
    return false;
}
/**
 * A plugin that waits as long as a rate limit says, if the run's budget has room for it. Throttling waits for two
 * of its forms only and knows no budget. What it leaves on the error is what the retry plugin reads; it has to come
 * before that one, because the hook that is registered first is called first.
 */
function patience(budget, retries, unitMs) {
    return (octokit) => {
        octokit.hook.error("request", (error) => {
            const answer = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(error);
            if (answer !== null && (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(answer) && hasRequest(error)) {
                const seconds = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .waitSeconds */ .Dh)(answer.headers);
                const fits = seconds !== null && seconds * unitMs < budget.leftMs();
                error.request.request = {
                    ...error.request.request,
                    retries: fits ? retries : 0,
                    retryAfter: seconds,
                };
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
/** The plugin's own spacing (1 s a write, 3 s a comment) would make a page of ten areas wait for ten seconds. */
function oneAfterAnother(spacingMs) {
    let free = 0;
    const schedule = async (_options, job) => {
        const wait = Math.max(0, free - performance.now());
        free = Math.max(free, performance.now()) + spacingMs;
        if (wait > 0)
            await new Promise((resolve) => setTimeout(resolve, wait));
        return job();
    };
    // The plugin uses nothing else of a Bottleneck group, and exports no class to make one of.
    return { key: () => ({ schedule }) };
}


/***/ })

};
;