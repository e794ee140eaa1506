"use strict";
exports.id = 603;
exports.ids = [603];
exports.modules = {

/***/ 320:
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


/***/ }),

/***/ 9576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ hiddenInScript; },
/* harmony export */   j: function() { return /* binding */ hiddenInName; }
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9911);



/** A name with a character that cannot be seen is another name than the one that readers see. `what` is its column or key. */
function hiddenInName(what, text, placeOf) {
    const first = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .oddCharacters */ .ky)(text).find(({ kind }) => kind === "hidden");
    if (first === undefined)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(text));
    const found = `${first.name} in ${shown} under \`${what}\``;
    const cure = `Write ${shown}, typed anew.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)("hidden-character", placeOf(first.index), found, "characters that can be seen", cure);
}
/** A shell takes what cannot be seen for a letter, and so runs another command than the one that readers see. */
function hiddenInScript(script, placeOf) {
    const first = (0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenOfScript */ .Rh)(script).outside;
    if (first === null)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(script), 200);
    const found = `${first.name} in the command ${shown}`;
    const cure = `Write ${shown}, typed anew; where the command needs the character, write it as an escape, as ${(0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeOf */ .FP)(script, first)} in bash.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)("hidden-character", placeOf(first.index), found, "characters that can be seen", cure);
}


/***/ }),

/***/ 211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: function() { return /* binding */ escapeOf; },
/* harmony export */   Rf: function() { return /* binding */ withoutQuoted; },
/* harmony export */   Rh: function() { return /* binding */ hiddenOfScript; }
/* harmony export */ });
/* harmony import */ var _odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);

/** The first that changes what is run, and the first blank that is no plain one within quotes: there it may be meant. */
function hiddenOfScript(script) {
    const hidden = (0,_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .oddCharacters */ .ky)(script).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return { outside: null, inQuotes: null };
    const bare = withoutQuoted(script);
    const isInQuotes = ({ index, plain }) => plain === " " && bare[index] === "_";
    return {
        outside: hidden.find((each) => !isInQuotes(each)) ?? null,
        inQuotes: hidden.find(isInQuotes) ?? null,
    };
}
/** The character as bash's quotes write it: `$'\u00a0'`. */
function escapeOf(text, { index }) {
    return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}
/** What stands in quotes is `_` to its length. A quote that is never closed goes to the end, so that nothing is looked through twice. */
function withoutQuoted(script) {
    return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}


/***/ })

};
;