"use strict";
exports.id = 1158;
exports.ids = [1158];
exports.modules = {

  2239:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  W3: function() { return   judgedResults; },
  nE: function() { return   nothingRun; },
  D9: function() { return   ownGateOf; },
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
    return results
        .filter((check) => (0,waiver .$y)(check) && (0,verdict_traits .Pc)(check))
        .map(({ id, line, waiver }) => (0,problem .l4)("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` passed, so that its waiver until ${waiver?.until ?? ""} is no longer needed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
    }));
}

;// CONCATENATED MODULE: ./build/app/results.js












function judgedResults(run, { checks, setup, teardown, warnings, cancelled }, now) {
    const { page, plan, inputs, checklist, signOffs } = run;
    const selection = selectionOf(inputs, plan);
    const scope = plan.complete ? null : (0,labels .AN)(selection);
    const facts = runFacts(run, run.facts.head, now);
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
        }),
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
        totals: (0,gate .Hk)(checks),
        checks,
        setup,
        teardown,
        release: run.release,
        notApplicable: plan.notApplicable,
        signOffs,
        findings: [...page.findings, ...verdictFindings(checks, run)],
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes .fv)(page.gateChanges), ...warnings],
    };
}
function verdictFindings(checks, { checklist, page }) {
    const { settings, ignores } = checklist;
    const problems = unneededWaivers(checks, checklist);
    const left = (0,apply_lint_settings .t)(problems, { levels: settings.lint, ignores }, false);
    return (0,problem .Sz)(left, page.path, false);
}
function selectionOf({ areas, checks }, plan) {
    const { complete, selectedAreas, totalAreas, failed } = plan;
    return { areas, checks, ...(failed && { failed }), complete, selectedAreas, totalAreas };
}
function runFacts({ context, startedAt }, head, now) {
    const { run } = context;
    return {
        ...run,
        sha: run.sha || (head ?? ""),
        headSha: run.headSha || (head ?? ""),
        startedAt: startedAt.toISOString(),
        durationMs: now.getTime() - startedAt.getTime(),
    };
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
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason,
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, run, facts),
        },
        selection: selection ?? nothing,
        run: facts,
        ...others,
        release: saidRelease(run),
        findings,
        gateChanges: page?.gateChanges ?? null,
    };
}
function saidRelease({ inputs, page, tag }) {
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

  7023:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fp: function() { return   failureWarning; },
    ln: function() { return   isLocked; },
    we: function() { return   emptyOutcome; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);




const emptyOutcome = { notes: [], warnings: [] };
function failureWarning(error, purpose, service) {
    return error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h
        ? apiWarning(purpose, error.failure, service)
        : ownFaultWarning(purpose.missed, error);
}
const maxWarningCharacters = 300;
function apiWarning(purpose, failure, service) {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
function ownFaultWarning(missed, error) {
    const message = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${missed}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const github = {
    unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : `Give the job \`permissions: ${permission}\`; runs of forks and Dependabot stay read-only, so let a second job report (docs/troubleshooting.md).`,
    "rate-limited": later,
    "not-found": ({ object }) => `Check that ${object} exists and that the token may read it.`,
    conflict: () => "Run the job again: somebody changed the same thing at the same time.",
    unprocessable: () => "The server refuses what was sent: please report it with this message.",
    server: again,
    unreachable: network(" and GITHUB_API_URL"),
    timeout: network(" and GITHUB_API_URL"),
    "bad-answer": () => "Check that GITHUB_API_URL leads to the API and not to a sign-in page or a proxy, then run the job again.",
};
const gitea = {
    ...github,
    unauthorized: () => "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : permission === "statuses: write"
            ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
            : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
};
const cures = {
    github,
    gitea,
    linear: {
        unauthorized: () => "Give `linear-token` a valid personal key (lin_api_…) or OAuth token of that workspace.",
        "read-only": () => "Give `linear-token` a key that may write comments, of a member of the ticket's team.",
        "rate-limited": later,
        "not-found": ({ object }) => `Check \`ticket:\` on the page: ${object} must exist, and the key's owner must see it.`,
        conflict: () => "Run the job again: somebody changed the same thing at the same time.",
        unprocessable: () => "Linear refuses what was sent: please report it with this message.",
        server: again,
        unreachable: network(""),
        timeout: network(""),
        "bad-answer": network(""),
    },
};
function duration(seconds) {
    return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
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

  9079:
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

  9889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


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
    const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate } = input;
    const deciding = checks.filter((check) => decides(check, failOn));
    const held = heldReason(deciding);
    const missed = missedSentence(deciding, failOn);
    if (cancelled)
        return notReady("cancelled", `the run was cancelled: ${missed}`);
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(setup))
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run`);
    if (deciding.length === 0)
        return notReady("nothing-to-run", nothingDecides(checks, notApplicable));
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