export const id = 873;
export const ids = [873];
export const modules = {

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelOnSignals: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor. */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => controller.abort());
    return controller.signal;
}


/***/ })

};
