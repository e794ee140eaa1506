"use strict";
exports.id = 3447;
exports.ids = [3447];
exports.modules = {

  47059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41474);







function openCommand({ input, cwd }, ports) {
    const { env, files, now, signalSources } = ports;
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__  .sD)(input, env);
    const read = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .Ko)(input);
    if (read.kind === "problems")
        return { ...read, redactor };
    const { inputs } = read;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .Ch)(inputs.workingDirectory, cwd, env, files);
    const version = { input: inputs.version, tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__  .D)(env, {}), signalSources, cancel: never };
    const { strict, vars } = inputs;
    const reading = { places, strict, files, version, today: (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_5__  .dA)(now()), vars };
    return { kind: "opened", inputs, reading, redactor };
}
const never = new AbortController().signal;
async function refuse(problems, { redactSentence }, { log }) {
    for (const problem of problems) {
        await log.write(`error: ${redactSentence((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__  .d)(problem)))}\n`);
    }
    return 2;
}


  }),

  62471:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   tellingLines; },
    D: function() { return   linesOf; }
  });
function linesOf({ text }) {
    const lines = text.split(/\r\n|\r|\n/);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function tellingLines(stream) {
    const lines = linesOf(stream);
    return lines.length <= 1_000 ? lines : [...lines.slice(0, 200), ...lines.slice(-800)];
}


  }),

  39319:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   toolsOf; },
    P: function() { return   namedTools; }
  });
  var _tool_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61672);
  var _seen_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62471);


function isTool(name) {
    return Object.hasOwn(_tool_signals_js__WEBPACK_IMPORTED_MODULE_0__  .U, name);
}
const tools = Object.entries(_tool_signals_js__WEBPACK_IMPORTED_MODULE_0__  .U).flatMap(([name, signals]) => (isTool(name) ? [[name, signals]] : []));
const maxLine = 300;
const maxScriptLine = 2000;
function toolsOf(script, { stdout, stderr }) {
    const lines = [...(0,_seen_run_js__WEBPACK_IMPORTED_MODULE_1__  .$)(stdout), ...(0,_seen_run_js__WEBPACK_IMPORTED_MODULE_1__  .$)(stderr)].filter(({ length }) => length <= maxLine);
    const called = script
        .split("\n")
        .map((line) => line.slice(0, maxScriptLine))
        .join("\n");
    return tools
        .filter(([, { recognises: { command, output }, },]) => command.test(called) || (output !== null && lines.some((line) => output.test(line))))
        .map(([name]) => name);
}
function namedTools(script) {
    return toolsOf(script, nothingSeen);
}
const nothing = { text: "", whole: true };
const nothingSeen = { exitCode: 0, stdout: nothing, stderr: nothing };


  }),

  61672:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  U: function() { return   toolSignals; }
});

;// CONCATENATED MODULE: ./build/draft/tools/other-tools.js
const otherTools = {
    clippy: {
        recognises: { command: /\bcargo clippy\b/, output: null },
        pass: [],
        fail: ["/^error(\\[\\w+\\])?: /", "/^warning: /"],
        sample: "    Finished `dev` profile [unoptimized + debuginfo] target(s) in 0.08s",
    },
    "go vet": {
        recognises: { command: /\bgo vet\b/, output: null },
        pass: [],
        fail: ["/\\.go:\\d+:\\d+: /"],
        sample: "",
    },
    "golangci-lint": {
        recognises: { command: /\bgolangci-lint\b/, output: /^0 issues\.$/ },
        pass: ["/^0 issues\\.$/"],
        fail: ["/^[1-9]\\d* issues?:/"],
        sample: "0 issues.",
    },
    rubocop: {
        recognises: { command: /\brubocop\b/, output: /^\d+ files? inspected, / },
        pass: ["no offenses detected"],
        fail: ["/\\d+ offenses? detected/"],
        sample: "3 files inspected, no offenses detected",
    },
    PHPStan: {
        recognises: { command: /\bphpstan\b/, output: /^ \[OK\] No errors *$/ },
        pass: ["[OK] No errors"],
        fail: ["/^ \\[ERROR\\] Found [1-9]\\d* errors?/"],
        sample: " [OK] No errors",
    },
    ESLint: {
        recognises: { command: /\beslint\b/, output: /^✖ \d+ problems? \(/ },
        pass: [],
        fail: ["/ [1-9]\\d* problems? \\(/"],
        sample: "",
    },
    tsc: {
        recognises: { command: /\b(?:vue-)?tsc\b/, output: /: error TS\d+: / },
        pass: [],
        fail: ["/error TS\\d+:/"],
        sample: "",
    },
    Prettier: {
        recognises: { command: /\bprettier\b.* (?:--check|-c)\b/, output: /^All matched files use Prettier/ },
        pass: ["All matched files use Prettier code style!"],
        fail: ["Code style issues found"],
        sample: "All matched files use Prettier code style!",
    },
    Biome: {
        recognises: { command: /\bbiome (?:check|lint|ci|format)\b/, output: /^Checked \d+ files? in / },
        pass: ["/^Checked [1-9]\\d* files?/"],
        fail: ["/^Found [1-9]\\d* errors?/"],
        sample: "Checked 1 file in 4ms. No fixes applied.",
    },
    "npm audit": {
        recognises: { command: /\bnpm audit\b/, output: /^found 0 vulnerabilities$/ },
        pass: ["found 0 vulnerabilities"],
        fail: ["/^[1-9]\\d* .*vulnerabilit/"],
        sample: "found 0 vulnerabilities",
    },
    "mix format": {
        recognises: { command: /\bmix format\b/, output: null },
        pass: [],
        fail: ["mix format failed"],
        sample: "",
    },
    "mix compile": {
        recognises: { command: /\bmix compile\b/, output: null },
        pass: [],
        fail: ["/^\\*\\* \\(\\w+Error\\)/", "/^ *warning: /"],
        sample: "Generated demo app",
    },
    credo: {
        recognises: { command: /\bmix credo\b/, output: null },
        pass: ["found no issues"],
        fail: [],
        sample: "21 mods/funs, found no issues.",
    },
    dialyzer: {
        recognises: { command: /\bmix dialyzer\b/, output: null },
        pass: ["done (passed successfully)"],
        fail: [],
        sample: "done (passed successfully)",
    },
    ruff: {
        recognises: { command: /\bruff check\b/, output: null },
        pass: ["All checks passed!"],
        fail: ["/^Found [1-9]\\d* errors?/"],
        sample: "All checks passed!",
    },
    mypy: {
        recognises: { command: /\bmypy\b/, output: /^Success: no issues found in \d+ source files?$/ },
        pass: ["Success: no issues found"],
        fail: ["/^Found [1-9]\\d* errors?/"],
        sample: "Success: no issues found in 1 source file",
    },
    black: {
        recognises: { command: /\bblack\b.* --check\b/, output: null },
        pass: ["/files? would be left unchanged/"],
        fail: ["/files? would be reformatted/"],
        sample: "1 file would be left unchanged.",
    },
    twine: {
        recognises: { command: /\btwine check\b/, output: /^Checking \S+: PASSED/ },
        pass: ["/^Checking .*: PASSED/"],
        fail: ["/^Checking .*: FAILED/"],
        sample: "Checking dist/demo-1.0.tar.gz: PASSED",
    },
    "docker build": {
        recognises: { command: /\bdocker (?:buildx )?(?:build|bake)\b/, output: null },
        pass: [],
        fail: ["failed to solve"],
        sample: "",
    },
    "curl with its headers": {
        recognises: { command: /\bcurl\b.* -(?:\w*i|-include)\b/, output: /^HTTP\/[\d.]+ 2\d\d\b/ },
        pass: ["/^HTTP\\/[\\d.]+ 2\\d\\d/"],
        fail: ["/^HTTP\\/[\\d.]+ [45]\\d\\d/"],
        sample: "HTTP/1.0 200 OK",
    },
    curl: {
        recognises: { command: /\bcurl\b/, output: null },
        pass: [],
        fail: ["/^curl: \\(\\d+\\)/"],
        sample: "",
    },
    "terraform validate": {
        recognises: { command: /\b(?:terraform|tofu) validate\b/, output: null },
        pass: ["The configuration is valid"],
        fail: ["/^.? *Error: /"],
        sample: "Success! The configuration is valid.",
    },
};

;// CONCATENATED MODULE: ./build/draft/tools/test-tools.js
const testTools = {
    jest: {
        recognises: { command: /\b(?:jest|react-scripts test)\b/, output: /^Tests: {2}.*\d total$/ },
        pass: ["/^Tests: .*[1-9]\\d* passed/"],
        fail: ["/^Tests: .*\\d+ failed/"],
        sample: "Tests:       2 passed, 2 total",
    },
    vitest: {
        recognises: { command: /\bvitest\b/, output: /^ *Test Files {2}.*\(\d+\)$/ },
        pass: ["/^ *Tests +.*[1-9]\\d* passed/"],
        fail: ["/^ *Tests +.*\\d+ failed/"],
        sample: "      Tests  2 passed (2)",
    },
    mocha: {
        recognises: { command: /\bmocha\b/, output: /^ {2}\d+ passing \(\d+m?s\)$/ },
        pass: ["/^ *[1-9]\\d* passing/"],
        fail: ["/^ *[1-9]\\d* failing/"],
        sample: "  2 passing (3ms)",
    },
    ava: {
        recognises: { command: /\bava\b/, output: null },
        pass: ["/^ *[1-9]\\d* tests? passed/"],
        fail: ["/^ *[1-9]\\d* tests? failed/"],
        sample: "  1 test passed",
    },
    playwright: {
        recognises: { command: /\bplaywright test\b/, output: null },
        pass: ["/^ *[1-9]\\d* passed/"],
        fail: ["/^ *[1-9]\\d* failed/"],
        sample: "  6 passed (4.1s)",
    },
    "node --test": {
        recognises: { command: /\b(?:node|tsx)\b.* --test\b/, output: /^[#ℹ] cancelled \d+$/ },
        pass: ["/^. pass [1-9]\\d*$/"],
        fail: ["/^ *not ok \\d+ - [^#]*$/", "/^. fail [1-9]\\d*$/"],
        sample: "# pass 2",
    },
    "node-tap": {
        recognises: { command: /\btap\b/, output: /^# \{ total: \d+, pass: \d+/ },
        pass: ["/^# . total: [1-9]\\d*, pass: [1-9]/"],
        fail: ["/^ *not ok /"],
        sample: "# { total: 2, pass: 2 }",
    },
    "bun test": {
        recognises: { command: /\bbun test\b/, output: /^Ran \d+ tests? across \d+ files?\./ },
        pass: ["/^ *[1-9]\\d* pass$/"],
        fail: ["/^ *[1-9]\\d* fail$/"],
        sample: " 2 pass",
    },
    "deno test": {
        recognises: { command: /\bdeno test\b/, output: /^ok \| \d+ passed/ },
        pass: ["/^ok . [1-9]\\d* passed/"],
        fail: ["/^FAILED . \\d+ passed/"],
        sample: "ok | 2 passed | 0 failed (4ms)",
    },
    ExUnit: {
        recognises: {
            command: /\bmix test\b/,
            output: /^Running ExUnit with seed|^Randomized with seed \d+$|^Result: \d+ passed/,
        },
        pass: ["/^Result: [1-9]\\d* passed|[1-9]\\d* \\w+, 0 failures/"],
        fail: ["/, [1-9]\\d* failures?/", "/^\\*\\* \\(\\w+Error\\)/"],
        sample: "1 doctest, 1 test, 0 failures",
    },
    "cargo test": {
        recognises: {
            command: /\bcargo (?:\+\S+ )?(?:t|test)\b/,
            output: /^test result: (?:ok|FAILED)\. \d+ passed; /,
        },
        pass: ["/^test result: ok\\. [1-9]\\d* passed/"],
        fail: ["test result: FAILED", "error: could not compile"],
        sample: "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
    },
    nextest: {
        recognises: { command: /\bcargo nextest\b/, output: /^ +Summary \[ +[\d.]+s\] / },
        pass: ["/^ *Summary .* [1-9]\\d* passed/"],
        fail: ["/^ *Summary .* \\d+ failed/"],
        sample: "     Summary [   0.016s] 2 tests run: 2 passed, 0 skipped",
    },
    "go test": {
        recognises: { command: /\bgo test\b/, output: /^ok {2}\t\S+\t/ },
        pass: ["/^ok\\s+\\S+\\s+[^\\[]*$/"],
        fail: ["/^FAIL/"],
        sample: "ok  \texample.com/m\t0.004s",
    },
    pytest: {
        recognises: { command: /\b(?:pytest|py\.test)\b/, output: /^=+ test session starts =+$/ },
        pass: ["/^(=+ )?[1-9]\\d* passed/"],
        fail: ["/^(=+ )?[1-9]\\d* failed/", "/\\d+ errors? in [\\d.]+s/"],
        sample: "============================== 2 passed in 0.01s ===============================",
    },
    tox: {
        recognises: { command: /\btox\b/, output: /^ {2}congratulations :\)/ },
        pass: ["congratulations :)"],
        fail: ["evaluation failed :("],
        sample: "  congratulations :) (1.24 seconds)",
    },
    unittest: {
        recognises: { command: /\bunittest\b|\bmanage\.py test\b/, output: /^Ran \d+ tests? in [\d.]+s$/ },
        pass: ["/^Ran [1-9]\\d* tests? in/", "/^OK\\b/"],
        fail: ["/^FAILED \\(/"],
        sample: "Ran 2 tests in 0.000s",
    },
    RSpec: {
        recognises: { command: /\brspec\b/, output: /^\d+ examples?, \d+ failures?/ },
        pass: ["/^[1-9]\\d* examples?, 0 failures/"],
        fail: ["/^\\d+ examples?, [1-9]\\d* failures?/", "occurred outside of examples"],
        sample: "2 examples, 0 failures",
    },
    minitest: {
        recognises: { command: /\bminitest\b|\brails test\b/, output: /^\d+ runs, \d+ assertions, \d+ failures/ },
        pass: ["/^[1-9]\\d* runs, .* 0 failures, 0 errors/"],
        fail: ["/^\\d+ runs, .* [1-9]\\d* failures/", "/^\\d+ runs, .* [1-9]\\d* errors/"],
        sample: "1 runs, 1 assertions, 0 failures, 0 errors, 0 skips",
    },
    "test-unit": {
        recognises: { command: /\btest-unit\b/, output: /^\d+ tests, \d+ assertions, \d+ failures/ },
        pass: ["/^[1-9]\\d* tests, .* 0 failures, 0 errors/"],
        fail: ["/^\\d+ tests, .* [1-9]\\d* failures/", "/^\\d+ tests, .* [1-9]\\d* errors/"],
        sample: "1 tests, 1 assertions, 0 failures, 0 errors, 0 pendings, 0 omissions, 0 notifications",
    },
    Maven: {
        recognises: { command: /\bmvnw?\b/, output: /^\[INFO\] BUILD SUCCESS$/ },
        pass: ["BUILD SUCCESS"],
        fail: ["BUILD FAILURE", "COMPILATION ERROR"],
        sample: "[INFO] BUILD SUCCESS",
    },
    Surefire: {
        recognises: {
            command: /\bmvnw?\b.* (?:test|verify|install|deploy)\b/,
            output: /Tests run: \d+, Failures: /,
        },
        pass: ["/Tests run: [1-9]\\d*, Failures: 0, Errors: 0/"],
        fail: ["/Tests run: .*Failures: [1-9]/", "/Tests run: .*Errors: [1-9]/"],
        sample: "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0",
    },
    Gradle: {
        recognises: { command: /\bgradlew?\b/, output: /^BUILD SUCCESSFUL in / },
        pass: ["BUILD SUCCESSFUL"],
        fail: ["BUILD FAILED"],
        sample: "BUILD SUCCESSFUL in 2s",
    },
    PHPUnit: {
        recognises: { command: /\bphpunit\b/, output: /^OK \(\d+ tests?, \d+ assertions?\)$/ },
        pass: ["/^OK[ ,]/"],
        fail: ["FAILURES!", "ERRORS!", "No tests executed!"],
        sample: "OK (1 test, 1 assertion)",
    },
    Pest: {
        recognises: { command: /\bpest\b/, output: null },
        pass: ["/^ *Tests: .*[1-9]\\d* passed/"],
        fail: ["/^ *Tests: .*\\d+ failed/"],
        sample: "  Tests:    1 passed (1 assertions)",
    },
    "dotnet test": {
        recognises: { command: /\bdotnet test\b/, output: /^(?:Passed|Failed)! +- Failed: / },
        pass: ["/^Passed! .*Passed: +[1-9]/"],
        fail: ["/^Failed! /", "error CS"],
        sample: "Passed!  - Failed:     0, Passed:     2, Skipped:     0, Total:     2, Duration: 5 ms - App.Tests.dll (net9.0)",
    },
    "Microsoft.Testing.Platform": {
        recognises: { command: /\bdotnet test\b/, output: /^Test run summary: / },
        pass: ["Test run summary: Passed!"],
        fail: ["Test run summary: Failed!", "Zero tests ran"],
        sample: "Test run summary: Passed! - bin/Debug/net10.0/App.Tests.dll (net10.0|x64)",
    },
    Bats: {
        recognises: { command: /\bbats\b/, output: null },
        pass: ["/^1\\.\\.[1-9]/"],
        fail: ["/^not ok /"],
        sample: "1..2",
    },
    prove: {
        recognises: { command: /\bprove\b/, output: null },
        pass: ["/^Result: PASS$/"],
        fail: ["/^Result: FAIL$/", "/^Result: NOTESTS$/"],
        sample: "Result: PASS",
    },
    ctest: {
        recognises: { command: /\bctest\b/, output: /^\d+% tests passed, \d+ tests failed out of \d+$/ },
        pass: ["100% tests passed"],
        fail: ["/ [1-9]\\d* tests? failed out of/", "No tests were found"],
        sample: "100% tests passed, 0 tests failed out of 2",
    },
};

;// CONCATENATED MODULE: ./build/draft/tool-signals.js


const toolSignals = { ...testTools, ...otherTools };


  }),

  63006:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    MZ: function() { return   codeCell; },
    Nd: function() { return   escapePipes; },
    UZ: function() { return   markdownCell; },
    iV: function() { return   textCell; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);
  var _text_code_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
  var _text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10295);




function codeCell(texts, between = "and") {
    const spans = [];
    for (const text of texts) {
        const unfit = unfitFor(text);
        if (unfit !== null)
            return unfit;
        spans.push((0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .h)(text));
    }
    const cell = spans.join(` ${between} `);
    const read = (0,_page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(cell, {}).spans;
    const lost = texts.find((text, index) => read[index]?.text !== text);
    return lost === undefined ? asCell(cell) : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(lost)}, which no code span can hold`);
}
function markdownCell(markdown) {
    const text = markdown.trim();
    const unfit = text === "" ? null : unfitFor(text.replace(/\r\n?|\n/g, " "));
    if (unfit !== null)
        return unfit;
    const block = /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n)|[ \t]*(?:[-*+>#|]|\d+[.)]|```|~~~))/.exec(text);
    return block === null
        ? asCell(text
            .split(/\r\n?|\n/)
            .map((line) => (0,_text_trim_blanks_js__WEBPACK_IMPORTED_MODULE_3__  .I)(line).text)
            .join(" "))
        : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is more than a paragraph`);
}
function textCell(text) {
    const words = text.trim();
    if (words === "")
        return asCell("");
    const unfit = unfitFor(words);
    if (unfit !== null)
        return unfit;
    if (reads(words, words))
        return asCell(words);
    const escaped = words.replace(/[\\`*_[\]<>&~]/g, "\\$&");
    return reads(escaped, words) ? asCell(escaped) : refused(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(words)}, which no cell can hold`);
}
function escapePipes(text) {
    return text.replaceAll("|", "\\|");
}
function asCell(text) {
    return text.length <= maxLength
        ? { kind: "cell", text: escapePipes(text) }
        : refused(`a cell of ${text.length.toLocaleString("en")} characters`);
}
const maxLength = 200_000;
function unfitFor(text) {
    if (text.trim() === "")
        return refused("an empty text");
    if (/[\r\n]/.test(text))
        return refused(`a line end in ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`);
    return /\0|\p{Surrogate}/u.test(text) ? refused(`a character that is no text in ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}`) : null;
}
function refused(found) {
    const cure = `Put it into a section of its own, and a link to that (${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .pN)("[Steps](#steps)")}) into the cell.`;
    return { kind: "refused", found, cure };
}
function reads(source, words) {
    return (0,_page_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__  .SG)(source, {}).text === words && !/\[\^|<sup>/i.test(source);
}


  }),

  699:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   textsOf; },
    o: function() { return   rowCells; }
  });
  var _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);
  var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63006);



function rowCells(values) {
    const cells = new Map();
    for (const field of _model_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .ur) {
        const texts = textsOf(values, field);
        if (texts.length > 0)
            cells.set(field, cellWriters[_model_check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[field].type](texts, field));
    }
    return cells;
}
function textsOf(values, field) {
    const value = values[field] ?? [];
    return (typeof value === "string" ? [value] : value).filter((text) => text.trim() !== "");
}
const words = (texts) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .iV)(texts.join(", "));
const prose = (texts) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .UZ)(texts.join(" "));
const code = (texts) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .MZ)(texts);
const cellWriters = {
    line: words,
    area: words,
    duration: words,
    moment: words,
    waiver: words,
    ids: words,
    lines: words,
    markdown: prose,
    guidance: prose,
    command: code,
    script: code,
    retest: code,
    signals: (texts, field) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__  .MZ)(texts, field === "fail" ? "or" : "and"),
    count: words,
    env: words,
};


  }),

  98507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bv: function() { return   maxAligned; },
    PL: function() { return   columnsOf; },
    kw: function() { return   alignmentsOf; },
    oW: function() { return   tableLines; },
    qS: function() { return   delimiterLine; },
    xQ: function() { return   rowLine; }
  });
  var _text_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

const maxAligned = 80;
function tableLines(rows, alignments = [], widest = maxAligned) {
    const columns = columnsOf(rows, alignments, widest);
    const [header = "", ...others] = rows.map((cells) => rowLine(cells, columns));
    return [header, delimiterLine(columns), ...others];
}
function columnsOf(rows, alignments, widest) {
    const widths = (rows[0] ?? []).map(() => minWidth);
    for (const cells of rows) {
        for (const [index, width] of widths.entries()) {
            const own = (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(cells[index] ?? "");
            if (own > width && own <= widest)
                widths[index] = own;
        }
    }
    return widths.map((width, index) => ({ alignment: alignments[index] ?? "none", width }));
}
const minWidth = 3;
function rowLine(cells, columns) {
    return `| ${columns.map((column, index) => padded(cells[index] ?? "", column)).join(" | ")} |`;
}
function padded(cell, { alignment, width }) {
    const missing = Math.max(0, width - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(cell));
    const before = { none: 0, left: 0, center: missing >> 1, right: missing }[alignment];
    return " ".repeat(before) + cell + " ".repeat(missing - before);
}
function delimiterLine(columns) {
    return `| ${columns.map(delimiter).join(" | ")} |`;
}
function delimiter({ alignment, width }) {
    const left = alignment === "left" || alignment === "center" ? ":" : "";
    const right = alignment === "right" || alignment === "center" ? ":" : "";
    return left + "-".repeat(width - left.length - right.length) + right;
}
function alignmentsOf(delimiters) {
    return delimiters.map((cell) => {
        if (cell.startsWith(":"))
            return cell.endsWith(":") && cell.length > 1 ? "center" : "left";
        return cell.endsWith(":") ? "right" : "none";
    });
}


  }),

  6531:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: function() { return   longestRun; },
    h: function() { return   exactCodeSpan; }
  });
function exactCodeSpan(line) {
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function longestRun(text, mark) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === mark ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
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

  45693:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   isRecord; }
  });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


  }),

  67759:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   painter; }
  });
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


  }),

  97234:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   quotedYaml; },
    p: function() { return   yamlText; }
  });
function yamlText(text) {
    return /^[A-Za-z](?:[A-Za-z0-9 ._/@+=-]*[A-Za-z0-9._/@+=-])?$/.test(text) && !readAsOther.test(text)
        ? text
        : quotedYaml(text);
}
const readAsOther = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
function quotedYaml(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
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


  }),

  42710:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   BananaSlug; },
  y: function() { return   slug; }
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

class BananaSlug {
  constructor () {
    this.occurrences

    this.reset()
  }

  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  reset () {
    this.occurrences = Object.create(null)
  }
}

function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


  })

};
;