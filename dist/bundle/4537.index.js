"use strict";
exports.id = 4537;
exports.ids = [4537,561];
exports.modules = {

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

  61011:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: function() { return   checksIn; },
    Z: function() { return   sectionOf; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);

function sectionOf({ verdict }) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).toldAs;
}
function checksIn(section, checks) {
    return checks.filter((check) => sectionOf(check) === section);
}


  }),

  53032:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    OA: function() { return   hasBlock; },
    Pl: function() { return   headline; },
    ef: function() { return   scriptHeadline; },
    gD: function() { return   headlineOf; }
  });
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63034);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70939);
  var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35975);
  var _not_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4195);
  var _output_excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72757);
  var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78901);
  var _setup_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27291);
  var _unmet_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87073);









const maxCharacters = 100;
function headline(check) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .Gx)(headlineOf(check));
}
function headlineOf(check) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .q9)(sentenceOf(check), maxCharacters);
}
function scriptHeadline(script) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .Gx)(scriptHeadlineOf(script));
}
function scriptHeadlineOf(script) {
    const { exitCode } = script;
    return exitCode === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .q9)(exitSentence(exitCode, (0,_setup_words_js__WEBPACK_IMPORTED_MODULE_4__  .y)(script)), maxCharacters);
}
function sentenceOf(check) {
    const { signals, durationMs, exitCode, output, tampered, reason } = check;
    const hit = signals.find(isHitLine);
    if (hit !== undefined)
        return hit.saw.trim() === "" ? (0,_unmet_signals_js__WEBPACK_IMPORTED_MODULE_5__  .$j)(hit) : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("program", (0,_output_excerpt_js__WEBPACK_IMPORTED_MODULE_6__  .TY)(hit.saw))];
    if (exitCode === null)
        return reason.startsWith("timed out")
            ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("us", `no end after ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_7__  .Hl)(durationMs)}`)]
            : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .Ou)((0,_not_run_js__WEBPACK_IMPORTED_MODULE_2__  .Uh)(check) ? `${reason}; ${_not_run_js__WEBPACK_IMPORTED_MODULE_2__  .pB}` : reason);
    const unmet = signals.filter((signal) => !(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__  .Kg)(signal));
    if (unmet.length === 0 && tampered)
        return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("us", "it wrote to the runner's own files")];
    const hasEndedWell = unmet.every(({ expect }) => !(0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_8__  .vO)(expect));
    const compared = unmet.find((signal) => isCompared(signal) && (hasEndedWell || !(0,_unmet_signals_js__WEBPACK_IMPORTED_MODULE_5__  .ii)(signal.saw)));
    return compared === undefined ? exitSentence(exitCode, output.tail) : (0,_unmet_signals_js__WEBPACK_IMPORTED_MODULE_5__  .$j)(compared);
}
function isHitLine({ kind, holds, expect, saw, outputLine }) {
    if (kind !== "fail" || holds !== true)
        return false;
    return !(0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_8__  .BF)(expect) || (outputLine !== undefined && !(0,_unmet_signals_js__WEBPACK_IMPORTED_MODULE_5__  .ii)(saw));
}
function isCompared({ expect, holds }) {
    return holds !== null && (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_8__  .BF)(expect) && !(0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_8__  .vO)(expect);
}
function exitSentence(exitCode, tail) {
    const last = (0,_output_excerpt_js__WEBPACK_IMPORTED_MODULE_6__  .TY)(lastLine(tail));
    if (last === "")
        return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("us", `exit ${exitCode}, it printed nothing`)];
    if (exitCode !== notFound && exitCode !== notExecutable)
        return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("us", `exit ${exitCode}: `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("program", last)];
    const named = /([^\s:]+): (?:command )?not found$/.exec(last)?.[1];
    return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("us", "command not found: "), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .fV)("program", named ?? last)];
}
const notFound = 127;
const notExecutable = 126;
function lastLine(tail) {
    const printed = tail.trimEnd();
    return printed.slice(printed.lastIndexOf("\n") + 1).trim();
}
function hasBlock(check) {
    return !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(check) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .mm)(check) && check.startedAt !== null;
}


  }),

  35975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AN: function() { return   scopeWords; },
    DO: function() { return   gateWords; },
    D_: function() { return   unbroken; },
    I3: function() { return   checkName; },
    IW: function() { return   remarks; },
    Kg: function() { return   isGood; },
    LR: function() { return   failedWords; },
    O3: function() { return   waiverWords; },
    Tq: function() { return   checkTitle; },
    Vl: function() { return   releaseWords; },
    ZO: function() { return   missedChecks; },
    cG: function() { return   gateReason; },
    qP: function() { return   failedAreas; },
    rL: function() { return   signOf; },
    rM: function() { return   isQuiet; },
    w9: function() { return   knownAs; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);





function signOf(check, decides) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).sign[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
}
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
function gateWords(results, show) {
    const { gate, selection, release } = results;
    const words = `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).word}${releaseWords(release, show)}`;
    return selection.complete ? words : `${words}, ${scopeWords(results)}`;
}
function releaseWords({ version, phase }, show) {
    const named = version === null ? "" : ` for ${show((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(version), maxVersionCharacters))}`;
    return phase === "after" ? `${named} after publishing` : named;
}
const maxVersionCharacters = 100;
function scopeWords({ selection, shard }) {
    if (shard !== undefined)
        return `shard ${shard.name}, ${shard.checks} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shard.of.checks, "check")}`;
    const { selectedAreas, totalAreas, failed } = selection;
    const part = selectedAreas < totalAreas ? `${selectedAreas} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(totalAreas, "area")}` : "not all checks";
    return failed === undefined ? part : `${part}, only ${failedWords}`;
}
const failedWords = "what did not pass last time";
function knownAs({ id, system }) {
    return system === undefined ? id : `${id} (${system})`;
}
function checkName(check) {
    const { id, system, area, areaSlug } = check;
    if (id !== areaSlug)
        return { area, id: knownAs(check) };
    return { area: system === undefined ? area : `${area} (${system})`, id: null };
}
function checkTitle(check) {
    const { area, id } = checkName(check);
    return id === null ? area : `${area} / ${id}`;
}
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest, waiver } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        waiver === null ? "" : waiverWords(waiver),
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).retestRemark,
    ].filter((remark) => remark !== "");
}
function waiverWords({ by, until, reason, lasts }) {
    return lasts
        ? `waived by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} until ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`
        : `the waiver by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} was over after ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`;
}
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(leftovers, "process", "processes")} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
function missedChecks(checks, decides) {
    const rank = (check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).rank[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
    return checks.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).sort((a, b) => rank(a) - rank(b));
}
function isQuiet(check) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) && !check.flaky && !check.tampered && check.leftovers === 0;
}
function gateReason(results) {
    const scope = `, ${scopeWords(results)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


  }),

  4195:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Lt: function() { return   notRunByCause; },
    Nh: function() { return   cutByWords; },
    Uh: function() { return   isLeftOpen; },
    Vd: function() { return   tookWords; },
    pB: function() { return   seeTheLog; }
  });
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70939);
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66500);
  var _check_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61011);



function isLeftOpen(check) {
    return (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(check) === "cut" && check.startedAt !== null && check.attempts.length === 0;
}
function tookWords(check) {
    return isLeftOpen(check) ? "no end known" : `took ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__  .Hl)(check.durationMs)}`;
}
const seeTheLog = "see the log";
function notRunByCause(checks) {
    return groupedBy(checks, ({ reason }) => causeOf(reason));
}
function causeOf(reason) {
    const needs = /^it needs (.+), which (?:did not pass|never had a verdict)$/.exec(reason)?.[1];
    return needs === undefined ? reason : `waiting for ${needs}`;
}
function cutWords(check) {
    const words = howFar(check);
    return isLeftOpen(check) ? `${words}; ${seeTheLog}` : words;
}
function howFar({ id, startedAt, reason }) {
    if (startedAt === null)
        return reason === "" || neverBegan.test(reason) ? "never began" : `has no verdict: ${reason}`;
    const exitCode = /^the run died before it was judged; .* had ended with exit code (\d+)$/s.exec(reason)?.[1];
    if (exitCode !== undefined)
        return `had ended with exit code ${exitCode}, and was not judged`;
    const running = /^the run died while (.+) was running$/s.exec(reason)?.[1];
    return running === undefined || running.startsWith(id)
        ? "was running when the run ended"
        : `has no verdict: ${reason}`;
}
const neverBegan = /^the run (?:died|was cancelled) before it began$/;
function cutByWords(checks) {
    return groupedBy(checks, cutWords);
}
function groupedBy(checks, causeOf) {
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__  .$)(checks, causeOf)].map(([cause, group]) => ({ cause, checks: group }));
}


  }),

  72757:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    TY: function() { return   withoutScriptPath; },
    Uv: function() { return   checkExcerpt; },
    V4: function() { return   outputExcerpt; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

const maxLines = 12;
const maxCharacters = 160;
const before = 5;
function checkExcerpt({ output, signals }) {
    const hit = signals.find(({ kind, holds, outputLine }) => kind === "fail" && holds && outputLine !== undefined);
    return outputExcerpt(output, hit?.saw ?? null);
}
function outputExcerpt({ tail, lines }, hit = null) {
    const printed = tail.trimEnd() === "" ? [] : tail.trimEnd().split("\n");
    const from = windowStart(printed, hit);
    const shown = printed.slice(from, from + maxLines);
    return {
        lines: shown.map((line) => (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(withoutScriptPath(line.replaceAll("\t", "    ")), maxCharacters)),
        more: Math.max(0, Math.max(lines, printed.length) - shown.length),
    };
}
function windowStart(printed, hit) {
    const last = Math.max(0, printed.length - maxLines);
    const sought = hit?.replace(/^…|…$/g, "").trim() ?? "";
    if (sought === "")
        return last;
    const at = printed.findLastIndex((line) => line.includes(sought));
    return at === -1 ? last : Math.max(0, Math.min(at - before, last));
}
function withoutScriptPath(line) {
    return line.replace(ownScript, "");
}
const ownScript = /^\S*[/\\]process-[^/\\\s]+[/\\]script-\d+[\w.]*: (?:(?:line )?\d+: )?/;


  }),

  78901:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gx: function() { return   plainSentence; },
    Ou: function() { return   markedSentence; },
    fV: function() { return   piece; },
    q9: function() { return   cutSentence; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



function piece(of, text) {
    return { of, text: of === "us" ? (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(text).replace(/\s+/g, " ") : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(text) };
}
function markedSentence(text) {
    return text
        .split(/(`[^`\n]+`)/)
        .map((part, index) => (index % 2 === 1 ? piece("text", part.slice(1, -1)) : piece("us", part)))
        .filter((one) => one.text !== "");
}
function plainSentence(sentence) {
    return sentence.map(({ of, text }) => (of === "text" ? `\`${text}\`` : text)).join("");
}
function cutSentence(sentence, limit) {
    const shown = [];
    let left = limit;
    for (const { of, text } of sentence) {
        const quotes = of === "text" ? 2 : 0;
        if (left <= quotes)
            break;
        shown.push({ of, text: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(text, left - quotes) });
        left -= text.length + quotes;
    }
    return shown;
}


  }),

  27291:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    y: function() { return   lineThatSaysWhy; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);


const maxCharacters = 100;
const maxLines = 30;
const saysWhy = /\b(?:incorrect|missing|denied|refused|rejected|not found|no such|cannot|can't|could ?n[o']t|unable|invalid|expired|failed|failure|unauthori[sz]ed|forbidden|timed? ?out|unreachable|not permitted|fatal|panic)\b|\berror:|\b(?:Error|Exception): /i;
function lineThatSaysWhy({ output }) {
    const lines = output.tail
        .trimEnd()
        .split("\n")
        .slice(-maxLines)
        .map((line) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(line));
    const line = lines.findLast((one) => saysWhy.test(one)) ?? lines.at(-1) ?? "";
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(line, maxCharacters);
}


  }),

  87073:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $7: function() { return   unmetOf; },
    $j: function() { return   unmetSentence; },
    J4: function() { return   unmetSignals; },
    ii: function() { return   isClause; }
  });
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63034);
  var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35975);
  var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78901);



function unmetSignals(check) {
    return unmetOf(check).map(({ sentence }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .Gx)(sentence));
}
function unmetOf({ signals }) {
    return signals
        .filter((signal) => !(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__  .Kg)(signal))
        .map((signal) => ({ signal, sentence: unmetSentence(signal) }));
}
function unmetSentence({ kind, expect, holds, saw, reason }) {
    const form = (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_2__  .BF)(expect);
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)(form ? "form" : "text", expect);
    if (holds === null)
        return [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", " could not be judged: "), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", reason ?? saw)];
    if (kind === "fail")
        return [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", " must not be seen, but was")];
    if (form)
        return expectedAndSeen(expect, saw);
    return saw.startsWith(_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_2__  .Ks)
        ? [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", " was printed "), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("seen", saw)]
        : [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", " was never printed")];
}
function expectedAndSeen(expect, saw) {
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("form", expect);
    if (isNotInFile.test(expect) && saw.startsWith("not in "))
        return [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", ": the file does not say it")];
    const verb = isClause(saw) ? " expected, but " : " expected, saw ";
    return [shown, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("us", verb), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__  .fV)("seen", saw === "" ? "nothing" : saw)];
}
const isNotInFile = /^file[ \t]/;
function isClause(saw) {
    return /^(?:not in |nothing at |(?:stdout|stderr|output|line -?\d+) (?:is|has) )| is (?:not there|a folder)$/.test(saw);
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

  67759:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   painter; }
  });
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


  })

};
;