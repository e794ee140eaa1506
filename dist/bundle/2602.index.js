"use strict";
exports.id = 2602;
exports.ids = [2602];
exports.modules = {

  19576:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   hiddenInScript; },
    j: function() { return   hiddenInName; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50211);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39911);



function hiddenInName(what, text, placeOf) {
    const first = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .ky)(text).find(({ kind }) => kind === "hidden");
    if (first === undefined)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .P)(text));
    const found = `${first.name} in ${shown} under \`${what}\``;
    const cure = `Write ${shown}, typed anew.`;
    const expected = "characters that can be seen";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("hidden-character", placeOf(first.index), { found, expected, cure });
}
function hiddenInScript(script, placeOf) {
    const first = (0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__  .Rh)(script).outside;
    if (first === null)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .P)(script), 200);
    const found = `${first.name} in the command ${shown}`;
    const cure = `Write ${shown}, typed anew; where the command needs the character, write it as an escape, as ${(0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__  .FP)(script, first)} in bash.`;
    const expected = "characters that can be seen";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("hidden-character", placeOf(first.index), { found, expected, cure });
}


  }),

  50211:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FP: function() { return   escapeOf; },
    Rf: function() { return   withoutQuoted; },
    Rh: function() { return   hiddenOfScript; }
  });
  var _odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39911);

function hiddenOfScript(script) {
    const hidden = (0,_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .ky)(script).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return { outside: null, inQuotes: null };
    const bare = withoutQuoted(script);
    const isInQuotes = ({ index, plain }) => plain === " " && bare[index] === "_";
    return {
        outside: hidden.find((each) => !isInQuotes(each)) ?? null,
        inQuotes: hidden.find(isInQuotes) ?? null,
    };
}
function escapeOf(text, { index }) {
    return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}
function withoutQuoted(script) {
    return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}


  })

};
;