"use strict";
exports.id = 4663;
exports.ids = [4663];
exports.modules = {

  21450:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FN: function() { return   serverOf; },
    Od: function() { return   codeOrigin; },
    h4: function() { return   githubContext; }
  });
  var _model_forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90702);
  var _model_github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78116);
  var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89457);



function githubContext(env, event, version) {
    const text = (name) => env[name] ?? "";
    const server = serverOf(env, event);
    const repository = text("GITHUB_REPOSITORY");
    const sha = text("GITHUB_SHA");
    return {
        run: {
            repository,
            sha,
            headSha: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "head", "sha") ?? sha,
            ref: text("GITHUB_REF"),
            event: text("GITHUB_EVENT_NAME"),
            workflow: text("GITHUB_WORKFLOW"),
            job: text("GITHUB_JOB"),
            url: runUrl(server, env),
            id: text("GITHUB_RUN_ID"),
            attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
            actor: text("GITHUB_ACTOR"),
            action: version,
            os: text("RUNNER_OS") || osName(process.platform),
            arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
        },
        ...server,
        workflowFile: null,
        baseSha: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "base", "sha") ??
            (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "merge_group", "base_sha") ??
            notZero((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "before")),
        gateBase: gateBase(text("GITHUB_EVENT_NAME"), event),
        commit: eventCommit(env, event),
        subject: { kind: "event" },
        pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .tk)(event, "pull_request", "number") ?? null,
        queuedPullRequest: (0,_model_github_context_js__WEBPACK_IMPORTED_MODULE_1__  .C)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "merge_group", "head_ref") ?? ""),
        defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "repository", "default_branch"),
        fromFork: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, "pull_request") !== undefined &&
            (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
}
function serverOf(env, event) {
    const forge = (0,_model_forge_js__WEBPACK_IMPORTED_MODULE_2__  .r)(env["GITHUB_API_URL"] ?? "");
    const given = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    const known = forge === "gitea" ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "repository", "html_url") : null;
    const below = `/${env["GITHUB_REPOSITORY"] ?? ""}`;
    const isKnown = known !== null && /^https?:\/\/[^\s?#]+$/.test(known) && known.endsWith(below);
    return { forge, serverUrl: isKnown ? known.slice(0, -below.length) : given };
}
function runUrl({ forge, serverUrl }, env) {
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const id = env["GITHUB_RUN_ID"] ?? "";
    const number = env["GITHUB_RUN_NUMBER"] ?? "";
    if (repository === "" || id === "")
        return "";
    const run = forge === "gitea" && number !== "" ? `${number}?by_index=1` : id;
    return `${serverUrl}/${repository}/actions/runs/${run}`;
}
function codeOrigin(repository, name, event) {
    const pullHead = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "head", "repo", "full_name");
    const runHead = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "workflow_run", "head_repository", "full_name");
    const behind = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "workflow_run", "event");
    const isHere = (found) => repository !== "" && found?.toLowerCase() === repository.toLowerCase();
    const isOurRun = eventsOfOurs.has(behind ?? "") || (behind === "pull_request" && pullsLieHere(event));
    const isOurs = name === "pull_request_target"
        ? isHere(pullHead)
        : name === "workflow_run" && isHere(runHead) && isOurRun;
    return { head: pullHead ?? runHead, behind, isOurs };
}
const eventsOfOurs = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "release",
    "merge_group",
]);
function pullsLieHere(event) {
    const pulls = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, "workflow_run", "pull_requests");
    const here = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .tk)(event, "repository", "id");
    return (!Array.isArray(pulls) ||
        pulls.every((pull) => here !== null && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .tk)(pull, "head", "repo", "id") === here));
}
function gateBase(name, event) {
    const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "base", "sha") ?? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "merge_group", "base_sha");
    if (sha !== null)
        return { kind: "commit", sha };
    if (namesOne.test(name) || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .Bt)(event, "pull_request") || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .Bt)(event, "merge_group"))
        return { kind: "missing" };
    return { kind: mayBeAboutOne(name, event) ? "unknown" : "none" };
}
function mayBeAboutOne(name, event) {
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .Bt)(event, "issue"))
        return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .Bt)(event, "issue", "pull_request");
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .Bt)(event, "workflow_run"))
        return name === "issue_comment" || name === "workflow_run";
    return namesOne.test((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "workflow_run", "event") ?? "pull_request");
}
const namesOne = /^(?:pull_request|merge_group)/;
function osName(platform) {
    return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}
const eventsOfCommits = new Set([
    "push",
    "create",
    "release",
    "merge_group",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
function eventCommit(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    const own = notZero(env["GITHUB_SHA"] || null);
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "head", "sha");
    if (head !== null && name !== "") {
        const merge = name === "pull_request_target" ? null : own;
        return { sha: head, others: known([merge, mergedAs(event)]), mayBeMerged: true };
    }
    if (own === null || !eventsOfCommits.has(name) || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, "deleted") === true)
        return null;
    const others = [(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "merge_group", "head_sha"), (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "head_commit", "id")];
    return { sha: own, others: known(others), mayBeMerged: false };
}
function mergedAs(event) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, "pull_request", "merged") === true
        ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(event, "pull_request", "merge_commit_sha")
        : null;
}
function known(names) {
    return names.filter((name) => name !== null);
}
function notZero(sha) {
    return sha === null || /^0+$/.test(sha) ? null : sha;
}


  }),

  90702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   forgeAt; }
  });
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}


  }),

  78116:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   queuedPullRequest; }
  });
function queuedPullRequest(ref) {
    const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
}


  }),

  63034:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $E: function() { return   reasonLine; },
    BF: function() { return   isForm; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; },
    vO: function() { return   isExitForm; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

const partOfMore = "only as a part of more: ";
const maxReason = 300;
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}
function unseenReason(signals) {
    const unseen = signals.filter(({ kind, holds }) => kind === "pass" && holds === false);
    return reasonLine(unseen.map((signal) => notYet(signal)).join("; "));
}
function notYet(signal) {
    const { expect, saw } = signal;
    if (isMeasured(expect))
        return faultOf(signal);
    return `pass signal not seen yet: ${expect}${saw === "" ? "" : ` (${saw})`}`;
}
function faultsOf(role, signals) {
    const wanted = role === "pass";
    return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}
function faultOf({ kind, expect, holds, saw, reason }) {
    if (holds === null)
        return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
    if (kind === "fail")
        return `fail signal seen: ${expect}`;
    if (isMeasured(expect))
        return `${explained(saw)}, expected ${expect}`;
    return `pass signal not seen: ${expect}${saw.startsWith(partOfMore) ? ` (${saw})` : ""}`;
}
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
function isForm(expect) {
    return /^(?:exit|within|json|file|stdout|stderr|output)[ \t]/.test(expect);
}
function isExitForm(expect) {
    return /^exit[ \t]/.test(expect);
}
function reasonLine(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
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

  57674:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   whyNotApplicable; }
  });
function whyNotApplicable({ phase, only }, release) {
    if (phase !== release.phase)
        return `phase ${phase}`;
    if (only === null || release.kind === null || only.includes(release.kind))
        return null;
    return `only ${only.join(", ")}, and this is ${kindWords[release.kind]}`;
}
const kindWords = {
    first: "the first release",
    major: "a major release",
    minor: "a minor release",
    patch: "a patch release",
    prerelease: "a prerelease",
};


  }),

  15803:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IR: function() { return   tagReasons; },
    S2: function() { return   missingReasons; },
    bi: function() { return   whyMissing; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53927);

const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
function missingReasons(tags, why) {
    return {
        ...why,
        lastVersion: why.lastTag,
        sha: tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null,
        baseSha: "the event has no base: it is known in a pull request, a merge group and a push",
        pullRequest: "the event belongs to no pull request",
        runUrl: "this is no run on GitHub",
        phase: null,
    };
}
function whyMissing(name, missing) {
    const row = (0,_model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .h3)(name);
    return row === undefined ? null : missing[row.value];
}


  }),

  86247:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   selectChecks; }
  });
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41265);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57674);



function selectChecks(checks, filter, release) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const named = checks.filter((check) => matches(check, filter));
    if (named.length === 0) {
        return {
            kind: "unusable",
            rule: "filter",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const notApplicable = listNotApplicable(named, release);
    const applies = (check) => (0,_applicability_js__WEBPACK_IMPORTED_MODULE_0__  .h)(check, release) === null;
    const applying = named.filter(applies);
    const last = filter.leaveOut?.(applying, checks);
    const wanted = last?.wanted ?? applying;
    const wantedIds = new Set(wanted.map(({ id }) => id));
    const turns = orderByNeeds(checks, wanted).map((check) => ({
        check,
        step: applies(check) ? { check, neededOnly: !wantedIds.has(check.id) } : null,
    }));
    return {
        kind: "plan",
        steps: turns.flatMap(({ step }) => step ?? []),
        turns,
        complete: named.length === checks.length && wanted.length === applying.length,
        notApplicable,
        selectedAreas: countAreas(wanted),
        totalAreas: countAreas(checks.filter(applies)),
        ...(last !== undefined && { failed: last.failed }),
    };
}
function listNotApplicable(checks, release) {
    return checks.flatMap((check) => {
        const why = (0,_applicability_js__WEBPACK_IMPORTED_MODULE_0__  .h)(check, release);
        return why === null ? [] : { id: check.id, area: check.area.text, why };
    });
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
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(name, known);
    return {
        kind: "unusable",
        rule: "filter",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)([...known], 20)}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const seen = new Set();
    const order = [];
    for (const root of chosen) {
        if (seen.has(root.id))
            continue;
        seen.add(root.id);
        const stack = [{ check: root, looked: 0 }];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const need = top.check.needs[top.looked];
            top.looked += 1;
            if (need === undefined) {
                order.push(top.check);
                stack.pop();
                continue;
            }
            const needed = seen.has(need) ? undefined : byId.get(need);
            if (needed === undefined)
                continue;
            seen.add(need);
            stack.push({ check: needed, looked: 0 });
        }
    }
    return order;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


  }),

  45739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cj: function() { return   redactResults; },
    iT: function() { return   findingTexts; },
    kk: function() { return   redactFindings; },
    uS: function() { return   redactReason; },
    xU: function() { return   redactComparison; }
  });
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45385);
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63034);
  var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15934);




const output = { tail: "text" };
const script = {
    command: "text",
    verdict: "structure",
    output,
};
const signal = {
    kind: "structure",
    expect: "text",
    saw: "seen",
    reason: "sentence",
    note: "sentence",
};
const findingTexts = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
const comparisonTexts = {
    kind: "structure",
    base: "structure",
    reason: "sentence",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
};
const check = {
    id: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.id.redacted,
    system: "structure",
    area: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.area.redacted,
    areaSlug: "structure",
    severity: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.severity.redacted,
    ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .X),
    command: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.command.redacted,
    runsOn: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.runsOn.redacted,
    waiver: { by: "text", until: "structure", reason: "text" },
    verdict: "structure",
    reason: "sentence",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: signal,
    output,
    diagnosis: script,
    guidance: {
        rollback: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.rollback.redacted,
        retest: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.retest.redacted,
        retestKind: "structure",
        toDo: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.toDo.redacted,
    },
};
const resultsRedaction = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    failOn: "structure",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: {
        areas: "structure",
        checks: "structure",
        failed: { since: "structure", sha: "structure", added: "structure", removed: "text" },
    },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        id: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    shard: {
        name: "structure",
        system: "structure",
        digest: "structure",
        planned: { id: "structure" },
    },
    shards: {
        name: "structure",
        system: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
        setup: script,
        teardown: script,
    },
    checks: check,
    setup: script,
    teardown: script,
    release: {
        version: "text",
        tag: "structure",
        lastTag: "structure",
        kind: "structure",
        phase: "structure",
    },
    notApplicable: { id: "structure", area: "structure", why: "sentence" },
    signOffs: { text: "text", heading: "text", owner: "text", why: "sentence", by: "structure" },
    findings: findingTexts,
    gateChanges: comparisonTexts,
    history: {
        since: "structure",
        checks: {
            id: "structure",
            system: "structure",
            lastFailures: { at: "structure", commit: "structure", verdict: "structure" },
        },
    },
    warnings: "sentence",
};
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)({ ...results, checks }, resultsRedaction, redaction);
}
function redactReason({ reason, signals }, redaction) {
    const sentence = [_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Bw, _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Fq].find((made) => made(signals) === reason);
    if (sentence === undefined)
        return redaction.redactSentence(reason);
    return sentence((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(signals, signal, redaction));
}
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(findings, findingTexts, redaction);
}
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(comparison, comparisonTexts, redaction);
}


  }),

  15934:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   redactTexts; },
    X: function() { return   plainTexts; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const plainTexts = Object.fromEntries(_model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  ._b.map((name) => [name, redactionOf(name)]));
function redactionOf(name) {
    return _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name].redacted;
}
function redactTexts(value, schema, redaction) {
    return redacted(value, schema, redaction);
}
function redacted(value, schema, redaction) {
    if (typeof value === "string")
        return redactedText(value, schema, redaction);
    if (Array.isArray(value))
        return value.map((element) => redacted(element, schema, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = redacted(copy[key], fieldOf(schema, key), redaction);
    return copy;
}
function redactedText(text, schema, { redact, redactSentence }) {
    if (schema === "structure")
        return text;
    const isOurs = schema === "sentence" || (schema === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(schema, key) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key))
        return null;
    return schema[key];
}


  }),

  66726:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   commandLines; },
    a: function() { return   commandLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


const maxCommandCharacters = 100;
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}
const maxLines = 10;
function commandLines(command, characters) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(command).trim().split("\n");
    const shown = lines
        .slice(0, maxLines)
        .map((line, index) => `${index === 0 ? "$ " : "  "}${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(line, characters)}`);
    return { lines: shown, left: lines.length - shown.length };
}


  })

};
;