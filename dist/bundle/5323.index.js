"use strict";
exports.id = 5323;
exports.ids = [5323];
exports.modules = {

  97441:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   noApproval; }
  });
const noApproval = "no approval of";


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

  2417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: function() { return   unknownMoments; },
    x: function() { return   notKnownMoment; }
  });
const notKnownMoment = "and that moment is not known";
const unknownMoments = {
    tag: { kind: "unknown", why: "no tag is known" },
    release: { kind: "unknown", why: "no release is known" },
};


  }),

  63034:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $E: function() { return   reasonLine; },
    BF: function() { return   isForm; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; },
    vO: function() { return   isExitForm; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

const partOfMore = "only as a part of more: ";
const maxReason = 300;
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}
function unseenReason(signals) {
    const unseen = signals.filter(({ kind, holds }) => kind === "pass" && holds === false);
    return reasonLine(unseen.map((signal) => notYet(signal)).join("; "));
}
function notYet(signal) {
    const { expect, saw } = signal;
    if (isMeasured(expect))
        return faultOf(signal);
    return `pass signal not seen yet: ${expect}${saw === "" ? "" : ` (${saw})`}`;
}
function faultsOf(role, signals) {
    const wanted = role === "pass";
    return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}
function faultOf({ kind, expect, holds, saw, reason }) {
    if (holds === null)
        return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
    if (kind === "fail")
        return `fail signal seen: ${expect}`;
    if (isMeasured(expect))
        return `${explained(saw)}, expected ${expect}`;
    return `pass signal not seen: ${expect}${saw.startsWith(partOfMore) ? ` (${saw})` : ""}`;
}
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
function isForm(expect) {
    return /^(?:exit|within|json|file|stdout|stderr|output)[ \t]/.test(expect);
}
function isExitForm(expect) {
    return /^exit[ \t]/.test(expect);
}
function reasonLine(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
}


  }),

  16833:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: function() { return   isWaived; },
    EK: function() { return   maxWaiverDays; },
    Uf: function() { return   judgeWaiver; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15805);

const maxWaiverDays = 366;
function judgeWaiver(waived, today) {
    if (waived === null)
        return null;
    const days = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, waived.until);
    return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}
function isWaived({ waiver }) {
    return waiver?.lasts === true;
}


  }),

  66726:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   commandLines; },
    a: function() { return   commandLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


const maxCommandCharacters = 100;
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}
const maxLines = 10;
function commandLines(command, characters) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(command).trim().split("\n");
    const shown = lines
        .slice(0, maxLines)
        .map((line, index) => `${index === 0 ? "$ " : "  "}${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(line, characters)}`);
    return { lines: shown, left: lines.length - shown.length };
}


  }),

  90985:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AW: function() { return   entryOutput; },
    ib: function() { return   entryMessage; },
    zy: function() { return   entryDetails; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(96528);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(65307);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59119);
  var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66726);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11968);
  var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53032);
  var _labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35975);
  var _machines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78450);
  var _output_excerpt_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(72757);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(76431);
  var _still_to_do_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1756);
  var _unmet_signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87073);
  var _reader_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12832);
  var _test_entries_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78924);




















const maxGuidanceCharacters = 2_000;
const maxListed = 50;
function entryMessage(entry, record) {
    switch (entry.kind) {
        case "check":
            return (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_11__  .q_)(checkMessage(entry, record));
        case "script":
            return (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_11__  .q_)(scriptMessage(entry.which, entry.script));
        case "gate":
            return (0,_reader_text_js__WEBPACK_IMPORTED_MODULE_11__  .q_)(`not ready: ${record.results.reason}`);
    }
}
function entryDetails(entry, record) {
    switch (entry.kind) {
        case "check":
            return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(entry.check) ? "" : checkDetails(entry, record);
        case "script":
            return scriptDetails(entry.which, entry.script, record.results);
        case "gate":
            return joined(gateDetails(record.results));
    }
}
function checkMessage(entry, { decides }) {
    const { check } = entry;
    if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check))
        return "";
    const said = (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__  .OA)(check) ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__  .Pl)(check) : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(check.reason);
    const { word } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict);
    if (said !== "" && (0,_test_entries_js__WEBPACK_IMPORTED_MODULE_12__  .i)(entry))
        return said;
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_13__  .nn)(": ", [decides(check) ? word : `${word}, ${asideOf(check)}`, said]);
}
function asideOf(check) {
    return (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_14__  .$y)(check) ? `waived until ${check.waiver?.until}` : "advisory";
}
function checkDetails(entry, record) {
    const { check } = entry;
    const { results } = record;
    const said = (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__  .Pl)(check);
    const unmet = (0,_unmet_signals_js__WEBPACK_IMPORTED_MODULE_10__  .J4)(check).filter((sentence) => sentence !== said);
    const owner = (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_9__  .bf)(check, results);
    return joined([
        unmet.length > 0 || checkMessage(entry, record).includes((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(check.reason)) ? "" : check.reason,
        ...firstOf(unmet, "signal"),
        (0,_labels_js__WEBPACK_IMPORTED_MODULE_7__  .IW)(check)
            .filter((remark) => remark !== check.severity)
            .join(" · "),
        `$ ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__  .a)(check.command)}`,
        ...outputLines((0,_output_excerpt_js__WEBPACK_IMPORTED_MODULE_15__  .Uv)(check)),
        ...diagnosisLines(check.diagnosis),
        ...guidanceLines(check),
        owner === null ? "" : `Ask: ${owner}`,
        `${results.checklist.path}:${check.line}`,
    ]);
}
function outputLines({ lines, more }) {
    return [...lines, more === 0 ? "" : `… ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_16__  .U9)(more, "more line")} in the log`];
}
function diagnosisLines(diagnosis) {
    return diagnosis === null ? [] : ["Diagnosis:", ...outputLines((0,_output_excerpt_js__WEBPACK_IMPORTED_MODULE_15__  .V4)(diagnosis.output))];
}
function guidanceLines(check) {
    const { rollback, rollbackAndRetest, retest, toDo } = check.guidance;
    if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(check))
        return [titled("To do", toDo)];
    if (!(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__  .OA)(check))
        return [];
    return [
        titled(rollbackAndRetest === true ? "Roll back and retest" : "Roll back", rollback),
        titled("Retest", retest),
    ];
}
function titled(title, text) {
    const shown = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_17__  .lD)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(text ?? "").trim(), maxGuidanceCharacters);
    return shown === "" ? "" : `${title}: ${shown}`;
}
function scriptMessage(which, script) {
    const said = (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__  .ef)(script);
    const words = `${which} ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(script.verdict).word}`;
    return said === "" ? words : `${words}: ${said}`;
}
function scriptDetails(which, { output }, results) {
    const consequence = which === "setup" ? `${(0,_machines_js__WEBPACK_IMPORTED_MODULE_8__  .x)(results)}.` : "The verdicts stand.";
    return joined([consequence, ...outputLines((0,_output_excerpt_js__WEBPACK_IMPORTED_MODULE_15__  .V4)(output))]);
}
function gateDetails({ findings, gateChanges, signOffs }) {
    const errors = findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => `${placeOf(finding)}${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_18__  .d)(finding)}`);
    const open = signOffs
        .filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__  .it)
        .map((signOff) => [`Open: ${signOff.text}`, ...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_19__  .G)(signOff)].join(" · "));
    return [
        ...firstOf(errors, "problem"),
        ...firstOf((0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_5__  .rr)(gateChanges, false), "line"),
        ...firstOf(open, "open sign-off"),
    ].map((line) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(line));
}
function placeOf({ file, line }) {
    return file === "" ? "" : `${file}:${line}: `;
}
function firstOf(lines, what) {
    const left = lines.length - maxListed;
    return left > 0 ? [...lines.slice(0, maxListed), `… ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_16__  .U9)(left, `more ${what}`)}`] : [...lines];
}
function joined(lines) {
    return lines.filter((line) => line !== "").join("\n");
}
function entryOutput(entry) {
    const output = outputOf(entry);
    return output === null ? "" : (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(output.tail).trimEnd();
}
function outputOf(entry) {
    switch (entry.kind) {
        case "check":
            return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(entry.check) ? null : entry.check.output;
        case "script":
            return entry.script.output;
        case "gate":
            return null;
    }
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

  57510:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   createRoom; }
  });
const roomBytes = 16 * 1024 * 1024;
function createRoom(written, bytes = roomBytes) {
    let left = bytes;
    return (text) => {
        const needed = Buffer.byteLength(written(text));
        if (needed > left)
            return "";
        left -= needed;
        return text;
    };
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

  78450:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   machineBlocks; },
    machineLines: function() { return   machineLines; },
    x: function() { return   setupConsequence; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70939);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76628);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69347);







function* machineBlocks({ shards = [] }, detail, shown) {
    const wrong = shards.filter(isWrong);
    if (shards.length === 0 || (shown === "wrong" && wrong.length === 0))
        return;
    const listed = shown === "wrong" ? wrong : [...wrong, ...shards.filter((shard) => !isWrong(shard))];
    const blocks = [...(0,_markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__  .ZV)(listed, detail, machineItem)];
    if (wrong.length === 0)
        yield (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .AU)(machineWords(shards), blocks.join("\n\n"));
    else
        yield* [
            `### ❌ ${wrong.length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")} did not do ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(wrong.length, "its", "their")} part`,
            ...blocks,
        ];
}
function machineLines({ shards = [] }) {
    return shards.map((shard) => {
        const { name, checks, durationMs } = shard;
        const time = shard.attempt === null ? "" : ` in ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs)} on ${machineOf(shard)}`;
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(`shard ${name}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(", ", [`${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}${time}`, ...remarksOf(shard)])}`);
    });
}
function machineWords(shards) {
    const times = shards.map(({ durationMs }) => durationMs);
    const checks = shards.reduce((sum, shard) => sum + shard.checks, 0);
    const together = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((sum, time) => sum + time, 0));
    const longest = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((a, b) => Math.max(a, b), 0));
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")}, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}: ${together} together, ${longest} the longest`;
}
function machineItem(shard) {
    const { name, checks, attempt, durationMs } = shard;
    const said = remarksOf(shard).join(", ");
    const facts = [
        `${isWrong(shard) ? "❌ " : ""}<b>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(name)}</b>${said === "" ? "" : `: ${said}`}`,
        attempt === null ? "" : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(machineOf(shard)),
        (0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check"),
        attempt === null ? "" : (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs),
    ];
    return `- ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(" · ", facts)}`;
}
function machineOf({ os, arch, system }) {
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(" ", [os, arch]) || system;
}
function isWrong({ attempt, setup, teardown }) {
    return attempt === null || [setup, teardown].some(isMissed);
}
function isMissed(script) {
    return script !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(script);
}
function remarksOf({ attempt, setup, teardown }) {
    if (attempt === null)
        return ["none of its results count"];
    return [
        attempt > 1 ? `attempt ${attempt}` : "",
        setup === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(setup) ? "" : `setup ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(setup.verdict).word}`,
        teardown === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(teardown) ? "" : `teardown ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(teardown.verdict).word}`,
    ].filter((remark) => remark !== "");
}
function setupConsequence({ shards }) {
    if (shards === undefined)
        return "No check could run";
    const names = shards.filter(({ setup }) => isMissed(setup)).map(({ name }) => name);
    return `No check of shard ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .d9)(names)} could run`;
}


  }),

  69347:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Tj: function() { return   moreBlock; },
    ZV: function() { return   listBlocks; },
    z8: function() { return   brokenLines; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function* listBlocks(items, detail, render) {
    const shown = items.slice(0, detail.listed).map(render);
    if (shown.length > 0)
        yield shown.join("\n");
    yield* moreBlock(items.length, detail);
}
function* moreBlock(all, { listed }) {
    if (all > listed)
        yield `… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(all - listed)} more.`;
}
function* brokenLines(items, { listed }, render) {
    const rest = items.length - listed;
    const lines = [...items.slice(0, listed).map(render), ...(rest > 0 ? [`… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(rest)} more`] : [])];
    if (lines.length > 0)
        yield lines.join("<br>");
}


  }),

  76431:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   signOffFacts; },
    Q: function() { return   lacksApproval; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97441);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76572);


function signOffFacts({ text, done, owner, why, by, heading, tickedHere }) {
    return [
        done || owner === null || (text.includes(owner) && !lacksApproval(why)) ? "" : `ask ${owner}`,
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__  .nn)(": ", [by === null ? "" : `approved by ${by}`, why ?? ""]),
        tickedHere ? "ticked in this pull request" : "",
        heading === null ? "" : `under “${heading}”`,
    ].filter((fact) => fact !== "");
}
function lacksApproval(why) {
    return why?.startsWith(`${_model_approvals_js__WEBPACK_IMPORTED_MODULE_1__  .N} `) === true;
}


  }),

  1756:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bb: function() { return   nobodyNamed; },
    VI: function() { return   stillToDo; },
    bf: function() { return   ownerOf; },
    pe: function() { return   lacksMoment; }
  });
  var _model_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48108);



function stillToDo({ checks, signOffs }, decides, source) {
    const pending = checks.filter(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm).sort((a, b) => Number(decides(b)) - Number(decides(a)));
    const isToAct = (check) => source.kind === "reported"
        ? check.guidance.toDo !== null
        : check.startedAt !== null || lacksMoment(check);
    return {
        acts: pending.filter(isToAct),
        signOffs: signOffs.filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__  .it),
        waits: pending.filter((check) => !isToAct(check)),
    };
}
function lacksMoment({ startedAt, reason }) {
    return startedAt === null && reason.includes(`, ${_model_moment_js__WEBPACK_IMPORTED_MODULE_0__  .x}: `);
}
function ownerOf({ owner }, { checklist }) {
    return owner ?? checklist.owner;
}
const nobodyNamed = "nobody is named on the page";


  }),

  15805:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   instantOf; },
    Gv: function() { return   meantDay; },
    JA: function() { return   hasDayForm; },
    LP: function() { return   dayMs; },
    YM: function() { return   daysBetween; },
    dA: function() { return   utcDay; },
    ol: function() { return   startOfDay; }
  });
const dayMs = 86_400_000;
function hasDayForm(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
function startOfDay(text) {
    const milliseconds = hasDayForm(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
        ? milliseconds
        : null;
}
function instantOf(text) {
    const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "";
    return startOfDay(day) === null ? Number.NaN : Date.parse(text);
}
function meantDay(text) {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.\u2010-\u2015\u2212](\d{1,2})[-/.\u2010-\u2015\u2212](\d{1,2})$/.exec(text) ?? [];
    const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return startOfDay(meant) === null ? null : meant;
}
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}


  }),

  70939:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ej: function() { return   limitDuration; },
    Hl: function() { return   measuredDuration; },
    f$: function() { return   timeLeft; },
    oB: function() { return   durationAsWritten; }
  });
function durationAsWritten(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}
function measuredDuration(milliseconds) {
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
function limitDuration(ms) {
    return measuredDuration(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}
function timeLeft(ms) {
    const seconds = Math.ceil(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
    const hours = Math.ceil(minutes / 60);
    return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}
function twoUnits(...parts) {
    return parts
        .filter(([number]) => number > 0)
        .map(([number, unit]) => `${number} ${unit}`)
        .join(" ");
}


  })

};
;