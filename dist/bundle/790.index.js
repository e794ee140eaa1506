"use strict";
exports.id = 790;
exports.ids = [790,314];
exports.modules = {

/***/ 6702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ readCommandLine; }
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/model/finding-format.js
/** What `lint --format` knows, the default first. */
const findingFormatNames = ["text", "github", "json", "sarif"];

// EXTERNAL MODULE: ./build/text/message-of.js
var message_of = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(1265);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(4477);
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
        inputs: ["areas", "checks", "strict", "working-directory", "vars", "redact", "pull-request"],
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

// EXTERNAL MODULE: ./build/app/is-checklist.js
var is_checklist = __webpack_require__(5542);
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
        parsed = (0,external_node_util_.parseArgs)({
            args: args.flatMap((arg) => spellFlag(arg, inputs)),
            options,
            allowPositionals: true,
        });
    }
    catch (error) {
        // `parseArgs` throws for what the user wrote, and for nothing else.
        return usage(`${(0,message_of/* messageOf */.b)(error).split(". To specify")[0]}.${meantOption(error, options)}`, help);
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
    return takes === checkAndChecklist ? args.find(is_checklist/* isChecklist */.f) : args[0];
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
    const given = /Unknown option '--([^'=]+)/.exec((0,message_of/* messageOf */.b)(error))?.[1];
    if (given === undefined)
        return "";
    if (isInput(given))
        return ` ${placeOf(given)}`;
    const meant = (0,nearest/* nearest */.p)(given, Object.keys(options));
    return meant === null ? "" : ` Did you mean \`--${meant}\`?`;
}
/** Where an input counts that is no option of this command. */
function placeOf(input) {
    if (input === "checklist")
        return "The checklist is an argument, without an option before it.";
    if ("job" in inputs_inputs/* inputTable */.Fu[input])
        return `\`${input}\` is an input of the action alone, which has a pull request, commit or ticket to tell.`;
    const takers = Object.keys(commands).filter((name) => isCommand(name) && optionsOf(name).includes(input));
    return `It is an option of ${takers.map((name) => `\`readiness ${name}\``).join(", ")}.`;
}
function isInput(name) {
    return Object.hasOwn(inputs_inputs/* inputTable */.Fu, name);
}
function wrongCount(args, takes) {
    const { usage, atLeast, atMost, surplus } = takes;
    if (args.length < atLeast)
        return `An argument is missing; expected ${usage}.`;
    const [what, expected] = surplus;
    if (args.length > atMost)
        return `There is a ${what}, \`${args[atMost]}\`; expected ${expected}.`;
    const [pages, others] = [args.filter(is_checklist/* isChecklist */.f), args.filter((arg) => !(0,is_checklist/* isChecklist */.f)(arg))];
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

/***/ 7314:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultLine: function() { return /* binding */ faultLine; }
/* harmony export */ });
/* harmony import */ var _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
/* harmony import */ var _text_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);



/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.${stack}`.replace(/\s+/g, " ");
    // The runner gives the inputs as variables.
    const { redactSentence } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretInputs */ ._y)((name) => env[`INPUT_${name.toUpperCase()}`]), env);
    return _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__.actionsDialect.line(redactSentence([before, text, cure].join(" ").trim()));
}


/***/ }),

/***/ 5542:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ isChecklist; }
/* harmony export */ });
/** Whether a path is called as a page is. */
function isChecklist(path) {
    return /\.(?:md|ya?ml)$/i.test(path);
}


/***/ }),

/***/ 8837:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ startFolder; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4477);


/**
 * The folder that a command line starts from. DESIGN 2.3: without an argument the page is looked for in the current
 * folder and then at the git root, which is then the root. Whoever names a `working-directory` has chosen one.
 */
function startFolder(input, cwd, env, files) {
    if (input("checklist") !== undefined || input("working-directory") !== undefined)
        return cwd;
    const page = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputTable */ .Fu.checklist.default;
    if (files.isThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, page)))
        return cwd;
    const gitRoot = files.findGitRoot(cwd);
    if (gitRoot === null || !files.isFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitRoot, page)))
        return cwd;
    // Above the workspace no page may be read: that it lies there is said where the page is missed.
    const fromWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env["GITHUB_WORKSPACE"] || gitRoot), gitRoot);
    return /^\.\.(?:[\\/]|$)/.test(fromWorkspace) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(fromWorkspace) ? cwd : gitRoot;
}


/***/ }),

/***/ 1102:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: function() { return /* binding */ guardedLog; },
/* harmony export */   Jl: function() { return /* binding */ textGuard; },
/* harmony export */   ki: function() { return /* binding */ isReadByRunner; }
/* harmony export */ });
/** Whether a runner reads what a command line prints, on both of its streams. */
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
/**
 * What the texts of a command pass on their way to stdout (DESIGN 3, promise 3): within a workflow nothing in them may
 * be taken for a command, but the annotations of `lint --format github`. Each text holds whole lines.
 */
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
/** A log for texts of whole lines. */
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


/***/ }),

/***/ 6234:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6702);
/* harmony import */ var _app_reading_start_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8837);
/* harmony import */ var _app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1102);
/* harmony import */ var _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8723);
/* harmony import */ var _platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7989);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3836);








// A terminal that was closed takes nothing any more (EIO); nor does a pipe without a reader. The verdict stays.
process.stderr.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .tellFault */ .M)(error, process.env));
async function main(args) {
    const { env } = process;
    const line = (0,_app_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandLine */ .y)(args);
    const guard = await (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .textGuard */ .Jl)(line, env);
    const guarded = (log) => (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .guardedLog */ .HA)(log, guard);
    if (line.kind === "help") {
        await guarded((0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .standardOutput */ .d)()).write(`${line.text}\n`);
        return 0;
    }
    if (line.kind === "usage") {
        process.stderr.write(guard(`${line.message}\n`));
        return 2;
    }
    const cwd = (0,_app_reading_start_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .startFolder */ .h)(line.input, process.cwd(), env, _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .a);
    if (line.name === "run")
        return runHere(line, cwd, env, guarded);
    const { host, width } = (0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalOf */ .g)("reading", env, guarded);
    switch (line.name) {
        case "lint": {
            const { lint } = await Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(857), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 2830));
            return lint({ ...line, cwd }, { files: _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .a, env, host });
        }
        case "list": {
            const { list } = await Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(857), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 6975));
            return list({ ...line, cwd }, { files: _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .a, env, host });
        }
        case "explain": {
            const [{ explain }, { askGit }, { shellFinder }, { readEvent }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(857), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 9532)),
                __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 5616)),
                __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 2444)),
                __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 4324)),
            ]);
            return explain({ ...line, cwd, width, event: await readEvent(env) }, {
                files: _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .a,
                env,
                host,
                askGit: (folder, workspace) => askGit(folder, env, workspace),
                findShell: shellFinder(env),
            });
        }
        case "diff": {
            const [{ diff }, { openRepository }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(723), __webpack_require__.e(857), __webpack_require__.e(195), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 2324)),
                __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 7289)),
            ]);
            return diff({ ...line, cwd }, { files: _platform_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .files */ .a, env, host, openRepository: (folder, workspace) => openRepository(folder, env, workspace) });
        }
    }
}
async function runHere({ input, json, results }, cwd, env, guarded) {
    const [{ run }, { readEvent, realWorld }, { cancelAtDesk }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(723), __webpack_require__.e(857), __webpack_require__.e(305), __webpack_require__.e(24), __webpack_require__.e(195), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 2820)),
        Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 2001)),
        __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 7554)),
    ]);
    const { cancel, kill } = cancelAtDesk();
    const request = {
        input,
        cwd,
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        resultsPath: results === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(results),
        event: await readEvent(env),
        cancel,
    };
    // With --json stdout is the JSON alone.
    const dialect = (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .isReadByRunner */ .ki)(env) ? "workflow" : "plain";
    const { host } = (0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalOf */ .g)(json ? "stderr" : "stdout", env, (log) => log, dialect);
    const outcome = await run(request, realWorld(host, env, null, kill));
    const out = guarded((0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .standardOutput */ .d)());
    if (json)
        await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
    // All is written then; a process that could not be ended must not keep this one alive.
    await Promise.all([out.flush(), host.log.flush()]);
    process.exit(outcome.exitCode);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ tellFault; }
/* harmony export */ });
/* harmony import */ var _app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7314);

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
async function tellFault(error, env) {
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = (0,_app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__.faultLine)("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


/***/ }),

/***/ 5385:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ maxChecklistBytes; },
/* harmony export */   x: function() { return /* binding */ defaultTimeoutMs; }
/* harmony export */ });
/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** FORMAT 1.3: the timeout of a check that names none. */
const defaultTimeoutMs = 10 * 60_000;


/***/ }),

/***/ 6251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ isInside; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}


/***/ }),

/***/ 8673:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ noWait; },
/* harmony export */   x: function() { return /* binding */ noFollow; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Windows has neither flag, and needs neither: no links that anybody may make, no pipes among files. */
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/** A pipe without another side is opened at once, instead of waiting for ever. */
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


/***/ }),

/***/ 7645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ tidy; },
/* harmony export */   g: function() { return /* binding */ tidyUp; }
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);

/**
 * Tidying up never decides (DESIGN 3, promise 9): a file that cannot be removed or closed stays as it is. Says what
 * the system said, `null` where nothing went wrong. Faults of ours are thrown.
 */
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
/** The same for what takes its time. */
async function tidyUp(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
function whatWasSaid(error) {
    // Node 24 begins so what `rmSync` met.
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemError */ .O)(error))
        return error.message.replace(/^, Unknown error: /, "");
    // Node removes folders within folders by calling itself: some ten thousand of them are too deep for it.
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
/** By its name: under Jest the errors of Node's own modules are no instances of ours. */
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


/***/ }),

/***/ 9456:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: function() { return /* binding */ standardOutput; },
  g: function() { return /* binding */ terminalOf; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/platform/files/system-error.js
var system_error = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/platform/terminal/direct-log.js


/** Whether a descriptor is a pipe or a file, to which a command that only reads a page can write by itself. */
function isPipeOrFile(descriptor) {
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        return stat.isFIFO() || stat.isSocket() || stat.isFile();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return false;
        throw error;
    }
}
/**
 * Writes to a descriptor at once, and waits for its reader as `cat` does. `process.stdout`, which a run needs to go on
 * meanwhile, makes Node load its streams, a tenth of the time of a short command. Where someone who shares the
 * descriptor has made it non-blocking, a full pipe refuses (EAGAIN), and `otherwise` writes the rest. When the reader
 * goes away (`| head`) the rest is dropped.
 */
function directLog(descriptor, otherwise) {
    let rest = null;
    let isGone = false;
    const writeAll = (bytes) => {
        for (let at = 0; at < bytes.length && !isGone;) {
            try {
                at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
            }
            catch (error) {
                if (!(0,system_error/* isSystemError */.O)(error))
                    throw error;
                if ((0,system_error/* hasCode */.u)(error, "EAGAIN")) {
                    rest = otherwise();
                    return rest.write(bytes.subarray(at));
                }
                isGone = true;
            }
        }
        return undefined;
    };
    return {
        write: (bytes) => (rest === null ? writeAll(Buffer.from(bytes)) : rest.write(bytes)),
        flush: async () => rest?.flush(),
    };
}

// EXTERNAL MODULE: ./build/platform/terminal/log-writer.js
var log_writer = __webpack_require__(9456);
;// CONCATENATED MODULE: ./build/platform/terminal/terminal-host.js
/** A person at a command line: plain lines, and on a terminal a last line that says what is running and for how long. */
function terminalHost(log, terminal, color, dialect = "plain") {
    const live = terminal ? liveLine(log) : null;
    return {
        dialect,
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

;// CONCATENATED MODULE: ./build/platform/terminal/terminal-looks.js
/**
 * Whether to colour, as Node's own `tty` decides it: `FORCE_COLOR` first (empty, `1`, `2`, `3` and `true` ask for it,
 * anything else for none), then `NO_COLOR` (any text in it), then whether a terminal is there that knows colours.
 */
function wantsColor(env, isTerminal) {
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined)
        return /^(?:|[123]|true)$/.test(forced);
    return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
/** Columns to write in: what `COLUMNS` says, else what the terminal has, else what a log is read with. */
function terminalWidth(env, columns) {
    const named = /^[1-9]\d{0,3}$/.test(env["COLUMNS"] ?? "") ? Number(env["COLUMNS"]) : columns;
    return Math.max(narrowest, named || readWithout);
}
/** Below that a text beside its label is no help. */
const narrowest = 40;
const readWithout = 100;

;// CONCATENATED MODULE: ./build/platform/terminal/standard-output.js




/** For what is written once, by a command that does nothing else meanwhile. */
function standardOutput() {
    return isPipeOrFile(1) ? directLog(1, streamLog) : streamLog();
}
/**
 * Where a command writes: the stream of a run, which goes on while a reader stands still, or stdout of one that only
 * reads a page, which leaves `process.stdout` alone where no terminal can be behind it. `guard` is what that one's
 * texts pass; a run has a dialect.
 */
function terminalOf(output, env, guard, dialect = "plain") {
    if (output === "reading" && isPipeOrFile(1)) {
        const host = terminalHost(guard(directLog(1, streamLog)), false, wantsColor(env, false));
        return { host, width: terminalWidth(env, undefined) };
    }
    const stream = output === "stderr" ? process.stderr : process.stdout;
    const isTerminal = stream.isTTY === true && dialect === "plain";
    const log = guard((0,log_writer/* createLogWriter */.G)(stream));
    return {
        host: terminalHost(log, isTerminal, wantsColor(env, isTerminal), dialect),
        width: terminalWidth(env, stream.columns),
    };
}
function streamLog() {
    return (0,log_writer/* createLogWriter */.G)(process.stdout);
}


/***/ }),

/***/ 1265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const { min } = Math;
/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. `Infinity` where it is above a limit. */
function editDistance(from, to, limit) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    let current = [...previous];
    for (let i = 1; i <= from.length; i += 1) {
        current[0] = i;
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current[j] = distance;
            if (distance < least)
                least = distance;
        }
        // What follows can only add to it.
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


/***/ })

};
;