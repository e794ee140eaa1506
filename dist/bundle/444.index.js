"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {

/***/ 2444:
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
// EXTERNAL MODULE: ./build/platform/process/programs.js + 1 modules
var process_programs = __webpack_require__(486);
;// CONCATENATED MODULE: ./build/platform/process/shells.js
/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"];
/** Reads the name of a shell, or `program {0}`, as `run:` does. */
function chooseShell(shell, platform = process.platform) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const name = program.toLowerCase();
    const builtin = isBuiltin(name) ? builtins[name] : null;
    const format = rest === "" ? (builtin?.format ?? "") : rest;
    if (!format.includes("{0}"))
        return { kind: "unknown", reason: unknownShell(shell) };
    const isPowerShell = rest === "" && builtin?.extension === ".ps1";
    const fill = platform === "win32" ? fillCommandLine : fillWords;
    return {
        kind: "shell",
        program,
        extension: builtin?.extension ?? "",
        args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
        contents: (script) => fixUp(name, script),
        verbatim: platform === "win32",
    };
}
const builtins = {
    bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
    sh: { extension: ".sh", format: "-e {0}" },
    pwsh: { extension: ".ps1", format: `-command ". '{0}'"` },
    powershell: { extension: ".ps1", format: `-command ". '{0}'"` },
    cmd: { extension: ".cmd", format: '/D /E:ON /V:OFF /S /C "CALL "{0}""' },
    python: { extension: ".py", format: "{0}" },
};
function isBuiltin(name) {
    return Object.hasOwn(builtins, name);
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
function fillWords(format, path) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => fillFormat(part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')), () => path));
}
/**
 * Windows hands a program one text, which it splits itself, each in its way (cmd in another than all others): so the
 * format stays as it was written, as it does for the runner. Only where nobody quotes a path that needs it, we do.
 */
function fillCommandLine(format, path) {
    const quoted = /^[\w:./\\{}~-]*$/.test(path) ? path : `"${path}"`;
    const isQuoted = (before) => /["']$/.test(before) || before.replaceAll('\\"', "").split('"').length % 2 === 0;
    return [fillFormat(format, (before) => (isQuoted(before) ? path : quoted))];
}
/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(text, script) {
    return text.replace(/\{0\}|\{\{|\}\}/g, (found, at) => found === "{0}" ? script(text.slice(0, at)) : found.charAt(0));
}

;// CONCATENATED MODULE: ./build/platform/process/find-shell.js



/** The shell that a name stands for, as the machine has it; without a name the first of `unnamedShells`. */
function findShell(name, programs, platform = process.platform) {
    if (name === null)
        return findUnnamed(programs, platform);
    const shell = chooseShell(name, platform);
    if (shell.kind === "unknown")
        return unusable(shell.reason);
    const program = programs.find(shell.program);
    if (program !== null)
        return { kind: "found", shell, program, hidesPipeFailures: false };
    return (0,external_node_path_.isAbsolute)(shell.program)
        ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
        : unusable(`the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`);
}
/** How shells would be called with the PATH of an environment, for those who only want to know. */
function shellFinder(env) {
    const programs = (0,process_programs/* programsOf */.h2)(env);
    return (named) => {
        const found = findShell(named, programs);
        if (found.kind === "unusable")
            return { named, call: null, program: null, problem: found.reason };
        const { shell, program } = found;
        return { named, call: [shell.program, ...shell.args("{0}")].join(" "), program, problem: null };
    };
}
function findUnnamed(programs, platform) {
    const found = unnamedShells
        .map((name) => findShell(name, programs, platform))
        .find(({ kind }) => kind === "found");
    const [first] = unnamedShells;
    if (found?.kind !== "found")
        return unusable(`neither ${unnamedShells.join(" nor ")} was found in ${placesOf(programs.folders)}${gitsShell(first, platform)}`);
    return found.shell.program === "bash" ? found : withPipefail(found, programs);
}
/** A failure that a pipe hides would be a silent pass (FORMAT 3.1): `sh` runs with pipefail where it has it. */
function withPipefail(found, programs) {
    if (!programs.hasPipefail(found.program))
        return { ...found, hidesPipeFailures: true };
    const { shell } = found;
    return { ...found, shell: { ...shell, args: (path) => ["-o", "pipefail", ...shell.args(path)] } };
}
function gitsShell(program, platform) {
    return platform === "win32" && /^(?:ba)?sh$/i.test(program)
        ? " nor beside `git.exe`: install Git for Windows (WSL's bash is not taken, because it sees other files)"
        : "";
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