"use strict";
exports.id = 9872;
exports.ids = [9872,561];
exports.modules = {

  76430:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: function() { return   meantKey; },
    y: function() { return   plainKey; }
  });
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41265);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39911);


const synonyms = {
    id: ["name", "key", "slug", "check", "check-id"],
    area: ["component", "feature", "scope"],
    run: [
        "command",
        "commands",
        "cmd",
        "script",
        "exec",
        "smoke-command",
        "exact-command",
        "verification-command",
        "test-command",
    ],
    pass: [
        "pass-signal",
        "pass-signals",
        "passes",
        "pass-when",
        "passes-when",
        "pass-criteria",
        "expect",
        "expects",
        "expected",
        "expected-result",
        "expected-outcome",
        "expected-output",
        "success",
        "success-signal",
        "success-criteria",
        "must-show",
    ],
    fail: [
        "fail-signal",
        "fail-signals",
        "fails",
        "fail-when",
        "fails-when",
        "failure",
        "failure-signal",
        "must-not-show",
    ],
    rollback: ["roll-back", "rollback-action", "rollback-plan", "rollback-steps", "on-failure", "recovery"],
    retest: ["re-test", "rerun", "re-run", "retest-command"],
    diagnose: ["diagnosis", "diagnostics", "debug", "logs"],
    why: ["reason", "because"],
    timeout: ["time-limit", "max-time", "timeout-minutes", "timeout-seconds"],
    needs: ["depends-on", "depends", "dependencies", "requires"],
    env: ["environment", "envs", "variables", "vars"],
    "working-directory": ["cwd", "workdir", "work-dir", "working-dir", "dir", "directory", "folder"],
    shell: ["interpreter"],
    retries: ["retry", "max-retries", "retry-count"],
    "retry-delay": ["delay", "retry-wait", "backoff"],
    "runs-on": ["runner", "runners", "os", "platform"],
    phase: ["stage"],
    only: ["kind", "kinds", "only-for", "release-kind", "release-kinds"],
    "not-before": ["earliest", "not-until", "wait-until"],
    "to-do": ["todo", "todos", "to-dos", "task", "tasks"],
    waived: ["waiver", "waive", "exemption", "exempt"],
    owner: ["owners", "assignee", "responsible"],
    "version-from": ["version-file", "version-source", "version-path"],
    "sign-offs": ["sign-off", "signoff"],
    reviewed: ["last-reviewed", "last-review", "reviewed-on", "reviewed-at"],
    checks: ["smoke-matrix", "matrix", "tests", "smoke-tests", "smoke-checks", "checklist"],
};
const bySynonym = new Map(Object.entries(synonyms).flatMap(([key, names]) => names.map((name) => [name, key])));
function meantKey(key, table) {
    const plain = plainKey(key);
    if (Object.hasOwn(table, plain))
        return plain;
    const synonym = bySynonym.get(plain);
    if (synonym !== undefined && Object.hasOwn(table, synonym))
        return synonym;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(key, Object.keys(table));
}
function plainKey(key) {
    return (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .G4)(key.normalize("NFKC"))
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase()
        .replace(/[_\s]+/g, "-");
}


  }),

  9872:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  isFrontMatter: function() { return   isFrontMatter; },
  readCheckList: function() { return   readCheckList; },
  readSettings: function() { return   readSettings; },
  readYamlDocument: function() { return   readYamlDocument; }
});

var page_fields = __webpack_require__(19890);
var model_problem = __webpack_require__(93970);
var page_draft = __webpack_require__(90320);
var meant_key = __webpack_require__(76430);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var count = __webpack_require__(44936);
var join_parts = __webpack_require__(76572);
var nearest = __webpack_require__(41265);
var odd_characters = __webpack_require__(39911);
var variables = __webpack_require__(22044);
var calendar = __webpack_require__(15805);
var hidden_characters = __webpack_require__(19576);
;// CONCATENATED MODULE: ./build/page/yaml/folded-script.js

const maxLines = 1000;
function isFolded({ style, source }) {
    if (style === "block" || !source.includes("\n"))
        return false;
    const lines = source
        .split("\n", maxLines)
        .filter((line) => line.trim() !== "" && !/^[ \t]*[>|][-+0-9]*[ \t]*(?:#.*)?$/.test(line));
    return lines.some((line, index) => {
        const before = lines[index - 1];
        return before !== undefined && !goesOn(before, line, style === "folded");
    });
}
function goesOn(before, line, isBlock) {
    return (/(?:[|&;,({[\\]|\b(?:do|then|else))[ \t]*$/.test(before) ||
        /^[ \t]*(?:-|[|&;)}<>]|\d>|(?:do|then|else|fi|done)\b)/.test(line) ||
        (isBlock && indentation(line) > indentation(before)));
}
function indentation(line) {
    return line.length - line.trimStart().length;
}
function foldedScript({ place, text, style }, { key }) {
    const found = `several lines of \`${key}\`, which YAML folds into one: ${(0,model_problem .TL)(text)}`;
    const cure = `Write ${(0,model_problem .TL)(`${key}: |`)}${style === "folded" ? " in the place of `>`" : " and the lines below it"} where each line is a command; end lines that go on with \`\\\`, or write the command on one line.`;
    return (0,model_problem .l4)("script-folded", place, { found, expected: "a script whose lines stay lines", cure });
}

var yaml_quoted = __webpack_require__(70461);
;// CONCATENATED MODULE: ./build/page/yaml/yaml-value-problems.js



function badVariableName(name, place) {
    const odd = (0,odd_characters .ky)(name)[0];
    const shown = odd === undefined ? (0,model_problem .TL)(name) : `${(0,model_problem .TL)(name)}, with ${odd.name},`;
    const found = name === "" ? "a variable without a name" : `${shown} is no name of a variable`;
    const expected = "a name of letters, digits and `_` that begins with no digit";
    return (0,model_problem .l4)("env-name", place, { found, expected, cure: "Rename the variable." });
}
function variableWithoutEffect(name, place) {
    const found = `${(0,model_problem .TL)(name)} in \`env\`, which no command gets`;
    const expected = "variables that say nothing about how the shell reads the command";
    const cure = "Remove it, and set the shell's options in `shell` (`bash -eu -o pipefail {0}`) or in the command (`set -u`, `shopt -s globstar`).";
    return (0,model_problem .l4)("env-without-effect", place, { found, expected, cure });
}
function notText(node, context, prefix) {
    const place = placeOf(node, context);
    if (node.kind === "scalar" && node.type === "null" && node.comment !== null) {
        const { text, place: comment } = node.comment;
        const found = `${(0,model_problem .TL)(text)} without quotes, which YAML takes for a comment`;
        return (0,model_problem .l4)("yaml-comment", comment, {
            found,
            expected: "quotes around it",
            cure: `Write ${(0,model_problem .TL)(prefix + (0,yaml_quoted .m)(text), 200)}.`,
        });
    }
    const expected = context.field.type === "signals" ? "a signal, which is text" : "text";
    return (0,model_problem .l4)("wrong-type", place, {
        found: describe(node, context),
        expected,
        cure: cureOf(node, context, prefix),
    });
}
function wrongShape(node, context, expected, example = context.field.example) {
    const cure = `Write ${(0,model_problem .TL)(`${context.key}: ${example}`, 200)}.`;
    return (0,model_problem .l4)("wrong-type", placeOf(node, context), { found: describe(node, context), expected, cure });
}
function cureOf(node, context, prefix) {
    const example = (0,model_problem .TL)(`${context.key}: ${context.field.example}`);
    if (node.kind === "sequence")
        return `Write one value, as in ${example}.`;
    if (node.source === "")
        return `Write a value, as in ${example}, or remove it.`;
    if (node.kind === "mapping" && context.field.type === "signals")
        return signalsCure(node, prefix);
    if (context.key === "ticket" && /^\d+$/.test(node.source))
        return `Write \`ticket: "#${node.source}"\`.`;
    const isNumber = context.field.type === "signals" && node.kind === "scalar" && node.type === "number";
    if (isNumber)
        return numberCure(node.source, prefix);
    return `Put quotes around it: ${(0,model_problem .TL)(prefix + (0,yaml_quoted .m)(firstLine(node.source)), 200)}.`;
}
function numberCure(number, prefix) {
    const code = /^\d{1,3}$/.test(number) ? `${(0,model_problem .TL)(`${prefix}exit ${number}`)} for the exit code, or ` : "";
    return `Write ${code}${(0,model_problem .TL)(prefix + (0,yaml_quoted .m)(`output: ${number}`))} to look for it in the output.`;
}
function signalsCure({ entries, source: whole }, prefix) {
    const signals = [...entries.values()].map(({ source, value }) => (0,yaml_quoted .m)(/^\{[\w-]+\}$/.test(whole) ? whole : firstLine(`${source}: ${value.source}`)));
    const isItem = !prefix.includes(":");
    const text = isItem || signals.length === 1 ? signals.join(", ") : `[${signals.join(", ")}]`;
    return `Put quotes around it: ${(0,model_problem .TL)(prefix + text, 200)}.`;
}
function describe(node, context) {
    if (node.source === "")
        return `nothing in \`${context.key}\``;
    const source = (0,model_problem .TL)(firstLine(node.source));
    if (node.kind === "sequence")
        return `the list ${source}`;
    if (node.kind === "mapping")
        return `the mapping ${source}`;
    return node.type === "null"
        ? `${source}, which YAML reads as nothing`
        : `the ${words[node.type]} ${source}`;
}
const words = { string: "text", number: "number", boolean: "boolean" };
function placeOf(node, context) {
    return node.kind === "scalar" && node.source === "" && node.place.line === context.keyPlace.line
        ? context.keyPlace
        : node.place;
}
function lostText(node, comment, prefix) {
    const whole = `${firstLine(node.source)} ${comment.text}`;
    const cure = `Write ${(0,model_problem .TL)(prefix + (0,yaml_quoted .m)(whole), 200)}, or put a blank behind the \`#\` of a comment.`;
    const found = `${(0,model_problem .TL)(comment.text)} behind a value without quotes, which YAML takes for a comment`;
    const expected = "quotes around a value with ` #` in it";
    return (0,model_problem .l4)("yaml-comment-cut", comment.place, { found, expected, cure });
}
function firstLine(text) {
    return /^[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "";
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-waiver.js



function readWaiverParts({ entries, place }, context, read) {
    let unreadable = false;
    const part = (key) => {
        const entry = entries.get(key);
        if (entry === undefined)
            return null;
        const own = { ...context, key, keyPlace: entry.place, field: page_fields .iy[key] };
        const value = read(entry.value, own);
        unreadable ||= value === null;
        return value;
    };
    for (const entry of entries.values())
        context.report(unknownPart(entry, entries));
    const draft = {
        kind: "parts",
        place,
        until: part("until"),
        by: part("by"),
        reason: part("reason"),
    };
    return unreadable ? null : draft;
}
function unknownPart({ key, place }, entries) {
    if (Object.hasOwn(page_fields .iy, key) || key.startsWith("x-"))
        return null;
    const meant = (0,meant_key .J)(key, page_fields .iy);
    const found = `the key ${(0,model_problem .TL)(key)} is unknown in \`waived\``;
    const cure = meant === null || entries.has(meant) ? "Remove the key, or begin it with `x-`." : `Write \`${meant}\`.`;
    return (0,model_problem .l4)("unknown-key", place, { found, expected: "`by`, `until` and `reason`", cure });
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-values.js








function readValue(type, node, context) {
    return readers[type](node, context);
}
const readers = {
    version: readNumber,
    count: readNumber,
    line: readOneLine,
    area: readOneLine,
    markdown: readMarkdown,
    guidance: readMarkdown,
    list: (node, context) => readList(node, context, readLine),
    ids: (node, context) => readOneOrList(node, context, readLine),
    lines: readLines,
    signals: (node, context) => readOneOrList(node, context, readSignal),
    script: readScript,
    command: readScript,
    retest: (node, context) => map(readScript(node, context), (script) => ({ kind: "command", script, implied: false })),
    duration: readUnlessNumber,
    moment: readUnlessNumber,
    date: readDate,
    env: readEnv,
    waiver: readWaiver,
    severities: readSeverities,
    mapping: readMapping,
    checks: (node) => node,
};
function readText(node, context, prefix) {
    if (node.kind === "broken")
        return null;
    if (node.kind !== "scalar" || node.type !== "string") {
        context.report(notText(node, context, prefix));
        return null;
    }
    if (node.comment !== null)
        context.report(lostText(node, node.comment, prefix));
    if (!node.text.includes("\0"))
        return { value: node.text, place: node.place };
    const cure = "Remove the escape `\\0`.";
    context.report((0,model_problem .l4)("control-character", node.place, { found: "a NUL character", expected: "text", cure }));
    return null;
}
function readFilled(node, context, prefix) {
    const text = readText(node, context, prefix);
    if (text === null || text.value.trim() !== "")
        return text;
    const cure = `Write a value, as in ${(0,model_problem .TL)(`${context.key}: ${context.field.example}`)}, or remove it.`;
    const found = `an empty text in \`${context.key}\``;
    const expected = "a value";
    context.report((0,model_problem .l4)("empty-value", text.place, { found, expected, cure }));
    return null;
}
function readOneLine(node, context) {
    return readLine(node, context, `${context.key}: `);
}
function readMarkdown(node, context) {
    return map(readFilled(node, context, `${context.key}: `), (text) => text.trimEnd());
}
function readLine(node, context, prefix) {
    const text = readFilled(node, context, prefix);
    if (text === null)
        return null;
    const hidden = (0,hidden_characters .j)(context.key, node.source, placesIn(node));
    if (hidden === null)
        return { ...text, value: text.value.trim() };
    context.report(hidden);
    return { ...text, value: (0,odd_characters .P)(text.value).trim() };
}
function placesIn({ place, source }) {
    return (offset) => {
        const above = source.slice(0, offset).split("\n");
        const column = (above.at(-1) ?? "").length + (above.length === 1 ? place.column : 1);
        return { line: place.line + above.length - 1, column };
    };
}
function readSignal(node, context, prefix) {
    const text = readText(node, context, prefix);
    if (text === null || node.kind !== "scalar")
        return null;
    const located = { value: text.value, place: node.content };
    return isVerbatim(node) ? located : { ...located, isDecoded: true };
}
function isVerbatim({ style, source, text }) {
    if (/[\r\n]/.test(text))
        return false;
    return (style === "plain" && source === text) || (style === "quoted" && source.slice(1, -1) === text);
}
function readList(node, context, read) {
    if (node.kind === "sequence")
        return readItems(node, context, read);
    if (node.kind === "broken")
        return null;
    const example = node.kind === "scalar" && node.type !== "null" ? `[${node.source}]` : context.field.example;
    context.report(wrongShape(node, context, "a list", example));
    return null;
}
function readOneOrList(node, context, read) {
    if (node.kind === "sequence")
        return readItems(node, context, read);
    const one = read(node, context, `${context.key}: `);
    return one === null ? null : [one];
}
function readItems(list, context, read) {
    const prefix = list.source.startsWith("[") ? "" : "- ";
    return list.items.flatMap((item) => read(item, context, prefix) ?? []);
}
function readCommand(node, context, prefix) {
    const text = readFilled(node, context, prefix);
    if (text === null || node.kind !== "scalar")
        return null;
    if (isFolded(node))
        context.report(foldedScript(node, context));
    const hidden = (0,hidden_characters .N)(text.value, (offset) => placesIn(node)(Math.max(0, node.source.indexOf(text.value.charAt(offset)))));
    if (hidden !== null && (0,odd_characters .P)(node.source) !== node.source)
        context.report(hidden);
    return text;
}
function readScript(node, context) {
    const lines = readOneOrList(node, context, readCommand);
    const first = lines?.[0];
    if (isEmptyList(node))
        context.report(emptyList(node, context, "at least one command"));
    if (lines === null || first === undefined)
        return null;
    return { value: lines.map(({ value }) => value.replace(/\n+$/, "")).join("\n"), place: first.place };
}
function readLines(node, context) {
    const { values } = context.field;
    if (values === undefined || !isEmptyList(node))
        return readOneOrList(node, context, readLine);
    context.report(emptyList(node, context, `at least one of ${values.join(", ")}`));
    return null;
}
function isEmptyList(node) {
    return node.kind === "sequence" && node.items.length === 0;
}
function emptyList({ place }, { key, field }, expected) {
    const cure = `Write ${(0,model_problem .TL)(`${key}: ${field.example}`)}, or remove the key.`;
    return (0,model_problem .l4)("empty-value", place, { found: "an empty list", expected, cure });
}
function readUnlessNumber(node, context) {
    if (node.kind === "scalar" && node.type === "number")
        return { value: node.text, place: node.place };
    return readOneLine(node, context);
}
function readNumber(node, context) {
    if (node.kind === "broken")
        return null;
    const number = node.kind === "scalar" && node.type === "number" ? Number(node.text) : Number.NaN;
    if (!Number.isNaN(number))
        return { value: number, place: node.place };
    context.report(wrongShape(node, context, "a number"));
    return null;
}
function readDate(node, context) {
    const text = readFilled(node, context, `${context.key}: `);
    if (text === null || (0,calendar .ol)(text.value) !== null)
        return text;
    const cure = `Write it as year, month and day, as in ${(0,model_problem .TL)(`${context.key}: ${context.field.example}`)}.`;
    const found = `the text ${(0,model_problem .TL)(text.value)}`;
    const expected = "a day of the calendar";
    context.report((0,model_problem .l4)("wrong-type", text.place, { found, expected, cure }));
    return null;
}
function readMapping(node, context) {
    if (node.kind === "mapping")
        return node;
    if (node.kind === "broken")
        return null;
    context.report(wrongShape(node, context, "a mapping"));
    return null;
}
function readEnv(node, context) {
    const mapping = readMapping(node, context);
    if (mapping === null)
        return null;
    const env = new Map();
    for (const entry of mapping.entries.values()) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(entry.key))
            context.report(badVariableName(entry.key, entry.place));
        if ((0,variables .nL)(entry.key))
            context.report(variableWithoutEffect(entry.key, entry.place));
        const field = { ...context.field, example: "debug" };
        const value = readVariable(entry.value, { ...context, field, key: entry.key, keyPlace: entry.place });
        if (value !== null)
            env.set(entry.key, value);
    }
    return env;
}
function readWaiver(node, context) {
    if (node.kind === "scalar" && node.type === "string")
        return { kind: "text", value: node.text, place: node.place };
    const mapping = readMapping(node, context);
    return mapping && readWaiverParts(mapping, context, readUnlessNumber);
}
function readSeverities(node, context) {
    const mapping = readMapping(node, context);
    if (mapping === null)
        return null;
    return [...mapping.entries.values()].flatMap(({ key, place, value }) => {
        const own = { ...context, field: { ...context.field, example: "off" }, key, keyPlace: place };
        const isOff = value.kind === "scalar" && value.type === "boolean" && value.text === "false";
        if (isOff)
            context.report(wrongShape(value, own, "`off`, `warning` or `error`"));
        const level = isOff ? null : readLine(value, own, `${key}: `);
        return level === null ? [] : [{ rule: { value: key, place }, level }];
    });
}
function readVariable(node, context) {
    const isText = node.kind === "scalar" && (node.type !== "null" || node.comment === null);
    return readText(isText ? { ...node, type: "string" } : node, context, `${context.key}: `);
}
function map(located, change) {
    return located === null ? null : { ...located, value: change(located.value) };
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-fields.js








function readKey(mapping, field, report) {
    const { key, type } = field;
    const entry = mapping.entries.get(key);
    return entry === undefined
        ? null
        : readValue(type, entry.value, { key, keyPlace: entry.place, field, report });
}
function fieldReader(mapping, table, report) {
    return (key) => {
        const field = table[key];
        return field === undefined ? null : readKey(mapping, { ...field, key }, report);
    };
}
function refuseUnknownKeys(mapping, table, report) {
    for (const entry of unknownKeys(mapping, table))
        report(unknownKey(entry, mapping, table));
}
function sortOutForeignKeys(mapping, table, report) {
    const foreign = [];
    for (const entry of unknownKeys(mapping, table)) {
        if (isForeign(entry.key, table))
            foreign.push(entry);
        else
            report(unknownKey(entry, mapping, table));
    }
    const first = foreign[0];
    if (first === undefined)
        return;
    const names = foreign.map(({ key }) => (0,model_problem .TL)(key));
    const found = `${(0,join_parts .d9)(names, 10)} in the front matter ${(0,count .LS)(foreign.length, "is", "are")} not read`;
    const cure = `Leave ${foreign.length === 1 ? "it if it belongs" : "them if they belong"} to a site generator; a setting of the checklist needs one of these names.`;
    const expected = `settings of a checklist (${Object.keys(table).join(", ")})`;
    report((0,model_problem .l4)("foreign-keys", first.place, { found, expected, cure }));
}
function requireKeys(mapping, table, report) {
    const meant = new Set(unknownKeys(mapping, table).map(({ key }) => (0,meant_key .J)(key, table)));
    for (const [key, field] of Object.entries(table)) {
        if (field.required !== true || mapping.entries.has(key) || meant.has(key))
            continue;
        const cure = `Add the key, as in ${(0,model_problem .TL)(`${key}: ${field.example}`)}.`;
        const found = `this check has no \`${key}\``;
        const expected = `the key \`${key}\``;
        report((0,model_problem .l4)("missing-key", mapping.place, { found, expected, cure }));
    }
}
function unknownKeys(mapping, table) {
    return [...mapping.entries.values()].filter(({ key }) => !Object.hasOwn(table, key) && !key.startsWith("x-"));
}
function isForeign(key, table) {
    return (0,nearest .p)(key, Object.keys(table)) === null && !Object.hasOwn(page_fields .Kr, (0,meant_key .y)(key));
}
function unknownKey(entry, mapping, table) {
    const { key, place } = entry;
    const odd = (0,odd_characters .ky)(key)[0];
    const found = odd === undefined
        ? `the key ${(0,model_problem .TL)(key)} is unknown here`
        : `the key ${(0,model_problem .TL)(key)}, with ${odd.name}, is unknown here`;
    const meant = (0,meant_key .J)(key, table);
    const below = meant === null && "defaults" in table ? (0,meant_key .J)(key, page_fields .Kr) : null;
    const isKnown = meant !== null || below !== null;
    const known = isKnown ? "a key of the format" : `one of ${Object.keys(table).join(", ")}`;
    const cure = yaml_fields_cureOf(key, meant, below);
    const problem = (0,model_problem .l4)("unknown-key", place, { found, expected: known, cure });
    return meant === null || mapping.entries.has(meant) ? problem : { ...problem, ...renamed(entry, meant) };
}
function yaml_fields_cureOf(key, meant, below) {
    if (key === "checks")
        return "Write the checks below it as items of the list that it stands in.";
    if (meant !== null)
        return `Write \`${meant}\`.`;
    return below === null
        ? "Remove the key, or begin it with `x-`."
        : `Write it under \`defaults\`, indented by two blanks, as \`${below}\`.`;
}
function renamed({ key, source, place }, meant) {
    if (source !== key)
        return {};
    const to = { line: place.line, column: place.column + key.length };
    return { fix: [{ from: place, to, text: meant }] };
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-checks.js





function readChecks(node, report) {
    if (node.kind === "sequence")
        return node.items.map((item) => readCheck(item, report));
    if (node.kind === "broken")
        return [];
    const found = node.source === ""
        ? "nothing where the checks stand"
        : `${node.kind === "mapping" ? "a mapping" : "a text"} where the checks stand`;
    const meant = node.kind === "mapping" ? meantList(node) : noList;
    report((0,model_problem .l4)("yaml-list", node.place, { found, expected: "a list of checks", cure: meant.cure }));
    return meant.list === null ? [] : readChecks(meant.list, report);
}
const noList = { cure: "Begin each check with a dash: `- area: catalog`.", list: null };
function meantList({ entries, place, source }) {
    const own = entries.get("checks")?.value;
    if (own?.kind === "sequence") {
        const others = entries.size === 1 ? "" : " Other keys are settings and go into the front matter.";
        const cure = `Remove the line \`checks:\`: here stands the list alone, each check with its dash.${others}`;
        return { cure, list: own };
    }
    const values = [...entries.values()];
    if (entries.has("run") || entries.has("area"))
        return {
            cure: "Write a dash before the first key of each check, as `- area: catalog`, and its other keys below that key.",
            list: null,
        };
    const items = values.map(({ value }) => value);
    const first = values[0]?.key;
    if (first === undefined || !items.every(({ kind }) => kind === "mapping"))
        return noList;
    const cure = `Write each as an item of a list that begins with its name, as ${(0,model_problem .TL)(`- id: ${first}`)}, with its keys below \`id\`.`;
    return { cure, list: { kind: "sequence", items, place, source } };
}
function readCheck(node, report) {
    if (node.kind !== "mapping") {
        if (node.kind !== "broken") {
            const found = node.source === "" ? "an empty item" : `the item ${(0,model_problem .TL)(node.source)}`;
            const cure = "Give it at least `area: …` and `run: …`.";
            report((0,model_problem .l4)("wrong-type", node.place, { found, expected: "a check, which is a mapping", cure }));
        }
        return (0,page_draft .Ec)({ sourceFormat: "yaml", place: node.place });
    }
    requireKeys(node, check_field_groups .L, report);
    refuseUnknownKeys(node, check_field_groups .L, report);
    const draft = (0,page_draft ._m)({ sourceFormat: "yaml", place: node.place }, (type, field) => readKey(node, { ...check_fields .o[field], type }, report));
    for (const script of [draft.command, draft.diagnose])
        if (script !== null && isLink(script))
            report(linkInCommand(script));
    return draft;
}
function isLink({ value }) {
    return /^\[[^\]\n]{1,200}\](?:\([^)\n]*\)|\[[^\]\n]*\])$/.test(value.trim());
}
function linkInCommand({ value, place }) {
    const cure = "Write the commands themselves here; or make a row of a table of the check, whose `Command` cell may be such a link.";
    const found = `the link ${(0,model_problem .TL)(value)} as a command`;
    const expected = "a command";
    return (0,model_problem .l4)("link-in-command", place, { found, expected, cure });
}

var yaml_tree = __webpack_require__(17315);
;// CONCATENATED MODULE: ./build/page/yaml/yaml-document.js







const start = { line: 1, column: 1 };
function readYamlDocument(text, report) {
    const tree = (0,yaml_tree .g)(text, start, report);
    const nothing = { settings: page_draft .bi, checks: [], signOffs: [], ignores: [], readerColumns: [] };
    if (tree.kind !== "root")
        return nothing;
    if (tree.root.kind === "sequence")
        return { ...nothing, checks: bareList(tree.root, report) };
    const root = asMapping(tree.root, "keys such as `checks:`", report);
    if (root === null)
        return nothing;
    refuseUnknownKeys(root, page_fields .pE, report);
    const settings = readSettingsKeys(root, root.place, report);
    const list = checksOf(root);
    const checks = list === undefined || isAbsent(list.value) ? [] : readChecks(list.value, report);
    for (const check of checks)
        refuseAnchors(check, report);
    const draft = { settings, checks, signOffs: [], ignores: [], readerColumns: [] };
    return list === undefined ? draft : { ...draft, noChecks: yaml_document_emptyList(list.place) };
}
function checksOf({ entries }) {
    return (entries.get("checks") ??
        [...entries.values()].find(({ key }) => (0,meant_key .J)(key, page_fields .pE) === "checks"));
}
function yaml_document_emptyList(place) {
    return {
        place,
        cure: "Write at least one check below it, as `- area: catalog` with `run: make test` under it.",
    };
}
function readSettings(text, base, origin, report) {
    const tree = (0,yaml_tree .g)(text, base, report);
    const nothing = { ...page_draft .bi, place: base };
    if (tree.kind !== "root")
        return nothing;
    const root = asMapping(tree.root, "keys such as `owner:`", report);
    if (root === null)
        return nothing;
    const keys = withoutChecks(root, report);
    if (origin === "comment")
        refuseUnknownKeys(keys, page_fields .dA, report);
    else
        sortOutForeignKeys(keys, page_fields .dA, report);
    return readSettingsKeys(keys, base, report);
}
function isFrontMatter(text) {
    const tree = (0,yaml_tree .g)(text, start, ignore);
    if (tree.kind === "root")
        return tree.root.kind === "mapping";
    return tree.kind === "empty" || /^(?:[ \t]*(?:#.*)?\r?\n)*["']?[\w-]+["']?[ \t]*:(?:\s|$)/.test(text);
}
function readCheckList(text, base, report) {
    const tree = (0,yaml_tree .g)(text, base, report);
    if (tree.kind === "unreadable")
        return [];
    if (tree.kind === "root")
        return readChecks(tree.root, report);
    const cure = "Write at least one check, or remove the block.";
    report((0,model_problem .l4)("yaml-list", base, { found: "an empty block", expected: "a list of checks", cure }));
    return [];
}
function bareList(list, report) {
    const cure = "Write `checks:` on a line of its own above the list.";
    report((0,model_problem .l4)("yaml-list", list.place, { found: "a list", expected: "keys such as `checks:`", cure }));
    return readChecks(list, report);
}
function asMapping(node, expected, report) {
    if (node.kind === "mapping")
        return node;
    if (node.kind === "broken")
        return null;
    const found = node.kind === "sequence" ? "a list" : `the text ${(0,model_problem .TL)(node.source)}`;
    const cure = "Write one key a line, each with a colon and its value.";
    report((0,model_problem .l4)("yaml-list", node.place, { found, expected, cure }));
    return null;
}
function withoutChecks(root, report) {
    const checks = root.entries.get("checks");
    if (checks === undefined)
        return root;
    const found = "the key `checks` stands in the settings of a page";
    const expected = "checks in a table, or in a fenced block `yaml smoke-matrix`";
    const cure = "Move the list into such a block.";
    report((0,model_problem .l4)("misplaced-checks", checks.place, { found, expected, cure }));
    return { ...root, entries: new Map([...root.entries].filter(([key]) => key !== "checks")) };
}
function refuseAnchors({ rollback, retest, toDo }, report) {
    const script = retest?.value.kind === "command" ? { value: retest.value.script, place: retest.place } : null;
    for (const [key, text] of [
        ["rollback", rollback],
        ["retest", script],
        ["to-do", toDo],
    ]) {
        if (text === null)
            continue;
        if (!isAnchor(text)) {
            if (key !== "retest")
                warnOfAnchors(text, report);
            else if (isLink(text))
                report(linkInCommand(text));
            continue;
        }
        const found = `the anchor ${(0,model_problem .TL)(text.value)} in \`${key}\``;
        const cure = "Write the steps here, or keep the checklist as a Markdown page.";
        const expected = "text, because a YAML file has no headings";
        report((0,model_problem .l4)("anchor-in-yaml", text.place, { found, expected, cure }));
    }
}
function warnOfAnchors({ value, place }, report) {
    const [, anchor] = /\]\([ \t]*<?(#[^)>\s]{1,200})/.exec(value.replace(/`[^`\n]*`/g, "")) ?? [];
    if (anchor === undefined)
        return;
    const found = `a link in guidance to ${(0,model_problem .TL)(anchor)}, which no heading has`;
    const cure = "Write the steps here, or link a file, as `docs/rollback.md#steps`.";
    const expected = "text, because a YAML file has no headings";
    report((0,model_problem .l4)("guidance-anchor", place, { found, expected, cure }));
}
function isAnchor({ value }) {
    return /^(?:#\S+|\[[^\]]*\]\(\s*<?#[^)]*\))$/.test(value.trim());
}
function isAbsent(node) {
    return node.kind === "scalar" && node.type === "null" && node.comment === null;
}
function ignore() {
    return undefined;
}
function readSettingsKeys(mapping, place, report) {
    const read = fieldReader(mapping, page_fields .dA, report);
    const version = read("readiness");
    if (version !== null && version.value !== 1) {
        const found = `this page is written in version ${version.value} of the format`;
        const cure = "Use a newer version of the action; this page needs a newer action.";
        const expected = "version 1, the only one this action knows";
        report((0,model_problem .l4)("newer-format", version.place, { found, expected, cure }));
    }
    return {
        place,
        owner: read("owner"),
        ticket: read("ticket"),
        areas: read("areas"),
        linkedFrom: read("linked-from") ?? [],
        setup: read("setup"),
        teardown: read("teardown"),
        lint: read("lint") ?? [],
        versionFrom: read("version-from"),
        signOffs: read("sign-offs"),
        reviewed: read("reviewed"),
        ...readDefaults(read("defaults"), report),
    };
}
function readDefaults(mapping, report) {
    if (mapping === null)
        return { shell: null, timeout: null, env: new Map(), workingDirectory: null };
    refuseUnknownKeys(mapping, page_fields .Kr, report);
    const read = fieldReader(mapping, page_fields .Kr, report);
    return {
        shell: read("shell"),
        timeout: read("timeout"),
        env: read("env") ?? new Map(),
        workingDirectory: read("working-directory"),
    };
}


  }),

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
}


  })

};
;