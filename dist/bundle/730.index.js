"use strict";
exports.id = 730;
exports.ids = [730];
exports.modules = {

  31867:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  y: function() { return   readCommandLine; }
});

var external_node_util_ = __webpack_require__(57975);
var checklist = __webpack_require__(45385);
var finding = __webpack_require__(96528);
var version = __webpack_require__(99889);
var message_of = __webpack_require__(31432);
var nearest = __webpack_require__(41265);
var formats = __webpack_require__(35869);
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
const results = {
    usage: "RESULTS...",
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
    surplus: ["results file", "any number"],
    areResults: true,
};
const resultsOfShards = { ...results, atLeast: 0 };
const checkAndChecklist = {
    usage: "[CHECK] [CHECKLIST]",
    atLeast: 0,
    atMost: 2,
    surplus: ["third argument", "a check and a checklist"],
};
const aCommand = {
    usage: "-- COMMAND...",
    atLeast: 0,
    atMost: 0,
    surplus: ["word before `--`", "the command behind it (`-- npm test`), and the page as `--checklist FILE`"],
    command: true,
};
const revisions = {
    usage: "BASE [HEAD]",
    atLeast: 1,
    atMost: 2,
    surplus: ["third revision", "a base and a head"],
};
const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
const readingCodes = "0 the page can be used, 2 it or the arguments cannot.";
const runOptions = {
    results: {
        kind: "text",
        placeholder: "FILE",
        help: "Where the results file goes, inside the workspace or the temporary folder.",
    },
    quiet: { kind: "flag", short: "q", help: "Show only what did not pass, and the gate." },
    verbose: {
        kind: "flag",
        short: "v",
        help: "Show every remark on the page, and what the passed checks were judged by.",
    },
};
const commands = {
    run: {
        takes: aChecklist,
        exitCodes: gateCodes,
        purpose: "run the checklist and judge it",
        json: "print the results file to stdout, and the log to stderr",
        options: {
            ...runOptions,
            failed: {
                kind: "maybe",
                placeholder: "RESULTS",
                help: "Run again what did not pass, and what that needs: by the last results of this page, or by those in a file.",
            },
            shard: {
                kind: "text",
                placeholder: "FILE",
                once: true,
                help: "Run one part of a plan: the file holds an entry of `matrix.include` that `readiness plan --json` printed.",
            },
        },
    },
    plan: {
        takes: aChecklist,
        exitCodes: "0 planned, 1 another commit or nothing to run, 2 unusable checklist or arguments.",
        purpose: "spread the checks over machines, running nothing",
        json: "print { matrix, plan } as JSON to stdout, and all else to stderr",
        options: {},
    },
    lint: {
        takes: checklists,
        exitCodes: "0 without errors, 2 with one or with unusable arguments.",
        purpose: "say what is wrong with pages, and with the workflows that run them",
        json: "print the findings as JSON, as --format json does",
        options: {
            format: {
                kind: "text",
                placeholder: "FORMAT",
                help: `One of ${finding .T.join(", ")}; default \`text\`.`,
            },
            fix: { kind: "flag", help: "Mend what can be mended without a guess, and show what changed." },
        },
    },
    list: {
        takes: aChecklist,
        exitCodes: readingCodes,
        purpose: "show the checks that a run would run",
        json: "print the checks as JSON",
        options: {},
    },
    explain: {
        takes: checkAndChecklist,
        exitCodes: readingCodes,
        purpose: "say how the page is understood, running nothing",
        helpLast: ["vars", "redact", "pull-request"],
        json: "print the same as JSON",
        options: {},
    },
    diff: {
        takes: revisions,
        exitCodes: "0 nothing that may weaken the gate, 1 something that may, 2 unusable page, revision or arguments.",
        purpose: "show what of the gate changes between two commits",
        json: "print the changes as JSON",
        options: {},
    },
    init: {
        takes: aChecklist,
        exitCodes: "0 written or shown, 2 unusable arguments or nothing to write, 130 left at a question.",
        purpose: "draft a page and a workflow for this repository",
        options: {
            from: {
                kind: "text",
                placeholder: "FILE",
                once: true,
                help: "Make the page of what is there: a checklist, steps, a RELEASING.md, an issue template, a Makefile, a workflow.",
            },
            owner: { kind: "text", placeholder: "TEXT", help: "Who is asked when it is not ready: @org/team." },
            force: { kind: "flag", help: "Write over the files that are there." },
            "dry-run": { kind: "flag", help: "Show what would be written, and write nothing." },
            yes: { kind: "flag", short: "y", help: "Ask nothing." },
            shards: {
                kind: "maybe",
                placeholder: "N",
                help: "Write a workflow that spreads the page over so many jobs, 1 to 256; without a number, one for each 10 checks.",
            },
            "no-workflow": { kind: "flag", help: "Write the page alone." },
        },
    },
    add: {
        takes: aCommand,
        exitCodes: "0 written or shown, 1 not wanted, 2 nothing could be written, 130 left or cancelled.",
        purpose: "run a command, and write a row that looks for what it printed",
        options: {
            area: { kind: "text", placeholder: "AREA", help: "The area that the check speaks for." },
            check: {
                kind: "text",
                placeholder: "NAME",
                help: "What the check is called; without it, as its area.",
            },
            rollback: { kind: "text", placeholder: "TEXT", help: "What a person does when the check fails." },
            twice: { kind: "flag", help: "Run the command twice, and look only for what was in both runs." },
            "dry-run": { kind: "flag", help: "Show the row, and write nothing." },
            yes: { kind: "flag", short: "y", help: "Ask nothing." },
        },
    },
    fmt: {
        takes: checklists,
        exitCodes: "0 nothing to do or written, 1 with --check where something would change, 2 unusable page or arguments.",
        purpose: "align tables and order settings, changing no meaning",
        options: {
            check: { kind: "flag", help: "Write nothing: show what would change, and exit with 1 where it would." },
        },
    },
    gate: {
        takes: resultsOfShards,
        exitCodes: gateCodes,
        purpose: "join the results of a plan's shards, and judge them",
        json: "print the results file to stdout, and the log to stderr",
        options: runOptions,
    },
    report: {
        takes: results,
        exitCodes: "0 written, whatever the gate is; 2 unusable results or arguments, and nothing is written.",
        purpose: "show what a run found in another format",
        options: {
            from: {
                kind: "text",
                placeholder: "RESULTS",
                argument: true,
                help: "The results files, or folders with them, of releases or shards that `--format html` shows on one page. `-` is stdin.",
            },
            format: {
                kind: "text",
                placeholder: "FORMAT",
                once: true,
                help: `One of ${formats .O2.join(", ")}; without it, as the ending of FILE says (.html, .json, .xml: junit), else \`markdown\`.`,
            },
            output: {
                kind: "text",
                placeholder: "FILE",
                short: "o",
                once: true,
                help: "Where it goes, inside the workspace or the temporary folder; without it, to stdout.",
            },
            quiet: { kind: "flag", short: "q", help: "Say nothing but what is wrong." },
        },
    },
};
function ownOptionsOf(name) {
    return Object.entries(commands[name].options);
}

var input_names = __webpack_require__(44852);
var input_table = __webpack_require__(31939);
;// CONCATENATED MODULE: ./build/app/command-help.js



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
function helpOf(name) {
    const command = commands[name];
    const rows = inOrder(name).map((input) => row(`--${input}${placeholderOf(input)}`, `${input_table .F[input].help}${defaultOf(input)}`));
    return [
        `readiness ${name} ${command.takes.usage}: ${command.purpose}`,
        "",
        ...rows,
        ...ownOptionsOf(name).map(([option, { kind, placeholder = "", short, help }]) => row(`${short === undefined ? "" : `-${short}, `}--${option}${{ flag: "", text: ` ${placeholder}`, maybe: ` [${placeholder}]` }[kind]}`, help)),
        ...("json" in command
            ? [row("--json", `${command.json[0]?.toUpperCase()}${command.json.slice(1)}.`)]
            : []),
        row("--help", "Show this."),
        "",
        `Exit codes: ${command.exitCodes}`,
    ].join("\n");
}
function inOrder(name) {
    const command = commands[name];
    const last = "helpLast" in command ? command.helpLast : [];
    return (0,input_names .cz)(name).toSorted((a, b) => last.indexOf(a) - last.indexOf(b));
}
function placeholderOf(input) {
    const { kind, placeholder } = input_table .F[input].parser;
    if (placeholder !== undefined)
        return ` ${placeholder}`;
    return { flag: "", choice: " VALUE", list: " NAMES", lines: " KEY=VALUE", text: " TEXT" }[kind];
}
function defaultOf(input) {
    const { default: value, parser } = input_table .F[input];
    if (parser.values !== undefined)
        return ` One of ${parser.values.join(", ")}${value === "" ? "" : `; default \`${value}\``}.`;
    return parser.kind === "text" && value !== "" ? ` Default \`${value}\`.` : "";
}
function row(option, text) {
    return `  ${option.padEnd(26)} ${text}`;
}

;// CONCATENATED MODULE: ./build/app/command-line.js










const names = Object.keys(commands).join(", ");
function readCommandLine(args) {
    const [name, ...rest] = args;
    if (name === undefined)
        return usage(`No command is given; expected one of ${names}.`, overview());
    if (name === "--help" || name === "-h" || name === "help")
        return { kind: "help", text: overview() };
    if (name === "--version")
        return { kind: "help", text: version .r };
    if (isCommand(name))
        return readOptions(name, rest);
    const meant = (0,nearest .p)(name, Object.keys(commands));
    const cure = meant === null ? "" : ` Did you mean \`readiness ${meant}\`?`;
    return usage(`\`${name}\` is no command; expected one of ${names}.${cure}`, overview());
}
function readOptions(name, args) {
    const command = commands[name];
    const inputs = (0,input_names .cz)(name);
    const options = syntaxOf(name);
    const help = `See \`readiness ${name} --help\`.`;
    const [own, behind] = splitCommand(name, args);
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: spelt(own, name), options, allowPositionals: true });
    }
    catch (error) {
        return usage(`${wrongOption(error)}.${meantOption(error, options)}`, help);
    }
    const { values, positionals } = parsed;
    if (values["help"])
        return { kind: "help", text: helpOf(name) };
    const format = hasFindings(name) ? formatOf(values) : "text";
    const given = [...argumentsIn(name, values), ...positionals];
    const wrong = wrongCount(given, command.takes) ??
        givenTwice(name, values) ??
        (format === null ? unknownFormat(values) : null);
    if (wrong !== null || format === null)
        return usage(wrong ?? "", help);
    return {
        kind: "command",
        name,
        input: (input) => input === "checklist" && !inputs.includes(input)
            ? checklistOf(given, command.takes)
            : textOf(values[input], input),
        json: format === "json",
        format,
        options: givenOptions(name, values),
        args: given,
        command: behind,
    };
}
function syntaxOf(name) {
    return {
        help: { type: "boolean", short: "h" },
        ...("json" in commands[name] ? { json: { type: "boolean" } } : {}),
        ...Object.fromEntries(ownOptionsOf(name).map(([option, { kind, short, once, argument }]) => [
            option,
            {
                type: kind === "flag" ? "boolean" : "string",
                ...(short === undefined ? {} : { short }),
                ...(once || argument ? { multiple: true } : {}),
            },
        ])),
        ...Object.fromEntries((0,input_names .cz)(name).map((input) => [
            input,
            input_table .F[input].parser.kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
        ])),
    };
}
function splitCommand(name, args) {
    const at = "command" in commands[name].takes ? args.indexOf("--") : -1;
    return at === -1 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
}
function spelt(args, name) {
    const inputs = (0,input_names .cz)(name);
    const maybe = ownOptionsOf(name).flatMap(([option, { kind }]) => (kind === "maybe" ? [`--${option}`] : []));
    const written = [];
    for (let at = 0; at < args.length; at += 1) {
        const arg = args[at] ?? "";
        const next = args[at + 1];
        if (!maybe.includes(arg))
            written.push(...spellFlag(arg, inputs));
        else if (next === undefined || next.startsWith("-") || (0,checklist .f0)(next))
            written.push(`${arg}=`);
        else {
            written.push(`${arg}=${next}`);
            at += 1;
        }
    }
    return written;
}
function givenOptions(name, values) {
    const given = new Map();
    for (const [option, { argument }] of ownOptionsOf(name)) {
        const value = [values[option]].flat().at(-1);
        const isTaken = argument || (option === "format" && hasFindings(name));
        if (value !== undefined && !isTaken)
            given.set(option, typeof value === "string" ? value : "");
    }
    return given;
}
function argumentsIn(name, values) {
    return ownOptionsOf(name)
        .filter(([, { argument }]) => argument)
        .flatMap(([option]) => [values[option] ?? []].flat().filter((value) => typeof value === "string"));
}
function hasFindings(name) {
    return "json" in commands[name];
}
function givenTwice(name, values) {
    const twice = ownOptionsOf(name).find(([option, { once }]) => once && [values[option]].flat().length > 1);
    return twice === undefined ? null : `\`--${twice[0]}\` stands here more than once; expected one.`;
}
function usage(message, more) {
    return { kind: "usage", message: `${message}\n\n${more}` };
}
function checklistOf(args, takes) {
    if (takes.areResults)
        return undefined;
    return takes === checkAndChecklist ? args.find(checklist .f0) : args[0];
}
function formatOf({ json, format }) {
    if (json === true)
        return format === undefined || format === "json" ? "json" : null;
    return format === undefined ? "text" : (finding .T.find((name) => name === format) ?? null);
}
function unknownFormat({ json, format }) {
    const expected = `one of ${finding .T.join(", ")}`;
    return json === true
        ? `\`--json\` stands beside \`--format ${format}\`; expected one of the two.`
        : `\`${format}\` is no format; expected ${expected}.`;
}
function wrongOption(error) {
    const said = (0,message_of .b)(error).split(/\. To specify|\n/)[0] ?? "";
    return said.replace(/' argument is ambiguous\.$/, " <value>' argument missing");
}
function meantOption(error, options) {
    const given = /Unknown option '--([^'=]+)/.exec((0,message_of .b)(error))?.[1];
    if (given === undefined)
        return "";
    if ((0,input_names .Xy)(given))
        return ` ${placeOf(given)}`;
    const meant = (0,nearest .p)(given, Object.keys(options));
    return meant === null ? "" : ` Did you mean \`--${meant}\`?`;
}
function placeOf(input) {
    if (input === "checklist")
        return "The checklist is an argument, without an option before it.";
    const isOwn = (name) => ownOptionsOf(name).some(([option]) => option === input);
    const takers = [...input_table .F[input].commands, ...Object.keys(commands).filter(isCommand).filter(isOwn)];
    if (takers.length === 0)
        return `\`${input}\` is an input of the action alone, which has a pull request, commit or ticket to tell.`;
    return `It is an option of ${takers.map((name) => `\`readiness ${name}\``).join(", ")}.`;
}
function wrongCount(args, takes) {
    const { usage, atLeast, atMost, surplus } = takes;
    if (args.length < atLeast)
        return `An argument is missing; expected ${usage}${usage.endsWith(".") ? "" : "."}`;
    const [what, expected] = surplus;
    if (args.length > atMost)
        return `There is a ${what}, \`${args[atMost]}\`; expected ${expected}.`;
    const [pages, others] = [args.filter(checklist .f0), args.filter((arg) => !(0,checklist .f0)(arg))];
    if (takes !== checkAndChecklist || args.length < 2 || pages.length === 1)
        return null;
    const [twice, kind] = pages.length > 1 ? [pages[1], "checklist"] : [others[1], "check"];
    return `There is a second ${kind}, \`${twice}\`; expected one check, and one checklist that ends in .md, .yml or .yaml.`;
}
function spellFlag(arg, inputs) {
    for (const input of inputs) {
        if (input_table .F[input].parser.kind !== "flag")
            continue;
        if (arg === `--${input}=true`)
            return [`--${input}`];
        if (arg === `--${input}=false`)
            return [];
    }
    return [arg];
}
function textOf(value, input) {
    if (value === true)
        return "true";
    if (!Array.isArray(value))
        return undefined;
    const { kind } = input_table .F[input].parser;
    return kind === "list" || kind === "lines" ? value.join("\n") : value.at(-1);
}
function isCommand(name) {
    return Object.hasOwn(commands, name);
}


  }),

  48837:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   initFolder; },
    h: function() { return   startFolder; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31939);


function startFolder(input, cwd, env, files) {
    if (input("checklist") !== undefined || input("working-directory") !== undefined)
        return cwd;
    const page = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_1__  .F.checklist.default;
    if (files.isThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, page)))
        return cwd;
    const gitRoot = gitRootInside(cwd, env, files);
    return gitRoot !== null && files.isFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitRoot, page)) ? gitRoot : cwd;
}
function initFolder(input, cwd, env, files) {
    const isNamed = input("checklist") !== undefined || input("working-directory") !== undefined;
    return isNamed ? cwd : (gitRootInside(cwd, env, files) ?? cwd);
}
function gitRootInside(cwd, env, files) {
    const gitRoot = files.findGitRoot(cwd);
    if (gitRoot === null)
        return null;
    const fromWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env["GITHUB_WORKSPACE"] || gitRoot), gitRoot);
    return /^\.\.(?:[\\/]|$)/.test(fromWorkspace) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(fromWorkspace) ? null : gitRoot;
}


  }),

  81102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    k9: function() { return   reportGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
async function reportGuard(format, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const dialect = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    return dialect[reportGuards[format]];
}
const reportGuards = {
    junit: "safeMarkup",
    "junit-strict": "safeMarkup",
    ctrf: "safeJson",
    "in-toto": "safeJson",
    svr: "safeJson",
    html: "safeMarkup",
    markdown: "safeLines",
    json: "safeJson",
};
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


  }),

  86234:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31867);
  var _app_reading_start_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48837);
  var _app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81102);
  var _platform_files_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33140);
  var _platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65341);
  var _fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83836);








process.stderr.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_7__  .N)(error, process.env));
async function main(args) {
    const { env } = process;
    const line = (0,_app_command_line_js__WEBPACK_IMPORTED_MODULE_2__  .y)(args);
    const guard = await (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_4__  .Jl)(line, env);
    const guarded = (log) => (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_4__  .HA)(log, guard);
    if (line.kind === "help") {
        await guarded((0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_6__  .d)()).write(`${line.text}\n`);
        return 0;
    }
    if (line.kind === "usage") {
        process.stderr.write(guard(`${line.message}\n`));
        return 2;
    }
    if (line.name === "report") {
        const { reportHere } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(947), __webpack_require__.e(7103)]).then(__webpack_require__.bind(__webpack_require__, 55949));
        return reportHere(line, { env, guarded, ...(await gitOf(env)) });
    }
    const cwd = (0,_app_reading_start_folder_js__WEBPACK_IMPORTED_MODULE_3__  .h)(line.input, process.cwd(), env, _platform_files_files_js__WEBPACK_IMPORTED_MODULE_5__  .a);
    if (line.name === "run")
        return runHere(line, { cwd, env, guarded });
    if (line.name === "gate")
        return gateHere(line, { cwd, env, guarded });
    if (line.name === "plan") {
        const { planHere } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(1381), __webpack_require__.e(8342)]).then(__webpack_require__.bind(__webpack_require__, 24416));
        return planHere(line, { cwd, env, guarded });
    }
    if (line.name === "add") {
        const { addHere } = await Promise.all( [__webpack_require__.e(5251), __webpack_require__.e(3243), __webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(7315), __webpack_require__.e(6875), __webpack_require__.e(6771), __webpack_require__.e(9872), __webpack_require__.e(3447), __webpack_require__.e(4448), __webpack_require__.e(8876)]).then(__webpack_require__.bind(__webpack_require__, 87977));
        return addHere(line, cwd, env);
    }
    return readHere({ ...line, name: line.name }, cwd, env, guarded);
}
async function readHere(line, cwd, env, guarded) {
    const { host, width } = (0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_6__  .g)(env, guarded);
    const { signalSources } = await __webpack_require__.e(  7235).then(__webpack_require__.bind(__webpack_require__, 73227));
    const ports = { files: _platform_files_files_js__WEBPACK_IMPORTED_MODULE_5__  .a, env, host, now: () => new Date(), signalSources };
    switch (line.name) {
        case "lint": {
            const { lint } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(2590)]).then(__webpack_require__.bind(__webpack_require__, 92590));
            return lint({ ...line, fix: line.options.has("fix"), cwd }, ports);
        }
        case "fmt": {
            const { fmt } = await Promise.all( [__webpack_require__.e(5251), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(7315), __webpack_require__.e(6875), __webpack_require__.e(6771), __webpack_require__.e(9872), __webpack_require__.e(1062)]).then(__webpack_require__.bind(__webpack_require__, 4397));
            return fmt({ ...line, check: line.options.has("check"), cwd }, ports);
        }
        case "list": {
            const { list } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(6975)]).then(__webpack_require__.bind(__webpack_require__, 56975));
            return list({ ...line, cwd, width }, { ...ports, git: () => gitOf(env) });
        }
        case "explain": {
            const [{ explain }, git, { shellFinder }, { readEvent }] = await Promise.all([
                Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(4663), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 30650)),
                gitOf(env),
                Promise.all( [__webpack_require__.e(984), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 63106)),
                __webpack_require__.e(  4324).then(__webpack_require__.bind(__webpack_require__, 84324)),
            ]);
            return explain({ ...line, cwd, width, event: await readEvent(env) }, {
                ...ports,
                ...git,
                findShell: shellFinder(env),
            });
        }
        case "init": {
            const [{ init }, git, { promptsFor }] = await Promise.all([
                Promise.all( [__webpack_require__.e(5251), __webpack_require__.e(3243), __webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(7315), __webpack_require__.e(6875), __webpack_require__.e(3447), __webpack_require__.e(7590)]).then(__webpack_require__.bind(__webpack_require__, 67590)),
                gitOf(env),
                __webpack_require__.e(  8463).then(__webpack_require__.bind(__webpack_require__, 58463)),
            ]);
            const current = process.cwd();
            const prompts = await promptsFor(line.options, env);
            const request = { ...line, current, cwd: (0,_app_reading_start_folder_js__WEBPACK_IMPORTED_MODULE_3__  .N)(line.input, current, env, _platform_files_files_js__WEBPACK_IMPORTED_MODULE_5__  .a) };
            return init(request, { ...ports, ...git, prompts });
        }
        case "diff": {
            const [{ diff }, git] = await Promise.all([Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(5965)]).then(__webpack_require__.bind(__webpack_require__, 42324)), gitOf(env)]);
            return diff({ ...line, cwd }, { ...ports, ...git });
        }
    }
}
async function gitOf(env) {
    const git = await Promise.all( [__webpack_require__.e(984), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 7819));
    return {
        askGit: (folder, workspace) => git.askGit(folder, env, workspace),
        openRepository: (folder, workspace) => git.openRepository(folder, env, workspace),
    };
}
async function runHere(line, here) {
    const [{ run }, { realPorts }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 62122)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 11885)),
    ]);
    const failed = line.options.get("failed");
    const shard = line.options.get("shard");
    const choice = {
        failed: failed === undefined ? null : { results: failed === "" ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(failed) },
        ...(shard !== undefined && { shardFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shard) }),
    };
    return judgeHere(line, here, (request, host, kill) => run({ ...request, ...choice }, realPorts(host, here.env, null, kill)));
}
async function gateHere(line, here) {
    const [{ gate }, { gatePorts }, { readTextFile, unreadText }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(947), __webpack_require__.e(6404), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 298)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(947), __webpack_require__.e(6404), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 4092)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(947), __webpack_require__.e(6404), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 73220)),
    ]);
    const path = line.input("plan");
    const plan = path === undefined ? "" : await readTextFile(path);
    if (plan === null) {
        process.stderr.write(`${unreadText(path ?? "")}\n`);
        return 2;
    }
    const input = (name) => (name === "plan" ? plan : line.input(name));
    const results = line.args.map((name) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) }));
    return judgeHere({ ...line, input }, here, (request, host) => gate({ ...request, results }, gatePorts(host, here.env, null)));
}
async function judgeHere({ input, json, options }, { cwd, env, guarded }, judge) {
    if (options.has("quiet") && options.has("verbose")) {
        process.stderr.write("`--quiet` and `--verbose` exclude each other; expected one of them.\n");
        return 2;
    }
    const [{ readEvent }, { cancelInTerminal }, { runTerminal }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 84324)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 90583)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(28), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(3140), __webpack_require__.e(2353), __webpack_require__.e(4448), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 90746)),
    ]);
    const { host, clear } = await runTerminal({
        output: json ? "stderr" : "stdout",
        dialect: (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_4__  .ki)(env) ? "workflow" : "plain",
        amount: options.has("quiet") ? "little" : options.has("verbose") ? "everything" : "usual",
    }, env);
    const { cancel, kill } = cancelInTerminal(clear);
    const results = options.get("results");
    const request = {
        input,
        cwd,
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        resultsPath: results === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(results),
        folderOfPaths: process.cwd(),
        failed: null,
        event: await readEvent(env),
        cancel,
    };
    const outcome = await judge(request, host, kill);
    const out = guarded((0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_6__  .d)());
    if (json)
        await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
    await Promise.all([out.flush(), host.log.flush()]);
    process.exit(outcome.exitCode);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  83836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(28), __webpack_require__.e(4852), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 37314));
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = faultLine("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


  }),

  96528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   findingFormatNames; },
    d: function() { return   findingSentence; }
  });
function findingSentence({ found, expected, cure }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}
const findingFormatNames = ["text", "github", "json", "sarif"];


  }),

  99889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


  }),

  58673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  77645:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   tidy; },
    F0: function() { return   unlessRefusedLater; },
    J0: function() { return   unlessRefused; },
    Or: function() { return   isSystemError; },
    gN: function() { return   tidyUp; },
    up: function() { return   hasCode; }
  });
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
function hasCode(error, ...codes) {
    return isSystemError(error) && codes.includes(error.code);
}
function unlessRefused(act, other, ...codes) {
    try {
        return act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
async function unlessRefusedLater(act, other, ...codes) {
    try {
        return await act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
function isRefusal(error, codes) {
    return codes.length === 0 ? isSystemError(error) : hasCode(error, ...codes);
}
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
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
    if (isSystemError(error))
        return error.message.replace(/^, Unknown error: /, "");
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


  }),

  79456:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   createLogWriter; }
  });
function createLogWriter(stream, cancel) {
    const writer = new StreamWriter(stream);
    cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
    return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}
const blockBytes = 64 * 1024;
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
    #waiting = [];
    constructor(stream) {
        this.#stream = stream;
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
    async flush() {
        this.#send();
        while (this.#isOnItsWay)
            await this.#change();
    }
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
class Block {
    #memory = Buffer.alloc(0);
    length = 0;
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


  }),

  65341:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  d: function() { return   standardOutput; },
  g: function() { return   terminalOf; }
});

var external_node_fs_ = __webpack_require__(73024);
var system_error = __webpack_require__(77645);
;// CONCATENATED MODULE: ./build/platform/terminal/direct-log.js


function directLog(descriptor, otherwise, onLost = () => undefined) {
    if (!isPipeOrFile(descriptor))
        return null;
    let rest = null;
    let isGone = false;
    const writeAll = (bytes) => {
        for (let at = 0; at < bytes.length && !isGone;) {
            try {
                at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
            }
            catch (error) {
                if (!(0,system_error .Or)(error))
                    throw error;
                if ((0,system_error .up)(error, "EAGAIN")) {
                    rest = otherwise();
                    return rest.write(bytes.subarray(at));
                }
                isGone = true;
                if (!(0,system_error .up)(error, "EPIPE"))
                    onLost(error.message);
            }
        }
        return undefined;
    };
    return {
        write: (bytes) => (rest === null ? writeAll(Buffer.from(bytes)) : rest.write(bytes)),
        flush: async () => rest?.flush(),
    };
}
function isPipeOrFile(descriptor) {
    const stat = (0,system_error .J0)(() => (0,external_node_fs_.fstatSync)(descriptor), null);
    return stat !== null && (stat.isFIFO() || stat.isSocket() || stat.isFile());
}

var log_writer = __webpack_require__(79456);
var terminal_host = __webpack_require__(56873);
var terminal_looks = __webpack_require__(20579);
;// CONCATENATED MODULE: ./build/platform/terminal/standard-output.js




function standardOutput(onLost) {
    return directLog(1, streamLog, onLost) ?? streamLog();
}
function terminalOf(env, guard) {
    const direct = directLog(1, streamLog);
    if (direct !== null) {
        const { color, width } = (0,terminal_looks .j)(env, false, undefined);
        return { host: (0,terminal_host .P)(guard(direct), false, color), width };
    }
    const isTerminal = process.stdout.isTTY === true;
    const { color, width } = (0,terminal_looks .j)(env, isTerminal, process.stdout.columns);
    return { host: (0,terminal_host .P)(guard(streamLog()), isTerminal, color), width };
}
function streamLog() {
    return (0,log_writer .G)(process.stdout);
}


  }),

  56873:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   terminalHost; }
  });
function terminalHost(log, terminal, color, dialect = "plain") {
    return {
        dialect,
        color,
        terminal,
        log,
        setOutputs: async () => undefined,
        saveState: async () => undefined,
        writeSummary: async () => undefined,
        showRunning: () => () => undefined,
    };
}


  }),

  20579:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   isLiveTerminal; },
    j: function() { return   terminalLooks; }
  });
function terminalLooks(env, isTerminal, columns) {
    return { color: wantsColor(env, isTerminal), width: widthOf(env, columns) };
}
function wantsColor(env, isTerminal) {
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined)
        return /^(?:|[123]|true)$/.test(forced);
    return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
function isLiveTerminal(env) {
    return env["TERM"] !== "dumb" && /^(?:|0|false)$/i.test(env["CI"] ?? "");
}
function widthOf(env, columns) {
    const named = /^[1-9]\d{0,3}$/.test(env["COLUMNS"] ?? "") ? Number(env["COLUMNS"]) : columns;
    return Math.max(narrowest, named || readWithout);
}
const narrowest = 40;
const readWithout = 100;


  }),

  31432:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   messageOf; }
  });
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


  })

};
;