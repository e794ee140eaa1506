"use strict";
exports.id = 24;
exports.ids = [24];
exports.modules = {

/***/ 188:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: function() { return /* binding */ beginJournal; },
/* harmony export */   Lh: function() { return /* binding */ journalWarnings; },
/* harmony export */   Pf: function() { return /* binding */ endJournal; },
/* harmony export */   sg: function() { return /* binding */ isToken; },
/* harmony export */   xY: function() { return /* binding */ savedRun; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _log_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3471);
/* harmony import */ var _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4507);





/**
 * Writes the plan as the journal's first record and tells post where it lies: from here on a run that is killed is
 * finished by post. Nothing may be printed before.
 */
async function beginJournal(plan, session, cancel, world) {
    if (world.journals === null)
        return _ports_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .noJournal */ .v;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, "journal.jsonl");
    const journal = world.journals.open(path);
    journal.note({ kind: "plan", ...plan });
    await world.host.saveState({ [_session_js__WEBPACK_IMPORTED_MODULE_3__/* .stateNames */ .U0.journal]: path });
    if (cancel.aborted)
        journal.note({ kind: "cancel" });
    cancel.addEventListener("abort", () => journal.note({ kind: "cancel" }), { once: true });
    return journal;
}
/** The run is over, and post has nothing to do: it is told twice, for a command may have taken the journal or the state away. */
async function endJournal(journal, world, log) {
    journal.note({ kind: "end" });
    await (0,_log_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(log, "the end of the run", () => world.host.saveState({ [_session_js__WEBPACK_IMPORTED_MODULE_3__/* .stateNames */ .U0.ended]: "true" }));
}
/** What a run without a whole journal has to say: it may be judged as ever, but not be finished by another. */
function journalWarnings({ failure }) {
    return failure === null
        ? []
        : [
            `The run's journal could not be written (${failure}): had the run been killed, nobody could have told how far it had come. Make room in RUNNER_TEMP, see that its folders can be written, and let no command clean it.`,
        ];
}
function savedRun({ input, session, workspace, coverage }, env) {
    const names = Object.keys(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu).filter((name) => !isToken(name));
    return {
        inputs: Object.fromEntries(names.map((name) => [name, input(name) ?? ""])),
        context: session.context,
        workspace,
        stateFile: env["GITHUB_STATE"] ?? "",
        areas: coverage.areas,
    };
}
/** What main and post are each given by the runner, and what lies in no file. */
function isToken(name) {
    return name === "github-token" || name === "linear-token";
}


/***/ }),

/***/ 1551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: function() { return /* binding */ tell; },
  g: function() { return /* binding */ tellOutputs; }
});

// EXTERNAL MODULE: ./build/log/attempt.js
var attempt = __webpack_require__(3471);
// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/report/annotations.js + 1 modules
var annotations = __webpack_require__(4199);
// EXTERNAL MODULE: ./build/report/finding-lines.js
var finding_lines = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/report/gate-changes.js
var gate_changes = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/text/paint.js
var text_paint = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/report/guidance-lines.js


/** The way back and the retest of every check that ran and did not pass, as lines of a log; what several share stands once. */
function guidanceLines(results, color) {
    const paint = (0,text_paint/* painter */.C)(color);
    const ran = results.checks.filter(({ verdict }) => verdict !== "passed" && verdict !== "skipped");
    return [
        ...shared(ran.filter((check) => !isBoth(check)), backOf).map((group) => ({ what: "roll back", ...group })),
        ...shared(ran.filter(isBoth), backOf).map((group) => ({ what: "roll back and retest", ...group })),
        ...shared(ran, ({ guidance }) => guidance.retest).map((group) => ({ what: "retest", ...group })),
    ].flatMap(({ what, ids, text }) => titled(paint(`${what} ${ids.join(", ")}`, "bold"), text));
}
function isBoth({ guidance }) {
    return guidance.rollbackAndRetest === true;
}
function backOf({ guidance }) {
    return guidance.rollback ?? "";
}
function shared(checks, textOf) {
    const groups = new Map();
    for (const check of checks)
        groups.set(textOf(check), [...(groups.get(textOf(check)) ?? []), check.id]);
    return [...groups].map(([text, ids]) => ({ text, ids }));
}
/** One line, or the title and the text indented below it. */
function titled(title, text) {
    const lines = (0,plain_text/* plainText */.w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? [`${title}: ${first.trim()}`]
        : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/outputs.js

/** The step's outputs (DESIGN 2.1), set for an unusable page too. */
function outputsOf(results, resultsPath, decides) {
    const { gate, reason, totals } = results;
    return {
        gate,
        reason,
        total: String(totals.total),
        passed: String(totals.passed),
        failed: String(totals.failed),
        skipped: String(totals.skipped),
        "failed-areas": JSON.stringify((0,labels/* failedAreas */.qP)(results, decides).map(({ slug }) => slug)),
        results: resultsPath,
    };
}

// EXTERNAL MODULE: ./build/report/results-json.js
var results_json = __webpack_require__(3331);
// EXTERNAL MODULE: ./build/report/verdict-lines.js
var verdict_lines = __webpack_require__(369);
// EXTERNAL MODULE: ./build/verdict/gate.js
var gate = __webpack_require__(3618);
// EXTERNAL MODULE: ./build/app/report-to-github.js + 3 modules
var report_to_github = __webpack_require__(6048);
;// CONCATENATED MODULE: ./build/app/report-run.js











/**
 * Tells everybody what became of the run: results file, outputs, summary, annotations, pull request, the end of the
 * log. All of it is redacted anew, and none of it changes the verdict: what cannot be told is a warning with its cure.
 *
 * What needs nobody's answer comes first: should a server not answer until the job is killed, all of this stands.
 * What says `ready` comes last: until everything is told, a run that is killed reads as not ready.
 */
async function tell(record, telling, world) {
    const { session, failOn, redactor, log, audience, cancel } = telling;
    const { host } = world;
    const results = (0,redact_results/* redactResults */.Cj)(record, redactor);
    const deciding = (check) => (0,gate/* decides */.yN)(check, failOn);
    const summarize = async (shown, notes, advice = null) => {
        // A command line has no summary, and does not load what writes one.
        if (host.dialect !== "actions")
            return;
        await (0,attempt/* attempt */.C)(log, "the job summary", async () => {
            const { renderSummary } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 6020));
            await host.writeSummary(await renderSummary(shown, { decides: deciding, notes, advice }));
        });
    };
    const isFinal = results.gate === "not-ready";
    const isWritten = await (0,attempt/* attempt */.C)(log, "the results file", () => world.files.writeText(session.resultsPath, (0,results_json/* serializeResults */.f)(results)));
    if (isFinal) {
        await tellOutputs(results, telling, world);
        await summarize(results, []);
    }
    await tellLog(results, deciding, log, host);
    const told = audience === null ? null : await tellInTime((0,report_to_github/* tellGitHub */.XV)(results, deciding, audience), cancel);
    const notes = told?.notes.map(redactor.redactSentence) ?? [];
    const warnings = told?.warnings.map(redactor.redactSentence) ?? [];
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
    if (!isFinal || notes.length + warnings.length > 0)
        await summarize({ ...results, warnings: [...results.warnings, ...warnings] }, notes, told?.advice ?? null);
    for (const line of (0,verdict_lines/* resultLines */.DW)(results, host.color))
        await log.line(line);
    if (host.dialect !== "actions" && isWritten)
        await log.line(`Results: ${session.resultsPath}`);
    await host.log.flush();
    await (0,attempt/* attempt */.C)(log, "the outputs", () => host.setOutputs({ "comment-url": told?.commentUrl ?? "" }));
    return results;
}
/** Sets the outputs of a run that is over, `gate=ready` among them: the very last thing, after the journal's end. */
async function tellOutputs(results, telling, world) {
    const { session, failOn, log } = telling;
    const outputs = outputsOf(results, session.resultsPath, (check) => (0,gate/* decides */.yN)(check, failOn));
    await (0,attempt/* attempt */.C)(log, "the outputs", () => world.host.setOutputs(outputs));
    await world.host.log.flush();
}
/** How long a cancelled run waits for servers, in milliseconds: statuses should still be closed. */
const cancelledPatienceMs = 2_000;
async function tellInTime(telling, cancel) {
    const over = new AbortController();
    const late = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve(notTold), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([telling, late]);
    }
    finally {
        over.abort();
    }
}
const notTold = {
    commentUrl: "",
    advice: null,
    notes: [],
    warnings: [
        "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.",
    ],
};
/** Findings and the way back as lines, all of them; on the runner the most important ones are annotations as well. */
async function tellLog(results, deciding, log, host) {
    await tellFindings(results, log, host);
    for (const line of (0,gate_changes/* gateChangeLines */.rr)(results.gateChanges, host.color))
        await log.line(line);
    // Lines of the base's page are no lines of the change that the runner shows.
    if (host.dialect === "actions" && results.checklist.from === "head") {
        for (const annotation of (0,annotations/* annotationsOf */.Ih)(results, deciding))
            await log.annotation(annotation);
    }
    else {
        for (const warning of results.warnings)
            await log.warning(warning);
    }
    for (const line of guidanceLines(results, host.color))
        await log.line(line);
}
/** What keeps a page from running is told in full; remarks on a page that ran are repeated folded. */
async function tellFindings({ findings, checklist }, log, host) {
    if (findings.some(({ severity }) => severity === "error")) {
        for (const line of (0,finding_lines/* findingLines */.h)(findings, host.color))
            await log.line(line);
    }
    else if (findings.length > 0) {
        const { title, lines } = (0,finding_lines/* foldedFindings */.j)(findings, checklist.path, host);
        await log.folded(title, lines);
    }
}


/***/ }),

/***/ 6048:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: function() { return /* binding */ coverageOf; },
  SU: function() { return /* binding */ gatherAudience; },
  vy: function() { return /* binding */ lateAudience; },
  XV: function() { return /* binding */ tellGitHub; }
});

// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(484);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(6628);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/github/fork-recipe.js



/**
 * The workflow that reports the runs of forks, to be copied. docs/recipes.md shows it too, and a test compares: it
 * stands here so that the summary of a run that may only read can show it with that repository's own names.
 */
function forkReportWorkflow({ workflow, checklist }) {
    return `name: readiness of forks
on:
  # Nothing of the pull request is checked out or run here, and of its results only ids and verdicts are taken.
  workflow_run: # zizmor: ignore[dangerous-triggers]
    workflows: [${quoted(workflow)}]
    types: [completed]
permissions: {}
concurrency:
  group: readiness-of-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      contents: read
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v8
        # Without results the next step says so: what did not arrive is not ready.
        continue-on-error: true
        with:
          name: readiness-results-\${{ github.event.workflow_run.run_attempt }}
          path: \${{ runner.temp }}/readiness
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: org/readiness-action/report@v1
        with:
          results: \${{ runner.temp }}/readiness
${checklist === defaultChecklist ? "" : `          checklist: ${quoted(checklist)}\n`}`;
}
/** The steps by which the run of a fork leaves its results for that workflow. */
const forkRunSteps = `      - id: readiness
        uses: org/readiness-action@v1
        with:
          name: readiness
          comment: \${{ github.event.pull_request.head.repo.full_name == github.repository && 'on-failure' || 'never' }}
      - if: always() && steps.readiness.outputs.results != ''
        uses: actions/upload-artifact@v7
        with:
          name: readiness-results-\${{ github.run_attempt }}
          path: \${{ steps.readiness.outputs.results }}
          if-no-files-found: error
`;
const defaultChecklist = "RELEASE_READINESS.md";
/** What the summary of a fork's run says when its token may not comment: Markdown of our own making. */
function forkRecipeAdvice({ run, checklist }) {
    const recipe = { workflow: run.workflow, checklist: checklist.path };
    const body = [
        `In ${(0,text_escape/* inlineText */.ln)(run.workflow)}, let the run leave its results:`,
        (0,text_escape/* fencedBlock */.zW)(forkRunSteps, "yaml"),
        "And add a second workflow on the default branch:",
        (0,text_escape/* fencedBlock */.zW)(forkReportWorkflow(recipe), "yaml"),
        "Pin the actions by commit. What each line is for is in docs/recipes.md of the action, under “Pull requests from forks”.",
    ].join("\n\n");
    return (0,sections/* fold */.AU)("This run is of a fork and may not comment: the workflow that can, to copy", body);
}
/** A text as YAML on one line; every JSON text is one. */
function quoted(text) {
    return JSON.stringify((0,plain_text/* plainText */.w)(text).replace(/\s+/g, " "));
}

// EXTERNAL MODULE: ./build/github/outcome.js
var outcome = __webpack_require__(7023);
// EXTERNAL MODULE: ./build/model/api-error.js
var api_error = __webpack_require__(8262);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/github/status-texts.js



/** GitHub's limits for a commit status. */
const maxDescriptionCharacters = 140;
const maxContextCharacters = 255;
/** What is set before the first check: a branch rule then waits, and does not take an older commit's word. */
function pendingStatuses(scope) {
    const pending = { state: "pending", description: "The release checklist is running" };
    return subjects(scope).map((subject) => status_texts_status(scope, subject, pending));
}
function finalStatuses(scope, judgement) {
    return subjects(scope).map((subject) => status_texts_status(scope, subject, subject === null ? gateOutcome(judgement.results) : areaOutcome(subject, judgement)));
}
function subjects({ mode, areas, complete }) {
    switch (mode) {
        case "none":
            return [];
        case "gate":
            return complete ? [null] : [];
        case "areas":
            return [...areas];
    }
}
function status_texts_status({ name, url }, subject, { state, description }) {
    const context = subject === null ? `readiness: ${name}` : `readiness: ${name} / ${subject.slug}`;
    return {
        context: (0,cut/* cutCharacters */.lD)((0,one_line/* oneLine */.T)(context), maxContextCharacters),
        state,
        description: (0,cut/* cutCharacters */.lD)((0,one_line/* oneLine */.T)(description), maxDescriptionCharacters),
        targetUrl: url === "" ? null : url,
    };
}
/** `error` says that the checks could not be judged, `failure` that they were. Both block. */
const gateStates = {
    "all-passed": "success",
    "checks-failed": "failure",
    "setup-failed": "failure",
    "gate-weakened": "failure",
    "checklist-invalid": "error",
    "nothing-to-run": "error",
    cancelled: "error",
    interrupted: "error",
    "untrusted-code": "error",
    "other-commit": "error",
};
function gateOutcome({ gate, reasonCode, reason }) {
    const state = gateStates[reasonCode];
    // The gate decides, whatever the code is.
    return {
        state: gate === "ready" ? "success" : state === "success" ? "failure" : state,
        description: reason,
    };
}
/** Green only where a deciding check of the area passed, and nothing holds the gate back but checks of other areas. */
function areaOutcome({ slug }, { results, decides, weakened }) {
    const checks = results.checks.filter(({ areaSlug }) => areaSlug === slug);
    if (checks.length === 0)
        return { state: "error", description: "No check of this area has a result" };
    const missed = checks.filter((check) => check.verdict !== "passed" && decides(check));
    if (missed.length > 0)
        return missedOutcome(missed, checks.length);
    const passed = checks.filter(({ verdict }) => verdict === "passed").length;
    const tally = passed === checks.length
        ? `${(0,labels/* count */.U9)(passed, "check")} passed`
        : `${passed} of ${(0,labels/* count */.U9)(checks.length, "check")} passed; the rest is advisory`;
    if (!checks.some(decides))
        return { state: "error", description: `${tally}; advisory checks decide nothing` };
    const isFree = results.gate === "ready" || results.reasonCode === "checks-failed";
    if (!isFree)
        return { ...gateOutcome(results), description: `${tally}, but ${results.reason}` };
    return weakened
        ? { state: "failure", description: `${tally}, but the pull request may weaken its own gate` }
        : { state: "success", description: tally };
}
function missedOutcome(missed, checks) {
    const judged = missed.some(({ verdict }) => judgedVerdicts.has(verdict));
    const named = missed.map(({ id, verdict }) => `${id} ${labels/* verdictWords */.L2[verdict].word}`).join(", ");
    return {
        state: judged ? "failure" : "error",
        description: `${missed.length} of ${(0,labels/* count */.U9)(checks, "check")} did not pass: ${named}`,
    };
}
const judgedVerdicts = new Set(["failed", "timed-out", "errored"]);

;// CONCATENATED MODULE: ./build/github/statuses.js



/**
 * Sets the statuses to pending before the first check. Its warnings need not be shown: `closeStatuses` tries again,
 * and says what still fails.
 */
async function openStatuses(request, api) {
    return setAll(request, pendingStatuses(request.scope), api);
}
/** Sets the statuses to what became of the checks. */
async function closeStatuses(request, judgement, opened, api) {
    // What was refused before is refused again.
    if (opened.failed !== null && lasting.has(opened.failed))
        return opened;
    const told = await setAll(request, finalStatuses(request.scope, judgement), api);
    const partial = request.scope.mode === "gate" && !request.scope.complete;
    return partial
        ? { ...told, notes: [...told.notes, "A filtered run sets no status of the whole gate."] }
        : told;
}
const lasting = new Set([
    "unauthorized",
    "read-only",
    "not-found",
]);
/** The areas a run may speak for: every check of theirs runs, and not only because others need them. */
function coveredAreas(checks, steps) {
    const running = new Set(steps.map(({ check }) => check.id));
    const chosen = new Set(steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.area.slug));
    const partial = new Set(checks.filter(({ id }) => !running.has(id)).map(({ area }) => area.slug));
    const areas = new Map();
    for (const { area } of checks)
        if (chosen.has(area.slug) && !partial.has(area.slug) && !areas.has(area.slug))
            areas.set(area.slug, area);
    return [...areas.values()];
}
/** One after the other, and none after one that failed: the rest would fail alike, each after its own wait. */
async function setAll({ repository, sha, foreignCode, scope }, statuses, api) {
    if (scope.mode === "none")
        return { ...outcome/* silent */.K, failed: null };
    if (foreignCode)
        return { notes: ["Results of foreign code set no commit status."], warnings: [], failed: null };
    for (const [done, status] of statuses.entries()) {
        try {
            await api.setStatus(repository, sha, status);
        }
        catch (error) {
            const missed = statuses.length === 1
                ? "The commit status was not set"
                : `${statuses.length - done} of ${statuses.length} commit statuses were not set`;
            const purpose = {
                missed,
                permission: "statuses: write",
                object: `commit ${sha.slice(0, 12)} in ${repository}`,
            };
            const failed = error instanceof api_error/* ApiError */.h ? error.failure.kind : "bad-answer";
            return { notes: [], warnings: [(0,outcome/* failedToTell */.a)(error, purpose, api.forge)], failed };
        }
    }
    return { ...outcome/* silent */.K, failed: null };
}

// EXTERNAL MODULE: ./build/report/other-commit.js
var other_commit = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/app/results.js + 1 modules
var app_results = __webpack_require__(8776);
;// CONCATENATED MODULE: ./build/app/report-to-github.js






function coverageOf(page, plan) {
    return { areas: coveredAreas(page.checklist?.checks ?? [], plan.steps), complete: plan.complete };
}
/** Finds out whom to tell, and sets the pending statuses without waiting for them. `null` where there is nobody. */
function gatherAudience(inputs, session, coverage, world) {
    const audience = lateAudience(inputs, session, coverage, world);
    return audience === null
        ? null
        : { ...audience, opened: openStatuses(audience.status, audience.services.github) };
}
/** The same for a run that is over: nothing is pending any more. */
function lateAudience(inputs, session, coverage, world) {
    const { run, fromFork, subject, workflowFile } = session.context;
    if (world.services === null || run.repository === "")
        return null;
    const services = world.services({ github: inputs.githubToken, linear: inputs.linearToken });
    // Statuses are told apart by names alone, and a workflow without one has none to tell it apart.
    const name = workflowFile === null ? inputs.name : `${inputs.name} (${workflowFile})`;
    const status = {
        scope: {
            ...coverage,
            mode: subject.kind === "event" ? inputs.statuses : "none",
            name,
            url: run.url,
        },
        repository: run.repository,
        sha: run.headSha,
        foreignCode: fromFork,
    };
    return { services, inputs, session, status, opened: Promise.resolve({ ...outcome/* silent */.K, failed: null }) };
}
/** Tells pull request, commit and ticket, from an already redacted record. What writes to them is loaded here. */
async function tellGitHub(results, decides, audience) {
    const { services, inputs, session, status, opened } = audience;
    const { context } = session;
    const { tellPullRequest } = await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 8486));
    const { renderSummary } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 6020));
    const comment = await tellPullRequest({
        results,
        mode: commentMode(audience),
        subject: context.subject,
        eventPullRequest: context.pullRequest,
        inputPullRequest: inputs.pullRequest,
        commentAuthor: inputs.commentAuthor,
        fromFork: context.fromFork && results.run.event === "pull_request",
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes }),
    }, services.github);
    const weakened = (0,app_results/* ownGateOf */.D9)(results.gateChanges, inputs) !== null;
    const judgement = { results, decides, weakened };
    const statuses = await closeStatuses(status, judgement, await opened, services.github);
    const { linkTicket } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 8254));
    const ticket = await linkTicket({
        results,
        linkTicket: inputs.linkTicket,
        serverUrl: context.serverUrl,
        defaultBranch: context.defaultBranch,
        commentAuthor: inputs.commentAuthor,
    }, services);
    const told = [comment, statuses, ticket];
    return {
        commentUrl: comment.url ?? "",
        notes: [...asideNotes(session), ...told.flatMap(({ notes }) => notes)],
        warnings: told.flatMap(({ warnings }) => warnings).map(one_line/* oneLine */.T),
        advice: comment.readOnly && context.fromFork ? forkRecipeAdvice(results) : null,
    };
}
/** Of a run that is about its checkout only that pull request hears which a person named where the event has none. */
function commentMode({ inputs, session }) {
    const { subject, pullRequest } = session.context;
    const isNamed = pullRequest === null && inputs.pullRequest !== null;
    return subject.kind === "event" || isNamed ? inputs.comment : "never";
}
function asideNotes({ context: { subject, run } }) {
    return subject.kind === "event" ? [] : [(0,other_commit/* asideNote */.LW)(subject.event, run.headSha)];
}


/***/ }),

/***/ 8776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OA: function() { return /* binding */ filterFinding; },
  jt: function() { return /* binding */ inputFindings; },
  W3: function() { return /* binding */ judgedResults; },
  D9: function() { return /* binding */ ownGateOf; },
  Ii: function() { return /* binding */ resultsFinding; },
  G2: function() { return /* binding */ unusableResults; }
});

// EXTERNAL MODULE: ./build/model/gate-change.js
var gate_change = __webpack_require__(4951);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/page/page-text.js
var page_text = __webpack_require__(4738);
;// CONCATENATED MODULE: ./build/page/digest.js


/**
 * The digest of a page (DESIGN 2.2): SHA-256, in hex, of its text without BOM and with CRLF as LF, so that two systems
 * agree; of what is no text, of its bytes. Apart from the reading, because who only reads has no use for `node:crypto`.
 */
function digestOf(bytes) {
    const text = (0,page_text/* textOf */.b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./build/report/gate-changes.js
var gate_changes = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
// EXTERNAL MODULE: ./build/verdict/gate.js
var gate = __webpack_require__(3618);
// EXTERNAL MODULE: ./build/app/session.js
var app_session = __webpack_require__(4507);
;// CONCATENATED MODULE: ./build/app/results.js







/** The record of a run that reached its checks. */
function judgedResults({ session, page, plan, inputs, facts, record, cancelled, warnings }, now) {
    const { checks, setup, teardown } = record;
    const selection = {
        areas: inputs.areas,
        checks: inputs.checks,
        complete: plan.complete,
        selectedAreas: plan.selectedAreas,
        totalAreas: plan.totalAreas,
    };
    const scope = plan.complete ? null : (0,labels/* scopeWords */.AN)(selection);
    const run = (0,app_session/* runRecord */.DW)(session, facts.head, now);
    const settings = page.checklist?.settings;
    return {
        version: 1,
        name: inputs.name,
        ...(0,gate/* decideGate */.q7)({
            checks,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page.gateChanges, inputs),
        }),
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner: settings?.owner ?? null,
            ticket: settings?.ticket ?? null,
            from: page.from,
            url: urlOf(page, session, run),
        },
        selection,
        run,
        totals: (0,gate/* countTotals */.Hk)(checks),
        checks,
        setup,
        teardown,
        signOffs: page.checklist?.signOffs ?? [],
        findings: page.findings,
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes/* comparisonWarnings */.fv)(page.gateChanges), ...warnings],
    };
}
function urlOf(page, session, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink/* pageUrl */.fi)(session.context, repository, commit, page.inRepository);
}
/** What the gate's own changes decide: nothing, but with `on-gate-change: fail`. */
function ownGateOf(gateChanges, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = (0,gate_change/* weakeningsOf */.u9)(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
/** The record of a run in which nothing could be run. */
function unusableResults({ session, name, page, findings, reasonCode, reason }, now) {
    const run = (0,app_session/* runRecord */.DW)(session, null, now);
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
            url: page === null ? null : urlOf(page, session, run),
        },
        // Nothing was left out by a filter: nothing was looked at.
        selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
        run,
        totals: (0,gate/* countTotals */.Hk)([]),
        checks: [],
        setup: null,
        teardown: null,
        signOffs: [],
        findings,
        gateChanges: page?.gateChanges ?? null,
        warnings: [],
    };
}
/** Inputs are no place on the page: their findings name no file. */
function inputFindings(problems) {
    return problems.map(({ found, expected, cure }) => ({
        rule: "input",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found,
        expected,
        cure,
    }));
}
function filterFinding({ found, expected, cure }) {
    return { rule: "filter", severity: "error", file: "", line: 1, column: 1, found, expected, cure };
}
function resultsFinding(path) {
    return {
        rule: "results",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found: `results cannot be written to \`${path}\``,
        expected: "a file inside the workspace or the temporary folder, no link, and none called like a page (.md, .yml, .yaml)",
        cure: "Name another file with `--results`.",
    };
}
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : digestOf(page.bytes);
}


/***/ }),

/***/ 4507:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: function() { return /* binding */ runRecord; },
/* harmony export */   F4: function() { return /* binding */ ofForeignCode; },
/* harmony export */   U0: function() { return /* binding */ stateNames; },
/* harmony export */   fA: function() { return /* binding */ openSession; },
/* harmony export */   kJ: function() { return /* binding */ ofCheckout; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);



/**
 * What main hands on to post: two paths, and that it came to its end where its journal could not tell. All else lies
 * in the journal, because state becomes variables of bounded length.
 */
const stateNames = { results: "results", journal: "journal", ended: "ended" };
/** Opens the session and sets `gate=not-ready` and `results` first: a run that dies leaves nothing that reads as ready. */
async function openSession(request, world) {
    const startedAt = world.now();
    const folder = await world.files.makeRunFolder(request.temporaryFolder);
    const resultsPath = request.resultsPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "results.json");
    await world.host.setOutputs({ gate: "not-ready", results: resultsPath });
    await world.host.saveState({ [stateNames.results]: resultsPath });
    return { startedAt, folder, resultsPath, context: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .githubContext */ .h4)(world.env, request.event, _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r) };
}
/** What comes of this run is a stranger's word: it sets no status, in main nor in post. */
function ofForeignCode(session) {
    return { ...session, context: { ...session.context, fromFork: true } };
}
/** The run is about what is checked out, and speaks to nobody about its event's commit. */
function ofCheckout(session, head) {
    const { context } = session;
    const { commit, run } = context;
    const own = { sha: head ?? "", headSha: head ?? "" };
    const subject = { kind: "checkout", event: commit?.sha ?? run.sha };
    return { ...session, context: { ...context, subject, run: { ...run, ...own } } };
}
/** The run as the results file names it. */
function runRecord(session, head, now) {
    const { run } = session.context;
    return {
        ...run,
        sha: run.sha || (head ?? ""),
        headSha: run.headSha || (head ?? ""),
        startedAt: session.startedAt.toISOString(),
        durationMs: now.getTime() - session.startedAt.getTime(),
    };
}


/***/ }),

/***/ 7168:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ runFixture; }
/* harmony export */ });
/* harmony import */ var _script_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6738);

/** What setup starts in the background lives on until it is released. */
async function runFixture({ name, env, ...script }, scripts, stop) {
    const mark = scripts.newMark();
    const outcome = await scripts.run({
        ...script,
        title: name,
        check: null,
        mark,
        env: { ...env, READINESS_MARK: mark },
        keepBackground: name === "setup",
        signals: [],
    }, stop);
    const judged = (0,_script_result_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptResult */ .D)(outcome, stop);
    const result = outcome.tampered && judged.verdict === "passed" ? { ...judged, verdict: "failed" } : judged;
    if (outcome.tampered)
        await scripts.log.warning(`${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`);
    await scripts.tellFixture(name, result);
    return result;
}


/***/ }),

/***/ 4160:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: function() { return /* binding */ ScriptRunner; },
  x9: function() { return /* binding */ emptyOutput; },
  aT: function() { return /* binding */ unendedWarning; }
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/log/capture.js
/** A sink that judges, counts and shows what a command prints; it holds the command up while the log is full. */
function captureOutput({ judge, tail, relay, log, openLineMs, quiet }) {
    const show = (parts) => {
        let last;
        for (const part of parts)
            last = log.write(part) ?? last;
        return last;
    };
    const openLine = openLineTimer(openLineMs, () => void show(relay.flushOpen()));
    const silence = quiet && setInterval(() => void show(relay.interject(quiet.line())), quiet.afterMs);
    return {
        sink: (stream, chunk) => {
            judge.write(stream, chunk);
            tail.count(chunk);
            openLine.start();
            silence?.refresh();
            return show(relay.take(stream, chunk));
        },
        end: async () => {
            openLine.stop();
            clearInterval(silence);
            await show(relay.end());
        },
    };
}
/** Runs out a while after something came, however much comes in between: a row of dots is seen growing. */
function openLineTimer(ms, onOver) {
    let timer = null;
    return {
        start: () => {
            if (ms === null)
                return;
            timer ??= setTimeout(() => {
                timer = null;
                onOver();
            }, ms);
        },
        stop: () => {
            if (timer !== null)
                clearTimeout(timer);
            timer = null;
        },
    };
}

// EXTERNAL MODULE: ./build/redact/cut-mark.js
var cut_mark = __webpack_require__(3951);
// EXTERNAL MODULE: ./build/redact/token-shapes.js + 1 modules
var token_shapes = __webpack_require__(3090);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/log/raw-tail.js

/** The last bytes of a stream of any length. */
class RawTail {
    #ring = Buffer.alloc(0);
    /** Where the next byte goes. */
    #at = 0;
    /** How many bytes went by in all. */
    #seen = 0;
    append(bytes) {
        const kept = bytes.length > maxTailBytes ? bytes.subarray(-maxTailBytes) : bytes;
        this.#grow(kept.length);
        this.#seen += bytes.length;
        const behind = kept.copy(this.#ring, this.#at);
        const before = kept.copy(this.#ring, 0, behind);
        this.#at = behind < kept.length ? before : this.#at + behind;
    }
    /** As text; what was cut at its beginning begins with a line, or with `…` and a whole character where it has but one. */
    text() {
        if (this.#seen <= maxTailBytes)
            return this.#ring.toString("utf8", 0, this.#at);
        const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
        const line = startOfLine(bytes);
        return line === null
            ? cut_mark/* cutMark */.K + bytes.toString("utf8", startOfCharacter(bytes))
            : bytes.toString("utf8", line);
    }
    /** Small outputs, of which a run has many, take little memory. */
    #grow(added) {
        const needed = Math.min(this.#seen + added, maxTailBytes);
        if (needed <= this.#ring.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#ring.length * 2, 1024), maxTailBytes));
        this.#ring.copy(larger, 0, 0, this.#at);
        this.#ring = larger;
    }
}
/** Four times what a report shows: escape sequences are taken out of it afterwards. */
const maxTailBytes = 64 * 1024;
function startOfLine(bytes) {
    const feed = bytes.indexOf(0x0a) + 1;
    return feed > 0 && feed < bytes.length ? feed : null;
}
/** At most three bytes belong to a character that was cut. */
function startOfCharacter(bytes) {
    const character = bytes.subarray(0, 4).findIndex((byte) => (byte & 0xc0) !== 0x80);
    return Math.max(0, character);
}

;// CONCATENATED MODULE: ./build/log/output-tail.js




/** Of a command that passed, a few lines; of one that did not, enough to see why. */
const passedTail = { bytes: 4 * 1024, lines: 20 };
const notPassedTail = { bytes: 16 * 1024, lines: 100 };
/** Counts what a command prints, and keeps the last of it, within bounded memory. */
class OutputTail {
    #last = new RawTail();
    #bytes = 0;
    /** Counts a chunk as it was printed. */
    count(chunk) {
        this.#bytes += chunk.length;
    }
    /** Keeps text in the order in which it is shown. */
    keep(text) {
        this.#last.append(text);
    }
    summary(limits) {
        return { bytes: this.#bytes, tail: tailOf(this.#last, limits) };
    }
}
const lineFeed = 0x0a;
function tailOf(last, limits) {
    const text = (0,plain_text/* plainText */.w)(last.text()).replace(/\n$/, "");
    return lastBytes(lastLines(text, limits.lines), limits.bytes);
}
function lastLines(text, count) {
    let from = text.length;
    for (let left = count; left > 0; left -= 1) {
        // At -1 `lastIndexOf` would begin at the end again.
        from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
        if (from < 0)
            return text;
    }
    return text.slice(from + 1);
}
/** At most so many bytes of a text's end, from a line's start where one lies within them. */
function lastBytes(text, count) {
    const bytes = Buffer.from(text);
    // Not the text itself: as a part of a longer one it would hold all of that in memory.
    if (bytes.length <= count)
        return bytes.toString("utf8");
    const from = bytes.length - count;
    const startOfLine = bytes.indexOf(lineFeed, from - 1) + 1;
    if (startOfLine > 0 && startOfLine < bytes.length)
        return bytes.toString("utf8", startOfLine);
    return endOfLine((0,token_shapes/* hideTokens */.v)(text), count);
}
/** Never within a code point, nor within a token: of one that has lost its beginning nobody can tell. */
function endOfLine(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return text;
    const from = bytes.length - Math.max(0, count - Buffer.byteLength(cut_mark/* cutMark */.K));
    return cut_mark/* cutMark */.K + bytes.toString("utf8", output_tail_startOfCharacter(bytes, from));
}
function output_tail_startOfCharacter(bytes, from) {
    let at = from;
    while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/log/break-up-commands.js
/**
 * Breaks up `##[`, with which the runner's old commands begin: it executes them anywhere in a line
 * (actions/runner `ActionCommand.TryParse`). Feeds on everything that is written to the log, so that it sees the
 * three characters also when they come in pieces.
 */
class CommandBreaker {
    /** How many `#` the log ends with, 2 at most. */
    #hashes = 0;
    /** A line begins that is not ours to look at. */
    newLine() {
        this.#hashes = 0;
    }
    breakUp(bytes) {
        if (bytes.length === 0)
            return bytes;
        const cuts = this.#cutsIn(bytes);
        this.#hashes = hashesAtEnd(bytes, this.#hashes);
        return cuts.length === 0 ? bytes : insertBlanks(bytes, cuts);
    }
    /** Where a blank must stand: before every `[` with two `#` before it. */
    #cutsIn(bytes) {
        const cuts = [];
        if (this.#hashes === 2 && bytes[0] === bracket)
            cuts.push(0);
        if (this.#hashes >= 1 && bytes[0] === hash && bytes[1] === bracket)
            cuts.push(1);
        for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 3))
            cuts.push(at + 2);
        return cuts;
    }
}
const hash = 0x23;
const bracket = 0x5b;
const blank = 0x20;
const prefix = Buffer.from("##[");
function hashesAtEnd(bytes, before) {
    if (bytes[bytes.length - 1] !== hash)
        return 0;
    if (bytes.length === 1)
        return Math.min(before + 1, 2);
    return bytes[bytes.length - 2] === hash ? 2 : 1;
}
function insertBlanks(bytes, cuts) {
    const broken = Buffer.allocUnsafe(bytes.length + cuts.length);
    let from = 0;
    let to = 0;
    for (const cut of cuts) {
        to += bytes.copy(broken, to, from, cut);
        broken[to] = blank;
        to += 1;
        from = cut;
    }
    bytes.copy(broken, to, from);
    return broken;
}

;// CONCATENATED MODULE: ./build/log/mask-lines.js
/**
 * Takes the lines that are `::add-mask::VALUE` out of a block of whole lines. The command counts after leading
 * blanks, in any case, with or without properties (actions/runner `ActionCommand.TryParseV2`).
 */
function splitMasks(block, maxLineBytes) {
    // One pass at memory speed for nearly every block; only where it hits, lines are looked at.
    if (!block.includes("::"))
        return [{ kind: "text", bytes: block }];
    const text = block.toString("latin1");
    const hit = new RegExp(hits);
    const parts = [];
    let shown = 0;
    let looked = 0;
    for (hit.lastIndex = 0; hit.test(text); hit.lastIndex = looked) {
        const from = looked + startOfLastLine(block.subarray(looked, hit.lastIndex));
        looked = hit.lastIndex + endOfFirstLine(block.subarray(hit.lastIndex));
        const mask = maskOf(block.subarray(from, looked), maxLineBytes);
        if (mask === null)
            continue;
        if (from > shown)
            parts.push({ kind: "text", bytes: block.subarray(shown, from) });
        parts.push(mask);
        shown = looked;
    }
    if (shown < block.length)
        parts.push({ kind: "text", bytes: block.subarray(shown) });
    return parts;
}
/** Whether a line that has only begun is, or may become, one that must not be shown. */
function mayBecomeMask(begun) {
    const head = begun.toString().trimStart().slice(0, command.length).toLowerCase();
    return command.startsWith(head);
}
/** Whether the beginning of an over-long line is that of a mask. */
function beginsMask(begun) {
    return maskLine.test(begun.toString());
}
const command = "::add-mask";
const hits = /::add-mask/gi;
const lineEnd = /\r?\n$|\r$/;
const maskLine = /^\s*::add-mask(?: (?:(?!::)[^\r\n])*)?::/i;
/** What a line asks to be masked, or `null` for a line like others. */
function maskOf(line, maxLineBytes) {
    const text = line.toString();
    const found = maskLine.exec(text);
    if (found === null)
        return null;
    const value = text.slice(found[0].length).replace(lineEnd, "");
    const ending = lineEnd.exec(text)?.[0].length ?? 0;
    if (line.length - ending >= maxLineBytes)
        return { kind: "over-long-mask" };
    return { kind: "mask", value: unescapeData(value) };
}
/** As the runner does, one after the other and `%25` last. */
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function startOfLastLine(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
}
/** Where the first line ends, behind its LF, CRLF or CR; the length where it has no end. */
function endOfFirstLine(bytes) {
    const feed = bytes.indexOf(0x0a);
    const before = feed < 0 ? bytes : bytes.subarray(0, feed);
    const carriageReturn = before.indexOf(0x0d);
    if (carriageReturn >= 0 && carriageReturn !== feed - 1)
        return carriageReturn + 1;
    return feed < 0 ? bytes.length : feed + 1;
}

;// CONCATENATED MODULE: ./build/log/open-line.js
/**
 * The beginning of a line whose end has not come yet. What it gives away stays valid while the next beginning is
 * gathered: two buffers take turns, so that a stream of any length is relayed without allocating anew.
 */
class OpenLine {
    #bytes = nothing;
    #spare = nothing;
    #length = 0;
    get length() {
        return this.#length;
    }
    get endsWithReturn() {
        return this.#length > 0 && this.#bytes[this.#length - 1] === 0x0d;
    }
    /** What was gathered; valid until the next call. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(part) {
        const needed = this.#length + part.length;
        if (needed > this.#bytes.length)
            this.#grow(needed);
        part.copy(this.#bytes, this.#length);
        this.#length = needed;
    }
    /** Gives away what was gathered; valid until the next but one. */
    take() {
        const taken = this.bytes;
        [this.#bytes, this.#spare] = [this.#spare, this.#bytes];
        this.#length = 0;
        return taken;
    }
    #grow(needed) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, smallest));
        this.bytes.copy(larger);
        this.#bytes = larger;
    }
}
const nothing = Buffer.alloc(0);
const smallest = 1024;

;// CONCATENATED MODULE: ./build/log/relay.js



/** FORMAT 3.7: an open line is shown when it has this length. */
const maxOpenBytes = 64 * 1024;
/**
 * Brings both streams of a command into one log: whole lines in order of arrival, at memory speed and with bounded
 * memory. LF, CRLF and lone CR end a line; nothing of the bytes is lost or changed but what the options say.
 * All buffers it gives back are valid until the next call, and so is what they were made of: the chunk.
 */
class Relay {
    #options;
    #breaker = new CommandBreaker();
    #streams = { stdout: newStream(), stderr: newStream() };
    /** Whose line the log ends with, when it does not end with a line feed. */
    #unended = null;
    #out = [];
    constructor(options) {
        this.#options = options;
    }
    take(stream, chunk) {
        if (chunk.length === 0)
            return [];
        const { open } = this.#streams[stream];
        if (open.endsWithReturn && chunk[0] !== relay_lineFeed)
            this.#finish(stream);
        const whole = endOfWholeLines(chunk);
        if (whole > 0)
            this.#lines(stream, chunk.subarray(0, whole));
        this.#hold(stream, chunk.subarray(whole));
        return this.#given();
    }
    /** Shows the line that is open, for a person at a terminal. Of two the one that comes second waits for its end. */
    flushOpen() {
        const streams = this.#unended === null ? ["stdout", "stderr"] : [this.#unended];
        for (const stream of streams)
            if (this.#unended === null || this.#unended === stream)
                this.#flush(stream);
        // A copy: the log may take its time with it, while the next chunk comes.
        return this.#given().map((bytes) => Buffer.from(bytes));
    }
    /** A line of the relay's owner, which belongs to no stream. */
    interject(line) {
        this.#writeInstead(line);
        return this.#given();
    }
    /** Both streams are over: shows what is left, and ends the last line. */
    end() {
        this.#finish(this.#unended ?? "stdout");
        this.#finish("stdout");
        this.#finish("stderr");
        this.#endLine();
        return this.#given();
    }
    /** A block of whole lines, the first of which may have begun earlier. */
    #lines(stream, block) {
        const { open, beginning } = this.#streams[stream];
        if (open.length === 0 && beginning === "none") {
            this.#show(stream, block);
            return;
        }
        const first = endOfFirstLine(block);
        open.append(block.subarray(0, first));
        this.#finish(stream);
        if (first < block.length)
            this.#show(stream, block.subarray(first));
    }
    /** The line that was open is whole. */
    #finish(stream) {
        const state = this.#streams[stream];
        const line = state.open.take();
        if (state.beginning === "shown")
            this.#write(stream, line);
        else if (state.beginning === "none")
            this.#show(stream, line);
        state.beginning = "none";
    }
    /** Keeps the beginning of a line, and shows it in pieces when it becomes too long. */
    #hold(stream, begun) {
        const state = this.#streams[stream];
        let rest = begun;
        while (rest.length > 0 && state.beginning !== "swallowed") {
            const room = maxOpenBytes - state.open.length;
            // A CR at the border may be half of a CRLF, and is not more than the line's end in any case.
            if (rest.length < room || (rest.length === room && endsWith(rest, carriageReturn))) {
                state.open.append(rest);
                return;
            }
            this.#showPiece(stream, rest.subarray(0, room));
            rest = rest.subarray(room);
        }
    }
    #showPiece(stream, part) {
        const state = this.#streams[stream];
        if (state.open.length > 0)
            state.open.append(part);
        const piece = state.open.length > 0 ? state.open.take() : part;
        if (state.beginning === "none" && this.#options.onMask !== undefined && beginsMask(piece)) {
            state.beginning = "swallowed";
            this.#writeInstead(overLongMask);
        }
        else {
            this.#writeOpen(stream, piece);
        }
    }
    #flush(stream) {
        const state = this.#streams[stream];
        const mask = state.beginning === "none" && this.#options.onMask !== undefined;
        if (state.open.length === 0 || (mask && mayBecomeMask(state.open.bytes)))
            return;
        this.#writeOpen(stream, state.open.take());
    }
    /** Writes a line that is still open, but for what may be the beginning of a secret. */
    #writeOpen(stream, begun) {
        const { replacement } = this.#options;
        const state = this.#streams[stream];
        const sure = replacement === undefined ? begun.length : sureLength(begun, replacement);
        const unsure = begun.subarray(sure);
        // What is kept takes the place of what is given away before this call is over.
        const shown = unsure.length === 0 ? begun : Buffer.from(begun.subarray(0, sure));
        state.open.append(unsure);
        if (sure === 0)
            return;
        // On a terminal a CR is shown at once: what comes next begins a line, or is the LF of this one.
        state.beginning = state.open.length === 0 && endsWith(begun, carriageReturn) ? "none" : "shown";
        this.#write(stream, shown);
    }
    #show(stream, lines) {
        const { onMask } = this.#options;
        if (onMask === undefined) {
            this.#write(stream, lines);
            return;
        }
        for (const part of splitMasks(lines, maxOpenBytes)) {
            if (part.kind === "text")
                this.#write(stream, part.bytes);
            else
                this.#writeInstead(part.kind === "mask" ? onMask(part.value) : overLongMask);
        }
    }
    #write(stream, text) {
        if (text.length === 0)
            return;
        if (this.#unended !== stream)
            this.#endLine();
        this.#unended = endsWith(text, relay_lineFeed) ? null : stream;
        this.#options.onText?.(text);
        const replaced = this.#options.replacement?.replace(text) ?? text;
        this.#out.push(this.#options.actions ? this.#breaker.breakUp(replaced) : replaced);
    }
    /** Writes what stands in the place of a mask. */
    #writeInstead(lines) {
        this.#endLine();
        if (lines !== "")
            this.#out.push(Buffer.from(lines));
    }
    #endLine() {
        this.#breaker.newLine();
        if (this.#unended === null)
            return;
        this.#unended = null;
        this.#options.onText?.(newline);
        this.#out.push(newline);
    }
    #given() {
        const given = this.#out;
        this.#out = [];
        return given;
    }
}
const relay_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const newline = Buffer.from("\n");
const overLongMask = "[a mask of more than 64 KiB, neither honoured nor shown]\n";
function newStream() {
    return { open: new OpenLine(), beginning: "none" };
}
/** Behind the last line that has ended. A CR at the very end may be half of a CRLF: its line is still open. */
function endOfWholeLines(chunk) {
    const feed = chunk.lastIndexOf(relay_lineFeed);
    const behind = chunk.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
    return feed + 1 + behind + 1;
}
function endsWith(bytes, byte) {
    return bytes[bytes.length - 1] === byte;
}
/** How much of an open line can be shown without tearing a secret apart. */
function sureLength(begun, { replace, openEnd }) {
    const sure = begun.length - openEnd(begun);
    if (sure === begun.length)
        return sure;
    // A secret as long as that would never be decided upon.
    if (sure <= 0)
        return begun.length < maxOpenBytes ? 0 : begun.length;
    // A whole secret may end in what looks like the beginning of another one.
    const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
    return apart.equals(replace(begun)) ? sure : begun.length;
}

// EXTERNAL MODULE: ./build/model/variables.js
var variables = __webpack_require__(2044);
// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
;// CONCATENATED MODULE: ./build/report/debug-lines.js
/** Names only: values may be secret. */
function settingLines({ title, shell, workingDirectory, env }) {
    return [
        `${title}: shell ${shell ?? "not named (bash with errexit and pipefail, or sh -e)"}`,
        `${title}: working directory ${workingDirectory}`,
        `${title}: environment ${Object.keys(env).sort().join(" ")}`,
    ];
}
/** How each signal was judged. */
function signalLines(title, signals) {
    return signals.map((signal) => {
        const { kind, expect, implied, holds, saw, outputLine, reason, note } = signal;
        const what = `${title}: ${implied ? "implied " : ""}${kind} signal ${expect}`;
        const how = holds === null ? "could not be evaluated" : holds ? "holds" : "does not hold";
        const line = outputLine === undefined ? "" : ` on line ${outputLine}`;
        return [`${what} ${how}, saw ${saw}${line}`, reason, note].filter((part) => part).join("; ");
    });
}

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/report/verdict-lines.js
var verdict_lines = __webpack_require__(369);
// EXTERNAL MODULE: ./build/text/message-of.js
var message_of = __webpack_require__(1432);
;// CONCATENATED MODULE: ./build/signals/observe-facts.js
/** `exit 0`, `exit 1..3`, `exit !0`. */
function observeExit({ negated, from, to }) {
    return ({ exitCode }) => {
        if (exitCode === null)
            return { holds: null, reason: "the command did not end by itself" };
        const isInside = exitCode >= from && exitCode <= to;
        return { holds: isInside !== negated, saw: `exit ${exitCode}` };
    };
}
/** `within 30s`, limit included. */
function observeWithin({ ms }) {
    return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}
/** Up to the millisecond, so that what is over the limit never looks equal to it. */
function tookText(durationMs) {
    const ms = Math.ceil(durationMs);
    return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./build/signals/observer.js
/** FORMAT 2 rule 1: without a stream both are asked, each by itself. */
function streamNames(stream) {
    return stream === null ? ["stdout", "stderr"] : [stream];
}
/** FORMAT 2 rule 8: noted in the result. */
const piecesNote = "a line of more than 1 MiB was matched in pieces of 1 MiB";
/** "1 line", "2 lines". */
function lineCount(lines) {
    return `${lines} ${lines === 1 ? "line" : "lines"}`;
}

// EXTERNAL MODULE: ./build/redact/spans.js
var redact_spans = __webpack_require__(5360);
;// CONCATENATED MODULE: ./build/signals/streams/line-ends.js
const line_ends_lineFeed = 0x0a;
const line_ends_carriageReturn = 0x0d;
/** A buffer of its own memory, so that both views begin at its first byte. */
function allocateWords(size) {
    const bytes = Buffer.allocUnsafeSlow(Math.ceil(size / 4) * 4);
    return { bytes, words: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) };
}
/** The number of line ends: LF, CRLF (one) and CR. A CRLF must not be cut by the borders. */
function countLineEnds(buffer, from, to) {
    return countLineFeeds(buffer, from, to) + countLoneReturns(buffer.bytes.subarray(from, to));
}
/** Lines of some length are counted fastest one by one; of very short lines four bytes at a time are. */
function countLineFeeds(buffer, from, to) {
    const part = buffer.bytes.subarray(from, to);
    let count = 0;
    for (let at = part.indexOf(line_ends_lineFeed); at >= 0; at = part.indexOf(line_ends_lineFeed, at + 1)) {
        count += 1;
        if (count === sampleLines && at < sampleLines * shortLine)
            return count + countByWords(buffer, from + at + 1, to);
    }
    return count;
}
/** When the first lines are as short as this, in bytes, the rest is counted by words (measured: 3.7 GB/s, which one by one is reached at 65). */
const shortLine = 64;
const sampleLines = 64;
function countByWords({ bytes, words }, from, to) {
    const firstWord = Math.min((from + 3) >> 2, to >> 2);
    const lastWord = Math.max(firstWord, to >> 2);
    let count = 0;
    for (let at = from; at < Math.min(firstWord * 4, to); at += 1)
        if (bytes[at] === line_ends_lineFeed)
            count += 1;
    for (let at = firstWord; at < lastWord;) {
        const stop = Math.min(lastWord, at + 255); // each of the four sums below holds 255 at most
        let sums = 0;
        for (; at < stop; at += 1) {
            const x = (words[at] ?? 0) ^ 0x0a0a0a0a; // a byte is zero where a line feed was
            sums = (sums + (~(((x & 0x7f7f7f7f) + 0x7f7f7f7f) | x | 0x7f7f7f7f) >>> 7)) | 0;
        }
        count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
    }
    for (let at = Math.max(lastWord * 4, from); at < to; at += 1)
        if (bytes[at] === line_ends_lineFeed)
            count += 1;
    return count;
}
function countLoneReturns(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(line_ends_carriageReturn); at >= 0; at = bytes.indexOf(line_ends_carriageReturn, at + 1))
        if (bytes[at + 1] !== line_ends_lineFeed)
            count += 1;
    return count;
}
/** Where the last line ends, just behind its end; -1 without one. */
function afterLastLineEnd(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const feed = part.lastIndexOf(line_ends_lineFeed);
    const behind = part.subarray(feed + 1).lastIndexOf(line_ends_carriageReturn);
    const last = behind >= 0 ? feed + 1 + behind : feed;
    return last < 0 ? -1 : from + last + 1;
}
/** Where the line of `place` begins; nothing before `from` is looked at, where a line began. */
function line_ends_startOfLine(bytes, from, place) {
    return Math.max(from, afterLastLineEnd(bytes, from, place));
}
/** Finds the ends of lines for places that never go back; each byte is looked at once for each kind of end. */
class LineEndFinder {
    #bytes;
    #feed = -1;
    #return = -1;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Where the line of `place` ends, before its line end. */
    endOfLine(place) {
        if (this.#feed < place)
            this.#feed = this.#find(line_ends_lineFeed, place);
        if (this.#return < place)
            this.#return = this.#find(line_ends_carriageReturn, place);
        return Math.min(this.#feed, this.#return);
    }
    /** Behind the line end that stands at a place. */
    startOfNext(lineEnd) {
        const isPair = this.#bytes[lineEnd] === line_ends_carriageReturn && this.#bytes[lineEnd + 1] === line_ends_lineFeed;
        return lineEnd + (isPair ? 2 : 1);
    }
    #find(byte, from) {
        const found = this.#bytes.indexOf(byte, from);
        return found < 0 ? this.#bytes.length : found;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/stream-scan.js

/** FORMAT 2 rule 8: a line longer than this is matched by patterns in pieces of this size. */
const maxLineBytes = 1024 * 1024;
/** How much of a stream is looked at together: large enough to make each call cheap, small enough for caches. */
const regionBytes = 256 * 1024;
/** What is kept before a piece of a long line, so that a text across the cut is found and shown. */
const contextBytes = 1024;
/** Cuts a stream into regions for its probes and counts its lines, in memory for one long line. */
class StreamScan {
    #buffer = null;
    #from = 0;
    #used = 0;
    /** When `#used` reaches it a region is looked for. */
    #trigger = regionBytes;
    #lineEnds = 0;
    #openLine = false;
    #isPiece = false;
    #probes;
    constructor(probes) {
        this.#probes = probes;
    }
    /** Whether a probe still needs what comes; lines are counted to the end in any case. */
    get isAwaited() {
        return this.#probes.length > 0;
    }
    /** Lines so far; complete after `end`. A last line without an end counts. */
    get lines() {
        return this.#lineEnds + (this.#openLine ? 1 : 0);
    }
    append(source, from, to) {
        for (let at = from; at < to;) {
            const count = Math.min(to - at, this.#trigger - this.#used);
            copyBytes(source, at, this.#room(count), this.#used, count);
            at += count;
            this.#used += count;
            if (this.#used === this.#trigger)
                this.#look();
        }
    }
    end() {
        while (this.#from < this.#used) {
            if (this.#isTooLong())
                this.#cutPiece();
            else
                this.#hand(this.#used);
        }
        this.#buffer = null;
    }
    /** Hands on the whole lines there are, or a piece of a line that has become too long. */
    #look() {
        // A CR at the very end may be half of a CRLF: it is left for the next look.
        const isHalf = this.#bytes()[this.#used - 1] === 0x0d;
        const end = afterLastLineEnd(this.#bytes(), this.#from, this.#used - (isHalf ? 1 : 0));
        if (this.#isTooLong())
            this.#cutPiece();
        else if (end > 0)
            this.#hand(end);
        // Two bytes more than the longest line, so that a CRLF behind it is seen before the line is called too long.
        this.#trigger = Math.min(this.#used + regionBytes, this.#from + maxLineBytes + 2);
    }
    /** Whether the first line is; by the trigger no other can be. */
    #isTooLong() {
        if (this.#used - this.#from <= maxLineBytes)
            return false;
        const lineEnd = new LineEndFinder(this.#bytes().subarray(0, this.#used)).endOfLine(this.#from);
        return lineEnd - this.#from > maxLineBytes;
    }
    #cutPiece() {
        const bytes = this.#bytes();
        const limit = this.#from + maxLineBytes;
        let cut = limit;
        while (cut > limit - 3 && isContinuation(bytes[cut]))
            cut -= 1;
        this.#isPiece = true;
        this.#hand(isContinuation(bytes[cut]) ? limit : cut);
    }
    #hand(to) {
        const buffer = this.#buffer;
        if (buffer === null)
            return;
        const [from, available, isPiece] = [this.#from, this.#used, this.#isPiece];
        const region = { buffer, from, to, available, line: this.#lineEnds + 1, isPiece };
        this.#probes = this.#probes.filter((probe) => probe.take(region));
        this.#lineEnds += countLineEnds(buffer, from, to);
        const last = buffer.bytes[to - 1];
        this.#openLine = last !== 0x0a && last !== 0x0d;
        this.#isPiece = this.#isPiece && this.#openLine;
        this.#keepFrom(to);
    }
    /** Moves what was not yet handed on to the front, with some context where it goes on in the middle of a line. */
    #keepFrom(to) {
        const keep = this.#openLine ? Math.max(0, to - contextBytes) : to;
        this.#buffer?.bytes.copyWithin(0, keep, this.#used);
        this.#from = to - keep;
        this.#used -= keep;
    }
    #bytes() {
        return this.#buffer?.bytes ?? Buffer.alloc(0);
    }
    /** The buffer, with room for so many bytes more. */
    #room(count) {
        const needed = this.#used + count;
        const old = this.#buffer;
        if (old !== null && old.bytes.length >= needed)
            return old.bytes;
        const capacity = Math.min(Math.max(needed, 2 * (old?.bytes.length ?? 8192)), maxLineBytes + regionBytes + contextBytes);
        this.#buffer = allocateWords(Math.max(capacity, needed));
        old?.bytes.copy(this.#buffer.bytes, 0, 0, this.#used);
        return this.#buffer.bytes;
    }
}
/** A call of `copy` costs as much as some bytes, and coloured output comes in short runs. */
function copyBytes(source, from, target, to, count) {
    if (count > 32)
        source.copy(target, to, from, from + count);
    else
        for (let at = 0; at < count; at += 1)
            target[to + at] = source[from + at] ?? 0;
}
/** Whether a byte continues a UTF-8 character. */
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/signals/streams/excerpt.js



/** The longest text of `saw`, in UTF-16 units. */
const maxSaw = 200;
/** How much of the line stays before a hit when not all of it fits. */
const before = 60;
/**
 * Bytes to either side of a hit that are looked at: more than are shown, because a token's beginning, by which it is
 * known, may lie far before what is shown of it.
 */
const windowBytes = 8 * 1024;
/** The line around a hit at `place`, which lies in the region or in the bytes of its line before it. */
function lineAround({ buffer: { bytes }, available }, place) {
    const from = lineStart(bytes, Math.max(0, place - windowBytes), place);
    let to = place;
    const limit = Math.min(available, place + windowBytes);
    while (to < limit && !isLineEnd(bytes[to]))
        to += 1;
    if (to < available)
        while (to > place && isContinuation(bytes[to]))
            to -= 1;
    return excerpt(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}
/** A text on one line without control characters, at most `limit` long, cut around the beginning of `hit`. */
function excerpt(lead, hit, limit = maxSaw) {
    const [left, right] = withoutTokens(visible(lead.slice(-windowBytes)).trimStart(), visible(hit.slice(0, windowBytes)).trimEnd());
    if (left.length + right.length <= limit)
        return (left + right).trim();
    const room = Math.max(Math.min(before, limit >> 1), limit - right.length);
    const shownLeft = tail(left, room);
    return shownLeft + head(right, limit - shownLeft.length);
}
/** The beginning of a text, as `excerpt` cleans it. */
function shorten(text, limit = maxSaw) {
    return excerpt("", text, limit);
}
/** Tokens go before the text is cut: of one that has lost its beginning nobody can tell. */
function withoutTokens(left, right) {
    const spans = (0,token_shapes/* findTokens */.G)(left + right);
    const across = spans.find(({ start, end }) => start < left.length && end > left.length);
    const border = across?.start ?? left.length;
    const behind = spans.filter(({ start }) => start >= border);
    return [
        (0,redact_spans/* replaceSpans */.G)(left.slice(0, border), spans.filter(({ start }) => start < border)),
        (0,redact_spans/* replaceSpans */.G)(left.slice(border) + right, behind.map(({ start, end }) => ({ start: start - border, end: end - border }))),
    ];
}
/** Line breaks and tabs as blanks; without controls and without what turns the direction of text. */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
/** The last `limit` units, never half a character. */
function tail(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(text.length - limit + 1);
    return `…${/^[\udc00-\udfff]/.test(kept) ? kept.slice(1) : kept}`;
}
function head(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function lineStart(bytes, limit, place) {
    let at = place;
    while (at > limit && !isLineEnd(bytes[at - 1]))
        at -= 1;
    while (at < place && isContinuation(bytes[at]))
        at += 1; // the window began inside a character
    return at;
}
function isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}

;// CONCATENATED MODULE: ./build/signals/streams/find-pattern.js

/** Whether the lines that could match are so near to each other that all are better asked together. */
function isDense(asked, passedBytes) {
    return asked > 64 && passedBytes < asked * 256;
}
/**
 * Looks for the first line that a pattern matches. Lines are decoded with replacement characters and without
 * their ends; where the pattern needs certain texts, only the lines that hold one are.
 */
class PatternProbe {
    pattern;
    sighting = null;
    /** Why the engine broke off; `null` as long as it didn't. */
    failure = null;
    /** Whether a line was so long that it was matched in pieces. */
    metPieces = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        const { required } = this.pattern;
        return this.#see(region, () => required === null ? this.#ask(region, region.from, region.to) : this.#search(region, required));
    }
    /** Asks all lines between two places of a region where lines begin; says whether it wants to see more. */
    takeLines(region, from, to) {
        return this.#see(region, () => this.#ask(region, from, to));
    }
    #see(region, look) {
        this.metPieces ||= region.isPiece;
        try {
            this.sighting = look();
        }
        catch (cause) {
            this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
        }
        return this.sighting === null && this.failure === null;
    }
    /** Asks the lines that hold one of the needles. */
    #search(region, { needles, folded }) {
        const { bytes } = region.buffer;
        const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
        const hits = needles.map((needle) => ({ needle, at: -1 }));
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            if (isDense(asked, cursor - region.from))
                return this.#ask(region, cursor, region.to);
            const hit = nextHit(view, hits, cursor);
            if (hit === view.length)
                return null;
            const lineStart = line_ends_startOfLine(bytes, cursor, hit);
            const lineEnd = lineEnds.endOfLine(hit);
            const sighting = this.#ask(region, lineStart, lineEnd);
            if (sighting !== null)
                return sighting;
            cursor = Math.min(lineEnds.startOfNext(lineEnd), region.to);
        }
        return null;
    }
    /** Asks all lines between two places where lines begin. */
    #ask({ buffer, from: regionFrom, line }, from, to) {
        const match = this.pattern.find(buffer.bytes.toString("utf8", from, to));
        return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
    }
}
/** The first place at or behind the cursor where one of the needles stands; the view's length without one. */
function nextHit(view, hits, cursor) {
    let first = view.length;
    for (const hit of hits) {
        if (hit.at < cursor) {
            const found = hit.needle.findIn(view, cursor);
            hit.at = found < 0 ? view.length : found;
        }
        first = Math.min(first, hit.at);
    }
    return first;
}
/** One for all patterns: nothing of it is used again after `take`. */
let scratch = allocateWords(0);
/** The region's bytes folded as `foldByte` folds one, four at a time. */
function foldedView({ buffer: { bytes, words }, from, to }) {
    if (scratch.bytes.length < bytes.length)
        scratch = allocateWords(bytes.length);
    const last = Math.ceil(to / 4);
    for (let at = from >> 2; at < last; at += 1)
        scratch.words[at] = (words[at] ?? 0) | 0x20202020;
    return scratch.bytes;
}

;// CONCATENATED MODULE: ./build/signals/streams/literal.js
/**
 * A text to be looked for, as bytes. It is found by the one of them that is rarest in what commands print: looking
 * for a single byte runs at memory speed (measured: 40 GB/s), while `indexOf` of a text stops at each of its first
 * bytes (2 GB/s for an `e`).
 */
class Needle {
    bytes;
    #rare;
    #offset;
    /** At most 250 bytes: up to there `indexOf` is linear (V8's `kBMMaxShift` in string-search.h). */
    constructor(bytes) {
        this.bytes = bytes;
        this.#offset = rarestOf(bytes);
        this.#rare = bytes[this.#offset] ?? 0;
    }
    get length() {
        return this.bytes.length;
    }
    /** Where it stands first from a place on, -1 where it doesn't. */
    findIn(view, from) {
        let misses = 0;
        let at = view.indexOf(this.#rare, from + this.#offset);
        while (at >= 0) {
            const start = at - this.#offset;
            if (this.#standsAt(view, start))
                return start;
            misses += 1;
            if (misses > 16 && start - from < misses * sparseBytes)
                return view.indexOf(this.bytes, start + 1);
            at = view.indexOf(this.#rare, at + 1);
        }
        return -1;
    }
    #standsAt(view, start) {
        for (let index = 0; index < this.bytes.length; index += 1)
            if (view[start + index] !== this.bytes[index])
                return false;
        return true;
    }
}
/** A byte that comes more often than this is not rare. */
const sparseBytes = 64;
/** From the most frequent on; what is not among them is rare. */
const frequent = " etaoinsrldcumphgfbywvk0123456789./-_:,=\n\t()xjqzTSEAICRPNOLDM\"'[]";
function rarestOf(bytes) {
    const ranks = Array.from(bytes, (byte) => {
        const rank = frequent.indexOf(String.fromCharCode(byte));
        return rank < 0 ? frequent.length : rank;
    });
    return ranks.indexOf(Math.max(...ranks));
}

;// CONCATENATED MODULE: ./build/signals/streams/match.js


/** A sighting at a place of the region's buffer. */
function sightingAt(region, place) {
    const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
    return { saw: lineAround(region, place), line: region.line + passed };
}

;// CONCATENATED MODULE: ./build/signals/streams/find-text.js



/** Up to here a `Needle` is linear. */
const maxSearchBytes = 250;
/** Looks for a literal text, as UTF-8 bytes, anywhere on a line. */
function findText(text) {
    const needle = Buffer.from(text, "utf8");
    return needle.length <= maxSearchBytes ? new ShortTextProbe(needle) : new LongTextProbe(needle, text);
}
class ShortTextProbe {
    sighting = null;
    #needle;
    constructor(needle) {
        this.#needle = new Needle(needle);
    }
    take(region) {
        // Of a line that is taken in pieces the end of the last piece is looked at again: the text may lie across.
        const from = Math.max(0, region.from - this.#needle.length + 1);
        const found = this.#needle.findIn(region.buffer.bytes.subarray(0, region.to), from);
        if (found < 0)
            return true;
        this.sighting = sightingAt(region, found);
        return false;
    }
}
class LongTextProbe {
    sighting = null;
    #matcher;
    #text;
    #matched = 0;
    constructor(needle, text) {
        this.#matcher = new ByteMatcher(needle);
        this.#text = text;
    }
    take(region) {
        const { end, matched } = this.#matcher.find(region.buffer.bytes, region.from, region.to, this.#matched);
        this.#matched = matched;
        return end === null || this.#see(region, end - 1);
    }
    /** The text fills all that can be shown. */
    #see(region, place) {
        this.sighting = { saw: shorten(this.#text), line: sightingAt(region, place).line };
        return false;
    }
}
/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
class ByteMatcher {
    #needle;
    #fallback;
    constructor(needle) {
        this.#needle = needle;
        this.#fallback = fallbackTable(needle);
    }
    get length() {
        return this.#needle.length;
    }
    /** Goes on where `matched` bytes of the needle were seen. `end` is behind the first whole one, `null` without one. */
    find(bytes, from, to, matched) {
        const last = this.#needle.length - 1;
        let seen = matched;
        for (let at = from; at < to; at += 1) {
            while (seen > 0 && bytes[at] !== this.#needle[seen])
                seen = this.#fallback[seen - 1] ?? 0;
            if (bytes[at] !== this.#needle[seen])
                continue;
            if (seen === last)
                return { end: at + 1, matched: seen };
            seen += 1;
        }
        return { end: null, matched: seen };
    }
}
/** For each beginning of the needle, how long its longest proper beginning is that is also its end. */
function fallbackTable(needle) {
    const table = new Int32Array(needle.length);
    let length = 0;
    for (let at = 1; at < needle.length; at += 1) {
        while (length > 0 && needle[at] !== needle[length])
            length = table[length - 1] ?? 0;
        if (needle[at] === needle[length])
            length += 1;
        table[at] = length;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/signals/streams/required-literals.js

/** Shorter ones are on nearly every line. */
const minBytes = 2;
/** A `Needle` is linear up to 250 bytes; the beginning of a literal is as good as all of it. */
const maxBytes = 200;
/**
 * Reads them from the prefilter that re2js builds for itself. That is no public interface: whatever doesn't look
 * as expected means that every line is matched, which is slower and never wrong.
 */
function requiredLiterals(prefilter, ignoreCase) {
    const texts = collect(prefilter);
    if (texts === null)
        return null;
    const needles = [];
    for (const text of texts) {
        const needle = ignoreCase ? foldedNeedle(text) : exactNeedle(text);
        if (needle === null || needle.length < minBytes)
            return null;
        needles.push(new Needle(needle.subarray(0, maxBytes)));
    }
    return { needles, folded: ignoreCase };
}
/** Folds ASCII letters; other bytes may fall together too, which only lets more lines through. */
function foldByte(byte) {
    return byte | 0x20;
}
/** The node types of re2js's `Prefilter.Type`. */
const exact = 1;
const required_literals_all = 2;
const any = 3;
function collect(node) {
    if (!isNode(node))
        return null;
    if (node.type === exact)
        return typeof node.str === "string" ? [node.str] : null;
    const parts = node.subs.map(collect);
    if (node.type === required_literals_all)
        return mostTelling(parts.filter((part) => part !== null));
    if (node.type !== any || parts.length === 0)
        return null;
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
function isNode(node) {
    return (typeof node === "object" &&
        node !== null &&
        "type" in node &&
        "str" in node &&
        "subs" in node &&
        Array.isArray(node.subs));
}
/** Of several requirements that all hold, the one whose shortest text is the longest. */
function mostTelling(parts) {
    const shortest = (texts) => Math.min(...texts.map((text) => text.length));
    return parts.reduce((best, part) => (best === null || shortest(part) > shortest(best) ? part : best), null);
}
/** Broken UTF-8 is matched as U+FFFD, whose bytes are not in the stream then; half a surrogate has none at all. */
function exactNeedle(text) {
    return /[\ufffd\ud800-\udfff]/u.test(text) ? null : Buffer.from(text, "utf8");
}
/** Beyond ASCII, and for K (Kelvin sign) and S (long s), a letter has other forms with other bytes. */
function foldedNeedle(text) {
    const pieces = text.split(/[^\u0020-\u007e]|[ks]/i);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
    return Buffer.from(Uint8Array.from(longest, (character) => foldByte(character.charCodeAt(0))));
}

;// CONCATENATED MODULE: ./build/signals/streams/line-pattern.js


/** Lines are first asked together, about so many characters at a time: asking costs more than matching a short one. */
const batchLength = 4096;
/** A pattern that is asked line by line; linear whatever the pattern, as the engine is. */
class LinePattern {
    source;
    newSet;
    /** What must stand on a line before it is worth asking. */
    required;
    #engine;
    /** Finds a match in several lines wherever one of them has one; `null` for a pattern of which that is not sure. */
    #together;
    constructor(
    /** With its flags; alike for two patterns that mean the same. */
    source, 
    /** An empty set for several patterns. */
    newSet, engine, together, required) {
        this.source = source;
        this.newSet = newSet;
        this.#engine = engine;
        this.#together = together;
        this.required = required;
    }
    /** Loads re2js only where a pattern is used. Throws for a pattern that doesn't compile, which `lint` has ruled out. */
    static async compile(pattern, ignoreCase) {
        const { RE2JS, RE2Set } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
        const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
        // With ^ and $ at each line, what matches a line alone matches it among others; \A and \z know no lines.
        const together = /\\[Az]|\(\?\w*-/.test(pattern) ? null : RE2JS.compile(pattern, flags | RE2JS.MULTILINE);
        const sensitive = RE2JS.compile(pattern);
        const engine = ignoreCase ? RE2JS.compile(pattern, flags) : sensitive;
        const prefilter = sensitive.re2().prefilter;
        return new LinePattern(ignoreCase ? `(?i)${pattern}` : pattern, () => new RE2Set(), engine, together, requiredLiterals(prefilter, ignoreCase));
    }
    /** The first line of a text, whose lines end at LF, CRLF or CR, that matches. */
    find(text) {
        const [first] = this.#matches(text);
        return first === undefined ? null : { saw: this.#show(first.line), index: first.index };
    }
    /** The indices of all lines of a text that match, ascending, 0-based. */
    *indices(text) {
        for (const { index } of this.#matches(text))
            yield index;
    }
    *#matches(text) {
        const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
        let passed = 0;
        for (let from = 0, to = 0, counted = 0; from < lines.length; from = to) {
            const end = lines.indexOf("\n", from + batchLength);
            to = end < 0 ? lines.length : end + 1;
            const batch = lines.slice(from, to);
            // A match in the batch may lie across lines, as that of `[^x]` may: each is asked by itself.
            if (this.#together !== null && !this.#together.test(batch))
                continue;
            passed += countLines(lines, counted, from);
            counted = from;
            yield* this.#matchesInBatch(batch, passed);
        }
    }
    *#matchesInBatch(batch, passed) {
        const lines = batch.split("\n");
        if (lines.at(-1) === "")
            lines.pop(); // the batch ended with a line end
        for (const [index, line] of lines.entries())
            if (this.#engine.test(line))
                yield { line, index: passed + index };
    }
    #show(line) {
        const matcher = this.#engine.matcher(line);
        const at = matcher.find() ? matcher.start() : 0;
        // Far more than is shown, so that nothing is cleaned that can't be seen.
        return excerpt(line.slice(Math.max(0, at - 1000), at), line.slice(at, at + 1000));
    }
}
/** The number of line ends between two places. */
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/signals/streams/growing-buffer.js
/** Bytes that are collected bit by bit: capacity doubles, so that appending costs the same however small the parts. */
class GrowingBuffer {
    #bytes = Buffer.alloc(0);
    #length = 0;
    get length() {
        return this.#length;
    }
    /** What was collected; valid until the next call. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(source, from, to) {
        const needed = this.#length + to - from;
        if (needed > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, 256));
            this.bytes.copy(larger);
            this.#bytes = larger;
        }
        source.copy(this.#bytes, this.#length, from, to);
        this.#length = needed;
    }
    /** Empties it and gives its memory back. */
    clear() {
        this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/ansi.js

/**
 * An escape sequence longer than this is text: it has to be held back until its end is seen, and memory is
 * bounded (FORMAT 2 rule 8). Counted from its ESC to its last byte.
 */
const maxSequenceBytes = 1024 * 1024;
const esc = 0x1b;
const bell = 0x07;
const backslash = 0x5c;
/**
 * Removes ANSI escape sequences from a stream: CSI, OSC, DCS, SOS, PM, APC, two-byte and nF ones (ECMA-48). What
 * has no end on its line is text (FORMAT 2 rule 3), and so is what another ESC breaks off, as terminals abandon
 * it there. Nothing depends on how the stream is cut: a sequence that is still open at the end of a chunk is held.
 */
class AnsiStripper {
    #state = "text";
    /** The open sequence, as far as it came in earlier chunks. */
    #held = new GrowingBuffer();
    /** In the chunk: where text begins that was not handed on, and where the open sequence begins or goes on. */
    #textFrom = 0;
    #sequenceFrom = 0;
    #next;
    constructor(next) {
        this.#next = next;
    }
    write(chunk) {
        this.#textFrom = 0;
        this.#sequenceFrom = 0;
        for (let at = 0; at < chunk.length;)
            at = this.#state === "text" ? this.#passText(chunk, at) : this.#pass(chunk, at);
        if (this.#state === "text")
            this.#emit(chunk, this.#textFrom, chunk.length);
        else
            this.#held.append(chunk, this.#sequenceFrom, chunk.length);
    }
    /** The stream is over: what is open has no end. */
    end() {
        this.#release();
    }
    /** Goes on behind the next ESC, or behind the colour that it begins. */
    #passText(chunk, at) {
        const found = findEscape(chunk, at);
        if (found < 0)
            return chunk.length;
        this.#emit(chunk, this.#textFrom, found);
        this.#textFrom = this.#sequenceFrom = found;
        const behind = behindCsi(chunk, found);
        if (behind < 0) {
            this.#state = "escape";
            return found + 1;
        }
        this.#textFrom = behind;
        return behind;
    }
    /** Takes one byte of a sequence, or finds that there is none and takes nothing. */
    #pass(chunk, at) {
        const isTooLong = this.#held.length + at - this.#sequenceFrom >= maxSequenceBytes;
        const step = isTooLong ? "abort" : next(this.#state, chunk[at] ?? 0);
        if (step === "abort")
            return this.#abandon(chunk, at);
        if (step === "end") {
            this.#forget();
            this.#textFrom = at + 1;
        }
        else
            this.#state = step;
        return at + 1;
    }
    /**
     * The open sequence was none: its bytes are text. Where an ESC inside a string was not the beginning of ST it
     * begins a sequence of its own, and it may be the last byte of an earlier chunk.
     */
    #abandon(chunk, at) {
        const restarts = this.#state === "string-escape";
        this.#release(restarts && at === 0 ? 1 : 0);
        this.#textFrom = this.#sequenceFrom;
        if (!restarts)
            return at;
        if (at === 0)
            this.#held.append(Buffer.of(esc), 0, 1);
        else
            this.#emit(chunk, this.#sequenceFrom, at - 1);
        this.#textFrom = this.#sequenceFrom = Math.max(0, at - 1);
        this.#state = "escape";
        return at;
    }
    #emit(bytes, from, to) {
        if (to > from)
            this.#next(bytes, from, to);
    }
    /** Hands on what was held, but for the last `keep` bytes. */
    #release(keep = 0) {
        const { bytes } = this.#held;
        this.#forget();
        this.#emit(bytes, 0, bytes.length - keep);
    }
    #forget() {
        if (this.#held.length > 0)
            this.#held.clear();
        this.#state = "text";
    }
}
/** A few bytes are looked at here: in coloured output the next ESC is near, and `indexOf` costs as much as 50 of them. */
function findEscape(chunk, from) {
    const near = Math.min(from + 32, chunk.length);
    for (let at = from; at < near; at += 1)
        if (chunk[at] === esc)
            return at;
    return chunk.indexOf(esc, near);
}
/** The short way for what is by far the most frequent: behind a CSI that is complete in its chunk; -1 for others. */
function behindCsi(chunk, from) {
    if (chunk[from + 1] !== 0x5b)
        return -1;
    for (let at = from + 2; at < from + 32; at += 1) {
        const step = next("csi", chunk[at] ?? 0);
        if (step !== "csi")
            return step === "end" ? at + 1 : -1;
    }
    return -1;
}
function next(state, byte) {
    switch (state) {
        case "text":
            return byte === esc ? "escape" : state;
        case "escape":
            return afterEscape(byte);
        case "intermediate":
            if (isIntermediate(byte))
                return state;
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
        case "csi":
            if (byte >= 0x20 && byte <= 0x3f)
                return state;
            return byte >= 0x40 && byte <= 0x7e ? "end" : "abort";
        case "string":
            return byte === bell ? "end" : inString(state, byte);
        case "st-string":
            return inString(state, byte);
        case "string-escape":
            return byte === backslash ? "end" : "abort";
    }
}
function afterEscape(byte) {
    if (isIntermediate(byte))
        return "intermediate";
    switch (String.fromCharCode(byte)) {
        case "[":
            return "csi";
        case "]":
            return "string";
        case "P": // DCS
        case "X": // SOS
        case "^": // PM
        case "_": // APC
            return "st-string";
        default:
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
    }
}
function inString(state, byte) {
    if (byte === esc)
        return "string-escape";
    const breaksOff = byte === 0x0a || byte === 0x0d || byte === 0x18 || byte === 0x1a; // LF, CR, CAN, SUB
    return breaksOff ? "abort" : state;
}
function isIntermediate(byte) {
    return byte >= 0x20 && byte <= 0x2f;
}

;// CONCATENATED MODULE: ./build/signals/streams/line-automaton.js
/**
 * Says on which lines one of several patterns matches, in one pass over the bytes however many they are: at
 * 350 MB/s where re2js, asked line by line and pattern by pattern, makes 50 (measured). Its table is filled as lines need it
 * from the automaton that re2js builds for a set of patterns. Lines that hold more than ASCII it leaves to the engine.
 */
class LineAutomaton {
    #dfa;
    #states;
    /** For each state and byte the next state, or what `unknown` and `hit` stand for. A state is its row's place. */
    #table = new Int32Array(maxStates * rowLength);
    constructor(dfa, start) {
        this.#dfa = dfa;
        this.#states = [start, start, start, start];
        this.#fill(atStart);
        this.#fill(behindReturn);
        this.#table[behindReturn | line_automaton_lineFeed] = atStart;
    }
    /** `null` where re2js has no such automaton, or not as we know it: it is no public interface. */
    static of(patterns) {
        const [first] = patterns;
        if (first === undefined)
            return null;
        const set = first.newSet();
        for (const { source } of patterns)
            set.add(source);
        // The first match builds what every line begins with.
        set.match("");
        const dfa = "dfa" in set ? set.dfa : null;
        if (!isDfa(dfa) || dfa.failed)
            return null;
        const [start] = dfa.startStates.values();
        return start === undefined ? null : new LineAutomaton(dfa, start);
    }
    /**
     * A place on the first line from `from` on that matches, or that has to be asked because it cannot be known here;
     * `to` where there is none. A line begins at `from`; what is open at `to` is a line, too.
     */
    find(bytes, from, to) {
        const table = this.#table;
        let state = atStart;
        for (let at = from; at < to; at += 1) {
            const index = state | (bytes[at] ?? 0);
            state = table[index] ?? hit;
            if (state > hit)
                continue;
            if (state === unknown)
                state = this.#next(index);
            if (state === hit)
                return at;
        }
        const isOpen = to > from && bytes[to - 1] !== line_automaton_lineFeed && bytes[to - 1] !== line_automaton_carriageReturn;
        return isOpen && this.#endsInMatch(state) ? to - 1 : to;
    }
    /** Finds out what the table does not hold yet. */
    #next(index) {
        const next = this.#step(index & ~0xff, index & 0xff);
        this.#table[index] = next;
        return next;
    }
    #step(from, byte) {
        if (byte === line_automaton_lineFeed || byte === line_automaton_carriageReturn) {
            if (this.#endsInMatch(from))
                return hit;
            return byte === line_automaton_lineFeed ? atStart : behindReturn;
        }
        const state = this.#states[from / rowLength];
        if (byte > 0x7f || state === undefined)
            return hit;
        const next = this.#dfa.step(state, this.#dfa.runeClass(byte), byte, unanchored);
        return next === null || next.isMatch ? hit : this.#rowOf(next);
    }
    #endsInMatch(row) {
        const state = this.#states[row / rowLength];
        if (state === undefined)
            return true;
        const end = this.#dfa.step(state, this.#dfa.numClasses, endOfText, unanchored);
        return end === null || end.isMatch;
    }
    #rowOf(state) {
        const known = this.#states.indexOf(state, atStart / rowLength);
        if (known >= 0)
            return known * rowLength;
        // Patterns that need more are asked line by line: memory is bounded.
        return this.#states.length === maxStates ? hit : (this.#states.push(state) - 1) * rowLength;
    }
    /** What comes at a line's start, all at once. */
    #fill(row) {
        for (let byte = 0; byte < rowLength; byte += 1)
            this.#table[row | byte] = this.#step(row, byte);
    }
}
const line_automaton_lineFeed = 0x0a;
const line_automaton_carriageReturn = 0x0d;
const rowLength = 256;
/** The first two rows stay empty: their places mean no state. */
const unknown = 0;
const hit = rowLength;
const atStart = 2 * rowLength;
/** At a line's start, where a line feed belongs to the line before. */
const behindReturn = 3 * rowLength;
/** 512 KiB of table. */
const maxStates = 512;
/** What `step` of re2js takes for "anywhere on the line" and for the end of it. */
const unanchored = 0;
const endOfText = -1;
function isDfa(value) {
    return (typeof value === "object" &&
        value !== null &&
        "failed" in value &&
        "numClasses" in value &&
        typeof value.numClasses === "number" &&
        "startStates" in value &&
        value.startStates instanceof Map &&
        "runeClass" in value &&
        typeof value.runeClass === "function" &&
        "step" in value &&
        typeof value.step === "function");
}

;// CONCATENATED MODULE: ./build/signals/streams/find-patterns.js



/** An automaton for a smaller part of a stream would cost more than it saves. */
const worthwhileBytes = 16 * 1024;
/** Looks for several patterns that need no certain text, in one pass for all that have not been seen. */
class PatternGroup {
    #open = [];
    /** Finds the lines that one of the open patterns matches; `undefined` where it has to be made (anew). */
    #automaton;
    add(pattern) {
        const probe = new PatternProbe(pattern);
        this.#open = [...this.#open, probe];
        return probe;
    }
    take(region) {
        const automaton = region.to - region.from < worthwhileBytes ? null : this.#automatonOfOpen();
        if (automaton === null)
            this.#leaveTo(this.#open.filter((probe) => probe.take(region)));
        else
            this.#search(region, automaton);
        return this.#open.length > 0;
    }
    /** Asks the lines that the automaton points out. */
    #search(region, automaton) {
        const { bytes } = region.buffer;
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            const all = isDense(asked, cursor - region.from);
            const place = all ? cursor : automaton.find(bytes, cursor, region.to);
            if (place === region.to)
                return;
            const next = all ? region.to : Math.min(lineEnds.startOfNext(lineEnds.endOfLine(place)), region.to);
            this.#ask(region, line_ends_startOfLine(bytes, cursor, place), next);
            cursor = next;
        }
    }
    #ask(region, from, to) {
        this.#leaveTo(this.#open.filter((probe) => probe.takeLines(region, from, to)));
    }
    /** Those that are left want to see more. */
    #leaveTo(open) {
        if (open.length < this.#open.length)
            this.#automaton = undefined;
        this.#open = open;
    }
    #automatonOfOpen() {
        if (this.#automaton === undefined)
            this.#automaton = LineAutomaton.of(this.#open.map(({ pattern }) => pattern));
        return this.#automaton;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/keep-stream.js

/** FORMAT 2 rule 8: `json` and `=` read no more than this of a stream or file. */
const maxKeptBytes = 4 * 1024 * 1024;
/** Keeps a stream as a whole, up to the limit. */
class KeepProbe {
    #isTooLong = false;
    #kept = new GrowingBuffer();
    /** What was kept, or `null` where the stream is longer than the limit. */
    get bytes() {
        return this.#isTooLong ? null : this.#kept.bytes;
    }
    take({ buffer: { bytes }, from, to }) {
        return this.keep(bytes, from, to);
    }
    /** Returns whether there is still room. */
    keep(bytes, from, to) {
        this.#isTooLong = this.#kept.length + to - from > maxKeptBytes;
        if (this.#isTooLong)
            this.#kept.clear();
        else
            this.#kept.append(bytes, from, to);
        return !this.#isTooLong;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/output-stream.js





/** One stream: its lines are counted, and everything that is asked of it is looked for in one pass. */
class OutputStream {
    #probes = [];
    #kept = null;
    #patterns = null;
    #scan = null;
    #stripper = null;
    /** Complete after `end`. */
    get lines() {
        return this.#scan?.lines ?? 0;
    }
    /** Whether a probe still needs what comes. */
    get isAwaited() {
        return this.#scan?.isAwaited ?? this.#probes.length > 0;
    }
    /** Before the first byte. */
    add(probe) {
        this.#probes.push(probe);
        return probe;
    }
    /** Looks for a pattern, together with the others. */
    addPattern(pattern) {
        if (pattern.required !== null)
            return this.add(new PatternProbe(pattern));
        this.#patterns ??= this.add(new PatternGroup());
        return this.#patterns.add(pattern);
    }
    /** The stream as a whole, kept once however many ask. */
    keep() {
        this.#kept ??= this.add(new KeepProbe());
        return this.#kept;
    }
    /** The chunk's memory may be used again afterwards. */
    write(chunk) {
        this.#scan ??= new StreamScan(this.#probes);
        const scan = this.#scan;
        // No escape sequence hides a line's end, so that counting alone needs none taken out.
        if (!scan.isAwaited && this.#stripper === null) {
            scan.append(chunk, 0, chunk.length);
            return;
        }
        this.#stripper ??= new AnsiStripper((bytes, from, to) => scan.append(bytes, from, to));
        this.#stripper.write(chunk);
    }
    end() {
        this.#stripper?.end();
        this.#scan?.end();
    }
}

;// CONCATENATED MODULE: ./build/signals/observe-file.js






/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: looked at before the command and once after it (FORMAT 2 rule 5). */
async function observeFile({ file, content }, { world }) {
    const before = await world.look(file);
    return async () => {
        const now = await world.look(file);
        switch (now.kind) {
            case "unusable":
                return { holds: null, reason: now.reason };
            case "missing":
                return { holds: false, saw: shorten(`${file} is not there`) };
            case "directory":
                return content === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : { holds: false, saw: shorten(`${file} is a folder`) };
            case "file":
                return content === null
                    ? { holds: true, saw: observe_file_history(before, now) }
                    : search(world, file, content, observe_file_history(before, now));
        }
    };
}
const unchanged = "was already there";
function observe_file_history(before, now) {
    if (before.kind === "missing")
        return "was created";
    if (before.kind === now.kind && before.identity === now.identity)
        return unchanged;
    return "was changed";
}
/** Through the same sieve as a stream, so that a text is found in a log file as it is in output. */
async function search(world, file, asked, fate) {
    const content = new OutputStream();
    const probe = await addProbe(content, asked);
    const reading = await world.read(file, (chunk) => {
        content.write(chunk);
        return content.isAwaited;
    });
    if (reading.kind === "unusable")
        return { holds: null, reason: reading.reason };
    content.end();
    if (probe instanceof PatternProbe && probe.failure !== null)
        return { holds: null, reason: probe.failure };
    const note = probe instanceof PatternProbe && probe.metPieces ? { note: piecesNote } : {};
    if (probe.sighting === null)
        return { holds: false, saw: shorten(`not in ${lineCount(content.lines)} of ${file}`), ...note };
    if (fate !== unchanged)
        return { holds: true, saw: probe.sighting.saw, ...note };
    return { holds: true, saw: `${shorten(probe.sighting.saw, 170)} (${unchanged})`, ...note };
}
async function addProbe(content, asked) {
    if (asked.test === "contains")
        return content.add(findText(asked.text));
    return content.addPattern(await LinePattern.compile(asked.pattern, asked.ignoreCase));
}

;// CONCATENATED MODULE: ./build/signals/observe-json.js


/** `json PATH …` of stdout, `json FILE: PATH …` of a file (FORMAT 2 rule 6). */
function observeJson(signal, { streams, world }) {
    const { file } = signal;
    if (file !== null)
        return () => askFile(signal, file, world);
    const kept = streams.stdout.keep();
    return () => ask(signal, "stdout", kept.bytes, world);
}
async function askFile(signal, file, world) {
    const look = await world.look(file);
    switch (look.kind) {
        case "unusable":
            return { holds: null, reason: look.reason };
        case "missing":
            return { holds: null, reason: `${file} is not there` };
        case "directory":
            return { holds: null, reason: `${file} is a folder` };
        case "file": {
            const kept = new KeepProbe();
            const reading = await world.read(file, (chunk) => kept.keep(chunk, 0, chunk.length));
            return reading.kind === "unusable"
                ? { holds: null, reason: reading.reason }
                : ask(signal, file, kept.bytes, world);
        }
    }
}
async function ask(signal, source, json, world) {
    if (json === null)
        return { holds: null, reason: `${source} has more than 4 MiB, and \`json\` reads no more` };
    const { path, compare } = signal;
    return toObservation(await world.ask({ json, path, compare }), source, path);
}
/** What is no JSON text cannot be evaluated, which helps in neither role (rules 6 and 8). */
function toObservation(answer, source, path) {
    switch (answer.kind) {
        case "unusable":
            return { holds: null, reason: answer.reason };
        case "not-json":
            return { holds: null, reason: `${source} is not one JSON text: ${answer.reason}` };
        case "answer": {
            if (answer.found === 0)
                return { holds: false, saw: shorten(`nothing at ${path}`) };
            const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
            return { holds: answer.holds, saw: shorten(answer.value, 170) + more };
        }
    }
}

// EXTERNAL MODULE: ./build/model/compare-values.js
var compare_values = __webpack_require__(5413);
;// CONCATENATED MODULE: ./build/signals/streams/count-pattern.js

/** Counts the lines that a pattern matches. A line that is asked in pieces counts once, whichever of them match. */
class CountProbe {
    pattern;
    count = 0;
    /** Why the engine broke off; `null` as long as it didn't. */
    failure = null;
    metPieces = false;
    /** Whether the last region ended within a line, of which a part had matched. */
    #openLineMatched = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        this.metPieces ||= region.isPiece;
        try {
            this.#count(region);
        }
        catch (cause) {
            this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
        }
        return this.failure === null;
    }
    #count({ buffer, from, to }) {
        const { bytes } = buffer;
        const isOpen = bytes[to - 1] !== 0x0a && bytes[to - 1] !== 0x0d;
        const openIndex = isOpen ? countLineEnds(buffer, from, to) : -1;
        let openLineMatched = isOpen && openIndex === 0 && this.#openLineMatched;
        for (const index of this.pattern.indices(bytes.toString("utf8", from, to))) {
            if (index === openIndex)
                openLineMatched = true;
            if (index > 0 || !this.#openLineMatched)
                this.count += 1;
        }
        this.#openLineMatched = openLineMatched;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/find-line.js

/** By a line's number from the beginning or, below 0, from the end. */
function findLine(number, newTest) {
    return number > 0 ? new NumberedLine(number, newTest) : new LineFromEnd(-number, newTest);
}
class NumberedLine {
    number;
    newTest;
    asked = null;
    failure = null;
    constructor(number, newTest) {
        this.number = number;
        this.newTest = newTest;
    }
    take(region) {
        const { buffer, from, to } = region;
        if (region.line + countLineEnds(buffer, from, to) < this.number)
            return true;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = from;
        for (let line = region.line; line < this.number && start < to; line += 1)
            start = ends.startOfNext(ends.endOfLine(start));
        if (start >= to)
            return true;
        const end = ends.endOfLine(start);
        this.asked ??= { test: this.newTest(), line: this.number };
        this.failure = failureOf(() => this.asked?.test.take(region, start, end));
        return this.failure === null && end === to;
    }
}
/** Of each region the last lines are asked, for it may be the last; the answers of so many are remembered. */
class LineFromEnd {
    back;
    newTest;
    failure = null;
    #lines = [];
    /** The last line, where the last region ended within it. */
    #open = null;
    constructor(back, newTest) {
        this.back = back;
        this.newTest = newTest;
    }
    get asked() {
        return this.#lines.at(-this.back) ?? null;
    }
    take(region) {
        this.failure = failureOf(() => this.#ask(region));
        return this.failure === null;
    }
    #ask(region) {
        const { buffer, from, to } = region;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = startOfLast(buffer.bytes, from, to, this.back);
        let line = region.line + countLineEnds(buffer, from, start);
        if (start > from)
            this.#open = null;
        for (; start < to; line += 1) {
            const end = ends.endOfLine(start);
            const asked = this.#open ?? this.#begin(line);
            asked.test.take(region, start, end);
            this.#open = end === to ? asked : null;
            start = end === to ? to : ends.startOfNext(end);
        }
    }
    #begin(line) {
        const asked = { test: this.newTest(), line };
        this.#lines.push(asked);
        if (this.#lines.length >= 2 * this.back + 100)
            this.#lines = this.#lines.slice(-this.back);
        return asked;
    }
}
/** Where the last so many lines begin; nothing before `from` is looked at. Each byte is looked at once. */
function startOfLast(bytes, from, to, count) {
    let left = count;
    let at = behindLineEnd(bytes, from, to);
    for (; at > from; at -= 1) {
        if (!find_line_isLineEnd(bytes[at - 1]))
            continue;
        left -= 1;
        if (left === 0)
            return at;
        at = behindLineEnd(bytes, from, at) + 1; // the loop takes the 1 off again
    }
    return from;
}
/** Before the line end that stands just before a place, or the place itself. */
function behindLineEnd(bytes, from, place) {
    if (place <= from || !find_line_isLineEnd(bytes[place - 1]))
        return place;
    const isPair = bytes[place - 1] === 0x0a && place - 2 >= from && bytes[place - 2] === 0x0d;
    return place - (isPair ? 2 : 1);
}
function find_line_isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}
function failureOf(ask) {
    try {
        ask();
        return null;
    }
    catch (cause) {
        return `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/line-test.js



/** `equals`, `contains` or `matches`, in memory that does not depend on the line. */
async function lineTests(content) {
    switch (content.test) {
        case "equals": {
            const wanted = Buffer.from(content.text);
            return () => new EqualsTest(wanted);
        }
        case "contains": {
            const wanted = new ByteMatcher(Buffer.from(content.text));
            return () => new ContainsTest(wanted);
        }
        case "matches": {
            const pattern = await LinePattern.compile(content.pattern, content.ignoreCase);
            return () => new MatchesTest(pattern);
        }
    }
}
/** Keeps what is shown of a line: around a hit, else its beginning. */
class ShownLine {
    inPieces = false;
    #head = null;
    #hit = null;
    take(region, from, to) {
        this.inPieces ||= region.isPiece && from === region.from;
        // Copied, as the region's memory is used again, and made a text only for the one line that is told of.
        this.#head ??= Buffer.from(region.buffer.bytes.subarray(from, Math.min(to, from + headBytes)));
        this.look(region, from, to);
    }
    verdict() {
        return { holds: this.holds(), saw: this.#hit ?? shorten(this.#head?.toString("utf8") ?? "") };
    }
    show(hit) {
        this.#hit = hit;
    }
}
/** More than is shown, because a token is known by its whole length. */
const headBytes = 4096;
/** The line without blanks at its ends is the text, which has none there. */
class EqualsTest extends ShownLine {
    /** How much of the text was seen. */
    #matched = 0;
    #differs = false;
    #wanted;
    constructor(wanted) {
        super();
        this.#wanted = wanted;
    }
    look({ buffer: { bytes } }, from, to) {
        for (let at = from; at < to && !this.#differs; at += 1) {
            const isNext = bytes[at] === this.#wanted[this.#matched];
            if (isNext)
                this.#matched += 1;
            else
                this.#differs = !isBlank(bytes[at]) || !this.#isBetween();
        }
    }
    holds() {
        return !this.#differs && this.#matched === this.#wanted.length;
    }
    /** Before the text or behind it, where blanks don't count. */
    #isBetween() {
        return this.#matched === 0 || this.#matched === this.#wanted.length;
    }
}
class ContainsTest extends ShownLine {
    #matched = 0;
    #isFound = false;
    #wanted;
    constructor(wanted) {
        super();
        this.#wanted = wanted;
    }
    look(region, from, to) {
        if (this.#isFound)
            return;
        const { bytes } = region.buffer;
        const { end, matched } = this.#wanted.find(bytes, from, to, this.#matched);
        this.#matched = matched;
        this.#isFound = end !== null;
        if (end !== null)
            this.show(lineAround(region, Math.max(from, end - this.#wanted.length)));
    }
    holds() {
        return this.#isFound;
    }
}
class MatchesTest extends ShownLine {
    #isFound = false;
    #pattern;
    constructor(pattern) {
        super();
        this.#pattern = pattern;
    }
    look({ buffer: { bytes } }, from, to) {
        if (this.#isFound)
            return;
        // An empty line is a line all the same, which `/^$/` matches.
        const match = this.#pattern.find(from === to ? "\n" : bytes.toString("utf8", from, to));
        this.#isFound = match !== null;
        if (match !== null)
            this.show(match.saw);
    }
    holds() {
        return this.#isFound;
    }
}
function isBlank(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/signals/observe-lines.js






/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
function observeLines(signal, { streams }) {
    if (signal.match !== null)
        return observeMatching(signal, signal.match, streams);
    const { stream, compare, count } = signal;
    const names = streamNames(stream);
    return () => {
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        return { holds: (0,compare_values/* comparesSo */.x)(lines - count, compare), saw: lineCount(lines) };
    };
}
async function observeMatching({ stream, compare, count }, { pattern, ignoreCase }, streams) {
    const compiled = await LinePattern.compile(pattern, ignoreCase);
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].add(new CountProbe(compiled)));
    return () => {
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (failure)
            return { holds: null, reason: failure };
        const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        const saw = `${matching} of ${lineCount(lines)} ${matching === 1 ? "matches" : "match"}`;
        const observation = { holds: (0,compare_values/* comparesSo */.x)(matching - count, compare), saw };
        return probes.some(({ metPieces }) => metPieces) ? { ...observation, note: piecesNote } : observation;
    };
}
/** `stdout line 1 = ok`, `stdout line -1: /done/`. */
async function observeLine({ stream, line: number, content }, { streams }) {
    const probe = streams[stream].add(findLine(number, await lineTests(content)));
    return () => {
        if (probe.failure !== null)
            return { holds: null, reason: probe.failure };
        if (probe.asked === null)
            return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
        const { test, line } = probe.asked;
        const { holds, saw } = test.verdict();
        const observation = { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line };
        return test.inPieces && content.test === "matches" ? { ...observation, note: piecesNote } : observation;
    };
}

;// CONCATENATED MODULE: ./build/signals/streams/find-print.js

/** Looks for the first thing that is no blank (ASCII white space). */
class PrintProbe {
    sighting = null;
    take(region) {
        const { bytes } = region.buffer;
        let at = region.from;
        while (at < region.to && find_print_isBlank(bytes[at]))
            at += 1;
        if (at === region.to)
            return true;
        this.sighting = sightingAt(region, at);
        return false;
    }
}
function find_print_isBlank(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/signals/observe-output.js





/** `TEXT`, `output: TEXT`, `stdout: TEXT`: some stream that is asked contains it. */
function observeText({ stream, text }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].add(findText(text)));
    return () => firstSighting(probes) ?? notSeen(names, streams);
}
/** `/pattern/`, `stdout: /pattern/i`: some line of a stream that is asked matches. */
async function observePattern(signal, { streams }) {
    const compiled = await LinePattern.compile(signal.pattern, signal.ignoreCase);
    const names = streamNames(signal.stream);
    const probes = names.map((name) => streams[name].addPattern(compiled));
    return () => {
        const seen = firstSighting(probes);
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (seen === null && failure)
            return { holds: null, reason: failure };
        const observation = seen ?? notSeen(names, streams);
        if (!probes.some(({ metPieces }) => metPieces))
            return observation;
        return { ...observation, note: piecesNote };
    };
}
/** Where both streams have it stdout's is told: which came first nobody can know. */
function firstSighting(probes) {
    const sighting = probes.find((probe) => probe.sighting !== null)?.sighting;
    return sighting ? { holds: true, saw: sighting.saw, outputLine: sighting.line } : null;
}
/** "not in 80 lines of stdout, 0 of stderr" */
function notSeen(names, streams) {
    const counts = names.map((name, index) => {
        const { lines } = streams[name];
        return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
    });
    return { holds: false, saw: `not in ${counts.join(", ")}` };
}
/** `stdout = TEXT`: the whole stream, trimmed and with CRLF as LF. */
function observeEquals({ stream, text }, { streams }) {
    const kept = streams[stream].keep();
    return () => {
        const { bytes } = kept;
        if (bytes === null)
            return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
        const actual = trimBlanks(bytes.toString("utf8").replaceAll("\r\n", "\n"));
        return {
            holds: actual === text,
            saw: actual === "" ? `${stream} is empty` : shorten(actual.replaceAll("\n", " ⏎ ")),
        };
    };
}
/** ASCII white space alone, as in `empty`; a regular expression for the end would be quadratic in blanks. */
function trimBlanks(text) {
    let from = 0;
    let to = text.length;
    while (from < to && observe_output_isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && observe_output_isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return text.slice(from, to);
}
function observe_output_isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
/** `stdout empty`, `output empty`: nothing but blanks was printed there. */
function observeEmpty({ stream }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => ({ name, probe: streams[name].add(new PrintProbe()) }));
    return () => {
        for (const { name, probe } of probes) {
            if (probe.sighting === null)
                continue;
            const { saw, line } = probe.sighting;
            return { holds: false, saw: shorten(`${name} is not empty: ${saw}`), outputLine: line };
        }
        return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
    };
}

;// CONCATENATED MODULE: ./build/signals/judge.js








/**
 * Made before the command starts, for it looks at the files that signals name (FORMAT 2 rule 5). Each attempt has
 * its own (rule 9). What cannot be evaluated is never thrown: it is a result whose `holds` is null (rule 8).
 */
async function createJudge(signals, world) {
    const streams = { stdout: new OutputStream(), stderr: new OutputStream() };
    const observers = [];
    for (const { signal } of signals)
        observers.push(await prepare(signal, { streams, world }));
    return {
        get lines() {
            return streams.stdout.lines + streams.stderr.lines;
        },
        write: (stream, chunk) => streams[stream].write(chunk),
        finish: async (facts) => {
            streams.stdout.end();
            streams.stderr.end();
            const results = [];
            for (const [index, signal] of signals.entries())
                results.push(toResult(signal, await conclude(observers[index], facts)));
            return results;
        },
    };
}
async function prepare(signal, surroundings) {
    try {
        return await observe(signal, surroundings);
    }
    catch (cause) {
        return () => ({ holds: null, reason: (0,message_of/* messageOf */.b)(cause) });
    }
}
function observe(signal, surroundings) {
    switch (signal.kind) {
        case "exit":
            return observeExit(signal);
        case "text":
            return observeText(signal, surroundings);
        case "pattern":
            return observePattern(signal, surroundings);
        case "equals":
            return observeEquals(signal, surroundings);
        case "empty":
            return observeEmpty(signal, surroundings);
        case "lines":
            return observeLines(signal, surroundings);
        case "line":
            return observeLine(signal, surroundings);
        case "json":
            return observeJson(signal, surroundings);
        case "file":
            return observeFile(signal, surroundings);
        case "within":
            return observeWithin(signal);
    }
}
async function conclude(observer, facts) {
    try {
        return (await observer?.(facts)) ?? { holds: null, reason: "nothing watched for it" };
    }
    catch (cause) {
        return { holds: null, reason: (0,message_of/* messageOf */.b)(cause) };
    }
}
function toResult({ role, expect, implied }, observation) {
    const signal = { kind: role, expect, implied };
    if (observation.holds !== null)
        return { ...signal, ...observation };
    return { ...signal, holds: null, saw: "could not be evaluated", reason: shorten(observation.reason) };
}

;// CONCATENATED MODULE: ./build/checks/run-script.js











const emptyOutput = { bytes: 0, lines: 0, tail: "" };
/** On a terminal an open line (a progress bar, a prompt) is shown after 100 ms; elsewhere when it ends (FORMAT 3.7). */
const openLineMs = 100;
/** After so long without output the log says that a script is still running. */
const quietMs = 60_000;
/** Runs scripts, each in a log group of its own, its output shown and judged as it comes. */
class ScriptRunner {
    tools;
    log;
    constructor(tools, log) {
        this.tools = tools;
        this.log = log;
    }
    get warnings() {
        return this.tools.warnings;
    }
    /** The same, with another part of the log: what is told of one check stands together. */
    into(log) {
        return new ScriptRunner(this.tools, log);
    }
    /** What marks the processes of one script (`READINESS_MARK`); ours first, where a check runs us. */
    newMark() {
        const { env, randomToken } = this.tools.world;
        const outer = env[variables/* markVariable */.Kc];
        return outer ? `${outer}.${randomToken()}` : randomToken();
    }
    async run(job, cancel) {
        const { world, places } = this.tools;
        const judgeWorld = world.judgeWorld(job.workingDirectory, places.workspace, cancel);
        const judge = await createJudge(job.signals, judgeWorld);
        const tail = new OutputTail();
        const debug = world.env["RUNNER_DEBUG"] === "1";
        if (debug)
            await this.log.debug(settingLines(job));
        const group = await this.log.open(job.title, job.script);
        const capture = this.#capture(job.title, group, judge, tail);
        const hide = world.host.showRunning(job.title);
        const execution = await this.#execute(job, capture.sink, cancel);
        hide();
        const { unended = 0 } = execution;
        if (unended > 0)
            this.warnings.push(unendedWarning(job.title, unended));
        await capture.end();
        await group.close();
        const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
        if (debug)
            await this.log.debug(signalLines(job.title, signals));
        return {
            execution: cancel.aborted ? cutShort(execution, signals) : execution,
            tampered: execution.tampered ?? false,
            signals,
            output: (verdict) => ({
                lines: judge.lines,
                ...tail.summary(verdict === "passed" ? passedTail : notPassedTail),
            }),
        };
    }
    #capture(title, group, judge, tail) {
        const { world, masks } = this.tools;
        const { host } = world;
        const relay = new Relay({
            actions: host.dialect !== "plain",
            onMask: (value) => group.afterMask(value, masks.learn(value)),
            onText: (text) => tail.keep(text),
            ...(host.dialect !== "actions" ? { replacement: masks.replacement } : {}),
        });
        const began = world.now().getTime();
        const stillRunning = () => this.log.part.isLive
            ? this.log.lineText(`${title} has been running for ${(0,labels/* humanDuration */.UU)(world.now().getTime() - began)}`)
            : "";
        return captureOutput({
            judge,
            tail,
            relay,
            log: this.log.part.output,
            openLineMs: host.terminal ? openLineMs : null,
            // On a terminal the last line says so all the time.
            ...(host.terminal ? {} : { quiet: { afterMs: quietMs, line: stillRunning } }),
        });
    }
    async #execute(job, sink, cancel) {
        const { world, places, journal, processes } = this.tools;
        const { title, check, mark, workingDirectory } = job;
        if (!(await world.files.folderInside(workingDirectory, places.workspace)))
            return notStarted(`the working directory ${workingDirectory} lies outside the workspace`);
        journal.note({ kind: "start", title, check, mark, at: world.now().toISOString() });
        const watch = {
            onStart: (pid) => journal.note({ kind: "process", mark, pid, startedAt: world.now().getTime() }),
            onExit: (exitCode) => journal.note({ kind: "exit", mark, exitCode }),
        };
        return processes.run(job, sink, cancel, watch).catch(brokenOff);
    }
    /** The journal first: what the log has told must stand also when this process is killed. */
    tellVerdict(result) {
        this.tools.journal.note({ kind: "verdict", result });
        const shown = { ...result, reason: (0,redact_results/* redactReason */.uS)(result, this.log.redaction) };
        return this.log.line((0,verdict_lines/* verdictLine */.MT)(shown, this.tools.world.host.color));
    }
    tellRetry(check, judged, attempt) {
        const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
        return this.log.line(`${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`);
    }
    /** The verdict stays; what the retest found is kept with it. */
    tellRetest(result) {
        this.tools.journal.note({ kind: "verdict", result });
        return this.log.line((0,verdict_lines/* retestLine */.Sr)(result, this.tools.world.host.color));
    }
    tellFixture(name, result) {
        this.tools.journal.note({ kind: name, result });
        return this.log.line((0,verdict_lines/* scriptLine */.WK)(name, result, this.tools.world.host.color));
    }
    /** Waits, unless the run is asked to stop. */
    async pause(ms, cancel) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: cancel }).catch(() => undefined);
    }
}
/** What nobody can end runs on beside everything that comes after it. */
function unendedWarning(title, count) {
    const processes = count === 1 ? "1 process" : `${count} processes`;
    return `${processes} of ${title} could not be ended and ran on (another user's, as under sudo, or one that was not found): end what it starts in the command itself, as it was started.`;
}
function exitCodeOf({ ending }) {
    return ending.kind === "exited" ? ending.exitCode : null;
}
/** It had come to its end, and the run was stopped before that could be judged. */
function cutShort(execution, signals) {
    const isUnjudged = execution.ending.kind === "exited" && signals.some(({ holds }) => holds === null);
    return isUnjudged ? { ...execution, ending: { kind: "cancelled" } } : execution;
}
/** A fault of ours: the check could not be judged, the others can. */
function brokenOff(error) {
    return notStarted(`it could not be judged: ${(0,message_of/* messageOf */.b)(error)}`);
}
function notStarted(reason) {
    return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}


/***/ }),

/***/ 8465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: function() { return /* binding */ obstacleOf; },
/* harmony export */   cg: function() { return /* binding */ runStop; },
/* harmony export */   w3: function() { return /* binding */ stopCause; }
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2811);
/* harmony import */ var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(939);


/** `timeoutMs` counts from now; `null`: none. */
function runStop(cancel, timeoutMs) {
    const controller = new AbortController();
    const timer = timeoutMs === null ? undefined : setTimeout(timeOver, Math.min(timeoutMs, _text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .maxTimerMs */ .SH));
    if (cancel.aborted)
        cancelled();
    else
        cancel.addEventListener("abort", cancelled, { once: true });
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            cancel.removeEventListener("abort", cancelled);
        },
    };
    function timeOver() {
        controller.abort(new RunTimeout((0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(timeoutMs ?? 0)));
    }
    function cancelled() {
        controller.abort();
    }
}
class RunTimeout {
    after;
    constructor(after) {
        this.after = after;
    }
}
/** Why a signal was aborted; `null` while it is not. */
function stopCause({ aborted, reason }) {
    if (!aborted)
        return null;
    return reason instanceof RunTimeout ? { kind: "timed-out", after: reason.after } : { kind: "cancelled" };
}
/** What becomes of a check that had not begun when the run was stopped. */
function obstacleOf(cause) {
    return cause.kind === "cancelled"
        ? { verdict: "cancelled", reason: "the run was cancelled before it began" }
        : { verdict: "skipped", reason: `the run's timeout of ${cause.after} was over before it began` };
}


/***/ }),

/***/ 6738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ scriptResult; },
/* harmony export */   V: function() { return /* binding */ scriptRecord; }
/* harmony export */ });
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

/** What became of a script that no signals judge: its exit code decides. */
function scriptResult(outcome, stop) {
    return scriptRecord(outcome, verdictOf(outcome.execution.ending, stop));
}
/** The same with a verdict that was found otherwise. */
function scriptRecord(outcome, verdict) {
    const { ending, durationMs } = outcome.execution;
    const exitCode = ending.kind === "exited" ? ending.exitCode : null;
    return { verdict, exitCode, durationMs: Math.round(durationMs), output: outcome.output(verdict) };
}
function verdictOf(ending, stop) {
    switch (ending.kind) {
        case "exited":
            return ending.exitCode === 0 ? "passed" : "failed";
        case "not-started":
            return "errored";
        case "timed-out":
            return "timed-out";
        case "cancelled":
            return (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stopCause */ .w3)(stop)?.kind === "timed-out" ? "timed-out" : "cancelled";
    }
}


/***/ }),

/***/ 6817:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ runTeardown; }
/* harmony export */ });
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _run_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7168);
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);



/** How long a teardown that is running when the run is cancelled may go on, in milliseconds. */
const patienceMs = 1_000;
/** Runs teardown, which has its time also when the run is being cancelled, and ends what setup left running. */
async function runTeardown(teardown, env) {
    const { scripts, processes } = teardown;
    const result = teardownResult(teardown, env);
    // Whatever becomes of it, nothing is left running.
    const { unended, kept } = await result.catch(() => null).then(() => processes.release());
    if (unended > 0)
        scripts.warnings.push((0,_run_script_js__WEBPACK_IMPORTED_MODULE_2__/* .unendedWarning */ .aT)("setup", unended));
    if (kept !== null)
        scripts.warnings.push(`${kept}; the verdicts stand. It holds scripts of the page: remove it by hand.`);
    return result;
}
async function teardownResult({ plan, scripts, cancel }, env) {
    if (plan === null)
        return null;
    const patience = laterThan(cancel, patienceMs);
    try {
        const environment = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .commandEnvironments */ .sh)(env).of(plan.env);
        return await (0,_run_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .runFixture */ .B)({ ...plan, name: "teardown", env: environment }, scripts, patience.signal);
    }
    finally {
        patience.dispose();
    }
}
/** Aborts so many milliseconds after another signal. */
function laterThan(signal, ms) {
    const controller = new AbortController();
    let timer;
    const begin = () => {
        timer = setTimeout(() => controller.abort(), ms);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener("abort", begin, { once: true });
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", begin);
        },
    };
}


/***/ }),

/***/ 3471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ attempt; }
/* harmony export */ });
/* harmony import */ var _text_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);

/** Writes what only tells of the verdicts; says whether it is written. What cannot be is a warning. */
async function attempt(log, what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        await log.warning(`${what} could not be written (${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}); the verdicts stand. Check the disk and the permissions of the folder.`);
        return false;
    }
}


/***/ }),

/***/ 925:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: function() { return /* binding */ MaskBook; }
});

// EXTERNAL MODULE: ./build/redact/own-words.js
var own_words = __webpack_require__(9189);
;// CONCATENATED MODULE: ./build/redact/masks.js

/** More masks than any command has a use for; each makes the runner slower. */
const maxMasks = 1_000;
/** A shorter mask would tear words out of everything that is written. */
const minMaskLength = 6;
/**
 * Whether an `::add-mask::` from a command's output is honoured (DESIGN 3.1). A mask that hits our own words makes
 * the runner drop every output that holds them: `::add-mask::not-ready` would undo the gate.
 *
 * @param vocabulary verdicts, gates, ids, areas, paths, SHAs and URLs of this run
 * @param count how many masks were honoured before
 */
function maskDecision(value, vocabulary, count) {
    if (count >= maxMasks)
        return refused(`more than ${maxMasks} masks were asked for`);
    if (value.trim().length < minMaskLength)
        return refused(`a mask of fewer than ${minMaskLength} characters was asked for`);
    // The runner masks each line of a value by itself.
    const parts = [value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part !== "");
    if (parts.some(own_words/* isOwnWord */.N))
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

// EXTERNAL MODULE: ./build/redact/secret-forms.js
var secret_forms = __webpack_require__(27);
// EXTERNAL MODULE: ./build/redact/text-search.js
var text_search = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/redact/spans.js
var redact_spans = __webpack_require__(5360);
;// CONCATENATED MODULE: ./build/log/log-replacer.js



/** Up to so many values the native search is faster than one pass for all. */
const maxNativeSearches = 8;
/**
 * For the command line's log, where no runner masks: exact values, and the lines of those that have several, become
 * `***` in blocks of whole lines. A block without a secret is returned as it is.
 */
function logReplacer(values) {
    const forms = [...new Set(values.flatMap(secret_forms/* logFormsOf */.r$))].map((form) => Buffer.from(form, "utf8"));
    if (forms.length === 0)
        return (block) => block;
    const search = (0,text_search/* createTextSearch */.u)(forms.map((form) => form.toString("latin1")));
    const mayHold = forms.length > maxNativeSearches
        ? () => true
        : (block) => forms.some((form) => block.includes(form));
    return (block) => {
        // A character a byte, so that positions are the block's and broken UTF-8 stays as it is.
        const spans = mayHold(block) ? search.find(block.toString("latin1")) : [];
        if (spans.length === 0)
            return block;
        const parts = [];
        let position = 0;
        for (const { start, end } of spans) {
            parts.push(block.subarray(position, start), Buffer.from(redact_spans/* redacted */.p));
            position = end;
        }
        return Buffer.concat([...parts, block.subarray(position)]);
    };
}

;// CONCATENATED MODULE: ./build/log/log-replacement.js



/** Hides secrets in the command line's log; a line that is shown while it is open is never cut within one. */
function logReplacement(values) {
    const forms = values.flatMap(secret_forms/* logFormsOf */.r$).map((form) => Buffer.from(form).toString("latin1"));
    const longest = Math.max(0, ...forms.map((form) => form.length));
    const search = (0,text_search/* createTextSearch */.u)(forms);
    return {
        replace: logReplacer(values),
        // A character a byte, as the replacer has it. No beginning is longer than its secret.
        openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
    };
}

;// CONCATENATED MODULE: ./build/log/mask-book.js


/** The masks of a run: those known from the start, and those that commands ask for as they go. */
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
    /** Hides every known secret in the command line's log. */
    replacement = {
        replace: (text) => this.#latest().replace(text),
        openEnd: (text) => this.#latest().openEnd(text),
    };
    /** Why masks were refused, for the report. */
    get refusals() {
        return [...this.#refusals];
    }
    /** Decides about an `::add-mask::` in a command's output; one that is honoured is hidden everywhere else, too. */
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


/***/ }),

/***/ 5413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ comparesSo; }
/* harmony export */ });
/** Whether an order (negative: the left is less, 0: equal, positive: the left is greater) is what an operator asks for. */
function comparesSo(order, operator) {
    switch (operator) {
        case "=":
            return order === 0;
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case ">=":
            return order >= 0;
    }
}


/***/ }),

/***/ 3034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ reasonLine; },
/* harmony export */   B: function() { return /* binding */ signalReason; }
/* harmony export */ });
/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;
/** Which signals speak against a check, in one sentence without a full stop; empty where none does. */
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
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
    return isMeasured(expect) ? `${explained(saw)}, expected ${expect}` : `pass signal not seen: ${expect}`;
}
/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
/** A reason on one line, as long as a reason may be. */
function reasonLine(text) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (line.length <= maxReason)
        return line;
    const kept = line.slice(0, maxReason - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 9889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ version; }
/* harmony export */ });
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";


/***/ }),

/***/ 3851:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: function() { return /* binding */ noJournal; }
/* harmony export */ });
/** On a command line nobody would finish a run that is killed, and what a journal holds is secret. */
const noJournal = { note: () => undefined, failure: null };


/***/ }),

/***/ 5739:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ redactResults; },
/* harmony export */   kk: function() { return /* binding */ redactFindings; },
/* harmony export */   uS: function() { return /* binding */ redactReason; },
/* harmony export */   xU: function() { return /* binding */ redactComparison; }
/* harmony export */ });
/* unused harmony export treatments */
/* harmony import */ var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);
/* harmony import */ var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5934);


const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "sentence",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: { areas: "structure", checks: "structure" },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    checks: {
        id: "structure",
        area: "structure",
        areaSlug: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        command: "text",
        runsOn: "structure",
        verdict: "structure",
        reason: "sentence",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "seen", reason: "sentence", note: "sentence" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "sentence",
};
/** The results without secrets. */
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)({ ...results, checks }, treatments, redaction);
}
/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
function redactReason({ reason, signals }, redaction) {
    if (reason !== (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)(signals))
        return redaction.redactSentence(reason);
    return (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(signals, treatments.checks.signals, redaction));
}
/** The same for findings alone. */
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(findings, finding, redaction);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(comparison, gateChanges, redaction);
}


/***/ }),

/***/ 5934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ treat; }
/* harmony export */ });
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treat(value, treatments, redaction) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redaction);
}
function treated(value, treatment, redaction) {
    if (typeof value === "string")
        return treatedText(value, treatment, redaction);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redaction);
    return copy;
}
function treatedText(text, treatment, { redact, redactSentence }) {
    if (treatment === "structure")
        return text;
    const isOurs = treatment === "sentence" || (treatment === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}


/***/ }),

/***/ 4199:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: function() { return /* binding */ annotationsOf; },
  BN: function() { return /* binding */ findingAnnotation; }
});

// UNUSED EXPORTS: firstStep, maxAnnotationsOfAKind, maxMessageCharacters

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/report/gate-changes.js
var gate_changes = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/report/gate-change-text.js
var gate_change_text = __webpack_require__(3526);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/gate-remarks.js



/** So many have a remark of their own; the runner shows ten, and what failed wants to be seen as well. */
const maxRemarks = 5;
/** One for each changed line, what weakens first; of many lines the last remark tells all the rest. */
function gateRemarks({ gateChanges, reasonCode }, maxCharacters) {
    if (gateChanges?.kind !== "compared")
        return [];
    const byLine = new Map();
    for (const change of (0,gate_changes/* weakFirst */.jv)(gateChanges.changes)) {
        const onLine = byLine.get(change.line);
        if (onLine === undefined)
            byLine.set(change.line, [change]);
        else
            onLine.push(change);
    }
    const lines = [...byLine.values()];
    const single = lines.length > maxRemarks ? lines.slice(0, maxRemarks - 1) : lines;
    const rest = (0,gate_changes/* weakFirst */.jv)(lines.slice(single.length).flat());
    return [...single, ...(rest.length > 0 ? [rest] : [])].map((changes) => ({
        level: reasonCode === "gate-weakened" && changes.some(({ effect }) => effect === "weakens")
            ? "error"
            : "warning",
        line: changes[0]?.line ?? 1,
        message: messageOfChanges(changes, changes === rest, maxCharacters),
    }));
}
const effects = {
    weakens: "May weaken",
    adds: "Adds, and what it prepares for other checks is not known",
    strengthens: "Strengthens",
};
/** As many as there is room for, and the number of those that are left out. */
function messageOfChanges(changes, ofManyLines, maxCharacters) {
    const isShort = changes.length > maxRemarks;
    const texts = [];
    let characters = 0;
    for (const change of changes) {
        const place = ofManyLines ? `line ${change.line}: ` : "";
        const words = isShort ? (0,gate_change_text/* gateChangeText */.dA)(change, gate_changes/* shortChangeCharacters */.F_) : (0,gate_change_text/* gateChangeText */.dA)(change);
        const text = `${place}${effects[change.effect]}: ${words}`;
        characters += text.length + 1;
        if (characters > maxCharacters - roomForRest)
            break;
        texts.push(text);
    }
    const left = changes.length - texts.length;
    return [...texts, ...(left > 0 ? [`and ${(0,labels/* grouped */.zD)(left)} more: the job summary has them.`] : [])].join("\n");
}
const roomForRest = 60;

;// CONCATENATED MODULE: ./build/report/annotations.js






/** The runner shows ten of each kind per step and drops the rest, and cuts a message at 4,096 characters. */
const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;
/** What to say on the page's lines: most important first, errors before warnings before notices. */
function annotationsOf(results, decides) {
    const ran = results.checks.filter(({ verdict }) => verdict !== "passed" && verdict !== "skipped");
    const skipped = results.checks.filter(({ verdict }) => verdict === "skipped");
    const all = [
        ...fixtureAnnotations(results),
        ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
        ...gateRemarks(results, maxMessageCharacters).map((remark) => annotation({ ...remark, file: results.checklist.path, title: gate_changes/* ownGateTitle */.it })),
        ...[...ran, ...skipped].map((check) => checkAnnotation(check, results, decides)),
        ...results.warnings.map((warning) => pageAnnotation("warning", "Readiness", warning, results)),
        ...results.findings.filter(({ severity }) => severity !== "error").map(findingAnnotation),
    ];
    return levels.flatMap((level) => limited(all.filter((annotation) => annotation.level === level)));
}
const levels = ["error", "warning", "notice"];
function fixtureAnnotations(results) {
    return ["setup", "teardown"].flatMap((name) => {
        const result = results[name];
        if (result === null || result.verdict === "passed")
            return [];
        const how = result.exitCode === null ? labels/* verdictWords */.L2[result.verdict].word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? "No check could run." : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,labels/* humanDuration */.UU)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
/** A finding on its line, titled with its id. */
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,model_finding/* findingSentence */.d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { area, id } = (0,labels/* checkName */.I3)(check);
    const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
    const back = rollback === null ? "" : firstStep(rollback);
    const again = retestKind === "command" ? retest.trim() : firstStep(retest);
    const lines = [
        check.reason,
        back === "" ? "" : `Roll back${rollbackAndRetest === true ? " and retest" : ""}: ${back}`,
        again === "" ? "" : `Retest: ${again}`,
    ];
    return annotation({
        level: decides(check) ? "error" : "warning",
        file: checklist.path,
        line: check.line,
        title: `${area}${id === null ? "" : ` / ${id}`}: ${labels/* verdictWords */.L2[check.verdict].word}`,
        message: lines.filter((line) => line !== "").join("\n"),
    });
}
/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.title).replace(/\s+/g, " ").trim(), maxTitleCharacters);
    return { ...of, title, message: (0,cut/* cutCharacters */.lD)((0,plain_text/* plainText */.w)(of.message).trim(), maxMessageCharacters) };
}
/** The last one that is shown counts those that are not. */
function limited(annotations) {
    if (annotations.length <= maxAnnotationsOfAKind)
        return [...annotations];
    const shown = annotations.slice(0, maxAnnotationsOfAKind - 1);
    const rest = annotations.slice(shown.length);
    const [first] = rest;
    if (first === undefined)
        return shown;
    const titles = rest.map(({ title, line }) => `line ${line}: ${title}`).join("\n");
    const message = (0,cut/* cutCharacters */.lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,labels/* grouped */.zD)(rest.length)} more`, message }];
}
/** The first line of guidance as plain text: headings, fences and list marks are no steps. */
function firstStep(markdown) {
    const line = markdown
        .split(/\r\n|\n|\r/)
        .find((candidate) => !/^\s*(?:#{1,6}\s.*|`{3,}.*|~{3,}.*)?$/.test(candidate)) ?? "";
    return line
        .replace(/^\s*(?:>\s*|[-*+]\s+|\d{1,9}[.)]\s+)*(?:\[[ xX]\]\s+)?/, "")
        .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1 ($2)")
        .trim();
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect !== "plain" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


/***/ }),

/***/ 7184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: function() { return /* binding */ checkoutUnknown; },
/* harmony export */   LW: function() { return /* binding */ asideNote; },
/* harmony export */   cL: function() { return /* binding */ otherCommitReason; },
/* harmony export */   rN: function() { return /* binding */ otherCommitFinding; }
/* harmony export */ });
/* harmony import */ var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/** The reason of the gate, without a full stop. */
function otherCommitReason({ sha, head }) {
    return `nothing was run: commit ${short(head)} is checked out, and the event is about ${short(sha)}`;
}
/** What was found, what the event is about, and how the two come together. */
function otherCommitFinding({ event, sha, head, path }) {
    return {
        rule: "other-commit",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found: `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(head))} at ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(path)}`,
        expected: `${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(sha))}, the commit that the event ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(event)} is about`,
        cure: `${cureOf(event)} ${asideCure}`,
    };
}
/** Why nobody can say whether the event's commit is what ran. */
function checkoutUnknown(sha, reason) {
    return `Whether the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(sha))} is what was checked out could not be seen: ${reason}. Check out with \`actions/checkout\` where git is on the PATH (in a container it may have to be installed): without git it leaves no \`.git\`.`;
}
/** For log and summary of a run that is about another commit than its event's. */
function asideNote(event, head) {
    const own = head === "" ? "what is checked out" : `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(head))}, which is checked out`;
    return `This run is about ${own}, and not about the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(event))}: it sets no commit status on that one, and writes no comment about it.`;
}
function cureOf(event) {
    if (event === "pull_request_target")
        return "Run the page on `pull_request`, where `actions/checkout` takes the pull request's merge commit (here it takes the base).";
    if (event.startsWith("pull_request"))
        return `Leave \`ref\` of \`actions/checkout\` out, or set it to \`\${{ github.event.pull_request.head.sha }}\`.`;
    return "Leave `ref` and `repository` of `actions/checkout` out: it takes the event's commit then.";
}
const asideCure = "Where another commit is meant (a job that makes one before, another repository), set `commit: checkout`: the run is about that commit then, and sets no status and writes no comment on the event's.";
function short(sha) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(sha).slice(0, 10) || "?";
}


/***/ }),

/***/ 3331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ serializeResults; }
/* harmony export */ });
/** The results file (DESIGN 2.2), described by `schema/results.schema.json`. */
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2)}\n`;
}


/***/ }),

/***/ 369:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: function() { return /* binding */ resultLines; },
/* harmony export */   MT: function() { return /* binding */ verdictLine; },
/* harmony export */   Sr: function() { return /* binding */ retestLine; },
/* harmony export */   WK: function() { return /* binding */ scriptLine; }
/* harmony export */ });
/* unused harmony export gateLine */
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5975);




const maxReasonCharacters = 500;
/** The one line after a check: `✗ catalog failed in 2.3 s: fail signal seen: ** (CompileError)`. */
function verdictLine(check, color) {
    const said = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .IW)(check);
    const name = said.length === 0 ? check.id : `${check.id} (${said.join(", ")})`;
    const time = check.startedAt === null ? null : check.durationMs;
    return lineOf(name, check.verdict, time, check.reason, color);
}
/** The same for a check's retest. */
function retestLine({ id, retest }, color) {
    return retest === null
        ? ""
        : lineOf(`retest ${id}`, retest.verdict, retest.durationMs, (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .retestWords */ .xq)(retest), color);
}
/** The same for a script that is no check: setup, teardown, a diagnosis. */
function scriptLine(name, { verdict, exitCode, durationMs }, color) {
    const reason = verdict === "passed" || exitCode === null ? "" : `exit code ${exitCode}`;
    return lineOf(name, verdict, durationMs, reason, color);
}
/** The end of the log: every check in columns, what was said about each, and the gate. */
function resultLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    const rows = results.checks.map((check) => ({
        check,
        verdict: `${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[check.verdict].mark} ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[check.verdict].word}`,
        name: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(check.id),
        time: check.startedAt === null ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .humanDuration */ .UU)(check.durationMs),
        said: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)([...(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .IW)(check), (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(check.reason, maxReasonCharacters)]
            .filter((part) => part !== "")
            .join("; ")),
    }));
    const widths = {
        verdict: Math.max(0, ...rows.map(({ verdict }) => width(verdict))),
        name: Math.max(0, ...rows.map(({ name }) => width(name))),
        time: Math.max(0, ...rows.map(({ time }) => width(time))),
    };
    const lines = rows.map(({ check, verdict, name, time, said }) => {
        const columns = [
            paint(padded(verdict, widths.verdict), colourOf(check.verdict)),
            padded(name, widths.name),
            time.padStart(widths.time),
            said,
        ];
        return columns.join("  ").trimEnd();
    });
    return [...lines, gateLine(results, color)];
}
/** `Not ready: 1 of 5 required checks did not pass`. */
function gateLine(results, color) {
    const gate = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .gateWords */ .DO)(results), results.gate === "ready" ? "green" : "red");
    return `${gate}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .gateReason */ .cG)(results))}`;
}
function lineOf(name, verdict, durationMs, reason, color) {
    const { mark, word } = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[verdict];
    // "timed out after 10m" is reason and time in one.
    if (reason.startsWith(word))
        return (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(name)} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(reason)}`, colourOf(verdict));
    const time = durationMs === null ? "" : ` ${verdict === "cancelled" ? "after" : "in"} ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .humanDuration */ .UU)(durationMs)}`;
    const why = reason === "" ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(reason, maxReasonCharacters))}`;
    return `${(0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(name)} ${word}`, colourOf(verdict))}${time}${why}`;
}
function colourOf(verdict) {
    return verdict === "passed" ? "green" : verdict === "skipped" ? "yellow" : "red";
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
}
function width(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 7217:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ plainCode; }
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** A name that others chose, in code: a backtick would end it. */
function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


/***/ })

};
;