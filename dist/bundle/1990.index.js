"use strict";
exports.id = 1990;
exports.ids = [1990];
exports.modules = {

  298:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  gate: function() { return   gate_gate; }
});

var moment = __webpack_require__(2417);
var artifact_name = __webpack_require__(15551);
var plain_code = __webpack_require__(97217);
var external_node_util_ = __webpack_require__(57975);
var gate_traits = __webpack_require__(57198);
var sign_offs = __webpack_require__(79079);
var verdict_traits = __webpack_require__(48108);
var count = __webpack_require__(44936);
var contradiction = __webpack_require__(43412);
var texts = __webpack_require__(76293);
;// CONCATENATED MODULE: ./build/shards/contradiction.js








function contradiction_contradiction(results, planned, plan) {
    return otherThanPlanned(results, planned, plan) ?? (0,contradiction .P)(results) ?? unexplained(results);
}
function otherThanPlanned(results, planned, plan) {
    const { shard, checks, release, selection, checklist } = results;
    if (shard.system !== planned.system)
        return `it says that it ran on ${(0,plain_code .K)(shard.system)}, and was planned for ${(0,plain_code .K)(planned.system)}`;
    if (checks.length !== planned.checks)
        return `it has ${(0,count .U9)(checks.length, "check")}, and was planned with ${planned.checks}`;
    const ids = checks.map(({ id }) => id);
    if ((0,texts .Uv)((0,texts .Ms)(plan, planned, ids)) !== planned.digest)
        return "its checks are not those that it was planned with, in their order";
    const { areas, checks: chosen } = selection;
    const said = { shard, release, selection: { areas, checks: chosen }, from: checklist.from };
    const { selection: asked, page } = plan;
    const entry = { shard: partOf(planned, plan), release: plan.release, selection: asked, from: page.from };
    return (0,external_node_util_.isDeepStrictEqual)(said, entry)
        ? null
        : "it says otherwise than the plan which part it is, and of what";
}
function partOf({ name, system, checks, digest }, plan) {
    const of = { shards: plan.shards.length, checks: plan.checks };
    return { name, system, checks, digest, of, planned: plan.run };
}
function unexplained(results) {
    return (0,gate_traits .JR)(results.gate).isReady || isExplained(results)
        ? null
        : "it is not ready, and nothing in it tells why";
}
function isExplained({ reasonCode, checks, setup, signOffs }) {
    return ((0,gate_traits .ag)(reasonCode).isCutShort ||
        (0,gate_traits .ag)(reasonCode).weakeningLevel === "error" ||
        checks.some((check) => !(0,verdict_traits .Pc)(check)) ||
        (setup !== null && !(0,verdict_traits .Pc)(setup)) ||
        signOffs.some(sign_offs .it));
}

var external_node_crypto_ = __webpack_require__(77598);
var results = __webpack_require__(65215);
var token_shapes = __webpack_require__(63090);
var cut = __webpack_require__(65307);
var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/shards/shard-outcome.js






const outcomeFields = (  null && ([
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
function outcomeOf({ checks, setup, teardown, warnings, reason, reasonCode, run, }) {
    const { os, arch, startedAt, durationMs } = run;
    return {
        checks: new Map(checks.map((check) => [check.id, checkOutcome(check)])),
        setup: scriptOutcome(setup),
        teardown: scriptOutcome(teardown),
        warnings: warnings.slice(0, maxItems).map((warning) => (0,cut .lD)((0,plain_text .w)(warning), maxLine)),
        reason: line(reason),
        reasonCode,
        run: { os: word(os), arch: word(arch), startedAt, durationMs },
    };
}
function digestOfRecord(record) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record)).digest("hex");
}
function checkOutcome(check) {
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
        retest: scriptOutcome(check.retest),
        signals: check.signals.slice(0, maxItems).map(signalOutcome),
        output: outputOf(check.output, verdict),
        diagnosis: scriptOutcome(check.diagnosis),
    };
}
function signalOutcome(signal) {
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
function scriptOutcome(script) {
    return script === null ? script : { ...script, output: outputOf(script.output, script.verdict) };
}
function outputOf({ bytes, lines, tail }, verdict) {
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

;// CONCATENATED MODULE: ./build/shards/known-shards.js

const nothingKnown = { shards: new Map(), older: new Map() };
function isOlder({ shard, run }, plan) {
    return Math.min(run.attempt, shard.planned.attempt) < plan.run.attempt;
}
function knownShard(record, file, { run }, contradiction = null) {
    const { shard, run: ran } = record;
    if (isOlder(record, { run }))
        return { ...nothingKnown, older: new Map([[shard.name, new Set([file])]]) };
    const one = { files: new Set([file]), seen: outcomeOf(record), contradiction };
    const reports = new Map([[digestOfRecord(record), one]]);
    return { ...nothingKnown, shards: new Map([[shard.name, { attempt: ran.attempt, reports }]]) };
}
function joinKnown(one, other) {
    return {
        shards: joinMaps(one.shards, other.shards, joinShards),
        older: joinMaps(one.older, other.older, union),
    };
}
function joinShards(one, other) {
    if (one.attempt !== other.attempt)
        return one.attempt > other.attempt ? one : other;
    return { attempt: one.attempt, reports: joinMaps(one.reports, other.reports, joinReports) };
}
function joinReports(one, { files }) {
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
function countedOutcome(known, shard) {
    const newest = known.shards.get(shard);
    if (newest === undefined || newest.reports.size !== 1)
        return null;
    const [told] = newest.reports.values();
    return told === undefined || told.contradiction !== null ? null : { ...told.seen, attempt: newest.attempt };
}

;// CONCATENATED MODULE: ./build/shards/judge-file.js



function judgeFile(results, gateRun) {
    const { shard, run } = results;
    const { plan } = gateRun;
    if (run.id !== plan.run.id)
        return rejected(`it is of ${runWords(run.id)}`, otherRun);
    if (isOlder(results, plan))
        return accepted;
    if (gateRun.attempt !== null && run.attempt > gateRun.attempt)
        return rejected(`it is of attempt ${run.attempt}, and this is attempt ${gateRun.attempt}`, "Bring the files of this workflow run's own shards, and run the gate after them.");
    const planned = plan.shards.find(({ name }) => name === shard.name);
    if (planned === undefined || planned.digest !== shard.digest)
        return rejected(`it is of shard ${(0,plain_code .K)(shard.name)} of another plan${commitWords(results, plan)}`, otherPlan);
    if (results.checks.length === 0)
        return accepted;
    const { sha256 } = results.checklist;
    if (sha256 !== plan.page.sha256)
        return rejected(`it is of another page, with digest ${(0,plain_code .K)(judge_file_short(sha256))}`, "Let no job change the page before it is run, and plan anew.");
    if (run.sha !== plan.commit)
        return rejected(`it is of ${run.sha === "" ? "no commit that is known" : `commit ${(0,plain_code .K)(judge_file_short(run.sha))}`}`, "Check out the same commit in each job of the plan.");
    return { kind: "accepted", contradiction: contradiction_contradiction(results, planned, plan) };
}
const accepted = { kind: "accepted", contradiction: null };
function rejected(found, cure) {
    return { kind: "rejected", why: { found, cure } };
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

var results_text = __webpack_require__(70237);
var first_repeated = __webpack_require__(68640);
;// CONCATENATED MODULE: ./build/shards/read-shard-file.js


function readShardFile(bytes) {
    const reading = (0,results_text .e)(bytes);
    if (reading.kind === "problems")
        return refused(reading.problems);
    const { results } = reading;
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
function collectFile({ known, unread }, name, file, gateRun) {
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
    const judgement = judgeFile(record, gateRun);
    if (judgement.kind === "rejected")
        return without(judgement.why);
    const part = knownShard(record, name, gateRun.plan, judgement.contradiction);
    return { known: joinKnown(known, part), unread };
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


async function collectShards(given, gateRun, run, ports) {
    let collected = nothingCollected;
    const found = given === null ? fromArtifacts(gateRun, run, ports) : fromPlaces(given, run, ports);
    for await (const { name, file } of found)
        collected = collectFile(collected, name, file, gateRun);
    return collected;
}
async function* fromPlaces(given, { places, temporaryFolder }, { readResultsTree }) {
    const folders = [places.workspace, temporaryFolder];
    for (const place of given)
        for await (const { name, file } of readResultsTree(place, folders))
            yield { name, file: shardFileOf(file) };
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
            yield { name, file: shardFileOf(file) };
        await files.removeFile(path);
    }
    if (listing.isCut)
        yield {
            name: collect_shards_all,
            file: unread("there are more than the service lists", "Let fewer shards and attempts upload to one run."),
        };
}
const collect_shards_all = "the artifacts of this workflow run";
function shardFileOf(file) {
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

var planned_check = __webpack_require__(32722);
var problem = __webpack_require__(93970);
var group_by = __webpack_require__(66500);
var join_parts = __webpack_require__(76572);
;// CONCATENATED MODULE: ./build/shards/join-run.js




function joinRun(plan, units, known) {
    const parts = plan.shards.map((shard) => ({ shard, counted: countedOutcome(known, shard.name) }));
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
        shards: parts.map(shardResult),
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
function shardResult({ shard: { name, system, checks }, counted }) {
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

;// CONCATENATED MODULE: ./build/shards/judge-shards.js







function judgeShards(evidence) {
    const { plan, collected, needs } = evidence;
    const conflicts = plan.shards.flatMap((shard) => conflictOf(shard, collected));
    const gaps = plan.shards.flatMap((shard) => gapOf(shard, evidence));
    const lost = unplannedIn(evidence).map(unplannedProblem);
    const jobs = needs.missed.length === 0 || judge_shards_isExplained(evidence) ? [] : [jobProblem(needs)];
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
    const told = [...newest.reports.values()];
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
    const part = countedOutcome(collected.known, name);
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
        const part = countedOutcome(collected.known, name);
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
function judge_shards_isExplained({ plan, collected, decides }) {
    return plan.shards.some(({ name }) => {
        const part = countedOutcome(collected.known, name);
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
    const failed = shards.filter(({ name }) => isSetupMissed(countedOutcome(known, name)?.setup ?? null));
    const names = failed.map(({ name }) => name);
    return `${(0,count .LS)(names.length, "shard")} ${(0,join_parts .d9)(names)}`;
}

var gate = __webpack_require__(13618);
var app_results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/gate/judge-gate.js






async function judgeGate(planned, { plan, collected, needs }, ports) {
    const { inputs, warnings, cancel } = planned;
    const units = await unitsOf(planned, plan);
    const { shards, startedAt, ...seen } = joinRun(plan, units, collected.known);
    const deciding = new Set(seen.checks.filter((check) => (0,gate .yN)(check, inputs.failOn)).map(({ id }) => id));
    const { problems, ...machines } = judgeShards({
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

var external_node_path_ = __webpack_require__(76760);
var is_record = __webpack_require__(45693);
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

var read_texts = __webpack_require__(41312);
var hold_to_plan = __webpack_require__(84295);
var open_run = __webpack_require__(88207);
var prepare_run = __webpack_require__(77434);
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
        gateRun: gateRunOf(plan, run, ports.env),
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
function gateRunOf(plan, { context }, env) {
    return { plan, attempt: env["GITHUB_RUN_ATTEMPT"] ? context.run.attempt : null };
}

var plan_run = __webpack_require__(89814);
var report_run = __webpack_require__(18548);
;// CONCATENATED MODULE: ./build/app/gate.js







async function gate_gate(request, ports) {
    const opened = await openGate(request, ports);
    if (opened.kind === "refused")
        return (0,report_run .Go)(await (0,prepare_run .qL)(opened.run, opened.why, ports), ports);
    const prepared = await (0,prepare_run .Z0)(opened.run, ports);
    if (prepared.step === "judged")
        return (0,report_run .Go)(prepared, ports);
    const planned = await (0,plan_run .v)({ ...runningNothing(prepared), moments: moment .m }, ports);
    const { gateRun, needs, places } = opened;
    const collected = await collectShards(places, gateRun, planned, ports);
    const judged = await judgeGate(planned, { plan: gateRun.plan, needs, collected }, ports);
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

  89814:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: function() { return   keepPlan; },
  n: function() { return   planRun; }
});

var fixtures = __webpack_require__(34583);
var planned_check = __webpack_require__(32722);
var statuses = __webpack_require__(47973);
var attempt = __webpack_require__(13471);
var mask_book = __webpack_require__(1575);
var moment = __webpack_require__(2417);
var run_values = __webpack_require__(53927);
var redact_results = __webpack_require__(45739);
var report_outputs = __webpack_require__(86956);
var open_run = __webpack_require__(88207);
var api_error = __webpack_require__(98262);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/app/reading/sign-offs.js



async function judgeRunSignOffs(prepared, ports) {
    const { checklist, release, page } = prepared;
    if (checklist.signOffs.length === 0)
        return [];
    const { judgeSignOffs, needsApprovals } = await __webpack_require__.e(  6177).then(__webpack_require__.bind(__webpack_require__, 36177));
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
var run_journal = __webpack_require__(78404);
var app_secrets = __webpack_require__(41474);
var servers = __webpack_require__(79103);
var writer = __webpack_require__(42353);
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
    const journal = await (0,run_journal .Fs)(prepared, { results, teardown }, coverage.areas, ports);
    await setOutputsBefore(prepared, results, ports);
    const masks = new mask_book .A(redactor, secrets.vocabulary, journal);
    for (const value of secrets.masks)
        await log.mask(value);
    for (const line of await linesOfPart(prepared))
        await log.progress(line);
    if (prepared.untrusted !== null)
        await log.line(prepared.untrusted);
    return { ...known, teardown, journal, masks, servers: (0,servers .n)(prepared, coverage, ports) };
}
async function setOutputsBefore(run, results, { host }) {
    const { inputs, log, redactor, resultsPath } = run;
    const unended = (0,redact_results .Cj)({ ...results, reason: open_run .Au }, redactor);
    const before = (0,open_run .a3)(resultsPath);
    const outputs = Object.entries((0,report_outputs .Y)(unended, resultsPath, (0,writer .N)(inputs)));
    const news = outputs.filter(([name, value]) => before[name] !== value);
    await (0,attempt .C)(log, "the outputs", () => host.setOutputs(Object.fromEntries(news)));
}
async function linesOfPart({ plan, context, facts, shard, inputs }) {
    if (shard !== null) {
        const { historyNotes } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 76977));
        return historyNotes(inputs);
    }
    if (plan.failed === undefined)
        return [];
    const { failedLines } = await __webpack_require__.e(  4828).then(__webpack_require__.bind(__webpack_require__, 19431));
    const chosen = plan.steps.filter(({ neededOnly }) => !neededOnly).length;
    return failedLines(plan.failed, { chosen, sha: context.run.sha || (facts.head ?? "") });
}
async function momentsOf(prepared, ports) {
    if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after"))
        return moment .m;
    const { findMoments } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 10033));
    return findMoments(prepared, ports);
}
async function ownSignOffs(prepared, ports) {
    return prepared.shard === null ? judgeRunSignOffs(prepared, ports) : [];
}
async function releaseWarnings(prepared) {
    const { shard, inputs, context } = prepared;
    if (shard === null)
        return kindWarnings(prepared);
    const { ignoredInputs, otherSystemWarnings } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 76977));
    return [...otherSystemWarnings(shard, context.run.os), ...ignoredInputs(inputs)];
}
async function kindWarnings({ release, checklist, plan, facts }) {
    const items = [...checklist.checks, ...checklist.signOffs];
    if (release.kind !== null || items.every(({ only }) => only === null))
        return [];
    const { unknownKindWarning } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 88400));
    return unknownKindWarning(plan.steps, checklist, facts);
}
async function withOwnVersion(signOffs, prepared, ports) {
    const { plan } = prepared;
    if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies))
        return { plan, signOffs };
    const { nameOwnVersion } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 94481));
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

  81102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    k9: function() { return   reportGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
async function reportGuard(format, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const dialect = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    return dialect[reportGuards[format]];
}
const reportGuards = {
    junit: "safeMarkup",
    "junit-strict": "safeMarkup",
    ctrf: "safeJson",
    "in-toto": "safeJson",
    svr: "safeJson",
    html: "safeMarkup",
    markdown: "safeLines",
    json: "safeJson",
};
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


  }),

  32722:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   unfilledPlaceholders; },
    r: function() { return   plannedCheck; }
  });
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45385);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65215);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16833);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15803);
  var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93637);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15805);







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

  4092:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    gatePorts: function() { return   gatePorts; }
  });
  var _platform_files_results_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54882);
  var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11885);


function gatePorts(host, env, servers) {
    return { ...(0,_ports_js__WEBPACK_IMPORTED_MODULE_1__.realPorts)(host, env, servers), readResultsTree: _platform_files_results_tree_js__WEBPACK_IMPORTED_MODULE_0__  .T };
}


  }),

  73220:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readTextFile: function() { return   readTextFile; },
    unreadText: function() { return   unreadText; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _platform_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



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

var own_words = __webpack_require__(39189);
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

var secret_forms = __webpack_require__(50027);
var redact_spans = __webpack_require__(25360);
var text_search = __webpack_require__(53879);
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

  98262:
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

  96528:
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

  99889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


  }),

  93637:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ct: function() { return   fillPlaceholders; },
    Kc: function() { return   hasPlaceholder; },
    nH: function() { return   fillCommand; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71559);
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



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
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 65251));
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


  })

};
;