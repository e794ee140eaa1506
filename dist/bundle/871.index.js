"use strict";
exports.id = 871;
exports.ids = [871];
exports.modules = {

  78672:
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

  22253:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    finish: function() { return   finish; }
  });
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79456);
  var _action_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77608);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78672);
  var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70324);





async function finish(journalPath) {
    const { env } = process;
    const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__  .d)();
    const [{ finishRun }, { realPorts }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 64932)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 11885)),
    ]);
    await finishRun({
        ...(await (0,_action_request_js__WEBPACK_IMPORTED_MODULE_1__  .E)(env)),
        journalPath,
        resultsPath: env["STATE_results"] || null,
        failed: null,
        cancel,
    }, realPorts((0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_0__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_4__  .G)(process.stdout, cancel)), env, (0,_services_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(env)));
}


  }),

  90702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   forgeAt; }
  });
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}


  }),

  32154:
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