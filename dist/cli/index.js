#!/usr/bin/env node
/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5988:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ readCommandLine; }
});

;// CONCATENATED MODULE: external "node:util"
var external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __nccwpck_require__(6635);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __nccwpck_require__(4477);
;// CONCATENATED MODULE: ./build/app/command-line.js



const aChecklist = {
    usage: "[CHECKLIST]",
    atLeast: 0,
    atMost: 1,
    surplus: ["second checklist", "one"],
};
const revisions = {
    usage: "BASE [HEAD]",
    atLeast: 1,
    atMost: 2,
    surplus: ["third revision", "a base and a head"],
};
const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
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
        takes: aChecklist,
        exitCodes: gateCodes,
        purpose: "say what is wrong with the page, running nothing",
        inputs: ["strict", "working-directory"],
        json: "print the findings as JSON",
        results: false,
    },
    list: {
        takes: aChecklist,
        exitCodes: gateCodes,
        purpose: "show the checks that a run would run",
        inputs: ["areas", "checks", "strict", "working-directory"],
        json: "print the checks as JSON",
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
    const inputs = optionsOf(name);
    const options = {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        ...(command.results ? { results: { type: "string" } } : {}),
        ...Object.fromEntries(inputs.map((input) => [
            input,
            inputs_inputs/* inputTable */.Fu[input].kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
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
    const wrong = wrongCount(positionals, command.takes);
    if (wrong !== null)
        return { kind: "usage", message: `${wrong}\n\nSee \`readiness ${name} --help\`.` };
    const results = values["results"];
    return {
        kind: "command",
        name,
        input: (input) => input === "checklist" && !inputs.includes(input) ? positionals[0] : textOf(values[input], input),
        json: values["json"] === true,
        results: typeof results === "string" ? results : null,
        args: positionals,
    };
}
/** The checklist is an option where the arguments are revisions. */
function optionsOf(name) {
    const { inputs, takes } = commands[name];
    return inputs.filter((input) => input !== "checklist" || takes !== aChecklist);
}
function wrongCount(args, { usage, atLeast, atMost, surplus }) {
    if (args.length < atLeast)
        return `Unexpected end of the command line, expected ${usage}.`;
    if (args.length <= atMost)
        return null;
    const [what, expected] = surplus;
    return `Unexpected ${what} \`${args[atMost]}\`, expected ${expected}.`;
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
function overview() {
    const rows = Object.entries(commands).map(([name, { purpose, takes }]) => `  readiness ${name.padEnd(5)} ${takes.usage.padEnd(11)} [OPTIONS]   ${purpose}`);
    return [
        "Usage:",
        ...rows,
        "",
        "CHECKLIST is a .md, .yml or .yaml file; RELEASE_READINESS.md when left out.",
        "BASE and HEAD are revisions as git names them; without HEAD it is the work tree.",
        "`readiness COMMAND --help` shows a command's options.",
    ].join("\n");
}
function helpOf(name) {
    const command = commands[name];
    const rows = optionsOf(name).map((input) => row(`--${input}${placeholderOf(input)}`, `${inputs_inputs/* inputTable */.Fu[input].help}${defaultOf(input)}`));
    return [
        `readiness ${name} ${command.takes.usage}: ${command.purpose}`,
        "",
        ...rows,
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
    const values = "values" in spec ? ` One of ${spec.values.join(", ")};` : "";
    return spec.kind === "choice" || spec.kind === "text" ? `${values} default \`${spec.default}\`.` : "";
}
function row(option, text) {
    return `  ${option.padEnd(26)} ${text}`;
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
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` as \`pull-request\``,
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
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` as \`max-parallel\``,
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
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` as \`timeout\``,
        expected: "a duration such as `30m` or `1h30m`, at most 596h",
        cure: "Set `timeout` to a duration with its unit, or leave it out.",
    });
    return null;
}


/***/ }),

/***/ 2590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ tellInputProblems; },
/* harmony export */   u: function() { return /* binding */ lint; }
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8005);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9285);
/* harmony import */ var _report_redact_results_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8669);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4477);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1969);
/* harmony import */ var _secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9883);






/** `readiness lint`: says what is wrong with the page, running nothing. 0 without errors, else 2. */
async function lint({ input, cwd, json }, { files, env, host }) {
    const { redact } = (0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretKeeper */ .Hu)((0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretInputs */ ._y)(input), env);
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return tellInputProblems(reading.problems, redact, host);
    const { checklist, strict, workingDirectory } = reading.inputs;
    const { findings: found, path } = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readPage */ .SP)(checklist, (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files), strict, files);
    const findings = (0,_report_redact_results_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFindings */ .kk)(found, redact);
    const severities = findings.map(({ severity }) => severity);
    const lines = json
        ? [JSON.stringify(findings, null, 2)]
        : [...(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(findings, host.color), verdictLine(path, severities)];
    await host.log.write(`${lines.join("\n")}\n`);
    return severities.includes("error") ? 2 : 0;
}
/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(`Unexpected ${found}, expected ${expected}. ${cure}`).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}
function verdictLine(path, severities) {
    const count = (severity) => {
        const number = severities.filter((one) => one === severity).length;
        return `${number} ${severity}${number === 1 ? "" : "s"}`;
    };
    return severities.length === 0
        ? `${path}: nothing to mend`
        : `${path}: ${count("error")}, ${count("warning")}, ${count("note")}`;
}


/***/ }),

/***/ 6975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ list; }
/* harmony export */ });
/* harmony import */ var _document_slug_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1810);
/* harmony import */ var _plan_select_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6247);
/* harmony import */ var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5606);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9285);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4477);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2590);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1969);
/* harmony import */ var _secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9883);








/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
async function list({ input, cwd, json }, { files, env, host }) {
    const { redact } = (0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretKeeper */ .Hu)((0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretInputs */ ._y)(input), env);
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .tellInputProblems */ .k)(reading.problems, redact, host);
    const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
    const { checklist, findings } = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readPage */ .SP)(path, (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files), strict, files);
    if (checklist === null) {
        await host.log.write(redact(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_6__/* .selectChecks */ .o)(checklist.checks, { areas: areas.map(_document_slug_js__WEBPACK_IMPORTED_MODULE_7__/* .areaSlug */ .JJ), checks });
    if (plan.kind === "unusable")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .tellInputProblems */ .k)([plan], redact, host);
    const shown = plan.steps.map(({ check }) => check);
    await host.log.write(json
        ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
        : redact(`${(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRows */ .U)(shown).join("\n")}\n`));
    return 0;
}
/** Value by value: in the text of the JSON a secret could take a quote with it. */
function withoutSecrets(redact) {
    return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}
/** By these others find things. */
const names = new Set(["id", "slug", "kind", "role", "severity"]);


/***/ }),

/***/ 1969:
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
// EXTERNAL MODULE: ./build/document/read.js + 14 modules
var read = __nccwpck_require__(4744);
;// CONCATENATED MODULE: ./build/lint/rules/linked-from.js

/** FORMAT 1.1: a file of `linked-from` mentions the page's path, or links its file name. */
const linkedFrom = {
    id: "linked-from",
    check: ({ path, settings }, { linkingFiles }) => settings.linkedFrom.flatMap((link) => {
        const text = linkingFiles.get(link.path) ?? null;
        if (text?.includes(path) || text?.includes(external_node_path_.posix.basename(path)))
            return [];
        return [
            {
                weight: "completeness",
                place: link.place,
                found: text === null
                    ? `\`${link.path}\`, which cannot be read`
                    : `\`${link.path}\`, which does not mention this page`,
                expected: `a file that links \`${path}\``,
                cure: text === null ? "Correct the path, or take it off `linked-from`." : `Link ${path} from it.`,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/lint/rules/owner-missing.js
/** Somebody must own the release: the page names an owner, or every check does. */
const ownerMissing = {
    id: "owner-missing",
    check: ({ settings, checks }) => settings.owner !== null || checks.every((check) => check.owner !== null)
        ? []
        : [
            {
                weight: "completeness",
                place: settings.place,
                found: "a page without an owner",
                expected: "`owner` in its settings",
                cure: 'Add `owner: "@org/team"` to the settings, so that a red gate has somebody to turn to.',
            },
        ],
};

;// CONCATENATED MODULE: ./build/lint/rules/prompt-in-command.js
/** `$ npm test` is what a transcript shows; a shell looks for a program called `$`. */
const promptInCommand = {
    id: "prompt-in-command",
    check: ({ checks }) => checks
        .filter(({ command }) => /^\s*\$\s/m.test(command))
        .map((check) => ({
        weight: "warning",
        place: check.place,
        found: `a prompt in the command of check \`${check.id}\``,
        expected: "the command alone",
        cure: "Remove the `$` that was copied from a transcript.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/rules/rollback-missing.js
/** A check that can block a release says how to get back. */
const rollbackMissing = {
    id: "rollback-missing",
    check: ({ checks }) => checks
        .filter((check) => check.rollback === null)
        .map((check) => ({
        weight: "completeness",
        place: check.place,
        found: `check \`${check.id}\` without a rollback`,
        expected: "words or a link that say how to get back",
        cure: "Write into `Rollback` what a person does when this check fails.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/rules/signal-beyond-exit.js
/** An exit code alone passes a command that did nothing; a complete check looks for something it printed or made. */
const signalBeyondExit = {
    id: "signal-beyond-exit",
    check: ({ checks }) => checks
        .filter((check) => check.signals.every(({ signal }) => signal.kind === "exit"))
        .map((check) => ({
        weight: "completeness",
        place: check.place,
        found: `check \`${check.id}\` that is judged by its exit code alone`,
        expected: "a signal that shows the work was done",
        cure: "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/lint.js





const rules = [ownerMissing, linkedFrom, rollbackMissing, signalBeyondExit, promptInCommand];
/** What a page that can be run still lacks, or probably doesn't mean. */
function lintChecklist(checklist, facts) {
    return rules.flatMap((rule) => rule.check(checklist, facts).map((problem) => ({ rule: rule.id, ...problem })));
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __nccwpck_require__(6528);
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
    const inRepository = posix((0,external_node_path_.relative)(places.gitRoot ?? places.workspace, file));
    const name = { path, inRepository, file };
    const content = await files.readPage(file, places.workspace);
    if (content.kind === "unreadable")
        return unreadablePage(name, content, strict);
    return judgePage(name, content.bytes, places, strict, files);
}
/** A page that is no page: there is no file, or none that may be read. */
function unreadablePage({ path, inRepository, file }, { found, expected, cure }, strict) {
    const place = { line: 1, column: 1 };
    const problem = { rule: unreadable, weight: "error", place, found, expected, cure };
    const findings = (0,finding/* toFindings */.S)([problem], path, strict);
    return { ...ownPage, path, inRepository, file, checklist: null, bytes: null, findings };
}
/** Reads and lints a page that is already there as bytes. */
async function judgePage({ path, inRepository, file }, bytes, places, strict, files) {
    const { checklist, problems } = await (0,read/* readChecklist */.z)(path, bytes);
    const linted = checklist === null ? [] : await lint(checklist, places, files);
    const findings = (0,finding/* toFindings */.S)([...problems, ...linted], path, strict);
    const usable = !findings.some(({ severity }) => severity === "error");
    return {
        ...ownPage,
        path,
        inRepository,
        file,
        checklist: usable ? checklist : null,
        bytes,
        findings,
    };
}
async function lint(checklist, places, files) {
    const linkingFiles = new Map();
    for (const { path } of checklist.settings.linkedFrom) {
        linkingFiles.set(path, await files.readTextInside((0,external_node_path_.join)(places.root, path), places.workspace));
    }
    return lintChecklist(checklist, { linkingFiles });
}
/** Relative to the workspace, with `/`. */
function shownPath(file, workspace) {
    const path = (0,external_node_path_.relative)(workspace, file);
    return (0,external_node_path_.isAbsolute)(path) ? file : posix(path);
}
function posix(path) {
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
/* harmony export */   E: function() { return /* binding */ parseDuration; },
/* harmony export */   S: function() { return /* binding */ maxTimerMs; }
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

/***/ 3791:
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

/***/ 7982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: function() { return /* binding */ warning; },
/* harmony export */   N4: function() { return /* binding */ note; },
/* harmony export */   Ro: function() { return /* binding */ withoutConsequences; },
/* harmony export */   TL: function() { return /* binding */ quoted; },
/* harmony export */   z3: function() { return /* binding */ error; }
/* harmony export */ });
/** The page is unusable: nothing runs. */
function error(rule, place, found, expected, cure) {
    return { rule, weight: "error", place, found, expected, cure };
}
/** The page probably doesn't mean what it says. */
function warning(rule, place, found, expected, cure) {
    return { rule, weight: "warning", place, found, expected, cure };
}
/** Worth knowing, nothing to mend. */
function note(rule, place, found, expected, cure) {
    return { rule, weight: "note", place, found, expected, cure };
}
/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
function withoutConsequences(problems) {
    const newer = problems.filter(({ rule }) => rule === "newer-format");
    if (newer.length > 0)
        return newer;
    const listIsLost = problems.some(({ rule }) => rule === "yaml-syntax" || rule === "yaml-list");
    const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
    return problems.filter(({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"));
}
/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
function quoted(text, limit = 60) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    const short = line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
    const fence = "`".repeat(longestRunOfBackticks(short) + 1);
    return fence.length === 1 ? `\`${short}\`` : `${fence} ${short} ${fence}`;
}
function longestRunOfBackticks(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 4744:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: function() { return /* binding */ readChecklist; }
});

// EXTERNAL MODULE: ./build/document/nearest.js
var nearest = __nccwpck_require__(3791);
// EXTERNAL MODULE: ./build/document/problem.js
var document_problem = __nccwpck_require__(7982);
// EXTERNAL MODULE: ./build/document/slug.js
var slug = __nccwpck_require__(1810);
;// CONCATENATED MODULE: ./build/document/check-areas.js



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
    for (const { area, slug } of rows)
        if (!known.has(slug))
            report(unlistedArea(area, slug, areas));
}
function reportUncovered(areas, rows, named, report) {
    const present = new Set(rows.map(({ slug }) => slug));
    const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
    for (const { slug, text } of areas) {
        const place = named.get(slug)?.place;
        if (place === undefined || required.has(slug))
            continue;
        const found = `the area ${(0,document_problem/* quoted */.TL)(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
        const cure = "Add a check for it, or remove it from `areas`.";
        report((0,document_problem/* error */.z3)("area-uncovered", place, found, "at least one required check for each of `areas`", cure));
    }
}
function isRequired({ severity }) {
    return severity?.value.toLowerCase() !== "advisory";
}
function unlistedArea({ value, place }, slug, areas) {
    const near = (0,nearest/* nearest */.p)(slug, areas.map((area) => area.slug));
    const meant = areas.find((area) => area.slug === near);
    const cure = meant === undefined ? "Add it to `areas`." : `Write ${(0,document_problem/* quoted */.TL)(meant.text)}, or add it to \`areas\`.`;
    return (0,document_problem/* warning */.$e)("area-unlisted", place, `the area ${(0,document_problem/* quoted */.TL)(value)}`, "one of those that `areas` names", cure);
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
    const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${(0,document_problem/* quoted */.TL)(near)}.`;
    report((0,document_problem/* error */.z3)("id", place, `the id ${(0,document_problem/* quoted */.TL)(value)}`, "letters, digits, `.`, `_` and `-`", cure));
    return null;
}
function checkLength(id, place, report) {
    if (id.length <= slug/* maxIdLength */.W4)
        return id;
    const found = `the id ${(0,document_problem/* quoted */.TL)(id)} of ${id.length} characters`;
    report((0,document_problem/* error */.z3)("id", place, found, `at most ${slug/* maxIdLength */.W4}`, `Give the check a shorter name.`));
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
    const found = `${(0,document_problem/* quoted */.TL)(value)}, which has no letter or digit for an id`;
    const cure = carrier === "table"
        ? "Add a `Check` column with a name of letters or digits."
        : "Add an `id` of letters or digits.";
    return (0,document_problem/* error */.z3)("id", place, found, "a name that an id can be made of", cure);
}
function duplicateId(id, { carrier, id: explicit, area, place }, other) {
    const found = `the id ${(0,document_problem/* quoted */.TL)(id)} on line ${place.line} and on line ${other.line}`;
    const cure = carrier === "table"
        ? "Name one of the rows in a `Check` column."
        : "Give one of the checks another `id`.";
    return (0,document_problem/* error */.z3)("duplicate-id", explicit?.place ?? area?.place ?? place, found, "each id once", cure);
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
    report((0,document_problem/* error */.z3)("control-character", draft.place, found, "text on one line", "Remove the character."));
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
    const found = `the severity ${(0,document_problem/* quoted */.TL)(draft.value)}`;
    report((0,document_problem/* error */.z3)("severity", draft.place, found, "`required` or `advisory`", cure));
    return "required";
}
const shells = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
/** Shell values are those of `run:`; another program says with `{0}` where the script's path goes. */
function readShell(draft, report) {
    const shell = readLine("shell", draft, report);
    if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}"))
        return shell;
    const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
    const cure = `Write ${(0,document_problem/* quoted */.TL)(`${shell} {0}`)} if it is a program.`;
    report((0,document_problem/* error */.z3)("unknown-shell", draft.place, `the shell ${(0,document_problem/* quoted */.TL)(shell)}`, expected, cure));
    return null;
}
function readRetries(draft, report) {
    if (draft === null)
        return null;
    if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= fields/* maxRetries */.fP)
        return draft.value;
    const expected = `a whole number from 0 to ${fields/* maxRetries */.fP}`;
    const cure = "Write how many additional attempts there are.";
    report((0,document_problem/* error */.z3)("retries", draft.place, `\`${draft.value}\` retries`, expected, cure));
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
    const milliseconds = (0,duration/* parseDuration */.E)(draft.value);
    if (milliseconds !== null && milliseconds >= least && milliseconds <= duration/* maxTimerMs */.S)
        return milliseconds;
    report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
    return null;
}
function noDuration({ value, place }) {
    const isNumber = /^\d+$/.test(value);
    const found = isNumber ? `the bare number \`${value}\`` : `${(0,document_problem/* quoted */.TL)(value)} as a duration`;
    const cure = isNumber
        ? `Write the unit: \`${value}s\` or \`${value}m\`.`
        : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
    return (0,document_problem/* error */.z3)("duration", place, found, "a duration such as `500ms`, `30s`, `10m` or `1h30m`", cure);
}
function unusableDuration({ value, place }, milliseconds) {
    const found = `the duration ${(0,document_problem/* quoted */.TL)(value)}`;
    return milliseconds === 0
        ? (0,document_problem/* error */.z3)("duration", place, found, "a time longer than none", "Write a longer time, or remove it for the default.")
        : (0,document_problem/* error */.z3)("duration", place, found, "less than 24 days, the longest a timer holds", "Write a shorter time.");
}

;// CONCATENATED MODULE: ./build/document/check-needs.js




/** Looking for what a name may mean costs a comparison with every id: a page full of unknown names gets some. */
const maxSuggestions = 20;
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
                ? unknownNeed(need, byId, ++suggestions <= maxSuggestions)
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
    const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${(0,document_problem/* quoted */.TL)(near)}.`;
    return (0,document_problem/* error */.z3)("unknown-need", place, `the unknown check ${(0,document_problem/* quoted */.TL)(value)} in \`needs\``, "ids of the page's checks", cure);
}
function unusableNeed({ place }, target, own) {
    const name = (0,document_problem/* quoted */.TL)(target.id ?? "");
    if (target.id === own) {
        const found = `the check ${name} in its own \`needs\``;
        return (0,document_problem/* error */.z3)("need-cycle", place, found, "other checks", "Remove the name.");
    }
    if (!target.numbered)
        return null;
    const key = target.draft.carrier === "table" ? "a `Check`" : "an `id`";
    const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
    const expected = "an id of its own, because an inserted row would move the number";
    return (0,document_problem/* error */.z3)("numbered-need", place, `the numbered id ${name} in \`needs\``, expected, cure);
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
    const found = `a circle of needs: ${[...names, needed].join(" → ")}`;
    return (0,document_problem/* error */.z3)("need-cycle", place, found, "an order in which the checks can run", "Remove one of these needs.");
}

;// CONCATENATED MODULE: ./build/document/signals/signal-parts.js

function refuse(at, found, expected, cure) {
    return { kind: "refused", at, found, expected, cure };
}
function isRefusal(parsed) {
    return parsed.kind === "refused";
}
/** The cure of rule 1: how the same words are written as a text to look for. */
function literally(text) {
    return `Write ${(0,document_problem/* quoted */.TL)(`output: ${text}`, 200)} to look for a text literally.`;
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

;// CONCATENATED MODULE: ./build/document/signals/signal-json.js


/** `json [FILE:] PATH [OPERATOR LITERAL]`: what follows the word `json` (FORMAT 2 rule 6). */
function parseJsonSignal(rest, body) {
    const source = takeSource(rest);
    if (source === null)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "`json $.path = VALUE` or `json FILE: $.path = VALUE`", literally(body));
    const comparison = findComparison(source.query);
    if (comparison === null)
        return { kind: "json", file: source.file, path: source.query, compare: null };
    const { operator, at } = comparison;
    const value = parseLiteral(source.query.slice(at + operator.length).trim(), operator, body);
    if (isRefusal(value))
        return value;
    return {
        kind: "json",
        file: source.file,
        path: source.query.slice(0, at).trim(),
        compare: { operator, value: value.value },
    };
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
        else if (depth <= 0 && isOperator(token))
            return { operator: token, at: index };
    }
    return null;
}
function isOperator(token) {
    return /^[!<>]?=$|^[<>]$/.test(token);
}
function parseLiteral(text, operator, body) {
    const at = body.length - text.length;
    const value = readJson(text);
    if (value === undefined) {
        const hint = text.startsWith("=")
            ? "Write `=`, not `==`."
            : 'Write strings in double quotes: `json $.status = "ok"`.';
        return refuse(at, text === "" ? `nothing after \`${operator}\`` : (0,document_problem/* quoted */.TL)(text), "a JSON literal", hint);
    }
    const ordered = typeof value === "number" || typeof value === "string" || operator === "=" || operator === "!=";
    if (ordered)
        return { kind: "literal", value };
    return refuse(at, (0,document_problem/* quoted */.TL)(text), `a number or a string after \`${operator}\``, "Nothing else has an order; ask with `=` or `!=`.");
}
/** The value of a JSON text; `undefined` where it is none. */
function readJson(text) {
    try {
        return JSON.parse(text); // what JSON.parse returns is one by definition
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return undefined;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/document/signals/signal.js




/**
 * Reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a JSONPath
 * compiles is `validateSignal`'s to say, so that a page without patterns loads no engine.
 */
function parseSignal(text) {
    const body = text.replace(/^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g, "");
    const parsed = parseBody(body);
    if (!isRefusal(parsed))
        return { kind: "signal", signal: parsed };
    const { at, found, expected, cure } = parsed;
    return { kind: "problem", offset: text.indexOf(body) + at, found, expected, cure };
}
function parseBody(body) {
    if (body === "")
        return refuse(0, "an empty signal", "a text, a pattern or one of the forms", literally("TEXT"));
    const lineBreak = body.search(/[\r\n]/);
    if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
        return refuseLineBreak(body, lineBreak);
    const [, word, rest = ""] = /^(exit|within|json|file|stdout|stderr|output)(?=[ \t:=]|$)(.*)$/s.exec(body) ?? [];
    if (word !== undefined && isWord(word))
        return signal_forms[word](rest, body);
    if (body.startsWith("/"))
        return parsePattern(body, null) ?? refuseSlash(body);
    return { kind: "text", stream: null, text: body };
}
/** FORMAT 2 rule 1: a signal that begins with one of these must fit the word's form. */
const signal_forms = {
    exit: parseExit,
    within: parseWithin,
    json: parseJsonSignal,
    file: parseFile,
    stdout: (rest, body) => parseStream("stdout", rest, body),
    stderr: (rest, body) => parseStream("stderr", rest, body),
    output: parseOutput,
};
function isWord(word) {
    return Object.hasOwn(signal_forms, word);
}
function parseExit(rest, body) {
    const expected = "`exit 0`, `exit 1..3` or `exit !0`";
    const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
    if (first === undefined || (not === "!" && last !== undefined))
        return refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    const from = Number(first);
    const to = Number(last ?? first);
    if (to > 255 || from > 255)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "exit codes from 0 to 255", literally(body));
    if (from > to)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "a range whose first code is not above its second", literally(body));
    return { kind: "exit", negated: not === "!", from, to };
}
function parseWithin(rest, body) {
    const ms = (0,duration/* parseDuration */.E)(rest.trim());
    const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
    if (fits)
        return { kind: "within", ms };
    return refuse(0, (0,document_problem/* quoted */.TL)(body), "`within` and a duration such as `500ms`, `30s` or `1h30m`", literally(body));
}
function parseFile(rest, body) {
    const expected = "`file PATH` or `file PATH: TEXT`, a path with blanks in double quotes";
    const taken = takePath(rest);
    if (taken === null)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    const { path, after } = taken;
    if (after === null)
        return { kind: "file", file: path, text: null };
    if (after !== "")
        return { kind: "file", file: path, text: after };
    return refuse(body.length, "no text after `:`", "a text", `Write \`file PATH\` alone to ask only whether it exists.`);
}
function parseStream(stream, rest, body) {
    const expected = `\`${stream}: TEXT\`, \`${stream}: /pattern/\`, \`${stream} = TEXT\`, \`${stream} empty\` or \`${stream} lines >= 3\``;
    const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
    if (equal !== null)
        return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(stream, rest) ?? refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    if (text === "")
        return refuseNoText(stream, body);
    if (!text.startsWith("/"))
        return { kind: "text", stream, text };
    return parsePattern(text, stream) ?? refuseStreamSlash(stream, text, body);
}
/** After `output:` everything is text: it is the way to write any text literally. */
function parseOutput(rest, body) {
    const expected = "`output: TEXT`, `output empty` or `output lines >= 3`";
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(null, rest) ?? refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}
/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest) {
    return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}
function parseMeasure(stream, rest) {
    if (/^[ \t]+empty$/.test(rest))
        return { kind: "empty", stream };
    const [, operator, digits] = /^[ \t]+lines[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/.exec(rest) ?? [];
    const count = Number(digits);
    if (operator === undefined || !isComparison(operator) || !Number.isSafeInteger(count))
        return null;
    return { kind: "lines", stream, compare: operator, count };
}
function isComparison(operator) {
    return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
}
/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
function parsePattern(text, stream) {
    const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
    if (escaped === undefined)
        return null;
    const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
    return { kind: "pattern", stream, pattern, ignoreCase: flag === "i" };
}
const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";
function refuseSlash(body) {
    return refuse(0, (0,document_problem/* quoted */.TL)(body), patternForm, literally(body));
}
/** After `stdout:` there is no way to a literal that begins with a slash, so the cure is the pattern for it. */
function refuseStreamSlash(stream, text, body) {
    const pattern = `/${text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")}/`;
    return refuse(body.length - text.length, (0,document_problem/* quoted */.TL)(text), patternForm, `Write ${(0,document_problem/* quoted */.TL)(`${stream}: ${pattern}`, 200)} to look for this text.`);
}
function refuseNoText(word, body) {
    const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
}
function refuseLineBreak(body, at) {
    const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
    return refuse(at, `a line break in ${(0,document_problem/* quoted */.TL)(body)}`, "a signal on one line", cure);
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



/** Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. */
async function validateJsonPath(path) {
    const { JSONPathEnvironment } = await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.t.bind(__nccwpck_require__, 393, 19));
    try {
        const query = new JSONPathEnvironment().compile(path);
        return validateRegexps(literalRegexps(query));
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        const cure = "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
        return { found: `the JSONPath ${(0,document_problem/* quoted */.TL)(path)} (${cause.message})`, expected: "a path by RFC 9535", cure };
    }
}
async function validateRegexps(patterns) {
    for (const pattern of patterns) {
        const problem = await compileProblem(linearRegexp(pattern, false));
        if (problem === null)
            continue;
        const found = `the expression ${(0,document_problem/* quoted */.TL)(pattern)} of \`match()\` or \`search()\``;
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
            return validateJsonPath(signal.path);
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "lines":
        case "file":
        case "within":
            return null;
    }
}
async function validatePattern(pattern) {
    const problem = await compileProblem(pattern);
    if (problem === null)
        return null;
    const found = `the pattern ${(0,document_problem/* quoted */.TL)(`/${pattern}/`)}`;
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
    return speaksOfExit ? [...pass, ...fail] : [...pass, { signal: impliedExit, place: draft.place }, ...fail];
}
function parseAll(role, drafts, report) {
    return drafts.flatMap(({ value, place }) => {
        const parsed = parseSignal(value);
        if (parsed.kind === "signal") {
            return [{ signal: { role, expect: value.trim(), implied: false, signal: parsed.signal }, place }];
        }
        report((0,document_problem/* error */.z3)("signal", within(place, value, parsed.offset), parsed.found, parsed.expected, parsed.cure));
        return [];
    });
}
/** The place of an offset, as far as the value stands on one line. */
function within(place, value, offset) {
    return /[\r\n]/.test(value.slice(0, offset)) ? place : { line: place.line, column: place.column + offset };
}
/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
async function validateSignals(signals, report) {
    const distinct = new Map();
    for (const { signal, place } of signals) {
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
            report((0,document_problem/* error */.z3)("signal", place, problem.found, problem.expected, problem.cure));
    }
}

// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __nccwpck_require__(5385);
;// CONCATENATED MODULE: ./build/document/settings.js



/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
function assembleSettings(draft, report) {
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
        const found = `the ticket ${(0,document_problem/* quoted */.TL)(ticket)}`;
        const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
        report((0,document_problem/* warning */.$e)("ticket-form", draft.place, found, expected, "Write the ticket in one of these forms."));
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
    const found = `the area ${(0,document_problem/* quoted */.TL)(value)} a second time (the first is ${(0,document_problem/* quoted */.TL)(first.text)} on line ${first.place.line})`;
    return (0,document_problem/* error */.z3)("duplicate-area", place, found, "each area once, compared by slug", "Remove one of the two.");
}

;// CONCATENATED MODULE: ./build/document/assemble.js







/**
 * Makes the model of what a carrier has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
async function assemble(draft, report) {
    const settings = assembleSettings(draft.settings, report);
    if (draft.checks.length === 0)
        report(noChecks(settings));
    const identified = assignIds(draft.checks, report);
    judgeAreas(settings.areas, draft, report);
    const needs = resolveNeeds(identified, report);
    const signals = [];
    const checks = identified.flatMap((each, index) => {
        return assembleCheck(each, needs[index] ?? [], settings, signals, report) ?? [];
    });
    await validateSignals(signals, report);
    noteRunners(draft, report);
    return { settings, checks, signOffs: draft.signOffs };
}
function noChecks({ place }) {
    const expected = "at least one, because a gate that looked at nothing is never ready";
    const cure = "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.";
    return (0,document_problem/* error */.z3)("no-checks", place, "a checklist without a check", expected, cure);
}
/** Once a page: nothing is done with runners yet. A table says so at its column. */
function noteRunners({ checks }, report) {
    const first = checks.find(({ carrier, runsOn }) => carrier === "yaml" && runsOn !== null)?.runsOn?.[0];
    if (first === undefined)
        return;
    const cure = "Nothing is done with it yet; leave it for a later version.";
    report((0,document_problem/* note */.N4)("later-key", first.place, "a runner in `runs-on`", "what this version acts on", cure));
}
/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck({ draft, id }, needs, { defaults }, allSignals, report) {
    if (draft.area === null && draft.carrier === "table")
        report(emptyArea(draft));
    const area = readArea(draft.area, report);
    const signals = readSignals(draft, report);
    allSignals.push(...signals);
    const rest = {
        place: draft.place,
        signals: signals.map(({ signal }) => signal),
        rollback: draft.rollback?.value ?? null,
        diagnose: draft.diagnose?.value ?? null,
        why: draft.why?.value ?? null,
        owner: readLine("owner", draft.owner, report),
        severity: readSeverity(draft.severity, report),
        needs,
        timeoutMs: readTimeout(draft.timeout, report) ?? defaults.timeoutMs,
        env: { ...defaults.env, ...Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])) },
        workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
        shell: readShell(draft.shell, report) ?? defaults.shell,
        retries: readRetries(draft.retries, report) ?? 0,
        retryDelayMs: readDelay(draft.retryDelay, report) ?? 0,
        runsOn: draft.runsOn === null ? null : readLines("runs-on", draft.runsOn, report),
    };
    if (id === null || area === null || draft.command === null) {
        report(unreadable(draft));
        return null;
    }
    const command = draft.command.value;
    const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
    return { id, area, command, retest, ...rest };
}
/** An empty cell is no mistake of its column; a YAML check without the key has its problem from the reader. */
function emptyArea({ place }) {
    const cure = "Name the area of the product that the row speaks for.";
    return (0,document_problem/* error */.z3)("missing-area", place, "a row with an empty `Area` cell", "an area", cure);
}
/** Only a net under the carriers: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }) {
    const cure = "Give it an area, a command and an id in plain words.";
    return (0,document_problem/* error */.z3)("unreadable-check", place, "a check that cannot be read", "a complete check", cure);
}

// EXTERNAL MODULE: ./build/document/page-text.js + 1 modules
var page_text = __nccwpck_require__(2526);
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
        return { checklist: null, problems };
    const draft = await readCarrier(path, text.replace(/\r\n?/g, "\n"), report);
    if (draft === null)
        return { checklist: null, problems };
    const { settings, checks, signOffs } = await assemble(draft, report);
    const usable = !problems.some(({ weight }) => weight === "error");
    const checklist = usable ? { path, settings, checks, signOffs } : null;
    return { checklist, problems: (0,document_problem/* withoutConsequences */.Ro)(problems) };
}
/** Each carrier is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readCarrier(path, text, report) {
    if (/\.md$/i.test(path))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3352))).readPage(text, report);
    if (/\.ya?ml$/i.test(path))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(47)]).then(__nccwpck_require__.bind(__nccwpck_require__, 428))).readYamlDocument(text, report);
    report({
        rule: "file-name",
        weight: "error",
        place: start,
        found: "a file name that ends neither in `.md` nor in `.yml` or `.yaml`",
        expected: "a Markdown page or a YAML file",
        cure: "Rename the file, or name another with `checklist`.",
    });
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
    return {
        rule: "not-text",
        weight: "error",
        place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
        found,
        expected: "UTF-8 text",
        cure: "Save the page as UTF-8.",
    };
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
    keepOnly,
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
        return unreadable(missingOr(error), "a checklist file", "Create the page, or name it with `checklist`.");
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
async function writeText(path, text) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // Loaded here: a list has no use for cryptography.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
    try {
        if ((await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(file, beside)) !== beside)
            throw ledAstray(path);
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
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? "no file"
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
/* harmony import */ var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5988);
/* harmony import */ var _app_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2590);
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
        case "diff": {
            const [{ diff }, { openRepository }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(189), __nccwpck_require__.e(324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2324)),
                __nccwpck_require__.e(/* import() */ 520).then(__nccwpck_require__.bind(__nccwpck_require__, 4520)),
            ]);
            return diff({ ...line, cwd }, { files: _edge_files_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .a, env, host, openRepository: (folder, workspace) => openRepository(folder, env, workspace) });
        }
        case "run": {
            const [{ run }, { readEvent, realWorld }, { cancelOnSignals }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(189), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9161)),
                __nccwpck_require__.e(/* import() */ 303).then(__nccwpck_require__.bind(__nccwpck_require__, 9303)),
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
    return log_dialect/* actionsDialect */.G.line(redact([before, text, cure].join(" ").trim()));
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
/* harmony export */   S: function() { return /* binding */ toFindings; },
/* harmony export */   d: function() { return /* binding */ findingSentence; }
/* harmony export */ });
/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
function toFindings(problems, file, strict) {
    return [...problems]
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ rule, weight, place, found, expected, cure }) => ({
        rule,
        severity: weight === "completeness" ? (strict ? "error" : "warning") : weight,
        file,
        line: place.line,
        column: place.column,
        found,
        expected,
        cure,
    }));
}
/** The sentence of a finding: "Unexpected X, expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `Unexpected ${found}, expected ${expected}. ${cure}`;
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
/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "filters that no check meets together",
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
    return {
        kind: "unusable",
        found: `the unknown ${what} \`${name}\` in \`${input}\``,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: `Correct the name, or add a row for it to the page.`,
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

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; }
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
function oneLine(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
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

/***/ 8669:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xU: function() { return /* binding */ redactComparison; },
  kk: function() { return /* binding */ redactFindings; },
  Cj: function() { return /* binding */ redactResults; }
});

// UNUSED EXPORTS: treatments

;// CONCATENATED MODULE: ./build/report/treatments.js
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

;// CONCATENATED MODULE: ./build/report/redact-results.js

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
    return treat(results, treatments, redact);
}
/** The same for findings alone. */
function redactFindings(findings, redact) {
    return treat(findings, finding, redact);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redact) {
    return treat(comparison, gateChanges, redact);
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ actionsDialect; },
/* harmony export */   l: function() { return /* binding */ plainDialect; }
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