export const id = 397;
export const ids = [397];
export const modules = {

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPlaces),
  S: () => (/* binding */ readPage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/document/nearest.js
var nearest = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/document/problem.js
var document_problem = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/document/slug.js
var slug = __webpack_require__(533);
;// CONCATENATED MODULE: ./build/document/check-areas.js



/** Where the page names its areas: each needs a required check, and a row of another area is a finding. */
function judgeAreas(areas, { settings, checks }, report) {
    if (areas === null)
        return;
    const rows = checks.flatMap(({ area, severity }) => area === null ? [] : [{ area, slug: (0,slug/* areaSlug */.JJ)(area.value), severity }]);
    // Without a row, or with one whose area could not be read, a missing area is a consequence and no finding.
    if (checks.length > 0 && rows.length === checks.length) {
        const named = new Map((settings.areas ?? []).toReversed().map((area) => [(0,slug/* areaSlug */.JJ)(area.value), area]));
        reportUncovered(areas, rows, named, report);
    }
    const known = new Set(areas.map(({ slug }) => slug));
    for (const { area, slug } of rows)
        if (!known.has(slug))
            report(unlistedArea(area, slug, areas));
}
function reportUncovered(areas, rows, named, report) {
    const present = new Set(rows.map(({ slug }) => slug));
    const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
    for (const { slug, text } of areas) {
        const place = named.get(slug)?.place;
        if (place === undefined || required.has(slug))
            continue;
        const found = `the area ${(0,document_problem/* quoted */.TL)(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
        const cure = "Add a check for it, or remove it from `areas`.";
        report((0,document_problem/* error */.z3)("area-uncovered", place, found, "at least one required check for each of `areas`", cure));
    }
}
function isRequired({ severity }) {
    return severity?.value.toLowerCase() !== "advisory";
}
function unlistedArea({ value, place }, slug, areas) {
    const near = (0,nearest/* nearest */.p)(slug, areas.map((area) => area.slug));
    const meant = areas.find((area) => area.slug === near);
    const cure = meant === undefined ? "Add it to `areas`." : `Write ${(0,document_problem/* quoted */.TL)(meant.text)}, or add it to \`areas\`.`;
    return (0,document_problem/* warning */.$e)("area-unlisted", place, `the area ${(0,document_problem/* quoted */.TL)(value)}`, "one of those that `areas` names", cure);
}

;// CONCATENATED MODULE: ./build/document/check-ids.js


/**
 * Gives every check its id: an explicit one, else the slug of its area, numbered from the second row on.
 * Explicit ids and areas keep theirs wherever they stand; numbers make way.
 */
function assignIds(drafts, report) {
    const taken = new Map();
    const areas = new Map();
    const first = drafts.map((draft) => firstId(draft, areas, report));
    drafts.forEach((draft, index) => {
        const candidate = first[index];
        if (candidate?.kind !== "own")
            return;
        const other = taken.get(candidate.id);
        if (other === undefined)
            taken.set(candidate.id, draft.place);
        else
            report(duplicateId(candidate.id, draft, other));
    });
    return drafts.map((draft, index) => {
        const candidate = first[index];
        if (candidate === undefined || candidate.kind === "none")
            return { draft, id: null, numbered: false };
        if (candidate.kind === "own")
            return { draft, id: candidate.id, numbered: false };
        const id = checkLength(nextNumber(candidate.area, areas, taken), draft.place, report);
        if (id !== null)
            taken.set(id, draft.place);
        return { draft, id, numbered: true };
    });
}
function firstId(draft, areas, report) {
    if (draft.id !== null)
        return own(explicitId(draft, draft.id, report));
    if (draft.area === null)
        return { kind: "none" };
    const area = (0,slug/* slug */.yR)(draft.area.value);
    if (area === "") {
        report(emptySlug(draft.carrier, draft.area));
        return { kind: "none" };
    }
    if (areas.has(area))
        return { kind: "counted", area };
    areas.set(area, 2);
    return own(checkLength(area, draft.area.place, report));
}
function own(id) {
    return id === null ? { kind: "none" } : { kind: "own", id };
}
/** In YAML `id` is taken as it is; the text of a `Check` cell is slugged. */
function explicitId({ carrier }, { value, place }, report) {
    if (carrier === "table") {
        const id = (0,slug/* slug */.yR)(value);
        if (id !== "")
            return checkLength(id, place, report);
        report(emptySlug(carrier, { value, place }));
        return null;
    }
    if ((0,slug/* hasIdLetters */.db)(value))
        return checkLength(value, place, report);
    const near = (0,slug/* slug */.yR)(value);
    const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${(0,document_problem/* quoted */.TL)(near)}.`;
    report((0,document_problem/* error */.z3)("id", place, `the id ${(0,document_problem/* quoted */.TL)(value)}`, "letters, digits, `.`, `_` and `-`", cure));
    return null;
}
function checkLength(id, place, report) {
    if (id.length <= slug/* maxIdLength */.W4)
        return id;
    const found = `the id ${(0,document_problem/* quoted */.TL)(id)} of ${id.length} characters`;
    report((0,document_problem/* error */.z3)("id", place, found, `at most ${slug/* maxIdLength */.W4}`, `Give the check a shorter name.`));
    return null;
}
/** The next free number of the area. The count goes on from the last, so that many rows take linear time. */
function nextNumber(area, areas, taken) {
    let number = areas.get(area) ?? 2;
    while (taken.has(`${area}-${number}`))
        number += 1;
    areas.set(area, number + 1);
    return `${area}-${number}`;
}
function emptySlug(carrier, { value, place }) {
    const found = `${(0,document_problem/* quoted */.TL)(value)}, which has no letter or digit for an id`;
    const cure = carrier === "table"
        ? "Add a `Check` column with a name of letters or digits."
        : "Add an `id` of letters or digits.";
    return (0,document_problem/* error */.z3)("id", place, found, "a name that an id can be made of", cure);
}
function duplicateId(id, { carrier, id: explicit, area, place }, other) {
    const found = `the id ${(0,document_problem/* quoted */.TL)(id)} on line ${place.line} and on line ${other.line}`;
    const cure = carrier === "table"
        ? "Name one of the rows in a `Check` column."
        : "Give one of the checks another `id`.";
    return (0,document_problem/* error */.z3)("duplicate-id", explicit?.place ?? area?.place ?? place, found, "each id once", cure);
}

// EXTERNAL MODULE: ./build/document/duration.js
var duration = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/document/fields.js
var fields = __webpack_require__(2543);
;// CONCATENATED MODULE: ./build/document/draft-values.js




/** A text that stands on one line wherever it is shown; `null` where there is none or it is refused. */
function readLine(what, draft, report) {
    if (draft === null)
        return null;
    const control = controlCharacter.exec(draft.value)?.[0];
    if (control === undefined)
        return draft.value;
    const code = control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const found = `the control character U+${code} in \`${what}\``;
    report((0,document_problem/* error */.z3)("control-character", draft.place, found, "text on one line", "Remove the character."));
    return null;
}
/** C0 and C1 controls, line separators, and the marks that turn the direction of what follows. */
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
function readLines(what, drafts, report) {
    const lines = drafts.flatMap((draft) => readLine(what, draft, report) ?? []);
    return lines.length === 0 ? null : lines;
}
function readArea(draft, report) {
    const text = readLine("area", draft, report);
    return text === null ? null : { text, slug: (0,slug/* areaSlug */.JJ)(text) };
}
/** `required` where nothing is said. Letter case is free, because in a table it is prose. */
function readSeverity(draft, report) {
    const value = draft?.value.toLowerCase() ?? "required";
    const severity = fields/* checkFields */.oA.severity.values.find((known) => known === value);
    if (severity !== undefined || draft === null)
        return severity ?? "required";
    const cure = "Write `required` where the check decides the gate, `advisory` where it only reports.";
    const found = `the severity ${(0,document_problem/* quoted */.TL)(draft.value)}`;
    report((0,document_problem/* error */.z3)("severity", draft.place, found, "`required` or `advisory`", cure));
    return "required";
}
const shells = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
/** Shell values are those of `run:`; another program says with `{0}` where the script's path goes. */
function readShell(draft, report) {
    const shell = readLine("shell", draft, report);
    if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}"))
        return shell;
    const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
    const cure = `Write ${(0,document_problem/* quoted */.TL)(`${shell} {0}`)} if it is a program.`;
    report((0,document_problem/* error */.z3)("unknown-shell", draft.place, `the shell ${(0,document_problem/* quoted */.TL)(shell)}`, expected, cure));
    return null;
}
function readRetries(draft, report) {
    if (draft === null)
        return null;
    if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= fields/* maxRetries */.fP)
        return draft.value;
    const expected = `a whole number from 0 to ${fields/* maxRetries */.fP}`;
    const cure = "Write how many additional attempts there are.";
    report((0,document_problem/* error */.z3)("retries", draft.place, `\`${draft.value}\` retries`, expected, cure));
    return null;
}
/** Milliseconds of a pause; none is allowed. */
function readDelay(draft, report) {
    return readMilliseconds(draft, 0, report);
}
/** Milliseconds of a time limit; none would end the command at once. */
function readTimeout(draft, report) {
    return readMilliseconds(draft, 1, report);
}
function readMilliseconds(draft, least, report) {
    if (draft === null)
        return null;
    const milliseconds = (0,duration/* parseDuration */.E)(draft.value);
    if (milliseconds !== null && milliseconds >= least && milliseconds <= duration/* maxTimerMs */.S)
        return milliseconds;
    report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
    return null;
}
function noDuration({ value, place }) {
    const isNumber = /^\d+$/.test(value);
    const found = isNumber ? `the bare number \`${value}\`` : `${(0,document_problem/* quoted */.TL)(value)} as a duration`;
    const cure = isNumber
        ? `Write the unit: \`${value}s\` or \`${value}m\`.`
        : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
    return (0,document_problem/* error */.z3)("duration", place, found, "a duration such as `500ms`, `30s`, `10m` or `1h30m`", cure);
}
function unusableDuration({ value, place }, milliseconds) {
    const found = `the duration ${(0,document_problem/* quoted */.TL)(value)}`;
    return milliseconds === 0
        ? (0,document_problem/* error */.z3)("duration", place, found, "a time longer than none", "Write a longer time, or remove it for the default.")
        : (0,document_problem/* error */.z3)("duration", place, found, "less than 24 days, the longest a timer holds", "Write a shorter time.");
}

;// CONCATENATED MODULE: ./build/document/check-needs.js




/** Looking for what a name may mean costs a comparison with every id: a page full of unknown names gets some. */
const maxSuggestions = 20;
/** The ids that each check needs, in its order; unknown ones, numbers and cycles are reported. */
function resolveNeeds(checks, report) {
    const byId = new Map();
    for (const check of checks)
        if (check.id !== null && !byId.has(check.id))
            byId.set(check.id, check);
    let suggestions = 0;
    const edges = checks.map(({ draft, id }) => {
        const needs = new Map();
        for (const need of draft.needs) {
            if (readLine("needs", need, report) === null)
                continue;
            const target = findNeeded(need, draft.carrier, byId);
            const problem = target === null
                ? unknownNeed(need, byId, ++suggestions <= maxSuggestions)
                : unusableNeed(need, target, id);
            if (problem !== null)
                report(problem);
            else if (target?.id != null && !needs.has(target.id))
                needs.set(target.id, need.place);
        }
        return needs;
    });
    reportCycles(checks, edges, report);
    return edges.map((needs) => [...needs.keys()]);
}
/** In a table `Needs` may name a check as its row shows it. */
function findNeeded({ value }, carrier, byId) {
    return byId.get(value) ?? (carrier === "table" ? byId.get((0,slug/* slug */.yR)(value)) : undefined) ?? null;
}
function unknownNeed({ value, place }, byId, suggest) {
    const near = suggest ? (0,nearest/* nearest */.p)(value, byId.keys(), Math.max(2, Math.floor(value.length / 3))) : null;
    const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${(0,document_problem/* quoted */.TL)(near)}.`;
    return (0,document_problem/* error */.z3)("unknown-need", place, `the unknown check ${(0,document_problem/* quoted */.TL)(value)} in \`needs\``, "ids of the page's checks", cure);
}
function unusableNeed({ place }, target, own) {
    const name = (0,document_problem/* quoted */.TL)(target.id ?? "");
    if (target.id === own) {
        const found = `the check ${name} in its own \`needs\``;
        return (0,document_problem/* error */.z3)("need-cycle", place, found, "other checks", "Remove the name.");
    }
    if (!target.numbered)
        return null;
    const key = target.draft.carrier === "table" ? "a `Check`" : "an `id`";
    const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
    const expected = "an id of its own, because an inserted row would move the number";
    return (0,document_problem/* error */.z3)("numbered-need", place, `the numbered id ${name} in \`needs\``, expected, cure);
}
/** Depth first with a stack of its own: a chain of needs may be as long as the page. */
function reportCycles(checks, edges, report) {
    const needsOf = new Map();
    checks.forEach(({ id }, index) => {
        const needs = edges[index];
        if (id !== null && needs !== undefined && !needsOf.has(id))
            needsOf.set(id, needs);
    });
    const done = new Set();
    for (const root of needsOf.keys()) {
        if (!done.has(root))
            searchFrom(root, needsOf, done, report);
    }
}
function searchFrom(root, needsOf, done, report) {
    const path = [];
    const depths = new Map();
    const enter = (id) => {
        depths.set(id, path.length);
        path.push({ id, rest: (needsOf.get(id) ?? new Map()).entries() });
    };
    enter(root);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
        const next = visit.rest.next();
        if (next.done === true) {
            path.pop();
            depths.delete(visit.id);
            done.add(visit.id);
            continue;
        }
        const [needed, place] = next.value;
        const depth = depths.get(needed);
        if (depth !== undefined)
            report(cycle(path, depth, needed, place));
        else if (!done.has(needed))
            enter(needed);
    }
}
const maxNamesInCycle = 10;
function cycle(path, depth, needed, place) {
    const length = path.length - depth;
    const names = path.slice(depth, depth + maxNamesInCycle).map(({ id }) => id);
    if (length > names.length)
        names.push(`… (${length} checks)`);
    const found = `a circle of needs: ${[...names, needed].join(" → ")}`;
    return (0,document_problem/* error */.z3)("need-cycle", place, found, "an order in which the checks can run", "Remove one of these needs.");
}

;// CONCATENATED MODULE: ./build/document/signal-parts.js

function refuse(at, found, expected, cure) {
    return { kind: "refused", at, found, expected, cure };
}
function isRefusal(parsed) {
    return parsed.kind === "refused";
}
/** The cure of rule 1: how the same words are written as a text to look for. */
function literally(text) {
    return `Write ${(0,document_problem/* quoted */.TL)(`output: ${text}`, 200)} to look for a text literally.`;
}
/**
 * Takes a path off the front: in double quotes, or without blanks up to the first `: ` (FORMAT 2 rules 1 and 5).
 * `after` is what follows the colon, trimmed (empty where nothing does), or `null` without a colon.
 */
function takePath(rest) {
    const groups = /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(rest)?.groups;
    const path = groups?.["inQuotes"] ?? groups?.["bare"];
    if (groups === undefined || path === undefined)
        return null;
    return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}

;// CONCATENATED MODULE: ./build/document/signal-json.js


/** `json [FILE:] PATH [OPERATOR LITERAL]`: what follows the word `json` (FORMAT 2 rule 6). */
function parseJsonSignal(rest, body) {
    const source = takeSource(rest);
    if (source === null)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "`json $.path = VALUE` or `json FILE: $.path = VALUE`", literally(body));
    const comparison = findComparison(source.query);
    if (comparison === null)
        return { kind: "json", file: source.file, path: source.query, compare: null };
    const { operator, at } = comparison;
    const value = parseLiteral(source.query.slice(at + operator.length).trim(), operator, body);
    if (isRefusal(value))
        return value;
    return {
        kind: "json",
        file: source.file,
        path: source.query.slice(0, at).trim(),
        compare: { operator, value: value.value },
    };
}
/** A JSONPath begins with `$`; anything else before it is the path of a file. */
function takeSource(rest) {
    const own = /^[ \t]+(\$.*)$/s.exec(rest)?.[1];
    if (own !== undefined)
        return { file: null, query: own };
    const taken = takePath(rest);
    if (taken === null || taken.after === null || !taken.after.startsWith("$"))
        return null;
    return { file: taken.path, query: taken.after };
}
/** The first comparison outside quotes and brackets, where the path ends. */
function findComparison(query) {
    const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\]]|!=|<=|>=|[<>=]/gs;
    let depth = 0;
    for (const { 0: token, index } of query.matchAll(tokens)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        else if (depth <= 0 && isOperator(token))
            return { operator: token, at: index };
    }
    return null;
}
function isOperator(token) {
    return /^[!<>]?=$|^[<>]$/.test(token);
}
function parseLiteral(text, operator, body) {
    const at = body.length - text.length;
    const value = readJson(text);
    if (value === undefined) {
        const hint = text.startsWith("=")
            ? "Write `=`, not `==`."
            : 'Write strings in double quotes: `json $.status = "ok"`.';
        return refuse(at, text === "" ? `nothing after \`${operator}\`` : (0,document_problem/* quoted */.TL)(text), "a JSON literal", hint);
    }
    const ordered = typeof value === "number" || typeof value === "string" || operator === "=" || operator === "!=";
    if (ordered)
        return { kind: "literal", value };
    return refuse(at, (0,document_problem/* quoted */.TL)(text), `a number or a string after \`${operator}\``, "Nothing else has an order; ask with `=` or `!=`.");
}
/** The value of a JSON text; `undefined` where it is none. */
function readJson(text) {
    try {
        return JSON.parse(text); // what JSON.parse returns is one by definition
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return undefined;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/document/signal.js




/**
 * Reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a JSONPath
 * compiles is `validateSignal`'s to say, so that a page without patterns loads no engine.
 */
function parseSignal(text) {
    const body = text.replace(/^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g, "");
    const parsed = parseBody(body);
    if (!isRefusal(parsed))
        return { kind: "signal", signal: parsed };
    const { at, found, expected, cure } = parsed;
    return { kind: "problem", offset: text.indexOf(body) + at, found, expected, cure };
}
function parseBody(body) {
    if (body === "")
        return refuse(0, "an empty signal", "a text, a pattern or one of the forms", literally("TEXT"));
    const lineBreak = body.search(/[\r\n]/);
    if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
        return refuseLineBreak(body, lineBreak);
    const [, word, rest = ""] = /^(exit|within|json|file|stdout|stderr|output)(?=[ \t:=]|$)(.*)$/s.exec(body) ?? [];
    if (word !== undefined && isWord(word))
        return signal_forms[word](rest, body);
    if (body.startsWith("/"))
        return parsePattern(body, null) ?? refuseSlash(body);
    return { kind: "text", stream: null, text: body };
}
/** FORMAT 2 rule 1: a signal that begins with one of these must fit the word's form. */
const signal_forms = {
    exit: parseExit,
    within: parseWithin,
    json: parseJsonSignal,
    file: parseFile,
    stdout: (rest, body) => parseStream("stdout", rest, body),
    stderr: (rest, body) => parseStream("stderr", rest, body),
    output: parseOutput,
};
function isWord(word) {
    return Object.hasOwn(signal_forms, word);
}
function parseExit(rest, body) {
    const expected = "`exit 0`, `exit 1..3` or `exit !0`";
    const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
    if (first === undefined || (not === "!" && last !== undefined))
        return refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    const from = Number(first);
    const to = Number(last ?? first);
    if (to > 255 || from > 255)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "exit codes from 0 to 255", literally(body));
    if (from > to)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), "a range whose first code is not above its second", literally(body));
    return { kind: "exit", negated: not === "!", from, to };
}
function parseWithin(rest, body) {
    const ms = (0,duration/* parseDuration */.E)(rest.trim());
    const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
    if (fits)
        return { kind: "within", ms };
    return refuse(0, (0,document_problem/* quoted */.TL)(body), "`within` and a duration such as `500ms`, `30s` or `1h30m`", literally(body));
}
function parseFile(rest, body) {
    const expected = "`file PATH` or `file PATH: TEXT`, a path with blanks in double quotes";
    const taken = takePath(rest);
    if (taken === null)
        return refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    const { path, after } = taken;
    if (after === null)
        return { kind: "file", file: path, text: null };
    if (after !== "")
        return { kind: "file", file: path, text: after };
    return refuse(body.length, "no text after `:`", "a text", `Write \`file PATH\` alone to ask only whether it exists.`);
}
function parseStream(stream, rest, body) {
    const expected = `\`${stream}: TEXT\`, \`${stream}: /pattern/\`, \`${stream} = TEXT\`, \`${stream} empty\` or \`${stream} lines >= 3\``;
    const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
    if (equal !== null)
        return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(stream, rest) ?? refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    if (text === "")
        return refuseNoText(stream, body);
    if (!text.startsWith("/"))
        return { kind: "text", stream, text };
    return parsePattern(text, stream) ?? refuseStreamSlash(stream, text, body);
}
/** After `output:` everything is text: it is the way to write any text literally. */
function parseOutput(rest, body) {
    const expected = "`output: TEXT`, `output empty` or `output lines >= 3`";
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(null, rest) ?? refuse(0, (0,document_problem/* quoted */.TL)(body), expected, literally(body));
    return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}
/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest) {
    return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}
function parseMeasure(stream, rest) {
    if (/^[ \t]+empty$/.test(rest))
        return { kind: "empty", stream };
    const [, operator, digits] = /^[ \t]+lines[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/.exec(rest) ?? [];
    const count = Number(digits);
    if (operator === undefined || !isComparison(operator) || !Number.isSafeInteger(count))
        return null;
    return { kind: "lines", stream, compare: operator, count };
}
function isComparison(operator) {
    return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
}
/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
function parsePattern(text, stream) {
    const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
    if (escaped === undefined)
        return null;
    const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
    return { kind: "pattern", stream, pattern, ignoreCase: flag === "i" };
}
const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";
function refuseSlash(body) {
    return refuse(0, (0,document_problem/* quoted */.TL)(body), patternForm, literally(body));
}
/** After `stdout:` there is no way to a literal that begins with a slash, so the cure is the pattern for it. */
function refuseStreamSlash(stream, text, body) {
    const pattern = `/${text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")}/`;
    return refuse(body.length - text.length, (0,document_problem/* quoted */.TL)(text), patternForm, `Write ${(0,document_problem/* quoted */.TL)(`${stream}: ${pattern}`, 200)} to look for this text.`);
}
function refuseNoText(word, body) {
    const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
}
function refuseLineBreak(body, at) {
    const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
    return refuse(at, `a line break in ${(0,document_problem/* quoted */.TL)(body)}`, "a signal on one line", cure);
}

;// CONCATENATED MODULE: ./build/model/i-regexp.js
/**
 * A JSONPath regular expression (I-Regexp, RFC 9485) in RE2's syntax: there a dot outside a class matches
 * anything but LF and CR (RFC 9485 5.4). `whole` is for `match()`, which matches all of a string.
 */
function linearRegexp(pattern, whole) {
    let isClass = false;
    const mapped = pattern.replace(/\\.|[[\].]/gsu, (token) => {
        if (token === "[")
            isClass = true;
        if (token === "]")
            isClass = false;
        return token === "." && !isClass ? "[^\\n\\r]" : token;
    });
    return whole ? `\\A(?:${mapped})\\z` : mapped;
}

;// CONCATENATED MODULE: ./build/document/linear-pattern.js
/** Why re2js can't compile a pattern, in its own words; `null` where it can. */
async function compileProblem(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        RE2JS.compile(pattern);
        return null;
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return cause.message.replace(/^error parsing regexp: /, "");
    }
}
/** What RE2 leaves out to stay linear, by the engine's complaint about it (FORMAT 2 rule 2). */
const lacks = [
    { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
    { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
    { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
];
/** A complaint of its own for what RE2 lacks; `null` for any other problem. */
function lackProblem(found, pattern, problem) {
    const lack = lacks.find(({ complaint }) => complaint.test(problem));
    if (lack === undefined)
        return null;
    const why = `RE2, which matches in linear time, lacks ${lack.name}`;
    const cure = lack.name === "look-around" && /\(\?<?!/.test(pattern)
        ? "State what must not be there as a fail signal."
        : "Match more of the line, or use two signals.";
    return { found: `${lack.name} in ${found}`, expected: `RE2's syntax`, cure: `${why}. ${cure}` };
}

;// CONCATENATED MODULE: ./build/document/json-path.js



/** Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. */
async function validateJsonPath(path) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    try {
        const query = new JSONPathEnvironment().compile(path);
        return validateRegexps(literalRegexps(query));
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        const cure = "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
        return { found: `the JSONPath ${(0,document_problem/* quoted */.TL)(path)} (${cause.message})`, expected: "a path by RFC 9535", cure };
    }
}
async function validateRegexps(patterns) {
    for (const pattern of patterns) {
        const problem = await compileProblem(linearRegexp(pattern, false));
        if (problem === null)
            continue;
        const found = `the expression ${(0,document_problem/* quoted */.TL)(pattern)} of \`match()\` or \`search()\``;
        const cure = "Mend the expression.";
        return (lackProblem(found, pattern, problem) ?? {
            found: `${found} (${problem})`,
            expected: "an I-Regexp (RFC 9485)",
            cure,
        });
    }
    return null;
}
/** The expressions that stand in the path itself. What comes from the document is asked when it is there. */
function literalRegexps(query) {
    const found = [];
    const seen = new Set();
    const visit = (node) => {
        if (typeof node !== "object" || node === null || seen.has(node))
            return;
        seen.add(node);
        if (isCall(node) && (node.name === "match" || node.name === "search")) {
            const pattern = literalText(node.args[1]);
            if (pattern !== null)
                found.push(pattern);
        }
        // Every node knows the environment, which is no part of the tree.
        for (const [key, child] of Object.entries(node))
            if (key !== "environment" && key !== "token")
                visit(child);
    };
    visit(query);
    return found;
}
function isCall(node) {
    return "name" in node && "args" in node && Array.isArray(node.args);
}
function literalText(node) {
    if (typeof node !== "object" || node === null || !("value" in node))
        return null;
    return typeof node.value === "string" ? node.value : null;
}

;// CONCATENATED MODULE: ./build/document/signal-validate.js



/**
 * Compiles what a signal holds: its pattern with re2js, its JSONPath with json-p3. Both are loaded only where a
 * page has one. `null`: it compiles.
 */
async function validateSignal(signal) {
    switch (signal.kind) {
        case "pattern":
            return validatePattern(signal.pattern);
        case "json":
            return validateJsonPath(signal.path);
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "lines":
        case "file":
        case "within":
            return null;
    }
}
async function validatePattern(pattern) {
    const problem = await compileProblem(pattern);
    if (problem === null)
        return null;
    const found = `the pattern ${(0,document_problem/* quoted */.TL)(`/${pattern}/`)}`;
    const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
    return (lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure });
}

;// CONCATENATED MODULE: ./build/document/check-signals.js



const impliedExit = {
    role: "pass",
    expect: "exit 0",
    implied: true,
    signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
/** Parses a check's signals: pass signals, `exit 0` where none of them speaks of the exit code, fail signals. */
function readSignals(draft, report) {
    const pass = parseAll("pass", draft.pass, report);
    const fail = parseAll("fail", draft.fail, report);
    const speaksOfExit = pass.some(({ signal }) => signal.signal.kind === "exit");
    return speaksOfExit ? [...pass, ...fail] : [...pass, { signal: impliedExit, place: draft.place }, ...fail];
}
function parseAll(role, drafts, report) {
    return drafts.flatMap(({ value, place }) => {
        const parsed = parseSignal(value);
        if (parsed.kind === "signal") {
            return [{ signal: { role, expect: value.trim(), implied: false, signal: parsed.signal }, place }];
        }
        report((0,document_problem/* error */.z3)("signal", within(place, value, parsed.offset), parsed.found, parsed.expected, parsed.cure));
        return [];
    });
}
/** The place of an offset, as far as the value stands on one line. */
function within(place, value, offset) {
    return /[\r\n]/.test(value.slice(0, offset)) ? place : { line: place.line, column: place.column + offset };
}
/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
async function validateSignals(signals, report) {
    const distinct = new Map();
    for (const { signal, place } of signals) {
        const key = JSON.stringify(signal.signal);
        const same = distinct.get(key);
        if (same === undefined)
            distinct.set(key, { signal: signal.signal, places: [place] });
        else
            same.places.push(place);
    }
    for (const { signal, places } of distinct.values()) {
        const problem = await validateSignal(signal);
        if (problem === null)
            continue;
        for (const place of places)
            report((0,document_problem/* error */.z3)("signal", place, problem.found, problem.expected, problem.cure));
    }
}

;// CONCATENATED MODULE: ./build/model/checklist.js
/** FORMAT 1.3: the timeout of a check that names none. */
const defaultTimeoutMs = 10 * 60_000;

;// CONCATENATED MODULE: ./build/document/settings.js



/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
function assembleSettings(draft, report) {
    return {
        version: 1,
        owner: readLine("owner", draft.owner, report),
        ticket: readTicket(draft.ticket, report),
        areas: readAreas(draft.areas, report),
        linkedFrom: draft.linkedFrom.flatMap((each) => {
            const path = readLine("linked-from", each, report);
            return path === null ? [] : [{ path, place: each.place }];
        }),
        setup: draft.setup?.value ?? null,
        teardown: draft.teardown?.value ?? null,
        defaults: {
            shell: readShell(draft.shell, report),
            timeoutMs: readTimeout(draft.timeout, report) ?? defaultTimeoutMs,
            env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
            workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? ".",
        },
        place: draft.place,
    };
}
/** `#61`, `owner/repo#61`, a URL, or a Linear key. */
const ticketForm = /^(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+|[A-Za-z][A-Za-z0-9_]*-\d+)$/;
function readTicket(draft, report) {
    const ticket = readLine("ticket", draft, report);
    if (draft !== null && ticket !== null && !ticketForm.test(ticket)) {
        const found = `the ticket ${(0,document_problem/* quoted */.TL)(ticket)}`;
        const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
        report((0,document_problem/* warning */.$e)("ticket-form", draft.place, found, expected, "Write the ticket in one of these forms."));
    }
    return ticket;
}
/** An empty list names no areas, as no list does. */
function readAreas(drafts, report) {
    if (drafts === null || drafts.length === 0)
        return null;
    const bySlug = new Map();
    for (const draft of drafts) {
        const area = readArea(draft, report);
        if (area === null)
            continue;
        const first = bySlug.get(area.slug);
        if (first === undefined)
            bySlug.set(area.slug, { ...area, place: draft.place });
        else
            report(duplicateArea(draft, first));
    }
    return [...bySlug.values()].map(({ text, slug }) => ({ text, slug }));
}
function duplicateArea({ value, place }, first) {
    const found = `the area ${(0,document_problem/* quoted */.TL)(value)} a second time (the first is ${(0,document_problem/* quoted */.TL)(first.text)} on line ${first.place.line})`;
    return (0,document_problem/* error */.z3)("duplicate-area", place, found, "each area once, compared by slug", "Remove one of the two.");
}

;// CONCATENATED MODULE: ./build/document/assemble.js







/**
 * Makes the model of what a carrier has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
async function assemble(draft, report) {
    const settings = assembleSettings(draft.settings, report);
    if (draft.checks.length === 0)
        report(noChecks(settings));
    const identified = assignIds(draft.checks, report);
    judgeAreas(settings.areas, draft, report);
    const needs = resolveNeeds(identified, report);
    const signals = [];
    const checks = identified.flatMap((each, index) => {
        return assembleCheck(each, needs[index] ?? [], settings, signals, report) ?? [];
    });
    await validateSignals(signals, report);
    noteRunners(draft, report);
    return { settings, checks, signOffs: draft.signOffs };
}
function noChecks({ place }) {
    const expected = "at least one, because a gate that looked at nothing is never ready";
    const cure = "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.";
    return (0,document_problem/* error */.z3)("no-checks", place, "a checklist without a check", expected, cure);
}
/** Once a page: nothing is done with runners yet. A table says so at its column. */
function noteRunners({ checks }, report) {
    const first = checks.find(({ carrier, runsOn }) => carrier === "yaml" && runsOn !== null)?.runsOn?.[0];
    if (first === undefined)
        return;
    const cure = "Nothing is done with it yet; leave it for a later version.";
    report((0,document_problem/* note */.N4)("later-key", first.place, "a runner in `runs-on`", "what this version acts on", cure));
}
/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck({ draft, id }, needs, { defaults }, allSignals, report) {
    if (draft.area === null && draft.carrier === "table")
        report(emptyArea(draft));
    const area = readArea(draft.area, report);
    const signals = readSignals(draft, report);
    allSignals.push(...signals);
    const rest = {
        place: draft.place,
        signals: signals.map(({ signal }) => signal),
        rollback: draft.rollback?.value ?? null,
        diagnose: draft.diagnose?.value ?? null,
        why: draft.why?.value ?? null,
        owner: readLine("owner", draft.owner, report),
        severity: readSeverity(draft.severity, report),
        needs,
        timeoutMs: readTimeout(draft.timeout, report) ?? defaults.timeoutMs,
        env: { ...defaults.env, ...Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])) },
        workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
        shell: readShell(draft.shell, report) ?? defaults.shell,
        retries: readRetries(draft.retries, report) ?? 0,
        retryDelayMs: readDelay(draft.retryDelay, report) ?? 0,
        runsOn: draft.runsOn === null ? null : readLines("runs-on", draft.runsOn, report),
    };
    if (id === null || area === null || draft.command === null) {
        report(unreadable(draft));
        return null;
    }
    const command = draft.command.value;
    const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
    return { id, area, command, retest, ...rest };
}
/** An empty cell is no mistake of its column; a YAML check without the key has its problem from the reader. */
function emptyArea({ place }) {
    const cure = "Name the area of the product that the row speaks for.";
    return (0,document_problem/* error */.z3)("missing-area", place, "a row with an empty `Area` cell", "an area", cure);
}
/** Only a net under the carriers: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }) {
    const cure = "Give it an area, a command and an id in plain words.";
    return (0,document_problem/* error */.z3)("unreadable-check", place, "a check that cannot be read", "a complete check", cure);
}

;// CONCATENATED MODULE: ./build/document/read.js



/**
 * Reads a checklist from its bytes: text, then the carrier its name tells, then what both have in common.
 * `path` is relative to the workspace. All problems come back at once, as far as the syntax can be read.
 */
async function readChecklist(path, bytes) {
    const problems = [];
    const report = (problem) => {
        problems.push(problem);
    };
    const text = decode(bytes, report);
    if (text === null)
        return { checklist: null, sha256: digest(bytes.toString("latin1"), "latin1"), problems };
    const sha256 = digest(text.replaceAll("\r\n", "\n"), "utf8");
    const draft = await readCarrier(path, text.replace(/\r\n?/g, "\n"), report);
    if (draft === null)
        return { checklist: null, sha256, problems };
    const { settings, checks, signOffs } = await assemble(draft, report);
    const usable = !problems.some(({ weight }) => weight === "error");
    const checklist = usable ? { path, sha256, settings, checks, signOffs } : null;
    return { checklist, sha256, problems: (0,document_problem/* withoutConsequences */.Ro)(problems) };
}
/** Each carrier is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readCarrier(path, text, report) {
    if (/\.md$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(243), __webpack_require__.e(683), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 4449))).readPage(text, report);
    if (/\.ya?ml$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 683))).readYamlDocument(text, report);
    report({
        rule: "file-name",
        weight: "error",
        place: start,
        found: "a file name that ends neither in `.md` nor in `.yml` or `.yaml`",
        expected: "a Markdown page or a YAML file",
        cure: "Rename the file, or name another with `checklist`.",
    });
    return null;
}
const start = { line: 1, column: 1 };
/** UTF-8 without BOM, or a problem at the first byte that is none. */
function decode(bytes, report) {
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        report(notText(bytes, nul, "a NUL byte (a binary file, or UTF-16)"));
        return null;
    }
    try {
        // Removes a BOM.
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        report(notText(bytes, firstInvalid(bytes), "a byte that is not UTF-8"));
        return null;
    }
}
function notText(bytes, offset, found) {
    const lines = bytes
        .subarray(0, offset)
        .toString("utf8")
        .split(/\r\n?|\n/);
    return {
        rule: "not-text",
        weight: "error",
        place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
        found,
        expected: "UTF-8 text",
        cure: "Save the page as UTF-8.",
    };
}
/** Offset of the first invalid byte, by halving: a stream decoder accepts every prefix before it. */
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function digest(text, encoding) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, encoding).digest("hex");
}

;// CONCATENATED MODULE: ./build/lint/rules/linked-from.js

/** FORMAT 1.1: a file of `linked-from` mentions the page's path, or links its file name. */
const linkedFrom = {
    id: "linked-from",
    check: ({ path, settings }, { linkingFiles }) => settings.linkedFrom.flatMap((link) => {
        const text = linkingFiles.get(link.path) ?? null;
        if (text?.includes(path) || text?.includes(external_node_path_.posix.basename(path)))
            return [];
        return [
            {
                weight: "completeness",
                place: link.place,
                found: text === null
                    ? `\`${link.path}\`, which cannot be read`
                    : `\`${link.path}\`, which does not mention this page`,
                expected: `a file that links \`${path}\``,
                cure: text === null ? "Correct the path, or take it off `linked-from`." : `Link ${path} from it.`,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/lint/rules/owner-missing.js
/** Somebody must own the release: the page names an owner, or every check does. */
const ownerMissing = {
    id: "owner-missing",
    check: ({ settings, checks }) => settings.owner !== null || checks.every((check) => check.owner !== null)
        ? []
        : [
            {
                weight: "completeness",
                place: settings.place,
                found: "a page without an owner",
                expected: "`owner` in its settings",
                cure: 'Add `owner: "@org/team"` to the settings, so that a red gate has somebody to turn to.',
            },
        ],
};

;// CONCATENATED MODULE: ./build/lint/rules/prompt-in-command.js
/** `$ npm test` is what a transcript shows; a shell looks for a program called `$`. */
const promptInCommand = {
    id: "prompt-in-command",
    check: ({ checks }) => checks
        .filter(({ command }) => /^\s*\$\s/m.test(command))
        .map((check) => ({
        weight: "warning",
        place: check.place,
        found: `a prompt in the command of check \`${check.id}\``,
        expected: "the command alone",
        cure: "Remove the `$` that was copied from a transcript.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/rules/rollback-missing.js
/** A check that can block a release says how to get back. */
const rollbackMissing = {
    id: "rollback-missing",
    check: ({ checks }) => checks
        .filter((check) => check.rollback === null)
        .map((check) => ({
        weight: "completeness",
        place: check.place,
        found: `check \`${check.id}\` without a rollback`,
        expected: "words or a link that say how to get back",
        cure: "Write into `Rollback` what a person does when this check fails.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/rules/signal-beyond-exit.js
/** An exit code alone passes a command that did nothing; a complete check looks for something it printed or made. */
const signalBeyondExit = {
    id: "signal-beyond-exit",
    check: ({ checks }) => checks
        .filter((check) => check.signals.every(({ signal }) => signal.kind === "exit"))
        .map((check) => ({
        weight: "completeness",
        place: check.place,
        found: `check \`${check.id}\` that is judged by its exit code alone`,
        expected: "a signal that shows the work was done",
        cure: "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.",
    })),
};

;// CONCATENATED MODULE: ./build/lint/lint.js





const rules = [ownerMissing, linkedFrom, rollbackMissing, signalBeyondExit, promptInCommand];
/** What a page that can be run still lacks, or probably doesn't mean. */
function lintChecklist(checklist, facts) {
    return rules.flatMap((rule) => rule.check(checklist, facts).map((problem) => ({ rule: rule.id, ...problem })));
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/app/read-page.js




function findPlaces(workingDirectory, cwd, env, files) {
    const given = env["GITHUB_WORKSPACE"] || null;
    const root = (0,external_node_path_.resolve)(given ?? cwd, workingDirectory);
    const gitRoot = files.findGitRoot(root);
    return { workspace: (0,external_node_path_.resolve)(given ?? gitRoot ?? root), root, gitRoot };
}
/** Reads and lints the page; everything that is wrong with it comes back as findings. */
async function readPage(checklistPath, places, strict, files) {
    const file = (0,external_node_path_.resolve)(places.root, checklistPath);
    const path = shownPath(file, places.workspace);
    const inRepository = posix((0,external_node_path_.relative)(places.gitRoot ?? places.workspace, file));
    const content = await files.readPage(file, places.workspace);
    if (content.kind === "unreadable") {
        const { found, expected, cure } = content;
        const problem = {
            rule: "unreadable",
            weight: "error",
            place: { line: 1, column: 1 },
            found,
            expected,
            cure,
        };
        return {
            path,
            inRepository,
            file,
            checklist: null,
            sha256: "",
            findings: (0,finding/* toFindings */.S)([problem], path, strict),
        };
    }
    const { checklist, sha256, problems } = await readChecklist(path, content.bytes);
    const linted = checklist === null ? [] : await lint(checklist, places, files);
    const findings = (0,finding/* toFindings */.S)([...problems, ...linted], path, strict);
    const usable = !findings.some(({ severity }) => severity === "error");
    return { path, inRepository, file, checklist: usable ? checklist : null, sha256, findings };
}
async function lint(checklist, places, files) {
    const linkingFiles = new Map();
    for (const { path } of checklist.settings.linkedFrom) {
        linkingFiles.set(path, await files.readTextInside((0,external_node_path_.join)(places.root, path), places.workspace));
    }
    return lintChecklist(checklist, { linkingFiles });
}
function shownPath(file, workspace) {
    const path = (0,external_node_path_.relative)(workspace, file);
    return (0,external_node_path_.isAbsolute)(path) ? file : posix(path);
}
function posix(path) {
    return path.split(external_node_path_.sep).join("/");
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ secretKeeper),
/* harmony export */   bq: () => (/* binding */ gatherSecrets)
/* harmony export */ });
/* unused harmony export vocabularyOf */
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(543);
/* harmony import */ var _run_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8251);


/** Gathers what must stay secret: named by `redact`, or given away by its variable's name. */
function gatherSecrets(known, env) {
    const { run, serverUrl } = known.session.context;
    const vocabulary = vocabularyOf({
        name: known.inputs.name,
        checks: known.plan.steps.map(({ check }) => ({
            id: check.id,
            area: check.area.text,
            areaSlug: check.area.slug,
        })),
        run,
        others: [
            known.page.path,
            known.page.file,
            known.session.resultsPath,
            serverUrl,
            ...Object.values(known.facts.values).flatMap((value) => value ?? []),
        ],
    });
    const warnings = [];
    for (const name of known.inputs.redact) {
        if (!env[name]?.trim())
            warnings.push(`\`redact\` names ${name}, which is not set: nothing of it can be hidden`);
    }
    const masks = [];
    for (const value of knownValues(known.inputs, env)) {
        // A mask that hits our own words would make the runner drop the job's outputs.
        if (vocabulary.some((word) => word.includes(value.trim()))) {
            warnings.push("the value of a secret variable is a word of the report itself, so that the log cannot mask it");
        }
        else if (value.trim() !== "")
            masks.push(value);
    }
    return { vocabulary, masks, warnings: [...new Set(warnings)] };
}
/** Knows what must appear nowhere before anything is read or written; it learns masks as commands ask for them. */
function secretKeeper(inputs, env) {
    const redactor = (0,_run_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)();
    for (const value of knownValues(inputs, env))
        redactor.add(value);
    return redactor;
}
/** Values that are known to be secret: tokens given as inputs, those that `redact` names, and those whose names say so. */
function knownValues(inputs, env) {
    const tokens = inputs === null ? [] : [inputs.githubToken, inputs.linearToken];
    const named = inputs?.redact.flatMap((name) => env[name] ?? []) ?? [];
    return [...new Set([...tokens, ...named, ...(0,_run_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsFromEnvironment */ .$S)(env)])].filter((value) => value.trim() !== "");
}
/** Words of the report itself, which no mask may hide. */
function vocabularyOf({ name, checks, run, others }) {
    return [
        ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY,
        ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .gates */ .VF,
        name,
        ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
        ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
        ...others,
    ].filter((word) => word !== "");
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ defaultsFields),
/* harmony export */   dA: () => (/* binding */ settingsFields),
/* harmony export */   fP: () => (/* binding */ maxRetries),
/* harmony export */   oA: () => (/* binding */ checkFields),
/* harmony export */   pE: () => (/* binding */ documentFields)
/* harmony export */ });
/** More attempts than anyone waits for; a larger number is a slip. */
const maxRetries = 100;
const workingDirectory = {
    type: "line",
    description: "Folder the commands run in, relative to the root of the checklist.",
    example: "apps/core",
};
const shell = {
    type: "line",
    description: "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
    example: "bash",
};
const timeout = {
    type: "duration",
    description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
    example: "10m",
};
const env = {
    type: "env",
    description: "Environment variables; values keep the text they have in the source.",
    example: "{ LOG_LEVEL: debug }",
};
/** What `defaults` holds (FORMAT 1.1). */
const defaultsFields = {
    shell,
    timeout,
    env,
    "working-directory": workingDirectory,
};
/** What is true of the whole page (FORMAT 1.1). */
const settingsFields = {
    readiness: {
        type: "version",
        description: "Version of this format. Default: 1.",
        example: "1",
    },
    owner: {
        type: "line",
        description: "Who answers for the release: a user, a team or a name.",
        example: '"@acme/release"',
    },
    ticket: {
        type: "line",
        description: 'Parent gate ticket: "#61", owner/repo#61, a URL, or a Linear key (FAC-61).',
        example: '"#61"',
    },
    areas: {
        type: "list",
        description: "Areas the page promises to cover; each needs at least one required check.",
        example: "[catalog, registry]",
    },
    "linked-from": {
        type: "list",
        description: "Files that must mention this page's path, or link its file name.",
        example: "[README.md]",
    },
    setup: {
        type: "script",
        description: "Command, or list of commands, that runs once before the first check.",
        example: "npm ci",
    },
    teardown: {
        type: "script",
        description: "Command, or list of commands, that runs once at the end, whatever happened.",
        example: "./scripts/stop-services.sh",
    },
    reviewed: {
        type: "date",
        description: "Day a person last went through the page.",
        example: "2026-11-01",
        later: true,
    },
    defaults: {
        type: "mapping",
        description: "What setup, teardown and every check start from.",
        example: "{ shell: bash, timeout: 10m }",
    },
};
/** The keys of a YAML file: those of the page, and its matrix. */
const documentFields = {
    ...settingsFields,
    checks: {
        type: "checks",
        description: "The smoke matrix: one entry a check, in the order they run.",
        example: "[{ area: catalog, run: make test }]",
        required: true,
    },
};
/** What one check says (FORMAT 1.3). */
const checkFields = {
    id: {
        type: "line",
        description: "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
        example: "streaming-partial",
    },
    area: {
        type: "line",
        description: "Area of the product that the check speaks for.",
        example: "catalog",
        required: true,
    },
    run: {
        type: "script",
        description: "Command, or list of commands that run as one script.",
        example: "make test",
        required: true,
    },
    pass: {
        type: "signals",
        description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
        example: '["exit 0", ", 0 failures"]',
    },
    fail: {
        type: "signals",
        description: "Fail signals: one that holds is enough to fail.",
        example: '["stderr: warning:"]',
    },
    rollback: {
        type: "markdown",
        description: "What a person does to go back when the check did not pass; shown, never run.",
        example: "Redeploy the release before.",
    },
    retest: {
        type: "script",
        description: "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
        example: "make test-again",
    },
    diagnose: {
        type: "script",
        description: "Command that runs when the check did not pass; its output goes into the report.",
        example: "docker compose logs --tail 50",
    },
    why: {
        type: "markdown",
        description: "The failure that earned the check its place.",
        example: '"v0.2 shipped with half a stream (#48)"',
    },
    timeout,
    needs: {
        type: "lines",
        description: "Ids of checks that must pass first.",
        example: "[catalog]",
    },
    env,
    "working-directory": workingDirectory,
    shell,
    retries: {
        type: "count",
        description: "Additional attempts after one that failed or timed out. Default: 0.",
        example: "1",
    },
    "retry-delay": {
        type: "duration",
        description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
        example: "5s",
    },
    severity: {
        type: "line",
        description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
        example: "advisory",
        values: ["required", "advisory"],
    },
    "runs-on": {
        type: "lines",
        description: "Runners the check belongs to.",
        example: "[ubuntu-latest, windows-latest]",
        later: true,
    },
    owner: {
        type: "line",
        description: "Who answers for the check.",
        example: '"@acme/streaming"',
    },
};


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a misspelt name most likely means: the nearest by edit distance, at most `limit` away.
 * Letter case costs nothing, and something must be in common. `null` when none is near.
 */
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. */
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Ro: () => (/* binding */ withoutConsequences),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/** The page is unusable: nothing runs. */
function error(rule, place, found, expected, cure) {
    return { rule, weight: "error", place, found, expected, cure };
}
/** The page probably doesn't mean what it says. */
function warning(rule, place, found, expected, cure) {
    return { rule, weight: "warning", place, found, expected, cure };
}
/** Worth knowing, nothing to mend. */
function note(rule, place, found, expected, cure) {
    return { rule, weight: "note", place, found, expected, cure };
}
/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
function withoutConsequences(problems) {
    const newer = problems.filter(({ rule }) => rule === "newer-format");
    if (newer.length > 0)
        return newer;
    const listIsLost = problems.some(({ rule }) => rule === "yaml-syntax" || rule === "yaml-list");
    const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
    return problems.filter(({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"));
}
/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
function quoted(text, limit = 60) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    const short = line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
    const fence = "`".repeat(longestRunOfBackticks(short) + 1);
    return fence.length === 1 ? `\`${short}\`` : `${fence} ${short} ${fence}`;
}
function longestRunOfBackticks(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ areaSlug),
/* harmony export */   W4: () => (/* binding */ maxIdLength),
/* harmony export */   db: () => (/* binding */ hasIdLetters),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/** FORMAT 1.2: the longest an id may be. */
const maxIdLength = 100;
/**
 * How areas and `Check` cells become ids: lower case, letters and digits of any script, `.`, `_` and `-`;
 * every other run is one `-`. Empty when nothing in the text is a letter or a digit.
 */
function slug(text) {
    const slugged = text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}._]+/gu, "-")
        .replace(/^-+|-+$/g, "");
    return hasLetterOrDigit(slugged) ? slugged : "";
}
/**
 * The slug by which areas are compared. It is never empty: an area of symbols alone (`🚀`) is known by its
 * code points, so that filters and statuses can name it once its rows have ids of their own.
 */
function areaSlug(text) {
    return (slug(text) ||
        Array.from(text.trim(), (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-"));
}
/** Whether an explicit id is in the letters that FORMAT 1.2 allows; its length is judged apart. */
function hasIdLetters(id) {
    return /^[\p{L}\p{M}\p{N}._-]+$/u.test(id) && hasLetterOrDigit(id);
}
function hasLetterOrDigit(text) {
    return /[\p{L}\p{N}]/u.test(text);
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ toFindings),
/* harmony export */   d: () => (/* binding */ findingSentence)
/* harmony export */ });
/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
function toFindings(problems, file, strict) {
    return [...problems]
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ rule, weight, place, found, expected, cure }) => ({
        rule,
        severity: weight === "completeness" ? (strict ? "error" : "warning") : weight,
        file,
        line: place.line,
        column: place.column,
        found,
        expected,
        cure,
    }));
}
/** The sentence of a finding: "Unexpected X, expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `Unexpected ${found}, expected ${expected}. ${cure}`;
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * ECMA-48 control sequences, in their 7-bit form (ESC and a letter) and their 8-bit form (one C1 control).
 * A string sequence (OSC, DCS, SOS, PM, APC) ends at the latest with its line, and one without an end is text
 * (FORMAT 2.3): its introducer is then removed as a control, and nothing of the text after it is lost.
 * Every branch stops at the next introducer, so the expression is linear.
 */
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
/** C0 but LF and TAB, DEL, C1, and the bidirectional controls, which show a text in another order than it has. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Text that others wrote, as plain text: without ANSI escapes, control and bidirectional characters, and with LF as
 * its only line end. What is left has no effect on a terminal, and reads in the order in which it stands.
 */
function plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ gates),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* unused harmony export reasonCodes */
/** What became of a check (DESIGN 1). */
const verdicts = [
    "passed",
    "failed",
    "timed-out",
    "errored",
    "skipped",
    "cancelled",
    "interrupted",
];
const gates = ["ready", "not-ready"];
/** Why the gate is as it is (DESIGN 2.2). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    "all-passed",
    "checks-failed",
    "setup-failed",
    "checklist-invalid",
    "nothing-to-run",
    "cancelled",
    "interrupted",
    "gate-weakened",
    "untrusted-code",
]));


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint(oneLine(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${oneLine((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function oneLine(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9786);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7572);


const redacted = "***";
/** The one place that redacts what is written at the end of a run: log excepted, which knows exact values only. */
function createRedactor() {
    const secrets = new Set();
    let searches = null;
    return {
        add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
                return;
            secrets.add(secret);
            searches = null;
        },
        redact(text) {
            if (secrets.size === 0 || text === "")
                return text;
            searches ??= createSearches([...secrets]);
            return replaceSpans(text, findSecrets(searches, text));
        },
        values: () => [...secrets],
    };
}
function createSearches(secrets) {
    const forms = [...new Set(secrets.flatMap(_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP))];
    return {
        forwards: (0,_text_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextSearch */ .u)(forms),
        backwards: (0,_text_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextSearch */ .u)(forms.map(reversed)),
        maxLength: Math.max(0, ...forms.map((form) => form.length)),
    };
}
/** So much of a secret gives it away where a text was cut within it. */
const minCutLength = 8;
const cutMark = "…";
/** Whole secrets, and the part of one that was cut off at either end of the text. */
function findSecrets({ forwards, backwards, maxLength }, text) {
    const spans = forwards.find(text);
    const from = text.startsWith(cutMark) ? 1 : 0;
    const to = text.endsWith(cutMark) && text.length > 1 ? text.length - 1 : text.length;
    const open = forwards.openEnd(text.slice(Math.max(from, to - maxLength), to));
    if (open >= minCutLength)
        spans.push({ start: to - open, end: to });
    const closing = backwards.openEnd(reversed(text.slice(from, Math.min(to, from + maxLength))));
    if (closing >= minCutLength)
        spans.push({ start: from, end: from + closing });
    return spans;
}
function reversed(text) {
    let result = "";
    for (let index = text.length - 1; index >= 0; index -= 1)
        result += text.charAt(index);
    return result;
}
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let result = "";
    let position = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (end <= position)
            continue;
        if (start >= position)
            result += text.slice(position, start) + redacted;
        position = end;
    }
    return result + text.slice(position);
}
/** Words of a variable's name that say its value is secret; two of them are made of two. */
const secretWords = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE_KEY|API_KEY)(?:_|$)/i;
const minEnvironmentLength = 8;
/** Values that the environment's names give away as secret. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
            ? [value]
            : [];
    });
}


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   r$: () => (/* binding */ logFormsOf)
/* harmony export */ });
/* unused harmony export minPieceLength */
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);

/** Shorter pieces of a secret (its lines, its encodings) would hit texts that have nothing to do with it. */
const minPieceLength = 6;
/** A secret in every form in which it must appear nowhere in a report (DESIGN 3, promise 4). */
function formsOf(secret) {
    if (secret.trim() === "")
        return [];
    const lines = linesOf(secret);
    const pieces = [...lines, (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(secret), ...[secret, ...lines].flatMap(encodings)];
    return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}
/** A secret in the forms that the log is searched for: as it is, and line by line. */
function logFormsOf(secret) {
    if (secret.trim() === "")
        return [];
    return [...new Set([secret, ...linesOf(secret)])].filter((form) => form.length >= minPieceLength || form === secret);
}
/** Each line of a secret of several, without the blanks around it. */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}
function encodings(text) {
    const bytes = Buffer.from(text, "utf8");
    return [...base64Forms(bytes), ...urlForms(bytes), JSON.stringify(text).slice(1, -1)];
}
function base64Forms(bytes) {
    const whole = bytes.toString("base64");
    const forms = [
        whole,
        whole.replace(/=+$/, ""),
        ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
        ...wrapped(whole),
    ];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What stays the same in base64 when other bytes stand before and after: no character that shares bits with them. */
function base64Core(bytes, offset) {
    const end = offset + bytes.length;
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}
/** `base64` breaks its lines at 76 characters, `openssl` at 64. */
function wrapped(encoded) {
    return [64, 76].flatMap((width) => encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : []);
}
/** Percent-encoded as `encodeURIComponent`, forms and strict encoders do it, in either case. */
function urlForms(bytes) {
    const encode = (kept) => {
        return Array.from(bytes, (byte) => kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)).join("");
    };
    const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
    const strict = encode(/[A-Za-z0-9\-_.~]/);
    return [component, strict, strict.replaceAll("%20", "+")].flatMap((form) => [
        form,
        form.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createTextSearch)
/* harmony export */ });
/**
 * Aho and Corasick's automaton: linear in the text however many needles there are and however they overlap.
 * Its tree lies in flat arrays (first child, next sibling), because a map per node of a thousand keys weighs
 * a hundred megabytes.
 */
function createTextSearch(needles) {
    const automaton = build(needles.filter((needle) => needle !== ""));
    return { find: (text) => find(automaton, text), openEnd: (text) => openEnd(automaton, text) };
}
const root = 0;
function build(needles) {
    const size = 1 + needles.reduce((sum, needle) => sum + needle.length, 0);
    const automaton = {
        first: new Int32Array(0x10000),
        code: new Uint16Array(size),
        child: new Int32Array(size),
        sibling: new Int32Array(size),
        suffix: new Int32Array(size),
        longest: new Int32Array(size),
        depth: new Int32Array(size),
    };
    let nodes = 1;
    for (const needle of needles) {
        let node = root;
        for (let index = 0; index < needle.length; index += 1) {
            const code = needle.charCodeAt(index);
            const next = childOf(automaton, node, code);
            node = next === root ? addChild(automaton, node, code, nodes++) : next;
        }
        automaton.longest[node] = needle.length;
    }
    linkSuffixes(automaton, nodes);
    return automaton;
}
function childOf(automaton, node, code) {
    if (node === root)
        return automaton.first[code] ?? root;
    let child = automaton.child[node] ?? root;
    while (child !== root && automaton.code[child] !== code)
        child = automaton.sibling[child] ?? root;
    return child;
}
function addChild(automaton, node, code, added) {
    automaton.code[added] = code;
    automaton.depth[added] = (automaton.depth[node] ?? 0) + 1;
    automaton.sibling[added] = automaton.child[node] ?? root;
    automaton.child[node] = added;
    if (node === root)
        automaton.first[code] = added;
    return added;
}
/** Breadth first, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton, nodes) {
    const queue = new Int32Array(nodes);
    let filled = 1;
    for (let taken = 0; taken < filled; taken += 1) {
        const node = queue[taken] ?? root;
        for (let child = automaton.child[node] ?? root; child !== root; child = automaton.sibling[child] ?? root) {
            const suffix = node === root ? root : step(automaton, automaton.suffix[node] ?? root, automaton.code[child] ?? 0);
            automaton.suffix[child] = suffix;
            automaton.longest[child] = Math.max(automaton.longest[child] ?? 0, automaton.longest[suffix] ?? 0);
            queue[filled++] = child;
        }
    }
}
function step(automaton, from, code) {
    for (let node = from;; node = automaton.suffix[node] ?? root) {
        const next = childOf(automaton, node, code);
        if (next !== root || node === root)
            return next;
    }
}
function find(automaton, text) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        node = step(automaton, node, text.charCodeAt(index));
        const length = automaton.longest[node] ?? 0;
        if (length > 0)
            cover(spans, index + 1 - length, index + 1);
    }
    return spans;
}
function cover(spans, start, end) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
function openEnd(automaton, text) {
    let node = root;
    for (let index = 0; index < text.length; index += 1)
        node = step(automaton, node, text.charCodeAt(index));
    return automaton.depth[node] ?? 0;
}


/***/ })

};
