"use strict";
exports.id = 685;
exports.ids = [685];
exports.modules = {

/***/ 4199:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: function() { return /* binding */ annotationsOf; },
  BN: function() { return /* binding */ findingAnnotation; }
});

// UNUSED EXPORTS: firstStep, maxAnnotationsOfAKind, maxMessageCharacters

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/report/gate-changes.js
var gate_changes = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/report/gate-change-text.js
var gate_change_text = __webpack_require__(3526);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/gate-remarks.js



/** So many have a remark of their own; the runner shows ten, and what failed wants to be seen as well. */
const maxRemarks = 5;
/** One for each changed line, what weakens first; of many lines the last remark tells all the rest. */
function gateRemarks({ gateChanges, reasonCode }, maxCharacters) {
    if (gateChanges?.kind !== "compared")
        return [];
    const byLine = new Map();
    for (const change of (0,gate_changes/* weakFirst */.jv)(gateChanges.changes)) {
        const onLine = byLine.get(change.line);
        if (onLine === undefined)
            byLine.set(change.line, [change]);
        else
            onLine.push(change);
    }
    const lines = [...byLine.values()];
    const single = lines.length > maxRemarks ? lines.slice(0, maxRemarks - 1) : lines;
    const rest = (0,gate_changes/* weakFirst */.jv)(lines.slice(single.length).flat());
    return [...single, ...(rest.length > 0 ? [rest] : [])].map((changes) => ({
        level: reasonCode === "gate-weakened" && changes.some(({ effect }) => effect === "weakens")
            ? "error"
            : "warning",
        line: changes[0]?.line ?? 1,
        message: messageOfChanges(changes, changes === rest, maxCharacters),
    }));
}
const effects = {
    weakens: "May weaken",
    adds: "Adds, and what it prepares for other checks is not known",
    strengthens: "Strengthens",
};
/** As many as there is room for, and the number of those that are left out. */
function messageOfChanges(changes, ofManyLines, maxCharacters) {
    const isShort = changes.length > maxRemarks;
    const texts = [];
    let characters = 0;
    for (const change of changes) {
        const place = ofManyLines ? `line ${change.line}: ` : "";
        const words = isShort ? (0,gate_change_text/* gateChangeText */.dA)(change, gate_changes/* shortChangeCharacters */.F_) : (0,gate_change_text/* gateChangeText */.dA)(change);
        const text = `${place}${effects[change.effect]}: ${words}`;
        characters += text.length + 1;
        if (characters > maxCharacters - roomForRest)
            break;
        texts.push(text);
    }
    const left = changes.length - texts.length;
    return [...texts, ...(left > 0 ? [`and ${(0,labels/* grouped */.zD)(left)} more: the job summary has them.`] : [])].join("\n");
}
const roomForRest = 60;

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
        ...gateRemarks(results, maxMessageCharacters).map((remark) => annotation({ ...remark, file: results.checklist.path, title: gate_changes/* ownGateTitle */.it })),
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
        const how = result.exitCode === null ? labels/* verdictWords */.L2[result.verdict].word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? "No check could run." : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,labels/* humanDuration */.UU)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
/** A finding on its line, titled with its id. */
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,model_finding/* findingSentence */.d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { area, id } = (0,labels/* checkName */.I3)(check);
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
        title: `${area}${id === null ? "" : ` / ${id}`}: ${labels/* verdictWords */.L2[check.verdict].word}`,
        message: lines.filter((line) => line !== "").join("\n"),
    });
}
/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.title).replace(/\s+/g, " ").trim(), maxTitleCharacters);
    return { ...of, title, message: (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.message).trim(), maxMessageCharacters) };
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
    const message = (0,cut/* cutCharacters */.lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,labels/* grouped */.zD)(rest.length)} more`, message }];
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

// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/report/annotations.js + 1 modules
var annotations = __webpack_require__(4199);
// EXTERNAL MODULE: ./build/text/paint.js
var text_paint = __webpack_require__(7759);
;// CONCATENATED MODULE: ./build/report/code-frame.js

/** Columns of the page that are shown of a long line: a row of a table has several hundred. */
const width = 96;
/**
 * The line of a finding with a mark below its column, as compilers show it; nothing where the page has no such line.
 * A line in which something was hidden has no mark: its columns are others.
 */
function codeFrame({ line, column }, page, color) {
    const source = page.lines[line - 1];
    if (source === undefined || !/\S/.test(source))
        return [];
    const paint = (0,text_paint/* painter */.C)(color);
    const gutter = String(line);
    const { redacted, isWhole } = redactedLine(source, page);
    const from = isWhole ? windowStart(source, column) : 0;
    const shown = visible(redacted.slice(from, from + width));
    const before = from > 0 ? "…" : "";
    const after = from + width < redacted.length ? "…" : "";
    const text = `  ${paint(`${gutter} |`, "dim")} ${before}${shown}${after}`;
    if (!isWhole || column > source.length + 1)
        return [text];
    const indent = before.length + visible(source.slice(from, column - 1)).length;
    return [
        text,
        `  ${paint(`${" ".repeat(gutter.length)} |`, "dim")} ${" ".repeat(indent)}${paint("^", "bold")}`,
    ];
}
/** The last line of each page: one of a megabyte may have thousands of findings. */
const lastLines = new WeakMap();
function redactedLine(source, page) {
    const last = lastLines.get(page);
    if (last?.source === source)
        return last;
    const redacted = page.redact(source);
    const line = { source, redacted, isWhole: redacted === source };
    lastLines.set(page, line);
    return line;
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
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
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
    sarif: async (findings) => lines([(await __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 2575))).sarif(findings)]),
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
    const counts = ["error", "warning", "note"].map((severity) => (0,labels/* count */.U9)(findings.filter((finding) => finding.severity === severity).length, severity));
    return `${shown}: ${counts.join(", ")}`;
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect !== "plain" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


/***/ })

};
;