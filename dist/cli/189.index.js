"use strict";
exports.id = 189;
exports.ids = [189];
exports.modules = {

/***/ 8195:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: function() { return /* binding */ compareWithBase; },
  c: function() { return /* binding */ readGate; }
});

// EXTERNAL MODULE: ./build/model/first-difference.js
var first_difference = __webpack_require__(8399);
;// CONCATENATED MODULE: ./build/compare/change.js

/** The longest text that is kept of either side. */
const maxCharacters = 1_000;
/** How much of what both have in common is shown before the difference. */
const context = 100;
/** A difference as data; where the texts are long, the piece around the first difference. */
function change({ check, line }, part, before, after, effect) {
    const start = Math.max(0, (0,first_difference/* firstDifference */.a)(before ?? "", after ?? "") - context);
    return { check, part, before: excerpt(before, start), after: excerpt(after, start), effect, line };
}
/** A change that the value of one key makes; `null` where there is none. */
function valueChange(where, part, before, after) {
    return before === after ? [] : [change(where, part, before, after, "weakens")];
}
/** What one side has and the other has not, each of them a change; the order means nothing. */
function listChanges(where, part, before, after, addedEffect) {
    const [old, now] = [new Set(before), new Set(after)];
    return [
        ...[...old].filter((text) => !now.has(text)).map((text) => change(where, part, text, null, "weakens")),
        ...[...now].filter((text) => !old.has(text)).map((text) => change(where, part, null, text, addedEffect)),
    ];
}
function excerpt(text, start) {
    if (text === null || text.length <= maxCharacters)
        return text;
    const end = start + maxCharacters - 2;
    // Half a surrogate pair at either end would become U+FFFD.
    const piece = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
    return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}

;// CONCATENATED MODULE: ./build/compare/texts.js
/** A duration as a page has it: `500ms`, `30s`, `1h30m`; to the millisecond. */
function durationText(ms) {
    const parts = [
        [Math.floor(ms / 3_600_000), "h"],
        [Math.floor(ms / 60_000) % 60, "m"],
        [Math.floor(ms / 1_000) % 60, "s"],
        [ms % 1_000, "ms"],
    ];
    return (parts
        .filter(([number]) => number > 0)
        .map(([number, unit]) => `${number}${unit}`)
        .join("") || "0s");
}
function envTexts(env) {
    return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}

;// CONCATENATED MODULE: ./build/compare/check-fields.js


/** What is one value of a check. Areas are compared by slug (FORMAT 1.1), lists without their order. */
const fields = [
    ["area", ({ area }) => area.slug],
    ["command", ({ command }) => command],
    ["severity", ({ severity }) => severity],
    ["timeout", ({ timeoutMs }) => durationText(timeoutMs)],
    ["retries", ({ retries }) => String(retries)],
    ["retry-delay", ({ retryDelayMs }) => durationText(retryDelayMs)],
    ["working-directory", ({ workingDirectory }) => workingDirectory],
    ["shell", ({ shell }) => shell],
    ["rollback", ({ rollback }) => rollback],
    ["retest", ({ retest, command }) => retestText(retest, command)],
    ["diagnose", ({ diagnose }) => diagnose],
    ["why", ({ why }) => why],
    ["owner", ({ owner }) => owner],
    ["runs-on", ({ runsOn }) => runsOn?.toSorted().join(", ") ?? null],
];
/** Everything in which a check differs from what it was. `newId` says under which id a check that it needs goes now. */
function checkChanges(base, head, newId) {
    const where = { check: head.id, line: head.place.line };
    return [
        ...fields.flatMap(([part, read]) => fieldChange(where, part, read, base, head)),
        ...["pass", "fail"].flatMap((role) => signalChanges(where, role, base, head)),
        ...listChanges(where, "needs", base.needs.map(newId), head.needs, "weakens"),
        ...envChanges(where, base.env, head.env),
    ];
}
/** Two checks with the same one differ in nothing but their names and places. */
function fingerprint(check) {
    return JSON.stringify([
        ...fields.map(([, read]) => read(check)),
        signalTexts(check.signals, "pass").toSorted(),
        signalTexts(check.signals, "fail").toSorted(),
        check.needs.toSorted(),
        envTexts(check.env).toSorted(),
    ]);
}
function fieldChange(where, part, read, base, head) {
    const [before, after] = [read(base), read(head)];
    if (before === after)
        return [];
    return [change(where, part, before, after, strengthens(part, base, head) ? "strengthens" : "weakens")];
}
/** Of what is one value: a higher severity and a shorter timeout, and nothing else. */
function strengthens(part, base, head) {
    return ((part === "severity" && head.severity === "required") ||
        (part === "timeout" && head.timeoutMs < base.timeoutMs));
}
/** The implied `exit 0` is a signal like any other: it goes when another one speaks of the exit code. */
function signalChanges(where, role, base, head) {
    return listChanges(where, role, signalTexts(base.signals, role), signalTexts(head.signals, role), "strengthens");
}
function signalTexts(signals, role) {
    return signals.filter((signal) => signal.role === role).map(({ expect }) => expect);
}
/** Each variable by itself. */
function envChanges(where, base, head) {
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    const text = (env, name) => Object.hasOwn(env, name) ? `${name}=${env[name]}` : null;
    return [...names].flatMap((name) => valueChange(where, "env", text(base, name), text(head, name)));
}
/** `null`: the check's own command, whether the page repeats it or not. */
function retestText(retest, command) {
    if (retest.kind === "guidance")
        return `for a person: ${retest.markdown}`;
    return retest.implied || retest.script === command ? null : retest.script;
}

;// CONCATENATED MODULE: ./build/compare/pair-checks.js

/**
 * Which check of the head is which of the base. First those that are the same in everything; then those that have
 * only another id, where just one on each side looks so (a row put before others of its area gives them new numbers);
 * then those with the same id.
 */
function pairChecks(base, head) {
    const partners = new Map();
    const [baseById, headById] = [byId(base), byId(head)];
    const print = new Map([...base, ...head].map((check) => [check, fingerprint(check)]));
    for (const check of head) {
        const same = baseById.get(check.id);
        if (same !== undefined && print.get(same) === print.get(check))
            partners.set(check, same);
    }
    const taken = new Set(partners.values());
    for (const [check, old] of renamed(base.filter((check) => !taken.has(check)), head.filter((check) => !partners.has(check)), print)) {
        partners.set(check, old);
        taken.add(old);
    }
    for (const old of base.filter((check) => !taken.has(check))) {
        const same = headById.get(old.id);
        if (same !== undefined && !partners.has(same))
            partners.set(same, old);
    }
    const kept = new Set(partners.values());
    return {
        kept: head.flatMap((check) => pair(check, partners.get(check))),
        added: head.filter((check) => !partners.has(check)),
        removed: base.filter((check) => !kept.has(check)),
    };
}
function pair(head, base) {
    return base === undefined ? [] : [{ base, head }];
}
function renamed(base, head, print) {
    const old = only(base, print);
    return [...only(head, print)].flatMap(([text, check]) => {
        const was = old.get(text);
        return was === undefined ? [] : [[check, was]];
    });
}
/** The checks that look like no other, by what they look like. */
function only(checks, print) {
    const found = new Map();
    const twice = new Set();
    for (const check of checks) {
        const text = print.get(check) ?? "";
        if (found.has(text))
            twice.add(text);
        found.set(text, check);
    }
    for (const text of twice)
        found.delete(text);
    return found;
}
function byId(checks) {
    return new Map(checks.map((check) => [check.id, check]));
}

;// CONCATENATED MODULE: ./build/compare/setting-changes.js



/** In what the settings of the whole page differ. */
function settingChanges(base, head) {
    const where = { check: null, line: head.place.line };
    return [
        ...areaChanges(where, base, head),
        ...valueChange(where, "setup", base.setup, head.setup),
        ...valueChange(where, "teardown", base.teardown, head.teardown),
        ...(hasScripts(base) || hasScripts(head) ? defaultChanges(where, base.defaults, head.defaults) : []),
        ...listChanges(where, "linked-from", base.linkedFrom.map(({ path }) => path), head.linkedFrom.map(({ path }) => path), "weakens"),
        ...valueChange(where, "owner", base.owner, head.owner),
        ...valueChange(where, "ticket", base.ticket, head.ticket),
    ];
}
function areaChanges(where, base, head) {
    const slugs = ({ areas }) => areas?.map(({ slug }) => slug) ?? [];
    return listChanges(where, "areas", slugs(base), slugs(head), "strengthens");
}
function hasScripts({ setup, teardown }) {
    return setup !== null || teardown !== null;
}
/** As setup and teardown run. What defaults are to a check is told with the check. */
function defaultChanges(where, base, head) {
    return [
        ...valueChange(where, "shell", base.shell, head.shell),
        ...valueChange(where, "working-directory", base.workingDirectory, head.workingDirectory),
        ...timeoutChange(where, base.timeoutMs, head.timeoutMs),
        ...envChanges(where, base.env, head.env),
    ];
}
function timeoutChange(where, before, after) {
    if (before === after)
        return [];
    const effect = after < before ? "strengthens" : "weakens";
    return [change(where, "timeout", durationText(before), durationText(after), effect)];
}

;// CONCATENATED MODULE: ./build/compare/sign-off-changes.js

/** Sign-offs that were ticked, unticked, added or removed. They are told apart by their text; of equal ones the first is the first. */
function signOffChanges(base, head) {
    const before = numbered(base);
    const after = numbered(head);
    return [
        ...[...after].flatMap(([name, signOff]) => changed(before.get(name), signOff)),
        ...[...before].filter(([name]) => !after.has(name)).flatMap(([, signOff]) => changed(signOff, undefined)),
    ];
}
function numbered(signOffs) {
    const seen = new Map();
    return new Map(signOffs.map((signOff) => {
        const number = (seen.get(signOff.text) ?? 0) + 1;
        seen.set(signOff.text, number);
        return [`${number} ${signOff.text}`, signOff];
    }));
}
function changed(base, head) {
    const [before, after] = [base, head].map((signOff) => (signOff === undefined ? null : box(signOff)));
    if (before === after)
        return [];
    return [
        change({ check: null, line: head?.line ?? 1 }, "sign-off", before ?? null, after ?? null, "weakens"),
    ];
}
/** As the page has it. */
function box({ done, text }) {
    return `[${done ? "x" : " "}] ${text}`;
}

;// CONCATENATED MODULE: ./build/compare/compare-gates.js





/**
 * Everything in which the gate of one page differs from that of another: by setting, by check and by sign-off.
 * Known to strengthen are a check, a signal or an area that was added, a severity that was raised and a timeout that
 * was shortened; all else weakens, or may.
 */
function compareGates(base, head) {
    const pairs = pairChecks(base.checks, head.checks);
    const newIds = new Map(pairs.kept.map((pair) => [pair.base.id, pair.head.id]));
    const newId = (id) => newIds.get(id) ?? id;
    return [
        ...settingChanges(base.settings, head.settings),
        ...pairs.kept.flatMap((pair) => [
            ...idChange(pair.base, pair.head),
            ...checkChanges(pair.base, pair.head, newId),
        ]),
        ...pairs.added.map((check) => change({ check: check.id, line: check.place.line }, "check", null, check.command, "strengthens")),
        ...pairs.removed.map((check) => change({ check: check.id, line: head.settings.place.line }, "check", check.command, null, "weakens")),
        ...orderChange(pairs, base.checks),
        ...signOffChanges(base.signOffs, head.signOffs),
    ];
}
/** The gate of a page that is gone. */
function deletedPage(path) {
    return change({ check: null, line: 1 }, "page", path, null, "weakens");
}
function idChange(base, head) {
    if (base.id === head.id)
        return [];
    return [change({ check: head.id, line: head.place.line }, "id", base.id, head.id, "weakens")];
}
/** Checks run in page order, and one may rest on what another left. */
function orderChange({ kept }, baseChecks) {
    const now = new Map(kept.map(({ base, head }) => [base, head]));
    const before = baseChecks.flatMap((check) => now.get(check) ?? []);
    const moved = kept.find(({ head }, index) => before[index] !== head)?.head;
    if (moved === undefined)
        return [];
    const ids = (checks) => checks.map(({ id }) => id).join(", ");
    const where = { check: null, line: moved.place.line };
    return [change(where, "order", ids(before), ids(kept.map(({ head }) => head)), "weakens")];
}

// EXTERNAL MODULE: ./build/document/read.js + 14 modules
var read = __webpack_require__(4744);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/report/api-warning.js
var api_warning = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(2874);
;// CONCATENATED MODULE: ./build/report/base-page.js


/** Why the page at the base could not be read, in one sentence, and what to do about it in another. */
function unreadBase(failure, git) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const api = (0,cut/* cutCharacters */.lD)((0,api_warning/* oneLine */.TN)(failure.message).replace(/\.$/, ""), 100);
    const clone = git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
    return `the API said "${api}"${status}, and ${clone}. ${unreadCure}`;
}
const unreadCure = "Give the job `permissions: contents: read`, or check out with `fetch-depth: 0` so that git knows the base.";
/** The event is about a pull request whose base it doesn't name. */
const unknownBase = "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.";
const cancelledBase = "the run was cancelled before the base's page had been read. Run it again.";
/** The page lies where no commit of this repository can have it. */
const outsideRepository = "the page lies outside of the git work tree. Check the repository out, and name a page inside it.";
function unusablePage(whose, errors) {
    const number = `${errors} error${errors === 1 ? "" : "s"}`;
    return `the page at the ${whose} cannot be used: ${number}. \`readiness lint\` names them in a checkout of the ${whose}.`;
}
function tooLarge(bytes) {
    return `the page at the base has ${(bytes / 1024 / 1024).toFixed(1)} MiB, and at most 16 MiB are read. Split it.`;
}

// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/model/github.js
var github = __webpack_require__(7402);
;// CONCATENATED MODULE: ./build/app/reading/base-page.js



/** Reads the page at the base: from the API, else from git. A cancelled run does not wait for either. */
async function readBasePage(question, api, repository) {
    const { base, run, path, cancel } = question;
    if (base.kind === "unknown")
        return { kind: "unread", commit: null, reason: unknownBase };
    if (/^\.\.?(?:\/|$)|^\/|^[A-Za-z]:/.test(path))
        return { kind: "unread", commit: base.sha, reason: outsideRepository };
    const late = { kind: "unread", commit: base.sha, reason: cancelledBase };
    return unlessCancelled(async () => {
        const commit = (await mergedOnto(run, repository)) ?? base.sha;
        return readAt({ commit, path, repository: run.repository }, api, repository);
    }, late, cancel);
}
/**
 * The commit that a pull request's merge commit was made on. The event's own base may be an older one, and then
 * what others have changed on the page since would look like this pull request's doing.
 */
async function mergedOnto({ ref, sha, headSha }, repository) {
    if (!/^refs\/pull\/\d+\/merge$/.test(ref) || (await repository.commitOf("HEAD")) !== sha)
        return null;
    const [onto, head, ...others] = await repository.parentsOf(sha);
    return onto !== undefined && head === headSha && others.length === 0 ? onto : null;
}
async function readAt(place, api, repository) {
    const { commit, path } = place;
    try {
        const bytes = await api.fileAt(place.repository, path, commit);
        return bytes === null ? { kind: "none", commit } : whole(commit, Buffer.from(bytes));
    }
    catch (error) {
        if (!(error instanceof github/* ApiError */.h))
            throw error;
        const file = await repository.fileAt(commit, path);
        if (file.kind === "file")
            return whole(commit, file.bytes);
        if (file.kind === "none")
            return { kind: "none", commit };
        return { kind: "unread", commit, reason: unreadBase(error.failure, file) };
    }
}
function whole(commit, bytes) {
    return bytes.length > checklist/* maxChecklistBytes */.i
        ? { kind: "unread", commit, reason: tooLarge(bytes.length) }
        : { kind: "page", commit, bytes };
}
async function unlessCancelled(work, late, cancel) {
    if (cancel.aborted)
        return late;
    const over = new AbortController();
    const cancelled = new Promise((resolve) => {
        cancel.addEventListener("abort", () => resolve(late), { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([work(), cancelled]);
    }
    finally {
        over.abort();
    }
}

// EXTERNAL MODULE: ./build/app/reading/read-page.js + 6 modules
var read_page = __webpack_require__(1969);
;// CONCATENATED MODULE: ./build/app/reading/read-gate.js






/**
 * Reads the page that is run, and in a pull request also that of its base: to say in what the two differ, or to run
 * it in the place of the head's (`checklist-from: base`).
 */
async function readGate(request, world) {
    const { inputs, places, session, cancel } = request;
    const { checklist, strict, checklistFrom } = inputs;
    const head = await (0,read_page/* readPage */.SP)(checklist, places, strict, world.files);
    const base = baseOf(session.context.gateBase, inputs);
    // A command line has no server to ask, and its own command for this; an unusable page blocks by itself.
    if (base === null || world.services === null)
        return head;
    if (checklistFrom === "head" && head.checklist === null)
        return head;
    const { github } = world.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const repository = world.openRepository(places.root, places.workspace);
    const question = { base, run: session.context.run, path: head.inRepository, cancel };
    const read = await readBasePage(question, github, repository);
    return checklistFrom === "base"
        ? runBase(read, head, request, world)
        : { ...head, gateChanges: await compareWithBase(read, head) };
}
/** What to measure by; `null` where nothing is to be compared. */
function baseOf(base, inputs) {
    if (base.kind === "commit")
        return base;
    // Without a base nobody is told anything, unless they count on it.
    const isAboutOne = base.kind === "unknown" || inputs.pullRequest !== null;
    const isCountedOn = inputs.checklistFrom === "base" || inputs.onGateChange === "fail";
    return isAboutOne && isCountedOn ? { kind: "unknown" } : null;
}
/** In what a page differs from that of the base. What is wrong with the latter is not reported as the head's. */
async function compareWithBase(base, head) {
    switch (base.kind) {
        case "unread":
            return { kind: "not-compared", base: base.commit, reason: base.reason };
        case "none":
            return { kind: "new-page", base: base.commit };
        case "page": {
            const { checklist, problems } = await (0,read/* readChecklist */.z)(head.path, base.bytes);
            if (checklist !== null)
                return comparePages(base.commit, checklist, head);
            const errors = problems.filter(({ weight }) => weight === "error").length;
            return { kind: "not-compared", base: base.commit, reason: unusablePage("base", errors) };
        }
    }
}
function comparePages(commit, base, head) {
    if (head.checklist !== null)
        return { kind: "compared", base: commit, changes: compareGates(base, head.checklist) };
    if ((0,read_page/* isUnreadable */.GZ)(head))
        return { kind: "compared", base: commit, changes: [deletedPage(head.path)] };
    const errors = head.findings.filter(({ severity }) => severity === "error").length;
    return { kind: "not-compared", base: commit, reason: unusablePage("head", errors) };
}
/** The base's page in the place of the head's, or what stands in the way: never the head's in silence. */
async function runBase(base, head, request, world) {
    if (base.kind !== "page")
        return { ...head, ...nothingOf(base, request.inputs.strict) };
    const { inputs, places } = request;
    const page = await (0,read_page/* judgePage */.zw)(head, base.bytes, places, inputs.strict, world.files);
    return {
        ...page,
        from: "base",
        commit: base.commit,
        gateChanges: page.checklist === null ? null : comparePages(base.commit, page.checklist, head),
    };
}
function nothingOf(base, strict) {
    const found = base.kind === "none" ? "no page at the base" : "no way to read the page at the base";
    const problem = {
        rule: "base-page",
        weight: "error",
        place: { line: 1, column: 1 },
        found,
        expected: "the page that `checklist-from: base` runs",
        cure: base.kind === "none"
            ? "Merge the page first, or leave `checklist-from` out to run the pull request's own."
            : `It is missing because ${base.reason}`,
    };
    const findings = (0,finding/* toFindings */.S)([problem], "", strict);
    return { checklist: null, bytes: null, findings, from: "base", commit: base.commit };
}


/***/ }),

/***/ 8399:
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

/***/ 4951:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ weakeningsOf; }
/* harmony export */ });
/* unused harmony export gateParts */
/** What of a gate can differ: the names of the page's keys, and what else a page is made of. */
const gateParts = (/* unused pure expression or super */ null && ([
    "page",
    "check",
    "id",
    "order",
    "area",
    "command",
    "pass",
    "fail",
    "needs",
    "severity",
    "timeout",
    "retries",
    "retry-delay",
    "env",
    "working-directory",
    "shell",
    "rollback",
    "retest",
    "diagnose",
    "why",
    "owner",
    "runs-on",
    "areas",
    "setup",
    "teardown",
    "linked-from",
    "ticket",
    "sign-off",
]));
/** The changes that may weaken the gate. */
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
}


/***/ }),

/***/ 7402:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ ApiError; }
/* harmony export */ });
/** How the seams to GitHub and Linear fail: one error that carries the failure as data. */
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


/***/ }),

/***/ 2527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: function() { return /* binding */ ownFaultWarning; },
/* harmony export */   FM: function() { return /* binding */ apiWarning; },
/* harmony export */   TN: function() { return /* binding */ oneLine; },
/* harmony export */   ln: function() { return /* binding */ isLocked; }
/* harmony export */ });
/* unused harmony export maxWarningCharacters */
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2874);


/** A warning is one line of the log; beyond this nobody reads it. */
const maxWarningCharacters = 300;
/** A failure of an API as one line: what did not happen, the server's own words, the cure. */
function apiWarning(purpose, failure, service = "github") {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
/** The same line for what is no fault of the API: our own mistake, which must not change the verdict either. */
function ownFaultWarning(missed, error) {
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${missed}: ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
/** Others' text on one line, without what acts on a terminal. */
function oneLine(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/[\s\u2028\u2029]+/g, " ")
        .trim();
}
/** A locked conversation is refused as a missing permission is, and only words tell the two apart. */
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(oneLine(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const cures = {
    github: {
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
    },
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


/***/ }),

/***/ 4963:
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
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2874);


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
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/<!--|-->/g, "")
        .replace(/[\s\u2028\u2029]+/g, " ")
        .replace(special, (match) => escapes[match] ?? reference(match))
        .replace(/&#35;(?=\d)/g, `&#35;${split}`)
        .replace(/\bGH-(?=\d)/gi, (match) => match + split)
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
    const line = oneLine(text);
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
    const escaped = oneLine(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
/** A block of code; its fence is longer than any run of backticks inside. */
function fencedBlock(text, language = "") {
    const body = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\r\n?/g, "\n").trimEnd();
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
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}
/** A value between double quotes in a tag. */
function attribute(value) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function oneLine(text) {
    const lines = (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
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

/***/ 1723:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: function() { return /* binding */ diffLines; },
/* harmony export */   _c: function() { return /* binding */ gateChangeBlocks; },
/* harmony export */   cg: function() { return /* binding */ gateChangesOf; },
/* harmony export */   dA: function() { return /* binding */ gateChangeText; },
/* harmony export */   fv: function() { return /* binding */ comparisonWarnings; },
/* harmony export */   it: function() { return /* binding */ ownGateTitle; },
/* harmony export */   jv: function() { return /* binding */ weakFirst; },
/* harmony export */   rr: function() { return /* binding */ gateChangeLines; }
/* harmony export */ });
/* unused harmony export effectWords */
/* harmony import */ var _model_first_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);
/* harmony import */ var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4951);
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _api_warning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2874);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _permalink_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3667);









/** Of the text on either side of a difference. */
const maxValueCharacters = 200;
/** How much of what both sides have in common is shown before a difference. */
const contextCharacters = 60;
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
    "sign-off": "the sign-off",
};
/** What a report calls it, everywhere. */
const ownGateTitle = "This pull request changes its own gate";
/** The differences for the summary, those that weaken first; with links to the page's lines where `url` is given. */
function* gateChangeBlocks(comparison, { listed, url }) {
    if (comparison === null)
        return;
    if (comparison.kind === "new-page")
        yield `ℹ️ ${newPageWords}`;
    if (comparison.kind !== "compared" || comparison.changes.length === 0)
        return;
    const { changes } = comparison;
    yield `### ⚠️ ${ownGateTitle}`;
    yield `Compared with the page at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(comparison.base.slice(0, 10))}: ${effectWords(changes)}. Only a check, a signal or an area that is added, a severity that is raised and a timeout that is shortened are known to strengthen a gate.`;
    const items = weakFirst(changes)
        .slice(0, listed)
        .map((one) => `- ${signs[one.effect]} ${markdown(sentence(one))}${place(one, url)}`);
    if (items.length > 0)
        yield items.join("\n");
    if (changes.length > listed)
        yield `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(changes.length - listed)} more.`;
}
const signs = { weakens: "⚠️", strengthens: "➕" };
const newPageWords = "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";
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
            return [`${(0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}: the page is new, the base has none at this path`];
        case "not-compared":
            return [`${(0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}: not compared: ${(0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(comparison.reason)}`];
        case "compared":
            return comparison.changes.length === 0
                ? [`${(0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}: the gate is the same`]
                : changeLines(`${(0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)} changes the gate`, comparison.changes, color);
    }
}
function changeLines(title, changes, color) {
    if (changes.length === 0)
        return [];
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(color);
    return [
        `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
        ...weakFirst(changes).map((one) => `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${plain(sentence(one))}`),
    ];
}
/** What one change is, as a line of plain text. */
function gateChangeText(gateChange) {
    return plain(sentence(gateChange));
}
/** The warnings that go with a comparison: nobody could look, and why. */
function comparisonWarnings(comparison) {
    return comparison?.kind === "not-compared"
        ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
        : [];
}
/** `2 changes may weaken it, 1 strengthens it` */
function effectWords(changes) {
    const weak = (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .weakeningsOf */ .u)({ kind: "compared", base: "", changes }).length;
    const strong = changes.length - weak;
    return [
        weak > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(weak, "change")} may weaken it` : "",
        strong > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(strong, "change")} strengthen${strong === 1 ? "s" : ""} it` : "",
    ]
        .filter((words) => words !== "")
        .join(", ");
}
function weakFirst(changes) {
    const weak = changes.filter(({ effect }) => effect === "weakens");
    return [...weak, ...changes.filter(({ effect }) => effect !== "weakens")];
}
/** The same of a run. */
function gateChangesOf({ gateChanges, checklist }, listed) {
    // Lines are those of the head's page; where the base's was run, the link leads to another.
    return gateChangeBlocks(gateChanges, { listed, url: checklist.from === "head" ? checklist.url : null });
}
/** What was done to what: "check `catalog`: the command was `mix test`, is now `true`". */
function sentence(one) {
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
    return [...subject(one), ...difference(one)];
}
function subject({ check, part }) {
    const name = partNames[part];
    if (check !== null)
        return ["check ", { code: check }, `: ${name} `];
    // A default reaches the checks as their own; by itself it is what setup and teardown run with.
    return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}
const asSetupRuns = new Set(["shell", "timeout", "env", "working-directory"]);
function difference({ before, after }) {
    if (before === null)
        return [{ code: after ?? "" }, " was added"];
    if (after === null)
        return [{ code: before }, " was removed"];
    const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
    const [old, now] = aroundDifference((0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(before), (0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(after));
    return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}
/** Texts that are too long to be shown whole, from shortly before their first difference on. */
function aroundDifference(before, after) {
    if (Math.max(before.length, after.length) <= maxValueCharacters)
        return [before, after];
    const start = Math.max(0, (0,_model_first_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .firstDifference */ .a)(before, after) - contextCharacters);
    return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}
/** White space and format characters (zero-width ones among them) are all that a reader does not see. */
function visible(text) {
    return (0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[\s\p{Cf}]+/gu, "");
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
function markdown(parts) {
    return parts
        .map((part) => (typeof part === "string" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInline */ .VV)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(shown(part.code))))
        .join("");
}
function plain(parts) {
    return parts.map((part) => (typeof part === "string" ? part : `\`${shown(part.code)}\``)).join("");
}
/** A text of the page on one line, as far as it is shown. */
function shown(text) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cutCharacters */ .lD)((0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), maxValueCharacters);
}
/** What is gone as a whole has no line any more. */
function place({ part, line, after }, url) {
    const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
    return url === null || isGone ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`line ${line}`, (0,_permalink_js__WEBPACK_IMPORTED_MODULE_8__/* .lineUrl */ .gV)(url, line))})`;
}


/***/ }),

/***/ 363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: function() { return /* binding */ permalinkBase; },
/* harmony export */   fi: function() { return /* binding */ pageUrl; },
/* harmony export */   gV: function() { return /* binding */ lineUrl; },
/* harmony export */   u1: function() { return /* binding */ resolveTarget; }
/* harmony export */ });
/** The permalink of a page; `null` where repository or commit is unknown. The path is that from the root of the work tree. */
function pageUrl(serverUrl, repository, sha, path) {
    if (repository === "" || sha === "")
        return null;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl.replace(/\/+$/, "")}/${repository}/blob/${sha}/${encoded}`;
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
    return `${base.repositoryUrl}/${viewOf(base, kind)}/${base.sha}${pathname}${search}${hash}`;
}
/** The rendered view of an image is a page about it; `raw` is the image. */
function viewOf({ view }, kind) {
    if (kind === "link")
        return view;
    return view === "blob" ? "raw" : "raw/commit";
}
/** The page at a line of its source; GitHub shows lines of Markdown only in its plain view. */
function lineUrl(url, line) {
    return url === null ? null : `${url}?plain=1#L${line}`;
}


/***/ }),

/***/ 3667:
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
    const { attempts, flaky, severity, neededOnly, tampered, leftovers, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftovers > 0 ? `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind, ended` : "",
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
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


/***/ })

};
;