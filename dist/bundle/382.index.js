"use strict";
exports.id = 382;
exports.ids = [382];
exports.modules = {

  89814:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: function() { return   keepPlan; },
  n: function() { return   planRun; }
});

var fixtures = __webpack_require__(34583);
var planned_check = __webpack_require__(32722);
var statuses = __webpack_require__(47973);
var attempt = __webpack_require__(13471);
var mask_book = __webpack_require__(1575);
var moment = __webpack_require__(2417);
var run_values = __webpack_require__(53927);
var redact_results = __webpack_require__(45739);
var report_outputs = __webpack_require__(86956);
var open_run = __webpack_require__(88207);
var api_error = __webpack_require__(98262);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/app/reading/sign-offs.js



async function judgeRunSignOffs(prepared, ports) {
    const { checklist, release, page } = prepared;
    if (checklist.signOffs.length === 0)
        return [];
    const { judgeSignOffs, needsApprovals } = await __webpack_require__.e(  6177).then(__webpack_require__.bind(__webpack_require__, 36177));
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

var results = __webpack_require__(2239);
var run_journal = __webpack_require__(78404);
var app_secrets = __webpack_require__(41474);
var servers = __webpack_require__(79103);
var writer = __webpack_require__(42353);
;// CONCATENATED MODULE: ./build/app/plan-run.js
















async function planRun(prepared, ports) {
    return keepPlan({ ...prepared, moments: await momentsOf(prepared, ports) }, ports);
}
async function keepPlan(prepared, ports) {
    const { facts, inputs, checklist, log, redactor } = prepared;
    const secrets = (0,app_secrets .bq)(prepared, ports.env);
    const warnings = [...prepared.warnings, ...(await releaseWarnings(prepared)), ...secrets.warnings];
    const placeholders = (0,run_values .m_)(facts.values, inputs.vars);
    const { plan, signOffs } = await withOwnVersion(await ownSignOffs(prepared, ports), prepared, ports);
    const known = { ...prepared, plan, signOffs, placeholders, warnings };
    const coverage = { areas: (0,statuses .t)(checklist.checks, plan), complete: plan.complete };
    const teardown = (0,fixtures .UC)(known);
    const results = await resultsBefore(known, ports.now());
    const journal = await (0,run_journal .Fs)(prepared, { results, teardown }, coverage.areas, ports);
    await setOutputsBefore(prepared, results, ports);
    const masks = new mask_book .A(redactor, secrets.vocabulary, journal);
    for (const value of secrets.masks)
        await log.mask(value);
    for (const line of await linesOfPart(prepared))
        await log.progress(line);
    if (prepared.untrusted !== null)
        await log.line(prepared.untrusted);
    return { ...known, teardown, journal, masks, servers: (0,servers .n)(prepared, coverage, ports) };
}
async function setOutputsBefore(run, results, { host }) {
    const { inputs, log, redactor, resultsPath } = run;
    const unended = (0,redact_results .Cj)({ ...results, reason: open_run .Au }, redactor);
    const before = (0,open_run .a3)(resultsPath);
    const outputs = Object.entries((0,report_outputs .Y)(unended, resultsPath, (0,writer .N)(inputs)));
    const news = outputs.filter(([name, value]) => before[name] !== value);
    await (0,attempt .C)(log, "the outputs", () => host.setOutputs(Object.fromEntries(news)));
}
async function linesOfPart({ plan, context, facts, shard, inputs }) {
    if (shard !== null) {
        const { historyNotes } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 76977));
        return historyNotes(inputs);
    }
    if (plan.failed === undefined)
        return [];
    const { failedLines } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 19431));
    const chosen = plan.steps.filter(({ neededOnly }) => !neededOnly).length;
    return failedLines(plan.failed, { chosen, sha: context.run.sha || (facts.head ?? "") });
}
async function momentsOf(prepared, ports) {
    if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after"))
        return moment .m;
    const { findMoments } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 10033));
    return findMoments(prepared, ports);
}
async function ownSignOffs(prepared, ports) {
    return prepared.shard === null ? judgeRunSignOffs(prepared, ports) : [];
}
async function releaseWarnings(prepared) {
    const { shard, inputs, context } = prepared;
    if (shard === null)
        return kindWarnings(prepared);
    const { ignoredInputs, otherSystemWarnings } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 76977));
    return [...otherSystemWarnings(shard, context.run.os), ...ignoredInputs(inputs)];
}
async function kindWarnings({ release, checklist, plan, facts }) {
    const items = [...checklist.checks, ...checklist.signOffs];
    if (release.kind !== null || items.every(({ only }) => only === null))
        return [];
    const { unknownKindWarning } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 88400));
    return unknownKindWarning(plan.steps, checklist, facts);
}
async function withOwnVersion(signOffs, prepared, ports) {
    const { plan } = prepared;
    if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies))
        return { plan, signOffs };
    const { nameOwnVersion } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 94481));
    const { notApplicable } = plan;
    const named = await nameOwnVersion({ notApplicable, signOffs }, prepared, ports);
    return { plan: { ...plan, notApplicable: named.notApplicable }, signOffs: named.signOffs };
}
async function resultsBefore(known, now) {
    const { plan, warnings } = known;
    const checks = await Promise.all(plan.steps.map((step) => (0,planned_check .r)(step, known)));
    const nothing = { checks, setup: null, teardown: null, warnings, cancelled: false };
    return {
        ...(0,results .W3)(known, nothing, now),
        gate: "not-ready",
        reasonCode: "interrupted",
        reason: "the run died before its first check",
    };
}


  }),

  64932:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  finishRun: function() { return   finishRun; }
});

var external_node_path_ = __webpack_require__(76760);
var check_progress = __webpack_require__(5365);
var fixtures = __webpack_require__(34583);
var run_script = __webpack_require__(24845);
var group_log = __webpack_require__(17530);
var mask_book = __webpack_require__(1575);
var finding = __webpack_require__(96528);
var results = __webpack_require__(65215);
var verdict_traits = __webpack_require__(48108);
var journal = __webpack_require__(23851);
var own_words = __webpack_require__(39189);
var read_inputs = __webpack_require__(5739);
var open_run = __webpack_require__(88207);
var gate_traits = __webpack_require__(57198);
var labels = __webpack_require__(35975);
var count = __webpack_require__(44936);
var gate = __webpack_require__(13618);
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
        isUploaded: ofKind(records, "uploaded").length > 0,
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
    const scope = plan.results.selection.complete ? "" : `, ${(0,labels .AN)(plan.results)}`;
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

var report_run = __webpack_require__(18548);
var app_results = __webpack_require__(2239);
var secrets = __webpack_require__(41474);
var servers = __webpack_require__(79103);
;// CONCATENATED MODULE: ./build/app/post.js


















async function finishRun(request, ports) {
    const { journalPath } = request;
    const records = journalPath === null ? [] : (ports.journals?.read(journalPath) ?? []);
    const recovered = recoverRun(records);
    if (recovered === null)
        await (0,report_run .Li)(await judgeUnplanned(request, ports), ports);
    else
        await finishRecovered(recovered, await reopenRun(recovered, request, ports), ports);
    if (journalPath !== null)
        ports.journals?.remove(journalPath);
    if (journalPath !== null)
        await ports.files.keepOnly((0,external_node_path_.dirname)(journalPath), ...Object.values(results .IU));
}
async function judgeUnplanned(request, ports) {
    const opened = await (0,open_run .UX)(await (0,open_run .NE)(request, ports), ports);
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
async function reopenRun({ plan, masks }, request, ports) {
    const { saved, results } = plan;
    const input = (name) => saved.inputs[name] ?? request.input(name);
    const reading = (0,read_inputs .Ko)(input);
    const resultsPath = request.resultsPath ?? "";
    const redactor = (0,secrets .sD)(input, ports.env);
    for (const value of masks)
        redactor.add(value);
    const run = {
        ...request,
        input,
        startedAt: new Date(results.run.startedAt),
        folder: (0,external_node_path_.dirname)(resultsPath),
        resultsPath,
        reports: [],
        context: saved.context,
        tag: results.release.tag,
        places: { workspace: saved.workspace, root: saved.workspace, gitRoot: null },
        redactor,
        log: new group_log .A(ports.host, () => ports.randomToken(), redactor),
        name: results.name,
        planned: null,
        shard: null,
        inputs: reading.kind === "inputs" ? reading.inputs : null,
        problems: [],
        page: null,
    };
    return withPlacedReports(await (0,open_run .dN)(run, ports), ports);
}
async function withPlacedReports(run, ports) {
    const { inputs, log } = run;
    const placed = await (0,open_run .UX)({ ...run, problems: [] }, ports);
    if (inputs !== null)
        for (const problem of placed.problems)
            await log.warning((0,finding .d)(problem));
    return { ...placed, inputs, problems: [] };
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
    const reporting = recovered.isUploaded ? { ...ports, artifacts: null } : ports;
    if (reported === null)
        await (0,report_run .Li)(judgeRecovered(recovered, run, { teardown, left, warnings }, ports), reporting);
    else
        await complete({ ...reported, teardown }, run, warnings, reporting);
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
    const judged = await (0,report_run .d$)({ ...run, ...inPost, failOn: results.failOn ?? "required", results }, ports);
    const uploaded = await (0,report_run .Rq)(judged, { ...report_run .ns, warnings }, ports);
    for (const warning of uploaded.warnings ?? warnings)
        await log.warning(warning);
    if (teardown !== null && !(0,verdict_traits .Pc)(teardown))
        await log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
    await ports.host.log.flush();
}


  }),

  62122:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: function() { return   run; }
});

var check_progress = __webpack_require__(5365);
var fixtures = __webpack_require__(34583);
var planned_check = __webpack_require__(32722);
var external_node_path_ = __webpack_require__(76760);
var message_of = __webpack_require__(31432);
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

var verdict_traits = __webpack_require__(48108);
var waiver = __webpack_require__(16833);
var moment = __webpack_require__(2417);
var calendar = __webpack_require__(15805);
var duration_text = __webpack_require__(70939);
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

var other_system = __webpack_require__(89507);
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

var child_environment = __webpack_require__(34931);
var placeholders = __webpack_require__(93637);
var run_check = __webpack_require__(63212);
var script_result = __webpack_require__(46738);
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
        const elsewhere = whyElsewhere(turn, run);
        if (elsewhere !== null)
            return elsewhere;
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
        for (const item of failed === null ? next.start : []) {
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
function whyElsewhere({ check: { runsOn } }, { shard, context }) {
    const { os } = context.run;
    if (shard !== null || !(0,other_system .l)({ runsOn }, os))
        return null;
    return { verdict: "errored", reason: (0,other_system .$)(runsOn, os) };
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

var run_script = __webpack_require__(24845);
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

var open_run = __webpack_require__(88207);
var plan_run = __webpack_require__(89814);
var prepare_run = __webpack_require__(77434);
var report_run = __webpack_require__(18548);
;// CONCATENATED MODULE: ./build/app/run.js





async function run(request, ports) {
    const opened = await (0,open_run .Iy)(request, ports);
    const prepared = await (0,prepare_run .Z0)(opened, ports);
    if (prepared.step === "judged")
        return (0,report_run .Go)(prepared, ports);
    const planned = await (0,plan_run .n)(prepared, ports);
    const judged = await judgeRun(planned, ports);
    return (0,report_run .Go)(judged, ports);
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

  98262:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   ApiError; }
  });
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
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

  89507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   elsewhereReason; },
    l: function() { return   isElsewhere; }
  });
const systems = [
    [/^windows/i, "Windows"],
    [/^macos/i, "macOS"],
    [/^(?:ubuntu|linux)/i, "Linux"],
];
function isElsewhere({ runsOn }, os) {
    const named = (runsOn ?? []).map((label) => systems.find(([begins]) => begins.test(label))?.[1] ?? os);
    return named.length > 0 && !named.includes(os);
}
function elsewhereReason(runsOn, os) {
    const labels = (runsOn ?? []).slice(0, maxLabels).join(" or ");
    return `it runs on ${labels}, and this machine is ${os}: a plan runs it there (\`readiness plan\`, the action \`plan\`)`;
}
const maxLabels = 5;


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


  })

};
;