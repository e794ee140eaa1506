"use strict";
exports.id = 233;
exports.ids = [233];
exports.modules = {

/***/ 2636:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ queuedPullRequest; }
/* harmony export */ });
/**
 * The pull request that a merge queue's branch is named after, as `gh-readonly-queue/main/pr-12-<commit>`, with or
 * without `refs/heads/`; `null` for any other name.
 */
function queuedPullRequest(ref) {
    const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 8872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ silent; },
/* harmony export */   a: function() { return /* binding */ failedToTell; }
/* harmony export */ });
/* harmony import */ var _model_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7402);
/* harmony import */ var _report_api_warning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


const silent = { notes: [], warnings: [] };
/** Whatever goes wrong becomes one warning that says what did not happen. */
function failedToTell(error, purpose, service = "github") {
    return error instanceof _model_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h
        ? (0,_report_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .apiWarning */ .FM)(purpose, error.failure, service)
        : (0,_report_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFaultWarning */ .$c)(purpose.missed, error);
}


/***/ }),

/***/ 9863:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: function() { return /* binding */ waitSeconds; },
/* harmony export */   Gv: function() { return /* binding */ toApiError; },
/* harmony export */   a5: function() { return /* binding */ isRateLimit; },
/* harmony export */   ut: function() { return /* binding */ answerOf; }
/* harmony export */ });
/* harmony import */ var _model_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7402);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);


/** Whatever a request threw, as the one error that the seam knows. */
function toApiError(error) {
    if (error instanceof _model_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h)
        return error;
    return new _model_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(failureOf(error), { cause: error });
}
function failureOf(error) {
    const fault = transportFault(error);
    if (fault !== null)
        return { kind: fault.kind, status: null, message: fault.message, retryAfterSeconds: null };
    const answer = answerOf(error);
    if (answer === null)
        return { kind: "unreachable", status: null, message: messageOf(error), retryAfterSeconds: null };
    return {
        kind: kindOf(answer),
        status: answer.status,
        message: answer.message,
        retryAfterSeconds: waitSeconds(answer.headers),
    };
}
/** Octokit makes an error of its own of what `fetch` throws, and keeps that as the cause. */
function transportFault(error) {
    if (error instanceof _http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportFault */ .ww)
        return error;
    return error instanceof Error && error.cause instanceof _http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportFault */ .ww ? error.cause : null;
}
/** The server's answer in Octokit's error; `null` where there was none. */
function answerOf(error) {
    if (!(error instanceof Error) || !("status" in error) || !("response" in error))
        return null;
    const { status, response } = error;
    if (typeof status !== "number" || typeof response !== "object" || response === null)
        return null;
    const headers = "headers" in response && isRecord(response.headers) ? response.headers : {};
    const page = "data" in response && typeof response.data === "string" && (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(response.data);
    return { status, headers, message: page ? `an HTML page with status ${status}` : messageOf(error) };
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
/** Octokit hangs the address of the documentation on GitHub's sentence. */
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/ - https:\/\/docs\.\S+$/, "");
}
function kindOf(answer) {
    const { status } = answer;
    if (isRateLimit(answer))
        return "rate-limited";
    if (status === 401)
        return "unauthorized";
    if (status === 403)
        return "read-only";
    // 410: issues are switched off, or the thread was deleted.
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 409)
        return "conflict";
    return status >= 500 ? "server" : "unprocessable";
}
/** GitHub's two limits answer with 403 or 429, and only words and headers tell them from a missing permission. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /\brate limit/i.test(message));
}
/** How long the server wants to be left alone: `retry-after` (seconds or a date), then `x-ratelimit-reset`. */
function waitSeconds(headers) {
    const after = String(headers["retry-after"] ?? "");
    if (/^\d+$/.test(after))
        return Number(after);
    if (after !== "" && !Number.isNaN(Date.parse(after)))
        return untilSeconds(Date.parse(after));
    const reset = String(headers["x-ratelimit-reset"] ?? "");
    if (headers["x-ratelimit-remaining"] !== "0" || !/^\d+$/.test(reset))
        return null;
    return untilSeconds(Number(reset) * 1000);
}
function untilSeconds(time) {
    return Math.max(0, Math.ceil((time - Date.now()) / 1000));
}


/***/ }),

/***/ 6451:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: function() { return /* binding */ wholeAnswers; },
/* harmony export */   _6: function() { return /* binding */ isHtml; },
/* harmony export */   ww: function() { return /* binding */ TransportFault; }
/* harmony export */ });
/** Why no usable answer came. */
class TransportFault extends Error {
    kind;
    name = "TransportFault";
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/**
 * A fetch that hands over whole answers only: read to the end within the time limit, and JSON wherever the
 * server says that all went well. Octokit itself takes half a body or a sign-in page for an answer.
 */
function wholeAnswers(fetch, limits) {
    return async (url, init) => {
        const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
        const signal = AbortSignal.any([timeout, limits.budget.signal]);
        const late = `no answer within ${limits.requestTimeoutMs / 1000} s`;
        const response = await attempt(() => fetch(url, { ...init, signal }), signal, "unreachable", late);
        const text = await attempt(() => response.text(), signal, "bad-answer", late);
        const json = isJson(text);
        if (response.ok && text !== "" && !json)
            throw new TransportFault("bad-answer", notJson(text));
        const headers = new Headers([...response.headers]);
        headers.set("content-type", json ? "application/json" : "text/plain");
        return new Response(text === "" ? null : text, {
            status: response.status,
            statusText: response.statusText,
            headers,
        });
    };
}
async function attempt(work, signal, kind, late) {
    try {
        return await work();
    }
    catch (error) {
        if (signal.aborted)
            throw new TransportFault("timeout", late, { cause: error });
        const prefix = kind === "bad-answer" ? "the answer ended half-way: " : "";
        throw new TransportFault(kind, prefix + innermost(error), { cause: error });
    }
}
/** `fetch failed` says nothing; what failed is its cause. */
function innermost(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof Error)
        return innermost(error.cause);
    // A failed attempt at each of a host's addresses comes as one error without a message.
    return error instanceof AggregateError && error.message === "" ? innermost(error.errors[0]) : error.message;
}
/** Sign-in pages, and the error pages of proxies. */
function isHtml(text) {
    return /^\s*</.test(text);
}
function notJson(text) {
    return isHtml(text) ? "an HTML page instead of JSON" : "a text that is no JSON, or only half of one";
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 1233:
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
;// CONCATENATED MODULE: ./build/model/journal.js
/** On a command line nobody would finish a run that is killed, and what a journal holds is secret. */
const journal_noJournal = { note: () => undefined, failure: null };

;// CONCATENATED MODULE: ./build/report/treatments.js
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treatments_treat(value, treatments, redact) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redact);
}
function treated(value, treatment, redact) {
    if (typeof value === "string")
        return treatment === "structure" ? value : redact(value);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redact));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redact);
    return copy;
}
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}

;// CONCATENATED MODULE: ./build/report/redact-results.js

const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "text",
    expected: "text",
    cure: "text",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "text",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "text",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: { areas: "structure", checks: "structure" },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    checks: {
        id: "structure",
        area: "structure",
        areaSlug: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        command: "text",
        runsOn: "structure",
        verdict: "structure",
        reason: "text",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "text", reason: "text", note: "text" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "text",
};
/** The results without secrets. */
function redact_results_redactResults(results, redact) {
    return treatments_treat(results, treatments, redact);
}
/** The same for findings alone. */
function redactFindings(findings, redact) {
    return treat(findings, finding, redact);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redact) {
    return treat(comparison, gateChanges, redact);
}

;// CONCATENATED MODULE: ./build/report/results-json.js
/** The results file (DESIGN 2.2), described by `schema/results.schema.json`. */
function results_json_serializeResults(results) {
    return `${JSON.stringify(results, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/run/gate.js

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
function gate_decideGate({ checks, failOn, setup, cancelled, scope, ownGate }) {
    const deciding = checks.filter((check) => decides(check, failOn));
    const missed = deciding.filter((check) => check.verdict !== "passed").length;
    const kind = failOn === "any" ? "check" : "required check";
    const within = scope === null ? "" : `, ${scope}`;
    if (cancelled) {
        return notReady("cancelled", `the run was cancelled: ${missed} of ${count(deciding.length, kind)} did not pass${within}`);
    }
    if (setup !== null && setup.verdict !== "passed") {
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
    }
    if (deciding.length === 0) {
        return notReady("nothing-to-run", `no required check was run, and advisory checks decide nothing${within}`);
    }
    if (missed > 0) {
        return notReady("checks-failed", `${missed} of ${count(deciding.length, kind)} did not pass${within}`);
    }
    // Last: what failed has to be mended in any case, and the reports name the gate's changes whatever the reason is.
    if (ownGate !== null)
        return notReady("gate-weakened", `${ownGateReason(ownGate)}${within}`);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${count(deciding.length, kind)} passed`;
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "nobody could see whether the pull request weakens its own gate"
        : `the pull request changes its own gate, and ${count(ownGate.changes, "change")} may weaken it`;
}
/** Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is). */
function decides(check, failOn) {
    return failOn === "any" || check.severity === "required";
}
/** Counts verdicts as outputs and results file give them. */
function gate_countTotals(checks) {
    const byVerdict = Object.fromEntries(verdict/* verdicts */.rY.map((verdict) => [verdict, 0]));
    for (const check of checks)
        byVerdict[check.verdict] += 1;
    const { passed, skipped } = byVerdict;
    return {
        total: checks.length,
        passed,
        failed: checks.length - passed - skipped,
        skipped,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/run/remains.js

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
        checkOf: new Map(starts.flatMap(({ mark, check }) => (check === null ? [] : [[mark, check]]))),
    };
}
function ofKind(records, kind) {
    return records.filter((record) => record.kind === kind);
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
    const deciding = checks.filter((check) => decides(check, failOn));
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

// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/model/version.js
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";

// EXTERNAL MODULE: ./build/app/queued-pull-request.js
var queued_pull_request = __webpack_require__(2636);
;// CONCATENATED MODULE: ./build/app/github-context.js

/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
function githubContext(env, event, version) {
    const text = (name) => env[name] ?? "";
    const serverUrl = (text("GITHUB_SERVER_URL") || "https://github.com").replace(/\/+$/, "");
    const repository = text("GITHUB_REPOSITORY");
    const sha = text("GITHUB_SHA");
    const url = repository && text("GITHUB_RUN_ID")
        ? `${serverUrl}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`
        : "";
    return {
        run: {
            repository,
            sha,
            headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
            ref: text("GITHUB_REF"),
            event: text("GITHUB_EVENT_NAME"),
            workflow: text("GITHUB_WORKFLOW"),
            job: text("GITHUB_JOB"),
            url,
            attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
            actor: text("GITHUB_ACTOR"),
            action: version,
            os: text("RUNNER_OS") || osName(process.platform),
            arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
        },
        serverUrl,
        baseSha: textAt(event, "pull_request", "base", "sha") ??
            textAt(event, "merge_group", "base_sha") ??
            notZero(textAt(event, "before")),
        gateBase: gateBase(event),
        pullRequest: numberAt(event, "pull_request", "number") ?? null,
        queuedPullRequest: (0,queued_pull_request/* queuedPullRequest */.C)(textAt(event, "merge_group", "head_ref") ?? ""),
        defaultBranch: textAt(event, "repository", "default_branch"),
        fromFork: at(event, ["pull_request"]) !== undefined &&
            textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
}
/**
 * `owner/name` of the repository that an event's code comes from; `null` when the fork is gone, and where the event
 * doesn't say: a comment's payload names its pull request, but not where that comes from.
 */
function headRepository(event) {
    return (textAt(event, "pull_request", "head", "repo", "full_name") ??
        textAt(event, "workflow_run", "head_repository", "full_name"));
}
function gateBase(event) {
    const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
    if (sha !== null)
        return { kind: "commit", sha };
    const isAboutOne = [["pull_request"], ["merge_group"], ["issue", "pull_request"]].some((path) => isObject(at(event, path))) || textAt(event, "workflow_run", "event")?.startsWith("pull_request") === true;
    return { kind: isAboutOne ? "unknown" : "none" };
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** A push that creates a branch has forty zeros as `before`. */
function notZero(sha) {
    return sha === null || /^0+$/.test(sha) ? null : sha;
}
function textAt(value, ...path) {
    const found = at(value, path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, path);
    return typeof found === "number" ? found : null;
}
function at(value, path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
/** As `RUNNER_OS` names them. */
function osName(platform) {
    return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}

;// CONCATENATED MODULE: ./build/app/session.js



/**
 * What main hands on to post: two paths, and that it came to its end where its journal could not tell. All else lies
 * in the journal, because state becomes variables of bounded length.
 */
const session_stateNames = { results: "results", journal: "journal", ended: "ended" };
/** Opens the session and sets `gate=not-ready` and `results` first: a run that dies leaves nothing that reads as ready. */
async function openSession(request, world) {
    const startedAt = world.now();
    const folder = await world.files.makeRunFolder(request.temporaryFolder);
    const resultsPath = request.resultsPath ?? (0,external_node_path_.join)(folder, "results.json");
    await world.host.setOutputs({ gate: "not-ready", results: resultsPath });
    await world.host.saveState({ [session_stateNames.results]: resultsPath });
    return { startedAt, folder, resultsPath, context: githubContext(world.env, request.event, version) };
}
/** What comes of this run is a stranger's word: it sets no status, in main nor in post. */
function ofForeignCode(session) {
    return { ...session, context: { ...session.context, fromFork: true } };
}
/** The run as the results file names it. */
function session_runRecord(session, head, now) {
    const { run } = session.context;
    return {
        ...run,
        sha: run.sha || (head ?? ""),
        headSha: run.headSha || (head ?? ""),
        startedAt: session.startedAt.toISOString(),
        durationMs: now.getTime() - session.startedAt.getTime(),
    };
}

;// CONCATENATED MODULE: ./build/app/begin-journal.js





/**
 * Writes the plan as the journal's first record and tells post where it lies: from here on a run that is killed is
 * finished by post. Nothing may be printed before.
 */
async function beginJournal(plan, session, cancel, world) {
    if (world.journals === null)
        return noJournal;
    const path = join(session.folder, "journal.jsonl");
    const journal = world.journals.open(path);
    journal.note({ kind: "plan", ...plan });
    await world.host.saveState({ [stateNames.journal]: path });
    if (cancel.aborted)
        journal.note({ kind: "cancel" });
    cancel.addEventListener("abort", () => journal.note({ kind: "cancel" }), { once: true });
    return journal;
}
/** The run is over, and post has nothing to do: it is told twice, for a command may have taken the journal or the state away. */
async function begin_journal_endJournal(journal, world, log) {
    journal.note({ kind: "end" });
    await attempt(log, "the end of the run", () => world.host.saveState({ [stateNames.ended]: "true" }));
}
/** What a run without a whole journal has to say: it may be judged as ever, but not be finished by another. */
function journalWarnings({ failure }) {
    return failure === null
        ? []
        : [
            `The run's journal could not be written (${failure}): had the run been killed, nobody could have told how far it had come. Make room in RUNNER_TEMP, see that its folders can be written, and let no command clean it.`,
        ];
}
function savedRun({ input, session, workspace, coverage }, env) {
    const names = Object.keys(inputTable).filter((name) => !isToken(name));
    return {
        inputs: Object.fromEntries(names.map((name) => [name, input(name) ?? ""])),
        context: session.context,
        workspace,
        stateFile: env["GITHUB_STATE"] ?? "",
        areas: coverage.areas,
    };
}
/** What main and post are each given by the runner, and what lies in no file. */
function isToken(name) {
    return name === "github-token" || name === "linear-token";
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/model/process.js
/** The variable by which the processes of a script are found; its value is unique to the script. */
const markVariable = "READINESS_MARK";

// EXTERNAL MODULE: ./build/model/thrown.js
var thrown = __webpack_require__(6635);
;// CONCATENATED MODULE: ./build/report/debug-lines.js
/** Names only: values may be secret. */
function settingLines({ title, shell, workingDirectory, env }) {
    return [
        `${title}: shell ${shell ?? "not named (bash with errexit and pipefail, or sh -e)"}`,
        `${title}: working directory ${workingDirectory}`,
        `${title}: environment ${Object.keys(env).sort().join(" ")}`,
    ];
}
/** How each signal was judged. */
function signalLines(title, signals) {
    return signals.map((signal) => {
        const { kind, expect, implied, holds, saw, outputLine, reason, note } = signal;
        const what = `${title}: ${implied ? "implied " : ""}${kind} signal ${expect}`;
        const how = holds === null ? "could not be evaluated" : holds ? "holds" : "does not hold";
        const line = outputLine === undefined ? "" : ` on line ${outputLine}`;
        return [`${what} ${how}, saw ${saw}${line}`, reason, note].filter((part) => part).join("; ");
    });
}

// EXTERNAL MODULE: ./build/model/plain-text.js
var plain_text = __webpack_require__(8005);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(2874);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/report/verdict-lines.js




const maxReasonCharacters = 500;
/** The one line after a check: `✗ catalog failed in 2.3 s: fail signal seen: ** (CompileError)`. */
function verdictLine(check, color) {
    const said = (0,words/* remarks */.IW)(check);
    const name = said.length === 0 ? check.id : `${check.id} (${said.join(", ")})`;
    const time = check.startedAt === null ? null : check.durationMs;
    return lineOf(name, check.verdict, time, check.reason, color);
}
/** The same for a check's retest. */
function retestLine({ id, retest }, color) {
    return retest === null
        ? ""
        : lineOf(`retest ${id}`, retest.verdict, retest.durationMs, (0,words/* retestWords */.xq)(retest), color);
}
/** The same for a script that is no check: setup, teardown, a diagnosis. */
function scriptLine(name, { verdict, exitCode, durationMs }, color) {
    const reason = verdict === "passed" || exitCode === null ? "" : `exit code ${exitCode}`;
    return lineOf(name, verdict, durationMs, reason, color);
}
/** The end of the log: every check in columns, what was said about each, and the gate. */
function resultLines(results, color) {
    const paint = (0,report_paint/* painter */.C)(color);
    const rows = results.checks.map((check) => ({
        check,
        verdict: `${words/* verdictWords */.L2[check.verdict].mark} ${words/* verdictWords */.L2[check.verdict].word}`,
        name: oneLine(check.id),
        time: check.startedAt === null ? "" : (0,words/* humanDuration */.UU)(check.durationMs),
        said: oneLine([...(0,words/* remarks */.IW)(check), (0,cut/* cutCharacters */.lD)(check.reason, maxReasonCharacters)]
            .filter((part) => part !== "")
            .join("; ")),
    }));
    const widths = {
        verdict: Math.max(0, ...rows.map(({ verdict }) => width(verdict))),
        name: Math.max(0, ...rows.map(({ name }) => width(name))),
        time: Math.max(0, ...rows.map(({ time }) => width(time))),
    };
    const lines = rows.map(({ check, verdict, name, time, said }) => {
        const columns = [
            paint(padded(verdict, widths.verdict), colourOf(check.verdict)),
            padded(name, widths.name),
            time.padStart(widths.time),
            said,
        ];
        return columns.join("  ").trimEnd();
    });
    return [...lines, gateLine(results, color)];
}
/** `Not ready: 1 of 5 required checks did not pass`. */
function gateLine(results, color) {
    const gate = (0,report_paint/* painter */.C)(color)((0,words/* gateWords */.DO)(results), results.gate === "ready" ? "green" : "red");
    return `${gate}: ${oneLine((0,words/* gateReason */.cG)(results))}`;
}
function lineOf(name, verdict, durationMs, reason, color) {
    const { mark, word } = words/* verdictWords */.L2[verdict];
    // "timed out after 10m" is reason and time in one.
    if (reason.startsWith(word))
        return (0,report_paint/* painter */.C)(color)(`${mark} ${oneLine(name)} ${oneLine(reason)}`, colourOf(verdict));
    const time = durationMs === null ? "" : ` ${verdict === "cancelled" ? "after" : "in"} ${(0,words/* humanDuration */.UU)(durationMs)}`;
    const why = reason === "" ? "" : `: ${oneLine((0,cut/* cutCharacters */.lD)(reason, maxReasonCharacters))}`;
    return `${(0,report_paint/* painter */.C)(color)(`${mark} ${oneLine(name)} ${word}`, colourOf(verdict))}${time}${why}`;
}
function colourOf(verdict) {
    return verdict === "passed" ? "green" : verdict === "skipped" ? "yellow" : "red";
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
}
function width(text) {
    return Array.from(text).length;
}
function oneLine(text) {
    return (0,plain_text/* plainText */.w)(text).replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/run/capture.js
/** A sink that judges, counts and shows what a command prints; it holds the command up while the log is full. */
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
/** Runs out a while after something came, however much comes in between: a row of dots is seen growing. */
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

// EXTERNAL MODULE: ./build/run/spans.js
var run_spans = __webpack_require__(2816);
// EXTERNAL MODULE: ./build/run/token-shapes.js + 1 modules
var token_shapes = __webpack_require__(7650);
;// CONCATENATED MODULE: ./build/run/judge/line-ends.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A buffer of its own memory, so that both views begin at its first byte. */
function allocateWords(size) {
    const bytes = Buffer.allocUnsafeSlow(Math.ceil(size / 4) * 4);
    return { bytes, words: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) };
}
/** The number of line ends: LF, CRLF (one) and CR. A CRLF must not be cut by the borders. */
function countLineEnds(buffer, from, to) {
    return countLineFeeds(buffer, from, to) + countLoneReturns(buffer.bytes.subarray(from, to));
}
/** Lines of some length are counted fastest one by one; of very short lines four bytes at a time are. */
function countLineFeeds(buffer, from, to) {
    const part = buffer.bytes.subarray(from, to);
    let count = 0;
    for (let at = part.indexOf(lineFeed); at >= 0; at = part.indexOf(lineFeed, at + 1)) {
        count += 1;
        if (count === sampleLines && at < sampleLines * shortLine)
            return count + countByWords(buffer, from + at + 1, to);
    }
    return count;
}
/** When the first lines are as short as this, in bytes, the rest is counted by words (measured: 3.7 GB/s, which one by one is reached at 65). */
const shortLine = 64;
const sampleLines = 64;
function countByWords({ bytes, words }, from, to) {
    const firstWord = Math.min((from + 3) >> 2, to >> 2);
    const lastWord = Math.max(firstWord, to >> 2);
    let count = 0;
    for (let at = from; at < Math.min(firstWord * 4, to); at += 1)
        if (bytes[at] === lineFeed)
            count += 1;
    for (let at = firstWord; at < lastWord;) {
        const stop = Math.min(lastWord, at + 255); // each of the four sums below holds 255 at most
        let sums = 0;
        for (; at < stop; at += 1) {
            const x = (words[at] ?? 0) ^ 0x0a0a0a0a; // a byte is zero where a line feed was
            sums = (sums + (~(((x & 0x7f7f7f7f) + 0x7f7f7f7f) | x | 0x7f7f7f7f) >>> 7)) | 0;
        }
        count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
    }
    for (let at = Math.max(lastWord * 4, from); at < to; at += 1)
        if (bytes[at] === lineFeed)
            count += 1;
    return count;
}
function countLoneReturns(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
        if (bytes[at + 1] !== lineFeed)
            count += 1;
    return count;
}
/** Where the last line ends, just behind its end; -1 without one. */
function afterLastLineEnd(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const feed = part.lastIndexOf(lineFeed);
    const behind = part.subarray(feed + 1).lastIndexOf(carriageReturn);
    const last = behind >= 0 ? feed + 1 + behind : feed;
    return last < 0 ? -1 : from + last + 1;
}
/** Where the line of `place` begins; nothing before `from` is looked at, where a line began. */
function startOfLine(bytes, from, place) {
    return Math.max(from, afterLastLineEnd(bytes, from, place));
}
/** Finds the ends of lines for places that never go back; each byte is looked at once for each kind of end. */
class LineEndFinder {
    #bytes;
    #feed = -1;
    #return = -1;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Where the line of `place` ends, before its line end. */
    endOfLine(place) {
        if (this.#feed < place)
            this.#feed = this.#find(lineFeed, place);
        if (this.#return < place)
            this.#return = this.#find(carriageReturn, place);
        return Math.min(this.#feed, this.#return);
    }
    /** Behind the line end that stands at a place. */
    startOfNext(lineEnd) {
        const isPair = this.#bytes[lineEnd] === carriageReturn && this.#bytes[lineEnd + 1] === lineFeed;
        return lineEnd + (isPair ? 2 : 1);
    }
    #find(byte, from) {
        const found = this.#bytes.indexOf(byte, from);
        return found < 0 ? this.#bytes.length : found;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/stream-scan.js

/** FORMAT 2 rule 8: a line longer than this is matched by patterns in pieces of this size. */
const maxLineBytes = 1024 * 1024;
/** How much of a stream is looked at together: large enough to make each call cheap, small enough for caches. */
const regionBytes = 256 * 1024;
/** What is kept before a piece of a long line, so that a text across the cut is found and shown. */
const contextBytes = 1024;
/** Cuts a stream into regions for its probes and counts its lines, in memory for one long line. */
class StreamScan {
    #buffer = null;
    #from = 0;
    #used = 0;
    /** When `#used` reaches it a region is looked for. */
    #trigger = regionBytes;
    #lineEnds = 0;
    #openLine = false;
    #isPiece = false;
    #probes;
    constructor(probes) {
        this.#probes = probes;
    }
    /** Whether a probe still needs what comes; lines are counted to the end in any case. */
    get isAwaited() {
        return this.#probes.length > 0;
    }
    /** Lines so far; complete after `end`. A last line without an end counts. */
    get lines() {
        return this.#lineEnds + (this.#openLine ? 1 : 0);
    }
    append(source, from, to) {
        for (let at = from; at < to;) {
            const count = Math.min(to - at, this.#trigger - this.#used);
            copyBytes(source, at, this.#room(count), this.#used, count);
            at += count;
            this.#used += count;
            if (this.#used === this.#trigger)
                this.#look();
        }
    }
    end() {
        while (this.#from < this.#used) {
            if (this.#isTooLong())
                this.#cutPiece();
            else
                this.#hand(this.#used);
        }
        this.#buffer = null;
    }
    /** Hands on the whole lines there are, or a piece of a line that has become too long. */
    #look() {
        // A CR at the very end may be half of a CRLF: it is left for the next look.
        const isHalf = this.#bytes()[this.#used - 1] === 0x0d;
        const end = afterLastLineEnd(this.#bytes(), this.#from, this.#used - (isHalf ? 1 : 0));
        if (this.#isTooLong())
            this.#cutPiece();
        else if (end > 0)
            this.#hand(end);
        // Two bytes more than the longest line, so that a CRLF behind it is seen before the line is called too long.
        this.#trigger = Math.min(this.#used + regionBytes, this.#from + maxLineBytes + 2);
    }
    /** Whether the first line is; by the trigger no other can be. */
    #isTooLong() {
        if (this.#used - this.#from <= maxLineBytes)
            return false;
        const lineEnd = new LineEndFinder(this.#bytes().subarray(0, this.#used)).endOfLine(this.#from);
        return lineEnd - this.#from > maxLineBytes;
    }
    #cutPiece() {
        const bytes = this.#bytes();
        const limit = this.#from + maxLineBytes;
        let cut = limit;
        while (cut > limit - 3 && isContinuation(bytes[cut]))
            cut -= 1;
        this.#isPiece = true;
        this.#hand(isContinuation(bytes[cut]) ? limit : cut);
    }
    #hand(to) {
        const buffer = this.#buffer;
        if (buffer === null)
            return;
        const [from, available, isPiece] = [this.#from, this.#used, this.#isPiece];
        const region = { buffer, from, to, available, line: this.#lineEnds + 1, isPiece };
        this.#probes = this.#probes.filter((probe) => probe.take(region));
        this.#lineEnds += countLineEnds(buffer, from, to);
        const last = buffer.bytes[to - 1];
        this.#openLine = last !== 0x0a && last !== 0x0d;
        this.#isPiece = this.#isPiece && this.#openLine;
        this.#keepFrom(to);
    }
    /** Moves what was not yet handed on to the front, with some context where it goes on in the middle of a line. */
    #keepFrom(to) {
        const keep = this.#openLine ? Math.max(0, to - contextBytes) : to;
        this.#buffer?.bytes.copyWithin(0, keep, this.#used);
        this.#from = to - keep;
        this.#used -= keep;
    }
    #bytes() {
        return this.#buffer?.bytes ?? Buffer.alloc(0);
    }
    /** The buffer, with room for so many bytes more. */
    #room(count) {
        const needed = this.#used + count;
        const old = this.#buffer;
        if (old !== null && old.bytes.length >= needed)
            return old.bytes;
        const capacity = Math.min(Math.max(needed, 2 * (old?.bytes.length ?? 8192)), maxLineBytes + regionBytes + contextBytes);
        this.#buffer = allocateWords(Math.max(capacity, needed));
        old?.bytes.copy(this.#buffer.bytes, 0, 0, this.#used);
        return this.#buffer.bytes;
    }
}
/** A call of `copy` costs as much as some bytes, and coloured output comes in short runs. */
function copyBytes(source, from, target, to, count) {
    if (count > 32)
        source.copy(target, to, from, from + count);
    else
        for (let at = 0; at < count; at += 1)
            target[to + at] = source[from + at] ?? 0;
}
/** Whether a byte continues a UTF-8 character. */
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/run/judge/excerpt.js



/** The longest text of `saw`, in UTF-16 units. */
const maxSaw = 200;
/** How much of the line stays before a hit when not all of it fits. */
const before = 60;
/**
 * Bytes to either side of a hit that are looked at: more than are shown, because a token's beginning, by which it is
 * known, may lie far before what is shown of it.
 */
const windowBytes = 8 * 1024;
/** The line around a hit at `place`, which lies in the region or in the bytes of its line before it. */
function lineAround({ buffer: { bytes }, available }, place) {
    const from = lineStart(bytes, Math.max(0, place - windowBytes), place);
    let to = place;
    const limit = Math.min(available, place + windowBytes);
    while (to < limit && !isLineEnd(bytes[to]))
        to += 1;
    if (to < available)
        while (to > place && isContinuation(bytes[to]))
            to -= 1;
    return excerpt(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}
/** A text on one line without control characters, at most `limit` long, cut around the beginning of `hit`. */
function excerpt(lead, hit, limit = maxSaw) {
    const [left, right] = withoutTokens(visible(lead.slice(-windowBytes)).trimStart(), visible(hit.slice(0, windowBytes)).trimEnd());
    if (left.length + right.length <= limit)
        return (left + right).trim();
    const room = Math.max(Math.min(before, limit >> 1), limit - right.length);
    const shownLeft = tail(left, room);
    return shownLeft + head(right, limit - shownLeft.length);
}
/** The beginning of a text, as `excerpt` cleans it. */
function shorten(text, limit = maxSaw) {
    return excerpt("", text, limit);
}
/** Tokens go before the text is cut: of one that has lost its beginning nobody can tell. */
function withoutTokens(left, right) {
    const spans = (0,token_shapes/* findTokens */.G)(left + right);
    const across = spans.find(({ start, end }) => start < left.length && end > left.length);
    const border = across?.start ?? left.length;
    const behind = spans.filter(({ start }) => start >= border);
    return [
        (0,run_spans/* replaceSpans */.G)(left.slice(0, border), spans.filter(({ start }) => start < border)),
        (0,run_spans/* replaceSpans */.G)(left.slice(border) + right, behind.map(({ start, end }) => ({ start: start - border, end: end - border }))),
    ];
}
/** Line breaks and tabs as blanks; without controls and without what turns the direction of text. */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
/** The last `limit` units, never half a character. */
function tail(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(text.length - limit + 1);
    return `…${/^[\udc00-\udfff]/.test(kept) ? kept.slice(1) : kept}`;
}
function head(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function lineStart(bytes, limit, place) {
    let at = place;
    while (at > limit && !isLineEnd(bytes[at - 1]))
        at -= 1;
    while (at < place && isContinuation(bytes[at]))
        at += 1; // the window began inside a character
    return at;
}
function isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}

;// CONCATENATED MODULE: ./build/run/judge/observe-facts.js
/** `exit 0`, `exit 1..3`, `exit !0`. */
function observeExit({ negated, from, to }) {
    return ({ exitCode }) => {
        if (exitCode === null)
            return { holds: null, reason: "the command did not end by itself" };
        const isInside = exitCode >= from && exitCode <= to;
        return { holds: isInside !== negated, saw: `exit ${exitCode}` };
    };
}
/** `within 30s`, limit included. */
function observeWithin({ ms }) {
    return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}
/** Up to the millisecond, so that what is over the limit never looks equal to it. */
function tookText(durationMs) {
    const ms = Math.ceil(durationMs);
    return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./build/run/judge/find-pattern.js

/** Whether the lines that could match are so near to each other that all are better asked together. */
function isDense(asked, passedBytes) {
    return asked > 64 && passedBytes < asked * 256;
}
/**
 * Looks for the first line that a pattern matches. Lines are decoded with replacement characters and without
 * their ends; where the pattern needs certain texts, only the lines that hold one are.
 */
class PatternProbe {
    pattern;
    sighting = null;
    /** Why the engine broke off; `null` as long as it didn't. */
    failure = null;
    /** Whether a line was so long that it was matched in pieces. */
    metPieces = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        const { required } = this.pattern;
        return this.#see(region, () => required === null ? this.#ask(region, region.from, region.to) : this.#search(region, required));
    }
    /** Asks all lines between two places of a region where lines begin; says whether it wants to see more. */
    takeLines(region, from, to) {
        return this.#see(region, () => this.#ask(region, from, to));
    }
    #see(region, look) {
        this.metPieces ||= region.isPiece;
        try {
            this.sighting = look();
        }
        catch (cause) {
            this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
        }
        return this.sighting === null && this.failure === null;
    }
    /** Asks the lines that hold one of the needles. */
    #search(region, { needles, folded }) {
        const { bytes } = region.buffer;
        const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
        const hits = needles.map((needle) => ({ needle, at: -1 }));
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            if (isDense(asked, cursor - region.from))
                return this.#ask(region, cursor, region.to);
            const hit = nextHit(view, hits, cursor);
            if (hit === view.length)
                return null;
            const lineStart = startOfLine(bytes, cursor, hit);
            const lineEnd = lineEnds.endOfLine(hit);
            const sighting = this.#ask(region, lineStart, lineEnd);
            if (sighting !== null)
                return sighting;
            cursor = Math.min(lineEnds.startOfNext(lineEnd), region.to);
        }
        return null;
    }
    /** Asks all lines between two places where lines begin. */
    #ask({ buffer, from: regionFrom, line }, from, to) {
        const match = this.pattern.find(buffer.bytes.toString("utf8", from, to));
        return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
    }
}
/** The first place at or behind the cursor where one of the needles stands; the view's length without one. */
function nextHit(view, hits, cursor) {
    let first = view.length;
    for (const hit of hits) {
        if (hit.at < cursor) {
            const found = hit.needle.findIn(view, cursor);
            hit.at = found < 0 ? view.length : found;
        }
        first = Math.min(first, hit.at);
    }
    return first;
}
/** One for all patterns: nothing of it is used again after `take`. */
let scratch = allocateWords(0);
/** The region's bytes folded as `foldByte` folds one, four at a time. */
function foldedView({ buffer: { bytes, words }, from, to }) {
    if (scratch.bytes.length < bytes.length)
        scratch = allocateWords(bytes.length);
    const last = Math.ceil(to / 4);
    for (let at = from >> 2; at < last; at += 1)
        scratch.words[at] = (words[at] ?? 0) | 0x20202020;
    return scratch.bytes;
}

;// CONCATENATED MODULE: ./build/run/judge/needle.js
/**
 * A text to be looked for, as bytes. It is found by the one of them that is rarest in what commands print: looking
 * for a single byte runs at memory speed (measured: 40 GB/s), while `indexOf` of a text stops at each of its first
 * bytes (2 GB/s for an `e`).
 */
class Needle {
    bytes;
    #rare;
    #offset;
    /** At most 250 bytes: up to there `indexOf` is linear (V8's `kBMMaxShift` in string-search.h). */
    constructor(bytes) {
        this.bytes = bytes;
        this.#offset = rarestOf(bytes);
        this.#rare = bytes[this.#offset] ?? 0;
    }
    get length() {
        return this.bytes.length;
    }
    /** Where it stands first from a place on, -1 where it doesn't. */
    findIn(view, from) {
        let misses = 0;
        let at = view.indexOf(this.#rare, from + this.#offset);
        while (at >= 0) {
            const start = at - this.#offset;
            if (this.#standsAt(view, start))
                return start;
            misses += 1;
            if (misses > 16 && start - from < misses * sparseBytes)
                return view.indexOf(this.bytes, start + 1);
            at = view.indexOf(this.#rare, at + 1);
        }
        return -1;
    }
    #standsAt(view, start) {
        for (let index = 0; index < this.bytes.length; index += 1)
            if (view[start + index] !== this.bytes[index])
                return false;
        return true;
    }
}
/** A byte that comes more often than this is not rare. */
const sparseBytes = 64;
/** From the most frequent on; what is not among them is rare. */
const frequent = " etaoinsrldcumphgfbywvk0123456789./-_:,=\n\t()xjqzTSEAICRPNOLDM\"'[]";
function rarestOf(bytes) {
    const ranks = Array.from(bytes, (byte) => {
        const rank = frequent.indexOf(String.fromCharCode(byte));
        return rank < 0 ? frequent.length : rank;
    });
    return ranks.indexOf(Math.max(...ranks));
}

;// CONCATENATED MODULE: ./build/run/judge/sighting.js


/** A sighting at a place of the region's buffer. */
function sightingAt(region, place) {
    const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
    return { saw: lineAround(region, place), line: region.line + passed };
}

;// CONCATENATED MODULE: ./build/run/judge/find-text.js



/** Up to here a `Needle` is linear. */
const maxSearchBytes = 250;
/** Looks for a literal text, as UTF-8 bytes, anywhere on a line. */
function findText(text) {
    const needle = Buffer.from(text, "utf8");
    return needle.length <= maxSearchBytes ? new ShortTextProbe(needle) : new LongTextProbe(needle, text);
}
class ShortTextProbe {
    sighting = null;
    #needle;
    constructor(needle) {
        this.#needle = new Needle(needle);
    }
    take(region) {
        // Of a line that is taken in pieces the end of the last piece is looked at again: the text may lie across.
        const from = Math.max(0, region.from - this.#needle.length + 1);
        const found = this.#needle.findIn(region.buffer.bytes.subarray(0, region.to), from);
        if (found < 0)
            return true;
        this.sighting = sightingAt(region, found);
        return false;
    }
}
class LongTextProbe {
    sighting = null;
    #matcher;
    #text;
    #matched = 0;
    constructor(needle, text) {
        this.#matcher = new ByteMatcher(needle);
        this.#text = text;
    }
    take(region) {
        const { end, matched } = this.#matcher.find(region.buffer.bytes, region.from, region.to, this.#matched);
        this.#matched = matched;
        return end === null || this.#see(region, end - 1);
    }
    /** The text fills all that can be shown. */
    #see(region, place) {
        this.sighting = { saw: shorten(this.#text), line: sightingAt(region, place).line };
        return false;
    }
}
/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
class ByteMatcher {
    #needle;
    #fallback;
    constructor(needle) {
        this.#needle = needle;
        this.#fallback = fallbackTable(needle);
    }
    get length() {
        return this.#needle.length;
    }
    /** Goes on where `matched` bytes of the needle were seen. `end` is behind the first whole one, `null` without one. */
    find(bytes, from, to, matched) {
        const last = this.#needle.length - 1;
        let seen = matched;
        for (let at = from; at < to; at += 1) {
            while (seen > 0 && bytes[at] !== this.#needle[seen])
                seen = this.#fallback[seen - 1] ?? 0;
            if (bytes[at] !== this.#needle[seen])
                continue;
            if (seen === last)
                return { end: at + 1, matched: seen };
            seen += 1;
        }
        return { end: null, matched: seen };
    }
}
/** For each beginning of the needle, how long its longest proper beginning is that is also its end. */
function fallbackTable(needle) {
    const table = new Int32Array(needle.length);
    let length = 0;
    for (let at = 1; at < needle.length; at += 1) {
        while (length > 0 && needle[at] !== needle[length])
            length = table[length - 1] ?? 0;
        if (needle[at] === needle[length])
            length += 1;
        table[at] = length;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/run/judge/required-literals.js

/** Shorter ones are on nearly every line. */
const minBytes = 2;
/** A `Needle` is linear up to 250 bytes; the beginning of a literal is as good as all of it. */
const maxBytes = 200;
/**
 * Reads them from the prefilter that re2js builds for itself. That is no public interface: whatever doesn't look
 * as expected means that every line is matched, which is slower and never wrong.
 */
function requiredLiterals(prefilter, ignoreCase) {
    const texts = collect(prefilter);
    if (texts === null)
        return null;
    const needles = [];
    for (const text of texts) {
        const needle = ignoreCase ? foldedNeedle(text) : exactNeedle(text);
        if (needle === null || needle.length < minBytes)
            return null;
        needles.push(new Needle(needle.subarray(0, maxBytes)));
    }
    return { needles, folded: ignoreCase };
}
/** Folds ASCII letters; other bytes may fall together too, which only lets more lines through. */
function foldByte(byte) {
    return byte | 0x20;
}
/** The node types of re2js's `Prefilter.Type`. */
const exact = 1;
const required_literals_all = 2;
const any = 3;
function collect(node) {
    if (!isNode(node))
        return null;
    if (node.type === exact)
        return typeof node.str === "string" ? [node.str] : null;
    const parts = node.subs.map(collect);
    if (node.type === required_literals_all)
        return mostTelling(parts.filter((part) => part !== null));
    if (node.type !== any || parts.length === 0)
        return null;
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
function isNode(node) {
    return (typeof node === "object" &&
        node !== null &&
        "type" in node &&
        "str" in node &&
        "subs" in node &&
        Array.isArray(node.subs));
}
/** Of several requirements that all hold, the one whose shortest text is the longest. */
function mostTelling(parts) {
    const shortest = (texts) => Math.min(...texts.map((text) => text.length));
    return parts.reduce((best, part) => (best === null || shortest(part) > shortest(best) ? part : best), null);
}
/** Broken UTF-8 is matched as U+FFFD, whose bytes are not in the stream then; half a surrogate has none at all. */
function exactNeedle(text) {
    return /[\ufffd\ud800-\udfff]/u.test(text) ? null : Buffer.from(text, "utf8");
}
/** Beyond ASCII, and for K (Kelvin sign) and S (long s), a letter has other forms with other bytes. */
function foldedNeedle(text) {
    const pieces = text.split(/[^\u0020-\u007e]|[ks]/i);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
    return Buffer.from(Uint8Array.from(longest, (character) => foldByte(character.charCodeAt(0))));
}

;// CONCATENATED MODULE: ./build/run/judge/line-pattern.js


/** Lines are first asked together, about so many characters at a time: asking costs more than matching a short one. */
const batchLength = 4096;
/** A pattern that is asked line by line; linear whatever the pattern, as the engine is. */
class LinePattern {
    source;
    newSet;
    /** What must stand on a line before it is worth asking. */
    required;
    #engine;
    /** Finds a match in several lines wherever one of them has one; `null` for a pattern of which that is not sure. */
    #together;
    constructor(
    /** With its flags; alike for two patterns that mean the same. */
    source, 
    /** An empty set for several patterns. */
    newSet, engine, together, required) {
        this.source = source;
        this.newSet = newSet;
        this.#engine = engine;
        this.#together = together;
        this.required = required;
    }
    /** Loads re2js only where a pattern is used. Throws for a pattern that doesn't compile, which `lint` has ruled out. */
    static async compile(pattern, ignoreCase) {
        const { RE2JS, RE2Set } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
        const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
        // With ^ and $ at each line, what matches a line alone matches it among others; \A and \z know no lines.
        const together = /\\[Az]|\(\?\w*-/.test(pattern) ? null : RE2JS.compile(pattern, flags | RE2JS.MULTILINE);
        const sensitive = RE2JS.compile(pattern);
        const engine = ignoreCase ? RE2JS.compile(pattern, flags) : sensitive;
        const prefilter = sensitive.re2().prefilter;
        return new LinePattern(ignoreCase ? `(?i)${pattern}` : pattern, () => new RE2Set(), engine, together, requiredLiterals(prefilter, ignoreCase));
    }
    /** The first line of a text, whose lines end at LF, CRLF or CR, that matches. */
    find(text) {
        const [first] = this.#matches(text);
        return first === undefined ? null : { saw: this.#show(first.line), index: first.index };
    }
    /** The indices of all lines of a text that match, ascending, 0-based. */
    *indices(text) {
        for (const { index } of this.#matches(text))
            yield index;
    }
    *#matches(text) {
        const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
        let passed = 0;
        for (let from = 0, to = 0, counted = 0; from < lines.length; from = to) {
            const end = lines.indexOf("\n", from + batchLength);
            to = end < 0 ? lines.length : end + 1;
            const batch = lines.slice(from, to);
            // A match in the batch may lie across lines, as that of `[^x]` may: each is asked by itself.
            if (this.#together !== null && !this.#together.test(batch))
                continue;
            passed += countLines(lines, counted, from);
            counted = from;
            yield* this.#matchesInBatch(batch, passed);
        }
    }
    *#matchesInBatch(batch, passed) {
        const lines = batch.split("\n");
        if (lines.at(-1) === "")
            lines.pop(); // the batch ended with a line end
        for (const [index, line] of lines.entries())
            if (this.#engine.test(line))
                yield { line, index: passed + index };
    }
    #show(line) {
        const matcher = this.#engine.matcher(line);
        const at = matcher.find() ? matcher.start() : 0;
        // Far more than is shown, so that nothing is cleaned that can't be seen.
        return excerpt(line.slice(Math.max(0, at - 1000), at), line.slice(at, at + 1000));
    }
}
/** The number of line ends between two places. */
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/run/judge/observer.js
/** FORMAT 2 rule 1: without a stream both are asked, each by itself. */
function streamNames(stream) {
    return stream === null ? ["stdout", "stderr"] : [stream];
}
/** FORMAT 2 rule 8: noted in the result. */
const piecesNote = "a line of more than 1 MiB was matched in pieces of 1 MiB";
/** "1 line", "2 lines". */
function lineCount(lines) {
    return `${lines} ${lines === 1 ? "line" : "lines"}`;
}

;// CONCATENATED MODULE: ./build/run/judge/growing-buffer.js
/** Bytes that are collected bit by bit: capacity doubles, so that appending costs the same however small the parts. */
class GrowingBuffer {
    #bytes = Buffer.alloc(0);
    #length = 0;
    get length() {
        return this.#length;
    }
    /** What was collected; valid until the next call. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(source, from, to) {
        const needed = this.#length + to - from;
        if (needed > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, 256));
            this.bytes.copy(larger);
            this.#bytes = larger;
        }
        source.copy(this.#bytes, this.#length, from, to);
        this.#length = needed;
    }
    /** Empties it and gives its memory back. */
    clear() {
        this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/ansi.js

/**
 * An escape sequence longer than this is text: it has to be held back until its end is seen, and memory is
 * bounded (FORMAT 2 rule 8). Counted from its ESC to its last byte.
 */
const maxSequenceBytes = 1024 * 1024;
const esc = 0x1b;
const bell = 0x07;
const backslash = 0x5c;
/**
 * Removes ANSI escape sequences from a stream: CSI, OSC, DCS, SOS, PM, APC, two-byte and nF ones (ECMA-48). What
 * has no end on its line is text (FORMAT 2 rule 3), and so is what another ESC breaks off, as terminals abandon
 * it there. Nothing depends on how the stream is cut: a sequence that is still open at the end of a chunk is held.
 */
class AnsiStripper {
    #state = "text";
    /** The open sequence, as far as it came in earlier chunks. */
    #held = new GrowingBuffer();
    /** In the chunk: where text begins that was not handed on, and where the open sequence begins or goes on. */
    #textFrom = 0;
    #sequenceFrom = 0;
    #next;
    constructor(next) {
        this.#next = next;
    }
    write(chunk) {
        this.#textFrom = 0;
        this.#sequenceFrom = 0;
        for (let at = 0; at < chunk.length;)
            at = this.#state === "text" ? this.#passText(chunk, at) : this.#pass(chunk, at);
        if (this.#state === "text")
            this.#emit(chunk, this.#textFrom, chunk.length);
        else
            this.#held.append(chunk, this.#sequenceFrom, chunk.length);
    }
    /** The stream is over: what is open has no end. */
    end() {
        this.#release();
    }
    /** Goes on behind the next ESC, or behind the colour that it begins. */
    #passText(chunk, at) {
        const found = findEscape(chunk, at);
        if (found < 0)
            return chunk.length;
        this.#emit(chunk, this.#textFrom, found);
        this.#textFrom = this.#sequenceFrom = found;
        const behind = behindCsi(chunk, found);
        if (behind < 0) {
            this.#state = "escape";
            return found + 1;
        }
        this.#textFrom = behind;
        return behind;
    }
    /** Takes one byte of a sequence, or finds that there is none and takes nothing. */
    #pass(chunk, at) {
        const isTooLong = this.#held.length + at - this.#sequenceFrom >= maxSequenceBytes;
        const step = isTooLong ? "abort" : next(this.#state, chunk[at] ?? 0);
        if (step === "abort")
            return this.#abandon(chunk, at);
        if (step === "end") {
            this.#forget();
            this.#textFrom = at + 1;
        }
        else
            this.#state = step;
        return at + 1;
    }
    /**
     * The open sequence was none: its bytes are text. Where an ESC inside a string was not the beginning of ST it
     * begins a sequence of its own, and it may be the last byte of an earlier chunk.
     */
    #abandon(chunk, at) {
        const restarts = this.#state === "string-escape";
        this.#release(restarts && at === 0 ? 1 : 0);
        this.#textFrom = this.#sequenceFrom;
        if (!restarts)
            return at;
        if (at === 0)
            this.#held.append(Buffer.of(esc), 0, 1);
        else
            this.#emit(chunk, this.#sequenceFrom, at - 1);
        this.#textFrom = this.#sequenceFrom = Math.max(0, at - 1);
        this.#state = "escape";
        return at;
    }
    #emit(bytes, from, to) {
        if (to > from)
            this.#next(bytes, from, to);
    }
    /** Hands on what was held, but for the last `keep` bytes. */
    #release(keep = 0) {
        const { bytes } = this.#held;
        this.#forget();
        this.#emit(bytes, 0, bytes.length - keep);
    }
    #forget() {
        if (this.#held.length > 0)
            this.#held.clear();
        this.#state = "text";
    }
}
/** A few bytes are looked at here: in coloured output the next ESC is near, and `indexOf` costs as much as 50 of them. */
function findEscape(chunk, from) {
    const near = Math.min(from + 32, chunk.length);
    for (let at = from; at < near; at += 1)
        if (chunk[at] === esc)
            return at;
    return chunk.indexOf(esc, near);
}
/** The short way for what is by far the most frequent: behind a CSI that is complete in its chunk; -1 for others. */
function behindCsi(chunk, from) {
    if (chunk[from + 1] !== 0x5b)
        return -1;
    for (let at = from + 2; at < from + 32; at += 1) {
        const step = next("csi", chunk[at] ?? 0);
        if (step !== "csi")
            return step === "end" ? at + 1 : -1;
    }
    return -1;
}
function next(state, byte) {
    switch (state) {
        case "text":
            return byte === esc ? "escape" : state;
        case "escape":
            return afterEscape(byte);
        case "intermediate":
            if (isIntermediate(byte))
                return state;
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
        case "csi":
            if (byte >= 0x20 && byte <= 0x3f)
                return state;
            return byte >= 0x40 && byte <= 0x7e ? "end" : "abort";
        case "string":
            return byte === bell ? "end" : inString(state, byte);
        case "st-string":
            return inString(state, byte);
        case "string-escape":
            return byte === backslash ? "end" : "abort";
    }
}
function afterEscape(byte) {
    if (isIntermediate(byte))
        return "intermediate";
    switch (String.fromCharCode(byte)) {
        case "[":
            return "csi";
        case "]":
            return "string";
        case "P": // DCS
        case "X": // SOS
        case "^": // PM
        case "_": // APC
            return "st-string";
        default:
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
    }
}
function inString(state, byte) {
    if (byte === esc)
        return "string-escape";
    const breaksOff = byte === 0x0a || byte === 0x0d || byte === 0x18 || byte === 0x1a; // LF, CR, CAN, SUB
    return breaksOff ? "abort" : state;
}
function isIntermediate(byte) {
    return byte >= 0x20 && byte <= 0x2f;
}

;// CONCATENATED MODULE: ./build/run/judge/line-automaton.js
/**
 * Says on which lines one of several patterns matches, in one pass over the bytes however many they are: at
 * 350 MB/s where re2js, asked line by line and pattern by pattern, makes 50 (measured). Its table is filled as lines need it
 * from the automaton that re2js builds for a set of patterns. Lines that hold more than ASCII it leaves to the engine.
 */
class LineAutomaton {
    #dfa;
    #states;
    /** For each state and byte the next state, or what `unknown` and `hit` stand for. A state is its row's place. */
    #table = new Int32Array(maxStates * rowLength);
    constructor(dfa, start) {
        this.#dfa = dfa;
        this.#states = [start, start, start, start];
        this.#fill(atStart);
        this.#fill(behindReturn);
        this.#table[behindReturn | line_automaton_lineFeed] = atStart;
    }
    /** `null` where re2js has no such automaton, or not as we know it: it is no public interface. */
    static of(patterns) {
        const [first] = patterns;
        if (first === undefined)
            return null;
        const set = first.newSet();
        for (const { source } of patterns)
            set.add(source);
        // The first match builds what every line begins with.
        set.match("");
        const dfa = "dfa" in set ? set.dfa : null;
        if (!isDfa(dfa) || dfa.failed)
            return null;
        const [start] = dfa.startStates.values();
        return start === undefined ? null : new LineAutomaton(dfa, start);
    }
    /**
     * A place on the first line from `from` on that matches, or that has to be asked because it cannot be known here;
     * `to` where there is none. A line begins at `from`; what is open at `to` is a line, too.
     */
    find(bytes, from, to) {
        const table = this.#table;
        let state = atStart;
        for (let at = from; at < to; at += 1) {
            const index = state | (bytes[at] ?? 0);
            state = table[index] ?? hit;
            if (state > hit)
                continue;
            if (state === unknown)
                state = this.#next(index);
            if (state === hit)
                return at;
        }
        const isOpen = to > from && bytes[to - 1] !== line_automaton_lineFeed && bytes[to - 1] !== line_automaton_carriageReturn;
        return isOpen && this.#endsInMatch(state) ? to - 1 : to;
    }
    /** Finds out what the table does not hold yet. */
    #next(index) {
        const next = this.#step(index & ~0xff, index & 0xff);
        this.#table[index] = next;
        return next;
    }
    #step(from, byte) {
        if (byte === line_automaton_lineFeed || byte === line_automaton_carriageReturn) {
            if (this.#endsInMatch(from))
                return hit;
            return byte === line_automaton_lineFeed ? atStart : behindReturn;
        }
        const state = this.#states[from / rowLength];
        if (byte > 0x7f || state === undefined)
            return hit;
        const next = this.#dfa.step(state, this.#dfa.runeClass(byte), byte, unanchored);
        return next === null || next.isMatch ? hit : this.#rowOf(next);
    }
    #endsInMatch(row) {
        const state = this.#states[row / rowLength];
        if (state === undefined)
            return true;
        const end = this.#dfa.step(state, this.#dfa.numClasses, endOfText, unanchored);
        return end === null || end.isMatch;
    }
    #rowOf(state) {
        const known = this.#states.indexOf(state, atStart / rowLength);
        if (known >= 0)
            return known * rowLength;
        // Patterns that need more are asked line by line: memory is bounded.
        return this.#states.length === maxStates ? hit : (this.#states.push(state) - 1) * rowLength;
    }
    /** What comes at a line's start, all at once. */
    #fill(row) {
        for (let byte = 0; byte < rowLength; byte += 1)
            this.#table[row | byte] = this.#step(row, byte);
    }
}
const line_automaton_lineFeed = 0x0a;
const line_automaton_carriageReturn = 0x0d;
const rowLength = 256;
/** The first two rows stay empty: their places mean no state. */
const unknown = 0;
const hit = rowLength;
const atStart = 2 * rowLength;
/** At a line's start, where a line feed belongs to the line before. */
const behindReturn = 3 * rowLength;
/** 512 KiB of table. */
const maxStates = 512;
/** What `step` of re2js takes for "anywhere on the line" and for the end of it. */
const unanchored = 0;
const endOfText = -1;
function isDfa(value) {
    return (typeof value === "object" &&
        value !== null &&
        "failed" in value &&
        "numClasses" in value &&
        typeof value.numClasses === "number" &&
        "startStates" in value &&
        value.startStates instanceof Map &&
        "runeClass" in value &&
        typeof value.runeClass === "function" &&
        "step" in value &&
        typeof value.step === "function");
}

;// CONCATENATED MODULE: ./build/run/judge/find-patterns.js



/** An automaton for a smaller part of a stream would cost more than it saves. */
const worthwhileBytes = 16 * 1024;
/** Looks for several patterns that need no certain text, in one pass for all that have not been seen. */
class PatternGroup {
    #open = [];
    /** Finds the lines that one of the open patterns matches; `undefined` where it has to be made (anew). */
    #automaton;
    add(pattern) {
        const probe = new PatternProbe(pattern);
        this.#open = [...this.#open, probe];
        return probe;
    }
    take(region) {
        const automaton = region.to - region.from < worthwhileBytes ? null : this.#automatonOfOpen();
        if (automaton === null)
            this.#leaveTo(this.#open.filter((probe) => probe.take(region)));
        else
            this.#search(region, automaton);
        return this.#open.length > 0;
    }
    /** Asks the lines that the automaton points out. */
    #search(region, automaton) {
        const { bytes } = region.buffer;
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            const all = isDense(asked, cursor - region.from);
            const place = all ? cursor : automaton.find(bytes, cursor, region.to);
            if (place === region.to)
                return;
            const next = all ? region.to : Math.min(lineEnds.startOfNext(lineEnds.endOfLine(place)), region.to);
            this.#ask(region, startOfLine(bytes, cursor, place), next);
            cursor = next;
        }
    }
    #ask(region, from, to) {
        this.#leaveTo(this.#open.filter((probe) => probe.takeLines(region, from, to)));
    }
    /** Those that are left want to see more. */
    #leaveTo(open) {
        if (open.length < this.#open.length)
            this.#automaton = undefined;
        this.#open = open;
    }
    #automatonOfOpen() {
        if (this.#automaton === undefined)
            this.#automaton = LineAutomaton.of(this.#open.map(({ pattern }) => pattern));
        return this.#automaton;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/keep-stream.js

/** FORMAT 2 rule 8: `json` and `=` read no more than this of a stream or file. */
const maxKeptBytes = 4 * 1024 * 1024;
/** Keeps a stream as a whole, up to the limit. */
class KeepProbe {
    #isTooLong = false;
    #kept = new GrowingBuffer();
    /** What was kept, or `null` where the stream is longer than the limit. */
    get bytes() {
        return this.#isTooLong ? null : this.#kept.bytes;
    }
    take({ buffer: { bytes }, from, to }) {
        return this.keep(bytes, from, to);
    }
    /** Returns whether there is still room. */
    keep(bytes, from, to) {
        this.#isTooLong = this.#kept.length + to - from > maxKeptBytes;
        if (this.#isTooLong)
            this.#kept.clear();
        else
            this.#kept.append(bytes, from, to);
        return !this.#isTooLong;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/output-stream.js





/** One stream: its lines are counted, and everything that is asked of it is looked for in one pass. */
class OutputStream {
    #probes = [];
    #kept = null;
    #patterns = null;
    #scan = null;
    #stripper = null;
    /** Complete after `end`. */
    get lines() {
        return this.#scan?.lines ?? 0;
    }
    /** Whether a probe still needs what comes. */
    get isAwaited() {
        return this.#scan?.isAwaited ?? this.#probes.length > 0;
    }
    /** Before the first byte. */
    add(probe) {
        this.#probes.push(probe);
        return probe;
    }
    /** Looks for a pattern, together with the others. */
    addPattern(pattern) {
        if (pattern.required !== null)
            return this.add(new PatternProbe(pattern));
        this.#patterns ??= this.add(new PatternGroup());
        return this.#patterns.add(pattern);
    }
    /** The stream as a whole, kept once however many ask. */
    keep() {
        this.#kept ??= this.add(new KeepProbe());
        return this.#kept;
    }
    /** The chunk's memory may be used again afterwards. */
    write(chunk) {
        this.#scan ??= new StreamScan(this.#probes);
        const scan = this.#scan;
        // No escape sequence hides a line's end, so that counting alone needs none taken out.
        if (!scan.isAwaited && this.#stripper === null) {
            scan.append(chunk, 0, chunk.length);
            return;
        }
        this.#stripper ??= new AnsiStripper((bytes, from, to) => scan.append(bytes, from, to));
        this.#stripper.write(chunk);
    }
    end() {
        this.#stripper?.end();
        this.#scan?.end();
    }
}

;// CONCATENATED MODULE: ./build/run/judge/observe-file.js






/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: looked at before the command and once after it (FORMAT 2 rule 5). */
async function observeFile({ file, content }, { world }) {
    const before = await world.look(file);
    return async () => {
        const now = await world.look(file);
        switch (now.kind) {
            case "unusable":
                return { holds: null, reason: now.reason };
            case "missing":
                return { holds: false, saw: shorten(`${file} is not there`) };
            case "directory":
                return content === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : { holds: false, saw: shorten(`${file} is a folder`) };
            case "file":
                return content === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : search(world, file, content, observe_file_history(before, now));
        }
    };
}
const unchanged = "was already there";
function observe_file_history(before, now) {
    if (before.kind === "missing")
        return "was created";
    if (before.kind === now.kind && before.identity === now.identity)
        return unchanged;
    return "was changed";
}
/** Through the same sieve as a stream, so that a text is found in a log file as it is in output. */
async function search(world, file, asked, fate) {
    const content = new OutputStream();
    const probe = await addProbe(content, asked);
    const reading = await world.read(file, (chunk) => {
        content.write(chunk);
        return content.isAwaited;
    });
    if (reading.kind === "unusable")
        return { holds: null, reason: reading.reason };
    content.end();
    if (probe instanceof PatternProbe && probe.failure !== null)
        return { holds: null, reason: probe.failure };
    const note = probe instanceof PatternProbe && probe.metPieces ? { note: piecesNote } : {};
    if (probe.sighting === null)
        return { holds: false, saw: shorten(`not in ${lineCount(content.lines)} of ${file}`), ...note };
    if (fate !== unchanged)
        return { holds: true, saw: probe.sighting.saw, ...note };
    return { holds: true, saw: `${shorten(probe.sighting.saw, 170)} (${unchanged})`, ...note };
}
async function addProbe(content, asked) {
    if (asked.test === "contains")
        return content.add(findText(asked.text));
    return content.addPattern(await LinePattern.compile(asked.pattern, asked.ignoreCase));
}

;// CONCATENATED MODULE: ./build/run/judge/observe-json.js


/** `json PATH …` of stdout, `json FILE: PATH …` of a file (FORMAT 2 rule 6). */
function observeJson(signal, { streams, world }) {
    const { file } = signal;
    if (file !== null)
        return () => askFile(signal, file, world);
    const kept = streams.stdout.keep();
    return () => ask(signal, "stdout", kept.bytes, world);
}
async function askFile(signal, file, world) {
    const look = await world.look(file);
    switch (look.kind) {
        case "unusable":
            return { holds: null, reason: look.reason };
        case "missing":
            return { holds: null, reason: `${file} is not there` };
        case "directory":
            return { holds: null, reason: `${file} is a folder` };
        case "file": {
            const kept = new KeepProbe();
            const reading = await world.read(file, (chunk) => kept.keep(chunk, 0, chunk.length));
            return reading.kind === "unusable"
                ? { holds: null, reason: reading.reason }
                : ask(signal, file, kept.bytes, world);
        }
    }
}
async function ask(signal, source, json, world) {
    if (json === null)
        return { holds: null, reason: `${source} has more than 4 MiB, and \`json\` reads no more` };
    const { path, compare } = signal;
    return toObservation(await world.ask({ json, path, compare }), source, path);
}
/** What is no JSON text cannot be evaluated, which helps in neither role (rules 6 and 8). */
function toObservation(answer, source, path) {
    switch (answer.kind) {
        case "unusable":
            return { holds: null, reason: answer.reason };
        case "not-json":
            return { holds: null, reason: `${source} is not one JSON text: ${answer.reason}` };
        case "answer": {
            if (answer.found === 0)
                return { holds: false, saw: shorten(`nothing at ${path}`) };
            const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
            return { holds: answer.holds, saw: shorten(answer.value, 170) + more };
        }
    }
}

;// CONCATENATED MODULE: ./build/model/compare-values.js
/** Whether an order (negative: the left is less, 0: equal, positive: the left is greater) is what an operator asks for. */
function comparesSo(order, operator) {
    switch (operator) {
        case "=":
            return order === 0;
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case ">=":
            return order >= 0;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/count-pattern.js

/** Counts the lines that a pattern matches. A line that is asked in pieces counts once, whichever of them match. */
class CountProbe {
    pattern;
    count = 0;
    /** Why the engine broke off; `null` as long as it didn't. */
    failure = null;
    metPieces = false;
    /** Whether the last region ended within a line, of which a part had matched. */
    #openLineMatched = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        this.metPieces ||= region.isPiece;
        try {
            this.#count(region);
        }
        catch (cause) {
            this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
        }
        return this.failure === null;
    }
    #count({ buffer, from, to }) {
        const { bytes } = buffer;
        const isOpen = bytes[to - 1] !== 0x0a && bytes[to - 1] !== 0x0d;
        const openIndex = isOpen ? countLineEnds(buffer, from, to) : -1;
        let openLineMatched = isOpen && openIndex === 0 && this.#openLineMatched;
        for (const index of this.pattern.indices(bytes.toString("utf8", from, to))) {
            if (index === openIndex)
                openLineMatched = true;
            if (index > 0 || !this.#openLineMatched)
                this.count += 1;
        }
        this.#openLineMatched = openLineMatched;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/find-line.js

/** By a line's number from the beginning or, below 0, from the end. */
function findLine(number, newTest) {
    return number > 0 ? new NumberedLine(number, newTest) : new LineFromEnd(-number, newTest);
}
class NumberedLine {
    number;
    newTest;
    asked = null;
    failure = null;
    constructor(number, newTest) {
        this.number = number;
        this.newTest = newTest;
    }
    take(region) {
        const { buffer, from, to } = region;
        if (region.line + countLineEnds(buffer, from, to) < this.number)
            return true;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = from;
        for (let line = region.line; line < this.number && start < to; line += 1)
            start = ends.startOfNext(ends.endOfLine(start));
        if (start >= to)
            return true;
        const end = ends.endOfLine(start);
        this.asked ??= { test: this.newTest(), line: this.number };
        this.failure = failureOf(() => this.asked?.test.take(region, start, end));
        return this.failure === null && end === to;
    }
}
/** Of each region the last lines are asked, for it may be the last; the answers of so many are remembered. */
class LineFromEnd {
    back;
    newTest;
    failure = null;
    #lines = [];
    /** The last line, where the last region ended within it. */
    #open = null;
    constructor(back, newTest) {
        this.back = back;
        this.newTest = newTest;
    }
    get asked() {
        return this.#lines.at(-this.back) ?? null;
    }
    take(region) {
        this.failure = failureOf(() => this.#ask(region));
        return this.failure === null;
    }
    #ask(region) {
        const { buffer, from, to } = region;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = startOfLast(buffer.bytes, from, to, this.back);
        let line = region.line + countLineEnds(buffer, from, start);
        if (start > from)
            this.#open = null;
        for (; start < to; line += 1) {
            const end = ends.endOfLine(start);
            const asked = this.#open ?? this.#begin(line);
            asked.test.take(region, start, end);
            this.#open = end === to ? asked : null;
            start = end === to ? to : ends.startOfNext(end);
        }
    }
    #begin(line) {
        const asked = { test: this.newTest(), line };
        this.#lines.push(asked);
        if (this.#lines.length >= 2 * this.back + 100)
            this.#lines = this.#lines.slice(-this.back);
        return asked;
    }
}
/** Where the last so many lines begin; nothing before `from` is looked at. Each byte is looked at once. */
function startOfLast(bytes, from, to, count) {
    let left = count;
    let at = behindLineEnd(bytes, from, to);
    for (; at > from; at -= 1) {
        if (!find_line_isLineEnd(bytes[at - 1]))
            continue;
        left -= 1;
        if (left === 0)
            return at;
        at = behindLineEnd(bytes, from, at) + 1; // the loop takes the 1 off again
    }
    return from;
}
/** Before the line end that stands just before a place, or the place itself. */
function behindLineEnd(bytes, from, place) {
    if (place <= from || !find_line_isLineEnd(bytes[place - 1]))
        return place;
    const isPair = bytes[place - 1] === 0x0a && place - 2 >= from && bytes[place - 2] === 0x0d;
    return place - (isPair ? 2 : 1);
}
function find_line_isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}
function failureOf(ask) {
    try {
        ask();
        return null;
    }
    catch (cause) {
        return `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/line-test.js



/** `equals`, `contains` or `matches`, in memory that does not depend on the line. */
async function lineTests(content) {
    switch (content.test) {
        case "equals": {
            const wanted = Buffer.from(content.text);
            return () => new EqualsTest(wanted);
        }
        case "contains": {
            const wanted = new ByteMatcher(Buffer.from(content.text));
            return () => new ContainsTest(wanted);
        }
        case "matches": {
            const pattern = await LinePattern.compile(content.pattern, content.ignoreCase);
            return () => new MatchesTest(pattern);
        }
    }
}
/** Keeps what is shown of a line: around a hit, else its beginning. */
class ShownLine {
    inPieces = false;
    #head = null;
    #hit = null;
    take(region, from, to) {
        this.inPieces ||= region.isPiece && from === region.from;
        // Copied, as the region's memory is used again, and made a text only for the one line that is told of.
        this.#head ??= Buffer.from(region.buffer.bytes.subarray(from, Math.min(to, from + headBytes)));
        this.look(region, from, to);
    }
    verdict() {
        return { holds: this.holds(), saw: this.#hit ?? shorten(this.#head?.toString("utf8") ?? "") };
    }
    show(hit) {
        this.#hit = hit;
    }
}
/** More than is shown, because a token is known by its whole length. */
const headBytes = 4096;
/** The line without blanks at its ends is the text, which has none there. */
class EqualsTest extends ShownLine {
    /** How much of the text was seen. */
    #matched = 0;
    #differs = false;
    #wanted;
    constructor(wanted) {
        super();
        this.#wanted = wanted;
    }
    look({ buffer: { bytes } }, from, to) {
        for (let at = from; at < to && !this.#differs; at += 1) {
            const isNext = bytes[at] === this.#wanted[this.#matched];
            if (isNext)
                this.#matched += 1;
            else
                this.#differs = !isBlank(bytes[at]) || !this.#isBetween();
        }
    }
    holds() {
        return !this.#differs && this.#matched === this.#wanted.length;
    }
    /** Before the text or behind it, where blanks don't count. */
    #isBetween() {
        return this.#matched === 0 || this.#matched === this.#wanted.length;
    }
}
class ContainsTest extends ShownLine {
    #matched = 0;
    #isFound = false;
    #wanted;
    constructor(wanted) {
        super();
        this.#wanted = wanted;
    }
    look(region, from, to) {
        if (this.#isFound)
            return;
        const { bytes } = region.buffer;
        const { end, matched } = this.#wanted.find(bytes, from, to, this.#matched);
        this.#matched = matched;
        this.#isFound = end !== null;
        if (end !== null)
            this.show(lineAround(region, Math.max(from, end - this.#wanted.length)));
    }
    holds() {
        return this.#isFound;
    }
}
class MatchesTest extends ShownLine {
    #isFound = false;
    #pattern;
    constructor(pattern) {
        super();
        this.#pattern = pattern;
    }
    look({ buffer: { bytes } }, from, to) {
        if (this.#isFound)
            return;
        // An empty line is a line all the same, which `/^$/` matches.
        const match = this.#pattern.find(from === to ? "\n" : bytes.toString("utf8", from, to));
        this.#isFound = match !== null;
        if (match !== null)
            this.show(match.saw);
    }
    holds() {
        return this.#isFound;
    }
}
function isBlank(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/run/judge/observe-lines.js






/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
function observeLines(signal, { streams }) {
    if (signal.match !== null)
        return observeMatching(signal, signal.match, streams);
    const { stream, compare, count } = signal;
    const names = streamNames(stream);
    return () => {
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        return { holds: comparesSo(lines - count, compare), saw: lineCount(lines) };
    };
}
async function observeMatching({ stream, compare, count }, { pattern, ignoreCase }, streams) {
    const compiled = await LinePattern.compile(pattern, ignoreCase);
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].add(new CountProbe(compiled)));
    return () => {
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (failure)
            return { holds: null, reason: failure };
        const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        const saw = `${matching} of ${lineCount(lines)} ${matching === 1 ? "matches" : "match"}`;
        const observation = { holds: comparesSo(matching - count, compare), saw };
        return probes.some(({ metPieces }) => metPieces) ? { ...observation, note: piecesNote } : observation;
    };
}
/** `stdout line 1 = ok`, `stdout line -1: /done/`. */
async function observeLine({ stream, line: number, content }, { streams }) {
    const probe = streams[stream].add(findLine(number, await lineTests(content)));
    return () => {
        if (probe.failure !== null)
            return { holds: null, reason: probe.failure };
        if (probe.asked === null)
            return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
        const { test, line } = probe.asked;
        const { holds, saw } = test.verdict();
        const observation = { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line };
        return test.inPieces && content.test === "matches" ? { ...observation, note: piecesNote } : observation;
    };
}

;// CONCATENATED MODULE: ./build/run/judge/find-print.js

/** Looks for the first thing that is no blank (ASCII white space). */
class PrintProbe {
    sighting = null;
    take(region) {
        const { bytes } = region.buffer;
        let at = region.from;
        while (at < region.to && find_print_isBlank(bytes[at]))
            at += 1;
        if (at === region.to)
            return true;
        this.sighting = sightingAt(region, at);
        return false;
    }
}
function find_print_isBlank(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/run/judge/observe-output.js





/** `TEXT`, `output: TEXT`, `stdout: TEXT`: some stream that is asked contains it. */
function observeText({ stream, text }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].add(findText(text)));
    return () => firstSighting(probes) ?? notSeen(names, streams);
}
/** `/pattern/`, `stdout: /pattern/i`: some line of a stream that is asked matches. */
async function observePattern(signal, { streams }) {
    const compiled = await LinePattern.compile(signal.pattern, signal.ignoreCase);
    const names = streamNames(signal.stream);
    const probes = names.map((name) => streams[name].addPattern(compiled));
    return () => {
        const seen = firstSighting(probes);
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (seen === null && failure)
            return { holds: null, reason: failure };
        const observation = seen ?? notSeen(names, streams);
        if (!probes.some(({ metPieces }) => metPieces))
            return observation;
        return { ...observation, note: piecesNote };
    };
}
/** Where both streams have it stdout's is told: which came first nobody can know. */
function firstSighting(probes) {
    const sighting = probes.find((probe) => probe.sighting !== null)?.sighting;
    return sighting ? { holds: true, saw: sighting.saw, outputLine: sighting.line } : null;
}
/** "not in 80 lines of stdout, 0 of stderr" */
function notSeen(names, streams) {
    const counts = names.map((name, index) => {
        const { lines } = streams[name];
        return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
    });
    return { holds: false, saw: `not in ${counts.join(", ")}` };
}
/** `stdout = TEXT`: the whole stream, trimmed and with CRLF as LF. */
function observeEquals({ stream, text }, { streams }) {
    const kept = streams[stream].keep();
    return () => {
        const { bytes } = kept;
        if (bytes === null)
            return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
        const actual = trimBlanks(bytes.toString("utf8").replaceAll("\r\n", "\n"));
        return {
            holds: actual === text,
            saw: actual === "" ? `${stream} is empty` : shorten(actual.replaceAll("\n", " ⏎ ")),
        };
    };
}
/** ASCII white space alone, as in `empty`; a regular expression for the end would be quadratic in blanks. */
function trimBlanks(text) {
    let from = 0;
    let to = text.length;
    while (from < to && observe_output_isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && observe_output_isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return text.slice(from, to);
}
function observe_output_isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
/** `stdout empty`, `output empty`: nothing but blanks was printed there. */
function observeEmpty({ stream }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => ({ name, probe: streams[name].add(new PrintProbe()) }));
    return () => {
        for (const { name, probe } of probes) {
            if (probe.sighting === null)
                continue;
            const { saw, line } = probe.sighting;
            return { holds: false, saw: shorten(`${name} is not empty: ${saw}`), outputLine: line };
        }
        return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
    };
}

;// CONCATENATED MODULE: ./build/run/judge/judge.js







/**
 * Made before the command starts, for it looks at the files that signals name (FORMAT 2 rule 5). Each attempt has
 * its own (rule 9). What cannot be evaluated is never thrown: it is a result whose `holds` is null (rule 8).
 */
async function createJudge(signals, world) {
    const streams = { stdout: new OutputStream(), stderr: new OutputStream() };
    const observers = [];
    for (const { signal } of signals)
        observers.push(await prepare(signal, { streams, world }));
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
        return () => ({ holds: null, reason: messageOf(cause) });
    }
}
function observe(signal, surroundings) {
    switch (signal.kind) {
        case "exit":
            return observeExit(signal);
        case "text":
            return observeText(signal, surroundings);
        case "pattern":
            return observePattern(signal, surroundings);
        case "equals":
            return observeEquals(signal, surroundings);
        case "empty":
            return observeEmpty(signal, surroundings);
        case "lines":
            return observeLines(signal, surroundings);
        case "line":
            return observeLine(signal, surroundings);
        case "json":
            return observeJson(signal, surroundings);
        case "file":
            return observeFile(signal, surroundings);
        case "within":
            return observeWithin(signal);
    }
}
async function conclude(observer, facts) {
    try {
        return (await observer?.(facts)) ?? { holds: null, reason: "nothing watched for it" };
    }
    catch (cause) {
        return { holds: null, reason: messageOf(cause) };
    }
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
function toResult({ role, expect, implied }, observation) {
    const signal = { kind: role, expect, implied };
    if (observation.holds !== null)
        return { ...signal, ...observation };
    return { ...signal, holds: null, saw: "could not be evaluated", reason: shorten(observation.reason) };
}

// EXTERNAL MODULE: ./build/run/cut-mark.js
var cut_mark = __webpack_require__(879);
;// CONCATENATED MODULE: ./build/run/raw-tail.js

/** The last bytes of a stream of any length. */
class RawTail {
    #ring = Buffer.alloc(0);
    /** Where the next byte goes. */
    #at = 0;
    /** How many bytes went by in all. */
    #seen = 0;
    append(bytes) {
        const kept = bytes.length > maxTailBytes ? bytes.subarray(-maxTailBytes) : bytes;
        this.#grow(kept.length);
        this.#seen += bytes.length;
        const behind = kept.copy(this.#ring, this.#at);
        const before = kept.copy(this.#ring, 0, behind);
        this.#at = behind < kept.length ? before : this.#at + behind;
    }
    /** As text; what was cut at its beginning begins with a line, or with `…` and a whole character where it has but one. */
    text() {
        if (this.#seen <= maxTailBytes)
            return this.#ring.toString("utf8", 0, this.#at);
        const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
        const line = raw_tail_startOfLine(bytes);
        return line === null
            ? cut_mark/* cutMark */.K + bytes.toString("utf8", startOfCharacter(bytes))
            : bytes.toString("utf8", line);
    }
    /** Small outputs, of which a run has many, take little memory. */
    #grow(added) {
        const needed = Math.min(this.#seen + added, maxTailBytes);
        if (needed <= this.#ring.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#ring.length * 2, 1024), maxTailBytes));
        this.#ring.copy(larger, 0, 0, this.#at);
        this.#ring = larger;
    }
}
/** Four times what a report shows: escape sequences are taken out of it afterwards. */
const maxTailBytes = 64 * 1024;
function raw_tail_startOfLine(bytes) {
    const feed = bytes.indexOf(0x0a) + 1;
    return feed > 0 && feed < bytes.length ? feed : null;
}
/** At most three bytes belong to a character that was cut. */
function startOfCharacter(bytes) {
    const character = bytes.subarray(0, 4).findIndex((byte) => (byte & 0xc0) !== 0x80);
    return Math.max(0, character);
}

;// CONCATENATED MODULE: ./build/run/output-tail.js




/** Of a command that passed, a few lines; of one that did not, enough to see why. */
const passedTail = { bytes: 4 * 1024, lines: 20 };
const notPassedTail = { bytes: 16 * 1024, lines: 100 };
/** Counts what a command prints, and keeps the last of it, within bounded memory. */
class OutputTail {
    #last = new RawTail();
    #bytes = 0;
    /** Counts a chunk as it was printed. */
    count(chunk) {
        this.#bytes += chunk.length;
    }
    /** Keeps text in the order in which it is shown. */
    keep(text) {
        this.#last.append(text);
    }
    summary(limits) {
        return { bytes: this.#bytes, tail: tailOf(this.#last, limits) };
    }
}
const output_tail_lineFeed = 0x0a;
function tailOf(last, limits) {
    const text = (0,plain_text/* plainText */.w)(last.text()).replace(/\n$/, "");
    return lastBytes(lastLines(text, limits.lines), limits.bytes);
}
function lastLines(text, count) {
    let from = text.length;
    for (let left = count; left > 0; left -= 1) {
        // At -1 `lastIndexOf` would begin at the end again.
        from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
        if (from < 0)
            return text;
    }
    return text.slice(from + 1);
}
/** At most so many bytes of a text's end, from a line's start where one lies within them. */
function lastBytes(text, count) {
    const bytes = Buffer.from(text);
    // Not the text itself: as a part of a longer one it would hold all of that in memory.
    if (bytes.length <= count)
        return bytes.toString("utf8");
    const from = bytes.length - count;
    const startOfLine = bytes.indexOf(output_tail_lineFeed, from - 1) + 1;
    if (startOfLine > 0 && startOfLine < bytes.length)
        return bytes.toString("utf8", startOfLine);
    return endOfLine((0,token_shapes/* hideTokens */.v)(text), count);
}
/** Never within a code point, nor within a token: of one that has lost its beginning nobody can tell. */
function endOfLine(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return text;
    const from = bytes.length - Math.max(0, count - Buffer.byteLength(cut_mark/* cutMark */.K));
    return cut_mark/* cutMark */.K + bytes.toString("utf8", output_tail_startOfCharacter(bytes, from));
}
function output_tail_startOfCharacter(bytes, from) {
    let at = from;
    while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/run/break-up-commands.js
/**
 * Breaks up `##[`, with which the runner's old commands begin: it executes them anywhere in a line
 * (actions/runner `ActionCommand.TryParse`). Feeds on everything that is written to the log, so that it sees the
 * three characters also when they come in pieces.
 */
class CommandBreaker {
    /** How many `#` the log ends with, 2 at most. */
    #hashes = 0;
    /** A line begins that is not ours to look at. */
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
    /** Where a blank must stand: before every `[` with two `#` before it. */
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

;// CONCATENATED MODULE: ./build/run/mask-lines.js
/**
 * Takes the lines that are `::add-mask::VALUE` out of a block of whole lines. The command counts after leading
 * blanks, in any case, with or without properties (actions/runner `ActionCommand.TryParseV2`).
 */
function splitMasks(block, maxLineBytes) {
    // One pass at memory speed for nearly every block; only where it hits, lines are looked at.
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
/** Whether a line that has only begun is, or may become, one that must not be shown. */
function mayBecomeMask(begun) {
    const head = begun.toString().trimStart().slice(0, command.length).toLowerCase();
    return command.startsWith(head);
}
/** Whether the beginning of an over-long line is that of a mask. */
function beginsMask(begun) {
    return maskLine.test(begun.toString());
}
const command = "::add-mask";
const hits = /::add-mask/gi;
const lineEnd = /\r?\n$|\r$/;
const maskLine = /^\s*::add-mask(?: (?:(?!::)[^\r\n])*)?::/i;
/** What a line asks to be masked, or `null` for a line like others. */
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
/** As the runner does, one after the other and `%25` last. */
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function startOfLastLine(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
}
/** Where the first line ends, behind its LF, CRLF or CR; the length where it has no end. */
function endOfFirstLine(bytes) {
    const feed = bytes.indexOf(0x0a);
    const before = feed < 0 ? bytes : bytes.subarray(0, feed);
    const carriageReturn = before.indexOf(0x0d);
    if (carriageReturn >= 0 && carriageReturn !== feed - 1)
        return carriageReturn + 1;
    return feed < 0 ? bytes.length : feed + 1;
}

;// CONCATENATED MODULE: ./build/run/open-line.js
/**
 * The beginning of a line whose end has not come yet. What it gives away stays valid while the next beginning is
 * gathered: two buffers take turns, so that a stream of any length is relayed without allocating anew.
 */
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
    /** What was gathered; valid until the next call. */
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
    /** Gives away what was gathered; valid until the next but one. */
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

;// CONCATENATED MODULE: ./build/run/relay.js



/** FORMAT 3.7: an open line is shown when it has this length. */
const maxOpenBytes = 64 * 1024;
/**
 * Brings both streams of a command into one log: whole lines in order of arrival, at memory speed and with bounded
 * memory. LF, CRLF and lone CR end a line; nothing of the bytes is lost or changed but what the options say.
 * All buffers it gives back are valid until the next call, and so is what they were made of: the chunk.
 */
class Relay {
    #options;
    #breaker = new CommandBreaker();
    #streams = { stdout: newStream(), stderr: newStream() };
    /** Whose line the log ends with, when it does not end with a line feed. */
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
    /** Shows the line that is open, for a person at a terminal. Of two the one that comes second waits for its end. */
    flushOpen() {
        const streams = this.#unended === null ? ["stdout", "stderr"] : [this.#unended];
        for (const stream of streams)
            if (this.#unended === null || this.#unended === stream)
                this.#flush(stream);
        // A copy: the log may take its time with it, while the next chunk comes.
        return this.#given().map((bytes) => Buffer.from(bytes));
    }
    /** A line of the relay's owner, which belongs to no stream. */
    interject(line) {
        this.#writeInstead(line);
        return this.#given();
    }
    /** Both streams are over: shows what is left, and ends the last line. */
    end() {
        this.#finish(this.#unended ?? "stdout");
        this.#finish("stdout");
        this.#finish("stderr");
        this.#endLine();
        return this.#given();
    }
    /** A block of whole lines, the first of which may have begun earlier. */
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
    /** The line that was open is whole. */
    #finish(stream) {
        const state = this.#streams[stream];
        const line = state.open.take();
        if (state.beginning === "shown")
            this.#write(stream, line);
        else if (state.beginning === "none")
            this.#show(stream, line);
        state.beginning = "none";
    }
    /** Keeps the beginning of a line, and shows it in pieces when it becomes too long. */
    #hold(stream, begun) {
        const state = this.#streams[stream];
        let rest = begun;
        while (rest.length > 0 && state.beginning !== "swallowed") {
            const room = maxOpenBytes - state.open.length;
            // A CR at the border may be half of a CRLF, and is not more than the line's end in any case.
            if (rest.length < room || (rest.length === room && endsWith(rest, relay_carriageReturn))) {
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
            state.beginning = "swallowed";
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
    /** Writes a line that is still open, but for what may be the beginning of a secret. */
    #writeOpen(stream, begun) {
        const { replacement } = this.#options;
        const state = this.#streams[stream];
        const sure = replacement === undefined ? begun.length : sureLength(begun, replacement);
        const unsure = begun.subarray(sure);
        // What is kept takes the place of what is given away before this call is over.
        const shown = unsure.length === 0 ? begun : Buffer.from(begun.subarray(0, sure));
        state.open.append(unsure);
        if (sure === 0)
            return;
        // On a terminal a CR is shown at once: what comes next begins a line, or is the LF of this one.
        state.beginning = state.open.length === 0 && endsWith(begun, relay_carriageReturn) ? "none" : "shown";
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
    /** Writes what stands in the place of a mask. */
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
const relay_carriageReturn = 0x0d;
const newline = Buffer.from("\n");
const overLongMask = "[a mask of more than 64 KiB, neither honoured nor shown]\n";
function newStream() {
    return { open: new OpenLine(), beginning: "none" };
}
/** Behind the last line that has ended. A CR at the very end may be half of a CRLF: its line is still open. */
function endOfWholeLines(chunk) {
    const feed = chunk.lastIndexOf(relay_lineFeed);
    const behind = chunk.subarray(feed + 1, -1).lastIndexOf(relay_carriageReturn);
    return feed + 1 + behind + 1;
}
function endsWith(bytes, byte) {
    return bytes[bytes.length - 1] === byte;
}
/** How much of an open line can be shown without tearing a secret apart. */
function sureLength(begun, { replace, openEnd }) {
    const sure = begun.length - openEnd(begun);
    if (sure === begun.length)
        return sure;
    // A secret as long as that would never be decided upon.
    if (sure <= 0)
        return begun.length < maxOpenBytes ? 0 : begun.length;
    // A whole secret may end in what looks like the beginning of another one.
    const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
    return apart.equals(replace(begun)) ? sure : begun.length;
}

;// CONCATENATED MODULE: ./build/app/checks/run-script.js










const emptyOutput = { bytes: 0, lines: 0, tail: "" };
/** On a terminal an open line (a progress bar, a prompt) is shown after 100 ms; elsewhere when it ends (FORMAT 3.7). */
const openLineMs = 100;
/** After so long without output the log says that a script is still running. */
const quietMs = 60_000;
/** Runs scripts, each in a log group of its own, its output shown and judged as it comes. */
class ScriptRunner {
    tools;
    log;
    constructor(tools, log) {
        this.tools = tools;
        this.log = log;
    }
    get warnings() {
        return this.tools.warnings;
    }
    /** The same, with another part of the log: what is told of one check stands together. */
    into(log) {
        return new ScriptRunner(this.tools, log);
    }
    /** What marks the processes of one script (`READINESS_MARK`); ours first, where a check runs us. */
    newMark() {
        const { env, randomToken } = this.tools.world;
        const outer = env[markVariable];
        return outer ? `${outer}.${randomToken()}` : randomToken();
    }
    async run(job, cancel) {
        const { world, places } = this.tools;
        const judgeWorld = world.judgeWorld(job.workingDirectory, places.workspace, cancel);
        const judge = await createJudge(job.signals, judgeWorld);
        const tail = new OutputTail();
        const debug = world.env["RUNNER_DEBUG"] === "1";
        if (debug)
            await this.log.debug(settingLines(job));
        const group = await this.log.open(job.title, job.script);
        const capture = this.#capture(job.title, group, judge, tail);
        const hide = world.host.showRunning(job.title);
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
        return {
            execution: cancel.aborted ? cutShort(execution, signals) : execution,
            tampered: execution.tampered ?? false,
            signals,
            output: (verdict) => ({
                lines: judge.lines,
                ...tail.summary(verdict === "passed" ? passedTail : notPassedTail),
            }),
        };
    }
    #capture(title, group, judge, tail) {
        const { world, masks } = this.tools;
        const { host } = world;
        const relay = new Relay({
            actions: host.dialect === "actions",
            onMask: (value) => group.afterMask(value, masks.learn(value)),
            onText: (text) => tail.keep(text),
            ...(host.dialect === "plain" ? { replacement: masks.replacement } : {}),
        });
        const began = world.now().getTime();
        const stillRunning = () => this.log.part.isLive
            ? this.log.lineText(`${title} has been running for ${(0,words/* humanDuration */.UU)(world.now().getTime() - began)}`)
            : "";
        return captureOutput({
            judge,
            tail,
            relay,
            log: this.log.part.output,
            openLineMs: host.terminal ? openLineMs : null,
            // On a terminal the last line says so all the time.
            ...(host.terminal ? {} : { quiet: { afterMs: quietMs, line: stillRunning } }),
        });
    }
    async #execute(job, sink, cancel) {
        const { world, places, journal, processes } = this.tools;
        const { title, check, mark, workingDirectory } = job;
        if (!(await world.files.folderInside(workingDirectory, places.workspace)))
            return notStarted(`the working directory ${workingDirectory} lies outside the workspace`);
        journal.note({ kind: "start", title, check, mark, at: world.now().toISOString() });
        const onExit = (exitCode) => journal.note({ kind: "exit", mark, exitCode });
        return processes.run(job, sink, cancel, onExit).catch(brokenOff);
    }
    /** The journal first: what the log has told must stand also when this process is killed. */
    tellVerdict(result) {
        this.tools.journal.note({ kind: "verdict", result });
        return this.log.line(verdictLine(result, this.tools.world.host.color));
    }
    tellRetry(check, judged, attempt) {
        const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
        return this.log.line(`${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`);
    }
    /** The verdict stays; what the retest found is kept with it. */
    tellRetest(result) {
        this.tools.journal.note({ kind: "verdict", result });
        return this.log.line(retestLine(result, this.tools.world.host.color));
    }
    tellFixture(name, result) {
        this.tools.journal.note({ kind: name, result });
        return this.log.line(scriptLine(name, result, this.tools.world.host.color));
    }
    /** Waits, unless the run is asked to stop. */
    async pause(ms, cancel) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: cancel }).catch(() => undefined);
    }
}
/** What nobody can end runs on beside everything that comes after it. */
function unendedWarning(title, count) {
    const processes = count === 1 ? "1 process" : `${count} processes`;
    return `${processes} of ${title} could not be ended and ran on (another user's, as under sudo): end what it starts in the command itself, as it was started.`;
}
function exitCodeOf({ ending }) {
    return ending.kind === "exited" ? ending.exitCode : null;
}
/** It had come to its end, and the run was stopped before that could be judged. */
function cutShort(execution, signals) {
    const isUnjudged = execution.ending.kind === "exited" && signals.some(({ holds }) => holds === null);
    return isUnjudged ? { ...execution, ending: { kind: "cancelled" } } : execution;
}
/** A fault of ours: the check could not be judged, the others can. */
function brokenOff(error) {
    return notStarted(`it could not be judged: ${(0,thrown/* messageOf */.b)(error)}`);
}
function notStarted(reason) {
    return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}

;// CONCATENATED MODULE: ./build/model/command-files.js

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";
/** Whether a step talks to the runner by the file that this variable names, as is known today. */
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
/**
 * Tells whether a variable names a file by which the step talks to the runner, of today's names or tomorrow's: it lies
 * in the folder of one of those that are known.
 */
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,external_node_path_.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
/** What is to be watched while commands run. */
function commandFileNames(env) {
    const isCommandFile = commandFileFinder(env);
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,external_node_path_.resolve)(value)] : []);
    const paths = [...new Set(named)];
    return { paths, steps: stepsOf(paths) };
}
/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
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
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,external_node_path_.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
/** Without regard to case, as Windows and macOS have their folders. */
function folderOf(path) {
    return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)).toLowerCase();
}
/** At a desk `GITHUB_OUTPUT=/dev/null` says that nobody listens; what else lies there is no command file. */
function isOfFiles(folder) {
    return folder !== "/dev";
}

// EXTERNAL MODULE: ./build/model/variables.js
var variables = __webpack_require__(2044);
;// CONCATENATED MODULE: ./build/app/checks/child-environment.js


/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
/**
 * The environments of a step's commands: without what belongs to the action, without the files by which the step talks
 * to the runner, and without what would have a shell run nothing, wherever that comes from.
 */
function commandEnvironments(env) {
    const isCommandFile = commandFileFinder(env);
    const without = (layer) => kept(layer, (name, value) => !(0,variables/* reachesNothing */.nL)(name) && !isCommandFile(name, value));
    const inherited = kept(without(env), (name) => !stripped.test(name) && !isCommandFileVariable(name));
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
/**
 * FORMAT 3.2: the later wins. On Windows `PATH` and `Path` are one variable: a child that were given both would get
 * the one that Node's sorting puts first.
 */
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}
/** FORMAT 3.2: `READINESS_*` of one command, always set, empty when unknown. */
function readinessVariables(values, check, mark) {
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        READINESS_SHA: values.sha ?? "",
        READINESS_BASE_SHA: values.baseSha ?? "",
        READINESS_LAST_TAG: values.lastTag ?? "",
        READINESS_PR: values.pullRequest ?? "",
        READINESS_RUN_URL: values.runUrl ?? "",
        READINESS_MARK: mark,
    };
}
/** FORMAT 3.4: what placeholders in guidance stand for. */
function placeholderValues(values, vars) {
    return {
        ...vars,
        sha: values.sha,
        "base-sha": values.baseSha,
        "last-tag": values.lastTag,
        "last-version": values.lastTag?.replace(/^v/, "") ?? null,
        pr: values.pullRequest,
        "run-url": values.runUrl,
    };
}

// EXTERNAL MODULE: ./build/document/duration.js
var duration = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/app/checks/run-stop.js


/** `timeoutMs` counts from now; `null`: none. */
function runStop(cancel, timeoutMs) {
    const controller = new AbortController();
    const timer = timeoutMs === null ? undefined : setTimeout(timeOver, Math.min(timeoutMs, maxTimerMs));
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
        controller.abort(new RunTimeout(durationText(timeoutMs ?? 0)));
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
/** Why a signal was aborted; `null` while it is not. */
function stopCause({ aborted, reason }) {
    if (!aborted)
        return null;
    return reason instanceof RunTimeout ? { kind: "timed-out", after: reason.after } : { kind: "cancelled" };
}
/** What becomes of a check that had not begun when the run was stopped. */
function obstacleOf(cause) {
    return cause.kind === "cancelled"
        ? { verdict: "cancelled", reason: "the run was cancelled before it began" }
        : { verdict: "skipped", reason: `the run's timeout of ${cause.after} was over before it began` };
}

;// CONCATENATED MODULE: ./build/app/checks/script-result.js

/** What became of a script that no signals judge: its exit code decides. */
function scriptResult(outcome, stop) {
    return scriptRecord(outcome, verdictOf(outcome.execution.ending, stop));
}
/** The same with a verdict that was found otherwise. */
function scriptRecord(outcome, verdict) {
    const { ending, durationMs } = outcome.execution;
    const exitCode = ending.kind === "exited" ? ending.exitCode : null;
    return { verdict, exitCode, durationMs: Math.round(durationMs), output: outcome.output(verdict) };
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
            return stopCause(stop)?.kind === "timed-out" ? "timed-out" : "cancelled";
    }
}

;// CONCATENATED MODULE: ./build/app/checks/run-fixture.js

/** What setup starts in the background lives on until it is released. */
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
    const judged = scriptResult(outcome, stop);
    const result = outcome.tampered && judged.verdict === "passed" ? { ...judged, verdict: "failed" } : judged;
    if (outcome.tampered)
        await scripts.log.warning(`${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`);
    await scripts.tellFixture(name, result);
    return result;
}

;// CONCATENATED MODULE: ./build/app/checks/teardown.js







/** How long a teardown that is running when the run is cancelled may go on, in milliseconds. */
const patienceMs = 1_000;
/** Runs teardown, which has its time also when the run is being cancelled, and ends what setup left running. */
async function runTeardown(teardown, env) {
    const { scripts, processes } = teardown;
    const result = teardownResult(teardown, env);
    // Whatever becomes of it, nothing is left running.
    const { unended, kept } = await result.catch(() => null).then(() => processes.release());
    if (unended > 0)
        scripts.warnings.push(unendedWarning("setup", unended));
    if (kept !== null)
        scripts.warnings.push(`${kept}; the verdicts stand. It holds scripts of the page: remove it by hand.`);
    return result;
}
async function teardownResult({ plan, scripts, cancel }, env) {
    if (plan === null)
        return null;
    const patience = laterThan(cancel, patienceMs);
    try {
        const environment = commandEnvironments(env).of(plan.env);
        return await runFixture({ ...plan, name: "teardown", env: environment }, scripts, patience.signal);
    }
    finally {
        patience.dispose();
    }
}
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
    const last = await runTeardown({ ...teardown, cancel }, world.env);
    const late = warnings.slice(before);
    for (const warning of late)
        await log.warning(warning);
    const all = { ...told.results, teardown: last, warnings: [...told.results.warnings, ...late] };
    const results = redactResults(all, told.redact);
    if (last !== null || late.length > 0)
        await attempt(log, "the results file", () => world.files.writeText(told.resultsPath, serializeResults(results)));
    await endJournal(journal, world, log);
    return results;
}
/** Aborts so many milliseconds after another signal. */
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

;// CONCATENATED MODULE: ./build/report/check-rows.js


const maxCommandCharacters = 100;
/** The checks in columns: id, area, what is special about them, and the first line of the command. */
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        plainText(check.area.text),
        [check.severity === "advisory" ? "advisory" : "", ...check.needs.map((id) => `needs ${id}`)]
            .filter((word) => word !== "")
            .join(", "),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
/** A script on one line: its first line, and that there is more. */
function commandLine(script) {
    const lines = (0,plain_text/* plainText */.w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,cut/* cutCharacters */.lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}

// EXTERNAL MODULE: ./build/run/log-dialect.js
var log_dialect = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/app/log/log-part.js
/** The log itself, for what is written one after the other. */
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}

;// CONCATENATED MODULE: ./build/app/log/group-log.js



/** The log, or one check's part of it, in the dialect of whoever reads it. */
class GroupLog {
    host;
    newToken;
    redact;
    part;
    #dialect;
    constructor(host, newToken, 
    /** Applied to every text that is not a command's output: on a command line no runner masks it. */
    redact, 
    /** Where it is written to. */
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redact = redact;
        this.part = part;
        this.#dialect = host.dialect === "actions" ? log_dialect/* actionsDialect */.G : log_dialect/* plainDialect */.l;
    }
    /** The same for a part of the log. */
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redact, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    /** A line of ours, as it is written. */
    lineText(text) {
        return this.#dialect.line(this.redact(text));
    }
    /** Lines of ours behind a line that opens; on a terminal they stand below it. */
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redact(title)) + own + this.#dialect.closeGroup());
    }
    /** A warning that belongs to no line of the page. */
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redact(message),
            })
            : this.#dialect.line(`warning: ${this.redact(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    /** Shown by the runner to somebody who looks for a fault (`RUNNER_DEBUG`). */
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redact(text)));
    }
    /** Has the runner hide a value. */
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        const dialect = this.#dialect;
        // Fresh for each group: who has read the log of one cannot end the silence of the next.
        const token = this.newToken();
        const shown = this.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(`${title}: ${commandLine(shown)}`) + whole + dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}; it was not honoured`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/document/page-text.js

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
function textOf(bytes) {
    if (bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

;// CONCATENATED MODULE: ./build/document/digest.js


/**
 * The digest of a page (DESIGN 2.2): SHA-256, in hex, of its text without BOM and with CRLF as LF, so that two systems
 * agree; of what is no text, of its bytes. Apart from the reading, because who only reads has no use for `node:crypto`.
 */
function digestOf(bytes) {
    const text = textOf(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./build/report/gate-changes.js + 2 modules
var gate_changes = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
;// CONCATENATED MODULE: ./build/app/results.js







/** The record of a run that reached its checks. */
function judgedResults({ session, page, plan, inputs, facts, record, cancelled, warnings }, now) {
    const { checks, setup, teardown } = record;
    const selection = {
        areas: inputs.areas,
        checks: inputs.checks,
        complete: plan.complete,
        selectedAreas: plan.selectedAreas,
        totalAreas: plan.totalAreas,
    };
    const scope = plan.complete ? null : scopeWords(selection);
    const run = runRecord(session, facts.head, now);
    const settings = page.checklist?.settings;
    return {
        version: 1,
        name: inputs.name,
        ...decideGate({
            checks,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page, inputs),
        }),
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner: settings?.owner ?? null,
            ticket: settings?.ticket ?? null,
            from: page.from,
            url: urlOf(page, session, run),
        },
        selection,
        run,
        totals: countTotals(checks),
        checks,
        setup,
        teardown,
        signOffs: page.checklist?.signOffs ?? [],
        findings: page.findings,
        gateChanges: page.gateChanges,
        warnings: [...comparisonWarnings(page.gateChanges), ...warnings],
    };
}
function urlOf(page, session, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink/* pageUrl */.fi)(session.context.serverUrl, repository, commit, page.inRepository);
}
/** What the gate's own changes decide: nothing, but with `on-gate-change: fail`. */
function ownGateOf({ gateChanges }, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = weakeningsOf(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
/** The record of a run in which nothing could be run. */
function unusableResults({ session, name, page, findings, reasonCode, reason }, now) {
    const run = session_runRecord(session, null, now);
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason,
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, session, run),
        },
        // Nothing was left out by a filter: nothing was looked at.
        selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
        run,
        totals: gate_countTotals([]),
        checks: [],
        setup: null,
        teardown: null,
        signOffs: [],
        findings,
        gateChanges: page?.gateChanges ?? null,
        warnings: [],
    };
}
/** Inputs are no place on the page: their findings name no file. */
function inputFindings(problems) {
    return problems.map(({ found, expected, cure }) => ({
        rule: "input",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found,
        expected,
        cure,
    }));
}
function filterFinding({ found, expected, cure }) {
    return { rule: "filter", severity: "error", file: "", line: 1, column: 1, found, expected, cure };
}
function resultsFinding(path) {
    return {
        rule: "results",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found: `results cannot be written to \`${path}\``,
        expected: "a file inside the workspace or the temporary folder, and no link",
        cure: "Name another file with `--results`.",
    };
}
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : digestOf(page.bytes);
}

// EXTERNAL MODULE: ./build/run/secret-forms.js + 1 modules
var secret_forms = __webpack_require__(1847);
// EXTERNAL MODULE: ./build/run/text-search.js
var text_search = __webpack_require__(1175);
;// CONCATENATED MODULE: ./build/run/log-replacer.js



/** Up to so many values the native search is faster than one pass for all. */
const maxNativeSearches = 8;
/**
 * For the command line's log, where no runner masks: exact values, and the lines of those that have several, become
 * `***` in blocks of whole lines. A block without a secret is returned as it is.
 */
function logReplacer(values) {
    const forms = [...new Set(values.flatMap(secret_forms/* logFormsOf */.r$))].map((form) => Buffer.from(form, "utf8"));
    if (forms.length === 0)
        return (block) => block;
    const search = (0,text_search/* createTextSearch */.u)(forms.map((form) => form.toString("latin1")));
    const mayHold = forms.length > maxNativeSearches
        ? () => true
        : (block) => forms.some((form) => block.includes(form));
    return (block) => {
        // A character a byte, so that positions are the block's and broken UTF-8 stays as it is.
        const spans = mayHold(block) ? search.find(block.toString("latin1")) : [];
        if (spans.length === 0)
            return block;
        const parts = [];
        let position = 0;
        for (const { start, end } of spans) {
            parts.push(block.subarray(position, start), Buffer.from(run_spans/* redacted */.p));
            position = end;
        }
        return Buffer.concat([...parts, block.subarray(position)]);
    };
}

;// CONCATENATED MODULE: ./build/run/log-replacement.js



/** Hides secrets in the command line's log; a line that is shown while it is open is never cut within one. */
function logReplacement(values) {
    const forms = values.flatMap(secret_forms/* logFormsOf */.r$).map((form) => Buffer.from(form).toString("latin1"));
    const longest = Math.max(0, ...forms.map((form) => form.length));
    const search = (0,text_search/* createTextSearch */.u)(forms);
    return {
        replace: logReplacer(values),
        // A character a byte, as the replacer has it. No beginning is longer than its secret.
        openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
    };
}

;// CONCATENATED MODULE: ./build/run/masks.js
/** More masks than any command has a use for; each makes the runner slower. */
const maxMasks = 1_000;
/** A shorter mask would tear words out of everything that is written. */
const minMaskLength = 6;
/**
 * Whether an `::add-mask::` from a command's output is honoured (DESIGN 3.1). A mask that hits our own words makes
 * the runner drop every output that holds them: `::add-mask::not-ready` would undo the gate.
 *
 * @param vocabulary verdicts, gates, ids, areas, paths, SHAs and URLs of this run
 * @param count how many masks were honoured before
 */
function maskDecision(value, vocabulary, count) {
    if (count >= maxMasks)
        return refused(`more than ${maxMasks} masks were asked for`);
    if (value.trim().length < minMaskLength)
        return refused(`a mask of fewer than ${minMaskLength} characters was asked for`);
    // The runner masks each line of a value by itself.
    const parts = [value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part !== "");
    for (const word of vocabulary) {
        if (parts.some((part) => word.includes(part)))
            return refused("a mask was asked for that would hide words of the report itself");
    }
    return { kind: "honoured" };
}
function refused(reason) {
    return { kind: "refused", reason };
}

;// CONCATENATED MODULE: ./build/app/secrets/mask-book.js


/** The masks of a run: those known from the start, and those that commands ask for as they go. */
class MaskBook {
    redactor;
    vocabulary;
    journal;
    #honoured = 0;
    #current = null;
    #refusals = new Set();
    constructor(redactor, vocabulary, journal) {
        this.redactor = redactor;
        this.vocabulary = vocabulary;
        this.journal = journal;
    }
    /** Hides every known secret in the command line's log. */
    replacement = {
        replace: (text) => this.#latest().replace(text),
        openEnd: (text) => this.#latest().openEnd(text),
    };
    /** Why masks were refused, for the report. */
    get refusals() {
        return [...this.#refusals];
    }
    /** Decides about an `::add-mask::` in a command's output; one that is honoured is hidden everywhere else, too. */
    learn(value) {
        const decision = maskDecision(value, this.vocabulary, this.#honoured);
        if (decision.kind === "refused") {
            this.#refusals.add(`${decision.reason}; it was not honoured`);
            return decision;
        }
        this.#honoured += 1;
        this.journal.note({ kind: "mask", value });
        this.redactor.add(value);
        this.#current = null;
        return decision;
    }
    #latest() {
        this.#current ??= logReplacement(this.redactor.values());
        return this.#current;
    }
}

// EXTERNAL MODULE: ./build/app/secrets/secrets.js + 2 modules
var secrets = __webpack_require__(9883);
;// CONCATENATED MODULE: ./build/app/telling/attempt.js

/** Writes what only tells of the verdicts; says whether it is written. What cannot be is a warning. */
async function attempt_attempt(log, what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        await log.warning(`${what} could not be written (${(0,thrown/* messageOf */.b)(error)}); the verdicts stand. Check the disk and the permissions of the folder.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/model/finding.js
/** What a finding says: "X; expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}

;// CONCATENATED MODULE: ./build/report/annotations.js





/** The runner shows ten of each kind per step and drops the rest, and cuts a message at 4,096 characters. */
const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;
/** What to say on the page's lines: most important first, errors before warnings before notices. */
function annotationsOf(results, decides) {
    const ran = results.checks.filter(({ verdict }) => verdict !== "passed" && verdict !== "skipped");
    const skipped = results.checks.filter(({ verdict }) => verdict === "skipped");
    const all = [
        ...fixtureAnnotations(results),
        ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
        ...gateAnnotations(results),
        ...[...ran, ...skipped].map((check) => checkAnnotation(check, results, decides)),
        ...results.warnings.map((warning) => pageAnnotation("warning", "Readiness", warning, results)),
        ...results.findings.filter(({ severity }) => severity !== "error").map(findingAnnotation),
    ];
    return levels.flatMap((level) => limited(all.filter((annotation) => annotation.level === level)));
}
const levels = ["error", "warning", "notice"];
function fixtureAnnotations(results) {
    return ["setup", "teardown"].flatMap((name) => {
        const result = results[name];
        if (result === null || result.verdict === "passed")
            return [];
        const how = result.exitCode === null ? words/* verdictWords */.L2[result.verdict].word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? "No check could run." : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,words/* humanDuration */.UU)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
/** One for each line of the page on which the gate was changed; an error where that decides. */
function gateAnnotations({ gateChanges, checklist, reasonCode }) {
    const changes = gateChanges?.kind === "compared" ? (0,gate_changes/* weakFirst */.jv)(gateChanges.changes) : [];
    const byLine = new Map();
    for (const change of changes)
        byLine.set(change.line, [...(byLine.get(change.line) ?? []), change]);
    return [...byLine].map(([line, onLine]) => {
        const decides = reasonCode === "gate-weakened" && onLine.some(({ effect }) => effect === "weakens");
        const message = onLine
            .map((change) => `${change.effect === "weakens" ? "May weaken" : "Strengthens"}: ${(0,gate_changes/* gateChangeText */.dA)(change)}`)
            .join("\n");
        const level = decides ? "error" : "warning";
        return annotation({ level, file: checklist.path, line, title: gate_changes/* ownGateTitle */.it, message });
    });
}
/** A finding on its line, titled with its id. */
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: findingSentence(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { area, id } = (0,words/* checkName */.I3)(check);
    const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
    const back = rollback === null ? "" : firstStep(rollback);
    const again = retestKind === "command" ? retest.trim() : firstStep(retest);
    const lines = [
        check.reason,
        back === "" ? "" : `Roll back${rollbackAndRetest === true ? " and retest" : ""}: ${back}`,
        again === "" ? "" : `Retest: ${again}`,
    ];
    return annotation({
        level: decides(check) ? "error" : "warning",
        file: checklist.path,
        line: check.line,
        title: `${area}${id === null ? "" : ` / ${id}`}: ${words/* verdictWords */.L2[check.verdict].word}`,
        message: lines.filter((line) => line !== "").join("\n"),
    });
}
/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.title).replace(/\s+/g, " ").trim(), maxTitleCharacters);
    return { ...of, title, message: (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.message).trim(), maxMessageCharacters) };
}
/** The last one that is shown counts those that are not. */
function limited(annotations) {
    if (annotations.length <= maxAnnotationsOfAKind)
        return [...annotations];
    const shown = annotations.slice(0, maxAnnotationsOfAKind - 1);
    const rest = annotations.slice(shown.length);
    const [first] = rest;
    if (first === undefined)
        return shown;
    const titles = rest.map(({ title, line }) => `line ${line}: ${title}`).join("\n");
    const message = (0,cut/* cutCharacters */.lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,words/* grouped */.zD)(rest.length)} more`, message }];
}
/** The first line of guidance as plain text: headings, fences and list marks are no steps. */
function firstStep(markdown) {
    const line = markdown
        .split(/\r\n|\n|\r/)
        .find((candidate) => !/^\s*(?:#{1,6}\s.*|`{3,}.*|~{3,}.*)?$/.test(candidate)) ?? "";
    return line
        .replace(/^\s*(?:>\s*|[-*+]\s+|\d{1,9}[.)]\s+)*(?:\[[ xX]\]\s+)?/, "")
        .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1 ($2)")
        .trim();
}

;// CONCATENATED MODULE: ./build/report/finding-lines.js



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,report_paint/* painter */.C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint(finding_lines_oneLine(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${finding_lines_oneLine(findingSentence(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect === "actions" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}
function finding_lines_oneLine(text) {
    return (0,plain_text/* plainText */.w)(text).replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/report/guidance-lines.js


/** The way back and the retest of every check that ran and did not pass, as lines of a log; what several share stands once. */
function guidanceLines(results, color) {
    const paint = (0,report_paint/* painter */.C)(color);
    const ran = results.checks.filter(({ verdict }) => verdict !== "passed" && verdict !== "skipped");
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
/** One line, or the title and the text indented below it. */
function titled(title, text) {
    const lines = (0,plain_text/* plainText */.w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? [`${title}: ${first.trim()}`]
        : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}

;// CONCATENATED MODULE: ./build/report/outputs.js

/** The step's outputs (DESIGN 2.1), set for an unusable page too. */
function outputsOf(results, resultsPath, decides) {
    const { gate, reason, totals } = results;
    return {
        gate,
        reason,
        total: String(totals.total),
        passed: String(totals.passed),
        failed: String(totals.failed),
        skipped: String(totals.skipped),
        "failed-areas": JSON.stringify((0,words/* failedAreas */.qP)(results, decides).map(({ slug }) => slug)),
        results: resultsPath,
    };
}

// EXTERNAL MODULE: ./build/report/api-warning.js
var api_warning = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/report/fork-recipe.js



/**
 * The workflow that reports the runs of forks, to be copied. docs/recipes.md shows it too, and a test compares: it
 * stands here so that the summary of a run that may only read can show it with that repository's own names.
 */
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
/** The steps by which the run of a fork leaves its results for that workflow. */
const forkRunSteps = `      - id: readiness
        uses: org/readiness-action@v1
        with:
          comment: \${{ github.event.pull_request.head.repo.full_name == github.repository && 'on-failure' || 'never' }}
      - if: always() && steps.readiness.outputs.results != ''
        uses: actions/upload-artifact@v7
        with:
          name: readiness-results-\${{ github.run_attempt }}
          path: \${{ steps.readiness.outputs.results }}
          if-no-files-found: error
`;
const defaultChecklist = "RELEASE_READINESS.md";
/** What the summary of a fork's run says when its token may not comment: Markdown of our own making. */
function forkRecipeAdvice({ run, checklist }) {
    const recipe = { workflow: run.workflow, checklist: checklist.path };
    const body = [
        `In ${(0,report_escape/* inlineText */.ln)(run.workflow)}, let the run leave its results:`,
        (0,report_escape/* fencedBlock */.zW)(forkRunSteps, "yaml"),
        "And add a second workflow on the default branch:",
        (0,report_escape/* fencedBlock */.zW)(forkReportWorkflow(recipe), "yaml"),
        "Pin the actions by commit. What each line is for is in docs/recipes.md of the action, under “Pull requests from forks”.",
    ].join("\n\n");
    return (0,sections/* fold */.AU)("This run is of a fork and may not comment: the workflow that can, to copy", body);
}
/** A text as YAML on one line; every JSON text is one. */
function quoted(text) {
    return JSON.stringify((0,plain_text/* plainText */.w)(text).replace(/\s+/g, " "));
}

// EXTERNAL MODULE: ./build/model/github.js
var github = __webpack_require__(7402);
;// CONCATENATED MODULE: ./build/report/statuses.js



/** GitHub's limits for a commit status. */
const maxDescriptionCharacters = 140;
const maxContextCharacters = 255;
/** What is set before the first check: a branch rule then waits, and does not take an older commit's word. */
function statuses_pendingStatuses(scope) {
    const pending = { state: "pending", description: "The release checklist is running" };
    return subjects(scope).map((subject) => statuses_status(scope, subject, pending));
}
function finalStatuses(scope, results, decides) {
    return subjects(scope).map((subject) => {
        const outcome = subject === null
            ? gateOutcome(results)
            : areaOutcome(results.checks.filter(({ areaSlug }) => areaSlug === subject.slug), decides);
        return statuses_status(scope, subject, outcome);
    });
}
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
function statuses_status({ name, url }, subject, { state, description }) {
    const context = subject === null ? `readiness: ${name}` : `readiness: ${name} / ${subject.slug}`;
    return {
        context: (0,cut/* cutCharacters */.lD)((0,api_warning/* oneLine */.TN)(context), maxContextCharacters),
        state,
        description: (0,cut/* cutCharacters */.lD)((0,api_warning/* oneLine */.TN)(description), maxDescriptionCharacters),
        targetUrl: url === "" ? null : url,
    };
}
/** `error` says that the checks could not be judged, `failure` that they were. Both block. */
const gateStates = {
    "all-passed": "success",
    "checks-failed": "failure",
    "setup-failed": "failure",
    "gate-weakened": "failure",
    "checklist-invalid": "error",
    "nothing-to-run": "error",
    cancelled: "error",
    interrupted: "error",
    "untrusted-code": "error",
};
function gateOutcome({ gate, reasonCode, reason }) {
    const state = gateStates[reasonCode];
    // The gate decides, whatever the code is.
    return {
        state: gate === "ready" ? "success" : state === "success" ? "failure" : state,
        description: reason,
    };
}
function areaOutcome(checks, decides) {
    const passed = checks.filter(({ verdict }) => verdict === "passed").length;
    const missed = checks.filter((check) => check.verdict !== "passed" && decides(check));
    if (checks.length === 0)
        return { state: "error", description: "No check of this area has a result" };
    if (missed.length === 0) {
        const tally = passed === checks.length
            ? `${(0,words/* count */.U9)(passed, "check")} passed`
            : `${passed} of ${(0,words/* count */.U9)(checks.length, "check")} passed; the rest is advisory`;
        return { state: "success", description: tally };
    }
    const judged = missed.some(({ verdict }) => judgedVerdicts.has(verdict));
    const named = missed.map(({ id, verdict }) => `${id} ${words/* verdictWords */.L2[verdict].word}`).join(", ");
    return {
        state: judged ? "failure" : "error",
        description: `${missed.length} of ${(0,words/* count */.U9)(checks.length, "check")} did not pass: ${named}`,
    };
}
const judgedVerdicts = new Set(["failed", "timed-out", "errored"]);

// EXTERNAL MODULE: ./build/app/telling/told.js
var told = __webpack_require__(8872);
;// CONCATENATED MODULE: ./build/app/telling/statuses.js



/**
 * Sets the statuses to pending before the first check. Its warnings need not be shown: `closeStatuses` tries again,
 * and says what still fails.
 */
async function statuses_openStatuses(request, api) {
    return setAll(request, pendingStatuses(request.scope), api);
}
/** Sets the statuses to what became of the checks. */
async function closeStatuses(request, { results, decides }, opened, api) {
    // What was refused before is refused again.
    if (opened.failed !== null && lasting.has(opened.failed))
        return opened;
    const told = await setAll(request, finalStatuses(request.scope, results, decides), api);
    const partial = request.scope.mode === "gate" && !request.scope.complete;
    return partial
        ? { ...told, notes: [...told.notes, "A filtered run sets no status of the whole gate."] }
        : told;
}
const lasting = new Set([
    "unauthorized",
    "read-only",
    "not-found",
]);
/** The areas a run may speak for: every check of theirs runs, and not only because others need them. */
function statuses_coveredAreas(checks, steps) {
    const running = new Set(steps.map(({ check }) => check.id));
    const chosen = new Set(steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.area.slug));
    const partial = new Set(checks.filter(({ id }) => !running.has(id)).map(({ area }) => area.slug));
    const areas = new Map();
    for (const { area } of checks)
        if (chosen.has(area.slug) && !partial.has(area.slug) && !areas.has(area.slug))
            areas.set(area.slug, area);
    return [...areas.values()];
}
/** One after the other, and none after one that failed: the rest would fail alike, each after its own wait. */
async function setAll({ repository, sha, foreignCode, scope }, statuses, api) {
    if (scope.mode === "none")
        return { ...told/* silent */.K, failed: null };
    if (foreignCode)
        return { notes: ["Results of foreign code set no commit status."], warnings: [], failed: null };
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
            const failed = error instanceof github/* ApiError */.h ? error.failure.kind : "bad-answer";
            return { notes: [], warnings: [(0,told/* failedToTell */.a)(error, purpose)], failed };
        }
    }
    return { ...told/* silent */.K, failed: null };
}

;// CONCATENATED MODULE: ./build/app/telling/tell-github.js




function coverageOf(page, plan) {
    return { areas: coveredAreas(page.checklist?.checks ?? [], plan.steps), complete: plan.complete };
}
/** Finds out whom to tell, and sets the pending statuses without waiting for them. `null` where there is nobody. */
function gatherAudience(inputs, session, coverage, world) {
    const audience = lateAudience(inputs, session, coverage, world);
    return audience === null
        ? null
        : { ...audience, opened: openStatuses(audience.status, audience.services.github) };
}
/** The same for a run that is over: nothing is pending any more. */
function lateAudience(inputs, session, coverage, world) {
    const { run, fromFork } = session.context;
    if (world.services === null || run.repository === "")
        return null;
    const services = world.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const status = {
        scope: { ...coverage, mode: inputs.statuses, name: inputs.name, url: run.url },
        repository: run.repository,
        sha: run.headSha,
        foreignCode: fromFork,
    };
    return { services, inputs, session, status, opened: Promise.resolve({ ...told/* silent */.K, failed: null }) };
}
/** Tells pull request, commit and ticket, from an already redacted record. What writes to them is loaded here. */
async function tellGitHub(results, decides, audience) {
    const { services, inputs, session, status, opened } = audience;
    const { context } = session;
    const { tellPullRequest } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 6701));
    const { renderSummary } = await __webpack_require__.e(/* import() */ 432).then(__webpack_require__.bind(__webpack_require__, 7432));
    const comment = await tellPullRequest({
        results,
        mode: inputs.comment,
        eventPullRequest: context.pullRequest,
        inputPullRequest: inputs.pullRequest,
        commentAuthor: inputs.commentAuthor,
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes }),
    }, services.github);
    const statuses = await closeStatuses(status, { results, decides }, await opened, services.github);
    const { linkTicket } = await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 472));
    const ticket = await linkTicket({
        results,
        linkTicket: inputs.linkTicket,
        serverUrl: context.serverUrl,
        defaultBranch: context.defaultBranch,
        commentAuthor: inputs.commentAuthor,
    }, services);
    const told = [comment, statuses, ticket];
    return {
        commentUrl: comment.url ?? "",
        notes: told.flatMap(({ notes }) => notes),
        warnings: told.flatMap(({ warnings }) => warnings).map(api_warning/* oneLine */.TN),
        advice: comment.readOnly && context.fromFork ? forkRecipeAdvice(results) : null,
    };
}

;// CONCATENATED MODULE: ./build/app/telling/tell.js











/**
 * Tells everybody what became of the run: results file, outputs, summary, annotations, pull request, the end of the
 * log. All of it is redacted anew, and none of it changes the verdict: what cannot be told is a warning with its cure.
 *
 * What needs nobody's answer comes first: should a server not answer until the job is killed, all of this stands.
 * What says `ready` comes last: until everything is told, a run that is killed reads as not ready.
 */
async function tell(record, telling, world) {
    const { session, failOn, redactor, log, audience, cancel } = telling;
    const { host } = world;
    const results = redact_results_redactResults(record, redactor.redact);
    const deciding = (check) => decides(check, failOn);
    const summarize = async (shown, notes, advice = null) => {
        // A command line has no summary, and does not load what writes one.
        if (host.dialect === "plain")
            return;
        await attempt_attempt(log, "the job summary", async () => {
            const { renderSummary } = await __webpack_require__.e(/* import() */ 432).then(__webpack_require__.bind(__webpack_require__, 7432));
            await host.writeSummary(await renderSummary(shown, { decides: deciding, notes, advice }));
        });
    };
    const isFinal = results.gate === "not-ready";
    const isWritten = await attempt_attempt(log, "the results file", () => world.files.writeText(session.resultsPath, results_json_serializeResults(results)));
    if (isFinal) {
        await tellOutputs(results, telling, world);
        await summarize(results, []);
    }
    await tellLog(results, deciding, log, host);
    const told = audience === null ? null : await tellInTime(tellGitHub(results, deciding, audience), cancel);
    const notes = told?.notes.map(redactor.redact) ?? [];
    const warnings = told?.warnings.map(redactor.redact) ?? [];
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
    if (!isFinal || notes.length + warnings.length > 0)
        await summarize({ ...results, warnings: [...results.warnings, ...warnings] }, notes, told?.advice ?? null);
    for (const line of resultLines(results, host.color))
        await log.line(line);
    if (host.dialect === "plain" && isWritten)
        await log.line(`Results: ${session.resultsPath}`);
    await host.log.flush();
    await attempt_attempt(log, "the outputs", () => host.setOutputs({ "comment-url": told?.commentUrl ?? "" }));
    return results;
}
/** Sets the outputs of a run that is over, `gate=ready` among them: the very last thing, after the journal's end. */
async function tellOutputs(results, telling, world) {
    const { session, failOn, log } = telling;
    const outputs = outputsOf(results, session.resultsPath, (check) => decides(check, failOn));
    await attempt_attempt(log, "the outputs", () => world.host.setOutputs(outputs));
    await world.host.log.flush();
}
/** How long a cancelled run waits for servers, in milliseconds: statuses should still be closed. */
const cancelledPatienceMs = 2_000;
async function tellInTime(telling, cancel) {
    const over = new AbortController();
    const late = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve(notTold), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([telling, late]);
    }
    finally {
        over.abort();
    }
}
const notTold = {
    commentUrl: "",
    advice: null,
    notes: [],
    warnings: [
        "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.",
    ],
};
/** Findings and the way back as lines, all of them; on the runner the most important ones are annotations as well. */
async function tellLog(results, deciding, log, host) {
    await tellFindings(results, log, host);
    for (const line of (0,gate_changes/* gateChangeLines */.rr)(results.gateChanges, host.color))
        await log.line(line);
    // Lines of the base's page are no lines of the change that the runner shows.
    if (host.dialect === "actions" && results.checklist.from === "head") {
        for (const annotation of annotationsOf(results, deciding))
            await log.annotation(annotation);
    }
    else {
        for (const warning of results.warnings)
            await log.warning(warning);
    }
    for (const line of guidanceLines(results, host.color))
        await log.line(line);
}
/** What keeps a page from running is told in full; remarks on a page that ran are repeated folded. */
async function tellFindings({ findings, checklist }, log, host) {
    if (findings.some(({ severity }) => severity === "error")) {
        for (const line of findingLines(findings, host.color))
            await log.line(line);
    }
    else if (findings.length > 0) {
        const { title, lines } = foldedFindings(findings, checklist.path, host);
        await log.folded(title, lines);
    }
}

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
    const session = await openSession(request, world);
    const results = unusableResults({
        session,
        name: (0,inputs/* useName */.tx)(request.input("name")?.trim() || "readiness"),
        page: null,
        findings: [],
        reasonCode: "interrupted",
        reason: request.journalPath === null
            ? "the run died before it began, so nothing was run"
            : "the run died, and its journal does not tell how far it had come",
    }, world.now());
    const redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(request.input), world.env);
    const log = new GroupLog(world.host, () => world.randomToken(), redactor.redact);
    const { cancel } = request;
    await tell(results, { session, failOn: "required", redactor, log, audience: null, cancel }, world);
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
        const input = (name) => isToken(name) ? request.input(name) : saved.inputs[name];
        const reading = (0,inputs/* readInputs */.Ko)(input);
        this.#inputs = reading.kind === "inputs" ? reading.inputs : null;
        const resultsPath = request.resultsPath ?? "";
        const startedAt = new Date(results.run.startedAt);
        this.#session = { startedAt, folder: (0,external_node_path_.dirname)(resultsPath), resultsPath, context: saved.context };
        this.#redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), world.env);
        for (const value of remains.masks)
            this.#redactor.add(value);
        this.#log = new GroupLog(world.host, () => world.randomToken(), this.#redactor.redact);
    }
    async finish() {
        const { remains, world } = this;
        for (const value of remains.masks)
            await this.#log.mask(value);
        const { setupMarks, otherMarks } = remains;
        const { stateFile } = remains.plan.saved;
        const left = await world.endMarked({ marks: otherMarks, stateFile });
        const teardown = await this.#teardown();
        const last = await world.endMarked({ marks: [...setupMarks, ...otherMarks], stateFile });
        const running = sumOf(setupMarks.map((mark) => last.get(mark)?.unended ?? 0));
        if (running > 0)
            this.#warnings.push(unendedWarning("setup", running));
        if (remains.told === null)
            await tell(this.#interrupted(teardown, left), this.#telling(), world);
        else
            await this.#complete(remains.told, teardown);
    }
    /** Main has reported; only what became of teardown is new. */
    async #complete(told, teardown) {
        const results = { ...told, teardown, warnings: [...told.warnings, ...this.#warnings] };
        const text = results_json_serializeResults(redact_results_redactResults(results, this.#redactor.redact));
        await attempt_attempt(this.#log, "the results file", () => this.world.files.writeText(this.#session.resultsPath, text));
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
        const masks = new MaskBook(this.#redactor, this.#vocabulary(), journal_noJournal);
        const { world } = this;
        const processes = world.processRunner(this.#session.folder, workspace);
        const scripts = new ScriptRunner({ world, places, masks, journal: journal_noJournal, processes, warnings: this.#warnings }, this.#log);
        return runTeardown({ plan: teardownLeft, scripts, processes, cancel: this.request.cancel }, world.env);
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
        const scope = planned.selection.complete ? null : (0,words/* scopeWords */.AN)(planned.selection);
        const isUnusable = planned.reasonCode !== "interrupted";
        return {
            ...planned,
            ...(isUnusable ? {} : interruptedGate({ checks, running, cancelled }, this.#failOn, scope)),
            run: { ...planned.run, durationMs: this.world.now().getTime() - this.#session.startedAt.getTime() },
            totals: gate_countTotals(checks),
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
        const audience = this.#inputs === null ? null : lateAudience(this.#inputs, this.#session, coverage, this.world);
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

;// CONCATENATED MODULE: ./build/edge/actions-host.js

/** The GitHub runner: workflow commands in the log, outputs and summary through its files. */
function actionsHost(log) {
    return {
        dialect: "actions",
        // The runner's log shows ANSI colours, but it is no terminal.
        color: false,
        terminal: false,
        log,
        setOutputs: async (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                core/* setOutput */.uH(name, value);
        },
        saveState: async (values) => {
            for (const [name, value] of Object.entries(values))
                core/* saveState */.LZ(name, value);
        },
        writeSummary: async (markdown) => {
            // Anew each time: what the servers answered comes after the first one, which must stand by then.
            await core/* summary */.z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
        },
        showRunning: () => () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/edge/log-writer.js
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
const log_writer_patienceMs = 1_500;
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
            if (performance.now() - since < log_writer_patienceMs)
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

;// CONCATENATED MODULE: ./build/entry/cancel.js
/** A terminal that closes sends SIGHUP (on Windows, too), Ctrl-\ SIGQUIT, and Ctrl-Break on Windows SIGBREAK. */
const stopping = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK"];
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

;// CONCATENATED MODULE: ./build/edge/http/budget.js
/**
 * The time that all requests of a run may take together. Only time during which something is asked counts: a
 * status at the beginning and a comment after ten minutes of checks share it.
 */
class Budget {
    #controller = new AbortController();
    #leftMs;
    #asking = 0;
    #since = 0;
    #timer;
    constructor(totalMs) {
        this.#leftMs = totalMs;
    }
    /** Aborted when nothing is left. */
    get signal() {
        return this.#controller.signal;
    }
    leftMs() {
        const spent = this.#asking === 0 ? 0 : performance.now() - this.#since;
        return Math.max(0, this.#leftMs - spent);
    }
    /** Does the work on the budget's time, and gives up on it when that has run out: `outOfTime` then makes the error. */
    async spend(work, outOfTime) {
        if (this.signal.aborted)
            throw outOfTime();
        this.#begin();
        let stop = () => undefined;
        const end = new Promise((_, reject) => {
            stop = () => reject(outOfTime());
            this.signal.addEventListener("abort", stop, { once: true });
        });
        try {
            return await Promise.race([work(), end]);
        }
        finally {
            this.signal.removeEventListener("abort", stop);
            this.#end();
        }
    }
    #begin() {
        this.#asking += 1;
        if (this.#asking > 1)
            return;
        this.#since = performance.now();
        this.#timer = setTimeout(() => this.#controller.abort(), this.#leftMs);
    }
    #end() {
        this.#asking -= 1;
        if (this.#asking > 0)
            return;
        clearTimeout(this.#timer);
        this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#since));
        if (this.#leftMs === 0)
            this.#controller.abort();
    }
}

// EXTERNAL MODULE: ./build/edge/http/transport.js
var transport = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/edge/github/answers.js

/** Reads a pull request from an answer, and says so when it isn't one. */
function readPullRequest(value) {
    const pull = record(value, "a pull request");
    const head = record(pull["head"], "a pull request's head");
    return {
        number: number(pull["number"], "a pull request's number"),
        open: pull["state"] === "open",
        headSha: answers_text(head["sha"], "a pull request's head commit"),
        headRef: answers_text(head["ref"], "a pull request's branch"),
        headRepository: answers_textAt(head["repo"], "full_name"),
        mergeCommitSha: typeof pull["merge_commit_sha"] === "string" ? pull["merge_commit_sha"] : null,
        baseSha: answers_textAt(pull["base"], "sha"),
    };
}
function readComment(value) {
    const comment = record(value, "a comment");
    return {
        id: number(comment["id"], "a comment's id"),
        author: answers_textAt(comment["user"], "login"),
        body: typeof comment["body"] === "string" ? comment["body"] : "",
        url: answers_text(comment["html_url"], "a comment's address"),
    };
}
/** Reads the answer of the contents or of the blobs API; the latter names no type. */
function readContent(value) {
    if (Array.isArray(value))
        return { kind: "none" };
    const file = record(value, "a file");
    if ((file["type"] ?? "file") !== "file")
        return { kind: "none" };
    // An empty file has an empty text; GitHub gives that of a large one the encoding `none`, Gitea leaves both out.
    if (file["encoding"] === "base64" && typeof file["content"] === "string")
        return { kind: "bytes", bytes: Buffer.from(file["content"], "base64") };
    return { kind: "blob", sha: answers_text(file["sha"], "a file's content") };
}
function readList(value, read) {
    if (!Array.isArray(value))
        throw unexpected("a list");
    return value.map(read);
}
function readText(value, key, what) {
    return answers_text(record(value, what)[key], what);
}
/** Whether a list goes on. The address in the header may be one that only the server itself can reach: not used. */
function hasNextPage(headers) {
    return /;\s*rel="?next\b/.test(String(headers["link"] ?? ""));
}
function record(value, what) {
    if (!isRecord(value))
        throw unexpected(what);
    return value;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function number(value, what) {
    if (typeof value !== "number")
        throw unexpected(what);
    return value;
}
function answers_text(value, what) {
    if (typeof value !== "string")
        throw unexpected(what);
    return value;
}
function answers_textAt(value, key) {
    const found = isRecord(value) ? value[key] : null;
    return typeof found === "string" && found !== "" ? found : null;
}
function unexpected(what) {
    return new github/* ApiError */.h({
        kind: "bad-answer",
        status: null,
        message: `an answer without ${what}`,
        retryAfterSeconds: null,
    });
}

// EXTERNAL MODULE: ./build/edge/github/failure.js
var failure = __webpack_require__(9863);
;// CONCATENATED MODULE: ./build/edge/github/github-api.js





/** One request may take 10 s, all of a run together 30 s. */
const requestTimeoutMs = 10_000;
const runBudgetMs = 30_000;
/** GitHub's largest page. */
const perPage = 100;
/** GitHub for real. Nothing is loaded and nothing asked until the first call. */
function connectGitHub(connection) {
    return new RestApi(connection);
}
class RestApi {
    #connection;
    #budget;
    #client = null;
    #login = null;
    constructor(connection) {
        this.#connection = {
            ...connection,
            token: connection.token.trim(),
            apiUrl: connection.apiUrl.replace(/\/+$/, ""),
        };
        this.#budget = connection.budget ?? new Budget(runBudgetMs);
    }
    /** Gitea and Forgejo reserve these names for the author of what a job writes. */
    get jobAuthors() {
        const github = "github-actions[bot]";
        return this.#isGitea() ? [github, "gitea-actions", "forgejo-actions"] : [github];
    }
    login() {
        this.#login ??= this.#askLogin();
        return this.#login;
    }
    async defaultBranch(repository) {
        const { data } = await this.#ask("GET /repos/{owner}/{repo}", split(repository));
        return readText(data, "default_branch", "a default branch");
    }
    async pullRequest(repository, number) {
        const { data } = await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", {
            ...split(repository),
            number,
        });
        return readPullRequest(data);
    }
    async pullRequestsOf(repository, sha) {
        if (this.#isGitea())
            return this.#mergedPullRequestOf(repository, sha);
        const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
        const { data } = await this.#ask(route, { ...split(repository), sha, per_page: perPage });
        return readList(data, readPullRequest);
    }
    async openPullRequestsFrom(repository, { owner, branch }) {
        const route = "GET /repos/{owner}/{repo}/pulls";
        const asked = { ...split(repository), state: "open", head: `${owner}:${branch}`, per_page: perPage };
        const found = [];
        for (let page = 1;; page += 1) {
            const { data, headers } = await this.#ask(route, { ...asked, page });
            found.push(...readList(data, readPullRequest));
            if (!hasNextPage(headers))
                return found;
        }
    }
    async comments(repository, number) {
        const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
        const found = new Map();
        for (let page = 1;; page += 1) {
            const { data, headers } = await this.#ask(route, {
                ...split(repository),
                number,
                per_page: perPage,
                page,
            });
            for (const comment of readList(data, readComment))
                found.set(comment.id, comment);
            if (!hasNextPage(headers))
                return [...found.values()].sort((a, b) => a.id - b.id);
        }
    }
    async createComment(repository, number, body) {
        const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
        return readComment((await this.#ask(route, { ...split(repository), number, body }, "once")).data);
    }
    async updateComment(repository, id, body) {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
        return readComment((await this.#ask(route, { ...split(repository), id, body })).data);
    }
    async deleteComment(repository, id) {
        try {
            await this.#ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...split(repository), id });
        }
        catch (error) {
            if (!(error instanceof github/* ApiError */.h) || error.failure.kind !== "not-found")
                throw error;
        }
    }
    async setStatus(repository, sha, status) {
        const { context, state, description, targetUrl } = status;
        const target = targetUrl === null ? {} : { target_url: targetUrl };
        const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
        await this.#ask(route, { ...split(repository), sha, context, state, description, ...target });
    }
    async fileAt(repository, path, ref) {
        const content = await this.#contentAt(repository, path, ref);
        switch (content.kind) {
            case "bytes":
                return content.bytes;
            case "blob":
                return this.#blob(repository, content.sha);
            case "none":
                return null;
        }
    }
    /** Below 1 MB the bytes are in the answer. The raw media type would be no JSON, which is how a proxy's page is told from an answer. */
    async #contentAt(repository, path, ref) {
        const encoded = path.split("/").map(encodeURIComponent).join("/");
        const route = "GET /repos/{owner}/{repo}/contents/{+path}";
        try {
            return readContent((await this.#ask(route, { ...split(repository), path: encoded, ref })).data);
        }
        catch (error) {
            if (!(error instanceof github/* ApiError */.h) || error.failure.kind !== "not-found")
                throw error;
            // A missing file, a missing commit and a token that may not look all have the same answer.
            await this.#ask("GET /repos/{owner}/{repo}/git/trees/{ref}", { ...split(repository), ref });
            return { kind: "none" };
        }
    }
    async #blob(repository, sha) {
        const route = "GET /repos/{owner}/{repo}/git/blobs/{sha}";
        const content = readContent((await this.#ask(route, { ...split(repository), sha })).data);
        if (content.kind === "bytes")
            return content.bytes;
        const message = "the server hands no file of this size out";
        throw new github/* ApiError */.h({ kind: "unprocessable", status: null, message, retryAfterSeconds: null });
    }
    #isGitea() {
        return this.#connection.apiUrl.endsWith("/api/v1");
    }
    /** Gitea and Forgejo know only the one that brought the commit, under a name of their own. */
    async #mergedPullRequestOf(repository, sha) {
        try {
            const { data } = await this.#ask("GET /repos/{owner}/{repo}/commits/{sha}/pull", {
                ...split(repository),
                sha,
            });
            return [readPullRequest(data)];
        }
        catch (error) {
            if (error instanceof github/* ApiError */.h && error.failure.kind === "not-found")
                return [];
            throw error;
        }
    }
    /**
     * Installation tokens (`ghs_`) get a 403 from `/user`, so they aren't asked for; a server that refuses the
     * question has no answer either.
     */
    async #askLogin() {
        if (this.#connection.token.startsWith("ghs_"))
            return null;
        try {
            return readText((await this.#ask("GET /user", {})).data, "login", "a login");
        }
        catch (error) {
            if (error instanceof github/* ApiError */.h &&
                ["unauthorized", "read-only", "not-found"].includes(error.failure.kind))
                return null;
            throw error;
        }
    }
    async #ask(route, parameters, once) {
        try {
            const ask = await this.#connected();
            const outOfTime = () => new transport/* TransportFault */.ww("timeout", "the time for all requests of this run is used up");
            return await this.#budget.spend(() => ask(route, parameters, once), outOfTime);
        }
        catch (error) {
            throw (0,failure/* toApiError */.Gv)(error);
        }
    }
    /** Octokit is loaded here, because most runs have nothing to ask. */
    #connected() {
        const { token, apiUrl, ...times } = this.#connection;
        if (!/^[\x21-\x7e]+$/.test(token))
            throw noToken(token);
        this.#client ??= Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 6346)).then(({ createClient }) => createClient({
            token,
            baseUrl: apiUrl,
            budget: this.#budget,
            requestTimeoutMs: times.requestTimeoutMs ?? requestTimeoutMs,
            retries: times.retries ?? 2,
            retryUnitMs: times.retryUnitMs ?? 1_000,
            writeSpacingMs: times.writeSpacingMs ?? 100,
        }));
        return this.#client;
    }
}
/** A token that cannot be sent would be quoted in the error that sending it gives. */
function noToken(token) {
    const message = token === "" ? "no token was given" : "the token holds characters that no token has";
    return new github/* ApiError */.h({ kind: "unauthorized", status: null, message, retryAfterSeconds: null });
}
function split(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}

;// CONCATENATED MODULE: ./build/edge/linear.js





/** Linear's GraphQL API by plain fetch. Nothing is asked until the first call. */
function connectLinear(connection) {
    const ask = asker(connection);
    return {
        issue: (key) => readIssue(ask, key),
        createComment: async (issueId, body) => {
            await ask(`mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }`, {
                input: { issueId, body },
            });
        },
        updateComment: async (id, body) => {
            await ask(`mutation($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { success } }`, {
                id,
                input: { body },
            });
        },
        attach: async (issueId, { url, title, subtitle }) => {
            await ask(`mutation($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success } }`, {
                input: { issueId, url, title, subtitle },
            });
        },
    };
}
const issueQuery = `query($id: String!, $after: String) {
  issue(id: $id) {
    id
    url
    comments(first: 100, after: $after) { nodes { id body user { isMe } } pageInfo { hasNextPage endCursor } }
  }
}`;
async function readIssue(ask, key) {
    const comments = [];
    for (let after = null;;) {
        const issue = linear_record((await ask(issueQuery, { id: key, after }))["issue"]);
        const page = linear_record(issue["comments"]);
        if (Array.isArray(page["nodes"]))
            comments.push(...page["nodes"].map(linear_readComment));
        const { hasNextPage, endCursor } = linear_record(page["pageInfo"]);
        if (hasNextPage !== true || typeof endCursor !== "string")
            return { id: linear_text(issue["id"]), url: linear_text(issue["url"]), comments };
        after = endCursor;
    }
}
function linear_readComment(node) {
    const { id, body, user } = linear_record(node);
    // What an integration wrote has no user.
    return { id: linear_text(id), body: linear_text(body), mine: linear_isRecord(user) && user["isMe"] === true };
}
function asker({ token, endpoint = "https://api.linear.app/graphql", ...limits }) {
    const budget = limits.budget ?? new Budget(runBudgetMs);
    const fetch = (0,transport/* wholeAnswers */.VT)((url, init) => globalThis.fetch(url, init), {
        budget,
        requestTimeoutMs: limits.requestTimeoutMs ?? requestTimeoutMs,
    });
    const key = token.trim();
    return async (query, variables) => {
        // What cannot be sent would be quoted in the error that sending it gives.
        if (!/^[\x20-\x7e]+$/.test(key))
            throw linear_failure("unauthorized", null, "`linear-token` is empty or holds characters that no key has");
        const init = {
            method: "POST",
            headers: { authorization: authorization(key), "content-type": "application/json" },
            body: JSON.stringify({ query, variables }),
        };
        try {
            const outOfTime = () => new transport/* TransportFault */.ww("timeout", "the time for all requests of this run is used up");
            return await budget.spend(async () => readAnswer(await fetch(endpoint, init)), outOfTime);
        }
        catch (error) {
            throw (0,failure/* toApiError */.Gv)(error);
        }
    };
}
/** A personal key goes without `Bearer`, an OAuth token with it. */
function authorization(key) {
    return key.startsWith("lin_api_") || /^bearer /i.test(key) ? key : `Bearer ${key}`;
}
/** Linear tells errors in `errors`, most of them with status 200. */
async function readAnswer(response) {
    const body = await response.text();
    const answer = body.startsWith("{") ? linear_record(JSON.parse(body)) : {};
    const [first] = Array.isArray(answer["errors"]) ? answer["errors"] : [];
    if (first !== undefined)
        throw graphqlFailure(linear_record(first), response);
    if (!response.ok)
        throw linear_failure(kindOfStatus(response.status), response.status, response.statusText || "no reason was given");
    const data = linear_record(answer["data"]);
    const refused = Object.values(data).some((value) => linear_isRecord(value) && value["success"] === false);
    if (refused)
        throw linear_failure("unprocessable", response.status, "the change was not carried out");
    return data;
}
function graphqlFailure(error, { status, headers }) {
    const extensions = linear_isRecord(error["extensions"]) ? error["extensions"] : {};
    const code = `${extensions["code"] ?? ""} ${extensions["type"] ?? ""}`;
    const words = extensions["userPresentableMessage"] ?? error["message"];
    const wait = headers.get("retry-after");
    return linear_failure(kindOfError(code, String(error["message"]), status), status, typeof words === "string" ? words : "an error without words", wait !== null && /^\d+$/.test(wait) ? Number(wait) : null);
}
/** The codes are those of Linear's own client; where one is new the status decides. */
function kindOfError(code, message, status) {
    if (/authentication/i.test(code) || status === 401)
        return "unauthorized";
    if (/ratelimit/i.test(code) || status === 429)
        return "rate-limited";
    if (/forbidden|feature.not.accessible/i.test(code) || status === 403)
        return "read-only";
    if (/not.found/i.test(`${code} ${message}`) || status === 404)
        return "not-found";
    return kindOfStatus(status);
}
function kindOfStatus(status) {
    if (status === 401)
        return "unauthorized";
    if (status === 403)
        return "read-only";
    if (status === 404)
        return "bad-answer";
    if (status === 429)
        return "rate-limited";
    return status >= 500 ? "server" : "unprocessable";
}
function linear_failure(kind, status, message, retryAfterSeconds = null) {
    return new github/* ApiError */.h({ kind, status, message, retryAfterSeconds });
}
function linear_record(value) {
    if (!linear_isRecord(value))
        throw linear_failure("bad-answer", null, "an answer in another form than Linear's");
    return value;
}
function linear_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function linear_text(value) {
    if (typeof value !== "string")
        throw linear_failure("bad-answer", null, "an answer in another form than Linear's");
    return value;
}

;// CONCATENATED MODULE: ./build/entry/services.js



/** GitHub (or a server that speaks like it) and Linear, which share the time that a run may spend on asking. */
function servicesOf(env) {
    const budget = new Budget(runBudgetMs);
    const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
    return ({ github, linear }) => ({
        github: connectGitHub({ token: github, apiUrl, budget }),
        linear: connectLinear({ token: linear, budget }),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/model/checklist.js
/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** FORMAT 1.3: the timeout of a check that names none. */
const defaultTimeoutMs = (/* unused pure expression or super */ null && (10 * 60_000));

;// CONCATENATED MODULE: ./build/edge/inside.js

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || (!(0,external_node_path_.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`));
}

// EXTERNAL MODULE: ./build/edge/open-flags.js
var open_flags = __webpack_require__(8275);
// EXTERNAL MODULE: ./build/edge/system-error.js
var system_error = __webpack_require__(4899);
;// CONCATENATED MODULE: ./build/edge/process/proc.js


/** Whether this system tells of its processes in `/proc`. */
const hasProc = process.platform !== "win32" && (0,external_node_fs_.existsSync)("/proc/self/stat");
/** The ids of all processes. */
function allPids() {
    return (0,external_node_fs_.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
function lastPid() {
    return Number(unlessGone(readLoad)?.split(" ")[4]) || 0;
}
/** Asked after every command: the file stays open, and says each time anew. */
function readLoad() {
    loadavg ??= (0,external_node_fs_.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,external_node_fs_.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
/**
 * Looks at every process of a list, and at those that were started meanwhile: one that forks and ends is not there
 * any more, and its child was not there yet when the list was made.
 */
function lookThrough(list, look) {
    let last = lastPid();
    const listed = new Set(list());
    for (const pid of listed)
        look(pid);
    for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
        const now = lastPid();
        if (now === last)
            return;
        for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
            listed.add(pid);
            look(pid);
        }
        last = now;
    }
}
/** A machine that starts processes faster than we look at them is not waited for. */
const maxRounds = 3;
/** So many ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;
/** The processes (and threads) that were given an id after `first`, up to `last`; all where ids have come round. */
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,external_node_fs_.existsSync)(`/proc/${pid}`));
}
/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
/** The fields of a process behind its name: state, parent, group, … */
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    // "pid (command) state parent group …", where the command may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
/** Whether an id is a thread's: those are not listed, but can be looked at. */
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
function startedWith(pid, variable) {
    for (let waited = 0;; waited += 1) {
        const environment = readProc(`${pid}/environ`);
        if (environment !== "")
            stuck.delete(pid);
        const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
        if (patience === 0)
            return valueIn(environment ?? "", variable);
        if (waited >= patience)
            stuck.add(pid);
        else
            Atomics.wait(nobodyWakes, 0, 0, 1);
    }
}
function valueIn(environment, variable) {
    const whole = `\0${environment}`;
    const start = whole.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = whole.indexOf("\0", value);
    return whole.slice(value, end < 0 ? undefined : end);
}
/** How long a process that executes is waited for, in milliseconds: once, for its disk may be gone. */
const execMs = 1_000;
/** The end of that is a matter of microseconds, on a processor of its own. */
const lastMomentMs = 20;
const stuck = new Set();
const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));
/**
 * While a process executes another program there is a moment in which it has no environment (a chain of `exec` spends
 * a twentieth of its time so): looked at then, it would never be found. Asked about one that showed none: for how long
 * to wait for one with the variable, in milliseconds. Not for who is in the group of somebody without it.
 */
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    // The kernel sets both to where the environment begins, and then looks for its end (binfmt_elf.c).
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
/** proc_pid_stat(5), counted from the state on. */
const flags = 6;
const environmentStart = 47;
const environmentEnd = 48;
/** `null` for a process that has ended meanwhile, or that is another user's. */
function readProc(name) {
    return unlessGone(() => readAll((0,external_node_fs_.openSync)(`/proc/${name}`, "r")));
}
function unlessGone(read) {
    try {
        return read();
    }
    catch (error) {
        if (gone.some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return null;
        throw error;
    }
}
/** `readFileSync` makes a buffer for every file that does not say its size, which costs more than the reading. */
function readAll(descriptor) {
    try {
        let text = "";
        for (let count = -1; count !== 0;) {
            count = (0,external_node_fs_.readSync)(descriptor, buffer);
            text += buffer.toString("latin1", 0, count);
        }
        return text;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];

;// CONCATENATED MODULE: ./build/edge/real-path.js



/**
 * A path as the system itself names what is there: without links, and on Windows and macOS in the disk's case, a short
 * name (8.3) or a mapped drive written out. Paths are compared by it, both of them: Node's own `realpathSync` follows
 * links and leaves the rest as it was given.
 */
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, driveWithoutAnswer))
            return (0,external_node_fs_.realpathSync)(path);
        throw error;
    }
}
/** The same, off the main thread. */
async function askRealPath(path) {
    try {
        return await external_node_fs_.promises.realpath(path);
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, driveWithoutAnswer))
            return (0,external_node_fs_.realpathSync)(path);
        throw error;
    }
}
/** Windows answers so on RAM disks and the like, which bypass its volume manager (Vite's `safeRealpathSync`). */
const driveWithoutAnswer = "EISDIR";
/** The real path of as much of a path as exists, and the rest: what is missing can lie elsewhere, too. */
async function realBeginning(path) {
    for (let beginning = path, rest = "";; rest = (0,external_node_path_.join)((0,external_node_path_.basename)(beginning), rest), beginning = (0,external_node_path_.dirname)(beginning)) {
        const real = await unlessMissing(beginning);
        if (real !== null)
            return { real, rest };
        if ((0,external_node_path_.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function unlessMissing(path) {
    try {
        return await askRealPath(path);
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, "ENOENT") || (0,system_error/* hasCode */.u)(error, "ENOTDIR"))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/edge/tidy.js
var tidy = __webpack_require__(1805);
;// CONCATENATED MODULE: ./build/edge/open-regular.js






/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * Throws what the system says.
 */
async function openRegular(real, folder) {
    const file = await external_node_fs_.promises.open(real, external_node_fs_.constants.O_RDONLY | open_flags/* noFollow */.x | open_flags/* noWait */.P);
    const opened = await judge(file, real, folder).catch(async (error) => {
        await (0,tidy/* tidyUp */.g)(() => file.close());
        throw error;
    });
    if (opened.kind !== "open")
        await (0,tidy/* tidyUp */.g)(() => file.close());
    return opened;
}
async function judge(file, real, folder) {
    const stat = await file.stat();
    if (!stat.isFile())
        return { kind: "irregular" };
    return isInside(await pathOf(file, real), realPath(folder))
        ? { kind: "open", file, stat }
        : { kind: "outside" };
}
/** Where an open file lies now. Without `/proc` only its path can be asked again. */
async function pathOf(file, path) {
    return hasProc ? external_node_fs_.promises.readlink(`/proc/self/fd/${file.fd}`) : realPath(path);
}

;// CONCATENATED MODULE: ./build/edge/files.js








/** The file system for real. */
const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText,
    replaceText,
    keepOnly,
    isFile,
    isThere: external_node_fs_.existsSync,
    findGitRoot,
    nameInside,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    try {
        const real = await askRealPath(path);
        const inside = isInside(real, await askRealPath(workspace)) && !real.split(external_node_path_.sep).some(isGits);
        return inside ? await readRegular(real, workspace) : leadsOut;
    }
    catch (error) {
        const found = missingOr(error);
        const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
        return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
    }
}
/** Git's own folder, as systems know it that don't tell `.GIT` from it. */
function isGits(segment) {
    return segment.toLowerCase() === ".git";
}
const leadsOut = unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it.");
function tooLarge(size) {
    const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
    return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}
async function readRegular(real, workspace) {
    if ((await external_node_fs_.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    const opened = await openRegular(real, workspace);
    if (opened.kind === "outside")
        return leadsOut;
    if (opened.kind === "irregular")
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    const { file, stat } = opened;
    try {
        return stat.size > maxChecklistBytes
            ? tooLarge(stat.size)
            : { kind: "page", bytes: await readUpTo(file, stat.size) };
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => file.close());
    }
}
/** Not beyond the size it had at first: what something still writes to is cut, not waited for. */
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}
/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path, workspace) {
    try {
        const opened = await openRegular(await askRealPath(path), workspace);
        if (opened.kind !== "open")
            return null;
        const { file, stat } = opened;
        try {
            return stat.size > maxLinkingBytes ? null : (await readUpTo(file, stat.size)).toString("utf8");
        }
        finally {
            await (0,tidy/* tidyUp */.g)(() => file.close());
        }
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    if (path === workspace)
        return true;
    try {
        // At once: asked before every script, and the way to a thread and back takes longer than the answer.
        return isInside(realPath(path), realPath(workspace));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return true;
        throw error;
    }
}
async function placeToWrite(path, folders) {
    try {
        const folder = await realFolder((0,external_node_path_.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => isInside(folder, candidate)))
            return null;
        const real = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
        return (await isThere(real)) && !(await external_node_fs_.promises.lstat(real)).isFile() ? null : real;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
async function isThere(path) {
    try {
        await external_node_fs_.promises.lstat(path);
        return true;
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, "ENOENT"))
            return false;
        throw error;
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    const { real, rest } = await realBeginning(path);
    return (0,external_node_path_.join)(real, rest);
}
/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
async function makeRunFolder(parent) {
    await external_node_fs_.promises.mkdir(parent, { recursive: true });
    return external_node_fs_.promises.mkdtemp((0,external_node_path_.join)(await askRealPath(parent), "readiness-"));
}
/**
 * What is written comes after the commands, which may have put a link in the place of the file or of a folder above.
 * So it is written beside it and takes its place: nothing is followed, no other name of the old file changes, and who
 * reads it meanwhile finds it whole.
 */
async function writeText(path, text, mode = 0o600) {
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    // Loaded here: a list has no use for cryptography.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await external_node_fs_.promises.open(beside, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
    try {
        if ((await pathOf(file, beside)) !== beside)
            throw ledAstray(path);
        // The mode of an opened file is cut by the umask.
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await external_node_fs_.promises.rename(beside, path);
    }
    catch (error) {
        await (0,tidy/* tidyUp */.g)(() => external_node_fs_.promises.rm(beside, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
async function replaceText(path, text) {
    const { mode } = await external_node_fs_.promises.lstat(path);
    await writeText(path, text, mode & 0o777);
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
async function keepOnly(folder, name) {
    await (0,tidy/* tidyUp */.g)(async () => {
        // A link in its place leads to what is not ours.
        if (!(await isThere(folder)) || !(await external_node_fs_.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await external_node_fs_.promises.readdir(folder))
            if (entry !== name)
                await (0,tidy/* tidyUp */.g)(() => external_node_fs_.promises.rm((0,external_node_path_.join)(folder, entry), { recursive: true, force: true }));
    });
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. A drive or
 * a link may lead to a folder within a work tree: then it is above the real path.
 */
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,external_node_fs_.existsSync)(start) ? gitRootAbove(realPath(start)) : null);
}
function gitRootAbove(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git")))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/**
 * By the names that the disk has on the way, in its case: git and servers know no others. A link keeps its own name.
 * What is not inside by the paths as given may be by the real ones: below a mapped drive, or a link.
 */
async function nameInside(path, folder) {
    if (isInside(path, folder))
        return nameOnDisk(folder, (0,external_node_path_.relative)(folder, path));
    try {
        const from = await realFolder(folder);
        const to = await realFolder(path);
        return isInside(to, from) ? nameOnDisk(from, (0,external_node_path_.relative)(from, to)) : null;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(external_node_path_.sep);
    return given.map((name, index) => entryName((0,external_node_path_.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
/** Of what is missing, cannot be looked at, or is a drive by itself, as it was given. */
function entryName(path, given) {
    try {
        return (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink() && (0,external_node_path_.basename)(realPath(path))) || given;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return given;
        throw error;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,system_error/* isSystemError */.O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}

;// CONCATENATED MODULE: ./build/edge/process/programs.js





/** Looks programs up in an environment's PATH, each once. */
function programs_programFinder(env, platform = process.platform) {
    const found = new Map();
    const find = platform === "win32" ? findOnWindows : findOnPosix;
    return (program) => {
        const path = found.get(program) ?? find(program, env);
        // What is missing is looked for again: a setup may install it.
        if (path !== null)
            found.set(program, path);
        return path;
    };
}
/**
 * Looks up programs that we start ourselves (git, mkfifo): in the absolute folders of PATH, and never one that lies in
 * the workspace, by whatever link it is reached. A checkout must not bring its own git.
 */
function helperFinder(env, workspace, platform = process.platform) {
    const folders = foldersOf(programs_pathOf(env, platform)).filter(external_node_path_.isAbsolute);
    const foreign = realOrSame(workspace);
    return (program) => {
        const name = platform === "win32" ? `${program}.exe` : program;
        const isOurs = (path) => isExecutable(path) && !isInside(realOrSame(path), foreign);
        return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isOurs) ?? null;
    };
}
/** The folders of an environment's PATH, in their order. */
function programs_searchedFolders(env, platform = process.platform) {
    return foldersOf(programs_pathOf(env, platform));
}
function realOrSame(path) {
    try {
        return realPath(path);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return path;
        throw error;
    }
}
function programs_pathOf(env, platform) {
    return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}
function findOnPosix(program, env) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
/** What Windows starts; what npm and the like put beside it without an ending are scripts of a shell. */
const runnable = [".exe", ".com", ".cmd", ".bat"];
function findOnWindows(program, env) {
    const path = programs_pathOf(env, "win32");
    const hasEnding = runnable.some((ending) => program.toLowerCase().endsWith(ending));
    const names = hasEnding ? [program] : runnable.map((ending) => program + ending);
    if ((0,external_node_path_.isAbsolute)(program))
        return names.find(isExecutable) ?? null;
    return /^(?:ba)?sh(?:\.exe)?$/i.test(program) ? findGitShell(program, path) : searchPath(path, names);
}
/**
 * Git's, as in `run:`: beside the `git.exe` on the PATH (in `cmd`, `bin` or `mingw64\bin`), else in a folder of it. A
 * `bash.exe` of Windows itself starts WSL, which sees other files and another environment.
 */
function findGitShell(program, path) {
    const name = program.toLowerCase().endsWith(".exe") ? program : `${program}.exe`;
    const gits = foldersOf(path).filter((folder) => isExecutable((0,external_node_path_.join)(folder, "git.exe")));
    const besideGit = gits.flatMap((folder) => [(0,external_node_path_.join)(folder, "../bin", name), (0,external_node_path_.join)(folder, "../../bin", name)]);
    const others = foldersOf(path).filter((folder) => !ofWindows.test(folder));
    return [...besideGit, ...others.map((folder) => (0,external_node_path_.join)(folder, name))].find(isExecutable) ?? null;
}
const ofWindows = /[\\/](?:System32|Sysnative|SysWOW64|WindowsApps)(?:[\\/]|$)/i;
function searchPath(path, names) {
    const paths = foldersOf(path).flatMap((folder) => names.map((name) => (0,external_node_path_.join)(folder, name)));
    return paths.find(isExecutable) ?? null;
}
function foldersOf(path) {
    return (path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/edge/git-command.js





/**
 * Git for the work tree that a folder lies in, by its real path; `null` without git or without a work tree. `env`
 * names the PATH; a git that lies in the workspace is not taken.
 */
function gitOf(folder, env, workspace) {
    const root = workTreeOf(folder);
    const program = root === null ? null : helperFinder(env, workspace)("git");
    if (root === null || program === null)
        return null;
    const bytes = (args, { variables = {}, input } = {}) => git_command_ask(program, [...quiet, ...args], {
        cwd: root,
        env: { ...scrubbed(program, root, env), ...variables },
        ...(input && { input }),
    });
    const lines = async (args, more) => {
        const text = (await bytes(args, more))?.toString("utf8").replace(/\r?\n$/, "");
        return text?.split(/\r?\n/) ?? null;
    };
    return { root, bytes, lines };
}
/** The work tree that a folder lies in, by its real path. */
function workTreeOf(folder) {
    try {
        return findGitRoot(realPath(folder));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
/** Settings by which a repository could have programs run. (An empty `core.fsmonitor` is none for every version; `false` was the name of a program once.) */
const quiet = [
    "--no-pager",
    ...["core.fsmonitor=", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"].flatMap((setting) => ["-c", setting]),
];
/**
 * Nothing of the step's environment: no `GIT_*`, no LD_PRELOAD, no HOME with its settings. Where the repository
 * lies is said, not searched: a folder of the tree that looks like a repository is not taken for one, `core.worktree`
 * is overruled, and git needs no `safe.directory` for a tree of another user (a job in a container).
 */
function scrubbed(program, root, env) {
    const systemRoot = env["SystemRoot"];
    return {
        PATH: (0,external_node_path_.dirname)(program),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
        LC_ALL: "C",
        GIT_DIR: (0,external_node_path_.join)(root, ".git"),
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // A partial clone would fetch what it lacks, and start what its settings name for that.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
    };
}
const git_command_maxBytes = 32 * 1024 * 1024;
/** By `@actions/exec` (FORMAT 3.4), loaded here, because only a run needs it. */
async function git_command_ask(program, args, where) {
    const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1260));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= git_command_maxBytes)
            chunks.push(chunk);
    };
    try {
        // It takes a command line, and unquotes it.
        const quoted = `"${program.replaceAll('"', '\\"')}"`;
        const options = { ...where, silent: true, ignoreReturnCode: true, listeners: { stdout } };
        const exitCode = await exec(quoted, [...args], options);
        return exitCode === 0 && size <= git_command_maxBytes ? Buffer.concat(chunks) : null;
    }
    catch {
        // It throws when git cannot be started: then nothing is known, and what needed it says so.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/edge/git.js

/** Asks git about a folder. Without git or a work tree nothing is known: placeholders stay without a value, and the report says so. */
async function askGit(folder, env, workspace) {
    const git = gitOf(folder, env, workspace);
    const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
    if (!git || !known)
        return { head: null, lastTag: null, shallow: false };
    const [shallow, head, ...parents] = known;
    return { head: head ?? null, lastTag: await lastTag(parents, git), shallow: shallow === "true" };
}
/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(parents, git) {
    for (const parent of parents) {
        const [tag] = (await git.lines(["describe", "--tags", "--abbrev=0", parent])) ?? [];
        if (tag !== undefined && tag !== "")
            return tag;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/edge/git-objects.js


/** The objects of the repository that a folder lies in. A git that lies in the workspace is not asked. */
function openRepository(folder, env, workspace) {
    const asked = gitOf(folder, env, workspace);
    const git = async (args, input) => (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
    return {
        commitOf: (revision) => commitOf(git, revision),
        parentsOf: async (commit) => parentsIn((await git(["cat-file", "commit", commit]))?.toString() ?? ""),
        fileAt: (commit, path) => fileAt(git, commit, path),
    };
}
async function commitOf(git, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const name = (await git(args))?.toString().trim() ?? "";
    return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}
/** From the commit's own text, because git takes the parents of a shallow clone's last commit for missing. */
function parentsIn(commit) {
    const [head = ""] = commit.split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}
async function fileAt(git, commit, path) {
    if ((await commitOf(git, commit)) === null)
        return { kind: "unknown-commit" };
    // git would take it from the folder it is asked in, and not from the commit's root.
    if (/^\.\.?(?:\/|$)/.test(path))
        return { kind: "unusable", found: "a path outside of the work tree" };
    if (/[\r\n]/.test(path))
        return { kind: "unusable", found: "a path with a line end" };
    const answer = await git(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
    if (answer === null)
        return { kind: "unusable", found: "a clone without the file's content" };
    const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
    if (name === undefined)
        return { kind: "none" };
    if (Number(size) > maxChecklistBytes)
        return { kind: "unusable", found: "a file above 16 MiB" };
    const bytes = await git(["cat-file", "blob", name]);
    return bytes === null
        ? { kind: "unusable", found: "a clone without the file's content" }
        : { kind: "file", bytes };
}

;// CONCATENATED MODULE: ./build/edge/journal.js




/** Journals as files. */
const journals = { open: openJournal, read: readJournal, remove: removeJournal };
/**
 * Begins a journal: a new file for this user alone, appended to by one descriptor, one JSON text a line. Records
 * are written before `note` returns. A disk that takes no more doesn't stop the run: its verdicts reach the reports
 * by another way, and what the journal lacks costs a killed run alone.
 */
function openJournal(path) {
    try {
        return new FileJournal((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | append, 0o600), path);
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
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
        // What comes after the end (a late cancel) would make post take the run for unfinished.
        if (this.#hasEnded)
            return;
        this.#hasEnded = record.kind === "end";
        try {
            writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
            this.#isTorn = false;
        }
        catch (error) {
            if (!(0,system_error/* isSystemError */.O)(error))
                throw error;
            this.#isTorn = true;
            this.#failure ??= error.message;
        }
    }
    /** What is written into a file that has been removed, no other will read. */
    #isThere() {
        const own = (0,external_node_fs_.fstatSync)(this.descriptor);
        const there = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
        return there !== undefined && there.ino === own.ino && there.dev === own.dev;
    }
}
/** What a killed run left, line by line. The last line may be torn, and so may one that a full disk cut. */
function readJournal(path) {
    try {
        return journal_readRegular(path).split("\n").flatMap(parseRecord);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return [];
        throw error;
    }
}
/** A command may have put a pipe or a link in its place: neither is a journal of ours. */
function journal_readRegular(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | open_flags/* noFollow */.x | open_flags/* noWait */.P);
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isFile() ? (0,external_node_fs_.readFileSync)(descriptor, "utf8") : "";
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** It holds what had to be hidden. */
function removeJournal(path) {
    (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
}
/** Windows has no such flag, and needs none: nobody else writes the file. */
const append = external_node_fs_.constants.O_APPEND ?? 0;
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
}
function parseRecord(line) {
    try {
        const record = JSON.parse(line);
        return journal_isRecord(record) ? [record] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** We alone write the file, so that a whole line is a record of ours. */
function journal_isRecord(value) {
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/edge/error-code.js
/**
 * The code of a system error (`ENOENT`), `null` for anything else that was thrown. Not by `instanceof Error`: an
 * error of Node's own comes from another realm where a program runs in a `vm` context, as under Jest.
 */
function errorCode(cause) {
    if (typeof cause !== "object" || cause === null || !("code" in cause))
        return null;
    return typeof cause.code === "string" ? cause.code : null;
}

;// CONCATENATED MODULE: ./build/edge/file-probe.js







const chunkBytes = 256 * 1024;
/**
 * Looks at the files that signals name. Only what lies inside the workspace by its real path is looked at, so a
 * link to `/proc` or to another user's file leads nowhere; only regular files are opened, never a pipe or device.
 */
function createFileProbe(workingDirectory, workspace, stop) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, async () => read(path, await find(path), workspace, take, stop)),
    };
}
/** A fault of the file system is a reason why nothing could be evaluated, and no fault of the run. */
async function guarded(path, action) {
    try {
        return await action();
    }
    catch (cause) {
        const code = errorCode(cause);
        if (code === null)
            throw cause;
        return unusable(path, `cannot be read (${code})`);
    }
}
async function findInside(path, absolute, workspace) {
    const { real, rest } = await realBeginning(absolute);
    if (!isInside((0,external_node_path_.join)(real, rest), await askRealPath(workspace)))
        return unusable(path, "leads out of the workspace");
    return rest === ""
        ? { kind: "place", real, stat: await (0,external_node_fs_promises_.lstat)(real, { bigint: true }) }
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
async function read(path, found, workspace, take, stop) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    const opened = await openRegular(found.real, workspace);
    if (opened.kind === "outside")
        return unusable(path, "leads out of the workspace");
    if (opened.kind === "irregular")
        return unusable(path, "is no regular file");
    const { file, stat } = opened;
    try {
        await file_probe_readUpTo(file, stat.size, (chunk) => stop?.aborted !== true && take(chunk));
        return stop?.aborted ? unusable(path, "was not read: the run was stopped") : { kind: "read" };
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => file.close());
    }
}
/** Not beyond the size it had at first: a file that something still writes to must not hold the verdict up. */
async function file_probe_readUpTo(file, size, take) {
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

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/edge/json-query.js

/** FORMAT 2 rule 6: a query runs at most so long, the start of its worker included. */
const queryLimitMs = 5_000;
/** 4 MiB of JSON take about 120 MiB parsed; a query that piles up more is broken off by V8. */
const queryHeapMb = 512;
/**
 * Asks in a worker thread, which is started for this question alone and ended with it: whatever a query does,
 * timers and signals of the main thread come through. `worker` is the file of `entry/json-query`.
 */
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
        thread.once("error", (error) => fail(`the query broke off: ${error instanceof Error ? error.message : String(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}
const stopped = {
    kind: "unusable",
    reason: "the run was stopped before the query had an answer",
};

;// CONCATENATED MODULE: ./build/edge/judge-world.js


/**
 * The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed.
 * Once `stop` is aborted, what is not known by then stays unknown: there is a report to write.
 */
function createJudgeWorld(workingDirectory, workspace, worker, stop) {
    return {
        ...createFileProbe(workingDirectory, workspace, stop),
        ask: (question) => askInWorker(worker, question, { stop }),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/edge/process/system-program.js

/** A program of Windows by its absolute path: by name it would be looked for in the working directory first. */
function systemProgram(...names) {
    return external_node_path_.win32.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);
}

;// CONCATENATED MODULE: ./build/edge/process/group.js






/**
 * Ends a group: SIGTERM, a grace in milliseconds, SIGKILL. Returns when no member lives, or nothing more can be done,
 * and says how many live on. What no signal reaches is not waited for.
 */
async function endGroup(group, graceMs) {
    if (group.countLiving() === 0)
        return 0;
    group.signal("SIGTERM");
    // Each time anew: who was forked between our look for a mark and our signal has not had it.
    if (!(await isOver(group, graceMs)))
        await isOver(group, killMs, () => group.signal("SIGKILL"));
    return group.countLiving();
}
/** How long SIGKILL may take: a process in an uninterruptible system call dies when that returns, if ever. */
const killMs = 2_000;
const longestPauseMs = 40;
async function isOver(group, withinMs, whileLiving = () => undefined) {
    const deadline = performance.now() + withinMs;
    for (let pause = 1; group.countLiving() > 0 && group.isReachable(); pause = Math.min(pause * 2, longestPauseMs)) {
        const left = deadline - performance.now();
        if (left <= 0)
            return false;
        whileLiving();
        await (0,promises_.setTimeout)(Math.min(pause, left));
    }
    return true;
}
/** Without `/proc` (macOS) it is only known whether somebody of the group lives. */
function posixGroup(id, canList = hasProc) {
    return {
        countLiving: () => (canList ? membersOf(id).length : Number(sendSignal(-id, 0))),
        isReachable: () => (canList ? membersOf(id).some(reaches) : reaches(-id)),
        signal: (name) => {
            sendSignal(-id, name);
        },
    };
}
/**
 * The living members of a group. `kill(-id, 0)` is the cheap question, but counts zombies as alive, and where
 * process 1 reaps nobody an orphan stays one for ever.
 */
function membersOf(group) {
    const members = [];
    if (!sendSignal(-group, 0))
        return members;
    lookThrough(allPids, (pid) => {
        if (livingGroup(pid) === group && !isThread(pid))
            members.push(pid);
    });
    return members;
}
/** Whether a signal of ours would reach a process, or any of a group. */
function reaches(target) {
    return (0,tidy/* tidy */.D)(() => process.kill(target, 0)) === null;
}
/** Whether there was someone to send it to. EPERM says that there is, and that it belongs to another user (sudo). */
function sendSignal(target, signal) {
    try {
        process.kill(target, signal);
        return true;
    }
    catch (error) {
        // macOS answers EPERM for a group of nothing but zombies.
        if ((0,system_error/* hasCode */.u)(error, "EPERM"))
            return process.platform !== "darwin";
        if ((0,system_error/* hasCode */.u)(error, "ESRCH"))
            return false;
        // What else a system says (Windows: UNKNOWN) is about one that is there.
        if ((0,system_error/* isSystemError */.O)(error))
            return true;
        throw error;
    }
}
/**
 * Windows has no groups: `taskkill` follows the parents' ids, which is lost as soon as the first process has ended.
 * Where it is missing or fails, the first process alone is ended.
 */
function windowsTree(pid, taskKill = runTaskKill) {
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
    return (0,external_node_child_process_.spawnSync)(systemProgram("taskkill.exe"), args, { ...options, stdio: "ignore" }).status === 0;
}
/** One that hangs must not hold up the report. */
const taskKillMs = 5_000;

;// CONCATENATED MODULE: ./build/edge/process/marked.js




/** The living processes that were started with one of these marks, by mark; `among` lists those that are looked at. */
function findMarked(marks, among) {
    const found = new Map();
    lookThrough(among, (pid) => {
        const mark = wantedMark(startedWith(pid, markVariable), marks);
        if (mark === null || livingGroup(pid) === null || isThread(pid))
            return;
        found.set(mark, [...(found.get(mark) ?? []), pid]);
    });
    return found;
}
/** A check may run another checklist, whose marks begin with the check's own. */
function wantedMark(mark, marks) {
    if (mark === null)
        return null;
    for (let end = mark.length; end > 0; end = mark.lastIndexOf(".", end - 1))
        if (marks.has(mark.slice(0, end)))
            return mark.slice(0, end);
    return null;
}
/**
 * Ends what runs that are over left running: SIGTERM, a grace in milliseconds, SIGKILL. Says how many processes
 * each mark had, and how many of them live on. Nothing is found where there is no `/proc`.
 */
async function endMarked({ marks, stateFile }, graceMs) {
    if (!hasProc || (marks.length === 0 && stateFile === ""))
        return new Map();
    const wanted = new Set(marks);
    const find = () => findMarked(wanted, allPids);
    const unborn = () => findUnborn(stateFile);
    const found = find();
    const pids = () => [...[...find().values()].flat(), ...unborn()];
    const everybody = {
        countLiving: () => pids().length,
        isReachable: () => pids().some(reaches),
        signal: (name) => {
            for (const pid of pids())
                sendSignal(pid, name);
        },
    };
    const left = (await endGroup(everybody, graceMs)) > 0 ? find() : new Map();
    return new Map([...found].map(([mark, { length }]) => [mark, { found: length, unended: left.get(mark)?.length ?? 0 }]));
}
/** Never what we were given ourselves: there are runners that give every step the same file (act). */
function findUnborn(stateFile) {
    const found = [];
    if (stateFile === "" || process.env[stateVariable] === stateFile)
        return found;
    lookThrough(allPids, (pid) => {
        if (startedWith(pid, stateVariable) === stateFile && livingGroup(pid) !== null)
            found.push(pid);
    });
    return found;
}
const stateVariable = "GITHUB_STATE";
/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;
/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
function startedAfter(first, elapsedMs) {
    const last = lastPid();
    return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}
/** Whether a process, which began `elapsedMs` ago, has gone and none was started since. */
function leftNobody(first, elapsedMs) {
    return elapsedMs < roundMs && lastPid() === first && !(0,external_node_fs_.existsSync)(`/proc/${first}`);
}

;// CONCATENATED MODULE: ./build/edge/process/command-files.js






/**
 * Watches over the runner's command files while commands run: none of them was given to a command, so whoever writes
 * there means to speak in our name. Those of other steps, which may run beside us, are let be.
 */
class CommandFiles {
    #names;
    #files = new Map();
    constructor(env) {
        this.#names = commandFileNames(env);
    }
    /** Takes the files as they are for right; to be called when no command runs. */
    remember() {
        for (const file of this.#watched())
            file.remember();
    }
    /** Puts back what was touched since then, and removes what was added; says whether anything was. */
    putBack() {
        return this.#watched().filter((file) => file.putBack()).length > 0;
    }
    /** Those that were there, and those that are there now. */
    #watched() {
        for (const path of [...this.#names.paths, ...this.#names.steps.flatMap(filesOf)])
            if (!this.#files.has(path))
                this.#files.set(path, new WatchedFile(path));
        return [...this.#files.values()];
    }
}
/** A step's files of tomorrow's names: their folder tells of them. */
function filesOf({ folder, ending }) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => (name.endsWith(ending) ? [(0,external_node_path_.join)(folder, name)] : []));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return [];
        throw error;
    }
}
class WatchedFile {
    #path;
    #identity = missing;
    /** A device or a folder is no command file: there is nothing to put back. */
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
        this.#isFile = identity === missing || command_files_statOf(this.#path)?.isFile() === true;
        this.#content = this.#read();
    }
    /** What cannot be put back is tampered with all the same, and nobody waits for it. */
    putBack() {
        if (!this.#isFile || this.#look() === this.#identity)
            return false;
        const isSame = this.#isSame();
        if (!isSame)
            (0,tidy/* tidy */.D)(() => this.#restore());
        this.#identity = this.#look();
        return !isSame;
    }
    /** Differs when anything was done to the file: nobody can set the time of a change. */
    #look() {
        const stat = command_files_statOf(this.#path);
        return stat === null
            ? missing
            : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
    }
    /** A flood is not read: another size is another content. */
    #isSame() {
        const stat = command_files_statOf(this.#path);
        if (stat === null || this.#content === null)
            return stat === null && this.#content === null;
        const mayBe = stat.isFile() && stat.size === BigInt(this.#content.length);
        return mayBe && this.#read()?.equals(this.#content) === true;
    }
    #read() {
        const isRegular = command_files_statOf(this.#path)?.isFile() === true;
        return isRegular
            ? unlessRefused(() => this.#with(external_node_fs_.constants.O_RDONLY, (descriptor) => (0,external_node_fs_.readFileSync)(descriptor)))
            : null;
    }
    /** In place where it can be; a link, a folder or a pipe in its place is removed, neither followed nor waited for. */
    #restore() {
        const content = this.#content;
        if (content !== null && this.#rewrite(content))
            return;
        (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
        if (content === null)
            return;
        // The folder may have gone, with all that lay in it.
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
        const anew = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        this.#with(anew, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content));
    }
    #rewrite(content) {
        if (!command_files_statOf(this.#path)?.isFile())
            return false;
        const again = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC;
        return (0,tidy/* tidy */.D)(() => this.#with(again, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content))) === null;
    }
    #with(flags, use) {
        const descriptor = (0,external_node_fs_.openSync)(this.#path, flags | open_flags/* noFollow */.x | open_flags/* noWait */.P, 0o644);
        try {
            return use(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
}
const missing = "missing";
/** Of the file itself, not of what a link leads to. */
function command_files_statOf(path) {
    return unlessRefused(() => (0,external_node_fs_.lstatSync)(path, { bigint: true }));
}
function unlessRefused(act) {
    try {
        return act();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/edge/process/fifo-pairs.js




/** As much as a FIFO holds on Linux: one read empties it. */
const bufferBytes = 64 * 1024;
/**
 * Pairs of FIFOs in a folder. Node's own child pipes are sockets, which `> /dev/stdout` cannot open; it cannot make
 * FIFOs either, and a `mkfifo` process costs 3 ms, so a pair is used again when nobody else can have it open.
 */
class FifoPairs {
    #free = [];
    #mkfifo;
    #folder;
    #made = 0;
    #unsupported = false;
    /** `folder` says where they are made; `mkfifo` is the program's absolute path, `null` where there is none. */
    constructor(folder, mkfifo) {
        this.#folder = folder;
        this.#mkfifo = mkfifo;
    }
    /** `null` where there are no FIFOs: no `mkfifo` (Windows), or a file system that has none. */
    take() {
        const pair = this.#free.pop() ?? this.#make();
        // A command may have removed it, or put something in its place.
        return pair === null || Object.values(pair.paths).every(isFifo) ? pair : this.#make();
    }
    /** For a pair whose readers have both seen end of file, and whose command left nobody behind. */
    giveBack(pair) {
        this.#free.push(pair);
    }
    /** For a pair that somebody may still hold: what he writes must not get into another command's output. */
    drop(pair) {
        for (const path of Object.values(pair.paths))
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
    }
    #make() {
        if (this.#mkfifo === null || this.#unsupported)
            return null;
        this.#made += 1;
        const paths = { stdout: this.#path("stdout"), stderr: this.#path("stderr") };
        const made = (0,external_node_child_process_.spawnSync)(this.#mkfifo, ["-m", "600", paths.stdout, paths.stderr], {
            env: {},
            stdio: "ignore",
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
    let found = false;
    (0,tidy/* tidy */.D)(() => {
        found = (0,external_node_fs_.lstatSync)(path).isFIFO();
    });
    return found;
}
/**
 * Opens both ends of both FIFOs. The read end first and non-blocking, because opening a FIFO waits for the other
 * side; then our own write end, because a read end without a writer is at its end at once.
 */
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
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.closeSync)(descriptor));
        throw error;
    }
}
const readEnd = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;

;// CONCATENATED MODULE: ./build/edge/process/shells.js
/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"];
/** Reads the name of a shell, or `program {0}`, as `run:` does. */
function chooseShell(shell, platform = process.platform) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const name = program.toLowerCase();
    const builtin = isBuiltin(name) ? builtins[name] : null;
    const format = rest === "" ? (builtin?.format ?? "") : rest;
    if (!format.includes("{0}"))
        return { kind: "unknown", reason: unknownShell(shell) };
    const isPowerShell = rest === "" && builtin?.extension === ".ps1";
    const fill = platform === "win32" ? fillCommandLine : fillWords;
    return {
        kind: "shell",
        program,
        extension: builtin?.extension ?? "",
        args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
        contents: (script) => fixUp(name, script),
        verbatim: platform === "win32",
    };
}
const builtins = {
    bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
    sh: { extension: ".sh", format: "-e {0}" },
    pwsh: { extension: ".ps1", format: `-command ". '{0}'"` },
    powershell: { extension: ".ps1", format: `-command ". '{0}'"` },
    cmd: { extension: ".cmd", format: '/D /E:ON /V:OFF /S /C "CALL "{0}""' },
    python: { extension: ".py", format: "{0}" },
};
function isBuiltin(name) {
    return Object.hasOwn(builtins, name);
}
/** What the runner puts around a script, so that PowerShell stops at an error and hands on the last exit code. */
function fixUp(builtin, script) {
    switch (builtin) {
        case "pwsh":
        case "powershell":
            return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
        case "cmd":
            return `@echo off\n${script}`;
        default:
            return script;
    }
}
function unknownShell(shell) {
    const known = Object.keys(builtins).join(", ");
    return `the shell \`${shell}\` is unknown: write one of ${known}, or \`program {0}\``;
}
function cutAtBlank(text) {
    const blank = text.indexOf(" ");
    return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}
/** Splits as .NET does for the runner: at blanks outside double quotes, where `\"` is a quote. */
function fillWords(format, path) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => fillFormat(part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')), () => path));
}
/**
 * Windows hands a program one text, which it splits itself, each in its way (cmd in another than all others): so the
 * format stays as it was written, as it does for the runner. Only where nobody quotes a path that needs it, we do.
 */
function fillCommandLine(format, path) {
    const quoted = /^[\w:./\\{}~-]*$/.test(path) ? path : `"${path}"`;
    const isQuoted = (before) => /["']$/.test(before) || before.replaceAll('\\"', "").split('"').length % 2 === 0;
    return [fillFormat(format, (before) => (isQuoted(before) ? path : quoted))];
}
/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(text, script) {
    return text.replace(/\{0\}|\{\{|\}\}/g, (found, at) => found === "{0}" ? script(text.slice(0, at)) : found.charAt(0));
}

;// CONCATENATED MODULE: ./build/edge/process/find-shell.js



/** The shell that a name stands for, as the machine has it; without a name the first of `unnamedShells`. */
function findShell(name, programs, platform = process.platform) {
    if (name === null)
        return findUnnamed(programs, platform);
    const shell = chooseShell(name, platform);
    if (shell.kind === "unknown")
        return find_shell_unusable(shell.reason);
    const program = programs.find(shell.program);
    if (program !== null)
        return { kind: "found", shell, program };
    return (0,external_node_path_.isAbsolute)(shell.program)
        ? find_shell_unusable(`the shell \`${shell.program}\` is no file that can be run`)
        : find_shell_unusable(`the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`);
}
/** How shells would be called with the PATH of an environment, for those who only want to know. */
function shellFinder(env) {
    const programs = { find: programFinder(env), folders: searchedFolders(env) };
    return (named) => {
        const found = findShell(named, programs);
        if (found.kind === "unusable")
            return { named, call: null, program: null, problem: found.reason };
        const { shell, program } = found;
        return { named, call: [shell.program, ...shell.args("{0}")].join(" "), program, problem: null };
    };
}
function findUnnamed(programs, platform) {
    const found = unnamedShells
        .map((name) => findShell(name, programs, platform))
        .find(({ kind }) => kind === "found");
    const [first] = unnamedShells;
    return (found ??
        find_shell_unusable(`neither ${unnamedShells.join(" nor ")} was found in ${placesOf(programs.folders)}${gitsShell(first, platform)}`));
}
function gitsShell(program, platform) {
    return platform === "win32" && /^(?:ba)?sh$/i.test(program)
        ? " nor beside `git.exe`: install Git for Windows (WSL's bash is not taken, because it sees other files)"
        : "";
}
/** A PATH can have hundreds of folders: the first few tell whose it is. */
const shownFolders = 3;
function placesOf(folders) {
    if (folders.length === 0)
        return "PATH, which names no folder";
    const shown = folders.slice(0, shownFolders).join(", ");
    const more = folders.length > shownFolders ? ` and ${folders.length - shownFolders} more` : "";
    return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${shown}${more})`;
}
function find_shell_unusable(reason) {
    return { kind: "unusable", reason };
}

;// CONCATENATED MODULE: ./build/edge/process/shell-call.js

/**
 * How a shell is started with a script. Node starts no batch file (CVE-2024-27980), which is what npm puts on a
 * Windows' PATH: `cmd` does, as for the runner, whose `CreateProcess` calls it unasked.
 */
function callOf({ shell, program }, scriptPath) {
    if (!shell.verbatim || !/\.(?:cmd|bat)$/i.test(program))
        return { program, args: shell.args(scriptPath), verbatim: shell.verbatim };
    const line = [`"${literal(program)}"`, ...shell.args(literal(scriptPath))].join(" ");
    const args = ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${line}"`];
    return { program: systemProgram("cmd.exe"), args, verbatim: true };
}
/** Between two `%` cmd looks for a variable, in quotes too. So each is one, with an empty piece of a variable behind it (as Rust's `Command` does). */
function literal(path) {
    return path.replaceAll("%", "%%cd:~,%");
}

;// CONCATENATED MODULE: ./build/edge/process/launch.js




/** Makes a command ready to be spawned, or says what is missing. */
function prepareLaunch(command, programs, files) {
    const obstacle = obstacleAt(command.workingDirectory);
    if (obstacle !== null)
        return launch_unusable(`the working directory \`${command.workingDirectory}\` ${obstacle}`);
    const found = findShell(command.shell, programs);
    if (found.kind === "unusable")
        return found;
    try {
        return writeLaunch(command.script, found, files);
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return launch_unusable(`its script could not be written (${error.message})`);
    }
}
function writeLaunch(script, found, files) {
    const { shell } = found;
    const contents = shell.contents(script);
    // As the runner does; cmd misreads labels in a file with bare line feeds.
    const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
    const scriptPath = files.write(text, shell.extension);
    return { kind: "launch", ...callOf(found, scriptPath), scriptPath };
}
/** Why a folder cannot be worked in, or `null`. Asked beforehand: a failing spawn blames the program instead. */
function obstacleAt(folder) {
    try {
        if (!(0,external_node_fs_.statSync)(folder).isDirectory())
            return "is not a directory";
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? "does not exist"
            : `cannot be entered (${error.code})`;
    }
}
function launch_unusable(reason) {
    return { kind: "unusable", reason };
}

;// CONCATENATED MODULE: ./build/edge/process/outlivers.js



/**
 * A tree on Windows, and after `search` also what outlived its first process: its children name it still. A child whose
 * own parent has ended, too, is not found: only a job object would hold it, which Node cannot make.
 */
function withOutlivers(tree, pid, list = listProcesses) {
    const from = Date.now() - spawnMs;
    let to = null;
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
            outlivers = descendantsOf(await list(), lived).map((found) => windowsTree(found));
        },
    };
}
/** A process may have begun to start others so long before we could look at the clock. */
const spawnMs = 1_000;
/**
 * What a process that has ended had started, and what that started. Its id was another's before, and may be again: what
 * began outside of its time is another's child.
 */
function descendantsOf(all, { pid, from, to }) {
    const isChild = ({ parent, createdAt }) => parent === pid && createdAt >= from && createdAt <= to;
    const found = new Map(all.filter(isChild).map((child) => [child.pid, child]));
    // Those that were found meanwhile are gone through, too.
    for (const parent of found.values())
        for (const child of all)
            if (child.parent === parent.pid && child.createdAt >= parent.createdAt)
                found.set(child.pid, child);
    return [...found.keys()];
}
/** `wmic` is gone from new Windows. PowerShell takes half a second to start: it is asked only where something is left. */
function listProcesses() {
    const program = systemProgram("WindowsPowerShell", "v1.0", "powershell.exe");
    const { SystemRoot, TEMP } = process.env;
    const options = { env: { SystemRoot, TEMP }, timeout: listMs, maxBuffer: listBytes, windowsHide: true };
    const args = ["-NoProfile", "-NonInteractive", "-Command", query];
    return new Promise((resolve) => {
        // What fails answers nothing: the list is then as far as it came.
        (0,external_node_child_process_.execFile)(program, args, options, (_error, stdout) => resolve(outlivers_readList(stdout)));
    });
}
const listMs = 10_000;
const listBytes = 8 * 1024 * 1024;
const query = "Get-CimInstance Win32_Process -Property ProcessId,ParentProcessId,CreationDate | Where-Object CreationDate | " +
    "ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }";
/** Lines of process, parent and time of creation. */
function outlivers_readList(text) {
    return Array.from(text.matchAll(/^(\d+) (\d+) (\d+)\r?$/gm), ([, pid, parent, createdAt]) => ({
        pid: Number(pid),
        parent: Number(parent),
        createdAt: Number(createdAt),
    }));
}

;// CONCATENATED MODULE: ./build/edge/process/family.js




/**
 * Everything that a command started: its group, and whatever else carries its mark, because a daemon that calls
 * `setsid` leaves the group and keeps the environment. Where there is no `/proc` to look into, the group alone.
 */
function familyOf(pid, mark) {
    const group = groupOf(pid);
    if (!hasProc || mark === undefined || mark === "")
        return group;
    const marks = new Set([mark]);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const marked = () => findMarked(marks, () => startedAfter(pid, elapsed())).get(mark) ?? [];
    return {
        // Most commands started nobody. (To ask for the group costs more: Node makes an exception of "nobody".)
        countLiving: () => (leftNobody(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
        isReachable: () => [...membersOf(pid), ...marked()].some(reaches),
        signal: (name) => {
            const escaped = marked().filter((found) => livingGroup(found) !== pid);
            group.signal(name);
            for (const found of escaped)
                sendSignal(found, name);
        },
    };
}
/** The group that a `detached` child leads: Node makes it the leader of a session, so the id is the child's. */
function groupOf(pid) {
    return process.platform === "win32" ? withOutlivers(windowsTree(pid), pid) : posixGroup(pid);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/edge/process/output-flow.js

/**
 * Both streams of a command on their way into its sink. While the sink's promise is pending nothing is read from
 * either, so memory stays bounded and the chunk stays valid.
 */
class OutputFlow {
    /** Resolves when the sink has failed. */
    failed;
    #state;
    #failure = null;
    #tellFailure = () => undefined;
    #pending = null;
    #sources = [];
    #open = new Set();
    #wake = () => undefined;
    constructor(sink) {
        this.#state = { kind: "open", sink };
        this.failed = new Promise((resolve) => {
            this.#tellFailure = resolve;
        });
    }
    /** Reads a FIFO through one buffer. (`fs.createReadStream` fails with EAGAIN on a non-blocking descriptor.) */
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
    /** Reads one of Node's own child pipes. */
    readStream(stream, source) {
        source.on("data", (chunk) => this.#take(stream, chunk));
        this.#watch(source);
    }
    /** Whether both streams have seen end of file: no process has them open for writing any more. */
    get hasEnded() {
        return this.#open.size === 0;
    }
    /** What the sink threw or rejected with. */
    get failure() {
        return this.#failure;
    }
    /** The sink's promise, while it holds the flow up. */
    get pending() {
        return this.#pending;
    }
    /** Returns when a stream ends, the sink holds the flow up, or the time is over. */
    async change(withinMs) {
        let timer;
        await new Promise((resolve) => {
            this.#wake = resolve;
            timer = setTimeout(resolve, withinMs);
        });
        clearTimeout(timer);
    }
    /** From now on output is read and dropped. */
    discard() {
        this.#state = { kind: "discarding" };
    }
    /** Drops what comes, and no longer keeps this process alive for it. */
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
        // A read error (EIO) ends a stream as its end does; `close` follows either.
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

;// CONCATENATED MODULE: ./build/edge/process/running-command.js







/** Spawns a prepared command in a group of its own, its output flowing through the pair, or through Node's pipes without one. */
function startCommand(launch, command, pair, sink) {
    const flow = new OutputFlow(sink);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const child = pair === null ? spawnWithPipes(launch, command, flow) : spawnWithFifos(launch, command, pair, flow);
    const firstEnd = endOf(child).then((ending) => ({ ending, durationMs: elapsed() }));
    return {
        group: child.pid === undefined ? nobody : familyOf(child.pid, markOf(command)),
        flow,
        firstEnd,
        elapsed,
        letGo: () => child.unref(),
    };
}
/** A command that was given the mark we run under ourselves has none: to end what carries it would end us. */
function markOf({ env }) {
    return env[markVariable] === process.env[markVariable] ? undefined : env[markVariable];
}
function spawnWithFifos(launch, command, pair, flow) {
    const { read, write } = openPair(pair);
    try {
        return spawnGroup(launch, command, [write.stdout, write.stderr]);
    }
    finally {
        // Ours: while we hold them, the readers see no end of file.
        (0,external_node_fs_.closeSync)(write.stdout);
        (0,external_node_fs_.closeSync)(write.stderr);
        // Sockets take their time, in which the command is already running. One that could not be started has printed nothing.
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
/** stdin is `/dev/null`: a command that reads it must not wait for a person. */
function spawnGroup(launch, command, [stdout, stderr]) {
    const options = {
        cwd: command.workingDirectory,
        env: command.env,
        stdio: ["ignore", stdout, stderr],
        // A kill of the group reaches nobody unless the child leads one. On Windows it would only open a console.
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
const nobody = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };

;// CONCATENATED MODULE: ./build/edge/process/script-files.js



/** A folder for this user alone, made when first asked for, that scripts and FIFOs lie in. */
class ScriptFiles {
    #parent;
    #folder = null;
    #written = 0;
    constructor(parent) {
        this.#parent = parent;
    }
    get folder() {
        // A command may have cleaned RUNNER_TEMP, and us with it.
        if (this.#folder === null || !(0,external_node_fs_.existsSync)(this.#folder)) {
            (0,external_node_fs_.mkdirSync)(this.#parent, { recursive: true, mode: 0o700 });
            this.#folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#parent, "process-"));
        }
        return this.#folder;
    }
    /** Writes a script into a file of its own: bash reads on while it runs, so no file is ever used again. */
    write(contents, extension) {
        this.#written += 1;
        const path = (0,external_node_path_.join)(this.folder, `script-${this.#written}${extension}`);
        (0,external_node_fs_.writeFileSync)(path, contents, { mode: 0o600, flag: "wx" });
        return path;
    }
    /** What a command has put in its place goes with the folder. */
    remove(path) {
        (0,tidy/* tidy */.D)(() => (0,external_node_fs_.unlinkSync)(path));
    }
    /** Says what could not be removed, and why; `null` when nothing is left. */
    removeAll() {
        const folder = this.#folder;
        this.#folder = null;
        if (folder === null)
            return null;
        const why = (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(folder, removal));
        return why === null ? null : `${folder} could not be removed (${why})`;
    }
}
/** Windows refuses for a moment what a process that has just ended held open. */
const removal = { recursive: true, force: true, maxRetries: process.platform === "win32" ? 3 : 0 };

;// CONCATENATED MODULE: ./build/edge/process/drain.js

/** How often is looked whether the last process has gone, in milliseconds. */
const tickMs = 10;
/**
 * Reads on until `isDone`, for a time at most, and says whether it is. Only time in which we were able to read counts:
 * neither a slow sink nor a machine that gives us no processor may cost a command the last lines it printed.
 */
async function drain(flow, isDone, withinMs) {
    let left = withinMs;
    let done = isDone();
    for (; !done && left > 0; done = isDone()) {
        if (flow.pending !== null) {
            await flow.pending;
            continue;
        }
        const asked = Math.min(left, tickMs);
        const began = performance.now();
        await flow.change(asked);
        left -= Math.min(asked, performance.now() - began);
    }
    await readOnce(flow);
    return done;
}
/** Timers come before reading in a turn of Node's loop: what lay in the pipes when the time was over is read in the next. */
async function readOnce(flow) {
    if (flow.hasEnded)
        return;
    await (0,promises_.setImmediate)();
    while (flow.pending !== null)
        await flow.pending;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/edge/process/first-stop.js

/** A longer delay makes Node's timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** Waits until the first process ends by itself, its time is over, the run is cancelled, or its sink fails. */
async function firstStop({ firstEnd, flow }, timeoutMs, cancel) {
    // One signal serves every command of a run; from the eleventh at a time on, Node would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, cancel);
    let timer;
    let onAbort = () => undefined;
    try {
        return await new Promise((resolve) => {
            onAbort = () => resolve({ kind: "cancelled" });
            cancel.addEventListener("abort", onAbort);
            if (timeoutMs !== null)
                timer = setTimeout(() => resolve({ kind: "timed-out" }), Math.min(timeoutMs, longestTimerMs));
            void firstEnd.then((end) => resolve({ kind: "by-itself", end }));
            void flow.failed.then(() => resolve({ kind: "sink-failed" }));
        });
    }
    finally {
        clearTimeout(timer);
        cancel.removeEventListener("abort", onAbort);
    }
}

;// CONCATENATED MODULE: ./build/edge/process/settle.js




/** A runner that cancels a job waits for 7.5 s in all, and there is a report to write: that is why it is less than usual. */
const cancelGraceMs = 1_500;
/** Setup's background holds nothing up; this is for what its first process printed last. */
const backgroundDrainMs = 100;
/** Sees a command through: to the end of its first process, of its output, and of its group. */
async function settle(running, command, cancel, limits) {
    const stop = await firstStop(running, command.timeoutMs, cancel);
    if (stop.kind !== "by-itself")
        return settle_cutShort(running, stop, limits);
    if (command.keepBackground && (await leavesBackground(running)))
        return { ...stop.end, leftovers: 0, unended: 0, rest: "kept" };
    return settleRest(running, stop.end, limits);
}
async function leavesBackground({ flow, group }) {
    await drain(flow, () => flow.hasEnded, backgroundDrainMs);
    // On Windows nothing says cheaply that there is none: it is looked for when the background ends.
    return group.countLiving() > 0 || !flow.hasEnded || group.search !== undefined;
}
async function settleRest({ flow, group }, end, limits) {
    const isOver = await drain(flow, () => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
    // Somebody has its pipes open.
    if (!flow.hasEnded)
        await group.search?.();
    const leftovers = isOver ? 0 : group.countLiving();
    let unended = 0;
    if (leftovers > 0) {
        unended = await endGroup(group, limits.graceMs);
        await drain(flow, () => flow.hasEnded, limits.drainMs);
    }
    return { ...end, leftovers, unended, rest: leftovers === 0 && flow.hasEnded ? "clean" : "ended" };
}
/** Ends the whole group; what it prints on the way out is read to the end. */
async function settle_cutShort({ flow, group, firstEnd, elapsed }, stop, limits) {
    const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
    const unended = await endGroup(group, graceMs);
    const durationMs = await Promise.race([
        firstEnd.then((end) => end.durationMs),
        (0,promises_.setTimeout)(unended > 0 ? 0 : reapMs).then(elapsed),
    ]);
    await drain(flow, () => flow.hasEnded, limits.drainMs);
    // A sink that failed rejects the run; that ending is nobody's to see.
    const ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
    return { ending, durationMs, leftovers: unended, unended, rest: "ended" };
}
/** How long we wait for Node to tell the end of a process that was killed: one in a system call may never end. */
const reapMs = 1_000;

;// CONCATENATED MODULE: ./build/edge/process/runner.js










/**
 * Runs commands as `run:` steps do, with the differences of FORMAT 3.1, each in a process group of its own. What
 * cannot be started is an ending; a sink that fails ends its command and rejects the run, with the cause.
 */
function createProcessRunner(options) {
    return new GroupRunner(options);
}
class GroupRunner {
    finds = process.platform === "win32" ? "parents" : hasProc ? "marks" : "groups";
    #limits;
    #programs;
    /** Absolute path, found before anything has run; `null` where there is none. */
    #mkfifo;
    #files;
    #commandFiles;
    #running = new Set();
    #tampered = new Set();
    #background = new Set();
    #pairs = null;
    constructor(options) {
        const { temporaryFolder, workspace, env, graceMs = 3_000, drainMs = 500, kill } = options;
        this.#limits = { graceMs, drainMs };
        this.#programs = { find: programs_programFinder(env), folders: programs_searchedFolders(env) };
        this.#mkfifo = helperFinder(env, workspace)("mkfifo");
        this.#files = new ScriptFiles(temporaryFolder);
        this.#commandFiles = new CommandFiles(env);
        kill?.addEventListener("abort", () => {
            for (const { group } of [...this.#running, ...this.#background])
                group.signal("SIGKILL");
        });
    }
    async run(command, sink, cancel, onExit) {
        const startedAt = new Date();
        if (cancel.aborted)
            return { ending: { kind: "cancelled" }, startedAt, durationMs: 0, leftovers: 0 };
        const launch = prepareLaunch(command, this.#programs, this.#files);
        if (launch.kind === "unusable")
            return runner_notStarted(startedAt, launch.reason);
        // While commands run, nobody but they can have written there.
        if (this.#running.size === 0)
            this.#commandFiles.remember();
        else
            this.#accuse();
        const job = this.#start(launch, command, sink);
        if (job.kind === "unusable")
            return runner_notStarted(startedAt, job.reason);
        void job.running.firstEnd.then((end) => onExit?.(end.ending.kind === "exited" ? end.ending.exitCode : null));
        const { ending, durationMs, leftovers, unended } = await this.#attend(job, command, cancel);
        return {
            ending,
            startedAt,
            durationMs,
            leftovers,
            unended,
            tampered: this.#tampered.delete(job.running),
        };
    }
    async release() {
        const left = [...this.#background];
        for (const { group } of left)
            await group.search?.();
        const unended = await Promise.all(left.map(({ group }) => endGroup(group, this.#limits.graceMs)));
        // Not before: until then who wants everything killed has to find it.
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
            return { kind: "job", running: startCommand(launch, command, pair, sink), launch, pair };
        }
        catch (error) {
            this.#tidy(launch, pair, "ended");
            const reason = startFailure(error);
            if (reason !== null)
                return { kind: "unusable", reason };
            throw error;
        }
    }
    async #attend({ running, launch, pair }, command, cancel) {
        this.#running.add(running);
        const settled = await settle(running, command, cancel, this.#limits).finally(() => this.#over(running));
        // What is left to be ended has to be ended as quickly.
        if (settled.ending.kind === "cancelled")
            this.#limits = { ...this.#limits, graceMs: Math.min(this.#limits.graceMs, cancelGraceMs) };
        if (settled.rest === "kept") {
            running.flow.release();
            this.#background.add(running);
        }
        else {
            running.flow.close();
            running.letGo();
            this.#tidy(launch, pair, settled.rest);
        }
        const { failure } = running.flow;
        if (failure !== null)
            throw new Error("The output of a command could not be handed on", { cause: failure.error });
        return settled;
    }
    #over(running) {
        this.#accuse();
        this.#running.delete(running);
    }
    /** Whoever was running when the runner's files were touched may have done it; who begins now was not. */
    #accuse() {
        if (this.#commandFiles.putBack())
            for (const suspect of this.#running)
                this.#tampered.add(suspect);
    }
    /** A script is removed when nobody can be reading it any more: bash reads on while it runs. */
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
/** Why a process could not even be asked for, or `null` for a fault of ours. Node's own message would show the value. */
function startFailure(error) {
    if (!(0,system_error/* isSystemError */.O)(error))
        return null;
    if (error.code === "ERR_INVALID_ARG_VALUE")
        return "a variable of its environment holds a NUL byte";
    // Too many open files (EMFILE), or script and environment too long (E2BIG).
    return `it could not be started (${error.message})`;
}
function runner_notStarted(startedAt, reason) {
    return { ending: { kind: "not-started", reason }, startedAt, durationMs: 0, leftovers: 0 };
}

;// CONCATENATED MODULE: ./build/edge/spool.js



const first = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
/** What a command may have put in its place meanwhile is not followed. (No pipe holds up who opens it for both.) */
const again = external_node_fs_.constants.O_RDWR | open_flags/* noFollow */.x;
/** A spool in a file of its own, which is made when there is something to keep. */
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
            file ??= await (0,external_node_fs_promises_.open)(path, made ? again : first, 0o600);
            made = true;
            for (let from = 0; from < bytes.length;) {
                const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length + from);
                from += bytesWritten;
            }
            length += bytes.length;
        },
        read: async (into, at) => {
            file ??= await (0,external_node_fs_promises_.open)(path, again);
            const { bytesRead } = await file.read(into, 0, into.length, at);
            return bytesRead;
        },
        rest: close,
        remove: async () => {
            await close();
            if (made)
                await (0,external_node_fs_promises_.rm)(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/edge/tree-compare.js



/**
 * Compares a work tree with a commit; `null` where git answers with an error.
 *
 * Git is asked by way of a repository of our own that borrows nothing but the objects. So it compares every file
 * anew, and nothing of the tree's repository has a say: no setting (a filter or fsmonitor is a program; others hide
 * changes), no `info/exclude`, and no index with bits that say "assume unchanged" or "skip".
 *
 * @param objects absolute path of the repository's objects
 * @param temporaryFolder where our own repository lies meanwhile
 */
async function compareTree(git, objects, sha, temporaryFolder) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "tree-"));
    try {
        const own = await ownRepository(git, objects, sha, folder);
        const listed = await own?.lines(["ls-files", "--stage"]);
        const status = listed && (await own?.bytes(statusArguments));
        return own && listed && status ? await contentsOf(status, listed, own) : null;
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }));
    }
}
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
/** `matching`: what a pattern names, be it a whole folder. Submodules are looked at by ourselves: git would start another git there, with their settings. */
const statusArguments = [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=normal",
    "--ignored=matching",
    "--ignore-submodules=all",
    "--no-renames",
];
/** Git with an empty repository in `folder`, whose index is read from the commit. */
async function ownRepository(git, objects, sha, folder) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, "refs"));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `${sha}\n`);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, "config"), settings(sha));
    const variables = {
        GIT_DIR: folder,
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index"),
        GIT_OBJECT_DIRECTORY: objects,
    };
    const own = {
        bytes: (args, more) => git.bytes(args, { ...more, variables }),
        lines: (args, more) => git.lines(args, { ...more, variables }),
    };
    return (await own.bytes(["read-tree", sha])) === null ? null : own;
}
/** What a checkout on this system has. */
function settings(sha) {
    const format = sha.length === 64 ? "1\n[extensions]\n\tobjectFormat = sha256" : "0";
    const windows = process.platform === "win32" ? "\tfileMode = false\n\tautocrlf = true\n\tlongPaths = true\n" : "";
    return `[core]\n\tquotePath = false\n${windows}\trepositoryFormatVersion = ${format}\n`;
}
/**
 * What is ignored by a `.gitignore` of the commit, and not by another: a folder that brings its own (an unpacked
 * artifact) must not hide itself. (One that was changed shows as a change.)
 */
async function ignoredByTracked(hidden, tracked, own) {
    const ignored = new Set();
    if (hidden.length === 0)
        return ignored;
    const input = Buffer.from(`${hidden.join("\0")}\0`);
    const answer = await own.bytes(["check-ignore", "--verbose", "-z", "--stdin"], { input });
    const fields = answer?.toString("utf8").split("\0") ?? [];
    // Four fields each: the file with the pattern, its line, the pattern, the path.
    for (let at = 0; at + 3 < fields.length; at += 4)
        if (tracked.has(fields[at] ?? ""))
            ignored.add(fields[at + 3] ?? "");
    return ignored;
}
/** In a line of `ls-files --stage`, behind mode, object, stage and a tab. One with odd characters is quoted, and matches nothing. */
function pathIn(line) {
    return line.slice(line.indexOf("\t") + 1);
}

;// CONCATENATED MODULE: ./build/edge/tree-look.js







/** Looks whether files and folders lie in work trees that hold a commit and nothing else; each tree is looked at once. */
async function lookAtTrees(question, env) {
    const trees = new Map();
    for (const path of question.paths) {
        const real = realPath(nearest(path));
        const root = workTreeOf((0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real));
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
/** What is missing (setup may make it) stands for the nearest folder above it. */
function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at))
        if ((0,external_node_fs_.existsSync)(at) || at === (0,external_node_path_.dirname)(at))
            return at;
}
async function lookAtTree(root, question, env) {
    const git = gitOf(root, env, question.workspace);
    if (git === null)
        return tree_look_unknown("git was not found outside the workspace");
    const [head, objects] = (await git.lines(["rev-parse", "HEAD", "--git-path", "objects"])) ?? [];
    if (head === undefined || objects === undefined || !isCommit(head))
        return tree_look_unknown("git knows no commit there");
    if (head !== question.sha)
        return { kind: "other-commit", head };
    const contents = await compareTree(git, (0,external_node_path_.resolve)(root, objects), head, question.temporaryFolder);
    if (contents === null)
        return tree_look_unknown("git could not compare it with its commit");
    const modules = await changedModules(contents, git, question, env);
    return { kind: "holds", contents: { ...contents, changes: [...contents.changes, ...modules] } };
}
function tree_look_unknown(reason) {
    return { kind: "unknown", reason };
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** What the commit ignores it does not vouch for either: neither a page nor a working directory may lie in there. */
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
/** A submodule's commit stands in the tree like a file's content. Nothing at all may lie in its place: it was not checked out. */
async function changedModules({ modules }, git, question, env) {
    const changed = [];
    for (const { path, sha } of modules) {
        const folder = (0,external_node_path_.join)(git.root, path);
        // A name with odd characters is quoted: it cannot be found, so it cannot be vouched for.
        const isUnused = !path.startsWith('"') && (await isEmpty(folder));
        const isHeld = isUnused || (await holds(folder, { ...question, paths: [folder], sha }, env));
        if (!isHeld)
            changed.push(` M ${path}`);
    }
    return changed;
}
async function holds(folder, question, env) {
    const isItsOwnTree = (0,external_node_fs_.existsSync)(folder) && workTreeOf(folder) === realPath(folder);
    return isItsOwnTree && (await lookAtTrees(question, env)).kind === "clean";
}
/** Whether nothing lies there. A link or a file in the place of a folder is something. */
async function isEmpty(folder) {
    try {
        const stat = await (0,external_node_fs_promises_.lstat)(folder);
        return stat.isDirectory() && (await (0,external_node_fs_promises_.readdir)(folder)).length === 0;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error) && error.code === "ENOENT")
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/entry/event.js

/** The event's payload, or an empty one where there is none: nothing of it is needed to judge a page. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,external_node_fs_promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
            return {};
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/entry/world.js











/** Between SIGTERM and SIGKILL for what a killed run left, in milliseconds. */
const markedGraceMs = 2_000;
/** Everything a run touches, for real. When `kill` is aborted, every command is killed at once. */
function realWorld(host, env, services, kill) {
    return {
        host,
        env,
        files: files,
        askGit: (folder, workspace) => askGit(folder, env, workspace),
        lookAtTrees: (question) => lookAtTrees(question, env),
        openRepository: (folder, workspace) => openRepository(folder, env, workspace),
        processRunner: (temporaryFolder, workspace) => createProcessRunner({ temporaryFolder, workspace, env, ...(kill && { kill }) }),
        spool: createSpool,
        endMarked: (traces) => endMarked(traces, markedGraceMs),
        journals: services === null ? null : journals,
        judgeWorld: (workingDirectory, workspace, stop) => createJudgeWorld(workingDirectory, workspace, jsonQueryWorker, stop),
        services,
        now: () => new Date(),
        // From a pool: six times as fast as 16 bytes of their own, and as hard to guess (122 bits).
        randomToken: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", ""),
    };
}
/**
 * Each entry lies in a folder of its own in `dist`, the worker beside them. (Taken apart, because ncc would make an
 * asset of `new URL("…", import.meta.url)` and leave the worker out.)
 */
const thisFile = require("url").pathToFileURL(__filename).href;
const jsonQueryWorker = new URL(["..", "json-query", "index.js"].join("/"), thisFile);

;// CONCATENATED MODULE: ./build/entry/finish.js








/** Finishes a run that main did not; loaded only then. */
async function finish(journalPath) {
    const { env } = process;
    const cancel = cancelOnSignals();
    await finishRun({
        input: (name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }),
        journalPath,
        resultsPath: env["STATE_results"] || null,
        temporaryFolder: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
        event: await readEvent(env),
        cancel,
    }, realWorld(actionsHost(createLogWriter(process.stdout, cancel)), env, servicesOf(env)));
}


/***/ }),

/***/ 7402:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ ApiError; }
/* harmony export */ });
/** How the seams to GitHub and Linear fail: one error that carries the failure as data. */
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


/***/ }),

/***/ 2527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: function() { return /* binding */ ownFaultWarning; },
/* harmony export */   FM: function() { return /* binding */ apiWarning; },
/* harmony export */   TN: function() { return /* binding */ oneLine; },
/* harmony export */   ln: function() { return /* binding */ isLocked; }
/* harmony export */ });
/* unused harmony export maxWarningCharacters */
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2874);


/** A warning is one line of the log; beyond this nobody reads it. */
const maxWarningCharacters = 300;
/** A failure of an API as one line: what did not happen, the server's own words, the cure. */
function apiWarning(purpose, failure, service = "github") {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
/** The same line for what is no fault of the API: our own mistake, which must not change the verdict either. */
function ownFaultWarning(missed, error) {
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${missed}: ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
/** Others' text on one line, without what acts on a terminal. */
function oneLine(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/[\s\u2028\u2029]+/g, " ")
        .trim();
}
/** A locked conversation is refused as a missing permission is, and only words tell the two apart. */
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(oneLine(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const cures = {
    github: {
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
    },
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


/***/ }),

/***/ 4963:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: function() { return /* binding */ codeCell; },
/* harmony export */   Nc: function() { return /* binding */ inlineSentence; },
/* harmony export */   SS: function() { return /* binding */ codeSpan; },
/* harmony export */   VV: function() { return /* binding */ escapeInline; },
/* harmony export */   hy: function() { return /* binding */ htmlSentence; },
/* harmony export */   ln: function() { return /* binding */ inlineText; },
/* harmony export */   lt: function() { return /* binding */ attribute; },
/* harmony export */   nf: function() { return /* binding */ link; },
/* harmony export */   v1: function() { return /* binding */ codeHtml; },
/* harmony export */   zW: function() { return /* binding */ fencedBlock; }
/* harmony export */ });
/* unused harmony export webAddress */
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2874);


/** Shows nothing and splits a word, so that GitHub's mention, reference and link filters no longer see one. */
const split = "&#8203;";
/**
 * Text that others wrote, on one line, for any place: paragraph, list, table cell, `<summary>` or HTML block.
 * Specials become character references and not backslash escapes, because HTML blocks don't know the latter.
 */
function inlineText(text, limit = maxInlineCharacters) {
    return atLineStart(escapeInline((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(text, limit)).trim());
}
/** No name or sentence needs more; without a limit one of them could fill a report. */
const maxInlineCharacters = 1_000;
/** What would begin a list or underline a heading, did the text stand at the beginning of a line. */
function atLineStart(escaped) {
    return escaped
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark));
}
/** As `inlineText`, for a piece in the middle of a line: blanks at its ends are kept. */
function escapeInline(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/<!--|-->/g, "")
        .replace(/[\s\u2028\u2029]+/g, " ")
        .replace(special, (match) => escapes[match] ?? reference(match))
        .replace(/&#35;(?=\d)/g, `&#35;${split}`)
        .replace(/\bGH-(?=\d)/gi, (match) => match + split)
        .replace(/:(?=\/\/|(?!\d\d:)[\w+-]{1,50}:)/g, `:${split}`)
        .replace(/\bwww\./gi, (match) => match.slice(0, -1) + split + match.slice(-1));
}
/** An underscore between letters opens no emphasis and stays readable. */
const special = /[&<>@$#`*[\]\\|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": `@${split}`,
    // GitHub reads `$…$` as mathematics; a span around it is its documented way out.
    $: "<span>$</span>",
};
/** Sentences of ours in which backticks mark what was found: those parts as code, the rest as text. */
function inlineSentence(sentence, code = codeSpan) {
    const parts = (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
    const escaped = parts.map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part));
    return atLineStart(escaped.join("").trim());
}
/** The same for a place in an HTML block. */
function htmlSentence(sentence) {
    return inlineSentence(sentence, codeHtml);
}
/** Text as code, on one line, for a paragraph or a list. */
function codeSpan(text) {
    const line = oneLine(text);
    if (line.trim() === "")
        return "` `";
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * Text as code for a table cell. Renderers disagree on a backslash before `\|`, so a text that has one goes
 * the way of HTML.
 */
function codeCell(text) {
    return /\\\|/.test(text) ? codeHtml(text) : codeSpan(text).replaceAll("|", "\\|");
}
/** Text as code for an HTML block, safe too where the surrounding is read as Markdown. */
function codeHtml(text) {
    const escaped = oneLine(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
/** A block of code; its fence is longer than any run of backticks inside. */
function fencedBlock(text, language = "") {
    const body = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\r\n?/g, "\n").trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link whose text is already escaped; just the text where the address is none that a browser should follow. */
function link(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}
/** The address with everything encoded that could end a link or an attribute; `null` unless http(s). */
function webAddress(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return null;
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}
/** A value between double quotes in a tag. */
function attribute(value) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function oneLine(text) {
    const lines = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\t/g, " ")
        .split(/[\r\n\u2028\u2029]+/);
    return lines.length === 1
        ? lines.join("")
        : lines
            .map((line) => line.trim())
            .join(" ")
            .trim();
}
function reference(mark) {
    return `&#${mark.codePointAt(0)};`;
}
function percent(mark) {
    return Array.from(Buffer.from(mark, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function longestRun(text, mark) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === mark ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 2148:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _c: function() { return /* binding */ gateChangeBlocks; },
  rr: function() { return /* binding */ gateChangeLines; },
  dA: function() { return /* binding */ gateChangeText; },
  cg: function() { return /* binding */ gateChangesOf; },
  it: function() { return /* binding */ ownGateTitle; },
  jv: function() { return /* binding */ weakFirst; }
});

// UNUSED EXPORTS: comparisonWarnings, diffLines, effectWords

;// CONCATENATED MODULE: ./build/model/first-difference.js
/** Where two texts begin to differ; the length of the shorter one where it is the beginning of the other. */
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/model/gate-change.js
/** What of a gate can differ: the names of the page's keys, and what else a page is made of. */
const gateParts = (/* unused pure expression or super */ null && ([
    "page",
    "check",
    "id",
    "order",
    "area",
    "command",
    "pass",
    "fail",
    "needs",
    "severity",
    "timeout",
    "retries",
    "retry-delay",
    "env",
    "working-directory",
    "shell",
    "rollback",
    "retest",
    "diagnose",
    "why",
    "owner",
    "runs-on",
    "areas",
    "setup",
    "teardown",
    "linked-from",
    "ticket",
    "lint",
    "sign-off",
]));
/** The changes that may weaken the gate. */
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
}

// EXTERNAL MODULE: ./build/model/plain-text.js
var plain_text = __webpack_require__(8005);
// EXTERNAL MODULE: ./build/report/api-warning.js
var api_warning = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(2874);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/gate-changes.js









/** Of the text on either side of a difference. */
const maxValueCharacters = 200;
/** How much of what both sides have in common is shown before a difference. */
const contextCharacters = 60;
/** What a difference is called in a sentence, as something that was or is. */
const partNames = {
    page: "the page",
    check: "the check",
    id: "the name",
    order: "the order of the checks",
    area: "the area",
    command: "the command",
    pass: "the pass signal",
    fail: "the fail signal",
    needs: "its need of",
    severity: "the severity",
    timeout: "the timeout",
    retries: "the number of retries",
    "retry-delay": "the pause between retries",
    env: "the variable",
    "working-directory": "the working directory",
    shell: "the shell",
    rollback: "the rollback",
    retest: "the retest",
    diagnose: "the diagnosis",
    why: "the reason it is checked for",
    owner: "the owner",
    "runs-on": "the choice of runners",
    areas: "the area",
    setup: "the setup",
    teardown: "the teardown",
    "linked-from": "the link demanded from",
    ticket: "the parent ticket",
    lint: "the severities of lint",
    "sign-off": "the sign-off",
};
/** What a report calls it, everywhere. */
const ownGateTitle = "This pull request changes its own gate";
/** The differences for the summary, those that weaken first; with links to the page's lines where `url` is given. */
function* gateChangeBlocks(comparison, { listed, url }) {
    if (comparison === null)
        return;
    if (comparison.kind === "new-page")
        yield `ℹ️ ${newPageWords}`;
    if (comparison.kind !== "compared" || comparison.changes.length === 0)
        return;
    const { changes } = comparison;
    yield `### ⚠️ ${ownGateTitle}`;
    yield `Compared with the page at ${(0,report_escape/* codeSpan */.SS)(comparison.base.slice(0, 10))}: ${effectWords(changes)}. Only a check, a signal or an area that is added, a severity that is raised and a timeout that is shortened are known to strengthen a gate.`;
    const items = weakFirst(changes)
        .slice(0, listed)
        .map((one) => `- ${signs[one.effect]} ${markdown(sentence(one))}${place(one, url)}`);
    if (items.length > 0)
        yield items.join("\n");
    if (changes.length > listed)
        yield `… and ${(0,words/* grouped */.zD)(changes.length - listed)} more.`;
}
const signs = { weakens: "⚠️", strengthens: "➕" };
const newPageWords = "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";
/** The same as lines of a log. */
function gateChangeLines(comparison, color) {
    if (comparison?.kind === "new-page")
        return [newPageWords];
    return comparison?.kind === "compared" ? changeLines(ownGateTitle, comparison.changes, color) : [];
}
/** What `readiness diff` prints, also where nothing differs. */
function diffLines(comparison, path, color) {
    switch (comparison.kind) {
        case "new-page":
            return [`${oneLine(path)}: the page is new, the base has none at this path`];
        case "not-compared":
            return [`${oneLine(path)}: not compared: ${oneLine(comparison.reason)}`];
        case "compared":
            return comparison.changes.length === 0
                ? [`${oneLine(path)}: the gate is the same`]
                : changeLines(`${oneLine(path)} changes the gate`, comparison.changes, color);
    }
}
function changeLines(title, changes, color) {
    if (changes.length === 0)
        return [];
    const paint = (0,report_paint/* painter */.C)(color);
    return [
        `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
        ...weakFirst(changes).map((one) => `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${plain(sentence(one))}`),
    ];
}
/** What one change is, as a line of plain text. */
function gateChangeText(gateChange) {
    return plain(sentence(gateChange));
}
/** The warnings that go with a comparison: nobody could look, and why. */
function comparisonWarnings(comparison) {
    return comparison?.kind === "not-compared"
        ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
        : [];
}
/** `2 changes may weaken it, 1 strengthens it` */
function effectWords(changes) {
    const weak = weakeningsOf({ kind: "compared", base: "", changes }).length;
    const strong = changes.length - weak;
    return [
        weak > 0 ? `${(0,words/* count */.U9)(weak, "change")} may weaken it` : "",
        strong > 0 ? `${(0,words/* count */.U9)(strong, "change")} strengthen${strong === 1 ? "s" : ""} it` : "",
    ]
        .filter((words) => words !== "")
        .join(", ");
}
function weakFirst(changes) {
    const weak = changes.filter(({ effect }) => effect === "weakens");
    return [...weak, ...changes.filter(({ effect }) => effect !== "weakens")];
}
/** The same of a run. */
function gateChangesOf({ gateChanges, checklist }, listed) {
    // Lines are those of the head's page; where the base's was run, the link leads to another.
    return gateChangeBlocks(gateChanges, { listed, url: checklist.from === "head" ? checklist.url : null });
}
/** What was done to what: "check `catalog`: the command was `mix test`, is now `true`". */
function sentence(one) {
    const { check, part, before, after } = one;
    if (part === "sign-off")
        return signOffSentence(before, after);
    if (part === "page")
        return ["the page ", { code: before ?? "" }, " was deleted, or cannot be read"];
    if (part === "check") {
        const command = { code: before ?? after ?? "" };
        return ["check ", { code: check ?? "" }, before === null ? " was added: " : " was removed: ", command];
    }
    if (part === "id")
        return ["check ", { code: before ?? "" }, " was renamed to ", { code: after ?? "" }];
    return [...subject(one), ...difference(one)];
}
function subject({ check, part }) {
    const name = partNames[part];
    if (check !== null)
        return ["check ", { code: check }, `: ${name} `];
    // A default reaches the checks as their own; by itself it is what setup and teardown run with.
    return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}
const asSetupRuns = new Set(["shell", "timeout", "env", "working-directory"]);
function difference({ before, after }) {
    if (before === null)
        return [{ code: after ?? "" }, " was added"];
    if (after === null)
        return [{ code: before }, " was removed"];
    const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
    const [old, now] = aroundDifference((0,api_warning/* oneLine */.TN)(before), (0,api_warning/* oneLine */.TN)(after));
    return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}
/** Texts that are too long to be shown whole, from shortly before their first difference on. */
function aroundDifference(before, after) {
    if (Math.max(before.length, after.length) <= maxValueCharacters)
        return [before, after];
    const start = Math.max(0, firstDifference(before, after) - contextCharacters);
    return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}
/** White space and format characters (zero-width ones among them) are all that a reader does not see. */
function visible(text) {
    return (0,plain_text/* plainText */.w)(text).replace(/[\s\p{Cf}]+/gu, "");
}
function signOffSentence(before, after) {
    const text = { code: (after ?? before ?? "").replace(/^\[[ x]\] /, "") };
    const ticked = after?.startsWith("[x]") === true;
    if (before === null)
        return ["the sign-off ", text, ticked ? " was added, and ticked" : " was added"];
    if (after === null)
        return ["the sign-off ", text, " was removed"];
    return ["the sign-off ", text, ticked ? " was ticked" : " was unticked"];
}
function markdown(parts) {
    return parts
        .map((part) => (typeof part === "string" ? (0,report_escape/* escapeInline */.VV)(part) : (0,report_escape/* codeSpan */.SS)(shown(part.code))))
        .join("");
}
function plain(parts) {
    return parts.map((part) => (typeof part === "string" ? part : `\`${shown(part.code)}\``)).join("");
}
/** A text of the page on one line, as far as it is shown. */
function shown(text) {
    return (0,cut/* cutCharacters */.lD)((0,api_warning/* oneLine */.TN)(text), maxValueCharacters);
}
/** What is gone as a whole has no line any more. */
function place({ part, line, after }, url) {
    const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
    return url === null || isGone ? "" : ` (${(0,report_escape/* link */.nf)(`line ${line}`, (0,permalink/* lineUrl */.gV)(url, line))})`;
}


/***/ }),

/***/ 8114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ painter; }
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ }),

/***/ 363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: function() { return /* binding */ permalinkBase; },
/* harmony export */   fi: function() { return /* binding */ pageUrl; },
/* harmony export */   gV: function() { return /* binding */ lineUrl; },
/* harmony export */   u1: function() { return /* binding */ resolveTarget; }
/* harmony export */ });
/** The permalink of a page; `null` where repository or commit is unknown. The path is that from the root of the work tree. */
function pageUrl(serverUrl, repository, sha, path) {
    if (repository === "" || sha === "")
        return null;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl.replace(/\/+$/, "")}/${repository}/blob/${sha}/${encoded}`;
}
/** Reads a page's permalink back, so that the results record needs to hold nothing but the link. */
function permalinkBase(url) {
    const match = /^(https?:\/\/[^?#]+?)\/(blob|src\/commit)\/([0-9a-f]{7,64})\/([^?#]+)$/i.exec(url ?? "");
    const [, repositoryUrl, view, sha, pagePath] = match ?? [];
    if (repositoryUrl === undefined || sha === undefined || pagePath === undefined)
        return null;
    return { repositoryUrl, view: view === "blob" ? "blob" : "src/commit", sha, pagePath };
}
/**
 * Where a link or image of the page leads (FORMAT 3.5): absolute web addresses stay, relative ones become
 * permalinks, and anything else (`null`) is no link.
 */
function resolveTarget(target, base, kind) {
    const absolute = target.startsWith("//") ? `https:${target}` : target;
    if (/^[a-z][a-z0-9+.-]*:/i.test(absolute)) {
        const allowed = kind === "image" ? /^https:\/\/[^/]/i : /^(?:https?:\/\/[^/]|mailto:.)/i;
        return allowed.test(absolute) ? absolute : null;
    }
    if (base === null)
        return null;
    const page = `https://tree/${base.pagePath}`;
    // The URL standard's parser keeps `..` inside the tree.
    if (!URL.canParse(target, page))
        return null;
    const { pathname, search, hash } = new URL(target, page);
    return `${base.repositoryUrl}/${viewOf(base, kind)}/${base.sha}${pathname}${search}${hash}`;
}
/** The rendered view of an image is a page about it; `raw` is the image. */
function viewOf({ view }, kind) {
    if (kind === "link")
        return view;
    return view === "blob" ? "raw" : "raw/commit";
}
/** The page at a line of its source; GitHub shows lines of Markdown only in its plain view. */
function lineUrl(url, line) {
    return url === null ? null : `${url}?plain=1#L${line}`;
}


/***/ }),

/***/ 484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: function() { return /* binding */ fold; },
/* harmony export */   GD: function() { return /* binding */ expectedText; },
/* harmony export */   JW: function() { return /* binding */ seenText; },
/* harmony export */   K1: function() { return /* binding */ ending; },
/* harmony export */   pV: function() { return /* binding */ outputFold; },
/* harmony export */   qP: function() { return /* binding */ sectionBlocks; }
/* harmony export */ });
/* unused harmony exports guidanceParts, command */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2874);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _permalink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3667);




const maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;
/** Sections that stand open: of many, a reader wants the list first. */
const maxOpen = 5;
/** A section for each check that did not pass; the first few that decide are open, the rest is a line to open. */
function* sectionBlocks(frame, detail) {
    const missed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .missedChecks */ .ZO)(frame.results.checks, frame.decides);
    for (const [index, check] of missed.slice(0, detail.sections).entries()) {
        const open = index < maxOpen && !skipped(check) && frame.decides(check);
        yield open ? openSection(check, frame, detail) : foldedSection(check, frame, detail);
    }
}
const skipped = ({ verdict }) => verdict === "skipped";
function openSection(check, frame, detail) {
    return [
        `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(check, frame.decides)} ${title(check)}: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[check.verdict].word}`,
        check.reason === "" ? "" : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineSentence */ .Nc)(check.reason)}**`,
        whatWasSeen(check, frame, detail),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A skipped check says nothing about the change: behind its line there is only its guidance. */
function foldedSection(check, frame, detail) {
    const { word } = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[check.verdict];
    const reason = check.reason === "" ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlSentence */ .hy)(check.reason)}`;
    const head = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(check, frame.decides)} <b>${title(check)}</b>: ${word}${reason}`;
    return fold(head, skipped(check) ? guidance(check, frame, detail).join("\n\n") : whatWasSeen(check, frame, detail));
}
/** What was seen, and the way back; what a person reads only when that is not enough comes folded. */
function whatWasSeen(check, frame, detail) {
    return [
        facts(check, frame),
        check.why === null ? "" : `> Why it is checked: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineSentence */ .Nc)(check.why)}`,
        signalTable(check.signals),
        ...guidance(check, frame, detail),
        check.guidance.retest === check.command ? "" : `**Command**\n\n${command(check.command)}`,
        outputFold("Output", check.output, detail),
        check.diagnosis === null
            ? ""
            : outputFold(`Diagnosis, ${ending(check.diagnosis)}`, check.diagnosis.output, detail),
        check.retest === null ? "" : outputFold(`Retest, ${ending(check.retest)}`, check.retest.output, detail),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function title(check) {
    const { area, id } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(area) + (id === null ? "" : ` / ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(id)}`);
}
function facts(check, { results }) {
    const { attempts, owner, exitCode, startedAt, durationMs, line } = check;
    return [
        exitCode === null ? "" : `exit code ${exitCode}`,
        startedAt === null ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(durationMs),
        attempts.length > 1
            ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[verdict].word} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(each)}`).join(", ")}`
            : "",
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW)(check).filter((remark) => !remark.endsWith("attempts")),
        owner === null ? "" : `owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(owner)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`line ${line} of the page`, (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(results.checklist.url, line)),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** What speaks against the check; what speaks for it is no news here, and stands in the table of all checks. */
function signalTable(signals) {
    const bad = signals.filter((signal) => !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(signal));
    if (bad.length === 0)
        return "";
    const rows = bad.slice(0, maxSignals).map(signalRow);
    const rest = bad.length > maxSignals ? `\n\n… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(bad.length - maxSignals)} more signals.` : "";
    return `| Expected | Seen |\n| --- | --- |\n${rows.join("\n")}${rest}`;
}
function signalRow(signal) {
    const { note, outputLine } = signal;
    const seen = [
        seenText(signal, maxSignalCharacters),
        outputLine === undefined ? "" : `(line ${outputLine})`,
        note === undefined ? "" : `– ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(note)}`,
    ];
    return `| ${expectedText(signal, maxSignalCharacters)} | ${seen.filter((part) => part !== "").join(" ")} |`;
}
/** What was expected, for a table cell, and whether it was so: only what speaks against the check has colour. */
function expectedText(signal, limit) {
    const { kind, expect, implied } = signal;
    const not = kind === "pass" ? "" : "not ";
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(signal) ? "✓" : "❌"} ${not}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(expect, limit))}${implied ? " (implied)" : ""}`;
}
/** What was seen, for a table cell: as code where it is a line of the output, else it is words of ours. */
function seenText({ holds, saw, reason, outputLine }, limit) {
    if (holds === null)
        return `not judged: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(reason ?? "unknown", limit)}`;
    if (saw === "")
        return "nothing";
    return outputLine === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(saw, limit) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(saw, limit));
}
/** The guidance of a check that decides nothing is the first to go. */
function guidance(check, { guidance: renderer, decides }, detail) {
    return !detail.advisoryGuidance && !decides(check) ? [] : guidanceParts(check, renderer);
}
/** Rollback and retest. */
function guidanceParts({ guidance: { rollback, rollbackAndRetest, retest, retestKind } }, renderer) {
    const words = (title, markdown) => renderer?.titled(title, markdown) ?? `**${title}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(markdown)}`;
    const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
    const back = rollback === null ? "**Roll back:** the page says nothing." : words(title, rollback);
    return [back, retestKind === "command" ? `**Retest**\n\n${command(retest)}` : words("Retest", retest)];
}
function command(script) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)((0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(script, maxCommandCharacters));
}
/** The last lines of what was printed, folded unless they are what a reader came for. */
function outputFold(name, { tail, lines, bytes }, { tailLines, tailBytes }, open = false) {
    if (bytes === 0 || tail.trim() === "")
        return `${name}: nothing was printed.`;
    const { text, lines: shown } = (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(tail, tailLines, tailBytes);
    if (text === "")
        return "";
    const what = shown >= lines ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, "line") : `last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(shown)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, "line")}`;
    return fold(`${name}: ${what}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(text), open);
}
/** A line of HTML, and Markdown behind it. */
function fold(head, body, open = false) {
    return body === ""
        ? `<p>${head}</p>`
        : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}
/** How a script ended, in a few words. */
function ending({ verdict, exitCode, durationMs }) {
    const how = exitCode === null ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[verdict].word : `exit code ${exitCode}`;
    return `${how} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(durationMs)}`;
}


/***/ }),

/***/ 3667:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ scopeWords; },
/* harmony export */   DO: function() { return /* binding */ gateWords; },
/* harmony export */   D_: function() { return /* binding */ unbroken; },
/* harmony export */   I3: function() { return /* binding */ checkName; },
/* harmony export */   IW: function() { return /* binding */ remarks; },
/* harmony export */   Kg: function() { return /* binding */ isGood; },
/* harmony export */   L2: function() { return /* binding */ verdictWords; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   UU: function() { return /* binding */ humanDuration; },
/* harmony export */   ZO: function() { return /* binding */ missedChecks; },
/* harmony export */   cG: function() { return /* binding */ gateReason; },
/* harmony export */   qP: function() { return /* binding */ failedAreas; },
/* harmony export */   rL: function() { return /* binding */ signOf; },
/* harmony export */   rM: function() { return /* binding */ isQuiet; },
/* harmony export */   xq: function() { return /* binding */ retestWords; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
/** The verdict as people read it; a sign stands beside the word, never instead of it. */
const verdictWords = {
    passed: { sign: "✅", word: "passed", mark: "✓" },
    failed: { sign: "❌", word: "failed", mark: "✗" },
    "timed-out": { sign: "❌", word: "timed out", mark: "✗" },
    errored: { sign: "❌", word: "could not be started", mark: "✗" },
    skipped: { sign: "⏭️", word: "skipped", mark: "-" },
    cancelled: { sign: "⛔", word: "cancelled", mark: "✗" },
    interrupted: { sign: "⛔", word: "interrupted", mark: "✗" },
};
/** The sign of a check: what does not decide warns and does not alarm. */
function signOf(check, decides) {
    const { sign } = verdictWords[check.verdict];
    return sign === "❌" && !decides(check) ? "⚠️" : sign;
}
/** Whether a signal speaks for the check; what could not be judged never does. */
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`. */
function humanDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
/** Text of ours that a narrow table cell must not break. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
/** `1 check`, `1,200 checks`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The gate with what it speaks for: "Ready", "Not ready, 2 of 5 areas". */
function gateWords({ gate, selection }) {
    const word = gate === "ready" ? "Ready" : "Not ready";
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
}
/** `2 processes left behind, ended`; of what could not be ended it says so. */
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
function missedChecks(checks, decides) {
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const ran = missed.filter(({ verdict }) => verdict !== "skipped");
    return [
        ...ran.filter((check) => decides(check)),
        ...ran.filter((check) => !decides(check)),
        ...missed.filter(({ verdict }) => verdict === "skipped"),
    ];
}
/** Whether nobody needs to look at a check: it passed, at once, and left nothing behind. */
function isQuiet({ verdict, flaky, tampered, leftovers }) {
    return verdict === "passed" && !flaky && !tampered && leftovers === 0;
}
/** What a retest says about the failure. */
function retestWords({ verdict }) {
    if (verdict === "passed")
        return "the failure did not recur";
    return verdict === "failed" || verdict === "timed-out"
        ? "the failure was confirmed"
        : verdictWords[verdict].word;
}
/** The gate's reason, without the scope that stands beside the gate already. */
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
/** Failed areas in page order: those with a deciding check that is not passed. */
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if (check.verdict === "passed" || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


/***/ })

};
;