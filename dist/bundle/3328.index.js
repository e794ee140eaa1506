"use strict";
exports.id = 3328;
exports.ids = [3328];
exports.modules = {

  2417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: function() { return   unknownMoments; },
    x: function() { return   notKnownMoment; }
  });
const notKnownMoment = "and that moment is not known";
const unknownMoments = {
    tag: { kind: "unknown", why: "no tag is known" },
    release: { kind: "unknown", why: "no release is known" },
};


  }),

  63034:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $E: function() { return   reasonLine; },
    BF: function() { return   isForm; },
    Bw: function() { return   signalReason; },
    Fq: function() { return   unseenReason; },
    Ks: function() { return   partOfMore; },
    vO: function() { return   isExitForm; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

const partOfMore = "only as a part of more: ";
const maxReason = 300;
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}
function unseenReason(signals) {
    const unseen = signals.filter(({ kind, holds }) => kind === "pass" && holds === false);
    return reasonLine(unseen.map((signal) => notYet(signal)).join("; "));
}
function notYet(signal) {
    const { expect, saw } = signal;
    if (isMeasured(expect))
        return faultOf(signal);
    return `pass signal not seen yet: ${expect}${saw === "" ? "" : ` (${saw})`}`;
}
function faultsOf(role, signals) {
    const wanted = role === "pass";
    return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}
function faultOf({ kind, expect, holds, saw, reason }) {
    if (holds === null)
        return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
    if (kind === "fail")
        return `fail signal seen: ${expect}`;
    if (isMeasured(expect))
        return `${explained(saw)}, expected ${expect}`;
    return `pass signal not seen: ${expect}${saw.startsWith(partOfMore) ? ` (${saw})` : ""}`;
}
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
function isForm(expect) {
    return /^(?:exit|within|json|file|stdout|stderr|output)[ \t]/.test(expect);
}
function isExitForm(expect) {
    return /^exit[ \t]/.test(expect);
}
function reasonLine(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
}


  }),

  16833:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: function() { return   isWaived; },
    EK: function() { return   maxWaiverDays; },
    Uf: function() { return   judgeWaiver; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15805);

const maxWaiverDays = 366;
function judgeWaiver(waived, today) {
    if (waived === null)
        return null;
    const days = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, waived.until);
    return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}
function isWaived({ waiver }) {
    return waiver?.lasts === true;
}


  }),

  57510:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   createRoom; }
  });
const roomBytes = 16 * 1024 * 1024;
function createRoom(written, bytes = roomBytes) {
    let left = bytes;
    return (text) => {
        const needed = Buffer.byteLength(written(text));
        if (needed > left)
            return "";
        left -= needed;
        return text;
    };
}


  }),

  79639:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  renderHtml: function() { return   renderHtml; }
});

var external_node_crypto_ = __webpack_require__(77598);
var gate_traits = __webpack_require__(57198);
var count = __webpack_require__(44936);
var join_parts = __webpack_require__(76572);
var one_line = __webpack_require__(45942);
var room = __webpack_require__(57510);
var report_answer = __webpack_require__(39702);
var cut = __webpack_require__(65307);
;// CONCATENATED MODULE: ./build/report/html/short-text.js


function shortText(text) {
    return (0,cut .lD)((0,one_line .T)(text), maxCharacters);
}
const maxCharacters = 300;

;// CONCATENATED MODULE: ./build/report/html/answer-words.js



const tones = { green: "ok", yellow: "wait", red: "bad" };
function answerWords({ results, decides }) {
    const answer = (0,report_answer .u)(results, decides, shortText);
    return { ...answer, reason: shortText(answer.reason), tone: tones[(0,gate_traits .Vg)(results).colour] };
}

var verdict_traits = __webpack_require__(48108);
var duration_text = __webpack_require__(70939);
var first_step = __webpack_require__(58035);
var headline = __webpack_require__(53032);
var permalink = __webpack_require__(20363);
var still_to_do = __webpack_require__(1756);
var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/report/html/html.js

class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(pieces, ...values) {
    let text = pieces[0] ?? "";
    for (const [index, value] of values.entries())
        text += written(value) + (pieces[index + 1] ?? "");
    return new Html(text);
}
function trusted(text) {
    return new Html(text);
}
const nothing = new Html("");
function joined(separator, parts) {
    return new Html(parts
        .map(written)
        .filter((part) => part !== "")
        .join(escapeText(separator)));
}
function isEmpty(part) {
    return written(part) === "";
}
function htmlLink(words, address) {
    return address !== null && followed.test(address)
        ? html `<a href="${address}">${words}</a>`
        : html `${words}`;
}
const followed = /^(?:https?:\/\/[^/\s]|mailto:\S|#)/i;
function written(part) {
    if (part === null)
        return "";
    if (part instanceof Html)
        return part.text;
    if (typeof part === "number")
        return String(part);
    return typeof part === "string" ? escapeText(part) : part.map(written).join("");
}
function escapeText(text) {
    if (harmless.test(text))
        return text;
    return (0,plain_text .w)(text).replace(/[&<>"'`]/g, (mark) => references[mark] ?? "");
}
const harmless = /^[\n\t !#-%(-;=?-_a-~]*$/;
const references = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};

;// CONCATENATED MODULE: ./build/report/html/command-block.js

function commandBlock(command, what) {
    return html `<pre class="cmd find" data-copy="${what}" tabindex="0"><code>${command.trimEnd()}</code></pre>`;
}

;// CONCATENATED MODULE: ./build/report/html/marked-text.js

function markedText(text) {
    const parts = text
        .split(/(`[^`\n]+`)/)
        .map((part, index) => (index % 2 === 1 ? html `<code>${part.slice(1, -1)}</code>` : part));
    return html `${parts}`;
}

;// CONCATENATED MODULE: ./build/report/html/moment.js
function momentText(iso) {
    return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC");
}

var labels = __webpack_require__(35975);
var guidance = __webpack_require__(13498);
var waiver = __webpack_require__(16833);
var check_sections = __webpack_require__(61011);
;// CONCATENATED MODULE: ./build/report/html/check-states.js



const checkStates = {
    bad: { sign: "✗", title: "Failed", always: true },
    cut: { sign: "✗", title: "Not finished", always: false },
    advisory: { sign: "⚠", title: "Advisory", always: true },
    waived: { sign: "⚠", title: "Waived", always: false },
    pending: { sign: "…", title: "Pending", always: false },
    skip: { sign: "–", title: "Not run", always: true },
    flaky: { sign: "⚠", title: "Flaky or untidy", always: true },
    ok: { sign: "✓", title: "Passed", always: true },
};
const stateNames = Object.keys(checkStates);
function stateOf(check, decides) {
    const section = (0,check_sections .Z)(check);
    if (section === null)
        return (0,labels .rM)(check) ? "ok" : "flaky";
    if (section !== "broken")
        return states[section];
    if ((0,waiver .$y)(check))
        return "waived";
    return decides(check) ? "bad" : "advisory";
}
const states = { cut: "cut", "not-run": "skip", waiting: "pending" };

;// CONCATENATED MODULE: ./build/report/html/run-frame.js








async function createRunFrame(record, number, roomFor) {
    const { results, decides } = record;
    const prefix = number === null ? "" : `run-${number}-`;
    const shown = shownChecks(record, prefix);
    return {
        results,
        decides,
        shown,
        anchors: new Map(shown.map(({ check, anchor }) => [check, anchor])),
        guidance: results.checks.some(hasGuidance)
            ? await (0,guidance .I)((0,permalink .JL)(results.checklist.url), {
                form: pageForm,
                commits: [results.run.sha, results.run.headSha],
            })
            : null,
        historyOf: historiesOf(results),
        roomFor,
        prefix,
        level: number === null ? 2 : 3,
    };
}
function checksIn({ shown }, state) {
    return shown.filter((one) => one.state === state);
}
function shownChecks({ results, decides }, prefix) {
    const taken = new Map();
    const all = results.checks.map((check) => {
        const anchor = anchorOf(`${prefix}c-${slugOf((0,labels .w9)(check))}`, taken);
        return { check, state: stateOf(check, decides), anchor, name: (0,one_line .T)((0,labels .w9)(check)) };
    });
    return stateNames.flatMap((state) => all.filter((one) => one.state === state));
}
function slugOf(name) {
    return (0,cut .lD)(name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, ""), maxSlug).replace("…", "");
}
const maxSlug = 80;
function anchorOf(wanted, taken) {
    const number = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, number);
    return number === 1 ? wanted : `${wanted}_${number}`;
}
function hasGuidance(check) {
    const { rollback, retestKind, toDo } = check.guidance;
    return ((0,headline .OA)(check) && (rollback !== null || retestKind === "guidance")) || toDo !== null;
}
const pageForm = {
    text: escapeText,
    cutText: (text, limit) => escapeText((0,cut .lD)((0,one_line .T)(text), limit)),
    stepCode: (code) => `<code>${escapeText(code)}</code>`,
    codeBlock: (escaped) => `<pre data-copy="step" tabindex="0"><code>${escaped}</code></pre>`,
    image: (_, alt) => `[image${alt.trim() === "" ? "" : `: ${escapeText(alt)}`}]`,
    alignment: (side) => ` class="${side}"`,
    placed: (html) => html,
};
function historiesOf({ history }) {
    const unitOf = ({ id, system }) => `${id}\n${system ?? ""}`;
    const known = new Map(history?.checks.map((one) => [unitOf(one), one]));
    return (check) => known.get(unitOf(check)) ?? null;
}

;// CONCATENATED MODULE: ./build/report/html/banner.js















function banner(frame) {
    const answer = answerWords(frame);
    return html `<header class="banner ${answer.tone}"><div class="inner">
<div><h1>${answerHtml(answer)}</h1>
<p class="meta">${runFacts(frame.results)}</p></div>
${themeChoice}${firstSteps(frame)}</div></header>
`;
}
function answerHtml({ sign, gate, reason }) {
    return html `<span aria-hidden="true">${sign}</span> ${gate}: ${markedText(reason)}`;
}
function runFacts({ run, checklist, name, release }) {
    const commit = (run.headSha || run.sha).slice(0, 10);
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
    return joined(" · ", [
        shortText(run.repository),
        commit === "" ? null : html `commit <code>${commit}</code>`,
        checklist.path === "" ? null : htmlLink(shortText(checklist.path), checklist.url),
        run.url === "" ? null : htmlLink(`run${attempt}`, run.url),
        `name ${shortText(name)}`,
        release.version === null ? null : `version ${shortText(release.version)}`,
        checklist.ticket === null ? null : `ticket ${shortText(checklist.ticket)}`,
        (0,duration_text .Hl)(run.durationMs),
        momentText(run.startedAt),
    ]);
}
const themeChoice = html `<label class="theme" hidden>Theme <select id="theme"><option value="">system</option><option value="light">light</option><option value="dark">dark</option></select></label>
`;
function firstSteps(frame) {
    const items = [...brokenSteps(frame), ...openSignOffs(frame.results)]
        .filter(([, value]) => !isEmpty(value))
        .map(([term, value]) => html `<dt>${term}</dt><dd>${value}</dd>\n`);
    return items.length === 0 ? nothing : html `<dl class="first">\n${items}</dl>\n`;
}
function brokenSteps(frame) {
    const { results } = frame;
    const { setup, checklist } = results;
    const { isCutShort } = (0,gate_traits .ag)(results.reasonCode);
    const first = checksIn(frame, "bad").find(({ check }) => check.startedAt !== null);
    const ask = ["Ask", checklist.owner === null ? still_to_do .Bb : shortText(checklist.owner)];
    if (first === undefined && setup !== null && !(0,verdict_traits .Pc)(setup))
        return [["Broke first", html `setup <code>${(0,headline .ef)(setup)}</code>`], ["Do first", first_step .cm], ask];
    if (first === undefined)
        return isCutShort ? [["Do first", "run it again"], ask] : gateSteps(results, ask);
    return [
        ["Broke first", html `<a href="#${first.anchor}">${first.name}</a> <code>${(0,headline .Pl)(first.check)}</code>`],
        ["Do first", firstStep(first, frame)],
        ["Ask", asked(first, results)],
        ["Then", isCutShort ? "run it again for the rest" : null],
    ];
}
function gateSteps(results, ask) {
    const mend = (0,first_step .SN)(results);
    if (mend !== null) {
        const line = htmlLink(`line ${mend.line}`, (0,permalink .gV)(results.checklist.url, mend.line));
        return [["Do first", html `<span>mend ${line}${mend.others}</span>`]];
    }
    const agreement = (0,first_step .QW)(results);
    return agreement === null ? [] : [["Do first", agreement], ask];
}
function firstStep({ check }, { guidance }) {
    const { rollback, retest, retestKind } = check.guidance;
    const step = rollback === null ? null : (guidance?.firstStep(rollback) ?? null);
    if (step !== null)
        return html `<span${hasOneCode(step) ? html ` data-copy="first step"` : null}>${trusted(step)}</span>`;
    return retestKind === "command" ? commandBlock(retest, "retest") : html `${shortText(retest)}`;
}
function hasOneCode(step) {
    return step.split("<code>").length === 2;
}
function asked({ check }, results) {
    const owner = (0,still_to_do .bf)(check, results);
    const ofRelease = results.checklist.owner;
    const more = ofRelease === null || ofRelease === owner
        ? null
        : html `<span class="dim">for the release: ${shortText(ofRelease)}</span>`;
    return html `${owner === null ? still_to_do .Bb : shortText(owner)} ${more}`;
}
const maxSignOffs = 10;
function openSignOffs({ signOffs }) {
    const open = signOffs.filter(({ applies, done }) => applies && !done);
    if (open.length === 0)
        return [];
    const texts = open.slice(0, maxSignOffs).map(({ text }) => html `<span>${shortText(text)}</span>`);
    const rest = open.length - texts.length;
    const more = rest > 0 ? html ` and ${rest} more ${(0,count .LS)(rest, "sign-off")}` : null;
    return [["Still to sign", html `${joined(" · ", texts)}${more}`]];
}

;// CONCATENATED MODULE: ./build/report/html/filter-bar.js




function filterBar(frames) {
    const all = frames.flatMap(({ shown }) => shown);
    if (all.length < 2)
        return nothing;
    const areas = new Map(all.map(({ check }) => [check.areaSlug, (0,one_line .T)(check.area)]));
    const options = [...areas].map(([slug, words]) => html `<option value="${slug}">${words}</option>\n`);
    return html `<div class="filters" id="filters" role="search" aria-label="Filter checks" hidden>
<input type="search" id="text" aria-label="Filter by words of id, area, owner, command, headline, guidance and output" placeholder="Filter (press /)" autocomplete="off" spellcheck="false">
${toggles(frames)}<label><span class="unseen">Area</span><select id="area"><option value="">all areas</option>
${options}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>
<span id="live" role="status" class="dim">${(0,count .zD)(all.length)} of ${(0,count .U9)(all.length, "check")} shown</span></div>
`;
}
function toggles(frames) {
    return stateNames.flatMap((state) => {
        const number = frames.reduce((sum, { shown }) => sum + shown.filter((one) => one.state === state).length, 0);
        const { sign, title, always } = checkStates[state];
        return number === 0 && !always
            ? []
            : [
                html `<button type="button" data-toggle="${state}" aria-pressed="false"><span aria-hidden="true">${sign}</span> ${title} <b>${(0,count .zD)(number)}</b></button>\n`,
            ];
    });
}

;// CONCATENATED MODULE: ./build/report/html/heading.js

function heading(level, words, id = null) {
    const attribute = id === null ? null : html ` id="${id}"`;
    return html `<h${trusted(String(level))}${attribute}>${words}</h${trusted(String(level))}>`;
}

;// CONCATENATED MODULE: ./build/report/html/page-assets.js
const pageScript = "(()=>{const all=(selector,within=document)=>Array.from(within.querySelectorAll(selector));const byId=id=>document.getElementById(id);const checks=all(\"details.check\");const batches=all(\".batch\");const groups=all(\"details.group\").map(group=>({group,wasOpen:group.open}));function say(words){const said=byId(\"said\");if(said!==null)said.textContent=words}const dressed=new WeakSet;let isOpeningAll=false;function dress(within){if(dressed.has(within))return;dressed.add(within);for(const output of all(\"[data-from]\",within))numberLines(output);const name=within.querySelector(\".name b\")?.textContent??\"\";for(const text of all(\"[data-copy]\",within)){if(dressed.has(text))continue;dressed.add(text);place(copyButton(text,name),text)}}function numberLines(output){const first=Number(output.dataset[\"from\"]);const lines=(output.textContent??\"\").replace(/\\n$/,\"\").split(\"\\n\");const mark=output.querySelector(\"mark\");const decisive=mark===null?-1:(mark.previousSibling?.textContent??\"\").split(\"\\n\").length-1;delete output.dataset[\"from\"];output.replaceChildren(...lines.map((text,index)=>{const line=document.createElement(index===decisive?\"mark\":\"span\");line.dataset[\"n\"]=String(first+index);line.textContent=`${text}\n`;return line}))}function place(button,text){const bar=text.classList.contains(\"lines\")?text.parentElement?.querySelector(\".bar\"):null;if(bar){bar.append(wrapChoice(text),button);return}if(!(text instanceof HTMLPreElement)){text.after(button);return}const both=document.createElement(\"div\");both.className=\"copied\";text.replaceWith(both);both.append(text,button)}function show(opened){dress(opened);showDecisive(opened)}const seen=new IntersectionObserver(entries=>{for(const{isIntersecting,target}of entries){if(!isIntersecting)continue;seen.unobserve(target);show(target)}});function showDecisive(within){const line=within.querySelector(\"mark\");const text=line?.closest(\"pre\");if(line&&text)text.scrollTop=line.offsetTop-text.offsetTop-text.clientHeight/2}function copyButton(text,name){const button=document.createElement(\"button\");button.type=\"button\";button.className=\"copy\";button.textContent=\"Copy\";button.setAttribute(\"aria-label\",`Copy ${text.dataset[\"copy\"]??\"\"}${name===\"\"?\"\":` of ${name}`}`);button.onclick=()=>{const what=((text.querySelector(\"code\")??text).textContent??\"\").replace(/\\n$/,\"\");void copy(what).then(copied=>{button.textContent=copied?\"Copied\":\"Select it\";say(copied?\"Copied\":\"It could not be copied: select the text\");setTimeout(()=>{button.textContent=\"Copy\"},1500)})};return button}async function copy(what){try{await navigator.clipboard.writeText(what);return true}catch{return copyBySelection(what)}}function copyBySelection(what){const area=document.createElement(\"textarea\");const before=document.activeElement;area.value=what;area.className=\"unseen\";document.body.append(area);area.select();const copied=document.execCommand(\"copy\");area.remove();if(before instanceof HTMLElement)before.focus({preventScroll:true});return copied}function wrapChoice(text){const label=document.createElement(\"label\");const box=document.createElement(\"input\");box.type=\"checkbox\";box.checked=true;box.className=\"wrap\";box.onchange=()=>text.classList.toggle(\"unwrapped\",!box.checked);label.append(box,\" wrap\");return label}document.addEventListener(\"toggle\",({target})=>{if(!(target instanceof HTMLDetailsElement)||!target.open||target.matches(\".group\"))return;if(isOpeningAll)seen.observe(target);else show(target)},true);for(const opened of all(\"details.check[open], details.script[open], dl.first, .part\")){show(opened)}const themes=byId(\"theme\");if(themes instanceof HTMLSelectElement){themes.onchange=()=>{if(themes.value===\"\")delete document.documentElement.dataset[\"theme\"];else document.documentElement.dataset[\"theme\"]=themes.value};themes.parentElement?.removeAttribute(\"hidden\")}const words=byId(\"text\");const area=byId(\"area\");const live=byId(\"live\");const toggles=all(\"[data-toggle]\");const bars=new Map(all(\".lanes a\").map(bar=>[bar.getAttribute(\"href\")?.slice(1)??\"\",bar]));const blocks=all(\".lanes g\");const states=new Set;const texts=new WeakMap;function textOf(check){const known=texts.get(check);if(known!==undefined)return known;const parts=all(\".find\",check).map(part=>part.textContent??\"\");const text=[check.dataset[\"area\"]??\"\",...parts].join(\"\\n\").toLowerCase();texts.set(check,text);return text}function gather(from){const until=Math.min(from+200,checks.length);for(const check of checks.slice(from,until))textOf(check);if(until<checks.length)later(()=>gather(until))}function later(what){if(\"requestIdleCallback\"in window)requestIdleCallback(what);else setTimeout(what,50)}const batchOf=new Map(checks.map(check=>[check,check.closest(\".batch\")]));let shown=new Set(checks);function apply(){const sought=(words?.value??\"\").toLowerCase().split(/\\s+/).filter(Boolean);const slug=area?.value??\"\";showOnly(new Set(checks.filter(check=>isAskedFor(check,slug,sought))));openGroups(states.has(\"ok\")||slug!==\"\"||sought.length>0);for(const toggle of toggles)toggle.setAttribute(\"aria-pressed\",String(states.has(toggle.dataset[\"toggle\"]??\"\")))}function showOnly(asked){const before=shown;shown=asked;const rows=new Map;for(const check of shown){const batch=batchOf.get(check)??null;rows.set(batch,(rows.get(batch)??0)+1)}for(const check of checks){const isShown=shown.has(check);if(isShown!==before.has(check))bars.get(check.id)?.classList.toggle(\"off\",!isShown);const batch=batchOf.get(check)??null;if((batch===null||rows.has(batch))&&check.hidden===isShown)check.hidden=!isShown}for(const batch of batches){batch.hidden=!rows.has(batch);batch.style.setProperty(\"--rows\",String(rows.get(batch)??0))}const hidesPassed=checks.some(check=>check.dataset[\"state\"]===\"ok\"&&!shown.has(check));for(const block of blocks)block.classList.toggle(\"off\",hidesPassed);if(live!==null)live.textContent=`${grouped(shown.size)} of ${grouped(checks.length)} ${checks.length===1?\"check\":\"checks\"} shown`}function isAskedFor(check,slug,sought){return(states.size===0||states.has(check.dataset[\"state\"]??\"\"))&&(slug===\"\"||check.dataset[\"area\"]===slug)&&(sought.length===0||holdsAll(textOf(check),sought))}function openGroups(isAsked){for(const{group,wasOpen}of groups){group.hidden=!checks.some(check=>shown.has(check)&&group.contains(check));group.open=isAsked?!group.hidden:wasOpen}}function holdsAll(text,sought){return sought.every(word=>text.includes(word))}function grouped(number){return String(number).replace(/\\B(?=(?:\\d{3})+$)/g,\",\")}let writing;function applyAndTell(){apply();clearTimeout(writing);writing=setTimeout(()=>history.replaceState(null,\"\",addressOfState()),150)}function addressOfState(){const state=new URLSearchParams;if(states.size>0)state.set(\"show\",[...states].join());if(area&&area.value!==\"\")state.set(\"area\",area.value);if(words&&words.value!==\"\")state.set(\"text\",words.value);const asked=state.toString().replaceAll(\"%2C\",\",\");return asked===\"\"?location.pathname+location.search:`#?${asked}`}function readAddress(){const{hash}=location;if(!hash.startsWith(\"#?\")){const target=hash===\"\"?null:byId(hash.slice(1));if(target!==null)reveal(target);return}const state=new URLSearchParams(hash.slice(2));const known=new Set(toggles.map(toggle=>toggle.dataset[\"toggle\"]??\"\"));states.clear();for(const name of(state.get(\"show\")??\"\").split(\",\"))if(known.has(name))states.add(name);const slug=state.get(\"area\")??\"\";if(area!==null)area.value=Array.from(area.options,({value})=>value).includes(slug)?slug:\"\";if(words!==null)words.value=state.get(\"text\")??\"\";apply()}function reveal(target){if(target instanceof HTMLDetailsElement&&batchOf.has(target)&&!shown.has(target))showOnly(new Set([...shown,target]));for(let one=target;one!==null;one=one.parentElement){one.hidden=false;if(one instanceof HTMLDetailsElement)one.open=true}target.scrollIntoView({behavior:\"instant\"});const first=target.querySelector(\"summary\")??target;first.focus({preventScroll:true})}document.addEventListener(\"click\",event=>{const link=event.target instanceof Element?event.target.closest(\"a[href^='#']\"):null;const target=byId(link?.getAttribute(\"href\")?.slice(1)??\"\");if(target===null||!target.matches(\".check\"))return;event.preventDefault();reveal(target)});document.addEventListener(\"keydown\",event=>{const isTyping=event.target instanceof Element&&event.target.matches(\"input, select, textarea\");if(event.key!==\"/\"||isTyping||event.ctrlKey||event.metaKey||event.altKey||words===null)return;event.preventDefault();words.focus();words.select()});for(const toggle of toggles)toggle.onclick=()=>{const state=toggle.dataset[\"toggle\"]??\"\";if(!states.delete(state))states.add(state);applyAndTell()};if(words!==null)words.oninput=applyAndTell;if(area!==null)area.onchange=applyAndTell;for(const[id,isOpen]of[[\"open-all\",true],[\"close-all\",false]])byId(id)?.addEventListener(\"click\",()=>{isOpeningAll=isOpen;for(const check of shown)check.open=isOpen;if(isOpen)for(const{group}of groups)group.open=!group.hidden;setTimeout(()=>{isOpeningAll=false},0)});byId(\"filters\")?.removeAttribute(\"hidden\");window.addEventListener(\"hashchange\",readAddress);readAddress();later(()=>gather(0))})();";
const pageStyle = ":root{color-scheme:light dark;--bg:light-dark(#fff,#0d1117);--fg:light-dark(#1f2328,#f0f6fc);--dim:light-dark(#59636e,#9198a1);--line:light-dark(#d1d9e0,#3d444d);--edge:light-dark(#818b98,#6e7681);--panel:light-dark(#f6f8fa,#151b23);--bad:light-dark(#b3131f,#ff8a80);--bad-bg:light-dark(#fff0ef,#2b1416);--warn:light-dark(#7d4e00,#e3b341);--warn-bg:light-dark(#fff8e0,#272010);--ok:light-dark(#116329,#56d364);--ok-bg:light-dark(#eefbf0,#0f2417);--link:light-dark(#0550ae,#79b8ff);--on:light-dark(#fff,#0d1117);--mono:ui-monospace,\"Cascadia Mono\",\"DejaVu Sans Mono\",monospace}:root[data-theme=\"light\"]{color-scheme:light}:root[data-theme=\"dark\"]{color-scheme:dark}*{box-sizing:border-box}[hidden]{display:none !important}html{scroll-padding-top:88px}body{margin:0;background:var(--bg);color:var(--fg);font:15px / 1.5 system-ui,\"Noto Sans\",sans-serif;overflow-wrap:anywhere}a{color:var(--link)}code,pre{font-family:var(--mono);font-size:13px;unicode-bidi:isolate}bdi,.name,.own,.why,dd,td{unicode-bidi:isolate}.dim,.meta{color:var(--dim)}.meta a,.meta code{color:inherit}.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}:focus-visible{outline:3px solid var(--link);outline-offset:2px}.skip-link{position:absolute;left:-999px}.skip-link:focus{left:8px;top:8px;z-index:3;background:var(--bg);padding:8px}main,.inner,footer{max-width:1240px;margin:auto;padding:16px 24px}footer{color:var(--dim);font-size:13px}h1{font-size:28px;line-height:1.25;margin:0 0 4px}h2{font-size:18px;margin:24px 0 8px}h3{font-size:15px;margin:12px 0 4px}h4{font-size:14px;margin:12px 0 4px}p{margin:4px 0}.banner{border-left:8px solid var(--ok);background:var(--ok-bg)}.banner.bad{border-color:var(--bad);background:var(--bad-bg)}.banner.wait{border-color:var(--warn);background:var(--warn-bg)}.inner{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8px 24px}.first{grid-column:1 / -1;background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:12px 16px;margin:8px 0 0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px;align-items:baseline}dt{color:var(--dim)}dd{margin:0}.first dt{font-weight:600}.first dd{display:flex;gap:4px 8px;align-items:baseline;flex-wrap:wrap}.first dd>*{min-width:0}.first .cmd{margin:0;padding:0;background:none}button,select,input[type=\"search\"]{font:inherit;font-size:13px;min-height:32px;border:1px solid var(--edge);border-radius:6px;background:var(--panel);color:var(--fg);padding:4px 10px}button,select,summary{cursor:pointer}button[aria-pressed=\"true\"]{background:var(--link);border-color:var(--link);color:var(--on)}.filters{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line);padding:8px 0;display:flex;gap:6px;flex-wrap:wrap;align-items:center}input[type=\"search\"]{flex:1 1 120px;min-width:120px;background:var(--bg)}.filters button{padding:4px 8px}.filters select{max-width:140px}.copied{display:flex;gap:8px;align-items:flex-start}.copied>pre{flex:1;min-width:0}.copied>.copy{margin-top:6px}.copy{min-height:28px;padding:2px 8px;white-space:nowrap}label{display:inline-flex;align-items:center;gap:4px;min-height:28px}.lanes{border:1px solid var(--line);border-radius:8px;background:var(--panel);padding:4px 8px;overflow:auto;max-height:480px}.lanes svg{display:block}svg text{font-size:11px;fill:var(--dim)}.lanes line{stroke:var(--line);stroke-dasharray:3 3}.lanes rect{rx:3px;stroke:var(--panel)}.lanes :is(a,g) rect{fill:var(--ok)}.lanes :is(a.bad,a.cut) rect{fill:var(--bad)}.lanes a.advisory rect,.lanes a.waived rect,.lanes a.pending rect,.lanes a.flaky rect{fill:var(--warn)}.lanes a.skip rect{fill:var(--dim)}.lanes a text{fill:var(--on)}.lanes .off{opacity:0.25}.check,.script{border:1px solid var(--line);border-left:6px solid var(--dim);border-radius:8px;margin:6px 0}.batch{content-visibility:auto;contain-intrinsic-block-size:calc(var(--rows,40) * 64px)}.check>summary{display:grid;grid-template-columns:20px minmax(150px,220px) minmax(0,1fr) minmax(0,140px) 70px;gap:12px;padding:8px 12px;list-style:none;align-items:baseline}.check>summary::-webkit-details-marker{display:none}.script>summary{padding:8px 12px}.word{display:block;font-size:12px;color:var(--dim)}.why{font-family:var(--mono);font-size:12.5px}.own{color:var(--dim);font-size:13px}.time{grid-column:-2 / -1;color:var(--dim);text-align:right;white-space:nowrap}.bad,.cut{border-left-color:var(--bad)}.bad .sign,.cut .sign,.check.bad .word{color:var(--bad);font-weight:700}.advisory,.flaky,.waived,.pending{border-left-color:var(--warn)}.advisory .sign,.flaky .sign,.waived .sign,.pending .sign{color:var(--warn)}.ok{border-left-color:var(--ok)}.check.ok>summary::before{content:\"✓\" / \"\"}.check.ok>summary::before,.ok .sign,.group>summary .sign{color:var(--ok)}.check.skip{border-left-style:dashed}.group>summary{padding:10px 12px;font-weight:600}.body{border-top:1px solid var(--line);padding:8px 16px 16px;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:24px}.body.whole{display:block}.side>:first-child{margin-top:4px}.script .out{margin:8px 12px 12px}.script>:is(pre,.copied,p){margin-inline:12px}pre{margin:6px 0;padding:6px 10px;background:var(--panel);border-radius:6px;overflow:auto;max-height:420px;white-space:pre-wrap}.out{border:1px solid var(--line);border-radius:6px;margin:8px 0}.bar{display:flex;gap:4px 12px;align-items:center;flex-wrap:wrap;padding:4px 8px;background:var(--panel);border-bottom:1px solid var(--line);border-radius:6px 6px 0 0;font-size:13px}.bar .copy{margin-left:auto}.lines{margin:0;padding:6px 0;background:none}.lines.unwrapped{white-space:pre;overflow-wrap:normal}.digits-5{--digits:5ch}.digits-6{--digits:6ch}.digits-7{--digits:7ch}.digits-8{--digits:8ch}.digits-9{--digits:9ch}.lines>*{display:block;position:relative;padding:0 8px 0 calc(var(--digits,4ch) + 28px);background:none;color:inherit}.lines>*::before{content:attr(data-n);position:absolute;left:0;width:calc(var(--digits,4ch) + 16px);text-align:right;color:var(--dim);font-weight:400}.lines[data-from]{padding:6px 10px}.lines[data-from]>mark{margin:0 -10px;padding:0 10px}mark{background:var(--bad-bg);box-shadow:inset 4px 0 var(--bad);font-weight:600}table{border-collapse:collapse;margin:8px 0;width:100%}caption{text-align:left;font-weight:600}th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top}th{overflow-wrap:normal}.guide table{width:auto}td.right,th.right{text-align:right}td.center,th.center{text-align:center}.scroll{overflow-x:auto}.runs td{overflow-wrap:normal}.runs td:nth-child(2){min-width:220px}.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 12px;font-size:13.5px;margin:12px 0}.facts dt{max-width:130px}.guide :is(ul,ol){padding-left:24px}.part ul,.proofs{padding-left:24px}.history ul{padding-left:20px;margin:0}.history,.history p{font-size:13.5px}.history svg{display:block;margin:6px 0;max-width:100%}.times rect{fill:var(--edge)}.strip .ok{fill:var(--ok)}.strip .flaky{fill:var(--warn)}.strip .bad{fill:var(--bad)}.run{border-top:2px solid var(--line);margin-top:32px}@media (max-width: 760px){main,.inner,footer{padding:12px}.inner,.first,.body{grid-template-columns:minmax(0,1fr)}.first{gap:0}.first dd{margin-bottom:6px}h1{font-size:22px}.check>summary{grid-template-columns:20px minmax(0,1fr) auto;gap:4px 8px}.why{grid-column:2 / -1}.own{grid-column:2}.body{gap:8px;padding:8px 12px 12px}.filters{position:static}.lines>*{padding-left:calc(var(--digits,4ch) + 10px)}.lines>*::before{width:calc(var(--digits,4ch) + 2px)}.lanes a text{display:none}html{scroll-padding-top:8px}}@media (prefers-reduced-motion: no-preference){html{scroll-behavior:smooth}}@media print{:root,:root[data-theme]{color-scheme:light}.check[hidden],.batch[hidden]{display:block !important}.lanes .off{opacity:1}.filters,.copy,.theme,.wrap,.group,.skip-link,.bar label{display:none !important}.batch{content-visibility:visible}.check::details-content{content-visibility:visible;block-size:auto}pre{max-height:none}.lanes{max-height:none}}";

var counts = __webpack_require__(37072);
var report_passed = __webpack_require__(98764);
;// CONCATENATED MODULE: ./build/report/html/check-batches.js

const maxAtOnce = 200;
const batchSize = 40;
function inBatches(rows) {
    if (rows.length <= maxAtOnce)
        return html `${rows}`;
    const batches = [];
    for (let from = 0; from < rows.length; from += batchSize)
        batches.push(html `<div class="batch">\n${rows.slice(from, from + batchSize)}</div>\n`);
    return html `${batches}`;
}

var not_run = __webpack_require__(4195);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
;// CONCATENATED MODULE: ./build/report/html/check-facts.js











function checkFacts(shown, frame) {
    const items = factsOf(shown, frame).map(([term, value]) => html `<dt>${term}</dt><dd>${value}</dd>`);
    return html `<dl class="facts">${items}</dl>`;
}
function factLine(shown, frame) {
    const words = factsOf(shown, frame).map(([term, value]) => html `${term}: ${value}`);
    return joined(" · ", words);
}
function factsOf({ check }, { results }) {
    const { line, exitCode, attempts } = check;
    const facts = [
        ["Ask", (0,still_to_do .bf)(check, results) ?? still_to_do .Bb],
        ["Page", htmlLink(`line ${line}`, (0,permalink .gV)(results.checklist.url, line))],
        ...pageTexts(check),
        ["Exit code", (0,verdict_traits .Pc)(check) ? null : exitCode],
        ["Started", started(check, results.run.startedAt)],
        ["Attempts", attempts.length > 1 ? attemptWords(attempts) : null],
        [
            "Also",
            (0,labels .IW)({ ...check, retest: null })
                .filter((remark) => !saidAbove.test(remark))
                .join("; "),
        ],
    ];
    return facts.filter(([, value]) => !isEmpty(value));
}
const saidAbove = /^\d+ attempts$/;
function pageTexts(check) {
    return check_field_groups .iF.flatMap((name) => {
        const row = check_fields .o[name];
        const text = check[name];
        const isShown = name !== "owner" && (row.type === "line" || row.type === "markdown");
        return isShown && row.reported.title !== null && text !== null
            ? [[row.reported.title, html `<span class="find">${(0,one_line .T)(text)}</span>`]]
            : [];
    });
}
function started(check, runStartedAt) {
    const { startedAt } = check;
    if (startedAt === null)
        return "";
    const after = Date.parse(startedAt) - Date.parse(runStartedAt);
    return (0,join_parts .nn)(", ", [after >= 0 ? `+${(0,duration_text .Hl)(after)}` : "", (0,not_run .Vd)(check)]);
}
function attemptWords(attempts) {
    return attempts
        .map(({ verdict, durationMs }) => `${(0,verdict_traits .JC)(verdict).word} in ${(0,duration_text .Hl)(durationMs)}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./build/report/html/check-history.js






function checkHistory({ check, name }, frame) {
    const history = frame.historyOf(check);
    if (history === null)
        return nothing;
    const took = check.startedAt === null ? null : check.durationMs;
    return html `${heading(frame.level === 2 ? 3 : 4, "History")}<div class="history">
${passes(history, name)}${durations(history, took, name)}${failures(history)}</div>
`;
}
const width = 240;
const stripHeight = 10;
const rowHeight = 20;
const barX = 70;
const barWidth = 100;
function passes({ runs, passed, flaky, flakeRate }, name) {
    if (runs === 0)
        return nothing;
    const words = (0,join_parts .nn)(", ", [
        `passed in ${passed} of ${(0,count .U9)(runs, "run")}`,
        flaky === 0 ? "" : `flaky in ${flaky} (${Math.round(flakeRate * 100)} %)`,
    ]);
    const [good, missed] = [share(passed - flaky, runs), share(runs - passed, runs)];
    return html `<p>${words}</p>
<svg class="strip" width="${width}" height="${stripHeight}" role="img" aria-label="${name} ${words}"><rect class="flaky" width="100%" height="100%"/><rect class="ok" width="${good}%" height="100%"/><rect class="bad" x="${100 - missed}%" width="${missed}%" height="100%"/></svg>
`;
}
function share(part, all) {
    return Number(((100 * Math.min(all, Math.max(0, part))) / all).toFixed(1));
}
function durations({ trend, usualMs }, tookMs, name) {
    const rows = [
        { words: "at first", ms: trend?.beforeMs ?? null },
        { words: "by now", ms: trend?.nowMs ?? null },
        { words: "as a rule", ms: usualMs },
        { words: "this run", ms: tookMs },
    ].flatMap(({ words, ms }) => (ms === null ? [] : [{ words, ms }]));
    if (rows.length < 2)
        return nothing;
    const most = Math.max(1, ...rows.map(({ ms }) => ms));
    const told = rows.map(({ words, ms }) => `${words} ${(0,duration_text .Hl)(ms)}`).join(", ");
    const bars = rows.map(({ words, ms }, index) => {
        const y = index * rowHeight;
        const length = Math.max(1, Math.round((ms / most) * barWidth));
        return html `<text y="${y + 14}">${words}</text><rect x="${barX}" y="${y + 3}" width="${length}" height="${rowHeight - 6}"/><text x="${barX + length + 6}" y="${y + 14}">${(0,duration_text .Hl)(ms)}</text>`;
    });
    return html `<svg class="times" width="${width}" height="${rows.length * rowHeight}" role="img" aria-label="How long ${name} takes: ${told}">${bars}</svg>
`;
}
function failures({ lastFailures }) {
    if (lastFailures.length === 0)
        return nothing;
    const items = lastFailures.map(({ at, commit, verdict }) => {
        const where = commit === "" ? null : html ` at <code>${commit.slice(0, 10)}</code>`;
        return html `<li>${at.slice(0, 10)}${where}: ${(0,verdict_traits .JC)(verdict).word}</li>\n`;
    });
    return html `<p>Last did not pass</p><ul>\n${items}</ul>\n`;
}

;// CONCATENATED MODULE: ./build/report/html/output-block.js




function outputBlock(output, { title, of, hit = null, isNumbered = true }, frame) {
    const tail = shownTail(output, frame);
    if (tail === "")
        return html `<p class="dim">${withoutTail(output, title)}</p>`;
    const printed = tail.split("\n");
    const number = printed.length + blankBehind(output);
    const first = Math.max(0, output.lines - number) + 1;
    const decisive = decisiveLine(printed, hit);
    const lines = isNumbered ? numberedLines(tail, first, decisive) : plainLines(printed, decisive);
    const from = isNumbered ? null : html ` data-from="${first}"`;
    const room = roomForNumbers(first + printed.length - 1);
    return html `<div class="out"><div class="bar"><b>${title}</b> <span class="dim">${sizeWords(output, number)}</span></div><pre class="lines find${room}" data-copy="${title.toLowerCase()}" tabindex="0" role="group" aria-label="${title} of ${of}"${from}>${lines}</pre></div>`;
}
function outputText(output, title, frame) {
    const tail = shownTail(output, frame);
    if (tail === "")
        return withoutTail(output, title);
    return `${title}, ${sizeWords(output, tail.split("\n").length + blankBehind(output))}\n${tail}`;
}
function shownTail({ tail }, { roomFor }) {
    return roomFor((0,plain_text .w)(tail).replace(/\s+$/, ""));
}
function blankBehind({ tail }) {
    const text = (0,plain_text .w)(tail);
    return text.slice(text.trimEnd().length).replace(/\n$/, "").split("\n").length - 1;
}
function withoutTail(output, title) {
    return output.tail.trim() === ""
        ? `${title}: nothing was printed.`
        : `${title}: ${sizeWords(output, 0)}, for which this page has no room; ${not_run .pB}.`;
}
function roomForNumbers(last) {
    const digits = Math.min(maxDigits, String(last).length);
    return digits < minDigits ? "" : ` digits-${digits}`;
}
const minDigits = 5;
const maxDigits = 9;
function numberedLines(tail, first, decisive) {
    const lines = escapeText(tail)
        .split("\n")
        .map((line, index) => {
        const tag = index === decisive ? "mark" : "span";
        return `<${tag} data-n="${first + index}">${line}\n</${tag}>`;
    });
    return trusted(lines.join(""));
}
function plainLines(lines, decisive) {
    const text = (from, to) => lines
        .slice(from, to)
        .map((line) => `${line}\n`)
        .join("");
    return decisive === -1
        ? html `${text(0)}`
        : html `${text(0, decisive)}<mark>${text(decisive, decisive + 1)}</mark>${text(decisive + 1)}`;
}
function sizeWords({ lines, bytes }, shown) {
    const all = (0,count .U9)(Math.max(lines, shown), "line");
    return `${shown > 0 && shown < lines ? `last ${(0,count .zD)(shown)} of ${all}` : all}, ${(0,count .U9)(bytes, "byte")}`;
}
function decisiveLine(lines, hit) {
    const sought = (0,plain_text .w)(hit ?? "")
        .replace(/^…|…$/g, "")
        .trim();
    return sought === "" ? -1 : lines.findLastIndex((line) => line.includes(sought));
}

;// CONCATENATED MODULE: ./build/report/html/signal-table.js




function signalTable(check) {
    if ((0,verdict_traits .Pc)(check))
        return proofs(check.signals);
    const signals = check.signals.filter((signal) => !(0,labels .Kg)(signal));
    if (signals.length === 0)
        return nothing;
    const caption = (0,verdict_traits .mm)(check) ? "What was not seen yet" : "What does not hold";
    return html `<table><caption>${caption}</caption><thead><tr><th scope="col">Expected</th><th scope="col">Seen</th></tr></thead><tbody>${signals.map((signal) => html `<tr><td>${expected(signal)}</td><td>${seen(signal)}</td></tr>`)}</tbody></table>`;
}
function proofs(signals) {
    const items = signals.map((signal) => html `<li>${expected(signal)}: ${seen(signal)}</li>`);
    return items.length === 0 ? nothing : html `<ul class="proofs">${items}</ul>`;
}
function proofLines({ signals }) {
    return joined("\n", signals.map((signal) => html `${expected(signal, plain)}: ${seen(signal, plain)}`));
}
const code = (text) => html `<code>${text}</code>`;
const plain = (text) => text;
function expected({ kind, expect, implied }, form = code) {
    const not = kind === "pass" ? null : "not ";
    return html `${not}${form((0,one_line .T)(expect))}${implied ? " (implied)" : null}`;
}
function seen({ holds, saw, reason, outputLine, note }, form = code) {
    const what = holds === null
        ? `not judged: ${(0,one_line .T)(reason ?? saw)}`
        : outputLine === undefined
            ? (0,one_line .T)(saw) || "nothing"
            : form((0,one_line .T)(saw));
    return joined(" ", [what, note === undefined ? null : html `<span class="dim">${(0,one_line .T)(note)}</span>`]);
}

;// CONCATENATED MODULE: ./build/report/html/check-body.js











function checkBody(shown, frame) {
    const { check, state } = shown;
    const history = checkHistory(shown, frame);
    if (state === "ok" && frame.shown.length > maxDetailed)
        return html `<div class="body whole">${plainBody(shown, frame)}${history}</div>`;
    const main = html `${commandBlock(check.command, "command")}${signalTable(check)}${outputs(shown, frame)}`;
    return html `<div class="body"><div class="main">${main}</div><div class="side">${check_body_guidance(check, frame)}${retestResult(shown, frame)}${checkFacts(shown, frame)}${history}</div></div>`;
}
const maxDetailed = 500;
function plainBody(shown, frame) {
    const { check, name } = shown;
    const parts = [
        check.command.trimEnd(),
        proofLines(check),
        outputText(check.output, "Output", frame),
        ...(check.diagnosis === null ? [] : [outputText(check.diagnosis.output, "Diagnosis", frame)]),
        factLine(shown, frame),
    ];
    return html `<pre class="find" data-copy="record" tabindex="0" role="group" aria-label="Record of ${name}">${joined("\n\n", parts)}</pre>`;
}
function outputs({ check, name }, frame) {
    if (check.startedAt === null)
        return nothing;
    if ((0,not_run .Uh)(check))
        return html `<p class="dim">It was running when the run ended; for what it printed ${not_run .pB}.</p>`;
    const { output, diagnosis } = check;
    return html `${outputBlock(output, { title: "Output", of: name, hit: decisive(check), isNumbered: !(0,verdict_traits .Pc)(check) && frame.shown.length <= maxDetailed }, frame)}${diagnosis === null ? null : outputBlock(diagnosis.output, { title: "Diagnosis", of: name }, frame)}`;
}
function decisive({ signals }) {
    return (signals.find(({ kind, holds, outputLine }) => kind === "fail" && holds && outputLine !== undefined)
        ?.saw ?? null);
}
function check_body_guidance(check, frame) {
    const { rollback, rollbackAndRetest, retest, retestKind, toDo } = check.guidance;
    const title = (words) => heading(frame.level === 2 ? 3 : 4, words);
    if ((0,verdict_traits .mm)(check))
        return toDo === null ? nothing : html `${title("To do")}${prose(toDo, frame)}`;
    if (!(0,headline .OA)(check))
        return nothing;
    const back = rollback === null ? html `<p class="dim">The page says nothing.</p>` : prose(rollback, frame);
    const again = retestKind === "command" ? commandBlock(retest, "retest") : prose(retest, frame);
    return html `${title(rollbackAndRetest === true ? "Roll back and retest" : "Roll back")}${back}${title("Retest")}${again}`;
}
function prose(markdown, { guidance: renderer }) {
    const rendered = renderer === null ? html `<p>${markdown}</p>` : trusted(renderer.block(markdown));
    return html `<div class="guide find">${rendered}</div>`;
}
function retestResult({ check, name }, frame) {
    const { retest } = check;
    if (retest === null)
        return nothing;
    const printed = retest.output.tail.trim() !== "";
    return html `<p class="dim">Retested at the end: ${ending(retest)}</p>${printed ? outputBlock(retest.output, { title: "Output of the retest", of: name }, frame) : null}`;
}
function ending({ verdict, durationMs }) {
    return `${(0,verdict_traits .JC)(verdict).asRetest} (${(0,duration_text .Hl)(durationMs)})`;
}

;// CONCATENATED MODULE: ./build/report/html/check-row.js













function checkRow(shown, frame, isOpen) {
    const { check, state, anchor, name } = shown;
    const owner = (0,still_to_do .bf)(check, frame.results);
    const sign = state === "ok" ? null : html `<span class="sign" aria-hidden="true">${checkStates[state].sign}</span>`;
    const own = owner === null ? null : html `<span class="own find">${owner}</span>`;
    const time = check.startedAt === null || (0,not_run .Uh)(check) ? "" : (0,duration_text .Hl)(check.durationMs);
    return html `<details class="check ${state}" id="${anchor}" data-state="${state}" data-area="${check.areaSlug}"${isOpen ? html ` open` : null}><summary>${sign}<span class="name"><b class="find">${name}</b><span class="word find">${words(shown)}</span></span><span class="why find">${gist(shown)}</span>${own}<span class="time">${time}</span></summary>${checkBody(shown, frame)}</details>
`;
}
function words({ check, state }) {
    const verdict = (0,join_parts .nn)(", ", [
        (0,verdict_traits .JC)(check.verdict).word,
        state === "advisory" || check.severity === "advisory" ? "advisory" : "",
        state === "waived" ? "waived" : "",
    ]);
    return (0,join_parts .nn)(" · ", [verdict, check.areaSlug === check.id ? "" : (0,one_line .T)(check.area)]);
}
function gist({ check, state }) {
    if ((0,headline .OA)(check) || ((0,verdict_traits .mm)(check) && check.startedAt !== null))
        return (0,headline .Pl)(check);
    if (state === "flaky")
        return (0,labels .IW)(check).join(", ");
    return (0,verdict_traits .Pc)(check) ? (0,cut .lD)((0,one_line .T)((0,report_passed .oX)(check) ?? ""), maxProof) : (0,one_line .T)(check.reason);
}
const maxProof = 100;

;// CONCATENATED MODULE: ./build/report/html/check-list.js










const maxOpenPassed = 20;
function checkList(frame, filters) {
    const { shown, prefix, level } = frame;
    if (shown.length === 0)
        return nothing;
    const passed = checksIn(frame, "ok");
    const others = shown.filter(({ state }) => state !== "ok");
    return html `<section class="checks">${heading(level, "Checks", `${prefix}checks`)}<p class="dim counts">${check_list_counts(frame)}</p>
${filters}${inBatches(others.map((one, index) => checkRow(one, frame, index === 0)))}${passedGroup(passed, frame, others.length === 0)}</section>
`;
}
function check_list_counts({ results, decides }) {
    return (0,counts .U)(results.checks, decides)
        .map(({ number, words }) => `${(0,count .zD)(number)} ${words}`)
        .join(" · ");
}
function passedGroup(passed, frame, isAlone) {
    if (passed.length === 0)
        return nothing;
    const isOpen = isAlone && passed.length <= maxOpenPassed;
    return html `<details class="group" id="${frame.prefix}passed"${isOpen ? html ` open` : null}><summary><span class="sign" aria-hidden="true">${checkStates.ok.sign}</span> ${(0,count .U9)(passed.length, "check")} passed: ${areaCounts(passed)}</summary>
${inBatches(passed.map((one) => checkRow(one, frame, false)))}</details>
`;
}
const maxAreas = 40;
function areaCounts(passed) {
    const words = (0,report_passed ._M)(passed.map(({ check }) => check)).map(({ area, checks }) => checks === 1 ? (0,one_line .T)(area) : `${(0,one_line .T)(area)} ${(0,count .zD)(checks)}`);
    const rest = words.length - maxAreas;
    return `${words.slice(0, maxAreas).join(", ")}${rest > 0 ? ` and ${(0,count .U9)(rest, "area")} more` : ""}`;
}

var reported_verdicts = __webpack_require__(27893);
var gate_changes = __webpack_require__(11968);
var history_lines = __webpack_require__(98928);
var machines = __webpack_require__(78450);
var not_applicable = __webpack_require__(34121);
var sign_off_facts = __webpack_require__(76431);
;// CONCATENATED MODULE: ./build/report/html/run-parts.js


















function listPart({ level }, title, items) {
    return items.length === 0
        ? nothing
        : html `<section class="part">${heading(level, title)}<ul>\n${items.map((item) => html `<li>${item}</li>\n`)}</ul></section>\n`;
}
function stillToDoPart(frame) {
    const { acts, signOffs, waits } = (0,still_to_do .VI)(frame.results, frame.decides, reported_verdicts .S);
    return listPart(frame, html `<span aria-hidden="true">${(0,verdict_traits .JC)("pending").sign.deciding}</span> Still to do`, [
        ...acts.map((check) => actItem(check, frame)),
        ...signOffs.map((signOff) => signOffItem(signOff, frame.results)),
        ...waits.map((check) => html `${checkLink(check, frame)}, nothing to do yet: ${markedText((0,one_line .T)(check.reason))}`),
    ]);
}
function actItem(check, frame) {
    const { toDo } = check.guidance;
    const ask = html `ask ${(0,still_to_do .bf)(check, frame.results) ?? "whoever knows: no owner is named"}`;
    const what = toDo === null || (0,still_to_do .pe)(check)
        ? html `: ${markedText((0,one_line .T)(check.reason))}`
        : html `<div class="guide">${frame.guidance === null ? toDo : trusted(frame.guidance.block(toDo))}</div>`;
    return html `${checkLink(check, frame)} · ${ask}${what}`;
}
function checkLink(check, { anchors }) {
    const anchor = anchors.get(check);
    const name = html `<b>${(0,one_line .T)((0,labels .w9)(check))}</b>`;
    return anchor === undefined ? name : html `<a href="#${anchor}">${name}</a>`;
}
function gateChangesPart(frame) {
    const lines = (0,gate_changes .rr)(frame.results.gateChanges, false);
    if (lines.length === 0)
        return nothing;
    const items = lines.filter((line) => line.startsWith(" ")).map((line) => markedText(line.trim()));
    const [title = "", ...remarks] = lines.filter((line) => !line.startsWith(" "));
    if (items.length === 0)
        return html `<p class="part">${markedText(title)}</p>\n`;
    return html `${listPart(frame, html `<span aria-hidden="true">⚠</span> ${markedText(title)}`, items)}${remarks.map((line) => html `<p class="dim">${line}</p>\n`)}`;
}
const severitySigns = { error: "✗", warning: "⚠", note: "ℹ" };
function findingsPart(frame) {
    const { findings } = frame.results;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const title = errors > 0 ? `${(0,count .U9)(errors, "problem")} to mend first` : "Remarks on the page";
    return listPart(frame, title, findings.map((finding) => findingItem(finding, frame.results)));
}
function findingItem({ severity, file, line, found, expected, cure }, { checklist }) {
    const onPage = file === checklist.path;
    const place = file === ""
        ? null
        : htmlLink(onPage ? `line ${line}` : `${file}:${line}`, onPage ? (0,permalink .gV)(checklist.url, line) : null);
    return html `<span aria-hidden="true">${severitySigns[severity]}</span> ${joined(" ", [severity, place])}: ${markedText((0,one_line .T)(found))}; expected ${markedText((0,one_line .T)(expected))}. ${markedText((0,one_line .T)(cure))}`;
}
function warningsPart(frame) {
    return listPart(frame, "Warnings", frame.results.warnings.map((warning) => html `<span aria-hidden="true">⚠</span> ${markedText((0,one_line .T)(warning))}`));
}
function scriptPart(frame, name) {
    const script = frame.results[name];
    if (script === null)
        return nothing;
    const passed = (0,verdict_traits .Pc)(script);
    const sign = passed ? "✓" : name === "setup" ? "✗" : "⚠";
    const title = name === "setup" ? "Setup" : "Teardown";
    return html `<section class="part">${heading(frame.level, title)}<details class="script ${passed ? "ok" : name === "setup" ? "bad" : "advisory"}"${passed ? null : html ` open`}><summary><span class="sign" aria-hidden="true">${sign}</span> ${run_parts_ending(script)}</summary>
${script.command === undefined ? null : commandBlock(script.command, name)}${outputBlock(script.output, { title: "Output", of: name }, frame)}</details></section>
`;
}
function run_parts_ending({ verdict, exitCode, durationMs }) {
    const exit = exitCode === null ? "" : `, exit code ${exitCode}`;
    return `${(0,verdict_traits .JC)(verdict).word} after ${(0,duration_text .Hl)(durationMs)}${exit}`;
}
function signOffsPart(frame) {
    const { signOffs } = frame.results;
    const applying = signOffs.filter(({ applies }) => applies);
    const done = applying.filter((signOff) => signOff.done).length;
    return listPart(frame, `Sign-offs: ${(0,count .zD)(done)} of ${(0,count .zD)(applying.length)}`, signOffs.map((signOff) => signOffItem(signOff, frame.results)));
}
function signOffItem(signOff, { checklist }) {
    const { text, done, applies, line } = signOff;
    const state = !applies ? "not for this release" : done ? "signed" : "open";
    return joined(" · ", [
        html `<span aria-hidden="true">${done ? "☑" : "☐"}</span> ${(0,one_line .T)(text)} <span class="dim">${state}</span>`,
        ...(0,sign_off_facts .G)(signOff).map((fact) => markedText((0,one_line .T)(fact))),
        htmlLink(`line ${line}`, (0,permalink .gV)(checklist.url, line)),
    ]);
}
function notApplicablePart(frame) {
    return listPart(frame, "Not for this release", (0,not_applicable .Cl)(frame.results));
}
function machinesPart(frame) {
    return listPart(frame, "Machines", (0,machines.machineLines)(frame.results));
}
function historyPart(frame) {
    const { results, shown } = frame;
    const remarks = (0,history_lines .m)(results);
    if (results.history === undefined || remarks.length === 0)
        return nothing;
    const checks = new Map(shown.map(({ check }) => [`${check.id}\n${check.system ?? ""}`, check]));
    const items = remarks.map(({ id, system, words }) => {
        const check = checks.get(`${id}\n${system ?? ""}`);
        return html `${check === undefined ? id : checkLink(check, frame)}: ${words}`;
    });
    return listPart(frame, (0,history_lines .Z)(results.history, remarks.length), items);
}

;// CONCATENATED MODULE: ./build/report/html/timeline-lanes.js
function packLanes(items) {
    const freeFrom = [];
    return items
        .toSorted((a, b) => a.fromMs - b.fromMs)
        .map((item) => {
        const free = freeFrom.findIndex((ms) => ms <= item.fromMs);
        const lane = free === -1 ? freeFrom.length : free;
        freeFrom[lane] = Math.max(item.fromMs, item.toMs);
        return { item, lane };
    });
}

;// CONCATENATED MODULE: ./build/report/html/timeline.js








const ticksHeight = 22;
const laneHeights = { few: 28, many: 12 };
const maxFewLanes = 16;
const gap = 4;
const minNamed = 2;
const maxNarrow = 0.25;
const maxTicks = 6;
function timeline(frame) {
    const spans = frame.shown.flatMap((shown) => spanOf(shown, frame));
    if (spans.length < 2)
        return nothing;
    const packed = packLanes(spans);
    const lanes = 1 + packed.reduce((most, { lane }) => Math.max(most, lane), 0);
    const scale = scaleOf(spans, Date.parse(frame.results.run.startedAt));
    const laneHeight = lanes <= maxFewLanes ? laneHeights.few : laneHeights.many;
    const id = `${frame.prefix}timeline`;
    const blocks = blocksOf(packed, scale);
    const together = blocks.some(({ number }) => number > 1)
        ? " Those that passed and are too short to be seen are drawn together."
        : "";
    return html `<section class="timeline">${heading(frame.level, "Timeline", id)}<p class="dim">${(0,count .U9)(lanes, "check")} at a time at most; a click leads to the check.${together} The same figures stand in the list.</p>
<div class="lanes" tabindex="0" role="group" aria-labelledby="${id}"><svg width="100%" height="${ticksHeight + lanes * laneHeight}" role="group" aria-labelledby="${id}">
${ticks(scale)}${blocks.map((block) => bar(block, scale, laneHeight))}</svg></div></section>
`;
}
function spanOf(shown, { results }) {
    const { startedAt, durationMs } = shown.check;
    const fromMs = startedAt === null ? Number.NaN : Date.parse(startedAt);
    const toMs = (0,not_run .Uh)(shown.check) ? Math.max(fromMs, endOf(results.run)) : fromMs + durationMs;
    return Number.isFinite(toMs) ? [{ shown, fromMs, toMs }] : [];
}
function endOf({ startedAt, durationMs }) {
    return Date.parse(startedAt) + durationMs;
}
function scaleOf(spans, runStartMs) {
    const first = spans.reduce((least, { fromMs }) => Math.min(least, fromMs), Number.POSITIVE_INFINITY);
    const last = spans.reduce((most, { toMs }) => Math.max(most, toMs), first);
    const startMs = Number.isFinite(runStartMs) ? Math.min(runStartMs, first) : first;
    return { startMs, lengthMs: Math.max(1, last - startMs) };
}
function ticks({ lengthMs }) {
    const step = steps.find((ms) => lengthMs / ms <= maxTicks) ?? lengthMs / maxTicks;
    const number = Math.floor(lengthMs / step) + 1;
    return Array.from({ length: number }, (_, index) => {
        const x = percent((index * step) / lengthMs);
        const words = index * step > lengthMs * 0.95
            ? nothing
            : html `<text x="${x}" dx="3" y="13">${(0,duration_text .Ej)(index * step)}</text>`;
        return html `<line x1="${x}" x2="${x}" y1="0" y2="100%"/>${words}`;
    });
}
const steps = [
    ...[10, 20, 50, 100, 200, 500].map((ms) => ms),
    ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1_000),
    ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60_000),
    ...[1, 2, 6, 12, 24].map((hours) => hours * 3_600_000),
];
function blocksOf(packed, { lengthMs }) {
    const narrowMs = (lengthMs * maxNarrow) / 100;
    const isPlain = ({ shown, fromMs, toMs }) => shown.state === "ok" && toMs - fromMs < narrowMs;
    const blocks = [];
    const lastOf = new Map();
    for (const { item, lane } of packed) {
        const last = lastOf.get(lane) ?? -1;
        const before = blocks[last];
        if (before?.isPlain && isPlain(item) && item.fromMs - before.toMs < narrowMs) {
            blocks[last] = { ...before, toMs: item.toMs, number: before.number + 1 };
            continue;
        }
        lastOf.set(lane, blocks.length);
        const { shown, fromMs, toMs } = item;
        blocks.push({ lane, first: shown, number: 1, isPlain: isPlain(item), fromMs, toMs });
    }
    return blocks;
}
function bar(block, { startMs, lengthMs }, laneHeight) {
    const { fromMs, toMs, lane, first, number } = block;
    const [from, width] = [(fromMs - startMs) / lengthMs, (toMs - fromMs) / lengthMs];
    const place = html `x="${percent(from)}" y="${ticksHeight + lane * laneHeight}" width="${percent(width)}" height="${laneHeight - gap}"`;
    if (number > 1)
        return html `<g class="ok"><title>${number} checks, passed, +${(0,duration_text .Hl)(fromMs - startMs)} to +${(0,duration_text .Hl)(toMs - startMs)}</title><rect ${place}/></g>\n`;
    const drawn = width * 100 < minNamed
        ? html `<rect ${place}/>`
        : html `<svg ${place}><rect width="100%" height="100%"/><text x="5" y="16">${checkStates[first.state].sign} ${first.name}</text></svg>`;
    return html `<a href="#${first.anchor}" class="${first.state}" tabindex="-1"><title>${figures(first, fromMs - startMs)}</title>${drawn}</a>\n`;
}
function figures({ name, check }, afterMs) {
    const { word } = (0,verdict_traits .JC)(check.verdict);
    return `${name}, ${word}, +${(0,duration_text .Hl)(afterMs)}, ${(0,not_run .Vd)(check)}`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))}%`;
}

;// CONCATENATED MODULE: ./build/report/html/run-content.js





function runContent(frame, filters) {
    const { results } = frame;
    const unusable = results.findings.some(({ severity }) => severity === "error");
    const waits = (0,gate_traits .ag)(results.reasonCode).isWaiting;
    return html `${waits ? stillToDoPart(frame) : null}${gateChangesPart(frame)}${unusable ? findingsPart(frame) : null}${warningsPart(frame)}${scriptPart(frame, "setup")}${timeline(frame)}${checkList(frame, filters)}${waits ? null : stillToDoPart(frame)}${scriptPart(frame, "teardown")}${machinesPart(frame)}${signOffsPart(frame)}${notApplicablePart(frame)}${historyPart(frame)}${unusable ? null : findingsPart(frame)}`;
}

;// CONCATENATED MODULE: ./build/report/html/run-table.js









const columns = ["Run", "Gate", "Version", "Commit", "Passed", "Started", "Time"];
function runTable(frames) {
    return html `<section><h2 id="runs">Runs</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="runs"><table class="runs"><thead><tr>${columns.map((column) => html `<th scope="col">${column}</th>`)}</tr></thead><tbody>
${frames.map(row)}</tbody></table></div></section>
`;
}
function row(frame) {
    const { run, release, name, checks } = frame.results;
    const answer = answerWords(frame);
    const commit = (run.headSha || run.sha).slice(0, 10);
    const label = (0,join_parts .nn)(", ", [
        shortText(name),
        momentText(run.startedAt),
        commit === "" ? "" : `commit ${commit}`,
    ]);
    const cells = [
        html `<a href="#${frame.prefix}run" aria-label="${label}">${shortText(name)}</a>`,
        answerHtml(answer),
        release.version === null ? "–" : shortText(release.version),
        html `<code>${commit || "–"}</code>`,
        `${(0,count .zD)(checks.filter(verdict_traits .Pc).length)} of ${(0,count .zD)(checks.length)}`,
        htmlLink(momentText(run.startedAt), run.url === "" ? null : run.url),
        (0,duration_text .Hl)(run.durationMs),
    ];
    return html `<tr class="${answer.tone}">${cells.map((cell) => html `<td>${cell}</td>`)}</tr>\n`;
}

;// CONCATENATED MODULE: ./build/report/html/render-html.js















async function renderHtml(records) {
    const isOne = records.length === 1;
    const roomFor = (0,room .a)((text) => text, outputBytes);
    const frames = [];
    for (const [index, record] of records.entries())
        frames.push(await createRunFrame(record, isOne ? null : index + 1, roomFor));
    const [only] = frames;
    const page = isOne && only !== undefined ? onePage(only) : manyPage(frames);
    return documentOf(page).text;
}
const outputBytes = 32 * 1024 * 1024;
function onePage(frame) {
    const { sign, gate, reason } = answerWords(frame);
    const { repository } = frame.results.run;
    return {
        title: (0,join_parts .nn)(" – ", [`${sign} ${gate}: ${reason.replaceAll("`", "")}`, repository]),
        header: banner(frame),
        main: runContent(frame, filterBar([frame])),
        footer: foot(frame.results),
        skipTo: frame.shown.length > 0 ? `${frame.prefix}checks` : "main",
    };
}
function manyPage(frames) {
    const { words, tone } = manyWords(frames);
    return {
        title: words,
        header: html `<header class="banner ${tone}"><div class="inner"><div><h1>${words}</h1></div>\n${themeChoice}</div></header>\n`,
        main: html `${runTable(frames)}${filterBar(frames)}${frames.map(runSection)}`,
        footer: joined(" · ", frames.slice(0, 1).map(({ results }) => tool(results))),
        skipTo: "runs",
    };
}
function manyWords(frames) {
    const tones = frames.map((frame) => answerWords(frame).tone);
    const ready = frames.filter(({ results }) => (0,gate_traits .JR)(results.gate).isReady).length;
    const whole = tones.filter((tone) => tone === "ok").length;
    const parts = [
        `${whole} ready`,
        ready > whole ? `${ready - whole} ready as far as looked` : "",
        `${frames.length - ready} not ready`,
    ];
    return {
        words: `${(0,count .U9)(frames.length, "run")}: ${(0,join_parts .nn)(", ", parts)}`,
        tone: tones.includes("bad") ? "bad" : tones.includes("wait") ? "wait" : "ok",
    };
}
function runSection(frame) {
    const answer = answerWords(frame);
    const { results, prefix } = frame;
    const id = `${prefix}run`;
    return html `<section class="run ${answer.tone}" id="${id}" aria-labelledby="${id}-title ${id}-facts">
${heading(2, html `${(0,one_line .T)(results.name)}: ${answerHtml(answer)}`, `${id}-title`)}<p class="meta" id="${id}-facts">${runFacts(results)}</p>
${firstSteps(frame)}${runContent(frame, nothing)}<p class="dim">${foot(results)}</p></section>
`;
}
function foot(results) {
    const { sha256 } = results.checklist;
    return joined(" · ", [tool(results), sha256 === "" ? null : html `page sha256 <code>${sha256}</code>`]);
}
function tool({ run }) {
    return html `readiness-action ${(0,join_parts .nn)(" ", [run.action, run.os === "" ? "" : `on ${run.os}`, run.arch])}`;
}
function documentOf({ title, header, main, footer, skipTo }) {
    return html `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${trusted(pageStyle)}</style></head>
<body><a class="skip-link" href="#${skipTo}">To the checks</a>
${header}<main id="main">${main}</main>
<footer>${footer} · This file asks nothing of any server.</footer><p id="said" role="status" class="unseen"></p>
<script>${trusted(pageScript)}</script></body></html>
`;
}
const policy = [
    "default-src 'none'",
    `style-src '${digestOf(pageStyle)}'`,
    `script-src '${digestOf(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function digestOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}


  }),

  15805:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   instantOf; },
    Gv: function() { return   meantDay; },
    JA: function() { return   hasDayForm; },
    LP: function() { return   dayMs; },
    YM: function() { return   daysBetween; },
    dA: function() { return   utcDay; },
    ol: function() { return   startOfDay; }
  });
const dayMs = 86_400_000;
function hasDayForm(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
function startOfDay(text) {
    const milliseconds = hasDayForm(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
        ? milliseconds
        : null;
}
function instantOf(text) {
    const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "";
    return startOfDay(day) === null ? Number.NaN : Date.parse(text);
}
function meantDay(text) {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.\u2010-\u2015\u2212](\d{1,2})[-/.\u2010-\u2015\u2212](\d{1,2})$/.exec(text) ?? [];
    const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return startOfDay(meant) === null ? null : meant;
}
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}


  }),

  70939:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ej: function() { return   limitDuration; },
    Hl: function() { return   measuredDuration; },
    f$: function() { return   timeLeft; },
    oB: function() { return   durationAsWritten; }
  });
function durationAsWritten(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}
function measuredDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
function limitDuration(ms) {
    return measuredDuration(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}
function timeLeft(ms) {
    const seconds = Math.ceil(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
    const hours = Math.ceil(minutes / 60);
    return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}
function twoUnits(...parts) {
    return parts
        .filter(([number]) => number > 0)
        .map(([number, unit]) => `${number} ${unit}`)
        .join(" ");
}


  })

};
;