export const id = 399;
export const ids = [399];
export const modules = {

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint),
/* harmony export */   tellInputProblems: () => (/* binding */ tellInputProblems)
/* harmony export */ });
/* harmony import */ var _model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4748);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5802);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37);





/** `readiness lint`: says what is wrong with the page, running nothing. 0 without errors, else 2. */
async function lint({ input, cwd, json }, { files, env, host }) {
    const reading = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(input);
    if (reading.kind === "problems")
        return tellInputProblems(reading.problems, host);
    const { checklist, strict, workingDirectory } = reading.inputs;
    const { findings, path } = await (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .S)(checklist, (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlaces */ .C)(workingDirectory, cwd, env, files), strict, files);
    const severities = findings.map(({ severity }) => severity);
    const lines = json
        ? [JSON.stringify(findings, null, 2)]
        : [...(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(findings, host.color), verdictLine(path, severities)];
    await host.log.write((0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretKeeper */ .Hu)(reading.inputs, env).redact(`${lines.join("\n")}\n`));
    return severities.includes("error") ? 2 : 0;
}
/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${(0,_model_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(`Unexpected ${found}, expected ${expected}. ${cure}`).replace(/\s+/g, " ")}\n`);
    }
    return 2;
}
function verdictLine(path, severities) {
    const count = (severity) => {
        const number = severities.filter((one) => one === severity).length;
        return `${number} ${severity}${number === 1 ? "" : "s"}`;
    };
    return severities.length === 0
        ? `${path}: nothing to mend`
        : `${path}: ${count("error")}, ${count("warning")}, ${count("note")}`;
}


/***/ })

};
