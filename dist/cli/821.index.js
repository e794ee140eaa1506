"use strict";
exports.id = 821;
exports.ids = [821];
exports.modules = {

/***/ 6858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ workTreeOf; },
/* harmony export */   O: function() { return /* binding */ gitOf; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4899);





/**
 * Git for the work tree that a folder lies in, by its real path; `null` without git or without a work tree. `env`
 * names the PATH; a git that lies in the workspace is not taken.
 */
function gitOf(folder, env, workspace) {
    const root = workTreeOf(folder);
    const program = root === null ? null : (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .helperFinder */ .PH)(env, workspace)("git");
    if (root === null || program === null)
        return null;
    const bytes = (args, { variables = {}, input } = {}) => ask(program, [...quiet, ...args], {
        cwd: root,
        env: { ...scrubbed(program, root, env), ...variables },
        ...(input && { input }),
    });
    const lines = async (args, more) => {
        const text = (await bytes(args, more))?.toString("utf8").replace(/\r?\n$/, "");
        return text?.split(/\r?\n/) ?? null;
    };
    return { root, bytes, lines };
}
/** The work tree that a folder lies in, by its real path. */
function workTreeOf(folder) {
    try {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findGitRoot */ .k)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
/** Settings by which a repository could have programs run. (An empty `core.fsmonitor` is none for every version; `false` was the name of a program once.) */
const quiet = [
    "--no-pager",
    ...["core.fsmonitor=", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"].flatMap((setting) => ["-c", setting]),
];
/**
 * Nothing of the step's environment: no `GIT_*`, no LD_PRELOAD, no HOME with its settings. Where the repository
 * lies is said, not searched: a folder of the tree that looks like a repository is not taken for one, `core.worktree`
 * is overruled, and git needs no `safe.directory` for a tree of another user (a job in a container).
 */
function scrubbed(program, root, env) {
    const systemRoot = env["SystemRoot"];
    return {
        PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
        LC_ALL: "C",
        GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"),
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // A partial clone would fetch what it lacks, and start what its settings name for that.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
    };
}
const maxBytes = 32 * 1024 * 1024;
/** By `@actions/exec` (FORMAT 3.4), loaded here, because only a run needs it. */
async function ask(program, args, where) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= maxBytes)
            chunks.push(chunk);
    };
    try {
        // It takes a command line, and unquotes it.
        const quoted = `"${program.replaceAll('"', '\\"')}"`;
        const options = { ...where, silent: true, ignoreReturnCode: true, listeners: { stdout } };
        const exitCode = await exec(quoted, [...args], options);
        return exitCode === 0 && size <= maxBytes ? Buffer.concat(chunks) : null;
    }
    catch {
        // It throws when git cannot be started: then nothing is known, and what needed it says so.
        return null;
    }
}


/***/ }),

/***/ 8821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGit: function() { return /* binding */ askGit; }
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);

/** Asks git about a folder. Without git or a work tree nothing is known: placeholders stay without a value, and the report says so. */
async function askGit(folder, env, workspace) {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOf */ .O)(folder, env, workspace);
    const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
    if (!git || !known)
        return { head: null, lastTag: null, shallow: false };
    const [shallow, head, ...parents] = known;
    return { head: head ?? null, lastTag: await lastTag(parents, git), shallow: shallow === "true" };
}
/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(parents, git) {
    for (const parent of parents) {
        const [tag] = (await git.lines(["describe", "--tags", "--abbrev=0", parent])) ?? [];
        if (tag !== undefined && tag !== "")
            return tag;
    }
    return null;
}


/***/ }),

/***/ 8534:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: function() { return /* binding */ programFinder; },
/* harmony export */   PH: function() { return /* binding */ helperFinder; },
/* harmony export */   ZI: function() { return /* binding */ searchedFolders; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9025);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4899);




/** Looks programs up in an environment's PATH, each once. */
function programFinder(env, platform = process.platform) {
    const found = new Map();
    const find = platform === "win32" ? findOnWindows : findOnPosix;
    return (program) => {
        const path = found.get(program) ?? find(program, env);
        // What is missing is looked for again: a setup may install it.
        if (path !== null)
            found.set(program, path);
        return path;
    };
}
/**
 * Looks up programs that we start ourselves (git, mkfifo): in the absolute folders of PATH, and never one that lies in
 * the workspace, by whatever link it is reached. A checkout must not bring its own git.
 */
function helperFinder(env, workspace, platform = process.platform) {
    const folders = foldersOf(pathOf(env, platform)).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    const foreign = realOrSame(workspace);
    return (program) => {
        const name = platform === "win32" ? `${program}.exe` : program;
        const isOurs = (path) => isExecutable(path) && !(0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(realOrSame(path), foreign);
        return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isOurs) ?? null;
    };
}
/** The folders of an environment's PATH, in their order. */
function searchedFolders(env, platform = process.platform) {
    return foldersOf(pathOf(env, platform));
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .O)(error))
            return path;
        throw error;
    }
}
function pathOf(env, platform) {
    return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}
function findOnPosix(program, env) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
/** On Windows `bash` is the one of Git, as in `run:`; the one in System32 belongs to WSL and sees other files. */
function findOnWindows(program, env) {
    const path = pathOf(env, "win32");
    const names = /\.\w+$/.test(program) ? [program] : [`${program}.exe`, `${program}.cmd`, `${program}.bat`];
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program))
        return [program, `${program}.exe`].find(isExecutable) ?? null;
    return (program.toLowerCase() === "bash" ? gitBash(path) : null) ?? searchPath(path, names);
}
function gitBash(path) {
    const git = searchPath(path, ["git.exe"]);
    const bash = git === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(git)), "bin", "bash.exe");
    return bash !== null && isExecutable(bash) ? bash : null;
}
function searchPath(path, names) {
    const paths = foldersOf(path).flatMap((folder) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    return paths.find(isExecutable) ?? null;
}
function foldersOf(path) {
    return (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== "");
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .O)(error))
            return false;
        throw error;
    }
}


/***/ })

};
;