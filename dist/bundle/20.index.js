"use strict";
exports.id = 20;
exports.ids = [20];
exports.modules = {

/***/ 6592:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ fitReport; }
/* harmony export */ });
/** Renders as much as fits into the limit, taking the named steps one by one until it does. */
function fitReport(fitting) {
    const { full, steps, lastResort, cut, limitBytes } = fitting;
    let detail = full;
    const leftOut = [];
    for (const step of steps) {
        const text = attempt(fitting, detail, leftOut);
        if (text !== null)
            return text;
        if (step.kind === "drop") {
            detail = step.apply(detail);
            leftOut.push(step.name);
            continue;
        }
        const most = keepMost(fitting, step, detail, leftOut);
        if (most !== null)
            return most;
        detail = step.apply(detail, 0);
        leftOut.push(step.name(0));
    }
    return attempt(fitting, detail, leftOut) ?? cut(lastResort, limitBytes);
}
/** Finds the most that fits by halving; `null` where it doesn't fit without any of it. */
function keepMost(fitting, step, detail, leftOut) {
    let best = null;
    let low = 0;
    let high = step.all - 1;
    while (low <= high) {
        const kept = (low + high) >> 1;
        const text = attempt(fitting, step.apply(detail, kept), [...leftOut, step.name(kept)]);
        if (text === null) {
            high = kept - 1;
        }
        else {
            best = text;
            low = kept + 1;
        }
    }
    return best;
}
/** The rendered text, or `null` as soon as it is over the limit. */
function attempt({ render, limitBytes }, detail, leftOut) {
    const blocks = [];
    let bytes = 0;
    for (const block of render(detail, leftOut)) {
        bytes += Buffer.byteLength(block) + separator.length;
        // The last separator is a single line end.
        if (bytes - 1 > limitBytes)
            return null;
        blocks.push(block);
    }
    return `${blocks.join(separator)}\n`;
}
const separator = "\n\n";


/***/ }),

/***/ 1794:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ loadGuidanceRenderer; }
/* harmony export */ });
/* unused harmony export renderGuidance */
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6628);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);
/* harmony import */ var _permalink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(363);




/** Longest guidance that is shown; what a person follows at night is shorter. */
const maxGuidanceCharacters = 20_000;
/** Longest first step with its markup; of a longer one the beginning is shown as it is written. */
const maxFirstStepCharacters = 1_000;
/** markdown-it is loaded here and not on top, because most runs have no guidance to show. */
async function loadGuidanceRenderer(base) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false, linkify: true });
    // Only what says `https://` itself is a link; `example.com` and addresses are text.
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    // Where a link may lead is decided when it is rendered.
    parser.validateLink = () => true;
    parser.normalizeLinkText = (text) => text;
    setRules(parser, base);
    const block = (markdown) => `<div>\n${withoutBlankLines(parser.render(prepare(markdown)).trim())}\n</div>`;
    return {
        block,
        titled: (title, markdown) => {
            const [open, inline, ...rest] = parser.parse(prepare(markdown), {});
            if (open?.type !== "paragraph_open" || rest.length !== 1)
                return `**${title}**\n\n${block(markdown)}`;
            const html = parser.renderer.renderInline(inline?.children ?? [], parser.options, {});
            return `<p><b>${title}:</b> ${withoutBlankLines(html.trim())}</p>`;
        },
        firstStep: (markdown) => firstStep(parser, parser.parse(prepare(markdown), {})),
    };
}
/** Guidance as one HTML block that can stand anywhere between blank lines. */
async function renderGuidance(markdown, base) {
    return (await loadGuidanceRenderer(base)).block(markdown);
}
function prepare(markdown) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(markdown, maxGuidanceCharacters));
}
/** A blank line ends an HTML block, wherever it stands: in code, or in an attribute by a character reference. */
function withoutBlankLines(html) {
    return html.replace(/\r/g, "&#13;").replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;");
}
function setRules(parser, base) {
    const { rules } = parser.renderer;
    rules["text"] = (tokens, index) => text(tokens, index, base);
    rules["code_inline"] = (tokens, index) => `<code>${escapeCode(at(tokens, index).content)}</code>`;
    rules["code_block"] = (tokens, index) => `<pre><code>${escapeCode(at(tokens, index).content)}</code></pre>\n`;
    rules["fence"] = (tokens, index) => fence(at(tokens, index));
    // The report has its own headings; those of a section are its steps' titles.
    rules["heading_open"] = () => "<p><strong>";
    rules["heading_close"] = () => "</strong></p>\n";
    rules["image"] = (tokens, index, options, env, renderer) => {
        const token = at(tokens, index);
        return image(token, renderer.renderInlineAsText(token.children ?? [], options, env), base);
    };
    rules["link_open"] = (tokens, index) => linkOpen(at(tokens, index), base);
    rules["link_close"] = (tokens, index) => linkClose(tokens, index, base);
    for (const cell of ["th_open", "td_open"])
        rules[cell] = (tokens, index) => cellOpen(at(tokens, index));
}
function at(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        throw new RangeError(`no token ${index}`);
    return token;
}
/** The text of a bare address stays as it is, inside its link; a task of a list gets the box that GitHub shows. */
function text(tokens, index, base) {
    const { content } = at(tokens, index);
    const before = index > 0 ? at(tokens, index - 1) : null;
    // Where we make no link of it (`ftp://…`), GitHub must not make one either.
    const isLinked = before?.type === "link_open" && before.info === "auto" && target(before, base) !== null;
    if (isLinked)
        return escapeCode(content);
    const escaped = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(content);
    return index > 0
        ? escaped
        : escaped.replace(/^&#91;( |x)&#93; /i, (_, mark) => (mark === " " ? "☐ " : "☑ "));
}
/** Inside code GitHub links nothing, so the text stays fit for copying. */
function escapeCode(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function fence({ info, content }) {
    const language = /^[A-Za-z0-9+#-]{1,20}$/.exec(info.trim().split(/\s/)[0] ?? "")?.[0];
    const open = language === undefined || drawn.test(language) ? "<pre>" : `<pre lang="${language}">`;
    return `${open}<code>${escapeCode(content)}</code></pre>\n`;
}
/** GitHub draws these instead of showing them. */
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;
function image(token, alt, base) {
    const source = (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(String(token.attrGet("src") ?? ""), base, "image");
    return source === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(alt) : `<img src="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(source)}" alt="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(alt)}">`;
}
function target(token, base) {
    return (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(String(token.attrGet("href") ?? ""), base, "link");
}
function linkOpen(token, base) {
    const address = target(token, base);
    return address === null ? "" : `<a href="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(address)}">`;
}
/** Where there is no page to lead to, the path is shown behind the words instead. */
function linkClose(tokens, index, base) {
    const open = openingOf(tokens, index);
    if (open === null || target(open, base) !== null)
        return open === null ? "" : "</a>";
    return ` (<code>${escapeCode(String(open.attrGet("href") ?? ""))}</code>)`;
}
/** Links don't nest: the nearest opening one. */
function openingOf(tokens, index) {
    for (let before = index - 1; before >= 0; before -= 1) {
        const token = tokens[before];
        if (token?.type === "link_open")
            return token;
    }
    return null;
}
/** GitHub removes `style`, which markdown-it writes. */
function cellOpen(token) {
    const align = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    return align === undefined ? `<${token.tag}>` : `<${token.tag} align="${align}">`;
}
function firstStep(parser, tokens) {
    const step = tokens.find((token, index) => isStep(token) && tokens[index - 1]?.type !== "heading_open");
    if (step === undefined)
        return null;
    if (step.type !== "inline")
        return `<code>${escapeCode(step.content.trim().split("\n")[0] ?? "")}</code>`;
    const html = parser.renderer
        .renderInline(step.children ?? [], parser.options, {})
        .replace(/\s*\n\s*/g, " ");
    return html.length > maxFirstStepCharacters
        ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(step.content, maxFirstStepCharacters)
        : html.trim();
}
function isStep({ type, content }) {
    return (type === "inline" || type === "fence" || type === "code_block") && content.trim() !== "";
}


/***/ }),

/***/ 6020:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: function() { return /* binding */ renderSummary; },
  f: function() { return /* binding */ summaryLimitBytes; }
});

// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(6628);
// EXTERNAL MODULE: ./build/report/gate-changes.js
var gate_changes = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/detail.js


/** Everything that a person would still read. */
const fullDetail = {
    ...gate_changes/* fullChangeDetail */.f7,
    tailLines: 200,
    tailBytes: 16_384,
    passed: "rows",
    advisoryGuidance: true,
    tableSignals: true,
    sections: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
};
const mediumTail = { tailLines: 40, tailBytes: 4_096 };
const shortTail = { tailLines: 10, tailBytes: 1_024 };
const shortList = 20;
/** What is left out first, second, … of a report that is too long; steps that would change nothing are not taken. */
function stepsFor(results, decides) {
    const { checks, findings, signOffs, warnings, gateChanges } = results;
    const changes = gateChanges?.kind === "compared" ? gateChanges.changes : [];
    const weak = changes.filter(gate_changes/* mayWeakenDecision */.rC).length;
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const printed = Math.max(0, ...missed.map(({ output, diagnosis, retest }) => Math.max(...[output, diagnosis?.output, retest?.output].map((each) => each?.tail.length ?? 0))));
    const steps = [
        drop("all but the last 40 lines of each output", printed > 0, mediumTail),
        drop("all but the last 10 lines of each output", printed > 0, shortTail),
        drop("the rows of passed checks", missed.length < checks.length, { passed: "line" }),
        drop("the guidance of advisory checks", missed.some((check) => !decides(check)), { advisoryGuidance: false }),
        drop("all output", printed > 0, { tailLines: 0, tailBytes: 0 }),
        drop("the signals in the table", missed.length > 0, { tableSignals: false }),
        drop(`all but ${shortList} of each list`, Math.max(findings.length, signOffs.length, warnings.length, changes.length) > shortList, { listed: shortList }),
        { ...(0,gate_changes/* shorterTexts */.c2)(), when: changes.length > shortList },
        keepSome("section", missed.length, (kept) => ({ sections: kept })),
        keepSome("row", missed.length, (kept) => ({ rows: kept })),
        drop("all lists", true, { listed: 0 }),
        { ...(0,gate_changes/* fewerWeakenings */.gP)(weak), when: weak > 0 },
    ];
    return steps.filter(({ when }) => when);
}
function drop(name, when, change) {
    return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}
function keepSome(what, all, change) {
    return {
        kind: "keep-some",
        all,
        when: all > 0,
        name: (kept) => `the ${what}s of ${(0,labels/* grouped */.zD)(all - kept)} of ${(0,labels/* count */.U9)(all, "check")} that did not pass`,
        apply: (detail, kept) => ({ ...detail, ...change(kept) }),
    };
}

// EXTERNAL MODULE: ./build/report/fit-report.js
var fit_report = __webpack_require__(6592);
// EXTERNAL MODULE: ./build/report/guidance.js
var guidance = __webpack_require__(1794);
;// CONCATENATED MODULE: ./build/report/head.js



const maxAreas = 20;
const maxName = 200;
/** What a release engineer needs first: the gate, why, where, and the first step of the way back. */
function* headBlocks(frame) {
    const { results } = frame;
    const sign = results.gate === "ready" ? "✅" : "❌";
    yield `## ${sign} ${(0,labels/* gateWords */.DO)(results)}: ${(0,text_escape/* inlineSentence */.Nc)((0,labels/* gateReason */.cG)(results))}`;
    const back = wayBack(frame);
    if (back.length > 0)
        yield `<p>\n${back.join("<br>\n")}\n</p>`;
    // On one line, because in a comment the end of a line is a break too.
    yield `${runFacts(results)}<br>${pageFacts(results)}`;
}
/** An HTML block, because the first step is HTML already. */
function wayBack(frame) {
    const areas = (0,labels/* failedAreas */.qP)(frame.results, frame.decides);
    if (areas.length === 0 || frame.results.reasonCode === "setup-failed")
        return [];
    const named = areas
        .slice(0, maxAreas)
        .map(({ text, checks }) => (0,text_escape/* inlineText */.ln)(text, maxName) + (checks > 1 ? ` (${(0,labels/* count */.U9)(checks, "check")})` : ""));
    const rest = areas.length > maxAreas ? ` and ${(0,labels/* grouped */.zD)(areas.length - maxAreas)} more` : "";
    const lines = [`<b>Failed ${areas.length === 1 ? "area" : "areas"}:</b> ${named.join(", ")}${rest}`];
    const step = firstStep(frame);
    return step === null ? lines : [...lines, step];
}
function firstStep({ results, decides, guidance }) {
    const missed = results.checks.filter((check) => decides(check) && check.verdict !== "passed" && check.verdict !== "skipped");
    const check = missed.find((candidate) => candidate.guidance.rollback !== null) ?? missed[0];
    if (check === undefined)
        return null;
    const step = check.guidance.rollback === null ? null : guidance?.firstStep(check.guidance.rollback);
    return `<b>First step back</b> (${(0,text_escape/* inlineText */.ln)(check.id, maxName)}): ${step ?? retestStep(check)}`;
}
function retestStep({ guidance: { retest, retestKind } }) {
    const first = retest.trim().split("\n")[0] ?? "";
    return `the page has no rollback for it; retest: ${retestKind === "command" ? (0,text_escape/* codeHtml */.v1)((0,cut/* cutCharacters */.lD)(first, maxName)) : (0,text_escape/* inlineText */.ln)(first, maxName)}`;
}
/** Who owns the page, and what it is the gate of; of a page that could not be read nobody knows. */
function pageFacts({ checklist, name, totals }) {
    const { owner, ticket } = checklist;
    const nobody = totals.total === 0 ? "" : "no owner";
    return [
        owner === null ? nobody : `owner ${(0,text_escape/* inlineText */.ln)(owner, maxName)}`,
        ticket === null ? "" : `parent gate ${(0,text_escape/* inlineText */.ln)(ticket, maxName)}`,
        `name ${(0,text_escape/* inlineText */.ln)(name, maxName)}`,
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** How the checks of which page went, at which commit, and where the run is. */
function runFacts({ checklist, totals, run, selection }) {
    const commit = run.headSha || run.sha;
    return [
        (0,text_escape/* link */.nf)(`**${(0,text_escape/* inlineText */.ln)(checklist.path, maxName)}**`, checklist.url),
        totals.total === 0 ? "no check was run" : verdictCounts(totals),
        selection.complete ? "" : filterWords(selection),
        (0,labels/* humanDuration */.UU)(run.durationMs),
        commit === "" ? "" : `commit ${(0,text_escape/* inlineText */.ln)(commit.slice(0, 10))}`,
        run.url === "" ? "" : (0,text_escape/* link */.nf)(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
function verdictCounts({ byVerdict, flaky }) {
    const counts = Object.entries(labels/* verdictWords */.L2).flatMap(([verdict, { word }]) => {
        const number = byVerdict[verdict];
        return number > 0 ? [`${(0,labels/* grouped */.zD)(number)} ${word}`] : [];
    });
    return [...counts, ...(flaky > 0 ? [`${(0,labels/* grouped */.zD)(flaky)} flaky`] : [])].join(", ");
}
function filterWords({ areas, checks }) {
    const named = [...areas, ...checks];
    const shown = named
        .slice(0, maxAreas)
        .map((one) => (0,text_escape/* inlineText */.ln)(one, maxName))
        .join(", ");
    return named.length === 0 ? "" : `only ${shown}${named.length > maxAreas ? " and more" : ""}`;
}

// EXTERNAL MODULE: ./build/report/permalink.js
var permalink = __webpack_require__(363);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/report/lists.js




const signs = { error: "❌", warning: "⚠️", note: "ℹ️" };
/** What is wrong with the page, by line, with the cure. */
function* findingBlocks({ findings, checklist }, detail) {
    if (findings.length === 0)
        return;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const rows = findings.slice(0, detail.listed).map((finding) => findingRow(finding, checklist));
    const table = ["| Line | Found | Expected | Cure |", "| --- | --- | --- | --- |", ...rows].join("\n");
    const blocks = [...(rows.length > 0 ? [table] : []), ...rest(findings.length, detail)];
    if (errors === 0)
        yield (0,sections/* fold */.AU)(`${(0,labels/* count */.U9)(findings.length, "remark")} on the page`, blocks.join("\n\n"));
    else
        yield* [`### ${(0,labels/* count */.U9)(errors, "problem")} to mend first`, ...blocks];
}
function findingRow({ severity, file, line, found, expected, cure }, { path, url }) {
    // What is wrong with the inputs has no line on the page.
    const place = file === ""
        ? "–"
        : file === path
            ? (0,text_escape/* link */.nf)(String(line), (0,permalink/* lineUrl */.gV)(url, line))
            : `${(0,text_escape/* inlineText */.ln)(file)}:${line}`;
    return `| ${signs[severity]}\u00a0${place} | ${cell(found)} | ${cell(expected)} | ${cell(cure)} |`;
}
function cell(text) {
    return (0,text_escape/* inlineSentence */.Nc)(text, text_escape/* codeCell */.MZ);
}
/** What people still have to tick, and how much they have. */
function* signOffBlocks({ signOffs, checklist }, detail) {
    if (signOffs.length === 0)
        return;
    const open = signOffs.filter(({ done }) => !done);
    yield `### Sign-offs: ${(0,labels/* grouped */.zD)(signOffs.length - open.length)} of ${(0,labels/* grouped */.zD)(signOffs.length)} done`;
    const items = open.slice(0, detail.listed).map(({ text, line }) => {
        return `- [ ] ${(0,text_escape/* inlineSentence */.Nc)(text)} (${(0,text_escape/* link */.nf)(`line ${line}`, (0,permalink/* lineUrl */.gV)(checklist.url, line))})`;
    });
    if (items.length > 0)
        yield items.join("\n");
    yield* rest(open.length, detail);
}
/** What a person must know about the run itself. */
function* warningBlocks({ warnings }, detail) {
    if (warnings.length === 0)
        return;
    yield "### Warnings";
    const items = warnings.slice(0, detail.listed).map((warning) => `- ⚠️ ${(0,text_escape/* inlineSentence */.Nc)(warning)}`);
    if (items.length > 0)
        yield items.join("\n");
    yield* rest(warnings.length, detail);
}
/** Setup or teardown, when it did not pass. */
function* fixtureBlocks(name, result, detail) {
    if (result === null || result.verdict === "passed")
        return;
    yield `### ${name === "Setup" ? "❌" : "⚠️"} ${name} did not pass: ${(0,sections/* ending */.K1)(result)}`;
    const output = (0,sections/* outputFold */.pV)("Output", result.output, detail, name === "Setup");
    if (output !== "")
        yield output;
}
function* rest(all, { listed }) {
    if (all > listed)
        yield `… and ${(0,labels/* grouped */.zD)(all - listed)} more.`;
}

;// CONCATENATED MODULE: ./build/report/table.js




const maxCellCharacters = 120;
/** Of a command: enough to know which, so that the signals have room; all of it stands below, or on the page. */
const maxCommandCharacters = 60;
const maxCellLines = 4;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;
/** Names on the line that stands for the passed checks, or opens their table. */
const maxNamesCharacters = 160;
/** Renders the table at any level of detail. */
function createTable(checks, decides) {
    const missed = (0,labels/* missedChecks */.ZO)(checks, decides);
    const passed = checks.filter(({ verdict }) => verdict === "passed");
    const loud = passed.filter((check) => !(0,labels/* isQuiet */.rM)(check));
    const quiet = passed.filter(labels/* isQuiet */.rM);
    const nothingLoud = missed.length + loud.length === 0;
    const row = rememberedRows(decides);
    const table = (detail, shown) => {
        const rows = shown.map((check) => row(check, detail.tableSignals));
        return rows.length === 0 ? [] : [[detail.tableSignals ? wideHead : narrowHead, ...rows].join("\n")];
    };
    return (detail) => {
        if (detail.passed === "rows" && nothingLoud && quiet.length <= maxOpenPassed)
            return { open: table(detail, quiet), passed: [] };
        const left = missed.length - detail.rows;
        const cut = left > 0 ? [`… and ${(0,labels/* grouped */.zD)(left)} more that did not pass.`] : [];
        const top = missed.slice(0, detail.rows);
        if (detail.passed === "line")
            return { open: [...table(detail, top), ...cut], passed: passed.length > 0 ? [passedLine(passed)] : [] };
        return {
            open: [...table(detail, [...top, ...loud]), ...cut],
            passed: table(detail, quiet).map((rows) => (0,sections/* fold */.AU)(passedLine(quiet), rows)),
        };
    };
}
const wideHead = "| Verdict | Check | Expected → seen | Time |\n| --- | --- | --- | --: |";
const narrowHead = "| Verdict | Check | Time |\n| --- | --- | --: |";
/** Rows are rendered once, however often a long report is tried. */
function rememberedRows(decides) {
    const wide = new Map();
    const narrow = new Map();
    return (check, signals) => {
        const known = signals ? wide : narrow;
        const rendered = known.get(check) ?? renderRow(check, signals, decides);
        known.set(check, rendered);
        return rendered;
    };
}
/** Few columns, because six of them leave no room to read any. */
function renderRow(check, signals, decides) {
    const cells = [
        `${(0,labels/* signOf */.rL)(check, decides)}\u00a0${labels/* verdictWords */.L2[check.verdict].word}`,
        `${nameCell(check)}<br>${commandCell(check.command)}`,
        ...(signals ? [signalCell(check.signals)] : []),
        check.startedAt === null ? "–" : (0,labels/* unbroken */.D_)((0,labels/* humanDuration */.UU)(check.durationMs)),
    ];
    return `| ${cells.join(" | ")} |`;
}
function nameCell(check) {
    const { area, id } = (0,labels/* checkName */.I3)(check);
    const name = id === null ? `**${table_cell(area)}**` : `${table_cell(area)}<br>**${table_cell(id)}**`;
    const said = (0,labels/* remarks */.IW)(check);
    return said.length === 0 ? name : `${name}<br>${said.map((remark) => `<i>${remark}</i>`).join("<br>")}`;
}
function table_cell(text) {
    return (0,text_escape/* inlineText */.ln)(text, maxCellCharacters);
}
function commandCell(command) {
    const lines = command.split("\n").filter((line) => line.trim() !== "");
    return limited(lines.map((line) => (0,text_escape/* codeCell */.MZ)((0,cut/* cutCharacters */.lD)(line.trim(), maxCommandCharacters))), "line");
}
/** All of them as the page has them; of many, those first that speak against the check. */
function signalCell(signals) {
    const shown = signals.length > maxCellLines
        ? [...signals].sort((a, b) => Number((0,labels/* isGood */.Kg)(a)) - Number((0,labels/* isGood */.Kg)(b)))
        : signals;
    return shown.length === 0 ? "–" : limited(shown.map(signalLine), "signal");
}
function signalLine(signal) {
    return `${(0,sections/* expectedText */.GD)(signal, maxCellCharacters)} → ${(0,sections/* seenText */.JW)(signal, maxCellCharacters)}`;
}
function limited(lines, what) {
    const rest = lines.length - maxCellLines;
    const more = rest > 0 ? [`… ${(0,labels/* grouped */.zD)(rest)} more ${what}${rest === 1 ? "" : "s"}`] : [];
    return [...lines.slice(0, maxCellLines), ...more].join("<br>");
}
function passedLine(passed) {
    return `✅ ${(0,labels/* grouped */.zD)(passed.length)} passed: ${names(passed)}`;
}
function names(checks) {
    const shown = [];
    let characters = 0;
    for (const { id } of checks) {
        characters += id.length + 2;
        if (characters > maxNamesCharacters)
            break;
        shown.push((0,text_escape/* inlineText */.ln)(id));
    }
    const rest = checks.length - shown.length;
    return shown.join(", ") + (rest > 0 ? ` and ${(0,labels/* grouped */.zD)(rest)} more` : "");
}

;// CONCATENATED MODULE: ./build/report/summary.js












/** GitHub shows nothing of a step's summary beyond 1 MiB; the margin is for what the runner's masks add. */
const summaryLimitBytes = 1_048_576 - 16_384;
/**
 * The report of a run as Markdown: the job summary, and what a comment is made of. It stays within the limit
 * by saying less, step by step, and names at its end what was left out.
 */
async function renderSummary(results, { decides, limitBytes = summaryLimitBytes, notes = [], advice = null }) {
    const frame = { results, decides, guidance: await guidanceFor(results) };
    const table = createTable(results.checks, decides);
    return (0,fit_report/* fitReport */.k)({
        limitBytes,
        full: fullDetail,
        steps: stepsFor(results, decides),
        render: (detail, leftOut) => blocks(frame, table(detail), detail, [
            ...notes.map((note) => (0,text_escape/* inlineSentence */.Nc)(note)),
            ...(advice === null ? [] : [advice]),
            ...leftOutNote(leftOut),
        ]),
        lastResort: `${(0,labels/* gateWords */.DO)(results)}: ${(0,text_escape/* inlineText */.ln)(results.reason)}\n`,
        cut: cut/* cutBytes */.Uw,
    });
}
/** Most important first. */
function* blocks(frame, table, detail, notes) {
    const { results } = frame;
    const unusable = results.findings.some(({ severity }) => severity === "error");
    yield* headBlocks(frame);
    yield* (0,gate_changes/* gateChangesOf */.cg)(results, detail);
    if (unusable)
        yield* findingBlocks(results, detail);
    yield* fixtureBlocks("Setup", results.setup, detail);
    yield* table.open;
    yield* (0,sections/* sectionBlocks */.qP)(frame, detail);
    yield* table.passed;
    yield* fixtureBlocks("Teardown", results.teardown, detail);
    yield* signOffBlocks(results, detail);
    if (!unusable)
        yield* findingBlocks(results, detail);
    yield* warningBlocks(results, detail);
    yield* footBlocks(results, notes);
}
function leftOutNote(leftOut) {
    return leftOut.length === 0
        ? []
        : [`**Left out, to stay within the size limit:** ${leftOut.join("; ")}. The results file has all of it.`];
}
/** Notes are Markdown of our own making. */
function* footBlocks({ run }, notes) {
    yield* notes;
    const facts = [
        `readiness-action ${(0,text_escape/* inlineText */.ln)(run.action)} on ${(0,text_escape/* inlineText */.ln)(run.os)} ${(0,text_escape/* inlineText */.ln)(run.arch)}`,
        run.event === "" ? "" : `event ${(0,text_escape/* inlineText */.ln)(run.event)}`,
        `started ${(0,text_escape/* inlineText */.ln)(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC"))}`,
    ];
    yield `<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>`;
}
/** Passed checks show no guidance: a page without failures never loads the Markdown parser for it. */
async function guidanceFor({ checks, checklist }) {
    const needed = checks.some(({ verdict, guidance }) => verdict !== "passed" && (guidance.rollback !== null || guidance.retestKind === "guidance"));
    return needed ? (0,guidance/* loadGuidanceRenderer */.I)((0,permalink/* permalinkBase */.JL)(checklist.url)) : null;
}


/***/ })

};
;