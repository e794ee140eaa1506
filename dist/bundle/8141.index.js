"use strict";
exports.id = 8141;
exports.ids = [8141];
exports.modules = {

  27830:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readKnownHistory: function() { return   readKnownHistory; }
});

var external_node_path_ = __webpack_require__(76760);
var append_run = __webpack_require__(15406);
var history_description = __webpack_require__(90290);
var mismatches = __webpack_require__(34913);
var parse_json = __webpack_require__(50475);
;// CONCATENATED MODULE: ./build/history/read-history.js



const limits = { depth: 16, structures: 250_000 };
function readHistory(bytes) {
    const parsed = (0,parse_json .q)(bytes, limits);
    if (parsed.kind === "problem")
        return parsed;
    const reading = (0,mismatches .fd)(history_description .xd.read, parsed.value);
    return reading.kind === "read"
        ? { kind: "history", history: reading.value }
        : { kind: "problem", problem: (0,mismatches .gk)(reading.first) };
}

var problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/app/reading/history.js




async function readKnownHistory({ inputs: { history: named }, cwd, places, temporaryFolder }, ports) {
    const files = await ports.historyFiles();
    const path = (0,external_node_path_.resolve)(cwd, named);
    const warnings = [];
    for (let look = 0; look < maxLooks; look += 1) {
        const file = await files.read(path, [places.workspace, temporaryFolder]);
        const known = knownOf(file);
        if ("history" in known)
            return { ...known, warnings: [...warnings, ...known.warnings.map(about(named))] };
        const warning = await setAside(known, files);
        if (warning !== null)
            warnings.push(about(named)(warning.text));
        if (warning?.isLeft === true)
            break;
    }
    return { history: append_run .s4, place: null, warnings };
}
const maxLooks = 5;
const maxPath = 300;
function about(named) {
    return (what) => `The history ${(0,problem .TL)(named, maxPath)} ${what}`;
}
function knownOf(file) {
    switch (file.kind) {
        case "missing":
            return { history: append_run .s4, place: file.place, warnings: [] };
        case "refused": {
            const cure = "Set `history` to a file inside of them, which this user may read and write.";
            return { history: append_run .s4, place: null, warnings: [`is left out: ${file.reason}. ${cure}`] };
        }
        case "foreign":
            return { place: file.place, why: `it is ${file.what}` };
        case "file": {
            const { place } = file;
            const reading = readHistory(file.bytes);
            return reading.kind === "problem"
                ? { place, why: reading.problem }
                : { history: reading.history, place, warnings: [] };
        }
    }
}
async function setAside({ place, why }, files) {
    const aside = await files.setAside(place);
    const start = `is none that readiness-action wrote, or is damaged (${why})`;
    switch (aside.kind) {
        case "changed":
            return null;
        case "moved": {
            const cure = "Look at it and remove it; a new history is begun.";
            return {
                text: `${start}: nothing of it counts, and it is now called ${(0,problem .TL)(aside.name, maxPath)}. ${cure}`,
                isLeft: false,
            };
        }
        case "refused":
            return {
                text: `${start}: nothing of it counts, and none is kept, because ${aside.reason}. Remove what lies there.`,
                isLeft: true,
            };
    }
}


  }),

  87601:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  tellHistory: function() { return   tellHistory; }
});

var append_run = __webpack_require__(15406);
var gate_traits = __webpack_require__(57198);
var model_history = __webpack_require__(21837);
var history_description = __webpack_require__(90290);
var mismatches = __webpack_require__(34913);
var verdict_traits = __webpack_require__(48108);
;// CONCATENATED MODULE: ./build/history/past-run.js





function pastRunOf(results) {
    const { run, checklist, selection, reasonCode, gate, name } = results;
    const checks = results.checks.filter(isKept).slice(0, model_history .H.checksOfARun);
    if (checks.length === 0 || isCutShort(results))
        return null;
    const past = {
        at: run.startedAt,
        commit: /^[0-9a-f]{7,64}$/.test(run.sha) ? run.sha : "",
        ref: run.ref,
        run: { id: run.id, attempt: run.attempt },
        name,
        page: { path: checklist.path, sha256: checklist.sha256 },
        os: run.os,
        arch: run.arch,
        gate,
        reasonCode,
        part: !selection.complete || checks.length < results.checks.length,
        checks: checks.map(pastCheckOf),
    };
    const reading = (0,mismatches .fd)(history_description .Un.read, past);
    return reading.kind === "read" ? reading.value : null;
}
function isCutShort({ reasonCode }) {
    const { isProvisional, updatesComment } = (0,gate_traits .ag)(reasonCode);
    return isProvisional || !updatesComment;
}
function isKept({ verdict }) {
    return (0,verdict_traits .JC)(verdict).inHistory !== "cut";
}
function pastCheckOf({ id, system, verdict, flaky, durationMs }) {
    const ms = Math.min(Math.round(durationMs), model_history .H.durationMs);
    return { id, ...(system !== undefined && { system }), verdict, flaky, durationMs: ms };
}

var group_by = __webpack_require__(66500);
var median = __webpack_require__(10152);
;// CONCATENATED MODULE: ./build/history/run-history.js



const leastUsual = 5;
const leastTrend = 9;
const slowRatio = 2;
const slowMs = 1_000;
const maxFailures = 3;
const runsToRequire = 20;
function runHistoryOf(before, now, { checks }) {
    const runs = before.runs.filter(({ page }) => page.path === now.page.path);
    const past = sightingsByUnit(runs);
    const passedCommits = commitsPassed([...runs, now]);
    const known = sightingsByUnit([now]);
    return {
        runs: runs.length,
        since: runs[0]?.at ?? null,
        checks: checks.flatMap((check) => {
            const key = unitOf(check, now);
            const earlier = past.get(key) ?? [];
            const own = known.get(key) ?? [];
            return earlier.length === 0 ? [] : [checkHistory(check, earlier, own, passedCommits)];
        }),
    };
}
function sightingsByUnit(runs) {
    const all = runs.flatMap((run) => run.checks.map((check) => ({ run, check, unit: unitOf(check, run) })));
    return (0,group_by .$)(all, ({ unit }) => unit);
}
function unitOf({ id, system }, { os, arch }) {
    return [id, ...(system === undefined ? [os, arch] : [system])].join("\n");
}
function commitsPassed(runs) {
    const passed = [...sightingsByUnit(runs).values()].flat().filter(({ check }) => (0,verdict_traits .Pc)(check));
    return new Set(passed.flatMap((sighting) => commitKey(sighting) ?? []));
}
function commitKey({ run, unit }) {
    return run.commit === "" || run.run.id === "" ? null : [unit, run.commit, run.page.sha256].join("\n");
}
function checkHistory({ id, system, severity }, earlier, own, passedCommits) {
    const all = [...earlier, ...own];
    const judged = all.filter(isJudged);
    const flaky = judged.filter((sighting) => isFlaky(sighting, passedCommits)).length;
    const usualMs = usualOf(earlier);
    const passedInARow = rowOf(all);
    return {
        id,
        ...(system !== undefined && { system }),
        runs: judged.length,
        passed: judged.filter(({ check }) => (0,verdict_traits .Pc)(check)).length,
        flaky,
        flakeRate: judged.length === 0 ? 0 : Math.round((flaky / judged.length) * 1_000) / 1_000,
        usualMs,
        slow: own.some(({ check }) => isSlow(check, usualMs)),
        trend: trendOf(durationsOf(all)),
        lastFailures: earlier.filter(isFailure).slice(-maxFailures).reverse().map(failureOf),
        passedInARow,
        mayBecomeRequired: severity === "advisory" && passedInARow >= runsToRequire,
    };
}
function isJudged({ check }) {
    const { inHistory } = (0,verdict_traits .JC)(check.verdict);
    return inHistory === "pass" || inHistory === "failure";
}
function isFailure({ check }) {
    return (0,verdict_traits .JC)(check.verdict).inHistory === "failure";
}
function isFlaky(sighting, passedCommits) {
    const key = commitKey(sighting);
    return sighting.check.flaky || (isFailure(sighting) && key !== null && passedCommits.has(key));
}
function durationsOf(sightings) {
    return sightings.filter(({ check }) => (0,verdict_traits .Pc)(check)).map(({ check }) => check.durationMs);
}
function usualOf(earlier) {
    const durations = durationsOf(earlier);
    return durations.length < leastUsual ? null : (0,median .J)(durations);
}
function isSlow(check, usualMs) {
    if (usualMs === null || !(0,verdict_traits .Pc)(check))
        return false;
    return check.durationMs >= usualMs * slowRatio && check.durationMs - usualMs >= slowMs;
}
function trendOf(durations) {
    if (durations.length < leastTrend)
        return null;
    const third = Math.floor(durations.length / 3);
    const [beforeMs, nowMs] = [(0,median .J)(durations.slice(0, third)), (0,median .J)(durations.slice(-third))];
    return beforeMs === null || nowMs === null ? null : { beforeMs, nowMs };
}
function rowOf(all) {
    let row = 0;
    for (const { run, check } of all) {
        const { inHistory } = (0,verdict_traits .JC)(check.verdict);
        if (inHistory === "pass" && !check.flaky)
            row += run.part ? 0 : 1;
        else if (inHistory !== "unknown")
            row = 0;
    }
    return row;
}
function failureOf({ run, check }) {
    return { at: run.at, commit: run.commit, verdict: check.verdict };
}

var attempt = __webpack_require__(13471);
var reading_history = __webpack_require__(27830);
;// CONCATENATED MODULE: ./build/app/writers/history.js





async function tellHistory(judged, ports) {
    const { inputs, results, log } = judged;
    const past = pastRunOf(results);
    if (inputs === null || past === null)
        return judged;
    const reader = { ...judged, inputs };
    let told = judged;
    await (0,attempt .C)(log, "the history", async () => {
        const known = await (0,reading_history.readKnownHistory)(reader, ports);
        const history = runHistoryOf(known.history, past, results);
        told = withWarnings({ ...judged, results: { ...results, history } }, known.warnings);
        told = withWarnings(told, await append(past, known, reader, ports));
    });
    return told;
}
function withWarnings(run, warnings) {
    return { ...run, results: { ...run.results, warnings: [...run.results.warnings, ...warnings] } };
}
async function append(past, before, reader, ports) {
    const files = await ports.historyFiles();
    const warnings = [];
    let known = before;
    for (let tries = 0; tries < maxTries; tries += 1) {
        if (known.place === null)
            return warnings;
        if (await files.replace(known.place, (0,append_run .u_)((0,append_run .ah)(known.history, past))))
            return warnings;
        known = await (0,reading_history.readKnownHistory)(reader, ports);
        warnings.push(...known.warnings);
    }
    return [
        ...warnings,
        "This run is not in the history: others wrote to it all the time. Give each use that runs at the same time a file of its own.",
    ];
}
const maxTries = 50;


  }),

  15406:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ah: function() { return   appendRun; },
    s4: function() { return   emptyHistory; },
    u_: function() { return   historyText; }
  });
  var _model_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21837);

const emptyHistory = { version: 1, kind: _model_history_js__WEBPACK_IMPORTED_MODULE_0__  .n, runs: [] };
function appendRun(history, run) {
    if (history.runs.some((known) => isSame(known, run)))
        return history;
    const ofPage = history.runs.filter(({ page }) => page.path === run.page.path);
    const old = new Set(ofPage.slice(0, Math.max(0, ofPage.length + 1 - _model_history_js__WEBPACK_IMPORTED_MODULE_0__  .H.runsOfAPage)));
    const kept = history.runs.filter((known) => !old.has(known));
    return { ...history, runs: [...kept, run].slice(-_model_history_js__WEBPACK_IMPORTED_MODULE_0__  .H.runs) };
}
function isSame(one, other) {
    return (one.at === other.at &&
        one.run.id === other.run.id &&
        one.run.attempt === other.run.attempt &&
        one.name === other.name &&
        one.page.path === other.page.path);
}
function historyText({ version, kind, runs }) {
    const lines = [];
    let bytes = frameBytes;
    for (const run of runs.toReversed()) {
        const line = JSON.stringify(run);
        bytes += Buffer.byteLength(line) + 2;
        if (bytes > _model_history_js__WEBPACK_IMPORTED_MODULE_0__  .H.bytes)
            break;
        lines.unshift(line);
    }
    return `{"version":${version},"kind":"${kind}","runs":[\n${lines.join(",\n")}\n]}\n`;
}
const frameBytes = 100;


  }),

  10152:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: function() { return   median; }
  });
function median(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}


  }),

  22717:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    checkWeights: function() { return   checkWeights; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10152);


function checkWeights({ runs }, page) {
    const onSystems = new Map();
    const anywhere = new Map();
    for (const { checks } of runs.filter(({ page: { path } }) => path === page))
        for (const check of checks.filter(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)) {
            const { id, system, durationMs } = check;
            add(anywhere, id, durationMs);
            if (system !== undefined)
                add(onSystems, unit(id, system), durationMs);
        }
    return (id, system) => (0,_median_js__WEBPACK_IMPORTED_MODULE_1__  .J)(onSystems.get(unit(id, system)) ?? anywhere.get(id) ?? []);
}
function unit(id, system) {
    return `${id} ${system}`;
}
function add(all, key, value) {
    const values = all.get(key);
    if (values === undefined)
        all.set(key, [value]);
    else
        values.push(value);
}


  }),

  13471:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   attempt; }
  });
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31432);

async function attempt(log, what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        await log.warning(`${what} could not be written (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_0__  .b)(error)}); the verdicts stand. Check the disk and the permissions of the folder.`);
        return false;
    }
}


  }),

  67086:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Jt: function() { return   flag; },
    Qq: function() { return   text; },
    Rz: function() { return   milliseconds; },
    U9: function() { return   count; },
    dY: function() { return   constant; },
    g1: function() { return   record; },
    ir: function() { return   reference; },
    lq: function() { return   optional; },
    me: function() { return   nullable; },
    p_: function() { return   list; },
    uM: function() { return   share; },
    x8: function() { return   countEach; },
    yL: function() { return   oneOf; }
  });
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45693);

function record(properties, description, limits = {}) {
    const entries = Object.entries(properties);
    const parts = recordParts(entries, limits);
    return {
        schema: {
            type: "object",
            ...withDescription(description),
            required: Object.keys(parts.blank),
            properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
            ...limits,
        },
        read: (value, mismatches) => readRecord(value, parts, mismatches),
    };
}
function recordParts(entries, { additionalProperties } = {}) {
    const required = entries.filter(([, { optional }]) => optional !== true).map(([key]) => [key, null]);
    const keys = additionalProperties === false ? new Set(entries.map(([key]) => key)) : null;
    return { entries, blank: JSON.parse(JSON.stringify(Object.fromEntries(required))), keys };
}
function readRecord(value, { entries, blank, keys }, mismatches) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_0__  .u)(value))
        return mismatches.note(value, "an object");
    const other = keys === null ? undefined : Object.keys(value).find((key) => !keys.has(key));
    if (keys !== null && other !== undefined)
        mismatches.at(other, value[other], (one) => mismatches.note(one, `no keys but ${[...keys].join(", ")}`));
    const copy = { ...blank };
    for (const [key, { read, optional }] of entries) {
        if (Object.hasOwn(value, key))
            copy[key] = mismatches.at(key, value[key], read);
        else if (optional !== true)
            mismatches.at(key, undefined, read);
    }
    return copy;
}
function list(items, description, limits = {}) {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = limits;
    return {
        schema: { type: "array", ...withDescription(description), items: items.schema, ...limits },
        read: (value, mismatches) => {
            if (!Array.isArray(value))
                return mismatches.note(value, "a list");
            if (value.length < minItems || value.length > maxItems)
                return mismatches.note(value, `a list of ${minItems === 0 ? "at most" : `${minItems} to`} ${maxItems}`);
            const copy = [];
            for (const [index, item] of value.entries()) {
                if (mismatches.isFull)
                    break;
                const taken = mismatches.at(index, item, items.read);
                if (taken !== undefined)
                    copy.push(taken);
            }
            return copy;
        },
    };
}
function text(description, { words, ...limits } = {}) {
    return {
        schema: { type: "string", ...withDescription(description), ...limits },
        read: readText(limits, words),
    };
}
function readText({ format, pattern, maxLength = Number.POSITIVE_INFINITY }, words) {
    const expression = pattern === undefined ? null : new RegExp(pattern, "u");
    const expected = (value) => {
        if (value.length > maxLength)
            return `a text of at most ${maxLength} characters`;
        if (expression !== null && !expression.test(value))
            return `a text like ${pattern}`;
        return format !== undefined && !isDate(value, format) ? formats[format].words : null;
    };
    return (value, mismatches) => {
        if (typeof value !== "string")
            return mismatches.note(value, words ?? "a text");
        const other = expected(value);
        return other === null ? value : mismatches.note(value, words ?? other);
    };
}
const formats = {
    "date-time": {
        form: /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/,
        words: "a date with its time",
    },
    date: { form: /^\d{4}-\d\d-\d\d$/, words: "a date" },
};
function isDate(value, format) {
    if (!formats[format].form.test(value) || Number.isNaN(Date.parse(value)))
        return false;
    const day = value.slice(0, 10);
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
function oneOf(values, description) {
    const known = new Map(values.map((value) => [value, value]));
    return {
        schema: { enum: values, ...withDescription(description) },
        read: (value, mismatches) => known.get(value) ?? mismatches.note(value, `one of ${values.join(", ")}`),
    };
}
function constant(value, description) {
    return {
        schema: { const: value, ...withDescription(description) },
        read: (given, mismatches) => (given === value ? value : mismatches.note(given, String(value))),
    };
}
function flag(description) {
    return {
        schema: { type: "boolean", ...withDescription(description) },
        read: (value, mismatches) => typeof value === "boolean" ? value : mismatches.note(value, "true or false"),
    };
}
function count(description, minimum = 0, limits = {}) {
    const { maximum = Number.MAX_SAFE_INTEGER } = limits;
    const isOne = (value) => Number.isSafeInteger(value) && value <= maximum;
    const most = limits.maximum === undefined ? "" : ` and at most ${maximum}`;
    return {
        schema: { type: "integer", minimum, ...limits, ...withDescription(description) },
        read: numberReader(isOne, minimum, `a whole number of at least ${minimum}${most}`),
    };
}
function countEach(keys, description) {
    const each = count();
    const properties = Object.fromEntries(keys.map((key) => [key, each.schema]));
    const parts = recordParts(keys.map((key) => [key, each]));
    return {
        schema: { type: "object", description, required: keys, properties },
        read: (value, mismatches) => 
        readRecord(value, parts, mismatches),
    };
}
function milliseconds(description = "Milliseconds.") {
    return {
        schema: { type: "number", minimum: 0, description },
        read: numberReader(Number.isFinite, 0, "a number of at least 0"),
    };
}
function share(description) {
    const isOne = (value) => value <= 1;
    return {
        schema: { type: "number", minimum: 0, maximum: 1, description },
        read: numberReader(isOne, 0, "a number from 0 to 1"),
    };
}
function numberReader(isOne, minimum, expected) {
    return (value, mismatches) => typeof value === "number" && isOne(value) && value >= minimum ? value : mismatches.note(value, expected);
}
function nullable({ schema, read }) {
    const { type, description, ...rest } = schema;
    return {
        schema: type === undefined
            ? { anyOf: [rest, { type: "null" }], ...withDescription(description) }
            : { ...schema, type: [type, "null"] },
        read: (value, mismatches) => (value === null ? null : read(value, mismatches)),
    };
}
function optional(described) {
    return { ...described, optional: true };
}
function reference(name, { read }, description) {
    return { schema: { $ref: `#/$defs/${name}`, ...withDescription(description) }, read };
}
function withDescription(description) {
    return description === undefined ? {} : { description };
}


  }),

  90290:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Un: function() { return   pastRunDescription; },
    xd: function() { return   historyDescription; }
  });
  var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67086);
  var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21837);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60552);



const bounded = { maxLength: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.text };
const system = (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("What it ran on, where the plan had several systems.", bounded);
const pastCheck = (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
    id: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("The check's id on the page.", {
        maxLength: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.id,
        pattern: String.raw `^[\p{L}\p{M}\p{N}._\-]+$`,
    }),
    system: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .lq)(system),
    verdict: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .rY),
    flaky: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)("Passed on a later attempt."),
    durationMs: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .U9)("Of its last attempt, in milliseconds.", 0, { maximum: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.durationMs }),
});
const pastRunDescription = (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
    at: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("When it began, ISO 8601 in UTC with milliseconds.", { format: "date-time" }),
    commit: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("The commit that was checked out; empty where none is known.", {
        pattern: "^([0-9a-f]{7,64})?$",
    }),
    ref: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("Branch, tag or pull request: `refs/…`; empty where none is known.", bounded),
    run: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
        id: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("Empty outside of a workflow.", { pattern: "^[0-9A-Za-z._\\-]{0,100}$" }),
        attempt: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(undefined, 1, { maximum: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.attempt }),
    }, "The workflow run."),
    name: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("What tells two uses of the action apart.", bounded),
    page: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
        path: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("Relative to the workspace, with /.", bounded),
        sha256: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("Digest of its text, as in the results file.", { pattern: "^[0-9a-f]{64}$" }),
    }, "What was run. Runs of one page are never compared with those of another."),
    os: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)("The machine, as the results file has it.", bounded),
    arch: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, bounded),
    gate: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .VF),
    reasonCode: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .JC),
    part: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)("Whether a filter left checks out, or some came to no verdict of their own."),
    checks: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(pastCheck, "In the run's order.", { maxItems: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.checksOfARun }),
});
const historyDescription = (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
    version: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .dY)(1, "Version of this format."),
    kind: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)([_history_js__WEBPACK_IMPORTED_MODULE_1__  .n], "By which a file is known as ours."),
    runs: (0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(pastRunDescription, "In the order in which they were appended, the newest last: 50 a page at most.", {
        maxItems: _history_js__WEBPACK_IMPORTED_MODULE_1__  .H.runs,
    }),
}, "What earlier runs of release checklists saw. It orders and annotates, and makes no gate ready.");
function historySchema() {
    const { description, ...shape } = historyDescription.schema;
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "History of readiness runs",
        description,
        ...shape,
    };
}


  }),

  21837:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: function() { return   historyLimits; },
    n: function() { return   historyKind; }
  });
const historyKind = "readiness-history";
const historyLimits = {
    runsOfAPage: 50,
    runs: 1_000,
    checksOfARun: 20_000,
    text: 1_000,
    id: 200,
    durationMs: 86_400_000_000,
    attempt: 1_000_000,
    bytes: 8_000_000,
};


  }),

  34913:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V2: function() { return   maxMismatches; },
    fd: function() { return   readAs; },
    gk: function() { return   mismatchWords; }
  });
function readAs(read, value) {
    const mismatches = new Mismatches();
    const taken = read(value, mismatches);
    const [first] = mismatches.found;
    if (first !== undefined)
        return { kind: "mismatches", first, all: mismatches.found };
    if (taken === undefined)
        throw new Error("A reader that takes nothing says why.");
    return { kind: "read", value: taken };
}
function mismatchWords({ place, expected }) {
    return `${place === "" ? "it" : `\`${place}\``} has to be ${expected}`;
}
const maxMismatches = 5;
class Mismatches {
    found = [];
    #path = [];
    get isFull() {
        return this.found.length >= maxMismatches;
    }
    at(step, value, read) {
        this.#path.push(step);
        const taken = read(value, this);
        this.#path.pop();
        return taken;
    }
    note(value, expected) {
        if (!this.isFull)
            this.found.push({ place: this.#place(), value, expected });
    }
    #place() {
        return this.#path.reduce((place, step) => place + written(step, place), "");
    }
}
function written(step, before) {
    if (typeof step === "number")
        return `[${step}]`;
    return before === "" ? step : `.${step}`;
}


  }),

  15665:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    historyFiles: function() { return   historyFiles; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _model_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21837);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77645);
  var _write_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52534);







const historyFiles = { read, replace, setAside };
async function read(path, folders) {
    try {
        const folder = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .PX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__  .PX));
        if (!allowed.some((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(folder, candidate)))
            return { kind: "refused", reason: "it lies outside of the workspace and of RUNNER_TEMP" };
        return await readAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), folder);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return { kind: "refused", reason: `it cannot be read (${error.code})` };
    }
}
async function readAt(path, folder) {
    const stat = statOf(path);
    const place = { path, mark: markOf(stat) };
    if (stat === null)
        return { kind: "missing", place };
    const foreign = (what) => ({ kind: "foreign", place, what });
    if (stat.isSymbolicLink())
        return foreign("a link");
    if (stat.isDirectory())
        return foreign("a folder");
    if (!stat.isFile())
        return foreign("no regular file");
    return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XF)(path, folder, async (file, { size }) => size > _model_history_js__WEBPACK_IMPORTED_MODULE_2__  .H.bytes
        ? foreign(`larger than ${_model_history_js__WEBPACK_IMPORTED_MODULE_2__  .H.bytes / 1_000_000} MB`)
        : { kind: "file", place, bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(file, size) }, (why) => foreign(why === "outside" ? "a link" : "no regular file"));
}
async function replace({ path, mark }, text) {
    const before = statOf(path);
    const mode = before?.isFile() === true ? Number(before.mode) & 0o777 : null;
    return (0,_write_text_js__WEBPACK_IMPORTED_MODULE_5__  .A)(path, text, mode, () => markOf(statOf(path)) === mark);
}
const maxAside = 9;
async function setAside({ path, mark }) {
    const names = Array.from({ length: maxAside }, (_, index) => asideName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), index + 1));
    const name = names.find((each) => statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), each)) === null);
    if (name === undefined)
        return { kind: "refused", reason: `${maxAside} such files lie beside it already, up to ${names.at(-1)}` };
    if (markOf(statOf(path)) !== mark)
        return { kind: "changed" };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name));
        return { kind: "moved", name };
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT")
            ? { kind: "changed" }
            : { kind: "refused", reason: `it cannot be renamed (${error.code})` };
    }
}
function asideName(name, number) {
    return `${name}.damaged${number === 1 ? "" : `-${number}`}`;
}
function statOf(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .J0)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true }), null, "ENOENT", "ENOTDIR");
}
function markOf(stat) {
    return stat && [stat.dev, stat.ino, stat.size, stat.mtimeNs].join(":");
}


  }),

  98928:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   historyTitle; },
    historyLines: function() { return   historyLines; },
    m: function() { return   historyRemarks; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70939);



const remarksByWeight = [failsAgain, isSlow, isFlaky, growsSlower, mayBecomeRequired];
function historyRemarks({ history, checks }) {
    if (history === undefined)
        return [];
    const results = new Map(checks.map((check) => [unitOf(check), check]));
    const found = history.checks.flatMap((known) => {
        const check = results.get(unitOf(known));
        const weight = check === undefined ? -1 : remarksByWeight.findIndex((remark) => remark(known, check) !== null);
        const words = check === undefined ? null : remarksByWeight[weight]?.(known, check);
        return words ? [{ id: known.id, system: known.system ?? null, words, weight }] : [];
    });
    return found.sort((a, b) => a.weight - b.weight).map(({ id, system, words }) => ({ id, system, words }));
}
function historyTitle({ runs, since }, remarks) {
    const from = since === null ? "" : ` since ${since.slice(0, 10)}`;
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(remarks, "remark")} from ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "earlier run")}${from}`;
}
function historyLines(results) {
    const remarks = historyRemarks(results);
    if (results.history === undefined || remarks.length === 0)
        return [];
    const shown = remarks.slice(0, maxLines);
    const rest = remarks.length - shown.length;
    return [
        `History: ${historyTitle(results.history, remarks.length)}`,
        ...shown.map(({ id, system, words }) => `  ${id}${system === null ? "" : ` (${system})`}: ${words}`),
        ...(rest > 0 ? [`  … and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(rest)} more`] : []),
    ];
}
const maxLines = 10;
function unitOf({ id, system }) {
    return `${id}\n${system ?? ""}`;
}
function failsAgain({ runs, passed, lastFailures }, { verdict }) {
    if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).inHistory !== "failure")
        return null;
    const [last] = lastFailures;
    if (last === undefined)
        return runs < 2 ? null : `first failure in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}`;
    const commit = last.commit === "" ? "" : ` at ${last.commit.slice(0, 10)}`;
    return `did not pass in ${runs - passed} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}; the last time before on ${last.at.slice(0, 10)}${commit} (${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(last.verdict).word})`;
}
function isSlow({ slow, usualMs }, { durationMs }) {
    if (!slow || usualMs === null)
        return null;
    return `took ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(durationMs)}, usually ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(usualMs)}: at least twice as slow as usual`;
}
function isFlaky({ flaky, flakeRate, runs }) {
    return flaky < 2 ? null : `flaky in ${flaky} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")} (${Math.round(flakeRate * 100)} %)`;
}
function growsSlower({ trend }, check) {
    if (trend === null || !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(check))
        return null;
    const { beforeMs, nowMs } = trend;
    if (nowMs < beforeMs * trendRatio || nowMs - beforeMs < trendMs)
        return null;
    return `takes ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(nowMs)} by now, ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(beforeMs)} at first`;
}
const trendRatio = 1.5;
const trendMs = 1_000;
function mayBecomeRequired({ mayBecomeRequired: may, passedInARow }) {
    return may ? `advisory, passed its last ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passedInARow, "run")}, may become required` : null;
}


  }),

  45693:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   isRecord; }
  });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


  }),

  50475:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: function() { return   parseJson; }
  });
  var _json_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72810);

function parseJson(bytes, limits) {
    const beyond = (0,_json_limits_js__WEBPACK_IMPORTED_MODULE_0__  .i)(bytes, limits);
    if (beyond !== null)
        return problem(limitProblem(beyond, limits));
    const text = decode(bytes);
    if (text === null)
        return problem("it is not UTF-8 text");
    return parse(text) ?? problem("it is not one JSON text");
}
function limitProblem(beyond, { depth, structures }) {
    return beyond === "depth"
        ? `objects or lists lie more than ${depth} deep in each other`
        : `it has more than ${structures} objects and lists`;
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (isDecodingError(error))
            return null;
        throw error;
    }
}
function isDecodingError(error) {
    return (typeof error === "object" &&
        error !== null &&
        "code" in error &&
        error.code === "ERR_ENCODING_INVALID_ENCODED_DATA");
}
function parse(text) {
    try {
        return { kind: "value", value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function problem(text) {
    return { kind: "problem", problem: text };
}


  })

};
;