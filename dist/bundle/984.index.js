"use strict";
exports.id = 984;
exports.ids = [984];
exports.modules = {

  73224:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   workTreeOf; },
    O: function() { return   gitOf; }
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_child_process__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33140);
  var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _files_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77645);
  var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89012);






function gitOf(folder, env, workspace) {
    const root = workTreeOf(folder);
    const program = root === null ? null : (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__  .PH)(env, workspace)("git");
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
function workTreeOf(folder) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => _files_files_js__WEBPACK_IMPORTED_MODULE_2__  .a.findGitRoot((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(folder)), null);
}
const quiet = [
    "--no-pager",
    ...["core.fsmonitor=", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"].flatMap((setting) => ["-c", setting]),
];
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
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
    };
}
const maxBytes = 32 * 1024 * 1024;
function judge(program, args, { cwd, env, limitMs }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], { cwd, env, timeout: limitMs, killSignal: "SIGKILL", maxBuffer: maxBytes, windowsHide: true }, (error, stdout, stderr) => {
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
async function ask(program, args, where) {
    const { exec } = await __webpack_require__.e(  1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= maxBytes)
            chunks.push(chunk);
    };
    try {
        const quoted = `"${program.replaceAll('"', '\\"')}"`;
        const options = { ...where, silent: true, ignoreReturnCode: true, listeners: { stdout } };
        const exitCode = await exec(quoted, [...args], options);
        return exitCode === 0 && size <= maxBytes ? Buffer.concat(chunks) : null;
    }
    catch {
        return null;
    }
}


  }),

  7819:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  askGit: function() { return   askGit; },
  openRepository: function() { return   openRepository; }
});

var checklist = __webpack_require__(45385);
var git_command = __webpack_require__(73224);
;// CONCATENATED MODULE: ./build/platform/git/origin.js
async function originOf(git) {
    const [url, remoteHead, branches, head] = await Promise.all([
        git?.lines(["config", "--get", "remote.origin.url"]),
        git?.lines(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
        git?.lines(["for-each-ref", "--format=%(refname:strip=2)", "refs/heads/main", "refs/heads/master"]),
        git?.lines(["symbolic-ref", "--quiet", "--short", "HEAD"]),
    ]);
    const named = remoteHead?.[0]?.replace(/^origin\//, "");
    return { url: url?.[0] || null, defaultBranch: named || branches?.[0] || head?.[0] || null };
}

;// CONCATENATED MODULE: ./build/platform/git/tags.js
async function tagsBefore(git) {
    const [head] = (await git?.lines(["rev-parse", "--verify", "--quiet", "HEAD"])) ?? [];
    const tags = head === undefined ? null : await tagsOf(git, ["--merged=HEAD"]);
    return tags?.filter(({ commit }) => commit !== head) ?? null;
}
async function allTags(git) {
    return tagsOf(git, []);
}
async function tagsOf(git, which) {
    const sort = "--sort=-version:refname";
    const answer = await git?.lines(["for-each-ref", ...which, sort, `--format=${tagFormat}`, "refs/tags"]);
    if (answer === null || answer === undefined)
        return null;
    return answer
        .flatMap((line) => tagIn(line))
        .toSorted((a, b) => b.committedAt - a.committedAt)
        .map(({ name, commit }) => ({ name, commit }));
}
const tagFormat = [
    ["*objecttype", "*objectname", "*committerdate:unix"],
    ["objecttype", "objectname", "committerdate:unix", "refname:strip=2"],
]
    .flat()
    .map((field) => `%(${field})`)
    .join("%00");
function tagIn(line) {
    const fields = line.split("\0");
    const name = fields.at(-1) ?? "";
    const [type, commit, date] = fields[0] === "" ? fields.slice(3) : fields;
    return type === "commit" && commit !== undefined && name !== ""
        ? [{ name, commit, committedAt: Number(date) }]
        : [];
}
async function nearestTag(git, names) {
    if (names.length === 0)
        return null;
    const patterns = names.map((name) => `--match=${name}`);
    const [nearest = ""] = (await git?.lines(["describe", "--tags", "--abbrev=0", ...patterns, "HEAD"])) ?? [];
    return names.includes(nearest) ? nearest : null;
}
async function tagDate(git, name) {
    const missing = { kind: "missing" };
    const reference = `refs/tags/${name}`;
    if (/[*?[\\\s]/.test(name))
        return missing;
    const format = "--format=%(refname)%00%(objecttype)%00%(taggerdate:iso-strict)";
    const answer = (await git?.lines(["for-each-ref", format, reference])) ?? [];
    const [, type, date = ""] = answer.map((line) => line.split("\0")).find(([each]) => each === reference) ?? [];
    if (type === undefined)
        return missing;
    const at = new Date(date);
    return type === "tag" && at.getTime() > 0
        ? { kind: "annotated", at: at.toISOString() }
        : { kind: "lightweight" };
}

;// CONCATENATED MODULE: ./build/platform/git/repository.js




function openRepository(folder, env, workspace) {
    const asked = (0,git_command .O)(folder, env, workspace);
    let before;
    const ask = async (args, input) => (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
    return {
        root: (0,git_command .F)(folder),
        commitOf: (revision) => commitOf(ask, revision),
        parentsOf: async (commit) => parentsIn((await ask(["cat-file", "commit", commit]))?.toString() ?? ""),
        submoduleAt: (commit, path) => submoduleAt(ask, commit, path),
        fileAt: (commit, path) => fileAt(ask, commit, path),
        allTags: () => allTags(asked),
        tagsBefore: () => (before ??= tagsBefore(asked)),
        nearestTag: (names) => nearestTag(asked, names),
        tagDate: (name) => tagDate(asked, name),
        origin: () => originOf(asked),
    };
}
async function commitOf(ask, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const name = (await ask(args))?.toString().trim() ?? "";
    return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}
function parentsIn(commit) {
    const [head = ""] = commit.split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}
async function submoduleAt(ask, commit, path) {
    const entries = (await ask(["ls-tree", "-z", "--full-tree", commit, "--", path]))?.toString() ?? "";
    return /^160000 commit ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(entries)?.[1] ?? null;
}
async function fileAt(ask, commit, path) {
    if ((await commitOf(ask, commit)) === null)
        return { kind: "unknown-commit" };
    if (/^\.\.?(?:\/|$)/.test(path))
        return { kind: "unusable", found: "a path outside of the work tree" };
    if (/[\r\n]/.test(path))
        return { kind: "unusable", found: "a path with a line end" };
    const answer = await ask(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
    if (answer === null)
        return { kind: "unusable", found: "a clone without the file's content" };
    const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
    if (name === undefined)
        return { kind: "none" };
    if (Number(size) > checklist .iN)
        return { kind: "unusable", found: "a file above 16 MiB" };
    const bytes = await ask(["cat-file", "blob", name]);
    return bytes === null
        ? { kind: "unusable", found: "a clone without the file's content" }
        : { kind: "file", bytes };
}
async function askGit(folder, env, workspace) {
    const git = (0,git_command .O)(folder, env, workspace);
    const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
    if (!git || !known)
        return { head: null, shallow: false, lastTag: async () => null };
    const [shallow, head, ...parents] = known;
    return { head: head ?? null, shallow: shallow === "true", lastTag: () => lastTag(parents, git) };
}
async function lastTag(parents, git) {
    for (const parent of parents) {
        const [tag] = (await git.lines(["describe", "--tags", "--abbrev=0", parent])) ?? [];
        if (tag !== undefined && tag !== "")
            return tag;
    }
    return null;
}


  }),

  89012:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CA: function() { return   systemProgram; },
    PH: function() { return   helperFinder; },
    h2: function() { return   programsOf; }
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_child_process__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _files_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77645);





function programsOf(env, platform = process.platform) {
    const folders = foldersOf(pathOf(env, platform));
    return { find: programFinder(env, platform), folders, hasPipefail: pipefailProbe() };
}
function programFinder(env, platform) {
    const found = new Map();
    const find = platform === "win32" ? findOnWindows : findOnPosix;
    return (program) => {
        const path = found.get(program) ?? find(program, env);
        if (path !== null)
            found.set(program, path);
        return path;
    };
}
function helperFinder(env, workspace) {
    const folders = foldersOf(pathOf(env, process.platform)).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    const foreign = realOrSame(workspace);
    return (program) => {
        const name = process.platform === "win32" ? `${program}.exe` : program;
        const isOurs = (path) => isExecutable(path) && !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(realOrSame(path), foreign);
        return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).find(isOurs) ?? null;
    };
}
function realOrSame(path) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .J0)(() => (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path), path);
}
function pathOf(env, platform) {
    return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}
function findOnPosix(program, env) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
const runnable = [".exe", ".com", ".cmd", ".bat"];
function findOnWindows(program, env) {
    const path = pathOf(env, "win32");
    const hasEnding = runnable.some((ending) => program.toLowerCase().endsWith(ending));
    const names = hasEnding ? [program] : runnable.map((ending) => program + ending);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program))
        return names.find(isExecutable) ?? null;
    return /^(?:ba)?sh(?:\.exe)?$/i.test(program) ? findGitShell(program, path) : searchPath(path, names);
}
function findGitShell(program, path) {
    const name = program.toLowerCase().endsWith(".exe") ? program : `${program}.exe`;
    const gits = foldersOf(path).filter((folder) => isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "git.exe")));
    const besideGit = gits.flatMap((folder) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "../bin", name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "../../bin", name)]);
    const others = foldersOf(path).filter((folder) => !ofWindows.test(folder));
    return [...besideGit, ...others.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))].find(isExecutable) ?? null;
}
const ofWindows = /[\\/](?:System32|Sysnative|SysWOW64|WindowsApps)(?:[\\/]|$)/i;
function searchPath(path, names) {
    const paths = foldersOf(path).flatMap((folder) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name)));
    return paths.find(isExecutable) ?? null;
}
function foldersOf(path) {
    return (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder !== "");
}
function isExecutable(path) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .J0)(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }, false);
}
function pipefailProbe() {
    const known = new Map();
    return (program) => {
        const has = known.get(program) ?? ask(program);
        known.set(program, has);
        return has;
    };
}
function ask(program) {
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, ["-o", "pipefail", "-c", "(exit 3) | :"], {
        env: {},
        stdio: "ignore",
        timeout: askMs,
        windowsHide: true,
    });
    return status === 3;
}
const askMs = 5_000;
function systemProgram(...names) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);
}


  }),

  63106:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    callOf: function() { return   callOf; },
    findShell: function() { return   findShell; },
    shellFinder: function() { return   shellFinder; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89012);



function findShell(name, programs, platform = process.platform) {
    if (name === null)
        return findUnnamed(programs, platform);
    const shell = chooseShell(name, platform);
    if (typeof shell === "string")
        return unusable(shell);
    const program = programs.find(shell.program);
    if (program !== null)
        return { kind: "found", shell, program, hidesPipeFailures: false };
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(shell.program)
        ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
        : unusable(`the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`);
}
function shellFinder(env) {
    const programs = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__  .h2)(env);
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
const shownFolders = 3;
function placesOf(folders) {
    if (folders.length === 0)
        return "PATH, which names no folder";
    return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(folders, shownFolders)})`;
}
function unusable(reason) {
    return { kind: "unusable", reason };
}
const unnamedShells = ["bash", "sh"];
function chooseShell(shell, platform) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const name = program.toLowerCase();
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    const format = rest === "" ? (builtin?.format ?? "") : rest;
    if (!format.includes("{0}"))
        return unknownShell(shell);
    const isPowerShell = rest === "" && builtin === powershell;
    const fill = platform === "win32" ? fillCommandLine : fillWords;
    return {
        program,
        extension: builtin?.extension ?? "",
        args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
        contents: builtin?.contents ?? ((script) => script),
        verbatim: platform === "win32",
    };
}
const powershell = {
    extension: ".ps1",
    format: `-command ". '{0}'"`,
    contents: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
const builtins = {
    bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
    sh: { extension: ".sh", format: "-e {0}" },
    pwsh: powershell,
    powershell,
    cmd: {
        extension: ".cmd",
        format: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
        contents: (script) => `@echo off\n${script}`,
    },
    python: { extension: ".py", format: "{0}" },
};
function unknownShell(shell) {
    const known = Object.keys(builtins).join(", ");
    return `the shell \`${shell}\` is unknown: write one of ${known}, or \`program {0}\``;
}
function cutAtBlank(text) {
    const blank = text.indexOf(" ");
    return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}
function fillWords(format, path) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => fillFormat(part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')), () => path));
}
function fillCommandLine(format, path) {
    const quoted = /^[\w:./\\{}~-]*$/.test(path) ? path : `"${path}"`;
    const isQuoted = (before) => /["']$/.test(before) || before.replaceAll('\\"', "").split('"').length % 2 === 0;
    return [fillFormat(format, (before) => (isQuoted(before) ? path : quoted))];
}
function fillFormat(text, script) {
    return text.replace(/\{0\}|\{\{|\}\}/g, (found, at) => found === "{0}" ? script(text.slice(0, at)) : found.charAt(0));
}
function callOf({ shell, program }, scriptPath) {
    if (!shell.verbatim || !/\.(?:cmd|bat)$/i.test(program))
        return { program, args: shell.args(scriptPath), verbatim: shell.verbatim };
    const line = [`"${literal(program)}"`, ...shell.args(literal(scriptPath))].join(" ");
    const args = ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${line}"`];
    return { program: (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__  .CA)("cmd.exe"), args, verbatim: true };
}
function literal(path) {
    return path.replaceAll("%", "%%cd:~,%");
}


  })

};
;