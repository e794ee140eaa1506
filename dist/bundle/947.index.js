"use strict";
exports.id = 947;
exports.ids = [947];
exports.modules = {

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

  70237:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  e: function() { return   readResultsText; }
});

var json_limits = __webpack_require__(72810);
var parse_json = __webpack_require__(50475);
var mismatches = __webpack_require__(34913);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var described = __webpack_require__(67086);
var verdict = __webpack_require__(60552);
;// CONCATENATED MODULE: ./build/model/check-result-description.js




const anyVerdict = (0,described .yL)(verdict .rY);
const check_result_description_verdict = (0,described .ir)("verdict", anyVerdict);
const anyLine = (0,described .U9)(undefined, 1);
const lineOf = (description) => (0,described .ir)("line", anyLine, description);
const dateTime = { format: "date-time" };
const exitCode = "null when it did not end by itself";
const attempt = (0,described .g1)({ verdict: check_result_description_verdict, durationMs: (0,described .Rz)() });
const output = (0,described .g1)({
    bytes: (0,described .U9)("Of both streams together."),
    lines: (0,described .U9)("Of both streams together."),
    tail: (0,described .Qq)("The last lines of both streams in order of arrival, without escapes and control characters."),
}, "What a command printed.");
const script = (0,described .g1)({
    command: (0,described .lq)((0,described .Qq)("Of setup and teardown: what was run.")),
    verdict: check_result_description_verdict,
    exitCode: (0,described .me)((0,described .U9)(`${exitCode}.`)),
    durationMs: (0,described .Rz)(),
    output: (0,described .ir)("output", output),
}, "A script that is no check.");
const scriptOrNull = (description) => (0,described .me)((0,described .ir)("script", script, description));
const signal = (0,described .g1)({
    kind: (0,described .yL)(["pass", "fail"], "A pass signal must hold, a fail signal must not."),
    expect: (0,described .Qq)("The signal as the page has it, with its values filled in."),
    implied: (0,described .Jt)("exit 0 where the page says nothing of the exit code."),
    holds: (0,described .me)((0,described .Jt)("null: it could not be evaluated and counts against the check.")),
    saw: (0,described .Qq)("What was seen."),
    outputLine: (0,described .lq)(lineOf("Line of the stream it was seen on.")),
    reason: (0,described .lq)((0,described .Qq)("Why it could not be evaluated.")),
    note: (0,described .lq)((0,described .Qq)("A remark on how it was evaluated.")),
}, "What became of one signal.");
const waiver = (0,described .g1)({
    by: (0,described .Qq)(),
    until: (0,described .Qq)("The last day that counts, in UTC.", { format: "date" }),
    reason: (0,described .Qq)(),
    lasts: (0,described .Jt)("By the run's own clock: then the check does not decide."),
}, "A person's word that the check does not decide until a day.");
const guidance = (0,described .g1)({
    rollback: (0,described .me)((0,described .Qq)("Markdown.")),
    rollbackAndRetest: (0,described .lq)((0,described .dY)(true, "The rollback says how to retest, too, and is shown under both names.")),
    retest: (0,described .Qq)("A script, or Markdown."),
    retestKind: (0,described .yL)(["command", "guidance"]),
    toDo: (0,described .me)((0,described .Qq)("Markdown: what a person still has to do.")),
}, "What to do when it did not pass, with placeholders filled.");
const plainTexts = Object.fromEntries(check_field_groups .iF.map((name) => [name, (0,described .me)((0,described .Qq)())]));
const check = (0,described .g1)({
    id: (0,described .Qq)(),
    system: (0,described .lq)((0,described .Qq)("What it ran on, where a plan has several systems: it is known by both.")),
    area: (0,described .Qq)("The area's text."),
    areaSlug: (0,described .Qq)("By which areas are compared."),
    line: lineOf("Of the page."),
    severity: (0,described .yL)(check_fields .o.severity.values, "Advisory checks are reported and do not decide, unless fail-on is any."),
    ...plainTexts,
    why: (0,described .me)((0,described .Qq)(check_fields .o.why.description)),
    command: (0,described .Qq)(),
    runsOn: (0,described .me)((0,described .p_)((0,described .Qq)(), "Runners that plan distributes it to.")),
    waiver: (0,described .me)((0,described .ir)("waiver", waiver)),
    neededOnly: (0,described .Jt)("Run only because a selected check needs it."),
    verdict: check_result_description_verdict,
    reason: (0,described .Qq)("One sentence without a full stop; empty when passed."),
    exitCode: (0,described .me)((0,described .U9)(`${exitCode}; 128+N for death by signal N.`)),
    startedAt: (0,described .me)((0,described .Qq)("ISO 8601; null when it never started.", dateTime)),
    durationMs: (0,described .Rz)("Of the last attempt, in milliseconds."),
    attempts: (0,described .p_)((0,described .ir)("attempt", attempt), "All attempts, the last one last."),
    flaky: (0,described .Jt)("Passed on a later attempt."),
    tampered: (0,described .Jt)("It touched the runner's command files."),
    leftovers: (0,described .U9)("Processes that it left running and that were ended with it, as far as they could be."),
    unended: (0,described .U9)("Of these, how many could not be ended (another user's) and ran on."),
    retest: scriptOrNull("Result of its retest; null when none ran."),
    signals: (0,described .p_)((0,described .ir)("signal", signal), "Pass signals first."),
    output: (0,described .ir)("output", output),
    diagnosis: scriptOrNull("What its diagnosis printed; null when none ran."),
    guidance,
}, "What became of one check.");
const check_result_description_checkDefinitions = {
    verdict: anyVerdict.schema,
    line: anyLine.schema,
    attempt: attempt.schema,
    output: output.schema,
    script: script.schema,
    signal: signal.schema,
    waiver: waiver.schema,
    check: check.schema,
};

var gate_change = __webpack_require__(84951);
var release = __webpack_require__(8272);
;// CONCATENATED MODULE: ./build/model/shard-description.js


const shardPart = (0,described .g1)({
    name: (0,described .Qq)("Tells it from the others of its plan."),
    system: (0,described .Qq)("What its checks run on."),
    checks: (0,described .U9)("How many it has."),
    digest: (0,described .Qq)("Of its entry in the plan.", { pattern: "^[0-9a-f]{64}$" }),
    of: (0,described .g1)({ shards: (0,described .U9)(), checks: (0,described .U9)() }, "How much the whole plan has."),
    planned: (0,described .g1)({ id: (0,described .Qq)(), attempt: (0,described .U9)(undefined, 1) }, "The workflow run that planned it, and its attempt then."),
}, "Of a part of a plan: which. It speaks for its own checks alone.");
const shardResult = (0,described .g1)({
    name: (0,described .Qq)(),
    system: (0,described .Qq)(),
    checks: (0,described .U9)(),
    attempt: (0,described .me)((0,described .U9)("null: nothing of it counts, and a finding says why.", 1)),
    os: (0,described .Qq)("The machine; empty where nothing is known."),
    arch: (0,described .Qq)(),
    startedAt: (0,described .me)((0,described .Qq)("ISO 8601.", dateTime)),
    durationMs: (0,described .Rz)(),
    setup: scriptOrNull("What became of setup on it."),
    teardown: scriptOrNull("What became of teardown on it."),
});

;// CONCATENATED MODULE: ./build/model/results-description.js






const gateChange = (0,described .g1)({
    check: (0,described .me)((0,described .Qq)("The check's id; null for what is true of the whole page.")),
    part: (0,described .yL)(gate_change .mM, "What differs: a key of the page; or the page, a check, its id, the order of checks, a sign-off."),
    before: (0,described .me)((0,described .Qq)("What stood there, in at most 1,000 characters; null: nothing.")),
    after: (0,described .me)((0,described .Qq)("What stands there now; null: nothing.")),
    effect: (0,described .yL)(["strengthens", "adds", "weakens"], "Known to strengthen are a signal or an area that was added, a severity that was raised and a timeout that was shortened. A check that was added `adds`: it has to pass as well, and what its command prepares for others is not known. All else weakens, or may."),
    line: (0,described .U9)("On the head's page; 1 where it has none for it.", 1),
}, "One difference between the gate at the base and the gate at the head.");
const comparison = (0,described .g1)({
    kind: (0,described .yL)(["compared", "new-page", "not-compared"], "compared: `changes` holds every difference; new-page: the base has none at this path; not-compared: nobody could look, `reason` says why."),
    base: (0,described .me)((0,described .Qq)("The commit whose page it was compared with.")),
    reason: (0,described .lq)((0,described .Qq)("Why nobody could look, and the cure.")),
    changes: (0,described .lq)((0,described .p_)((0,described .ir)("gateChange", gateChange), "In page order.")),
}, "How the page of a pull request differs from that of its base; null where there is no base, or nobody asked.");
const finding = (0,described .g1)({
    rule: (0,described .Qq)("Stable name of the rule."),
    severity: (0,described .yL)(["error", "warning", "note"]),
    file: (0,described .Qq)("Relative to the workspace, with /."),
    line: lineOf("1-based."),
    column: lineOf("1-based, in UTF-16 code units."),
    found: (0,described .Qq)(),
    expected: (0,described .Qq)(),
    cure: (0,described .Qq)("What to do about it."),
});
const signOff = (0,described .g1)({
    text: (0,described .Qq)(),
    done: (0,described .Jt)("Whether it counts as done: a tick for this release, or an approval."),
    line: lineOf("Where it stands."),
    heading: (0,described .me)((0,described .Qq)("The heading that it stands under.")),
    owner: (0,described .me)((0,described .Qq)("The `@name` in it.")),
    why: (0,described .me)((0,described .Qq)("Why it is open, or does not apply, where the box alone does not say.")),
    by: (0,described .me)((0,described .Qq)("Who approved the environment that proves it.")),
    applies: (0,described .Jt)("Whether it is for this release."),
    holds: (0,described .Jt)("Whether it holds the gate back while it is open."),
    tickedHere: (0,described .Jt)("Ticked by the pull request that is being judged."),
});
const results_description_release = (0,described .g1)({
    version: (0,described .me)((0,described .Qq)("Of an input or a file without the v before its number; of a tag the SemVer at its end, where it has one.")),
    tag: (0,described .me)((0,described .Qq)("The event's tag.")),
    lastTag: (0,described .me)((0,described .Qq)("The tag of the release before.")),
    kind: (0,described .me)((0,described .yL)(release .Xx, "What the version says of it, beside the version before.")),
    phase: (0,described .yL)(release .tW, "Before or after publishing."),
}, "What the page is about this time; null where it is not known.");
const notApplicable = (0,described .g1)({
    id: (0,described .Qq)(),
    area: (0,described .Qq)("The area's text."),
    why: (0,described .Qq)("One clause without a full stop."),
});
const page = (0,described .g1)({
    path: (0,described .Qq)("Relative to the workspace, with /."),
    sha256: (0,described .Qq)("Digest of the text without BOM and with CRLF as LF; empty when the page could not be read.", { pattern: "^([0-9a-f]{64})?$" }),
    owner: (0,described .me)((0,described .Qq)("Who answers for the page.")),
    ticket: (0,described .me)((0,described .Qq)("The parent gate ticket as the page names it.")),
    from: (0,described .yL)(["head", "base"], "Whose page it is: that of the commit, or of the pull request's base."),
    url: (0,described .me)((0,described .Qq)("Link to the page at the run's commit; null outside GitHub.")),
}, "The page that was run.");
const failedSelection = (0,described .g1)({
    since: (0,described .Qq)("When the last run over the whole page began, ISO 8601; empty where the results do not say."),
    sha: (0,described .Qq)("The commit of that run; empty where it is not known."),
    pageChanged: (0,described .Jt)("Whether the page was another one then."),
    passed: (0,described .U9)("How many checks were left out because they had passed."),
    added: (0,described .p_)((0,described .Qq)(), "Checks that those results do not know, which never passed, so that they run."),
    removed: (0,described .p_)((0,described .Qq)(), "Checks that did not pass and that the page no longer has, 100 at most."),
    unknown: (0,described .U9)("How many checks were left out because those results are of a part of the page."),
}, "Of `run --failed` alone: what was left out, and by which results.");
const selection = (0,described .g1)({
    areas: (0,described .p_)((0,described .Qq)(), "Areas that were asked for; empty: all."),
    checks: (0,described .p_)((0,described .Qq)(), "Checks that were asked for; empty: all."),
    failed: (0,described .lq)(failedSelection),
    complete: (0,described .Jt)("Whether no filter left a check out."),
    selectedAreas: (0,described .U9)("How many areas have a chosen check."),
    totalAreas: (0,described .U9)("How many areas the page has."),
}, "What the filters chose.");
const run = (0,described .g1)({
    repository: (0,described .Qq)("owner/name."),
    sha: (0,described .Qq)("The commit that was checked out."),
    headSha: (0,described .Qq)("The pull request's head, else sha."),
    ref: (0,described .Qq)(),
    event: (0,described .Qq)(),
    workflow: (0,described .Qq)(),
    job: (0,described .Qq)(),
    url: (0,described .Qq)("Link to the run."),
    id: (0,described .Qq)("The workflow run's; empty outside of one."),
    attempt: (0,described .U9)(undefined, 1),
    actor: (0,described .Qq)(),
    action: (0,described .Qq)("Version of readiness-action."),
    os: (0,described .Qq)(),
    arch: (0,described .Qq)(),
    startedAt: (0,described .Qq)("ISO 8601.", dateTime),
    durationMs: (0,described .Rz)(),
}, "The run that produced the results; empty strings where nothing is known.");
const checkHistory = (0,described .g1)({
    id: (0,described .Qq)(),
    system: (0,described .lq)((0,described .Qq)("What it ran on, where a plan has several systems.")),
    runs: (0,described .U9)("Runs in which it passed or failed, this one included."),
    passed: (0,described .U9)(),
    flaky: (0,described .U9)("Runs in which it passed on a later attempt only, or failed although it passed in another run of the same commit and page."),
    flakeRate: (0,described .uM)("The share of `runs` that were flaky."),
    usualMs: (0,described .me)((0,described .Rz)("The median of the runs before this one that passed; null: fewer than five.")),
    slow: (0,described .Jt)("It passed, took at least twice as long as usual, and at least a second longer."),
    trend: (0,described .me)((0,described .g1)({ beforeMs: (0,described .Rz)(), nowMs: (0,described .Rz)() }, "Medians of the oldest and of the newest third of the runs that passed; null: fewer than nine.")),
    lastFailures: (0,described .p_)((0,described .g1)({
        at: (0,described .Qq)("When that run began, ISO 8601.", dateTime),
        commit: (0,described .Qq)(),
        verdict: (0,described .yL)(verdict .rY),
    }), "The last three runs before this one in which it failed, the newest first."),
    passedInARow: (0,described .U9)("Runs over the whole page in which it passed at once, up to this one."),
    mayBecomeRequired: (0,described .Jt)("It is advisory, and these are twenty. The page decides."),
}, "What earlier runs say of one check.");
const results_description_history = (0,described .g1)({
    runs: (0,described .U9)("Runs of this page in the history, this one not counted."),
    since: (0,described .me)((0,described .Qq)("When the oldest of them began, ISO 8601; null: there is none.", dateTime)),
    checks: (0,described .p_)(checkHistory, "Of each check of this run that the history knows."),
}, "What earlier runs say of these checks, where a history is kept. No gate is decided by it.");
const totals = (0,described .g1)({
    total: (0,described .U9)("All that were planned."),
    passed: (0,described .U9)("Checks that passed."),
    failed: (0,described .U9)("failed, timed-out, errored, cancelled and interrupted together."),
    skipped: (0,described .U9)("Checks that did not run because of another one."),
    pending: (0,described .U9)("Checks whose moment has not come, or for which a person still has to act."),
    flaky: (0,described .U9)("Checks that passed on a later attempt."),
    byVerdict: (0,described .x8)(verdict .rY, "Checks by verdict."),
}, "How many checks came to what.");
const results = (0,described .g1)({
    version: (0,described .dY)(1, "Version of this format."),
    name: (0,described .Qq)("What tells two uses of the action apart."),
    gate: (0,described .yL)(verdict .VF, "The decision over all checks that decide."),
    reasonCode: (0,described .yL)(verdict .JC, "Why the gate is as it is, for programs."),
    reason: (0,described .Qq)("Why the gate is as it is, one sentence without a full stop."),
    failOn: (0,described .lq)((0,described .yL)(verdict .FE, "Which checks decided: `any` all, the others the required ones; waived ones never.")),
    checklist: page,
    selection,
    run,
    shard: (0,described .lq)(shardPart),
    shards: (0,described .lq)((0,described .p_)(shardResult, "Of a gate over a plan: what became of each of its shards.")),
    totals,
    checks: (0,described .p_)((0,described .ir)("check", check), "In the order in which they were planned."),
    setup: scriptOrNull("What became of the page's setup; null when it has none."),
    teardown: scriptOrNull("What became of the page's teardown; null when it has none."),
    release: results_description_release,
    notApplicable: (0,described .p_)(notApplicable, "Rows for another phase or kind of release, which were not run."),
    signOffs: (0,described .p_)(signOff, "Task-list items of the page."),
    findings: (0,described .p_)(finding, "What lint says about the page."),
    gateChanges: (0,described .me)(comparison),
    history: (0,described .lq)(results_description_history),
    warnings: (0,described .p_)((0,described .Qq)(), "What a person must know about the run itself."),
}, "What became of every check of a release checklist. Readers ignore keys they do not know.");
const readResults = results.read;
function resultsSchema() {
    const { description, ...shape } = results.schema;
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "Results of a readiness run",
        description,
        ...shape,
        $defs: {
            ...checkDefinitions,
            gateChange: gateChange.schema,
        },
    };
}

;// CONCATENATED MODULE: ./build/model/results-text.js




function readResultsText(bytes) {
    const parsed = (0,parse_json .q)(bytes, json_limits .P);
    if (parsed.kind === "problem")
        return { kind: "problems", problems: [parsed.problem], isOther: isOtherText(bytes) };
    const reading = (0,mismatches .fd)(readResults, parsed.value);
    return reading.kind === "read"
        ? { kind: "read", results: reading.value }
        : { kind: "problems", problems: reading.all.map(mismatches .gk), isOther: isOther(parsed.value) };
}
function isOther(value) {
    if (typeof value !== "object" || value === null)
        return true;
    return !marks.some((key) => Object.hasOwn(value, key));
}
function isOtherText(bytes) {
    return bytes.length >= 100 && !["version", ...marks].some((key) => bytes.includes(`"${key}"`));
}
const marks = ["gate", "reasonCode", "checks", "totals"];


  }),

  54882:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   readResultsTree; }
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _results_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46244);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77645);




const maxDepth = 8;
const maxEntries = 10_000;
const readResultsTree = async function* (given, folders) {
    yield* walk({ ...given, depth: 0 }, { folders, left: maxEntries });
};
async function* walk(at, walked) {
    const { name, depth } = at;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at.path);
    const look = await lookAt(path, walked);
    if (look.kind !== "folder") {
        yield { name, file: look.kind === "other" ? await (0,_results_file_js__WEBPACK_IMPORTED_MODULE_2__  .B9)(path, walked.folders) : look };
        return;
    }
    const isOdd = look.names.length === 0 && /\.json$/i.test(name);
    if (isOdd)
        yield { name, file: refused("it is an empty folder") };
    if (depth >= maxDepth)
        yield { name, file: refused(`it lies more than ${maxDepth} folders deep`) };
    else
        for (const each of look.names)
            yield* walk({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, each), name: `${name.replace(/\/+$/, "")}/${each}`, depth: depth + 1 }, walked);
    if (look.isCut)
        yield { name, file: refused(`there are more than ${maxEntries} files and folders`) };
}
async function lookAt(path, walked) {
    try {
        const why = await (0,_results_file_js__WEBPACK_IMPORTED_MODULE_2__  .ON)(path, walked.folders);
        if (why !== null)
            return refused(why);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            return { kind: "other" };
        const names = [];
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(path)) {
            if (entry.name === ".git")
                continue;
            if (walked.left === 0)
                return { kind: "folder", names: names.toSorted(), isCut: true };
            walked.left -= 1;
            names.push(entry.name);
        }
        return { kind: "folder", names: names.toSorted(), isCut: false };
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__  .Or)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? { kind: "other" }
            : refused(`it cannot be read (${error.code})`);
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}


  }),

  68640:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: function() { return   firstRepeated; }
  });
function firstRepeated(texts) {
    const seen = new Set();
    return texts.findIndex((text) => seen.size === seen.add(text).size);
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


  }),

  43412:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   otherThanSeen; },
    V: function() { return   contradictionIn; }
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var node_util__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57198);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79079);
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63034);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48108);
  var _text_first_repeated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68640);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97217);
  var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13618);








function contradictionIn(results) {
    return otherThanSeen(results) ?? otherThanNamed(results) ?? otherThanDecided(results);
}
function otherThanSeen({ totals, checks, gate, reasonCode }) {
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...totals }, (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__  .Hk)(checks)))
        return "its totals are not those of its checks";
    const odd = checks.find((check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_3__  .Pc)(check) && !isSeenToPass(check));
    if (odd !== undefined)
        return `its check ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_4__  .K)(odd.id)} passed, and not by what was seen of it`;
    const isPassed = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__  .ag)(reasonCode).commitStatus === "success";
    return (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JR)(gate).isReady === isPassed ? null : "its gate and the reason for it do not go together";
}
function otherThanDecided(results) {
    const held = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JR)(results.gate).isReady ? whatHolds(results) : null;
    return held === null ? null : `its gate is ${results.gate}, and ${held}`;
}
function whatHolds({ checks, setup, shard, shards, signOffs, failOn }) {
    const missed = checks.find((check) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__  .yN)(check, failOn ?? "required") && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_3__  .Pc)(check));
    if (missed !== undefined)
        return `its check ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_4__  .K)(missed.id)}, which decides, did not pass`;
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_3__  .Pc)(setup))
        return "its setup did not pass";
    if (shard === undefined && !checks.some((check) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__  .yN)(check, failOn ?? "any")))
        return "none of its checks decides";
    if (signOffs.some(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_2__  .it))
        return "a sign-off that holds it back is open";
    return shards?.some(({ attempt }) => attempt === null) === true ? "a shard of its plan is missing" : null;
}
function otherThanNamed({ checks }) {
    const twice = checks[(0,_text_first_repeated_js__WEBPACK_IMPORTED_MODULE_6__  .H)(checks.map(({ id, system = "" }) => `${id}\n${system}`))];
    return twice === undefined ? null : `its check ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_4__  .K)(twice.id)} is there twice`;
}
function isSeenToPass({ reason, exitCode, startedAt, tampered, signals, attempts }) {
    const last = attempts.at(-1);
    return (reason === "" &&
        exitCode !== null &&
        startedAt !== null &&
        !tampered &&
        signals.length > 0 &&
        (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_7__  .Bw)(signals) === "" &&
        signals.every(({ implied }) => !implied || exitCode === 0) &&
        last !== undefined &&
        (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_3__  .Pc)(last));
}


  })

};
;