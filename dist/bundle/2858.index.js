"use strict";
exports.id = 2858;
exports.ids = [2858];
exports.modules = {

  89457:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: function() { return   textAt; },
    Bt: function() { return   isObjectAt; },
    at: function() { return   at; },
    tk: function() { return   numberAt; }
  });
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "number" ? found : null;
}
function isObjectAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "object" && found !== null;
}


  }),

  89185:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: function() { return   applyLintSettings; }
  });
  var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49881);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);


function applyLintSettings(problems, { levels, ignores }, isWhole) {
    const used = new Set();
    const byRule = ignoredLines(ignores);
    const kept = problems.filter(({ rule, weight, place }) => {
        if (weight === "error")
            return true;
        const ignoring = covering(byRule.get(rule) ?? [], place.line);
        for (const ignored of ignoring)
            used.add(ignored);
        return ignoring.length === 0 && levels[rule] !== "off";
    });
    if (!isWhole || levels["ignore-unused"] === "off")
        return kept;
    const useful = new Set([...used].flatMap(({ comments }) => comments));
    const unused = ignores.filter((ignore) => !useful.has(ignore) && !_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(ignore.rule));
    return [...kept, ...unused.map(unusedIgnore)];
}
function ignoredLines(ignores) {
    const byRule = new Map();
    for (const ignore of ignores.toSorted((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1])) {
        const [first, last] = ignore.lines;
        const same = byRule.get(ignore.rule) ?? [];
        byRule.set(ignore.rule, same);
        const before = same.at(-1);
        if (before?.first === first && before.last === last)
            before.comments.push(ignore);
        else
            same.push({ first, last, reach: Math.max(last, before?.reach ?? 0), comments: [ignore] });
    }
    return byRule;
}
function covering(ignored, line) {
    const found = [];
    for (let index = countUpTo(ignored, line) - 1; index >= 0; index -= 1) {
        const lines = ignored[index];
        if (lines === undefined || lines.reach < line)
            break;
        if (lines.last >= line)
            found.push(lines);
    }
    return found;
}
function countUpTo(ignored, line) {
    let [from, to] = [0, ignored.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((ignored[middle]?.first ?? 0) <= line)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function unusedIgnore({ rule, place }) {
    const found = `a comment that ignores ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(rule)} and takes nothing off`;
    const expected = "a finding of that rule in the table or block right below";
    const cure = "Remove the comment, or put it right above.";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .l4)("ignore-unused", place, { found, expected, cure });
}


  }),

  45413:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   satisfiesComparison; }
  });
function satisfiesComparison(order, operator) {
    switch (operator) {
        case "=":
            return order === 0;
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case ">=":
            return order >= 0;
    }
}


  }),

  53927:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E_: function() { return   isSignalPlaceholder; },
    Nj: function() { return   signalPlaceholders; },
    h3: function() { return   rowOfPlaceholder; },
    m_: function() { return   placeholderValues; },
    o6: function() { return   runValueRows; }
  });
const traits = {
    version: {
        variable: "READINESS_VERSION",
        isAlwaysSet: false,
        placeholder: "version",
        inSignals: "the release's version",
    },
    tag: {
        variable: "READINESS_TAG",
        isAlwaysSet: false,
        placeholder: "tag",
        inSignals: "the release's tag",
    },
    lastVersion: {
        variable: "READINESS_LAST_VERSION",
        isAlwaysSet: false,
        placeholder: "last-version",
        inSignals: "the version of the release before",
    },
    kind: { variable: "READINESS_KIND", isAlwaysSet: false, placeholder: "kind", inSignals: null },
    sha: { variable: "READINESS_SHA", isAlwaysSet: true, placeholder: "sha", inSignals: "the commit" },
    baseSha: {
        variable: "READINESS_BASE_SHA",
        isAlwaysSet: true,
        placeholder: "base-sha",
        inSignals: "the base's commit",
    },
    lastTag: {
        variable: "READINESS_LAST_TAG",
        isAlwaysSet: true,
        placeholder: "last-tag",
        inSignals: "the tag of the release before",
    },
    pullRequest: {
        variable: "READINESS_PR",
        isAlwaysSet: true,
        placeholder: "pr",
        inSignals: "the pull request's number",
    },
    runUrl: { variable: "READINESS_RUN_URL", isAlwaysSet: true, placeholder: "run-url", inSignals: null },
    phase: { variable: "READINESS_PHASE", isAlwaysSet: true, placeholder: null, inSignals: null },
};
const runValueRows = Object.entries(traits).map(([value, row]) => ({
    ...row,
    value: value,
}));
function rowOfPlaceholder(name) {
    return runValueRows.find(({ placeholder }) => placeholder === name);
}
function placeholderValues(values, vars) {
    const ours = runValueRows.flatMap(({ placeholder, value }) => placeholder === null ? [] : [[placeholder, values[value]]]);
    return { ...vars, ...Object.fromEntries(ours) };
}
const signalPlaceholders = runValueRows.flatMap(({ placeholder, inSignals }) => placeholder === null || inSignals === null ? [] : placeholder);
function isSignalPlaceholder(name) {
    return signalPlaceholders.includes(name);
}


  }),

  53737:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  I5: function() { return   bareNumber; },
  $t: function() { return   placeOf; },
  cu: function() { return   readSignals; },
  OX: function() { return   remarkSignals; },
  N: function() { return   reportCommandSignals; },
  dE: function() { return   reportNumbersOfYaml; },
  mc: function() { return   validateSignals; }
});

var model_problem = __webpack_require__(93970);
var kinds = __webpack_require__(26941);
var parse_signal = __webpack_require__(35475);
var remarks = __webpack_require__(17820);
var compare_values = __webpack_require__(45413);
var pattern_text = __webpack_require__(65781);
var placeholder = __webpack_require__(6514);
var signals_form = __webpack_require__(33403);
;// CONCATENATED MODULE: ./build/signals/remarks/remarks-between.js





function remarksBetween(signals) {
    return signals.length > maxCompared ? [] : [...contradictions(signals), ...partsOfFail(signals)];
}
const maxCompared = 50;
function contradictions(signals) {
    const found = new Map();
    const add = (remark) => {
        if (remark !== null && !found.has(remark.index))
            found.set(remark.index, remark);
    };
    add(exitCodes(signals));
    signals.forEach((later, index) => {
        for (const earlier of signals.slice(0, index))
            add(pair(earlier, later, index));
    });
    return [...found.values()];
}
function exitCodes(signals) {
    const exits = signals.filter(({ signal }) => signal.kind === "exit");
    if (exits.length < 2)
        return null;
    if (candidates(exits).some((code) => exits.every((exit) => allows(exit, code))))
        return null;
    const last = exits.findLast(({ role }) => role === "fail") ?? exits.at(-1);
    const other = exits.find((exit) => exit !== last && exit.role === "pass");
    if (last === undefined || other === undefined)
        return null;
    const by = other.implied ? "the `exit 0` that is implied" : (0,signals_form .qM)(other.expect);
    const cure = other.implied && last.signal.kind === "exit"
        ? `Write the pass signal ${(0,signals_form .qM)(complement(last.signal))} in its place, which says which exit codes are right.`
        : "Take one of them out.";
    const found = `${(0,signals_form .qM)(last.expect)} as a ${last.role} signal beside ${by}: no exit code is right`;
    return contradiction(signals.indexOf(last), found, cure);
}
function complement({ negated, from, to }) {
    if (negated)
        return `exit ${from}`;
    if (from === to)
        return `exit !${from}`;
    return `exit ${to + 1}..255`;
}
function candidates(exits) {
    return exits
        .flatMap(({ signal }) => (signal.kind === "exit" ? [signal.from, signal.to] : []))
        .flatMap((code) => [code - 1, code, code + 1])
        .concat(0)
        .filter((code) => code >= 0);
}
function allows({ signal, role }, code) {
    if (signal.kind !== "exit")
        return true;
    const holds = (code >= signal.from && code <= signal.to) !== signal.negated;
    return holds === (role === "pass");
}
function pair(earlier, later, index) {
    const conflict = conflicts.find((each) => meets(each, earlier, later) || meets(each, later, earlier));
    if (conflict === undefined)
        return null;
    const found = `${(0,signals_form .qM)(later.expect)} as a ${later.role} signal beside ${(0,signals_form .qM)(earlier.expect)} as a ${earlier.role} signal: ${conflict.why}`;
    return contradiction(index, found, conflict.cure);
}
function meets({ beside, isMet }, one, other) {
    return one.role === "pass" && other.role === beside && isMet(one.signal, other.signal);
}
const conflicts = [
    {
        beside: "fail",
        isMet: (pass, fail) => pass.kind !== "exit" && JSON.stringify(pass) === JSON.stringify(fail),
        why: "the same must be seen and must not be seen",
        cure: "Take it out of one of the columns.",
    },
    {
        beside: "fail",
        isMet: isSeenIn,
        why: "whatever holds the text that must be seen holds the one that must not be",
        cure: "Write more of the text that is bad, or a pattern that the good one does not match.",
    },
    {
        beside: "pass",
        isMet: (one, other) => one.kind === "empty" && needsOutput(other, one.stream),
        why: "what is empty holds nothing",
        cure: "Take one of them out.",
    },
    {
        beside: "pass",
        isMet: (one, other) => one.kind === "equals" &&
            other.kind === "equals" &&
            one.stream === other.stream &&
            one.text !== other.text &&
            !hasPlaceholder(one.text) &&
            !hasPlaceholder(other.text),
        why: "a stream is one text",
        cure: "Take one of them out.",
    },
    {
        beside: "pass",
        isMet: (one, other) => one.kind === "lines" && other.kind === "lines" && sameLines(one, other) && !haveCommonCount(one, other),
        why: "no number is both",
        cure: "Take one of them out.",
    },
];
function isSeenIn(pass, fail) {
    return (pass.kind === "text" &&
        fail.kind === "text" &&
        pass.text.includes(fail.text) &&
        !hasPlaceholder(fail.text) &&
        !/^\d+$/.test(fail.text) &&
        (fail.stream === null || fail.stream === pass.stream));
}
function hasPlaceholder(text) {
    return (0,placeholder .Q)(text).length > 0;
}
function needsOutput(signal, empty) {
    const on = (0,kinds .I)(signal).needsOutputOn(signal);
    return on !== null && (empty === null || on === empty);
}
function sameLines(one, other) {
    return one.stream === other.stream && JSON.stringify(one.match) === JSON.stringify(other.match);
}
function haveCommonCount(one, other) {
    return [one.count, other.count]
        .flatMap((count) => [count - 1, count, count + 1])
        .some((count) => count >= 0 &&
        (0,compare_values .p)(count - one.count, one.compare) &&
        (0,compare_values .p)(count - other.count, other.compare));
}
function contradiction(index, found, cure) {
    const expected = "signals that can all be as they should";
    return { index, remark: { id: "signal-contradiction", at: 0, found, expected, cure } };
}
function partsOfFail(signals) {
    const fails = signals.filter(({ role }) => role === "fail").map(({ signal }) => signal);
    return signals.flatMap(({ role, signal }, index) => {
        if (role !== "pass" || signal.kind !== "text")
            return [];
        const [word] = fails.flatMap((fail) => wordAround(signal, fail) ?? []);
        return word === undefined ? [] : [{ index, remark: wholeWord(signal, word) }];
    });
}
function wordAround(pass, fail) {
    if (fail.kind !== "text" || (fail.stream !== null && pass.stream !== null && fail.stream !== pass.stream))
        return null;
    const at = hasPlaceholder(pass.text) ? -1 : fail.text.indexOf(pass.text);
    if (at < 0 || fail.text === pass.text)
        return null;
    const before = /\w\w$/.test(fail.text.slice(Math.max(0, at - 1), at + 1));
    const end = at + pass.text.length;
    const after = /^\w\w/.test(fail.text.slice(end - 1, end + 1));
    return before || after ? { fail: fail.text, before, after } : null;
}
function wholeWord({ text, stream }, { fail, before, after }) {
    const lead = stream === null ? "" : `${stream}: `;
    const meant = (0,pattern_text .U)(`${before ? "\\b" : ""}${(0,pattern_text .K)(text)}${after ? "\\b" : ""}`, false);
    return {
        id: "signal-part-of-fail",
        at: 0,
        found: `the text ${(0,signals_form .qM)(text)}, which is seen wherever ${(0,signals_form .qM)(fail)} is`,
        expected: "a text that is no part of what must not be seen",
        cure: `Write ${(0,signals_form .qM)(lead + meant)}, which asks for the whole word.`,
    };
}

var odd_characters = __webpack_require__(39911);
var trim_blanks = __webpack_require__(10295);
;// CONCATENATED MODULE: ./build/page/check-signals.js







const impliedExit = {
    role: "pass",
    expect: "exit 0",
    implied: true,
    signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
function readSignals(draft, report) {
    const pass = parseAll("pass", draft.pass, report);
    const fail = parseAll("fail", draft.fail, report);
    const speaksOfExit = pass.some(({ signal }) => signal.signal.kind === "exit");
    if (speaksOfExit)
        return [...pass, ...fail];
    return [...pass, { signal: impliedExit, place: draft.place, source: null }, ...fail];
}
function parseAll(role, drafts, report) {
    return drafts.flatMap((draft) => {
        const written = (0,trim_blanks .I)(draft.value);
        const source = { draft, offset: written.offset };
        const hidden = (0,remarks .x)(written.text);
        for (const remark of hidden)
            report(problemOf(remark, source));
        const parsed = (0,parse_signal ._)(hidden.length === 0 ? written.text : (0,odd_characters .P)(written.text), role);
        if (parsed.kind === "signal") {
            const signal = { role, expect: parsed.text, implied: false, signal: parsed.signal };
            return [{ signal, place: draft.place, source }];
        }
        report((0,model_problem .l4)("signal", placeOf(source, parsed.offset), parsed));
        return [];
    });
}
function remarkSignals(signals, facts, report) {
    for (const { signal, source } of signals) {
        if (source === null)
            continue;
        for (const remark of (0,remarks .r)(signal, facts))
            report(problemOf(remark, source));
    }
    const all = signals.map(({ signal }) => signal);
    for (const { index, remark } of remarksBetween(all)) {
        const source = signals[index]?.source;
        if (source)
            report(problemOf(remark, source));
    }
}
function problemOf(remark, source) {
    const { id, at, fix } = remark;
    const problem = (0,model_problem .l4)(id, placeOf(source, at), remark);
    if (fix === undefined || source.draft.isDecoded)
        return problem;
    const edits = fix.map(({ from, to, text }) => ({
        from: placeOf(source, from),
        to: placeOf(source, to),
        text,
    }));
    return { ...problem, fix: edits };
}
function placeOf({ draft, offset }, at) {
    const { value, place } = draft;
    if (draft.at !== undefined)
        return draft.at(offset + at);
    return /[\r\n]/.test(value.slice(0, offset + at))
        ? place
        : { line: place.line, column: place.column + offset + at };
}
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
        const problem = await (0,kinds .tT)(signal);
        if (problem !== null)
            for (const place of places)
                report((0,model_problem .l4)("signal", place, problem));
    }
}
function reportCommandSignals(drafts, report) {
    const commands = commandsOf(drafts);
    for (const draft of drafts) {
        if (draft.sourceFormat !== "table")
            continue;
        const problems = [
            ...draft.pass.flatMap((signal) => ifCommand(signal, "pass", draft, commands)),
            ...draft.fail.flatMap((signal) => ifCommand(signal, "fail", draft, commands)),
        ];
        for (const problem of problems)
            report(problem);
    }
}
function commandsOf(drafts) {
    const commands = new Map();
    for (const { command, place } of drafts) {
        if (command === null)
            continue;
        for (const line of [command.value, ...command.value.split("\n")])
            if (line.trim() !== "" && !commands.has(line.trim()))
                commands.set(line.trim(), place);
    }
    return commands;
}
function ifCommand({ value, place }, role, draft, commands) {
    const row = commands.get(value);
    if (row === undefined)
        return [];
    const isOwn = row.line === draft.place.line || commandsOf([draft]).has(value);
    const code = role === "pass" ? "exit 0" : "exit !0";
    const meant = isOwn
        ? `Write ${(0,model_problem .TL)(code)} for how the command ends`
        : `Name the row in line ${row.line} under \`Needs\` if that one has to pass first`;
    const found = `${(0,model_problem .TL)(value)} as a signal, which is a command of this page (line ${isOwn ? draft.place.line : row.line})`;
    const cure = `${meant}, or write ${(0,model_problem .TL)(`output: ${value}`, 200)} if the command prints this text.`;
    return [
        (0,model_problem .l4)("signal-command", place, { found, expected: "what a command prints, or how it ends", cure }),
    ];
}
function bareNumber(text, place, beside) {
    if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text))
        return null;
    const whole = beside === null ? null : (0,model_problem .TL)(`${text} ${beside}`);
    const meant = whole === null ? "" : `Put ${whole} into backticks if the command prints that. `;
    const isExitCode = /^\d{1,3}$/.test(text) && Number(text) <= 255;
    const code = isExitCode ? `${(0,model_problem .TL)(`exit ${text}`)} for the exit code, ` : "";
    const found = `a signal of nothing but the number ${(0,model_problem .TL)(text)}`;
    const cure = `${meant}Write ${code}${(0,model_problem .TL)(`stdout = ${text}`)} if the command prints nothing else, or ${(0,model_problem .TL)(`output: ${text}`)} to look for it wherever it stands in the output.`;
    const expected = "a signal that says what the number is";
    return (0,model_problem .l4)("signal-number", place, { found, expected, cure });
}
function reportNumbersOfYaml({ sourceFormat, pass, fail }, report) {
    if (sourceFormat !== "yaml")
        return;
    for (const { value, place } of [...pass, ...fail]) {
        const problem = bareNumber(value.trim(), place, null);
        if (problem !== null)
            report(problem);
    }
}


  }),

  7991:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ad: function() { return   readArea; },
    Fq: function() { return   readRetries; },
    MW: function() { return   readSeverity; },
    OW: function() { return   readTimeout; },
    Se: function() { return   readLines; },
    Xw: function() { return   readLine; },
    gl: function() { return   readDelay; },
    lu: function() { return   readShell; }
  });
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);
  var _model_page_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19890);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93970);
  var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12811);
  var _text_slug_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86060);





function readLine(what, draft, report) {
    if (draft === null)
        return null;
    const control = controlCharacter.exec(draft.value)?.[0];
    if (control === undefined)
        return draft.value;
    const code = control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const found = `the control character U+${code} in \`${what}\``;
    const expected = "text on one line";
    const cure = "Remove the character.";
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("control-character", draft.place, { found, expected, cure }));
    return null;
}
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
function readLines(what, drafts, report) {
    const lines = drafts.flatMap((draft) => readLine(what, draft, report) ?? []);
    return lines.length === 0 ? null : lines;
}
function readArea(draft, report) {
    const text = readLine("area", draft, report);
    return text === null ? null : { text, slug: (0,_text_slug_js__WEBPACK_IMPORTED_MODULE_4__  .JJ)(text) };
}
function readSeverity(draft, report) {
    const value = draft?.value.toLowerCase() ?? "required";
    const severity = _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.severity.values.find((known) => known === value);
    if (severity !== undefined || draft === null)
        return severity ?? "required";
    const cure = "Write `required` where the check decides the gate, `advisory` where it only reports.";
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(draft.value)} is no severity`;
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("severity", draft.place, { found, expected: "`required` or `advisory`", cure }));
    return "required";
}
const shells = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
function readShell(draft, report) {
    const shell = readLine("shell", draft, report);
    if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}"))
        return shell;
    const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
    const cure = `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(`${shell} {0}`)} if it is a program.`;
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(shell)} is no shell that is known here`;
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("unknown-shell", draft.place, { found, expected, cure }));
    return null;
}
function readRetries(draft, report) {
    if (draft === null)
        return null;
    if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= _model_page_fields_js__WEBPACK_IMPORTED_MODULE_1__  .fP)
        return draft.value;
    const expected = `a whole number from 0 to ${_model_page_fields_js__WEBPACK_IMPORTED_MODULE_1__  .fP}`;
    const cure = "Write how many additional attempts there are.";
    const found = `\`${draft.value}\` is no number of retries`;
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("retries", draft.place, { found, expected, cure }));
    return null;
}
function readDelay(draft, report) {
    return readMilliseconds(draft, 0, report);
}
function readTimeout(draft, report) {
    return readMilliseconds(draft, 1, report);
}
function readMilliseconds(draft, least, report) {
    if (draft === null)
        return null;
    const milliseconds = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__  .E9)(draft.value);
    if (milliseconds !== null && milliseconds >= least && milliseconds <= _text_duration_js__WEBPACK_IMPORTED_MODULE_3__  .SH)
        return milliseconds;
    report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
    return null;
}
function noDuration({ value, place }) {
    const isNumber = /^\d+$/.test(value);
    const meant = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__  .ji)(value);
    const found = isNumber ? `the duration \`${value}\` has no unit` : `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(value)} is no duration`;
    const cure = isNumber
        ? `Write the unit: \`${value}s\` or \`${value}m\`.`
        : meant !== null
            ? `Write \`${meant}\`.`
            : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
    const expected = "a duration such as `500ms`, `30s`, `10m` or `1h30m`";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("duration", place, { found, expected, cure });
}
function unusableDuration({ value, place }, milliseconds) {
    const found = `the duration ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(value)}`;
    return milliseconds === 0
        ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("duration", place, {
            found,
            expected: "a time longer than none",
            cure: "Write a longer time, or remove it for the default.",
        })
        : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__  .l4)("duration", place, {
            found,
            expected: "less than 24 days, the longest a timer holds",
            cure: "Write a shorter time.",
        });
}


  }),

  90320:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ec: function() { return   emptyCheck; },
    Vk: function() { return   guidanceTexts; },
    _m: function() { return   draftCheck; },
    bi: function() { return   emptySettings; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const nothing = { signals: [], ids: [], env: new Map() };
const blank = JSON.parse(JSON.stringify(Object.fromEntries(["sourceFormat", "place", ..._model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .rm].map((key) => [key, null]))));
function draftCheck({ sourceFormat, place, rollbackAndRetest }, read) {
    const draft = { ...blank };
    draft.sourceFormat = sourceFormat;
    draft.place = place;
    for (const field of _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .rm) {
        const { type } = _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[field];
        draft[field] = read(type, field) ?? (hasNothing(type) ? nothing[type] : null);
    }
    if (rollbackAndRetest === true)
        draft.rollbackAndRetest = true;
    return draft;
}
function emptyCheck(beforehand) {
    return draftCheck(beforehand, () => null);
}
function guidanceTexts({ rollback, toDo, retest }) {
    const text = retest && (retest.value.kind === "command" ? retest.value.script : retest.value.markdown);
    return [rollback, toDo, retest && { ...retest, value: text ?? "" }].flatMap((each) => each ?? []);
}
function hasNothing(type) {
    return type in nothing;
}
const emptySettings = {
    place: { line: 1, column: 1 },
    owner: null,
    ticket: null,
    areas: null,
    linkedFrom: [],
    setup: null,
    teardown: null,
    lint: [],
    versionFrom: null,
    signOffs: null,
    reviewed: null,
    shell: null,
    timeout: null,
    env: new Map(),
    workingDirectory: null,
};


  }),

  34738:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   textOf; }
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_buffer__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

function textOf(bytes) {
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}


  }),

  47698:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  z: function() { return   readChecklist; }
});


var problem = __webpack_require__(93970);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var nearest = __webpack_require__(41265);
var slug = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build/page/check-ids.js


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
    const area = (0,slug .yR)(draft.area.value);
    if (area === "") {
        report(emptySlug(draft.sourceFormat, draft.area));
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
function explicitId({ sourceFormat }, { value, place }, report) {
    if (sourceFormat === "table") {
        const id = (0,slug .yR)(value);
        if (id !== "")
            return checkLength(id, place, report);
        report(emptySlug(sourceFormat, { value, place }));
        return null;
    }
    if ((0,slug .db)(value))
        return checkLength(value, place, report);
    const near = (0,slug .yR)(value);
    const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${(0,problem .TL)(near)}.`;
    const found = `the id ${(0,problem .TL)(value)} has other characters`;
    const expected = "letters, digits, `.`, `_` and `-`";
    report((0,problem .l4)("id", place, { found, expected, cure }));
    return null;
}
function checkLength(id, place, report) {
    if (id.length <= slug .W4)
        return id;
    const found = `the id ${(0,problem .TL)(id)} has ${id.length} characters`;
    const expected = `at most ${slug .W4}`;
    const cure = `Give the check a shorter name.`;
    report((0,problem .l4)("id", place, { found, expected, cure }));
    return null;
}
function nextNumber(area, areas, taken) {
    let number = areas.get(area) ?? 2;
    while (taken.has(`${area}-${number}`))
        number += 1;
    areas.set(area, number + 1);
    return `${area}-${number}`;
}
function emptySlug(sourceFormat, { value, place }) {
    const found = `${(0,problem .TL)(value)} has no letter or digit for an id`;
    const cure = sourceFormat === "table"
        ? "Add a `Check` column with a name of letters or digits."
        : "Add an `id` of letters or digits.";
    return (0,problem .l4)("id", place, { found, expected: "a name that an id can be made of", cure });
}
function duplicateId(id, { sourceFormat, id: explicit, area, place }, other) {
    const found = `the id ${(0,problem .TL)(id)} is given on line ${other.line} and again on line ${place.line}`;
    const cure = sourceFormat === "yaml"
        ? "Give one of the checks another `id`."
        : explicit === null
            ? "Name one of the rows in a `Check` column."
            : "Give one of the rows another name under `Check`.";
    const expected = "each id once";
    return (0,problem .l4)("duplicate-id", explicit?.place ?? area?.place ?? place, { found, expected, cure });
}

var draft_values = __webpack_require__(7991);
;// CONCATENATED MODULE: ./build/page/check-needs.js




const maxSuggestions = 20;
function resolveNeeds(checks, report) {
    const byId = new Map();
    for (const check of checks)
        if (check.id !== null && !byId.has(check.id))
            byId.set(check.id, check);
    let suggestions = 0;
    const edges = checks.map(({ draft, id }) => {
        const needs = new Map();
        for (const need of draft.needs) {
            if ((0,draft_values .Xw)("needs", need, report) === null)
                continue;
            const target = findNeeded(need, draft.sourceFormat, byId);
            const problem = target === null
                ? unknownNeed(need, ++suggestions <= maxSuggestions ? others(byId, id) : [])
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
function findNeeded({ value }, sourceFormat, byId) {
    return byId.get(value) ?? (sourceFormat === "table" ? byId.get((0,slug .yR)(value)) : undefined) ?? null;
}
function others(byId, own) {
    return [...byId.keys()].filter((id) => id !== own);
}
function unknownNeed({ value, place }, candidates) {
    const near = (0,nearest .p)(value, candidates, Math.max(2, Math.floor(value.length / 3)));
    const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${(0,problem .TL)(near)}.`;
    const found = `${(0,problem .TL)(value)} in \`needs\` is no check of the page`;
    const expected = "the id of a check";
    return (0,problem .l4)("unknown-need", place, { found, expected, cure });
}
function unusableNeed({ place }, target, own) {
    const name = (0,problem .TL)(target.id ?? "");
    if (target.id === own) {
        const found = `the check ${name} needs itself`;
        return (0,problem .l4)("need-cycle", place, { found, expected: "other checks", cure: "Remove the name." });
    }
    if (!target.numbered)
        return null;
    const key = target.draft.sourceFormat === "table" ? "a `Check`" : "an `id`";
    const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
    const expected = "an id of its own, because an inserted row would move the number";
    return (0,problem .l4)("numbered-need", place, {
        found: `${name} in \`needs\` is a number that the page gave`,
        expected,
        cure,
    });
}
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
    const found = `these checks need each other in a circle: ${[...names, needed].join(" → ")}`;
    const expected = "an order in which the checks can run";
    const cure = "Remove one of these needs.";
    return (0,problem .l4)("need-cycle", place, { found, expected, cure });
}

var check_signals = __webpack_require__(53737);
;// CONCATENATED MODULE: ./build/page/command-prose.js

function reportProse({ command, diagnose, retest, sourceFormat }, report) {
    reportIfProse(command, "run", forCommand, report);
    reportIfProse(diagnose, "diagnose", forCommand, report);
    if (retest?.value.kind !== "command")
        return;
    const script = { value: retest.value.script, place: retest.place };
    reportIfProse(script, "retest", sourceFormat === "yaml" ? forYamlRetest : forCellRetest, report);
}
const forCommand = "Write the command itself.";
const forYamlRetest = "Write the command that tests again, or remove the key for the command of the check; words for a person go under `rollback`.";
const forCellRetest = "Write the command that tests again, or take the backticks off: then it is for a person.";
function reportIfProse(script, what, cure, report) {
    if (script === null || !isProse(script.value))
        return;
    const found = `${(0,problem .TL)(script.value)} as ${what === "run" ? "the command" : `\`${what}\``}, which reads as a sentence and would be run`;
    report((0,problem .l4)("command-prose", script.place, { found, expected: "a command", cure }));
}
const maxLooked = 500;
function isProse(script) {
    if (script.length > maxLooked)
        return false;
    const text = script.replace(/"[^"]*"|(?<!\w)'[^']*'/g, "_").trim();
    if (/[|&;<>$=\\{}*#`]|(?:^|\s)--?\w/.test(text) || !/^\S+(?:\s+\S+){2}/.test(text))
        return false;
    if (/^(?:echo|printf|say|logger|grep|egrep|rg|ag)\s/.test(text))
        return false;
    const isSentence = /^\p{Lu}\p{Ll}+,?\s/u.test(text);
    return strong.test(text) || (isSentence && (weak.test(text) || /[\p{L})][.!]$/u.test(text)));
}
const strong = /\s(?:the|until|please|manually|again|by hand)(?=[\s,.!]|$)/i;
const weak = /\s(?:an?|and|to|of|in|on|with|for|is|are|if|or|it|then)(?=[\s,.!]|$)/;

var draft = __webpack_require__(90320);
var checklist = __webpack_require__(45385);
;// CONCATENATED MODULE: ./build/model/lint-settings.js
const lintLevels = ["off", "warning", "error"];

var settable_rule = __webpack_require__(67918);
;// CONCATENATED MODULE: ./build/page/settings.js






async function assembleSettings(draft, report) {
    const lost = setupWithoutEffect(draft.setup);
    if (lost !== null)
        report(lost);
    reportIfProse(draft.setup, "setup", "Write the command itself.", report);
    reportIfProse(draft.teardown, "teardown", "Write the command itself.", report);
    return {
        version: 1,
        owner: (0,draft_values .Xw)("owner", draft.owner, report),
        ticket: readTicket(draft.ticket, report),
        areas: readAreas(draft.areas, report),
        linkedFrom: draft.linkedFrom.flatMap((each) => {
            const path = (0,draft_values .Xw)("linked-from", each, report);
            return path === null ? [] : [{ path, place: each.place }];
        }),
        setup: draft.setup?.value ?? null,
        teardown: draft.teardown?.value ?? null,
        lint: readLintLevels(draft.lint, report),
        ...(await readReleaseSettings(draft, report)),
        reviewed: draft.reviewed && { date: draft.reviewed.value, place: draft.reviewed.place },
        defaults: {
            shell: (0,draft_values .lu)(draft.shell, report),
            timeoutMs: (0,draft_values .OW)(draft.timeout, report) ?? checklist .xO,
            env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
            workingDirectory: (0,draft_values .Xw)("working-directory", draft.workingDirectory, report) ?? ".",
        },
        place: draft.place,
    };
}
async function readReleaseSettings({ versionFrom, signOffs }, report) {
    if (versionFrom === null && signOffs === null)
        return { versionFrom: null, signOffs: "note" };
    const [{ readVersionFrom }, { readSignOffs }] = await Promise.all([
        Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 21220)),
        Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 15169)),
    ]);
    return {
        versionFrom: await readVersionFrom(versionFrom, report),
        signOffs: readSignOffs(signOffs, report),
    };
}
const ticketForm = /^(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+|[A-Za-z][A-Za-z0-9_]*-\d+)$/;
function readTicket(draft, report) {
    const ticket = (0,draft_values .Xw)("ticket", draft, report);
    if (draft !== null && ticket !== null && !ticketForm.test(ticket)) {
        const found = `${(0,problem .TL)(ticket)} is no ticket in a form that is known here`;
        const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
        const cure = /^\d+$/.test(ticket) ? `Write \`"#${ticket}"\`.` : "Write the ticket in one of these forms.";
        report((0,problem .l4)("ticket-form", draft.place, { found, expected, cure }));
    }
    return ticket;
}
function readAreas(drafts, report) {
    if (drafts === null || drafts.length === 0)
        return null;
    const bySlug = new Map();
    for (const draft of drafts) {
        const area = (0,draft_values .Ad)(draft, report);
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
    const found = `the area ${(0,problem .TL)(value)} is named a second time (first as ${(0,problem .TL)(first.text)} on line ${first.place.line})`;
    const expected = "each area once, compared by slug";
    const cure = "Remove one of the two.";
    return (0,problem .l4)("duplicate-area", place, { found, expected, cure });
}
function readLintLevels(entries, report) {
    return Object.fromEntries(entries.flatMap(({ rule: { value, place }, level }) => {
        const settable = (0,settable_rule .R)(value);
        if (settable.kind === "none")
            report((0,problem .l4)("lint-rule", place, {
                found: settable.found,
                expected: settable.expected,
                cure: settable.cure,
            }));
        const read = readLevel(level, report);
        return settable.kind === "none" || read === null ? [] : [[settable.rule, read]];
    }));
}
function readLevel({ value, place }, report) {
    const level = lintLevels.find((known) => known === value);
    if (level !== undefined)
        return level;
    const found = `the severity ${(0,problem .TL)(value)}`;
    const cure = "Write `off` to silence the rule, or `warning` or `error`.";
    report((0,problem .l4)("lint-level", place, { found, expected: "`off`, `warning` or `error`", cure }));
    return null;
}
function setupWithoutEffect(setup) {
    if (setup === null)
        return null;
    const last = setup.value
        .split("\n")
        .map((line) => line.trim())
        .findLast((line) => line !== "" && !line.startsWith("#"));
    const cure = last === undefined ? undefined : cures.find(({ form }) => form.test(last))?.cure;
    if (last === undefined || cure === undefined)
        return null;
    const found = `${(0,problem .TL)(last)} at the end of \`setup\`, which reaches no check`;
    const expected = "commands whose effect stays";
    return (0,problem .l4)("setup-without-effect", setup.place, { found, expected, cure });
}
const alone = "[^;&|]*$";
const cures = [
    {
        form: new RegExp(`^(?:export\\s+${alone}|[A-Za-z_]\\w*=(?:"[^"]*"|'[^']*'|[^\\s;&|"']*)$)`),
        cure: "Write the variable under `defaults`, as `env: { NAME: value }`.",
    },
    {
        form: new RegExp(`^(?:cd|pushd)\\s+${alone}`),
        cure: "Write the folder under `defaults`, as `working-directory: FOLDER`.",
    },
    {
        form: new RegExp(`^(?:source|\\.|alias|shopt|ulimit|umask|set)\\s+${alone}`),
        cure: "Write it into the command of each check that needs it.",
    },
];

;// CONCATENATED MODULE: ./build/page/assemble.js












async function assemble(draft, report, isVar = () => false) {
    const settings = await assembleSettings(draft.settings, report);
    if (draft.checks.length === 0)
        report(noChecks(settings, draft));
    const identified = assignIds(draft.checks, report);
    judgeAreas(settings.areas, draft, report);
    const needs = resolveNeeds(identified, report);
    const releases = await readReleases(identified, report);
    const assembled = identified.map((each, index) => {
        const known = { needs: needs[index] ?? [], release: releases?.[index] ?? everyRelease };
        return assembleCheck(each, known, settings, report);
    });
    const checks = assembled.flatMap(({ check }) => check ?? []);
    const allSignals = assembled.flatMap(({ signals }) => signals);
    (0,check_signals .N)(draft.checks, report);
    if (holdsBrace(draft)) {
        const judge = await __webpack_require__.e(  9156).then(__webpack_require__.bind(__webpack_require__, 99156));
        judge.reportCommandPlaceholders(draft, report);
        judge.reportSignalPlaceholders(allSignals, isVar, report);
        judge.reportGuidancePlaceholders(draft, isVar, report);
    }
    await (0,check_signals .mc)(allSignals, report);
    return { settings, checks, signOffs: draft.signOffs };
}
function holdsBrace({ settings: { setup, teardown }, checks }) {
    return [
        setup,
        teardown,
        ...checks.flatMap(({ command, diagnose, pass, fail }) => [command, diagnose, ...pass, ...fail]),
        ...checks.flatMap(draft .Vk),
    ].some((text) => text?.value.includes("{"));
}
function noChecks(settings, draft) {
    const expected = "at least one, because a gate that looked at nothing is never ready";
    const { place, cure } = draft.noChecks ?? {
        place: settings.place,
        cure: "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.",
    };
    return (0,problem .l4)("no-checks", place, { found: "the checklist has no check", expected, cure });
}
const everyRelease = { phase: "before", only: null, notBefore: null, waived: null };
async function readReleases(checks, report) {
    const isSaid = checks.some(({ draft: { phase, only, notBefore, waived } }) => phase ?? only ?? notBefore ?? waived);
    if (!isSaid)
        return null;
    const { readReleaseFields } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 72378));
    return checks.map(({ draft }) => readReleaseFields(draft, report));
}
function assembleCheck({ draft, id }, { needs, release }, { defaults }, report) {
    if (draft.area === null && draft.sourceFormat === "table")
        report(emptyArea(draft));
    reportProse(draft, report);
    (0,check_signals .dE)(draft, report);
    const area = (0,draft_values .Ad)(draft.area, report);
    const signals = (0,check_signals .cu)(draft, report);
    const { rollback, ...otherTexts } = readPlainFields(draft, report);
    const rest = {
        place: draft.place,
        signals: signals.map(({ signal }) => signal),
        rollback,
        ...(draft.rollbackAndRetest === true && { rollbackAndRetest: draft.rollbackAndRetest }),
        ...otherTexts,
        severity: (0,draft_values .MW)(draft.severity, report),
        needs,
        timeoutMs: (0,draft_values .OW)(draft.timeout, report) ?? defaults.timeoutMs,
        env: draft.env.size === 0 ? defaults.env : withDefaults(draft.env, defaults.env),
        workingDirectory: (0,draft_values .Xw)("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
        shell: (0,draft_values .lu)(draft.shell, report) ?? defaults.shell,
        retries: (0,draft_values .Fq)(draft.retries, report) ?? 0,
        retryDelayMs: (0,draft_values .gl)(draft.retryDelay, report) ?? 0,
        runsOn: draft.runsOn === null ? null : (0,draft_values .Se)("runs-on", draft.runsOn, report),
        ...release,
    };
    (0,check_signals .OX)(signals, { timeoutMs: rest.timeoutMs, onWindows: isWindows(rest) }, report);
    if (id === null || area === null || draft.command === null) {
        report(unreadable(draft));
        return { check: null, signals };
    }
    const command = draft.command.value;
    const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
    return { check: { id, area, command, retest, ...rest }, signals };
}
function readPlainFields(draft, report) {
    const texts = {};
    for (const field of check_field_groups ._b) {
        const { type, key } = check_fields .o[field];
        texts[field] = type === "line" ? (0,draft_values .Xw)(key, draft[field], report) : (draft[field]?.value ?? null);
    }
    return texts;
}
function withDefaults(own, defaults) {
    return { ...defaults, ...Object.fromEntries([...own].map(([name, { value }]) => [name, value])) };
}
const shellsOfWindows = /^(?:cmd|powershell)(?: |$)|^[a-z]:[\\/]|\.(?:exe|cmd|bat)(?: |$)/i;
function isWindows({ runsOn, shell }) {
    return (runsOn?.some((name) => /windows/i.test(name)) ?? false) || shellsOfWindows.test(shell ?? "");
}
function emptyArea({ place }) {
    const cure = "Name the area of the product that the row speaks for.";
    const found = "the `Area` cell of this row is empty";
    const expected = "an area";
    return (0,problem .l4)("missing-area", place, { found, expected, cure });
}
function unreadable({ place }) {
    const cure = "Give it an area, a command and an id in plain words.";
    const found = "this check cannot be read";
    const expected = "a complete check";
    return (0,problem .l4)("unreadable-check", place, { found, expected, cure });
}
const assemble_maxSuggestions = 20;
function judgeAreas(areas, { settings, checks }, report) {
    if (areas === null)
        return;
    const rows = checks.flatMap(({ area, severity }) => area === null ? [] : [{ area, slug: (0,slug .JJ)(area.value), severity }]);
    if (checks.length > 0 && rows.length === checks.length) {
        const named = new Map((settings.areas ?? []).toReversed().map((area) => [(0,slug .JJ)(area.value), area]));
        reportUncovered(areas, rows, named, report);
    }
    const known = new Set(areas.map(({ slug }) => slug));
    const unlisted = rows.filter(({ slug }) => !known.has(slug));
    for (const [index, { area, slug }] of unlisted.entries())
        report(unlistedArea(area, slug, index < assemble_maxSuggestions ? areas : []));
}
function reportUncovered(areas, rows, named, report) {
    const present = new Set(rows.map(({ slug }) => slug));
    const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
    for (const { slug, text } of areas) {
        const place = named.get(slug)?.place;
        if (place === undefined || required.has(slug))
            continue;
        const found = `the area ${(0,problem .TL)(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
        const cure = "Add a check for it, or remove it from `areas`.";
        const expected = "at least one required check for each of `areas`";
        report((0,problem .l4)("area-uncovered", place, { found, expected, cure }));
    }
}
function isRequired({ severity }) {
    return severity?.value.toLowerCase() !== "advisory";
}
function unlistedArea({ value, place }, slug, areas) {
    const near = (0,nearest .p)(slug, areas.map((area) => area.slug));
    const meant = areas.find((area) => area.slug === near);
    const cure = meant === undefined ? "Add it to `areas`." : `Write ${(0,problem .TL)(meant.text)}, or add it to \`areas\`.`;
    const found = `the area ${(0,problem .TL)(value)} is not among \`areas\``;
    const expected = "an area that the settings name";
    return (0,problem .l4)("area-unlisted", place, { found, expected, cure });
}

var page_text = __webpack_require__(34738);
;// CONCATENATED MODULE: ./build/page/read.js



async function readChecklist(path, bytes, isVar, tolerated = new Set()) {
    const problems = [];
    const report = (problem) => {
        if (problem !== null)
            problems.push(problem);
    };
    const text = decode(bytes, report);
    if (text === null)
        return { ...unread, problems };
    const draft = await readSourceFormat(path, text.replace(/\r\n?/g, "\n"), report);
    if (draft === null)
        return { ...unread, problems };
    const { settings, checks, signOffs } = await assemble(draft, report, isVar);
    const { ignores, readerColumns } = draft;
    const usable = !problems.some(({ rule, weight }) => weight === "error" && !tolerated.has(rule));
    const checklist = usable ? { path, settings, checks, signOffs, ignores } : null;
    const lint = { levels: settings.lint, ignores };
    return { checklist, problems: withoutConsequences(problems), lint, readerColumns };
}
const unread = {
    checklist: null,
    lint: { levels: {}, ignores: [] },
    readerColumns: [],
};
async function readSourceFormat(path, text, report) {
    if (/\.md$/i.test(path))
        return (await Promise.all( [__webpack_require__.e(5251), __webpack_require__.e(6875), __webpack_require__.e(6771), __webpack_require__.e(2426)]).then(__webpack_require__.bind(__webpack_require__, 16771))).readPage(text, report);
    if (/\.ya?ml$/i.test(path))
        return (await Promise.all( [__webpack_require__.e(3243), __webpack_require__.e(7315), __webpack_require__.e(9872), __webpack_require__.e(2602)]).then(__webpack_require__.bind(__webpack_require__, 9872))).readYamlDocument(text, report);
    const found = "a file name that ends neither in `.md` nor in `.yml` or `.yaml`";
    const cure = "Rename the file, or name another with `checklist`.";
    report((0,problem .l4)("file-name", start, { found, expected: "a Markdown page or a YAML file", cure }));
    return null;
}
const start = { line: 1, column: 1 };
function decode(bytes, report) {
    const text = (0,page_text .b)(bytes);
    if (text !== null)
        return text;
    const nul = bytes.indexOf(0);
    report(nul === -1
        ? notText(bytes, firstInvalid(bytes), "a byte that is not UTF-8")
        : notText(bytes, nul, "a NUL byte (a binary file, or UTF-16)"));
    return null;
}
function notText(bytes, offset, found) {
    const lines = bytes
        .subarray(0, offset)
        .toString("utf8")
        .split(/\r\n?|\n/);
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return (0,problem .l4)("not-text", place, { found, expected: "UTF-8 text", cure: "Save the page as UTF-8." });
}
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
function withoutConsequences(problems) {
    const newer = problems.filter(({ rule }) => rule === "newer-format");
    if (newer.length > 0)
        return newer;
    const listIsLost = problems.some(({ rule }) => losesList.has(rule));
    const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
    return problems
        .filter(({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"))
        .map((problem) => (problem.rule === "no-checks" ? atItsCause(problem, problems) : problem));
}
const losesList = new Set(["yaml-syntax", "yaml-list", "yaml-documents"]);
const causes = [
    "fence-open",
    "comment-open",
    "lost-row",
    "header-look-alike",
    "column-name",
    "matrix-no-area",
    "smoke-matrix-name",
    "checks-in-yaml",
    "matrix-header-row",
    "matrix-in-code",
    "html-table",
    "matrix-in-quote",
    "matrix-in-guidance",
    "misplaced-checks",
    "matrix-no-command",
    "table-like-matrix",
];
function atItsCause(problem, problems) {
    const cause = causes
        .map((id) => problems.find(({ rule }) => rule === id))
        .find((found) => found !== undefined);
    return cause === undefined ? problem : { ...problem, place: cause.place, cure: cause.cure };
}


  }),

  67918:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: function() { return   settableRule; }
  });
  var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49881);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41265);



function settableRule(name) {
    if (isFinding(name) && _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .W3[name] !== "error")
        return { kind: "rule", rule: name };
    const expected = "a rule of lint's own (`docs/rules.md` lists them)";
    if (isFinding(name)) {
        const cure = "Mend what it names: a page with an error of reading is not run.";
        return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} is an error of reading`, expected, cure };
    }
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .p)(name, settableRules());
    const cure = near === null ? "Remove it." : `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(near)}.`;
    return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} is unknown as a rule`, expected, cure };
}
function settableRules() {
    return Object.entries(_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .W3).flatMap(([id, weight]) => (weight === "error" ? [] : [id]));
}
function isFinding(name) {
    return Object.hasOwn(_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .W3, name);
}


  }),

  46773:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    NS: function() { return   exit; },
    ie: function() { return   meantExit; },
    tD: function() { return   unsignedCode; },
    ym: function() { return   maxExitCode; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);


const exit = {
    words: ["exit"],
    parse: parseExit,
    needsOutputOn: () => null,
    spelling: ({ negated, from, to }) => (negated ? `exit !${from}` : (range(from, to) ?? "")),
    clause: ({ negated, from, to }) => {
        if (negated)
            return `exit code other than ${from}`;
        return from === to ? `exit code ${from}` : `exit code from ${from} to ${to}`;
    },
};
const maxExitCode = 0xffff_ffff;
function parseExit(form) {
    const { rest, body } = form;
    const expected = "`exit 0`, `exit 1..3` or `exit !0`";
    const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
    if (first === undefined)
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body), expected, exitCure(form));
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from > maxExitCode || to > maxExitCode)
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body), `exit codes from 0 to ${maxExitCode}`, (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .fe)(null, body));
    if (not === "!" && last !== undefined)
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body), expected, (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .Nc)(`exit ${first}..${last}`, form));
    if (from > to) {
        const cure = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .fe)(`exit ${to}..${from}`, body);
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body), "a range whose first code is not above its second", cure);
    }
    return { kind: "exit", negated: not === "!", from, to };
}
function exitCure({ rest, body, role }) {
    if (body.length > _form_js__WEBPACK_IMPORTED_MODULE_1__  .nu)
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .fe)(null, body);
    const choice = alternativesCure(alternatives(plainValue(rest)), role);
    if (choice !== null)
        return `${choice} Or write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(`output: ${body}`)} to look for this text.`;
    return signalBehind(rest, body) ?? (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .fe)(meantExit(rest), body);
}
function signalBehind(rest, body) {
    const [, value = "", more = ""] = /^(.{1,40}?)(?:[ \t]*[,;+&]+[ \t]*|[ \t]+and[ \t]+)(\S.*)$/.exec(rest) ?? [];
    const exit = more === "" ? null : meantExit(value);
    if (exit === null)
        return null;
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .aI)(`Write two signals, ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(exit)} and ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(more)}`, body);
}
function meantExit(rest) {
    const value = plainValue(rest);
    for (const { form, meant } of spellings) {
        const match = form.exec(value);
        const signal = match === null ? null : meant(Number(match[1] ?? 0), Number(match[2] ?? 0));
        if (signal !== null)
            return signal;
    }
    return null;
}
function plainValue(rest) {
    return rest
        .toLowerCase()
        .replace(/^(?:[ \t:=]|codes?\b|status(?:es)?\b|value\b|with\b|is\b|of\b|in\b|a\b)+/, "")
        .trim();
}
const spellings = [
    { form: /^(\d{1,10})$/, meant: (code) => range(code, code) },
    { form: /^(?:!==?|<>|≠|!|not(?: equal)?(?: to)?)[ \t]*(\d{1,10})$/, meant: (code) => `exit !${code}` },
    { form: /^non-?[ \t]?(?:zero|0)$/, meant: () => "exit !0" },
    { form: /^(?:failure|error|failed)$/, meant: () => "exit !0" },
    { form: /^(?:zero|success|ok)$/, meant: () => "exit 0" },
    { form: /^>[ \t]*(\d{1,10})$/, meant: (code) => (code === 0 ? "exit !0" : from(code + 1)) },
    { form: /^(?:>[ \t]*=|≥|=>)[ \t]*(\d{1,10})$/, meant: from },
    { form: /^<[ \t]*(\d{1,10})$/, meant: (code) => range(0, code - 1) },
    { form: /^(?:<[ \t]*=|≤|=<)[ \t]*(\d{1,10})$/, meant: (code) => range(0, code) },
    {
        form: /^(\d{1,10})[ \t]*(?:-|–|—|to|through|\.{2,3}|…)[ \t]*(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^between[ \t]+(\d{1,10})[ \t]+and[ \t]+(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^(\d{1,10})[ \t]*(?:\.\.\.?|…|\+|or (?:more|above|higher))$/,
        meant: from,
    },
    { form: /^(-\d{1,10}|0x[\da-f]{1,8})$/, meant: (code) => range(unsignedCode(code), unsignedCode(code)) },
];
function unsignedCode(code) {
    if (code >= 0)
        return code;
    return code >= -255 ? code + 256 : code + maxExitCode + 1;
}
function from(code) {
    return range(code, code > 255 ? maxExitCode : 255);
}
function range(from, to) {
    if (from > to || from < 0 || to > maxExitCode)
        return null;
    return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}
function alternatives(value) {
    if (!/^\d{1,3}(?:[ \t]*(?:,[ \t]*or\b|,|\/|\||\bor\b)[ \t]*\d{1,3}){1,20}$/.test(value))
        return [];
    const codes = Array.from(value.matchAll(/\d+/g), ([digits]) => Number(digits));
    return [...new Set(codes)].sort((a, b) => a - b);
}
function alternativesCure(codes, role) {
    const [first, last] = [codes[0], codes.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const gaps = Array.from({ length: last - first }, (_, index) => first + index).filter((code) => !codes.includes(code));
    if (gaps.length === 0)
        return `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(range(first, last) ?? "")}.`;
    if (role === "fail")
        return `Write each as a fail signal of its own: ${listed(codes)}.`;
    if (gaps.length > 5)
        return null;
    return `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(`exit ${first}..${last}`)}, and as fail signals what lies between: ${listed(gaps)}.`;
}
function listed(codes) {
    return codes.map((code) => (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(`exit ${code}`)).join(" and ");
}


  }),

  33403:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dh: function() { return   takePath; },
    KT: function() { return   streamNamed; },
    LF: function() { return   pathText; },
    LJ: function() { return   fillContent; },
    Nc: function() { return   cureByOtherRole; },
    O8: function() { return   refuseSlashAfter; },
    Ru: function() { return   meantComparison; },
    TR: function() { return   refuse; },
    Tf: function() { return   contentText; },
    ZS: function() { return   readPattern; },
    aI: function() { return   orLiterally; },
    bz: function() { return   comparisonWords; },
    c6: function() { return   refuseSlash; },
    c_: function() { return   readContent; },
    eM: function() { return   afterColon; },
    fe: function() { return   cureFor; },
    gP: function() { return   isComparison; },
    nu: function() { return   maxGuessed; },
    qM: function() { return   asCode; },
    qZ: function() { return   unquoted; },
    ut: function() { return   fillPattern; },
    xb: function() { return   contentClause; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65781);
  var _text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10295);



function refuse(at, found, expected, cure) {
    return { kind: "refused", at, found, expected, cure };
}
function asCode(signal) {
    const isPlain = signal.length <= 400 && !/[\t-\r\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(signal);
    return isPlain ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .pN)(signal) : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(signal, 400);
}
const maxGuessed = 300;
function literally(text) {
    return `Write ${asCode(`output: ${text}`)} to look for a text literally.`;
}
function orLiterally(first, body, when = "to look for this text") {
    return `${first}; or write ${asCode(`output: ${body}`)} ${when}.`;
}
function cureFor(meant, body) {
    if (meant === null)
        return literally(body);
    return { meant, cure: orLiterally(`Write ${asCode(meant)}`, body), otherwise: literally(body) };
}
function cureByOtherRole(meant, { role, body }) {
    const other = role === "pass" ? "fail" : "pass";
    const cure = orLiterally(`Move it to the ${other} signals and write ${asCode(meant)} there`, body);
    return { meant, cure, otherwise: literally(body) };
}
function takePath(rest) {
    const groups = /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(rest)?.groups;
    const path = groups?.["inQuotes"] ?? groups?.["bare"];
    if (groups === undefined || path === undefined)
        return null;
    return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}
function pathText(path) {
    return /[ \t]/.test(path) ? `"${path}"` : path;
}
const comparisonWords = {
    "=": "is",
    "!=": "is not",
    "<": "is below",
    "<=": "is at most",
    ">": "is above",
    ">=": "is at least",
};
function isComparison(operator) {
    return Object.hasOwn(comparisonWords, operator);
}
function meantComparison(text) {
    const operator = text.replace(/[ \t]/g, "");
    if (isComparison(operator))
        return operator;
    return Object.hasOwn(foreign, operator) ? (foreign[operator] ?? null) : null;
}
const foreign = {
    "==": "=",
    "===": "=",
    ":": "=",
    "!==": "!=",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
};
function unquoted(text) {
    return /^(["'])(.+)\1$/s.exec(text)?.[2] ?? text;
}
function streamNamed(word) {
    return word === "stdout" || word === "stderr" ? word : null;
}
function afterColon(rest) {
    return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}
function readContent(text) {
    if (!text.startsWith("/"))
        return { test: "contains", text };
    const match = readPattern(text);
    return match && { test: "matches", ...match };
}
function fillContent(content, fill) {
    switch (content.test) {
        case "equals":
            return { ...content, text: (0,_text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_1__  .I)(fill("whole", content.text).text).text };
        case "contains":
            return { ...content, ...fill("text", content.text) };
        case "matches":
            return { ...content, ...fillPattern(content, fill) };
    }
}
function fillPattern(source, fill) {
    return { pattern: fill("pattern", source.pattern).text, ignoreCase: source.ignoreCase };
}
function contentClause(content) {
    switch (content.test) {
        case "equals":
            return `is ${JSON.stringify(content.text)}`;
        case "contains":
            return `contains ${JSON.stringify(content.text)}`;
        case "matches":
            return `matches ${(0,_text_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__  .U)(content.pattern, content.ignoreCase)}`;
    }
}
function contentText(content) {
    switch (content.test) {
        case "equals":
            return ` = ${content.text}`.trimEnd();
        case "contains":
            return `: ${content.text}`;
        case "matches":
            return `: ${(0,_text_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__  .U)(content.pattern, content.ignoreCase)}`;
    }
}
function readPattern(text) {
    const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
    if (escaped === undefined)
        return null;
    const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
    return { pattern, ignoreCase: flag === "i" };
}
const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";
function refuseSlash(body) {
    const meant = patternMeant(body);
    const cure = meant === null ? literally(body) : orLiterally(`Write ${asCode(meant)}`, body);
    return refuse(0, asCode(body), patternForm, cure);
}
function refuseSlashAfter(lead, text, body) {
    const escaped = `/${(0,_text_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__  .K)(text)}/`;
    const meant = patternMeant(text);
    const first = meant === null ? "" : `${asCode(lead + meant)}; or write `;
    const cure = `Write ${first}${asCode(lead + escaped)} to look for this text.`;
    return refuse(body.length - text.length, asCode(text), patternForm, cure);
}
function patternMeant(text) {
    return withKnownFlags(text) ?? (/^\/(?:[^/\\]|\\.)+$/s.test(text) ? `${text}/` : null);
}
function withKnownFlags(text) {
    const [, pattern, flags] = /^(\/(?:[^/\\]|\\.)+\/)([dgimsuvy]+)$/s.exec(text) ?? [];
    if (pattern === undefined || flags === undefined)
        return null;
    return flags.includes("i") ? `${pattern}i` : pattern;
}


  }),

  80747:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   json; },
    _: function() { return   countSignal; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_is_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
  var _text_json_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72810);
  var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33403);
  var _validators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41914);





const literalShape = { depth: 100, structures: 100_000 };
const json = {
    words: ["json"],
    parse: parseJson,
    fill: ({ kind, file, path, compare }, fill) => ({
        kind,
        file: file && fill("path", file).text,
        path: fill("query", path).text,
        compare: compare && { ...compare, literal: fill("json", compare.literal).text },
    }),
    validate: validateJson,
    needsOutputOn: ({ file }) => (file === null ? "stdout" : null),
    spelling: (signal) => rewritten(signal, signal.path),
    clause: ({ file, path, compare }) => {
        const source = file === null ? "stdout" : `the file ${JSON.stringify(file)}`;
        const found = `at JSONPath ${JSON.stringify(path)} of ${source}`;
        if (compare === null)
            return `there is a value ${found}`;
        return `some value ${found} ${_form_js__WEBPACK_IMPORTED_MODULE_2__  .bz[compare.operator]} ${compare.literal}`;
    },
};
function parseJson({ rest, body }) {
    const source = takeSource(rest);
    if (source === null) {
        const expected = "`json $.path = VALUE` or `json FILE: $.path = VALUE`";
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body), expected, (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .fe)(meantJson(rest), body));
    }
    const { file, query } = source;
    const comparison = findComparison(query);
    if (comparison === null) {
        const meant = meantWords(query);
        if (meant === null)
            return { kind: "json", file, path: query, compare: null };
        const cure = (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .fe)(jsonText(file, meant), body);
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .TR)(body.length - query.length, (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .qM)(query), "a JSONPath and a comparison", cure);
    }
    const { operator, at } = comparison;
    const path = query.slice(0, at).trim();
    const literal = readLiteral({ file, path, operator, text: query.slice(at + operator.length).trim(), body });
    return literal.kind === "refused"
        ? literal
        : { kind: "json", file, path, compare: { operator, literal: literal.text } };
}
function jsonText(file, query) {
    return `json ${file === null ? "" : `${(0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .LF)(file)}: `}${query}`;
}
function takeSource(rest) {
    const own = /^[ \t]+(\$.*)$/s.exec(rest)?.[1];
    if (own !== undefined)
        return { file: null, query: own };
    const taken = (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .Dh)(rest);
    if (taken === null || taken.after === null || !taken.after.startsWith("$"))
        return null;
    return { file: taken.path, query: taken.after };
}
function findComparison(query) {
    const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\]]|!=|<=|>=|[<>=]/gs;
    let depth = 0;
    for (const { 0: token, index } of query.matchAll(tokens)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        else if (depth <= 0 && (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .gP)(token))
            return { operator: token, at: index };
    }
    return null;
}
function readLiteral(written) {
    const { operator, text, body } = written;
    const at = body.length - text.length;
    if ((0,_text_json_limits_js__WEBPACK_IMPORTED_MODULE_1__  .i)(Buffer.from(text), literalShape) !== null) {
        const cure = `Compare with a value of at most ${literalShape.depth} levels, or ask for a part of it by its path.`;
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .TR)(at, "a JSON literal that is nested too deep", "a JSON literal", cure);
    }
    if (!(0,_text_is_json_js__WEBPACK_IMPORTED_MODULE_4__  .F)(text)) {
        const found = text === "" ? `nothing after \`${operator}\`` : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text);
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .TR)(at, found, "a JSON literal", literalCure(written));
    }
    if (/^["\d-]/.test(text) || operator === "=" || operator === "!=")
        return { kind: "literal", text };
    const cure = "Nothing else has an order; ask with `=` or `!=`.";
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .TR)(at, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text), `a number or a string after \`${operator}\``, cure);
}
function literalCure({ file, path, operator, text }) {
    if (path.length + text.length > _form_js__WEBPACK_IMPORTED_MODULE_2__  .nu)
        return literalForm;
    const [, more = "", value = ""] = /^([=<>~]*)[ \t]*(.*)$/s.exec(text) ?? [];
    const meant = more === "" ? operator : (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .Ru)(operator + more);
    const literal = meantLiteral(value);
    if (meant === null || literal === null) {
        return literalForm;
    }
    const signal = jsonText(file, `${path} ${meant} ${literal}`);
    return { meant: signal, cure: `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .qM)(signal)}.`, otherwise: literalForm };
}
const literalForm = 'Put a value behind it, strings in double quotes: `json $.status = "ok"`.';
function meantLiteral(value) {
    if (value === "")
        return null;
    if ((0,_text_is_json_js__WEBPACK_IMPORTED_MODULE_4__  .F)(value))
        return value;
    const word = value.toLowerCase();
    if (["true", "false", "null"].includes(word))
        return word;
    if (word === "none" || word === "nil" || word === "undefined")
        return "null";
    if (/^[[{]/.test(value))
        return null;
    const [, inQuotes] = /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(value)?.filter((group) => group !== undefined) ?? [];
    return JSON.stringify(inQuotes ?? value.replace(/^"|"$/g, ""));
}
function meantWords(query) {
    if (query.length > _form_js__WEBPACK_IMPORTED_MODULE_2__  .nu)
        return null;
    const path = /^(\$[^ \t"'[\]]*)[ \t]+(\S.*)$/s.exec(query);
    if (path === null)
        return null;
    const [, start = "", words = ""] = path;
    if (/^(?:exists?|is[ \t]+(?:present|there|set))$/i.test(words))
        return start;
    const [, not, value = ""] = /^(?:is|equals|must[ \t]+be)[ \t]+(not[ \t]+)?(\S.*)$/is.exec(words) ?? [];
    const literal = meantLiteral(value);
    return literal === null ? null : `${start} ${not === undefined ? "=" : "!="} ${literal}`;
}
function meantJson(rest) {
    if (rest.length > _form_js__WEBPACK_IMPORTED_MODULE_2__  .nu)
        return null;
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    const counted = meantCount(said);
    if (counted !== null)
        return counted;
    if (said.startsWith("$"))
        return `json ${meantQuery(said)}`;
    const [, file, query] = /^("[^"]+"|[^ \t"$:]+):?[ \t]*(\$.*)$/s.exec(said) ?? [];
    if (file !== undefined && query !== undefined)
        return `json ${file}: ${meantQuery(query)}`;
    if (/^\.?[A-Za-z_][\w.[\]*-]*(?:[ \t]*(?:!?==?=?|[<>]=?)[ \t]*\S.*)?$/s.test(said) &&
        /^\.|[=<>]/.test(said))
        return `json ${meantQuery(`$${said.startsWith(".") ? "" : "."}${said}`)}`;
    return /^(?:"[^"]+"|\S+)(?<=\.json"?):?$/.test(said) ? `json ${said.replace(/:$/, "")}: $` : null;
}
function meantCount(said) {
    const [, path = "", sign = "", value = ""] = /^([a-z]+\([^()]*\))[ \t]*(!?==?=?|[<>]=?)[ \t]*(\d+)$/.exec(said) ?? [];
    const operator = (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .Ru)(sign);
    const query = operator === null ? null : countQuery(path, operator, value);
    return query === null ? null : jsonText(null, query);
}
function meantQuery(query) {
    const [, path = query, sign, value = ""] = /^(.*?)[ \t]*(!?==?=?|[<>]=?)[ \t]*(\S.*)$/s.exec(query) ?? [];
    const operator = sign === undefined ? null : (0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .Ru)(sign);
    const literal = meantLiteral(value);
    return operator === null || literal === null ? path : `${path} ${operator} ${literal}`;
}
async function validateJson(signal) {
    const complaint = await (0,_validators_js__WEBPACK_IMPORTED_MODULE_3__  .tX)(signal.path, (path) => rewritten(signal, path));
    const count = countSignal(signal);
    return complaint === null || count === null ? complaint : { ...complaint, cure: `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_2__  .qM)(count)}.` };
}
function countSignal({ file, path, compare }) {
    const query = compare === null ? null : countQuery(path, compare.operator, compare.literal);
    return query === null ? null : jsonText(file, query);
}
function countQuery(path, operator, literal) {
    const [, member, argument] = /^(?:(\$[^\s()]*)\.(?:length|size|count)(?:\(\))?|(?:length|size|count|len)\((\$[^\s()]*)\))$/.exec(path) ?? [];
    const counted = member ?? argument;
    if (counted === undefined || !/^\d{1,15}$/.test(literal))
        return null;
    return `$[?length(${counted}) ${operator === "=" ? "==" : operator} ${literal}]`;
}
function rewritten({ file, compare }, path) {
    return jsonText(file, compare === null ? path : `${path} ${compare.operator} ${compare.literal}`);
}


  }),

  26941:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  e4: function() { return   describeSignal; },
  wb: function() { return   isKeyword; },
  XL: function() { return   keywordOf; },
  I: function() { return   kindOf; },
  wK: function() { return   parseForm; },
  Id: function() { return   patternOf; },
  tT: function() { return   validateSignal; }
});

var run_values = __webpack_require__(53927);
var signals_form = __webpack_require__(33403);
;// CONCATENATED MODULE: ./build/signals/empty.js

const empty = {
    words: ["stdout", "stderr", "output"],
    parse: ({ word, rest }) => /^[ \t]+empty$/.test(rest) ? { kind: "empty", stream: (0,signals_form .KT)(word) } : null,
    needsOutputOn: () => null,
    spelling: ({ stream }) => `${stream ?? "output"} empty`,
    clause: ({ stream }) => (stream === null ? "stdout and stderr are empty" : `${stream} is empty`),
};

var trim_blanks = __webpack_require__(10295);
;// CONCATENATED MODULE: ./build/signals/equals.js


const equals = {
    words: ["stdout", "stderr"],
    parse: ({ word, rest }) => {
        const stream = (0,signals_form .KT)(word);
        const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
        if (stream === null || equal === null)
            return null;
        return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
    },
    fill: (signal, fill) => ({ ...signal, text: (0,trim_blanks .I)(fill("whole", signal.text).text).text }),
    needsOutputOn: ({ stream, text }) => (text === "" ? null : stream),
    spelling: ({ stream, text }) => `${stream} = ${text}`.trimEnd(),
    clause: ({ stream, text }) => `the whole of ${stream} is ${JSON.stringify(text)}`,
};

var exit = __webpack_require__(46773);
var problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/signals/file.js


const file = {
    words: ["file"],
    parse: parseFile,
    fill: ({ kind, file, content }, fill) => ({
        kind,
        file: fill("path", file).text,
        content: content && (0,signals_form .LJ)(content, fill),
    }),
    needsOutputOn: () => null,
    spelling: ({ file, content }) => `file ${(0,signals_form .LF)(file)}${content === null ? "" : (0,signals_form .Tf)(content)}`,
    clause: ({ file, content }) => {
        if (content === null)
            return `the file or folder ${JSON.stringify(file)} exists`;
        const line = content.test === "matches" ? "a line of " : "";
        return `${line}the file ${JSON.stringify(file)} ${(0,signals_form .xb)(content)}`;
    },
};
function parseFile(form) {
    const { rest, body } = form;
    const taken = (0,signals_form .Dh)(rest);
    if (taken === null)
        return (0,signals_form .TR)(0, (0,problem .TL)(body), expected, fileCure(form));
    const { path: file, after } = taken;
    if (after === null)
        return { kind: "file", file, content: null };
    if (after === "") {
        const cure = `Write ${(0,problem .TL)(`file ${(0,signals_form .LF)(file)}`, 200)} to ask only whether it exists.`;
        return (0,signals_form .TR)(body.length, "no text after `:`", "a text", cure);
    }
    const content = (0,signals_form .c_)(after);
    if (content === null)
        return (0,signals_form .O8)(`file ${(0,signals_form .LF)(file)}: `, after, body);
    return { kind: "file", file, content };
}
const expected = "`file PATH`, `file PATH: TEXT` or `file PATH: /re/`, a path with blanks in double quotes";
function fileCure(form) {
    const { rest, body } = form;
    if (body.length > signals_form .nu)
        return (0,signals_form .fe)(null, body);
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    const missing = /^(?:(.+?)[ \t]+)?(?:does[ \t]+not[ \t]+exist|doesn't[ \t]+exist|is[ \t]+(?:missing|not[ \t]+there|gone|absent))$/i;
    const absent = missing.exec(said)?.[1];
    if (absent !== undefined)
        return (0,signals_form .Nc)(`file ${(0,signals_form .LF)((0,signals_form .qZ)(absent))}`, form);
    return (0,signals_form .fe)(meantFile(said), body);
}
function meantFile(said) {
    const exists = /^(?:exists|created|present)[ \t]*:?[ \t]+(.+)$/i.exec(said)?.[1] ??
        /^(.+?)[ \t]+(?:(?:is|was|has|gets)[ \t]+)?(?:been[ \t]+)?(?:exists?|created|present|there|written)$/i.exec(said)?.[1];
    const [, path = exists ?? said, verb, text] = /^(.+?)[ \t]+(contains|has|includes|matches|=~?|~)[ \t]+(.+)$/i.exec(said) ?? [];
    const named = pathOf(path);
    if (named === null)
        return null;
    if (verb === undefined || text === undefined)
        return `file ${named}`;
    return `file ${named}: ${(0,signals_form .qZ)(text)}`;
}
function pathOf(said) {
    const path = (0,signals_form .qZ)(said).replace(/^"|"$/g, "");
    if (path === "" || path.includes('"') || /:(?:[ \t]|$)/.test(path))
        return null;
    if (!/[ \t]/.test(path))
        return path;
    return /^[^ \t/][^:]*[^ \t:]\.[A-Za-z0-9]{1,8}$/.test(path) ? `"${path}"` : null;
}

var json = __webpack_require__(80747);
;// CONCATENATED MODULE: ./build/signals/line.js

const line = {
    words: ["stdout", "stderr"],
    parse: parseLine,
    fill: (signal, fill) => ({ ...signal, content: (0,signals_form .LJ)(signal.content, fill) }),
    needsOutputOn: ({ stream }) => stream,
    spelling: ({ stream, line, content }) => `${stream} line ${line}${(0,signals_form .Tf)(content)}`,
    clause: ({ stream, line, content }) => `${lineName(line)} of ${stream} ${(0,signals_form .xb)(content)}`,
};
function lineName(line) {
    if (line === -1)
        return "the last line";
    return line < 0 ? `line ${-line} from the end` : `line ${line}`;
}
function parseLine({ word, rest, body }) {
    const stream = (0,signals_form .KT)(word);
    const [, digits, sign, text = ""] = /^[ \t]+line[ \t]+(-?\d+)(?:[ \t]+(=)(?:[ \t]+|$)|(?=:))(.*)$/s.exec(rest) ?? [];
    const line = Number(digits);
    if (stream === null || digits === undefined || !isLineNumber(line))
        return null;
    if (sign === "=")
        return { kind: "line", stream, line, content: { test: "equals", text } };
    const asked = (0,signals_form .eM)(text);
    if (asked === null)
        return null;
    if (asked === "") {
        const cure = `Write \`${stream} line ${line} =\` to ask for an empty line.`;
        return (0,signals_form .TR)(body.length, "no text after `:`", "a text", cure);
    }
    const content = (0,signals_form .c_)(asked);
    return content === null
        ? (0,signals_form .O8)(`${stream} line ${line}: `, asked, body)
        : { kind: "line", stream, line, content };
}
const maxLinesFromEnd = 1000;
function isLineNumber(line) {
    return Number.isSafeInteger(line) && line !== 0 && line >= -maxLinesFromEnd;
}

var pattern_text = __webpack_require__(65781);
;// CONCATENATED MODULE: ./build/signals/lines.js


const lines = {
    words: ["stdout", "stderr", "output"],
    parse: parseLines,
    fill: (signal, fill) => ({ ...signal, match: signal.match && (0,signals_form .ut)(signal.match, fill) }),
    needsOutputOn: () => null,
    spelling: ({ stream, match, compare, count }) => {
        const which = match === null ? "" : `${(0,pattern_text .U)(match.pattern, match.ignoreCase)} `;
        return `${stream ?? "output"} lines ${which}${compare} ${count}`;
    },
    clause: ({ stream, match, compare, count }) => {
        const source = stream ?? "stdout and stderr together";
        const which = match === null ? "" : ` that match ${(0,pattern_text .U)(match.pattern, match.ignoreCase)}`;
        return `the number of lines of ${source}${which} ${signals_form .bz[compare]} ${count}`;
    },
};
function parseLines({ word, rest }) {
    const [, source = "", operator = "", digits] = /^[ \t]+lines(?:[ \t]+(\/(?:[^/\\]|\\.)+\/i?))?[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/s.exec(rest) ?? [];
    const count = Number(digits);
    if (!(0,signals_form .gP)(operator) || !Number.isSafeInteger(count))
        return null;
    return { kind: "lines", stream: (0,signals_form .KT)(word), match: (0,signals_form .ZS)(source), compare: operator, count };
}

;// CONCATENATED MODULE: ./build/signals/pattern.js


const pattern = {
    words: ["stdout", "stderr"],
    parse: parsePattern,
    fill: (signal, fill) => ({ ...signal, pattern: fill("pattern", signal.pattern).text }),
    needsOutputOn: () => null, 
    clause: ({ stream, pattern, ignoreCase }) => `a line of ${stream ?? "stdout or stderr"} matches ${(0,pattern_text .U)(pattern, ignoreCase)}`,
};
function parsePattern({ word, rest, body }) {
    const text = (0,signals_form .eM)(rest);
    if (text === null || !text.startsWith("/"))
        return null;
    const match = (0,signals_form .ZS)(text);
    return match === null
        ? (0,signals_form .O8)(`${word}: `, text, body)
        : { kind: "pattern", stream: (0,signals_form .KT)(word), ...match };
}

;// CONCATENATED MODULE: ./build/signals/refuse-form.js


function refuseForm(form) {
    const stream = (0,signals_form .KT)(form.word);
    return (0,signals_form .TR)(0, (0,problem .TL)(form.body), expectedForms(stream), streamCure(stream, form));
}
function expectedForms(stream) {
    if (stream === null)
        return "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";
    return [": TEXT", ": /re/", " = TEXT", " empty", " lines >= 3", " lines /re/ >= 3", " line 1 = TEXT"]
        .map((form) => `\`${stream}${form}\``)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
}
function streamCure(stream, form) {
    if (form.body.length > signals_form .nu)
        return (0,signals_form .fe)(null, form.body);
    const said = form.rest.trim();
    for (const { words, means, opposite } of sayings) {
        const match = words.exec(said);
        const signal = match === null ? null : means(stream, match);
        if (signal === null)
            continue;
        return opposite === true ? (0,signals_form .Nc)(signal, form) : (0,signals_form .fe)(signal, form.body);
    }
    return (0,signals_form .fe)(null, form.body);
}
const operator = "(===?|!==?|<>|=[ \\t]*>|=<|[<>][ \\t]*=|[<>=:≥≤≠])";
const not = "(?:is|are|does|do|must|should)?[ \\t]*(?:not|n't)[ \\t]+(?:be[ \\t]+)?|doesn't[ \\t]+|never[ \\t]+";
const sayings = [
    { words: /^:(\S.*)$/s, means: (stream, { 1: text = "" }) => contains(stream, text) },
    {
        words: /^(?:(?:is|=|==|:|are|remains|stays)[ \t]*)?(?:empty|nothing|blank|"")[.!]?$/i,
        means: (stream) => `${nameOf(stream)} empty`,
    },
    {
        words: /^(?:is[ \t]+not|isn't|not|non-?)[ \t]*empty$/i,
        means: (stream) => (stream === null ? "/\\S/" : `${stream}: /\\S/`),
    },
    {
        words: /^(?:=?~|matches|match|matching)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => matches(stream, text) ?? asPattern(stream, text),
    },
    { words: /^(\/.+\/i?)$/s, means: (stream, { 1: text = "" }) => matches(stream, text) },
    {
        words: new RegExp(`^(?:${not})(?:contains?|includes?|has|have|shows?|prints?|matche?s?)[ \\t]+(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => contains(stream, text),
        opposite: true,
    },
    {
        words: /^(?:contains?|includes?|has|shows?|prints?|says?|with)[ \t]+(?!\d+[ \t]+lines?$)(\S.*)$/is,
        means: (stream, { 1: text = "" }) => contains(stream, text),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?lines?(?:[ \\t]+(?:count|number|total))?[ \\t]+(?:matching[ \\t]+|=?~[ \\t]*)?(/(?:[^/\\\\]|\\\\.)+/i?)(?:[ \\t]*${operator}[ \\t]*(\\d+))?$`, "is"),
        means: (stream, { 1: pattern = "", 2: compare, 3: count }) => compare === undefined || count === undefined
            ? matches(stream, pattern)
            : counted(stream, `${pattern} `, compare, count),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?(?:lines?|count)(?:[ \\t]*[-_. ]?(?:count|number|length|total))?[ \\t]*${operator}[ \\t]*(\\d+)$`, "is"),
        means: (stream, { 1: compare = "", 2: count = "" }) => counted(stream, "", compare, count),
    },
    {
        words: /^(?:lines?(?:[ \t]+(?:count|is|are))?[ \t]+(\d+)|(?:(?:has|is|=)[ \t]+)?(\d+)[ \t]+lines?)$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", "=", first ?? second ?? ""),
    },
    {
        words: /^(?:has[ \t]+)?(?:at[ \t]+least[ \t]+(\d+)|(\d+)[ \t]+or[ \t]+more)[ \t]+lines?$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", ">=", first ?? second ?? ""),
    },
    {
        words: /^(?:line[ \t]+(-?\d+)|(first|last)[ \t]+line)(?:[ \t]*(?:(===?|=)|=?~|:|is|equals|contains?|has|matches)[ \t]*)(\S.*)$/is,
        means: (stream, { 0: all, 1: number, 2: place, 3: equal, 4: text = "" }) => {
            const line = number ?? (place?.toLowerCase() === "last" ? "-1" : "1");
            const isEqual = equal !== undefined || /^(?:line[ \t]+-?\d+|\w+[ \t]+line)[ \t]+(?:is|equals)\b/i.test(all);
            return lineSignal(stream, line, isEqual, text);
        },
    },
    {
        words: /^line[ \t]+(-?\d+)[ \t]+(\S.*)$/is,
        means: (stream, { 1: line = "", 2: text = "" }) => lineSignal(stream, line, (0,signals_form .ZS)(text) === null, text),
    },
    {
        words: new RegExp(`^(?:!==?|≠|<>|(?:${not})(?:=|equals?)?)[ \\t]*(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => whole(stream, text),
        opposite: true,
    },
    {
        words: /^(?:===?|=|is|equals|equal[ \t]+to)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => whole(stream, text),
    },
];
function nameOf(stream) {
    return stream ?? "output";
}
function contains(stream, said) {
    const text = (0,signals_form .qZ)(said).trim();
    if (text === "")
        return null;
    return (0,signals_form .ZS)(text) !== null || (stream !== null && text.startsWith("/"))
        ? matches(stream, text)
        : `${nameOf(stream)}: ${text}`;
}
function matches(stream, said) {
    const text = (0,signals_form .qZ)(said);
    if ((0,signals_form .ZS)(text) === null)
        return null;
    return stream === null ? text : `${stream}: ${text}`;
}
function asPattern(stream, said) {
    const text = (0,signals_form .qZ)(said).trim();
    return text === ""
        ? null
        : matches(stream, `/${text.replace(/^\/|\/$/g, "").replace(/(?<!\\)\//g, "\\/")}/`);
}
function whole(stream, said) {
    return `${stream ?? "stdout"} = ${(0,signals_form .qZ)(said).trim()}`;
}
function counted(stream, pattern, compare, count) {
    const meant = (0,signals_form .Ru)(compare);
    const lines = Number(count);
    return meant === null || !Number.isSafeInteger(lines)
        ? null
        : `${nameOf(stream)} lines ${pattern}${meant} ${lines}`;
}
function lineSignal(stream, line, isEqual, said) {
    const number = Math.max(Number(line) || 1, -1000);
    const text = (0,signals_form .qZ)(said).trim();
    if (text === "" || !Number.isSafeInteger(number))
        return null;
    const named = `${stream ?? "stdout"} line ${number}`;
    if (isEqual)
        return `${named} = ${text}`;
    return text.startsWith("/") && (0,signals_form .ZS)(text) === null ? null : `${named}: ${text}`;
}

var slots = __webpack_require__(84564);
;// CONCATENATED MODULE: ./build/signals/text.js

const text_text = {
    words: ["stdout", "stderr", "output"],
    parse: parseText,
    fill: (signal, fill) => ({ ...signal, ...fill("text", signal.text) }),
    needsOutputOn: ({ stream }) => stream ?? "either",
    clause: ({ stream, text }) => `${stream ?? "stdout or stderr"} contains ${JSON.stringify(text)}`,
};
function parseText({ word, rest, body }) {
    const text = (0,signals_form .eM)(rest);
    const stream = (0,signals_form .KT)(word);
    if (text === null || (stream !== null && text.startsWith("/")))
        return null;
    return text === "" ? refuseNoText(word, body) : { kind: "text", stream, text };
}
function refuseNoText(word, body) {
    const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
    return (0,signals_form .TR)(body.length, "no text after `:`", "a text", cure);
}

var validators = __webpack_require__(41914);
var duration = __webpack_require__(12811);
var duration_text = __webpack_require__(70939);
;// CONCATENATED MODULE: ./build/signals/within.js




const within = {
    words: ["within"],
    parse: parseWithin,
    needsOutputOn: () => null,
    spelling: (_, text) => text.replace(/^within[ \t]+/, "within "),
    clause: ({ ms }) => `the attempt takes at most ${(0,duration_text .oB)(ms)}`,
};
function parseWithin({ rest, body }) {
    const ms = (0,duration .E9)(rest.trim());
    const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
    if (fits)
        return { kind: "within", ms };
    const expected = "`within` and a duration such as `500ms`, `30s` or `1h30m`";
    return (0,signals_form .TR)(0, (0,problem .TL)(body), expected, (0,signals_form .fe)(meantWithin(rest), body));
}
function meantWithin(rest) {
    if (rest.length > signals_form .nu)
        return null;
    const value = rest
        .toLowerCase()
        .replace(/^[ \t:=<]+/, "")
        .trim();
    if (!/^(?:\d{1,9}(?:\.\d{1,3})?[ \t]*[a-z]*\.?[ \t]*(?:and[ \t]+)?){1,4}$/.test(value))
        return null;
    let total = 0;
    for (const { 1: number, 2: unit = "" } of value.matchAll(/(\d+(?:\.\d+)?)[ \t]*([a-z]*)/g)) {
        const factor = (0,duration .w8)(unit || "s"); 
        if (factor === null)
            return null;
        total += Number(number) * factor;
    }
    const ms = Math.round(total);
    return ms > 0 && Number.isSafeInteger(ms) ? `within ${(0,duration_text .oB)(ms)}` : null;
}

;// CONCATENATED MODULE: ./build/signals/kinds.js














const kinds = {
    exit: exit .NS,
    text: text_text,
    pattern: pattern,
    equals: equals,
    empty: empty,
    lines: lines,
    line: line,
    json: json .P,
    file: file,
    within: within,
};
function kindOf({ kind }) {
    return kinds[kind];
}
function patternOf(signal) {
    if ("pattern" in signal)
        return signal.pattern;
    const asked = "content" in signal ? signal.content : "match" in signal ? signal.match : null;
    return asked !== null && "pattern" in asked ? asked.pattern : null;
}
async function validateSignal(signal) {
    const pattern = patternOf(signal);
    return pattern === null ? (kindOf(signal).validate?.(signal) ?? null) : (0,validators .xZ)(pattern);
}
function isKeyword(word) {
    return Object.values(kinds).some(({ words }) => words.includes(word));
}
function keywordOf(body) {
    const word = /^[^ \t:=]+/.exec(body)?.[0];
    return word !== undefined && isKeyword(word) ? word : null;
}
function parseForm(form) {
    for (const { words, parse } of Object.values(kinds)) {
        const parsed = words.includes(form.word) ? parse(form) : null;
        if (parsed !== null)
            return parsed;
    }
    return refuseForm(form);
}
function placeholdersOf(signal) {
    const names = new Set();
    kindOf(signal).fill?.(signal, (form, template) => {
        for (const { name } of (0,slots .n)(form, template))
            names.add(name);
        return { text: template };
    });
    return [...names];
}
function describeSignal({ role, implied, signal }, means = standsFor) {
    const lead = implied ? "by default" : role === "pass" ? "must" : "must not";
    const named = placeholdersOf(signal).flatMap((name) => {
        const meaning = means(name);
        return meaning === null ? [] : [`{${name}} is ${meaning}`];
    });
    const where = named.length === 0 ? "" : `, where ${named.join(" and ")}`;
    return `${lead}: ${kindOf(signal).clause(signal)}${where}`;
}
function standsFor(name) {
    return (0,run_values .h3)(name)?.inSignals ?? null;
}


  }),

  35475:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: function() { return   asSignal; },
    _: function() { return   parseSignal; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6514);
  var _text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10295);
  var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26941);





function parseSignal(written, role = "pass") {
    const { text, offset } = (0,_text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__  .I)(written);
    const parsed = parseBody(text, role);
    if (parsed.kind !== "refused")
        return { kind: "signal", signal: parsed, text, offset };
    const { at, found, expected, cure } = bareValue(text, role) ?? parsed;
    return { kind: "problem", offset: offset + at, found, expected, cure: certain(cure, role) };
}
function asSignal(text) {
    return parseSignal(text).kind === "signal" ? text : `output: ${text}`;
}
function certain(cure, role) {
    if (typeof cure === "string")
        return cure;
    return parseBody(cure.meant, role).kind === "refused" ? cure.otherwise : cure.cure;
}
function parseBody(body, role) {
    if (body === "")
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(0, "an empty signal", "a text, a pattern or one of the forms", (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .fe)(null, "TEXT"));
    const lineBreak = body.search(/[\r\n]/);
    if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
        return refuseLineBreak(body, lineBreak);
    const word = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .XL)(body);
    if (word !== null)
        return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .wK)({ word, rest: body.slice(word.length), body, role });
    if (!body.startsWith("/"))
        return { kind: "text", stream: null, text: body };
    const match = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(body);
    return match === null ? (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .c6)(body) : { kind: "pattern", stream: null, ...match };
}
function bareValue(body, role) {
    if (body.length > _form_js__WEBPACK_IMPORTED_MODULE_1__  .nu)
        return null;
    const places = (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__  .Q)(body);
    const fits = (ones, number) => parseBody(ones.reduceRight((text, { start, end }) => text.slice(0, start) + number + text.slice(end), body), role).kind !== "refused";
    const place = places.find((one) => fits([one], "1") || fits([one], "1s")) ??
        (fits(places, "1") ? places[0] : undefined);
    if (place === undefined)
        return null;
    const { start, end } = place;
    const name = body.slice(start, end);
    const inQuotes = `${body.slice(0, start)}"${name}"${body.slice(end)}`;
    const cure = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .XL)(body) === "json"
        ? `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(inQuotes)}.`
        : "Write the number itself, or let the command compare.";
    const expected = "a placeholder in a text, a pattern, a path or a JSON string";
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(start, `the placeholder ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(name)} as a number`, expected, cure);
}
function refuseLineBreak(body, at) {
    const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .TR)(at, `a line break in ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(body)}`, "a signal on one line", cure);
}


  }),

  17820:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  x: function() { return   hiddenCharacters; },
  r: function() { return   remarksOn; }
});

var odd_characters = __webpack_require__(39911);
var signals_form = __webpack_require__(33403);
var kinds = __webpack_require__(26941);
var pattern_text = __webpack_require__(65781);
var signals_exit = __webpack_require__(46773);
var json = __webpack_require__(80747);
var parse_signal = __webpack_require__(35475);
;// CONCATENATED MODULE: ./build/signals/remarks/like-another.js







const likeAnother = [
    { id: "signal-keyword-case", of: "text", look: keywordCase },
    { id: "signal-typographic", look: typographic },
    { id: "signal-like-another", of: "text", look: wordsAbout },
    { id: "signal-like-another", of: "text", look: bareComparison },
    { id: "signal-in-quotes", of: "text", look: inQuotes },
    { id: "signal-emphasis", of: "text", look: emphasis },
    { id: "signal-output-pattern", of: "form", look: outputPattern },
    { id: "signal-like-another", of: "form", look: jsonLength },
];
function keywordCase({ expect: text, signal, role }) {
    const word = /^[A-Za-z][^ \t:=]*/.exec(text)?.[0];
    if (signal.kind !== "text" || word === undefined || !(0,kinds .wb)(word.toLowerCase()))
        return null;
    const spelt = spellings(text, word).find((length) => {
        const parsed = (0,parse_signal ._)(lowered(text, length), role);
        return parsed.kind === "signal" && isLikely(parsed.signal);
    });
    if (spelt === undefined)
        return null;
    const meant = lowered(text, spelt);
    return {
        found: `${(0,signals_form .qM)(text.slice(0, spelt))} in ${(0,signals_form .qM)(text)}`,
        expected: `${(0,signals_form .qM)(meant.slice(0, spelt))}, for signals are case-sensitive`,
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)(meant)}`, text),
        fix: [{ from: 0, to: spelt, text: meant.slice(0, spelt) }],
    };
}
function spellings(text, word) {
    const both = /^[A-Za-z]+[ \t]+(?:empty|lines?)(?=[ \t]|$)/i.exec(text)?.[0].length;
    return both === undefined ? [word.length] : [word.length, both];
}
function lowered(text, length) {
    return text.slice(0, length).toLowerCase() + text.slice(length);
}
function isLikely(signal) {
    return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}
function typographic({ expect: text, signal }) {
    if (text.length > signals_form .nu || /^[\u0000-\u007f]*$/.test(text))
        return null;
    if (signal.kind === "pattern" || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text))
        return null;
    const odd = (0,odd_characters .ky)(text).filter((character) => isTypographic(text, character));
    const [first] = odd;
    if (first === undefined)
        return null;
    const meant = odd.reduceRight((plain, { index, plain: sign }) => plain.slice(0, index) + sign + plain.slice(index + 1), text);
    return {
        at: first.index,
        found: `${first.name} in ${(0,signals_form .qM)(text)}`,
        expected: "the signs that commands print",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)((0,parse_signal .L)(meant))}`, text, `where the command prints it so`),
    };
}
function isTypographic(text, { index, kind, name }) {
    if (kind !== "look-alike")
        return false;
    return name.includes("quote") || /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text[index] ?? "");
}
function wordsAbout({ expect: text, role }) {
    if (!firstLook.test(text))
        return null;
    for (const { at, kind, meant, opposite } of readings(text)) {
        if ((0,parse_signal ._)(meant, role).kind === "problem")
            continue;
        const other = role === "pass" ? "fail" : "pass";
        const first = opposite
            ? `Move it to the ${other} signals and write ${(0,signals_form .qM)(meant)} there`
            : `Write ${(0,signals_form .qM)(meant)}`;
        return {
            at,
            found: `${(0,signals_form .qM)(text)} is looked for as a text, word for word`,
            expected: kind,
            cure: (0,signals_form .aI)(first, text),
        };
    }
    return null;
}
const firstLook = /[=<>$]|^(?:contains|includes|matches|does|must|should|exit|rc|return|non)/i;
function* readings(text) {
    const [, says, said = ""] = /^(contains|includes|matches)[ \t]+(\S.*)$/.exec(text) ?? [];
    if (says !== undefined)
        yield { at: 0, kind: "the text alone", meant: textOrPattern(said) };
    const [, lacked = ""] = /^(?:does[ \t]+not|doesn't|must[ \t]+not|should[ \t]+not)[ \t]+(?:contain|include|match|show|print)[ \t]+(\S.*)$/i.exec(text) ?? [];
    if (lacked !== "")
        yield { at: 0, kind: "the text alone", meant: textOrPattern(lacked), opposite: true };
    const exit = exitWords.exec(text);
    const meantCode = exit === null ? null : (0,signals_exit .ie)(exit[1] ?? "");
    if (meantCode !== null)
        yield { at: 0, kind: "a signal for the exit code", meant: meantCode };
    if (/^non-?[ \t]?zero(?:[ \t]+(?:exit(?:[ \t]+(?:code|status))?|return[ \t]+code))?$/i.test(text))
        yield { at: 0, kind: "a signal for the exit code", meant: "exit !0" };
    yield* comparisons(text);
}
const exitWords = /^(?:exits(?:[ \t]+with)?|exit[-_]?(?:code|status)|exit(?=[!<>])|rc|return[-_ ]?code|\$\?)(?=[ \t:=!<>])(.*)$/i;
function* comparisons(text) {
    const kind = "a comparison as signals have it";
    if (/^\$(?:\.\.?|\[)[A-Za-z_*'"[\d]/.test(text))
        yield {
            at: 0,
            kind,
            meant: `json ${text.replace(/[ \t]*={2,3}[ \t]*/, " = ").replace(/[ \t]*!==[ \t]*/, " != ")}`,
        };
    const [, name = "", sign = "", value = ""] = /^([A-Za-z_][\w.[\]]*)[ \t]*(===?|!==?|>=|<=|>|<)[ \t]*(-?\d+(?:\.\d+)?|[A-Za-z_]\w*|"[^"]*"|'[^']*')$/.exec(text) ?? [];
    if (name === "" || (/^[<>]/.test(sign) && !/^-?\d/.test(value)))
        return;
    const literal = /^(?:-?\d|"|true$|false$|null$)/.test(value) ? value : JSON.stringify((0,signals_form .qZ)(value));
    yield { at: name.length, kind, meant: `json $.${name} ${(0,signals_form .Ru)(sign)} ${literal}` };
}
function textOrPattern(said) {
    const text = (0,signals_form .qZ)(said);
    return (0,signals_form .ZS)(text) === null && text.startsWith("/") ? `output: ${text}` : text;
}
function inQuotes({ expect: text }) {
    const [, quote = "", inner = ""] = /^(["'`])([^"'`]+)\1$/.exec(text) ?? [];
    if (quote === "" || inner.trim() === "")
        return null;
    const meant = (0,parse_signal ._)(inner).kind === "signal" ? inner.trim() : `output: ${inner.trim()}`;
    const signs = quote === "`" ? "backticks" : "quotes";
    return {
        found: `${signs} around ${(0,signals_form .qM)(inner)}`,
        expected: "the text alone",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)(meant)}`, text, `where the command prints the ${signs}`),
    };
}
function emphasis({ expect: text }) {
    const [, mark = "", inner = ""] = /^(\*\*|\*|__|_)(\w(?:[^*]*[^*_\s])?)\1$/.exec(text) ?? [];
    if (mark === "" || (mark.startsWith("_") && !/[ \t]/.test(inner)))
        return null;
    const meant = (0,parse_signal .L)(inner);
    return {
        found: `${(0,signals_form .qM)(mark)} around ${(0,signals_form .qM)(inner)}`,
        expected: "the text alone",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)(meant)}`, text, `where the command prints these signs`),
    };
}
function outputPattern({ expect: text, signal }) {
    if (signal.kind !== "text" || signal.stream !== null || !/^output:/.test(text))
        return null;
    if ((0,signals_form .ZS)(signal.text) === null)
        return null;
    const literal = `/${(0,pattern_text .K)(signal.text)}/`;
    return {
        at: text.length - signal.text.length,
        found: `the pattern ${(0,signals_form .qM)(signal.text)} behind \`output:\`, where everything is text`,
        expected: "the pattern alone, which looks at both streams",
        cure: `Write ${(0,signals_form .qM)(signal.text)}; or write ${(0,signals_form .qM)(literal)} where the command prints the slashes.`,
    };
}
function bareComparison({ expect: text }) {
    const [, sign = "", number = "", unit = ""] = barePattern.exec(text) ?? [];
    if (number === "")
        return expression.test(text) ? comparisonRemark(text, "json $.value = 3") : null;
    const time = durations[unit];
    if (time !== undefined && /^[<≤]/.test(sign))
        return comparisonRemark(text, `within ${number}${time}`);
    return comparisonRemark(text, `json $.value ${(0,signals_form .Ru)(sign)} ${number}`);
}
const expression = /^(?:[\w.()[\]]{1,80}|\.[.\w()[\]| ]{1,80})[ \t](?:(?:===?|!==?|>=|<=)[ \t]*(?:"[^"]*"|'[^']*'|[\w.]+)|[<>][ \t]*-?\d[\d.]*)$/;
const durations = { s: "s", sec: "s", ms: "ms", m: "m", min: "m" };
function comparisonRemark(text, instead) {
    return {
        found: `${(0,signals_form .qM)(text)} is looked for as a text, word for word`,
        expected: "a signal that says what is compared",
        cure: (0,signals_form .aI)(`Let the command compare and exit with 1, or name the value, as in ${(0,signals_form .qM)(instead)}`, text),
    };
}
const barePattern = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(%|[A-Za-zµ]{1,3})?$/;
function jsonLength({ expect: text, signal }) {
    if (signal.kind !== "json" || !signal.path.endsWith(".length"))
        return null;
    const meant = (0,json ._)(signal);
    if (meant === null)
        return null;
    return {
        at: text.indexOf(".length"),
        found: "`.length`, which is a member of that name and no count of a list",
        expected: "a count, which stands in brackets",
        cure: `Write ${(0,signals_form .qM)(meant)} for how many there are; leave it where the JSON has a member \`length\`.`,
    };
}

;// CONCATENATED MODULE: ./build/signals/remarks/like-pattern.js



const likePattern = [
    { id: "signal-like-pattern", of: "text", look: patternSigns },
    { id: "signal-like-pattern", of: "text", look: likeWildcard },
    { id: "signal-alternatives", of: "text", look: alternatives },
];
function patternSigns({ expect: text }) {
    if (!/[\\^$*+[|]|\(\?/.test(text))
        return null;
    if (/(?:^|[^A-Za-z])[A-Za-z]:\\/.test(text))
        return null; 
    const bare = text.replace(/\[[^\]]*\|[^\]]*\]|<[^>]*>|\{[^}]*\}/g, (choice) => "\u0000".repeat(choice.length));
    const places = signs.map((sign) => bare.search(sign)).filter((at) => at >= 0);
    if (places.length === 0)
        return null;
    const inTable = text.includes("|") ? " In a table write `\\|` for `|`." : "";
    return {
        at: Math.min(...places),
        found: `signs of a regular expression in the text ${(0,signals_form .qM)(text)}`,
        expected: "a pattern between slashes, or a text as the command prints it",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)((0,pattern_text .U)(text, false))}`, text) + inTable,
    };
}
const signs = [
    /^\^(?=[A-Za-z_[(\\ ][^\]])(?!\^)/, 
    /(?<=[a-z)\]*+])\$$/, 
    /(?<!\*)\.[*+](?!\*)(?!$|;)|^\.[*+]/, 
    /\\[dDwWsSb](?![A-Za-z])/, 
    /(?<=\w)\\[.()[\]+*?]/, 
    /\[(?:\^[^\]\s]+|[^\]\s]*(?:0-9|a-z|A-Z)[^\]\s]*)\]|\[(?:[0-9]-[0-9]|[a-z]-[a-z]|[A-Z]-[A-Z])\]/, 
    /\(\?[:=!<ims]/,
    /(?<![\w|])[A-Za-z]\w+\|[A-Za-z]\w+/, 
];
function likeWildcard({ expect: text }) {
    const wildcard = codeClass(text) ?? versions(text) ?? star(text);
    if (wildcard === null)
        return null;
    return {
        at: wildcard.at,
        found: `a wildcard in the text ${(0,signals_form .qM)(text)}`,
        expected: "a text as the command prints it, which may stand anywhere in a line, or a pattern",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)(wildcard.meant)}`, text),
    };
}
function codeClass(text) {
    const [, first] = /^([1-5])(?:xx|XX)$/.exec(text) ?? [];
    return first === undefined ? null : { at: 1, meant: `/\\b${first}[0-9][0-9]\\b/` };
}
function versions(text) {
    const found = /(?<![\w.])v?\d+(?:\.\d+){0,3}\.[xX](?![\w.])/.exec(text);
    if (found === null)
        return null;
    const at = found.index + found[0].length - 1;
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)].map((part) => (0,pattern_text .K)(part));
    return { at, meant: `/${before}[0-9]+${behind}/` };
}
function star(text) {
    const [, before, behind] = /^(?:([A-Za-z][A-Za-z :]*?) ?\*|\*([A-Za-z][A-Za-z :]*))$/.exec(text) ?? [];
    const words = before ?? behind;
    return words === undefined ? null : { at: text.indexOf("*"), meant: (0,parse_signal .L)(words) };
}
function alternatives({ expect: text, role }) {
    if (role !== "fail" || !/[ \t]or[ \t]/.test(text))
        return null;
    const parts = text.split(/,?[ \t]+or[ \t]+|,[ \t]+/);
    const at = text.search(/[ \t]or[ \t]/);
    if (parts.length > 8 || !parts.every((part) => /^\S+(?:[ \t]\S+)?$/.test(part)))
        return null;
    const pattern = parts.map((part) => (0,pattern_text .K)((0,signals_form .qZ)(part))).join("|");
    return {
        at: at + 1,
        found: `\`or\` in the text ${(0,signals_form .qM)(text)}`,
        expected: "a fail signal for each, as one is enough to fail",
        cure: (0,signals_form .aI)(`Write ${(0,signals_form .qM)(`/${pattern}/`)} (in a table with \`\\|\` for \`|\`), or each as a signal of its own`, text),
    };
}

;// CONCATENATED MODULE: ./build/signals/remarks/meanings.js




const meanings = [
    { id: "signal-zero-count", look: zeroCount },
    { id: "signal-path-literal", look: literalPath },
    { id: "signal-never-holds", look: neverHolds },
    { id: "signal-always-holds", look: alwaysHolds },
    { id: "signal-exit-code-range", look: highExitCode },
];
function zeroCount({ expect: text, signal }) {
    const count = countedText(signal);
    if (count === null)
        return null;
    const meant = (0,pattern_text .U)(`\\b${count.pattern}`, count.ignoreCase);
    const at = signal.kind === "text" ? text.length - signal.text.length : text.indexOf("/") + 1;
    return {
        at,
        found: `the count ${(0,signals_form .qM)(count.shown)}, which ${(0,signals_form .qM)(`10${count.shown.slice(1)}`)} holds too`,
        expected: "a count that is no part of a larger number",
        cure: `Write ${(0,signals_form .qM)(count.lead + meant)}; or begin with what the command prints before the number, as in ${(0,signals_form .qM)(`${count.lead}, ${count.shown}`)}.`,
    };
}
function countedText(signal) {
    if (signal.kind !== "text" && signal.kind !== "pattern")
        return null;
    const lead = signal.stream === null ? "" : `${signal.stream}: `;
    const shown = signal.kind === "text" ? signal.text : signal.pattern;
    if (!/^0[ \t]+[A-Za-z]/.test(shown) || shown.length > 200)
        return null;
    const pattern = signal.kind === "text" ? (0,pattern_text .K)(shown) : shown;
    return { pattern, ignoreCase: signal.kind === "pattern" && signal.ignoreCase, shown, lead };
}
function literalPath({ expect: text, signal }) {
    const path = signal.kind === "file" || signal.kind === "json" ? signal.file : null;
    if (path === null)
        return null;
    const sign = /[*?]|^~(?=[/\\]|$)|(?:^|[/\\])\$(?=[A-Za-z_])|\$(?=\{)|^%(?=\w+%)/.exec(path);
    if (sign === null)
        return null;
    const command = /[*?]/.test(path) ? `ls ${path}` : `test -e ${path}`;
    return {
        at: Math.max(0, text.indexOf(path)) + sign.index,
        found: `${(0,signals_form .qM)(sign[0].slice(-1))} in the path ${(0,signals_form .qM)(path)}, which stands for itself`,
        expected: "the path of one file, relative to the check's working directory",
        cure: `Name the file, or let the command look: add ${(0,signals_form .qM)(command)} to it.`,
    };
}
function highExitCode({ expect: text, signal }, { onWindows }) {
    if (signal.kind !== "exit" || onWindows || signal.to <= 255)
        return null;
    const { from, to, negated } = signal;
    const meant = from > 255 && from === to ? `${from & 255}` : `${from > 255 ? 1 : from}..255`;
    const seen = from > 255 && from === to ? `, as which ${from} is seen` : "";
    return {
        at: text.search(/\d/),
        found: `an exit code above 255 in ${(0,signals_form .qM)(text)}`,
        expected: "exit codes from 0 to 255, which is all there are but on Windows",
        cure: `Write ${(0,signals_form .qM)(`exit ${negated ? "!" : ""}${meant}`)}${seen}; for Windows put \`windows-latest\` into \`runs-on\`, or name a shell that only Windows has (\`cmd\`, \`powershell\`, \`program.exe {0}\`).`,
    };
}
function neverHolds({ expect: text, signal }) {
    if (signal.kind === "lines" && signal.compare === "<" && signal.count === 0) {
        const meant = text.replace(/<[ \t]*\d+$/, "= 0");
        const expected = "a number that a count can have";
        const cure = `Write ${(0,signals_form .qM)(meant)}.`;
        return never(text, text.lastIndexOf("<"), { why: "no count is below 0", expected, cure });
    }
    const pattern = (0,kinds .Id)(signal);
    const needed = pattern?.includes("\\") ? neededSequence(pattern) : null;
    if (needed === null)
        return null;
    const at = Math.max(0, text.indexOf(needed.sequence));
    const words = sequences[needed.kind];
    const meant = withoutSequences(text);
    const cure = meant === text ? words.cure : `Write ${(0,signals_form .qM)(meant)}. ${words.cure}`;
    return never(text, at, { ...words, cure });
}
const sequences = {
    "line end": {
        why: "patterns see one line at a time, without its end",
        expected: "a pattern for one line, whose end is `$`",
        cure: "For several lines use a signal for each; `stdout = TEXT` compares them as a whole.",
    },
    escape: {
        why: "escape sequences are removed before signals look",
        expected: "a pattern for a line without its colours",
        cure: "Colours can't be asked for.",
    },
};
function never(text, at, { why, expected, cure }) {
    return {
        at,
        found: `${(0,signals_form .qM)(text)}, which never holds: ${why}`,
        expected,
        cure,
    };
}
function withoutSequences(text) {
    const meant = text
        .replace(/\\(?:x1[bB]|x\{0*1[bB]\}|033)(?:\\\[[\d;]*[A-Za-z])/g, "")
        .replace(/\$?(?:\\r\??)?\\n\$?(?=\/i?$)/, "$");
    return /\/\$?\/i?$|\\[rn]|\\x|\\0/.test(meant) ? text : meant;
}
function neededSequence(pattern) {
    const outside = pattern.replace(/\\[^xrn0-7QE]|\[(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
    if (/\||\)[?*]|\)\{0|\\Q/.test(outside))
        return null;
    const needed = /(\\(?:[rn]|x0[aAdD]|x\{0*[aAdD]\}|01[25]))|(\\(?:x1[bB]|x\{0*1[bB]\}|033))/g;
    for (const { 0: sequence, 1: lineEnd, index } of outside.matchAll(needed)) {
        if (/^(?:[?*]|\{0)/.test(outside.slice(index + sequence.length)))
            continue;
        return { sequence, kind: lineEnd === undefined ? "escape" : "line end" };
    }
    return null;
}
function alwaysHolds({ expect: text, signal, role }, check) {
    const why = whyAlways(text, signal, check);
    if (why === null)
        return null;
    const effect = role === "pass" ? "so it checks nothing" : "so the check can never pass";
    return {
        found: `${(0,signals_form .qM)(text)} always holds, ${effect}: ${why.reason}`,
        expected: "a signal that tells good from bad",
        cure: why.cure,
    };
}
function whyAlways(text, signal, { timeoutMs, onWindows }) {
    const lastCode = onWindows ? signals_exit .ym : 255;
    if (signal.kind === "lines" && signal.compare === ">=" && signal.count === 0)
        return {
            reason: "no output has fewer lines than 0",
            cure: `Write ${(0,signals_form .qM)(text.replace(/\d+$/, "1"))}, or take it out.`,
        };
    if (signal.kind === "exit" && !signal.negated && signal.from === 0 && signal.to >= lastCode)
        return {
            reason: "every exit code is one of these",
            cure: "Name the exit codes that are right; where any is, say why with `readiness-ignore`.",
        };
    if (signal.kind === "within" && signal.ms > timeoutMs)
        return {
            reason: "the check's timeout is shorter",
            cure: "Name a shorter time, or give the check a longer `timeout`.",
        };
    if (signal.kind === "file" && signal.content === null && /^\.{0,2}[/\\]?$/.test(signal.file))
        return { reason: "the folder is always there", cure: "Name a file that the command makes." };
    return null;
}

;// CONCATENATED MODULE: ./build/signals/remarks/remarks.js






const guesses = [...likeAnother, ...likePattern];
function remarksOn(signal, check) {
    const form = isPlainText(signal) ? "text" : "form";
    const fitting = guesses.filter(({ of = form }) => of === form);
    const [guess] = remarksBy(fitting, signal, check);
    return [...(guess === undefined ? [] : [guess]), ...remarksBy(meanings, signal, check)];
}
function* remarksBy(rules, signal, check) {
    for (const { id, look } of rules) {
        const said = look(signal, check);
        if (said !== null)
            yield { id, at: 0, ...said };
    }
}
function isPlainText({ expect: text, signal }) {
    return signal.kind === "text" && text.length <= signals_form .nu && (0,kinds .XL)(text) === null;
}
const maxNamed = 50;
function hiddenCharacters(text) {
    const hidden = (0,odd_characters .ky)(text).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return [];
    const shown = (0,signals_form .qM)((0,odd_characters .P)(text));
    return hidden.slice(0, maxNamed).map(({ index, name, plain }) => ({
        id: "signal-hidden-character",
        at: index,
        found: `${name} in ${shown}`,
        expected: "characters that can be seen",
        cure: `${plain === "" ? "Take it out" : "Put a plain blank in its place"}; where the command prints it, write it in a pattern as ${(0,signals_form .qM)(escapeOf(text, index))}.`,
        fix: [{ from: index, to: index + 1, text: plain }],
    }));
}
function escapeOf(text, index) {
    return `\\x{${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}}`;
}


  }),

  84564:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    n: function() { return   slotsOf; }
  });
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);

function slotsOf(form, template) {
    const places = (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(template);
    if (places.length === 0 || form !== "pattern")
        return places.map((place) => ({ ...place, around: "plain" }));
    return slotsOfPattern(template, new Map(places.map((place) => [place.start, place])));
}
function slotsOfPattern(pattern, places) {
    const slots = [];
    let inside = "plain";
    for (let at = 0; at < pattern.length;) {
        const place = places.get(at);
        const token = place === undefined ? tokenAt(pattern, at, inside) : pattern.slice(at, place.end);
        at += token.length;
        if (place !== undefined) {
            const isQuantified = inside === "plain" && /^(?:[*+?]|\{\d)/.test(pattern.slice(at, at + 2));
            slots.push({ ...place, around: isQuantified ? "quantified" : inside });
        }
        else if (inside === "plain") {
            if (token === "\\Q")
                inside = "quoted";
            else if (token.startsWith("["))
                inside = "class";
        }
        else if (token === (inside === "quoted" ? "\\E" : "]"))
            inside = "plain";
    }
    return slots;
}
function tokenAt(pattern, at, inside) {
    const { begins, token } = tokens[inside];
    const first = pattern.charAt(at);
    if (!begins.includes(first))
        return first;
    token.lastIndex = at;
    return token.exec(pattern)?.[0] ?? first;
}
const tokens = {
    plain: { begins: "\\[", token: /\\[pPx]\{[^{}]{0,40}\}|\\.|\[\^?\]?/sy },
    quoted: { begins: "\\", token: /\\E/y },
    class: { begins: "\\[", token: /\\[pPx]\{[^{}]{0,40}\}|\\.|\[:\^?\w{1,20}:\]/sy },
};


  }),

  41914:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    hl: function() { return   groupCount; },
    tX: function() { return   jsonPathProblem; },
    xZ: function() { return   validatePattern; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_i_regexp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48176);
  var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);



async function jsonPathProblem(path, rewrite) {
    const { JSONPathEnvironment } = await __webpack_require__.e(  393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    const environment = new JSONPathEnvironment();
    const query = compiled(environment, path);
    if (query.kind === "query")
        return validateRegexps(literalRegexps(query.query));
    const meant = meantPath(path);
    const cure = meant !== null && compiled(environment, meant).kind === "query"
        ? `Write ${(0,_form_js__WEBPACK_IMPORTED_MODULE_1__  .qM)(rewrite(meant))}.`
        : "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
    const found = `the JSONPath ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)} (${query.problem})`;
    return { found, expected: "a path by RFC 9535", cure };
}
function compiled(environment, path) {
    try {
        return { kind: "query", query: environment.compile(path) };
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return {
            kind: "refused",
            problem: cause instanceof RangeError ? "it is nested too deep" : cause.message,
        };
    }
}
async function validateRegexps(patterns) {
    for (const pattern of patterns) {
        const problem = await compileProblem((0,_text_i_regexp_js__WEBPACK_IMPORTED_MODULE_2__  .j)(pattern, false));
        if (problem === null)
            continue;
        const found = `the expression ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(pattern)} of \`match()\` or \`search()\``;
        const cure = "Mend the expression.";
        return (lackProblem(found, pattern, problem) ?? {
            found: `${found} (${problem})`,
            expected: "an I-Regexp (RFC 9485)",
            cure,
        });
    }
    return null;
}
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
function meantPath(path) {
    let depth = 0;
    let meant = "";
    for (const [token] of path.matchAll(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\.\.?[^.[\]\s"']*|[[\]]|[^.[\]"']+/gs)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        meant += depth === 0 && token.startsWith(".") ? meantStep(token) : token;
    }
    return meant === path ? null : meant;
}
function meantStep(step) {
    const [, dots = "", name = ""] = /^(\.+)(.*)$/s.exec(step) ?? [];
    if (name === "*" ||
        (name === "" && dots === "..") ||
        name.includes("{") ||
        /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
        return step;
    const lead = dots === ".." ? ".." : "";
    if (name === "")
        return "";
    if (/^(?:0|[1-9]\d*)$/.test(name))
        return `${lead}[${name}]`;
    if (/^(?:length|size|count)\(\)$/.test(name))
        return step;
    return `${lead}['${name.replace(/[\\']/g, "\\$&")}']`;
}
async function groupCount(pattern) {
    const { RE2JS } = await __webpack_require__.e(  2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return RE2JS.compile(pattern).groupCount();
}
async function compileProblem(pattern) {
    const { RE2JS } = await __webpack_require__.e(  2856).then(__webpack_require__.bind(__webpack_require__, 2856));
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
const lacks = [
    { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
    { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
    { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
];
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
async function validatePattern(pattern) {
    const problem = await compileProblem(pattern);
    if (problem === null)
        return null;
    const found = `the pattern ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(`/${pattern}/`)}`;
    const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
    return (lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure });
}


  }),

  15805:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   instantOf; },
    Gv: function() { return   meantDay; },
    JA: function() { return   hasDayForm; },
    LP: function() { return   dayMs; },
    YM: function() { return   daysBetween; },
    dA: function() { return   utcDay; },
    ol: function() { return   startOfDay; }
  });
const dayMs = 86_400_000;
function hasDayForm(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
function startOfDay(text) {
    const milliseconds = hasDayForm(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
        ? milliseconds
        : null;
}
function instantOf(text) {
    const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "";
    return startOfDay(day) === null ? Number.NaN : Date.parse(text);
}
function meantDay(text) {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.\u2010-\u2015\u2212](\d{1,2})[-/.\u2010-\u2015\u2212](\d{1,2})$/.exec(text) ?? [];
    const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return startOfDay(meant) === null ? null : meant;
}
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}


  }),

  70939:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ej: function() { return   limitDuration; },
    Hl: function() { return   measuredDuration; },
    f$: function() { return   timeLeft; },
    oB: function() { return   durationAsWritten; }
  });
function durationAsWritten(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}
function measuredDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
function limitDuration(ms) {
    return measuredDuration(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}
function timeLeft(ms) {
    const seconds = Math.ceil(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
    const hours = Math.ceil(minutes / 60);
    return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}
function twoUnits(...parts) {
    return parts
        .filter(([number]) => number > 0)
        .map(([number, unit]) => `${number} ${unit}`)
        .join(" ");
}


  }),

  48176:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    j: function() { return   linearRegexp; }
  });
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


  }),

  32154:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   isJson; }
  });
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


  }),

  72810:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   resultsLimits; },
    i: function() { return   beyondLimits; }
  });
const resultsLimits = { depth: 32, structures: 1_000_000 };
function beyondLimits(bytes, limits) {
    let depth = 0;
    let structures = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === quote)
            at = endOfString(bytes, at + 1);
        else if (byte === openBrace || byte === openBracket) {
            depth += 1;
            structures += 1;
            if (depth > limits.depth)
                return "depth";
            if (structures > limits.structures)
                return "structures";
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return null;
}
function endOfString(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        if (bytes[at] === backslash)
            at += 1;
        else if (bytes[at] === quote)
            return at;
    }
    return bytes.length;
}
const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;


  }),

  39911:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G4: function() { return   withoutOddCharacters; },
    P: function() { return   withoutHidden; },
    ky: function() { return   oddCharacters; }
  });
const hidden = {
    "\u00a0": ["no-break space", " "],
    "\u202f": ["narrow no-break space", " "],
    "\u2000": ["en quad", " "],
    "\u2001": ["em quad", " "],
    "\u2002": ["en space", " "],
    "\u2003": ["em space", " "],
    "\u2004": ["three-per-em space", " "],
    "\u2005": ["four-per-em space", " "],
    "\u2006": ["six-per-em space", " "],
    "\u2007": ["figure space", " "],
    "\u2008": ["punctuation space", " "],
    "\u2009": ["thin space", " "],
    "\u200a": ["hair space", " "],
    "\u205f": ["medium mathematical space", " "],
    "\u00ad": ["soft hyphen", ""],
    "\u180e": ["Mongolian vowel separator", ""],
    "\u200b": ["zero-width space", ""],
    "\u2060": ["word joiner", ""],
    "\u2061": ["function application", ""],
    "\u2062": ["invisible times", ""],
    "\u2063": ["invisible separator", ""],
    "\u2064": ["invisible plus", ""],
    "\ufeff": ["byte order mark", ""],
    "\u061c": ["Arabic letter mark", ""],
    "\u200e": ["left-to-right mark", ""],
    "\u200f": ["right-to-left mark", ""],
    "\u202a": ["left-to-right embedding", ""],
    "\u202b": ["right-to-left embedding", ""],
    "\u202c": ["pop directional formatting", ""],
    "\u202d": ["left-to-right override", ""],
    "\u202e": ["right-to-left override", ""],
    "\u2066": ["left-to-right isolate", ""],
    "\u2067": ["right-to-left isolate", ""],
    "\u2068": ["first strong isolate", ""],
    "\u2069": ["pop directional isolate", ""],
};
const joiners = {
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
};
const quotes = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u00ab": '"',
    "\u00bb": '"',
};
const lookAlikes = {
    from: "АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοι",
    to: "ABESIJKMHOPCTXYaesijopcxydhqwABEZHIKMNOPTYXavoi",
};
function oddCharacters(text) {
    if (/^[\u0000-\u007f]*$/.test(text))
        return [];
    return Array.from(text.matchAll(/[^\u0000-\u007f]/g), ({ 0: character, index }) => oddCharacter(character, index, text)).filter((odd) => odd !== null);
}
function withoutOddCharacters(text) {
    return replaced(text, oddCharacters(text));
}
function withoutHidden(text) {
    return replaced(text, oddCharacters(text).filter(({ kind }) => kind === "hidden"));
}
function replaced(text, odd) {
    let plain = "";
    let from = 0;
    for (const { index, plain: meant } of odd) {
        plain += text.slice(from, index) + meant;
        from = index + 1;
    }
    return plain + text.slice(from);
}
function oddCharacter(character, index, text) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const [name, plain] = hidden[character] ?? [];
    if (name !== undefined && plain !== undefined)
        return { index, kind: "hidden", name: `${code} (${name})`, plain };
    const joiner = joiners[character];
    if (joiner !== undefined)
        return /[!-~]/.test(text.charAt(index - 1) + text.charAt(index + 1))
            ? { index, kind: "hidden", name: `${code} (${joiner})`, plain: "" }
            : null;
    const quote = quotes[character];
    if (quote !== undefined)
        return { index, kind: "look-alike", name: `${code} (typographic quote)`, plain: quote };
    const letter = fullwidth(character) ?? latin(character);
    return letter === null
        ? null
        : { index, kind: "look-alike", name: `${code} (like \`${letter}\`)`, plain: letter };
}
function fullwidth(character) {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : null;
}
function latin(character) {
    const at = lookAlikes.from.indexOf(character);
    return at === -1 ? null : (lookAlikes.to[at] ?? null);
}


  }),

  6514:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: function() { return   placeholdersIn; },
    q: function() { return   placeholder; }
  });
const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
function placeholdersIn(text) {
    if (!text.includes("{"))
        return [];
    return Array.from(text.matchAll(placeholder), ({ 0: { length }, 1: name = "", index: start }) => ({
        name,
        start,
        end: start + length,
    })).filter(({ start, end }) => text[start - 1] !== "{" || text[end] !== "}");
}


  }),

  86060:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JJ: function() { return   areaSlug; },
    W4: function() { return   maxIdLength; },
    db: function() { return   hasIdLetters; },
    yR: function() { return   slug; }
  });
const maxIdLength = 100;
function slug(text) {
    const isPlain = /^[ -~]*$/.test(text);
    const others = isPlain ? /[^a-z0-9._]+/g : /[^\p{L}\p{M}\p{N}._]+/gu;
    const seen = isPlain ? text : text.replace(/\p{Default_Ignorable_Code_Point}+/gu, "");
    const slugged = seen
        .normalize("NFC")
        .toLowerCase()
        .replace(others, "-")
        .replace(/^-+|-+$/g, "");
    return hasLetterOrDigit(slugged) ? slugged : "";
}
function areaSlug(text) {
    return (slug(text) ||
        Array.from(text.trim(), (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-"));
}
function hasIdLetters(id) {
    return (/^[\w.-]+$/.test(id) || /^[\p{L}\p{M}\p{N}._-]+$/u.test(id)) && hasLetterOrDigit(id);
}
function hasLetterOrDigit(text) {
    return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}


  }),

  10295:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: function() { return   trimBlanks; },
    z: function() { return   isBlank; }
  });
function trimBlanks(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return { text: text.slice(from, to), offset: from };
}
function isBlank(code) {
    return code === 0x20 || (code !== undefined && code >= 0x09 && code <= 0x0d);
}


  })

};
;