"use strict";
exports.id = 871;
exports.ids = [871];
exports.modules = {

  8672:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   cancelOnSignals; }
  });
const stopping = [
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGQUIT",
    "SIGBREAK",
    "SIGALRM",
    "SIGXCPU",
    "SIGUSR2",
];
const sameMs = 500;
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
            if (signal !== "SIGHUP" && performance.now() - since > sameMs)
                again?.();
            return;
        }
        since = performance.now();
        first?.();
        controller.abort();
    };
    for (const signal of stopping)
        process.on(signal, stop);
    return controller.signal;
}


  }),

  2253:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    finish: function() { return   finish; }
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8672);
  var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4324);
  var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(324);







async function finish(journalPath) {
    const { env } = process;
    const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_5__  .d)();
    const [{ finishRun }, { realPorts }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(1943), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(3527), __webpack_require__.e(19), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(4996), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 4932)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(1943), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(3527), __webpack_require__.e(19), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(4996), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 1885)),
    ]);
    await finishRun({
        input: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4)(name, { trimWhitespace: false }),
        journalPath,
        resultsPath: env["STATE_results"] || null,
        failed: null,
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_3__.readEvent)(env),
        cancel,
    }, realPorts((0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_2__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_6__  .G)(process.stdout, cancel)), env, (0,_services_js__WEBPACK_IMPORTED_MODULE_4__  .Y)(env)));
}


  }),

  702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   forgeAt; }
  });
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}


  }),

  2154:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   isJson; }
  });
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


  })

};
;