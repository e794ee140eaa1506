"use strict";
exports.id = 8429;
exports.ids = [8429];
exports.modules = {

  27417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    MU: function() { return   isOurs; },
    QV: function() { return   sameText; },
    ad: function() { return   isAuthor; },
    we: function() { return   markerOf; },
    xY: function() { return   hasMarker; }
  });
function markerOf(kind, { checklist, run, name }) {
    const repository = kind === "ticket" ? ` repository=${encode(run.repository)}` : "";
    const fields = `checklist=${encode(checklist.path)} workflow=${encode(run.workflow)} name=${encode(name)}`;
    return `<!-- readiness-action ${kind}${repository} ${fields} -->`;
}
function isOurs(comment, marker, authors) {
    return hasMarker(comment, marker) && isAuthor(comment.author, authors);
}
function hasMarker({ body }, marker) {
    return /^[^\r\n]*/.exec(body)?.[0] === marker;
}
function isAuthor(author, authors) {
    return author !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}
function encode(value) {
    return value.replace(/[^A-Za-z0-9._/]/gu, (character) => Array.from(Buffer.from(character, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
function sameText(a, b) {
    const normal = (text) => text.replace(/\r\n?/g, "\n").trimEnd();
    return normal(a) === normal(b);
}


  }),

  83646:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: function() { return   commentOnPullRequest; },
  e: function() { return   updateGateComment; }
});

var api_error = __webpack_require__(98262);
var gate_traits = __webpack_require__(57198);
var reported_verdicts = __webpack_require__(27893);
var comment_marker = __webpack_require__(27417);
var gate_changes = __webpack_require__(11968);
var labels = __webpack_require__(35975);
var fit_report = __webpack_require__(38648);
var wording = __webpack_require__(99458);
var permalink = __webpack_require__(20363);
var cut = __webpack_require__(65307);
var text_escape = __webpack_require__(76628);
;// CONCATENATED MODULE: ./build/github/comment-text.js










const commentLimit = 60_000;
async function commentText(results, options, existing) {
    const { mode, source, marker } = options;
    if (mode === "never")
        return null;
    if (!(0,gate_traits .JR)(results.gate).isReady || mode === "always")
        return reportText(results, options);
    if (existing === null)
        return null;
    if (source.kind === "reported")
        return reportedRecoveryNote(results, source, marker);
    return isRecoveryNote(existing, results, marker)
        ? null
        : recoveryNote(results, marker, { sha: results.run.headSha, runUrl: results.run.url });
}
async function reportText(results, { marker, source, renderBody }) {
    if (source.kind === "reported")
        return `${marker}\n${await renderBody(results, commentLimit - marker.length - 1)}`;
    const room = commentLimit - marker.length - 2;
    const body = (await renderBody(results, room)).trimEnd();
    const fitting = body.length <= room
        ? body
        : `${(0,labels .DO)(results, text_escape .ln)}: ${(0,text_escape .ln)((0,cut .lD)(results.reason, 500))}`;
    return `${marker}\n${fitting}\n`;
}
function isRecoveryNote(body, results, marker) {
    const sha = /^Since commit (?:\[)?`([0-9a-f]{7,64})`/m.exec(body)?.[1];
    if (sha === undefined)
        return false;
    const runUrl = /\(\[run\]\((\S+)\)\)\.$/m.exec(body)?.[1] ?? "";
    return (sameRunPage(runUrl, results.run.url) && (0,comment_marker .QV)(body, recoveryNote(results, marker, { sha, runUrl })));
}
function sameRunPage(a, b) {
    const page = (url) => url.replace(/\/runs\/\d+(?=$|\?by_index=1$)/, "/runs/");
    return page(a) === page(b);
}
const recoveredChanges = 20;
function recoveryNote(results, marker, { sha, runUrl }) {
    const base = (0,permalink .JL)(results.checklist.url);
    const commit = (0,text_escape .nf)((0,text_escape .SS)(sha), base === null ? null : `${base.repositoryUrl}/commit/${sha}`);
    const page = base === null ? null : `${base.repositoryUrl}/${base.view}/${sha}/${base.pagePath}`;
    const run = runUrl === "" ? "" : ` (${(0,text_escape .nf)("run", runUrl)})`;
    const changes = results.gateChanges?.kind === "compared" ? results.gateChanges.changes : [];
    const { gateAgain } = (0,wording .O)(reported_verdicts .S);
    const body = (0,fit_report .k)({
        limitBytes: commentLimit - marker.length - 1,
        full: { ...gate_changes .f7, listed: recoveredChanges },
        steps: (0,gate_changes .SK)(changes),
        render: (detail) => [
            `## ✅ ${gateAgain(results)}`,
            `${(0,text_escape .nf)(`**${(0,text_escape .ln)(results.checklist.path)}**`, page)} · name ${(0,text_escape .ln)(results.name)}`,
            `Since commit ${commit} every check that decides passes${signOffWords(results)}${run}.`,
            ...(0,gate_changes ._c)(results, detail, "no-links"),
        ],
        lastResort: gateAgain(results),
        cut: cut .Uw,
    });
    return `${marker}\n${body}`;
}
function signOffWords({ signOffs }) {
    return signOffs.some(({ holds }) => holds) ? " and no sign-off that counts is open" : "";
}
function reportedRecoveryNote(results, source, marker) {
    const { checklist, name, run } = results;
    const page = (0,text_escape .nf)(`**${(0,text_escape .ln)(checklist.path, maxNameCharacters)}**`, checklist.url);
    const { gateAgain, introduction } = (0,wording .O)(source);
    return [
        marker,
        `## ${(0,gate_traits .Vg)(results).reportedSign} ${gateAgain(results)}`,
        "",
        `${page} · name ${(0,text_escape .ln)(name, maxNameCharacters)}`,
        "",
        `${introduction(results).join(" ")} It says that at commit ${(0,text_escape .SS)(run.headSha)} every check that decides passes${run.url === "" ? "" : ` (${(0,text_escape .nf)("run", run.url)})`}.`,
        "",
    ].join("\n");
}
const maxNameCharacters = 200;

var outcome = __webpack_require__(77023);
var github_context = __webpack_require__(78116);
;// CONCATENATED MODULE: ./build/github/pull-request.js

async function findPullRequest(hints, api) {
    const { run, subject, event, input } = hints;
    if (event !== null)
        return target(event, hints);
    if (input !== null) {
        const isHead = subject.kind === "checkout" || run.event !== "merge_group";
        return target(input, isHead ? hints : null);
    }
    switch (run.event) {
        case "merge_group": {
            const number = (0,github_context .C)(run.ref);
            return number === null ? brought(hints, api) : target(number, null);
        }
        case "push":
        case "release":
            return brought(hints, api);
        default:
            return none(`The event \`${run.event}\` has no pull request, so there is no comment; \`pull-request\` can name one.`);
    }
}
function isOvertaken({ run, subject, event, input }, pull) {
    if (event !== null)
        return pull.headSha !== run.headSha;
    const isNamed = input !== null && pull.open;
    if (subject.kind === "checkout" || isNamed)
        return ![pull.headSha, pull.mergeCommitSha].includes(run.sha);
    return isBranchOf(pull, run) && pull.headSha !== run.sha;
}
async function brought(hints, api) {
    const { run } = hints;
    const pulls = await api.pullRequestsOf(run.repository, run.sha);
    const [best] = [...pulls].sort((a, b) => rank(a, run) - rank(b, run) || b.number - a.number);
    if (best === undefined)
        return none("No pull request was found for this commit, so there is no comment.");
    return target(best.number, isBranchOf(best, run) ? hints : null);
}
function rank(pull, { sha }) {
    if (pull.open && pull.headSha === sha)
        return 0;
    if (!pull.open && pull.mergeCommitSha === sha)
        return 1;
    return pull.open ? 2 : 3;
}
function isBranchOf({ headRepository, headRef }, { repository, ref }) {
    return headRepository?.toLowerCase() === repository.toLowerCase() && ref === `refs/heads/${headRef}`;
}
function target(number, hints) {
    const overtaken = hints === null ? null : (pull) => isOvertaken(hints, pull);
    return { kind: "pull-request", number, isOvertaken: overtaken };
}
function none(note) {
    return { kind: "none", note };
}

var sticky_comment = __webpack_require__(66992);
;// CONCATENATED MODULE: ./build/github/comment.js








async function commentOnPullRequest(request, api) {
    const { results, mode } = request;
    if (mode === "never")
        return { ...outcome .we, url: null };
    if (!(0,gate_traits .ag)(results.reasonCode).updatesComment)
        return note("The run was cancelled, so the comment stays as it was.");
    if (request.fromFork && api.forge === "gitea")
        return { ...note(forksNote), readOnly: true };
    const { subject, eventPullRequest: event, inputPullRequest: input } = request;
    try {
        const target = await findPullRequest({ run: results.run, subject, event, input }, api);
        if (target.kind === "none")
            return note(target.note);
        const { number, isOvertaken } = target;
        const words = `Pull request #${number} ${subjectWords(request)}, so this run wrote no comment.`;
        const overtakenNote = isOvertaken === null ? null : (pull) => (isOvertaken(pull) ? words : null);
        return await updateGateComment({ ...request, source: reported_verdicts .S, number, overtakenNote }, api);
    }
    catch (error) {
        const object = `commit ${results.run.sha} in ${results.run.repository}`;
        return failed("The comment", object, error, api);
    }
}
async function updateGateComment(update, api) {
    const { results, mode, number } = update;
    if (mode === "never")
        return { ...outcome .we, url: null };
    try {
        return await updateThread(update, api);
    }
    catch (error) {
        const object = `pull request #${number} in ${results.run.repository}`;
        return failed(`The comment on pull request #${number}`, object, error, api);
    }
}
const forksNote = "The pull request is from a fork, whose own run writes no comment: a second workflow can (docs/forges.md).";
async function updateThread(update, api) {
    const { results, number, commentAuthor, overtakenNote } = update;
    const { repository } = results.run;
    const marker = (0,comment_marker .we)("gate", results);
    const thread = await (0,sticky_comment .nj)({ repository, number, marker, commentAuthor }, api);
    const body = await commentText(results, { ...update, marker }, thread.ours[0]?.body ?? null);
    if (body === null)
        return { ...outcome .we, url: await (0,sticky_comment .bI)(thread, api) };
    const overtaken = overtakenNote?.(await api.pullRequest(repository, number)) ?? null;
    if (overtaken !== null)
        return { ...note(overtaken), url: thread.ours[0]?.url ?? null };
    const { comment, warnings } = await (0,sticky_comment .jW)(thread, body, api);
    return { url: comment.url, notes: [], warnings };
}
function subjectWords({ subject, eventPullRequest, inputPullRequest }) {
    if (subject.kind === "checkout")
        return "does not stand at the commit that is checked out";
    return eventPullRequest === null && inputPullRequest !== null
        ? "does not stand at the commit that was checked"
        : "has a newer commit than the one that was checked";
}
function failed(what, object, error, api) {
    const purpose = {
        missed: `${what} was not brought up to date`,
        permission: "pull-requests: write",
        object,
    };
    const readOnly = error instanceof api_error .h && error.failure.kind === "read-only" && !(0,outcome .ln)(error.failure);
    return {
        url: null,
        notes: [],
        warnings: [(0,outcome .Fp)(error, purpose, api.forge)],
        ...(readOnly ? { readOnly } : {}),
    };
}
function note(text) {
    return { url: null, notes: [text], warnings: [] };
}


  }),

  77023:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fp: function() { return   failureWarning; },
    ln: function() { return   isLocked; },
    we: function() { return   emptyOutcome; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);




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

  66992:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    bI: function() { return   keepOldest; },
    jW: function() { return   putComment; },
    nj: function() { return   readThread; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);
  var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27417);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77023);



const defaultCommentAuthor = "github-actions[bot]";
const jobAuthors = {
    github: ["github-actions[bot]"],
    gitea: ["github-actions[bot]", "gitea-actions", "forgejo-actions"],
};
async function readThread(place, api) {
    const comments = await api.comments(place.repository, place.number);
    const authors = await ourAuthors(place, comments, api);
    return { place, authors, ours: comments.filter((comment) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .MU)(comment, place.marker, authors)) };
}
async function putComment({ place, ours, authors }, body, api) {
    const [oldest, ...younger] = ours;
    if (oldest === undefined)
        return createComment({ place, ours, authors }, body, api);
    const comment = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .QV)(oldest.body, body) ? oldest : await updateComment(place, oldest.id, body, api);
    if (comment === null)
        return putComment({ place, authors, ours: younger }, body, api);
    await deleteComments(place, younger, api);
    return { comment, warnings: [] };
}
async function keepOldest({ place, ours }, api) {
    const [oldest, ...younger] = ours;
    await deleteComments(place, younger, api);
    return oldest?.url ?? null;
}
async function ourAuthors({ commentAuthor, marker }, comments, api) {
    if (!(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .ad)(commentAuthor, [defaultCommentAuthor]))
        return [commentAuthor];
    const authors = jobAuthors[api.forge];
    const isByAnother = comments.some((comment) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .xY)(comment, marker) && !(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .ad)(comment.author, authors));
    const login = isByAnother ? await api.login() : null;
    return login === null ? authors : [...authors, login];
}
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
        return { comment: created, warnings: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .Fp)(error, purpose, api.forge)] };
    }
}
async function createOnce({ place }, body, api) {
    const { repository, number } = place;
    try {
        return await api.createComment(repository, number, body);
    }
    catch (error) {
        if (!(error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h) || !unsure.has(error.failure.kind))
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
async function strangeAuthor({ place, authors }, { author }, api) {
    if (author === null || (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .ad)(author, authors))
        return [];
    const isDefault = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .ad)(place.commentAuthor, [defaultCommentAuthor]);
    const login = isDefault ? await api.login() : null;
    if (login !== null && (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__  .ad)(author, [login]))
        return [];
    return [
        `The comment was written by ${author}, and the next run looks for one by ${place.commentAuthor}. Set \`comment-author: ${author}\`.`,
    ];
}
async function updateComment({ repository }, id, body, api) {
    try {
        return await api.updateComment(repository, id, body);
    }
    catch (error) {
        if (error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h && error.failure.kind === "not-found")
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

  38648:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   fitReport; }
  });
function fitReport(fitting) {
    const { steps, lastResort, cut, limitBytes } = fitting;
    const taken = [];
    for (const step of [null, ...steps]) {
        if (step?.kind === "keep-some") {
            const most = keepMost(fitting, taken, step);
            taken.push({ step, kept: most ?? 0 });
            if (most === null)
                continue;
        }
        else if (step !== null) {
            taken.push({ step, kept: 0 });
        }
        const text = attempt(fitting, taken);
        if (text !== null)
            return giveBack(fitting, taken, text);
    }
    return cut(lastResort, limitBytes);
}
function keepMost(fitting, before, step, after = []) {
    const fits = (kept) => attempt(fitting, [...before, { step, kept }, ...after]) !== null;
    if (!fits(0))
        return null;
    let best = 0;
    let high = step.all - 1;
    while (best < high) {
        const kept = (best + high + 1) >> 1;
        if (fits(kept))
            best = kept;
        else
            high = kept - 1;
    }
    return best;
}
function giveBack(fitting, taken, fitted) {
    let text = fitted;
    for (let index = taken.length - 2; index >= 0; index -= 1) {
        const one = taken[index];
        const left = fitting.limitBytes - Buffer.byteLength(text);
        if (one?.step.kind !== "keep-some" || left < worthBytes)
            continue;
        const most = keepMost(fitting, taken.slice(0, index), one.step, taken.slice(index + 1));
        if (most === null || most <= one.kept)
            continue;
        taken[index] = { step: one.step, kept: most };
        text = attempt(fitting, taken) ?? text;
    }
    return text;
}
const worthBytes = 40;
function attempt({ render, limitBytes, full }, taken) {
    const detail = taken.reduce((before, { step, kept }) => step.apply(before, kept), full);
    const blocks = [];
    let bytes = 0;
    for (const block of render(detail, leftOutOf(taken, detail))) {
        bytes += Buffer.byteLength(block) + separator.length;
        if (bytes - 1 > limitBytes)
            return null;
        blocks.push(block);
    }
    return `${blocks.join(separator)}\n`;
}
function leftOutOf(taken, detail) {
    const names = new Map();
    for (const { step, kept } of taken)
        if (step.kind === "drop")
            names.set(step, () => step.name);
        else
            names.set(step.subject ?? step, () => step.name(kept, detail));
    return [...names.values()].map((name) => name()).filter((name) => name !== "");
}
const separator = "\n\n";


  }),

  61951:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  renderSummary: function() { return   renderSummary; }
});

var gate_traits = __webpack_require__(57198);
var reported_verdicts = __webpack_require__(27893);
var verdict_traits = __webpack_require__(48108);
var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var text_escape = __webpack_require__(76628);
var join_parts = __webpack_require__(76572);
var check_sections = __webpack_require__(61011);
var gate_changes = __webpack_require__(11968);
var labels = __webpack_require__(35975);
var machines = __webpack_require__(78450);
var not_applicable = __webpack_require__(34121);
var signal_reason = __webpack_require__(63034);
var group_by = __webpack_require__(66500);
var report_sentence = __webpack_require__(78901);
var unmet_signals = __webpack_require__(87073);
;// CONCATENATED MODULE: ./build/report/same-unmet.js





const leastSame = 5;
function sameUnmet(checks, decides) {
    const keys = new Map(checks.map((check) => [check, keyOf(check, decides)]));
    const byKey = (0,group_by .$)(checks, (check) => keys.get(check) ?? "");
    return checks.flatMap((check) => {
        const key = keys.get(check) ?? "";
        const same = byKey.get(key) ?? [];
        if (key === "" || same.length < leastSame)
            return [{ checks: [check], same: null }];
        const [first, ...rest] = same;
        return first === check ? [{ checks: [check, ...rest], same: whatIsSame(same) }] : [];
    });
}
function keyOf(check, decides) {
    const unmet = check.signals.filter((signal) => !(0,labels .Kg)(signal));
    if (unmet.every(({ expect }) => (0,signal_reason .vO)(expect)))
        return "";
    return JSON.stringify([decides(check), unmet.map(({ kind, expect, holds }) => [kind, expect, holds])]);
}
function whatIsSame(checks) {
    const [first = [], ...others] = checks.map(unmet_signals .$7);
    const telling = first.filter(({ signal: { expect } }) => !(0,signal_reason .vO)(expect));
    const chosen = telling.find(({ signal: { kind, holds } }) => kind === "fail" && holds === true) ?? telling[0];
    if (chosen === undefined)
        return [];
    const index = first.indexOf(chosen);
    const words = (0,report_sentence .Gx)(chosen.sentence);
    const isCommon = others.every((unmet) => (0,report_sentence .Gx)(unmet[index]?.sentence ?? []) === words);
    return isCommon ? chosen.sentence : [...chosen.sentence.slice(0, 1), (0,report_sentence .fV)("us", " does not hold")];
}

;// CONCATENATED MODULE: ./build/report/markdown/placed-entries.js

function placedIn(frame) {
    const known = placed.get(frame);
    if (known !== undefined)
        return known;
    let index = 0;
    const entries = sameUnmet(frame.sections, frame.decides).map((entry) => {
        const placedEntry = { ...entry, index };
        index += entry.checks.length;
        return placedEntry;
    });
    const order = entries.flatMap(({ checks }) => checks);
    const found = { entries, order, deciding: frame.sections.filter(frame.decides).length };
    placed.set(frame, found);
    return found;
}
const placed = new WeakMap();

;// CONCATENATED MODULE: ./build/report/markdown/detail.js




function detailLevels(frame) {
    return { full: everything, steps: stepsFor(frame) };
}
const detail_all = Number.POSITIVE_INFINITY;
const everything = {
    ...gate_changes .f7,
    passed: "rows",
    checks: { outputs: detail_all, guidance: detail_all, sections: detail_all, lines: detail_all, names: detail_all },
    toDos: detail_all,
    toDoText: "whole",
};
const shortList = 20;
const foremost = 5;
function stepsFor(frame) {
    const { results, source, toDo, passed } = frame;
    const { findings, signOffs, warnings, gateChanges, notApplicable, shards = [] } = results;
    const isOwn = source.kind === "own-run";
    const changes = gateChanges?.kind === "compared" ? gateChanges.changes : [];
    const [shorterTexts, fewerWeakenings] = (0,gate_changes .SK)(changes);
    const toDos = Math.max(...[toDo.acts, toDo.signOffs, toDo.waits].map(({ length }) => length));
    const broken = Math.max(frame.sections.length, frame.waiting.length);
    const [others, first] = [
        { from: broken, to: Math.min(foremost, broken) },
        { from: Math.min(foremost, broken), to: 0 },
    ];
    const keep = keptChecks(frame);
    const steps = [
        drop("the rows of passed checks", isOwn && passed.length > 0, { passed: "line" }),
        ...["outputs", "guidance", "sections"].map((what) => keep(what, others)),
        drop(`all but ${shortList} of each list`, Math.max(...[findings, signOffs, warnings, changes, notApplicable, shards].map(({ length }) => length)) > shortList, { listed: shortList }),
        { ...shorterTexts, when: changes.length > shortList },
        ...["lines", "names"].map((what) => keep(what, others)),
        ...["outputs", "guidance", "sections"].map((what) => keep(what, first)),
        drop("all lists", isOwn, { listed: 0 }),
        drop("all but the first step of each to-do", toDo.acts.length > 0, { toDoText: "first-step" }),
        {
            kind: "keep-some",
            all: toDos,
            when: toDos > 0,
            name: (kept) => `all but ${(0,count .zD)(kept)} of each list of what is still to do`,
            apply: (detail, kept) => ({ ...detail, toDos: kept }),
        },
        ...["lines", "names"].map((what) => keep(what, first)),
        { ...fewerWeakenings, when: fewerWeakenings.all > 0 },
    ];
    return steps.filter(({ when }) => when);
}
function keptChecks(frame) {
    return (what, { from, to }) => ({
        kind: "keep-some",
        all: from - to,
        when: from > to && !(what === "outputs" && frame.source.kind === "reported"),
        subject: "checks",
        name: (_, { checks }) => checksLeftOut(checks, frame),
        apply: (detail, kept) => ({ ...detail, checks: { ...detail.checks, [what]: to + kept } }),
    });
}
function checksLeftOut(kept, frame) {
    return (0,join_parts .nn)("; ", [brokenLeftOut(kept, frame), waitingLeftOut(kept, frame)]);
}
function brokenLeftOut({ outputs, guidance, sections, lines, names }, frame) {
    const { entries, order } = placedIn(frame);
    const broken = order.length;
    const whole = entries.filter(({ index }) => index < Math.min(sections, lines));
    const next = entries[whole.length]?.index ?? broken;
    const named = Math.min(Math.max(names, lines), broken);
    const left = [
        ["the output", whole.filter(({ index }) => index >= outputs).length],
        ["the guidance", whole.filter(({ index }) => index >= guidance).length],
        ["all but a line", Math.min(lines, broken) - next],
        ["all but the name", named - lines],
        ["all", broken - named],
    ];
    const words = left.flatMap(([what, number]) => (number > 0 ? [`${what} of ${(0,count .zD)(number)}`] : []));
    return words.length === 0
        ? ""
        : `of ${(0,count .U9)(broken, "check")}${frame.wording.leftOutChecks}, ${(0,join_parts .BD)(words, "and")}`;
}
function waitingLeftOut({ outputs, sections }, { waiting }) {
    const left = waiting.length - Math.min(outputs, sections, waiting.length);
    return left === 0 ? "" : `what ${(0,count .zD)(left)} of ${(0,count .U9)(waiting.length, "pending check")} printed`;
}
function drop(name, when, change) {
    return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}

var first_step = __webpack_require__(58035);
var permalink = __webpack_require__(20363);
var list_blocks = __webpack_require__(69347);
;// CONCATENATED MODULE: ./build/report/markdown/finding-blocks.js





const findingSigns = { error: "❌", warning: "⚠️", note: "ℹ️" };
function* atOddsBlocks({ findings, checklist }) {
    for (const { found, cure, line } of findings.filter(isAtOdds))
        yield `⚠️ **${(0,text_escape .Nc)(`${found.charAt(0).toUpperCase()}${found.slice(1)}`)}.** ${(0,text_escape .Nc)(cure)} (${(0,text_escape .nf)(`line ${line}`, (0,permalink .gV)(checklist.url, line))})`;
}
function isAtOdds({ rule, severity }) {
    return rule === "version-at-odds" && severity !== "error";
}
function* findingBlocks({ findings: all, checklist }, detail) {
    const findings = (0,first_step .uf)(all.filter((finding) => !isAtOdds(finding)));
    if (findings.length === 0)
        return;
    const isFolded = findings.every(({ severity }) => severity !== "error");
    const sign = ({ severity }) => (isFolded ? "" : `${findingSigns[severity]} `);
    const items = byPlace(findings.slice(0, detail.listed)).map((some) => item(some, checklist, sign));
    const blocks = [...(items.length > 0 ? [items.join("\n")] : []), ...(0,list_blocks .Tj)(findings.length, detail)];
    if (!isFolded)
        yield* blocks;
    else
        yield (0,text_escape .AU)(`⚠️ ${(0,count .U9)(findings.length, "remark")} on the page`, blocks.join("\n\n"));
}
function byPlace(findings) {
    const places = new Map();
    for (const finding of findings) {
        const key = `${finding.file}\n${finding.line}`;
        const others = places.get(key);
        if (others === undefined)
            places.set(key, [finding]);
        else
            others.push(finding);
    }
    return [...places.values()];
}
function item([first, ...more], checklist, sign) {
    const place = placeOf(first, checklist);
    if (more.length === 0)
        return `- ${sign(first)}${place === "" ? "" : `${place}: `}${words(first)}`;
    const each = [first, ...more].map((finding) => `- ${sign(finding)}${words(finding)}`);
    return place === "" ? each.join("\n") : [`- ${place}`, ...each.map((one) => `  ${one}`)].join("\n");
}
function placeOf({ file, line }, { path, url }) {
    if (file === "")
        return "";
    return file === path ? (0,text_escape .nf)(`**line ${line}**`, (0,permalink .gV)(url, line)) : `**${(0,text_escape .ln)(file)}:${line}**`;
}
function words({ found, cure }) {
    return `${(0,text_escape .Nc)(found)}. ${(0,text_escape .Nc)(cure)}`;
}

var fit_report = __webpack_require__(38648);
var duration_text = __webpack_require__(70939);
var output_excerpt = __webpack_require__(72757);
var setup_words = __webpack_require__(27291);
var command_line = __webpack_require__(66726);
;// CONCATENATED MODULE: ./build/report/markdown/excerpt-block.js



const maxCommandCharacters = 1_000;
function excerptBlock({ lines }, before = []) {
    const shown = [...before, ...lines];
    return shown.length === 0 ? "" : (0,text_escape .zW)(shown.join("\n"));
}
function restWords({ lines, more }) {
    if (more === 0)
        return "";
    return `${(0,count .U9)(more, lines.length === 0 ? "line" : "more line")} in the log`;
}
function* restBlock(excerpt) {
    const words = restWords(excerpt);
    if (words !== "")
        yield `<sub>${words}</sub>`;
}
function commandAbove(command) {
    const { lines, left } = (0,command_line .Z)(command, maxCommandCharacters);
    return [...lines, ...(left > 0 ? [`  … ${(0,count .U9)(left, "more line")} of the command`] : [])];
}

;// CONCATENATED MODULE: ./build/report/markdown/fixture-blocks.js





const signs = { setup: "❌", teardown: "⚠️" };
function* fixtureBlocks(name, script) {
    if (script === null || (0,verdict_traits .Pc)(script))
        return;
    yield `### ${signs[name]} ${name} · ${(0,duration_text .Hl)(script.durationMs)} · ${endingWords(script)}`;
    const excerpt = (0,output_excerpt .V4)(script.output, (0,setup_words .y)(script));
    yield excerptBlock(excerpt, script.command === undefined ? [] : commandAbove(script.command));
    if (excerpt.lines.length === 0)
        yield "It printed nothing.";
    yield* restBlock(excerpt);
}
function endingWords({ exitCode, verdict }) {
    return exitCode === null ? (0,verdict_traits .JC)(verdict).word : `exit ${exitCode}`;
}

var counts = __webpack_require__(37072);
var still_to_do = __webpack_require__(1756);
var guidance = __webpack_require__(13498);
var wording = __webpack_require__(99458);
;// CONCATENATED MODULE: ./build/report/markdown/frame.js








async function createFrame(results, decides, source) {
    const missing = source.kind === "reported" ? source.missing : new Set();
    const missed = (0,labels .ZO)(results.checks.filter(({ id }) => !missing.has(id)), decides);
    return {
        results,
        decides,
        source,
        wording: (0,wording .O)(source),
        guidance: await guidanceFor(results, missed),
        counts: (0,counts .U)(results.checks, decides, missing),
        missed,
        sections: (0,check_sections .J)("broken", missed),
        cut: (0,check_sections .J)("cut", missed),
        notRun: (0,check_sections .J)("not-run", missed),
        waiting: (0,check_sections .J)("waiting", missed).filter(({ startedAt }) => startedAt !== null && source.kind === "own-run"),
        notReported: results.checks.filter(({ id }) => missing.has(id)),
        toDo: (0,still_to_do .VI)(results, decides, source),
        passed: results.checks.filter((check) => (0,verdict_traits .Pc)(check) && !missing.has(check.id)),
    };
}
async function guidanceFor({ checklist, run }, missed) {
    const isNeeded = [...(0,check_sections .J)("broken", missed), ...(0,check_sections .J)("waiting", missed)].some(({ guidance }) => guidance.rollback !== null || guidance.retestKind === "guidance" || guidance.toDo !== null);
    return isNeeded
        ? (0,guidance .I)((0,permalink .JL)((0,permalink .mv)(checklist.url)), { commits: [run.sha, run.headSha] })
        : null;
}

var headline = __webpack_require__(53032);
;// CONCATENATED MODULE: ./build/report/markdown/sentence.js

function sentenceMarkdown(sentence, code = text_escape .SS) {
    return sentence
        .map(({ of, text }) => {
        if (of === "us")
            return (0,text_escape .VV)(text);
        return of === "seen" ? `<b>${(0,text_escape .VV)(text).trim()}</b>` : code(text);
    })
        .join("");
}
function sentenceHtml(sentence) {
    return sentenceMarkdown(sentence, text_escape .ON);
}

;// CONCATENATED MODULE: ./build/report/markdown/caution.js











const maxNameCharacters = 120;
const maxStepCharacters = 200;
function* cautionBlock(frame) {
    const lines = linesOf(frame);
    if (lines.length > 0)
        yield `> [!CAUTION]\n> ${lines.join("<br>")}`;
}
function linesOf(frame) {
    const { results, source } = frame;
    const { isCutShort } = (0,gate_traits .ag)(results.reasonCode);
    const broken = brokenOf(frame);
    if (source.kind === "reported")
        return broken.length < 2 ? [] : brokenLines(frame, broken);
    if (isCutShort)
        return cutLines(frame, broken);
    if (broken.length === 1)
        return [];
    if (broken.length > 1)
        return brokenLines(frame, broken);
    return setupLines(results) ?? unusableLines(results) ?? weakenedLines(results) ?? [];
}
function brokenOf({ sections, decides }) {
    return sections.filter(decides);
}
function brokenLines(frame, [check]) {
    if (check === undefined)
        return [];
    const { results, source } = frame;
    const name = `<b>${(0,text_escape .ln)((0,labels .Tq)(check), maxNameCharacters)}</b>`;
    const step = firstStep(check, frame);
    return [
        source.kind === "reported"
            ? `${name} is the first of them.`
            : `${name}: ${sentenceMarkdown((0,headline .gD)(check), text_escape .v1)}`,
        ...(step === null ? [] : [`**First:** ${step}`]),
        `**Ask:** ${askWords((0,still_to_do .bf)(check, results))}`,
    ];
}
function firstStep(check, { guidance, source }) {
    const { rollback, retest, retestKind } = check.guidance;
    if (source.kind === "own-run" && check.startedAt === null)
        return null;
    const step = (rollback === null ? null : guidance?.firstStep(rollback)) ?? null;
    if (step !== null)
        return step;
    const again = (0,cut .lD)(retest.trim().split("\n")[0] ?? "", maxStepCharacters);
    return again === ""
        ? null
        : `the page says no way back; retest: ${retestKind === "command" ? (0,text_escape .v1)(again) : (0,text_escape .ln)(again)}`;
}
function askWords(owner) {
    return owner === null ? `${still_to_do .Bb}: add an <code>owner</code>` : (0,text_escape .ln)(owner, maxNameCharacters);
}
function cutLines(frame, broken) {
    const ask = askWords(frame.results.checklist.owner);
    if (broken.length === 0)
        return [`**First:** run it again. **Ask:** ${ask}`];
    const lines = brokenLines(frame, broken);
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}. Then run it again for the rest.`];
}
function setupLines(results) {
    const { setup, shards, checklist } = results;
    if (setup === null || (0,verdict_traits .Pc)(setup) || shards !== undefined)
        return null;
    const why = (0,setup_words .y)(setup);
    return [
        ...(why === "" ? [] : [`**Broke:** ${(0,text_escape .v1)(why)}`]),
        `**First:** ${first_step .cm}. **Ask:** ${askWords(checklist.owner)}`,
    ];
}
function unusableLines(results) {
    const { findings, checklist } = results;
    if (findings.every(({ severity }) => severity !== "error"))
        return null;
    const mend = (0,first_step .SN)(results);
    if (mend === null)
        return [];
    return [`**First:** mend ${(0,text_escape .nf)(`line ${mend.line}`, (0,permalink .gV)(checklist.url, mend.line))}${mend.others}.`];
}
function weakenedLines(results) {
    const agreement = (0,first_step .QW)(results);
    return agreement === null
        ? null
        : [`**First:** ${agreement}.`, `**Ask:** ${askWords(results.checklist.owner)}`];
}

;// CONCATENATED MODULE: ./build/report/markdown/head.js






const maxFilters = 20;
const maxName = 200;
const shortSha = 7;
function* headBlocks(frame) {
    const { results, source, wording } = frame;
    yield title(frame);
    yield* wording.introduction(results);
    yield* cautionBlock(frame);
    yield facts(frame);
    if (source.kind === "reported" && source.unknownIds > 0)
        yield `${(0,count .U9)(source.unknownIds, "id")} in the results ${(0,count .LS)(source.unknownIds, "is", "are")} not on the base's page.`;
}
function title({ results, decides, wording }) {
    const { sign, gate, reason } = wording.answer(results, decides);
    return `## ${sign} ${gate}: ${(0,text_escape .Nc)(reason)}`;
}
function facts({ results, counts, source }) {
    const { checklist, selection, run } = results;
    return (0,join_parts .nn)(" · ", [
        ...counts.map(({ number, words }) => `${(0,count .zD)(number)} ${words}`),
        selection.complete ? "" : filterWords(selection),
        pageWords(results) +
            (source.kind === "reported" ? ` of ${(0,text_escape .ln)(source.headRepository, maxName)}` : ""),
        source.kind === "reported" ? "" : (0,duration_text .Hl)(run.durationMs),
        run.url === "" ? "" : (0,text_escape .nf)(run.attempt > 1 ? `log of attempt ${run.attempt}` : "log", run.url),
        checklist.ticket === null ? "" : `gate ${(0,text_escape .ln)(checklist.ticket, maxName)}`,
    ]);
}
function pageWords({ checklist, run }) {
    const commit = (0,text_escape .ln)((run.headSha || run.sha).slice(0, shortSha));
    if (checklist.path === "")
        return commit === "" ? "" : `commit ${commit}`;
    return (0,join_parts .nn)(" at ", [(0,text_escape .nf)((0,text_escape .ln)(checklist.path, maxName), checklist.url), commit]);
}
function filterWords({ areas, checks, failed }) {
    const named = [...areas, ...checks, ...(failed === undefined ? [] : [labels .LR])];
    const shown = named
        .slice(0, maxFilters)
        .map((one) => (0,text_escape .ln)(one, maxName))
        .join(", ");
    return named.length === 0 ? "" : `only ${shown}${named.length > maxFilters ? " and more" : ""}`;
}

var history_lines = __webpack_require__(98928);
;// CONCATENATED MODULE: ./build/report/markdown/history-block.js



const maxLines = 10;
function* historyBlock(results, { listed }) {
    const remarks = (0,history_lines .m)(results);
    if (results.history === undefined || remarks.length === 0)
        return;
    const shown = remarks.slice(0, Math.min(listed, maxLines)).map(({ id, system, words }) => {
        const where = system === null ? "" : ` (${(0,text_escape .ln)(system)})`;
        return `- **${(0,text_escape .ln)(id)}**${where}: ${(0,text_escape .ln)(words)}`;
    });
    const rest = remarks.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,count .zD)(rest)} more`);
    yield (0,text_escape .AU)((0,text_escape .ln)(`History: ${(0,history_lines .Z)(results.history, remarks.length)}`), shown.join("\n"));
}

var not_run = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/report/markdown/not-run-blocks.js






const not_run_blocks_maxNameCharacters = 120;
const maxNames = 30;
const maxSingle = 10;
const maxCauses = 20;
function* notRunBlocks(frame, { listed }) {
    const detail = { listed: Math.min(listed, maxCauses) };
    yield* (0,list_blocks .z8)(not_run_blocks_cutLines(frame.cut), detail, (line) => line);
    yield* (0,list_blocks .z8)((0,not_run .Lt)(frame.notRun), detail, notRunLine);
    if (frame.notReported.length > 0)
        yield `❔ <b>${(0,count .U9)(frame.notReported.length, "check")} not reported:</b> ${names(frame.notReported)}`;
}
function not_run_blocks_cutLines(cut) {
    return (0,not_run .Nh)(cut).flatMap((group) => group.checks.length > maxSingle
        ? [cutLine(group)]
        : group.checks.map((check) => singleLine(check, group)));
}
function singleLine(check, { cause }) {
    const said = (0,labels .IW)(check).map((remark) => `, ${(0,text_escape .ln)(remark)}`);
    const name = (0,text_escape .ln)((0,labels .Tq)(check), not_run_blocks_maxNameCharacters);
    return `${(0,verdict_traits .JC)(check.verdict).sign.deciding} <b>${name}</b> ${(0,text_escape .Nc)(cause)}${said.join("")}`;
}
function cutLine({ cause, checks }) {
    return `${(0,verdict_traits .JC)("cancelled").sign.deciding} <b>${(0,count .U9)(checks.length, "check")}</b>, of each: ${(0,text_escape .Nc)(cause)}: ${names(checks)}`;
}
function notRunLine({ cause, checks }) {
    return `${(0,verdict_traits .JC)("skipped").sign.deciding} <b>${(0,count .U9)(checks.length, "check")} not run</b> (${(0,text_escape .Nc)(cause)}): ${names(checks)}`;
}
function names(checks) {
    const rest = checks.length - maxNames;
    const shown = checks.slice(0, maxNames).map((check) => (0,text_escape .ln)((0,labels .w9)(check), not_run_blocks_maxNameCharacters));
    return `${shown.join(", ")}${rest > 0 ? ` and ${(0,count .zD)(rest)} more` : ""}`;
}

var passed = __webpack_require__(98764);
;// CONCATENATED MODULE: ./build/report/markdown/passed-blocks.js








const passed_blocks_maxNameCharacters = 120;
const passed_blocks_maxCommandCharacters = 80;
const maxProofCharacters = 100;
const maxAreasCharacters = 160;
function* passedBlocks(frame, detail) {
    const { quiet, loud } = (0,passed .$q)(frame.passed);
    yield* (0,list_blocks .z8)(loud, detail, loudLine);
    if (quiet.length === 0)
        return;
    const line = `${(0,verdict_traits .JC)("passed").sign.deciding} ${(0,count .zD)(quiet.length)} ${frame.wording.passed}: ${areaWords(quiet)}`;
    yield detail.passed === "rows" ? (0,text_escape .AU)(line, tableOf(frame, quiet)) : line;
}
function loudLine(check) {
    return `⚠️ <b>${nameOf(check)}</b> ${(0,text_escape .ln)((0,passed .KJ)(check))}`;
}
function areaWords(checks) {
    const shown = [];
    let characters = 0;
    const areas = (0,passed ._M)(checks);
    for (const { area, checks: number } of areas) {
        const name = (0,cut .lD)(area, passed_blocks_maxNameCharacters);
        characters += name.length + 2;
        if (characters > maxAreasCharacters && shown.length > 0)
            break;
        shown.push(`${(0,text_escape .ln)(name)}${number > 1 ? ` ${(0,count .zD)(number)}` : ""}`);
    }
    const rest = areas.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${(0,count .U9)(rest, "more area")}` : ""}`;
}
const tables = new WeakMap();
function tableOf(frame, checks) {
    const table = tables.get(frame) ??
        ["| Check | Command | Proof | Time |", "| --- | --- | --- | --: |", ...checks.map(row)].join("\n");
    tables.set(frame, table);
    return table;
}
function row(check) {
    const { command, startedAt, durationMs } = check;
    const said = (0,labels .IW)(check).map((remark) => `<br><i>${(0,text_escape .ln)(remark, passed_blocks_maxNameCharacters)}</i>`);
    const cells = [
        `${nameOf(check)}${said.join("")}`,
        commandCell(command),
        proofCell(check),
        startedAt === null ? "–" : (0,labels .D_)((0,duration_text .Hl)(durationMs)),
    ];
    return `| ${cells.join(" | ")} |`;
}
function nameOf(check) {
    return (0,text_escape .ln)((0,labels .Tq)(check), passed_blocks_maxNameCharacters);
}
function commandCell(command) {
    const [first = "", ...more] = command.split("\n").filter((line) => line.trim() !== "");
    const rest = more.length > 0 ? ` … ${(0,count .U9)(more.length, "more line")}` : "";
    return (0,text_escape .MZ)((0,cut .lD)(first.trim(), passed_blocks_maxCommandCharacters)) + rest;
}
function proofCell(check) {
    const proof = (0,passed .oX)(check);
    if (proof !== null)
        return (0,text_escape .MZ)((0,cut .lD)(proof, maxProofCharacters));
    const seen = check.signals.find(({ kind, saw }) => kind === "pass" && saw !== "")?.saw ?? "";
    return seen === "" ? "–" : (0,text_escape .ln)(seen, maxProofCharacters);
}

var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var waiver = __webpack_require__(16833);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/report/markdown/guidance-blocks.js



const guidance_blocks_maxCommandCharacters = 4_000;
const maxOneLine = 110;
function guidanceBlocks(check, { guidance: renderer, source }) {
    const began = source.kind === "reported" || check.startedAt !== null;
    if ((0,verdict_traits .mm)(check) || !began)
        return [];
    const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
    const words = (title, markdown) => renderer?.titled(title, markdown) ?? titledLine(title, (0,text_escape .ln)(markdown));
    const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
    return [
        rollback === null ? titledLine(title, "the page says nothing") : words(title, rollback),
        retestKind === "command" ? retestBlock(retest) : words("Retest", retest),
    ];
}
function retestBlock(command) {
    const script = (0,cut .lD)(command.trim(), guidance_blocks_maxCommandCharacters);
    return script.length <= maxOneLine && !script.includes("\n")
        ? titledLine("Retest", (0,text_escape .ON)(script))
        : `**Retest**\n\n${(0,text_escape .zW)(script)}`;
}
function titledLine(title, html) {
    return `<p><b>${title}</b> ${html}</p>`;
}

;// CONCATENATED MODULE: ./build/report/markdown/remembered.js
function remembered(frame, of, form, render) {
    const forms = texts.get(frame) ?? new Map();
    texts.set(frame, forms);
    const known = forms.get(form) ?? new WeakMap();
    forms.set(form, known);
    const text = known.get(of) ?? render();
    known.set(of, text);
    return text;
}
const texts = new WeakMap();

;// CONCATENATED MODULE: ./build/report/markdown/check-section.js





















const check_section_maxNameCharacters = 200;
const maxShortCommand = 110;
const maxUnmet = 50;
const maxUnmetCharacters = 400;
function openSection(check, frame, detail) {
    const owner = (0,still_to_do .bf)(check, frame.results);
    const ask = owner === null ? `${still_to_do .Bb}: add an \`owner\`` : `ask ${(0,text_escape .ln)(owner, check_section_maxNameCharacters)}`;
    const title = `### ${sectionSign(check, frame)} ${(0,text_escape .ln)((0,labels .Tq)(check), check_section_maxNameCharacters)} · ${ask}`;
    return (0,join_parts .nn)("\n\n", [title, ...bodyBlocks(check, frame, { ...detail, isOpen: true })]);
}
function foldedSection(check, frame, detail) {
    const { output, guidance, isOpen } = detail;
    return remembered(frame, check, `folded ${output} ${guidance} ${isOpen}`, () => {
        const body = bodyBlocks(check, frame, { output, guidance, isOpen: false });
        return (0,text_escape .AU)(sectionLine(check, frame), (0,join_parts .nn)("\n\n", body), isOpen);
    });
}
function sectionLine(check, frame) {
    return remembered(frame, check, "line", () => (0,join_parts .nn)(" · ", [
        `${sectionSign(check, frame)} <b>${(0,text_escape .ln)((0,labels .Tq)(check), check_section_maxNameCharacters)}</b>: ${sentenceHtml(seenOf(check, frame))}`,
        waiverMark(check),
        (0,text_escape .ln)((0,still_to_do .bf)(check, frame.results) ?? still_to_do .Bb, check_section_maxNameCharacters),
    ]));
}
function sectionSign(check, { decides, source }) {
    if (source.kind === "reported")
        return decides(check) ? "❌" : "⚠️";
    return (0,labels .rL)(check, decides);
}
function waiverMark(check) {
    return (0,waiver .$y)(check) ? `<i>waived until ${(0,text_escape .ln)(check.waiver?.until ?? "")}</i>` : "";
}
function seenOf(check, { source }) {
    if (source.kind === "own-run" && !(0,verdict_traits .mm)(check))
        return (0,headline .gD)(check);
    const { word } = (0,verdict_traits .JC)(check.verdict);
    return (0,report_sentence .Ou)((0,join_parts .nn)(": ", [word, check.reason]));
}
function bodyBlocks(check, frame, { output, guidance, isOpen }) {
    const withOutput = frame.source.kind === "own-run" && output;
    return [
        factsLine(check, frame, { isOpen, withOutput }),
        withOutput ? outputBlock(check) : "",
        remembered(frame, check, "unmet", () => unmetList(check)),
        ...(guidance
            ? [remembered(frame, check, "guidance", () => guidanceBlocks(check, frame).join("\n\n"))]
            : []),
        smallLines(check, frame, withOutput),
        withOutput ? diagnosisFold(check) : "",
    ];
}
function factsLine(check, frame, { isOpen, withOutput }) {
    const { command, line } = check;
    const { checklist } = frame.results;
    const short = isShort(command) ? command.trim() : (0,command_line .a)(command);
    const place = (0,text_escape .nf)(String(line), (0,permalink .gV)((0,permalink .mv)(checklist.url), line));
    const ofPage = frame.source.kind === "reported" ? ` of ${frame.wording.page}` : "";
    return (0,join_parts .nn)(" · ", [
        withOutput && !isShort(command) ? "" : (0,text_escape .SS)(`$ ${short}`),
        `line ${place}${ofPage}`,
        isOpen ? headFact(check, frame, withOutput) : timeOf(check),
        ...markedRemarks(check),
        ...titledTexts(check, "line").map(([title, text]) => `${title} ${(0,text_escape .ln)(text)}`),
    ]);
}
function isShort(command) {
    const trimmed = command.trim();
    return trimmed.length <= maxShortCommand && !trimmed.includes("\n");
}
function headFact(check, frame, withOutput) {
    if (frame.source.kind === "reported")
        return sentenceMarkdown(seenOf(check, frame));
    const sentence = (0,headline .gD)(check);
    const words = (0,report_sentence .Gx)(sentence);
    const isTimed = check.exitCode === null && words.startsWith("no end after");
    const below = [
        ...(0,unmet_signals .$7)(check).map((unmet) => (0,report_sentence .Gx)(unmet.sentence)),
        ...(withOutput ? (0,output_excerpt .Uv)(check).lines.map(one_line .T) : []),
    ];
    const said = (0,report_sentence .Gx)(sentence.filter(({ of }) => of === "program")) || words;
    const isBelow = below.some((line) => line.includes(said.replace(/…$/, "")));
    return (0,join_parts .nn)(" · ", [isTimed ? "" : timeOf(check), isBelow ? "" : sentenceMarkdown(sentence)]);
}
function timeOf({ startedAt, durationMs }) {
    return startedAt === null ? "" : (0,duration_text .Hl)(durationMs);
}
function markedRemarks(check) {
    const { retest, signals, tampered } = check;
    const isHeadline = tampered && signals.every(labels .Kg);
    const isNews = retest !== null && (0,verdict_traits .Pc)(retest) ? (0,verdict_traits .JC)(retest.verdict).retestRemark : null;
    return (0,labels .IW)(isHeadline ? { ...check, tampered: false } : check).map((remark) => remark === isNews ? `<b>${(0,text_escape .ln)(remark)}</b>` : (0,text_escape .ln)(remark));
}
function outputBlock(check) {
    const command = isShort(check.command) ? [] : commandAbove(check.command);
    return excerptBlock((0,output_excerpt .Uv)(check), command);
}
function unmetList(check) {
    const unmet = (0,unmet_signals .$7)(check);
    const left = unmet.length - maxUnmet;
    return [
        ...unmet.slice(0, maxUnmet).map(({ signal: { note }, sentence }) => {
            const words = sentenceMarkdown((0,report_sentence .q9)(sentence, maxUnmetCharacters));
            return `- ${words}${note === undefined ? "" : ` (${(0,text_escape .ln)(note)})`}`;
        }),
        ...(left > 0 ? [`- … ${(0,count .U9)(left, "more signal")}`] : []),
    ].join("\n");
}
function smallLines(check, { source }, withOutput) {
    const excerpt = (0,output_excerpt .Uv)(check);
    const rest = withOutput ? excerpt : { lines: [], more: excerpt.lines.length + excerpt.more };
    return (0,join_parts .nn)("<br>", [
        ...titledTexts(check, "markdown").map(([title, text]) => `<sub><b>${title}</b> ${(0,text_escape .Nc)(text)}</sub>`),
        source.kind === "reported" ? "" : small(restWords(rest)),
    ]);
}
function small(words) {
    return words === "" ? "" : `<sub>${words}</sub>`;
}
function diagnosisFold({ diagnosis }) {
    if (diagnosis === null)
        return "";
    const { verdict, exitCode, output } = diagnosis;
    const how = exitCode === null ? `, ${(0,verdict_traits .JC)(verdict).word}` : `, exit ${exitCode}`;
    const excerpt = (0,output_excerpt .V4)(output);
    const body = [excerptBlock(excerpt) || "It printed nothing.", ...restBlock(excerpt)];
    return (0,text_escape .AU)(`Diagnosis${(0,verdict_traits .Pc)(diagnosis) ? "" : how}`, (0,join_parts .nn)("\n\n", body));
}
function titledTexts(check, type) {
    return check_field_groups .iF.filter(isNotShown).flatMap((name) => {
        const row = check_fields .o[name];
        const { title } = row.reported;
        const text = check[name];
        return row.type === type && title !== null && text !== null ? [[title, text]] : [];
    });
}
function isNotShown(name) {
    return name !== "owner";
}

;// CONCATENATED MODULE: ./build/report/markdown/same-blocks.js









const same_blocks_maxNameCharacters = 120;
function sameTitle({ checks, same }, frame) {
    const [check] = checks;
    const sign = frame.decides(check) ? "" : `${sectionSign(check, frame)} `;
    return `### ${sign}${(0,count .zD)(checks.length)} × the same: ${sentenceMarkdown(same ?? [])}`;
}
function sameTable({ checks: [first, ...others] }, frame, shown) {
    const rows = others
        .slice(0, shown)
        .map((check) => remembered(frame, check, "row", () => same_blocks_row(check, first, frame)));
    if (rows.length === 0)
        return "";
    const some = rows.length < others.length ? `${(0,count .zD)(rows.length)} of ` : "";
    return (0,text_escape .AU)(`${some}the other ${(0,count .zD)(others.length)}`, ["| Check | Seen | First step back |", "| --- | --- | --- |", ...rows].join("\n"));
}
function same_blocks_row(check, first, frame) {
    const { results, guidance } = frame;
    const owner = (0,still_to_do .bf)(check, results);
    const name = (0,join_parts .nn)("<br>", [
        (0,text_escape .nf)((0,text_escape .ln)((0,labels .Tq)(check), same_blocks_maxNameCharacters), (0,permalink .gV)((0,permalink .mv)(results.checklist.url), check.line)),
        waiverMark(check),
        owner === null || owner === (0,still_to_do .bf)(first, results) ? "" : (0,text_escape .ln)(owner, same_blocks_maxNameCharacters),
    ]);
    const { rollback } = check.guidance;
    const step = rollback === null || check.startedAt === null ? null : guidance?.firstStep(rollback);
    const seen = sentenceMarkdown(seenOf(check, frame), text_escape .MZ);
    return `| ${name} | ${seen} | ${(step ?? "–").replaceAll("|", "&#124;")} |`;
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js








const maxOpen = 5;
const sections_maxNameCharacters = 120;
function* sectionBlocks(frame, detail) {
    const { entries, order } = placedIn(frame);
    const { sections, lines, names } = detail.checks;
    let whole = 0;
    for (const entry of entries) {
        if (entry.index >= Math.min(sections, lines))
            break;
        yield* wholeBlocks(entry, frame, detail);
        whole = entry.index + entry.checks.length;
    }
    const inLines = order.slice(whole, lines).map((check) => sectionLine(check, frame));
    if (inLines.length > 0)
        yield `<p>\n${inLines.join("<br>\n")}\n</p>`;
    yield* nameBlocks(frame, lines, names);
}
function pendingSections(frame, { checks: { sections, outputs } }) {
    return frame.waiting
        .slice(0, sections)
        .map((check, index) => foldedSection(check, frame, { output: index < outputs, guidance: false, isOpen: false }));
}
function* wholeBlocks(entry, frame, { checks }) {
    const { same, index } = entry;
    const [check] = entry.checks;
    const detail = { output: index < checks.outputs, guidance: index < checks.guidance };
    if (same !== null)
        yield sameTitle(entry, frame);
    const isOpen = same === null && frame.decides(check) && placedIn(frame).deciding <= maxOpen;
    yield isOpen
        ? openSection(check, frame, detail)
        : foldedSection(check, frame, { ...detail, isOpen: index === 0 && frame.decides(check) });
    const table = sameTable(entry, frame, Math.max(0, checks.lines - index - 1));
    if (table !== "")
        yield table;
}
function* nameBlocks(frame, lines, names) {
    const { order, deciding } = placedIn(frame);
    yield* nameBlock(frame, { from: lines, to: deciding, names });
    yield* nameBlock(frame, { from: Math.max(lines, deciding), to: order.length, names });
}
function* nameBlock(frame, { from, to, names }) {
    const { order } = placedIn(frame);
    const first = order[from];
    if (from >= to || first === undefined)
        return;
    const shown = order.slice(from, Math.min(to, names)).map((check) => sections_nameOf(check, frame));
    const left = to - from - shown.length;
    const more = left > 0 && shown.length > 0 ? ` and ${(0,count .zD)(left)} more` : "";
    const head = `${sectionSign(first, frame)} <b>${(0,count .zD)(to - from)} more${frame.wording.leftOutChecks}</b>`;
    yield `${(0,join_parts .nn)(": ", [head, shown.join(", ")])}${more}`;
}
function sections_nameOf(check, frame) {
    return remembered(frame, check, "name", () => (0,text_escape .ln)((0,labels .w9)(check), sections_maxNameCharacters));
}

var sign_offs = __webpack_require__(79079);
var sign_off_facts = __webpack_require__(76431);
;// CONCATENATED MODULE: ./build/report/markdown/sign-off-blocks.js








function* signOffBlocks({ results }, detail, place) {
    const applying = results.signOffs.filter(({ applies }) => applies);
    const open = applying.filter((signOff) => !signOff.done && !(0,sign_offs .it)(signOff));
    const done = applying.filter((signOff) => signOff.done);
    const shown = [...open, ...done.filter(isNews)];
    if (shown.length > 0) {
        yield open.length > 0
            ? `**${(0,count .U9)(open.length, "sign-off")} open** of ${(0,count .zD)(applying.length)}`
            : `**${(0,count .zD)(done.length)} of ${(0,count .U9)(applying.length, "sign-off")} done**`;
        yield* list(shown, results, detail);
    }
    const quiet = done.filter((signOff) => !isNews(signOff));
    if (place === "summary")
        yield* foldedList(`✅ ${(0,count .U9)(quiet.length, "sign-off")} done`, quiet, results, detail);
    const others = results.signOffs.filter(({ applies }) => !applies);
    const head = `${(0,count .U9)(others.length, "sign-off")} ${(0,count .LS)(others.length, "is", "are")} not for this release`;
    yield* foldedList(head, others, results, detail);
}
function* foldedList(head, all, results, detail) {
    if (all.length === 0)
        return;
    yield (0,text_escape .AU)(head, (0,join_parts .nn)("\n\n", [...list(all, results, detail)]));
}
function* list(all, results, detail) {
    yield* (0,list_blocks .ZV)(all, detail, (signOff) => sign_off_blocks_item(signOff, results));
}
function isNews({ tickedHere, by, why }) {
    return tickedHere || by !== null || why !== null;
}
function sign_off_blocks_item(signOff, { checklist: { url }, run, release }) {
    const { text, line, done, why } = signOff;
    const facts = [
        (0,text_escape .Nc)(text),
        tickedFor(signOff, release),
        ...(0,sign_off_facts .G)(signOff).map((fact) => (0,text_escape .Nc)(fact)),
        (0,sign_off_facts .Q)(why) && run.url !== "" ? (0,text_escape .nf)("the run", run.url) : "",
    ];
    return `- [${done ? "x" : " "}] ${(0,join_parts .nn)(" · ", facts)} (${(0,text_escape .nf)(`line ${line}`, (0,permalink .gV)(url, line))})`;
}
function tickedFor({ done, by, applies, holds }, { version }) {
    const isTicked = done && by === null && applies && holds;
    return isTicked && version !== null ? `ticked for ${(0,text_escape .ln)((0,cut .lD)(version, 100))}` : "";
}

;// CONCATENATED MODULE: ./build/report/markdown/still-to-do-block.js










const still_to_do_block_maxUnmet = 3;
const maxSignalCharacters = 120;
const maxLineCharacters = 160;
const still_to_do_block_maxName = 200;
function* stillToDoBlocks(frame, detail) {
    const { acts, signOffs, waits } = frame.toDo;
    if (acts.length + signOffs.length + waits.length === 0)
        return;
    const onlyWaits = acts.length + signOffs.length === 0;
    yield `### ${(0,verdict_traits .JC)("pending").sign.deciding} ${onlyWaits ? "Waiting: nothing to do yet" : "Still to do"}`;
    yield* still_to_do_block_list("", acts, detail, once(frame, detail, actItem));
    yield* still_to_do_block_list("To sign off", signOffs, detail, once(frame, detail, signOffItem));
    yield* still_to_do_block_list(onlyWaits ? "" : "Nothing to do yet", waits, detail, once(frame, detail, waitItem));
}
function* still_to_do_block_list(title, items, { toDos }, render) {
    if (items.length === 0)
        return;
    if (title !== "")
        yield `**${title}**`;
    const left = items.length - toDos;
    const shown = items.slice(0, toDos).map(render);
    const rest = left > 0 ? [`… and ${(0,count .zD)(left)} more`] : [];
    yield `<ul>\n${[...shown, ...rest].map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}
function once(frame, detail, render) {
    const known = rendered.get(frame) ?? { whole: new Map(), "first-step": new Map() };
    rendered.set(frame, known);
    const texts = known[detail.toDoText];
    return (item) => {
        const text = texts.get(item) ?? render(item, frame, detail);
        texts.set(item, text);
        return text;
    };
}
const rendered = new WeakMap();
function actItem(check, frame, detail) {
    const toDo = toDoOf(check, frame, detail);
    const end = toDo === "" || toDo.endsWith("</div>") ? toDo : `${toDo}<br>`;
    return (0,join_parts .nn)("\n", [
        `${itemHead(check, frame)}<br>`,
        end,
        (0,join_parts .nn)(" · ", [printedLast(check), seen(check), place(check.line, frame)]),
    ]);
}
function waitItem(check, frame) {
    const reason = check.reason === "" ? "" : `: ${(0,text_escape .hy)(check.reason)}`;
    return (0,join_parts .nn)(" · ", [`${boldName(check)}${reason}`, ...remarksOf(check), place(check.line, frame)]);
}
function itemHead(check, { results }) {
    const owner = (0,still_to_do .bf)(check, results);
    return (0,join_parts .nn)(" · ", [
        boldName(check),
        owner === null ? "no owner is named" : `ask ${(0,text_escape .ln)(owner, still_to_do_block_maxName)}`,
        ...remarksOf(check),
    ]);
}
function boldName(check) {
    const { area, id } = (0,labels .I3)(check);
    return `<b>${(0,join_parts .nn)(" / ", [(0,text_escape .ln)(area, still_to_do_block_maxName), id === null ? "" : (0,text_escape .ln)(id, still_to_do_block_maxName)])}</b>`;
}
function remarksOf(check) {
    return (0,labels .IW)(check).map((remark) => `<i>${(0,text_escape .ln)(remark, still_to_do_block_maxName)}</i>`);
}
function toDoOf(check, { guidance }, detail) {
    const { toDo } = check.guidance;
    if (toDo === null || (0,still_to_do .pe)(check))
        return "";
    if (guidance === null)
        return (0,text_escape .ln)(toDo);
    if (detail.toDoText === "first-step")
        return guidance.firstStep(toDo) ?? "";
    return guidance.inline(toDo) ?? guidance.block(toDo);
}
function printedLast({ exitCode, output: { tail } }) {
    const printed = tail.trimEnd();
    const line = (0,one_line .T)(printed.slice(printed.lastIndexOf("\n") + 1)).trim();
    if (line === "")
        return "";
    const ending = exitCode === null ? "printed last" : `exit ${exitCode}`;
    return `${ending}: ${(0,text_escape .v1)((0,cut .lD)(line, maxLineCharacters))}`;
}
function seen({ signals, reason }) {
    const unmet = signals.filter((signal) => !(0,labels .Kg)(signal));
    if (unmet.length === 0)
        return reason === "" ? "" : (0,text_escape .hy)(reason);
    const shown = unmet.slice(0, still_to_do_block_maxUnmet).map(({ expect, saw, reason: why, outputLine }) => {
        const what = why ?? (saw === "" ? "nothing" : saw);
        const text = (0,cut .lD)(what, maxSignalCharacters);
        return `${(0,text_escape .v1)((0,cut .lD)(expect, maxSignalCharacters))} → ${outputLine === undefined ? (0,text_escape .ln)(text) : (0,text_escape .v1)(text)}`;
    });
    const more = unmet.length > still_to_do_block_maxUnmet ? [`… ${(0,count .zD)(unmet.length - still_to_do_block_maxUnmet)} more`] : [];
    return [...shown, ...more].join(", ");
}
function signOffItem(signOff, frame) {
    const runUrl = frame.results.run.url;
    return (0,join_parts .nn)(" · ", [
        `☐ ${(0,text_escape .hy)(signOff.text)}`,
        ...(0,sign_off_facts .G)(signOff).map((fact) => (0,text_escape .hy)(fact)),
        (0,sign_off_facts .Q)(signOff.why) && runUrl !== "" ? (0,text_escape .Ar)("the run", runUrl) : "",
        place(signOff.line, frame),
    ]);
}
function place(line, { results, source }) {
    const words = source.kind === "reported" ? `line ${line} of the base's page` : `line ${line}`;
    return (0,text_escape .Ar)(words, (0,permalink .gV)(results.checklist.url, line));
}

;// CONCATENATED MODULE: ./build/report/markdown/summary.js

























const summaryLimitBytes = 1_048_576 - 16_384;
async function renderSummary(results, { decides, limitBytes = summaryLimitBytes, notes = [], advice = null, source = reported_verdicts .S, place = "summary", }) {
    const frame = await createFrame(results, decides, source);
    const { full, steps } = detailLevels(frame);
    const hasTable = place === "summary" && source.kind === "own-run";
    return (0,fit_report .k)({
        limitBytes,
        full: hasTable ? full : { ...full, passed: "line" },
        steps,
        render: (detail, leftOut) => blocks({ frame, detail, place }, [
            ...notes.map((note) => (0,text_escape .Nc)(note)),
            ...(advice === null ? [] : [advice]),
            ...leftOutNote(leftOut, frame),
        ]),
        lastResort: lastResort(frame),
        cut: cut .Uw,
    });
}
function* blocks({ frame, detail, place }, notes) {
    const { results } = frame;
    const unusable = results.findings.some(({ severity }) => severity === "error");
    const waits = (0,gate_traits .ag)(results.reasonCode).isWaiting;
    yield* headBlocks(frame);
    yield* atOddsBlocks(results);
    if (waits)
        yield* [...stillToDoBlocks(frame, detail), ...warningBlocks(results, detail)];
    yield* (0,gate_changes ._c)(results, detail);
    yield* (0,not_applicable .tp)(results);
    if (unusable)
        yield* findingBlocks(results, detail);
    yield* fixtureBlocks("setup", results.setup);
    yield* sectionBlocks(frame, detail);
    yield* notRunBlocks(frame, detail);
    if (!waits)
        yield* stillToDoBlocks(frame, detail);
    yield* pendingBlocks(frame, detail);
    yield* fixtureBlocks("teardown", results.teardown);
    yield* (0,machines .k)(results, detail, place === "comment" ? "wrong" : "all");
    yield* passedBlocks(frame, detail);
    yield* signOffBlocks(frame, detail, place);
    yield* (0,not_applicable .xE)(results, detail);
    yield* historyBlock(results, detail);
    if (!waits)
        yield* warningBlocks(results, detail);
    if (!unusable)
        yield* findingBlocks(results, detail);
    yield* notes;
    if (frame.source.kind === "own-run")
        yield runFoot(results);
}
function* pendingBlocks(frame, detail) {
    const parts = pendingSections(frame, detail);
    if (parts.length === 0)
        return;
    const { word, sign } = (0,verdict_traits .JC)("pending");
    const names = (0,check_sections .J)("waiting", frame.missed).map((check) => (0,text_escape .ln)((0,labels .w9)(check)));
    const shown = names.slice(0, maxPendingNames).join(", ");
    const rest = names.length > maxPendingNames ? ` and ${(0,count .zD)(names.length - maxPendingNames)} more` : "";
    yield (0,text_escape .AU)(`${sign.deciding} ${(0,count .zD)(names.length)} ${word}: ${shown}${rest}`, parts.join("\n\n"));
}
const maxPendingNames = 10;
function lastResort(frame) {
    const { results, source } = frame;
    const words = `${(0,labels .DO)(results, text_escape .ln)}: ${(0,text_escape .ln)(results.reason)}`;
    return `${source.kind === "own-run" ? words : title(frame)}\n`;
}
function leftOutNote(leftOut, { wording }) {
    return leftOut.length === 0
        ? []
        : [`**Left out, to stay within the size limit:** ${leftOut.join("; ")}. ${wording.elsewhere}`];
}
function runFoot({ run, name }) {
    const facts = [
        `readiness-action ${(0,text_escape .ln)(run.action)}`,
        (0,text_escape .ln)(name, summary_maxNameCharacters),
        (0,text_escape .ln)(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC")),
    ];
    return `<sub>${(0,join_parts .nn)(" · ", facts)}</sub>`;
}
const summary_maxNameCharacters = 200;
function* warningBlocks({ warnings }, detail) {
    yield* (0,list_blocks .ZV)(warnings, detail, (warning) => `- ⚠️ ${(0,text_escape .Nc)(warning)}`);
}


  }),

  99458:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   wordingOf; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76628);
  var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39702);
  var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);




function wordingOf(source) {
    return source.kind === "own-run" ? ownRun : reportedRun(source);
}
const ownRun = {
    answer: (results, decides) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__  .u)(results, decides, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln),
    gateAgain: (results) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .DO)(results, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)} ${recoveredWord(results)}`,
    introduction: ({ shard }) => (shard === undefined ? [] : [partNote]),
    page: "the page",
    passed: "passed",
    leftOutChecks: " that did not pass",
    elsewhere: "The results file has all of it.",
};
const partNote = "A part of a plan: whether all of it is ready says the job that joins the results of its shards.";
function reportedRun(source) {
    const { unusable } = source;
    return {
        answer: (results) => ({
            sign: (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Vg)(results).reportedSign,
            gate: reportedGate(results, source),
            reason: results.reason,
        }),
        gateAgain: (results) => `Ready${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .Vl)(results.release, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)} ${recoveredWord(results)}, as ${reporter(results.run, source)} reports`,
        introduction: (results) => [
            unusable === null ? notVerified(results, source) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .Nc)(unusable.cure),
        ],
        page: "the base's page",
        passed: "reported as passed",
        leftOutChecks: "",
        elsewhere: "The run's own summary has all of it.",
    };
}
function recoveredWord({ release, checks, signOffs }) {
    const mayHaveWaited = release.version !== null ||
        release.phase === "after" ||
        checks.some(({ guidance }) => guidance.toDo !== null) ||
        signOffs.some(({ holds }) => holds);
    return mayHaveWaited ? "now" : "again";
}
function reportedGate({ gate, run, release }, source) {
    const word = `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).word}${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .Vl)(release, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)}`;
    return source.unusable === null ? `${word}, as ${reporter(run, source)} reports` : word;
}
function reporter({ repository }, { headRepository }) {
    return repository.toLowerCase() === headRepository.toLowerCase()
        ? "the pull request's own run"
        : "the fork's own run";
}
function notVerified({ run }, source) {
    return `**Reported by ${reporter(run, source)}, not verified.** The verdicts are the word of ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(source.headRepository, maxNameCharacters)}, whose commands can say what they like; names, commands and guidance are from the base's page.`;
}
const maxNameCharacters = 200;


  })

};
;