"use strict";
exports.id = 8169;
exports.ids = [8169];
exports.modules = {

  8169:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    knownResults: function() { return   knownResults; },
    readLastResults: function() { return   readLastResults; }
  });
  var _github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);
  var _page_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9327);



async function readLastResults(run, page, ports) {
    const { failed, places, temporaryFolder } = run;
    if (failed === null)
        return null;
    const named = failed.results;
    const read = named === null
        ? await readKept(page, ports)
        : readAs(await ports.readResults(named, [places.workspace, temporaryFolder]), (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(named, maxPath), "Name a results file as `run --results FILE` writes it, inside the workspace or the temporary folder.");
    if ("rule" in read)
        return read;
    const { path } = read.origin;
    if (path !== page.path && path !== page.inRepository)
        return problem(`results of ${path === "" ? "no page" : `the page ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)}`}`, `results of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, "Name results of this page, or the page that they are of.");
    return { ...read, digest: page.bytes === null ? "" : (0,_page_digest_js__WEBPACK_IMPORTED_MODULE_2__  .o)(page.bytes) };
}
async function knownResults(page, store) {
    const file = await store?.read(page);
    const read = file?.kind === "file" ? (0,_github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .O)(file.bytes) : null;
    return read?.kind === "verdicts" ? read : null;
}
async function readKept(page, { keptResults }) {
    if (keptResults === null)
        return problem("no results to begin with", results, `Within a workflow none are kept. ${nameThem}`);
    const file = await keptResults.read(page);
    const cure = "Run the page with `readiness run`: its results are kept.";
    if (file.kind === "missing")
        return problem(`no last results of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, results, cure);
    if (file.kind === "no-repository")
        return problem("no results to begin with", results, `They are kept in the git folder, and the page lies in none. ${nameThem}`);
    return readAs(file, `what was kept of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(page.path)}`, cure);
}
const maxPath = 300;
const results = "the results of an earlier run of this page";
const nameThem = "Write them with `readiness run --results results.json`, and name them: `readiness run --failed results.json`.";
function readAs(file, what, cure) {
    if (file.kind === "missing")
        return problem(`nothing at ${what}`, results, cure);
    if (file.kind === "refused")
        return problem(`${what}, not read because ${file.reason}`, results, cure);
    const read = (0,_github_fork_read_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .O)(file.bytes);
    return read.kind === "verdicts"
        ? read
        : problem(`${what}, which has no results: ${read.problems.join("; ")}`, results, cure);
}
function problem(found, expected, cure) {
    return { rule: "last-results", found, expected, cure };
}


  }),

  263:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   readReportedVerdicts; }
  });
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(552);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
  var _text_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5221);



const limits = { depth: 32, structures: 1_000_000 };
const maxProblems = 5;
function readReportedVerdicts(bytes) {
    const beyond = (0,_text_json_shape_js__WEBPACK_IMPORTED_MODULE_0__  .i)(bytes, limits);
    if (beyond !== null)
        return refused([shapeProblems[beyond]]);
    const text = decode(bytes);
    if (text === null)
        return refused(["it is not UTF-8 text"]);
    const parsed = parse(text);
    if (parsed === null)
        return refused(["it is not one JSON text"]);
    return readRecord(parsed.value);
}
const shapeProblems = {
    depth: `objects or lists lie more than ${limits.depth} deep in each other`,
    structures: `it has more than ${limits.structures} objects and lists`,
};
function readRecord(value) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value))
        return refused(["it is no object"]);
    const version = own(value, "version");
    const checks = own(value, "checks");
    const problems = version === 1 ? [] : ["`version` is not 1"];
    if (!Array.isArray(checks))
        return refused([...problems, "`checks` is no list"]);
    const others = own(value, "notApplicable") ?? [];
    if (!Array.isArray(others))
        return refused([...problems, "`notApplicable` is no list"]);
    const reported = new Map();
    for (const [index, check] of checks.entries())
        note(problems, `checks[${index}]`, takeId(check, verdictOf, reported));
    for (const [index, row] of others.entries())
        note(problems, `notApplicable[${index}]`, takeId(row, () => null, reported));
    return problems.length === 0
        ? { kind: "verdicts", verdicts: reported, origin: originIn(value) }
        : refused(problems);
}
function originIn(record) {
    const at = (part, key) => {
        const value = own(record, part);
        return (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value) ? own(value, key) : undefined;
    };
    const textAt = (part, key) => {
        const value = at(part, key);
        return typeof value === "string" ? value : "";
    };
    return {
        path: textAt("checklist", "path"),
        sha256: textAt("checklist", "sha256"),
        sha: textAt("run", "sha"),
        startedAt: textAt("run", "startedAt"),
        complete: at("selection", "complete") !== false,
    };
}
function note(problems, place, problem) {
    if (problem !== null && problems.length < maxProblems)
        problems.push(`\`${place}\` ${problem}`);
}
function takeId(element, verdictIn, reported) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(element))
        return "is no object";
    const id = own(element, "id");
    const verdict = verdictIn(element);
    if (typeof id !== "string")
        return "has an `id` that is no text";
    if (verdict === undefined)
        return "has a `verdict` that is none";
    if (reported.has(id))
        return "has the `id` of another";
    reported.set(id, verdict);
    return null;
}
function verdictOf(check) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .rY.find((known) => known === own(check, "verdict"));
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (isDecodingError(error))
            return null;
        throw error;
    }
}
function isDecodingError(error) {
    return (typeof error === "object" &&
        error !== null &&
        "code" in error &&
        error.code === "ERR_ENCODING_INVALID_ENCODED_DATA");
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function refused(problems) {
    return { kind: "problems", problems };
}


  }),

  5693:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   isRecord; }
  });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


  })

};
;