"use strict";
exports.id = 4448;
exports.ids = [4448,4324];
exports.modules = {

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

  32722:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   unfilledPlaceholders; },
    r: function() { return   plannedCheck; }
  });
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45385);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65215);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16833);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15803);
  var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93637);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15805);







async function plannedCheck({ check, neededOnly }, { placeholders, startedAt }) {
    const { guidance } = await fillGuidance(check, placeholders);
    return {
        id: check.id,
        area: check.area.text,
        areaSlug: check.area.slug,
        line: check.place.line,
        severity: check.severity,
        ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(check),
        command: check.command,
        runsOn: check.runsOn,
        neededOnly,
        waiver: check.waived === null ? null : (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .Uf)(check.waived, (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_6__  .dA)(startedAt)),
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
        output: _model_results_js__WEBPACK_IMPORTED_MODULE_1__  .x9,
        diagnosis: null,
        guidance,
    };
}
async function fillGuidance({ rollback, rollbackAndRetest, retest, toDo }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(rollback, values);
    const task = toDo === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(toDo, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
            toDo: task?.text ?? null,
        },
        missing: { waiting: task?.missing ?? [], failed: [...(back?.missing ?? []), ...again.missing] },
    };
}
async function unfilledPlaceholders(steps, results, values, { missing: reasons }) {
    const notPassed = new Map(results.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .Pc)(check)).map((check) => [check.id, check]));
    const missing = new Set();
    for (const { check } of steps) {
        const result = notPassed.get(check.id);
        if (result === undefined)
            continue;
        const filled = (await fillGuidance(check, values)).missing;
        for (const name of (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm)(result) ? filled.waiting : filled.failed)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__  .bi)(name, reasons);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


  }),

  63212:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  ej: function() { return   checkJob; },
  S4: function() { return   judge; },
  k_: function() { return   runCheck; },
  JN: function() { return   signalValues; }
});

var external_node_path_ = __webpack_require__(76760);
var run_values = __webpack_require__(53927);
var verdict_traits = __webpack_require__(48108);
var missing_value = __webpack_require__(15803);
var unknown_variables = __webpack_require__(94765);
var fill = __webpack_require__(62588);
var signal_reason = __webpack_require__(63034);
var duration_text = __webpack_require__(70939);
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

var child_environment = __webpack_require__(34931);
var planned_check = __webpack_require__(32722);
var run_stop = __webpack_require__(8465);
var script_result = __webpack_require__(46738);
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
        signals: (0,fill .$)(script.signals, signalValues(run)),
        check: check.id,
        mark,
        shell: check.shell,
        workingDirectory: (0,external_node_path_.join)(places.root, check.workingDirectory),
        env: environments.of((0,child_environment .LM)(check.env), inputs.vars, readiness),
        keepBackground: false,
        unknown: (0,unknown_variables .A)(script.script, facts),
    };
}
function signalValues({ inputs, placeholders, facts, }) {
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


  }),

  90583:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    cancelInTerminal: function() { return   cancelInTerminal; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
  var node_tty__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_1__);
  var _platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77645);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78672);




const wordsOfRun = {
    stopping: "Stopping: what runs is ended, then come the report and the page's teardown. Press Ctrl-C again to skip teardown.",
    leaving: "Leaving at once: everything that still runs is killed, and teardown is skipped.",
};
function cancelInTerminal(clear, words = wordsOfRun) {
    outliveTerminal();
    const kill = new AbortController();
    const say = (text, then) => {
        process.stderr.write(`${clear() ? "" : "\n"}${text}\n`, then);
    };
    const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_2__  .d)({
        first: () => say(words.stopping),
        again: () => {
            kill.abort();
            say(words.leaving, () => process.exit(130));
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

  78672:
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

  84324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readEvent: function() { return   readEvent; }
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
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

  1575:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   MaskBook; }
});

var own_words = __webpack_require__(39189);
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

var secret_forms = __webpack_require__(50027);
var redact_spans = __webpack_require__(25360);
var text_search = __webpack_require__(53879);
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

  93637:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ct: function() { return   fillPlaceholders; },
    Kc: function() { return   hasPlaceholder; },
    nH: function() { return   fillCommand; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71559);
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)].some(([, name]) => name !== undefined && known.has(name));
}
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(values[name] ?? "");
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
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__  .k[kind](value) };
}
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 65251));
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
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
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


  }),

  90746:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runTerminal: function() { return   runTerminal; }
  });
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67759);
  var _log_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79456);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56873);
  var _terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20579);




async function runTerminal({ output, dialect, amount }, env) {
    const stream = output === "stderr" ? process.stderr : process.stdout;
    const isTerminal = stream.isTTY === true && dialect === "plain";
    const looks = () => (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .j)(env, isTerminal, stream.columns);
    const { color } = looks();
    const log = (0,_log_writer_js__WEBPACK_IMPORTED_MODULE_2__  .G)(stream);
    const isLive = isTerminal && (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .h)(env);
    const view = {
        get width() {
            return looks().width;
        },
        isLive,
        amount,
    };
    const host = { ...(0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__  .P)(log, isTerminal, color, dialect), view };
    if (!isLive)
        return { host, clear: () => false };
    const { liveLine } = await __webpack_require__.e(  1988).then(__webpack_require__.bind(__webpack_require__, 83814));
    const live = liveLine({
        log,
        columns: () => stream.columns || view.width,
        paint: (text) => (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_0__  .C)(color)(text, "dim"),
        writeNow: (text) => void stream.write(text),
    });
    return { host: { ...host, log: live.log, showRunning: live.show }, clear: live.clear };
}


  }),

  62588:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   fillSignals; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71559);
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53927);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65307);
  var _text_pattern_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65781);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26941);
  var _slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84564);






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
    const signal = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .I)(written.signal).fill?.(written.signal, fill) ?? written.signal;
    const { role, implied } = written;
    return missing === null
        ? { role, expect, implied, signal }
        : { role, expect, implied, signal: null, missing };
}
const maxShown = 1000;
const maxFilled = { text: 4 * 1024 * 1024, pattern: 256 * 1024 };
function fillTemplate(form, template, known) {
    const slots = (0,_slots_js__WEBPACK_IMPORTED_MODULE_3__  .n)(form, template).filter(({ name }) => Object.hasOwn(known.values, name));
    let [text, shown, at] = ["", "", 0];
    let missing = null;
    for (const slot of slots) {
        const value = known.values[slot.name] ?? "";
        missing ??= whyNot(form, slot, value, known);
        const written = template.slice(at, slot.start);
        const isFilled = missing === null;
        const put = isFilled ? putInto(form, slot, value) : template.slice(slot.start, slot.end);
        text += written + put;
        shown += written + (put.length > maxShown ? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__  .lD)(put, maxShown) : put);
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
        const why = (0,_model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .E_)(name) ? whyMissing(name) : "the var is empty";
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
    const literal = _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__  .k.pattern(value);
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
    return (0,_text_pattern_text_js__WEBPACK_IMPORTED_MODULE_5__  .U)(pattern, false).slice(1, -1);
}


  })

};
;