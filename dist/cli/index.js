#!/usr/bin/env node
/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: function() { return /* binding */ isChecklist; },
  y: function() { return /* binding */ readCommandLine; }
});

;// CONCATENATED MODULE: external "node:util"
var external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/model/finding-format.js
/** What `lint --format` knows, the default first. */
const findingFormatNames = ["text", "github", "json", "sarif"];

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __nccwpck_require__(5059);
// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __nccwpck_require__(6635);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __nccwpck_require__(4477);
;// CONCATENATED MODULE: ./build/app/commands.js

const aChecklist = {
    usage: "[CHECKLIST]",
    atLeast: 0,
    atMost: 1,
    surplus: ["second checklist", "one"],
};
const checklists = {
    usage: "[CHECKLIST...]",
    atLeast: 0,
    atMost: Number.POSITIVE_INFINITY,
    surplus: ["checklist", "any number"],
};
const checkAndChecklist = {
    usage: "[CHECK] [CHECKLIST]",
    atLeast: 0,
    atMost: 2,
    surplus: ["third argument", "a check and a checklist"],
};
const revisions = {
    usage: "BASE [HEAD]",
    atLeast: 1,
    atMost: 2,
    surplus: ["third revision", "a base and a head"],
};
const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
const readingCodes = "0 the page can be used, 2 it or the arguments cannot.";
/** The commands, what each is for, and which inputs it takes as options. */
const commands = {
    run: {
        takes: aChecklist,
        exitCodes: gateCodes,
        purpose: "run the checklist and judge it",
        inputs: Object.keys(inputs_inputs/* inputTable */.Fu).filter((name) => !("job" in inputs_inputs/* inputTable */.Fu[name])),
        json: "print the results file to stdout, and the log to stderr",
        results: true,
    },
    lint: {
        takes: checklists,
        exitCodes: "0 without errors, 2 with one or with unusable arguments.",
        purpose: "say what is wrong with pages, running nothing",
        inputs: ["strict", "working-directory"],
        json: "print the findings as JSON, as --format json does",
        results: false,
        format: true,
        fix: true,
    },
    list: {
        takes: aChecklist,
        exitCodes: readingCodes,
        purpose: "show the checks that a run would run",
        inputs: ["areas", "checks", "strict", "working-directory"],
        json: "print the checks as JSON",
        results: false,
    },
    explain: {
        takes: checkAndChecklist,
        exitCodes: readingCodes,
        purpose: "say how the page is understood, running nothing",
        inputs: ["areas", "checks", "strict", "working-directory", "vars", "redact"],
        json: "print the same as JSON",
        results: false,
    },
    diff: {
        takes: revisions,
        exitCodes: "0 nothing that may weaken the gate, 1 something that may, 2 unusable page, revision or arguments.",
        purpose: "show what of the gate changes between two commits",
        inputs: ["checklist", "working-directory"],
        json: "print the changes as JSON",
        results: false,
    },
};
/** The checklist is an option where the arguments are revisions. */
function optionsOf(name) {
    const { inputs, takes } = commands[name];
    return inputs.filter((input) => input !== "checklist" || takes === revisions);
}

;// CONCATENATED MODULE: ./build/app/command-help.js



/** The commands, a line each. */
function overview() {
    const rows = Object.entries(commands).map(([name, { purpose, takes }]) => `  readiness ${name.padEnd(7)} ${takes.usage.padEnd(19)} [OPTIONS]   ${purpose}`);
    return [
        "Usage:",
        ...rows,
        "",
        "CHECKLIST is a .md, .yml or .yaml file; RELEASE_READINESS.md when left out.",
        "CHECK is a check's id or an area; all checks when left out. An argument that ends in .md, .yml or .yaml is a CHECKLIST.",
        "BASE and HEAD are revisions as git names them; without HEAD it is the work tree.",
        "`readiness COMMAND --help` shows a command's options.",
    ].join("\n");
}
/** `readiness COMMAND --help` */
function helpOf(name) {
    const command = commands[name];
    const rows = optionsOf(name).map((input) => row(`--${input}${placeholderOf(input)}`, `${inputs_inputs/* inputTable */.Fu[input].help}${defaultOf(input)}`));
    return [
        `readiness ${name} ${command.takes.usage}: ${command.purpose}`,
        "",
        ...rows,
        ...("format" in command
            ? [row("--format FORMAT", `One of ${findingFormatNames.join(", ")}; default \`text\`.`)]
            : []),
        ...("fix" in command
            ? [row("--fix", "Mend what can be mended without a guess, and show what changed.")]
            : []),
        row("--json", `${command.json[0]?.toUpperCase()}${command.json.slice(1)}.`),
        ...(command.results
            ? [row("--results FILE", "Where the results file goes, inside the workspace or the temporary folder.")]
            : []),
        row("--help", "Show this."),
        "",
        `Exit codes: ${command.exitCodes}`,
    ].join("\n");
}
function placeholderOf(input) {
    const { kind } = inputs_inputs/* inputTable */.Fu[input];
    return { flag: "", choice: " VALUE", list: " NAMES", lines: " KEY=VALUE", text: " TEXT" }[kind];
}
function defaultOf(input) {
    const spec = inputs_inputs/* inputTable */.Fu[input];
    if (spec.kind === "choice")
        return ` One of ${spec.values.join(", ")}; default \`${spec.default}\`.`;
    return spec.kind === "text" && spec.default !== "" ? ` Default \`${spec.default}\`.` : "";
}
function row(option, text) {
    return `  ${option.padEnd(26)} ${text}`;
}

;// CONCATENATED MODULE: ./build/app/command-line.js







const names = Object.keys(commands).join(", ");
/** Reads the arguments after `readiness`. */
function readCommandLine(args) {
    const [name, ...rest] = args;
    if (name === undefined)
        return usage(`No command is given; expected one of ${names}.`, overview());
    if (name === "--help" || name === "-h" || name === "help")
        return { kind: "help", text: overview() };
    if (isCommand(name))
        return readOptions(name, rest);
    const meant = (0,nearest/* nearest */.p)(name, Object.keys(commands));
    const cure = meant === null ? "" : ` Did you mean \`readiness ${meant}\`?`;
    return usage(`\`${name}\` is no command; expected one of ${names}.${cure}`, overview());
}
function readOptions(name, args) {
    const command = commands[name];
    const inputs = optionsOf(name);
    const options = {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        ...(command.results ? { results: { type: "string" } } : {}),
        ...("format" in command ? { format: { type: "string" } } : {}),
        ...("fix" in command ? { fix: { type: "boolean" } } : {}),
        ...Object.fromEntries(inputs.map((input) => [
            input,
            inputs_inputs/* inputTable */.Fu[input].kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
        ])),
    };
    const help = `See \`readiness ${name} --help\`.`;
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
        return usage(`${(0,thrown/* messageOf */.b)(error).split(". To specify")[0]}.${meantOption(error, options)}`, help);
    }
    const { values, positionals } = parsed;
    if (values["help"])
        return { kind: "help", text: helpOf(name) };
    const format = formatOf(values);
    const wrong = wrongCount(positionals, command.takes) ?? (format === null ? unknownFormat(values) : null);
    if (wrong !== null || format === null)
        return usage(wrong ?? "", help);
    const results = values["results"];
    return {
        kind: "command",
        name,
        input: (input) => input === "checklist" && !inputs.includes(input)
            ? checklistOf(positionals, command.takes)
            : textOf(values[input], input),
        json: format === "json",
        format,
        fix: values["fix"] === true,
        results: typeof results === "string" ? results : null,
        args: positionals,
    };
}
function usage(message, more) {
    return { kind: "usage", message: `${message}\n\n${more}` };
}
/** Beside a check, a file's ending tells the checklist: no check that is worth explaining is called so. */
function checklistOf(args, takes) {
    return takes === checkAndChecklist ? args.find(isChecklist) : args[0];
}
/** Whether an argument that may be a check's name names a file. */
function isChecklist(argument) {
    return /\.(?:md|ya?ml)$/i.test(argument);
}
/** `null`: there is no such format. `--json` is another way to say `--format json`. */
function formatOf({ json, format }) {
    if (json === true)
        return format === undefined || format === "json" ? "json" : null;
    return format === undefined ? "text" : (findingFormatNames.find((name) => name === format) ?? null);
}
function unknownFormat({ json, format }) {
    const expected = `one of ${findingFormatNames.join(", ")}`;
    return json === true
        ? `\`--json\` stands beside \`--format ${format}\`; expected one of the two.`
        : `\`${format}\` is no format; expected ${expected}.`;
}
function meantOption(error, options) {
    const given = /Unknown option '--([^'=]+)/.exec((0,thrown/* messageOf */.b)(error))?.[1];
    const meant = given === undefined ? null : (0,nearest/* nearest */.p)(given, Object.keys(options));
    return meant === null ? "" : ` Did you mean \`--${meant}\`?`;
}
function wrongCount(args, takes) {
    const { usage, atLeast, atMost, surplus } = takes;
    if (args.length < atLeast)
        return `An argument is missing; expected ${usage}.`;
    const [what, expected] = surplus;
    if (args.length > atMost)
        return `There is a ${what}, \`${args[atMost]}\`; expected ${expected}.`;
    const [pages, others] = [args.filter(isChecklist), args.filter((arg) => !isChecklist(arg))];
    if (takes !== checkAndChecklist || args.length < 2 || pages.length === 1)
        return null;
    const [twice, kind] = pages.length > 1 ? [pages[1], "checklist"] : [others[1], "check"];
    return `There is a second ${kind}, \`${twice}\`; expected one check, and one checklist that ends in .md, .yml or .yaml.`;
}
/** `--strict=true` is what the action's users write; `parseArgs` knows a bare `--strict` only. */
function spellFlag(arg, inputs) {
    for (const input of inputs) {
        if (inputs_inputs/* inputTable */.Fu[input].kind !== "flag")
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
    const { kind } = inputs_inputs/* inputTable */.Fu[input];
    return kind === "list" || kind === "lines" ? value.join("\n") : value.at(-1);
}
function isCommand(name) {
    return Object.hasOwn(commands, name);
}


/***/ }),

/***/ 8580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ readVars; }
/* harmony export */ });
/* harmony import */ var _report_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2874);

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
        const shown = line.includes("=")
            ? `the name \`${name}\``
            : `the line \`${(0,_report_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)(line.trim(), 80)}\``;
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


/***/ }),

/***/ 4477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fu: function() { return /* reexport */ inputTable; },
  p_: function() { return /* binding */ list; },
  Ko: function() { return /* binding */ readInputs; },
  tx: function() { return /* binding */ useName; }
});

// EXTERNAL MODULE: ./build/document/duration.js
var duration = __nccwpck_require__(3021);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __nccwpck_require__(2874);
;// CONCATENATED MODULE: ./build/app/inputs/input-table.js
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
    "checklist-from": {
        kind: "choice",
        values: ["head", "base"],
        default: "head",
        job: true,
        help: "Whose page runs in a pull request: its own, or that of its base.",
    },
    "on-gate-change": {
        kind: "choice",
        values: ["note", "fail"],
        default: "note",
        job: true,
        help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
    },
    "allow-untrusted": {
        kind: "flag",
        default: "false",
        help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
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

// EXTERNAL MODULE: ./build/app/inputs/input-vars.js
var input_vars = __nccwpck_require__(8580);
;// CONCATENATED MODULE: ./build/app/inputs/inputs.js





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
        vars: (0,input_vars/* readVars */.n)(raw("vars") ?? "", varProblems),
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
        checklistFrom: choice("checklist-from", text("checklist-from"), inputTable["checklist-from"].values, problems),
        onGateChange: choice("on-gate-change", text("on-gate-change"), inputTable["on-gate-change"].values, problems),
        linkTicket: flag("link-ticket"),
        allowUntrusted: flag("allow-untrusted"),
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
        found: `\`${value}\` is no value of \`${input}\``,
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
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` in \`pull-request\` is no number of a pull request`,
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
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` cannot be used as \`max-parallel\``,
        expected: `a number from 1 to ${maxParallel}`,
        cure: "Set `max-parallel` to a number such as 4, or leave it out.",
    });
    return 1;
}
function readTimeout(text, problems) {
    if (text === "")
        return null;
    const ms = (0,duration/* parseDuration */.E9)(text);
    if (ms !== null && ms > 0 && ms <= duration/* maxTimerMs */.SH)
        return ms;
    problems.push({
        input: "timeout",
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` cannot be used as \`timeout\``,
        expected: "a duration such as `30m` or `1h30m`, at most 596h",
        cure: "Set `timeout` to a duration with its unit, or leave it out.",
    });
    return null;
}


/***/ }),

/***/ 2830:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: function() { return /* binding */ lint; },
  k: function() { return /* binding */ tellInputProblems; }
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __nccwpck_require__(6528);
// EXTERNAL MODULE: ./build/model/plain-text.js
var plain_text = __nccwpck_require__(8005);
// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __nccwpck_require__(6635);
// EXTERNAL MODULE: ./build/report/redact-results.js
var redact_results = __nccwpck_require__(562);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __nccwpck_require__(4477);
;// CONCATENATED MODULE: ./build/lint/apply-edits.js
/**
 * The text with all edits applied. Lines may end in any way: what no edit touches stays to the byte, and lines that an
 * edit adds end as the text's first line does. Places count UTF-16 code units within their line. Of edits that overlap, or that put different text at one place, the later one is left out; one that is there twice is applied once.
 * An edit that points outside the text, or whose end lies before its beginning, is left out too.
 */
function applyEdits(text, edits) {
    const lines = linesOf(text);
    const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
    const spans = edits.flatMap((edit) => toSpan(edit, lines) ?? []);
    // Stable, so that of two at one place the one that was said first stands.
    spans.sort((a, b) => a.from - b.from || a.to - b.to);
    const pieces = [];
    let done = 0;
    let last = null;
    for (const span of spans) {
        if (span.from < done || span.from === last?.from)
            continue;
        pieces.push(text.slice(done, span.from), span.text.replaceAll("\n", lineEnd));
        done = span.to;
        last = span;
    }
    return pieces.join("") + text.slice(done);
}
function toSpan({ from, to, text }, lines) {
    const first = offsetOf(from, lines);
    const end = offsetOf(to, lines);
    return first === null || end === null || end < first ? null : { from: first, to: end, text };
}
/** `null` where the line has no such column. The place behind a line's last character is one of its own. */
function offsetOf({ line, column }, lines) {
    const found = lines[line - 1];
    if (found === undefined || column < 1)
        return null;
    const offset = found.start + column - 1;
    return offset > found.end ? null : offset;
}
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
        lines.push({ start, end: index });
        start = index + lineEnd.length;
    }
    return [...lines, { start, end: text.length }];
}

// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __nccwpck_require__(9857);
;// CONCATENATED MODULE: ./build/app/reading/fix-page.js


/** An edit may uncover what another mends (settings that were moved are read then); more rounds mend nothing. */
const maxRounds = 10;
/** The page with everything mended that can be; itself where there is nothing. Writes nothing. */
async function fixPage(page, places, strict, files) {
    let fixed = page;
    for (let round = 0; round < maxRounds && fixed.bytes !== null && fixed.fixes.length > 0; round += 1) {
        const bytes = withEdits(fixed.bytes, fixed.fixes);
        if (bytes.equals(fixed.bytes))
            break;
        fixed = await (0,read_page/* judgePage */.zw)(page, bytes, places, strict, files);
    }
    return fixed;
}
/** Places count from behind a byte order mark, which stays. */
function withEdits(bytes, fixes) {
    const text = bytes.toString("utf8");
    const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
    return Buffer.from(mark + applyEdits(text.slice(mark.length), fixes), "utf8");
}

// EXTERNAL MODULE: ./build/app/secrets/secrets.js + 2 modules
var secrets = __nccwpck_require__(9883);
;// CONCATENATED MODULE: ./build/app/lint.js








/** `readiness lint`: says what is wrong with pages, running nothing. 0 without errors, else 2. */
async function lint({ input, cwd, args, format, fix }, { files, env, host }) {
    const { redact } = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), env);
    const reading = (0,inputs/* readInputs */.Ko)(input);
    if (reading.kind === "problems")
        return tellInputProblems(reading.problems, redact, host);
    const { checklist, strict, workingDirectory } = reading.inputs;
    const places = (0,read_page/* findPlaces */.Ch)(workingDirectory, cwd, env, files);
    const pages = [];
    for (const argument of args.length === 0 ? [checklist] : new Set(args)) {
        const read = await (0,read_page/* readPage */.SP)(argument, places, strict, files);
        const { page, changes } = fix ? await mend(read, places, strict, files) : { page: read, changes: [] };
        const { path, findings, bytes } = page;
        pages.push({
            path,
            findings: (0,redact_results/* redactFindings */.kk)(findings, redact),
            source: sourceOf(bytes, redact),
            changes: changes.map(redact),
        });
    }
    const findings = pages.flatMap((page) => page.findings);
    // Loaded here: a list has no use for them.
    const [{ findingFormats }, { actionsDialect }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 685)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 292)),
    ]);
    const annotate = actionsDialect.annotation;
    await host.log.write(await findingFormats[format](findings, { color: host.color, pages, annotate }));
    return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}
/** Writes the mended page in the place of the old one; where that cannot be, the old one stands. */
async function mend(read, places, strict, files) {
    const fixed = await fixPage(read, places, strict, files);
    if (fixed === read)
        return { page: read, changes: [] };
    const path = (0,plain_text/* plainText */.w)(read.path);
    const problem = await replace(read, fixed, places, files);
    if (problem !== null)
        return { page: read, changes: [`${path}: not mended, because ${problem}`] };
    const { changedLines } = await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 8134));
    return { page: fixed, changes: [`${path}: mended`, ...changedLines(textOf(read), textOf(fixed))] };
}
/** Why the file could not be written; `null`: it was. */
async function replace(read, fixed, { workspace }, files) {
    const place = await files.placeToWrite(read.file, [workspace]);
    if (place === null)
        return "it is no regular file inside the workspace";
    try {
        await files.replaceText(place, textOf(fixed));
        return null;
    }
    catch (error) {
        return `it could not be written (${(0,thrown/* messageOf */.b)(error)})`;
    }
}
function textOf({ bytes }) {
    return bytes?.toString("utf8") ?? "";
}
function sourceOf(bytes, redact) {
    return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}
/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,plain_text/* plainText */.w)((0,finding/* findingSentence */.d)({ found, expected, cure })).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}


/***/ }),

/***/ 6975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ list; }
/* harmony export */ });
/* harmony import */ var _document_slug_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1810);
/* harmony import */ var _plan_select_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6247);
/* harmony import */ var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5606);
/* harmony import */ var _report_explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2481);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9285);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3667);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4477);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2830);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9857);
/* harmony import */ var _secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9883);










/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
async function list({ input, cwd, json }, { files, env, host }) {
    const { redact } = (0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretKeeper */ .Hu)((0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretInputs */ ._y)(input), env);
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .tellInputProblems */ .k)(reading.problems, redact, host);
    const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
    const { checklist, findings } = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPage */ .SP)(path, (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files), strict, files);
    if (checklist === null) {
        await host.log.write(redact(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_8__/* .selectChecks */ .o)(checklist.checks, { areas: areas.map(_document_slug_js__WEBPACK_IMPORTED_MODULE_9__/* .areaSlug */ .JJ), checks });
    if (plan.kind === "unusable")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .tellInputProblems */ .k)([plan], redact, host);
    const shown = plan.steps.map(({ check }) => check);
    await host.log.write(json
        ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
        : redact(`${[...(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRows */ .U)(shown), ...unreadHint(findings)].join("\n")}\n`));
    return 0;
}
function unreadHint(findings) {
    const unread = findings.filter(_report_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K).length;
    return unread === 0
        ? []
        : [`Not read: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unread, "thing")} of the page; \`readiness explain\` shows what.`];
}
/** Value by value: in the text of the JSON a secret could take a quote with it. */
function withoutSecrets(redact) {
    return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}
/** By these others find things. */
const names = new Set(["id", "slug", "kind", "role", "severity"]);


/***/ }),

/***/ 9857:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ch: function() { return /* binding */ findPlaces; },
  GZ: function() { return /* binding */ isUnreadable; },
  zw: function() { return /* binding */ judgePage; },
  SP: function() { return /* binding */ readPage; },
  pS: function() { return /* binding */ shownPath; },
  zT: function() { return /* binding */ unreadablePage; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/document/read.js + 37 modules
var read = __nccwpck_require__(9106);
// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __nccwpck_require__(3970);
;// CONCATENATED MODULE: ./build/lint/apply-lint-settings.js

/**
 * Takes off what the page's comments ignore and what its `lint:` switches off; errors of reading stay. An ignoring
 * comment that took nothing off is a problem of its own, where the whole page was linted.
 */
function applyLintSettings(problems, { levels, ignores }, isWhole) {
    const used = new Set();
    const byRule = ignoredLines(ignores);
    const kept = problems.filter(({ rule, weight, place }) => {
        if (weight === "error")
            return true;
        const ignoring = covering(byRule.get(rule) ?? [], place.line);
        for (const ignored of ignoring)
            used.add(ignored);
        return ignoring.length === 0 && levels[rule] !== "off";
    });
    if (!isWhole || levels["ignore-unused"] === "off")
        return kept;
    const useful = new Set([...used].flatMap(({ comments }) => comments));
    return [...kept, ...ignores.filter((ignore) => !useful.has(ignore)).map(unusedIgnore)];
}
/** For each rule its lines, ascending by the first, each once: a page may be nothing but comments. */
function ignoredLines(ignores) {
    const byRule = new Map();
    for (const ignore of ignores.toSorted((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1])) {
        const [first, last] = ignore.lines;
        const same = byRule.get(ignore.rule) ?? [];
        byRule.set(ignore.rule, same);
        const before = same.at(-1);
        if (before?.first === first && before.last === last)
            before.comments.push(ignore);
        else
            same.push({ first, last, reach: Math.max(last, before?.reach ?? 0), comments: [ignore] });
    }
    return byRule;
}
/** Those that hold a line. Blocks lie one behind the other or in each other, so that few are looked at. */
function covering(ignored, line) {
    const found = [];
    for (let index = countUpTo(ignored, line) - 1; index >= 0; index -= 1) {
        const lines = ignored[index];
        if (lines === undefined || lines.reach < line)
            break;
        if (lines.last >= line)
            found.push(lines);
    }
    return found;
}
/** How many begin at a line or before it, by halving. */
function countUpTo(ignored, line) {
    let [from, to] = [0, ignored.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((ignored[middle]?.first ?? 0) <= line)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function unusedIgnore({ rule, place }) {
    const found = `a comment that ignores ${(0,model_problem/* quoted */.TL)(rule)} and takes nothing off`;
    const expected = "a finding of that rule in the table or block right below";
    return (0,model_problem/* problemAt */.l4)("ignore-unused", place, found, expected, "Remove the comment, or put it right above.");
}

;// CONCATENATED MODULE: ./build/lint/count-repeats.js
/** So many of one rule are named one by one: a table of 100,000 rows may have as many without a rollback. */
const maxNamed = 1_000;
/**
 * Names the first of each rule, by their place, and counts the others in one more of the same rule, so that it weighs
 * what they weigh: an error stays one.
 */
function countRepeats(problems) {
    if (problems.length <= maxNamed)
        return [...problems];
    const counts = new Map();
    const first = new Map();
    const named = inOrder(problems).filter((problem) => {
        const { rule } = problem;
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        if (count === maxNamed + 1)
            first.set(rule, problem);
        return count <= maxNamed;
    });
    return [...named, ...[...first].map(([rule, problem]) => further(problem, counts.get(rule) ?? 0))];
}
function inOrder(problems) {
    return problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
/** The first that is not named by itself is named together with all behind it; where it is the only one, as itself. */
function further(problem, count) {
    const rest = count - maxNamed;
    if (rest === 1)
        return problem;
    const found = `${rest.toLocaleString("en")} further findings of \`${problem.rule}\`, the first of them here: ${problem.found}`;
    return { ...problem, found };
}

;// CONCATENATED MODULE: ./build/lint/linked-files.js
/** So many distinct files are asked for; a page that links more is not about them. */
const maxFiles = 500;
/** The files that a page's guidance links to, as it names them: each once, percent-decoded, without fragment and query. */
function linkedFiles({ checks }) {
    return [...new Set([...filesByText(checks).values()].flat())].slice(0, maxFiles);
}
/** What each text of guidance links to; many rows link to one section, whose text is then looked through once. */
function filesByText(checks) {
    const texts = new Set(checks.flatMap(guidanceOf).filter((text) => text.includes("](")));
    return new Map([...texts].map((text) => [text, filesIn(text)]));
}
/** Rollback and retest of a check, as far as they are words. */
function guidanceOf({ rollback, retest }) {
    return [...(rollback === null ? [] : [rollback]), ...(retest.kind === "guidance" ? [retest.markdown] : [])];
}
/** Links and images of a piece of Markdown that lead to files of the repository. Code holds none. */
function filesIn(markdown) {
    const prose = markdown.replace(/^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?^[ \t]*\1/gm, "").replace(/`[^`\n]*`/g, "");
    return Array.from(prose.matchAll(/\]\([ \t]*<?([^\s()<>]{1,2000})/g), ([, target = ""]) => fileOf(target)).filter((file) => file !== "");
}
/** Empty for what is no path of the repository: an address, an anchor, a placeholder. */
function fileOf(target) {
    const path = target.replace(/[?#].*$/, "");
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}]/i.test(path))
        return "";
    try {
        return decodeURIComponent(path);
    }
    catch (error) {
        if (error instanceof URIError)
            return path;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/lint/rules/area-same-slug.js

/** `C++` and `C#` are one area, `c`; `Partial streaming` and `partial-streaming` are meant to be. */
const areaSameSlug = ({ checks }) => {
    const first = new Map();
    const named = new Set();
    return checks.flatMap((check) => {
        const { text, slug } = check.area;
        const other = first.get(slug);
        if (other === undefined)
            first.set(slug, check);
        if (other === undefined || named.has(text) || bare(text) === bare(other.area.text))
            return [];
        named.add(text);
        const found = `the area ${(0,model_problem/* quoted */.TL)(text)}, which is the same as ${(0,model_problem/* quoted */.TL)(other.area.text)} in line ${other.place.line}: both are ${(0,model_problem/* quoted */.TL)(slug)}`;
        const cure = "Give one of them a name that differs in letters or digits.";
        return [(0,model_problem/* problemAt */.l4)("area-same-slug", check.place, found, "areas that differ in letters or digits", cure)];
    });
};
function bare(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, "");
}

;// CONCATENATED MODULE: ./build/lint/rules/command-backticks.js

/** `` `make test` `` with its backticks is run, and what it prints is then run as a command. */
const commandBackticks = ({ checks }) => checks.flatMap(({ command, place }) => {
    const inside = commandInBackticks(command);
    if (inside === null)
        return [];
    const found = `${(0,model_problem/* quoted */.TL)(command)}, a command in backticks, which the shell takes for one that prints a command`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(inside)}, without the backticks.`;
    return [(0,model_problem/* problemAt */.l4)("command-backticks", place, found, "the command alone", cure)];
});
function commandInBackticks(command) {
    return /^\s*`([^`\n]+)`\s*$/.exec(command)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/lint/rules/command-comment.js

/** A command of comments alone ends with 0 and passes whatever is the matter. */
const commandComment = ({ checks }) => checks
    .filter(({ command, shell }) => shell !== "cmd" && isComment(command))
    .map(({ command, place }) => {
    const found = `${(0,model_problem/* quoted */.TL)(command)}, a command that is only a comment`;
    const cure = "Write what is to run, or take the row off until there is something.";
    return (0,model_problem/* problemAt */.l4)("command-comment", place, found, "a command that does something", cure);
});
function isComment(command) {
    const lines = command.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 0 && lines.every((line) => line.trimStart().startsWith("#"));
}

;// CONCATENATED MODULE: ./build/lint/rules/command-no-program.js

/** An address, a request or a statement: a shell looks for a program of this name. */
const commandNoProgram = ({ checks }) => checks.flatMap(({ command, shell, place }) => {
    const other = shell !== null && !/^(?:bash|sh|zsh|pwsh|powershell|cmd)\b/.test(shell);
    const form = other ? undefined : command_no_program_forms.find(({ says }) => says.test(command));
    if (form === undefined)
        return [];
    const found = `${(0,model_problem/* quoted */.TL)(command)}, ${form.name} as a command`;
    return [(0,model_problem/* problemAt */.l4)("command-no-program", place, found, "a command that a shell can run", form.cure)];
});
const command_no_program_forms = [
    {
        name: "an address",
        says: /^\s*https?:\/\/\S+\s*$/,
        cure: "Write what asks it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
    },
    {
        name: "an HTTP request",
        says: /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(?:\/|https?:)\S*\s*$/,
        cure: "Write what sends it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
    },
    {
        name: "an SQL statement",
        says: /^\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|(?:ALTER|CREATE|DROP)\s+(?:SYSTEM|TABLE|INDEX|DATABASE|VIEW|USER|ROLE|SCHEMA)\s|SHOW\s+[A-Za-z_]+;)/,
        cure: 'Write what sends it, as in `psql -c "…"`, and what it must answer as pass signals.',
    },
];

;// CONCATENATED MODULE: ./build/lint/rules/command-not.js

/** Shells whose errexit passes over a command behind `!`; without a name it is one of these. */
const posixShells = [null, "bash", "sh"];
/** `! grep TODO src` before the last line: when it fails, the script goes on. */
const commandNot = ({ checks }) => checks.flatMap(({ command, shell, place }) => {
    const line = posixShells.includes(shell) ? negatedLine(command) : null;
    if (line === null)
        return [];
    const negated = line.replace(/^!\s+/, "").replace(/\s*;$/, "");
    const found = `${(0,model_problem/* quoted */.TL)(line)} before the last line of a script, which goes on when it fails`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(`if ${negated}; then exit 1; fi`, 200)}, or put it last.`;
    return [(0,model_problem/* problemAt */.l4)("command-not", place, found, "lines that end the script when they fail", cure)];
});
function negatedLine(command) {
    if (!command.includes("!"))
        return null;
    const lines = command
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    return lines.slice(0, -1).find((line) => /^!\s/.test(line) && !/\|\||\\$/.test(line)) ?? null;
}

// EXTERNAL MODULE: ./build/model/odd-characters.js
var odd_characters = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/lint/rules/command-typographic.js


/** What Word makes of `-` and `"`, and blanks that are none: a shell takes them for letters. */
const commandTypographic = ({ checks }) => checks.flatMap(({ command, place }) => {
    const name = signIn(command);
    if (name === null)
        return [];
    const found = `${name} in the command ${(0,model_problem/* quoted */.TL)(command)}, which a shell takes for a letter`;
    const cure = "Type the sign anew: `-`, `--`, `\"`, `'` or a plain blank; within quotes it may stay.";
    return [(0,model_problem/* problemAt */.l4)("command-typographic", place, found, "the signs that a shell knows", cure)];
});
function signIn(command) {
    if (/^[\u0000-\u007f]*$/.test(command))
        return null;
    // A quote that is never closed goes to the end, so that nothing is looked through twice.
    const bare = command.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
    const dash = /(?<=[ \t])[–—](?=[A-Za-z–—])/.exec(bare)?.[0];
    if (dash !== undefined)
        return dash === "–" ? "U+2013 (en dash)" : "U+2014 (em dash)";
    const odd = (0,odd_characters/* oddCharacters */.ky)(bare).find(({ index, kind, name }) => kind === "hidden" || (name.includes("quote") && /^$|[\s=(]/.test(bare.charAt(index - 1))));
    return odd?.name ?? null;
}

;// CONCATENATED MODULE: ./build/lint/rules/linked-file-missing.js


/** Guidance that leads to a file which is not there leaves a person alone on the bad day. */
const linkedFileMissing = ({ checks }, { missingFiles }) => {
    if (missingFiles.size === 0)
        return [];
    const byText = filesByText(checks);
    return checks.flatMap((check) => {
        const files = new Set(guidanceOf(check).flatMap((text) => byText.get(text) ?? []));
        return [...files].filter((file) => missingFiles.has(file)).map((file) => missing(file, check));
    });
};
function missing(file, { id, place }) {
    const found = `the guidance of check \`${id}\` links to ${(0,model_problem/* quoted */.TL)(file)}, which is not there`;
    const cure = "Correct the link: it is relative to this page, or begins with `/` at the root.";
    return (0,model_problem/* problemAt */.l4)("guidance-file", place, found, "a file of the repository", cure);
}

;// CONCATENATED MODULE: ./build/lint/rules/linked-from.js


/** FORMAT 1.1: a file of `linked-from` mentions the page's path, or links its file name. */
const linkedFrom = ({ path, settings }, { linkingFiles }) => settings.linkedFrom.flatMap((link) => {
    const text = linkingFiles.get(link.path) ?? null;
    if (text?.includes(path) || text?.includes(external_node_path_.posix.basename(path)))
        return [];
    const [found, cure] = text === null
        ? [`\`${link.path}\` cannot be read`, "Correct the path, or take it off `linked-from`."]
        : [`\`${link.path}\` does not mention this page`, `Link ${path} from it.`];
    return [(0,model_problem/* problemAt */.l4)("linked-from", link.place, found, `a file that links \`${path}\``, cure)];
});

;// CONCATENATED MODULE: ./build/lint/rules/owner-missing.js

/** A red gate needs a person to turn to: the page names an owner, or every check does. */
const ownerMissing = ({ settings, checks }) => {
    if (settings.owner !== null || checks.every((check) => check.owner !== null))
        return [];
    const cure = 'Add `owner: "@org/team"` to the settings, so that it is clear whom to ask when the gate is red.';
    return [
        (0,model_problem/* problemAt */.l4)("owner-missing", settings.place, "the page has no owner", "`owner` in its settings", cure),
    ];
};

;// CONCATENATED MODULE: ./build/lint/rules/prompt-in-command.js

/**
 * `$ npm test` is what a transcript shows; a shell looks for a program called `$`, and takes `> npm test` for a file
 * to write to.
 */
const promptInCommand = ({ checks }) => checks
    .filter(({ command }) => prompt_in_command_prompt.test(command))
    .map(({ id, place }) => {
    const cure = "Remove the prompt that was copied from a transcript.";
    return (0,model_problem/* problemAt */.l4)("prompt-in-command", place, `a prompt in the command of check \`${id}\``, "the command alone", cure);
});
const prompt_in_command_prompt = /^[ \t]*(?:[$%>❯➜]|PS(?: [A-Z]:[^\n>]{0,200})?>|[\w.-]{1,50}@[\w.-]{1,100}(?:[:~/][\w~/.:-]{0,100})?[$#%])[ \t]/m;

;// CONCATENATED MODULE: ./build/lint/rules/rollback-missing.js

/** A check that can block a release says how to get back. */
const rollbackMissing = ({ checks }) => checks
    .filter(({ rollback }) => rollback === null)
    .map(({ id, place }) => {
    const found = `check \`${id}\` has no rollback`;
    const cure = "Write into `Rollback` what a person does when this check fails.";
    return (0,model_problem/* problemAt */.l4)("rollback-missing", place, found, "words or a link that say how to get back", cure);
});

;// CONCATENATED MODULE: ./build/lint/rules/signal-beyond-exit.js

/** An exit code alone passes a command that did nothing; a complete check looks for something it printed or made. */
const signalBeyondExit = ({ checks }) => checks
    .filter(({ signals }) => signals.every(({ signal }) => signal.kind === "exit"))
    .map(({ id, place }) => {
    const found = `check \`${id}\` is judged by its exit code alone`;
    const cure = "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.";
    return (0,model_problem/* problemAt */.l4)("signal-beyond-exit", place, found, "a signal that shows the work was done", cure);
});

;// CONCATENATED MODULE: ./build/lint/lint.js












const rules = [
    ownerMissing,
    linkedFrom,
    linkedFileMissing,
    rollbackMissing,
    signalBeyondExit,
    promptInCommand,
    commandBackticks,
    commandComment,
    commandNot,
    commandNoProgram,
    commandTypographic,
    areaSameSlug,
];
/** What a page that can be run still lacks, or probably doesn't mean. */
function lintChecklist(checklist, facts) {
    return rules.flatMap((rule) => rule(checklist, facts));
}

// EXTERNAL MODULE: ./build/model/to-findings.js
var to_findings = __nccwpck_require__(7691);
;// CONCATENATED MODULE: ./build/app/reading/missing-page.js


/** What to say of a page that is not there: where it was looked for, and where one lies that was probably meant. */
function missingPage(checklist, { root, gitRoot }, files) {
    const found = `no file ${(0,model_problem/* quoted */.TL)(checklist)} in ${(0,model_problem/* quoted */.TL)(root, 200)}`;
    const expected = "a checklist file";
    if (gitRoot !== null && gitRoot !== root && files.isFile((0,external_node_path_.join)(gitRoot, checklist))) {
        const cure = `There is one at the root of the repository: run it in ${(0,model_problem/* quoted */.TL)(gitRoot, 200)}, or name that folder as \`working-directory\`.`;
        return { found, expected, cure };
    }
    const near = candidates(checklist, root).find((path) => files.isFile(path));
    const cure = near === undefined
        ? "Create the page, or name another as `checklist` (on the command line, as the argument)."
        : `There is ${(0,model_problem/* quoted */.TL)(posix((0,external_node_path_.relative)(root, near)))}: name it as \`checklist\` (on the command line, as the argument).`;
    return { found, expected, cure };
}
const endings = [".md", ".yml", ".yaml"];
const folders = [".", "docs", ".github"];
/** A few looks, no search: other endings and lower case, beside the page and where such pages are kept. */
function candidates(checklist, root) {
    const stem = (0,external_node_path_.basename)(checklist, (0,external_node_path_.extname)(checklist));
    const lower = stem.toLowerCase();
    const names = [stem, lower, lower.replaceAll("_", "-")].flatMap((name) => endings.map((ending) => name + ending));
    const places = [(0,external_node_path_.resolve)(root, (0,external_node_path_.dirname)(checklist)), ...folders.map((folder) => (0,external_node_path_.join)(root, folder))];
    return [...new Set(places.flatMap((place) => names.map((name) => (0,external_node_path_.join)(place, name))))];
}
function posix(path) {
    return path.split(external_node_path_.sep).join("/");
}

;// CONCATENATED MODULE: ./build/app/reading/read-page.js









function findPlaces(workingDirectory, cwd, env, files) {
    const given = env["GITHUB_WORKSPACE"] || null;
    const root = (0,external_node_path_.resolve)(given ?? cwd, workingDirectory);
    const gitRoot = files.findGitRoot(root);
    return { workspace: (0,external_node_path_.resolve)(given ?? gitRoot ?? root), root, gitRoot };
}
/** Whether there is no file to read at all, rather than a page with problems. */
function isUnreadable({ findings }) {
    return findings.some(({ rule }) => rule === unreadable);
}
const unreadable = "unreadable";
const ownPage = { from: "head", commit: null, gateChanges: null };
/** Reads and lints the page; everything that is wrong with it comes back as findings. */
async function readPage(checklistPath, places, strict, files) {
    const file = (0,external_node_path_.resolve)(places.root, checklistPath);
    const path = shownPath(file, places.workspace);
    const inRepository = read_page_posix((0,external_node_path_.relative)(places.gitRoot ?? places.workspace, file));
    const name = { path, inRepository, file };
    const content = await files.readPage(file, places.workspace);
    if (content.kind === "unreadable") {
        const problem = content.missing ? missingPage(checklistPath, places, files) : content;
        return unreadablePage(name, problem, strict);
    }
    return judgePage(name, content.bytes, places, strict, files);
}
/** A page that is no page: there is no file, or none that may be read. */
function unreadablePage({ path, inRepository, file }, { found, expected, cure }, strict) {
    const place = { line: 1, column: 1 };
    const problem = (0,model_problem/* problemAt */.l4)(unreadable, place, found, expected, cure);
    const findings = (0,to_findings/* toFindings */.S)([problem], path, strict);
    return {
        ...ownPage,
        path,
        inRepository,
        file,
        checklist: null,
        bytes: null,
        findings,
        said: findings,
        fixes: [],
    };
}
/** Reads and lints a page that is already there as bytes. */
async function judgePage({ path, inRepository, file }, bytes, places, strict, files) {
    const { checklist, problems, lint: settings } = await (0,read/* readChecklist */.z)(path, bytes);
    const linted = checklist === null ? [] : await lint(checklist, file, places, files);
    const all = [...problems, ...linted];
    const left = applyLintSettings(all, settings, checklist !== null);
    const findings = (0,to_findings/* toFindings */.S)(countRepeats(left), path, strict, settings.levels);
    const usable = !findings.some(({ severity }) => severity === "error");
    return {
        ...ownPage,
        path,
        inRepository,
        file,
        checklist: usable ? checklist : null,
        bytes,
        findings,
        said: (0,to_findings/* toFindings */.S)(countRepeats(all), path, strict),
        fixes: left.flatMap(({ fix = [] }) => fix),
    };
}
async function lint(checklist, page, places, files) {
    const linkingFiles = new Map();
    for (const { path } of checklist.settings.linkedFrom) {
        linkingFiles.set(path, await files.readTextInside((0,external_node_path_.join)(places.root, path), places.workspace));
    }
    const missingFiles = new Set(linkedFiles(checklist).filter((target) => isMissing(target, page, places, files)));
    return lintChecklist(checklist, { linkingFiles, missingFiles });
}
/** As GitHub resolves links: from the page's folder, with a slash from the root of the work tree. What lies outside is not looked at. */
function isMissing(target, page, { gitRoot, workspace }, files) {
    const path = target.startsWith("/") ? (0,external_node_path_.join)(gitRoot ?? workspace, target) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(page), target);
    const fromWorkspace = (0,external_node_path_.relative)(workspace, path);
    const isOutside = fromWorkspace.startsWith("..") || (0,external_node_path_.isAbsolute)(fromWorkspace);
    return !isOutside && !files.isThere(path);
}
/** Relative to the workspace, with `/`. */
function shownPath(file, workspace) {
    const path = (0,external_node_path_.relative)(workspace, file);
    return (0,external_node_path_.isAbsolute)(path) ? file : read_page_posix(path);
}
function read_page_posix(path) {
    return path.split(external_node_path_.sep).join("/");
}


/***/ }),

/***/ 9883:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bq: function() { return /* binding */ gatherSecrets; },
  _y: function() { return /* binding */ secretInputs; },
  Hu: function() { return /* binding */ secretKeeper; }
});

// UNUSED EXPORTS: vocabularyOf

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __nccwpck_require__(552);
// EXTERNAL MODULE: ./build/run/cut-mark.js
var cut_mark = __nccwpck_require__(879);
// EXTERNAL MODULE: ./build/run/secret-forms.js
var secret_forms = __nccwpck_require__(2139);
// EXTERNAL MODULE: ./build/run/text-search.js
var text_search = __nccwpck_require__(1175);
;// CONCATENATED MODULE: ./build/run/secret-search.js



/** So much of a secret gives it away where a cut is marked. */
const minMarkedLength = 4;
/** The same at either end of a text, where it may have been cut. */
const minUnmarkedLength = 8;
/**
 * Finds known secrets in all their forms: whole ones, and the part of one that a cut has left. A run learns secrets
 * while it writes lines, and to build the search for all of them anew each time would take minutes. So new ones get
 * a layer of their own, those of about one size are merged, and all of them are once enough was searched in many.
 */
class SecretSearch {
    #new = [];
    #layers = [];
    /** What a single layer would have saved since the last merge, in characters. */
    #searched = 0;
    add(secret) {
        this.#new.push(secret);
    }
    find(text) {
        if (this.#new.length > 0)
            this.#addLayer();
        if (this.#searched > this.#layers.reduce((sum, { length }) => sum + length, 0))
            this.#mergeAll();
        this.#searched += text.length * (this.#layers.length - 1);
        return this.#layers.flatMap((layer) => findIn(layer, text));
    }
    #addLayer() {
        let secrets = this.#new;
        this.#new = [];
        for (let last = this.#layers.at(-1); last !== undefined; last = this.#layers.at(-1)) {
            if (last.secrets.length > secrets.length)
                break;
            secrets = [...last.secrets, ...secrets];
            this.#layers.pop();
        }
        this.#layers.push(layerOf(secrets));
    }
    #mergeAll() {
        if (this.#layers.length > 1)
            this.#layers = [layerOf(this.#layers.flatMap(({ secrets }) => secrets))];
        this.#searched = 0;
    }
}
function layerOf(secrets) {
    const forms = [...new Set(secrets.flatMap(secret_forms/* formsOf */.XP))];
    return {
        secrets,
        forwards: (0,text_search/* createTextSearch */.u)(forms),
        backwards: (0,text_search/* createTextSearch */.u)(forms.map(reversed)),
        maxLength: forms.reduce((most, form) => Math.max(most, form.length), 0),
        length: forms.reduce((sum, form) => sum + form.length, 0),
    };
}
function findIn({ forwards, backwards, maxLength }, text) {
    const spans = forwards.find(text);
    const open = forwards.openEnd(text.slice(-maxLength));
    if (open >= minUnmarkedLength)
        spans.push({ start: text.length - open, end: text.length });
    const closing = backwards.openEnd(reversed(text.slice(0, maxLength)));
    if (closing >= minUnmarkedLength)
        spans.push({ start: 0, end: closing });
    return text.includes(cut_mark/* cutMark */.K) ? [...spans, ...besideCuts(forwards, backwards, text)] : spans;
}
function besideCuts(forwards, backwards, text) {
    const behind = backwards.openBefore(reversed(text), cut_mark/* cutMark */.K).map(({ start, end }) => ({
        start: text.length - end,
        end: text.length - start,
    }));
    return [...forwards.openBefore(text, cut_mark/* cutMark */.K), ...behind].filter(({ start, end }) => end - start >= minMarkedLength);
}
function reversed(text) {
    let result = "";
    for (let index = text.length - 1; index >= 0; index -= 1)
        result += text.charAt(index);
    return result;
}

// EXTERNAL MODULE: ./build/run/spans.js
var spans = __nccwpck_require__(2816);
// EXTERNAL MODULE: ./build/run/token-shapes.js + 1 modules
var token_shapes = __nccwpck_require__(7650);
;// CONCATENATED MODULE: ./build/run/redaction.js



/**
 * The one place that redacts whatever is written but the live output of commands, which is searched for exact values
 * only: known secrets in all their forms, and what has the shape of a well-known token.
 */
function createRedactor() {
    const secrets = new Set();
    const search = new SecretSearch();
    return {
        add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
                return;
            secrets.add(secret);
            search.add(secret);
        },
        redact: (text) => (text === "" ? text : (0,spans/* replaceSpans */.G)(text, [...search.find(text), ...(0,token_shapes/* findTokens */.G)(text)])),
        values: () => [...secrets],
    };
}
/**
 * Words of a variable's name that say its value is secret; two of them are made of two. The inputs of an action are
 * variables with hyphens (`INPUT_GITHUB-TOKEN`).
 */
const secretWords = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE[_-]KEY|API[_-]KEY)(?:[_-]|$)/i;
const minEnvironmentLength = 8;
/** Values that the environment's names give away as secret. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
            ? [value]
            : [];
    });
}

// EXTERNAL MODULE: ./build/app/inputs/input-vars.js
var input_vars = __nccwpck_require__(8580);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __nccwpck_require__(4477);
;// CONCATENATED MODULE: ./build/app/secrets/secrets.js




/** Gathers what must stay secret: named by `redact`, or given away by its variable's name. */
function gatherSecrets(known, env) {
    const { run, serverUrl } = known.session.context;
    const vocabulary = vocabularyOf({
        name: known.inputs.name,
        checks: known.plan.steps.map(({ check }) => ({
            id: check.id,
            area: check.area.text,
            areaSlug: check.area.slug,
        })),
        run,
        others: [
            known.page.path,
            known.page.file,
            known.session.resultsPath,
            serverUrl,
            ...Object.values(known.facts.values).flatMap((value) => value ?? []),
        ],
    });
    const warnings = [];
    for (const name of known.inputs.redact) {
        if (!env[name]?.trim() && !known.inputs.vars[name]?.trim())
            warnings.push(`\`redact\` names ${name}, which is not set: nothing of it can be hidden`);
    }
    const masks = [];
    for (const value of knownValues(known.inputs, env)) {
        // A mask that hits our own words would make the runner drop the job's outputs.
        if (vocabulary.some((word) => word.includes(value.trim()))) {
            warnings.push("the value of a secret variable is a word of the report itself, so that the log cannot mask it");
        }
        else if (value.trim() !== "")
            masks.push(value);
    }
    return { vocabulary, masks, warnings: [...new Set(warnings)] };
}
/** Read by themselves: what is wrong with other inputs is reported without secrets, too. */
function secretInputs(raw) {
    const token = (name) => raw(name)?.trim() ?? "";
    return {
        githubToken: token("github-token"),
        linearToken: token("linear-token"),
        redact: (0,inputs/* list */.p_)(raw("redact") ?? ""),
        vars: (0,input_vars/* readVars */.n)(raw("vars") ?? "", []),
    };
}
/** Knows what must appear nowhere before anything is read or written; it learns masks as commands ask for them. */
function secretKeeper(inputs, env) {
    const redactor = createRedactor();
    for (const value of knownValues(inputs, env))
        redactor.add(value);
    return redactor;
}
/** Values that are known to be secret: tokens given as inputs, variables that `redact` names, and those whose names say so. */
function knownValues({ githubToken, linearToken, redact, vars }, env) {
    const named = redact.flatMap((name) => [env[name] ?? [], vars[name] ?? []].flat());
    const telling = [env, vars].flatMap(secretsFromEnvironment);
    return [...new Set([githubToken, linearToken, ...named, ...telling])].filter((value) => value.trim() !== "");
}
/** Words of the report itself, which no mask may hide. */
function vocabularyOf({ name, checks, run, others }) {
    return [
        ...verdict/* verdicts */.rY,
        ...verdict/* gates */.VF,
        name,
        ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
        ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
        ...others,
    ].filter((word) => word !== "");
}


/***/ }),

/***/ 3021:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: function() { return /* binding */ parseDuration; },
/* harmony export */   SH: function() { return /* binding */ maxTimerMs; },
/* harmony export */   ji: function() { return /* binding */ durationInWords; }
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
/** The duration that is meant by `10 s`, `5 min`, `1 hour` or `2 minutes`; `null` where it is no such thing. */
function durationInWords(text) {
    const [, count, word] = /^(\d{1,9}) ?([a-z]{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
    const unit = unitsInWords.find(({ says }) => word !== undefined && says.test(word))?.unit;
    return count === undefined || unit === undefined ? null : `${count}${unit}`;
}
const unitsInWords = [
    { unit: "h", says: /^(?:h|hrs?|hours?)$/ },
    { unit: "m", says: /^(?:m|mins?|minutes?)$/ },
    { unit: "s", says: /^(?:s|secs?|seconds?)$/ },
    { unit: "ms", says: /^(?:ms|msecs?|milliseconds?)$/ },
];


/***/ }),

/***/ 5456:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: function() { return /* binding */ defaultsFields; },
/* harmony export */   dA: function() { return /* binding */ settingsFields; },
/* harmony export */   fP: function() { return /* binding */ maxRetries; },
/* harmony export */   oA: function() { return /* binding */ checkFields; },
/* harmony export */   pE: function() { return /* binding */ documentFields; }
/* harmony export */ });
/** More attempts than anyone waits for; a larger number is a slip. */
const maxRetries = 100;
const workingDirectory = {
    type: "line",
    description: "Folder the commands run in, relative to the root of the checklist.",
    example: "apps/core",
};
const shell = {
    type: "line",
    description: "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
    example: "bash",
};
const timeout = {
    type: "duration",
    description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
    example: "10m",
};
const env = {
    type: "env",
    description: "Environment variables; values keep the text they have in the source.",
    example: "{ LOG_LEVEL: debug }",
};
/** What `defaults` holds (FORMAT 1.1). */
const defaultsFields = {
    shell,
    timeout,
    env,
    "working-directory": workingDirectory,
};
/** What is true of the whole page (FORMAT 1.1). */
const settingsFields = {
    readiness: {
        type: "version",
        description: "Version of this format. Default: 1.",
        example: "1",
    },
    owner: {
        type: "line",
        description: "Who answers for the release: a user, a team or a name.",
        example: '"@acme/release"',
    },
    ticket: {
        type: "line",
        description: 'Parent gate ticket: "#61", owner/repo#61, a URL, or a Linear key (FAC-61).',
        example: '"#61"',
    },
    areas: {
        type: "list",
        description: "Areas the page promises to cover; each needs at least one required check.",
        example: "[catalog, registry]",
    },
    "linked-from": {
        type: "list",
        description: "Files that must mention this page's path, or link its file name.",
        example: "[README.md]",
    },
    setup: {
        type: "script",
        description: "Command, or list of commands, that runs once before the first check.",
        example: "npm ci",
    },
    teardown: {
        type: "script",
        description: "Command, or list of commands, that runs once at the end, whatever happened.",
        example: "./scripts/stop-services.sh",
    },
    reviewed: {
        type: "date",
        description: "Day a person last went through the page.",
        example: "2026-11-01",
        later: true,
    },
    lint: {
        type: "severities",
        description: "Severities of lint's own rules: off, warning or error. Errors of reading cannot be set.",
        example: "{ rollback-missing: off }",
    },
    defaults: {
        type: "mapping",
        description: "What setup, teardown and every check start from.",
        example: "{ shell: bash, timeout: 10m }",
    },
};
/** The keys of a YAML file: those of the page, and its matrix. */
const documentFields = {
    ...settingsFields,
    checks: {
        type: "checks",
        description: "The smoke matrix: one entry a check, in the order they run.",
        example: "[{ area: catalog, run: make test }]",
        required: true,
    },
};
/** What one check says (FORMAT 1.3). */
const checkFields = {
    id: {
        type: "line",
        description: "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
        example: "streaming-partial",
    },
    area: {
        type: "line",
        description: "Area of the product that the check speaks for.",
        example: "catalog",
        required: true,
    },
    run: {
        type: "script",
        description: "Command, or list of commands that run as one script.",
        example: "make test",
        required: true,
    },
    pass: {
        type: "signals",
        description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
        example: '["exit 0", ", 0 failures"]',
    },
    fail: {
        type: "signals",
        description: "Fail signals: one that holds is enough to fail.",
        example: '["stderr: warning:"]',
    },
    rollback: {
        type: "markdown",
        description: "What a person does to go back when the check did not pass; shown, never run.",
        example: "Redeploy the release before.",
    },
    retest: {
        type: "script",
        description: "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
        example: "make test-again",
    },
    diagnose: {
        type: "script",
        description: "Command that runs when the check did not pass; its output goes into the report.",
        example: "docker compose logs --tail 50",
    },
    why: {
        type: "markdown",
        description: "The failure that earned the check its place.",
        example: '"v0.2 shipped with half a stream (#48)"',
    },
    timeout,
    needs: {
        type: "lines",
        description: "Ids of checks that must pass first.",
        example: "[catalog]",
    },
    env,
    "working-directory": workingDirectory,
    shell,
    retries: {
        type: "count",
        description: "Additional attempts after one that failed or timed out. Default: 0.",
        example: "1",
    },
    "retry-delay": {
        type: "duration",
        description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
        example: "5s",
    },
    severity: {
        type: "line",
        description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
        example: "advisory",
        values: ["required", "advisory"],
    },
    "runs-on": {
        type: "lines",
        description: "Runners the check belongs to.",
        example: "[ubuntu-latest, windows-latest]",
        later: true,
    },
    owner: {
        type: "line",
        description: "Who answers for the check.",
        example: '"@acme/streaming"',
    },
};


/***/ }),

/***/ 2526:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: function() { return /* binding */ textOf; }
});

;// CONCATENATED MODULE: external "node:buffer"
var external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./build/document/page-text.js

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
function textOf(bytes) {
    if (bytes.includes(0) || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 9106:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: function() { return /* binding */ readChecklist; }
});

// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __nccwpck_require__(3970);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __nccwpck_require__(5059);
// EXTERNAL MODULE: ./build/document/slug.js
var slug = __nccwpck_require__(1810);
;// CONCATENATED MODULE: ./build/document/check-areas.js



/** Each is compared with all areas: a page full of unknown ones gets some. */
const maxSuggestions = 20;
/** Where the page names its areas: each needs a required check, and a row of another area is a finding. */
function judgeAreas(areas, { settings, checks }, report) {
    if (areas === null)
        return;
    const rows = checks.flatMap(({ area, severity }) => area === null ? [] : [{ area, slug: (0,slug/* areaSlug */.JJ)(area.value), severity }]);
    // Without a row, or with one whose area could not be read, a missing area is a consequence and no finding.
    if (checks.length > 0 && rows.length === checks.length) {
        const named = new Map((settings.areas ?? []).toReversed().map((area) => [(0,slug/* areaSlug */.JJ)(area.value), area]));
        reportUncovered(areas, rows, named, report);
    }
    const known = new Set(areas.map(({ slug }) => slug));
    const unlisted = rows.filter(({ slug }) => !known.has(slug));
    for (const [index, { area, slug }] of unlisted.entries())
        report(unlistedArea(area, slug, index < maxSuggestions ? areas : []));
}
function reportUncovered(areas, rows, named, report) {
    const present = new Set(rows.map(({ slug }) => slug));
    const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
    for (const { slug, text } of areas) {
        const place = named.get(slug)?.place;
        if (place === undefined || required.has(slug))
            continue;
        const found = `the area ${(0,model_problem/* quoted */.TL)(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
        const cure = "Add a check for it, or remove it from `areas`.";
        report((0,model_problem/* problemAt */.l4)("area-uncovered", place, found, "at least one required check for each of `areas`", cure));
    }
}
function isRequired({ severity }) {
    return severity?.value.toLowerCase() !== "advisory";
}
function unlistedArea({ value, place }, slug, areas) {
    const near = (0,nearest/* nearest */.p)(slug, areas.map((area) => area.slug));
    const meant = areas.find((area) => area.slug === near);
    const cure = meant === undefined ? "Add it to `areas`." : `Write ${(0,model_problem/* quoted */.TL)(meant.text)}, or add it to \`areas\`.`;
    return (0,model_problem/* problemAt */.l4)("area-unlisted", place, `the area ${(0,model_problem/* quoted */.TL)(value)} is not among \`areas\``, "an area that the settings name", cure);
}

;// CONCATENATED MODULE: ./build/document/check-command-signals.js

/** In a table: a signal that is one of the page's commands was meant to say that the command succeeds (FORMAT 1.2). */
function reportCommandSignals(drafts, report) {
    const commands = commandsOf(drafts);
    for (const draft of drafts) {
        if (draft.carrier !== "table")
            continue;
        for (const signal of draft.pass)
            reportIfCommand(signal, "pass", draft, commands, report);
        for (const signal of draft.fail)
            reportIfCommand(signal, "fail", draft, commands, report);
    }
}
/** Each command and each line of it, with the first row that has it. */
function commandsOf(drafts) {
    const commands = new Map();
    for (const { command, place } of drafts) {
        if (command === null)
            continue;
        for (const line of [command.value, ...command.value.split("\n")])
            if (line.trim() !== "" && !commands.has(line.trim()))
                commands.set(line.trim(), place);
    }
    return commands;
}
function reportIfCommand({ value, place }, role, draft, commands, report) {
    const row = commands.get(value);
    if (row === undefined)
        return;
    const isOwn = row.line === draft.place.line;
    const code = role === "pass" ? "exit 0" : "exit !0";
    const meant = isOwn
        ? `Write ${(0,model_problem/* quoted */.TL)(code)} for how the command ends`
        : `Name the row in line ${row.line} under \`Needs\` if that one has to pass first`;
    const found = `${(0,model_problem/* quoted */.TL)(value)} as a signal, which is a command of this page (line ${row.line})`;
    const cure = `${meant}, or ${(0,model_problem/* quoted */.TL)(`output: ${value}`, 200)} if the command prints this text.`;
    report((0,model_problem/* problemAt */.l4)("signal-command", place, found, "what a command prints, or how it ends", cure));
}

;// CONCATENATED MODULE: ./build/document/check-ids.js


/**
 * Gives every check its id: an explicit one, else the slug of its area, numbered from the second row on.
 * Explicit ids and areas keep theirs wherever they stand; numbers make way.
 */
function assignIds(drafts, report) {
    const taken = new Map();
    const areas = new Map();
    const first = drafts.map((draft) => firstId(draft, areas, report));
    drafts.forEach((draft, index) => {
        const candidate = first[index];
        if (candidate?.kind !== "own")
            return;
        const other = taken.get(candidate.id);
        if (other === undefined)
            taken.set(candidate.id, draft.place);
        else
            report(duplicateId(candidate.id, draft, other));
    });
    return drafts.map((draft, index) => {
        const candidate = first[index];
        if (candidate === undefined || candidate.kind === "none")
            return { draft, id: null, numbered: false };
        if (candidate.kind === "own")
            return { draft, id: candidate.id, numbered: false };
        const id = checkLength(nextNumber(candidate.area, areas, taken), draft.place, report);
        if (id !== null)
            taken.set(id, draft.place);
        return { draft, id, numbered: true };
    });
}
function firstId(draft, areas, report) {
    if (draft.id !== null)
        return own(explicitId(draft, draft.id, report));
    if (draft.area === null)
        return { kind: "none" };
    const area = (0,slug/* slug */.yR)(draft.area.value);
    if (area === "") {
        report(emptySlug(draft.carrier, draft.area));
        return { kind: "none" };
    }
    if (areas.has(area))
        return { kind: "counted", area };
    areas.set(area, 2);
    return own(checkLength(area, draft.area.place, report));
}
function own(id) {
    return id === null ? { kind: "none" } : { kind: "own", id };
}
/** In YAML `id` is taken as it is; the text of a `Check` cell is slugged. */
function explicitId({ carrier }, { value, place }, report) {
    if (carrier === "table") {
        const id = (0,slug/* slug */.yR)(value);
        if (id !== "")
            return checkLength(id, place, report);
        report(emptySlug(carrier, { value, place }));
        return null;
    }
    if ((0,slug/* hasIdLetters */.db)(value))
        return checkLength(value, place, report);
    const near = (0,slug/* slug */.yR)(value);
    const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${(0,model_problem/* quoted */.TL)(near)}.`;
    report((0,model_problem/* problemAt */.l4)("id", place, `the id ${(0,model_problem/* quoted */.TL)(value)} has other characters`, "letters, digits, `.`, `_` and `-`", cure));
    return null;
}
function checkLength(id, place, report) {
    if (id.length <= slug/* maxIdLength */.W4)
        return id;
    const found = `the id ${(0,model_problem/* quoted */.TL)(id)} has ${id.length} characters`;
    report((0,model_problem/* problemAt */.l4)("id", place, found, `at most ${slug/* maxIdLength */.W4}`, `Give the check a shorter name.`));
    return null;
}
/** The next free number of the area. The count goes on from the last, so that many rows take linear time. */
function nextNumber(area, areas, taken) {
    let number = areas.get(area) ?? 2;
    while (taken.has(`${area}-${number}`))
        number += 1;
    areas.set(area, number + 1);
    return `${area}-${number}`;
}
function emptySlug(carrier, { value, place }) {
    const found = `${(0,model_problem/* quoted */.TL)(value)} has no letter or digit for an id`;
    const cure = carrier === "table"
        ? "Add a `Check` column with a name of letters or digits."
        : "Add an `id` of letters or digits.";
    return (0,model_problem/* problemAt */.l4)("id", place, found, "a name that an id can be made of", cure);
}
function duplicateId(id, { carrier, id: explicit, area, place }, other) {
    const found = `the id ${(0,model_problem/* quoted */.TL)(id)} is given on line ${other.line} and again on line ${place.line}`;
    const cure = carrier === "yaml"
        ? "Give one of the checks another `id`."
        : explicit === null
            ? "Name one of the rows in a `Check` column."
            : "Give one of the rows another name under `Check`.";
    return (0,model_problem/* problemAt */.l4)("duplicate-id", explicit?.place ?? area?.place ?? place, found, "each id once", cure);
}

// EXTERNAL MODULE: ./build/document/duration.js
var duration = __nccwpck_require__(3021);
// EXTERNAL MODULE: ./build/document/fields.js
var fields = __nccwpck_require__(5456);
;// CONCATENATED MODULE: ./build/document/draft-values.js




/** A text that stands on one line wherever it is shown; `null` where there is none or it is refused. */
function readLine(what, draft, report) {
    if (draft === null)
        return null;
    const control = controlCharacter.exec(draft.value)?.[0];
    if (control === undefined)
        return draft.value;
    const code = control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const found = `the control character U+${code} in \`${what}\``;
    report((0,model_problem/* problemAt */.l4)("control-character", draft.place, found, "text on one line", "Remove the character."));
    return null;
}
/** C0 and C1 controls, line separators, and the marks that turn the direction of what follows. */
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
function readLines(what, drafts, report) {
    const lines = drafts.flatMap((draft) => readLine(what, draft, report) ?? []);
    return lines.length === 0 ? null : lines;
}
function readArea(draft, report) {
    const text = readLine("area", draft, report);
    return text === null ? null : { text, slug: (0,slug/* areaSlug */.JJ)(text) };
}
/** `required` where nothing is said. Letter case is free, because in a table it is prose. */
function readSeverity(draft, report) {
    const value = draft?.value.toLowerCase() ?? "required";
    const severity = fields/* checkFields */.oA.severity.values.find((known) => known === value);
    if (severity !== undefined || draft === null)
        return severity ?? "required";
    const cure = "Write `required` where the check decides the gate, `advisory` where it only reports.";
    const found = `${(0,model_problem/* quoted */.TL)(draft.value)} is no severity`;
    report((0,model_problem/* problemAt */.l4)("severity", draft.place, found, "`required` or `advisory`", cure));
    return "required";
}
const shells = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
/** Shell values are those of `run:`; another program says with `{0}` where the script's path goes. */
function readShell(draft, report) {
    const shell = readLine("shell", draft, report);
    if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}"))
        return shell;
    const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(`${shell} {0}`)} if it is a program.`;
    report((0,model_problem/* problemAt */.l4)("unknown-shell", draft.place, `${(0,model_problem/* quoted */.TL)(shell)} is no shell that is known here`, expected, cure));
    return null;
}
function readRetries(draft, report) {
    if (draft === null)
        return null;
    if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= fields/* maxRetries */.fP)
        return draft.value;
    const expected = `a whole number from 0 to ${fields/* maxRetries */.fP}`;
    const cure = "Write how many additional attempts there are.";
    report((0,model_problem/* problemAt */.l4)("retries", draft.place, `\`${draft.value}\` is no number of retries`, expected, cure));
    return null;
}
/** Milliseconds of a pause; none is allowed. */
function readDelay(draft, report) {
    return readMilliseconds(draft, 0, report);
}
/** Milliseconds of a time limit; none would end the command at once. */
function readTimeout(draft, report) {
    return readMilliseconds(draft, 1, report);
}
function readMilliseconds(draft, least, report) {
    if (draft === null)
        return null;
    const milliseconds = (0,duration/* parseDuration */.E9)(draft.value);
    if (milliseconds !== null && milliseconds >= least && milliseconds <= duration/* maxTimerMs */.SH)
        return milliseconds;
    report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
    return null;
}
function noDuration({ value, place }) {
    const isNumber = /^\d+$/.test(value);
    const meant = (0,duration/* durationInWords */.ji)(value);
    const found = isNumber ? `the duration \`${value}\` has no unit` : `${(0,model_problem/* quoted */.TL)(value)} is no duration`;
    const cure = isNumber
        ? `Write the unit: \`${value}s\` or \`${value}m\`.`
        : meant !== null
            ? `Write \`${meant}\`.`
            : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
    return (0,model_problem/* problemAt */.l4)("duration", place, found, "a duration such as `500ms`, `30s`, `10m` or `1h30m`", cure);
}
function unusableDuration({ value, place }, milliseconds) {
    const found = `the duration ${(0,model_problem/* quoted */.TL)(value)}`;
    return milliseconds === 0
        ? (0,model_problem/* problemAt */.l4)("duration", place, found, "a time longer than none", "Write a longer time, or remove it for the default.")
        : (0,model_problem/* problemAt */.l4)("duration", place, found, "less than 24 days, the longest a timer holds", "Write a shorter time.");
}

;// CONCATENATED MODULE: ./build/document/check-needs.js




/** Looking for what a name may mean costs a comparison with every id: a page full of unknown names gets some. */
const check_needs_maxSuggestions = 20;
/** The ids that each check needs, in its order; unknown ones, numbers and cycles are reported. */
function resolveNeeds(checks, report) {
    const byId = new Map();
    for (const check of checks)
        if (check.id !== null && !byId.has(check.id))
            byId.set(check.id, check);
    let suggestions = 0;
    const edges = checks.map(({ draft, id }) => {
        const needs = new Map();
        for (const need of draft.needs) {
            if (readLine("needs", need, report) === null)
                continue;
            const target = findNeeded(need, draft.carrier, byId);
            const problem = target === null
                ? unknownNeed(need, byId, ++suggestions <= check_needs_maxSuggestions)
                : unusableNeed(need, target, id);
            if (problem !== null)
                report(problem);
            else if (target?.id != null && !needs.has(target.id))
                needs.set(target.id, need.place);
        }
        return needs;
    });
    reportCycles(checks, edges, report);
    return edges.map((needs) => [...needs.keys()]);
}
/** In a table `Needs` may name a check as its row shows it. */
function findNeeded({ value }, carrier, byId) {
    return byId.get(value) ?? (carrier === "table" ? byId.get((0,slug/* slug */.yR)(value)) : undefined) ?? null;
}
function unknownNeed({ value, place }, byId, suggest) {
    const near = suggest ? (0,nearest/* nearest */.p)(value, byId.keys(), Math.max(2, Math.floor(value.length / 3))) : null;
    const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${(0,model_problem/* quoted */.TL)(near)}.`;
    return (0,model_problem/* problemAt */.l4)("unknown-need", place, `${(0,model_problem/* quoted */.TL)(value)} in \`needs\` is no check of the page`, "the id of a check", cure);
}
function unusableNeed({ place }, target, own) {
    const name = (0,model_problem/* quoted */.TL)(target.id ?? "");
    if (target.id === own) {
        const found = `the check ${name} needs itself`;
        return (0,model_problem/* problemAt */.l4)("need-cycle", place, found, "other checks", "Remove the name.");
    }
    if (!target.numbered)
        return null;
    const key = target.draft.carrier === "table" ? "a `Check`" : "an `id`";
    const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
    const expected = "an id of its own, because an inserted row would move the number";
    return (0,model_problem/* problemAt */.l4)("numbered-need", place, `${name} in \`needs\` is a number that the page gave`, expected, cure);
}
/** Depth first with a stack of its own: a chain of needs may be as long as the page. */
function reportCycles(checks, edges, report) {
    const needsOf = new Map();
    checks.forEach(({ id }, index) => {
        const needs = edges[index];
        if (id !== null && needs !== undefined && !needsOf.has(id))
            needsOf.set(id, needs);
    });
    const done = new Set();
    for (const root of needsOf.keys()) {
        if (!done.has(root))
            searchFrom(root, needsOf, done, report);
    }
}
function searchFrom(root, needsOf, done, report) {
    const path = [];
    const depths = new Map();
    const enter = (id) => {
        depths.set(id, path.length);
        path.push({ id, rest: (needsOf.get(id) ?? new Map()).entries() });
    };
    enter(root);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
        const next = visit.rest.next();
        if (next.done === true) {
            path.pop();
            depths.delete(visit.id);
            done.add(visit.id);
            continue;
        }
        const [needed, place] = next.value;
        const depth = depths.get(needed);
        if (depth !== undefined)
            report(cycle(path, depth, needed, place));
        else if (!done.has(needed))
            enter(needed);
    }
}
const maxNamesInCycle = 10;
function cycle(path, depth, needed, place) {
    const length = path.length - depth;
    const names = path.slice(depth, depth + maxNamesInCycle).map(({ id }) => id);
    if (length > names.length)
        names.push(`… (${length} checks)`);
    const found = `these checks need each other in a circle: ${[...names, needed].join(" → ")}`;
    return (0,model_problem/* problemAt */.l4)("need-cycle", place, found, "an order in which the checks can run", "Remove one of these needs.");
}

// EXTERNAL MODULE: ./build/model/odd-characters.js
var odd_characters = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/document/signals/signal-parts.js

function refuse(at, found, expected, cure) {
    return { kind: "refused", at, found, expected, cure };
}
function isRefusal(parsed) {
    return parsed.kind === "refused";
}
/** A signal inside a cure: to the letter, because it is copied; only what is too long for that is cut. */
function asCode(signal) {
    const isPlain = signal.length <= 400 && !/[\t-\r\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(signal);
    return isPlain ? (0,model_problem/* inCode */.pN)(signal) : (0,model_problem/* quoted */.TL)(signal, 400);
}
/** What is meant is guessed for what a person writes; longer texts get the literal reading alone, in linear time. */
const maxGuessed = 300;
/** The cure of rule 1: how the same words are written as a text to look for. */
function literally(text) {
    return `Write ${asCode(`output: ${text}`)} to look for a text literally.`;
}
/** What was probably meant first, the literal reading second; `null`: nothing is known to be meant. */
function cureFor(meant, body) {
    if (meant === null)
        return literally(body);
    const cure = `Write ${asCode(meant)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
    return { meant, cure, otherwise: literally(body) };
}
/** For what is said by the signal that holds when this one does not: it belongs to the other column. */
function cureByOtherRole(meant, { role, body }) {
    const other = role === "pass" ? "fail" : "pass";
    const cure = `Move it to the ${other} signals and write ${asCode(meant)} there; or write ${asCode(`output: ${body}`)} to look for this text.`;
    return { meant, cure, otherwise: literally(body) };
}
/**
 * Takes a path off the front: in double quotes, or without blanks up to the first `: ` (FORMAT 2 rules 1 and 5).
 * `after` is what follows the colon, trimmed (empty where nothing does), or `null` without a colon.
 */
function takePath(rest) {
    const groups = /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(rest)?.groups;
    const path = groups?.["inQuotes"] ?? groups?.["bare"];
    if (groups === undefined || path === undefined)
        return null;
    return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}
/** A path as signals have it: in double quotes where it has blanks. */
function pathText(path) {
    return /[ \t]/.test(path) ? `"${path}"` : path;
}
function isComparison(operator) {
    return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
}
/** An operator as people write it elsewhere; `null`: none. Blanks inside (`> =`) are passed over. */
function meantComparison(text) {
    const operator = text.replace(/[ \t]/g, "");
    if (isComparison(operator))
        return operator;
    return Object.hasOwn(foreign, operator) ? (foreign[operator] ?? null) : null;
}
const foreign = {
    "==": "=",
    "===": "=",
    ":": "=",
    "!==": "!=",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
};
/** Without the quotes around it, which no signal needs: `"ok"` is `ok`. */
function unquoted(text) {
    return /^(["'])(.+)\1$/s.exec(text)?.[2] ?? text;
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/contradictions.js

/** What of a check's signals cannot be at once, so that the check never passes, whatever its command does. */
function contradictions(signals) {
    // Each signal is compared with each: more than a person writes are a generator's, and no time is spent on them.
    if (signals.length > maxCompared)
        return [];
    const found = new Map();
    const add = (contradiction) => {
        if (contradiction !== null && !found.has(contradiction.index))
            found.set(contradiction.index, contradiction);
    };
    add(exitCodes(signals));
    signals.forEach((later, index) => {
        for (let before = 0; before < index; before += 1) {
            const earlier = signals[before];
            if (earlier !== undefined && (earlier.role === "pass" || later.role === "pass"))
                add(pair(earlier, later, index));
        }
    });
    return [...found.values()];
}
const maxCompared = 50;
/** No exit code is allowed by all: named at the last fail signal of them, else at the last pass signal. */
function exitCodes(signals) {
    const exits = signals.filter(({ signal }) => signal.kind === "exit");
    if (exits.length < 2)
        return null;
    if (candidates(exits).some((code) => exits.every((exit) => allows(exit, code))))
        return null;
    const last = exits.findLast(({ role }) => role === "fail") ?? exits.at(-1);
    const other = exits.find((exit) => exit !== last && exit.role === "pass");
    if (last === undefined || other === undefined)
        return null;
    const by = other.implied ? "the `exit 0` that is implied" : asCode(other.expect);
    const cure = other.implied && last.signal.kind === "exit"
        ? `Write the pass signal ${asCode(complement(last.signal))} in its place, which says which exit codes are right.`
        : "Take one of them out.";
    return at(signals, last, `${asCode(last.expect)} as a ${last.role} signal beside ${by}`, cure);
}
function complement({ negated, from, to }) {
    if (negated)
        return `exit ${from}`;
    if (from === to)
        return `exit !${from}`;
    return `exit ${to + 1}..255`;
}
/** Where something can change: around each number that is named. */
function candidates(exits) {
    return exits
        .flatMap(({ signal }) => (signal.kind === "exit" ? [signal.from, signal.to] : []))
        .flatMap((code) => [code - 1, code, code + 1])
        .concat(0)
        .filter((code) => code >= 0);
}
function allows({ signal, role }, code) {
    if (signal.kind !== "exit")
        return true;
    const holds = (code >= signal.from && code <= signal.to) !== signal.negated;
    return holds === (role === "pass");
}
function pair(earlier, later, index) {
    const problem = conflict(earlier, later) ?? conflict(later, earlier);
    if (problem === null)
        return null;
    const found = `${asCode(later.expect)} as a ${later.role} signal beside ${asCode(earlier.expect)} as a ${earlier.role} signal`;
    return { index, remark: remark(`${found}: ${problem.why}`, problem.cure) };
}
function conflict(one, other) {
    if (one.role === "pass" && other.role === "fail")
        return passAndFail(one.signal, other.signal);
    return one.role === "pass" && other.role === "pass" ? twoPasses(one.signal, other.signal) : null;
}
function passAndFail(pass, fail) {
    if (pass.kind !== fail.kind || pass.kind === "exit")
        return null;
    if (JSON.stringify(pass) === JSON.stringify(fail))
        return { why: "the same must be seen and must not be seen", cure: "Take it out of one of the columns." };
    if (pass.kind !== "text" || fail.kind !== "text" || !pass.text.includes(fail.text))
        return null;
    if (/^\d+$/.test(fail.text))
        return null; // which is an error of its own
    if (fail.stream !== null && fail.stream !== pass.stream)
        return null;
    const why = "whatever holds the text that must be seen holds the one that must not be";
    return { why, cure: "Write more of the text that is bad, or a pattern that the good one does not match." };
}
function twoPasses(one, other) {
    const cure = "Take one of them out.";
    if (one.kind === "empty" && needsOutput(other, one.stream))
        return { why: "what is empty holds nothing", cure };
    if (one.kind === "equals" &&
        other.kind === "equals" &&
        one.stream === other.stream &&
        one.text !== other.text)
        return { why: "a stream is one text", cure };
    if (one.kind === "lines" && other.kind === "lines" && sameLines(one, other) && !haveCommonCount(one, other))
        return { why: "no number is both", cure };
    return null;
}
/** Whether a signal that holds means that something was printed on a stream that must be empty (`null`: both). */
function needsOutput(signal, empty) {
    const on = (stream) => empty === null || stream === empty;
    switch (signal.kind) {
        case "text":
        case "line":
            return on(signal.stream);
        case "equals":
            return on(signal.stream) && signal.text !== "";
        case "json":
            return signal.file === null && on("stdout");
        case "pattern": // of blanks an empty stream may have lines
        case "lines":
        case "exit":
        case "empty":
        case "file":
        case "within":
            return false;
    }
}
function sameLines(one, other) {
    return one.stream === other.stream && JSON.stringify(one.match) === JSON.stringify(other.match);
}
function haveCommonCount(one, other) {
    return [one.count, other.count]
        .flatMap((count) => [count - 1, count, count + 1])
        .some((count) => count >= 0 && fits(count, one) && fits(count, other));
}
function fits(count, { compare, count: limit }) {
    const holds = {
        "=": count === limit,
        "!=": count !== limit,
        "<": count < limit,
        "<=": count <= limit,
        ">": count > limit,
        ">=": count >= limit,
    };
    return holds[compare];
}
function at(signals, stated, found, cure) {
    return { index: signals.indexOf(stated), remark: remark(`${found}: no exit code is right`, cure) };
}
function remark(found, cure) {
    return {
        id: "signal-contradiction",
        at: 0,
        found,
        expected: "signals that can all be as they should",
        cure,
    };
}

;// CONCATENATED MODULE: ./build/document/signals/exit-signal.js


/** Windows' exit codes are of 32 bits; elsewhere there are 8, of which a finding of its own speaks. */
const maxExitCode = 0xffff_ffff;
/** `exit 0`, `exit 1..3`, `exit !0`: what follows the word `exit`. */
function parseExit(form) {
    const { rest, body } = form;
    const expected = "`exit 0`, `exit 1..3` or `exit !0`";
    const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
    if (first === undefined)
        return refuse(0, (0,model_problem/* quoted */.TL)(body), expected, exitCure(form));
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from > maxExitCode || to > maxExitCode)
        return refuse(0, (0,model_problem/* quoted */.TL)(body), `exit codes from 0 to ${maxExitCode}`, cureFor(null, body));
    if (not === "!" && last !== undefined)
        return refuse(0, (0,model_problem/* quoted */.TL)(body), expected, cureByOtherRole(`exit ${first}..${last}`, form));
    if (from > to) {
        const cure = cureFor(`exit ${to}..${from}`, body);
        return refuse(0, (0,model_problem/* quoted */.TL)(body), "a range whose first code is not above its second", cure);
    }
    return { kind: "exit", negated: not === "!", from, to };
}
function exitCure({ rest, body, role }) {
    if (body.length > maxGuessed)
        return literally(body);
    const choice = alternativesCure(alternatives(plainValue(rest)), role);
    if (choice !== null)
        return `${choice} Or write ${asCode(`output: ${body}`)} to look for this text.`;
    return signalBehind(rest, body) ?? cureFor(meantExit(rest), body);
}
/** `exit 0, 0 failures`: two signals in one. */
function signalBehind(rest, body) {
    const [, value = "", more = ""] = /^(.{1,40}?)(?:[ \t]*[,;+&]+[ \t]*|[ \t]+and[ \t]+)(\S.*)$/.exec(rest) ?? [];
    const exit = more === "" ? null : meantExit(value);
    if (exit === null)
        return null;
    return `Write two signals, ${asCode(exit)} and ${asCode(more)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
}
/** The exit signal that words and signs after `exit` probably mean: `code 3`, `!= 0`, `1-3`; `null`: none. */
function meantExit(rest) {
    const value = plainValue(rest);
    for (const { form, meant } of spellings) {
        const match = form.exec(value);
        const signal = match === null ? null : meant(Number(match[1] ?? 0), Number(match[2] ?? 0));
        if (signal !== null)
            return signal;
    }
    return null;
}
/** Without the words that only say that a code follows. */
function plainValue(rest) {
    return rest
        .toLowerCase()
        .replace(/^(?:[ \t:=]|codes?\b|status(?:es)?\b|value\b|with\b|is\b|of\b|in\b|a\b)+/, "")
        .trim();
}
/** How people write what the three forms say, with the numbers that they hold. */
const spellings = [
    { form: /^(\d{1,10})$/, meant: (code) => range(code, code) },
    { form: /^(?:!==?|<>|≠|!|not(?: equal)?(?: to)?)[ \t]*(\d{1,10})$/, meant: (code) => `exit !${code}` },
    { form: /^non-?[ \t]?(?:zero|0)$/, meant: () => "exit !0" },
    { form: /^(?:failure|error|failed)$/, meant: () => "exit !0" },
    { form: /^(?:zero|success|ok)$/, meant: () => "exit 0" },
    { form: /^>[ \t]*(\d{1,3})$/, meant: (code) => (code === 0 ? "exit !0" : range(code + 1, 255)) },
    { form: /^(?:>[ \t]*=|≥|=>)[ \t]*(\d{1,3})$/, meant: (code) => range(code, 255) },
    { form: /^<[ \t]*(\d{1,3})$/, meant: (code) => range(0, code - 1) },
    { form: /^(?:<[ \t]*=|≤|=<)[ \t]*(\d{1,3})$/, meant: (code) => range(0, code) },
    {
        form: /^(\d{1,10})[ \t]*(?:-|–|—|to|through|\.{2,3}|…)[ \t]*(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^between[ \t]+(\d{1,10})[ \t]+and[ \t]+(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^(\d{1,3})[ \t]*(?:\.\.\.?|…|\+|or (?:more|above|higher))$/,
        meant: (code) => range(code, 255),
    },
    { form: /^-1$/, meant: () => "exit 255" },
];
function range(from, to) {
    if (from > to || from < 0 || to > maxExitCode)
        return null;
    return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}
/** The codes of a choice (`1 or 2`, `0, 2`), ascending, each once; empty for anything else. */
function alternatives(value) {
    if (!/^\d{1,3}(?:[ \t]*(?:,[ \t]*or\b|,|\/|\||\bor\b)[ \t]*\d{1,3}){1,20}$/.test(value))
        return [];
    const codes = Array.from(value.matchAll(/\d+/g), ([digits]) => Number(digits));
    return [...new Set(codes)].sort((a, b) => a - b);
}
/** A range where the codes are one; else several fail signals, or a range and as fail signals what lies between. */
function alternativesCure(codes, role) {
    const [first, last] = [codes[0], codes.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const gaps = Array.from({ length: last - first }, (_, index) => first + index).filter((code) => !codes.includes(code));
    if (gaps.length === 0)
        return `Write ${asCode(range(first, last) ?? "")}.`;
    if (role === "fail")
        return `Write each as a fail signal of its own: ${listed(codes)}.`;
    if (gaps.length > 5)
        return null;
    return `Write ${asCode(`exit ${first}..${last}`)}, and as fail signals what lies between: ${listed(gaps)}.`;
}
function listed(codes) {
    return codes.map((code) => asCode(`exit ${code}`)).join(" and ");
}

;// CONCATENATED MODULE: ./build/document/signals/pattern-signal.js

/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
function readPattern(text) {
    const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
    if (escaped === undefined)
        return null;
    const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
    return { pattern, ignoreCase: flag === "i" };
}
const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";
/** A whole signal that begins with a slash and is no pattern: a path, mostly. Flags but `i` say nothing here. */
function refuseSlash(body) {
    const meant = withKnownFlags(body);
    const cure = meant === null
        ? literally(body)
        : `Write ${asCode(meant)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
    return refuse(0, asCode(body), patternForm, cure);
}
/** After `lead` (`stdout: `) there is no way to a literal that begins with a slash: the cure is the pattern for it. */
function refuseSlashAfter(lead, text, body) {
    const escaped = `/${text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")}/`;
    const meant = withKnownFlags(text);
    const first = meant === null ? "" : `${asCode(lead + meant)}; or write `;
    const cure = `Write ${first}${asCode(lead + escaped)} to look for this text.`;
    return refuse(body.length - text.length, asCode(text), patternForm, cure);
}
/** `/x/g` and the like: every line is asked, dots and `^` know lines already, so that only `i` changes anything. */
function withKnownFlags(text) {
    const [, pattern, flags] = /^(\/(?:[^/\\]|\\.)+\/)([dgimsuvy]+)$/s.exec(text) ?? [];
    if (pattern === undefined || flags === undefined)
        return null;
    return flags.includes("i") ? `${pattern}i` : pattern;
}

;// CONCATENATED MODULE: ./build/document/signals/file-signal.js



/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: what follows the word `file`. */
function parseFile(form) {
    const { rest, body } = form;
    const taken = takePath(rest);
    if (taken === null)
        return refuse(0, (0,model_problem/* quoted */.TL)(body), expected, fileCure(form));
    const { path: file, after } = taken;
    if (after === null)
        return { kind: "file", file, content: null };
    if (after === "") {
        const cure = `Write ${(0,model_problem/* quoted */.TL)(`file ${pathText(file)}`, 200)} to ask only whether it exists.`;
        return refuse(body.length, "no text after `:`", "a text", cure);
    }
    if (!after.startsWith("/"))
        return { kind: "file", file, content: { test: "contains", text: after } };
    const match = readPattern(after);
    if (match === null)
        return refuseSlashAfter(`file ${pathText(file)}: `, after, body);
    return { kind: "file", file, content: { test: "matches", ...match } };
}
const expected = "`file PATH`, `file PATH: TEXT` or `file PATH: /re/`, a path with blanks in double quotes";
function fileCure(form) {
    const { rest, body } = form;
    if (body.length > maxGuessed)
        return literally(body);
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    const missing = /^(?:(.+?)[ \t]+)?(?:does[ \t]+not[ \t]+exist|doesn't[ \t]+exist|is[ \t]+(?:missing|not[ \t]+there|gone|absent))$/i;
    const absent = missing.exec(said)?.[1];
    if (absent !== undefined)
        return cureByOtherRole(`file ${pathText(unquoted(absent))}`, form);
    return cureFor(meantFile(said), body);
}
/** `x exists`, `exists x`, `x contains y`, `a b.txt`, `: x`: the file that is meant; `null`: this is a text. */
function meantFile(said) {
    const exists = /^(?:exists|created|present)[ \t]*:?[ \t]+(.+)$/i.exec(said)?.[1] ??
        /^(.+?)[ \t]+(?:(?:is|was|has|gets)[ \t]+)?(?:been[ \t]+)?(?:exists?|created|present|there|written)$/i.exec(said)?.[1];
    const [, path = exists ?? said, verb, text] = /^(.+?)[ \t]+(contains|has|includes|matches|=~?|~)[ \t]+(.+)$/i.exec(said) ?? [];
    const named = pathOf(path);
    if (named === null)
        return null;
    if (verb === undefined || text === undefined)
        return `file ${named}`;
    return `file ${named}: ${unquoted(text)}`;
}
/** A path as it has to be written; `null` for words that look like none: they are an error message. */
function pathOf(said) {
    const path = unquoted(said).replace(/^"|"$/g, "");
    if (path === "" || path.includes('"') || /:(?:[ \t]|$)/.test(path))
        return null;
    if (!/[ \t]/.test(path))
        return path;
    return /^[^ \t/][^:]*[^ \t:]\.[A-Za-z0-9]{1,8}$/.test(path) ? `"${path}"` : null;
}

;// CONCATENATED MODULE: ./build/document/json-shape.js
/** Whether a text that may be JSON goes beyond the limits; `null`: it does not. Judges nothing else. */
function beyondLimits(bytes, limits) {
    let depth = 0;
    let structures = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === quote)
            at = endOfString(bytes, at + 1);
        else if (byte === openBrace || byte === openBracket) {
            depth += 1;
            structures += 1;
            if (depth > limits.depth)
                return "depth";
            if (structures > limits.structures)
                return "structures";
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return null;
}
/** Where the string ends; at the text's end when it does not. */
function endOfString(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        if (bytes[at] === backslash)
            at += 1;
        else if (bytes[at] === quote)
            return at;
    }
    return bytes.length;
}
const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

;// CONCATENATED MODULE: ./build/document/signals/signal-json.js



/** A literal nested deeper is no value that a person compares with, and comparing goes as deep as it is nested. */
const literalShape = { depth: 100, structures: 100_000 };
/** `json [FILE:] PATH [OPERATOR LITERAL]`: what follows the word `json` (FORMAT 2 rule 6). */
function parseJsonSignal({ rest, body }) {
    const source = takeSource(rest);
    if (source === null) {
        const expected = "`json $.path = VALUE` or `json FILE: $.path = VALUE`";
        return refuse(0, (0,model_problem/* quoted */.TL)(body), expected, cureFor(meantJson(rest), body));
    }
    const { file, query } = source;
    const comparison = findComparison(query);
    if (comparison === null) {
        const meant = meantWords(query);
        if (meant === null)
            return { kind: "json", file, path: query, compare: null };
        const cure = cureFor(jsonText(file, meant), body);
        return refuse(body.length - query.length, asCode(query), "a JSONPath and a comparison", cure);
    }
    const { operator, at } = comparison;
    const path = query.slice(0, at).trim();
    const literal = readLiteral({ file, path, operator, text: query.slice(at + operator.length).trim(), body });
    return isRefusal(literal)
        ? literal
        : { kind: "json", file, path, compare: { operator, literal: literal.text } };
}
/** A signal of this kind as it has to be written. */
function jsonText(file, query) {
    return `json ${file === null ? "" : `${pathText(file)}: `}${query}`;
}
/** A JSONPath begins with `$`; anything else before it is the path of a file. */
function takeSource(rest) {
    const own = /^[ \t]+(\$.*)$/s.exec(rest)?.[1];
    if (own !== undefined)
        return { file: null, query: own };
    const taken = takePath(rest);
    if (taken === null || taken.after === null || !taken.after.startsWith("$"))
        return null;
    return { file: taken.path, query: taken.after };
}
/** The first comparison outside quotes and brackets, where the path ends. */
function findComparison(query) {
    const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\]]|!=|<=|>=|[<>=]/gs;
    let depth = 0;
    for (const { 0: token, index } of query.matchAll(tokens)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        else if (depth <= 0 && isComparison(token))
            return { operator: token, at: index };
    }
    return null;
}
function readLiteral(written) {
    const { operator, text, body } = written;
    const at = body.length - text.length;
    if (beyondLimits(Buffer.from(text), literalShape) !== null) {
        const cure = `Compare with a value of at most ${literalShape.depth} levels, or ask for a part of it by its path.`;
        return refuse(at, "a JSON literal that is nested too deep", "a JSON literal", cure);
    }
    if (!isJson(text)) {
        const found = text === "" ? `nothing after \`${operator}\`` : (0,model_problem/* quoted */.TL)(text);
        return refuse(at, found, "a JSON literal", literalCure(written));
    }
    if (/^["\d-]/.test(text) || operator === "=" || operator === "!=")
        return { kind: "literal", text };
    const cure = "Nothing else has an order; ask with `=` or `!=`.";
    return refuse(at, (0,model_problem/* quoted */.TL)(text), `a number or a string after \`${operator}\``, cure);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return false;
        throw cause;
    }
}
function literalCure({ file, path, operator, text }) {
    if (path.length + text.length > maxGuessed)
        return literalForm;
    const [, more = "", value = ""] = /^([=<>~]*)[ \t]*(.*)$/s.exec(text) ?? [];
    const meant = more === "" ? operator : meantComparison(operator + more);
    const literal = meantLiteral(value);
    if (meant === null || literal === null) {
        return literalForm;
    }
    const signal = jsonText(file, `${path} ${meant} ${literal}`);
    return { meant: signal, cure: `Write ${asCode(signal)}.`, otherwise: literalForm };
}
const literalForm = 'Put a value behind it, strings in double quotes: `json $.status = "ok"`.';
/** A value as JSON has it: strings in double quotes, `True` and `None` as JSON's words. */
function meantLiteral(value) {
    if (value === "")
        return null;
    if (isJson(value))
        return value;
    const word = value.toLowerCase();
    if (["true", "false", "null"].includes(word))
        return word;
    if (word === "none" || word === "nil" || word === "undefined")
        return "null";
    if (/^[[{]/.test(value))
        return null;
    const [, inQuotes] = /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(value)?.filter((group) => group !== undefined) ?? [];
    return JSON.stringify(inQuotes ?? value.replace(/^"|"$/g, ""));
}
/** Words in the place of an operator: `$.a is 1`, `$.a exists`; `null`: the query is as it should be. */
function meantWords(query) {
    if (query.length > maxGuessed)
        return null;
    const path = /^(\$[^ \t"'[\]]*)[ \t]+(\S.*)$/s.exec(query);
    if (path === null)
        return null;
    const [, start = "", words = ""] = path;
    if (/^(?:exists?|is[ \t]+(?:present|there|set))$/i.test(words))
        return start;
    const [, not, value = ""] = /^(?:is|equals|must[ \t]+be)[ \t]+(not[ \t]+)?(\S.*)$/is.exec(words) ?? [];
    const literal = meantLiteral(value);
    return literal === null ? null : `${start} ${not === undefined ? "=" : "!="} ${literal}`;
}
/** A path that lacks its `$`, a file that lacks its colon; `null`: these are other words. */
function meantJson(rest) {
    if (rest.length > maxGuessed)
        return null;
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    if (said.startsWith("$"))
        return `json ${meantQuery(said)}`;
    const [, file, query] = /^("[^"]+"|[^ \t"$:]+):?[ \t]*(\$.*)$/s.exec(said) ?? [];
    if (file !== undefined && query !== undefined)
        return `json ${file}: ${meantQuery(query)}`;
    if (/^\.?[A-Za-z_][\w.[\]*-]*(?:[ \t]*(?:!?==?=?|[<>]=?)[ \t]*\S.*)?$/s.test(said) &&
        /^\.|[=<>]/.test(said))
        return `json ${meantQuery(`$${said.startsWith(".") ? "" : "."}${said}`)}`;
    return /^(?:"[^"]+"|\S+)(?<=\.json"?):?$/.test(said) ? `json ${said.replace(/:$/, "")}: $` : null;
}
/** With the operator and the value as they have to be. */
function meantQuery(query) {
    const [, path = query, sign, value = ""] = /^(.*?)[ \t]*(!?==?=?|[<>]=?)[ \t]*(\S.*)$/s.exec(query) ?? [];
    const operator = sign === undefined ? null : meantComparison(sign);
    const literal = meantLiteral(value);
    return operator === null || literal === null ? path : `${path} ${operator} ${literal}`;
}

;// CONCATENATED MODULE: ./build/document/signals/stream-cure.js


/** What was probably meant by words after `stdout`, `stderr` or `output` (`null`) that fit no form. */
function streamCure(stream, form) {
    if (form.body.length > maxGuessed)
        return literally(form.body);
    const said = form.rest.trim();
    for (const { words, means, opposite } of sayings) {
        const match = words.exec(said);
        const signal = match === null ? null : means(stream, match);
        if (signal === null)
            continue;
        return opposite === true ? cureByOtherRole(signal, form) : cureFor(signal, form.body);
    }
    return cureFor(null, form.body);
}
const operator = "(===?|!==?|<>|=[ \\t]*>|=<|[<>][ \\t]*=|[<>=:≥≤≠])";
const not = "(?:is|are|does|do|must|should)?[ \\t]*(?:not|n't)[ \\t]+(?:be[ \\t]+)?|doesn't[ \\t]+|never[ \\t]+";
/** In this order: the first that fits is meant. */
const sayings = [
    { words: /^:(\S.*)$/s, means: (stream, { 1: text = "" }) => contains(stream, text) },
    {
        words: /^(?:(?:is|=|==|:|are|remains|stays)[ \t]*)?(?:empty|nothing|blank|"")[.!]?$/i,
        means: (stream) => `${nameOf(stream)} empty`,
    },
    {
        words: /^(?:is[ \t]+not|isn't|not|non-?)[ \t]*empty$/i,
        means: (stream) => (stream === null ? "/\\S/" : `${stream}: /\\S/`),
    },
    {
        words: /^(?:=?~|matches|match|matching)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => matches(stream, text),
    },
    { words: /^(\/.+\/i?)$/s, means: (stream, { 1: text = "" }) => matches(stream, text) },
    {
        words: new RegExp(`^(?:${not})(?:contains?|includes?|has|have|shows?|prints?|matche?s?)[ \\t]+(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => contains(stream, text),
        opposite: true,
    },
    {
        words: /^(?:contains?|includes?|has|shows?|prints?|says?|with)[ \t]+(?!\d+[ \t]+lines?$)(\S.*)$/is,
        means: (stream, { 1: text = "" }) => contains(stream, text),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?lines?(?:[ \\t]+(?:count|number|total))?[ \\t]+(?:matching[ \\t]+|=?~[ \\t]*)?(/(?:[^/\\\\]|\\\\.)+/i?)(?:[ \\t]*${operator}[ \\t]*(\\d+))?$`, "is"),
        means: (stream, { 1: pattern = "", 2: compare, 3: count }) => compare === undefined || count === undefined
            ? matches(stream, pattern)
            : counted(stream, `${pattern} `, compare, count),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?(?:lines?|count)(?:[ \\t]*[-_. ]?(?:count|number|length|total))?[ \\t]*${operator}[ \\t]*(\\d+)$`, "is"),
        means: (stream, { 1: compare = "", 2: count = "" }) => counted(stream, "", compare, count),
    },
    {
        words: /^(?:lines?(?:[ \t]+(?:count|is|are))?[ \t]+(\d+)|(?:(?:has|is|=)[ \t]+)?(\d+)[ \t]+lines?)$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", "=", first ?? second ?? ""),
    },
    {
        words: /^(?:has[ \t]+)?(?:at[ \t]+least[ \t]+(\d+)|(\d+)[ \t]+or[ \t]+more)[ \t]+lines?$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", ">=", first ?? second ?? ""),
    },
    {
        words: /^(?:line[ \t]+(-?\d+)|(first|last)[ \t]+line)(?:[ \t]*(?:(===?|=)|=?~|:|is|equals|contains?|has|matches)[ \t]*)(\S.*)$/is,
        means: (stream, { 0: all, 1: number, 2: place, 3: equal, 4: text = "" }) => {
            const line = number ?? (place?.toLowerCase() === "last" ? "-1" : "1");
            const isEqual = equal !== undefined || /^(?:line[ \t]+-?\d+|\w+[ \t]+line)[ \t]+(?:is|equals)\b/i.test(all);
            return lineSignal(stream, line, isEqual, text);
        },
    },
    {
        words: /^line[ \t]+(-?\d+)[ \t]+(\S.*)$/is,
        means: (stream, { 1: line = "", 2: text = "" }) => lineSignal(stream, line, readPattern(text) === null, text),
    },
    {
        words: new RegExp(`^(?:!==?|≠|<>|(?:${not})(?:=|equals?)?)[ \\t]*(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => whole(stream, text),
        opposite: true,
    },
    {
        words: /^(?:===?|=|is|equals|equal[ \t]+to)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => whole(stream, text),
    },
];
function nameOf(stream) {
    return stream ?? "output";
}
/** A text that the form can hold; after `stdout:` one that begins with a slash would be a pattern. */
function contains(stream, said) {
    const text = unquoted(said).trim();
    if (text === "")
        return null;
    return readPattern(text) !== null || (stream !== null && text.startsWith("/"))
        ? matches(stream, text)
        : `${nameOf(stream)}: ${text}`;
}
function matches(stream, said) {
    const text = unquoted(said);
    if (readPattern(text) === null)
        return null;
    return stream === null ? text : `${stream}: ${text}`;
}
/** Only a stream of its own can be compared as a whole. */
function whole(stream, said) {
    return `${stream ?? "stdout"} = ${unquoted(said).trim()}`;
}
function counted(stream, pattern, compare, count) {
    const meant = meantComparison(compare);
    const lines = Number(count);
    return meant === null || !Number.isSafeInteger(lines)
        ? null
        : `${nameOf(stream)} lines ${pattern}${meant} ${lines}`;
}
function lineSignal(stream, line, isEqual, said) {
    const number = Math.max(Number(line) || 1, -1000);
    const text = unquoted(said).trim();
    if (text === "" || !Number.isSafeInteger(number))
        return null;
    const named = `${stream ?? "stdout"} line ${number}`;
    if (isEqual)
        return `${named} = ${text}`;
    return text.startsWith("/") && readPattern(text) === null ? null : `${named}: ${text}`;
}

;// CONCATENATED MODULE: ./build/document/signals/stream-signal.js




/** How far back lines can be named: so many are remembered while a stream runs. */
const maxLinesFromEnd = 1000;
/** What follows the word `stdout` or `stderr`. */
function parseStream(stream, form) {
    const { rest, body } = form;
    const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
    if (equal !== null)
        return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(stream, rest, body) ?? refuseForm(stream, form);
    if (text === "")
        return refuseNoText(stream, body);
    if (!text.startsWith("/"))
        return { kind: "text", stream, text };
    const match = readPattern(text);
    return match === null ? refuseSlashAfter(`${stream}: `, text, body) : { kind: "pattern", stream, ...match };
}
/** After `output:` everything is text: it is the way to write any text literally. */
function parseOutput(form) {
    const { rest, body } = form;
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(null, rest, body) ?? refuseForm(null, form);
    return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}
function refuseForm(stream, form) {
    return refuse(0, (0,model_problem/* quoted */.TL)(form.body), stream === null ? outputForms : streamForms(stream), streamCure(stream, form));
}
const outputForms = "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";
function streamForms(stream) {
    const forms = [
        ": TEXT",
        ": /re/",
        " = TEXT",
        " empty",
        " lines >= 3",
        " lines /re/ >= 3",
        " line 1 = TEXT",
    ];
    return forms
        .map((form) => `\`${stream}${form}\``)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
}
/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest) {
    return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}
/** `empty`, `lines …`, `line …`; `null` for anything else. */
function parseMeasure(stream, rest, body) {
    if (/^[ \t]+empty$/.test(rest))
        return { kind: "empty", stream };
    if (/^[ \t]+lines(?=[ \t=!<>])/.test(rest))
        return parseLines(stream, rest);
    return stream === null ? null : parseLine(stream, rest, body);
}
/** `lines OP N`, `lines /re/ OP N`. */
function parseLines(stream, rest) {
    const [, source = "", operator = "", digits] = /^[ \t]+lines(?:[ \t]+(\/(?:[^/\\]|\\.)+\/i?))?[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/s.exec(rest) ?? [];
    const count = Number(digits);
    if (!isComparison(operator) || !Number.isSafeInteger(count))
        return null;
    return { kind: "lines", stream, match: readPattern(source), compare: operator, count };
}
/** `line N = TEXT`, `line N: TEXT`, `line N: /re/`. */
function parseLine(stream, rest, body) {
    const [, digits, sign, text = ""] = /^[ \t]+line[ \t]+(-?\d+)(?:[ \t]+(=)(?:[ \t]+|$)|(?=:))(.*)$/s.exec(rest) ?? [];
    const line = Number(digits);
    if (digits === undefined || !isLineNumber(line))
        return null;
    if (sign === "=")
        return { kind: "line", stream, line, content: { test: "equals", text } };
    const asked = afterColon(text);
    if (asked === null)
        return null;
    if (asked === "") {
        const cure = `Write \`${stream} line ${line} =\` to ask for an empty line.`;
        return refuse(body.length, "no text after `:`", "a text", cure);
    }
    const content = lineContent(asked);
    return content === null
        ? refuseSlashAfter(`${stream} line ${line}: `, asked, body)
        : { kind: "line", stream, line, content };
}
function isLineNumber(line) {
    return Number.isSafeInteger(line) && line !== 0 && line >= -maxLinesFromEnd;
}
function lineContent(text) {
    if (!text.startsWith("/"))
        return { test: "contains", text };
    const match = readPattern(text);
    return match && { test: "matches", ...match };
}
function refuseNoText(word, body) {
    const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
}

// EXTERNAL MODULE: ./build/document/signals/trim-signal.js
var trim_signal = __nccwpck_require__(4656);
// EXTERNAL MODULE: ./build/model/duration-text.js
var duration_text = __nccwpck_require__(2109);
;// CONCATENATED MODULE: ./build/document/signals/within-signal.js




/** `within 30s`: what follows the word `within`. */
function parseWithin({ rest, body }) {
    const ms = (0,duration/* parseDuration */.E9)(rest.trim());
    const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
    if (fits)
        return { kind: "within", ms };
    const expected = "`within` and a duration such as `500ms`, `30s` or `1h30m`";
    return refuse(0, (0,model_problem/* quoted */.TL)(body), expected, cureFor(meantWithin(rest), body));
}
/** `30 s`, `30 seconds`, `30`, `1.5 min`, `2 min 30 sec`: what a duration is written as elsewhere. */
function meantWithin(rest) {
    if (rest.length > maxGuessed)
        return null;
    const value = rest
        .toLowerCase()
        .replace(/^[ \t:=<]+/, "")
        .trim();
    if (!/^(?:\d{1,9}(?:\.\d{1,3})?[ \t]*[a-z]*\.?[ \t]*(?:and[ \t]+)?){1,4}$/.test(value))
        return null;
    let total = 0;
    for (const { 1: number, 2: unit = "" } of value.matchAll(/(\d+(?:\.\d+)?)[ \t]*([a-z]*)/g)) {
        const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
        if (factor === undefined)
            return null;
        total += Number(number) * factor;
    }
    const ms = Math.round(total);
    return ms > 0 && Number.isSafeInteger(ms) ? `within ${(0,duration_text/* durationText */.S)(ms)}` : null;
}
/** A bare number means seconds, as in most tools. */
const units = {
    ...Object.fromEntries(["ms", "msec", "msecs", "millisecond", "milliseconds"].map((unit) => [unit, 1])),
    ...Object.fromEntries(["", "s", "sec", "secs", "second", "seconds"].map((unit) => [unit, 1_000])),
    ...Object.fromEntries(["m", "min", "mins", "minute", "minutes"].map((unit) => [unit, 60_000])),
    ...Object.fromEntries(["h", "hr", "hrs", "hour", "hours"].map((unit) => [unit, 3_600_000])),
};

;// CONCATENATED MODULE: ./build/document/signals/signal.js









/**
 * Trims and reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a
 * JSONPath compiles is `validateSignal`'s to say, so that a page without patterns loads no engine. The role changes
 * nothing about what a text means, only what a cure has to say.
 */
function parseSignal(written, role = "pass") {
    const { text, offset } = (0,trim_signal/* trimSignal */.p)(written);
    const parsed = parseBody(text, role);
    if (!isRefusal(parsed))
        return { kind: "signal", signal: parsed, text, offset };
    const { at, found, expected, cure } = parsed;
    return { kind: "problem", offset: offset + at, found, expected, cure: certain(cure, role) };
}
/** A cure that is followed to the letter must lead to a signal. */
function certain(cure, role) {
    if (typeof cure === "string")
        return cure;
    return isRefusal(parseBody(cure.meant, role)) ? cure.otherwise : cure.cure;
}
function parseBody(body, role) {
    if (body === "")
        return refuse(0, "an empty signal", "a text, a pattern or one of the forms", literally("TEXT"));
    const lineBreak = body.search(/[\r\n]/);
    if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
        return refuseLineBreak(body, lineBreak);
    const word = keywordOf(body);
    if (word !== null)
        return signal_forms[word]({ rest: body.slice(word.length), body, role });
    if (!body.startsWith("/"))
        return { kind: "text", stream: null, text: body };
    const match = readPattern(body);
    return match === null ? refuseSlash(body) : { kind: "pattern", stream: null, ...match };
}
/** FORMAT 2 rule 1: a signal that begins with one of these words must fit the word's form. */
const signal_forms = {
    exit: parseExit,
    within: parseWithin,
    json: parseJsonSignal,
    file: parseFile,
    stdout: (form) => parseStream("stdout", form),
    stderr: (form) => parseStream("stderr", form),
    output: parseOutput,
};
/** The words of the grammar. */
const keywords = Object.keys(signal_forms);
/** The word that a signal begins with, followed by a blank, `:`, `=` or its end. */
function keywordOf(body) {
    const word = /^[a-z]+(?=[ \t:=]|$)/.exec(body)?.[0];
    return word !== undefined && isKeyword(word) ? word : null;
}
function isKeyword(word) {
    return Object.hasOwn(signal_forms, word);
}
function refuseLineBreak(body, at) {
    const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
    return refuse(at, `a line break in ${(0,model_problem/* quoted */.TL)(body)}`, "a signal on one line", cure);
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/odd-characters.js



/** More of one signal say nothing new. */
const maxNamed = 50;
/** The characters of a signal that cannot be seen; each is an error, because it disarms the signal unseen. */
function hiddenCharacters(text) {
    const hidden = (0,odd_characters/* oddCharacters */.ky)(text).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return [];
    const shown = asCode((0,odd_characters/* withoutHidden */.P)(text));
    return hidden.slice(0, maxNamed).map(({ index, name, plain }) => ({
        id: "signal-hidden-character",
        at: index,
        found: `${name} in ${shown}`,
        expected: "characters that can be seen",
        cure: `${plain === "" ? "Take it out" : "Put a plain blank in its place"}; where the command prints it, write it in a pattern as ${asCode(escapeOf(text, index))}.`,
        fix: [{ from: index, to: index + 1, text: plain }],
    }));
}
function escapeOf(text, index) {
    return `\\x{${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}}`;
}
/** Typographic quotes and fullwidth letters. Letters of another script are what they are in a text. */
const typographic = ({ text, signal, role }) => {
    if (text.length > maxGuessed || /^[\u0000-\u007f]*$/.test(text))
        return null;
    if (signal.kind === "pattern" || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text))
        return null;
    const odd = (0,odd_characters/* oddCharacters */.ky)(text).filter((character) => isTypographic(text, character));
    const [first] = odd;
    if (first === undefined)
        return null;
    const meant = odd.reduceRight((plain, { index, plain: sign }) => plain.slice(0, index) + sign + plain.slice(index + 1), text);
    const signalMeant = parseSignal(meant, role).kind === "signal" ? meant : `output: ${meant}`;
    return {
        id: "signal-typographic",
        at: first.index,
        found: `${first.name} in ${asCode(text)}`,
        expected: "the signs that commands print",
        cure: `Write ${asCode(signalMeant)}; or write ${asCode(`output: ${text}`)} where the command prints it so.`,
    };
};
function isTypographic(text, { index, kind, name }) {
    if (kind !== "look-alike")
        return false;
    return name.includes("quote") || /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text[index] ?? "");
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/always-or-never.js

/** A pattern sees one line, without its end and without escape sequences; no count is below 0. */
const neverHolds = ({ text, signal }) => {
    if (signal.kind === "lines" && signal.compare === "<" && signal.count === 0) {
        const meant = text.replace(/<[ \t]*\d+$/, "= 0");
        const expected = "a number that a count can have";
        return never(text, text.lastIndexOf("<"), "no count is below 0", expected, `Write ${asCode(meant)}.`);
    }
    const pattern = patternOf(signal);
    const needed = pattern?.includes("\\") ? neededSequence(pattern) : null;
    if (needed === null)
        return null;
    const at = Math.max(0, text.indexOf(needed.sequence));
    const { why, expected, cure } = sequences[needed.kind];
    const meant = withoutSequences(text);
    return never(text, at, why, expected, meant === text ? cure : `Write ${asCode(meant)}. ${cure}`);
};
const sequences = {
    "line end": {
        why: "patterns see one line at a time, without its end",
        expected: "a pattern for one line, whose end is `$`",
        cure: "For several lines use a signal for each; `stdout = TEXT` compares them as a whole.",
    },
    escape: {
        why: "escape sequences are removed before signals look",
        expected: "a pattern for a line without its colours",
        cure: "Colours can't be asked for.",
    },
};
function never(text, at, why, expected, cure) {
    return {
        id: "signal-never-holds",
        at,
        found: `${asCode(text)}, which never holds: ${why}`,
        expected,
        cure,
    };
}
/** Without the colours, and without a line end at the pattern's end; else as it is. */
function withoutSequences(text) {
    const meant = text
        .replace(/\\(?:x1[bB]|x\{0*1[bB]\}|033)(?:\\\[[\d;]*[A-Za-z])/g, "")
        .replace(/\$?(?:\\r\??)?\\n\$?(?=\/i?$)/, "$");
    return /\/\$?\/i?$|\\[rn]|\\x|\\0/.test(meant) ? text : meant;
}
function patternOf(signal) {
    switch (signal.kind) {
        case "pattern":
            return signal.pattern;
        case "lines":
            return signal.match?.pattern ?? null;
        case "line":
            return signal.content.test === "matches" ? signal.content.pattern : null;
        case "file":
            return signal.content?.test === "matches" ? signal.content.pattern : null;
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "json":
        case "within":
            return null;
    }
}
/** A line end or an escape that every match needs; `null` where a class, a choice or a quantifier may do without. */
function neededSequence(pattern) {
    const outside = pattern.replace(/\\[^xrn0-7QE]|\[(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
    if (/\||\)[?*]|\)\{0|\\Q/.test(outside))
        return null;
    const needed = /(\\(?:[rn]|x0[aAdD]|x\{0*[aAdD]\}|01[25]))|(\\(?:x1[bB]|x\{0*1[bB]\}|033))/g;
    for (const { 0: sequence, 1: lineEnd, index } of outside.matchAll(needed)) {
        if (/^(?:[?*]|\{0)/.test(outside.slice(index + sequence.length)))
            continue;
        return { sequence, kind: lineEnd === undefined ? "escape" : "line end" };
    }
    return null;
}
/** `stdout lines >= 0`, `exit 0..255`, `within` above the timeout, after which nothing is judged. */
function alwaysHolds({ text, signal, role }, timeoutMs) {
    const why = whyAlways(text, signal, timeoutMs);
    if (why === null)
        return null;
    const effect = role === "pass" ? "so it checks nothing" : "so the check can never pass";
    return {
        id: "signal-always-holds",
        at: 0,
        found: `${asCode(text)} always holds, ${effect}: ${why.reason}`,
        expected: "a signal that tells good from bad",
        cure: why.cure,
    };
}
function whyAlways(text, signal, timeoutMs) {
    if (signal.kind === "lines" && signal.compare === ">=" && signal.count === 0)
        return {
            reason: "no output has fewer lines than 0",
            cure: `Write ${asCode(text.replace(/\d+$/, "1"))}, or take it out.`,
        };
    if (signal.kind === "exit" && !signal.negated && signal.from === 0 && signal.to >= 255)
        return {
            reason: "every exit code is one of these",
            cure: "Name the exit codes that are right; where any is, say why with `readiness-ignore`.",
        };
    if (signal.kind === "within" && signal.ms > timeoutMs)
        return {
            reason: "the check's timeout is shorter",
            cure: "Name a shorter time, or give the check a longer `timeout`.",
        };
    if (signal.kind === "file" && signal.content === null && /^\.{0,2}[/\\]?$/.test(signal.file))
        return { reason: "the folder is always there", cure: "Name a file that the command makes." };
    return null;
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/bare-comparison.js

/** `>= 80%`, `<200ms`, `≥ 1`: a comparison with nothing before it, which no command prints. */
const bareComparison = ({ text }) => {
    const [, sign = "", number = "", unit = ""] = comparison.exec(text) ?? [];
    if (number === "")
        return expression.test(text) ? bare_comparison_remark(text, "json $.value = 3") : null;
    const time = durations[unit];
    if (time !== undefined && /^[<≤]/.test(sign))
        return bare_comparison_remark(text, `within ${number}${time}`);
    return bare_comparison_remark(text, `json $.value ${plainSigns[sign] ?? sign} ${number}`);
};
/** `len(items) == 3`, `.status == "ok"`, `p95 latency < 300`: what stands before the sign is no name of JSON. */
const expression = /^(?:[\w.()[\]]{1,80}|\.[.\w()[\]| ]{1,80})[ \t](?:(?:===?|!==?|>=|<=)[ \t]*(?:"[^"]*"|'[^']*'|[\w.]+)|[<>][ \t]*-?\d[\d.]*)$/;
const durations = { s: "s", sec: "s", ms: "ms", m: "m", min: "m" };
function bare_comparison_remark(text, instead) {
    return {
        id: "signal-like-another",
        at: 0,
        found: `${asCode(text)} is looked for as a text, word for word`,
        expected: "a signal that says what is compared",
        cure: `Let the command compare and exit with 1, or name the value, as in ${asCode(instead)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
    };
}
const comparison = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(%|[A-Za-zµ]{1,3})?$/;
const plainSigns = {
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "==": "=",
    "===": "=",
    "!==": "!=",
};

;// CONCATENATED MODULE: ./build/document/signals/remarks/keyword-case.js


/** `Exit 0`, `STDERR: x`, `File core.dump`: a word of the grammar in another case, whose rest fits its form. */
const keywordCase = ({ text, signal, role }) => {
    const word = /^[A-Za-z]{4,6}(?=[ \t:=]|$)/.exec(text)?.[0];
    if (signal.kind !== "text" || word === undefined || !isKeyword(word.toLowerCase()))
        return null;
    const spelt = keyword_case_spellings(text, word).find((length) => {
        const parsed = parseSignal(lowered(text, length), role);
        return parsed.kind === "signal" && isLikely(parsed.signal);
    });
    if (spelt === undefined)
        return null;
    const meant = lowered(text, spelt);
    return {
        id: "signal-keyword-case",
        at: 0,
        found: `${asCode(text.slice(0, spelt))} in ${asCode(text)}`,
        expected: `${asCode(meant.slice(0, spelt))}, for signals are case-sensitive`,
        cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
        fix: [{ from: 0, to: spelt, text: meant.slice(0, spelt) }],
    };
};
/** How much of the beginning is in another case: the word, or with the word behind it (`STDOUT EMPTY`). */
function keyword_case_spellings(text, word) {
    const both = /^[A-Za-z]+[ \t]+(?:empty|lines?)(?=[ \t]|$)/i.exec(text)?.[0].length;
    return both === undefined ? [word.length] : [word.length, both];
}
function lowered(text, length) {
    return text.slice(0, length).toLowerCase() + text.slice(length);
}
/** "File saved" is something that commands say; a name with a dot or slash inside is none of a sentence. */
function isLikely(signal) {
    return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/like-another.js




/** Texts that read as words about a signal: `contains x`, `rc == 0`, `x == y`, `$.status = "ok"`. */
const likeAnother = ({ text, role }) => {
    if (!firstLook.test(text))
        return null;
    for (const { at, kind, meant, opposite } of readings(text)) {
        const parsed = parseSignal(meant, role);
        if (parsed.kind === "problem")
            continue;
        const other = role === "pass" ? "fail" : "pass";
        const first = opposite
            ? `Move it to the ${other} signals and write ${asCode(meant)} there`
            : `Write ${asCode(meant)}`;
        return {
            id: "signal-like-another",
            at,
            found: `${asCode(text)} is looked for as a text, word for word`,
            expected: kind,
            cure: `${first}; or write ${asCode(`output: ${text}`)} to look for this text.`,
        };
    }
    return null;
};
/** Most texts have none of these, and are done with one look. */
const firstLook = /[=<>$]|^(?:contains|includes|matches|does|must|should|exit|rc|return|non)/i;
function* readings(text) {
    const [, says, said = ""] = /^(contains|includes|matches)[ \t]+(\S.*)$/.exec(text) ?? [];
    if (says !== undefined)
        yield { at: 0, kind: "the text alone", meant: textOrPattern(said) };
    const [, lacked = ""] = /^(?:does[ \t]+not|doesn't|must[ \t]+not|should[ \t]+not)[ \t]+(?:contain|include|match|show|print)[ \t]+(\S.*)$/i.exec(text) ?? [];
    if (lacked !== "")
        yield { at: 0, kind: "the text alone", meant: textOrPattern(lacked), opposite: true };
    const exit = exitWords.exec(text);
    const meantCode = exit === null ? null : meantExit(exit[1] ?? "");
    if (meantCode !== null)
        yield { at: 0, kind: "a signal for the exit code", meant: meantCode };
    if (/^non-?[ \t]?zero(?:[ \t]+(?:exit(?:[ \t]+(?:code|status))?|return[ \t]+code))?$/i.test(text))
        yield { at: 0, kind: "a signal for the exit code", meant: "exit !0" };
    yield* comparisons(text);
}
const exitWords = /^(?:exits(?:[ \t]+with)?|exit[-_]?(?:code|status)|exit(?=[!<>])|rc|return[-_ ]?code|\$\?)(?=[ \t:=!<>])(.*)$/i;
function* comparisons(text) {
    const kind = "a comparison as signals have it";
    if (/^\$(?:\.\.?|\[)[A-Za-z_*'"[\d]/.test(text))
        yield {
            at: 0,
            kind,
            meant: `json ${text.replace(/[ \t]*={2,3}[ \t]*/, " = ").replace(/[ \t]*!==[ \t]*/, " != ")}`,
        };
    const [, name = "", sign = "", value = ""] = /^([A-Za-z_][\w.[\]]*)[ \t]*(===?|!==?|>=|<=|>|<)[ \t]*(-?\d+(?:\.\d+)?|[A-Za-z_]\w*|"[^"]*"|'[^']*')$/.exec(text) ?? [];
    if (name === "" || (/^[<>]/.test(sign) && !/^-?\d/.test(value)))
        return;
    const literal = /^(?:-?\d|"|true$|false$|null$)/.test(value) ? value : JSON.stringify(unquoted(value));
    const operator = sign.replace(/^={2,3}$/, "=").replace("!==", "!=");
    yield { at: name.length, kind, meant: `json $.${name} ${operator} ${literal}` };
}
function textOrPattern(said) {
    const text = unquoted(said);
    return readPattern(text) === null && text.startsWith("/") ? `output: ${text}` : text;
}
/** A text in quotes, or in the backticks that a table wants and YAML does not: they would have to be printed, too. */
const inQuotes = ({ text }) => {
    const [, quote = "", inner = ""] = /^(["'`])([^"'`]+)\1$/.exec(text) ?? [];
    if (quote === "" || inner.trim() === "")
        return null;
    const meant = parseSignal(inner).kind === "signal" ? inner.trim() : `output: ${inner.trim()}`;
    const signs = quote === "`" ? "backticks" : "quotes";
    return {
        id: "signal-in-quotes",
        at: 0,
        found: `${signs} around ${asCode(inner)}`,
        expected: "the text alone",
        cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} where the command prints the ${signs}.`,
    };
};
/** `**ok**`, `*ok*`: Markdown knows no bold inside a code span. `__main__` and `_name_` are names. */
const emphasis = ({ text }) => {
    const [, mark = "", inner = ""] = /^(\*\*|\*|__|_)(\w(?:[^*]*[^*_\s])?)\1$/.exec(text) ?? [];
    if (mark === "" || (mark.startsWith("_") && !/[ \t]/.test(inner)))
        return null;
    const meant = parseSignal(inner).kind === "signal" ? inner : `output: ${inner}`;
    return {
        id: "signal-emphasis",
        at: 0,
        found: `${asCode(mark)} around ${asCode(inner)}`,
        expected: "the text alone",
        cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} where the command prints these signs.`,
    };
};
/** `ERROR or FATAL` as a fail signal; a sentence such as "no such file or directory" is longer on one side. */
const like_another_alternatives = ({ text, role }) => {
    if (role !== "fail" || !/[ \t]or[ \t]/.test(text))
        return null;
    const parts = text.split(/,?[ \t]+or[ \t]+|,[ \t]+/);
    const at = text.search(/[ \t]or[ \t]/);
    if (parts.length > 8 || !parts.every((part) => /^\S+(?:[ \t]\S+)?$/.test(part)))
        return null;
    const pattern = parts.map((part) => unquoted(part).replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")).join("|");
    return {
        id: "signal-alternatives",
        at: at + 1,
        found: `\`or\` in the text ${asCode(text)}`,
        expected: "a fail signal for each, as one is enough to fail",
        cure: `Write ${asCode(`/${pattern}/`)} (in a table with \`\\|\` for \`|\`), or each as a signal of its own; or write ${asCode(`output: ${text}`)} to look for this text.`,
    };
};
/** `output: /x/`: after `output:` everything is text, slashes too. */
const outputPattern = ({ text, signal }) => {
    if (signal.kind !== "text" || signal.stream !== null || !/^output:/.test(text))
        return null;
    if (readPattern(signal.text) === null)
        return null;
    const literal = `/${signal.text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")}/`;
    return {
        id: "signal-output-pattern",
        at: text.length - signal.text.length,
        found: `the pattern ${asCode(signal.text)} behind \`output:\`, where everything is text`,
        expected: "the pattern alone, which looks at both streams",
        cure: `Write ${asCode(signal.text)}; or write ${asCode(literal)} where the command prints the slashes.`,
    };
};

// EXTERNAL MODULE: ./build/model/pattern-text.js
var pattern_text = __nccwpck_require__(3815);
;// CONCATENATED MODULE: ./build/document/signals/remarks/like-pattern.js



/** Signs of a regular expression that stand in no everyday text, each with where it is. */
const signs = [
    /^\^(?=[A-Za-z_[(\\ ][^\]])(?!\^)/, // `^ok`; not `^C`, nor the version `^1.2`
    /(?<=[a-z)\]*+])\$$/, // `passed$`
    /(?<!\*)\.[*+](?!\*)(?!$|;)|^\.[*+]/, // `.* failed`; not `*.*`, nor an import's `com.acme.*`
    /\\[dDwWsSb](?![A-Za-z])/, // `\d+`
    /(?<=\w)\\[.()[\]+*?]/, // `v1\.2`
    /\[(?:\^[^\]\s]+|[^\]\s]*(?:0-9|a-z|A-Z)[^\]\s]*)\]|\[(?:[0-9]-[0-9]|[a-z]-[a-z]|[A-Z]-[A-Z])\]/, // `[0-9]`, `[1-9]`
    /\(\?[:=!<ims]/,
    /(?<![\w|])[A-Za-z]\w+\|[A-Za-z]\w+/, // `ERROR|FATAL`
];
/** `5xx` stands for a class, `3.11.x` for its versions, `ERROR*` for what goes on: none of it is printed so. */
const likeWildcard = ({ text, role }) => {
    const wildcard = codeClass(text) ?? versions(text) ?? star(text, role);
    if (wildcard === null)
        return null;
    return {
        id: "signal-like-pattern",
        at: wildcard.at,
        found: `a wildcard in the text ${asCode(text)}`,
        expected: "a text as the command prints it, which may stand anywhere in a line, or a pattern",
        cure: `Write ${asCode(wildcard.meant)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
    };
};
function codeClass(text) {
    const [, first] = /^([1-5])(?:xx|XX)$/.exec(text) ?? [];
    return first === undefined ? null : { at: 1, meant: `/\\b${first}[0-9][0-9]\\b/` };
}
function versions(text) {
    const found = /(?<![\w.])v?\d+(?:\.\d+){0,3}\.[xX](?![\w.])/.exec(text);
    if (found === null)
        return null;
    const at = found.index + found[0].length - 1;
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)].map((part) => part.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&"));
    return { at, meant: `/${before}[0-9]+${behind}/` };
}
function star(text, role) {
    const [, before, behind] = /^(?:([A-Za-z][A-Za-z :]*?) ?\*|\*([A-Za-z][A-Za-z :]*))$/.exec(text) ?? [];
    const words = before ?? behind;
    return words === undefined ? null : { at: text.indexOf("*"), meant: literal(words, role) };
}
function literal(text, role) {
    return parseSignal(text, role).kind === "signal" ? text : `output: ${text}`;
}
/** `ERROR|FATAL`, `^ok`, `.* failed`, `\d+` without slashes: looked for as they stand, and never printed so. */
const likePattern = ({ text }) => {
    if (!/[\\^$*+[|]|\(\?/.test(text))
        return null;
    if (/(?:^|[^A-Za-z])[A-Za-z]:\\/.test(text))
        return null; // a path of Windows
    const bare = text.replace(/\[[^\]]*\|[^\]]*\]|<[^>]*>|\{[^}]*\}/g, (choice) => "\u0000".repeat(choice.length));
    const places = signs.map((sign) => bare.search(sign)).filter((at) => at >= 0);
    if (places.length === 0)
        return null;
    const inTable = text.includes("|") ? " In a table write `\\|` for `|`." : "";
    return {
        id: "signal-like-pattern",
        at: Math.min(...places),
        found: `signs of a regular expression in the text ${asCode(text)}`,
        expected: "a pattern between slashes, or a text as the command prints it",
        cure: `Write ${asCode((0,pattern_text/* patternText */.U)(text, false))}; or write ${asCode(`output: ${text}`)} to look for this text.${inTable}`,
    };
};

;// CONCATENATED MODULE: ./build/document/signals/remarks/numbers-and-paths.js


/** `0 failures` holds in "10 failures" too; so does the pattern `/0 failures/`. `, 0 failures` does not. */
const zeroCount = ({ text, signal }) => {
    const count = countedText(signal);
    if (count === null)
        return null;
    const meant = (0,pattern_text/* patternText */.U)(`\\b${count.pattern}`, count.ignoreCase);
    const at = signal.kind === "text" ? text.length - signal.text.length : text.indexOf("/") + 1;
    return {
        id: "signal-zero-count",
        at,
        found: `the count ${asCode(count.shown)}, which ${asCode(`10${count.shown.slice(1)}`)} holds too`,
        expected: "a count that is no part of a larger number",
        cure: `Write ${asCode(count.lead + meant)}; or begin with what the command prints before the number, as in ${asCode(`${count.plainLead}, ${count.shown}`)}.`,
    };
};
/** A count at the very beginning, where nothing says what may stand before it. */
function countedText(signal) {
    if (signal.kind !== "text" && signal.kind !== "pattern")
        return null;
    const lead = signal.stream === null ? "" : `${signal.stream}: `;
    const shown = signal.kind === "text" ? signal.text : signal.pattern;
    if (!/^0[ \t]+[A-Za-z]/.test(shown) || shown.length > 200)
        return null;
    const pattern = signal.kind === "text" ? shown.replace(/[\\.*+?^$|()[\]{}]/g, "\\$&") : shown;
    return {
        pattern,
        ignoreCase: signal.kind === "pattern" && signal.ignoreCase,
        shown,
        lead,
        plainLead: lead,
    };
}
/** A path is taken as it is: no shell sees it, so that `*`, `~` and `$` stand for themselves. */
const literalPath = ({ text, signal }) => {
    const path = signal.kind === "file" || signal.kind === "json" ? signal.file : null;
    if (path === null)
        return null;
    const sign = /[*?]|^~(?=[/\\]|$)|(?:^|[/\\])\$(?=[A-Za-z_])|\$(?=\{)|^%(?=\w+%)/.exec(path);
    if (sign === null)
        return null;
    const command = /[*?]/.test(path) ? `ls ${path}` : `test -e ${path}`;
    return {
        id: "signal-path-literal",
        at: Math.max(0, text.indexOf(path)) + sign.index,
        found: `${asCode(sign[0].slice(-1))} in the path ${asCode(path)}, which stands for itself`,
        expected: "the path of one file, relative to the check's working directory",
        cure: `Name the file, or let the command look: add ${asCode(command)} to it.`,
    };
};
/** Elsewhere than on Windows there are 8 bits: a program that ends with 300 is seen as 44. */
function highExitCode({ text, signal }, onWindows) {
    if (signal.kind !== "exit" || onWindows || signal.to <= 255)
        return null;
    const meant = signal.from > 255 ? `${signal.from & 255}` : `${signal.from}..255`;
    const seen = signal.from > 255 ? `, as which ${signal.from} is seen` : "";
    return {
        id: "signal-exit-code-range",
        at: text.search(/\d/),
        found: `an exit code above 255 in ${asCode(text)}`,
        expected: "exit codes from 0 to 255, which is all there are but on Windows",
        cure: `Write ${asCode(`exit ${signal.negated ? "!" : ""}${meant}`)}${seen}; for Windows name a shell of its own, or \`windows-latest\` in \`runs-on\`.`,
    };
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/plain-text.js


/**
 * Whether a text is written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text, and what
 * is longer than a person writes by hand is taken as one.
 */
function isPlainText({ text, signal }) {
    return signal.kind === "text" && text.length <= maxGuessed && keywordOf(text) === null;
}

;// CONCATENATED MODULE: ./build/document/signals/remarks/remarks.js








/** What a text may be besides what it was read as; of several the first is told, for they have one cause. */
const readingsOfPlainText = [
    keywordCase,
    typographic,
    likeAnother,
    bareComparison,
    inQuotes,
    emphasis,
    likePattern,
    likeWildcard,
    like_another_alternatives,
];
const readingsOfOthers = [typographic, outputPattern];
/** What is wrong with a signal that was read as what it is. */
const meanings = [zeroCount, literalPath, neverHolds];
/** All that is to be said of one signal by itself. */
function remarksOn(read, { timeoutMs, onWindows }) {
    const reading = firstOf(isPlainText(read) ? readingsOfPlainText : readingsOfOthers, read);
    const others = [
        ...meanings.map((rule) => rule(read)),
        alwaysHolds(read, timeoutMs),
        highExitCode(read, onWindows),
    ];
    return [reading, ...others].filter((remark) => remark !== null);
}
function firstOf(rules, read) {
    for (const rule of rules) {
        const remark = rule(read);
        if (remark !== null)
            return remark;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/model/i-regexp.js
/**
 * A JSONPath regular expression (I-Regexp, RFC 9485) in RE2's syntax: there a dot outside a class matches
 * anything but LF and CR (RFC 9485 5.4). `whole` is for `match()`, which matches all of a string.
 */
function linearRegexp(pattern, whole) {
    let isClass = false;
    const mapped = pattern.replace(/\\.|[[\].]/gsu, (token) => {
        if (token === "[")
            isClass = true;
        if (token === "]")
            isClass = false;
        return token === "." && !isClass ? "[^\\n\\r]" : token;
    });
    return whole ? `\\A(?:${mapped})\\z` : mapped;
}

;// CONCATENATED MODULE: ./build/document/signals/json-path-cure.js
/**
 * A JSONPath as RFC 9535 has it, from what other tools allow: `$.a.0.b` (an index behind a dot), `$.a-b` (a name with
 * other signs), a dot at the end. Outside quotes and brackets; `null`: nothing of that kind is there.
 */
function meantPath(path) {
    let depth = 0;
    let meant = "";
    for (const [token] of path.matchAll(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\.\.?[^.[\]\s"']*|[[\]]|[^.[\]"']+/gs)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        meant += depth === 0 && token.startsWith(".") ? meantStep(token) : token;
    }
    return meant === path ? null : meant;
}
function meantStep(step) {
    const [, dots = "", name = ""] = /^(\.+)(.*)$/s.exec(step) ?? [];
    if (name === "*" ||
        (name === "" && dots === "..") ||
        /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
        return step;
    const lead = dots === ".." ? ".." : "";
    if (name === "")
        return "";
    if (/^(?:0|[1-9]\d*)$/.test(name))
        return `${lead}[${name}]`;
    if (/^(?:length|size|count)\(\)$/.test(name))
        return step;
    return `${lead}['${name.replace(/[\\']/g, "\\$&")}']`;
}

;// CONCATENATED MODULE: ./build/document/signals/linear-pattern.js
/** Why re2js can't compile a pattern, in its own words; `null` where it can. */
async function compileProblem(pattern) {
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    try {
        RE2JS.compile(pattern);
        return null;
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return cause.message.replace(/^error parsing regexp: /, "");
    }
}
/** What RE2 leaves out to stay linear, by the engine's complaint about it (FORMAT 2 rule 2). */
const lacks = [
    { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
    { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
    { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
];
/** A complaint of its own for what RE2 lacks; `null` for any other problem. */
function lackProblem(found, pattern, problem) {
    const lack = lacks.find(({ complaint }) => complaint.test(problem));
    if (lack === undefined)
        return null;
    const why = `RE2, which matches in linear time, lacks ${lack.name}`;
    const cure = lack.name === "look-around" && /\(\?<?!/.test(pattern)
        ? "State what must not be there as a fail signal."
        : "Match more of the line, or use two signals.";
    return { found: `${lack.name} in ${found}`, expected: `RE2's syntax`, cure: `${why}. ${cure}` };
}

;// CONCATENATED MODULE: ./build/document/signals/json-path.js





/**
 * Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. `rewrite`
 * makes the whole signal of another path, for the cure.
 */
async function validateJsonPath(path, rewrite) {
    const { JSONPathEnvironment } = await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.t.bind(__nccwpck_require__, 393, 19));
    const environment = new JSONPathEnvironment();
    const query = compiled(environment, path);
    if (query.kind === "query")
        return validateRegexps(literalRegexps(query.query));
    const meant = meantPath(path);
    const cure = meant !== null && compiled(environment, meant).kind === "query"
        ? `Write ${asCode(rewrite(meant))}.`
        : "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
    const found = `the JSONPath ${(0,model_problem/* quoted */.TL)(path)} (${query.problem})`;
    return { found, expected: "a path by RFC 9535", cure };
}
/** A path that is nested without end breaks the parser's stack: a problem like any other. */
function compiled(environment, path) {
    try {
        return { kind: "query", query: environment.compile(path) };
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return {
            kind: "refused",
            problem: cause instanceof RangeError ? "it is nested too deep" : cause.message,
        };
    }
}
async function validateRegexps(patterns) {
    for (const pattern of patterns) {
        const problem = await compileProblem(linearRegexp(pattern, false));
        if (problem === null)
            continue;
        const found = `the expression ${(0,model_problem/* quoted */.TL)(pattern)} of \`match()\` or \`search()\``;
        const cure = "Mend the expression.";
        return (lackProblem(found, pattern, problem) ?? {
            found: `${found} (${problem})`,
            expected: "an I-Regexp (RFC 9485)",
            cure,
        });
    }
    return null;
}
/** The expressions that stand in the path itself. What comes from the document is asked when it is there. */
function literalRegexps(query) {
    const found = [];
    const seen = new Set();
    const visit = (node) => {
        if (typeof node !== "object" || node === null || seen.has(node))
            return;
        seen.add(node);
        if (isCall(node) && (node.name === "match" || node.name === "search")) {
            const pattern = literalText(node.args[1]);
            if (pattern !== null)
                found.push(pattern);
        }
        // Every node knows the environment, which is no part of the tree.
        for (const [key, child] of Object.entries(node))
            if (key !== "environment" && key !== "token")
                visit(child);
    };
    visit(query);
    return found;
}
function isCall(node) {
    return "name" in node && "args" in node && Array.isArray(node.args);
}
function literalText(node) {
    if (typeof node !== "object" || node === null || !("value" in node))
        return null;
    return typeof node.value === "string" ? node.value : null;
}

;// CONCATENATED MODULE: ./build/document/signals/signal-validate.js




/**
 * Compiles what a signal holds: its pattern with re2js, its JSONPath with json-p3. Both are loaded only where a
 * page has one. `null`: it compiles.
 */
async function validateSignal(signal) {
    switch (signal.kind) {
        case "pattern":
            return validatePattern(signal.pattern);
        case "json":
            return validateJsonPath(signal.path, (path) => rewritten(signal, path));
        case "lines":
            return signal.match && validatePattern(signal.match.pattern);
        case "line":
            return signal.content.test === "matches" ? validatePattern(signal.content.pattern) : null;
        case "file":
            return signal.content?.test === "matches" ? validatePattern(signal.content.pattern) : null;
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "within":
            return null;
    }
}
/** Whether a signal holds something to compile: most don't. */
function isCompiled({ kind }) {
    return kind === "pattern" || kind === "json" || kind === "lines" || kind === "line" || kind === "file";
}
function rewritten({ file, compare }, path) {
    return jsonText(file, compare === null ? path : `${path} ${compare.operator} ${compare.literal}`);
}
async function validatePattern(pattern) {
    const problem = await compileProblem(pattern);
    if (problem === null)
        return null;
    const found = `the pattern ${(0,model_problem/* quoted */.TL)(`/${pattern}/`)}`;
    const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
    return (lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure });
}

;// CONCATENATED MODULE: ./build/document/check-signals.js








const impliedExit = {
    role: "pass",
    expect: "exit 0",
    implied: true,
    signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
/** Parses a check's signals: pass signals, `exit 0` where none of them speaks of the exit code, fail signals. */
function readSignals(draft, report) {
    const pass = parseAll("pass", draft.pass, report);
    const fail = parseAll("fail", draft.fail, report);
    const speaksOfExit = pass.some(({ signal }) => signal.signal.kind === "exit");
    if (speaksOfExit)
        return [...pass, ...fail];
    return [...pass, { signal: impliedExit, place: draft.place, source: null }, ...fail];
}
function parseAll(role, drafts, report) {
    return drafts.flatMap((draft) => {
        const written = (0,trim_signal/* trimSignal */.p)(draft.value);
        const source = { draft, offset: written.offset };
        const hidden = hiddenCharacters(written.text);
        for (const remark of hidden)
            report(problemOf(remark, source));
        const parsed = parseSignal(hidden.length === 0 ? written.text : (0,odd_characters/* withoutHidden */.P)(written.text), role);
        if (parsed.kind === "signal") {
            const signal = { role, expect: parsed.text, implied: false, signal: parsed.signal };
            return [{ signal, place: draft.place, source }];
        }
        const { offset, found, expected, cure } = parsed;
        report((0,model_problem/* problemAt */.l4)("signal", placeOf(source, offset), found, expected, cure));
        return [];
    });
}
/** Reports what a check's signals probably don't mean, and what of them cannot be at once. */
function remarkSignals(signals, facts, report) {
    for (const { signal, source } of signals) {
        if (source === null)
            continue;
        const { role, expect: text } = signal;
        for (const remark of remarksOn({ role, text, signal: signal.signal }, facts))
            report(problemOf(remark, source));
    }
    for (const { index, remark } of contradictions(signals.map(({ signal }) => signal))) {
        const source = signals[index]?.source;
        if (source)
            report(problemOf(remark, source));
    }
}
function problemOf({ id, at, found, expected, cure, fix }, source) {
    const problem = (0,model_problem/* problemAt */.l4)(id, placeOf(source, at), found, expected, cure);
    if (fix === undefined || source.draft.isDecoded)
        return problem;
    const edits = fix.map(({ from, to, text }) => ({
        from: placeOf(source, from),
        to: placeOf(source, to),
        text,
    }));
    return { ...problem, fix: edits };
}
/** The place of an offset into a signal's text, as far as it is known. */
function placeOf({ draft, offset }, at) {
    const { value, place } = draft;
    if (draft.at !== undefined)
        return draft.at(offset + at);
    return /[\r\n]/.test(value.slice(0, offset + at))
        ? place
        : { line: place.line, column: place.column + offset + at };
}
/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
async function validateSignals(signals, report) {
    const distinct = new Map();
    for (const { signal, place } of signals) {
        if (!isCompiled(signal.signal))
            continue;
        const key = JSON.stringify(signal.signal);
        const same = distinct.get(key);
        if (same === undefined)
            distinct.set(key, { signal: signal.signal, places: [place] });
        else
            same.places.push(place);
    }
    for (const { signal, places } of distinct.values()) {
        const problem = await validateSignal(signal);
        if (problem === null)
            continue;
        for (const place of places)
            report((0,model_problem/* problemAt */.l4)("signal", place, problem.found, problem.expected, problem.cure));
    }
}

// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __nccwpck_require__(5385);
;// CONCATENATED MODULE: ./build/model/lint-settings.js
/** What the page's `lint:` may set a rule to (FORMAT 1.1). */
const lintLevels = ["off", "warning", "error"];

// EXTERNAL MODULE: ./build/document/settable-rule.js
var settable_rule = __nccwpck_require__(9032);
;// CONCATENATED MODULE: ./build/document/lint-levels.js



/** The severities that `lint:` gives; what cannot be set, or not to that, is reported. */
function readLintLevels(entries, report) {
    return Object.fromEntries(entries.flatMap(({ rule: { value, place }, level }) => {
        const settable = (0,settable_rule/* settableRule */.R)(value);
        if (settable.kind === "none")
            report((0,model_problem/* problemAt */.l4)("lint-rule", place, settable.found, settable.expected, settable.cure));
        const read = readLevel(level, report);
        return settable.kind === "none" || read === null ? [] : [[settable.rule, read]];
    }));
}
function readLevel({ value, place }, report) {
    const level = lintLevels.find((known) => known === value);
    if (level !== undefined)
        return level;
    const found = `the severity ${(0,model_problem/* quoted */.TL)(value)}`;
    const cure = "Write `off` to silence the rule, or `warning` or `error`.";
    report((0,model_problem/* problemAt */.l4)("lint-level", place, found, "`off`, `warning` or `error`", cure));
    return null;
}

;// CONCATENATED MODULE: ./build/document/setup-without-effect.js

/** `setup` is a process of its own: what its last lines change in their shell reaches no check (FORMAT 3.1). */
function setupWithoutEffect(setup) {
    if (setup === null)
        return null;
    const last = setup.value
        .split("\n")
        .map((line) => line.trim())
        .findLast((line) => line !== "" && !line.startsWith("#"));
    const cure = last === undefined ? undefined : cures.find(({ form }) => form.test(last))?.cure;
    if (last === undefined || cure === undefined)
        return null;
    const found = `${(0,model_problem/* quoted */.TL)(last)} at the end of \`setup\`, which reaches no check`;
    return (0,model_problem/* problemAt */.l4)("setup-without-effect", setup.place, found, "commands whose effect stays", cure);
}
/** One simple command: behind `&&` and the like another follows, which may have an effect. */
const alone = "[^;&|]*$";
const cures = [
    {
        form: new RegExp(`^(?:export\\s+${alone}|[A-Za-z_]\\w*=(?:"[^"]*"|'[^']*'|[^\\s;&|"']*)$)`),
        cure: "Write the variable under `defaults`, as `env: { NAME: value }`.",
    },
    {
        form: new RegExp(`^(?:cd|pushd)\\s+${alone}`),
        cure: "Write the folder under `defaults`, as `working-directory: FOLDER`.",
    },
    {
        form: new RegExp(`^(?:source|\\.|alias|shopt|ulimit|umask|set)\\s+${alone}`),
        cure: "Write it into the command of each check that needs it.",
    },
];

;// CONCATENATED MODULE: ./build/document/settings.js





/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
function assembleSettings(draft, report) {
    const lost = setupWithoutEffect(draft.setup);
    if (lost !== null)
        report(lost);
    return {
        version: 1,
        owner: readLine("owner", draft.owner, report),
        ticket: readTicket(draft.ticket, report),
        areas: readAreas(draft.areas, report),
        linkedFrom: draft.linkedFrom.flatMap((each) => {
            const path = readLine("linked-from", each, report);
            return path === null ? [] : [{ path, place: each.place }];
        }),
        setup: draft.setup?.value ?? null,
        teardown: draft.teardown?.value ?? null,
        lint: readLintLevels(draft.lint, report),
        defaults: {
            shell: readShell(draft.shell, report),
            timeoutMs: readTimeout(draft.timeout, report) ?? checklist/* defaultTimeoutMs */.x,
            env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
            workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? ".",
        },
        place: draft.place,
    };
}
/** `#61`, `owner/repo#61`, a URL, or a Linear key. */
const ticketForm = /^(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+|[A-Za-z][A-Za-z0-9_]*-\d+)$/;
function readTicket(draft, report) {
    const ticket = readLine("ticket", draft, report);
    if (draft !== null && ticket !== null && !ticketForm.test(ticket)) {
        const found = `${(0,model_problem/* quoted */.TL)(ticket)} is no ticket in a form that is known here`;
        const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
        const cure = /^\d+$/.test(ticket) ? `Write \`"#${ticket}"\`.` : "Write the ticket in one of these forms.";
        report((0,model_problem/* problemAt */.l4)("ticket-form", draft.place, found, expected, cure));
    }
    return ticket;
}
/** An empty list names no areas, as no list does. */
function readAreas(drafts, report) {
    if (drafts === null || drafts.length === 0)
        return null;
    const bySlug = new Map();
    for (const draft of drafts) {
        const area = readArea(draft, report);
        if (area === null)
            continue;
        const first = bySlug.get(area.slug);
        if (first === undefined)
            bySlug.set(area.slug, { ...area, place: draft.place });
        else
            report(duplicateArea(draft, first));
    }
    return [...bySlug.values()].map(({ text, slug }) => ({ text, slug }));
}
function duplicateArea({ value, place }, first) {
    const found = `the area ${(0,model_problem/* quoted */.TL)(value)} is named a second time (first as ${(0,model_problem/* quoted */.TL)(first.text)} on line ${first.place.line})`;
    return (0,model_problem/* problemAt */.l4)("duplicate-area", place, found, "each area once, compared by slug", "Remove one of the two.");
}

;// CONCATENATED MODULE: ./build/document/assemble.js








/**
 * Makes the model of what a carrier has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
async function assemble(draft, report) {
    const settings = assembleSettings(draft.settings, report);
    if (draft.checks.length === 0)
        report(noChecks(settings, draft));
    const identified = assignIds(draft.checks, report);
    judgeAreas(settings.areas, draft, report);
    const needs = resolveNeeds(identified, report);
    const signals = [];
    const checks = identified.flatMap((each, index) => {
        return assembleCheck(each, needs[index] ?? [], settings, signals, report) ?? [];
    });
    reportCommandSignals(draft.checks, report);
    await validateSignals(signals, report);
    noteRunners(draft, report);
    return { settings, checks, signOffs: draft.signOffs };
}
function noChecks(settings, draft) {
    const expected = "at least one, because a gate that looked at nothing is never ready";
    const { place, cure } = draft.noChecks ?? {
        place: settings.place,
        cure: "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.",
    };
    return (0,model_problem/* problemAt */.l4)("no-checks", place, "the checklist has no check", expected, cure);
}
/** Once a page: nothing is done with runners yet. A table says so at its column. */
function noteRunners({ checks }, report) {
    const first = checks.find(({ carrier, runsOn }) => carrier === "yaml" && runsOn !== null)?.runsOn?.[0];
    if (first === undefined)
        return;
    const cure = "Leave them for a later version, or remove them.";
    report((0,model_problem/* problemAt */.l4)("later-key", first.place, "nothing is done with the runners of `runs-on` yet", "keys that this version acts on", cure));
}
/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck({ draft, id }, needs, { defaults }, allSignals, report) {
    if (draft.area === null && draft.carrier === "table")
        report(emptyArea(draft));
    const area = readArea(draft.area, report);
    const signals = readSignals(draft, report);
    for (const signal of signals)
        allSignals.push(signal);
    const rest = {
        place: draft.place,
        signals: signals.map(({ signal }) => signal),
        rollback: draft.rollback?.value ?? null,
        ...(draft.rollbackAndRetest === true && { rollbackAndRetest: draft.rollbackAndRetest }),
        diagnose: draft.diagnose?.value ?? null,
        why: draft.why?.value ?? null,
        owner: readLine("owner", draft.owner, report),
        severity: readSeverity(draft.severity, report),
        needs,
        timeoutMs: readTimeout(draft.timeout, report) ?? defaults.timeoutMs,
        env: draft.env.size === 0 ? defaults.env : withDefaults(draft.env, defaults.env),
        workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
        shell: readShell(draft.shell, report) ?? defaults.shell,
        retries: readRetries(draft.retries, report) ?? 0,
        retryDelayMs: readDelay(draft.retryDelay, report) ?? 0,
        runsOn: draft.runsOn === null ? null : readLines("runs-on", draft.runsOn, report),
    };
    remarkSignals(signals, { timeoutMs: rest.timeoutMs, onWindows: isWindows(rest) }, report);
    if (id === null || area === null || draft.command === null) {
        report(unreadable(draft));
        return null;
    }
    const command = draft.command.value;
    const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
    return { id, area, command, retest, ...rest };
}
function withDefaults(own, defaults) {
    return { ...defaults, ...Object.fromEntries([...own].map(([name, { value }]) => [name, value])) };
}
/** Whether a row says that it is for Windows: there exit codes have 32 bits. */
function isWindows({ runsOn, shell }) {
    return ((runsOn?.some((name) => /windows/i.test(name)) ?? false) || /^(?:cmd|powershell)\b/.test(shell ?? ""));
}
/** An empty cell is no mistake of its column; a YAML check without the key has its problem from the reader. */
function emptyArea({ place }) {
    const cure = "Name the area of the product that the row speaks for.";
    return (0,model_problem/* problemAt */.l4)("missing-area", place, "the `Area` cell of this row is empty", "an area", cure);
}
/** Only a net under the carriers: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }) {
    const cure = "Give it an area, a command and an id in plain words.";
    return (0,model_problem/* problemAt */.l4)("unreadable-check", place, "this check cannot be read", "a complete check", cure);
}

// EXTERNAL MODULE: ./build/document/page-text.js + 1 modules
var page_text = __nccwpck_require__(2526);
;// CONCATENATED MODULE: ./build/document/without-consequences.js
/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
function withoutConsequences(problems) {
    const newer = problems.filter(({ rule }) => rule === "newer-format");
    if (newer.length > 0)
        return newer;
    const listIsLost = problems.some(({ rule }) => losesList.has(rule));
    const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
    return problems
        .filter(({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"))
        .map((problem) => (problem.rule === "no-checks" ? atItsCause(problem, problems) : problem));
}
/** Errors behind which no list of checks could be read. */
const losesList = new Set(["yaml-syntax", "yaml-list", "yaml-documents"]);
/** What was probably meant as the matrix, the likeliest first. */
const causes = [
    "fence-open",
    "comment-open",
    "lost-row",
    "header-look-alike",
    "column-name",
    "matrix-no-area",
    "smoke-matrix-name",
    "checks-in-yaml",
    "matrix-header-row",
    "matrix-in-code",
    "html-table",
    "matrix-in-quote",
    "matrix-in-guidance",
    "misplaced-checks",
    "matrix-no-command",
    "table-like-matrix",
];
/** A page has no check because something on it is not read: it is told there, behind the cause, with its cure. */
function atItsCause(problem, problems) {
    const cause = causes
        .map((id) => problems.find(({ rule }) => rule === id))
        .find((found) => found !== undefined);
    return cause === undefined ? problem : { ...problem, place: cause.place, cure: cause.cure };
}

;// CONCATENATED MODULE: ./build/document/read.js




/**
 * Reads a checklist from its bytes: text, then the carrier its name tells, then what both have in common.
 * `path` is relative to the workspace. All problems come back at once, as far as the syntax can be read.
 */
async function readChecklist(path, bytes) {
    const problems = [];
    const report = (problem) => {
        problems.push(problem);
    };
    const text = decode(bytes, report);
    if (text === null)
        return { checklist: null, problems, lint: unread };
    const draft = await readCarrier(path, text.replace(/\r\n?/g, "\n"), report);
    if (draft === null)
        return { checklist: null, problems, lint: unread };
    const { settings, checks, signOffs } = await assemble(draft, report);
    const usable = !problems.some(({ weight }) => weight === "error");
    const checklist = usable ? { path, settings, checks, signOffs } : null;
    const lint = { levels: settings.lint, ignores: draft.ignores };
    return { checklist, problems: withoutConsequences(problems), lint };
}
const unread = { levels: {}, ignores: [] };
/** Each carrier is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readCarrier(path, text, report) {
    if (/\.md$/i.test(path))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(95)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9095))).readPage(text, report);
    if (/\.ya?ml$/i.test(path))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(591), __nccwpck_require__.e(222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 591))).readYamlDocument(text, report);
    const found = "a file name that ends neither in `.md` nor in `.yml` or `.yaml`";
    const cure = "Rename the file, or name another with `checklist`.";
    report((0,model_problem/* problemAt */.l4)("file-name", start, found, "a Markdown page or a YAML file", cure));
    return null;
}
const start = { line: 1, column: 1 };
/** The page's text, or a problem at the first byte that is none. */
function decode(bytes, report) {
    const text = (0,page_text/* textOf */.b)(bytes);
    if (text !== null)
        return text;
    const nul = bytes.indexOf(0);
    report(nul === -1
        ? notText(bytes, firstInvalid(bytes), "a byte that is not UTF-8")
        : notText(bytes, nul, "a NUL byte (a binary file, or UTF-16)"));
    return null;
}
function notText(bytes, offset, found) {
    const lines = bytes
        .subarray(0, offset)
        .toString("utf8")
        .split(/\r\n?|\n/);
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return (0,model_problem/* problemAt */.l4)("not-text", place, found, "UTF-8 text", "Save the page as UTF-8.");
}
/** Offset of the first invalid byte, by halving: a stream decoder accepts every prefix before it. */
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ settableRule; }
/* harmony export */ });
/* unused harmony export settableRules */
/* harmony import */ var _model_findings_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5955);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5059);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3970);



/** Lint's own rules may be set and ignored, errors of reading never (FORMAT 1.1, 1.2). */
function settableRule(name) {
    if (isFinding(name) && _model_findings_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P[name].severity !== "error")
        return { kind: "rule", rule: name };
    const expected = "a rule of lint's own (`docs/rules.md` lists them)";
    if (isFinding(name)) {
        const cure = "Mend what it names: a page with an error of reading is not run.";
        return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is an error of reading`, expected, cure };
    }
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, settableRules());
    const cure = near === null ? "Remove it." : `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(near)}.`;
    return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is unknown as a rule`, expected, cure };
}
/** All of them, in the order of the table. */
function settableRules() {
    return Object.entries(_model_findings_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P).flatMap(([id, { severity }]) => (severity === "error" ? [] : [id]));
}
function isFinding(name) {
    return Object.hasOwn(_model_findings_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P, name);
}


/***/ }),

/***/ 4656:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ trimSignal; }
/* harmony export */ });
/**
 * FORMAT 2: outer blanks trimmed. Blanks are those of ASCII: what else looks like one is part of the text, so that
 * judge, reports and `diff` see the same. Not by a regular expression, which would be quadratic in blanks.
 */
function trimSignal(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return { text: text.slice(from, to), offset: from };
}
function isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}


/***/ }),

/***/ 1810:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: function() { return /* binding */ areaSlug; },
/* harmony export */   W4: function() { return /* binding */ maxIdLength; },
/* harmony export */   db: function() { return /* binding */ hasIdLetters; },
/* harmony export */   yR: function() { return /* binding */ slug; }
/* harmony export */ });
/** FORMAT 1.2: the longest an id may be. */
const maxIdLength = 100;
/**
 * How areas and `Check` cells become ids: lower case, letters and digits of any script, `.`, `_` and `-`;
 * every other run is one `-`. Empty when nothing in the text is a letter or a digit.
 */
function slug(text) {
    // Most names are ASCII, and a Unicode class takes as long to set up as a short page to read.
    const others = /^[ -~]*$/.test(text) ? /[^a-z0-9._]+/g : /[^\p{L}\p{M}\p{N}._]+/gu;
    const slugged = text
        .normalize("NFC")
        .toLowerCase()
        .replace(others, "-")
        .replace(/^-+|-+$/g, "");
    return hasLetterOrDigit(slugged) ? slugged : "";
}
/**
 * The slug by which areas are compared. It is never empty: an area of symbols alone (`🚀`) is known by its
 * code points, so that filters and statuses can name it once its rows have ids of their own.
 */
function areaSlug(text) {
    return (slug(text) ||
        Array.from(text.trim(), (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-"));
}
/** Whether an explicit id is in the letters that FORMAT 1.2 allows; its length is judged apart. */
function hasIdLetters(id) {
    return (/^[\w.-]+$/.test(id) || /^[\p{L}\p{M}\p{N}._-]+$/u.test(id)) && hasLetterOrDigit(id);
}
function hasLetterOrDigit(text) {
    return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}


/***/ }),

/***/ 3262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ files; },
/* harmony export */   k: function() { return /* binding */ findGitRoot; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5385);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9025);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9740);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4899);






/** The file system for real. */
const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText,
    replaceText,
    keepOnly,
    isFile,
    isThere: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    findGitRoot,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    try {
        const real = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path);
        const inside = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(real, await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(workspace)) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGits);
        return inside ? await readRegular(real, workspace) : leadsOut;
    }
    catch (error) {
        const found = missingOr(error);
        const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
        return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
    }
}
/** Git's own folder, as systems know it that don't tell `.GIT` from it. */
function isGits(segment) {
    return segment.toLowerCase() === ".git";
}
const leadsOut = unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it.");
function tooLarge(size) {
    const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
    return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}
async function readRegular(real, workspace) {
    if ((await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    const opened = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(real, workspace);
    if (opened.kind === "outside")
        return leadsOut;
    if (opened.kind === "irregular")
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    const { file, stat } = opened;
    try {
        return stat.size > _model_checklist_js__WEBPACK_IMPORTED_MODULE_4__/* .maxChecklistBytes */ .i
            ? tooLarge(stat.size)
            : { kind: "page", bytes: await readUpTo(file, stat.size) };
    }
    finally {
        await file.close();
    }
}
/** Not beyond the size it had at first: what something still writes to is cut, not waited for. */
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}
/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path, workspace) {
    try {
        const opened = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path), workspace);
        if (opened.kind !== "open")
            return null;
        const { file, stat } = opened;
        try {
            return stat.size > maxLinkingBytes ? null : (await readUpTo(file, stat.size)).toString("utf8");
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    if (path === workspace)
        return true;
    try {
        // At once: asked before every script, and the way to a thread and back takes longer than the answer.
        return (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace));
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
            return true;
        throw error;
    }
}
async function placeToWrite(path, folders) {
    try {
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(folder, candidate)))
            return null;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return (await isThere(real)) && !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isFile() ? null : real;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
async function isThere(path) {
    try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
        return true;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "ENOENT"))
            return false;
        throw error;
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    try {
        return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "ENOENT") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
async function makeRunFolder(parent) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(parent, { recursive: true });
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(parent), "readiness-"));
}
/**
 * What is written comes after the commands, which may have put a link in the place of the file or of a folder above.
 * So it is written beside it and takes its place: nothing is followed, no other name of the old file changes, and who
 * reads it meanwhile finds it whole.
 */
async function writeText(path, text, mode = 0o600) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // Loaded here: a list has no use for cryptography.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
    try {
        if ((await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(file, beside)) !== beside)
            throw ledAstray(path);
        // The mode of an opened file is cut by the umask.
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(beside, path);
    }
    catch (error) {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(beside, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
}
async function replaceText(path, text) {
    const { mode } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
    await writeText(path, text, mode & 0o777);
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
async function keepOnly(folder, name) {
    // A link in its place leads to what is not ours.
    if (!(await isThere(folder)) || !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder)).isDirectory())
        return;
    for (const entry of await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder))
        if (entry !== name)
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry), { recursive: true, force: true });
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. */
function findGitRoot(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}


/***/ }),

/***/ 9025:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ isInside; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}


/***/ }),

/***/ 4767:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ createLogWriter; }
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

/***/ 8275:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ noWait; },
/* harmony export */   x: function() { return /* binding */ noFollow; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Windows has neither flag, and needs neither: no links that anybody may make, no pipes among files. */
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/** A pipe without another side is opened at once, instead of waiting for ever. */
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


/***/ }),

/***/ 9740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ pathOf; },
/* harmony export */   l: function() { return /* binding */ openRegular; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9025);
/* harmony import */ var _open_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8275);
/* harmony import */ var _process_proc_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2543);




/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * Throws what the system says.
 */
async function openRegular(real, folder) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .noFollow */ .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .noWait */ .P);
    const opened = await judge(file, real, folder).catch(async (error) => {
        await file.close();
        throw error;
    });
    if (opened.kind !== "open")
        await file.close();
    return opened;
}
async function judge(file, real, folder) {
    const stat = await file.stat();
    if (!stat.isFile())
        return { kind: "irregular" };
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(await pathOf(file, real), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder))
        ? { kind: "open", file, stat }
        : { kind: "outside" };
}
/** Where an open file lies now. Without `/proc` only its path can be asked again. */
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_3__/* .hasProc */ .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}


/***/ }),

/***/ 2543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rj: function() { return /* binding */ livingGroup; },
/* harmony export */   SH: function() { return /* binding */ allPids; },
/* harmony export */   T8: function() { return /* binding */ lookThrough; },
/* harmony export */   W1: function() { return /* binding */ startedWith; },
/* harmony export */   fT: function() { return /* binding */ isThread; },
/* harmony export */   jK: function() { return /* binding */ hasProc; },
/* harmony export */   s4: function() { return /* binding */ lastPid; },
/* harmony export */   xN: function() { return /* binding */ idsBetween; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4899);


/** Whether this system tells of its processes in `/proc`. */
const hasProc = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/stat");
/** The ids of all processes. */
function allPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
function lastPid() {
    return Number(unlessGone(readLoad)?.split(" ")[4]) || 0;
}
/** Asked after every command: the file stays open, and says each time anew. */
function readLoad() {
    loadavg ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
/**
 * Looks at every process of a list, and at those that were started meanwhile: one that forks and ends is not there
 * any more, and its child was not there yet when the list was made.
 */
function lookThrough(list, look) {
    let last = lastPid();
    const listed = new Set(list());
    for (const pid of listed)
        look(pid);
    for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
        const now = lastPid();
        if (now === last)
            return;
        for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
            listed.add(pid);
            look(pid);
        }
        last = now;
    }
}
/** A machine that starts processes faster than we look at them is not waited for. */
const maxRounds = 3;
/** So many ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;
/** The processes (and threads) that were given an id after `first`, up to `last`; all where ids have come round. */
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`));
}
/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
/** The fields of a process behind its name: state, parent, group, … */
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    // "pid (command) state parent group …", where the command may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
/** Whether an id is a thread's: those are not listed, but can be looked at. */
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
function startedWith(pid, variable) {
    for (let waited = 0;; waited += 1) {
        const environment = readProc(`${pid}/environ`);
        if (environment !== "")
            stuck.delete(pid);
        const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
        if (patience === 0)
            return valueIn(environment ?? "", variable);
        if (waited >= patience)
            stuck.add(pid);
        else
            Atomics.wait(nobodyWakes, 0, 0, 1);
    }
}
function valueIn(environment, variable) {
    const whole = `\0${environment}`;
    const start = whole.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = whole.indexOf("\0", value);
    return whole.slice(value, end < 0 ? undefined : end);
}
/** How long a process that executes is waited for, in milliseconds: once, for its disk may be gone. */
const execMs = 1_000;
/** The end of that is a matter of microseconds, on a processor of its own. */
const lastMomentMs = 20;
const stuck = new Set();
const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));
/**
 * While a process executes another program there is a moment in which it has no environment (a chain of `exec` spends
 * a twentieth of its time so): looked at then, it would never be found. Asked about one that showed none: for how long
 * to wait for one with the variable, in milliseconds. Not for who is in the group of somebody without it.
 */
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    // The kernel sets both to where the environment begins, and then looks for its end (binfmt_elf.c).
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
/** proc_pid_stat(5), counted from the state on. */
const flags = 6;
const environmentStart = 47;
const environmentEnd = 48;
/** `null` for a process that has ended meanwhile, or that is another user's. */
function readProc(name) {
    return unlessGone(() => readAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${name}`, "r")));
}
function unlessGone(read) {
    try {
        return read();
    }
    catch (error) {
        if (gone.some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .u)(error, code)))
            return null;
        throw error;
    }
}
/** `readFileSync` makes a buffer for every file that does not say its size, which costs more than the reading. */
function readAll(descriptor) {
    try {
        let text = "";
        for (let count = -1; count !== 0;) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
            text += buffer.toString("latin1", 0, count);
        }
        return text;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];


/***/ }),

/***/ 4899:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ isSystemError; },
/* harmony export */   u: function() { return /* binding */ hasCode; }
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

/***/ 6204:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ terminalHost; }
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

/***/ 6234:
/***/ (function(module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6772);
/* harmony import */ var _app_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2830);
/* harmony import */ var _app_list_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6975);
/* harmony import */ var _edge_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3262);
/* harmony import */ var _edge_log_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4767);
/* harmony import */ var _edge_terminal_host_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6204);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9647);









process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .tellFault */ .M)(error, process.env));
async function main(args) {
    const { env } = process;
    const line = (0,_app_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandLine */ .y)(args);
    const out = (0,_edge_log_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .createLogWriter */ .G)(process.stdout);
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
    const host = (0,_edge_terminal_host_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalHost */ .P)(stream === process.stdout ? out : (0,_edge_log_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .createLogWriter */ .G)(stream), stream.isTTY === true, color);
    const cwd = process.cwd();
    switch (line.name) {
        case "lint":
            return (0,_app_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lint */ .u)({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .a, env, host });
        case "list":
            return (0,_app_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .a, env, host });
        case "explain": {
            const [{ explain }, { askGit }, { shellFinder }, { readEvent }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 251).then(__nccwpck_require__.bind(__nccwpck_require__, 4251)),
                __nccwpck_require__.e(/* import() */ 821).then(__nccwpck_require__.bind(__nccwpck_require__, 8821)),
                __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 2346)),
                __nccwpck_require__.e(/* import() */ 943).then(__nccwpck_require__.bind(__nccwpck_require__, 4324)),
            ]);
            return explain({ ...line, cwd, event: await readEvent(env) }, {
                files: _edge_files_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .a,
                env,
                host,
                askGit: (folder, workspace) => askGit(folder, env, workspace),
                findShell: shellFinder(env),
            });
        }
        case "diff": {
            const [{ diff }, { openRepository }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(195), __nccwpck_require__.e(324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2324)),
                __nccwpck_require__.e(/* import() */ 520).then(__nccwpck_require__.bind(__nccwpck_require__, 4520)),
            ]);
            return diff({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .a, env, host, openRepository: (folder, workspace) => openRepository(folder, env, workspace) });
        }
        case "run": {
            const [{ run }, { readEvent, realWorld }, { cancelOnSignals }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(195), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8102)),
                __nccwpck_require__.e(/* import() */ 167).then(__nccwpck_require__.bind(__nccwpck_require__, 8167)),
                __nccwpck_require__.e(/* import() */ 672).then(__nccwpck_require__.bind(__nccwpck_require__, 8672)),
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

/***/ 9647:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: function() { return /* binding */ tellFault; }
});

// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __nccwpck_require__(6635);
// EXTERNAL MODULE: ./build/run/log-dialect.js
var log_dialect = __nccwpck_require__(292);
// EXTERNAL MODULE: ./build/app/secrets/secrets.js + 2 modules
var secrets = __nccwpck_require__(9883);
;// CONCATENATED MODULE: ./build/app/fault-line.js



/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,thrown/* messageOf */.b)(error)}.${stack}`.replace(/\s+/g, " ");
    // The runner gives the inputs as variables.
    const { redact } = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)((name) => env[`INPUT_${name.toUpperCase()}`]), env);
    return log_dialect.actionsDialect.line(redact([before, text, cure].join(" ").trim()));
}

;// CONCATENATED MODULE: ./build/entry/fault.js

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
function tellFault(error, env) {
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    process.stderr.write(faultLine("readiness could not go on:", error, cure, env));
    return 1;
}


/***/ }),

/***/ 5385:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ maxChecklistBytes; },
/* harmony export */   x: function() { return /* binding */ defaultTimeoutMs; }
/* harmony export */ });
/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** FORMAT 1.3: the timeout of a check that names none. */
const defaultTimeoutMs = 10 * 60_000;


/***/ }),

/***/ 2109:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ durationText; }
/* harmony export */ });
/** `1h30m`, `500ms`: as durations are written on the page. */
function durationText(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}


/***/ }),

/***/ 1559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ filledForms; }
/* harmony export */ });
/**
 * How a value is written where a placeholder of guidance is filled, by where it stands there (FORMAT 3.4). Redaction
 * knows these forms, too: a secret variable must not pass it in the dress of its place.
 */
const filledForms = {
    text: escapeMarkdown,
    address: (value) => encodeURI(Buffer.from(value).toString()).replace(/[()'[\]\\]/g, encodeMark),
    block: quoteForShell,
    span: quoteForShell,
};
function quoteForShell(value) {
    return /^[A-Za-z0-9._/@:+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function escapeMarkdown(value) {
    return value
        .replace(/[\\`*[\]<>#|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
        .replace(/^[-+=]|^(\d+)(?=[.)](?:\s|$))/, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`))
        .replace(/^[ \t]/, "&#32;");
}
function encodeMark(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 6528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ findingSentence; }
/* harmony export */ });
/** What a finding says: "X; expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}


/***/ }),

/***/ 5955:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: function() { return /* binding */ findings; }
});

;// CONCATENATED MODULE: ./build/model/findings/example-pages.js
/** What the examples of the findings have in common: a small page without a finding. */
/** The columns of a complete check. */
const header = "| Area | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n";
/** A complete page. */
const page = `${header}| api | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`;
/** The beginning of a YAML file. */
const yamlOwner = 'owner: "@acme"\n';
/** A complete check of a YAML file, to be gone on with by more of its keys. */
const yamlCheck = "  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n";
/** A complete YAML file, whose last check can be gone on with. */
const yamlFile = `${yamlOwner}checks:\n${yamlCheck}`;

;// CONCATENATED MODULE: ./build/model/findings/cells.js

/** What is wrong with the cells of a row (FORMAT 1.2). */
const cellsFindings = {
    "missing-area": {
        severity: "error",
        summary: "The `Area` cell of a row is empty.",
        why: "The area names the check in reports, filters and statuses. A row without one would report to no place.",
        examples: {
            wrong: `${header}| | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-missing": {
        severity: "error",
        summary: "A `Command` or `Diagnose` cell holds no code span.",
        why: "Only what stands in backticks runs, so that no sentence is ever run as a command.",
        examples: {
            wrong: `${header}| api | cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-empty": {
        severity: "error",
        summary: "A code span of a command is empty.",
        why: "An empty script exits with 0, so the check would pass whatever the product does.",
        examples: {
            wrong: `${header}| api | \` \` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-link": {
        severity: "error",
        summary: "A `Command` cell links to something outside the page.",
        why: "A link to a heading of the page stands for the commands of that section. Nothing is fetched or run from anywhere else.",
        examples: {
            wrong: `${header}| api | [smoke test](scripts/smoke.sh) | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "section-without-command": {
        severity: "error",
        summary: "A `Command` cell links to a section that has no commands.",
        why: "The section's fenced shell blocks are the command. Without one there is nothing to run.",
        examples: {
            wrong: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\nStart the server and ask it for its health.\n`,
            right: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\n\`\`\`sh\n./scripts/start.sh\n./scripts/smoke.sh\n\`\`\`\n`,
        },
    },
    "stray-backtick": {
        severity: "error",
        summary: "A cell has a backtick without its partner.",
        why: "It hides where a code span begins and ends. A command or a signal would be lost or cut short.",
        examples: {
            wrong: `${header}| api | \`cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "signal-prose": {
        severity: "warning",
        summary: "A signal cell holds words that give no signal.",
        why: "Words are for readers. Nothing of what they describe is checked, so the row can pass against what its page says.",
        examples: {
            wrong: "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | compiler warnings | Redeploy the last tag. | @acme |\n",
            right: "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | `warning:` | Redeploy the last tag. | @acme |\n",
        },
        unread: true,
    },
    "signal-words": {
        severity: "warning",
        summary: "A choice in words stands beside a pass signal.",
        why: "Words beside signals mean nothing: the signal must be seen, also where the words would have been enough.",
        examples: {
            wrong: `${header}| api | \`go test ./...\` | \`PASS\` or a note that tests are cached | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`go test ./...\` | \`/PASS\\|no test files/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "anchor-missing": {
        severity: "error",
        summary: "A cell links to a heading that the page does not have.",
        why: "The commands or the guidance of that section would be missing when they are needed.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-bakc) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
    },
    "section-empty": {
        severity: "warning",
        summary: "A cell links to a section without content.",
        why: "A person who needs the steps would find a heading and nothing below it.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/checks.js

/** What is wrong with a check, whatever holds it (FORMAT 1.2, 1.3). */
const checksFindings = {
    id: {
        severity: "error",
        summary: "A check has a name that no id can be made of.",
        why: "Ids stand in filters, outputs and file names: letters, digits, `.`, `_` and `-`, at most 100 of them.",
        examples: {
            wrong: `${yamlFile}    id: api/v2\n`,
            right: `${yamlFile}    id: api-v2\n`,
            carrier: "yaml",
        },
    },
    "duplicate-id": {
        severity: "error",
        summary: "Two checks have the same id.",
        why: "Results, filters and `needs` could not tell one from the other.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - id: unit\n    area: api\n    run: go test ./...\n  - id: unit\n    area: web\n    run: npm test\n`,
            right: `${yamlOwner}checks:\n  - id: unit-api\n    area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n  - id: unit-web\n    area: web\n    run: npm test\n    pass: "/^Tests: .* passed/"\n    rollback: Redeploy the last tag.\n`,
            carrier: "yaml",
        },
    },
    "unreadable-check": {
        severity: "error",
        summary: "A check has no area, command or id that can be used.",
        why: "A check that is left out in silence would never run. This is said where no other finding gives the reason.",
        examples: null,
        unread: true,
    },
    "control-character": {
        severity: "error",
        summary: "A text that must stand on one line holds a control character.",
        why: "Line breaks and marks that turn the direction of text can make a report say something else than the page.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - area: "public\\tapi"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            right: `${yamlOwner}checks:\n  - area: "public api"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            carrier: "yaml",
        },
    },
    severity: {
        severity: "error",
        summary: "The severity of a check is neither `required` nor `advisory`.",
        why: "It decides whether a failure holds the release back, so it is never guessed.",
        examples: {
            wrong: `${yamlFile}    severity: optional\n`,
            right: `${yamlFile}    severity: advisory\n`,
            carrier: "yaml",
        },
    },
    "unknown-shell": {
        severity: "error",
        summary: "A shell is none of those that `run:` of GitHub Actions has.",
        why: "Another program needs `{0}` where the path of the script goes; without it, it would not get the script.",
        examples: {
            wrong: `${yamlFile}    shell: fish\n`,
            right: `${yamlFile}    shell: fish {0}\n`,
            carrier: "yaml",
        },
    },
    retries: {
        severity: "error",
        summary: "The number of retries is not a whole number from 0 to 100.",
        why: "It counts additional attempts; a larger number is a slip that would keep the release waiting.",
        examples: {
            wrong: `${yamlFile}    retries: 500\n`,
            right: `${yamlFile}    retries: 2\n`,
            carrier: "yaml",
        },
    },
    duration: {
        severity: "error",
        summary: "A time is not a duration that can be used.",
        why: "A number without a unit may mean seconds or minutes, so it is never guessed. Timers hold less than 24 days.",
        examples: {
            wrong: `${yamlFile}    timeout: 90\n`,
            right: `${yamlFile}    timeout: 90s\n`,
            carrier: "yaml",
        },
    },
    "unknown-need": {
        severity: "error",
        summary: "`needs` names a check that the page does not have.",
        why: "The check would run without what it waits for.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  needs: apu\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n  needs: api\n\`\`\`\n`,
        },
    },
    "numbered-need": {
        severity: "error",
        summary: "`needs` names the second or a later row of an area by its number.",
        why: "The number counts rows. A row inserted above would silently make it another check.",
        examples: {
            wrong: "| Area | Command | Needs |\n| --- | --- | --- |\n| db | `./scripts/migrate.sh` | |\n| db | `./scripts/seed.sh` | |\n| api | `cargo test` | db-2 |\n",
            right: "| Area | Check | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- | --- |\n| db | migrate | `./scripts/migrate.sh` | `migrated` | Restore the snapshot. | @acme | |\n| db | seed | `./scripts/seed.sh` | `seeded` | Restore the snapshot. | @acme | |\n| api | | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | seed |\n",
        },
    },
    "need-cycle": {
        severity: "error",
        summary: "Checks need each other in a circle.",
        why: "Each would wait for the other, and none could begin.",
        examples: {
            wrong: "| Area | Command | Needs |\n| --- | --- | --- |\n| api | `cargo test` | web |\n| web | `npm test` | api |\n",
            right: "| Area | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | |\n| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme | api |\n",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/command-cells.js
const head = "| Area | Command | Pass signal | Rollback | Owner |\n|---|---|---|---|---|\n";
const rest = "| `built` | Redeploy the last tag. | @acme |\n";
function command_cells_page(command, area = "catalog") {
    return `${head}${row(command, area)}`;
}
function row(command, area) {
    return `| ${area} | ${command} ${rest}`;
}
/** What stands beside the spans of a command (FORMAT 1.2). */
const commandCellsFindings = {
    "command-between": {
        severity: "error",
        summary: "A word between two spans of a command says more than that one follows the other.",
        why: "All spans of a cell run in order as one script. What is meant as a choice, a condition or a place would be run as well.",
        examples: { wrong: command_cells_page("`npm test` or `yarn test`"), right: command_cells_page("`npm test`, `npm run lint`") },
    },
    "command-words": {
        severity: "warning",
        summary: "Words stand beside the spans of a command.",
        why: "Only what stands in backticks is run. A condition or a place in words is not read.",
        examples: { wrong: command_cells_page("`make test` on a clean checkout"), right: command_cells_page("`make test`") },
        unread: true,
    },
    "command-withheld": {
        severity: "error",
        summary: "Words beside a command say that it is not to be run, or only in some case.",
        why: "Words are not read: the command would be run, whatever they say.",
        examples: { wrong: command_cells_page("do not run `make deploy`"), right: command_cells_page("`make test`") },
    },
    "command-folder": {
        severity: "error",
        summary: "A folder stands beside a command as the place where it runs.",
        why: "The folder would be run as a command of its own, and the command in another folder.",
        examples: { wrong: command_cells_page("in `web/`: `npm test`"), right: command_cells_page("`cd web && npm test`") },
    },
    "command-piece": {
        severity: "error",
        summary: "A span beside others is no command: a folder, an option, a placeholder or a file.",
        why: "Every span of a command is run. A piece that only explains another would end the script with an error, or do what was not meant.",
        examples: { wrong: command_cells_page("`npm test`, `--verbose`"), right: command_cells_page("`npm test --verbose`") },
    },
    "command-placeholder": {
        severity: "warning",
        summary: "A command holds a placeholder.",
        why: "It runs as it stands: the shell takes `<name>` for a file to read from, and hands on an ellipsis as it is.",
        examples: { wrong: command_cells_page("`git show <sha>`"), right: command_cells_page("`git show HEAD`") },
    },
    "command-and-link": {
        severity: "error",
        summary: "A cell under `Command` holds a link and a code span.",
        why: "A link alone stands for a section's commands, a span for itself. Beside each other one of them would be dropped.",
        examples: { wrong: command_cells_page("`make test`, see [docs](docs.md)"), right: command_cells_page("`make test`") },
    },
    "cell-too-long": {
        severity: "error",
        summary: "A cell of commands or signals is longer than a person reads.",
        why: "Each word and span of it is looked at, which takes memory that a page must not take.",
        // A page of so many characters shows nothing.
        examples: null,
    },
    "command-comment": {
        severity: "warning",
        summary: "A command is only a comment.",
        why: "It does nothing, ends with 0 and so passes whatever is the matter.",
        examples: { wrong: command_cells_page("`# to be written`"), right: command_cells_page("`make test`") },
    },
    "command-not": {
        severity: "warning",
        summary: "A line before the last of a script begins with `!`.",
        why: "The shell's errexit passes over a command behind `!`, so that the script goes on although the line failed.",
        examples: {
            wrong: command_cells_page("`! grep TODO src`, `make test`"),
            right: command_cells_page("`if grep TODO src; then exit 1; fi`, `make test`"),
        },
    },
    "command-no-program": {
        severity: "warning",
        summary: "A command is an address, a request or a statement of SQL.",
        why: "A shell looks for a program of that name, finds none, and the check fails whatever is the matter.",
        examples: { wrong: command_cells_page("`GET /health`"), right: command_cells_page("`curl -fsS http://localhost/health`") },
    },
    "command-typographic": {
        severity: "warning",
        summary: "A command holds a dash, a quote or a blank that a shell does not know.",
        why: "Word processors make `–` of `--` and curly quotes of straight ones. A shell takes them for letters, and hands them on.",
        examples: { wrong: command_cells_page("`make –all`"), right: command_cells_page("`make --all`") },
    },
    "area-same-slug": {
        severity: "warning",
        summary: "Two areas that are written differently are one.",
        why: "Areas are compared by letters and digits alone: `C++` and `C#` are both `c`, share their status and filter, and their checks are numbered as one area's.",
        examples: {
            wrong: command_cells_page("`make cpp`", "C++") + row("`make cs`", "C#"),
            right: command_cells_page("`make cpp`", "cpp") + row("`make cs`", "csharp"),
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/command-texts.js

/** Commands that YAML or Markdown makes into others than were written. */
const commandTextFindings = {
    "script-folded": {
        severity: "warning",
        summary: "Several lines of a script are folded into one by YAML.",
        why: "`>`, and a text without `|` that goes on in the next line, put a blank in the place of a line break. Two commands would become one, with the second as arguments of the first.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - area: api\n    run: >\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            right: `${yamlOwner}checks:\n  - area: api\n    run: |\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            carrier: "yaml",
        },
    },
    "command-backticks": {
        severity: "warning",
        summary: "A command stands in backticks that are part of it.",
        why: "A shell runs what is in backticks and then its output as a command. YAML and fenced blocks want no backticks; they are what a cell of a table needs.",
        examples: {
            wrong: yamlFile.replace("go test ./...", '"`go test ./...`"'),
            right: yamlFile,
            carrier: "yaml",
        },
    },
    "cell-struck": {
        severity: "error",
        summary: "Something in a cell that decides is crossed out.",
        why: "Whoever crossed it out meant it to be gone. The command would run and the signal would count all the same.",
        examples: {
            wrong: `${header}| api | ~~\`cargo test\`~~ | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "link-in-command": {
        severity: "error",
        summary: "A command of a block or a YAML file is a link.",
        why: "There a link is no command: only a `Command` cell can stand for the commands of a section.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: "[The tests](#the-tests)"\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
            right: `${header}| web | [The tests](#the-tests) | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/complete.js

/** What a complete page has (DESIGN 2.1, `strict`). */
const completeFindings = {
    "owner-missing": {
        severity: "completeness",
        summary: "Neither the page nor every check has an owner.",
        why: "When the gate is red, someone has to be asked. `owner` says whom.",
        examples: {
            wrong: "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n",
            right: '---\nowner: "@acme/release"\n---\n\n| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n',
        },
    },
    "rollback-missing": {
        severity: "completeness",
        summary: "A check has no rollback.",
        why: "It can block a release, and when it does, nothing says how to get back.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | | @acme |\n`,
            right: page,
        },
    },
    "signal-beyond-exit": {
        severity: "completeness",
        summary: "A check is judged by its exit code alone.",
        why: "A command that did nothing exits with 0 too: a filter that matches no test, a script that ends early. A text that only real work prints tells the difference.",
        examples: {
            wrong: `${header}| api | \`mix test --only smoke\` | \`exit 0\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`mix test --only smoke\` | \`/[1-9]\\d* tests?, 0 failures/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "linked-from": {
        severity: "completeness",
        summary: "A file of `linked-from` is missing, or does not mention the page.",
        why: "A page that no document links is not found by those who release.",
        examples: {
            wrong: `---\nlinked-from: [docs/releasing.md]\n---\n\n${page}`,
            right: `---\nlinked-from: [README.md]\n---\n\n${page}`,
        },
    },
    "prompt-in-command": {
        severity: "warning",
        summary: "A command begins with the `$` of a prompt.",
        why: "It was copied from a transcript. A shell looks for a program called `$`, and the check fails for no fault of the product.",
        examples: {
            wrong: `${header}| api | \`$ cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/lint-settings.js
/** What is wrong with how a page sets lint's rules (FORMAT 1.1, 1.2). */
const lintSettingsFindings = {
    "lint-rule": {
        severity: "error",
        summary: "`lint:` names a rule that is unknown, or that no page may set.",
        why: "A misspelt rule would stay as it is, and an error of reading that is switched off would run a page that was read otherwise than it was written.",
        examples: {
            wrong: `---
owner: "@acme/release"
lint: { rolback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "lint-level": {
        severity: "error",
        summary: "`lint:` sets a rule to something else than `off`, `warning` or `error`.",
        why: "The rule would keep its severity although the page says otherwise.",
        examples: {
            wrong: `---
owner: "@acme/release"
lint: { rollback-missing: ignore }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-form": {
        severity: "warning",
        summary: "A comment looks like `readiness-ignore` and is not in its form.",
        why: "It ignores nothing, and whoever wrote it thinks that it does.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore: rollback-missing -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
            right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-rule": {
        severity: "error",
        summary: "`readiness-ignore` names a rule that is unknown, or an error of reading.",
        why: "A misspelt name ignores nothing, and an error of reading cannot be ignored: the page would be run otherwise than it was written.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore no-rollback: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-unused": {
        severity: "warning",
        summary: "`readiness-ignore` takes nothing off the table or block below it.",
        why: "What it was written for is gone or has moved, and the comment would hide the next finding of that rule.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
            right: `---
owner: "@acme/release"
---

| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/matrix.js

/** What is wrong with the tables and blocks that hold checks (FORMAT 1.2). */
const matrixFindings = {
    "no-checks": {
        severity: "error",
        summary: "The page has no check.",
        why: "A gate that looked at nothing is never ready.",
        examples: {
            wrong: "# Release readiness\n\nRun the tests, then release.\n",
            right: page,
        },
    },
    "matrix-no-command": {
        severity: "warning",
        summary: "A table with a column `Area` or `Check` has no column `Command` and is not read.",
        why: "It looks like a matrix, and none of its rows runs.",
        examples: {
            wrong: `${page}\n| Area | Lead |\n| --- | --- |\n| billing | Ada |\n`,
            right: `${page}\n| Team | Lead |\n| --- | --- |\n| billing | Ada |\n`,
        },
        unread: true,
    },
    "matrix-no-area": {
        severity: "warning",
        summary: "A table of commands has no column `Area` and is not read.",
        why: "It has the columns of a matrix, and none of its rows runs. Only `Area` makes it one, because many such tables list commands for people, deployments among them.",
        examples: {
            wrong: `${page}\n| Step | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${page}\n${header}| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "matrix-in-quote": {
        severity: "warning",
        summary: "A matrix stands in a block quote and is not read.",
        why: "A quote shows what is said elsewhere. Checks that were meant to run would not.",
        examples: {
            wrong: `${page}\n> | Area | Command |\n> | --- | --- |\n> | web | \`npm test\` |\n`,
            right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "matrix-in-guidance": {
        severity: "error",
        summary: "A matrix stands in a section that a cell links to.",
        why: "Such a section is guidance and shown to people, so the checks in it would not run.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n| web | \`npm test\` | \`/^Tests: .* passed/\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
        unread: true,
    },
    "lost-row": {
        severity: "error",
        summary: "A line begins with `|`, or reads as the header of a matrix, and belongs to no table.",
        why: "A blank line or a bad delimiter row above it has cut it off. To GitHub it is text, and its check would not run.",
        examples: {
            wrong: `${page}\n| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
            right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "row-below-table": {
        severity: "warning",
        summary: "A line below a matrix has as many cells as its rows, and does not belong to it.",
        why: "Rows without a pipe in front end at a blank line. To GitHub it is text, and its check would not run.",
        examples: {
            wrong: "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\n\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
            right: "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
        },
        unread: true,
    },
    "surplus-cell": {
        severity: "error",
        summary: "A row has more cells than its header.",
        why: "A pipe in a cell ends it, also inside backticks. The command would be cut off and every cell behind it would be read as another column.",
        examples: {
            wrong: `${header}| api | \`cargo test 2>&1 | tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`cargo test 2>&1 \\| tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "column-twice": {
        severity: "error",
        summary: "Two columns of a matrix mean the same.",
        why: "Only one of them could be read, and what the other demands would not be checked.",
        examples: {
            wrong: "| Area | Command | Pass signal | Expected | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `exit 0` | `, 0 failures` | Redeploy the last tag. | @acme |\n",
            right: `${header}| api | \`mix test\` | \`exit 0\` and \`, 0 failures\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "column-name": {
        severity: "warning",
        summary: "The header of a column is nearly one of the format, and the column is not read.",
        why: "What stands below it would neither be checked nor shown.",
        examples: {
            wrong: "| Area | Command | Pass signal | Tiemout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
            right: "| Area | Command | Pass signal | Timeout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
        },
        fixable: true,
        unread: true,
    },
    "smoke-matrix-name": {
        severity: "error",
        summary: "The info string of a fenced block is nearly `yaml smoke-matrix`.",
        why: "Under any other name the block is code for readers, and its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke_matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
        },
        fixable: true,
        unread: true,
    },
    "later-column": {
        severity: "note",
        summary: "A column is accepted, and this version does nothing with it.",
        why: "It belongs to the format, so the page is right. Nothing acts on it yet, so count on nothing.",
        examples: {
            wrong: "| Area | Command | Pass signal | Rollback | Owner | Runs on |\n| --- | --- | --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | ubuntu-latest |\n",
            right: page,
        },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/matrix-columns.js
function matrix_columns_page(header, cell) {
    const headers = `| Area | Command | Expected | Rollback | Owner | ${header} |\n|---|---|---|---|---|---|\n`;
    return `${headers}| catalog | \`make test\` | \`built\` | Redeploy the last tag. | @acme | ${cell} |\n`;
}
function commands(header, cell) {
    const headers = `| Area | ${header} | Expected | Rollback | Owner |\n|---|---|---|---|---|\n`;
    return `${headers}| catalog | ${cell} | \`built\` | Redeploy the last tag. | @acme |\n`;
}
/** Columns of a matrix that are not read as they look, or not at all (FORMAT 1.2). */
const matrixColumnsFindings = {
    "column-unread": {
        severity: "warning",
        summary: "A column of a matrix looks as if it were meant for the run, and is not read.",
        why: "Its header speaks of passing, failing or time, or its cells hold code. A column by an unknown name is for readers alone.",
        examples: {
            wrong: matrix_columns_page("Time budget", "a minute"),
            right: matrix_columns_page("Timeout", "1m"),
        },
        unread: true,
    },
    "column-lost": {
        severity: "error",
        summary: "A column of a matrix is by its name and by its code meant for the run, and is not read.",
        why: "Its signals or commands would be dropped without a word, and the check would pass without them.",
        examples: {
            wrong: matrix_columns_page("Fail sinal", "`panic`"),
            right: matrix_columns_page("Fail signal", "`panic`"),
        },
        fixable: true,
        unread: true,
    },
    "header-look-alike": {
        severity: "warning",
        summary: "A header is one of ours but for letters that only look like them.",
        why: "A Cyrillic or fullwidth letter makes another word of the header, so that the column is not read.",
        examples: {
            wrong: matrix_columns_page("N\u0435eds", ""),
            right: matrix_columns_page("Needs", ""),
        },
        fixable: true,
        unread: true,
    },
    "header-hidden": {
        severity: "error",
        summary: "A header of a matrix holds a character that cannot be seen.",
        why: "A no-break space or a zero-width character makes another word of the header for every other reader of the page.",
        examples: {
            wrong: matrix_columns_page("Fail\u00a0signal", "`panic`"),
            right: matrix_columns_page("Fail signal", "`panic`"),
        },
        fixable: true,
    },
    "command-header": {
        severity: "error",
        summary: "The header of the commands has parentheses that say something.",
        why: "`Command (do not run)` or `Command (run from web/)` is a condition for all commands, which is not read: they would run otherwise than the page says.",
        examples: {
            wrong: commands("Command (run from web/)", "`make test`"),
            right: commands("Command", "`cd web && make test`"),
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/page.js

/** What keeps a page, or a part of it, from being read as tables and blocks. */
const pageFindings = {
    "fence-open": {
        severity: "error",
        summary: "A code fence above a matrix is not closed where it seems to be.",
        why: "Everything behind the fence is code, the matrix too, and its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`sh\nnpm ci\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `\`\`\`sh\nnpm ci\n\`\`\`\n\n${page}`,
        },
        unread: true,
    },
    "comment-open": {
        severity: "error",
        summary: "An HTML comment above a matrix is not closed where it seems to be.",
        why: "Everything behind it is hidden, the matrix too, and its checks would not run.",
        examples: {
            wrong: `${page}\n<!-- to be reviewed\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `<!-- to be reviewed -->\n\n${page}`,
        },
        unread: true,
    },
    "too-many-checks": {
        severity: "error",
        summary: "The page has more than 100,000 rows.",
        why: "What lies beyond is not read, because no report could show it.",
        examples: null,
        unread: true,
    },
    "page-nesting": {
        severity: "error",
        summary: "Lists and quotes are nested deeper than the page can be read.",
        why: "What lies deeper is not read, and a check could stand there.",
        examples: null,
        unread: true,
    },
    "page-size": {
        severity: "error",
        summary: "The page has more lines and list items than can be read.",
        why: "What lies beyond is not read, and a check could stand there.",
        examples: null,
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/run.js
/** What keeps a page from being read or run, and is no matter of its text. */
const runFindings = {
    "file-name": {
        severity: "error",
        summary: "The checklist's file name ends neither in `.md` nor in `.yml` or `.yaml`.",
        why: "The ending says how the file is read, and no other format is known.",
        examples: null,
    },
    "not-text": {
        severity: "error",
        summary: "The checklist is not UTF-8 text.",
        why: "Bytes that are no text could hide anything. The place is that of the first of them.",
        examples: null,
    },
    unreadable: {
        severity: "error",
        summary: "There is no checklist, or none that may be read.",
        why: "The page is a regular file inside the workspace of at most 16 MiB. A gate without its page is never ready.",
        examples: null,
    },
    "base-page": {
        severity: "error",
        summary: "The base has no page that `checklist-from: base` could run, or it cannot be read.",
        why: "The page of the pull request is never run in its place: that would let a change judge itself.",
        examples: null,
    },
    input: {
        severity: "error",
        summary: "An input of the action, or an option of the command line, has a value that cannot be used.",
        why: "The run would be another than the one that was asked for.",
        examples: null,
    },
    filter: {
        severity: "error",
        summary: "`areas` or `checks` names something that the page does not have, or leaves no check.",
        why: "A misspelt filter would select less than was meant, and a gate that looked at nothing is never ready.",
        examples: null,
    },
    results: {
        severity: "error",
        summary: "The results file cannot stand where it was asked for.",
        why: "It lies inside the workspace or the temporary folder and is no link, so that a page cannot make a run write elsewhere.",
        examples: null,
    },
    "untrusted-code": {
        severity: "error",
        summary: "The run would give a stranger's code the repository's rights.",
        why: "Under `pull_request_target`, `workflow_run` and `issue_comment` commands run with secrets and a token that can write. `allow-untrusted` overrides this, and says so in the report.",
        examples: null,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/settings.js

/** What is wrong with the settings of a page (FORMAT 1.1). */
const settingsFindings = {
    "front-matter": {
        severity: "error",
        summary: "Settings stand elsewhere than in front matter.",
        why: "Front matter begins in the page's first line with `---` and ends at a second `---`. Below another rule, between `+++` or in a block of YAML, none of the settings would hold.",
        examples: {
            wrong: `\n---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
            right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "settings-comment": {
        severity: "error",
        summary: "A comment with settings begins or ends otherwise than the format says.",
        why: "Its first line is `<!-- readiness` and nothing else, its last is `-->`. Any other comment is one for readers, and its settings would be lost without a word.",
        examples: {
            wrong: `<!--readiness\nticket: "#61"\n-->\n\n${page}`,
            right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "settings-twice": {
        severity: "error",
        summary: "A page has a second block of settings.",
        why: "Only one of the two could hold, and a reader cannot tell which.",
        examples: {
            wrong: `---\nticket: "#61"\n---\n\n<!-- readiness\nsetup: cargo fetch\n-->\n\n${page}`,
            right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
        },
        unread: true,
    },
    "settings-in-quote": {
        severity: "warning",
        summary: "Settings stand in a block quote and are not read.",
        why: "A quote shows what is said elsewhere. Settings that were meant for this page would have no effect.",
        examples: {
            wrong: `> <!-- readiness\n> ticket: "#61"\n> -->\n\n${page}`,
            right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
        },
        unread: true,
    },
    "foreign-keys": {
        severity: "note",
        summary: "The front matter has keys that are not settings of a checklist.",
        why: "Site generators keep theirs there, so they are left alone. They are named once, because a setting under an unknown name does nothing.",
        examples: {
            wrong: `---\nticket: "#61"\nlayout: release\n---\n\n${page}`,
            right: `---\nticket: "#61"\n---\n\n${page}`,
        },
        unread: true,
    },
    "later-key": {
        severity: "note",
        summary: "A key is accepted, and this version does nothing with it.",
        why: "It belongs to the format, so the page is right. Nothing acts on it yet, so count on nothing.",
        examples: {
            wrong: `---\nreviewed: 2026-11-01\n---\n\n${page}`,
            right: page,
        },
        unread: true,
    },
    "misplaced-checks": {
        severity: "error",
        summary: "The settings of a page hold the key `checks`.",
        why: "`checks` belongs into a YAML file. A page has its checks in tables and in blocks `yaml smoke-matrix`; those in its settings would not run.",
        examples: {
            wrong: `---\nchecks:\n  - area: web\n    run: npm test\n---\n\n${page}`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
        },
        unread: true,
    },
    "newer-format": {
        severity: "error",
        summary: "The page names a version of the format that this action does not know.",
        why: "It may say things that this version would read otherwise. The cure is a newer version of the action.",
        examples: {
            wrong: `---\nreadiness: 2\n---\n\n${page}`,
            right: `---\nreadiness: 1\n---\n\n${page}`,
        },
    },
    "unknown-key": {
        severity: "error",
        summary: "A key is not one of the format.",
        why: "A misspelt key would be passed over, and what it says would not hold. In front matter only keys that resemble one of ours are errors; `x-…` is free everywhere.",
        examples: {
            wrong: `---\nsteup: cargo fetch\n---\n\n${page}`,
            right: `---\nsetup: cargo fetch\n---\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "duplicate-area": {
        severity: "error",
        summary: "`areas` names the same area twice.",
        why: "Areas are compared without case and punctuation, so two spellings are one area. One of them was probably meant to be another.",
        examples: {
            wrong: `---\nareas: [api, API]\n---\n\n${page}`,
            right: `---\nareas: [api]\n---\n\n${page}`,
        },
    },
    "ticket-form": {
        severity: "warning",
        summary: "`ticket` has none of the forms of a ticket.",
        why: "Without a number, a URL or a Linear key there is no ticket to put the outcome on.",
        examples: {
            wrong: `---\nticket: release board\n---\n\n${page}`,
            right: `---\nticket: acme/shop#61\n---\n\n${page}`,
        },
    },
    "area-uncovered": {
        severity: "error",
        summary: "An area of `areas` has no required check.",
        why: "The page promises to cover it. A gate that says “ready” without looking at it would break the promise.",
        examples: {
            wrong: `---\nareas: [api, billing]\n---\n\n${page}`,
            right: `---\nareas: [api]\n---\n\n${page}`,
        },
    },
    "area-unlisted": {
        severity: "warning",
        summary: "A check belongs to an area that `areas` does not name.",
        why: "Either the list is out of date or the area is misspelt. A misspelt area has outputs, filters and statuses of its own.",
        examples: {
            wrong: `---\nareas: [api]\n---\n\n${page}| apis | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
            right: `---\nareas: [api]\n---\n\n${page}| api | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/signal-cells.js
/** A pass cell with one more signal, so that the page has nothing else to say. */
const pass = (cell) => signal_cells_page(`\`built\`; ${cell}`, "");
const fail = (cell) => signal_cells_page("`built`", cell);
function signal_cells_page(passCell, failCell) {
    const header = "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n|---|---|---|---|---|---|\n";
    return `${header}| catalog | \`make test\` | ${passCell} | ${failCell} | Redeploy the last tag. | @acme |\n`;
}
/** Words and spans of the signal columns that don't say what they seem to (FORMAT 1.2). */
const signalCellsFindings = {
    "exit-phrase": {
        severity: "error",
        summary: "A clause speaks of an exit code and is no phrase that is understood.",
        why: "`exit 0` or `exit code 3` in words is a signal. With a choice, a comparison or a condition beside the number it would be judged otherwise than it says.",
        examples: { wrong: pass("exit 0 or 1"), right: pass("`exit 0..1`") },
    },
    "signal-number": {
        severity: "error",
        summary: "A signal is nothing but a number.",
        why: "As text it is looked for anywhere in the output: `0` is in `10 failures`, `200` in a time or a size.",
        examples: { wrong: pass("reports `0` failures"), right: pass("reports `: 0 failures`") },
    },
    "signal-placeholder": {
        severity: "error",
        summary: "A signal holds a placeholder.",
        why: "A placeholder stands for what differs from run to run. No command prints it, so the check could never pass, or a fail signal never be seen.",
        examples: { wrong: pass("`N tests passed`"), right: pass("`/[0-9]+ tests passed/`") },
    },
    "signal-angle-brackets": {
        severity: "warning",
        summary: "A signal holds a name in angle brackets.",
        why: "`<branch>` is looked for as it stands, brackets included. Mostly it stands for a name.",
        examples: { wrong: pass("`ahead of origin/<branch>`"), right: pass("`/ahead of origin\\/.+/`") },
    },
    "signal-command": {
        severity: "error",
        summary: "A signal is one of the page's commands.",
        why: "A signal is looked for in what a command prints; few commands print themselves.",
        examples: { wrong: pass("`make test`"), right: pass("`exit 0`") },
    },
    "signal-path": {
        severity: "warning",
        summary: "A pass signal is a path alone.",
        why: "It is looked for in the output. A file that must be there after the command is asked for with `file`.",
        examples: { wrong: pass("`dist/app.js`"), right: pass("`file dist/app.js`") },
    },
    "signal-name": {
        severity: "warning",
        summary: "A pass signal amid words is a name of the code.",
        why: "Names in backticks tell a reader what is tested. As signals they must be printed, and a check whose command never prints them can't pass.",
        examples: {
            wrong: pass("`exit 0`; the `allow_partial` renderer behaves"),
            right: pass("`exit 0`"),
        },
    },
    "signal-negation": {
        severity: "error",
        summary: "A negation stands beside a signal.",
        why: "Words beside a signal don't turn what it means: with `no` before it a pass signal must still be seen.",
        examples: {
            wrong: pass("no `warning`"),
            right: fail("`warning`"),
        },
    },
    "signal-absence": {
        severity: "warning",
        summary: "A fail signal is said to be missing or absent.",
        why: "A fail signal fails the check when it is printed. If its absence is the failure, it has to be a pass signal.",
        examples: { wrong: fail("missing `ArgumentError`"), right: pass("`ArgumentError`") },
    },
    "signal-turned": {
        severity: "warning",
        summary: "Words beside a signal seem to say the contrary of it.",
        why: "Words beside a signal are not read: `free of` before a pass signal changes nothing, and the check passes where the command prints what it must not.",
        examples: { wrong: pass("free of `WARN`"), right: fail("`WARN`") },
    },
    "signal-qualified": {
        severity: "warning",
        summary: "Words beside a signal say more than that it is seen.",
        why: "How often, in which line, above which number, in which case: none of it is read. It is enough that the text is printed once, anywhere.",
        examples: { wrong: pass("at least 3 `ok`"), right: pass("`stdout lines /ok/ >= 3`") },
    },
    "signal-alternative": {
        severity: "error",
        summary: "Pass signals are given as alternatives.",
        why: "All pass signals must hold. Of two that exclude each other one always fails the check.",
        examples: { wrong: pass("`x86_64` or `aarch64`"), right: pass("`/x86_64\\|aarch64/`") },
    },
    "signal-sum": {
        severity: "warning",
        summary: "Fail signals are joined by `and`.",
        why: "One fail signal that is seen is enough to fail the check, whatever stands between them.",
        examples: { wrong: fail("`panic` and `aborted`"), right: fail("`panic` or `aborted`") },
    },
    "signal-quoted": {
        severity: "warning",
        summary: "A signal cell holds a text in quotes, and no code span.",
        why: "Only what stands in backticks is looked for. In quotes it is prose, and nothing in the cell is checked.",
        examples: { wrong: signal_cells_page('"server is running"', ""), right: signal_cells_page("`server is running`", "") },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/signal-texts.js
/** What the text of a signal probably means besides what it says, and what can't be or always is (FORMAT 1.2, 2.8). */
const signalTextsFindings = {
    "signal-hidden-character": {
        severity: "error",
        summary: "A signal holds a character that cannot be seen.",
        why: "A no-break space looks like a blank and is none: the text is never found, so that a fail signal with one is disarmed and nothing shows it.",
        examples: { wrong: signal_texts_page("`exit\u00a00`"), right: signal_texts_page("`exit 0`") },
        fixable: true,
    },
    "signal-keyword-case": {
        severity: "error",
        summary: "A signal begins with a word of the grammar in another case.",
        why: "Signals are case-sensitive: `Exit 0` would be looked for as a text in the output, where it never stands.",
        examples: { wrong: signal_texts_page("`Exit 0`"), right: signal_texts_page("`exit 0`") },
        fixable: true,
    },
    "signal-typographic": {
        severity: "warning",
        summary: "A signal holds typographic quotes or fullwidth letters.",
        why: "Editors put them in the place of plain ones, and few commands print them.",
        examples: { wrong: signal_texts_page("`don’t panic`"), right: signal_texts_page("`don't panic`") },
    },
    "signal-like-pattern": {
        severity: "warning",
        summary: "A text has signs of a regular expression, and no slashes around it.",
        why: "Without slashes it is looked for as it stands, with its signs, and no command prints it so: a fail signal never holds.",
        examples: { wrong: signal_texts_page("`exit 0`", "`ERROR\\|FATAL`"), right: signal_texts_page("`exit 0`", "`/ERROR\\|FATAL/`") },
    },
    "signal-like-another": {
        severity: "warning",
        summary: "A text reads as a signal of another kind.",
        why: "`contains ok` is looked for with the word `contains`, and `exits 3` says nothing about the exit code.",
        examples: { wrong: signal_texts_page("`contains ready`"), right: signal_texts_page("`ready`") },
    },
    "signal-in-quotes": {
        severity: "warning",
        summary: "A signal is a text in quotes.",
        why: "The quotes are part of the text: it is found only where the command prints them too.",
        examples: { wrong: signal_texts_page('`"all good"`'), right: signal_texts_page("`all good`") },
    },
    "signal-emphasis": {
        severity: "warning",
        summary: "A signal is a text with the signs of bold or italics around it.",
        why: "In a code span they are no emphasis but part of the text.",
        examples: { wrong: signal_texts_page("`**done**`"), right: signal_texts_page("`done`") },
    },
    "signal-alternatives": {
        severity: "warning",
        summary: "A fail signal says `or` between two words.",
        why: "It is one text with the word `or` in it. Several fail signals are alternatives anyway.",
        examples: {
            wrong: signal_texts_page("`exit 0`", "`ERROR or FATAL`"),
            right: signal_texts_page("`exit 0`", "`ERROR`, `FATAL`"),
        },
    },
    "signal-output-pattern": {
        severity: "warning",
        summary: "A pattern stands behind `output:`, where everything is text.",
        why: "It is looked for with its slashes.",
        examples: { wrong: signal_texts_page("`output: /^ok/`"), right: signal_texts_page("`/^ok/`") },
    },
    "signal-zero-count": {
        severity: "warning",
        summary: "A count of zero is part of a larger number too.",
        why: '`0 failures` holds in "10 failures", so that the gate passes what it was made for to stop.',
        examples: { wrong: signal_texts_page("`0 failures`"), right: signal_texts_page("`/\\b0 failures/`") },
    },
    "signal-path-literal": {
        severity: "warning",
        summary: "The path of a signal has `*`, `?`, `~` or `$`.",
        why: "No shell sees the path, so that they stand for themselves, and no file is called so.",
        examples: { wrong: signal_texts_page("`file dist/*.js`"), right: signal_texts_page("`file dist/app.js`") },
    },
    "signal-exit-code-range": {
        severity: "warning",
        summary: "An exit code is above 255, and nothing says that Windows is meant.",
        why: "Elsewhere exit codes have 8 bits: a program that ends with 300 is seen as 44.",
        examples: { wrong: signal_texts_page("`exit 300`"), right: signal_texts_page("`exit 44`") },
    },
    "signal-never-holds": {
        severity: "warning",
        summary: "A signal can never hold.",
        why: "A pattern sees one line, without its end and without escape sequences. As a pass signal such a one fails every run, as a fail signal it stops none.",
        examples: { wrong: signal_texts_page("`/started\\n.*ready/`"), right: signal_texts_page("`/ready/`") },
    },
    "signal-always-holds": {
        severity: "warning",
        summary: "A signal always holds.",
        why: "As a pass signal it checks nothing, as a fail signal it lets nothing pass.",
        examples: { wrong: signal_texts_page("`stdout lines >= 0`"), right: signal_texts_page("`stdout lines >= 1`") },
    },
    "signal-contradiction": {
        severity: "warning",
        summary: "Signals of one check contradict each other.",
        why: "The check cannot pass, whatever its command does: beside the `exit 0` that is implied, `exit 0` as a fail signal leaves no exit code.",
        examples: { wrong: signal_texts_page("", "`exit 0`"), right: signal_texts_page("`exit !0`") },
    },
};
/** A page of one row with these signals. */
function signal_texts_page(pass, fail = "") {
    return `| Area | Command | Pass signal | Fail signal |
| --- | --- | --- | --- |
| catalog | \`make test\` | ${pass} | ${fail} |
`;
}

;// CONCATENATED MODULE: ./build/model/findings/signals.js

/** What is wrong with a signal (FORMAT 2). */
const signalsFindings = {
    signal: {
        severity: "error",
        summary: "A signal has none of the forms that signals have.",
        why: "What begins with a word such as `exit`, `stdout` or `file` and goes on otherwise was probably meant as that form. Read as plain text it would look for something that is never printed.",
        examples: {
            wrong: `${yamlFile}    fail: stderr contains FAIL\n`,
            right: `${yamlFile}    fail: "stderr: FAIL"\n`,
            carrier: "yaml",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/unread.js

const web = "| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme |\n";
/** What looks as if it were meant for the run and is not read (FORMAT 1.1, 1.2). */
const unreadFindings = {
    "matrix-header-row": {
        severity: "warning",
        summary: "The header of a matrix stands as a row of another table.",
        why: "A table's header is its first row, above the delimiter row. With a caption in its place the table is no matrix, and none of its rows runs.",
        examples: {
            wrong: `${page}\n| Smoke matrix | |\n| --- | --- |\n| Area | Command |\n| web | \`npm test\` |\n`,
            right: `${page}\nThe second matrix:\n\n${header}${web}`,
        },
        unread: true,
    },
    "table-like-matrix": {
        severity: "warning",
        summary: "A table that is no matrix has a header of one, or an empty header above code spans.",
        why: "A matrix has the columns `Area` and `Command`. Without them signals, rollbacks and commands of a table have no effect.",
        examples: {
            wrong: `${page}\n| What | Pass signal |\n| --- | --- |\n| web | \`3 passed\` |\n`,
            right: `${page}\n| What | Seen |\n| --- | --- |\n| web | 3 passed |\n`,
        },
        unread: true,
    },
    "html-table": {
        severity: "warning",
        summary: "A table written in HTML has a header of a matrix.",
        why: "Only Markdown tables are read. The rows of a table in HTML would not run.",
        examples: {
            wrong: `${page}\n<table>\n<tr><th>Area</th><th>Command</th></tr>\n<tr><td>web</td><td><code>npm test</code></td></tr>\n</table>\n`,
            right: `${page}${web}`,
        },
        unread: true,
    },
    "matrix-in-code": {
        severity: "warning",
        summary: "A matrix, or a list of checks, is indented by four blanks and so is code.",
        why: "Lines that are indented so far are code for readers, and the checks in them would not run.",
        examples: {
            wrong: `${page}\nThe others:\n\n    | Area | Command |\n    | --- | --- |\n    | web | \`npm test\` |\n`,
            right: `${page}\nThe others:\n\n${header}${web}`,
        },
        unread: true,
    },
    "settings-misplaced": {
        severity: "warning",
        summary: "Something that may be settings stands where none count.",
        why: "A key of ours, or ours beside others, below a rule, in a comment or in a block of YAML may be a setting or may be text. As a setting it has no effect there.",
        examples: {
            wrong: `${page}\n---\nsetup: npm ci\n---\n`,
            right: `---\nsetup: npm ci\n---\n\n${page}`,
        },
        unread: true,
    },
    "setup-without-effect": {
        severity: "warning",
        summary: "`setup` ends with a line that changes its own shell alone.",
        why: "Each command is a process of its own, so `cd`, `export` and the like reach no check. What they were meant to give the checks would be missing.",
        examples: {
            wrong: `---\nsetup: export MIX_ENV=test\n---\n\n${page}`,
            right: `---\ndefaults:\n  env: { MIX_ENV: test }\n---\n\n${page}`,
        },
        unread: true,
    },
    "block-not-run": {
        severity: "warning",
        summary: "A section that stands for a command has a block of commands that is not run.",
        why: "Of such a section the fenced blocks without info string or with the name of a shell run. A session, another shell or indented lines are taken for readers' text, and the check would run less than its page shows.",
        examples: {
            wrong: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\n\`\`\`\n\n\`\`\`console\n$ cargo test\n\`\`\`\n`,
            right: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\ncargo test\n\`\`\`\n`,
        },
        unread: true,
    },
    "sign-off-in-guidance": {
        severity: "note",
        summary: "A task list stands in a section that a cell links to.",
        why: "Such a section is guidance: its boxes are steps for whoever reads it, and no sign-offs of the page.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- [ ] Redeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- Redeploy the last tag.\n`,
        },
        unread: true,
    },
    "guidance-anchor": {
        severity: "warning",
        summary: "A link in guidance leads to an anchor that the page does not have.",
        why: "Whoever follows it in a failure's report lands nowhere.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restor) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restore) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
        },
    },
    "guidance-file": {
        severity: "warning",
        summary: "Guidance links to a file that is not in the repository.",
        why: "Whoever follows it in a failure's report lands nowhere. The file may have been moved since the page was written.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](no-such-runbook.md) first. | @acme |\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](docs/runbook.md) first. | @acme |\n`,
        },
    },
    "reference-undefined": {
        severity: "warning",
        summary: "A link has a reference that nothing on the page defines.",
        why: "It is shown as brackets, and the page it was meant to lead to is lost.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n\n[rb]: docs/runbook.md\n`,
        },
    },
    "checks-in-yaml": {
        severity: "warning",
        summary: "A block of YAML holds a list of checks and is not called `yaml smoke-matrix`.",
        why: "Under any other name the block is code for readers, and its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`yaml\n- area: web\n  run: npm test\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
        },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/values.js

/** What is wrong with the values of YAML keys (FORMAT 1.3). */
const valuesFindings = {
    "wrong-type": {
        severity: "error",
        summary: "A value has another type than its key takes.",
        why: "YAML turns `stdout: ok` into a mapping and `3` into a number. Where a text is needed, only quotes say what is meant.",
        examples: {
            wrong: `${yamlFile}    fail:\n      - stderr: FAIL\n`,
            right: `${yamlFile}    fail:\n      - "stderr: FAIL"\n`,
            carrier: "yaml",
        },
        unread: true,
    },
    "empty-value": {
        severity: "error",
        summary: "A key has an empty value.",
        why: "It says that something is there and gives nothing. An empty command would pass whatever the product does.",
        examples: {
            wrong: `${yamlFile}    diagnose: ""\n`,
            right: `${yamlFile}    diagnose: docker compose logs --tail 50\n`,
            carrier: "yaml",
        },
    },
    "missing-key": {
        severity: "error",
        summary: "A check lacks `area` or `run`.",
        why: "Without an area it reports to no place, and without a command there is nothing to run.",
        examples: {
            wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    pass: /^ok\\s/\n',
            right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
            carrier: "yaml",
        },
    },
    "env-name": {
        severity: "error",
        summary: "The name of an environment variable is not one that shells know.",
        why: "Names are letters, digits and `_`, and begin with no digit. A command could not read any other.",
        examples: {
            wrong: `${yamlFile}    env: { LOG-LEVEL: debug }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
            carrier: "yaml",
        },
    },
    "anchor-in-yaml": {
        severity: "error",
        summary: "Guidance of a YAML file is a link to a heading.",
        why: "A YAML file has no headings, so a person who needs the steps would find none.",
        examples: {
            wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: "[Go back](#go-back)"\n',
            right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
            carrier: "yaml",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/yaml.js

/** What is wrong with the syntax of YAML (FORMAT 1.3). */
const yamlFindings = {
    "yaml-syntax": {
        severity: "error",
        summary: "Text is not YAML.",
        why: "Nothing behind the mistake can be read for sure. Most often a value needs quotes.",
        examples: {
            wrong: `owner: @acme\nchecks:\n${yamlCheck}`,
            right: yamlFile,
            carrier: "yaml",
        },
        unread: true,
    },
    "yaml-list": {
        severity: "error",
        summary: "A list of checks, or a mapping of keys, is something else.",
        why: "Checks are a list with a dash before each, and settings are keys. Read otherwise, none of them would count.",
        examples: {
            wrong: `${yamlOwner}checks:\n  area: api\n  run: go test ./...\n`,
            right: yamlFile,
            carrier: "yaml",
        },
        unread: true,
    },
    "yaml-documents": {
        severity: "error",
        summary: "A YAML file or block holds a second document.",
        why: "Only one can be the checklist, and the other would be passed over.",
        examples: {
            wrong: `${yamlFile}---\nticket: "#61"\n`,
            right: `ticket: "#61"\n${yamlFile}`,
            carrier: "yaml",
        },
        unread: true,
    },
    "yaml-key": {
        severity: "error",
        summary: "A key is a list or a mapping instead of a word.",
        why: "No key of the format is one, so what it holds would be passed over.",
        examples: {
            wrong: `${yamlFile}    env: { [LOG_LEVEL]: debug }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
            carrier: "yaml",
        },
        unread: true,
    },
    "duplicate-key": {
        severity: "error",
        summary: "A key stands twice in one mapping.",
        why: "Only one of the two values could hold, and a reader cannot tell which.",
        examples: {
            wrong: `${yamlFile}    timeout: 2m\n    timeout: 10m\n`,
            right: `${yamlFile}    timeout: 10m\n`,
            carrier: "yaml",
        },
        unread: true,
    },
    "yaml-alias": {
        severity: "error",
        summary: "A value is an alias (`*name`).",
        why: "A checklist says everything where it is read, so aliases are refused. Text that begins with `*` needs quotes.",
        examples: {
            wrong: `${yamlFile}    fail: **(EXIT)\n`,
            right: `${yamlFile}    fail: "**(EXIT)"\n`,
            carrier: "yaml",
        },
    },
    "yaml-anchor": {
        severity: "error",
        summary: "A value has an anchor (`&name`).",
        why: "A checklist says everything where it is read, so anchors are refused. Text that begins with `&` needs quotes.",
        examples: {
            wrong: `${yamlFile}    env: &quiet { LOG_LEVEL: error }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: error }\n`,
            carrier: "yaml",
        },
    },
    "yaml-tag": {
        severity: "error",
        summary: "A value has a tag (`!name`).",
        why: "Tags change what a value is, out of sight of a reader. Text that begins with `!` needs quotes.",
        examples: {
            wrong: `${yamlFile}    env: { ELIXIR: !!str 1.10 }\n`,
            right: `${yamlFile}    env: { ELIXIR: 1.10 }\n`,
            carrier: "yaml",
        },
    },
    "yaml-comment": {
        severity: "error",
        summary: "A whole value begins with `#` and is a comment to YAML.",
        why: "The key would have no value at all, though the page shows one.",
        examples: {
            wrong: `ticket: #61\n${yamlFile}`,
            right: `ticket: "#61"\n${yamlFile}`,
            carrier: "yaml",
        },
        unread: true,
    },
    "yaml-comment-cut": {
        severity: "warning",
        summary: "A value ends before a `#` that was probably meant as text.",
        why: "To YAML a blank and `#` begin a comment, so the rest of the value is lost.",
        examples: {
            wrong: `${yamlFile}    why: half a stream was shipped in #48\n`,
            right: `${yamlFile}    why: "half a stream was shipped in #48"\n`,
            carrier: "yaml",
        },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/findings.js

















/** Everything that can be said about a document, by its id: kebab-case, stable across releases. */
const findings = {
    ...lintSettingsFindings,
    ...settingsFindings,
    ...matrixFindings,
    ...pageFindings,
    ...matrixColumnsFindings,
    ...unreadFindings,
    ...cellsFindings,
    ...commandCellsFindings,
    ...commandTextFindings,
    ...signalCellsFindings,
    ...checksFindings,
    ...signalsFindings,
    ...signalTextsFindings,
    ...yamlFindings,
    ...valuesFindings,
    ...completeFindings,
    ...runFindings,
};


/***/ }),

/***/ 5059:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ nearest; }
/* harmony export */ });
/**
 * The candidate that a misspelt name most likely means: the nearest by edit distance, at most `limit` away.
 * Letter case costs nothing, and something must be in common. `null` when none is near.
 */
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. */
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}


/***/ }),

/***/ 9273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: function() { return /* binding */ withoutOddCharacters; },
/* harmony export */   P: function() { return /* binding */ withoutHidden; },
/* harmony export */   ky: function() { return /* binding */ oddCharacters; }
/* harmony export */ });
const hidden = {
    "\u00a0": ["no-break space", " "],
    "\u202f": ["narrow no-break space", " "],
    "\u200b": ["zero-width space", ""],
    "\u2060": ["word joiner", ""],
    "\ufeff": ["byte order mark", ""],
    "\u061c": ["Arabic letter mark", ""],
    "\u200e": ["left-to-right mark", ""],
    "\u200f": ["right-to-left mark", ""],
    "\u202a": ["left-to-right embedding", ""],
    "\u202b": ["right-to-left embedding", ""],
    "\u202c": ["pop directional formatting", ""],
    "\u202d": ["left-to-right override", ""],
    "\u202e": ["right-to-left override", ""],
    "\u2066": ["left-to-right isolate", ""],
    "\u2067": ["right-to-left isolate", ""],
    "\u2068": ["first strong isolate", ""],
    "\u2069": ["pop directional isolate", ""],
};
const quotes = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u00ab": '"',
    "\u00bb": '"',
};
/** Cyrillic and Greek letters that look like Latin ones (Unicode's confusables, as far as they are letters of ASCII). */
const lookAlikes = {
    from: "АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοι",
    to: "ABESIJKMHOPCTXYaesijopcxydhqwABEZHIKMNOPTYXavoi",
};
/** All of them in a text, ascending; most texts are ASCII, and are done with one look. */
function oddCharacters(text) {
    if (/^[\u0000-\u007f]*$/.test(text))
        return [];
    return Array.from(text.matchAll(/[^\u0000-\u007f]/g), ({ 0: character, index }) => oddCharacter(character, index)).filter((odd) => odd !== null);
}
/** The text as it was probably meant: each odd character replaced by what it stands for. */
function withoutOddCharacters(text) {
    return replaced(text, oddCharacters(text));
}
/** The text as it looks: only what cannot be seen is replaced. */
function withoutHidden(text) {
    return replaced(text, oddCharacters(text).filter(({ kind }) => kind === "hidden"));
}
function replaced(text, odd) {
    let plain = "";
    let from = 0;
    for (const { index, plain: meant } of odd) {
        plain += text.slice(from, index) + meant;
        from = index + 1;
    }
    return plain + text.slice(from);
}
function oddCharacter(character, index) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const [name, plain] = hidden[character] ?? [];
    if (name !== undefined && plain !== undefined)
        return { index, kind: "hidden", name: `${code} (${name})`, plain };
    const quote = quotes[character];
    if (quote !== undefined)
        return { index, kind: "look-alike", name: `${code} (typographic quote)`, plain: quote };
    const letter = fullwidth(character) ?? latin(character);
    return letter === null
        ? null
        : { index, kind: "look-alike", name: `${code} (like \`${letter}\`)`, plain: letter };
}
/** `Ａ` to `ｚ`, the digits and the signs of that block. */
function fullwidth(character) {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : null;
}
function latin(character) {
    const at = lookAlikes.from.indexOf(character);
    return at === -1 ? null : (lookAlikes.to[at] ?? null);
}


/***/ }),

/***/ 3815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ patternText; }
/* harmony export */ });
/** A pattern as a page has it: between slashes, with those inside escaped (FORMAT 2 rule 2). */
function patternText(pattern, ignoreCase) {
    const escaped = pattern.replace(/\\.|\//gs, (token) => (token === "/" ? "\\/" : token));
    return `/${escaped}/${ignoreCase ? "i" : ""}`;
}


/***/ }),

/***/ 8005:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ plainText; }
/* harmony export */ });
/**
 * ECMA-48 control sequences, in their 7-bit form (ESC and a letter) and their 8-bit form (one C1 control).
 * A string sequence (OSC, DCS, SOS, PM, APC) ends at the latest with its line, and one without an end is text
 * (FORMAT 2.3): its introducer is then removed as a control, and nothing of the text after it is lost.
 * Every branch stops at the next introducer, so the expression is linear.
 */
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
/** C0 but LF and TAB, DEL, C1, and the bidirectional controls, which show a text in another order than it has. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Text that others wrote, as plain text: without ANSI escapes, control and bidirectional characters, and with LF as
 * its only line end. What is left has no effect on a terminal, and reads in the order in which it stands.
 */
function plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}


/***/ }),

/***/ 3970:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: function() { return /* binding */ quoted; },
/* harmony export */   l4: function() { return /* binding */ problemAt; },
/* harmony export */   pN: function() { return /* binding */ inCode; }
/* harmony export */ });
/* harmony import */ var _findings_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5955);

/**
 * A problem of the document at its place. What it weighs stands in the table of findings.
 * `found` is a noun phrase or a clause ("a second column `Command`", "`C` is unknown here"), `expected` a noun phrase,
 * `cure` one or more sentences: what to write in place of it.
 */
function problemAt(rule, place, found, expected, cure) {
    return { rule, weight: _findings_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P[rule].severity, place, found, expected, cure };
}
/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
function quoted(text, limit = 60) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    return inCode(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line);
}
/** A text on one line as code, to the letter. */
function inCode(text) {
    const fence = "`".repeat(longestRunOfBackticks(text) + 1);
    return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
function longestRunOfBackticks(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 6635:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ messageOf; }
/* harmony export */ });
/** What was thrown, in words. It need not be an `Error`, and under Jest Node's own errors are of another realm. */
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


/***/ }),

/***/ 7691:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ toFindings; }
/* harmony export */ });
/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
function toFindings(problems, file, strict, levels = {}) {
    return [...problems]
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ rule, weight, place, found, expected, cure }) => ({
        rule,
        severity: severityOf(rule, weight, strict, levels),
        file,
        line: place.line,
        column: place.column,
        found,
        expected,
        cure,
    }));
}
/** What the page sets wins over `strict`; an error of reading stays one. */
function severityOf(rule, weight, strict, levels) {
    if (weight === "error")
        return "error";
    const level = levels[rule];
    if (level === "warning" || level === "error")
        return level;
    return weight === "completeness" ? (strict ? "error" : "warning") : weight;
}


/***/ }),

/***/ 552:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VF: function() { return /* binding */ gates; },
/* harmony export */   rY: function() { return /* binding */ verdicts; }
/* harmony export */ });
/* unused harmony export reasonCodes */
/** What became of a check (DESIGN 1). */
const verdicts = [
    "passed",
    "failed",
    "timed-out",
    "errored",
    "skipped",
    "cancelled",
    "interrupted",
];
const gates = ["ready", "not-ready"];
/** Why the gate is as it is (DESIGN 2.2). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    "all-passed",
    "checks-failed",
    "setup-failed",
    "checklist-invalid",
    "nothing-to-run",
    "cancelled",
    "interrupted",
    "gate-weakened",
    "untrusted-code",
]));


/***/ }),

/***/ 6247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ selectChecks; }
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5059);

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const steps = orderByNeeds(checks, chosen);
    return {
        kind: "plan",
        steps,
        complete: steps.length === checks.length && chosen.length === checks.length,
        selectedAreas: countAreas(chosen),
        totalAreas: countAreas(checks),
    };
}
function unknownName(checks, filter) {
    const areas = new Set(checks.map((check) => check.area.slug));
    const ids = new Set(checks.map((check) => check.id));
    const area = filter.areas.find((name) => !areas.has(name));
    if (area !== undefined)
        return unknown("area", "areas", area, areas);
    const id = filter.checks.find((name) => !ids.has(name));
    return id === undefined ? null : unknown("check", "checks", id, ids);
}
function unknown(what, input, name, known) {
    const shown = [...known].slice(0, 20).join(", ");
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return {
        kind: "unusable",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
/** Depth first in page order, iteratively: a chain of needs may be as long as the page. */
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const chosenIds = new Set(chosen.map((check) => check.id));
    const placed = new Set();
    const steps = [];
    for (const root of chosen) {
        const stack = [root];
        for (let check = stack.at(-1); check !== undefined; check = stack.at(-1)) {
            const missing = check.needs.find((id) => !placed.has(id) && byId.has(id));
            const needed = missing === undefined ? undefined : byId.get(missing);
            if (needed !== undefined) {
                stack.push(needed);
                continue;
            }
            stack.pop();
            if (placed.has(check.id))
                continue;
            placed.add(check.id);
            steps.push({ check, neededOnly: !chosenIds.has(check.id) });
        }
    }
    return steps;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


/***/ }),

/***/ 5606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ checkRows; },
/* harmony export */   a: function() { return /* binding */ commandLine; }
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2874);


const maxCommandCharacters = 100;
/** The checks in columns: id, area, what is special about them, and the first line of the command. */
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(check.area.text),
        [check.severity === "advisory" ? "advisory" : "", ...check.needs.map((id) => `needs ${id}`)]
            .filter((word) => word !== "")
            .join(", "),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
/** A script on one line: its first line, and that there is more. */
function commandLine(script) {
    const lines = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


/***/ }),

/***/ 2874:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uw: function() { return /* binding */ cutBytes; },
/* harmony export */   lD: function() { return /* binding */ cutCharacters; },
/* harmony export */   w$: function() { return /* binding */ lastLines; }
/* harmony export */ });
const mark = "…";
/** Cuts to at most `limit` UTF-16 units, as GitHub counts characters, never within a code point; `…` says so. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
/** Cuts to at most `limit` bytes of UTF-8, never within a code point; `…` says so where there is room for it. */
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
/** The last lines within both limits; a single line that is too long loses its beginning. */
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    // A character has at least one byte, so what lies further back cannot be part of it, and a line that is
    // cut here never fits.
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
/** Half a surrogate pair at the end would become U+FFFD. */
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


/***/ }),

/***/ 2481:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ explainChecklist; },
  K: function() { return /* binding */ isUnread; }
});

// EXTERNAL MODULE: ./build/model/findings/findings.js + 18 modules
var findings = __nccwpck_require__(5955);
// EXTERNAL MODULE: ./build/report/missing-value.js
var missing_value = __nccwpck_require__(9150);
// EXTERNAL MODULE: ./build/report/placeholders.js
var report_placeholders = __nccwpck_require__(6842);
// EXTERNAL MODULE: ./build/model/pattern-text.js
var pattern_text = __nccwpck_require__(3815);
;// CONCATENATED MODULE: ./build/report/signal-words.js

/**
 * A signal in words, for `explain`: "must: exit code 0", "must not: stdout or stderr contains \"…\"". Texts and paths
 * are JSON strings, patterns stand between slashes and JSON literals as they are written, so that nothing is ambiguous.
 */
function signalWords({ role, implied, signal }) {
    const lead = implied ? "by default" : role === "pass" ? "must" : "must not";
    return `${lead}: ${clause(signal)}`;
}
/** What a signal asks for, as a clause that is true or not. */
function clause(signal) {
    switch (signal.kind) {
        case "exit":
            return `exit code ${exitCodes(signal)}`;
        case "text":
            return `${streams(signal.stream, "or")} contains ${signal_words_text(signal.text)}`;
        case "pattern":
            return `a line of ${streams(signal.stream, "or")} matches ${(0,pattern_text/* patternText */.U)(signal.pattern, signal.ignoreCase)}`;
        case "equals":
            return `the whole of ${signal.stream} is ${signal_words_text(signal.text)}`;
        case "empty":
            return signal.stream === null ? "stdout and stderr are empty" : `${signal.stream} is empty`;
        case "lines":
            return `the number of lines of ${lines(signal)} is ${numberWords[signal.compare]}${signal.count}`;
        case "line":
            return `${lineName(signal.line)} of ${signal.stream} ${content(signal.content)}`;
        case "json":
            return jsonClause(signal);
        case "file":
            return fileClause(signal);
        case "within":
            return `the attempt takes at most ${signal.ms} ms`;
    }
}
function exitCodes({ negated, from, to }) {
    if (negated)
        return `other than ${from}`;
    return from === to ? `${from}` : `from ${from} to ${to}`;
}
function streams(stream, both) {
    return stream ?? `stdout ${both} stderr`;
}
const numberWords = {
    "=": "",
    "!=": "not ",
    "<": "below ",
    "<=": "at most ",
    ">": "above ",
    ">=": "at least ",
};
function lines({ stream, match }) {
    const source = stream ?? "stdout and stderr together";
    return match === null ? source : `${source} that match ${(0,pattern_text/* patternText */.U)(match.pattern, match.ignoreCase)}`;
}
function lineName(line) {
    if (line === -1)
        return "the last line";
    return line < 0 ? `line ${-line} from the end` : `line ${line}`;
}
function content(asked) {
    switch (asked.test) {
        case "equals":
            return `is ${signal_words_text(asked.text)}`;
        case "contains":
            return `contains ${signal_words_text(asked.text)}`;
        case "matches":
            return `matches ${(0,pattern_text/* patternText */.U)(asked.pattern, asked.ignoreCase)}`;
    }
}
function jsonClause({ file, path, compare }) {
    const found = `at JSONPath ${signal_words_text(path)} of ${file === null ? "stdout" : `the file ${signal_words_text(file)}`}`;
    if (compare === null)
        return `there is a value ${found}`;
    return `some value ${found} ${valueWords[compare.operator]} ${compare.literal}`;
}
const valueWords = {
    "=": "is",
    "!=": "is not",
    "<": "is below",
    "<=": "is at most",
    ">": "is above",
    ">=": "is at least",
};
function fileClause({ file, content: asked }) {
    if (asked === null)
        return `the file or folder ${signal_words_text(file)} exists`;
    const line = asked.test === "matches" ? "a line of " : "";
    return `${line}the file ${signal_words_text(file)} ${content(asked)}`;
}
function signal_words_text(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/report/explanation.js




/** Says how a page is understood; nothing is asked and nothing run. */
async function explainChecklist(checklist, facts) {
    const missing = new Set();
    const checks = [];
    for (const step of facts.steps)
        checks.push(await explainCheck(step, facts, missing));
    return {
        version: 1,
        checklist: explainPage(checklist, facts),
        selection: { ...facts.selection, total: checklist.checks.length },
        environment: facts.environment,
        checks,
        signOffs: checklist.signOffs,
        missing: [...missing].map((name) => ({ name, why: (0,missing_value/* whyMissing */.b)(name, facts.tagSearch) })),
        unread: facts.findings.filter(isUnread),
    };
}
/** Whether a finding means that something of the page is not read. */
function isUnread({ rule }) {
    const known = findings/* findings */.P;
    return Object.hasOwn(known, rule) && known[rule]?.unread === true;
}
function explainPage({ path, settings }, { root, findShell }) {
    const { place, owner, ticket, areas, linkedFrom, setup, teardown, defaults } = settings;
    const script = (command) => command === null ? null : { command, ...explainUse(defaults, findShell) };
    return {
        path,
        line: place.line,
        owner,
        ticket,
        areas: areas?.map(({ text }) => text) ?? null,
        linkedFrom: linkedFrom.map((link) => link.path),
        root,
        setup: script(setup),
        teardown: script(teardown),
        defaults: explainUse(defaults, findShell),
    };
}
/** Where and how a script runs. Values of variables stay on the page. */
function explainUse({ shell, workingDirectory, timeoutMs, env }, findShell) {
    return { shell: findShell(shell), workingDirectory, timeoutMs, env: Object.keys(env) };
}
async function explainCheck({ check, neededOnly }, { placeholders, findShell }, missing) {
    const { id, area, place, severity, owner, why, needs, command, retries, retryDelayMs, diagnose } = check;
    const rollback = check.rollback === null ? null : await (0,report_placeholders/* fillPlaceholders */.Ct)(check.rollback, placeholders);
    for (const name of rollback?.missing ?? [])
        missing.add(name);
    return {
        id,
        area: area.text,
        line: place.line,
        severity,
        neededOnly,
        owner,
        why,
        needs,
        command,
        ...explainUse(check, findShell),
        retries,
        retryDelayMs,
        signals: check.signals.map((signal) => {
            const { role, expect, implied } = signal;
            return { role, expect, implied, words: signalWords(signal) };
        }),
        rollback: rollback?.text ?? null,
        retest: await explainRetest(check, placeholders, missing),
        diagnose,
    };
}
async function explainRetest({ retest }, values, missing) {
    const filled = retest.kind === "command"
        ? (0,report_placeholders/* fillCommand */.nH)(retest.script, values)
        : await (0,report_placeholders/* fillPlaceholders */.Ct)(retest.markdown, values);
    for (const name of filled.missing)
        missing.add(name);
    return {
        kind: retest.kind,
        text: filled.text,
        implied: retest.kind === "command" && retest.implied,
        onlyShown: retest.kind === "command" && (0,report_placeholders/* hasPlaceholder */.Kc)(retest.script, Object.keys(values)),
    };
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6528);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8005);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8114);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint(oneLine(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${oneLine((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect === "actions" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}
function oneLine(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 9150:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ whyMissing; }
/* harmony export */ });
/** Why there is no last tag, and the cure where there is one. */
const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
/** Why a placeholder of ours has no value, as a clause; `null` where nothing can be said. */
function whyMissing(name, tags) {
    switch (name) {
        case "last-tag":
        case "last-version":
            return tagReasons[tags];
        case "sha":
            return tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
        case "base-sha":
            return "the event has no base: it is known in a pull request, a merge group and a push";
        case "pr":
            return "the event belongs to no pull request";
        case "run-url":
            return "this is no run on GitHub";
        default:
            return null;
    }
}


/***/ }),

/***/ 8114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ painter; }
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ }),

/***/ 6842:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: function() { return /* binding */ fillPlaceholders; },
/* harmony export */   Kc: function() { return /* binding */ hasPlaceholder; },
/* harmony export */   nH: function() { return /* binding */ fillCommand; }
/* harmony export */ });
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8005);


/**
 * Fills the placeholders of guidance (FORMAT 3.4): shell-quoted in code, encoded in an address, Markdown-escaped
 * elsewhere. A placeholder without a value stays: `git push origin {last-tag}:main` with nothing in it deletes a branch.
 */
async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
/** The same for a command that is only shown: all of it is code. */
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
/** Whether a command holds a placeholder: such a command is shown, never run. */
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(placeholder)].some(([, name]) => name !== undefined && known.has(name));
}
/** `{` after `$` is the shell's. */
const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(placeholder)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(values[name] ?? "");
        // A line break would end a code span or a command half-way.
        if (value.trim() === "" || /[\r\n\u2028\u2029]/.test(value))
            missing.add(name);
        else
            fillable.push({ start, end: start + found.length, name, value });
    }
    return { fillable, missing: [...missing] };
}
function namesOf(places) {
    return [...new Set(places.map(({ name }) => name))];
}
function editOf({ start, end, value }, { kind }) {
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k[kind](value) };
}
/**
 * Asks a Markdown parser where each placeholder stands. It reports no positions inside a line, so the
 * placeholders are numbered first and looked for in what it found.
 */
async function readContexts(markdown, places) {
    const { default: Parser } = await __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 5251));
    const parser = new Parser({ html: false });
    parser.validateLink = () => true;
    parser.normalizeLink = (address) => address;
    const mark = unusedCharacter(markdown);
    const numbered = applyEdits(markdown, places.map(({ start, end }, index) => ({ start, end, text: `{${mark}${index}${mark}}` })));
    const contexts = [];
    const number = new RegExp(`\\{${mark}(\\d+)${mark}\\}`, "g");
    for (const [text, context] of textsOf(parser.parse(numbered, {}))) {
        for (const [, index] of text.matchAll(number))
            contexts[Number(index)] ??= context;
    }
    return contexts;
}
/** Of the private use area, which is neither blank nor punctuation to Markdown. */
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
/** Every text of the document with its context, addresses before the words that are linked. */
function* textsOf(tokens) {
    for (const token of tokens) {
        for (const [name, value] of token.attrs ?? []) {
            yield [String(value), { kind: name === "href" || name === "src" ? "address" : "text" }];
        }
        if (token.type === "code_inline")
            yield [token.content, { kind: "span", ticks: token.markup.length }];
        else if (token.type === "fence" || token.type === "code_block")
            yield [token.content, { kind: "block" }];
        else if (token.children === null)
            yield [token.content, { kind: "text" }];
        yield* textsOf(token.children ?? []);
    }
}
/** A value with backticks would end the code span it is put into: such a span gets longer delimiters. */
function widenedSpans(markdown, edits, contexts) {
    const widened = new Map();
    edits.forEach(({ start, end, text }, index) => {
        const context = contexts[index];
        if (context?.kind !== "span" || !text.includes("`"))
            return;
        const delimiter = new RegExp(`(?<!\`)\`{${context.ticks}}(?!\`)`, "g");
        const open = [...markdown.slice(0, start).matchAll(delimiter)].at(-1)?.index;
        delimiter.lastIndex = end;
        const close = delimiter.exec(markdown)?.index;
        if (open === undefined || close === undefined || widened.has(open))
            return;
        const inside = applyEdits(markdown, edits, open + context.ticks, close);
        const ticks = "`".repeat(1 + Math.max(...(inside.match(/`+/g) ?? []).map((run) => run.length)));
        widened.set(open, [open, close].map((at) => ({ start: at, end: at + context.ticks, text: ticks })));
    });
    return [...widened.values()].flat();
}
/** Applies the edits that lie in a part of the text, and returns that part. */
function applyEdits(text, edits, from = 0, to = text.length) {
    let result = "";
    let position = from;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < from || edit.end > to)
            continue;
        result += text.slice(position, edit.start) + edit.text;
        position = edit.end;
    }
    return result + text.slice(position, to);
}


/***/ }),

/***/ 562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ redactResults; },
/* harmony export */   kk: function() { return /* binding */ redactFindings; },
/* harmony export */   xU: function() { return /* binding */ redactComparison; }
/* harmony export */ });
/* unused harmony export treatments */
/* harmony import */ var _treatments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7741);

const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "text",
    expected: "text",
    cure: "text",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "text",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "text",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: { areas: "structure", checks: "structure" },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    checks: {
        id: "structure",
        area: "structure",
        areaSlug: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        command: "text",
        runsOn: "structure",
        verdict: "structure",
        reason: "text",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "text", reason: "text", note: "text" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "text",
};
/** The results without secrets. */
function redactResults(results, redact) {
    return (0,_treatments_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(results, treatments, redact);
}
/** The same for findings alone. */
function redactFindings(findings, redact) {
    return (0,_treatments_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(findings, finding, redact);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redact) {
    return (0,_treatments_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(comparison, gateChanges, redact);
}


/***/ }),

/***/ 7741:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ treat; }
/* harmony export */ });
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treat(value, treatments, redact) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redact);
}
function treated(value, treatment, redact) {
    if (typeof value === "string")
        return treatment === "structure" ? value : redact(value);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redact));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redact);
    return copy;
}
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}


/***/ }),

/***/ 3667:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ scopeWords; },
/* harmony export */   DO: function() { return /* binding */ gateWords; },
/* harmony export */   D_: function() { return /* binding */ unbroken; },
/* harmony export */   I3: function() { return /* binding */ checkName; },
/* harmony export */   IW: function() { return /* binding */ remarks; },
/* harmony export */   Kg: function() { return /* binding */ isGood; },
/* harmony export */   L2: function() { return /* binding */ verdictWords; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   UU: function() { return /* binding */ humanDuration; },
/* harmony export */   ZO: function() { return /* binding */ missedChecks; },
/* harmony export */   cG: function() { return /* binding */ gateReason; },
/* harmony export */   qP: function() { return /* binding */ failedAreas; },
/* harmony export */   rL: function() { return /* binding */ signOf; },
/* harmony export */   rM: function() { return /* binding */ isQuiet; },
/* harmony export */   xq: function() { return /* binding */ retestWords; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
/** The verdict as people read it; a sign stands beside the word, never instead of it. */
const verdictWords = {
    passed: { sign: "✅", word: "passed", mark: "✓" },
    failed: { sign: "❌", word: "failed", mark: "✗" },
    "timed-out": { sign: "❌", word: "timed out", mark: "✗" },
    errored: { sign: "❌", word: "could not be started", mark: "✗" },
    skipped: { sign: "⏭️", word: "skipped", mark: "-" },
    cancelled: { sign: "⛔", word: "cancelled", mark: "✗" },
    interrupted: { sign: "⛔", word: "interrupted", mark: "✗" },
};
/** The sign of a check: what does not decide warns and does not alarm. */
function signOf(check, decides) {
    const { sign } = verdictWords[check.verdict];
    return sign === "❌" && !decides(check) ? "⚠️" : sign;
}
/** Whether a signal speaks for the check; what could not be judged never does. */
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`. */
function humanDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
/** Text of ours that a narrow table cell must not break. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
/** `1 check`, `1,200 checks`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The gate with what it speaks for: "Ready", "Not ready, 2 of 5 areas". */
function gateWords({ gate, selection }) {
    const word = gate === "ready" ? "Ready" : "Not ready";
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, leftovers, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftovers > 0 ? `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind, ended` : "",
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
}
/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
function missedChecks(checks, decides) {
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const ran = missed.filter(({ verdict }) => verdict !== "skipped");
    return [
        ...ran.filter((check) => decides(check)),
        ...ran.filter((check) => !decides(check)),
        ...missed.filter(({ verdict }) => verdict === "skipped"),
    ];
}
/** Whether nobody needs to look at a check: it passed, at once, and left nothing behind. */
function isQuiet({ verdict, flaky, tampered, leftovers }) {
    return verdict === "passed" && !flaky && !tampered && leftovers === 0;
}
/** What a retest says about the failure. */
function retestWords({ verdict }) {
    if (verdict === "passed")
        return "the failure did not recur";
    return verdict === "failed" || verdict === "timed-out"
        ? "the failure was confirmed"
        : verdictWords[verdict].word;
}
/** The gate's reason, without the scope that stands beside the gate already. */
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
/** Failed areas in page order: those with a deciding check that is not passed. */
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if (check.verdict === "passed" || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


/***/ }),

/***/ 879:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ cutMark; }
/* harmony export */ });
/** What stands in a text where something was cut away. */
const cutMark = "…";


/***/ }),

/***/ 292:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   actionsDialect: function() { return /* binding */ actionsDialect; },
/* harmony export */   plainDialect: function() { return /* binding */ plainDialect; }
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8005);

/** The log of a GitHub runner (actions/runner `ActionCommand.cs`). */
const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, oneLine((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: oneLine((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title)) }, (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(message)),
    debug: (text) => command("debug", {}, oneLine((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text))),
};
/** A terminal, or a pipe that somebody reads: no commands, and no escapes that a page could smuggle in. */
const plainDialect = {
    line: (text) => `${oneLine(text)}\n`,
    openGroup: (title) => `── ${oneLine((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: ({ level, file, line, column, title, message }) => {
        const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
        return `${oneLine((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(`${place}: ${level}: ${title}: ${message}`))}\n`;
    },
    debug: () => "",
};
/** Every command of ours. Its data and properties are escaped, so that no part can end another. */
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    // A mask is a value of its own, to be hidden exactly as it is.
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
/** Every line of ours that is no command. It never begins like one, and nothing in it does. */
function ownLine(text) {
    const line = breakUp(oneLine(text));
    return `${line.replace(commandStart, "$1:$2 :")}\n`;
}
/** The runner ends a line at a lone CR, too. */
function oneLine(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
/** Characters without a width or a weight: .NET's comparison, by which the runner looks for commands, passes them over. */
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
/** `##[` begins a command of the old form wherever it stands. */
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 2139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: function() { return /* binding */ formsOf; },
/* harmony export */   r$: function() { return /* binding */ logFormsOf; }
/* harmony export */ });
/* unused harmony export minPieceLength */
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8005);


/** Shorter pieces of a secret (its lines, its encodings) would hit texts that have nothing to do with it. */
const minPieceLength = 6;
/** A secret in every form in which it must appear nowhere in a report (DESIGN 3, promise 4). */
function formsOf(secret) {
    if (secret.trim() === "")
        return [];
    const lines = linesOf(secret);
    const pieces = [...lines, (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(secret), ...[secret, ...lines].flatMap(encodings)];
    return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}
/** A secret in the forms that the log is searched for: as it is, and line by line. */
function logFormsOf(secret) {
    if (secret.trim() === "")
        return [];
    return [...new Set([secret, ...linesOf(secret)])].filter((form) => form.length >= minPieceLength || form === secret);
}
/** Each line of a secret of several, without the blanks around it. */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}
function encodings(text) {
    const bytes = Buffer.from(text, "utf8");
    return [
        ...base64Forms(bytes),
        ...urlForms(bytes),
        ...jsonForms(text),
        ...Object.values(_model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k).map((form) => form(text)),
    ];
}
/** As JavaScript escapes it; Python has no other letters than ASCII's, and Go nothing that could end a script. */
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return [json, json.replace(/[^\u0020-\u007e]/g, unicode), json.replace(/[<>&\u2028\u2029]/g, unicode)];
}
function base64Forms(bytes) {
    const whole = bytes.toString("base64");
    const forms = [
        whole,
        whole.replace(/=+$/, ""),
        ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
        ...wrapped(whole),
    ];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What stays the same in base64 when other bytes stand before and after: no character that shares bits with them. */
function base64Core(bytes, offset) {
    const end = offset + bytes.length;
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}
/** `base64` breaks its lines at 76 characters, `openssl` at 64. */
function wrapped(encoded) {
    return [64, 76].flatMap((width) => encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : []);
}
/** Percent-encoded as `encodeURIComponent`, forms and strict encoders do it, in either case. */
function urlForms(bytes) {
    const encode = (kept) => {
        return Array.from(bytes, (byte) => kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)).join("");
    };
    const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
    const strict = encode(/[A-Za-z0-9\-_.~]/);
    const ofForms = encode(/[A-Za-z0-9\-_.*]/).replaceAll("%20", "+");
    return [component, strict, strict.replaceAll("%20", "+"), ofForms].flatMap((form) => [
        form,
        form.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 2816:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ replaceSpans; },
/* harmony export */   p: function() { return /* binding */ redacted; }
/* harmony export */ });
/** What stands where a secret was. */
const redacted = "***";
/** Replaces each stretch by `***`; those that overlap or touch are one. */
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let result = "";
    let position = -1;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start > position)
            result += text.slice(Math.max(0, position), start) + redacted;
        position = Math.max(position, end);
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 1175:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ createTextSearch; }
/* harmony export */ });
/**
 * Aho and Corasick's automaton: linear in the text however many needles there are and however they overlap.
 * Its tree lies in flat arrays, its edges in one hash table: a map per node of a thousand keys weighs a hundred
 * megabytes, and a list of siblings per node takes seconds to walk.
 */
function createTextSearch(needles) {
    const automaton = build(needles.filter((needle) => needle !== ""));
    return {
        find: (text) => find(automaton, text),
        openEnd: (text) => openEnd(automaton, text),
        openBefore: (text, mark) => openBefore(automaton, text, mark.charCodeAt(0)),
    };
}
const root = 0;
function build(needles) {
    const size = 1 + needles.reduce((sum, needle) => sum + needle.length, 0);
    const automaton = {
        first: new Int32Array(0x10000),
        edges: newEdges(size),
        suffix: new Int32Array(size),
        longest: new Int32Array(size),
        depth: new Int32Array(size),
    };
    const parent = new Int32Array(size);
    const code = new Uint16Array(size);
    let nodes = 1;
    for (const needle of needles) {
        let node = root;
        for (let index = 0; index < needle.length; index += 1) {
            const unit = needle.charCodeAt(index);
            const known = childOf(automaton, node, unit);
            if (known === root) {
                addChild(automaton, node, unit, nodes);
                parent[nodes] = node;
                code[nodes] = unit;
            }
            node = known === root ? nodes++ : known;
        }
        automaton.longest[node] = needle.length;
    }
    linkSuffixes(automaton, { parent, code, nodes });
    return automaton;
}
function newEdges(size) {
    const capacity = 2 ** Math.ceil(Math.log2(size * 2));
    return {
        mask: capacity - 1,
        node: new Int32Array(capacity),
        code: new Uint16Array(capacity),
        child: new Int32Array(capacity),
    };
}
function childOf({ first, edges }, node, unit) {
    if (node === root)
        return first[unit] ?? root;
    return edges.child[slotOf(edges, node, unit)] ?? root;
}
function addChild({ first, edges, depth }, node, unit, added) {
    depth[added] = (depth[node] ?? 0) + 1;
    if (node === root) {
        first[unit] = added;
        return;
    }
    const slot = slotOf(edges, node, unit);
    edges.node[slot] = node;
    edges.code[slot] = unit;
    edges.child[slot] = added;
}
/** Where an edge stands, or the free place where it would. */
function slotOf({ mask, node: nodes, code, child }, node, unit) {
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) + unit, 0x85ebca6b) >>> 7;
    for (slot &= mask; child[slot] !== root; slot = (slot + 1) & mask) {
        if (nodes[slot] === node && code[slot] === unit)
            return slot;
    }
    return slot;
}
/** By depth, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton, { parent, code, nodes }) {
    const { suffix, longest } = automaton;
    for (const node of byDepth(automaton.depth, nodes)) {
        const from = parent[node] ?? root;
        if (from === root)
            continue;
        const shorter = step(automaton, suffix[from] ?? root, code[node] ?? 0);
        suffix[node] = shorter;
        longest[node] = Math.max(longest[node] ?? 0, longest[shorter] ?? 0);
    }
}
/** All nodes but the root. */
function byDepth(depth, nodes) {
    const deepest = depth.reduce((most, one) => Math.max(most, one), 0);
    const next = new Int32Array(deepest + 2);
    for (let node = 1; node < nodes; node += 1) {
        const behind = (depth[node] ?? 0) + 1;
        next[behind] = (next[behind] ?? 0) + 1;
    }
    for (let level = 1; level < next.length; level += 1)
        next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node += 1) {
        const level = depth[node] ?? 0;
        const place = next[level] ?? 0;
        sorted[place] = node;
        next[level] = place + 1;
    }
    return sorted;
}
function step(automaton, from, unit) {
    for (let node = from;; node = automaton.suffix[node] ?? root) {
        const next = childOf(automaton, node, unit);
        if (next !== root || node === root)
            return next;
    }
}
function find(automaton, text) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        node = step(automaton, node, text.charCodeAt(index));
        const length = automaton.longest[node] ?? 0;
        if (length > 0)
            cover(spans, index + 1 - length, index + 1);
    }
    return spans;
}
function cover(spans, start, end) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
function openEnd(automaton, text) {
    let node = root;
    for (let index = 0; index < text.length; index += 1)
        node = step(automaton, node, text.charCodeAt(index));
    return automaton.depth[node] ?? 0;
}
function openBefore(automaton, text, mark) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        const open = unit === mark ? (automaton.depth[node] ?? 0) : 0;
        if (open > 0)
            spans.push({ start: index - open, end: index });
        node = step(automaton, node, unit);
    }
    return spans;
}


/***/ }),

/***/ 7650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: function() { return /* binding */ findTokens; },
  v: function() { return /* binding */ hideTokens; }
});

// EXTERNAL MODULE: ./build/run/cut-mark.js
var cut_mark = __nccwpck_require__(879);
;// CONCATENATED MODULE: ./build/run/private-keys.js

/** Where a block begins or ends. */
const keyMarker = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** Larger than any key; two markers that lie further apart have nothing to do with each other. */
const maxBlock = 64 * 1024;
/** Lines of a key have 64 characters or more, but for the last one. */
const minLine = 32;
/**
 * Blocks of private keys (PEM, OpenSSH, PGP), on lines of their own, behind the prefix of a log, or on one line with
 * `\n` for line ends. Where a cut has left one of the two markers alone, as far as what lies beside it looks like a key.
 */
function findPrivateKeys(text) {
    const spans = [];
    let open = null;
    for (const { 0: found, 1: kind, index } of text.matchAll(keyMarker)) {
        const end = index + found.length;
        if (kind === "BEGIN") {
            if (open !== null)
                spans.push({ ...open, end: endOfBody(text, open) });
            open = { start: index, end };
        }
        else if (open !== null && end - open.start <= maxBlock) {
            spans.push({ start: open.start, end });
            open = null;
        }
        else {
            spans.push({ start: startOfBody(text, index), end });
        }
    }
    if (open !== null)
        spans.push({ ...open, end: endOfBody(text, open) });
    return spans;
}
/** Where what looks like the rest of a key behind its first marker ends. */
function endOfBody(text, begin) {
    const column = begin.start - (startOfLine(text, begin.start) ?? begin.start);
    let end = begin.end;
    for (;;) {
        const from = skipForwards(text, end, column);
        const to = endOfRun(text, from);
        if (to - from < minLine && !(isCut(text, to) && isNoWord.test(text.slice(from, to))))
            return end;
        end = to;
    }
}
const isNoWord = /[0-9A-Z+/=]|^[a-z]{4}$/;
const header = /[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,100}/y;
const run = /[A-Za-z0-9+/=]*/y;
/** Behind blanks, line ends, what stands before a key in a log, and the headers of an encrypted key. */
function skipForwards(text, from, column) {
    let at = from;
    for (;;) {
        const character = text[at];
        if (character === "\n") {
            const next = text.indexOf("\n", at + 1);
            at = Math.min(at + 1 + column, next < 0 ? text.length : next);
        }
        else if (isEscapedEnd(text, at))
            at += 2;
        else if (character !== undefined && blank.test(character))
            at += 1;
        else {
            header.lastIndex = at;
            const found = header.exec(text);
            if (found === null)
                return at;
            at += found[0].length;
        }
    }
}
/** `⏎` stands for a line end in what a signal saw. */
const blank = /[ \t\r⏎\\]/;
function isEscapedEnd(text, at) {
    return text[at] === "\\" && (text[at + 1] === "n" || text[at + 1] === "r");
}
function endOfRun(text, from) {
    run.lastIndex = from;
    return from + (run.exec(text)?.[0].length ?? 0);
}
/** Where what looks like a key before its last marker begins: on the marker's line, or on the lines above it. */
function startOfBody(text, marker) {
    const start = startOnLine(text, marker);
    const line = startOfLine(text, marker);
    return start < marker || line === null ? start : startAbove(text, line, marker);
}
function startOnLine(text, marker) {
    let start = marker;
    for (;;) {
        const to = skipBackwards(text, start);
        const from = startOfRun(text, to);
        const isPiece = to - from >= minLine || (to > from && (from === 0 || text[from - 1] === cut_mark/* cutMark */.K));
        if (!isPiece)
            return start;
        start = from;
    }
}
function skipBackwards(text, from) {
    let at = from;
    while (at > 0) {
        if (isEscapedEnd(text, at - 2))
            at -= 2;
        else if (blank.test(text[at - 1] ?? ""))
            at -= 1;
        else
            return at;
    }
    return at;
}
function startOfRun(text, to) {
    let at = to;
    while (at > 0 && isKeyCharacter.test(text[at - 1] ?? ""))
        at -= 1;
    // The letter of `\n` belongs to the line end.
    return at < to && text[at - 1] === "\\" ? at + 1 : at;
}
const isKeyCharacter = /[A-Za-z0-9+/=]/;
const keyLine = /^…?[A-Za-z0-9+/=]+$/;
/** What stands before the marker on its line stands before the key's lines, too. */
function startAbove(text, markerLine, marker) {
    const column = marker - markerLine;
    let start = marker;
    for (let end = markerLine - 1; end > 0;) {
        const line = startOfLine(text, end);
        if (line === null)
            return start;
        const content = text.slice(Math.min(line + column, end), end).trim();
        const isLine = keyLine.test(content) && (content.length >= minLine || start === marker || line === 0);
        if (!isLine && content !== "")
            return start;
        if (isLine)
            start = line + column;
        end = line - 1;
    }
    return start;
}
function isCut(text, at) {
    return at === text.length || text[at] === cut_mark/* cutMark */.K;
}
/** No line of a key is longer, whatever a log has put before it. */
const maxLine = 512;
/** `null` where the line is too long to be one of a key; to look further would take quadratic time. */
function startOfLine(text, at) {
    const from = Math.max(0, at - maxLine);
    const feed = text.slice(from, at).lastIndexOf("\n");
    if (feed < 0 && from > 0)
        return null;
    return from + feed + 1;
}

// EXTERNAL MODULE: ./build/run/spans.js
var spans = __nccwpck_require__(2816);
;// CONCATENATED MODULE: ./build/run/token-shapes.js



/**
 * Stretches that have the shape of a well-known token, whoever it belongs to, also where a cut has left its beginning
 * alone. Every finder goes over a character a few times at most, whatever the text: it runs over what commands print.
 */
function findTokens(text) {
    const spans = [];
    // Most texts hold none of the beginnings.
    for (const { beginning, find } of shapes)
        if (text.search(beginning) >= 0)
            spans.push(...find(text));
    return spans;
}
/** A text that will be cut: behind a cut nothing tells that what is left of a token is one. */
function hideTokens(text) {
    return (0,spans/* replaceSpans */.G)(text, findTokens(text));
}
const word = /\w*/y;
const wordOrDash = /[\w-]*/y;
/** Ordered: of two that begin alike the longer one first. */
const prefixed = [
    // GitHub: personal (classic and fine-grained), OAuth, user-to-server, server-to-server, refresh.
    { prefix: "github_pat_", body: word, min: 40 },
    ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => ({ prefix, body: word, min: 36 })),
    { prefix: "npm_", body: /[A-Za-z0-9]*/y, min: 36 },
    { prefix: "pypi-AgE", body: wordOrDash, min: 50 },
    // Slack: bots, users, configuration, refresh, apps, and the addresses of incoming webhooks.
    ...["xoxa-", "xoxb-", "xoxe-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"].map((prefix) => ({
        prefix,
        body: /[A-Za-z0-9-]*/y,
        min: 16,
    })),
    ...["services/", "workflows/", "triggers/"].map((path) => ({
        prefix: `hooks.slack.com/${path}`,
        body: /[\w/-]*/y,
        min: 20,
        keepsPrefix: true,
    })),
    { prefix: "lin_api_", body: /[A-Za-z0-9]*/y, min: 32 },
    { prefix: "lin_oauth_", body: /[A-Za-z0-9]*/y, min: 32 },
];
const anyPrefix = new RegExp(prefixed.map(({ prefix }) => prefix.replaceAll(".", "\\.")).join("|"), "g");
function* findPrefixed(text) {
    let behind = 0;
    for (const { 0: found, index } of text.matchAll(anyPrefix)) {
        const shape = prefixed.find(({ prefix }) => prefix === found);
        // What lies within a token is part of it; to look at it again would take quadratic time.
        if (shape === undefined || index < behind)
            continue;
        const from = index + found.length;
        const end = endOf(shape.body, text, from);
        if (end - from < shape.min && !isCutToken(text, from, end))
            continue;
        yield { start: shape.keepsPrefix ? from : index, end };
        behind = end;
    }
}
/** Where a sticky expression, which may match nothing, ends. */
function endOf(expression, text, from) {
    expression.lastIndex = from;
    return from + (expression.exec(text)?.[0].length ?? 0);
}
/** Fewer characters than these left of a token don't give it away; nor are they known to belong to one. */
const minMarkedBody = 4;
const minUnmarkedBody = 10;
/** Whether a text was cut within a token: words have no digits, and no capitals behind their beginning. */
function isCutToken(text, from, end) {
    const min = text[end] === cut_mark/* cutMark */.K ? minMarkedBody : end === text.length ? minUnmarkedBody : null;
    return min !== null && end - from >= min && /[0-9A-Z]/.test(text.slice(from, end));
}
/** Ids of AWS's access keys, lasting ones and those of a session. */
const awsId = /(?<![A-Za-z0-9])A[KS]IA(?:[A-Z0-9]{16}(?![A-Za-z0-9])|(?=[A-Z0-9]*[0-9])[A-Z0-9]{4,15}(?=…))/g;
function* findAwsIds(text) {
    for (const { 0: found, index } of text.matchAll(awsId))
        yield { start: index, end: index + found.length };
}
/** AWS's secrets have no form of their own: 40 characters or more behind a name that says so. */
const awsSecret = /(?:secret_?access_?key|aws_?secret_?key|aws_?session_?token)[\s"'\\:=>|,]{1,12}([A-Za-z0-9/+=]{8,})/gi;
const minAwsSecret = 40;
function* findAwsSecrets(text) {
    for (const { 0: found, 1: secret = "", index } of text.matchAll(awsSecret)) {
        const end = index + found.length;
        const isCut = end === text.length || text[end] === cut_mark/* cutMark */.K;
        if (secret.length >= minAwsSecret || isCut)
            yield { start: end - secret.length, end };
    }
}
/** A header, which is an object of JSON in base64: `{"`. */
const jwtHeader = /eyJ[\w-]*/g;
const jwtPart = /\.[\w-]*/y;
const minJwtPart = 10;
/** JWS and JWE: three parts or more, the first and the last of which are never short. */
function* findJwts(text) {
    for (const { 0: header, index } of text.matchAll(jwtHeader)) {
        if (header.length < minJwtPart)
            continue;
        let end = index + header.length;
        let parts = 1;
        let last = header.length;
        for (let from = end, part = 2; part <= 5 && text[from] === "."; part += 1) {
            const behind = endOf(jwtPart, text, from);
            // The second of five may be empty; a full stop behind the token is none of its parts.
            if (behind > from + 1)
                [end, parts, last] = [behind, part, behind - from - 1];
            from = behind;
        }
        const isCut = text[end] === cut_mark/* cutMark */.K || (end === text.length && parts > 1);
        if ((parts >= 3 && last >= minJwtPart) || isCut)
            yield { start: index, end };
    }
}
const shapes = [
    { beginning: anyPrefix, find: findPrefixed },
    { beginning: awsId, find: findAwsIds },
    { beginning: awsSecret, find: findAwsSecrets },
    { beginning: jwtHeader, find: findJwts },
    { beginning: keyMarker, find: findPrivateKeys },
];


/***/ }),

/***/ 2613:
/***/ (function(module) {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ (function(module) {

module.exports = require("child_process");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 3193:
/***/ (function(module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function(module) {

module.exports = require("timers");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	!function() {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = function(queue) {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach(function(fn) { fn.r--; });
/******/ 				queue.forEach(function(fn) { fn.r-- ? fn.r++ : fn(); });
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = function(deps) { return deps.map(function(dep) {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then(function(r) {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, function(e) {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = function(fn) { fn(queue); };
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = function() {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}); };
/******/ 		__nccwpck_require__.a = function(module, body, hasAwait) {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise(function(resolve, rej) {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = function(fn) { queue && fn(queue), depQueues.forEach(fn), promise["catch"](function() {}); };
/******/ 			module.exports = promise;
/******/ 			body(function(deps) {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = function() { return currentDeps.map(function(d) {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}); }
/******/ 				var promise = new Promise(function(resolve) {
/******/ 					fn = function() { resolve(getResult); };
/******/ 					fn.r = 0;
/******/ 					var fnQueue = function(q) { q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))); };
/******/ 					currentDeps.map(function(dep) { dep[webpackQueues](fnQueue); });
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, function(err) { (err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue); });
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(6234);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;