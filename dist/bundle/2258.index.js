"use strict";
exports.id = 2258;
exports.ids = [2258];
exports.modules = {

  32258:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  junitReport: function() { return   junitReport; }
});

var verdict_traits = __webpack_require__(48108);
var duration_text = __webpack_require__(70939);
var labels = __webpack_require__(35975);
var entry_words = __webpack_require__(90985);
var reader_text = __webpack_require__(12832);
var formats_room = __webpack_require__(57510);
var test_entries = __webpack_require__(78924);
;// CONCATENATED MODULE: ./build/report/formats/xml.js

function textElement(name, attributes, text = "") {
    return xml_element(name, attributes, xmlText(text));
}
function parentElement(name, attributes, children) {
    return xml_element(name, attributes, children.length === 0 ? "" : `\n${children.join("\n")}\n`);
}
function xml_element(name, attributes, inner) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`);
    const start = `<${name}${written.join("")}`;
    return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}
function xmlText(text) {
    return holdable(text).replace(/[&<>]/g, (mark) => references[mark] ?? mark);
}
function xmlAttribute(value) {
    return holdable(value).replace(/[&<>"\t\n]/g, (mark) => references[mark] ?? mark);
}
const references = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
};
function holdable(text) {
    return defused((0,reader_text .TJ)(text).replace(/[\ufffe\uffff]/g, "\ufffd"));
}
function defused(text) {
    return text.replace(/\[\[(?=ATTACHMENT\|)/gi, "[ [");
}

;// CONCATENATED MODULE: ./build/report/formats/junit.js








function junitReport(record, dialect) {
    const { results } = record;
    const room = (0,formats_room .a)(xmlText);
    const entries = (0,test_entries .t)(record);
    const suites = bySuite(entries).map((suite) => {
        const cases = suite.entries.map((entry) => testCase(entry, suite.name, { record, dialect, room }));
        return parentElement("testsuite", suiteAttributes(suite, results.run.startedAt), cases);
    });
    const root = parentElement("testsuites", {
        name: (0,reader_text .q_)(`${(0,reader_text .q_)(results.name, maxNameCharacters)}: ${(0,labels .DO)(results, (version) => version)}`),
        ...counts(entries),
        time: seconds(results.run.durationMs),
    }, suites);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
const maxNameCharacters = 100;
const ownSuite = "Readiness";
function bySuite(entries) {
    const suites = new Map();
    for (const entry of entries) {
        const [key, area] = entry.kind === "check" ? [entry.check.areaSlug, entry.check.area] : ["", ownSuite];
        const suite = suites.get(key) ?? { name: (0,reader_text .q_)(area), entries: [] };
        suite.entries.push(entry);
        suites.set(key, suite);
    }
    return [...suites.values()];
}
function suiteAttributes({ name, entries }, startedAt) {
    const time = entries.reduce((sum, entry) => sum + durationOf(entry), 0);
    return {
        name,
        ...counts(entries),
        skipped: tagged(entries, "skipped"),
        time: seconds(time),
        timestamp: startedAt,
    };
}
function counts(entries) {
    return {
        tests: entries.length,
        failures: tagged(entries, "failure"),
        errors: tagged(entries, "error"),
    };
}
function tagged(entries, tag) {
    return entries.filter(({ status }) => tags[status] === tag).length;
}
const tags = {
    passed: null,
    failed: "failure",
    error: "error",
    skipped: "skipped",
    pending: "skipped",
    other: "skipped",
};
function testCase(entry, classname, surroundings) {
    const { record, dialect, room } = surroundings;
    const place = dialect === "junit" ? placeOf(entry, record) : {};
    const result = resultElements(entry, surroundings);
    const output = room((0,entry_words .AW)(entry));
    return parentElement("testcase", { classname, name: entry.name, time: seconds(durationOf(entry)), ...place }, [
        ...result,
        ...(entry.kind === "check" ? attemptElements(entry.check, tags[entry.status]) : []),
        ...(output === "" ? [] : [textElement("system-out", {}, output)]),
    ]);
}
function resultElements(entry, { record, room }) {
    const tag = tags[entry.status];
    if (tag === null)
        return [];
    const message = (0,entry_words .ib)(entry, record);
    const text = `${message}\n${room((0,entry_words .zy)(entry, record))}`.trimEnd();
    return [textElement(tag, { message, type: typeOf(entry, record) }, text)];
}
function typeOf(entry, { results }) {
    switch (entry.kind) {
        case "check":
            return entry.check.verdict;
        case "script":
            return entry.script.verdict;
        case "gate":
            return results.reasonCode;
    }
}
function attemptElements(check, tag) {
    const name = tag === null ? "flakyFailure" : attemptTags[tag];
    if (name === null)
        return [];
    return check.attempts
        .slice(0, -1)
        .flatMap((attempt, index) => ((0,verdict_traits .Pc)(attempt) ? [] : [attemptElement(name, attempt, index + 1)]));
}
const attemptTags = {
    failure: "rerunFailure",
    error: "rerunFailure",
    skipped: null,
};
function attemptElement(name, { verdict, durationMs }, number) {
    const { word, timeWord } = (0,verdict_traits .JC)(verdict);
    const message = `attempt ${number} ${word} ${timeWord} ${(0,duration_text .Hl)(durationMs)}`;
    return textElement(name, { message, type: verdict }, message);
}
function placeOf(entry, { results }) {
    return { file: results.checklist.path, line: entry.kind === "check" ? entry.check.line : 1 };
}
function durationOf(entry) {
    switch (entry.kind) {
        case "check":
            return entry.check.durationMs;
        case "script":
            return entry.script.durationMs;
        case "gate":
            return 0;
    }
}
function seconds(ms) {
    return (ms / 1_000).toFixed(3);
}


  })

};
;