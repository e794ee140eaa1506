"use strict";
exports.id = 2353;
exports.ids = [2353];
exports.modules = {

  88207:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Au: function() { return   notEnded; },
    Iy: function() { return   openRun; },
    NE: function() { return   openFolder; },
    UX: function() { return   withReports; },
    a3: function() { return   outputsBefore; },
    bM: function() { return   openReading; },
    dN: function() { return   withShard; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _log_group_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17530);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45385);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93970);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65215);
  var _model_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99889);
  var _github_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21450);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5739);
  var _inputs_use_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68596);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44369);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43339);
  var _run_journal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78404);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41474);













async function openRun(request, ports) {
    const opened = await heldToPlan(withInputs(await openFolder(request, ports), ports), ports);
    const placed = await placeResults(opened, request.resultsPath, ports.files);
    const run = await withWorkflow(await withReports(placed, ports), ports);
    if (ports.journals !== null)
        await (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_9__  .UW)(run, ports);
    return run;
}
function openReading(request, ports) {
    return withInputs(openIn(request.temporaryFolder, "", request, ports), ports);
}
async function openFolder(request, ports) {
    const folder = await ports.files.makeRunFolder(request.temporaryFolder);
    const resultsPath = request.resultsPath ?? defaultPlace(folder);
    await ports.host.setOutputs(outputsBefore(resultsPath));
    await ports.host.saveState({ results: resultsPath });
    return withShard(openIn(folder, resultsPath, request, ports), ports);
}
function outputsBefore(resultsPath) {
    const none = { total: "0", passed: "0", failed: "0", pending: "0", skipped: "0", version: "" };
    return { gate: "not-ready", reason: notEnded, ...none, "failed-areas": "[]", results: resultsPath };
}
const notEnded = "the run did not come to its end";
function openIn(folder, resultsPath, request, ports) {
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__  .sD)(request.input, ports.env);
    return {
        ...request,
        startedAt: ports.now(),
        folder,
        resultsPath,
        reports: [],
        context: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_5__  .h4)(ports.env, request.event, _model_version_js__WEBPACK_IMPORTED_MODULE_11__  .r),
        tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_8__  .D)(ports.env, request.event),
        places: (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__  .Ch)(".", request.cwd, ports.env, ports.files),
        redactor,
        log: new _log_group_log_js__WEBPACK_IMPORTED_MODULE_1__  .A(ports.host, () => ports.randomToken(), redactor),
        name: (0,_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_12__  .wL)((0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .R5)("name", request.input), (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .R5)("phase", request.input)),
        planned: null,
        shard: null,
        inputs: null,
        problems: [],
        page: null,
    };
}
async function withShard(run, ports) {
    if (run.shardFile === undefined && (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .R5)("shard", run.input) === "")
        return run;
    const { readShard } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 62158));
    return readShard(run, ports);
}
function defaultPlace(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _model_results_js__WEBPACK_IMPORTED_MODULE_4__  .IU.results);
}
function withInputs(run, { env, files }) {
    const reading = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .Ko)(run.input);
    const problems = reading.kind === "problems" ? reading.problems.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .a5) : [];
    if (reading.kind === "problems" || run.problems.length > 0)
        return { ...run, problems: [...run.problems, ...problems] };
    const { inputs } = reading;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__  .Ch)(inputs.workingDirectory, run.cwd, env, files);
    return { ...run, inputs, name: (0,_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_12__  .wL)(inputs.name, inputs.phase), places };
}
async function heldToPlan(run, ports) {
    if (run.shard === null)
        return run;
    const { holdToPlan } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 84295));
    return holdToPlan(run, run.shard, ports);
}
async function placeResults(run, wanted, files) {
    if (wanted === null)
        return run;
    const resultsPath = (0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_2__  .f0)(wanted)
        ? null
        : await files.placeToWrite(wanted, [run.places.workspace, run.temporaryFolder]);
    if (resultsPath !== null)
        return { ...run, resultsPath };
    const problem = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .a5)({
        rule: "results",
        found: `results cannot be written to \`${wanted}\``,
        expected: "a file inside the workspace or the temporary folder, no link, and none called like a page (.md, .yml, .yaml)",
        cure: "Name another file with `--results`.",
    });
    const problems = run.inputs === null ? run.problems : [problem];
    return { ...run, resultsPath: defaultPlace(run.folder), problems };
}
async function withReports(run, ports) {
    if ((0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .R5)("reports", run.input).length === 0)
        return run;
    const { placeReports } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(947), __webpack_require__.e(7103)]).then(__webpack_require__.bind(__webpack_require__, 81954));
    return placeReports(run, ports);
}
async function withWorkflow(run, ports) {
    const { forge, run: facts } = run.context;
    if (forge !== "gitea" || facts.workflow !== "")
        return run;
    const { nameWorkflow } = await __webpack_require__.e(  5795).then(__webpack_require__.bind(__webpack_require__, 23632));
    return nameWorkflow(run, ports);
}


  }),

  77434:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  y: function() { return   prepareReading; },
  Z0: function() { return   prepareRun; },
  qL: function() { return   refuseRun; },
  _P: function() { return   unusable; }
});

var problem = __webpack_require__(93970);
var plan_select = __webpack_require__(86247);
var other_commit = __webpack_require__(67184);
var count = __webpack_require__(44936);
var plain_code = __webpack_require__(97217);
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

var slug = __webpack_require__(86060);
var reading_checkout = __webpack_require__(5702);
var find_release = __webpack_require__(17821);
var calendar = __webpack_require__(15805);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/reading/read-gate.js


async function readGate(request, ports) {
    const { inputs, context, shard } = request;
    const { checklist, checklistFrom } = inputs;
    const reading = readingOf(request, ports);
    const head = await (0,read_page .SP)(checklist, reading);
    const base = shard !== null && checklistFrom === "head" ? null : baseOf(context.gateBase, inputs);
    if (base === null || ports.services === null)
        return head;
    if (checklistFrom === "head" && head.checklist === null)
        return head;
    const { readBeside } = await __webpack_require__.e(  8044).then(__webpack_require__.bind(__webpack_require__, 80670));
    return readBeside(base, { ...request, head, reading, services: ports.services }, ports);
}
function readingOf({ inputs, places, tag, cancel, startedAt }, ports) {
    const { files, signalSources } = ports;
    const { strict, version: input, vars } = inputs;
    const version = { input, tag, signalSources, cancel };
    return { places, strict, files, version, today: (0,calendar .dA)(startedAt), vars };
}
function baseOf(base, inputs) {
    if (base.kind === "commit" || base.kind === "missing")
        return base;
    const isAboutOne = base.kind === "unknown" || inputs.pullRequest !== null;
    const isCountedOn = inputs.checklistFrom === "base" || inputs.onGateChange === "fail";
    return isAboutOne && isCountedOn ? { kind: "unknown" } : null;
}

var external_node_path_ = __webpack_require__(76760);
var github_context = __webpack_require__(21450);
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

var app_results = __webpack_require__(2239);
var run_journal = __webpack_require__(78404);
var servers = __webpack_require__(79103);
;// CONCATENATED MODULE: ./build/app/prepare-run.js














async function prepareRun(opened, ports) {
    const prepared = await prepareReading(opened, ports);
    if (prepared.step === "judged")
        return prepared;
    const trust = await judgeTrust({ ...prepared, context: opened.context }, ports);
    if (trust.kind === "ours")
        return prepared;
    const foreign = ofForeignCode(prepared);
    if (!prepared.inputs.allowUntrusted)
        return refuseRun(foreign, untrustedRefusal(trust.why), ports);
    const warning = untrustedWarning(trust.why);
    return { ...foreign, untrusted: warning, warnings: [warning, ...prepared.warnings] };
}
async function prepareReading(opened, ports) {
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
    const page = remarkedOn(await readGate({ ...own, inputs }, ports), own);
    const read = { ...own, inputs, page };
    const others = await otherThanThePlans(read, ports);
    if (others !== null)
        return refuseRun(read, others, ports);
    const { checklist } = page;
    if (checklist === null)
        return refuseRun(read, unusable("the page is", [], page), ports);
    const problem = missingPhase(checklist, inputs, own.context.run.event);
    if (problem !== null)
        return refuseRun(read, unusable("the inputs are", [problem], page), ports);
    const facts = await (0,find_release .p)(read, ports);
    const { release } = facts;
    const tagged = own.shard === null ? await withTagged(page, checklist, facts) : page;
    if (tagged.findings.some(({ severity }) => severity === "error"))
        return refuseRun({ ...read, page: tagged }, unusable("the version is", [], tagged), ports);
    const plan = await choosePlan(read, checklist, release, ports);
    if (plan.kind === "refused")
        return refuseRun(read, plan.why, ports);
    const { warnings } = checkout;
    return {
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
}
function remarkedOn(page, { shard }) {
    if (shard === null)
        return page;
    return { ...page, findings: page.findings.filter(({ severity }) => severity === "error") };
}
async function otherThanThePlans(run, ports) {
    if (run.planned === null)
        return null;
    const { judgePlanned } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 84295));
    return judgePlanned(run, run.planned, ports);
}
async function withTagged(page, checklist, { tagged }) {
    if (tagged === null)
        return page;
    const { taggedFindings } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 33202));
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
    if (run.shard !== null)
        return choosePart(plan, run.shard);
    if (plan.failed === undefined || plan.steps.length > 0 || plan.failed.passed + plan.failed.unknown === 0)
        return plan;
    const { nothingFailed } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 19431));
    const selection = (0,app_results .Wm)(inputs, plan);
    return refused({
        reasonCode: "nothing-to-run",
        reason: nothingFailed(plan.failed),
        findings: page.findings,
        selection,
    });
}
async function choosePart(plan, shard) {
    const { partOfPlan } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 96462));
    const part = partOfPlan(plan, shard);
    if (part.kind === "plan")
        return part;
    return refused(unusable("the shard is", part.problems.map(problem .a5)));
}
async function lastResults(run, page, ports) {
    if (run.failed === null)
        return null;
    const { readLastResults } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 18169));
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
    const journal = await (0,run_journal .Fs)(run, { results, teardown: null }, coverage.areas, ports);
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


  }),

  5702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   judgeCheckout; },
    y: function() { return   originOf; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67184);
  var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);



async function judgeCheckout(question, ports) {
    const { context, inputs } = question;
    const { event, sha } = context.run;
    const wanted = context.commit ?? (sha === "" ? null : { sha, others: [], mayBeMerged: false });
    if (event === "" || wanted === null)
        return theEvents([]);
    const found = await lookAtCheckout(wanted, question, ports);
    if (found.kind === "same")
        return theEvents([]);
    const isAside = context.commit === null || inputs.commit === "checkout";
    if (found.kind === "other") {
        const { head, path } = found;
        return isAside
            ? { kind: "aside", head, warnings: [] }
            : { kind: "other", found: { event, sha: wanted.sha, head, path } };
    }
    if (context.commit === null)
        return theEvents([]);
    const warnings = [(0,_report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__  .DZ)(wanted.sha, found.reason)];
    return isAside ? { kind: "aside", head: null, warnings } : theEvents(warnings);
}
function theEvents(warnings) {
    return { kind: "event", warnings };
}
async function lookAtCheckout(wanted, { places, inputs }, ports) {
    const folder = await checkoutFolder(inputs.checklist, places, ports);
    if (folder === null)
        return { kind: "unknown", reason: "no `.git` lies in the folder or above it" };
    const repository = ports.openRepository(folder, places.workspace);
    const head = await repository.commitOf("HEAD");
    const path = (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .pS)(folder, places.workspace) || ".";
    if (head === null)
        return { kind: "unknown", reason: `git names no commit at \`${path}\`` };
    const stands = await standsOn(repository, wanted, places, ports);
    return stands ? { kind: "same" } : { kind: "other", head, path };
}
async function checkoutFolder(checklist, places, ports) {
    for (const folder of [places.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(places.root, checklist))])
        if (await isCheckout(ports.openRepository(folder, places.workspace), places, ports))
            return folder;
    return null;
}
async function isCheckout({ root }, { workspace }, { files }) {
    return root !== null && (await files.folderInside(root, workspace));
}
async function standsOn(repository, wanted, places, ports) {
    if (await holdsCommit(repository, wanted))
        return true;
    const { root } = repository;
    const outer = root === null ? null : ports.openRepository((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), places.workspace);
    if (root === null || !outer?.root || !(await isCheckout(outer, places, ports)))
        return false;
    const pinned = await outer.submoduleAt("HEAD", (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .HQ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outer.root, root)));
    const head = await repository.commitOf("HEAD");
    return pinned !== null && pinned === head && standsOn(outer, wanted, places, ports);
}
async function holdsCommit(repository, wanted) {
    const head = await repository.commitOf("HEAD");
    if (head === null)
        return false;
    const names = namesOf(wanted).filter(({ length }) => length === head.length);
    if (names.includes(head))
        return true;
    for (const name of names)
        if ((await repository.commitOf(name)) === head)
            return true;
    if (!wanted.mayBeMerged)
        return false;
    const [, merged, ...others] = await repository.parentsOf(head);
    return merged === wanted.sha.toLowerCase() && others.length === 0;
}
function namesOf({ sha, others }) {
    return [sha, ...others].map((name) => name.toLowerCase()).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
}
async function originOf(repository, commit, base) {
    if (repository.root === null)
        return "related";
    if (commit !== null && (await holdsCommit(repository, commit)))
        return "event";
    if ((await repository.commitOf("HEAD")) === null)
        return "related";
    const names = [...(commit === null ? [] : namesOf(commit)), base];
    for (const name of names)
        if ((await repository.commitOf(name)) !== null)
            return "related";
    return "elsewhere";
}


  }),

  18548:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  FO: function() { return   exitCodeOf; },
  ns: function() { return   nothingSaid; },
  Go: function() { return   reportRun; },
  d$: function() { return   rewriteResults; },
  Rq: function() { return   uploadPart; },
  Li: function() { return   writeReports; }
});

var fixtures = __webpack_require__(34583);
var gate_traits = __webpack_require__(57198);
var redact_results = __webpack_require__(45739);
var run_journal = __webpack_require__(78404);
var annotations = __webpack_require__(79358);
var attempt = __webpack_require__(13471);
;// CONCATENATED MODULE: ./build/app/writers/kept-results.js

const keepResults = async ({ results, page, log, shard }, _said, { keptResults }) => {
    const checklist = page?.checklist ?? null;
    if (keptResults === null || page === null || checklist === null || shard !== null)
        return;
    if (results.checks.length === 0)
        return;
    await (0,attempt .C)(log, "what `run --failed` goes by", async () => {
        const [{ knownResults }, { mergeResults }] = await Promise.all([
            __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 18169)),
            __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 1948)),
        ]);
        const ids = checklist.checks.map(({ id }) => id);
        const kept = mergeResults(await knownResults(page, keptResults), results, ids);
        await keptResults.write(page, `${JSON.stringify(kept)}\n`);
    });
};

var log = __webpack_require__(96750);
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

var report_outputs = __webpack_require__(86956);
var writer = __webpack_require__(42353);
;// CONCATENATED MODULE: ./build/app/writers/outputs.js



const writeOutputs = async (run, _said, { host }) => {
    const outputs = (0,report_outputs .Y)(run.results, run.resultsPath, (0,writer .N)(run));
    await (0,attempt .C)(run.log, "the outputs", () => host.setOutputs(outputs));
    await host.log.flush();
};
const repeatGate = async ({ results, resultsPath, log }, _said, { host }) => {
    await (0,attempt .C)(log, "the outputs", () => host.setOutputs({ gate: results.gate, results: resultsPath }));
    await host.log.flush();
};
const writeCommentUrl = async ({ log }, { commentUrl }, { host }) => {
    await host.log.flush();
    await (0,attempt .C)(log, "the outputs", () => host.setOutputs({ "comment-url": commentUrl }));
};

var results_json = __webpack_require__(43331);
;// CONCATENATED MODULE: ./build/app/writers/results-file.js


const writeResultsFile = async ({ results, resultsPath, log }, _said, { files }) => {
    const text = (0,results_json.serializeResults)(results);
    return {
        resultsWritten: await (0,attempt .C)(log, "the results file", () => files.writeText(resultsPath, text)),
    };
};

var text_escape = __webpack_require__(76628);
var plain_text = __webpack_require__(59119);
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
const runStep = `      - id: readiness
        uses: org/readiness-action@v1
        with:
          name: readiness
`;
const gateStep = `      - id: readiness
        uses: org/readiness-action/gate@v1
        with:
          name: readiness
          plan: \${{ needs.plan.outputs.plan }}
          needs: \${{ toJSON(needs.*.result) }}
`;
const handOn = `          comment: \${{ github.event.pull_request.head.repo.full_name == github.repository && 'on-failure' || 'never' }}
      - if: always() && steps.readiness.outputs.results != ''
        uses: actions/upload-artifact@v7
        with:
          name: readiness-results-\${{ github.run_attempt }}
          path: \${{ steps.readiness.outputs.results }}
          if-no-files-found: error
`;
const defaultChecklist = "RELEASE_READINESS.md";
function forkRecipeAdvice({ run, checklist, shards }) {
    const recipe = { workflow: run.workflow, checklist: checklist.path };
    const [what, step] = shards === undefined ? ["run", runStep] : ["gate", gateStep];
    const body = [
        `In ${(0,text_escape .ln)(run.workflow)}, let the ${what} leave its results:`,
        (0,text_escape .zW)(step + handOn, "yaml"),
        "And add a second workflow on the default branch:",
        (0,text_escape .zW)(forkReportWorkflow(recipe), "yaml"),
        "Pin the actions by commit. What each line is for is in docs/recipes.md of the action, under “Pull requests from forks”.",
    ].join("\n\n");
    return (0,text_escape .AU)("This run is of a fork and may not comment: the workflow that can, to copy", body);
}
function quoted(text) {
    return JSON.stringify((0,plain_text .w)(text).replace(/\s+/g, " "));
}

var statuses = __webpack_require__(47973);
var other_commit = __webpack_require__(67184);
var one_line = __webpack_require__(45942);
var results = __webpack_require__(2239);
var patience = __webpack_require__(39973);
;// CONCATENATED MODULE: ./build/app/writers/servers.js








const writeComment = async (run, servers) => {
    const { results, context } = run;
    const { inputs } = servers;
    const decides = (0,writer .N)(run);
    const { commentOnPullRequest } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 83646));
    const { renderSummary } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 61951));
    const { url, notes, warnings, readOnly } = await commentOnPullRequest({
        results,
        mode: commentMode(run, servers),
        subject: context.subject,
        eventPullRequest: context.pullRequest,
        inputPullRequest: inputs.pullRequest,
        commentAuthor: inputs.commentAuthor,
        fromFork: context.fromFork && results.run.event === "pull_request",
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes, place: "comment" }),
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
    const judgement = { results: run.results, decides: (0,writer .N)(run), weakened };
    const outcome = await (0,statuses .fP)(status, judgement, await opened, github);
    const { isWaiting, commitStatus } = (0,gate_traits .ag)(run.results.reasonCode);
    const isAccepted = outcome.failed === null && outcome.accepted.some(({ state }) => state === commitStatus);
    return { ...outcome, isHeldByStatus: isWaiting && isAccepted && status.scope.complete };
};
const writeTicket = async ({ results, context }, servers) => {
    const { linkTicket, commentAuthor } = servers.inputs;
    const { serverUrl, defaultBranch } = context;
    const ticket = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 28254));
    return ticket.linkTicket({ results, linkTicket, serverUrl, defaultBranch, commentAuthor }, servers);
};
function inTime(...writers) {
    return async (run) => {
        const { servers, cancel, redactor } = run;
        if (servers === null)
            return;
        const said = await (0,patience .o)(tellAll(writers, run, servers), { warnings: [noAnswer] }, cancel);
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
const noAnswer = "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.";

var summary = __webpack_require__(40988);
;// CONCATENATED MODULE: ./build/app/report-run.js












const writers = [
    writeResultsFile,
    keepResults,
    unlessReady(writeWanted),
    unlessReady(writeOutputs),
    unlessReady(summary .S),
    log .k6,
    annotations .U,
    log .vk,
    log .tj,
    inTime(writeComment, writeStatuses, writeTicket),
    uploadPart,
    warnOfPending,
    onceReady(writeWanted),
    log .wx,
    withNews(summary .S),
    log .N3,
    writeCommentUrl,
];
async function reportRun(judged, ports) {
    const { run, said } = await writeReports(await withHistory(judged, ports), ports);
    const last = await endRun(run, said, ports);
    await (isReady(last) ? writeOutputs : repeatGate)(last, said, ports);
    return { results: last.results, resultsPath: last.resultsPath, exitCode: exitCodeOf(last, said) };
}
async function withHistory(judged, ports) {
    const { inputs, results } = judged;
    if (inputs === null || inputs.history === "" || results.shard !== undefined)
        return judged;
    const { tellHistory } = await __webpack_require__.e(  8141).then(__webpack_require__.bind(__webpack_require__, 87601));
    return tellHistory(judged, ports);
}
function exitCodeOf(run, said) {
    const { results, usable, failOn } = run;
    if (!usable)
        return 2;
    const { exitCode } = (0,gate_traits .ag)(results.reasonCode);
    return exitCode ?? (isReady(run) || failOn === "never" || mayWait(run, said) ? 0 : 1);
}
async function writeReports(judged, ports, reports = writers) {
    const run = redacted(judged);
    let said = nothingSaid;
    for (const write of reports)
        said = { ...said, ...(await write(run, said, ports)) };
    return { run, said };
}
const nothingSaid = {
    notes: [],
    warnings: [],
    advice: null,
    commentUrl: "",
    resultsWritten: false,
    reports: [],
    isUploadLeft: false,
    isHeldByStatus: false,
};
async function writeWanted(run, said, ports) {
    if (run.reports.length === 0)
        return undefined;
    const { writeReportFiles } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(947), __webpack_require__.e(7103)]).then(__webpack_require__.bind(__webpack_require__, 66891));
    return writeReportFiles(run, said, ports);
}
async function uploadPart(run, said, ports) {
    const { shard } = run;
    const { artifacts: connect } = ports;
    if (shard === null || connect === null)
        return {};
    const { uploadResults } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 78295));
    const { warnings = [], ...news } = await uploadResults({ run, shard, connect });
    return { ...news, warnings: [...said.warnings, ...warnings] };
}
async function rewriteResults(judged, ports) {
    const run = redacted(judged);
    await writeResultsFile(run, nothingSaid, ports);
    const said = await writeWanted(run, nothingSaid, ports);
    for (const warning of said?.warnings ?? [])
        await run.log.warning(warning);
    return run;
}
function redacted(run) {
    return { ...run, results: (0,redact_results .Cj)(run.results, run.redactor) };
}
function unlessReady(write) {
    return async (run, ...rest) => (isReady(run) ? undefined : write(run, ...rest));
}
function onceReady(write) {
    return async (run, ...rest) => (isReady(run) ? write(run, ...rest) : undefined);
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
async function endRun(run, { isUploadLeft }, ports) {
    const { lateTeardown, journal, results } = run;
    const isPosts = (lateTeardown?.plan || isUploadLeft) && ports.journals !== null && journal.failure === null;
    if (isPosts) {
        journal.note({ kind: "reported", results });
        return run;
    }
    const last = lateTeardown === null ? run : await tearDownLate(run, lateTeardown, ports);
    await (0,run_journal .Pf)(run, ports);
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

  2239:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  D3: function() { return   commitOf; },
  W3: function() { return   judgedResults; },
  nE: function() { return   nothingRun; },
  D9: function() { return   ownGateOf; },
  Qe: function() { return   pageDigest; },
  x3: function() { return   refusedResults; },
  Wm: function() { return   selectionOf; }
});

var apply_lint_settings = __webpack_require__(89185);
var gate_change = __webpack_require__(84951);
var problem = __webpack_require__(93970);
var release = __webpack_require__(8272);
var sign_offs = __webpack_require__(79079);
var version_clues = __webpack_require__(3486);
var digest = __webpack_require__(29327);
var gate_changes = __webpack_require__(11968);
var labels = __webpack_require__(35975);
var permalink = __webpack_require__(20363);
var gate = __webpack_require__(13618);
var verdict_traits = __webpack_require__(48108);
var waiver = __webpack_require__(16833);
;// CONCATENATED MODULE: ./build/verdict/waivers.js



function unneededWaivers(results, { checks }) {
    const places = new Map(checks.map(({ id, place }) => [id, place]));
    const missed = new Set(results.filter((check) => !(0,verdict_traits .Pc)(check)).map(({ id }) => id));
    const waived = new Map(results.filter(waiver .$y).map((check) => [check.id, check]));
    return [...waived.values()]
        .filter(({ id }) => !missed.has(id))
        .map(({ id, line, waiver }) => (0,problem .l4)("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` passed, so that its waiver until ${waiver?.until ?? ""} is no longer needed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
    }));
}

;// CONCATENATED MODULE: ./build/app/results.js












function judgedResults(run, { checks, setup, teardown, warnings, cancelled, joined }, now) {
    const { page, plan, inputs, checklist, signOffs } = run;
    const selection = selectionOf(inputs, plan);
    const part = partOf(run);
    const scope = plan.complete ? null : (0,labels .AN)({ selection, ...part });
    const facts = runFacts({ ...run, startedAt: startOf(run, joined) }, run.facts.head, now);
    const { owner, ticket } = checklist.settings;
    return {
        version: 1,
        name: run.name,
        ...(0,gate .q7)({
            checks,
            notApplicable: plan.notApplicable.length,
            openSignOffs: signOffs.filter(sign_offs .it).length,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page.gateChanges, inputs),
            ...(joined && { machines: joined.machines }),
            isPart: run.shard !== null,
        }),
        failOn: inputs.failOn,
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner,
            ticket,
            from: page.from,
            url: urlOf(page, run, facts),
        },
        selection,
        run: facts,
        ...(joined && { shards: joined.shards }),
        ...part,
        totals: (0,gate .Hk)(checks),
        checks,
        setup,
        teardown,
        release: run.release,
        notApplicable: plan.notApplicable,
        signOffs,
        findings: [...(joined?.findings ?? []), ...page.findings, ...verdictFindings(checks, run)],
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes .fv)(page.gateChanges), ...warnings],
    };
}
function startOf({ startedAt }, joined) {
    return joined === undefined || joined.startedAt === null ? startedAt : new Date(joined.startedAt);
}
function verdictFindings(checks, { checklist, page, shard }) {
    if (shard !== null)
        return [];
    const { settings, ignores } = checklist;
    const problems = unneededWaivers(checks, checklist);
    const left = (0,apply_lint_settings .t)(problems, { levels: settings.lint, ignores }, false);
    return (0,problem .Sz)(left, page.path, false);
}
function partOf({ shard }) {
    if (shard === null)
        return {};
    const { name, system, checks, digest, of, run } = shard;
    return { shard: { name, system, checks: checks.length, digest, of, planned: run } };
}
function selectionOf({ areas, checks }, plan) {
    const { complete, selectedAreas, totalAreas, failed } = plan;
    return { areas, checks, ...(failed && { failed }), complete, selectedAreas, totalAreas };
}
function runFacts({ context, startedAt }, head, now) {
    const { run } = context;
    return {
        ...run,
        sha: commitOf(context, head),
        headSha: run.headSha || (head ?? ""),
        startedAt: startedAt.toISOString(),
        durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
    };
}
function commitOf({ run }, head) {
    return run.sha || (head ?? "");
}
function urlOf(page, { context }, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink .fi)(context, repository, commit, page.inRepository);
}
function ownGateOf(gateChanges, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = (0,gate_change .u9)(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
function refusedResults(run, { reasonCode, reason, findings, selection }, now) {
    const { name, page } = run;
    const facts = runFacts(run, null, now);
    const { selection: nothing, ...others } = nothingRun;
    const part = partOf(run);
    const whole = run.shard === null ? nothing : { ...nothing, ...run.shard.selection, complete: false };
    const scope = run.shard === null ? "" : `, ${(0,labels .AN)({ selection: whole, ...part })}`;
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason: `${reason}${scope}`,
        failOn: run.inputs?.failOn ?? "required",
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, run, facts),
        },
        selection: selection ?? whole,
        run: facts,
        ...part,
        ...others,
        release: saidRelease(run),
        findings,
        gateChanges: page?.gateChanges ?? null,
    };
}
function saidRelease({ inputs, page, tag, planned }) {
    if (planned !== null)
        return planned.release;
    const [said] = (0,version_clues .jJ)({ ...(page?.version ?? version_clues .mi), input: inputs?.version ?? null });
    const { kind = null, phase = null } = inputs ?? {};
    return { ...release .Wv, version: said?.version ?? null, tag, kind, phase: phase ?? "before" };
}
const nothingRun = {
    selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
    totals: (0,gate .Hk)([]),
    checks: [],
    setup: null,
    teardown: null,
    release: release .Wv,
    notApplicable: [],
    signOffs: [],
    findings: [],
    gateChanges: null,
    warnings: [],
};
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : (0,digest .o)(page.bytes);
}


  }),

  78404:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fs: function() { return   beginJournal; },
    Pf: function() { return   endJournal; },
    UW: function() { return   clearEarlier; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _log_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13471);
  var _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23851);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31432);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97217);
  var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44852);
  var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31939);







async function beginJournal(run, plan, areas, ports) {
    if (ports.journals === null) {
        await clearEarlier(run, ports);
        await clear({ path: run.resultsPath, place: run.resultsPath }, run, ports);
        return _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__  .v;
    }
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
async function clearEarlier(run, ports) {
    for (const report of run.reports)
        await clear(report, run, ports);
}
async function clear({ path, place }, { log }, { files }) {
    try {
        await files.removeFile(place);
    }
    catch (error) {
        await log.warning(`What lies at ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_2__  .K)(path)} could not be removed (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_5__  .b)(error)}): until this run has reported, it is an earlier run's word. Check the permissions of its folder.`);
    }
}
async function endJournal({ journal, log }, ports) {
    journal.note({ kind: "end" });
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .C)(log, "the end of the run", () => ports.host.saveState({ ended: "true" }));
}
function savedRun(run, env) {
    const names = _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .vj.filter((name) => !isToken(name));
    return {
        inputs: Object.fromEntries(names.map((name) => [name, run.input(name) ?? ""])),
        context: run.context,
        workspace: run.places.workspace,
        stateFile: env["GITHUB_STATE"] ?? "",
    };
}
function isToken(name) {
    return "secret" in _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_4__  .F[name];
}


  }),

  79103:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   findServers; },
    n: function() { return   openServers; }
  });
  var _github_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47973);

function openServers(run, coverage, ports) {
    const servers = findServers(run, coverage, ports);
    return servers === null ? null : { ...servers, opened: (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_0__  .JL)(servers.status, servers.github) };
}
function findServers({ context, inputs, shard, name: ownName }, coverage, ports) {
    const { run, fromFork, subject, workflowFile } = context;
    if (ports.services === null || run.repository === "" || inputs === null || shard !== null)
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

  79358:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: function() { return   writeAnnotations; }
  });
  var _log_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13471);
  var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42353);


const writeAnnotations = async (run, _said, { host }) => {
    const { results, log } = run;
    if (host.dialect === "actions" && results.checklist.from === "head") {
        await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_1__  .C)(log, "the annotations", async () => {
            const { annotationsOf } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 57728));
            for (const annotation of annotationsOf(results, (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__  .N)(run)))
                await log.annotation(annotation);
        });
    }
    else {
        for (const warning of results.warnings)
            await log.warning(warning);
    }
};


  }),

  96750:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N3: function() { return   logVerdicts; },
    k6: function() { return   logPage; },
    tj: function() { return   logHistory; },
    vk: function() { return   logGuidance; },
    wx: function() { return   logSaid; }
  });
  var _log_attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13471);
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
  var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11968);
  var _report_guidance_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10868);
  var _report_verdict_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90369);
  var _writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42353);








const logPage = async (run, _said, { host }) => {
    const { results, log } = run;
    const { findings } = results;
    const isUnusable = findings.some(({ severity }) => severity === "error");
    if (host.dialect !== "actions" && results.checks.length > 0)
        await log.progress("");
    if (host.dialect === "plain")
        await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_7__  .C)(log, "what is wrong with the page", () => logPageLines(run, host));
    else if (isUnusable)
        for (const line of (0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__  .h)(findings, host.color))
            await log.line(line);
    else if (findings.length > 0 && host.view?.amount !== "little") {
        const { title, lines } = (0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__  .j)(findings, host.color);
        await log.folded(title, lines);
    }
    if (results.shards !== undefined) {
        const { machineLines } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 78450));
        for (const line of machineLines(results))
            await log.line(line);
    }
    for (const line of (0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__  .rr)(results.gateChanges, host.color))
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
    const terminal = await __webpack_require__.e(  2547).then(__webpack_require__.bind(__webpack_require__, 7603));
    const look = terminal.lookOf(view ?? { width: 100, amount: "usual" }, color, (0,_writer_js__WEBPACK_IMPORTED_MODULE_6__  .N)(run));
    return { terminal, look };
}
const logGuidance = async (run, _said, { host }) => {
    if (host.dialect !== "actions")
        return;
    const { results, log } = run;
    for (const line of (0,_report_guidance_lines_js__WEBPACK_IMPORTED_MODULE_4__  .u)(results, host.color))
        await log.line(line);
    if (!dependsOnRelease(results))
        return;
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_7__  .C)(log, "what is still to do", async () => {
        const { releaseLines } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 89717));
        for (const line of releaseLines(results, (0,_writer_js__WEBPACK_IMPORTED_MODULE_6__  .N)(run), host.color))
            await log.line(line);
    });
};
function dependsOnRelease({ checks, signOffs, notApplicable }) {
    return notApplicable.length > 0 || checks.some(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm) || signOffs.some(({ holds }) => holds);
}
const logHistory = async ({ results, log }, _said, { host }) => {
    if (results.history === undefined || host.view?.amount === "little")
        return;
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_7__  .C)(log, "what the history says", async () => {
        const { historyLines } = await __webpack_require__.e(  8141).then(__webpack_require__.bind(__webpack_require__, 98928));
        for (const line of historyLines(results))
            await log.line(line);
    });
};
const logSaid = async ({ log }, { notes, warnings }) => {
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
};
const logVerdicts = async (run, { resultsWritten, reports }, { host }) => {
    const { results, resultsPath, log } = run;
    if (host.dialect === "actions") {
        for (const line of (0,_report_verdict_lines_js__WEBPACK_IMPORTED_MODULE_5__  .DW)(results, host.color))
            await log.line(line);
        return;
    }
    const gate = (0,_report_verdict_lines_js__WEBPACK_IMPORTED_MODULE_5__  .C_)(results, host.color);
    const isShown = await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_7__  .C)(log, "what did not pass", async () => {
        const { terminal, look } = await loadTerminal(run, host);
        for (const line of [...terminal.runEnd(results, look), ...terminal.words(gate, 0, look)])
            await log.line(line);
    });
    if (!isShown)
        await log.line(gate);
    const isWanted = host.view?.amount !== "little" || !(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(results.gate).isReady;
    if (!isWanted)
        return;
    if (resultsWritten)
        await log.line(`Results: ${resultsPath}`);
    for (const { format, place } of reports)
        await log.line(`Report (${format}): ${place}`);
};


  }),

  39973:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   answered; }
  });
const cancelledPatienceMs = 2_000;
async function answered(asking, late, cancel) {
    const over = new AbortController();
    const patience = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve(late), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([asking, patience]);
    }
    finally {
        over.abort();
    }
}


  }),

  40988:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   writeSummary; }
  });
  var _log_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13471);
  var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42353);


const writeSummary = async (run, { notes, warnings, advice }, { host }) => {
    if (host.dialect !== "actions")
        return;
    const results = { ...run.results, warnings: [...run.results.warnings, ...warnings] };
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_1__  .C)(run.log, "the job summary", async () => {
        const { renderSummary } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(2138), __webpack_require__.e(8429), __webpack_require__.e(3528)]).then(__webpack_require__.bind(__webpack_require__, 61951));
        await host.writeSummary(await renderSummary(results, { decides: (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__  .N)(run), notes, advice }));
    });
};


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

  34583:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    UC: function() { return   planTeardown; },
    ck: function() { return   runTeardown; },
    xn: function() { return   runSetup; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _plan_unknown_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94765);
  var _child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34931);
  var _run_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24845);
  var _script_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46738);






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
    const verdict = outcome.tampered && (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(judged) ? "failed" : judged.verdict;
    const result = { command: script.script, ...judged, verdict };
    if (outcome.tampered)
        await scripts.log.warning(`${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`);
    await scripts.logFixture(name, result);
    return result;
}


  }),

  77023:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fp: function() { return   failureWarning; },
    ln: function() { return   isLocked; },
    we: function() { return   emptyOutcome; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);




const emptyOutcome = { notes: [], warnings: [] };
function failureWarning(error, purpose, service) {
    return error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h
        ? apiWarning(purpose, error.failure, service)
        : ownFaultWarning(purpose.missed, error);
}
const maxWarningCharacters = 300;
function apiWarning(purpose, failure, service) {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
function ownFaultWarning(missed, error) {
    const message = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${missed}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const github = {
    unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : `Give the job \`permissions: ${permission}\`; runs of forks and Dependabot stay read-only, so let a second job report (docs/troubleshooting.md).`,
    "rate-limited": later,
    "not-found": ({ object }) => `Check that ${object} exists and that the token may read it.`,
    conflict: () => "Run the job again: somebody changed the same thing at the same time.",
    unprocessable: () => "The server refuses what was sent: please report it with this message.",
    server: again,
    unreachable: network(" and GITHUB_API_URL"),
    timeout: network(" and GITHUB_API_URL"),
    "bad-answer": () => "Check that GITHUB_API_URL leads to the API and not to a sign-in page or a proxy, then run the job again.",
};
const gitea = {
    ...github,
    unauthorized: () => "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : permission === "statuses: write"
            ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
            : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
};
const cures = {
    github,
    gitea,
    linear: {
        unauthorized: () => "Give `linear-token` a valid personal key (lin_api_…) or OAuth token of that workspace.",
        "read-only": () => "Give `linear-token` a key that may write comments, of a member of the ticket's team.",
        "rate-limited": later,
        "not-found": ({ object }) => `Check \`ticket:\` on the page: ${object} must exist, and the key's owner must see it.`,
        conflict: () => "Run the job again: somebody changed the same thing at the same time.",
        unprocessable: () => "Linear refuses what was sent: please report it with this message.",
        server: again,
        unreachable: network(""),
        timeout: network(""),
        "bad-answer": network(""),
    },
};
function duration(seconds) {
    return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}


  }),

  47973:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  fP: function() { return   closeStatuses; },
  t: function() { return   coveredAreas; },
  mg: function() { return   noStatuses; },
  JL: function() { return   openStatuses; }
});

var api_error = __webpack_require__(98262);
var outcome = __webpack_require__(77023);
var gate_traits = __webpack_require__(57198);
var sign_offs = __webpack_require__(79079);
var verdict = __webpack_require__(60552);
var verdict_traits = __webpack_require__(48108);
var waiver = __webpack_require__(16833);
var labels = __webpack_require__(35975);
var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var join_parts = __webpack_require__(76572);
var one_line = __webpack_require__(45942);
var text_slug = __webpack_require__(86060);
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
        const why = (0,join_parts .nn)(", ", [
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
    return `${missed.length} of ${(0,count .U9)(checks, "check")} ${words}: ${missed.map(labels .w9).join(", ")}`;
}
function missedWords(missed, checks) {
    const states = missed.map(({ verdict }) => (0,verdict_traits .JC)(verdict).commitStatus);
    const named = missed.map((check) => `${(0,labels .w9)(check)} ${(0,verdict_traits .JC)(check.verdict).word}`).join(", ");
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

  13471:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   attempt; }
  });
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31432);

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

  29327:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   digestOf; }
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _page_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34738);


function digestOf(bytes) {
    const text = (0,_page_text_js__WEBPACK_IMPORTED_MODULE_1__  .b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


  }),

  10868:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   titled; },
    u: function() { return   guidanceLines; }
  });
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66500);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67759);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);
  var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53032);
  var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);





function guidanceLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_0__  .C)(color);
    const ran = results.checks.filter(_headline_js__WEBPACK_IMPORTED_MODULE_2__  .OA);
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
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_4__  .$)(checks, textOf)].map(([text, group]) => ({ text, ids: group.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__  .w9) }));
}
function titled(title, text) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? [`${title}: ${first.trim()}`]
        : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}


  }),

  67184:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   checkoutUnknown; },
    LW: function() { return   asideNote; },
    Sc: function() { return   otherCommitRefusal; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97217);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59119);



function otherCommitRefusal(found) {
    const { sha, head } = found;
    return {
        reasonCode: "other-commit",
        reason: `nothing was run: commit ${short(head)} is checked out, and the event is about ${short(sha)}`,
        findings: [otherCommitFinding(found)],
    };
}
function otherCommitFinding({ event, sha, head, path }) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .a5)({
        rule: "other-commit",
        found: `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(head))} at ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(path)}`,
        expected: `${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(sha))}, the commit that the event ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(event)} is about`,
        cure: `${cureOf(event)} ${asideCure}`,
    });
}
function checkoutUnknown(sha, reason) {
    return `Whether the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(sha))} is what was checked out could not be seen: ${reason}. Check out with \`actions/checkout\` where git is on the PATH (in a container it may have to be installed): without git it leaves no \`.git\`.`;
}
function asideNote(event, head) {
    const own = head === "" ? "what is checked out" : `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(head))}, which is checked out`;
    return `This run is about ${own}, and not about the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(event))}: it sets no commit status on that one, and writes no comment about it.`;
}
function cureOf(event) {
    if (event === "pull_request_target")
        return "Run the page on `pull_request`, where `actions/checkout` takes the pull request's merge commit (here it takes the base).";
    if (event.startsWith("pull_request"))
        return `Leave \`ref\` of \`actions/checkout\` out, or set it to \`\${{ github.event.pull_request.head.sha }}\`.`;
    return "Leave `ref` and `repository` of `actions/checkout` out: it takes the event's commit then.";
}
const asideCure = "Where another commit is meant (a job that makes one before, another repository), set `commit: checkout`: the run is about that commit then, and sets no status and writes no comment on the event's.";
function short(sha) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(sha).slice(0, 10) || "?";
}


  }),

  86956:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: function() { return   outputsOf; }
  });
  var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35975);

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
        "failed-areas": JSON.stringify((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__  .qP)(results, decides).map(({ slug }) => slug)),
        results: resultsPath,
    };
}


  }),

  43331:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    serializeResults: function() { return   serializeResults; }
  });
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2).replace(unseen, reference)}\n`;
}
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function reference(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
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