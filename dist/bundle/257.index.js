"use strict";
exports.id = 257;
exports.ids = [257];
exports.modules = {

  9079:
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

  9576:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   hiddenInScript; },
    j: function() { return   hiddenInName; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9911);



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

  3872:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U8: function() { return   longHeader; },
    VV: function() { return   placeIn; },
    cg: function() { return   readCells; },
    hA: function() { return   countCells; },
    pn: function() { return   isTooLong; },
    uk: function() { return   maxHeaderLength; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _text_line_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);


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

  8791:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $B: function() { return   firstExitPhrases; },
    aK: function() { return   isExitPhrase; },
    bX: function() { return   columnsOfTicks; },
    ce: function() { return   rowAt; },
    nP: function() { return   forEachCell; },
    oS: function() { return   firstSpans; }
  });
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);
  var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);


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

  5306:
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
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9911);
  var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3872);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8892);
  var _inline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5956);






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

  8892:
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
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);

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

  5956:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SG: function() { return   readInline; },
    X1: function() { return   readReadable; },
    ky: function() { return   headingText; },
    pb: function() { return   hasLetter; }
  });
  var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
  var _parser_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);


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

  1782:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O7: function() { return   indexesOf; },
    ix: function() { return   reportColumns; },
    lF: function() { return   withRename; },
    uU: function() { return   misspeltHeaders; },
    yd: function() { return   unlessForReaders; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9911);
  var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);
  var _column_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8791);
  var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5306);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8892);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(976);







function indexesOf(headers) {
    const indexes = new Map();
    for (const [index, { column }] of headers.entries())
        if (column !== null && !indexes.has(column))
            indexes.set(column, index);
    return indexes;
}
function reportColumns(headers, { ticked, conditions }, block, { lines, blocks, report }) {
    const indexes = indexesOf(headers);
    const unread = headers.flatMap(({ column }, index) => (column === null ? [index] : []));
    const spans = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_3__  .oS)(block, lines, unread, blocks.references);
    const silent = unread.filter((index) => !spans.has(index) && !(0,_header_words_js__WEBPACK_IMPORTED_MODULE_5__  .aI)(headers[index]?.text ?? ""));
    const phrases = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_3__  .$B)(block, lines, silent);
    for (const [index, header] of headers.entries()) {
        if (ticked.has(index))
            continue;
        const long = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .U8)(header.cell);
        if (long !== null) {
            report(long);
            continue;
        }
        const cells = { span: spans.get(index), phrase: phrases.get(index), condition: conditions.get(index) };
        if (header.column === null)
            report(unreadColumn(header, cells, indexes));
        else
            report(columnTwice(header.column, index, headers, indexes));
        report(hiddenIn(header));
        if (header.column !== null)
            report(ofColumn(header, header.column));
    }
}
function misspeltHeaders(headers) {
    return headers.flatMap((header) => {
        const meant = header.column === null ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .ER)(header.text) : null;
        return meant === null ? [] : [misspelt(header, meant)];
    });
}
function unreadColumn(header, { span, phrase, condition, }, indexes) {
    const { text } = header;
    const word = wordForRun(text);
    const similar = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .CB)(text);
    const meant = similar === null || isTaken(similar, indexes) ? null : similar;
    const isLost = condition?.rule === "column-lost";
    if (!isLost && word !== null && span !== undefined)
        return lostColumn(header, word, span, meant);
    if (condition !== undefined)
        return condition;
    if (meant !== null)
        return misspelt(header, meant);
    if (span !== undefined)
        return unread(header, `with code in line ${span.line}`);
    const words = (0,_header_words_js__WEBPACK_IMPORTED_MODULE_5__  .HF)(text);
    const said = word ?? wayWords.exec(words)?.[1] ?? (indexes.has("pass") ? null : limitWords.exec(words)?.[1]);
    if (said)
        return unread(header, `although it says \`${said}\``);
    return phrase === undefined ? null : unread(header, `with an exit code in line ${phrase.line}`);
}
function isTaken(column, indexes) {
    return indexes.has(column) || overlaps(column).some((other) => indexes.has(other));
}
function overlaps(column) {
    if (column === "rollbackAndRetest")
        return ["rollback", "retest"];
    return column === "rollback" || column === "retest" ? ["rollbackAndRetest"] : [];
}
const runWords = /(?:^| )(pass[a-z]*|fail[a-z]*|signal|expect[a-z]*|rollback|retest|need|depend[a-z]*|sever[a-z]*|retr[a-z]*|must|not|time|wait|good|bad)(?= |$)/;
const wayWords = /(?:^| )(directory|folder|cwd|workdir|variable|env var|enabled|disabled|skip|skipped)(?= |$)/;
const limitWords = /(?:^| )(version|min|minimum|max|maximum|threshold|target)(?= |$)/;
function wordForRun(header) {
    return runWords.exec((0,_header_words_js__WEBPACK_IMPORTED_MODULE_5__  .HF)(header))?.[1] ?? null;
}
function lostColumn({ text, cell }, word, span, meant) {
    const found = `the column ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is not read, with code in line ${span.line}`;
    const cure = meant === null
        ? `Move its code to the column that it belongs to, or take \`${word}\` out of the header if the column is for readers alone.`
        : `Did you mean \`${(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Gg)(meant)}\`? If the column is for readers alone, give it a header without \`${word}\`.`;
    return withRename((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-lost", cell.place, found, cure), cell, text, meant);
}
function misspelt(header, meant) {
    const { text, cell } = header;
    const title = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Gg)(meant);
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .KG)(text) !== null)
        return lookAlike(header, title);
    const found = `the column ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is not read`;
    const cure = `Did you mean \`${title}\`? Write that, or another name if the column is for readers alone.`;
    return withRename((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-name", cell.place, found, cure), cell, text, meant);
}
function withRename(problem, cell, text, meant) {
    const isWhole = meant !== null && (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .ER)(text) === meant && text === cell.text;
    return isWhole ? { ...problem, fix: [edit(cell, 0, cell.text.length, (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Gg)(meant))] } : problem;
}
function lookAlike({ text, cell }, title) {
    const odd = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__  .ky)(cell.text).filter(({ kind }) => kind === "look-alike");
    const names = odd.slice(0, 3).map(({ name }) => name);
    const found = `the column ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is not read because of ${names.length === 0 ? "letters that only look like Latin ones" : names.join(", ")}`;
    const place = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .VV)(cell, odd[0]?.index ?? 0);
    const problem = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("header-look-alike", place, {
        found,
        expected: `\`${title}\``,
        cure: `Write \`${title}\` in plain letters.`,
    });
    return odd.length === 0
        ? problem
        : { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}
function hiddenIn({ text, cell, column }) {
    const odd = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__  .ky)(cell.text).filter(({ kind }) => kind === "hidden");
    const first = odd[0];
    if (first === undefined || (column === null && (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  ._i)(text) === null && wordForRun(text) === null))
        return null;
    const found = `${first.name} in the header ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`;
    const problem = (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("header-hidden", (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .VV)(cell, first.index), found, `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(odd.reduceRight((source, { index, plain }) => source.slice(0, index) + plain + source.slice(index + 1), cell.text))}, typed anew.`);
    return { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}
function edit(cell, from, to, text) {
    return { from: (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .VV)(cell, from), to: (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .VV)(cell, to), text };
}
function unread({ text, cell }, why) {
    const name = text === "" ? "a column without a header" : `the column ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`;
    const found = `${name}, which is not read, ${why}`;
    const likely = (0,_header_words_js__WEBPACK_IMPORTED_MODULE_5__  .yJ)((0,_header_words_js__WEBPACK_IMPORTED_MODULE_5__  .HF)(text)) ?? "Give it a header of the format if it is meant for the run.";
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-unread", cell.place, found, `${likely} ${unlessForReaders}`);
}
const unlessForReaders = "If it is for readers alone, say so on a line above the table: `<!-- readiness-ignore column-unread: for readers -->`.";
function columnTwice(column, index, headers, indexes) {
    const taken = [column, ...overlaps(column)].map((each) => indexes.get(each) ?? index);
    const first = Math.min(...taken);
    const header = headers[index];
    if (first >= index || header === undefined)
        return null;
    const { text, cell } = header;
    const found = `the headers ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(headers[first]?.text ?? "")} and ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which are one column`;
    const cure = `Merge them under \`${(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Gg)(column)}\`, or give one of them another name if it is for readers alone.`;
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-twice", cell.place, found, cure);
}
function ofColumn({ text, cell }, column) {
    if (column === "runsOn") {
        const found = "nothing is done with the column `Runs on` yet";
        const cure = "Leave it for a later version, or remove it.";
        return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("later-column", cell.place, found, cure);
    }
    const condition = column === "command" ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(text) : null;
    if (condition === null)
        return null;
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(condition)} in the header of the commands, which is not read`;
    const cure = "Write `Command`. A folder goes into the cells, as `cd web && …`, or into `working-directory` under `defaults`; commands that are not to run need another header.";
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("command-header", cell.place, found, cure);
}


  }),

  976:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: function() { return   pageProblem; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);

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
    "later-column": "columns that this version acts on",
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

  257:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openPage: function() { return   openPage; },
  readPage: function() { return   readPage; }
});

var model_problem = __webpack_require__(3970);
var markdown_it = __webpack_require__(5251);
var parser_rules = __webpack_require__(204);
;// CONCATENATED MODULE: ./build/page/markdown/blocks.js


const maxNesting = 40;
const maxTokens = 1_000_000;
function readBlocks(text, lineCount) {
    let overflow = null;
    const rowStarts = new Map();
    const markdown = new markdown_it["default"]({ html: true, maxNesting: 2 * maxNesting });
    markdown.block.ruler.at("table", (0,parser_rules .a)(rowStarts), { alt: ["paragraph", "reference"] });
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
    const definition = (0,parser_rules .X)(ruler, "reference");
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

var line_starts = __webpack_require__(5607);
var markdown_inline = __webpack_require__(5956);
;// CONCATENATED MODULE: ./build/page/markdown/guidance-links.js




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
    const starts = (0,line_starts ._)(markdown);
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
        const line = own[(0,line_starts .B)(begins, offset + 1) - 1];
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
    const code = (0,markdown_inline .SG)(content, {}).spans.map(({ text, start }) => ({
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
    const markdown = new markdown_it["default"]({ html: true });
    for (const name of ["link", "image"]) {
        const rule = (0,parser_rules .X)(markdown.inline.ruler, name);
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
    return line.includes("`") && (0,markdown_inline .SG)(line, {}).strayBacktick ? line.replace(/`/g, "\\`") : line;
}

var settable_rule = __webpack_require__(7918);
;// CONCATENATED MODULE: ./build/page/markdown/html.js
function readHtmlLines(lines) {
    const hidden = [];
    const comments = [];
    let state = null;
    for (const [index, line] of lines.entries()) {
        hidden.push(state !== null);
        for (let mark = nextMark(line, 0, index, state); mark !== null; mark = nextMark(line, mark.from, index, state)) {
            if (state?.kind === "comment")
                comments.push(comment(lines, state.start, index));
            state = mark.state;
        }
    }
    if (state?.kind === "comment")
        comments.push(comment(lines, state.start, null));
    return { hidden, comments, open: state?.kind ?? null };
}
function nextMark(line, from, index, state) {
    if (state === null)
        return nextOpening(line, from, index);
    const end = state.kind === "comment" ? /-->/g : state.end;
    end.lastIndex = from;
    return end.exec(line) === null ? null : { from: end.lastIndex, state: null };
}
function nextOpening(line, from, index) {
    const opening = /<!--|<(pre|script|style|textarea)(?=[\s>]|$)/gi;
    opening.lastIndex = from;
    const match = opening.exec(line);
    if (match === null)
        return null;
    const element = match[1];
    if (element !== undefined)
        return { from: opening.lastIndex, state: { kind: "code", end: new RegExp(`</${element}>`, "gi") } };
    return { from: opening.lastIndex - 2, state: { kind: "comment", start: index } };
}
function comment(lines, start, end) {
    return { start, end, opening: (lines[start] ?? "").trim() };
}

var page_problem = __webpack_require__(976);
;// CONCATENATED MODULE: ./build/page/markdown/ignores.js




function readIgnores(context) {
    const { blocks } = context.blocks;
    const ignores = [];
    let below = null;
    for (const block of blocks.toReversed()) {
        reportInText(block, context);
        const comments = commentsOf(block);
        for (const { text, place } of comments) {
            const ignore = readIgnore(text, place, below, context);
            if (ignore !== null)
                ignores.push(ignore);
        }
        if (comments.length === 0)
            below = block;
    }
    return ignores.reverse();
}
const inText = /(?<!`)<!--+[ \t]*readiness[-_ ]?ignore/i;
function reportInText(block, { lines, report }) {
    const own = block.kind === "paragraph"
        ? block.source.split("\n")
        : block.kind === "table" || block.kind === "html"
            ? lines.slice(block.extent.start, block.extent.end)
            : [];
    for (const [index, line] of own.entries()) {
        const isBehind = line.includes("<!--") && (block.kind !== "html" || !line.trimStart().startsWith("<!--"));
        const start = isBehind ? (inText.exec(line)?.index ?? -1) : -1;
        if (start === -1)
            continue;
        const end = line.indexOf("-->", start);
        const comment = line.slice(start, end === -1 ? undefined : end + 3);
        const problem = malformed(comment, block.extent.start + index);
        const cure = problem.cure.replace(/\.$/, ", on a line of its own above the table or block.");
        report({ ...problem, cure });
    }
}
function commentsOf(block) {
    if (block.kind !== "html" || !/readiness[-_ ]*ignore/i.test(block.content))
        return [];
    const lines = block.content.split("\n");
    return readHtmlLines(lines).comments.flatMap(({ opening, start }) => /^<!--+\s*readiness[-_ ]*ignore/i.test(opening)
        ? [{ text: opening, place: { line: block.extent.start + start + 1, column: 1 } }]
        : []);
}
function readIgnore(text, place, below, { report }) {
    const [, name = "", reason = ""] = /^<!-- readiness-ignore ([\w-]+): (\S.*?) *-->$/.exec(text) ?? [];
    if (name === "") {
        report(malformed(text, place));
        return null;
    }
    const settable = (0,settable_rule .R)(name);
    if (settable.kind === "none") {
        report((0,model_problem .l4)("ignore-rule", place, settable));
        return null;
    }
    const lines = below === null ? [0, 0] : [below.extent.start + 1, below.extent.end];
    return { rule: settable.rule, reason, place, lines };
}
function malformed(text, place) {
    const [, name = "RULE", reason = ""] = /ignore[\s:]*([a-z][\w-]*)?[\s:,-]*(.*?)\s*(?:-->.*)?$/i.exec(text) ?? [];
    const meant = `<!-- readiness-ignore ${name}: ${reason === "" ? "reason" : reason} -->`;
    return (0,page_problem .V)("ignore-form", place, `${(0,model_problem .TL)(text)} ignores nothing`, `Write ${(0,model_problem .TL)(meant, 200)}.`);
}

var nearest = __webpack_require__(1265);
var hidden_characters = __webpack_require__(9576);
var markdown_cells = __webpack_require__(3872);
;// CONCATENATED MODULE: ./build/page/markdown/dead-links.js





const maxNamed = 20;
function reportDeadLinks(markdown, places, context) {
    if (markdown.length > maxLinkedText || !mayBeDead(markdown))
        return;
    const dead = linesOf(markdown, context).flatMap((tokens) => tokens.flatMap((token, index) => [
        ...deadAnchorIn(token, tokens[index + 1]?.content ?? "", context),
        ...undefinedIn(token, markdown),
        ...dead_links_footnotesIn(token, markdown),
    ]));
    reportEach(dead, places, context);
}
function reportUndefinedReferences(markdown, places, context) {
    if (markdown.length > maxLinkedText || !markdown.includes("]["))
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
            return index === -1 ? null : (0,markdown_cells .VV)(cell, index);
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
    const found = `a link in guidance to ${(0,model_problem .TL)(`#${anchor}`)}, which ${why}`;
    const problem = (place) => (0,page_problem .V)("guidance-anchor", place, found, cure);
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
    const found = `${(0,model_problem .TL)(text)}, whose reference nothing on the page defines`;
    const cure = `Add ${(0,model_problem .TL)(`[${label}]: TARGET`)} on a line of its own, or write a backslash before the bracket if it is no link.`;
    return (0,page_problem .V)("reference-undefined", place, found, cure);
}
function dead_links_footnotesIn({ type, content }, markdown) {
    if (type !== "text")
        return [];
    return Array.from(content.matchAll(/\[\^\w{1,50}\](?!:)/g), ([text]) => text)
        .filter((text) => !markdown.includes(`\\${text}`))
        .map((text) => ({ text, words: text, problem: (place) => lostFootnote(text, place) }));
}
function lostFootnote(text, place) {
    const found = `the footnote ${(0,model_problem .TL)(text)}, which is not shown with this guidance`;
    const expected = "a footnote of the page that is one paragraph of at most 500 characters";
    const cure = "Write what it says here, or link the section that says it.";
    return (0,model_problem .l4)("reference-undefined", place, { found, expected, cure });
}
let known = null;
function parser() {
    known ??= new markdown_it["default"]({ html: true });
    return known;
}

;// CONCATENATED MODULE: ./build/page/markdown/links.js





function linkedCommand(href, place, context) {
    const section = follow(href, place, context);
    if (section === "elsewhere") {
        const cure = "Link a heading of this page, or write the command in backticks.";
        context.report((0,page_problem .V)("command-link", place, `a link to ${(0,model_problem .TL)(href)}`, cure));
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
    context.report((0,page_problem .V)("section-without-command", place, found, cure));
    return null;
}
function reportUnrun(section, { commands, lines, blocks, report }) {
    if (commands.has(section))
        return;
    commands.add(section);
    reportUndefinedReferences(section.text, placesInSection(section, lines), { blocks, report });
    reportHiddenLine(section, lines, report);
    for (const block of section.unrun) {
        const found = `${block.kind === "fence" ? `a block ${(0,model_problem .TL)(block.info)}` : "an indented block"} in a section that stands for a command, which is not run`;
        const cure = "If its lines are commands, put a fence with `sh` around them, without prompts and output; if they are for readers, write `text` behind the fence.";
        report((0,page_problem .V)("block-not-run", block.extent.start, found, cure));
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
    report((0,hidden_characters .N)(script, placeOf));
}
function guidanceOf(markdown, soleLink, place, context) {
    const section = soleLink === null ? "elsewhere" : follow(soleLink, place, context);
    if (section === "elsewhere") {
        reportBareAnchor(markdown, place, context);
        const value = context.guidance.inText(markdown);
        reportDeadLinks(value, placesInText(markdown, place), context);
        return { value, place };
    }
    if (section === null)
        return null;
    if (section.text !== "") {
        const value = context.guidance.inSection(section);
        const places = placesInSection(section, context.lines);
        if (!context.shown.has(section))
            reportDeadLinks(value, places, context);
        context.shown.add(section);
        const at = (offset) => places.find(/\S{0,100}/y.exec(value.slice(offset))?.[0] ?? "") ?? place;
        return { value, place, at };
    }
    const found = `a link to an empty section (line ${section.heading.extent.start + 1})`;
    context.report((0,page_problem .V)("section-empty", place, found, "Write the steps below that heading."));
    return null;
}
function asRetest(guidance) {
    return guidance && { ...guidance, value: { kind: "guidance", markdown: guidance.value } };
}
function reportBareAnchor(markdown, place, { sections, report }) {
    const anchor = markdown.startsWith("#") && /^#[^\s#]{1,200}$/.test(markdown) ? markdown : null;
    if (anchor === null || sections.resolve(anchor).kind !== "section")
        return;
    const found = `the anchor ${(0,model_problem .TL)(anchor)} alone, which is no link`;
    const cure = `Write ${(0,model_problem .TL)(`[${anchor.slice(1)}](${anchor})`)}, which stands for that section.`;
    report((0,model_problem .l4)("guidance-anchor", place, { found, expected: "a link", cure }));
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
    return /^\s*\[/.test(text) ? (0,markdown_inline .SG)(text.trim(), blocks.references).soleLink : null;
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
    const found = `a link to ${(0,model_problem .TL)(`#${target.anchor}`)}, which ${target.why}`;
    report((0,page_problem .V)("anchor-missing", place, found, target.cure));
    return null;
}

var column_cells = __webpack_require__(8791);
var columns = __webpack_require__(5306);
var header_words = __webpack_require__(8892);
var matrix_columns = __webpack_require__(1782);
var check_field_groups = __webpack_require__(729);
var check_fields = __webpack_require__(8760);
var odd_characters = __webpack_require__(9911);
var draft = __webpack_require__(320);
var pattern_text = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/page/markdown/placeholders.js

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
    return (0,pattern_text .K)(text).replaceAll("\\|", "[\\|]");
}

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
    const script = (0,model_problem .TL)(`cd ${path} && ${others.join(" && ")}`, 200);
    const found = `the folder ${(0,model_problem .TL)(folder.text)} as a place beside the command`;
    const cure = `Write ${script}, or set \`working-directory\` under \`defaults\`.`;
    return (0,page_problem .V)("command-folder", (0,markdown_cells .VV)(cell, folder.start), found, cure);
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
        const found = `${(0,model_problem .TL)(left)} between two commands`;
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
        return `Write one code span: ${(0,model_problem .TL)(`${before} ${words.replaceAll("|", "\\|")} ${after}`, 200)}.`;
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
        const found = `${(0,model_problem .TL)(span.text)}, ${piece.kind}, as a command of its own`;
        const cure = piece.cure(text, spans[index === 0 ? 1 : index - 1]?.text ?? "");
        return (0,page_problem .V)("command-piece", (0,markdown_cells .VV)(cell, span.start), found, cure);
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
        is: isWholePlaceholder,
        cure: () => "Write what it stands for, in the span of its command; else take the backticks off.",
    },
    {
        kind: "a folder",
        is: isFolder,
        cure: (text, other) => `Write ${(0,model_problem .TL)(`cd ${text} && ${other}`, 200)} if the command runs there; else take the backticks off.`,
    },
    {
        kind: "a file",
        is: (text) => /^[^\s$;|&<>()="'`]+$/.test(text) &&
            (text.includes("/") || /[\w*]\.[A-Za-z][A-Za-z0-9]*$|^\.\w+$/.test(text)) &&
            !/^\.\.?\//.test(text) &&
            !scriptEnding.test(text),
        cure: (text) => `Write ${(0,model_problem .TL)(`./${text}`, 200)} if it is a program to run, or put it into the span of its command; else take the backticks off.`,
    },
];
function inOneSpan(text, other) {
    return `Write ${(0,model_problem .TL)(`${other} ${text}`.replaceAll("|", "\\|"), 200)} in one span, or each command whole.`;
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
    const found = `the words ${(0,model_problem .TL)(words)} beside a command, which are not read`;
    const cure = "Take them off, or move them to another column; what they ask for goes into the command itself.";
    return (0,page_problem .V)("command-words", placeOf(cell, said, firstWord(words)), found, cure);
}
function placeholderProblem(cell, spans) {
    for (const { text, start } of spans) {
        const held = mayHold.test(text) ? placeholder.exec(text) : null;
        if (held === null)
            continue;
        const found = `${(0,model_problem .TL)(held[0].trim())} in a command, which runs as it stands`;
        const cure = 'Write what it stands for, or a variable that `env` or `vars` sets, as `"$NAME"`.';
        return (0,page_problem .V)("command-placeholder", (0,markdown_cells .VV)(cell, start + held.index), found, cure);
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
    return (0,markdown_cells .VV)(cell, from + Math.max(0, cell.text.slice(from, to).indexOf(text)));
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
        const found = `the words ${(0,model_problem .TL)(text.trim())} beside ${(0,model_problem .TL)(first.text)}, which would be run all the same`;
        const cure = "Take the backticks off, or the row out, if the command is not to run here; make a condition part of the command; or take the words off.";
        return (0,page_problem .V)("command-withheld", placeOf(cell, words, said), found, cure);
    }
    return null;
}
const withholding = /(?<![\w-])(?:(?:do|does|must|should|can)(?: not|n['’]t)|cannot|not|never|don['’]t|skip(?:ped)?|disabled|deprecated|obsolete)(?![\w-])/i;
const condition = /(?<![\w-])(?:if|unless|on failure|in case|otherwise)(?![\w-])/i;

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
    const script = linkedCommand(inline.soleLink, cell.place, context);
    return script === null ? null : { value: script, place: cell.place };
}
function reportLinkBeside(cell, { hasLink, spans }, { report }) {
    const first = spans[0];
    if (!hasLink || first === undefined)
        return false;
    const found = `a link beside the command ${(0,model_problem .TL)(first.text)}`;
    const cure = "Keep the command alone, with the link in another column; or the link alone, to run the commands of its section.";
    report((0,page_problem .V)("command-and-link", cell.place, found, cure));
    return true;
}
function diagnoseOf(cell, context) {
    return scriptOf(cell, (0,markdown_inline .SG)(cell.text, context.blocks.references), "Diagnose", context);
}
function rollbackOf(cell, context) {
    const inline = (0,markdown_inline .SG)(cell.text, context.blocks.references);
    return isBlank(inline) ? null : guidanceOf(cell.text, inline.soleLink, cell.place, context);
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
    return asRetest(guidanceOf(cell.text, inline.soleLink, cell.place, context));
}
function isBlank({ text, spans, hasLink }) {
    return text === "" && spans.length === 0 && !hasLink;
}
function scriptOf(cell, inline, title, context) {
    if (reportStrayBacktick(cell, inline, context))
        return null;
    const first = inline.spans[0];
    if (first === undefined) {
        const found = `${(0,model_problem .TL)(cell.text)} under \`${title}\``;
        const cure = "Write the command in backticks; a cell without them is text for readers.";
        context.report((0,page_problem .V)("command-missing", cell.place, found, cure));
        return null;
    }
    for (const { text, start } of inline.spans)
        context.report((0,hidden_characters .N)(text, (offset) => (0,markdown_cells .VV)(cell, start + offset)));
    const empty = inline.spans.find(({ text }) => text.trim() === "");
    if (empty === undefined) {
        const value = inline.spans.map(({ text }) => text).join("\n");
        return judgeSpans(cell, inline, title, context.report)
            ? { value, place: (0,markdown_cells .VV)(cell, first.start) }
            : null;
    }
    const place = (0,markdown_cells .VV)(cell, empty.start);
    const cure = "Write the command, or remove the span.";
    context.report((0,page_problem .V)("command-empty", place, "an empty code span", cure));
    return null;
}
function reportStrayBacktick(cell, { strayBacktick }, { report }) {
    if (!strayBacktick)
        return false;
    const cure = "Close the code span, write `\\|` for a pipe inside it, or `` \\` `` for a backtick that opens none.";
    report((0,page_problem .V)("stray-backtick", cell.place, `a backtick without its partner in ${(0,model_problem .TL)(cell.text)}`, cure));
    return true;
}

var kinds = __webpack_require__(6941);
var exit = __webpack_require__(6773);
;// CONCATENATED MODULE: ./build/page/markdown/exit-phrase.js


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
    return /^(?:-\d|0x)/.test(word) && aNumber.test(word) ? `${(0,exit .tD)(Number(word))}` : word;
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
    const signals = [...codesMeant(words, exits, role), ...timeMeant(words), ...spans].map((signal) => (0,model_problem .TL)(signal));
    const between = role === "pass" ? codesBetween(words, exits).map((signal) => (0,model_problem .TL)(signal)) : [];
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

var trim_blanks = __webpack_require__(295);
;// CONCATENATED MODULE: ./build/page/markdown/signal-items.js



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
    const { text, offset } = (0,trim_blanks .I)(written);
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
const signal_items_pieces = /\[\^[^\s[\]]{1,100}\]|e\.g\.?|\n|[,;+()[\]{}]|\.(?=\s|$)|\/(?=\s|$)|(?:[^\s,;+()[\]{}./]|\.(?!\s|$)|\/(?!\s|$))+/gi;
function wordsOf({ text }, stretch) {
    if (!text.includes("\n")) {
        const plain = text.trim();
        const only = plain === "" ? null : separator(plain);
        if (plain === "" || only !== null)
            return only === null ? [] : [only];
    }
    const isPlain = /^[A-Za-z ]+$/.test(text);
    return (isPlain ? text.split(" ") : Array.from(text.matchAll(signal_items_pieces), ([piece]) => piece))
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
        const said = exitClause(clause, role);
        if (said.kind === "phrase") {
            const items = [{ kind: "phrase", text: said.signal, place, at: null, from, to }];
            return { clause, place, items, mistake: null, isProse: false, sentence };
        }
        const mistake = said.kind === "mistake" ? said.cure : null;
        const spans = spansOf(clause, from, cell);
        const items = mistake === null ? spans : spans.filter(({ text }) => !isExitCode(text));
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
        const at = cell.escapes.length === 0 ? null : (offset) => (0,markdown_cells .VV)(cell, start + offset);
        const place = (0,markdown_cells .VV)(cell, start);
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
            return (0,markdown_cells .VV)(cell, first?.start ?? 0);
        if (first.stretch !== stretch)
            from = around[first.stretch]?.from ?? 0;
        stretch = first.stretch;
        const found = cell.text.slice(from, around[stretch]?.to).indexOf(first.text);
        const at = found === -1 ? from : from + found;
        from = found === -1 ? (around[stretch]?.to ?? from) : at + first.text.length;
        return (0,markdown_cells .VV)(cell, at);
    };
}

;// CONCATENATED MODULE: ./build/page/markdown/signal-prose.js




function reportProse({ cell, inline, role, clauses, items }, report) {
    const { words, around } = inline;
    const isEmpty = items.length === 0 && clauses.every(({ mistake }) => mistake === null);
    if (isEmpty) {
        if (words === "")
            return;
        const found = `the words ${(0,model_problem .TL)(words)}: nothing in this cell is checked`;
        report(quotedText(words, cell) ?? (0,page_problem .V)("signal-prose", cell.place, found, signal_prose_cureFor(words, role)));
        return;
    }
    for (const clause of clauses)
        reportQuoteBeside(clause, report);
    const prose = clauses.filter(isProse);
    const first = prose[0];
    if (first === undefined)
        return;
    const text = (0,model_problem .TL)(asOnPage(clauses, around), 100);
    const [hint] = prose.slice(0, maxClauses).flatMap(({ clause }) => hintFor(clauseText(clause), role) ?? []);
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
    const found = `the text ${(0,model_problem .TL)(text)} in quotes beside ${(0,model_problem .TL)(items[0]?.text ?? "")}, which is not checked`;
    const cure = `Write ${(0,model_problem .TL)(text)} in backticks, without the quotes.`;
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
    const found = `the text ${(0,model_problem .TL)(text)} in quotes: nothing in this cell is checked`;
    return (0,page_problem .V)("signal-quoted", place, found, `Write ${(0,model_problem .TL)(text)} in backticks, without the quotes.`);
}
function signal_prose_cureFor(words, role) {
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

;// CONCATENATED MODULE: ./build/page/markdown/signal-qualifiers.js



function reportQualifiers({ clauses, role }, report) {
    for (const { clause, item } of clausesOfSpans(clauses)) {
        const said = qualifierIn(clause, item.text, role);
        if (said === null)
            continue;
        const { rule = "signal-qualified", cure } = said.kind;
        const found = `the words ${(0,model_problem .TL)(said.words)} beside ${(0,model_problem .TL)(item.text)}, which are not read: it is enough that it is seen`;
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
    return `Let the command compare, ask with ${(0,model_problem .TL)("json $.value >= 80")} or count lines; write ${(0,model_problem .TL)(`output: ${text}`)} without the words if it is enough that it is printed.`;
}
const signal_qualifiers_kinds = [
    {
        role: "pass",
        says: / (?:only|nothing but|exactly|just) (?:the |one |a )?§| § (?:only|alone) /,
        cure: (text) => `Write ${(0,model_problem .TL)(`stdout = ${text}`)} if nothing else may be printed, or take the words off.`,
    },
    {
        says: / (?:(?:in|on|to) (?:the )?)?(?:stdout|stderr) /,
        cure: (text) => `Write ${(0,model_problem .TL)(`stdout: ${text}`)} or ${(0,model_problem .TL)(`stderr: ${text}`)}, which ask one stream.`,
    },
    {
        says: / (?:within|in under|in less than) \d+ ?(?:s|sec|seconds?|ms|m|min|minutes?) /,
        cure: () => "Write the time in backticks as well, as in `within 30s`.",
    },
    {
        says: / (?:start|begin|end)(?:s|ing)? with §/,
        cure: (text) => `Write ${(0,model_problem .TL)(`/^${(0,pattern_text .K)(text)}/`)} for a line that starts so, ${(0,model_problem .TL)(`/${(0,pattern_text .K)(text)}$/`)} for one that ends so.`,
    },
    {
        says: / case-?insensitive(?:ly)? | any case /,
        cure: (text) => `Write ${(0,model_problem .TL)(`/${(0,pattern_text .K)(text)}/i`)}.`,
    },
    {
        says: / § (?:=|==|is|equals|set to) §/,
        cure: (text) => `Write both in one signal, as the command prints it, or ${(0,model_problem .TL)(`json $.${text} = "…"`)} for JSON.`,
    },
    {
        says: / § in (?:the )?(?:file |log )?§/,
        cure: (text) => `Write ${(0,model_problem .TL)(`file PATH: ${text}`)} if it stands in a file; else take the words off.`,
    },
    { role: "pass", says: / equals §/, cure: (text) => `Write ${(0,model_problem .TL)(`stdout = ${text}`)}.` },
    {
        says: / (?:first|last|final) line /,
        cure: (text) => `Write ${(0,model_problem .TL)(`stdout line 1: ${text}`)} for the first line, ${(0,model_problem .TL)(`stdout line -1: ${text}`)} for the last.`,
    },
    {
        says: new RegExp(` (?:(?:at least|at most|more than|fewer than|less than|up to|exactly|[≥≤<>]=?|×|x) ?(?!(?:0|1|one) )${count}|(?<! than )(?:zero|0)) §|^ (?!(?:0|1) )${count} §| § (?:[×x] ?${count}|twice|thrice|${count} times) `),
        cure: (text) => `Count the lines, as in ${(0,model_problem .TL)(`stdout lines /${(0,pattern_text .K)(text)}/ >= 3`)}, or take the words off.`,
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
        cure: (text) => `Move ${(0,model_problem .TL)(text)} to the column \`Fail signal\` if it must not be seen; take the words off if it must.`,
    },
    {
        rule: "signal-turned",
        role: "fail",
        says: / (?:except|lack(?:s|ing)?|instead of|rather than|other than|anything but|nothing but) | [!¬∌∉] ?§/,
        cure: (text) => `Move ${(0,model_problem .TL)(text)} to the column \`Pass signal\` if it must be seen; take the words off if it must not.`,
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
    const found = `the word ${(0,model_problem .TL)(word)} beside ${(0,model_problem .TL)(item.text)}, which does not turn what the signal means`;
    const cure = role === "pass"
        ? `Move ${(0,model_problem .TL)(item.text)} to the column \`Fail signal\`: what must not be seen stands there.`
        : `Move ${(0,model_problem .TL)(item.text)} to the column \`Pass signal\`, without the word: what must be seen stands there.`;
    return (0,model_problem .l4)("signal-negation", item.place, { found, expected: expected(role), cure });
}
function negatedIn({ clause, items }, role) {
    const index = clause.findIndex(({ kind, text }) => kind === "word" && signal_qualifiers_negations.test(text));
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
const signal_qualifiers_negations = /^(?:no|not|never|without|none|[a-z]+n['’]t|≠|!=)[:!?]?$/i;
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
    const text = (0,model_problem .TL)(item.text);
    const found = `the word ${(0,model_problem .TL)(word)} beside ${text}: the check fails when the command prints ${text}`;
    const cure = `Move ${text} to the column \`Pass signal\` if it is wrong that it does not appear; write ${(0,model_problem .TL)(`output: ${item.text}`)} without the word if it is wrong that it appears.`;
    return (0,model_problem .l4)("signal-absence", item.place, { found, expected: expected(role), cure });
}
function expected(role) {
    return role === "pass" ? "what must be seen, as it is printed" : "what must not be seen, as it is printed";
}

var check_signals = __webpack_require__(2556);
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
                signal_spans_placeholder(item) ??
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
function signal_spans_placeholder(item) {
    const { text, place } = item;
    const held = placeholderIn(text);
    if (held === null)
        return angleBrackets(item);
    const found = `the placeholder ${(0,model_problem .TL)(held.text)} in ${(0,model_problem .TL)(text)}`;
    const pattern = held.pattern === null ? "Write the text itself" : `Write the pattern ${(0,model_problem .TL)(held.pattern, 200)}`;
    const cure = `${pattern}, or ${(0,model_problem .TL)(`output: ${text}`, 200)} if the command prints just this.`;
    return (0,page_problem .V)("signal-placeholder", place, found, cure);
}
function angleBrackets({ text, place, at }) {
    const match = /<[A-Za-z][\w .-]*>/.exec(text);
    if (match === null || isLiteralSignal(text) || isCode(text, match))
        return null;
    const [held] = match;
    const sign = at?.(match.index) ?? { ...place, column: place.column + match.index };
    const cure = `Write a pattern with \`.*\` in its place, or ${(0,model_problem .TL)(`output: ${text}`, 200)} if the command prints the brackets.`;
    return (0,page_problem .V)("signal-angle-brackets", sign, `${(0,model_problem .TL)(held)} in a signal, which is looked for as it stands`, cure);
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
    const found = `the path ${(0,model_problem .TL)(text)}, which is looked for in what the command prints`;
    const cure = `Write ${(0,model_problem .TL)(`file ${text}`)} if it must exist after the command, ${(0,model_problem .TL)(`output: ${text}`)} if the command prints it.`;
    return (0,page_problem .V)("signal-path", place, found, cure);
}
function signal_spans_name({ text, place }) {
    if (!isName(text))
        return null;
    const found = `the name ${(0,model_problem .TL)(text)} amid words: the check passes only when the command prints it`;
    const cure = `Take the backticks off if it only names what is tested, or write ${(0,model_problem .TL)(`output: ${text}`)} if the command prints it.`;
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
    const read = readSignalCell(cell, inline, role);
    if (!reportStrayBacktick(cell, inline, context))
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
        const found = `\`${clauseText(clause)}\` about an exit code`;
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
    const found = `the ${/^\W+$/.test(word) ? "sign" : "word"} ${(0,model_problem .TL)(word)} between signals that must all hold`;
    const texts = group.map(({ text }) => text);
    const isText = group.every(({ kind, text }) => kind === "span" && !isLiteralSignal(text) && !isForm(text));
    const cure = isText
        ? `Write one pattern, ${(0,model_problem .TL)(`/${texts.map(escaped).join("\\|")}/`, 200)}, if one of them is enough; put \`and\` between them if all must hold.`
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
    const found = `the word ${(0,model_problem .TL)(word)} beside a signal, with words on its other side`;
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
        const found = `"and" between ${(0,model_problem .TL)(before.text)} and ${(0,model_problem .TL)(item.text)}: either of them alone fails the check`;
        const cure = "Write `or` or a comma if one is enough; if only both together are wrong, make one pattern of them, or judge it in the command.";
        report((0,page_problem .V)("signal-sum", item.place, found, cure));
    }
}

;// CONCATENATED MODULE: ./build/page/markdown/row.js













function readRow(row, header, context) {
    const cells = (0,markdown_cells .cg)(row, header.cellCount);
    const surplus = cells[header.cellCount];
    if (row.text.includes("]["))
        reportReferences(cells, header, context);
    if (row.text.includes("~~"))
        reportStruck(cells, header, context);
    if (!/^[\u0000-\u007f]*$/.test(row.text))
        reportHidden(cells, header.indexes, context);
    const { place } = row;
    const cellOf = cellsByColumn(cells, header);
    const read = fieldReader(cellOf, place, context);
    const beforehand = { sourceFormat: "table", place };
    if (surplus === undefined) {
        const both = cellOf("rollbackAndRetest") === null ? {} : { rollbackAndRetest: true };
        return (0,draft ._m)({ ...beforehand, ...both }, read);
    }
    const found = `a row with more than the ${header.cellCount} cells of its header`;
    context.report((0,page_problem .V)("surplus-cell", surplus.place, found, "Write `\\|` for a pipe inside a cell."));
    return { ...(0,draft .Ec)(beforehand), id: read("line", "id"), area: read("area", "area") };
}
function reportReferences(cells, { indexes }, context) {
    const guidance = new Set(guidanceColumns.map((column) => indexes.get(column)));
    for (const [index, cell] of cells.entries())
        if (!guidance.has(index))
            reportUndefinedReferences(cell.text, placesInCell(cell), context);
}
function reportStruck(cells, { indexes }, context) {
    for (const column of judgedColumns) {
        const cell = cells[indexes.get(column) ?? -1];
        if (cell === undefined || !cell.text.includes("~~") || (0,markdown_cells .pn)(cell, context))
            continue;
        if (!(0,markdown_inline .SG)(cell.text, context.blocks.references).isStruck)
            continue;
        const found = `${(0,model_problem .TL)(cell.text)} in the column \`${(0,columns .Gg)(column)}\`, crossed out, which would count all the same`;
        const cure = "Take out what is crossed out, or the `~~` around it if it is to count; a row that is to rest goes out of the table.";
        context.report((0,page_problem .V)("cell-struck", cell.place, found, cure));
    }
}
function columnsOf(...types) {
    return check_field_groups .ur.filter((field) => types.includes(check_fields .o[field].type));
}
const nameColumns = columnsOf("line", "area", "ids", "lines", "duration", "moment", "waiver");
const guidanceColumns = [...columnsOf("guidance", "retest"), "rollbackAndRetest"];
const judgedColumns = [...nameColumns, ...columnsOf("command", "signals", "retest", "script")].filter((column) => column !== "owner" && column !== "runsOn");
function cellsByColumn(cells, header) {
    const indexes = header.indexes;
    return (column) => {
        const index = indexes.get(column);
        const cell = index === undefined ? undefined : cells[index];
        return cell === undefined || isDash(cell.text) ? null : cell;
    };
}
function isDash(text) {
    return text.length <= "&mdash;".length && /^(?:[-–—]|&[mn]dash;)?$/.test(text);
}
function fieldReader(cellOf, row, context) {
    return (type, field) => {
        const cell = cellOf(field) ?? (field === "rollback" ? cellOf("rollbackAndRetest") : null);
        if (cell === null) {
            if (type === "command")
                context.report(commandMissing(row));
            return null;
        }
        return type !== "area" && (0,markdown_cells .pn)(cell, context) ? null : cellReaders[type](cell, context, field);
    };
}
const noColumn = () => null;
const cellReaders = {
    line: textOf,
    markdown: textOf,
    duration: textOf,
    area: areaOf,
    ids: listOf,
    lines: listOf,
    ...commandReaders,
    signals: (cell, context, field) => signalsOf(cell, field === "fail" ? "fail" : "pass", context),
    moment: textOf,
    waiver: waiverOf,
    count: noColumn,
    env: noColumn,
};
function commandMissing(row) {
    return (0,model_problem .l4)("command-missing", row, {
        found: "a row without a command",
        expected: "a code span under `Command`",
        cure: "Write the command in backticks.",
    });
}
function textOf(cell, context) {
    const text = nameIn(cell, context);
    return text === "" ? null : { value: text, place: cell.place };
}
function nameIn(cell, { blocks }) {
    const source = /\[\^|<sup>/i.test(cell.text) ? withoutMarks(cell.text) : cell.text;
    return (0,odd_characters .P)((0,markdown_inline .SG)(source, blocks.references).text).trim();
}
function withoutMarks(source) {
    return source.replace(/\[\^[^\s[\]]{1,100}\]|<sup>[^<>]{0,100}<\/sup>/gi, "");
}
function areaOf(cell, context) {
    return (0,markdown_cells .pn)(cell, context)
        ? { value: cell.text.slice(0, 20), place: cell.place }
        : textOf(cell, context);
}
function waiverOf(cell, context) {
    const text = textOf(cell, context);
    return text && { kind: "text", ...text };
}
function listOf(cell, context) {
    const entries = [];
    let from = 0;
    for (const part of nameIn(cell, context).split(",")) {
        const value = part.trim();
        if (value === "")
            continue;
        const found = cell.text.indexOf(value, from);
        entries.push({ value, place: (0,markdown_cells .VV)(cell, Math.max(found, from)) });
        from = found === -1 ? from : found + value.length;
    }
    return entries;
}
function reportHidden(cells, indexes, context) {
    for (const column of nameColumns) {
        const cell = cells[indexes.get(column) ?? -1];
        if (cell === undefined || (0,markdown_cells .pn)(cell, context))
            continue;
        context.report((0,hidden_characters .j)((0,columns .Gg)(column), cell.text, (offset) => (0,markdown_cells .VV)(cell, offset)));
    }
}

;// CONCATENATED MODULE: ./build/page/markdown/unread-table.js







const looked = { rows: 200, columnsOfPhrases: 50 };
function unreadTable(block, headers, { lines, blocks: { references } }) {
    const { place } = (0,column_cells .ce)(block, 0, lines);
    const row = rowLikeHeader(block, lines, references);
    if (row !== null)
        return headerBelow(row);
    const has = (column) => headers.some((header) => header.column === column);
    if (has("command"))
        return has("area") ? null : withoutArea(headers, place);
    if (has("area") || has("id"))
        return withoutCommand(headers, place);
    const hasCode = (index) => cellsOf(index, block, lines).some((text) => hasSpan(text, references));
    const sign = headers.find((header, index) => (isSign(header.column) && !isTicked(index, block, lines)) || (isNearSign(header) && hasCode(index)));
    if (sign !== undefined)
        return likeMatrix(sign.cell.place, `the header ${(0,model_problem .TL)(sign.text)}`);
    const bare = headers.find(({ text }, index) => text === "" && hasCode(index));
    if (bare !== undefined)
        return likeMatrix(bare.cell.place, "an empty header above code spans");
    const phrase = exitCodeBesideCode(headers, block, lines, references);
    return phrase && likeMatrix(phrase, "an exit code behind code spans");
}
function exitCodeBesideCode(headers, block, lines, references) {
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1) {
        const line = (0,column_cells .ce)(block, row, lines);
        if (!line.text.includes("`"))
            continue;
        const cells = (0,markdown_cells .cg)(line, looked.columnsOfPhrases);
        const index = cells.findIndex(({ text }, at) => (0,column_cells .aK)(text) && !(0,header_words .aI)(headers[at]?.text ?? ""));
        if (cells.slice(0, Math.max(0, index)).some(({ text }) => hasSpan(text, references)))
            return headers[index]?.cell.place ?? line.place;
    }
    return null;
}
function rowLikeHeader(block, lines, references) {
    for (let index = 2; index < Math.min(block.starts.length, 5); index += 1) {
        const { text, place } = (0,column_cells .ce)(block, index, lines);
        if ((0,columns .N_)(text, references))
            return place;
    }
    return null;
}
function headerBelow(place) {
    const found = "the header of a matrix as a row of another table, which is not read";
    const cure = "Put this row first and the delimiter row `| --- | --- |` right below it; a caption is a paragraph of its own above the table.";
    return (0,page_problem .V)("matrix-header-row", place, found, cure);
}
function withoutArea(headers, place) {
    const name = nameColumn(headers);
    const found = "a table with a column `Command` and no column `Area`, which is not run";
    const rename = name === undefined
        ? "Add a column `Area`"
        : name.text === ""
            ? "Write `Area` into the empty header"
            : `Rename ${(0,model_problem .TL)(name.text)} to \`Area\``;
    const cure = `${rename} if the rows are checks; if they are for readers, leave the table.`;
    return (0,page_problem .V)("matrix-no-area", name?.cell.place ?? place, found, cure);
}
const nameWords = /^(?:area|purpose|gate|step|component|name|test|feature|scenario|stage|task|what|service|module|no|id|item|package|target|suite|job)$/;
function nameColumn(headers) {
    const free = headers.filter(({ column }) => column === null);
    return (free.find(({ text }) => (0,columns ._i)(text) === "area") ??
        free.find(({ text }) => nameWords.test((0,header_words .HF)(text))) ??
        headers.find(({ column }) => column === "id") ??
        free[0]);
}
function withoutCommand(headers, place) {
    const names = headers.filter(({ column }) => column === "area" || column === "id");
    const title = names.map(({ column }) => `\`${column === null ? "" : (0,columns .Gg)(column)}\``).join(" and ");
    const meant = headers.find(({ text, column }) => column === null && (0,columns ._i)(text) === "command");
    const found = `a table with a column ${title} and no column \`Command\`, which is not read`;
    const cure = meant === undefined
        ? `Add a column \`Command\` with a code span in each row if the rows are checks, else rename ${title}.`
        : `Rename ${(0,model_problem .TL)(meant.text)} to \`Command\` if the rows are checks, else rename ${title}.`;
    return (0,page_problem .V)("matrix-no-command", meant?.cell.place ?? place, found, cure);
}
function isSign(column) {
    return column !== null && /^(?:pass|fail|rollback|retest|rollbackAndRetest)$/.test(column);
}
function isNearSign({ text, column }) {
    const meant = column === null ? (0,columns ._i)(text) : null;
    if (meant === "command" && (0,header_words .Zj)((0,header_words .HF)(text), meant))
        return true;
    if (meant === "command")
        return /^(?:command|cmd)\b|\b(?:command|cmd)$/.test((0,header_words .HF)(text));
    return isSign(meant);
}
function likeMatrix(place, sign) {
    const found = `${sign} in a table that is no matrix, and is not read`;
    const cure = "Add the columns `Area` and `Command` if the rows are checks; if they are for readers, leave the table.";
    return (0,page_problem .V)("table-like-matrix", place, found, cure);
}
function isTicked(index, block, lines) {
    const tick = /^(?:[^\p{L}\p{N}`]*|[\d.,%\s/]*|\W*(?:x|yes|no|y|n|n\/a|na|ok|pass|fail|passed|failed|true|false|done|open|pending|tbd|todo)\W*)$/iu;
    return cellsOf(index, block, lines).every((text) => !text.includes("`") && tick.test(text));
}
function cellsOf(index, block, lines) {
    const cells = [];
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1)
        cells.push((0,markdown_cells .cg)((0,column_cells .ce)(block, row, lines), index + 1)[index]?.text ?? "");
    return cells;
}
function hasSpan(text, references) {
    return text.includes("`") && (0,markdown_inline .SG)(text, references).spans.length > 0;
}

;// CONCATENATED MODULE: ./build/page/markdown/tables.js








const maxColumns = 1000;
async function readTable(block, context) {
    const [first = block, ...others] = joinedTables(block, context.lines);
    const checks = await readOne(first, context);
    if (checks === null)
        return null;
    const drafts = [checks];
    for (const other of others) {
        context.report(tableWithoutBlank((0,column_cells .ce)(other, 0, context.lines).place));
        drafts.push((await readOne(other, context)) ?? []);
    }
    return drafts.flat();
}
async function readOne(block, context) {
    const cells = (0,markdown_cells .cg)((0,column_cells .ce)(block, 0, context.lines), maxColumns);
    const headers = (0,columns .jB)(cells, context.blocks.references);
    const isMatrix = isMatrixBy((0,matrix_columns .O7)(headers));
    if (!isMatrix || block.quoted) {
        for (const problem of notRead(isMatrix, block, headers, context))
            context.report(problem);
        return null;
    }
    const ticked = columnsOfResults(headers, block, context.lines);
    const read = headers.map((each, index) => ({ ...each, column: ticked.has(index) ? null : each.column }));
    const header = { indexes: (0,matrix_columns .O7)(read), cellCount: cells.length };
    const isAllRead = read.every(({ column }) => column !== null);
    const conditions = isAllRead
        ? new Map()
        : (await __webpack_require__.e(  2774).then(__webpack_require__.bind(__webpack_require__, 2774))).conditionsIn(read, block, context.lines);
    (0,matrix_columns .ix)(read, { ticked, conditions }, block, context);
    context.readerColumns.push(...unreadHeaders(read, header));
    reportRowBelow(block, header, context);
    return readRows(block, header, context);
}
function columnsOfResults(headers, block, lines) {
    const named = headers.flatMap(({ text, column }, index) => column !== null && /^(?:pass|fail)$/.test((0,header_words .HF)(text)) ? [index] : []);
    return (0,column_cells .bX)(block, lines, named);
}
function unreadHeaders(headers, { indexes }) {
    const readOnes = new Set(indexes.values());
    return headers.flatMap(({ text, cell }, index) => readOnes.has(index) ? [] : [{ value: text, place: cell.place }]);
}
function readRows(block, header, context) {
    const drafts = [];
    for (let index = 2; index < block.starts.length; index += 1) {
        const row = (0,column_cells .ce)(block, index, context.lines);
        if (!row.text.includes("`") && (0,columns .N_)(row.text, context.blocks.references))
            context.report(headerAgain(row.place));
        else
            drafts.push(readRow(row, header, context));
    }
    return drafts;
}
function isMatrixBy(indexes) {
    return indexes.has("command") && indexes.has("area");
}
function notRead(isMatrix, block, headers, context) {
    if (!isMatrix && block.quoted)
        return [];
    if (!isMatrix)
        return isMatrixAsMeant(headers) ? (0,matrix_columns .uU)(headers) : [unreadTable(block, headers, context)];
    const { place } = (0,column_cells .ce)(block, 0, context.lines);
    const cure = "Remove the `>` from its lines if its rows are checks.";
    return [(0,page_problem .V)("matrix-in-quote", place, "a matrix in a block quote, which is not read", cure)];
}
function isMatrixAsMeant(headers) {
    const meant = new Set(headers.map(({ text, column }) => column ?? (0,columns .ER)(text)));
    return meant.has("area") && meant.has("command");
}
function joinedTables(block, lines) {
    const headers = [0];
    for (let index = 3; index < block.starts.length; index += 1)
        if (delimiterRow.test((0,column_cells .ce)(block, index, lines).text.trim()))
            headers.push(index - 1);
    if (headers.length === 1)
        return [block];
    return headers.map((start, order) => part(block, start, headers[order + 1] ?? block.starts.length));
}
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/;
function part(block, from, to) {
    const extent = { start: block.extent.start + from, end: block.extent.start + to };
    return { ...block, extent, starts: block.starts.slice(from, to) };
}
function tableWithoutBlank(place) {
    const found = "the header of another table among the rows of a matrix";
    const cure = "Put a blank line above this row: then it begins a table of its own.";
    return (0,page_problem .V)("matrix-header-again", place, found, cure);
}
function headerAgain(place) {
    const found = "the header of a matrix among its rows";
    const cure = "Take the row out; or put a blank line above it and a delimiter row `| --- | --- |` below it, for a table of its own.";
    return (0,page_problem .V)("matrix-header-again", place, found, cure);
}
function reportRowBelow({ extent, starts }, header, { lines, report }) {
    if ((lines[extent.start] ?? "").startsWith("|", starts[0] ?? 0))
        return;
    let below = extent.end;
    while (below < lines.length && (lines[below] ?? "").trim() === "")
        below += 1;
    const line = lines[below] ?? "";
    if (line.trimStart().startsWith("|") || (0,markdown_cells .hA)(line) !== header.cellCount)
        return;
    if (/^[|:\t -]+$/.test(lines[below + 1] ?? ""))
        return;
    const place = { line: below + 1, column: line.length - line.trimStart().length + 1 };
    const found = `a line of ${header.cellCount} cells below a table that it does not belong to`;
    const cure = "If it is a row, put it right below the others and begin each row with `|`.";
    report((0,page_problem .V)("row-below-table", place, found, cure));
}

;// CONCATENATED MODULE: ./build/page/markdown/matrices.js






const maxChecks = 100_000;
async function readMatrices(context) {
    const matrices = [];
    let count = 0;
    for (const block of context.blocks.blocks) {
        const { start } = block.extent;
        if (count + sizeOf(block) > maxChecks) {
            const found = `more than ${maxChecks.toLocaleString("en")} rows`;
            context.report((0,page_problem .V)("too-many-checks", start, found, "Split the page into several."));
            break;
        }
        const checks = await readBlock(block, context);
        if (checks === null)
            continue;
        matrices.push({ line: start, block, checks });
        count += checks.length;
    }
    const guidance = new Int32Array(context.lines.length);
    for (const [{ extent }, cell] of context.linked)
        guidance.fill(cell.line, extent.start, extent.end);
    const checks = matrices.flatMap((matrix) => checksToRun(matrix, guidance[matrix.line] ?? 0, context));
    return { matrices, checks, guidance };
}
function checksToRun({ line, checks }, cell, { report }) {
    if (cell === 0)
        return checks;
    const found = `a matrix in a section that the cell in line ${cell} links to`;
    const cure = "Move the matrix out of the section, or link another: a linked section is shown to people, not run.";
    report((0,page_problem .V)("matrix-in-guidance", line, found, cure));
    return [];
}
function sizeOf({ kind, extent }) {
    return kind === "table" ? extent.end - extent.start - 2 : 0;
}
async function readBlock(block, context) {
    if (block.kind === "table")
        return readTable(block, context);
    return block.kind === "fence" ? readSmokeBlock(block, context) : null;
}
async function readSmokeBlock(block, context) {
    const { report, lines } = context;
    const kind = kindOf(block.info);
    if (kind === "matrix" && !block.quoted) {
        const { readCheckList } = await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 3535));
        const drafts = readCheckList(block.content, contentBase(block, lines), report);
        return drafts.map((draft) => withGuidance(draft, context));
    }
    const found = "a smoke matrix in a block quote, which is not read";
    const cure = "Remove the `>` from its lines if it holds checks.";
    if (kind !== "other")
        report(block.quoted
            ? (0,page_problem .V)("matrix-in-quote", block.extent.start, found, cure)
            : otherName(block, lines));
    return null;
}
function otherName({ info, marker, extent }, lines) {
    const cure = "Write ```` ```yaml smoke-matrix ````, or another info string if the block holds no checks.";
    const problem = (0,page_problem .V)("smoke-matrix-name", extent.start, `the info string ${(0,model_problem .TL)(info)}`, cure);
    const line = lines[extent.start] ?? "";
    const start = line.indexOf(info, line.indexOf(marker) + marker.length);
    if (start === -1)
        return problem;
    const at = (column) => ({ line: extent.start + 1, column: column + 1 });
    return { ...problem, fix: [{ from: at(start), to: at(start + info.length), text: "yaml smoke-matrix" }] };
}
function kindOf(info) {
    if (/^yaml\s+smoke-matrix$/.test(info))
        return "matrix";
    const words = infoWords(info);
    const pairs = words.map((word, index) => `${word}-${words[index + 1] ?? ""}`);
    const isSimilar = [...words, ...pairs].some((word) => (0,nearest .p)(word, ["smoke-matrix"]) !== null);
    return isSimilar ? "similar" : "other";
}
function contentBase({ extent, content }, lines) {
    const own = content.split("\n", 1000);
    const index = own.findIndex((line) => line.trim() !== "");
    const inFile = lines[extent.start + 1 + index] ?? "";
    const removed = index === -1 ? 0 : inFile.length - (own[index] ?? "").length;
    return { line: extent.start + 2, column: 1 + Math.max(0, removed) };
}

var github_slugger = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/page/markdown/sections.js





const maxSuggestions = 20;
function readSections(lines, { blocks, references }) {
    const headings = blocks.filter((block) => block.kind === "heading");
    let slugs = null;
    const readSection = sectionReader(lines, headings, blocks);
    const known = new Map();
    let anchors = null;
    let missing = 0;
    return {
        resolve(href) {
            if (!href.startsWith("#"))
                return { kind: "elsewhere" };
            const anchor = decoded(href.slice(1));
            slugs ??= slugsOf(headings, references);
            let index = slugs.get(anchor);
            if (index === undefined) {
                anchors ??= htmlAnchors(blocks);
                const html = anchors.get(anchor);
                if (html?.heading === null) {
                    const why = `is HTML (line ${html.line + 1}) and begins no section`;
                    const cure = "Write a heading of Markdown there, as `## Restore`, and link that.";
                    return { kind: "html", anchor, why, cure };
                }
                if (html?.heading !== undefined)
                    index = headings.indexOf(html.heading);
            }
            const section = index === undefined ? null : (known.get(index) ?? readSection(index));
            if (index === undefined || section === null) {
                missing += 1;
                const suggestion = missing > maxSuggestions ? null : (0,nearest .p)(anchor, slugs.keys());
                const cure = suggestion === null
                    ? "Write a heading of this page as GitHub's link to it shows it."
                    : `Did you mean \`#${suggestion}\`?`;
                return { kind: "missing", anchor, why: "no heading has", cure };
            }
            known.set(index, section);
            return { kind: "section", section };
        },
    };
}
function slugsOf(headings, references) {
    const slugger = new github_slugger .A();
    const indexes = new Map();
    for (const [index, { source }] of headings.entries()) {
        const slug = slugger.slug((0,markdown_inline .ky)(source, references));
        if (slug !== "")
            indexes.set(slug, index);
    }
    return indexes;
}
function sectionReader(lines, headings, blocks) {
    const code = blocks.filter((block) => block.kind === "fence" || block.kind === "code");
    const starts = code.map(({ extent }) => extent.start);
    return (index) => {
        const heading = headings[index];
        if (heading === undefined)
            return null;
        const extent = { start: heading.extent.end, end: endOfSection(headings, index, heading) };
        const text = textIn(lines, extent, heading);
        const own = code.slice((0,line_starts .B)(starts, extent.start), (0,line_starts .B)(starts, extent.end));
        return { heading, extent, text, script: sections_scriptOf(own), unrun: own.filter(isUnrun) };
    };
}
function endOfSection(headings, index, heading) {
    for (let next = index + 1; next < headings.length; next += 1) {
        const other = headings[next];
        if (other === undefined || other.extent.start >= heading.container.end)
            break;
        if (other.container === heading.container && other.level <= heading.level)
            return other.extent.start;
    }
    return heading.container.end;
}
function textIn(lines, { start, end }, { quoted, container }) {
    const own = lines.slice(start, end);
    if (container.start === 0 && container.end === lines.length)
        return own.join("\n").trim();
    const unquoted = quoted ? own.map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/, "")) : own;
    return withoutIndentation(unquoted).join("\n").trim();
}
function withoutIndentation(lines) {
    let common = Number.POSITIVE_INFINITY;
    for (const line of lines)
        if (line.trim() !== "")
            common = Math.min(common, line.length - line.trimStart().length);
    return lines.map((line) => line.slice(common));
}
const shells = new Set(["sh", "bash", "shell", "zsh", "pwsh", "cmd"]);
const otherShells = new Set([
    "console",
    "shell-session",
    "shellsession",
    "sh-session",
    "bash-session",
    "terminal",
    "powershell",
    "ps1",
    "ps",
    "posh",
    "fish",
    "ksh",
    "csh",
    "tcsh",
    "dash",
    "nu",
    "nushell",
    "bat",
    "batch",
    "dos",
    "doscon",
    "command",
    "commandline",
]);
function sections_scriptOf(code) {
    return code
        .flatMap((block) => (block.kind === "fence" && isRun(block) ? [block.content.replace(/\n$/, "")] : []))
        .filter((script) => script.trim() !== "")
        .join("\n");
}
function isRun({ info }) {
    return info === "" || shells.has(sections_firstWord(info));
}
function isUnrun(block) {
    if (block.kind === "code")
        return true;
    const word = infoWords(block.info)[0] ?? "";
    return !isRun(block) && (shells.has(word) || otherShells.has(word));
}
function sections_firstWord(info) {
    return info.split(/\s/, 1)[0]?.toLowerCase() ?? "";
}
function decoded(anchor) {
    try {
        return decodeURIComponent(anchor);
    }
    catch (cause) {
        if (cause instanceof URIError)
            return anchor;
        throw cause;
    }
}
function htmlAnchors(blocks) {
    const anchors = new Map();
    for (const [index, block] of blocks.entries()) {
        const text = block.kind === "html"
            ? block.content
            : block.kind === "heading" || block.kind === "paragraph"
                ? block.source
                : "";
        if (!text.includes("<"))
            continue;
        const next = blocks[index + 1];
        const heading = block.kind === "heading" ? block : next?.kind === "heading" ? next : null;
        for (const [offset, line] of text.split("\n").entries())
            for (const name of namesIn(line))
                if (!anchors.has(name))
                    anchors.set(name, { line: block.extent.start + offset, heading });
    }
    return anchors;
}
function namesIn(line) {
    const named = line.matchAll(/<[a-z][^<>]{0,300}?\s(?:id|name)\s?=\s?["']?([^\s"'<>]{1,200})/gi);
    const titles = line.matchAll(/<h[1-6](?:\s[^<>]{0,300})?>([^<>]{1,200})<\/h/gi);
    return [
        ...Array.from(named, ([, name = ""]) => name),
        ...Array.from(titles, ([, title = ""]) => (0,github_slugger .y)(title.trim())),
    ];
}

var page_fields = __webpack_require__(9890);
;// CONCATENATED MODULE: ./build/page/markdown/misplaced-settings.js




function reportMisplacedSettings({ lines, blocks, report }, hasSettings) {
    const found = [
        ...settingsAtTop(lines),
        ...settingsBelowRules(lines, blocks.blocks),
        ...settingsInFences(lines, blocks.blocks),
    ];
    const canMove = !hasSettings && found.length === 1;
    const sure = found.filter(({ keys }) => areSurely(keys)).slice(0, misplaced_settings_maxNamed);
    const others = found.filter(({ keys }) => !areSurely(keys)).slice(0, misplaced_settings_maxNamed);
    for (const settings of [...sure, ...others]) {
        const problem = misplaced(settings, lines);
        report(canMove && isMovable(settings) ? { ...problem, fix: moved(settings) } : problem);
    }
}
const misplaced_settings_maxNamed = 100;
function misplaced(settings, lines) {
    const { start, opening, keys, isClosed } = settings;
    const names = keys
        .slice(0, 5)
        .map((key) => `\`${key}\``)
        .join(", ");
    const where = opening === "" ? "without a line `---` above them" : `below ${(0,model_problem .TL)(opening)}`;
    const found = `settings (${names}) ${where}, which are not read`;
    const move = `${opening === "+++" ? "Write them as YAML" : "Move them"} between two lines \`---\`, the first of which is the page's first line.`;
    if (start === 0 && opening.startsWith("-"))
        return (0,page_problem .V)("front-matter", start, found, frontMatterCure(settings, lines));
    const cure = isList(settings)
        ? `${move} ${noList}`
        : keys.includes("checks")
            ? `${move} The list below \`checks\` goes into a block \`yaml smoke-matrix\` of its own.`
            : move;
    return areSurely(keys) && (opening !== "" || isClosed)
        ? (0,page_problem .V)("front-matter", start, found, cure)
        : (0,page_problem .V)("settings-misplaced", start, found, `${cure} If they are no settings, leave them.`);
}
const noList = "Take the dashes off: settings are one key a line, and no list.";
function frontMatterCure(settings, lines) {
    const { end, isClosed } = settings;
    if (isList(settings))
        return noList;
    const last = isClosed || lines[end] !== "..." ? end : end + 1;
    const odd = [1, ...(isClosed || last > end ? [last] : [])].filter((line) => lines[line - 1] !== "---");
    return odd.length === 0
        ? `Close them with a line \`---\` below the last (line ${end}).`
        : `Write \`---\` and nothing else, not even a blank behind it, in line ${odd.join(" and in line ")}${isClosed || last > end ? "" : ", and once more below the last of them"}.`;
}
function isList({ yaml }) {
    return yaml.some((line) => line.startsWith("- ") && listedKey.test(line));
}
function areSurely(keys) {
    return keys.length >= 2 && keys.every(isOurs);
}
function isOurs(key) {
    return Object.hasOwn(page_fields .pE, key);
}
function isMovable(settings) {
    const { opening, keys, isClosed } = settings;
    return isClosed && !isList(settings) && opening !== "+++" && areSurely(keys) && !keys.includes("checks");
}
function moved({ start, end, yaml }) {
    const top = { line: 1, column: 1 };
    const text = ["---", ...yaml, "---", ""].join("\n");
    const [from, to] = [start + 1, end + 1].map((line) => ({ line, column: 1 }));
    return from === undefined || to === undefined || from.line === 1
        ? [{ from: top, to: to ?? top, text }]
        : [
            { from: top, to: top, text: `${text}\n` },
            { from, to, text: "" },
        ];
}
const rule = /^(?:-{3,}|\+{3})[ \t]*$/;
function settingsAtTop(lines) {
    const start = lines.findIndex((line) => line.trim() !== "");
    if (start === -1 || !yamlKey.test(lines[start] ?? ""))
        return [];
    const { keys, end } = keysBelow(lines, start, yamlKey);
    const isClosed = /^-{3,}[ \t]*$/.test(lines[end] ?? "");
    const isMeant = isClosed ? keys.some(isOurs) : areSurely(keys);
    const yaml = lines.slice(start, end);
    return isMeant ? [{ start, end: isClosed ? end + 1 : end, opening: "", keys, yaml, isClosed }] : [];
}
function settingsBelowRules(lines, blocks) {
    const hidden = hiddenLines(lines.length, blocks);
    const found = [];
    for (let start = 0; start < lines.length; start += 1) {
        const opening = (lines[start] ?? "").trim();
        if (hidden[start] === 1 || !rule.test(lines[start] ?? ""))
            continue;
        const { keys, end } = keysBelow(lines, start + 1, opening === "+++" ? tomlKey : listedKey);
        const isClosed = rule.test(lines[end] ?? "");
        const isMeant = areSurely(keys) || ((isClosed || start === 0) && keys.some(isOurs));
        if (isMeant)
            found.push({
                start,
                end: isClosed ? end + 1 : end,
                opening,
                keys,
                yaml: lines.slice(start + 1, end),
                isClosed,
            });
        start = end - 1;
    }
    return found;
}
const yamlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
const listedKey = /^(?:- )?["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
const tomlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*(?:=|:(?:[ \t]|$))/;
function keysBelow(lines, from, key) {
    const keys = [];
    let end = from;
    for (; end < lines.length; end += 1) {
        const line = lines[end] ?? "";
        const name = key.exec(line)?.[1];
        if (name !== undefined)
            keys.push(name);
        else if (keys.length === 0 ? line.trim() !== "" : !/^(?:[ \t]+\S|#|- )/.test(line))
            break;
    }
    return { keys, end };
}
function hiddenLines(count, blocks) {
    const hidden = new Uint8Array(count);
    for (const { kind, extent } of blocks)
        if (kind === "fence" || kind === "code" || kind === "html" || kind === "quote")
            hidden.fill(1, extent.start, extent.end);
    return hidden;
}
function settingsInFences(lines, blocks) {
    return blocks.flatMap((block) => {
        if (block.kind !== "fence" || block.quoted || !isPlainYaml(block.info))
            return [];
        const yaml = block.content.replace(/\n$/, "").split("\n");
        const { keys, end } = keysBelow(yaml, 0, yamlKey);
        if (block.info === "" && !areSurely(keys))
            return [];
        if (end < yaml.length || keys.length === 0 || !keys.every(isOurs))
            return [];
        if (keys.every((key) => key === "checks"))
            return [];
        const { start, end: below } = block.extent;
        const opening = (lines[start] ?? "").trim();
        const isClosed = below - start === yaml.length + 2;
        return [{ start, end: below, opening, keys, yaml, isClosed }];
    });
}

;// CONCATENATED MODULE: ./build/page/markdown/settings.js







const opening = "<!-- readiness";
async function readPageSettings(frontMatter, context) {
    const { blocks, report } = context;
    const comments = settingsComments(context);
    for (const block of blocks.blocks)
        report(commentInText(block, context));
    reportMisplacedSettings(context, frontMatter !== null || comments.length > 0);
    const texts = frontMatter === null ? comments : [frontMatter, ...comments];
    if (texts.length === 0)
        return draft .bi;
    const { readSettings } = await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 3535));
    const drafts = texts.map(({ yaml, base, origin }) => readSettings(yaml, base, origin, report));
    const ours = frontMatter?.isOurs === false && comments.length > 0 ? 1 : 0;
    const where = texts[ours]?.origin === "comment" ? "comment" : "front matter";
    const cure = `Move its keys to the ${where} in line ${(texts[ours]?.base.line ?? 2) - 1}.`;
    for (const { base } of texts.slice(ours + 1))
        report((0,page_problem .V)("settings-twice", base.line - 2, "a second block of settings", cure));
    return drafts[ours] ?? draft .bi;
}
function settingsComments(context) {
    return context.blocks.blocks.flatMap((block) => (block.kind === "html" ? settingsIn(block, context) : []));
}
function settingsIn(block, context) {
    const { report } = context;
    return readHtmlLines(block.content.split("\n")).comments.flatMap((comment) => {
        const line = block.extent.start + comment.start;
        if (comment.opening !== opening)
            report(nearMiss(block, comment, context));
        else if (!block.quoted)
            return settingsText(line, block.extent.start, comment, context);
        else
            report((0,page_problem .V)("settings-in-quote", line, "settings in a block quote", "Remove the `>` from its lines."));
        return [];
    });
}
function commentInText(block, { lines }) {
    const text = block.kind === "html" ? block.content : block.kind === "paragraph" ? block.source : "";
    if (block.quoted || !settings_comment.test(text))
        return null;
    const index = text.split("\n").findIndex(beginsBehindText);
    const start = block.extent.start + index;
    const keys = index === -1 ? [] : keysOf(commentOf(lines.slice(start, start + 100)));
    if (!keys.some(isOurs))
        return null;
    const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
    const place = { line: start + 1, column: 1 };
    const found = "settings in a comment that begins behind other text, which are not read";
    const expected = `\`${opening}\` and nothing else in the first line of a comment`;
    const cure = `Put a blank line above the comment, and write \`${opening}\` alone in its first line and \`-->\` alone in its last.`;
    return (0,model_problem .l4)(rule, place, { found, expected, cure });
}
const settings_comment = /<!--+[ \t]*readiness(?![\w-]*ignore)/i;
function beginsBehindText(line) {
    const before = line.slice(0, Math.max(0, line.search(settings_comment))).trimEnd();
    return before !== "" && !before.endsWith("`");
}
function commentOf(lines) {
    const text = lines.join("\n");
    const own = text.slice(Math.max(0, text.search(settings_comment)));
    const end = own.indexOf("-->");
    return end === -1 ? own : own.slice(0, end);
}
function nearMiss(block, comment, { lines }) {
    const { opening: line, start, end } = comment;
    if (!/^<!--+\s*readiness(?![\w-]*ignore)/i.test(line) && !isMisspelt(block, comment))
        return null;
    const place = { line: block.extent.start + start + 1, column: 1 };
    const cure = `Write \`${opening}\` alone in the comment's first line, or begin it with other words if it holds no settings.`;
    const found = `${(0,model_problem .TL)(line)} begins no settings`;
    if (/^<!--+\s*readiness\s*:?$/i.test(line) && end !== start)
        return {
            ...(0,model_problem .l4)("settings-comment", place, { found, expected: `\`${opening}\``, cure }),
            ...withOpening(line, place, lines),
        };
    const keys = keysIn(block, comment);
    if (!keys.some(isOurs))
        return null;
    const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
    return (0,model_problem .l4)(rule, place, { found, expected: `\`${opening}\` and nothing else in that line`, cure });
}
function isMisspelt(block, comment) {
    const [, word] = /^<!--+\s*([\w-]{5,20})\s*:?$/.exec(comment.opening) ?? [];
    return word !== undefined && (0,nearest .p)(word, ["readiness"]) !== null && areSurely(keysIn(block, comment));
}
function withOpening(line, place, lines) {
    const start = (lines[place.line - 1] ?? "").indexOf(line);
    if (start === -1)
        return {};
    const from = { line: place.line, column: start + 1 };
    const to = { line: place.line, column: start + 1 + line.length };
    return { fix: [{ from, to, text: opening }] };
}
function keysIn({ content }, { start, end }) {
    const own = content.split("\n").slice(start, end === null ? start + 100 : end + 1);
    return keysOf(own.join("\n"));
}
function keysOf(comment) {
    const text = comment.replace(/^\s*<!--+\s*(?:readiness(?![ \t]*:[ \t]*\S)[\w-]*[ \t]*:?)?/i, "");
    return text.split("\n").flatMap((line) => yamlKey.exec(line.trimStart())?.[1] ?? []);
}
function settingsText(start, top, { end }, { lines, report }) {
    const last = end === null ? start : top + end;
    const found = end === null
        ? "a settings comment without an end"
        : (lines[last] ?? "").trim() === "-->"
            ? null
            : "other text in the line that ends the settings comment";
    if (found === null)
        return [
            {
                origin: "comment",
                yaml: lines.slice(start + 1, last).join("\n"),
                base: { line: start + 2, column: 1 },
            },
        ];
    const cure = "Close the comment with `-->` on a line of its own; before it write no `-->` and, inside other HTML, no blank line.";
    report((0,page_problem .V)("settings-comment", last, found, cure));
    return [];
}
const ourKey = new RegExp(`^["']?(?:${Object.keys(page_fields .dA).join("|")})["']?[ \\t]*:(?:\\s|$)`, "m");
async function findFrontMatter(lines) {
    const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
    const yaml = end === -1 ? "" : lines.slice(1, end).join("\n");
    if (end === -1 || !(await isMappingOrNothing(yaml)))
        return null;
    const base = { line: 2, column: 1 };
    return { origin: "front-matter", yaml, base, lineCount: end + 1, isOurs: ourKey.test(yaml) };
}
async function isMappingOrNothing(yaml) {
    const first = yaml.split("\n").find((line) => /^\s*[^\s#]/.test(line));
    if (first === undefined)
        return true;
    return (/[:?{]/.test(first) &&
        (await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 3535))).isFrontMatter(yaml));
}

var sign_offs = __webpack_require__(9079);
var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/page/markdown/sign-offs.js





async function readSignOffs({ lines, blocks, report }, guidance) {
    const { references } = blocks;
    const signOffs = [];
    let heading = null;
    let isSaid = false;
    let read = null;
    let lastRead = null;
    for (const [index, block] of blocks.blocks.entries()) {
        if (block.kind === "heading" && !block.quoted)
            heading = (0,one_line .T)((0,markdown_inline .SG)(block.source, references).text);
        if (block.kind !== "paragraph")
            continue;
        const cell = guidance[block.extent.start] ?? 0;
        if (cell === 0 && !block.quoted)
            for (const problem of misspeltBoxes(block, lines, references))
                report(problem);
        const task = block.beginsItem ? taskOf(block) : null;
        if (task === null) {
            const isBehindOne = read !== null && blocks.blocks[index - 1] === lastRead;
            if (isBehindOne)
                report(apartIn(block, read?.((0,markdown_inline .X1)(block.source, references))));
            continue;
        }
        if (cell !== 0) {
            if (!isSaid)
                report(inGuidance(block, cell));
            isSaid = true;
            continue;
        }
        lastRead = block;
        read ??= (await __webpack_require__.e(  8447).then(__webpack_require__.bind(__webpack_require__, 8447))).readSignOffText;
        const { text, fault, loose, ...rest } = read((0,markdown_inline .X1)(task.source, references));
        if (fault !== null || loose !== null) {
            const { faultIn, looseIn } = await __webpack_require__.e(  4417).then(__webpack_require__.bind(__webpack_require__, 4417));
            if (fault !== null)
                report(faultIn(block, lines, fault));
            if (loose !== null)
                report(looseIn(block, loose));
        }
        signOffs.push({ text, done: task.done, line: block.extent.start + 1, heading, ...rest });
    }
    return signOffs;
}
function apartIn(block, read) {
    const isAlone = /^\([^()]*\)[^\p{L}\p{N}()]*$/u.test(block.source);
    if (read === undefined || !isAlone || (0,sign_offs .o7)(read) === "")
        return null;
    const found = `the parentheses ${(0,model_problem .TL)(read.text)} below a sign-off, which are no part of its text`;
    const cure = `Write ${(0,model_problem .pN)((0,sign_offs .o7)(read))} at the end of the sign-off's own text.`;
    return (0,page_problem .V)("sign-off-conditions", block.extent.start, found, cure);
}
function inGuidance({ extent }, cell) {
    const found = `a task list in a section that the cell in line ${cell} links to, which is guidance`;
    const cure = "Move the tasks out of the section if they are sign-offs; if they are steps, leave them.";
    return (0,page_problem .V)("sign-off-in-guidance", extent.start, found, cure);
}
function taskOf({ source, }) {
    const match = /^\[([ \txX])\][ \t\n]+(?=\S)/.exec(source);
    return match === null ? null : { done: /x/i.test(match[1] ?? ""), source: source.slice(match[0].length) };
}
function misspeltBoxes({ source, extent, beginsItem }, lines, references) {
    if (!/[\]☐☑☒]/.test(source))
        return [];
    return source.split("\n").flatMap((text, index) => {
        const form = index === 0 && beginsItem ? inItem : sign_offs_inText;
        const { box = "", rest = "" } = form.exec(text)?.groups ?? (index === 0 && beginsItem ? drawnBox.exec(text)?.groups : undefined) ?? {};
        if (box === "" || (index === 0 && beginsItem && isTask.test(text)) || isLink(box, rest, references))
            return [];
        const line = extent.start + index;
        const place = { line: line + 1, column: Math.max(0, (lines[line] ?? "").indexOf(text)) + 1 };
        const task = `- [${/[xXvV✓✔☑]/.test(box) ? "x" : " "}] ${rest.trim()}`;
        const found = `${(0,model_problem .TL)(box)} is no box of a task list, so that ${(0,model_problem .TL)(rest)} is no sign-off`;
        const cure = `Write ${(0,model_problem .pN)(task.length > 100 ? `${task.slice(0, 100)}…` : task)} if it is one.`;
        return [(0,page_problem .V)("sign-off-box", place, found, cure)];
    });
}
const isTask = /^\[[ \txX]\][ \t]+\S/;
const inItem = /^(?<box>\[(?:(?:[ \t]*[xXvV✓✔☑✗✘~/-][ \t]*|[ \t]+)\](?=[ \t]*\S)|\](?=[ \t]+\S)))[ \t]*(?<rest>.+)$/;
const drawnBox = /^(?<box>[☐☑☒]\ufe0f?)[ \t]*(?<rest>[^\s=:–—|/,;☐☑☒-].*)$/;
const sign_offs_inText = /^(?<box>[-*+]\[[ \txX]?\](?=[ \t]*\S)|\[[ \txX]\](?=[ \t]+\S))[ \t]*(?<rest>.+)$/;
function isLink(box, rest, references) {
    return (/^[([:]/.test(rest) ||
        Object.hasOwn(references, box
            .replace(/^.?\[|\]$/g, "")
            .trim()
            .toUpperCase()));
}

;// CONCATENATED MODULE: ./build/page/markdown/orphan-rows.js







const orphan_rows_maxNamed = 1000;
function reportOrphanRows({ lines, blocks, report }) {
    const covered = coveredLines(lines, blocks.blocks, blocks.references);
    const orphans = [];
    for (const [index, line] of lines.entries())
        if (covered[index] === 0 && line.includes("|") && isOrphan(line, blocks.references))
            orphans.push(index);
    for (const index of orphans.slice(0, orphan_rows_maxNamed))
        report(orphanRow(lines, index));
    const further = orphans[orphan_rows_maxNamed];
    if (further === undefined)
        return;
    const count = (orphans.length - orphan_rows_maxNamed).toLocaleString("en");
    report((0,model_problem .l4)("lost-row", { line: further + 1, column: 1 }, {
        found: `${count} further lines that look like rows and belong to no table, from here on`,
        expected: "rows of a table",
        cure: "Mend the lines above first.",
    }));
}
function isOrphan(line, references) {
    return beginsWithPipe(line) || (0,columns .N_)(contentOf(line), references);
}
function orphanRow(lines, index) {
    const line = lines[index] ?? "";
    const place = { line: index + 1, column: line.length - contentOf(line).length + 1 };
    const found = beginsWithPipe(line)
        ? "a line that begins with `|` and belongs to no table"
        : "the header of a matrix that begins no table";
    return (0,page_problem .V)("lost-row", place, found, orphan_rows_cureFor(lines, index));
}
function orphan_rows_cureFor(lines, index) {
    const row = contentOf(lines[index] ?? "");
    const below = contentOf(lines[index + 1] ?? "");
    if (/^\[\^[^\]]*\]:/.test(row))
        return "Move the table out of the footnote, with a blank line above it and nothing in front of its rows.";
    const isDelimiter = /^[|:-][|:\t -]+$/.test(below) && below.includes("-");
    if (isDelimiter && (0,markdown_cells .hA)(row) === (0,markdown_cells .hA)(below) && (lines[index - 1] ?? "").trim() !== "")
        return "Put a blank line above the header, and nothing in front of it: the line above takes it into its quote, its list or its HTML.";
    if (isDelimiter)
        return `Give the delimiter row below as many cells as this line has (${(0,markdown_cells .hA)(row)}), at the same indentation, with a blank line above the header.`;
    if (index > 0 && (lines[index - 1] ?? "").trim() === "")
        return "Remove the blank line above it, or give it a header and a delimiter row of its own.";
    return "Put it right below its table, at the table's indentation, with a blank line between the table and text, a quote or HTML above; or begin the line with other text.";
}
function coveredLines(lines, blocks, references) {
    const covered = new Uint8Array(lines.length);
    let endOfTable = -1;
    for (const block of blocks) {
        const { start, end } = block.extent;
        switch (block.kind) {
            case "table":
                endOfTable = end;
                covered.fill(1, start, end);
                break;
            case "fence":
                covered.fill(1, start, end);
                break;
            case "code":
                covered.fill(1, start === endOfTable ? endOfPipes(lines, start) : start, end);
                break;
            case "quote":
                if (!block.quoted)
                    markQuoted(lines, covered, start, end);
                break;
            case "html":
                for (const [index, hidden] of readHtmlLines(block.content.split("\n")).hidden.entries())
                    if (hidden && start + index < end)
                        covered[start + index] = 1;
                break;
            case "paragraph":
                for (const index of orphan_rows_hiddenLines(block, references))
                    covered[start + index] = 1;
                break;
            case "heading":
                break;
        }
    }
    return covered;
}
function endOfPipes(lines, start) {
    let line = start;
    while (beginsWithPipe(lines[line] ?? ""))
        line += 1;
    return line;
}
function markQuoted(lines, covered, start, end) {
    for (let line = start; line < end; line += 1)
        if (contentOf(lines[line] ?? "").startsWith(">"))
            covered[line] = 1;
}
function orphan_rows_hiddenLines({ source }, references) {
    if (!/\n[ \t]*\|/.test(source) || !/`|<!--/.test(source))
        return [];
    const { spans } = (0,markdown_inline .SG)(source.replaceAll("\n", " "), references);
    const hidden = [
        ...spans.map(({ start, text }) => ({ start, end: start + text.length })),
        ...commentsIn(source),
    ];
    const ordered = hidden.sort((a, b) => a.start - b.start);
    const lines = [];
    let next = 0;
    for (const [index, start] of (0,line_starts ._)(source).entries()) {
        while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        if ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) < start)
            lines.push(index);
    }
    return lines;
}
function commentsIn(source) {
    const comments = [];
    let start = source.indexOf("<!--");
    while (start !== -1) {
        const end = source.indexOf("-->", start + 2);
        if (end === -1)
            break;
        comments.push({ start, end });
        start = source.indexOf("<!--", end);
    }
    return comments;
}
const markers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
function contentOf(line) {
    return line.slice(markers.exec(line)?.[0].length);
}
function beginsWithPipe(line) {
    return contentOf(line).startsWith("|");
}

;// CONCATENATED MODULE: ./build/page/markdown/unread-blocks.js







function reportUnread(lastMatrix, context) {
    const own = context.blocks.blocks.filter(({ quoted }) => !quoted);
    for (const block of own)
        if (block.kind === "html")
            context.report(htmlTable(block));
    for (const block of own) {
        const unread = unreadBlocks.find(({ holdsChecks }) => holdsChecks(block, context));
        if (unread !== undefined)
            context.report((0,model_problem .l4)(unread.rule, { line: block.extent.start + 1, column: 1 }, unread));
    }
    reportOrphanRows(context);
    reportUnclosedBlocks(own, lastMatrix, context);
}
const unreadBlocks = [
    {
        rule: "checks-in-yaml",
        holdsChecks: (block) => block.kind === "fence" && isPlainYaml(block.info) && isCheckList(withoutKey(block.content)),
        found: "a list of checks in a block that is not called `yaml smoke-matrix`, which is not read",
        expected: "the info string `yaml smoke-matrix`",
        cure: "Write ```` ```yaml smoke-matrix ````, with the bare list in it, if the checks are meant to run; if it is an example, leave it.",
    },
    {
        rule: "checks-in-yaml",
        holdsChecks: (block) => block.kind === "fence" && isJsonList(block),
        found: "a list of checks in a block of JSON, which is not read",
        expected: "the info string `yaml smoke-matrix`",
        cure: "Write ```` ```yaml smoke-matrix ```` above it, with the list from its `[` to its `]`, if the checks are meant to run: YAML reads JSON too. If it is an example, leave it.",
    },
    {
        rule: "checks-in-yaml",
        holdsChecks: (block) => block.kind === "paragraph" && block.beginsItem && isCheck(block.source),
        found: "a list of checks without a fence around it, which is text and not read",
        expected: "a block `yaml smoke-matrix`",
        cure: "Put a line ```` ```yaml smoke-matrix ```` above the list and a line ```` ``` ```` below it if the checks are meant to run; if it is for readers, leave it.",
    },
    {
        rule: "matrix-in-code",
        holdsChecks: ({ kind, extent }, { lines, blocks: { references } }) => {
            if (kind !== "code")
                return false;
            const own = lines.slice(extent.start, extent.end);
            return own.some((line) => (0,columns .N_)(line, references)) || isCheckList(own.join("\n"));
        },
        found: "checks that are indented by four blanks or a tab, which is code and not read",
        expected: "a matrix without indentation",
        cure: "Remove the indentation if they are meant to run; if they are an example, put a fence around it.",
    },
];
function isCheck(source) {
    return (/^[a-z-]+[ \t]*:/.test(source) && /^[ \t]*area[ \t]*:/m.test(source) && /^[ \t]*run[ \t]*:/m.test(source));
}
function isJsonList({ info, content }) {
    return (/^(?:json[c5]?)?$/.test(info.toLowerCase()) &&
        /^\s*[[{]/.test(content) &&
        /"area"\s*:\s*"/.test(content) &&
        /"run"\s*:\s*["[]/.test(content));
}
function withoutKey(content) {
    return content.replace(/^(?:[ \t]*(?:#[^\n]*)?\n)*checks[ \t]*:[ \t]*\n/, "");
}
function isCheckList(text) {
    const first = text.split("\n", 100).find((line) => /^[ \t]*[^\s#]/.test(line));
    return (/^[ \t]*- [a-z-]+[ \t]*:/.test(first ?? "") &&
        /^[ \t]*(?:- )?area[ \t]*:/m.test(text) &&
        /^[ \t]*(?:- )?run[ \t]*:/m.test(text));
}
function htmlTable(block) {
    const headers = /<t[hd][\s>]/i.test(block.content) ? headersOf(block) : [];
    const first = headers.find(({ tag, column }) => tag === "th" && (column === "command" || isSign(column)));
    const hasCommand = headers.some(({ column }) => column === "command");
    const header = first ?? (hasCommand ? headers.find(({ column }) => column === "area") : undefined);
    if (header === undefined)
        return null;
    const found = `the header ${(0,model_problem .TL)(header.text)} in a table of HTML, which is not read`;
    const cure = "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
    return (0,page_problem .V)("html-table", block.extent.start + header.line, found, cure);
}
const maxCells = 50;
function headersOf({ content }) {
    const own = content.split("\n");
    const { hidden } = readHtmlLines(own);
    const headers = [];
    for (const [line, text] of own.entries()) {
        if (hidden[line] === true || headers.length >= maxCells)
            continue;
        for (const [, tag = "", cell = ""] of text.matchAll(/<(t[hd])(?=[\s>])[^<>]{0,200}>([^<]{0,100})/gi)) {
            if (headers.length >= maxCells)
                break;
            headers.push({ tag: tag.toLowerCase(), text: cell.trim(), line, column: (0,columns .uV)(cell) });
        }
    }
    return headers;
}
function reportUnclosedBlocks(own, lastMatrix, { blocks: { references }, lines, report }) {
    const fences = own.filter((block) => block.kind === "fence");
    const areMispaired = endsWithBareFence(fences, lines);
    for (const block of fences)
        if ((areMispaired || isSuspicious(block, lines)) && holdsMatrix(block.content.split("\n"), references))
            report(openFence(block));
    const found = "an HTML comment that is not closed above a matrix";
    const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
    for (const block of own)
        if (block.kind === "html" && hidesMatrix(block, lastMatrix, references))
            report((0,page_problem .V)("comment-open", block.extent.start, found, cure));
}
function openFence({ marker, extent }) {
    const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${(0,model_problem .TL)(marker)} below, and open it with a longer one if it holds fences.`;
    return (0,page_problem .V)("fence-open", extent.start, "a fence that is not closed above a matrix", cure);
}
function endsWithBareFence(fences, lines) {
    const last = fences.at(-1);
    return last !== undefined && last.info === "" && !isClosed(last, lines);
}
function isSuspicious(block, lines) {
    const opening = new RegExp(`${fencePattern(block)}[ \\t]*[\\w.-]`);
    return !isClosed(block, lines) || block.content.split("\n").some((line) => opening.test(line));
}
function isClosed(block, lines) {
    const { start, end } = block.extent;
    return end - start > 1 && new RegExp(`${fencePattern(block)}[ \\t]*$`).test(lines[end - 1] ?? "");
}
function fencePattern({ marker }) {
    return `^[ \\t]*${marker[0] === "~" ? "~" : "`"}{${marker.length},}`;
}
function hidesMatrix({ content, extent }, lastMatrix, references) {
    const own = content.split("\n");
    const { comments, open } = readHtmlLines(own);
    if (open === "comment" && lastMatrix >= extent.end)
        return true;
    return comments.some(({ start, end }) => {
        const inside = own.slice(start + 1, end === null ? own.length : end + 1);
        return (end === null || inside.some(opensComment)) && holdsMatrix(inside, references);
    });
}
function opensComment(line) {
    const start = line.indexOf("<!--");
    return start !== -1 && !line.slice(0, start).includes("-->");
}
function holdsMatrix(lines, references) {
    const opening = /^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/;
    return lines.some((line) => opening.test(line) || (0,columns .N_)(line, references));
}

;// CONCATENATED MODULE: ./build/page/markdown/page.js









async function readPage(text, report) {
    const { context, frontMatter } = await openPage(text, report);
    const settings = await readPageSettings(frontMatter, context);
    const { matrices, checks, guidance } = await readMatrices(context);
    reportUnread(matrices.at(-1)?.line ?? -1, context);
    const ignores = readIgnores(context);
    const { readerColumns } = context;
    const signOffs = await readSignOffs(context, guidance);
    const draft = { settings, checks, signOffs, ignores, readerColumns };
    const empty = matrices.find((matrix) => matrix.checks.length === 0);
    if (empty === undefined)
        return draft;
    const cure = "Write a row for each check below the delimiter row of this matrix.";
    return { ...draft, noChecks: { place: { line: empty.line + 1, column: 1 }, cure } };
}
async function openPage(text, report) {
    const original = text.split("\n");
    const frontMatter = await findFrontMatter(original);
    const below = frontMatter?.lineCount ?? 0;
    const lines = below === 0 ? original : original.map((line, index) => (index < below ? "" : line));
    const blocks = readBlocks(lines.join("\n"), lines.length);
    reportOverflow(blocks, report);
    const sections = readSections(lines, blocks);
    const context = {
        lines,
        blocks,
        sections,
        linked: new Map(),
        commands: new Set(),
        shown: new Set(),
        guidance: guidanceLinks(blocks),
        readerColumns: [],
        report,
    };
    return { context, frontMatter };
}
function reportOverflow({ overflow }, report) {
    if (overflow === null)
        return;
    const [found, expected] = overflow.kind === "nesting"
        ? [`lists and quotes nested more than ${maxNesting} levels deep`, "a page that people can read"]
        : ["more content than can be read", "a page of fewer than about 200,000 lines and list items"];
    const cure = "Make the page flatter, or split it into several.";
    report((0,model_problem .l4)(`page-${overflow.kind}`, { line: overflow.line + 1, column: 1 }, { found, expected, cure }));
}


  }),

  204:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: function() { return   ownRule; },
    a: function() { return   sourceTable; }
  });
  var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);

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

  211:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FP: function() { return   escapeOf; },
    Rf: function() { return   withoutQuoted; },
    Rh: function() { return   hiddenOfScript; }
  });
  var _odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);

function hiddenOfScript(script) {
    const hidden = (0,_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .ky)(script).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return { outside: null, inQuotes: null };
    const bare = withoutQuoted(script);
    const isInQuotes = ({ index, plain }) => plain === " " && bare[index] === "_";
    return {
        outside: hidden.find((each) => !isInQuotes(each)) ?? null,
        inQuotes: hidden.find(isInQuotes) ?? null,
    };
}
function escapeOf(text, { index }) {
    return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}
function withoutQuoted(script) {
    return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}


  }),

  5607:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   countBelow; },
    _: function() { return   lineStarts; }
  });
function lineStarts(text) {
    const starts = [0];
    for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g))
        starts.push(index + ending.length);
    return starts;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? limit) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


  }),

  2710:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   BananaSlug; },
  y: function() { return   slug; }
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

class BananaSlug {
  constructor () {
    this.occurrences

    this.reset()
  }

  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  reset () {
    this.occurrences = Object.create(null)
  }
}

function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


  })

};
;