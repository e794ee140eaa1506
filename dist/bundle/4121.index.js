"use strict";
exports.id = 4121;
exports.ids = [4121];
exports.modules = {

  54121:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    listFiles: function() { return   listFiles; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36411);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77645);




async function listFiles(folder, workspace, search) {
    const start = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__  .F0)(() => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__  .Dj)(folder), null);
    const border = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__  .F0)(() => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__  .Dj)(workspace), null);
    if (start === null || border === null || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(start, border))
        return { paths: [], complete: false };
    const paths = [];
    const folders = [""];
    let seen = 0;
    for (const each of folders) {
        const entries = await openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, each));
        if (entries === null)
            continue;
        for await (const entry of entries) {
            seen += 1;
            const path = each === "" ? entry.name : `${each}/${entry.name}`;
            if (seen > search.maxEntries || paths.length >= search.maxFiles)
                return { paths: paths.toSorted(), complete: false };
            if (entry.isDirectory() && search.enters(path))
                folders.push(path);
            else if (entry.isFile() && search.wants(path))
                paths.push(path);
        }
    }
    return { paths: paths.toSorted(), complete: true };
}
async function openFolder(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.opendir(path), null);
}


  })

};
;