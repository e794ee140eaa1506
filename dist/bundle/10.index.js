"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

/***/ 2324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: function() { return /* binding */ diff; }
/* harmony export */ });
/* harmony import */ var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4951);
/* harmony import */ var _redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
/* harmony import */ var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1723);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4477);
/* harmony import */ var _reading_page_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6908);
/* harmony import */ var _reading_read_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8195);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9857);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9778);
/* harmony import */ var _tell_input_problems_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2746);










/** `readiness diff`: in what the gate of two commits differs. 0: in nothing that may weaken it, 1: it does, 2: nobody can say. */
async function diff({ input, cwd, json, args }, { files, env, host, openRepository }) {
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .secretInputs */ ._y)(input), env);
    const { redactSentence } = redactor;
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .tellInputProblems */ .k)(reading.problems, redactSentence, host);
    const { checklist, workingDirectory } = reading.inputs;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files);
    const workTree = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__/* .readPage */ .SP)(checklist, places, false, files);
    const tree = (0,_reading_page_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .pageTree */ .c)(workTree, files);
    if (tree === null)
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .tellInputProblems */ .k)([noRepository], redactSentence, host);
    const repository = openRepository(tree, places.workspace);
    const [baseRevision = "", headRevision] = args;
    const base = await pageAt(baseRevision, workTree, repository);
    if ("found" in base)
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .tellInputProblems */ .k)([base], redactSentence, host);
    const head = headRevision === undefined
        ? workTree
        : await headAt(headRevision, workTree, { places, files, repository });
    if ("found" in head)
        return (0,_tell_input_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .tellInputProblems */ .k)([head], redactSentence, host);
    if (head.checklist === null && (base.kind === "none" || !(0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnreadable */ .GZ)(head))) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .h)(head.findings, host.color).join("\n")}\n`));
        return 2;
    }
    const comparison = (0,_redact_redact_results_js__WEBPACK_IMPORTED_MODULE_1__/* .redactComparison */ .xU)(await (0,_reading_read_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .compareWithBase */ .t)(base, head), redactor);
    // Free text alone: in the text of the JSON a secret could stand where a key does.
    const text = json
        ? JSON.stringify(comparison, null, 2)
        : redactSentence((0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .diffLines */ .Pp)(comparison, head.path, host.color).join("\n"));
    await host.log.write(`${text}\n`);
    return exitCodeOf(comparison);
}
function exitCodeOf(comparison) {
    if (comparison.kind === "not-compared")
        return 2;
    return (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .weakeningsOf */ .u9)(comparison).length > 0 ? 1 : 0;
}
const noRepository = {
    found: "there is no git repository here",
    expected: "a clone, whose commits can be compared",
    cure: "Run it in a clone of the repository.",
};
/** The page as a revision has it, or what is wrong with the revision. */
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
        found: `\`${revision}\` is no revision that is known here`,
        expected: "a branch, tag or commit that this clone holds",
        cure: "Look at `git log`; a shallow clone gets the rest with `git fetch --unshallow`.",
    };
}
function unusableFile(found, path, revision) {
    return {
        found: `${found} at \`${revision}:${path}\``,
        expected: "a page of at most 16 MiB",
        cure: "Name another page with `--checklist`.",
    };
}
/** A page of a commit in the place of the work tree's. */
async function headAt(revision, workTree, { places, files, repository }) {
    const found = await pageAt(revision, workTree, repository);
    if ("found" in found)
        return found;
    return found.kind === "page"
        ? (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__/* .judgePage */ .zw)(workTree, found.bytes, places, false, files)
        : (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadablePage */ .zT)(workTree, missingFile, false);
}
const missingFile = {
    found: "no file",
    expected: "a checklist file",
    cure: "Name another page with `--checklist`.",
};


/***/ }),

/***/ 2746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ tellInputProblems; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSentence */ .d)({ found, expected, cure })).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}


/***/ }),

/***/ 8262:
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

/***/ 3034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ reasonLine; },
/* harmony export */   B: function() { return /* binding */ signalReason; }
/* harmony export */ });
/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;
/** Which signals speak against a check, in one sentence without a full stop; empty where none does. */
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
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
    return isMeasured(expect) ? `${explained(saw)}, expected ${expect}` : `pass signal not seen: ${expect}`;
}
/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
/** A reason on one line, as long as a reason may be. */
function reasonLine(text) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (line.length <= maxReason)
        return line;
    const kept = line.slice(0, maxReason - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 5739:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ redactResults; },
/* harmony export */   kk: function() { return /* binding */ redactFindings; },
/* harmony export */   uS: function() { return /* binding */ redactReason; },
/* harmony export */   xU: function() { return /* binding */ redactComparison; }
/* harmony export */ });
/* unused harmony export treatments */
/* harmony import */ var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);
/* harmony import */ var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5934);


const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "sentence",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: { areas: "structure", checks: "structure" },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    checks: {
        id: "structure",
        area: "structure",
        areaSlug: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        command: "text",
        runsOn: "structure",
        verdict: "structure",
        reason: "sentence",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "seen", reason: "sentence", note: "sentence" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "sentence",
};
/** The results without secrets. */
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)({ ...results, checks }, treatments, redaction);
}
/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
function redactReason({ reason, signals }, redaction) {
    if (reason !== (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)(signals))
        return redaction.redactSentence(reason);
    return (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(signals, treatments.checks.signals, redaction));
}
/** The same for findings alone. */
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(findings, finding, redaction);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(comparison, gateChanges, redaction);
}


/***/ }),

/***/ 5934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ treat; }
/* harmony export */ });
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treat(value, treatments, redaction) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redaction);
}
function treated(value, treatment, redaction) {
    if (typeof value === "string")
        return treatedText(value, treatment, redaction);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redaction);
    return copy;
}
function treatedText(text, treatment, { redact, redactSentence }) {
    if (treatment === "structure")
        return text;
    const isOurs = treatment === "sentence" || (treatment === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect !== "plain" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


/***/ }),

/***/ 7184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: function() { return /* binding */ checkoutUnknown; },
/* harmony export */   LW: function() { return /* binding */ asideNote; },
/* harmony export */   cL: function() { return /* binding */ otherCommitReason; },
/* harmony export */   rN: function() { return /* binding */ otherCommitFinding; }
/* harmony export */ });
/* harmony import */ var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/** The reason of the gate, without a full stop. */
function otherCommitReason({ sha, head }) {
    return `nothing was run: commit ${short(head)} is checked out, and the event is about ${short(sha)}`;
}
/** What was found, what the event is about, and how the two come together. */
function otherCommitFinding({ event, sha, head, path }) {
    return {
        rule: "other-commit",
        severity: "error",
        file: "",
        line: 1,
        column: 1,
        found: `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(head))} at ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(path)}`,
        expected: `${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(sha))}, the commit that the event ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(event)} is about`,
        cure: `${cureOf(event)} ${asideCure}`,
    };
}
/** Why nobody can say whether the event's commit is what ran. */
function checkoutUnknown(sha, reason) {
    return `Whether the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(sha))} is what was checked out could not be seen: ${reason}. Check out with \`actions/checkout\` where git is on the PATH (in a container it may have to be installed): without git it leaves no \`.git\`.`;
}
/** For log and summary of a run that is about another commit than its event's. */
function asideNote(event, head) {
    const own = head === "" ? "what is checked out" : `commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(head))}, which is checked out`;
    return `This run is about ${own}, and not about the event's commit ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .K)(short(event))}: it sets no commit status on that one, and writes no comment about it.`;
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
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(sha).slice(0, 10) || "?";
}


/***/ }),

/***/ 7217:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ plainCode; }
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** A name that others chose, in code: a backtick would end it. */
function plainCode(text) {
    return `\`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}


/***/ })

};
;