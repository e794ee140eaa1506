"use strict";
exports.id = 3528;
exports.ids = [3528];
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
    const { sign } = (0,gate_traits .Vg)(results);
    const commit = (0,text_escape .SS)(run.headSha.slice(0, 12) || "unknown");
    const facts = [
        `${(0,text_escape .nf)(`At commit ${commit}`, checklist.url)} (${(0,text_escape .SS)(run.ref || run.event)})`,
        (0,text_escape .nf)("Run", run.url || null),
        `gate ${(0,text_escape .SS)(name)}`,
    ];
    return [
        `**Release readiness:** ${(0,text_escape .nf)((0,text_escape .SS)(checklist.path), pageLink)}`,
        "",
        `${sign} **${(0,labels .DO)(results, text_escape .SS)}**: ${(0,text_escape .SS)((0,labels .cG)(results))}`,
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


  }),

  7728:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   findingAnnotation; },
    annotationsOf: function() { return   annotationsOf; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6528);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5307);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(939);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9119);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1968);
  var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5975);
  var _machines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8450);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6431);













const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;
function annotationsOf(results, decides) {
    const all = [
        ...fixtureAnnotations(results),
        ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
        ...(0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_4__  .Jv)(results, maxMessageCharacters).map((remark) => annotation({ ...remark, file: results.checklist.path })),
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__  .ZO)(results.checks, decides).flatMap((check) => checkAnnotation(check, results, decides)),
        ...results.signOffs.filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__  .it).map((signOff) => signOffAnnotation(signOff, results)),
        ...results.warnings.map((warning) => pageAnnotation("warning", "Readiness", warning, results)),
        ...results.findings.filter(({ severity }) => severity !== "error").map(findingAnnotation),
    ];
    return levels
        .flatMap((level) => limited(all.filter((annotation) => annotation.level === level)))
        .map((annotation) => ofShard(annotation, results));
}
function ofShard(annotation, { shard }) {
    return shard === undefined
        ? annotation
        : { ...annotation, title: `${annotation.title} (shard ${shard.name})` };
}
const levels = ["error", "warning", "notice"];
function fixtureAnnotations(results) {
    return ["setup", "teardown"].flatMap((name) => {
        const result = results[name];
        if (result === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(result))
            return [];
        const how = result.exitCode === null ? (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(result.verdict).word : `exit code ${result.exitCode}`;
        const consequence = name === "setup" ? `${(0,_machines_js__WEBPACK_IMPORTED_MODULE_6__  .x)(results)}.` : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_7__  .Hl)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__  .d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { word, annotation: levelOf } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict);
    if (levelOf === null)
        return [];
    const { area, id } = (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__  .I3)(check);
    const waived = check.waiver === null ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__  .O3)(check.waiver);
    const lines = [check.reason, waived, ...((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(check) ? toDoLines(check) : wayBackLines(check))];
    const title = `${area}${id === null ? "" : ` / ${id}`}: ${word}`;
    return [
        annotation({
            level: levelOf[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))],
            file: checklist.path,
            line: check.line,
            title,
            message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_9__  .nn)("\n", lines),
        }),
    ];
}
function wayBackLines({ guidance }) {
    const { rollback, rollbackAndRetest, retest, retestKind } = guidance;
    const back = rollback === null ? "" : firstStep(rollback);
    const again = retestKind === "command" ? retest.trim() : firstStep(retest);
    return [
        back === "" ? "" : `Roll back${rollbackAndRetest === true ? " and retest" : ""}: ${back}`,
        again === "" ? "" : `Retest: ${again}`,
    ];
}
function toDoLines({ guidance: { toDo } }) {
    return toDo === null ? [] : [`To do: ${toDo.trim()}`];
}
function signOffAnnotation(signOff, { checklist }) {
    return annotation({
        level: "warning",
        file: checklist.path,
        line: signOff.line,
        title: "Sign-off still open",
        message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_9__  .nn)("\n", [signOff.text, ...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_10__  .G)(signOff)]),
    });
}
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(of.title), maxTitleCharacters);
    return { ...of, title, message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__  .lD)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(of.message).trim(), maxMessageCharacters) };
}
function limited(annotations) {
    if (annotations.length <= maxAnnotationsOfAKind)
        return [...annotations];
    const shown = annotations.slice(0, maxAnnotationsOfAKind - 1);
    const rest = annotations.slice(shown.length);
    const [first] = rest;
    if (first === undefined)
        return shown;
    const titles = rest.map(({ title, line }) => `line ${line}: ${title}`).join("\n");
    const message = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__  .lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_12__  .zD)(rest.length)} more`, message }];
}
function firstStep(markdown) {
    const line = markdown
        .split(/\r\n|\n|\r/)
        .find((candidate) => !/^\s*(?:#{1,6}\s.*|`{3,}.*|~{3,}.*)?$/.test(candidate)) ?? "";
    return line
        .replace(/^\s*(?:>\s*|[-*+]\s+|\d{1,9}[.)]\s+)*(?:\[[ xX]\]\s+)?/, "")
        .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1 ($2)")
        .trim();
}


  }),

  9717:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    releaseLines: function() { return   releaseLines; }
  });
  var _model_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);
  var _guidance_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(868);
  var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5975);
  var _not_applicable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4121);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6431);
  var _still_to_do_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1756);









const maxReasonCharacters = 500;
function releaseLines(results, decides, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__  .C)(color);
    const { acts, signOffs, waits } = (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .VI)(results, decides, _model_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .S);
    return [
        ...(0,_not_applicable_js__WEBPACK_IMPORTED_MODULE_5__  .Cl)(results).map((line) => paint(line, "dim")),
        ...waits.map((check) => `${paint(`not yet: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check))}`, "bold")}${reasonWords(check)}`),
        ...signOffs.map((signOff) => {
            const facts = [...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_7__  .G)(signOff), `line ${signOff.line}`].map(_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T).join(", ");
            return `${paint("to sign off", "bold")}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(signOff.text)} (${facts})`;
        }),
        ...acts.flatMap((check) => actLines(check, results, paint)),
    ];
}
function actLines(check, results, paint) {
    const owner = (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .bf)(check, results);
    const name = `to do: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check))}${owner === null ? " (no owner is named)" : ` (ask ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(owner)})`}`;
    const { toDo } = check.guidance;
    if ((0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .pe)(check))
        return [`${paint(name, "bold")}${reasonWords(check)}`];
    return toDo === null ? [paint(name, "bold")] : (0,_guidance_lines_js__WEBPACK_IMPORTED_MODULE_3__  .d)(paint(name, "bold"), toDo);
}
function reasonWords({ reason }) {
    return reason === "" ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__  .lD)(reason, maxReasonCharacters))}`;
}


  })

};
;