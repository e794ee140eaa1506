"use strict";
exports.id = 2547;
exports.ids = [2547];
exports.modules = {

  97441:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   noApproval; }
  });
const noApproval = "no approval of";


  }),

  27893:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   ownRun; }
  });
const ownRun = { kind: "own-run" };


  }),

  78450:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   machineBlocks; },
    machineLines: function() { return   machineLines; },
    x: function() { return   setupConsequence; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70939);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76628);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69347);







function* machineBlocks({ shards = [] }, detail, shown) {
    const wrong = shards.filter(isWrong);
    if (shards.length === 0 || (shown === "wrong" && wrong.length === 0))
        return;
    const listed = shown === "wrong" ? wrong : [...wrong, ...shards.filter((shard) => !isWrong(shard))];
    const blocks = [...(0,_markdown_list_blocks_js__WEBPACK_IMPORTED_MODULE_3__  .ZV)(listed, detail, machineItem)];
    if (wrong.length === 0)
        yield (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .AU)(machineWords(shards), blocks.join("\n\n"));
    else
        yield* [
            `### ❌ ${wrong.length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")} did not do ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(wrong.length, "its", "their")} part`,
            ...blocks,
        ];
}
function machineLines({ shards = [] }) {
    return shards.map((shard) => {
        const { name, checks, durationMs } = shard;
        const time = shard.attempt === null ? "" : ` in ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs)} on ${machineOf(shard)}`;
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(`shard ${name}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(", ", [`${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}${time}`, ...remarksOf(shard)])}`);
    });
}
function machineWords(shards) {
    const times = shards.map(({ durationMs }) => durationMs);
    const checks = shards.reduce((sum, shard) => sum + shard.checks, 0);
    const together = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((sum, time) => sum + time, 0));
    const longest = (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(times.reduce((a, b) => Math.max(a, b), 0));
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(shards.length, "shard")}, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check")}: ${together} together, ${longest} the longest`;
}
function machineItem(shard) {
    const { name, checks, attempt, durationMs } = shard;
    const said = remarksOf(shard).join(", ");
    const facts = [
        `${isWrong(shard) ? "❌ " : ""}<b>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(name)}</b>${said === "" ? "" : `: ${said}`}`,
        attempt === null ? "" : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__  .ln)(machineOf(shard)),
        (0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks, "check"),
        attempt === null ? "" : (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_5__  .Hl)(durationMs),
    ];
    return `- ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(" · ", facts)}`;
}
function machineOf({ os, arch, system }) {
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .nn)(" ", [os, arch]) || system;
}
function isWrong({ attempt, setup, teardown }) {
    return attempt === null || [setup, teardown].some(isMissed);
}
function isMissed(script) {
    return script !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(script);
}
function remarksOf({ attempt, setup, teardown }) {
    if (attempt === null)
        return ["none of its results count"];
    return [
        attempt > 1 ? `attempt ${attempt}` : "",
        setup === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(setup) ? "" : `setup ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(setup.verdict).word}`,
        teardown === null || (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(teardown) ? "" : `teardown ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(teardown.verdict).word}`,
    ].filter((remark) => remark !== "");
}
function setupConsequence({ shards }) {
    if (shards === undefined)
        return "No check could run";
    const names = shards.filter(({ setup }) => isMissed(setup)).map(({ name }) => name);
    return `No check of shard ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_6__  .d9)(names)} could run`;
}


  }),

  69347:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Tj: function() { return   moreBlock; },
    ZV: function() { return   listBlocks; },
    z8: function() { return   brokenLines; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function* listBlocks(items, detail, render) {
    const shown = items.slice(0, detail.listed).map(render);
    if (shown.length > 0)
        yield shown.join("\n");
    yield* moreBlock(items.length, detail);
}
function* moreBlock(all, { listed }) {
    if (all > listed)
        yield `… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(all - listed)} more.`;
}
function* brokenLines(items, { listed }, render) {
    const rest = items.length - listed;
    const lines = [...items.slice(0, listed).map(render), ...(rest > 0 ? [`… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(rest)} more`] : [])];
    if (lines.length > 0)
        yield lines.join("<br>");
}


  }),

  34121:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cl: function() { return   notApplicableLines; },
    tp: function() { return   ownLeftOutBlock; },
    xE: function() { return   notApplicableBlocks; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76628);
  var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66500);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);





const maxNames = 8;
const maxNameCharacters = 60;
const maxCauses = 20;
function* notApplicableBlocks({ notApplicable }, { listed }) {
    const causes = byCause(notApplicable);
    for (const { why, rows } of causes.slice(0, maxCauses)) {
        const names = rows.map(({ id }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .ln)(id, maxNameCharacters));
        const head = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .ln)(causeWords(why, rows.length))}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, maxNames)}`;
        yield (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .AU)(ownDoing.test(why) ? `⚠️ ${head}` : head, names.length > maxNames && listed > 0 ? (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, listed) : "");
    }
    const rest = causes.slice(maxCauses).reduce((sum, { rows }) => sum + rows.length, 0);
    if (rest > 0)
        yield `… and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rest, "row")} more that ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rest, "does", "do")} not apply.`;
}
function notApplicableLines({ notApplicable }) {
    return byCause(notApplicable).map(({ why, rows }) => {
        const names = rows.map(({ id }) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(id));
        return `${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(causeWords(why, rows.length))}: ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, maxNames)}`;
    });
}
function causeWords(why, rows) {
    const [, phase, kinds, more = ""] = /^phase (before|after)$|^only ([a-z, ]+?)(, (?:and|as) .+)?$/.exec(why) ?? [];
    const head = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rows, "row")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rows, "is", "are")}`;
    if (phase !== undefined)
        return `${head} for ${phase} publishing`;
    return kinds === undefined
        ? `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(rows, "row")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(rows, "does", "do")} not apply (${why})`
        : `${head} for ${kinds.replaceAll(", ", " or ")} releases alone${more}`;
}
const ownDoing = /\bthis pull request\b/;
function byCause(all) {
    const isOwn = ({ why }) => ownDoing.test(why);
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_4__  .$)(all, (row) => row.why)]
        .map(([why, rows]) => ({ why, rows }))
        .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
function* ownLeftOutBlock(results) {
    const ids = results.checklist.from === "base" ? [] : leftOutByItself(results);
    if (ids.length === 0)
        return;
    const names = ids.map((id) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(id));
    yield `⚠️ **${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(ids.length, "row")} that ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ids.length, "does", "do")} not apply ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(ids.length, "was", "were")} added or narrowed by this pull request:** ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(names, 20)}`;
}
function leftOutByItself({ notApplicable, gateChanges }) {
    if (gateChanges?.kind !== "compared")
        return [];
    const changed = new Set(gateChanges.changes
        .filter(({ part, before, effect }) => part === "check" ? before === null : narrowing.has(part) && effect === "weakens")
        .map(({ check }) => check));
    return notApplicable.filter(({ id }) => changed.has(id)).map(({ id }) => id);
}
const narrowing = new Set(["phase", "only"]);


  }),

  98764:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $q: function() { return   byLoudness; },
    KJ: function() { return   loudWords; },
    _M: function() { return   areasOf; },
    oX: function() { return   proofOf; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
  var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35975);



function areasOf(checks) {
    const areas = new Map();
    for (const { area, areaSlug } of checks)
        areas.set(areaSlug, { area, checks: (areas.get(areaSlug)?.checks ?? 0) + 1 });
    return [...areas.values()];
}
function byLoudness(passed) {
    return { quiet: passed.filter(_labels_js__WEBPACK_IMPORTED_MODULE_1__  .rM), loud: passed.filter((check) => !(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__  .rM)(check)) };
}
function loudWords(check) {
    const said = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__  .IW)(check).map((remark) => remark.replace(/^flaky: passed (on attempt \d+)$/, "$1 (flaky)"));
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_2__  .nn)(", ", [(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(check.verdict).word, ...said]);
}
function proofOf({ signals }) {
    return (signals.find(({ kind, holds, outputLine }) => kind === "pass" && holds && outputLine !== undefined)
        ?.saw ?? null);
}


  }),

  89717:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    releaseLines: function() { return   releaseLines; }
  });
  var _model_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27893);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67759);
  var _guidance_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10868);
  var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35975);
  var _not_applicable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34121);
  var _sign_off_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76431);
  var _still_to_do_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1756);









const maxReasonCharacters = 500;
function releaseLines(results, decides, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__  .C)(color);
    const { acts, signOffs, waits } = (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .VI)(results, decides, _model_reported_verdicts_js__WEBPACK_IMPORTED_MODULE_0__  .S);
    return [
        ...(0,_not_applicable_js__WEBPACK_IMPORTED_MODULE_5__  .Cl)(results).map((line) => paint(line, "dim")),
        ...waits.map((check) => `${paint(`not yet: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check))}`, "bold")}${reasonWords(check)}`),
        ...signOffs.map((signOff) => {
            const facts = [...(0,_sign_off_facts_js__WEBPACK_IMPORTED_MODULE_7__  .G)(signOff), `line ${signOff.line}`].map(_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T).join(", ");
            return `${paint("to sign off", "bold")}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(signOff.text)} (${facts})`;
        }),
        ...acts.flatMap((check) => actLines(check, results, paint)),
    ];
}
function actLines(check, results, paint) {
    const owner = (0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .bf)(check, results);
    const name = `to do: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check))}${owner === null ? " (no owner is named)" : ` (ask ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(owner)})`}`;
    const { toDo } = check.guidance;
    if ((0,_still_to_do_js__WEBPACK_IMPORTED_MODULE_6__  .pe)(check))
        return [`${paint(name, "bold")}${reasonWords(check)}`];
    return toDo === null ? [paint(name, "bold")] : (0,_guidance_lines_js__WEBPACK_IMPORTED_MODULE_3__  .d)(paint(name, "bold"), toDo);
}
function reasonWords({ reason }) {
    return reason === "" ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__  .lD)(reason, maxReasonCharacters))}`;
}


  }),

  76431:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   signOffFacts; },
    Q: function() { return   lacksApproval; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97441);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76572);


function signOffFacts({ text, done, owner, why, by, heading, tickedHere }) {
    return [
        done || owner === null || (text.includes(owner) && !lacksApproval(why)) ? "" : `ask ${owner}`,
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_0__  .nn)(": ", [by === null ? "" : `approved by ${by}`, why ?? ""]),
        tickedHere ? "ticked in this pull request" : "",
        heading === null ? "" : `under “${heading}”`,
    ].filter((fact) => fact !== "");
}
function lacksApproval(why) {
    return why?.startsWith(`${_model_approvals_js__WEBPACK_IMPORTED_MODULE_1__  .N} `) === true;
}


  }),

  1756:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bb: function() { return   nobodyNamed; },
    VI: function() { return   stillToDo; },
    bf: function() { return   ownerOf; },
    pe: function() { return   lacksMoment; }
  });
  var _model_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79079);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48108);



function stillToDo({ checks, signOffs }, decides, source) {
    const pending = checks.filter(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .mm).sort((a, b) => Number(decides(b)) - Number(decides(a)));
    const isToAct = (check) => source.kind === "reported"
        ? check.guidance.toDo !== null
        : check.startedAt !== null || lacksMoment(check);
    return {
        acts: pending.filter(isToAct),
        signOffs: signOffs.filter(_model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__  .it),
        waits: pending.filter((check) => !isToAct(check)),
    };
}
function lacksMoment({ startedAt, reason }) {
    return startedAt === null && reason.includes(`, ${_model_moment_js__WEBPACK_IMPORTED_MODULE_0__  .x}: `);
}
function ownerOf({ owner }, { checklist }) {
    return owner ?? checklist.owner;
}
const nobodyNamed = "nobody is named on the page";


  }),

  7603:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  lookOf: function() { return   lookOf; },
  pageLines: function() { return   pageLines; },
  runEnd: function() { return   runEnd; },
  words: function() { return   words; }
});

var paint = __webpack_require__(67759);
var wrap_line = __webpack_require__(31270);
;// CONCATENATED MODULE: ./build/report/terminal/look.js


function lookOf({ width, amount }, color, decides) {
    return { width, amount, color, paint: (0,paint .C)(color), decides };
}
function words(text, indent, { width }) {
    const margin = " ".repeat(indent);
    return (0,wrap_line .x)(text, width - indent, wrap_line .D).map((line) => margin + line);
}

var weights = __webpack_require__(49881);
var count = __webpack_require__(44936);
var finding_lines = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/report/terminal/page-lines.js



function pageLines(findings, lintCommand, { amount, color }) {
    if (amount === "everything" || findings.some(({ severity }) => severity === "error"))
        return (0,finding_lines .h)(findings, color);
    if (amount === "little")
        return [];
    const ofRun = findings.filter(({ rule }) => weights .GJ.has(rule));
    const ofLint = findings.length - ofRun.length;
    const folded = `${(0,count .U9)(ofLint, "remark")} on the page: \`${lintCommand}\` shows ${(0,count .LS)(ofLint, "it", "them")}`;
    return [...(0,finding_lines .h)(ofRun, color), ...(ofLint === 0 ? [] : [folded])];
}

var release_lines = __webpack_require__(89717);
var verdict_traits = __webpack_require__(48108);
var display_width = __webpack_require__(69636);
var duration_text = __webpack_require__(70939);
var group_by = __webpack_require__(66500);
var join_parts = __webpack_require__(76572);
var one_line = __webpack_require__(45942);
var headline = __webpack_require__(53032);
var labels = __webpack_require__(35975);
var passed = __webpack_require__(98764);
var still_to_do = __webpack_require__(1756);
;// CONCATENATED MODULE: ./build/report/terminal/check-list.js













const maxNameColumns = 32;
const minWordColumns = 24;
const maxNames = 8;
function checkList(results, look) {
    const { checks } = results;
    const passed = look.amount === "little" ? [] : checks.filter(verdict_traits .Pc);
    const seen = checks.filter((check) => (0,verdict_traits .mm)(check) && check.startedAt !== null && !(0,still_to_do .pe)(check));
    const notRun = checks.filter((check) => !(0,verdict_traits .Pc)(check) && !(0,verdict_traits .mm)(check) && !(0,headline .OA)(check));
    return [...rowsOf([...passed, ...seen], look), ...causeLines(notRun, look)];
}
function rowsOf(checks, look) {
    const rows = checks.map((check) => rowOf(check, look));
    const widest = (texts) => Math.max(0, ...texts.map(display_width .F));
    const widths = {
        verdict: widest(rows.map(({ verdict }) => verdict)),
        name: widest(rows.map(({ name }) => name).filter((name) => (0,display_width .F)(name) <= nameColumns(look))),
        time: widest(rows.map(({ time }) => time)),
    };
    return rows.flatMap(({ check, verdict, name, time, said }) => {
        const { colour } = (0,verdict_traits .JC)(check.verdict);
        const before = (0,join_parts .nn)("  ", [
            padded(verdict, widths.verdict),
            padded(name, widths.name),
            " ".repeat(Math.max(0, widths.time - (0,display_width .F)(time))) + time,
        ]);
        const painted = look.paint(before.slice(0, verdict.length), colour) + before.slice(verdict.length);
        return withWords(painted, (0,display_width .F)(before) + 2, said, look);
    });
}
function rowOf(check, { amount }) {
    const { mark, word } = (0,verdict_traits .JC)(check.verdict);
    const more = (0,verdict_traits .Pc)(check) ? (amount === "everything" ? ((0,passed .oX)(check) ?? "") : "") : check.reason;
    return {
        check,
        verdict: `${mark} ${word}`,
        name: (0,one_line .T)((0,labels .w9)(check)),
        time: check.startedAt === null ? "" : (0,duration_text .Hl)(check.durationMs),
        said: (0,one_line .T)((0,join_parts .nn)("; ", [...(0,labels .IW)(check), more])),
    };
}
function withWords(before, column, said, { width }) {
    if (said === "")
        return [before.trimEnd()];
    if (width - column < minWordColumns && (0,display_width .F)(said) > width - column)
        return [before.trimEnd(), ...(0,wrap_line .x)(said, width - 4).map((line) => `    ${line}`)];
    const [first = "", ...rest] = (0,wrap_line .x)(said, width - column);
    return [`${before}  ${first}`, ...rest.map((line) => " ".repeat(column) + line)];
}
function nameColumns({ width }) {
    return Math.min(maxNameColumns, Math.floor(width / 3));
}
function causeLines(notRun, look) {
    const causes = (0,group_by .$)(notRun, ({ verdict, reason }) => `${verdict} ${reason}`);
    return [...causes.values()].flatMap((checks) => {
        const [first] = checks;
        if (first === undefined)
            return [];
        const { mark, word, colour } = (0,verdict_traits .JC)(first.verdict);
        const names = (0,join_parts .d9)(checks.map((check) => (0,one_line .T)((0,labels .w9)(check))), maxNames);
        const many = checks.length > maxNames ? `${(0,count .U9)(checks.length, "check")}: ` : "";
        const [line = "", ...rest] = words(`${mark} ${word}  ${many}${names}: ${(0,one_line .T)(first.reason)}`, 0, look);
        const head = `${mark} ${word}`;
        return [look.paint(head, colour) + line.slice(head.length), ...rest];
    });
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - (0,display_width .F)(text)));
}

var cut_to_width = __webpack_require__(84528);
var plain_text = __webpack_require__(59119);
var command_line = __webpack_require__(66726);
var machines = __webpack_require__(78450);
var not_run = __webpack_require__(4195);
var output_excerpt = __webpack_require__(72757);
var unmet_signals = __webpack_require__(87073);
;// CONCATENATED MODULE: ./build/report/terminal/guidance-lines.js




const indent = 2;
function guidanceLines(check, look, told) {
    const { command, guidance } = check;
    const { rollback, rollbackAndRetest, retest, retestKind } = guidance;
    const back = {
        title: rollbackAndRetest === true ? "Roll back and retest:" : "Roll back:",
        text: rollback ?? "",
        isCode: false,
    };
    const isSame = retestKind === "command" && retest === command;
    const again = {
        title: "Retest:",
        text: isSame ? "the command above" : retest,
        isCode: retestKind === "command",
    };
    return [back, again].flatMap((guided) => {
        const lines = linesOf(guided, look);
        if (lines.length < 2)
            return lines;
        const before = told.get(guided.text);
        if (before !== undefined)
            return words(`${guided.title} as for ${(0,one_line .T)(before)}, above`, indent, look);
        told.set(guided.text, (0,labels .w9)(check));
        return lines;
    });
}
function linesOf({ title, text, isCode }, look) {
    const lines = (0,plain_text .w)(text)
        .split("\n")
        .filter((line) => line.trim() !== "");
    const [first] = lines;
    if (first === undefined)
        return [];
    return lines.length === 1
        ? broken([`${title} ${first.trim()}`], { indent, isCode }, look)
        : [`  ${title}`, ...broken(lines, { indent: 2 * indent, isCode }, look)];
}
function broken(lines, { indent: columns, isCode }, look) {
    let isFenced = false;
    return lines.flatMap((line) => {
        if (/^\s*(?:```|~~~)/.test(line))
            isFenced = !isFenced;
        const isWhole = isCode || isFenced || /^ {4}/.test(line);
        return isWhole ? [" ".repeat(columns) + line] : words(line, columns, look);
    });
}

;// CONCATENATED MODULE: ./build/report/terminal/missed-blocks.js
















const maxWhole = 20;
const maxCommandCharacters = 300;
const maxUnmet = 10;
const missed_blocks_indent = 2;
function missedBlocks(results, look) {
    const missed = results.checks.filter(headline .OA);
    const deciding = missed.filter(look.decides);
    const shown = [...missed.filter((check) => !look.decides(check)), ...deciding];
    const whole = new Set([...deciding, ...shown].slice(0, maxWhole));
    const told = new Map();
    const brief = shown.filter((check) => !whole.has(check)).map((check) => briefLines(check, results, look));
    return [
        ...["setup", "teardown"].flatMap((name) => scriptBlock(name, results, look)),
        ...shown.filter((check) => whole.has(check)).map((check) => checkBlock(check, { results, look, told })),
        ...(brief.length === 0 ? [] : [brief.flat()]),
    ];
}
function checkBlock(check, { results, look, told }) {
    return [
        ...headLines(check, look),
        ...commandBlock(check.command, look),
        ...excerptLines((0,output_excerpt .Uv)(check), check.output, look),
        ...unmetLines(check, look),
        ...diagnosisLines(check, look),
        ...guidanceLines(check, look, told),
        ...factLines(check, results, look),
    ];
}
function headLines(check, look) {
    const { mark, word, colour } = (0,verdict_traits .JC)(check.verdict);
    const aside = look.decides(check) ? "" : ` (${check.waiver?.lasts ? "waived" : "advisory"})`;
    const name = `${mark} ${(0,one_line .T)((0,labels .w9)(check))} ${word}${aside}`;
    return headed({ name, text: (0,headline .Pl)(check), colour: aside === "" ? colour : "yellow" }, look);
}
function headed({ name, text, colour }, look) {
    const [first = "", ...rest] = words(text === "" ? name : `${name}: ${text}`, 0, look);
    const painted = first.startsWith(name)
        ? look.paint(name, colour) + first.slice(name.length)
        : look.paint(first, colour);
    return [painted, ...rest];
}
function commandBlock(command, look) {
    const { lines, left } = (0,command_line .Z)(command, maxCommandCharacters);
    const more = left > 0 ? [`  … ${(0,count .U9)(left, "more line")}`] : [];
    return [...lines, ...more].map((line) => look.paint(`  ${line}`, "bold"));
}
function excerptLines({ lines, more }, output, look) {
    const bar = `  ${look.paint("│", "dim")} `;
    const rest = more === 0 ? [] : [look.paint(`… ${(0,count .U9)(more, "more line")} ${whereRest(output, look)}`, "dim")];
    return [...lines.map((line) => (0,cut_to_width .G)((0,plain_text .w)(line), look.width - 4)), ...rest].map((line) => `${bar}${line}`.trimEnd());
}
function whereRest({ tail, lines }, { amount }) {
    if (amount !== "little")
        return "in the log";
    const kept = tail.trimEnd().split("\n").length;
    return kept >= lines ? "in the results" : `(the results have the last ${(0,count .zD)(kept)})`;
}
function unmetLines(check, look) {
    const said = (0,headline .Pl)(check);
    const unmet = (0,unmet_signals .J4)(check).filter((sentence) => sentence !== said);
    const left = unmet.length - maxUnmet;
    const more = left > 0 ? [`… ${(0,count .U9)(left, "more signal")}`] : [];
    return [...unmet.slice(0, maxUnmet), ...more].flatMap((line) => words(line, missed_blocks_indent, look));
}
function diagnosisLines({ diagnosis }, look) {
    if (diagnosis === null)
        return [];
    const excerpt = (0,output_excerpt .V4)(diagnosis.output);
    return [
        ...words(`Diagnosis, ${endingOf(diagnosis)}:`, missed_blocks_indent, look),
        ...excerptLines(excerpt, diagnosis.output, look),
    ];
}
function endingOf({ exitCode, verdict }) {
    return exitCode === null ? (0,verdict_traits .JC)(verdict).word : `exit ${exitCode}`;
}
function factLines(check, results, look) {
    const { why, durationMs } = check;
    const facts = [
        ...((0,not_run .Uh)(check) ? [] : [(0,duration_text .Hl)(durationMs)]),
        ...(0,labels .IW)(check).filter((remark) => remark !== check.severity),
        askWords(check, results),
        placeOf(check, results),
    ];
    return [
        ...(why === null ? [] : words(`Why: ${(0,one_line .T)(why)}`, missed_blocks_indent, look)),
        ...words(facts.join(" · "), missed_blocks_indent, look),
    ];
}
function askWords(check, results) {
    const owner = (0,still_to_do .bf)(check, results);
    return owner === null ? "nobody to ask is named (`owner`)" : `ask ${(0,one_line .T)(owner)}`;
}
function placeOf({ line }, { checklist }) {
    return `${(0,one_line .T)(checklist.path)}:${line}`;
}
function briefLines(check, results, look) {
    return [...headLines(check, look), ...words(placeOf(check, results), missed_blocks_indent, look)];
}
function scriptBlock(name, results, look) {
    const script = results[name];
    if (script === null || (0,verdict_traits .Pc)(script))
        return [];
    const { mark, word, colour } = (0,verdict_traits .JC)(script.verdict);
    const consequence = name === "setup"
        ? `${(0,machines .x)(results)}, so nothing has to be rolled back${results.shards === undefined ? "" : " there"}.`
        : "The verdicts stand; what it should have ended may still run.";
    return [
        [
            ...headed({ name: `${mark} ${name} ${word}`, text: (0,headline .ef)(script), colour }, look),
            ...excerptLines((0,output_excerpt .V4)(script.output), script.output, look),
            ...words(consequence, missed_blocks_indent, look),
            ...words(`${(0,duration_text .Hl)(script.durationMs)} · ${(0,one_line .T)(results.checklist.path)}`, missed_blocks_indent, look),
        ],
    ];
}

;// CONCATENATED MODULE: ./build/report/terminal/run-end.js




function runEnd(results, look) {
    const sections = [
        checkList(results, look),
        (0,release_lines.releaseLines)(results, look.decides, look.color).flatMap((line) => words(line, 0, look)),
        ...missedBlocks(results, look),
    ].filter((lines) => lines.length > 0);
    return sections.flatMap((lines) => [...lines, ""]);
}

;// CONCATENATED MODULE: ./build/report/terminal/terminal.js





  }),

  84528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   cutToWidth; }
  });
  var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

const mark = "…";
function cutToWidth(line, columns) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(line) <= columns)
        return line;
    if (columns < 1)
        return "";
    const signs = Array.from(line.slice(0, 8 * columns));
    let kept = 0;
    let over = Math.min(signs.length, columns) + 1;
    while (over - kept > 1) {
        const middle = (kept + over) >> 1;
        if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(signs.slice(0, middle).join("")) < columns)
            kept = middle;
        else
            over = middle;
    }
    return signs.slice(0, kept).join("") + mark;
}


  }),

  69636:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   displayWidth; }
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const maxMeasured = 10_000;
function displayWidth(text) {
    if (text.length > maxMeasured || /^[\u0020-\u007e]*$/.test(text))
        return text.length;
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { tabWidth: 1 });
}


  }),

  31270:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   aroundCode; },
    x: function() { return   wrapLine; }
  });
  var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

function wrapLine(line, room, split = atBlanks) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(line) <= room)
        return [line];
    const lines = [];
    const margin = /^ */.exec(line)?.[0] ?? "";
    const step = /^\d{1,3}[.)] /.exec(line.slice(margin.length))?.[0].length ?? 2;
    let current = margin;
    let width = margin.length;
    let isEmpty = true;
    for (const word of split(line.slice(margin.length))) {
        const added = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(word);
        if (!isEmpty && width + 1 + added > room) {
            lines.push(current);
            current = margin + " ".repeat(step);
            width = current.length;
            isEmpty = true;
        }
        current += isEmpty ? word : ` ${word}`;
        width += isEmpty ? added : added + 1;
        isEmpty = false;
    }
    return [...lines, current];
}
function atBlanks(text) {
    return text.split(" ");
}
function aroundCode(text) {
    return Array.from(text.matchAll(/(?:`[^`]*`|[^ ])+/g), ([word]) => word);
}


  }),

  93223:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   fast_string_width_dist; }
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js

const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    outer: while (true) {
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        if (index >= length) {
            break outer;
        }
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        index += 1;
    }
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
  var dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js

const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
  var fast_string_width_dist = (fastStringWidth);


  })

};
;