"use strict";
exports.id = 6975;
exports.ids = [6975,561];
exports.modules = {

  56975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    list: function() { return   list; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _plan_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86247);
  var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44936);
  var _text_slug_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86060);
  var _open_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47059);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44369);







async function list(request, ports) {
    const { host } = ports;
    const opened = (0,_open_command_js__WEBPACK_IMPORTED_MODULE_3__  .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_3__  .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { redact, redactSentence } = redactor;
    const page = await (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_4__  .SP)(inputs.checklist, reading);
    const { checklist, findings } = page;
    if (checklist === null) {
        await host.log.write(redactSentence(`${(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__  .h)(findings, host.color).join("\n")}\n`));
        return 2;
    }
    const filter = { areas: inputs.areas.map(_text_slug_js__WEBPACK_IMPORTED_MODULE_5__  .JJ), checks: inputs.checks };
    const { release, about } = await findRelease({ ...opened, page, checklist }, ports);
    const plan = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_1__  .o)(checklist.checks, filter, release);
    if (plan.kind === "unusable")
        return (0,_open_command_js__WEBPACK_IMPORTED_MODULE_3__  .T)([plan], redactor, host);
    const shown = plan.steps.map(({ check }) => check);
    const width = host.terminal || ports.env["COLUMNS"] ? request.width : null;
    const { checkRows, notApplicableRows } = await __webpack_require__.e(  5606).then(__webpack_require__.bind(__webpack_require__, 75606));
    await host.log.write(request.json
        ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
        : redact(`${[...checkRows(shown, width), ...about, ...notApplicableRows(plan.notApplicable), ...unreadHint(findings)].join("\n")}\n`));
    return 0;
}
async function findRelease({ inputs, reading, page, checklist }, ports) {
    const { kind, phase } = inputs;
    if (kind !== null || checklist.checks.every(({ only }) => only === null))
        return { release: { kind, phase: phase ?? "before" }, about: [] };
    const clues = { version: page.version, tag: reading.version?.tag ?? null, kind, phase };
    const [{ tellRelease }, git] = await Promise.all([__webpack_require__.e(  3221).then(__webpack_require__.bind(__webpack_require__, 93221)), ports.git()]);
    return tellRelease(clues, reading.places, git);
}
function unreadHint(findings) {
    const unread = findings.filter(_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .KJ).length;
    return unread === 0
        ? []
        : [`Not read: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(unread, "thing")} of the page; \`readiness explain\` shows what.`];
}
function withoutSecrets(redact) {
    return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}
const names = new Set(["id", "slug", "kind", "role", "severity"]);


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

  86247:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   selectChecks; }
  });
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41265);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57674);



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
    const last = filter.leaveOut?.(applying, checks);
    const wanted = last?.wanted ?? applying;
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
        ...(last !== undefined && { failed: last.failed }),
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
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(name, known);
    return {
        kind: "unusable",
        rule: "filter",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)([...known], 20)}`,
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


  })

};
;