"use strict";
exports.id = 375;
exports.ids = [375];
exports.modules = {

/***/ 9889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ version; }
/* harmony export */ });
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";


/***/ }),

/***/ 5375:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxSarifResults: function() { return /* binding */ maxSarifResults; },
/* harmony export */   sarif: function() { return /* binding */ sarif; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6528);
/* harmony import */ var _model_findings_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);




/** GitHub takes 25,000 results and shows 5,000 of them; what is beyond says nothing new. */
const maxSarifResults = 5_000;
const rulesPage = "https://github.com/org/readiness-action/blob/main/docs/rules.md";
const levels = { error: "error", warning: "warning", note: "note" };
/** Findings as SARIF 2.1.0, one run of one tool, for code scanning; errors come first where there are too many. */
function sarif(findings) {
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, maxSarifResults);
    const ids = [...new Set(ranked.map(({ rule }) => rule))];
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "readiness",
                        semanticVersion: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
                        informationUri: "https://github.com/org/readiness-action",
                        rules: ids.map(ruleRecord),
                    },
                },
                automationDetails: { id: "readiness-lint/" },
                columnKind: "utf16CodeUnits",
                results: resultsOf(ranked, ids),
            },
        ],
    };
    return JSON.stringify(log, null, 2);
}
function rank({ severity }) {
    return Object.keys(levels).indexOf(severity);
}
function ruleRecord(id) {
    const rule = ruleOf(id);
    if (rule === null)
        return { id };
    return {
        id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.why },
        helpUri: `${rulesPage}#${id}`,
        defaultConfiguration: { level: rule.severity === "completeness" ? "warning" : rule.severity },
    };
}
function ruleOf(id) {
    return Object.entries(_model_findings_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .P).find(([known]) => known === id)?.[1] ?? null;
}
function resultsOf(findings, ids) {
    const seen = new Map();
    return findings.map(({ rule, severity, file, line, column, found, expected, cure }) => {
        // Line numbers move with each edit above: a finding is known by its words, and by which of those it is.
        const words = `${rule}:${file}:${found}`;
        const count = (seen.get(words) ?? 0) + 1;
        seen.set(words, count);
        return {
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: levels[severity],
            message: { text: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingSentence */ .d)({ found, expected, cure }) },
            ...(file !== "" && {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: encodeURI(file), uriBaseId: "%SRCROOT%" },
                            region: { startLine: line, startColumn: column },
                        },
                    },
                ],
            }),
            partialFingerprints: { primaryLocationLineHash: `${fingerprint(words)}:${count}` },
        };
    });
}
/** As long as CodeQL's own. */
function fingerprint(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}


/***/ })

};
;