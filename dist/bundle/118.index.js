"use strict";
exports.id = 118;
exports.ids = [118];
exports.modules = {

/***/ 7118:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: function() { return /* binding */ commandFileFinder; },
/* harmony export */   iA: function() { return /* binding */ isCommandFileVariable; },
/* harmony export */   mq: function() { return /* binding */ commandFileNames; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";
/** Whether a step talks to the runner by the file that this variable names, as is known today. */
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
/**
 * Tells whether a variable names a file by which the step talks to the runner, of today's names or tomorrow's: it lies
 * in the folder of one of those that are known.
 */
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
/** What is to be watched while commands run. */
function commandFileNames(env) {
    const isCommandFile = commandFileFinder(env);
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(value)] : []);
    const paths = [...new Set(named)];
    return { paths, steps: stepsOf(paths) };
}
/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
function stepsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending] = /_[^_]+$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ?? [];
        if (ending === undefined)
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
        const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
        counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
    }
    return [...counts.values()].filter(({ files }) => files > 1);
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
/** Without regard to case, as Windows and macOS have their folders. */
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
/** At a desk `GITHUB_OUTPUT=/dev/null` says that nobody listens; what else lies there is no command file. */
function isOfFiles(folder) {
    return folder !== "/dev";
}


/***/ })

};
;