"use strict";
exports.id = 5965;
exports.ids = [5965];
exports.modules = {

  2324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    diff: function() { return   diff; }
  });
  var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4951);
  var _redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);
  var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
  var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
  var _open_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
  var _reading_read_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7987);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4369);







async function diff(request, ports) {
    const { json, args } = request;
    const { files, host } = ports;
    const opened = (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { redactSentence } = redactor;
    const workTree = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .SP)(inputs.checklist, reading);
    const tree = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .c6)(workTree, files);
    if (tree === null)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([noRepository], redactor, host);
    const repository = ports.openRepository(tree, reading.places.workspace);
    const [baseRevision = "", headRevision] = args;
    const base = await pageAt(baseRevision, workTree, repository);
    if ("found" in base)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([base], redactor, host);
    const head = headRevision === undefined ? workTree : await headAt(headRevision, workTree, repository, reading);
    if ("found" in head)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([head], redactor, host);
    if (head.checklist === null && (base.kind === "none" || !(0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .GZ)(head))) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__  .h)(head.findings, host.color).join("\n")}\n`));
        return 2;
    }
    const comparison = (0,_redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__  .xU)(await (0,_reading_read_gate_js__WEBPACK_IMPORTED_MODULE_5__  .te)(base, head), redactor);
    const text = json
        ? JSON.stringify(comparison, null, 2)
        : redactSentence((0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__  .Pp)(comparison, head.path, host.color).join("\n"));
    await host.log.write(`${text}\n`);
    return exitCodeFor(comparison);
}
function exitCodeFor(comparison) {
    if (comparison.kind === "not-compared")
        return 2;
    return (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__  .u9)(comparison).length > 0 ? 1 : 0;
}
const noRepository = {
    rule: "revision",
    found: "there is no git repository here",
    expected: "a clone, whose commits can be compared",
    cure: "Run it in a clone of the repository.",
};
async function pageAt(revision, { inRepository }, repository) {
    const commit = await repository.commitOf(revision);
    const file = commit === null ? { kind: "unknown-commit" } : await repository.fileAt(commit, inRepository);
    if (commit === null || file.kind === "unknown-commit")
        return unknownRevision(revision);
    switch (file.kind) {
        case "file":
            return { kind: "page", commit, bytes: file.bytes };
        case "none":
            return { kind: "none", commit };
        case "unusable":
            return unusableFile(file.found, inRepository, revision);
    }
}
function unknownRevision(revision) {
    return {
        rule: "revision",
        found: `\`${revision}\` is no revision that is known here`,
        expected: "a branch, tag or commit that this clone holds",
        cure: "Look at `git log`; a shallow clone gets the rest with `git fetch --unshallow`.",
    };
}
function unusableFile(found, path, revision) {
    return {
        rule: "revision",
        found: `${found} at \`${revision}:${path}\``,
        expected: "a page of at most 16 MiB",
        cure: "Name another page with `--checklist`.",
    };
}
async function headAt(revision, workTree, repository, reading) {
    const found = await pageAt(revision, workTree, repository);
    if ("found" in found)
        return found;
    return found.kind === "page"
        ? (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .zw)(workTree, found.bytes, reading)
        : (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .zT)(workTree, missingFile, false);
}
const missingFile = {
    found: "no file",
    expected: "a checklist file",
    cure: "Name another page with `--checklist`.",
};


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
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
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
    BF: function() { return   isForm; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; },
    vO: function() { return   isExitForm; }
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


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);




const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function foldedFindings(findings, color) {
    return { title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
}


  }),

  4936:
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

  6572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   enumerated; },
    n: function() { return   joinParts; }
  });
function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}


  }),

  7759:
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