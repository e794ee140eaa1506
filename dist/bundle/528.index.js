"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

  8254:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  linkTicket: function() { return   linkTicket; }
});

var external_node_crypto_ = __webpack_require__(7598);
var gate_traits = __webpack_require__(7198);
var permalink = __webpack_require__(363);
var cut = __webpack_require__(5307);
var comment_marker = __webpack_require__(7417);
var outcome = __webpack_require__(7023);
var sticky_comment = __webpack_require__(6992);
var labels = __webpack_require__(5975);
var text_escape = __webpack_require__(6628);
;// CONCATENATED MODULE: ./build/github/ticket-text.js



const ticket_text_forms = "`#61`, `owner/repo#61`, the URL of an issue on this server or on Linear, or a Linear key like `FAC-61`";
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
    const folder = server.pathname.replace(/\/+$/, "");
    if (origin !== server.origin || !pathname.startsWith(`${folder}/`))
        return null;
    const match = /^\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls)\/(\d{1,15})\/?$/.exec(pathname.slice(folder.length));
    const [, repository, number] = match ?? [];
    return repository === undefined ? null : { kind: "github", repository, number: Number(number) };
}
function ticketText(results, pageLink) {
    const { checklist, run, name } = results;
    const { sign } = (0,gate_traits .JR)(results.gate);
    const commit = (0,text_escape .SS)(run.headSha.slice(0, 12) || "unknown");
    const facts = [
        `${(0,text_escape .nf)(`At commit ${commit}`, checklist.url)} (${(0,text_escape .SS)(run.ref || run.event)})`,
        (0,text_escape .nf)("Run", run.url || null),
        `gate ${(0,text_escape .SS)(name)}`,
    ];
    return [
        `**Release readiness:** ${(0,text_escape .nf)((0,text_escape .SS)(checklist.path), pageLink)}`,
        "",
        `${sign} **${(0,labels .DO)(results)}**: ${(0,text_escape .SS)((0,labels .cG)(results))}`,
        "",
        facts.join(" · "),
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/github/ticket.js








async function linkTicket(request, apis) {
    const { results, linkTicket: wanted, serverUrl } = request;
    const { run, checklist, reasonCode } = results;
    if (!wanted || !(0,gate_traits .ag)(reasonCode).updatesTicket)
        return outcome .we;
    if (checklist.ticket === null) {
        return warning("`link-ticket` is set, but the page names no ticket. Write `ticket:` into its settings, or leave `link-ticket` out.");
    }
    const ticket = parseTicket(checklist.ticket, { serverUrl, repository: run.repository });
    if (ticket.kind === "unusable")
        return warning(`The ticket \`${(0,cut .lD)(checklist.ticket, 80)}\` cannot be used: ${ticket.reason}. Correct \`ticket:\` on the page.`);
    return updateTicket(request, ticket, apis);
}
async function updateTicket({ results, defaultBranch, commentAuthor }, ticket, { github, linear }) {
    const object = ticketName(ticket);
    const purpose = { missed: `The ticket (${object}) was not updated`, permission: "issues: write", object };
    let service = github.forge;
    try {
        const branch = defaultBranch ?? (await github.defaultBranch(results.run.repository));
        if (!maySpeakOnTicket(results.run, branch)) {
            return note(`The ticket (${object}) stays as it is: it hears of pushes to ${branch}, tags, releases and dispatches only.`);
        }
        const page = (0,permalink .Qq)(results.checklist.url, branch);
        if (page === null)
            return warning(`The ticket (${object}) was not updated: the page has no address on the server. Check out the repository with \`actions/checkout\`.`);
        if (ticket.kind === "linear")
            service = "linear";
        return ticket.kind === "github"
            ? await updateIssue(results, page, { ...ticket, commentAuthor }, github)
            : await updateLinear(results, page, ticket.key, linear);
    }
    catch (error) {
        return { notes: [], warnings: [(0,outcome .Fp)(error, purpose, service)] };
    }
}
function ticketName(ticket) {
    return ticket.kind === "linear"
        ? `Linear issue ${ticket.key}`
        : `issue ${ticket.repository}#${ticket.number}`;
}
function maySpeakOnTicket({ event, ref }, defaultBranch) {
    if (event === "release" || event === "workflow_dispatch" || event === "repository_dispatch")
        return true;
    return event === "push" && (ref === `refs/heads/${defaultBranch}` || ref.startsWith("refs/tags/"));
}
async function updateIssue(results, page, place, api) {
    const marker = (0,comment_marker .we)("ticket", results);
    const thread = await (0,sticky_comment .nj)({ ...place, marker }, api);
    const { warnings } = await (0,sticky_comment .jW)(thread, `${marker}\n${ticketText(results, page)}`, api);
    return { notes: [], warnings };
}
async function updateLinear(results, page, key, api) {
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
    else if (!(0,comment_marker .QV)(ours.body, body))
        await api.updateComment(ours.id, body);
    return outcome .we;
}
function linearLink(pageLink, { run, checklist, name }) {
    const identity = JSON.stringify([run.repository, checklist.path, run.workflow, name]);
    return `${pageLink}#readiness-${(0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}
function note(text) {
    return { notes: [text], warnings: [] };
}
function warning(text) {
    return { notes: [], warnings: [text] };
}


  })

};
;