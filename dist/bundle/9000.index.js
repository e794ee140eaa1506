"use strict";
exports.id = 9000;
exports.ids = [9000];
exports.modules = {

  62158:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    readShard: function() { return   readShard; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _shards_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41312);
  var _shards_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76293);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5739);




async function readShard(run, ports) {
    const problems = [];
    const text = await shardText(run, problems, ports);
    const reading = text === null ? null : (0,_shards_read_texts_js__WEBPACK_IMPORTED_MODULE_1__  .h)(text);
    if (reading?.kind === "problem") {
        const { found, expected, cure } = reading;
        problems.push({ rule: "input", found: `${found}, in ${whereOf(run)}`, expected, cure });
    }
    if (run.failed !== null)
        problems.push(failedBeside);
    const entry = reading?.kind === "read" ? reading.value : null;
    const shard = entry === null ? null : { ...entry, digest: (0,_shards_texts_js__WEBPACK_IMPORTED_MODULE_2__  .Uv)(entry) };
    return { ...run, planned: shard, shard, problems: problems.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .a5) };
}
async function shardText(run, problems, ports) {
    if (run.shardFile === undefined)
        return (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .R5)("shard", run.input);
    const file = await ports.readResults(run.shardFile, [run.places.workspace, run.temporaryFolder]);
    if (file.kind === "file")
        return file.bytes.toString("utf8");
    problems.push({
        rule: "input",
        found: file.kind === "missing"
            ? `no file at ${whereOf(run)}`
            : `${whereOf(run)}, not read because ${file.reason}`,
        expected: "a file with a plan's shard, inside the workspace or the temporary folder",
        cure: "Write one entry of `matrix.include`, as `readiness plan --json` prints it, into a file, and name that.",
    });
    return null;
}
function whereOf({ shardFile }) {
    return shardFile === undefined ? "`shard`" : `\`--shard\` ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(shardFile, 300)}`;
}
const failedBeside = {
    rule: "input",
    found: "`--failed` beside `--shard`",
    expected: "one of the two",
    cure: "Leave `--failed` out: a shard runs what its plan says, whatever passed before.",
};


  }),

  2239:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  D3: function() { return   commitOf; },
  W3: function() { return   judgedResults; },
  nE: function() { return   nothingRun; },
  D9: function() { return   ownGateOf; },
  Qe: function() { return   pageDigest; },
  x3: function() { return   refusedResults; },
  Wm: function() { return   selectionOf; }
});

var apply_lint_settings = __webpack_require__(89185);
var gate_change = __webpack_require__(84951);
var problem = __webpack_require__(93970);
var release = __webpack_require__(8272);
var sign_offs = __webpack_require__(79079);
var version_clues = __webpack_require__(3486);
var digest = __webpack_require__(29327);
var gate_changes = __webpack_require__(11968);
var labels = __webpack_require__(35975);
var permalink = __webpack_require__(20363);
var gate = __webpack_require__(13618);
var verdict_traits = __webpack_require__(48108);
var waiver = __webpack_require__(16833);
;// CONCATENATED MODULE: ./build/verdict/waivers.js



function unneededWaivers(results, { checks }) {
    const places = new Map(checks.map(({ id, place }) => [id, place]));
    const missed = new Set(results.filter((check) => !(0,verdict_traits .Pc)(check)).map(({ id }) => id));
    const waived = new Map(results.filter(waiver .$y).map((check) => [check.id, check]));
    return [...waived.values()]
        .filter(({ id }) => !missed.has(id))
        .map(({ id, line, waiver }) => (0,problem .l4)("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` passed, so that its waiver until ${waiver?.until ?? ""} is no longer needed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
    }));
}

;// CONCATENATED MODULE: ./build/app/results.js












function judgedResults(run, { checks, setup, teardown, warnings, cancelled, joined }, now) {
    const { page, plan, inputs, checklist, signOffs } = run;
    const selection = selectionOf(inputs, plan);
    const part = partOf(run);
    const scope = plan.complete ? null : (0,labels .AN)({ selection, ...part });
    const facts = runFacts({ ...run, startedAt: startOf(run, joined) }, run.facts.head, now);
    const { owner, ticket } = checklist.settings;
    return {
        version: 1,
        name: run.name,
        ...(0,gate .q7)({
            checks,
            notApplicable: plan.notApplicable.length,
            openSignOffs: signOffs.filter(sign_offs .it).length,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page.gateChanges, inputs),
            ...(joined && { machines: joined.machines }),
            isPart: run.shard !== null,
        }),
        failOn: inputs.failOn,
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner,
            ticket,
            from: page.from,
            url: urlOf(page, run, facts),
        },
        selection,
        run: facts,
        ...(joined && { shards: joined.shards }),
        ...part,
        totals: (0,gate .Hk)(checks),
        checks,
        setup,
        teardown,
        release: run.release,
        notApplicable: plan.notApplicable,
        signOffs,
        findings: [...(joined?.findings ?? []), ...page.findings, ...verdictFindings(checks, run)],
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes .fv)(page.gateChanges), ...warnings],
    };
}
function startOf({ startedAt }, joined) {
    return joined === undefined || joined.startedAt === null ? startedAt : new Date(joined.startedAt);
}
function verdictFindings(checks, { checklist, page, shard }) {
    if (shard !== null)
        return [];
    const { settings, ignores } = checklist;
    const problems = unneededWaivers(checks, checklist);
    const left = (0,apply_lint_settings .t)(problems, { levels: settings.lint, ignores }, false);
    return (0,problem .Sz)(left, page.path, false);
}
function partOf({ shard }) {
    if (shard === null)
        return {};
    const { name, system, checks, digest, of, run } = shard;
    return { shard: { name, system, checks: checks.length, digest, of, planned: run } };
}
function selectionOf({ areas, checks }, plan) {
    const { complete, selectedAreas, totalAreas, failed } = plan;
    return { areas, checks, ...(failed && { failed }), complete, selectedAreas, totalAreas };
}
function runFacts({ context, startedAt }, head, now) {
    const { run } = context;
    return {
        ...run,
        sha: commitOf(context, head),
        headSha: run.headSha || (head ?? ""),
        startedAt: startedAt.toISOString(),
        durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
    };
}
function commitOf({ run }, head) {
    return run.sha || (head ?? "");
}
function urlOf(page, { context }, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink .fi)(context, repository, commit, page.inRepository);
}
function ownGateOf(gateChanges, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = (0,gate_change .u9)(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
function refusedResults(run, { reasonCode, reason, findings, selection }, now) {
    const { name, page } = run;
    const facts = runFacts(run, null, now);
    const { selection: nothing, ...others } = nothingRun;
    const part = partOf(run);
    const whole = run.shard === null ? nothing : { ...nothing, ...run.shard.selection, complete: false };
    const scope = run.shard === null ? "" : `, ${(0,labels .AN)({ selection: whole, ...part })}`;
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason: `${reason}${scope}`,
        failOn: run.inputs?.failOn ?? "required",
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, run, facts),
        },
        selection: selection ?? whole,
        run: facts,
        ...part,
        ...others,
        release: saidRelease(run),
        findings,
        gateChanges: page?.gateChanges ?? null,
    };
}
function saidRelease({ inputs, page, tag, planned }) {
    if (planned !== null)
        return planned.release;
    const [said] = (0,version_clues .jJ)({ ...(page?.version ?? version_clues .mi), input: inputs?.version ?? null });
    const { kind = null, phase = null } = inputs ?? {};
    return { ...release .Wv, version: said?.version ?? null, tag, kind, phase: phase ?? "before" };
}
const nothingRun = {
    selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
    totals: (0,gate .Hk)([]),
    checks: [],
    setup: null,
    teardown: null,
    release: release .Wv,
    notApplicable: [],
    signOffs: [],
    findings: [],
    gateChanges: null,
    warnings: [],
};
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : (0,digest .o)(page.bytes);
}


  }),

  76977:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    historyNotes: function() { return   historyNotes; },
    ignoredInputs: function() { return   ignoredInputs; },
    otherSystemWarnings: function() { return   otherSystemWarnings; }
  });
  var _plan_other_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89507);

function historyNotes({ history }) {
    return history === ""
        ? []
        : [
            "`history` is left to the gate, which adds the run once for all shards: set it there and on the plan.",
        ];
}
function ignoredInputs(inputs) {
    const asked = [
        inputs.comment === "always" ? "comment" : "",
        inputs.pullRequest === null ? "" : "pull-request",
        inputs.statuses === "none" ? "" : "statuses",
        inputs.onGateChange === "fail" ? "on-gate-change" : "",
        inputs.onPending === "wait" ? "on-pending" : "",
        inputs.linkTicket ? "link-ticket" : "",
    ].filter((name) => name !== "");
    if (asked.length === 0)
        return [];
    const named = asked.map((name) => `\`${name}\``).join(", ");
    return [
        `A shard tells nobody, so ${named} ${asked.length === 1 ? "does" : "do"} nothing here: set ${asked.length === 1 ? "it" : "them"} on the gate, which tells once for all shards.`,
    ];
}
function otherSystemWarnings({ name, system }, os) {
    return (0,_plan_other_system_js__WEBPACK_IMPORTED_MODULE_0__  .l)({ runsOn: [system] }, os)
        ? [
            `Shard ${name} is planned for ${system}, and this machine is ${os}: its verdicts are not that system's. Give its job \`runs-on: \${{ matrix.runs-on }}\`.`,
        ]
        : [];
}


  }),

  39973:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   answered; }
  });
const cancelledPatienceMs = 2_000;
async function answered(asking, late, cancel) {
    const over = new AbortController();
    const patience = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve(late), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([asking, patience]);
    }
    finally {
        over.abort();
    }
}


  }),

  78295:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    uploadResults: function() { return   uploadResults; }
  });
  var _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23851);
  var _report_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43331);
  var _shards_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15551);
  var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39973);




async function uploadResults(part) {
    const { journal, cancel } = part.run;
    const isUploadLeft = journal !== _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__  .v && journal.failure === null;
    if (cancel.aborted && isUploadLeft)
        return { isUploadLeft };
    const late = isUploadLeft ? { isUploadLeft } : { warnings: [notUploaded(part, noTime)] };
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__  .o)(upload(part), late, cancel);
}
async function upload(part) {
    const { run, shard, connect } = part;
    const { name, results, journal, redactor } = run;
    const artifact = (0,_shards_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__  .C)(shard, name, results.run.attempt);
    const text = (0,_report_results_json_js__WEBPACK_IMPORTED_MODULE_3__.serializeResults)(results);
    const artifacts = await connect();
    let outcome = await artifacts.upload(artifact, text);
    const isTaken = outcome.kind === "refused" && outcome.why === "taken";
    if (isTaken && journal === _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__  .v)
        outcome = await artifacts.upload(artifact.replace(/\.json$/, "-post.json"), text);
    if (outcome.kind === "refused")
        return { warnings: [redactor.redactSentence(notUploaded(part, outcome))] };
    journal.note({ kind: "uploaded" });
    return {};
}
function notUploaded({ shard }, { found, cure }) {
    return `The results of shard ${shard.name} were not uploaded, so that the gate misses them: ${found}. ${cure}.`;
}
const noTime = { found: "the run was cancelled before there was an answer", cure: "Run the job again" };


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

  79079:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _K: function() { return   noConditions; },
    it: function() { return   holdsBack; },
    o7: function() { return   conditionsText; }
  });
const noConditions = { version: null, phase: "before", only: null, environment: null };
function conditionsText({ version, phase, only, environment }) {
    const parts = [
        version,
        phase === "after" ? phase : null,
        only === null ? null : `only: ${only.join("/")}`,
        environment === null ? null : `environment: ${environment}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}
function holdsBack({ done, applies, holds }) {
    return holds && applies && !done;
}


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

  16833:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: function() { return   isWaived; },
    EK: function() { return   maxWaiverDays; },
    Uf: function() { return   judgeWaiver; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15805);

const maxWaiverDays = 366;
function judgeWaiver(waived, today) {
    if (waived === null)
        return null;
    const days = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, waived.until);
    return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}
function isWaived({ waiver }) {
    return waiver?.lasts === true;
}


  }),

  29327:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   digestOf; }
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _page_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34738);


function digestOf(bytes) {
    const text = (0,_page_text_js__WEBPACK_IMPORTED_MODULE_1__  .b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


  }),

  89507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   elsewhereReason; },
    l: function() { return   isElsewhere; }
  });
const systems = [
    [/^windows/i, "Windows"],
    [/^macos/i, "macOS"],
    [/^(?:ubuntu|linux)/i, "Linux"],
];
function isElsewhere({ runsOn }, os) {
    const named = (runsOn ?? []).map((label) => systems.find(([begins]) => begins.test(label))?.[1] ?? os);
    return named.length > 0 && !named.includes(os);
}
function elsewhereReason(runsOn, os) {
    const labels = (runsOn ?? []).slice(0, maxLabels).join(" or ");
    return `it runs on ${labels}, and this machine is ${os}: a plan runs it there (\`readiness plan\`, the action \`plan\`)`;
}
const maxLabels = 5;


  }),

  23851:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: function() { return   noJournal; }
  });
const noJournal = { note: () => undefined, failure: null };


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

  43331:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    serializeResults: function() { return   serializeResults; }
  });
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2).replace(unseen, reference)}\n`;
}
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function reference(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


  }),

  96462:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    partOfPlan: function() { return   partOfPlan; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76572);


function partOfPlan(plan, entry) {
    const wanted = new Set(entry.checks);
    const byId = new Map(plan.turns.map((turn) => [turn.check.id, turn]));
    const strangers = entry.checks.filter((id) => !isOfShard(byId.get(id), entry));
    if (strangers.length > 0)
        return unusable(strangers, `that the plan runs on ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(entry.system)}`);
    const needed = new Set();
    const turns = plan.turns.toReversed().filter(({ check, step }) => {
        const isPart = wanted.has(check.id) || (step === null && needed.has(check.id));
        if (isPart)
            for (const need of check.needs)
                needed.add(need);
        return isPart;
    });
    const left = plan.steps.filter(({ check }) => needed.has(check.id) && !wanted.has(check.id));
    if (left.length > 0)
        return unusable(left.map(({ check }) => check.id), "beside those that need them");
    const steps = turns.toReversed().flatMap(({ step }) => step ?? []);
    const areas = new Set(steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.area.slug));
    return {
        ...plan,
        steps,
        turns: turns.toReversed(),
        complete: false,
        notApplicable: [],
        selectedAreas: areas.size,
    };
}
function isOfShard(turn, { system }) {
    return turn !== undefined && turn.step !== null && runsOn(turn.check, system);
}
function runsOn({ runsOn }, system) {
    return runsOn === null || runsOn.length === 0 || runsOn.includes(system);
}
function unusable(ids, where) {
    return {
        kind: "unusable",
        problems: [
            {
                rule: "not-the-plans",
                found: `a shard with the checks ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .d9)(ids.map((id) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(id)))}`,
                expected: `checks ${where}`,
                cure: `Give \`shard\` an entry of the plan as it is: \`\${{ matrix.shard }}\`, or a file with it.`,
            },
        ],
    };
}


  }),

  8027:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    plannedRelease: function() { return   plannedRelease; }
  });
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);
  var _plan_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83750);


function plannedRelease(release, clues, read) {
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    const found = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .kd)(clues, version, { tag: release.lastTag, why: noTagPlanned }, read);
    const said = (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__  .jJ)(clues.version).find((each) => each.version === release.version);
    return { ...found, release, source: release.version === null ? null : (said?.source ?? "input") };
}
const noTagPlanned = "the plan knows none; where there is one, set `fetch-depth: 0` on actions/checkout of the job that plans";


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

  97217:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  }),

  13618:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: function() { return   missedSentence; },
    Hk: function() { return   countTotals; },
    q7: function() { return   decideGate; },
    yN: function() { return   decides; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);






function decideGate(input) {
    const decision = decide(input);
    return input.scope === null ? decision : { ...decision, reason: `${decision.reason}, ${input.scope}` };
}
function decide(input) {
    const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate, machines } = input;
    const deciding = checks.filter((check) => decides(check, failOn));
    const held = heldReason(deciding);
    const missed = missedSentence(deciding, failOn);
    if (cancelled) {
        const known = (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .nn)("; ", [machines?.held?.reason ?? "", held === null ? "" : missed]);
        return notReady("cancelled", `the run was cancelled${known === "" ? "" : `: ${known}`}`);
    }
    if (machines !== undefined && machines.held !== null) {
        const { reasonCode, reason } = machines.held;
        return notReady(reasonCode, held === null ? reason : `${reason}: ${missed}`);
    }
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(setup))
        return notReady("setup-failed", setupReason(setup, machines));
    if (deciding.length === 0)
        return input.isPart === true
            ? { gate: "ready", reasonCode: "all-passed", reason: "none of its checks decides" }
            : notReady("nothing-to-run", nothingDecides(checks, notApplicable));
    const beside = waivedMissed(checks, failOn);
    if (held !== null && !(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .ag)(held).isWaiting)
        return notReady(held, `${missed}${beside}`);
    if (ownGate !== null)
        return notReady("gate-weakened", ownGateReason(ownGate));
    const open = `${openSignOffs} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(openSignOffs, "sign-off is", "sign-offs are")} open`;
    if (held !== null)
        return notReady(held, `${missed}${openSignOffs === 0 ? "" : `, ${open}`}${beside}`);
    const kind = decidingKind(deciding.length, failOn);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
    if (openSignOffs > 0)
        return notReady("pending", `${verb}, and ${open}${beside}`);
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${beside}` };
}
function setupReason({ verdict }, machines) {
    return machines === undefined
        ? `setup ${verdict}, so no check could run`
        : `setup ${verdict} in ${machines.setupFailedIn}, so no check could run there`;
}
function heldReason(deciding) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .NW.find((reason) => countHeld(deciding, reason) > 0) ?? null;
}
function countHeld(deciding, reason) {
    return deciding.filter(({ verdict }) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).holdsBack === reason).length;
}
function missedSentence(deciding, failOn) {
    const held = _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .NW
        .map((reason) => ({ reason, number: countHeld(deciding, reason) }))
        .filter(({ number }) => number > 0);
    const [first = { reason: "checks-failed", number: 0 }, ...rest] = held;
    const all = decidingKind(deciding.length, failOn);
    return [
        `${first.number} of ${deciding.length} ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(first.number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[first.reason])}`,
        ...rest.map(({ reason, number }) => `${number} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[reason])}`),
    ].join(", ");
}
function waivedMissed(checks, failOn) {
    const missed = checks.filter((check) => (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y)(check) && isDecisive(check, failOn) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check));
    return missed.length === 0
        ? ""
        : `, ${missed.length} waived ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(missed.length, "check")} did not pass`;
}
function decidingKind(number, failOn) {
    return (0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(number, failOn === "any" ? "check" : "required check");
}
function nothingDecides(checks, notApplicable) {
    const waived = checks.filter(_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y).length;
    const others = `${notApplicable} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(notApplicable, "does", "do")} not apply to this release`;
    if (checks.length === 0 && notApplicable > 0)
        return `no check was run: ${others}`;
    const parts = [
        waived > 0 ? `${waived} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(waived, "is", "are")} waived` : "",
        notApplicable > 0 ? others : "",
    ].filter((part) => part !== "");
    return parts.length === 0
        ? "no required check was run, and advisory checks decide nothing"
        : `no check that was run decides: ${parts.join(", ")}, and advisory checks decide nothing`;
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${ownGate.changes} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ownGate.changes, "change")} may weaken it`;
}
function decides(check, failOn) {
    return !(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y)(check) && isDecisive(check, failOn);
}
function isDecisive({ severity }, failOn) {
    return failOn === "any" || severity === "required";
}
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .rY.map((verdict) => [verdict, 0]));
    const counted = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .nZ.map((key) => [key, 0]));
    for (const { verdict } of checks) {
        byVerdict[verdict] += 1;
        counted[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).countedAs] += 1;
    }
    return {
        total: checks.length,
        ...counted,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}


  })

};
;