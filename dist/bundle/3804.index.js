"use strict";
exports.id = 3804;
exports.ids = [3804];
exports.modules = {

  3138:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  p: function() { return   reportFork; }
});

var external_node_path_ = __webpack_require__(6760);
var comment = __webpack_require__(3646);
var github_outcome = __webpack_require__(7023);
var group_log = __webpack_require__(7530);
var finding = __webpack_require__(6528);
var redact_results = __webpack_require__(5739);
var summary = __webpack_require__(6519);
var wording = __webpack_require__(42);
var text_escape = __webpack_require__(6628);
var gate = __webpack_require__(3618);
var github_context = __webpack_require__(1450);
var payload = __webpack_require__(9457);
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

var planned_check = __webpack_require__(2722);
var read_reported_verdicts = __webpack_require__(263);
var gate_traits = __webpack_require__(7198);
var release = __webpack_require__(8272);
var run_values = __webpack_require__(3927);
var sign_offs = __webpack_require__(9079);
var version = __webpack_require__(9889);
var read = __webpack_require__(7698);
var plan_select = __webpack_require__(6247);
var plan_sign_offs = __webpack_require__(6177);
var labels = __webpack_require__(5975);
var permalink = __webpack_require__(363);
var count = __webpack_require__(4936);
var slug = __webpack_require__(6060);
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
    const decision = (0,gate .q7)({
        checks,
        notApplicable: notApplicable.length,
        openSignOffs: signOffs.filter(sign_offs .it).length,
        failOn: facts.inputs.failOn,
        setup: null,
        cancelled: false,
        scope: plan.complete ? null : (0,labels .AN)(selection),
        ownGate: null,
    });
    const isMissing = ({ id }) => (verdicts.get(id) ?? null) === null;
    const ids = new Set(checklist.checks.map(({ id }) => id));
    return {
        results: {
            ...emptyRecord(facts, checklist),
            ...concluded(decision, facts.run.conclusion),
            selection,
            totals: (0,gate .Hk)(checks.filter((check) => !isMissing(check))),
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
    const unknown = { ref: "", event: "", job: "", actor: "", os: "", arch: "", startedAt: "", durationMs: 0 };
    return { ...unknown, repository, sha: headSha, headSha, workflow, url, attempt, action: version .r };
}

var input_table = __webpack_require__(3527);
var read_inputs = __webpack_require__(8120);
;// CONCATENATED MODULE: ./build/app/inputs/report-inputs.js



function readReportInputs(raw) {
    const reading = (0,read_inputs .e2)(input_table .Nl, raw);
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

var secrets = __webpack_require__(1474);
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
        await log.line(gateLineOf(reported.report));
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
function gateLineOf({ results, source }) {
    const { gate, reason } = (0,wording .O)(source);
    return `${gate(results)}: ${reason(results)}`;
}
async function summaryOf({ report, notes, warnings }, inputs) {
    const said = [...notes, ...warnings.map((warning) => `⚠️ ${warning}`)];
    if (report !== null)
        return (0,summary.renderSummary)(report.results, { ...renderOptions(report.source, inputs), notes: said });
    return `${["## Nothing was reported", ...said.map((one) => (0,text_escape .Nc)(one))].join("\n\n")}\n`;
}
function renderOptions(source, { failOn }) {
    return { source, decides: (check) => (0,gate .yN)(check, failOn) };
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

  3836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(3527), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 7314));
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = faultLine("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


  }),

  6000:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var node_os__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7264);
  var _app_report_fork_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3138);
  var _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6244);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9456);
  var _event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4324);
  var _fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3836);
  var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(324);










const { env } = process;
process.exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_8__  .N)(error, env));
async function main() {
    const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_7__  .Y)(env);
    const ports = {
        host: (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_9__  .G)(process.stdout)),
        env,
        now: () => new Date(),
        randomToken: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().replaceAll("-", ""),
        connect: (token) => services({ github: token, linear: "" }).github,
        readResults: _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_4__  .B,
    };
    const request = {
        input: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__  .V4)(name, { trimWhitespace: false }),
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_6__.readEvent)(env),
        cwd: process.cwd(),
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
    return (0,_app_report_fork_js__WEBPACK_IMPORTED_MODULE_3__  .p)(request, ports);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  263:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   readReportedVerdicts; }
  });
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(552);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
  var _text_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5221);



const limits = { depth: 32, structures: 1_000_000 };
const maxProblems = 5;
function readReportedVerdicts(bytes) {
    const beyond = (0,_text_json_shape_js__WEBPACK_IMPORTED_MODULE_0__  .i)(bytes, limits);
    if (beyond !== null)
        return refused([shapeProblems[beyond]]);
    const text = decode(bytes);
    if (text === null)
        return refused(["it is not UTF-8 text"]);
    const parsed = parse(text);
    if (parsed === null)
        return refused(["it is not one JSON text"]);
    return readRecord(parsed.value);
}
const shapeProblems = {
    depth: `objects or lists lie more than ${limits.depth} deep in each other`,
    structures: `it has more than ${limits.structures} objects and lists`,
};
function readRecord(value) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value))
        return refused(["it is no object"]);
    const version = own(value, "version");
    const checks = own(value, "checks");
    const problems = version === 1 ? [] : ["`version` is not 1"];
    if (!Array.isArray(checks))
        return refused([...problems, "`checks` is no list"]);
    const others = own(value, "notApplicable") ?? [];
    if (!Array.isArray(others))
        return refused([...problems, "`notApplicable` is no list"]);
    const reported = new Map();
    for (const [index, check] of checks.entries())
        note(problems, `checks[${index}]`, takeId(check, verdictOf, reported));
    for (const [index, row] of others.entries())
        note(problems, `notApplicable[${index}]`, takeId(row, () => null, reported));
    return problems.length === 0
        ? { kind: "verdicts", verdicts: reported, origin: originIn(value) }
        : refused(problems);
}
function originIn(record) {
    const at = (part, key) => {
        const value = own(record, part);
        return (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value) ? own(value, key) : undefined;
    };
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
function note(problems, place, problem) {
    if (problem !== null && problems.length < maxProblems)
        problems.push(`\`${place}\` ${problem}`);
}
function takeId(element, verdictIn, reported) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(element))
        return "is no object";
    const id = own(element, "id");
    const verdict = verdictIn(element);
    if (typeof id !== "string")
        return "has an `id` that is no text";
    if (verdict === undefined)
        return "has a `verdict` that is none";
    if (reported.has(id))
        return "has the `id` of another";
    reported.set(id, verdict);
    return null;
}
function verdictOf(check) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .rY.find((known) => known === own(check, "verdict"));
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
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
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function refused(problems) {
    return { kind: "problems", problems };
}


  }),

  6177:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    judgeSignOffs: function() { return   judgeSignOffs; },
    needsApprovals: function() { return   needsApprovals; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7441);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(919);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7674);






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

  8673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  7645:
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

  7217:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  })

};
;