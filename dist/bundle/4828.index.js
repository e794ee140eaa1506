"use strict";
exports.id = 4828;
exports.ids = [4828];
exports.modules = {

  18169:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    knownResults: function() { return   knownResults; },
    readLastResults: function() { return   readLastResults; }
  });
  var _github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70263);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _page_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29327);
  var _plan_last_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1948);




async function readLastResults(run, page, ports) {
    const { failed, places, temporaryFolder } = run;
    if (failed === null)
        return null;
    const named = failed.results;
    const read = named === null
        ? await readKept(page, ports)
        : readAs(await ports.readResults(named, [places.workspace, temporaryFolder]), (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(named, maxPath), "Name a results file as `run --results FILE` writes it, inside the workspace or the temporary folder.");
    if ("rule" in read)
        return read;
    const { path } = read.origin;
    if (path !== page.path && path !== page.inRepository)
        return problem(`results of ${path === "" ? "no page" : `the page ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)}`}`, `results of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, "Name results of this page, or the page that they are of.");
    const digest = page.bytes === null ? "" : (0,_page_digest_js__WEBPACK_IMPORTED_MODULE_2__  .o)(page.bytes);
    return (chosen, checks) => (0,_plan_last_results_js__WEBPACK_IMPORTED_MODULE_3__.leaveOutPassed)(chosen, checks, read, digest);
}
async function knownResults(page, store) {
    const file = await store?.read(page);
    const read = file?.kind === "file" ? (0,_github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .O)(file.bytes) : null;
    return read?.kind === "verdicts" ? read : null;
}
async function readKept(page, { keptResults }) {
    if (keptResults === null)
        return problem("no results to begin with", results, `Within a workflow none are kept. ${nameThem}`);
    const file = await keptResults.read(page);
    const cure = "Run the page with `readiness run`: its results are kept.";
    if (file.kind === "missing")
        return problem(`no last results of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, results, cure);
    if (file.kind === "no-repository")
        return problem("no results to begin with", results, `They are kept in the git folder, and the page lies in none. ${nameThem}`);
    return readAs(file, `what was kept of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, cure);
}
const maxPath = 300;
const results = "the results of an earlier run of this page";
const nameThem = "Write them with `readiness run --results results.json`, and name them: `readiness run --failed results.json`.";
function readAs(file, what, cure) {
    if (file.kind === "missing")
        return problem(`nothing at ${what}`, results, cure);
    if (file.kind === "refused")
        return problem(`${what}, not read because ${file.reason}`, results, cure);
    const read = (0,_github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .O)(file.bytes);
    return read.kind === "verdicts"
        ? read
        : problem(`${what}, which has no results: ${read.problems.join("; ")}`, results, cure);
}
function problem(found, expected, cure) {
    return { rule: "last-results", found, expected, cure };
}


  }),

  70263:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   readReportedVerdicts; }
  });
  var _model_described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67086);
  var _model_mismatches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34913);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45693);
  var _text_json_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72810);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50475);







const row = { id: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), system: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .lq)((0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)()) };
const reportedFile = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({
    version: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .dY)(1),
    checks: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)({ ...row, verdict: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .rY) })),
    notApplicable: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .lq)((0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(row))),
});
function readReportedVerdicts(bytes) {
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__  .q)(bytes, _text_json_limits_js__WEBPACK_IMPORTED_MODULE_2__  .P);
    if (parsed.kind === "problem")
        return refused([parsed.problem]);
    const { value } = parsed;
    const reading = (0,_model_mismatches_js__WEBPACK_IMPORTED_MODULE_5__  .fd)(reportedFile.read, value);
    if (reading.kind === "mismatches")
        return refused(reading.all.map(_model_mismatches_js__WEBPACK_IMPORTED_MODULE_5__  .gk));
    const { checks, notApplicable = [] } = reading.value;
    const reported = new Map();
    const problems = [
        ...checks.flatMap((check, index) => take(check, check.verdict, `checks[${index}]`, reported)),
        ...notApplicable.flatMap((row, index) => take(row, null, `notApplicable[${index}]`, reported)),
    ];
    return problems.length === 0
        ? { kind: "verdicts", verdicts: verdictsOf(reported), origin: originIn(value) }
        : refused(problems.slice(0, _model_mismatches_js__WEBPACK_IMPORTED_MODULE_5__  .V2));
}
function originIn(file) {
    const at = (part, key) => ownKey(ownKey(file, part), key);
    const textAt = (part, key) => {
        const value = at(part, key);
        return typeof value === "string" ? value : "";
    };
    return {
        path: textAt("checklist", "path"),
        sha256: textAt("checklist", "sha256"),
        sha: textAt("run", "sha"),
        startedAt: textAt("run", "startedAt"),
        complete: at("selection", "complete") !== false,
    };
}
function ownKey(value, key) {
    return (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_6__  .u)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function verdictsOf(reported) {
    return new Map([...reported].map(([id, { verdict }]) => [id, verdict]));
}
function take({ id, system }, verdict, place, reported) {
    const other = reported.get(id);
    if (other === undefined)
        reported.set(id, { verdict, systems: new Set([system]) });
    else if (verdict === null || other.verdict === null || other.systems.has(system))
        return [`\`${place}\` has the \`id\` ${system === undefined ? "" : "and the `system` "}of another`];
    else {
        other.systems.add(system);
        other.verdict = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .WD)(other.verdict, verdict);
    }
    return [];
}
function refused(problems) {
    return { kind: "problems", problems };
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

  1948:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    leaveOutPassed: function() { return   leaveOutPassed; },
    mergeResults: function() { return   mergeResults; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);

function leaveOutPassed(chosen, page, { verdicts, origin }, digest) {
    const { startedAt, sha, sha256, complete } = origin;
    const verdictOf = ({ id }) => verdicts.get(id) ?? null;
    const unknown = chosen.filter((check) => verdictOf(check) === null);
    const passed = chosen.filter((check) => isPassed(verdictOf(check)));
    const leftOut = new Set(complete ? passed : [...passed, ...unknown]);
    const ids = new Set(page.map(({ id }) => id));
    return {
        wanted: chosen.filter((check) => !leftOut.has(check)),
        failed: {
            since: startedAt,
            sha,
            pageChanged: sha256 !== digest,
            passed: passed.length,
            added: complete ? unknown.map(({ id }) => id) : [],
            removed: [...verdicts]
                .filter(([id, verdict]) => verdict !== null && !isPassed(verdict) && !ids.has(id))
                .map(([id]) => id)
                .slice(0, maxRemoved),
            unknown: complete ? 0 : unknown.length,
        },
    };
}
const maxRemoved = 100;
function isPassed(verdict) {
    return verdict !== null && (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)({ verdict });
}
function mergeResults(before, { checklist, selection, run, checks }, ids) {
    const verdicts = new Map();
    for (const { id, verdict } of checks)
        verdicts.set(id, (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .WD)(verdicts.get(id) ?? verdict, verdict));
    const own = { sha256: checklist.sha256, sha: run.sha, startedAt: run.startedAt };
    const { sha256, sha, startedAt } = selection.complete || before === null ? own : before.origin;
    return {
        version: 1,
        checklist: { path: checklist.path, sha256 },
        selection: { complete: selection.complete || before?.origin.complete === true },
        run: { sha, startedAt },
        checks: ids.flatMap((id) => {
            const verdict = verdicts.get(id) ?? before?.verdicts.get(id) ?? null;
            return verdict === null ? [] : [{ id, verdict }];
        }),
    };
}


  }),

  19431:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    failedLines: function() { return   failedLines; },
    nothingFailed: function() { return   nothingFailed; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15805);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44936);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);




function failedLines(failed, now) {
    const { passed, added, removed, unknown, pageChanged, sha } = failed;
    const commitChanged = sha !== "" && now.sha !== "" && sha !== now.sha;
    return [
        `Runs again what did not pass ${lastWords(failed)}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(now.chosen, "check")}; ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(passed)} passed.`,
        pageChanged ? "The page has changed since." : "",
        commitChanged ? "Another commit is checked out now." : "",
        added.length === 0 ? "" : `Not in the last results, so they run too: ${names(added)}.`,
        removed.length === 0 ? "" : `Did not pass and no longer on the page: ${names(removed)}.`,
        unknown === 0
            ? ""
            : `The last results are of a part of the page; ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(unknown, "other check")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(unknown, "is", "are")} left out.`,
    ].filter((line) => line !== "");
}
function nothingFailed(failed) {
    const { passed, removed, unknown } = failed;
    const all = passed === 1 ? "the only check" : `all ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passed, "check")}`;
    const looked = unknown === 0 ? all : (0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passed, "check");
    return [
        `nothing to run again, ${looked} passed ${lastWords(failed)}`,
        unknown === 0 ? "" : `of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(unknown, "other check")} nothing is known`,
        removed.length === 0
            ? ""
            : `${names(removed)} did not pass and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(removed.length, "is", "are")} no longer on the page`,
        "without `--failed` all of the page is run",
    ]
        .filter((part) => part !== "")
        .join("; ");
}
function lastWords({ since, sha }) {
    const at = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_2__  .B9)(since);
    const commit = /^[0-9a-f]{40,64}$/.test(sha) ? ` at ${sha.slice(0, 10)}` : "";
    if (Number.isNaN(at))
        return "last time";
    const [day, time] = new Date(at).toISOString().split("T");
    return `in the run of ${day} ${time?.slice(0, 5)} UTC${commit}, or since`;
}
function names(ids) {
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__  .d9)(ids.map((id) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(id).slice(0, maxNameCharacters)), maxNames);
}
const maxNames = 20;
const maxNameCharacters = 100;


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