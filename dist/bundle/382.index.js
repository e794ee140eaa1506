"use strict";
exports.id = 382;
exports.ids = [382];
exports.modules = {

  8207:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: function() { return   openRun; },
    N: function() { return   openFolder; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _github_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);
  var _log_group_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7530);
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8262);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5385);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3970);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5215);
  var _model_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9889);
  var _github_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1450);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8120);
  var _inputs_use_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8596);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4369);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1474);














async function openRun(request, ports) {
    const opened = withInputs(await openFolder(request, ports), ports);
    return nameWorkflow(await placeResults(opened, request.resultsPath, ports.files), ports);
}
async function openFolder(request, ports) {
    const startedAt = ports.now();
    const folder = await ports.files.makeRunFolder(request.temporaryFolder);
    const resultsPath = request.resultsPath ?? defaultPlace(folder);
    await ports.host.setOutputs({ gate: "not-ready", results: resultsPath });
    await ports.host.saveState({ results: resultsPath });
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_11__  .sD)(request.input, ports.env);
    return {
        ...request,
        startedAt,
        folder,
        resultsPath,
        context: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_7__  .h4)(ports.env, request.event, _model_version_js__WEBPACK_IMPORTED_MODULE_12__  .r),
        tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_10__  .D)(ports.env, request.event),
        places: (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_9__  .Ch)(".", request.cwd, ports.env, ports.files),
        redactor,
        log: new _log_group_log_js__WEBPACK_IMPORTED_MODULE_2__  .A(ports.host, () => ports.randomToken(), redactor),
        name: (0,_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_13__  .wL)((0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__  .R5)("name", request.input), (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__  .R5)("phase", request.input)),
        inputs: null,
        problems: [],
        page: null,
    };
}
function defaultPlace(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _model_results_js__WEBPACK_IMPORTED_MODULE_6__  .IU.results);
}
function withInputs(run, { env, files }) {
    const reading = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__  .Ko)(run.input);
    if (reading.kind === "problems")
        return { ...run, problems: reading.problems.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_5__  .a5) };
    const { inputs } = reading;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_9__  .Ch)(inputs.workingDirectory, run.cwd, env, files);
    return { ...run, inputs, name: (0,_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_13__  .wL)(inputs.name, inputs.phase), places };
}
async function placeResults(run, wanted, files) {
    if (wanted === null)
        return run;
    const resultsPath = (0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_4__  .f0)(wanted)
        ? null
        : await files.placeToWrite(wanted, [run.places.workspace, run.temporaryFolder]);
    if (resultsPath !== null)
        return { ...run, resultsPath };
    const problem = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__  .a5)({
        rule: "results",
        found: `results cannot be written to \`${wanted}\``,
        expected: "a file inside the workspace or the temporary folder, no link, and none called like a page (.md, .yml, .yaml)",
        cure: "Name another file with `--results`.",
    });
    const problems = run.inputs === null ? run.problems : [problem];
    return { ...run, resultsPath: defaultPlace(run.folder), problems };
}
async function nameWorkflow(run, ports) {
    const { context, log } = run;
    const { repository, workflow } = context.run;
    const runId = ports.env["GITHUB_RUN_ID"] ?? "";
    if (context.forge !== "gitea" || workflow !== "" || repository === "" || runId === "" || !ports.services)
        return run;
    try {
        const { github } = ports.services({ github: (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__  .R5)("github-token", run.input), linear: "" });
        const workflowFile = await github.workflowOf(repository, runId);
        return { ...run, context: { ...context, workflowFile, run: { ...context.run, workflow: workflowFile } } };
    }
    catch (error) {
        if (!(error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_3__  .h))
            throw error;
        await log.warning((0,_github_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .Fp)(error, purpose, "gitea"));
        return run;
    }
}
const purpose = {
    missed: "The workflow has no `name:`, so it may share comment and status with another one",
    permission: "actions: read",
    object: "the run",
};


  }),

  4932:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  finishRun: function() { return   finishRun; }
});

var external_node_path_ = __webpack_require__(6760);
var check_progress = __webpack_require__(5365);
var fixtures = __webpack_require__(4583);
var run_script = __webpack_require__(4845);
var group_log = __webpack_require__(7530);
var mask_book = __webpack_require__(1575);
var results = __webpack_require__(5215);
var verdict_traits = __webpack_require__(8108);
var journal = __webpack_require__(3851);
var own_words = __webpack_require__(9189);
var read_inputs = __webpack_require__(8120);
var open_run = __webpack_require__(8207);
var gate_traits = __webpack_require__(7198);
var labels = __webpack_require__(5975);
var count = __webpack_require__(4936);
var gate = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/app/recovered-run.js





function recoverRun(records) {
    const [plan] = ofKind(records, "plan");
    if (plan === undefined)
        return null;
    const starts = ofKind(records, "start");
    const exits = new Map(ofKind(records, "exit").map(({ mark, exitCode }) => [mark, exitCode]));
    const verdicts = new Map(ofKind(records, "verdict").map(({ result }) => [result.id, result]));
    const lastStarts = new Map(starts.map((start) => [start.check, start]));
    const setupMarks = starts.filter(isFixture("setup")).map(({ mark }) => mark);
    const isOfSetup = ({ mark }) => setupMarks.includes(mark);
    const groups = openGroups(records, starts);
    const begun = starts.some(isFixture("teardown"));
    return {
        plan,
        reported: ofKind(records, "reported").at(-1)?.results ?? null,
        checks: plan.results.checks.map((check) => verdicts.get(check.id) ?? interrupted(check, lastStarts.get(check.id), exits)),
        setup: ofKind(records, "setup").at(-1)?.result ?? null,
        teardown: ofKind(records, "teardown").at(-1)?.result ?? null,
        teardownLeft: begun ? null : plan.teardown,
        running: starts.filter(({ mark }) => !exits.has(mark)).map(({ title }) => title),
        cancelled: ofKind(records, "cancel").length > 0,
        masks: ofKind(records, "mask").map(({ value }) => value),
        setupMarks,
        otherMarks: starts.map(({ mark }) => mark).filter((mark) => !setupMarks.includes(mark)),
        setupGroups: groups.filter(isOfSetup),
        otherGroups: groups.filter((group) => !isOfSetup(group)),
        checkOf: new Map(starts.flatMap(({ mark, check }) => (check === null ? [] : [[mark, check]]))),
    };
}
function ofKind(records, kind) {
    return records.filter((record) => record.kind === kind);
}
function openGroups(records, starts) {
    const titles = new Map(starts.map(({ mark, check }) => [mark, check]));
    const open = new Map();
    for (const record of records) {
        if (record.kind === "process")
            open.set(record.mark, record);
        if (record.kind !== "verdict")
            continue;
        for (const mark of open.keys())
            if (titles.get(mark) === record.result.id)
                open.delete(mark);
    }
    return [...open.values()];
}
function isFixture(name) {
    return ({ title, check }) => check === null && title === name;
}
function interrupted(planned, start, exits) {
    if (start === undefined)
        return planned;
    const exitCode = exits.get(start.mark);
    const reason = exitCode === undefined || exitCode === null
        ? `the run died while ${start.title} was running`
        : `the run died before it was judged; ${start.title} had ended with exit code ${exitCode}`;
    return { ...planned, reason, startedAt: start.at };
}
function interruptedResults(run, found, failOn) {
    const planned = run.plan.results;
    const checks = run.checks.map((check) => withLeftovers(check, run, found));
    const isUnusable = !(0,gate_traits .ag)(planned.reasonCode).isProvisional;
    return {
        ...planned,
        ...(isUnusable ? {} : interruptedGate(run, failOn)),
        totals: (0,gate .Hk)(checks),
        checks,
        setup: run.setup,
    };
}
function withLeftovers(check, { checkOf }, found) {
    let { leftovers, unended } = check;
    for (const [mark, ended] of found) {
        if (checkOf.get(mark) !== check.id)
            continue;
        leftovers += ended.found;
        unended += ended.unended;
    }
    return { ...check, leftovers, unended };
}
function interruptedGate({ checks, running, cancelled, plan }, failOn) {
    const { selection } = plan.results;
    const scope = selection.complete ? "" : `, ${(0,labels .AN)(selection)}`;
    const deciding = checks.filter((check) => (0,gate .yN)(check, failOn));
    const kind = `${failOn === "any" ? "" : "required "}${(0,count .LS)(deciding.length, "check")}`;
    const moment = running.length === 0 ? "" : ` while ${running.slice(0, 5).join(", ")} was running`;
    const outcome = deciding.every(verdict_traits .Pc)
        ? `it had not reported yet, though ${deciding.length} of ${deciding.length} ${kind} had passed`
        : (0,gate .$t)(deciding, failOn);
    const what = cancelled ? "was cancelled, and died" : "died";
    return {
        gate: "not-ready",
        reasonCode: cancelled ? "cancelled" : "interrupted",
        reason: `the run ${what}${moment}: ${outcome}${scope}`,
    };
}

var report_run = __webpack_require__(3782);
var app_results = __webpack_require__(2239);
var secrets = __webpack_require__(1474);
var servers = __webpack_require__(9103);
;// CONCATENATED MODULE: ./build/app/post.js

















async function finishRun(request, ports) {
    const { journalPath } = request;
    const records = journalPath === null ? [] : (ports.journals?.read(journalPath) ?? []);
    const recovered = recoverRun(records);
    if (recovered === null)
        await (0,report_run .Li)(await judgeUnplanned(request, ports), ports);
    else
        await finishRecovered(recovered, reopenRun(recovered, request, ports), ports);
    if (journalPath !== null)
        ports.journals?.remove(journalPath);
    if (journalPath !== null)
        await ports.files.keepOnly((0,external_node_path_.dirname)(journalPath), ...Object.values(results .IU));
}
async function judgeUnplanned(request, ports) {
    const opened = await (0,open_run .N)(request, ports);
    const reason = request.journalPath === null
        ? "the run died before it began, so nothing was run"
        : "the run died, and its journal does not tell how far it had come";
    const why = { reasonCode: "interrupted", reason, findings: [] };
    return { ...opened, ...inPost, results: (0,app_results .x3)(opened, why, ports.now()), failOn: "required" };
}
const inPost = {
    step: "judged",
    usable: true,
    journal: journal .v,
    servers: null,
    lateTeardown: null,
};
function reopenRun({ plan, masks }, request, ports) {
    const { saved, results } = plan;
    const input = (name) => saved.inputs[name] ?? request.input(name);
    const reading = (0,read_inputs .Ko)(input);
    const resultsPath = request.resultsPath ?? "";
    const redactor = (0,secrets .sD)(input, ports.env);
    for (const value of masks)
        redactor.add(value);
    return {
        ...request,
        input,
        startedAt: new Date(results.run.startedAt),
        folder: (0,external_node_path_.dirname)(resultsPath),
        resultsPath,
        context: saved.context,
        tag: results.release.tag,
        places: { workspace: saved.workspace, root: saved.workspace, gitRoot: null },
        redactor,
        log: new group_log .A(ports.host, () => ports.randomToken(), redactor),
        name: results.name,
        inputs: reading.kind === "inputs" ? reading.inputs : null,
        problems: [],
        page: null,
    };
}
async function finishRecovered(recovered, run, ports) {
    const { masks, setupMarks, otherMarks, setupGroups, otherGroups, reported } = recovered;
    const { stateFile } = recovered.plan.saved;
    const warnings = [];
    for (const value of masks)
        if (!(0,own_words .N)(value))
            await run.log.mask(value);
    const left = await ports.endMarked({ marks: otherMarks, groups: otherGroups, stateFile });
    const teardown = await tearDown(recovered, run, warnings, ports);
    const all = { marks: [...setupMarks, ...otherMarks], groups: [...setupGroups, ...otherGroups], stateFile };
    const last = await ports.endMarked(all);
    const running = setupMarks.reduce((sum, mark) => sum + (last.get(mark)?.unended ?? 0), 0);
    if (running > 0)
        warnings.push((0,run_script .a)("setup", running));
    if (reported === null)
        await (0,report_run .Li)(judgeRecovered(recovered, run, { teardown, left, warnings }, ports), ports);
    else
        await complete({ ...reported, teardown }, run, warnings, ports);
}
async function tearDown({ teardownLeft, teardown, plan }, run, warnings, ports) {
    if (teardownLeft === null)
        return teardown;
    const { results, saved } = plan;
    const { version, tag, lastTag } = results.release;
    const released = [version, tag, lastTag].flatMap((word) => word ?? []);
    const others = [results.checklist.path, run.resultsPath, saved.context.serverUrl, ...released];
    const vocabulary = (0,secrets .YB)({ name: results.name, checks: results.checks, run: results.run, others });
    const masks = new mask_book .A(run.redactor, vocabulary, journal .v);
    const processes = ports.processRunner(run.folder, run.places.workspace);
    const scripts = new run_script .Y({ ...run, masks, journal: journal .v, progress: new check_progress .q(0) }, processes, ports, warnings);
    return (0,fixtures .ck)({ plan: teardownLeft, scripts, processes, cancel: run.cancel }, ports.env);
}
function judgeRecovered(recovered, run, finish, ports) {
    const { results, saved } = recovered.plan;
    const failOn = run.inputs?.failOn ?? "required";
    const durationMs = ports.now().getTime() - run.startedAt.getTime();
    const { teardown, left, warnings } = finish;
    const judged = interruptedResults(recovered, left, failOn);
    return {
        ...run,
        ...inPost,
        failOn,
        results: {
            ...judged,
            run: { ...judged.run, durationMs },
            teardown,
            warnings: [...results.warnings, ...warnings, ...teardownWarnings(recovered, teardown)],
        },
        servers: (0,servers .G)(run, { areas: saved.areas, complete: results.selection.complete }, ports),
    };
}
function teardownWarnings({ plan }, teardown) {
    return plan.teardown !== null && teardown === null
        ? ["The run died during teardown, which is not run twice: look after what it should have cleaned up."]
        : [];
}
async function complete(reported, run, warnings, ports) {
    const { log } = run;
    const { teardown } = reported;
    const results = { ...reported, warnings: [...reported.warnings, ...warnings] };
    await (0,report_run .d$)({ ...run, ...inPost, failOn: "required", results }, ports);
    for (const warning of warnings)
        await log.warning(warning);
    if (teardown !== null && !(0,verdict_traits .Pc)(teardown))
        await log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
    await ports.host.log.flush();
}


  }),

  3782:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Go: function() { return   reportRun; },
  d$: function() { return   rewriteResults; },
  Li: function() { return   writeReports; }
});

var fixtures = __webpack_require__(4583);
var gate_traits = __webpack_require__(7198);
var redact_results = __webpack_require__(5739);
var run_journal = __webpack_require__(8404);
var attempt = __webpack_require__(3471);
var gate = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/app/writers/writer.js

function decidesIn({ failOn }) {
    return (check) => (0,gate .yN)(check, failOn);
}

;// CONCATENATED MODULE: ./build/app/writers/annotations.js


const writeAnnotations = async (run, _said, { host }) => {
    const { results, log } = run;
    if (host.dialect === "actions" && results.checklist.from === "head") {
        await (0,attempt .C)(log, "the annotations", async () => {
            const { annotationsOf } = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 7728));
            for (const annotation of annotationsOf(results, decidesIn(run)))
                await log.annotation(annotation);
        });
    }
    else {
        for (const warning of results.warnings)
            await log.warning(warning);
    }
};

;// CONCATENATED MODULE: ./build/app/writers/kept-results.js

const keepResults = async ({ results, page, log }, _said, { keptResults }) => {
    const checklist = page?.checklist ?? null;
    if (keptResults === null || page === null || checklist === null || results.checks.length === 0)
        return;
    await (0,attempt .C)(log, "what `run --failed` goes by", async () => {
        const [{ knownResults }, { mergeResults }] = await Promise.all([
            __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 8169)),
            __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 1948)),
        ]);
        const ids = checklist.checks.map(({ id }) => id);
        const kept = mergeResults(await knownResults(page, keptResults), results, ids);
        await keptResults.write(page, `${JSON.stringify(kept)}\n`);
    });
};

var verdict_traits = __webpack_require__(8108);
var finding_lines = __webpack_require__(9285);
var gate_changes = __webpack_require__(1968);
var guidance_lines = __webpack_require__(868);
var verdict_lines = __webpack_require__(369);
;// CONCATENATED MODULE: ./build/app/writers/log.js








const logPage = async (run, _said, { host }) => {
    const { results, log } = run;
    const { findings } = results;
    const isUnusable = findings.some(({ severity }) => severity === "error");
    if (host.dialect !== "actions" && results.checks.length > 0)
        await log.progress("");
    if (host.dialect === "plain")
        await (0,attempt .C)(log, "what is wrong with the page", () => logPageLines(run, host));
    else if (isUnusable)
        for (const line of (0,finding_lines .h)(findings, host.color))
            await log.line(line);
    else if (findings.length > 0 && host.view?.amount !== "little") {
        const { title, lines } = (0,finding_lines .j)(findings, host.color);
        await log.folded(title, lines);
    }
    for (const line of (0,gate_changes .rr)(results.gateChanges, host.color))
        await log.line(line);
};
async function logPageLines(run, host) {
    const { results, log, input } = run;
    if (results.findings.length === 0)
        return;
    const { terminal, look } = await loadTerminal(run, host);
    const lintCommand = ["readiness lint", input("checklist") ?? ""].join(" ").trim();
    for (const line of terminal.pageLines(results.findings, lintCommand, look))
        await log.line(line);
}
async function loadTerminal(run, { view, color }) {
    const terminal = await __webpack_require__.e(  2547).then(__webpack_require__.bind(__webpack_require__, 5704));
    const look = terminal.lookOf(view ?? { width: 100, amount: "usual" }, color, decidesIn(run));
    return { terminal, look };
}
const logGuidance = async (run, _said, { host }) => {
    if (host.dialect !== "actions")
        return;
    const { results, log } = run;
    for (const line of (0,guidance_lines .u)(results, host.color))
        await log.line(line);
    if (!dependsOnRelease(results))
        return;
    await (0,attempt .C)(log, "what is still to do", async () => {
        const { releaseLines } = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 9717));
        for (const line of releaseLines(results, decidesIn(run), host.color))
            await log.line(line);
    });
};
function dependsOnRelease({ checks, signOffs, notApplicable }) {
    return notApplicable.length > 0 || checks.some(verdict_traits .mm) || signOffs.some(({ holds }) => holds);
}
const logSaid = async ({ log }, { notes, warnings }) => {
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
};
const logVerdicts = async (run, { resultsWritten }, { host }) => {
    const { results, resultsPath, log } = run;
    if (host.dialect === "actions") {
        for (const line of (0,verdict_lines .DW)(results, host.color))
            await log.line(line);
        return;
    }
    const gate = (0,verdict_lines .C_)(results, host.color);
    const isShown = await (0,attempt .C)(log, "what did not pass", async () => {
        const { terminal, look } = await loadTerminal(run, host);
        for (const line of [...terminal.runEnd(results, look), ...terminal.words(gate, 0, look)])
            await log.line(line);
    });
    if (!isShown)
        await log.line(gate);
    const isWanted = host.view?.amount !== "little" || !(0,gate_traits .JR)(results.gate).isReady;
    if (resultsWritten && isWanted)
        await log.line(`Results: ${resultsPath}`);
};

;// CONCATENATED MODULE: ./build/app/writers/on-pending.js

function mayWait(run, { isHeldByStatus }) {
    return asksToWait(run) && isHeldByStatus && isAboutEvent(run);
}
const warnOfPending = async (run, said) => {
    if (!asksToWait(run) || run.failOn === "never" || mayWait(run, said))
        return undefined;
    const warning = `\`on-pending: wait\` leaves a step green only while a pending commit status holds the gate back, so this one fails: ${obstacle(run)}`;
    return { warnings: [...said.warnings, warning] };
};
function asksToWait({ results, inputs }) {
    return inputs?.onPending === "wait" && (0,gate_traits .ag)(results.reasonCode).isWaiting;
}
function isAboutEvent({ inputs }) {
    return inputs?.commit === "event";
}
function obstacle(run) {
    const { servers, inputs } = run;
    if (servers === null)
        return "there is no server to set one on. Leave `on-pending` out here; it is for a job on GitHub.";
    const { scope, foreignCode } = servers.status;
    if (!isAboutEvent(run))
        return "with `commit: checkout` a run does not speak for the event's commit. Leave `commit` out.";
    if (foreignCode)
        return "results of foreign code set no status. Leave `on-pending` out for them.";
    if (inputs?.statuses === "none")
        return "`statuses` is `none`. Set `statuses: gate`, and give the job `permissions: statuses: write`.";
    if (!scope.complete)
        return "a filtered run does not speak for the whole gate. Leave `areas` and `checks` out.";
    return "the server has not accepted it. See the warning about commit statuses.";
}

var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/outputs.js

function outputsOf(results, resultsPath, decides) {
    const { gate, reason, totals, release } = results;
    return {
        gate,
        reason,
        total: String(totals.total),
        ...{
            passed: String(totals.passed),
            failed: String(totals.failed),
            pending: String(totals.pending),
            skipped: String(totals.skipped),
        },
        version: release.version ?? "",
        "failed-areas": JSON.stringify((0,labels .qP)(results, decides).map(({ slug }) => slug)),
        results: resultsPath,
    };
}

;// CONCATENATED MODULE: ./build/app/writers/outputs.js



const writeOutputs = async (run, _said, { host }) => {
    const outputs = outputsOf(run.results, run.resultsPath, decidesIn(run));
    await (0,attempt .C)(run.log, "the outputs", () => host.setOutputs(outputs));
    await host.log.flush();
};
const writeCommentUrl = async ({ log }, { commentUrl }, { host }) => {
    await host.log.flush();
    await (0,attempt .C)(log, "the outputs", () => host.setOutputs({ "comment-url": commentUrl }));
};

;// CONCATENATED MODULE: ./build/report/results-json.js
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/app/writers/results-file.js


const writeResultsFile = async ({ results, resultsPath, log }, _said, { files }) => {
    const text = serializeResults(results);
    return {
        resultsWritten: await (0,attempt .C)(log, "the results file", () => files.writeText(resultsPath, text)),
    };
};

var text_escape = __webpack_require__(6628);
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/github/fork/fork-recipe.js


function forkReportWorkflow({ workflow, checklist }) {
    return `name: readiness of forks
on:
  # Nothing of the pull request is checked out or run here, and of its results only ids and verdicts are taken.
  workflow_run: # zizmor: ignore[dangerous-triggers]
    workflows: [${quoted(workflow)}]
    types: [completed]
permissions: {}
concurrency:
  group: readiness-of-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      contents: read
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v8
        # Without results the next step says so: what did not arrive is not ready.
        continue-on-error: true
        with:
          name: readiness-results-\${{ github.event.workflow_run.run_attempt }}
          path: \${{ runner.temp }}/readiness
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: org/readiness-action/report@v1
        with:
          results: \${{ runner.temp }}/readiness
${checklist === defaultChecklist ? "" : `          checklist: ${quoted(checklist)}\n`}`;
}
const forkRunSteps = `      - id: readiness
        uses: org/readiness-action@v1
        with:
          name: readiness
          comment: \${{ github.event.pull_request.head.repo.full_name == github.repository && 'on-failure' || 'never' }}
      - if: always() && steps.readiness.outputs.results != ''
        uses: actions/upload-artifact@v7
        with:
          name: readiness-results-\${{ github.run_attempt }}
          path: \${{ steps.readiness.outputs.results }}
          if-no-files-found: error
`;
const defaultChecklist = "RELEASE_READINESS.md";
function forkRecipeAdvice({ run, checklist }) {
    const recipe = { workflow: run.workflow, checklist: checklist.path };
    const body = [
        `In ${(0,text_escape .ln)(run.workflow)}, let the run leave its results:`,
        (0,text_escape .zW)(forkRunSteps, "yaml"),
        "And add a second workflow on the default branch:",
        (0,text_escape .zW)(forkReportWorkflow(recipe), "yaml"),
        "Pin the actions by commit. What each line is for is in docs/recipes.md of the action, under “Pull requests from forks”.",
    ].join("\n\n");
    return (0,text_escape .AU)("This run is of a fork and may not comment: the workflow that can, to copy", body);
}
function quoted(text) {
    return JSON.stringify((0,plain_text .w)(text).replace(/\s+/g, " "));
}

var statuses = __webpack_require__(7973);
var other_commit = __webpack_require__(7184);
var one_line = __webpack_require__(5942);
var results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/writers/servers.js







const writeComment = async (run, servers) => {
    const { results, context } = run;
    const { inputs } = servers;
    const decides = decidesIn(run);
    const { commentOnPullRequest } = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 3646));
    const { renderSummary } = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 6519));
    const { url, notes, warnings, readOnly } = await commentOnPullRequest({
        results,
        mode: commentMode(run, servers),
        subject: context.subject,
        eventPullRequest: context.pullRequest,
        inputPullRequest: inputs.pullRequest,
        commentAuthor: inputs.commentAuthor,
        fromFork: context.fromFork && results.run.event === "pull_request",
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes }),
    }, servers.github);
    const advice = readOnly && context.fromFork ? forkRecipeAdvice(results) : null;
    return { commentUrl: url ?? "", notes, warnings, advice };
};
function commentMode({ context }, { inputs }) {
    const isNamed = context.pullRequest === null && inputs.pullRequest !== null;
    return context.subject.kind === "event" || isNamed ? inputs.comment : "never";
}
const writeStatuses = async (run, { inputs, status, opened, github }) => {
    const weakened = (0,results .D9)(run.results.gateChanges, inputs) !== null;
    const judgement = { results: run.results, decides: decidesIn(run), weakened };
    const outcome = await (0,statuses .fP)(status, judgement, await opened, github);
    const { isWaiting, commitStatus } = (0,gate_traits .ag)(run.results.reasonCode);
    const isAccepted = outcome.failed === null && outcome.accepted.some(({ state }) => state === commitStatus);
    return { ...outcome, isHeldByStatus: isWaiting && isAccepted && status.scope.complete };
};
const writeTicket = async ({ results, context }, servers) => {
    const { linkTicket, commentAuthor } = servers.inputs;
    const { serverUrl, defaultBranch } = context;
    const ticket = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 8254));
    return ticket.linkTicket({ results, linkTicket, serverUrl, defaultBranch, commentAuthor }, servers);
};
function inTime(...writers) {
    return async (run) => {
        const { servers, cancel, redactor } = run;
        if (servers === null)
            return;
        const said = await answered(tellAll(writers, run, servers), cancel);
        const notes = said.notes?.map(redactor.redactSentence) ?? [];
        return { ...said, notes, warnings: said.warnings?.map(redactor.redactSentence) ?? [] };
    };
}
async function tellAll(writers, run, servers) {
    const { subject, run: facts } = run.context;
    const notes = subject.kind === "event" ? [] : [(0,other_commit .LW)(subject.event, facts.headSha)];
    const warnings = [];
    let said = {};
    for (const write of writers) {
        const more = await write(run, servers);
        notes.push(...(more.notes ?? []));
        warnings.push(...(more.warnings ?? []).map(one_line .T));
        said = { ...said, ...more };
    }
    return { ...said, notes, warnings };
}
const cancelledPatienceMs = 2_000;
async function answered(asking, cancel) {
    const over = new AbortController();
    const late = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve({ warnings: [noAnswer] }), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([asking, late]);
    }
    finally {
        over.abort();
    }
}
const noAnswer = "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.";

;// CONCATENATED MODULE: ./build/app/writers/summary.js


const writeSummary = async (run, { notes, warnings, advice }, { host }) => {
    if (host.dialect !== "actions")
        return;
    const results = { ...run.results, warnings: [...run.results.warnings, ...warnings] };
    await (0,attempt .C)(run.log, "the job summary", async () => {
        const { renderSummary } = await Promise.all( [__webpack_require__.e(4732), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 6519));
        await host.writeSummary(await renderSummary(results, { decides: decidesIn(run), notes, advice }));
    });
};

;// CONCATENATED MODULE: ./build/app/report-run.js












const writers = [
    writeResultsFile,
    keepResults,
    unlessReady(writeOutputs),
    unlessReady(writeSummary),
    logPage,
    writeAnnotations,
    logGuidance,
    inTime(writeComment, writeStatuses, writeTicket),
    warnOfPending,
    logSaid,
    withNews(writeSummary),
    logVerdicts,
    writeCommentUrl,
];
async function reportRun(judged, ports) {
    const { run, said } = await writeReports(judged, ports);
    const last = await endRun(run, ports);
    await writeOutputs(last, said, ports);
    return { results: last.results, resultsPath: last.resultsPath, exitCode: exitCodeOf(last, said) };
}
function exitCodeOf(run, said) {
    const { results, usable, failOn } = run;
    if (!usable)
        return 2;
    const { exitCode } = (0,gate_traits .ag)(results.reasonCode);
    return exitCode ?? (isReady(run) || failOn === "never" || mayWait(run, said) ? 0 : 1);
}
async function writeReports(judged, ports) {
    const run = redacted(judged);
    let said = nothingSaid;
    for (const write of writers)
        said = { ...said, ...(await write(run, said, ports)) };
    return { run, said };
}
const nothingSaid = {
    notes: [],
    warnings: [],
    advice: null,
    commentUrl: "",
    resultsWritten: false,
    isHeldByStatus: false,
};
async function rewriteResults(judged, ports) {
    const run = redacted(judged);
    await writeResultsFile(run, nothingSaid, ports);
    return run;
}
function redacted(run) {
    return { ...run, results: (0,redact_results .Cj)(run.results, run.redactor) };
}
function unlessReady(write) {
    return async (run, ...rest) => (isReady(run) ? undefined : write(run, ...rest));
}
function withNews(write) {
    return async (run, said, ports) => {
        const isNew = said.notes.length + said.warnings.length > 0;
        return isReady(run) || isNew ? write(run, said, ports) : undefined;
    };
}
function isReady({ results }) {
    return (0,gate_traits .JR)(results.gate).isReady;
}
async function endRun(run, ports) {
    const { lateTeardown, journal, results } = run;
    const isPosts = lateTeardown?.plan && ports.journals !== null && journal.failure === null;
    if (isPosts) {
        journal.note({ kind: "reported", results });
        return run;
    }
    const last = lateTeardown === null ? run : await tearDownLate(run, lateTeardown, ports);
    await (0,run_journal .P)(run, ports);
    return last;
}
async function tearDownLate(run, left, ports) {
    const cancel = new AbortController().signal;
    const { warnings } = left.scripts;
    const before = warnings.length;
    const teardown = await (0,fixtures .ck)({ ...left, cancel }, ports.env);
    const late = warnings.slice(before);
    for (const warning of late)
        await run.log.warning(warning);
    if (teardown === null && late.length === 0)
        return run;
    const results = { ...run.results, teardown, warnings: [...run.results.warnings, ...late] };
    return rewriteResults({ ...run, results }, ports);
}


  }),

  8404:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   beginJournal; },
    P: function() { return   endJournal; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _log_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3471);
  var _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
  var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3527);




async function beginJournal(run, plan, areas, ports) {
    if (ports.journals === null)
        return _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__  .v;
    const { folder, cancel } = run;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.jsonl");
    const journal = ports.journals.open(path);
    journal.note({ kind: "plan", ...plan, saved: { ...savedRun(run, ports.env), areas } });
    await ports.host.saveState({ journal: path });
    if (cancel.aborted)
        journal.note({ kind: "cancel" });
    cancel.addEventListener("abort", () => journal.note({ kind: "cancel" }), { once: true });
    return journal;
}
async function endJournal({ journal, log }, ports) {
    journal.note({ kind: "end" });
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_3__  .C)(log, "the end of the run", () => ports.host.saveState({ ended: "true" }));
}
function savedRun(run, env) {
    const names = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_2__  .vj.filter((name) => !isToken(name));
    return {
        inputs: Object.fromEntries(names.map((name) => [name, run.input(name) ?? ""])),
        context: run.context,
        workspace: run.places.workspace,
        stateFile: env["GITHUB_STATE"] ?? "",
    };
}
function isToken(name) {
    return "secret" in _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_2__  .Fu[name];
}


  }),

  711:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: function() { return   run; }
});

var check_progress = __webpack_require__(5365);
var fixtures = __webpack_require__(4583);
var planned_check = __webpack_require__(2722);
var external_node_path_ = __webpack_require__(6760);
var message_of = __webpack_require__(1432);
;// CONCATENATED MODULE: ./build/log/ordered-log.js

function orderedLog({ parts, newSpool, ...options }) {
    const all = Array.from({ length: parts }, (_, index) => new WaitingPart(newSpool(index), options));
    const shown = showInTurn(all);
    const at = (index) => {
        const part = all[index];
        if (part === undefined)
            throw new RangeError(`The log has no part ${index}`);
        return part;
    };
    return { part: at, end: (index) => at(index).end(), shown: () => shown };
}
async function showInTurn(parts) {
    for (const part of parts) {
        part.goLive();
        await part.ended;
        await part.settled();
    }
}
const hurriedBytes = 64 * 1024;
const readBytes = 64 * 1024;
class WaitingPart {
    spool;
    options;
    own = { write: (text) => this.#inOrder(() => this.#putOwn(String(text))) };
    output = { write: (bytes) => this.#inOrder(() => this.#putOutput(bytes)) };
    ended;
    #tellEnded = () => undefined;
    #turn = "waiting";
    #caughtUp = false;
    #busy = null;
    #masks = [];
    #own = [];
    #length = 0;
    #lost = null;
    #lineOpen = false;
    constructor(spool, options) {
        this.spool = spool;
        this.options = options;
        this.ended = new Promise((resolve) => {
            this.#tellEnded = resolve;
        });
    }
    get isLive() {
        return this.#turn === "has come";
    }
    mask(command) {
        this.#masks.push(command);
    }
    goLive() {
        this.#turn = "has come";
        if (this.#busy === null && this.#own.length === 0 && this.#length === 0)
            this.#caughtUp = true;
        else
            void this.#inOrder(() => this.#catchUp());
    }
    async end() {
        await this.#inOrder(() => (this.#caughtUp ? undefined : this.spool.rest().catch(() => undefined)));
        this.#tellEnded();
    }
    async settled() {
        while (this.#busy !== null)
            await this.#busy;
    }
    #inOrder(act) {
        const acting = this.#busy === null ? act() : this.#busy.then(act);
        if (acting === undefined)
            return undefined;
        const busy = acting.then(() => {
            if (this.#busy === busy)
                this.#busy = null;
        });
        this.#busy = busy;
        return busy;
    }
    #putOwn(text) {
        if (this.#caughtUp)
            return this.options.log.write(text);
        this.#own.push({ at: this.#length, text: () => text });
        return undefined;
    }
    #putOutput(bytes) {
        if (this.#caughtUp)
            return this.options.log.write(bytes);
        if (bytes.length === 0)
            return undefined;
        const chunk = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
        if (this.#lost !== null)
            this.#lost.bytes += chunk.length;
        else
            return this.#spoolOutput(chunk);
        return undefined;
    }
    async #spoolOutput(chunk) {
        try {
            await this.spool.append(chunk);
            this.#length += chunk.length;
        }
        catch (error) {
            const lost = { bytes: chunk.length };
            const why = (0,message_of .b)(error);
            this.#lost = lost;
            this.#own.push({
                at: this.#length,
                text: () => this.#remark(`${lost.bytes} bytes are missing here, they could not be kept (${why})`),
            });
        }
    }
    async #catchUp() {
        await this.options.log.write(this.#masks.join(""));
        let shown = 0;
        for (const { at, text } of this.#own) {
            await this.#copy(shown, at);
            await this.options.log.write(text());
            shown = at;
        }
        await this.#copy(shown, this.#length);
        this.#own.length = 0;
        this.#caughtUp = true;
        await this.spool.remove().catch(() => undefined);
    }
    async #copy(from, to) {
        if (from === to)
            return;
        const buffer = Buffer.allocUnsafe(Math.min(readBytes, to - from));
        try {
            for (let at = from; at < to;) {
                if (this.options.inHurry() && to - at > hurriedBytes)
                    at = await this.#skip(at, to - hurriedBytes, buffer);
                const count = Math.min(await this.#read(buffer, at), to - at);
                this.#lineOpen = buffer[count - 1] !== lineFeed;
                await this.options.log.write(buffer.subarray(0, count));
                at += count;
            }
        }
        catch (error) {
            await this.options.log.write(this.#remark(`output could not be read back (${(0,message_of .b)(error)})`));
        }
    }
    async #skip(from, to, buffer) {
        const count = await this.#read(buffer, to);
        const next = to + buffer.subarray(0, count).indexOf(lineFeed) + 1;
        await this.options.log.write(this.#remark(`${next - from} bytes are left out here, the run was cancelled`));
        return next;
    }
    async #read(buffer, at) {
        const count = await this.spool.read(buffer, at);
        if (count === 0)
            throw new Error("it is shorter than it was");
        return count;
    }
    #remark(text) {
        const lineEnd = this.#lineOpen ? "\n" : "";
        this.#lineOpen = false;
        return lineEnd + this.options.lineText(`readiness: ${text}`);
    }
}
const lineFeed = 0x0a;

var verdict_traits = __webpack_require__(8108);
var waiver = __webpack_require__(6833);
var moment = __webpack_require__(2417);
var calendar = __webpack_require__(5805);
var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/plan/not-before.js



function whyNotYet(notBefore, moments, now) {
    if (notBefore === null)
        return null;
    const from = startOf(notBefore, moments);
    if ("missing" in from)
        return `${notBefore.text}, ${moment .x}: ${from.missing}`;
    const left = from.at - now.getTime();
    if (left <= 0)
        return null;
    const said = notBefore.kind === "moment" ? "" : `${notBefore.text}, `;
    return `in ${(0,duration_text .f$)(left)} (${said}${inWords(from.at)})`;
}
function startOf(notBefore, moments) {
    if (notBefore.kind === "moment")
        return dateAt(Date.parse(notBefore.at));
    const moment = moments[notBefore.event];
    return moment.kind === "known" ? dateAt((0,calendar .B9)(moment.at) + notBefore.ms) : { missing: moment.why };
}
function dateAt(ms) {
    return Number.isNaN(new Date(ms).getTime()) ? { missing: "its date cannot be read" } : { at: ms };
}
function inWords(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./build/plan/schedule.js

function scheduleNext({ waiting, running, blocks, stop, notYet }, maxParallel) {
    const start = [];
    const over = [];
    const known = [blocks, new Map()];
    const blocked = [];
    const end = (item, why, block) => {
        over.push({ item, why, block });
        known[1].set(item.id, block);
    };
    for (const item of waiting) {
        const needs = stop ?? stateOfNeeds(item, known);
        if (typeof needs === "object")
            end(item, needs, handedOn(item, needs));
        else if (item.isPassedThrough && needs === "met")
            end(item, null, null);
        else if (running + start.length >= maxParallel)
            break;
        else if (needs === "open")
            blocked.push(item);
        else {
            const why = notYet(item);
            if (why === null)
                start.push(item);
            else
                end(item, why, item.isWaived ? null : blockBy(item.id, why.verdict));
        }
    }
    if (running + start.length + over.length === 0)
        for (const item of blocked)
            end(item, neverMet(item), handedOn(item, neverMet(item)));
    return { start, over };
}
function handedOn({ id, isPassedThrough }, why) {
    return isPassedThrough ? why : blockBy(id, why.verdict);
}
function stateOfNeeds({ needs }, known) {
    let pending = null;
    let isOpen = false;
    for (const id of needs) {
        const block = known.find((blocks) => blocks.has(id))?.get(id);
        if (block === undefined)
            isOpen = true;
        else if (block !== null && !(0,verdict_traits .mm)(block))
            return block;
        else
            pending ??= block;
    }
    return isOpen ? "open" : (pending ?? "met");
}
function blockBy(id, verdict) {
    const { blocks } = (0,verdict_traits .JC)(verdict);
    const reason = (0,verdict_traits .mm)({ verdict }) ? `waits for ${id}` : `it needs ${id}, which did not pass`;
    return blocks === null ? null : { verdict: blocks, reason };
}
function neverMet({ needs }) {
    return { verdict: "skipped", reason: `it needs ${needs.join(", ")}, which never had a verdict` };
}
function failFastStop({ id, severity }, verdict) {
    const { stopsOthers, word } = (0,verdict_traits .JC)(verdict);
    return severity === "advisory" || !stopsOthers
        ? null
        : { verdict: "skipped", reason: `fail-fast: ${id} ${word}` };
}

var child_environment = __webpack_require__(4931);
var placeholders = __webpack_require__(3637);
var run_check = __webpack_require__(3212);
var script_result = __webpack_require__(6738);
;// CONCATENATED MODULE: ./build/checks/retest.js




async function retestFailed(checks, run) {
    if (run.inputs.retest === "never")
        return { checks, warnings: [] };
    const retested = [];
    const notRun = new Map();
    for (const [index, result] of checks.entries()) {
        const check = run.plan.steps[index]?.check;
        const choice = check === undefined || !(0,verdict_traits .JC)(result.verdict).isRetested ? null : choose(check, run);
        if (choice?.kind === "shown")
            notRun.set(choice.why, [...(notRun.get(choice.why) ?? []), result.id]);
        const again = check !== undefined && choice?.kind === "run" && !run.stop.aborted;
        retested.push(again ? await retest(result, check, choice.script, run) : result);
    }
    const warnings = [...notRun].map(([why, ids]) => `the retest of ${ids.join(", ")} was not run: ${why}`);
    return { checks: retested, warnings };
}
function choose({ retest }, run) {
    if (retest.kind === "guidance")
        return { kind: "shown", why: "it is words for a person" };
    return (0,placeholders .Kc)(retest.script, Object.keys(run.placeholders))
        ? { kind: "shown", why: "it holds a placeholder, and such a command is only shown" }
        : { kind: "run", script: retest.script };
}
async function retest(result, check, script, run) {
    const { scripts, stop } = run;
    const { timeoutMs } = check;
    const title = `retest ${check.id}`;
    const job = (0,run_check .ej)(check, { title, script, timeoutMs, signals: signalsOf(check) }, run);
    scripts.warnUnknown(job);
    const outcome = await scripts.run(job, stop);
    const retested = {
        ...result,
        retest: (0,script_result .V)(outcome, (0,run_check .S4)(outcome, { timeoutMs, hasToDo: false }, stop).verdict),
    };
    await scripts.logRetest(retested);
    return retested;
}
function signalsOf({ retest, command, signals }) {
    if (retest.kind === "command" && retest.script === command)
        return signals;
    return [exitZero, ...signals.filter(({ role, signal }) => role === "fail" && signal.kind !== "exit")];
}
const exitZero = {
    role: "pass",
    expect: "exit 0",
    implied: true,
    signal: { kind: "exit", negated: false, from: 0, to: 0 },
};

var run_stop = __webpack_require__(8465);
;// CONCATENATED MODULE: ./build/checks/run-checks.js













async function runChecks(planned, scripts, ports) {
    const { signal: stop, dispose } = (0,run_stop .c)(planned.cancel, planned.inputs.timeout);
    const run = { ...planned, scripts, stop, environments: (0,child_environment .sh)(ports.env) };
    const setup = await (0,fixtures .xn)(run);
    const judged = await runPlanned(run, setup, ports);
    const { checks, warnings } = await retestFailed(judged, run);
    dispose();
    return { checks, setup, warnings };
}
async function runPlanned(run, setup, ports) {
    const { maxParallel, failFast } = run.inputs;
    const lanes = maxParallel === 1 ? oneLane(run.scripts) : orderedLanes(run, ports);
    const waiting = new Set(itemsOf(run));
    const running = new Set();
    const results = [];
    const blocks = new Map();
    let failed = null;
    const conclude = async (index, result) => {
        await lanes.at(index).logVerdict(result, lanes.numberOf(index));
        await lanes.end(index);
        results[index] = result;
        if (failFast && !(0,waiver .$y)(result))
            failed ??= failFastStop(result, result.verdict);
    };
    const begin = (step, index) => {
        run.scripts.progress.begin();
        const task = (0,run_check .k_)(step, { ...run, scripts: lanes.at(index) })
            .then(async (result) => {
            await conclude(index, result);
            blocks.set(result.id, (0,waiver .$y)(result) ? null : blockBy(result.id, result.verdict));
        })
            .then(() => void running.delete(task));
        running.add(task);
    };
    const notYet = ({ turn }) => {
        const reason = whyNotYet(turn.check.notBefore, run.moments, ports.now());
        return reason === null ? null : { verdict: "pending", reason };
    };
    while (waiting.size > 0 || running.size > 0) {
        const stop = stopOf(run.stop, setup) ?? failed;
        const next = scheduleNext({ waiting, running: running.size, blocks, stop, notYet }, maxParallel);
        for (const { item, why, block } of next.over) {
            const { turn, index, id } = item;
            waiting.delete(item);
            blocks.set(id, block);
            if (turn.step === null)
                continue;
            run.scripts.progress.begin();
            await conclude(index, { ...(await (0,planned_check .r)(turn.step, run)), ...why });
        }
        for (const item of next.start) {
            waiting.delete(item);
            if (item.turn.step !== null)
                begin(item.turn.step, item.index);
        }
        if (running.size > 0)
            await Promise.race(running);
    }
    await lanes.shown();
    return results;
}
function itemsOf({ plan, startedAt }) {
    let steps = 0;
    return plan.turns.map((turn) => {
        const { id, needs, waived } = turn.check;
        const index = turn.step === null ? steps : steps++;
        const isWaived = (0,waiver .Uf)(waived, (0,calendar .dA)(startedAt))?.lasts ?? false;
        return { id, needs, isPassedThrough: turn.step === null, isWaived, turn, index };
    });
}
function stopOf(stop, setup) {
    const cause = (0,run_stop .w)(stop);
    if (cause?.kind === "cancelled")
        return { verdict: "cancelled", reason: "the run was cancelled before it began" };
    if (cause?.kind === "timed-out")
        return { verdict: "skipped", reason: `the run's timeout of ${cause.after} was over before it began` };
    return setup === null || (0,verdict_traits .Pc)(setup) ? null : { verdict: "skipped", reason: `setup ${setup.verdict}` };
}
function oneLane(scripts) {
    let over = 0;
    return {
        at: () => scripts,
        numberOf: () => ++over,
        end: async () => undefined,
        shown: async () => undefined,
    };
}
function orderedLanes({ scripts, plan, folder, cancel }, ports) {
    const log = orderedLog({
        log: scripts.log.part.own,
        parts: plan.steps.length,
        newSpool: (index) => ports.spool((0,external_node_path_.join)(folder, `log-${index}`)),
        lineText: (text) => scripts.log.lineText(text),
        inHurry: () => cancel.aborted,
    });
    const runners = plan.steps.map((_, index) => scripts.into(scripts.log.ofPart(log.part(index))));
    return {
        at: (index) => runners[index] ?? scripts,
        numberOf: (index) => index + 1,
        end: log.end,
        shown: log.shown,
    };
}

var run_script = __webpack_require__(4845);
var app_results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/judge-run.js






async function judgeRun(planned, ports) {
    const { plan, facts, placeholders, places, masks, journal, log, inputs, cancel } = planned;
    const processes = ports.processRunner(planned.folder, places.workspace);
    const scripts = new run_script .Y({ ...planned, progress: new check_progress .q(plan.steps.length) }, processes, ports);
    const remark = leftoversRemark(processes);
    if (remark !== null)
        await log.progress(remark);
    const checked = await runChecks(planned, scripts, ports);
    const teardown = { plan: planned.teardown, scripts, processes, cancel };
    const lateTeardown = cancel.aborted ? teardown : null;
    const tornDown = lateTeardown === null ? await (0,fixtures .ck)(teardown, ports.env) : null;
    const unfilled = await (0,planned_check .k)(plan.steps, checked.checks, placeholders, facts);
    const warnings = [
        ...[...planned.warnings, ...masks.refusals, ...checked.warnings, ...scripts.warnings],
        ...[...unfilled, ...journalWarnings(journal), ...shellWarnings(processes)],
    ];
    const outcome = { ...checked, teardown: tornDown, warnings, cancelled: cancel.aborted };
    const results = (0,app_results .W3)(planned, outcome, ports.now());
    return { ...planned, step: "judged", results, usable: true, failOn: inputs.failOn, lateTeardown };
}
function leftoversRemark({ finds }) {
    return remarks[finds];
}
const remarks = {
    marks: null,
    ps: "On this system what a command leaves running is found by its process group, and where `ps` shows its environment: a daemon that leaves the group, and whose environment the system hides, lives on.",
    groups: "On this system what a command leaves running is found by its process group alone: a daemon that leaves the group lives on.",
    parents: "On Windows what a command leaves running is found by its parents, and after its end only where it holds the command's output open: what has closed it, or whose parent has ended too, lives on.",
};
function shellWarnings({ hidesPipeFailures }) {
    return hidesPipeFailures === true
        ? [
            "There is no bash here, and this `sh` knows no pipefail: in `a | b` a failure of `a` is not seen, and its check may have passed. Install bash, or name a shell for the commands with pipes (`shell` in `defaults` or of the check, or a `Shell` column).",
        ]
        : [];
}
function journalWarnings({ failure }) {
    return failure === null
        ? []
        : [
            `The run's journal could not be written (${failure}): had the run been killed, nobody could have told how far it had come. Make room in RUNNER_TEMP, see that its folders can be written, and let no command clean it.`,
        ];
}

var open_run = __webpack_require__(8207);
var statuses = __webpack_require__(7973);
var mask_book = __webpack_require__(1575);
var run_values = __webpack_require__(3927);
var api_error = __webpack_require__(8262);
var cut = __webpack_require__(5307);
var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/app/reading/sign-offs.js



async function judgeRunSignOffs(prepared, ports) {
    const { checklist, release, page } = prepared;
    if (checklist.signOffs.length === 0)
        return [];
    const { judgeSignOffs, needsApprovals } = await __webpack_require__.e(  6177).then(__webpack_require__.bind(__webpack_require__, 6177));
    const approvals = needsApprovals(checklist.signOffs, release)
        ? await readApprovals(prepared, ports)
        : unknown("no sign-off asks for approvals");
    const { settings } = checklist;
    const isTickedHere = tickedBy(page);
    return judgeSignOffs(checklist.signOffs, { release, noVersion: null, settings, approvals, isTickedHere });
}
function tickedBy({ from, gateChanges }) {
    if (from === "base" || gateChanges === null || gateChanges.kind === "not-compared")
        return () => false;
    if (gateChanges.kind === "new-page")
        return () => true;
    const ticks = gateChanges.changes.filter(({ part, after }) => part === "sign-off" && after?.startsWith("[x] ") === true);
    return ({ line, version }) => ticks.some((one) => one.line === line &&
        (one.before?.startsWith("[x] ") !== true ||
            (version !== null && one.after?.endsWith(`(${version})`))));
}
async function readApprovals({ context, inputs }, ports) {
    const { repository, attempt } = context.run;
    const runId = ports.env["GITHUB_RUN_ID"] ?? "";
    if (ports.services === null)
        return unknown("a command line has no run that could be approved");
    if (!/^\d+$/.test(runId) || repository === "")
        return unknown("the run has no id here: leave `GITHUB_RUN_ID` and `GITHUB_REPOSITORY` as the runner has set them");
    try {
        const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
        return { kind: "known", reviews: await github.approvals(repository, runId), attempt };
    }
    catch (error) {
        if (!(error instanceof api_error .h))
            throw error;
        return unknown(failureText(error.failure, context.forge === "gitea"));
    }
}
function unknown(reason) {
    return { kind: "unknown", reason };
}
function failureText(failure, isGitea) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const words = (0,cut .lD)((0,one_line .T)(failure.message).replace(/\.$/, "") || "no reason was given", 100);
    return `the server said "${words}"${status}; ${cureOf(failure, isGitea)}`;
}
function cureOf({ kind }, isGitea) {
    if (isGitea)
        return "Gitea and Forgejo know no approvals of environments: sign off by ticking there";
    return kind === "read-only" || kind === "not-found" || kind === "unauthorized"
        ? "give the job `permissions: actions: read`"
        : "run the job again";
}

var run_journal = __webpack_require__(8404);
var app_secrets = __webpack_require__(1474);
var servers = __webpack_require__(9103);
;// CONCATENATED MODULE: ./build/app/plan-run.js











async function planRun(prepared, ports) {
    const { facts, inputs, checklist, log, redactor } = prepared;
    const moments = await momentsOf(prepared, ports);
    const secrets = (0,app_secrets .bq)(prepared, ports.env);
    const warnings = [...prepared.warnings, ...(await kindWarnings(prepared)), ...secrets.warnings];
    const placeholders = (0,run_values .m_)(facts.values, inputs.vars);
    const { plan, signOffs } = await withOwnVersion(await judgeRunSignOffs(prepared, ports), prepared, ports);
    const known = { ...prepared, plan, moments, signOffs, placeholders, warnings };
    const coverage = { areas: (0,statuses .t)(checklist.checks, plan), complete: plan.complete };
    const teardown = (0,fixtures .UC)(known);
    const results = await resultsBefore(known, ports.now());
    const journal = await (0,run_journal .F)(prepared, { results, teardown }, coverage.areas, ports);
    const masks = new mask_book .A(redactor, secrets.vocabulary, journal);
    for (const value of secrets.masks)
        await log.mask(value);
    for (const line of await linesOfFailed(prepared))
        await log.progress(line);
    if (prepared.untrusted !== null)
        await log.line(prepared.untrusted);
    return { ...known, teardown, journal, masks, servers: (0,servers .n)(prepared, coverage, ports) };
}
async function linesOfFailed({ plan, context, facts }) {
    if (plan.failed === undefined)
        return [];
    const { failedLines } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 9431));
    const chosen = plan.steps.filter(({ neededOnly }) => !neededOnly).length;
    return failedLines(plan.failed, { chosen, sha: context.run.sha || (facts.head ?? "") });
}
async function momentsOf(prepared, ports) {
    if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after"))
        return moment .m;
    const { findMoments } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(7987), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 33));
    return findMoments(prepared, ports);
}
async function kindWarnings({ release, checklist, plan, facts }) {
    const items = [...checklist.checks, ...checklist.signOffs];
    if (release.kind !== null || items.every(({ only }) => only === null))
        return [];
    const { unknownKindWarning } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(7987), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 8400));
    return unknownKindWarning(plan.steps, checklist, facts);
}
async function withOwnVersion(signOffs, prepared, ports) {
    const { plan } = prepared;
    if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies))
        return { plan, signOffs };
    const { nameOwnVersion } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(7987), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 4481));
    const { notApplicable } = plan;
    const named = await nameOwnVersion({ notApplicable, signOffs }, prepared, ports);
    return { plan: { ...plan, notApplicable: named.notApplicable }, signOffs: named.signOffs };
}
async function resultsBefore(known, now) {
    const { plan, warnings } = known;
    const checks = await Promise.all(plan.steps.map((step) => (0,planned_check .r)(step, known)));
    const nothing = { checks, setup: null, teardown: null, warnings, cancelled: false };
    return {
        ...(0,app_results .W3)(known, nothing, now),
        gate: "not-ready",
        reasonCode: "interrupted",
        reason: "the run died before its first check",
    };
}

var problem = __webpack_require__(3970);
var plan_select = __webpack_require__(6247);
var other_commit = __webpack_require__(7184);
var count = __webpack_require__(4936);
var plain_code = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/report/untrusted.js



const maxShown = 3;
function untrustedRefusal(why) {
    return {
        reasonCode: "untrusted-code",
        reason: `under \`${why.event}\` nothing was run, because the code may be a stranger's`,
        findings: [untrustedFinding(why)],
    };
}
function untrustedFinding(why) {
    return (0,problem .a5)({
        rule: "untrusted-code",
        found: foundWords(why),
        expected: `${commitWords(why.sha)} and nothing else${otherwise(why)}`,
        cure: why.look.kind === "trap" ? `${trapCure(why.look.trap)} ${safeWay}` : `${danger(why)} ${safeWay}`,
    });
}
function untrustedWarning(why) {
    return `\`allow-untrusted\`: commands run although the code may be a stranger's (${foundWords(why)}). ${danger(why)}`;
}
function foundWords(why) {
    return `${lookWords(why.look)}${why.look.kind === "trap" ? "," : ""} ${headWords(why)}`;
}
function lookWords(look) {
    const place = (0,plain_code .K)(look.path === "" ? "." : look.path);
    switch (look.kind) {
        case "no-tree":
            return `no git work tree at ${place}`;
        case "other-commit":
            return `commit ${(0,plain_code .K)(look.head.slice(0, 10))} at ${place}`;
        case "trap":
            return trapWords(look.trap);
        case "unknown":
            return `a work tree at ${place} that cannot be judged (${look.reason})`;
        case "changed": {
            const more = look.changes.length > maxShown ? " and more" : "";
            const named = look.changes.slice(0, maxShown).map(plain_code .K).join(", ");
            return `a work tree at ${place} with ${(0,count .U9)(look.changes.length, "change")} (${named}${more})`;
        }
    }
}
function trapWords({ file, what }) {
    const place = (0,plain_code .K)(file);
    switch (what.kind) {
        case "setting":
            return `the git setting ${(0,plain_code .K)(what.key)} in ${place} that names a program`;
        case "hook":
            return `the git hook ${place}`;
        case "unreadable-settings":
            return `settings in ${place} that git cannot read`;
        case "unreadable-include":
            return `settings in ${place} that include ${(0,plain_code .K)(what.value)}, which cannot be looked at,`;
        case "no-plain-file":
            return `a link or another special file at ${place}`;
    }
}
function trapCure({ file, what }) {
    const place = (0,plain_code .K)(file);
    switch (what.kind) {
        case "setting":
            return `A git that a command of the page calls would start that program. ${takeOut(file, what.key)} A checkout with \`ssh-key\` needs \`persist-credentials: false\`.`;
        case "hook":
            return `A git that a command of the page calls could start it. Delete ${place} before this step; only files that end in \`.sample\` may stay.`;
        case "unreadable-settings":
        case "unreadable-include":
            return `A git that a command of the page calls would read them. Check out anew with \`actions/checkout\`, or mend ${place} before this step.`;
        case "no-plain-file":
            return `Check out anew with \`actions/checkout\`, or delete ${place} before this step.`;
    }
}
function takeOut(file, key) {
    return [file, key].every((text) => /^[\w./@:-]{1,300}$/.test(text))
        ? `Take it out before this step: \`git config --file ${file} --unset-all ${key}\`.`
        : "Take it out of that file before this step.";
}
function otherwise({ event }) {
    if (event === "issue_comment")
        return "";
    return event === "workflow_run"
        ? ", or the run of a push, a schedule, a dispatch, a release, a merge group, or a pull request whose head lies in this repository"
        : ", or a head repository that is this one";
}
function headWords({ event, head, behind }) {
    if (behind !== null && head !== null)
        return `after a run that ${(0,plain_code .K)(behind)} set off, with head repository ${(0,plain_code .K)(head)}`;
    if (head !== null)
        return `with head repository ${(0,plain_code .K)(head)}`;
    return event === "issue_comment"
        ? "in an event that names no head repository"
        : "with a head repository that is gone";
}
function commitWords(sha) {
    return sha === "" ? "the event's commit" : `the event's commit ${(0,plain_code .K)(sha.slice(0, 10))}`;
}
function danger({ event }) {
    return `Under ${(0,plain_code .K)(event)} the token can write and the secrets are there. Whoever opened the pull request could use both through any file that a command runs.`;
}
const safeWay = "Run the page on `pull_request`, and report with `org/readiness-action/report@v1` in a `workflow_run` workflow (docs/recipes.md). `allow-untrusted: true` runs it all the same.";

var slug = __webpack_require__(6060);
var reading_checkout = __webpack_require__(5702);
var find_release = __webpack_require__(2263);
var read_gate = __webpack_require__(7987);
var read_page = __webpack_require__(4369);
var github_context = __webpack_require__(1450);
;// CONCATENATED MODULE: ./build/app/reading/trust.js



const eventsOfAnyUser = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
]);
async function judgeTrust(question, ports) {
    const { context, places, folder } = question;
    const { event, sha, repository } = context.run;
    if (!eventsOfAnyUser.has(event))
        return { kind: "ours" };
    const { head, behind, isOurs } = (0,github_context .Od)(repository, event, question.event);
    if (isOurs)
        return { kind: "ours" };
    const { workspace } = places;
    const look = await ports.lookAtTrees({ paths: pathsOf(question), sha, workspace, temporaryFolder: folder });
    return look.kind === "clean"
        ? { kind: "ours" }
        : { kind: "foreign", why: { event, head, behind, sha, look: shown(look, places) } };
}
function pathsOf({ page, checklist, plan, places }) {
    const { setup, teardown, defaults } = checklist.settings;
    const fixtures = setup === null && teardown === null ? [] : [defaults.workingDirectory];
    const folders = [...fixtures, ...plan.steps.map(({ check }) => check.workingDirectory)];
    return [page.file, ...new Set(folders.map((folder) => (0,external_node_path_.join)(places.root, folder)))];
}
function shown(look, { workspace }) {
    const path = (0,read_page .pS)(look.path, workspace);
    return look.kind === "trap"
        ? { ...look, path, trap: { ...look.trap, file: (0,read_page .pS)(look.trap.file, workspace) } }
        : { ...look, path };
}

;// CONCATENATED MODULE: ./build/app/prepare-run.js














async function prepareRun(opened, ports) {
    const { inputs, problems, places } = opened;
    if (inputs === null)
        return refuseRun(opened, unusable("the inputs are", problems), ports);
    if (problems.length > 0)
        return refuseRun(opened, unusable("the place of the results is", problems), ports);
    const checkout = await (0,reading_checkout .a)({ context: opened.context, inputs, places }, ports);
    if (checkout.kind === "other") {
        const page = await (0,read_page .$z)(inputs.checklist, places, ports.files);
        return refuseRun({ ...opened, tag: null, page }, (0,other_commit .Sc)(checkout.found), ports);
    }
    const own = checkout.kind === "aside" ? aboutCheckout(opened, checkout.head) : opened;
    const page = await (0,read_gate .cw)({ ...own, inputs }, ports);
    const read = { ...own, inputs, page };
    const { checklist } = page;
    if (checklist === null)
        return refuseRun(read, unusable("the page is", [], page), ports);
    const problem = missingPhase(checklist, inputs, own.context.run.event);
    if (problem !== null)
        return refuseRun(read, unusable("the inputs are", [problem], page), ports);
    const facts = await (0,find_release .p)(read, ports);
    const { release } = facts;
    const tagged = await withTagged(page, checklist, facts);
    if (tagged.findings.some(({ severity }) => severity === "error"))
        return refuseRun({ ...read, page: tagged }, unusable("the version is", [], tagged), ports);
    const plan = await choosePlan(read, checklist, release, ports);
    if (plan.kind === "refused")
        return refuseRun(read, plan.why, ports);
    const { warnings } = checkout;
    const prepared = {
        ...read,
        page: tagged,
        step: "prepared",
        checklist,
        release,
        facts,
        plan,
        untrusted: null,
        warnings,
    };
    const trust = await judgeTrust({ ...prepared, context: opened.context }, ports);
    if (trust.kind === "ours")
        return prepared;
    const foreign = ofForeignCode(prepared);
    if (!inputs.allowUntrusted)
        return refuseRun(foreign, untrustedRefusal(trust.why), ports);
    const warning = untrustedWarning(trust.why);
    return { ...foreign, untrusted: warning, warnings: [warning, ...warnings] };
}
async function withTagged(page, checklist, { tagged }) {
    if (tagged === null)
        return page;
    const { taggedFindings } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(7987), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 3202));
    return { ...page, findings: [...page.findings, ...taggedFindings(checklist, tagged, page.path)] };
}
function missingPhase({ checks }, { phase }, event) {
    if (event !== "release" || phase !== null || checks.every((check) => check.phase === "before"))
        return null;
    return (0,problem .a5)({
        rule: "input",
        found: "no `phase` in an event `release`, and the page has rows for after publishing",
        expected: "`before` or `after`",
        cure: "Set `phase: after` for the rows that look at what was published; `phase: before` runs the others.",
    });
}
function aboutCheckout(run, head) {
    const { context } = run;
    const own = { sha: head ?? "", headSha: head ?? "" };
    const subject = { kind: "checkout", event: context.commit?.sha ?? context.run.sha };
    return { ...run, tag: null, context: { ...context, subject, run: { ...context.run, ...own } } };
}
function ofForeignCode(run) {
    return { ...run, context: { ...run.context, fromFork: true } };
}
async function choosePlan(run, { checks }, release, ports) {
    const { inputs, page } = run;
    const filter = { areas: inputs.areas.map(slug .JJ), checks: inputs.checks };
    const leaveOut = await lastResults(run, page, ports);
    if (leaveOut !== null && "rule" in leaveOut)
        return refused(unusable("the last results are", [(0,problem .a5)(leaveOut)], page));
    const plan = (0,plan_select .o)(checks, leaveOut === null ? filter : { ...filter, leaveOut }, release);
    if (plan.kind === "unusable")
        return refused(unusable("the filter is", [(0,problem .a5)(plan)], page));
    if (plan.failed === undefined || plan.steps.length > 0 || plan.failed.passed + plan.failed.unknown === 0)
        return plan;
    const { nothingFailed } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 9431));
    const selection = (0,app_results .Wm)(inputs, plan);
    return refused({
        reasonCode: "nothing-to-run",
        reason: nothingFailed(plan.failed),
        findings: page.findings,
        selection,
    });
}
async function lastResults(run, page, ports) {
    if (run.failed === null)
        return null;
    const { readLastResults } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 8169));
    return readLastResults(run, page, ports);
}
function refused(why) {
    return { kind: "refused", why };
}
function unusable(what, problems, page = null) {
    const findings = [...problems, ...(page?.findings ?? [])];
    const errors = findings.filter(({ severity }) => severity === "error");
    const nothing = errors.every(({ rule }) => rule === "no-checks" || rule === "filter");
    return {
        reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
        reason: `${what} unusable: ${errors.length} ${(0,count .LS)(errors.length, "error")}, so nothing was run`,
        findings,
        usable: false,
    };
}
async function refuseRun(run, refusal, ports) {
    const { usable = true, ...why } = refusal;
    const coverage = { areas: [], complete: true };
    const results = (0,app_results .x3)(run, why, ports.now());
    const journal = await (0,run_journal .F)(run, { results, teardown: null }, coverage.areas, ports);
    return {
        ...run,
        step: "judged",
        results,
        usable,
        failOn: (usable ? run.inputs?.failOn : null) ?? "required",
        journal,
        servers: run.page === null ? null : (0,servers .n)(run, coverage, ports),
        lateTeardown: null,
    };
}

var report_run = __webpack_require__(3782);
;// CONCATENATED MODULE: ./build/app/run.js





async function run(request, ports) {
    const opened = await (0,open_run .I)(request, ports);
    const prepared = await prepareRun(opened, ports);
    if (prepared.step === "judged")
        return (0,report_run .Go)(prepared, ports);
    const planned = await planRun(prepared, ports);
    const judged = await judgeRun(planned, ports);
    return (0,report_run .Go)(judged, ports);
}


  }),

  9103:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   findServers; },
    n: function() { return   openServers; }
  });
  var _github_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7973);

function openServers(run, coverage, ports) {
    const servers = findServers(run, coverage, ports);
    return servers === null ? null : { ...servers, opened: (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_0__  .JL)(servers.status, servers.github) };
}
function findServers({ context, inputs, name: ownName }, coverage, ports) {
    const { run, fromFork, subject, workflowFile } = context;
    if (ports.services === null || run.repository === "" || inputs === null)
        return null;
    const { github, linear } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const name = workflowFile === null ? ownName : `${ownName} (${workflowFile})`;
    const status = {
        scope: {
            ...coverage,
            mode: subject.kind === "event" ? inputs.statuses : "none",
            name,
            url: run.url,
        },
        repository: run.repository,
        sha: run.headSha,
        foreignCode: fromFork,
    };
    return { github, linear, inputs, status, opened: Promise.resolve(_github_statuses_js__WEBPACK_IMPORTED_MODULE_0__  .mg) };
}


  }),

  1102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 3443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


  }),

  4583:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    UC: function() { return   planTeardown; },
    ck: function() { return   runTeardown; },
    xn: function() { return   runSetup; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _plan_unknown_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);
  var _child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4931);
  var _run_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4845);
  var _script_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6738);






async function runSetup(run) {
    const { setup } = run.checklist.settings;
    if (setup === null || run.plan.steps.length === 0)
        return null;
    const fixture = {
        ...planned(run, setup),
        name: "setup",
        env: run.environments.of(...layersOf(run)),
    };
    return runFixture(fixture, run.scripts, run.stop);
}
function planTeardown(run) {
    const { teardown } = run.checklist.settings;
    return teardown === null || run.plan.steps.length === 0
        ? null
        : { ...planned(run, teardown), env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__  .PR)(layersOf(run)) };
}
function planned({ checklist, places, facts }, script) {
    const { shell, workingDirectory, timeoutMs } = checklist.settings.defaults;
    const unknown = (0,_plan_unknown_variables_js__WEBPACK_IMPORTED_MODULE_2__  .A)(script, facts);
    return { script, shell, workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(places.root, workingDirectory), timeoutMs, unknown };
}
function layersOf({ checklist, inputs, facts }) {
    const own = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__  .LM)(checklist.settings.defaults.env);
    return [own, inputs.vars, (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__  .aO)(facts.values, null, "")];
}
const patienceMs = 1_000;
async function runTeardown(teardown, env) {
    const { scripts, processes } = teardown;
    const result = teardownResult(teardown, env);
    const { unended, kept } = await result.catch(() => null).then(() => processes.release());
    if (unended > 0)
        scripts.warnings.push((0,_run_script_js__WEBPACK_IMPORTED_MODULE_4__  .a)("setup", unended));
    if (kept !== null)
        scripts.warnings.push(`${kept}; the verdicts stand. It holds scripts of the page: remove it by hand.`);
    return result;
}
async function teardownResult({ plan, scripts, cancel }, env) {
    if (plan === null)
        return null;
    const patience = laterThan(cancel, patienceMs);
    try {
        const environment = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__  .sh)(env).of(plan.env);
        return await runFixture({ ...plan, name: "teardown", env: environment }, scripts, patience.signal);
    }
    finally {
        patience.dispose();
    }
}
function laterThan(signal, ms) {
    const controller = new AbortController();
    let timer;
    const begin = () => {
        timer = setTimeout(() => controller.abort(), ms);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener("abort", begin, { once: true });
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", begin);
        },
    };
}
async function runFixture({ name, env, ...script }, scripts, stop) {
    const mark = scripts.newMark();
    const outcome = await scripts.run({
        ...script,
        title: name,
        check: null,
        mark,
        env: { ...env, READINESS_MARK: mark },
        keepBackground: name === "setup",
        signals: [],
    }, stop);
    scripts.warnUnknown({ title: name, unknown: script.unknown });
    const judged = (0,_script_result_js__WEBPACK_IMPORTED_MODULE_5__  .D)(outcome, stop);
    const result = outcome.tampered && (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(judged) ? { ...judged, verdict: "failed" } : judged;
    if (outcome.tampered)
        await scripts.log.warning(`${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`);
    await scripts.logFixture(name, result);
    return result;
}


  }),

  7973:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  fP: function() { return   closeStatuses; },
  t: function() { return   coveredAreas; },
  mg: function() { return   noStatuses; },
  JL: function() { return   openStatuses; }
});

var api_error = __webpack_require__(8262);
var outcome = __webpack_require__(7023);
var gate_traits = __webpack_require__(7198);
var sign_offs = __webpack_require__(9079);
var verdict = __webpack_require__(552);
var verdict_traits = __webpack_require__(8108);
var waiver = __webpack_require__(6833);
var labels = __webpack_require__(5975);
var count = __webpack_require__(4936);
var cut = __webpack_require__(5307);
var join_parts = __webpack_require__(6572);
var one_line = __webpack_require__(5942);
var text_slug = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/github/status-texts.js











const maxDescriptionCharacters = 140;
const maxContextCharacters = 255;
function statusesOf(scope, judgement) {
    return subjects(scope).map((subject) => status_texts_status(scope, subject, wordsOf(subject, judgement)));
}
const pending = { state: "pending", description: "The release checklist is running" };
function wordsOf(subject, judgement) {
    if (judgement === null)
        return pending;
    const { results } = judgement;
    const words = subject === null ? gateWordsOf(results) : areaWords(subject, judgement);
    return { ...words, description: `${releaseName(subject, results)}${words.description}` };
}
function releaseName(subject, results) {
    const { release } = results;
    if (subject !== null)
        return release.version === null ? "" : `${shortVersion(release.version)}: `;
    return (0,labels .Vl)(release, shortVersion) === "" ? "" : `${(0,labels .DO)(results, shortVersion)}: `;
}
function shortVersion(version) {
    return (0,cut .lD)((0,one_line .T)(version), maxVersionCharacters);
}
const maxVersionCharacters = 40;
function subjects({ mode, areas, complete }) {
    switch (mode) {
        case "none":
            return [];
        case "gate":
            return complete ? [null] : [];
        case "areas":
            return [...areas];
    }
}
function status_texts_status({ name, url }, subject, { state, description }) {
    const context = subject === null ? `readiness: ${name}` : `readiness: ${name} / ${subject.slug}`;
    return {
        context: (0,cut .lD)((0,one_line .T)(context), maxContextCharacters),
        state,
        description: (0,cut .lD)((0,one_line .T)(description), maxDescriptionCharacters),
        targetUrl: url === "" ? null : url,
    };
}
function gateWordsOf({ gate, reasonCode, reason }) {
    const state = (0,gate_traits .ag)(reasonCode).commitStatus;
    return {
        state: (0,gate_traits .JR)(gate).isReady ? "success" : state === "success" ? "failure" : state,
        description: reason,
    };
}
function areaWords({ slug }, { results, decides, weakened }) {
    const checks = results.checks.filter((check) => check.areaSlug === slug);
    const deciding = checks.filter(decides);
    if (deciding.length === 0)
        return undecidedWords(slug, checks, results);
    const missed = deciding.filter((check) => !(0,verdict_traits .Pc)(check));
    const failed = missed.some((check) => !(0,verdict_traits .mm)(check));
    if (failed)
        return missedWords(missed, checks.length);
    const isFree = (0,gate_traits .JR)(results.gate).isReady || (0,gate_traits .ag)(results.reasonCode).sparesAreas;
    const tally = missed.length === 0 ? tallyOf(checks) : waitingTally(missed, checks.length);
    if (!isFree)
        return { ...gateWordsOf(results), description: `${tally}, but ${results.reason}` };
    if (weakened)
        return { state: "failure", description: `${tally}, but the pull request may weaken its own gate` };
    if (missed.length > 0)
        return { ...missedWords(missed, checks.length), description: tally };
    const open = results.signOffs.filter(sign_offs .it).length;
    return open === 0
        ? { state: "success", description: tally }
        : {
            state: "pending",
            description: `${tally}, but ${(0,count .U9)(open, "sign-off")} ${(0,count .LS)(open, "is", "are")} open`,
        };
}
function undecidedWords(slug, checks, results) {
    const waived = checks.filter(waiver .$y).length;
    const others = results.notApplicable.filter(({ area }) => (0,text_slug .JJ)(area) === slug).length;
    if (waived + others > 0) {
        const why = (0,join_parts .n)(", ", [
            waived > 0 ? `${(0,count .U9)(waived, "check")} waived` : "",
            others > 0 ? `${others} not for this release` : "",
        ]);
        const gate = gateWordsOf(results);
        return { ...gate, description: `Nothing of this area decides (${why}): ${gate.description}` };
    }
    return {
        state: "error",
        description: checks.length === 0
            ? "No check of this area has a result"
            : `${tallyOf(checks)}; advisory checks decide nothing`,
    };
}
function tallyOf(checks) {
    const passed = checks.filter(verdict_traits .Pc).length;
    return passed === checks.length
        ? `${(0,count .U9)(passed, "check")} passed`
        : `${passed} of ${(0,count .U9)(checks.length, "check")} passed; the rest is ${checks.some(waiver .$y) ? "waived or advisory" : "advisory"}`;
}
function waitingTally(missed, checks) {
    const words = (0,count .LS)(missed.length, ...gate_traits .j0.pending);
    return `${missed.length} of ${(0,count .U9)(checks, "check")} ${words}: ${missed.map(({ id }) => id).join(", ")}`;
}
function missedWords(missed, checks) {
    const states = missed.map(({ verdict }) => (0,verdict_traits .JC)(verdict).commitStatus);
    const named = missed.map(({ id, verdict }) => `${id} ${(0,verdict_traits .JC)(verdict).word}`).join(", ");
    return {
        state: verdict .G5.findLast((state) => states.includes(state)) ?? "error",
        description: `${missed.length} of ${(0,count .U9)(checks, "check")} did not pass: ${named}`,
    };
}

;// CONCATENATED MODULE: ./build/github/statuses.js



const noStatuses = { ...outcome .we, failed: null, accepted: [] };
async function openStatuses(request, api) {
    return setAll(request, statusesOf(request.scope, null), api);
}
async function closeStatuses(request, judgement, opened, api) {
    if (opened.failed !== null && lasting.has(opened.failed))
        return opened;
    const outcome = await setAll(request, statusesOf(request.scope, judgement), api);
    const partial = request.scope.mode === "gate" && !request.scope.complete;
    return partial
        ? { ...outcome, notes: [...outcome.notes, "A filtered run sets no status of the whole gate."] }
        : outcome;
}
const lasting = new Set([
    "unauthorized",
    "read-only",
    "not-found",
]);
function coveredAreas(checks, { steps, notApplicable }) {
    const chosen = new Set([
        ...steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.id),
        ...notApplicable.map(({ id }) => id),
    ]);
    const accounted = new Set([...chosen, ...steps.map(({ check }) => check.id)]);
    const partial = new Set(checks.filter(({ id }) => !accounted.has(id)).map(({ area }) => area.slug));
    const areas = new Map();
    for (const { id, area } of checks)
        if (chosen.has(id) && !partial.has(area.slug) && !areas.has(area.slug))
            areas.set(area.slug, area);
    return [...areas.values()];
}
async function setAll({ repository, sha, foreignCode, scope }, statuses, api) {
    if (scope.mode === "none")
        return noStatuses;
    if (foreignCode)
        return { ...noStatuses, notes: ["Results of foreign code set no commit status."] };
    for (const [done, status] of statuses.entries()) {
        try {
            await api.setStatus(repository, sha, status);
        }
        catch (error) {
            const missed = statuses.length === 1
                ? "The commit status was not set"
                : `${statuses.length - done} of ${statuses.length} commit statuses were not set`;
            const purpose = {
                missed,
                permission: "statuses: write",
                object: `commit ${sha.slice(0, 12)} in ${repository}`,
            };
            const failed = error instanceof api_error .h ? error.failure.kind : "bad-answer";
            const warnings = [(0,outcome .Fp)(error, purpose, api.forge)];
            return { notes: [], warnings, failed, accepted: statuses.slice(0, done) };
        }
    }
    return { ...noStatuses, accepted: statuses };
}


  }),

  3471:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   attempt; }
  });
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);

async function attempt(log, what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        await log.warning(`${what} could not be written (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_0__  .b)(error)}); the verdicts stand. Check the disk and the permissions of the folder.`);
        return false;
    }
}


  }),

  3140:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: function() { return   earlierUses; },
    a: function() { return   files; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7645);






const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText,
    replaceText,
    createText,
    removeFile: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }),
    listFiles: async (...search) => (await __webpack_require__.e(  4121).then(__webpack_require__.bind(__webpack_require__, 6502))).listFiles(...search),
    keepOnly,
    isFile,
    isThere: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    findGitRoot,
    nameInside,
};
async function readPage(path, workspace) {
    try {
        const real = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(path);
        const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(real, await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(workspace)) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGits);
        return inside ? await readInside(real, workspace) : refused.outside;
    }
    catch (error) {
        const found = missingOr(error);
        const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
        return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
    }
}
function isGits(segment) {
    return segment.toLowerCase() === ".git";
}
const refused = {
    outside: unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it."),
    irregular: unreadable("something that is no regular file", "a regular file", "Put the page itself there."),
};
function tooLarge(size) {
    const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
    return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}
async function readInside(real, workspace) {
    if ((await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XF)(real, workspace, async (file, { size }) => size > _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__  .iN ? tooLarge(size) : { kind: "page", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(file, size) }, (why) => refused[why]);
}
async function readTextInside(path, workspace) {
    const read = async (file, { size }) => size > maxLinkingBytes ? null : (await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(file, size)).toString("utf8");
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XF)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(path), workspace, read, () => null), null);
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    return path === workspace || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(workspace)), true);
}
async function placeToWrite(path, folders) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => {
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(folder, candidate)))
            return null;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return (await isThere(real)) && !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isFile() ? null : real;
    }, null);
}
async function realFolder(path) {
    const { real, rest } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .KQ)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
async function writeText(path, text, mode = 0o600) {
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { randomUUID } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XM)(file, beside)) !== beside)
            throw ledAstray(path);
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(beside, path);
    }
    catch (error) {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(beside, { force: true }));
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
async function createText(path, text) {
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o666);
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XM)(file, path)) !== path)
            throw ledAstray(path);
        await file.writeFile(text);
    }
    catch (error) {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start) ? gitRootAbove((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(start)) : null);
}
function gitRootAbove(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
async function nameInside(path, folder) {
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(path, folder))
        return nameOnDisk(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => {
        const from = await realFolder(folder);
        const to = await realFolder(path);
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(to, from) ? nameOnDisk(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to)) : null;
    }, null);
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return given.map((name, index) => entryName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
function entryName(path, given) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path))) || given, given);
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .Or)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}
async function makeRunFolder(parent) {
    await makeFolders(parent);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(parent), "readiness-"));
}
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;
async function keepOnly(folder, ...names) {
    if (!runFolder.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        return;
    await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(async () => {
        if (!(await isThere(folder)) || !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder))
            if (!names.includes(entry))
                await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry), { recursive: true, force: true }));
    });
}
function earlierUses(temporaryFolder) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temporaryFolder).filter((name) => runFolder.test(name));
        return left.filter((name) => filesOfARun.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name, file))))
            .length;
    }, 0);
}
const filesOfARun = ["results.json", "journal.jsonl"];
async function makeFolders(path) {
    try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .up)(error, "EEXIST") && (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory())
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .up)(error, "ENOENT") || above === path || (await isFolder(above)))
            throw error;
        await makeFolders(above);
        await makeFolders(path);
    }
}
async function isFolder(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory(), false, "ENOENT");
}
async function isThere(path) {
    return (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path), null, "ENOENT")) !== null;
}


  }),

  6873:
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

  579:
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

  868:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   titled; },
    u: function() { return   guidanceLines; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);



function guidanceLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    const ran = results.checks.filter((check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(check.verdict).hasGuidance && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .mm)(check));
    return [
        ...shared(ran.filter((check) => !isBoth(check)), backOf).map((group) => ({ what: "roll back", ...group })),
        ...shared(ran.filter(isBoth), backOf).map((group) => ({ what: "roll back and retest", ...group })),
        ...shared(ran, ({ guidance }) => guidance.retest).map((group) => ({ what: "retest", ...group })),
    ].flatMap(({ what, ids, text }) => titled(paint(`${what} ${ids.join(", ")}`, "bold"), text));
}
function isBoth({ guidance }) {
    return guidance.rollbackAndRetest === true;
}
function backOf({ guidance }) {
    return guidance.rollback ?? "";
}
function shared(checks, textOf) {
    const groups = new Map();
    for (const check of checks)
        groups.set(textOf(check), [...(groups.get(textOf(check)) ?? []), check.id]);
    return [...groups].map(([text, ids]) => ({ text, ids }));
}
function titled(title, text) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? [`${title}: ${first.trim()}`]
        : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}


  })

};
;