"use strict";
exports.id = 0;
exports.ids = [0,314,324];
exports.modules = {

/***/ 7314:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultLine: function() { return /* binding */ faultLine; }
/* harmony export */ });
/* harmony import */ var _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
/* harmony import */ var _text_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);



/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.${stack}`.replace(/\s+/g, " ");
    // The runner gives the inputs as variables.
    const { redactSentence } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretInputs */ ._y)((name) => env[`INPUT_${name.toUpperCase()}`]), env);
    return _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__.actionsDialect.line(redactSentence([before, text, cure].join(" ").trim()));
}


/***/ }),

/***/ 7578:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: function() { return /* binding */ reportFork; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(6628);
;// CONCATENATED MODULE: ./build/github/fork/report-head.js


const maxName = 200;
const maxAreas = 20;
/** What a maintainer needs first: what was reported, whose word it is, and the first step of the way back. */
function* headBlocks(frame) {
    const { report } = frame;
    yield heading(report);
    if (report.unreported === null)
        yield notVerified(report);
    else
        yield (0,text_escape/* inlineSentence */.Nc)(report.unreported.cure);
    const back = wayBack(frame);
    if (back.length > 0)
        yield `<p>\n${back.join("<br>\n")}\n</p>`;
    // On one line, because in a comment the end of a line is a break too.
    yield `${runFacts(report)}<br>${pageFacts(report)}`;
    if (report.unknownIds > 0)
        yield `${(0,labels/* count */.U9)(report.unknownIds, "id")} in the results ${report.unknownIds === 1 ? "is" : "are"} not on the base's page.`;
}
function heading(report) {
    const { gate, reason, unreported } = report;
    if (unreported !== null)
        return `## ❌ Not ready: ${(0,text_escape/* inlineSentence */.Nc)(reason)}`;
    // A sign of its own: the green one is for what was run here.
    const words = gate === "ready" ? "☑️ Ready" : "❌ Not ready";
    return `## ${words}, as ${whose(report)} reports: ${(0,text_escape/* inlineSentence */.Nc)(reason)}`;
}
function whose({ run }) {
    return isFork(run) ? "the fork's own run" : "the pull request's own run";
}
function isFork({ repository, headRepository }) {
    return repository.toLowerCase() !== headRepository.toLowerCase();
}
function notVerified(report) {
    return `**Reported by ${whose(report)}, not verified.** The verdicts are the word of ${(0,text_escape/* inlineText */.ln)(report.run.headRepository, maxName)}, whose commands can say what they like; names, commands and guidance are from the base's page.`;
}
function wayBack({ report, decides, missed, renderer }) {
    const deciding = missed.filter((check) => decides(check));
    const areas = [...new Map(deciding.map(({ areaSlug, area }) => [areaSlug, area])).values()];
    if (report.gate === "ready" || areas.length === 0)
        return [];
    const named = areas.slice(0, maxAreas).map((area) => (0,text_escape/* inlineText */.ln)(area, maxName));
    const rest = areas.length > maxAreas ? ` and ${(0,labels/* grouped */.zD)(areas.length - maxAreas)} more` : "";
    const lines = [`<b>Failed ${areas.length === 1 ? "area" : "areas"}:</b> ${named.join(", ")}${rest}`];
    const check = deciding.find(({ guidance }) => guidance.rollback !== null);
    const step = check === undefined ? null : renderer?.firstStep(check.guidance.rollback ?? "");
    return check === undefined || !step
        ? lines
        : [...lines, `<b>First step back</b> (${(0,text_escape/* inlineText */.ln)(check.id, maxName)}): ${step}`];
}
/** What was reported of which page, for which commit, and where the run is. */
function runFacts({ checklist, checks, run }) {
    return [
        (0,text_escape/* link */.nf)(`**${(0,text_escape/* inlineText */.ln)(checklist.path, maxName)}**`, checklist.url),
        verdictCounts(checks),
        `commit ${(0,text_escape/* inlineText */.ln)(run.headSha.slice(0, 10))} of ${(0,text_escape/* inlineText */.ln)(run.headRepository, maxName)}`,
        run.url === "" ? "" : (0,text_escape/* link */.nf)(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
function verdictCounts(checks) {
    const counts = Object.entries(labels/* verdictWords */.L2).flatMap(([verdict, { word }]) => {
        const number = checks.filter((check) => check.verdict === verdict).length;
        return number > 0 ? [`${(0,labels/* grouped */.zD)(number)} ${word}`] : [];
    });
    const silent = checks.filter(({ verdict }) => verdict === null).length;
    return [...counts, ...(silent > 0 ? [`${(0,labels/* grouped */.zD)(silent)} not reported`] : [])].join(", ");
}
function pageFacts({ checklist: { owner, ticket }, name }) {
    return [
        owner === null ? "" : `owner ${(0,text_escape/* inlineText */.ln)(owner, maxName)}`,
        ticket === null ? "" : `parent gate ${(0,text_escape/* inlineText */.ln)(ticket, maxName)}`,
        `name ${(0,text_escape/* inlineText */.ln)(name, maxName)}`,
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** The short note that takes the place of a report when the run says that all is ready again. */
function renderForkRecovered(report, marker) {
    const { checklist, name, run } = report;
    return [
        marker,
        `## ☑️ Ready again, as ${whose(report)} reports`,
        "",
        `${(0,text_escape/* link */.nf)(`**${(0,text_escape/* inlineText */.ln)(checklist.path, maxName)}**`, checklist.url)} · name ${(0,text_escape/* inlineText */.ln)(name, maxName)}`,
        "",
        `${notVerified(report)} It says that at commit ${(0,text_escape/* codeSpan */.SS)(run.headSha)} every check that decides passes${run.url === "" ? "" : ` (${(0,text_escape/* link */.nf)("run", run.url)})`}.`,
        "",
    ].join("\n");
}
/** For a line of the log: `Not ready, as the fork's own run reports: …`. */
function forkGateLine(report) {
    const words = report.gate === "ready" ? "Ready" : "Not ready";
    return report.unreported === null
        ? `${words}, as ${whose(report)} reports: ${report.reason}`
        : `${words}: ${report.reason}`;
}

// EXTERNAL MODULE: ./build/report/fit-report.js
var fit_report = __webpack_require__(6592);
// EXTERNAL MODULE: ./build/report/guidance.js
var guidance = __webpack_require__(1794);
// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(484);
// EXTERNAL MODULE: ./build/report/summary.js + 4 modules
var summary = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/github/comment-text.js
var comment_text = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/github/fork/verdict-table.js




const maxCellCharacters = 120;
const maxCommandCharacters = 100;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;
/** The table of what was reported of every check of the base's page, at any level of detail. */
function createClaimTable(checks, decides) {
    const order = [...checks].sort((a, b) => rank(a, decides) - rank(b, decides));
    const missed = order.filter(({ verdict }) => verdict !== "passed");
    const passed = checks.filter(({ verdict }) => verdict === "passed");
    const missedRows = missed.map((check) => row(check, decides));
    const passedRows = passed.map((check) => row(check, decides));
    return (detail) => {
        const cut = missed.length - detail.rows;
        const more = cut > 0 ? [`… and ${(0,labels/* grouped */.zD)(cut)} more that are not reported as passed.`] : [];
        const open = [...table(missedRows.slice(0, detail.rows)), ...more];
        if (passed.length === 0)
            return { open, passed: [] };
        if (detail.passed === "line")
            return { open, passed: [passedLine(passed)] };
        if (missed.length === 0 && passed.length <= maxOpenPassed)
            return { open: table(passedRows), passed: [] };
        return { open, passed: table(passedRows).map((rows) => (0,sections/* fold */.AU)(passedLine(passed), rows)) };
    };
}
/** First what decides, then what only warns, then what was skipped, then what nobody said anything of. */
function rank(check, decides) {
    if (check.verdict === null)
        return 3;
    if (check.verdict === "skipped")
        return 2;
    return decides(check) ? 0 : 1;
}
function table(rows) {
    return rows.length === 0 ? [] : [["| Reported | Check |", "| --- | --- |", ...rows].join("\n")];
}
function row(check, decides) {
    const { area, id } = (0,labels/* checkName */.I3)(check);
    const name = id === null ? `**${cell(area)}**` : `${cell(area)}<br>**${cell(id)}**`;
    const advisory = check.severity === "advisory" ? "<br><i>advisory</i>" : "";
    return `| ${verdictCell(check, decides)} | ${name}${advisory}<br>${commandCell(check.command)} |`;
}
function verdictCell(check, decides) {
    if (check.verdict === null)
        return "❔\u00a0not reported";
    const { sign, word } = labels/* verdictWords */.L2[check.verdict];
    return `${sign === "❌" && !decides(check) ? "⚠️" : sign}\u00a0${word}`;
}
function cell(text) {
    return (0,text_escape/* inlineText */.ln)(text, maxCellCharacters);
}
/** Its first line: enough to know which. */
function commandCell(script) {
    const lines = script.split("\n").filter((line) => line.trim() !== "");
    const more = lines.length > 1 ? ` … ${(0,labels/* grouped */.zD)(lines.length)} lines` : "";
    return (0,text_escape/* codeCell */.MZ)((0,cut/* cutCharacters */.lD)((lines[0] ?? "").trim(), maxCommandCharacters)) + more;
}
function passedLine(passed) {
    const names = passed.slice(0, 10).map(({ id }) => (0,text_escape/* inlineText */.ln)(id, 40));
    const rest = passed.length - names.length;
    return `✅ ${(0,labels/* grouped */.zD)(passed.length)} reported as passed: ${names.join(", ")}${rest > 0 ? ` and ${(0,labels/* grouped */.zD)(rest)} more` : ""}`;
}

;// CONCATENATED MODULE: ./build/github/fork/report-text.js











/** Sections that stand open; of many, a reader wants the list first. */
const maxOpen = 5;
/**
 * What a pull request's own run says, as Markdown for the comment and for the job summary. Everything that is not a
 * verdict is from the base's page; that the verdicts are not is in the heading and in the sentence below it.
 */
async function renderForkReport(report, { decides, limitBytes = summary/* summaryLimitBytes */.f, notes = [] }) {
    const missed = missedClaims(report.checks, decides);
    const renderer = missed.length > 0 ? await (0,guidance/* loadGuidanceRenderer */.I)((0,permalink/* permalinkBase */.JL)(report.checklist.url)) : null;
    const frame = { report, decides, missed, renderer };
    const table = createClaimTable(report.checks, decides);
    return (0,fit_report/* fitReport */.k)({
        limitBytes,
        full: { passed: "rows", sections: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY },
        steps: stepsFor(report, missed),
        render: function* (detail, leftOut) {
            const { open, passed } = table(detail);
            yield* headBlocks(frame);
            yield* open;
            yield* missed.slice(0, detail.sections).map((check, index) => section(check, index < maxOpen, frame));
            yield* passed;
            yield* notes.map((note) => (0,text_escape/* inlineSentence */.Nc)(note));
            if (leftOut.length > 0)
                yield `**Left out, to stay within the size limit:** ${leftOut.join("; ")}. The run's own summary has all of it.`;
        },
        lastResort: `${heading(report)}\n`,
        cut: cut/* cutBytes */.Uw,
    });
}
/** The same as a comment: the marker first. */
async function renderForkComment(report, marker, decides) {
    const limitBytes = comment_text/* commentLimit */.j9 - marker.length - 1;
    return `${marker}\n${await renderForkReport(report, { decides, limitBytes })}`;
}
/** Those with a way back to show: what was skipped or not reported says nothing about the change. */
function missedClaims(checks, decides) {
    const missed = checks.filter(isMissed);
    return [...missed.filter((check) => decides(check)), ...missed.filter((check) => !decides(check))];
}
function isMissed(check) {
    return check.verdict !== null && check.verdict !== "passed" && check.verdict !== "skipped";
}
function stepsFor({ checks }, missed) {
    const rows = checks.filter(({ verdict }) => verdict !== "passed").length;
    return [
        {
            kind: "drop",
            name: "the rows of passed checks",
            apply: (detail) => ({ ...detail, passed: "line" }),
        },
        {
            kind: "keep-some",
            all: missed.length,
            name: (kept) => `the sections of ${(0,labels/* grouped */.zD)(missed.length - kept)} of ${(0,labels/* count */.U9)(missed.length, "check")}`,
            apply: (detail, kept) => ({ ...detail, sections: kept }),
        },
        {
            kind: "keep-some",
            all: rows,
            name: (kept) => `the rows of ${(0,labels/* grouped */.zD)(rows - kept)} of ${(0,labels/* count */.U9)(rows, "check")}`,
            apply: (detail, kept) => ({ ...detail, rows: kept }),
        },
    ];
}
function section(check, first, { report, decides, renderer }) {
    const { verdict, severity, owner, line, guidance } = check;
    const { area, id } = (0,labels/* checkName */.I3)(check);
    const title = (0,text_escape/* inlineText */.ln)(area) + (id === null ? "" : ` / ${(0,text_escape/* inlineText */.ln)(id)}`);
    const { word } = labels/* verdictWords */.L2[verdict];
    const facts = [
        severity === "advisory" ? "advisory" : "",
        owner === null ? "" : `owner ${(0,text_escape/* inlineText */.ln)(owner)}`,
        (0,text_escape/* link */.nf)(`line ${line} of the base's page`, (0,permalink/* lineUrl */.gV)(report.checklist.url, line)),
    ].filter((fact) => fact !== "");
    const body = [
        facts.join(" · "),
        ...(0,sections/* guidanceParts */.v6)(check, renderer),
        guidance.retest === check.command ? "" : `**Command**\n\n${(0,sections/* command */.G5)(check.command)}`,
    ].filter((part) => part !== "");
    return first && decides(check)
        ? [`### ❌ ${title}: ${word}`, ...body].join("\n\n")
        : (0,sections/* fold */.AU)(`${decides(check) ? "❌" : "⚠️"} <b>${title}</b>: ${word}`, body.join("\n\n"));
}

// EXTERNAL MODULE: ./build/github/outcome.js
var outcome = __webpack_require__(7023);
// EXTERNAL MODULE: ./build/log/group-log.js + 1 modules
var group_log = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/verdict/gate.js
var verdict_gate = __webpack_require__(3618);
// EXTERNAL MODULE: ./build/github/comment-marker.js
var comment_marker = __webpack_require__(7417);
// EXTERNAL MODULE: ./build/github/sticky-comment.js
var sticky_comment = __webpack_require__(6992);
// EXTERNAL MODULE: ./build/app/github-context.js + 2 modules
var github_context = __webpack_require__(8515);
;// CONCATENATED MODULE: ./build/app/fork/event.js

/** Reads whose run is to be reported from the environment and the event's payload; pure, nothing is asked. */
function forkEvent(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    if (name !== "workflow_run")
        return refusal(`the event \`${name || "none"}\``);
    const run = at(event, "workflow_run");
    const server = (0,github_context/* serverOf */.FN)(env, event);
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const trigger = event_text(run, "event");
    // A push to a pull request is an event of its own on Gitea.
    if (trigger !== "pull_request" && trigger !== "pull_request_sync")
        return nobody(`The run was started by \`${trigger}\` and not by \`pull_request\`, so there is no comment.`);
    const headSha = event_text(run, "head_sha");
    const headRepository = event_text(at(run, "head_repository"), "full_name");
    const headBranch = event_text(run, "head_branch");
    const pullRequest = server.forge === "gitea" ? pullRequestOf(event_text(run, "path")) : null;
    const isHead = /^[^/\s]+\/[^/\s]+$/.test(headRepository) && headBranch !== "";
    if (!/^[0-9a-f]{40,64}$/.test(headSha) || (!isHead && pullRequest === null))
        return nobody("The event names no head of the run (its fork may be gone), so there is no comment.");
    const url = ownUrl(event_text(run, "html_url"), `${server.serverUrl}/${repository}`);
    const workflow = event_text(at(event, "workflow"), "name") || event_text(run, "name");
    const attempt = at(run, "run_attempt");
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
/** The number in `gate.yml@refs/pull/12/head`. */
function pullRequestOf(path) {
    const number = /@refs\/pull\/(\d{1,9})\/head$/.exec(path)?.[1];
    return number === undefined ? null : Number(number);
}
/** Whose account the head's branch belongs to. */
function ownerOf({ headRepository }) {
    return headRepository.split("/")[0] ?? "";
}
/** Only a page of this repository on this server: the address goes into a comment and into guidance. */
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
function nobody(note) {
    return { kind: "nobody", note };
}
function event_text(value, key) {
    const found = at(value, key);
    return typeof found === "string" ? found : "";
}
function at(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

;// CONCATENATED MODULE: ./build/app/fork/pull-request.js

/** The pull request that the event names, where it is still at the run's commit; else the one that has it as its head. */
async function findForkPullRequest(repository, run, api) {
    if (run.pullRequest === null)
        return pullRequestAtHead(repository, run, api);
    const pull = await api.pullRequest(repository, run.pullRequest);
    if (pull.headRepository?.toLowerCase() === repository.toLowerCase())
        return { kind: "overtaken", note: ownNote(pull) };
    return pull.open && pull.headSha === run.headSha
        ? { kind: "pull-request", pull }
        : { kind: "overtaken", note: overtakenNote([pull]) };
}
/**
 * The one open pull request whose head is the run's, by commit and repository. The payload's own list is empty for
 * forks, and a number out of the results would be a stranger's choice of where we write.
 */
async function pullRequestAtHead(repository, run, api) {
    const branch = { owner: ownerOf(run), branch: run.headBranch };
    const listed = await api.openPullRequestsFrom(repository, branch);
    const ofBranch = listed.filter((pull) => pull.open && sameRepository(pull, run) && pull.headRef === run.headBranch);
    const [pull, ...others] = ofBranch.filter((candidate) => candidate.headSha === run.headSha);
    if (pull === undefined)
        return ofBranch.length > 0 ? { kind: "overtaken", note: overtakenNote(ofBranch) } : none(run);
    return others.length > 0 ? several([pull, ...others]) : { kind: "pull-request", pull };
}
/** The run with the head that its pull request names, where the event names none. */
function withHead(run, { headRepository, headRef }) {
    return run.headRepository === "" && headRepository !== null
        ? { ...run, headRepository, headBranch: headRef }
        : run;
}
/** Whether a pull request, read again before something is written, is still open with the run's head. */
function isStillHead(pull, run) {
    return pull.open && sameRepository(pull, run) && pull.headSha === run.headSha;
}
/** Nothing is wrong then: the run of the newer commit will report. */
function overtakenNote(pulls) {
    return `Pull request ${numbers(pulls)} was closed or has a newer commit than the one that was checked, so this run wrote no comment.`;
}
/** A workflow on GitHub asks this in its `if`; Gitea's event doesn't say. */
function ownNote({ number }) {
    return `Pull request #${number} is from a branch of this repository, and its own run tells it.`;
}
/** Names are compared without regard to case, as GitHub does. */
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

;// CONCATENATED MODULE: ./build/app/fork/comment.js








/** Brings the one comment on the pull request up to date, as a run of its own would. */
async function tellForkPullRequest(request, api) {
    const { number, report, inputs } = request;
    if (inputs.comment === "never")
        return { ...outcome/* silent */.K, url: null };
    try {
        return await updateThread(request, api);
    }
    catch (error) {
        const purpose = {
            missed: `The comment on pull request #${number} was not brought up to date`,
            permission: "pull-requests: write",
            object: `pull request #${number} in ${report.run.repository}`,
        };
        return { url: null, notes: [], warnings: [(0,outcome/* failedToTell */.a)(error, purpose, api.forge)] };
    }
}
async function updateThread(request, api) {
    const { report, number, run, inputs } = request;
    const { repository } = report.run;
    const marker = (0,comment_marker/* markerOf */.we)("gate", report);
    const place = { repository, number, marker, commentAuthor: inputs.commentAuthor };
    const thread = await (0,sticky_comment/* readThread */.nj)(place, api);
    const body = await nextBody(request, marker, thread.ours.length > 0);
    if (body === null)
        return { ...outcome/* silent */.K, url: await (0,sticky_comment/* keepOldest */.bI)(thread, api) };
    const pull = await api.pullRequest(repository, number);
    if (!isStillHead(pull, run))
        return { url: thread.ours[0]?.url ?? null, notes: [overtakenNote([pull])], warnings: [] };
    const { comment, warnings } = await (0,sticky_comment/* putComment */.jW)(thread, body, api);
    return { url: comment.url, notes: [], warnings };
}
/** `null`: what stands there, or that nothing does, is right. */
async function nextBody({ report, inputs }, marker, exists) {
    switch ((0,comment_text/* wantedComment */.nk)(report, inputs.comment, exists)) {
        case "leave":
            return null;
        case "report":
            return renderForkComment(report, marker, (check) => (0,verdict_gate/* decides */.yN)(check, inputs.failOn));
        case "recovered":
            return renderForkRecovered(report, marker);
    }
}

// EXTERNAL MODULE: ./build/checks/child-environment.js
var child_environment = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/checks/guidance.js
var checks_guidance = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(552);
// EXTERNAL MODULE: ./build/text/is-record.js
var is_record = __webpack_require__(5693);
// EXTERNAL MODULE: ./build/text/json-shape.js
var json_shape = __webpack_require__(5221);
;// CONCATENATED MODULE: ./build/github/fork/read-reported-verdicts.js



/** Ours has five levels, and about ten objects and lists a check, of which a file of 20 MB holds 30,000. */
const limits = { depth: 32, structures: 1_000_000 };
/** More problems than these say nothing new. */
const maxProblems = 5;
/**
 * Reads a results file that a stranger's run wrote: what we take of it, ids and verdicts, must be as
 * `schema/results.schema.json` has it, or nothing is taken. What else is in it is not looked at.
 */
function readClaims(bytes) {
    const beyond = (0,json_shape/* beyondLimits */.i)(bytes, limits);
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
    if (!(0,is_record/* isRecord */.u)(value))
        return refused(["it is no object"]);
    const version = own(value, "version");
    const checks = own(value, "checks");
    const problems = version === 1 ? [] : ["`version` is not 1"];
    if (!Array.isArray(checks))
        return refused([...problems, "`checks` is no list"]);
    const claims = readChecks(checks, problems);
    return problems.length === 0 ? { kind: "claims", claims } : refused(problems);
}
/** A map, because an id may be called `__proto__`. */
function readChecks(checks, problems) {
    const claims = new Map();
    for (const [index, check] of checks.entries()) {
        if (problems.length >= maxProblems)
            break;
        const problem = takeCheck(check, claims);
        if (problem !== null)
            problems.push(`\`checks[${index}]\` ${problem}`);
    }
    return claims;
}
function takeCheck(check, claims) {
    if (!(0,is_record/* isRecord */.u)(check))
        return "is no object";
    const id = own(check, "id");
    const verdict = model_verdict/* verdicts */.rY.find((known) => known === own(check, "verdict"));
    if (typeof id !== "string")
        return "has an `id` that is no text";
    if (verdict === undefined)
        return "has a `verdict` that is none";
    if (claims.has(id))
        return "has the `id` of another";
    claims.set(id, verdict);
    return null;
}
/** `__proto__` is a key like any other, and what an object inherits is none of the file's. */
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
/** By its code: under Jest Node's own errors are of another realm. */
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

// EXTERNAL MODULE: ./build/page/read.js + 37 modules
var read = __webpack_require__(867);
// EXTERNAL MODULE: ./build/plan/select.js
var plan_select = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/text/slug.js
var slug = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/app/fork/report.js









/** Joins the base's page with the ids and verdicts of the results. What cannot be joined is not ready. */
async function forkReport(facts) {
    const base = await readBase(facts);
    if (base.kind === "unreported")
        return unreported(facts, null, base.why);
    const read = readResults(facts.results);
    if (read.kind === "unreported")
        return unreported(facts, base.checklist, read.why);
    const values = valuesOf(facts);
    const checks = await Promise.all(base.plan.steps.map((step) => claimedCheck(step, read.claims, values)));
    const said = (0,verdict_gate/* decideGate */.q7)({
        // What was not reported counts as what never got a verdict.
        checks: checks.map(({ severity, verdict }) => ({ severity, verdict: verdict ?? "interrupted" })),
        failOn: facts.inputs.failOn,
        setup: null,
        cancelled: false,
        scope: scopeOf(facts.inputs, base.plan),
        // The page is the base's: it changes nothing of it.
        ownGate: null,
    });
    const { gate, reason } = concluded(said, facts.run.conclusion);
    const ids = new Set(base.checklist.checks.map(({ id }) => id));
    const unknownIds = [...read.claims.keys()].filter((id) => !ids.has(id)).length;
    return { ...report_frame(facts, base.checklist), gate, reason, checks, unknownIds, unreported: null };
}
/** The run's end is GitHub's word, which no file of the run outweighs (DESIGN 3.1). */
function concluded(said, conclusion) {
    if (said.gate === "not-ready" || conclusion === "success")
        return said;
    const ended = /^[a-z_]+$/.test(conclusion)
        ? `ended with \`${conclusion}\``
        : "has not ended with `success`";
    return { gate: "not-ready", reason: `the run ${ended}, although its results say: ${said.reason}` };
}
/** The page is the maintainers' own, but what looks like a secret of this job stays out of a comment all the same. */
function redactForkReport(report, redact) {
    const optional = (text) => (text === null ? null : redact(text));
    return {
        ...report,
        checklist: { ...report.checklist, owner: optional(report.checklist.owner) },
        checks: report.checks.map((check) => ({
            ...check,
            owner: optional(check.owner),
            command: redact(check.command),
            guidance: {
                ...check.guidance,
                rollback: optional(check.guidance.rollback),
                retest: redact(check.guidance.retest),
            },
        })),
    };
}
async function readBase({ page, baseSha, inputs }) {
    const { checklist: path, areas, checks } = inputs;
    if (page === null)
        return without(`the base has no page \`${path}\` at commit ${baseSha.slice(0, 10)}, so what was reported has no names`, "Give the report the same `checklist` as the run; a page that this pull request brings counts once it is merged.");
    const { checklist, problems } = await (0,read/* readChecklist */.z)(path, Buffer.from(page));
    if (checklist === null) {
        const errors = problems.filter(({ weight }) => weight === "error").length;
        return without(`the base's page cannot be used: ${errors} error${errors === 1 ? "" : "s"}`, "Mend the page on the base branch; `readiness lint` names the lines.");
    }
    const plan = (0,plan_select/* selectChecks */.o)(checklist.checks, { areas: areas.map(slug/* areaSlug */.JJ), checks });
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
            const read = readClaims(results.bytes);
            return read.kind === "claims"
                ? read
                : without(`the results that arrived are not usable: ${read.problems.join("; ")}`, uploadAsItIs);
        }
    }
}
const uploadAsItIs = "Upload the file that the output `results` of the run names, as it is, and see that both workflows use the same version of the action.";
function without(reason, cure) {
    return { kind: "unreported", why: { reason, cure } };
}
/** `{last-tag}` is not known here: nothing is checked out. It stays as it is. */
function valuesOf({ run, pull, baseSha }) {
    return (0,child_environment/* placeholderValues */.m_)({ sha: run.headSha, baseSha, lastTag: null, pullRequest: String(pull.number), runUrl: run.url || null }, {});
}
async function claimedCheck({ check }, claims, values) {
    const { id, area, place, severity, owner, command } = check;
    const { guidance } = await (0,checks_guidance/* guidanceOf */.s)(check, values);
    return {
        id,
        area: area.text,
        areaSlug: area.slug,
        line: place.line,
        severity,
        owner,
        command,
        guidance,
        verdict: claims.get(id) ?? null,
    };
}
/** What a filtered report speaks for, as the run says it of itself. */
function scopeOf({ areas, checks }, plan) {
    return plan.complete ? null : (0,labels/* scopeWords */.AN)({ areas, checks, ...plan });
}
function unreported(facts, checklist, why) {
    return {
        ...report_frame(facts, checklist),
        gate: "not-ready",
        reason: why.reason,
        checks: [],
        unknownIds: 0,
        unreported: why,
    };
}
function report_frame({ inputs, repository, server, run, baseSha }, checklist) {
    const { workflow, headSha, headRepository, url, attempt } = run;
    return {
        name: inputs.name,
        checklist: {
            path: inputs.checklist,
            url: (0,permalink/* pageUrl */.fi)(server, repository, baseSha, inputs.checklist),
            owner: checklist?.settings.owner ?? null,
            ticket: checklist?.settings.ticket ?? null,
        },
        run: { repository, workflow, headSha, headRepository, url, attempt },
    };
}

// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/app/inputs/report-inputs.js


/** The inputs of the report action that the run action has too, with the same meaning and defaults. */
const sharedInputs = [
    "checklist",
    "name",
    "areas",
    "checks",
    "fail-on",
    "comment",
    "github-token",
    "comment-author",
];
/** Parses raw texts; the shared ones as the run action does. All problems come back at once. */
function readReportInputs(raw) {
    const results = raw("results")?.trim() ?? "";
    const reading = (0,inputs/* readInputs */.Ko)((name) => (isShared(name) ? raw(name) : undefined));
    const checklist = pathInRepository(raw("checklist")?.trim() || inputs/* inputTable */.Fu.checklist.default);
    const problems = [
        ...(results === "" ? [noResults] : []),
        ...(checklist === null ? [outside] : []),
        ...(reading.kind === "problems" ? reading.problems : []),
    ];
    if (reading.kind === "problems" || checklist === null || problems.length > 0)
        return { kind: "problems", problems };
    return { kind: "inputs", inputs: { ...reading.inputs, results, checklist } };
}
function isShared(name) {
    return sharedInputs.some((shared) => shared === name);
}
/** `null` where it leads out of the repository. */
function pathInRepository(path) {
    const normal = external_node_path_.posix.normalize(path.replaceAll("\\", "/"));
    return external_node_path_.posix.isAbsolute(normal) || /^\.\.(?:\/|$)/.test(normal) ? null : normal;
}
const noResults = {
    found: "no `results`",
    expected: "the results file of the pull request's run, or the folder that its artifact was downloaded into",
    cure: "Set `results` to the `path` of actions/download-artifact.",
};
const outside = {
    found: "a `checklist` that leads out of the repository",
    expected: "the path of the page from the repository's root",
    cure: "Name the page as the run's workflow does, with the working directory before it.",
};

// EXTERNAL MODULE: ./build/app/secrets.js + 2 modules
var secrets = __webpack_require__(9778);
;// CONCATENATED MODULE: ./build/app/report-fork.js














/**
 * The report action: tells the pull request of a fork what its own, unprivileged run found. Nothing of the pull
 * request is run here, and of the results only ids and verdicts are taken (DESIGN 3.1).
 *
 * A report never fails a job: 2 is for a step that stands where it can never work, 0 for all else.
 */
async function reportFork(request, world) {
    const { host } = world;
    const githubToken = request.input("github-token")?.trim() ?? "";
    const redactor = (0,secrets/* secretKeeper */.Hu)({ githubToken, linearToken: "", redact: [], vars: {} }, world.env);
    const log = new group_log/* GroupLog */.A(host, () => world.randomToken(), redactor);
    await host.setOutputs({ "comment-url": "" });
    // Where this step stands, and with what.
    const event = forkEvent(world.env, request.event);
    const reading = readReportInputs(request.input);
    if (event.kind === "refused" || reading.kind === "problems") {
        for (const error of errorsOf(event, reading))
            await log.annotation(error);
        return 2;
    }
    const { inputs } = reading;
    // Which pull request, what to say, and the saying.
    const told = await tell(inputs, event, redactor.redact, request, world);
    // Log, summary and output say the same.
    const warnings = told.warnings.map(redactor.redactSentence);
    const notes = told.notes.map(redactor.redactSentence);
    if (told.report !== null)
        await log.line(forkGateLine(told.report));
    for (const note of notes)
        await log.line(note);
    for (const warning of warnings)
        await log.warning(warning);
    await host.writeSummary(await summaryOf({ ...told, notes, warnings }, inputs));
    await host.setOutputs({ "comment-url": told.url ?? "" });
    await host.log.flush();
    return 0;
}
/** Tells the pull request, where there is one and something to say. */
async function tell(inputs, event, redact, request, world) {
    if (event.kind === "nobody")
        return nothing({ notes: [event.note] });
    const standing = standingNotes[event.run.conclusion];
    if (standing !== undefined)
        return nothing({ notes: [standing] });
    const api = world.connect(inputs.githubToken);
    const made = await makeReport(inputs, event, api, () => report_fork_readResults(inputs, request, world));
    if (made.kind === "told")
        return nothing(made.told);
    const report = redactForkReport(made.report, redact);
    const { number, run } = made;
    const told = await tellForkPullRequest({ report, number, run, inputs }, api);
    return { ...told, report, warnings: [...unreportedWarnings(report), ...told.warnings] };
}
function nothing(told) {
    return { ...outcome/* silent */.K, ...told, report: null, url: null };
}
/** Finds the pull request, and joins the base's page with what the results claim. */
async function makeReport(inputs, { repository, server, defaultSha, run }, api, read) {
    let purpose = {
        missed: "The run's pull request was not looked for, so there is no comment",
        permission: "pull-requests: write",
        object: repository,
    };
    try {
        const target = await findForkPullRequest(repository, run, api);
        if (target.kind === "overtaken")
            return { kind: "told", told: { notes: [target.note] } };
        if (target.kind === "none")
            return { kind: "told", told: { warnings: [target.warning] } };
        const { pull } = target;
        const baseSha = pull.baseSha ?? defaultSha;
        purpose = {
            missed: `The base's page was not read, so pull request #${pull.number} got no comment`,
            permission: "contents: read",
            object: `commit ${baseSha} in ${repository}`,
        };
        const page = await api.fileAt(repository, inputs.checklist, baseSha);
        const known = withHead(run, pull);
        const facts = { inputs, repository, server, run: known, pull, baseSha, page, results: await read() };
        return { kind: "report", report: await forkReport(facts), number: pull.number, run: known };
    }
    catch (error) {
        return { kind: "told", told: { warnings: [(0,outcome/* failedToTell */.a)(error, purpose, api.forge)] } };
    }
}
/** Runs that say nothing of the pull request: what was said before stays. */
const standingNotes = {
    cancelled: "The run was cancelled, so the comment stays as it was.",
    action_required: "The run waits for somebody's approval, so there is nothing to report yet.",
};
function report_fork_readResults({ results }, { cwd, temporaryFolder }, world) {
    const workspace = world.env["GITHUB_WORKSPACE"] || cwd;
    return world.readResults((0,external_node_path_.resolve)(workspace, results), [workspace, temporaryFolder]);
}
function unreportedWarnings({ unreported }) {
    return unreported === null ? [] : [`Nothing can be shown: ${unreported.reason}. ${unreported.cure}`];
}
async function summaryOf({ report, notes, warnings }, { failOn }) {
    const said = [...notes, ...warnings.map((warning) => `⚠️ ${warning}`)];
    if (report !== null)
        return renderForkReport(report, { decides: (check) => (0,verdict_gate/* decides */.yN)(check, failOn), notes: said });
    return `${["## Nothing was reported", ...said.map((one) => (0,text_escape/* inlineSentence */.Nc)(one))].join("\n\n")}\n`;
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
        message: (0,finding/* findingSentence */.d)({ found, expected, cure }),
    }));
}


/***/ }),

/***/ 5407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ unfilledPlaceholders; },
/* harmony export */   s: function() { return /* binding */ guidanceOf; }
/* harmony export */ });
/* harmony import */ var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);


/** A check's rollback and retest with their placeholders filled (FORMAT 3.4). */
async function guidanceOf({ rollback, rollbackAndRetest, retest }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(rollback, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillCommand */ .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
        },
        missing: [...new Set([...(back?.missing ?? []), ...again.missing])],
    };
}
/** One warning for each placeholder that has no value in guidance which is shown: that of checks that did not pass. */
async function unfilledPlaceholders(steps, results, values, { tagSearch }) {
    const notPassed = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ id }) => id));
    const missing = new Set();
    for (const { check } of steps) {
        if (!notPassed.has(check.id))
            continue;
        for (const name of (await guidanceOf(check, values)).missing)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .b)(name, tagSearch);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


/***/ }),

/***/ 4324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: function() { return /* binding */ readEvent; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The event's payload, or an empty one where there is none: nothing of it is needed to judge a page. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
            return {};
        throw error;
    }
}


/***/ }),

/***/ 3836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ tellFault; }
/* harmony export */ });
/* harmony import */ var _app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7314);

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
async function tellFault(error, env) {
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = (0,_app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__.faultLine)("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


/***/ }),

/***/ 6000:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7264);
/* harmony import */ var _app_report_fork_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7578);
/* harmony import */ var _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6244);
/* harmony import */ var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7142);
/* harmony import */ var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9456);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4324);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3836);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(384);










const { env } = process;
process.exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .tellFault */ .M)(error, env));
async function main() {
    const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_8__/* .servicesOf */ .Y)(env);
    const world = {
        host: (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsHost */ .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .createLogWriter */ .G)(process.stdout)),
        env,
        randomToken: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().replaceAll("-", ""),
        connect: (token) => services({ github: token, linear: "" }).github,
        readResults: _platform_files_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readResultsFile */ .B,
    };
    const request = {
        input: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name, { trimWhitespace: false }),
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_6__.readEvent)(env),
        cwd: process.cwd(),
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
    return (0,_app_report_fork_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFork */ .p)(request, world);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7417:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: function() { return /* binding */ isOurs; },
/* harmony export */   ad: function() { return /* binding */ isAuthor; },
/* harmony export */   we: function() { return /* binding */ markerOf; },
/* harmony export */   xY: function() { return /* binding */ hasMarker; }
/* harmony export */ });
/**
 * The first line of our comment: which page, workflow and use of the action it speaks for. GitHub shows nothing
 * of it. The values are encoded so that none of them can end the comment, or pass for another's marker.
 */
function markerOf(kind, { checklist, run, name }) {
    // The ticket of another repository hears of each repository by itself.
    const repository = kind === "ticket" ? ` repository=${encode(run.repository)}` : "";
    const fields = `checklist=${encode(checklist.path)} workflow=${encode(run.workflow)} name=${encode(name)}`;
    return `<!-- readiness-action ${kind}${repository} ${fields} -->`;
}
/**
 * Whether a comment is ours: our marker is its first line, to the letter, and its author is one of ours. Anybody
 * can copy the marker, and all workflows of a repository share the author.
 */
function isOurs(comment, marker, authors) {
    return hasMarker(comment, marker) && isAuthor(comment.author, authors);
}
/** Whether a comment begins with the marker, whoever wrote it. */
function hasMarker({ body }, marker) {
    return /^[^\r\n]*/.exec(body)?.[0] === marker;
}
/** Logins are compared without regard to case, as GitHub does. */
function isAuthor(author, authors) {
    return author !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}
/** Only letters, digits, `.`, `_` and `/` stay: `-->`, blanks and `=` cannot come from a value. */
function encode(value) {
    return value.replace(/[^A-Za-z0-9._/]/gu, (character) => Array.from(Buffer.from(character, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}


/***/ }),

/***/ 6032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: function() { return /* binding */ sameText; },
/* harmony export */   SF: function() { return /* binding */ renderRecovered; },
/* harmony export */   W9: function() { return /* binding */ isRecovered; },
/* harmony export */   j9: function() { return /* binding */ commentLimit; },
/* harmony export */   nk: function() { return /* binding */ wantedComment; },
/* harmony export */   wQ: function() { return /* binding */ renderComment; }
/* harmony export */ });
/* harmony import */ var _report_fit_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6592);
/* harmony import */ var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1723);
/* harmony import */ var _report_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5975);
/* harmony import */ var _report_permalink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(363);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5307);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6628);






/** GitHub refuses 65,536 characters; the margin is for servers that count otherwise. */
const commentLimit = 60_000;
/** Decided by the run's own results and by whether a comment of ours exists, never by what that one says. */
function wantedComment({ gate }, mode, exists) {
    if (mode === "never")
        return "leave";
    if (gate === "not-ready" || mode === "always")
        return "report";
    return exists ? "recovered" : "leave";
}
/** The comment while the gate is not ready, or of every run with `comment: always`. */
async function renderComment(results, { marker, limit = commentLimit, renderBody }) {
    const foot = results.run.url === "" ? "" : `\n<sub>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("Summary and log of the run", results.run.url)}</sub>\n`;
    const room = limit - marker.length - foot.length - 2;
    const body = (await renderBody(results, room)).trimEnd();
    const fitting = body.length <= room ? body : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(`${(0,_report_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .gateWords */ .DO)(results)}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCharacters */ .lD)(results.reason, 500)}`);
    return `${marker}\n${fitting}\n${foot}`;
}
/** The short note that takes the place of a report when the gate is ready again: no guidance is left in it. */
function renderRecovered(results, marker) {
    return recoveredNote(results, marker, { sha: results.run.headSha, runUrl: results.run.url });
}
/**
 * Whether a comment already is the note that an earlier run wrote for the same page, to the letter. Only commit and
 * run are read from it, and only to write the same note once more and compare: a text that anybody changed is
 * replaced, and the commit that the note names stays the one that recovered.
 */
function isRecovered({ body }, results, marker) {
    const sha = /^Since commit (?:\[)?`([0-9a-f]{7,64})`/m.exec(body)?.[1];
    if (sha === undefined)
        return false;
    const runUrl = /\(\[run\]\((\S+)\)\)\.$/m.exec(body)?.[1] ?? "";
    return (sameRunPage(runUrl, results.run.url) && sameText(body, recoveredNote(results, marker, { sha, runUrl })));
}
/** Servers may change the ends of lines, and drop the last one. */
function sameText(a, b) {
    const normal = (text) => text.replace(/\r\n?/g, "\n").trimEnd();
    return normal(a) === normal(b);
}
/** Of the changes that decide nothing, and that a recovered note lists: it is short. */
const recoveredChanges = 20;
/** A text that does not change from run to run: only commit and run of the recovery are in it, and what becomes of the gate. */
function recoveredNote(results, marker, { sha, runUrl }) {
    const base = (0,_report_permalink_js__WEBPACK_IMPORTED_MODULE_2__/* .permalinkBase */ .JL)(results.checklist.url);
    const commit = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(sha), base === null ? null : `${base.repositoryUrl}/commit/${sha}`);
    const page = base === null ? null : `${base.repositoryUrl}/${base.view}/${sha}/${base.pagePath}`;
    const run = runUrl === "" ? "" : ` (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("run", runUrl)})`;
    const changes = results.gateChanges?.kind === "compared" ? results.gateChanges.changes : [];
    const body = (0,_report_fit_report_js__WEBPACK_IMPORTED_MODULE_5__/* .fitReport */ .k)({
        limitBytes: commentLimit - marker.length - 1,
        full: { ..._report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .fullChangeDetail */ .f7, listed: recoveredChanges },
        steps: [(0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .shorterTexts */ .c2)(), (0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .fewerWeakenings */ .gP)(changes.filter(_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWeakenDecision */ .rC).length)],
        render: (detail) => [
            `## ✅ ${(0,_report_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .gateWords */ .DO)(results)} again`,
            `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(results.checklist.path)}**`, page)} · name ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(results.name)}`,
            `Since commit ${commit} every check that decides passes${run}.`,
            ...(0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .gateChangeBlocks */ ._c)(results.gateChanges, { ...detail, url: null }),
        ],
        lastResort: `${(0,_report_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .gateWords */ .DO)(results)} again`,
        cut: _text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutBytes */ .Uw,
    });
    return `${marker}\n${body}`;
}
/** Runs of one repository differ by their number only: any other address was put there by somebody else. */
function sameRunPage(a, b) {
    const page = (url) => url.replace(/\/runs\/\d+(?=$|\?by_index=1$)/, "/runs/");
    return page(a) === page(b);
}


/***/ }),

/***/ 6992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bI: function() { return /* binding */ keepOldest; },
/* harmony export */   jW: function() { return /* binding */ putComment; },
/* harmony export */   nj: function() { return /* binding */ readThread; }
/* harmony export */ });
/* unused harmony export defaultCommentAuthor */
/* harmony import */ var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
/* harmony import */ var _model_forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(702);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7417);
/* harmony import */ var _comment_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6032);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7023);





/** The value of `comment-author` that stands for the job's own token. */
const defaultCommentAuthor = "github-actions[bot]";
/** Reads all comments of the place and picks ours. */
async function readThread(place, api) {
    const comments = await api.comments(place.repository, place.number);
    const authors = await ourAuthors(place, comments, api);
    return { place, authors, ours: comments.filter((comment) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(comment, place.marker, authors)) };
}
/** Makes the place hold one comment of ours with this text: the oldest is updated, younger duplicates are deleted. */
async function putComment({ place, ours, authors }, body, api) {
    const [oldest, ...younger] = ours;
    if (oldest === undefined)
        return createComment({ place, ours, authors }, body, api);
    const comment = (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(oldest.body, body) ? oldest : await updateComment(place, oldest.id, body, api);
    if (comment === null)
        return putComment({ place, authors, ours: younger }, body, api);
    await deleteComments(place, younger, api);
    return { comment, warnings: [] };
}
/** Leaves the oldest as it is, and nothing beside it. */
async function keepOldest({ place, ours }, api) {
    const [oldest, ...younger] = ours;
    await deleteComments(place, younger, api);
    return oldest?.url ?? null;
}
/**
 * The job's own author, unless another is named. Behind a personal token stands a person: who, is asked only when
 * the thread has our marker from somebody else.
 */
async function ourAuthors({ commentAuthor, marker }, comments, api) {
    if (!(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAuthor */ .ad)(commentAuthor, [defaultCommentAuthor]))
        return [commentAuthor];
    const authors = _model_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .jobAuthors */ .Y[api.forge];
    const claimed = comments.some((comment) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMarker */ .xY)(comment, marker) && !(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAuthor */ .ad)(comment.author, authors));
    const login = claimed ? await api.login() : null;
    return login === null ? authors : [...authors, login];
}
/** Two runs may create at the same time; both look again, and both come to the same oldest comment. */
async function createComment(thread, body, api) {
    const { place } = thread;
    const created = await createOnce(thread, body, api);
    try {
        const strange = await strangeAuthor(thread, created, api);
        const { ours } = await readThread(place, api);
        const all = [...ours.filter(({ id }) => id !== created.id), created].sort((a, b) => a.id - b.id);
        const { comment } = await putComment({ ...thread, ours: all }, body, api);
        return { comment, warnings: strange };
    }
    catch (error) {
        const purpose = {
            missed: `The comment on #${place.number} was written, but a duplicate of another run was not looked for`,
            ...needs(place),
        };
        return { comment: created, warnings: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .failedToTell */ .a)(error, purpose, api.forge)] };
    }
}
/** After an answer that leaves open whether the comment was written, looks before it writes once more. */
async function createOnce({ place }, body, api) {
    const { repository, number } = place;
    try {
        return await api.createComment(repository, number, body);
    }
    catch (error) {
        if (!(error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h) || !unsure.has(error.failure.kind))
            throw error;
        const { ours } = await readThread(place, api);
        return ours[0] ?? (await api.createComment(repository, number, body));
    }
}
const unsure = new Set([
    "server",
    "unreachable",
    "timeout",
    "bad-answer",
]);
/** A comment that the next run will not know as ours would be written anew by every run. */
async function strangeAuthor({ place, authors }, { author }, api) {
    if (author === null || (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAuthor */ .ad)(author, authors))
        return [];
    const isDefault = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAuthor */ .ad)(place.commentAuthor, [defaultCommentAuthor]);
    const login = isDefault ? await api.login() : null;
    if (login !== null && (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAuthor */ .ad)(author, [login]))
        return [];
    return [
        `The comment was written by ${author}, and the next run looks for one by ${place.commentAuthor}. Set \`comment-author: ${author}\`.`,
    ];
}
/** `null` where somebody deleted it meanwhile. */
async function updateComment({ repository }, id, body, api) {
    try {
        return await api.updateComment(repository, id, body);
    }
    catch (error) {
        if (error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && error.failure.kind === "not-found")
            return null;
        throw error;
    }
}
async function deleteComments({ repository }, comments, api) {
    for (const { id } of comments)
        await api.deleteComment(repository, id);
}
function needs({ repository, number }) {
    return { permission: "pull-requests: write", object: `#${number} in ${repository}` };
}


/***/ }),

/***/ 5803:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ whyMissing; }
/* harmony export */ });
/** Why there is no last tag, and the cure where there is one. */
const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
/** Why a placeholder of ours has no value, as a clause; `null` where nothing can be said. */
function whyMissing(name, tags) {
    switch (name) {
        case "last-tag":
        case "last-version":
            return tagReasons[tags];
        case "sha":
            return tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
        case "base-sha":
            return "the event has no base: it is known in a pull request, a merge group and a push";
        case "pr":
            return "the event belongs to no pull request";
        case "run-url":
            return "this is no run on GitHub";
        default:
            return null;
    }
}


/***/ }),

/***/ 3637:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: function() { return /* binding */ fillPlaceholders; },
/* harmony export */   Kc: function() { return /* binding */ hasPlaceholder; },
/* harmony export */   nH: function() { return /* binding */ fillCommand; }
/* harmony export */ });
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/**
 * Fills the placeholders of guidance (FORMAT 3.4): shell-quoted in code, encoded in an address, Markdown-escaped
 * elsewhere. A placeholder without a value stays: `git push origin {last-tag}:main` with nothing in it deletes a branch.
 */
async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
/** The same for a command that is only shown: all of it is code. */
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
/** Whether a command holds a placeholder: such a command is shown, never run. */
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(placeholder)].some(([, name]) => name !== undefined && known.has(name));
}
/** `{` after `$` is the shell's. */
const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(placeholder)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(values[name] ?? "");
        // A line break would end a code span or a command half-way.
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
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k[kind](value) };
}
/**
 * Asks a Markdown parser where each placeholder stands. It reports no positions inside a line, so the
 * placeholders are numbered first and looked for in what it found.
 */
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
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
/** Of the private use area, which is neither blank nor punctuation to Markdown. */
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
/** Every text of the document with its context, addresses before the words that are linked. */
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
/** A value with backticks would end the code span it is put into: such a span gets longer delimiters. */
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
/** Applies the edits that lie in a part of the text, and returns that part. */
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


/***/ }),

/***/ 6247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ selectChecks; }
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const steps = orderByNeeds(checks, chosen);
    return {
        kind: "plan",
        steps,
        complete: steps.length === checks.length && chosen.length === checks.length,
        selectedAreas: countAreas(chosen),
        totalAreas: countAreas(checks),
    };
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
    const shown = [...known].slice(0, 20).join(", ");
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return {
        kind: "unusable",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
/** Depth first in page order, iteratively: a chain of needs may be as long as the page. */
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const chosenIds = new Set(chosen.map((check) => check.id));
    const placed = new Set();
    const steps = [];
    for (const root of chosen) {
        const stack = [root];
        for (let check = stack.at(-1); check !== undefined; check = stack.at(-1)) {
            const missing = check.needs.find((id) => !placed.has(id) && byId.has(id));
            const needed = missing === undefined ? undefined : byId.get(missing);
            if (needed !== undefined) {
                stack.push(needed);
                continue;
            }
            stack.pop();
            if (placed.has(check.id))
                continue;
            placed.add(check.id);
            steps.push({ check, neededOnly: !chosenIds.has(check.id) });
        }
    }
    return steps;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


/***/ }),

/***/ 6244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ readResultsFile; }
/* harmony export */ });
/* unused harmony export maxResultsBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6251);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7645);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2703);






/** The most that is read of a stranger's results. */
const maxResultsBytes = 20_000_000;
/** The file's name in the folder that an artifact was downloaded into. */
const resultsName = "results.json";
/**
 * Reads a results file that came with an artifact: `path` is the file, or the folder that holds it. Only a regular
 * file below one of the folders is read, and no part of the way there may be a link: a zip can hold links to anywhere.
 */
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "ENOENT") || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .O)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const folder = folders.find((candidate) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return refused("it lies outside of the workspace and of RUNNER_TEMP");
    if (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path))
        return refused("the way to it is a link");
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
        return readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName));
    return readRegular(path);
}
/** Whether anything below the folder on the way to the path, or the path itself, is a link. */
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readRegular(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    // What was looked at could be changed since: a link is not followed, and a pipe not waited for.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        return await readLimited(file);
    }
    finally {
        await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_5__/* .tidyUp */ .g)(() => file.close());
    }
}
/** No more than the size that was allowed, should something still write to it. */
async function readLimited(file) {
    const { size } = await file.stat();
    if (size > maxResultsBytes)
        return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
        const { bytesRead } = await file.read(buffer, length, size - length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return { kind: "file", bytes: buffer.subarray(0, length) };
}
function refused(reason) {
    return { kind: "refused", reason };
}


/***/ }),

/***/ 7645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ isSystemError; },
/* harmony export */   u: function() { return /* binding */ hasCode; }
/* harmony export */ });
/**
 * Whether something thrown is an error of the system, with a code. Judged by what it has: under Jest the errors of
 * Node's own modules are no instances of the `Error` that a module under test sees.
 */
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
/** Whether it is one with this code. */
function hasCode(error, code) {
    return isSystemError(error) && error.code === code;
}


/***/ }),

/***/ 2703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ tidy; },
/* harmony export */   g: function() { return /* binding */ tidyUp; }
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);

/**
 * Tidying up never decides (DESIGN 3, promise 9): a file that cannot be removed or closed stays as it is. Says what
 * the system said, `null` where nothing went wrong. Faults of ours are thrown.
 */
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
/** The same for what takes its time. */
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
    // Node 24 begins so what `rmSync` met.
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemError */ .O)(error))
        return error.message.replace(/^, Unknown error: /, "");
    // Node removes folders within folders by calling itself: some ten thousand of them are too deep for it.
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
/** By its name: under Jest the errors of Node's own modules are no instances of ours. */
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


/***/ }),

/***/ 1265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ nearest; }
/* harmony export */ });
/**
 * The candidate that a misspelt name most likely means: the nearest by edit distance, at most `limit` away.
 * Letter case costs nothing, and something must be in common. `null` when none is near.
 */
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
/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. `Infinity` where it is above a limit. */
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
        // What follows can only add to it.
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


/***/ })

};
;