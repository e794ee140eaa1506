"use strict";
exports.id = 502;
exports.ids = [502];
exports.modules = {

/***/ 8672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ cancelOnSignals; }
/* harmony export */ });
/**
 * A terminal that closes sends SIGHUP (on Windows, too), Ctrl-\ SIGQUIT, and Ctrl-Break on Windows SIGBREAK. Who limits
 * our time may send SIGALRM (`perl -e 'alarm …; exec …'`, where there is no `timeout`), SIGXCPU (`ulimit -t`), or SIGUSR2 (nodemon, batch systems).
 */
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
/** So soon after the first, a signal is the same one once more: npm hands Ctrl-C on, a shell and its terminal both hang up. */
const sameMs = 500;
/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor, a terminal that closes. */
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
            // Who closes the terminal meanwhile has not asked for anything to be left half done.
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


/***/ }),

/***/ 9311:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: function() { return /* binding */ finish; }
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checks/run-script.js + 34 modules
var run_script = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/checks/teardown.js
var checks_teardown = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/log/attempt.js
var attempt = __webpack_require__(3471);
// EXTERNAL MODULE: ./build/log/group-log.js + 1 modules
var group_log = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/log/mask-book.js + 3 modules
var mask_book = __webpack_require__(925);
// EXTERNAL MODULE: ./build/ports/journal.js
var journal = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/redact/own-words.js
var own_words = __webpack_require__(9189);
// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/report/results-json.js
var results_json = __webpack_require__(3331);
// EXTERNAL MODULE: ./build/verdict/gate.js
var gate = __webpack_require__(3618);
// EXTERNAL MODULE: ./build/app/begin-journal.js
var begin_journal = __webpack_require__(188);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/app/inputs/use-name.js
var use_name = __webpack_require__(8596);
;// CONCATENATED MODULE: ./build/app/recovered-run.js

/** Puts a killed run together from its journal; `null` when it died before it had a plan. */
function remainsOf(records) {
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
        told: ofKind(records, "told").at(-1)?.results ?? null,
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
/** A check's verdict is noted when all that it started has been ended. */
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
/** A check without a verdict; the reason says how far it had come. */
function interrupted(planned, start, exits) {
    if (start === undefined)
        return planned;
    const exitCode = exits.get(start.mark);
    const reason = exitCode === undefined || exitCode === null
        ? `the run died while ${start.title} was running`
        : `the run died before it was judged; ${start.title} had ended with exit code ${exitCode}`;
    return { ...planned, reason, startedAt: start.at };
}
/** Never ready: what main has not finished stays unfinished, even if every verdict was there. */
function interruptedGate({ checks, running, cancelled }, failOn, scope) {
    const deciding = checks.filter((check) => (0,gate/* decides */.yN)(check, failOn));
    const missed = deciding.filter(({ verdict }) => verdict !== "passed").length;
    const kind = `${failOn === "any" ? "" : "required "}check${deciding.length === 1 ? "" : "s"}`;
    const moment = running.length === 0 ? "" : ` while ${running.slice(0, 5).join(", ")} was running`;
    const outcome = missed === 0
        ? `it had not reported yet, though ${deciding.length} of ${deciding.length} ${kind} had passed`
        : `${missed} of ${deciding.length} ${kind} did not pass`;
    const what = cancelled ? "was cancelled, and died" : "died";
    return {
        gate: "not-ready",
        reasonCode: cancelled ? "cancelled" : "interrupted",
        reason: `the run ${what}${moment}: ${outcome}${scope === null ? "" : `, ${scope}`}`,
    };
}

// EXTERNAL MODULE: ./build/app/report-run.js + 2 modules
var report_run = __webpack_require__(1551);
// EXTERNAL MODULE: ./build/app/report-to-github.js + 3 modules
var report_to_github = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/app/results.js + 1 modules
var app_results = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/app/secrets.js + 2 modules
var secrets = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/app/session.js
var app_session = __webpack_require__(4507);
;// CONCATENATED MODULE: ./build/app/post.js





















/** Finishes what main could not: a run that was killed, or the teardown of one that was cancelled. */
async function finishRun(request, world) {
    const { journalPath } = request;
    const records = journalPath === null ? [] : (world.journals?.read(journalPath) ?? []);
    const remains = remainsOf(records);
    if (remains === null)
        await reportNothing(request, world);
    else
        await new Finish(remains, request, world).finish();
    if (journalPath !== null)
        world.journals?.remove(journalPath);
    // Scripts and spools of a main that had no time to remove them; the results are there to be read.
    if (journalPath !== null)
        await world.files.keepOnly((0,external_node_path_.dirname)(journalPath), "results.json");
}
/** Main died before it had a plan: there is nothing to stand by, and that is what everybody is told. */
async function reportNothing(request, world) {
    const session = await (0,app_session/* openSession */.fA)(request, world);
    const results = (0,app_results/* unusableResults */.G2)({
        session,
        name: (0,use_name/* useName */.t)(request.input("name")?.trim() || "readiness"),
        page: null,
        findings: [],
        reasonCode: "interrupted",
        reason: request.journalPath === null
            ? "the run died before it began, so nothing was run"
            : "the run died, and its journal does not tell how far it had come",
    }, world.now());
    const redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(request.input), world.env);
    const log = new group_log/* GroupLog */.A(world.host, () => world.randomToken(), redactor);
    const { cancel } = request;
    await (0,report_run/* tell */.q)(results, { session, failOn: "required", redactor, log, audience: null, cancel }, world);
}
/** A killed run on its way to a report. */
class Finish {
    remains;
    request;
    world;
    #inputs;
    #session;
    #log;
    #redactor;
    /** What could not be ended or removed. */
    #warnings = [];
    constructor(remains, request, world) {
        this.remains = remains;
        this.request = request;
        this.world = world;
        const { saved, results } = remains.plan;
        const input = (name) => (0,begin_journal/* isToken */.sg)(name) ? request.input(name) : saved.inputs[name];
        const reading = (0,inputs/* readInputs */.Ko)(input);
        this.#inputs = reading.kind === "inputs" ? reading.inputs : null;
        const resultsPath = request.resultsPath ?? "";
        const startedAt = new Date(results.run.startedAt);
        this.#session = { startedAt, folder: (0,external_node_path_.dirname)(resultsPath), resultsPath, context: saved.context };
        this.#redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), world.env);
        for (const value of remains.masks)
            this.#redactor.add(value);
        this.#log = new group_log/* GroupLog */.A(world.host, () => world.randomToken(), this.#redactor);
    }
    async finish() {
        const { remains, world } = this;
        for (const value of remains.masks)
            if (!(0,own_words/* isOwnWord */.N)(value))
                await this.#log.mask(value);
        const { setupMarks, otherMarks, setupGroups, otherGroups } = remains;
        const { stateFile } = remains.plan.saved;
        const others = { marks: otherMarks, groups: otherGroups, stateFile };
        const left = await world.endMarked(others);
        const teardown = await this.#teardown();
        const all = { marks: [...setupMarks, ...otherMarks], groups: [...setupGroups, ...otherGroups] };
        const last = await world.endMarked({ ...all, stateFile });
        const running = sumOf(setupMarks.map((mark) => last.get(mark)?.unended ?? 0));
        if (running > 0)
            this.#warnings.push((0,run_script/* unendedWarning */.aT)("setup", running));
        if (remains.told === null)
            await (0,report_run/* tell */.q)(this.#interrupted(teardown, left), this.#telling(), world);
        else
            await this.#complete(remains.told, teardown);
    }
    /** Main has reported; only what became of teardown is new. */
    async #complete(told, teardown) {
        const results = { ...told, teardown, warnings: [...told.warnings, ...this.#warnings] };
        const text = (0,results_json/* serializeResults */.f)((0,redact_results/* redactResults */.Cj)(results, this.#redactor));
        await (0,attempt/* attempt */.C)(this.#log, "the results file", () => this.world.files.writeText(this.#session.resultsPath, text));
        for (const warning of this.#warnings)
            await this.#log.warning(warning);
        if (teardown !== null && teardown.verdict !== "passed")
            await this.#log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
        await this.world.host.log.flush();
    }
    /** Once: what main had begun may be half done, and to do it twice may do harm. */
    async #teardown() {
        const { teardown, teardownLeft, plan } = this.remains;
        if (teardownLeft === null)
            return teardown;
        const { workspace } = plan.saved;
        const places = { workspace, root: workspace, gitRoot: null };
        const masks = new mask_book/* MaskBook */.A(this.#redactor, this.#vocabulary(), journal/* noJournal */.v);
        const { world } = this;
        const processes = world.processRunner(this.#session.folder, workspace);
        const scripts = new run_script/* ScriptRunner */.YN({ world, places, masks, journal: journal/* noJournal */.v, processes, warnings: this.#warnings }, this.#log);
        return (0,checks_teardown/* runTeardown */.c)({ plan: teardownLeft, scripts, processes, cancel: this.request.cancel }, world.env);
    }
    #vocabulary() {
        const { results, saved } = this.remains.plan;
        const others = [results.checklist.path, this.#session.resultsPath, saved.context.serverUrl];
        return (0,secrets/* vocabularyOf */.YB)({ name: results.name, checks: results.checks, run: results.run, others });
    }
    /** Everything as the journal has it, and nothing ready. */
    #interrupted(teardown, left) {
        const { plan, setup, running, cancelled } = this.remains;
        const planned = plan.results;
        const checks = this.remains.checks.map((check) => ({
            ...check,
            leftovers: check.leftovers + sumOf(this.#endedOf(check.id, left).map(({ found }) => found)),
            unended: check.unended + sumOf(this.#endedOf(check.id, left).map(({ unended }) => unended)),
        }));
        const scope = planned.selection.complete ? null : (0,labels/* scopeWords */.AN)(planned.selection);
        const isUnusable = planned.reasonCode !== "interrupted";
        return {
            ...planned,
            ...(isUnusable ? {} : interruptedGate({ checks, running, cancelled }, this.#failOn, scope)),
            run: { ...planned.run, durationMs: this.world.now().getTime() - this.#session.startedAt.getTime() },
            totals: (0,gate/* countTotals */.Hk)(checks),
            checks,
            setup,
            teardown,
            warnings: [...planned.warnings, ...this.#warnings, ...this.#teardownWarnings(teardown)],
        };
    }
    #endedOf(id, left) {
        return [...left].flatMap(([mark, ended]) => (this.remains.checkOf.get(mark) === id ? [ended] : []));
    }
    #teardownWarnings(teardown) {
        const { plan } = this.remains;
        return plan.teardown !== null && teardown === null
            ? ["The run died during teardown, which is not run twice: look after what it should have cleaned up."]
            : [];
    }
    get #failOn() {
        return this.#inputs?.failOn ?? "required";
    }
    #telling() {
        const { saved, results } = this.remains.plan;
        const coverage = { areas: saved.areas, complete: results.selection.complete };
        const audience = this.#inputs === null ? null : (0,report_to_github/* lateAudience */.vy)(this.#inputs, this.#session, coverage, this.world);
        return {
            session: this.#session,
            failOn: this.#failOn,
            log: this.#log,
            redactor: this.#redactor,
            audience,
            cancel: this.request.cancel,
        };
    }
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/platform/terminal/actions-host.js
var actions_host = __webpack_require__(7142);
// EXTERNAL MODULE: ./build/platform/terminal/log-writer.js
var log_writer = __webpack_require__(9456);
// EXTERNAL MODULE: ./build/entry/cancel.js
var entry_cancel = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/entry/services.js + 4 modules
var services = __webpack_require__(384);
// EXTERNAL MODULE: ./build/entry/world.js + 30 modules
var world = __webpack_require__(2001);
;// CONCATENATED MODULE: ./build/entry/finish.js








/** Finishes a run that main did not; loaded only then. */
async function finish(journalPath) {
    const { env } = process;
    const cancel = (0,entry_cancel/* cancelOnSignals */.d)();
    await finishRun({
        input: (name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }),
        journalPath,
        resultsPath: env["STATE_results"] || null,
        temporaryFolder: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
        event: await (0,world.readEvent)(env),
        cancel,
    }, (0,world.realWorld)((0,actions_host/* actionsHost */.q)((0,log_writer/* createLogWriter */.G)(process.stdout, cancel)), env, (0,services/* servicesOf */.Y)(env)));
}


/***/ }),

/***/ 6528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ findingSentence; }
/* harmony export */ });
/** What a finding says: "X; expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}


/***/ }),

/***/ 4738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ textOf; }
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
function textOf(bytes) {
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 939:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
;