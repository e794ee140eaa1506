"use strict";
exports.id = 1299;
exports.ids = [1299,6586];
exports.modules = {

  2239:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  W3: function() { return   judgedResults; },
  nE: function() { return   nothingRun; },
  D9: function() { return   ownGateOf; },
  x3: function() { return   refusedResults; },
  Wm: function() { return   selectionOf; }
});

var apply_lint_settings = __webpack_require__(9185);
var gate_change = __webpack_require__(4951);
var problem = __webpack_require__(3970);
var release = __webpack_require__(8272);
var sign_offs = __webpack_require__(9079);
var version_clues = __webpack_require__(3486);
var digest = __webpack_require__(9327);
var gate_changes = __webpack_require__(1968);
var labels = __webpack_require__(5975);
var permalink = __webpack_require__(363);
var gate = __webpack_require__(3618);
var verdict_traits = __webpack_require__(8108);
var waiver = __webpack_require__(6833);
;// CONCATENATED MODULE: ./build/verdict/waivers.js



function unneededWaivers(results, { checks }) {
    const places = new Map(checks.map(({ id, place }) => [id, place]));
    return results
        .filter((check) => (0,waiver .$y)(check) && (0,verdict_traits .Pc)(check))
        .map(({ id, line, waiver }) => (0,problem .l4)("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` passed, so that its waiver until ${waiver?.until ?? ""} is no longer needed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
    }));
}

;// CONCATENATED MODULE: ./build/app/results.js












function judgedResults(run, { checks, setup, teardown, warnings, cancelled }, now) {
    const { page, plan, inputs, checklist, signOffs } = run;
    const selection = selectionOf(inputs, plan);
    const scope = plan.complete ? null : (0,labels .AN)(selection);
    const facts = runFacts(run, run.facts.head, now);
    const { owner, ticket } = checklist.settings;
    return {
        version: 1,
        name: run.name,
        ...(0,gate .q7)({
            checks,
            notApplicable: plan.notApplicable.length,
            openSignOffs: signOffs.filter(sign_offs .it).length,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page.gateChanges, inputs),
        }),
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner,
            ticket,
            from: page.from,
            url: urlOf(page, run, facts),
        },
        selection,
        run: facts,
        totals: (0,gate .Hk)(checks),
        checks,
        setup,
        teardown,
        release: run.release,
        notApplicable: plan.notApplicable,
        signOffs,
        findings: [...page.findings, ...verdictFindings(checks, run)],
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes .fv)(page.gateChanges), ...warnings],
    };
}
function verdictFindings(checks, { checklist, page }) {
    const { settings, ignores } = checklist;
    const problems = unneededWaivers(checks, checklist);
    const left = (0,apply_lint_settings .t)(problems, { levels: settings.lint, ignores }, false);
    return (0,problem .Sz)(left, page.path, false);
}
function selectionOf({ areas, checks }, plan) {
    const { complete, selectedAreas, totalAreas, failed } = plan;
    return { areas, checks, ...(failed && { failed }), complete, selectedAreas, totalAreas };
}
function runFacts({ context, startedAt }, head, now) {
    const { run } = context;
    return {
        ...run,
        sha: run.sha || (head ?? ""),
        headSha: run.headSha || (head ?? ""),
        startedAt: startedAt.toISOString(),
        durationMs: now.getTime() - startedAt.getTime(),
    };
}
function urlOf(page, { context }, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink .fi)(context, repository, commit, page.inRepository);
}
function ownGateOf(gateChanges, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = (0,gate_change .u9)(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
function refusedResults(run, { reasonCode, reason, findings, selection }, now) {
    const { name, page } = run;
    const facts = runFacts(run, null, now);
    const { selection: nothing, ...others } = nothingRun;
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason,
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, run, facts),
        },
        selection: selection ?? nothing,
        run: facts,
        ...others,
        release: saidRelease(run),
        findings,
        gateChanges: page?.gateChanges ?? null,
    };
}
function saidRelease({ inputs, page, tag }) {
    const [said] = (0,version_clues .jJ)({ ...(page?.version ?? version_clues .mi), input: inputs?.version ?? null });
    const { kind = null, phase = null } = inputs ?? {};
    return { ...release .Wv, version: said?.version ?? null, tag, kind, phase: phase ?? "before" };
}
const nothingRun = {
    selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
    totals: (0,gate .Hk)([]),
    checks: [],
    setup: null,
    teardown: null,
    release: release .Wv,
    notApplicable: [],
    signOffs: [],
    findings: [],
    gateChanges: null,
    warnings: [],
};
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : (0,digest .o)(page.bytes);
}


  }),

  2722:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   unfilledPlaceholders; },
    r: function() { return   plannedCheck; }
  });
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5215);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6833);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5803);
  var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3637);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5805);







async function plannedCheck({ check, neededOnly }, { placeholders, startedAt }) {
    const { guidance } = await fillGuidance(check, placeholders);
    return {
        id: check.id,
        area: check.area.text,
        areaSlug: check.area.slug,
        line: check.place.line,
        severity: check.severity,
        ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(check),
        command: check.command,
        runsOn: check.runsOn,
        neededOnly,
        waiver: (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .Uf)(check.waived, (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_6__  .dA)(startedAt)),
        verdict: "interrupted",
        reason: "the run died before it began",
        exitCode: null,
        startedAt: null,
        durationMs: 0,
        attempts: [],
        flaky: false,
        tampered: false,
        leftovers: 0,
        unended: 0,
        retest: null,
        signals: [],
        output: _model_results_js__WEBPACK_IMPORTED_MODULE_1__  .x9,
        diagnosis: null,
        guidance,
    };
}
async function fillGuidance({ rollback, rollbackAndRetest, retest, toDo }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(rollback, values);
    const task = toDo === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(toDo, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
            toDo: task?.text ?? null,
        },
        missing: { waiting: task?.missing ?? [], failed: [...(back?.missing ?? []), ...again.missing] },
    };
}
async function unfilledPlaceholders(steps, results, values, { missing: reasons }) {
    const notPassed = new Map(results.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .Pc)(check)).map((check) => [check.id, check]));
    const missing = new Set();
    for (const { check } of steps) {
        const result = notPassed.get(check.id);
        if (result === undefined)
            continue;
        const filled = (await fillGuidance(check, values)).missing;
        for (const name of (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm)(result) ? filled.waiting : filled.failed)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__  .bi)(name, reasons);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


  }),

  7530:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   GroupLog; }
  });
  var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5606);
  var _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3443);


class GroupLog {
    host;
    newToken;
    redaction;
    part;
    #dialect;
    constructor(host, newToken, 
    redaction, 
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redaction = redaction;
        this.part = part;
        this.#dialect = _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__.dialects[host.dialect];
    }
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redaction, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    lineText(text) {
        return this.#dialect.line(this.redaction.redactSentence(text));
    }
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup());
    }
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redaction.redactSentence(message),
            })
            : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
    }
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        const dialect = this.#dialect;
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(`${title}: ${(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__  .ay)(shown)}`) + whole + dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}


  }),

  3443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


  }),

  6528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   findingFormatNames; },
    d: function() { return   findingSentence; }
  });
function findingSentence({ found, expected, cure }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}
const findingFormatNames = ["text", "github", "json", "sarif"];


  }),

  5215:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IU: function() { return   reportFiles; },
    Y1: function() { return   keptOutput; },
    x9: function() { return   emptyOutput; }
  });
const keptOutput = {
    passed: { lines: 20, bytes: 4 * 1024 },
    notPassed: { lines: 100, bytes: 16 * 1024 },
};
const reportFiles = { results: "results.json" };
const emptyOutput = { bytes: 0, lines: 0, tail: "" };


  }),

  9889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


  }),

  9327:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   digestOf; }
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _page_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);


function digestOf(bytes) {
    const text = (0,_page_text_js__WEBPACK_IMPORTED_MODULE_1__  .b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


  }),

  6244:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   readResultsFile; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7645);







const maxResultsBytes = 20_000_000;
const resultsName = "results.json";
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT", "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const folder = folders.find((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return refused("it lies outside of the workspace and of RUNNER_TEMP");
    if (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path))
        return refused("the way to it is a link");
    return readResults((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName) : path);
}
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readResults(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .P);
    try {
        const { size } = await file.stat();
        if (size > maxResultsBytes)
            return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
        return { kind: "file", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) };
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(() => file.close());
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}


  }),

  5975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AN: function() { return   scopeWords; },
    DO: function() { return   gateWords; },
    D_: function() { return   unbroken; },
    I3: function() { return   checkName; },
    IW: function() { return   remarks; },
    Kg: function() { return   isGood; },
    LR: function() { return   failedWords; },
    O3: function() { return   waiverWords; },
    Vl: function() { return   releaseWords; },
    ZO: function() { return   missedChecks; },
    cG: function() { return   gateReason; },
    qP: function() { return   failedAreas; },
    rL: function() { return   signOf; },
    rM: function() { return   isQuiet; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);





function signOf(check, decides) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).sign[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
}
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
function gateWords({ gate, selection, release }, show) {
    const words = `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate).word}${releaseWords(release, show)}`;
    return selection.complete ? words : `${words}, ${scopeWords(selection)}`;
}
function releaseWords({ version, phase }, show) {
    const named = version === null ? "" : ` for ${show((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(version), maxVersionCharacters))}`;
    return phase === "after" ? `${named} after publishing` : named;
}
const maxVersionCharacters = 100;
function scopeWords({ selectedAreas, totalAreas, failed }) {
    const part = selectedAreas < totalAreas ? `${selectedAreas} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(totalAreas, "area")}` : "not all checks";
    return failed === undefined ? part : `${part}: ${failedWords}`;
}
const failedWords = "what did not pass last time";
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest, waiver } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        waiver === null ? "" : waiverWords(waiver),
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).asRetest}`,
    ].filter((remark) => remark !== "");
}
function waiverWords({ by, until, reason, lasts }) {
    return lasts
        ? `waived by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} until ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`
        : `the waiver by ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(by)} was over after ${until}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`;
}
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(leftovers, "process", "processes")} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
function missedChecks(checks, decides) {
    const rank = (check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).rank[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .V0)(decides(check))];
    return checks.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).sort((a, b) => rank(a) - rank(b));
}
function isQuiet(check) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) && !check.flaky && !check.tampered && check.leftovers === 0;
}
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


  }),

  1265:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   nearest; }
  });
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const { min } = Math;
function editDistance(from, to, limit) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    let current = [...previous];
    for (let i = 1; i <= from.length; i += 1) {
        current[0] = i;
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current[j] = distance;
            if (distance < least)
                least = distance;
        }
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


  }),

  3618:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: function() { return   missedSentence; },
    Hk: function() { return   countTotals; },
    q7: function() { return   decideGate; },
    yN: function() { return   decides; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4936);





function decideGate(input) {
    const decision = decide(input);
    return input.scope === null ? decision : { ...decision, reason: `${decision.reason}, ${input.scope}` };
}
function decide(input) {
    const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate } = input;
    const deciding = checks.filter((check) => decides(check, failOn));
    const held = heldReason(deciding);
    const missed = missedSentence(deciding, failOn);
    if (cancelled)
        return notReady("cancelled", `the run was cancelled: ${missed}`);
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(setup))
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run`);
    if (deciding.length === 0)
        return notReady("nothing-to-run", nothingDecides(checks, notApplicable));
    const beside = waivedMissed(checks, failOn);
    if (held !== null && !(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .ag)(held).isWaiting)
        return notReady(held, `${missed}${beside}`);
    if (ownGate !== null)
        return notReady("gate-weakened", ownGateReason(ownGate));
    const open = `${openSignOffs} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(openSignOffs, "sign-off is", "sign-offs are")} open`;
    if (held !== null)
        return notReady(held, `${missed}${openSignOffs === 0 ? "" : `, ${open}`}${beside}`);
    const kind = decidingKind(deciding.length, failOn);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
    if (openSignOffs > 0)
        return notReady("pending", `${verb}, and ${open}${beside}`);
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${beside}` };
}
function heldReason(deciding) {
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .NW.find((reason) => countHeld(deciding, reason) > 0) ?? null;
}
function countHeld(deciding, reason) {
    return deciding.filter(({ verdict }) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).holdsBack === reason).length;
}
function missedSentence(deciding, failOn) {
    const held = _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .NW
        .map((reason) => ({ reason, number: countHeld(deciding, reason) }))
        .filter(({ number }) => number > 0);
    const [first = { reason: "checks-failed", number: 0 }, ...rest] = held;
    const all = decidingKind(deciding.length, failOn);
    return [
        `${first.number} of ${deciding.length} ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(first.number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[first.reason])}`,
        ...rest.map(({ reason, number }) => `${number} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(number, ..._model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[reason])}`),
    ].join(", ");
}
function waivedMissed(checks, failOn) {
    const missed = checks.filter((check) => (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y)(check) && isDecisive(check, failOn) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check));
    return missed.length === 0
        ? ""
        : `, ${missed.length} waived ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(missed.length, "check")} did not pass`;
}
function decidingKind(number, failOn) {
    return (0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(number, failOn === "any" ? "check" : "required check");
}
function nothingDecides(checks, notApplicable) {
    const waived = checks.filter(_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y).length;
    const others = `${notApplicable} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(notApplicable, "does", "do")} not apply to this release`;
    if (checks.length === 0 && notApplicable > 0)
        return `no check was run: ${others}`;
    const parts = [
        waived > 0 ? `${waived} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(waived, "is", "are")} waived` : "",
        notApplicable > 0 ? others : "",
    ].filter((part) => part !== "");
    return parts.length === 0
        ? "no required check was run, and advisory checks decide nothing"
        : `no check that was run decides: ${parts.join(", ")}, and advisory checks decide nothing`;
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${ownGate.changes} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(ownGate.changes, "change")} may weaken it`;
}
function decides(check, failOn) {
    return !(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_4__  .$y)(check) && isDecisive(check, failOn);
}
function isDecisive({ severity }, failOn) {
    return failOn === "any" || severity === "required";
}
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .rY.map((verdict) => [verdict, 0]));
    const counted = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .nZ.map((key) => [key, 0]));
    for (const { verdict } of checks) {
        byVerdict[verdict] += 1;
        counted[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).countedAs] += 1;
    }
    return {
        total: checks.length,
        ...counted,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}


  })

};
;