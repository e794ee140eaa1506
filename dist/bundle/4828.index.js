"use strict";
exports.id = 4828;
exports.ids = [4828];
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
  var _plan_last_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1948);




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
    const digest = page.bytes === null ? "" : (0,_page_digest_js__WEBPACK_IMPORTED_MODULE_2__  .o)(page.bytes);
    return (chosen, checks) => (0,_plan_last_results_js__WEBPACK_IMPORTED_MODULE_3__.leaveOutPassed)(chosen, checks, read, digest);
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
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5693);
  var _text_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5221);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(475);





const maxProblems = 5;
function readReportedVerdicts(bytes) {
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .q)(bytes, _text_json_shape_js__WEBPACK_IMPORTED_MODULE_1__  .U);
    return parsed.kind === "problem" ? refused([parsed.problem]) : readRecord(parsed.value);
}
function readRecord(value) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_3__  .u)(value))
        return refused(["it is no object"]);
    const version = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value, "version");
    const checks = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value, "checks");
    const problems = version === 1 ? [] : ["`version` is not 1"];
    if (!Array.isArray(checks))
        return refused([...problems, "`checks` is no list"]);
    const others = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value, "notApplicable") ?? [];
    if (!Array.isArray(others))
        return refused([...problems, "`notApplicable` is no list"]);
    const reported = new Map();
    for (const [index, check] of checks.entries())
        note(problems, `checks[${index}]`, takeId(check, verdictOf, reported));
    for (const [index, row] of others.entries())
        note(problems, `notApplicable[${index}]`, takeId(row, () => null, reported));
    return problems.length === 0
        ? { kind: "verdicts", verdicts: verdictsOf(reported), origin: originIn(value) }
        : refused(problems);
}
function originIn(record) {
    const at = (part, key) => {
        const value = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(record, part);
        return (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_3__  .u)(value) ? (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value, key) : undefined;
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
function verdictsOf(reported) {
    return new Map([...reported].map(([id, { verdict }]) => [id, verdict]));
}
function note(problems, place, problem) {
    if (problem !== null && problems.length < maxProblems)
        problems.push(`\`${place}\` ${problem}`);
}
function takeId(element, verdictIn, reported) {
    if (!(0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_3__  .u)(element))
        return "is no object";
    const id = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(element, "id");
    const system = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(element, "system") ?? null;
    const verdict = verdictIn(element);
    if (typeof id !== "string")
        return "has an `id` that is no text";
    if (verdict === undefined)
        return "has a `verdict` that is none";
    if (system !== null && typeof system !== "string")
        return "has a `system` that is no text";
    const other = reported.get(id);
    if (other === undefined)
        reported.set(id, { verdict, systems: new Set([system]) });
    else if (verdict === null || other.verdict === null || other.systems.has(system))
        return system === null ? "has the `id` of another" : "has the `id` and the `system` of another";
    else {
        other.systems.add(system);
        other.verdict = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .WD)(other.verdict, verdict);
    }
    return null;
}
function verdictOf(check) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .rY.find((known) => known === (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .G)(check, "verdict"));
}
function refused(problems) {
    return { kind: "problems", problems };
}


  }),

  1948:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    leaveOutPassed: function() { return   leaveOutPassed; },
    mergeResults: function() { return   mergeResults; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

function leaveOutPassed(chosen, page, { verdicts, origin }, digest) {
    const { startedAt, sha, sha256, complete } = origin;
    const verdictOf = ({ id }) => verdicts.get(id) ?? null;
    const unknown = chosen.filter((check) => verdictOf(check) === null);
    const passed = chosen.filter((check) => isPassed(verdictOf(check)));
    const leftOut = new Set(complete ? passed : [...passed, ...unknown]);
    const ids = new Set(page.map(({ id }) => id));
    return {
        wanted: chosen.filter((check) => !leftOut.has(check)),
        failed: {
            since: startedAt,
            sha,
            pageChanged: sha256 !== digest,
            passed: passed.length,
            added: complete ? unknown.map(({ id }) => id) : [],
            removed: [...verdicts]
                .filter(([id, verdict]) => verdict !== null && !isPassed(verdict) && !ids.has(id))
                .map(([id]) => id)
                .slice(0, maxRemoved),
            unknown: complete ? 0 : unknown.length,
        },
    };
}
const maxRemoved = 100;
function isPassed(verdict) {
    return verdict !== null && (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)({ verdict });
}
function mergeResults(before, { checklist, selection, run, checks }, ids) {
    const verdicts = new Map();
    for (const { id, verdict } of checks)
        verdicts.set(id, (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .WD)(verdicts.get(id) ?? verdict, verdict));
    const own = { sha256: checklist.sha256, sha: run.sha, startedAt: run.startedAt };
    const { sha256, sha, startedAt } = selection.complete || before === null ? own : before.origin;
    return {
        version: 1,
        checklist: { path: checklist.path, sha256 },
        selection: { complete: selection.complete || before?.origin.complete === true },
        run: { sha, startedAt },
        checks: ids.flatMap((id) => {
            const verdict = verdicts.get(id) ?? before?.verdicts.get(id) ?? null;
            return verdict === null ? [] : [{ id, verdict }];
        }),
    };
}


  }),

  9431:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    failedLines: function() { return   failedLines; },
    nothingFailed: function() { return   nothingFailed; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);




function failedLines(failed, now) {
    const { passed, added, removed, unknown, pageChanged, sha } = failed;
    const commitChanged = sha !== "" && now.sha !== "" && sha !== now.sha;
    return [
        `Runs again what did not pass ${lastWords(failed)}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(now.chosen, "check")}; ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(passed)} passed.`,
        pageChanged ? "The page has changed since." : "",
        commitChanged ? "Another commit is checked out now." : "",
        added.length === 0 ? "" : `Not in the last results, so they run too: ${names(added)}.`,
        removed.length === 0 ? "" : `Did not pass and no longer on the page: ${names(removed)}.`,
        unknown === 0
            ? ""
            : `The last results are of a part of the page; ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(unknown, "other check")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(unknown, "is", "are")} left out.`,
    ].filter((line) => line !== "");
}
function nothingFailed(failed) {
    const { passed, removed, unknown } = failed;
    const all = passed === 1 ? "the only check" : `all ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passed, "check")}`;
    const looked = unknown === 0 ? all : (0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passed, "check");
    return [
        `nothing to run again, ${looked} passed ${lastWords(failed)}`,
        unknown === 0 ? "" : `of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(unknown, "other check")} nothing is known`,
        removed.length === 0
            ? ""
            : `${names(removed)} did not pass and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(removed.length, "is", "are")} no longer on the page`,
        "without `--failed` all of the page is run",
    ]
        .filter((part) => part !== "")
        .join("; ");
}
function lastWords({ since, sha }) {
    const at = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_2__  .B9)(since);
    const commit = /^[0-9a-f]{40,64}$/.test(sha) ? ` at ${sha.slice(0, 10)}` : "";
    if (Number.isNaN(at))
        return "last time";
    const [day, time] = new Date(at).toISOString().split("T");
    return `in the run of ${day} ${time?.slice(0, 5)} UTC${commit}, or since`;
}
function names(ids) {
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__  .d9)(ids.map((id) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(id).slice(0, maxNameCharacters)), maxNames);
}
const maxNames = 20;
const maxNameCharacters = 100;


  }),

  5693:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   isRecord; }
  });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


  }),

  475:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   ownKey; },
    q: function() { return   parseJson; }
  });
  var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5221);

function parseJson(bytes, limits) {
    const beyond = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__  .i)(bytes, limits);
    if (beyond !== null)
        return problem(shapeProblem(beyond, limits));
    const text = decode(bytes);
    if (text === null)
        return problem("it is not UTF-8 text");
    return parse(text) ?? problem("it is not one JSON text");
}
function ownKey(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function shapeProblem(beyond, { depth, structures }) {
    return beyond === "depth"
        ? `objects or lists lie more than ${depth} deep in each other`
        : `it has more than ${structures} objects and lists`;
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
        return { kind: "value", value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function problem(text) {
    return { kind: "problem", problem: text };
}


  })

};
;