"use strict";
exports.id = 4302;
exports.ids = [4302];
exports.modules = {

  34302:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ctrfReport: function() { return   ctrfReport; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15805);
  var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35975);
  var _still_to_do_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
  var _entry_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90985);
  var _reader_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12832);
  var _room_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57510);
  var _run_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64435);
  var _test_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78924);









const specVersion = "0.0.0";
function ctrfReport(record) {
    const { results } = record;
    const { run } = results;
    const room = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__  .a)(JSON.stringify);
    const entries = (0,_test_entries_js__WEBPACK_IMPORTED_MODULE_6__  .t)(record);
    return (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_4__  .Aj)({
        reportFormat: "CTRF",
        specVersion,
        ...(run.id !== "" && { runId: run.id }),
        ...endOf(results),
        generatedBy: `readiness-action ${run.action}`,
        results: {
            tool: { name: "readiness-action", version: run.action },
            summary: summary(entries, results),
            tests: entries.map((entry) => test(entry, record, room)),
            environment: environment(results),
            extra: { gate: gateFacts(results), notApplicable: results.notApplicable, signOffs: results.signOffs },
        },
    });
}
function endOf(results) {
    const times = (0,_run_times_js__WEBPACK_IMPORTED_MODULE_5__  .E)(results);
    return times === null ? {} : { timestamp: new Date(times.stop).toISOString() };
}
const unknownTimes = { start: 0, stop: 0 };
function millisecondsOf(time) {
    const instant = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_8__  .B9)(time);
    return Number.isNaN(instant) ? null : instant;
}
function statusOf(status) {
    return status === "error" ? "failed" : status;
}
function summary(entries, results) {
    const number = (sought) => entries.filter(({ status }) => statusOf(status) === sought).length;
    return {
        tests: entries.length,
        passed: number("passed"),
        failed: number("failed"),
        skipped: number("skipped"),
        pending: number("pending"),
        other: number("other"),
        flaky: entries.filter((entry) => entry.kind === "check" && isFlaky(entry.check)).length,
        ...((0,_run_times_js__WEBPACK_IMPORTED_MODULE_5__  .E)(results) ?? unknownTimes),
        duration: Math.round(results.run.durationMs),
    };
}
function isFlaky(check) {
    return check.flaky && (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(check);
}
function test(entry, record, room) {
    const message = (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__  .ib)(entry, record);
    const trace = room((0,_reader_text_js__WEBPACK_IMPORTED_MODULE_4__  .TJ)((0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__  .zy)(entry, record)));
    const output = room((0,_reader_text_js__WEBPACK_IMPORTED_MODULE_4__  .TJ)((0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__  .AW)(entry)));
    return {
        name: entry.name,
        status: statusOf(entry.status),
        ...ownFields(entry, record),
        ...(message !== "" && { message }),
        ...(trace !== "" && { trace }),
        ...(output !== "" && { stdout: output.split("\n") }),
        filePath: record.results.checklist.path,
    };
}
function ownFields(entry, record) {
    switch (entry.kind) {
        case "check":
            return checkFields(entry.check, record);
        case "script":
            return { duration: Math.round(entry.script.durationMs), rawStatus: entry.script.verdict };
        case "gate":
            return { duration: 0, rawStatus: record.results.reasonCode };
    }
}
function checkFields(check, { results, decides }) {
    const { area, line, severity, system, verdict, waiver, startedAt, durationMs, attempts } = check;
    const start = startedAt === null ? null : millisecondsOf(startedAt);
    return {
        duration: Math.round(durationMs),
        ...(start !== null && { start }),
        suite: [(0,_reader_text_js__WEBPACK_IMPORTED_MODULE_4__  .q_)(area)],
        rawStatus: verdict,
        line,
        tags: [severity],
        ...(attempts.length > 1 && { retries: attempts.length - 1, retryAttempts: earlierAttempts(check) }),
        flaky: isFlaky(check),
        extra: {
            decides: decides(check),
            owner: (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_2__  .bf)(check, results),
            ...(system !== undefined && { system }),
            ...(waiver !== null && { waiver }),
        },
    };
}
function earlierAttempts({ attempts }) {
    return attempts.slice(0, -1).map(({ verdict, durationMs }, index) => ({
        attempt: index + 1,
        status: statusOf((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).asTest[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .V0)(true)]),
        duration: Math.round(durationMs),
    }));
}
function environment({ run, release, checklist, name, shard }) {
    const texts = {
        reportName: name,
        appName: run.repository,
        appVersion: release.version,
        buildName: run.workflow,
        buildId: run.id,
        buildUrl: run.url,
        repositoryName: run.repository,
        commit: run.sha,
        branchName: branchOf(run.ref),
        osPlatform: run.os,
        shardId: shard?.name,
    };
    return {
        ...Object.fromEntries(Object.entries(texts).filter(([, text]) => (text ?? "") !== "")),
        extra: { checklist: { path: checklist.path, sha256: checklist.sha256 }, arch: run.arch },
    };
}
function branchOf(ref) {
    const branch = ref.replace(/^refs\/heads\//, "");
    return branch.startsWith("refs/") ? "" : branch;
}
function gateFacts(results) {
    const { gate, reasonCode, reason, release, selection } = results;
    return {
        gate,
        reasonCode,
        reason,
        phase: release.phase,
        ...(!selection.complete && { scope: (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__  .AN)(results) }),
    };
}


  }),

  64435:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: function() { return   runTimes; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15805);

function runTimes({ run, }) {
    const start = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .B9)(run.startedAt);
    if (Number.isNaN(start))
        return null;
    return { start, stop: Math.min(start + Math.round(run.durationMs), lastMoment) };
}
const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");


  })

};
;