#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readCommandLine)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __nccwpck_require__(1726);
// EXTERNAL MODULE: ./build/app/inputs.js + 2 modules
var app_inputs = __nccwpck_require__(8876);
;// CONCATENATED MODULE: ./build/app/command-line.js



/** The commands, what each is for, and which inputs it takes as options. */
const commands = {
    run: {
        purpose: "run the checklist and judge it",
        inputs: Object.keys(app_inputs/* inputTable */.Fu).filter((name) => !("job" in app_inputs/* inputTable */.Fu[name])),
        json: "print the results file to stdout, and the log to stderr",
        results: true,
    },
    lint: {
        purpose: "say what is wrong with the page, running nothing",
        inputs: ["strict", "working-directory"],
        json: "print the findings as JSON",
        results: false,
    },
    list: {
        purpose: "show the checks that a run would run",
        inputs: ["areas", "checks", "strict", "working-directory"],
        json: "print the checks as JSON",
        results: false,
    },
};
/** Reads the arguments after `readiness`. */
function readCommandLine(args) {
    const [name, ...rest] = args;
    if (name === undefined)
        return {
            kind: "usage",
            message: `Unexpected end of the command line, expected a command.\n\n${overview()}`,
        };
    if (name === "--help" || name === "-h" || name === "help")
        return { kind: "help", text: overview() };
    if (!isCommand(name)) {
        return {
            kind: "usage",
            message: `Unexpected command \`${name}\`, expected one of ${Object.keys(commands).join(", ")}.\n\n${overview()}`,
        };
    }
    return readOptions(name, rest);
}
function readOptions(name, args) {
    const command = commands[name];
    const inputs = command.inputs.filter((input) => input !== "checklist");
    const options = {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        ...(command.results ? { results: { type: "string" } } : {}),
        ...Object.fromEntries(inputs.map((input) => [
            input,
            app_inputs/* inputTable */.Fu[input].kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
        ])),
    };
    let parsed;
    try {
        parsed = (0,external_node_util_namespaceObject.parseArgs)({
            args: args.flatMap((arg) => spellFlag(arg, inputs)),
            options,
            allowPositionals: true,
        });
    }
    catch (error) {
        // `parseArgs` throws for what the user wrote, and for nothing else.
        return {
            kind: "usage",
            message: `${(0,thrown/* messageOf */.b)(error).split(". To specify")[0]}.\n\nSee \`readiness ${name} --help\`.`,
        };
    }
    const { values, positionals } = parsed;
    if (values["help"])
        return { kind: "help", text: helpOf(name) };
    if (positionals.length > 1) {
        return {
            kind: "usage",
            message: `Unexpected second checklist \`${positionals[1]}\`, expected one.\n\nSee \`readiness ${name} --help\`.`,
        };
    }
    const results = values["results"];
    return {
        kind: "command",
        name,
        input: (input) => (input === "checklist" ? positionals[0] : textOf(values[input], input)),
        json: values["json"] === true,
        results: typeof results === "string" ? results : null,
    };
}
/** `--strict=true` is what the action's users write; `parseArgs` knows a bare `--strict` only. */
function spellFlag(arg, inputs) {
    for (const input of inputs) {
        if (app_inputs/* inputTable */.Fu[input].kind !== "flag")
            continue;
        if (arg === `--${input}=true`)
            return [`--${input}`];
        if (arg === `--${input}=false`)
            return [];
    }
    return [arg];
}
/** A repeated list or var adds up; of any other repeated option the last one counts. */
function textOf(value, input) {
    if (value === true)
        return "true";
    if (!Array.isArray(value))
        return undefined;
    const { kind } = app_inputs/* inputTable */.Fu[input];
    return kind === "list" || kind === "lines" ? value.join("\n") : value.at(-1);
}
function isCommand(name) {
    return Object.hasOwn(commands, name);
}
function overview() {
    const rows = Object.entries(commands).map(([name, { purpose }]) => `  readiness ${name.padEnd(5)} [CHECKLIST] [OPTIONS]   ${purpose}`);
    return [
        "Usage:",
        ...rows,
        "",
        "CHECKLIST is a .md, .yml or .yaml file; RELEASE_READINESS.md when left out.",
        "`readiness COMMAND --help` shows a command's options.",
    ].join("\n");
}
function helpOf(name) {
    const command = commands[name];
    const inputs = command.inputs.filter((input) => input !== "checklist");
    const rows = inputs.map((input) => row(`--${input}${placeholderOf(input)}`, `${app_inputs/* inputTable */.Fu[input].help}${defaultOf(input)}`));
    return [
        `readiness ${name} [CHECKLIST]: ${command.purpose}`,
        "",
        ...rows,
        row("--json", `${command.json[0]?.toUpperCase()}${command.json.slice(1)}.`),
        ...(command.results
            ? [row("--results FILE", "Where the results file goes, inside the workspace or the temporary folder.")]
            : []),
        row("--help", "Show this."),
        "",
        "Exit codes: 0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.",
    ].join("\n");
}
function placeholderOf(input) {
    const { kind } = app_inputs/* inputTable */.Fu[input];
    return { flag: "", choice: " VALUE", list: " NAMES", lines: " KEY=VALUE", text: " TEXT" }[kind];
}
function defaultOf(input) {
    const spec = app_inputs/* inputTable */.Fu[input];
    const values = "values" in spec ? ` One of ${spec.values.join(", ")};` : "";
    return spec.kind === "choice" || spec.kind === "text" ? `${values} default \`${spec.default}\`.` : "";
}
function row(option, text) {
    return `  ${option.padEnd(26)} ${text}`;
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fu: () => (/* reexport */ inputTable),
  Ko: () => (/* binding */ readInputs),
  tx: () => (/* binding */ useName)
});

// UNUSED EXPORTS: list

// EXTERNAL MODULE: ./build/document/duration.js
var duration = __nccwpck_require__(6346);
;// CONCATENATED MODULE: ./build/app/input-table.js
const inputTable = {
    checklist: {
        kind: "text",
        default: "RELEASE_READINESS.md",
        help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
    },
    name: {
        kind: "text",
        default: "readiness",
        help: "What tells two uses of the action apart in reports and file names.",
    },
    areas: { kind: "list", default: "", help: "Run only these areas, by comma or line." },
    checks: { kind: "list", default: "", help: "Run only these checks, by comma or line." },
    "fail-on": {
        kind: "choice",
        values: ["required", "any", "never"],
        default: "required",
        help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
    },
    strict: { kind: "flag", default: "false", help: "Whether what is missing for completeness is an error." },
    comment: {
        kind: "choice",
        values: ["on-failure", "always", "never"],
        default: "on-failure",
        job: true,
        help: "When the pull request gets a comment.",
    },
    "pull-request": {
        kind: "text",
        default: "",
        job: true,
        help: "The pull request's number, where the event has none.",
    },
    "github-token": {
        kind: "text",
        default: "",
        job: true,
        help: "The token for comment, statuses and ticket.",
    },
    vars: {
        kind: "lines",
        default: "",
        help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
    },
    redact: {
        kind: "list",
        default: "",
        help: "Names of environment variables whose values must appear nowhere.",
    },
    "working-directory": {
        kind: "text",
        default: ".",
        help: "The root for the page, the checks and their files.",
    },
    "max-parallel": {
        kind: "text",
        default: "1",
        help: "How many checks run at the same time; their logs do not mix.",
    },
    "fail-fast": {
        kind: "flag",
        default: "false",
        help: "Whether the rest is skipped when a required check did not pass.",
    },
    timeout: {
        kind: "text",
        default: "",
        help: "After how long the whole run is ended, as 30m or 1h30m.",
    },
    retest: {
        kind: "choice",
        values: ["never", "on-failure"],
        default: "never",
        help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
    },
    statuses: {
        kind: "choice",
        values: ["none", "gate", "areas"],
        default: "none",
        job: true,
        help: "Which commit statuses are set: one for the gate, or one for each area.",
    },
    "comment-author": {
        kind: "text",
        default: "github-actions[bot]",
        job: true,
        help: "The account that the token writes comments as.",
    },
    "link-ticket": {
        kind: "flag",
        default: "false",
        job: true,
        help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
    },
    "linear-token": {
        kind: "text",
        default: "",
        job: true,
        help: "A Linear key or OAuth token, for a ticket there.",
    },
};

;// CONCATENATED MODULE: ./build/app/input-vars.js
/** Reads lines KEY=VALUE; a line that cannot be used is among the problems. */
function readVars(text, problems) {
    const vars = Object.create(null);
    for (const line of text.split(/\r\n|\n|\r/)) {
        if (line.trim() === "")
            continue;
        const equals = line.indexOf("=");
        const name = line.slice(0, Math.max(equals, 0)).trim();
        const problem = varProblem(line, name, name in vars);
        if (problem === null)
            vars[name] = line.slice(equals + 1);
        else
            problems.push(problem);
    }
    return { ...vars };
}
/** FORMAT 3.3: names that change how programs run, or that are ours. */
const refusedVar = /^(?:PATH|LD_.*|DYLD_.*|BASH_ENV|ENV|NODE_OPTIONS|GIT_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|READINESS_.*)$/i;
function varProblem(line, name, again) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const shown = line.includes("=") ? `the name \`${name}\`` : `the line \`${line.trim().slice(0, 80)}\``;
        return {
            found: `${shown} in \`vars\``,
            expected: "lines KEY=VALUE",
            cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
        };
    }
    if (again)
        return {
            found: `\`${name}\` twice in \`vars\``,
            expected: "each name once",
            cure: "Remove one of the two lines.",
        };
    if (!refusedVar.test(name))
        return null;
    return {
        found: `\`${name}\` in \`vars\``,
        expected: "a name that does not change how programs run",
        cure: "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
    };
}

;// CONCATENATED MODULE: ./build/app/inputs.js




/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
function readInputs(raw) {
    const problems = [];
    const varProblems = [];
    const text = (name) => {
        const given = raw(name)?.trim() ?? "";
        return given === "" ? inputTable[name].default : given;
    };
    const flag = (name) => choice(name, text(name).toLowerCase(), ["true", "false"], problems) === "true";
    const inputs = {
        checklist: text("checklist"),
        name: useName(text("name")),
        areas: list(text("areas")),
        checks: list(text("checks")),
        failOn: choice("fail-on", text("fail-on"), inputTable["fail-on"].values, problems),
        strict: flag("strict"),
        vars: readVars(raw("vars") ?? "", varProblems),
        redact: list(text("redact")),
        workingDirectory: text("working-directory"),
        scheduling: {
            maxParallel: readCount(text("max-parallel"), problems),
            failFast: flag("fail-fast"),
            timeoutMs: readTimeout(text("timeout"), problems),
            retest: choice("retest", text("retest"), inputTable.retest.values, problems),
        },
        comment: choice("comment", text("comment"), inputTable.comment.values, problems),
        pullRequest: readNumber(text("pull-request"), problems),
        githubToken: text("github-token"),
        statuses: choice("statuses", text("statuses"), inputTable.statuses.values, problems),
        commentAuthor: text("comment-author"),
        linkTicket: flag("link-ticket"),
        linearToken: text("linear-token"),
    };
    problems.push(...varProblems.map((problem) => ({ input: "vars", ...problem })));
    return problems.length === 0 ? { kind: "inputs", inputs } : { kind: "problems", problems };
}
/**
 * The name without the matrix as JSON, in which the default in `action.yml` ends: `null` or `{}` where there is none,
 * else the leg's values follow in parentheses. An expression cannot join them: on GitHub `join(matrix.*)` says
 * "Object" of a value that is one, and under act of every matrix, so that two legs would share a name.
 */
function useName(given) {
    const { job, json } = /^(?<job>.*?) matrix=(?<json>null|\{.*\})$/s.exec(given)?.groups ?? {};
    if (job === undefined || json === undefined)
        return given;
    try {
        const leg = Object.values(JSON.parse(json) ?? {}).map((value) => typeof value === "string" ? value : JSON.stringify(value));
        return leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return given;
        throw error;
    }
}
/** Names by comma or line. */
function list(text) {
    return text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
function choice(input, value, values, problems) {
    const match = values.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    problems.push({
        input,
        found: `\`${value}\` as \`${input}\``,
        expected: values.map((candidate) => `\`${candidate}\``).join(" or "),
        cure: `Set \`${input}\` to one of them, or leave it out.`,
    });
    return values[0];
}
function readNumber(text, problems) {
    if (text === "")
        return null;
    if (/^#?[1-9][0-9]{0,9}$/.test(text))
        return Number(text.replace("#", ""));
    problems.push({
        input: "pull-request",
        found: `\`${text.slice(0, 40)}\` as \`pull-request\``,
        expected: "a pull request's number",
        cure: "Set `pull-request` to a number such as 12, or leave it out.",
    });
    return null;
}
/** More processes at a time than any machine has a use for. */
const maxParallel = 256;
function readCount(text, problems) {
    if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxParallel)
        return Number(text);
    problems.push({
        input: "max-parallel",
        found: `\`${text.slice(0, 40)}\` as \`max-parallel\``,
        expected: `a number from 1 to ${maxParallel}`,
        cure: "Set `max-parallel` to a number such as 4, or leave it out.",
    });
    return 1;
}
function readTimeout(text, problems) {
    if (text === "")
        return null;
    const ms = (0,duration/* parseDuration */.E)(text);
    if (ms !== null && ms > 0 && ms <= duration/* maxTimerMs */.S)
        return ms;
    problems.push({
        input: "timeout",
        found: `\`${text.slice(0, 40)}\` as \`timeout\``,
        expected: "a duration such as `30m` or `1h30m`, at most 596h",
        cure: "Set `timeout` to a duration with its unit, or leave it out.",
    });
    return null;
}


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   S: () => (/* binding */ maxTimerMs)
/* harmony export */ });
/** Node's timers hold no more: a longer delay would fire at once. */
const maxTimerMs = 2 ** 31 - 1;
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
/**
 * Milliseconds of a duration such as `500ms`, `30s`, `10m`, `1h` or `1h30m`: larger units first, each once.
 * `null` when the text is none; zero and what no timer can hold are the caller's to refuse.
 */
function parseDuration(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || text === "")
        return null;
    let total = 0;
    for (const [unit, milliseconds] of Object.entries(units))
        total += Number(groups[unit] ?? 0) * milliseconds;
    return total;
}


/***/ }),

/***/ 2123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ files)
/* harmony export */ });
/* unused harmony export maxChecklistBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3898);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9436);





/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** The file system for real. */
const files = {
    readPage,
    readTextInside,
    folderInside,
    mayWrite,
    makeRunFolder,
    writeText,
    keepOnly,
    findGitRoot,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        return unreadable(missingOr(error), "a checklist file", "Create the page, or name it with `checklist`.");
    }
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace)) || real.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes(".git")) {
        return unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it.");
    }
    return readRegular(real);
}
async function readRegular(real) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
    if (stat.isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    if (!stat.isFile())
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    if (stat.size > maxChecklistBytes) {
        const size = (stat.size / 1024 / 1024).toFixed(1);
        return unreadable(`a file of ${size} MiB`, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
    }
    // O_NOFOLLOW: the path was resolved just now; a link that appeared since is not followed.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    try {
        return { kind: "page", bytes: await file.readFile() };
    }
    finally {
        await file.close();
    }
}
/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path, workspace) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
        if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace)) || !stat.isFile() || stat.size > 4 * 1024 * 1024)
            return null;
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(real, "utf8");
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
async function folderInside(path, workspace) {
    try {
        // At once: asked before every script, and the way to a thread and back takes longer than the answer.
        return (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace));
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .O)(error))
            return true;
        throw error;
    }
}
async function mayWrite(path, folders) {
    const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (!(await Promise.all(folders.map(realFolder))).some((allowed) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(folder, allowed)))
        return false;
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile();
    }
    catch (error) {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "ENOENT");
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "ENOENT") || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
}
/** Creates `readiness-<unique>` below a folder, for this user alone. */
async function makeRunFolder(parent) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "readiness-"));
}
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: 0o600 });
}
async function keepOnly(folder, name) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
        if (entry !== name)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry), { recursive: true, force: true });
}
/** The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. */
function findGitRoot(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return null;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? "no file"
        : `a file that cannot be read (${error.code})`;
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createLogWriter)
/* harmony export */ });
/* unused harmony export blockBytes */
/**
 * Writes the log to a stream, `process.stdout` as a rule, and to it alone: once that has been touched its
 * descriptor is non-blocking, and `fs.writeSync(1)` throws EAGAIN against a slow reader.
 *
 * What is written is copied, so that a flood is read and judged while its last part is on its way, and so that small
 * writes become one: each write wakes the reader, which costs more than the copy.
 *
 * When the reader goes away (`| head`) the rest is dropped: the run goes on, and its verdict stays. Once `cancel` is
 * aborted, a reader that stands still is taken for gone: it must not hold up the report of a run that is being killed.
 */
function createLogWriter(stream, cancel) {
    const writer = new StreamWriter(stream);
    cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
    return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}
/** So much is sent at once, and held besides what is on its way: what a pipe holds on Linux. */
const blockBytes = 64 * 1024;
/** How long a reader may stand still after a cancel, and how often that is looked at, in milliseconds. */
const patienceMs = 1_500;
const lookMs = 100;
class StreamWriter {
    #stream;
    #gathered = new Block();
    #sent = new Block();
    #isOnItsWay = false;
    #isGone = false;
    #takenCount = 0;
    #soon = null;
    /** Those who wait for room, or for the end. */
    #waiting = [];
    constructor(stream) {
        this.#stream = stream;
        // EPIPE from a reader that has closed, and ENOSPC from a file alike: there is nowhere left to tell it.
        stream.on("error", () => this.#leave());
        stream.on("close", () => this.#leave());
    }
    write(bytes) {
        if (this.#isGone || bytes.length === 0)
            return undefined;
        this.#gathered.append(bytes);
        if (this.#gathered.length >= blockBytes)
            this.#send();
        else if (!this.#isOnItsWay)
            this.#soon ??= setImmediate(() => this.#send());
        return this.#gathered.length >= blockBytes ? this.#change() : undefined;
    }
    /** Returns when everything has been handed to the system. */
    async flush() {
        this.#send();
        while (this.#isOnItsWay)
            await this.#change();
    }
    /** From now on the reader must go on reading, or lose the rest. */
    loseInterest() {
        let seen = this.#takenCount;
        let since = performance.now();
        const timer = setInterval(() => {
            if (this.#takenCount !== seen || !this.#isOnItsWay)
                since = performance.now();
            seen = this.#takenCount;
            if (performance.now() - since < patienceMs)
                return;
            clearInterval(timer);
            this.#leave();
        }, lookMs).unref();
    }
    #send() {
        if (this.#soon !== null)
            clearImmediate(this.#soon);
        this.#soon = null;
        if (this.#isOnItsWay || this.#isGone || this.#gathered.length === 0)
            return;
        [this.#gathered, this.#sent] = [this.#sent, this.#gathered];
        this.#isOnItsWay = true;
        this.#stream.write(this.#sent.bytes, () => this.#taken());
    }
    /** The system has taken the block; what was gathered meanwhile is the next. */
    #taken() {
        this.#isOnItsWay = false;
        this.#takenCount += 1;
        this.#sent.clear();
        this.#send();
        this.#wake();
    }
    #change() {
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
    #wake() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting)
            resolve();
    }
    #leave() {
        this.#isGone = true;
        this.#isOnItsWay = false;
        this.#gathered.clear();
        this.#wake();
    }
}
/** Bytes that are gathered, in memory that is used again. */
class Block {
    #memory = Buffer.alloc(0);
    length = 0;
    /** Valid until something is done to the block. */
    get bytes() {
        return this.#memory.subarray(0, this.length);
    }
    append(bytes) {
        const added = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
        this.#grow(this.length + added);
        if (typeof bytes === "string")
            this.#memory.write(bytes, this.length);
        else
            bytes.copy(this.#memory, this.length);
        this.length += added;
    }
    /** What only one large write needed is given back. */
    clear() {
        if (this.length > 4 * blockBytes)
            this.#memory = Buffer.alloc(0);
        this.length = 0;
    }
    #grow(needed) {
        if (needed <= this.#memory.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#memory.length * 2, 4096));
        this.bytes.copy(larger);
        this.#memory = larger;
    }
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/**
 * Whether something thrown is an error of the system, with a code. Judged by what it has: under Jest the errors of
 * Node's own modules are no instances of the `Error` that a module under test sees.
 */
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
/** Whether it is one with this code. */
function hasCode(error, code) {
    return isSystemError(error) && error.code === code;
}


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* unused harmony export runningText */
/** A person at a command line: plain lines, and on a terminal a last line that says what is running and for how long. */
function terminalHost(log, terminal, color) {
    const live = terminal ? liveLine(log) : null;
    return {
        dialect: "plain",
        color,
        terminal,
        log: live?.log ?? log,
        setOutputs: async () => undefined,
        saveState: async () => undefined,
        writeSummary: async () => undefined,
        showRunning: (title) => live?.show(title) ?? (() => undefined),
    };
}
const clearLine = "\r\u001b[K";
const tickMs = 1_000;
/** Keeps one line below the log: wiped before anything is written, drawn again when the log stands at a line's start. */
function liveLine(log) {
    const running = new Set();
    let timer = null;
    let drawn = false;
    let atLineStart = true;
    const wipe = () => {
        if (drawn)
            void log.write(clearLine);
        drawn = false;
    };
    const draw = () => {
        const text = runningText([...running], Date.now());
        if (text === null || !atLineStart)
            return;
        void log.write(`${clearLine}… ${text}`);
        drawn = true;
    };
    return {
        log: {
            write: (bytes) => {
                if (bytes.length === 0)
                    return undefined;
                atLineStart = bytes.at(-1) === (typeof bytes === "string" ? "\n" : 0x0a);
                wipe();
                return log.write(bytes);
            },
            flush: () => log.flush(),
        },
        show: (title) => {
            const one = { title, since: Date.now() };
            running.add(one);
            timer ??= setInterval(draw, tickMs).unref();
            return () => {
                running.delete(one);
                wipe();
                if (running.size > 0 || timer === null)
                    return;
                clearInterval(timer);
                timer = null;
            };
        },
    };
}
/** `catalog, 12 s`, or `3 running, the longest catalog, 12 s`; nothing in the first second. */
function runningText(running, now) {
    // In the order in which they began.
    const [longest] = running;
    if (longest === undefined)
        return null;
    const seconds = Math.round((now - longest.since) / 1_000);
    const several = running.length === 1 ? "" : `${running.length} running, the longest `;
    return seconds === 0 ? null : `${several}${longest.title}, ${seconds} s`;
}


/***/ }),

/***/ 9553:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6895);
/* harmony import */ var _edge_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2123);
/* harmony import */ var _edge_log_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9396);
/* harmony import */ var _edge_terminal_host_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2733);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5095);







process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .tellFault */ .M)(error, process.env));
async function main(args) {
    const { env } = process;
    const line = (0,_app_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandLine */ .y)(args);
    const out = (0,_edge_log_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .createLogWriter */ .G)(process.stdout);
    if (line.kind === "help") {
        await out.write(`${line.text}\n`);
        return 0;
    }
    if (line.kind === "usage") {
        process.stderr.write(`${line.message}\n`);
        return 2;
    }
    // With --json stdout is the JSON alone.
    const stream = line.json && line.name === "run" ? process.stderr : process.stdout;
    const color = stream.isTTY === true && !env["NO_COLOR"];
    const host = (0,_edge_terminal_host_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalHost */ .P)(stream === process.stdout ? out : (0,_edge_log_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .createLogWriter */ .G)(stream), stream.isTTY === true, color);
    const cwd = process.cwd();
    switch (line.name) {
        case "lint":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(397), __nccwpck_require__.e(399)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6399))).lint({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_3__/* .files */ .a, env, host });
        case "list":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(397), __nccwpck_require__.e(830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6830))).list({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_3__/* .files */ .a, env, host });
        case "run": {
            const [{ run }, { readEvent, realWorld }, { cancelOnSignals }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(397), __nccwpck_require__.e(976)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1976)),
                __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 3638)),
                __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 2873)),
            ]);
            const kill = new AbortController();
            const cancel = cancelOnSignals(() => {
                kill.abort();
                process.exit(130);
            });
            const resultsPath = line.results === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, line.results);
            const temporaryFolder = env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
            const request = {
                input: line.input,
                cwd,
                temporaryFolder,
                resultsPath,
                event: await readEvent(env),
                cancel,
            };
            const outcome = await run(request, realWorld(host, env, null, kill.signal));
            if (line.json)
                await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
            return outcome.exitCode;
        }
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tellFault)
/* harmony export */ });
/* harmony import */ var _model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1726);

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
function tellFault(error, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}.${stack}`.replace(/\s+/g, " ").replaceAll("##[", "## [");
    process.stderr.write(`readiness could not go on: ${text} Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.\n`);
    return 1;
}


/***/ }),

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown, in words. It need not be an `Error`, and under Jest Node's own errors are of another realm. */
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9553);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
