"use strict";
exports.id = 1831;
exports.ids = [1831];
exports.modules = {

  41831:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    terminalPrompts: function() { return   terminalPrompts; }
  });
  var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90625);

function terminalPrompts() {
    const output = process.stdout.isTTY === true ? process.stdout : process.stderr;
    return {
        note: (title, shown) => (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .N4)(shown, title, { output, format: (line) => line }),
        confirm: (message, initialValue) => answer((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .lJ)({ message, initialValue, output })),
        text: (message, initialValue) => answer((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ message, initialValue, output })),
        choose: (message, options) => answer((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .Lt)({ message, options: plain(options), output })),
        chooseSome: (message, options) => answer((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .k2)({
            message,
            options: plain(options),
            initialValues: options.map(({ value }) => value),
            required: false,
            output,
        })),
    };
}
async function answer(asked) {
    const given = await asked;
    return (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__  .FZ)(given) ? null : given;
}
function plain(options) {
    return options.map((option) => ({ ...option }));
}


  })

};
;