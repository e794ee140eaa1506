"use strict";
exports.id = 5469;
exports.ids = [5469,6586];
exports.modules = {

  63443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; },
    safeMarkup: function() { return   safeMarkup; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function safeMarkup(markup) {
    return markup
        .replace(oldCommand, "#$1#$2&#91;")
        .replace(/[^\r\n]+/g, (line) => line.replace(commandStart, "$1:$2&#58;"));
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


  }),

  97441:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   noApproval; }
  });
const noApproval = "no approval of";


  }),

  57728:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   findingAnnotation; },
    annotationsOf: function() { return   annotationsOf; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96528);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65307);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70939);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59119);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11968);
  var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53032);
  var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35975);
  var _machines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78450);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76431);














const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;
function annotationsOf(results, decides) {
    const all = [
        ...fixtureAnnotations(results),
        ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
        ...(0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_4__  .Jv)(results, maxMessageCharacters).map((remark) => annotation({ ...remark, file: results.checklist.path })),
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .ZO)(results.checks, decides).flatMap((check) => checkAnnotation(check, results, decides)),
        ...results.signOffs.filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__  .it).map((signOff) => signOffAnnotation(signOff, results)),
        ...results.warnings.map((warning) => pageAnnotation("warning", "Readiness", warning, results)),
        ...results.findings.filter(({ severity }) => severity !== "error").map(findingAnnotation),
    ];
    return levels
        .flatMap((level) => limited(all.filter((annotation) => annotation.level === level)))
        .map((annotation) => ofShard(annotation, results));
}
function ofShard(annotation, { shard }) {
    return shard === undefined
        ? annotation
        : { ...annotation, title: `${annotation.title} (shard ${shard.name})` };
}
const levels = ["error", "warning", "notice"];
function fixtureAnnotations(results) {
    return ["setup", "teardown"].flatMap((name) => {
        const result = results[name];
        if (result === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(result))
            return [];
        const how = result.exitCode === null ? (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(result.verdict).word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? `${(0,_machines_js__WEBPACK_IMPORTED_MODULE_7__  .x)(results)}.` : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_8__  .Hl)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_9__  .d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { word, annotation: levelOf } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict);
    if (levelOf === null)
        return [];
    const { area, id } = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .I3)(check);
    const waived = check.waiver === null ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .O3)(check.waiver);
    const lines = [check.reason, waived, ...((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(check) ? toDoLines(check) : wayBackLines(check))];
    const title = `${area}${id === null ? "" : ` / ${id}`}: ${word}`;
    return [
        annotation({
            level: levelOf[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))],
            file: checklist.path,
            line: check.line,
            title,
            message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__  .nn)("\n", lines),
        }),
    ];
}
function wayBackLines(check) {
    if (!(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__  .OA)(check))
        return [];
    const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
    const back = rollback === null ? "" : firstStep(rollback);
    const again = retestKind === "command" ? retest.trim() : firstStep(retest);
    return [
        back === "" ? "" : `Roll back${rollbackAndRetest === true ? " and retest" : ""}: ${back}`,
        again === "" ? "" : `Retest: ${again}`,
    ];
}
function toDoLines({ guidance: { toDo } }) {
    return toDo === null ? [] : [`To do: ${toDo.trim()}`];
}
function signOffAnnotation(signOff, { checklist }) {
    return annotation({
        level: "warning",
        file: checklist.path,
        line: signOff.line,
        title: "Sign-off still open",
        message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__  .nn)("\n", [signOff.text, ...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_11__  .G)(signOff)]),
    });
}
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(of.title), maxTitleCharacters);
    return { ...of, title, message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(of.message).trim(), maxMessageCharacters) };
}
function limited(annotations) {
    if (annotations.length <= maxAnnotationsOfAKind)
        return [...annotations];
    const shown = annotations.slice(0, maxAnnotationsOfAKind - 1);
    const rest = annotations.slice(shown.length);
    const [first] = rest;
    if (first === undefined)
        return shown;
    const titles = rest.map(({ title, line }) => `line ${line}: ${title}`).join("\n");
    const message = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_13__  .zD)(rest.length)} more`, message }];
}
function firstStep(markdown) {
    const line = markdown
        .split(/\r\n|\n|\r/)
        .find((candidate) => !/^\s*(?:#{1,6}\s.*|`{3,}.*|~{3,}.*)?$/.test(candidate)) ?? "";
    return line
        .replace(/^\s*(?:>\s*|[-*+]\s+|\d{1,9}[.)]\s+)*(?:\[[ xX]\]\s+)?/, "")
        .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1 ($2)")
        .trim();
}


  }),

  83220:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: function() { return   linesChangedInPlace; },
    changedLines: function() { return   changedLines; }
  });
  var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88965);

function changedLines(before, after) {
    const lines = [];
    let [left, right] = [1, 1];
    for (const { added, removed, value } of (0,diff__WEBPACK_IMPORTED_MODULE_0__  .E)(split(before), split(after))) {
        for (const [index, text] of value.entries()) {
            if (removed)
                lines.push(`- ${left + index}: ${shown(text)}`);
            else if (added)
                lines.push(`+ ${right + index}: ${shown(text)}`);
        }
        if (!added)
            left += value.length;
        if (!removed)
            right += value.length;
    }
    return lines;
}
function linesChangedInPlace(before, after) {
    const [left, right] = [split(before), split(after)];
    const lines = [];
    let added = [];
    for (const [index, text] of left.entries()) {
        const now = right[index] ?? "";
        if (now !== text) {
            lines.push(`- ${index + 1}: ${shown(text)}`);
            added.push(`+ ${index + 1}: ${shown(now)}`);
        }
        else if (added.length > 0) {
            for (const line of added)
                lines.push(line);
            added = [];
        }
    }
    return [...lines, ...added];
}
function shown(text) {
    return text.replace(hidden, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g;
function split(text) {
    return text.split(/\r\n|\r|\n/);
}


  }),

  90685:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findingFormats: function() { return   findingFormats; }
});

var count = __webpack_require__(44936);
var plain_text = __webpack_require__(59119);
var annotations = __webpack_require__(57728);
var text_paint = __webpack_require__(67759);
;// CONCATENATED MODULE: ./build/report/code-frame.js

const width = 96;
function codeFrame({ line, column }, page, color) {
    const source = page.lines[line - 1];
    if (source === undefined || !/\S/.test(source))
        return [];
    const paint = (0,text_paint .C)(color);
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
function windowStart(source, column) {
    if (source.length <= width)
        return 0;
    return Math.max(0, Math.min(column - 1 - Math.floor(width / 3), source.length - width));
}
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "·");
}

var finding_lines = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/report/finding-formats.js





const findingFormats = {
    text: (findings, look) => lines([
        ...look.pages.flatMap(({ changes }) => changes),
        ...framed(findings, look),
        ...look.pages.map(pageLine),
    ]),
    github: (findings, { annotate }) => findings.map((finding) => annotate((0,annotations .B)(finding))).join(""),
    json: (findings) => lines([JSON.stringify(findings, null, 2)]),
    sarif: async (findings) => lines([(await __webpack_require__.e(  4644).then(__webpack_require__.bind(__webpack_require__, 44644))).sarif(findings)]),
};
function lines(texts) {
    return `${texts.join("\n")}\n`;
}
function framed(findings, { color, pages }) {
    const sources = new Map(pages.map(({ path, source }) => [path, source]));
    return findings.flatMap((finding) => {
        const source = sources.get(finding.file) ?? null;
        return [...(0,finding_lines .h)([finding], color), ...(source === null ? [] : codeFrame(finding, source, color))];
    });
}
function pageLine({ path, findings }) {
    const shown = (0,plain_text .w)(path).replace(/\s+/g, " ");
    if (findings.length === 0)
        return `${shown}: nothing to mend`;
    const counts = ["error", "warning", "note"].map((severity) => (0,count .U9)(findings.filter((finding) => finding.severity === severity).length, severity));
    return `${shown}: ${counts.join(", ")}`;
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);




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

  88965:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  E: function() { return   diffArrays; }
});


;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    castInput(value, options) {
        return value;
    }
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        return chars.join('');
    }
    postProcess(changeObjects, 
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


  })

};
;