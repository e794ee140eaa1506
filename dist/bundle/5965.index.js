"use strict";
exports.id = 5965;
exports.ids = [5965,561];
exports.modules = {

  42324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    diff: function() { return   diff; }
  });
  var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84951);
  var _redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45739);
  var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
  var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11968);
  var _open_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47059);
  var _reading_base_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80670);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44369);







async function diff(request, ports) {
    const { json, args } = request;
    const { files, host } = ports;
    const opened = (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { redactSentence } = redactor;
    const workTree = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .SP)(inputs.checklist, reading);
    const tree = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .c6)(workTree, files);
    if (tree === null)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([noRepository], redactor, host);
    const repository = ports.openRepository(tree, reading.places.workspace);
    const [baseRevision = "", headRevision] = args;
    const base = await pageAt(baseRevision, workTree, repository);
    if ("found" in base)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([base], redactor, host);
    const head = headRevision === undefined ? workTree : await headAt(headRevision, workTree, repository, reading);
    if ("found" in head)
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([head], redactor, host);
    if (head.checklist === null && (base.kind === "none" || !(0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .GZ)(head))) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__  .h)(head.findings, host.color).join("\n")}\n`));
        return 2;
    }
    const comparison = (0,_redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__  .xU)(await (0,_reading_base_gate_js__WEBPACK_IMPORTED_MODULE_5__  .t)(base, head), redactor);
    const text = json
        ? JSON.stringify(comparison, null, 2)
        : redactSentence((0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__  .Pp)(comparison, head.path, host.color).join("\n"));
    await host.log.write(`${text}\n`);
    return exitCodeFor(comparison);
}
function exitCodeFor(comparison) {
    if (comparison.kind === "not-compared")
        return 2;
    return (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__  .u9)(comparison).length > 0 ? 1 : 0;
}
const noRepository = {
    rule: "revision",
    found: "there is no git repository here",
    expected: "a clone, whose commits can be compared",
    cure: "Run it in a clone of the repository.",
};
async function pageAt(revision, { inRepository }, repository) {
    const commit = await repository.commitOf(revision);
    const file = commit === null ? { kind: "unknown-commit" } : await repository.fileAt(commit, inRepository);
    if (commit === null || file.kind === "unknown-commit")
        return unknownRevision(revision);
    switch (file.kind) {
        case "file":
            return { kind: "page", commit, bytes: file.bytes };
        case "none":
            return { kind: "none", commit };
        case "unusable":
            return unusableFile(file.found, inRepository, revision);
    }
}
function unknownRevision(revision) {
    return {
        rule: "revision",
        found: `\`${revision}\` is no revision that is known here`,
        expected: "a branch, tag or commit that this clone holds",
        cure: "Look at `git log`; a shallow clone gets the rest with `git fetch --unshallow`.",
    };
}
function unusableFile(found, path, revision) {
    return {
        rule: "revision",
        found: `${found} at \`${revision}:${path}\``,
        expected: "a page of at most 16 MiB",
        cure: "Name another page with `--checklist`.",
    };
}
async function headAt(revision, workTree, repository, reading) {
    const found = await pageAt(revision, workTree, repository);
    if ("found" in found)
        return found;
    return found.kind === "page"
        ? (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .zw)(workTree, found.bytes, reading)
        : (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__  .zT)(workTree, missingFile, false);
}
const missingFile = {
    found: "no file",
    expected: "a checklist file",
    cure: "Name another page with `--checklist`.",
};


  }),

  47059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41474);







function openCommand({ input, cwd }, ports) {
    const { env, files, now, signalSources } = ports;
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__  .sD)(input, env);
    const read = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .Ko)(input);
    if (read.kind === "problems")
        return { ...read, redactor };
    const { inputs } = read;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .Ch)(inputs.workingDirectory, cwd, env, files);
    const version = { input: inputs.version, tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__  .D)(env, {}), signalSources, cancel: never };
    const { strict, vars } = inputs;
    const reading = { places, strict, files, version, today: (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_5__  .dA)(now()), vars };
    return { kind: "opened", inputs, reading, redactor };
}
const never = new AbortController().signal;
async function refuse(problems, { redactSentence }, { log }) {
    for (const problem of problems) {
        await log.write(`error: ${redactSentence((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__  .d)(problem)))}\n`);
    }
    return 2;
}


  }),

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

  45739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cj: function() { return   redactResults; },
    iT: function() { return   findingTexts; },
    kk: function() { return   redactFindings; },
    uS: function() { return   redactReason; },
    xU: function() { return   redactComparison; }
  });
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45385);
  var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63034);
  var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15934);




const output = { tail: "text" };
const script = {
    command: "text",
    verdict: "structure",
    output,
};
const signal = {
    kind: "structure",
    expect: "text",
    saw: "seen",
    reason: "sentence",
    note: "sentence",
};
const findingTexts = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
const comparisonTexts = {
    kind: "structure",
    base: "structure",
    reason: "sentence",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
};
const check = {
    id: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.id.redacted,
    system: "structure",
    area: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.area.redacted,
    areaSlug: "structure",
    severity: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.severity.redacted,
    ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .X),
    command: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.command.redacted,
    runsOn: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.runsOn.redacted,
    waiver: { by: "text", until: "structure", reason: "text" },
    verdict: "structure",
    reason: "sentence",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: signal,
    output,
    diagnosis: script,
    guidance: {
        rollback: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.rollback.redacted,
        retest: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.retest.redacted,
        retestKind: "structure",
        toDo: _model_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o.toDo.redacted,
    },
};
const resultsRedaction = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    failOn: "structure",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: {
        areas: "structure",
        checks: "structure",
        failed: { since: "structure", sha: "structure", added: "structure", removed: "text" },
    },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        id: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    shard: {
        name: "structure",
        system: "structure",
        digest: "structure",
        planned: { id: "structure" },
    },
    shards: {
        name: "structure",
        system: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
        setup: script,
        teardown: script,
    },
    checks: check,
    setup: script,
    teardown: script,
    release: {
        version: "text",
        tag: "structure",
        lastTag: "structure",
        kind: "structure",
        phase: "structure",
    },
    notApplicable: { id: "structure", area: "structure", why: "sentence" },
    signOffs: { text: "text", heading: "text", owner: "text", why: "sentence", by: "structure" },
    findings: findingTexts,
    gateChanges: comparisonTexts,
    history: {
        since: "structure",
        checks: {
            id: "structure",
            system: "structure",
            lastFailures: { at: "structure", commit: "structure", verdict: "structure" },
        },
    },
    warnings: "sentence",
};
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)({ ...results, checks }, resultsRedaction, redaction);
}
function redactReason({ reason, signals }, redaction) {
    const sentence = [_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Bw, _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_3__  .Fq].find((made) => made(signals) === reason);
    if (sentence === undefined)
        return redaction.redactSentence(reason);
    return sentence((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(signals, signal, redaction));
}
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(findings, findingTexts, redaction);
}
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S)(comparison, comparisonTexts, redaction);
}


  }),

  15934:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   redactTexts; },
    X: function() { return   plainTexts; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const plainTexts = Object.fromEntries(_model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  ._b.map((name) => [name, redactionOf(name)]));
function redactionOf(name) {
    return _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name].redacted;
}
function redactTexts(value, schema, redaction) {
    return redacted(value, schema, redaction);
}
function redacted(value, schema, redaction) {
    if (typeof value === "string")
        return redactedText(value, schema, redaction);
    if (Array.isArray(value))
        return value.map((element) => redacted(element, schema, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = redacted(copy[key], fieldOf(schema, key), redaction);
    return copy;
}
function redactedText(text, schema, { redact, redactSentence }) {
    if (schema === "structure")
        return text;
    const isOurs = schema === "sentence" || (schema === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(schema, key) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key))
        return null;
    return schema[key];
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);




const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function foldedFindings(findings, color) {
    return { title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
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

  67759:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   painter; }
  });
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
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