"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

/***/ 8222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ emptySettings; }
/* harmony export */ });
/** What a page without settings has. */
const emptySettings = {
    place: { line: 1, column: 1 },
    owner: null,
    ticket: null,
    areas: null,
    linkedFrom: [],
    setup: null,
    teardown: null,
    lint: [],
    shell: null,
    timeout: null,
    env: new Map(),
    workingDirectory: null,
};


/***/ })

};
;