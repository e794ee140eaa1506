"use strict";
exports.id = 7987;
exports.ids = [7987];
exports.modules = {

  5702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   judgeCheckout; },
    y: function() { return   originOf; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7184);
  var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);



async function judgeCheckout(question, ports) {
    const { context, inputs } = question;
    const { event, sha } = context.run;
    const wanted = context.commit ?? (sha === "" ? null : { sha, others: [], mayBeMerged: false });
    if (event === "" || wanted === null)
        return theEvents([]);
    const found = await lookAtCheckout(wanted, question, ports);
    if (found.kind === "same")
        return theEvents([]);
    const isAside = context.commit === null || inputs.commit === "checkout";
    if (found.kind === "other") {
        const { head, path } = found;
        return isAside
            ? { kind: "aside", head, warnings: [] }
            : { kind: "other", found: { event, sha: wanted.sha, head, path } };
    }
    if (context.commit === null)
        return theEvents([]);
    const warnings = [(0,_report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__  .DZ)(wanted.sha, found.reason)];
    return isAside ? { kind: "aside", head: null, warnings } : theEvents(warnings);
}
function theEvents(warnings) {
    return { kind: "event", warnings };
}
async function lookAtCheckout(wanted, { places, inputs }, ports) {
    const folder = await checkoutFolder(inputs.checklist, places, ports);
    if (folder === null)
        return { kind: "unknown", reason: "no `.git` lies in the folder or above it" };
    const repository = ports.openRepository(folder, places.workspace);
    const head = await repository.commitOf("HEAD");
    const path = (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .pS)(folder, places.workspace) || ".";
    if (head === null)
        return { kind: "unknown", reason: `git names no commit at \`${path}\`` };
    const stands = await standsOn(repository, wanted, places, ports);
    return stands ? { kind: "same" } : { kind: "other", head, path };
}
async function checkoutFolder(checklist, places, ports) {
    for (const folder of [places.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(places.root, checklist))])
        if (await isCheckout(ports.openRepository(folder, places.workspace), places, ports))
            return folder;
    return null;
}
async function isCheckout({ root }, { workspace }, { files }) {
    return root !== null && (await files.folderInside(root, workspace));
}
async function standsOn(repository, wanted, places, ports) {
    if (await holdsCommit(repository, wanted))
        return true;
    const { root } = repository;
    const outer = root === null ? null : ports.openRepository((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), places.workspace);
    if (root === null || !outer?.root || !(await isCheckout(outer, places, ports)))
        return false;
    const pinned = await outer.submoduleAt("HEAD", (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .HQ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outer.root, root)));
    const head = await repository.commitOf("HEAD");
    return pinned !== null && pinned === head && standsOn(outer, wanted, places, ports);
}
async function holdsCommit(repository, wanted) {
    const head = await repository.commitOf("HEAD");
    if (head === null)
        return false;
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
function namesOf({ sha, others }) {
    return [sha, ...others].map((name) => name.toLowerCase()).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
}
async function originOf(repository, commit, base) {
    if (repository.root === null)
        return "related";
    if (commit !== null && (await holdsCommit(repository, commit)))
        return "event";
    if ((await repository.commitOf("HEAD")) === null)
        return "related";
    const names = [...(commit === null ? [] : namesOf(commit)), base];
    for (const name of names)
        if ((await repository.commitOf(name)) !== null)
            return "related";
    return "elsewhere";
}


  }),

  7987:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  te: function() { return   compareWithBase; },
  m6: function() { return   readAt; },
  cw: function() { return   readGate; }
});

var external_node_path_ = __webpack_require__(6760);
var api_error = __webpack_require__(8262);
var checklist = __webpack_require__(5385);
var model_problem = __webpack_require__(3970);
var read = __webpack_require__(7698);
var count = __webpack_require__(4936);
var cut = __webpack_require__(5307);
var one_line = __webpack_require__(5942);
var plain_code = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/report/base-page.js




function baseProblemText(problem) {
    switch (problem.kind) {
        case "unread":
            return unreadText(problem);
        case "not-known-as-new":
            return `the base has no page at ${(0,plain_code .K)(problem.path)}, and the commit that is checked out is not known to have one there. Check out with \`actions/checkout\` and git on the PATH, so that there is a \`.git\`, and name a page that is committed.`;
        case "unusable": {
            const { whose, errors } = problem;
            return `the page at the ${whose} cannot be used: ${errors} ${(0,count .LS)(errors, "error")}. \`readiness lint\` names them in a checkout of the ${whose}.`;
        }
        case "too-large":
            return `the page at the base has ${(problem.bytes / 1024 / 1024).toFixed(1)} MiB, and at most 16 MiB are read. Split it.`;
        default:
            return texts[problem.kind];
    }
}
const texts = {
    missing: "the event's payload names no base: it is empty, or could not be read. Leave `GITHUB_EVENT_PATH` as the runner has set it; under `act` give the payload with `--eventpath`.",
    unknown: "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.",
    outside: "the page lies outside of the git work tree. Check the repository out, and name a page inside it.",
    elsewhere: "the page lies in a submodule, or in a checkout of another repository, so the base has no page to compare it with. Run a page of this repository, which may run that one's commands.",
    cancelled: "the run was cancelled before the base's page had been read. Run it again.",
};
function unreadText({ failure, git }) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const api = (0,cut .lD)((0,one_line .T)(failure.message).replace(/\.$/, ""), 100);
    const clone = git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
    return `the API said "${api}"${status}, and ${clone}. Give the job \`permissions: contents: read\`, or check out with \`fetch-depth: 0\` so that git knows the base.`;
}

var calendar = __webpack_require__(5805);
var checkout = __webpack_require__(5702);
var read_page = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/app/reading/read-gate.js









async function readGate(request, ports) {
    const { inputs, places, context, cancel } = request;
    const { checklist, checklistFrom } = inputs;
    const head = await (0,read_page .SP)(checklist, readingOf(request, ports));
    const base = baseOf(context.gateBase, inputs);
    if (base === null || ports.services === null)
        return head;
    if (checklistFrom === "head" && head.checklist === null)
        return head;
    const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const repository = ports.openRepository((0,read_page .c6)(head, ports.files) ?? places.root, places.workspace);
    const question = { base, run: context.run, path: head.inRepository, cancel };
    const read = await ofThisPage(await readBasePage(question, github, repository), head, request, ports);
    return checklistFrom === "base"
        ? runBase(read, head, request, ports)
        : { ...head, gateChanges: await compareWithBase(read, head) };
}
function readingOf({ inputs, places, tag, cancel, startedAt }, ports) {
    const { files, signalSources } = ports;
    const { strict, version: input, vars } = inputs;
    const version = { input, tag, signalSources, cancel };
    return { places, strict, files, version, today: (0,calendar .dA)(startedAt), vars };
}
async function ofThisPage(base, page, request, ports) {
    if (base.kind === "unread")
        return base;
    const { places, context, inputs } = request;
    const repository = ports.openRepository((0,external_node_path_.dirname)(page.file), places.workspace);
    const origin = await (0,checkout .y)(repository, context.commit, base.commit);
    if (origin === "elsewhere")
        return { kind: "unread", commit: base.commit, reason: baseProblemText({ kind: "elsewhere" }) };
    if (base.kind === "page" || inputs.checklistFrom === "base")
        return base;
    const isNew = origin === "event" && (await repository.fileAt("HEAD", page.inRepository)).kind === "file";
    return isNew
        ? base
        : {
            kind: "unread",
            commit: base.commit,
            reason: baseProblemText({ kind: "not-known-as-new", path: page.inRepository }),
        };
}
function baseOf(base, inputs) {
    if (base.kind === "commit" || base.kind === "missing")
        return base;
    const isAboutOne = base.kind === "unknown" || inputs.pullRequest !== null;
    const isCountedOn = inputs.checklistFrom === "base" || inputs.onGateChange === "fail";
    return isAboutOne && isCountedOn ? { kind: "unknown" } : null;
}
const anyVar = () => true;
async function compareWithBase(base, head) {
    switch (base.kind) {
        case "unread":
            return { kind: "not-compared", base: base.commit, reason: base.reason };
        case "none":
            return { kind: "new-page", base: base.commit };
        case "page": {
            const { checklist, problems } = await (0,read .z)(head.path, base.bytes, anyVar);
            if (checklist !== null)
                return comparePages(base.commit, checklist, head);
            const errors = problems.filter(({ weight }) => weight === "error").length;
            return {
                kind: "not-compared",
                base: base.commit,
                reason: baseProblemText({ kind: "unusable", whose: "base", errors }),
            };
        }
    }
}
async function comparePages(commit, base, head) {
    const { compareGates, deletedPage } = await __webpack_require__.e(  8044).then(__webpack_require__.bind(__webpack_require__, 3103));
    if (head.checklist !== null)
        return { kind: "compared", base: commit, changes: compareGates(base, head.checklist) };
    if ((0,read_page .GZ)(head))
        return { kind: "compared", base: commit, changes: [deletedPage(head.path)] };
    const errors = head.findings.filter(({ severity }) => severity === "error").length;
    return {
        kind: "not-compared",
        base: commit,
        reason: baseProblemText({ kind: "unusable", whose: "head", errors }),
    };
}
async function runBase(base, head, request, ports) {
    if (base.kind !== "page")
        return { ...head, ...nothingOf(base, request.inputs.strict) };
    const page = await (0,read_page .zw)(head, base.bytes, readingOf(request, ports));
    return {
        ...page,
        from: "base",
        commit: base.commit,
        gateChanges: page.checklist === null ? null : await comparePages(base.commit, page.checklist, head),
    };
}
function nothingOf(base, strict) {
    const found = base.kind === "none" ? "no page at the base" : "no way to read the page at the base";
    const cure = base.kind === "none"
        ? "Merge the page first, or leave `checklist-from` out to run the pull request's own."
        : `It is missing because ${base.reason}`;
    const expected = "the page that `checklist-from: base` runs";
    const problem = (0,model_problem .l4)("base-page", { line: 1, column: 1 }, { found, expected, cure });
    const findings = (0,model_problem .Sz)([problem], "", strict);
    return {
        checklist: null,
        bytes: null,
        findings,
        said: findings,
        levels: {},
        readerColumns: [],
        fixes: [],
        from: "base",
        commit: base.commit,
    };
}
async function readBasePage(question, api, repository) {
    const { base, run, path, cancel } = question;
    if (base.kind !== "commit")
        return { kind: "unread", commit: null, reason: baseProblemText(base) };
    if (/^\.\.?(?:\/|$)|^\/|^[A-Za-z]:/.test(path))
        return { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "outside" }) };
    const late = { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "cancelled" }) };
    return unlessCancelled(async () => {
        const commit = (await mergedOnto(run, repository)) ?? base.sha;
        return readAt({ commit, path, repository: run.repository }, api, repository);
    }, late, cancel);
}
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
        if (!(error instanceof api_error .h))
            throw error;
        const file = await repository.fileAt(commit, path);
        if (file.kind === "file")
            return whole(commit, file.bytes);
        if (file.kind === "none")
            return { kind: "none", commit };
        return {
            kind: "unread",
            commit,
            reason: baseProblemText({ kind: "unread", failure: error.failure, git: file }),
        };
    }
}
function whole(commit, bytes) {
    return bytes.length > checklist .iN
        ? { kind: "unread", commit, reason: baseProblemText({ kind: "too-large", bytes: bytes.length }) }
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


  }),

  8262:
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

  7184:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   checkoutUnknown; },
    LW: function() { return   asideNote; },
    Sc: function() { return   otherCommitRefusal; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);



function otherCommitRefusal(found) {
    const { sha, head } = found;
    return {
        reasonCode: "other-commit",
        reason: `nothing was run: commit ${short(head)} is checked out, and the event is about ${short(sha)}`,
        findings: [otherCommitFinding(found)],
    };
}
function otherCommitFinding({ event, sha, head, path }) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .a5)({
        rule: "other-commit",
        found: `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(head))} at ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(path)}`,
        expected: `${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(sha))}, the commit that the event ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(event)} is about`,
        cure: `${cureOf(event)} ${asideCure}`,
    });
}
function checkoutUnknown(sha, reason) {
    return `Whether the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(sha))} is what was checked out could not be seen: ${reason}. Check out with \`actions/checkout\` where git is on the PATH (in a container it may have to be installed): without git it leaves no \`.git\`.`;
}
function asideNote(event, head) {
    const own = head === "" ? "what is checked out" : `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(head))}, which is checked out`;
    return `This run is about ${own}, and not about the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(short(event))}: it sets no commit status on that one, and writes no comment about it.`;
}
function cureOf(event) {
    if (event === "pull_request_target")
        return "Run the page on `pull_request`, where `actions/checkout` takes the pull request's merge commit (here it takes the base).";
    if (event.startsWith("pull_request"))
        return `Leave \`ref\` of \`actions/checkout\` out, or set it to \`\${{ github.event.pull_request.head.sha }}\`.`;
    return "Leave `ref` and `repository` of `actions/checkout` out: it takes the event's commit then.";
}
const asideCure = "Where another commit is meant (a job that makes one before, another repository), set `commit: checkout`: the run is about that commit then, and sets no status and writes no comment on the event's.";
function short(sha) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(sha).slice(0, 10) || "?";
}


  }),

  7217:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  })

};
;