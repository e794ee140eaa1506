"use strict";
exports.id = 975;
exports.ids = [975];
exports.modules = {

/***/ 6975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: function() { return /* binding */ list; }
/* harmony export */ });
/* harmony import */ var _model_is_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
/* harmony import */ var _plan_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6247);
/* harmony import */ var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
/* harmony import */ var _report_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);
/* harmony import */ var _text_slug_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6060);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4477);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9857);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9778);
/* harmony import */ var _tell_input_problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2746);










/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
async function list({ input, cwd, json }, { files, env, host }) {
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .secretInputs */ ._y)(input), env);
    const { redact, redactSentence } = redactor;
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .tellInputProblems */ .k)(reading.problems, redactSentence, host);
    const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
    const { checklist, findings } = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readPage */ .SP)(path, (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_5__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files), strict, files);
    if (checklist === null) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_8__/* .selectChecks */ .o)(checklist.checks, { areas: areas.map(_text_slug_js__WEBPACK_IMPORTED_MODULE_9__/* .areaSlug */ .JJ), checks });
    if (plan.kind === "unusable")
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .tellInputProblems */ .k)([plan], redactSentence, host);
    const shown = plan.steps.map(({ check }) => check);
    await host.log.write(json
        ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
        : redact(`${[...(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRows */ .U)(shown), ...unreadHint(findings)].join("\n")}\n`));
    return 0;
}
function unreadHint(findings) {
    const unread = findings.filter(_model_is_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .K).length;
    return unread === 0
        ? []
        : [`Not read: ${(0,_report_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unread, "thing")} of the page; \`readiness explain\` shows what.`];
}
/** Value by value: in the text of the JSON a secret could take a quote with it. */
function withoutSecrets(redact) {
    return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}
/** By these others find things. */
const names = new Set(["id", "slug", "kind", "role", "severity"]);


/***/ }),

/***/ 2746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ tellInputProblems; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSentence */ .d)({ found, expected, cure })).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}


/***/ }),

/***/ 6425:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ isUnread; }
/* harmony export */ });
/* harmony import */ var _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);

/** Whether a finding means that something of the page is not read. */
function isUnread({ rule }) {
    return _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .g.has(rule);
}


/***/ }),

/***/ 6247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ selectChecks; }
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const steps = orderByNeeds(checks, chosen);
    return {
        kind: "plan",
        steps,
        complete: steps.length === checks.length && chosen.length === checks.length,
        selectedAreas: countAreas(chosen),
        totalAreas: countAreas(checks),
    };
}
function unknownName(checks, filter) {
    const areas = new Set(checks.map((check) => check.area.slug));
    const ids = new Set(checks.map((check) => check.id));
    const area = filter.areas.find((name) => !areas.has(name));
    if (area !== undefined)
        return unknown("area", "areas", area, areas);
    const id = filter.checks.find((name) => !ids.has(name));
    return id === undefined ? null : unknown("check", "checks", id, ids);
}
function unknown(what, input, name, known) {
    const shown = [...known].slice(0, 20).join(", ");
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return {
        kind: "unusable",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
/** Depth first in page order, iteratively: a chain of needs may be as long as the page. */
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const chosenIds = new Set(chosen.map((check) => check.id));
    const placed = new Set();
    const steps = [];
    for (const root of chosen) {
        const stack = [root];
        for (let check = stack.at(-1); check !== undefined; check = stack.at(-1)) {
            const missing = check.needs.find((id) => !placed.has(id) && byId.has(id));
            const needed = missing === undefined ? undefined : byId.get(missing);
            if (needed !== undefined) {
                stack.push(needed);
                continue;
            }
            stack.pop();
            if (placed.has(check.id))
                continue;
            placed.add(check.id);
            steps.push({ check, neededOnly: !chosenIds.has(check.id) });
        }
    }
    return steps;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


/***/ }),

/***/ 5606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ checkRows; },
/* harmony export */   a: function() { return /* binding */ commandLine; }
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


const maxCommandCharacters = 100;
/** The checks in columns: id, area, what is special about them, and the first line of the command. */
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(check.area.text),
        [check.severity === "advisory" ? "advisory" : "", ...check.needs.map((id) => `needs ${id}`)]
            .filter((word) => word !== "")
            .join(", "),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
/** A script on one line: its first line, and that there is more. */
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect !== "plain" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


/***/ }),

/***/ 5975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ scopeWords; },
/* harmony export */   DO: function() { return /* binding */ gateWords; },
/* harmony export */   D_: function() { return /* binding */ unbroken; },
/* harmony export */   I3: function() { return /* binding */ checkName; },
/* harmony export */   IW: function() { return /* binding */ remarks; },
/* harmony export */   Kg: function() { return /* binding */ isGood; },
/* harmony export */   L2: function() { return /* binding */ verdictWords; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   UU: function() { return /* binding */ humanDuration; },
/* harmony export */   ZO: function() { return /* binding */ missedChecks; },
/* harmony export */   cG: function() { return /* binding */ gateReason; },
/* harmony export */   qP: function() { return /* binding */ failedAreas; },
/* harmony export */   rL: function() { return /* binding */ signOf; },
/* harmony export */   rM: function() { return /* binding */ isQuiet; },
/* harmony export */   xq: function() { return /* binding */ retestWords; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
/** The verdict as people read it; a sign stands beside the word, never instead of it. */
const verdictWords = {
    passed: { sign: "✅", word: "passed", mark: "✓" },
    failed: { sign: "❌", word: "failed", mark: "✗" },
    "timed-out": { sign: "❌", word: "timed out", mark: "✗" },
    errored: { sign: "❌", word: "could not be started", mark: "✗" },
    skipped: { sign: "⏭️", word: "skipped", mark: "-" },
    cancelled: { sign: "⛔", word: "cancelled", mark: "✗" },
    interrupted: { sign: "⛔", word: "interrupted", mark: "✗" },
};
/** The sign of a check: what does not decide warns and does not alarm. */
function signOf(check, decides) {
    const { sign } = verdictWords[check.verdict];
    return sign === "❌" && !decides(check) ? "⚠️" : sign;
}
/** Whether a signal speaks for the check; what could not be judged never does. */
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`. */
function humanDuration(milliseconds) {
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
/** Text of ours that a narrow table cell must not break. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
/** `1 check`, `1,200 checks`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The gate with what it speaks for: "Ready", "Not ready, 2 of 5 areas". */
function gateWords({ gate, selection }) {
    const word = gate === "ready" ? "Ready" : "Not ready";
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
}
/** `2 processes left behind, ended`; of what could not be ended it says so. */
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
function missedChecks(checks, decides) {
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const ran = missed.filter(({ verdict }) => verdict !== "skipped");
    return [
        ...ran.filter((check) => decides(check)),
        ...ran.filter((check) => !decides(check)),
        ...missed.filter(({ verdict }) => verdict === "skipped"),
    ];
}
/** Whether nobody needs to look at a check: it passed, at once, and left nothing behind. */
function isQuiet({ verdict, flaky, tampered, leftovers }) {
    return verdict === "passed" && !flaky && !tampered && leftovers === 0;
}
/** What a retest says about the failure. */
function retestWords({ verdict }) {
    if (verdict === "passed")
        return "the failure did not recur";
    return verdict === "failed" || verdict === "timed-out"
        ? "the failure was confirmed"
        : verdictWords[verdict].word;
}
/** The gate's reason, without the scope that stands beside the gate already. */
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
/** Failed areas in page order: those with a deciding check that is not passed. */
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if (check.verdict === "passed" || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


/***/ }),

/***/ 5942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ oneLine; }
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

/** Text of others on one line: white space becomes single spaces, and nothing in it acts on a terminal. */
function oneLine(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 7759:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ painter; }
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ })

};
;