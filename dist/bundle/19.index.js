"use strict";
exports.id = 19;
exports.ids = [19];
exports.modules = {

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

var apply_lint_settings = __webpack_require__(9185);
var gate_change = __webpack_require__(4951);
var problem = __webpack_require__(3970);
var release = __webpack_require__(8272);
var sign_offs = __webpack_require__(9079);
var version_clues = __webpack_require__(3486);
var digest = __webpack_require__(9327);
var gate_changes = __webpack_require__(1968);
var labels = __webpack_require__(5975);
var permalink = __webpack_require__(363);
var gate = __webpack_require__(3618);
var verdict_traits = __webpack_require__(8108);
var waiver = __webpack_require__(6833);
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

  8108:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JC: function() { return   traitsOf; },
    Pc: function() { return   hasPassed; },
    V0: function() { return   weightOf; },
    WD: function() { return   worseOf; },
    mm: function() { return   isPending; }
  });
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(552);

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
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "the failure did not recur",
        timeWord: "in",
        inHistory: "pass",
        commitStatus: "success",
        annotation: null,
        section: null,
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
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
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
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "pending",
        timeWord: "in",
        inHistory: "waiting",
        commitStatus: "pending",
        annotation: { deciding: "warning", advisory: "warning" },
        section: "everything",
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
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
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
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "could not be started",
        timeWord: "in",
        inHistory: "failure",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
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
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "skipped",
        timeWord: "in",
        inHistory: "unknown",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "guidance",
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
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "cancelled",
        timeWord: "after",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
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
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "interrupted",
        timeWord: "in",
        inHistory: "cut",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
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

  9327:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   digestOf; }
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _page_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);


function digestOf(bytes) {
    const text = (0,_page_text_js__WEBPACK_IMPORTED_MODULE_1__  .b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


  }),

  5975:
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
    Vl: function() { return   releaseWords; },
    ZO: function() { return   missedChecks; },
    cG: function() { return   gateReason; },
    qP: function() { return   failedAreas; },
    rL: function() { return   signOf; },
    rM: function() { return   isQuiet; },
    w9: function() { return   knownAs; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);





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
    const id = knownAs(check);
    return { area: check.area, id: id === check.areaSlug ? null : id };
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
        retest === null ? "" : `retest: ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).asRetest}`,
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

  9598:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  }),

  3618:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: function() { return   missedSentence; },
    Hk: function() { return   countTotals; },
    q7: function() { return   decideGate; },
    yN: function() { return   decides; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4936);





function decideGate(input) {
    const decision = decide(input);
    return input.scope === null ? decision : { ...decision, reason: `${decision.reason}, ${input.scope}` };
}
function decide(input) {
    const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate, machines } = input;
    const deciding = checks.filter((check) => decides(check, failOn));
    const held = heldReason(deciding);
    const missed = missedSentence(deciding, failOn);
    if (cancelled)
        return notReady("cancelled", `the run was cancelled: ${missed}`);
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
    const open = `${openSignOffs} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(openSignOffs, "sign-off is", "sign-offs are")} open`;
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
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .NW.find((reason) => countHeld(deciding, reason) > 0) ?? null;
}
function countHeld(deciding, reason) {
    return deciding.filter(({ verdict }) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).holdsBack === reason).length;
}
function missedSentence(deciding, failOn) {
    const held = _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .NW
        .map((reason) => ({ reason, number: countHeld(deciding, reason) }))
        .filter(({ number }) => number > 0);
    const [first = { reason: "checks-failed", number: 0 }, ...rest] = held;
    const all = decidingKind(deciding.length, failOn);
    return [
        `${first.number} of ${deciding.length} ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(first.number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[first.reason])}`,
        ...rest.map(({ reason, number }) => `${number} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[reason])}`),
    ].join(", ");
}
function waivedMissed(checks, failOn) {
    const missed = checks.filter((check) => (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y)(check) && isDecisive(check, failOn) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check));
    return missed.length === 0
        ? ""
        : `, ${missed.length} waived ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(missed.length, "check")} did not pass`;
}
function decidingKind(number, failOn) {
    return (0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(number, failOn === "any" ? "check" : "required check");
}
function nothingDecides(checks, notApplicable) {
    const waived = checks.filter(_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y).length;
    const others = `${notApplicable} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(notApplicable, "does", "do")} not apply to this release`;
    if (checks.length === 0 && notApplicable > 0)
        return `no check was run: ${others}`;
    const parts = [
        waived > 0 ? `${waived} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(waived, "is", "are")} waived` : "",
        notApplicable > 0 ? others : "",
    ].filter((part) => part !== "");
    return parts.length === 0
        ? "no required check was run, and advisory checks decide nothing"
        : `no check that was run decides: ${parts.join(", ")}, and advisory checks decide nothing`;
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${ownGate.changes} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(ownGate.changes, "change")} may weaken it`;
}
function decides(check, failOn) {
    return !(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y)(check) && isDecisive(check, failOn);
}
function isDecisive({ severity }, failOn) {
    return failOn === "any" || severity === "required";
}
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .rY.map((verdict) => [verdict, 0]));
    const counted = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .nZ.map((key) => [key, 0]));
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