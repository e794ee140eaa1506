"use strict";
exports.id = 254;
exports.ids = [254];
exports.modules = {

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

/***/ 8254:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linkTicket: function() { return /* binding */ linkTicket; }
});

// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/github/comment-marker.js
var comment_marker = __webpack_require__(7417);
// EXTERNAL MODULE: ./build/github/comment-text.js
var comment_text = __webpack_require__(6032);
// EXTERNAL MODULE: ./build/github/outcome.js
var outcome = __webpack_require__(7023);
// EXTERNAL MODULE: ./build/github/sticky-comment.js
var sticky_comment = __webpack_require__(6992);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(6628);
;// CONCATENATED MODULE: ./build/github/ticket-text.js




const ticket_text_forms = "`#61`, `owner/repo#61`, the URL of an issue on this server or on Linear, or a Linear key like `FAC-61`";
/** Reads what stands after `ticket:`; a URL has to lie on this GitHub server or on Linear. */
function parseTicket(text, here) {
    const ticket = text.trim();
    const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,15})$/.exec(ticket);
    if (short !== null)
        return { kind: "github", repository: short[1] ?? here.repository, number: Number(short[2]) };
    if (linearKey.test(ticket))
        return { kind: "linear", key: ticket.toUpperCase() };
    if (!URL.canParse(ticket))
        return { kind: "unusable", reason: `expected ${ticket_text_forms}` };
    return (linearUrl(new URL(ticket)) ??
        issueUrl(new URL(ticket), here.serverUrl) ?? { kind: "unusable", reason: `expected ${ticket_text_forms}` });
}
const linearKey = /^[A-Za-z][A-Za-z0-9]{0,19}-\d{1,15}$/;
function linearUrl({ protocol, host, pathname }) {
    if (protocol !== "https:" || host !== "linear.app")
        return null;
    const [, , kind, key = ""] = pathname.split("/");
    return kind === "issue" && linearKey.test(key) ? { kind: "linear", key: key.toUpperCase() } : null;
}
function issueUrl({ origin, pathname }, serverUrl) {
    if (!URL.canParse(serverUrl))
        return null;
    const server = new URL(serverUrl);
    // Gitea and Forgejo may live below a path of their host, and call pull requests `pulls`.
    const folder = server.pathname.replace(/\/+$/, "");
    if (origin !== server.origin || !pathname.startsWith(`${folder}/`))
        return null;
    const match = /^\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls)\/(\d{1,15})\/?$/.exec(pathname.slice(folder.length));
    const [, repository, number] = match ?? [];
    return repository === undefined ? null : { kind: "github", repository, number: Number(number) };
}
/** How a ticket is called in our sentences. */
function ticketName(ticket) {
    return ticket.kind === "linear"
        ? `Linear issue ${ticket.key}`
        : `issue ${ticket.repository}#${ticket.number}`;
}
/** Only these may speak on a ticket: a pull request's page is not yet anybody's gate. */
function maySpeakOnTicket({ event, ref }, defaultBranch) {
    if (event === "release" || event === "workflow_dispatch" || event === "repository_dispatch")
        return true;
    return event === "push" && (ref === `refs/heads/${defaultBranch}` || ref.startsWith("refs/tags/"));
}
/** The page's address on the default branch, which lives as long as the page does; `null` where the page has no address. */
function durableUrl({ checklist }, defaultBranch) {
    const base = (0,permalink/* permalinkBase */.JL)(checklist.url);
    return base === null ? null : (0,permalink/* branchUrl */.Qq)(base, defaultBranch);
}
/** The comment on a ticket: the page, at home and as it was run, and the latest gate. */
function ticketText(results, pageLink) {
    const { checklist, run, name } = results;
    const sign = results.gate === "ready" ? "✅" : "❌";
    // In code spans, because Linear's Markdown knows no character references.
    const commit = (0,text_escape/* codeSpan */.SS)(run.headSha.slice(0, 12) || "unknown");
    const facts = [
        `${(0,text_escape/* link */.nf)(`At commit ${commit}`, checklist.url)} (${(0,text_escape/* codeSpan */.SS)(run.ref || run.event)})`,
        (0,text_escape/* link */.nf)("Run", run.url || null),
        `gate ${(0,text_escape/* codeSpan */.SS)(name)}`,
    ];
    return [
        `**Release readiness:** ${(0,text_escape/* link */.nf)((0,text_escape/* codeSpan */.SS)(checklist.path), pageLink)}`,
        "",
        `${sign} **${(0,labels/* gateWords */.DO)(results)}**: ${(0,text_escape/* codeSpan */.SS)((0,labels/* gateReason */.cG)(results))}`,
        "",
        facts.join(" · "),
        "",
    ].join("\n");
}
/**
 * Linear may rewrite a text, but it keeps links: the fragment tells this repository's, workflow's and gate's comment
 * from the others.
 */
function linearLink(pageLink, { run, checklist, name }) {
    const identity = JSON.stringify([run.repository, checklist.path, run.workflow, name]);
    return `${pageLink}#readiness-${(0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/github/ticket.js






/** Keeps a link to the page and the latest gate on the parent gate ticket. */
async function linkTicket(request, apis) {
    const { results, linkTicket: wanted, serverUrl } = request;
    const { run, checklist, reasonCode } = results;
    if (!wanted || silentReasons.has(reasonCode))
        return outcome/* silent */.K;
    if (checklist.ticket === null) {
        return warning("`link-ticket` is set, but the page names no ticket. Write `ticket:` into its settings, or leave `link-ticket` out.");
    }
    const ticket = parseTicket(checklist.ticket, { serverUrl, repository: run.repository });
    if (ticket.kind === "unusable")
        return warning(`The ticket \`${(0,cut/* cutCharacters */.lD)(checklist.ticket, 80)}\` cannot be used: ${ticket.reason}. Correct \`ticket:\` on the page.`);
    return tellTicket(request, ticket, apis);
}
/** Of a page that could not be read or must not be run, or a run that was stopped, there is nothing to tell. */
const silentReasons = new Set([
    "checklist-invalid",
    "untrusted-code",
    "other-commit",
    "cancelled",
]);
async function tellTicket({ results, defaultBranch, commentAuthor }, ticket, { github, linear }) {
    const object = ticketName(ticket);
    const purpose = { missed: `The ticket (${object}) was not updated`, permission: "issues: write", object };
    let service = github.forge;
    try {
        const branch = defaultBranch ?? (await github.defaultBranch(results.run.repository));
        if (!maySpeakOnTicket(results.run, branch)) {
            return note(`The ticket (${object}) stays as it is: it hears of pushes to ${branch}, tags, releases and dispatches only.`);
        }
        const page = durableUrl(results, branch);
        if (page === null)
            return warning(`The ticket (${object}) was not updated: the page has no address on the server. Check out the repository with \`actions/checkout\`.`);
        if (ticket.kind === "linear")
            service = "linear";
        return ticket.kind === "github"
            ? await tellIssue(results, ticket, page, commentAuthor, github)
            : await tellLinear(results, ticket.key, page, linear);
    }
    catch (error) {
        return { notes: [], warnings: [(0,outcome/* failedToTell */.a)(error, purpose, service)] };
    }
}
async function tellIssue(results, { repository, number }, page, commentAuthor, api) {
    const marker = (0,comment_marker/* markerOf */.we)("ticket", results);
    const thread = await (0,sticky_comment/* readThread */.nj)({ repository, number, marker, commentAuthor }, api);
    const { warnings } = await (0,sticky_comment/* putComment */.jW)(thread, `${marker}\n${ticketText(results, page)}`, api);
    return { notes: [], warnings };
}
/** The attachment is the page's, and the same for all gates on it; the comment is this gate's. */
async function tellLinear(results, key, page, api) {
    const { path } = results.checklist;
    const issue = await api.issue(key);
    await api.attach(issue.id, {
        url: page,
        title: `Release readiness: ${path}`,
        subtitle: results.run.repository,
    });
    const address = linearLink(page, results);
    const body = ticketText(results, address);
    const ours = issue.comments.find((comment) => comment.mine && comment.body.includes(address));
    if (ours === undefined)
        await api.createComment(issue.id, body);
    else if (!(0,comment_text/* sameText */.QV)(ours.body, body))
        await api.updateComment(ours.id, body);
    return outcome/* silent */.K;
}
function note(text) {
    return { notes: [text], warnings: [] };
}
function warning(text) {
    return { notes: [], warnings: [text] };
}


/***/ }),

/***/ 6592:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ fitReport; }
/* harmony export */ });
/** Renders as much as fits into the limit, taking the named steps one by one until it does. */
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
/** Finds the most that fits by halving; `null` where it doesn't fit without any of it. */
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
/** The rendered text, or `null` as soon as it is over the limit. */
function attempt({ render, limitBytes }, detail, leftOut) {
    const blocks = [];
    let bytes = 0;
    for (const block of render(detail, leftOut)) {
        bytes += Buffer.byteLength(block) + separator.length;
        // The last separator is a single line end.
        if (bytes - 1 > limitBytes)
            return null;
        blocks.push(block);
    }
    return `${blocks.join(separator)}\n`;
}
const separator = "\n\n";


/***/ })

};
;