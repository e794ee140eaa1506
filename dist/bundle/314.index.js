"use strict";
exports.id = 314;
exports.ids = [314];
exports.modules = {

/***/ 7314:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultLine: function() { return /* binding */ faultLine; }
/* harmony export */ });
/* harmony import */ var _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
/* harmony import */ var _text_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);



/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.${stack}`.replace(/\s+/g, " ");
    // The runner gives the inputs as variables.
    const { redactSentence } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretInputs */ ._y)((name) => env[`INPUT_${name.toUpperCase()}`]), env);
    return _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__.actionsDialect.line(redactSentence([before, text, cure].join(" ").trim()));
}


/***/ })

};
;