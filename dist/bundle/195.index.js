"use strict";
exports.id = 195;
exports.ids = [195];
exports.modules = {

/***/ 5702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: function() { return /* binding */ holdsCommit; },
/* harmony export */   aq: function() { return /* binding */ judgeCheckout; },
/* harmony export */   eZ: function() { return /* binding */ namesOf; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7184);
/* harmony import */ var _posix_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9857);




/** Compares what is checked out with what the event is about. On a command line without an event there is nothing to compare. */
async function judgeCheckout(question, world) {
    const { context, inputs } = question;
    const { event, sha } = context.run;
    const wanted = context.commit ?? (sha === "" ? null : { sha, others: [], mayBeMerged: false });
    if (event === "" || wanted === null)
        return theEvents([]);
    const found = await lookAtCheckout(wanted, question, world);
    if (found.kind === "same")
        return theEvents([]);
    // Such an event is about no commit: what was checked out in the place of GITHUB_SHA is what was wished for.
    const isAside = context.commit === null || inputs.commit === "checkout";
    if (found.kind === "other") {
        const { head, path } = found;
        return isAside
            ? { kind: "aside", head, warnings: [] }
            : { kind: "other", found: { event, sha: wanted.sha, head, path } };
    }
    if (context.commit === null)
        return theEvents([]);
    const warnings = [(0,_report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .checkoutUnknown */ .DZ)(wanted.sha, found.reason)];
    return isAside ? { kind: "aside", head: null, warnings } : theEvents(warnings);
}
function theEvents(warnings) {
    return { kind: "event", warnings };
}
async function lookAtCheckout(wanted, { places, inputs }, world) {
    const folder = await checkoutFolder(inputs.checklist, places, world);
    if (folder === null)
        return { kind: "unknown", reason: "no `.git` lies in the folder or above it" };
    const repository = world.openRepository(folder, places.workspace);
    const head = await repository.commitOf("HEAD");
    const path = (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(folder, places.workspace) || ".";
    if (head === null)
        return { kind: "unknown", reason: `git names no commit at \`${path}\`` };
    const stands = await standsOn(repository, wanted, places, world);
    return stands ? { kind: "same" } : { kind: "other", head, path };
}
/** The root where it lies in a work tree, else the page's folder: that may be checked out below the root. */
async function checkoutFolder(checklist, places, world) {
    for (const folder of [places.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(places.root, checklist))])
        if (await isCheckout(world.openRepository(folder, places.workspace), places, world))
            return folder;
    return null;
}
/** A tree that begins above the workspace is no checkout of this job, but what the machine's owner keeps there. */
async function isCheckout({ root }, { workspace }, { files }) {
    return root !== null && (await files.folderInside(root, workspace));
}
/** Whether a tree holds the event's commit: as its own, or as a submodule where that commit says so. */
async function standsOn(repository, wanted, places, world) {
    if (await holdsCommit(repository, wanted))
        return true;
    const { root } = repository;
    const outer = root === null ? null : world.openRepository((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), places.workspace);
    if (root === null || !outer?.root || !(await isCheckout(outer, places, world)))
        return false;
    const pinned = await outer.submoduleAt("HEAD", (0,_posix_path_js__WEBPACK_IMPORTED_MODULE_2__/* .posixPath */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outer.root, root)));
    const head = await repository.commitOf("HEAD");
    return pinned !== null && pinned === head && standsOn(outer, wanted, places, world);
}
/** Whether the event's commit, by one of its names, is what a tree's HEAD names. */
async function holdsCommit(repository, wanted) {
    const head = await repository.commitOf("HEAD");
    if (head === null)
        return false;
    // A name of another length would be that of a branch or a tag.
    const names = namesOf(wanted).filter(({ length }) => length === head.length);
    if (names.includes(head))
        return true;
    for (const name of names)
        if ((await repository.commitOf(name)) === head)
            return true;
    if (!wanted.mayBeMerged)
        return false;
    const [, merged, ...others] = await repository.parentsOf(head);
    return merged === wanted.sha.toLowerCase() && others.length === 0;
}
/** Whole names of objects alone: "HEAD" would always be what is checked out. */
function namesOf({ sha, others }) {
    return [sha, ...others].map((name) => name.toLowerCase()).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
}


/***/ }),

/***/ 6908:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ pageTree; },
/* harmony export */   y: function() { return /* binding */ originOf; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5702);


/**
 * @param repository that the page's folder lies in, by its real path: a link on the way may lead into another tree
 * @param commit what the event is about; `null`: nothing
 * @param base the commit of the base
 */
async function originOf(repository, commit, base) {
    if (repository.root === null)
        return "related";
    if (commit !== null && (await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsCommit */ .ae)(repository, commit)))
        return "event";
    if ((await repository.commitOf("HEAD")) === null)
        return "related";
    const names = [...(commit === null ? [] : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(commit)), base];
    for (const name of names)
        if ((await repository.commitOf(name)) !== null)
            return "related";
    return "elsewhere";
}
/** The work tree that a page lies in: another than the root's where it is checked out below that. */
function pageTree({ file }, files) {
    return files.findGitRoot((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
}


/***/ }),

/***/ 8195:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: function() { return /* binding */ compareWithBase; },
  c: function() { return /* binding */ readGate; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/first-difference.js
var first_difference = __webpack_require__(7397);
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

// EXTERNAL MODULE: ./build/text/duration-text.js
var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/compare/texts.js
function envTexts(env) {
    return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}

;// CONCATENATED MODULE: ./build/compare/check-fields.js



/** What is one value of a check. Areas are compared by slug (FORMAT 1.1), lists without their order. */
const fields = [
    ["area", ({ area }) => area.slug],
    ["command", ({ command }) => command],
    ["severity", ({ severity }) => severity],
    ["timeout", ({ timeoutMs }) => (0,duration_text/* durationText */.S)(timeoutMs)],
    ["retries", ({ retries }) => String(retries)],
    ["retry-delay", ({ retryDelayMs }) => (0,duration_text/* durationText */.S)(retryDelayMs)],
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
        check.signals.map(meaning).toSorted(),
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
    const before = base.signals.filter((signal) => signal.role === role);
    const known = new Map(before.map((signal) => [meaning(signal), signal.expect]));
    const after = head.signals.filter((signal) => signal.role === role);
    return listChanges(where, role, before.map(({ expect }) => expect), after.map((signal) => known.get(meaning(signal)) ?? signal.expect), "strengthens");
}
/** Two signals with the same one are the same, however they are written (`stdout lines>=3`). */
function meaning({ role, signal }) {
    return JSON.stringify([role, signal]);
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
        ...valueChange(where, "lint", levelsText(base), levelsText(head)),
    ];
}
/** In the order of their names: moving a line changes nothing. */
function levelsText({ lint }) {
    const levels = Object.entries(lint).map(([rule, level]) => `${rule}: ${level}`);
    return levels.length === 0 ? null : levels.sort().join(", ");
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
    return [change(where, "timeout", (0,duration_text/* durationText */.S)(before), (0,duration_text/* durationText */.S)(after), effect)];
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
 * Known to strengthen are a signal or an area that was added, a severity that was raised and a timeout that was
 * shortened. A check that was added decides as well, but its command may prepare what others look for. All else
 * weakens, or may.
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
        ...pairs.added.map((check) => change({ check: check.id, line: check.place.line }, "check", null, check.command, "adds")),
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

// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __webpack_require__(3970);
// EXTERNAL MODULE: ./build/model/to-findings.js
var to_findings = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/page/read.js + 37 modules
var read = __webpack_require__(867);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/text/plain-code.js
var plain_code = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/report/base-page.js



/** Why the page at the base could not be read, in one sentence, and what to do about it in another. */
function unreadBase(failure, git) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const api = (0,cut/* cutCharacters */.lD)((0,one_line/* oneLine */.T)(failure.message).replace(/\.$/, ""), 100);
    const clone = git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
    return `the API said "${api}"${status}, and ${clone}. ${unreadCure}`;
}
const unreadCure = "Give the job `permissions: contents: read`, or check out with `fetch-depth: 0` so that git knows the base.";
/** The event is about a pull request whose base it doesn't name. */
const unknownBase = "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.";
/** The event should name it, and its payload does not. */
const missingBase = "the event's payload names no base: it is empty, or could not be read. Leave `GITHUB_EVENT_PATH` as the runner has set it; under `act` give the payload with `--eventpath`.";
/** What stands at the page's path in the base's repository is another page, if anything does. */
const pageElsewhere = "the page lies in a submodule, or in a checkout of another repository, so the base has no page to compare it with. Run a page of this repository, which may run that one's commands.";
/** The base has no page at a path, which is where nobody can say that the page would stand. */
function notKnownAsNew(path) {
    return `the base has no page at ${(0,plain_code/* plainCode */.K)(path)}, and the commit that is checked out is not known to have one there. Check out with \`actions/checkout\` and git on the PATH, so that there is a \`.git\`, and name a page that is committed.`;
}
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

// EXTERNAL MODULE: ./build/model/api-error.js
var api_error = __webpack_require__(8262);
// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/app/reading/base-page.js



/** Reads the page at the base: from the API, else from git. A cancelled run does not wait for either. */
async function readBasePage(question, api, repository) {
    const { base, run, path, cancel } = question;
    if (base.kind !== "commit")
        return { kind: "unread", commit: null, reason: base.kind === "missing" ? missingBase : unknownBase };
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
        if (!(error instanceof api_error/* ApiError */.h))
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

// EXTERNAL MODULE: ./build/app/reading/page-origin.js
var page_origin = __webpack_require__(6908);
// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __webpack_require__(9857);
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
    const repository = world.openRepository((0,page_origin/* pageTree */.c)(head, world.files) ?? places.root, places.workspace);
    const question = { base, run: session.context.run, path: head.inRepository, cancel };
    const read = await ofThisPage(await readBasePage(question, github, repository), head, request, world);
    return checklistFrom === "base"
        ? runBase(read, head, request, world)
        : { ...head, gateChanges: await compareWithBase(read, head) };
}
/** What was found at the base, where it is known to be of this very page: what could not be compared is not new. */
async function ofThisPage(base, page, request, world) {
    if (base.kind === "unread")
        return base;
    const { places, session, inputs } = request;
    const repository = world.openRepository((0,external_node_path_.dirname)(page.file), places.workspace);
    const origin = await (0,page_origin/* originOf */.y)(repository, session.context.commit, base.commit);
    if (origin === "elsewhere")
        return { kind: "unread", commit: base.commit, reason: pageElsewhere };
    if (base.kind === "page" || inputs.checklistFrom === "base")
        return base;
    const isNew = origin === "event" && (await repository.fileAt("HEAD", page.inRepository)).kind === "file";
    return isNew ? base : { kind: "unread", commit: base.commit, reason: notKnownAsNew(page.inRepository) };
}
/** What to measure by; `null` where nothing is to be compared. */
function baseOf(base, inputs) {
    if (base.kind === "commit" || base.kind === "missing")
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
    const cure = base.kind === "none"
        ? "Merge the page first, or leave `checklist-from` out to run the pull request's own."
        : `It is missing because ${base.reason}`;
    const expected = "the page that `checklist-from: base` runs";
    const problem = (0,model_problem/* problemAt */.l4)("base-page", { line: 1, column: 1 }, found, expected, cure);
    const findings = (0,to_findings/* toFindings */.S)([problem], "", strict);
    return {
        checklist: null,
        bytes: null,
        findings,
        said: findings,
        readerColumns: [],
        fixes: [],
        from: "base",
        commit: base.commit,
    };
}


/***/ })

};
;