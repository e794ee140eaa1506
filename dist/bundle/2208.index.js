"use strict";
exports.id = 2208;
exports.ids = [2208];
exports.modules = {

  7417:
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

  3646:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: function() { return   commentOnPullRequest; },
  e: function() { return   updateGateComment; }
});

var api_error = __webpack_require__(8262);
var gate_traits = __webpack_require__(7198);
var reported_verdicts = __webpack_require__(7893);
var comment_marker = __webpack_require__(7417);
var gate_changes = __webpack_require__(1968);
var labels = __webpack_require__(5975);
var fit_report = __webpack_require__(8648);
var wording = __webpack_require__(9458);
var permalink = __webpack_require__(363);
var cut = __webpack_require__(5307);
var text_escape = __webpack_require__(6628);
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
    const foot = results.run.url === "" ? "" : `\n<sub>${(0,text_escape .nf)("Summary and log of the run", results.run.url)}</sub>\n`;
    const room = commentLimit - marker.length - foot.length - 2;
    const body = (await renderBody(results, room)).trimEnd();
    const fitting = body.length <= room
        ? body
        : `${(0,labels .DO)(results, text_escape .ln)}: ${(0,text_escape .ln)((0,cut .lD)(results.reason, 500))}`;
    return `${marker}\n${fitting}\n${foot}`;
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
    const { gateSign, gateAgain, introduction } = (0,wording .O)(source);
    return [
        marker,
        `## ${(0,gate_traits .Vg)(results)[gateSign]} ${gateAgain(results)}`,
        "",
        `${page} · name ${(0,text_escape .ln)(name, maxNameCharacters)}`,
        "",
        `${introduction(results).join(" ")} It says that at commit ${(0,text_escape .SS)(run.headSha)} every check that decides passes${run.url === "" ? "" : ` (${(0,text_escape .nf)("run", run.url)})`}.`,
        "",
    ].join("\n");
}
const maxNameCharacters = 200;

var outcome = __webpack_require__(7023);
var github_context = __webpack_require__(8116);
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

var sticky_comment = __webpack_require__(6992);
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

  6992:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    bI: function() { return   keepOldest; },
    jW: function() { return   putComment; },
    nj: function() { return   readThread; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
  var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7417);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);



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

  7441:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   noApproval; }
  });
const noApproval = "no approval of";


  }),

  7893:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   ownRun; }
  });
const ownRun = { kind: "own-run" };


  }),

  8928:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   historyTitle; },
    historyLines: function() { return   historyLines; },
    m: function() { return   historyRemarks; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(939);



const remarksByWeight = [failsAgain, isSlow, isFlaky, growsSlower, mayBecomeRequired];
function historyRemarks({ history, checks }) {
    if (history === undefined)
        return [];
    const results = new Map(checks.map((check) => [unitOf(check), check]));
    const found = history.checks.flatMap((known) => {
        const check = results.get(unitOf(known));
        const weight = check === undefined ? -1 : remarksByWeight.findIndex((remark) => remark(known, check) !== null);
        const words = check === undefined ? null : remarksByWeight[weight]?.(known, check);
        return words ? [{ id: known.id, system: known.system ?? null, words, weight }] : [];
    });
    return found.sort((a, b) => a.weight - b.weight).map(({ id, system, words }) => ({ id, system, words }));
}
function historyTitle({ runs, since }, remarks) {
    const from = since === null ? "" : ` since ${since.slice(0, 10)}`;
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(remarks, "remark")} from ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "earlier run")}${from}`;
}
function historyLines(results) {
    const remarks = historyRemarks(results);
    if (results.history === undefined || remarks.length === 0)
        return [];
    const shown = remarks.slice(0, maxLines);
    const rest = remarks.length - shown.length;
    return [
        `History: ${historyTitle(results.history, remarks.length)}`,
        ...shown.map(({ id, system, words }) => `  ${id}${system === null ? "" : ` (${system})`}: ${words}`),
        ...(rest > 0 ? [`  … and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(rest)} more`] : []),
    ];
}
const maxLines = 10;
function unitOf({ id, system }) {
    return `${id}\n${system ?? ""}`;
}
function failsAgain({ runs, passed, lastFailures }, { verdict }) {
    if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).inHistory !== "failure")
        return null;
    const [last] = lastFailures;
    if (last === undefined)
        return runs < 2 ? null : `first failure in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}`;
    const commit = last.commit === "" ? "" : ` at ${last.commit.slice(0, 10)}`;
    return `did not pass in ${runs - passed} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}; the last time before on ${last.at.slice(0, 10)}${commit} (${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(last.verdict).word})`;
}
function isSlow({ slow, usualMs }, { durationMs }) {
    if (!slow || usualMs === null)
        return null;
    return `took ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(durationMs)}, usually ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(usualMs)}: at least twice as slow as usual`;
}
function isFlaky({ flaky, flakeRate, runs }) {
    return flaky < 2 ? null : `flaky in ${flaky} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")} (${Math.round(flakeRate * 100)} %)`;
}
function growsSlower({ trend }, check) {
    if (trend === null || !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(check))
        return null;
    const { beforeMs, nowMs } = trend;
    if (nowMs < beforeMs * trendRatio || nowMs - beforeMs < trendMs)
        return null;
    return `takes ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(nowMs)} by now, ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(beforeMs)} at first`;
}
const trendRatio = 1.5;
const trendMs = 1_000;
function mayBecomeRequired({ mayBecomeRequired: may, passedInARow }) {
    return may ? `advisory, passed its last ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passedInARow, "run")}, may become required` : null;
}


  }),

  8450:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   machineBlocks; },
    machineLines: function() { return   machineLines; },
    x: function() { return   setupConsequence; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(939);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6628);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);
  var _markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9347);







function* machineBlocks({ shards = [] }, detail, shown) {
    const wrong = shards.filter(isWrong);
    if (shards.length === 0 || (shown === "wrong" && wrong.length === 0))
        return;
    const listed = shown === "wrong" ? wrong : [...wrong, ...shards.filter((shard) => !isWrong(shard))];
    const rows = listed.slice(0, detail.listed).map(machineRow);
    const table = [`| Shard | Machine | Checks | Time |\n| --- | --- | --: | --: |`, ...rows].join("\n");
    const blocks = [...(rows.length > 0 ? [table] : []), ...(0,_markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__  .T)(listed.length, detail)];
    if (wrong.length === 0)
        yield (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .AU)(machineWords(shards), blocks.join("\n\n"));
    else
        yield* [
            `### ❌ ${wrong.length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")} did not do ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(wrong.length, "its", "their")} part`,
            ...blocks,
        ];
}
function machineLines({ shards = [] }) {
    return shards.map((shard) => {
        const { name, checks, durationMs } = shard;
        const time = shard.attempt === null ? "" : ` in ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs)} on ${machineOf(shard)}`;
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(`shard ${name}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(", ", [`${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}${time}`, ...remarksOf(shard)])}`);
    });
}
function machineWords(shards) {
    const times = shards.map(({ durationMs }) => durationMs);
    const checks = shards.reduce((sum, shard) => sum + shard.checks, 0);
    const together = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((sum, time) => sum + time, 0));
    const longest = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((a, b) => Math.max(a, b), 0));
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")}, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}: ${together} together, ${longest} the longest`;
}
function machineRow(shard) {
    const { name, checks, attempt, durationMs } = shard;
    const said = remarksOf(shard).map((remark) => `<br><i>${remark}</i>`);
    const cells = [
        `${isWrong(shard) ? "❌ " : ""}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(name)}${said.join("")}`,
        attempt === null ? "–" : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(machineOf(shard)),
        String(checks),
        attempt === null ? "–" : (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs).replaceAll(" ", "\u00a0"),
    ];
    return `| ${cells.join(" | ")} |`;
}
function machineOf({ os, arch, system }) {
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(" ", [os, arch]) || system;
}
function isWrong({ attempt, setup, teardown }) {
    return attempt === null || [setup, teardown].some(isMissed);
}
function isMissed(script) {
    return script !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(script);
}
function remarksOf({ attempt, setup, teardown }) {
    if (attempt === null)
        return ["none of its results count"];
    return [
        attempt > 1 ? `attempt ${attempt}` : "",
        setup === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(setup) ? "" : `setup ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(setup.verdict).word}`,
        teardown === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(teardown) ? "" : `teardown ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(teardown.verdict).word}`,
    ].filter((remark) => remark !== "");
}
function setupConsequence({ shards }) {
    if (shards === undefined)
        return "No check could run";
    const names = shards.filter(({ setup }) => isMissed(setup)).map(({ name }) => name);
    return `No check of shard ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .d9)(names)} could run`;
}


  }),

  8648:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   fitReport; }
  });
function fitReport(fitting) {
    const { full, steps, lastResort, cut, limitBytes } = fitting;
    let detail = full;
    const leftOut = [];
    for (const step of steps) {
        const text = attempt(fitting, detail, leftOut);
        if (text !== null)
            return text;
        if (step.kind === "drop") {
            detail = step.apply(detail);
            leftOut.push(step.name);
            continue;
        }
        const most = keepMost(fitting, step, detail, leftOut);
        if (most !== null)
            return most;
        detail = step.apply(detail, 0);
        leftOut.push(step.name(0));
    }
    return attempt(fitting, detail, leftOut) ?? cut(lastResort, limitBytes);
}
function keepMost(fitting, step, detail, leftOut) {
    let best = null;
    let low = 0;
    let high = step.all - 1;
    while (low <= high) {
        const kept = (low + high) >> 1;
        const text = attempt(fitting, step.apply(detail, kept), [...leftOut, step.name(kept)]);
        if (text === null) {
            high = kept - 1;
        }
        else {
            best = text;
            low = kept + 1;
        }
    }
    return best;
}
function attempt({ render, limitBytes }, detail, leftOut) {
    const blocks = [];
    let bytes = 0;
    for (const block of render(detail, leftOut)) {
        bytes += Buffer.byteLength(block) + separator.length;
        if (bytes - 1 > limitBytes)
            return null;
        blocks.push(block);
    }
    return `${blocks.join(separator)}\n`;
}
const separator = "\n\n";


  }),

  9347:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   moreBlock; },
    Z: function() { return   listBlocks; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4936);

function* listBlocks(items, detail, render) {
    const shown = items.slice(0, detail.listed).map(render);
    if (shown.length > 0)
        yield shown.join("\n");
    yield* moreBlock(items.length, detail);
}
function* moreBlock(all, { listed }) {
    if (all > listed)
        yield `… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(all - listed)} more.`;
}


  }),

  8277:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  renderSummary: function() { return   renderSummary; }
});

var gate_traits = __webpack_require__(7198);
var reported_verdicts = __webpack_require__(7893);
var count = __webpack_require__(4936);
var cut = __webpack_require__(5307);
var text_escape = __webpack_require__(6628);
var join_parts = __webpack_require__(6572);
var gate_changes = __webpack_require__(1968);
var labels = __webpack_require__(5975);
var report_machines = __webpack_require__(8450);
var not_applicable = __webpack_require__(4121);
var permalink = __webpack_require__(363);
var results = __webpack_require__(5215);
;// CONCATENATED MODULE: ./build/report/markdown/detail.js



const ownColumns = ["verdict", "check", "signals", "time"];
const narrowColumns = ["verdict", "check", "time"];
const reportedColumns = ["verdict", "check"];
function detailLevels(frame) {
    const columns = frame.source.kind === "reported" ? reportedColumns : ownColumns;
    return { full: { ...everything, columns }, steps: stepsFor(frame) };
}
const everything = {
    ...gate_changes .f7,
    tailLines: results .Y1.notPassed.lines,
    tailBytes: Number.POSITIVE_INFINITY,
    passed: "rows",
    advisoryGuidance: true,
    sections: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
    toDos: Number.POSITIVE_INFINITY,
    toDoText: "whole",
};
const mediumTail = { tailLines: 40, tailBytes: 4_096 };
const shortTail = { tailLines: 10, tailBytes: 1_024 };
const shortList = 20;
function stepsFor({ results, decides, source, wording, missed, sections, toDo }) {
    const { checks, findings, signOffs, warnings, gateChanges, notApplicable, shards = [] } = results;
    const isOwn = source.kind === "own-run";
    const changes = gateChanges?.kind === "compared" ? gateChanges.changes : [];
    const [shorterTexts, fewerWeakenings] = (0,gate_changes .SK)(changes);
    const toDos = Math.max(...[toDo.acts, toDo.signOffs, toDo.waits].map(({ length }) => length));
    const printed = Math.max(0, ...missed.map(({ output, diagnosis, retest }) => Math.max(...[output, diagnosis?.output, retest?.output].map((each) => each?.tail.length ?? 0))));
    const steps = [
        drop("all but the last 40 lines of each output", printed > 0, mediumTail),
        drop("all but the last 10 lines of each output", printed > 0, shortTail),
        drop("the rows of passed checks", missed.length < checks.length, { passed: "line" }),
        drop("the guidance of advisory checks", isOwn && missed.some((check) => !decides(check)), {
            advisoryGuidance: false,
        }),
        drop("all output", printed > 0, { tailLines: 0, tailBytes: 0 }),
        drop("the signals in the table", isOwn && missed.length > 0, { columns: narrowColumns }),
        drop(`all but ${shortList} of each list`, Math.max(...[findings, signOffs, warnings, changes, notApplicable, shards].map(({ length }) => length)) > shortList, { listed: shortList }),
        { ...shorterTexts, when: changes.length > shortList },
        keepSome("sections", sections.length, wording, (kept) => ({ sections: kept })),
        keepSome("rows", missed.length, wording, (kept) => ({ rows: kept })),
        drop("all lists", isOwn, { listed: 0 }),
        drop("all but the first step of each to-do", toDo.acts.length > 0, { toDoText: "first-step" }),
        {
            kind: "keep-some",
            all: toDos,
            when: toDos > 0,
            name: (kept) => `all but ${(0,count .zD)(kept)} of each list of what is still to do`,
            apply: (detail, kept) => ({ ...detail, toDos: kept }),
        },
        { ...fewerWeakenings, when: fewerWeakenings.all > 0 },
    ];
    return steps.filter(({ when }) => when);
}
function drop(name, when, change) {
    return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}
function keepSome(what, all, { leftOutChecks }, change) {
    return {
        kind: "keep-some",
        all,
        when: all > 0,
        name: (kept) => `the ${what} of ${(0,count .zD)(all - kept)} of ${(0,count .U9)(all, "check")}${leftOutChecks}`,
        apply: (detail, kept) => ({ ...detail, ...change(kept) }),
    };
}

var fit_report = __webpack_require__(8648);
var verdict_traits = __webpack_require__(8108);
var still_to_do = __webpack_require__(1756);
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/report/markdown/guidance.js




const maxGuidanceCharacters = 20_000;
const maxFirstStepCharacters = 1_000;
async function loadGuidanceRenderer(base) {
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false, linkify: true });
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    parser.validateLink = () => true;
    parser.normalizeLinkText = (text) => text;
    setRules(parser, base);
    const block = (markdown) => `<div>\n${withoutBlankLines(parser.render(prepare(markdown)).trim())}\n</div>`;
    const inline = (markdown) => {
        const [open, content, ...rest] = parser.parse(prepare(markdown), {});
        if (open?.type !== "paragraph_open" || rest.length !== 1)
            return null;
        const html = parser.renderer.renderInline(content?.children ?? [], parser.options, {});
        return withoutBlankLines(html.trim());
    };
    return {
        block,
        inline,
        titled: (title, markdown) => {
            const html = inline(markdown);
            return html === null ? `**${title}**\n\n${block(markdown)}` : `<p><b>${title}:</b> ${html}</p>`;
        },
        firstStep: (markdown) => firstStep(parser, parser.parse(prepare(markdown), {})),
    };
}
function prepare(markdown) {
    return (0,plain_text .w)((0,cut .lD)(markdown, maxGuidanceCharacters));
}
function withoutBlankLines(html) {
    return html.replace(/\r/g, "&#13;").replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;");
}
function setRules(parser, base) {
    const { rules } = parser.renderer;
    rules["text"] = (tokens, index) => guidance_text(tokens, index, base);
    rules["code_inline"] = (tokens, index) => `<code>${escapeCode(at(tokens, index).content)}</code>`;
    rules["code_block"] = (tokens, index) => `<pre><code>${escapeCode(at(tokens, index).content)}</code></pre>\n`;
    rules["fence"] = (tokens, index) => fence(at(tokens, index));
    rules["heading_open"] = () => "<p><strong>";
    rules["heading_close"] = () => "</strong></p>\n";
    rules["image"] = (tokens, index, options, env) => {
        const token = at(tokens, index);
        return guidance_image(token, parser.renderer.renderInlineAsText(token.children ?? [], options, env), base);
    };
    rules["link_open"] = (tokens, index) => linkOpen(at(tokens, index), base);
    rules["link_close"] = (tokens, index) => linkClose(tokens, index, base);
    for (const cell of ["th_open", "td_open"])
        rules[cell] = (tokens, index) => cellOpen(at(tokens, index));
}
function at(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        throw new RangeError(`no token ${index}`);
    return token;
}
function guidance_text(tokens, index, base) {
    const { content } = at(tokens, index);
    const before = index > 0 ? at(tokens, index - 1) : null;
    const isLinked = before?.type === "link_open" && before.info === "auto" && target(before, base) !== null;
    if (isLinked)
        return escapeCode(content);
    const escaped = (0,text_escape .VV)(content);
    return index > 0
        ? escaped
        : escaped.replace(/^&#91;( |x)&#93; /i, (_, mark) => (mark === " " ? "☐ " : "☑ "));
}
function escapeCode(text) {
    return (0,plain_text .w)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function fence({ info, content }) {
    const language = /^[A-Za-z0-9+#-]{1,20}$/.exec(info.trim().split(/\s/)[0] ?? "")?.[0];
    const open = language === undefined || drawn.test(language) ? "<pre>" : `<pre lang="${language}">`;
    return `${open}<code>${escapeCode(content)}</code></pre>\n`;
}
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;
function guidance_image(token, alt, base) {
    const source = (0,permalink .u1)(String(token.attrGet("src") ?? ""), base, "image");
    return source === null ? (0,text_escape .VV)(alt) : `<img src="${(0,text_escape .lt)(source)}" alt="${(0,text_escape .lt)(alt)}">`;
}
function target(token, base) {
    return (0,permalink .u1)(String(token.attrGet("href") ?? ""), base, "link");
}
function linkOpen(token, base) {
    const address = target(token, base);
    return address === null ? "" : `<a href="${(0,text_escape .lt)(address)}">`;
}
function linkClose(tokens, index, base) {
    const open = openingOf(tokens, index);
    if (open === null || target(open, base) !== null)
        return open === null ? "" : "</a>";
    return ` (<code>${escapeCode(String(open.attrGet("href") ?? ""))}</code>)`;
}
function openingOf(tokens, index) {
    for (let before = index - 1; before >= 0; before -= 1) {
        const token = tokens[before];
        if (token?.type === "link_open")
            return token;
    }
    return null;
}
function cellOpen(token) {
    const align = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    return align === undefined ? `<${token.tag}>` : `<${token.tag} align="${align}">`;
}
function firstStep(parser, tokens) {
    const step = tokens.find((token, index) => isStep(token) && tokens[index - 1]?.type !== "heading_open");
    if (step === undefined)
        return null;
    if (step.type !== "inline")
        return `<code>${escapeCode(step.content.trim().split("\n")[0] ?? "")}</code>`;
    const html = parser.renderer
        .renderInline(step.children ?? [], parser.options, {})
        .replace(/\s*\n\s*/g, " ");
    return html.length > maxFirstStepCharacters
        ? (0,text_escape .ln)(step.content, maxFirstStepCharacters)
        : html.trim();
}
function isStep({ type, content }) {
    return (type === "inline" || type === "fence" || type === "code_block") && content.trim() !== "";
}

var wording = __webpack_require__(9458);
;// CONCATENATED MODULE: ./build/report/markdown/frame.js






async function createFrame(results, decides, source) {
    return {
        results,
        decides,
        source,
        wording: (0,wording .O)(source),
        guidance: await guidanceFor(results),
        toDo: (0,still_to_do .VI)(results, decides, source),
        ...missedOf(results, decides, source),
    };
}
function missedOf({ checks }, decides, source) {
    const missed = (0,labels .ZO)(checks, decides);
    if (source.kind === "own-run")
        return { missed, sections: missed.filter((check) => !(0,verdict_traits .mm)(check) || check.startedAt !== null) };
    const reported = missed.filter(({ id }) => !source.missing.has(id));
    return {
        missed: [...reported, ...checks.filter(({ id }) => source.missing.has(id))],
        sections: reported.filter((check) => (0,verdict_traits .JC)(check.verdict).hasGuidance && !(0,verdict_traits .mm)(check)),
    };
}
async function guidanceFor({ checks, checklist }) {
    const needed = checks.some(({ verdict, guidance }) => (0,verdict_traits .JC)(verdict).section !== null &&
        (guidance.rollback !== null || guidance.retestKind === "guidance" || guidance.toDo !== null));
    return needed ? loadGuidanceRenderer((0,permalink .JL)(checklist.url)) : null;
}

var verdict = __webpack_require__(552);
var waiver = __webpack_require__(6833);
var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/report/markdown/head.js










const maxAreas = 20;
const maxName = 200;
function* headBlocks(frame) {
    const { results, source, wording } = frame;
    yield title(frame);
    yield* wording.introduction(results);
    const back = wayBack(frame);
    if (back.length > 0)
        yield `<p>\n${back.join("<br>\n")}\n</p>`;
    yield `${runFacts(frame)}<br>${pageFacts(frame)}`;
    if (source.kind === "reported" && source.unknownIds > 0)
        yield `${(0,count .U9)(source.unknownIds, "id")} in the results ${(0,count .LS)(source.unknownIds, "is", "are")} not on the base's page.`;
}
function title({ results, wording }) {
    const { gateSign, gate, reason } = wording;
    return `## ${(0,gate_traits .Vg)(results)[gateSign]} ${gate(results)}: ${(0,text_escape .Nc)(reason(results))}`;
}
function wayBack(frame) {
    const { results, decides, source, sections } = frame;
    const isOwn = source.kind === "own-run";
    const broken = (isOwn ? results.checks : sections).filter((check) => !(0,verdict_traits .mm)(check));
    const areas = (0,labels .qP)({ checks: broken }, decides);
    if (areas.length === 0 || !(0,gate_traits .ag)(results.reasonCode).hasWayBack)
        return [];
    const named = areas
        .slice(0, maxAreas)
        .map(({ text, checks }) => (0,text_escape .ln)(text, maxName) + (isOwn && checks > 1 ? ` (${(0,count .U9)(checks, "check")})` : ""));
    const rest = areas.length > maxAreas ? ` and ${(0,count .zD)(areas.length - maxAreas)} more` : "";
    const lines = [`<b>Failed ${(0,count .LS)(areas.length, "area")}:</b> ${named.join(", ")}${rest}`];
    const step = head_firstStep(frame);
    return step === null ? lines : [...lines, step];
}
function head_firstStep({ sections, decides, guidance, source }) {
    const missed = sections.filter((check) => decides(check) && (0,verdict_traits .JC)(check.verdict).hasGuidance && !(0,verdict_traits .mm)(check));
    const check = missed.find((candidate) => candidate.guidance.rollback !== null) ?? missed[0];
    if (check === undefined)
        return null;
    const { rollback } = check.guidance;
    const step = (rollback === null ? null : guidance?.firstStep(rollback)) ?? null;
    if (!step && source.kind === "reported")
        return null;
    return `<b>First step back</b> (${(0,text_escape .ln)((0,labels .w9)(check), maxName)}): ${step ?? retestStep(check)}`;
}
function retestStep({ guidance: { retest, retestKind } }) {
    const first = retest.trim().split("\n")[0] ?? "";
    return `the page has no rollback for it; retest: ${retestKind === "command" ? (0,text_escape .v1)((0,cut .lD)(first, maxName)) : (0,text_escape .ln)(first, maxName)}`;
}
function pageFacts({ results: { checklist, name, totals }, source }) {
    const { owner, ticket } = checklist;
    const noOwner = totals.total === 0 || source.kind === "reported" ? "" : "no owner";
    return (0,join_parts .nn)(" · ", [
        owner === null ? noOwner : `owner ${(0,text_escape .ln)(owner, maxName)}`,
        ticket === null ? "" : `parent gate ${(0,text_escape .ln)(ticket, maxName)}`,
        `name ${(0,text_escape .ln)(name, maxName)}`,
    ]);
}
function runFacts({ results, source }) {
    const { checklist, run } = results;
    const commit = (0,text_escape .ln)((run.headSha || run.sha).slice(0, 10));
    const ofFork = source.kind === "reported" ? ` of ${(0,text_escape .ln)(source.headRepository, maxName)}` : "";
    return (0,join_parts .nn)(" · ", [
        checklist.path === "" ? "" : (0,text_escape .nf)(`**${(0,text_escape .ln)(checklist.path, maxName)}**`, checklist.url),
        ...(source.kind === "reported" ? reportedCounts(results, source) : ownCounts(results)),
        commit === "" ? "" : `commit ${commit}${ofFork}`,
        run.url === "" ? "" : (0,text_escape .nf)(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
    ]);
}
function ownCounts(results) {
    const { totals, selection, run } = results;
    return [
        totals.total === 0 ? "no check was run" : verdictCounts(results, new Set()).join(", "),
        selection.complete ? "" : filterWords(selection),
        (0,duration_text .Hl)(run.durationMs),
    ];
}
function reportedCounts(results, { missing }) {
    const rest = missing.size > 0 ? [`${(0,count .zD)(missing.size)} not reported`] : [];
    return [[...verdictCounts(results, missing), ...rest].join(", ")];
}
function verdictCounts({ totals, checks }, missing) {
    const { byVerdict, flaky } = totals;
    const waived = checks.filter((check) => (0,waiver .$y)(check) && !(0,verdict_traits .Pc)(check) && !missing.has(check.id));
    const counts = verdict .rY.flatMap((verdict) => {
        const number = waived.filter((check) => check.verdict === verdict).length;
        const { word } = (0,verdict_traits .JC)(verdict);
        return [counted(byVerdict[verdict] - number, word), counted(number, `waived ${word}`)];
    });
    return [...counts, counted(flaky, "flaky")].filter((one) => one !== "");
}
function counted(number, words) {
    return number > 0 ? `${(0,count .zD)(number)} ${words}` : "";
}
function filterWords({ areas, checks, failed }) {
    const named = [...areas, ...checks, ...(failed === undefined ? [] : [labels .LR])];
    const shown = named
        .slice(0, maxAreas)
        .map((one) => (0,text_escape .ln)(one, maxName))
        .join(", ");
    return named.length === 0 ? "" : `only ${shown}${named.length > maxAreas ? " and more" : ""}`;
}

var history_lines = __webpack_require__(8928);
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
    yield (0,text_escape .AU)(`History: ${(0,history_lines .Z)(results.history, remarks.length)}`, shown.join("\n"));
}

var list_blocks = __webpack_require__(9347);
var check_field_groups = __webpack_require__(729);
var check_fields = __webpack_require__(8760);
;// CONCATENATED MODULE: ./build/report/markdown/sections.js











const maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;
const maxOpen = 5;
function* sectionBlocks(frame, detail) {
    for (const [index, check] of frame.sections.slice(0, detail.sections).entries()) {
        if ((0,verdict_traits .mm)(check))
            continue;
        const open = index < maxOpen && showsEverything(check) && frame.decides(check);
        yield open ? openSection(check, frame, detail) : foldedSection(check, frame, detail);
    }
}
function pendingSections(frame, detail) {
    const shown = frame.sections.slice(0, detail.sections).filter(verdict_traits .mm);
    return shown.map((check) => foldedSection(check, frame, detail));
}
function* fixtureBlocks(name, result, detail) {
    if (result === null || (0,verdict_traits .Pc)(result))
        return;
    yield `### ${name === "Setup" ? "❌" : "⚠️"} ${name} did not pass: ${ending(result)}`;
    const output = outputFold("Output", result.output, detail, name === "Setup");
    if (output !== "")
        yield output;
}
const showsEverything = ({ verdict }) => (0,verdict_traits .JC)(verdict).section === "everything";
function openSection(check, frame, detail) {
    return (0,join_parts .nn)("\n\n", [
        `### ${sectionSign(check, frame)} ${sections_name(check)}: ${(0,verdict_traits .JC)(check.verdict).word}`,
        check.reason === "" ? "" : `**${(0,text_escape .Nc)(check.reason)}**`,
        whatWasSeen(check, frame, detail),
    ]);
}
function sectionSign(check, { decides, source }) {
    if (source.kind === "reported")
        return decides(check) ? "❌" : "⚠️";
    return (0,labels .rL)(check, decides);
}
function foldedSection(check, frame, detail) {
    const { word } = (0,verdict_traits .JC)(check.verdict);
    const reason = check.reason === "" ? "" : `, ${(0,text_escape .hy)(check.reason)}`;
    const waived = (0,waiver .$y)(check) ? ` <i>(waived until ${(0,text_escape .ln)(check.waiver?.until ?? "")})</i>` : "";
    const head = `${sectionSign(check, frame)} <b>${sections_name(check)}</b>: ${word}${waived}${reason}`;
    return (0,text_escape .AU)(head, showsEverything(check) ? whatWasSeen(check, frame, detail) : guidance(check, frame, detail).join("\n\n"));
}
function whatWasSeen(check, frame, detail) {
    return (0,join_parts .nn)("\n\n", [
        facts(check, frame),
        ...titledTexts(check, "markdown").map(([title, text]) => `> ${title}: ${(0,text_escape .Nc)(text)}`),
        signalTable(check),
        ...guidance(check, frame, detail),
        check.guidance.retest === check.command && !(0,verdict_traits .mm)(check)
            ? ""
            : `**${check_fields .o.command.reported.title}**\n\n${command(check.command)}`,
        ...(frame.source.kind === "own-run" ? outputFolds(check, detail) : []),
    ]);
}
function outputFolds({ output, diagnosis, retest }, detail) {
    return [
        outputFold("Output", output, detail),
        diagnosis === null ? "" : outputFold(`Diagnosis, ${ending(diagnosis)}`, diagnosis.output, detail),
        retest === null ? "" : outputFold(`Retest, ${ending(retest)}`, retest.output, detail),
    ];
}
function sections_name(check) {
    const { area, id } = (0,labels .I3)(check);
    return (0,text_escape .ln)(area) + (id === null ? "" : ` / ${(0,text_escape .ln)(id)}`);
}
function facts(check, { results, wording }) {
    const { attempts, exitCode, startedAt, durationMs, line } = check;
    return (0,join_parts .nn)(" · ", [
        exitCode === null ? "" : `exit code ${exitCode}`,
        startedAt === null ? "" : (0,duration_text .Hl)(durationMs),
        attempts.length > 1
            ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${(0,verdict_traits .JC)(verdict).word} in ${(0,duration_text .Hl)(each)}`).join(", ")}`
            : "",
        ...(0,labels .IW)(check)
            .filter((remark) => !/^\d+ attempts$/.test(remark))
            .map((remark) => (0,text_escape .ln)(remark)),
        ...titledTexts(check, "line").map(([title, text]) => `${title} ${(0,text_escape .ln)(text)}`),
        (0,text_escape .nf)(`line ${line} of ${wording.page}`, (0,permalink .gV)(results.checklist.url, line)),
    ]);
}
function titledTexts(check, type) {
    return check_field_groups .iF.flatMap((name) => {
        const row = check_fields .o[name];
        const { title } = row.reported;
        const text = check[name];
        return row.type === type && title !== null && text !== null ? [[title, text]] : [];
    });
}
function signalTable(check) {
    const bad = check.signals.filter((signal) => !(0,labels .Kg)(signal));
    if (bad.length === 0)
        return "";
    const rows = bad.slice(0, maxSignals).map((signal) => signalRow(signal, check));
    const rest = bad.length > maxSignals ? `\n\n… and ${(0,count .zD)(bad.length - maxSignals)} more signals.` : "";
    return `| Expected | Seen |\n| --- | --- |\n${rows.join("\n")}${rest}`;
}
function signalRow(signal, check) {
    const { note, outputLine } = signal;
    const texts = signalTexts(signal, check, maxSignalCharacters);
    const seen = [
        texts.seen,
        outputLine === undefined ? "" : `(line ${outputLine})`,
        note === undefined ? "" : `– ${(0,text_escape .ln)(note)}`,
    ];
    return `| ${texts.expected} | ${(0,join_parts .nn)(" ", seen)} |`;
}
function signalTexts(signal, check, limit) {
    const sign = (0,labels .Kg)(signal) ? "✓" : (0,verdict_traits .mm)(check) ? (0,labels .rL)(check, () => true) : "❌";
    return { expected: expectedText(signal, sign, limit), seen: seenText(signal, limit) };
}
function expectedText({ kind, expect, implied }, sign, limit) {
    const not = kind === "pass" ? "" : "not ";
    return `${sign} ${not}${(0,text_escape .MZ)((0,cut .lD)(expect, limit))}${implied ? " (implied)" : ""}`;
}
function seenText({ holds, saw, reason, outputLine }, limit) {
    if (holds === null)
        return `not judged: ${(0,text_escape .ln)(reason ?? "unknown", limit)}`;
    if (saw === "")
        return "nothing";
    return outputLine === undefined ? (0,text_escape .ln)(saw, limit) : (0,text_escape .MZ)((0,cut .lD)(saw, limit));
}
function guidance(check, { guidance: renderer, decides }, detail) {
    if ((0,verdict_traits .mm)(check))
        return [];
    return !detail.advisoryGuidance && !decides(check) ? [] : guidanceParts(check, renderer);
}
function guidanceParts({ guidance: { rollback, rollbackAndRetest, retest, retestKind } }, renderer) {
    const words = (title, markdown) => renderer?.titled(title, markdown) ?? `**${title}:** ${(0,text_escape .ln)(markdown)}`;
    const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
    const back = rollback === null ? "**Roll back:** the page says nothing." : words(title, rollback);
    return [back, retestKind === "command" ? `**Retest**\n\n${command(retest)}` : words("Retest", retest)];
}
function command(script) {
    return (0,text_escape .zW)((0,cut .lD)(script, maxCommandCharacters));
}
function outputFold(name, { tail, lines, bytes }, { tailLines, tailBytes }, open = false) {
    if (bytes === 0 || tail.trim() === "")
        return `${name}: nothing was printed.`;
    const { text, lines: shown } = (0,cut .w$)(tail, tailLines, tailBytes);
    if (text === "")
        return "";
    const what = shown >= lines ? (0,count .U9)(lines, "line") : `last ${(0,count .zD)(shown)} of ${(0,count .U9)(lines, "line")}`;
    return (0,text_escape .AU)(`${name}: ${what}`, (0,text_escape .zW)(text), open);
}
function ending({ verdict, exitCode, durationMs }) {
    const how = exitCode === null ? (0,verdict_traits .JC)(verdict).word : `exit code ${exitCode}`;
    return `${how} after ${(0,duration_text .Hl)(durationMs)}`;
}

var sign_offs = __webpack_require__(9079);
var sign_off_facts = __webpack_require__(6431);
;// CONCATENATED MODULE: ./build/report/markdown/sign-off-blocks.js








const maxDone = 5;
function* signOffBlocks({ results }, detail) {
    const applying = results.signOffs.filter(({ applies }) => applies);
    if (applying.length > 0) {
        const done = applying.filter((signOff) => signOff.done);
        yield `### Sign-offs: ${(0,count .zD)(done.length)} of ${(0,count .zD)(applying.length)} done`;
        const isFolded = (signOff) => done.length > maxDone && !isNews(signOff);
        const open = applying.filter((signOff) => !signOff.done && !(0,sign_offs .it)(signOff));
        yield* list([...open, ...done.filter((signOff) => !isFolded(signOff))], results, detail);
        yield* foldedList("done", done.filter(isFolded), results, detail);
    }
    const others = results.signOffs.filter(({ applies }) => !applies);
    yield* foldedList("not for this release", others, results, detail);
}
function* foldedList(what, all, results, detail) {
    if (all.length === 0)
        return;
    const head = `${(0,count .U9)(all.length, "sign-off")} ${(0,count .LS)(all.length, "is", "are")} ${what}`;
    yield (0,text_escape .AU)(head, (0,join_parts .nn)("\n\n", [...list(all, results, detail)]));
}
function* list(all, results, detail) {
    yield* (0,list_blocks .Z)(all, detail, (signOff) => item(signOff, results));
}
function isNews({ tickedHere, by, why }) {
    return tickedHere || by !== null || why !== null;
}
function item(signOff, { checklist: { url }, run, release }) {
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

var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/report/markdown/still-to-do-block.js










const maxUnmet = 3;
const still_to_do_block_maxSignalCharacters = 120;
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
    const shown = unmet.slice(0, maxUnmet).map(({ expect, saw, reason: why, outputLine }) => {
        const what = why ?? (saw === "" ? "nothing" : saw);
        const text = (0,cut .lD)(what, still_to_do_block_maxSignalCharacters);
        return `${(0,text_escape .v1)((0,cut .lD)(expect, still_to_do_block_maxSignalCharacters))} → ${outputLine === undefined ? (0,text_escape .ln)(text) : (0,text_escape .v1)(text)}`;
    });
    const more = unmet.length > maxUnmet ? [`… ${(0,count .zD)(unmet.length - maxUnmet)} more`] : [];
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

;// CONCATENATED MODULE: ./build/report/markdown/table.js







const maxCellCharacters = 120;
const table_maxCommandCharacters = 60;
const maxReportedCommandCharacters = 100;
const maxCellLines = 4;
const maxOpenPassed = 20;
const maxNamesCharacters = 160;
const maxReportedNames = 10;
const maxReportedNameCharacters = 40;
function createTable(frame) {
    const { results, missed, wording } = frame;
    const passed = results.checks.filter(verdict_traits .Pc);
    const loud = passed.filter((check) => !(0,labels .rM)(check));
    const quiet = passed.filter(labels .rM);
    const nothingLoud = missed.length + loud.length === 0;
    const waiting = missed.filter(verdict_traits .mm);
    const pendingLine = `${(0,verdict_traits .JC)("pending").sign.deciding} ${lineOf(waiting, (0,verdict_traits .JC)("pending").word, frame)}`;
    const row = rememberedRows(frame);
    const table = ({ columns }, shown) => {
        const rows = shown.map((check) => row(check, columns));
        return rows.length === 0 ? [] : [[tableHead(columns, frame), ...rows].join("\n")];
    };
    return (detail) => {
        if (detail.passed === "rows" && nothingLoud && quiet.length <= maxOpenPassed)
            return { open: table(detail, quiet), pending: [], pendingLine, passed: [] };
        const left = missed.length - detail.rows;
        const cut = left > 0 ? [`… and ${(0,count .zD)(left)} more that ${wording.missed}.`] : [];
        const shown = missed.slice(0, detail.rows);
        const top = shown.filter((check) => !(0,verdict_traits .mm)(check));
        const pending = table(detail, shown.filter(verdict_traits .mm));
        if (detail.passed === "line")
            return {
                open: [...table(detail, top), ...cut],
                pending,
                pendingLine,
                passed: passed.length > 0 ? [passedLine(passed, frame)] : [],
            };
        return {
            open: [...table(detail, [...top, ...loud]), ...cut],
            pending,
            pendingLine,
            passed: table(detail, quiet).map((rows) => (0,text_escape .AU)(passedLine(quiet, frame), rows)),
        };
    };
}
const columns = {
    verdict: { head: ({ wording }) => wording.verdictColumn, rule: "---", cell: verdictCell },
    check: {
        head: () => "Check",
        rule: "---",
        cell: (check, frame) => `${nameCell(check)}<br>${commandCell(check.command, frame)}`,
    },
    signals: { head: () => "Expected → seen", rule: "---", cell: signalCell },
    time: { head: () => "Time", rule: "--:", cell: timeCell },
};
function tableHead(names, frame) {
    const heads = names.map((name) => columns[name].head(frame));
    return `${tableRow(heads)}\n${tableRow(names.map((name) => columns[name].rule))}`;
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
function rememberedRows(frame) {
    const remembered = new Map();
    return (check, names) => {
        const known = remembered.get(names) ?? new Map();
        remembered.set(names, known);
        const rendered = known.get(check) ?? tableRow(names.map((name) => columns[name].cell(check, frame)));
        known.set(check, rendered);
        return rendered;
    };
}
function verdictCell(check, { decides, source }) {
    return source.kind === "reported" && source.missing.has(check.id)
        ? "❔\u00a0not reported"
        : `${(0,labels .rL)(check, decides)}\u00a0${(0,verdict_traits .JC)(check.verdict).word}`;
}
function timeCell({ startedAt, durationMs }) {
    return startedAt === null ? "–" : (0,labels .D_)((0,duration_text .Hl)(durationMs));
}
function nameCell(check) {
    const { area, id } = (0,labels .I3)(check);
    const name = id === null ? `**${cell(area)}**` : `${cell(area)}<br>**${cell(id)}**`;
    const said = (0,labels .IW)(check);
    return said.length === 0
        ? name
        : `${name}<br>${said.map((remark) => `<i>${cell(remark)}</i>`).join("<br>")}`;
}
function cell(text) {
    return (0,text_escape .ln)(text, maxCellCharacters);
}
function commandCell(command, { source }) {
    const lines = command.split("\n").filter((line) => line.trim() !== "");
    if (source.kind === "reported")
        return firstLineCell(lines);
    return limited(lines.map((line) => (0,text_escape .MZ)((0,cut .lD)(line.trim(), table_maxCommandCharacters))), "line");
}
function firstLineCell(lines) {
    const more = lines.length > 1 ? ` … ${(0,count .zD)(lines.length)} lines` : "";
    return (0,text_escape .MZ)((0,cut .lD)((lines[0] ?? "").trim(), maxReportedCommandCharacters)) + more;
}
function signalCell(check) {
    const { signals } = check;
    const shown = signals.length > maxCellLines
        ? [...signals].sort((a, b) => Number((0,labels .Kg)(a)) - Number((0,labels .Kg)(b)))
        : signals;
    return shown.length === 0
        ? "–"
        : limited(shown.map((signal) => signalLine(signal, check)), "signal");
}
function signalLine(signal, check) {
    const { expected, seen } = signalTexts(signal, check, maxCellCharacters);
    return `${expected} → ${seen}`;
}
function limited(lines, what) {
    const rest = lines.length - maxCellLines;
    const more = rest > 0 ? [`… ${(0,count .zD)(rest)} more ${(0,count .LS)(rest, what)}`] : [];
    return [...lines.slice(0, maxCellLines), ...more].join("<br>");
}
function passedLine(passed, frame) {
    return `✅ ${lineOf(passed, frame.wording.passed, frame)}`;
}
function lineOf(checks, words, { source }) {
    const names = source.kind === "reported" ? firstNames(checks) : shortNames(checks);
    const rest = checks.length - names.length;
    const more = rest > 0 ? ` and ${(0,count .zD)(rest)} more` : "";
    return `${(0,count .zD)(checks.length)} ${words}: ${names.join(", ")}${more}`;
}
function shortNames(checks) {
    const shown = [];
    let characters = 0;
    for (const name of checks.map(labels .w9)) {
        characters += name.length + 2;
        if (characters > maxNamesCharacters)
            break;
        shown.push((0,text_escape .ln)(name));
    }
    return shown;
}
function firstNames(checks) {
    return checks
        .slice(0, maxReportedNames)
        .map((check) => (0,text_escape .ln)((0,labels .w9)(check), maxReportedNameCharacters));
}

;// CONCATENATED MODULE: ./build/report/markdown/summary.js





















const summaryLimitBytes = 1_048_576 - 16_384;
async function renderSummary(results, { decides, limitBytes = summaryLimitBytes, notes = [], advice = null, source = reported_verdicts .S, machines = "all", }) {
    const frame = await createFrame(results, decides, source);
    const table = createTable(frame);
    return (0,fit_report .k)({
        limitBytes,
        ...detailLevels(frame),
        render: (detail, leftOut) => blocks({ frame, table: table(detail), detail, machines }, [
            ...notes.map((note) => (0,text_escape .Nc)(note)),
            ...(advice === null ? [] : [advice]),
            ...leftOutNote(leftOut, frame),
        ]),
        lastResort: lastResort(frame),
        cut: cut .Uw,
    });
}
function* blocks({ frame, table, detail, machines }, notes) {
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
    yield* fixtureBlocks("Setup", results.setup, detail);
    yield* table.open;
    yield* sectionBlocks(frame, detail);
    if (!waits)
        yield* stillToDoBlocks(frame, detail);
    yield* pendingBlocks(frame, table, detail);
    yield* table.passed;
    yield* fixtureBlocks("Teardown", results.teardown, detail);
    yield* (0,report_machines .k)(results, detail, machines);
    yield* signOffBlocks(frame, detail);
    yield* (0,not_applicable .xE)(results, detail);
    yield* historyBlock(results, detail);
    if (!unusable)
        yield* findingBlocks(results, detail);
    if (!waits)
        yield* warningBlocks(results, detail);
    yield* notes;
    if (frame.source.kind === "own-run")
        yield runFoot(results);
}
function* pendingBlocks(frame, table, detail) {
    const parts = [...table.pending, ...pendingSections(frame, detail)];
    if (parts.length > 0)
        yield (0,text_escape .AU)(table.pendingLine, parts.join("\n\n"));
}
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
function runFoot({ run }) {
    const facts = [
        `readiness-action ${(0,text_escape .ln)(run.action)} on ${(0,text_escape .ln)(run.os)} ${(0,text_escape .ln)(run.arch)}`,
        run.event === "" ? "" : `event ${(0,text_escape .ln)(run.event)}`,
        `started ${(0,text_escape .ln)(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC"))}`,
    ];
    return `<sub>${(0,join_parts .nn)(" · ", facts)}</sub>`;
}
const signs = { error: "❌", warning: "⚠️", note: "ℹ️" };
function* atOddsBlocks({ findings, checklist }) {
    for (const { found, cure, line } of findings.filter(isAtOdds))
        yield `⚠️ **${(0,text_escape .Nc)(`${found.charAt(0).toUpperCase()}${found.slice(1)}`)}.** ${(0,text_escape .Nc)(cure)} (${(0,text_escape .nf)(`line ${line}`, (0,permalink .gV)(checklist.url, line))})`;
}
function isAtOdds({ rule, severity }) {
    return rule === "version-at-odds" && severity !== "error";
}
function* findingBlocks({ findings: all, checklist }, detail) {
    const findings = all.filter((finding) => !isAtOdds(finding));
    if (findings.length === 0)
        return;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const rows = findings.slice(0, detail.listed).map((finding) => findingRow(finding, checklist));
    const table = ["| Line | Found | Expected | Cure |", "| --- | --- | --- | --- |", ...rows].join("\n");
    const blocks = [...(rows.length > 0 ? [table] : []), ...(0,list_blocks .T)(findings.length, detail)];
    if (errors === 0)
        yield (0,text_escape .AU)(`${(0,count .U9)(findings.length, "remark")} on the page`, blocks.join("\n\n"));
    else
        yield* [`### ${(0,count .U9)(errors, "problem")} to mend first`, ...blocks];
}
function findingRow({ severity, file, line, found, expected, cure }, { path, url }) {
    const place = file === ""
        ? "–"
        : file === path
            ? (0,text_escape .nf)(String(line), (0,permalink .gV)(url, line))
            : `${(0,text_escape .ln)(file)}:${line}`;
    return `| ${signs[severity]}\u00a0${place} | ${summary_cell(found)} | ${summary_cell(expected)} | ${summary_cell(cure)} |`;
}
function summary_cell(text) {
    return (0,text_escape .Nc)(text, text_escape .MZ);
}
function* warningBlocks({ warnings }, detail) {
    if (warnings.length === 0)
        return;
    yield "### Warnings";
    yield* (0,list_blocks .Z)(warnings, detail, (warning) => `- ⚠️ ${(0,text_escape .Nc)(warning)}`);
}


  }),

  9458:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   wordingOf; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6628);
  var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5975);



function wordingOf(source) {
    return source.kind === "own-run" ? ownRun : reportedRun(source);
}
const ownRun = {
    gateSign: "sign",
    gate: (results) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__  .DO)(results, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln),
    gateAgain: (results) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__  .DO)(results, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)} ${recoveredWord(results)}`,
    reason: _labels_js__WEBPACK_IMPORTED_MODULE_2__  .cG,
    introduction: ({ shard }) => (shard === undefined ? [] : [partNote]),
    page: "the page",
    verdictColumn: "Verdict",
    passed: "passed",
    missed: "did not pass",
    leftOutChecks: " that did not pass",
    elsewhere: "The results file has all of it.",
};
const partNote = "A part of a plan: whether all of it is ready says the job that joins the results of its shards.";
function reportedRun(source) {
    const { unusable } = source;
    return {
        gateSign: "reportedSign",
        gate: (results) => reportedGate(results, source),
        gateAgain: (results) => `Ready${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__  .Vl)(results.release, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)} ${recoveredWord(results)}, as ${reporter(results.run, source)} reports`,
        reason: ({ reason }) => reason,
        introduction: (results) => [
            unusable === null ? notVerified(results, source) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .Nc)(unusable.cure),
        ],
        page: "the base's page",
        verdictColumn: "Reported",
        passed: "reported as passed",
        missed: "are not reported as passed",
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
    const word = `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).word}${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__  .Vl)(release, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)}`;
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


  }),

  4121:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cl: function() { return   notApplicableLines; },
    tp: function() { return   ownLeftOutBlock; },
    xE: function() { return   notApplicableBlocks; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6628);
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6500);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);





const maxNames = 8;
const maxNameCharacters = 60;
const maxCauses = 20;
function* notApplicableBlocks({ notApplicable }, { listed }) {
    const causes = byCause(notApplicable);
    for (const { why, rows } of causes.slice(0, maxCauses)) {
        const names = rows.map(({ id }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .ln)(id, maxNameCharacters));
        const head = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .ln)(causeWords(why, rows.length))}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, maxNames)}`;
        yield (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .AU)(ownDoing.test(why) ? `⚠️ ${head}` : head, names.length > maxNames && listed > 0 ? (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, listed) : "");
    }
    const rest = causes.slice(maxCauses).reduce((sum, { rows }) => sum + rows.length, 0);
    if (rest > 0)
        yield `… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rest, "row")} more that ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rest, "does", "do")} not apply.`;
}
function notApplicableLines({ notApplicable }) {
    return byCause(notApplicable).map(({ why, rows }) => {
        const names = rows.map(({ id }) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(id));
        return `${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(causeWords(why, rows.length))}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, maxNames)}`;
    });
}
function causeWords(why, rows) {
    const [, phase, kinds, more = ""] = /^phase (before|after)$|^only ([a-z, ]+?)(, (?:and|as) .+)?$/.exec(why) ?? [];
    const head = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rows, "row")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rows, "is", "are")}`;
    if (phase !== undefined)
        return `${head} for ${phase} publishing`;
    return kinds === undefined
        ? `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rows, "row")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rows, "does", "do")} not apply (${why})`
        : `${head} for ${kinds.replaceAll(", ", " or ")} releases alone${more}`;
}
const ownDoing = /\bthis pull request\b/;
function byCause(all) {
    const isOwn = ({ why }) => ownDoing.test(why);
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_4__  .$)(all, (row) => row.why)]
        .map(([why, rows]) => ({ why, rows }))
        .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
function* ownLeftOutBlock(results) {
    const ids = results.checklist.from === "base" ? [] : leftOutByItself(results);
    if (ids.length === 0)
        return;
    const names = ids.map((id) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(id));
    yield `⚠️ **${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(ids.length, "row")} that ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ids.length, "does", "do")} not apply ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ids.length, "was", "were")} added or narrowed by this pull request:** ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, 20)}`;
}
function leftOutByItself({ notApplicable, gateChanges }) {
    if (gateChanges?.kind !== "compared")
        return [];
    const changed = new Set(gateChanges.changes
        .filter(({ part, before, effect }) => part === "check" ? before === null : narrowing.has(part) && effect === "weakens")
        .map(({ check }) => check));
    return notApplicable.filter(({ id }) => changed.has(id)).map(({ id }) => id);
}
const narrowing = new Set(["phase", "only"]);


  }),

  6431:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   signOffFacts; },
    Q: function() { return   lacksApproval; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7441);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6572);


function signOffFacts({ text, done, owner, why, by, heading, tickedHere }) {
    return [
        done || owner === null || (text.includes(owner) && !lacksApproval(why)) ? "" : `ask ${owner}`,
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__  .nn)(": ", [by === null ? "" : `approved by ${by}`, why ?? ""]),
        tickedHere ? "ticked in this pull request" : "",
        heading === null ? "" : `under “${heading}”`,
    ].filter((fact) => fact !== "");
}
function lacksApproval(why) {
    return why?.startsWith(`${_model_approvals_js__WEBPACK_IMPORTED_MODULE_1__  .N} `) === true;
}


  }),

  1756:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    VI: function() { return   stillToDo; },
    bf: function() { return   ownerOf; },
    pe: function() { return   lacksMoment; }
  });
  var _model_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);



function stillToDo({ checks, signOffs }, decides, source) {
    const pending = checks.filter(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm).sort((a, b) => Number(decides(b)) - Number(decides(a)));
    const isToAct = (check) => source.kind === "reported"
        ? check.guidance.toDo !== null
        : check.startedAt !== null || lacksMoment(check);
    return {
        acts: pending.filter(isToAct),
        signOffs: signOffs.filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__  .it),
        waits: pending.filter((check) => !isToAct(check)),
    };
}
function lacksMoment({ startedAt, reason }) {
    return startedAt === null && reason.includes(`, ${_model_moment_js__WEBPACK_IMPORTED_MODULE_0__  .x}: `);
}
function ownerOf({ owner }, { checklist }) {
    return owner ?? checklist.owner;
}


  })

};
;