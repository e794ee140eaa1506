"use strict";
exports.id = 2666;
exports.ids = [2666,561];
exports.modules = {

  80670:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  t: function() { return   compareWithBase; },
  m: function() { return   readAt; },
  readBeside: function() { return   readBeside; }
});

var external_node_path_ = __webpack_require__(76760);
var api_error = __webpack_require__(98262);
var checklist = __webpack_require__(45385);
var model_problem = __webpack_require__(93970);
var read = __webpack_require__(47698);
var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
var plain_code = __webpack_require__(97217);
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

var checkout = __webpack_require__(5702);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/reading/base-gate.js








async function readBeside(base, request, ports) {
    const { inputs, places, context, cancel, head } = request;
    const { github } = request.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const repository = ports.openRepository((0,read_page .c6)(head, ports.files) ?? places.root, places.workspace);
    const question = { base, run: context.run, path: head.inRepository, cancel };
    const read = await ofThisPage(await readBasePage(question, github, repository), request, ports);
    return inputs.checklistFrom === "base"
        ? runBase(read, request)
        : { ...head, gateChanges: await compareWithBase(read, head) };
}
async function ofThisPage(base, request, ports) {
    if (base.kind === "unread")
        return base;
    const { places, context, inputs, head: page } = request;
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
    const { compareGates, deletedPage } = await __webpack_require__.e(  8044).then(__webpack_require__.bind(__webpack_require__, 73103));
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
async function runBase(base, { head, reading, shard }) {
    if (base.kind !== "page")
        return { ...head, ...nothingOf(base, reading.strict) };
    const page = await (0,read_page .zw)(head, base.bytes, reading);
    return {
        ...page,
        from: "base",
        commit: base.commit,
        gateChanges: page.checklist === null || shard !== null
            ? null
            : await comparePages(base.commit, page.checklist, head),
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

  5702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   judgeCheckout; },
    y: function() { return   originOf; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _report_other_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67184);
  var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);



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

  10033:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    findMoments: function() { return   findMoments; }
  });
  var _github_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77023);
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
  var _model_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93970);
  var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89457);





async function findMoments(run, ports) {
    const waits = run.plan.steps.flatMap(({ check: { notBefore } }) => notBefore ?? []);
    const isAsked = (event) => waits.some((each) => each.kind === "after" && each.event === event);
    const { tag } = run.release;
    if (tag === null) {
        const why = `${run.context.run.event === "" ? "no event set this run off, so that it" : "this run"} is about no tag (the push of a tag and a release are)`;
        return { tag: { kind: "unknown", why }, release: { kind: "unknown", why } };
    }
    return {
        tag: isAsked("tag") ? await tagMoment(tag, run, ports) : _model_moment_js__WEBPACK_IMPORTED_MODULE_2__  .m.tag,
        release: isAsked("release") ? await releaseMoment(tag, run, ports) : _model_moment_js__WEBPACK_IMPORTED_MODULE_2__  .m.release,
    };
}
async function tagMoment(tag, run, ports) {
    const { root, workspace } = run.places;
    const found = await ports.openRepository(root, workspace).tagDate(tag);
    if (found.kind === "annotated")
        return { kind: "known", at: found.at };
    const asked = await askServer(run, ports, {
        ask: (github, repository) => github.tagDate(repository, tag),
        missed: `the date of the tag ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)} was not read`,
        object: `the tag ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)}`,
    });
    if (asked.kind === "answer" && asked.text !== null)
        return { kind: "known", at: asked.text };
    return { kind: "unknown", why: whyNoDate(tag, found.kind, asked, ports.services !== null) };
}
function whyNoDate(tag, found, asked, hasServer) {
    const noDate = `the tag ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)} is a lightweight one, which has no date`;
    if (asked.kind === "answer")
        return `${noDate}; ${annotate(tag)}`;
    if (found === "missing")
        return `this clone does not hold the tag ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)}, set \`fetch-depth: 0\` on actions/checkout`;
    return `in this clone ${noDate}${hasServer ? `, and ${asked.why}` : `; ${annotate(tag)}`}`;
}
function annotate(tag) {
    const name = /^[\w./@+-]+$/.test(tag) && !tag.startsWith("-") ? tag : "TAG";
    const commands = `\`git tag --force --annotate ${name} "${name}^{}"\` and \`git push --force origin refs/tags/${name}\``;
    return `make it an annotated one with ${commands}, or release a new version where tags are protected`;
}
async function releaseMoment(tag, run, ports) {
    const { event } = run;
    const draft = `the release of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)} is not published yet, publish it`;
    if (run.context.run.event === "release" && (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__.at)(event, "release") !== undefined) {
        const published = isOut(event) ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__  .$6)(event, "release", "published_at") : null;
        return published === null ? { kind: "unknown", why: draft } : { kind: "known", at: published };
    }
    const asked = await askServer(run, ports, {
        ask: (github, repository) => github.publishedAt(repository, tag),
        missed: `the date of the release of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)} was not read`,
        object: `a release of the tag ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__  .TL)(tag)}`,
    });
    if (asked.kind === "none")
        return { kind: "unknown", why: asked.why };
    return asked.text === null ? { kind: "unknown", why: draft } : { kind: "known", at: asked.text };
}
function isOut(event) {
    return ((0,_payload_js__WEBPACK_IMPORTED_MODULE_4__.at)(event, "release", "draft") !== true && !/^(?:unpublished|deleted)$/.test((0,_payload_js__WEBPACK_IMPORTED_MODULE_4__  .$6)(event, "action") ?? ""));
}
async function askServer({ inputs, context }, { services }, { ask, missed, object }) {
    if (services === null)
        return { kind: "none", why: `${missed}: a command line asks no server, a run in a workflow does` };
    const { github } = services({ github: inputs.githubToken, linear: inputs.linearToken });
    try {
        return { kind: "answer", text: await ask(github, context.run.repository) };
    }
    catch (error) {
        if (!(error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .h))
            throw error;
        const why = (0,_github_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .Fp)(error, { missed, permission: "contents: read", object }, context.forge);
        return { kind: "none", why: why.replace(/\.$/, "") };
    }
}


  }),

  94481:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    nameOwnVersion: function() { return   nameOwnVersion; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);
  var _base_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80670);
  var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);




async function nameOwnVersion(leftOut, question, ports) {
    const { checklist, facts, inputs, page } = question;
    const from = checklist.settings.versionFrom;
    const byKind = leftOutByKind(leftOut, checklist, facts.release.phase);
    if (from === null || page.gateChanges === null || byKind.size === 0)
        return leftOut;
    if (facts.versionSource !== "version-from" || inputs.kind !== null)
        return leftOut;
    const whose = await whoseVersion(from, page.gateChanges, question, ports);
    const named = (one) => byKind.has(one) ? { ...one, why: `${one.why}${words[whose]}` } : one;
    return { notApplicable: leftOut.notApplicable.map(named), signOffs: leftOut.signOffs.map(named) };
}
function leftOutByKind({ notApplicable, signOffs }, checklist, phase) {
    const rows = new Set(checklist.checks.filter((check) => check.phase === phase).map(({ id }) => id));
    const lines = new Set(checklist.signOffs.filter((item) => item.phase === phase).map(({ line }) => line));
    return new Set([
        ...notApplicable.filter(({ id }) => rows.has(id)),
        ...signOffs.filter(({ applies, line }) => !applies && lines.has(line)),
    ]);
}
const words = {
    "the base's": "",
    "its own": " by a version that this pull request itself wrote",
    unknown: " by a version that this pull request may have written: the base could not be read",
};
async function whoseVersion(from, comparison, { places, context, facts, inputs, cancel }, ports) {
    if (changesPlaceOfVersion(comparison))
        return "its own";
    const { base } = comparison;
    if (ports.services === null || base === null || cancel.aborted)
        return "unknown";
    const { root, workspace, gitRoot } = places;
    const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const path = (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .pS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, from.path), gitRoot ?? workspace);
    const place = { commit: base, path, repository: context.run.repository };
    const file = await (0,_base_gate_js__WEBPACK_IMPORTED_MODULE_1__  .m)(place, github, ports.openRepository(root, workspace));
    if (file.kind === "none")
        return "its own";
    if (file.kind === "unread")
        return "unknown";
    const { readTreeVersion } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 67157));
    const sources = sourcesOf(file.bytes, ports.signalSources(root, workspace, cancel));
    const before = await readTreeVersion(from, sources);
    return before.kind === "version" && (0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .p)(before.version, facts.release.version ?? "")
        ? "the base's"
        : "its own";
}
function changesPlaceOfVersion(comparison) {
    return comparison.kind === "compared" && comparison.changes.some(({ part }) => part === "version-from");
}
function sourcesOf(bytes, { ask }) {
    return {
        look: async () => ({ kind: "file", identity: "" }),
        read: async (_, take) => {
            take(bytes);
            return { kind: "read" };
        },
        ask,
    };
}


  }),

  77023:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fp: function() { return   failureWarning; },
    ln: function() { return   isLocked; },
    we: function() { return   emptyOutcome; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);




const emptyOutcome = { notes: [], warnings: [] };
function failureWarning(error, purpose, service) {
    return error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h
        ? apiWarning(purpose, error.failure, service)
        : ownFaultWarning(purpose.missed, error);
}
const maxWarningCharacters = 300;
function apiWarning(purpose, failure, service) {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
function ownFaultWarning(missed, error) {
    const message = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${missed}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const github = {
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
};
const gitea = {
    ...github,
    unauthorized: () => "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : permission === "statuses: write"
            ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
            : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
};
const cures = {
    github,
    gitea,
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


  }),

  12250:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  lintDates: function() { return   lintDates; }
});

var problem = __webpack_require__(93970);
var calendar = __webpack_require__(15805);
;// CONCATENATED MODULE: ./build/lint/rules/reviewed-date.js


const maxDays = 90;
function reviewedDate({ settings: { reviewed } }, today) {
    if (reviewed === null)
        return [];
    const { date, place } = reviewed;
    const days = (0,calendar .YM)(date, today);
    const cure = "Go through the page row by row, and set `reviewed` to that day.";
    if (days > maxDays) {
        const found = `nobody has gone through this page since ${date}, ${days} days ago`;
        return [(0,problem .l4)("reviewed-old", place, { found, expected: `a review every ${maxDays} days`, cure })];
    }
    if (days >= -1)
        return [];
    return [
        (0,problem .l4)("reviewed-ahead", place, {
            found: `\`reviewed\` names ${date}, which is still to come`,
            expected: "the day on which a person last went through the page",
            cure,
        }),
    ];
}

var waiver = __webpack_require__(16833);
;// CONCATENATED MODULE: ./build/lint/rules/waiver-dates.js



const wiseDays = 90;
function waiverDates({ checks }, today) {
    return checks.flatMap((check) => waiverDate(check, today) ?? []);
}
function waiverDate({ id, waived, place }, today) {
    if (waived === null)
        return null;
    const days = (0,calendar .YM)(today, waived.until);
    if (days < 0) {
        return (0,problem .l4)("waiver-expired", place, {
            found: `the waiver of check \`${id}\`, which expired with ${waived.until}`,
            expected: "a waiver that lasts, or none",
            cure: "The check decides again: take the waiver out, or let it be given anew with a later day.",
        });
    }
    const ahead = `the waiver of check \`${id}\` until ${waived.until}, ${days} days ahead`;
    if (days > waiver .EK) {
        return (0,problem .l4)("waiver-too-far", place, {
            found: ahead,
            expected: `a day at most ${waiver .EK} days ahead`,
            cure: "Name an earlier day: what is waived for longer is no check of this page.",
        });
    }
    return days > wiseDays
        ? (0,problem .l4)("waiver-far", place, {
            found: ahead,
            expected: `a day at most ${wiseDays} days ahead`,
            cure: "Name an earlier day, and let the waiver be given anew then if it is still needed.",
        })
        : null;
}

;// CONCATENATED MODULE: ./build/lint/dates.js


function lintDates(checklist, today) {
    return [...reviewedDate(checklist, today), ...waiverDates(checklist, today)];
}


  }),

  33202:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    taggedFindings: function() { return   taggedFindings; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _apply_lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89185);


function taggedFindings({ settings, ignores }, { version, tag, isBefore }, file) {
    const where = isBefore ? "a commit before this one" : "another commit";
    const problem = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("version-tagged", settings.versionFrom?.place ?? settings.place, {
        found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(version)} is tagged already: ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(tag)}, ${where}`,
        expected: "a version that is not released yet",
        cure: "Bump the version if another release is being made; else leave it as it is.",
    });
    const left = (0,_apply_lint_settings_js__WEBPACK_IMPORTED_MODULE_1__  .t)([problem], { levels: settings.lint, ignores }, false);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .Sz)(left, file, false, settings.lint);
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

  72378:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  readReleaseFields: function() { return   readReleaseFields; }
});

var problem = __webpack_require__(93970);
var calendar = __webpack_require__(15805);
var duration = __webpack_require__(12811);
;// CONCATENATED MODULE: ./build/page/not-before.js



function readNotBefore(draft, report) {
    if (draft === null)
        return null;
    const moment = parseNotBefore(draft.value);
    if (moment !== null)
        return moment;
    report((0,problem .l4)("not-before", draft.place, problemOf(draft.value.trim())));
    return null;
}
function parseNotBefore(text) {
    const at = timeOf(text);
    if (at !== null)
        return { kind: "moment", at: new Date(at).toISOString(), text };
    const [, duration = "", event = ""] = afterForm.exec(text) ?? [];
    const ms = durationWithDays(duration);
    if (ms === null || ms > longestMs)
        return null;
    return { kind: "after", ms, event: /^tag$/i.test(event) ? "tag" : "release", text };
}
const afterForm = /^(\S+)[ \t]+after[ \t]+(tag|release)$/i;
const longestMs = 3650 * calendar .LP;
function durationWithDays(text) {
    const [, days, rest = ""] = /^(?:(\d{1,9})d)?(.{0,60})$/.exec(text) ?? [];
    if (days === undefined)
        return (0,duration .E9)(text);
    const ms = rest === "" ? 0 : (0,duration .E9)(rest);
    return ms === null ? null : Number(days) * calendar .LP + ms;
}
const timeForm = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;
function timeOf(text) {
    const parts = timeForm.exec(text);
    if (parts === null)
        return (0,calendar .ol)(text);
    const [, day = "", hours, minutes, seconds, sign, ...offset] = parts;
    const start = (0,calendar .ol)(day);
    const ofDay = clockOf(hours, minutes, seconds);
    const ofOffset = clockOf(offset[0], offset[1], undefined);
    if (start === null || ofDay === null || ofOffset === null)
        return null;
    return start + ofDay + (sign === "-" ? ofOffset : -ofOffset);
}
function clockOf(hours = "0", minutes = "0", seconds = "0") {
    const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
    return h > 23 || m > 59 || s > 59 ? null : ((h * 60 + m) * 60 + s) * 1_000;
}
function problemOf(text) {
    const expected = "a day as `2026-12-01`, a time with its offset as `2026-12-01T09:00Z`, or a duration as `24h after tag` or `3d after release`";
    const has = timeForm.test(text) || (0,calendar .JA)(text);
    const found = has
        ? `${(0,problem .TL)(text)}, which no calendar or clock has`
        : `${(0,problem .TL)(text)} is no moment that is known here`;
    const cure = has ? "Write a day and a time that there are." : cureOf(text.toLowerCase());
    return { found, expected, cure };
}
const maxGuessed = 100;
function cureOf(text) {
    const general = "Write it in one of these forms; a column of anything else needs another name.";
    if (text.length > maxGuessed)
        return general;
    if (/^(?:n\/?a|no|none|now|never|always|immediately)\b/.test(text))
        return "Leave it out: a check without it is run at once.";
    if (isUnzoned(text))
        return `Write ${(0,problem .TL)(`${text.replace(" ", "t").toUpperCase()}Z`)} for UTC, or the offset as \`+01:00\` behind it.`;
    const meant = [meantTime(text), ...meantDurations(text)].filter((each) => each !== null && parseNotBefore(each) !== null);
    if (meant.length > 0)
        return `Write ${meant.map((each) => (0,problem .TL)(each ?? "")).join(" or ")}.`;
    return /\bafter\b/.test(text) ? "Write how long after which event, as `24h after release`." : general;
}
function isUnzoned(text) {
    return timeOf(`${text}Z`) !== null && /\d:\d/.test(text);
}
function meantTime(text) {
    const [, day = "", rest = ""] = /^([^\s,t]+)(?:[t,]| )? *(.*)$/.exec(text) ?? [];
    const date = (0,calendar .Gv)(day);
    if (date === null || rest === "")
        return date;
    const time = rest.replace(/ *(?:utc|gmt)$/, "z").replace(/^(\d):/, "0$1:");
    return `${date}T${time.toUpperCase()}`;
}
function meantDurations(text) {
    const duration = durationMeant(text.replace(/^after\b|\b(?:after|past|since|from|behind)\b.*$/g, "").trim());
    if (duration === null)
        return [];
    const after = /\b(?:after|past|since|from|behind)\b(.*)$/.exec(text)?.[1] ?? "";
    const events = ["tag", "release"].filter((event) => new RegExp(event === "tag" ? "\\btag" : "\\brelease|\\bpublish").test(after));
    return (events.length === 0 ? ["tag", "release"] : events).map((event) => `${duration} after ${event}`);
}
function durationMeant(text) {
    if (durationWithDays(text) !== null)
        return text;
    const [, count, unit = ""] = /^(\d{1,4}) ?(d|days?|w|weeks?)$/.exec(text) ?? [];
    if (count === undefined)
        return (0,duration .ji)(text);
    return `${unit.startsWith("w") ? Number(count) * 7 : count}d`;
}

var release_values = __webpack_require__(15169);
var signals_form = __webpack_require__(33403);
var join_parts = __webpack_require__(76572);
;// CONCATENATED MODULE: ./build/page/day-in-words.js

const months = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
function dayInWords(text) {
    const words = text.trim().toLowerCase();
    if (words.length > maxLength)
        return null;
    return (0,calendar .Gv)(words) ?? dayOfNumbers(words) ?? dayOfMonth(words);
}
const maxLength = 40;
function dayOfNumbers(words) {
    const [, first = "", sign, second = "", year = ""] = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/.exec(words) ?? [];
    if (sign === ".")
        return dayOf(year, second, first);
    if (Number(first) > 12)
        return dayOf(year, second, first);
    return Number(second) > 12 ? dayOf(year, first, second) : null;
}
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /;
function dayOfMonth(words) {
    const own = words.replace(weekday, "");
    const form = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?)?(?<month>[a-z]{3,9})\.?(?:[ -](?<late>\d{1,2})(?:st|nd|rd|th)?)?(?:,?[ -](?<year>\d{4}))?$/;
    const { day, month = "", late, year } = form.exec(own)?.groups ?? {};
    const index = month.length < 3 ? -1 : months.findIndex((name) => name.startsWith(month));
    if (index === -1 || (day === undefined) === (late === undefined))
        return null;
    return dayOf(year, String(index + 1), day ?? late ?? "");
}
function dayOf(year, month, day) {
    const rest = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if ((0,calendar .ol)(`${year ?? "2028"}${rest}`) === null)
        return null;
    return `${year ?? "YEAR"}${rest}`;
}

var draft_values = __webpack_require__(7991);
;// CONCATENATED MODULE: ./build/page/waived.js






function readWaiver(draft, sourceFormat, report) {
    if (draft === null)
        return null;
    if (draft.kind === "parts")
        return readParts(draft, sourceFormat, report);
    if (sourceFormat === "table")
        return readCell(draft, report);
    report(waiverAsText(draft));
    return null;
}
function readParts(draft, sourceFormat, report) {
    const missing = parts.filter((part) => !isSaid(draft[part]));
    if (missing.length > 0)
        report(incomplete(draft, missing, sourceFormat));
    const until = readDay(draft.until, report);
    const by = (0,draft_values .Xw)("by", draft.by, report);
    const reason = (0,draft_values .Xw)("reason", draft.reason, report);
    const isWhole = missing.length === 0 && until !== null && by !== null && reason !== null;
    return isWhole ? { by, until, reason } : null;
}
function isSaid(draft) {
    return draft !== null && /[\p{L}\p{N}]/u.test(draft.value);
}
const parts = ["until", "by", "reason"];
const words = {
    until: { called: "the day on which it ends", example: "2026-12-15", gap: "DAY" },
    by: { called: "who gave it", example: '"@alice"', gap: "NAME" },
    reason: { called: "its reason", example: '"upstream is down, #123"', gap: "REASON" },
};
function incomplete(draft, missing, sourceFormat) {
    const names = missing.map((part) => words[part].called);
    const found = `a waiver without ${(0,join_parts .BD)(names, "and")}`;
    const keys = missing.map((part) => `${part}: ${words[part].example}`).join(", ");
    const cure = sourceFormat === "table" ? inCell(draft) : `Add ${(0,problem .TL)(keys, 200)} to it.`;
    return (0,problem .l4)("waiver", draft.place, { found, expected: expectedParts, cure });
}
const expectedParts = "its last day, who gave it and why";
function readDay(draft, report) {
    const day = (0,draft_values .Xw)("until", draft, report);
    if (draft === null || day === null || (0,calendar .ol)(day) !== null)
        return day;
    const has = (0,calendar .JA)(day);
    const meant = dayInWords(day);
    const found = has
        ? `the day ${(0,problem .TL)(day)}, which no calendar has`
        : `${(0,problem .TL)(day)} as the last day of a waiver`;
    const cure = meant === null
        ? "Write year, month and day, as `2026-12-15`."
        : `Write ${(0,problem .TL)(meant)}${(0,calendar .Gv)(day) === null ? "" : ", in plain signs"}.`;
    report((0,problem .l4)("waiver", draft.place, { found, expected: "a day of the calendar", cure }));
    return null;
}
function readCell({ value, place }, report) {
    const written = writtenParts(value);
    if (written !== null)
        return readParts(locatedParts(written, place), "table", report);
    report(notWaived.test(value) ? waivedNot(value, place) : otherForm(value, place));
    return null;
}
function writtenParts(text) {
    const [head, until] = /^until[ \t]+(\S+)[ \t]+by[ \t]+/i.exec(text) ?? [];
    if (head === undefined)
        return null;
    const rest = text.slice(head.length);
    const colon = rest.search(/:(?:[ \t]|$)/);
    return colon === -1 ? null : { until, by: rest.slice(0, colon), reason: rest.slice(colon + 1) };
}
function locatedParts(written, place) {
    const part = (name) => {
        const said = { value: (written[name] ?? "").trim(), place };
        return isSaid(said) ? said : null;
    };
    return { kind: "parts", place, until: part("until"), by: part("by"), reason: part("reason") };
}
const notWaived = /^(?:n\/?a|no|none|never|false|not waived)$/i;
function waivedNot(value, place) {
    const cure = "Leave the cell empty, or write a dash: the check is not waived then.";
    return (0,problem .l4)("waiver", place, { found: (0,problem .TL)(value), expected: expectedParts, cure });
}
function otherForm(value, place) {
    const draft = locatedParts(looseParts(value.slice(0, signals_form .nu)), place);
    const missing = parts.filter((name) => draft[name] === null);
    if (missing.length > 0)
        return incomplete(draft, missing, "table");
    const found = `the waiver ${(0,problem .TL)(value)}`;
    return (0,problem .l4)("waiver", place, { found, expected: "`until DAY by NAME: REASON`", cure: inCell(draft) });
}
function looseParts(text) {
    const said = /^until:?[ \t]+(.{1,40}?)(?:[ \t]+by\b|:[ \t]|$)/i.exec(text)?.[1] ?? "";
    const until = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? dayInWords(said) ?? undefined;
    const by = /\bby:?[ \t]+([^\s:,;()]+)/i.exec(text)?.[1] ?? /@[\w./-]*\w/.exec(text)?.[0];
    const reason = /(?::|[ \t](?:[-–—]|because|since|for|as)|\()[ \t]+(?!\d{4}-)([^()]+)\)?$/i.exec(text)?.[1] ??
        /\(([^()]+)\)$/.exec(text)?.[1];
    return { until, by, reason };
}
function inCell(draft) {
    const text = (part) => draft[part]?.value ?? words[part].gap;
    return `Write ${(0,problem .TL)(`until ${text("until")} by ${text("by")}: ${text("reason")}`, signals_form .nu)}.`;
}
function waiverAsText({ value, place }) {
    const { until, by, reason } = writtenParts(value) ?? { until: undefined, by: undefined, reason: undefined };
    const text = (said, example) => said === undefined || said.trim() === "" ? example : JSON.stringify(said.trim());
    const mapping = `{ by: ${text(by, words.by.example)}, until: ${until ?? words.until.example}, reason: ${text(reason, words.reason.example)} }`;
    const found = `the text ${(0,problem .TL)(value)}`;
    const cure = `Write ${(0,problem .TL)(`waived: ${mapping}`, signals_form .nu)}.`;
    return (0,problem .l4)("waiver", place, { found, expected: "a mapping of `by`, `until` and `reason`", cure });
}

;// CONCATENATED MODULE: ./build/page/release-fields.js



function readReleaseFields(draft, report) {
    return {
        phase: (0,release_values.readPhase)(draft.phase, report),
        only: (0,release_values.readOnly)(draft, report),
        notBefore: readNotBefore(draft.notBefore, report),
        waived: readWaiver(draft.waived, draft.sourceFormat, report),
    };
}


  }),

  15169:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readOnly: function() { return   readOnly; },
    readPhase: function() { return   readPhase; },
    readSignOffs: function() { return   readSignOffs; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _model_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41265);




function readPhase(draft, report) {
    return (draft && choose(phase, draft, report)) ?? "before";
}
function readOnly({ only, place }, report) {
    if (only?.length === 0)
        report(noKind(place));
    const named = new Set((only ?? []).flatMap((draft) => choose(kind, draft, report) ?? []));
    return named.size === 0 ? null : _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .Xx.filter((each) => named.has(each));
}
function noKind(place) {
    const found = "`only` without a kind of release";
    const cure = "Name at least one, or leave it out: a check without it is for every release.";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("release-kind", place, { found, expected: "at least one kind", cure });
}
function readSignOffs(draft, report) {
    return (draft && choose(signOffs, draft, report)) ?? "note";
}
const phase = {
    rule: "phase",
    what: "phase",
    values: _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .tW,
    otherwise: [
        {
            words: /^(?:both|any|all|always)\b|before\b.*\bafter|after\b.*\bbefore/,
            cure: "Write a row for each phase, with an id of its own.",
        },
        { words: /^(?:n\/?a|none)$/, cure: "Leave it out: a check without it is for before publishing." },
        { words: /^(?:pre|prior|earlier)\b|^before\b/, cure: "Write `before`." },
        { words: /^(?:post|later|following)\b|^after\b/, cure: "Write `after`." },
    ],
    cure: "Write `before` for what holds before publishing, `after` for what only holds when it is published; a column of anything else needs another name.",
};
const kind = {
    rule: "release-kind",
    what: "kind of release",
    values: _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .Xx,
    otherwise: [
        {
            words: /^(?:rc|alpha|beta|preview|canary|nightly|next|pre[- ]?releases?)\b/,
            cure: "Write `prerelease`.",
        },
        { words: /^(?:hot|bug)[- ]?fix(?:es)?\b/, cure: "Write `patch`." },
        { words: /^features?\b/, cure: "Write `minor`." },
        { words: /^breaking\b/, cure: "Write `major`." },
        { words: /^initial\b/, cure: "Write `first`." },
        { words: /^(?:final|stable|ga)\b/, cure: "Write `first, major, minor, patch`." },
        {
            words: /^(?:all|any|every|each|always|none|n\/?a)\b/,
            cure: "Leave it out: a check without it is for every release.",
        },
    ],
    cure: "Name the kinds, separated by commas; a check for every release has none, and a column of anything else needs another name.",
};
const signOffs = {
    rule: "sign-offs",
    what: "value of `sign-offs`",
    values: ["note", "require"],
    otherwise: [
        { words: /^(?:required|must|mandatory|block|blocking|true|yes|on)$/, cure: "Write `require`." },
        { words: /^(?:optional|ignore|info|none|never|false|no|off)$/, cure: "Write `note`." },
    ],
    cure: "Write `require` where an open sign-off holds the gate back, `note` where it is only listed.",
};
function choose(choice, draft, report) {
    const { rule, what, values } = choice;
    const written = draft.value.toLowerCase();
    const value = values.find((known) => known === written);
    if (value !== undefined)
        return value;
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(draft.value)} is no ${what}`;
    const expected = (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .BD)(values.map((each) => `\`${each}\``), "or");
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(rule, draft.place, { found, expected, cure: cureOf(choice, written) }));
    return null;
}
const maxGuessed = 100;
function cureOf({ values, otherwise, cure }, written) {
    if (written.length > maxGuessed)
        return cure;
    const several = written
        .split(/[\s,;/|+&]+/)
        .filter((word) => word !== "and" && word !== "or" && word !== "");
    if (several.length > 1 && several.every((word) => values.includes(word)) && values.length > 2)
        return `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(several.join(", "))}.`;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__  .p)(written, values);
    if (near !== null)
        return `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(near)}.`;
    return otherwise.find(({ words }) => words.test(written))?.cure ?? cure;
}


  }),

  21220:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readVersionFrom: function() { return   readVersionFrom; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _signals_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);
  var _signals_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41914);
  var _draft_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7991);




async function readVersionFrom(draft, report) {
    const text = (0,_draft_values_js__WEBPACK_IMPORTED_MODULE_3__  .Xw)("version-from", draft, report)?.trim();
    if (draft === null || text === undefined)
        return null;
    const parsed = parse(text, draft.place);
    const problem = parsed === null ? formProblem(text) : (pathProblem(parsed) ?? (await contentProblem(parsed)));
    if (problem !== null)
        report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("version-from", draft.place, problem));
    return problem === null ? parsed : null;
}
function parse(text, place) {
    const json = /^json[ \t:]/.test(text);
    const taken = (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .Dh)(json ? text.slice("json".length) : ` ${text}`);
    if (taken === null)
        return null;
    const { path, after } = taken;
    if (json)
        return after?.startsWith("$") === true ? { kind: "json", path, query: after, text, place } : null;
    if (after === null)
        return { kind: "file", path, text, place };
    const pattern = (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(after);
    return pattern && { kind: "pattern", path, ...pattern, text, place };
}
const expected = "`FILE`, `json FILE: JSONPATH` or `FILE: /pattern/` with one group, a path with blanks in double quotes";
function formProblem(text) {
    const meant = text.length > _signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .nu ? null : meantForm(text);
    const cure = meant !== null && parse(meant, nowhere) !== null
        ? `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(meant, _signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .nu)}.`
        : 'Write one of these, as `json package.json: $.version` or `mix.exs: /version: "(.+)"/`.';
    return { found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)} in \`version-from\``, expected, cure };
}
const nowhere = { line: 1, column: 1 };
function meantForm(text) {
    const unquoted = text.replace(/(?<=^|json[ \t])(['`])([^'`"]+)\1(?=:|$)/, (_, _quote, path) => (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(path));
    if (unquoted !== text)
        return unquoted;
    const own = text.replace(/^json\b[ \t]*:?[ \t]*/, "");
    const [, path, query] = /^(\S+?)[ \t]*:?[ \t]*(\$.*)$/s.exec(own) ?? [];
    if (path !== undefined && query !== undefined)
        return `json ${path}: ${query}`;
    if (own !== text)
        return `json ${own.replace(/:$/, "")}: $.version`;
    const [, file, pattern] = /^(\S+):[ \t]*(.+)$/s.exec(text) ?? [];
    if (file !== undefined && pattern !== undefined) {
        const bare = /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
        const escaped = bare.replace(/(\\.)|\//gs, (_, pair) => pair ?? "\\/");
        return `${file}: /${escaped}/`;
    }
    return /^[^":]*\.[A-Za-z0-9]{1,8}$/.test(text) ? (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(text) : null;
}
function pathProblem({ path, text }) {
    const found = `the path ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)} in \`version-from\``;
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
        return {
            found,
            expected: "a path inside the repository, relative to the root of the run",
            cure: "Write it without the folders above the root.",
        };
    const plain = plainPath(path);
    if (plain !== path) {
        const meant = text.replace(path, plain);
        const expected = "a path with `/`, in double quotes or none";
        return { found, expected, cure: `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(meant, _signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .nu)}.` };
    }
    if (!/[*~$]/.test(path))
        return null;
    const cure = "Write the path of one file as it is called: no shell reads it.";
    return { found, expected: "the path of one file", cure };
}
function plainPath(path) {
    return path
        .replace(/^(['`])(.+)\1$/, "$2")
        .replace(/^\.\\/, "")
        .replaceAll("\\", "/");
}
async function contentProblem(source) {
    if (source.kind === "file")
        return null;
    if (source.kind === "json")
        return (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .tX)(source.query, (path) => `json ${(0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(source.path)}: ${path}`);
    const { pattern } = source;
    const problem = await (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .xZ)(pattern);
    if (problem !== null)
        return { ...problem, cure: "Mend the pattern, with one group around the version." };
    const groups = await (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .hl)(pattern);
    if (groups === 1)
        return null;
    const found = `the pattern ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(`/${pattern}/`)} with ${groups === 0 ? "no group" : `${groups} groups`}`;
    const cure = groups === 0
        ? "Put parentheses around the part of the pattern that is the version."
        : "Keep the parentheses around the version, and write `(?:…)` for the others.";
    return { found, expected: "exactly one group, which holds the version", cure };
}


  }),

  57674:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   whyNotApplicable; }
  });
function whyNotApplicable({ phase, only }, release) {
    if (phase !== release.phase)
        return `phase ${phase}`;
    if (only === null || release.kind === null || only.includes(release.kind))
        return null;
    return `only ${only.join(", ")}, and this is ${kindWords[release.kind]}`;
}
const kindWords = {
    first: "the first release",
    major: "a major release",
    minor: "a minor release",
    patch: "a patch release",
    prerelease: "a prerelease",
};


  }),

  15803:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IR: function() { return   tagReasons; },
    S2: function() { return   missingReasons; },
    bi: function() { return   whyMissing; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53927);

const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
function missingReasons(tags, why) {
    return {
        ...why,
        lastVersion: why.lastTag,
        sha: tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null,
        baseSha: "the event has no base: it is known in a pull request, a merge group and a push",
        pullRequest: "the event belongs to no pull request",
        runUrl: "this is no run on GitHub",
        phase: null,
    };
}
function whyMissing(name, missing) {
    const row = (0,_model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .h3)(name);
    return row === undefined ? null : missing[row.value];
}


  }),

  67157:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  readTreeVersion: function() { return   readTreeVersion; }
});

var problem = __webpack_require__(93970);
var version_clues = __webpack_require__(3486);
var line_pattern = __webpack_require__(92606);
var output_stream = __webpack_require__(26595);
var count = __webpack_require__(44936);
var version_text = __webpack_require__(80919);
var signals_form = __webpack_require__(33403);
var pattern_text = __webpack_require__(65781);
;// CONCATENATED MODULE: ./build/plan/meant-version.js



function versionCure(from, given) {
    switch (from.kind) {
        case "json":
            return "Name the path of the version alone.";
        case "pattern":
            return "Let its group hold the version alone.";
        case "file": {
            const path = (0,signals_form .LF)(from.path);
            if (/\.json$/i.test(from.path))
                return `Write ${setting(`json ${path}: $.version`)}.`;
            const pattern = versionPattern(given);
            const written = setting(`${path}: /${pattern ?? 'version = "(.+)"'}/`);
            return pattern === null
                ? `Let the file hold the version and nothing else, or write a pattern that fits, as ${written}.`
                : `Write ${written}.`;
        }
    }
}
function setting(form) {
    return (0,problem .pN)(`version-from: '${form.replaceAll("'", "''")}'`);
}
const meant_version_forms = [
    /^([\W_]{0,10}version\D{0,12})(\d[^\s"'<>,;)}\]]*)(.?)/i,
    /^(.{0,40}?version\D{0,12})(\d[^\s"'<>,;)}\]]*)(.?)/i,
    /^(\D{1,40})(\d+(?:\.\d+)+[^\s"'<>,;)}\]]*)(.?)/,
];
const maxLooked = 64 * 1024;
function versionPattern(text) {
    const lines = text.slice(0, maxLooked).split(/\r\n|\r|\n/);
    for (const form of meant_version_forms) {
        for (const line of lines) {
            const [, before, , end = ""] = form.exec(line) ?? [];
            if (before === undefined || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(before.trimStart() + end.trim()))
                continue;
            const written = before.trimStart();
            const indent = written === before ? "" : "\\s*";
            const stop = /\s/.test(end) ? "\\s" : (0,pattern_text .K)(end);
            const group = end === "" ? "(.+)" : `([^${stop}]+)${/["']/.test(end) ? end : ""}`;
            return `^${indent}${(0,pattern_text .K)(written.replace(/v$/, ""))}${group}`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/plan/tree-version.js







async function readTreeVersion(from, sources) {
    const file = await readFile(from.path, sources);
    if ("found" in file)
        return file;
    const version = await versionIn(file.bytes, from, sources);
    return typeof version === "string" ? judged(version, from) : version;
}
function unknown(found, cure) {
    return { kind: "unknown", found, cure };
}
async function readFile(path, sources) {
    const look = await sources.look(path);
    if (look.kind === "missing")
        return unknown(`there is no file ${(0,problem .TL)(path, 200)}`, fileCure);
    if (look.kind === "directory")
        return unknown(`${(0,problem .TL)(path, 200)} is a folder`, fileCure);
    if (look.kind === "unusable")
        return unknown(look.reason, fileCure);
    const kept = new output_stream .u();
    const reading = await sources.read(path, (chunk) => kept.keep(chunk, 0, chunk.length));
    if (reading.kind === "unusable")
        return unknown(reading.reason, fileCure);
    const { bytes } = kept;
    return bytes === null
        ? unknown(`${(0,problem .TL)(path, 200)} has more than 4 MiB, and no more is read`, "Name a smaller file that has the version.")
        : { bytes };
}
const fileCure = "Name a file inside the workspace, relative to the root of the run.";
function versionIn(bytes, from, sources) {
    switch (from.kind) {
        case "file":
            return textOf(bytes);
        case "json":
            return askJson(bytes, from, sources);
        case "pattern":
            return findGroup(textOf(bytes), from);
    }
}
function textOf(bytes) {
    return bytes.toString("utf8").replace(/^\ufeff/, "");
}
async function askJson(bytes, { path, query }, sources) {
    const answer = await sources.ask({ json: bytes, path: query, compare: null });
    const at = `${(0,problem .TL)(query)} of ${(0,problem .TL)(path, 200)}`;
    if (answer.kind === "unusable")
        return unknown(`${at} was not found: ${answer.reason}`, jsonCure);
    if (answer.kind === "not-json")
        return unknown(`${(0,problem .TL)(path, 200)} is not one JSON text: ${answer.reason}`, jsonCure);
    if (answer.found === 0)
        return unknown(`there is nothing at ${at}`, jsonCure);
    return (jsonText(answer.value) ??
        unknown(`${at} is ${(0,problem .TL)(answer.value)}`, "Name a path to a string: of a number the zeros would be lost."));
}
const jsonCure = "Correct the path to the version, or the file.";
function jsonText(value) {
    if (!value.startsWith('"'))
        return null;
    return value.endsWith("…") ? value : String(JSON.parse(value));
}
async function findGroup(text, { path, text: written, pattern, ignoreCase }) {
    const match = (await line_pattern .t.compile(pattern, ignoreCase)).find(text);
    if (match === null)
        return unknown(`no line of ${(0,problem .TL)(path, 200)} matches ${(0,problem .TL)(written)}`, "Correct the pattern, or the file.");
    const { RE2JS } = await __webpack_require__.e(  2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const line = text.split(/\r\n|\r|\n/, match.index + 1).at(-1) ?? "";
    const matcher = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0).matcher(line);
    return matcher.find() ? (matcher.group(1) ?? "") : "";
}
function judged(given, from) {
    const version = given.trim();
    const found = whatIsWrong(version);
    return found === null
        ? { kind: "version", version: (0,version_text .GT)(version) }
        : unknown(`${(0,problem .TL)(from.text)} gives ${found}`, versionCure(from, version));
}
function whatIsWrong(version) {
    if (version === "")
        return "nothing";
    const lines = version.split(/\r\n|\r|\n/).length;
    if (lines > 1)
        return `${lines} ${(0,count .LS)(lines, "line")}`;
    if (version.length > version_clues .VR)
        return `${version.length} characters`;
    if (!(0,version_clues .nl)(version))
        return "a text with characters that cannot be seen";
    return isUnlikely(version) ? `${(0,problem .TL)(version)}, which is probably not a version` : null;
}
function isUnlikely(version) {
    return /[\s"'`{}[\]()=:<>]/.test(version.replace(/^\d+:(?=\d)/, ""));
}


  }),

  88400:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    unknownKindWarning: function() { return   unknownKindWarning; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57674);
  var _missing_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15803);




function unknownKindWarning(steps, { signOffs, settings }, { release, missing }) {
    if (release.kind !== null)
        return [];
    const rows = steps.flatMap(({ check }) => (check.only === null ? [] : check.id));
    const demanded = settings.signOffs === "require" ? signOffs : [];
    const others = demanded.filter((each) => each.only !== null && (0,_applicability_js__WEBPACK_IMPORTED_MODULE_0__  .h)(each, release) === null);
    if (rows.length + others.length === 0)
        return [];
    const counted = (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .nn)(" and ", [
        rows.length === 0 ? "" : `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rows.length, "row")} (${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(rows)})`,
        others.length === 0 ? "" : (0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(others.length, "sign-off"),
    ]);
    const why = (0,_missing_value_js__WEBPACK_IMPORTED_MODULE_1__  .bi)("kind", missing);
    const verb = rows.length + others.length === 1 ? "counts" : "count";
    return [
        `The kind of this release is not known${why === null ? "" : ` (${why})`}, so that ${counted} for some kinds of releases only ${verb}.`,
    ];
}


  }),

  67184:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   checkoutUnknown; },
    LW: function() { return   asideNote; },
    Sc: function() { return   otherCommitRefusal; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97217);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59119);



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

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
}


  }),

  97217:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   plainCode; }
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


  })

};
;