"use strict";
exports.id = 6975;
exports.ids = [6975];
exports.modules = {

  6975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    list: function() { return   list; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _plan_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6247);
  var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5606);
  var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9285);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4936);
  var _text_slug_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6060);
  var _open_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6277);








async function list(request, ports) {
    const { host } = ports;
    const opened = (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { redact, redactSentence } = redactor;
    const page = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_5__  .SP)(inputs.checklist, reading);
    const { checklist, findings } = page;
    if (checklist === null) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__  .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const filter = { areas: inputs.areas.map(_text_slug_js__WEBPACK_IMPORTED_MODULE_6__  .JJ), checks: inputs.checks };
    const { release, about } = await findRelease({ ...opened, page, checklist }, ports);
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_1__  .o)(checklist.checks, filter, release);
    if (plan.kind === "unusable")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_4__  .T)([plan], redactor, host);
    const shown = plan.steps.map(({ check }) => check);
    await host.log.write(request.json
        ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
        : redact(`${[...(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_2__  .Uu)(shown), ...about, ...(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_2__  .q1)(plan.notApplicable), ...unreadHint(findings)].join("\n")}\n`));
    return 0;
}
async function findRelease({ inputs, reading, page, checklist }, ports) {
    const { kind, phase } = inputs;
    if (kind !== null || checklist.checks.every(({ only }) => only === null))
        return { release: { kind, phase: phase ?? "before" }, about: [] };
    const clues = { version: page.version, tag: reading.version?.tag ?? null, kind, phase };
    const [{ tellRelease }, git] = await Promise.all([__webpack_require__.e(  3221).then(__webpack_require__.bind(__webpack_require__, 3221)), ports.git()]);
    return tellRelease(clues, reading.places, git);
}
function unreadHint(findings) {
    const unread = findings.filter(_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .KJ).length;
    return unread === 0
        ? []
        : [`Not read: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(unread, "thing")} of the page; \`readiness explain\` shows what.`];
}
function withoutSecrets(redact) {
    return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}
const names = new Set(["id", "slug", "kind", "role", "severity"]);


  }),

  7059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8120);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6277);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1474);







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

  8108:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JC: function() { return   traitsOf; },
    Pc: function() { return   hasPassed; },
    V0: function() { return   weightOf; },
    mm: function() { return   isPending; }
  });
const failure = {
    sign: { deciding: "❌", advisory: "⚠️" },
    annotation: { deciding: "error", advisory: "warning" },
    rank: { deciding: 0, advisory: 1 },
};
const table = {
    passed: {
        word: "passed",
        sign: { deciding: "✅", advisory: "✅" },
        mark: "✓",
        colour: "green",
        rank: { deciding: 4, advisory: 4 },
        countedAs: "passed",
        holdsBack: null,
        blocks: null,
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "the failure did not recur",
        timeWord: "in",
        commitStatus: "success",
        annotation: null,
        section: null,
    },
    failed: {
        word: "failed",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    pending: {
        word: "pending",
        sign: { deciding: "⏳", advisory: "⏳" },
        mark: "…",
        colour: "yellow",
        rank: { deciding: 2, advisory: 3 },
        countedAs: "pending",
        holdsBack: "pending",
        blocks: "pending",
        isRetried: true,
        isRetested: false,
        isDiagnosed: false,
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "pending",
        timeWord: "in",
        commitStatus: "pending",
        annotation: { deciding: "warning", advisory: "warning" },
        section: "everything",
    },
    "timed-out": {
        word: "timed out",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    errored: {
        word: "could not be started",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "could not be started",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    skipped: {
        word: "skipped",
        sign: { deciding: "⏭️", advisory: "⏭️" },
        mark: "-",
        colour: "yellow",
        rank: { deciding: 3, advisory: 3 },
        countedAs: "skipped",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "skipped",
        timeWord: "in",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "guidance",
    },
    cancelled: {
        word: "cancelled",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "cancelled",
        timeWord: "after",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
    },
    interrupted: {
        word: "interrupted",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "interrupted",
        timeWord: "in",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
    },
};
function hasPassed({ verdict }) {
    return verdict !== null && traitsOf(verdict).countedAs === "passed";
}
function isPending({ verdict }) {
    return traitsOf(verdict).countedAs === "pending";
}
function traitsOf(verdict) {
    return table[verdict];
}
function weightOf(decides) {
    return decides ? "deciding" : "advisory";
}


  }),

  7674:
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
    const verdicts = new Map(checks.map(({ id, verdict }) => [id, verdict]));
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

  6247:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   selectChecks; }
  });
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1265);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
  var _last_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1948);



function selectChecks(checks, filter, release) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const named = checks.filter((check) => matches(check, filter));
    if (named.length === 0) {
        return {
            kind: "unusable",
            rule: "filter",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const notApplicable = listNotApplicable(named, release);
    const applies = (check) => (0,_applicability_js__WEBPACK_IMPORTED_MODULE_0__  .h)(check, release) === null;
    const applying = named.filter(applies);
    const last = filter.last === undefined ? null : (0,_last_results_js__WEBPACK_IMPORTED_MODULE_1__.leaveOutPassed)(applying, checks, filter.last, filter.last.digest);
    const wanted = last === null ? applying : last.wanted;
    const wantedIds = new Set(wanted.map(({ id }) => id));
    const turns = orderByNeeds(checks, wanted).map((check) => ({
        check,
        step: applies(check) ? { check, neededOnly: !wantedIds.has(check.id) } : null,
    }));
    return {
        kind: "plan",
        steps: turns.flatMap(({ step }) => step ?? []),
        turns,
        complete: named.length === checks.length && wanted.length === applying.length,
        notApplicable,
        selectedAreas: countAreas(wanted),
        totalAreas: countAreas(checks.filter(applies)),
        ...(last !== null && { failed: last.failed }),
    };
}
function listNotApplicable(checks, release) {
    return checks.flatMap((check) => {
        const why = (0,_applicability_js__WEBPACK_IMPORTED_MODULE_0__  .h)(check, release);
        return why === null ? [] : { id: check.id, area: check.area.text, why };
    });
}
function unknownName(checks, filter) {
    const areas = new Set(checks.map((check) => check.area.slug));
    const ids = new Set(checks.map((check) => check.id));
    const area = filter.areas.find((name) => !areas.has(name));
    if (area !== undefined)
        return unknown("area", "areas", area, areas);
    const id = filter.checks.find((name) => !ids.has(name));
    return id === undefined ? null : unknown("check", "checks", id, ids);
}
function unknown(what, input, name, known) {
    const shown = [...known].slice(0, 20).join(", ");
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .p)(name, known);
    return {
        kind: "unusable",
        rule: "filter",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const seen = new Set();
    const order = [];
    for (const root of chosen) {
        if (seen.has(root.id))
            continue;
        seen.add(root.id);
        const stack = [{ check: root, looked: 0 }];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const need = top.check.needs[top.looked];
            top.looked += 1;
            if (need === undefined) {
                order.push(top.check);
                stack.pop();
                continue;
            }
            const needed = seen.has(need) ? undefined : byId.get(need);
            if (needed === undefined)
                continue;
            seen.add(need);
            stack.push({ check: needed, looked: 0 });
        }
    }
    return order;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


  }),

  5606:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Uu: function() { return   checkRows; },
    ay: function() { return   commandLine; },
    q1: function() { return   notApplicableRows; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6572);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);



const maxCommandCharacters = 100;
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(check.area.text),
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .n)(", ", [
            check.severity === "advisory" ? "advisory" : "",
            ...check.needs.map((id) => `needs ${id}`),
            ...releaseMarks(check),
        ]),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
function releaseMarks({ phase, only, notBefore, toDo, waived }) {
    return [
        phase === "after" ? "after publishing" : "",
        only === null ? "" : `only ${only.join("/")}`,
        notBefore === null ? "" : `not before ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(notBefore.text)}`,
        toDo === null ? "" : "to do",
        waived === null ? "" : `waived until ${waived.until}`,
    ];
}
function notApplicableRows(rows) {
    return rows.map(({ id, why }) => `Does not apply: ${id} (${why})`);
}
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6528);
  var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);





const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
const shownUnfolded = 3;
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(findings.length, "remark")} on the page`;
    const ofLint = findings.filter(({ rule }) => !_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    if (dialect !== "plain" || ofLint.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = ofLint.toSorted((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const ofRun = findings.filter(({ rule }) => _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    const more = `… and ${ofLint.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines([...ofRun, ...ranked], color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


  }),

  4936:
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

  6572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   enumerated; },
    n: function() { return   joinParts; }
  });
function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}


  }),

  7759:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   painter; }
  });
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


  })

};
;