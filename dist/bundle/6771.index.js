"use strict";
exports.id = 6771;
exports.ids = [6771];
exports.modules = {

  9532:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: function() { return   readHtmlLines; }
  });
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


  }),

  71885:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   contentBase; },
    l: function() { return   readMatrices; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41265);
  var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56683);
  var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74592);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50976);
  var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73735);






const maxChecks = 100_000;
async function readMatrices(context) {
    const matrices = [];
    let count = 0;
    for (const block of context.blocks.blocks) {
        const { start } = block.extent;
        if (count + sizeOf(block) > maxChecks) {
            const found = `more than ${maxChecks.toLocaleString("en")} rows`;
            context.report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_3__  .V)("too-many-checks", start, found, "Split the page into several."));
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
    report((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_3__  .V)("matrix-in-guidance", line, found, cure));
    return [];
}
function sizeOf({ kind, extent }) {
    return kind === "table" ? extent.end - extent.start - 2 : 0;
}
async function readBlock(block, context) {
    if (block.kind === "table")
        return (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__  .x)(block, context);
    return block.kind === "fence" ? readSmokeBlock(block, context) : null;
}
async function readSmokeBlock(block, context) {
    const { report, lines } = context;
    const kind = kindOf(block.info);
    if (kind === "matrix" && !block.quoted) {
        const { readCheckList } = await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(7315), __webpack_require__.e(9872), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 9872));
        const drafts = readCheckList(block.content, contentBase(block, lines), report);
        return drafts.map((draft) => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .DQ)(draft, context));
    }
    const found = "a smoke matrix in a block quote, which is not read";
    const cure = "Remove the `>` from its lines if it holds checks.";
    if (kind !== "other")
        report(block.quoted
            ? (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_3__  .V)("matrix-in-quote", block.extent.start, found, cure)
            : otherName(block, lines));
    return null;
}
function otherName({ info, marker, extent }, lines) {
    const cure = "Write ```` ```yaml smoke-matrix ````, or another info string if the block holds no checks.";
    const problem = (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_3__  .V)("smoke-matrix-name", extent.start, `the info string ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(info)}`, cure);
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
    const words = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__  .Gf)(info);
    const pairs = words.map((word, index) => `${word}-${words[index + 1] ?? ""}`);
    const isSimilar = [...words, ...pairs].some((word) => (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__  .p)(word, ["smoke-matrix"]) !== null);
    return isSimilar ? "similar" : "other";
}
function contentBase({ extent, content }, lines) {
    const own = content.split("\n", 1000);
    const index = own.findIndex((line) => line.trim() !== "");
    const inFile = lines[extent.start + 1 + index] ?? "";
    const removed = index === -1 ? 0 : inFile.length - (own[index] ?? "").length;
    return { line: extent.start + 2, column: 1 + Math.max(0, removed) };
}


  }),

  61782:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O7: function() { return   indexesOf; },
    ix: function() { return   reportColumns; },
    lF: function() { return   withRename; },
    uU: function() { return   misspeltHeaders; },
    yd: function() { return   unlessForReaders; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39911);
  var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23872);
  var _column_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88791);
  var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75306);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78892);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50976);







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
    const condition = column === "command" ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(text) : null;
    if (condition === null)
        return null;
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(condition)} in the header of the commands, which is not read`;
    const cure = "Write `Command`. A folder goes into the cells, as `cd web && …`, or into `working-directory` under `defaults`; commands that are not to run need another header.";
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("command-header", cell.place, found, cure);
}


  }),

  16771:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openPage: function() { return   openPage; },
  readPage: function() { return   readPage; }
});

var problem = __webpack_require__(93970);
var markdown_blocks = __webpack_require__(56683);
var guidance_links = __webpack_require__(88075);
var settable_rule = __webpack_require__(67918);
var html = __webpack_require__(9532);
var page_problem = __webpack_require__(50976);
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
    return (0,html .x)(lines).comments.flatMap(({ opening, start }) => /^<!--+\s*readiness[-_ ]*ignore/i.test(opening)
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
        report((0,problem .l4)("ignore-rule", place, settable));
        return null;
    }
    const lines = below === null ? [0, 0] : [below.extent.start + 1, below.extent.end];
    return { rule: settable.rule, reason, place, lines };
}
function malformed(text, place) {
    const [, name = "RULE", reason = ""] = /ignore[\s:]*([a-z][\w-]*)?[\s:,-]*(.*?)\s*(?:-->.*)?$/i.exec(text) ?? [];
    const meant = `<!-- readiness-ignore ${name}: ${reason === "" ? "reason" : reason} -->`;
    return (0,page_problem .V)("ignore-form", place, `${(0,problem .TL)(text)} ignores nothing`, `Write ${(0,problem .TL)(meant, 200)}.`);
}

var markdown_matrices = __webpack_require__(71885);
var github_slugger = __webpack_require__(42710);
var line_starts = __webpack_require__(75607);
var nearest = __webpack_require__(41265);
var inline = __webpack_require__(35956);
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
        const slug = slugger.slug((0,inline .ky)(source, references));
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
        return { heading, extent, text, script: scriptOf(own), unrun: own.filter(isUnrun) };
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
function scriptOf(code) {
    return code
        .flatMap((block) => (block.kind === "fence" && isRun(block) ? [block.content.replace(/\n$/, "")] : []))
        .filter((script) => script.trim() !== "")
        .join("\n");
}
function isRun({ info }) {
    return info === "" || shells.has(firstWord(info));
}
function isUnrun(block) {
    if (block.kind === "code")
        return true;
    const word = (0,markdown_blocks .Gf)(block.info)[0] ?? "";
    return !isRun(block) && (shells.has(word) || otherShells.has(word));
}
function firstWord(info) {
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

var markdown_settings = __webpack_require__(39470);
var sign_offs = __webpack_require__(79079);
var one_line = __webpack_require__(45942);
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
            heading = (0,one_line .T)((0,inline .SG)(block.source, references).text);
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
                report(apartIn(block, read?.((0,inline .X1)(block.source, references))));
            continue;
        }
        if (cell !== 0) {
            if (!isSaid)
                report(inGuidance(block, cell));
            isSaid = true;
            continue;
        }
        lastRead = block;
        read ??= (await __webpack_require__.e(  7640).then(__webpack_require__.bind(__webpack_require__, 77640))).readSignOffText;
        const { text, fault, loose, ...rest } = read((0,inline .X1)(task.source, references));
        if (fault !== null || loose !== null) {
            const { faultIn, looseIn } = await __webpack_require__.e(  4417).then(__webpack_require__.bind(__webpack_require__, 64417));
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
    const found = `the parentheses ${(0,problem .TL)(read.text)} below a sign-off, which are no part of its text`;
    const cure = `Write ${(0,problem .pN)((0,sign_offs .o7)(read))} at the end of the sign-off's own text.`;
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
        const found = `${(0,problem .TL)(box)} is no box of a task list, so that ${(0,problem .TL)(rest)} is no sign-off`;
        const cure = `Write ${(0,problem .pN)(task.length > 100 ? `${task.slice(0, 100)}…` : task)} if it is one.`;
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

var columns = __webpack_require__(75306);
var cells = __webpack_require__(23872);
;// CONCATENATED MODULE: ./build/page/markdown/orphan-rows.js







const maxNamed = 1000;
function reportOrphanRows({ lines, blocks, report }) {
    const covered = coveredLines(lines, blocks.blocks, blocks.references);
    const orphans = [];
    for (const [index, line] of lines.entries())
        if (covered[index] === 0 && line.includes("|") && isOrphan(line, blocks.references))
            orphans.push(index);
    for (const index of orphans.slice(0, maxNamed))
        report(orphanRow(lines, index));
    const further = orphans[maxNamed];
    if (further === undefined)
        return;
    const count = (orphans.length - maxNamed).toLocaleString("en");
    report((0,problem .l4)("lost-row", { line: further + 1, column: 1 }, {
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
    return (0,page_problem .V)("lost-row", place, found, cureFor(lines, index));
}
function cureFor(lines, index) {
    const row = contentOf(lines[index] ?? "");
    const below = contentOf(lines[index + 1] ?? "");
    if (/^\[\^[^\]]*\]:/.test(row))
        return "Move the table out of the footnote, with a blank line above it and nothing in front of its rows.";
    const isDelimiter = /^[|:-][|:\t -]+$/.test(below) && below.includes("-");
    if (isDelimiter && (0,cells .hA)(row) === (0,cells .hA)(below) && (lines[index - 1] ?? "").trim() !== "")
        return "Put a blank line above the header, and nothing in front of it: the line above takes it into its quote, its list or its HTML.";
    if (isDelimiter)
        return `Give the delimiter row below as many cells as this line has (${(0,cells .hA)(row)}), at the same indentation, with a blank line above the header.`;
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
                for (const [index, hidden] of (0,html .x)(block.content.split("\n")).hidden.entries())
                    if (hidden && start + index < end)
                        covered[start + index] = 1;
                break;
            case "paragraph":
                for (const index of hiddenLines(block, references))
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
function hiddenLines({ source }, references) {
    if (!/\n[ \t]*\|/.test(source) || !/`|<!--/.test(source))
        return [];
    const { spans } = (0,inline .SG)(source.replaceAll("\n", " "), references);
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

var unread_table = __webpack_require__(98511);
;// CONCATENATED MODULE: ./build/page/markdown/unread-blocks.js







function reportUnread(lastMatrix, context) {
    const own = context.blocks.blocks.filter(({ quoted }) => !quoted);
    for (const block of own)
        if (block.kind === "html")
            context.report(htmlTable(block));
    for (const block of own) {
        const unread = unreadBlocks.find(({ holdsChecks }) => holdsChecks(block, context));
        if (unread !== undefined)
            context.report((0,problem .l4)(unread.rule, { line: block.extent.start + 1, column: 1 }, unread));
    }
    reportOrphanRows(context);
    reportUnclosedBlocks(own, lastMatrix, context);
}
const unreadBlocks = [
    {
        rule: "checks-in-yaml",
        holdsChecks: (block) => block.kind === "fence" && (0,markdown_blocks .yi)(block.info) && isCheckList(withoutKey(block.content)),
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
    const first = headers.find(({ tag, column }) => tag === "th" && (column === "command" || (0,unread_table .A)(column)));
    const hasCommand = headers.some(({ column }) => column === "command");
    const header = first ?? (hasCommand ? headers.find(({ column }) => column === "area") : undefined);
    if (header === undefined)
        return null;
    const found = `the header ${(0,problem .TL)(header.text)} in a table of HTML, which is not read`;
    const cure = "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
    return (0,page_problem .V)("html-table", block.extent.start + header.line, found, cure);
}
const maxCells = 50;
function headersOf({ content }) {
    const own = content.split("\n");
    const { hidden } = (0,html .x)(own);
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
    const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${(0,problem .TL)(marker)} below, and open it with a longer one if it holds fences.`;
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
    const { comments, open } = (0,html .x)(own);
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
    const settings = await (0,markdown_settings .BL)(frontMatter, context);
    const { matrices, checks, guidance } = await (0,markdown_matrices .l)(context);
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
    const frontMatter = await (0,markdown_settings .uk)(original);
    const below = frontMatter?.lineCount ?? 0;
    const lines = below === 0 ? original : original.map((line, index) => (index < below ? "" : line));
    const blocks = (0,markdown_blocks .v_)(lines.join("\n"), lines.length);
    reportOverflow(blocks, report);
    const sections = readSections(lines, blocks);
    const context = {
        lines,
        blocks,
        sections,
        linked: new Map(),
        commands: new Set(),
        shown: new Set(),
        guidance: (0,guidance_links .O)(blocks),
        readerColumns: [],
        report,
    };
    return { context, frontMatter };
}
function reportOverflow({ overflow }, report) {
    if (overflow === null)
        return;
    const [found, expected] = overflow.kind === "nesting"
        ? [`lists and quotes nested more than ${markdown_blocks .JG} levels deep`, "a page that people can read"]
        : ["more content than can be read", "a page of fewer than about 200,000 lines and list items"];
    const cure = "Make the page flatter, or split it into several.";
    report((0,problem .l4)(`page-${overflow.kind}`, { line: overflow.line + 1, column: 1 }, { found, expected, cure }));
}


  }),

  39470:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  uk: function() { return   findFrontMatter; },
  BL: function() { return   readPageSettings; },
  gS: function() { return   settingsComments; }
});

var page_fields = __webpack_require__(19890);
var problem = __webpack_require__(93970);
var nearest = __webpack_require__(41265);
var draft = __webpack_require__(90320);
var html = __webpack_require__(9532);
var markdown_blocks = __webpack_require__(56683);
var page_problem = __webpack_require__(50976);
;// CONCATENATED MODULE: ./build/page/markdown/misplaced-settings.js




function reportMisplacedSettings({ lines, blocks, report }, hasSettings) {
    const found = [
        ...settingsAtTop(lines),
        ...settingsBelowRules(lines, blocks.blocks),
        ...settingsInFences(lines, blocks.blocks),
    ];
    const canMove = !hasSettings && found.length === 1;
    const sure = found.filter(({ keys }) => areSurely(keys)).slice(0, maxNamed);
    const others = found.filter(({ keys }) => !areSurely(keys)).slice(0, maxNamed);
    for (const settings of [...sure, ...others]) {
        const problem = misplaced(settings, lines);
        report(canMove && isMovable(settings) ? { ...problem, fix: moved(settings) } : problem);
    }
}
const maxNamed = 100;
function misplaced(settings, lines) {
    const { start, opening, keys, isClosed } = settings;
    const names = keys
        .slice(0, 5)
        .map((key) => `\`${key}\``)
        .join(", ");
    const where = opening === "" ? "without a line `---` above them" : `below ${(0,problem .TL)(opening)}`;
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
        if (block.kind !== "fence" || block.quoted || !(0,markdown_blocks .yi)(block.info))
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
    const { readSettings } = await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(7315), __webpack_require__.e(9872), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 9872));
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
    return (0,html .x)(block.content.split("\n")).comments.flatMap((comment) => {
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
    if (block.quoted || !comment.test(text))
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
    return (0,problem .l4)(rule, place, { found, expected, cure });
}
const comment = /<!--+[ \t]*readiness(?![\w-]*ignore)/i;
function beginsBehindText(line) {
    const before = line.slice(0, Math.max(0, line.search(comment))).trimEnd();
    return before !== "" && !before.endsWith("`");
}
function commentOf(lines) {
    const text = lines.join("\n");
    const own = text.slice(Math.max(0, text.search(comment)));
    const end = own.indexOf("-->");
    return end === -1 ? own : own.slice(0, end);
}
function nearMiss(block, comment, { lines }) {
    const { opening: line, start, end } = comment;
    if (!/^<!--+\s*readiness(?![\w-]*ignore)/i.test(line) && !isMisspelt(block, comment))
        return null;
    const place = { line: block.extent.start + start + 1, column: 1 };
    const cure = `Write \`${opening}\` alone in the comment's first line, or begin it with other words if it holds no settings.`;
    const found = `${(0,problem .TL)(line)} begins no settings`;
    if (/^<!--+\s*readiness\s*:?$/i.test(line) && end !== start)
        return {
            ...(0,problem .l4)("settings-comment", place, { found, expected: `\`${opening}\``, cure }),
            ...withOpening(line, place, lines),
        };
    const keys = keysIn(block, comment);
    if (!keys.some(isOurs))
        return null;
    const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
    return (0,problem .l4)(rule, place, { found, expected: `\`${opening}\` and nothing else in that line`, cure });
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
        (await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(7315), __webpack_require__.e(9872), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 9872))).isFrontMatter(yaml));
}


  }),

  73735:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  x: function() { return   readTable; },
  K: function() { return   rowBelow; }
});

var markdown_cells = __webpack_require__(23872);
var column_cells = __webpack_require__(88791);
var columns = __webpack_require__(75306);
var header_words = __webpack_require__(78892);
var matrix_columns = __webpack_require__(61782);
var page_problem = __webpack_require__(50976);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var problem = __webpack_require__(93970);
var odd_characters = __webpack_require__(39911);
var draft = __webpack_require__(90320);
var hidden_characters = __webpack_require__(19576);
var command_cells = __webpack_require__(18981);
var dead_links = __webpack_require__(8615);
var inline = __webpack_require__(35956);
var signal_cells = __webpack_require__(20310);
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
            (0,dead_links .FH)(cell.text, (0,dead_links .Gx)(cell), context);
}
function reportStruck(cells, { indexes }, context) {
    for (const column of judgedColumns) {
        const cell = cells[indexes.get(column) ?? -1];
        if (cell === undefined || !cell.text.includes("~~") || (0,markdown_cells .pn)(cell, context))
            continue;
        if (!(0,inline .SG)(cell.text, context.blocks.references).isStruck)
            continue;
        const found = `${(0,problem .TL)(cell.text)} in the column \`${(0,columns .Gg)(column)}\`, crossed out, which would count all the same`;
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
    ...command_cells .G,
    signals: (cell, context, field) => (0,signal_cells .B)(cell, field === "fail" ? "fail" : "pass", context),
    moment: textOf,
    waiver: waiverOf,
    count: noColumn,
    env: noColumn,
};
function commandMissing(row) {
    return (0,problem .l4)("command-missing", row, {
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
    return (0,odd_characters .P)((0,inline .SG)(source, blocks.references).text).trim();
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

var unread_table = __webpack_require__(98511);
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
        : (await __webpack_require__.e(  2774).then(__webpack_require__.bind(__webpack_require__, 62774))).conditionsIn(read, block, context.lines);
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
        return isMatrixAsMeant(headers) ? (0,matrix_columns .uU)(headers) : [(0,unread_table .m)(block, headers, context)];
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
function rowBelow({ extent, starts }, cellCount, lines) {
    if ((lines[extent.start] ?? "").startsWith("|", starts[0] ?? 0))
        return null;
    let below = extent.end;
    while (below < lines.length && (lines[below] ?? "").trim() === "")
        below += 1;
    const line = lines[below] ?? "";
    if (line.trimStart().startsWith("|") || (0,markdown_cells .hA)(line) !== cellCount)
        return null;
    return /^[|:\t -]+$/.test(lines[below + 1] ?? "") ? null : below;
}
function reportRowBelow(block, { cellCount }, { lines, report }) {
    const below = rowBelow(block, cellCount, lines);
    if (below === null)
        return;
    const line = lines[below] ?? "";
    const place = { line: below + 1, column: line.length - line.trimStart().length + 1 };
    const found = `a line of ${cellCount} cells below a table that it does not belong to`;
    const cure = "If it is a row, put it right below the others and begin each row with `|`.";
    report((0,page_problem .V)("row-below-table", place, found, cure));
}


  }),

  98511:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   isSign; },
    m: function() { return   unreadTable; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23872);
  var _column_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88791);
  var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75306);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78892);
  var _inline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35956);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50976);







const looked = { rows: 200, columnsOfPhrases: 50 };
function unreadTable(block, headers, { lines, blocks: { references } }) {
    const { place } = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .ce)(block, 0, lines);
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
        return likeMatrix(sign.cell.place, `the header ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(sign.text)}`);
    const bare = headers.find(({ text }, index) => text === "" && hasCode(index));
    if (bare !== undefined)
        return likeMatrix(bare.cell.place, "an empty header above code spans");
    const phrase = exitCodeBesideCode(headers, block, lines, references);
    return phrase && likeMatrix(phrase, "an exit code behind code spans");
}
function exitCodeBesideCode(headers, block, lines, references) {
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1) {
        const line = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .ce)(block, row, lines);
        if (!line.text.includes("`"))
            continue;
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__  .cg)(line, looked.columnsOfPhrases);
        const index = cells.findIndex(({ text }, at) => (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .aK)(text) && !(0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .aI)(headers[at]?.text ?? ""));
        if (cells.slice(0, Math.max(0, index)).some(({ text }) => hasSpan(text, references)))
            return headers[index]?.cell.place ?? line.place;
    }
    return null;
}
function rowLikeHeader(block, lines, references) {
    for (let index = 2; index < Math.min(block.starts.length, 5); index += 1) {
        const { text, place } = (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .ce)(block, index, lines);
        if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  .N_)(text, references))
            return place;
    }
    return null;
}
function headerBelow(place) {
    const found = "the header of a matrix as a row of another table, which is not read";
    const cure = "Put this row first and the delimiter row `| --- | --- |` right below it; a caption is a paragraph of its own above the table.";
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("matrix-header-row", place, found, cure);
}
function withoutArea(headers, place) {
    const name = nameColumn(headers);
    const found = "a table with a column `Command` and no column `Area`, which is not run";
    const rename = name === undefined
        ? "Add a column `Area`"
        : name.text === ""
            ? "Write `Area` into the empty header"
            : `Rename ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(name.text)} to \`Area\``;
    const cure = `${rename} if the rows are checks; if they are for readers, leave the table.`;
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("matrix-no-area", name?.cell.place ?? place, found, cure);
}
const nameWords = /^(?:area|purpose|gate|step|component|name|test|feature|scenario|stage|task|what|service|module|no|id|item|package|target|suite|job)$/;
function nameColumn(headers) {
    const free = headers.filter(({ column }) => column === null);
    return (free.find(({ text }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  ._i)(text) === "area") ??
        free.find(({ text }) => nameWords.test((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(text))) ??
        headers.find(({ column }) => column === "id") ??
        free[0]);
}
function withoutCommand(headers, place) {
    const names = headers.filter(({ column }) => column === "area" || column === "id");
    const title = names.map(({ column }) => `\`${column === null ? "" : (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  .Gg)(column)}\``).join(" and ");
    const meant = headers.find(({ text, column }) => column === null && (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  ._i)(text) === "command");
    const found = `a table with a column ${title} and no column \`Command\`, which is not read`;
    const cure = meant === undefined
        ? `Add a column \`Command\` with a code span in each row if the rows are checks, else rename ${title}.`
        : `Rename ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(meant.text)} to \`Command\` if the rows are checks, else rename ${title}.`;
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("matrix-no-command", meant?.cell.place ?? place, found, cure);
}
function isSign(column) {
    return column !== null && /^(?:pass|fail|rollback|retest|rollbackAndRetest)$/.test(column);
}
function isNearSign({ text, column }) {
    const meant = column === null ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  ._i)(text) : null;
    if (meant === "command" && (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .Zj)((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(text), meant))
        return true;
    if (meant === "command")
        return /^(?:command|cmd)\b|\b(?:command|cmd)$/.test((0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(text));
    return isSign(meant);
}
function likeMatrix(place, sign) {
    const found = `${sign} in a table that is no matrix, and is not read`;
    const cure = "Add the columns `Area` and `Command` if the rows are checks; if they are for readers, leave the table.";
    return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("table-like-matrix", place, found, cure);
}
function isTicked(index, block, lines) {
    const tick = /^(?:[^\p{L}\p{N}`]*|[\d.,%\s/]*|\W*(?:x|yes|no|y|n|n\/a|na|ok|pass|fail|passed|failed|true|false|done|open|pending|tbd|todo)\W*)$/iu;
    return cellsOf(index, block, lines).every((text) => !text.includes("`") && tick.test(text));
}
function cellsOf(index, block, lines) {
    const cells = [];
    for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1)
        cells.push((0,_cells_js__WEBPACK_IMPORTED_MODULE_1__  .cg)((0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .ce)(block, row, lines), index + 1)[index]?.text ?? "");
    return cells;
}
function hasSpan(text, references) {
    return text.includes("`") && (0,_inline_js__WEBPACK_IMPORTED_MODULE_5__  .SG)(text, references).spans.length > 0;
}


  })

};
;