"use strict";
exports.id = 8463;
exports.ids = [8463];
exports.modules = {

  58463:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    promptsFor: function() { return   promptsFor; }
  });
async function promptsFor(options, env) {
    const isSeen = process.stdout.isTTY === true || process.stderr.isTTY === true;
    if (options.has("yes") || env["CI"] || process.stdin.isTTY !== true || !isSeen)
        return null;
    const { terminalPrompts } = await Promise.all( [__webpack_require__.e(625), __webpack_require__.e(1831)]).then(__webpack_require__.bind(__webpack_require__, 41831));
    return terminalPrompts();
}


  })

};
;