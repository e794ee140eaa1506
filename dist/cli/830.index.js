export const id = 830;
export const ids = [830,399];
export const modules = {

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint),
/* harmony export */   tellInputProblems: () => (/* binding */ tellInputProblems)
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4748);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5802);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37);





/** `readiness lint`: says what is wrong with the page, running nothing. 0 without errors, else 2. */
async function lint({ input, cwd, json }, { files, env, host }) {
    const reading = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return tellInputProblems(reading.problems, host);
    const { checklist, strict, workingDirectory } = reading.inputs;
    const { findings, path } = await (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .S)(checklist, (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlaces */ .C)(workingDirectory, cwd, env, files), strict, files);
    const severities = findings.map(({ severity }) => severity);
    const lines = json
        ? [JSON.stringify(findings, null, 2)]
        : [...(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(findings, host.color), verdictLine(path, severities)];
    await host.log.write((0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretKeeper */ .Hu)(reading.inputs, env).redact(`${lines.join("\n")}\n`));
    return severities.includes("error") ? 2 : 0;
}
/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${(0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(`Unexpected ${found}, expected ${expected}. ${cure}`).replace(/\s+/g, " ")}\n`);
    }
    return 2;
}
function verdictLine(path, severities) {
    const count = (severity) => {
        const number = severities.filter((one) => one === severity).length;
        return `${number} ${severity}${number === 1 ? "" : "s"}`;
    };
    return severities.length === 0
        ? `${path}: nothing to mend`
        : `${path}: ${count("error")}, ${count("warning")}, ${count("note")}`;
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _document_slug_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(533);
/* harmony import */ var _plan_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5924);
/* harmony import */ var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(537);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4748);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6399);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5802);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37);








/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
async function list({ input, cwd, json }, { files, env, host }) {
    const reading = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.tellInputProblems)(reading.problems, host);
    const { redact } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretKeeper */ .Hu)(reading.inputs, env);
    const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
    const { checklist, findings } = await (0,_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readPage */ .S)(path, (0,_read_page_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlaces */ .C)(workingDirectory, cwd, env, files), strict, files);
    if (checklist === null) {
        await host.log.write(redact(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_6__/* .selectChecks */ .o)(checklist.checks, { areas: areas.map(_document_slug_js__WEBPACK_IMPORTED_MODULE_7__/* .areaSlug */ .JJ), checks });
    if (plan.kind === "unusable")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.tellInputProblems)([plan], host);
    const shown = plan.steps.map(({ check }) => check);
    await host.log.write(redact(json ? `${JSON.stringify(shown, null, 2)}\n` : `${(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRows */ .U)(shown).join("\n")}\n`));
    return 0;
}


/***/ }),

/***/ 5924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "filters that no check meets together",
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
    return {
        kind: "unusable",
        found: `the unknown ${what} \`${name}\` in \`${input}\``,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: `Correct the name, or add a row for it to the page.`,
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

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkRows),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);


const maxCommandCharacters = 100;
/** The checks in columns: id, area, what is special about them, and the first line of the command. */
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(check.area.text),
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
    const lines = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   lD: () => (/* binding */ cutCharacters),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
const mark = "…";
/** Cuts to at most `limit` UTF-16 units, as GitHub counts characters, never within a code point; `…` says so. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
/** Cuts to at most `limit` bytes of UTF-8, never within a code point; `…` says so where there is room for it. */
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
/** The last lines within both limits; a single line that is too long loses its beginning. */
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    // A character has at least one byte, so what lies further back cannot be part of it, and a line that is
    // cut here never fits.
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
/** Half a surrogate pair at the end would become U+FFFD. */
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


/***/ })

};
