"use strict";
exports.id = 1968;
exports.ids = [1968];
exports.modules = {

  84951:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A2: function() { return   gatePartFacts; },
    BU: function() { return   partOf; },
    mM: function() { return   gateParts; },
    u9: function() { return   weakeningsOf; }
  });
  var _check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const pageParts = {
    page: { called: "the page", weight: "decides" },
    check: { called: "the check", weight: "decides" },
    order: { called: "the order of the checks", weight: "decides" },
    areas: { called: "the area", weight: "decides" },
    setup: { called: "the setup", weight: "decides" },
    teardown: { called: "the teardown", weight: "tells" },
    "linked-from": { called: "the link demanded from", weight: "tells" },
    ticket: { called: "the parent ticket", weight: "tells" },
    lint: { called: "the setting of lint", weight: "decides" },
    "readiness-ignore": { called: "the comment that ignores", weight: "decides" },
    "version-from": { called: "the place of the version", weight: "decides" },
    "sign-offs": { called: "the setting of sign-offs", weight: "decides" },
    "sign-off": { called: "the sign-off", weight: "decides" },
};
const gatePartFacts = {
    ...pageParts,
    ...Object.fromEntries(_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .rm.map((name) => [partOf(name), _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name]])),
};
const gateParts = Object.keys(gatePartFacts);
function partOf(name) {
    const row = _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name];
    return "part" in row ? row.part : row.key;
}
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
}


  }),

  57198:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JR: function() { return   gateTraits; },
    Vg: function() { return   gateLook; },
    ag: function() { return   reasonTraits; },
    j0: function() { return   heldWords; }
  });
const gateTable = {
    ready: { isReady: true, word: "Ready", sign: "✅", reportedSign: "☑️", colour: "green" },
    "not-ready": { isReady: false, word: "Not ready", sign: "❌", reportedSign: "❌", colour: "red" },
};
const waiting = { sign: "⏳", reportedSign: "⏳", colour: "yellow" };
const partial = { sign: "🟡", reportedSign: "☑️", colour: "yellow" };
const cut = { sign: "⛔", reportedSign: "❌", colour: "red" };
function gateLook({ gate, reasonCode, selection, }) {
    const traits = gateTraits(gate);
    if (traits.isReady)
        return selection.complete ? traits : partial;
    const { isWaiting, isCutShort } = reasonTraits(reasonCode);
    return isWaiting ? waiting : isCutShort ? cut : traits;
}
function gateTraits(gate) {
    return gateTable[gate];
}
const judged = {
    sparesAreas: false,
    hasWayBack: true,
    updatesComment: true,
    updatesTicket: true,
    weakeningLevel: "warning",
    exitCode: null,
    isWaiting: false,
    isSeenInTests: false,
    isProvisional: false,
    isCutShort: false,
};
const notRun = { ...judged, commitStatus: "error", updatesTicket: false };
const reasonTable = {
    "all-passed": { ...judged, commitStatus: "success" },
    "checks-failed": { ...judged, commitStatus: "failure", sparesAreas: true, isSeenInTests: true },
    "setup-failed": { ...judged, commitStatus: "failure", hasWayBack: false, isSeenInTests: true },
    "checklist-invalid": notRun,
    "nothing-to-run": { ...judged, commitStatus: "error" },
    cancelled: { ...notRun, updatesComment: false, exitCode: 130, isCutShort: true },
    interrupted: { ...judged, commitStatus: "error", isProvisional: true, isCutShort: true },
    "gate-weakened": { ...judged, commitStatus: "failure", weakeningLevel: "error" },
    "untrusted-code": notRun,
    pending: { ...judged, commitStatus: "pending", sparesAreas: true, hasWayBack: false, isWaiting: true },
    "other-commit": notRun,
    "shard-missing": { ...judged, commitStatus: "error" },
    "shard-conflict": { ...judged, commitStatus: "error" },
};
function reasonTraits(reasonCode) {
    return reasonTable[reasonCode];
}
const heldWords = {
    "checks-failed": ["did not pass", "did not pass"],
    pending: ["is still to do", "are still to do"],
};


  }),

  11968:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  SK: function() { return   changeSteps; },
  fv: function() { return   comparisonWarnings; },
  Pp: function() { return   diffLines; },
  f7: function() { return   fullChangeDetail; },
  _c: function() { return   gateChangeBlocks; },
  rr: function() { return   gateChangeLines; },
  Jv: function() { return   gateRemarks; }
});

var gate_traits = __webpack_require__(57198);
var count = __webpack_require__(44936);
var text_escape = __webpack_require__(76628);
var group_by = __webpack_require__(66500);
var join_parts = __webpack_require__(76572);
var one_line = __webpack_require__(45942);
var text_paint = __webpack_require__(67759);
var gate_change = __webpack_require__(84951);
var cut = __webpack_require__(65307);
var first_difference = __webpack_require__(87397);
var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/report/gate-change-text.js






const maxValueCharacters = 200;
const contextShare = 0.3;
function gateChangeText(gateChange, maxCharacters = maxValueCharacters) {
    return sentence(gateChange, maxCharacters)
        .map((part) => (typeof part === "string" ? part : `\`${shown(part.code, maxCharacters)}\``))
        .join("");
}
function gateChangeMarkdown(gateChange, maxCharacters = maxValueCharacters) {
    return sentence(gateChange, maxCharacters)
        .map((part) => typeof part === "string" ? (0,text_escape .VV)(part) : (0,text_escape .SS)(shown(part.code, maxCharacters)))
        .join("");
}
function sentence(one, maxCharacters) {
    const { check, part, before, after } = one;
    if (part === "sign-off")
        return signOffSentence(one, maxCharacters);
    if (part === "page")
        return ["the page ", { code: before ?? "" }, " was deleted, or cannot be read"];
    if (part === "check") {
        const command = { code: before ?? after ?? "" };
        return ["check ", { code: check ?? "" }, before === null ? " was added: " : " was removed: ", command];
    }
    if (part === "id")
        return ["check ", { code: before ?? "" }, " was renamed to ", { code: after ?? "" }];
    return [...subject(one), ...difference(before, after, maxCharacters)];
}
function subject({ check, part }) {
    const name = gate_change .A2[part].called;
    if (check !== null)
        return ["check ", { code: check }, `: ${name} `];
    return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}
const asSetupRuns = new Set(["shell", "timeout", "env", "working-directory"]);
function difference(before, after, maxCharacters) {
    if (before === null)
        return [{ code: after ?? "" }, " was added"];
    if (after === null)
        return [{ code: before }, " was removed"];
    const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
    const [old, now] = aroundDifference((0,one_line .T)(before), (0,one_line .T)(after), maxCharacters);
    return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}
function aroundDifference(before, after, maxCharacters) {
    if (Math.max(before.length, after.length) <= maxCharacters)
        return [before, after];
    const start = Math.max(0, (0,first_difference .a)(before, after) - Math.floor(maxCharacters * contextShare));
    return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}
function visible(text) {
    return (0,plain_text .w)(text).replace(/[\s\p{Cf}]+/gu, "");
}
function signOffSentence({ before, after }, maxCharacters) {
    const text = { code: (after ?? before ?? "").replace(box, "") };
    const [wasTicked, ticked] = [before, after].map((side) => side?.startsWith("[x]") === true);
    if (before === null)
        return ["the sign-off ", text, ticked ? " was added, and ticked" : " was added"];
    if (after === null)
        return ["the sign-off ", text, " was removed"];
    return wasTicked === ticked
        ? ["the sign-off ", ...difference(before.replace(box, ""), after.replace(box, ""), maxCharacters)]
        : ["the sign-off ", text, ticked ? " was ticked" : " was unticked"];
}
const box = /^\[[ x]\] /;
function shown(text, maxCharacters) {
    return (0,cut .lD)((0,one_line .T)(text), maxCharacters);
}
function weakFirst(changes) {
    return changes.toSorted((a, b) => rank(a) - rank(b));
}
function mayWeakenDecision(one) {
    return rank(one) <= 1;
}
function rank({ part, effect, after }) {
    if (effect === "strengthens")
        return 4;
    if (effect === "adds")
        return 3;
    const takesAway = (takenAway.has(part) && after === null) || leftOut.has(part);
    return takesAway ? 0 : gate_change .A2[part].weight === "decides" ? 1 : 2;
}
const takenAway = new Set(["page", "check", "pass", "fail", "areas"]);
const leftOut = new Set(["severity", "phase", "only", "waived"]);

var permalink = __webpack_require__(20363);
;// CONCATENATED MODULE: ./build/report/gate-changes.js









const ownGateTitle = "This pull request changes its own gate";
const fullChangeDetail = {
    weakenings: Number.POSITIVE_INFINITY,
    listed: 200,
    changeCharacters: maxValueCharacters,
};
const shortChangeCharacters = 40;
function changeSteps(changes) {
    const weak = changes.filter(mayWeakenDecision).length;
    return [
        {
            kind: "drop",
            name: "the long texts of the gate's changes",
            apply: (detail) => ({ ...detail, changeCharacters: shortChangeCharacters }),
        },
        {
            kind: "keep-some",
            all: weak,
            name: (kept) => `${(0,count .zD)(weak - kept)} of ${(0,count .U9)(weak, "change")} that may weaken what decides`,
            apply: (detail, kept) => ({ ...detail, weakenings: kept }),
        },
    ];
}
function* gateChangeBlocks({ gateChanges: comparison, checklist, reasonCode }, { weakenings, listed, changeCharacters }, links = "links") {
    if (comparison === null)
        return;
    const url = links === "links" && checklist.from === "head" ? checklist.url : null;
    if (comparison.kind === "new-page")
        yield `ℹ️ ${newPageWords}`;
    if (comparison.kind !== "compared" || comparison.changes.length === 0)
        return;
    const { changes } = comparison;
    yield `### ⚠️ ${(0,gate_traits .ag)(reasonCode).weakeningLevel === "error" ? "The gate itself changes" : ownGateTitle}`;
    const all = weakFirst(changes);
    const foremost = all.filter(mayWeakenDecision);
    const shown = [...foremost.slice(0, weakenings), ...all.slice(foremost.length).slice(0, listed)];
    const items = shown.map((one) => `- ${signs[one.effect]} ${markdownOf(one, changeCharacters)}${ownWord(one)}${place(one, url)}`);
    if (items.length > 0)
        yield items.join("\n");
    if (changes.length > shown.length)
        yield `… and ${restWords(changes.length - shown.length, foremost.length - weakenings)}.`;
    yield `<sub>Compared with the page at ${(0,text_escape .SS)(comparison.base.slice(0, 10))}: ${effectWords(changes)}. ${strengtheningWords}${addsSome(changes) ? ` ${addedWords}` : ""}</sub>`;
}
const rendered = new WeakMap();
function markdownOf(one, maxCharacters) {
    const texts = rendered.get(one) ?? new Map();
    rendered.set(one, texts);
    const text = texts.get(maxCharacters) ?? gateChangeMarkdown(one, maxCharacters);
    texts.set(maxCharacters, text);
    return text;
}
function restWords(rest, weak) {
    return weak > 0
        ? `${(0,count .zD)(rest)} more, ${(0,count .zD)(weak)} of which may weaken what decides`
        : `${(0,count .zD)(rest)} more`;
}
const signs = { weakens: "⚠️", adds: "➕", strengthens: "➕" };
const newPageWords = "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";
const strengtheningWords = "Whatever does not plainly demand more counts as a change that may weaken it.";
function ownWord({ part, effect, after }) {
    return part === "waived" && effect === "weakens" && after !== null
        ? " (the pull request's own word, whoever it says gave it)"
        : "";
}
const addedWords = "A check that is added has to pass as well, unless it is advisory: that is known. What its command prepares for the checks that run after it or beside it (a file or a text that they look for) is not: read it.";
function addsSome(changes) {
    return changes.some(({ effect }) => effect === "adds");
}
function gateChangeLines(comparison, color) {
    if (comparison?.kind === "new-page")
        return [newPageWords];
    return comparison?.kind === "compared" ? changeLines(ownGateTitle, comparison.changes, color, ownWord) : [];
}
function diffLines(comparison, path, color) {
    switch (comparison.kind) {
        case "new-page":
            return [`${(0,one_line .T)(path)}: the page is new, the base has none at this path`];
        case "not-compared":
            return [`${(0,one_line .T)(path)}: not compared: ${(0,one_line .T)(comparison.reason)}`];
        case "compared":
            return comparison.changes.length === 0
                ? [`${(0,one_line .T)(path)}: the gate is the same`]
                : changeLines(`${(0,one_line .T)(path)} changes the gate`, comparison.changes, color);
    }
}
function changeLines(title, changes, color, remark = () => "") {
    if (changes.length === 0)
        return [];
    const paint = (0,text_paint .C)(color);
    return [
        `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
        ...weakFirst(changes).map((one) => `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${gateChangeText(one)}${remark(one)}`),
        ...(addsSome(changes) ? [addedWords] : []),
    ];
}
function comparisonWarnings(comparison) {
    return comparison?.kind === "not-compared"
        ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
        : [];
}
function effectWords(changes) {
    const number = (effect) => changes.filter((one) => one.effect === effect).length;
    const [weak, added, strong] = [number("weakens"), number("adds"), number("strengthens")];
    return (0,join_parts .nn)(", ", [
        weak > 0 ? `${(0,count .U9)(weak, "change")} may weaken it` : "",
        added > 0 ? `${(0,count .U9)(added, "change")} ${(0,count .LS)(added, "adds", "add")} to it` : "",
        strong > 0 ? `${(0,count .U9)(strong, "change")} ${(0,count .LS)(strong, "strengthens", "strengthen")} it` : "",
    ]);
}
function place({ part, line, after }, url) {
    const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
    return url === null || isGone ? "" : ` (${(0,text_escape .nf)(`line ${line}`, (0,permalink .gV)(url, line))})`;
}
const maxRemarks = 5;
function gateRemarks({ gateChanges, reasonCode }, maxCharacters) {
    if (gateChanges?.kind !== "compared")
        return [];
    const lines = [...(0,group_by .$)(weakFirst(gateChanges.changes), ({ line }) => line).values()];
    const single = lines.length > maxRemarks ? lines.slice(0, maxRemarks - 1) : lines;
    const rest = weakFirst(lines.slice(single.length).flat());
    return [...single, ...(rest.length > 0 ? [rest] : [])].map((changes) => ({
        level: changes.some(({ effect }) => effect === "weakens")
            ? (0,gate_traits .ag)(reasonCode).weakeningLevel
            : "warning",
        line: changes[0]?.line ?? 1,
        title: ownGateTitle,
        message: messageOfChanges(changes, changes === rest, maxCharacters),
    }));
}
const effects = {
    weakens: "May weaken",
    adds: "Adds, and what it prepares for other checks is not known",
    strengthens: "Strengthens",
};
function messageOfChanges(changes, ofManyLines, maxCharacters) {
    const isShort = changes.length > maxRemarks;
    const texts = [];
    let characters = 0;
    for (const change of changes) {
        const place = ofManyLines ? `line ${change.line}: ` : "";
        const words = isShort ? gateChangeText(change, shortChangeCharacters) : gateChangeText(change);
        const text = `${place}${effects[change.effect]}: ${words}${ownWord(change)}`;
        characters += text.length + 1;
        if (characters > maxCharacters - roomForRest)
            break;
        texts.push(text);
    }
    const left = changes.length - texts.length;
    return [...texts, ...(left > 0 ? [`and ${(0,count .zD)(left)} more: the job summary has them.`] : [])].join("\n");
}
const roomForRest = 60;


  }),

  20363:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fu: function() { return   shortSha; },
    JL: function() { return   permalinkBase; },
    Qq: function() { return   branchUrl; },
    fi: function() { return   pageUrl; },
    gV: function() { return   lineUrl; },
    mv: function() { return   shortUrl; },
    u1: function() { return   resolveTarget; }
  });
const views = {
    blob: { branch: "blob", raw: "raw", source: "plain=1" },
    "src/commit": { branch: "src/branch", raw: "raw/commit", source: "display=source" },
};
const viewOn = { github: "blob", gitea: "src/commit" };
function pageUrl({ forge, serverUrl }, repository, sha, path) {
    if (repository === "" || sha === "")
        return null;
    return `${serverUrl.replace(/\/+$/, "")}/${repository}/${viewOn[forge]}/${sha}/${encoded(path)}`;
}
function branchUrl(url, branch) {
    const base = permalinkBase(url);
    if (base === null)
        return null;
    return `${base.repositoryUrl}/${views[base.view].branch}/${encoded(branch)}/${base.pagePath}`;
}
function shortUrl(url) {
    const base = permalinkBase(url);
    if (base === null)
        return url;
    const { repositoryUrl, view, sha, pagePath } = base;
    return `${repositoryUrl}/${view}/${sha.slice(0, shortSha)}/${pagePath}`;
}
const shortSha = 10;
function encoded(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
function permalinkBase(url) {
    const match = /^(https?:\/\/[^?#]+?)\/(blob|src\/commit)\/([0-9a-f]{7,64})\/([^?#]+)$/i.exec(url ?? "");
    const [, repositoryUrl, view, sha, pagePath] = match ?? [];
    if (repositoryUrl === undefined || sha === undefined || pagePath === undefined)
        return null;
    return { repositoryUrl, view: view === "blob" ? "blob" : "src/commit", sha, pagePath };
}
function resolveTarget(target, base, kind) {
    const absolute = target.startsWith("//") ? `https:${target}` : target;
    if (/^[a-z][a-z0-9+.-]*:/i.test(absolute)) {
        const allowed = kind === "image" ? /^https:\/\/[^/]/i : /^(?:https?:\/\/[^/]|mailto:.)/i;
        return allowed.test(absolute) ? absolute : null;
    }
    if (base === null)
        return null;
    const page = `https://tree/${base.pagePath}`;
    if (!URL.canParse(target, page))
        return null;
    const { pathname, search, hash } = new URL(target, page);
    const view = kind === "link" ? base.view : views[base.view].raw;
    return `${base.repositoryUrl}/${view}/${base.sha}${pathname}${search}${hash}`;
}
function lineUrl(url, line) {
    return url === null ? null : `${url}?${views[permalinkBase(url)?.view ?? "blob"].source}#L${line}`;
}


  }),

  6531:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: function() { return   longestRun; },
    h: function() { return   exactCodeSpan; }
  });
function exactCodeSpan(line) {
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function longestRun(text, mark) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === mark ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


  }),

  76628:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AU: function() { return   fold; },
    Ar: function() { return   htmlLink; },
    MZ: function() { return   codeCell; },
    Nc: function() { return   inlineSentence; },
    ON: function() { return   codeInHtml; },
    SS: function() { return   codeSpan; },
    VV: function() { return   escapeInline; },
    hy: function() { return   htmlSentence; },
    ln: function() { return   inlineText; },
    lt: function() { return   attribute; },
    nf: function() { return   link; },
    tn: function() { return   escapeCode; },
    v1: function() { return   codeHtml; },
    zW: function() { return   fencedBlock; }
  });
  var _code_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);



const split = "&#8203;";
function inlineText(text, limit = maxInlineCharacters) {
    return atLineStart(escapeInline((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(text, limit)).trim());
}
const maxInlineCharacters = 1_000;
function atLineStart(escaped) {
    return escaped
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark));
}
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)
        .replace(/<!--|-->/g, "")
        .replace(/[\s\u2028\u2029]+/g, " ")
        .replace(special, (match) => escapes[match] ?? reference(match))
        .replace(/&#35;(?=\d)/g, `&#35;${split}`)
        .replace(/\bGH-(?=\d)|!(?=\d)/gi, (match) => match + split)
        .replace(/:(?=\/\/|(?!\d\d:)[\w+-]{1,50}:)/g, `:${split}`)
        .replace(/\bwww\./gi, (match) => match.slice(0, -1) + split + match.slice(-1));
}
const special = /[&<>@$#`*[\]\\|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": `@${split}`,
    $: "<span>$</span>",
};
function inlineSentence(sentence, code = codeSpan) {
    const parts = (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
    const escaped = parts.map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part));
    return atLineStart(escaped.join("").trim());
}
function htmlSentence(sentence) {
    return inlineSentence(sentence, codeHtml);
}
function codeSpan(text) {
    const line = joinedLines(text);
    return line.trim() === "" ? "` `" : (0,_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .h)(line);
}
function codeCell(text) {
    return /\\\|/.test(text) ? codeHtml(text) : codeSpan(text).replaceAll("|", "\\|");
}
function codeHtml(text) {
    const escaped = joinedLines(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
function codeInHtml(text) {
    return `<code>${escapeCode(joinedLines(text))}</code>`;
}
function escapeCode(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function fencedBlock(text, language = "") {
    const body = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/\r\n?/g, "\n").trimEnd();
    const fence = "`".repeat(Math.max(3, (0,_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .Q)(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function link(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}
function htmlLink(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `<a href="${attribute(address)}">${escapedText}</a>`;
}
function fold(head, body, open = false) {
    return body === ""
        ? `<p>${head}</p>`
        : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}
function webAddress(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return null;
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}
function attribute(value) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function joinedLines(text) {
    const lines = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)
        .replace(/\t/g, " ")
        .split(/[\r\n\u2028\u2029]+/);
    return lines.length === 1
        ? lines.join("")
        : lines
            .map((line) => line.trim())
            .join(" ")
            .trim();
}
function reference(mark) {
    return `&#${mark.codePointAt(0)};`;
}
function percent(mark) {
    return Array.from(Buffer.from(mark, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}


  }),

  87397:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   firstDifference; }
  });
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}


  }),

  66500:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   groupBy; }
  });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


  })

};
;