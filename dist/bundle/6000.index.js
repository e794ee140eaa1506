"use strict";
exports.id = 6000;
exports.ids = [6000,6586];
exports.modules = {

  33138:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  p: function() { return   reportFork; }
});

var external_node_path_ = __webpack_require__(76760);
var comment = __webpack_require__(83646);
var github_outcome = __webpack_require__(77023);
var group_log = __webpack_require__(17530);
var finding = __webpack_require__(96528);
var redact_results = __webpack_require__(45739);
var summary = __webpack_require__(61951);
var wording = __webpack_require__(99458);
var text_escape = __webpack_require__(76628);
var verdict_gate = __webpack_require__(13618);
var github_context = __webpack_require__(21450);
var payload = __webpack_require__(89457);
;// CONCATENATED MODULE: ./build/app/fork/event.js


function forkEvent(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    if (name !== "workflow_run")
        return refusal(`the event \`${name || "none"}\``);
    const run = (0,payload.at)(event, "workflow_run");
    const server = (0,github_context .FN)(env, event);
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const trigger = event_text(run, "event");
    if (trigger !== "pull_request" && trigger !== "pull_request_sync")
        return untold(`The run was started by \`${trigger}\` and not by \`pull_request\`, so there is no comment.`);
    const headSha = event_text(run, "head_sha");
    const headRepository = event_text(run, "head_repository", "full_name");
    const headBranch = event_text(run, "head_branch");
    const pullRequest = server.forge === "gitea" ? pullRequestOf(event_text(run, "path")) : null;
    const isHead = /^[^/\s]+\/[^/\s]+$/.test(headRepository) && headBranch !== "";
    if (!/^[0-9a-f]{40,64}$/.test(headSha) || (!isHead && pullRequest === null))
        return untold("The event names no head of the run (its fork may be gone), so there is no comment.");
    const url = ownUrl(event_text(run, "html_url"), `${server.serverUrl}/${repository}`);
    const workflow = event_text(event, "workflow", "name") || event_text(run, "name");
    const attempt = (0,payload.at)(run, "run_attempt");
    return {
        kind: "run",
        repository,
        server,
        defaultSha: env["GITHUB_SHA"] ?? "",
        run: {
            headSha,
            headRepository,
            headBranch,
            pullRequest,
            workflow,
            url,
            attempt: typeof attempt === "number" ? attempt : 1,
            conclusion: event_text(run, "conclusion"),
        },
    };
}
function pullRequestOf(path) {
    const number = /@refs\/pull\/(\d{1,9})\/head$/.exec(path)?.[1];
    return number === undefined ? null : Number(number);
}
function ownUrl(url, repositoryUrl) {
    if (!URL.canParse(url) || !URL.canParse(repositoryUrl))
        return "";
    const { href, username, password } = new URL(url);
    const below = `${new URL(repositoryUrl).href.toLowerCase()}/actions/runs/`;
    return href.toLowerCase().startsWith(below) && username === "" && password === "" ? href : "";
}
function refusal(found) {
    return {
        kind: "refused",
        found,
        expected: "`workflow_run`, the event that may write and runs nothing of the pull request",
        cure: "Use this action in a workflow of its own, as docs/recipes.md shows it; under `pull_request` the run reports by itself.",
    };
}
function untold(note) {
    return { kind: "untold", note };
}
function event_text(value, ...path) {
    return (0,payload .$6)(value, ...path) ?? "";
}

;// CONCATENATED MODULE: ./build/app/fork/pull-request.js
async function findForkPullRequest(repository, run, api) {
    if (run.pullRequest === null)
        return pullRequestAtHead(repository, run, api);
    const pull = await api.pullRequest(repository, run.pullRequest);
    if (pull.headRepository?.toLowerCase() === repository.toLowerCase())
        return { kind: "overtaken", note: ownNote(pull) };
    return pull.open && pull.headSha === run.headSha
        ? found(pull, withHead(run, pull))
        : { kind: "overtaken", note: overtakenNote([pull]) };
}
async function pullRequestAtHead(repository, run, api) {
    const [owner = ""] = run.headRepository.split("/");
    const listed = await api.openPullRequestsFrom(repository, owner, run.headBranch);
    const ofBranch = listed.filter((pull) => pull.open && sameRepository(pull, run) && pull.headRef === run.headBranch);
    const [pull, ...others] = ofBranch.filter((candidate) => candidate.headSha === run.headSha);
    if (pull === undefined)
        return ofBranch.length > 0 ? { kind: "overtaken", note: overtakenNote(ofBranch) } : none(run);
    return others.length > 0 ? several([pull, ...others]) : found(pull, run);
}
function withHead(run, { headRepository, headRef }) {
    return run.headRepository === "" && headRepository !== null
        ? { ...run, headRepository, headBranch: headRef }
        : run;
}
function found(pull, run) {
    return {
        kind: "pull-request",
        pull,
        run,
        overtakenNote: (now) => (isStillHead(now, run) ? null : overtakenNote([now])),
    };
}
function isStillHead(pull, run) {
    return pull.open && sameRepository(pull, run) && pull.headSha === run.headSha;
}
function overtakenNote(pulls) {
    return `Pull request ${numbers(pulls)} was closed or has a newer commit than the one that was checked, so this run wrote no comment.`;
}
function ownNote({ number }) {
    return `Pull request #${number} is from a branch of this repository, and its own run tells it.`;
}
function sameRepository({ headRepository }, run) {
    return headRepository?.toLowerCase() === run.headRepository.toLowerCase();
}
function none({ headRepository, headSha }) {
    return {
        kind: "none",
        warning: `No open pull request from ${headRepository} has commit ${headSha.slice(0, 10)} as its head, so there is no comment. If it was not closed meanwhile, run the pull request's workflow again.`,
    };
}
function several(pulls) {
    return {
        kind: "none",
        warning: `Pull requests ${numbers(pulls)} have the same head, and the event does not say which of them was checked, so there is no comment. Close all but one of them, and run its workflow again.`,
    };
}
function numbers(pulls) {
    return pulls.map(({ number }) => `#${number}`).join(", ");
}

var planned_check = __webpack_require__(32722);
var read_reported_verdicts = __webpack_require__(70263);
var gate_traits = __webpack_require__(57198);
var release = __webpack_require__(8272);
var run_values = __webpack_require__(53927);
var sign_offs = __webpack_require__(79079);
var version = __webpack_require__(99889);
var read = __webpack_require__(47698);
var plan_select = __webpack_require__(86247);
var plan_sign_offs = __webpack_require__(36177);
var labels = __webpack_require__(35975);
var permalink = __webpack_require__(20363);
var count = __webpack_require__(44936);
var slug = __webpack_require__(86060);
var results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/fork/report.js
















async function forkReport(facts) {
    const base = await readBase(facts);
    if (base.kind === "unusable")
        return unusableReport(facts, null, base.why);
    const read = readResults(facts.results);
    if (read.kind === "unusable")
        return unusableReport(facts, base.checklist, read.why);
    const { checklist, plan } = base;
    const { verdicts } = read;
    const known = { placeholders: valuesOf(facts), startedAt: facts.startedAt };
    const steps = plan.steps.filter(({ check }) => !isLeftOut(check, verdicts));
    const notApplicable = [...plan.notApplicable, ...leftOut(plan.steps, verdicts)];
    const checks = await Promise.all(steps.map((step) => reportedCheck(step, verdicts, known)));
    const signOffs = (0,plan_sign_offs.judgeSignOffs)(checklist.signOffs, { ...signOffFacts, settings: checklist.settings });
    const selection = (0,results .Wm)(facts.inputs, plan);
    const decision = (0,verdict_gate .q7)({
        checks,
        notApplicable: notApplicable.length,
        openSignOffs: signOffs.filter(sign_offs .it).length,
        failOn: facts.inputs.failOn,
        setup: null,
        cancelled: false,
        scope: plan.complete ? null : (0,labels .AN)({ selection }),
        ownGate: null,
    });
    const isMissing = ({ id }) => (verdicts.get(id) ?? null) === null;
    const ids = new Set(checklist.checks.map(({ id }) => id));
    return {
        results: {
            ...emptyRecord(facts, checklist),
            ...concluded(decision, facts.run.conclusion),
            selection,
            totals: (0,verdict_gate .Hk)(checks.filter((check) => !isMissing(check))),
            checks,
            signOffs,
            notApplicable,
        },
        source: sourceOf(facts, {
            missing: new Set(checks.filter(isMissing).map(({ id }) => id)),
            unknownIds: [...verdicts.keys()].filter((id) => !ids.has(id)).length,
        }),
    };
}
function concluded(decision, conclusion) {
    if (!(0,gate_traits .JR)(decision.gate).isReady || conclusion === "success")
        return decision;
    const ended = /^[a-z_]+$/.test(conclusion)
        ? `ended with \`${conclusion}\``
        : "has not ended with `success`";
    return {
        gate: "not-ready",
        reasonCode: "interrupted",
        reason: `the run ${ended}, although its results say: ${decision.reason}`,
    };
}
async function readBase({ page, baseSha, inputs }) {
    const { checklist: path, areas, checks } = inputs;
    if (page === null)
        return without(`the base has no page \`${path}\` at commit ${baseSha.slice(0, 10)}, so what was reported has no names`, "Give the report the same `checklist` as the run; a page that this pull request brings counts once it is merged.");
    const { checklist, problems } = await (0,read .z)(path, Buffer.from(page), () => true); 
    if (checklist === null) {
        const errors = problems.filter(({ weight }) => weight === "error").length;
        return without(`the base's page cannot be used: ${errors} ${(0,count .LS)(errors, "error")}`, "Mend the page on the base branch; `readiness lint` names the lines.");
    }
    const plan = (0,plan_select .o)(checklist.checks, { areas: areas.map(slug .JJ), checks }, release .Wv);
    return plan.kind === "unusable"
        ? without(`the filter does not fit the base's page: unexpected ${plan.found}`, plan.cure)
        : { kind: "page", checklist, plan };
}
function readResults(results) {
    switch (results.kind) {
        case "missing":
            return without("no results arrived from the run", "Look at the end of the run's log. Its workflow has to upload the results file with `if: always()`, and this one to download it.");
        case "refused":
            return without(`the results that arrived were not read: ${results.reason}`, uploadAsItIs);
        case "file": {
            const read = (0,read_reported_verdicts .O)(results.bytes);
            return read.kind === "verdicts"
                ? read
                : without(`the results that arrived are not usable: ${read.problems.join("; ")}`, uploadAsItIs);
        }
    }
}
const uploadAsItIs = "Upload the file that the output `results` of the run names, as it is, and see that both workflows use the same version of the action.";
function without(reason, cure) {
    return { kind: "unusable", why: { reason, cure } };
}
function valuesOf({ run, pull, baseSha }) {
    return (0,run_values .m_)({
        ...release .Wv,
        lastVersion: null,
        sha: run.headSha,
        baseSha,
        pullRequest: String(pull.number),
        runUrl: run.url || null,
    }, {});
}
function isLeftOut({ id, only }, verdicts) {
    return only !== null && verdicts.get(id) === null;
}
function leftOut(steps, verdicts) {
    return steps
        .filter(({ check }) => isLeftOut(check, verdicts))
        .map(({ check: { id, area, only } }) => ({
        id,
        area: area.text,
        why: `only ${only?.join(", ") ?? ""}, as the pull request's own run reports`,
    }));
}
async function reportedCheck(step, verdicts, known) {
    const planned = await (0,planned_check .r)(step, known);
    return {
        ...planned,
        why: null,
        neededOnly: false,
        reason: "",
        verdict: verdicts.get(planned.id) ?? "interrupted",
    };
}
function unusableReport(facts, checklist, unusable) {
    return {
        results: { ...emptyRecord(facts, checklist), reason: unusable.reason },
        source: sourceOf(facts, { unusable }),
    };
}
function sourceOf({ run: { headRepository } }, more) {
    return { kind: "reported", headRepository, missing: new Set(), unknownIds: 0, unusable: null, ...more };
}
const signOffFacts = {
    release: release .Wv,
    noVersion: "this report takes no version from the fork's run",
    approvals: { kind: "unknown", reason: "this report asks for no approvals of the fork's run" },
    isTickedHere: () => false,
};
function emptyRecord(facts, checklist) {
    const { inputs, server, repository, baseSha } = facts;
    return {
        version: 1,
        name: inputs.name,
        gate: "not-ready",
        reasonCode: "interrupted",
        reason: "",
        failOn: inputs.failOn,
        checklist: {
            path: inputs.checklist,
            sha256: "",
            owner: checklist?.settings.owner ?? null,
            ticket: checklist?.settings.ticket ?? null,
            from: "base",
            url: (0,permalink .fi)(server, repository, baseSha, inputs.checklist),
        },
        run: runOf(facts),
        ...results .nE,
    };
}
function runOf({ repository, run }) {
    const { workflow, headSha, url, attempt } = run;
    const unknown = {
        ref: "",
        event: "",
        id: "",
        job: "",
        actor: "",
        os: "",
        arch: "",
        startedAt: "",
        durationMs: 0,
    };
    return { ...unknown, repository, sha: headSha, headSha, workflow, url, attempt, action: version .r };
}

var input_names = __webpack_require__(44852);
var read_inputs = __webpack_require__(5739);
;// CONCATENATED MODULE: ./build/app/inputs/report-inputs.js



function readReportInputs(raw) {
    const reading = (0,read_inputs .e2)(input_names .Nl, raw);
    const checklist = pathInRepository((0,read_inputs .R5)("checklist", raw));
    const problems = [
        ...((0,read_inputs .R5)("results", raw) === "" ? [noResults] : []),
        ...(checklist === null ? [outside] : []),
        ...(reading.kind === "problems" ? reading.problems : []),
    ];
    if (reading.kind === "problems" || checklist === null || problems.length > 0)
        return { kind: "problems", problems };
    return { kind: "inputs", inputs: { ...reading.inputs, checklist } };
}
function pathInRepository(path) {
    const normal = external_node_path_.posix.normalize(path.replaceAll("\\", "/"));
    return external_node_path_.posix.isAbsolute(normal) || /^\.\.(?:\/|$)/.test(normal) ? null : normal;
}
const noResults = {
    rule: "input",
    found: "no `results`",
    expected: "the results file of the pull request's run, or the folder that its artifact was downloaded into",
    cure: "Set `results` to the `path` of actions/download-artifact.",
};
const outside = {
    rule: "input",
    found: "a `checklist` that leads out of the repository",
    expected: "the path of the page from the repository's root",
    cure: "Name the page as the run's workflow does, with the working directory before it.",
};

var secrets = __webpack_require__(41474);
;// CONCATENATED MODULE: ./build/app/report-fork.js















async function reportFork(request, ports) {
    const { host } = ports;
    const githubToken = request.input("github-token")?.trim() ?? "";
    const redactor = (0,secrets .sD)((name) => (name === "github-token" ? githubToken : undefined), ports.env);
    const log = new group_log .A(host, () => ports.randomToken(), redactor);
    await host.setOutputs({ "comment-url": "" });
    const event = forkEvent(ports.env, request.event);
    const reading = readReportInputs(request.input);
    if (event.kind === "refused" || reading.kind === "problems") {
        for (const error of errorsOf(event, reading))
            await log.annotation(error);
        return 2;
    }
    const { inputs } = reading;
    const reported = await report(event, { inputs, request, redactor }, ports);
    const warnings = reported.warnings.map(redactor.redactSentence);
    const notes = reported.notes.map(redactor.redactSentence);
    if (reported.report !== null)
        await log.line(gateLineOf(reported.report, inputs));
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
    await host.writeSummary(await summaryOf({ ...reported, notes, warnings }, inputs));
    await host.setOutputs({ "comment-url": reported.url ?? "" });
    await host.log.flush();
    return 0;
}
async function report(event, { inputs, request, redactor }, ports) {
    if (event.kind === "untold")
        return nothing({ notes: [event.note] });
    const standing = standingNotes[event.run.conclusion];
    if (standing !== undefined)
        return nothing({ notes: [standing] });
    const api = ports.connect(inputs.githubToken);
    const made = await makeReport(event, inputs, api, {
        startedAt: ports.now(),
        read: () => report_fork_readResults(inputs, request, ports),
    });
    if (made.kind === "outcome")
        return nothing(made.outcome);
    const { source } = made.report;
    const results = (0,redact_results .Cj)(made.report.results, redactor);
    const outcome = await (0,comment .e)({
        results,
        source,
        mode: inputs.comment,
        commentAuthor: inputs.commentAuthor,
        number: made.target.pull.number,
        overtakenNote: made.target.overtakenNote,
        renderBody: (record, limitBytes) => (0,summary.renderSummary)(record, { ...renderOptions(source, inputs), limitBytes }),
    }, api);
    return {
        ...outcome,
        report: { results, source },
        warnings: [...unusableWarnings(source), ...outcome.warnings],
    };
}
function nothing(outcome) {
    return { ...github_outcome .we, ...outcome, report: null, url: null };
}
async function makeReport({ repository, server, defaultSha, run }, inputs, api, { startedAt, read }) {
    let purpose = {
        missed: "The run's pull request was not looked for, so there is no comment",
        permission: "pull-requests: write",
        object: repository,
    };
    try {
        const target = await findForkPullRequest(repository, run, api);
        if (target.kind === "overtaken")
            return { kind: "outcome", outcome: { notes: [target.note] } };
        if (target.kind === "none")
            return { kind: "outcome", outcome: { warnings: [target.warning] } };
        const { pull } = target;
        const baseSha = pull.baseSha ?? defaultSha;
        purpose = {
            missed: `The base's page was not read, so pull request #${pull.number} got no comment`,
            permission: "contents: read",
            object: `commit ${baseSha} in ${repository}`,
        };
        const page = await api.fileAt(repository, inputs.checklist, baseSha);
        const results = await read();
        const facts = { inputs, repository, server, run: target.run, pull, baseSha, page, results, startedAt };
        return { kind: "report", report: await forkReport(facts), target };
    }
    catch (error) {
        return { kind: "outcome", outcome: { warnings: [(0,github_outcome .Fp)(error, purpose, api.forge)] } };
    }
}
const standingNotes = {
    cancelled: "The run was cancelled, so the comment stays as it was.",
    action_required: "The run waits for somebody's approval, so there is nothing to report yet.",
};
function report_fork_readResults({ results }, { cwd, temporaryFolder }, ports) {
    const workspace = ports.env["GITHUB_WORKSPACE"] || cwd;
    return ports.readResults((0,external_node_path_.resolve)(workspace, results), [workspace, temporaryFolder]);
}
function unusableWarnings({ unusable }) {
    return unusable === null ? [] : [`Nothing can be shown: ${unusable.reason}. ${unusable.cure}`];
}
function gateLineOf({ results, source }, { failOn }) {
    const { gate, reason } = (0,wording .O)(source).answer(results, (check) => (0,verdict_gate .yN)(check, failOn));
    return `${gate}: ${reason}`;
}
async function summaryOf({ report, notes, warnings }, inputs) {
    const said = [...notes, ...warnings.map((warning) => `⚠️ ${warning}`)];
    if (report !== null)
        return (0,summary.renderSummary)(report.results, { ...renderOptions(report.source, inputs), notes: said });
    return `${["## Nothing was reported", ...said.map((one) => (0,text_escape .Nc)(one))].join("\n\n")}\n`;
}
function renderOptions(source, { failOn }) {
    return { source, decides: (check) => (0,verdict_gate .yN)(check, failOn) };
}
function errorsOf(event, reading) {
    const problems = [
        ...(event.kind === "refused" ? [event] : []),
        ...(reading.kind === "problems" ? reading.problems : []),
    ];
    return problems.map(({ found, expected, cure }) => ({
        level: "error",
        file: "",
        line: 1,
        title: "Readiness report",
        message: (0,finding .d)({ found, expected, cure }),
    }));
}


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

  83836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(28), __webpack_require__.e(4852), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 37314));
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = faultLine("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


  }),

  66000:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _app_report_fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33138);
  var _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46244);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79456);
  var _action_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77608);
  var _fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83836);
  var _services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70324);








const { env } = process;
process.exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_6__  .N)(error, env));
async function main() {
    const { services } = (0,_services_js__WEBPACK_IMPORTED_MODULE_5__  .Y)(env);
    const ports = {
        host: (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_7__  .G)(process.stdout)),
        env,
        now: () => new Date(),
        randomToken: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().replaceAll("-", ""),
        connect: (token) => services({ github: token, linear: "" }).github,
        readResults: _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_2__  .B9,
    };
    const request = { ...(await (0,_action_request_js__WEBPACK_IMPORTED_MODULE_4__  .E)(env)), cwd: process.cwd() };
    return (0,_app_report_fork_js__WEBPACK_IMPORTED_MODULE_1__  .p)(request, ports);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

  17530:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   GroupLog; }
  });
  var _report_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66726);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63443);



class GroupLog {
    host;
    newToken;
    redaction;
    part;
    #dialect;
    constructor(host, newToken, 
    redaction, 
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redaction = redaction;
        this.part = part;
        this.#dialect = _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__.dialects[host.dialect];
    }
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redaction, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    async progress(text) {
        if (!this.#isQuiet)
            await this.line(text);
    }
    get output() {
        return this.#isQuiet ? nowhere : this.part.output;
    }
    get #isQuiet() {
        return this.host.view?.amount === "little";
    }
    #fitted(title) {
        const { terminal, view } = this.host;
        return terminal && view !== undefined ? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(title, view.width - "── ".length) : title;
    }
    lineText(text) {
        return this.#dialect.line(this.redaction.redactSentence(text));
    }
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup());
    }
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redaction.redactSentence(message),
            })
            : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
    }
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        if (this.#isQuiet)
            return { afterMask: () => "", close: async () => undefined };
        const dialect = this.#dialect;
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(this.#fitted(`${title}: ${(0,_report_command_line_js__WEBPACK_IMPORTED_MODULE_0__  .a)(shown)}`)) +
            whole +
            dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}
const nowhere = { write: () => undefined };
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}


  }),

  63443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; },
    safeMarkup: function() { return   safeMarkup; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function safeMarkup(markup) {
    return markup
        .replace(oldCommand, "#$1#$2&#91;")
        .replace(/[^\r\n]+/g, (line) => line.replace(commandStart, "$1:$2&#58;"));
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
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

  65215:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IU: function() { return   reportFiles; },
    Y1: function() { return   keptOutput; },
    x9: function() { return   emptyOutput; }
  });
const keptOutput = {
    passed: { lines: 20, bytes: 4 * 1024 },
    notPassed: { lines: 100, bytes: 16 * 1024 },
};
const reportFiles = { results: "results.json" };
const emptyOutput = { bytes: 0, lines: 0, tail: "" };


  }),

  99889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


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


  }),

  36177:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    judgeSignOffs: function() { return   judgeSignOffs; },
    needsApprovals: function() { return   needsApprovals; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97441);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97217);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57674);






function judgeSignOffs(signOffs, facts) {
    return signOffs.map((signOff) => {
        const { text, done, line, heading, owner, environment } = signOff;
        const why = (0,_applicability_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signOff, facts.release);
        const isTicked = done && environment === null;
        const tickedHere = isTicked && facts.isTickedHere(signOff);
        const holds = facts.settings.signOffs === "require";
        const said = { text, line, heading, owner, holds, tickedHere };
        return why === null
            ? { ...said, ...judge(signOff, facts), applies: true }
            : { ...said, done: isTicked, why, by: null, applies: false };
    });
}
function needsApprovals(signOffs, release) {
    return signOffs.some((signOff) => signOff.environment !== null && (0,_applicability_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signOff, release) === null);
}
function judge(signOff, facts) {
    const { environment, done } = signOff;
    if (environment === null && !done)
        return open(null);
    const objection = versionObjection(signOff, facts);
    if (objection !== null)
        return open(objection);
    if (environment === null)
        return { done, why: null, by: null };
    return judgeEnvironment(environment, facts.approvals);
}
function open(why) {
    return { done: false, why, by: null };
}
function versionObjection({ version, environment }, { release, noVersion, settings }) {
    const told = `${environment === null ? "ticked for" : "is for"} ${version}`;
    if (version !== null && release.version !== null)
        return (0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .p)(version, release.version) ? null : forAnother(told, release.version, environment);
    if (settings.signOffs === "note")
        return null;
    if (version !== null)
        return `${told}, and ${noVersion ?? "this release's version is not known: give the input `version`, or `version-from` on the page"}`;
    if (environment !== null)
        return null;
    if (release.version !== null)
        return unversioned(release.version);
    return settings.versionFrom === null
        ? null
        : `ticked, for which release? ${noVersion ?? "`version-from` gives no version: mend it, or give the input `version`"}`;
}
function unversioned(version) {
    const written = inParentheses(version);
    return written === null
        ? `ticked, for which release? ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(version)} is no version that parentheses can name: give the input \`version\``
        : `ticked, for which release? write \`(${written})\``;
}
function forAnother(told, version, environment) {
    const written = inParentheses(version);
    if (environment !== null || written === null)
        return told;
    return `${told}: write \`(${written})\` once it is done for this release`;
}
function inParentheses(version) {
    return [version, `v${version}`].find(_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL) ?? null;
}
function judgeEnvironment(environment, approvals) {
    const name = (0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(environment);
    if (approvals.kind === "unknown")
        return open(`not known whether ${name} was approved: ${approvals.reason}`);
    const wanted = environment.toLowerCase();
    const of = (state) => approvals.reviews.filter((review) => review.state === state && review.environments.some((other) => other.toLowerCase() === wanted));
    const rejected = of("rejected");
    if (rejected.length > 0)
        return open(`${name} was rejected by ${people(rejected) ?? "a removed account"}`);
    const approved = of("approved");
    if (approved.length === 0)
        return open(`${_model_approvals_js__WEBPACK_IMPORTED_MODULE_4__  .N} ${name} in this run: its reviewers approve a job with ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(`environment: ${environment}`)}, which has to come before`);
    const earlier = `this is attempt ${approvals.attempt} of the run, and the approval may be an earlier one's`;
    return {
        done: true,
        why: approvals.attempt > 1 ? earlier : null,
        by: people(approved) ?? "a removed account",
    };
}
function people(reviews) {
    const logins = [...new Set(reviews.flatMap(({ by }) => (by === null ? [] : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(by))))];
    return logins.length === 0 ? null : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__  .lD)(logins.join(", "), 200);
}


  }),

  58673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  36411:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dj: function() { return   askRealPath; },
    FK: function() { return   isInside; },
    KQ: function() { return   realBeginning; },
    PX: function() { return   realFolder; },
    Ye: function() { return   realPath; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



function realPath(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path), null, driveWithoutAnswer) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
async function askRealPath(path) {
    const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path), null, driveWithoutAnswer);
    return real ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
const driveWithoutAnswer = "EISDIR";
async function realBeginning(path) {
    for (let beginning = path, rest = "";; rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beginning), rest), beginning = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning)) {
        const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => askRealPath(beginning), null, "ENOENT", "ENOTDIR");
        if (real !== null)
            return { real, rest };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function realFolder(path) {
    const { real, rest } = await realBeginning(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}


  }),

  72713:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vc: function() { return   readUpTo; },
    XF: function() { return   readRegularFile; },
    XM: function() { return   pathOf; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61845);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77645);





async function readRegularFile(real, folder, read, refuse) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .P);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refuse("irregular");
        const isThere = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(await pathOf(file, real), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(folder));
        return isThere ? await read(file, stat) : refuse("outside");
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .gN)(() => file.close());
    }
}
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_1__  .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path);
}
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}


  }),

  46244:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   readResultsFile; },
    Md: function() { return   maxResultsBytes; },
    ON: function() { return   whyNotRead; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77645);







const maxResultsBytes = 20_000_000;
const resultsName = "results.json";
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT", "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const why = await whyNotRead(path, folders);
    if (why !== null)
        return refused(why);
    return readResults((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName) : path);
}
async function whyNotRead(path, folders) {
    const folder = folders.find((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return "it lies outside of the workspace and of RUNNER_TEMP";
    return (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path)) ? "the way to it is a link" : null;
}
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readResults(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .P);
    try {
        const { size } = await file.stat();
        if (size > maxResultsBytes)
            return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
        return { kind: "file", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) };
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(() => file.close());
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}


  }),

  77645:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   tidy; },
    F0: function() { return   unlessRefusedLater; },
    J0: function() { return   unlessRefused; },
    Or: function() { return   isSystemError; },
    gN: function() { return   tidyUp; },
    up: function() { return   hasCode; }
  });
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
function hasCode(error, ...codes) {
    return isSystemError(error) && codes.includes(error.code);
}
function unlessRefused(act, other, ...codes) {
    try {
        return act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
async function unlessRefusedLater(act, other, ...codes) {
    try {
        return await act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
function isRefusal(error, codes) {
    return codes.length === 0 ? isSystemError(error) : hasCode(error, ...codes);
}
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
async function tidyUp(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
function whatWasSaid(error) {
    if (isSystemError(error))
        return error.message.replace(/^, Unknown error: /, "");
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


  }),

  61845:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Rj: function() { return   livingGroup; },
    SH: function() { return   allPids; },
    T8: function() { return   lookThrough; },
    W1: function() { return   startedWith; },
    fT: function() { return   isThread; },
    jK: function() { return   hasProc; },
    oT: function() { return   startedAfter; },
    ud: function() { return   leftNone; },
    xR: function() { return   beganAt; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
  var _files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



const hasProc = process.platform !== "win32" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/stat");
function allPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
function lastPid() {
    return Number((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(readLoad, null, ...gone)?.split(" ")[4]) || 0;
}
function readLoad() {
    loadavg ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
function lookThrough(list, look) {
    let last = lastPid();
    const listed = new Set(list());
    for (const pid of listed)
        look(pid);
    for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
        const now = lastPid();
        if (now === last)
            return;
        for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
            listed.add(pid);
            look(pid);
        }
        last = now;
    }
}
const maxRounds = 3;
const maxLookedAt = 16;
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`));
}
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
function beganAt(pid) {
    const [sinceBoot = ""] = statOf(pid, beginning + 1).slice(beginning);
    return Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1_000 + Number(sinceBoot) * 10;
}
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
function startedWith(pid, variable) {
    for (let waited = 0;; waited += 1) {
        const environment = readProc(`${pid}/environ`);
        if (environment !== "")
            stuck.delete(pid);
        const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
        if (patience === 0)
            return valueIn(environment ?? "", variable);
        if (waited >= patience)
            stuck.add(pid);
        else
            Atomics.wait(neverWoken, 0, 0, 1);
    }
}
function valueIn(environment, variable) {
    const whole = `\0${environment}`;
    const start = whole.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = whole.indexOf("\0", value);
    return whole.slice(value, end < 0 ? undefined : end);
}
const execMs = 1_000;
const lastMomentMs = 20;
const stuck = new Set();
const neverWoken = new Int32Array(new SharedArrayBuffer(4));
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
const flags = 6;
const beginning = 19;
const environmentStart = 47;
const environmentEnd = 48;
function readProc(name) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => readAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${name}`, "r")), null, ...gone);
}
function readAll(descriptor) {
    try {
        let text = "";
        for (let count = -1; count !== 0;) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
            text += buffer.toString("latin1", 0, count);
        }
        return text;
    }
    finally {
        (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];
function startedAfter(first, elapsedMs) {
    const last = lastPid();
    return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}
function leftNone(first, elapsedMs) {
    return elapsedMs < roundMs && lastPid() === first && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${first}`);
}
const roundMs = 1_000;


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