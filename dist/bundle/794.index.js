"use strict";
exports.id = 794;
exports.ids = [794,603];
exports.modules = {

/***/ 320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ emptySettings; }
/* harmony export */ });
/** What a page without settings has. */
const emptySettings = {
    place: { line: 1, column: 1 },
    owner: null,
    ticket: null,
    areas: null,
    linkedFrom: [],
    setup: null,
    teardown: null,
    lint: [],
    shell: null,
    timeout: null,
    env: new Map(),
    workingDirectory: null,
};


/***/ }),

/***/ 9576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ hiddenInScript; },
/* harmony export */   j: function() { return /* binding */ hiddenInName; }
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9911);



/** A name with a character that cannot be seen is another name than the one that readers see. `what` is its column or key. */
function hiddenInName(what, text, placeOf) {
    const first = (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .oddCharacters */ .ky)(text).find(({ kind }) => kind === "hidden");
    if (first === undefined)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(text));
    const found = `${first.name} in ${shown} under \`${what}\``;
    const cure = `Write ${shown}, typed anew.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)("hidden-character", placeOf(first.index), found, "characters that can be seen", cure);
}
/** A shell takes what cannot be seen for a letter, and so runs another command than the one that readers see. */
function hiddenInScript(script, placeOf) {
    const first = (0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenOfScript */ .Rh)(script).outside;
    if (first === null)
        return null;
    const shown = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(script), 200);
    const found = `${first.name} in the command ${shown}`;
    const cure = `Write ${shown}, typed anew; where the command needs the character, write it as an escape, as ${(0,_text_hidden_in_script_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeOf */ .FP)(script, first)} in bash.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)("hidden-character", placeOf(first.index), found, "characters that can be seen", cure);
}


/***/ }),

/***/ 2794:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPage: function() { return /* binding */ readPage; }
});

// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __webpack_require__(3970);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./build/page/markdown/own-rule.js
/** One of a parser's own rules, for the one that takes its place to call: it is what goes when it is switched off. */
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

;// CONCATENATED MODULE: ./build/page/markdown/count-below.js
/** How many of the ascending numbers are below a limit, by halving. */
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

;// CONCATENATED MODULE: ./build/page/markdown/cells.js

/** The cells of a row by GFM's rules, at most one more than `limit`: that one says that there are too many. */
function readCells(row, limit) {
    const cells = [];
    for (const { start, end } of pieces(row.text)) {
        cells.push(readCell(row, start, end));
        if (cells.length > limit)
            break;
    }
    return cells;
}
/** How many cells a line of a table has. */
function countCells(text) {
    let count = 0;
    for (const _piece of pieces(text))
        count += 1;
    return count;
}
/** Where a character of the cell's text stands in the file. */
function placeIn(cell, offset) {
    const backslashes = countBelow(cell.escapes, offset);
    return { line: cell.place.line, column: cell.place.column + offset + backslashes };
}
/** A pipe splits also inside a code span; one with a backslash before it doesn't. One at either end is no cell. */
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
/** Blanks and tabs alone, as GFM has it: a no-break space at an end is a character that cannot be seen. */
function isBlank(code) {
    return code === 0x20 || code === 0x09;
}
function escapedPipes(source) {
    return Array.from(source.matchAll(/\\\|/g), ({ index }, before) => index - before);
}

;// CONCATENATED MODULE: ./build/page/markdown/source-table.js

/**
 * GFM's table as a block rule of markdown-it that keeps where the rows stand and leaves the cells to us.
 * markdown-it's own drops surplus cells, and rows after 65,536 cells that it had to add; it begins and ends
 * where this one does.
 */
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
/** A header with a pipe, and below it a delimiter row of as many cells. */
function isTableHead(state, line) {
    if (indentation(state, line + 1) < 0 || indentation(state, line + 1) >= 4)
        return false;
    const delimiters = delimiterCells(textOf(state, line + 1));
    if (delimiters === 0 || indentation(state, line) >= 4)
        return false;
    const header = textOf(state, line);
    return header.includes("|") && !beginsOtherBlock(header) && countCells(header) === delimiters;
}
/** To GitHub the marker of a list, a quote or a heading comes first: `1. Area | Command` is a table in a list. */
function beginsOtherBlock(text) {
    return /^(?:>|#{1,6}[\t ]|(?:[-*+]|\d{1,9}[.)])[\t ])/.test(text);
}
/** How many cells a delimiter row has; 0 when the line is none. */
function delimiterCells(text) {
    if (!/^[|:-][|:\t -]/.test(text) || /^-[\t ]/.test(text) || /[^|:\t -]/.test(text))
        return 0;
    const cells = text.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
    return cells.every((cell) => /^[\t ]*:?-+:?[\t ]*$/.test(cell)) ? cells.length : 0;
}
/** A table ends at a blank line, at less or at code's indentation, and where another block begins. */
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
/** Columns of indentation inside the container; negative outside it. */
function indentation(state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent;
}
function textOf(state, line) {
    return state.src.slice(textStart(state, line), state.eMarks[line]);
}
function textStart(state, line) {
    return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
/** Inside a block quote or a list item `bMarks` is behind the container's marker, so the line's start is looked for. */
function startsOfLines(state, startLine, end) {
    const starts = [];
    for (let line = startLine; line < end; line += 1) {
        const start = textStart(state, line);
        starts.push(start === 0 ? 0 : start - state.src.lastIndexOf("\n", start - 1) - 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/page/markdown/blocks.js



/** A list in a list takes two levels. markdown-it goes through a quoted line once a level, so this also bounds time. */
const maxNesting = 40;
/** Memory: 16 MiB of list items would make 20 million tokens. */
const maxTokens = 1_000_000;
/** Splits the text into its blocks, in document order. */
function readBlocks(text, lineCount) {
    let overflow = null;
    const rowStarts = new Map();
    // Beyond our limits markdown-it would drop content in silence, so ours come first.
    const markdown = new markdown_it["default"]({ html: true, maxNesting: 2 * maxNesting });
    markdown.block.ruler.at("table", sourceTable(rowStarts), { alt: ["paragraph", "reference"] });
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
/** `[^1]: later` defines a footnote, which markdown-it takes for a link's definition where its text is one word. */
function keepFootnotes({ block: { ruler } }) {
    const definition = ownRule(ruler, "reference");
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
    const { content } = token;
    switch (token.type) {
        case "source_table":
            return { kind: "table", extent, quoted, starts };
        case "fence":
            return { kind: "fence", extent, quoted, info: token.info.trim(), content, marker: token.markup };
        case "html_block":
            return { kind: "html", extent, quoted, content };
        case "heading_open":
            return { kind: "heading", extent, quoted, level: Number(token.tag.slice(1)), source, container };
        case "paragraph_open":
            return { kind: "paragraph", extent, quoted, source, beginsItem };
        case "code_block":
            return { kind: "code", extent, quoted };
        case "blockquote_open":
            return { kind: "quote", extent, quoted };
        default:
            return null;
    }
}
function extentOf({ map }) {
    return { start: map?.[0] ?? 0, end: map?.[1] ?? 0 };
}

// EXTERNAL MODULE: ./build/page/fields.js
var fields = __webpack_require__(1654);
;// CONCATENATED MODULE: ./build/page/markdown/front-matter.js

const ourKey = new RegExp(`^["']?(?:${Object.keys(fields/* settingsFields */.dA).join("|")})["']?[ \\t]*:(?:\\s|$)`, "m");
/** Front matter by FORMAT 1.1, or `null`: then the page is Markdown from its first line on. */
async function findFrontMatter(lines) {
    const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
    const yaml = end === -1 ? "" : lines.slice(1, end).join("\n");
    if (end !== -1 && (await isMappingOrNothing(yaml)))
        return { yaml, base: { line: 2, column: 1 }, lineCount: end + 1, isOurs: ourKey.test(yaml) };
    return null;
}
/** What cannot be YAML by its first line is not tried: it may be a whole page between two rules. */
async function isMappingOrNothing(yaml) {
    const first = firstContent(yaml.split("\n"));
    if (first === undefined)
        return true;
    return /[:?{]/.test(first) && (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1649))).isFrontMatter(yaml);
}
function firstContent(lines) {
    return lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
}

;// CONCATENATED MODULE: ./build/page/markdown/plain-spans.js
/**
 * Reads what most cells of a matrix are: code spans between one backtick each, and words without any other markup
 * around them. `null` for all else, which is markdown-it's to read, and takes it ten times as long.
 */
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
        // Two backticks beside each other are one sign.
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
/** A blank at both ends belongs to the markup, unless there is nothing else (CommonMark 6.1). */
function readSpan(code, start) {
    if (/[\n\r\u2028\u2029]/.test(code))
        return null;
    const isPadded = code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code);
    return isPadded ? { text: code.slice(1, -1), start: start + 1 } : { text: code, start };
}

;// CONCATENATED MODULE: ./build/page/markdown/span-places.js

/** Makes a parser note where each code span's content begins; of its own, markdown-it keeps no columns. */
function notingSpans(markdown) {
    const rule = ownRule(markdown.inline.ruler, "backticks");
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
/** Offset of a code span's content in the text that was parsed; `null` for other tokens. */
function spanStart({ meta }) {
    const start = meta?.["start"];
    return typeof start === "number" ? start : null;
}
/** A blank at both ends belongs to the markup: then the content is shorter than what stands between the backticks. */
function contentStart({ content, markup }, start, end) {
    const between = end - start - 2 * markup.length;
    return start + markup.length + (content.length < between ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/page/markdown/inline.js



/** Reads inline Markdown with markdown-it; most cells have no markup, and are done without it. */
function readInline(source, references) {
    if (isPlain(source))
        return plain(source);
    const spans = readPlainSpans(source);
    if (spans !== null)
        return spans;
    const tokens = inlineTokens(source, references);
    const outside = tokens.filter(({ type }) => type !== "code_inline");
    return {
        text: inline_textOf(tokens),
        words: inline_textOf(outside),
        spans: spansOf(tokens),
        around: aroundSpans(tokens, source.length),
        hasLink: tokens.some(({ type }) => type === "link_open"),
        soleLink: soleLink(tokens),
        isStruck: tokens.some(({ type }) => type === "s_open"),
        strayBacktick: outside.some(({ type, content }) => type === "text" && content.includes("`")),
    };
}
/** Text of a heading as GitHub makes its slug from it: what is shown, without images and HTML. */
function headingText(source, references) {
    if (isPlain(source))
        return source;
    return inlineTokens(source, references)
        .map(({ type, content }) => (type === "softbreak" ? "\n" : isText(type) ? content : ""))
        .join("");
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
/** Made when it is needed: a page of plain words and spans is done without. */
let parser = null;
function inlineTokens(source, references) {
    const tokens = [];
    parser ??= notingSpans(new markdown_it["default"]({ html: true }));
    parser.inline.parse(source, parser, { references }, tokens);
    return tokens;
}
function inline_textOf(tokens) {
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
/** Emphasis around the link changes nothing. */
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

;// CONCATENATED MODULE: ./build/page/markdown/footnotes.js

/** A longer one is a section of its own, and stays where it is. */
const maxFootnote = 500;
/** The page's footnotes (`[^1]: text`), each on the lines of one paragraph; markdown-it has none. */
function readFootnotes(blocks) {
    const footnotes = new Map();
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== "paragraph" || block.quoted || !block.source.startsWith("[^"))
            continue;
        const parts = block.source.split(/\n(?=\[\^)/);
        for (const [order, part] of parts.entries()) {
            const [, name, text] = /^\[\^([^\s[\]]{1,100})\]:([\s\S]*)$/.exec(part) ?? [];
            const line = (text ?? "").replace(/\s+/g, " ").trim();
            // Lines that are indented below it are its next blocks.
            const goesOn = order === parts.length - 1 && blocks[index + 1]?.kind === "code";
            if (name !== undefined && line !== "" && line.length <= maxFootnote && !footnotes.has(name) && !goesOn)
                footnotes.set(name, withClosedCode(line));
        }
    }
    return footnotes;
}
/** A backtick without its partner would find one in the text around. */
function withClosedCode(line) {
    return line.includes("`") && readInline(line, {}).strayBacktick ? line.replace(/`/g, "\\`") : line;
}

;// CONCATENATED MODULE: ./build/page/markdown/guidance-links.js





/** Of a longer text the beginning is shown alone (20,000 characters), so its links are left as they are. */
const maxLinkedText = 100_000;
/** Memory: a hostile page could name one long address in every word of every cell. */
const limits = { target: 2_000, text: maxLinkedText, page: 4 * 1024 * 1024, rows: 100 };
function guidanceLinks({ references, blocks }) {
    const sections = new Map();
    let footnotes = null;
    let left = limits.page;
    const hasReferences = Object.keys(references).length > 0;
    const rows = new Map();
    /** Many rows have the same guidance. */
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
/** Whether brackets of a line hold what the page defines: most links have their target behind them. */
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
    const starts = lineStarts(markdown);
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
/** Where an offset of a block's text stands in the Markdown: each of its lines lost what the blocks around begin it with. */
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
        const line = own[countBelow(begins, offset + 1) - 1];
        return line === undefined || offset > line.start + line.length ? null : line.at + offset - line.start;
    };
}
function lineStarts(text) {
    const starts = [0];
    for (const { index } of text.matchAll(/\n/g))
        starts.push(index + 1);
    return starts;
}
/** What stands behind the `]` of each link and image that takes its target from a definition. */
function linksIn(token, references) {
    const found = [];
    const parser = notingReferences();
    parser.inline.parse(token.content, parser, { references, found, source: token.content }, []);
    return found;
}
function footnotesIn({ content }, footnotes) {
    if (footnotes.size === 0)
        return [];
    const code = readInline(content, {}).spans.map(({ text, start }) => ({
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
/** Made when it is needed, because most pages have no references. */
let noting = null;
/** markdown-it keeps no columns, so its rules for links and images are watched: where they begin and end, and what they made. */
function notingReferences() {
    if (noting !== null)
        return noting;
    const markdown = new markdown_it["default"]({ html: true });
    for (const name of ["link", "image"]) {
        const rule = ownRule(markdown.inline.ruler, name);
        markdown.inline.ruler.at(name, (state, silent) => {
            const start = state.pos;
            const count = state.tokens.length;
            const isRead = rule(state, silent);
            // Text before it may come first.
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
    // The words of an image are read as a text of their own, whose offsets are not ours.
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
/** A target with parentheses and the like stands in `<>`; markdown-it has encoded what could end these. */
function written(target) {
    return /^[\w./#:?=&%+@,~-]+$/.test(target) ? target : `<${target.replace(/[<>\n]/g, encodeURIComponent)}>`;
}

// EXTERNAL MODULE: ./build/text/odd-characters.js
var odd_characters = __webpack_require__(9911);
;// CONCATENATED MODULE: ./build/page/markdown/cell-length.js

/** Memory: the words and spans of a cell are taken apart, and a page of 16 MiB may be one cell. */
const maxCellLength = 200_000;
/** Time, too: a header is compared with the names of all columns, letter by letter. */
const maxHeaderLength = 1_000;
/** A cell that is too long to be taken apart is an error, and nothing is read from it. */
function isTooLong(cell, { report }) {
    if (cell.text.length <= maxCellLength)
        return false;
    const cure = "Shorten it; a long command goes into a section of its own that the cell links to, or into a script.";
    report(tooLong(cell, maxCellLength, cure));
    return true;
}
/** A header that is too long to be compared with ours; `null`: it is not. */
function longHeader(cell) {
    return cell.text.length <= maxHeaderLength
        ? null
        : tooLong(cell, maxHeaderLength, "Shorten the header; what it explains goes into a paragraph above.");
}
function tooLong(cell, limit, cure) {
    const found = `a cell of ${cell.text.length.toLocaleString("en")} characters`;
    return (0,model_problem/* problemAt */.l4)("cell-too-long", cell.place, found, `at most ${limit.toLocaleString("en")}`, cure);
}

;// CONCATENATED MODULE: ./build/page/markdown/header-words.js

/**
 * The words by which headers are compared: in lower case and in the singular, without emoji, footnotes and
 * parentheses, punctuation as a blank. What cannot be seen is passed over: it is an error of its own. `Re-test` and `roll back` are one word each.
 */
function headerWords(header) {
    const words = withoutMarks((0,odd_characters/* withoutHidden */.P)(header).toLowerCase())
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
    // Most headers, and all of ours, are plain words: each expression below takes time to set up.
    if (/^[a-z ]*$/.test(text))
        return text;
    const marked = text
        .replace(/\[\^[^[\]]*\]/g, " ")
        .replace(/:[a-z0-9_+-]+:/g, " ")
        .replace(/\([^()]*\)/g, "");
    // Asked first, because a Unicode class takes as long to set up as a short page to read.
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

;// CONCATENATED MODULE: ./build/page/markdown/header-hints.js

/** What single words of a header say, the first that fits: `Signal for pass`, `How to roll back`, `Depends on`. */
const wordHints = [
    { column: "rollback", words: /^(?:rollback|recover)/ },
    { column: "retest", words: /^re(?:test|run)/ },
    { column: "command", words: /^(?:command|cmd)$/ },
    { column: "needs", words: /^(?:need|depend)/ },
    { column: "severity", words: /^severity/ },
    { column: "timeout", words: /^(?:timeout|timelimit)/ },
];
/** The same in other languages: such a table is one of checks, and only its names are not ours. */
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
/** Other words of ours for them. In a matrix they are named; in other tables they mean much else. */
const synonyms = [
    { column: "rollback", words: /^(?:revert|undo|fallback|mitigation|remediation|remedy|backout|restore)$/ },
    { column: "pass", words: /^(?:criterion|acceptance|green|should)$/ },
    { column: "fail", words: /^(?:red|reject|rejection)$/ },
    { column: "severity", words: /^(?:blocking|blocker|required|mandatory|optional|gating)$/ },
    { column: "runsOn", words: /^(?:o|os|platform)$/ },
];
/** The column that the words of a header speak of. */
function columnByWords(header) {
    const words = header.split(" ");
    return hinted(wordHints, words) ?? hinted(translations, words) ?? signalByWords(words);
}
/** The column that a header of a matrix was probably meant to be, by a word that often stands for it. */
function columnBySynonym(header) {
    return hinted(synonyms, header.split(" "));
}
/** What a column that is not read was probably meant for: where that stands, as a cure. */
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
        cure: "A row that is to rest goes out of the table, or is `advisory` under `Severity`.",
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
        cure: "Did you mean `Needs`, with the names of checks?",
    },
    { words: /^(?:responsible|team|contact|assignee)$/, cure: "Did you mean `Owner`?" },
];
/** Where to write what a column of this header says; `null` where its words say nothing of that. */
function placeByWords(header) {
    const words = header.split(" ");
    return places.find((each) => words.some((word) => each.words.test(word)))?.cure ?? null;
}
/** Whether a header is one of these in another language. */
function isTranslated(header, column) {
    return hinted(translations, header.split(" ")) === column;
}
/** What was seen is no signal, whatever it says (FORMAT 1.2). */
function isResult(header) {
    const words = header.length > 1000 ? "" : headerWords(header);
    return /(?:^| )(?:result|status|actual|observed|evidence|verdict|trigger|note|comment|seen)(?: |$)/.test(words);
}
function hinted(hints, words) {
    return hints.find((each) => words.some((word) => each.words.test(word)))?.column ?? null;
}
/** "Pass/fail" is no one column; "expected failure" and "must not" are of the fail signals. */
function signalByWords(words) {
    const says = (pattern) => words.some((word) => pattern.test(word));
    const fails = says(/^fail/) || (says(/^(?:must|should)$/) && says(/^not$/));
    if (fails)
        return says(/^pass|^success/) ? null : "fail";
    return says(/^pass|^success|^expect|^must$/) ? "pass" : null;
}

;// CONCATENATED MODULE: ./build/page/markdown/nearest-header.js
/**
 * The name that a header is a typing error away from: a letter too many, too few, another, or two exchanged;
 * in a long name two of these. `Comment` is no `Command`, `Notes` no `Needs`, and `Who` no `Why`.
 */
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
/** Optimal string alignment: insertions, deletions, replacements and exchanges of neighbours. */
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

;// CONCATENATED MODULE: ./build/page/markdown/columns.js





/** The columns of a matrix table (FORMAT 1.2), our name for each, and all that a header may give it, as `headerWords` has them. */
const columns = [
    { column: "area", title: "Area", names: ["area"] },
    { column: "check", title: "Check", names: ["check"] },
    {
        column: "command",
        title: "Command",
        names: ["command", "smoke command", "exact command", "verification command", "test command"],
    },
    {
        column: "pass",
        title: "Pass signal",
        names: [
            "pass signal",
            "pass",
            "expected",
            "expected pass signal",
            "expected result",
            "expected outcome",
            "expected output",
            "expected behaviour",
            "expected behavior",
            "expected on success",
            "pass criterion",
            "pass condition",
            "pass when",
            "success signal",
            "success criterion",
            "what success look like",
            "must show",
        ],
    },
    {
        column: "fail",
        title: "Fail signal",
        names: [
            "fail signal",
            "fail",
            "expected fail signal",
            "failure signal",
            "fail criterion",
            "fail condition",
            "fail when",
            "what failure look like",
            "must not show",
        ],
    },
    {
        column: "rollback",
        title: "Rollback",
        names: [
            "rollback",
            "rollback action",
            "rollback step",
            "rollback plan",
            "on failure",
            "if it fail",
            "action if failed",
            "recovery",
        ],
    },
    { column: "retest", title: "Retest", names: ["retest", "rerun", "retest command", "retest action"] },
    /** A header with both words is one column: guidance, shown once under both names; the retest is the command. */
    { column: "rollbackAndRetest", title: "Rollback and retest", names: ["rollback and retest"] },
    { column: "owner", title: "Owner", names: ["owner"] },
    { column: "timeout", title: "Timeout", names: ["timeout"] },
    { column: "needs", title: "Needs", names: ["need"] },
    { column: "severity", title: "Severity", names: ["severity"] },
    { column: "runsOn", title: "Runs on", names: ["run on"] },
    { column: "shell", title: "Shell", names: ["shell"] },
    { column: "diagnose", title: "Diagnose", names: ["diagnose"] },
    { column: "why", title: "Why", names: ["why"] },
];
const byName = new Map(columns.flatMap(({ column, names }) => names.map((name) => [name, column])));
/**
 * The column that a header means, or `null`: then it is for readers alone. Case, plural, emoji, footnotes,
 * punctuation, parentheses and characters that cannot be seen don't matter (FORMAT 1.2).
 */
function columnOf(header) {
    if (header.length > maxHeaderLength)
        return null;
    const words = headerWords(header);
    return byName.get(words) ?? (isRollbackAndRetest(words) ? "rollbackAndRetest" : null);
}
/** "Rollback + retest action", "Retest / roll back": guidance for a person, whatever else the header says. */
function isRollbackAndRetest(words) {
    return /(?:^| )rollback(?: |$)/.test(words) && /(?:^| )re(?:test|run)(?: |$)/.test(words);
}
/** The column that a header outside the table was probably meant to be: misspelt, or by its words. */
function similarColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    return misspeltColumn(header) ?? columnByWords(headerWords(header));
}
/** The same for a header of a matrix, where more words can be told. */
function meantColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    return similarColumn(header) ?? columnBySynonym(headerWords(header));
}
/** The column whose name a header is, but for letters that look like ours or for a typing error. */
function misspeltColumn(header) {
    if (header.length > maxHeader || columnOf(header) !== null)
        return null;
    const name = nearestHeader(headerWords(header), byName.keys());
    return lookAlikeColumn(header) ?? (name === null ? null : (byName.get(name) ?? null));
}
/** The column whose name a header is, but for letters that look like ours; NFKC makes fullwidth and mathematical ones plain. */
function lookAlikeColumn(header) {
    if (header.length > maxHeader || /^[\u0000-\u007f]*$/.test(header) || columnOf(header) !== null)
        return null;
    return columnOf((0,odd_characters/* withoutOddCharacters */.G4)(header.normalize("NFKC")));
}
/** A header is a few words; to compare a longer one with all names costs time and finds nothing. */
const maxHeader = 100;
/** The column as messages name it. */
function titleOf(column) {
    return columns.find((entry) => entry.column === column)?.title ?? column;
}
/** Columns of FORMAT 1.5, which this version doesn't read yet. */
const later = new Set(["phase", "only", "not before", "to do", "todo", "waived"]);
function isLaterColumn(header) {
    return later.has(headerWords(header));
}
/** The parentheses of a command's header that say something which we cannot do: `(do not run)`; not `(s)`, `(exact)`, `(copy)`. */
function commandCondition(header) {
    for (const [parenthesis, inside] of header.matchAll(/\(([^()]*)\)/g))
        if (!/^\s*(?:s|exact|copy)?\s*$/i.test(inside ?? ""))
            return parenthesis;
    return null;
}

;// CONCATENATED MODULE: ./build/page/markdown/html.js
/** Walks through the lines of an HTML block, keeping in mind what they stand in. */
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
/** Where in the line something hidden begins or ends next, and the state behind that. */
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
    // `<!-->` is a whole comment: its end may overlap its beginning.
    return { from: opening.lastIndex - 2, state: { kind: "comment", start: index } };
}
function comment(lines, start, end) {
    return { start, end, opening: (lines[start] ?? "").trim() };
}

;// CONCATENATED MODULE: ./build/page/markdown/html-tables.js



/** Tables of HTML are never a matrix; one with headers of ours was probably meant as one. */
function reportHtmlTables({ blocks, report }) {
    for (const block of blocks.blocks) {
        if (block.kind !== "html" || block.quoted || !/<t[hd][\s>]/i.test(block.content))
            continue;
        const problem = unreadTable(block);
        if (problem !== null)
            report(problem);
    }
}
/** A header of ours is enough in `<th>`; in `<td>`, which data has too, it takes both that make a matrix. */
function unreadTable(block) {
    const { lines, columns } = headersOf(block);
    const first = lines.find(({ tag, column }) => tag === "th" && column !== null && meant.has(column));
    const area = lines.find(({ column }) => column === "area");
    const header = first ?? (area !== undefined && columns.has("command") ? area : undefined);
    if (header === undefined)
        return null;
    const place = { line: block.extent.start + header.line + 1, column: 1 };
    const found = `the header ${(0,model_problem/* quoted */.TL)(header.text)} in a table of HTML, which is not read`;
    const cure = "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
    return (0,model_problem/* problemAt */.l4)("html-table", place, found, "a Markdown table with `Area` and `Command`", cure);
}
const meant = new Set([
    "command",
    "pass",
    "fail",
    "rollback",
    "retest",
    "rollbackAndRetest",
]);
/** So many cells are looked at: the header is at the beginning. */
const maxCells = 50;
function headersOf({ content }) {
    const own = content.split("\n");
    const { hidden } = readHtmlLines(own);
    const lines = [];
    for (const [line, text] of own.entries()) {
        if (hidden[line] === true || lines.length >= maxCells)
            continue;
        for (const [, tag = "", cell = ""] of text.matchAll(/<(t[hd])(?=[\s>])[^<>]{0,200}>([^<]{0,100})/gi)) {
            if (lines.length >= maxCells)
                break;
            lines.push({ tag: tag.toLowerCase(), text: cell.trim(), line, column: columnOf(cell) });
        }
    }
    return { lines, columns: new Set(lines.map(({ column }) => column)) };
}

// EXTERNAL MODULE: ./build/page/settable-rule.js
var settable_rule = __webpack_require__(7918);
;// CONCATENATED MODULE: ./build/page/markdown/ignores.js



/** `<!-- readiness-ignore RULE: reason -->`, each before a table or block that it takes the rule off (FORMAT 1.2). */
function readIgnores(context) {
    const { blocks } = context.blocks;
    const ignores = [];
    // From the end, so that the block below is known.
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
/** Behind other text, or in a cell, a comment stands before no table or block. */
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
        const problem = malformed(comment, { line: block.extent.start + index + 1, column: 1 });
        const cure = problem.cure.replace(/\.$/, ", on a line of its own above the table or block.");
        report({ ...problem, cure });
    }
}
/** The comments of a block that are meant as ours. */
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
    const settable = (0,settable_rule/* settableRule */.R)(name);
    if (settable.kind === "none") {
        report((0,model_problem/* problemAt */.l4)("ignore-rule", place, settable.found, settable.expected, settable.cure));
        return null;
    }
    const lines = below === null ? [0, 0] : [below.extent.start + 1, below.extent.end];
    return { rule: settable.rule, reason, place, lines };
}
function malformed(text, place) {
    const [, name = "RULE", reason = ""] = /ignore[\s:]*([a-z][\w-]*)?[\s:,-]*(.*?)\s*(?:-->.*)?$/i.exec(text) ?? [];
    const meant = `<!-- readiness-ignore ${name}: ${reason === "" ? "reason" : reason} -->`;
    const expected = "the name of one rule, a colon and a reason, all on a line of its own";
    return (0,model_problem/* problemAt */.l4)("ignore-form", place, `${(0,model_problem/* quoted */.TL)(text)} ignores nothing`, expected, `Write ${(0,model_problem/* quoted */.TL)(meant, 200)}.`);
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/page/markdown/info-words.js
/** The words of an info string, whatever its notation: `yaml,smoke-matrix` and `{.yaml .smoke-matrix}` have the same two. */
function infoWords(info) {
    return info
        .toLowerCase()
        .split(/[\s,;:={}().]+/)
        .filter((word) => word !== "");
}
/** No name at all, or YAML's with attributes at most: a block that is called otherwise is its author's own. */
function isPlainYaml(info) {
    const [word = "", ...others] = infoWords(info);
    return /^(?:ya?ml)?$/.test(word) && (others.length === 0 || (info.includes("=") && !/smoke/i.test(info)));
}

// EXTERNAL MODULE: ./build/page/hidden-characters.js
var hidden_characters = __webpack_require__(9576);
;// CONCATENATED MODULE: ./build/page/markdown/dead-links.js




/** So many are named in one text: a page of nothing but links would fill the memory with problems. */
const maxNamed = 20;
/** Links of guidance that lead nowhere: to an anchor that the page lacks, or by a reference that nothing defines. */
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
/** Links of any other text that a reader sees as brackets, because nothing defines their references. */
function reportUndefinedReferences(markdown, places, context) {
    if (markdown.length > maxLinkedText || !markdown.includes("]["))
        return;
    const found = linesOf(markdown, context).flatMap((tokens) => tokens.flatMap((token) => undefinedIn(token, markdown)));
    reportEach(found, places, context);
}
/** The tokens of each piece of text. The parser adds the definitions of the text itself; those of the page are not copied for each. */
function linesOf(markdown, { blocks }) {
    const tokens = dead_links_parser().parse(markdown, { references: Object.create(blocks.references) });
    return tokens.map(({ children }) => children ?? []);
}
/** Each text once: it has one place. */
function reportEach(dead, places, { report }) {
    const byText = new Map(dead.map((each) => [each.text, each]));
    for (const { text, words, problem } of [...byText.values()].slice(0, maxNamed))
        report(problem(places.find(text) ?? places.find(words) ?? places.start));
}
/** Only anchors and references are looked up. */
function mayBeDead(markdown) {
    return (markdown.includes("][") || markdown.includes("[^") || (markdown.includes("#") && markdown.includes("](")));
}
/** Of a cell or a value: behind its beginning, where that is on the same line. */
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
/** Of a cell, in which `\|` is one character. */
function placesInCell(cell) {
    return {
        start: cell.place,
        find(piece) {
            const index = cell.text.indexOf(piece);
            return index === -1 ? null : placeIn(cell, index);
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
function deadAnchorIn(token, words, context) {
    if (token.type !== "link_open")
        return [];
    const target = String(token.attrGet("href") ?? "");
    const anchor = target.startsWith("#") && target !== "#" ? context.sections.resolve(target) : null;
    if (anchor?.kind !== "missing")
        return [];
    const problem = (place) => deadAnchor(anchor, place);
    return [{ text: `#${anchor.anchor}`, words: `[${words}]`, problem }];
}
function undefinedIn(token, markdown) {
    if (token.type !== "text")
        return [];
    // `matrix[i][j]` is no link, and neither is what has a backslash in the source.
    const references = token.content.matchAll(/(?<![\w\]])\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]/g);
    return Array.from(references, ([text]) => text)
        .filter((text) => markdown.includes(text) && !markdown.includes(`\\${text}`))
        .map((text) => ({ text, words: text, problem: (place) => undefinedReference(text, place) }));
}
/** What is left of them when the page's footnotes are written into the guidance. */
function dead_links_footnotesIn(token, markdown) {
    if (token.type !== "text")
        return [];
    return Array.from(token.content.matchAll(/\[\^\w{1,50}\](?!:)/g), ([text]) => text)
        .filter((text) => !markdown.includes(`\\${text}`))
        .map((text) => ({ text, words: text, problem: (place) => lostFootnote(text, place) }));
}
function lostFootnote(text, place) {
    const found = `the footnote ${(0,model_problem/* quoted */.TL)(text)}, which is not shown with this guidance`;
    const expected = "a footnote of the page that is one paragraph of at most 500 characters";
    const cure = "Write what it says here, or link the section that says it.";
    return (0,model_problem/* problemAt */.l4)("reference-undefined", place, found, expected, cure);
}
function deadAnchor({ anchor, suggestion }, place) {
    const found = `a link in guidance to ${(0,model_problem/* quoted */.TL)(`#${anchor}`)}, which no heading has`;
    const cure = suggestion === null
        ? "Write a heading of this page as GitHub's link to it shows it."
        : `Did you mean \`#${suggestion}\`?`;
    return (0,model_problem/* problemAt */.l4)("guidance-anchor", place, found, "the anchor of a heading of this page", cure);
}
function undefinedReference(text, place) {
    const label = /\[([^[\]]+)\](?:\[\])?$/.exec(text)?.[1] ?? "";
    const found = `${(0,model_problem/* quoted */.TL)(text)}, whose reference nothing on the page defines`;
    const cure = `Add ${(0,model_problem/* quoted */.TL)(`[${label}]: TARGET`)} on a line of its own, or write a backslash before the bracket if it is no link.`;
    return (0,model_problem/* problemAt */.l4)("reference-undefined", place, found, "a link that leads somewhere", cure);
}
/** Made when it is needed, because most guidance has no links. */
let known = null;
function dead_links_parser() {
    known ??= new markdown_it["default"]({ html: true });
    return known;
}

;// CONCATENATED MODULE: ./build/page/markdown/links.js




/** The commands of the section that a `Command` cell stands for, or `null` with the problem reported. */
function linkedCommand(href, place, context) {
    const section = follow(href, place, context);
    if (section === "elsewhere") {
        const cure = "Link a heading of this page, or write the command in backticks.";
        context.report((0,model_problem/* problemAt */.l4)("command-link", place, `a link to ${(0,model_problem/* quoted */.TL)(href)}`, "a command", cure));
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
    context.report((0,model_problem/* problemAt */.l4)("section-without-command", place, found, "a section with a fenced block", cure));
    return null;
}
function reportUnrun(section, { commands, lines, blocks, report }) {
    if (commands.has(section))
        return;
    commands.add(section);
    reportUndefinedReferences(section.text, placesInSection(section, lines), { blocks, report });
    reportHiddenLine(section, lines, report);
    for (const block of section.unrun) {
        const place = { line: block.extent.start + 1, column: 1 };
        const found = `${block.kind === "fence" ? `a block ${(0,model_problem/* quoted */.TL)(block.info)}` : "an indented block"} in a section that stands for a command, which is not run`;
        const expected = "fenced blocks without info string or with `sh`, `bash`, `shell`, `zsh`, `pwsh` or `cmd`";
        const cure = "If its lines are commands, put a fence with `sh` around them, without prompts and output; if they are for readers, write `text` behind the fence.";
        report((0,model_problem/* problemAt */.l4)("block-not-run", place, found, expected, cure));
    }
}
/** The first line of a section's commands with a character that cannot be seen. */
function reportHiddenLine({ script, extent }, lines, report) {
    const problem = (0,hidden_characters/* hiddenInScript */.N)(script, (offset) => {
        const own = script.slice(0, offset).split("\n");
        const text = script.split("\n")[own.length - 1] ?? "";
        let index = extent.start;
        while (index < extent.end && lines[index]?.endsWith(text) !== true)
            index += 1;
        const column = (lines[index] ?? "").length - text.length + (own.at(-1) ?? "").length + 1;
        return { line: index + 1, column };
    });
    if (problem !== null)
        report(problem);
}
/**
 * What a cell or a text says to a person: the section, where it is nothing but a link to one, else itself.
 * `null` when the section is missing or empty; that is reported.
 */
function guidanceOf(markdown, soleLink, place, context) {
    const section = soleLink === null ? "elsewhere" : follow(soleLink, place, context);
    if (section === "elsewhere") {
        reportBareAnchor(markdown, place, context);
        // With what the page's definitions say, so that those are looked at too.
        const text = context.guidance.inText(markdown);
        reportDeadLinks(text, placesInText(markdown, place), context);
        return text;
    }
    if (section === null)
        return null;
    if (section.text !== "") {
        const text = context.guidance.inSection(section);
        if (!context.shown.has(section))
            reportDeadLinks(text, placesInSection(section, context.lines), context);
        context.shown.add(section);
        return text;
    }
    const found = `a link to an empty section (line ${section.heading.extent.start + 1})`;
    const cure = "Write the steps below that heading.";
    context.report((0,model_problem/* problemAt */.l4)("section-empty", place, found, "a section with guidance", cure));
    return null;
}
/** `#restore` alone: an anchor of the page that is no link, and is shown as it stands. */
function reportBareAnchor(markdown, place, { sections, report }) {
    const anchor = markdown.startsWith("#") && /^#[^\s#]{1,200}$/.test(markdown) ? markdown : null;
    if (anchor === null || sections.resolve(anchor).kind !== "section")
        return;
    const found = `the anchor ${(0,model_problem/* quoted */.TL)(anchor)} alone, which is no link`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(`[${anchor.slice(1)}](${anchor})`)}, which stands for that section.`;
    report((0,model_problem/* problemAt */.l4)("guidance-anchor", place, found, "a link", cure));
}
/** In a block of a page, `rollback` and `retest` that are only a link work as they do in a table. */
function withGuidance(draft, context) {
    const { rollback, retest } = draft;
    return {
        ...draft,
        rollback: rollback === null ? null : linkedRollback(rollback, context),
        retest: retest === null ? null : linkedRetest(retest, context),
    };
}
function linkedRollback({ value, place }, context) {
    const markdown = guidanceOf(value, soleLinkOf(value, context), place, context);
    return markdown === null ? null : { value: markdown, place };
}
function linkedRetest(retest, context) {
    const { value, place } = retest;
    const soleLink = value.kind === "command" ? soleLinkOf(value.script, context) : null;
    if (value.kind !== "command" || soleLink === null)
        return retest;
    const markdown = guidanceOf(value.script.trim(), soleLink, place, context);
    return markdown === null ? null : { value: { kind: "guidance", markdown }, place };
}
function soleLinkOf(text, { blocks }) {
    return /^\s*\[/.test(text) ? readInline(text.trim(), blocks.references).soleLink : null;
}
/** The section that a link leads to, remembered as guidance; `null` with the problem reported. */
function follow(href, place, { sections, linked, report }) {
    const target = sections.resolve(href);
    switch (target.kind) {
        case "elsewhere":
            return "elsewhere";
        case "section":
            if (!linked.has(target.section))
                linked.set(target.section, place);
            return target.section;
        case "html": {
            const found = `a link to ${(0,model_problem/* quoted */.TL)(`#${target.anchor}`)}, which is HTML (line ${target.line}) and begins no section`;
            const cure = "Write a heading of Markdown there, as `## Restore`, and link that.";
            report((0,model_problem/* problemAt */.l4)("anchor-missing", place, found, "the anchor of a heading of this page", cure));
            return null;
        }
        case "missing": {
            const cure = target.suggestion === null
                ? "Write a heading of this page as GitHub's link to it shows it."
                : `Did you mean \`#${target.suggestion}\`?`;
            const found = `a link to ${(0,model_problem/* quoted */.TL)(`#${target.anchor}`)}, which no heading has`;
            report((0,model_problem/* problemAt */.l4)("anchor-missing", place, found, "the anchor of a heading of this page", cure));
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./build/page/markdown/smoke-blocks.js




/** The checks of a fenced block `yaml smoke-matrix`; `null` where it is none, and what looks like one is reported. */
async function readSmokeBlock(block, context) {
    const place = { line: block.extent.start + 1, column: 1 };
    const kind = kindOf(block.info);
    if (kind === "other")
        return null;
    if (block.quoted) {
        const found = "a smoke matrix in a block quote, which is not read";
        const cure = "Remove the `>` from its lines if it holds checks.";
        context.report((0,model_problem/* problemAt */.l4)("matrix-in-quote", place, found, "a matrix outside quotes", cure));
        return null;
    }
    if (kind === "similar") {
        const cure = "Write ```` ```yaml smoke-matrix ````, or another info string if the block holds no checks.";
        context.report(otherName(block, place, cure, context.lines));
        return null;
    }
    const { readCheckList } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1649));
    const drafts = readCheckList(block.content, contentBase(block, context.lines), context.report);
    return drafts.map((draft) => withGuidance(draft, context));
}
function otherName(block, place, cure, lines) {
    const found = `the info string ${(0,model_problem/* quoted */.TL)(block.info)}`;
    const problem = (0,model_problem/* problemAt */.l4)("smoke-matrix-name", place, found, "`yaml smoke-matrix`", cure);
    const line = lines[block.extent.start] ?? "";
    const start = line.indexOf(block.info, line.indexOf(block.marker) + block.marker.length);
    if (start === -1)
        return problem;
    const at = (column) => ({ line: place.line, column: column + 1 });
    const fix = [{ from: at(start), to: at(start + block.info.length), text: "yaml smoke-matrix" }];
    return { ...problem, fix };
}
/** `yml smoke-matrix`, `yaml,smoke-matrix` or `yaml smoke_matrix` would be a matrix that never runs. */
function kindOf(info) {
    if (/^yaml\s+smoke-matrix$/.test(info))
        return "matrix";
    const words = infoWords(info);
    const pairs = words.map((word, index) => `${word}-${words[index + 1] ?? ""}`);
    const isSimilar = [...words, ...pairs].some((word) => (0,nearest/* nearest */.p)(word, ["smoke-matrix"]) !== null);
    return isSimilar ? "similar" : "other";
}
/** Where the content begins: the columns that the list or the fence around took from its first line are counted. */
function contentBase({ extent, content }, lines) {
    const own = content.split("\n", 1000);
    const index = own.findIndex((line) => line.trim() !== "");
    const inFile = lines[extent.start + 1 + index] ?? "";
    const removed = index === -1 ? 0 : inFile.length - (own[index] ?? "").length;
    return { line: extent.start + 2, column: 1 + Math.max(0, removed) };
}

;// CONCATENATED MODULE: ./build/page/markdown/table-rows.js
/** A row of a table, header and delimiter row being the first two. */
function rowAt({ extent, starts }, index, lines) {
    const start = starts[index] ?? 0;
    const text = (lines[extent.start + index] ?? "").slice(start);
    return { text, place: { line: extent.start + index + 1, column: start + 1 } };
}

;// CONCATENATED MODULE: ./build/page/markdown/column-cells.js



/** The columns whose cells are boxes, ticks, dashes or empty alone: somebody's result (FORMAT 1.2). */
function columnsOfTicks(block, lines, columns) {
    const ticked = new Set(columns);
    forEachCell(block, lines, ticked, (index, { text }) => {
        if (!isTick(text))
            ticked.delete(index);
    });
    return ticked;
}
/** Where the first code span of each column stands; columns without one are left out. */
function firstSpans(block, lines, columns, references) {
    const without = new Set(columns);
    const found = new Map();
    forEachCell(block, lines, without, (index, cell) => {
        const beginning = cell.text.slice(0, maxLooked);
        const span = beginning.includes("`") ? readInline(beginning, references).spans[0] : undefined;
        if (span === undefined)
            return;
        without.delete(index);
        found.set(index, placeIn(cell, span.start));
    });
    return found;
}
/** Where the first cell of each column stands that says an exit code and nothing else: `exit 0` in words is a signal. */
function firstExitPhrases(block, lines, columns) {
    const without = new Set(columns);
    const found = new Map();
    forEachCell(block, lines, without, (index, { text, place }) => {
        if (!isExitPhrase(text))
            return;
        without.delete(index);
        found.set(index, place);
    });
    return found;
}
/** `Exit 0`, `exit code: 1`, `exits non-zero`. */
function isExitPhrase(text) {
    return /^(?:exit|exits|exit[ -](?:code|status)|rc)[ :=]{1,3}`?(?:\d{1,3}|non-?zero)`?\.?$/i.test(text);
}
/** Where a column holds code it shows at the beginning of a cell; a page may be one cell. */
const maxLooked = 10_000;
/** Goes through the rows once, and only as long as a column is open. */
function forEachCell(block, lines, open, visit) {
    for (let row = 2; row < block.starts.length && open.size > 0; row += 1) {
        const cells = readCells(rowAt(block, row, lines), Math.max(...open));
        for (const index of [...open]) {
            const cell = cells[index];
            if (cell !== undefined)
                visit(index, cell);
        }
    }
}
/** `[ ]`, `[x]`, ☐, ✅, `:x:`, `x`, several beside each other, too; a dash or nothing. */
function isTick(text) {
    return /^(?:`?(?:\[[ xX]?\]|[xX]|:[a-z_]+:|<input type="?checkbox"?[^<>]*>|&#\d+;|[✅☑✔✓✗✘✖❌❎☐☒⬜⬛□■▢○●◯⭕👍👎⏳⚠❓🔲🔳🟥🟧🟨🟩🔴🟡🟢]\ufe0f?)`?\s*)*$|^(?:[-–—]|&[mn]dash;)$/u.test(text);
}

;// CONCATENATED MODULE: ./build/page/markdown/joined-tables.js


/** The tables that one is, where no blank line stands between them: a delimiter row among the rows makes a header of the one above it. */
function joinedTables(block, lines) {
    const headers = [0];
    for (let index = 3; index < block.starts.length; index += 1)
        if (delimiterRow.test(rowAt(block, index, lines).text.trim()))
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
    const cure = "Put a blank line above this row: then it begins a table of its own.";
    return again(place, "the header of another table among the rows of a matrix", cure);
}
/** Some repeat it on long pages. */
function headerAgain(place) {
    const cure = "Take the row out; or put a blank line above it and a delimiter row `| --- | --- |` below it, for a table of its own.";
    return again(place, "the header of a matrix among its rows", cure);
}
function again(place, found, cure) {
    return (0,model_problem/* problemAt */.l4)("matrix-header-again", place, found, "rows below one header, and a blank line between tables", cure);
}

;// CONCATENATED MODULE: ./build/page/markdown/matrix-columns.js








/** Says which columns of a matrix are not read as they look: FORMAT 1.2, "a column of a matrix that is not read". */
function reportColumns(headers, indexes, ticked, block, { lines, blocks, report }) {
    const unread = headers.flatMap(({ column }, index) => (column === null ? [index] : []));
    const spans = firstSpans(block, lines, unread, blocks.references);
    const silent = unread.filter((index) => !spans.has(index) && !isResult(headers[index]?.text ?? ""));
    const phrases = firstExitPhrases(block, lines, silent);
    for (const [index, header] of headers.entries()) {
        if (ticked.has(index))
            continue;
        const long = longHeader(header.cell);
        if (long !== null) {
            report(long);
            continue;
        }
        const problem = header.column === null
            ? unreadColumn(header, spans.get(index) ?? null, phrases.get(index) ?? null, indexes)
            : columnTwice(header, header.column, index, headers, indexes);
        const problems = [
            problem,
            hiddenIn(header),
            header.column === null ? null : ofColumn(header, header.column),
        ];
        for (const each of problems)
            if (each !== null)
                report(each);
    }
}
/** Headers that would make a matrix of a table, were they not misspelt; for tables that are none. */
function misspeltHeaders(headers) {
    return headers.flatMap((header) => {
        const meant = header.column === null ? misspeltColumn(header.text) : null;
        return meant === null ? [] : [misspelt(header, meant)];
    });
}
function unreadColumn(header, span, phrase, indexes) {
    const { text, cell } = header;
    const word = wordForRun(text);
    const similar = meantColumn(text);
    const meant = similar === null || isTaken(similar, indexes) ? null : similar;
    if (word !== null && span !== null)
        return lostColumn(header, word, span, meant);
    if (meant !== null)
        return misspelt(header, meant);
    if (isLaterColumn(text))
        return laterColumn(text, cell.place);
    if (span !== null)
        return unread(header, `with code in line ${span.line}`);
    const words = text.length > 1000 ? "" : headerWords(text);
    const said = word ?? wayWords.exec(words)?.[1] ?? (indexes.has("pass") ? null : limitWords.exec(words)?.[1]);
    if (said)
        return unread(header, `although it says \`${said}\``);
    return phrase === null ? null : unread(header, `with an exit code in line ${phrase.line}`);
}
/** Both are one meaning where one column holds both. */
function isTaken(column, indexes) {
    return indexes.has(column) || overlaps(column).some((other) => indexes.has(other));
}
function overlaps(column) {
    if (column === "rollbackAndRetest")
        return ["rollback", "retest"];
    return column === "rollback" || column === "retest" ? ["rollbackAndRetest"] : [];
}
const runWords = /(?:^| )(pass[a-z]*|fail[a-z]*|signal|expect[a-z]*|rollback|retest|need|depend[a-z]*|sever[a-z]*|retr[a-z]*|must|not|time|wait|good|bad)(?= |$)/;
/** What says where, with what or whether a row runs, which is not asked either. */
const wayWords = /(?:^| )(directory|folder|cwd|workdir|variable|env var|enabled|disabled|skip|skipped)(?= |$)/;
/** What the command's output is to be measured by, where no column says what it must show. */
const limitWords = /(?:^| )(version|min|minimum|max|maximum|threshold|target)(?= |$)/;
/** The word of a header that speaks of a run. */
function wordForRun(header) {
    return header.length > 1000 ? null : (runWords.exec(headerWords(header))?.[1] ?? null);
}
function lostColumn({ text, cell }, word, span, meant) {
    const found = `the column ${(0,model_problem/* quoted */.TL)(text)}, which is not read, with code in line ${span.line}`;
    const cure = meant === null
        ? `Move its code to the column that it belongs to, or take \`${word}\` out of the header if the column is for readers alone.`
        : `Did you mean \`${titleOf(meant)}\`? If the column is for readers alone, give it a header without \`${word}\`.`;
    return withRename((0,model_problem/* problemAt */.l4)("column-lost", cell.place, found, "a header of the format", cure), cell, text, meant);
}
function misspelt(header, meant) {
    const { text, cell } = header;
    const title = titleOf(meant);
    if (lookAlikeColumn(text) !== null)
        return lookAlike(header, title);
    const found = `the column ${(0,model_problem/* quoted */.TL)(text)}, which is not read`;
    const cure = `Did you mean \`${title}\`? Write that, or another name if the column is for readers alone.`;
    return withRename((0,model_problem/* problemAt */.l4)("column-name", cell.place, found, "a header of the format", cure), cell, text, meant);
}
/** Only a misspelt name is mended: one that has other words may say something else. */
function withRename(problem, cell, text, meant) {
    const isWhole = meant !== null && misspeltColumn(text) === meant && text === cell.text;
    return isWhole ? { ...problem, fix: [edit(cell, 0, cell.text.length, titleOf(meant))] } : problem;
}
function lookAlike({ text, cell }, title) {
    const odd = (0,odd_characters/* oddCharacters */.ky)(cell.text).filter(({ kind }) => kind === "look-alike");
    const names = odd.slice(0, 3).map(({ name }) => name);
    const found = `the column ${(0,model_problem/* quoted */.TL)(text)}, which is not read because of ${names.length === 0 ? "letters that only look like Latin ones" : names.join(", ")}`;
    const place = placeIn(cell, odd[0]?.index ?? 0);
    const problem = (0,model_problem/* problemAt */.l4)("header-look-alike", place, found, `\`${title}\``, `Write \`${title}\` in plain letters.`);
    return odd.length === 0
        ? problem
        : { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}
/** The column is still recognised; but others that read the page don't, and what is hidden may hide more. */
function hiddenIn({ text, cell, column }) {
    const odd = (0,odd_characters/* oddCharacters */.ky)(cell.text).filter(({ kind }) => kind === "hidden");
    const first = odd[0];
    if (first === undefined || (column === null && similarColumn(text) === null && wordForRun(text) === null))
        return null;
    const found = `${first.name} in the header ${(0,model_problem/* quoted */.TL)(text)}`;
    const problem = (0,model_problem/* problemAt */.l4)("header-hidden", placeIn(cell, first.index), found, "characters that can be seen", `Write ${(0,model_problem/* quoted */.TL)(odd.reduceRight((source, { index, plain }) => source.slice(0, index) + plain + source.slice(index + 1), cell.text))}, typed anew.`);
    return { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}
function edit(cell, from, to, text) {
    return { from: placeIn(cell, from), to: placeIn(cell, to), text };
}
function laterColumn(text, place) {
    const found = `the column ${(0,model_problem/* quoted */.TL)(text)}, which this version does not read`;
    const cure = "Leave it for a later version and don't count on it: the rows run as if the column were not there.";
    return (0,model_problem/* problemAt */.l4)("column-unread", place, found, "columns that this version reads", cure);
}
function unread({ text, cell }, why) {
    const name = text === "" ? "a column without a header" : `the column ${(0,model_problem/* quoted */.TL)(text)}`;
    const found = `${name}, which is not read, ${why}`;
    const likely = (text.length > 1000 ? null : placeByWords(headerWords(text))) ??
        "Give it a header of the format if it is meant for the run.";
    const cure = `${likely} If it is for readers alone, say so on a line above the table: \`<!-- readiness-ignore column-unread: for readers -->\`.`;
    return (0,model_problem/* problemAt */.l4)("column-unread", cell.place, found, "a header of the format", cure);
}
function columnTwice({ text, cell }, column, index, headers, indexes) {
    const taken = [column, ...overlaps(column)].map((each) => indexes.get(each) ?? index);
    const first = Math.min(...taken);
    if (first >= index)
        return null;
    const found = `the headers ${(0,model_problem/* quoted */.TL)(headers[first]?.text ?? "")} and ${(0,model_problem/* quoted */.TL)(text)}, which are one column`;
    const cure = `Merge them under \`${titleOf(column)}\`, or give one of them another name if it is for readers alone.`;
    return (0,model_problem/* problemAt */.l4)("column-twice", cell.place, found, "each column once", cure);
}
function ofColumn({ text, cell }, column) {
    if (column === "runsOn") {
        const found = "nothing is done with the column `Runs on` yet";
        const cure = "Leave it for a later version, or remove it.";
        return (0,model_problem/* problemAt */.l4)("later-column", cell.place, found, "columns that this version acts on", cure);
    }
    const condition = column === "command" ? commandCondition(text) : null;
    if (condition === null)
        return null;
    const found = `${(0,model_problem/* quoted */.TL)(condition)} in the header of the commands, which is not read`;
    const cure = "Write `Command`. A folder goes into the cells, as `cd web && …`, or into `working-directory` under `defaults`; commands that are not to run need another header.";
    return (0,model_problem/* problemAt */.l4)("command-header", cell.place, found, "`Command` alone", cure);
}

;// CONCATENATED MODULE: ./build/page/markdown/matrix-header.js




/** A line with more cells than this is no header that a person wrote. */
const matrix_header_maxCells = 1000;
/** Whether a line would be the header of a matrix, were it the first of a table. */
function isMatrixHeader(line, references) {
    // Asked first: every line of a page with pipes may be asked.
    if (!line.includes("|") || !/area/i.test(line) || !/command/i.test(line))
        return false;
    const cells = readCells({ text: line, place: { line: 1, column: 1 } }, matrix_header_maxCells);
    const columns = new Set(cells.map(({ text }) => text.length > maxHeaderLength ? null : columnOf(readInline(text, references).text)));
    return columns.has("area") && columns.has("command");
}

;// CONCATENATED MODULE: ./build/page/markdown/command-withheld.js


/**
 * Words that keep a command from being run, or let it run in some case only: they are not read, so it must not run.
 * A retest and a diagnosis are run in some case only as it is, so that there a condition says nothing new.
 */
function withheld(cell, { spans, around }, title) {
    const [first] = spans;
    if (first === undefined)
        return null;
    for (const { text, from, to } of [around[0], around.at(-1)].flatMap((words) => words ?? [])) {
        if (text === "")
            continue;
        const said = (withholding.exec(text) ?? (title === "Command" ? condition.exec(text) : null))?.[0];
        if (said === undefined)
            continue;
        const at = cell.text.slice(from, to).indexOf(said);
        const found = `the words ${(0,model_problem/* quoted */.TL)(text.trim())} beside ${(0,model_problem/* quoted */.TL)(first.text)}, which would be run all the same`;
        const cure = "Take the backticks off, or the row out, if the command is not to run here; make a condition part of the command; or take the words off.";
        return (0,model_problem/* problemAt */.l4)("command-withheld", placeIn(cell, at === -1 ? from : from + at), found, "commands alone", cure);
    }
    return null;
}
const withholding = /(?<![\w-])(?:(?:do|does|must|should|can)(?: not|n['’]t)|cannot|not|never|don['’]t|skip(?:ped)?|disabled|deprecated|obsolete)(?![\w-])/i;
const condition = /(?<![\w-])(?:if|unless|on failure|in case|otherwise)(?![\w-])/i;

// EXTERNAL MODULE: ./build/text/pattern-text.js
var pattern_text = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/page/markdown/placeholders.js

/**
 * The placeholder in a text that is to be seen in an output: `<x>` or `{{x}}` as the whole, `…`, or `N` as a word.
 * What is written as a pattern, or literally behind `output:`, `stdout:`, `stderr:` or `=`, has none.
 */
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
/** Nothing but a placeholder, and no tag of HTML that is closed or has attributes: `<cluster>`, `{{region}}`, `…`, `...`, `N`. */
function isWholePlaceholder(text) {
    return /^(?:<[^<>/!=?][^<>=]*>|\{\{[^{}]+\}\}|…|\.\.\.|N)$/.test(text);
}
/** A pattern, or text that is written as text: what stands there is meant as it is. */
function isLiteralSignal(text) {
    return text.startsWith("/") || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text);
}
const ellipsisOrNumber = /(…|(?<![^\s=(,:])N(?![^\s.,;:)]))/;
/** For a pattern in a cell of a table: signs of patterns with a backslash, and a pipe as the table wants it. */
function escaped(text) {
    return (0,pattern_text/* literalPattern */.K)(text).replaceAll("\\|", "[\\|]");
}

;// CONCATENATED MODULE: ./build/page/markdown/command-spans.js




/**
 * What stands beside the spans of a command (FORMAT 1.2). Between two of them only what says that one follows the
 * other; so nothing that is meant as a choice, a condition or a place is ever run. `false`: the cell cannot be run.
 */
function judgeSpans(cell, inline, title, report) {
    const { spans } = inline;
    const problem = withheld(cell, inline, title) ??
        placeProblem(cell, inline) ??
        betweenProblem(cell, inline) ??
        (spans.length > 1 ? pieceProblem(cell, spans) : null);
    if (problem !== null)
        report(problem);
    else {
        reportOutside(cell, inline, report);
        reportPlaceholder(cell, spans, report);
    }
    return problem === null;
}
/** A folder in words: "in `web/`", "(run from `apps/web`)". */
function placeProblem(cell, { spans, around }) {
    if (spans.length < 2)
        return null;
    const index = spans.findIndex(({ text }, at) => isPlace(text) && endsWithPlace.test(around[at]?.text ?? ""));
    const folder = spans[index];
    if (folder === undefined)
        return null;
    const others = spans.filter((_, at) => at !== index).map(({ text }) => text);
    const path = folder.text.trim().replace(/(?<=.)\/$/, "");
    const script = (0,model_problem/* quoted */.TL)(`cd ${path} && ${others.join(" && ")}`, 200);
    const found = `the folder ${(0,model_problem/* quoted */.TL)(folder.text)} as a place beside the command`;
    const cure = `Write ${script}, or set \`working-directory\` under \`defaults\`.`;
    return (0,model_problem/* problemAt */.l4)("command-folder", placeIn(cell, folder.start), found, "commands alone", cure);
}
const endsWithPlace = /(?:^|[\s(,:;])(?:in|from|inside|under|within|at)(?: the)?(?: (?:folder|directory|repo|root))?:?\s*$/i;
/** A path, and no program that is run by it. */
function isPlace(text) {
    return isFolder(text) || /^[~\w.@/-]*[\w@-]$/.test(text.trim());
}
function betweenProblem(cell, { spans, around }) {
    for (let index = 1; index < spans.length; index += 1) {
        const words = around[index];
        const left = words === undefined ? "" : wordsBeyondOrder(words.text);
        if (words === undefined || left === "")
            continue;
        const [before, after] = [spans[index - 1]?.text ?? "", spans[index]?.text ?? ""];
        return between(left, before, after, placeOf(cell, words, left));
    }
    return null;
}
/** What is left when all is taken away that says nothing but "and then this". */
function wordsBeyondOrder(text) {
    return text
        .replace(/\[\^[^\s[\]]{1,100}\]/g, "")
        .replace(/(?:^|(?<=[\s,;+→]))(?:and|then|&&?|\d+[.)]|[-*•])(?=[\s,;+→]|$)/gi, " ")
        .replace(/(?:->|=>|[,;+.\n→⇒➜➡➔⟶]|\ufe0f)/g, " ")
        .trim();
}
function between(words, before, after, place) {
    const found = `${(0,model_problem/* quoted */.TL)(words)} between two commands`;
    const expected = 'commas, semicolons, arrows, breaks, "and" or "then" between commands, which run one after the other';
    return (0,model_problem/* problemAt */.l4)("command-between", place, found, expected, cureBetween(words, before, after));
}
function cureBetween(words, before, after) {
    if (/^\|\|?$/.test(words))
        return `Write one code span: ${(0,model_problem/* quoted */.TL)(`${before} ${words.replaceAll("|", "\\|")} ${after}`, 200)}.`;
    if (/^\/|(?:^|\s)or(?:\s|$)/i.test(words))
        return "Keep the command that is to run, or give each a row of its own.";
    return "Write the commands in one span each, with commas between them, and take the backticks off what is not to run; words go into another column.";
}
/** A span that only explains another would be run as a command of its own. */
function pieceProblem(cell, spans) {
    for (const [index, { text, start }] of spans.entries()) {
        const kind = kindOfPiece(text.trim());
        if (kind === null)
            continue;
        const other = spans[index === 0 ? 1 : index - 1]?.text ?? "";
        return (0,model_problem/* problemAt */.l4)("command-piece", placeIn(cell, start), `${(0,model_problem/* quoted */.TL)(text)}, ${kind}, as a command of its own`, "code spans that are commands", cureOfPiece(kind, text.trim(), other));
    }
    return null;
}
function kindOfPiece(text) {
    if (/^\d+$/.test(text))
        return "a number";
    if (/^(?:\d*|&)[<>]/.test(text))
        return "a redirection";
    if (/^(?:&&|\|\||;)/.test(text))
        return "a list operator";
    if (/^\|/.test(text))
        return "a pipe";
    if (/^-{1,2}[A-Za-z][\w-]*(?:[ =]\S*)?$/.test(text))
        return "an option";
    if (isWholePlaceholder(text))
        return "a placeholder";
    if (isFolder(text))
        return "a folder";
    const isPath = /^[^\s$;|&<>()="'`]+$/.test(text) &&
        (text.includes("/") || /[\w*]\.[A-Za-z][A-Za-z0-9]*$|^\.\w+$/.test(text));
    return isPath && !/^\.\.?\//.test(text) && !scriptEnding.test(text) ? "a file" : null;
}
/** `web/`, `.`, `~/x`; with a blank in it it is a command. */
function isFolder(text) {
    return /^(?:~?[^\s$;|&<>()="'`]*\/|\.\.?|~)$/.test(text.trim());
}
const scriptEnding = /\.(?:sh|bash|zsh|ksh|fish|py|rb|pl|php|js|mjs|cjs|ts|ps1|bat|cmd|exe)$/i;
function cureOfPiece(kind, text, other) {
    switch (kind) {
        case "a number":
            return "Move what the command must show to the column `Pass signal`; else take the backticks off.";
        case "a folder":
            return `Write ${(0,model_problem/* quoted */.TL)(`cd ${text} && ${other}`, 200)} if the command runs there; else take the backticks off.`;
        case "a redirection":
        case "a list operator":
        case "a pipe":
        case "an option":
            return `Write ${(0,model_problem/* quoted */.TL)(`${other} ${text}`.replaceAll("|", "\\|"), 200)} in one span, or each command whole.`;
        case "a placeholder":
            return "Write what it stands for, in the span of its command; else take the backticks off.";
        case "a file":
            return `Write ${(0,model_problem/* quoted */.TL)(`./${text}`, 200)} if it is a program to run, or put it into the span of its command; else take the backticks off.`;
    }
}
/** Words before the first span and behind the last are not read. */
function reportOutside(cell, { spans, around }, report) {
    if (spans.length === 0)
        return;
    const said = [around[0], around.at(-1)].find((words) => words !== undefined && hasWord(words.text));
    if (said === undefined)
        return;
    const words = said.text.trim();
    const found = `the words ${(0,model_problem/* quoted */.TL)(words)} beside a command, which are not read`;
    const cure = "Take them off, or move them to another column; what they ask for goes into the command itself.";
    report((0,model_problem/* problemAt */.l4)("command-words", placeOf(cell, said, words), found, "commands alone", cure));
}
/** `<cluster>` would be read from a file, `…` passed on: what stands for something else is mostly to be filled in by hand. */
function reportPlaceholder(cell, spans, report) {
    for (const { text, start } of spans) {
        const held = mayHold.test(text) ? placeholder.exec(text) : null;
        if (held === null)
            continue;
        const found = `${(0,model_problem/* quoted */.TL)(held[0].trim())} in a command, which runs as it stands`;
        const cure = 'Write what it stands for, or a variable that `env` or `vars` sets, as `"$NAME"`.';
        report((0,model_problem/* problemAt */.l4)("command-placeholder", placeIn(cell, start + held.index), found, "a command that can run as it stands", cure));
        return;
    }
}
/** Most commands have none of these, and are done with one look. */
const mayHold = /[<…{[NX]|\.\.\.|^[TF]/;
const placeholder = /<[A-Za-z][\w.-]*>|…|(?<=^|[\s=])\.\.\.(?=\s|$)|\{\{ ?[A-Za-z_][\w.]* ?\}\}|(?<=\s)\[[a-z][\w-]{2,}\](?=\s|$)|(?<![A-Za-z])(?:[a-z]?N{3,}|X{3,})(?![A-Za-z])|^(?:TODO|TBD|FIXME)\b[^|;&]*$/;
function hasWord(text) {
    if (text === "")
        return false;
    const words = text.replace(/\[\^[^\s[\]]{1,100}\]|\b\d+[.)](?=\s|$)/g, "");
    return /[A-Za-z0-9]/.test(words) || (/[^\u0000-\u007f]/.test(words) && /[\p{L}\p{N}]/u.test(words));
}
function placeOf(cell, { from, to }, words) {
    const [first = ""] = words.split(/\s/, 1);
    const found = cell.text.slice(from, to).indexOf(first);
    return placeIn(cell, found === -1 ? from : from + found);
}

;// CONCATENATED MODULE: ./build/page/markdown/command-cells.js







/** `Command`: its code spans, or the section it links to. `row` is where a missing cell is reported. */
function commandOf(cell, row, context) {
    if (cell === null) {
        const cure = "Write the command in backticks.";
        context.report((0,model_problem/* problemAt */.l4)("command-missing", row, "a row without a command", "a code span under `Command`", cure));
        return null;
    }
    if (isTooLong(cell, context))
        return null;
    const inline = readInline(cell.text, context.blocks.references);
    if (inline.soleLink === null)
        return reportLinkBeside(cell, inline, context) ? null : scriptOf(cell, inline, "Command", context);
    const script = linkedCommand(inline.soleLink, cell.place, context);
    return script === null ? null : { value: script, place: cell.place };
}
/** A link stands for a section's commands only where nothing else stands in the cell. */
function reportLinkBeside(cell, { hasLink, spans }, { report }) {
    const first = spans[0];
    if (!hasLink || first === undefined)
        return false;
    const found = `a link beside the command ${(0,model_problem/* quoted */.TL)(first.text)}`;
    const cure = "Keep the command alone, with the link in another column; or the link alone, to run the commands of its section.";
    report((0,model_problem/* problemAt */.l4)("command-and-link", cell.place, found, "code spans, or one link to a heading", cure));
    return true;
}
/** `Diagnose`: a command, or nothing; words there would never run. */
function diagnoseOf(cell, context) {
    return cell === null || isTooLong(cell, context)
        ? null
        : scriptOf(cell, readInline(cell.text, context.blocks.references), "Diagnose", context);
}
/** `Rollback`: guidance for a person, whatever stands there. */
function rollbackOf(cell, context) {
    if (cell === null || isTooLong(cell, context))
        return null;
    const inline = readInline(cell.text, context.blocks.references);
    const markdown = command_cells_isBlank(inline) ? null : guidanceOf(cell.text, inline.soleLink, cell.place, context);
    return markdown === null ? null : { value: markdown, place: cell.place };
}
/** `Retest`: a command, or guidance where there is no code span or a link. */
function retestOf(cell, context) {
    if (cell === null || isTooLong(cell, context))
        return null;
    const inline = readInline(cell.text, context.blocks.references);
    if (command_cells_isBlank(inline))
        return null;
    if (inline.spans.length === 0 || inline.hasLink)
        return retestGuidance(cell, inline, context);
    const script = scriptOf(cell, inline, "Retest", context);
    return script === null
        ? null
        : { value: { kind: "command", script: script.value, implied: false }, place: script.place };
}
function retestGuidance(cell, inline, context) {
    reportStrayBacktick(cell, inline, context);
    const markdown = guidanceOf(cell.text, inline.soleLink, cell.place, context);
    return markdown === null ? null : { value: { kind: "guidance", markdown }, place: cell.place };
}
/** Nothing is shown of the cell: it holds a comment at most. */
function command_cells_isBlank({ text, spans, hasLink }) {
    return text === "" && spans.length === 0 && !hasLink;
}
/** Every code span of the cell, in order, as one script. */
function scriptOf(cell, inline, title, context) {
    if (reportStrayBacktick(cell, inline, context))
        return null;
    const first = inline.spans[0];
    if (first === undefined) {
        const cure = "Write the command in backticks; a cell without them is text for readers.";
        context.report((0,model_problem/* problemAt */.l4)("command-missing", cell.place, `${(0,model_problem/* quoted */.TL)(cell.text)} under \`${title}\``, "a code span", cure));
        return null;
    }
    const empty = inline.spans.find(({ text }) => text.trim() === "");
    reportHiddenSpan(cell, inline, context);
    if (empty === undefined && !judgeSpans(cell, inline, title, context.report))
        return null;
    if (empty === undefined)
        return { value: inline.spans.map(({ text }) => text).join("\n"), place: placeIn(cell, first.start) };
    const place = placeIn(cell, empty.start);
    context.report((0,model_problem/* problemAt */.l4)("command-empty", place, "an empty code span", "a command", "Write the command, or remove the span."));
    return null;
}
function reportHiddenSpan(cell, { spans }, { report }) {
    for (const { text, start } of spans) {
        const problem = (0,hidden_characters/* hiddenInScript */.N)(text, (offset) => placeIn(cell, start + offset));
        if (problem !== null)
            report(problem);
    }
}
/** A backtick without its partner hides a span, most often because an unescaped pipe has cut the cell in two. */
function reportStrayBacktick(cell, { strayBacktick }, { report }) {
    if (!strayBacktick)
        return false;
    const cure = "Close the code span, write `\\|` for a pipe inside it, or `` \\` `` for a backtick that opens none.";
    report((0,model_problem/* problemAt */.l4)("stray-backtick", cell.place, `a backtick without its partner in ${(0,model_problem/* quoted */.TL)(cell.text)}`, "closed code spans", cure));
    return true;
}

;// CONCATENATED MODULE: ./build/page/markdown/name-cells.js






function name_cells_textOf(cell, context) {
    if (cell === null || isTooLong(cell, context))
        return null;
    const text = nameIn(cell, context);
    return text === "" ? null : { value: text, place: cell.place };
}
/** What a reader takes for the name: without marks of footnotes, and without what cannot be seen. */
function nameIn(cell, { blocks }) {
    const source = /\[\^|<sup>/i.test(cell.text) ? name_cells_withoutMarks(cell.text) : cell.text;
    return (0,odd_characters/* withoutHidden */.P)(readInline(source, blocks.references).text).trim();
}
function name_cells_withoutMarks(source) {
    return source.replace(/\[\^[^\s[\]]{1,100}\]|<sup>[^<>]{0,100}<\/sup>/gi, "");
}
/** An area that is too long keeps its beginning: it is an error already, and no empty cell besides. */
function areaOf(cell, context) {
    return cell !== null && isTooLong(cell, context)
        ? { value: cell.text.slice(0, 20), place: cell.place }
        : name_cells_textOf(cell, context);
}
/** The entries of a list by comma; each is looked for behind the one before, so that it has its own column. */
function listOf(cell, context) {
    if (cell === null || isTooLong(cell, context))
        return [];
    const entries = [];
    let from = 0;
    for (const part of nameIn(cell, context).split(",")) {
        const value = part.trim();
        if (value === "")
            continue;
        const found = cell.text.indexOf(value, from);
        entries.push({ value, place: placeIn(cell, Math.max(found, from)) });
        from = found === -1 ? from : found + value.length;
    }
    return entries;
}
/** In signals and commands each is looked for where they are read; in words for readers they do no harm. */
function reportHidden(cells, indexes, context) {
    for (const column of nameColumns) {
        const cell = cells[indexes.get(column) ?? -1];
        if (cell === undefined || isTooLong(cell, context))
            continue;
        const problem = (0,hidden_characters/* hiddenInName */.j)(titleOf(column), cell.text, (offset) => placeIn(cell, offset));
        if (problem !== null)
            context.report(problem);
    }
}
const nameColumns = [
    "area",
    "check",
    "owner",
    "needs",
    "severity",
    "timeout",
    "shell",
    "runsOn",
];

// EXTERNAL MODULE: ./build/signals/exit-signal.js
var exit_signal = __webpack_require__(818);
;// CONCATENATED MODULE: ./build/page/markdown/exit-codes.js
/** The signals that a clause about exit codes probably means: `exit code > 2` is `exit 3..255`, `exit 0 or 1` is `exit 0..1`. */
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
    // Any fail signal is enough, so there each code can stand for itself.
    if (role === "fail")
        return numbers.map((code) => `exit ${code}`);
    return codesBetween(words, exits).length === 0
        ? [`exit ${first}`]
        : [range(Math.min(...numbers), Math.max(...numbers))];
}
/** Of "exit 0 or 2" all that lies between and is not right: with `exit 0..2` they have to be fail signals. */
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
/** "exit 0 in under 30s" asks for the time as well. */
function timeMeant(words) {
    const at = words.findIndex((word) => ["in", "within", "under", "below", "<"].includes(word));
    const [number = "", unit = ""] = at === -1 ? [] : words.slice(at + 1).filter((word) => word !== "under");
    const known = /^(?:(s|sec|secs|second|seconds)|(m|min|mins|minute|minutes))$/.exec(unit);
    if (!/^\d{1,5}$/.test(number) || known === null)
        return [];
    return [`within ${number}${known[1] === undefined ? "m" : "s"}`];
}
/** "exit 0, 0 failures" goes on with a count of something else. */
function upToCount(words) {
    const at = words.findIndex((word, index) => word === "," &&
        /^\d+$/.test(words[index + 1] ?? "") &&
        /^(?!or$|to$)[a-z]/.test(words[index + 2] ?? ""));
    return at === -1 ? words : words.slice(0, at);
}
/** "exit 0!" is said with emphasis: the sign turns only what stands behind it. */
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
/** The numbers behind the word: "3 scripts exit 0" has one. */
function numbersMeant(words, exits) {
    const behind = numbersIn(words.slice(words.findLastIndex((word) => exits.has(word)) + 1));
    return behind.length > 0 ? behind : numbersIn(words);
}
function numbersIn(words) {
    return words.filter((word) => /^\d{1,10}$/.test(word)).map(Number);
}
/** Largest exit code that a POSIX system has. */
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

;// CONCATENATED MODULE: ./build/page/markdown/exit-phrase.js



/**
 * FORMAT 1.2: a clause that says exit, exits, exited, exit code, exit status or rc and one number, bare or in a span,
 * is `exit N`; "non-zero exit" is `exit !0`. With any other word beside it, it may mean something else.
 */
function exitClause(clause, role) {
    const words = exitWords(clause, role);
    if (words === null)
        return { kind: "none" };
    const numbers = words.filter((word) => aNumber.test(word));
    const isNonZero = words.includes(nonZero);
    if (numbers.length === 0 && !isNonZero)
        return { kind: "none" };
    const isPlain = words.every((word) => beside.has(word) || aNumber.test(word) || word === nonZero);
    const [code, ...further] = numbers;
    if (isPlain && code === undefined)
        return { kind: "phrase", signal: "exit !0" };
    if (isPlain && further.length === 0 && !isNonZero && /^\d+$/.test(`${code}`) && Number(code) <= 255)
        return { kind: "phrase", signal: `exit ${Number(code)}` };
    return { kind: "mistake", cure: cureFor(words.map(inDecimal), spansBeside(clause), role) };
}
/** Also as Windows shows codes of 32 bits: `-1073741819`, `0xC0000005`. */
const aNumber = /^(?:-?\d+|0x[\da-f]+)$/;
function inDecimal(word) {
    return /^(?:-\d|0x)/.test(word) && aNumber.test(word) ? `${(0,exit_signal/* unsignedCode */.tD)(Number(word))}` : word;
}
/** The text of a clause, as messages quote it. */
function clauseText(clause) {
    return clause.map(({ kind, text }) => (kind === "span" ? `\`${text}\`` : text)).join(" ");
}
const nonZero = "non-zero";
const exits = new Set(["exit", "exits", "exited", "rc"]);
/** All that may stand beside the number. */
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
/** The clause in words, numbers and signs, or `null` where it doesn't speak of exit. A span that is no number is a sign of its own. */
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
/** Whether a span beside "exit" is a code: `0`, `!= 0`, `non-zero`. */
function isExitCode(text) {
    return numberInSpan.test(text);
}
const numberInSpan = /^(?:non-?zero|(?:!=?|≠|[<>]=?)?\s*(?:-?\d+|0x[\da-f]+))$/i;
function splitWords(text, role) {
    const plain = text.toLowerCase().replace(/^non-?zero$/, nonZero);
    if (plain === nonZero)
        return [plain];
    return (plain
        // A tick or a cross beside "exit 0" only says what the column says.
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
    const signals = [...codesMeant(words, exits, role), ...timeMeant(words), ...spans].map((signal) => (0,model_problem/* quoted */.TL)(signal));
    const between = role === "pass" ? codesBetween(words, exits).map((signal) => (0,model_problem/* quoted */.TL)(signal)) : [];
    const other = between.length === 0 ? "" : `, and ${between.join(", ")} under \`Fail signal\``;
    return `Write ${signals.join(", ")}${other}; what else the command must print goes into backticks of its own.`;
}

;// CONCATENATED MODULE: ./build/page/markdown/signal-between.js


/** Words between signals that make a choice of a pass column, where all must hold, or a sum of a fail column, where one is enough. */
function reportBetween(cell, role, report) {
    if (role === "pass")
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
    const lone = reportLone(atoms, items);
    if (lone !== null)
        report(lone);
}
/** The word of a choice that no sentence's end parts from the signals around it. */
function choiceIn(between) {
    if (between.some((atom) => atom.kind === "separator" && atom.ends === "sentence"))
        return null;
    return between.find(isChoice)?.text ?? null;
}
function isChoice({ kind, text }) {
    return kind === "word" && /^(?:(?:and\/)?or|e\.g\.?|\/|\||\|\|)$/i.test(text);
}
function alternatives(first, group, word) {
    const found = `the ${/^\W+$/.test(word) ? "sign" : "word"} ${(0,model_problem/* quoted */.TL)(word)} between signals that must all hold`;
    const texts = group.map(({ text }) => text);
    const isText = group.every(({ kind, text }) => kind === "span" && !isLiteralSignal(text) && !isForm(text));
    const cure = isText
        ? `Write one pattern, ${(0,model_problem/* quoted */.TL)(`/${texts.map(escaped).join("\\|")}/`, 200)}, if one of them is enough; put \`and\` between them if all must hold.`
        : "Give each its own row with its own command, or keep the one that must hold.";
    return (0,model_problem/* problemAt */.l4)("signal-alternative", first.place, found, "signals that must all hold", cure);
}
function isForm(text) {
    return /^(?:exit|within|json|file|stdout|stderr|output)(?:[\s:=]|$)/.test(text);
}
/** "or" beside a signal with words on the other side: only the signal is judged. */
function reportLone(atoms, items) {
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const outside = [...atoms.slice(0, first.from), ...atoms.slice(last.to)];
    const word = outside.find(isChoice)?.text;
    if (word === undefined)
        return null;
    const cure = "Write a pattern for all that is right, as `/a\\|b/`, or take the words off: only what stands in backticks must be seen.";
    const found = `the word ${(0,model_problem/* quoted */.TL)(word)} beside a signal, with words on its other side`;
    return (0,model_problem/* problemAt */.l4)("signal-words", first.place, found, "signals that must all hold", cure);
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
        const found = `"and" between ${(0,model_problem/* quoted */.TL)(before.text)} and ${(0,model_problem/* quoted */.TL)(item.text)}: either of them alone fails the check`;
        const cure = "Write `or` or a comma if one is enough; if only both together are wrong, make one pattern of them, or judge it in the command.";
        report((0,model_problem/* problemAt */.l4)("signal-sum", item.place, found, "fail signals, of which one is enough", cure));
    }
}

// EXTERNAL MODULE: ./build/signals/trim-signal.js
var trim_signal = __webpack_require__(6141);
;// CONCATENATED MODULE: ./build/page/markdown/cell-clauses.js

/** A cell as a row of words, spans and what separates clauses. */
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
    const { text, offset } = (0,trim_signal/* trimSignal */.p)(written);
    return { kind: "span", text, start: start + offset };
}
/** The clauses of a row of atoms, without empty ones. */
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
/** `[^1]` is a footnote, which says nothing here; `e.g.` is one word; a point ends a clause only before a blank, so that `1.5` is one too. */
const cell_clauses_pieces = /\[\^[^\s[\]]{1,100}\]|e\.g\.?|\n|[,;+()[\]{}]|\.(?=\s|$)|\/(?=\s|$)|(?:[^\s,;+()[\]{}./]|\.(?!\s|$)|\/(?!\s|$))+/gi;
function wordsOf({ text }, stretch) {
    // Most often nothing or one "and" stands between two spans: then no expression goes through it.
    if (!text.includes("\n")) {
        const plain = text.trim();
        const only = plain === "" ? null : separator(plain);
        if (plain === "" || only !== null)
            return only === null ? [] : [only];
    }
    const isPlain = /^[A-Za-z ]+$/.test(text);
    return (isPlain ? text.split(" ") : Array.from(text.matchAll(cell_clauses_pieces), ([piece]) => piece))
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
/** A comma between numbers ends no clause: `exit 0, 1`. */
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

;// CONCATENATED MODULE: ./build/page/markdown/word-places.js

/**
 * Finds where words of a cell stand in the file. markdown-it keeps no columns of text, so each is looked for between
 * the spans around it, behind the one before: a word that was written otherwise (`&lt;`) has its stretch's place.
 */
function wordPlaces(cell, { around }) {
    let stretch = -1;
    let from = 0;
    return (clause) => {
        const first = clause[0];
        if (first === undefined || first.kind === "span")
            return placeIn(cell, first?.start ?? 0);
        if (first.stretch !== stretch)
            from = around[first.stretch]?.from ?? 0;
        stretch = first.stretch;
        const found = cell.text.slice(from, around[stretch]?.to).indexOf(first.text);
        // Not found once, not looked for again: the search would go through the stretch each time.
        const at = found === -1 ? from : from + found;
        from = found === -1 ? (around[stretch]?.to ?? from) : at + first.text.length;
        return placeIn(cell, at);
    };
}
/** The words of a clause as they are compared. */
function word_places_wordsOf(clause) {
    return clause.filter((atom) => atom.kind === "word");
}

;// CONCATENATED MODULE: ./build/page/markdown/signal-items.js




/** A signal cell in clauses (FORMAT 1.2): each code span is a signal, and each phrase about the exit code. */
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
        const spans = signal_items_spansOf(clause, from, cell);
        const items = mistake === null ? spans : spans.filter(({ text }) => !isExitCode(text));
        return { clause, place, items, mistake, isProse: items.length === 0 && mistake === null, sentence };
    });
    return { atoms, clauses, items: clauses.flatMap(({ items }) => items) };
}
function signal_items_spansOf(clause, from, cell) {
    const items = [];
    for (const [index, atom] of clause.entries()) {
        if (atom.kind !== "span")
            continue;
        const { text, start } = atom;
        const at = cell.escapes.length === 0 ? null : (offset) => placeIn(cell, start + offset);
        const place = placeIn(cell, start);
        items.push({ kind: "span", text, place, at, from: from + index, to: from + index + 1 });
    }
    return items;
}

;// CONCATENATED MODULE: ./build/page/markdown/signal-negations.js

/** A negation beside a span would turn what it means, and is not understood (FORMAT 1.2). */
function reportNegations({ clauses }, role, report) {
    for (const each of clauses) {
        const [item] = each.items;
        if (item?.kind !== "span" || each.mistake !== null)
            continue;
        const problem = negation(each, role) ?? absence(each, item, role);
        if (problem !== null)
            report(problem);
    }
}
function negation(each, role) {
    const negated = negatedIn(each, role);
    if (negated === null)
        return null;
    const { word, item } = negated;
    const found = `the word ${(0,model_problem/* quoted */.TL)(word)} beside ${(0,model_problem/* quoted */.TL)(item.text)}, which does not turn what the signal means`;
    const cure = role === "pass"
        ? `Move ${(0,model_problem/* quoted */.TL)(item.text)} to the column \`Fail signal\`: what must not be seen stands there.`
        : `Move ${(0,model_problem/* quoted */.TL)(item.text)} to the column \`Pass signal\`, without the word: what must be seen stands there.`;
    return (0,model_problem/* problemAt */.l4)("signal-negation", item.place, found, expected(role), cure);
}
/** The negation of a clause, and the signal that it would turn: the one behind it, else the one before. */
function negatedIn({ clause, items }, role) {
    const index = clause.findIndex(({ kind, text }) => kind === "word" && signal_negations_negations.test(text));
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
const signal_negations_negations = /^(?:no|not|never|without|none|[a-z]+n['’]t|≠|!=)[:!?]?$/i;
/** "must not show", "should not appear": that is what the column says anyway. */
function isRightInFail(before, word) {
    if (/^(?:must|should|shall|may)n['’]t$/i.test(word))
        return true;
    return /^(?:not|never)$/i.test(word) && /^(?:must|should|shall|may)$/i.test(before ?? "");
}
/** "missing `x`" in a fail column: is it wrong that it is shown, or that it is not? */
function absence({ clause }, item, role) {
    if (role === "pass")
        return null;
    const word = clause.find(({ kind, text }) => kind === "word" && /^(?:missing|absent)$/i.test(text))?.text;
    if (word === undefined)
        return null;
    const text = (0,model_problem/* quoted */.TL)(item.text);
    const found = `the word ${(0,model_problem/* quoted */.TL)(word)} beside ${text}: the check fails when the command prints ${text}`;
    const cure = `Move ${text} to the column \`Pass signal\` if it is wrong that it does not appear; write ${(0,model_problem/* quoted */.TL)(`output: ${item.text}`)} without the word if it is wrong that it appears.`;
    return (0,model_problem/* problemAt */.l4)("signal-absence", item.place, found, expected(role), cure);
}
function expected(role) {
    return role === "pass" ? "what must be seen, as it is printed" : "what must not be seen, as it is printed";
}

;// CONCATENATED MODULE: ./build/page/markdown/signal-prose.js


/** Prose gives no signal, and that is said: once a cell, because a cell is often prose from end to end. */
function reportProse(cell, { words, around }, { clauses, items }, role, report) {
    const isEmpty = items.length === 0 && clauses.every(({ mistake }) => mistake === null);
    if (isEmpty) {
        if (words === "")
            return;
        const quote = quoteIn(words);
        if (quote !== null)
            report(quotedText(cell, quote));
        else
            report((0,model_problem/* problemAt */.l4)("signal-prose", cell.place, `the words ${(0,model_problem/* quoted */.TL)(words)}: nothing in this cell is checked`, "signals in backticks", signal_prose_cureFor(words, role)));
        return;
    }
    for (const clause of clauses)
        reportQuoteBeside(clause, report);
    const prose = clauses.filter(isProse);
    const first = prose[0];
    if (first === undefined)
        return;
    const text = (0,model_problem/* quoted */.TL)(asOnPage(clauses, around), 100);
    const [hint] = prose.slice(0, maxClauses).flatMap(({ clause }) => hintFor(clauseText(clause), role) ?? []);
    const meant = hint === undefined ? "" : `Write ${hint} if that is meant. `;
    const cure = `${meant}Put what the command prints of it into backticks, or move the words to another column.`;
    report((0,model_problem/* problemAt */.l4)("signal-prose", first.place, `the words ${text}, which are not checked`, "signals in backticks", cure));
}
/** `"ERROR" or` and a span: only the span is judged. */
function reportQuoteBeside({ clause, place, items }, report) {
    if (items.length === 0)
        return;
    const words = clause.map(({ kind, text }) => (kind === "word" ? text : "\n")).join(" ");
    const text = /(?<=^|\s)["“„«]([^"“”„«»\n]{1,200})["”“»](?=$|[\s:])/.exec(words)?.[1];
    if (text === undefined || items.some((item) => item.text === text))
        return;
    const found = `the text ${(0,model_problem/* quoted */.TL)(text)} in quotes beside ${(0,model_problem/* quoted */.TL)(items[0]?.text ?? "")}, which is not checked`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(text)} in backticks, without the quotes.`;
    report((0,model_problem/* problemAt */.l4)("signal-quoted", place, found, "signals in backticks", cure));
}
const maxClauses = 20;
/** The words of prose with the signs between them; where something else stands between, with a sign of omission. */
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
/** Words, not only signs: "→" between two signals says nothing. */
function isProse({ isProse: isWords, clause }) {
    return (isWords &&
        clause.some(({ text }) => /[A-Za-z0-9]/.test(text) || (/[^\u0000-\u007f]/.test(text) && /[\p{L}\p{N}]/u.test(text))));
}
function quoteIn(words) {
    const [, text] = /^["“„«'‘]([^"“”„«»'‘’]+)["”“»'’]$/.exec(words.trim()) ?? [];
    return text ?? null;
}
function quotedText(cell, text) {
    const found = `the text ${(0,model_problem/* quoted */.TL)(text)} in quotes: nothing in this cell is checked`;
    return (0,model_problem/* problemAt */.l4)("signal-quoted", cell.place, found, "signals in backticks", `Write ${(0,model_problem/* quoted */.TL)(text)} in backticks, without the quotes.`);
}
function signal_prose_cureFor(words, role) {
    const until = "Put what the command must show into backticks; until then the exit code alone decides here.";
    const hint = hintFor(words, role);
    return hint === null ? until : `Write ${hint} if that is meant. ${until}`;
}
/** What some words say that the grammar can say as well. */
function hintFor(words, role) {
    const plain = words.replace(/[\u2705\u2713\u2714\u2611\u274c\u2716-\u2718]\ufe0f?/g, "").trim();
    const found = hints.find(({ says, roles }) => roles.includes(role) && says.test(plain));
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
        roles: ["pass"],
        signal: "output empty",
    },
    { says: /^output (?:is |must be |should be )?empty\b/i, roles: ["pass", "fail"], signal: "output empty" },
    { says: /^stdout (?:is |must be |should be )?empty\b/i, roles: ["pass", "fail"], signal: "stdout empty" },
    { says: /^stderr (?:is |must be |should be )?empty\b/i, roles: ["pass", "fail"], signal: "stderr empty" },
    { says: /^no output\b|^nothing\b/i, roles: ["fail"], signal: "output empty" },
    { says: /^(?:any|some) output\b|^anything$/i, roles: ["fail"], signal: "output lines >= 1" },
    {
        says: /^(?:zero exit|exit zero|exits? cleanly|clean exit|success)$/i,
        roles: ["pass"],
        signal: "exit 0",
    },
    { says: /^(?:non-?zero|exits? with (?:an )?error)$/i, roles: ["fail"], signal: "exit !0" },
];

;// CONCATENATED MODULE: ./build/page/markdown/signal-qualifiers.js


/**
 * Words beside a span that say more than that it is seen: how often, where, compared with what, in which case.
 * They mean nothing to the judge (FORMAT 1.2), so that a reader has to be told. One a clause.
 */
function reportQualifiers({ clauses }, role, report) {
    for (const each of clauses) {
        const [item] = each.items;
        if (item?.kind !== "span" || each.mistake !== null)
            continue;
        const said = qualifierIn(each, item.text, role);
        if (said === null)
            continue;
        const { id, cure } = said.kind;
        const found = `the words ${(0,model_problem/* quoted */.TL)(said.words)} beside ${(0,model_problem/* quoted */.TL)(item.text)}, which are not read: it is enough that it is seen`;
        report((0,model_problem/* problemAt */.l4)(id, item.place, found, "signals that say all that is asked", cure(item.text)));
    }
}
const both = ["pass", "fail"];
const count = "(?:\\d{1,9}|two|three|four|five|six|seven|eight|nine|ten)";
/** Where `§` is a span; a clause begins and ends with a blank. Of several the first counts. */
const kinds = [
    {
        id: "signal-qualified",
        roles: ["pass"],
        says: / (?:only|nothing but|exactly|just) (?:the |one |a )?§| § (?:only|alone) /,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`stdout = ${text}`)} if nothing else may be printed, or take the words off.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:(?:in|on|to) (?:the )?)?(?:stdout|stderr) /,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`stdout: ${text}`)} or ${(0,model_problem/* quoted */.TL)(`stderr: ${text}`)}, which ask one stream.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:within|in under|in less than) \d+ ?(?:s|sec|seconds?|ms|m|min|minutes?) /,
        cure: () => "Write the time in backticks as well, as in `within 30s`.",
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:start|begin|end)(?:s|ing)? with §/,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`/^${(0,pattern_text/* literalPattern */.K)(text)}/`)} for a line that starts so, ${(0,model_problem/* quoted */.TL)(`/${(0,pattern_text/* literalPattern */.K)(text)}$/`)} for one that ends so.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / case-?insensitive(?:ly)? | any case /,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`/${(0,pattern_text/* literalPattern */.K)(text)}/i`)}.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / § (?:=|==|is|equals|set to) §/,
        cure: (text) => `Write both in one signal, as the command prints it, or ${(0,model_problem/* quoted */.TL)(`json $.${text} = "…"`)} for JSON.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / § in (?:the )?(?:file |log )?§/,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`file PATH: ${text}`)} if it stands in a file; else take the words off.`,
    },
    {
        id: "signal-qualified",
        roles: ["pass"],
        says: / equals §/,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`stdout = ${text}`)}.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:first|last|final) line /,
        cure: (text) => `Write ${(0,model_problem/* quoted */.TL)(`stdout line 1: ${text}`)} for the first line, ${(0,model_problem/* quoted */.TL)(`stdout line -1: ${text}`)} for the last.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: new RegExp(` (?:(?:at least|at most|more than|fewer than|less than|up to|exactly|[≥≤<>]=?|×|x) ?(?!(?:0|1|one) )${count}|(?<! than )(?:zero|0)) §|^ (?!(?:0|1) )${count} §| § (?:[×x] ?${count}|twice|thrice|${count} times) `),
        cure: (text) => `Count the lines, as in ${(0,model_problem/* quoted */.TL)(`stdout lines /${(0,pattern_text/* literalPattern */.K)(text)}/ >= 3`)}, or take the words off.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:[≥≤]|[<>]=?) (?:§|[~$€]?(?![01] §)\d[\d.,]*)| (?:at least|at most|more than|greater than|less than|fewer than) [~$€]?(?![01] §)\d[\d.,]*| (?:below|above|under|over|up to) [~$€]?\d[\d.,]*| between § | [~≈] ?§/,
        cure: (text) => `Let the command compare, ask with ${(0,model_problem/* quoted */.TL)("json $.value >= 80")} or count lines; write ${(0,model_problem/* quoted */.TL)(`output: ${text}`)} without the words if it is enough that it is printed.`,
    },
    {
        id: "signal-qualified",
        roles: both,
        says: / (?:at least|at most|more than|greater than|less than|fewer than|below|above|under|over) §/,
        of: /^[~$€v]?\d/,
        cure: (text) => `Let the command compare, ask with ${(0,model_problem/* quoted */.TL)("json $.value >= 80")} or count lines; write ${(0,model_problem/* quoted */.TL)(`output: ${text}`)} without the words if it is enough that it is printed.`,
    },
    {
        id: "signal-qualified",
        roles: ["pass"],
        says: / § (?:count |total )?(?:[:=] |is |are |equals )?\d+ $/,
        cure: () => "Put the number into the backticks, as the command prints it.",
    },
    {
        id: "signal-turned",
        roles: ["pass"],
        says: / (?:neither|nor|cannot|exclud(?:es?|ing)|except|lack(?:s|ing)?|free (?:of|from)|absent|missing|instead of|rather than|other than|anything but) | [!¬∌∉] ?§| ∉ /,
        cure: (text) => `Move ${(0,model_problem/* quoted */.TL)(text)} to the column \`Fail signal\` if it must not be seen; take the words off if it must.`,
    },
    {
        id: "signal-turned",
        roles: ["fail"],
        says: / (?:except|lack(?:s|ing)?|instead of|rather than|other than|anything but|nothing but) | [!¬∌∉] ?§/,
        cure: (text) => `Move ${(0,model_problem/* quoted */.TL)(text)} to the column \`Pass signal\` if it must be seen; take the words off if it must not.`,
    },
    {
        id: "signal-qualified",
        roles: ["pass"],
        says: / (?:otherwise|alternatively|one of|any of|either|vs|versus|oder|ou|such as|i\.?e\.?) | (?:was|formerly|previously) §| § (?:if|unless|depending) /,
        cure: () => "Write a pattern for all that is right, as `/a\\|b/`, if one of several is enough; give each case a row with its own command; or take the words off.",
    },
];
function qualifierIn({ clause }, signal, role) {
    if (!clause.some(({ kind }) => kind === "word"))
        return null;
    const shown = clause.map(({ kind, text }) => kind === "span" ? "§" : text.toLowerCase().replace(/(?<=.)[.:]$/, ""));
    const line = ` ${shown.join(" ").slice(0, maxClause)} `;
    for (const kind of kinds) {
        if (!kind.roles.includes(role) || kind.of?.test(signal) === false)
            continue;
        const words = kind.says.exec(line)?.[0];
        if (words !== undefined)
            return { kind, words: words.replaceAll("§", "").trim() };
    }
    return null;
}
/** What a person writes beside a signal; more is a generator's. */
const maxClause = 500;

// EXTERNAL MODULE: ./build/page/bare-number.js
var bare_number = __webpack_require__(9905);
;// CONCATENATED MODULE: ./build/page/markdown/signal-spans.js




/** Spans that are no text to look for as they stand: numbers, placeholders, paths, names of code (FORMAT 1.2). */
function reportSpans({ clauses }, role, report) {
    const named = new Set(role === "pass" ? sentencesOfProse(clauses) : []);
    for (const clause of clauses) {
        if (clause.mistake !== null)
            continue;
        const isNegated = negatedIn(clause, role) !== null; // which is said, and is enough
        for (const item of clause.items) {
            if (item.kind !== "span")
                continue;
            const problem = numberAlone(item, clause) ??
                signal_spans_placeholder(item) ??
                (role === "pass" && !isNegated
                    ? (path(item, clause) ?? (named.has(clause.sentence) ? signal_spans_name(item) : null))
                    : null);
            if (problem !== null)
                report(problem);
        }
    }
}
function numberAlone({ text, place }, { clause }) {
    const at = clause.findIndex((atom) => atom.kind === "span" && atom.text === text);
    const next = clause[at + 1];
    return (0,bare_number/* bareNumber */.I)(text, place, next?.kind === "word" && /^[A-Za-z]/.test(next.text) ? next.text : null);
}
function signal_spans_placeholder(item) {
    const { text, place } = item;
    const held = placeholderIn(text);
    if (held === null)
        return angleBrackets(item);
    const found = `the placeholder ${(0,model_problem/* quoted */.TL)(held.text)} in ${(0,model_problem/* quoted */.TL)(text)}`;
    const pattern = held.pattern === null ? "Write the text itself" : `Write the pattern ${(0,model_problem/* quoted */.TL)(held.pattern, 200)}`;
    const cure = `${pattern}, or ${(0,model_problem/* quoted */.TL)(`output: ${text}`, 200)} if the command prints just this.`;
    return (0,model_problem/* problemAt */.l4)("signal-placeholder", place, found, "text or a pattern that a command can print", cure);
}
/** `origin/<branch>`: HTML and types are printed with brackets as well, so that it is a warning. */
function angleBrackets({ text, place, at }) {
    const match = /<[A-Za-z][\w .-]*>/.exec(text);
    if (match === null || isLiteralSignal(text) || isCode(text, match))
        return null;
    const [held] = match;
    const sign = at?.(match.index) ?? { ...place, column: place.column + match.index };
    const cure = `Write a pattern with \`.*\` in its place, or ${(0,model_problem/* quoted */.TL)(`output: ${text}`, 200)} if the command prints the brackets.`;
    return (0,model_problem/* problemAt */.l4)("signal-angle-brackets", sign, `${(0,model_problem/* quoted */.TL)(held)} in a signal, which is looked for as it stands`, "text that a command prints", cure);
}
/** `Option<T>` and `std::vector<int>` are types, and what is closed again is HTML. */
function isCode(text, { 0: held, index }) {
    const isType = /^<(?:[A-Z]|(?:int|string|bool|boolean|char|str|byte|float|double|number|any|void|object|[iu]\d+)\b)/;
    if (/\w\w$/.test(text.slice(Math.max(0, index - 2), index)) && isType.test(held))
        return true;
    if (/^<[\w/]+\.h(?:pp)?>/.test(held))
        return true; // `#include <stdio.h>`
    return text.includes(`</${/^<\w+/.exec(held)?.[0].slice(1) ?? ""}>`);
}
/** A path that stands alone is a file that must be there, as often as it is text. */
function path({ text, place }, { clause }) {
    if (!/^(?:[\w.@-]+\/)+(?:[\w@-][\w.@-]*\.[A-Za-z]\w*)?$/.test(text) || saysPrint(clause))
        return null;
    const found = `the path ${(0,model_problem/* quoted */.TL)(text)}, which is looked for in what the command prints`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(`file ${text}`)} if it must exist after the command, ${(0,model_problem/* quoted */.TL)(`output: ${text}`)} if the command prints it.`;
    return (0,model_problem/* problemAt */.l4)("signal-path", place, found, "a signal that says where it must be seen", cure);
}
/** A name of the code amid prose is mostly what is tested, and no command prints it. */
function signal_spans_name({ text, place }) {
    if (!isName(text))
        return null;
    const found = `the name ${(0,model_problem/* quoted */.TL)(text)} amid words: the check passes only when the command prints it`;
    const cure = `Take the backticks off if it only names what is tested, or write ${(0,model_problem/* quoted */.TL)(`output: ${text}`)} if the command prints it.`;
    return (0,model_problem/* problemAt */.l4)("signal-name", place, found, "text that the command prints", cure);
}
/** The sentences that have words of their own, and none that says something is printed. */
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
/** `allow_partial`, `allowPartial`, `ArgumentError`, `Foo.bar`, `run()`; not `ok`, `PASS` or `Ready`. */
function isName(text) {
    return (/^[A-Za-z_$][\w$]*(?:(?:::|[.#:])[A-Za-z_$][\w$]*)*(?:\(\)|\/\d)?[?!]?$/.test(text) &&
        /_|[a-z][A-Z]|::|\.|\(\)/.test(text));
}
/** "see `docs/x.md`" only points at it. */
function saysPrint(clause) {
    if (clause[0]?.kind === "word" && /^see$/i.test(clause[0].text))
        return false;
    return clause.some(({ kind, text }) => kind === "word" && prints.test(text));
}
const prints = /^(?:print|show|report|say|said|output|contain|display|log|return|emit|include|list|see|seen|mention|have|has|read|match|resolve|appear|stdout|stderr|message|status|text|line)/i;

;// CONCATENATED MODULE: ./build/page/markdown/signal-cells.js











/** A signal column: every code span is one signal, and so is a phrase about the exit code. Other words mean nothing. */
function signalsOf(cell, role, context) {
    if (cell === null || isTooLong(cell, context))
        return [];
    const inline = readInline(cell.text, context.blocks.references);
    const read = readSignalCell(cell, inline, role);
    if (!reportStrayBacktick(cell, inline, context))
        reportCell(cell, inline, read, role, context);
    return read.items.map(located);
}
/** A phrase stands on the page in other words than its signal, so that no part of it can be edited. */
function located({ kind, text, place, at }) {
    if (kind === "phrase")
        return { value: text, place, isDecoded: true };
    return at === null ? { value: text, place } : { value: text, place, at };
}
function reportCell(cell, inline, read, role, context) {
    const report = limited(context.report);
    if (isWordless(read)) {
        reportSpans(read, role, report);
        reportBetween(read, role, report);
        return;
    }
    reportExitMistakes(read, { ...context, report });
    reportSpans(read, role, report);
    reportNegations(read, role, report);
    reportBetween(read, role, report);
    reportQualifiers(read, role, report);
    reportProse(cell, inline, read, role, report);
}
/** Most cells are signals with nothing but "and" between them: then no word can turn or qualify one. */
function isWordless({ atoms, items }) {
    return items.length > 0 && !atoms.some(({ kind }) => kind === "word");
}
/** A cell of nothing but mistakes would fill the memory with problems. */
const maxProblems = 20;
function limited(report) {
    const left = { error: maxProblems, other: maxProblems };
    return (problem) => {
        // Each for itself, because an error that warnings crowd out would let the page run.
        const kind = problem.weight === "error" ? "error" : "other";
        if (left[kind] > 0)
            report(problem);
        left[kind] -= 1;
    };
}
function reportExitMistakes({ clauses }, { report }) {
    for (const { clause, place, mistake } of clauses) {
        if (mistake === null)
            continue;
        const found = `\`${clauseText(clause)}\` about an exit code`;
        report((0,model_problem/* problemAt */.l4)("exit-phrase", place, found, "one code, as in `exit 0` or `exit code 3`, with nothing else said of it", mistake));
    }
}

;// CONCATENATED MODULE: ./build/page/markdown/row.js









/** Reads one row of a matrix table. Of a row with too many cells only the names are taken: the others have moved. */
function readRow(row, header, context) {
    const cells = readCells(row, header.cellCount);
    const surplus = cells[header.cellCount];
    if (row.text.includes("]["))
        reportReferences(cells, header, context);
    if (row.text.includes("~~"))
        reportStruck(cells, header, context);
    if (!/^[\u0000-\u007f]*$/.test(row.text))
        reportHidden(cells, header.indexes, context);
    const cellOf = cellsByColumn(cells, header);
    if (surplus === undefined)
        return toDraft(row, cellOf, context);
    const found = `a row with more than the ${header.cellCount} cells of its header`;
    context.report((0,model_problem/* problemAt */.l4)("surplus-cell", surplus.place, found, "as many cells as the header has", "Write `\\|` for a pipe inside a cell."));
    return {
        ...emptyDraft,
        place: row.place,
        id: name_cells_textOf(cellOf("check"), context),
        area: areaOf(cellOf("area"), context),
    };
}
/** Brackets of a link that nothing defines, in whatever cell; in guidance they are looked for with its other links. */
function reportReferences(cells, { indexes }, context) {
    const guidance = new Set(guidanceColumns.map((column) => indexes.get(column)));
    for (const [index, cell] of cells.entries())
        if (!guidance.has(index))
            reportUndefinedReferences(cell.text, placesInCell(cell), context);
}
/** What is crossed out is meant to be gone, and would count all the same; in guidance and in words readers see it so. */
function reportStruck(cells, { indexes }, context) {
    for (const column of judgedColumns) {
        const cell = cells[indexes.get(column) ?? -1];
        if (cell === undefined || !cell.text.includes("~~") || isTooLong(cell, context))
            continue;
        if (!readInline(cell.text, context.blocks.references).isStruck)
            continue;
        const found = `${(0,model_problem/* quoted */.TL)(cell.text)} in the column \`${titleOf(column)}\`, crossed out, which would count all the same`;
        const cure = "Take out what is crossed out, or the `~~` around it if it is to count; a row that is to rest goes out of the table.";
        context.report((0,model_problem/* problemAt */.l4)("cell-struck", cell.place, found, "a cell in which nothing is crossed out", cure));
    }
}
const judgedColumns = [
    "area",
    "check",
    "command",
    "pass",
    "fail",
    "retest",
    "diagnose",
    "needs",
    "severity",
    "timeout",
    "shell",
];
const guidanceColumns = ["rollback", "retest", "rollbackAndRetest"];
function cellsByColumn(cells, { indexes }) {
    return (column) => {
        const index = indexes.get(column);
        const cell = index === undefined ? undefined : cells[index];
        return cell === undefined || isDash(cell.text) ? null : cell;
    };
}
function isDash(text) {
    return text.length <= "&mdash;".length && /^(?:[-–—]|&[mn]dash;)?$/.test(text);
}
/** Every key by its name: to spread a draft of so many keys takes V8 a fifth of the time that a long table takes. */
function toDraft(row, cellOf, context) {
    const text = (column) => name_cells_textOf(cellOf(column), context);
    const runsOn = cellOf("runsOn");
    const both = cellOf("rollbackAndRetest");
    const draft = {
        carrier: "table",
        place: row.place,
        id: text("check"),
        area: areaOf(cellOf("area"), context),
        command: commandOf(cellOf("command"), row.place, context),
        pass: signalsOf(cellOf("pass"), "pass", context),
        fail: signalsOf(cellOf("fail"), "fail", context),
        rollback: rollbackOf(cellOf("rollback") ?? both, context),
        retest: retestOf(cellOf("retest"), context),
        diagnose: diagnoseOf(cellOf("diagnose"), context),
        why: text("why"),
        owner: text("owner"),
        severity: text("severity"),
        needs: listOf(cellOf("needs"), context),
        timeout: text("timeout"),
        env: noEnv,
        workingDirectory: null,
        shell: text("shell"),
        retries: null,
        retryDelay: null,
        runsOn: runsOn === null ? null : listOf(runsOn, context),
    };
    return both === null ? draft : { ...draft, rollbackAndRetest: true };
}
const noEnv = new Map();
const emptyDraft = {
    carrier: "table",
    id: null,
    area: null,
    command: null,
    pass: [],
    fail: [],
    rollback: null,
    retest: null,
    diagnose: null,
    why: null,
    owner: null,
    severity: null,
    needs: [],
    timeout: null,
    env: noEnv,
    workingDirectory: null,
    shell: null,
    retries: null,
    retryDelay: null,
    runsOn: null,
};

;// CONCATENATED MODULE: ./build/page/markdown/row-below.js


/**
 * Rows need no pipe in front, and without one a blank line, a list marker or a `#` turns them into text. A line
 * right below such a table that has as many cells was probably meant as its row.
 */
function reportRowBelow({ extent, starts }, header, { lines, report }) {
    if ((lines[extent.start] ?? "").startsWith("|", starts[0] ?? 0))
        return;
    let below = extent.end;
    while (below < lines.length && (lines[below] ?? "").trim() === "")
        below += 1;
    const line = lines[below] ?? "";
    if (line.trimStart().startsWith("|") || countCells(line) !== header.cellCount)
        return;
    if (/^[|:\t -]+$/.test(lines[below + 1] ?? ""))
        return;
    const place = { line: below + 1, column: line.length - line.trimStart().length + 1 };
    const found = `a line of ${header.cellCount} cells below a table that it does not belong to`;
    const cure = "If it is a row, put it right below the others and begin each row with `|`.";
    report((0,model_problem/* problemAt */.l4)("row-below-table", place, found, "rows right below their header", cure));
}

;// CONCATENATED MODULE: ./build/page/markdown/unread-table.js










/** So many columns and rows are looked at: what a table is shows at its beginning. */
const looked = { columns: 1000, rows: 200, columnsOfPhrases: 50 };
/** What a table that is no matrix would lose in silence, if it was meant as one (FORMAT 1.2). */
function unread_table_unreadTable(block, { lines, blocks }) {
    const { references } = blocks;
    const head = rowAt(block, 0, lines);
    const headers = readHeaders(block, lines, references);
    const row = rowLikeHeader(block, lines, references);
    if (row !== null)
        return headerBelow(row);
    const has = (column) => headers.some((header) => header.column === column);
    if (has("command"))
        return has("area") ? null : withoutArea(headers, head.place);
    if (has("area") || has("check"))
        return withoutCommand(headers, head.place);
    const hasCode = (index) => cellsOf(index, block, lines).some(hasSpan(references));
    const sign = headers.find((header, index) => (isSign(header) && !isTicked(index, block, lines)) || (isNearSign(header) && hasCode(index)));
    if (sign !== undefined)
        return likeMatrix(sign.place, `the header ${(0,model_problem/* quoted */.TL)(sign.text)}`);
    const bare = headers.find(({ text }, index) => text === "" && hasCode(index));
    if (bare !== undefined)
        return likeMatrix(bare.place, "an empty header above code spans");
    return exitCodeBesideCode(headers, block, lines, references);
}
/** `Exit 0` in words, in a row with code before it: what should come of a command. */
function exitCodeBesideCode(headers, block, lines, references) {
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1) {
        const line = rowAt(block, row, lines);
        if (!line.text.includes("`"))
            continue;
        const cells = readCells(line, looked.columnsOfPhrases);
        const index = cells.findIndex(({ text }, at) => isExitPhrase(text) && !isResult(headers[at]?.text ?? ""));
        const hasCodeBefore = cells.slice(0, Math.max(0, index)).some(({ text }) => hasSpan(references)(text));
        if (hasCodeBefore)
            return likeMatrix(headers[index]?.place ?? line.place, "an exit code behind code spans");
    }
    return null;
}
function readHeaders(block, lines, references) {
    return readCells(rowAt(block, 0, lines), looked.columns).map((cell) => {
        const { text } = cell.text.length > maxHeaderLength ? cell : readInline(cell.text, references);
        return { text, place: cell.place, column: columnOf(text) };
    });
}
/** A caption stands where the header belongs, and the header is a row of the table: its first ones at most. */
function rowLikeHeader(block, lines, references) {
    for (let index = 2; index < Math.min(block.starts.length, 5); index += 1) {
        const { text, place } = rowAt(block, index, lines);
        if (isMatrixHeader(text, references))
            return place;
    }
    return null;
}
function headerBelow(place) {
    const found = "the header of a matrix as a row of another table, which is not read";
    const cure = "Put this row first and the delimiter row `| --- | --- |` right below it; a caption is a paragraph of its own above the table.";
    return (0,model_problem/* problemAt */.l4)("matrix-header-row", place, found, "a header in the first row of its table", cure);
}
function withoutArea(headers, place) {
    const name = nameColumn(headers);
    const found = "a table with a column `Command` and no column `Area`, which is not run";
    const rename = name === undefined
        ? "Add a column `Area`"
        : name.text === ""
            ? "Write `Area` into the empty header"
            : `Rename ${(0,model_problem/* quoted */.TL)(name.text)} to \`Area\``;
    const cure = `${rename} if the rows are checks; if they are for readers, leave the table.`;
    return (0,model_problem/* problemAt */.l4)("matrix-no-area", name?.place ?? place, found, "the columns `Area` and `Command`", cure);
}
/** Words by which people call the column that names a row. */
const nameWords = /^(?:area|purpose|gate|step|component|name|test|feature|scenario|stage|task|what|service|module|no|id|item|package|target|suite|job)$/;
/** The column that names a row: one that is called so, a misspelt `Area`, else the first that means nothing to us. */
function nameColumn(headers) {
    const free = headers.filter(({ column }) => column === null);
    return (free.find(({ text }) => similarColumn(text) === "area") ??
        free.find(({ text }) => nameWords.test(headerWords(text))) ??
        headers.find(({ column }) => column === "check") ??
        free[0]);
}
function withoutCommand(headers, place) {
    const names = headers.filter(({ column }) => column === "area" || column === "check");
    const title = names.map(({ column }) => `\`${column === null ? "" : titleOf(column)}\``).join(" and ");
    const meant = headers.find(({ text, column }) => column === null && similarColumn(text) === "command");
    const found = `a table with a column ${title} and no column \`Command\`, which is not read`;
    const cure = meant === undefined
        ? `Add a column \`Command\` with a code span in each row if the rows are checks, else rename ${title}.`
        : `Rename ${(0,model_problem/* quoted */.TL)(meant.text)} to \`Command\` if the rows are checks, else rename ${title}.`;
    return (0,model_problem/* problemAt */.l4)("matrix-no-command", meant?.place ?? place, found, "the columns `Area` and `Command`", cure);
}
const signs = new Set(["pass", "fail", "rollback", "retest", "rollbackAndRetest"]);
function isSign({ column }) {
    return column !== null && signs.has(column);
}
/** `Command / workflow` and `Pass means`: in the words of a header of ours, above code spans. */
function isNearSign({ text, column }) {
    const meant = column === null ? similarColumn(text) : null;
    if (meant === "command" && isTranslated(headerWords(text), meant))
        return true;
    if (meant === "command")
        return /^(?:command|cmd)\b|\b(?:command|cmd)$/.test(headerWords(text));
    return meant !== null && signs.has(meant);
}
function likeMatrix(place, sign) {
    const found = `${sign} in a table that is no matrix, and is not read`;
    const cure = "Add the columns `Area` and `Command` if the rows are checks; if they are for readers, leave the table.";
    return (0,model_problem/* problemAt */.l4)("table-like-matrix", place, found, "the columns `Area` and `Command`", cure);
}
/** The results that a person noted: boxes, ticks, numbers and single words, nothing that a command could show. */
function isTicked(index, block, lines) {
    // Set up here and not on top, because a Unicode class takes as long as a short page to read.
    const tick = /^(?:[^\p{L}\p{N}`]*|[\d.,%\s/]*|\W*(?:x|yes|no|y|n|n\/a|na|ok|pass|fail|passed|failed|true|false|done|open|pending|tbd|todo)\W*)$/iu;
    return cellsOf(index, block, lines).every((text) => !text.includes("`") && tick.test(text));
}
function cellsOf(index, block, lines) {
    const cells = [];
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1)
        cells.push(readCells(rowAt(block, row, lines), index + 1)[index]?.text ?? "");
    return cells;
}
function hasSpan(references) {
    return (text) => text.includes("`") && readInline(text, references).spans.length > 0;
}

;// CONCATENATED MODULE: ./build/page/markdown/tables.js














/** A table with more columns than this is no matrix; its header alone could fill the memory. */
const maxColumns = 1000;
/** The checks of a table, one a row; `null` where it is no matrix, and what looks like one is reported. */
function readTable(block, context) {
    const [first = block, ...others] = joinedTables(block, context.lines);
    const checks = readOne(first, context);
    if (checks === null)
        return null;
    // Read as the tables that they were meant to be, so that all problems of their rows come back.
    return [
        ...checks,
        ...others.flatMap((other) => {
            context.report(tableWithoutBlank(rowAt(other, 0, context.lines).place));
            return readOne(other, context) ?? [];
        }),
    ];
}
function readOne(block, context) {
    const head = rowAt(block, 0, context.lines);
    const cells = readCells(head, maxColumns);
    const headers = tables_readHeaders(cells, context.blocks.references);
    const isMatrix = isMatrixBy(indexesOf(headers));
    if (!isMatrix || block.quoted) {
        for (const problem of notRead(isMatrix, block, headers, context))
            context.report(problem);
        return null;
    }
    const ticked = columnsOfResults(headers, block, context.lines);
    const read = ticked.size === 0
        ? headers
        : headers.map((each, index) => ({ ...each, column: ticked.has(index) ? null : each.column }));
    const header = { indexes: indexesOf(read), cellCount: cells.length };
    reportColumns(read, header.indexes, ticked, block, context);
    context.readerColumns.push(...unreadHeaders(read, header));
    reportRowBelow(block, header, context);
    return readRows(block, header, context);
}
/** A `Pass` or `Fail` column of boxes and ticks alone is somebody's result, for readers, and no second column. */
function columnsOfResults(headers, block, lines) {
    const named = headers.flatMap(({ text, column }, index) => column !== null && /^(?:pass|fail)$/.test(headerWords(text)) ? [index] : []);
    return named.length === 0 ? new Set() : columnsOfTicks(block, lines, named);
}
function unreadHeaders(headers, { indexes }) {
    const readOnes = new Set(indexes.values());
    return headers.flatMap(({ text, cell }, index) => readOnes.has(index) ? [] : [{ value: text, place: cell.place }]);
}
function readRows(block, header, context) {
    const drafts = [];
    for (let index = 2; index < block.starts.length; index += 1) {
        const row = rowAt(block, index, context.lines);
        if (!row.text.includes("`") && isMatrixHeader(row.text, context.blocks.references))
            context.report(headerAgain(row.place));
        else
            drafts.push(readRow(row, header, context));
    }
    return drafts;
}
function tables_readHeaders(cells, references) {
    return cells.map((cell) => {
        if (cell.text.length > maxHeaderLength)
            return { cell, text: cell.text, column: null };
        const { text } = readInline(cell.text, references);
        return { cell, text, column: columnOf(text) };
    });
}
/** The first column of a meaning counts; a second one is an error. */
function indexesOf(headers) {
    const indexes = new Map();
    for (const [index, { column }] of headers.entries())
        if (column !== null && !indexes.has(column))
            indexes.set(column, index);
    return indexes;
}
function isMatrixBy(indexes) {
    return indexes.has("command") && indexes.has("area");
}
/** Why a table that looks like a matrix is not read; nothing where there is nothing to say. */
function notRead(isMatrix, block, headers, context) {
    if (isMatrix)
        return [inQuote(block, context)];
    if (block.quoted)
        return [];
    if (isMatrixAsMeant(headers))
        return misspeltHeaders(headers);
    const problem = unread_table_unreadTable(block, context);
    return problem === null ? [] : [problem];
}
function inQuote(block, { lines }) {
    const found = "a matrix in a block quote, which is not read";
    const cure = "Remove the `>` from its lines if its rows are checks.";
    return (0,model_problem/* problemAt */.l4)("matrix-in-quote", rowAt(block, 0, lines).place, found, "a matrix outside quotes", cure);
}
/** It would be a matrix if its headers were spelt right. */
function isMatrixAsMeant(headers) {
    const meant = new Set(headers.map(({ text, column }) => column ?? misspeltColumn(text)));
    return meant.has("area") && meant.has("command");
}

;// CONCATENATED MODULE: ./build/page/markdown/matrices.js



/** Memory: a page of 16 MiB has room for two million rows. */
const maxChecks = 100_000;
/** Tables and blocks of the page in document order, as far as the limit goes. */
async function readMatrices(context) {
    const matrices = [];
    let count = 0;
    for (const block of context.blocks.blocks) {
        if (count + sizeOf(block) > maxChecks) {
            const place = { line: block.extent.start + 1, column: 1 };
            const found = `more than ${maxChecks.toLocaleString("en")} rows`;
            context.report((0,model_problem/* problemAt */.l4)("too-many-checks", place, found, "a page that people can read", "Split the page into several."));
            break;
        }
        const checks = await readBlock(block, context);
        if (checks === null)
            continue;
        matrices.push({ line: block.extent.start, checks });
        count += checks.length;
    }
    return matrices;
}
/** All checks but those in a section that a cell stands for, which holds guidance only; these are reported. */
function checksOf(matrices, guidance, context) {
    return matrices.flatMap(({ line, checks }) => {
        const cell = guidance[line] ?? 0;
        if (cell === 0)
            return [...checks];
        const found = `a matrix in a section that the cell in line ${cell} links to`;
        const cure = "Move the matrix out of the section, or link another: a linked section is shown to people, not run.";
        const expected = "a link to a section that holds guidance only";
        context.report((0,model_problem/* problemAt */.l4)("matrix-in-guidance", { line: line + 1, column: 1 }, found, expected, cure));
        return [];
    });
}
/** For each line of the page, the (1-based) line of the cell that its section is guidance of; 0 where none is. */
function guidanceLines({ lines, linked }) {
    const guidance = new Int32Array(lines.length);
    for (const [{ extent }, cell] of linked)
        guidance.fill(cell.line, extent.start, extent.end);
    return guidance;
}
/** At most so many checks come of a block. */
function sizeOf({ kind, extent }) {
    return kind === "table" ? extent.end - extent.start - 2 : 0;
}
async function readBlock(block, context) {
    if (block.kind === "table")
        return readTable(block, context);
    return block.kind === "fence" ? readSmokeBlock(block, context) : null;
}

;// CONCATENATED MODULE: ./build/page/markdown/covered-lines.js


/** 1 for each line whose pipes are accounted for: rows, code, comments, quotes. */
function accountedLines(lines, blocks, references) {
    const accounted = new Uint8Array(lines.length);
    let endOfTable = -1;
    for (const block of blocks) {
        const { start, end } = block.extent;
        switch (block.kind) {
            case "table":
                endOfTable = end;
                accounted.fill(1, start, end);
                break;
            case "fence":
                accounted.fill(1, start, end);
                break;
            case "code":
                accounted.fill(1, start === endOfTable ? endOfPipes(lines, start) : start, end);
                break;
            case "quote":
                if (!block.quoted)
                    markQuoted(lines, accounted, start, end);
                break;
            case "html":
                for (const [index, hidden] of readHtmlLines(block.content.split("\n")).hidden.entries())
                    if (hidden && start + index < end)
                        accounted[start + index] = 1;
                break;
            case "paragraph":
                for (const index of hiddenLines(block, references))
                    accounted[start + index] = 1;
                break;
            case "heading":
                break;
        }
    }
    return accounted;
}
/** Rows that are indented like code right below a table are no code to whoever wrote them. */
function endOfPipes(lines, start) {
    let line = start;
    while (beginsWithPipe(lines[line] ?? ""))
        line += 1;
    return line;
}
/** A line without its `>` is still part of the quote's paragraph: a table that was meant to follow is lost there. */
function markQuoted(lines, accounted, start, end) {
    for (let line = start; line < end; line += 1)
        if (contentOf(lines[line] ?? "").startsWith(">"))
            accounted[line] = 1;
}
/** Lines of a paragraph that begin inside a code span or a comment which began on an earlier line. */
function hiddenLines({ source }, references) {
    if (!/\n[ \t]*\|/.test(source) || !/`|<!--/.test(source))
        return [];
    const { spans } = readInline(source.replaceAll("\n", " "), references);
    const hidden = [
        ...spans.map(({ start, text }) => ({ start, end: start + text.length })),
        ...commentsIn(source),
    ];
    const ordered = hidden.sort((a, b) => a.start - b.start);
    const lines = [];
    let next = 0;
    for (const [index, { start }] of covered_lines_lineStarts(source).entries()) {
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
function covered_lines_lineStarts(source) {
    const starts = [{ start: 0 }];
    for (const { index } of source.matchAll(/\n/g))
        starts.push({ start: index + 1 });
    return starts;
}
const markers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/** A line behind its indentation and list markers. */
function contentOf(line) {
    return line.slice(markers.exec(line)?.[0].length);
}
/** Whether a line looks like a row of a table. */
function beginsWithPipe(line) {
    return contentOf(line).startsWith("|");
}

;// CONCATENATED MODULE: ./build/page/markdown/orphan-rows.js




/** So many lines are named one by one; a page of nothing but pipes would fill the memory with problems. */
const orphan_rows_maxNamed = 1000;
/**
 * Nothing that looks like a matrix is dropped in silence: a line that begins with `|`, or reads as the header of
 * a matrix, and belongs neither to a table nor to code, a comment or a quote.
 */
function reportLostRows({ lines, blocks, report }) {
    const accounted = accountedLines(lines, blocks.blocks, blocks.references);
    const lost = [];
    for (const [index, line] of lines.entries())
        if (accounted[index] === 0 && line.includes("|") && isLost(line, blocks.references))
            lost.push(index);
    for (const index of lost.slice(0, orphan_rows_maxNamed))
        report(lostRow(lines, index));
    const further = lost[orphan_rows_maxNamed];
    if (further !== undefined)
        report(furtherRows(further, lost.length - orphan_rows_maxNamed));
}
function isLost(line, references) {
    return beginsWithPipe(line) || isPipelessHeader(line, references);
}
/** GFM's tables need no outer pipes; without a delimiter row below, such a header is a paragraph. */
function isPipelessHeader(line, references) {
    return isMatrixHeader(contentOf(line), references);
}
function lostRow(lines, index) {
    const line = lines[index] ?? "";
    const place = { line: index + 1, column: line.length - contentOf(line).length + 1 };
    const found = beginsWithPipe(line)
        ? "a line that begins with `|` and belongs to no table"
        : "the header of a matrix that begins no table";
    return (0,model_problem/* problemAt */.l4)("lost-row", place, found, "a row of a table", orphan_rows_cureFor(lines, index));
}
function furtherRows(index, count) {
    const found = `${count.toLocaleString("en")} further lines that look like rows and belong to no table, from here on`;
    return (0,model_problem/* problemAt */.l4)("lost-row", { line: index + 1, column: 1 }, found, "rows of a table", "Mend the lines above first.");
}
function orphan_rows_cureFor(lines, index) {
    const row = contentOf(lines[index] ?? "");
    const below = contentOf(lines[index + 1] ?? "");
    if (/^\[\^[^\]]*\]:/.test(row))
        return "Move the table out of the footnote, with a blank line above it and nothing in front of its rows.";
    const isDelimiter = /^[|:-][|:\t -]+$/.test(below) && below.includes("-");
    if (isDelimiter && countCells(row) === countCells(below) && (lines[index - 1] ?? "").trim() !== "")
        return "Put a blank line above the header, and nothing in front of it: the line above takes it into its quote, its list or its HTML.";
    if (isDelimiter)
        return `Give the delimiter row below as many cells as this line has (${countCells(row)}), at the same indentation, with a blank line above the header.`;
    if (index > 0 && (lines[index - 1] ?? "").trim() === "")
        return "Remove the blank line above it, or give it a header and a delimiter row of its own.";
    return "Put it right below its table, at the table's indentation, with a blank line between the table and text, a quote or HTML above; or begin the line with other text.";
}

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
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

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}

;// CONCATENATED MODULE: ./build/page/markdown/html-anchors.js

/** `<a name="x">`, `<h2 id="x">` and `<h3>Restore</h3>`: GitHub leads there, and none is a heading of Markdown. */
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
        ...Array.from(titles, ([, title = ""]) => slug(title.trim())),
    ];
}

;// CONCATENATED MODULE: ./build/page/markdown/sections.js






/** Looking for a similar slug costs a walk through all of them. */
const maxSuggestions = 20;
/** The page's headings by GitHub's slugs; a heading in a list or a quote has one too, as it has on GitHub. */
function readSections(lines, { blocks, references }) {
    const headings = blocks.filter((block) => block.kind === "heading");
    let slugs = null;
    const readSection = sectionReader(lines, headings, blocks);
    // Ten thousand rows may link to one section: its text is in memory once.
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
                if (html?.heading === null)
                    return { kind: "html", anchor, line: html.line + 1 };
                if (html?.heading !== undefined)
                    index = headings.indexOf(html.heading);
            }
            const section = index === undefined ? null : (known.get(index) ?? readSection(index));
            if (index === undefined || section === null) {
                missing += 1;
                const suggestion = missing > maxSuggestions ? null : (0,nearest/* nearest */.p)(anchor, slugs.keys());
                return { kind: "missing", anchor, suggestion };
            }
            known.set(index, section);
            return { kind: "section", section };
        },
    };
}
function slugsOf(headings, references) {
    const slugger = new BananaSlug();
    const indexes = new Map();
    for (const [index, { source }] of headings.entries()) {
        const slug = slugger.slug(headingText(source, references));
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
        const own = code.slice(countBelow(starts, extent.start), countBelow(starts, extent.end));
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
/** Takes away the indentation that all lines have. */
function withoutIndentation(lines) {
    let common = Number.POSITIVE_INFINITY;
    for (const line of lines)
        if (line.trim() !== "")
            common = Math.min(common, line.length - line.trimStart().length);
    return lines.map((line) => line.slice(common));
}
const shells = new Set(["sh", "bash", "shell", "zsh", "pwsh", "cmd"]);
/** Info strings of commands that are not run: other shells, and sessions with their prompts and output. */
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
    return info === "" || shells.has(firstWord(info));
}
/** `{.sh}` and `bash,copy` are a shell's name in another notation. */
function isUnrun(block) {
    if (block.kind === "code")
        return true;
    const word = infoWords(block.info)[0] ?? "";
    return !isRun(block) && (shells.has(word) || otherShells.has(word));
}
function firstWord(info) {
    return info.split(/\s/, 1)[0]?.toLowerCase() ?? "";
}
/** markdown-it encodes what is not ASCII; a page may have encoded it already. */
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

// EXTERNAL MODULE: ./build/page/draft.js
var draft = __webpack_require__(320);
;// CONCATENATED MODULE: ./build/page/markdown/misplaced-settings.js



/**
 * Settings that are not where they count (FORMAT 1.1, 1.2): below a rule that is not the page's first line, in
 * TOML's `+++`, between longer rules, in a block of YAML. Where the page has no settings yet and only one such
 * block, its move to the front matter is certain.
 */
function reportMisplacedSettings(lines, blocks, hasSettings, report) {
    const found = [
        ...settingsAtTop(lines),
        ...settingsBelowRules(lines, blocks),
        ...settingsInFences(lines, blocks),
    ];
    const canMove = !hasSettings && found.length === 1;
    const sure = found.filter(({ keys }) => areSurely(keys)).slice(0, misplaced_settings_maxNamed);
    const others = found.filter(({ keys }) => !areSurely(keys)).slice(0, misplaced_settings_maxNamed);
    for (const settings of [...sure, ...others]) {
        const problem = misplaced(settings, lines);
        report(canMove && isMovable(settings) ? { ...problem, fix: moved(settings) } : problem);
    }
}
/** So many of each weight are named: a page of nothing but rules and keys would fill the memory with problems. */
const misplaced_settings_maxNamed = 100;
function misplaced(settings, lines) {
    const { start, opening, keys, isClosed } = settings;
    const names = keys
        .slice(0, 5)
        .map((key) => `\`${key}\``)
        .join(", ");
    const place = { line: start + 1, column: 1 };
    const where = opening === "" ? "without a line `---` above them" : `below ${(0,model_problem/* quoted */.TL)(opening)}`;
    const found = `settings (${names}) ${where}, which are not read`;
    const expected = "settings in the front matter, which begins with `---` in the page's first line";
    const move = opening === "+++"
        ? "Write them as YAML between two lines `---`, the first of which is the page's first line."
        : "Move them between two lines `---`, the first of which is the page's first line.";
    if (start === 0 && opening.startsWith("-"))
        return (0,model_problem/* problemAt */.l4)("front-matter", place, found, expected, frontMatterCure(settings, lines));
    const cure = isList(settings)
        ? `${move} Take the dashes off: settings are one key a line, and no list.`
        : keys.includes("checks")
            ? `${move} The list below \`checks\` goes into a block \`yaml smoke-matrix\` of its own.`
            : move;
    return areSurely(keys) && (opening !== "" || isClosed)
        ? (0,model_problem/* problemAt */.l4)("front-matter", place, found, expected, cure)
        : (0,model_problem/* problemAt */.l4)("settings-misplaced", place, found, expected, `${cure} If they are no settings, leave them.`);
}
/** What its two lines `---` lack, where they stand at the top: a letter, an end. */
function frontMatterCure(settings, lines) {
    const { end, isClosed } = settings;
    if (isList(settings))
        return "Take the dashes off: settings are one key a line, and no list.";
    const last = isClosed || lines[end] !== "..." ? end : end + 1;
    const odd = [1, ...(isClosed || last > end ? [last] : [])].filter((line) => lines[line - 1] !== "---");
    return odd.length === 0
        ? `Close them with a line \`---\` below the last (line ${end}).`
        : `Write \`---\` and nothing else, not even a blank behind it, in line ${odd.join(" and in line ")}${isClosed || last > end ? "" : ", and once more below the last of them"}.`;
}
function isList({ yaml }) {
    return yaml.some((line) => line.startsWith("- ") && listedKey.test(line));
}
/** At least two keys and all of them ours. */
function areSurely(keys) {
    return keys.length >= 2 && keys.every(isOurs);
}
function isOurs(key) {
    return Object.hasOwn(fields/* documentFields */.pE, key);
}
function isMovable(settings) {
    const { opening, keys, isClosed } = settings;
    return isClosed && !isList(settings) && opening !== "+++" && areSurely(keys) && !keys.includes("checks");
}
/** Takes the block away and writes it as front matter. */
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
/** Keys that begin the page, or the text below its front matter: without a rule above them, or behind one that closed too early. */
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
    const hidden = misplaced_settings_hiddenLines(lines.length, blocks);
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
        // The rule that closes is looked at again: it may open the next.
        start = end - 1;
    }
    return found;
}
/** A key at the beginning of a line of YAML. */
const yamlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** Between two rules keys may have become a list, which is no mapping and so no settings. */
const listedKey = /^(?:- )?["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** Below TOML's rule some write YAML all the same. */
const tomlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*(?:=|:(?:[ \t]|$))/;
/** The keys of the lines from one on, as far as these can be a mapping: to a rule, a blank line or other text. */
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
/** Code, comments and quotes, in which a rule is none. */
function misplaced_settings_hiddenLines(count, blocks) {
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
        // Without a name it may be any text.
        if (block.info === "" && !areSurely(keys))
            return [];
        if (end < yaml.length || keys.length === 0 || !keys.every(isOurs))
            return [];
        // `checks` alone is a list of checks, which is named as that.
        if (keys.every((key) => key === "checks"))
            return [];
        const { start, end: below } = block.extent;
        const opening = (lines[start] ?? "").trim();
        const isClosed = below - start === yaml.length + 2;
        return [{ start, end: below, opening, keys, yaml, isClosed }];
    });
}

;// CONCATENATED MODULE: ./build/page/markdown/settings.js





/** The first line of the comment form (FORMAT 1.1). */
const opening = "<!-- readiness";
/**
 * Settings from front matter or from a comment: one of them, once. Front matter without a key of ours is a site
 * generator's own and may stand beside a comment.
 */
async function readPageSettings(frontMatter, lines, blocks, report) {
    const comments = blocks.flatMap((block) => block.kind === "html" ? settingsComments(block, lines, report) : []);
    for (const block of blocks)
        if (block.kind === "paragraph")
            reportCommentInText(block.source, block, lines, report);
        else if (block.kind === "html")
            reportCommentInText(block.content, block, lines, report);
    reportMisplacedSettings(lines, blocks, frontMatter !== null || comments.length > 0, report);
    const texts = frontMatter === null ? comments : [fromFrontMatter(frontMatter), ...comments];
    if (texts.length === 0)
        return draft/* emptySettings */.b;
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1649));
    const drafts = texts.map(({ yaml, base, origin }) => readSettings(yaml, base, origin, report));
    const ours = frontMatter?.isOurs === false && comments.length > 0 ? 1 : 0;
    for (const second of texts.slice(ours + 1))
        reportSecond(second, texts[ours], report);
    return drafts[ours] ?? draft/* emptySettings */.b;
}
function fromFrontMatter({ yaml, base }) {
    return { origin: "front-matter", yaml, base };
}
function reportSecond(second, first, report) {
    const place = { line: second.base.line - 1, column: 1 };
    const cure = `Move its keys to the ${first?.origin === "comment" ? "comment" : "front matter"} in line ${(first?.base.line ?? 2) - 1}.`;
    report((0,model_problem/* problemAt */.l4)("settings-twice", place, "a second block of settings", "settings once a page", cure));
}
function settingsComments(block, lines, report) {
    return readHtmlLines(block.content.split("\n")).comments.flatMap((comment) => {
        const place = { line: block.extent.start + comment.start + 1, column: 1 };
        if (comment.opening !== opening) {
            const problem = nearMiss(block, comment, place, lines);
            if (problem !== null)
                report(problem);
            return [];
        }
        if (!block.quoted)
            return settingsText(block, comment, lines, report);
        report(settings_inQuote(place));
        return [];
    });
}
/** Behind other text, or behind other HTML in its line, a comment holds no settings. */
function reportCommentInText(source, { extent, quoted: isQuoted }, lines, report) {
    if (isQuoted || !settings_comment.test(source))
        return;
    const index = source.split("\n").findIndex(beginsBehindText);
    const start = extent.start + index;
    // Its keys stand right below, be it in another block: behind a comment that is closed in this line.
    const keys = index === -1 ? [] : keysOf(commentOf(lines.slice(start, start + 100)));
    if (!keys.some(isOurs))
        return;
    const place = { line: start + 1, column: 1 };
    const found = "settings in a comment that begins behind other text, which are not read";
    const expected = `\`${opening}\` and nothing else in the first line of a comment`;
    const cure = `Put a blank line above the comment, and write \`${opening}\` alone in its first line and \`-->\` alone in its last.`;
    report((0,model_problem/* problemAt */.l4)(areSurely(keys) ? "settings-comment" : "settings-misplaced", place, found, expected, cure));
}
const settings_comment = /<!--+[ \t]*readiness(?![\w-]*ignore)/i;
/** A comment of the line is ours, and something else than a backtick stands before it. */
function beginsBehindText(line) {
    const before = line.slice(0, Math.max(0, line.search(settings_comment))).trimEnd();
    return before !== "" && !before.endsWith("`");
}
/** From the comment on, to its end at most. */
function commentOf(lines) {
    const text = lines.join("\n");
    const own = text.slice(Math.max(0, text.search(settings_comment)));
    const end = own.indexOf("-->");
    return end === -1 ? own : own.slice(0, end);
}
function settings_inQuote(place) {
    const cure = "Remove the `>` from its lines.";
    return (0,model_problem/* problemAt */.l4)("settings-in-quote", place, "settings in a block quote", "settings outside quotes", cure);
}
/**
 * `<!--readiness` or `<!-- Readiness:` on a line of its own, and a comment that begins so and goes on with keys of
 * ours. `null` where the comment is for readers.
 */
function nearMiss(block, comment, place, lines) {
    const { opening: line, start, end } = comment;
    if (!/^<!--+\s*readiness(?![\w-]*ignore)/i.test(line) && !isMisspelt(block, comment))
        return null;
    const cure = `Write \`${opening}\` alone in the comment's first line, or begin it with other words if it holds no settings.`;
    const found = `${(0,model_problem/* quoted */.TL)(line)} begins no settings`;
    if (/^<!--+\s*readiness\s*:?$/i.test(line) && end !== start)
        return {
            ...(0,model_problem/* problemAt */.l4)("settings-comment", place, found, `\`${opening}\``, cure),
            ...withOpening(line, place, lines),
        };
    const keys = keysIn(block, comment);
    if (!keys.some(isOurs))
        return null;
    const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
    return (0,model_problem/* problemAt */.l4)(rule, place, found, `\`${opening}\` and nothing else in that line`, cure);
}
/** `<!-- readines`, with keys of ours below it. */
function isMisspelt(block, comment) {
    const [, word] = /^<!--+\s*([\w-]{5,20})\s*:?$/.exec(comment.opening) ?? [];
    return word !== undefined && (0,nearest/* nearest */.p)(word, ["readiness"]) !== null && areSurely(keysIn(block, comment));
}
function withOpening(line, place, lines) {
    const start = (lines[place.line - 1] ?? "").indexOf(line);
    if (start === -1)
        return {};
    const from = { line: place.line, column: start + 1 };
    const to = { line: place.line, column: start + 1 + line.length };
    return { fix: [{ from, to, text: opening }] };
}
/** The keys of a comment that begins with `readiness`, those of its first line too. */
function keysIn({ content }, { start, end }) {
    const own = content.split("\n").slice(start, end === null ? start + 100 : end + 1);
    return keysOf(own.join("\n"));
}
function keysOf(comment) {
    const text = comment.replace(/^\s*<!--+\s*(?:readiness(?![ \t]*:[ \t]*\S)[\w-]*[ \t]*:?)?/i, "");
    return text.split("\n").flatMap((line) => yamlKey.exec(line.trimStart())?.[1] ?? []);
}
function settingsText(block, comment, lines, report) {
    const first = block.extent.start + comment.start + 1;
    if (comment.end === null) {
        report(notClosed({ line: first, column: 1 }, "a settings comment without an end"));
        return [];
    }
    const last = block.extent.start + comment.end;
    if ((lines[last] ?? "").trim() !== "-->") {
        const found = "other text in the line that ends the settings comment";
        report(notClosed({ line: last + 1, column: 1 }, found));
        return [];
    }
    const yaml = lines.slice(first, last).join("\n");
    return [{ origin: "comment", yaml, base: { line: first + 1, column: 1 } }];
}
function notClosed(place, found) {
    const cure = "Close the comment with `-->` on a line of its own; before it write no `-->` and, inside other HTML, no blank line.";
    return (0,model_problem/* problemAt */.l4)("settings-comment", place, found, "a last line `-->`", cure);
}

;// CONCATENATED MODULE: ./build/page/markdown/sign-off-boxes.js

/** Lines that were meant as tasks and are none: `- [] x`, `- [ ]x`, `- [x ] y`, `-[ ] x`, `[ ] x` without a dash. */
function misspeltBoxes({ source, extent, beginsItem }, lines, references) {
    if (!source.includes("]"))
        return [];
    return source.split("\n").flatMap((text, index) => {
        const form = index === 0 && beginsItem ? inItem : sign_off_boxes_inText;
        const { box = "", rest = "" } = form.exec(text)?.groups ?? {};
        if (box === "" || (index === 0 && beginsItem && isTask.test(text)) || isLink(box, rest, references))
            return [];
        const line = extent.start + index;
        const place = { line: line + 1, column: Math.max(0, (lines[line] ?? "").indexOf(text)) + 1 };
        const task = `- [${/[xXvV✓✔☑]/.test(box) ? "x" : " "}] ${rest.trim()}`;
        const found = `${(0,model_problem/* quoted */.TL)(box)} is no box of a task list, so that ${(0,model_problem/* quoted */.TL)(rest)} is no sign-off`;
        const cure = `Write ${(0,model_problem/* inCode */.pN)(task.length > 100 ? `${task.slice(0, 100)}…` : task)} if it is one.`;
        return [(0,model_problem/* problemAt */.l4)("sign-off-box", place, found, "`- [ ]` or `- [x]`, with a blank behind", cure)];
    });
}
const isTask = /^\[[ \txX]\][ \t]+\S/;
/** Behind the dash of an item. `[]byte` and `[*]` are text. */
const inItem = /^(?<box>\[(?:(?:[ \t]*[xXvV✓✔☑✗✘~/-][ \t]*|[ \t]+)\](?=[ \t]*\S)|\](?=[ \t]+\S)))[ \t]*(?<rest>.+)$/;
/** In a line of text: the dash touches the bracket, or there is none. */
const sign_off_boxes_inText = /^(?<box>[-*+]\[[ \txX]?\](?=[ \t]*\S)|\[[ \txX]\](?=[ \t]+\S))[ \t]*(?<rest>.+)$/;
/** `[x](y)`, `[x][y]`, `[x]: y`, and `[x]` where the page defines it. */
function isLink(box, rest, references) {
    return (/^[([:]/.test(rest) ||
        Object.hasOwn(references, box
            .replace(/^.?\[|\]$/g, "")
            .trim()
            .toUpperCase()));
}

;// CONCATENATED MODULE: ./build/page/markdown/sign-offs.js



/** The page's task-list items, but those in sections that a cell stands for: there they are guidance. */
function readSignOffs({ lines, blocks, report }, guidance) {
    const signOffs = [];
    let isSaid = false;
    for (const block of blocks.blocks) {
        if (block.kind !== "paragraph")
            continue;
        const cell = guidance[block.extent.start] ?? 0;
        // Steps of guidance are no sign-offs, however they are spelt.
        if (cell === 0 && !block.quoted)
            for (const problem of misspeltBoxes(block, lines, blocks.references))
                report(problem);
        const task = block.beginsItem ? taskOf(block) : null;
        if (task === null)
            continue;
        if (cell !== 0) {
            if (!isSaid)
                report(inGuidance(block, cell));
            isSaid = true;
            continue;
        }
        const { text } = readInline(task.source, blocks.references);
        signOffs.push({ text, done: task.done, line: block.extent.start + 1 });
    }
    return signOffs;
}
function inGuidance({ extent }, cell) {
    const found = `a task list in a section that the cell in line ${cell} links to, which is guidance`;
    const cure = "Move the tasks out of the section if they are sign-offs; if they are steps, leave them.";
    const place = { line: extent.start + 1, column: 1 };
    return (0,model_problem/* problemAt */.l4)("sign-off-in-guidance", place, found, "sign-offs outside linked sections", cure);
}
function taskOf({ source }) {
    const match = /^\[([ \txX])\][ \t\n]+(?=\S)/.exec(source);
    return match === null ? null : { done: /x/i.test(match[1] ?? ""), source: source.slice(match[0].length) };
}

;// CONCATENATED MODULE: ./build/page/markdown/unclosed-blocks.js



/** A fence or a comment that is not closed where its writer thinks takes the matrix behind it along, in silence. */
function reportSwallowed(matrices, { blocks, lines, report }) {
    const { references } = blocks;
    const lastMatrix = matrices.at(-1)?.line ?? -1;
    const own = blocks.blocks.filter(({ quoted }) => !quoted);
    const fences = own.filter((block) => block.kind === "fence");
    const areMispaired = endsWithBareFence(fences, lines);
    for (const block of fences)
        if ((areMispaired || isSuspicious(block, lines)) && holdsMatrix(block.content.split("\n"), references))
            report(openFence({ line: block.extent.start + 1, column: 1 }, block));
    for (const block of own)
        if (block.kind === "html" && swallowsInComment(block, lastMatrix, references))
            report(openComment({ line: block.extent.start + 1, column: 1 }));
}
function openFence(place, { marker }) {
    const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${(0,model_problem/* quoted */.TL)(marker)} below, and open it with a longer one if it holds fences.`;
    return (0,model_problem/* problemAt */.l4)("fence-open", place, "a fence that is not closed above a matrix", "a closed fence", cure);
}
function openComment(place) {
    const found = "an HTML comment that is not closed above a matrix";
    const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
    return (0,model_problem/* problemAt */.l4)("comment-open", place, found, "a closed comment", cure);
}
/** A last fence without end and without info string was meant to close: one before it has no end of its own. */
function endsWithBareFence(fences, lines) {
    const last = fences.at(-1);
    return last !== undefined && last.info === "" && !isClosed(last, lines);
}
/** Either it has no end, or its end is another block's: then a line inside it opens a block. */
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
/** A comment without an end; or with another one opened inside it, whose end it has. */
function swallowsInComment({ content, extent }, lastMatrix, references) {
    const own = content.split("\n");
    const { comments, open } = readHtmlLines(own);
    if (open === "comment" && lastMatrix >= extent.end)
        return true;
    return comments.some(({ start, end }) => {
        const inside = own.slice(start + 1, end === null ? own.length : end + 1);
        return (end === null || inside.some(opensComment)) && holdsMatrix(inside, references);
    });
}
/** Whether a comment begins in a line, in front of the end of another. */
function opensComment(line) {
    const start = line.indexOf("<!--");
    return start !== -1 && !line.slice(0, start).includes("-->");
}
function holdsMatrix(lines, references) {
    return lines.some((line) => beginsMatrix(line, references));
}
function beginsMatrix(line, references) {
    return (/^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/.test(line) || isMatrixHeader(line, references));
}

;// CONCATENATED MODULE: ./build/page/markdown/unread-blocks.js



/** Blocks that hold checks and are for readers: indented ones, YAML under another name, JSON, a list without a fence (FORMAT 1.2). */
function reportUnreadBlocks({ lines, blocks, report }) {
    for (const block of blocks.blocks) {
        if (block.quoted)
            continue;
        const place = { line: block.extent.start + 1, column: 1 };
        if (block.kind === "fence" && isUnnamedList(block))
            report(unnamedList(place));
        if (block.kind === "fence" && isJsonList(block))
            report(jsonList(place));
        if (block.kind === "paragraph" && block.beginsItem && isBareCheck(block.source))
            report(bareList(place));
        if (block.kind === "code" && holdsChecks(block, lines, blocks.references))
            report(matrixInCode(place));
    }
}
function unnamedList(place) {
    const found = "a list of checks in a block that is not called `yaml smoke-matrix`, which is not read";
    const cure = "Write ```` ```yaml smoke-matrix ````, with the bare list in it, if the checks are meant to run; if it is an example, leave it.";
    return (0,model_problem/* problemAt */.l4)("checks-in-yaml", place, found, "the info string `yaml smoke-matrix`", cure);
}
function jsonList(place) {
    const found = "a list of checks in a block of JSON, which is not read";
    const cure = "Write ```` ```yaml smoke-matrix ```` above it, with the list from its `[` to its `]`, if the checks are meant to run: YAML reads JSON too. If it is an example, leave it.";
    return (0,model_problem/* problemAt */.l4)("checks-in-yaml", place, found, "the info string `yaml smoke-matrix`", cure);
}
function bareList(place) {
    const found = "a list of checks without a fence around it, which is text and not read";
    const cure = "Put a line ```` ```yaml smoke-matrix ```` above the list and a line ```` ``` ```` below it if the checks are meant to run; if it is for readers, leave it.";
    return (0,model_problem/* problemAt */.l4)("checks-in-yaml", place, found, "a block `yaml smoke-matrix`", cure);
}
function matrixInCode(place) {
    const found = "checks that are indented by four blanks or a tab, which is code and not read";
    const cure = "Remove the indentation if they are meant to run; if they are an example, put a fence around it.";
    return (0,model_problem/* problemAt */.l4)("matrix-in-code", place, found, "a matrix without indentation", cure);
}
function isUnnamedList({ info, content }) {
    return isPlainYaml(info) && isCheckList(withoutKey(content));
}
/** `[{ "area": …, "run": … }]`, or the same below `"checks"`. */
function isJsonList({ info, content }) {
    return (/^(?:json[c5]?)?$/.test(info.toLowerCase()) &&
        /^\s*[[{]/.test(content) &&
        /"area"\s*:\s*"/.test(content) &&
        /"run"\s*:\s*["[]/.test(content));
}
/** An item of a list with both keys. */
function isBareCheck(source) {
    return (/^[a-z-]+[ \t]*:/.test(source) && /^[ \t]*area[ \t]*:/m.test(source) && /^[ \t]*run[ \t]*:/m.test(source));
}
/** The list of a whole YAML file stands below `checks:`. */
function withoutKey(content) {
    return content.replace(/^(?:[ \t]*(?:#[^\n]*)?\n)*checks[ \t]*:[ \t]*\n/, "");
}
/** A list with `area: …` and `run: …`, which no other format has beside each other. */
function isCheckList(text) {
    const first = text.split("\n", 100).find((line) => /^[ \t]*[^\s#]/.test(line));
    return (/^[ \t]*- [a-z-]+[ \t]*:/.test(first ?? "") &&
        /^[ \t]*(?:- )?area[ \t]*:/m.test(text) &&
        /^[ \t]*(?:- )?run[ \t]*:/m.test(text));
}
function holdsChecks({ extent }, lines, references) {
    const own = lines.slice(extent.start, extent.end);
    return own.some((line) => isMatrixHeader(line, references)) || isCheckList(own.join("\n"));
}

;// CONCATENATED MODULE: ./build/page/markdown/page.js













/**
 * Reads a Markdown page (FORMAT 1). The text has no BOM and ends its lines with LF.
 * Asynchronous because the YAML reader is loaded where the page has YAML, and only then: it costs start-up.
 */
async function readPage(text, report) {
    const original = text.split("\n");
    const frontMatter = await findFrontMatter(original);
    const lines = withoutFrontMatter(original, frontMatter);
    const blocks = readBlocks(lines.join("\n"), lines.length);
    reportOverflow(blocks, report);
    const settings = await readPageSettings(frontMatter, lines, blocks.blocks, report);
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
    const matrices = await readMatrices(context);
    const guidance = guidanceLines(context);
    const checks = checksOf(matrices, guidance, context);
    reportHtmlTables(context);
    reportUnreadBlocks(context);
    reportLostRows(context);
    reportSwallowed(matrices, context);
    const ignores = readIgnores(context);
    const { readerColumns } = context;
    const draft = { settings, checks, signOffs: readSignOffs(context, guidance), ignores, readerColumns };
    const empty = matrices.find((matrix) => matrix.checks.length === 0);
    return empty === undefined ? draft : { ...draft, noChecks: withoutRows(empty) };
}
function withoutRows({ line }) {
    const cure = "Write a row for each check below the delimiter row of this matrix.";
    return { place: { line: line + 1, column: 1 }, cure };
}
/** Its lines stay as blank ones, so that every line keeps its number. */
function withoutFrontMatter(lines, frontMatter) {
    return frontMatter === null
        ? lines
        : lines.map((line, index) => (index < frontMatter.lineCount ? "" : line));
}
function reportOverflow({ overflow }, report) {
    if (overflow === null)
        return;
    const [found, expected] = overflow.kind === "nesting"
        ? [`lists and quotes nested more than ${maxNesting} levels deep`, "a page that people can read"]
        : ["more content than can be read", "a page of fewer than about 200,000 lines and list items"];
    const cure = "Make the page flatter, or split it into several.";
    report((0,model_problem/* problemAt */.l4)(`page-${overflow.kind}`, { line: overflow.line + 1, column: 1 }, found, expected, cure));
}


/***/ }),

/***/ 211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: function() { return /* binding */ escapeOf; },
/* harmony export */   Rf: function() { return /* binding */ withoutQuoted; },
/* harmony export */   Rh: function() { return /* binding */ hiddenOfScript; }
/* harmony export */ });
/* harmony import */ var _odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);

/** The first that changes what is run, and the first blank that is no plain one within quotes: there it may be meant. */
function hiddenOfScript(script) {
    const hidden = (0,_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .oddCharacters */ .ky)(script).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return { outside: null, inQuotes: null };
    const bare = withoutQuoted(script);
    const isInQuotes = ({ index, plain }) => plain === " " && bare[index] === "_";
    return {
        outside: hidden.find((each) => !isInQuotes(each)) ?? null,
        inQuotes: hidden.find(isInQuotes) ?? null,
    };
}
/** The character as bash's quotes write it: `$'\u00a0'`. */
function escapeOf(text, { index }) {
    return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}
/** What stands in quotes is `_` to its length. A quote that is never closed goes to the end, so that nothing is looked through twice. */
function withoutQuoted(script) {
    return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}


/***/ })

};
;