"use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {

/***/ 2324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: function() { return /* binding */ diff; }
/* harmony export */ });
/* harmony import */ var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4951);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1723);
/* harmony import */ var _report_redact_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(562);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4477);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2830);
/* harmony import */ var _reading_read_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8195);
/* harmony import */ var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9857);
/* harmony import */ var _secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9883);









/** `readiness diff`: in what the gate of two commits differs. 0: in nothing that may weaken it, 1: it does, 2: nobody can say. */
async function diff({ input, cwd, json, args }, { files, env, host, openRepository }) {
    const { redact } = (0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretKeeper */ .Hu)((0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretInputs */ ._y)(input), env);
    const reading = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .tellInputProblems */ .k)(reading.problems, redact, host);
    const { checklist, workingDirectory } = reading.inputs;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlaces */ .Ch)(workingDirectory, cwd, env, files);
    if (places.gitRoot === null)
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .tellInputProblems */ .k)([noRepository], redact, host);
    const repository = openRepository(places.root, places.workspace);
    const workTree = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPage */ .SP)(checklist, places, false, files);
    const [baseRevision = "", headRevision] = args;
    const base = await pageAt(baseRevision, workTree, repository);
    if ("found" in base)
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .tellInputProblems */ .k)([base], redact, host);
    const head = headRevision === undefined
        ? workTree
        : await headAt(headRevision, workTree, { places, files, repository });
    if ("found" in head)
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .tellInputProblems */ .k)([head], redact, host);
    if (head.checklist === null && (base.kind === "none" || !(0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnreadable */ .GZ)(head))) {
        await host.log.write(redact(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(head.findings, host.color).join("\n")}\n`));
        return 2;
    }
    const comparison = (0,_report_redact_results_js__WEBPACK_IMPORTED_MODULE_2__/* .redactComparison */ .xU)(await (0,_reading_read_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .compareWithBase */ .t)(base, head), redact);
    // Free text alone: in the text of the JSON a secret could stand where a key does.
    const text = json
        ? JSON.stringify(comparison, null, 2)
        : redact((0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .Pp)(comparison, head.path, host.color).join("\n"));
    await host.log.write(`${text}\n`);
    return exitCodeOf(comparison);
}
function exitCodeOf(comparison) {
    if (comparison.kind === "not-compared")
        return 2;
    return (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_8__/* .weakeningsOf */ .u)(comparison).length > 0 ? 1 : 0;
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
        ? (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .judgePage */ .zw)(workTree, found.bytes, places, false, files)
        : (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadablePage */ .zT)(workTree, missingFile, false);
}
const missingFile = {
    found: "no file",
    expected: "a checklist file",
    cure: "Name another page with `--checklist`.",
};


/***/ })

};
;