"use strict";
exports.id = 1990;
exports.ids = [1990];
exports.modules = {

  940:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  gate: function() { return   gate_gate; }
});

var moment = __webpack_require__(2417);
var artifact_name = __webpack_require__(5551);
var plain_code = __webpack_require__(9598);
var external_node_util_ = __webpack_require__(7975);
var count = __webpack_require__(4936);
var gate = __webpack_require__(3618);
var external_node_crypto_ = __webpack_require__(7598);
var results = __webpack_require__(5215);
var verdict_traits = __webpack_require__(8108);
var token_shapes = __webpack_require__(3090);
var cut = __webpack_require__(5307);
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/shards/seen-part.js






const seenFields = (  null && ([
    "verdict",
    "reason",
    "exitCode",
    "startedAt",
    "durationMs",
    "attempts",
    "flaky",
    "tampered",
    "leftovers",
    "unended",
    "retest",
    "signals",
    "output",
    "diagnosis",
]));
const maxLine = 4096;
const maxItems = 1_000;
function seenPart({ checks, setup, teardown, warnings, reason, reasonCode, run, }) {
    const { os, arch, startedAt, durationMs } = run;
    return {
        checks: new Map(checks.map((check) => [check.id, seenCheck(check)])),
        setup: seenScript(setup),
        teardown: seenScript(teardown),
        warnings: warnings.slice(0, maxItems).map((warning) => (0,cut .lD)((0,plain_text .w)(warning), maxLine)),
        reason: line(reason),
        reasonCode,
        run: { os: word(os), arch: word(arch), startedAt, durationMs },
    };
}
function digestOfRecord(record) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record)).digest("hex");
}
function seenCheck(check) {
    const { verdict, exitCode, startedAt, durationMs, flaky, tampered, leftovers, unended } = check;
    return {
        verdict,
        reason: line(check.reason),
        exitCode,
        startedAt,
        durationMs,
        attempts: check.attempts.slice(-maxItems),
        flaky,
        tampered,
        leftovers,
        unended,
        retest: seenScript(check.retest),
        signals: check.signals.slice(0, maxItems).map(seenSignal),
        output: seenOutput(check.output, verdict),
        diagnosis: seenScript(check.diagnosis),
    };
}
function seenSignal(signal) {
    const { expect, saw, reason, note } = signal;
    const seen = { ...signal, expect: line(expect), saw: line(saw) };
    if (reason === undefined && note === undefined)
        return seen;
    return {
        ...seen,
        ...(reason !== undefined && { reason: line(reason) }),
        ...(note !== undefined && { note: line(note) }),
    };
}
function seenScript(script) {
    return script === null ? script : { ...script, output: seenOutput(script.output, script.verdict) };
}
function seenOutput({ bytes, lines, tail }, verdict) {
    const limits = (0,verdict_traits .Pc)({ verdict }) ? results .Y1.passed : results .Y1.notPassed;
    const text = (0,plain_text .w)(tail);
    const fits = Buffer.byteLength(text) <= limits.bytes && text.split("\n").length <= limits.lines;
    return { bytes, lines, tail: fits ? text : (0,cut .w$)((0,token_shapes .v)(text), limits.lines, limits.bytes).text };
}
function line(text) {
    return (0,cut .lD)((0,plain_text .w)(text).replace(/[\n\u2028\u2029]+/g, " "), maxLine);
}
function word(text) {
    return /^[\w.-]{1,32}$/.test(text) ? text : "";
}

;// CONCATENATED MODULE: ./build/shards/known-parts.js

const nothingKnown = { shards: new Map(), older: new Map() };
function isOlder({ shard, run }, plan) {
    return Math.min(run.attempt, shard.planned.attempt) < plan.run.attempt;
}
function knownPart(record, file, { run }, contradiction = null) {
    const { shard, run: ran } = record;
    if (isOlder(record, { run }))
        return { ...nothingKnown, older: new Map([[shard.name, new Set([file])]]) };
    const one = { files: new Set([file]), seen: seenPart(record), contradiction };
    const told = new Map([[digestOfRecord(record), one]]);
    return { ...nothingKnown, shards: new Map([[shard.name, { attempt: ran.attempt, told }]]) };
}
function joinParts(one, other) {
    return {
        shards: joinMaps(one.shards, other.shards, joinShards),
        older: joinMaps(one.older, other.older, union),
    };
}
function joinShards(one, other) {
    if (one.attempt !== other.attempt)
        return one.attempt > other.attempt ? one : other;
    return { attempt: one.attempt, told: joinMaps(one.told, other.told, joinTold) };
}
function joinTold(one, { files }) {
    return { ...one, files: union(one.files, files) };
}
function union(one, other) {
    return new Set([...one, ...other]);
}
function joinMaps(one, other, join) {
    const joined = new Map(one);
    for (const [key, value] of other) {
        const known = joined.get(key);
        joined.set(key, known === undefined ? value : join(known, value));
    }
    return joined;
}
function countedPart(known, shard) {
    const newest = known.shards.get(shard);
    if (newest === undefined || newest.told.size !== 1)
        return null;
    const [told] = newest.told.values();
    return told === undefined || told.contradiction !== null ? null : { ...told.seen, attempt: newest.attempt };
}

var texts = __webpack_require__(6293);
;// CONCATENATED MODULE: ./build/shards/judge-file.js






function judgeFile(results, side) {
    const { shard, run } = results;
    const { plan } = side;
    if (run.id !== plan.run.id)
        return foreign(`it is of ${runWords(run.id)}`, otherRun);
    if (isOlder(results, plan))
        return ours;
    if (side.attempt !== null && run.attempt > side.attempt)
        return foreign(`it is of attempt ${run.attempt}, and this is attempt ${side.attempt}`, "Bring the files of this workflow run's own shards, and run the gate after them.");
    const planned = plan.shards.find(({ name }) => name === shard.name);
    if (planned === undefined || planned.digest !== shard.digest)
        return foreign(`it is of shard ${(0,plain_code .K)(shard.name)} of another plan${commitWords(results, plan)}`, otherPlan);
    if (results.checks.length === 0)
        return ours;
    const { sha256 } = results.checklist;
    if (sha256 !== plan.page.sha256)
        return foreign(`it is of another page, with digest ${(0,plain_code .K)(judge_file_short(sha256))}`, "Let no job change the page before it is run, and plan anew.");
    if (run.sha !== plan.commit)
        return foreign(`it is of ${run.sha === "" ? "no commit that is known" : `commit ${(0,plain_code .K)(judge_file_short(run.sha))}`}`, "Check out the same commit in each job of the plan.");
    return { kind: "ours", contradiction: contradiction(results, planned, plan) };
}
const ours = { kind: "ours", contradiction: null };
function contradiction(results, planned, plan) {
    const { shard, checks, totals } = results;
    if (shard.system !== planned.system)
        return `it says that it ran on ${(0,plain_code .K)(shard.system)}, and was planned for ${(0,plain_code .K)(planned.system)}`;
    if (checks.length !== planned.checks)
        return `it has ${checks.length} ${(0,count .LS)(checks.length, "check")}, and was planned with ${planned.checks}`;
    const ids = checks.map(({ id }) => id);
    if ((0,texts .Uv)((0,texts .Ms)(plan, planned, ids)) !== planned.digest)
        return "its checks are not those that it was planned with, in their order";
    if (shard.of.shards !== plan.shards.length || shard.of.checks !== plan.checks)
        return "it says otherwise than the plan how many shards and checks there are";
    if (!(0,external_node_util_.isDeepStrictEqual)({ ...totals }, (0,gate .Hk)(checks)))
        return "its totals are not those of its checks";
    return null;
}
function foreign(found, cure) {
    return { kind: "foreign", why: { found, cure } };
}
function runWords(id) {
    return id === "" ? "no workflow run" : `the workflow run ${(0,plain_code .K)(id)}`;
}
const otherRun = "Download the artifacts of this workflow run alone, and into a folder that nothing else writes to.";
const otherPlan = "Give each gate the files of its own plan's shards: take away what an earlier plan has left; a second plan in the workflow needs a folder of its own.";
function commitWords({ run }, { commit }) {
    return run.sha === commit || run.sha === "" ? "" : `, of commit ${(0,plain_code .K)(judge_file_short(run.sha))}`;
}
function judge_file_short(digest) {
    return digest.slice(0, 10) || "none";
}

var model_misfits = __webpack_require__(8534);
var check_field_groups = __webpack_require__(729);
var check_fields = __webpack_require__(8760);
var described = __webpack_require__(7086);
var verdict = __webpack_require__(552);
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

var gate_change = __webpack_require__(4951);
var release = __webpack_require__(8272);
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
const results_description_results = (0,described .g1)({
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
const readResults = results_description_results.read;
function resultsSchema() {
    const { description, ...shape } = results_description_results.schema;
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

var first_repeated = __webpack_require__(8640);
var json_shape = __webpack_require__(5221);
var parse_json = __webpack_require__(475);
;// CONCATENATED MODULE: ./build/shards/read-shard-file.js





function readShardFile(bytes) {
    const parsed = (0,parse_json .q)(bytes, json_shape .U);
    if (parsed.kind === "problem")
        return refused([parsed.problem]);
    const misfits = new model_misfits .e();
    const results = readResults(parsed.value, misfits);
    if (results === undefined || misfits.found.length > 0)
        return refused(misfits.found.map(({ place, expected }) => `${place === "" ? "it" : `\`${place}\``} has to be ${expected}`));
    const { shard } = results;
    if (shard === undefined)
        return refused(["it has no `shard`: it is no part of a plan"]);
    const twice = (0,first_repeated .H)(results.checks.map(({ id }) => id));
    return twice === -1
        ? { kind: "read", record: { ...results, shard } }
        : refused([`\`checks[${twice}]\` has the \`id\` of another`]);
}
function refused(problems) {
    return { kind: "problems", problems };
}

;// CONCATENATED MODULE: ./build/shards/collect.js




const nothingCollected = { known: nothingKnown, unread: [] };
function collectFile({ known, unread }, name, file, side) {
    const without = (why) => ({ known, unread: [...unread, unreadProblem(name, why)] });
    if (file.kind === "unread")
        return without(file.why);
    const reading = readShardFile(file.bytes);
    if (reading.kind === "problems")
        return without({
            found: `it is no results file of a shard: ${reading.problems.join("; ")}`,
            cure: asItIs,
        });
    const { record } = reading;
    const judgement = judgeFile(record, side);
    if (judgement.kind === "foreign")
        return without(judgement.why);
    const part = knownPart(record, name, side.plan, judgement.contradiction);
    return { known: joinParts(known, part), unread };
}
const asItIs = "Give the gate the results files of this plan's shards, as they were written, and nothing else; and use the same version of the action in all jobs.";
function unreadProblem(name, { found, cure }) {
    return {
        rule: "shard-unread",
        found: `${(0,plain_code .K)(name)} does not count: ${found}`,
        expected: "results of this plan's shards, and nothing else",
        cure,
    };
}

;// CONCATENATED MODULE: ./build/app/gate/collect-shards.js


async function collectShards(given, side, run, ports) {
    let collected = nothingCollected;
    const found = given === null ? fromArtifacts(side, run, ports) : fromPlaces(given, run, ports);
    for await (const { name, file } of found)
        collected = collectFile(collected, name, file, side);
    return collected;
}
async function* fromPlaces(given, { places, temporaryFolder }, { readResultsTree }) {
    const folders = [places.workspace, temporaryFolder];
    for (const place of given)
        for await (const { name, file } of readResultsTree(place, folders))
            yield { name, file: lookedAt(file) };
}
async function* fromArtifacts({ plan }, { folder }, { artifacts: connect, readResultsTree, files }) {
    if (connect === null)
        return;
    const artifacts = await connect();
    const listing = await artifacts.list((0,artifact_name .D)(plan));
    if (listing.kind === "refused") {
        yield { name: collect_shards_all, file: refusedBy(listing) };
        return;
    }
    for (const artifact of listing.artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const { name } = artifact;
        const download = await artifacts.download(artifact, folder);
        if (download.kind === "refused") {
            yield { name, file: refusedBy(download) };
            continue;
        }
        const { path } = download;
        for await (const { file } of readResultsTree({ path, name }, [folder]))
            yield { name, file: lookedAt(file) };
        await files.removeFile(path);
    }
    if (listing.isCut)
        yield {
            name: collect_shards_all,
            file: unread("there are more than the service lists", "Let fewer shards and attempts upload to one run."),
        };
}
const collect_shards_all = "the artifacts of this workflow run";
function lookedAt(file) {
    switch (file.kind) {
        case "file":
            return { kind: "bytes", bytes: file.bytes };
        case "missing":
            return unread("nothing is there", "Name the files of all shards, or the folder that holds them.");
        case "refused":
            return unread(file.reason, "Give the gate the results files of this plan's shards as they are: regular files of at most 20 MB, inside the workspace or RUNNER_TEMP.");
    }
}
function refusedBy({ found, cure }) {
    return unread(found, `${cure}.`);
}
function unread(found, cure) {
    return { kind: "unread", why: { found, cure } };
}

var planned_check = __webpack_require__(2722);
var problem = __webpack_require__(3970);
var gate_traits = __webpack_require__(7198);
var group_by = __webpack_require__(6500);
var join_parts = __webpack_require__(6572);
;// CONCATENATED MODULE: ./build/shards/hold-back.js







function holdBack(evidence) {
    const { plan, collected, needs } = evidence;
    const conflicts = plan.shards.flatMap((shard) => conflictOf(shard, collected));
    const gaps = plan.shards.flatMap((shard) => gapOf(shard, evidence));
    const lost = unplannedIn(evidence).map(unplannedProblem);
    const jobs = needs.missed.length === 0 || isExplained(evidence) ? [] : [jobProblem(needs)];
    const problems = [
        ...conflicts.map(({ problem }) => problem),
        ...gaps.map(({ problem }) => problem),
        ...lost,
        ...collected.unread,
        ...jobs,
        ...olderProblems(evidence),
    ];
    const setupFailedIn = setupWords(plan, collected);
    if (conflicts.length > 0) {
        const reason = sentences(conflicts, plan.shards.length);
        return { held: { reasonCode: "shard-conflict", reason }, setupFailedIn, problems };
    }
    const reason = (0,join_parts .nn)("; ", [
        sentences(gaps, plan.shards.length),
        lost.length === 0
            ? ""
            : `${(0,count .U9)(lost.length, "planned check")} ${(0,count .LS)(lost.length, "is", "are")} in no shard`,
        collected.unread.length === 0
            ? ""
            : `${(0,count .U9)(collected.unread.length, "file of results", "files of results")} ${(0,count .LS)(collected.unread.length, "does", "do")} not count`,
        jobs.length === 0 ? "" : jobWords(needs),
    ]);
    return { held: reason === "" ? null : { reasonCode: "shard-missing", reason }, setupFailedIn, problems };
}
const verbs = {
    contradicted: ["contradicts itself", "contradict themselves"],
    leftNothing: ["left no results", "left no results"],
    ranNothing: ["ran nothing", "ran nothing"],
    endedEarly: ["did not come to its end", "did not come to their end"],
};
function conflictOf({ name }, { known }) {
    const newest = known.shards.get(name);
    if (newest === undefined)
        return [];
    const told = [...newest.told.values()];
    const files = told.flatMap((one) => [...one.files]).sort();
    const [contradiction] = told.flatMap((one) => one.contradiction ?? []);
    if (told.length === 1 && contradiction === undefined)
        return [];
    const found = told.length > 1
        ? `${(0,join_parts .d9)(files.map(plain_code .K))} are all of attempt ${newest.attempt}, and do not say the same`
        : `${(0,join_parts .d9)(files.map(plain_code .K))} contradicts itself: ${contradiction}`;
    const problem = {
        rule: "shard-conflict",
        found: `of shard ${(0,plain_code .K)(name)} ${found}`,
        expected: "one word of each shard, about the checks that it was planned with",
        cure: "Run the shard again, let nothing but the action write its results file, and give each attempt's file a name of its own. On a command line, where nothing counts attempts, take away the older file.",
    };
    return [{ shard: name, did: "contradicted", problem }];
}
function gapOf({ name }, { plan, collected, decides }) {
    const part = countedPart(collected.known, name);
    if (part === null && collected.known.shards.has(name))
        return [];
    const missing = (did, found, cure) => {
        const expected = `results of shard ${(0,plain_code .K)(name)}, from attempt ${plan.run.attempt} on`;
        return [{ shard: name, did, problem: { rule: "shard-missing", found, expected, cure } }];
    };
    if (part === null)
        return missing("leftNothing", `shard ${(0,plain_code .K)(name)} left no results that count`, "Look at the end of its log and run it again: what is killed with its machine leaves nothing. Where the log says that the file could not be uploaded, upload it in a step of its own and give the gate its folder.");
    if (part.checks.size === 0)
        return missing("ranNothing", `shard ${(0,plain_code .K)(name)} ran nothing: ${part.reason}`, "Its own log says what is to be mended; then run it again.");
    return isCutShort(part, decides)
        ? missing("endedEarly", `shard ${(0,plain_code .K)(name)} did not come to its end: ${part.reason}`, "Run it again: what it had not finished, nothing finishes for it.")
        : [];
}
function isCutShort(part, decides) {
    return (0,gate_traits .ag)(part.reasonCode).isCutShort && !hasMissed(part, decides);
}
function hasMissed({ checks, setup }, decides) {
    const missed = [...checks].some(([id, check]) => decides(id) && !(0,verdict_traits .Pc)(check));
    return missed || isSetupMissed(setup);
}
function isSetupMissed(setup) {
    return setup !== null && !(0,verdict_traits .Pc)(setup);
}
function unplannedIn({ plan, collected, units }) {
    const told = new Map();
    for (const { name, system, checks } of plan.shards) {
        const part = countedPart(collected.known, name);
        const ids = told.get(system) === undefined ? new Set() : told.get(system);
        const isWhole = part !== null && part.checks.size === checks;
        told.set(system, isWhole ? (ids ?? null) : null);
        if (isWhole)
            for (const id of part.checks.keys())
                ids?.add(id);
    }
    return units.filter(({ id, system }) => {
        const ids = told.get(system);
        return ids === undefined || (ids !== null && !ids.has(id));
    });
}
function unplannedProblem({ id, system }) {
    return {
        rule: "shard-missing",
        found: `check ${(0,plain_code .K)(id)} on ${(0,plain_code .K)(system)} is in no shard`,
        expected: "each check of the plan in one of its shards",
        cure: "Plan anew, with the version of the action that the gate has.",
    };
}
function isExplained({ plan, collected, decides }) {
    return plan.shards.some(({ name }) => {
        const part = countedPart(collected.known, name);
        return part !== null && hasMissed(part, decides);
    });
}
function jobWords({ missed }) {
    return `a needed job ended with ${missed.join(" and ")}, and no check explains it`;
}
function jobProblem(needs) {
    return {
        rule: "needed-job",
        found: jobWords(needs),
        expected: "success of each needed job, or a check of a shard that decides and did not pass",
        cure: "Look at the jobs that are not green: a shard may have died before it had reported, or failed by what decides there and not here (give shards and gate the same `fail-on`). Run them again.",
    };
}
function olderProblems({ plan, collected }) {
    return [...collected.known.older].map(([shard, files]) => ({
        rule: "shard-older",
        found: `${(0,join_parts .d9)([...files].sort().map(plain_code .K))} of shard ${(0,plain_code .K)(shard)}, of an attempt before the plan's`,
        expected: `results from attempt ${plan.run.attempt} on, in which the plan was made`,
        cure: "Nothing is to be done: they are passed over.",
    }));
}
function sentences(gaps, all) {
    const parts = [...(0,group_by .$)(gaps, ({ did }) => did)].map(([did, group]) => {
        const [one, many] = verbs[did];
        const names = group.map(({ shard }) => shard);
        return names.length === 1
            ? `shard ${names[0]} ${one}`
            : `${names.length} of ${all} shards ${many}: ${(0,join_parts .d9)(names)}`;
    });
    return (0,join_parts .nn)("; ", parts);
}
function setupWords({ shards }, { known }) {
    const failed = shards.filter(({ name }) => isSetupMissed(countedPart(known, name)?.setup ?? null));
    const names = failed.map(({ name }) => name);
    return `${(0,count .LS)(names.length, "shard")} ${(0,join_parts .d9)(names)}`;
}

;// CONCATENATED MODULE: ./build/shards/join-run.js




function joinRun(plan, units, known) {
    const parts = plan.shards.map((shard) => ({ shard, counted: countedPart(known, shard.name) }));
    const ofSystem = (0,group_by .$)(parts, ({ shard }) => shard.system);
    const hasSeveral = ofSystem.size > 1;
    const seen = seenUnits(parts);
    const counted = parts.flatMap((part) => part.counted ?? []);
    return {
        checks: units.map(({ check, system }) => ({
            ...check,
            ...(hasSeveral && { system }),
            ...(seen.get(system)?.get(check.id) ?? { reason: whyUnseen(ofSystem.get(system) ?? [], known) }),
        })),
        shards: parts.map(join_run_shardResult),
        setup: worst(counted.map(({ setup }) => setup)),
        teardown: worst(counted.map(({ teardown }) => teardown)),
        warnings: [...new Set(counted.flatMap(({ warnings }) => warnings))],
        startedAt: earliest(counted),
    };
}
function seenUnits(parts) {
    const seen = new Map();
    for (const { shard, counted } of parts) {
        const checks = seen.get(shard.system) ?? new Map();
        for (const [id, check] of counted?.checks ?? [])
            if (!checks.has(id))
                checks.set(id, check);
        seen.set(shard.system, checks);
    }
    return seen;
}
function whyUnseen(parts, known) {
    const silent = parts.filter(({ shard, counted }) => (counted?.checks.size ?? 0) < shard.checks);
    const [first] = silent;
    if (first === undefined)
        return "no shard of the plan ran it";
    if (silent.length > 1)
        return `it never arrived from one of the shards ${(0,join_parts .d9)(silent.map(({ shard }) => shard.name))}`;
    const { shard, counted } = first;
    if (counted !== null)
        return `shard ${shard.name} did not run it: ${counted.reason}`;
    return known.shards.has(shard.name)
        ? `shard ${shard.name} contradicts itself`
        : `no results of shard ${shard.name} count`;
}
function join_run_shardResult({ shard: { name, system, checks }, counted }) {
    const { attempt = null, setup = null, teardown = null, run } = counted ?? {};
    const { os = "", arch = "", startedAt = null, durationMs = 0 } = run ?? {};
    return { name, system, checks, attempt, os, arch, startedAt, durationMs, setup, teardown };
}
function worst(scripts) {
    const ran = scripts.filter((script) => script !== null);
    const verdict = ran.map((script) => script.verdict).reduce(verdict_traits .WD, "passed");
    return ran.find((script) => script.verdict === verdict) ?? null;
}
function earliest(parts) {
    const times = parts.map(({ run }) => Date.parse(run.startedAt));
    return times.length === 0 ? null : new Date(times.reduce((a, b) => Math.min(a, b))).toISOString();
}

var app_results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/gate/judge-gate.js






async function judgeGate(planned, { plan, collected, needs }, ports) {
    const { inputs, warnings, cancel } = planned;
    const units = await unitsOf(planned, plan);
    const { shards, startedAt, ...seen } = joinRun(plan, units, collected.known);
    const deciding = new Set(seen.checks.filter((check) => (0,gate .yN)(check, inputs.failOn)).map(({ id }) => id));
    const { problems, ...machines } = holdBack({
        plan,
        collected,
        needs,
        decides: (id) => deciding.has(id),
        units: units.map(({ check, system }) => ({ id: check.id, system })),
    });
    const results = (0,app_results .W3)(planned, {
        ...seen,
        warnings: [...warnings, ...seen.warnings],
        cancelled: needs.isStopped || cancel.aborted,
        joined: { machines, shards, startedAt, findings: problems.map(problem .a5) },
    }, ports.now());
    return { ...planned, step: "judged", results, usable: true, failOn: inputs.failOn, lateTeardown: null };
}
async function unitsOf(run, { runsOn }) {
    const units = [];
    for (const step of run.plan.steps) {
        const check = await (0,planned_check .r)(step, run);
        for (const system of new Set(step.check.runsOn ?? runsOn))
            units.push({ check, system });
    }
    return units;
}

var external_node_path_ = __webpack_require__(6760);
var is_record = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/shards/needs.js


const jobResults = {
    success: "well",
    failure: "missed",
    skipped: "missed",
    cancelled: "stopped",
};
const untoldJobs = { isStopped: false, missed: [] };
function readNeeds(text) {
    if (text === "")
        return needs_problem("no `needs`");
    const value = parsed(text);
    const results = Array.isArray(value) ? value : (0,is_record .u)(value) ? Object.values(value).map(resultOf) : null;
    if (results === null)
        return needs_problem(`${(0,problem .TL)(text)} as \`needs\``);
    if (results.length === 0)
        return needs_problem("`needs` without a job");
    const known = results.filter(isJobResult);
    if (known.length === results.length)
        return {
            isStopped: known.some((result) => jobResults[result] === "stopped"),
            missed: [...new Set(known)].filter((result) => jobResults[result] === "missed").sort(),
        };
    const word = results.find((result) => typeof result === "string" && !isJobResult(result));
    return needs_problem(typeof word === "string" ? `${(0,problem .TL)(word)} in \`needs\`` : "something else than words in `needs`");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function resultOf(job) {
    return (0,is_record .u)(job) ? job["result"] : null;
}
function isJobResult(value) {
    return typeof value === "string" && Object.hasOwn(jobResults, value);
}
function needs_problem(found) {
    const words = Object.keys(jobResults).join(", ");
    return {
        rule: "input",
        found,
        expected: `the JSON list of how the needed jobs ended (${words}), of one at least`,
        cure: `Let the gate's job need the plan's and the shards' (\`needs: [plan, shards]\`), and set \`needs\` to \`\${{ toJSON(needs.*.result) }}\`.`,
    };
}

var read_texts = __webpack_require__(7657);
var hold_to_plan = __webpack_require__(4295);
var open_run = __webpack_require__(8207);
var prepare_run = __webpack_require__(7434);
;// CONCATENATED MODULE: ./build/app/gate/open-gate.js







async function openGate(request, ports) {
    const run = await (0,open_run .Iy)(request, ports);
    const { inputs, problems } = run;
    if (inputs === null)
        return { kind: "refused", run, why: (0,prepare_run ._P)("the inputs are", problems) };
    const plan = planIn(inputs);
    const needs = needsIn(inputs, request);
    const wrong = [plan, needs].filter((read) => "rule" in read);
    if ("rule" in plan && !("rule" in needs) && needs.isStopped)
        return { kind: "refused", run, why: stopped };
    if ("rule" in plan || "rule" in needs)
        return { kind: "refused", run, why: (0,prepare_run ._P)("the inputs are", wrong.map(problem .a5)) };
    return {
        kind: "opened",
        run: (0,hold_to_plan.holdToPlan)(run, plan, ports),
        side: sideOf(plan, run, ports.env),
        needs,
        places: request.results ?? placesIn(inputs, run),
    };
}
const stopped = {
    reasonCode: "cancelled",
    reason: "the workflow was cancelled before there was a plan",
    findings: [],
};
function planIn({ plan }) {
    if (plan === "")
        return {
            rule: "input",
            found: "no `plan`",
            expected: "the plan whose shards are joined",
            cure: `Set \`plan\` to the output of the plan's job (\`\${{ needs.plan.outputs.plan }}\`); where it is set so, that job failed, was skipped, or has no \`outputs\`, and its log says why. On a command line: \`--plan FILE\`.`,
        };
    const reading = (0,read_texts .m)(plan);
    return reading.kind === "read" ? reading.value : { rule: "input", ...reading };
}
function needsIn({ needs }, { results }) {
    return needs === "" && results !== null ? untoldJobs : readNeeds(needs);
}
function placesIn({ from }, { cwd }) {
    return from === "" ? null : [{ name: from, path: (0,external_node_path_.resolve)(cwd, from) }];
}
function sideOf(plan, { context }, env) {
    return { plan, attempt: env["GITHUB_RUN_ATTEMPT"] ? context.run.attempt : null };
}

var plan_run = __webpack_require__(9814);
var report_run = __webpack_require__(2561);
;// CONCATENATED MODULE: ./build/app/gate.js







async function gate_gate(request, ports) {
    const opened = await openGate(request, ports);
    if (opened.kind === "refused")
        return (0,report_run .Go)(await (0,prepare_run .qL)(opened.run, opened.why, ports), ports);
    const prepared = await (0,prepare_run .Z0)(opened.run, ports);
    if (prepared.step === "judged")
        return (0,report_run .Go)(prepared, ports);
    const planned = await (0,plan_run .v)({ ...runningNothing(prepared), moments: moment .m }, ports);
    const { side, needs, places } = opened;
    const collected = await collectShards(places, side, planned, ports);
    const judged = await judgeGate(planned, { plan: side.plan, needs, collected }, ports);
    return (0,report_run .Go)(judged, ports);
}
function runningNothing(prepared) {
    const { checklist } = prepared;
    return {
        ...prepared,
        checklist: { ...checklist, settings: { ...checklist.settings, setup: null, teardown: null } },
    };
}


  }),

  9814:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: function() { return   keepPlan; },
  n: function() { return   planRun; }
});

var fixtures = __webpack_require__(4583);
var planned_check = __webpack_require__(2722);
var statuses = __webpack_require__(7973);
var mask_book = __webpack_require__(1575);
var moment = __webpack_require__(2417);
var run_values = __webpack_require__(3927);
var api_error = __webpack_require__(8262);
var cut = __webpack_require__(5307);
var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/app/reading/sign-offs.js



async function judgeRunSignOffs(prepared, ports) {
    const { checklist, release, page } = prepared;
    if (checklist.signOffs.length === 0)
        return [];
    const { judgeSignOffs, needsApprovals } = await __webpack_require__.e(  6177).then(__webpack_require__.bind(__webpack_require__, 6177));
    const approvals = needsApprovals(checklist.signOffs, release)
        ? await readApprovals(prepared, ports)
        : unknown("no sign-off asks for approvals");
    const { settings } = checklist;
    const isTickedHere = tickedBy(page);
    return judgeSignOffs(checklist.signOffs, { release, noVersion: null, settings, approvals, isTickedHere });
}
function tickedBy({ from, gateChanges }) {
    if (from === "base" || gateChanges === null || gateChanges.kind === "not-compared")
        return () => false;
    if (gateChanges.kind === "new-page")
        return () => true;
    const ticks = gateChanges.changes.filter(({ part, after }) => part === "sign-off" && after?.startsWith("[x] ") === true);
    return ({ line, version }) => ticks.some((one) => one.line === line &&
        (one.before?.startsWith("[x] ") !== true ||
            (version !== null && one.after?.endsWith(`(${version})`))));
}
async function readApprovals({ context, inputs }, ports) {
    const { repository, attempt } = context.run;
    const runId = ports.env["GITHUB_RUN_ID"] ?? "";
    if (ports.services === null)
        return unknown("a command line has no run that could be approved");
    if (!/^\d+$/.test(runId) || repository === "")
        return unknown("the run has no id here: leave `GITHUB_RUN_ID` and `GITHUB_REPOSITORY` as the runner has set them");
    try {
        const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
        return { kind: "known", reviews: await github.approvals(repository, runId), attempt };
    }
    catch (error) {
        if (!(error instanceof api_error .h))
            throw error;
        return unknown(failureText(error.failure, context.forge === "gitea"));
    }
}
function unknown(reason) {
    return { kind: "unknown", reason };
}
function failureText(failure, isGitea) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const words = (0,cut .lD)((0,one_line .T)(failure.message).replace(/\.$/, "") || "no reason was given", 100);
    return `the server said "${words}"${status}; ${cureOf(failure, isGitea)}`;
}
function cureOf({ kind }, isGitea) {
    if (isGitea)
        return "Gitea and Forgejo know no approvals of environments: sign off by ticking there";
    return kind === "read-only" || kind === "not-found" || kind === "unauthorized"
        ? "give the job `permissions: actions: read`"
        : "run the job again";
}

var results = __webpack_require__(2239);
var run_journal = __webpack_require__(8404);
var app_secrets = __webpack_require__(1474);
var servers = __webpack_require__(9103);
;// CONCATENATED MODULE: ./build/app/plan-run.js











async function planRun(prepared, ports) {
    return keepPlan({ ...prepared, moments: await momentsOf(prepared, ports) }, ports);
}
async function keepPlan(prepared, ports) {
    const { facts, inputs, checklist, log, redactor } = prepared;
    const secrets = (0,app_secrets .bq)(prepared, ports.env);
    const warnings = [...prepared.warnings, ...(await releaseWarnings(prepared)), ...secrets.warnings];
    const placeholders = (0,run_values .m_)(facts.values, inputs.vars);
    const { plan, signOffs } = await withOwnVersion(await ownSignOffs(prepared, ports), prepared, ports);
    const known = { ...prepared, plan, signOffs, placeholders, warnings };
    const coverage = { areas: (0,statuses .t)(checklist.checks, plan), complete: plan.complete };
    const teardown = (0,fixtures .UC)(known);
    const results = await resultsBefore(known, ports.now());
    const journal = await (0,run_journal .F)(prepared, { results, teardown }, coverage.areas, ports);
    const masks = new mask_book .A(redactor, secrets.vocabulary, journal);
    for (const value of secrets.masks)
        await log.mask(value);
    for (const line of await linesOfPart(prepared))
        await log.progress(line);
    if (prepared.untrusted !== null)
        await log.line(prepared.untrusted);
    return { ...known, teardown, journal, masks, servers: (0,servers .n)(prepared, coverage, ports) };
}
async function linesOfPart({ plan, context, facts, shard, inputs }) {
    if (shard !== null) {
        const { notesBeside } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(19), __webpack_require__.e(9277), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 4488));
        return notesBeside(inputs);
    }
    if (plan.failed === undefined)
        return [];
    const { failedLines } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 9431));
    const chosen = plan.steps.filter(({ neededOnly }) => !neededOnly).length;
    return failedLines(plan.failed, { chosen, sha: context.run.sha || (facts.head ?? "") });
}
async function momentsOf(prepared, ports) {
    if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after"))
        return moment .m;
    const { findMoments } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 33));
    return findMoments(prepared, ports);
}
async function ownSignOffs(prepared, ports) {
    return prepared.shard === null ? judgeRunSignOffs(prepared, ports) : [];
}
async function releaseWarnings(prepared) {
    const { shard, inputs, context } = prepared;
    if (shard === null)
        return kindWarnings(prepared);
    const { besideShard, otherMachine } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(19), __webpack_require__.e(9277), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 4488));
    return [...otherMachine(shard, context.run.os), ...besideShard(inputs)];
}
async function kindWarnings({ release, checklist, plan, facts }) {
    const items = [...checklist.checks, ...checklist.signOffs];
    if (release.kind !== null || items.every(({ only }) => only === null))
        return [];
    const { unknownKindWarning } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 8400));
    return unknownKindWarning(plan.steps, checklist, facts);
}
async function withOwnVersion(signOffs, prepared, ports) {
    const { plan } = prepared;
    if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies))
        return { plan, signOffs };
    const { nameOwnVersion } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 4481));
    const { notApplicable } = plan;
    const named = await nameOwnVersion({ notApplicable, signOffs }, prepared, ports);
    return { plan: { ...plan, notApplicable: named.notApplicable }, signOffs: named.signOffs };
}
async function resultsBefore(known, now) {
    const { plan, warnings } = known;
    const checks = await Promise.all(plan.steps.map((step) => (0,planned_check .r)(step, known)));
    const nothing = { checks, setup: null, teardown: null, warnings, cancelled: false };
    return {
        ...(0,results .W3)(known, nothing, now),
        gate: "not-ready",
        reasonCode: "interrupted",
        reason: "the run died before its first check",
    };
}


  }),

  1102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 3443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


  }),

  2722:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   unfilledPlaceholders; },
    r: function() { return   plannedCheck; }
  });
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5215);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6833);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5803);
  var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3637);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5805);







async function plannedCheck({ check, neededOnly }, { placeholders, startedAt }) {
    const { guidance } = await fillGuidance(check, placeholders);
    return {
        id: check.id,
        area: check.area.text,
        areaSlug: check.area.slug,
        line: check.place.line,
        severity: check.severity,
        ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(check),
        command: check.command,
        runsOn: check.runsOn,
        neededOnly,
        waiver: check.waived === null ? null : (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .Uf)(check.waived, (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_6__  .dA)(startedAt)),
        verdict: "interrupted",
        reason: "the run died before it began",
        exitCode: null,
        startedAt: null,
        durationMs: 0,
        attempts: [],
        flaky: false,
        tampered: false,
        leftovers: 0,
        unended: 0,
        retest: null,
        signals: [],
        output: _model_results_js__WEBPACK_IMPORTED_MODULE_1__  .x9,
        diagnosis: null,
        guidance,
    };
}
async function fillGuidance({ rollback, rollbackAndRetest, retest, toDo }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(rollback, values);
    const task = toDo === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(toDo, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
            toDo: task?.text ?? null,
        },
        missing: { waiting: task?.missing ?? [], failed: [...(back?.missing ?? []), ...again.missing] },
    };
}
async function unfilledPlaceholders(steps, results, values, { missing: reasons }) {
    const notPassed = new Map(results.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .Pc)(check)).map((check) => [check.id, check]));
    const missing = new Set();
    for (const { check } of steps) {
        const result = notPassed.get(check.id);
        if (result === undefined)
            continue;
        const filled = (await fillGuidance(check, values)).missing;
        for (const name of (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm)(result) ? filled.waiting : filled.failed)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__  .bi)(name, reasons);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


  }),

  331:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  gatePorts: function() { return   gatePorts; }
});

var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var results_file = __webpack_require__(6244);
var system_error = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/platform/files/results-tree.js




const maxDepth = 8;
const maxEntries = 10_000;
const readResultsTree = async function* (given, folders) {
    yield* walk({ ...given, depth: 0 }, { folders, left: maxEntries });
};
async function* walk(at, walked) {
    const { name, depth } = at;
    const path = (0,external_node_path_.resolve)(at.path);
    const look = await lookAt(path, walked);
    if (look.kind !== "folder") {
        yield { name, file: look.kind === "other" ? await (0,results_file .B9)(path, walked.folders) : look };
        return;
    }
    const isOdd = look.names.length === 0 && /\.json$/i.test(name);
    if (isOdd)
        yield { name, file: refused("it is an empty folder") };
    if (depth >= maxDepth)
        yield { name, file: refused(`it lies more than ${maxDepth} folders deep`) };
    else
        for (const each of look.names)
            yield* walk({ path: (0,external_node_path_.join)(path, each), name: `${name.replace(/\/+$/, "")}/${each}`, depth: depth + 1 }, walked);
    if (look.isCut)
        yield { name, file: refused(`there are more than ${maxEntries} files and folders`) };
}
async function lookAt(path, walked) {
    try {
        const why = await (0,results_file .ON)(path, walked.folders);
        if (why !== null)
            return refused(why);
        if (!(await (0,promises_.lstat)(path)).isDirectory())
            return { kind: "other" };
        const names = [];
        for await (const entry of await (0,promises_.opendir)(path)) {
            if (walked.left === 0)
                return { kind: "folder", names: names.toSorted(), isCut: true };
            walked.left -= 1;
            names.push(entry.name);
        }
        return { kind: "folder", names: names.toSorted(), isCut: false };
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? { kind: "other" }
            : refused(`it cannot be read (${error.code})`);
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}

var ports = __webpack_require__(1885);
;// CONCATENATED MODULE: ./build/entry/gate-ports.js


function gatePorts(host, env, servers) {
    return { ...(0,ports.realPorts)(host, env, servers), readResultsTree: readResultsTree };
}


  }),

  839:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readTextFile: function() { return   readTextFile; },
    unreadText: function() { return   unreadText; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);
  var _platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);



const maxBytes = 4_000_000;
async function readTextFile(path) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            length += chunk.length;
            if (length > maxBytes)
                return null;
            chunks.push(chunk);
        }
    }
    catch (error) {
        if ((0,_platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
            return null;
        throw error;
    }
    return Buffer.concat(chunks).toString("utf8");
}
function unreadText(path) {
    return `No file of at most 4 MB that can be read at \`--plan\` ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path, 300)}; expected what \`readiness plan --json\` printed. Write that into a file, and name it.`;
}


  }),

  1575:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   MaskBook; }
});

var own_words = __webpack_require__(9189);
;// CONCATENATED MODULE: ./build/redact/masks.js

const maxMasks = 1_000;
const minMaskLength = 6;
function maskDecision(value, vocabulary, count) {
    if (count >= maxMasks)
        return refused(`more than ${maxMasks} masks were asked for`);
    if (value.trim().length < minMaskLength)
        return refused(`a mask of fewer than ${minMaskLength} characters was asked for`);
    const parts = [value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part !== "");
    if (parts.some(own_words .N))
        return refused("a mask was asked for that is a word of the report itself: the log shows it, and reports hide it in what commands and the page say", true);
    for (const word of vocabulary) {
        if (parts.some((part) => word.includes(part)))
            return refused("a mask was asked for that would hide words of the report itself");
    }
    return { kind: "honoured" };
}
function refused(reason, isHiddenInReports = false) {
    return {
        kind: "refused",
        reason: isHiddenInReports ? reason : `${reason}; it was not honoured`,
        isHiddenInReports,
    };
}

var secret_forms = __webpack_require__(27);
var redact_spans = __webpack_require__(5360);
var text_search = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/log/log-replacement.js



const maxNativeSearches = 8;
function logReplacement(values) {
    const forms = [...new Set(values.flatMap(secret_forms .r))].map((form) => Buffer.from(form, "utf8"));
    const search = (0,text_search .u)(forms.map((form) => form.toString("latin1")));
    const longest = Math.max(0, ...forms.map((form) => form.length));
    const mayHold = (block) => forms.length > maxNativeSearches || forms.some((form) => block.includes(form));
    return {
        replace: (block) => {
            const spans = mayHold(block) ? search.find(block.toString("latin1")) : [];
            return spans.length === 0 ? block : log_replacement_hidden(block, spans);
        },
        openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
    };
}
function log_replacement_hidden(block, spans) {
    const parts = [];
    let position = 0;
    for (const { start, end } of spans) {
        parts.push(block.subarray(position, start), Buffer.from(redact_spans .pc));
        position = end;
    }
    return Buffer.concat([...parts, block.subarray(position)]);
}

;// CONCATENATED MODULE: ./build/log/mask-book.js


class MaskBook {
    redactor;
    vocabulary;
    journal;
    #taken = 0;
    #current = null;
    #refusals = new Set();
    constructor(redactor, vocabulary, journal) {
        this.redactor = redactor;
        this.vocabulary = vocabulary;
        this.journal = journal;
    }
    replacement = {
        replace: (text) => this.#latest().replace(text),
        openEnd: (text) => this.#latest().openEnd(text),
    };
    get refusals() {
        return [...this.#refusals];
    }
    learn(value) {
        const decision = maskDecision(value, this.vocabulary, this.#taken);
        if (decision.kind === "refused")
            this.#refusals.add(decision.reason);
        if (decision.kind === "honoured" || decision.isHiddenInReports)
            this.#hide(value);
        return decision;
    }
    #hide(value) {
        this.#taken += 1;
        this.journal.note({ kind: "mask", value });
        this.redactor.add(value);
        this.#current = null;
    }
    #latest() {
        this.#current ??= logReplacement(this.redactor.values());
        return this.#current;
    }
}


  }),

  8262:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   ApiError; }
  });
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


  }),

  7086:
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
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5693);

function record(properties, description) {
    const entries = Object.entries(properties);
    const parts = recordParts(entries);
    return {
        schema: {
            type: "object",
            ...withDescription(description),
            required: Object.keys(parts.blank),
            properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
        },
        read: (value, misfits) => readRecord(value, parts, misfits),
    };
}
function recordParts(entries) {
    const required = entries.filter(([, { optional }]) => optional !== true).map(([key]) => [key, null]);
    return { entries, blank: JSON.parse(JSON.stringify(Object.fromEntries(required))) };
}
function readRecord(value, { entries, blank }, misfits) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_0__  .u)(value))
        return misfits.expect("an object");
    const copy = { ...blank };
    for (const [key, { read, optional }] of entries) {
        if (Object.hasOwn(value, key))
            copy[key] = misfits.at(key, value[key], read);
        else if (optional !== true)
            misfits.at(key, undefined, read);
    }
    return copy;
}
function list(items, description, limits = {}) {
    const { maxItems = Number.POSITIVE_INFINITY } = limits;
    return {
        schema: { type: "array", ...withDescription(description), items: items.schema, ...limits },
        read: (value, misfits) => {
            if (!Array.isArray(value))
                return misfits.expect("a list");
            if (value.length > maxItems)
                return misfits.expect(`a list of at most ${maxItems}`);
            const copy = [];
            for (const [index, item] of value.entries()) {
                if (misfits.isFull)
                    break;
                const taken = misfits.at(index, item, items.read);
                if (taken !== undefined)
                    copy.push(taken);
            }
            return copy;
        },
    };
}
function text(description, limits = {}) {
    return { schema: { type: "string", ...withDescription(description), ...limits }, read: readText(limits) };
}
function readText({ format, pattern, maxLength = Number.POSITIVE_INFINITY }) {
    const expression = pattern === undefined ? null : new RegExp(pattern, "u");
    return (value, misfits) => {
        if (typeof value !== "string")
            return misfits.expect("a text");
        if (value.length > maxLength)
            return misfits.expect(`a text of at most ${maxLength} characters`);
        if (expression !== null && !expression.test(value))
            return misfits.expect(`a text like ${pattern}`);
        if (format !== undefined && !isDate(value, format))
            return misfits.expect(formats[format].words);
        return value;
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
        read: (value, misfits) => known.get(value) ?? misfits.expect(`one of ${values.join(", ")}`),
    };
}
function constant(value, description) {
    return {
        schema: { const: value, ...withDescription(description) },
        read: (given, misfits) => (given === value ? value : misfits.expect(String(value))),
    };
}
function flag(description) {
    return {
        schema: { type: "boolean", ...withDescription(description) },
        read: (value, misfits) => (typeof value === "boolean" ? value : misfits.expect("true or false")),
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
        read: (value, misfits) => 
        readRecord(value, parts, misfits),
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
    return (value, misfits) => typeof value === "number" && isOne(value) && value >= minimum ? value : misfits.expect(expected);
}
function nullable({ schema, read }) {
    const { type, description, ...rest } = schema;
    return {
        schema: type === undefined
            ? { anyOf: [rest, { type: "null" }], ...withDescription(description) }
            : { ...schema, type: [type, "null"] },
        read: (value, misfits) => (value === null ? null : read(value, misfits)),
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

  6528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   findingFormatNames; },
    d: function() { return   findingSentence; }
  });
function findingSentence({ found, expected, cure }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}
const findingFormatNames = ["text", "github", "json", "sarif"];


  }),

  8534:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: function() { return   Misfits; }
  });
const maxMisfits = 5;
class Misfits {
    found = [];
    #path = [];
    get isFull() {
        return this.found.length >= maxMisfits;
    }
    at(step, value, read) {
        this.#path.push(step);
        const taken = read(value, this);
        this.#path.pop();
        return taken;
    }
    expect(expected) {
        if (!this.isFull)
            this.found.push({ place: this.#place(), expected });
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

  9889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


  }),

  3637:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ct: function() { return   fillPlaceholders; },
    Kc: function() { return   hasPlaceholder; },
    nH: function() { return   fillCommand; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);



async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)].some(([, name]) => name !== undefined && known.has(name));
}
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(values[name] ?? "");
        if (value.trim() === "" || /[\r\n\u2028\u2029]/.test(value))
            missing.add(name);
        else
            fillable.push({ start, end: start + found.length, name, value });
    }
    return { fillable, missing: [...missing] };
}
function namesOf(places) {
    return [...new Set(places.map(({ name }) => name))];
}
function editOf({ start, end, value }, { kind }) {
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__  .k[kind](value) };
}
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false });
    parser.validateLink = () => true;
    parser.normalizeLink = (address) => address;
    const mark = unusedCharacter(markdown);
    const numbered = applyEdits(markdown, places.map(({ start, end }, index) => ({ start, end, text: `{${mark}${index}${mark}}` })));
    const contexts = [];
    const number = new RegExp(`\\{${mark}(\\d+)${mark}\\}`, "g");
    for (const [text, context] of textsOf(parser.parse(numbered, {}))) {
        for (const [, index] of text.matchAll(number))
            contexts[Number(index)] ??= context;
    }
    return contexts;
}
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
function* textsOf(tokens) {
    for (const token of tokens) {
        for (const [name, value] of token.attrs ?? []) {
            yield [String(value), { kind: name === "href" || name === "src" ? "address" : "text" }];
        }
        if (token.type === "code_inline")
            yield [token.content, { kind: "span", ticks: token.markup.length }];
        else if (token.type === "fence" || token.type === "code_block")
            yield [token.content, { kind: "block" }];
        else if (token.children === null)
            yield [token.content, { kind: "text" }];
        yield* textsOf(token.children ?? []);
    }
}
function widenedSpans(markdown, edits, contexts) {
    const widened = new Map();
    edits.forEach(({ start, end, text }, index) => {
        const context = contexts[index];
        if (context?.kind !== "span" || !text.includes("`"))
            return;
        const delimiter = new RegExp(`(?<!\`)\`{${context.ticks}}(?!\`)`, "g");
        const open = [...markdown.slice(0, start).matchAll(delimiter)].at(-1)?.index;
        delimiter.lastIndex = end;
        const close = delimiter.exec(markdown)?.index;
        if (open === undefined || close === undefined || widened.has(open))
            return;
        const inside = applyEdits(markdown, edits, open + context.ticks, close);
        const ticks = "`".repeat(1 + Math.max(...(inside.match(/`+/g) ?? []).map((run) => run.length)));
        widened.set(open, [open, close].map((at) => ({ start: at, end: at + context.ticks, text: ticks })));
    });
    return [...widened.values()].flat();
}
function applyEdits(text, edits, from = 0, to = text.length) {
    let result = "";
    let position = from;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < from || edit.end > to)
            continue;
        result += text.slice(position, edit.start) + edit.text;
        position = edit.end;
    }
    return result + text.slice(position, to);
}


  }),

  1265:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   nearest; }
  });
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const { min } = Math;
function editDistance(from, to, limit) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    let current = [...previous];
    for (let i = 1; i <= from.length; i += 1) {
        current[0] = i;
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current[j] = distance;
            if (distance < least)
                least = distance;
        }
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


  }),

  475:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   ownKey; },
    q: function() { return   parseJson; }
  });
  var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5221);

function parseJson(bytes, limits) {
    const beyond = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__  .i)(bytes, limits);
    if (beyond !== null)
        return problem(shapeProblem(beyond, limits));
    const text = decode(bytes);
    if (text === null)
        return problem("it is not UTF-8 text");
    return parse(text) ?? problem("it is not one JSON text");
}
function ownKey(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function shapeProblem(beyond, { depth, structures }) {
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