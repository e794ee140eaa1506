"use strict";
exports.id = 4852;
exports.ids = [4852];
exports.modules = {

  44852:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Nl: function() { return   reportInputNames; },
    Vc: function() { return   inputsOf; },
    Xy: function() { return   isInput; },
    cz: function() { return   optionsOf; },
    vj: function() { return   inputNames; }
  });
  var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31939);

const rows = new Map(Object.entries(_input_table_js__WEBPACK_IMPORTED_MODULE_0__  .F));
function inputsOf(action) {
    return names.filter((name) => rows.get(name)?.actions.includes(action));
}
const names = Object.keys(_input_table_js__WEBPACK_IMPORTED_MODULE_0__  .F);
function isInput(name) {
    return rows.get(name)?.actions.some((action) => action !== "report") ?? false;
}
function isReportInput(name) {
    return rows.get(name)?.actions.includes("report") ?? false;
}
const inputNames = names.filter(isInput);
const reportInputNames = names.filter(isReportInput);
function optionsOf(command) {
    return inputNames.filter((name) => rows.get(name)?.commands.includes(command));
}


  }),

  31939:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  F: function() { return   inputTable; }
});

var release = __webpack_require__(8272);
var verdict = __webpack_require__(60552);
var formats = __webpack_require__(35869);
var checklist = __webpack_require__(45385);
var runner = __webpack_require__(37203);
var variables = __webpack_require__(22044);
var version_clues = __webpack_require__(3486);
var cut = __webpack_require__(65307);
var duration = __webpack_require__(12811);
var one_line = __webpack_require__(45942);
var version_text = __webpack_require__(80919);
var problem = __webpack_require__(93970);
var nearest = __webpack_require__(41265);
var report_path = __webpack_require__(43739);
;// CONCATENATED MODULE: ./build/app/inputs/reports-parser.js




const reports = {
    kind: "lines",
    placeholder: "FORMAT:PATH",
    parse: (text, input, problems) => {
        const wanted = [];
        for (const line of text.split(/\r\n|\n|\r/).filter((each) => each.trim() !== "")) {
            const read = readLine(line, wanted);
            if ("format" in read)
                wanted.push(read);
            else
                problems.push({ rule: "input", ...read, found: `${read.found} in \`${input}\`` });
        }
        return wanted;
    },
};
function readLine(line, before) {
    const colon = line.indexOf(":");
    const format = line.slice(0, Math.max(colon, 0)).trim();
    const path = line.slice(colon + 1).trim();
    if (colon < 0)
        return { ...noReport, found: `the line ${(0,problem .TL)(line, shownCharacters)}` };
    if (!(0,formats ._S)(format))
        return unknownFormat(format);
    if (path === "")
        return { ...noReport, found: `no path behind \`${format}:\`` };
    if (before.some((other) => other.path === path))
        return { ...pathTwice, found: `${(0,problem .TL)(path, shownCharacters)} twice` };
    return (0,report_path .z)(format, path) ?? { format, path };
}
function unknownFormat(format) {
    const meant = (0,nearest .p)(format, formats .O2);
    return {
        found: `the format ${(0,problem .TL)(format, shownCharacters)}`,
        expected: `one of ${formats .O2.join(", ")}`,
        cure: meant === null
            ? "Write one FORMAT: PATH a line, such as `junit: readiness.xml`."
            : `Did you mean \`${meant}\`?`,
    };
}
const noReport = {
    expected: "lines FORMAT: PATH",
    cure: "Write one FORMAT: PATH a line, such as `junit: readiness.xml`.",
};
const pathTwice = {
    expected: "a file of its own for each report",
    cure: "Give one of the two another path.",
};
const shownCharacters = 80;

var use_name = __webpack_require__(68596);
;// CONCATENATED MODULE: ./build/app/inputs/parsers.js










const parsers_text = { kind: "text", parse: (text) => text.trim() };
const fileText = { ...parsers_text, placeholder: "FILE" };
const list = {
    kind: "list",
    parse: (text) => text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
};
const flag = {
    kind: "flag",
    parse: (text, input, problems) => oneOf(["true", "false"], text.trim().toLowerCase(), input, problems) === "true",
};
function choice(...values) {
    return {
        kind: "choice",
        values,
        parse: (text, input, problems) => oneOf(values, text.trim(), input, problems),
    };
}
function oneOf(values, text, input, problems) {
    const match = values.find((value) => value === text);
    if (match !== undefined)
        return match;
    problems.push({
        rule: "input",
        found: `\`${text}\` is no value of \`${input}\``,
        expected: values.map((value) => `\`${value}\``).join(" or "),
        cure: `Set \`${input}\` to one of them, or leave it out.`,
    });
    return values[0];
}
function maybeChoice(...values) {
    const given = choice(...values);
    const parse = (text, input, problems) => text.trim() === "" ? null : given.parse(text, input, problems);
    return { ...given, parse };
}
const versionText = {
    kind: "text",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (text === "")
            return null;
        const isReference = text.startsWith("refs/");
        if ((0,version_clues .nl)(text) && !isReference)
            return (0,version_text .GT)(text);
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)((0,one_line .T)(text), 40)}\` cannot be used as \`${input}\``,
            expected: `a version on one line, of at most ${version_clues .VR} characters${isReference ? ", and no reference of git" : ""}`,
            cure: isReference
                ? `Set \`${input}\` to the version alone, such as 1.4.0. In an event with a tag leave it out: the tag tells.`
                : `Set \`${input}\` to a version such as 1.4.0, or leave it out.`,
        });
        return null;
    },
};
const nameOfUse = { kind: "text", parse: (text) => (0,use_name .tx)(text.trim()) };
const pullRequestNumber = {
    kind: "text",
    placeholder: "NUMBER",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (text === "")
            return null;
        if (/^#?[1-9][0-9]{0,9}$/.test(text))
            return Number(text.replace("#", ""));
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` in \`${input}\` is no number of a pull request`,
            expected: "a pull request's number",
            cure: `Set \`${input}\` to a number such as 12, or leave it out.`,
        });
        return null;
    },
};
const maxCount = 256;
const count = {
    kind: "text",
    placeholder: "NUMBER",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxCount)
            return Number(text);
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` cannot be used as \`${input}\``,
            expected: `a number from 1 to ${maxCount}`,
            cure: `Set \`${input}\` to a number such as 4, or leave it out.`,
        });
        return 1;
    },
};
const shardCount = {
    kind: "text",
    placeholder: "NUMBER",
    parse: (text, input, problems) => (text.trim() === "" ? null : count.parse(text, input, problems)),
};
const runners = {
    kind: "list",
    parse: (text, input, problems) => {
        const names = [...new Set(list.parse(text, input, problems))];
        const odd = names.find(runner .I);
        if (odd === undefined && names.length > 0)
            return names;
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)((0,one_line .T)(odd ?? text), 40)}\` in \`${input}\``,
            expected: "names of runners, such as `ubuntu-latest`",
            cure: /[[\]{}]/.test(odd ?? "")
                ? "Name each system by one label: several labels, or a group, would be taken for several systems. A runner gets a label of its own in its settings."
                : `Set \`${input}\` to one name, or to several by comma, or leave it out.`,
        });
        return ["ubuntu-latest"];
    },
};
const parsers_duration = {
    kind: "text",
    placeholder: "DURATION",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (text === "")
            return null;
        const ms = (0,duration .E9)(text);
        if (ms !== null && ms > 0 && ms <= duration .SH)
            return ms;
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` cannot be used as \`${input}\``,
            expected: "a duration such as `30m` or `1h30m`, at most 596h",
            cure: `Set \`${input}\` to a duration with its unit, or leave it out.`,
        });
        return null;
    },
};
const parsers_variables = {
    kind: "lines",
    parse: (text, input, problems) => {
        const variables = Object.create(null);
        for (const line of text.split(/\r\n|\n|\r/)) {
            if (line.trim() === "")
                continue;
            const equals = line.indexOf("=");
            const name = line.slice(0, Math.max(equals, 0)).trim();
            const problem = variableProblem(line, name, input, name in variables);
            if (problem === null)
                variables[name] = line.slice(equals + 1);
            else
                problems.push(problem);
        }
        return { ...variables };
    },
};
function variableProblem(line, name, input, again) {
    if ((0,variables .i7)(name))
        return heldVariable(name, input);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const shown = line.includes("=")
            ? `the name \`${name}\``
            : `the line \`${(0,cut .lD)(line.trim(), 80)}\``;
        return {
            rule: "input",
            found: `${shown} in \`${input}\``,
            expected: "lines KEY=VALUE",
            cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
        };
    }
    if (!again)
        return null;
    return {
        rule: "input",
        found: `\`${name}\` twice in \`${input}\``,
        expected: "each name once",
        cure: "Remove one of the two lines.",
    };
}
function heldVariable(name, input) {
    return {
        rule: "input",
        found: `\`${(0,cut .lD)(name, 80)}\` in \`${input}\``,
        expected: "a name that does not change how programs run",
        cure: (0,variables .nL)(name)
            ? "Leave it out: no command gets it. Set a shell's options in the command (`set -u`) or in `shell` (`bash -eux -o pipefail {0}`)."
            : "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
    };
}
const keptFile = {
    kind: "text",
    placeholder: "FILE",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (!(0,checklist .f0)(text) && !/(?:^|[\\/])\.git[\\/]*$/i.test(text))
            return text;
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)((0,one_line .T)(text), 80)}\` cannot be used as \`${input}\``,
            expected: "a file that is none of a page (.md, .yml, .yaml), and no git folder",
            cure: `Set \`${input}\` to a file of its own, such as readiness-history.json.`,
        });
        return "";
    },
};
const parsers = {
    text: parsers_text,
    fileText,
    list,
    flag,
    choice,
    maybeChoice,
    versionText,
    nameOfUse,
    pullRequestNumber,
    count,
    shardCount,
    runners,
    duration: parsers_duration,
    variables: parsers_variables,
    keptFile,
    reports: reports,
};

;// CONCATENATED MODULE: ./build/app/inputs/input-table.js




const inputTable = {
    results: {
        default: "",
        parser: parsers.text,
        actions: ["report"],
        commands: [],
        help: "The results file of the pull request's run, or the folder that its artifact was downloaded into, inside the workspace or RUNNER_TEMP.",
    },
    plan: {
        default: "",
        parser: parsers.fileText,
        actions: ["gate"],
        commands: ["gate"],
        help: "The plan whose shards are joined, as the plan's action or command gives it.",
    },
    needs: {
        default: "",
        parser: parsers.text,
        actions: ["gate"],
        commands: ["gate"],
        help: "How the jobs before it ended: the JSON list of their results.",
    },
    from: {
        default: "",
        parser: parsers.text,
        actions: ["gate"],
        commands: [],
        help: "A folder, inside the workspace or RUNNER_TEMP, with the results files of all shards; without it, this workflow run's artifacts are read.",
    },
    checklist: {
        default: "RELEASE_READINESS.md",
        parser: parsers.text,
        actions: ["run", "plan", "report"],
        commands: ["diff", "add"],
        help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
    },
    name: {
        default: "readiness",
        expressions: {
            run: `\${{ github.job }} matrix=\${{ toJSON(matrix) }} action=\${{ github.action }}`,
            gate: `\${{ github.job }} matrix=\${{ toJSON(matrix) }} action=\${{ github.action }}`,
        },
        parser: parsers.nameOfUse,
        actions: ["run", "gate", "report"],
        commands: ["run", "gate"],
        help: "What tells two uses of the action apart in reports and file names.",
    },
    areas: {
        default: "",
        parser: parsers.list,
        actions: ["run", "plan", "report"],
        commands: ["run", "plan", "list", "explain"],
        help: "Run only these areas, by comma or line.",
    },
    checks: {
        default: "",
        parser: parsers.list,
        actions: ["run", "plan", "report"],
        commands: ["run", "plan", "list", "explain"],
        help: "Run only these checks, by comma or line.",
    },
    version: {
        default: "",
        parser: parsers.versionText,
        actions: ["run", "plan"],
        commands: ["run", "plan", "lint", "list", "explain", "add"],
        help: "The version that is being released, such as 1.4.0; a `v` before it is taken off. Without it, the event's tag and the page's `version-from` tell.",
    },
    kind: {
        default: "",
        parser: parsers.maybeChoice(...release .Xx),
        actions: ["run", "plan"],
        commands: ["run", "plan", "list", "explain"],
        help: "What kind of release it is. Without it, the version and the last tag tell.",
    },
    phase: {
        default: "",
        parser: parsers.maybeChoice(...release .tW),
        actions: ["run", "plan"],
        commands: ["run", "plan", "list", "explain"],
        help: "Which rows run: those for before publishing, or those for after it. Without it, `before`.",
    },
    shard: {
        default: "",
        parser: parsers.text,
        actions: ["run"],
        commands: [],
        help: "Which part of a plan to run, as the plan action has made it (`matrix.shard`). A part tells nobody: the gate action does.",
    },
    "fail-on": {
        default: "required",
        parser: parsers.choice(...verdict .FE),
        actions: ["run", "gate", "report"],
        commands: ["run", "gate"],
        help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
    },
    strict: {
        default: "false",
        parser: parsers.flag,
        actions: ["run", "plan"],
        commands: ["run", "plan", "lint", "list", "explain"],
        help: "Whether what is missing for completeness is an error.",
    },
    comment: {
        default: "on-failure",
        parser: parsers.choice("on-failure", "always", "never"),
        actions: ["run", "gate", "report"],
        commands: [],
        help: "When the pull request gets a comment.",
    },
    "pull-request": {
        default: "",
        parser: parsers.pullRequestNumber,
        actions: ["run", "gate"],
        commands: ["run", "explain", "gate"],
        help: "The pull request's number, where the event has none.",
    },
    "github-token": {
        default: "",
        expressions: {
            run: `\${{ github.token }}`,
            plan: `\${{ github.token }}`,
            gate: `\${{ github.token }}`,
            report: `\${{ github.token }}`,
        },
        parser: parsers.text,
        actions: ["run", "plan", "gate", "report"],
        commands: [],
        secret: true,
        help: "The token for comment, statuses and ticket.",
    },
    vars: {
        default: "",
        parser: parsers.variables,
        actions: ["run", "plan", "gate"],
        commands: ["run", "plan", "explain", "add", "gate"],
        help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
    },
    redact: {
        default: "",
        parser: parsers.list,
        actions: ["run", "gate"],
        commands: ["run", "explain", "add", "gate"],
        help: "Names of environment variables whose values must appear nowhere.",
    },
    "working-directory": {
        default: ".",
        parser: parsers.text,
        actions: ["run", "plan"],
        commands: ["run", "plan", "lint", "fmt", "list", "explain", "diff", "init", "add"],
        help: "The root for the page, the checks and their files.",
    },
    "max-parallel": {
        default: "1",
        parser: parsers.count,
        actions: ["run"],
        commands: ["run"],
        help: "How many checks run at the same time; their logs do not mix.",
    },
    "fail-fast": {
        default: "false",
        parser: parsers.flag,
        actions: ["run"],
        commands: ["run"],
        help: "Whether the rest is skipped when a required check did not pass.",
    },
    timeout: {
        default: "",
        parser: parsers.duration,
        actions: ["run"],
        commands: ["run"],
        help: "After how long the whole run is ended, as 30m or 1h30m.",
    },
    retest: {
        default: "never",
        parser: parsers.choice("never", "on-failure"),
        actions: ["run"],
        commands: ["run"],
        help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
    },
    statuses: {
        default: "none",
        parser: parsers.choice("none", "gate", "areas"),
        actions: ["run", "gate"],
        commands: [],
        help: "Which commit statuses are set: one for the gate, or one for each area.",
    },
    "comment-author": {
        default: "github-actions[bot]",
        parser: parsers.text,
        actions: ["run", "gate", "report"],
        commands: [],
        help: "The account that the token writes comments as.",
    },
    "checklist-from": {
        default: "head",
        parser: parsers.choice("head", "base"),
        actions: ["run", "plan"],
        commands: [],
        help: "Whose page runs in a pull request: its own, or that of its base.",
    },
    "on-gate-change": {
        default: "note",
        parser: parsers.choice("note", "fail"),
        actions: ["run", "gate"],
        commands: [],
        help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
    },
    "allow-untrusted": {
        default: "false",
        parser: parsers.flag,
        actions: ["run", "gate"],
        commands: ["run", "gate"],
        help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
    },
    commit: {
        default: "event",
        parser: parsers.choice("event", "checkout"),
        actions: ["run", "plan", "gate"],
        commands: ["run", "plan", "gate"],
        help: "In a workflow: whether another commit than the event's is refused (event), or is what the run is about (checkout).",
    },
    "on-pending": {
        default: "fail",
        parser: parsers.choice("fail", "wait"),
        actions: ["run", "gate"],
        commands: ["run", "gate"],
        help: "Whether a gate that only waits fails the step, or leaves it green once its pending commit status is set.",
    },
    "link-ticket": {
        default: "false",
        parser: parsers.flag,
        actions: ["run", "gate"],
        commands: [],
        help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
    },
    "linear-token": {
        default: "",
        parser: parsers.text,
        actions: ["run", "gate"],
        commands: [],
        secret: true,
        help: "A Linear key or OAuth token, for a ticket there.",
    },
    shards: {
        default: "",
        parser: parsers.shardCount,
        actions: ["plan"],
        commands: ["plan"],
        help: "How many jobs share the checks, from 1 to 256. Without it, one for each 10 checks, at most 16.",
    },
    "runs-on": {
        default: "ubuntu-latest",
        parser: parsers.runners,
        actions: ["plan"],
        commands: ["plan"],
        help: "What checks without a `Runs on` of their own run on, by comma or line: on each of them.",
    },
    reports: {
        default: "",
        parser: parsers.reports,
        actions: ["run", "gate"],
        commands: ["run", "gate"],
        help: `Reports for people and other tools, one FORMAT: PATH a line. The formats are ${formats .O2.join(", ")}.`,
    },
    history: {
        default: "",
        parser: parsers.keptFile,
        actions: ["run", "plan", "gate"],
        commands: ["run", "plan", "gate"],
        help: "A file of earlier runs that you keep, and that this run is added to. From it come the weights of a plan, and what is flaky or slower than usual.",
    },
};


  }),

  43739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: function() { return   isInGitFolder; },
    z: function() { return   pathProblem; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);


function pathProblem(format, path) {
    const isSource = /\.ya?ml$/i.test(path) || (/\.md$/i.test(path) && format !== "markdown");
    if (!isSource)
        return null;
    return {
        found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path, shownCharacters)} for \`${format}\``,
        expected: "a file of its own, which is called like no page and no workflow",
        cure: `Give the file the ending of its format, such as readiness.${endings[format] ?? "json"}.`,
    };
}
const endings = {
    junit: "xml",
    "junit-strict": "xml",
    html: "html",
    markdown: "md",
};
function isInGitFolder(place) {
    return place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some((part) => part.toLowerCase() === ".git");
}
const shownCharacters = 80;


  }),

  49881:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GJ: function() { return   saidByRun; },
    W3: function() { return   weights; },
    gy: function() { return   unread; }
  });
const weights = {
    "front-matter": "error",
    "settings-comment": "error",
    "settings-twice": "error",
    "settings-in-quote": "warning",
    "foreign-keys": "note",
    "misplaced-checks": "error",
    "newer-format": "error",
    "unknown-key": "error",
    "duplicate-area": "error",
    "ticket-form": "warning",
    "area-uncovered": "error",
    "area-unlisted": "warning",
    "lint-rule": "error",
    "lint-level": "error",
    "ignore-form": "warning",
    "ignore-rule": "error",
    "ignore-unused": "warning",
    "no-checks": "error",
    "matrix-no-command": "warning",
    "matrix-no-area": "warning",
    "matrix-header-again": "error",
    "matrix-in-quote": "warning",
    "matrix-in-guidance": "error",
    "lost-row": "error",
    "row-below-table": "warning",
    "surplus-cell": "error",
    "column-twice": "error",
    "column-name": "warning",
    "smoke-matrix-name": "error",
    "column-unread": "warning",
    "column-lost": "error",
    "header-look-alike": "warning",
    "header-hidden": "error",
    "command-header": "error",
    "fence-open": "error",
    "comment-open": "error",
    "too-many-checks": "error",
    "page-nesting": "error",
    "page-size": "error",
    "matrix-header-row": "warning",
    "table-like-matrix": "warning",
    "html-table": "warning",
    "matrix-in-code": "warning",
    "settings-misplaced": "warning",
    "setup-without-effect": "warning",
    "block-not-run": "warning",
    "guidance-anchor": "warning",
    "guidance-file": "warning",
    "reference-undefined": "warning",
    "checks-in-yaml": "warning",
    "sign-off-in-guidance": "note",
    "sign-off-box": "warning",
    "sign-off-conditions": "error",
    "sign-off-condition-text": "warning",
    "sign-off-twice": "warning",
    "sign-offs-none": "warning",
    "sign-off-environment": "note",
    "missing-area": "error",
    "command-missing": "error",
    "command-empty": "error",
    "command-link": "error",
    "section-without-command": "error",
    "stray-backtick": "error",
    "signal-prose": "warning",
    "signal-words": "warning",
    "anchor-missing": "error",
    "section-empty": "warning",
    "command-between": "error",
    "command-words": "warning",
    "command-withheld": "error",
    "command-folder": "error",
    "command-piece": "error",
    "command-placeholder": "warning",
    "command-and-link": "error",
    "cell-too-long": "error",
    "command-substitution": "error",
    "command-comment": "warning",
    "command-not": "warning",
    "command-no-program": "warning",
    "command-typographic": "warning",
    "area-same-slug": "warning",
    "hidden-character": "error",
    "script-folded": "warning",
    "command-prose": "warning",
    "command-backticks": "warning",
    "cell-struck": "error",
    "link-in-command": "error",
    "exit-phrase": "error",
    "signal-number": "error",
    "signal-placeholder": "error",
    "signal-angle-brackets": "warning",
    "signal-command": "error",
    "signal-path": "warning",
    "signal-name": "warning",
    "signal-negation": "error",
    "signal-absence": "warning",
    "signal-turned": "warning",
    "signal-qualified": "warning",
    "signal-alternative": "error",
    "signal-sum": "warning",
    "signal-quoted": "warning",
    id: "error",
    "duplicate-id": "error",
    "unreadable-check": "error",
    "control-character": "error",
    severity: "error",
    "unknown-shell": "error",
    retries: "error",
    duration: "error",
    "unknown-need": "error",
    "numbered-need": "error",
    "need-cycle": "error",
    phase: "error",
    "release-kind": "error",
    "not-before": "error",
    "need-other-release": "warning",
    "release-moment": "warning",
    "to-do-empty": "warning",
    waiver: "error",
    "version-from": "error",
    "sign-offs": "error",
    "version-missing": "warning",
    "version-at-odds": "completeness",
    "version-tagged": "warning",
    signal: "error",
    "placeholder-name": "error",
    "placeholder-place": "error",
    "placeholder-unfilled": "warning",
    "signal-hidden-character": "error",
    "signal-keyword-case": "error",
    "signal-typographic": "warning",
    "signal-like-pattern": "warning",
    "signal-like-another": "warning",
    "signal-in-quotes": "warning",
    "signal-emphasis": "warning",
    "signal-alternatives": "warning",
    "signal-output-pattern": "warning",
    "signal-zero-count": "warning",
    "signal-part-of-fail": "warning",
    "signal-path-literal": "warning",
    "signal-exit-code-range": "warning",
    "signal-never-holds": "warning",
    "signal-always-holds": "warning",
    "signal-contradiction": "warning",
    "yaml-syntax": "error",
    "yaml-list": "error",
    "yaml-documents": "error",
    "yaml-key": "error",
    "duplicate-key": "error",
    "yaml-alias": "error",
    "yaml-anchor": "error",
    "yaml-tag": "error",
    "yaml-comment": "error",
    "yaml-comment-cut": "warning",
    "wrong-type": "error",
    "empty-value": "error",
    "missing-key": "error",
    "env-name": "error",
    "env-without-effect": "warning",
    "anchor-in-yaml": "error",
    "owner-missing": "completeness",
    "rollback-missing": "completeness",
    "signal-beyond-exit": "completeness",
    "linked-from": "completeness",
    "prompt-in-command": "warning",
    "waiver-expired": "warning",
    "waiver-far": "warning",
    "waiver-too-far": "error",
    "waiver-unneeded": "warning",
    "reviewed-old": "warning",
    "reviewed-ahead": "warning",
    "workflow-unread": "warning",
    "workflow-merge-group": "warning",
    "workflow-filter": "warning",
    "workflow-always": "warning",
    "workflow-condition": "warning",
    "workflow-continue-on-error": "warning",
    "workflow-permissions-unset": "warning",
    "workflow-permission-missing": "warning",
    "workflow-permission-wide": "warning",
    "workflow-action-unpinned": "warning",
    "workflow-action-branch": "warning",
    "workflow-action-tag": "note",
    "workflow-strangers-code": "warning",
    "workflow-page-missing": "warning",
    "workflow-input": "warning",
    "workflow-input-value": "warning",
    "workflow-no-checkout": "warning",
    "workflow-history": "warning",
    "workflow-credentials": "note",
    "workflow-matrix": "note",
    "workflow-gate-needs": "warning",
    "workflow-gate-plan": "warning",
    "workflow-gate-results": "warning",
    "workflow-shard-alone": "warning",
    "workflow-shard-fail-fast": "warning",
    "workflow-shard-runs-on": "warning",
    "workflow-shard-serial": "note",
    "workflow-shard-outputs": "warning",
    "workflow-shard-reports": "warning",
    "file-name": "error",
    "not-text": "error",
    unreadable: "error",
    "base-page": "error",
    input: "error",
    filter: "error",
    revision: "error",
    results: "error",
    "last-results": "error",
    "need-elsewhere": "error",
    "runner-name": "error",
    "plan-limit": "error",
    "other-commit": "error",
    "not-the-plans": "error",
    "untrusted-code": "error",
    "shard-missing": "error",
    "shard-conflict": "error",
    "shard-unread": "error",
    "needed-job": "error",
    "shard-older": "note",
};
const unread = new Set([
    "front-matter",
    "settings-comment",
    "settings-twice",
    "settings-in-quote",
    "foreign-keys",
    "misplaced-checks",
    "unknown-key",
    "matrix-no-command",
    "matrix-no-area",
    "matrix-in-quote",
    "matrix-in-guidance",
    "lost-row",
    "row-below-table",
    "surplus-cell",
    "column-twice",
    "column-name",
    "smoke-matrix-name",
    "column-unread",
    "column-lost",
    "header-look-alike",
    "fence-open",
    "comment-open",
    "too-many-checks",
    "page-nesting",
    "page-size",
    "matrix-header-row",
    "table-like-matrix",
    "html-table",
    "matrix-in-code",
    "settings-misplaced",
    "setup-without-effect",
    "block-not-run",
    "checks-in-yaml",
    "sign-off-in-guidance",
    "sign-off-box",
    "sign-off-condition-text",
    "signal-prose",
    "command-words",
    "signal-quoted",
    "unreadable-check",
    "yaml-syntax",
    "yaml-list",
    "yaml-documents",
    "yaml-key",
    "duplicate-key",
    "yaml-comment",
    "yaml-comment-cut",
    "wrong-type",
    "env-without-effect",
]);
const saidByRun = new Set([
    "version-tagged",
    "waiver-unneeded",
    "shard-older",
]);


  }),

  93970:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    KJ: function() { return   isUnread; },
    Sz: function() { return   toFindings; },
    TL: function() { return   quoted; },
    a5: function() { return   offPageFinding; },
    l4: function() { return   problemAt; },
    pN: function() { return   inCode; },
    xJ: function() { return   severityOf; }
  });
  var _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49881);

function problemAt(rule, place, { found, expected, cure }) {
    return { rule, weight: _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .W3[rule], place, found, expected, cure };
}
function quoted(text, limit = 60) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    return inCode(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line);
}
function inCode(text) {
    const fence = "`".repeat(longestRunOfBackticks(text) + 1);
    return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
function longestRunOfBackticks(text) {
    if (!text.includes("`"))
        return 0;
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
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
function offPageFinding({ rule, found, expected, cure }) {
    const severity = severityOf(rule, _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .W3[rule], false, {});
    return { rule, severity, file: "", line: 1, column: 1, found, expected, cure };
}
function severityOf(rule, weight, strict, levels) {
    if (weight === "error")
        return "error";
    const level = levels[rule];
    if (level === "warning" || level === "error")
        return level;
    return weight === "completeness" ? (strict ? "error" : "warning") : weight;
}
function isUnread({ rule }) {
    return _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .gy.has(rule);
}


  }),

  37203:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: function() { return   isNoRunner; }
  });
function isNoRunner(name) {
    return /[[\]{}\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name) || name.length > maxRunner;
}
const maxRunner = 256;


  }),

  22044:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Kc: function() { return   markVariable; },
    i7: function() { return   isHeld; },
    nL: function() { return   reachesNothing; }
  });
const heldVariables = [
    { name: "PATH" },
    { name: "LD_*" },
    { name: "DYLD_*" },
    { name: "SHELLOPTS", reachesNothing: true },
    { name: "BASHOPTS", reachesNothing: true },
    { name: "BASH_FUNC_*" },
    { name: "IFS" },
    { name: "PS4" },
    { name: "BASH_ENV" },
    { name: "ENV" },
    { name: "NODE_OPTIONS" },
    { name: "PERL5OPT" },
    { name: "RUBYOPT" },
    { name: "PYTHONSTARTUP" },
    { name: "PYTHONPATH" },
    { name: "JAVA_TOOL_OPTIONS" },
    { name: "GIT_*" },
    { name: "GITHUB_*" },
    { name: "RUNNER_*" },
    { name: "ACTIONS_*" },
    { name: "READINESS_*" },
];
function isHeld(name) {
    return heldVariables.some((rule) => matches(rule, name));
}
function reachesNothing(name) {
    return heldVariables.some((rule) => rule.reachesNothing === true && matches(rule, name));
}
function matches({ name: pattern }, name) {
    const upper = name.toUpperCase();
    return pattern.endsWith("*") ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern;
}
const markVariable = "READINESS_MARK";


  }),

  60552:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FE: function() { return   failOns; },
    G5: function() { return   holdingStatuses; },
    JC: function() { return   reasonCodes; },
    NW: function() { return   holdingReasons; },
    VF: function() { return   gates; },
    nZ: function() { return   totalKeys; },
    rY: function() { return   verdicts; }
  });
const verdicts = [
    "passed",
    "failed",
    "pending",
    "timed-out",
    "errored",
    "skipped",
    "cancelled",
    "interrupted",
];
const totalKeys = ["passed", "failed", "skipped", "pending"];
const holdingReasons = ["checks-failed", "pending"];
const holdingStatuses = ["pending", "error", "failure"];
const failOns = ["required", "any", "never"];
const gates = ["ready", "not-ready"];
const reasonCodes = [
    "all-passed",
    "checks-failed",
    "setup-failed",
    "checklist-invalid",
    "nothing-to-run",
    "cancelled",
    "interrupted",
    "gate-weakened",
    "untrusted-code",
    "pending",
    "other-commit",
    "shard-missing",
    "shard-conflict",
];


  }),

  3486:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    VR: function() { return   maxVersionLength; },
    iP: function() { return   areAtOdds; },
    jJ: function() { return   saidVersions; },
    mi: function() { return   noClues; },
    nl: function() { return   isVersionLine; }
  });
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80919);

const noClues = { input: null, tag: null, tree: null };
function saidVersions({ input, tag, tree }) {
    return [
        said("input", input),
        said("tag", tag),
        said("version-from", tree?.kind === "version" ? tree.version : null),
    ].flat();
}
function said(source, version) {
    return version === null ? [] : [{ source, version }];
}
function areAtOdds(versions) {
    return new Set(versions.map(({ version }) => (0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_0__  .D)(version))).size > 1;
}
const maxVersionLength = 100;
function isVersionLine(text) {
    return text.length <= maxVersionLength && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}


  }),

  35869:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L5: function() { return   joiningFormats; },
    O2: function() { return   reportFormatNames; },
    _S: function() { return   isReportFormat; },
    zX: function() { return   reportFormats; }
  });
const joiningFormats = {
    html: async (records) => {
        const { renderHtml } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(3328)]).then(__webpack_require__.bind(__webpack_require__, 79639));
        return renderHtml(records);
    },
};
const reportFormats = {
    json: async ({ results }) => {
        const { serializeResults } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 43331));
        return serializeResults(results);
    },
    html: (record) => joiningFormats.html([record]),
    markdown: async ({ results, decides }) => {
        const { renderSummary } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 61951));
        return renderSummary(results, { decides });
    },
    junit: async (record) => {
        const { junitReport } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(5323), __webpack_require__.e(2258)]).then(__webpack_require__.bind(__webpack_require__, 32258));
        return junitReport(record, "junit");
    },
    "junit-strict": async (record) => {
        const { junitReport } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(5323), __webpack_require__.e(2258)]).then(__webpack_require__.bind(__webpack_require__, 32258));
        return junitReport(record, "junit-strict");
    },
    ctrf: async (record) => {
        const { ctrfReport } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(5323), __webpack_require__.e(4302)]).then(__webpack_require__.bind(__webpack_require__, 34302));
        return ctrfReport(record);
    },
    "in-toto": async (record) => {
        const { inTotoReport } = await __webpack_require__.e(  8227).then(__webpack_require__.bind(__webpack_require__, 68227));
        return inTotoReport(record);
    },
    svr: async (record) => {
        const { svrReport } = await __webpack_require__.e(  3984).then(__webpack_require__.bind(__webpack_require__, 53984));
        return svrReport(record);
    },
};
function isReportFormat(name) {
    return Object.hasOwn(reportFormats, name);
}
const reportFormatNames = Object.keys(reportFormats);


  }),

  12811:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E9: function() { return   parseDuration; },
    SH: function() { return   maxTimerMs; },
    ji: function() { return   durationInWords; },
    w8: function() { return   msOfUnit; }
  });
const maxTimerMs = 2 ** 31 - 1;
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
function parseDuration(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || text === "")
        return null;
    let total = 0;
    for (const [unit, milliseconds] of Object.entries(units))
        total += Number(groups[unit] ?? 0) * milliseconds;
    return total;
}
function durationInWords(text) {
    const [, count, word] = /^(\d{1,9}) ?([a-z]{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
    const unit = word === undefined ? undefined : unitNamed(word);
    return count === undefined || unit === undefined ? null : `${count}${unit}`;
}
function msOfUnit(word) {
    const unit = unitNamed(word);
    return unit === undefined ? null : units[unit];
}
function unitNamed(word) {
    return unitsInWords.find(({ says }) => says.test(word))?.unit;
}
const unitsInWords = [
    { unit: "h", says: /^(?:h|hrs?|hours?)$/ },
    { unit: "m", says: /^(?:m|mins?|minutes?)$/ },
    { unit: "s", says: /^(?:s|secs?|seconds?)$/ },
    { unit: "ms", says: /^(?:ms|msecs?|milliseconds?)$/ },
];


  }),

  41265:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   nearest; }
  });
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
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


  }),

  45942:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   oneLine; }
  });
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);

function oneLine(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/\s+/g, " ").trim();
}


  }),

  59119:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    w: function() { return   plainText; }
  });
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}


  }),

  80919:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   bareVersion; },
    GT: function() { return   givenVersion; },
    IL: function() { return   isVersionText; },
    p: function() { return   isSameVersion; }
  });
const form = /^(?:v\d+|v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z][0-9A-Za-z.+-]*)?)$/;
function isVersionText(text) {
    return text.length <= 100 && form.test(text);
}
function isSameVersion(one, other) {
    return bareVersion(one) === bareVersion(other);
}
function bareVersion(version) {
    return version.replace(/^v(?=\d)/, "");
}
const semVer = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
function givenVersion(text) {
    return text.startsWith("v") && semVer.test(text.slice(1)) ? text.slice(1) : text;
}


  })

};
;