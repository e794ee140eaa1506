"use strict";
exports.id = 3528;
exports.ids = [3528];
exports.modules = {

  28254:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  linkTicket: function() { return   linkTicket; }
});

var external_node_crypto_ = __webpack_require__(77598);
var gate_traits = __webpack_require__(57198);
var permalink = __webpack_require__(20363);
var cut = __webpack_require__(65307);
var comment_marker = __webpack_require__(27417);
var outcome = __webpack_require__(77023);
var sticky_comment = __webpack_require__(66992);
var labels = __webpack_require__(35975);
var text_escape = __webpack_require__(76628);
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

  98262:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   ApiError; }
  });
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
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

  2417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: function() { return   unknownMoments; },
    x: function() { return   notKnownMoment; }
  });
const notKnownMoment = "and that moment is not known";
const unknownMoments = {
    tag: { kind: "unknown", why: "no tag is known" },
    release: { kind: "unknown", why: "no release is known" },
};


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

  57728:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   findingAnnotation; },
    annotationsOf: function() { return   annotationsOf; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96528);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65307);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70939);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59119);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11968);
  var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53032);
  var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35975);
  var _machines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78450);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76431);














const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;
function annotationsOf(results, decides) {
    const all = [
        ...fixtureAnnotations(results),
        ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
        ...(0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_4__  .Jv)(results, maxMessageCharacters).map((remark) => annotation({ ...remark, file: results.checklist.path })),
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .ZO)(results.checks, decides).flatMap((check) => checkAnnotation(check, results, decides)),
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
        const consequence = name === "setup" ? `${(0,_machines_js__WEBPACK_IMPORTED_MODULE_7__  .x)(results)}.` : "The verdicts stand.";
        const message = `${name} did not pass: ${how} after ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_8__  .Hl)(result.durationMs)}. ${consequence}`;
        return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
    });
}
function findingAnnotation(finding) {
    const { severity, file, line, column, rule } = finding;
    const level = severity === "note" ? "notice" : severity;
    return annotation({ level, file, line, column, title: rule, message: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_9__  .d)(finding) });
}
function checkAnnotation(check, { checklist }, decides) {
    const { word, annotation: levelOf } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict);
    if (levelOf === null)
        return [];
    const { area, id } = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .I3)(check);
    const waived = check.waiver === null ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__  .O3)(check.waiver);
    const lines = [check.reason, waived, ...((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(check) ? toDoLines(check) : wayBackLines(check))];
    const title = `${area}${id === null ? "" : ` / ${id}`}: ${word}`;
    return [
        annotation({
            level: levelOf[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))],
            file: checklist.path,
            line: check.line,
            title,
            message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__  .nn)("\n", lines),
        }),
    ];
}
function wayBackLines(check) {
    if (!(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__  .OA)(check))
        return [];
    const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
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
        message: (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_10__  .nn)("\n", [signOff.text, ...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_11__  .G)(signOff)]),
    });
}
function pageAnnotation(level, title, message, { checklist }) {
    return annotation({ level, file: checklist.path, line: 1, title, message });
}
function annotation(of) {
    const title = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(of.title), maxTitleCharacters);
    return { ...of, title, message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(of.message).trim(), maxMessageCharacters) };
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
    const message = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_12__  .lD)(`The job summary has them all.\n${titles}`, maxMessageCharacters);
    return [...shown, { ...first, title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_13__  .zD)(rest.length)} more`, message }];
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


  }),

  10868:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   titled; },
    u: function() { return   guidanceLines; }
  });
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66500);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67759);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);
  var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53032);
  var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);





function guidanceLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_0__  .C)(color);
    const ran = results.checks.filter(_headline_js__WEBPACK_IMPORTED_MODULE_2__  .OA);
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
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_4__  .$)(checks, textOf)].map(([text, group]) => ({ text, ids: group.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__  .w9) }));
}
function titled(title, text) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? [`${title}: ${first.trim()}`]
        : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}


  }),

  89717:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    releaseLines: function() { return   releaseLines; }
  });
  var _model_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27893);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67759);
  var _guidance_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10868);
  var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35975);
  var _not_applicable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34121);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76431);
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


  }),

  43331:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    serializeResults: function() { return   serializeResults; }
  });
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2).replace(unseen, reference)}\n`;
}
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function reference(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


  }),

  15805:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   instantOf; },
    Gv: function() { return   meantDay; },
    JA: function() { return   hasDayForm; },
    LP: function() { return   dayMs; },
    YM: function() { return   daysBetween; },
    dA: function() { return   utcDay; },
    ol: function() { return   startOfDay; }
  });
const dayMs = 86_400_000;
function hasDayForm(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
function startOfDay(text) {
    const milliseconds = hasDayForm(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
        ? milliseconds
        : null;
}
function instantOf(text) {
    const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "";
    return startOfDay(day) === null ? Number.NaN : Date.parse(text);
}
function meantDay(text) {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.\u2010-\u2015\u2212](\d{1,2})[-/.\u2010-\u2015\u2212](\d{1,2})$/.exec(text) ?? [];
    const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return startOfDay(meant) === null ? null : meant;
}
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}


  }),

  70939:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ej: function() { return   limitDuration; },
    Hl: function() { return   measuredDuration; },
    f$: function() { return   timeLeft; },
    oB: function() { return   durationAsWritten; }
  });
function durationAsWritten(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}
function measuredDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
function limitDuration(ms) {
    return measuredDuration(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}
function timeLeft(ms) {
    const seconds = Math.ceil(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
    const hours = Math.ceil(minutes / 60);
    return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}
function twoUnits(...parts) {
    return parts
        .filter(([number]) => number > 0)
        .map(([number, unit]) => `${number} ${unit}`)
        .join(" ");
}


  })

};
;