"use strict";
exports.id = 4417;
exports.ids = [4417];
exports.modules = {

  64417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    faultIn: function() { return   faultIn; },
    looseIn: function() { return   looseIn; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


function faultIn({ source, extent }, lines, { parentheses, found, cure }) {
    const words = /^.[\p{L}\p{N} ]*/su.exec(parentheses)?.[0] ?? "";
    for (const seen of [words, words.slice(0, 1)])
        for (const [index, text] of source.split("\n").entries()) {
            const at = text.lastIndexOf(seen);
            if (at === -1)
                continue;
            const line = extent.start + index;
            const column = Math.max(0, (lines[line] ?? "").indexOf(text)) + at + 1;
            return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_1__  .V)("sign-off-conditions", { line: line + 1, column }, found, cure);
        }
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_1__  .V)("sign-off-conditions", extent.start, found, cure);
}
function looseIn({ extent }, condition) {
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .pN)(condition)} in the text of a sign-off, where it proves nothing`;
    const cure = `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .pN)(`(${condition})`)} at its end, in plain parentheses, if that is meant.`;
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_1__  .V)("sign-off-condition-text", extent.start, found, cure);
}


  })

};
;