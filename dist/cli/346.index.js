"use strict";
exports.id = 346;
exports.ids = [346];
exports.modules = {

/***/ 2346:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findShell: function() { return /* binding */ findShell; },
  shellFinder: function() { return /* binding */ shellFinder; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/edge/process/programs.js
var process_programs = __webpack_require__(8534);
;// CONCATENATED MODULE: ./build/edge/process/shells.js
/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"];
/** Reads the name of a shell, or `program {0}`, as `run:` does. */
function chooseShell(shell) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const builtin = program.toLowerCase();
    if (isBuiltin(builtin) && rest === "")
        return toShell(program, builtin, (path) => builtins[builtin].args(path));
    if (!rest.includes("{0}"))
        return { kind: "unknown", reason: unknownShell(shell) };
    return toShell(program, builtin, (path) => splitArguments(rest).map((part) => fillFormat(part, path)));
}
const builtins = {
    bash: { extension: ".sh", args: (path) => ["--noprofile", "--norc", "-e", "-o", "pipefail", path] },
    sh: { extension: ".sh", args: (path) => ["-e", path] },
    pwsh: { extension: ".ps1", args: dotSource },
    powershell: { extension: ".ps1", args: dotSource },
    cmd: {
        extension: ".cmd",
        args: (path) => ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"CALL "${path}""`],
    },
    python: { extension: ".py", args: (path) => [path] },
};
function isBuiltin(name) {
    return Object.hasOwn(builtins, name);
}
function dotSource(path) {
    return ["-command", `. '${path.replaceAll("'", "''")}'`];
}
function toShell(program, builtin, args) {
    return {
        kind: "shell",
        program,
        extension: isBuiltin(builtin) ? builtins[builtin].extension : "",
        args,
        contents: (script) => fixUp(builtin, script),
        verbatim: builtin === "cmd",
    };
}
/** What the runner puts around a script, so that PowerShell stops at an error and hands on the last exit code. */
function fixUp(builtin, script) {
    switch (builtin) {
        case "pwsh":
        case "powershell":
            return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
        case "cmd":
            return `@echo off\n${script}`;
        default:
            return script;
    }
}
function unknownShell(shell) {
    const known = Object.keys(builtins).join(", ");
    return `the shell \`${shell}\` is unknown: write one of ${known}, or \`program {0}\``;
}
function cutAtBlank(text) {
    const blank = text.indexOf(" ");
    return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}
/** Splits as .NET does for the runner: at blanks outside double quotes, where `\"` is a quote. */
function splitArguments(format) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')));
}
/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(part, path) {
    return part.replace(/\{0\}|\{\{|\}\}/g, (found) => (found === "{0}" ? path : found.charAt(0)));
}

;// CONCATENATED MODULE: ./build/edge/process/find-shell.js



/** The shell that a name stands for, as the machine has it; without a name the first of `unnamedShells`. */
function findShell(name, programs) {
    if (name === null)
        return findUnnamed(programs);
    const shell = chooseShell(name);
    if (shell.kind === "unknown")
        return unusable(shell.reason);
    const program = programs.find(shell.program);
    if (program !== null)
        return { kind: "found", shell, program };
    return (0,external_node_path_.isAbsolute)(shell.program)
        ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
        : unusable(`the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}`);
}
/** How shells would be called with the PATH of an environment, for those who only want to know. */
function shellFinder(env) {
    const programs = { find: (0,process_programs/* programFinder */.$8)(env), folders: (0,process_programs/* searchedFolders */.ZI)(env) };
    return (named) => {
        const found = findShell(named, programs);
        if (found.kind === "unusable")
            return { named, call: null, program: null, problem: found.reason };
        const { shell, program } = found;
        return { named, call: [shell.program, ...shell.args("{0}")].join(" "), program, problem: null };
    };
}
function findUnnamed(programs) {
    const found = unnamedShells.map((name) => findShell(name, programs)).find(({ kind }) => kind === "found");
    return (found ?? unusable(`neither ${unnamedShells.join(" nor ")} was found in ${placesOf(programs.folders)}`));
}
/** A PATH can have hundreds of folders: the first few tell whose it is. */
const shownFolders = 3;
function placesOf(folders) {
    if (folders.length === 0)
        return "PATH, which names no folder";
    const shown = folders.slice(0, shownFolders).join(", ");
    const more = folders.length > shownFolders ? ` and ${folders.length - shownFolders} more` : "";
    return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${shown}${more})`;
}
function unusable(reason) {
    return { kind: "unusable", reason };
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