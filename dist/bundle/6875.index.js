"use strict";
exports.id = 6875;
exports.ids = [6875];
exports.modules = {

  79079:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _K: function() { return   noConditions; },
    it: function() { return   holdsBack; },
    o7: function() { return   conditionsText; }
  });
const noConditions = { version: null, phase: "before", only: null, environment: null };
function conditionsText({ version, phase, only, environment }) {
    const parts = [
        version,
        phase === "after" ? phase : null,
        only === null ? null : `only: ${only.join("/")}`,
        environment === null ? null : `environment: ${environment}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}
function holdsBack({ done, applies, holds }) {
    return holds && applies && !done;
}


  }),

  19576:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   hiddenInScript; },
    j: function() { return   hiddenInName; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50211);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39911);



function hiddenInName(what, text, placeOf) {
    const first = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .ky)(text).find(({ kind }) => kind === "hidden");
    if (first === undefined)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .P)(text));
    const found = `${first.name} in ${shown} under \`${what}\``;
    const cure = `Write ${shown}, typed anew.`;
    const expected = "characters that can be seen";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("hidden-character", placeOf(first.index), { found, expected, cure });
}
function hiddenInScript(script, placeOf) {
    const first = (0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__  .Rh)(script).outside;
    if (first === null)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .P)(script), 200);
    const found = `${first.name} in the command ${shown}`;
    const cure = `Write ${shown}, typed anew; where the command needs the character, write it as an escape, as ${(0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__  .FP)(script, first)} in bash.`;
    const expected = "characters that can be seen";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("hidden-character", placeOf(first.index), { found, expected, cure });
}


  }),

  56683:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gf: function() { return   infoWords; },
    JG: function() { return   maxNesting; },
    v_: function() { return   readBlocks; },
    yi: function() { return   isPlainYaml; }
  });
  var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
  var _parser_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50204);


const maxNesting = 40;
const maxTokens = 1_000_000;
function readBlocks(text, lineCount) {
    let overflow = null;
    const rowStarts = new Map();
    const markdown = new markdown_it__WEBPACK_IMPORTED_MODULE_0__["default"]({ html: true, maxNesting: 2 * maxNesting });
    markdown.block.ruler.at("table", (0,_parser_rules_js__WEBPACK_IMPORTED_MODULE_1__  .a)(rowStarts), { alt: ["paragraph", "reference"] });
    if (text.includes("[^"))
        keepFootnotes(markdown);
    markdown.block.ruler.before("table", "limits", (state, line, endLine) => {
        const kind = exceeded(state);
        if (kind === null)
            return false;
        overflow ??= { kind, line };
        state.line = kind === "size" ? endLine : line + 1;
        return true;
    });
    const tokens = [];
    const env = {};
    markdown.block.parse(text, markdown, env, tokens);
    const blocks = toBlocks(tokens, rowStarts, { start: 0, end: lineCount });
    return { blocks, references: env.references ?? {}, overflow };
}
function keepFootnotes({ block: { ruler } }) {
    const definition = (0,_parser_rules_js__WEBPACK_IMPORTED_MODULE_1__  .X)(ruler, "reference");
    ruler.at("reference", (state, line, endLine, silent) => {
        const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
        return !state.src.startsWith("[^", start) && definition(state, line, endLine, silent);
    });
}
function exceeded(state) {
    if (state.level >= maxNesting)
        return "nesting";
    return state.tokens.length > maxTokens ? "size" : null;
}
function toBlocks(tokens, rowStarts, page) {
    const blocks = [];
    const containers = [];
    tokens.forEach((token, index) => {
        const { extent: container, quoted } = containers.at(-1) ?? { extent: page, quoted: false };
        const extent = extentOf(token);
        if (token.type === "list_item_open")
            containers.push({ extent, quoted });
        if (token.type === "blockquote_open")
            containers.push({ extent, quoted: true });
        if (token.type === "list_item_close" || token.type === "blockquote_close")
            containers.pop();
        const source = tokens[index + 1]?.content ?? "";
        const beginsItem = tokens[index - 1]?.type === "list_item_open";
        const block = toBlock(token, {
            extent,
            quoted,
            container,
            source,
            beginsItem,
            starts: rowStarts.get(token) ?? [],
        });
        if (block !== null)
            blocks.push(block);
    });
    return blocks;
}
function toBlock(token, around) {
    const { extent, quoted, container, source, beginsItem, starts } = around;
    const block = { extent, quoted, container };
    const { content } = token;
    switch (token.type) {
        case "source_table":
            return { kind: "table", ...block, starts };
        case "fence":
            return { kind: "fence", ...block, info: token.info.trim(), content, marker: token.markup };
        case "html_block":
            return { kind: "html", ...block, content };
        case "heading_open":
            return { kind: "heading", ...block, level: Number(token.tag.slice(1)), source };
        case "paragraph_open":
            return { kind: "paragraph", ...block, source, beginsItem };
        case "code_block":
            return { kind: "code", ...block };
        case "blockquote_open":
            return { kind: "quote", ...block };
        default:
            return null;
    }
}
function extentOf({ map }) {
    return { start: map?.[0] ?? 0, end: map?.[1] ?? 0 };
}
function infoWords(info) {
    return info
        .toLowerCase()
        .split(/[\s,;:={}().]+/)
        .filter((word) => word !== "");
}
function isPlainYaml(info) {
    const [word = "", ...others] = infoWords(info);
    return /^(?:ya?ml)?$/.test(word) && (others.length === 0 || (info.includes("=") && !/smoke/i.test(info)));
}


  }),

  23872:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U8: function() { return   longHeader; },
    VV: function() { return   placeIn; },
    cg: function() { return   readCells; },
    hA: function() { return   countCells; },
    pn: function() { return   isTooLong; },
    uk: function() { return   maxHeaderLength; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_line_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75607);


function readCells(row, limit) {
    const cells = [];
    for (const { start, end } of pieces(row.text)) {
        cells.push(readCell(row, start, end));
        if (cells.length > limit)
            break;
    }
    return cells;
}
function countCells(text) {
    let count = 0;
    for (const _piece of pieces(text))
        count += 1;
    return count;
}
function placeIn(cell, offset) {
    const backslashes = (0,_text_line_starts_js__WEBPACK_IMPORTED_MODULE_1__  .B)(cell.escapes, offset);
    return { line: cell.place.line, column: cell.place.column + offset + backslashes };
}
function* pieces(row) {
    const end = row.trimEnd().length;
    let start = row.length - row.trimStart().length;
    if (row[start] === "|")
        start += 1;
    for (let at = row.indexOf("|", start); at !== -1; at = row.indexOf("|", at + 1)) {
        if (row[at - 1] === "\\")
            continue;
        yield { start, end: at };
        start = at + 1;
    }
    if (start < end)
        yield { start, end };
}
const noEscapes = [];
function readCell(row, start, end) {
    let [from, to] = [start, end];
    while (from < to && isBlank(row.text.charCodeAt(from)))
        from += 1;
    while (to > from && isBlank(row.text.charCodeAt(to - 1)))
        to -= 1;
    const source = row.text.slice(from, to);
    const place = { line: row.place.line, column: row.place.column + (source === "" ? start : from) };
    if (!source.includes("\\|"))
        return { text: source, place, escapes: noEscapes };
    const text = source.replaceAll("\\|", "|");
    return { text, place, escapes: escapedPipes(source) };
}
function isBlank(code) {
    return code === 0x20 || code === 0x09;
}
function escapedPipes(source) {
    return Array.from(source.matchAll(/\\\|/g), ({ index }, before) => index - before);
}
const maxCellLength = 200_000;
const maxHeaderLength = 1_000;
function isTooLong(cell, { report }) {
    if (cell.text.length <= maxCellLength)
        return false;
    const cure = "Shorten it; a long command goes into a section of its own that the cell links to, or into a script.";
    report(tooLong(cell, maxCellLength, cure));
    return true;
}
function longHeader(cell) {
    return cell.text.length <= maxHeaderLength
        ? null
        : tooLong(cell, maxHeaderLength, "Shorten the header; what it explains goes into a paragraph above.");
}
function tooLong(cell, limit, cure) {
    const found = `a cell of ${cell.text.length.toLocaleString("en")} characters`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("cell-too-long", cell.place, {
        found,
        expected: `at most ${limit.toLocaleString("en")}`,
        cure,
    });
}


  }),

  88791:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $B: function() { return   firstExitPhrases; },
    aK: function() { return   isExitPhrase; },
    bX: function() { return   columnsOfTicks; },
    ce: function() { return   rowAt; },
    nP: function() { return   forEachCell; },
    oS: function() { return   firstSpans; }
  });
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);
  var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);


function columnsOfTicks(block, lines, columns) {
    const ticked = new Set(columns);
    forEachCell(block, lines, ticked, (index, { text }) => {
        if (!isTick(text))
            ticked.delete(index);
    });
    return ticked;
}
function firstSpans(block, lines, columns, references) {
    return firstPlaces(block, lines, columns, (cell) => {
        const beginning = cell.text.slice(0, maxLooked);
        const span = beginning.includes("`") ? (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(beginning, references).spans[0] : undefined;
        return span === undefined ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .VV)(cell, span.start);
    });
}
function firstExitPhrases(block, lines, columns) {
    return firstPlaces(block, lines, columns, ({ text, place }) => (isExitPhrase(text) ? place : null));
}
function firstPlaces(block, lines, columns, placeOf) {
    const without = new Set(columns);
    const found = new Map();
    forEachCell(block, lines, without, (index, cell) => {
        const place = placeOf(cell);
        if (place === null)
            return;
        without.delete(index);
        found.set(index, place);
    });
    return found;
}
function isExitPhrase(text) {
    return /^(?:exit|exits|exit[ -](?:code|status)|rc)[ :=]{1,3}`?(?:\d{1,3}|non-?zero)`?\.?$/i.test(text);
}
const maxLooked = 10_000;
function forEachCell(block, lines, open, visit) {
    for (let row = 2; row < block.starts.length && open.size > 0; row += 1) {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .cg)(rowAt(block, row, lines), Math.max(...open));
        for (const index of [...open]) {
            const cell = cells[index];
            if (cell !== undefined)
                visit(index, cell);
        }
    }
}
function isTick(text) {
    return /^(?:`?(?:\[[ xX]?\]|[xX]|:[a-z_]+:|<input type="?checkbox"?[^<>]*>|&#\d+;|[✅☑✔✓✗✘✖❌❎☐☒⬜⬛□■▢○●◯⭕👍👎⏳⚠❓🔲🔳🟥🟧🟨🟩🔴🟡🟢]\ufe0f?)`?\s*)*$|^(?:[-–—]|&[mn]dash;)$/u.test(text);
}
function rowAt({ extent, starts }, index, lines) {
    const start = starts[index] ?? 0;
    const text = (lines[extent.start + index] ?? "").slice(start);
    return { text, place: { line: extent.start + index + 1, column: start + 1 } };
}


  }),

  75306:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CB: function() { return   meantColumn; },
    ER: function() { return   misspeltColumn; },
    Gg: function() { return   titleOf; },
    Jt: function() { return   commandCondition; },
    KG: function() { return   lookAlikeColumn; },
    N_: function() { return   isMatrixHeader; },
    _i: function() { return   similarColumn; },
    jB: function() { return   readHeaders; },
    uV: function() { return   columnOf; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39911);
  var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23872);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78892);
  var _inline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35956);






const rollbackAndRetest = { title: "Rollback and retest", names: ["rollback and retest"] };
const byName = new Map([..._model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .ur, "rollbackAndRetest"].flatMap((column) => columnOfField(column).names.map((name) => [name, column])));
function columnOfField(column) {
    return column === "rollbackAndRetest" ? rollbackAndRetest : _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[column].column;
}
function columnOf(header) {
    if (header.length > _cells_js__WEBPACK_IMPORTED_MODULE_3__  .uk)
        return null;
    const words = (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(header);
    return byName.get(words) ?? (isRollbackAndRetest(words) ? "rollbackAndRetest" : null);
}
function isRollbackAndRetest(words) {
    return /(?:^| )rollback(?: |$)/.test(words) && /(?:^| )re(?:test|run)(?: |$)/.test(words);
}
function similarColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    return misspeltColumn(header) ?? (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .bI)((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(header));
}
function meantColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    return similarColumn(header) ?? (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .t7)((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(header));
}
function misspeltColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    const name = (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .Er)((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(header), byName.keys());
    return lookAlikeColumn(header) ?? (name === null ? null : (byName.get(name) ?? null));
}
function lookAlikeColumn(header) {
    if (header.length > maxHeader || /^[\u0000-\u007f]*$/.test(header) || columnOf(header) !== null)
        return null;
    return columnOf((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .G4)(header.normalize("NFKC")));
}
const maxHeader = 100;
function titleOf(column) {
    return columnOfField(column).title;
}
function commandCondition(header) {
    for (const [parenthesis, inside] of header.matchAll(/\(([^()]*)\)/g))
        if (!/^\s*(?:s|exact|copy)?\s*$/i.test(inside ?? ""))
            return parenthesis;
    return null;
}
const maxCells = 1000;
function isMatrixHeader(line, references) {
    if (!line.includes("|") || !/area/i.test(line) || !/command/i.test(line))
        return false;
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__  .cg)({ text: line, place: { line: 1, column: 1 } }, maxCells);
    const columns = new Set(readHeaders(cells, references).map(({ column }) => column));
    return columns.has("area") && columns.has("command");
}
function readHeaders(cells, references) {
    return cells.map((cell) => {
        if (cell.text.length > _cells_js__WEBPACK_IMPORTED_MODULE_3__  .uk)
            return { cell, text: cell.text, column: null };
        const { text } = (0,_inline_js__WEBPACK_IMPORTED_MODULE_5__  .SG)(cell.text, references);
        return { cell, text, column: columnOf(text) };
    });
}


  }),

  18981:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  G: function() { return   commandReaders; },
  u: function() { return   reportStrayBacktick; }
});

var problem = __webpack_require__(93970);
var hidden_characters = __webpack_require__(19576);
var cells = __webpack_require__(23872);
var markdown_inline = __webpack_require__(35956);
var page_problem = __webpack_require__(50976);
var placeholders = __webpack_require__(90651);
;// CONCATENATED MODULE: ./build/page/markdown/command-spans.js





function judgeSpans(cell, inline, title, report) {
    const { spans } = inline;
    const problem = withheld(cell, inline, title) ??
        placeProblem(cell, inline) ??
        betweenProblem(cell, inline) ??
        (spans.length > 1 ? pieceProblem(cell, spans) : null);
    report(problem ?? wordsOutside(cell, inline));
    if (problem === null)
        report(placeholderProblem(cell, spans));
    return problem === null;
}
function placeProblem(cell, { spans, around }) {
    if (spans.length < 2)
        return null;
    const index = spans.findIndex(({ text }, at) => isPlace(text) && endsWithPlace.test(around[at]?.text ?? ""));
    const folder = spans[index];
    if (folder === undefined)
        return null;
    const others = spans.filter((_, at) => at !== index).map(({ text }) => text);
    const path = folder.text.trim().replace(/(?<=.)\/$/, "");
    const script = (0,problem .TL)(`cd ${path} && ${others.join(" && ")}`, 200);
    const found = `the folder ${(0,problem .TL)(folder.text)} as a place beside the command`;
    const cure = `Write ${script}, or set \`working-directory\` under \`defaults\`.`;
    return (0,page_problem .V)("command-folder", (0,cells .VV)(cell, folder.start), found, cure);
}
const endsWithPlace = /(?:^|[\s(,:;])(?:in|from|inside|under|within|at)(?: the)?(?: (?:folder|directory|repo|root))?:?\s*$/i;
function isPlace(text) {
    return isFolder(text) || /^[~\w.@/-]*[\w@-]$/.test(text.trim());
}
function betweenProblem(cell, { spans, around }) {
    for (let index = 1; index < spans.length; index += 1) {
        const words = around[index];
        const left = words === undefined ? "" : wordsBeyondOrder(words.text);
        if (words === undefined || left === "")
            continue;
        const cure = cureBetween(left, spans[index - 1]?.text ?? "", spans[index]?.text ?? "");
        const found = `${(0,problem .TL)(left)} between two commands`;
        return (0,page_problem .V)("command-between", placeOf(cell, words, firstWord(left)), found, cure);
    }
    return null;
}
function wordsBeyondOrder(text) {
    return text
        .replace(/\[\^[^\s[\]]{1,100}\]/g, "")
        .replace(/(?:^|(?<=[\s,;+→]))(?:and|then|&&?|\d+[.)]|[-*•])(?=[\s,;+→]|$)/gi, " ")
        .replace(/(?:->|=>|[,;+.\n→⇒➜➡➔⟶]|\ufe0f)/g, " ")
        .trim();
}
function cureBetween(words, before, after) {
    if (/^\|\|?$/.test(words))
        return `Write one code span: ${(0,problem .TL)(`${before} ${words.replaceAll("|", "\\|")} ${after}`, 200)}.`;
    if (/^\/|(?:^|\s)or(?:\s|$)/i.test(words))
        return "Keep the command that is to run, or give each a row of its own.";
    return "Write the commands in one span each, with commas between them, and take the backticks off what is not to run; words go into another column.";
}
function pieceProblem(cell, spans) {
    for (const [index, span] of spans.entries()) {
        const text = span.text.trim();
        const piece = pieces.find(({ is }) => is(text));
        if (piece === undefined)
            continue;
        const found = `${(0,problem .TL)(span.text)}, ${piece.kind}, as a command of its own`;
        const cure = piece.cure(text, spans[index === 0 ? 1 : index - 1]?.text ?? "");
        return (0,page_problem .V)("command-piece", (0,cells .VV)(cell, span.start), found, cure);
    }
    return null;
}
const pieces = [
    {
        kind: "a number",
        is: (text) => /^\d+$/.test(text),
        cure: () => "Move what the command must show to the column `Pass signal`; else take the backticks off.",
    },
    { kind: "a redirection", is: (text) => /^(?:\d*|&)[<>]/.test(text), cure: inOneSpan },
    { kind: "a list operator", is: (text) => /^(?:&&|\|\||;)/.test(text), cure: inOneSpan },
    { kind: "a pipe", is: (text) => text.startsWith("|"), cure: inOneSpan },
    { kind: "an option", is: (text) => /^-{1,2}[A-Za-z][\w-]*(?:[ =]\S*)?$/.test(text), cure: inOneSpan },
    {
        kind: "a placeholder",
        is: placeholders .Lf,
        cure: () => "Write what it stands for, in the span of its command; else take the backticks off.",
    },
    {
        kind: "a folder",
        is: isFolder,
        cure: (text, other) => `Write ${(0,problem .TL)(`cd ${text} && ${other}`, 200)} if the command runs there; else take the backticks off.`,
    },
    {
        kind: "a file",
        is: (text) => /^[^\s$;|&<>()="'`]+$/.test(text) &&
            (text.includes("/") || /[\w*]\.[A-Za-z][A-Za-z0-9]*$|^\.\w+$/.test(text)) &&
            !/^\.\.?\//.test(text) &&
            !scriptEnding.test(text),
        cure: (text) => `Write ${(0,problem .TL)(`./${text}`, 200)} if it is a program to run, or put it into the span of its command; else take the backticks off.`,
    },
];
function inOneSpan(text, other) {
    return `Write ${(0,problem .TL)(`${other} ${text}`.replaceAll("|", "\\|"), 200)} in one span, or each command whole.`;
}
function isFolder(text) {
    return /^(?:~?[^\s$;|&<>()="'`]*\/|\.\.?|~)$/.test(text.trim());
}
const scriptEnding = /\.(?:sh|bash|zsh|ksh|fish|py|rb|pl|php|js|mjs|cjs|ts|ps1|bat|cmd|exe)$/i;
function wordsOutside(cell, { spans, around }) {
    const said = spans.length === 0 ? undefined : [around[0], around.at(-1)].find((words) => hasWord(words?.text));
    if (said === undefined)
        return null;
    const words = said.text.trim();
    const found = `the words ${(0,problem .TL)(words)} beside a command, which are not read`;
    const cure = "Take them off, or move them to another column; what they ask for goes into the command itself.";
    return (0,page_problem .V)("command-words", placeOf(cell, said, firstWord(words)), found, cure);
}
function placeholderProblem(cell, spans) {
    for (const { text, start } of spans) {
        const held = mayHold.test(text) ? placeholder.exec(text) : null;
        if (held === null)
            continue;
        const found = `${(0,problem .TL)(held[0].trim())} in a command, which runs as it stands`;
        const cure = 'Write what it stands for, or a variable that `env` or `vars` sets, as `"$NAME"`.';
        return (0,page_problem .V)("command-placeholder", (0,cells .VV)(cell, start + held.index), found, cure);
    }
    return null;
}
const mayHold = /[<…{[NX]|\.\.\.|^[TF]/;
const placeholder = /<[A-Za-z][\w.-]*>|…|(?<=^|[\s=])\.\.\.(?=\s|$)|\{\{ ?[A-Za-z_][\w.]* ?\}\}|(?<=\s)\[[a-z][\w-]{2,}\](?=\s|$)|(?<![A-Za-z])(?:[a-z]?N{3,}|X{3,})(?![A-Za-z])|^(?:TODO|TBD|FIXME)\b[^|;&]*$/;
function hasWord(text = "") {
    return (0,markdown_inline .pb)(text.replace(/\[\^[^\s[\]]{1,100}\]|\b\d+[.)](?=\s|$)/g, ""));
}
function firstWord(words) {
    return words.split(/\s/, 1)[0] ?? "";
}
function placeOf(cell, { from, to }, text) {
    return (0,cells .VV)(cell, from + Math.max(0, cell.text.slice(from, to).indexOf(text)));
}
function withheld(cell, { spans, around }, title) {
    const [first] = spans;
    if (first === undefined)
        return null;
    for (const words of [around[0], around.at(-1)].flatMap((each) => each ?? [])) {
        const { text } = words;
        if (text === "")
            continue;
        const said = (withholding.exec(text) ?? (title === "Command" ? condition.exec(text) : null))?.[0];
        if (said === undefined)
            continue;
        const found = `the words ${(0,problem .TL)(text.trim())} beside ${(0,problem .TL)(first.text)}, which would be run all the same`;
        const cure = "Take the backticks off, or the row out, if the command is not to run here; make a condition part of the command; or take the words off.";
        return (0,page_problem .V)("command-withheld", placeOf(cell, words, said), found, cure);
    }
    return null;
}
const withholding = /(?<![\w-])(?:(?:do|does|must|should|can)(?: not|n['’]t)|cannot|not|never|don['’]t|skip(?:ped)?|disabled|deprecated|obsolete)(?![\w-])/i;
const condition = /(?<![\w-])(?:if|unless|on failure|in case|otherwise)(?![\w-])/i;

var links = __webpack_require__(74592);
;// CONCATENATED MODULE: ./build/page/markdown/command-cells.js







const commandReaders = {
    command: commandOf,
    script: diagnoseOf,
    guidance: rollbackOf,
    retest: retestOf,
};
function commandOf(cell, context) {
    const inline = (0,markdown_inline .SG)(cell.text, context.blocks.references);
    if (inline.soleLink === null)
        return reportLinkBeside(cell, inline, context) ? null : scriptOf(cell, inline, "Command", context);
    const script = (0,links .DT)(inline.soleLink, cell.place, context);
    return script === null ? null : { value: script, place: cell.place };
}
function reportLinkBeside(cell, { hasLink, spans }, { report }) {
    const first = spans[0];
    if (!hasLink || first === undefined)
        return false;
    const found = `a link beside the command ${(0,problem .TL)(first.text)}`;
    const cure = "Keep the command alone, with the link in another column; or the link alone, to run the commands of its section.";
    report((0,page_problem .V)("command-and-link", cell.place, found, cure));
    return true;
}
function diagnoseOf(cell, context) {
    return scriptOf(cell, (0,markdown_inline .SG)(cell.text, context.blocks.references), "Diagnose", context);
}
function rollbackOf(cell, context) {
    const inline = (0,markdown_inline .SG)(cell.text, context.blocks.references);
    return isBlank(inline) ? null : (0,links .sk)(cell.text, inline.soleLink, cell.place, context);
}
function retestOf(cell, context) {
    const inline = (0,markdown_inline .SG)(cell.text, context.blocks.references);
    if (isBlank(inline))
        return null;
    if (inline.spans.length > 0 && !inline.hasLink) {
        const script = scriptOf(cell, inline, "Retest", context);
        return (script && { value: { kind: "command", script: script.value, implied: false }, place: script.place });
    }
    reportStrayBacktick(cell, inline, context);
    return (0,links .ik)((0,links .sk)(cell.text, inline.soleLink, cell.place, context));
}
function isBlank({ text, spans, hasLink }) {
    return text === "" && spans.length === 0 && !hasLink;
}
function scriptOf(cell, inline, title, context) {
    if (reportStrayBacktick(cell, inline, context))
        return null;
    const first = inline.spans[0];
    if (first === undefined) {
        const found = `${(0,problem .TL)(cell.text)} under \`${title}\``;
        const cure = "Write the command in backticks; a cell without them is text for readers.";
        context.report((0,page_problem .V)("command-missing", cell.place, found, cure));
        return null;
    }
    for (const { text, start } of inline.spans)
        context.report((0,hidden_characters .N)(text, (offset) => (0,cells .VV)(cell, start + offset)));
    const empty = inline.spans.find(({ text }) => text.trim() === "");
    if (empty === undefined) {
        const value = inline.spans.map(({ text }) => text).join("\n");
        return judgeSpans(cell, inline, title, context.report)
            ? { value, place: (0,cells .VV)(cell, first.start) }
            : null;
    }
    const place = (0,cells .VV)(cell, empty.start);
    const cure = "Write the command, or remove the span.";
    context.report((0,page_problem .V)("command-empty", place, "an empty code span", cure));
    return null;
}
function reportStrayBacktick(cell, { strayBacktick }, { report }) {
    if (!strayBacktick)
        return false;
    const cure = "Close the code span, write `\\|` for a pipe inside it, or `` \\` `` for a backtick that opens none.";
    report((0,page_problem .V)("stray-backtick", cell.place, `a backtick without its partner in ${(0,problem .TL)(cell.text)}`, cure));
    return true;
}


  }),

  8615:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FH: function() { return   reportUndefinedReferences; },
    Gx: function() { return   placesInCell; },
    ip: function() { return   reportDeadLinks; },
    lg: function() { return   placesInText; },
    zR: function() { return   placesInSection; }
  });
  var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23872);
  var _guidance_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88075);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50976);





const maxNamed = 20;
function reportDeadLinks(markdown, places, context) {
    if (markdown.length > _guidance_links_js__WEBPACK_IMPORTED_MODULE_3__  .r || !mayBeDead(markdown))
        return;
    const dead = linesOf(markdown, context).flatMap((tokens) => tokens.flatMap((token, index) => [
        ...deadAnchorIn(token, tokens[index + 1]?.content ?? "", context),
        ...undefinedIn(token, markdown),
        ...footnotesIn(token, markdown),
    ]));
    reportEach(dead, places, context);
}
function reportUndefinedReferences(markdown, places, context) {
    if (markdown.length > _guidance_links_js__WEBPACK_IMPORTED_MODULE_3__  .r || !markdown.includes("]["))
        return;
    const found = linesOf(markdown, context).flatMap((tokens) => tokens.flatMap((token) => undefinedIn(token, markdown)));
    reportEach(found, places, context);
}
function linesOf(markdown, { blocks }) {
    const tokens = parser().parse(markdown, { references: Object.create(blocks.references) });
    return tokens.map(({ children }) => children ?? []);
}
function reportEach(dead, places, { report }) {
    const byText = new Map(dead.map((each) => [each.text, each]));
    for (const { text, words, problem } of [...byText.values()].slice(0, maxNamed))
        report(problem(places.find(text) ?? places.find(words) ?? places.start));
}
function mayBeDead(markdown) {
    return (markdown.includes("][") || markdown.includes("[^") || (markdown.includes("#") && markdown.includes("](")));
}
function placesInText(markdown, start) {
    return {
        start,
        find(piece) {
            const index = markdown.indexOf(piece);
            if (index === -1)
                return null;
            const isBelow = markdown.slice(0, index).includes("\n");
            return isBelow ? start : { line: start.line, column: start.column + index };
        },
    };
}
function placesInCell(cell) {
    return {
        start: cell.place,
        find(piece) {
            const index = cell.text.indexOf(piece);
            return index === -1 ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .VV)(cell, index);
        },
    };
}
function placesInSection({ extent }, lines) {
    return {
        start: { line: extent.start + 1, column: 1 },
        find(piece) {
            for (let line = extent.start; line < extent.end; line += 1) {
                const index = lines[line]?.indexOf(piece) ?? -1;
                if (index !== -1)
                    return { line: line + 1, column: index + 1 };
            }
            return null;
        },
    };
}
function deadAnchorIn(token, words, { sections }) {
    if (token.type !== "link_open")
        return [];
    const target = String(token.attrGet("href") ?? "");
    const missing = target.startsWith("#") && target !== "#" ? sections.resolve(target) : null;
    if (missing?.kind !== "missing")
        return [];
    const { anchor, why, cure } = missing;
    const found = `a link in guidance to ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(`#${anchor}`)}, which ${why}`;
    const problem = (place) => (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("guidance-anchor", place, found, cure);
    return [{ text: `#${anchor}`, words: `[${words}]`, problem }];
}
function undefinedIn({ type, content }, markdown) {
    if (type !== "text")
        return [];
    return Array.from(content.matchAll(/(?<![\w\]])\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]/g), ([text]) => text)
        .filter((text) => markdown.includes(text) && !markdown.includes(`\\${text}`))
        .map((text) => ({ text, words: text, problem: (place) => undefinedReference(text, place) }));
}
function undefinedReference(text, place) {
    const label = /\[([^[\]]+)\](?:\[\])?$/.exec(text)?.[1] ?? "";
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(text)}, whose reference nothing on the page defines`;
    const cure = `Add ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(`[${label}]: TARGET`)} on a line of its own, or write a backslash before the bracket if it is no link.`;
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("reference-undefined", place, found, cure);
}
function footnotesIn({ type, content }, markdown) {
    if (type !== "text")
        return [];
    return Array.from(content.matchAll(/\[\^\w{1,50}\](?!:)/g), ([text]) => text)
        .filter((text) => !markdown.includes(`\\${text}`))
        .map((text) => ({ text, words: text, problem: (place) => lostFootnote(text, place) }));
}
function lostFootnote(text, place) {
    const found = `the footnote ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(text)}, which is not shown with this guidance`;
    const expected = "a footnote of the page that is one paragraph of at most 500 characters";
    const cure = "Write what it says here, or link the section that says it.";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .l4)("reference-undefined", place, { found, expected, cure });
}
let known = null;
function parser() {
    known ??= new markdown_it__WEBPACK_IMPORTED_MODULE_0__["default"]({ html: true });
    return known;
}


  }),

  59623:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D4: function() { return   clauseText; },
    gr: function() { return   isExitCode; },
    u_: function() { return   exitClause; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _signals_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46773);


function exitClause(clause, role) {
    const words = exitWords(clause, role);
    if (words === null)
        return { kind: "none" };
    const numbers = words.filter((word) => aNumber.test(word));
    const isNonZero = words.includes(nonZero);
    if (numbers.length === 0 && !isNonZero)
        return isPlaceholderCode(clause) ? { kind: "mistake", cure: noPlaceholder } : { kind: "none" };
    const isPlain = words.every((word) => beside.has(word) || aNumber.test(word) || word === nonZero);
    const [code, ...further] = numbers;
    if (isPlain && code === undefined)
        return { kind: "phrase", signal: "exit !0" };
    if (isPlain && further.length === 0 && !isNonZero && /^\d+$/.test(`${code}`) && Number(code) <= 255)
        return { kind: "phrase", signal: `exit ${Number(code)}` };
    return { kind: "mistake", cure: cureFor(words.map(inDecimal), spansBeside(clause), role) };
}
function isPlaceholderCode(clause) {
    const others = clause.filter(({ kind, text }) => kind === "word" || !/^\{[A-Za-z_][\w-]*\}$/.test(text));
    return (others.length === clause.length - 1 &&
        others.every(({ kind, text }) => kind === "word" && beside.has(text.toLowerCase())));
}
const noPlaceholder = "Write the number itself, as in `exit 3`: no value is filled in as a number.";
const aNumber = /^(?:-?\d+|0x[\da-f]+)$/;
function inDecimal(word) {
    return /^(?:-\d|0x)/.test(word) && aNumber.test(word) ? `${(0,_signals_exit_js__WEBPACK_IMPORTED_MODULE_1__  .tD)(Number(word))}` : word;
}
function clauseText(clause) {
    return clause.map(({ kind, text }) => (kind === "span" ? `\`${text}\`` : text)).join(" ");
}
const nonZero = "non-zero";
const exits = new Set(["exit", "exits", "exited", "rc"]);
const beside = new Set([
    ...exits,
    "command",
    "commands",
    "script",
    "scripts",
    "all",
    "with",
    "code",
    "codes",
    "status",
    "is",
    ":",
    "=",
]);
function exitWords(clause, role) {
    if (!clause.some(({ kind, text }) => kind === "word" && /exit|rc/i.test(text)))
        return null;
    const words = clause.flatMap(({ kind, text }) => kind === "word" || isExitCode(text) ? splitWords(text, role) : [`\`${text}\``]);
    return words.some((word) => exits.has(word)) ? joinNonZero(words) : null;
}
function joinNonZero(words) {
    return words.flatMap((word, index) => {
        if (word === "zero" && words[index - 1] === "non")
            return [nonZero];
        return word === "non" && words[index + 1] === "zero" ? [] : [word];
    });
}
function isExitCode(text) {
    return numberInSpan.test(text);
}
const numberInSpan = /^(?:non-?zero|(?:!=?|≠|[<>]=?)?\s*(?:-?\d+|0x[\da-f]+))$/i;
function splitWords(text, role) {
    const plain = text.toLowerCase().replace(/^non-?zero$/, nonZero);
    if (plain === nonZero)
        return [plain];
    return (plain
        .replace(role === "pass"
        ? /(?:[\u2705\u2713\u2714\u2611]|\ud83d\udfe2)\ufe0f?/g
        : /(?:[\u274c\u274e\u2716-\u2718\u2705\u2713\u2714\u2611]|\ud83d[\udfe2\udd34])\ufe0f?/g, " ")
        .replace(/(?<=[a-z])[-_](?=[a-z])/g, " ")
        .match(/0x[\da-f]+|(?<=^\s*|\s)-\d+|[a-z]+(?:['’][a-z]+)?|\d+|\.\.|[<>!]=?|[^\sa-z\d]/g) ?? []);
}
function spansBeside(clause) {
    return clause.flatMap(({ kind, text }) => (kind === "span" && !isExitCode(text) ? [text] : []));
}
function cureFor(words, spans, role) {
    const signals = [...codesMeant(words, exits, role), ...timeMeant(words), ...spans].map((signal) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(signal));
    const between = role === "pass" ? codesBetween(words, exits).map((signal) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(signal)) : [];
    const other = between.length === 0 ? "" : `, and ${between.join(", ")} under \`Fail signal\``;
    return `Write ${signals.join(", ")}${other}; what else the command must print goes into backticks of its own.`;
}
function codesMeant(clause, exits, role) {
    const words = upToCount(clause);
    const numbers = numbersMeant(words, exits);
    const [first = 0] = numbers;
    if (words.includes("non-zero"))
        return ["exit !0"];
    if (words.some((word, index) => negations.has(word) && isTurning(words, index)))
        return [`exit !${first}`];
    const bounds = boundsOf(words, first);
    if (bounds !== null)
        return [range(bounds[0], bounds[1])];
    if (numbers.length === 1)
        return [`exit ${first}`];
    const isRange = words.some((word) => ["-", "–", "..", "to", "through"].includes(word));
    const last = numbers.at(-1) ?? first;
    if (isRange || isUnbroken(numbers))
        return [range(Math.min(first, last), Math.max(first, last))];
    if (role === "fail")
        return numbers.map((code) => `exit ${code}`);
    return codesBetween(words, exits).length === 0
        ? [`exit ${first}`]
        : [range(Math.min(...numbers), Math.max(...numbers))];
}
function codesBetween(clause, exits) {
    const words = clause.slice(clause.findLastIndex((word) => exits.has(word)) + 1);
    const numbers = numbersIn(words);
    if (!words.every((word) => /^(?:\d+|or|,|\/|code|codes|status|with|either|:|=)$/.test(word)))
        return [];
    const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
    const between = sorted.flatMap((code, index) => {
        const next = sorted[index + 1];
        return next === undefined || next === code + 1 ? [] : [range(code + 1, next - 1)];
    });
    return between.length > 5 || (sorted.at(-1) ?? 0) > highest ? [] : between;
}
function timeMeant(words) {
    const at = words.findIndex((word) => ["in", "within", "under", "below", "<"].includes(word));
    const [number = "", unit = ""] = at === -1 ? [] : words.slice(at + 1).filter((word) => word !== "under");
    const known = /^(?:(s|sec|secs|second|seconds)|(m|min|mins|minute|minutes))$/.exec(unit);
    if (!/^\d{1,5}$/.test(number) || known === null)
        return [];
    return [`within ${number}${known[1] === undefined ? "m" : "s"}`];
}
function upToCount(words) {
    const at = words.findIndex((word, index) => word === "," &&
        /^\d+$/.test(words[index + 1] ?? "") &&
        /^(?!or$|to$)[a-z]/.test(words[index + 2] ?? ""));
    return at === -1 ? words : words.slice(0, at);
}
function isTurning(words, index) {
    return words[index] !== "!" || /^(?:\d+|=)$/.test(words[index + 1] ?? "");
}
const negations = new Set([
    "not",
    "never",
    "no",
    "isn't",
    "doesn't",
    "isn’t",
    "doesn’t",
    "≠",
    "!=",
    "!",
    "without",
]);
function numbersMeant(words, exits) {
    const behind = numbersIn(words.slice(words.findLastIndex((word) => exits.has(word)) + 1));
    return behind.length > 0 ? behind : numbersIn(words);
}
function numbersIn(words) {
    return words.filter((word) => /^\d{1,10}$/.test(word)).map(Number);
}
const highest = 255;
function boundsOf(words, limit) {
    const says = (...signs) => words.some((word) => signs.includes(word));
    if (says(">=", "≥") || (says("at") && says("least")))
        return [limit, highest];
    if (says("<=", "≤") || (says("at") && says("most")))
        return [0, limit];
    if (says(">", "above", "over", "greater", "more"))
        return [limit + 1, highest];
    if (says("<", "below", "under", "less"))
        return [0, Math.max(0, limit - 1)];
    return null;
}
function range(from, to) {
    if (from === 1 && to === highest)
        return "exit !0";
    return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}
function isUnbroken(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted.every((code, index) => index === 0 || code === (sorted[index - 1] ?? 0) + 1);
}


  }),

  88075:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   guidanceLinks; },
    r: function() { return   maxLinkedText; }
  });
  var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
  var _text_line_starts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75607);
  var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);
  var _parser_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50204);




const maxLinkedText = 100_000;
const limits = { target: 2_000, text: maxLinkedText, page: 4 * 1024 * 1024, rows: 100 };
function guidanceLinks({ references, blocks }) {
    const sections = new Map();
    let footnotes = null;
    let left = limits.page;
    const hasReferences = Object.keys(references).length > 0;
    const rows = new Map();
    const editsOfRow = (markdown, known) => {
        if (!mayTakeDefinition(markdown, references, known))
            return [];
        const edits = rows.get(markdown) ?? editsOf(markdown, references, known);
        if (rows.size < limits.rows)
            rows.set(markdown, edits);
        return edits;
    };
    const resolve = (markdown) => {
        if (markdown.length > limits.text || !markdown.includes("[") || left <= 0)
            return markdown;
        footnotes ??= readFootnotes(blocks);
        if (footnotes.size === 0 && !hasReferences)
            return markdown;
        const edits = markdown.includes("\n")
            ? editsOf(markdown, references, footnotes)
            : editsOfRow(markdown, footnotes);
        if (edits.length === 0)
            return markdown;
        const resolved = withEdits(markdown, edits, left);
        left -= Math.max(0, resolved.length - markdown.length);
        return resolved;
    };
    return {
        inText: resolve,
        inSection(section) {
            const known = sections.get(section) ?? resolve(section.text);
            sections.set(section, known);
            return known;
        },
    };
}
function mayTakeDefinition(line, references, footnotes) {
    if (line.includes("\\") || (footnotes.size > 0 && line.includes("[^")))
        return true;
    const { normalizeReference } = notingReferences().utils;
    for (const [, label = ""] of line.matchAll(/\[([^[\]]+)\]/g))
        if (references[normalizeReference(label)] !== undefined)
            return true;
    return false;
}
function withEdits(text, edits, budget) {
    const pieces = [];
    let done = 0;
    let left = budget;
    for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
        left -= edit.text.length;
        if (edit.from < done || left < 0)
            continue;
        pieces.push(text.slice(done, edit.from), edit.text);
        done = edit.to;
    }
    return pieces.join("") + text.slice(done);
}
function editsOf(markdown, references, footnotes) {
    const starts = (0,_text_line_starts_js__WEBPACK_IMPORTED_MODULE_3__  ._)(markdown);
    const parser = notingReferences();
    const tokens = [];
    parser.block.parse(markdown, parser, { references: Object.create(references) }, tokens);
    return tokens.flatMap((token) => {
        if (token.type !== "inline" || !token.content.includes("["))
            return [];
        const toSource = sourceOffsets(token, markdown, starts);
        if (toSource === null)
            return [];
        return [...linksIn(token, references), ...footnotesIn(token, footnotes)].flatMap(({ from, to, text }) => {
            const [first, end] = [toSource(from), toSource(to)];
            return first === null || end === null ? [] : [{ from: first, to: end, text }];
        });
    });
}
function sourceOffsets({ content, map }, markdown, starts) {
    if (map === null)
        return null;
    const own = [];
    let start = 0;
    for (const [index, line] of content.split("\n").entries()) {
        const begin = starts[map[0] + index];
        const at = begin === undefined ? -1 : markdown.slice(begin, starts[map[0] + index + 1]).indexOf(line);
        if (begin === undefined || at === -1)
            return null;
        own.push({ start, at: begin + at, length: line.length });
        start += line.length + 1;
    }
    const begins = own.map((each) => each.start);
    return (offset) => {
        const line = own[(0,_text_line_starts_js__WEBPACK_IMPORTED_MODULE_3__  .B)(begins, offset + 1) - 1];
        return line === undefined || offset > line.start + line.length ? null : line.at + offset - line.start;
    };
}
function linksIn(token, references) {
    const found = [];
    const parser = notingReferences();
    parser.inline.parse(token.content, parser, { references, found, source: token.content }, []);
    return found;
}
function footnotesIn({ content }, footnotes) {
    if (footnotes.size === 0)
        return [];
    const code = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(content, {}).spans.map(({ text, start }) => ({
        from: start,
        to: start + text.length,
    }));
    let next = 0;
    return [...content.matchAll(/(?<!\\)\[\^([^\s[\]]{1,100})\](?!:)/g)].flatMap(({ index, 0: mark, 1: name = "" }) => {
        while ((code[next]?.to ?? Number.POSITIVE_INFINITY) <= index)
            next += 1;
        const text = footnotes.get(name);
        const isCode = (code[next]?.from ?? Number.POSITIVE_INFINITY) <= index;
        return text === undefined || isCode
            ? []
            : [{ from: index, to: index + mark.length, text: ` (${text})` }];
    });
}
let noting = null;
function notingReferences() {
    if (noting !== null)
        return noting;
    const markdown = new markdown_it__WEBPACK_IMPORTED_MODULE_0__["default"]({ html: true });
    for (const name of ["link", "image"]) {
        const rule = (0,_parser_rules_js__WEBPACK_IMPORTED_MODULE_2__  .X)(markdown.inline.ruler, name);
        markdown.inline.ruler.at(name, (state, silent) => {
            const start = state.pos;
            const count = state.tokens.length;
            const isRead = rule(state, silent);
            const made = isRead && !silent
                ? state.tokens.slice(count, count + 2).find(({ type }) => type === "link_open" || type === "image")
                : undefined;
            if (made !== undefined)
                note(state, start, made, name);
            return isRead;
        });
    }
    noting = markdown;
    return markdown;
}
function note(state, start, made, name) {
    const { found, source } = state.env;
    if (source !== state.src)
        return;
    const label = name === "image" ? start + 1 : start;
    const close = state.md.helpers.parseLinkLabel(state, label, name === "link");
    const target = String(made.attrGet(name === "image" ? "src" : "href") ?? "");
    if (found === undefined || close < 0 || target.length > limits.target)
        return;
    const behind = state.src[close + 1];
    const isReference = state.pos === close + 1 || behind === "[";
    if (isReference)
        found.push({ from: close + 1, to: state.pos, text: `(${written(target)})` });
}
function written(target) {
    return /^[\w./#:?=&%+@,~-]+$/.test(target) ? target : `<${target.replace(/[<>\n]/g, encodeURIComponent)}>`;
}
const maxFootnote = 500;
function readFootnotes(blocks) {
    const footnotes = new Map();
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== "paragraph" || block.quoted || !block.source.startsWith("[^"))
            continue;
        const parts = block.source.split(/\n(?=\[\^)/);
        for (const [order, part] of parts.entries()) {
            const [, name, text] = /^\[\^([^\s[\]]{1,100})\]:([\s\S]*)$/.exec(part) ?? [];
            const line = (text ?? "").replace(/\s+/g, " ").trim();
            const goesOn = order === parts.length - 1 && blocks[index + 1]?.kind === "code";
            if (name !== undefined && line !== "" && line.length <= maxFootnote && !footnotes.has(name) && !goesOn)
                footnotes.set(name, withClosedCode(line));
        }
    }
    return footnotes;
}
function withClosedCode(line) {
    return line.includes("`") && (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(line, {}).strayBacktick ? line.replace(/`/g, "\\`") : line;
}


  }),

  78892:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Er: function() { return   nearestHeader; },
    HF: function() { return   headerWords; },
    Zj: function() { return   isTranslated; },
    aI: function() { return   isResult; },
    bI: function() { return   columnByWords; },
    t7: function() { return   columnBySynonym; },
    yJ: function() { return   placeByWords; }
  });
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39911);

function headerWords(header) {
    const words = withoutMarks((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .P)(header).toLowerCase())
        .split(" ")
        .filter((word) => word !== "")
        .map(singular)
        .join(" ");
    return /\bre |roll /.test(words) ? joined(words) : words;
}
function joined(words) {
    return words.replace(/\broll back\b/g, "rollback").replace(/\bre (test|run)\b/g, "re$1");
}
function withoutMarks(text) {
    if (/^[a-z ]*$/.test(text))
        return text;
    const marked = text
        .replace(/\[\^[^[\]]*\]/g, " ")
        .replace(/:[a-z0-9_+-]+:/g, " ")
        .replace(/\([^()]*\)/g, "");
    if (/^[\u0000-\u007f]*$/.test(marked))
        return marked.replace(/[^a-z0-9]+/g, " ");
    return marked
        .replace(/[0-9#*]?[\ufe00-\ufe0f]?\u20e3|[\ufe00-\ufe0f]/g, "")
        .replace(/[^\p{L}\p{Mn}\p{Mc}\p{Nd}]+/gu, " ");
}
function singular(word) {
    if (word === "criteria")
        return "criterion";
    if (word.endsWith("ies"))
        return `${word.slice(0, -3)}y`;
    if (word.endsWith("sses"))
        return word.slice(0, -2);
    return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
function nearestHeader(header, names) {
    if (header.length < 3)
        return null;
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const name of names) {
        if (name.length < 4)
            continue;
        const limit = Math.min(header.length, name.length) >= 9 ? 2 : 1;
        if (Math.abs(name.length - header.length) > limit)
            continue;
        const distance = typingDistance(header, name);
        if (distance > limit || distance >= bestDistance)
            continue;
        best = name;
        bestDistance = distance;
    }
    return best;
}
function typingDistance(from, to) {
    let beforePrevious = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isExchange = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const exchanged = isExchange ? (beforePrevious[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(replaced, exchanged, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[to.length] ?? 0;
}
const wordHints = [
    { column: "rollback", words: /^(?:rollback|recover)/ },
    { column: "retest", words: /^re(?:test|run)/ },
    { column: "command", words: /^(?:command|cmd)$/ },
    { column: "needs", words: /^(?:need|depend)/ },
    { column: "severity", words: /^severity/ },
    { column: "timeout", words: /^(?:timeout|timelimit)/ },
];
const translations = [
    {
        column: "command",
        words: /^(?:befehl|kommando|commande|comando|opdracht|polecenie|команд|命令|コマンド|명령)/,
    },
    { column: "fail", words: /^(?:fehler|fehlschlag|échec|echec|fallo|falla|fallimento|erreur|ошибк)/ },
    {
        column: "pass",
        words: /^(?:erwart|attendu|esperad|attes[oi]$|verwacht|oczekiw|ожида|soll$|sollergebnis|erfolg|succès|期望|预期|期待)/,
    },
    {
        column: "rollback",
        words: /^(?:rückabwicklung|rücknahme|zurücksetz|wiederherstell|retour$|restaura|reversi|ripristin|откат|回滚|ロールバック)/,
    },
];
const synonyms = [
    { column: "rollback", words: /^(?:revert|undo|fallback|mitigation|remediation|remedy|backout|restore)$/ },
    { column: "pass", words: /^(?:criterion|acceptance|green|should)$/ },
    { column: "fail", words: /^(?:red|reject|rejection)$/ },
    { column: "severity", words: /^(?:blocking|blocker|required|mandatory|optional|gating)$/ },
    { column: "runsOn", words: /^(?:o|os|platform)$/ },
    { column: "waived", words: /^(?:waive|waiver|exempt|exempted|exemption)$/ },
];
function columnByWords(header) {
    const words = header.split(" ");
    return hinted(wordHints, words) ?? hinted(translations, words) ?? signalByWords(words);
}
function columnBySynonym(header) {
    return hinted(synonyms, header.split(" "));
}
const places = [
    { words: /^(?:time|deadline|duration|limit)$/, cure: "Did you mean `Timeout`, with cells as `10m`?" },
    {
        words: /^(?:environment|env|variable)$/,
        cure: "Variables stand under `defaults`, as `env: { NAME: value }`, or in the command, as `NAME=value make`.",
    },
    {
        words: /^(?:directory|folder|cwd|workdir)$/,
        cure: "A folder goes into the command, as `cd web && …`, or under `defaults`, as `working-directory: web`.",
    },
    {
        words: /^(?:retry|retries|attempt)/,
        cure: "Attempts stand in a block `yaml smoke-matrix`, as `retries: 1`.",
    },
    {
        words: /^(?:enabled|disabled|skip|skipped)$/,
        cure: "A row that is to rest goes out of the table, is `Waived`, or is `advisory` under `Severity`.",
    },
    {
        words: /^(?:version|min|minimum|max|maximum|threshold|target)$/,
        cure: "If the command's output must show it, write that under `Pass signal`, in backticks.",
    },
    { words: /^good$/, cure: "Did you mean `Pass signal`?" },
    { words: /^bad$/, cure: "Did you mean `Fail signal`?" },
    {
        words: /^(?:priority|criticality|importance)$/,
        cure: "Did you mean `Severity`, with `required` or `advisory`?",
    },
    {
        words: /^(?:wait|after|prerequisite|precondition|before)$/,
        cure: "Did you mean `Needs`, with names of checks, or `Not before`, with a moment?",
    },
    { words: /^(?:responsible|team|contact|assignee)$/, cure: "Did you mean `Owner`?" },
];
function placeByWords(header) {
    const words = header.split(" ");
    return places.find((each) => words.some((word) => each.words.test(word)))?.cure ?? null;
}
function isTranslated(header, column) {
    return hinted(translations, header.split(" ")) === column;
}
function isResult(header) {
    const words = header.length > 1000 ? "" : headerWords(header);
    return /(?:^| )(?:result|status|actual|observed|evidence|verdict|trigger|note|comment|seen)(?: |$)/.test(words);
}
function hinted(hints, words) {
    return hints.find((each) => words.some((word) => each.words.test(word)))?.column ?? null;
}
function signalByWords(words) {
    const says = (pattern) => words.some((word) => pattern.test(word));
    const fails = says(/^fail/) || (says(/^(?:must|should)$/) && says(/^not$/));
    if (fails)
        return says(/^pass|^success/) ? null : "fail";
    return says(/^pass|^success|^expect|^must$/) ? "pass" : null;
}


  }),

  35956:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SG: function() { return   readInline; },
    X1: function() { return   readReadable; },
    ky: function() { return   headingText; },
    pb: function() { return   hasLetter; }
  });
  var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
  var _parser_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50204);


function readInline(source, references) {
    if (isPlain(source))
        return plain(source);
    const spans = readPlainSpans(source);
    if (spans !== null)
        return spans;
    const tokens = inlineTokens(source, references);
    const outside = tokens.filter(({ type }) => type !== "code_inline");
    return {
        text: textOf(tokens),
        words: textOf(outside),
        spans: spansOf(tokens),
        around: aroundSpans(tokens, source.length),
        hasLink: tokens.some(({ type }) => type === "link_open"),
        soleLink: soleLink(tokens),
        isStruck: tokens.some(({ type }) => type === "s_open"),
        strayBacktick: outside.some(({ type, content }) => type === "text" && content.includes("`")),
    };
}
function headingText(source, references) {
    if (isPlain(source))
        return source;
    return inlineTokens(source, references)
        .map(({ type, content }) => (type === "softbreak" ? "\n" : isText(type) ? content : ""))
        .join("");
}
function readReadable(source, references) {
    if (isPlain(source))
        return { text: source, words: withoutAddresses(source) };
    let text = "";
    let words = "";
    let inAddress = false;
    for (const token of inlineTokens(source, references)) {
        if (token.markup === "autolink")
            inAddress = token.type === "link_open";
        const seen = shown(token);
        const isLiteral = inAddress || (token.type !== "text" && !isBreak(token) && token.type !== "softbreak");
        text += seen;
        words += isLiteral ? "`".repeat(seen.length) : withoutAddresses(seen);
    }
    return { text, words };
}
function withoutAddresses(words) {
    const address = /\bhttps?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*/g;
    return words.replace(address, ({ length }) => "`".repeat(length));
}
function isPlain(source) {
    return !/[\\`*_[<&~\n]/.test(source);
}
function plain(source) {
    const around = [{ text: source, from: 0, to: source.length }];
    return {
        text: source,
        words: source,
        spans: [],
        around,
        hasLink: false,
        soleLink: null,
        strayBacktick: false,
        isStruck: false,
    };
}
let parser = null;
function inlineTokens(source, references) {
    const tokens = [];
    parser ??= notingSpans(new markdown_it__WEBPACK_IMPORTED_MODULE_0__["default"]({ html: true }));
    parser.inline.parse(source, parser, { references }, tokens);
    return tokens;
}
function textOf(tokens) {
    return tokens.map(shown).join("").trim();
}
function shown({ type, content }) {
    if (type === "softbreak" || type === "hardbreak")
        return " ";
    if (type === "html_inline")
        return /^<br\b/i.test(content) ? " " : "";
    return isText(type) || type === "image" ? content : "";
}
function isText(type) {
    return type === "text" || type === "text_special" || type === "code_inline";
}
function soleLink(tokens) {
    const essential = tokens.filter(({ type, content }) => !/^(?:em|strong|s)_/.test(type) && (type !== "text" || content.trim() !== ""));
    const first = essential[0];
    if (first?.type !== "link_open" || essential.at(-1)?.type !== "link_close")
        return null;
    if (essential.filter(({ type }) => type === "link_open").length > 1)
        return null;
    const target = first.attrGet("href");
    return typeof target === "string" ? target : null;
}
function aroundSpans(tokens, end) {
    const around = [];
    let text = [];
    let from = 0;
    for (const token of tokens) {
        const start = spanStart(token);
        if (start === null) {
            if (token.type !== "image")
                text.push(isBreak(token) ? "\n" : shown(token));
            continue;
        }
        around.push({ text: text.join(""), from, to: start });
        text = [];
        from = start + token.content.length;
    }
    return [...around, { text: text.join(""), from, to: end }];
}
function isBreak({ type, content }) {
    return type === "hardbreak" || (type === "html_inline" && /^<br\b/i.test(content));
}
function spansOf(tokens) {
    return tokens.flatMap((token) => {
        const start = spanStart(token);
        return start === null ? [] : [{ text: token.content, start }];
    });
}
function readPlainSpans(source) {
    const pieces = source.split("`");
    const last = pieces.length - 1;
    if (last % 2 === 1)
        return null;
    const spans = [];
    const around = [];
    let [text, words, from, at] = ["", "", 0, 0];
    for (let index = 0; index < last; index += 2) {
        const [before = "", code = ""] = [pieces[index], pieces[index + 1]];
        if (code === "" || (before === "" && index > 0) || hasMarkup(before))
            return null;
        const span = readSpan(code, at + before.length + 1);
        if (span === null)
            return null;
        spans.push(span);
        around.push({ text: before, from, to: span.start });
        text += before + span.text;
        words += before;
        from = span.start + span.text.length;
        at += before.length + code.length + 2;
    }
    const behind = pieces[last] ?? "";
    if (hasMarkup(behind))
        return null;
    around.push({ text: behind, from, to: source.length });
    return {
        text: (text + behind).trim(),
        words: (words + behind).trim(),
        spans,
        around,
        hasLink: false,
        soleLink: null,
        strayBacktick: false,
        isStruck: false,
    };
}
function hasMarkup(words) {
    return words !== "" && /[\\*_[<&~\n]/.test(words);
}
function readSpan(code, start) {
    if (/[\n\r\u2028\u2029]/.test(code))
        return null;
    const isPadded = code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code);
    return isPadded ? { text: code.slice(1, -1), start: start + 1 } : { text: code, start };
}
function hasLetter(text) {
    return /[A-Za-z0-9]/.test(text) || (/[^\u0000-\u007f]/.test(text) && /[\p{L}\p{N}]/u.test(text));
}
function notingSpans(markdown) {
    const rule = (0,_parser_rules_js__WEBPACK_IMPORTED_MODULE_1__  .X)(markdown.inline.ruler, "backticks");
    markdown.inline.ruler.at("backticks", (state, silent) => {
        const start = state.pos;
        const count = state.tokens.length;
        const isRead = rule(state, silent);
        const token = state.tokens.at(-1);
        if (isRead && state.tokens.length > count && token?.type === "code_inline")
            token.meta = { start: contentStart(token, start, state.pos) };
        return isRead;
    });
    return markdown;
}
function spanStart({ meta }) {
    const start = meta?.["start"];
    return typeof start === "number" ? start : null;
}
function contentStart({ content, markup }, start, end) {
    const between = end - start - 2 * markup.length;
    return start + markup.length + (content.length < between ? 1 : 0);
}


  }),

  74592:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DQ: function() { return   withGuidance; },
    DT: function() { return   linkedCommand; },
    ik: function() { return   asRetest; },
    sk: function() { return   guidanceOf; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19576);
  var _dead_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);
  var _inline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35956);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50976);





function linkedCommand(href, place, context) {
    const section = follow(href, place, context);
    if (section === "elsewhere") {
        const cure = "Link a heading of this page, or write the command in backticks.";
        context.report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("command-link", place, `a link to ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(href)}`, cure));
        return null;
    }
    if (section === null)
        return null;
    if (section.script !== "") {
        reportUnrun(section, context);
        return section.script;
    }
    const found = `a link to a section without commands (line ${section.heading.extent.start + 1})`;
    const cure = "Put the commands into a fenced block, without info string or with `sh`, below that heading.";
    context.report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("section-without-command", place, found, cure));
    return null;
}
function reportUnrun(section, { commands, lines, blocks, report }) {
    if (commands.has(section))
        return;
    commands.add(section);
    (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .FH)(section.text, (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .zR)(section, lines), { blocks, report });
    reportHiddenLine(section, lines, report);
    for (const block of section.unrun) {
        const found = `${block.kind === "fence" ? `a block ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(block.info)}` : "an indented block"} in a section that stands for a command, which is not run`;
        const cure = "If its lines are commands, put a fence with `sh` around them, without prompts and output; if they are for readers, write `text` behind the fence.";
        report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("block-not-run", block.extent.start, found, cure));
    }
}
function reportHiddenLine({ script, extent }, lines, report) {
    const placeOf = (offset) => {
        const own = script.slice(0, offset).split("\n");
        const text = script.split("\n")[own.length - 1] ?? "";
        let index = extent.start;
        while (index < extent.end && lines[index]?.endsWith(text) !== true)
            index += 1;
        const column = (lines[index] ?? "").length - text.length + (own.at(-1) ?? "").length + 1;
        return { line: index + 1, column };
    };
    report((0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_1__  .N)(script, placeOf));
}
function guidanceOf(markdown, soleLink, place, context) {
    const section = soleLink === null ? "elsewhere" : follow(soleLink, place, context);
    if (section === "elsewhere") {
        reportBareAnchor(markdown, place, context);
        const value = context.guidance.inText(markdown);
        (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .ip)(value, (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .lg)(markdown, place), context);
        return { value, place };
    }
    if (section === null)
        return null;
    if (section.text !== "") {
        const value = context.guidance.inSection(section);
        const places = (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .zR)(section, context.lines);
        if (!context.shown.has(section))
            (0,_dead_links_js__WEBPACK_IMPORTED_MODULE_2__  .ip)(value, places, context);
        context.shown.add(section);
        const at = (offset) => places.find(/\S{0,100}/y.exec(value.slice(offset))?.[0] ?? "") ?? place;
        return { value, place, at };
    }
    const found = `a link to an empty section (line ${section.heading.extent.start + 1})`;
    context.report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("section-empty", place, found, "Write the steps below that heading."));
    return null;
}
function asRetest(guidance) {
    return guidance && { ...guidance, value: { kind: "guidance", markdown: guidance.value } };
}
function reportBareAnchor(markdown, place, { sections, report }) {
    const anchor = markdown.startsWith("#") && /^#[^\s#]{1,200}$/.test(markdown) ? markdown : null;
    if (anchor === null || sections.resolve(anchor).kind !== "section")
        return;
    const found = `the anchor ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(anchor)} alone, which is no link`;
    const cure = `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(`[${anchor.slice(1)}](${anchor})`)}, which stands for that section.`;
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("guidance-anchor", place, { found, expected: "a link", cure }));
}
function withGuidance(draft, context) {
    const { rollback, retest, toDo } = draft;
    const linked = (text) => text && guidanceOf(text.value, soleLinkOf(text.value, context), text.place, context);
    return {
        ...draft,
        rollback: linked(rollback),
        toDo: linked(toDo),
        retest: retest && linkedRetest(retest, context),
    };
}
function linkedRetest(retest, context) {
    const { value, place } = retest;
    const soleLink = value.kind === "command" ? soleLinkOf(value.script, context) : null;
    if (value.kind !== "command" || soleLink === null)
        return retest;
    return asRetest(guidanceOf(value.script.trim(), soleLink, place, context));
}
function soleLinkOf(text, { blocks }) {
    return /^\s*\[/.test(text) ? (0,_inline_js__WEBPACK_IMPORTED_MODULE_3__  .SG)(text.trim(), blocks.references).soleLink : null;
}
function follow(href, place, { sections, linked, report }) {
    const target = sections.resolve(href);
    if (target.kind === "elsewhere")
        return "elsewhere";
    if (target.kind === "section") {
        if (!linked.has(target.section))
            linked.set(target.section, place);
        return target.section;
    }
    const found = `a link to ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(`#${target.anchor}`)}, which ${target.why}`;
    report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_4__  .V)("anchor-missing", place, found, target.cure));
    return null;
}


  }),

  50976:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: function() { return   pageProblem; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);

const expectations = {
    "anchor-missing": "the anchor of a heading of this page",
    "block-not-run": "fenced blocks without info string or with `sh`, `bash`, `shell`, `zsh`, `pwsh` or `cmd`",
    "cell-struck": "a cell in which nothing is crossed out",
    "checks-in-yaml": "the info string `yaml smoke-matrix`",
    "column-lost": "a header of the format",
    "column-name": "a header of the format",
    "column-twice": "each column once",
    "column-unread": "a header of the format",
    "command-and-link": "code spans, or one link to a heading",
    "command-between": 'commas, semicolons, arrows, breaks, "and" or "then" between commands, which run one after the other',
    "command-empty": "a command",
    "command-folder": "commands alone",
    "command-header": "`Command` alone",
    "command-link": "a command",
    "command-missing": "a code span",
    "command-piece": "code spans that are commands",
    "command-placeholder": "a command that can run as it stands",
    "command-withheld": "commands alone",
    "command-words": "commands alone",
    "comment-open": "a closed comment",
    "exit-phrase": "one code, as in `exit 0` or `exit code 3`, with nothing else said of it",
    "fence-open": "a closed fence",
    "front-matter": "settings in the front matter, which begins with `---` in the page's first line",
    "guidance-anchor": "the anchor of a heading of this page",
    "header-hidden": "characters that can be seen",
    "html-table": "a Markdown table with `Area` and `Command`",
    "ignore-form": "the name of one rule, a colon and a reason, all on a line of its own",
    "lost-row": "a row of a table",
    "matrix-header-again": "rows below one header, and a blank line between tables",
    "matrix-header-row": "a header in the first row of its table",
    "matrix-in-code": "a matrix without indentation",
    "matrix-in-guidance": "a link to a section that holds guidance only",
    "matrix-in-quote": "a matrix outside quotes",
    "matrix-no-area": "the columns `Area` and `Command`",
    "matrix-no-command": "the columns `Area` and `Command`",
    "reference-undefined": "a link that leads somewhere",
    "row-below-table": "rows right below their header",
    "section-empty": "a section with guidance",
    "section-without-command": "a section with a fenced block",
    "settings-comment": "a last line `-->`",
    "settings-in-quote": "settings outside quotes",
    "settings-misplaced": "settings in the front matter, which begins with `---` in the page's first line",
    "settings-twice": "settings once a page",
    "sign-off-box": "`- [ ]` or `- [x]`, with a blank behind",
    "sign-off-condition-text": "conditions in the last parentheses, outside of code",
    "sign-off-conditions": "a list by comma of a version, `after`, `only: KIND` and `environment: NAME`, each once, in the last parentheses, or other words alone",
    "sign-off-in-guidance": "sign-offs outside linked sections",
    "signal-alternative": "signals that must all hold",
    "signal-angle-brackets": "text that a command prints",
    "signal-name": "text that the command prints",
    "signal-path": "a signal that says where it must be seen",
    "signal-placeholder": "text or a pattern that a command can print",
    "signal-prose": "signals in backticks",
    "signal-qualified": "signals that say all that is asked",
    "signal-quoted": "signals in backticks",
    "signal-sum": "fail signals, of which one is enough",
    "signal-turned": "signals that say all that is asked",
    "signal-words": "signals that must all hold",
    "smoke-matrix-name": "`yaml smoke-matrix`",
    "stray-backtick": "closed code spans",
    "surplus-cell": "as many cells as the header has",
    "table-like-matrix": "the columns `Area` and `Command`",
    "too-many-checks": "a page that people can read",
};
function pageProblem(rule, place, found, cure) {
    const at = typeof place === "number" ? { line: place + 1, column: 1 } : place;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(rule, at, { found, expected: expectations[rule], cure });
}


  }),

  50204:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: function() { return   ownRule; },
    a: function() { return   sourceTable; }
  });
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);

function ownRule(ruler, name) {
    const all = ruler.getRules("");
    ruler.disable([name]);
    const others = new Set(ruler.getRules(""));
    ruler.enable([name]);
    const rule = all.find((each) => !others.has(each));
    if (rule === undefined)
        throw new Error(`markdown-it has no rule \`${name}\``);
    return rule;
}
function sourceTable(rowStarts) {
    return (state, startLine, endLine, silent) => {
        if (startLine + 2 > endLine || !isTableHead(state, startLine))
            return false;
        if (silent)
            return true;
        const end = endOfRows(state, startLine, endLine);
        const token = state.push("source_table", "table", 0);
        token.map = [startLine, end];
        rowStarts.set(token, startsOfLines(state, startLine, end));
        state.line = end;
        return true;
    };
}
function isTableHead(state, line) {
    if (indentation(state, line + 1) < 0 || indentation(state, line + 1) >= 4)
        return false;
    const delimiters = delimiterCells(textOf(state, line + 1));
    if (delimiters === 0 || indentation(state, line) >= 4)
        return false;
    const header = textOf(state, line);
    return header.includes("|") && !beginsOtherBlock(header) && (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .hA)(header) === delimiters;
}
function beginsOtherBlock(text) {
    return /^(?:>|#{1,6}[\t ]|(?:[-*+]|\d{1,9}[.)])[\t ])/.test(text);
}
function delimiterCells(text) {
    if (!/^[|:-][|:\t -]/.test(text) || /^-[\t ]/.test(text) || /[^|:\t -]/.test(text))
        return 0;
    const cells = text.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
    return cells.every((cell) => /^[\t ]*:?-+:?[\t ]*$/.test(cell)) ? cells.length : 0;
}
function endOfRows(state, startLine, endLine) {
    const otherBlocks = state.md.block.ruler.getRules("blockquote");
    const parentType = state.parentType;
    state.parentType = "table";
    let line = startLine + 2;
    while (line < endLine &&
        isRow(state, line) &&
        !otherBlocks.some((rule) => rule(state, line, endLine, true)))
        line += 1;
    state.parentType = parentType;
    return line;
}
function isRow(state, line) {
    return indentation(state, line) >= 0 && indentation(state, line) < 4 && textOf(state, line).trim() !== "";
}
function indentation(state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent;
}
function textOf(state, line) {
    return state.src.slice(textStart(state, line), state.eMarks[line]);
}
function textStart(state, line) {
    return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
function startsOfLines(state, startLine, end) {
    const starts = [];
    for (let line = startLine; line < end; line += 1) {
        const start = textStart(state, line);
        starts.push(start === 0 ? 0 : start - state.src.lastIndexOf("\n", start - 1) - 1);
    }
    return starts;
}


  }),

  90651:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Lf: function() { return   isWholePlaceholder; },
    Mk: function() { return   escaped; },
    P5: function() { return   placeholderIn; },
    Qr: function() { return   isLiteralSignal; }
  });
  var _text_pattern_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65781);

function placeholderIn(text) {
    if (isLiteralSignal(text))
        return null;
    if (isWholePlaceholder(text))
        return { text, pattern: null };
    const found = /…|(?<![^\s=(,:])N(?![^\s.,;:)])/.exec(text)?.[0];
    if (found === undefined)
        return null;
    const pattern = text
        .split(ellipsisOrNumber)
        .map((piece) => (piece === "…" ? ".*" : piece === "N" ? "[0-9]+" : escaped(piece)));
    return { text: found, pattern: `/${pattern.join("")}/` };
}
function isWholePlaceholder(text) {
    return /^(?:<[^<>/!=?][^<>=]*>|\{\{[^{}]+\}\}|…|\.\.\.|N)$/.test(text);
}
function isLiteralSignal(text) {
    return text.startsWith("/") || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text);
}
const ellipsisOrNumber = /(…|(?<![^\s=(,:])N(?![^\s.,;:)]))/;
function escaped(text) {
    return (0,_text_pattern_text_js__WEBPACK_IMPORTED_MODULE_0__  .K)(text).replaceAll("\\|", "[\\|]");
}


  }),

  20310:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  B: function() { return   signalsOf; }
});

var problem = __webpack_require__(93970);
var kinds = __webpack_require__(26941);
var command_cells = __webpack_require__(18981);
var exit_phrase = __webpack_require__(59623);
var markdown_inline = __webpack_require__(35956);
var page_problem = __webpack_require__(50976);
var placeholders = __webpack_require__(90651);
var signal_items = __webpack_require__(37588);
;// CONCATENATED MODULE: ./build/page/markdown/signal-prose.js




function reportProse({ cell, inline, role, clauses, items }, report) {
    const { words, around } = inline;
    const isEmpty = items.length === 0 && clauses.every(({ mistake }) => mistake === null);
    if (isEmpty) {
        if (words === "")
            return;
        const found = `the words ${(0,problem .TL)(words)}: nothing in this cell is checked`;
        report(quotedText(words, cell) ?? (0,page_problem .V)("signal-prose", cell.place, found, cureFor(words, role)));
        return;
    }
    for (const clause of clauses)
        reportQuoteBeside(clause, report);
    const prose = clauses.filter(isProse);
    const first = prose[0];
    if (first === undefined)
        return;
    const text = (0,problem .TL)(asOnPage(clauses, around), 100);
    const [hint] = prose.slice(0, maxClauses).flatMap(({ clause }) => hintFor((0,exit_phrase .D4)(clause), role) ?? []);
    const meant = hint === undefined ? "" : `Write ${hint} if that is meant. `;
    const cure = `${meant}Put what the command prints of it into backticks, or move the words to another column.`;
    report((0,page_problem .V)("signal-prose", first.place, `the words ${text}, which are not checked`, cure));
}
function reportQuoteBeside({ clause, place, items }, report) {
    if (items.length === 0)
        return;
    const words = clause.map(({ kind, text }) => (kind === "word" ? text : "\n")).join(" ");
    const text = /(?<=^|\s)["“„«]([^"“”„«»\n]{1,200})["”“»](?=$|[\s:])/.exec(words)?.[1];
    if (text === undefined || items.some((item) => item.text === text))
        return;
    const found = `the text ${(0,problem .TL)(text)} in quotes beside ${(0,problem .TL)(items[0]?.text ?? "")}, which is not checked`;
    const cure = `Write ${(0,problem .TL)(text)} in backticks, without the quotes.`;
    report((0,page_problem .V)("signal-quoted", place, found, cure));
}
const maxClauses = 20;
function asOnPage(clauses, around) {
    const runs = [];
    let [stretch, at, isRun] = [-1, 0, false];
    for (const clause of clauses.slice(0, maxClauses)) {
        for (const atom of clause.clause) {
            if (atom.kind !== "word")
                continue;
            if (atom.stretch !== stretch)
                [stretch, at, isRun] = [atom.stretch, 0, false];
            const start = Math.max(at, (around[stretch]?.text ?? "").indexOf(atom.text, at));
            at = start + atom.text.length;
            if (!isProse(clause))
                continue;
            const last = isRun ? runs.pop() : undefined;
            runs.push({ stretch, start: last?.start ?? start, end: at });
            isRun = true;
        }
        isRun = isRun && isProse(clause);
    }
    return runs.map((run) => around[run.stretch]?.text.slice(run.start, run.end) ?? "").join(" … ");
}
function isProse({ isProse: isWords, clause }) {
    return isWords && clause.some(({ text }) => (0,markdown_inline .pb)(text));
}
function quotedText(words, { place }) {
    const [, text] = /^["“„«'‘]([^"“”„«»'‘’]+)["”“»'’]$/.exec(words.trim()) ?? [];
    if (text === undefined)
        return null;
    const found = `the text ${(0,problem .TL)(text)} in quotes: nothing in this cell is checked`;
    return (0,page_problem .V)("signal-quoted", place, found, `Write ${(0,problem .TL)(text)} in backticks, without the quotes.`);
}
function cureFor(words, role) {
    const until = "Put what the command must show into backticks; until then the exit code alone decides here.";
    const hint = hintFor(words, role);
    return hint === null ? until : `Write ${hint} if that is meant. ${until}`;
}
function hintFor(words, role) {
    const plain = words.replace(/[\u2705\u2713\u2714\u2611\u274c\u2716-\u2718]\ufe0f?/g, "").trim();
    const found = hints.find((hint) => (hint.role ?? role) === role && hint.says.test(plain));
    if (found !== undefined)
        return `\`${found.signal}\``;
    const code = exitCode.exec(plain)?.[1];
    if (/^\d{1,9}$/.test(plain)) {
        const exit = code === undefined ? "" : `\`exit ${code}\` for the exit code or `;
        return `${exit}\`stdout = ${plain}\``;
    }
    if (code !== undefined)
        return `\`exit ${Number(code)}\``;
    const [, lacked] = /^(?:no|zero|without) (warning|error|failure|exception|panic)s?$/i.exec(plain) ?? [];
    return role === "pass" && lacked !== undefined
        ? `what it prints of that, as \`${lacked}:\`, under \`Fail signal\``
        : null;
}
const exitCode = /^(?:return(?:s|ed|[ -]code)?|(?:exit )?(?:code|status)|\$\?)?[ :=]*([01]?\d?\d)$/i;
const hints = [
    {
        says: /^\(?empty\)?$|^(?:no|empty|without|zero) output\b|^(?:prints? )?nothing\b|^silent/i,
        role: "pass",
        signal: "output empty",
    },
    { says: /^output (?:is |must be |should be )?empty\b/i, signal: "output empty" },
    { says: /^stdout (?:is |must be |should be )?empty\b/i, signal: "stdout empty" },
    { says: /^stderr (?:is |must be |should be )?empty\b/i, signal: "stderr empty" },
    { says: /^no output\b|^nothing\b/i, role: "fail", signal: "output empty" },
    { says: /^(?:any|some) output\b|^anything$/i, role: "fail", signal: "output lines >= 1" },
    { says: /^(?:zero exit|exit zero|exits? cleanly|clean exit|success)$/i, role: "pass", signal: "exit 0" },
    { says: /^(?:non-?zero|exits? with (?:an )?error)$/i, role: "fail", signal: "exit !0" },
];

var pattern_text = __webpack_require__(65781);
;// CONCATENATED MODULE: ./build/page/markdown/signal-qualifiers.js



function reportQualifiers({ clauses, role }, report) {
    for (const { clause, item } of clausesOfSpans(clauses)) {
        const said = qualifierIn(clause, item.text, role);
        if (said === null)
            continue;
        const { rule = "signal-qualified", cure } = said.kind;
        const found = `the words ${(0,problem .TL)(said.words)} beside ${(0,problem .TL)(item.text)}, which are not read: it is enough that it is seen`;
        report((0,page_problem .V)(rule, item.place, found, cure(item.text)));
    }
}
function clausesOfSpans(clauses) {
    return clauses.flatMap((clause) => {
        const [item] = clause.items;
        return item?.kind === "span" && clause.mistake === null ? [{ clause, item }] : [];
    });
}
const count = "(?:\\d{1,9}|two|three|four|five|six|seven|eight|nine|ten)";
function comparisonCure(text) {
    return `Let the command compare, ask with ${(0,problem .TL)("json $.value >= 80")} or count lines; write ${(0,problem .TL)(`output: ${text}`)} without the words if it is enough that it is printed.`;
}
const signal_qualifiers_kinds = [
    {
        role: "pass",
        says: / (?:only|nothing but|exactly|just) (?:the |one |a )?§| § (?:only|alone) /,
        cure: (text) => `Write ${(0,problem .TL)(`stdout = ${text}`)} if nothing else may be printed, or take the words off.`,
    },
    {
        says: / (?:(?:in|on|to) (?:the )?)?(?:stdout|stderr) /,
        cure: (text) => `Write ${(0,problem .TL)(`stdout: ${text}`)} or ${(0,problem .TL)(`stderr: ${text}`)}, which ask one stream.`,
    },
    {
        says: / (?:within|in under|in less than) \d+ ?(?:s|sec|seconds?|ms|m|min|minutes?) /,
        cure: () => "Write the time in backticks as well, as in `within 30s`.",
    },
    {
        says: / (?:start|begin|end)(?:s|ing)? with §/,
        cure: (text) => `Write ${(0,problem .TL)(`/^${(0,pattern_text .K)(text)}/`)} for a line that starts so, ${(0,problem .TL)(`/${(0,pattern_text .K)(text)}$/`)} for one that ends so.`,
    },
    {
        says: / case-?insensitive(?:ly)? | any case /,
        cure: (text) => `Write ${(0,problem .TL)(`/${(0,pattern_text .K)(text)}/i`)}.`,
    },
    {
        says: / § (?:=|==|is|equals|set to) §/,
        cure: (text) => `Write both in one signal, as the command prints it, or ${(0,problem .TL)(`json $.${text} = "…"`)} for JSON.`,
    },
    {
        says: / § in (?:the )?(?:file |log )?§/,
        cure: (text) => `Write ${(0,problem .TL)(`file PATH: ${text}`)} if it stands in a file; else take the words off.`,
    },
    { role: "pass", says: / equals §/, cure: (text) => `Write ${(0,problem .TL)(`stdout = ${text}`)}.` },
    {
        says: / (?:first|last|final) line /,
        cure: (text) => `Write ${(0,problem .TL)(`stdout line 1: ${text}`)} for the first line, ${(0,problem .TL)(`stdout line -1: ${text}`)} for the last.`,
    },
    {
        says: new RegExp(` (?:(?:at least|at most|more than|fewer than|less than|up to|exactly|[≥≤<>]=?|×|x) ?(?!(?:0|1|one) )${count}|(?<! than )(?:zero|0)) §|^ (?!(?:0|1) )${count} §| § (?:[×x] ?${count}|twice|thrice|${count} times) `),
        cure: (text) => `Count the lines, as in ${(0,problem .TL)(`stdout lines /${(0,pattern_text .K)(text)}/ >= 3`)}, or take the words off.`,
    },
    {
        says: / (?:[≥≤]|[<>]=?) (?:§|[~$€]?(?![01] §)\d[\d.,]*)| (?:at least|at most|more than|greater than|less than|fewer than) [~$€]?(?![01] §)\d[\d.,]*| (?:below|above|under|over|up to) [~$€]?\d[\d.,]*| between § | [~≈] ?§/,
        cure: comparisonCure,
    },
    {
        says: / (?:at least|at most|more than|greater than|less than|fewer than|below|above|under|over) §/,
        of: /^[~$€v]?\d/,
        cure: comparisonCure,
    },
    {
        role: "pass",
        says: / § (?:count |total )?(?:[:=] |is |are |equals )?\d+ $/,
        cure: () => "Put the number into the backticks, as the command prints it.",
    },
    {
        rule: "signal-turned",
        role: "pass",
        says: / (?:neither|nor|cannot|exclud(?:es?|ing)|except|lack(?:s|ing)?|free (?:of|from)|absent|missing|instead of|rather than|other than|anything but) | [!¬∌∉] ?§| ∉ /,
        cure: (text) => `Move ${(0,problem .TL)(text)} to the column \`Fail signal\` if it must not be seen; take the words off if it must.`,
    },
    {
        rule: "signal-turned",
        role: "fail",
        says: / (?:except|lack(?:s|ing)?|instead of|rather than|other than|anything but|nothing but) | [!¬∌∉] ?§/,
        cure: (text) => `Move ${(0,problem .TL)(text)} to the column \`Pass signal\` if it must be seen; take the words off if it must not.`,
    },
    {
        role: "pass",
        says: / (?:otherwise|alternatively|one of|any of|either|vs|versus|oder|ou|such as|i\.?e\.?) | (?:was|formerly|previously) §| § (?:if|unless|depending) /,
        cure: () => "Write a pattern for all that is right, as `/a\\|b/`, if one of several is enough; give each case a row with its own command; or take the words off.",
    },
];
function qualifierIn({ clause }, signal, role) {
    if (!clause.some(({ kind }) => kind === "word"))
        return null;
    const shown = clause.map(({ kind, text }) => kind === "span" ? "§" : text.toLowerCase().replace(/(?<=.)[.:]$/, ""));
    const line = ` ${shown.join(" ").slice(0, maxClause)} `;
    for (const kind of signal_qualifiers_kinds) {
        if ((kind.role ?? role) !== role || kind.of?.test(signal) === false)
            continue;
        const words = kind.says.exec(line)?.[0];
        if (words !== undefined)
            return { kind, words: words.replaceAll("§", "").trim() };
    }
    return null;
}
const maxClause = 500;
function reportNegations({ clauses, role }, report) {
    for (const { clause, item } of clausesOfSpans(clauses))
        report(negation(clause, role) ?? absence(clause, item, role));
}
function negation(each, role) {
    const negated = negatedIn(each, role);
    if (negated === null)
        return null;
    const { word, item } = negated;
    const found = `the word ${(0,problem .TL)(word)} beside ${(0,problem .TL)(item.text)}, which does not turn what the signal means`;
    const cure = role === "pass"
        ? `Move ${(0,problem .TL)(item.text)} to the column \`Fail signal\`: what must not be seen stands there.`
        : `Move ${(0,problem .TL)(item.text)} to the column \`Pass signal\`, without the word: what must be seen stands there.`;
    return (0,problem .l4)("signal-negation", item.place, { found, expected: expected(role), cure });
}
function negatedIn({ clause, items }, role) {
    const index = clause.findIndex(({ kind, text }) => kind === "word" && negations.test(text));
    const word = clause[index]?.text;
    if (word === undefined)
        return null;
    const before = clause[index - 1];
    if (role === "fail" && isRightInFail(before?.kind === "word" ? before.text : undefined, word))
        return null;
    const spansBefore = clause.slice(0, index).filter(({ kind }) => kind === "span").length;
    const item = items[spansBefore] ?? items[spansBefore - 1];
    return item === undefined ? null : { word, item };
}
const negations = /^(?:no|not|never|without|none|[a-z]+n['’]t|≠|!=)[:!?]?$/i;
function isRightInFail(before, word) {
    if (/^(?:must|should|shall|may)n['’]t$/i.test(word))
        return true;
    return /^(?:not|never)$/i.test(word) && /^(?:must|should|shall|may)$/i.test(before ?? "");
}
function absence({ clause }, item, role) {
    if (role === "pass")
        return null;
    const word = clause.find(({ kind, text }) => kind === "word" && /^(?:missing|absent)$/i.test(text))?.text;
    if (word === undefined)
        return null;
    const text = (0,problem .TL)(item.text);
    const found = `the word ${(0,problem .TL)(word)} beside ${text}: the check fails when the command prints ${text}`;
    const cure = `Move ${text} to the column \`Pass signal\` if it is wrong that it does not appear; write ${(0,problem .TL)(`output: ${item.text}`)} without the word if it is wrong that it appears.`;
    return (0,problem .l4)("signal-absence", item.place, { found, expected: expected(role), cure });
}
function expected(role) {
    return role === "pass" ? "what must be seen, as it is printed" : "what must not be seen, as it is printed";
}

var check_signals = __webpack_require__(53737);
;// CONCATENATED MODULE: ./build/page/markdown/signal-spans.js





function reportSpans({ clauses, role }, report) {
    const named = new Set(role === "pass" ? sentencesOfProse(clauses) : []);
    for (const clause of clauses) {
        if (clause.mistake !== null)
            continue;
        const isNegated = negatedIn(clause, role) !== null; 
        for (const item of clause.items) {
            if (item.kind !== "span")
                continue;
            const isLookedFor = role === "pass" && !isNegated;
            const isNamed = isLookedFor && named.has(clause.sentence);
            report(numberAlone(item, clause) ??
                placeholder(item) ??
                (isLookedFor ? path(item, clause) : null) ??
                (isNamed ? signal_spans_name(item) : null));
        }
    }
}
function numberAlone({ text, place }, { clause }) {
    const at = clause.findIndex((atom) => atom.kind === "span" && atom.text === text);
    const next = clause[at + 1];
    return (0,check_signals .I5)(text, place, next?.kind === "word" && /^[A-Za-z]/.test(next.text) ? next.text : null);
}
function placeholder(item) {
    const { text, place } = item;
    const held = (0,placeholders .P5)(text);
    if (held === null)
        return angleBrackets(item);
    const found = `the placeholder ${(0,problem .TL)(held.text)} in ${(0,problem .TL)(text)}`;
    const pattern = held.pattern === null ? "Write the text itself" : `Write the pattern ${(0,problem .TL)(held.pattern, 200)}`;
    const cure = `${pattern}, or ${(0,problem .TL)(`output: ${text}`, 200)} if the command prints just this.`;
    return (0,page_problem .V)("signal-placeholder", place, found, cure);
}
function angleBrackets({ text, place, at }) {
    const match = /<[A-Za-z][\w .-]*>/.exec(text);
    if (match === null || (0,placeholders .Qr)(text) || isCode(text, match))
        return null;
    const [held] = match;
    const sign = at?.(match.index) ?? { ...place, column: place.column + match.index };
    const cure = `Write a pattern with \`.*\` in its place, or ${(0,problem .TL)(`output: ${text}`, 200)} if the command prints the brackets.`;
    return (0,page_problem .V)("signal-angle-brackets", sign, `${(0,problem .TL)(held)} in a signal, which is looked for as it stands`, cure);
}
function isCode(text, { 0: held, index }) {
    const isType = /^<(?:[A-Z]|(?:int|string|bool|boolean|char|str|byte|float|double|number|any|void|object|[iu]\d+)\b)/;
    if (/\w\w$/.test(text.slice(Math.max(0, index - 2), index)) && isType.test(held))
        return true;
    if (/^<[\w/]+\.h(?:pp)?>/.test(held))
        return true; 
    return text.includes(`</${/^<\w+/.exec(held)?.[0].slice(1) ?? ""}>`);
}
function path({ text, place }, { clause }) {
    if (!/^(?:[\w.@-]+\/)+(?:[\w@-][\w.@-]*\.[A-Za-z]\w*)?$/.test(text) || saysPrint(clause))
        return null;
    const found = `the path ${(0,problem .TL)(text)}, which is looked for in what the command prints`;
    const cure = `Write ${(0,problem .TL)(`file ${text}`)} if it must exist after the command, ${(0,problem .TL)(`output: ${text}`)} if the command prints it.`;
    return (0,page_problem .V)("signal-path", place, found, cure);
}
function signal_spans_name({ text, place }) {
    if (!isName(text))
        return null;
    const found = `the name ${(0,problem .TL)(text)} amid words: the check passes only when the command prints it`;
    const cure = `Take the backticks off if it only names what is tested, or write ${(0,problem .TL)(`output: ${text}`)} if the command prints it.`;
    return (0,page_problem .V)("signal-name", place, found, cure);
}
function sentencesOfProse(clauses) {
    const prose = clauses.filter(hasProse);
    if (prose.length === 0)
        return [];
    const printing = new Set(clauses.filter(({ clause }) => saysPrint(clause)).map(({ sentence }) => sentence));
    return prose.map(({ sentence }) => sentence).filter((sentence) => !printing.has(sentence));
}
function hasProse({ clause, items }) {
    return (items.every(({ kind }) => kind === "span") &&
        clause.some(({ kind, text }) => kind === "word" && /^[A-Za-z]{3,}/.test(text)));
}
function isName(text) {
    return (/^[A-Za-z_$][\w$]*(?:(?:::|[.#:])[A-Za-z_$][\w$]*)*(?:\(\)|\/\d)?[?!]?$/.test(text) &&
        /_|[a-z][A-Z]|::|\.|\(\)/.test(text));
}
function saysPrint(clause) {
    if (clause[0]?.kind === "word" && /^see$/i.test(clause[0].text))
        return false;
    return clause.some(({ kind, text }) => kind === "word" && prints.test(text));
}
const prints = /^(?:print|show|report|say|said|output|contain|display|log|return|emit|include|list|see|seen|mention|have|has|read|match|resolve|appear|stdout|stderr|message|status|text|line)/i;

;// CONCATENATED MODULE: ./build/page/markdown/signal-cells.js











function signalsOf(cell, role, context) {
    const inline = (0,markdown_inline .SG)(cell.text, context.blocks.references);
    const read = (0,signal_items .h)(cell, inline, role);
    if (!(0,command_cells .u)(cell, inline, context))
        reportCell(read, limited(context.report));
    return read.items.map(located);
}
function located({ kind, text, place, at }) {
    if (kind === "phrase")
        return { value: text, place, isDecoded: true };
    return at === null ? { value: text, place } : { value: text, place, at };
}
function reportCell(read, report) {
    if (isWordless(read)) {
        reportSpans(read, report);
        reportBetween(read, report);
        return;
    }
    reportExitMistakes(read, report);
    reportSpans(read, report);
    reportNegations(read, report);
    reportBetween(read, report);
    reportQualifiers(read, report);
    reportProse(read, report);
}
function isWordless({ atoms, items }) {
    return items.length > 0 && !atoms.some(({ kind }) => kind === "word");
}
const maxProblems = 20;
function limited(report) {
    const left = { error: maxProblems, other: maxProblems };
    return (problem) => {
        if (problem === null)
            return;
        const kind = problem.weight === "error" ? "error" : "other";
        if (left[kind] > 0)
            report(problem);
        left[kind] -= 1;
    };
}
function reportExitMistakes({ clauses }, report) {
    for (const { clause, place, mistake } of clauses) {
        if (mistake === null)
            continue;
        const found = `\`${(0,exit_phrase .D4)(clause)}\` about an exit code`;
        report((0,page_problem .V)("exit-phrase", place, found, mistake));
    }
}
function reportBetween(cell, report) {
    if (cell.role === "pass")
        reportAlternatives(cell, report);
    else
        reportSums(cell, report);
}
function reportAlternatives({ atoms, items }, report) {
    let group = [];
    let word = null;
    const end = () => {
        const first = group[0];
        if (first !== undefined && word !== null)
            report(alternatives(first, group, word));
        word = null;
    };
    for (const item of items) {
        const before = group.at(-1);
        const between = before === undefined ? [] : atoms.slice(before.to, item.from);
        const choice = choiceIn(between);
        const isList = between.every(({ text }) => text === ",") && word === null;
        if (choice !== null || (isList && before !== undefined))
            group.push(item);
        else {
            end();
            group = [item];
        }
        word ??= choice;
    }
    end();
    report(loneChoice(atoms, items));
}
function choiceIn(between) {
    if (between.some((atom) => atom.kind === "separator" && atom.ends === "sentence"))
        return null;
    return between.find(isChoice)?.text ?? null;
}
function isChoice({ kind, text }) {
    return kind === "word" && /^(?:(?:and\/)?or|e\.g\.?|\/|\||\|\|)$/i.test(text);
}
function alternatives(first, group, word) {
    const found = `the ${/^\W+$/.test(word) ? "sign" : "word"} ${(0,problem .TL)(word)} between signals that must all hold`;
    const texts = group.map(({ text }) => text);
    const isText = group.every(({ kind, text }) => kind === "span" && !(0,placeholders .Qr)(text) && !isForm(text));
    const cure = isText
        ? `Write one pattern, ${(0,problem .TL)(`/${texts.map(placeholders .Mk).join("\\|")}/`, 200)}, if one of them is enough; put \`and\` between them if all must hold.`
        : "Give each its own row with its own command, or keep the one that must hold.";
    return (0,page_problem .V)("signal-alternative", first.place, found, cure);
}
function isForm(text) {
    return (0,kinds .XL)(text.replace(/\s/g, " ")) !== null;
}
function loneChoice(atoms, items) {
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const outside = [...atoms.slice(0, first.from), ...atoms.slice(last.to)];
    const word = outside.find(isChoice)?.text;
    if (word === undefined)
        return null;
    const cure = "Write a pattern for all that is right, as `/a\\|b/`, or take the words off: only what stands in backticks must be seen.";
    const found = `the word ${(0,problem .TL)(word)} beside a signal, with words on its other side`;
    return (0,page_problem .V)("signal-words", first.place, found, cure);
}
function reportSums({ atoms, items }, report) {
    for (const [index, item] of items.entries()) {
        const before = items[index - 1];
        if (before === undefined)
            continue;
        const between = atoms.slice(before.to, item.from);
        const says = (ends) => between.some((atom) => atom.kind === "separator" && atom.ends === ends);
        if (!says("and") || says("sentence"))
            continue;
        const found = `"and" between ${(0,problem .TL)(before.text)} and ${(0,problem .TL)(item.text)}: either of them alone fails the check`;
        const cure = "Write `or` or a comma if one is enough; if only both together are wrong, make one pattern of them, or judge it in the command.";
        report((0,page_problem .V)("signal-sum", item.place, found, cure));
    }
}


  }),

  37588:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   readSignalCell; }
  });
  var _text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10295);
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23872);
  var _exit_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59623);



function readAtoms({ around, spans }) {
    const atoms = [];
    for (const [index, words] of around.entries()) {
        for (const atom of wordsOf(words, index))
            atoms.push(atom);
        const span = spans[index];
        if (span !== undefined)
            atoms.push(trimmed(span));
    }
    return joinNumbers(atoms);
}
function trimmed({ text: written, start }) {
    const { text, offset } = (0,_text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_2__  .I)(written);
    return { kind: "span", text, start: start + offset };
}
function clausesOf(atoms) {
    const clauses = [];
    let clause = [];
    let sentence = 0;
    const end = (to) => {
        if (clause.length > 0)
            clauses.push({ clause, from: to - clause.length, to, sentence });
        clause = [];
    };
    for (const [index, atom] of atoms.entries()) {
        if (atom.kind !== "separator")
            clause.push(atom);
        else
            end(index);
        if (atom.kind === "separator" && atom.ends === "sentence")
            sentence += 1;
    }
    end(atoms.length);
    return clauses;
}
const pieces = /\[\^[^\s[\]]{1,100}\]|e\.g\.?|\n|[,;+()[\]{}]|\.(?=\s|$)|\/(?=\s|$)|(?:[^\s,;+()[\]{}./]|\.(?!\s|$)|\/(?!\s|$))+/gi;
function wordsOf({ text }, stretch) {
    if (!text.includes("\n")) {
        const plain = text.trim();
        const only = plain === "" ? null : separator(plain);
        if (plain === "" || only !== null)
            return only === null ? [] : [only];
    }
    const isPlain = /^[A-Za-z ]+$/.test(text);
    return (isPlain ? text.split(" ") : Array.from(text.matchAll(pieces), ([piece]) => piece))
        .filter((piece) => piece !== "" && !piece.startsWith("[^"))
        .map((piece) => separator(piece) ?? { kind: "word", text: piece, stretch });
}
function separator(piece) {
    const kind = "separator";
    if (/^(?:and|&&?)$/i.test(piece))
        return { kind, text: piece, ends: "and" };
    if (/^[;.\n]$/.test(piece))
        return { kind, text: piece, ends: "sentence" };
    return /^(?:[,+()[\]{}]|[-–—]+)$/.test(piece) ? { kind, text: piece, ends: "clause" } : null;
}
function joinNumbers(atoms) {
    if (!atoms.some(isNumber))
        return atoms;
    return atoms.map((atom, index) => {
        if (atom.kind !== "separator" || atom.text !== ",")
            return atom;
        const between = isNumber(atoms[index - 1]) && isNumber(atoms[index + 1]);
        return between ? { kind: "word", text: ",", stretch: 0 } : atom;
    });
}
function isNumber(atom) {
    return atom !== undefined && atom.kind !== "separator" && /^\d+$/.test(atom.text);
}
function readSignalCell(cell, inline, role) {
    const atoms = readAtoms(inline);
    const placeOf = wordPlaces(cell, inline);
    const clauses = clausesOf(atoms).map(({ clause, from, to, sentence }) => {
        const place = placeOf(clause);
        const said = (0,_exit_phrase_js__WEBPACK_IMPORTED_MODULE_1__  .u_)(clause, role);
        if (said.kind === "phrase") {
            const items = [{ kind: "phrase", text: said.signal, place, at: null, from, to }];
            return { clause, place, items, mistake: null, isProse: false, sentence };
        }
        const mistake = said.kind === "mistake" ? said.cure : null;
        const spans = spansOf(clause, from, cell);
        const items = mistake === null ? spans : spans.filter(({ text }) => !(0,_exit_phrase_js__WEBPACK_IMPORTED_MODULE_1__  .gr)(text));
        return { clause, place, items, mistake, isProse: items.length === 0 && mistake === null, sentence };
    });
    return { cell, inline, role, atoms, clauses, items: clauses.flatMap(({ items }) => items) };
}
function spansOf(clause, from, cell) {
    const items = [];
    for (const [index, atom] of clause.entries()) {
        if (atom.kind !== "span")
            continue;
        const { text, start } = atom;
        const at = cell.escapes.length === 0 ? null : (offset) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .VV)(cell, start + offset);
        const place = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .VV)(cell, start);
        items.push({ kind: "span", text, place, at, from: from + index, to: from + index + 1 });
    }
    return items;
}
function wordPlaces(cell, { around }) {
    let stretch = -1;
    let from = 0;
    return (clause) => {
        const first = clause[0];
        if (first === undefined || first.kind === "span")
            return (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .VV)(cell, first?.start ?? 0);
        if (first.stretch !== stretch)
            from = around[first.stretch]?.from ?? 0;
        stretch = first.stretch;
        const found = cell.text.slice(from, around[stretch]?.to).indexOf(first.text);
        const at = found === -1 ? from : from + found;
        from = found === -1 ? (around[stretch]?.to ?? from) : at + first.text.length;
        return (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__  .VV)(cell, at);
    };
}


  })

};
;