"use strict";
exports.id = 7103;
exports.ids = [7103,561];
exports.modules = {

  81954:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    placeReports: function() { return   placeReports; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5739);
  var _inputs_report_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43739);
  var _reading_is_of_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69638);





async function placeReports(run, ports) {
    const reports = [];
    const problems = [...run.problems];
    const taken = await takenPlaces(run, ports);
    for (const wanted of (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .R5)("reports", run.input)) {
        const place = await placeOf(wanted, run, taken, ports);
        if (typeof place === "string") {
            reports.push({ ...wanted, place });
            taken.set(sameName(place), "another report's");
        }
        else
            problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .a5)({ rule: "input", ...place }));
    }
    const isUnusable = problems.length > run.problems.length;
    return { ...run, reports, problems, inputs: isUnusable ? null : run.inputs };
}
async function takenPlaces(run, { files }) {
    const { input, places, cwd, temporaryFolder } = run;
    const history = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .R5)("history", input);
    const named = [
        [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .R5)("working-directory", input), (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .R5)("checklist", input)), "the page's"],
        [run.resultsPath, "the results file's"],
        ...(history === "" ? [] : [[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, history), "the history's"]]),
    ];
    const taken = new Map();
    for (const [path, whose] of named) {
        const place = await files.placeToWrite(path, [places.workspace, temporaryFolder]);
        if (place !== null)
            taken.set(sameName(place), whose);
    }
    return taken;
}
async function placeOf({ path }, { places, temporaryFolder, folderOfPaths, cwd }, taken, { files, openRepository }) {
    const place = await files.placeToWrite((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folderOfPaths ?? cwd, path), [
        places.workspace,
        temporaryFolder,
    ]);
    const shown = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path, shownCharacters)} in \`reports\``;
    if (place === null || (0,_inputs_report_path_js__WEBPACK_IMPORTED_MODULE_3__  .e)(place))
        return { ...elsewhere, found: shown };
    const whose = taken.get(sameName(place));
    if (whose !== undefined)
        return { ...otherFile, found: `${shown}, which is ${whose} place` };
    const isCommitted = await (0,_reading_is_of_commit_js__WEBPACK_IMPORTED_MODULE_4__  .l)(place, places.workspace, { files, openRepository });
    return isCommitted ? { ...committed, found: `${shown}, a file of the commit` } : place;
}
function sameName(place) {
    return place.toLowerCase();
}
const elsewhere = {
    expected: "a file inside the workspace or RUNNER_TEMP, no link, no folder, and nothing in a git folder",
    cure: "Name one such as `junit: readiness.xml`, relative to the workspace, or in RUNNER_TEMP.",
};
const otherFile = {
    expected: "a file of its own for each report",
    cure: "Give the report another path.",
};
const committed = {
    expected: "a file that git does not track: what a check looks at stays as it was committed",
    cure: "Give the report another path, best in RUNNER_TEMP (`runner.temp`).",
};
const shownCharacters = 300;


  }),

  69638:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: function() { return   isOfCommit; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

async function isOfCommit(file, workspace, { files, openRepository }) {
    if (!files.isThere(file))
        return false;
    const repository = openRepository((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), workspace);
    const name = repository.root === null ? null : await files.nameInside(file, repository.root);
    if (name === null)
        return false;
    const { kind } = await repository.fileAt("HEAD", name);
    return kind === "file" || kind === "unusable";
}


  }),

  66891:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    writeReportFiles: function() { return   writeReportFiles; }
  });
  var _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97217);
  var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42353);




const writeReportFiles = async (run, said, { files }) => {
    const { results, reports, redactor } = run;
    const record = { results, decides: (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__  .N)(run) };
    const warnings = [];
    const written = [];
    for (const report of reports) {
        try {
            await files.writeReadable(report.place, await _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_0__  .zX[report.format](record));
            written.push(report);
        }
        catch (error) {
            warnings.push(redactor.redactSentence(notWritten(report, error)));
        }
    }
    return { reports: written, warnings: [...said.warnings, ...warnings] };
};
function notWritten({ format, path }, error) {
    return `The report \`${format}\` could not be written to ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(path)} (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error)}); the verdicts stand. Check the disk and the permissions of the folder, and that no command puts a link in its place.`;
}


  }),

  42353:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   decidesIn; }
  });
  var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13618);

function decidesIn({ failOn }) {
    return (check) => (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__  .yN)(check, failOn);
}


  }),

  55949:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  reportHere: function() { return   reportHere; }
});

var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var finding = __webpack_require__(96528);
var problem = __webpack_require__(93970);
var redact_results = __webpack_require__(45739);
var formats = __webpack_require__(35869);
var count = __webpack_require__(44936);
var message_of = __webpack_require__(31432);
var nearest = __webpack_require__(41265);
var one_line = __webpack_require__(45942);
var gate = __webpack_require__(13618);
var report_path = __webpack_require__(43739);
var results_text = __webpack_require__(70237);
var verdict_contradiction = __webpack_require__(43412);
;// CONCATENATED MODULE: ./build/app/reading/collect-results.js




async function collectResults(given, folders, ports) {
    const known = new Map();
    const problems = [];
    const others = [];
    const sources = [];
    for (const place of given) {
        let found = 0;
        if (place.name === "") {
            problems.push({ ...noResults, found: "an empty name" });
            continue;
        }
        for await (const { name, file } of filesAt(place, folders, ports)) {
            const look = lookAt(file, name, name !== place.name);
            if (look.kind === "results") {
                known.set(look.text, look.results);
                sources.push(name);
            }
            if (look.kind === "problem")
                problems.push(look.problem);
            if (look.kind === "other")
                others.push(name);
            else
                found += 1;
        }
        if (found === 0)
            problems.push({ ...noResults, found: `no results in ${shown(place.name)}` });
    }
    const results = [...known.values()].toSorted(newestFirst);
    const notes = others.length === 0 ? [] : [passedOver(others)];
    return { results, problems: problems.slice(0, maxProblems), sources, notes };
}
const maxProblems = 20;
async function* filesAt({ name, path }, folders, { readResultsTree, readStandardInput }) {
    if (path !== null)
        return yield* readResultsTree({ name, path }, folders);
    const bytes = await readStandardInput();
    yield {
        name,
        file: bytes === null ? { kind: "refused", reason: "it has more than 20 MB" } : { kind: "file", bytes },
    };
}
function lookAt(file, name, isInFolder) {
    if (isInFolder && !/\.json$/i.test(name))
        return { kind: "other" };
    const wrong = (why, kind = noResults) => ({
        kind: "problem",
        problem: { ...kind, found: `${shown(name)}: ${why}` },
    });
    if (file.kind === "missing")
        return wrong("there is nothing");
    if (file.kind === "refused")
        return wrong(`it is not read, because ${file.reason}`, notRead);
    const reading = (0,results_text .e)(file.bytes);
    if (reading.kind === "problems")
        return isInFolder && reading.isOther ? { kind: "other" } : wrong(reading.problems.join("; "));
    const contradiction = (0,verdict_contradiction .V)(reading.results);
    return contradiction === null
        ? { kind: "results", results: reading.results, text: JSON.stringify(reading.results) }
        : wrong(`it contradicts itself: ${contradiction}`);
}
const noResults = {
    found: "",
    expected: "a results file as a run writes it",
    cure: "Name the file that the output `results` or `readiness run --results FILE` says, or a folder with such files.",
};
const notRead = {
    found: "",
    expected: "a file of at most 20 MB inside the workspace or the temporary folder, behind no link",
    cure: "Copy it there, or let it come from stdin: `readiness report - < FILE`.",
};
function newestFirst(one, other) {
    return Date.parse(other.run.startedAt) - Date.parse(one.run.startedAt) || (one.name < other.name ? -1 : 1);
}
function passedOver(names) {
    const [first = ""] = names;
    return `Passed over: ${(0,count .U9)(names.length, "file")} that ${names.length === 1 ? "is" : "are"} no results (${shown(first)}${names.length === 1 ? "" : ", …"})`;
}
function shown(name) {
    return name === "-" ? "stdin" : (0,problem .TL)(name, 300);
}

var is_of_commit = __webpack_require__(69638);
var read_page = __webpack_require__(44369);
var secrets = __webpack_require__(41474);
;// CONCATENATED MODULE: ./build/app/report.js















async function report(request, ports) {
    const redactor = (0,secrets .sD)(() => undefined, ports.env);
    const workspace = (0,read_page .Ch)(".", request.cwd, ports.env, ports.files).workspace;
    const folders = [workspace, ...request.temporaryFolders];
    const output = request.output === "-" ? null : request.output;
    const format = request.format ?? formatOfFile(output);
    if (!(0,formats ._S)(format))
        return refused([unknownFormat(format)], redactor);
    const place = await placeOf(output, { ...request, format, folders, workspace }, ports);
    if (place !== null && typeof place !== "string")
        return refused([place], redactor);
    const given = givenPlaces(request);
    const collected = await collectResults(given, folders, ports);
    if (collected.problems.length > 0)
        return refused(collected.problems, redactor);
    const { cwd } = request;
    if (output !== null && collected.sources.some((name) => (0,external_node_path_.resolve)(cwd, name) === (0,external_node_path_.resolve)(cwd, output)))
        return refused([{ ...ownSource, found: shownOutput(output) }], redactor);
    const records = collected.results.map((results) => {
        const { failOn = "required" } = results;
        return { results: (0,redact_results .Cj)(results, redactor), decides: (check) => (0,gate .yN)(check, failOn) };
    });
    const render = rendererOf(format, records);
    if (render === null)
        return refused([tooMany(format, records.length)], redactor);
    const text = await render();
    if (place === null)
        return { ...written, shown: { text, format }, notes: collected.notes };
    const problem = await write(place, text, ports);
    if (problem !== null)
        return refused([problem], redactor);
    return { ...written, notes: [...collected.notes, `${place}: ${(0,count .U9)(records.length, "result")}`] };
}
function formatOfFile(path) {
    return formatsByEnding[(0,external_node_path_.extname)(path ?? "").toLowerCase()] ?? "markdown";
}
const formatsByEnding = {
    ".html": "html",
    ".json": "json",
    ".xml": "junit",
};
const written = { exitCode: 0, shown: null, errors: [], notes: [] };
function refused(problems, { redactSentence }) {
    const errors = problems.map((problem) => `error: ${redactSentence((0,one_line .T)((0,finding .d)(problem)))}`);
    return { exitCode: 2, shown: null, errors, notes: [] };
}
function givenPlaces({ results, cwd }) {
    return results.map((name) => ({ name, path: name === "-" ? null : (0,external_node_path_.resolve)(cwd, name) }));
}
function rendererOf(format, records) {
    const [first, ...others] = records;
    if (first !== undefined && others.length === 0)
        return () => formats .zX[format](first);
    return isJoining(format) ? () => formats .L5[format](records) : null;
}
function isJoining(format) {
    return Object.hasOwn(formats .L5, format);
}
async function placeOf(output, { format, folders, workspace, cwd }, ports) {
    if (output === null)
        return null;
    const shown = shownOutput(output);
    const source = (0,report_path .z)(format, output);
    if (source !== null)
        return { ...source, found: shown };
    const path = (0,external_node_path_.resolve)(cwd, output);
    const place = await ports.files.placeToWrite(path, folders);
    if (place === null || (0,report_path .e)(place))
        return { ...elsewhere, found: shown };
    return (await (0,is_of_commit .l)(place, workspace, ports)) ? { ...committed, found: shown } : place;
}
function shownOutput(output) {
    return `\`--output\` ${(0,problem .TL)(output, shownCharacters)}`;
}
async function write(place, text, { files }) {
    try {
        await files.writeReadable(place, text);
        return null;
    }
    catch (error) {
        return {
            found: `${(0,problem .TL)(place, shownCharacters)}, which cannot be written (${(0,message_of .b)(error)})`,
            expected: "a place on the disk that takes it",
            cure: "Check the disk and the permissions of the folder.",
        };
    }
}
function unknownFormat(format) {
    const meant = (0,nearest .p)(format, formats .O2);
    return {
        found: `the format ${(0,problem .TL)(format)}`,
        expected: `one of ${formats .O2.join(", ")}`,
        cure: meant === null ? "Name one of them with `--format`." : `Did you mean \`--format ${meant}\`?`,
    };
}
function tooMany(format, number) {
    const joining = Object.keys(formats .L5).map((name) => `\`--format ${name}\``);
    return {
        found: `${(0,count .U9)(number, "result")} for \`--format ${format}\``,
        expected: "one",
        cure: `Make a report of each; ${joining.join(" or ")} shows several on one page, and \`readiness gate\` joins the shards of one plan.`,
    };
}
const ownSource = {
    expected: "another file than the results",
    cure: "Name a file for the report.",
};
const elsewhere = {
    expected: "a file inside the workspace or the temporary folder, no link, no folder, and nothing in a git folder",
    cure: "Name one there, or leave `--output` out and let the shell write what is printed.",
};
const committed = {
    expected: "a file that git does not track, so that no page or source is written over",
    cure: "Give the report another path, or let the shell write what is printed.",
};
const shownCharacters = 300;

var workflow_guard = __webpack_require__(81102);
var files = __webpack_require__(33140);
var paths = __webpack_require__(36411);
var results_file = __webpack_require__(46244);
var results_tree = __webpack_require__(54882);
var log_writer = __webpack_require__(79456);
var standard_output = __webpack_require__(65341);
;// CONCATENATED MODULE: ./build/entry/report-here.js









async function reportHere({ args, options }, { env, guarded, openRepository }) {
    const request = {
        results: args,
        format: options.get("format") ?? null,
        output: options.get("output") ?? null,
        cwd: process.cwd(),
        temporaryFolders: temporaryFolders(env),
    };
    const { exitCode, shown, errors, notes } = await report(request, {
        files: files .a,
        env,
        openRepository,
        readResultsTree: results_tree .T,
        readStandardInput,
    });
    const lost = [];
    if (shown !== null) {
        const guard = await (0,workflow_guard .k9)(shown.format, env);
        const out = (0,standard_output .d)((why) => lost.push(`error: the report is not whole on stdout (${why})`));
        await out.write(guard(shown.text));
        await out.flush();
    }
    const said = guarded((0,log_writer .G)(process.stderr));
    for (const line of [...errors, ...lost, ...(options.has("quiet") ? [] : notes)])
        await said.write(`${line}\n`);
    await said.flush();
    return lost.length === 0 ? exitCode : 2;
}
function temporaryFolders(env) {
    const folder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    return [...new Set([folder, (0,paths .Ye)(folder)])];
}
async function readStandardInput() {
    const chunks = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        length += chunk.length;
        if (length > results_file .Md)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


  }),

  84951:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A2: function() { return   gatePartFacts; },
    BU: function() { return   partOf; },
    mM: function() { return   gateParts; },
    u9: function() { return   weakeningsOf; }
  });
  var _check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const pageParts = {
    page: { called: "the page", weight: "decides" },
    check: { called: "the check", weight: "decides" },
    order: { called: "the order of the checks", weight: "decides" },
    areas: { called: "the area", weight: "decides" },
    setup: { called: "the setup", weight: "decides" },
    teardown: { called: "the teardown", weight: "tells" },
    "linked-from": { called: "the link demanded from", weight: "tells" },
    ticket: { called: "the parent ticket", weight: "tells" },
    lint: { called: "the setting of lint", weight: "decides" },
    "readiness-ignore": { called: "the comment that ignores", weight: "decides" },
    "version-from": { called: "the place of the version", weight: "decides" },
    "sign-offs": { called: "the setting of sign-offs", weight: "decides" },
    "sign-off": { called: "the sign-off", weight: "decides" },
};
const gatePartFacts = {
    ...pageParts,
    ...Object.fromEntries(_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .rm.map((name) => [partOf(name), _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name]])),
};
const gateParts = Object.keys(gatePartFacts);
function partOf(name) {
    const row = _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name];
    return "part" in row ? row.part : row.key;
}
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
}


  }),

  57198:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JR: function() { return   gateTraits; },
    Vg: function() { return   gateLook; },
    ag: function() { return   reasonTraits; },
    j0: function() { return   heldWords; }
  });
const gateTable = {
    ready: { isReady: true, word: "Ready", sign: "✅", reportedSign: "☑️", colour: "green" },
    "not-ready": { isReady: false, word: "Not ready", sign: "❌", reportedSign: "❌", colour: "red" },
};
const waiting = { sign: "⏳", reportedSign: "⏳", colour: "yellow" };
const partial = { sign: "🟡", reportedSign: "☑️", colour: "yellow" };
const cut = { sign: "⛔", reportedSign: "❌", colour: "red" };
function gateLook({ gate, reasonCode, selection, }) {
    const traits = gateTraits(gate);
    if (traits.isReady)
        return selection.complete ? traits : partial;
    const { isWaiting, isCutShort } = reasonTraits(reasonCode);
    return isWaiting ? waiting : isCutShort ? cut : traits;
}
function gateTraits(gate) {
    return gateTable[gate];
}
const judged = {
    sparesAreas: false,
    hasWayBack: true,
    updatesComment: true,
    updatesTicket: true,
    weakeningLevel: "warning",
    exitCode: null,
    isWaiting: false,
    isSeenInTests: false,
    isProvisional: false,
    isCutShort: false,
};
const notRun = { ...judged, commitStatus: "error", updatesTicket: false };
const reasonTable = {
    "all-passed": { ...judged, commitStatus: "success" },
    "checks-failed": { ...judged, commitStatus: "failure", sparesAreas: true, isSeenInTests: true },
    "setup-failed": { ...judged, commitStatus: "failure", hasWayBack: false, isSeenInTests: true },
    "checklist-invalid": notRun,
    "nothing-to-run": { ...judged, commitStatus: "error" },
    cancelled: { ...notRun, updatesComment: false, exitCode: 130, isCutShort: true },
    interrupted: { ...judged, commitStatus: "error", isProvisional: true, isCutShort: true },
    "gate-weakened": { ...judged, commitStatus: "failure", weakeningLevel: "error" },
    "untrusted-code": notRun,
    pending: { ...judged, commitStatus: "pending", sparesAreas: true, hasWayBack: false, isWaiting: true },
    "other-commit": notRun,
    "shard-missing": { ...judged, commitStatus: "error" },
    "shard-conflict": { ...judged, commitStatus: "error" },
};
function reasonTraits(reasonCode) {
    return reasonTable[reasonCode];
}
const heldWords = {
    "checks-failed": ["did not pass", "did not pass"],
    pending: ["is still to do", "are still to do"],
};


  }),

  79079:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _K: function() { return   noConditions; },
    it: function() { return   holdsBack; },
    o7: function() { return   conditionsText; }
  });
const noConditions = { version: null, phase: "before", only: null, environment: null };
function conditionsText({ version, phase, only, environment }) {
    const parts = [
        version,
        phase === "after" ? phase : null,
        only === null ? null : `only: ${only.join("/")}`,
        environment === null ? null : `environment: ${environment}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}
function holdsBack({ done, applies, holds }) {
    return holds && applies && !done;
}


  }),

  63034:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $E: function() { return   reasonLine; },
    BF: function() { return   isForm; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; },
    vO: function() { return   isExitForm; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

const partOfMore = "only as a part of more: ";
const maxReason = 300;
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}
function unseenReason(signals) {
    const unseen = signals.filter(({ kind, holds }) => kind === "pass" && holds === false);
    return reasonLine(unseen.map((signal) => notYet(signal)).join("; "));
}
function notYet(signal) {
    const { expect, saw } = signal;
    if (isMeasured(expect))
        return faultOf(signal);
    return `pass signal not seen yet: ${expect}${saw === "" ? "" : ` (${saw})`}`;
}
function faultsOf(role, signals) {
    const wanted = role === "pass";
    return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}
function faultOf({ kind, expect, holds, saw, reason }) {
    if (holds === null)
        return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
    if (kind === "fail")
        return `fail signal seen: ${expect}`;
    if (isMeasured(expect))
        return `${explained(saw)}, expected ${expect}`;
    return `pass signal not seen: ${expect}${saw.startsWith(partOfMore) ? ` (${saw})` : ""}`;
}
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
function isForm(expect) {
    return /^(?:exit|within|json|file|stdout|stderr|output)[ \t]/.test(expect);
}
function isExitForm(expect) {
    return /^exit[ \t]/.test(expect);
}
function reasonLine(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
}


  }),

  48108:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JC: function() { return   traitsOf; },
    Pc: function() { return   hasPassed; },
    V0: function() { return   weightOf; },
    WD: function() { return   worseOf; },
    mm: function() { return   isPending; }
  });
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60552);

const failure = {
    sign: { deciding: "❌", advisory: "⚠️" },
    annotation: { deciding: "error", advisory: "warning" },
    rank: { deciding: 0, advisory: 1 },
};
const table = {
    passed: {
        word: "passed",
        sign: { deciding: "✅", advisory: "✅" },
        mark: "✓",
        colour: "green",
        rank: { deciding: 4, advisory: 4 },
        countedAs: "passed",
        holdsBack: null,
        blocks: null,
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "the failure did not recur",
        retestRemark: "passed on retest: flaky?",
        timeWord: "in",
        inHistory: "pass",
        commitStatus: "success",
        annotation: null,
        toldAs: null,
        asTest: { deciding: "passed", advisory: "passed" },
    },
    failed: {
        word: "failed",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        retestRemark: "failed again on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "failed", advisory: "other" },
    },
    pending: {
        word: "pending",
        sign: { deciding: "⏳", advisory: "⏳" },
        mark: "…",
        colour: "yellow",
        rank: { deciding: 2, advisory: 3 },
        countedAs: "pending",
        holdsBack: "pending",
        blocks: "pending",
        isRetried: true,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "pending",
        retestRemark: "pending on retest",
        timeWord: "in",
        inHistory: "waiting",
        commitStatus: "pending",
        annotation: { deciding: "warning", advisory: "warning" },
        toldAs: "waiting",
        asTest: { deciding: "pending", advisory: "pending" },
    },
    "timed-out": {
        word: "timed out",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        retestRemark: "failed again on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "failed", advisory: "other" },
    },
    errored: {
        word: "could not be started",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "could not be started",
        retestRemark: "could not be started on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "error", advisory: "other" },
    },
    skipped: {
        word: "skipped",
        sign: { deciding: "⏭️", advisory: "⏭️" },
        mark: "-",
        colour: "yellow",
        rank: { deciding: 3, advisory: 3 },
        countedAs: "skipped",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "skipped",
        retestRemark: "skipped on retest",
        timeWord: "in",
        inHistory: "unknown",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "not-run",
        asTest: { deciding: "skipped", advisory: "skipped" },
    },
    cancelled: {
        word: "cancelled",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        stopsOthers: false,
        asRetest: "cancelled",
        retestRemark: "cancelled on retest",
        timeWord: "after",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "cut",
        asTest: { deciding: "error", advisory: "other" },
    },
    interrupted: {
        word: "interrupted",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        stopsOthers: false,
        asRetest: "interrupted",
        retestRemark: "interrupted on retest",
        timeWord: "in",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "cut",
        asTest: { deciding: "error", advisory: "other" },
    },
};
function hasPassed({ verdict }) {
    return verdict !== null && traitsOf(verdict).countedAs === "passed";
}
function isPending({ verdict }) {
    return traitsOf(verdict).countedAs === "pending";
}
function worseOf(one, other) {
    const [a, b] = [placeOf(one), placeOf(other)];
    return b.reason < a.reason || (b.reason === a.reason && b.rank < a.rank) ? other : one;
}
function placeOf(verdict) {
    const { holdsBack, rank } = traitsOf(verdict);
    return {
        reason: holdsBack === null ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .NW.length : _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .NW.indexOf(holdsBack),
        rank: rank.deciding,
    };
}
function traitsOf(verdict) {
    return table[verdict];
}
function weightOf(decides) {
    return decides ? "deciding" : "advisory";
}


  }),

  16833:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: function() { return   isWaived; },
    EK: function() { return   maxWaiverDays; },
    Uf: function() { return   judgeWaiver; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15805);

const maxWaiverDays = 366;
function judgeWaiver(waived, today) {
    if (waived === null)
        return null;
    const days = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, waived.until);
    return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}
function isWaived({ waiver }) {
    return waiver?.lasts === true;
}


  }),

  46244:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   readResultsFile; },
    Md: function() { return   maxResultsBytes; },
    ON: function() { return   whyNotRead; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77645);







const maxResultsBytes = 20_000_000;
const resultsName = "results.json";
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT", "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const why = await whyNotRead(path, folders);
    if (why !== null)
        return refused(why);
    return readResults((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName) : path);
}
async function whyNotRead(path, folders) {
    const folder = folders.find((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return "it lies outside of the workspace and of RUNNER_TEMP";
    return (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path)) ? "the way to it is a link" : null;
}
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readResults(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .P);
    try {
        const { size } = await file.stat();
        if (size > maxResultsBytes)
            return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
        return { kind: "file", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) };
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(() => file.close());
    }
}
function refused(reason) {
    return { kind: "refused", reason };
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

  45739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cj: function() { return   redactResults; },
    iT: function() { return   findingTexts; },
    kk: function() { return   redactFindings; },
    uS: function() { return   redactReason; },
    xU: function() { return   redactComparison; }
  });
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45385);
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63034);
  var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15934);




const output = { tail: "text" };
const script = {
    command: "text",
    verdict: "structure",
    output,
};
const signal = {
    kind: "structure",
    expect: "text",
    saw: "seen",
    reason: "sentence",
    note: "sentence",
};
const findingTexts = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
const comparisonTexts = {
    kind: "structure",
    base: "structure",
    reason: "sentence",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
};
const check = {
    id: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.id.redacted,
    system: "structure",
    area: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.area.redacted,
    areaSlug: "structure",
    severity: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.severity.redacted,
    ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .X),
    command: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.command.redacted,
    runsOn: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.runsOn.redacted,
    waiver: { by: "text", until: "structure", reason: "text" },
    verdict: "structure",
    reason: "sentence",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: signal,
    output,
    diagnosis: script,
    guidance: {
        rollback: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.rollback.redacted,
        retest: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.retest.redacted,
        retestKind: "structure",
        toDo: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.toDo.redacted,
    },
};
const resultsRedaction = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    failOn: "structure",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: {
        areas: "structure",
        checks: "structure",
        failed: { since: "structure", sha: "structure", added: "structure", removed: "text" },
    },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        id: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    shard: {
        name: "structure",
        system: "structure",
        digest: "structure",
        planned: { id: "structure" },
    },
    shards: {
        name: "structure",
        system: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
        setup: script,
        teardown: script,
    },
    checks: check,
    setup: script,
    teardown: script,
    release: {
        version: "text",
        tag: "structure",
        lastTag: "structure",
        kind: "structure",
        phase: "structure",
    },
    notApplicable: { id: "structure", area: "structure", why: "sentence" },
    signOffs: { text: "text", heading: "text", owner: "text", why: "sentence", by: "structure" },
    findings: findingTexts,
    gateChanges: comparisonTexts,
    history: {
        since: "structure",
        checks: {
            id: "structure",
            system: "structure",
            lastFailures: { at: "structure", commit: "structure", verdict: "structure" },
        },
    },
    warnings: "sentence",
};
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)({ ...results, checks }, resultsRedaction, redaction);
}
function redactReason({ reason, signals }, redaction) {
    const sentence = [_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Bw, _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Fq].find((made) => made(signals) === reason);
    if (sentence === undefined)
        return redaction.redactSentence(reason);
    return sentence((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(signals, signal, redaction));
}
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(findings, findingTexts, redaction);
}
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(comparison, comparisonTexts, redaction);
}


  }),

  15934:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   redactTexts; },
    X: function() { return   plainTexts; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const plainTexts = Object.fromEntries(_model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  ._b.map((name) => [name, redactionOf(name)]));
function redactionOf(name) {
    return _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name].redacted;
}
function redactTexts(value, schema, redaction) {
    return redacted(value, schema, redaction);
}
function redacted(value, schema, redaction) {
    if (typeof value === "string")
        return redactedText(value, schema, redaction);
    if (Array.isArray(value))
        return value.map((element) => redacted(element, schema, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = redacted(copy[key], fieldOf(schema, key), redaction);
    return copy;
}
function redactedText(text, schema, { redact, redactSentence }) {
    if (schema === "structure")
        return text;
    const isOurs = schema === "sentence" || (schema === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(schema, key) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key))
        return null;
    return schema[key];
}


  }),

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
}


  }),

  97217:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  }),

  13618:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: function() { return   missedSentence; },
    Hk: function() { return   countTotals; },
    q7: function() { return   decideGate; },
    yN: function() { return   decides; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);






function decideGate(input) {
    const decision = decide(input);
    return input.scope === null ? decision : { ...decision, reason: `${decision.reason}, ${input.scope}` };
}
function decide(input) {
    const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate, machines } = input;
    const deciding = checks.filter((check) => decides(check, failOn));
    const held = heldReason(deciding);
    const missed = missedSentence(deciding, failOn);
    if (cancelled) {
        const known = (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .nn)("; ", [machines?.held?.reason ?? "", held === null ? "" : missed]);
        return notReady("cancelled", `the run was cancelled${known === "" ? "" : `: ${known}`}`);
    }
    if (machines !== undefined && machines.held !== null) {
        const { reasonCode, reason } = machines.held;
        return notReady(reasonCode, held === null ? reason : `${reason}: ${missed}`);
    }
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(setup))
        return notReady("setup-failed", setupReason(setup, machines));
    if (deciding.length === 0)
        return input.isPart === true
            ? { gate: "ready", reasonCode: "all-passed", reason: "none of its checks decides" }
            : notReady("nothing-to-run", nothingDecides(checks, notApplicable));
    const beside = waivedMissed(checks, failOn);
    if (held !== null && !(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .ag)(held).isWaiting)
        return notReady(held, `${missed}${beside}`);
    if (ownGate !== null)
        return notReady("gate-weakened", ownGateReason(ownGate));
    const open = `${openSignOffs} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(openSignOffs, "sign-off is", "sign-offs are")} open`;
    if (held !== null)
        return notReady(held, `${missed}${openSignOffs === 0 ? "" : `, ${open}`}${beside}`);
    const kind = decidingKind(deciding.length, failOn);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
    if (openSignOffs > 0)
        return notReady("pending", `${verb}, and ${open}${beside}`);
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${beside}` };
}
function setupReason({ verdict }, machines) {
    return machines === undefined
        ? `setup ${verdict}, so no check could run`
        : `setup ${verdict} in ${machines.setupFailedIn}, so no check could run there`;
}
function heldReason(deciding) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .NW.find((reason) => countHeld(deciding, reason) > 0) ?? null;
}
function countHeld(deciding, reason) {
    return deciding.filter(({ verdict }) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).holdsBack === reason).length;
}
function missedSentence(deciding, failOn) {
    const held = _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .NW
        .map((reason) => ({ reason, number: countHeld(deciding, reason) }))
        .filter(({ number }) => number > 0);
    const [first = { reason: "checks-failed", number: 0 }, ...rest] = held;
    const all = decidingKind(deciding.length, failOn);
    return [
        `${first.number} of ${deciding.length} ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(first.number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[first.reason])}`,
        ...rest.map(({ reason, number }) => `${number} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[reason])}`),
    ].join(", ");
}
function waivedMissed(checks, failOn) {
    const missed = checks.filter((check) => (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y)(check) && isDecisive(check, failOn) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check));
    return missed.length === 0
        ? ""
        : `, ${missed.length} waived ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(missed.length, "check")} did not pass`;
}
function decidingKind(number, failOn) {
    return (0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(number, failOn === "any" ? "check" : "required check");
}
function nothingDecides(checks, notApplicable) {
    const waived = checks.filter(_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y).length;
    const others = `${notApplicable} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(notApplicable, "does", "do")} not apply to this release`;
    if (checks.length === 0 && notApplicable > 0)
        return `no check was run: ${others}`;
    const parts = [
        waived > 0 ? `${waived} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(waived, "is", "are")} waived` : "",
        notApplicable > 0 ? others : "",
    ].filter((part) => part !== "");
    return parts.length === 0
        ? "no required check was run, and advisory checks decide nothing"
        : `no check that was run decides: ${parts.join(", ")}, and advisory checks decide nothing`;
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${ownGate.changes} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ownGate.changes, "change")} may weaken it`;
}
function decides(check, failOn) {
    return !(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y)(check) && isDecisive(check, failOn);
}
function isDecisive({ severity }, failOn) {
    return failOn === "any" || severity === "required";
}
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .rY.map((verdict) => [verdict, 0]));
    const counted = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .nZ.map((key) => [key, 0]));
    for (const { verdict } of checks) {
        byVerdict[verdict] += 1;
        counted[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).countedAs] += 1;
    }
    return {
        total: checks.length,
        ...counted,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}


  })

};
;