"use strict";
exports.id = 382;
exports.ids = [382,7235,4324];
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
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6277);
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
var run_script = __webpack_require__(4565);
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

  2263:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  b: function() { return   askRelease; },
  p: function() { return   gatherFacts; }
});

var missing_value = __webpack_require__(5803);
var problem = __webpack_require__(3970);
var version_clues = __webpack_require__(3486);
var version_text = __webpack_require__(919);
var semantic_version = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/plan/release.js




function releaseVersion({ version, tag }, read) {
    const versions = (0,version_clues .jJ)(version);
    const [said = null] = versions;
    return {
        said,
        semVer: said === null ? null : read((0,version_text .D)(said.version)),
        isDisputed: (0,version_clues .iP)(versions),
        before: tag === null ? null : ((0,semantic_version .Vm)(tag, read)?.before ?? null),
    };
}
function lastTags({ said, semVer, before }, names, read) {
    if (semVer === null)
        return { kind: "none", why: notSemantic(said) };
    const isFinal = semVer.prerelease.length === 0;
    const lower = names
        .flatMap((name) => (0,semantic_version .Vm)(name, read) ?? [])
        .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
    const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
    const texts = textsBefore(tags);
    if (texts.length > 1)
        return {
            kind: "none",
            why: `tags before this commit begin with ${texts
                .slice(0, 3)
                .map((text) => (0,problem .TL)(text))
                .join(", ")}, and which are this release's only its own tag tells`,
        };
    if (tags.length > 0)
        return { kind: "tags", tags };
    const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
    const text = before === null || before === "" ? "" : ` and ${(0,problem .TL)(before)} before it`;
    return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}
function textsBefore(tags) {
    return [...new Set(tags.map(({ before }) => (before === "" ? "v" : before)))];
}
function tagOfVersion({ said, semVer }, names, read) {
    if (said === null || semVer === null || !names.some((name) => name.endsWith(said.version)))
        return null;
    const tags = names.flatMap((name) => (0,semantic_version .Vm)(name, read) ?? []);
    if (textsBefore(tags).length > 1)
        return null;
    return tags.find(({ text }) => text === said.version)?.name ?? null;
}
function notSemantic(said) {
    return said === null
        ? "the version is not known"
        : `the version ${(0,problem .TL)(said.version)} is none by SemVer 2.0`;
}
function foundRelease(clues, version, last, read) {
    const before = last.tag === null ? null : (0,semantic_version .Vm)(last.tag, read);
    const kind = version.isDisputed ? null : kindOf(version.semVer, before?.version ?? null);
    return {
        release: {
            version: version.said?.version ?? null,
            tag: clues.tag,
            lastTag: last.tag,
            kind: clues.kind ?? kind,
            phase: clues.phase ?? "before",
        },
        lastVersion: before?.text ?? last.tag?.replace(/^v/, "") ?? null,
        source: version.said?.source ?? null,
        why: {
            version: whyNoVersion(clues.version),
            tag: "the event has none: the push of a tag and a release have one",
            kind: `${whyNoKind(clues, version, last)}, and no \`kind\` is given`,
            lastTag: last.why,
        },
    };
}
function kindOf(version, last) {
    if (version === null)
        return null;
    if (version.prerelease.length > 0)
        return "prerelease";
    if (last === null)
        return null;
    return ["major", "minor", "patch"].find((number) => version[number] !== last[number]) ?? null;
}
function whyNoVersion({ tree }) {
    const page = tree?.kind === "unknown"
        ? `\`version-from\` tells none: ${tree.found}`
        : "the page has no `version-from`";
    return `no \`version\` is given, the event has no tag, and ${page}`;
}
function whyNoKind({ version: clues }, { said, semVer, isDisputed }, { why }) {
    if (said === null)
        return whyNoVersion(clues);
    if (isDisputed)
        return "input, tag and `version-from` do not name the same version";
    return semVer === null ? notSemantic(said) : `the last release is not known: ${why}`;
}

;// CONCATENATED MODULE: ./build/app/reading/find-release.js



async function gatherFacts(question, ports) {
    const { inputs, page, tag, context, places } = question;
    const clues = { version: page.version, tag, kind: inputs.kind, phase: inputs.phase };
    const found = await askRelease(clues, places, ports);
    const { git, search, release, lastVersion, source, why } = found;
    const pullRequest = context.pullRequest ?? inputs.pullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            ...release,
            lastVersion,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        release,
        versionSource: source,
        tagged: await findTagged(clues, found),
        head: git.head,
        missing: (0,missing_value .S2)(search, why),
    };
}
async function findTagged(clues, { git: { head }, repository }) {
    const read = await (0,semantic_version .SI)();
    const version = releaseVersion(clues, read);
    if (version.said === null || clues.tag !== null || clues.phase === "after" || head === null)
        return null;
    const tags = (await repository().allTags()) ?? [];
    const names = tags.map(({ name }) => name);
    const tag = tagOfVersion(version, names, read);
    const ofTag = tags.find(({ name }) => name === tag);
    if (ofTag === undefined || ofTag.commit === head)
        return null;
    const before = (await repository().tagsBefore()) ?? [];
    return {
        version: version.said.version,
        tag: ofTag.name,
        isBefore: before.some(({ name }) => name === tag),
    };
}
async function askRelease(clues, places, ports) {
    const git = await ports.askGit(places.root, places.workspace);
    let opened;
    const repository = () => (opened ??= ports.openRepository(places.root, places.workspace));
    const asked = { git, search: tagSearch(git, places.gitRoot), repository };
    return { ...asked, ...(await findRelease(clues, asked)) };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}
async function findRelease(clues, asked) {
    const read = await (0,semantic_version .SI)();
    const version = releaseVersion(clues, read);
    const last = version.said === null
        ? { tag: await asked.git.lastTag(), why: missing_value .IR[asked.search] }
        : await lastTag(version, asked, read);
    return foundRelease(clues, version, last, read);
}
const maxCompared = 50;
async function lastTag(version, { search, repository }, read) {
    if (search !== "complete")
        return { tag: null, why: missing_value .IR[search] };
    const all = await repository().tagsBefore();
    if (all === null)
        return { tag: null, why: missing_value .IR["no-answer"] };
    const found = lastTags(version, all.map(({ name }) => name), read);
    if (found.kind === "none")
        return { tag: null, why: found.why };
    const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
    const nearest = await repository().nearestTag(names);
    const commit = all.find(({ name }) => name === nearest)?.commit;
    const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
    const [highest] = found.tags
        .filter(({ name }) => there.has(name))
        .toSorted((a, b) => b.version.compare(a.version));
    return { tag: highest?.name ?? null, why: missing_value .IR["no-answer"] };
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
            __webpack_require__.e(  8169).then(__webpack_require__.bind(__webpack_require__, 8169)),
            Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 1948)),
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







const logPage = async ({ results, log }, _said, { host }) => {
    const { findings, checklist } = results;
    if (findings.some(({ severity }) => severity === "error")) {
        for (const line of (0,finding_lines .h)(findings, host.color))
            await log.line(line);
    }
    else if (findings.length > 0) {
        const { title, lines } = (0,finding_lines .j)(findings, checklist.path, host);
        await log.folded(title, lines);
    }
    for (const line of (0,gate_changes .rr)(results.gateChanges, host.color))
        await log.line(line);
};
const logGuidance = async (run, _said, { host }) => {
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
const logVerdicts = async ({ results, resultsPath, log }, { resultsWritten }, { host }) => {
    for (const line of (0,verdict_lines .DW)(results, host.color))
        await log.line(line);
    if (host.dialect !== "actions" && resultsWritten)
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

  4839:
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
var run_values = __webpack_require__(3927);
var missing_value = __webpack_require__(5803);
var unknown_variables = __webpack_require__(4765);
var filled_forms = __webpack_require__(1559);
var cut = __webpack_require__(5307);
var pattern_text = __webpack_require__(5781);
var kinds = __webpack_require__(6941);
var signals_slots = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/signals/fill.js






function fillSignals(signals, known) {
    return signals.map((signal) => fillSignal(signal, known));
}
function fillSignal(written, known) {
    let expect = written.expect;
    let missing = null;
    const fill = (form, template) => {
        const filled = fillTemplate(form, template, known);
        missing ??= filled.missing;
        expect = withPart(expect, form, template, filled.shown);
        return {
            text: filled.text,
            ...(form === "text" && filled.valueAt !== null && { valueAt: filled.valueAt }),
        };
    };
    const signal = (0,kinds .I)(written.signal).fill?.(written.signal, fill) ?? written.signal;
    const { role, implied } = written;
    return missing === null
        ? { role, expect, implied, signal }
        : { role, expect, implied, signal: null, missing };
}
const maxShown = 1000;
const maxFilled = { text: 4 * 1024 * 1024, pattern: 256 * 1024 };
function fillTemplate(form, template, known) {
    const slots = (0,signals_slots .n)(form, template).filter(({ name }) => Object.hasOwn(known.values, name));
    let [text, shown, at] = ["", "", 0];
    let missing = null;
    for (const slot of slots) {
        const value = known.values[slot.name] ?? "";
        missing ??= whyNot(form, slot, value, known);
        const written = template.slice(at, slot.start);
        const isFilled = missing === null;
        const put = isFilled ? putInto(form, slot, value) : template.slice(slot.start, slot.end);
        text += written + put;
        shown += written + (put.length > maxShown ? (0,cut .lD)(put, maxShown) : put);
        if (text.length > maxFilled[form === "pattern" ? "pattern" : "text"])
            missing ??= `with \`{${slot.name}}\` it is longer than signals are looked for`;
        at = slot.end;
    }
    const rest = template.slice(at);
    const valueAt = { start: slots[0]?.start === 0, end: slots.length > 0 && rest === "" };
    return {
        text: text + rest,
        shown: shown + rest,
        missing,
        valueAt: valueAt.start || valueAt.end ? valueAt : null,
    };
}
function whyNot(form, { name, around }, value, { whyMissing }) {
    if (form === "query")
        return `\`{${name}}\` stands in a JSONPath, where no value is filled in`;
    if (around === "class")
        return `\`{${name}}\` stands in a character class, where no value is filled in`;
    if (value.trim() === "") {
        const why = (0,run_values .E_)(name) ? whyMissing(name) : "the var is empty";
        return `\`{${name}}\` has no value in this run${why === null ? "" : `: ${why}`}`;
    }
    const takesLines = form === "whole" || form === "json";
    return !takesLines && /[\r\n]/.test(value)
        ? `the value of \`{${name}}\` has a line break, and lines are asked one by one`
        : null;
}
function putInto(form, { around }, value) {
    if (form === "json")
        return JSON.stringify(value).slice(1, -1);
    if (form !== "pattern")
        return value;
    const literal = filled_forms .k.pattern(value);
    if (around === "quoted")
        return `\\E${literal}\\Q`;
    return around === "quantified" ? `(?:${literal})` : literal;
}
function withPart(expect, form, template, shown) {
    if (template === shown)
        return expect;
    const [from, to] = form === "pattern" ? [inSlashes(template), inSlashes(shown)] : [template, shown];
    const at = form === "path" ? expect.indexOf(from) : expect.lastIndexOf(from);
    return at < 0 ? expect : expect.slice(0, at) + to + expect.slice(at + from.length);
}
function inSlashes(pattern) {
    return (0,pattern_text .U)(pattern, false).slice(1, -1);
}

var signal_reason = __webpack_require__(3034);
;// CONCATENATED MODULE: ./build/verdict/check-verdict.js


function judgeVerdict(ending, signals, { timeoutMs, hasToDo }) {
    switch (ending.kind) {
        case "timed-out":
            return {
                verdict: "timed-out",
                reason: timeoutMs === null ? "timed out" : `timed out after ${(0,duration_text .oB)(timeoutMs)}`,
            };
        case "cancelled":
            return { verdict: "cancelled", reason: "the run was cancelled" };
        case "not-started":
            return { verdict: "errored", reason: (0,signal_reason .$E)(ending.reason) };
        case "exited": {
            const reason = (0,signal_reason .Bw)(signals);
            if (reason === "")
                return { verdict: "passed", reason };
            return hasToDo && isOnlyUnseen(ending.exitCode, signals)
                ? { verdict: "pending", reason: (0,signal_reason .Fq)(signals) }
                : { verdict: "failed", reason };
        }
    }
}
const firstBrokenExitCode = 126;
function isOnlyUnseen(exitCode, signals) {
    return (exitCode < firstBrokenExitCode &&
        signals.every(({ kind, holds }) => holds !== null && (kind === "pass" || !holds)));
}

var run_stop = __webpack_require__(8465);
var script_result = __webpack_require__(6738);
;// CONCATENATED MODULE: ./build/checks/run-check.js











async function runCheck(step, run) {
    const { scripts, stop } = run;
    const { check } = step;
    const attempts = [];
    for (;;) {
        const outcome = await attempt(check, attempts.length, run);
        const judged = judge(outcome, { timeoutMs: check.timeoutMs, hasToDo: check.toDo !== null }, stop);
        attempts.push({ verdict: judged.verdict, durationMs: Math.round(outcome.execution.durationMs) });
        if (mayTryAgain(judged, outcome) && attempts.length <= check.retries && !stop.aborted) {
            await scripts.logRetry(check, judged, attempts.length);
            await scripts.pause(check.retryDelayMs, stop);
            if (!stop.aborted)
                continue;
        }
        const diagnosis = await diagnose(check, judged.verdict, run);
        return {
            ...(await (0,planned_check .r)(step, run)),
            ...judged,
            ...seen(outcome, judged.verdict),
            attempts,
            flaky: (0,verdict_traits .Pc)(judged) && attempts.length > 1,
            diagnosis,
        };
    }
}
function judge(outcome, check, stop) {
    const { ending } = outcome.execution;
    const cause = (0,run_stop .w)(stop);
    if (ending.kind === "cancelled" && cause?.kind === "timed-out")
        return { verdict: "timed-out", reason: `ended by the run's timeout of ${cause.after}` };
    const judged = judgeVerdict(ending, outcome.signals, check);
    return outcome.tampered && ((0,verdict_traits .Pc)(judged) || (0,verdict_traits .mm)(judged))
        ? { verdict: "failed", reason: "it touched the runner's command files" }
        : judged;
}
function mayTryAgain({ verdict }, { tampered }) {
    return (0,verdict_traits .JC)(verdict).isRetried && !tampered;
}
function attempt(check, earlier, run) {
    const number = earlier === 0 ? "" : ` (attempt ${earlier + 1} of ${check.retries + 1})`;
    const { command, timeoutMs, signals } = check;
    const job = { title: `${check.id}${number}`, script: command, timeoutMs, signals };
    return run.scripts.run(checkJob(check, job, run), run.stop);
}
function checkJob(check, script, run) {
    const { scripts, facts, places, environments, inputs } = run;
    const mark = scripts.newMark();
    const readiness = (0,child_environment .aO)(facts.values, { id: check.id, areaSlug: check.area.slug }, mark);
    return {
        ...script,
        signals: fillSignals(script.signals, signalValues(run)),
        check: check.id,
        mark,
        shell: check.shell,
        workingDirectory: (0,external_node_path_.join)(places.root, check.workingDirectory),
        env: environments.of((0,child_environment .LM)(check.env), inputs.vars, readiness),
        keepBackground: false,
        unknown: (0,unknown_variables .A)(script.script, facts),
    };
}
function signalValues({ inputs, placeholders, facts }) {
    const ours = run_values .Nj.map((name) => [name, placeholders[name] ?? null]);
    return {
        values: { ...inputs.vars, ...Object.fromEntries(ours) },
        whyMissing: (name) => (0,missing_value .bi)(name, facts.missing),
    };
}
const diagnosisTimeoutMs = 60_000;
const noSignals = [];
async function diagnose(check, verdict, run) {
    const { scripts, stop } = run;
    if (check.diagnose === null || !(0,verdict_traits .JC)(verdict).isDiagnosed || stop.aborted)
        return null;
    const title = `diagnose ${check.id}`;
    const script = { title, script: check.diagnose, timeoutMs: diagnosisTimeoutMs, signals: noSignals };
    const job = checkJob(check, script, run);
    scripts.warnUnknown(job);
    return (0,script_result .D)(await scripts.run(job, stop), stop);
}
function seen({ execution, exitCode, tampered, signals, output }, verdict) {
    return {
        exitCode,
        startedAt: execution.startedAt.toISOString(),
        durationMs: Math.round(execution.durationMs),
        tampered,
        leftovers: execution.leftovers,
        unended: execution.unended ?? 0,
        signals,
        output: output(verdict),
    };
}

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
    const job = checkJob(check, { title, script, timeoutMs, signals: signalsOf(check) }, run);
    scripts.warnUnknown(job);
    const outcome = await scripts.run(job, stop);
    const retested = {
        ...result,
        retest: (0,script_result .V)(outcome, judge(outcome, { timeoutMs, hasToDo: false }, stop).verdict),
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
        const task = runCheck(step, { ...run, scripts: lanes.at(index) })
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

var run_script = __webpack_require__(4565);
var app_results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/judge-run.js






async function judgeRun(planned, ports) {
    const { plan, facts, placeholders, places, masks, journal, log, inputs, cancel } = planned;
    const processes = ports.processRunner(planned.folder, places.workspace);
    const scripts = new run_script .Y({ ...planned, progress: new check_progress .q(plan.steps.length) }, processes, ports);
    const remark = leftoversRemark(processes);
    if (remark !== null)
        await log.line(remark);
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
var api_error = __webpack_require__(8262);
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
        await log.line(line);
    if (prepared.untrusted !== null)
        await log.line(prepared.untrusted);
    return { ...known, teardown, journal, masks, servers: (0,servers .n)(prepared, coverage, ports) };
}
async function linesOfFailed({ plan }) {
    if (plan.failed === undefined)
        return [];
    const { failedLines } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 9431));
    return failedLines(plan.failed, plan.steps.filter(({ neededOnly }) => !neededOnly).length);
}
async function momentsOf(prepared, ports) {
    if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after"))
        return moment .m;
    const { findMoments } = await Promise.all( [__webpack_require__.e(6277), __webpack_require__.e(7987), __webpack_require__.e(6749), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 33));
    return findMoments(prepared, ports);
}
async function kindWarnings({ release, checklist, plan, facts }) {
    const items = [...checklist.checks, ...checklist.signOffs];
    if (release.kind !== null || items.every(({ only }) => only === null))
        return [];
    const { unknownKindWarning } = await Promise.all( [__webpack_require__.e(6277), __webpack_require__.e(7987), __webpack_require__.e(6749), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 8400));
    return unknownKindWarning(plan.steps, checklist, facts);
}
async function withOwnVersion(signOffs, prepared, ports) {
    const { plan } = prepared;
    if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies))
        return { plan, signOffs };
    const { nameOwnVersion } = await Promise.all( [__webpack_require__.e(6277), __webpack_require__.e(7987), __webpack_require__.e(6749), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 4481));
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



const untrusted_maxShown = 3;
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
            const more = look.changes.length > untrusted_maxShown ? " and more" : "";
            const named = look.changes.slice(0, untrusted_maxShown).map(plain_code .K).join(", ");
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
var read_page = __webpack_require__(6277);
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
    const { taggedFindings } = await Promise.all( [__webpack_require__.e(6277), __webpack_require__.e(7987), __webpack_require__.e(6749), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 3202));
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
    const last = await lastResults(run, page, ports);
    if (last !== null && "rule" in last)
        return refused(unusable("the last results are", [(0,problem .a5)(last)], page));
    const plan = (0,plan_select .o)(checks, last === null ? filter : { ...filter, last }, release);
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

  5365:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: function() { return   CheckProgress; }
  });
class CheckProgress {
    total;
    begun = 0;
    constructor(total) {
        this.total = total;
    }
    begin() {
        this.begun += 1;
    }
}


  }),

  4931:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LM: function() { return   pageVariables; },
    PR: function() { return   mergeEnvironments; },
    aO: function() { return   readinessVariables; },
    sh: function() { return   commandEnvironments; }
  });
  var _model_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7118);
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3927);
  var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2044);



const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
function commandEnvironments(env) {
    const isCommandFile = (0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  ._)(env);
    const without = (layer) => kept(layer, (name, value) => !(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__  .nL)(name) && !isCommandFile(name, value));
    const isInherited = (name) => !stripped.test(name) && !(0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  .i)(name) && !isReleaseVariable(name);
    const inherited = kept(without(env), isInherited);
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function pageVariables(env) {
    return kept(env, (name) => !isReleaseVariable(name));
}
function isReleaseVariable(name) {
    const upper = name.toUpperCase();
    return _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6.some(({ variable, isAlwaysSet }) => variable === upper && !isAlwaysSet);
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}
function readinessVariables(values, check, mark) {
    const rows = _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6
        .filter(({ isAlwaysSet, value }) => isAlwaysSet || values[value] !== null)
        .sort((a, b) => Number(b.isAlwaysSet) - Number(a.isAlwaysSet));
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        ...Object.fromEntries(rows.map(({ variable, value }) => [variable, values[value] ?? ""])),
        READINESS_MARK: mark,
    };
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
  var _run_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4565);
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

  4565:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Y: function() { return   ScriptRunner; },
  a: function() { return   unendedWarning; }
});

var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/log/capture.js
function captureOutput({ judge, tail, relay, log, openLineMs, quiet }) {
    const show = (parts) => {
        let last;
        for (const part of parts)
            last = log.write(part) ?? last;
        return last;
    };
    const openLine = openLineTimer(openLineMs, () => void show(relay.flushOpen()));
    const silence = quiet && setInterval(() => void show(relay.interject(quiet.line())), quiet.afterMs);
    return {
        sink: (stream, chunk) => {
            judge.write(stream, chunk);
            tail.count(chunk);
            openLine.start();
            silence?.refresh();
            return show(relay.take(stream, chunk));
        },
        end: async () => {
            openLine.stop();
            clearInterval(silence);
            await show(relay.end());
        },
    };
}
function openLineTimer(ms, onOver) {
    let timer = null;
    return {
        start: () => {
            if (ms === null)
                return;
            timer ??= setTimeout(() => {
                timer = null;
                onOver();
            }, ms);
        },
        stop: () => {
            if (timer !== null)
                clearTimeout(timer);
            timer = null;
        },
    };
}

var results = __webpack_require__(5215);
var spans = __webpack_require__(5360);
var token_shapes = __webpack_require__(3090);
var cut = __webpack_require__(5307);
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/log/output-tail.js





class OutputTail {
    #last = new RawTail();
    #bytes = 0;
    count(chunk) {
        this.#bytes += chunk.length;
    }
    keep(text) {
        this.#last.append(text);
    }
    summary(limits) {
        return { bytes: this.#bytes, tail: tailOf(this.#last, limits) };
    }
}
const lineFeed = 0x0a;
function tailOf(last, limits) {
    const text = (0,plain_text .w)(last.text()).replace(/\n$/, "");
    return lastBytes(lastLines(text, limits.lines), limits.bytes);
}
function lastLines(text, count) {
    let from = text.length;
    for (let left = count; left > 0; left -= 1) {
        from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
        if (from < 0)
            return text;
    }
    return text.slice(from + 1);
}
function lastBytes(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return bytes.toString("utf8");
    const from = bytes.length - count;
    const startOfLine = bytes.indexOf(lineFeed, from - 1) + 1;
    if (startOfLine > 0 && startOfLine < bytes.length)
        return bytes.toString("utf8", startOfLine);
    return endOfLine((0,token_shapes .v)(text), count);
}
function endOfLine(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return text;
    const from = bytes.length - Math.max(0, count - Buffer.byteLength(spans .K1));
    return spans .K1 + bytes.toString("utf8", startOfCharacter(bytes, from));
}
function startOfCharacter(bytes, from) {
    let at = from;
    while (at < bytes.length && (0,cut .ks)(bytes[at]))
        at += 1;
    return at;
}
class RawTail {
    #ring = Buffer.alloc(0);
    #at = 0;
    #seen = 0;
    append(bytes) {
        const kept = bytes.length > maxTailBytes ? bytes.subarray(-maxTailBytes) : bytes;
        this.#grow(kept.length);
        this.#seen += bytes.length;
        const behind = kept.copy(this.#ring, this.#at);
        const before = kept.copy(this.#ring, 0, behind);
        this.#at = behind < kept.length ? before : this.#at + behind;
    }
    text() {
        if (this.#seen <= maxTailBytes)
            return this.#ring.toString("utf8", 0, this.#at);
        const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
        const line = startOfLine(bytes);
        return line === null
            ? spans .K1 + bytes.toString("utf8", firstCharacter(bytes))
            : bytes.toString("utf8", line);
    }
    #grow(added) {
        const needed = Math.min(this.#seen + added, maxTailBytes);
        if (needed <= this.#ring.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#ring.length * 2, 1024), maxTailBytes));
        this.#ring.copy(larger, 0, 0, this.#at);
        this.#ring = larger;
    }
}
const maxTailBytes = 4 * results .Y1.notPassed.bytes;
function startOfLine(bytes) {
    const feed = bytes.indexOf(0x0a) + 1;
    return feed > 0 && feed < bytes.length ? feed : null;
}
function firstCharacter(bytes) {
    const character = bytes.subarray(0, 4).findIndex((byte) => !(0,cut .ks)(byte));
    return Math.max(0, character);
}

;// CONCATENATED MODULE: ./build/log/break-up-commands.js
class CommandBreaker {
    #hashes = 0;
    newLine() {
        this.#hashes = 0;
    }
    breakUp(bytes) {
        if (bytes.length === 0)
            return bytes;
        const cuts = this.#cutsIn(bytes);
        this.#hashes = hashesAtEnd(bytes, this.#hashes);
        return cuts.length === 0 ? bytes : insertBlanks(bytes, cuts);
    }
    #cutsIn(bytes) {
        const cuts = [];
        if (this.#hashes === 2 && bytes[0] === bracket)
            cuts.push(0);
        if (this.#hashes >= 1 && bytes[0] === hash && bytes[1] === bracket)
            cuts.push(1);
        for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 3))
            cuts.push(at + 2);
        return cuts;
    }
}
const hash = 0x23;
const bracket = 0x5b;
const blank = 0x20;
const prefix = Buffer.from("##[");
function hashesAtEnd(bytes, before) {
    if (bytes[bytes.length - 1] !== hash)
        return 0;
    if (bytes.length === 1)
        return Math.min(before + 1, 2);
    return bytes[bytes.length - 2] === hash ? 2 : 1;
}
function insertBlanks(bytes, cuts) {
    const broken = Buffer.allocUnsafe(bytes.length + cuts.length);
    let from = 0;
    let to = 0;
    for (const cut of cuts) {
        to += bytes.copy(broken, to, from, cut);
        broken[to] = blank;
        to += 1;
        from = cut;
    }
    bytes.copy(broken, to, from);
    return broken;
}

;// CONCATENATED MODULE: ./build/log/mask-lines.js
function splitMasks(block, maxLineBytes) {
    if (!block.includes("::"))
        return [{ kind: "text", bytes: block }];
    const text = block.toString("latin1");
    const hit = new RegExp(hits);
    const parts = [];
    let shown = 0;
    let looked = 0;
    for (hit.lastIndex = 0; hit.test(text); hit.lastIndex = looked) {
        const from = looked + startOfLastLine(block.subarray(looked, hit.lastIndex));
        looked = hit.lastIndex + endOfFirstLine(block.subarray(hit.lastIndex));
        const mask = maskOf(block.subarray(from, looked), maxLineBytes);
        if (mask === null)
            continue;
        if (from > shown)
            parts.push({ kind: "text", bytes: block.subarray(shown, from) });
        parts.push(mask);
        shown = looked;
    }
    if (shown < block.length)
        parts.push({ kind: "text", bytes: block.subarray(shown) });
    return parts;
}
function mayBecomeMask(begun) {
    const head = begun.toString().trimStart().slice(0, command.length).toLowerCase();
    return command.startsWith(head);
}
function beginsMask(begun) {
    return maskLine.test(begun.toString());
}
const command = "::add-mask";
const hits = /::add-mask/gi;
const lineEnd = /\r?\n$|\r$/;
const maskLine = /^\s*::add-mask(?: (?:(?!::)[^\r\n])*)?::/i;
function maskOf(line, maxLineBytes) {
    const text = line.toString();
    const found = maskLine.exec(text);
    if (found === null)
        return null;
    const value = text.slice(found[0].length).replace(lineEnd, "");
    const ending = lineEnd.exec(text)?.[0].length ?? 0;
    if (line.length - ending >= maxLineBytes)
        return { kind: "over-long-mask" };
    return { kind: "mask", value: unescapeData(value) };
}
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function startOfLastLine(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
}
function endOfFirstLine(bytes) {
    const feed = bytes.indexOf(0x0a);
    const before = feed < 0 ? bytes : bytes.subarray(0, feed);
    const carriageReturn = before.indexOf(0x0d);
    if (carriageReturn >= 0 && carriageReturn !== feed - 1)
        return carriageReturn + 1;
    return feed < 0 ? bytes.length : feed + 1;
}

;// CONCATENATED MODULE: ./build/log/open-line.js
class OpenLine {
    #bytes = nothing;
    #spare = nothing;
    #length = 0;
    get length() {
        return this.#length;
    }
    get endsWithReturn() {
        return this.#length > 0 && this.#bytes[this.#length - 1] === 0x0d;
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(part) {
        const needed = this.#length + part.length;
        if (needed > this.#bytes.length)
            this.#grow(needed);
        part.copy(this.#bytes, this.#length);
        this.#length = needed;
    }
    take() {
        const taken = this.bytes;
        [this.#bytes, this.#spare] = [this.#spare, this.#bytes];
        this.#length = 0;
        return taken;
    }
    #grow(needed) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, smallest));
        this.bytes.copy(larger);
        this.#bytes = larger;
    }
}
const nothing = Buffer.alloc(0);
const smallest = 1024;

;// CONCATENATED MODULE: ./build/log/relay.js



const maxOpenBytes = 64 * 1024;
class Relay {
    #options;
    #breaker = new CommandBreaker();
    #streams = { stdout: newStream(), stderr: newStream() };
    #unended = null;
    #out = [];
    constructor(options) {
        this.#options = options;
    }
    take(stream, chunk) {
        if (chunk.length === 0)
            return [];
        const { open } = this.#streams[stream];
        if (open.endsWithReturn && chunk[0] !== relay_lineFeed)
            this.#finish(stream);
        const whole = endOfWholeLines(chunk);
        if (whole > 0)
            this.#lines(stream, chunk.subarray(0, whole));
        this.#hold(stream, chunk.subarray(whole));
        return this.#given();
    }
    flushOpen() {
        const streams = this.#unended === null ? ["stdout", "stderr"] : [this.#unended];
        for (const stream of streams)
            if (this.#unended === null || this.#unended === stream)
                this.#flush(stream);
        return this.#given().map((bytes) => Buffer.from(bytes));
    }
    interject(line) {
        this.#writeInstead(line);
        return this.#given();
    }
    end() {
        this.#finish(this.#unended ?? "stdout");
        this.#finish("stdout");
        this.#finish("stderr");
        this.#endLine();
        return this.#given();
    }
    #lines(stream, block) {
        const { open, beginning } = this.#streams[stream];
        if (open.length === 0 && beginning === "none") {
            this.#show(stream, block);
            return;
        }
        const first = endOfFirstLine(block);
        open.append(block.subarray(0, first));
        this.#finish(stream);
        if (first < block.length)
            this.#show(stream, block.subarray(first));
    }
    #finish(stream) {
        const state = this.#streams[stream];
        const line = state.open.take();
        if (state.beginning === "shown")
            this.#write(stream, line);
        else if (state.beginning === "none")
            this.#show(stream, line);
        state.beginning = "none";
    }
    #hold(stream, begun) {
        const state = this.#streams[stream];
        let rest = begun;
        while (rest.length > 0 && state.beginning !== "hidden") {
            const room = maxOpenBytes - state.open.length;
            if (rest.length < room || (rest.length === room && endsWith(rest, carriageReturn))) {
                state.open.append(rest);
                return;
            }
            this.#showPiece(stream, rest.subarray(0, room));
            rest = rest.subarray(room);
        }
    }
    #showPiece(stream, part) {
        const state = this.#streams[stream];
        if (state.open.length > 0)
            state.open.append(part);
        const piece = state.open.length > 0 ? state.open.take() : part;
        if (state.beginning === "none" && this.#options.onMask !== undefined && beginsMask(piece)) {
            state.beginning = "hidden";
            this.#writeInstead(overLongMask);
        }
        else {
            this.#writeOpen(stream, piece);
        }
    }
    #flush(stream) {
        const state = this.#streams[stream];
        const mask = state.beginning === "none" && this.#options.onMask !== undefined;
        if (state.open.length === 0 || (mask && mayBecomeMask(state.open.bytes)))
            return;
        this.#writeOpen(stream, state.open.take());
    }
    #writeOpen(stream, begun) {
        const { replacement } = this.#options;
        const state = this.#streams[stream];
        const sure = replacement === undefined ? begun.length : sureLength(begun, replacement);
        const unsure = begun.subarray(sure);
        const shown = unsure.length === 0 ? begun : Buffer.from(begun.subarray(0, sure));
        state.open.append(unsure);
        if (sure === 0)
            return;
        state.beginning = state.open.length === 0 && endsWith(begun, carriageReturn) ? "none" : "shown";
        this.#write(stream, shown);
    }
    #show(stream, lines) {
        const { onMask } = this.#options;
        if (onMask === undefined) {
            this.#write(stream, lines);
            return;
        }
        for (const part of splitMasks(lines, maxOpenBytes)) {
            if (part.kind === "text")
                this.#write(stream, part.bytes);
            else
                this.#writeInstead(part.kind === "mask" ? onMask(part.value) : overLongMask);
        }
    }
    #write(stream, text) {
        if (text.length === 0)
            return;
        if (this.#unended !== stream)
            this.#endLine();
        this.#unended = endsWith(text, relay_lineFeed) ? null : stream;
        this.#options.onText?.(text);
        const replaced = this.#options.replacement?.replace(text) ?? text;
        this.#out.push(this.#options.actions ? this.#breaker.breakUp(replaced) : replaced);
    }
    #writeInstead(lines) {
        this.#endLine();
        if (lines !== "")
            this.#out.push(Buffer.from(lines));
    }
    #endLine() {
        this.#breaker.newLine();
        if (this.#unended === null)
            return;
        this.#unended = null;
        this.#options.onText?.(newline);
        this.#out.push(newline);
    }
    #given() {
        const given = this.#out;
        this.#out = [];
        return given;
    }
}
const relay_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const newline = Buffer.from("\n");
const overLongMask = "[a mask of more than 64 KiB, neither honoured nor shown]\n";
function newStream() {
    return { open: new OpenLine(), beginning: "none" };
}
function endOfWholeLines(chunk) {
    const feed = chunk.lastIndexOf(relay_lineFeed);
    const behind = chunk.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
    return feed + 1 + behind + 1;
}
function endsWith(bytes, byte) {
    return bytes[bytes.length - 1] === byte;
}
function sureLength(begun, { replace, openEnd }) {
    const sure = begun.length - openEnd(begun);
    if (sure === begun.length)
        return sure;
    if (sure <= 0)
        return begun.length < maxOpenBytes ? 0 : begun.length;
    const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
    return apart.equals(replace(begun)) ? sure : begun.length;
}

var variables = __webpack_require__(2044);
var verdict_traits = __webpack_require__(8108);
var redact_results = __webpack_require__(5739);
;// CONCATENATED MODULE: ./build/report/debug-lines.js
function settingLines({ title, shell, workingDirectory, env }) {
    return [
        `${title}: shell ${shell ?? "not named (bash with errexit and pipefail, or sh -e)"}`,
        `${title}: working directory ${workingDirectory}`,
        `${title}: environment ${Object.keys(env).sort().join(" ")}`,
    ];
}
function signalLines(title, signals) {
    return signals.map((signal) => {
        const { kind, expect, implied, holds, saw, outputLine, reason, note } = signal;
        const what = `${title}: ${implied ? "implied " : ""}${kind} signal ${expect}`;
        const how = holds === null ? "could not be evaluated" : holds ? "holds" : "does not hold";
        const line = outputLine === undefined ? "" : ` on line ${outputLine}`;
        return [`${what} ${how}, saw ${saw}${line}`, reason, note].filter((part) => part).join("; ");
    });
}

var verdict_lines = __webpack_require__(369);
var message_of = __webpack_require__(1432);
var excerpt = __webpack_require__(5028);
var compare_values = __webpack_require__(5413);
var text_count = __webpack_require__(4936);
var trim_blanks = __webpack_require__(295);
var signal_reason = __webpack_require__(3034);
;// CONCATENATED MODULE: ./build/signals/observer.js



function piecesNote(metPieces) {
    return metPieces ? { note: "a line of more than 1 MiB was matched in pieces of 1 MiB" } : {};
}
function seenAsPart({ saw, line }) {
    return { saw: (0,excerpt .ml)(`${signal_reason .Ks}${saw}`), outputLine: line };
}
function lineCount(lines) {
    return `${lines} ${(0,text_count .LS)(lines, "line")}`;
}

var line_pattern = __webpack_require__(2606);
var output_stream = __webpack_require__(827);
;// CONCATENATED MODULE: ./build/signals/observe-file.js




async function observeFile({ file, content }, { sources }) {
    const before = await sources.look(file);
    return async () => {
        const now = await sources.look(file);
        switch (now.kind) {
            case "unusable":
                return { holds: null, reason: now.reason };
            case "missing":
                return { holds: false, saw: (0,excerpt .ml)(`${file} is not there`) };
            case "directory":
                return content === null
                    ? { holds: true, saw: changeOf(before, now) }
                    : { holds: false, saw: (0,excerpt .ml)(`${file} is a folder`) };
            case "file":
                return content === null
                    ? { holds: true, saw: changeOf(before, now) }
                    : search(sources, file, content, changeOf(before, now));
        }
    };
}
const unchanged = "was already there";
function changeOf(before, now) {
    if (before.kind === "missing")
        return "was created";
    if (before.kind === now.kind && before.identity === now.identity)
        return unchanged;
    return "was changed";
}
async function search(sources, file, asked, change) {
    const content = new output_stream .e();
    const probe = await addProbe(content, asked);
    const reading = await sources.read(file, (chunk) => {
        content.write(chunk);
        return content.isAwaited;
    });
    if (reading.kind === "unusable")
        return { holds: null, reason: reading.reason };
    content.end();
    if (probe.failure !== null)
        return { holds: null, reason: probe.failure };
    const note = piecesNote(probe.metPieces);
    if (probe.match === null && probe.part)
        return { holds: false, saw: seenAsPart(probe.part).saw, ...note };
    if (probe.match === null)
        return { holds: false, saw: (0,excerpt .ml)(`not in ${lineCount(content.lines)} of ${file}`), ...note };
    if (change !== unchanged)
        return { holds: true, saw: probe.match.saw, ...note };
    return { holds: true, saw: `${(0,excerpt .ml)(probe.match.saw, 170)} (${unchanged})`, ...note };
}
async function addProbe(content, asked) {
    if (asked.test === "contains")
        return content.findText(asked);
    return content.findPattern(await line_pattern .t.compile(asked.pattern, asked.ignoreCase));
}

;// CONCATENATED MODULE: ./build/signals/observe-json.js


function observeJson(signal, { streams, sources }) {
    const { file } = signal;
    if (file !== null)
        return () => askFile(signal, file, sources);
    const kept = streams.stdout.keep();
    return () => ask(signal, "stdout", kept.bytes, sources);
}
async function askFile(signal, file, sources) {
    const look = await sources.look(file);
    switch (look.kind) {
        case "unusable":
            return { holds: null, reason: look.reason };
        case "missing":
            return { holds: null, reason: `${file} is not there` };
        case "directory":
            return { holds: null, reason: `${file} is a folder` };
        case "file": {
            const kept = new output_stream .u();
            const reading = await sources.read(file, (chunk) => kept.keep(chunk, 0, chunk.length));
            return reading.kind === "unusable"
                ? { holds: null, reason: reading.reason }
                : ask(signal, file, kept.bytes, sources);
        }
    }
}
async function ask(signal, source, json, sources) {
    if (json === null)
        return { holds: null, reason: `${source} has more than 4 MiB, and \`json\` reads no more` };
    const { path, compare } = signal;
    return toObservation(await sources.ask({ json, path, compare }), source, path);
}
function toObservation(answer, source, path) {
    switch (answer.kind) {
        case "unusable":
            return { holds: null, reason: answer.reason };
        case "not-json":
            return { holds: null, reason: `${source} is not one JSON text: ${answer.reason}` };
        case "answer": {
            if (answer.found === 0)
                return { holds: false, saw: (0,excerpt .ml)(`nothing at ${path}`) };
            const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
            return { holds: answer.holds, saw: (0,excerpt .ml)(answer.value, 170) + more };
        }
    }
}

;// CONCATENATED MODULE: ./build/signals/observers.js








const observers = {
    exit: observeExit,
    text: observeText,
    pattern: observePattern,
    equals: observeEquals,
    empty: observeEmpty,
    lines: observeLines,
    line: observeLine,
    json: observeJson,
    file: observeFile,
    within: observeWithin,
};
function observe(signal, surroundings) {
    const byKind = observers[signal.kind];
    return byKind(signal, surroundings);
}
function observeExit({ negated, from, to }) {
    return ({ exitCode }) => {
        if (exitCode === null)
            return { holds: null, reason: "the command did not end by itself" };
        const isInside = exitCode >= from && exitCode <= to;
        return { holds: isInside !== negated, saw: `exit ${exitCode}` };
    };
}
function observeWithin({ ms }) {
    return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}
function tookText(durationMs) {
    const ms = Math.ceil(durationMs);
    return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
function observeText(sought, { streams }) {
    return observeMatch(sought.stream, streams, (name) => streams[name].findText(sought));
}
async function observePattern(signal, { streams }) {
    const compiled = await line_pattern .t.compile(signal.pattern, signal.ignoreCase);
    return observeMatch(signal.stream, streams, (name) => streams[name].findPattern(compiled));
}
function observeMatch(stream, streams, find) {
    const names = streamNames(stream);
    const probes = names.map(find);
    return () => {
        const match = probes.find((probe) => probe.match !== null)?.match;
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (!match && failure)
            return { holds: null, reason: failure };
        const note = piecesNote(probes.some(({ metPieces }) => metPieces));
        if (!match) {
            const part = probes.find((probe) => probe.part)?.part;
            return { holds: false, ...(part ? seenAsPart(part) : { saw: notIn(names, streams) }), ...note };
        }
        return { holds: true, saw: match.saw, outputLine: match.line, ...note };
    };
}
function streamNames(stream) {
    return stream === null ? ["stdout", "stderr"] : [stream];
}
function notIn(names, streams) {
    const counts = names.map((name, index) => {
        const { lines } = streams[name];
        return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
    });
    return `not in ${counts.join(", ")}`;
}
function observeEquals({ stream, text }, { streams }) {
    const kept = streams[stream].keep();
    return () => {
        const { bytes } = kept;
        if (bytes === null)
            return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
        const actual = (0,trim_blanks .I)(bytes.toString("utf8").replaceAll("\r\n", "\n")).text;
        const saw = actual === "" ? `${stream} is empty` : (0,excerpt .ml)(actual.replaceAll("\n", " ⏎ "));
        return { holds: actual === text, saw };
    };
}
function observeEmpty({ stream }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => ({ name, probe: streams[name].findPrinted() }));
    return () => {
        for (const { name, probe } of probes) {
            if (probe.match === null)
                continue;
            const { saw, line } = probe.match;
            return { holds: false, saw: (0,excerpt .ml)(`${name} is not empty: ${saw}`), outputLine: line };
        }
        return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
    };
}
function observeLines(signal, { streams }) {
    if (signal.match !== null)
        return observeMatching(signal, signal.match, streams);
    const { stream, compare, count } = signal;
    const names = streamNames(stream);
    return () => {
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        return { holds: (0,compare_values .p)(lines - count, compare), saw: lineCount(lines) };
    };
}
async function observeMatching({ stream, compare, count }, { pattern, ignoreCase }, streams) {
    const compiled = await line_pattern .t.compile(pattern, ignoreCase);
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].countPattern(compiled));
    return () => {
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (failure)
            return { holds: null, reason: failure };
        const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        const saw = `${matching} of ${lineCount(lines)} ${(0,text_count .LS)(matching, "matches", "match")}`;
        const note = piecesNote(probes.some(({ metPieces }) => metPieces));
        return { holds: (0,compare_values .p)(matching - count, compare), saw, ...note };
    };
}
async function observeLine({ stream, line: number, content }, { streams }) {
    const isPattern = content.test === "matches";
    const asked = isPattern ? await line_pattern .t.compile(content.pattern, content.ignoreCase) : content;
    const probe = streams[stream].findLine(number, asked);
    return () => {
        if (probe.failure !== null)
            return { holds: null, reason: probe.failure };
        if (probe.asked === null)
            return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
        const { test, line } = probe.asked;
        const { holds, saw } = test.verdict();
        const note = piecesNote(test.inPieces && isPattern);
        return { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line, ...note };
    };
}

;// CONCATENATED MODULE: ./build/signals/judge.js




async function createJudge(signals, sources) {
    const streams = { stdout: new output_stream .e(), stderr: new output_stream .e() };
    const observers = [];
    for (const filled of signals)
        observers.push(filled.signal === null
            ? () => ({ holds: null, reason: filled.missing })
            : await prepare(filled.signal, { streams, sources }));
    return {
        get lines() {
            return streams.stdout.lines + streams.stderr.lines;
        },
        write: (stream, chunk) => streams[stream].write(chunk),
        finish: async (facts) => {
            streams.stdout.end();
            streams.stderr.end();
            const results = [];
            for (const [index, signal] of signals.entries())
                results.push(toResult(signal, await conclude(observers[index], facts)));
            return results;
        },
    };
}
async function prepare(signal, surroundings) {
    try {
        return await observe(signal, surroundings);
    }
    catch (cause) {
        return () => ({ holds: null, reason: (0,message_of .b)(cause) });
    }
}
async function conclude(observer, facts) {
    try {
        return (await observer?.(facts)) ?? { holds: null, reason: "nothing watched for it" };
    }
    catch (cause) {
        return { holds: null, reason: (0,message_of .b)(cause) };
    }
}
function toResult({ role, expect, implied }, observation) {
    const signal = { kind: role, expect, implied };
    if (observation.holds !== null)
        return { ...signal, ...observation };
    return { ...signal, holds: null, saw: "could not be evaluated", reason: (0,excerpt .ml)(observation.reason) };
}

var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/checks/run-script.js














const openLineMs = 100;
const quietMs = 60_000;
class ScriptRunner {
    tools;
    processes;
    ports;
    warnings;
    log;
    progress;
    constructor(tools, processes, ports, 
    warnings = []) {
        this.tools = tools;
        this.processes = processes;
        this.ports = ports;
        this.warnings = warnings;
        this.log = tools.log;
        this.progress = tools.progress;
    }
    into(log) {
        return new ScriptRunner({ ...this.tools, log }, this.processes, this.ports, this.warnings);
    }
    newMark() {
        const { env, randomToken } = this.ports;
        const outer = env[variables .Kc];
        return outer ? `${outer}.${randomToken()}` : randomToken();
    }
    async run(job, cancel) {
        const { ports } = this;
        const { places } = this.tools;
        const signalSources = ports.signalSources(job.workingDirectory, places.workspace, cancel);
        const judge = await createJudge(job.signals, signalSources);
        const tail = new OutputTail();
        const debug = ports.env["RUNNER_DEBUG"] === "1";
        if (debug)
            await this.log.debug(settingLines(job));
        const group = await this.log.open(job.title, job.script);
        const capture = this.#capture(job.title, group, judge, tail);
        const hide = ports.host.showRunning(job.title, this.tools.progress);
        const execution = await this.#execute(job, capture.sink, cancel);
        hide();
        const { unended = 0 } = execution;
        if (unended > 0)
            this.warnings.push(unendedWarning(job.title, unended));
        await capture.end();
        await group.close();
        const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
        if (debug)
            await this.log.debug(signalLines(job.title, signals));
        const judged = cancel.aborted ? cutShort(execution, signals) : execution;
        return {
            execution: judged,
            exitCode: exitCodeOf(judged),
            tampered: execution.tampered ?? false,
            signals,
            output: (verdict) => ({
                lines: judge.lines,
                ...tail.summary((0,verdict_traits .Pc)({ verdict }) ? results .Y1.passed : results .Y1.notPassed),
            }),
        };
    }
    #capture(title, group, judge, tail) {
        const { ports } = this;
        const { masks } = this.tools;
        const { host } = ports;
        const relay = new Relay({
            actions: host.dialect !== "plain",
            onMask: (value) => group.afterMask(value, masks.learn(value)),
            onText: (text) => tail.keep(text),
            ...(host.dialect !== "actions" ? { replacement: masks.replacement } : {}),
        });
        const began = ports.now().getTime();
        const stillRunning = () => this.log.part.isLive
            ? this.log.lineText(`${title} has been running for ${(0,duration_text .Hl)(ports.now().getTime() - began)}`)
            : "";
        return captureOutput({
            judge,
            tail,
            relay,
            log: this.log.part.output,
            openLineMs: host.terminal ? openLineMs : null,
            ...(host.view?.isLive ? {} : { quiet: { afterMs: quietMs, line: stillRunning } }),
        });
    }
    async #execute(job, sink, cancel) {
        const { ports, processes } = this;
        const { places, journal } = this.tools;
        const { title, check, mark, workingDirectory, unknown } = job;
        if (unknown !== null)
            return notStarted(unknown);
        if (!(await ports.files.folderInside(workingDirectory, places.workspace)))
            return notStarted(`the working directory ${workingDirectory} lies outside the workspace`);
        journal.note({ kind: "start", title, check, mark, at: ports.now().toISOString() });
        const watch = {
            onStart: (pid) => journal.note({ kind: "process", mark, pid, startedAt: ports.now().getTime() }),
            onExit: (exitCode) => journal.note({ kind: "exit", mark, exitCode }),
        };
        return processes.run(job, sink, cancel, watch).catch(brokenOff);
    }
    warnUnknown({ title, unknown }) {
        if (unknown !== null)
            this.warnings.push(`${title} was not run: ${unknown}`);
    }
    logVerdict(result, number) {
        this.tools.journal.note({ kind: "verdict", result });
        const { host } = this.ports;
        const shown = { ...result, reason: (0,redact_results .uS)(result, this.log.redaction) };
        const count = host.dialect === "actions" ? "" : `[${number}/${this.progress.total}] `;
        return this.log.line(count + (0,verdict_lines .MT)(shown, host.color));
    }
    logRetry(check, judged, attempt) {
        const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
        return this.log.line(`${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`);
    }
    logRetest(result) {
        this.tools.journal.note({ kind: "verdict", result });
        return this.log.line((0,verdict_lines .Sr)(result, this.ports.host.color));
    }
    logFixture(name, result) {
        this.tools.journal.note({ kind: name, result });
        return this.log.line((0,verdict_lines .WK)(name, result, this.ports.host.color));
    }
    async pause(ms, cancel) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: cancel }).catch(() => undefined);
    }
}
function unendedWarning(title, count) {
    return `${count} ${(0,text_count .LS)(count, "process", "processes")} of ${title} could not be ended and ran on (another user's, as under sudo, or one that was not found): end what it starts in the command itself, as it was started.`;
}
function exitCodeOf({ ending }) {
    return ending.kind === "exited" ? ending.exitCode : null;
}
function cutShort(execution, signals) {
    const isUnjudged = execution.ending.kind === "exited" && signals.some(({ holds }) => holds === null);
    return isUnjudged ? { ...execution, ending: { kind: "cancelled" } } : execution;
}
function brokenOff(error) {
    return notStarted(`it could not be judged: ${(0,message_of .b)(error)}`);
}
function notStarted(reason) {
    return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}


  }),

  8465:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: function() { return   runStop; },
    w: function() { return   stopCause; }
  });
  var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2811);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(939);


function runStop(cancel, timeoutMs) {
    const controller = new AbortController();
    const timer = timeoutMs === null ? undefined : setTimeout(timeOver, Math.min(timeoutMs, _text_duration_js__WEBPACK_IMPORTED_MODULE_0__  .SH));
    if (cancel.aborted)
        cancelled();
    else
        cancel.addEventListener("abort", cancelled, { once: true });
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            cancel.removeEventListener("abort", cancelled);
        },
    };
    function timeOver() {
        controller.abort(new RunTimeout((0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__  .oB)(timeoutMs ?? 0)));
    }
    function cancelled() {
        controller.abort();
    }
}
class RunTimeout {
    after;
    constructor(after) {
        this.after = after;
    }
}
function stopCause({ aborted, reason }) {
    if (!aborted)
        return null;
    return reason instanceof RunTimeout ? { kind: "timed-out", after: reason.after } : { kind: "cancelled" };
}


  }),

  6738:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   scriptResult; },
    V: function() { return   scriptRecord; }
  });
  var _run_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

function scriptResult(outcome, stop) {
    return scriptRecord(outcome, verdictOf(outcome.execution.ending, stop));
}
function scriptRecord(outcome, verdict) {
    const { exitCode, execution } = outcome;
    const durationMs = Math.round(execution.durationMs);
    return { verdict, exitCode, durationMs, output: outcome.output(verdict) };
}
function verdictOf(ending, stop) {
    switch (ending.kind) {
        case "exited":
            return ending.exitCode === 0 ? "passed" : "failed";
        case "not-started":
            return "errored";
        case "timed-out":
            return "timed-out";
        case "cancelled":
            return (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_0__  .w)(stop)?.kind === "timed-out" ? "timed-out" : "cancelled";
    }
}


  }),

  583:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    cancelInTerminal: function() { return   cancelInTerminal; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
  var node_tty__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_1__);
  var _platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7645);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);




const stopping = "Stopping: what runs is ended, then come the report and the page's teardown. Press Ctrl-C again to skip teardown.";
const leaving = "Leaving at once: everything that still runs is killed, and teardown is skipped.";
function cancelInTerminal(clear) {
    outliveTerminal();
    const kill = new AbortController();
    const say = (text, then) => {
        process.stderr.write(`${clear() ? "" : "\n"}${text}\n`, then);
    };
    const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_2__  .d)({
        first: () => say(stopping),
        again: () => {
            kill.abort();
            say(leaving, () => process.exit(130));
            setTimeout(() => process.exit(130), 500);
        },
    });
    return { cancel, kill: kill.signal };
}
const standard = [0, 1, 2];
function outliveTerminal() {
    const terminals = standard.filter((descriptor) => (0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(descriptor));
    process.once("exit", () => {
        for (const descriptor of terminals.filter((each) => !(0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(each)))
            (0,_platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_3__  .DZ)(() => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/null", "r+");
            });
    });
}


  }),

  8672:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   cancelOnSignals; }
  });
const stopping = [
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGQUIT",
    "SIGBREAK",
    "SIGALRM",
    "SIGXCPU",
    "SIGUSR2",
];
const sameMs = 500;
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
            if (signal !== "SIGHUP" && performance.now() - since > sameMs)
                again?.();
            return;
        }
        since = performance.now();
        first?.();
        controller.abort();
    };
    for (const signal of stopping)
        process.on(signal, stop);
    return controller.signal;
}


  }),

  4324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readEvent: function() { return   readEvent; }
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
            return {};
        throw error;
    }
}


  }),

  1885:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  realPorts: function() { return   realPorts; }
});

var external_node_crypto_ = __webpack_require__(7598);
var workflow_guard = __webpack_require__(1102);
var files = __webpack_require__(3140);
var journal = __webpack_require__(7012);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var paths = __webpack_require__(6411);
var system_error = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/platform/git/git-folders.js




async function gitFolders(root) {
    const entry = (0,external_node_path_.join)(root, ".git");
    const folder = (await (0,promises_.stat)(entry)).isDirectory()
        ? await (0,paths .Dj)(entry)
        : await named(entry, "gitdir: ");
    if (folder === null)
        return [];
    const common = await named((0,external_node_path_.join)(folder, "commondir"), "");
    return [...new Set([folder, common ?? folder])];
}
async function named(file, before) {
    return (0,system_error .F0)(async () => {
        if (!(await (0,promises_.lstat)(file)).isFile())
            return null;
        const text = (await (0,promises_.readFile)(file, "utf8")).trim();
        return text.startsWith(before)
            ? await (0,paths .Dj)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), text.slice(before.length)))
            : null;
    }, null);
}

var results_file = __webpack_require__(6244);
;// CONCATENATED MODULE: ./build/platform/files/kept-results.js







const keptResults = {
    read: async (page) => {
        const place = await placeOf(page);
        return place === null
            ? { kind: "no-repository" }
            : (0,results_file .B)((0,external_node_path_.join)(place.gitFolder, place.name), [place.gitFolder]);
    },
    write: async (page, text) => {
        const place = await placeOf(page);
        if (place === null)
            return;
        const path = (0,external_node_path_.join)(place.gitFolder, place.name);
        await files .a.writeText(path, text);
        await (0,system_error .gN)(() => keepNewest((0,external_node_path_.dirname)(path)));
    },
};
async function placeOf({ file, inRepository, }) {
    const root = files .a.findGitRoot((0,external_node_path_.dirname)(file));
    const [gitFolder] = root === null ? [] : await (0,system_error .F0)(() => gitFolders(root), []);
    if (gitFolder === undefined)
        return null;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(inRepository).digest("hex").slice(0, 12);
    return { gitFolder, name: (0,external_node_path_.join)("readiness", `last-results-${hash}.json`) };
}
async function keepNewest(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => /^last-results-[0-9a-f]{12}\.json/.test(name));
    if (names.length <= maxKept)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, at: await changedAt((0,external_node_path_.join)(folder, name)) })));
    const old = dated.sort((a, b) => b.at - a.at).slice(maxKept);
    for (const { name } of old)
        await (0,system_error .gN)(() => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true }));
}
const maxKept = 50;
async function changedAt(path) {
    return (0,system_error .F0)(async () => (await (0,promises_.stat)(path)).mtimeMs, 0);
}

var external_node_fs_ = __webpack_require__(3024);
var open_flags = __webpack_require__(8673);
;// CONCATENATED MODULE: ./build/platform/files/spool.js



const first = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
const again = external_node_fs_.constants.O_RDWR | open_flags .x;
function createSpool(path) {
    let file = null;
    let length = 0;
    let made = false;
    const close = async () => {
        const open = file;
        file = null;
        await open?.close();
    };
    return {
        append: async (bytes) => {
            file ??= await (0,promises_.open)(path, made ? again : first, 0o600);
            made = true;
            for (let from = 0; from < bytes.length;) {
                const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length + from);
                from += bytesWritten;
            }
            length += bytes.length;
        },
        read: async (into, at) => {
            file ??= await (0,promises_.open)(path, again);
            const { bytesRead } = await file.read(into, 0, into.length, at);
            return bytesRead;
        },
        rest: close,
        remove: async () => {
            await close();
            if (made)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}

var repository = __webpack_require__(7819);
var git_command = __webpack_require__(3224);
;// CONCATENATED MODULE: ./build/platform/git/git-trap.js




async function findGitTrap(git, folders) {
    const settings = [];
    for (const folder of folders) {
        const trap = await trapBelow(folder, "", settings);
        if (trap !== null)
            return trap;
    }
    return trapInSettings(settings, git);
}
async function trapBelow(folder, inside, settings) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, inside), { withFileTypes: true })) {
        const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
        const file = (0,external_node_path_.join)(folder, path);
        const what = trapAt(path, entry);
        if (what !== null)
            return { file, what };
        if (/^config(?:\.worktree)?$/.test(entry.name) && !isReference(path))
            settings.push(file);
        const below = entry.isDirectory() && !isObjects(path) ? await trapBelow(folder, path, settings) : null;
        if (below !== null)
            return below;
    }
    return null;
}
function trapAt(path, entry) {
    if (!entry.isFile() && !entry.isDirectory())
        return { kind: "no-plain-file" };
    const isHook = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) === "hooks" && !isReference(path) && !path.endsWith(".sample");
    return isHook ? { kind: "hook", name: entry.name } : null;
}
function isReference(path) {
    return /^(?:refs|logs)\//.test(path);
}
function isObjects(path) {
    return (0,external_node_path_.basename)(path) === "objects" && !isReference(path);
}
async function trapInSettings(files, git) {
    const seen = new Set(files);
    for (const file of seen) {
        const answer = await git.bytes(["config", "--file", file, "--no-includes", "--null", "--list"]);
        if (answer === null)
            return { file, what: { kind: "unreadable-settings" } };
        for (const setting of settingsIn(answer)) {
            if (namesProgram(setting))
                return { file, what: { kind: "setting", key: setting.key } };
            const included = includedBy(setting, (0,external_node_path_.dirname)(file));
            const use = included === null ? "none" : await useOf(included, git.root);
            if (use === "unknown" || seen.size > maxFiles)
                return { file, what: { kind: "unreadable-include", value: setting.value } };
            if (use === "file" && included)
                seen.add(included);
        }
    }
    return null;
}
const maxFiles = 1_000;
async function useOf(included, root) {
    if (included === undefined)
        return "unknown";
    try {
        return (await (0,promises_.stat)(included)).isFile() ? "file" : "unknown";
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return error.code === "ENOENT" && !(0,paths .FK)(included, root) ? "none" : "unknown";
    }
}
function settingsIn(answer) {
    return answer
        .toString("utf8")
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0
            ? { key: entry, value: "true" }
            : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
function namesProgram({ key, value }) {
    const text = value.trim();
    if (text === "" || text === "/dev/null")
        return false;
    if (/^ext::/i.test(text) || /^url\.ext::/i.test(key))
        return true;
    if (/^submodule\..*\.update$/.test(key))
        return text.startsWith("!");
    if (/^(?:pager\.|core\.fsmonitor$)/.test(key) && isFlag(text))
        return false;
    return !/^(?:advice|color|column)\./.test(key) && programKeys.some((pattern) => pattern.test(key));
}
function isFlag(text) {
    return /^(?:true|yes|on|1|false|no|off|0)$/i.test(text);
}
const programKeys = [
    /(?:command|cmd|program|helper|hook|driver|textconv|clean|smudge|process|editor|pager|askpass|difffilter)$/,
    /^(?:alias|pager|hook)\./,
    /^core\.(?:fsmonitor|hookspath|gitproxy)$/,
    /^diff\.external$/,
    /^(?:difftool|mergetool|browser|man)\..*\.path$|^(?:diff|merge)\.(?:gui)?tool$/,
    /^(?:help|web|instaweb)\.browser$|^instaweb\.(?:httpd|modulepath)$/,
    /^init\.templatedir$/,
    /^remote\..*\.(?:uploadpack|receivepack|vcs)$/,
    /^(?:sendemail\.(?:.*\.)?smtpserver|imap\.tunnel)$/,
    /^lfs\.(?:customtransfer\..*\.path|.*standalonetransferagent)$/,
    /^http\.(?:.*\.)?sslengine$/,
];
function includedBy({ key, value }, folder) {
    if (!/^include(?:if\..*)?\.path$/.test(key) || value === "")
        return null;
    if (/^(?:~|%\()/.test(value))
        return undefined;
    return (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(folder, value);
}

;// CONCATENATED MODULE: ./build/platform/git/tree-compare.js



async function compareTree(git, objects, sha, temporaryFolder) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "tree-"));
    try {
        const own = await ownRepository(git, objects, sha, folder);
        const unsound = await own.check(checkArguments, checkLimitMs);
        if (unsound !== null)
            return unsound;
        const isRead = (await own.bytes(["read-tree", sha])) !== null;
        const listed = isRead ? await own.lines(["ls-files", "--stage"]) : null;
        const status = listed && (await own.bytes(statusArguments));
        const turned = listed && (await turnedLineEnds(listed, own));
        if (!listed || !status || !turned)
            return "git could not compare it with its commit";
        const contents = await contentsOf(status, listed, own);
        return { ...contents, changes: [...contents.changes, ...turned] };
    }
    finally {
        await (0,system_error .gN)(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
    }
}
const checkLimitMs = 60_000;
const checkArguments = [
    ...[
        "badDate",
        "badDateOverflow",
        "badEmail",
        "badName",
        "badTimezone",
        "missingEmail",
        "missingNameBeforeEmail",
        "missingSpaceBeforeDate",
        "missingSpaceBeforeEmail",
        "multipleAuthors",
        "zeroPaddedDate",
    ].flatMap((name) => ["-c", `fsck.${name}=ignore`]),
    "fsck",
    "--full",
    "--no-dangling",
    "--no-progress",
];
async function contentsOf(status, listed, own) {
    const entries = status.toString("utf8").split("\0").filter(Boolean);
    const hidden = entries.filter((entry) => entry.startsWith("!! ")).map((entry) => entry.slice(3));
    const ignored = await ignoredByTracked(hidden, new Set(listed.map(pathIn)), own);
    const strays = hidden.filter((path) => !ignored.has(path)).map((path) => `?? ${path}`);
    return {
        changes: [...entries.filter((entry) => !entry.startsWith("!! ")), ...strays],
        ignored: [...ignored],
        modules: listed
            .filter((line) => line.startsWith("160000 "))
            .map((line) => ({ path: pathIn(line), sha: line.split(" ", 2)[1] ?? "" })),
    };
}
const statusArguments = [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=normal",
    "--ignored=matching",
    "--ignore-submodules=all",
    "--no-renames",
];
async function ownRepository(git, objects, sha, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "shallow"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), settings(sha));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "info"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "info/attributes"), "* -ident\n");
    const variables = {
        GIT_DIR: folder,
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index"),
        GIT_OBJECT_DIRECTORY: objects,
    };
    return {
        bytes: (args, more) => git.bytes(args, { ...more, variables }),
        lines: (args, more) => git.lines(args, { ...more, variables }),
        check: (args, limitMs) => git.check(args, limitMs, { variables }),
    };
}
async function turnedLineEnds(listed, own) {
    const isConverted = listed.some((line) => /(?:^|\/)\.gitattributes$/.test(pathIn(line)));
    if (process.platform === "win32" || !isConverted)
        return [];
    const lines = await own.lines(["ls-files", "--eol"]);
    return (lines?.flatMap((line) => {
        const [, now, attributes = ""] = /^i\/lf\s+w\/(crlf|mixed)\s+attr\/([^\t]*)/.exec(line) ?? [];
        const isWritten = now === undefined || (now === "crlf" && attributes.includes("eol=crlf"));
        return isWritten ? [] : [` M ${pathIn(line)}`];
    }) ?? null);
}
function settings(sha) {
    const format = sha.length === 64 ? "1\n[extensions]\n\tobjectFormat = sha256" : "0";
    const windows = process.platform === "win32" ? "\tfileMode = false\n\tautocrlf = true\n\tlongPaths = true\n" : "";
    return `[core]\n\tquotePath = false\n${windows}\trepositoryFormatVersion = ${format}\n`;
}
async function ignoredByTracked(hidden, tracked, own) {
    const ignored = new Set();
    if (hidden.length === 0)
        return ignored;
    const input = Buffer.from(`${hidden.join("\0")}\0`);
    const answer = await own.bytes(["check-ignore", "--verbose", "-z", "--stdin"], { input });
    const fields = answer?.toString("utf8").split("\0") ?? [];
    for (let at = 0; at + 3 < fields.length; at += 4)
        if (tracked.has(fields[at] ?? ""))
            ignored.add(fields[at + 3] ?? "");
    return ignored;
}
function pathIn(line) {
    return line.slice(line.indexOf("\t") + 1);
}

;// CONCATENATED MODULE: ./build/platform/git/tree-look.js









async function lookAtTrees(question, env) {
    const trees = new Map();
    for (const path of question.paths) {
        const real = (0,paths .Ye)(nearest(path));
        const root = (0,git_command .F)((0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real));
        if (root === null)
            return { kind: "no-tree", path };
        const tree = trees.get(root) ?? lookAtTree(root, question, env);
        trees.set(root, tree);
        const look = lookOf(path, (0,external_node_path_.relative)(root, real), await tree);
        if (look.kind !== "clean")
            return look;
    }
    return { kind: "clean" };
}
function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at))
        if ((0,external_node_fs_.existsSync)(at) || at === (0,external_node_path_.dirname)(at))
            return at;
}
async function lookAtTree(root, question, env) {
    const git = (0,git_command .O)(root, env, question.workspace);
    if (git === null)
        return unknown("git was not found outside the workspace");
    const folders = await gitFolders(root);
    const trap = await findGitTrap(git, folders);
    if (trap !== null && trap.what.kind !== "setting" && trap.what.kind !== "hook")
        return { kind: "trap", trap };
    const asked = ["rev-parse", "HEAD", "--absolute-git-dir", "--git-common-dir", "--git-path", "objects"];
    const [head = "", own = "", common = "", objects = ""] = (await git.lines(asked)) ?? [];
    if (isCommit(head) && head !== question.sha)
        return { kind: "other-commit", head };
    if (trap !== null)
        return { kind: "trap", trap };
    if (!isCommit(head))
        return unknown("git knows no commit there");
    const isLookedThrough = [own, common].every((folder) => folders.includes((0,paths .Ye)((0,external_node_path_.resolve)(root, folder))));
    if (!isLookedThrough)
        return unknown("its `.git` leads to another folder than the one it names");
    const contents = await compareTree(git, (0,external_node_path_.resolve)(root, objects), head, question.temporaryFolder);
    if (typeof contents === "string")
        return unknown(contents);
    const modules = await changedModules(contents, git, question, env);
    return { kind: "holds", contents: { ...contents, changes: [...contents.changes, ...modules] } };
}
function unknown(reason) {
    return { kind: "unknown", reason };
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function lookOf(path, inTree, tree) {
    if (tree.kind !== "holds")
        return { ...tree, path };
    const { changes, ignored } = tree.contents;
    if (changes.length > 0)
        return { kind: "changed", path, changes };
    const place = `${inTree.split(external_node_path_.sep).join("/")}/`;
    const cover = ignored.find((entry) => place.startsWith(entry.endsWith("/") ? entry : `${entry}/`));
    return cover === undefined ? { kind: "clean" } : { kind: "changed", path, changes: [`!! ${cover}`] };
}
async function changedModules({ modules }, git, question, env) {
    const changed = [];
    for (const { path, sha } of modules) {
        const folder = (0,external_node_path_.join)(git.root, path);
        const isUnused = !path.startsWith('"') && (await isEmpty(folder));
        const isHeld = isUnused || (await holds(folder, { ...question, paths: [folder], sha }, env));
        if (!isHeld)
            changed.push(` M ${path}`);
    }
    return changed;
}
async function holds(folder, question, env) {
    const isItsOwnTree = (0,external_node_fs_.existsSync)(folder) && (0,git_command .F)(folder) === (0,paths .Ye)(folder);
    return isItsOwnTree && (await lookAtTrees(question, env)).kind === "clean";
}
async function isEmpty(folder) {
    return (0,system_error .F0)(async () => (await (0,promises_.lstat)(folder)).isDirectory() && (await (0,promises_.readdir)(folder)).length === 0, true, "ENOENT");
}

var variables = __webpack_require__(2044);
var proc = __webpack_require__(1845);
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/process/process-group.js



async function endGroup(group, graceMs) {
    if (group.countLiving() === 0)
        return 0;
    group.signal("SIGTERM");
    if (!(await isOver(group, graceMs)))
        await isOver(group, killMs, () => group.signal("SIGKILL"));
    return group.countLiving();
}
const killMs = 2_000;
const longestPauseMs = 40;
async function isOver(group, withinMs, whileLiving = () => undefined) {
    const deadline = performance.now() + withinMs;
    for (let pause = 1; group.countLiving() > 0 && group.isReachable(); pause = Math.min(pause * 2, longestPauseMs)) {
        const left = deadline - performance.now();
        if (left <= 0)
            return false;
        whileLiving();
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, left));
    }
    return true;
}
function posixGroup(id, canList = proc .jK) {
    return {
        countLiving: () => (canList ? membersOf(id).length : Number(sendSignal(-id, 0))),
        isReachable: () => (canList ? membersOf(id).some(reaches) : reaches(-id)),
        signal: (name) => {
            sendSignal(-id, name);
        },
    };
}
function membersOf(group) {
    const members = [];
    if (!sendSignal(-group, 0))
        return members;
    (0,proc .T8)(proc .SH, (pid) => {
        if ((0,proc .Rj)(pid) === group && !(0,proc .fT)(pid))
            members.push(pid);
    });
    return members;
}
function reaches(target) {
    return (0,system_error .DZ)(() => process.kill(target, 0)) === null;
}
function sendSignal(target, signal) {
    try {
        process.kill(target, signal);
        return true;
    }
    catch (error) {
        if ((0,system_error .up)(error, "EPERM"))
            return process.platform !== "darwin";
        if ((0,system_error .up)(error, "ESRCH"))
            return false;
        if ((0,system_error .Or)(error))
            return true;
        throw error;
    }
}
async function endFound(look, graceMs) {
    const found = countByMark(look());
    const all = {
        countLiving: () => look().size,
        isReachable: () => [...look().keys()].some(reaches),
        signal: (name) => {
            for (const pid of look().keys())
                sendSignal(pid, name);
        },
    };
    const left = (await endGroup(all, graceMs)) > 0 ? countByMark(look()) : new Map();
    return new Map([...found].map(([mark, count]) => [mark, { found: count, unended: left.get(mark) ?? 0 }]));
}
function countByMark(found) {
    const counts = new Map();
    for (const mark of found.values())
        if (mark !== "")
            counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return counts;
}
function addStarted(found, groups, listed) {
    for (const group of groups)
        for (const { pid } of membersStarted(group, listed))
            if (!found.has(pid))
                found.set(pid, group.mark);
}
function membersStarted({ pid, startedAt }, listed) {
    const members = listed.filter(({ group }) => group === pid);
    const leader = members.find((member) => member.pid === pid);
    if (leader !== undefined && Math.abs(leader.startedAt - startedAt) > clockMs)
        return [];
    return members.filter((member) => member.startedAt >= startedAt - clockMs);
}
const clockMs = 3_000;

;// CONCATENATED MODULE: ./build/platform/process/marked-tree.js



function markedTree(pid, mark) {
    const group = posixGroup(pid);
    if (mark === undefined || mark === "")
        return group;
    const marks = new Set([mark]);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const marked = () => findMarked(marks, () => (0,proc .oT)(pid, elapsed())).get(mark) ?? [];
    return {
        countLiving: () => ((0,proc .ud)(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
        isReachable: () => [...membersOf(pid), ...marked()].some(reaches),
        signal: (name) => {
            const escaped = marked().filter((found) => (0,proc .Rj)(found) !== pid);
            group.signal(name);
            for (const found of escaped)
                sendSignal(found, name);
        },
    };
}
function findMarked(marks, among) {
    const found = new Map();
    (0,proc .T8)(among, (pid) => {
        const mark = wantedMark((0,proc .W1)(pid, variables .Kc), marks);
        if (mark === null || (0,proc .Rj)(pid) === null || (0,proc .fT)(pid))
            return;
        found.set(mark, [...(found.get(mark) ?? []), pid]);
    });
    return found;
}
function wantedMark(mark, marks) {
    if (mark === null)
        return null;
    for (let end = mark.length; end > 0; end = mark.lastIndexOf(".", end - 1))
        if (marks.has(mark.slice(0, end)))
            return mark.slice(0, end);
    return null;
}
async function endMarked({ marks, groups, stateFile }, graceMs) {
    if (marks.length === 0 && stateFile === "")
        return new Map();
    const wanted = new Set(marks);
    const look = () => {
        const found = new Map();
        for (const [mark, pids] of findMarked(wanted, proc .SH))
            for (const pid of pids)
                found.set(pid, mark);
        addGrouped(found, groups);
        addUnborn(found, stateFile);
        return found;
    };
    return endFound(look, graceMs);
}
function addGrouped(found, groups) {
    if (groups.length === 0)
        return;
    const ids = new Set(groups.map(({ pid }) => pid));
    const listed = (0,proc .SH)().flatMap((pid) => {
        const group = found.has(pid) || pid === process.pid ? null : (0,proc .Rj)(pid);
        return group !== null && ids.has(group) ? [{ pid, group, startedAt: (0,proc .xR)(pid) }] : [];
    });
    addStarted(found, groups, listed);
}
function addUnborn(found, stateFile) {
    if (stateFile === "" || process.env[stateVariable] === stateFile)
        return;
    (0,proc .T8)(proc .SH, (pid) => {
        const isUnborn = (0,proc .W1)(pid, stateVariable) === stateFile && (0,proc .Rj)(pid) !== null;
        if (isUnborn && !found.has(pid))
            found.set(pid, "");
    });
}
const stateVariable = "GITHUB_STATE";

var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/platform/process/ps-tree.js




function psTree(pid, mark, list = listByPs) {
    const group = posixGroup(pid, false);
    const isOurs = (found) => found.group === pid || showsVariable(found, variables .Kc, mark ?? "");
    const look = () => list()?.filter(isOurs) ?? null;
    const glance = seldom(look);
    return {
        countLiving: () => glance.ask()?.length ?? group.countLiving(),
        isReachable: () => {
            const isReachable = glance.ask()?.some((found) => reaches(found.pid)) ?? group.isReachable();
            if (!isReachable)
                glance.forget();
            return isReachable;
        },
        signal: (name) => {
            const escaped = look()?.filter((found) => found.group !== pid) ?? [];
            group.signal(name);
            for (const found of escaped)
                sendSignal(found.pid, name);
            glance.forget();
        },
    };
}
function seldom(look) {
    let last = null;
    const ask = () => {
        if (last !== null && performance.now() < last.until)
            return last.answer;
        const began = performance.now();
        const answer = look();
        const now = performance.now();
        last = { answer, until: now + answerLasts * (now - began) };
        return answer;
    };
    const forget = () => {
        last = null;
    };
    return { ask, forget };
}
const answerLasts = 3;
function endListed(traces, graceMs, list = listByPs) {
    return endFound(() => leftOf(traces, list() ?? []), graceMs);
}
function leftOf({ marks, groups, stateFile }, listed) {
    const left = new Map();
    const others = listed.filter(({ pid }) => pid !== process.pid);
    for (const found of others) {
        const mark = marks.find((each) => showsVariable(found, variables .Kc, each));
        if (mark !== undefined)
            left.set(found.pid, mark);
        else if (isUnborn(found, stateFile))
            left.set(found.pid, "");
    }
    addStarted(left, groups, others);
    return left;
}
function isUnborn(found, stateFile) {
    return process.env["GITHUB_STATE"] !== stateFile && showsVariable(found, "GITHUB_STATE", stateFile);
}
const program = "/bin/ps";
const hasPs = process.platform !== "win32" && (0,external_node_fs_.existsSync)(program);
function listByPs(ask = askPs) {
    const answer = ask();
    return answer === null ? null : parseList(answer);
}
function askPs() {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, [...everything, ...columns], {
        env: { LC_ALL: "C", TZ: "UTC" },
        stdio: ["ignore", "pipe", "ignore"],
        encoding: "latin1",
        timeout: askMs,
        maxBuffer: longestAnswer,
    });
    return status === 0 ? stdout : null;
}
const everything = process.platform === "darwin" ? ["-A", "-E", "-ww"] : ["axeww"];
const columns = ["pid", "pgid", "stat", "lstart", "command"].flatMap((column) => ["-o", `${column}=`]);
const askMs = 5_000;
const longestAnswer = 64 * 1024 * 1024;
const line = /^ *(\d+) +(\d+) +(\S+) +\w{3} (\w{3} +\d+ [\d:]{8} \d{4})(?: (.*))?$/;
function parseList(answer) {
    return answer.split("\n").flatMap((text) => {
        const [, pid, group, state = "", started, command = ""] = line.exec(text) ?? [];
        if (pid === undefined || state.startsWith("Z"))
            return [];
        const startedAt = Date.parse(`${started} UTC`);
        return [{ pid: Number(pid), group: Number(group), startedAt, text: ` ${command} ` }];
    });
}
function showsVariable({ text }, name, value) {
    const wanted = ` ${name}=${value}`;
    const at = value === "" ? -1 : text.indexOf(wanted);
    return at >= 0 && " .".includes(text.charAt(at + wanted.length));
}

var programs = __webpack_require__(9012);
;// CONCATENATED MODULE: ./build/platform/process/windows-tree.js



function windowsTree(pid, { taskKill = runTaskKill, treeOf = (id) => taskKillTree(id, taskKill), ask = askPowerShell, } = {}) {
    const from = Date.now() - spawnMs;
    let to = null;
    const tree = treeOf(pid);
    let outlivers = [];
    const living = () => [tree, ...outlivers].filter((each) => each.countLiving() > 0);
    return {
        countLiving: () => {
            const { length } = living();
            if (length === 0)
                to ??= Date.now();
            return length;
        },
        isReachable: () => living().some((each) => each.isReachable()),
        signal: (name) => {
            for (const each of living())
                each.signal(name);
        },
        search: async () => {
            if (tree.countLiving() > 0)
                return;
            const lived = { pid, from, to: to ?? Date.now() };
            outlivers = descendantsOf(readList(await ask()), lived).map((found) => treeOf(found));
        },
    };
}
const spawnMs = 1_000;
function taskKillTree(pid, taskKill) {
    return {
        countLiving: () => (sendSignal(pid, 0) ? 1 : 0),
        isReachable: () => reaches(pid),
        signal: (name) => {
            const force = name === "SIGKILL" ? ["/F"] : [];
            const isEnded = taskKill(["/PID", String(pid), "/T", ...force]);
            if (!isEnded && name === "SIGKILL")
                sendSignal(pid, name);
        },
    };
}
function runTaskKill(args) {
    const { SystemRoot } = process.env;
    const options = { env: { SystemRoot }, timeout: taskKillMs, windowsHide: true };
    return (0,external_node_child_process_.spawnSync)((0,programs .CA)("taskkill.exe"), args, { ...options, stdio: "ignore" }).status === 0;
}
const taskKillMs = 5_000;
function descendantsOf(all, { pid, from, to }) {
    const isChild = ({ parent, createdAt }) => parent === pid && createdAt >= from && createdAt <= to;
    const found = new Map(all.filter(isChild).map((child) => [child.pid, child]));
    for (const parent of found.values())
        for (const child of all)
            if (child.parent === parent.pid && child.createdAt >= parent.createdAt)
                found.set(child.pid, child);
    return [...found.keys()];
}
function askPowerShell() {
    const program = (0,programs .CA)("WindowsPowerShell", "v1.0", "powershell.exe");
    const { SystemRoot, TEMP } = process.env;
    const options = { env: { SystemRoot, TEMP }, timeout: listMs, maxBuffer: listBytes, windowsHide: true };
    const args = ["-NoProfile", "-NonInteractive", "-Command", query];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, args, options, (_error, stdout) => resolve(stdout));
    });
}
const listMs = 10_000;
const listBytes = 8 * 1024 * 1024;
const query = "Get-CimInstance Win32_Process -Property ProcessId,ParentProcessId,CreationDate | Where-Object CreationDate | " +
    "ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }";
function readList(text) {
    return Array.from(text.matchAll(/^(\d+) (\d+) (\d+)\r?$/gm), ([, pid, parent, createdAt]) => ({
        pid: Number(pid),
        parent: Number(parent),
        createdAt: Number(createdAt),
    }));
}

;// CONCATENATED MODULE: ./build/platform/process/finders.js





const finders = {
    marks: { treeOf: markedTree, endLeft: endMarked },
    ps: { treeOf: psTree, endLeft: endListed },
    groups: { treeOf: (pid) => posixGroup(pid), endLeft: async () => new Map() },
    parents: { treeOf: (pid) => windowsTree(pid), endLeft: async () => new Map() },
};
const ownFinder = process.platform === "win32" ? "parents" : proc .jK ? "marks" : hasPs ? "ps" : "groups";

var command_files = __webpack_require__(7118);
;// CONCATENATED MODULE: ./build/platform/process/command-files.js





class CommandFiles {
    #named;
    #steps;
    #files = new Map();
    constructor(env) {
        const isCommandFile = (0,command_files ._)(env);
        const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,external_node_path_.resolve)(value)] : []);
        this.#named = [...new Set(named)];
        this.#steps = stepsOf(this.#named);
    }
    remember() {
        for (const file of this.#watched())
            file.remember();
    }
    putBack() {
        return this.#watched().filter((file) => file.putBack()).length > 0;
    }
    #watched() {
        for (const path of [...this.#named, ...this.#steps.flatMap(filesOf)])
            if (!this.#files.has(path))
                this.#files.set(path, new WatchedFile(path));
        return [...this.#files.values()];
    }
}
function stepsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending] = /_[^_]+$/.exec((0,external_node_path_.basename)(path)) ?? [];
        if (ending === undefined)
            continue;
        const folder = (0,external_node_path_.dirname)(path);
        const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
        counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
    }
    return [...counts.values()].filter(({ files }) => files > 1);
}
function filesOf({ folder, ending }) {
    const names = (0,system_error .J0)(() => (0,external_node_fs_.readdirSync)(folder), []);
    return names.flatMap((name) => (name.endsWith(ending) ? [(0,external_node_path_.join)(folder, name)] : []));
}
class WatchedFile {
    #path;
    #identity = missing;
    #isFile = true;
    #content = null;
    constructor(path) {
        this.#path = path;
    }
    remember() {
        const identity = this.#look();
        if (identity === this.#identity)
            return;
        this.#identity = identity;
        this.#isFile = identity === missing || statOf(this.#path)?.isFile() === true;
        this.#content = this.#read();
    }
    putBack() {
        if (!this.#isFile || this.#look() === this.#identity)
            return false;
        const isSame = this.#isSame();
        if (!isSame)
            (0,system_error .DZ)(() => this.#restore());
        this.#identity = this.#look();
        return !isSame;
    }
    #look() {
        const stat = statOf(this.#path);
        return stat === null
            ? missing
            : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
    }
    #isSame() {
        const stat = statOf(this.#path);
        if (stat === null || this.#content === null)
            return stat === null && this.#content === null;
        const mayBe = stat.isFile() && stat.size === BigInt(this.#content.length);
        return mayBe && this.#read()?.equals(this.#content) === true;
    }
    #read() {
        const isRegular = statOf(this.#path)?.isFile() === true;
        return isRegular
            ? (0,system_error .J0)(() => this.#with(external_node_fs_.constants.O_RDONLY, (descriptor) => (0,external_node_fs_.readFileSync)(descriptor)), null)
            : null;
    }
    #restore() {
        const content = this.#content;
        if (content !== null && this.#rewrite(content))
            return;
        (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
        if (content === null)
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
        const anew = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        this.#with(anew, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content));
    }
    #rewrite(content) {
        if (!statOf(this.#path)?.isFile())
            return false;
        const again = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC;
        return (0,system_error .DZ)(() => this.#with(again, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content))) === null;
    }
    #with(flags, use) {
        const descriptor = (0,external_node_fs_.openSync)(this.#path, flags | open_flags .x | open_flags .P, 0o644);
        try {
            return use(descriptor);
        }
        finally {
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
        }
    }
}
const missing = "missing";
function statOf(path) {
    return (0,system_error .J0)(() => (0,external_node_fs_.lstatSync)(path, { bigint: true }), null);
}

var shells = __webpack_require__(3106);
;// CONCATENATED MODULE: ./build/platform/process/launch.js




function prepareLaunch(command, programs, files) {
    const problem = problemWith(command.workingDirectory);
    if (problem !== null)
        return unusable(`the working directory \`${command.workingDirectory}\` ${problem}`);
    const found = (0,shells.findShell)(command.shell, programs);
    if (found.kind === "unusable")
        return found;
    const { shell, hidesPipeFailures } = found;
    const contents = shell.contents(command.script);
    const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
    try {
        const scriptPath = files.write(text, shell.extension);
        return { kind: "launch", ...(0,shells.callOf)(found, scriptPath), scriptPath, hidesPipeFailures };
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return unusable(`its script could not be written (${error.message})`);
    }
}
function problemWith(folder) {
    try {
        if (!(0,external_node_fs_.statSync)(folder).isDirectory())
            return "is not a directory";
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? "does not exist"
            : `cannot be entered (${error.code})`;
    }
}
function unusable(reason) {
    return { kind: "unusable", reason };
}
class ScriptFiles {
    #parent;
    #folder = null;
    #written = 0;
    constructor(parent) {
        this.#parent = parent;
    }
    get folder() {
        if (this.#folder === null || !(0,external_node_fs_.existsSync)(this.#folder)) {
            (0,external_node_fs_.mkdirSync)(this.#parent, { recursive: true, mode: 0o700 });
            this.#folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#parent, "process-"));
        }
        return this.#folder;
    }
    write(contents, extension) {
        this.#written += 1;
        const path = (0,external_node_path_.join)(this.folder, `script-${this.#written}${extension}`);
        (0,external_node_fs_.writeFileSync)(path, contents, { mode: 0o600, flag: "wx" });
        return path;
    }
    remove(path) {
        (0,system_error .DZ)(() => (0,external_node_fs_.unlinkSync)(path));
    }
    removeAll() {
        const folder = this.#folder;
        this.#folder = null;
        if (folder === null)
            return null;
        const why = (0,system_error .DZ)(() => (0,external_node_fs_.rmSync)(folder, removal));
        return why === null ? null : `${folder} could not be removed (${why})`;
    }
}
const removal = { recursive: true, force: true, maxRetries: process.platform === "win32" ? 3 : 0 };

var external_node_os_ = __webpack_require__(8161);
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/platform/process/output-flow.js


const tickMs = 10;
class OutputFlow {
    failed;
    #state;
    #failure = null;
    #tellFailure = () => undefined;
    #pending = null;
    #sources = [];
    #pulls = [];
    #open = new Set();
    #wake = () => undefined;
    constructor(sink) {
        this.#state = { kind: "open", sink };
        this.failed = new Promise((resolve) => {
            this.#tellFailure = resolve;
        });
    }
    readDescriptor(stream, descriptor, buffer) {
        const callback = (length) => {
            this.#take(stream, buffer.subarray(0, length));
            return true;
        };
        const options = {
            fd: descriptor,
            readable: true,
            writable: false,
            onread: { buffer, callback },
        };
        this.#watch(new external_node_net_.Socket(options));
    }
    readStream(stream, source) {
        const pull = () => {
            while (this.#pending === null || this.#state.kind === "discarding") {
                const chunk = source.read();
                if (chunk === null)
                    return;
                this.#take(stream, chunk);
            }
        };
        source.on("readable", pull);
        this.#pulls.push(pull);
        this.#watch(source);
    }
    get hasEnded() {
        return this.#open.size === 0 && this.#pending === null;
    }
    get failure() {
        return this.#failure;
    }
    async readUntil(isDone, withinMs) {
        let left = withinMs;
        let done = isDone();
        for (; !done && left > 0; done = isDone()) {
            if (this.#pending !== null) {
                await this.#pending;
                continue;
            }
            const asked = Math.min(left, tickMs);
            const began = performance.now();
            await this.#change(asked);
            left -= Math.min(asked, performance.now() - began);
        }
        await this.#readOnce();
        return done;
    }
    async #readOnce() {
        if (this.hasEnded)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        while (this.#pending !== null)
            await this.#pending;
    }
    async #change(withinMs) {
        let timer;
        await new Promise((resolve) => {
            this.#wake = resolve;
            timer = setTimeout(resolve, withinMs);
        });
        clearTimeout(timer);
    }
    discard() {
        this.#state = { kind: "discarding" };
        for (const pull of this.#pulls)
            pull();
    }
    release() {
        this.discard();
        for (const source of this.#sources)
            source.unref?.();
    }
    close() {
        this.discard();
        for (const source of this.#sources)
            source.destroy();
    }
    #watch(source) {
        this.#sources.push(source);
        this.#open.add(source);
        const ended = () => {
            this.#open.delete(source);
            this.#wake();
        };
        source.on("end", ended).on("close", ended).on("error", ended);
        source.resume();
    }
    #take(stream, chunk) {
        if (this.#state.kind === "discarding")
            return;
        try {
            const pending = this.#state.sink(stream, chunk);
            if (pending !== undefined)
                this.#holdUp(pending);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #holdUp(pending) {
        for (const source of this.#sources)
            source.pause();
        const settled = pending
            .catch((error) => this.#fail(error))
            .then(() => {
            this.#pending = null;
            for (const source of this.#sources)
                source.resume();
            for (const pull of this.#pulls)
                pull();
        });
        this.#pending = settled;
        this.#wake();
    }
    #fail(error) {
        this.discard();
        this.#failure ??= { error };
        this.#tellFailure();
    }
}

;// CONCATENATED MODULE: ./build/platform/process/running-command.js







const bufferBytes = 64 * 1024;
class FifoPairs {
    #free = [];
    #mkfifo;
    #folder;
    #made = 0;
    #unsupported = false;
    constructor(folder, mkfifo) {
        this.#folder = folder;
        this.#mkfifo = mkfifo;
    }
    take() {
        const pair = this.#free.pop() ?? this.#make();
        return pair === null || Object.values(pair.paths).every(isFifo) ? pair : this.#make();
    }
    giveBack(pair) {
        this.#free.push(pair);
    }
    drop(pair) {
        for (const path of Object.values(pair.paths))
            (0,system_error .DZ)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
    }
    #make() {
        if (this.#mkfifo === null || this.#unsupported)
            return null;
        this.#made += 1;
        const paths = { stdout: this.#path("stdout"), stderr: this.#path("stderr") };
        const made = (0,external_node_child_process_.spawnSync)(this.#mkfifo, ["-m", "600", paths.stdout, paths.stderr], {
            env: {},
            stdio: "ignore",
            timeout: makeMs,
            killSignal: "SIGKILL",
        });
        this.#unsupported = made.status !== 0;
        if (this.#unsupported)
            return null;
        return {
            paths,
            buffers: { stdout: Buffer.allocUnsafeSlow(bufferBytes), stderr: Buffer.allocUnsafeSlow(bufferBytes) },
        };
    }
    #path(stream) {
        return (0,external_node_path_.join)(this.#folder(), `${this.#made}.${stream}`);
    }
}
function isFifo(path) {
    return (0,system_error .J0)(() => (0,external_node_fs_.lstatSync)(path).isFIFO(), false);
}
const makeMs = 5_000;
function openPair({ paths }) {
    const opened = [];
    const open = (path, flags) => {
        const descriptor = (0,external_node_fs_.openSync)(path, flags);
        opened.push(descriptor);
        return descriptor;
    };
    try {
        const read = { stdout: open(paths.stdout, readEnd), stderr: open(paths.stderr, readEnd) };
        const write = {
            stdout: open(paths.stdout, external_node_fs_.constants.O_WRONLY),
            stderr: open(paths.stderr, external_node_fs_.constants.O_WRONLY),
        };
        return { read, write };
    }
    catch (error) {
        for (const descriptor of opened)
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
        throw error;
    }
}
const readEnd = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
function startCommand(launch, command, { pair, treeOf }, sink) {
    const flow = new OutputFlow(sink);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const child = pair === null ? spawnWithPipes(launch, command, flow) : spawnWithFifos(launch, command, pair, flow);
    const firstEnd = endOf(child).then((ending) => ({ ending, durationMs: elapsed() }));
    return {
        pid: child.pid ?? null,
        group: child.pid === undefined ? noProcess : treeOf(child.pid, markOf(command)),
        flow,
        firstEnd,
        elapsed,
        letGo: () => child.unref(),
    };
}
function markOf({ env }) {
    return env[variables .Kc] === process.env[variables .Kc] ? undefined : env[variables .Kc];
}
function spawnWithFifos(launch, command, pair, flow) {
    const { read, write } = openPair(pair);
    try {
        return spawnGroup(launch, command, [write.stdout, write.stderr]);
    }
    finally {
        for (const descriptor of [write.stdout, write.stderr])
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
        flow.readDescriptor("stdout", read.stdout, pair.buffers.stdout);
        flow.readDescriptor("stderr", read.stderr, pair.buffers.stderr);
    }
}
function spawnWithPipes(launch, command, flow) {
    const child = spawnGroup(launch, command, ["pipe", "pipe"]);
    if (child.stdout !== null)
        flow.readStream("stdout", child.stdout);
    if (child.stderr !== null)
        flow.readStream("stderr", child.stderr);
    return child;
}
function spawnGroup(launch, command, [stdout, stderr]) {
    const options = {
        cwd: command.workingDirectory,
        env: command.env,
        stdio: ["ignore", stdout, stderr],
        detached: process.platform !== "win32",
        windowsHide: true,
        windowsVerbatimArguments: launch.verbatim,
    };
    return (0,external_node_child_process_.spawn)(launch.program, launch.args, options);
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once("error", (error) => resolve({ kind: "not-started", reason: `it could not be started (${error.message})` }));
        child.once("exit", (code, signal) => resolve({ kind: "exited", exitCode: code ?? deathBySignal(signal) }));
    });
}
function deathBySignal(signal) {
    return 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
const noProcess = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };

var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/platform/process/wait-for-exit.js



const cancelGraceMs = 1_500;
const backgroundDrainMs = 100;
async function waitForExit(running, command, cancel, limits) {
    const stop = await firstStop(running, command.timeoutMs, cancel);
    if (stop.kind !== "by-itself")
        return cutShort(running, stop, limits);
    if (command.keepBackground && (await leavesBackground(running)))
        return { ...stop.end, leftovers: 0, unended: 0, rest: "kept" };
    return waitForRest(running, stop.end, limits);
}
async function leavesBackground({ flow, group }) {
    await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
    return group.countLiving() > 0 || !flow.hasEnded || group.search !== undefined;
}
async function waitForRest({ flow, group }, end, limits) {
    const isOver = await flow.readUntil(() => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
    if (!flow.hasEnded)
        await group.search?.();
    const leftovers = isOver ? 0 : group.countLiving();
    let unended = 0;
    if (leftovers > 0) {
        unended = await endGroup(group, limits.graceMs);
        await flow.readUntil(() => flow.hasEnded, limits.drainMs);
    }
    const rest = leftovers === 0 && flow.hasEnded ? "clean" : "ended";
    return { ...end, ...withHidden(flow, { leftovers, unended }), rest };
}
function withHidden(flow, left) {
    if (flow.hasEnded || left.unended > 0)
        return left;
    return { ...left, leftovers: left.leftovers + 1, unended: 1 };
}
async function endBackground({ flow, group }, graceMs) {
    await group.search?.();
    const unended = await endGroup(group, graceMs);
    await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
    return withHidden(flow, { leftovers: unended, unended }).unended;
}
async function cutShort({ flow, group, firstEnd, elapsed }, stop, limits) {
    const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
    const unended = await endGroup(group, graceMs);
    const durationMs = await Promise.race([
        firstEnd.then((end) => end.durationMs),
        (0,external_node_timers_promises_.setTimeout)(unended > 0 ? 0 : reapMs).then(elapsed),
    ]);
    await flow.readUntil(() => flow.hasEnded, limits.drainMs);
    const ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
    return { ending, durationMs, ...withHidden(flow, { leftovers: unended, unended }), rest: "ended" };
}
const reapMs = 1_000;
const longestTimerMs = 2 ** 31 - 1;
async function firstStop({ firstEnd, flow }, timeoutMs, cancel) {
    (0,external_node_events_.setMaxListeners)(0, cancel);
    let timer;
    let onAbort = () => undefined;
    try {
        return await new Promise((resolve) => {
            onAbort = () => resolve({ kind: "cancelled" });
            cancel.addEventListener("abort", onAbort);
            if (timeoutMs !== null)
                timer = setTimeout(lookOnce, Math.min(timeoutMs, longestTimerMs), () => resolve({ kind: "timed-out" }));
            void firstEnd.then((end) => resolve({ kind: "by-itself", end }));
            void flow.failed.then(() => resolve({ kind: "sink-failed" }));
        });
    }
    finally {
        clearTimeout(timer);
        cancel.removeEventListener("abort", onAbort);
    }
}
function lookOnce(andThen) {
    setImmediate(andThen);
}

;// CONCATENATED MODULE: ./build/platform/process/runner.js







function createProcessRunner(options) {
    return new GroupRunner(options);
}
class GroupRunner {
    finds;
    hidesPipeFailures = false;
    #limits;
    #programs;
    #mkfifo;
    #files;
    #commandFiles;
    #running = new Set();
    #tampered = new Set();
    #background = new Set();
    #pairs = null;
    constructor(options) {
        const { temporaryFolder, workspace, env, graceMs = 3_000, drainMs = 500, finds = ownFinder } = options;
        this.finds = finds;
        this.#limits = { graceMs, drainMs };
        this.#programs = (0,programs .h2)(env);
        this.#mkfifo = (0,programs .PH)(env, workspace)("mkfifo");
        this.#files = new ScriptFiles(temporaryFolder);
        this.#commandFiles = new CommandFiles(env);
        options.kill?.addEventListener("abort", () => {
            for (const { group } of [...this.#running, ...this.#background])
                group.signal("SIGKILL");
        });
    }
    async run(command, sink, cancel, watch) {
        const startedAt = new Date();
        if (cancel.aborted)
            return { ending: { kind: "cancelled" }, startedAt, durationMs: 0, leftovers: 0 };
        const launch = prepareLaunch(command, this.#programs, this.#files);
        if (launch.kind === "unusable")
            return notStarted(startedAt, launch.reason);
        this.hidesPipeFailures ||= launch.hidesPipeFailures;
        if (this.#running.size === 0)
            this.#commandFiles.remember();
        else
            this.#accuse();
        const job = this.#start(launch, command, sink);
        if (typeof job === "string")
            return notStarted(startedAt, job);
        if (job.running.pid !== null)
            watch?.onStart(job.running.pid);
        void job.running.firstEnd.then((end) => watch?.onExit(end.ending.kind === "exited" ? end.ending.exitCode : null));
        const { ending, durationMs, leftovers, unended } = await this.#attend(job, command, cancel);
        const tampered = this.#tampered.delete(job.running);
        return { ending, startedAt, durationMs, leftovers, unended, tampered };
    }
    async release() {
        const left = [...this.#background];
        const unended = await Promise.all(left.map((each) => endBackground(each, this.#limits.graceMs)));
        this.#background.clear();
        for (const { flow, letGo } of left) {
            flow.close();
            letGo();
        }
        this.#pairs = null;
        return { unended: unended.reduce((sum, count) => sum + count, 0), kept: this.#files.removeAll() };
    }
    #start(launch, command, sink) {
        this.#pairs ??= new FifoPairs(() => this.#files.folder, this.#mkfifo);
        const pair = this.#pairs.take();
        try {
            const means = { pair, treeOf: finders[this.finds].treeOf };
            return { running: startCommand(launch, command, means, sink), launch, pair };
        }
        catch (error) {
            this.#tidy(launch, pair, "ended");
            const reason = startFailure(error);
            if (reason !== null)
                return reason;
            throw error;
        }
    }
    async #attend({ running, launch, pair }, command, cancel) {
        this.#running.add(running);
        const end = await waitForExit(running, command, cancel, this.#limits).finally(() => this.#over(running));
        if (end.ending.kind === "cancelled")
            this.#limits = { ...this.#limits, graceMs: Math.min(this.#limits.graceMs, cancelGraceMs) };
        if (end.rest === "kept") {
            running.flow.release();
            this.#background.add(running);
        }
        else {
            running.flow.close();
            running.letGo();
            this.#tidy(launch, pair, end.rest);
        }
        const { failure } = running.flow;
        if (failure !== null)
            throw new Error("The output of a command could not be handed on", { cause: failure.error });
        return end;
    }
    #over(running) {
        this.#accuse();
        this.#running.delete(running);
    }
    #accuse() {
        if (this.#commandFiles.putBack())
            for (const suspect of this.#running)
                this.#tampered.add(suspect);
    }
    #tidy(launch, pair, rest) {
        this.#files.remove(launch.scriptPath);
        if (pair === null)
            return;
        if (rest === "clean")
            this.#pairs?.giveBack(pair);
        else
            this.#pairs?.drop(pair);
    }
}
function startFailure(error) {
    if (!(0,system_error .Or)(error))
        return null;
    if (error.code === "ERR_INVALID_ARG_VALUE")
        return "a variable of its environment holds a NUL byte";
    return `it could not be started (${error.message})`;
}
function notStarted(startedAt, reason) {
    return { ending: { kind: "not-started", reason }, startedAt, durationMs: 0, leftovers: 0 };
}

var signal_sources = __webpack_require__(3227);
;// CONCATENATED MODULE: ./build/entry/ports.js












const markedGraceMs = 2_000;
function realPorts(host, env, services, kill) {
    return {
        host,
        env,
        files: files .a,
        askGit: (folder, workspace) => (0,repository.askGit)(folder, env, workspace),
        lookAtTrees: (question) => lookAtTrees(question, env),
        openRepository: (folder, workspace) => (0,repository.openRepository)(folder, env, workspace),
        processRunner: (temporaryFolder, workspace) => createProcessRunner({ temporaryFolder, workspace, env, ...(kill && { kill }) }),
        spool: createSpool,
        endMarked: (traces) => finders[ownFinder].endLeft(traces, markedGraceMs),
        journals: services === null ? null : journal .V,
        keptResults: services === null && !(0,workflow_guard .ki)(env) ? keptResults : null,
        readResults: results_file .B,
        signalSources: signal_sources.signalSources,
        services,
        now: () => new Date(),
        randomToken: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", ""),
    };
}


  }),

  3227:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  signalSources: function() { return   signalSources; }
});

var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var paths = __webpack_require__(6411);
var read_regular_file = __webpack_require__(2713);
var system_error = __webpack_require__(7645);
var external_node_worker_threads_ = __webpack_require__(5919);
var message_of = __webpack_require__(1432);
;// CONCATENATED MODULE: ./build/platform/json/query.js


const queryLimitMs = 5_000;
const queryHeapMb = 512;
function askInWorker(worker, question, { limitMs = queryLimitMs, heapMb = queryHeapMb, stop } = {}) {
    if (stop?.aborted)
        return Promise.resolve(stopped);
    return new Promise((resolve) => {
        const thread = new external_node_worker_threads_.Worker(worker, {
            workerData: question,
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        const settle = (answer) => {
            clearTimeout(timer);
            stop?.removeEventListener("abort", onStop);
            void thread.terminate();
            resolve(answer);
        };
        const onStop = () => settle(stopped);
        const fail = (reason) => settle({ kind: "unusable", reason });
        const timer = setTimeout(() => fail(`the query took longer than ${limitMs / 1000} s`), limitMs);
        stop?.addEventListener("abort", onStop);
        thread.once("message", settle);
        thread.once("error", (error) => fail(`the query broke off: ${(0,message_of .b)(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}
const stopped = {
    kind: "unusable",
    reason: "the run was stopped before the query had an answer",
};

;// CONCATENATED MODULE: ./build/platform/signal-sources.js






function createSignalSources(workingDirectory, workspace, worker, stop) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    const readInTime = async (path, take) => {
        const reading = await read(path, await find(path), workspace, (chunk) => !stop.aborted && take(chunk));
        const isCutShort = reading.kind === "read" && stop.aborted;
        return isCutShort ? unusable(path, "was not read: the run was stopped") : reading;
    };
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, () => readInTime(path, take)),
        ask: (question) => askInWorker(worker, question, { stop }),
    };
}
const chunkBytes = 256 * 1024;
async function guarded(path, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (!(0,system_error .Or)(cause))
            throw cause;
        return unusable(path, `cannot be read (${cause.code})`);
    }
}
async function findInside(path, absolute, workspace) {
    const { real, rest } = await (0,paths .KQ)(absolute);
    if (!(0,paths .FK)((0,external_node_path_.join)(real, rest), await (0,paths .Dj)(workspace)))
        return unusable(path, "leads out of the workspace");
    return rest === ""
        ? { kind: "place", real, stat: await (0,promises_.lstat)(real, { bigint: true }) }
        : { kind: "missing" };
}
function look(path, found) {
    if (found.kind !== "place")
        return found;
    const { stat } = found;
    const identity = `${stat.mtimeNs} ${stat.size} ${stat.ino}`;
    if (stat.isFile())
        return { kind: "file", identity };
    return stat.isDirectory()
        ? { kind: "directory", identity }
        : unusable(path, "is neither a file nor a folder");
}
async function read(path, found, workspace, take) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    return (0,read_regular_file .XF)(found.real, workspace, async (file, { size }) => {
        await readUpTo(file, size, take);
        return { kind: "read" };
    }, (why) => unusable(path, why === "outside" ? "leads out of the workspace" : "is no regular file"));
}
async function readUpTo(file, size, take) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, size)));
    for (let left = size; left > 0;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left));
        if (bytesRead === 0 || !take(buffer.subarray(0, bytesRead)))
            break;
        left -= bytesRead;
    }
}
function unusable(path, why) {
    return { kind: "unusable", reason: `${path} ${why}` };
}

;// CONCATENATED MODULE: ./build/entry/signal-sources.js

const signalSources = (workingDirectory, workspace, stop) => createSignalSources(workingDirectory, workspace, jsonQueryWorker, stop);
const thisFile = require("url").pathToFileURL(__filename).href;
const jsonQueryWorker = new URL(["..", "json-query.js"].join("/"), thisFile);


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

  1575:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   MaskBook; }
});

var own_words = __webpack_require__(9189);
;// CONCATENATED MODULE: ./build/redact/masks.js

const maxMasks = 1_000;
const minMaskLength = 6;
function maskDecision(value, vocabulary, count) {
    if (count >= maxMasks)
        return refused(`more than ${maxMasks} masks were asked for`);
    if (value.trim().length < minMaskLength)
        return refused(`a mask of fewer than ${minMaskLength} characters was asked for`);
    const parts = [value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part !== "");
    if (parts.some(own_words .N))
        return refused("a mask was asked for that is a word of the report itself: the log shows it, and reports hide it in what commands and the page say", true);
    for (const word of vocabulary) {
        if (parts.some((part) => word.includes(part)))
            return refused("a mask was asked for that would hide words of the report itself");
    }
    return { kind: "honoured" };
}
function refused(reason, isHiddenInReports = false) {
    return {
        kind: "refused",
        reason: isHiddenInReports ? reason : `${reason}; it was not honoured`,
        isHiddenInReports,
    };
}

var secret_forms = __webpack_require__(27);
var redact_spans = __webpack_require__(5360);
var text_search = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/log/log-replacement.js



const maxNativeSearches = 8;
function logReplacement(values) {
    const forms = [...new Set(values.flatMap(secret_forms .r))].map((form) => Buffer.from(form, "utf8"));
    const search = (0,text_search .u)(forms.map((form) => form.toString("latin1")));
    const longest = Math.max(0, ...forms.map((form) => form.length));
    const mayHold = (block) => forms.length > maxNativeSearches || forms.some((form) => block.includes(form));
    return {
        replace: (block) => {
            const spans = mayHold(block) ? search.find(block.toString("latin1")) : [];
            return spans.length === 0 ? block : log_replacement_hidden(block, spans);
        },
        openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
    };
}
function log_replacement_hidden(block, spans) {
    const parts = [];
    let position = 0;
    for (const { start, end } of spans) {
        parts.push(block.subarray(position, start), Buffer.from(redact_spans .pc));
        position = end;
    }
    return Buffer.concat([...parts, block.subarray(position)]);
}

;// CONCATENATED MODULE: ./build/log/mask-book.js


class MaskBook {
    redactor;
    vocabulary;
    journal;
    #taken = 0;
    #current = null;
    #refusals = new Set();
    constructor(redactor, vocabulary, journal) {
        this.redactor = redactor;
        this.vocabulary = vocabulary;
        this.journal = journal;
    }
    replacement = {
        replace: (text) => this.#latest().replace(text),
        openEnd: (text) => this.#latest().openEnd(text),
    };
    get refusals() {
        return [...this.#refusals];
    }
    learn(value) {
        const decision = maskDecision(value, this.vocabulary, this.#taken);
        if (decision.kind === "refused")
            this.#refusals.add(decision.reason);
        if (decision.kind === "honoured" || decision.isHiddenInReports)
            this.#hide(value);
        return decision;
    }
    #hide(value) {
        this.#taken += 1;
        this.journal.note({ kind: "mask", value });
        this.redactor.add(value);
        this.#current = null;
    }
    #latest() {
        this.#current ??= logReplacement(this.redactor.values());
        return this.#current;
    }
}


  }),

  7118:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _: function() { return   commandFileFinder; },
    i: function() { return   isCommandFileVariable; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
const eventVariable = "GITHUB_EVENT_PATH";
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
function isOfFiles(folder) {
    return folder !== "/dev";
}


  }),

  4765:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   unknownVariables; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);

function unknownVariables(script, { values, missing }) {
    const named = _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .o6.filter(({ variable, isAlwaysSet, value }) => !isAlwaysSet && values[value] === null && isNamed(variable, script));
    if (named.length === 0)
        return null;
    return named
        .map(({ variable, value }) => `it names ${variable}, which is not known in this run: ${missing[value] ?? "nothing tells it"}`)
        .join("; ");
}
function isNamed(name, script) {
    const word = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, "g");
    const isRequired = ({ 0: found, index }) => !(script.slice(index - 2, index) === "${" && script.startsWith(":-", index + found.length));
    return ([...script.matchAll(word)].some(isRequired) || new RegExp(`%${name}%|\\benv:${name}\\b`, "i").test(script));
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

  7012:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: function() { return   journals; },
    h: function() { return   hasEnded; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8673);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);



const journals = { open: openJournal, read: readJournal, remove: removeJournal };
function openJournal(path) {
    try {
        return new FileJournal((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | append, 0o600), path);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
            throw error;
        return { note: () => undefined, failure: error.message };
    }
}
class FileJournal {
    descriptor;
    path;
    #failure = null;
    #isTorn = false;
    #hasEnded = false;
    constructor(descriptor, path) {
        this.descriptor = descriptor;
        this.path = path;
    }
    get failure() {
        return this.#failure ?? (this.#isThere() ? null : "a command removed or replaced it");
    }
    note(record) {
        if (this.#hasEnded)
            return;
        this.#hasEnded = record.kind === "end";
        try {
            writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
            this.#isTorn = false;
        }
        catch (error) {
            if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
                throw error;
            this.#isTorn = true;
            this.#failure ??= error.message;
        }
    }
    #isThere() {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.path).ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.descriptor).ino, false);
    }
}
function readJournal(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => withRegular(path, "", (descriptor) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, "utf8"))
        .split("\n")
        .flatMap(parseRecord), []);
}
function removeJournal(path) {
    (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
}
const append = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND ?? 0;
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
}
function parseRecord(line) {
    try {
        const record = JSON.parse(line);
        return isJournalRecord(record) ? [record] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function isJournalRecord(value) {
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
const lastLine = '\n{"kind":"end"}\n';
function hasEnded(path, saidSo = false) {
    const isOver = saidSo || (path !== null && (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => endOf(path) === lastLine, false));
    if (isOver && path !== null)
        removeJournal(path);
    return isOver;
}
function endOf(path) {
    return withRegular(path, "", (descriptor, { size }) => {
        const { length } = lastLine;
        const buffer = Buffer.alloc(length);
        return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, Math.max(0, size - length)));
    });
}
function withRegular(path, otherwise, read) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .P);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return stat.isFile() ? read(descriptor, stat) : otherwise;
    }
    finally {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}


  }),

  746:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runTerminal: function() { return   runTerminal; }
  });
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7759);
  var _log_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9456);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
  var _terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(579);




async function runTerminal({ output, dialect, amount }, env) {
    const stream = output === "stderr" ? process.stderr : process.stdout;
    const isTerminal = stream.isTTY === true && dialect === "plain";
    const { color, width } = (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .j)(env, isTerminal, stream.columns);
    const log = (0,_log_writer_js__WEBPACK_IMPORTED_MODULE_2__  .G)(stream);
    const isLive = isTerminal && (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .h)(env);
    const host = { ...(0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__  .P)(log, isTerminal, color, dialect), view: { width, isLive, amount } };
    if (!isLive)
        return { host, clear: () => false };
    const { liveLine } = await __webpack_require__.e(  1988).then(__webpack_require__.bind(__webpack_require__, 3898));
    const live = liveLine({
        log,
        columns: () => stream.columns || width,
        paint: (text) => (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_0__  .C)(color)(text, "dim"),
        writeNow: (text) => void stream.write(text),
    });
    return { host: { ...host, log: live.log, showRunning: live.show }, clear: live.clear };
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

  3851:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: function() { return   noJournal; }
  });
const noJournal = { note: () => undefined, failure: null };


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6528);
  var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);





const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
const shownUnfolded = 3;
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(findings.length, "remark")} on the page`;
    const ofLint = findings.filter(({ rule }) => !_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    if (dialect !== "plain" || ofLint.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = ofLint.toSorted((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const ofRun = findings.filter(({ rule }) => _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    const more = `… and ${ofLint.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines([...ofRun, ...ranked], color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


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


  }),

  369:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DW: function() { return   resultLines; },
    MT: function() { return   verdictLine; },
    Sr: function() { return   retestLine; },
    WK: function() { return   scriptLine; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5307);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(939);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7759);
  var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5975);








const maxReasonCharacters = 500;
function verdictLine(check, color) {
    const said = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .IW)(check);
    const name = said.length === 0 ? check.id : `${check.id} (${said.join(", ")})`;
    const durationMs = check.startedAt === null ? null : check.durationMs;
    return lineOf(name, { ...check, durationMs }, color);
}
function retestLine({ id, retest }, color) {
    return retest === null
        ? ""
        : lineOf(`retest ${id}`, { ...retest, reason: (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).asRetest }, color);
}
function scriptLine(name, script, color) {
    const { exitCode } = script;
    const reason = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(script) || exitCode === null ? "" : `exit code ${exitCode}`;
    return lineOf(name, { ...script, reason }, color);
}
function resultLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color);
    const rows = results.checks.map((check) => ({
        check,
        verdict: `${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).mark} ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).word}`,
        name: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(check.id),
        time: check.startedAt === null ? "" : (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(check.durationMs),
        said: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .n)("; ", [...(0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .IW)(check), (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_7__  .lD)(check.reason, maxReasonCharacters)])),
    }));
    const widths = {
        verdict: Math.max(0, ...rows.map(({ verdict }) => width(verdict))),
        name: Math.max(0, ...rows.map(({ name }) => width(name))),
        time: Math.max(0, ...rows.map(({ time }) => width(time))),
    };
    const lines = rows.map(({ check, verdict, name, time, said }) => {
        const columns = [
            paint(padded(verdict, widths.verdict), (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).colour),
            padded(name, widths.name),
            time.padStart(widths.time),
            said,
        ];
        return columns.join("  ").trimEnd();
    });
    return [...lines, gateLine(results, color)];
}
function gateLine(results, color) {
    const gate = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .DO)(results, _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T), (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Vg)(results).colour);
    return `${gate}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .cG)(results))}`;
}
function lineOf(name, { verdict, durationMs, reason }, color) {
    const { mark, word, colour, timeWord } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict);
    if (reason.startsWith(word))
        return (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(name)} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`, colour);
    const time = durationMs === null ? "" : ` ${timeWord} ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs)}`;
    const why = reason === "" ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_7__  .lD)(reason, maxReasonCharacters))}`;
    return `${(0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(name)} ${word}`, colour)}${time}${why}`;
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
}
function width(text) {
    return Array.from(text).length;
}


  })

};
;