"use strict";
exports.id = 830;
exports.ids = [830];
exports.modules = {

/***/ 2830:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: function() { return /* binding */ lint; }
});

// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/text/message-of.js
var message_of = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/lint/apply-edits.js
/**
 * The text with all edits applied. Lines may end in any way: what no edit touches stays to the byte, and lines that an
 * edit adds end as the text's first line does. Places count UTF-16 code units within their line. Of edits that overlap, or that put different text at one place, the later one is left out; one that is there twice is applied once.
 * An edit that points outside the text, or whose end lies before its beginning, is left out too.
 */
function applyEdits(text, edits) {
    const lines = linesOf(text);
    const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
    const spans = edits.flatMap((edit) => toSpan(edit, lines) ?? []);
    // Stable, so that of two at one place the one that was said first stands.
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
function toSpan({ from, to, text }, lines) {
    const first = offsetOf(from, lines);
    const end = offsetOf(to, lines);
    return first === null || end === null || end < first ? null : { from: first, to: end, text };
}
/** `null` where the line has no such column. The place behind a line's last character is one of its own. */
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

// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __webpack_require__(9857);
;// CONCATENATED MODULE: ./build/app/reading/fix-page.js


/** An edit may uncover what another mends (settings that were moved are read then); more rounds mend nothing. */
const maxRounds = 10;
/** The page with everything mended that can be; itself where there is nothing. Writes nothing. */
async function fixPage(page, places, strict, files) {
    let fixed = page;
    for (let round = 0; round < maxRounds && fixed.bytes !== null && fixed.fixes.length > 0; round += 1) {
        const bytes = withEdits(fixed.bytes, fixed.fixes);
        if (bytes.equals(fixed.bytes))
            break;
        fixed = await (0,read_page/* judgePage */.zw)(page, bytes, places, strict, files);
    }
    return fixed;
}
/** Places count from behind a byte order mark, which stays. */
function withEdits(bytes, fixes) {
    const text = bytes.toString("utf8");
    const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
    return Buffer.from(mark + applyEdits(text.slice(mark.length), fixes), "utf8");
}

// EXTERNAL MODULE: ./build/app/secrets.js + 2 modules
var secrets = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/app/tell-input-problems.js
var tell_input_problems = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/app/lint.js








/** `readiness lint`: says what is wrong with pages, running nothing. 0 without errors, else 2. */
async function lint({ input, cwd, args, format, fix }, { files, env, host }) {
    const redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), env);
    const { redact, redactSentence } = redactor;
    const reading = (0,inputs/* readInputs */.Ko)(input);
    if (reading.kind === "problems")
        return (0,tell_input_problems/* tellInputProblems */.k)(reading.problems, redactSentence, host);
    const { checklist, strict, workingDirectory } = reading.inputs;
    const places = (0,read_page/* findPlaces */.Ch)(workingDirectory, cwd, env, files);
    const pages = [];
    for (const argument of args.length === 0 ? [checklist] : new Set(args)) {
        const read = await (0,read_page/* readPage */.SP)(argument, places, strict, files);
        const { page, changes } = fix ? await mend(read, places, strict, files) : { page: read, changes: [] };
        const { path, findings, bytes } = page;
        pages.push({
            path,
            findings: (0,redact_results/* redactFindings */.kk)(findings, redactor),
            source: sourceOf(bytes, redact),
            changes: changes.map(redact),
        });
    }
    const findings = pages.flatMap((page) => page.findings);
    // Loaded here: a list has no use for them.
    const [{ findingFormats }, { actionsDialect }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 685)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3443)),
    ]);
    const annotate = actionsDialect.annotation;
    await host.log.write(await findingFormats[format](findings, { color: host.color, pages, annotate }));
    return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}
/** Writes the mended page in the place of the old one; where that cannot be, the old one stands. */
async function mend(read, places, strict, files) {
    const fixed = await fixPage(read, places, strict, files);
    if (fixed === read)
        return { page: read, changes: [] };
    const path = (0,plain_text/* plainText */.w)(read.path);
    const problem = await replace(read, fixed, places, files);
    if (problem !== null)
        return { page: read, changes: [`${path}: not mended, because ${problem}`] };
    const { changedLines } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 8134));
    return { page: fixed, changes: [`${path}: mended`, ...changedLines(textOf(read), textOf(fixed))] };
}
/** Why the file could not be written; `null`: it was. */
async function replace(read, fixed, { workspace }, files) {
    const place = await files.placeToWrite(read.file, [workspace]);
    if (place === null)
        return "it is no regular file inside the workspace";
    try {
        await files.replaceText(place, textOf(fixed));
        return null;
    }
    catch (error) {
        return `it could not be written (${(0,message_of/* messageOf */.b)(error)})`;
    }
}
function textOf({ bytes }) {
    return bytes?.toString("utf8") ?? "";
}
function sourceOf(bytes, redact) {
    return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}


/***/ }),

/***/ 2746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ tellInputProblems; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSentence */ .d)({ found, expected, cure })).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}


/***/ }),

/***/ 3034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ reasonLine; },
/* harmony export */   B: function() { return /* binding */ signalReason; }
/* harmony export */ });
/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;
/** Which signals speak against a check, in one sentence without a full stop; empty where none does. */
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
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
    return isMeasured(expect) ? `${explained(saw)}, expected ${expect}` : `pass signal not seen: ${expect}`;
}
/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
/** A reason on one line, as long as a reason may be. */
function reasonLine(text) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (line.length <= maxReason)
        return line;
    const kept = line.slice(0, maxReason - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 5739:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ redactResults; },
/* harmony export */   kk: function() { return /* binding */ redactFindings; },
/* harmony export */   uS: function() { return /* binding */ redactReason; },
/* harmony export */   xU: function() { return /* binding */ redactComparison; }
/* harmony export */ });
/* unused harmony export treatments */
/* harmony import */ var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);
/* harmony import */ var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5934);


const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "sentence",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
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
        reason: "sentence",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "seen", reason: "sentence", note: "sentence" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "sentence",
};
/** The results without secrets. */
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)({ ...results, checks }, treatments, redaction);
}
/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
function redactReason({ reason, signals }, redaction) {
    if (reason !== (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)(signals))
        return redaction.redactSentence(reason);
    return (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(signals, treatments.checks.signals, redaction));
}
/** The same for findings alone. */
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(findings, finding, redaction);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(comparison, gateChanges, redaction);
}


/***/ }),

/***/ 5934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ treat; }
/* harmony export */ });
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treat(value, treatments, redaction) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redaction);
}
function treated(value, treatment, redaction) {
    if (typeof value === "string")
        return treatedText(value, treatment, redaction);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redaction);
    return copy;
}
function treatedText(text, treatment, { redact, redactSentence }) {
    if (treatment === "structure")
        return text;
    const isOurs = treatment === "sentence" || (treatment === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}


/***/ })

};
;