"use strict";
exports.id = 7640;
exports.ids = [7640];
exports.modules = {

  3955:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   readConditions; }
  });
  var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79079);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41265);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39911);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);





function readConditions(inside) {
    const elements = elementsOf(inside).map(readElement);
    if (elements.every(({ kind }) => kind === "text") || areVersions(elements))
        return { kind: "text" };
    const conditions = elements.flatMap((element) => (element.kind === "condition" ? element.condition : []));
    if (conditions.length < elements.length || inside.words.includes(";"))
        return { kind: "near", meant: meantList(elements) };
    const merged = merge(conditions);
    return merged === null ? { kind: "twice" } : { kind: "conditions", conditions: merged };
}
function areVersions(elements) {
    const versions = elements.filter((each) => each.kind === "condition" && "version" in each.condition.says);
    return versions.length > 1 && elements.every((each) => each.kind === "text" || versions.includes(each));
}
function elementsOf({ text, words }) {
    const ends = [...Array.from(words.matchAll(/[,;]/g), ({ index }) => index), words.length];
    return ends.map((to, index) => {
        const from = (ends[index - 1] ?? -1) + 1;
        return { text: text.slice(from, to).trim(), words: words.slice(from, to) };
    });
}
function readElement({ text, words }) {
    const condition = readCondition(text);
    if (condition !== null)
        return { kind: "condition", condition };
    const own = /[^`\s]/.test(words) ? words.replaceAll("`", " ") : text;
    const meant = nearMiss((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .G4)(own.normalize("NFKC")).trim());
    return meant === null ? { kind: "text", text } : { kind: "near", meant };
}
function readCondition(text) {
    if (text === "after")
        return { says: { phase: "after" }, written: text };
    if ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(text))
        return { says: { version: text }, written: text };
    const name = /^environment:\s*([^()（）]+)$/.exec(text)?.[1] ?? null;
    if (name !== null && keyedMiss(name) === null)
        return { says: { environment: name }, written: `environment: ${name}` };
    const only = kindsIn(/^only:(.*)$/s.exec(text)?.[1] ?? "");
    return only === null ? null : { says: { only }, written: `only: ${only.join("/")}` };
}
function kindsIn(text) {
    const names = text.split("/").map((name) => name.trim());
    const kinds = names.flatMap((name) => _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx.find((kind) => kind === name) ?? []);
    return kinds.length === names.length ? [...new Set(kinds)] : null;
}
function merge(conditions) {
    const keys = conditions.flatMap(({ says }) => Object.keys(says));
    if (new Set(keys).size < keys.length)
        return null;
    return Object.assign({ ..._model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__  ._K }, ...conditions.map(({ says }) => says));
}
function nearMiss(element) {
    const keyed = keyedMiss(element);
    if (keyed !== null)
        return keyed;
    const text = element.replace(/\benvironment (?=variables?\b)/gi, "");
    const [first = "", ...others] = wordsIn(text.toLowerCase());
    const words = [first, ...others];
    if (words.includes("environment"))
        return meantEnvironment(wordsIn(text).filter((word) => word.toLowerCase() !== "environment"));
    if (others.length <= 1 && !first.startsWith("environmental") && isEnvironment(first))
        return meantEnvironment(wordsIn(text).slice(1));
    if (words.includes("only") && (others.length === 0 || isAboutKinds(text, words)))
        return meantOnly(text);
    const isAfter = first === "after" || (words.includes("after") && text.split(/\s/).some(_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL));
    return isAfter || (others.length === 0 && (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(first, ["after"], 1) !== null) ? "after" : null;
}
function isAboutKinds(text, words) {
    const isMisspelt = words.length === 2 && words.some((word) => (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx, 1) !== null);
    return isMisspelt || kindsAmong(text).length > 0;
}
function wordsIn(text) {
    return text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "");
}
function keyedMiss(text) {
    for (const { 0: matched, 1: word = "", index } of text.matchAll(/(?:^|[\s(&+/])([\p{L}-]+)\s*[:=]/gu)) {
        const value = text.slice(index + matched.length).trim();
        const key = keyOf(word.toLowerCase(), value.toLowerCase());
        if (key !== null)
            return meantBy[key](value);
    }
    return null;
}
const meantBy = {
    environment: (value) => {
        const name = value.replace(/[()（）].*$/s, "").trim();
        return `environment: ${name === "" || keyedMiss(name) !== null ? "NAME" : name}`;
    },
    only: meantOnly,
    after: () => "after",
    version: (value) => ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(value) ? value : "1.4.0"),
};
function keyOf(word, value) {
    if (isEnvironment(word) || /^envs?$/.test(word))
        return "environment";
    if ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, ["only"], 1) !== null || (word === "kind" && kindsAmong(value).length > 0))
        return "only";
    if ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word === "phase" ? value : word, ["after"], 1) !== null)
        return "after";
    return word === "version" ? "version" : null;
}
function isEnvironment(word) {
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, ["environment", "environments"]) !== null;
}
function meantEnvironment(words) {
    return `environment: ${words.length === 1 ? words[0] : "NAME"}`;
}
function meantOnly(text) {
    const kinds = kindsAmong(text);
    return `only: ${kinds.length > 0 ? kinds.join("/") : "major"}`;
}
function kindsAmong(text) {
    const words = new Set(text
        .toLowerCase()
        .split(/[^a-z]+/)
        .map((word) => word.replace(/s$/, "")));
    return _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx.filter((kind) => words.has(kind));
}
function meantList(elements) {
    const meant = new Map();
    for (const element of elements) {
        const written = writtenOf(element);
        const key = /^[a-z]+(?=:|$)/.exec(written)?.[0] ?? ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(written) ? "version" : "");
        if (written !== "" && !meant.has(key))
            meant.set(key, written);
    }
    const kinds = elements.flatMap((element) => (element.kind === "text" ? kindsAmong(element.text) : []));
    const only = meant.get("only");
    if (only !== undefined)
        meant.set("only", meantOnly(`${only} ${kinds.join(" ")}`));
    return `(${[...meant.values()].join(", ")})`;
}
function writtenOf(element) {
    if (element.kind === "text")
        return "";
    return element.kind === "condition" ? element.condition.written : element.meant;
}


  }),

  77640:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readSignOffText: function() { return   readSignOffText; }
});

var problem = __webpack_require__(93970);
var sign_offs = __webpack_require__(79079);
;// CONCATENATED MODULE: ./build/page/markdown/parentheses.js
function outerParentheses(text) {
    const { pairs, unclosed } = pairUp(text);
    const starts = [...outermost(pairs), ...unclosed].sort((a, b) => a.from - b.from);
    return starts.map(({ from, to }, index) => {
        if (to !== null) {
            const isPlain = text.charAt(from) === "(" && text.charAt(to - 1) === ")";
            return { from, to, inner: { from: from + 1, to: to - 1 }, kind: isPlain ? "plain" : "fullwidth" };
        }
        const end = starts[index + 1]?.from ?? text.length;
        return { from, to: end, inner: { from: from + 1, to: end }, kind: "open" };
    });
}
function pairUp(text) {
    const pairs = [];
    const open = [];
    for (const { 0: sign, index } of text.matchAll(/[()（）]/g)) {
        if (sign === "(" || sign === "（")
            open.push(index);
        else {
            const from = open.pop();
            if (from !== undefined)
                pairs.push({ from, to: index + 1 });
        }
    }
    return { pairs, unclosed: open.map((from) => ({ from, to: null })) };
}
function outermost(pairs) {
    let end = 0;
    return pairs
        .toSorted((a, b) => a.from - b.from)
        .filter(({ from, to }) => {
        if (from < end)
            return false;
        end = to ?? end;
        return true;
    });
}

var sign_off_conditions = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/page/markdown/sign-off-text.js




function readSignOffText(readable) {
    const groups = outerParentheses(readable.words);
    const last = groups.at(-1);
    const fault = firstFault(readable, groups);
    const read = last === undefined || fault !== null ? null : (0,sign_off_conditions .Z)(within(readable, last.inner));
    const isList = last !== undefined && read?.kind === "conditions";
    return {
        text: isList ? textWithout(readable, last) : readable.text.trim(),
        owner: ownerIn(readable),
        ...(isList ? read.conditions : sign_offs ._K),
        fault,
        loose: isList || fault !== null ? null : looseCondition(readable),
    };
}
function looseCondition({ text }) {
    const end = text.slice(-200).trim();
    const name = /(?:^|[[{(,;:–—]|\s-)\s*environment\s*:\s*([^\s,;()[\]{}]+)\s*[)\]}]?[.!]?$/iu.exec(end)?.[1];
    return name === undefined ? null : `environment: ${name}`;
}
function firstFault(readable, groups) {
    for (const [index, group] of groups.entries()) {
        const fault = faultOf(readable, group, index === groups.length - 1);
        if (fault !== null)
            return fault;
    }
    return null;
}
function faultOf(readable, group, isLast) {
    const read = (0,sign_off_conditions .Z)(within(readable, group.inner));
    if (read.kind === "text")
        return null;
    const parentheses = readable.text.slice(group.from, group.to).trim();
    const found = `the parentheses ${(0,problem .TL)(parentheses)} of a sign-off`;
    if (read.kind === "twice")
        return {
            parentheses,
            found: `${found}, with two conditions of the same sort`,
            cure: "Write one of them, and another sign-off for the other.",
        };
    if (read.kind === "near")
        return {
            parentheses,
            found: `${found}, which look like conditions and are none`,
            cure: `Write ${(0,problem .pN)(read.meant)} if that is meant, and anything else in front of the parentheses; words that are no condition stand outside of them.`,
        };
    const meant = (0,sign_offs .o7)(read.conditions);
    if (group.kind !== "plain")
        return {
            parentheses,
            found: `${found}, ${group.kind === "open" ? "which are not closed" : "which are fullwidth signs"}`,
            cure: `Write ${(0,problem .pN)(meant)}.`,
        };
    const isHarmless = meant === `(${read.conditions.version})`;
    return isLast || isHarmless
        ? null
        : {
            parentheses,
            found: `${found}, which hold conditions and are not the last ones`,
            cure: `Write ${(0,problem .pN)(meant)} behind the other parentheses.`,
        };
}
function within({ text, words }, { from, to }) {
    return { text: text.slice(from, to), words: words.slice(from, to) };
}
function textWithout({ text, words }, { from, to }) {
    if (/[\p{L}\p{N}`]/u.test(words.slice(to).replace(owners, "")))
        return text.trim();
    const rest = `${text.slice(0, from).trimEnd()}${text.slice(to)}`.trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : text.trim();
}
const owners = /(?<![\p{L}\p{N}_.+@/-])@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,100}[\p{L}\p{N}_])?/gu;
function ownerIn({ words }) {
    owners.lastIndex = 0;
    return owners.exec(words)?.[0] ?? null;
}


  })

};
;