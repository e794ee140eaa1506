"use strict";
exports.id = 8317;
exports.ids = [8317];
exports.modules = {

  8317:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  lint: function() { return   lint; }
});

var redact_results = __webpack_require__(5739);
var message_of = __webpack_require__(1432);
var plain_text = __webpack_require__(9119);
var open_command = __webpack_require__(7059);
;// CONCATENATED MODULE: ./build/format/apply-edits.js
function applyEdits(text, edits) {
    if (text.startsWith("\ufeff"))
        return `\ufeff${applyEdits(text.slice(1), edits)}`;
    const lines = linesOf(text);
    const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
    const spans = edits.flatMap((edit) => toSpan(edit, lines) ?? []);
    spans.sort((a, b) => a.from - b.from || a.to - b.to);
    const pieces = [];
    let done = 0;
    let last = null;
    for (const span of spans) {
        if (span.from < done || span.from === last?.from)
            continue;
        pieces.push(text.slice(done, span.from), span.text.replaceAll("\n", lineEnd));
        done = span.to;
        last = span;
    }
    return pieces.join("") + text.slice(done);
}
function asRead(text) {
    return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}
function toSpan({ from, to, text }, lines) {
    const first = offsetOf(from, lines);
    const end = offsetOf(to, lines);
    return first === null || end === null || end < first ? null : { from: first, to: end, text };
}
function offsetOf({ line, column }, lines) {
    const found = lines[line - 1];
    if (found === undefined || column < 1)
        return null;
    const offset = found.start + column - 1;
    return offset > found.end ? null : offset;
}
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
        lines.push({ start, end: index });
        start = index + lineEnd.length;
    }
    return [...lines, { start, end: text.length }];
}

var read_page = __webpack_require__(6277);
;// CONCATENATED MODULE: ./build/app/reading/fix-page.js


const maxRounds = 10;
async function fixPage(page, reading) {
    let fixed = page;
    for (let round = 0; round < maxRounds && fixed.bytes !== null && fixed.fixes.length > 0; round += 1) {
        const bytes = withEdits(fixed.bytes, fixed.fixes);
        if (bytes.equals(fixed.bytes))
            break;
        fixed = await (0,read_page .zw)(page, bytes, reading);
    }
    return fixed;
}
function withEdits(bytes, fixes) {
    return Buffer.from(applyEdits(bytes.toString("utf8"), fixes), "utf8");
}

;// CONCATENATED MODULE: ./build/app/lint.js






async function lint(request, ports) {
    const { args, format, fix } = request;
    const { host } = ports;
    const opened = (0,open_command .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,open_command .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { redact } = redactor;
    const pages = [];
    for (const argument of args.length === 0 ? [inputs.checklist] : new Set(args)) {
        const read = await (0,read_page .SP)(argument, reading);
        const { page, changes } = fix ? await mend(read, reading) : { page: read, changes: [] };
        const { path, findings, bytes } = page;
        pages.push({
            path,
            findings: (0,redact_results .kk)(findings, redactor),
            source: sourceOf(bytes, redact),
            changes: changes.map(redact),
        });
    }
    const findings = pages.flatMap((page) => page.findings);
    const [{ findingFormats }, { dialects }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(5469)]).then(__webpack_require__.bind(__webpack_require__, 685)),
        Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(5469)]).then(__webpack_require__.bind(__webpack_require__, 3443)),
    ]);
    const annotate = dialects.actions.annotation;
    await host.log.write(await findingFormats[format](findings, { color: host.color, pages, annotate }));
    return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}
async function mend(read, reading) {
    const fixed = await fixPage(read, reading);
    if (fixed === read)
        return { page: read, changes: [] };
    const path = (0,plain_text .w)(read.path);
    const problem = await replace(read, fixed, reading);
    if (problem !== null)
        return { page: read, changes: [`${path}: not mended, because ${problem}`] };
    const { changedLines } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(5469)]).then(__webpack_require__.bind(__webpack_require__, 8134));
    return { page: fixed, changes: [`${path}: mended`, ...changedLines(textOf(read), textOf(fixed))] };
}
async function replace(read, fixed, { places, files }) {
    const place = await files.placeToWrite(read.file, [places.workspace]);
    if (place === null)
        return "it is no regular file inside the workspace";
    try {
        await files.replaceText(place, textOf(fixed));
        return null;
    }
    catch (error) {
        return `it could not be written (${(0,message_of .b)(error)})`;
    }
}
function textOf({ bytes }) {
    return bytes?.toString("utf8") ?? "";
}
function sourceOf(bytes, redact) {
    return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}


  }),

  7059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8120);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6277);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1474);







function openCommand({ input, cwd }, ports) {
    const { env, files, now, signalSources } = ports;
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__  .sD)(input, env);
    const read = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .Ko)(input);
    if (read.kind === "problems")
        return { ...read, redactor };
    const { inputs } = read;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .Ch)(inputs.workingDirectory, cwd, env, files);
    const version = { input: inputs.version, tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__  .D)(env, {}), signalSources, cancel: never };
    const { strict, vars } = inputs;
    const reading = { places, strict, files, version, today: (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_5__  .dA)(now()), vars };
    return { kind: "opened", inputs, reading, redactor };
}
const never = new AbortController().signal;
async function refuse(problems, { redactSentence }, { log }) {
    for (const problem of problems) {
        await log.write(`error: ${redactSentence((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__  .d)(problem)))}\n`);
    }
    return 2;
}


  }),

  3034:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $E: function() { return   reasonLine; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);

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
function reasonLine(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
}


  }),

  5739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cj: function() { return   redactResults; },
    iT: function() { return   findingTexts; },
    kk: function() { return   redactFindings; },
    uS: function() { return   redactReason; },
    xU: function() { return   redactComparison; }
  });
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3034);
  var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5934);




const output = { tail: "text" };
const script = { verdict: "structure", output };
const signal = {
    kind: "structure",
    expect: "text",
    saw: "seen",
    reason: "sentence",
    note: "sentence",
};
const findingTexts = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
const comparisonTexts = {
    kind: "structure",
    base: "structure",
    reason: "sentence",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
};
const check = {
    id: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.id.redacted,
    area: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.area.redacted,
    areaSlug: "structure",
    severity: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.severity.redacted,
    ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .X),
    command: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.command.redacted,
    runsOn: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.runsOn.redacted,
    waiver: { by: "text", until: "structure", reason: "text" },
    verdict: "structure",
    reason: "sentence",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: signal,
    output,
    diagnosis: script,
    guidance: {
        rollback: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.rollback.redacted,
        retest: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.retest.redacted,
        retestKind: "structure",
        toDo: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.toDo.redacted,
    },
};
const resultsRedaction = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: {
        areas: "structure",
        checks: "structure",
        failed: { since: "structure", sha: "structure", added: "structure", removed: "text" },
    },
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
    checks: check,
    setup: script,
    teardown: script,
    release: {
        version: "text",
        tag: "structure",
        lastTag: "structure",
        kind: "structure",
        phase: "structure",
    },
    notApplicable: { id: "structure", area: "structure", why: "sentence" },
    signOffs: { text: "text", heading: "text", owner: "text", why: "sentence", by: "structure" },
    findings: findingTexts,
    gateChanges: comparisonTexts,
    warnings: "sentence",
};
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)({ ...results, checks }, resultsRedaction, redaction);
}
function redactReason({ reason, signals }, redaction) {
    const sentence = [_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Bw, _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Fq].find((made) => made(signals) === reason);
    if (sentence === undefined)
        return redaction.redactSentence(reason);
    return sentence((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(signals, signal, redaction));
}
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(findings, findingTexts, redaction);
}
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(comparison, comparisonTexts, redaction);
}


  }),

  5934:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   redactTexts; },
    X: function() { return   plainTexts; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const plainTexts = Object.fromEntries(_model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  ._b.map((name) => [name, redactionOf(name)]));
function redactionOf(name) {
    return _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name].redacted;
}
function redactTexts(value, schema, redaction) {
    return redacted(value, schema, redaction);
}
function redacted(value, schema, redaction) {
    if (typeof value === "string")
        return redactedText(value, schema, redaction);
    if (Array.isArray(value))
        return value.map((element) => redacted(element, schema, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = redacted(copy[key], fieldOf(schema, key), redaction);
    return copy;
}
function redactedText(text, schema, { redact, redactSentence }) {
    if (schema === "structure")
        return text;
    const isOurs = schema === "sentence" || (schema === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(schema, key) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key))
        return null;
    return schema[key];
}


  })

};
;