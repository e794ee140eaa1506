export const id = 951;
export const ids = [951];
export const modules = {

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ waitSeconds),
/* harmony export */   Gv: () => (/* binding */ toApiError),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _model_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9484);


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

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ wholeAnswers),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   ww: () => (/* binding */ TransportFault)
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

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/model/journal.js
/** On a command line nobody would finish a run that is killed, and what a journal holds is secret. */
const journal_noJournal = { note: () => undefined };

;// CONCATENATED MODULE: ./build/report/redact-results.js
/**
 * The results without secrets: every free text anew, the page's own included. Ids, verdicts, areas, paths, SHAs
 * and codes are structure, by which others find things, and stay.
 */
function redactResults(results, redact) {
    return {
        ...results,
        reason: redact(results.reason),
        checklist: { ...results.checklist, owner: optional(results.checklist.owner, redact) },
        checks: results.checks.map((check) => redactCheck(check, redact)),
        setup: redactScript(results.setup, redact),
        teardown: redactScript(results.teardown, redact),
        signOffs: results.signOffs.map((signOff) => ({ ...signOff, text: redact(signOff.text) })),
        findings: results.findings.map((finding) => ({
            ...finding,
            found: redact(finding.found),
            expected: redact(finding.expected),
            cure: redact(finding.cure),
        })),
        warnings: results.warnings.map(redact),
    };
}
function redactCheck(check, redact) {
    const { guidance } = check;
    return {
        ...check,
        owner: optional(check.owner, redact),
        why: optional(check.why, redact),
        command: redact(check.command),
        reason: redact(check.reason),
        retest: redactScript(check.retest, redact),
        signals: check.signals.map((signal) => redactSignal(signal, redact)),
        output: redactOutput(check.output, redact),
        diagnosis: redactScript(check.diagnosis, redact),
        guidance: { ...guidance, rollback: optional(guidance.rollback, redact), retest: redact(guidance.retest) },
    };
}
function redactSignal(signal, redact) {
    return {
        ...signal,
        expect: redact(signal.expect),
        saw: redact(signal.saw),
        ...(signal.reason === undefined ? {} : { reason: redact(signal.reason) }),
        ...(signal.note === undefined ? {} : { note: redact(signal.note) }),
    };
}
function redactScript(result, redact) {
    return result === null ? null : { ...result, output: redactOutput(result.output, redact) };
}
function redactOutput(output, redact) {
    return { ...output, tail: redact(output.tail) };
}
function optional(text, redact) {
    return text === null ? null : redact(text);
}

;// CONCATENATED MODULE: ./build/report/results-json.js
/** The results file (DESIGN 2.2), described by `schema/results.schema.json`. */
function results_json_serializeResults(results) {
    return `${JSON.stringify(results, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/report/words.js
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
    return selection.complete ? word : `${word}, ${words_scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function words_scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, leftovers, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftovers > 0 ? `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind, ended` : "",
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
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
    const scope = `, ${words_scopeWords(results.selection)}`;
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

;// CONCATENATED MODULE: ./build/model/verdict.js
/** What became of a check (DESIGN 1). */
const verdicts = [
    "passed",
    "failed",
    "timed-out",
    "errored",
    "skipped",
    "cancelled",
    "interrupted",
];
const gates = ["ready", "not-ready"];
/** Why the gate is as it is (DESIGN 2.2). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    "all-passed",
    "checks-failed",
    "setup-failed",
    "checklist-invalid",
    "nothing-to-run",
    "cancelled",
    "interrupted",
    "gate-weakened",
    "untrusted-code",
]));

;// CONCATENATED MODULE: ./build/run/gate.js

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
function gate_decideGate({ checks, failOn, setup, cancelled, scope }) {
    const deciding = checks.filter((check) => decides(check, failOn));
    const missed = deciding.filter((check) => check.verdict !== "passed").length;
    const kind = failOn === "any" ? "check" : "required check";
    const within = scope === null ? "" : `, ${scope}`;
    if (cancelled) {
        return notReady("cancelled", `the run was cancelled: ${missed} of ${gate_count(deciding.length, kind)} did not pass${within}`);
    }
    if (setup !== null && setup.verdict !== "passed") {
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
    }
    if (deciding.length === 0) {
        return notReady("nothing-to-run", `no required check was run, and advisory checks decide nothing${within}`);
    }
    if (missed > 0) {
        return notReady("checks-failed", `${missed} of ${gate_count(deciding.length, kind)} did not pass${within}`);
    }
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${gate_count(deciding.length, kind)} passed`;
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}
/** Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is). */
function decides(check, failOn) {
    return failOn === "any" || check.severity === "required";
}
/** Counts verdicts as outputs and results file give them. */
function gate_countTotals(checks) {
    const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
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
function gate_count(number, noun) {
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

;// CONCATENATED MODULE: ./build/document/duration.js
/** Node's timers hold no more: a longer delay would fire at once. */
const duration_maxTimerMs = 2 ** 31 - 1;
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
/**
 * Milliseconds of a duration such as `500ms`, `30s`, `10m`, `1h` or `1h30m`: larger units first, each once.
 * `null` when the text is none; zero and what no timer can hold are the caller's to refuse.
 */
function parseDuration(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || text === "")
        return null;
    let total = 0;
    for (const [unit, milliseconds] of Object.entries(units))
        total += Number(groups[unit] ?? 0) * milliseconds;
    return total;
}

;// CONCATENATED MODULE: ./build/app/input-table.js
const input_table_inputTable = {
    checklist: {
        kind: "text",
        default: "RELEASE_READINESS.md",
        help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
    },
    name: {
        kind: "text",
        default: "readiness",
        help: "What tells two uses of the action apart in reports and file names.",
    },
    areas: { kind: "list", default: "", help: "Run only these areas, by comma or line." },
    checks: { kind: "list", default: "", help: "Run only these checks, by comma or line." },
    "fail-on": {
        kind: "choice",
        values: ["required", "any", "never"],
        default: "required",
        help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
    },
    strict: { kind: "flag", default: "false", help: "Whether what is missing for completeness is an error." },
    comment: {
        kind: "choice",
        values: ["on-failure", "always", "never"],
        default: "on-failure",
        job: true,
        help: "When the pull request gets a comment.",
    },
    "pull-request": {
        kind: "text",
        default: "",
        job: true,
        help: "The pull request's number, where the event has none.",
    },
    "github-token": {
        kind: "text",
        default: "",
        job: true,
        help: "The token for comment, statuses and ticket.",
    },
    vars: {
        kind: "lines",
        default: "",
        help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
    },
    redact: {
        kind: "list",
        default: "",
        help: "Names of environment variables whose values must appear nowhere.",
    },
    "working-directory": {
        kind: "text",
        default: ".",
        help: "The root for the page, the checks and their files.",
    },
    "max-parallel": {
        kind: "text",
        default: "1",
        help: "How many checks run at the same time; their logs do not mix.",
    },
    "fail-fast": {
        kind: "flag",
        default: "false",
        help: "Whether the rest is skipped when a required check did not pass.",
    },
    timeout: {
        kind: "text",
        default: "",
        help: "After how long the whole run is ended, as 30m or 1h30m.",
    },
    retest: {
        kind: "choice",
        values: ["never", "on-failure"],
        default: "never",
        help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
    },
    statuses: {
        kind: "choice",
        values: ["none", "gate", "areas"],
        default: "none",
        job: true,
        help: "Which commit statuses are set: one for the gate, or one for each area.",
    },
    "comment-author": {
        kind: "text",
        default: "github-actions[bot]",
        job: true,
        help: "The account that the token writes comments as.",
    },
    "link-ticket": {
        kind: "flag",
        default: "false",
        job: true,
        help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
    },
    "linear-token": {
        kind: "text",
        default: "",
        job: true,
        help: "A Linear key or OAuth token, for a ticket there.",
    },
};

;// CONCATENATED MODULE: ./build/app/input-vars.js
/** Reads lines KEY=VALUE; a line that cannot be used is among the problems. */
function readVars(text, problems) {
    const vars = Object.create(null);
    for (const line of text.split(/\r\n|\n|\r/)) {
        if (line.trim() === "")
            continue;
        const equals = line.indexOf("=");
        const name = line.slice(0, Math.max(equals, 0)).trim();
        const problem = varProblem(line, name, name in vars);
        if (problem === null)
            vars[name] = line.slice(equals + 1);
        else
            problems.push(problem);
    }
    return { ...vars };
}
/** FORMAT 3.3: names that change how programs run, or that are ours. */
const refusedVar = /^(?:PATH|LD_.*|DYLD_.*|BASH_ENV|ENV|NODE_OPTIONS|GIT_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|READINESS_.*)$/i;
function varProblem(line, name, again) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const shown = line.includes("=") ? `the name \`${name}\`` : `the line \`${line.trim().slice(0, 80)}\``;
        return {
            found: `${shown} in \`vars\``,
            expected: "lines KEY=VALUE",
            cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
        };
    }
    if (again)
        return {
            found: `\`${name}\` twice in \`vars\``,
            expected: "each name once",
            cure: "Remove one of the two lines.",
        };
    if (!refusedVar.test(name))
        return null;
    return {
        found: `\`${name}\` in \`vars\``,
        expected: "a name that does not change how programs run",
        cure: "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
    };
}

;// CONCATENATED MODULE: ./build/app/inputs.js




/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
function readInputs(raw) {
    const problems = [];
    const varProblems = [];
    const text = (name) => {
        const given = raw(name)?.trim() ?? "";
        return given === "" ? input_table_inputTable[name].default : given;
    };
    const flag = (name) => choice(name, text(name).toLowerCase(), ["true", "false"], problems) === "true";
    const inputs = {
        checklist: text("checklist"),
        name: useName(text("name")),
        areas: list(text("areas")),
        checks: list(text("checks")),
        failOn: choice("fail-on", text("fail-on"), input_table_inputTable["fail-on"].values, problems),
        strict: flag("strict"),
        vars: readVars(raw("vars") ?? "", varProblems),
        redact: list(text("redact")),
        workingDirectory: text("working-directory"),
        scheduling: {
            maxParallel: readCount(text("max-parallel"), problems),
            failFast: flag("fail-fast"),
            timeoutMs: readTimeout(text("timeout"), problems),
            retest: choice("retest", text("retest"), input_table_inputTable.retest.values, problems),
        },
        comment: choice("comment", text("comment"), input_table_inputTable.comment.values, problems),
        pullRequest: readNumber(text("pull-request"), problems),
        githubToken: text("github-token"),
        statuses: choice("statuses", text("statuses"), input_table_inputTable.statuses.values, problems),
        commentAuthor: text("comment-author"),
        linkTicket: flag("link-ticket"),
        linearToken: text("linear-token"),
    };
    problems.push(...varProblems.map((problem) => ({ input: "vars", ...problem })));
    return problems.length === 0 ? { kind: "inputs", inputs } : { kind: "problems", problems };
}
/**
 * The name without the matrix as JSON, in which the default in `action.yml` ends: `null` or `{}` where there is none,
 * else the leg's values follow in parentheses. An expression cannot join them: on GitHub `join(matrix.*)` says
 * "Object" of a value that is one, and under act of every matrix, so that two legs would share a name.
 */
function useName(given) {
    const { job, json } = /^(?<job>.*?) matrix=(?<json>null|\{.*\})$/s.exec(given)?.groups ?? {};
    if (job === undefined || json === undefined)
        return given;
    try {
        const leg = Object.values(JSON.parse(json) ?? {}).map((value) => typeof value === "string" ? value : JSON.stringify(value));
        return leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return given;
        throw error;
    }
}
/** Names by comma or line. */
function list(text) {
    return text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
function choice(input, value, values, problems) {
    const match = values.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    problems.push({
        input,
        found: `\`${value}\` as \`${input}\``,
        expected: values.map((candidate) => `\`${candidate}\``).join(" or "),
        cure: `Set \`${input}\` to one of them, or leave it out.`,
    });
    return values[0];
}
function readNumber(text, problems) {
    if (text === "")
        return null;
    if (/^#?[1-9][0-9]{0,9}$/.test(text))
        return Number(text.replace("#", ""));
    problems.push({
        input: "pull-request",
        found: `\`${text.slice(0, 40)}\` as \`pull-request\``,
        expected: "a pull request's number",
        cure: "Set `pull-request` to a number such as 12, or leave it out.",
    });
    return null;
}
/** More processes at a time than any machine has a use for. */
const maxParallel = 256;
function readCount(text, problems) {
    if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxParallel)
        return Number(text);
    problems.push({
        input: "max-parallel",
        found: `\`${text.slice(0, 40)}\` as \`max-parallel\``,
        expected: `a number from 1 to ${maxParallel}`,
        cure: "Set `max-parallel` to a number such as 4, or leave it out.",
    });
    return 1;
}
function readTimeout(text, problems) {
    if (text === "")
        return null;
    const ms = parseDuration(text);
    if (ms !== null && ms > 0 && ms <= duration_maxTimerMs)
        return ms;
    problems.push({
        input: "timeout",
        found: `\`${text.slice(0, 40)}\` as \`timeout\``,
        expected: "a duration such as `30m` or `1h30m`, at most 596h",
        cure: "Set `timeout` to a duration with its unit, or leave it out.",
    });
    return null;
}

;// CONCATENATED MODULE: ./build/model/version.js
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";

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
        pullRequest: numberAt(event, "pull_request", "number") ?? null,
        defaultBranch: textAt(event, "repository", "default_branch"),
        fromFork: at(event, ["pull_request"]) !== undefined &&
            textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
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



/** What main hands on to post: two paths. All else lies in the journal, because state becomes variables of bounded length. */
const session_stateNames = { results: "results", journal: "journal" };
/** Opens the session and sets `gate=not-ready` and `results` first: a run that dies leaves nothing that reads as ready. */
async function openSession(request, world) {
    const startedAt = world.now();
    const folder = await world.files.makeRunFolder(request.temporaryFolder);
    const resultsPath = request.resultsPath ?? (0,external_node_path_.join)(folder, "results.json");
    await world.host.setOutputs({ gate: "not-ready", results: resultsPath });
    await world.host.saveState({ [session_stateNames.results]: resultsPath });
    return { startedAt, folder, resultsPath, context: githubContext(world.env, request.event, version) };
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
function savedRun({ input, session, workspace, coverage }) {
    const names = Object.keys(inputTable).filter((name) => !isToken(name));
    return {
        inputs: Object.fromEntries(names.map((name) => [name, input(name) ?? ""])),
        context: session.context,
        workspace,
        areas: coverage.areas,
    };
}
/** What main and post are each given by the runner, and what lies in no file. */
function isToken(name) {
    return name === "github-token" || name === "linear-token";
}

;// CONCATENATED MODULE: ./build/model/plain-text.js
/**
 * ECMA-48 control sequences, in their 7-bit form (ESC and a letter) and their 8-bit form (one C1 control).
 * A string sequence (OSC, DCS, SOS, PM, APC) ends at the latest with its line, and one without an end is text
 * (FORMAT 2.3): its introducer is then removed as a control, and nothing of the text after it is lost.
 * Every branch stops at the next introducer, so the expression is linear.
 */
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
/** C0 but LF and TAB, DEL, C1, and the bidirectional controls, which show a text in another order than it has. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Text that others wrote, as plain text: without ANSI escapes, control and bidirectional characters, and with LF as
 * its only line end. What is left has no effect on a terminal, and reads in the order in which it stands.
 */
function plain_text_plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}

;// CONCATENATED MODULE: ./build/report/cut.js
const mark = "…";
/** Cuts to at most `limit` UTF-16 units, as GitHub counts characters, never within a code point; `…` says so. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
/** Cuts to at most `limit` bytes of UTF-8, never within a code point; `…` says so where there is room for it. */
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
/** The last lines within both limits; a single line that is too long loses its beginning. */
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    // A character has at least one byte, so what lies further back cannot be part of it, and a line that is
    // cut here never fits.
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
/** Half a surrogate pair at the end would become U+FFFD. */
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
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
    const lines = plain_text_plainText(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${cutCharacters(lines[0] ?? "", maxCommandCharacters)}${more}`;
}

;// CONCATENATED MODULE: ./build/run/log-dialect.js

/** The log of a GitHub runner (actions/runner `ActionCommand.cs`). */
const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, oneLine(plain_text_plainText(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: oneLine(plain_text_plainText(title)) }, plain_text_plainText(message)),
    debug: (text) => command("debug", {}, oneLine(plain_text_plainText(text))),
};
/** A terminal, or a pipe that somebody reads: no commands, and no escapes that a page could smuggle in. */
const plainDialect = {
    line: (text) => `${oneLine(text)}\n`,
    openGroup: (title) => `── ${oneLine(plain_text_plainText(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: ({ level, file, line, column, title, message }) => {
        const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
        return `${oneLine(plain_text_plainText(`${place}: ${level}: ${title}: ${message}`))}\n`;
    },
    debug: () => "",
};
/** Every command of ours. Its data and properties are escaped, so that no part can end another. */
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    // A mask is a value of its own, to be hidden exactly as it is.
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
/** Every line of ours that is no command. It never begins like one, and nothing in it does. */
function ownLine(text) {
    const line = breakUp(oneLine(text));
    return `${line.replace(commandStart, "$1:$2 :")}\n`;
}
/** The runner ends a line at a lone CR, too. */
function oneLine(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
/** Characters without a width or a weight: .NET's comparison, by which the runner looks for commands, passes them over. */
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
/** `##[` begins a command of the old form wherever it stands. */
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/app/log-part.js
/** The log itself, for what is written one after the other. */
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}

;// CONCATENATED MODULE: ./build/app/group-log.js



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
        this.#dialect = host.dialect === "actions" ? actionsDialect : plainDialect;
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
            await this.part.own.write(this.#dialect.debug(text));
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

;// CONCATENATED MODULE: ./build/run/secret-forms.js

/** Shorter pieces of a secret (its lines, its encodings) would hit texts that have nothing to do with it. */
const minPieceLength = 6;
/** A secret in every form in which it must appear nowhere in a report (DESIGN 3, promise 4). */
function formsOf(secret) {
    if (secret.trim() === "")
        return [];
    const lines = linesOf(secret);
    const pieces = [...lines, plain_text_plainText(secret), ...[secret, ...lines].flatMap(encodings)];
    return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}
/** A secret in the forms that the log is searched for: as it is, and line by line. */
function logFormsOf(secret) {
    if (secret.trim() === "")
        return [];
    return [...new Set([secret, ...linesOf(secret)])].filter((form) => form.length >= minPieceLength || form === secret);
}
/** Each line of a secret of several, without the blanks around it. */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}
function encodings(text) {
    const bytes = Buffer.from(text, "utf8");
    return [...base64Forms(bytes), ...urlForms(bytes), JSON.stringify(text).slice(1, -1)];
}
function base64Forms(bytes) {
    const whole = bytes.toString("base64");
    const forms = [
        whole,
        whole.replace(/=+$/, ""),
        ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
        ...wrapped(whole),
    ];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What stays the same in base64 when other bytes stand before and after: no character that shares bits with them. */
function base64Core(bytes, offset) {
    const end = offset + bytes.length;
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}
/** `base64` breaks its lines at 76 characters, `openssl` at 64. */
function wrapped(encoded) {
    return [64, 76].flatMap((width) => encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : []);
}
/** Percent-encoded as `encodeURIComponent`, forms and strict encoders do it, in either case. */
function urlForms(bytes) {
    const encode = (kept) => {
        return Array.from(bytes, (byte) => kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)).join("");
    };
    const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
    const strict = encode(/[A-Za-z0-9\-_.~]/);
    return [component, strict, strict.replaceAll("%20", "+")].flatMap((form) => [
        form,
        form.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/run/text-search.js
/**
 * Aho and Corasick's automaton: linear in the text however many needles there are and however they overlap.
 * Its tree lies in flat arrays (first child, next sibling), because a map per node of a thousand keys weighs
 * a hundred megabytes.
 */
function createTextSearch(needles) {
    const automaton = build(needles.filter((needle) => needle !== ""));
    return { find: (text) => find(automaton, text), openEnd: (text) => openEnd(automaton, text) };
}
const root = 0;
function build(needles) {
    const size = 1 + needles.reduce((sum, needle) => sum + needle.length, 0);
    const automaton = {
        first: new Int32Array(0x10000),
        code: new Uint16Array(size),
        child: new Int32Array(size),
        sibling: new Int32Array(size),
        suffix: new Int32Array(size),
        longest: new Int32Array(size),
        depth: new Int32Array(size),
    };
    let nodes = 1;
    for (const needle of needles) {
        let node = root;
        for (let index = 0; index < needle.length; index += 1) {
            const code = needle.charCodeAt(index);
            const next = childOf(automaton, node, code);
            node = next === root ? addChild(automaton, node, code, nodes++) : next;
        }
        automaton.longest[node] = needle.length;
    }
    linkSuffixes(automaton, nodes);
    return automaton;
}
function childOf(automaton, node, code) {
    if (node === root)
        return automaton.first[code] ?? root;
    let child = automaton.child[node] ?? root;
    while (child !== root && automaton.code[child] !== code)
        child = automaton.sibling[child] ?? root;
    return child;
}
function addChild(automaton, node, code, added) {
    automaton.code[added] = code;
    automaton.depth[added] = (automaton.depth[node] ?? 0) + 1;
    automaton.sibling[added] = automaton.child[node] ?? root;
    automaton.child[node] = added;
    if (node === root)
        automaton.first[code] = added;
    return added;
}
/** Breadth first, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton, nodes) {
    const queue = new Int32Array(nodes);
    let filled = 1;
    for (let taken = 0; taken < filled; taken += 1) {
        const node = queue[taken] ?? root;
        for (let child = automaton.child[node] ?? root; child !== root; child = automaton.sibling[child] ?? root) {
            const suffix = node === root ? root : step(automaton, automaton.suffix[node] ?? root, automaton.code[child] ?? 0);
            automaton.suffix[child] = suffix;
            automaton.longest[child] = Math.max(automaton.longest[child] ?? 0, automaton.longest[suffix] ?? 0);
            queue[filled++] = child;
        }
    }
}
function step(automaton, from, code) {
    for (let node = from;; node = automaton.suffix[node] ?? root) {
        const next = childOf(automaton, node, code);
        if (next !== root || node === root)
            return next;
    }
}
function find(automaton, text) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        node = step(automaton, node, text.charCodeAt(index));
        const length = automaton.longest[node] ?? 0;
        if (length > 0)
            cover(spans, index + 1 - length, index + 1);
    }
    return spans;
}
function cover(spans, start, end) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
function openEnd(automaton, text) {
    let node = root;
    for (let index = 0; index < text.length; index += 1)
        node = step(automaton, node, text.charCodeAt(index));
    return automaton.depth[node] ?? 0;
}

;// CONCATENATED MODULE: ./build/run/redaction.js


const redacted = "***";
/** The one place that redacts what is written at the end of a run: log excepted, which knows exact values only. */
function createRedactor() {
    const secrets = new Set();
    let searches = null;
    return {
        add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
                return;
            secrets.add(secret);
            searches = null;
        },
        redact(text) {
            if (secrets.size === 0 || text === "")
                return text;
            searches ??= createSearches([...secrets]);
            return replaceSpans(text, findSecrets(searches, text));
        },
        values: () => [...secrets],
    };
}
function createSearches(secrets) {
    const forms = [...new Set(secrets.flatMap(formsOf))];
    return {
        forwards: createTextSearch(forms),
        backwards: createTextSearch(forms.map(reversed)),
        maxLength: Math.max(0, ...forms.map((form) => form.length)),
    };
}
/** So much of a secret gives it away where a text was cut within it. */
const minCutLength = 8;
const cutMark = "…";
/** Whole secrets, and the part of one that was cut off at either end of the text. */
function findSecrets({ forwards, backwards, maxLength }, text) {
    const spans = forwards.find(text);
    const from = text.startsWith(cutMark) ? 1 : 0;
    const to = text.endsWith(cutMark) && text.length > 1 ? text.length - 1 : text.length;
    const open = forwards.openEnd(text.slice(Math.max(from, to - maxLength), to));
    if (open >= minCutLength)
        spans.push({ start: to - open, end: to });
    const closing = backwards.openEnd(reversed(text.slice(from, Math.min(to, from + maxLength))));
    if (closing >= minCutLength)
        spans.push({ start: from, end: from + closing });
    return spans;
}
function reversed(text) {
    let result = "";
    for (let index = text.length - 1; index >= 0; index -= 1)
        result += text.charAt(index);
    return result;
}
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let result = "";
    let position = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (end <= position)
            continue;
        if (start >= position)
            result += text.slice(position, start) + redacted;
        position = end;
    }
    return result + text.slice(position);
}
/** Words of a variable's name that say its value is secret; two of them are made of two. */
const secretWords = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE_KEY|API_KEY)(?:_|$)/i;
const minEnvironmentLength = 8;
/** Values that the environment's names give away as secret. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
            ? [value]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/run/log-replacer.js



/** Up to so many values the native search is faster than one pass for all. */
const maxNativeSearches = 8;
/**
 * For the command line's log, where no runner masks: exact values, and the lines of those that have several, become
 * `***` in blocks of whole lines. A block without a secret is returned as it is.
 */
function logReplacer(values) {
    const forms = [...new Set(values.flatMap(logFormsOf))].map((form) => Buffer.from(form, "utf8"));
    if (forms.length === 0)
        return (block) => block;
    const search = createTextSearch(forms.map((form) => form.toString("latin1")));
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
            parts.push(block.subarray(position, start), Buffer.from(redacted));
            position = end;
        }
        return Buffer.concat([...parts, block.subarray(position)]);
    };
}

;// CONCATENATED MODULE: ./build/run/log-replacement.js



/** Hides secrets in the command line's log; a line that is shown while it is open is never cut within one. */
function logReplacement(values) {
    const forms = values.flatMap(logFormsOf).map((form) => Buffer.from(form).toString("latin1"));
    const longest = Math.max(0, ...forms.map((form) => form.length));
    const search = createTextSearch(forms);
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

;// CONCATENATED MODULE: ./build/app/mask-book.js


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

;// CONCATENATED MODULE: ./build/report/permalink.js
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
        ...decideGate({ checks, failOn: inputs.failOn, setup, cancelled, scope }),
        checklist: {
            path: page.path,
            sha256: page.sha256,
            owner: settings?.owner ?? null,
            ticket: settings?.ticket ?? null,
            from: "head",
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
        warnings,
    };
}
function urlOf(page, session, { repository, headSha }) {
    return pageUrl(session.context.serverUrl, repository, headSha, page.inRepository);
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
            sha256: page?.sha256 ?? "",
            owner: null,
            ticket: null,
            from: "head",
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
        found: `\`${path}\` as the place of the results`,
        expected: "a file inside the workspace or the temporary folder, and no link",
        cure: "Name another file with `--results`.",
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/model/process.js
/** The variable by which the processes of a script are found; its value is unique to the script. */
const markVariable = "READINESS_MARK";

;// CONCATENATED MODULE: ./build/model/thrown.js
/** What was thrown, in words. It need not be an `Error`, and under Jest Node's own errors are of another realm. */
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}

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

;// CONCATENATED MODULE: ./build/report/paint.js
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}

;// CONCATENATED MODULE: ./build/report/verdict-lines.js




const maxReasonCharacters = 500;
/** The one line after a check: `✗ catalog failed in 2.3 s: fail signal seen: ** (CompileError)`. */
function verdictLine(check, color) {
    const said = remarks(check);
    const name = said.length === 0 ? check.id : `${check.id} (${said.join(", ")})`;
    const time = check.startedAt === null ? null : check.durationMs;
    return lineOf(name, check.verdict, time, check.reason, color);
}
/** The same for a check's retest. */
function retestLine({ id, retest }, color) {
    return retest === null
        ? ""
        : lineOf(`retest ${id}`, retest.verdict, retest.durationMs, retestWords(retest), color);
}
/** The same for a script that is no check: setup, teardown, a diagnosis. */
function scriptLine(name, { verdict, exitCode, durationMs }, color) {
    const reason = verdict === "passed" || exitCode === null ? "" : `exit code ${exitCode}`;
    return lineOf(name, verdict, durationMs, reason, color);
}
/** The end of the log: every check in columns, what was said about each, and the gate. */
function resultLines(results, color) {
    const paint = painter(color);
    const rows = results.checks.map((check) => ({
        check,
        verdict: `${verdictWords[check.verdict].mark} ${verdictWords[check.verdict].word}`,
        name: verdict_lines_oneLine(check.id),
        time: check.startedAt === null ? "" : humanDuration(check.durationMs),
        said: verdict_lines_oneLine([...remarks(check), cutCharacters(check.reason, maxReasonCharacters)]
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
    const gate = painter(color)(gateWords(results), results.gate === "ready" ? "green" : "red");
    return `${gate}: ${verdict_lines_oneLine(gateReason(results))}`;
}
function lineOf(name, verdict, durationMs, reason, color) {
    const { mark, word } = verdictWords[verdict];
    // "timed out after 10m" is reason and time in one.
    if (reason.startsWith(word))
        return painter(color)(`${mark} ${verdict_lines_oneLine(name)} ${verdict_lines_oneLine(reason)}`, colourOf(verdict));
    const time = durationMs === null ? "" : ` ${verdict === "cancelled" ? "after" : "in"} ${humanDuration(durationMs)}`;
    const why = reason === "" ? "" : `: ${verdict_lines_oneLine(cutCharacters(reason, maxReasonCharacters))}`;
    return `${painter(color)(`${mark} ${verdict_lines_oneLine(name)} ${word}`, colourOf(verdict))}${time}${why}`;
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
function verdict_lines_oneLine(text) {
    return plain_text_plainText(text).replace(/\s+/g, " ").trim();
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
/** When the first lines are as short as this, in bytes, the rest is counted by words (measured: 2.5 GB/s). */
const shortLine = 40;
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
        while (cut > limit - 3 && stream_scan_isContinuation(bytes[cut]))
            cut -= 1;
        this.#isPiece = true;
        this.#hand(stream_scan_isContinuation(bytes[cut]) ? limit : cut);
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
function stream_scan_isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/run/judge/excerpt.js

/** The longest text of `saw`, in UTF-16 units. */
const maxSaw = 200;
/** How much of the line stays before a hit when not all of it fits. */
const before = 60;
/** Bytes to either side of a hit that are looked at; enough for `maxSaw` characters of four bytes. */
const windowBytes = 4 * maxSaw;
/** The line around a hit at `place`, which lies in the region or in the bytes of its line before it. */
function lineAround({ buffer: { bytes }, available }, place) {
    const from = lineStart(bytes, Math.max(0, place - windowBytes), place);
    let to = place;
    const limit = Math.min(available, place + windowBytes);
    while (to < limit && !isLineEnd(bytes[to]))
        to += 1;
    if (to < available)
        while (to > place && stream_scan_isContinuation(bytes[to]))
            to -= 1;
    return excerpt(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}
/** A text on one line without control characters, at most `limit` long, cut around the beginning of `hit`. */
function excerpt(lead, hit, limit = maxSaw) {
    const left = visible(lead).trimStart();
    const right = visible(hit).trimEnd();
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
    while (at < place && stream_scan_isContinuation(bytes[at]))
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
/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
class LongTextProbe {
    sighting = null;
    #needle;
    #fallback;
    #text;
    #matched = 0;
    constructor(needle, text) {
        this.#needle = needle;
        this.#fallback = fallbackTable(needle);
        this.#text = text;
    }
    take(region) {
        const { bytes } = region.buffer;
        const last = this.#needle.length - 1;
        let matched = this.#matched;
        for (let at = region.from; at < region.to; at += 1) {
            while (matched > 0 && bytes[at] !== this.#needle[matched])
                matched = this.#fallback[matched - 1] ?? 0;
            if (bytes[at] !== this.#needle[matched])
                continue;
            if (matched === last)
                return this.#see(region, at);
            matched += 1;
        }
        this.#matched = matched;
        return true;
    }
    /** The text fills all that can be shown. */
    #see(region, place) {
        this.sighting = { saw: shorten(this.#text), line: sightingAt(region, place).line };
        return false;
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

;// CONCATENATED MODULE: ./build/run/judge/observer.js
/** FORMAT 2 rule 1: without a stream both are asked, each by itself. */
function streamNames(stream) {
    return stream === null ? ["stdout", "stderr"] : [stream];
}
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




/** `file PATH`, `file PATH: TEXT`: looked at before the command and once after it (FORMAT 2 rule 5). */
async function observeFile({ file, text }, { world }) {
    const before = await world.look(file);
    return async () => {
        const now = await world.look(file);
        switch (now.kind) {
            case "unusable":
                return { holds: null, reason: now.reason };
            case "missing":
                return { holds: false, saw: shorten(`${file} is not there`) };
            case "directory":
                return text === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : { holds: false, saw: shorten(`${file} is a folder`) };
            case "file":
                return text === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : search(world, file, text, observe_file_history(before, now));
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
async function search(world, file, text, fate) {
    const content = new OutputStream();
    const probe = content.add(findText(text));
    const reading = await world.read(file, (chunk) => {
        content.write(chunk);
        return content.isAwaited;
    });
    if (reading.kind === "unusable")
        return { holds: null, reason: reading.reason };
    content.end();
    if (probe.sighting === null)
        return { holds: false, saw: shorten(`not in ${lineCount(content.lines)} of ${file}`) };
    if (fate !== unchanged)
        return { holds: true, saw: probe.sighting.saw };
    return { holds: true, saw: `${shorten(probe.sighting.saw, 170)} (${unchanged})` };
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
            return { holds: false, saw: shorten(`${file} is not there`) };
        case "directory":
            return { holds: false, saw: shorten(`${file} is a folder`) };
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
/** What is no JSON does not hold, in either role: rule 6 has it so, and `saw` says it. */
function toObservation(answer, source, path) {
    switch (answer.kind) {
        case "unusable":
            return { holds: null, reason: answer.reason };
        case "not-json":
            return { holds: false, saw: shorten(`${source} is not one JSON text: ${answer.reason}`) };
        case "answer": {
            if (answer.found === 0)
                return { holds: false, saw: shorten(`nothing at ${path}`) };
            const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
            return { holds: answer.holds, saw: shorten(answer.value, 170) + more };
        }
    }
}

;// CONCATENATED MODULE: ./build/run/judge/compare.js
/** Compares two numbers. */
function compareNumbers(left, operator, right) {
    switch (operator) {
        case "=":
            return left === right;
        case "!=":
            return left !== right;
        case "<":
            return left < right;
        case "<=":
            return left <= right;
        case ">":
            return left > right;
        case ">=":
            return left >= right;
    }
}

;// CONCATENATED MODULE: ./build/run/judge/find-print.js

/** Looks for the first thing that is no blank (ASCII white space). */
class PrintProbe {
    sighting = null;
    take(region) {
        const { bytes } = region.buffer;
        let at = region.from;
        while (at < region.to && isBlank(bytes[at]))
            at += 1;
        if (at === region.to)
            return true;
        this.sighting = sightingAt(region, at);
        return false;
    }
}
function isBlank(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
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
        const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
        for (let from = 0, to = 0; from < lines.length; from = to) {
            const end = lines.indexOf("\n", from + batchLength);
            to = end < 0 ? lines.length : end + 1;
            const batch = lines.slice(from, to);
            // A match in the batch may lie across lines, as that of `[^x]` may: each is asked by itself.
            const match = this.#together === null || this.#together.test(batch) ? this.#findInBatch(batch) : null;
            if (match !== null)
                return { saw: match.saw, index: match.index + countLines(lines, from) };
        }
        return null;
    }
    #findInBatch(batch) {
        const lines = batch.split("\n");
        if (lines.at(-1) === "")
            lines.pop(); // the batch ended with a line end
        const index = lines.findIndex((line) => this.#engine.test(line));
        return index < 0 ? null : { saw: this.#show(lines[index] ?? ""), index };
    }
    #show(line) {
        const matcher = this.#engine.matcher(line);
        const at = matcher.find() ? matcher.start() : 0;
        // Far more than is shown, so that nothing is cleaned that can't be seen.
        return excerpt(line.slice(Math.max(0, at - 1000), at), line.slice(at, at + 1000));
    }
}
/** The number of line ends before a place. */
function countLines(text, to) {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
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
        return { ...observation, note: "a line of more than 1 MiB was matched in pieces of 1 MiB" };
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
/** `stdout lines >= 3`; for `output` the sum. */
function observeLines({ stream, compare, count }, { streams }) {
    const names = streamNames(stream);
    return () => {
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        return { holds: compareNumbers(lines, compare, count), saw: lineCount(lines) };
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
        return () => ({ holds: null, reason: judge_messageOf(cause) });
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
        return { holds: null, reason: judge_messageOf(cause) };
    }
}
function judge_messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
function toResult({ role, expect, implied }, observation) {
    const signal = { kind: role, expect, implied };
    if (observation.holds !== null)
        return { ...signal, ...observation };
    return { ...signal, holds: null, saw: "could not be evaluated", reason: shorten(observation.reason) };
}

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
    /** As text; what was cut at its beginning begins with a line, or with a whole character where it has but one. */
    text() {
        if (this.#seen <= maxTailBytes)
            return this.#ring.toString("utf8", 0, this.#at);
        const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
        return bytes.toString("utf8", raw_tail_startOfLine(bytes));
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
    if (feed > 0 && feed < bytes.length)
        return feed;
    // At most three bytes belong to a character that was cut.
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
    const text = plain_text_plainText(last.text()).replace(/\n$/, "");
    return output_tail_lastBytes(output_tail_lastLines(text, limits.lines), limits.bytes);
}
function output_tail_lastLines(text, count) {
    let from = text.length;
    for (let left = count; left > 0; left -= 1) {
        // At -1 `lastIndexOf` would begin at the end again.
        from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
        if (from < 0)
            return text;
    }
    return text.slice(from + 1);
}
/** At most so many bytes of a text's end, from a line's start where one lies within them, never within a code point. */
function output_tail_lastBytes(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return text;
    const from = bytes.length - count;
    const startOfLine = bytes.indexOf(output_tail_lineFeed, from - 1) + 1;
    if (startOfLine > 0 && startOfLine < bytes.length)
        return bytes.toString("utf8", startOfLine);
    return bytes.toString("utf8", startOfCharacter(bytes, from));
}
function startOfCharacter(bytes, from) {
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
    const head = begun.toString().trimStart().slice(0, mask_lines_command.length).toLowerCase();
    return mask_lines_command.startsWith(head);
}
/** Whether the beginning of an over-long line is that of a mask. */
function beginsMask(begun) {
    return maskLine.test(begun.toString());
}
const mask_lines_command = "::add-mask";
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
        state.open.append(begun.subarray(sure));
        if (sure === 0)
            return;
        // On a terminal a CR is shown at once: what comes next begins a line, or is the LF of this one.
        state.beginning = state.open.length === 0 && endsWith(begun, relay_carriageReturn) ? "none" : "shown";
        const shown = begun.subarray(0, sure);
        // What was kept takes the place of what was given away before this call is over.
        this.#write(stream, replacement === undefined ? shown : Buffer.from(shown));
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
    // A secret as long as that would never be decided upon.
    if (sure <= 0)
        return begun.length < maxOpenBytes ? 0 : begun.length;
    // A whole secret may end in what looks like the beginning of another one.
    const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
    return apart.equals(replace(begun)) ? sure : begun.length;
}

;// CONCATENATED MODULE: ./build/app/run-script.js










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
        const judge = await createJudge(job.signals, world.judgeWorld(job.workingDirectory, places.workspace));
        const tail = new OutputTail();
        const debug = world.env["RUNNER_DEBUG"] === "1";
        if (debug)
            await this.log.debug(settingLines(job));
        const group = await this.log.open(job.title, job.script);
        const capture = this.#capture(job.title, group, judge, tail);
        const hide = world.host.showRunning(job.title);
        const execution = await this.#execute(job, capture.sink, cancel);
        hide();
        await capture.end();
        await group.close();
        const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
        if (debug)
            await this.log.debug(signalLines(job.title, signals));
        return {
            execution,
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
            ? this.log.lineText(`${title} has been running for ${humanDuration(world.now().getTime() - began)}`)
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
function exitCodeOf({ ending }) {
    return ending.kind === "exited" ? ending.exitCode : null;
}
/** A fault of ours: the check could not be judged, the others can. */
function brokenOff(error) {
    return notStarted(`it could not be judged: ${messageOf(error)}`);
}
function notStarted(reason) {
    return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}

;// CONCATENATED MODULE: ./build/app/secrets.js


/** Gathers what must stay secret: named by `redact`, or given away by its variable's name. */
function gatherSecrets(known, env) {
    const { run, serverUrl } = known.session.context;
    const vocabulary = vocabularyOf({
        name: known.inputs.name,
        checks: known.plan.steps.map(({ check }) => ({
            id: check.id,
            area: check.area.text,
            areaSlug: check.area.slug,
        })),
        run,
        others: [
            known.page.path,
            known.page.file,
            known.session.resultsPath,
            serverUrl,
            ...Object.values(known.facts.values).flatMap((value) => value ?? []),
        ],
    });
    const warnings = [];
    for (const name of known.inputs.redact) {
        if (!env[name]?.trim())
            warnings.push(`\`redact\` names ${name}, which is not set: nothing of it can be hidden`);
    }
    const masks = [];
    for (const value of knownValues(known.inputs, env)) {
        // A mask that hits our own words would make the runner drop the job's outputs.
        if (vocabulary.some((word) => word.includes(value.trim()))) {
            warnings.push("the value of a secret variable is a word of the report itself, so that the log cannot mask it");
        }
        else if (value.trim() !== "")
            masks.push(value);
    }
    return { vocabulary, masks, warnings: [...new Set(warnings)] };
}
/** Knows what must appear nowhere before anything is read or written; it learns masks as commands ask for them. */
function secretKeeper(inputs, env) {
    const redactor = createRedactor();
    for (const value of knownValues(inputs, env))
        redactor.add(value);
    return redactor;
}
/** Values that are known to be secret: tokens given as inputs, those that `redact` names, and those whose names say so. */
function knownValues(inputs, env) {
    const tokens = inputs === null ? [] : [inputs.githubToken, inputs.linearToken];
    const named = inputs?.redact.flatMap((name) => env[name] ?? []) ?? [];
    return [...new Set([...tokens, ...named, ...secretsFromEnvironment(env)])].filter((value) => value.trim() !== "");
}
/** Words of the report itself, which no mask may hide. */
function vocabularyOf({ name, checks, run, others }) {
    return [
        ...verdicts,
        ...gates,
        name,
        ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
        ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
        ...others,
    ].filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/app/child-environment.js
/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/i;
/** The step's own environment without what belongs to the action. */
function stepEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !stripped.test(name))
            kept[name] = value;
    }
    return kept;
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

;// CONCATENATED MODULE: ./build/app/run-stop.js


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

;// CONCATENATED MODULE: ./build/app/script-result.js

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

;// CONCATENATED MODULE: ./build/app/run-fixture.js

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

;// CONCATENATED MODULE: ./build/app/teardown.js



/** How long a teardown that is running when the run is cancelled may go on, in milliseconds. */
const patienceMs = 1_000;
/** Runs teardown, which has its time also when the run is being cancelled, and ends what setup left running. */
async function runTeardown({ plan, scripts, processes, cancel }, env) {
    const patience = laterThan(cancel, patienceMs);
    try {
        if (plan === null)
            return null;
        const environment = { ...stepEnvironment(env), ...plan.env };
        return await runFixture({ ...plan, name: "teardown", env: environment }, scripts, patience.signal);
    }
    finally {
        patience.dispose();
        await processes.release();
    }
}
/**
 * The teardown of a cancelled run, which has reported already. The runner kills us soon: in a job post does it, where
 * there is one. On
 * a command line it is done now, with all the time it takes; who doesn't want to wait asks a second time.
 */
async function lateTeardown(teardown, told, journal, world) {
    if (world.journals !== null && teardown.plan !== null) {
        journal.note({ kind: "told", results: told.results });
        return told.results;
    }
    const cancel = new AbortController().signal;
    const results = { ...told.results, teardown: await runTeardown({ ...teardown, cancel }, world.env) };
    if (results.teardown !== null)
        await world.files.writeText(told.resultsPath, serializeResults(results));
    journal.note({ kind: "end" });
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

;// CONCATENATED MODULE: ./build/model/finding.js
/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
function toFindings(problems, file, strict) {
    return [...problems]
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ rule, weight, place, found, expected, cure }) => ({
        rule,
        severity: weight === "completeness" ? (strict ? "error" : "warning") : weight,
        file,
        line: place.line,
        column: place.column,
        found,
        expected,
        cure,
    }));
}
/** The sentence of a finding: "Unexpected X, expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `Unexpected ${found}, expected ${expected}. ${cure}`;
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
        const how = result.exitCode === null ? verdictWords[result.verdict].word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? "No check could run." : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${humanDuration(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: findingSentence(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { area, id } = checkName(check);
    const { rollback, retest, retestKind } = check.guidance;
    const back = rollback === null ? "" : firstStep(rollback);
    const again = retestKind === "command" ? retest.trim() : firstStep(retest);
    const lines = [
        check.reason,
        back === "" ? "" : `Roll back: ${back}`,
        again === "" ? "" : `Retest: ${again}`,
    ];
    return annotation({
        level: decides(check) ? "error" : "warning",
        file: checklist.path,
        line: check.line,
        title: `${area}${id === null ? "" : ` / ${id}`}: ${verdictWords[check.verdict].word}`,
        message: lines.filter((line) => line !== "").join("\n"),
    });
}
/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = cutCharacters(plain_text_plainText(of.title).replace(/\s+/g, " ").trim(), maxTitleCharacters);
    return { ...of, title, message: cutCharacters(plain_text_plainText(of.message).trim(), maxMessageCharacters) };
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
    const message = cutCharacters(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${grouped(rest.length)} more`, message }];
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
    const paint = painter(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint(finding_lines_oneLine(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${finding_lines_oneLine(findingSentence(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function finding_lines_oneLine(text) {
    return plain_text_plainText(text).replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/report/guidance-lines.js


/** The way back and the retest of every check that ran and did not pass, as lines of a log; what several share stands once. */
function guidanceLines(results, color) {
    const paint = painter(color);
    const ran = results.checks.filter(({ verdict }) => verdict !== "passed" && verdict !== "skipped");
    return [
        ...shared(ran, ({ guidance }) => guidance.rollback ?? "").map((group) => ({
            what: "roll back",
            ...group,
        })),
        ...shared(ran, ({ guidance }) => guidance.retest).map((group) => ({ what: "retest", ...group })),
    ].flatMap(({ what, ids, text }) => titled(paint(`${what} ${ids.join(", ")}`, "bold"), text));
}
function shared(checks, textOf) {
    const groups = new Map();
    for (const check of checks)
        groups.set(textOf(check), [...(groups.get(textOf(check)) ?? []), check.id]);
    return [...groups].map(([text, ids]) => ({ text, ids }));
}
/** One line, or the title and the text indented below it. */
function titled(title, text) {
    const lines = plain_text_plainText(text)
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
        "failed-areas": JSON.stringify(failedAreas(results, decides).map(({ slug }) => slug)),
        results: resultsPath,
    };
}

;// CONCATENATED MODULE: ./build/report/detail.js

/** Everything that a person would still read. */
const fullDetail = {
    tailLines: 200,
    tailBytes: 16_384,
    passed: "rows",
    advisoryGuidance: true,
    tableSignals: true,
    sections: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
    listed: 200,
};
const mediumTail = { tailLines: 40, tailBytes: 4_096 };
const shortTail = { tailLines: 10, tailBytes: 1_024 };
const shortList = 20;
/** What is left out first, second, … of a report that is too long; steps that would change nothing are not taken. */
function stepsFor(results, decides) {
    const { checks, findings, signOffs, warnings } = results;
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const printed = Math.max(0, ...missed.map(({ output, diagnosis, retest }) => Math.max(...[output, diagnosis?.output, retest?.output].map((each) => each?.tail.length ?? 0))));
    const steps = [
        drop("all but the last 40 lines of each output", printed > 0, mediumTail),
        drop("all but the last 10 lines of each output", printed > 0, shortTail),
        drop("the rows of passed checks", missed.length < checks.length, { passed: "line" }),
        drop("the guidance of advisory checks", missed.some((check) => !decides(check)), { advisoryGuidance: false }),
        drop("all output", printed > 0, { tailLines: 0, tailBytes: 0 }),
        drop("the signals in the table", missed.length > 0, { tableSignals: false }),
        drop(`all but ${shortList} of each list`, Math.max(findings.length, signOffs.length, warnings.length) > shortList, { listed: shortList }),
        keepSome("section", missed.length, (kept) => ({ sections: kept })),
        keepSome("row", missed.length, (kept) => ({ rows: kept })),
        drop("all lists", true, { listed: 0 }),
    ];
    return steps.filter(({ when }) => when);
}
function drop(name, when, change) {
    return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}
function keepSome(what, all, change) {
    return {
        kind: "keep-some",
        all,
        when: all > 0,
        name: (kept) => `the ${what}s of ${grouped(all - kept)} of ${count(all, "check")} that did not pass`,
        apply: (detail, kept) => ({ ...detail, ...change(kept) }),
    };
}

;// CONCATENATED MODULE: ./build/report/escape.js


/** Shows nothing and splits a word, so that GitHub's mention, reference and link filters no longer see one. */
const split = "&#8203;";
/**
 * Text that others wrote, on one line, for any place: paragraph, list, table cell, `<summary>` or HTML block.
 * Specials become character references and not backslash escapes, because HTML blocks don't know the latter.
 */
function inlineText(text, limit = maxInlineCharacters) {
    return atLineStart(escapeInline(cutCharacters(text, limit)).trim());
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
    return plain_text_plainText(text)
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
    const parts = cutCharacters(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
    const escaped = parts.map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part));
    return atLineStart(escaped.join("").trim());
}
/** The same for a place in an HTML block. */
function htmlSentence(sentence) {
    return inlineSentence(sentence, codeHtml);
}
/** Text as code, on one line, for a paragraph or a list. */
function codeSpan(text) {
    const line = escape_oneLine(text);
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
    const escaped = escape_oneLine(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
/** A block of code; its fence is longer than any run of backticks inside. */
function fencedBlock(text, language = "") {
    const body = plain_text_plainText(text).replace(/\r\n?/g, "\n").trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link whose text is already escaped; just the text where the address is none that a browser should follow. */
function escape_link(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}
/** The address with everything encoded that could end a link or an attribute; `null` unless http(s). */
function webAddress(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return null;
    return plain_text_plainText(url).replace(/[\s()<>[\]\\"'`|]/g, escape_percent);
}
/** A value between double quotes in a tag. */
function attribute(value) {
    return plain_text_plainText(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function escape_oneLine(text) {
    const lines = plain_text_plainText(text)
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
function escape_percent(mark) {
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

;// CONCATENATED MODULE: ./build/report/fit-report.js
/** Renders as much as fits into the limit, taking the named steps one by one until it does. */
function fitReport(fitting) {
    const { full, steps, lastResort, cut, limitBytes } = fitting;
    let detail = full;
    const leftOut = [];
    for (const step of steps) {
        const text = attempt(fitting, detail, leftOut);
        if (text !== null)
            return text;
        if (step.kind === "drop") {
            detail = step.apply(detail);
            leftOut.push(step.name);
            continue;
        }
        const most = keepMost(fitting, step, detail, leftOut);
        if (most !== null)
            return most;
        detail = step.apply(detail, 0);
        leftOut.push(step.name(0));
    }
    return attempt(fitting, detail, leftOut) ?? cut(lastResort, limitBytes);
}
/** Finds the most that fits by halving; `null` where it doesn't fit without any of it. */
function keepMost(fitting, step, detail, leftOut) {
    let best = null;
    let low = 0;
    let high = step.all - 1;
    while (low <= high) {
        const kept = (low + high) >> 1;
        const text = attempt(fitting, step.apply(detail, kept), [...leftOut, step.name(kept)]);
        if (text === null) {
            high = kept - 1;
        }
        else {
            best = text;
            low = kept + 1;
        }
    }
    return best;
}
/** The rendered text, or `null` as soon as it is over the limit. */
function attempt({ render, limitBytes }, detail, leftOut) {
    const blocks = [];
    let bytes = 0;
    for (const block of render(detail, leftOut)) {
        bytes += Buffer.byteLength(block) + separator.length;
        // The last separator is a single line end.
        if (bytes - 1 > limitBytes)
            return null;
        blocks.push(block);
    }
    return `${blocks.join(separator)}\n`;
}
const separator = "\n\n";

;// CONCATENATED MODULE: ./build/report/guidance.js




/** Longest guidance that is shown; what a person follows at night is shorter. */
const maxGuidanceCharacters = 20_000;
/** Longest first step with its markup; of a longer one the beginning is shown as it is written. */
const maxFirstStepCharacters = 1_000;
/** markdown-it is loaded here and not on top, because most runs have no guidance to show. */
async function loadGuidanceRenderer(base) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false, linkify: true });
    // Only what says `https://` itself is a link; `example.com` and addresses are text.
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    // Where a link may lead is decided when it is rendered.
    parser.validateLink = () => true;
    parser.normalizeLinkText = (text) => text;
    setRules(parser, base);
    const block = (markdown) => `<div>\n${withoutBlankLines(parser.render(guidance_prepare(markdown)).trim())}\n</div>`;
    return {
        block,
        titled: (title, markdown) => {
            const [open, inline, ...rest] = parser.parse(guidance_prepare(markdown), {});
            if (open?.type !== "paragraph_open" || rest.length !== 1)
                return `**${title}**\n\n${block(markdown)}`;
            const html = parser.renderer.renderInline(inline?.children ?? [], parser.options, {});
            return `<p><b>${title}:</b> ${withoutBlankLines(html.trim())}</p>`;
        },
        firstStep: (markdown) => guidance_firstStep(parser, parser.parse(guidance_prepare(markdown), {})),
    };
}
/** Guidance as one HTML block that can stand anywhere between blank lines. */
async function renderGuidance(markdown, base) {
    return (await loadGuidanceRenderer(base)).block(markdown);
}
function guidance_prepare(markdown) {
    return plain_text_plainText(cutCharacters(markdown, maxGuidanceCharacters));
}
/** A blank line ends an HTML block, wherever it stands: in code, or in an attribute by a character reference. */
function withoutBlankLines(html) {
    return html.replace(/\r/g, "&#13;").replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;");
}
function setRules(parser, base) {
    const { rules } = parser.renderer;
    rules["text"] = (tokens, index) => guidance_text(tokens, index);
    rules["code_inline"] = (tokens, index) => `<code>${escapeCode(guidance_at(tokens, index).content)}</code>`;
    rules["code_block"] = (tokens, index) => `<pre><code>${escapeCode(guidance_at(tokens, index).content)}</code></pre>\n`;
    rules["fence"] = (tokens, index) => fence(guidance_at(tokens, index));
    // The report has its own headings; those of a section are its steps' titles.
    rules["heading_open"] = () => "<p><strong>";
    rules["heading_close"] = () => "</strong></p>\n";
    rules["image"] = (tokens, index, options, env, renderer) => {
        const token = guidance_at(tokens, index);
        return guidance_image(token, renderer.renderInlineAsText(token.children ?? [], options, env), base);
    };
    rules["link_open"] = (tokens, index) => linkOpen(guidance_at(tokens, index), base);
    rules["link_close"] = (tokens, index) => linkClose(tokens, index, base);
    for (const cell of ["th_open", "td_open"])
        rules[cell] = (tokens, index) => cellOpen(guidance_at(tokens, index));
}
function guidance_at(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        throw new RangeError(`no token ${index}`);
    return token;
}
/** The text of a bare address stays as it is, inside its link; a task of a list gets the box that GitHub shows. */
function guidance_text(tokens, index) {
    const { content } = guidance_at(tokens, index);
    const before = index > 0 ? guidance_at(tokens, index - 1) : null;
    if (before?.type === "link_open" && before.info === "auto")
        return escapeCode(content);
    const escaped = escapeInline(content);
    return index > 0
        ? escaped
        : escaped.replace(/^&#91;( |x)&#93; /i, (_, mark) => (mark === " " ? "☐ " : "☑ "));
}
/** Inside code GitHub links nothing, so the text stays fit for copying. */
function escapeCode(text) {
    return plain_text_plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function fence({ info, content }) {
    const language = /^[A-Za-z0-9+#-]{1,20}$/.exec(info.trim().split(/\s/)[0] ?? "")?.[0];
    const open = language === undefined ? "<pre>" : `<pre lang="${language}">`;
    return `${open}<code>${escapeCode(content)}</code></pre>\n`;
}
function guidance_image(token, alt, base) {
    const source = resolveTarget(String(token.attrGet("src") ?? ""), base, "image");
    return source === null ? escapeInline(alt) : `<img src="${attribute(source)}" alt="${attribute(alt)}">`;
}
function target(token, base) {
    return resolveTarget(String(token.attrGet("href") ?? ""), base, "link");
}
function linkOpen(token, base) {
    const address = target(token, base);
    return address === null ? "" : `<a href="${attribute(address)}">`;
}
/** Where there is no page to lead to, the path is shown behind the words instead. */
function linkClose(tokens, index, base) {
    const open = openingOf(tokens, index);
    if (open === null || target(open, base) !== null)
        return open === null ? "" : "</a>";
    return ` (<code>${escapeCode(String(open.attrGet("href") ?? ""))}</code>)`;
}
/** Links don't nest: the nearest opening one. */
function openingOf(tokens, index) {
    for (let before = index - 1; before >= 0; before -= 1) {
        const token = tokens[before];
        if (token?.type === "link_open")
            return token;
    }
    return null;
}
/** GitHub removes `style`, which markdown-it writes. */
function cellOpen(token) {
    const align = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    return align === undefined ? `<${token.tag}>` : `<${token.tag} align="${align}">`;
}
function guidance_firstStep(parser, tokens) {
    const step = tokens.find((token, index) => isStep(token) && tokens[index - 1]?.type !== "heading_open");
    if (step === undefined)
        return null;
    if (step.type !== "inline")
        return `<code>${escapeCode(step.content.trim().split("\n")[0] ?? "")}</code>`;
    const html = parser.renderer
        .renderInline(step.children ?? [], parser.options, {})
        .replace(/\s*\n\s*/g, " ");
    return html.length > maxFirstStepCharacters
        ? inlineText(step.content, maxFirstStepCharacters)
        : html.trim();
}
function isStep({ type, content }) {
    return (type === "inline" || type === "fence" || type === "code_block") && content.trim() !== "";
}

;// CONCATENATED MODULE: ./build/report/head.js



const maxAreas = 20;
const maxName = 200;
/** What a release engineer needs first: the gate, why, where, and the first step of the way back. */
function* headBlocks(frame) {
    const { results } = frame;
    const sign = results.gate === "ready" ? "✅" : "❌";
    yield `## ${sign} ${gateWords(results)}: ${inlineSentence(gateReason(results))}`;
    const back = wayBack(frame);
    if (back.length > 0)
        yield `<p>\n${back.join("<br>\n")}\n</p>`;
    // On one line, because in a comment the end of a line is a break too.
    yield `${runFacts(results)}<br>${pageFacts(results)}`;
}
/** An HTML block, because the first step is HTML already. */
function wayBack(frame) {
    const areas = failedAreas(frame.results, frame.decides);
    if (areas.length === 0 || frame.results.reasonCode === "setup-failed")
        return [];
    const named = areas
        .slice(0, maxAreas)
        .map(({ text, checks }) => inlineText(text, maxName) + (checks > 1 ? ` (${count(checks, "check")})` : ""));
    const rest = areas.length > maxAreas ? ` and ${grouped(areas.length - maxAreas)} more` : "";
    const lines = [`<b>Failed ${areas.length === 1 ? "area" : "areas"}:</b> ${named.join(", ")}${rest}`];
    const step = head_firstStep(frame);
    return step === null ? lines : [...lines, step];
}
function head_firstStep({ results, decides, guidance }) {
    const missed = results.checks.filter((check) => decides(check) && check.verdict !== "passed" && check.verdict !== "skipped");
    const check = missed.find((candidate) => candidate.guidance.rollback !== null) ?? missed[0];
    if (check === undefined)
        return null;
    const step = check.guidance.rollback === null ? null : guidance?.firstStep(check.guidance.rollback);
    return `<b>First step back</b> (${inlineText(check.id, maxName)}): ${step ?? retestStep(check)}`;
}
function retestStep({ guidance: { retest, retestKind } }) {
    const first = retest.trim().split("\n")[0] ?? "";
    return `the page has no rollback for it; retest: ${retestKind === "command" ? codeHtml(cutCharacters(first, maxName)) : inlineText(first, maxName)}`;
}
/** Who owns the page, and what it is the gate of; of a page that could not be read nobody knows. */
function pageFacts({ checklist, name, totals }) {
    const { owner, ticket } = checklist;
    const nobody = totals.total === 0 ? "" : "no owner";
    return [
        owner === null ? nobody : `owner ${inlineText(owner, maxName)}`,
        ticket === null ? "" : `parent gate ${inlineText(ticket, maxName)}`,
        `name ${inlineText(name, maxName)}`,
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** How the checks of which page went, at which commit, and where the run is. */
function runFacts({ checklist, totals, run, selection }) {
    const commit = run.headSha || run.sha;
    return [
        escape_link(`**${inlineText(checklist.path, maxName)}**`, checklist.url),
        totals.total === 0 ? "no check was run" : verdictCounts(totals),
        selection.complete ? "" : filterWords(selection),
        humanDuration(run.durationMs),
        commit === "" ? "" : `commit ${inlineText(commit.slice(0, 10))}`,
        run.url === "" ? "" : escape_link(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
function verdictCounts({ byVerdict, flaky }) {
    const counts = Object.entries(verdictWords).flatMap(([verdict, { word }]) => {
        const number = byVerdict[verdict];
        return number > 0 ? [`${grouped(number)} ${word}`] : [];
    });
    return [...counts, ...(flaky > 0 ? [`${grouped(flaky)} flaky`] : [])].join(", ");
}
function filterWords({ areas, checks }) {
    const named = [...areas, ...checks];
    const shown = named
        .slice(0, maxAreas)
        .map((one) => inlineText(one, maxName))
        .join(", ");
    return named.length === 0 ? "" : `only ${shown}${named.length > maxAreas ? " and more" : ""}`;
}

;// CONCATENATED MODULE: ./build/report/sections.js




const sections_maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;
/** Sections that stand open: of many, a reader wants the list first. */
const maxOpen = 5;
/** A section for each check that did not pass; the first few that decide are open, the rest is a line to open. */
function* sectionBlocks(frame, detail) {
    const missed = missedChecks(frame.results.checks, frame.decides);
    for (const [index, check] of missed.slice(0, detail.sections).entries()) {
        const open = index < maxOpen && !skipped(check) && frame.decides(check);
        yield open ? openSection(check, frame, detail) : foldedSection(check, frame, detail);
    }
}
const skipped = ({ verdict }) => verdict === "skipped";
function openSection(check, frame, detail) {
    return [
        `### ${signOf(check, frame.decides)} ${title(check)}: ${verdictWords[check.verdict].word}`,
        check.reason === "" ? "" : `**${inlineSentence(check.reason)}**`,
        whatWasSeen(check, frame, detail),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A skipped check says nothing about the change: behind its line there is only its guidance. */
function foldedSection(check, frame, detail) {
    const { word } = verdictWords[check.verdict];
    const reason = check.reason === "" ? "" : `, ${htmlSentence(check.reason)}`;
    const head = `${signOf(check, frame.decides)} <b>${title(check)}</b>: ${word}${reason}`;
    return fold(head, skipped(check) ? guidance(check, frame, detail).join("\n\n") : whatWasSeen(check, frame, detail));
}
/** What was seen, and the way back; what a person reads only when that is not enough comes folded. */
function whatWasSeen(check, frame, detail) {
    return [
        facts(check, frame),
        check.why === null ? "" : `> Why it is checked: ${inlineSentence(check.why)}`,
        signalTable(check.signals),
        ...guidance(check, frame, detail),
        check.guidance.retest === check.command ? "" : `**Command**\n\n${sections_command(check.command)}`,
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
    const { area, id } = checkName(check);
    return inlineText(area) + (id === null ? "" : ` / ${inlineText(id)}`);
}
function facts(check, { results }) {
    const { attempts, owner, exitCode, startedAt, durationMs, line } = check;
    return [
        exitCode === null ? "" : `exit code ${exitCode}`,
        startedAt === null ? "" : humanDuration(durationMs),
        attempts.length > 1
            ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${verdictWords[verdict].word} in ${humanDuration(each)}`).join(", ")}`
            : "",
        ...remarks(check).filter((remark) => !remark.endsWith("attempts")),
        owner === null ? "" : `owner ${inlineText(owner)}`,
        escape_link(`line ${line} of the page`, lineUrl(results.checklist.url, line)),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** What speaks against the check; what speaks for it is no news here, and stands in the table of all checks. */
function signalTable(signals) {
    const bad = signals.filter((signal) => !isGood(signal));
    if (bad.length === 0)
        return "";
    const rows = bad.slice(0, maxSignals).map(signalRow);
    const rest = bad.length > maxSignals ? `\n\n… and ${grouped(bad.length - maxSignals)} more signals.` : "";
    return `| Expected | Seen |\n| --- | --- |\n${rows.join("\n")}${rest}`;
}
function signalRow(signal) {
    const { note, outputLine } = signal;
    const seen = [
        seenText(signal, maxSignalCharacters),
        outputLine === undefined ? "" : `(line ${outputLine})`,
        note === undefined ? "" : `– ${inlineText(note)}`,
    ];
    return `| ${expectedText(signal, maxSignalCharacters)} | ${seen.filter((part) => part !== "").join(" ")} |`;
}
/** What was expected, for a table cell, and whether it was so: only what speaks against the check has colour. */
function expectedText(signal, limit) {
    const { kind, expect, implied } = signal;
    const not = kind === "pass" ? "" : "not ";
    return `${isGood(signal) ? "✓" : "❌"} ${not}${codeCell(cutCharacters(expect, limit))}${implied ? " (implied)" : ""}`;
}
/** What was seen, for a table cell: as code where it is a line of the output, else it is words of ours. */
function seenText({ holds, saw, reason, outputLine }, limit) {
    if (holds === null)
        return `not judged: ${inlineText(reason ?? "unknown", limit)}`;
    if (saw === "")
        return "nothing";
    return outputLine === undefined ? inlineText(saw, limit) : codeCell(cutCharacters(saw, limit));
}
/** Rollback and retest; the guidance of a check that decides nothing is the first to go. */
function guidance(check, { guidance: renderer, decides }, detail) {
    if (!detail.advisoryGuidance && !decides(check))
        return [];
    const { rollback, retest, retestKind } = check.guidance;
    const words = (title, markdown) => renderer?.titled(title, markdown) ?? `**${title}:** ${inlineText(markdown)}`;
    const back = rollback === null ? "**Roll back:** the page says nothing." : words("Roll back", rollback);
    return [back, retestKind === "command" ? `**Retest**\n\n${sections_command(retest)}` : words("Retest", retest)];
}
function sections_command(script) {
    return fencedBlock(cutCharacters(script, sections_maxCommandCharacters));
}
/** The last lines of what was printed, folded unless they are what a reader came for. */
function outputFold(name, { tail, lines, bytes }, { tailLines, tailBytes }, open = false) {
    if (bytes === 0 || tail.trim() === "")
        return `${name}: nothing was printed.`;
    const { text, lines: shown } = lastLines(tail, tailLines, tailBytes);
    if (text === "")
        return "";
    const what = shown >= lines ? count(lines, "line") : `last ${grouped(shown)} of ${count(lines, "line")}`;
    return fold(`${name}: ${what}`, fencedBlock(text), open);
}
/** A line of HTML, and Markdown behind it. */
function fold(head, body, open = false) {
    return body === ""
        ? `<p>${head}</p>`
        : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}
/** How a script ended, in a few words. */
function ending({ verdict, exitCode, durationMs }) {
    const how = exitCode === null ? verdictWords[verdict].word : `exit code ${exitCode}`;
    return `${how} after ${humanDuration(durationMs)}`;
}

;// CONCATENATED MODULE: ./build/report/lists.js




const signs = { error: "❌", warning: "⚠️", note: "ℹ️" };
/** What is wrong with the page, by line, with the cure. */
function* findingBlocks({ findings, checklist }, detail) {
    if (findings.length === 0)
        return;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    yield `### ${errors > 0 ? `${count(errors, "problem")} to mend first` : "Worth a look on the page"}`;
    const rows = findings.slice(0, detail.listed).map((finding) => findingRow(finding, checklist));
    if (rows.length > 0)
        yield ["| Line | Found | Expected | Cure |", "| --- | --- | --- | --- |", ...rows].join("\n");
    yield* rest(findings.length, detail);
}
function findingRow({ severity, file, line, found, expected, cure }, { path, url }) {
    // What is wrong with the inputs has no line on the page.
    const place = file === ""
        ? "–"
        : file === path
            ? escape_link(String(line), lineUrl(url, line))
            : `${inlineText(file)}:${line}`;
    return `| ${signs[severity]}\u00a0${place} | ${cell(found)} | ${cell(expected)} | ${cell(cure)} |`;
}
function cell(text) {
    return inlineSentence(text, codeCell);
}
/** What people still have to tick, and how much they have. */
function* signOffBlocks({ signOffs, checklist }, detail) {
    if (signOffs.length === 0)
        return;
    const open = signOffs.filter(({ done }) => !done);
    yield `### Sign-offs: ${grouped(signOffs.length - open.length)} of ${grouped(signOffs.length)} done`;
    const items = open.slice(0, detail.listed).map(({ text, line }) => {
        return `- [ ] ${inlineSentence(text)} (${escape_link(`line ${line}`, lineUrl(checklist.url, line))})`;
    });
    if (items.length > 0)
        yield items.join("\n");
    yield* rest(open.length, detail);
}
/** What a person must know about the run itself. */
function* warningBlocks({ warnings }, detail) {
    if (warnings.length === 0)
        return;
    yield "### Warnings";
    const items = warnings.slice(0, detail.listed).map((warning) => `- ⚠️ ${inlineSentence(warning)}`);
    if (items.length > 0)
        yield items.join("\n");
    yield* rest(warnings.length, detail);
}
/** Setup or teardown, when it did not pass. */
function* fixtureBlocks(name, result, detail) {
    if (result === null || result.verdict === "passed")
        return;
    yield `### ${name === "Setup" ? "❌" : "⚠️"} ${name} did not pass: ${ending(result)}`;
    const output = outputFold("Output", result.output, detail, name === "Setup");
    if (output !== "")
        yield output;
}
function* rest(all, { listed }) {
    if (all > listed)
        yield `… and ${grouped(all - listed)} more.`;
}

;// CONCATENATED MODULE: ./build/report/table.js




const maxCellCharacters = 120;
/** Of a command: enough to know which, so that the signals have room; all of it stands below, or on the page. */
const table_maxCommandCharacters = 60;
const maxCellLines = 4;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;
/** Names on the line that stands for the passed checks, or opens their table. */
const maxNamesCharacters = 160;
/** Renders the table at any level of detail. */
function createTable(checks, decides) {
    const missed = missedChecks(checks, decides);
    const passed = checks.filter(({ verdict }) => verdict === "passed");
    const loud = passed.filter((check) => !isQuiet(check));
    const quiet = passed.filter(isQuiet);
    const nothingLoud = missed.length + loud.length === 0;
    const row = rememberedRows(decides);
    const table = (detail, shown) => {
        const rows = shown.map((check) => row(check, detail.tableSignals));
        return rows.length === 0 ? [] : [[detail.tableSignals ? wideHead : narrowHead, ...rows].join("\n")];
    };
    return (detail) => {
        if (detail.passed === "rows" && nothingLoud && quiet.length <= maxOpenPassed)
            return { open: table(detail, quiet), passed: [] };
        const left = missed.length - detail.rows;
        const cut = left > 0 ? [`… and ${grouped(left)} more that did not pass.`] : [];
        const top = missed.slice(0, detail.rows);
        if (detail.passed === "line")
            return { open: [...table(detail, top), ...cut], passed: passed.length > 0 ? [passedLine(passed)] : [] };
        return {
            open: [...table(detail, [...top, ...loud]), ...cut],
            passed: table(detail, quiet).map((rows) => fold(passedLine(quiet), rows)),
        };
    };
}
const wideHead = "| Verdict | Check | Expected → seen | Time |\n| --- | --- | --- | --: |";
const narrowHead = "| Verdict | Check | Time |\n| --- | --- | --: |";
/** Rows are rendered once, however often a long report is tried. */
function rememberedRows(decides) {
    const wide = new Map();
    const narrow = new Map();
    return (check, signals) => {
        const known = signals ? wide : narrow;
        const rendered = known.get(check) ?? renderRow(check, signals, decides);
        known.set(check, rendered);
        return rendered;
    };
}
/** Few columns, because six of them leave no room to read any. */
function renderRow(check, signals, decides) {
    const cells = [
        `${signOf(check, decides)}\u00a0${verdictWords[check.verdict].word}`,
        `${nameCell(check)}<br>${commandCell(check.command)}`,
        ...(signals ? [signalCell(check.signals)] : []),
        check.startedAt === null ? "–" : unbroken(humanDuration(check.durationMs)),
    ];
    return `| ${cells.join(" | ")} |`;
}
function nameCell(check) {
    const { area, id } = checkName(check);
    const name = id === null ? `**${table_cell(area)}**` : `${table_cell(area)}<br>**${table_cell(id)}**`;
    const said = remarks(check);
    return said.length === 0 ? name : `${name}<br>${said.map((remark) => `<i>${remark}</i>`).join("<br>")}`;
}
function table_cell(text) {
    return inlineText(text, maxCellCharacters);
}
function commandCell(command) {
    const lines = command.split("\n").filter((line) => line.trim() !== "");
    return table_limited(lines.map((line) => codeCell(cutCharacters(line.trim(), table_maxCommandCharacters))), "line");
}
/** All of them as the page has them; of many, those first that speak against the check. */
function signalCell(signals) {
    const shown = signals.length > maxCellLines
        ? [...signals].sort((a, b) => Number(isGood(a)) - Number(isGood(b)))
        : signals;
    return shown.length === 0 ? "–" : table_limited(shown.map(signalLine), "signal");
}
function signalLine(signal) {
    return `${expectedText(signal, maxCellCharacters)} → ${seenText(signal, maxCellCharacters)}`;
}
function table_limited(lines, what) {
    const rest = lines.length - maxCellLines;
    const more = rest > 0 ? [`… ${grouped(rest)} more ${what}${rest === 1 ? "" : "s"}`] : [];
    return [...lines.slice(0, maxCellLines), ...more].join("<br>");
}
function passedLine(passed) {
    return `✅ ${grouped(passed.length)} passed: ${names(passed)}`;
}
function names(checks) {
    const shown = [];
    let characters = 0;
    for (const { id } of checks) {
        characters += id.length + 2;
        if (characters > maxNamesCharacters)
            break;
        shown.push(inlineText(id));
    }
    const rest = checks.length - shown.length;
    return shown.join(", ") + (rest > 0 ? ` and ${grouped(rest)} more` : "");
}

;// CONCATENATED MODULE: ./build/report/summary.js











/** GitHub shows nothing of a step's summary beyond 1 MiB; the margin is for what the runner's masks add. */
const summaryLimitBytes = 1_048_576 - 16_384;
/**
 * The report of a run as Markdown: the job summary, and what a comment is made of. It stays within the limit
 * by saying less, step by step, and names at its end what was left out.
 */
async function renderSummary(results, { decides, limitBytes = summaryLimitBytes, notes = [] }) {
    const frame = { results, decides, guidance: await guidanceFor(results) };
    const table = createTable(results.checks, decides);
    return fitReport({
        limitBytes,
        full: fullDetail,
        steps: stepsFor(results, decides),
        render: (detail, leftOut) => blocks(frame, table(detail), detail, [
            ...notes.map((note) => inlineSentence(note)),
            ...leftOutNote(leftOut),
        ]),
        lastResort: `${gateWords(results)}: ${inlineText(results.reason)}\n`,
        cut: cutBytes,
    });
}
/** Most important first. */
function* blocks(frame, table, detail, notes) {
    const { results } = frame;
    const unusable = results.findings.some(({ severity }) => severity === "error");
    yield* headBlocks(frame);
    if (unusable)
        yield* findingBlocks(results, detail);
    yield* fixtureBlocks("Setup", results.setup, detail);
    yield* table.open;
    yield* sectionBlocks(frame, detail);
    yield* table.passed;
    yield* fixtureBlocks("Teardown", results.teardown, detail);
    yield* signOffBlocks(results, detail);
    if (!unusable)
        yield* findingBlocks(results, detail);
    yield* warningBlocks(results, detail);
    yield* footBlocks(results, notes);
}
function leftOutNote(leftOut) {
    return leftOut.length === 0
        ? []
        : [`**Left out, to stay within the size limit:** ${leftOut.join("; ")}. The results file has all of it.`];
}
/** Notes are Markdown of our own making. */
function* footBlocks({ run }, notes) {
    yield* notes;
    const facts = [
        `readiness-action ${inlineText(run.action)} on ${inlineText(run.os)} ${inlineText(run.arch)}`,
        run.event === "" ? "" : `event ${inlineText(run.event)}`,
        `started ${inlineText(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC"))}`,
    ];
    yield `<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>`;
}
/** Passed checks show no guidance: a page without failures never loads the Markdown parser for it. */
async function guidanceFor({ checks, checklist }) {
    const needed = checks.some(({ verdict, guidance }) => verdict !== "passed" && (guidance.rollback !== null || guidance.retestKind === "guidance"));
    return needed ? loadGuidanceRenderer(permalinkBase(checklist.url)) : null;
}

;// CONCATENATED MODULE: ./build/report/api-warning.js


/** A warning is one line of the log; beyond this nobody reads it. */
const maxWarningCharacters = 300;
/** A failure of an API as one line: what did not happen, the server's own words, the cure. */
function apiWarning(purpose, failure, service = "github") {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return cutCharacters(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
/** The same line for what is no fault of the API: our own mistake, which must not change the verdict either. */
function ownFaultWarning(missed, error) {
    const message = api_warning_oneLine(error instanceof Error ? error.message : String(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return cutCharacters(`${missed}: ${cutCharacters(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
/** Others' text on one line, without what acts on a terminal. */
function api_warning_oneLine(text) {
    return plain_text_plainText(text)
        .replace(/[\s\u2028\u2029]+/g, " ")
        .trim();
}
function serverWords({ message }, room) {
    return cutCharacters(api_warning_oneLine(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const cures = {
    github: {
        unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
        "read-only": ({ permission }, { message }) => /\block/i.test(message)
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

;// CONCATENATED MODULE: ./build/report/comment.js




/** GitHub refuses 65,536 characters; the margin is for servers that count otherwise. */
const commentLimit = 60_000;
/** Decided by the run's own results and by whether a comment of ours exists, never by what that one says. */
function wantedComment({ gate }, mode, exists) {
    if (mode === "never")
        return "leave";
    if (gate === "not-ready" || mode === "always")
        return "report";
    return exists ? "recovered" : "leave";
}
/** The comment while the gate is not ready, or of every run with `comment: always`. */
async function renderComment(results, { marker, limit = commentLimit, renderBody }) {
    const foot = results.run.url === "" ? "" : `\n<sub>${escape_link("Summary and log of the run", results.run.url)}</sub>\n`;
    const room = limit - marker.length - foot.length - 2;
    const body = (await renderBody(results, room)).trimEnd();
    const fitting = body.length <= room ? body : inlineText(`${gateWords(results)}: ${cutCharacters(results.reason, 500)}`);
    return `${marker}\n${fitting}\n${foot}`;
}
/** The short note that takes the place of a report when the gate is ready again: no guidance is left in it. */
function renderRecovered(results, marker) {
    return recoveredNote(results, marker, { sha: results.run.headSha, runUrl: results.run.url });
}
/**
 * Whether a comment already is the note that an earlier run wrote for the same page, to the letter. Only commit and
 * run are read from it, and only to write the same note once more and compare: a text that anybody changed is
 * replaced, and the commit that the note names stays the one that recovered.
 */
function isRecovered({ body }, results, marker) {
    const sha = /^Since commit (?:\[)?`([0-9a-f]{7,64})`/m.exec(body)?.[1];
    if (sha === undefined)
        return false;
    const runUrl = /\(\[run\]\((\S+)\)\)\.$/m.exec(body)?.[1] ?? "";
    return (sameRunPage(runUrl, results.run.url) && sameText(body, recoveredNote(results, marker, { sha, runUrl })));
}
/** Servers may change the ends of lines, and drop the last one. */
function sameText(a, b) {
    const normal = (text) => text.replace(/\r\n?/g, "\n").trimEnd();
    return normal(a) === normal(b);
}
/** A text that does not change from run to run: only commit and run of the recovery are in it. */
function recoveredNote(results, marker, { sha, runUrl }) {
    const base = permalinkBase(results.checklist.url);
    const commit = escape_link(codeSpan(sha), base === null ? null : `${base.repositoryUrl}/commit/${sha}`);
    const page = base === null ? null : `${base.repositoryUrl}/${base.view}/${sha}/${base.pagePath}`;
    const run = runUrl === "" ? "" : ` (${escape_link("run", runUrl)})`;
    return [
        marker,
        `## ✅ ${gateWords(results)} again`,
        "",
        `${escape_link(`**${inlineText(results.checklist.path)}**`, page)} · name ${inlineText(results.name)}`,
        "",
        `Since commit ${commit} every check that decides passes${run}.`,
        "",
    ].join("\n");
}
/** Runs of one repository differ by their number only: any other address was put there by somebody else. */
function sameRunPage(a, b) {
    const page = (url) => url.replace(/\/runs\/\d+$/, "/runs/");
    return page(a) === page(b);
}

;// CONCATENATED MODULE: ./build/report/comment-marker.js
/**
 * The first line of our comment: which page, workflow and use of the action it speaks for. GitHub shows nothing
 * of it. The values are encoded so that none of them can end the comment, or pass for another's marker.
 */
function markerOf(kind, { checklist, run, name }) {
    // The ticket of another repository hears of each repository by itself.
    const repository = kind === "ticket" ? ` repository=${encode(run.repository)}` : "";
    const fields = `checklist=${encode(checklist.path)} workflow=${encode(run.workflow)} name=${encode(name)}`;
    return `<!-- readiness-action ${kind}${repository} ${fields} -->`;
}
/**
 * Whether a comment is ours: our marker is its first line, to the letter, and its author is one of ours. Anybody
 * can copy the marker, and all workflows of a repository share the author.
 */
function isOurs(comment, marker, authors) {
    return hasMarker(comment, marker) && isAuthor(comment.author, authors);
}
/** Whether a comment begins with the marker, whoever wrote it. */
function hasMarker({ body }, marker) {
    return /^[^\r\n]*/.exec(body)?.[0] === marker;
}
/** Logins are compared without regard to case, as GitHub does. */
function isAuthor(author, authors) {
    return author !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}
/** Only letters, digits, `.`, `_` and `/` stay: `-->`, blanks and `=` cannot come from a value. */
function encode(value) {
    return value.replace(/[^A-Za-z0-9._/]/gu, (character) => Array.from(Buffer.from(character, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}

;// CONCATENATED MODULE: ./build/app/pull-request.js
/** The pull request of an event; for a push or a release the one that brought the commit. */
async function findPullRequest({ run, event, input }, api) {
    if (event !== null)
        return pull_request_target(event, true);
    if (input !== null)
        return pull_request_target(input, run.ref.startsWith("refs/heads/"));
    switch (run.event) {
        case "merge_group":
            return queued(run.ref) ?? brought(run, api);
        case "push":
        case "release":
            return brought(run, api);
        default:
            return none(`The event \`${run.event}\` has no pull request, so there is no comment; \`pull-request\` can name one.`);
    }
}
/** Whether a newer commit has taken the place of the one that this run checked. */
function isOvertaken({ run, event }, pull) {
    // In these events the payload says which head the run is about, and `sha` is only a merge of it.
    if (event !== null)
        return pull.headSha !== run.headSha;
    return isBranchOf(pull, run) && pull.headSha !== run.sha;
}
/** The queue's branch is called `gh-readonly-queue/main/pr-12-<commit>`. */
function queued(ref) {
    const number = /\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : pull_request_target(Number(number), false);
}
async function brought(run, api) {
    const pulls = await api.pullRequestsOf(run.repository, run.sha);
    const [best] = [...pulls].sort((a, b) => rank(a, run) - rank(b, run) || b.number - a.number);
    if (best === undefined)
        return none("No pull request was found for this commit, so there is no comment.");
    return pull_request_target(best.number, isBranchOf(best, run));
}
/** A commit may lie in several: first the open one that it is the head of, then the one whose merge it is. */
function rank(pull, { sha }) {
    if (pull.open && pull.headSha === sha)
        return 0;
    if (!pull.open && pull.mergeCommitSha === sha)
        return 1;
    return pull.open ? 2 : 3;
}
function isBranchOf({ headRepository, headRef }, { repository, ref }) {
    return headRepository?.toLowerCase() === repository.toLowerCase() && ref === `refs/heads/${headRef}`;
}
function pull_request_target(number, mayBeOvertaken) {
    return { kind: "pull-request", number, mayBeOvertaken };
}
function none(note) {
    return { kind: "none", note };
}

// EXTERNAL MODULE: ./build/model/github.js
var github = __webpack_require__(1963);
;// CONCATENATED MODULE: ./build/app/told.js


const silent = { notes: [], warnings: [] };
/** Whatever goes wrong becomes one warning that says what did not happen. */
function failedToTell(error, purpose, service = "github") {
    return error instanceof github/* ApiError */.h
        ? apiWarning(purpose, error.failure, service)
        : ownFaultWarning(purpose.missed, error);
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js




/** The value of `comment-author` that stands for the job's own token. */
const defaultCommentAuthor = "github-actions[bot]";
/** Reads all comments of the place and picks ours. */
async function readThread(place, api) {
    const comments = await api.comments(place.repository, place.number);
    const authors = await ourAuthors(place, comments, api);
    return { place, authors, ours: comments.filter((comment) => isOurs(comment, place.marker, authors)) };
}
/** Makes the place hold one comment of ours with this text: the oldest is updated, younger duplicates are deleted. */
async function putComment({ place, ours, authors }, body, api) {
    const [oldest, ...younger] = ours;
    if (oldest === undefined)
        return createComment({ place, ours, authors }, body, api);
    const comment = sameText(oldest.body, body) ? oldest : await updateComment(place, oldest.id, body, api);
    if (comment === null)
        return putComment({ place, authors, ours: younger }, body, api);
    await deleteComments(place, younger, api);
    return { comment, warnings: [] };
}
/** Leaves the oldest as it is, and nothing beside it. */
async function keepOldest({ place, ours }, api) {
    const [oldest, ...younger] = ours;
    await deleteComments(place, younger, api);
    return oldest?.url ?? null;
}
/**
 * The job's own author, unless another is named. Behind a personal token stands a person: who, is asked only when
 * the thread has our marker from somebody else.
 */
async function ourAuthors({ commentAuthor, marker }, comments, api) {
    if (!isAuthor(commentAuthor, [defaultCommentAuthor]))
        return [commentAuthor];
    const authors = api.jobAuthors;
    const claimed = comments.some((comment) => hasMarker(comment, marker) && !isAuthor(comment.author, authors));
    const login = claimed ? await api.login() : null;
    return login === null ? authors : [...authors, login];
}
/** Two runs may create at the same time; both look again, and both come to the same oldest comment. */
async function createComment(thread, body, api) {
    const { place } = thread;
    const created = await createOnce(thread, body, api);
    try {
        const strange = await strangeAuthor(thread, created, api);
        const { ours } = await readThread(place, api);
        const all = [...ours.filter(({ id }) => id !== created.id), created].sort((a, b) => a.id - b.id);
        const { comment } = await putComment({ ...thread, ours: all }, body, api);
        return { comment, warnings: strange };
    }
    catch (error) {
        const purpose = {
            missed: `The comment on #${place.number} was written, but a duplicate of another run was not looked for`,
            ...needs(place),
        };
        return { comment: created, warnings: [failedToTell(error, purpose)] };
    }
}
/** After an answer that leaves open whether the comment was written, looks before it writes once more. */
async function createOnce({ place }, body, api) {
    const { repository, number } = place;
    try {
        return await api.createComment(repository, number, body);
    }
    catch (error) {
        if (!(error instanceof github/* ApiError */.h) || !unsure.has(error.failure.kind))
            throw error;
        const { ours } = await readThread(place, api);
        return ours[0] ?? (await api.createComment(repository, number, body));
    }
}
const unsure = new Set([
    "server",
    "unreachable",
    "timeout",
    "bad-answer",
]);
/** A comment that the next run will not know as ours would be written anew by every run. */
async function strangeAuthor({ place, authors }, { author }, api) {
    if (author === null || isAuthor(author, authors))
        return [];
    const isDefault = isAuthor(place.commentAuthor, [defaultCommentAuthor]);
    const login = isDefault ? await api.login() : null;
    if (login !== null && isAuthor(author, [login]))
        return [];
    return [
        `The comment was written by ${author}, and the next run looks for one by ${place.commentAuthor}. Set \`comment-author: ${author}\`.`,
    ];
}
/** `null` where somebody deleted it meanwhile. */
async function updateComment({ repository }, id, body, api) {
    try {
        return await api.updateComment(repository, id, body);
    }
    catch (error) {
        if (error instanceof github/* ApiError */.h && error.failure.kind === "not-found")
            return null;
        throw error;
    }
}
async function deleteComments({ repository }, comments, api) {
    for (const { id } of comments)
        await api.deleteComment(repository, id);
}
function needs({ repository, number }) {
    return { permission: "pull-requests: write", object: `#${number} in ${repository}` };
}

;// CONCATENATED MODULE: ./build/app/comment.js





/** Tells the pull request what failed, or that all is ready again, in one comment that is updated in place. */
async function tellPullRequest(request, api) {
    const { results, mode } = request;
    if (mode === "never")
        return { ...silent, url: null };
    if (results.reasonCode === "cancelled")
        return note("The run was cancelled, so the comment stays as it was.");
    const hints = { run: results.run, event: request.eventPullRequest, input: request.inputPullRequest };
    let what = "The comment";
    let object = `commit ${results.run.sha} in ${results.run.repository}`;
    try {
        const target = await findPullRequest(hints, api);
        if (target.kind === "none")
            return note(target.note);
        what = `The comment on pull request #${target.number}`;
        object = `pull request #${target.number} in ${results.run.repository}`;
        return await updateThread(request, target.number, target.mayBeOvertaken ? hints : null, api);
    }
    catch (error) {
        const purpose = {
            missed: `${what} was not brought up to date`,
            permission: "pull-requests: write",
            object,
        };
        return { url: null, notes: [], warnings: [failedToTell(error, purpose)] };
    }
}
/** Reads what is there, decides, and writes only what changes something and only for the present head. */
async function updateThread(request, number, hints, api) {
    const { results, mode, commentAuthor } = request;
    const { repository } = results.run;
    const marker = markerOf("gate", results);
    const thread = await readThread({ repository, number, marker, commentAuthor }, api);
    const body = await nextBody(request, mode, marker, thread.ours[0] ?? null);
    if (body === null)
        return { ...silent, url: await keepOldest(thread, api) };
    if (hints !== null && isOvertaken(hints, await api.pullRequest(repository, number)))
        return overtaken(number, thread);
    const { comment, warnings } = await putComment(thread, body, api);
    return { url: comment.url, notes: [], warnings };
}
/** `null`: what stands there, or that nothing does, is right. */
async function nextBody({ results, renderBody }, mode, marker, ours) {
    switch (wantedComment(results, mode, ours !== null)) {
        case "leave":
            return null;
        case "report":
            return renderComment(results, { marker, renderBody });
        case "recovered":
            return ours !== null && isRecovered(ours, results, marker) ? null : renderRecovered(results, marker);
    }
}
function overtaken(number, { ours }) {
    const text = `Pull request #${number} has a newer commit than the one that was checked, so this run wrote no comment.`;
    return { ...note(text), url: ours[0]?.url ?? null };
}
function note(text) {
    return { url: null, notes: [text], warnings: [] };
}

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
        context: cutCharacters(api_warning_oneLine(context), maxContextCharacters),
        state,
        description: cutCharacters(api_warning_oneLine(description), maxDescriptionCharacters),
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
            ? `${count(passed, "check")} passed`
            : `${passed} of ${count(checks.length, "check")} passed; the rest is advisory`;
        return { state: "success", description: tally };
    }
    const judged = missed.some(({ verdict }) => judgedVerdicts.has(verdict));
    const named = missed.map(({ id, verdict }) => `${id} ${verdictWords[verdict].word}`).join(", ");
    return {
        state: judged ? "failure" : "error",
        description: `${missed.length} of ${count(checks.length, "check")} did not pass: ${named}`,
    };
}
const judgedVerdicts = new Set(["failed", "timed-out", "errored"]);

;// CONCATENATED MODULE: ./build/app/statuses.js



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
        return { ...silent, failed: null };
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
            return { notes: [], warnings: [failedToTell(error, purpose)], failed };
        }
    }
    return { ...silent, failed: null };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/ticket.js




const ticket_forms = "`#61`, `owner/repo#61`, the URL of an issue on this server or on Linear, or a Linear key like `FAC-61`";
/** Reads what stands after `ticket:`; a URL has to lie on this GitHub server or on Linear. */
function parseTicket(text, here) {
    const ticket = text.trim();
    const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,15})$/.exec(ticket);
    if (short !== null)
        return { kind: "github", repository: short[1] ?? here.repository, number: Number(short[2]) };
    if (linearKey.test(ticket))
        return { kind: "linear", key: ticket.toUpperCase() };
    if (!URL.canParse(ticket))
        return { kind: "unusable", reason: `expected ${ticket_forms}` };
    return (linearUrl(new URL(ticket)) ??
        issueUrl(new URL(ticket), here.serverUrl) ?? { kind: "unusable", reason: `expected ${ticket_forms}` });
}
const linearKey = /^[A-Za-z][A-Za-z0-9]{0,19}-\d{1,15}$/;
function linearUrl({ protocol, host, pathname }) {
    if (protocol !== "https:" || host !== "linear.app")
        return null;
    const [, , kind, key = ""] = pathname.split("/");
    return kind === "issue" && linearKey.test(key) ? { kind: "linear", key: key.toUpperCase() } : null;
}
function issueUrl({ origin, pathname }, serverUrl) {
    if (!URL.canParse(serverUrl))
        return null;
    const server = new URL(serverUrl);
    // Gitea and Forgejo may live below a path of their host, and call pull requests `pulls`.
    const folder = server.pathname.replace(/\/+$/, "");
    if (origin !== server.origin || !pathname.startsWith(`${folder}/`))
        return null;
    const match = /^\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls)\/(\d{1,15})\/?$/.exec(pathname.slice(folder.length));
    const [, repository, number] = match ?? [];
    return repository === undefined ? null : { kind: "github", repository, number: Number(number) };
}
/** How a ticket is called in our sentences. */
function ticketName(ticket) {
    return ticket.kind === "linear"
        ? `Linear issue ${ticket.key}`
        : `issue ${ticket.repository}#${ticket.number}`;
}
/** Only these may speak on a ticket: a pull request's page is not yet anybody's gate. */
function maySpeakOnTicket({ event, ref }, defaultBranch) {
    if (event === "release" || event === "workflow_dispatch" || event === "repository_dispatch")
        return true;
    return event === "push" && (ref === `refs/heads/${defaultBranch}` || ref.startsWith("refs/tags/"));
}
/** The page's address on the default branch, which lives as long as the page does; `null` where the page has no address. */
function durableUrl({ checklist }, defaultBranch) {
    const base = permalinkBase(checklist.url);
    if (base === null)
        return null;
    const view = base.view === "blob" ? "blob" : "src/branch";
    const branch = defaultBranch.split("/").map(encodeURIComponent).join("/");
    return `${base.repositoryUrl}/${view}/${branch}/${base.pagePath}`;
}
/** The comment on a ticket: the page, at home and as it was run, and the latest gate. */
function ticketText(results, pageLink) {
    const { checklist, run, name } = results;
    const sign = results.gate === "ready" ? "✅" : "❌";
    // In code spans, because Linear's Markdown knows no character references.
    const commit = codeSpan(run.headSha.slice(0, 12) || "unknown");
    const facts = [
        `${escape_link(`At commit ${commit}`, checklist.url)} (${codeSpan(run.ref || run.event)})`,
        escape_link("Run", run.url || null),
        `gate ${codeSpan(name)}`,
    ];
    return [
        `**Release readiness:** ${escape_link(codeSpan(checklist.path), pageLink)}`,
        "",
        `${sign} **${gateWords(results)}**: ${codeSpan(gateReason(results))}`,
        "",
        facts.join(" · "),
        "",
    ].join("\n");
}
/**
 * Linear may rewrite a text, but it keeps links: the fragment tells this repository's, workflow's and gate's comment
 * from the others.
 */
function linearLink(pageLink, { run, checklist, name }) {
    const identity = JSON.stringify([run.repository, checklist.path, run.workflow, name]);
    return `${pageLink}#readiness-${(0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/app/ticket.js





/** Keeps a link to the page and the latest gate on the parent gate ticket. */
async function linkTicket(request, apis) {
    const { results, linkTicket: wanted, serverUrl } = request;
    const { run, checklist, reasonCode } = results;
    // Of a page that could not be read, or a run that was stopped, there is nothing to tell.
    if (!wanted || reasonCode === "checklist-invalid" || reasonCode === "cancelled")
        return silent;
    if (checklist.ticket === null) {
        return warning("`link-ticket` is set, but the page names no ticket. Write `ticket:` into its settings, or leave `link-ticket` out.");
    }
    const ticket = parseTicket(checklist.ticket, { serverUrl, repository: run.repository });
    if (ticket.kind === "unusable")
        return warning(`The ticket \`${checklist.ticket.slice(0, 80)}\` cannot be used: ${ticket.reason}. Correct \`ticket:\` on the page.`);
    return tellTicket(request, ticket, apis);
}
async function tellTicket({ results, defaultBranch, commentAuthor }, ticket, { github, linear }) {
    const object = ticketName(ticket);
    const purpose = { missed: `The ticket (${object}) was not updated`, permission: "issues: write", object };
    let service = "github";
    try {
        const branch = defaultBranch ?? (await github.defaultBranch(results.run.repository));
        if (!maySpeakOnTicket(results.run, branch)) {
            return ticket_note(`The ticket (${object}) stays as it is: it hears of pushes to ${branch}, tags, releases and dispatches only.`);
        }
        const page = durableUrl(results, branch);
        if (page === null)
            return warning(`The ticket (${object}) was not updated: the page has no address on the server. Check out the repository with \`actions/checkout\`.`);
        service = ticket.kind;
        return ticket.kind === "github"
            ? await tellIssue(results, ticket, page, commentAuthor, github)
            : await tellLinear(results, ticket.key, page, linear);
    }
    catch (error) {
        return { notes: [], warnings: [failedToTell(error, purpose, service)] };
    }
}
async function tellIssue(results, { repository, number }, page, commentAuthor, api) {
    const marker = markerOf("ticket", results);
    const thread = await readThread({ repository, number, marker, commentAuthor }, api);
    const { warnings } = await putComment(thread, `${marker}\n${ticketText(results, page)}`, api);
    return { notes: [], warnings };
}
/** The attachment is the page's, and the same for all gates on it; the comment is this gate's. */
async function tellLinear(results, key, page, api) {
    const { path } = results.checklist;
    const issue = await api.issue(key);
    await api.attach(issue.id, {
        url: page,
        title: `Release readiness: ${path}`,
        subtitle: results.run.repository,
    });
    const address = linearLink(page, results);
    const body = ticketText(results, address);
    const ours = issue.comments.find((comment) => comment.mine && comment.body.includes(address));
    if (ours === undefined)
        await api.createComment(issue.id, body);
    else if (!sameText(ours.body, body))
        await api.updateComment(ours.id, body);
    return silent;
}
function ticket_note(text) {
    return { notes: [text], warnings: [] };
}
function warning(text) {
    return { notes: [], warnings: [text] };
}

;// CONCATENATED MODULE: ./build/app/tell-github.js






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
    return { services, inputs, session, status, opened: Promise.resolve({ ...silent, failed: null }) };
}
/** Tells pull request, commit and ticket, from an already redacted record. */
async function tellGitHub(results, decides, audience) {
    const { services, inputs, session, status, opened } = audience;
    const { context } = session;
    const comment = await tellPullRequest({
        results,
        mode: inputs.comment,
        eventPullRequest: context.pullRequest,
        inputPullRequest: inputs.pullRequest,
        commentAuthor: inputs.commentAuthor,
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes }),
    }, services.github);
    const statuses = await closeStatuses(status, { results, decides }, await opened, services.github);
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
        warnings: told.flatMap(({ warnings }) => warnings).map(api_warning_oneLine),
    };
}

;// CONCATENATED MODULE: ./build/app/tell.js











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
    const results = redactResults(record, redactor.redact);
    const deciding = (check) => decides(check, failOn);
    const summarize = (shown, notes) => tell_attempt(log, "the job summary", async () => host.writeSummary(await renderSummary(shown, { decides: deciding, notes })));
    const isFinal = results.gate === "not-ready";
    await tell_attempt(log, "the results file", () => world.files.writeText(session.resultsPath, results_json_serializeResults(results)));
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
        await summarize({ ...results, warnings: [...results.warnings, ...warnings] }, notes);
    for (const line of resultLines(results, host.color))
        await log.line(line);
    if (host.dialect === "plain")
        await log.line(`Results: ${session.resultsPath}`);
    await host.log.flush();
    await tell_attempt(log, "the outputs", () => host.setOutputs({ "comment-url": told?.commentUrl ?? "" }));
    return results;
}
/** Sets the outputs of a run that is over, `gate=ready` among them: the very last thing, after the journal's end. */
async function tellOutputs(results, telling, world) {
    const { session, failOn, log } = telling;
    const outputs = outputsOf(results, session.resultsPath, (check) => decides(check, failOn));
    await tell_attempt(log, "the outputs", () => world.host.setOutputs(outputs));
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
    notes: [],
    warnings: [
        "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.",
    ],
};
/** Findings and the way back as lines, all of them; on the runner the most important ones are annotations as well. */
async function tellLog(results, deciding, log, host) {
    for (const line of findingLines(results.findings, host.color))
        await log.line(line);
    if (host.dialect === "actions") {
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
async function tell_attempt(log, what, write) {
    try {
        await write();
    }
    catch (error) {
        await log.warning(`${what} could not be written (${messageOf(error)}); the verdicts stand. Check the disk and the permissions of the folder.`);
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
        name: useName(request.input("name")?.trim() || "readiness"),
        page: null,
        findings: [],
        reasonCode: "interrupted",
        reason: "the run died before it began, so nothing was run",
    }, world.now());
    const redactor = secretKeeper(null, world.env);
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
    constructor(remains, request, world) {
        this.remains = remains;
        this.request = request;
        this.world = world;
        const { saved, results } = remains.plan;
        const reading = readInputs((name) => (isToken(name) ? request.input(name) : saved.inputs[name]));
        this.#inputs = reading.kind === "inputs" ? reading.inputs : null;
        const resultsPath = request.resultsPath ?? "";
        const startedAt = new Date(results.run.startedAt);
        this.#session = { startedAt, folder: (0,external_node_path_.dirname)(resultsPath), resultsPath, context: saved.context };
        this.#redactor = secretKeeper(this.#inputs, world.env);
        for (const value of remains.masks)
            this.#redactor.add(value);
        this.#log = new GroupLog(world.host, () => world.randomToken(), this.#redactor.redact);
    }
    async finish() {
        const { remains, world } = this;
        for (const value of remains.masks)
            await this.#log.mask(value);
        const left = await world.endMarked(remains.otherMarks);
        const teardown = await this.#teardown();
        // All of them once more: what main had only just forked when it died did not carry its mark yet.
        await world.endMarked([...remains.setupMarks, ...remains.otherMarks]);
        if (remains.told === null)
            await tell(this.#interrupted(teardown, left), this.#telling(), world);
        else
            await this.#complete({ ...remains.told, teardown });
    }
    /** Main has reported; only what became of teardown is new. */
    async #complete(results) {
        const { teardown } = results;
        await this.world.files.writeText(this.#session.resultsPath, results_json_serializeResults(redactResults(results, this.#redactor.redact)));
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
        const processes = world.processRunner(this.#session.folder);
        const scripts = new ScriptRunner({ world, places, masks, journal: journal_noJournal, processes }, this.#log);
        return runTeardown({ plan: teardownLeft, scripts, processes, cancel: this.request.cancel }, world.env);
    }
    #vocabulary() {
        const { results, saved } = this.remains.plan;
        const others = [results.checklist.path, this.#session.resultsPath, saved.context.serverUrl];
        return vocabularyOf({ name: results.name, checks: results.checks, run: results.run, others });
    }
    /** Everything as the journal has it, and nothing ready. */
    #interrupted(teardown, left) {
        const { plan, setup, running, cancelled } = this.remains;
        const planned = plan.results;
        const checks = this.remains.checks.map((check) => ({
            ...check,
            leftovers: check.leftovers + this.#leftoversOf(check.id, left),
        }));
        const scope = planned.selection.complete ? null : words_scopeWords(planned.selection);
        const isUnusable = planned.reasonCode !== "interrupted";
        return {
            ...planned,
            ...(isUnusable ? {} : interruptedGate({ checks, running, cancelled }, this.#failOn, scope)),
            run: { ...planned.run, durationMs: this.world.now().getTime() - this.#session.startedAt.getTime() },
            totals: gate_countTotals(checks),
            checks,
            setup,
            teardown,
            warnings: [...planned.warnings, ...this.#teardownWarnings(teardown)],
        };
    }
    #leftoversOf(id, left) {
        let sum = 0;
        for (const [mark, count] of left)
            if (this.remains.checkOf.get(mark) === id)
                sum += count;
        return sum;
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
/**
 * Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor. Who asks a second time is
 * answered by `onSecond`; a runner asks twice as a matter of course, and gets its report.
 */
function cancelOnSignals(onSecond = () => undefined) {
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted)
            onSecond();
        else
            controller.abort();
    };
    for (const signal of ["SIGINT", "SIGTERM"])
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
var transport = __webpack_require__(9484);
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
var failure = __webpack_require__(136);
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
        const { data } = await this.#ask("GET /repos/{owner}/{repo}", github_api_split(repository));
        return readText(data, "default_branch", "a default branch");
    }
    async pullRequest(repository, number) {
        const { data } = await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", {
            ...github_api_split(repository),
            number,
        });
        return readPullRequest(data);
    }
    async pullRequestsOf(repository, sha) {
        if (this.#isGitea())
            return this.#mergedPullRequestOf(repository, sha);
        const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
        const { data } = await this.#ask(route, { ...github_api_split(repository), sha, per_page: perPage });
        return readList(data, readPullRequest);
    }
    async comments(repository, number) {
        const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
        const found = new Map();
        for (let page = 1;; page += 1) {
            const { data, headers } = await this.#ask(route, {
                ...github_api_split(repository),
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
        return readComment((await this.#ask(route, { ...github_api_split(repository), number, body }, "once")).data);
    }
    async updateComment(repository, id, body) {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
        return readComment((await this.#ask(route, { ...github_api_split(repository), id, body })).data);
    }
    async deleteComment(repository, id) {
        try {
            await this.#ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...github_api_split(repository), id });
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
        await this.#ask(route, { ...github_api_split(repository), sha, context, state, description, ...target });
    }
    #isGitea() {
        return this.#connection.apiUrl.endsWith("/api/v1");
    }
    /** Gitea and Forgejo know only the one that brought the commit, under a name of their own. */
    async #mergedPullRequestOf(repository, sha) {
        try {
            const { data } = await this.#ask("GET /repos/{owner}/{repo}/commits/{sha}/pull", {
                ...github_api_split(repository),
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
        this.#client ??= Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 2803)).then(({ createClient }) => createClient({
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
function github_api_split(repository) {
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/edge/inside.js

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || (!(0,external_node_path_.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`));
}

// EXTERNAL MODULE: ./build/edge/system-error.js
var system_error = __webpack_require__(9436);
;// CONCATENATED MODULE: ./build/edge/files.js





/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** The file system for real. */
const files = {
    readPage,
    readTextInside,
    folderInside,
    mayWrite,
    makeRunFolder,
    writeText,
    keepOnly,
    findGitRoot,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    let real;
    try {
        real = await (0,external_node_fs_promises_.realpath)(path);
    }
    catch (error) {
        return unreadable(missingOr(error), "a checklist file", "Create the page, or name it with `checklist`.");
    }
    if (!isInside(real, await (0,external_node_fs_promises_.realpath)(workspace)) || real.split(external_node_path_.sep).includes(".git")) {
        return unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it.");
    }
    return readRegular(real);
}
async function readRegular(real) {
    const stat = await (0,external_node_fs_promises_.lstat)(real);
    if (stat.isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    if (!stat.isFile())
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    if (stat.size > maxChecklistBytes) {
        const size = (stat.size / 1024 / 1024).toFixed(1);
        return unreadable(`a file of ${size} MiB`, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
    }
    // O_NOFOLLOW: the path was resolved just now; a link that appeared since is not followed.
    const file = await (0,external_node_fs_promises_.open)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        return { kind: "page", bytes: await file.readFile() };
    }
    finally {
        await file.close();
    }
}
/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path, workspace) {
    try {
        const real = await (0,external_node_fs_promises_.realpath)(path);
        const stat = await (0,external_node_fs_promises_.lstat)(real);
        if (!isInside(real, await (0,external_node_fs_promises_.realpath)(workspace)) || !stat.isFile() || stat.size > 4 * 1024 * 1024)
            return null;
        return await (0,external_node_fs_promises_.readFile)(real, "utf8");
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
async function folderInside(path, workspace) {
    try {
        // At once: asked before every script, and the way to a thread and back takes longer than the answer.
        return isInside(external_node_fs_.realpathSync.native(path), external_node_fs_.realpathSync.native(workspace));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return true;
        throw error;
    }
}
async function mayWrite(path, folders) {
    const folder = await realFolder((0,external_node_path_.dirname)(path));
    if (!(await Promise.all(folders.map(realFolder))).some((allowed) => isInside(folder, allowed)))
        return false;
    try {
        return (await (0,external_node_fs_promises_.lstat)(path)).isFile();
    }
    catch (error) {
        return (0,system_error/* hasCode */.u)(error, "ENOENT");
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    try {
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch (error) {
        if (!(0,system_error/* hasCode */.u)(error, "ENOENT") || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
/** Creates `readiness-<unique>` below a folder, for this user alone. */
async function makeRunFolder(parent) {
    await (0,external_node_fs_promises_.mkdir)(parent, { recursive: true });
    return (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(parent, "readiness-"));
}
async function writeText(path, text) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)(path, text, { mode: 0o600 });
}
async function keepOnly(folder, name) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return;
    for (const entry of await (0,external_node_fs_promises_.readdir)(folder))
        if (entry !== name)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folder, entry), { recursive: true, force: true });
}
/** The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. */
function findGitRoot(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git")))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
function missingOr(error) {
    if (!(0,system_error/* isSystemError */.O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? "no file"
        : `a file that cannot be read (${error.code})`;
}

;// CONCATENATED MODULE: ./build/edge/git.js
/** Asks git about a folder, through `@actions/exec` (loaded here, because only a run needs it). Without git or a work tree nothing is known. */
async function askGit(folder, env) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1260));
    const git = async (...args) => {
        try {
            const result = await getExecOutput("git", args, {
                cwd: folder,
                env: { ...env },
                silent: true,
                ignoreReturnCode: true,
            });
            return result.exitCode === 0 ? result.stdout.trim().split("\n") : null;
        }
        catch {
            // No git on this machine: the placeholders stay without a value, and the report says so.
            return null;
        }
    };
    const known = await git("rev-parse", "--is-shallow-repository", "HEAD");
    if (known === null)
        return { head: null, lastTag: null, shallow: false };
    const [shallow, head] = known;
    return { head: head ?? null, lastTag: await lastTag(git), shallow: shallow === "true" };
}
/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(git) {
    const parents = (await git("rev-parse", "HEAD^@")) ?? [];
    for (const parent of parents.filter((line) => line !== "")) {
        const [tag] = (await git("describe", "--tags", "--abbrev=0", parent)) ?? [];
        if (tag !== undefined && tag !== "")
            return tag;
    }
    return null;
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
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | append, 0o600);
    let isTorn = false;
    let hasEnded = false;
    return {
        note: (record) => {
            // What comes after the end (a late cancel) would make post take the run for unfinished.
            if (hasEnded)
                return;
            hasEnded = record.kind === "end";
            try {
                writeAll(descriptor, `${isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
                isTorn = false;
            }
            catch (error) {
                if (!(0,system_error/* isSystemError */.O)(error))
                    throw error;
                isTorn = true;
            }
        },
    };
}
/** What a killed run left, line by line. The last line may be torn, and so may one that a full disk cut. */
function readJournal(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8").split("\n").flatMap(parseRecord);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return [];
        throw error;
    }
}
/** It holds what had to be hidden. */
function removeJournal(path) {
    (0,external_node_fs_.rmSync)(path, { force: true });
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
function createFileProbe(workingDirectory, workspace) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, async () => read(path, await find(path), take)),
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
    if (!isInside((0,external_node_path_.join)(real, rest), await (0,external_node_fs_promises_.realpath)(workspace)))
        return unusable(path, "leads out of the workspace");
    return rest === ""
        ? { kind: "place", real, stat: await (0,external_node_fs_promises_.lstat)(real, { bigint: true }) }
        : { kind: "missing" };
}
/** The real path of as much of a path as exists, and the rest: what is missing can lie outside, too. */
async function realBeginning(absolute) {
    for (let beginning = absolute, rest = "";; rest = (0,external_node_path_.join)((0,external_node_path_.basename)(beginning), rest), beginning = (0,external_node_path_.dirname)(beginning)) {
        const real = await realpathIfThere(beginning);
        if (real !== null)
            return { real, rest };
        if ((0,external_node_path_.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function realpathIfThere(path) {
    try {
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch (cause) {
        const code = errorCode(cause);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw cause;
    }
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
async function read(path, found, take) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    // Between the look and the opening the path can become a link or a pipe: neither is followed nor waited for.
    const file = await (0,external_node_fs_promises_.open)(found.real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await file.stat();
        return stat.isFile() ? await readUpTo(file, stat.size, take) : unusable(path, "is no regular file");
    }
    finally {
        await file.close();
    }
}
/** Not beyond the size it had at first: a file that something still writes to must not hold the verdict up. */
async function readUpTo(file, size, take) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, size)));
    for (let left = size; left > 0;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left));
        if (bytesRead === 0 || !take(buffer.subarray(0, bytesRead)))
            break;
        left -= bytesRead;
    }
    return { kind: "read" };
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
const maxHeapMb = 512;
/**
 * Asks in a worker thread, which is started for this question alone and ended with it: whatever a query does,
 * timers and signals of the main thread come through. `worker` is the file of `entry/json-query`.
 */
function askInWorker(worker, question, limitMs = queryLimitMs) {
    return new Promise((resolve) => {
        const thread = new external_node_worker_threads_.Worker(worker, {
            workerData: question,
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
        });
        const settle = (answer) => {
            clearTimeout(timer);
            void thread.terminate();
            resolve(answer);
        };
        const fail = (reason) => settle({ kind: "unusable", reason });
        const timer = setTimeout(() => fail(`the query took longer than ${limitMs / 1000} s`), limitMs);
        thread.once("message", settle);
        thread.once("error", (error) => fail(`the query broke off: ${error instanceof Error ? error.message : String(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}

;// CONCATENATED MODULE: ./build/edge/judge-world.js


/** The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed. */
function createJudgeWorld(workingDirectory, workspace, worker) {
    return {
        ...createFileProbe(workingDirectory, workspace),
        ask: (question) => askInWorker(worker, question),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/edge/process/proc.js


/** Whether this system tells of its processes in `/proc`. */
const hasProc = (0,external_node_fs_.existsSync)("/proc/self/stat");
/** The ids of all processes. */
function allPids() {
    return (0,external_node_fs_.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
function lastPid() {
    return Number(readProc("loadavg").trim().split(" ").at(-1)) || 0;
}
/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
function livingGroup(pid) {
    const stat = readProc(`${pid}/stat`);
    // "pid (command) state parent group …", where the command may hold blanks and brackets.
    const [state = "", , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ", 3);
    return state === "" || state === "Z" || state === "X" ? null : Number(group);
}
/** Whether an id is a thread's: those are not listed, but can be looked at. */
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1]) !== pid;
}
/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
function startedWith(pid, variable) {
    const environment = `\0${readProc(`${pid}/environ`)}`;
    const start = environment.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = environment.indexOf("\0", value);
    return environment.slice(value, end < 0 ? undefined : end);
}
/** Empty for a process that has ended meanwhile, or that is another user's. */
function readProc(name) {
    try {
        return readAll((0,external_node_fs_.openSync)(`/proc/${name}`, "r"));
    }
    catch (error) {
        if (gone.some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return "";
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

;// CONCATENATED MODULE: ./build/edge/process/group.js




/** The group that a `detached` child leads: Node makes it the leader of a session, so the id is the child's. */
function groupOf(pid) {
    return process.platform === "win32" ? windowsTree(pid) : posixGroup(pid);
}
/** Ends a group: SIGTERM, a grace in milliseconds, SIGKILL. Returns when no member lives, or nothing more can be done. */
async function endGroup(group, graceMs) {
    if (group.countLiving() === 0)
        return;
    group.signal("SIGTERM");
    if (await isGone(group, graceMs))
        return;
    group.signal("SIGKILL");
    await isGone(group, killMs);
}
/** How long SIGKILL may take: a process in an uninterruptible system call dies when that returns, if ever. */
const killMs = 2_000;
const longestPauseMs = 40;
async function isGone(group, withinMs) {
    const deadline = performance.now() + withinMs;
    for (let pause = 1; group.countLiving() > 0; pause = Math.min(pause * 2, longestPauseMs)) {
        const left = deadline - performance.now();
        if (left <= 0)
            return false;
        await (0,promises_.setTimeout)(Math.min(pause, left));
    }
    return true;
}
function posixGroup(id) {
    return {
        countLiving: () => (hasProc ? membersOf(id).length : Number(sendSignal(-id, 0))),
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
    return sendSignal(-group, 0) ? allPids().filter((pid) => livingGroup(pid) === group) : [];
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
        throw error;
    }
}
/** Windows has no groups: `taskkill` follows the parents' ids, which is lost as soon as the first process has ended. */
function windowsTree(pid) {
    return {
        countLiving: () => (sendSignal(pid, 0) ? 1 : 0),
        signal: (name) => {
            const force = name === "SIGKILL" ? ["/F"] : [];
            (0,external_node_child_process_.spawnSync)("taskkill", ["/PID", String(pid), "/T", ...force], { stdio: "ignore", windowsHide: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/edge/process/marked.js




/** The living processes that were started with one of these marks, by mark. */
function findMarked(marks, among) {
    const found = new Map();
    for (const pid of among) {
        const mark = wantedMark(startedWith(pid, markVariable), marks);
        if (mark === null || livingGroup(pid) === null || isThread(pid))
            continue;
        found.set(mark, [...(found.get(mark) ?? []), pid]);
    }
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
 * Ends what runs that are over left running, by their marks: SIGTERM, a grace in milliseconds, SIGKILL. Says how
 * many processes each had. Nothing is found where there is no `/proc`.
 */
async function endMarked(marks, graceMs) {
    if (!hasProc || marks.length === 0)
        return new Map();
    const wanted = new Set(marks);
    const find = () => findMarked(wanted, allPids());
    const counts = new Map([...find()].map(([mark, pids]) => [mark, pids.length]));
    const pids = () => [...find().values()].flat();
    const everybody = {
        countLiving: () => pids().length,
        signal: (name) => {
            for (const pid of pids())
                sendSignal(pid, name);
        },
    };
    if (counts.size > 0)
        await endGroup(everybody, graceMs);
    return counts;
}
/** So few ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;
/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;
/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
function startedAfter(first, elapsedMs) {
    const last = lastPid();
    const inOrder = elapsedMs < roundMs && last >= first;
    if (!inOrder)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,external_node_fs_.existsSync)(`/proc/${pid}`));
}

;// CONCATENATED MODULE: ./build/edge/process/command-files.js


/** The files by which a step talks to the runner. They lie in a folder that every command can list. */
const variables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/**
 * Watches over the runner's command files while commands run: none of them was given to a command, so whoever writes
 * there means to speak in our name.
 */
class CommandFiles {
    #files;
    constructor(env) {
        this.#files = variables.flatMap((name) => (env[name] ? [new WatchedFile(env[name])] : []));
    }
    /** Takes the files as they are for right; to be called when no command runs. */
    remember() {
        for (const file of this.#files)
            file.remember();
    }
    /** Puts back what was touched since then; says whether anything was. */
    putBack() {
        return this.#files.filter((file) => file.putBack()).length > 0;
    }
}
class WatchedFile {
    #path;
    #identity = "";
    #content = null;
    constructor(path) {
        this.#path = path;
    }
    remember() {
        const identity = this.#look();
        if (identity === this.#identity)
            return;
        this.#identity = identity;
        this.#content = this.#read();
    }
    putBack() {
        if (this.#look() === this.#identity)
            return false;
        const isSame = this.#isSame();
        if (!isSame)
            this.#restore();
        this.#identity = this.#look();
        return !isSame;
    }
    /** Differs when anything was done to the file: nobody can set the time of a change. */
    #look() {
        const stat = statOf(this.#path);
        return stat === null
            ? "missing"
            : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
    }
    /** A flood is not read: another size is another content. */
    #isSame() {
        const stat = statOf(this.#path);
        if (stat === null || this.#content === null)
            return stat === null && this.#content === null;
        const mayBe = stat.isFile() && stat.size === BigInt(this.#content.length);
        return mayBe && this.#read()?.equals(this.#content) === true;
    }
    #read() {
        try {
            return (0,external_node_fs_.readFileSync)(this.#path);
        }
        catch (error) {
            if ((0,system_error/* isSystemError */.O)(error))
                return null;
            throw error;
        }
    }
    /** In place where it can be; a link or a folder in its place is removed, not followed. */
    #restore() {
        if (this.#content === null) {
            (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
            return;
        }
        try {
            this.#write(this.#content, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC | noFollow);
        }
        catch (error) {
            if (!(0,system_error/* isSystemError */.O)(error))
                throw error;
            (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
            this.#write(this.#content, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
        }
    }
    #write(content, flags) {
        const descriptor = (0,external_node_fs_.openSync)(this.#path, flags, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
}
/** Of the file itself, not of what a link leads to. */
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true });
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
/** Windows has no such flag, and no links that anybody may make. */
const noFollow = external_node_fs_.constants.O_NOFOLLOW ?? 0;

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
    /** `mkfifo` is the program's absolute path, `null` where there is none. */
    constructor(folder, mkfifo) {
        this.#folder = folder;
        this.#mkfifo = mkfifo;
    }
    /** `null` where there are no FIFOs: no `mkfifo` (Windows), or a file system that has none. */
    take() {
        return this.#free.pop() ?? this.#make();
    }
    /** For a pair whose readers have both seen end of file, and whose command left nobody behind. */
    giveBack(pair) {
        this.#free.push(pair);
    }
    /** For a pair that somebody may still hold: what he writes must not get into another command's output. */
    drop(pair) {
        for (const path of Object.values(pair.paths))
            (0,external_node_fs_.rmSync)(path, { force: true });
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
        return (0,external_node_path_.join)(this.#folder, `${this.#made}.${stream}`);
    }
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
            (0,external_node_fs_.closeSync)(descriptor);
        throw error;
    }
}
const readEnd = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;

;// CONCATENATED MODULE: ./build/edge/process/shells.js
/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"];
/** Reads the name of a shell, or `program {0}`, as `run:` does. */
function chooseShell(shell) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const builtin = program.toLowerCase();
    if (isBuiltin(builtin) && rest === "")
        return toShell(program, builtin, (path) => builtins[builtin].args(path));
    if (!rest.includes("{0}"))
        return { kind: "unknown", reason: unknownShell(shell) };
    return toShell(program, builtin, (path) => splitArguments(rest).map((part) => fillFormat(part, path)));
}
const builtins = {
    bash: { extension: ".sh", args: (path) => ["--noprofile", "--norc", "-e", "-o", "pipefail", path] },
    sh: { extension: ".sh", args: (path) => ["-e", path] },
    pwsh: { extension: ".ps1", args: dotSource },
    powershell: { extension: ".ps1", args: dotSource },
    cmd: {
        extension: ".cmd",
        args: (path) => ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"CALL "${path}""`],
    },
    python: { extension: ".py", args: (path) => [path] },
};
function isBuiltin(name) {
    return Object.hasOwn(builtins, name);
}
function dotSource(path) {
    return ["-command", `. '${path.replaceAll("'", "''")}'`];
}
function toShell(program, builtin, args) {
    return {
        kind: "shell",
        program,
        extension: isBuiltin(builtin) ? builtins[builtin].extension : "",
        args,
        contents: (script) => fixUp(builtin, script),
        verbatim: builtin === "cmd",
    };
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
function splitArguments(format) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')));
}
/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(part, path) {
    return part.replace(/\{0\}|\{\{|\}\}/g, (found) => (found === "{0}" ? path : found.charAt(0)));
}

;// CONCATENATED MODULE: ./build/edge/process/launch.js



/** Makes a command ready to be spawned, or says what is missing. */
function prepareLaunch(command, find, files) {
    const obstacle = obstacleAt(command.workingDirectory);
    if (obstacle !== null)
        return launch_unusable(`the working directory \`${command.workingDirectory}\` ${obstacle}`);
    const found = command.shell === null ? findUnnamed(find) : findNamed(command.shell, find);
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
function findNamed(name, find) {
    const shell = chooseShell(name);
    if (shell.kind === "unknown")
        return launch_unusable(shell.reason);
    const program = find(shell.program);
    return program === null
        ? launch_unusable(`the shell \`${shell.program}\` was not found`)
        : { kind: "found", shell, program };
}
function findUnnamed(find) {
    const found = unnamedShells.map((name) => findNamed(name, find)).find(({ kind }) => kind === "found");
    return found ?? launch_unusable(`neither ${unnamedShells.join(" nor ")} was found`);
}
function writeLaunch(script, { shell, program }, files) {
    const contents = shell.contents(script);
    // As the runner does; cmd misreads labels in a file with bare line feeds.
    const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
    const scriptPath = files.write(text, shell.extension);
    return { kind: "launch", program, args: shell.args(scriptPath), verbatim: shell.verbatim, scriptPath };
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

;// CONCATENATED MODULE: ./build/edge/process/programs.js



/** Looks programs up in an environment's PATH, each once. */
function programFinder(env, platform = process.platform) {
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
function findOnPosix(program, env) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
/** On Windows `bash` is the one of Git, as in `run:`; the one in System32 belongs to WSL and sees other files. */
function findOnWindows(program, env) {
    const path = env["Path"] ?? env["PATH"];
    const names = /\.\w+$/.test(program) ? [program] : [`${program}.exe`, `${program}.cmd`, `${program}.bat`];
    if ((0,external_node_path_.isAbsolute)(program))
        return [program, `${program}.exe`].find(isExecutable) ?? null;
    return (program.toLowerCase() === "bash" ? gitBash(path) : null) ?? searchPath(path, names);
}
function gitBash(path) {
    const git = searchPath(path, ["git.exe"]);
    const bash = git === null ? null : (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(git)), "bin", "bash.exe");
    return bash !== null && isExecutable(bash) ? bash : null;
}
function searchPath(path, names) {
    const folders = (path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
    return folders.flatMap((folder) => names.map((name) => (0,external_node_path_.join)(folder, name))).find(isExecutable) ?? null;
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
    const marked = () => findMarked(marks, startedAfter(pid, performance.now() - began)).get(mark) ?? [];
    return {
        countLiving: () => new Set([...membersOf(pid), ...marked()]).size,
        signal: (name) => {
            const escaped = marked().filter((found) => livingGroup(found) !== pid);
            group.signal(name);
            for (const found of escaped)
                sendSignal(found, name);
        },
    };
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
    };
}
/** A command that was given the mark we run under ourselves has none: to end what carries it would end us. */
function markOf({ env }) {
    return env[markVariable] === process.env[markVariable] ? undefined : env[markVariable];
}
function spawnWithFifos(launch, command, pair, flow) {
    const ends = openPair(pair);
    flow.readDescriptor("stdout", ends.read.stdout, pair.buffers.stdout);
    flow.readDescriptor("stderr", ends.read.stderr, pair.buffers.stderr);
    try {
        return spawnGroup(launch, command, [ends.write.stdout, ends.write.stderr]);
    }
    finally {
        // Ours: while we hold them, the readers see no end of file.
        (0,external_node_fs_.closeSync)(ends.write.stdout);
        (0,external_node_fs_.closeSync)(ends.write.stderr);
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
        env: { ...command.env },
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
const nobody = { countLiving: () => 0, signal: () => undefined };

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
        if (this.#folder === null) {
            (0,external_node_fs_.mkdirSync)(this.#parent, { recursive: true });
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
    remove(path) {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    removeAll() {
        if (this.#folder !== null)
            (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
        this.#folder = null;
    }
}

;// CONCATENATED MODULE: ./build/edge/process/drain.js

/** How often is looked whether the last process has gone, in milliseconds. */
const tickMs = 10;
/**
 * Reads on until `isDone`, for a time at most. Only time in which we were able to read counts: neither a slow sink
 * nor a machine that gives us no processor may cost a command the last lines it printed.
 */
async function drain(flow, isDone, withinMs) {
    let left = withinMs;
    while (!isDone() && left > 0) {
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
        return cutShort(running, stop, limits);
    if (command.keepBackground && (await leavesBackground(running)))
        return { ...stop.end, leftovers: 0, rest: "kept" };
    return settleRest(running, stop.end, limits);
}
async function leavesBackground({ flow, group }) {
    await drain(flow, () => flow.hasEnded, backgroundDrainMs);
    return !flow.hasEnded || group.countLiving() > 0;
}
async function settleRest({ flow, group }, end, limits) {
    await drain(flow, () => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
    const leftovers = group.countLiving();
    if (leftovers > 0) {
        await endGroup(group, limits.graceMs);
        await drain(flow, () => flow.hasEnded, limits.drainMs);
    }
    return { ...end, leftovers, rest: leftovers === 0 && flow.hasEnded ? "clean" : "ended" };
}
/** Ends the whole group; what it prints on the way out is read to the end. */
async function cutShort({ flow, group, firstEnd, elapsed }, stop, limits) {
    const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
    await endGroup(group, graceMs);
    const durationMs = await Promise.race([
        firstEnd.then((end) => end.durationMs),
        (0,promises_.setTimeout)(reapMs).then(elapsed),
    ]);
    await drain(flow, () => flow.hasEnded, limits.drainMs);
    // A sink that failed rejects the run; that ending is nobody's to see.
    const ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
    return { ending, durationMs, leftovers: 0, rest: "ended" };
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
    finds = hasProc ? "marks" : "groups";
    #limits;
    #find;
    #files;
    #commandFiles;
    #running = new Set();
    #tampered = new Set();
    #background = new Set();
    #pairs = null;
    constructor({ temporaryFolder, env, graceMs = 3_000, drainMs = 500, kill }) {
        this.#limits = { graceMs, drainMs };
        this.#find = programFinder(env);
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
        const launch = prepareLaunch(command, this.#find, this.#files);
        if (launch.kind === "unusable")
            return runner_notStarted(startedAt, launch.reason);
        // While commands run, nobody but they can have written there.
        if (this.#running.size === 0)
            this.#commandFiles.remember();
        const job = this.#start(launch, command, sink);
        if (job.kind === "unusable")
            return runner_notStarted(startedAt, job.reason);
        void job.running.firstEnd.then((end) => onExit?.(end.ending.kind === "exited" ? end.ending.exitCode : null));
        const { ending, durationMs, leftovers } = await this.#attend(job, command, cancel);
        return { ending, startedAt, durationMs, leftovers, tampered: this.#tampered.delete(job.running) };
    }
    async release() {
        const left = [...this.#background];
        this.#background.clear();
        await Promise.all(left.map(({ group }) => endGroup(group, this.#limits.graceMs)));
        for (const { flow } of left)
            flow.close();
        this.#files.removeAll();
        this.#pairs = null;
    }
    #start(launch, command, sink) {
        this.#pairs ??= new FifoPairs(this.#files.folder, this.#find("mkfifo"));
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
            this.#tidy(launch, pair, settled.rest);
        }
        const { failure } = running.flow;
        if (failure !== null)
            throw new Error("The output of a command could not be handed on", { cause: failure.error });
        return settled;
    }
    /** Whoever was running when the runner's files were touched may have done it. */
    #over(running) {
        if (this.#commandFiles.putBack())
            for (const suspect of this.#running)
                this.#tampered.add(suspect);
        this.#running.delete(running);
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
            file ??= await (0,external_node_fs_promises_.open)(path, made ? "r+" : "wx+", 0o600);
            made = true;
            for (let from = 0; from < bytes.length;) {
                const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length + from);
                from += bytesWritten;
            }
            length += bytes.length;
        },
        read: async (into, at) => {
            file ??= await (0,external_node_fs_promises_.open)(path, "r");
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

;// CONCATENATED MODULE: ./build/entry/world.js









/** Between SIGTERM and SIGKILL for what a killed run left, in milliseconds. */
const markedGraceMs = 2_000;
/** Everything a run touches, for real. When `kill` is aborted, every command is killed at once. */
function realWorld(host, env, services, kill) {
    return {
        host,
        env,
        files: files,
        askGit: askGit,
        processRunner: (temporaryFolder) => createProcessRunner({ temporaryFolder, env, ...(kill && { kill }) }),
        spool: createSpool,
        endMarked: (marks) => endMarked(marks, markedGraceMs),
        journals: services === null ? null : journals,
        judgeWorld: (workingDirectory, workspace) => createJudgeWorld(workingDirectory, workspace, jsonQueryWorker),
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
const thisFile = import.meta.url;
const jsonQueryWorker = new URL(["..", "json-query", "index.js"].join("/"), thisFile);
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

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
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


/***/ })

};
