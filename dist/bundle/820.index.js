"use strict";
exports.id = 820;
exports.ids = [820];
exports.modules = {

/***/ 9615:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ gatherFacts; }
/* harmony export */ });
/** Asks git, before setup, for what the event doesn't tell (FORMAT 3.4). */
async function gatherFacts(context, inputPullRequest, { root, workspace, gitRoot }, world) {
    const git = await world.askGit(root, workspace);
    // FORMAT 3.4, DESIGN 2.1: the event's own; the input where it has none; else whom the merge queue tries.
    const pullRequest = context.pullRequest ?? inputPullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            lastTag: git.lastTag,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        head: git.head,
        tagSearch: tagSearch(git, gitRoot),
    };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}


/***/ }),

/***/ 2820:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: function() { return /* binding */ run; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checks/child-environment.js
var child_environment = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/checks/guidance.js
var checks_guidance = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/plan/placeholders.js
var placeholders = __webpack_require__(3637);
;// CONCATENATED MODULE: ./build/checks/check-job.js


/** A script of a check as its command runs: with its shell, its folder and its environment, and a mark of its own. */
function checkJob(check, script, run, scripts) {
    const mark = scripts.newMark();
    const readiness = (0,child_environment/* readinessVariables */.aO)(run.values, { id: check.id, areaSlug: check.area.slug }, mark);
    return {
        ...script,
        check: check.id,
        mark,
        shell: check.shell,
        workingDirectory: (0,external_node_path_.join)(run.places.root, check.workingDirectory),
        env: run.environments.of(check.env, run.vars, readiness),
        keepBackground: false,
    };
}

// EXTERNAL MODULE: ./build/model/signal-reason.js
var signal_reason = __webpack_require__(3034);
// EXTERNAL MODULE: ./build/text/duration-text.js
var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/verdict/check-verdict.js


/**
 * What became of an attempt, and why in one sentence without a full stop; empty when it passed. What could not be
 * evaluated counts against the check in either role (FORMAT 2 rules 4 and 8).
 */
function judgeVerdict(ending, signals, timeoutMs) {
    switch (ending.kind) {
        case "timed-out":
            return {
                verdict: "timed-out",
                reason: timeoutMs === null ? "timed out" : `timed out after ${(0,duration_text/* durationText */.S)(timeoutMs)}`,
            };
        case "cancelled":
            return { verdict: "cancelled", reason: "the run was cancelled" };
        case "not-started":
            return { verdict: "errored", reason: (0,signal_reason/* reasonLine */.$)(ending.reason) };
        case "exited": {
            const reason = (0,signal_reason/* signalReason */.B)(signals);
            return { verdict: reason === "" ? "passed" : "failed", reason };
        }
    }
}

// EXTERNAL MODULE: ./build/checks/run-script.js + 34 modules
var run_script = __webpack_require__(4160);
;// CONCATENATED MODULE: ./build/checks/planned-check.js


/** What is known of a check before it ran, and what is left of it should the run die then. */
async function plannedCheck({ check, neededOnly }, placeholders) {
    const { guidance } = await (0,checks_guidance/* guidanceOf */.s)(check, placeholders);
    return {
        id: check.id,
        area: check.area.text,
        areaSlug: check.area.slug,
        line: check.place.line,
        severity: check.severity,
        owner: check.owner,
        why: check.why,
        command: check.command,
        runsOn: check.runsOn,
        neededOnly,
        verdict: "interrupted",
        reason: "the run died before it began",
        exitCode: null,
        startedAt: null,
        durationMs: 0,
        attempts: [],
        flaky: false,
        tampered: false,
        leftovers: 0,
        unended: 0,
        retest: null,
        signals: [],
        output: run_script/* emptyOutput */.x9,
        diagnosis: null,
        guidance,
    };
}

// EXTERNAL MODULE: ./build/checks/run-stop.js
var run_stop = __webpack_require__(8465);
// EXTERNAL MODULE: ./build/checks/script-result.js
var script_result = __webpack_require__(6738);
;// CONCATENATED MODULE: ./build/checks/run-check.js





/** Attempts until one passes or none is left; only `failed` and `timed-out` are tried again (FORMAT 2.9). */
async function runCheck(step, run, scripts, stop) {
    const { check } = step;
    const attempts = [];
    for (;;) {
        const outcome = await attempt(check, attempts.length, run, scripts, stop);
        const judged = judge(outcome, check.timeoutMs, stop);
        attempts.push({ verdict: judged.verdict, durationMs: Math.round(outcome.execution.durationMs) });
        if (mayTryAgain(judged, outcome) && attempts.length <= check.retries && !stop.aborted) {
            await scripts.tellRetry(check, judged, attempts.length);
            await scripts.pause(check.retryDelayMs, stop);
            if (!stop.aborted)
                continue;
        }
        const diagnosis = await diagnose(check, judged.verdict, run, scripts, stop);
        return {
            ...(await plannedCheck(step, run.placeholders)),
            ...judged,
            ...seen(outcome, judged.verdict),
            attempts,
            flaky: judged.verdict === "passed" && attempts.length > 1,
            diagnosis,
        };
    }
}
/** What became of one attempt. A check that touches the runner's command files fails, whatever it printed. */
function judge(outcome, timeoutMs, stop) {
    const { ending } = outcome.execution;
    const cause = (0,run_stop/* stopCause */.w3)(stop);
    if (ending.kind === "cancelled" && cause?.kind === "timed-out")
        return { verdict: "timed-out", reason: `ended by the run's timeout of ${cause.after}` };
    const judged = judgeVerdict(ending, outcome.signals, timeoutMs);
    return outcome.tampered && judged.verdict === "passed"
        ? { verdict: "failed", reason: "it touched the runner's command files" }
        : judged;
}
/** No later attempt makes tampering good. */
function mayTryAgain({ verdict }, { tampered }) {
    return (verdict === "failed" || verdict === "timed-out") && !tampered;
}
function attempt(check, earlier, run, scripts, stop) {
    const number = earlier === 0 ? "" : ` (attempt ${earlier + 1} of ${check.retries + 1})`;
    const { command, timeoutMs, signals } = check;
    const job = { title: `${check.id}${number}`, script: command, timeoutMs, signals };
    return scripts.run(checkJob(check, job, run, scripts), stop);
}
/** DESIGN 2.2: a diagnosis runs when the check did not pass, for a minute at most. */
const diagnosisTimeoutMs = 60_000;
const noSignals = [];
async function diagnose(check, verdict, run, scripts, stop) {
    if (check.diagnose === null || verdict === "passed" || stop.aborted)
        return null;
    const title = `diagnose ${check.id}`;
    const job = { title, script: check.diagnose, timeoutMs: diagnosisTimeoutMs, signals: noSignals };
    return (0,script_result/* scriptResult */.D)(await scripts.run(checkJob(check, job, run, scripts), stop), stop);
}
function seen({ execution, tampered, signals, output }, verdict) {
    return {
        exitCode: execution.ending.kind === "exited" ? execution.ending.exitCode : null,
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




/**
 * `retest: on-failure`: runs the retest of each failed check once, one after the other, so that a failure which only
 * shows beside others is told apart from one that stays. The verdict stays in any case.
 */
async function retestFailed(checks, run, scripts, stop) {
    if (run.scheduling.retest === "never")
        return { checks, warnings: [] };
    const retested = [];
    const notRun = new Map();
    for (const [index, result] of checks.entries()) {
        const check = run.plan.steps[index]?.check;
        const choice = check === undefined || !hasFailed(result) ? null : choose(check, run);
        if (choice?.kind === "shown")
            notRun.set(choice.why, [...(notRun.get(choice.why) ?? []), result.id]);
        const again = check !== undefined && choice?.kind === "run" && !stop.aborted;
        retested.push(again ? await retest(result, check, choice.script, run, scripts, stop) : result);
    }
    const warnings = [...notRun].map(([why, ids]) => `the retest of ${ids.join(", ")} was not run: ${why}`);
    return { checks: retested, warnings };
}
function hasFailed({ verdict }) {
    return verdict === "failed" || verdict === "timed-out" || verdict === "errored";
}
/** Commands are never built by substitution (FORMAT 3.4). */
function choose({ retest }, run) {
    if (retest.kind === "guidance")
        return { kind: "shown", why: "it is words for a person" };
    return (0,placeholders/* hasPlaceholder */.Kc)(retest.script, Object.keys(run.placeholders))
        ? { kind: "shown", why: "it holds a placeholder, and such a command is only shown" }
        : { kind: "run", script: retest.script };
}
async function retest(result, check, script, run, scripts, stop) {
    const { timeoutMs } = check;
    const job = { title: `retest ${check.id}`, script, timeoutMs, signals: signalsOf(check) };
    const outcome = await scripts.run(checkJob(check, job, run, scripts), stop);
    const retested = { ...result, retest: (0,script_result/* scriptRecord */.V)(outcome, judge(outcome, timeoutMs, stop).verdict) };
    await scripts.tellRetest(retested);
    return retested;
}
/**
 * The check's own command is judged as the check is. Another command answers with its exit code; of the page's
 * signals only those that name the failure still mean something there.
 */
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

// EXTERNAL MODULE: ./build/checks/run-fixture.js
var run_fixture = __webpack_require__(7168);
// EXTERNAL MODULE: ./build/text/message-of.js
var message_of = __webpack_require__(1432);
;// CONCATENATED MODULE: ./build/log/waiting-part.js

/** How much of one stretch of output is still shown when the run is in a hurry. */
const hurriedBytes = 64 * 1024;
const readBytes = 64 * 1024;
/**
 * A part that waits for its turn. Until then what commands print goes to the spool, whose promise holds them up, and
 * our own lines are kept in memory: so a disk that is full costs output and nothing else, and never the line that
 * has the runner take commands again. When its turn comes all of that is shown, and from then on it is live.
 */
class WaitingPart {
    spool;
    options;
    own = { write: (text) => this.#inOrder(() => this.#putOwn(String(text))) };
    output = { write: (bytes) => this.#inOrder(() => this.#putOutput(bytes)) };
    /** Settles when the part has been told that nothing more comes. */
    ended;
    #tellEnded = () => undefined;
    #turn = "waiting";
    /** Whether everything that had to wait has been shown. */
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
    /** Shows what had to wait; what comes meanwhile is held up behind it. */
    goLive() {
        this.#turn = "has come";
        if (this.#busy === null && this.#own.length === 0 && this.#length === 0)
            this.#caughtUp = true;
        else
            void this.#inOrder(() => this.#catchUp());
    }
    /** Nothing more comes. */
    async end() {
        await this.#inOrder(() => (this.#caughtUp ? undefined : this.spool.rest().catch(() => undefined)));
        this.#tellEnded();
    }
    /** Returns when all that was written has been handed on. */
    async settled() {
        while (this.#busy !== null)
            await this.#busy;
    }
    /** One after the other, and at once while nothing is under way. */
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
    /** A chunk that could not be kept whole is dropped whole: it ends with a line, and half of one could be half a secret. */
    async #spoolOutput(chunk) {
        try {
            await this.spool.append(chunk);
            this.#length += chunk.length;
        }
        catch (error) {
            const lost = { bytes: chunk.length };
            const why = (0,message_of/* messageOf */.b)(error);
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
    /** Shows a stretch of the output, whatever becomes of the file that it is kept in. */
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
            await this.options.log.write(this.#remark(`output could not be read back (${(0,message_of/* messageOf */.b)(error)})`));
        }
    }
    /** Goes on behind a line's end, for half a line could be half a secret. */
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
    /** A line about the log itself. */
    #remark(text) {
        const lineEnd = this.#lineOpen ? "\n" : "";
        this.#lineOpen = false;
        return lineEnd + this.options.lineText(`readiness: ${text}`);
    }
}
const lineFeed = 0x0a;

;// CONCATENATED MODULE: ./build/log/ordered-log.js

/** The first part that has not ended is live, the others wait for their turn. */
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

;// CONCATENATED MODULE: ./build/plan/schedule.js
/**
 * The next moves of a run: what may begin begins in the plan's order, never more than `maxParallel` at once and never
 * before what it needs has passed. Asked again after every verdict until nothing waits and nothing runs, it leaves
 * no check without an answer, whatever the needs look like.
 */
function nextMoves({ waiting, running, verdicts, stop }, maxParallel) {
    const start = [];
    const drop = [];
    const dropped = new Set();
    const blocked = [];
    for (const item of waiting) {
        const obstacle = stop ?? missedNeed(item, verdicts, dropped);
        if (obstacle !== null) {
            drop.push({ item, obstacle });
            dropped.add(item.id);
        }
        else if (running + start.length >= maxParallel)
            break;
        else if (item.needs.every((id) => verdicts.has(id)))
            start.push(item);
        else
            blocked.push(item);
    }
    // Nobody is left who could free them: a need that is not in the plan, or a circle.
    const stuck = running + start.length + drop.length === 0 ? blocked : [];
    return { start, drop: [...drop, ...stuck.map((item) => ({ item, obstacle: neverMet(item) }))] };
}
function missedNeed({ needs }, verdicts, dropped) {
    const missed = needs.find((id) => dropped.has(id) || (verdicts.get(id) ?? "passed") !== "passed");
    return missed === undefined
        ? null
        : { verdict: "skipped", reason: `it needs ${missed}, which did not pass` };
}
function neverMet({ needs }) {
    return { verdict: "skipped", reason: `it needs ${needs.join(", ")}, which never had a verdict` };
}
/** What fail-fast makes of a verdict: a check that ran and did not pass stops the rest, an advisory one does not. */
function failFastStop({ id, severity }, verdict) {
    const words = failures[verdict];
    return severity === "advisory" || words === null
        ? null
        : { verdict: "skipped", reason: `fail-fast: ${id} ${words}` };
}
const failures = {
    passed: null,
    failed: "failed",
    "timed-out": "timed out",
    errored: "could not be started",
    skipped: null,
    cancelled: null,
    interrupted: null,
};

;// CONCATENATED MODULE: ./build/checks/run-planned.js





/** Runs the plan's checks, as many at once as are allowed, and gives their results in the plan's order. */
async function runPlanned(run, scripts, stop, setup) {
    const { maxParallel, failFast } = run.scheduling;
    const desks = maxParallel === 1 ? oneDesk(scripts) : orderedDesks(run, scripts);
    const waiting = new Set(run.plan.steps.map(itemOf));
    const running = new Set();
    const results = [];
    const verdicts = new Map();
    let failed = null;
    const settle = async ({ step, index }, result) => {
        await desks.at(index).tellVerdict(result);
        await desks.end(index);
        results[index] = result;
        verdicts.set(result.id, result.verdict);
        if (failFast)
            failed ??= failFastStop(step.check, result.verdict);
    };
    const begin = (item) => {
        const task = runCheck(item.step, run, desks.at(item.index), stop)
            .then((result) => settle(item, result))
            .then(() => void running.delete(task));
        running.add(task);
    };
    while (waiting.size > 0 || running.size > 0) {
        const obstacle = stopOf(stop, setup) ?? failed;
        const moves = nextMoves({ waiting, running: running.size, verdicts, stop: obstacle }, maxParallel);
        for (const { item, obstacle } of moves.drop) {
            waiting.delete(item);
            await settle(item, { ...(await plannedCheck(item.step, run.placeholders)), ...obstacle });
        }
        for (const item of moves.start) {
            waiting.delete(item);
            begin(item);
        }
        if (running.size > 0)
            await Promise.race(running);
    }
    await desks.shown();
    return results;
}
function itemOf(step, index) {
    const { id, needs } = step.check;
    return { id, needs, step, index };
}
/** Why nothing may begin any more. */
function stopOf(stop, setup) {
    const cause = (0,run_stop/* stopCause */.w3)(stop);
    if (cause !== null)
        return (0,run_stop/* obstacleOf */.HD)(cause);
    return setup === null || setup.verdict === "passed"
        ? null
        : { verdict: "skipped", reason: `setup ${setup.verdict}` };
}
/** One check at a time writes straight into the log. */
function oneDesk(scripts) {
    return { at: () => scripts, end: async () => undefined, shown: async () => undefined };
}
function orderedDesks(run, scripts) {
    const log = orderedLog({
        log: scripts.log.part.own,
        parts: run.plan.steps.length,
        newSpool: run.newSpool,
        lineText: (text) => scripts.log.lineText(text),
        inHurry: () => run.cancel.aborted,
    });
    const desks = run.plan.steps.map((_, index) => scripts.into(scripts.log.ofPart(log.part(index))));
    return { at: (index) => desks[index] ?? scripts, end: log.end, shown: log.shown };
}

;// CONCATENATED MODULE: ./build/checks/run-checks.js






/** Setup, the checks, the retests; each check has a verdict whatever happens. Teardown is the run's, which may have to leave it to post. */
async function runChecks(run, scripts) {
    const { settings } = run.checklist;
    const { signal: stop, dispose } = (0,run_stop/* runStop */.cg)(run.cancel, run.scheduling.timeoutMs);
    const setup = settings.setup === null ? null : await (0,run_fixture/* runFixture */.B)(setupOf(run, settings.setup), scripts, stop);
    const judged = await runPlanned(run, scripts, stop, setup);
    const { checks, warnings } = await retestFailed(judged, run, scripts, stop);
    dispose();
    return { checks, setup, warnings };
}
function setupOf(run, script) {
    const { defaults } = run.checklist.settings;
    return {
        name: "setup",
        script,
        shell: defaults.shell,
        workingDirectory: (0,external_node_path_.join)(run.places.root, defaults.workingDirectory),
        env: run.environments.of(defaults.env, run.vars, (0,child_environment/* readinessVariables */.aO)(run.values, null, "")),
        timeoutMs: defaults.timeoutMs,
    };
}

// EXTERNAL MODULE: ./build/checks/teardown.js
var checks_teardown = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/log/mask-book.js + 3 modules
var mask_book = __webpack_require__(925);
// EXTERNAL MODULE: ./build/app/begin-journal.js
var begin_journal = __webpack_require__(188);
;// CONCATENATED MODULE: ./build/app/exit-code.js
/** `usable` is false when nothing could be run for want of a usable page, filter or input: that fails always. */
function exitCodeOf(outcome, usable, failOn) {
    if (!usable)
        return 2;
    if (outcome.reasonCode === "cancelled")
        return 130;
    return outcome.gate === "ready" || failOn === "never" ? 0 : 1;
}

// EXTERNAL MODULE: ./build/log/attempt.js
var log_attempt = __webpack_require__(3471);
// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/report/results-json.js
var results_json = __webpack_require__(3331);
;// CONCATENATED MODULE: ./build/app/late-teardown.js





/**
 * The teardown of a cancelled run, which has reported already. The runner kills us soon: in a job post does it, where
 * there is one. On
 * a command line it is done now, with all the time it takes; who doesn't want to wait asks a second time.
 */
async function lateTeardown(teardown, told, journal, world) {
    // Post can run it only where the journal tells of it.
    if (world.journals !== null && teardown.plan !== null && journal.failure === null) {
        journal.note({ kind: "told", results: told.results });
        return told.results;
    }
    const cancel = new AbortController().signal;
    const { log, warnings } = teardown.scripts;
    const before = warnings.length;
    const last = await (0,checks_teardown/* runTeardown */.c)({ ...teardown, cancel }, world.env);
    const late = warnings.slice(before);
    for (const warning of late)
        await log.warning(warning);
    const all = { ...told.results, teardown: last, warnings: [...told.results.warnings, ...late] };
    const results = (0,redact_results/* redactResults */.Cj)(all, told.redaction);
    if (last !== null || late.length > 0)
        await (0,log_attempt/* attempt */.C)(log, "the results file", () => world.files.writeText(told.resultsPath, (0,results_json/* serializeResults */.f)(results)));
    await (0,begin_journal/* endJournal */.Pf)(journal, world, log);
    return results;
}

// EXTERNAL MODULE: ./build/app/report-to-github.js + 3 modules
var report_to_github = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/app/results.js + 1 modules
var app_results = __webpack_require__(8776);
;// CONCATENATED MODULE: ./build/app/plan-record.js






/** A run as it would be reported if it died at once. */
async function planRecord(planned, request, world) {
    const { session, page, plan, places, placeholders } = planned;
    const checks = await Promise.all(plan.steps.map((step) => plannedCheck(step, placeholders)));
    const record = { checks, setup: null, teardown: null };
    return {
        results: {
            ...(0,app_results/* judgedResults */.W3)({ ...planned, record, cancelled: false }, world.now()),
            gate: "not-ready",
            reasonCode: "interrupted",
            reason: "the run died before its first check",
        },
        teardown: teardownPlan(planned),
        saved: (0,begin_journal/* savedRun */.xY)({ input: request.input, session, workspace: places.workspace, coverage: (0,report_to_github/* coverageOf */._5)(page, plan) }, world.env),
    };
}
function teardownPlan({ checklist, places, inputs, facts }) {
    const { teardown, defaults } = checklist.settings;
    if (teardown === null)
        return null;
    return {
        script: teardown,
        shell: defaults.shell,
        workingDirectory: (0,external_node_path_.join)(places.root, defaults.workingDirectory),
        env: (0,child_environment/* mergeEnvironments */.PR)([defaults.env, inputs.vars, (0,child_environment/* readinessVariables */.aO)(facts.values, null, "")]),
        timeoutMs: defaults.timeoutMs,
    };
}

// EXTERNAL MODULE: ./build/log/group-log.js + 1 modules
var group_log = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/plan/select.js
var plan_select = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/text/plain-code.js
var plain_code = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/untrusted.js


const maxShown = 3;
/** The reason of the gate, without a full stop. */
function untrustedReason({ event }) {
    return `under \`${event}\` nothing was run, because the code may be a stranger's`;
}
/** What was found, why it is dangerous, and the way that is safe. */
function untrustedFinding(doubt) {
    return {
        rule: "untrusted-code",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found: foundWords(doubt),
        expected: `${commitWords(doubt.sha)} and nothing else${otherwise(doubt)}`,
        cure: doubt.look.kind === "trap" ? `${trapCure(doubt.look.trap)} ${safeWay}` : `${danger(doubt)} ${safeWay}`,
    };
}
/** For log, summary and results of a run that goes on all the same. */
function untrustedWarning(doubt) {
    return `\`allow-untrusted\`: commands run although the code may be a stranger's (${foundWords(doubt)}). ${danger(doubt)}`;
}
function foundWords(doubt) {
    return `${lookWords(doubt.look)}${doubt.look.kind === "trap" ? "," : ""} ${headWords(doubt)}`;
}
function lookWords(look) {
    const place = (0,plain_code/* plainCode */.K)(look.path === "" ? "." : look.path);
    switch (look.kind) {
        case "no-tree":
            return `no git work tree at ${place}`;
        case "other-commit":
            return `commit ${(0,plain_code/* plainCode */.K)(look.head.slice(0, 10))} at ${place}`;
        case "trap":
            return trapWords(look.trap);
        case "unknown":
            return `a work tree at ${place} that cannot be judged (${look.reason})`;
        case "changed": {
            const more = look.changes.length > maxShown ? " and more" : "";
            const named = look.changes.slice(0, maxShown).map(plain_code/* plainCode */.K).join(", ");
            return `a work tree at ${place} with ${(0,labels/* count */.U9)(look.changes.length, "change")} (${named}${more})`;
        }
    }
}
function trapWords({ file, what }) {
    const place = (0,plain_code/* plainCode */.K)(file);
    switch (what.kind) {
        case "setting":
            return `the git setting ${(0,plain_code/* plainCode */.K)(what.key)} in ${place} that names a program`;
        case "hook":
            return `the git hook ${place}`;
        case "unreadable-settings":
            return `settings in ${place} that git cannot read`;
        case "unreadable-include":
            return `settings in ${place} that include ${(0,plain_code/* plainCode */.K)(what.value)}, which cannot be looked at,`;
        case "no-plain-file":
            return `a link or another special file at ${place}`;
    }
}
/** To the letter. */
function trapCure({ file, what }) {
    const place = (0,plain_code/* plainCode */.K)(file);
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
/** The line to write, where it needs no quotes. */
function takeOut(file, key) {
    return [file, key].every((text) => /^[\w./@:-]{1,300}$/.test(text))
        ? `Take it out before this step: \`git config --file ${file} --unset-all ${key}\`.`
        : "Take it out of that file before this step.";
}
/** How the event alone would be enough. */
function otherwise({ event }) {
    if (event === "issue_comment")
        return "";
    return event === "workflow_run"
        ? ", or the run of a push, a schedule, a dispatch, a release, a merge group, or a pull request whose head lies in this repository"
        : ", or a head repository that is this one";
}
function headWords({ event, head, behind }) {
    if (behind !== null && head !== null)
        return `after a run that ${(0,plain_code/* plainCode */.K)(behind)} set off, with head repository ${(0,plain_code/* plainCode */.K)(head)}`;
    if (head !== null)
        return `with head repository ${(0,plain_code/* plainCode */.K)(head)}`;
    return event === "issue_comment"
        ? "in an event that names no head repository"
        : "with a head repository that is gone";
}
function commitWords(sha) {
    return sha === "" ? "the event's commit" : `the event's commit ${(0,plain_code/* plainCode */.K)(sha.slice(0, 10))}`;
}
function danger({ event }) {
    return `Under ${(0,plain_code/* plainCode */.K)(event)} the token can write and the secrets are there. Whoever opened the pull request could use both through any file that a command runs.`;
}
const safeWay = "Run the page on `pull_request`, and report with `org/readiness-action/report@v1` in a `workflow_run` workflow (docs/recipes.md). `allow-untrusted: true` runs it all the same.";

// EXTERNAL MODULE: ./build/text/slug.js
var slug = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/app/inputs/use-name.js
var use_name = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/github/api-warning.js
var api_warning = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/model/api-error.js
var api_error = __webpack_require__(8262);
;// CONCATENATED MODULE: ./build/app/name-workflow.js


/**
 * A workflow without a name is called by its file on GitHub, and not at all by Gitea's and Forgejo's runners: two of
 * them would share comment and status. The server is asked, once, which file the run is of; where it does not say,
 * the log does.
 */
async function nameWorkflow(session, githubToken, log, world) {
    const { context } = session;
    const { repository, workflow } = context.run;
    const runId = world.env["GITHUB_RUN_ID"] ?? "";
    if (context.forge !== "gitea" || workflow !== "" || repository === "" || runId === "" || !world.services)
        return session;
    try {
        const { github } = world.services({ github: githubToken, linear: "" });
        const workflowFile = await github.workflowOf(repository, runId);
        return {
            ...session,
            context: { ...context, workflowFile, run: { ...context.run, workflow: workflowFile } },
        };
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h))
            throw error;
        await log.warning((0,api_warning/* apiWarning */.FM)(purpose, error.failure, "gitea"));
        return session;
    }
}
const purpose = {
    missed: "The workflow has no `name:`, so it may share comment and status with another one",
    permission: "actions: read",
    object: "the run",
};

// EXTERNAL MODULE: ./build/app/reading/checkout.js
var reading_checkout = __webpack_require__(5702);
// EXTERNAL MODULE: ./build/app/reading/read-gate.js + 9 modules
var read_gate = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/app/github-context.js + 2 modules
var github_context = __webpack_require__(8515);
;// CONCATENATED MODULE: ./build/app/reading/trust.js



/** Anybody can set them off, and their token writes and their secrets are there. */
const eventsOfStrangers = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
]);
/**
 * DESIGN 3.1: under the events of strangers the code must come from this repository, or the page and every folder that
 * commands run in must lie in work trees that hold the event's own commit, which is one of this repository.
 */
async function judgeTrust(question, world) {
    const { context, places, temporaryFolder } = question;
    const { event, sha, repository } = context.run;
    if (!eventsOfStrangers.has(event))
        return { kind: "ours" };
    if ((0,github_context/* comesFrom */._7)(repository, event, question.event))
        return { kind: "ours" };
    const origin = { event, head: (0,github_context/* headRepository */.nC)(question.event), behind: (0,github_context/* eventBehind */.px)(question.event), sha };
    const { workspace } = places;
    const look = await world.lookAtTrees({ paths: pathsOf(question), sha, workspace, temporaryFolder });
    return look.kind === "clean"
        ? { kind: "ours" }
        : { kind: "foreign", doubt: { ...origin, look: shown(look, places) } };
}
/** The page, and where checks, setup and teardown run. */
function pathsOf({ page, checklist, plan, places }) {
    const { setup, teardown, defaults } = checklist.settings;
    const fixtures = setup === null && teardown === null ? [] : [defaults.workingDirectory];
    const folders = [...fixtures, ...plan.steps.map(({ check }) => check.workingDirectory)];
    return [page.file, ...new Set(folders.map((folder) => (0,external_node_path_.join)(places.root, folder)))];
}
/** With its path as people know it. */
function shown(look, { workspace }) {
    const path = (0,read_page/* shownPath */.pS)(look.path, workspace);
    return look.kind === "trap"
        ? { ...look, path, trap: { ...look.trap, file: (0,read_page/* shownPath */.pS)(look.trap.file, workspace) } }
        : { ...look, path };
}

// EXTERNAL MODULE: ./build/report/other-commit.js
var other_commit = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/app/report-run.js + 2 modules
var report_run = __webpack_require__(1551);
;// CONCATENATED MODULE: ./build/app/unusable-run.js





/** Nothing can be run: everybody is told why, and the outputs are set all the same. */
async function reportUnusable(unusable, request, world) {
    const { session, name, page, problems, what } = unusable;
    const findings = [...problems, ...(page?.page.findings ?? [])];
    const errors = findings.filter(({ severity }) => severity === "error");
    const nothing = problems.length > 0 ? page !== null : errors.every(({ rule }) => rule === "no-checks");
    const results = (0,app_results/* unusableResults */.G2)({
        session,
        name,
        page: page?.page ?? null,
        findings,
        reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
        reason: `${what} unusable: ${errors.length} error${errors.length === 1 ? "" : "s"}, so nothing was run`,
    }, world.now());
    return tellNothingRan(unusable, results, false, request, world);
}
/** Tells everybody; `usable` is false where the page, the filter or the inputs were not. */
async function tellNothingRan({ session, log, redactor, inputs, page }, results, usable, request, world) {
    const coverage = { areas: [], complete: true };
    const workspace = page?.places.workspace ?? request.cwd;
    const saved = (0,begin_journal/* savedRun */.xY)({ input: request.input, session, workspace, coverage }, world.env);
    const failOn = usable ? (inputs?.failOn ?? "required") : "required";
    const journal = await (0,begin_journal/* beginJournal */.Fs)({ results, teardown: null, saved }, session, request.cancel, world);
    const audience = inputs === null || page === null ? null : (0,report_to_github/* gatherAudience */.SU)(inputs, session, coverage, world);
    const telling = { session, failOn, log, redactor, audience, cancel: request.cancel };
    const told = await (0,report_run/* tell */.q)(results, telling, world);
    await (0,begin_journal/* endJournal */.Pf)(journal, world, log);
    return { exitCode: exitCodeOf(results, usable, failOn), results: told, resultsPath: session.resultsPath };
}

;// CONCATENATED MODULE: ./build/app/refused-run.js




/** What would be run may be a stranger's, and so may the page. */
function untrusted(doubt) {
    return {
        reasonCode: "untrusted-code",
        reason: untrustedReason(doubt),
        finding: untrustedFinding(doubt),
    };
}
/** What would be run is not what the verdict would be about, and neither is the page. */
function ofOtherCommit(found) {
    return { reasonCode: "other-commit", reason: (0,other_commit/* otherCommitReason */.cL)(found), finding: (0,other_commit/* otherCommitFinding */.rN)(found) };
}
/** Everybody is told that nothing was run, and why. */
async function reportRefused(refused, { finding, reasonCode, reason }, request, world) {
    const { session, name, page } = refused;
    const results = (0,app_results/* unusableResults */.G2)({ session, name, page: page?.page ?? null, findings: [finding], reasonCode, reason }, world.now());
    return tellNothingRan(refused, results, true, request, world);
}

// EXTERNAL MODULE: ./build/app/is-checklist.js
var is_checklist = __webpack_require__(5542);
;// CONCATENATED MODULE: ./build/app/results-place.js



/** DESIGN 3.1: what is written at a user's wish lies inside the workspace or the temporary folder, and behind no link. Else it goes where results go by default. */
async function placeResults(session, workspace, { resultsPath, temporaryFolder }, files) {
    if (resultsPath === null)
        return { session, problem: null };
    // `--results RELEASE_READINESS.md` was meant for the page: it would be overwritten.
    const place = (0,is_checklist/* isChecklist */.f)(resultsPath)
        ? null
        : await files.placeToWrite(resultsPath, [workspace, temporaryFolder]);
    return place === null
        ? {
            session: { ...session, resultsPath: (0,external_node_path_.join)(session.folder, "results.json") },
            problem: (0,app_results/* resultsFinding */.Ii)(resultsPath),
        }
        : { session: { ...session, resultsPath: place }, problem: null };
}

// EXTERNAL MODULE: ./build/app/secrets.js + 2 modules
var app_secrets = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/app/session.js
var app_session = __webpack_require__(4507);
;// CONCATENATED MODULE: ./build/app/prepare-run.js

















/** Opens the session and judges inputs, page, filter and origin. Where one of them forbids a run, everybody is told. */
async function prepareRun(request, world) {
    const opened = await (0,app_session/* openSession */.fA)(request, world);
    const reading = (0,inputs_inputs/* readInputs */.Ko)(request.input);
    const redactor = (0,app_secrets/* secretKeeper */.Hu)((0,app_secrets/* secretInputs */._y)(request.input), world.env);
    const log = new group_log/* GroupLog */.A(world.host, () => world.randomToken(), redactor);
    const root = reading.kind === "inputs" ? reading.inputs.workingDirectory : ".";
    const places = (0,read_page/* findPlaces */.Ch)(root, request.cwd, world.env, world.files);
    const placed = await placeResults(opened, places.workspace, request, world.files);
    const { problem } = placed;
    const token = request.input("github-token")?.trim() ?? "";
    const own = await nameWorkflow(placed.session, token, log, world);
    const unread = { session: own, log, redactor, inputs: null, page: null };
    const unusable = async (ran, what, problems = []) => over(await reportUnusable({ ...ran, what, problems }, request, world));
    if (reading.kind === "problems") {
        const name = (0,use_name/* useName */.t)(request.input("name")?.trim() || inputs_inputs/* inputTable */.Fu.name.default);
        return unusable({ ...unread, name }, "the inputs are", (0,app_results/* inputFindings */.jt)(reading.problems));
    }
    const { inputs } = reading;
    const named = { ...unread, name: inputs.name, inputs };
    if (problem !== null)
        return unusable(named, "the place of the results is", [problem]);
    // A verdict stands on the commit that ran.
    const checkout = await (0,reading_checkout/* judgeCheckout */.aq)({ context: own.context, inputs, places }, world);
    if (checkout.kind === "other") {
        const page = { page: await (0,read_page/* unreadPage */.$z)(inputs.checklist, places, world.files), places };
        return over(await reportRefused({ ...named, page }, ofOtherCommit(checkout.found), request, world));
    }
    const session = sessionOf(checkout, own);
    const { warnings } = checkout;
    // The page is judged before it is run.
    const page = await (0,read_gate/* readGate */.c)({ inputs, places, session, cancel: request.cancel }, world);
    const { checklist } = page;
    const asRead = { ...named, session, page: { page, places } };
    if (checklist === null)
        return unusable(asRead, "the page is");
    const plan = (0,plan_select/* selectChecks */.o)(checklist.checks, { areas: inputs.areas.map(slug/* areaSlug */.JJ), checks: inputs.checks });
    if (plan.kind === "unusable")
        return unusable(asRead, "the filter is", [(0,app_results/* filterFinding */.OA)(plan)]);
    // Under an event of strangers it must be this repository's code, or nothing of it runs.
    const prepared = {
        kind: "prepared",
        log,
        redactor,
        inputs,
        places,
        page,
        checklist,
        plan,
        warnings,
    };
    const origin = { context: own.context, event: request.event, temporaryFolder: session.folder };
    const trust = await judgeTrust({ ...prepared, ...origin }, world);
    if (trust.kind === "ours")
        return { ...prepared, session, doubts: [] };
    const foreign = (0,app_session/* ofForeignCode */.F4)(session);
    return inputs.allowUntrusted
        ? { ...prepared, session: foreign, doubts: [untrustedWarning(trust.doubt)] }
        : over(await reportRefused({ ...asRead, session: foreign }, untrusted(trust.doubt), request, world));
}
function sessionOf(checkout, own) {
    return checkout.kind === "aside" ? (0,app_session/* ofCheckout */.kJ)(own, checkout.head) : own;
}
function over(outcome) {
    return { kind: "over", outcome };
}

// EXTERNAL MODULE: ./build/app/reading/facts.js
var reading_facts = __webpack_require__(9615);
;// CONCATENATED MODULE: ./build/app/system-remarks.js
/** What the log says, before anything runs, of a system on which less is found than on Linux. */
function leftoversRemark({ finds }) {
    return remarks[finds];
}
const remarks = {
    marks: null,
    ps: "On this system what a command leaves running is found by its process group, and where `ps` shows its environment: a daemon that leaves the group, and whose environment the system hides, lives on.",
    groups: "On this system what a command leaves running is found by its process group alone: a daemon that leaves the group lives on.",
    parents: "On Windows what a command leaves running is found by its parents, and after its end only where it holds the command's output open: what has closed it, or whose parent has ended too, lives on.",
};
/** Told once, after all commands: which shell there is, is known when one is needed. */
function shellWarnings({ hidesPipeFailures }) {
    return hidesPipeFailures === true
        ? [
            "There is no bash here, and this `sh` knows no pipefail: in `a | b` a failure of `a` is not seen, and its check may have passed. Install bash, or name a shell for the commands with pipes (`shell` in `defaults` or of the check, or a `Shell` column).",
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/app/run.js


















/** `readiness run`: from a page to verdicts, reports and an exit code. From its first step on, a run that dies reads as not ready. */
async function run(request, world) {
    const preparation = await prepareRun(request, world);
    return preparation.kind === "over" ? preparation.outcome : runPrepared(preparation, request, world);
}
async function runPrepared(prepared, request, world) {
    const { session, log, redactor, inputs, places, page, checklist, plan, doubts } = prepared;
    const { cancel } = request;
    // What git knows is asked before anything of the page runs. Then the plan is kept: from here on, post can finish.
    const facts = await (0,reading_facts/* gatherFacts */.p)(session.context, inputs.pullRequest, places, world);
    const secrets = (0,app_secrets/* gatherSecrets */.bq)({ inputs, session, page, plan, facts }, world.env);
    const placeholders = (0,child_environment/* placeholderValues */.m_)(facts.values, inputs.vars);
    const known = { session, places, page, plan, inputs, facts };
    const said = [...doubts, ...prepared.warnings, ...secrets.warnings];
    const beforehand = { ...known, checklist, placeholders, warnings: said };
    const planned = await planRecord(beforehand, request, world);
    const journal = await (0,begin_journal/* beginJournal */.Fs)(planned, session, cancel, world);
    // What must stay secret is registered.
    const masks = new mask_book/* MaskBook */.A(redactor, secrets.vocabulary, journal);
    for (const value of secrets.masks)
        await log.mask(value);
    for (const doubt of doubts)
        await log.line(doubt);
    const audience = (0,report_to_github/* gatherAudience */.SU)(inputs, session, (0,report_to_github/* coverageOf */._5)(page, plan), world);
    // Setup, checks, teardown. A cancelled run reports first: there is little time.
    const processes = world.processRunner(session.folder, places.workspace);
    const scripts = new run_script/* ScriptRunner */.YN({ world, places, masks, journal, processes, warnings: [] }, log);
    const remark = leftoversRemark(processes);
    if (remark !== null)
        await log.line(remark);
    const { scheduling, vars } = inputs;
    const runPlan = {
        checklist,
        plan,
        places,
        placeholders,
        vars,
        scheduling,
        cancel,
        values: facts.values,
        environments: (0,child_environment/* commandEnvironments */.sh)(world.env),
        newSpool: (index) => world.spool((0,external_node_path_.join)(session.folder, `log-${index}`)),
    };
    const teardown = { plan: planned.teardown, scripts, processes, cancel };
    const checked = await runChecks(runPlan, scripts);
    const isLate = cancel.aborted;
    const record = { ...checked, teardown: isLate ? null : await (0,checks_teardown/* runTeardown */.c)(teardown, world.env) };
    // One record, many writers.
    const unfilled = await (0,checks_guidance/* unfilledPlaceholders */.k)(plan.steps, record.checks, placeholders, facts);
    const warnings = [
        ...[...beforehand.warnings, ...masks.refusals, ...checked.warnings, ...scripts.warnings],
        ...[...unfilled, ...(0,begin_journal/* journalWarnings */.Lh)(journal), ...shellWarnings(processes)],
    ];
    const results = (0,app_results/* judgedResults */.W3)({ ...known, record, warnings, cancelled: cancel.aborted }, world.now());
    const { failOn } = inputs;
    const telling = { session, failOn, log, redactor, audience, cancel };
    const told = await (0,report_run/* tell */.q)(results, telling, world);
    const { resultsPath } = session;
    const late = { results: told, resultsPath, redaction: redactor };
    const final = isLate ? await lateTeardown(teardown, late, journal, world) : told;
    if (!isLate)
        await (0,begin_journal/* endJournal */.Pf)(journal, world, log);
    await (0,report_run/* tellOutputs */.g)(final, telling, world);
    return { exitCode: exitCodeOf(results, true, failOn), results: final, resultsPath };
}


/***/ }),

/***/ 5407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ unfilledPlaceholders; },
/* harmony export */   s: function() { return /* binding */ guidanceOf; }
/* harmony export */ });
/* harmony import */ var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);


/** A check's rollback and retest with their placeholders filled (FORMAT 3.4). */
async function guidanceOf({ rollback, rollbackAndRetest, retest }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(rollback, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillCommand */ .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
        },
        missing: [...new Set([...(back?.missing ?? []), ...again.missing])],
    };
}
/** One warning for each placeholder that has no value in guidance which is shown: that of checks that did not pass. */
async function unfilledPlaceholders(steps, results, values, { tagSearch }) {
    const notPassed = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ id }) => id));
    const missing = new Set();
    for (const { check } of steps) {
        if (!notPassed.has(check.id))
            continue;
        for (const name of (await guidanceOf(check, values)).missing)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .b)(name, tagSearch);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


/***/ }),

/***/ 5803:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ whyMissing; }
/* harmony export */ });
/** Why there is no last tag, and the cure where there is one. */
const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
/** Why a placeholder of ours has no value, as a clause; `null` where nothing can be said. */
function whyMissing(name, tags) {
    switch (name) {
        case "last-tag":
        case "last-version":
            return tagReasons[tags];
        case "sha":
            return tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
        case "base-sha":
            return "the event has no base: it is known in a pull request, a merge group and a push";
        case "pr":
            return "the event belongs to no pull request";
        case "run-url":
            return "this is no run on GitHub";
        default:
            return null;
    }
}


/***/ }),

/***/ 3637:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: function() { return /* binding */ fillPlaceholders; },
/* harmony export */   Kc: function() { return /* binding */ hasPlaceholder; },
/* harmony export */   nH: function() { return /* binding */ fillCommand; }
/* harmony export */ });
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/**
 * Fills the placeholders of guidance (FORMAT 3.4): shell-quoted in code, encoded in an address, Markdown-escaped
 * elsewhere. A placeholder without a value stays: `git push origin {last-tag}:main` with nothing in it deletes a branch.
 */
async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
/** The same for a command that is only shown: all of it is code. */
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
/** Whether a command holds a placeholder: such a command is shown, never run. */
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(placeholder)].some(([, name]) => name !== undefined && known.has(name));
}
/** `{` after `$` is the shell's. */
const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(placeholder)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(values[name] ?? "");
        // A line break would end a code span or a command half-way.
        if (value.trim() === "" || /[\r\n\u2028\u2029]/.test(value))
            missing.add(name);
        else
            fillable.push({ start, end: start + found.length, name, value });
    }
    return { fillable, missing: [...missing] };
}
function namesOf(places) {
    return [...new Set(places.map(({ name }) => name))];
}
function editOf({ start, end, value }, { kind }) {
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k[kind](value) };
}
/**
 * Asks a Markdown parser where each placeholder stands. It reports no positions inside a line, so the
 * placeholders are numbered first and looked for in what it found.
 */
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false });
    parser.validateLink = () => true;
    parser.normalizeLink = (address) => address;
    const mark = unusedCharacter(markdown);
    const numbered = applyEdits(markdown, places.map(({ start, end }, index) => ({ start, end, text: `{${mark}${index}${mark}}` })));
    const contexts = [];
    const number = new RegExp(`\\{${mark}(\\d+)${mark}\\}`, "g");
    for (const [text, context] of textsOf(parser.parse(numbered, {}))) {
        for (const [, index] of text.matchAll(number))
            contexts[Number(index)] ??= context;
    }
    return contexts;
}
/** Of the private use area, which is neither blank nor punctuation to Markdown. */
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
/** Every text of the document with its context, addresses before the words that are linked. */
function* textsOf(tokens) {
    for (const token of tokens) {
        for (const [name, value] of token.attrs ?? []) {
            yield [String(value), { kind: name === "href" || name === "src" ? "address" : "text" }];
        }
        if (token.type === "code_inline")
            yield [token.content, { kind: "span", ticks: token.markup.length }];
        else if (token.type === "fence" || token.type === "code_block")
            yield [token.content, { kind: "block" }];
        else if (token.children === null)
            yield [token.content, { kind: "text" }];
        yield* textsOf(token.children ?? []);
    }
}
/** A value with backticks would end the code span it is put into: such a span gets longer delimiters. */
function widenedSpans(markdown, edits, contexts) {
    const widened = new Map();
    edits.forEach(({ start, end, text }, index) => {
        const context = contexts[index];
        if (context?.kind !== "span" || !text.includes("`"))
            return;
        const delimiter = new RegExp(`(?<!\`)\`{${context.ticks}}(?!\`)`, "g");
        const open = [...markdown.slice(0, start).matchAll(delimiter)].at(-1)?.index;
        delimiter.lastIndex = end;
        const close = delimiter.exec(markdown)?.index;
        if (open === undefined || close === undefined || widened.has(open))
            return;
        const inside = applyEdits(markdown, edits, open + context.ticks, close);
        const ticks = "`".repeat(1 + Math.max(...(inside.match(/`+/g) ?? []).map((run) => run.length)));
        widened.set(open, [open, close].map((at) => ({ start: at, end: at + context.ticks, text: ticks })));
    });
    return [...widened.values()].flat();
}
/** Applies the edits that lie in a part of the text, and returns that part. */
function applyEdits(text, edits, from = 0, to = text.length) {
    let result = "";
    let position = from;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < from || edit.end > to)
            continue;
        result += text.slice(position, edit.start) + edit.text;
        position = edit.end;
    }
    return result + text.slice(position, to);
}


/***/ }),

/***/ 6247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ selectChecks; }
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "no check is in one of `areas` and among `checks` too",
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
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return {
        kind: "unusable",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
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


/***/ })

};
;