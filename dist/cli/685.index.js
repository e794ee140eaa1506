"use strict";
exports.id = 685;
exports.ids = [685];
exports.modules = {

/***/ 7728:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: function() { return /* binding */ findingAnnotation; },
/* harmony export */   Ih: function() { return /* binding */ annotationsOf; }
/* harmony export */ });
/* unused harmony exports maxAnnotationsOfAKind, maxMessageCharacters, firstStep */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6528);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2874);
/* harmony import */ var _gate_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3667);





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
        const how = result.exitCode === null ? _words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[result.verdict].word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? "No check could run." : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .humanDuration */ .UU)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
/** One for each line of the page on which the gate was changed; an error where that decides. */
function gateAnnotations({ gateChanges, checklist, reasonCode }) {
    const changes = gateChanges?.kind === "compared" ? (0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .weakFirst */ .jv)(gateChanges.changes) : [];
    const byLine = new Map();
    for (const change of changes)
        byLine.set(change.line, [...(byLine.get(change.line) ?? []), change]);
    return [...byLine].map(([line, onLine]) => {
        const decides = reasonCode === "gate-weakened" && onLine.some(({ effect }) => effect === "weakens");
        const message = onLine
            .map((change) => `${change.effect === "weakens" ? "May weaken" : "Strengthens"}: ${(0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .gateChangeText */ .dA)(change)}`)
            .join("\n");
        const level = decides ? "error" : "warning";
        return annotation({ level, file: checklist.path, line, title: _gate_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .ownGateTitle */ .it, message });
    });
}
/** A finding on its line, titled with its id. */
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingSentence */ .d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { area, id } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check);
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
        title: `${area}${id === null ? "" : ` / ${id}`}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[check.verdict].word}`,
        message: lines.filter((line) => line !== "").join("\n"),
    });
}
/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCharacters */ .lD)((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(of.title).replace(/\s+/g, " ").trim(), maxTitleCharacters);
    return { ...of, title, message: (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCharacters */ .lD)((0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(of.message).trim(), maxMessageCharacters) };
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
    const message = (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCharacters */ .lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rest.length)} more`, message }];
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


/***/ }),

/***/ 685:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingFormats: function() { return /* binding */ findingFormats; }
});

// EXTERNAL MODULE: ./build/model/plain-text.js
var plain_text = __webpack_require__(8005);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/report/code-frame.js

/** Columns of the page that are shown of a long line: a row of a table has several hundred. */
const width = 96;
/**
 * The line of a finding with a mark below its column, as compilers show it; nothing where the page has no such line.
 * A line in which something was hidden has no mark: its columns are others.
 */
function codeFrame({ line, column }, { lines, redact }, color) {
    const source = lines[line - 1];
    if (source === undefined || source.trim() === "")
        return [];
    const paint = (0,report_paint/* painter */.C)(color);
    const gutter = String(line);
    const redacted = redact(source);
    const from = redacted === source ? windowStart(source, column) : 0;
    const shown = visible(redacted.slice(from, from + width));
    const before = from > 0 ? "…" : "";
    const after = from + width < redacted.length ? "…" : "";
    const text = `  ${paint(`${gutter} |`, "dim")} ${before}${shown}${after}`;
    if (redacted !== source || column > source.length + 1)
        return [text];
    const indent = before.length + visible(source.slice(from, column - 1)).length;
    return [
        text,
        `  ${paint(`${" ".repeat(gutter.length)} |`, "dim")} ${" ".repeat(indent)}${paint("^", "bold")}`,
    ];
}
/** A third of what is shown stands before the column. */
function windowStart(source, column) {
    if (source.length <= width)
        return 0;
    return Math.max(0, Math.min(column - 1 - Math.floor(width / 3), source.length - width));
}
/** What has no width or would move the cursor is shown as one dot each, so that the mark stays below its column. */
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "·");
}

// EXTERNAL MODULE: ./build/report/finding-lines.js
var finding_lines = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/finding-formats.js





/** Findings of all pages as one text, with a line end behind it. */
const findingFormats = {
    text: (findings, look) => lines([
        ...look.pages.flatMap(({ changes }) => changes),
        ...framed(findings, look),
        ...look.pages.map(pageLine),
    ]),
    github: (findings, { annotate }) => findings.map((finding) => annotate((0,annotations/* findingAnnotation */.BN)(finding))).join(""),
    json: (findings) => lines([JSON.stringify(findings, null, 2)]),
    sarif: async (findings) => lines([(await __webpack_require__.e(/* import() */ 375).then(__webpack_require__.bind(__webpack_require__, 5375))).sarif(findings)]),
};
function lines(texts) {
    return `${texts.join("\n")}\n`;
}
/** Each finding with the line it stands on. */
function framed(findings, { color, pages }) {
    const sources = new Map(pages.map(({ path, source }) => [path, source]));
    return findings.flatMap((finding) => {
        const source = sources.get(finding.file) ?? null;
        return [...(0,finding_lines/* findingLines */.h)([finding], color), ...(source === null ? [] : codeFrame(finding, source, color))];
    });
}
/** How a page came off, in one line. */
function pageLine({ path, findings }) {
    const shown = (0,plain_text/* plainText */.w)(path).replace(/\s+/g, " ");
    if (findings.length === 0)
        return `${shown}: nothing to mend`;
    const counts = ["error", "warning", "note"].map((severity) => (0,words/* count */.U9)(findings.filter((finding) => finding.severity === severity).length, severity));
    return `${shown}: ${counts.join(", ")}`;
}


/***/ })

};
;