"use strict";
exports.id = 289;
exports.ids = [289];
exports.modules = {

/***/ 3224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ workTreeOf; },
/* harmony export */   O: function() { return /* binding */ gitOf; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8723);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6059);
/* harmony import */ var _files_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7645);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(486);






/**
 * Git for the work tree that a folder lies in, by its real path; `null` without git or without a work tree. `env`
 * names the PATH; a git that lies in the workspace is not taken.
 */
function gitOf(folder, env, workspace) {
    const root = workTreeOf(folder);
    const program = root === null ? null : (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .helperFinder */ .PH)(env, workspace)("git");
    if (root === null || program === null)
        return null;
    const where = ({ variables = {}, input } = {}) => ({
        cwd: root,
        env: { ...scrubbed(program, root, env), ...variables },
        ...(input && { input }),
    });
    const bytes = (args, more) => ask(program, [...quiet, ...args], where(more));
    const lines = async (args, more) => {
        const text = (await bytes(args, more))?.toString("utf8").replace(/\r?\n$/, "");
        return text?.split(/\r?\n/) ?? null;
    };
    const check = (args, limitMs, more) => judge(program, [...quiet, ...args], { ...where(more), limitMs });
    return { root, bytes, lines, check };
}
/** The work tree that a folder lies in, by its real path. */
function workTreeOf(folder) {
    try {
        return (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findGitRoot */ .k)((0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder));
    }
    catch (error) {
        if ((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
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
/** Started by ourselves, because `@actions/exec` cannot end what takes too long. */
function judge(program, args, { cwd, env, limitMs }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], { cwd, env, timeout: limitMs, killSignal: "SIGKILL", maxBuffer: maxBytes, windowsHide: true }, (error, stdout, stderr) => {
            // Of a folder that it cannot list git says so, and exits with 0.
            const isSound = error === null && !/^(?:error|fatal|missing|broken)\b/m.test(`${stderr}\n${stdout}`);
            if (isSound)
                resolve(null);
            else if (error?.killed)
                resolve(`git took longer than ${limitMs / 1_000} s to hash its objects`);
            else
                resolve("`git fsck` finds its objects damaged");
        });
        child.stdin?.end();
    });
}
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

/***/ 7289:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: function() { return /* binding */ openRepository; }
/* harmony export */ });
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);


/** The objects of the repository that a folder lies in. A git that lies in the workspace is not asked. */
function openRepository(folder, env, workspace) {
    const asked = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOf */ .O)(folder, env, workspace);
    const git = async (args, input) => (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
    return {
        root: (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeOf */ .F)(folder),
        commitOf: (revision) => commitOf(git, revision),
        parentsOf: async (commit) => parentsIn((await git(["cat-file", "commit", commit]))?.toString() ?? ""),
        submoduleAt: (commit, path) => submoduleAt(git, commit, path),
        fileAt: (commit, path) => fileAt(git, commit, path),
    };
}
async function commitOf(git, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const name = (await git(args))?.toString().trim() ?? "";
    return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}
/** From the commit's own text, because git takes the parents of a shallow clone's last commit for missing. */
function parentsIn(commit) {
    const [head = ""] = commit.split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}
async function submoduleAt(git, commit, path) {
    const entries = (await git(["ls-tree", "-z", "--full-tree", commit, "--", path]))?.toString() ?? "";
    return /^160000 commit ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(entries)?.[1] ?? null;
}
async function fileAt(git, commit, path) {
    if ((await commitOf(git, commit)) === null)
        return { kind: "unknown-commit" };
    // git would take it from the folder it is asked in, and not from the commit's root.
    if (/^\.\.?(?:\/|$)/.test(path))
        return { kind: "unusable", found: "a path outside of the work tree" };
    if (/[\r\n]/.test(path))
        return { kind: "unusable", found: "a path with a line end" };
    const answer = await git(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
    if (answer === null)
        return { kind: "unusable", found: "a clone without the file's content" };
    const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
    if (name === undefined)
        return { kind: "none" };
    if (Number(size) > _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__/* .maxChecklistBytes */ .i)
        return { kind: "unusable", found: "a file above 16 MiB" };
    const bytes = await git(["cat-file", "blob", name]);
    return bytes === null
        ? { kind: "unusable", found: "a clone without the file's content" }
        : { kind: "file", bytes };
}


/***/ }),

/***/ 486:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PH: function() { return /* binding */ helperFinder; },
  h2: function() { return /* binding */ programsOf; }
});

// UNUSED EXPORTS: programFinder, searchedFolders

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/files/inside.js
var inside = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/platform/files/real-path.js
var real_path = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/platform/files/system-error.js
var system_error = __webpack_require__(7645);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/platform/process/pipefail.js

/** Asks each `sh` once, and only when it is needed: busybox, dash from 0.5.13 on and the BSDs' have it, others not. */
function pipefailProbe() {
    const known = new Map();
    return (program) => {
        const has = known.get(program) ?? ask(program);
        known.set(program, has);
        return has;
    };
}
/** By what it does: a shell may take the option and go on without it. */
function ask(program) {
    const { status } = (0,external_node_child_process_.spawnSync)(program, ["-o", "pipefail", "-c", "(exit 3) | :"], {
        env: {},
        stdio: "ignore",
        timeout: askMs,
        windowsHide: true,
    });
    return status === 3;
}
/** A shell that takes longer over nothing has no answer, in milliseconds. */
const askMs = 5_000;

;// CONCATENATED MODULE: ./build/platform/process/programs.js






/** The programs of an environment's PATH. */
function programsOf(env) {
    return { find: programFinder(env), folders: searchedFolders(env), hasPipefail: pipefailProbe() };
}
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
    const folders = foldersOf(pathOf(env, platform)).filter(external_node_path_.isAbsolute);
    const foreign = realOrSame(workspace);
    return (program) => {
        const name = platform === "win32" ? `${program}.exe` : program;
        const isOurs = (path) => isExecutable(path) && !(0,inside/* isInside */.F)(realOrSame(path), foreign);
        return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isOurs) ?? null;
    };
}
/** The folders of an environment's PATH, in their order. */
function searchedFolders(env, platform = process.platform) {
    return foldersOf(pathOf(env, platform));
}
function realOrSame(path) {
    try {
        return (0,real_path/* realPath */.Ye)(path);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return path;
        throw error;
    }
}
function pathOf(env, platform) {
    return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}
function findOnPosix(program, env) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
/** What Windows starts; what npm and the like put beside it without an ending are scripts of a shell. */
const runnable = [".exe", ".com", ".cmd", ".bat"];
function findOnWindows(program, env) {
    const path = pathOf(env, "win32");
    const hasEnding = runnable.some((ending) => program.toLowerCase().endsWith(ending));
    const names = hasEnding ? [program] : runnable.map((ending) => program + ending);
    if ((0,external_node_path_.isAbsolute)(program))
        return names.find(isExecutable) ?? null;
    return /^(?:ba)?sh(?:\.exe)?$/i.test(program) ? findGitShell(program, path) : searchPath(path, names);
}
/**
 * Git's, as in `run:`: beside the `git.exe` on the PATH (in `cmd`, `bin` or `mingw64\bin`), else in a folder of it. A
 * `bash.exe` of Windows itself starts WSL, which sees other files and another environment.
 */
function findGitShell(program, path) {
    const name = program.toLowerCase().endsWith(".exe") ? program : `${program}.exe`;
    const gits = foldersOf(path).filter((folder) => isExecutable((0,external_node_path_.join)(folder, "git.exe")));
    const besideGit = gits.flatMap((folder) => [(0,external_node_path_.join)(folder, "../bin", name), (0,external_node_path_.join)(folder, "../../bin", name)]);
    const others = foldersOf(path).filter((folder) => !ofWindows.test(folder));
    return [...besideGit, ...others.map((folder) => (0,external_node_path_.join)(folder, name))].find(isExecutable) ?? null;
}
const ofWindows = /[\\/](?:System32|Sysnative|SysWOW64|WindowsApps)(?:[\\/]|$)/i;
function searchPath(path, names) {
    // Absolute: a relative folder of PATH would be another one in the folder that a check runs in.
    const paths = foldersOf(path).flatMap((folder) => names.map((name) => (0,external_node_path_.resolve)(folder, name)));
    return paths.find(isExecutable) ?? null;
}
function foldersOf(path) {
    return (path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return false;
        throw error;
    }
}


/***/ })

};
;