"use strict";
exports.id = 8227;
exports.ids = [8227];
exports.modules = {

  57198:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JR: function() { return   gateTraits; },
    Vg: function() { return   gateLook; },
    ag: function() { return   reasonTraits; },
    j0: function() { return   heldWords; }
  });
const gateTable = {
    ready: { isReady: true, word: "Ready", sign: "✅", reportedSign: "☑️", colour: "green" },
    "not-ready": { isReady: false, word: "Not ready", sign: "❌", reportedSign: "❌", colour: "red" },
};
const waiting = { sign: "⏳", reportedSign: "⏳", colour: "yellow" };
const partial = { sign: "🟡", reportedSign: "☑️", colour: "yellow" };
const cut = { sign: "⛔", reportedSign: "❌", colour: "red" };
function gateLook({ gate, reasonCode, selection, }) {
    const traits = gateTraits(gate);
    if (traits.isReady)
        return selection.complete ? traits : partial;
    const { isWaiting, isCutShort } = reasonTraits(reasonCode);
    return isWaiting ? waiting : isCutShort ? cut : traits;
}
function gateTraits(gate) {
    return gateTable[gate];
}
const judged = {
    sparesAreas: false,
    hasWayBack: true,
    updatesComment: true,
    updatesTicket: true,
    weakeningLevel: "warning",
    exitCode: null,
    isWaiting: false,
    isSeenInTests: false,
    isProvisional: false,
    isCutShort: false,
};
const notRun = { ...judged, commitStatus: "error", updatesTicket: false };
const reasonTable = {
    "all-passed": { ...judged, commitStatus: "success" },
    "checks-failed": { ...judged, commitStatus: "failure", sparesAreas: true, isSeenInTests: true },
    "setup-failed": { ...judged, commitStatus: "failure", hasWayBack: false, isSeenInTests: true },
    "checklist-invalid": notRun,
    "nothing-to-run": { ...judged, commitStatus: "error" },
    cancelled: { ...notRun, updatesComment: false, exitCode: 130, isCutShort: true },
    interrupted: { ...judged, commitStatus: "error", isProvisional: true, isCutShort: true },
    "gate-weakened": { ...judged, commitStatus: "failure", weakeningLevel: "error" },
    "untrusted-code": notRun,
    pending: { ...judged, commitStatus: "pending", sparesAreas: true, hasWayBack: false, isWaiting: true },
    "other-commit": notRun,
    "shard-missing": { ...judged, commitStatus: "error" },
    "shard-conflict": { ...judged, commitStatus: "error" },
};
function reasonTraits(reasonCode) {
    return reasonTable[reasonCode];
}
const heldWords = {
    "checks-failed": ["did not pass", "did not pass"],
    pending: ["is still to do", "are still to do"],
};


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

  68227:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    inTotoReport: function() { return   inTotoReport; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _page_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99066);
  var _reader_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12832);
  var _test_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78924);




function inTotoReport(record) {
    const { results } = record;
    const entries = (0,_test_entries_js__WEBPACK_IMPORTED_MODULE_3__  .t)(record);
    const names = (list) => entries.filter(({ status }) => lists[status] === list).map(({ name }) => name);
    return (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_2__  .Aj)({
        result: resultOf(entries, results),
        configuration: (0,_page_descriptor_js__WEBPACK_IMPORTED_MODULE_1__  .W)(results),
        ...(results.run.url !== "" && { url: results.run.url }),
        passedTests: names("passedTests"),
        warnedTests: names("warnedTests"),
        failedTests: names("failedTests"),
    });
}
const lists = {
    passed: "passedTests",
    failed: "failedTests",
    error: "failedTests",
    skipped: null,
    pending: null,
    other: "warnedTests",
};
function resultOf(entries, results) {
    if (!(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(results.gate).isReady)
        return "FAILED";
    const all = entries.every(({ status }) => lists[status] === "passedTests");
    return all && !(0,_page_descriptor_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(results) ? "PASSED" : "WARNED";
}


  }),

  99066:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: function() { return   isPart; },
    W: function() { return   pageDescriptors; }
  });
  var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35975);

function pageDescriptors(results) {
    const { checklist, run, release } = results;
    const { path, sha256, url } = checklist;
    if (sha256 === "" && url === null)
        return [];
    return [
        {
            name: path,
            ...(sha256 === "" ? { uri: url } : { digest: { sha256 } }),
            ...(url !== null && sha256 !== "" && { downloadLocation: url }),
            annotations: {
                ...(run.sha !== "" && { commit: run.sha }),
                ...(release.version !== null && { version: release.version }),
                phase: release.phase,
                ...(isPart(results) && { scope: (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__  .AN)(results) }),
            },
        },
    ];
}
function isPart({ selection, shard }) {
    return !selection.complete || shard !== undefined;
}


  }),

  12832:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Aj: function() { return   readerJson; },
    TJ: function() { return   readerText; },
    q_: function() { return   readerLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



function readerText(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(text).replace(halfPairs, "\ufffd");
}
const halfPairs = /[\ud800-\udfff]/gu;
function readerLine(text, limit = maxLineCharacters) {
    return readerText((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(text), limit));
}
const maxLineCharacters = 300;
function readerJson(value) {
    return `${JSON.stringify(value, (_, item) => (typeof item === "string" ? readerText(item) : item), 2)}\n`;
}


  }),

  78924:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    i: function() { return   isRed; },
    t: function() { return   testEntries; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _reader_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12832);




function testEntries({ results, decides }) {
    const nameOf = uniqueNames();
    const checks = results.checks.map((check) => {
        const status = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).asTest[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
        return { kind: "check", name: nameOf(check), status, check };
    });
    const scripts = ["setup", "teardown"].flatMap((which) => scriptEntry(which, results));
    const tests = [...scripts, ...checks];
    return isShown(results, tests) ? tests : [gateEntry(results), ...tests];
}
function uniqueNames() {
    const seen = new Map();
    return (check) => {
        const name = (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_3__  .q_)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__  .w9)(check));
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    };
}
const ownNames = {
    setup: "readiness setup",
    teardown: "readiness teardown",
    gate: "readiness gate",
};
function scriptEntry(which, results) {
    const script = results[which];
    if (script === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(script))
        return [];
    const status = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(script.verdict).asTest[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(which === "setup")];
    return [{ kind: "script", name: ownNames[which], status, which, script }];
}
function isShown({ gate, reasonCode }, tests) {
    return (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).isReady || ((0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .ag)(reasonCode).isSeenInTests && tests.some(isRed));
}
function isRed({ status }) {
    return redStatuses[status];
}
const redStatuses = {
    passed: false,
    failed: true,
    error: true,
    skipped: false,
    pending: false,
    other: false,
};
function gateEntry({ reasonCode }) {
    const status = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .ag)(reasonCode).commitStatus === "error" ? "error" : "failed";
    return { kind: "gate", name: ownNames.gate, status };
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


  })

};
;