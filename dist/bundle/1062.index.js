"use strict";
exports.id = 1062;
exports.ids = [1062];
exports.modules = {

  4397:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  fmt: function() { return   fmt; }
});

var apply_edits = __webpack_require__(1507);
var cells = __webpack_require__(23872);
var column_cells = __webpack_require__(88791);
var inline = __webpack_require__(35956);
var markdown_layout = __webpack_require__(44443);
var tables = __webpack_require__(73735);
var spelled_signal = __webpack_require__(55163);
var align_table = __webpack_require__(70075);
var line_edits = __webpack_require__(35529);
var page_fields = __webpack_require__(19890);
var yaml_document = __webpack_require__(9872);
var yaml_tree = __webpack_require__(17315);
;// CONCATENATED MODULE: ./build/format/order-settings.js



function orderedSettings(lines, origin) {
    const keys = keyLines(lines);
    if (keys === null)
        return lines;
    const { pieces, gaps } = takeApart(lines, keys);
    const ours = pieces.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    let next = 0;
    const ordered = pieces.map((piece) => (piece.rank === null ? piece : (ours[next++] ?? piece)));
    if (ordered.every((piece, index) => piece === pieces[index]))
        return lines;
    const result = [...(gaps[0] ?? [])];
    for (const [index, piece] of ordered.entries())
        result.push(...piece.lines, ...(gaps[index + 1] ?? []));
    return meaningOf(result, origin) === meaningOf(lines, origin) ? result : lines;
}
const order = new Map(Object.keys(page_fields .dA).map((key, index) => [key, index]));
function keyLines(lines) {
    const root = mappingOf(lines);
    if (root === null)
        return null;
    const keys = [...root.entries.values()].map(({ key, place }) => ({
        line: place.line - 1,
        column: place.column,
        rank: order.get(key) ?? null,
    }));
    const column = keys[0]?.column ?? 1;
    const isPlain = keys.every((key) => key.column === column && (lines[key.line] ?? "").slice(0, column - 1).trim() === "");
    return isPlain && keys.length > 1 ? keys : null;
}
function mappingOf(lines) {
    let isWrong = false;
    const tree = (0,yaml_tree .g)(lines.join("\n"), { line: 1, column: 1 }, (problem) => {
        isWrong ||= problem?.weight === "error";
    });
    if (isWrong || tree.kind !== "root" || tree.root.kind !== "mapping")
        return null;
    return tree.root.source.startsWith("{") ? null : tree.root;
}
function takeApart(lines, keys) {
    const pieces = [];
    const gaps = [];
    let done = 0;
    for (const [index, { line, rank }] of keys.entries()) {
        const start = index === 0 ? leadStart(lines, 0, line) : done;
        if (index === 0)
            gaps.push(lines.slice(0, start));
        const next = keys[index + 1]?.line ?? lines.length;
        const end = valueEnd(lines, line, next);
        const [tail, lead] = between(lines, end, next, index + 1 < keys.length);
        pieces.push({ rank, lines: lines.slice(start, tail) });
        gaps.push(lines.slice(tail, lead));
        done = lead;
    }
    return { pieces, gaps };
}
function valueEnd(lines, key, next) {
    const indent = indentOf(lines[key] ?? "");
    let end = key + 1;
    for (let line = key + 1; line < next; line += 1) {
        const text = lines[line] ?? "";
        if (!isBlank(text) && (!isComment(text) || indentOf(text) > indent))
            end = line + 1;
    }
    return end;
}
function between(lines, start, next, isAbove) {
    const lead = isAbove ? leadStart(lines, start, next) : next;
    let tail = start;
    while (tail < lead && isComment(lines[tail] ?? ""))
        tail += 1;
    return [tail, lead];
}
function leadStart(lines, from, key) {
    let start = key;
    while (start > from && isComment(lines[start - 1] ?? ""))
        start -= 1;
    return start;
}
function isComment(line) {
    return /^[ \t]*#(?![ \t]*yaml-language-server:)/.test(line);
}
function isBlank(line) {
    return line.trim() === "";
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
function meaningOf(lines, origin) {
    const rules = [];
    const report = (problem) => {
        if (problem !== null)
            rules.push(problem.rule);
    };
    const text = lines.join("\n");
    const draft = origin === "file"
        ? (0,yaml_document.readYamlDocument)(text, report)
        : (0,yaml_document.readSettings)(text, { line: 2, column: 1 }, origin, report);
    const others = [...(mappingOf(lines)?.entries.values() ?? [])].map(({ key, value }) => [
        key,
        value.source.trimEnd(),
    ]);
    return JSON.stringify([draft, rules.sort(), others.sort()], (key, value) => {
        if (key === "place" || key === "at" || key === "source")
            return undefined;
        return value instanceof Map ? [...value] : value;
    });
}

;// CONCATENATED MODULE: ./build/format/format-page.js









async function formatPage(path, text) {
    const lines = text.split("\n");
    if (!/\.md$/i.test(path))
        return (0,line_edits .A)(lines, orderedSettings(lines, "file"), 0);
    const layout = await (0,markdown_layout .T)(text);
    return [...settingsEdits(layout), ...layout.tables.flatMap((table) => tableEdits(table, layout))];
}
function settingsEdits({ settings }) {
    const [only, second] = settings;
    if (only === undefined || second !== undefined)
        return [];
    const lines = only.yaml.split("\n");
    return (0,line_edits .A)(lines, orderedSettings(lines, only.origin), only.base.line - 1);
}
function tableEdits(table, layout) {
    const { block, isGuidance } = table;
    const { lines } = layout;
    if (isGuidance || needsNoPipes(table, lines))
        return [];
    const { start, end } = block.extent;
    const rows = block.starts.map((_, index) => (0,column_cells .ce)(block, index, lines).text);
    const aligned = (0,align_table .w)(rows, signalSpeller(table, layout));
    const before = lines.slice(start, end);
    const after = aligned.map((row, index) => row === rows[index] ? (before[index] ?? "") : indentation(table, index, lines) + row);
    return (0,line_edits .A)(before, after, start);
}
function indentation({ block }, index, lines) {
    const [header = "", own = ""] = [0, index].map((row) => (lines[block.extent.start + row] ?? "").slice(0, block.starts[row]));
    return index === 0 || header.includes("\t") || own.trim() !== "" ? own : " ".repeat(header.length);
}
function needsNoPipes({ block }, lines) {
    const header = (0,column_cells .ce)(block, 0, lines).text;
    if (header.startsWith("|"))
        return false;
    const { start } = block.extent;
    const isBelow = format_page_isBlank(lines[start]?.slice(0, block.starts[0])) && !format_page_isBlank(lines[start - 1]);
    return isBelow || (0,tables .K)(block, (0,cells .hA)(header), lines) !== null;
}
function format_page_isBlank(line = "") {
    return line.trim() === "";
}
function signalSpeller({ columns }, { references }) {
    return (text, column) => {
        const meaning = columns?.[column];
        if ((meaning !== "pass" && meaning !== "fail") || text.length > maxRead)
            return text;
        const { spans } = (0,inline .SG)(text, references);
        return spans.reduceRight((cell, { text: written, start }) => {
            const spelled = (0,spelled_signal .i)(written);
            const pad = cell[start - 1] === " " ? 1 : 0;
            if (spelled === "" || /^`|`$/.test(spelled) || (spelled === written && pad === 0))
                return cell;
            return cell.slice(0, start - pad) + spelled + cell.slice(start + written.length + pad);
        }, text);
    };
}
const maxRead = 200_000;

var checklist = __webpack_require__(45385);
var finding = __webpack_require__(96528);
var page_text = __webpack_require__(34738);
var changed_lines = __webpack_require__(83220);
var one_line = __webpack_require__(45942);
var plain_text = __webpack_require__(59119);
var open_command = __webpack_require__(47059);
var read_page = __webpack_require__(44369);
var replace_page = __webpack_require__(81166);
;// CONCATENATED MODULE: ./build/app/fmt.js











async function fmt(request, ports) {
    const { args, check } = request;
    const { host } = ports;
    const opened = (0,open_command .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,open_command .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    let exitCode = 0;
    for (const argument of args.length === 0 ? [inputs.checklist] : new Set(args)) {
        const page = await (0,read_page .SP)(argument, reading);
        const formatted = await formatOne(page, check, reading);
        await host.log.write(`${formatted.lines.map(redactor.redact).join("\n")}\n`);
        if (formatted.exitCode > exitCode)
            exitCode = formatted.exitCode;
    }
    return exitCode;
}
async function formatOne(page, check, reading) {
    const name = (0,plain_text .w)(page.path);
    const not = (why) => ({
        exitCode: 2,
        lines: [`${name}: not formatted, because ${why}`],
    });
    const { bytes, findings } = page;
    const error = findings.find(({ severity }) => severity === "error");
    if (bytes === null || (0,page_text .b)(bytes) === null || !(0,checklist .f0)(page.path))
        return not(`it cannot be read${error === undefined ? "" : `: ${(0,one_line .T)((0,finding .d)(error))}`}`);
    const text = bytes.toString("utf8");
    const formatted = (0,apply_edits .c)(text, await formatPage(page.path, (0,apply_edits .v)(text)));
    const more = error === undefined ? "" : "; it has errors, which `readiness lint` names";
    if (formatted === text)
        return { exitCode: 0, lines: [`${name}: nothing to format${more}`] };
    if (!(await isSame(page, formatted, reading)))
        return not("it would mean something else then");
    if (check) {
        const changes = (0,changed_lines .Y)(text, formatted);
        return { exitCode: 1, lines: [`${name}: would be formatted${more}`, ...changes] };
    }
    const problem = await (0,replace_page.replacePage)(page, formatted, reading);
    return problem === null ? { exitCode: 0, lines: [`${name}: formatted${more}`] } : not(problem);
}
async function isSame(page, text, reading) {
    const after = await (0,read_page .zw)(page, Buffer.from(text, "utf8"), reading);
    return fmt_meaningOf(page) === fmt_meaningOf(after);
}
function fmt_meaningOf({ checklist, findings, readerColumns }) {
    const rules = findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
    const headers = readerColumns.map(({ header }) => header);
    return JSON.stringify([checklist, rules, headers], (key, value) => key === "place" || key === "expect" ? undefined : value);
}


  }),

  47059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41474);







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

  42236:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  fixPage: function() { return   fixPage; }
});

var column_cells = __webpack_require__(88791);
var layout = __webpack_require__(44443);
var align_table = __webpack_require__(70075);
var apply_edits = __webpack_require__(1507);
var line_edits = __webpack_require__(35529);
;// CONCATENATED MODULE: ./build/format/apply-fixes.js





async function applyFixes(path, text, fixes) {
    if (!/\.md$/i.test(path))
        return (0,apply_edits .c)(text, fixes);
    const { tables, lines } = await (0,layout .T)((0,apply_edits .v)(text));
    const byTable = new Map();
    const tableAt = tablesByLine(tables);
    for (const edit of fixes) {
        const table = tableAt.get(edit.from.line - 1) ?? tableAt.get(edit.to.line - 1);
        if (table === undefined)
            continue;
        const own = byTable.get(table);
        if (own === undefined)
            byTable.set(table, [edit]);
        else
            own.push(edit);
    }
    const replaced = new Map();
    for (const [table, edits] of byTable) {
        const [first] = edits;
        const aligned = alignedEdits(table, edits, lines);
        if (first === undefined || aligned === null)
            continue;
        for (const edit of edits)
            replaced.set(edit, edit === first ? aligned : []);
    }
    return (0,apply_edits .c)(text, fixes.flatMap((edit) => replaced.get(edit) ?? [edit]));
}
function tablesByLine(tables) {
    const byLine = new Map();
    for (const table of tables) {
        const { start, end } = table.block.extent;
        if (!table.isGuidance)
            for (let line = start; line < end; line += 1)
                byLine.set(line, table);
    }
    return byLine;
}
function alignedEdits({ block }, edits, lines) {
    const { start, end } = block.extent;
    const starts = block.starts;
    const isInCells = edits.every(({ from, to, text }) => from.line === to.line && !text.includes("\n") && from.column > (starts[from.line - 1 - start] ?? 0));
    if (!isInCells)
        return null;
    const before = lines.slice(start, end);
    const edited = (0,apply_edits .c)(before.join("\n"), edits.map(({ from, to, text }) => ({
        from: { ...from, line: from.line - start },
        to: { ...to, line: to.line - start },
        text,
    }))).split("\n");
    const rows = edited.map((line, index) => line.slice(starts[index]));
    const aligned = (0,align_table .D)(starts.map((_, index) => (0,column_cells .ce)(block, index, lines).text), rows);
    if (aligned === rows)
        return null;
    const after = aligned.map((row, index) => (before[index] ?? "").slice(0, starts[index]) + row);
    return (0,line_edits .A)(before, after, start);
}

var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/reading/fix-page.js


const maxRounds = 10;
async function fixPage(page, reading) {
    let fixed = page;
    for (let round = 0; round < maxRounds && fixed.bytes !== null && fixed.fixes.length > 0; round += 1) {
        const text = await applyFixes(page.path, fixed.bytes.toString("utf8"), fixed.fixes);
        const bytes = Buffer.from(text, "utf8");
        if (bytes.equals(fixed.bytes))
            break;
        fixed = await (0,read_page .zw)(page, bytes, reading);
    }
    return fixed;
}


  }),

  81166:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    replacePage: function() { return   replacePage; }
  });
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31432);

async function replacePage({ file }, text, { places, files }) {
    const place = await files.placeToWrite(file, [places.workspace]);
    if (place === null)
        return "it is no regular file inside the workspace";
    try {
        await files.replaceText(place, text);
        return null;
    }
    catch (error) {
        return `it could not be written (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_0__  .b)(error)})`;
    }
}


  }),

  70075:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   stillAligned; },
    w: function() { return   alignedRows; }
  });
  var _page_markdown_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);
  var _text_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69636);
  var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63006);
  var _row_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98187);
  var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98507);





function alignedRows(rows, edit = (text) => text) {
    const table = readRows(rows);
    if (table === null)
        return rows;
    const widest = isWritten(table, rows, Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : _table_js__WEBPACK_IMPORTED_MODULE_4__  .Bv;
    const edited = table.cells.map((cells, row) => (row < 2 ? cells : (cells?.map(edit) ?? null)));
    return write({ ...table, cells: edited }, rows, widest);
}
function stillAligned(before, after) {
    const widest = alignedUpTo(before);
    const table = widest === null ? null : readRows(after);
    if (widest === null || table === null || alignedUpTo(after) !== null)
        return after;
    return write(table, after, widest).map((row, index) => (0,_row_style_js__WEBPACK_IMPORTED_MODULE_3__  .SP)(before[index] ?? before.at(-1) ?? row, row));
}
function alignedUpTo(rows) {
    const table = readRows(rows);
    if (table === null)
        return null;
    if (haveSamePipes(rows))
        return Number.POSITIVE_INFINITY;
    return isWritten(table, rows, _table_js__WEBPACK_IMPORTED_MODULE_4__  .Bv) ? _table_js__WEBPACK_IMPORTED_MODULE_4__  .Bv : null;
}
function haveSamePipes(rows) {
    const first = pipesOf(rows[0] ?? "");
    return rows.every((row) => pipesOf(row) === first);
}
function pipesOf(row) {
    let column = 0;
    const pieces = row.trimEnd().split(/(?<!\\)\|/);
    return pieces
        .slice(0, -1)
        .map((piece) => {
        column += (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(piece) + 1;
        return column;
    })
        .join(" ");
}
function readRows(rows) {
    const [header, delimiters] = rows.slice(0, 2).map((row) => cellsOf(row, maxColumns));
    if (header === undefined || delimiters === undefined || header.length > maxColumns)
        return null;
    if (header.length !== delimiters.length || !delimiters.every((cell) => /^:?-+:?$/.test(cell)))
        return null;
    if (rows.slice(2).some((row) => delimiterRow.test(row.trim())))
        return null;
    const cells = rows.map((row, index) => {
        if (index === 1)
            return null;
        const own = cellsOf(row, header.length);
        return own.length <= header.length && isUnderstood(row) ? own : null;
    });
    return cells[0] === null ? null : { alignments: (0,_table_js__WEBPACK_IMPORTED_MODULE_4__  .kw)(delimiters), cells };
}
const maxColumns = 1000;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
function cellsOf(text, limit) {
    return (0,_page_markdown_cells_js__WEBPACK_IMPORTED_MODULE_0__  .cg)({ text, place: { line: 1, column: 1 } }, limit).map((cell) => cell.text);
}
function isUnderstood(row) {
    return /(?<!\\)\|/.test(row) && !/^[^\S \t]|[^\S \t]$/.test(row);
}
function write(table, rows, widest) {
    const columns = columnsIn(table, widest);
    return rows.map((row, index) => written(table, columns, index) ?? row);
}
function isWritten(table, rows, widest) {
    const columns = columnsIn(table, widest);
    const least = columns.reduce((sum, { width }) => sum + width, 0) / 2;
    return rows.every((row, index) => {
        if (index !== 1 && (table.cells[index] ?? null) === null)
            return true;
        return row.length >= least && written(table, columns, index) === row;
    });
}
function columnsIn({ alignments, cells }, widest) {
    const escaped = cells.flatMap((row) => (row === null ? [] : [row.map(_cells_js__WEBPACK_IMPORTED_MODULE_2__  .Nd)]));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__  .PL)(escaped, alignments, widest);
}
function written({ cells }, columns, index) {
    if (index === 1)
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__  .qS)(columns);
    const row = cells[index] ?? null;
    return row && (0,_table_js__WEBPACK_IMPORTED_MODULE_4__  .xQ)(row.map(_cells_js__WEBPACK_IMPORTED_MODULE_2__  .Nd), columns);
}


  }),

  1507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: function() { return   applyEdits; },
    v: function() { return   asRead; }
  });
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


  }),

  63006:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    MZ: function() { return   codeCell; },
    Nd: function() { return   escapePipes; },
    UZ: function() { return   markdownCell; },
    iV: function() { return   textCell; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);
  var _text_code_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
  var _text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10295);




function codeCell(texts, between = "and") {
    const spans = [];
    for (const text of texts) {
        const unfit = unfitFor(text);
        if (unfit !== null)
            return unfit;
        spans.push((0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .h)(text));
    }
    const cell = spans.join(` ${between} `);
    const read = (0,_page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(cell, {}).spans;
    const lost = texts.find((text, index) => read[index]?.text !== text);
    return lost === undefined ? asCell(cell) : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(lost)}, which no code span can hold`);
}
function markdownCell(markdown) {
    const text = markdown.trim();
    const unfit = text === "" ? null : unfitFor(text.replace(/\r\n?|\n/g, " "));
    if (unfit !== null)
        return unfit;
    const block = /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n)|[ \t]*(?:[-*+>#|]|\d+[.)]|```|~~~))/.exec(text);
    return block === null
        ? asCell(text
            .split(/\r\n?|\n/)
            .map((line) => (0,_text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__  .I)(line).text)
            .join(" "))
        : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is more than a paragraph`);
}
function textCell(text) {
    const words = text.trim();
    if (words === "")
        return asCell("");
    const unfit = unfitFor(words);
    if (unfit !== null)
        return unfit;
    if (reads(words, words))
        return asCell(words);
    const escaped = words.replace(/[\\`*_[\]<>&~]/g, "\\$&");
    return reads(escaped, words) ? asCell(escaped) : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(words)}, which no cell can hold`);
}
function escapePipes(text) {
    return text.replaceAll("|", "\\|");
}
function asCell(text) {
    return text.length <= maxLength
        ? { kind: "cell", text: escapePipes(text) }
        : refused(`a cell of ${text.length.toLocaleString("en")} characters`);
}
const maxLength = 200_000;
function unfitFor(text) {
    if (text.trim() === "")
        return refused("an empty text");
    if (/[\r\n]/.test(text))
        return refused(`a line end in ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`);
    return /\0|\p{Surrogate}/u.test(text) ? refused(`a character that is no text in ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`) : null;
}
function refused(found) {
    const cure = `Put it into a section of its own, and a link to that (${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .pN)("[Steps](#steps)")}) into the cell.`;
    return { kind: "refused", found, cure };
}
function reads(source, words) {
    return (0,_page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(source, {}).text === words && !/\[\^|<sup>/i.test(source);
}


  }),

  35529:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   lineEdits; }
  });
function lineEdits(before, after, first) {
    return before.flatMap((line, index) => {
        const text = after[index] ?? line;
        if (text === line)
            return [];
        const number = first + index + 1;
        return [{ from: { line: number, column: 1 }, to: { line: number, column: line.length + 1 }, text }];
    });
}


  }),

  98187:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O$: function() { return   withCells; },
    SP: function() { return   inStyleOf; },
    iy: function() { return   rowLike; }
  });
  var _page_markdown_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);

function rowLike(model, cells) {
    const tight = isTight(model.trim());
    const row = cells.map((cell) => {
        if (cell === "")
            return tight ? "" : " ";
        return tight ? cell.replace(/\\$/, "$& ") : ` ${cell} `;
    });
    return inStyleOf(model, `|${row.join("|")}|`);
}
function isTight(row) {
    return row.startsWith("|") ? /^\|[^ \t|]/.test(row) : /[^ \t]\|[^ \t]/.test(row);
}
function withCells(row, cells, count) {
    const text = row.trimEnd();
    const missing = count - (0,_page_markdown_cells_js__WEBPACK_IMPORTED_MODULE_0__  .hA)(text);
    if (missing < 0)
        return row;
    const all = [...Array.from({ length: missing }, () => ""), ...cells];
    const isClosed = /(?<!\\)\|$/.test(text);
    if (isTight(text) && all.every((cell) => cell !== ""))
        return `${text}${isClosed ? "" : "|"}${all.join("|")}${isClosed ? "|" : ""}`;
    const tail = all.map((cell) => ` ${cell} `.replace(/^ {2}$/, " "));
    return isClosed ? `${text}${tail.join("|")}|` : `${text} |${tail.join("|").trimEnd()}`;
}
function inStyleOf(model, row) {
    const begun = model.trimStart().startsWith("|") ? row : row.replace(/^\| ?(?=[^ \t|])/, "");
    return /(?<!\\)\|$/.test(model.trimEnd()) ? begun : begun.replace(/[ \t]*\|$/, "");
}


  }),

  98507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bv: function() { return   maxAligned; },
    PL: function() { return   columnsOf; },
    kw: function() { return   alignmentsOf; },
    oW: function() { return   tableLines; },
    qS: function() { return   delimiterLine; },
    xQ: function() { return   rowLine; }
  });
  var _text_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

const maxAligned = 80;
function tableLines(rows, alignments = [], widest = maxAligned) {
    const columns = columnsOf(rows, alignments, widest);
    const [header = "", ...others] = rows.map((cells) => rowLine(cells, columns));
    return [header, delimiterLine(columns), ...others];
}
function columnsOf(rows, alignments, widest) {
    const widths = (rows[0] ?? []).map(() => minWidth);
    for (const cells of rows) {
        for (const [index, width] of widths.entries()) {
            const own = (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(cells[index] ?? "");
            if (own > width && own <= widest)
                widths[index] = own;
        }
    }
    return widths.map((width, index) => ({ alignment: alignments[index] ?? "none", width }));
}
const minWidth = 3;
function rowLine(cells, columns) {
    return `| ${columns.map((column, index) => padded(cells[index] ?? "", column)).join(" | ")} |`;
}
function padded(cell, { alignment, width }) {
    const missing = Math.max(0, width - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(cell));
    const before = { none: 0, left: 0, center: missing >> 1, right: missing }[alignment];
    return " ".repeat(before) + cell + " ".repeat(missing - before);
}
function delimiterLine(columns) {
    return `| ${columns.map(delimiter).join(" | ")} |`;
}
function delimiter({ alignment, width }) {
    const left = alignment === "left" || alignment === "center" ? ":" : "";
    const right = alignment === "right" || alignment === "center" ? ":" : "";
    return left + "-".repeat(width - left.length - right.length) + right;
}
function alignmentsOf(delimiters) {
    return delimiters.map((cell) => {
        if (cell.startsWith(":"))
            return cell.endsWith(":") && cell.length > 1 ? "center" : "left";
        return cell.endsWith(":") ? "right" : "none";
    });
}


  }),

  44443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   readLayout; }
  });
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);
  var _column_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88791);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75306);
  var _matrices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71885);
  var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16771);
  var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39470);






async function readLayout(text) {
    const { context, frontMatter } = await (0,_page_js__WEBPACK_IMPORTED_MODULE_4__.openPage)(text, tellNobody);
    const { matrices, guidance } = await (0,_matrices_js__WEBPACK_IMPORTED_MODULE_3__  .l)(context);
    const { lines, blocks } = context;
    const { references } = blocks;
    const checksOf = new Map(matrices.map(({ block, checks }) => [block, checks]));
    const isGuidance = ({ extent }) => (guidance[extent.start] ?? 0) > 0;
    const tables = blocks.blocks.flatMap((block) => {
        if (block.kind !== "table" || block.quoted)
            return [];
        const checks = checksOf.get(block);
        const columns = checks === undefined ? null : columnsOf(block, lines, references);
        return [{ block, columns, checks: checks ?? [], isGuidance: isGuidance(block) }];
    });
    const smokeBlocks = matrices.flatMap(({ block, checks }) => block.kind === "fence"
        ? [{ block, base: (0,_matrices_js__WEBPACK_IMPORTED_MODULE_3__  .D)(block, lines), checks, isGuidance: isGuidance(block) }]
        : []);
    const settings = [...(frontMatter?.isOurs ? [frontMatter] : []), ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__  .gS)(context)];
    return { lines, references, tables, smokeBlocks, settings };
}
function columnsOf(block, lines, references) {
    const header = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_1__  .ce)(block, 0, lines);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__  .jB)((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .cg)(header, (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .hA)(header.text)), references).map(({ column }) => column);
}
function tellNobody() {
    return undefined;
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

  55163:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    i: function() { return   spelledSignal; }
  });
  var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26941);
  var _parse_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35475);


function spelledSignal(written) {
    const parsed = (0,_parse_signal_js__WEBPACK_IMPORTED_MODULE_1__  ._)(written);
    if (parsed.kind !== "signal")
        return written;
    const { signal, text } = parsed;
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .XL)(text) === null)
        return text;
    const spelled = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .I)(signal).spelling?.(signal, text) ?? text.replace(/^(\w+):[ \t]+/, "$1: ");
    const again = (0,_parse_signal_js__WEBPACK_IMPORTED_MODULE_1__  ._)(spelled);
    const isSame = again.kind === "signal" && JSON.stringify(again.signal) === JSON.stringify(signal);
    return isSame ? spelled : text;
}


  }),

  6531:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: function() { return   longestRun; },
    h: function() { return   exactCodeSpan; }
  });
function exactCodeSpan(line) {
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function longestRun(text, mark) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === mark ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


  }),

  69636:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   displayWidth; }
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const maxMeasured = 10_000;
function displayWidth(text) {
    if (text.length > maxMeasured || /^[\u0020-\u007e]*$/.test(text))
        return text.length;
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { tabWidth: 1 });
}


  })

};
;