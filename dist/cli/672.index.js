"use strict";
exports.id = 672;
exports.ids = [672];
exports.modules = {

/***/ 8672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelOnSignals: function() { return /* binding */ cancelOnSignals; }
/* harmony export */ });
/**
 * Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor. Who asks a second time is
 * answered by `onSecond`; a runner asks twice as a matter of course, and gets its report.
 */
function cancelOnSignals(onSecond = () => undefined) {
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted)
            onSecond();
        else
            controller.abort();
    };
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, stop);
    return controller.signal;
}


/***/ })

};
;