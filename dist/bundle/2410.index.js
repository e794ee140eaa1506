"use strict";
exports.id = 2410;
exports.ids = [2410,6586];
exports.modules = {

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
  var _report_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
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
    async progress(text) {
        if (!this.#isQuiet)
            await this.line(text);
    }
    get output() {
        return this.#isQuiet ? nowhere : this.part.output;
    }
    get #isQuiet() {
        return this.host.view?.amount === "little";
    }
    #fitted(title) {
        const { terminal, view } = this.host;
        return terminal && view !== undefined ? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(title, view.width - "── ".length) : title;
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
        if (this.#isQuiet)
            return { afterMask: () => "", close: async () => undefined };
        const dialect = this.#dialect;
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(this.#fitted(`${title}: ${(0,_report_command_line_js__WEBPACK_IMPORTED_MODULE_0__  .a)(shown)}`)) +
            whole +
            dialect.stopCommands(token));
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
const nowhere = { write: () => undefined };
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
    return failed === undefined ? part : `${part}, only ${failedWords}`;
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


  })

};
;