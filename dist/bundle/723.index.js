"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

/***/ 4951:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u9: function() { return /* binding */ weakeningsOf; },
/* harmony export */   yU: function() { return /* binding */ gatePartWeights; }
/* harmony export */ });
/* unused harmony export gateParts */
/**
 * What of a gate can differ: the names of the page's keys, and what else a page is made of; and whether it bears on the
 * verdicts, or tells people and machines what to do afterwards.
 */
const gatePartWeights = {
    page: "decides",
    check: "decides",
    id: "tells",
    order: "decides",
    area: "decides",
    command: "decides",
    pass: "decides",
    fail: "decides",
    needs: "decides",
    severity: "decides",
    timeout: "decides",
    retries: "decides",
    "retry-delay": "decides",
    env: "decides",
    "working-directory": "decides",
    shell: "decides",
    rollback: "tells",
    retest: "tells",
    diagnose: "tells",
    why: "tells",
    owner: "tells",
    "runs-on": "decides",
    areas: "decides",
    setup: "decides",
    teardown: "tells",
    "linked-from": "tells",
    ticket: "tells",
    lint: "decides",
    "sign-off": "decides",
};
const gateParts = Object.keys(gatePartWeights);
/** The changes that may weaken the gate. */
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
}


/***/ }),

/***/ 3526:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: function() { return /* binding */ gateChangeText; },
/* harmony export */   ih: function() { return /* binding */ maxValueCharacters; },
/* harmony export */   zy: function() { return /* binding */ gateChangeMarkdown; }
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5307);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6628);
/* harmony import */ var _text_first_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7397);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);





/** Of the text on either side of a difference. */
const maxValueCharacters = 200;
/** How much of it shows what both sides have in common before their difference. */
const contextShare = 0.3;
/** What a difference is called in a sentence, as something that was or is. */
const partNames = {
    page: "the page",
    check: "the check",
    id: "the name",
    order: "the order of the checks",
    area: "the area",
    command: "the command",
    pass: "the pass signal",
    fail: "the fail signal",
    needs: "its need of",
    severity: "the severity",
    timeout: "the timeout",
    retries: "the number of retries",
    "retry-delay": "the pause between retries",
    env: "the variable",
    "working-directory": "the working directory",
    shell: "the shell",
    rollback: "the rollback",
    retest: "the retest",
    diagnose: "the diagnosis",
    why: "the reason it is checked for",
    owner: "the owner",
    "runs-on": "the choice of runners",
    areas: "the area",
    setup: "the setup",
    teardown: "the teardown",
    "linked-from": "the link demanded from",
    ticket: "the parent ticket",
    lint: "the severities of lint",
    "sign-off": "the sign-off",
};
/** What one change is, as a line of plain text. */
function gateChangeText(gateChange, maxCharacters = maxValueCharacters) {
    return sentence(gateChange, maxCharacters)
        .map((part) => (typeof part === "string" ? part : `\`${shown(part.code, maxCharacters)}\``))
        .join("");
}
/** The same as Markdown. */
function gateChangeMarkdown(gateChange, maxCharacters = maxValueCharacters) {
    return sentence(gateChange, maxCharacters)
        .map((part) => typeof part === "string" ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(part) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(shown(part.code, maxCharacters)))
        .join("");
}
/** What was done to what: "check `catalog`: the command was `mix test`, is now `true`". */
function sentence(one, maxCharacters) {
    const { check, part, before, after } = one;
    if (part === "sign-off")
        return signOffSentence(before, after);
    if (part === "page")
        return ["the page ", { code: before ?? "" }, " was deleted, or cannot be read"];
    if (part === "check") {
        const command = { code: before ?? after ?? "" };
        return ["check ", { code: check ?? "" }, before === null ? " was added: " : " was removed: ", command];
    }
    if (part === "id")
        return ["check ", { code: before ?? "" }, " was renamed to ", { code: after ?? "" }];
    return [...subject(one), ...difference(one, maxCharacters)];
}
function subject({ check, part }) {
    const name = partNames[part];
    if (check !== null)
        return ["check ", { code: check }, `: ${name} `];
    // A default reaches the checks as their own; by itself it is what setup and teardown run with.
    return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}
const asSetupRuns = new Set(["shell", "timeout", "env", "working-directory"]);
function difference({ before, after }, maxCharacters) {
    if (before === null)
        return [{ code: after ?? "" }, " was added"];
    if (after === null)
        return [{ code: before }, " was removed"];
    const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
    const [old, now] = aroundDifference((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(before), (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(after), maxCharacters);
    return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}
/** Texts that are too long to be shown whole, from shortly before their first difference on. */
function aroundDifference(before, after, maxCharacters) {
    if (Math.max(before.length, after.length) <= maxCharacters)
        return [before, after];
    const start = Math.max(0, (0,_text_first_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .firstDifference */ .a)(before, after) - Math.floor(maxCharacters * contextShare));
    return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}
/** White space and format characters (zero-width ones among them) are all that a reader does not see. */
function visible(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text).replace(/[\s\p{Cf}]+/gu, "");
}
function signOffSentence(before, after) {
    const text = { code: (after ?? before ?? "").replace(/^\[[ x]\] /, "") };
    const ticked = after?.startsWith("[x]") === true;
    if (before === null)
        return ["the sign-off ", text, ticked ? " was added, and ticked" : " was added"];
    if (after === null)
        return ["the sign-off ", text, " was removed"];
    return ["the sign-off ", text, ticked ? " was ticked" : " was unticked"];
}
/** A text of the page on one line, as far as it is shown. */
function shown(text, maxCharacters) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCharacters */ .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text), maxCharacters);
}


/***/ }),

/***/ 1723:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: function() { return /* binding */ shortChangeCharacters; },
/* harmony export */   Pp: function() { return /* binding */ diffLines; },
/* harmony export */   _c: function() { return /* binding */ gateChangeBlocks; },
/* harmony export */   c2: function() { return /* binding */ shorterTexts; },
/* harmony export */   cg: function() { return /* binding */ gateChangesOf; },
/* harmony export */   f7: function() { return /* binding */ fullChangeDetail; },
/* harmony export */   fv: function() { return /* binding */ comparisonWarnings; },
/* harmony export */   gP: function() { return /* binding */ fewerWeakenings; },
/* harmony export */   it: function() { return /* binding */ ownGateTitle; },
/* harmony export */   jv: function() { return /* binding */ weakFirst; },
/* harmony export */   rC: function() { return /* binding */ mayWeakenDecision; },
/* harmony export */   rr: function() { return /* binding */ gateChangeLines; }
/* harmony export */ });
/* unused harmony exports addedWords, effectWords */
/* harmony import */ var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4951);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6628);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7759);
/* harmony import */ var _gate_change_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5975);
/* harmony import */ var _permalink_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(363);







/** What a report calls it, everywhere. */
const ownGateTitle = "This pull request changes its own gate";
const fullChangeDetail = {
    weakenings: Number.POSITIVE_INFINITY,
    listed: 200,
    changeCharacters: _gate_change_text_js__WEBPACK_IMPORTED_MODULE_4__/* .maxValueCharacters */ .ih,
};
/** So many say enough, where there are many. */
const shortChangeCharacters = 40;
/** What is left out of the changes where there is no room for all. */
function shorterTexts() {
    return {
        kind: "drop",
        name: "the long texts of the gate's changes",
        apply: (detail) => ({ ...detail, changeCharacters: shortChangeCharacters }),
    };
}
/** The last thing that is cut, and never in silence. */
function fewerWeakenings(weak) {
    return {
        kind: "keep-some",
        all: weak,
        name: (kept) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(weak - kept)} of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(weak, "change")} that may weaken what decides`,
        apply: (detail, kept) => ({ ...detail, weakenings: kept }),
    };
}
/** The differences for the summary, those that weaken first; with links to the page's lines where `url` is given. */
function* gateChangeBlocks(comparison, { weakenings, listed, changeCharacters, url }) {
    if (comparison === null)
        return;
    if (comparison.kind === "new-page")
        yield `ℹ️ ${newPageWords}`;
    if (comparison.kind !== "compared" || comparison.changes.length === 0)
        return;
    const { changes } = comparison;
    yield `### ⚠️ ${ownGateTitle}`;
    yield `Compared with the page at ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(comparison.base.slice(0, 10))}: ${effectWords(changes)}. Only a signal or an area that is added, a severity that is raised and a timeout that is shortened are known to strengthen a gate.${addsSome(changes) ? ` ${addedWords}` : ""}`;
    const all = weakFirst(changes);
    const foremost = all.filter(mayWeakenDecision);
    const shown = [...foremost.slice(0, weakenings), ...all.slice(foremost.length).slice(0, listed)];
    const items = shown.map((one) => `- ${signs[one.effect]} ${markdownOf(one, changeCharacters)}${place(one, url)}`);
    if (items.length > 0)
        yield items.join("\n");
    if (changes.length > shown.length)
        yield `… and ${restWords(changes.length - shown.length, foremost.length - weakenings)}.`;
}
/** Rendered once for each length: a report that has to say less is rendered again and again. */
const rendered = new WeakMap();
function markdownOf(one, maxCharacters) {
    const texts = rendered.get(one) ?? new Map();
    rendered.set(one, texts);
    const text = texts.get(maxCharacters) ?? (0,_gate_change_text_js__WEBPACK_IMPORTED_MODULE_4__/* .gateChangeMarkdown */ .zy)(one, maxCharacters);
    texts.set(maxCharacters, text);
    return text;
}
/** What is not listed, and how much of it should have been. */
function restWords(rest, weak) {
    return weak > 0
        ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(rest)} more, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(weak)} of which may weaken what decides`
        : `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(rest)} more`;
}
const signs = { weakens: "⚠️", adds: "➕", strengthens: "➕" };
const newPageWords = "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";
/** What is known of a check that was added, and what is not. */
const addedWords = "A check that is added has to pass as well, unless it is advisory: that is known. What its command prepares for the checks that run after it or beside it (a file or a text that they look for) is not: read it.";
function addsSome(changes) {
    return changes.some(({ effect }) => effect === "adds");
}
/** The same as lines of a log. */
function gateChangeLines(comparison, color) {
    if (comparison?.kind === "new-page")
        return [newPageWords];
    return comparison?.kind === "compared" ? changeLines(ownGateTitle, comparison.changes, color) : [];
}
/** What `readiness diff` prints, also where nothing differs. */
function diffLines(comparison, path, color) {
    switch (comparison.kind) {
        case "new-page":
            return [`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path)}: the page is new, the base has none at this path`];
        case "not-compared":
            return [`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path)}: not compared: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(comparison.reason)}`];
        case "compared":
            return comparison.changes.length === 0
                ? [`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path)}: the gate is the same`]
                : changeLines(`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path)} changes the gate`, comparison.changes, color);
    }
}
function changeLines(title, changes, color) {
    if (changes.length === 0)
        return [];
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(color);
    return [
        `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
        ...weakFirst(changes).map((one) => `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${(0,_gate_change_text_js__WEBPACK_IMPORTED_MODULE_4__/* .gateChangeText */ .dA)(one)}`),
        ...(addsSome(changes) ? [addedWords] : []),
    ];
}
/** The warnings that go with a comparison: nobody could look, and why. */
function comparisonWarnings(comparison) {
    return comparison?.kind === "not-compared"
        ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
        : [];
}
/** `2 changes may weaken it, 1 change adds to it, 1 change strengthens it` */
function effectWords(changes) {
    const number = (effect) => changes.filter((one) => one.effect === effect).length;
    const [weak, added, strong] = [number("weakens"), number("adds"), number("strengthens")];
    return [
        weak > 0 ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(weak, "change")} may weaken it` : "",
        added > 0 ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(added, "change")} add${added === 1 ? "s" : ""} to it` : "",
        strong > 0 ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(strong, "change")} strengthen${strong === 1 ? "s" : ""} it` : "",
    ]
        .filter((words) => words !== "")
        .join(", ");
}
/** What takes away a check, a signal or a severity before what else may weaken what decides, and that before all else. */
function weakFirst(changes) {
    return changes.toSorted((a, b) => rank(a) - rank(b));
}
/** Those that no report leaves out for want of room, as long as anything else can go. */
function mayWeakenDecision(one) {
    return rank(one) <= 1;
}
function rank({ part, effect, after }) {
    if (effect === "strengthens")
        return 4;
    if (effect === "adds")
        return 3;
    const takesAway = takenAway.has(part) && (after === null || part === "severity");
    return takesAway ? 0 : _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .gatePartWeights */ .yU[part] === "decides" ? 1 : 2;
}
const takenAway = new Set([
    "page",
    "check",
    "pass",
    "fail",
    "severity",
    "areas",
]);
/** The same of a run. */
function gateChangesOf({ gateChanges, checklist }, detail) {
    // Lines are those of the head's page; where the base's was run, the link leads to another.
    return gateChangeBlocks(gateChanges, { ...detail, url: checklist.from === "head" ? checklist.url : null });
}
/** What is gone as a whole has no line any more. */
function place({ part, line, after }, url) {
    const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
    return url === null || isGone ? "" : ` (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`line ${line}`, (0,_permalink_js__WEBPACK_IMPORTED_MODULE_6__/* .lineUrl */ .gV)(url, line))})`;
}


/***/ }),

/***/ 5975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ scopeWords; },
/* harmony export */   DO: function() { return /* binding */ gateWords; },
/* harmony export */   D_: function() { return /* binding */ unbroken; },
/* harmony export */   I3: function() { return /* binding */ checkName; },
/* harmony export */   IW: function() { return /* binding */ remarks; },
/* harmony export */   Kg: function() { return /* binding */ isGood; },
/* harmony export */   L2: function() { return /* binding */ verdictWords; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   UU: function() { return /* binding */ humanDuration; },
/* harmony export */   ZO: function() { return /* binding */ missedChecks; },
/* harmony export */   cG: function() { return /* binding */ gateReason; },
/* harmony export */   qP: function() { return /* binding */ failedAreas; },
/* harmony export */   rL: function() { return /* binding */ signOf; },
/* harmony export */   rM: function() { return /* binding */ isQuiet; },
/* harmony export */   xq: function() { return /* binding */ retestWords; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
/** The verdict as people read it; a sign stands beside the word, never instead of it. */
const verdictWords = {
    passed: { sign: "✅", word: "passed", mark: "✓" },
    failed: { sign: "❌", word: "failed", mark: "✗" },
    "timed-out": { sign: "❌", word: "timed out", mark: "✗" },
    errored: { sign: "❌", word: "could not be started", mark: "✗" },
    skipped: { sign: "⏭️", word: "skipped", mark: "-" },
    cancelled: { sign: "⛔", word: "cancelled", mark: "✗" },
    interrupted: { sign: "⛔", word: "interrupted", mark: "✗" },
};
/** The sign of a check: what does not decide warns and does not alarm. */
function signOf(check, decides) {
    const { sign } = verdictWords[check.verdict];
    return sign === "❌" && !decides(check) ? "⚠️" : sign;
}
/** Whether a signal speaks for the check; what could not be judged never does. */
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`. */
function humanDuration(milliseconds) {
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
/** Text of ours that a narrow table cell must not break. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
/** `1 check`, `1,200 checks`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The gate with what it speaks for: "Ready", "Not ready, 2 of 5 areas". */
function gateWords({ gate, selection }) {
    const word = gate === "ready" ? "Ready" : "Not ready";
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
}
/** `2 processes left behind, ended`; of what could not be ended it says so. */
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
function missedChecks(checks, decides) {
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const ran = missed.filter(({ verdict }) => verdict !== "skipped");
    return [
        ...ran.filter((check) => decides(check)),
        ...ran.filter((check) => !decides(check)),
        ...missed.filter(({ verdict }) => verdict === "skipped"),
    ];
}
/** Whether nobody needs to look at a check: it passed, at once, and left nothing behind. */
function isQuiet({ verdict, flaky, tampered, leftovers }) {
    return verdict === "passed" && !flaky && !tampered && leftovers === 0;
}
/** What a retest says about the failure. */
function retestWords({ verdict }) {
    if (verdict === "passed")
        return "the failure did not recur";
    return verdict === "failed" || verdict === "timed-out"
        ? "the failure was confirmed"
        : verdictWords[verdict].word;
}
/** The gate's reason, without the scope that stands beside the gate already. */
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
/** Failed areas in page order: those with a deciding check that is not passed. */
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if (check.verdict === "passed" || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


/***/ }),

/***/ 363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: function() { return /* binding */ permalinkBase; },
/* harmony export */   Qq: function() { return /* binding */ branchUrl; },
/* harmony export */   fi: function() { return /* binding */ pageUrl; },
/* harmony export */   gV: function() { return /* binding */ lineUrl; },
/* harmony export */   u1: function() { return /* binding */ resolveTarget; }
/* harmony export */ });
/** The views of a file on each kind of server: at a commit, on a branch, as its bytes; and how its source is asked for. */
const views = {
    blob: { branch: "blob", raw: "raw", source: "plain=1" },
    "src/commit": { branch: "src/branch", raw: "raw/commit", source: "display=source" },
};
const viewOn = { github: "blob", gitea: "src/commit" };
/** The permalink of a page; `null` where repository or commit is unknown. The path is that from the root of the work tree. */
function pageUrl({ forge, serverUrl }, repository, sha, path) {
    if (repository === "" || sha === "")
        return null;
    return `${serverUrl.replace(/\/+$/, "")}/${repository}/${viewOn[forge]}/${sha}/${encoded(path)}`;
}
/** The page on a branch, as long as it lives there. */
function branchUrl({ repositoryUrl, view, pagePath }, branch) {
    return `${repositoryUrl}/${views[view].branch}/${encoded(branch)}/${pagePath}`;
}
function encoded(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
/** Reads a page's permalink back, so that the results record needs to hold nothing but the link. */
function permalinkBase(url) {
    const match = /^(https?:\/\/[^?#]+?)\/(blob|src\/commit)\/([0-9a-f]{7,64})\/([^?#]+)$/i.exec(url ?? "");
    const [, repositoryUrl, view, sha, pagePath] = match ?? [];
    if (repositoryUrl === undefined || sha === undefined || pagePath === undefined)
        return null;
    return { repositoryUrl, view: view === "blob" ? "blob" : "src/commit", sha, pagePath };
}
/**
 * Where a link or image of the page leads (FORMAT 3.5): absolute web addresses stay, relative ones become
 * permalinks, and anything else (`null`) is no link.
 */
function resolveTarget(target, base, kind) {
    const absolute = target.startsWith("//") ? `https:${target}` : target;
    if (/^[a-z][a-z0-9+.-]*:/i.test(absolute)) {
        const allowed = kind === "image" ? /^https:\/\/[^/]/i : /^(?:https?:\/\/[^/]|mailto:.)/i;
        return allowed.test(absolute) ? absolute : null;
    }
    if (base === null)
        return null;
    const page = `https://tree/${base.pagePath}`;
    // The URL standard's parser keeps `..` inside the tree.
    if (!URL.canParse(target, page))
        return null;
    const { pathname, search, hash } = new URL(target, page);
    // The rendered view of an image is a page about it; `raw` is the image.
    const view = kind === "link" ? base.view : views[base.view].raw;
    return `${base.repositoryUrl}/${view}/${base.sha}${pathname}${search}${hash}`;
}
/** The page at a line of its source: servers show lines of Markdown only where they don't render it. */
function lineUrl(url, line) {
    return url === null ? null : `${url}?${views[permalinkBase(url)?.view ?? "blob"].source}#L${line}`;
}


/***/ }),

/***/ 6628:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: function() { return /* binding */ codeCell; },
/* harmony export */   Nc: function() { return /* binding */ inlineSentence; },
/* harmony export */   SS: function() { return /* binding */ codeSpan; },
/* harmony export */   VV: function() { return /* binding */ escapeInline; },
/* harmony export */   hy: function() { return /* binding */ htmlSentence; },
/* harmony export */   ln: function() { return /* binding */ inlineText; },
/* harmony export */   lt: function() { return /* binding */ attribute; },
/* harmony export */   nf: function() { return /* binding */ link; },
/* harmony export */   v1: function() { return /* binding */ codeHtml; },
/* harmony export */   zW: function() { return /* binding */ fencedBlock; }
/* harmony export */ });
/* unused harmony export webAddress */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** Shows nothing and splits a word, so that GitHub's mention, reference and link filters no longer see one. */
const split = "&#8203;";
/**
 * Text that others wrote, on one line, for any place: paragraph, list, table cell, `<summary>` or HTML block.
 * Specials become character references and not backslash escapes, because HTML blocks don't know the latter.
 */
function inlineText(text, limit = maxInlineCharacters) {
    return atLineStart(escapeInline((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(text, limit)).trim());
}
/** No name or sentence needs more; without a limit one of them could fill a report. */
const maxInlineCharacters = 1_000;
/** What would begin a list or underline a heading, did the text stand at the beginning of a line. */
function atLineStart(escaped) {
    return escaped
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark));
}
/** As `inlineText`, for a piece in the middle of a line: blanks at its ends are kept. */
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/<!--|-->/g, "")
        .replace(/[\s\u2028\u2029]+/g, " ")
        .replace(special, (match) => escapes[match] ?? reference(match))
        .replace(/&#35;(?=\d)/g, `&#35;${split}`)
        .replace(/\bGH-(?=\d)|!(?=\d)/gi, (match) => match + split)
        .replace(/:(?=\/\/|(?!\d\d:)[\w+-]{1,50}:)/g, `:${split}`)
        .replace(/\bwww\./gi, (match) => match.slice(0, -1) + split + match.slice(-1));
}
/** An underscore between letters opens no emphasis and stays readable. */
const special = /[&<>@$#`*[\]\\|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": `@${split}`,
    // GitHub reads `$…$` as mathematics; a span around it is its documented way out.
    $: "<span>$</span>",
};
/** Sentences of ours in which backticks mark what was found: those parts as code, the rest as text. */
function inlineSentence(sentence, code = codeSpan) {
    const parts = (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
    const escaped = parts.map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part));
    return atLineStart(escaped.join("").trim());
}
/** The same for a place in an HTML block. */
function htmlSentence(sentence) {
    return inlineSentence(sentence, codeHtml);
}
/** Text as code, on one line, for a paragraph or a list. */
function codeSpan(text) {
    const line = joinedLines(text);
    if (line.trim() === "")
        return "` `";
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * Text as code for a table cell. Renderers disagree on a backslash before `\|`, so a text that has one goes
 * the way of HTML.
 */
function codeCell(text) {
    return /\\\|/.test(text) ? codeHtml(text) : codeSpan(text).replaceAll("|", "\\|");
}
/** Text as code for an HTML block, safe too where the surrounding is read as Markdown. */
function codeHtml(text) {
    const escaped = joinedLines(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
/** A block of code; its fence is longer than any run of backticks inside. */
function fencedBlock(text, language = "") {
    const body = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\r\n?/g, "\n").trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link whose text is already escaped; just the text where the address is none that a browser should follow. */
function link(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}
/** The address with everything encoded that could end a link or an attribute; `null` unless http(s). */
function webAddress(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return null;
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}
/** A value between double quotes in a tag. */
function attribute(value) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function joinedLines(text) {
    const lines = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
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


/***/ }),

/***/ 7397:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ firstDifference; }
/* harmony export */ });
/** Where two texts begin to differ; the length of the shorter one where it is the beginning of the other. */
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}


/***/ }),

/***/ 5942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ oneLine; }
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

/** Text of others on one line: white space becomes single spaces, and nothing in it acts on a terminal. */
function oneLine(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 7759:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ painter; }
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ })

};
;