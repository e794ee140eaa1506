"use strict";
exports.id = 8876;
exports.ids = [8876,8463];
exports.modules = {

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

  87977:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  addHere: function() { return   addHere; }
});

var external_node_os_ = __webpack_require__(48161);
var group_log = __webpack_require__(17530);
var finding = __webpack_require__(96528);
var problem = __webpack_require__(93970);
var redact_results = __webpack_require__(45739);
var finding_lines = __webpack_require__(9285);
var kinds = __webpack_require__(26941);
var nearest = __webpack_require__(41265);
var plain_text = __webpack_require__(59119);
var text_slug = __webpack_require__(86060);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/app/add/ask.js


async function askForRow(proposed, prompts) {
    if (prompts === null)
        return proposed;
    const signals = await askForSignals(proposed.signals, prompts);
    if (signals === null)
        return null;
    if (proposed.rollback !== null)
        return { signals, rollback: proposed.rollback };
    const rollback = await prompts.text("What does a person do when this check fails? (empty: say it later)", "");
    return rollback === null ? null : { signals, rollback: rollback.trim() || null };
}
async function askForSignals(signals, prompts) {
    const options = signals.map(({ role, text }, index) => ({
        value: String(index),
        label: `${role === "pass" ? "must see" : "must not see"}  ${(0,one_line .T)((0,plain_text .w)(text))}`,
    }));
    const kept = await prompts.chooseSome("Which signals does the check look for?", options);
    return kept === null ? null : signals.filter((_, index) => kept.includes(String(index)));
}
async function askToWrite(path, prompts) {
    return prompts === null ? true : prompts.confirm(`Write it into ${(0,one_line .T)((0,plain_text .w)(path))}?`, true);
}

var apply_edits = __webpack_require__(1507);
var markdown_layout = __webpack_require__(44443);
var yaml_document = __webpack_require__(9872);
var yaml_tree = __webpack_require__(17315);
;// CONCATENATED MODULE: ./build/format/insertion.js
function unwritable({ found, cure }) {
    return { kind: "refused", found, expected: "a text for a cell of a table", cure };
}
function behind(at, line, lines) {
    const place = { line: at + 1, column: line.length + 1 };
    return { from: place, to: place, text: `\n${lines.join("\n")}` };
}
function appended(text, lines, row) {
    const all = text.split("\n");
    const last = all.at(-1) ?? "";
    const isParted = text.trim() === "" || (last === "" && (all.at(-2) ?? "").trim() === "");
    const above = isParted ? 0 : last === "" ? 1 : 2;
    const end = { line: all.length, column: last.length + 1 };
    const added = "\n".repeat(above) + lines.join("\n");
    const edit = { from: end, to: end, text: last === "" ? `${added}\n` : added };
    const place = { line: end.line + above + row, column: (lines[row] ?? "").search(/[^ \t]/) + 1 };
    return { kind: "edits", edits: [edit], place };
}

var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var yaml_text = __webpack_require__(97234);
var row_cells = __webpack_require__(699);
;// CONCATENATED MODULE: ./build/format/yaml-item.js




function yamlItem(row, prefix, isFlow) {
    const pairs = check_field_groups .ur.flatMap((field) => {
        const texts = (0,row_cells .C)(row, field);
        if (texts.length === 0)
            return [];
        const { key, type } = check_fields .o[field];
        const isList = texts.length > 1 || type === "ids" || type === "lines";
        return [`${key}: ${isList ? `[${texts.map(yaml_text .p).join(", ")}]` : (0,yaml_text .p)(texts[0] ?? "")}`];
    });
    if (isFlow)
        return [`${prefix}{ ${pairs.join(", ")} }`];
    const indent = " ".repeat(prefix.length);
    return pairs.map((pair, index) => (index === 0 ? prefix : indent) + pair);
}

;// CONCATENATED MODULE: ./build/format/insert-item.js




function insertInSmokeBlock({ block, base }, after, row, lines) {
    const tree = (0,yaml_tree .g)(block.content, base, tellNobody);
    if (tree.kind === "root" && tree.root.kind === "sequence")
        return insertInList(tree.root, after, row, lines);
    if (tree.kind !== "empty")
        return unreadable;
    const { start } = block.extent;
    const fence = lines[start] ?? "";
    const indent = fence.indexOf(block.marker);
    return insertLines(start, yamlItem(row, `${" ".repeat(indent)}- `, false), lines);
}
function insertInFile(text, row, isSame) {
    const tree = (0,yaml_tree .g)(text, { line: 1, column: 1 }, tellNobody);
    const lines = text.split("\n");
    const added = ["checks:", ...yamlItem(row, "  - ", false)];
    if (tree.kind === "empty")
        return appended(text, added, 1);
    if (tree.kind !== "root" || tree.root.kind !== "mapping")
        return unreadable;
    const list = tree.root.entries.get("checks");
    if (list === undefined)
        return appended(text, added, 1);
    if (list.value.kind === "sequence") {
        const { checks } = (0,yaml_document.readYamlDocument)(text, tellNobody);
        const after = checks.findLastIndex(isSame);
        return insertInList(list.value, after === -1 ? checks.length - 1 : after, row, lines);
    }
    const isNothing = list.value.kind === "scalar" && list.value.type === "null" && list.value.source === "";
    return isNothing ? insertLines(list.place.line - 1, added.slice(1), lines) : unreadable;
}
function insertInList(list, after, row, lines) {
    const model = list.items[after];
    if (model === undefined || list.source.startsWith("["))
        return unreadable;
    const prefix = (lines[model.place.line - 1] ?? "").slice(0, model.place.column - 1);
    if (!/^[ \t]*-[ \t]+$/.test(prefix))
        return unreadable;
    const last = model.place.line - 1 + model.source.trimEnd().split("\n").length - 1;
    const item = yamlItem(row, prefix, model.source.startsWith("{"));
    return insertLines(last, isSpaced(list, lines) ? ["", ...item] : item, lines);
}
function isSpaced({ items }, lines) {
    return items.length > 1 && items.slice(1).every(({ place }) => (lines[place.line - 2] ?? "").trim() === "");
}
function insertLines(at, added, lines) {
    const blank = added[0] === "" ? 1 : 0;
    const place = { line: at + 2 + blank, column: (added[blank] ?? "").indexOf("-") + 1 };
    return { kind: "edits", edits: [behind(at, lines[at] ?? "", added)], place };
}
const unreadable = {
    kind: "refused",
    found: "a list of checks into which no item can be put",
    expected: "a list of which each item has a line of its own and begins with a dash",
    cure: "Write each check on lines of its own, as `- area: catalog`, and try again.",
};
function tellNobody() {
    return undefined;
}

var column_cells = __webpack_require__(88791);
var align_table = __webpack_require__(70075);
var line_edits = __webpack_require__(35529);
var row_style = __webpack_require__(98187);
var format_table = __webpack_require__(98507);
;// CONCATENATED MODULE: ./build/format/insert-table-row.js









function insertInTable(table, after, row, { layout: { lines }, addColumns = false }) {
    const cells = (0,row_cells .o)(row);
    for (const cell of cells.values())
        if (cell.kind === "refused")
            return unwritable(cell);
    const { block } = table;
    const { start, end } = block.extent;
    const missing = [...cells.keys()].filter((field) => indexOf(field, table.columns) === -1);
    if (missing.length > 0 && !addColumns)
        return { kind: "missing-columns", columns: missing, place: (0,column_cells .ce)(block, 0, lines).place };
    const columns = [...table.columns, ...missing];
    const texts = columns.map(() => "");
    for (const [field, cell] of cells)
        texts[indexOf(field, columns)] = textOf(cell);
    const rows = block.starts.map((_, index) => (0,column_cells .ce)(block, index, lines).text);
    const wider = missing.length === 0
        ? rows
        : rows.map((text, index) => (0,row_style .O$)(text, cellsOfNew(missing, index), table.columns.length));
    const at = after === null ? 1 : after - 1 - start;
    const model = wider[after === null ? 0 : at] ?? "";
    const added = [...wider.slice(0, at + 1), (0,row_style .iy)(model, texts), ...wider.slice(at + 1)];
    const aligned = (0,align_table .D)(rows, added);
    const before = lines.slice(start, end);
    const prefixes = block.starts.map((from, index) => (before[index] ?? "").slice(0, from));
    const changed = [...aligned.slice(0, at + 1), ...aligned.slice(at + 2)].map((text, index) => `${prefixes[index]}${text === rows[index] ? rows[index] : text}`);
    const prefix = at === 1 || (prefixes[at] ?? "").trim() !== "" ? " ".repeat(block.starts[0] ?? 0) : (prefixes[at] ?? "");
    const line = prefix + (aligned[at + 1] ?? "");
    const edits = [...(0,line_edits .A)(before, changed, start), behind(start + at, before[at] ?? "", [line])];
    return { kind: "edits", edits, place: { line: start + at + 2, column: prefix.length + 1 } };
}
function appendTable(text, row) {
    const cells = (0,row_cells .o)(row);
    for (const cell of cells.values())
        if (cell.kind === "refused")
            return unwritable(cell);
    const columns = inReadingOrder.filter((field) => cells.has(field));
    const table = (0,format_table .oW)([columns.map(titleOf), columns.map((field) => textOf(cells.get(field)))]);
    const lines = text.trim() === "" ? table : ["## Smoke matrix", "", ...table];
    return appended(text, lines, lines.length - 1);
}
const inReadingOrder = ["area", ...check_field_groups .ur.filter((field) => field !== "area")];
function titleOf(field) {
    return check_fields .o[field].column.title;
}
function indexOf(field, columns) {
    const own = columns.indexOf(field);
    return own === -1 && field === "rollback" ? columns.indexOf("rollbackAndRetest") : own;
}
function textOf(cell) {
    return cell?.kind === "cell" ? cell.text : "";
}
function cellsOfNew(fields, index) {
    if (index === 0)
        return fields.map(titleOf);
    return fields.map(() => (index === 1 ? "---" : ""));
}

;// CONCATENATED MODULE: ./build/format/insert-row.js







async function insertRow(path, text, row, options = {}) {
    const read = (0,apply_edits .v)(text);
    const insertion = /\.md$/i.test(path)
        ? await insertInPage(read, row, options)
        : insertInFile(read, row, isOf(areaOf(row)));
    if (insertion.kind !== "edits")
        return insertion;
    const lost = await isLost(path, text, insertion, row);
    return lost ? notFound : insertion;
}
async function insertInPage(text, row, options) {
    const layout = await (0,markdown_layout .T)(text);
    const tables = layout.tables.filter((table) => table.columns !== null);
    const matrices = [...tables, ...layout.smokeBlocks]
        .filter(({ isGuidance }) => !isGuidance)
        .toSorted((a, b) => a.block.extent.start - b.block.extent.start);
    const area = areaOf(row);
    const matrix = matrices.findLast(({ checks }) => checks.some(isOf(area))) ?? matrices.at(-1);
    if (matrix === undefined)
        return appendTable(text, row);
    const after = matrix.checks.findLastIndex(isOf(area));
    const index = after === -1 ? matrix.checks.length - 1 : after;
    return isBlock(matrix)
        ? insertInSmokeBlock(matrix, index, row, text.split("\n"))
        : insertInTable(matrix, matrix.checks[index]?.place.line ?? null, row, { layout, ...options });
}
function isOf(area) {
    return (check) => check.area !== null && (0,text_slug .JJ)(check.area.value) === area;
}
function isBlock(matrix) {
    return "base" in matrix;
}
async function isLost(path, text, { edits, place }, row) {
    const before = await checksOf(path, (0,apply_edits .v)(text));
    const after = await checksOf(path, (0,apply_edits .v)((0,apply_edits .c)(text, edits)));
    const isThere = after.some((check) => check.place.line === place.line && isOf(areaOf(row))(check));
    return !isThere || after.length !== before.length + 1;
}
async function checksOf(path, text) {
    if (!/\.md$/i.test(path))
        return (0,yaml_document.readYamlDocument)(text, () => undefined).checks;
    const { tables, smokeBlocks } = await (0,markdown_layout .T)(text);
    return [...tables, ...smokeBlocks].flatMap(({ checks, isGuidance }) => (isGuidance ? [] : checks));
}
function areaOf(row) {
    return (0,text_slug .JJ)((0,row_cells .C)(row, "area")[0] ?? "");
}
const notFound = {
    kind: "refused",
    found: "a page into which the row cannot be put so that it is read",
    expected: "a matrix, or room for one at the end of the page",
    cure: "Mend what `readiness lint` says of the page, and try again.",
};

;// CONCATENATED MODULE: ./build/format/list-area.js




async function areaEdits(path, text, area) {
    const list = await areasOf(path, text);
    const last = list?.items.at(-1);
    if (list === null || last?.kind !== "scalar")
        return null;
    const name = (0,yaml_text .p)(area);
    const source = last.source.trimEnd();
    const lines = text.split("\n");
    if (source.includes("\n"))
        return null;
    if (list.source.startsWith("[")) {
        const end = { line: last.place.line, column: last.place.column + source.length };
        return [{ from: end, to: end, text: `, ${name}` }];
    }
    const line = lines[last.place.line - 1] ?? "";
    const prefix = line.slice(0, last.place.column - 1);
    return /^[ \t]*-[ \t]+$/.test(prefix) ? [behind(last.place.line - 1, line, [prefix + name])] : null;
}
async function areasOf(path, text) {
    if (!/\.md$/i.test(path))
        return areasIn(text, { line: 1, column: 1 });
    const [only, second] = (await (0,markdown_layout .T)(text)).settings;
    return only === undefined || second !== undefined ? null : areasIn(only.yaml, only.base);
}
function areasIn(yaml, base) {
    const tree = (0,yaml_tree .g)(yaml, base, () => undefined);
    if (tree.kind !== "root" || tree.root.kind !== "mapping")
        return null;
    const value = tree.root.entries.get("areas")?.value;
    return value?.kind === "sequence" ? value : null;
}

var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/add/place-row.js







async function placeRow(row, page, reading) {
    const before = await withArea(page, (0,row_cells .C)(row, "area")[0] ?? "");
    const narrow = await insertRow(page.path, before, row);
    const missing = narrow.kind === "missing-columns" ? narrow.columns : [];
    const insertion = missing.length === 0 ? narrow : await insertRow(page.path, before, row, { addColumns: true });
    if (insertion.kind === "missing-columns")
        throw new Error("A row still lacks columns after they were added to its table");
    if (insertion.kind === "refused") {
        const { found, expected, cure } = insertion;
        const finding = { rule: "input", severity: "error", file: page.path, line: 1, column: 1 };
        return { kind: "problems", findings: [{ ...finding, found, expected, cure }] };
    }
    const text = (0,apply_edits .c)(before, insertion.edits);
    const read = await (0,read_page .zw)(page, Buffer.from(text, "utf8"), reading);
    const { checklist } = read;
    const check = checklist?.checks.find(({ place }) => place.line === insertion.place.line);
    if (checklist === null || check === undefined)
        return { kind: "problems", findings: errorsOf(read) };
    const newColumns = missing.map((field) => check_fields .o[field].column.title);
    return { kind: "placed", text, page: read, checklist, check, newColumns };
}
async function withArea(page, area) {
    const text = place_row_textOf(page);
    if (page.checklist === null || isListed(page.checklist, area))
        return text;
    return (0,apply_edits .c)(text, (await areaEdits(page.path, (0,apply_edits .v)(text), area)) ?? []);
}
function isListed({ settings: { areas } }, area) {
    return areas === null || areas.some(({ slug }) => slug === (0,text_slug .JJ)(area));
}
function place_row_textOf({ bytes }) {
    return bytes?.toString("utf8") ?? "";
}
function errorsOf({ findings }) {
    return findings.filter(({ severity }) => severity === "error");
}

var tool_signals = __webpack_require__(61672);
;// CONCATENATED MODULE: ./build/draft/learn/changing-words.js
function changingWords(others) {
    const known = new Set(others);
    const all = [...known].map(wordsOf);
    return (line) => {
        if (known.has(line))
            return [];
        const own = wordsOf(line);
        const [nearest] = all
            .filter(({ length }) => length === own.length)
            .map((words) => own.filter(({ text }, index) => words[index]?.text !== text))
            .toSorted((a, b) => a.length - b.length);
        const isLike = nearest !== undefined && nearest.length * 2 <= own.length;
        return isLike ? nearest.map(({ span }) => span) : null;
    };
}
function wordsOf(line) {
    return Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
        text,
        span: { start: index, end: index + text.length },
    }));
}

var is_record = __webpack_require__(45693);
;// CONCATENATED MODULE: ./build/draft/learn/json-signals.js

const good = /^(?:ok|okay|pass|passed|success|succeeded|up|healthy|ready|valid|green|alive|running|operational)$/i;
const goodKeys = /^(?:status|state|health|result|outcome|conclusion|message)$/i;
const trueKeys = /^(?:ok|success|successful|succeeded|passed|valid|healthy|ready|alive)$/i;
const zeroKeys = /^(?:(?:num)?(?:failed|failures?|errors?)(?:tests|count|s)?|errorcount|failurecount|failed_count|error_count)$/i;
function jsonSignals({ runs, facts }) {
    const [{ stdout }] = runs;
    const document = stdout.whole ? parsed(stdout.text) : null;
    if (!(0,is_record .u)(document))
        return [];
    return Object.entries(document).flatMap(([key, value]) => {
        if (!/^[A-Za-z_]\w*$/.test(key) || facts.isSecret(String(value)))
            return [];
        const path = `json $.${key}`;
        if (typeof value === "string" && key === "version" && value === facts.version)
            return [`${path} = "{version}"`];
        if (typeof value === "string" && goodKeys.test(key) && good.test(value))
            return [`${path} = ${JSON.stringify(value)}`];
        if (value === true && trueKeys.test(key))
            return [`${path} = true`];
        return value === 0 && zeroKeys.test(key) ? [`${path} = 0`] : [];
    });
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}

var parse_signal = __webpack_require__(35475);
var remarks = __webpack_require__(17820);
var odd_characters = __webpack_require__(39911);
var pattern_text = __webpack_require__(65781);
var placeholder = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/draft/learn/volatile.js
const volatile_volatile = [
    /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z|\b[+-]\d{2}:?\d{2}\b)?/g,
    /\b\d{1,4}[/.]\d{1,2}[/.]\d{2,4}\b/g,
    /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{1,4}(?:,? \d{4})?\b/g,
    /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\b)?/g,
    /\b(?:\d+ ?[hm] ?){1,2}\d+(?:[.,]\d+)? ?s\b/g,
    /(?<![\w.])\d+(?:[.,]\d+)? ?(?:ns|[µu]s|ms|sec|secs|seconds?|min|mins|minutes?|hrs?|hours?|days?|[smh])\b(?: ?\d+(?:[.,]\d+)? ?(?:ms|secs?|[sm])\b)?/gi,
    /(?<![\w.])\d+(?:[.,]\d+)? ?(?:[kKMGT]i?)?[Bb](?:ytes?|\/s|ps)?\b/g,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    /\b(?:sha\d+|md5)[:-][\w+/=]+/gi,
    /\b0x[0-9a-f]+\b/gi,
    /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g,
    /(?<![\w/.-])(?=[\w+-]*[A-Z])(?=[\w+-]*[a-z])(?=[\w+-]*\d)[\w+-]{16,}/g,
    /\b(?=(?:[a-z]*\d){3})(?=(?:\d*[a-z]){3})[a-z0-9]{10,}\b/g,
    /\b[a-z][a-z+.-]*:\/\/[^\s"'<>)\]]+/gi,
    /\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[?::1?\]?)(?::\d+|(?=[\s)/]|$))/g,
    /\b(?:port|pid|ppid|process|seed|worker|thread|job|run|build|request|session|trace|id)(?:[ _-]?id)?(?: *[:=#] *| )#?\d[\w-]*/gi,
    /(?<![\w.~/\\-])(?:~|[A-Za-z]:)?[/\\][^\s"'<>|,;()[\]]*[^\s"'<>|,;:.()[\]]/g,
    /(?<![\w.])\d+(?:,\d+)+(?![\w.])/g,
    /(?<![\w.])(?!(?:100|0) ?%)\d+(?:[.,]\d+)? ?%/g,
    /(?<![\w.])\d+ ?\/ ?\d+(?![\w.])/g,
    /(?<![\w.])[vV]?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?/g,
];
function volatileSpans(line) {
    return merged(volatile_volatile.flatMap((pattern) => spansOf(line, pattern)));
}
function spansOf(line, pattern) {
    return Array.from(line.matchAll(pattern), ({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
    }));
}
function merged(spans) {
    const result = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last === undefined || span.start > last.end)
            result.push(span);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return result;
}

;// CONCATENATED MODULE: ./build/draft/learn/line-signal.js






function lineSignal(line, facts, changing = []) {
    if (!isReadable(line) || facts.isSecret(line))
        return null;
    const known = knownVersion(line, facts.version);
    const likely = volatileSpans(line).filter((span) => !known.some(within(span)));
    const gone = merged([...likely, ...localSpans(line, facts.local), ...changing]);
    const parts = partsOf(line, gone).map((part) => ({ part, text: line.slice(part.start, part.end) }));
    const [best] = parts
        .filter(({ text }) => saysSomething(text, gone.length === 0))
        .toSorted((a, b) => worth(b.text) - worth(a.text));
    if (best === undefined)
        return null;
    return signalOf(line, best.part, facts.version);
}
const maxLine = 300;
const maxSignal = 100;
const noise = /^#\d+ |[\u2800-\u28ff\u2580-\u259f\u2500-\u257f]|\[[=#>. -]{3,}\]|[=*_~#-]{5,}|^\s*at .*[:)]\d*|^\s*File ".*", line \d|^\s*[>$+%] |^\s*\|/;
const secretive = /(?:passw(?:or)?d|passphrase|secret|token|api[-_ ]?key|credentials?|authorization|bearer)["']?(?: *[:=]| +[\w+/=.~-]{16})/i;
function isReadable(line) {
    return (line.length <= maxLine &&
        /\p{L}{2}/u.test(line) &&
        !noise.test(line) &&
        !secretive.test(line) &&
        !/\p{Cc}/u.test(line.replaceAll("\t", " ")) &&
        (0,odd_characters .ky)(line).length === 0 &&
        (0,placeholder .Q)(line).length === 0);
}
function versionPattern(version) {
    const behind = "(?![\\p{L}\\p{N}]|[.+-][\\p{L}\\p{N}])";
    return new RegExp(`(?<![\\p{L}\\p{N}.+-])(v?)${(0,pattern_text .K)(version)}${behind}`, "gu");
}
function knownVersion(line, version) {
    return version === null ? [] : spansOf(line, versionPattern(version));
}
function localSpans(line, names) {
    return names
        .filter((name) => name !== "" && line.includes(name))
        .flatMap((name) => spansOf(line, new RegExp(`(?<![\\w-])${(0,pattern_text .K)(name)}(?![\\w-])`, "g")));
}
function within(inner) {
    return (outer) => inner.start >= outer.start && inner.end <= outer.end;
}
function partsOf(line, gone) {
    const ends = [...gone, { start: line.length, end: line.length }];
    return ends.map(({ start: end }, index) => trimmed(line, { start: gone[index - 1]?.end ?? 0, end }));
}
const leadOut = /(?:[\s([{<"'=:;,@#–—-]|\b(?:in|at|on|for|after|before|took|takes|with|from|to|of|is|was|as|and|by|via|into|under|using|the|a|time|elapsed|duration|seed|pid|port|version))+$/i;
const leadIn = /^(?:[\s)\]}>"'.:;,–—-]|(?:in|at|on|and|of|for|to|from)\b)+/i;
function trimmed(line, { start, end }) {
    const text = line.slice(start, end);
    const behind = start === 0 ? (/^\s+/.exec(text)?.[0].length ?? 0) : (leadIn.exec(text)?.[0].length ?? 0);
    const kept = end === line.length ? text.trimEnd() : text.replace(leadOut, "");
    return { start: start + behind, end: Math.max(start + behind, start + kept.length) };
}
function saysSomething(text, isWhole) {
    if (isWhole)
        return /\p{L}{2}/u.test(text);
    const words = text.match(/\p{L}{3,}/gu) ?? [];
    return words.length > 1 || (words[0]?.length ?? 0) >= 8;
}
function worth(text) {
    return (text.match(/\p{L}/gu)?.length ?? 0) + (goodWord.test(text) || zeroCount.test(text) ? 100 : 0);
}
const goodWord = /\b(?:ok(?:ay)?|pass(?:e[sd]|ing)?|succe(?:ss(?:ful(?:ly)?)?|eded)|valid|healthy|ready|done|completed?|clean|green|up[- ]to[- ]date|finished|verified|matche[sd]|good|fine|all (?:tests|checks|files))\b|[✓✔✅]/i;
const zeroCount = /(?<![\d.])\b(?:0|no|zero|without)\b(?: \w+)? (?:errors?|fail(?:ure|ed|s|ing)\w*|problems?|issues?|warnings?|vulnerabilit\w+|differences?|changes?|offenses?|violations?|conflicts?)\b|(?:errors?|fail(?:ures?|ed)|problems|issues|warnings)[:=]? ?0\b/i;
const count = /(?<![\w.,:/#-])(?!0\b)\d+(?![\w%/:-]|[.,]\d)/g;
function signalOf(line, { start, end }, version) {
    const text = line.slice(start, end);
    const signal = hasCount(text, version)
        ? patternOf(text, version, line.slice(0, start).trim() === "")
        : text === line.trim() && /^[\p{L}.!✓✔✅-]{1,12}$/u.test(text)
            ? `/^ *${(0,pattern_text .K)(text)} *$/`
            : textSignal(withVersion(text, version, (part) => part));
    return signal.length > maxSignal ? null : signal;
}
function textSignal(text) {
    const expect = (0,parse_signal .L)(text);
    const parsed = (0,parse_signal ._)(expect);
    if (parsed.kind === "problem")
        return expect;
    const signal = { role: "pass", expect, implied: false, signal: parsed.signal };
    return (0,remarks .r)(signal, anyCheck).length === 0 ? expect : `output: ${text}`;
}
const anyCheck = { timeoutMs: Number.POSITIVE_INFINITY, onWindows: false };
function hasCount(text, version) {
    return withVersion(text, version, (part) => part).search(count) >= 0;
}
function withVersion(text, version, written) {
    if (version === null)
        return written(text);
    let [whole, at] = ["", 0];
    for (const { start, end } of knownVersion(text, version)) {
        const before = text[start] === "v" && !version.startsWith("v") ? start + 1 : start;
        whole += `${written(text.slice(at, before))}{version}`;
        at = end;
    }
    return whole + written(text.slice(at));
}
function patternOf(text, version, atStart) {
    return `/${atStart ? "^ *" : ""}${withVersion(text, version, counted)}/`;
}
function counted(text) {
    let [pattern, at] = ["", 0];
    for (const { 0: digits, index } of text.matchAll(count)) {
        const behind = index + digits.length;
        const [, blank = "", word = ""] = /^( )([a-z]{2,})(?![\w-])/.exec(text.slice(behind)) ?? [];
        const plural = word === "" ? "" : pluralPattern(word, digits === "1");
        pattern += `${literal(text.slice(at, index))}[1-9]\\d*${blank}${plural}`;
        at = behind + blank.length + word.length;
    }
    return pattern + literal(text.slice(at));
}
function pluralPattern(word, one) {
    if (one)
        return /(?:s|ed|ing|y)$/.test(word) ? word : `${word}s?`;
    return /[a-rt-z]s$/.test(word) && word !== "passes" ? `${word}?` : word;
}
function literal(text) {
    return (0,pattern_text .K)(text).replace(/\s{2,}|\t/g, (blanks) => (blanks.includes("\t") ? "\\s+" : " +"));
}

var seen_run = __webpack_require__(62471);
var tools_of = __webpack_require__(39319);
;// CONCATENATED MODULE: ./build/draft/learn/learn-signals.js






function candidates(learning) {
    const { exitCode } = learning.runs[0];
    const all = [
        ...(exitCode === 0 ? toolCandidates(learning) : []),
        ...jsonSignals(learning).map(pass("json")),
        ...lineCandidates(learning),
        ...(isSilent(learning.runs[0]) ? [pass("silence")("stdout empty")] : []),
        pass("exit")(`exit ${exitCode}`),
    ];
    return all.filter(({ role, text }, index) => index === all.findIndex((one) => one.role === role && one.text === text));
}
function pass(from) {
    return (text) => ({ role: "pass", text, from });
}
const most = { tool: 3, json: 3, line: 2, silence: 1, exit: 1 };
const mostFail = 2;
function choose(held) {
    const passing = held.filter(({ role }) => role === "pass");
    const [best] = passing;
    const chosen = passing
        .filter(({ from }) => from === best?.from)
        .slice(0, most[best?.from ?? "exit"])
        .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const exit = passing.filter(({ from, text }) => from === "exit" && (text !== "exit 0" || chosen.length === 0));
    const failing = held.filter(({ role }) => role === "fail").slice(0, mostFail);
    return [...new Set([...exit, ...chosen]), ...failing];
}
function toolCandidates({ script, runs }) {
    const whole = runs.every(({ stdout, stderr }) => stdout.whole && stderr.whole);
    return (0,tools_of .F)(script, runs[0]).flatMap((tool) => {
        const { pass: good, fail: bad, sample } = tool_signals .U[tool];
        const silent = sample === "" && good.length === 0 && isSilent(runs[0]) ? ["stdout empty"] : [];
        return [
            ...[...good, ...silent].map(pass("tool")),
            ...(whole ? bad : []).map((text) => ({ role: "fail", text, from: "tool" })),
        ];
    });
}
function isSilent({ stdout, stderr }) {
    return [stdout, stderr].every(({ text, whole }) => whole && text.trim() === "");
}
function lineCandidates({ runs, facts }) {
    const [first, second] = runs;
    if (isJsonText(first))
        return [];
    const alone = wholeOutput(first, facts);
    if (alone !== null)
        return [pass("line")(alone)];
    const lines = ["stdout", "stderr"].flatMap((name, stream) => {
        const kept = (0,seen_run .$)(first[name]);
        const changed = second === undefined ? () => [] : changingWords((0,seen_run .$)(second[name]));
        return kept.flatMap((text, index) => {
            const changing = changed(text);
            const signal = changing === null ? null : lineSignal(text, facts, changing);
            if (signal === null)
                return [];
            const worth = worthOf(text, first.exitCode) + (name === "stdout" ? 1 : 0) + index / kept.length;
            return [{ text, signal, worth, at: stream * 1_000 + index }];
        });
    });
    return lines
        .filter(({ worth }) => worth > 0)
        .toSorted((a, b) => b.worth - a.worth)
        .filter(({ signal }, index, all) => !all.slice(0, index).some((earlier) => signal.includes(earlier.signal)))
        .map(({ signal, at }) => ({ ...pass("line")(signal), at }));
}
const onTheWay = /^\s*(?:\[\w+\] )?(?:compil|generat|download|install|fetch|resolv|updat|pull|push|creat|check|runn?ing|start|load|build|link|add|remov|copy|prepar|initiali[sz]|clean|collect|process|us(?:e|ing)\b|cach|scann|npm (?:warn|notice)|go: |\d+%)/i;
const bad = /\b(?:err(?:or)?s?|fail(?:s|ed|ure|ures|ing)?|warn(?:ing)?s?|deprecat\w*|fatal|panic|exception|denied|refused|missing|cannot|could not|unable|not (?:ok|found)|invalid|traceback|abort\w*|skipp\w*)\b|[✗✘✖❌]/i;
function worthOf(text, exitCode) {
    const zero = zeroCount.test(text);
    if (exitCode === 0 && !zero && bad.test(text))
        return -10;
    const good = goodWord.test(text) || zero || (exitCode !== 0 && bad.test(text));
    return (good ? 6 : 1) + (onTheWay.test(text) ? -4 : 0);
}
function wholeOutput({ stdout, exitCode }, facts) {
    const text = stdout.text.trim();
    const isWord = stdout.whole && /^(?:[A-Za-z][\w.-]{0,19}|0|2\d\d)$/.test(text);
    if (!isWord || facts.isSecret(text) || (exitCode === 0 && bad.test(text)))
        return null;
    const isDrawn = (/\d/.test(text) && !/^(?:0|2\d\d)$/.test(text)) || facts.local.includes(text);
    return isDrawn ? null : `stdout = ${text}`;
}
function isJsonText({ stdout }) {
    return /^\s*[[{]/.test(stdout.text) && /[\]}]\s*$/.test(stdout.text);
}

var cut = __webpack_require__(65307);
var fill = __webpack_require__(62588);
var signals_judge = __webpack_require__(63697);
;// CONCATENATED MODULE: ./build/app/add/judge-candidates.js




async function judgeCandidates(candidates, { runs, values, sources }) {
    const signals = await Promise.all(candidates.map(toSignal));
    const known = candidates.flatMap((candidate, index) => {
        const signal = signals[index];
        return signal ? [{ candidate, signal }] : [];
    });
    const filled = (0,fill .$)(known.map(({ signal }) => signal), values);
    const results = [];
    for (const run of runs) {
        const judge = await (0,signals_judge .q)(filled, sources);
        judge.write("stdout", run.stdout.bytes);
        judge.write("stderr", run.stderr.bytes);
        results.push(await judge.finish(run));
    }
    return known.flatMap(({ candidate }, index) => {
        const wanted = candidate.role === "pass";
        return results.every((ofRun) => ofRun[index]?.holds === wanted) ? [candidate] : [];
    });
}
async function toSignal({ role, text }) {
    const parsed = (0,parse_signal ._)(text, role);
    if (parsed.kind === "problem" || (await (0,kinds .tT)(parsed.signal)) !== null)
        return null;
    return { role, expect: parsed.text, implied: false, signal: parsed.signal };
}

var ansi = __webpack_require__(64472);
;// CONCATENATED MODULE: ./build/app/add/recorded-run.js

const kept = 2 * 1024 * 1024;
const piece = 64 * 1024;
class OutputRecord {
    #streams = { stdout: new StreamRecord(), stderr: new StreamRecord() };
    take(stream, chunk) {
        this.#streams[stream].take(chunk);
    }
    finish(exitCode, durationMs) {
        const { stdout, stderr } = this.#streams;
        return { exitCode, durationMs, stdout: stdout.recorded(), stderr: stderr.recorded() };
    }
}
class StreamRecord {
    #head = [];
    #tail = [];
    #headBytes = 0;
    #tailBytes = 0;
    #dropped = false;
    take(chunk) {
        const own = Buffer.from(chunk);
        const first = own.subarray(0, kept - this.#headBytes);
        if (first.length > 0)
            this.#head.push(first);
        this.#headBytes += first.length;
        if (first.length === own.length)
            return;
        for (let at = first.length; at < own.length; at += piece)
            this.#keepLast(own.subarray(at, at + piece));
    }
    #keepLast(bytes) {
        this.#tail.push(bytes);
        this.#tailBytes += bytes.length;
        for (let [oldest] = this.#tail; oldest && this.#tailBytes - oldest.length >= kept; [oldest] = this.#tail) {
            this.#tail.shift();
            this.#tailBytes -= oldest.length;
            this.#dropped = true;
        }
    }
    recorded() {
        const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
        if (!this.#dropped)
            return { bytes: Buffer.concat([head, tail]), whole: true };
        const bytes = [
            head.subarray(0, head.lastIndexOf(lineFeed) + 1),
            tail.subarray(tail.indexOf(lineFeed) + 1),
        ];
        return { bytes: Buffer.concat(bytes), whole: false };
    }
}
const lineFeed = 0x0a;
function recording(processes, record) {
    return {
        get hidesPipeFailures() {
            return processes.hidesPipeFailures ?? false;
        },
        finds: processes.finds,
        release: () => processes.release(),
        run: (command, sink, cancel, watch) => processes.run(command, (stream, chunk) => {
            record.take(stream, chunk);
            return sink(stream, chunk);
        }, cancel, watch),
    };
}
function seenRun({ exitCode, stdout, stderr }) {
    return { exitCode, stdout: seenStream(stdout), stderr: seenStream(stderr) };
}
function seenStream({ bytes, whole }) {
    const parts = [];
    const stripper = new ansi .d((chunk, from, to) => void parts.push(Buffer.from(chunk.subarray(from, to))));
    stripper.write(bytes);
    stripper.end();
    return { text: Buffer.concat(parts).toString("utf8"), whole };
}

;// CONCATENATED MODULE: ./build/app/add/propose.js






async function propose({ runs, values, version }, { script, redactor, sources }) {
    const [first, second] = runs;
    if (first === undefined)
        return { why: "the command was not run" };
    if (second !== undefined && first.exitCode !== second.exitCode)
        return {
            why: `it ended with exit code ${first.exitCode} and then with ${second.exitCode}: a check of it would decide nothing`,
        };
    if (notRun.has(first.exitCode))
        return {
            why: `it ended with exit code ${first.exitCode}, as a shell does that finds no such command or may not run it; try it in a shell first`,
        };
    const seen = [seenRun(first), ...runs.slice(1).map(seenRun)];
    const local = [(0,external_node_os_.hostname)(), (0,external_node_os_.userInfo)().username];
    const facts = { version, local, isSecret: secretsOf(seen, redactor) };
    const held = await judgeCandidates(candidates({ script, runs: seen, facts }), { runs, values, sources });
    return {
        signals: choose(held),
        remarks: [
            ...failureRemark(first),
            ...wholeRemark(runs),
            ...(second === undefined ? [] : changes(first, second)),
        ],
    };
}
const notRun = new Set([126, 127]);
function secretsOf(seen, redactor) {
    const streams = seen.flatMap(({ stdout, stderr }) => [stdout, stderr]);
    const printed = new Set(streams.flatMap(seen_run .D));
    const shown = new Set(streams.flatMap(({ text, whole }) => (0,seen_run .D)({ text: redactor.redact(text), whole })));
    return (text) => redactor.redact(text) !== text || (printed.has(text) && !shown.has(text));
}
function failureRemark({ exitCode }) {
    return exitCode === 0
        ? []
        : [
            `warning: the command failed with exit code ${exitCode}: this check documents a failure, and passes as long as it fails so. Mend the command first where that is not what you want.`,
        ];
}
function wholeRemark(runs) {
    return runs.every(({ stdout, stderr }) => stdout.whole && stderr.whole)
        ? []
        : [
            "It printed more than is looked through: only its beginning and its end are, and no fail signal is proposed.",
        ];
}
const maxChanges = 10;
const maxShown = 160;
function changes(first, second) {
    const [one, two] = [seenRun(first), seenRun(second)];
    const lines = ["stdout", "stderr"].flatMap((name) => {
        const [before, after] = [(0,seen_run .D)(one[name]), (0,seen_run .D)(two[name])];
        const [had, has] = [new Set(before), new Set(after)];
        return [
            ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
            ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
        ];
    });
    if (lines.length === 0)
        return ["Both runs printed the same."];
    const more = lines.length > maxChanges ? [`  … and ${lines.length - maxChanges} more`] : [];
    return [
        "Not the same in both runs:",
        ...lines.slice(0, maxChanges).map((line) => `  ${(0,cut .lD)(line, maxShown)}`),
        ...more,
    ];
}

;// CONCATENATED MODULE: ./build/app/add/read-back.js
function readBack({ check, checklist }, meant, before) {
    if (check.command !== meant.script)
        return "the table would give its command back as another one (blanks or line ends in it)";
    const texts = (role, all) => JSON.stringify(all.filter((one) => one.role === role).map(({ text }) => text));
    const read = check.signals
        .filter(({ implied }) => !implied)
        .map(({ role, expect }) => ({ role, text: expect }));
    for (const role of ["pass", "fail"])
        if (texts(role, read) !== texts(role, meant.signals))
            return "the page would give its signals back as others";
    const others = checklist.checks.filter((one) => one !== check);
    return JSON.stringify(others.map(withoutPlace)) === JSON.stringify(before.checks.map(withoutPlace))
        ? null
        : "another row of the page would be changed by it";
}
function withoutPlace({ place: _, ...check }) {
    return check;
}

var shell_words = __webpack_require__(9361);
;// CONCATENATED MODULE: ./build/app/add/request.js

function readAddRequest({ options, command }, isSecret) {
    const text = (name) => options.get(name)?.trim() || null;
    const [area, check, rollback] = [text("area"), text("check"), text("rollback")];
    const script = (command.length === 1 ? (command[0] ?? "") : (0,shell_words .T)(command)).trim();
    const secret = [area, check, rollback, script].some((given) => given !== null && isSecret(given));
    const problems = [
        ...(area === null
            ? [missing("no `--area`", "the area that the check speaks for", "--area catalog")]
            : []),
        ...(script === "" ? [missing("no command behind `--`", "the command to learn from", "-- npm test")] : []),
        ...(secret ? [secretProblem] : []),
    ];
    if (area === null || problems.length > 0)
        return { problems };
    return { area, check, script, rollback, twice: options.has("twice"), dryRun: options.has("dry-run") };
}
function missing(found, expected, example) {
    return { rule: "input", found, expected, cure: `Write it as \`${example}\`.` };
}
const secretProblem = {
    rule: "input",
    found: "a secret in what would be written into the page",
    expected: "words that everybody may read",
    cure: "Name its variable in place of it, as in `-- 'curl -H \"Authorization: Bearer $TOKEN\" …'`.",
};

;// CONCATENATED MODULE: ./build/app/add/row-lines.js
function rowLines(before, { text, check }) {
    const known = new Set(before.split(lineEnd).map(squeezed));
    return text
        .split(lineEnd)
        .filter((line, index) => index + 1 === check.place.line || !known.has(squeezed(line)));
}
const lineEnd = /\r\n|\r|\n/;
function squeezed(line) {
    return line.replace(/[ \t]+/g, "").replace(/-{2,}/g, "-");
}

var check_progress = __webpack_require__(5365);
var child_environment = __webpack_require__(34931);
var run_check = __webpack_require__(63212);
var run_script = __webpack_require__(24845);
var mask_book = __webpack_require__(1575);
var moment = __webpack_require__(2417);
var run_values = __webpack_require__(53927);
var version = __webpack_require__(99889);
var plan_select = __webpack_require__(86247);
var journal = __webpack_require__(23851);
var github_context = __webpack_require__(21450);
var find_release = __webpack_require__(17821);
var secrets = __webpack_require__(41474);
;// CONCATENATED MODULE: ./build/app/add/run-new-check.js














async function runNewCheck(asked, times, ports) {
    const run = await checksRun(asked, ports);
    const { inputs } = asked;
    const processes = ports.processRunner(asked.temporaryFolder, asked.reading.places.workspace);
    const runs = [];
    const warnings = [];
    try {
        for (let time = 1; time <= times; time += 1) {
            const record = new OutputRecord();
            const scripts = new run_script .Y(run.tools, recording(processes, record), ports, warnings);
            const ran = await attempt(asked, { ...run, scripts }, times === 1 ? "" : ` (${time} of ${times})`);
            if (ran.kind !== "ended")
                return ran;
            runs.push(record.finish(ran.exitCode, ran.durationMs));
        }
    }
    finally {
        await processes.release();
    }
    const { values } = run.facts;
    return { kind: "runs", runs, values: (0,run_check .JN)({ ...run, inputs }), version: values.version, warnings };
}
async function attempt({ check }, run, which) {
    const { command, timeoutMs } = check;
    const job = (0,run_check .ej)(check, { title: `${check.id}${which}`, script: command, timeoutMs, signals: [] }, run);
    const { execution, tampered } = await run.scripts.run(job, run.stop);
    const { ending, durationMs } = execution;
    if (run.stop.aborted)
        return { kind: "cancelled" };
    switch (ending.kind) {
        case "cancelled":
            return { kind: "cancelled" };
        case "not-started":
            return { kind: "unusable", why: `the command could not be started: ${ending.reason}` };
        case "timed-out":
            return { kind: "unusable", why: "the command was ended by its time limit" };
        case "exited":
            return tampered
                ? { kind: "unusable", why: "the command touched the runner's command files, and a check may not" }
                : { kind: "ended", exitCode: ending.exitCode, durationMs };
    }
}
async function checksRun(asked, ports) {
    const { inputs, reading, page, checklist, check, redactor, log, event, cancel } = asked;
    const { places } = reading;
    const context = (0,github_context .h4)(ports.env, event, version .r);
    const tag = reading.version?.tag ?? null;
    const facts = await (0,find_release .p)({ inputs, page, tag, context, places }, ports);
    const plan = (0,plan_select .o)(checklist.checks, { areas: [], checks: [check.id] }, facts.release);
    if (plan.kind === "unusable")
        throw new Error(`The new check is not on its page: ${plan.found}`);
    const vocabulary = (0,secrets .YB)({
        name: inputs.name,
        checks: [{ id: check.id, area: check.area.text, areaSlug: check.area.slug }],
        run: context.run,
        others: [page.path, page.file],
    });
    const masks = new mask_book .A(redactor, vocabulary, journal .v);
    return {
        tools: { places, masks, journal: journal .v, log, progress: new check_progress .q(1) },
        startedAt: ports.now(),
        checklist,
        context,
        shard: null,
        plan,
        moments: moment .m,
        places,
        facts,
        placeholders: (0,run_values .m_)(facts.values, inputs.vars),
        inputs,
        folder: asked.temporaryFolder,
        cancel,
        stop: cancel,
        environments: (0,child_environment .sh)(ports.env),
        progress: new check_progress .q(1),
    };
}

var open_command = __webpack_require__(47059);
var replace_page = __webpack_require__(81166);
;// CONCATENATED MODULE: ./build/app/add.js



















async function add(command, ports) {
    const opened = (0,open_command .k)({ ...command, json: false }, ports);
    const { redactor } = opened;
    const log = new group_log .A(ports.host, () => ports.randomToken(), redactor);
    if (opened.kind === "problems")
        return refuse(opened.problems, log);
    const request = readAddRequest(command, (text) => redactor.redact(text) !== text);
    if ("problems" in request)
        return refuse(request.problems, log);
    const { inputs } = opened;
    const reading = { ...opened.reading, tolerated: stillToCome };
    return addRow({ ...command, request, inputs, reading, redactor, log, ports });
}
const stillToCome = new Set(["no-checks", "area-uncovered"]);
async function addRow(adding) {
    const { request, inputs, reading, log, prompts, ports } = adding;
    const page = await (0,read_page .SP)(inputs.checklist, reading);
    const trial = await tryRow(page, adding);
    if (trial.kind === "problems")
        return sayFindings(trial.findings, page, adding);
    const before = page.checklist;
    if (before === null)
        return sayFindings(errorsOf(page), page, adding);
    const { checklist, check } = trial;
    const runs = await runNewCheck({ ...adding, page: trial.page, checklist, check }, request.twice ? 2 : 1, ports);
    if (runs.kind === "cancelled")
        return leave(log);
    if (runs.kind === "unusable")
        return giveUp(runs.why, log);
    for (const warning of runs.warnings)
        await log.warning(warning);
    if (checklist.settings.setup !== null)
        await log.line("The page's setup was not run: what it prepares had to be there already.");
    const { workspace } = reading.places;
    const sources = ports.signalSources(reading.places.root, workspace, adding.cancel);
    const proposal = await propose(runs, { ...adding, script: request.script, sources });
    if ("why" in proposal)
        return giveUp(proposal.why, log);
    for (const remark of proposal.remarks)
        await log.line(shown(remark, adding));
    const proposed = { signals: proposal.signals, rollback: request.rollback };
    await ports.host.log.flush();
    const wanted = await askForRow(proposed, request.dryRun ? null : prompts);
    if (wanted === null)
        return leave(log);
    const placed = await placeRow(rowOf(request, wanted), page, reading);
    if (placed.kind === "problems")
        return sayFindings(placed.findings, page, adding);
    const lost = readBack(placed, { ...request, ...wanted }, before);
    if (lost !== null)
        return giveUp(lost, log);
    await show(page, placed, adding);
    if (request.dryRun) {
        await log.line("Nothing was written: it was only to be shown.");
        return 0;
    }
    await ports.host.log.flush();
    const isWanted = await askToWrite(page.path, prompts);
    if (isWanted === null)
        return leave(log);
    if (!isWanted) {
        await log.line("Nothing was written.");
        return 1;
    }
    return write(page, placed.text, adding);
}
async function tryRow(page, { request, reading }) {
    if (page.checklist === null)
        return { kind: "problems", findings: errorsOf(page) };
    const misspelt = misspeltArea(page, page.checklist, request);
    if (misspelt !== null)
        return { kind: "problems", findings: [misspelt] };
    const nothing = { signals: [], rollback: request.rollback };
    const trial = await placeRow(rowOf(request, nothing), page, reading);
    if (trial.kind === "problems" || isListed(trial.checklist, request.area))
        return trial;
    const unlisted = unlistedArea(page, page.checklist, request);
    return { kind: "problems", findings: [{ ...unlisted, cure: "Add it to `areas` first." }] };
}
function rowOf({ area, check, script }, { signals, rollback }) {
    const texts = (wanted) => signals.filter(({ role }) => role === wanted).map(({ text }) => text);
    return {
        area,
        ...(check !== null && { id: check }),
        command: [script],
        pass: texts("pass"),
        fail: texts("fail"),
        ...(rollback !== null && { rollback }),
    };
}
function misspeltArea(page, checklist, request) {
    const { area } = request;
    if (isListed(checklist, area))
        return null;
    const names = (checklist.settings.areas ?? []).map(({ text }) => text);
    const meant = (0,nearest .p)(area, names, area.length < 5 ? 1 : 2);
    if (meant === null)
        return null;
    const cure = `Did you mean ${(0,problem .pN)(meant)}? Else add it to \`areas\` first.`;
    return { ...unlistedArea(page, checklist, request), cure };
}
function unlistedArea({ path }, { settings }, { area }) {
    const { line, column } = settings.place ?? { line: 1, column: 1 };
    return {
        rule: "input",
        severity: "error",
        file: path,
        line,
        column,
        found: `${(0,problem .TL)(area)}, which is not among the page's \`areas\``,
        expected: `one of ${(settings.areas ?? []).map(({ text }) => (0,problem .TL)(text)).join(", ")}`,
    };
}
async function show(page, placed, adding) {
    const { log, request, redactor, ports } = adding;
    const { check } = placed;
    await log.line(`${page.path}:${check.place.line}: check ${check.id}`);
    for (const line of rowLines(place_row_textOf(page), placed))
        await log.line(shown(line, adding));
    for (const signal of check.signals)
        await log.line(shown(`  ${(0,kinds .e4)(signal)}`, adding));
    if (page.checklist !== null && !isListed(page.checklist, request.area))
        await log.line(shown(`${(0,problem .pN)(request.area)} becomes one of the page's \`areas\`.`, adding));
    for (const title of placed.newColumns)
        await log.line(`The table gets the column ${title}.`);
    if (request.check === null && check.id !== (0,text_slug .JJ)(request.area))
        await log.line(`\`--check NAME\` gives it a name of its own.`);
    const ofRow = placed.page.findings.filter(({ line, rule }) => line === check.place.line && rule !== "rollback-missing");
    for (const line of (0,finding_lines .h)((0,redact_results .kk)(ofRow, redactor), ports.host.color))
        await log.line(line);
    if (check.rollback === null)
        await log.line("The row says no rollback, and `lint` will ask for one: write it into the page, or give it as `--rollback TEXT`.");
}
function shown(text, { redactor }) {
    return (0,plain_text .w)(redactor.redact(text));
}
async function write(page, text, { inputs, reading, log, cancel }) {
    if (cancel.aborted)
        return leave(log);
    const now = await (0,read_page .SP)(inputs.checklist, reading);
    if (place_row_textOf(now) !== place_row_textOf(page))
        return giveUp("the page was changed while the command ran: try again", log);
    const problem = await (0,replace_page.replacePage)(page, text, reading);
    if (problem !== null)
        return giveUp(`the page stays as it is, because ${problem}`, log);
    const written = await (0,read_page .SP)(inputs.checklist, reading);
    await log.line(`Written into ${page.path}.`);
    for (const { found } of errorsOf(written))
        await log.line(`Still to do before the page can run: ${found}.`);
    return 0;
}
async function leave(log) {
    await log.line("Nothing was written.");
    return 130;
}
async function giveUp(why, log) {
    await log.line(`error: nothing was written: ${why}`);
    return 2;
}
async function refuse(problems, log) {
    for (const problem of problems)
        await log.line(`error: ${(0,finding .d)(problem)}`);
    return 2;
}
async function sayFindings(findings, page, { log, redactor, ports: { host } }) {
    for (const line of (0,finding_lines .h)((0,redact_results .kk)(findings, redactor), host.color))
        await log.line(line);
    await log.line((0,read_page .GZ)(page) ? "Nothing was written. `readiness init` drafts a page." : "Nothing was written.");
    return 2;
}

var workflow_guard = __webpack_require__(81102);
var run_terminal = __webpack_require__(90746);
var cancel_in_terminal = __webpack_require__(90583);
var entry_event = __webpack_require__(84324);
var ports = __webpack_require__(11885);
var prompts = __webpack_require__(58463);
;// CONCATENATED MODULE: ./build/entry/add.js








async function addHere(line, cwd, env) {
    const dialect = (0,workflow_guard .ki)(env) ? "workflow" : "plain";
    const { host, clear } = await (0,run_terminal.runTerminal)({ output: "stdout", dialect, amount: "usual" }, env);
    const { cancel, kill } = (0,cancel_in_terminal.cancelInTerminal)(clear, {
        stopping: "Stopping: the command is ended, and nothing is written. Press Ctrl-C again to leave at once.",
        leaving: "Leaving at once: everything that still runs is killed.",
    });
    const { input, options, command } = line;
    const exitCode = await add({
        input,
        options,
        command,
        cwd,
        temporaryFolder: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
        event: await (0,entry_event.readEvent)(env),
        cancel,
        prompts: await (0,prompts.promptsFor)(options, env),
    }, (0,ports.realPorts)(host, env, null, kill));
    await host.log.flush();
    process.exit(exitCode);
}


  }),

  58463:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    promptsFor: function() { return   promptsFor; }
  });
async function promptsFor(options, env) {
    const isSeen = process.stdout.isTTY === true || process.stderr.isTTY === true;
    if (options.has("yes") || env["CI"] || process.stdin.isTTY !== true || !isSeen)
        return null;
    const { terminalPrompts } = await Promise.all( [__webpack_require__.e(625), __webpack_require__.e(1831)]).then(__webpack_require__.bind(__webpack_require__, 41831));
    return terminalPrompts();
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

  57198:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JR: function() { return   gateTraits; },
    Vg: function() { return   gateLook; },
    ag: function() { return   reasonTraits; },
    j0: function() { return   heldWords; }
  });
const gateTable = {
    ready: { isReady: true, word: "Ready", sign: "✅", reportedSign: "☑️", colour: "green" },
    "not-ready": { isReady: false, word: "Not ready", sign: "❌", reportedSign: "❌", colour: "red" },
};
const waiting = { sign: "⏳", reportedSign: "⏳", colour: "yellow" };
const partial = { sign: "🟡", reportedSign: "☑️", colour: "yellow" };
const cut = { sign: "⛔", reportedSign: "❌", colour: "red" };
function gateLook({ gate, reasonCode, selection, }) {
    const traits = gateTraits(gate);
    if (traits.isReady)
        return selection.complete ? traits : partial;
    const { isWaiting, isCutShort } = reasonTraits(reasonCode);
    return isWaiting ? waiting : isCutShort ? cut : traits;
}
function gateTraits(gate) {
    return gateTable[gate];
}
const judged = {
    sparesAreas: false,
    hasWayBack: true,
    updatesComment: true,
    updatesTicket: true,
    weakeningLevel: "warning",
    exitCode: null,
    isWaiting: false,
    isSeenInTests: false,
    isProvisional: false,
    isCutShort: false,
};
const notRun = { ...judged, commitStatus: "error", updatesTicket: false };
const reasonTable = {
    "all-passed": { ...judged, commitStatus: "success" },
    "checks-failed": { ...judged, commitStatus: "failure", sparesAreas: true, isSeenInTests: true },
    "setup-failed": { ...judged, commitStatus: "failure", hasWayBack: false, isSeenInTests: true },
    "checklist-invalid": notRun,
    "nothing-to-run": { ...judged, commitStatus: "error" },
    cancelled: { ...notRun, updatesComment: false, exitCode: 130, isCutShort: true },
    interrupted: { ...judged, commitStatus: "error", isProvisional: true, isCutShort: true },
    "gate-weakened": { ...judged, commitStatus: "failure", weakeningLevel: "error" },
    "untrusted-code": notRun,
    pending: { ...judged, commitStatus: "pending", sparesAreas: true, hasWayBack: false, isWaiting: true },
    "other-commit": notRun,
    "shard-missing": { ...judged, commitStatus: "error" },
    "shard-conflict": { ...judged, commitStatus: "error" },
};
function reasonTraits(reasonCode) {
    return reasonTable[reasonCode];
}
const heldWords = {
    "checks-failed": ["did not pass", "did not pass"],
    pending: ["is still to do", "are still to do"],
};


  }),

  48108:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JC: function() { return   traitsOf; },
    Pc: function() { return   hasPassed; },
    V0: function() { return   weightOf; },
    WD: function() { return   worseOf; },
    mm: function() { return   isPending; }
  });
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60552);

const failure = {
    sign: { deciding: "❌", advisory: "⚠️" },
    annotation: { deciding: "error", advisory: "warning" },
    rank: { deciding: 0, advisory: 1 },
};
const table = {
    passed: {
        word: "passed",
        sign: { deciding: "✅", advisory: "✅" },
        mark: "✓",
        colour: "green",
        rank: { deciding: 4, advisory: 4 },
        countedAs: "passed",
        holdsBack: null,
        blocks: null,
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "the failure did not recur",
        retestRemark: "passed on retest: flaky?",
        timeWord: "in",
        inHistory: "pass",
        commitStatus: "success",
        annotation: null,
        toldAs: null,
        asTest: { deciding: "passed", advisory: "passed" },
    },
    failed: {
        word: "failed",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        retestRemark: "failed again on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "failed", advisory: "other" },
    },
    pending: {
        word: "pending",
        sign: { deciding: "⏳", advisory: "⏳" },
        mark: "…",
        colour: "yellow",
        rank: { deciding: 2, advisory: 3 },
        countedAs: "pending",
        holdsBack: "pending",
        blocks: "pending",
        isRetried: true,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "pending",
        retestRemark: "pending on retest",
        timeWord: "in",
        inHistory: "waiting",
        commitStatus: "pending",
        annotation: { deciding: "warning", advisory: "warning" },
        toldAs: "waiting",
        asTest: { deciding: "pending", advisory: "pending" },
    },
    "timed-out": {
        word: "timed out",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        retestRemark: "failed again on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "failed", advisory: "other" },
    },
    errored: {
        word: "could not be started",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: true,
        isDiagnosed: true,
        stopsOthers: true,
        asRetest: "could not be started",
        retestRemark: "could not be started on retest",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        toldAs: "broken",
        asTest: { deciding: "error", advisory: "other" },
    },
    skipped: {
        word: "skipped",
        sign: { deciding: "⏭️", advisory: "⏭️" },
        mark: "-",
        colour: "yellow",
        rank: { deciding: 3, advisory: 3 },
        countedAs: "skipped",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        stopsOthers: false,
        asRetest: "skipped",
        retestRemark: "skipped on retest",
        timeWord: "in",
        inHistory: "unknown",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "not-run",
        asTest: { deciding: "skipped", advisory: "skipped" },
    },
    cancelled: {
        word: "cancelled",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        stopsOthers: false,
        asRetest: "cancelled",
        retestRemark: "cancelled on retest",
        timeWord: "after",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "cut",
        asTest: { deciding: "error", advisory: "other" },
    },
    interrupted: {
        word: "interrupted",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        stopsOthers: false,
        asRetest: "interrupted",
        retestRemark: "interrupted on retest",
        timeWord: "in",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        toldAs: "cut",
        asTest: { deciding: "error", advisory: "other" },
    },
};
function hasPassed({ verdict }) {
    return verdict !== null && traitsOf(verdict).countedAs === "passed";
}
function isPending({ verdict }) {
    return traitsOf(verdict).countedAs === "pending";
}
function worseOf(one, other) {
    const [a, b] = [placeOf(one), placeOf(other)];
    return b.reason < a.reason || (b.reason === a.reason && b.rank < a.rank) ? other : one;
}
function placeOf(verdict) {
    const { holdsBack, rank } = traitsOf(verdict);
    return {
        reason: holdsBack === null ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .NW.length : _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .NW.indexOf(holdsBack),
        rank: rank.deciding,
    };
}
function traitsOf(verdict) {
    return table[verdict];
}
function weightOf(decides) {
    return decides ? "deciding" : "advisory";
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

  61011:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: function() { return   checksIn; },
    Z: function() { return   sectionOf; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);

function sectionOf({ verdict }) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).toldAs;
}
function checksIn(section, checks) {
    return checks.filter((check) => sectionOf(check) === section);
}


  }),

  35975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AN: function() { return   scopeWords; },
    DO: function() { return   gateWords; },
    D_: function() { return   unbroken; },
    I3: function() { return   checkName; },
    IW: function() { return   remarks; },
    Kg: function() { return   isGood; },
    LR: function() { return   failedWords; },
    O3: function() { return   waiverWords; },
    Tq: function() { return   checkTitle; },
    Vl: function() { return   releaseWords; },
    ZO: function() { return   missedChecks; },
    cG: function() { return   gateReason; },
    qP: function() { return   failedAreas; },
    rL: function() { return   signOf; },
    rM: function() { return   isQuiet; },
    w9: function() { return   knownAs; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);





function signOf(check, decides) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).sign[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
}
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
function gateWords(results, show) {
    const { gate, selection, release } = results;
    const words = `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).word}${releaseWords(release, show)}`;
    return selection.complete ? words : `${words}, ${scopeWords(results)}`;
}
function releaseWords({ version, phase }, show) {
    const named = version === null ? "" : ` for ${show((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(version), maxVersionCharacters))}`;
    return phase === "after" ? `${named} after publishing` : named;
}
const maxVersionCharacters = 100;
function scopeWords({ selection, shard }) {
    if (shard !== undefined)
        return `shard ${shard.name}, ${shard.checks} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shard.of.checks, "check")}`;
    const { selectedAreas, totalAreas, failed } = selection;
    const part = selectedAreas < totalAreas ? `${selectedAreas} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(totalAreas, "area")}` : "not all checks";
    return failed === undefined ? part : `${part}, only ${failedWords}`;
}
const failedWords = "what did not pass last time";
function knownAs({ id, system }) {
    return system === undefined ? id : `${id} (${system})`;
}
function checkName(check) {
    const { id, system, area, areaSlug } = check;
    if (id !== areaSlug)
        return { area, id: knownAs(check) };
    return { area: system === undefined ? area : `${area} (${system})`, id: null };
}
function checkTitle(check) {
    const { area, id } = checkName(check);
    return id === null ? area : `${area} / ${id}`;
}
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest, waiver } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        waiver === null ? "" : waiverWords(waiver),
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).retestRemark,
    ].filter((remark) => remark !== "");
}
function waiverWords({ by, until, reason, lasts }) {
    return lasts
        ? `waived by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} until ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`
        : `the waiver by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} was over after ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`;
}
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(leftovers, "process", "processes")} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
function missedChecks(checks, decides) {
    const rank = (check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).rank[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
    return checks.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).sort((a, b) => rank(a) - rank(b));
}
function isQuiet(check) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) && !check.flaky && !check.tampered && check.leftovers === 0;
}
function gateReason(results) {
    const scope = `, ${scopeWords(results)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


  }),

  4195:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Lt: function() { return   notRunByCause; },
    Nh: function() { return   cutByWords; },
    Uh: function() { return   isLeftOpen; },
    Vd: function() { return   tookWords; },
    pB: function() { return   seeTheLog; }
  });
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70939);
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66500);
  var _check_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61011);



function isLeftOpen(check) {
    return (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(check) === "cut" && check.startedAt !== null && check.attempts.length === 0;
}
function tookWords(check) {
    return isLeftOpen(check) ? "no end known" : `took ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__  .Hl)(check.durationMs)}`;
}
const seeTheLog = "see the log";
function notRunByCause(checks) {
    return groupedBy(checks, ({ reason }) => causeOf(reason));
}
function causeOf(reason) {
    const needs = /^it needs (.+), which (?:did not pass|never had a verdict)$/.exec(reason)?.[1];
    return needs === undefined ? reason : `waiting for ${needs}`;
}
function cutWords(check) {
    const words = howFar(check);
    return isLeftOpen(check) ? `${words}; ${seeTheLog}` : words;
}
function howFar({ id, startedAt, reason }) {
    if (startedAt === null)
        return reason === "" || neverBegan.test(reason) ? "never began" : `has no verdict: ${reason}`;
    const exitCode = /^the run died before it was judged; .* had ended with exit code (\d+)$/s.exec(reason)?.[1];
    if (exitCode !== undefined)
        return `had ended with exit code ${exitCode}, and was not judged`;
    const running = /^the run died while (.+) was running$/s.exec(reason)?.[1];
    return running === undefined || running.startsWith(id)
        ? "was running when the run ended"
        : `has no verdict: ${reason}`;
}
const neverBegan = /^the run (?:died|was cancelled) before it began$/;
function cutByWords(checks) {
    return groupedBy(checks, cutWords);
}
function groupedBy(checks, causeOf) {
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__  .$)(checks, causeOf)].map(([cause, group]) => ({ cause, checks: group }));
}


  }),

  66500:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   groupBy; }
  });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


  }),

  9361:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   shellLine; }
  });
function shellLine(words) {
    return words.map(shellWord).join(" ");
}
function shellWord(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


  })

};
;