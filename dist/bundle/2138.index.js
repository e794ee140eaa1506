"use strict";
exports.id = 2138;
exports.ids = [2138];
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

  39702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   answerOf; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16833);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65307);
  var _check_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61011);
  var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);







function answerOf(results, decides, show) {
    const { sign } = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Vg)(results);
    const isReady = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(results.gate).isReady;
    if (isReady && !results.selection.complete)
        return {
            sign,
            gate: `${(0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(results.gate).word}${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .Vl)(results.release, show)} as far as looked`,
            reason: partWords(results, decides),
        };
    const reason = isReady ? readyWords(results) : reasonsNotReady[results.reasonCode](results, decides);
    return { sign, gate: (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .DO)(results, show), reason };
}
function readyWords(results) {
    const open = results.signOffs.filter(({ applies, done }) => applies && !done).length;
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results)}${open === 0 ? "" : `, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(open, "sign-off")} still open`}`;
}
function partWords(results, decides) {
    const { checks } = results;
    const waived = checks.filter((check) => (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__  .$y)(check) && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).length;
    return [
        (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .AN)(results),
        checks.some(decides)
            ? `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks.filter(_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc).length, "check")} passed`
            : "none of its checks decides",
        ...(waived === 0 ? [] : [`${waived} waived ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(waived, "check")} did not pass`]),
    ].join(", ");
}
const reasonsNotReady = {
    "all-passed": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    "checks-failed": missedWords,
    "setup-failed": setupWords,
    "checklist-invalid": unusableWords,
    "nothing-to-run": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    cancelled: cutWords,
    interrupted: cutWords,
    "gate-weakened": weakenedWords,
    "untrusted-code": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    pending: _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    "other-commit": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    "shard-missing": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
    "shard-conflict": _labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG,
};
function missedWords(results, decides) {
    const deciding = results.checks.filter(decides);
    const broken = (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_2__  .J)("broken", deciding);
    const all = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .zD)(deciding.length)} ${decidingKind(deciding.length, results, decides)}`;
    const [only] = broken;
    if (only !== undefined && broken.length === 1)
        return `${nameOf(only)} ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(only.verdict).word}, ${deciding.length === 1 ? `the only ${decidingKind(1, results, decides)}` : `1 of ${all}`}`;
    if (broken.length > 1)
        return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .zD)(broken.length)} of ${all} failed`;
    const cut = (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_2__  .J)("cut", deciding).length;
    const notRun = (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_2__  .J)("not-run", deciding).length;
    if (cut > 0)
        return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .zD)(cut + notRun)} of ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(cut + notRun, "has", "have")} no verdict`;
    return notRun > 0
        ? `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .zD)(notRun)} of ${all} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(notRun, "was", "were")} not run`
        : (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results);
}
const maxNameCharacters = 100;
function nameOf(check) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_6__  .lD)((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .Tq)(check), maxNameCharacters);
}
function decidingKind(number, { failOn, checks }, decides) {
    const isAny = failOn === undefined
        ? checks.some((check) => check.severity === "advisory" && decides(check))
        : failOn === "any";
    return (0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(number, isAny ? "check" : "required check");
}
function setupWords(results) {
    const { setup, shards } = results;
    return setup === null || shards !== undefined
        ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results)
        : `setup ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(setup.verdict).word}, nothing was run`;
}
function unusableWords(results) {
    const { findings, checklist } = results;
    const isPage = checklist.path !== "" &&
        findings.some(({ severity, file }) => severity === "error" && file === checklist.path);
    return isPage ? "the page cannot be used, nothing was run" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results);
}
function cutWords(results) {
    const { checks } = results;
    const open = (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_2__  .J)("cut", checks).length + (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_2__  .J)("not-run", checks).length;
    return open === 0
        ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results)
        : `the run was cut off, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .zD)(open)} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(checks.length, "check")} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(open, "has", "have")} no verdict`;
}
function weakenedWords(results) {
    return results.gateChanges?.kind === "compared"
        ? "this pull request weakens its own gate"
        : (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__  .cG)(results);
}


  }),

  37072:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: function() { return   verdictCounts; }
  });
  var _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16833);
  var _check_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61011);


const sectionWords = {
    broken: "failed",
    cut: "not finished",
    "not-run": "not run",
    waiting: "pending",
};
const passedWord = "passed";
const order = [
    ...Object.values(sectionWords),
    passedWord,
    ...["advisory", "waived"].flatMap((aside) => Object.values(sectionWords).map((words) => `${aside} ${words}`)),
    "not reported",
];
function verdictCounts(checks, decides, missing = new Set()) {
    const wordsOf = (check) => {
        if (missing.has(check.id))
            return "not reported";
        const section = (0,_check_sections_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(check);
        if (section === null)
            return passedWord;
        const aside = (0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_1__  .$y)(check) ? "waived " : decides(check) ? "" : "advisory ";
        return aside + sectionWords[section];
    };
    const all = checks.map(wordsOf);
    return order
        .map((words) => ({ words, number: all.filter((one) => one === words).length }))
        .filter(({ words, number }) => number > 0 || (words === passedWord && checks.length > 0));
}


  }),

  58035:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    QW: function() { return   agreementToGet; },
    SN: function() { return   lineToMend; },
    cm: function() { return   mendSetup; },
    uf: function() { return   byLine; }
  });
  var _model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84951);
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57198);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44936);



const mendSetup = "mend the setup, nothing has to be rolled back";
function lineToMend({ findings, checklist, }) {
    const errors = byLine(findings.filter(({ severity }) => severity === "error"));
    const [first] = errors;
    if (first === undefined || first.file === "" || first.file !== checklist.path)
        return null;
    const rest = errors.length - 1;
    return {
        line: first.line,
        others: rest === 0 ? "" : `, then the other ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(rest, "one", String(rest))}`,
    };
}
function byLine(findings) {
    const rank = ({ file, line }) => (file === "" ? 0 : line);
    return findings.toSorted((a, b) => rank(a) - rank(b));
}
function agreementToGet({ reasonCode, gateChanges }) {
    const changes = (0,_model_gate_change_js__WEBPACK_IMPORTED_MODULE_0__  .u9)(gateChanges).length;
    if (changes === 0 || (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_1__  .ag)(reasonCode).weakeningLevel !== "error")
        return null;
    return `a reviewer who owns the gate must agree to ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(changes, "change")} below, or the page goes back`;
}


  }),

  98928:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   historyTitle; },
    historyLines: function() { return   historyLines; },
    m: function() { return   historyRemarks; }
  });
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44936);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70939);



const remarksByWeight = [failsAgain, isSlow, isFlaky, growsSlower, mayBecomeRequired];
function historyRemarks({ history, checks }) {
    if (history === undefined)
        return [];
    const results = new Map(checks.map((check) => [unitOf(check), check]));
    const found = history.checks.flatMap((known) => {
        const check = results.get(unitOf(known));
        const weight = check === undefined ? -1 : remarksByWeight.findIndex((remark) => remark(known, check) !== null);
        const words = check === undefined ? null : remarksByWeight[weight]?.(known, check);
        return words ? [{ id: known.id, system: known.system ?? null, words, weight }] : [];
    });
    return found.sort((a, b) => a.weight - b.weight).map(({ id, system, words }) => ({ id, system, words }));
}
function historyTitle({ runs, since }, remarks) {
    const from = since === null ? "" : ` since ${since.slice(0, 10)}`;
    return `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(remarks, "remark")} from ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "earlier run")}${from}`;
}
function historyLines(results) {
    const remarks = historyRemarks(results);
    if (results.history === undefined || remarks.length === 0)
        return [];
    const shown = remarks.slice(0, maxLines);
    const rest = remarks.length - shown.length;
    return [
        `History: ${historyTitle(results.history, remarks.length)}`,
        ...shown.map(({ id, system, words }) => `  ${id}${system === null ? "" : ` (${system})`}: ${words}`),
        ...(rest > 0 ? [`  … and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(rest)} more`] : []),
    ];
}
const maxLines = 10;
function unitOf({ id, system }) {
    return `${id}\n${system ?? ""}`;
}
function failsAgain({ runs, passed, lastFailures }, { verdict }) {
    if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(verdict).inHistory !== "failure")
        return null;
    const [last] = lastFailures;
    if (last === undefined)
        return runs < 2 ? null : `first failure in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}`;
    const commit = last.commit === "" ? "" : ` at ${last.commit.slice(0, 10)}`;
    return `did not pass in ${runs - passed} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")}; the last time before on ${last.at.slice(0, 10)}${commit} (${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JC)(last.verdict).word})`;
}
function isSlow({ slow, usualMs }, { durationMs }) {
    if (!slow || usualMs === null)
        return null;
    return `took ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(durationMs)}, usually ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(usualMs)}: at least twice as slow as usual`;
}
function isFlaky({ flaky, flakeRate, runs }) {
    return flaky < 2 ? null : `flaky in ${flaky} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(runs, "run")} (${Math.round(flakeRate * 100)} %)`;
}
function growsSlower({ trend }, check) {
    if (trend === null || !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Pc)(check))
        return null;
    const { beforeMs, nowMs } = trend;
    if (nowMs < beforeMs * trendRatio || nowMs - beforeMs < trendMs)
        return null;
    return `takes ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(nowMs)} by now, ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_2__  .Hl)(beforeMs)} at first`;
}
const trendRatio = 1.5;
const trendMs = 1_000;
function mayBecomeRequired({ mayBecomeRequired: may, passedInARow }) {
    return may ? `advisory, passed its last ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(passedInARow, "run")}, may become required` : null;
}


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

  13498:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: function() { return   loadGuidanceRenderer; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65307);
  var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76628);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76572);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);
  var _permalink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20363);





const maxGuidanceCharacters = 20_000;
const maxFirstStepCharacters = 1_000;
const githubForm = {
    text: _text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .VV,
    cutText: _text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .ln,
    stepCode: _text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .v1,
    codeBlock: (escaped, language) => `${language === null ? "<pre>" : `<pre lang="${language}">`}<code>${escaped}</code></pre>`,
    image: (source, alt) => `<img src="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .lt)(source)}" alt="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .lt)(alt)}">`,
    alignment: (side) => ` align="${side}"`,
    placed: withoutBlankLines,
};
async function loadGuidanceRenderer(base, { form = githubForm, commits = [] } = {}) {
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 65251));
    const parser = new Parser({ html: false, linkify: true });
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    parser.validateLink = () => true;
    parser.normalizeLinkText = (text) => text;
    setRules(parser, { base, form });
    cutCommits(parser, commits);
    const blockOf = (markdown) => form.placed(parser.render(prepare(markdown)).trim());
    const inline = (markdown) => {
        const [open, content, ...rest] = parser.parse(prepare(markdown), {});
        if (open?.type !== "paragraph_open" || rest.length !== 1)
            return null;
        const html = parser.renderer.renderInline(content?.children ?? [], parser.options, {});
        return form.placed(html.trim());
    };
    return {
        block: (markdown) => `<div>\n${blockOf(markdown)}\n</div>`,
        inline,
        titled: (title, markdown) => {
            const html = inline(markdown);
            return html === null
                ? (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_3__  .nn)("\n", [`<div><b>${title}</b>`, blockOf(markdown), "</div>"])
                : `<p><b>${title}</b> ${html}</p>`;
        },
        firstStep: (markdown) => firstStep(parser, parser.parse(prepare(markdown), {}), form),
    };
}
function prepare(markdown) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__  .lD)(markdown, maxGuidanceCharacters));
}
function withoutBlankLines(html) {
    return html.replace(/\r/g, "&#13;").replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;");
}
function setRules(parser, { base, form }) {
    const { rules } = parser.renderer;
    rules["text"] = (tokens, index, _options, env) => text(tokens, index, { base, form }, env === inStep);
    rules["code_inline"] = (tokens, index, _options, env) => codeIn(form, env === inStep)(at(tokens, index).content);
    rules["code_block"] = (tokens, index) => `${form.codeBlock((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tn)(at(tokens, index).content), null)}\n`;
    rules["fence"] = (tokens, index) => fence(at(tokens, index), form);
    rules["heading_open"] = () => "<p><strong>";
    rules["heading_close"] = () => "</strong></p>\n";
    rules["image"] = (tokens, index, options, env) => {
        const token = at(tokens, index);
        return image(token, parser.renderer.renderInlineAsText(token.children ?? [], options, env), {
            base,
            form,
        });
    };
    rules["link_open"] = (tokens, index) => linkOpen(at(tokens, index), base);
    rules["link_close"] = (tokens, index, _options, env) => linkClose(tokens, index, base, codeIn(form, env === inStep));
    for (const cell of ["th_open", "td_open"])
        rules[cell] = (tokens, index) => cellOpen(at(tokens, index), form);
}
function cutCommits(parser, commits) {
    const known = commits.filter((commit) => /^[0-9a-f]{40,64}$/i.test(commit));
    if (known.length === 0)
        return;
    const commit = new RegExp(`\\b(?:${known.join("|")})\\b`, "gi");
    parser.core.ruler.push("cut-commits", ({ tokens }) => {
        for (const token of tokens.flatMap(({ children }) => children ?? []))
            if (token.type === "text" || (token.type === "code_inline" && token.content.startsWith("git ")))
                token.content = token.content.replace(commit, (sha) => sha.slice(0, _permalink_js__WEBPACK_IMPORTED_MODULE_2__  .Fu));
    });
}
const inStep = {};
function codeIn(form, isStep) {
    return isStep ? form.stepCode : (code) => `<code>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tn)(code)}</code>`;
}
function at(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        throw new RangeError(`no token ${index}`);
    return token;
}
function text(tokens, index, { base, form }, isInStep) {
    const { content } = at(tokens, index);
    const before = index > 0 ? at(tokens, index - 1) : null;
    const isLinked = before?.type === "link_open" && before.info === "auto" && target(before, base) !== null;
    if (isLinked && !isInStep)
        return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tn)(content);
    if (index > 0)
        return form.text(content);
    return form.text(content.replace(/^\[( |x)\] /i, (_, mark) => (mark === " " ? "☐ " : "☑ ")));
}
function fence({ info, content }, form) {
    const language = /^[A-Za-z0-9+#-]{1,20}$/.exec(info.trim().split(/\s/)[0] ?? "")?.[0] ?? null;
    const shown = language === null || drawn.test(language) ? null : language;
    return `${form.codeBlock((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tn)(content), shown)}\n`;
}
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;
function image(token, alt, { base, form }) {
    const source = (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__  .u1)(String(token.attrGet("src") ?? ""), base, "image");
    return source === null ? form.text(alt) : form.image(source, alt);
}
function target(token, base) {
    return (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__  .u1)(String(token.attrGet("href") ?? ""), base, "link");
}
function linkOpen(token, base) {
    const address = target(token, base);
    return address === null ? "" : `<a href="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__  .lt)(address)}">`;
}
function linkClose(tokens, index, base, code) {
    const open = openingOf(tokens, index);
    if (open === null || target(open, base) !== null)
        return open === null ? "" : "</a>";
    return ` (${code(String(open.attrGet("href") ?? ""))})`;
}
function openingOf(tokens, index) {
    for (let before = index - 1; before >= 0; before -= 1) {
        const token = tokens[before];
        if (token?.type === "link_open")
            return token;
    }
    return null;
}
function cellOpen(token, form) {
    const align = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    return `<${token.tag}${align === undefined ? "" : form.alignment(align)}>`;
}
function firstStep(parser, tokens, form) {
    const step = tokens.find((token, index) => isStep(token) && tokens[index - 1]?.type !== "heading_open");
    if (step === undefined)
        return null;
    if (step.type !== "inline")
        return form.stepCode(step.content.trim().split("\n")[0] ?? "");
    const html = parser.renderer
        .renderInline(step.children ?? [], parser.options, inStep)
        .replace(/\s*\n\s*/g, " ");
    return html.length > maxFirstStepCharacters
        ? form.cutText(step.content, maxFirstStepCharacters)
        : html.trim();
}
function isStep({ type, content }) {
    return (type === "inline" || type === "fence" || type === "code_block") && content.trim() !== "";
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


  })

};
;