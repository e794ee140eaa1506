"use strict";
exports.id = 276;
exports.ids = [276];
exports.modules = {

/***/ 6528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ findingSentence; }
/* harmony export */ });
/** What a finding says: "X; expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}


/***/ }),

/***/ 9881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ weights; },
/* harmony export */   g: function() { return /* binding */ unread; }
/* harmony export */ });
/** What every page needs of the table. Its texts and pages are loaded where they are shown: they cost start-up. */
const weights = {
    "lint-rule": "error",
    "lint-level": "error",
    "ignore-form": "warning",
    "ignore-rule": "error",
    "ignore-unused": "warning",
    "front-matter": "error",
    "settings-comment": "error",
    "settings-twice": "error",
    "settings-in-quote": "warning",
    "foreign-keys": "note",
    "later-key": "note",
    "misplaced-checks": "error",
    "newer-format": "error",
    "unknown-key": "error",
    "duplicate-area": "error",
    "ticket-form": "warning",
    "area-uncovered": "error",
    "area-unlisted": "warning",
    "no-checks": "error",
    "matrix-no-command": "warning",
    "matrix-no-area": "warning",
    "matrix-header-again": "error",
    "matrix-in-quote": "warning",
    "matrix-in-guidance": "error",
    "lost-row": "error",
    "row-below-table": "warning",
    "surplus-cell": "error",
    "column-twice": "error",
    "column-name": "warning",
    "smoke-matrix-name": "error",
    "later-column": "note",
    "fence-open": "error",
    "comment-open": "error",
    "too-many-checks": "error",
    "page-nesting": "error",
    "page-size": "error",
    "column-unread": "warning",
    "column-lost": "error",
    "header-look-alike": "warning",
    "header-hidden": "error",
    "command-header": "error",
    "matrix-header-row": "warning",
    "table-like-matrix": "warning",
    "html-table": "warning",
    "matrix-in-code": "warning",
    "settings-misplaced": "warning",
    "setup-without-effect": "warning",
    "block-not-run": "warning",
    "sign-off-in-guidance": "note",
    "sign-off-box": "warning",
    "guidance-anchor": "warning",
    "guidance-file": "warning",
    "reference-undefined": "warning",
    "checks-in-yaml": "warning",
    "missing-area": "error",
    "command-missing": "error",
    "command-empty": "error",
    "command-link": "error",
    "section-without-command": "error",
    "stray-backtick": "error",
    "signal-prose": "warning",
    "signal-words": "warning",
    "anchor-missing": "error",
    "section-empty": "warning",
    "command-between": "error",
    "command-words": "warning",
    "command-withheld": "error",
    "command-folder": "error",
    "command-piece": "error",
    "command-placeholder": "warning",
    "command-and-link": "error",
    "cell-too-long": "error",
    "command-comment": "warning",
    "command-not": "warning",
    "command-no-program": "warning",
    "command-typographic": "warning",
    "area-same-slug": "warning",
    "hidden-character": "error",
    "script-folded": "warning",
    "command-prose": "warning",
    "command-backticks": "warning",
    "cell-struck": "error",
    "link-in-command": "error",
    "exit-phrase": "error",
    "signal-number": "error",
    "signal-placeholder": "error",
    "signal-angle-brackets": "warning",
    "signal-command": "error",
    "signal-path": "warning",
    "signal-name": "warning",
    "signal-negation": "error",
    "signal-absence": "warning",
    "signal-turned": "warning",
    "signal-qualified": "warning",
    "signal-alternative": "error",
    "signal-sum": "warning",
    "signal-quoted": "warning",
    id: "error",
    "duplicate-id": "error",
    "unreadable-check": "error",
    "control-character": "error",
    severity: "error",
    "unknown-shell": "error",
    retries: "error",
    duration: "error",
    "unknown-need": "error",
    "numbered-need": "error",
    "need-cycle": "error",
    signal: "error",
    "signal-hidden-character": "error",
    "signal-keyword-case": "error",
    "signal-typographic": "warning",
    "signal-like-pattern": "warning",
    "signal-like-another": "warning",
    "signal-in-quotes": "warning",
    "signal-emphasis": "warning",
    "signal-alternatives": "warning",
    "signal-output-pattern": "warning",
    "signal-zero-count": "warning",
    "signal-part-of-fail": "warning",
    "signal-path-literal": "warning",
    "signal-exit-code-range": "warning",
    "signal-never-holds": "warning",
    "signal-always-holds": "warning",
    "signal-contradiction": "warning",
    "yaml-syntax": "error",
    "yaml-list": "error",
    "yaml-documents": "error",
    "yaml-key": "error",
    "duplicate-key": "error",
    "yaml-alias": "error",
    "yaml-anchor": "error",
    "yaml-tag": "error",
    "yaml-comment": "error",
    "yaml-comment-cut": "warning",
    "wrong-type": "error",
    "empty-value": "error",
    "missing-key": "error",
    "env-name": "error",
    "env-without-effect": "warning",
    "anchor-in-yaml": "error",
    "owner-missing": "completeness",
    "rollback-missing": "completeness",
    "signal-beyond-exit": "completeness",
    "linked-from": "completeness",
    "prompt-in-command": "warning",
    "file-name": "error",
    "not-text": "error",
    unreadable: "error",
    "base-page": "error",
    input: "error",
    filter: "error",
    results: "error",
    "other-commit": "error",
    "untrusted-code": "error",
};
/** Those that mean that something of the page is not read. */
const unread = new Set([
    "front-matter",
    "settings-comment",
    "settings-twice",
    "settings-in-quote",
    "foreign-keys",
    "later-key",
    "misplaced-checks",
    "unknown-key",
    "matrix-no-command",
    "matrix-no-area",
    "matrix-in-quote",
    "matrix-in-guidance",
    "lost-row",
    "row-below-table",
    "surplus-cell",
    "column-twice",
    "column-name",
    "smoke-matrix-name",
    "later-column",
    "fence-open",
    "comment-open",
    "too-many-checks",
    "page-nesting",
    "page-size",
    "column-unread",
    "column-lost",
    "header-look-alike",
    "matrix-header-row",
    "table-like-matrix",
    "html-table",
    "matrix-in-code",
    "settings-misplaced",
    "setup-without-effect",
    "block-not-run",
    "sign-off-in-guidance",
    "sign-off-box",
    "checks-in-yaml",
    "signal-prose",
    "command-words",
    "signal-quoted",
    "unreadable-check",
    "yaml-syntax",
    "yaml-list",
    "yaml-documents",
    "yaml-key",
    "duplicate-key",
    "yaml-comment",
    "yaml-comment-cut",
    "wrong-type",
    "env-without-effect",
]);


/***/ }),

/***/ 3970:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: function() { return /* binding */ quoted; },
/* harmony export */   l4: function() { return /* binding */ problemAt; },
/* harmony export */   pN: function() { return /* binding */ inCode; }
/* harmony export */ });
/* harmony import */ var _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);

/**
 * A problem of the document at its place. What it weighs stands in the table of findings.
 * `found` is a noun phrase or a clause ("a second column `Command`", "`C` is unknown here"), `expected` a noun phrase,
 * `cure` one or more sentences: what to write in place of it.
 */
function problemAt(rule, place, found, expected, cure) {
    return { rule, weight: _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .weights */ .W[rule], place, found, expected, cure };
}
/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
function quoted(text, limit = 60) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    return inCode(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line);
}
/** A text on one line as code, to the letter. */
function inCode(text) {
    const fence = "`".repeat(longestRunOfBackticks(text) + 1);
    return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
function longestRunOfBackticks(text) {
    // Asked first: a page may have a problem in each of its spans, and most have no backtick.
    if (!text.includes("`"))
        return 0;
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 9905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ bareNumber; },
/* harmony export */   d: function() { return /* binding */ reportNumbersOfYaml; }
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);

/** A signal of nothing but a number may mean an exit code, or a text. `beside`: what stands right behind it, as far as it may belong to it. */
function bareNumber(text, place, beside) {
    if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text))
        return null;
    const whole = beside === null ? null : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${text} ${beside}`);
    const meant = whole === null ? "" : `Put ${whole} into backticks if the command prints that. `;
    const isExitCode = /^\d{1,3}$/.test(text) && Number(text) <= 255;
    const code = isExitCode ? `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`exit ${text}`)} for the exit code, ` : "";
    const found = `a signal of nothing but the number ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}`;
    const cure = `${meant}Write ${code}${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`stdout = ${text}`)} if the command prints nothing else, or ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`output: ${text}`)} to look for it wherever it stands in the output.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)("signal-number", place, found, "a signal that says what the number is", cure);
}
/** In YAML there are no words beside a signal; in a cell its words are asked first. */
function reportNumbersOfYaml({ carrier, pass, fail }, report) {
    if (carrier !== "yaml")
        return;
    for (const { value, place } of [...pass, ...fail]) {
        const problem = bareNumber(value.trim(), place, null);
        if (problem !== null)
            report(problem);
    }
}


/***/ }),

/***/ 1654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: function() { return /* binding */ defaultsFields; },
/* harmony export */   dA: function() { return /* binding */ settingsFields; },
/* harmony export */   fP: function() { return /* binding */ maxRetries; },
/* harmony export */   oA: function() { return /* binding */ checkFields; },
/* harmony export */   pE: function() { return /* binding */ documentFields; }
/* harmony export */ });
/** More attempts than anyone waits for; a larger number is a slip. */
const maxRetries = 100;
const workingDirectory = {
    type: "line",
    description: "Folder the commands run in, relative to the root of the checklist.",
    example: "apps/core",
};
const shell = {
    type: "line",
    description: "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
    example: "bash",
};
const timeout = {
    type: "duration",
    description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
    example: "10m",
};
const env = {
    type: "env",
    description: "Environment variables; values keep the text they have in the source.",
    example: "{ LOG_LEVEL: debug }",
};
/** What `defaults` holds (FORMAT 1.1). */
const defaultsFields = {
    shell,
    timeout,
    env,
    "working-directory": workingDirectory,
};
/** What is true of the whole page (FORMAT 1.1). */
const settingsFields = {
    readiness: {
        type: "version",
        description: "Version of this format. Default: 1.",
        example: "1",
    },
    owner: {
        type: "line",
        description: "Who answers for the release: a user, a team or a name.",
        example: '"@acme/release"',
    },
    ticket: {
        type: "line",
        description: 'Parent gate ticket: "#61", owner/repo#61, a URL, or a Linear key (FAC-61).',
        example: '"#61"',
    },
    areas: {
        type: "list",
        description: "Areas the page promises to cover; each needs at least one required check.",
        example: "[catalog, registry]",
    },
    "linked-from": {
        type: "list",
        description: "Files that must mention this page's path, or link its file name.",
        example: "[README.md]",
    },
    setup: {
        type: "script",
        description: "Command, or list of commands, that runs once before the first check.",
        example: "npm ci",
    },
    teardown: {
        type: "script",
        description: "Command, or list of commands, that runs once at the end, whatever happened.",
        example: "./scripts/stop-services.sh",
    },
    reviewed: {
        type: "date",
        description: "Day a person last went through the page.",
        example: "2026-11-01",
        later: true,
    },
    lint: {
        type: "severities",
        description: "Severities of lint's own rules: off, warning or error. Errors of reading cannot be set.",
        example: "{ rollback-missing: off }",
    },
    defaults: {
        type: "mapping",
        description: "What setup, teardown and every check start from.",
        example: "{ shell: bash, timeout: 10m }",
    },
};
/** The keys of a YAML file: those of the page, and its matrix. */
const documentFields = {
    ...settingsFields,
    checks: {
        type: "checks",
        description: "The smoke matrix: one entry a check, in the order they run.",
        example: "[{ area: catalog, run: make test }]",
        required: true,
    },
};
/** What one check says (FORMAT 1.3). */
const checkFields = {
    id: {
        type: "line",
        description: "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
        example: "streaming-partial",
    },
    area: {
        type: "line",
        description: "Area of the product that the check speaks for.",
        example: "catalog",
        required: true,
    },
    run: {
        type: "script",
        description: "Command, or list of commands that run as one script.",
        example: "make test",
        required: true,
    },
    pass: {
        type: "signals",
        description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
        example: '["exit 0", ", 0 failures"]',
    },
    fail: {
        type: "signals",
        description: "Fail signals: one that holds is enough to fail.",
        example: '["stderr: warning:"]',
    },
    rollback: {
        type: "markdown",
        description: "What a person does to go back when the check did not pass; shown, never run.",
        example: "Redeploy the release before.",
    },
    retest: {
        type: "script",
        description: "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
        example: "make test-again",
    },
    diagnose: {
        type: "script",
        description: "Command that runs when the check did not pass; its output goes into the report.",
        example: "docker compose logs --tail 50",
    },
    why: {
        type: "markdown",
        description: "The failure that earned the check its place.",
        example: '"v0.2 shipped with half a stream (#48)"',
    },
    timeout,
    needs: {
        type: "lines",
        description: "Ids of checks that must pass first.",
        example: "[catalog]",
    },
    env,
    "working-directory": workingDirectory,
    shell,
    retries: {
        type: "count",
        description: "Additional attempts after one that failed or timed out. Default: 0.",
        example: "1",
    },
    "retry-delay": {
        type: "duration",
        description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
        example: "5s",
    },
    severity: {
        type: "line",
        description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
        example: "advisory",
        values: ["required", "advisory"],
    },
    "runs-on": {
        type: "lines",
        description: "Runners the check belongs to.",
        example: "[ubuntu-latest, windows-latest]",
        later: true,
    },
    owner: {
        type: "line",
        description: "Who answers for the check.",
        example: '"@acme/streaming"',
    },
};


/***/ }),

/***/ 4738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ textOf; }
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
function textOf(bytes) {
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 867:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: function() { return /* binding */ readChecklist; }
});

// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __webpack_require__(3970);
// EXTERNAL MODULE: ./build/page/bare-number.js
var bare_number = __webpack_require__(9905);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(1265);
// EXTERNAL MODULE: ./build/text/slug.js
var slug = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/page/check-areas.js



/** Each is compared with all areas: a page full of unknown ones gets some. */
const maxSuggestions = 20;
/** Where the page names its areas: each needs a required check, and a row of another area is a finding. */
function judgeAreas(areas, { settings, checks }, report) {
    if (areas === null)
        return;
    const rows = checks.flatMap(({ area, severity }) => area === null ? [] : [{ area, slug: (0,slug/* areaSlug */.JJ)(area.value), severity }]);
    // Without a row, or with one whose area could not be read, a missing area is a consequence and no finding.
    if (checks.length > 0 && rows.length === checks.length) {
        const named = new Map((settings.areas ?? []).toReversed().map((area) => [(0,slug/* areaSlug */.JJ)(area.value), area]));
        reportUncovered(areas, rows, named, report);
    }
    const known = new Set(areas.map(({ slug }) => slug));
    const unlisted = rows.filter(({ slug }) => !known.has(slug));
    for (const [index, { area, slug }] of unlisted.entries())
        report(unlistedArea(area, slug, index < maxSuggestions ? areas : []));
}
function reportUncovered(areas, rows, named, report) {
    const present = new Set(rows.map(({ slug }) => slug));
    const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
    for (const { slug, text } of areas) {
        const place = named.get(slug)?.place;
        if (place === undefined || required.has(slug))
            continue;
        const found = `the area ${(0,model_problem/* quoted */.TL)(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
        const cure = "Add a check for it, or remove it from `areas`.";
        report((0,model_problem/* problemAt */.l4)("area-uncovered", place, found, "at least one required check for each of `areas`", cure));
    }
}
function isRequired({ severity }) {
    return severity?.value.toLowerCase() !== "advisory";
}
function unlistedArea({ value, place }, slug, areas) {
    const near = (0,nearest/* nearest */.p)(slug, areas.map((area) => area.slug));
    const meant = areas.find((area) => area.slug === near);
    const cure = meant === undefined ? "Add it to `areas`." : `Write ${(0,model_problem/* quoted */.TL)(meant.text)}, or add it to \`areas\`.`;
    return (0,model_problem/* problemAt */.l4)("area-unlisted", place, `the area ${(0,model_problem/* quoted */.TL)(value)} is not among \`areas\``, "an area that the settings name", cure);
}

;// CONCATENATED MODULE: ./build/page/check-command-signals.js

/** In a table: a signal that is one of the page's commands was meant to say that the command succeeds (FORMAT 1.2). */
function reportCommandSignals(drafts, report) {
    const commands = commandsOf(drafts);
    for (const draft of drafts) {
        if (draft.carrier !== "table")
            continue;
        for (const signal of draft.pass)
            reportIfCommand(signal, "pass", draft, commands, report);
        for (const signal of draft.fail)
            reportIfCommand(signal, "fail", draft, commands, report);
    }
}
/** Each command and each line of it, with the first row that has it. */
function commandsOf(drafts) {
    const commands = new Map();
    for (const { command, place } of drafts) {
        if (command === null)
            continue;
        for (const line of [command.value, ...command.value.split("\n")])
            if (line.trim() !== "" && !commands.has(line.trim()))
                commands.set(line.trim(), place);
    }
    return commands;
}
function reportIfCommand({ value, place }, role, draft, commands, report) {
    const row = commands.get(value);
    if (row === undefined)
        return;
    // A command may be that of several rows.
    const isOwn = row.line === draft.place.line || commandsOf([draft]).has(value);
    const code = role === "pass" ? "exit 0" : "exit !0";
    const meant = isOwn
        ? `Write ${(0,model_problem/* quoted */.TL)(code)} for how the command ends`
        : `Name the row in line ${row.line} under \`Needs\` if that one has to pass first`;
    const found = `${(0,model_problem/* quoted */.TL)(value)} as a signal, which is a command of this page (line ${isOwn ? draft.place.line : row.line})`;
    const cure = `${meant}, or write ${(0,model_problem/* quoted */.TL)(`output: ${value}`, 200)} if the command prints this text.`;
    report((0,model_problem/* problemAt */.l4)("signal-command", place, found, "what a command prints, or how it ends", cure));
}

;// CONCATENATED MODULE: ./build/page/check-ids.js


/**
 * Gives every check its id: an explicit one, else the slug of its area, numbered from the second row on.
 * Explicit ids and areas keep theirs wherever they stand; numbers make way.
 */
function assignIds(drafts, report) {
    const taken = new Map();
    const areas = new Map();
    const first = drafts.map((draft) => firstId(draft, areas, report));
    drafts.forEach((draft, index) => {
        const candidate = first[index];
        if (candidate?.kind !== "own")
            return;
        const other = taken.get(candidate.id);
        if (other === undefined)
            taken.set(candidate.id, draft.place);
        else
            report(duplicateId(candidate.id, draft, other));
    });
    return drafts.map((draft, index) => {
        const candidate = first[index];
        if (candidate === undefined || candidate.kind === "none")
            return { draft, id: null, numbered: false };
        if (candidate.kind === "own")
            return { draft, id: candidate.id, numbered: false };
        const id = checkLength(nextNumber(candidate.area, areas, taken), draft.place, report);
        if (id !== null)
            taken.set(id, draft.place);
        return { draft, id, numbered: true };
    });
}
function firstId(draft, areas, report) {
    if (draft.id !== null)
        return own(explicitId(draft, draft.id, report));
    if (draft.area === null)
        return { kind: "none" };
    const area = (0,slug/* slug */.yR)(draft.area.value);
    if (area === "") {
        report(emptySlug(draft.carrier, draft.area));
        return { kind: "none" };
    }
    if (areas.has(area))
        return { kind: "counted", area };
    areas.set(area, 2);
    return own(checkLength(area, draft.area.place, report));
}
function own(id) {
    return id === null ? { kind: "none" } : { kind: "own", id };
}
/** In YAML `id` is taken as it is; the text of a `Check` cell is slugged. */
function explicitId({ carrier }, { value, place }, report) {
    if (carrier === "table") {
        const id = (0,slug/* slug */.yR)(value);
        if (id !== "")
            return checkLength(id, place, report);
        report(emptySlug(carrier, { value, place }));
        return null;
    }
    if ((0,slug/* hasIdLetters */.db)(value))
        return checkLength(value, place, report);
    const near = (0,slug/* slug */.yR)(value);
    const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${(0,model_problem/* quoted */.TL)(near)}.`;
    report((0,model_problem/* problemAt */.l4)("id", place, `the id ${(0,model_problem/* quoted */.TL)(value)} has other characters`, "letters, digits, `.`, `_` and `-`", cure));
    return null;
}
function checkLength(id, place, report) {
    if (id.length <= slug/* maxIdLength */.W4)
        return id;
    const found = `the id ${(0,model_problem/* quoted */.TL)(id)} has ${id.length} characters`;
    report((0,model_problem/* problemAt */.l4)("id", place, found, `at most ${slug/* maxIdLength */.W4}`, `Give the check a shorter name.`));
    return null;
}
/** The next free number of the area. The count goes on from the last, so that many rows take linear time. */
function nextNumber(area, areas, taken) {
    let number = areas.get(area) ?? 2;
    while (taken.has(`${area}-${number}`))
        number += 1;
    areas.set(area, number + 1);
    return `${area}-${number}`;
}
function emptySlug(carrier, { value, place }) {
    const found = `${(0,model_problem/* quoted */.TL)(value)} has no letter or digit for an id`;
    const cure = carrier === "table"
        ? "Add a `Check` column with a name of letters or digits."
        : "Add an `id` of letters or digits.";
    return (0,model_problem/* problemAt */.l4)("id", place, found, "a name that an id can be made of", cure);
}
function duplicateId(id, { carrier, id: explicit, area, place }, other) {
    const found = `the id ${(0,model_problem/* quoted */.TL)(id)} is given on line ${other.line} and again on line ${place.line}`;
    const cure = carrier === "yaml"
        ? "Give one of the checks another `id`."
        : explicit === null
            ? "Name one of the rows in a `Check` column."
            : "Give one of the rows another name under `Check`.";
    return (0,model_problem/* problemAt */.l4)("duplicate-id", explicit?.place ?? area?.place ?? place, found, "each id once", cure);
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(2811);
// EXTERNAL MODULE: ./build/page/fields.js
var fields = __webpack_require__(1654);
;// CONCATENATED MODULE: ./build/page/draft-values.js




/** A text that stands on one line wherever it is shown; `null` where there is none or it is refused. */
function readLine(what, draft, report) {
    if (draft === null)
        return null;
    const control = controlCharacter.exec(draft.value)?.[0];
    if (control === undefined)
        return draft.value;
    const code = control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const found = `the control character U+${code} in \`${what}\``;
    report((0,model_problem/* problemAt */.l4)("control-character", draft.place, found, "text on one line", "Remove the character."));
    return null;
}
/** C0 and C1 controls, line separators, and the marks that turn the direction of what follows. */
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
function readLines(what, drafts, report) {
    const lines = drafts.flatMap((draft) => readLine(what, draft, report) ?? []);
    return lines.length === 0 ? null : lines;
}
function readArea(draft, report) {
    const text = readLine("area", draft, report);
    return text === null ? null : { text, slug: (0,slug/* areaSlug */.JJ)(text) };
}
/** `required` where nothing is said. Letter case is free, because in a table it is prose. */
function readSeverity(draft, report) {
    const value = draft?.value.toLowerCase() ?? "required";
    const severity = fields/* checkFields */.oA.severity.values.find((known) => known === value);
    if (severity !== undefined || draft === null)
        return severity ?? "required";
    const cure = "Write `required` where the check decides the gate, `advisory` where it only reports.";
    const found = `${(0,model_problem/* quoted */.TL)(draft.value)} is no severity`;
    report((0,model_problem/* problemAt */.l4)("severity", draft.place, found, "`required` or `advisory`", cure));
    return "required";
}
const shells = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
/** Shell values are those of `run:`; another program says with `{0}` where the script's path goes. */
function readShell(draft, report) {
    const shell = readLine("shell", draft, report);
    if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}"))
        return shell;
    const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
    const cure = `Write ${(0,model_problem/* quoted */.TL)(`${shell} {0}`)} if it is a program.`;
    report((0,model_problem/* problemAt */.l4)("unknown-shell", draft.place, `${(0,model_problem/* quoted */.TL)(shell)} is no shell that is known here`, expected, cure));
    return null;
}
function readRetries(draft, report) {
    if (draft === null)
        return null;
    if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= fields/* maxRetries */.fP)
        return draft.value;
    const expected = `a whole number from 0 to ${fields/* maxRetries */.fP}`;
    const cure = "Write how many additional attempts there are.";
    report((0,model_problem/* problemAt */.l4)("retries", draft.place, `\`${draft.value}\` is no number of retries`, expected, cure));
    return null;
}
/** Milliseconds of a pause; none is allowed. */
function readDelay(draft, report) {
    return readMilliseconds(draft, 0, report);
}
/** Milliseconds of a time limit; none would end the command at once. */
function readTimeout(draft, report) {
    return readMilliseconds(draft, 1, report);
}
function readMilliseconds(draft, least, report) {
    if (draft === null)
        return null;
    const milliseconds = (0,duration/* parseDuration */.E9)(draft.value);
    if (milliseconds !== null && milliseconds >= least && milliseconds <= duration/* maxTimerMs */.SH)
        return milliseconds;
    report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
    return null;
}
function noDuration({ value, place }) {
    const isNumber = /^\d+$/.test(value);
    const meant = (0,duration/* durationInWords */.ji)(value);
    const found = isNumber ? `the duration \`${value}\` has no unit` : `${(0,model_problem/* quoted */.TL)(value)} is no duration`;
    const cure = isNumber
        ? `Write the unit: \`${value}s\` or \`${value}m\`.`
        : meant !== null
            ? `Write \`${meant}\`.`
            : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
    return (0,model_problem/* problemAt */.l4)("duration", place, found, "a duration such as `500ms`, `30s`, `10m` or `1h30m`", cure);
}
function unusableDuration({ value, place }, milliseconds) {
    const found = `the duration ${(0,model_problem/* quoted */.TL)(value)}`;
    return milliseconds === 0
        ? (0,model_problem/* problemAt */.l4)("duration", place, found, "a time longer than none", "Write a longer time, or remove it for the default.")
        : (0,model_problem/* problemAt */.l4)("duration", place, found, "less than 24 days, the longest a timer holds", "Write a shorter time.");
}

;// CONCATENATED MODULE: ./build/page/check-needs.js




/** Looking for what a name may mean costs a comparison with every id: a page full of unknown names gets some. */
const check_needs_maxSuggestions = 20;
/** The ids that each check needs, in its order; unknown ones, numbers and cycles are reported. */
function resolveNeeds(checks, report) {
    const byId = new Map();
    for (const check of checks)
        if (check.id !== null && !byId.has(check.id))
            byId.set(check.id, check);
    let suggestions = 0;
    const edges = checks.map(({ draft, id }) => {
        const needs = new Map();
        for (const need of draft.needs) {
            if (readLine("needs", need, report) === null)
                continue;
            const target = findNeeded(need, draft.carrier, byId);
            const problem = target === null
                ? unknownNeed(need, ++suggestions <= check_needs_maxSuggestions ? others(byId, id) : [])
                : unusableNeed(need, target, id);
            if (problem !== null)
                report(problem);
            else if (target?.id != null && !needs.has(target.id))
                needs.set(target.id, need.place);
        }
        return needs;
    });
    reportCycles(checks, edges, report);
    return edges.map((needs) => [...needs.keys()]);
}
/** In a table `Needs` may name a check as its row shows it. */
function findNeeded({ value }, carrier, byId) {
    return byId.get(value) ?? (carrier === "table" ? byId.get((0,slug/* slug */.yR)(value)) : undefined) ?? null;
}
/** A check cannot need itself, so that its own id is never meant. */
function others(byId, own) {
    return [...byId.keys()].filter((id) => id !== own);
}
function unknownNeed({ value, place }, candidates) {
    const near = (0,nearest/* nearest */.p)(value, candidates, Math.max(2, Math.floor(value.length / 3)));
    const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${(0,model_problem/* quoted */.TL)(near)}.`;
    return (0,model_problem/* problemAt */.l4)("unknown-need", place, `${(0,model_problem/* quoted */.TL)(value)} in \`needs\` is no check of the page`, "the id of a check", cure);
}
function unusableNeed({ place }, target, own) {
    const name = (0,model_problem/* quoted */.TL)(target.id ?? "");
    if (target.id === own) {
        const found = `the check ${name} needs itself`;
        return (0,model_problem/* problemAt */.l4)("need-cycle", place, found, "other checks", "Remove the name.");
    }
    if (!target.numbered)
        return null;
    const key = target.draft.carrier === "table" ? "a `Check`" : "an `id`";
    const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
    const expected = "an id of its own, because an inserted row would move the number";
    return (0,model_problem/* problemAt */.l4)("numbered-need", place, `${name} in \`needs\` is a number that the page gave`, expected, cure);
}
/** Depth first with a stack of its own: a chain of needs may be as long as the page. */
function reportCycles(checks, edges, report) {
    const needsOf = new Map();
    checks.forEach(({ id }, index) => {
        const needs = edges[index];
        if (id !== null && needs !== undefined && !needsOf.has(id))
            needsOf.set(id, needs);
    });
    const done = new Set();
    for (const root of needsOf.keys()) {
        if (!done.has(root))
            searchFrom(root, needsOf, done, report);
    }
}
function searchFrom(root, needsOf, done, report) {
    const path = [];
    const depths = new Map();
    const enter = (id) => {
        depths.set(id, path.length);
        path.push({ id, rest: (needsOf.get(id) ?? new Map()).entries() });
    };
    enter(root);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
        const next = visit.rest.next();
        if (next.done === true) {
            path.pop();
            depths.delete(visit.id);
            done.add(visit.id);
            continue;
        }
        const [needed, place] = next.value;
        const depth = depths.get(needed);
        if (depth !== undefined)
            report(cycle(path, depth, needed, place));
        else if (!done.has(needed))
            enter(needed);
    }
}
const maxNamesInCycle = 10;
function cycle(path, depth, needed, place) {
    const length = path.length - depth;
    const names = path.slice(depth, depth + maxNamesInCycle).map(({ id }) => id);
    if (length > names.length)
        names.push(`… (${length} checks)`);
    const found = `these checks need each other in a circle: ${[...names, needed].join(" → ")}`;
    return (0,model_problem/* problemAt */.l4)("need-cycle", place, found, "an order in which the checks can run", "Remove one of these needs.");
}

// EXTERNAL MODULE: ./build/signals/signal-parts.js
var signal_parts = __webpack_require__(494);
;// CONCATENATED MODULE: ./build/signals/remarks/contradictions.js

/** What of a check's signals cannot be at once, so that the check never passes, whatever its command does. */
function contradictions(signals) {
    // Each signal is compared with each: more than a person writes are a generator's, and no time is spent on them.
    if (signals.length > maxCompared)
        return [];
    const found = new Map();
    const add = (contradiction) => {
        if (contradiction !== null && !found.has(contradiction.index))
            found.set(contradiction.index, contradiction);
    };
    add(exitCodes(signals));
    signals.forEach((later, index) => {
        for (let before = 0; before < index; before += 1) {
            const earlier = signals[before];
            if (earlier !== undefined && (earlier.role === "pass" || later.role === "pass"))
                add(pair(earlier, later, index));
        }
    });
    return [...found.values()];
}
const maxCompared = 50;
/** No exit code is allowed by all: named at the last fail signal of them, else at the last pass signal. */
function exitCodes(signals) {
    const exits = signals.filter(({ signal }) => signal.kind === "exit");
    if (exits.length < 2)
        return null;
    if (candidates(exits).some((code) => exits.every((exit) => allows(exit, code))))
        return null;
    const last = exits.findLast(({ role }) => role === "fail") ?? exits.at(-1);
    const other = exits.find((exit) => exit !== last && exit.role === "pass");
    if (last === undefined || other === undefined)
        return null;
    const by = other.implied ? "the `exit 0` that is implied" : (0,signal_parts/* asCode */.qM)(other.expect);
    const cure = other.implied && last.signal.kind === "exit"
        ? `Write the pass signal ${(0,signal_parts/* asCode */.qM)(complement(last.signal))} in its place, which says which exit codes are right.`
        : "Take one of them out.";
    return at(signals, last, `${(0,signal_parts/* asCode */.qM)(last.expect)} as a ${last.role} signal beside ${by}`, cure);
}
function complement({ negated, from, to }) {
    if (negated)
        return `exit ${from}`;
    if (from === to)
        return `exit !${from}`;
    return `exit ${to + 1}..255`;
}
/** Where something can change: around each number that is named. */
function candidates(exits) {
    return exits
        .flatMap(({ signal }) => (signal.kind === "exit" ? [signal.from, signal.to] : []))
        .flatMap((code) => [code - 1, code, code + 1])
        .concat(0)
        .filter((code) => code >= 0);
}
function allows({ signal, role }, code) {
    if (signal.kind !== "exit")
        return true;
    const holds = (code >= signal.from && code <= signal.to) !== signal.negated;
    return holds === (role === "pass");
}
function pair(earlier, later, index) {
    const problem = conflict(earlier, later) ?? conflict(later, earlier);
    if (problem === null)
        return null;
    const found = `${(0,signal_parts/* asCode */.qM)(later.expect)} as a ${later.role} signal beside ${(0,signal_parts/* asCode */.qM)(earlier.expect)} as a ${earlier.role} signal`;
    return { index, remark: remark(`${found}: ${problem.why}`, problem.cure) };
}
function conflict(one, other) {
    if (one.role === "pass" && other.role === "fail")
        return passAndFail(one.signal, other.signal);
    return one.role === "pass" && other.role === "pass" ? twoPasses(one.signal, other.signal) : null;
}
function passAndFail(pass, fail) {
    if (pass.kind !== fail.kind || pass.kind === "exit")
        return null;
    if (JSON.stringify(pass) === JSON.stringify(fail))
        return { why: "the same must be seen and must not be seen", cure: "Take it out of one of the columns." };
    if (pass.kind !== "text" || fail.kind !== "text" || !pass.text.includes(fail.text))
        return null;
    if (/^\d+$/.test(fail.text))
        return null; // which is an error of its own
    if (fail.stream !== null && fail.stream !== pass.stream)
        return null;
    const why = "whatever holds the text that must be seen holds the one that must not be";
    return { why, cure: "Write more of the text that is bad, or a pattern that the good one does not match." };
}
function twoPasses(one, other) {
    const cure = "Take one of them out.";
    if (one.kind === "empty" && needsOutput(other, one.stream))
        return { why: "what is empty holds nothing", cure };
    if (one.kind === "equals" &&
        other.kind === "equals" &&
        one.stream === other.stream &&
        one.text !== other.text)
        return { why: "a stream is one text", cure };
    if (one.kind === "lines" && other.kind === "lines" && sameLines(one, other) && !haveCommonCount(one, other))
        return { why: "no number is both", cure };
    return null;
}
/** Whether a signal that holds means that something was printed on a stream that must be empty (`null`: both). */
function needsOutput(signal, empty) {
    const on = (stream) => empty === null || stream === empty;
    switch (signal.kind) {
        case "text":
        case "line":
            return on(signal.stream);
        case "equals":
            return on(signal.stream) && signal.text !== "";
        case "json":
            return signal.file === null && on("stdout");
        case "pattern": // of blanks an empty stream may have lines
        case "lines":
        case "exit":
        case "empty":
        case "file":
        case "within":
            return false;
    }
}
function sameLines(one, other) {
    return one.stream === other.stream && JSON.stringify(one.match) === JSON.stringify(other.match);
}
function haveCommonCount(one, other) {
    return [one.count, other.count]
        .flatMap((count) => [count - 1, count, count + 1])
        .some((count) => count >= 0 && fits(count, one) && fits(count, other));
}
function fits(count, { compare, count: limit }) {
    const holds = {
        "=": count === limit,
        "!=": count !== limit,
        "<": count < limit,
        "<=": count <= limit,
        ">": count > limit,
        ">=": count >= limit,
    };
    return holds[compare];
}
function at(signals, stated, found, cure) {
    return { index: signals.indexOf(stated), remark: remark(`${found}: no exit code is right`, cure) };
}
function remark(found, cure) {
    return {
        id: "signal-contradiction",
        at: 0,
        found,
        expected: "signals that can all be as they should",
        cure,
    };
}

// EXTERNAL MODULE: ./build/text/odd-characters.js
var odd_characters = __webpack_require__(9911);
// EXTERNAL MODULE: ./build/signals/exit-signal.js
var exit_signal = __webpack_require__(818);
// EXTERNAL MODULE: ./build/text/pattern-text.js
var pattern_text = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/signals/pattern-signal.js


/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
function readPattern(text) {
    const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
    if (escaped === undefined)
        return null;
    const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
    return { pattern, ignoreCase: flag === "i" };
}
const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";
/** A whole signal that begins with a slash and is no pattern: a path, mostly. Flags but `i` say nothing here. */
function refuseSlash(body) {
    const meant = patternMeant(body);
    const cure = meant === null
        ? (0,signal_parts/* literally */.Dk)(body)
        : `Write ${(0,signal_parts/* asCode */.qM)(meant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${body}`)} to look for this text.`;
    return (0,signal_parts/* refuse */.TR)(0, (0,signal_parts/* asCode */.qM)(body), patternForm, cure);
}
/** After `lead` (`stdout: `) there is no way to a literal that begins with a slash: the cure is the pattern for it. */
function refuseSlashAfter(lead, text, body) {
    const escaped = `/${(0,pattern_text/* literalPattern */.K)(text)}/`;
    const meant = patternMeant(text);
    const first = meant === null ? "" : `${(0,signal_parts/* asCode */.qM)(lead + meant)}; or write `;
    const cure = `Write ${first}${(0,signal_parts/* asCode */.qM)(lead + escaped)} to look for this text.`;
    return (0,signal_parts/* refuse */.TR)(body.length - text.length, (0,signal_parts/* asCode */.qM)(text), patternForm, cure);
}
/** What it was probably meant to be: a pattern with other flags, or one that lacks its end. A path has more than one slash. */
function patternMeant(text) {
    return withKnownFlags(text) ?? (/^\/(?:[^/\\]|\\.)+$/s.test(text) ? `${text}/` : null);
}
/** `/x/g` and the like: every line is asked, dots and `^` know lines already, so that only `i` changes anything. */
function withKnownFlags(text) {
    const [, pattern, flags] = /^(\/(?:[^/\\]|\\.)+\/)([dgimsuvy]+)$/s.exec(text) ?? [];
    if (pattern === undefined || flags === undefined)
        return null;
    return flags.includes("i") ? `${pattern}i` : pattern;
}

;// CONCATENATED MODULE: ./build/signals/file-signal.js



/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: what follows the word `file`. */
function parseFile(form) {
    const { rest, body } = form;
    const taken = (0,signal_parts/* takePath */.Dh)(rest);
    if (taken === null)
        return (0,signal_parts/* refuse */.TR)(0, (0,model_problem/* quoted */.TL)(body), expected, fileCure(form));
    const { path: file, after } = taken;
    if (after === null)
        return { kind: "file", file, content: null };
    if (after === "") {
        const cure = `Write ${(0,model_problem/* quoted */.TL)(`file ${(0,signal_parts/* pathText */.LF)(file)}`, 200)} to ask only whether it exists.`;
        return (0,signal_parts/* refuse */.TR)(body.length, "no text after `:`", "a text", cure);
    }
    if (!after.startsWith("/"))
        return { kind: "file", file, content: { test: "contains", text: after } };
    const match = readPattern(after);
    if (match === null)
        return refuseSlashAfter(`file ${(0,signal_parts/* pathText */.LF)(file)}: `, after, body);
    return { kind: "file", file, content: { test: "matches", ...match } };
}
const expected = "`file PATH`, `file PATH: TEXT` or `file PATH: /re/`, a path with blanks in double quotes";
function fileCure(form) {
    const { rest, body } = form;
    if (body.length > signal_parts/* maxGuessed */.nu)
        return (0,signal_parts/* literally */.Dk)(body);
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    const missing = /^(?:(.+?)[ \t]+)?(?:does[ \t]+not[ \t]+exist|doesn't[ \t]+exist|is[ \t]+(?:missing|not[ \t]+there|gone|absent))$/i;
    const absent = missing.exec(said)?.[1];
    if (absent !== undefined)
        return (0,signal_parts/* cureByOtherRole */.Nc)(`file ${(0,signal_parts/* pathText */.LF)((0,signal_parts/* unquoted */.qZ)(absent))}`, form);
    return (0,signal_parts/* cureFor */.fe)(meantFile(said), body);
}
/** `x exists`, `exists x`, `x contains y`, `a b.txt`, `: x`: the file that is meant; `null`: this is a text. */
function meantFile(said) {
    const exists = /^(?:exists|created|present)[ \t]*:?[ \t]+(.+)$/i.exec(said)?.[1] ??
        /^(.+?)[ \t]+(?:(?:is|was|has|gets)[ \t]+)?(?:been[ \t]+)?(?:exists?|created|present|there|written)$/i.exec(said)?.[1];
    const [, path = exists ?? said, verb, text] = /^(.+?)[ \t]+(contains|has|includes|matches|=~?|~)[ \t]+(.+)$/i.exec(said) ?? [];
    const named = pathOf(path);
    if (named === null)
        return null;
    if (verb === undefined || text === undefined)
        return `file ${named}`;
    return `file ${named}: ${(0,signal_parts/* unquoted */.qZ)(text)}`;
}
/** A path as it has to be written; `null` for words that look like none: they are an error message. */
function pathOf(said) {
    const path = (0,signal_parts/* unquoted */.qZ)(said).replace(/^"|"$/g, "");
    if (path === "" || path.includes('"') || /:(?:[ \t]|$)/.test(path))
        return null;
    if (!/[ \t]/.test(path))
        return path;
    return /^[^ \t/][^:]*[^ \t:]\.[A-Za-z0-9]{1,8}$/.test(path) ? `"${path}"` : null;
}

// EXTERNAL MODULE: ./build/text/json-shape.js
var json_shape = __webpack_require__(5221);
;// CONCATENATED MODULE: ./build/signals/json-count.js
/**
 * How many there are, as other languages ask (`$.a.length > 3`, `$.a.size()`, `length($.a)`), in a query of RFC 9535,
 * which has functions inside brackets alone. `null`: nothing of that kind is asked.
 */
function countQuery(path, operator, literal) {
    const [, member, argument] = /^(?:(\$[^\s()]*)\.(?:length|size|count)(?:\(\))?|(?:length|size|count|len)\((\$[^\s()]*)\))$/.exec(path) ?? [];
    const counted = member ?? argument;
    if (counted === undefined || !/^\d{1,15}$/.test(literal))
        return null;
    return `$[?length(${counted}) ${operator === "=" ? "==" : operator} ${literal}]`;
}
/** The same for a signal that was read. */
function countOf({ path, compare }) {
    return compare === null ? null : countQuery(path, compare.operator, compare.literal);
}

;// CONCATENATED MODULE: ./build/signals/signal-json.js




/** A literal nested deeper is no value that a person compares with, and comparing goes as deep as it is nested. */
const literalShape = { depth: 100, structures: 100_000 };
/** `json [FILE:] PATH [OPERATOR LITERAL]`: what follows the word `json` (FORMAT 2 rule 6). */
function parseJsonSignal({ rest, body }) {
    const source = takeSource(rest);
    if (source === null) {
        const expected = "`json $.path = VALUE` or `json FILE: $.path = VALUE`";
        return (0,signal_parts/* refuse */.TR)(0, (0,model_problem/* quoted */.TL)(body), expected, (0,signal_parts/* cureFor */.fe)(meantJson(rest), body));
    }
    const { file, query } = source;
    const comparison = findComparison(query);
    if (comparison === null) {
        const meant = meantWords(query);
        if (meant === null)
            return { kind: "json", file, path: query, compare: null };
        const cure = (0,signal_parts/* cureFor */.fe)(jsonText(file, meant), body);
        return (0,signal_parts/* refuse */.TR)(body.length - query.length, (0,signal_parts/* asCode */.qM)(query), "a JSONPath and a comparison", cure);
    }
    const { operator, at } = comparison;
    const path = query.slice(0, at).trim();
    const literal = readLiteral({ file, path, operator, text: query.slice(at + operator.length).trim(), body });
    return (0,signal_parts/* isRefusal */.vu)(literal)
        ? literal
        : { kind: "json", file, path, compare: { operator, literal: literal.text } };
}
/** A signal of this kind as it has to be written. */
function jsonText(file, query) {
    return `json ${file === null ? "" : `${(0,signal_parts/* pathText */.LF)(file)}: `}${query}`;
}
/** A JSONPath begins with `$`; anything else before it is the path of a file. */
function takeSource(rest) {
    const own = /^[ \t]+(\$.*)$/s.exec(rest)?.[1];
    if (own !== undefined)
        return { file: null, query: own };
    const taken = (0,signal_parts/* takePath */.Dh)(rest);
    if (taken === null || taken.after === null || !taken.after.startsWith("$"))
        return null;
    return { file: taken.path, query: taken.after };
}
/** The first comparison outside quotes and brackets, where the path ends. */
function findComparison(query) {
    const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\]]|!=|<=|>=|[<>=]/gs;
    let depth = 0;
    for (const { 0: token, index } of query.matchAll(tokens)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        else if (depth <= 0 && (0,signal_parts/* isComparison */.gP)(token))
            return { operator: token, at: index };
    }
    return null;
}
function readLiteral(written) {
    const { operator, text, body } = written;
    const at = body.length - text.length;
    if ((0,json_shape/* beyondLimits */.i)(Buffer.from(text), literalShape) !== null) {
        const cure = `Compare with a value of at most ${literalShape.depth} levels, or ask for a part of it by its path.`;
        return (0,signal_parts/* refuse */.TR)(at, "a JSON literal that is nested too deep", "a JSON literal", cure);
    }
    if (!isJson(text)) {
        const found = text === "" ? `nothing after \`${operator}\`` : (0,model_problem/* quoted */.TL)(text);
        return (0,signal_parts/* refuse */.TR)(at, found, "a JSON literal", literalCure(written));
    }
    if (/^["\d-]/.test(text) || operator === "=" || operator === "!=")
        return { kind: "literal", text };
    const cure = "Nothing else has an order; ask with `=` or `!=`.";
    return (0,signal_parts/* refuse */.TR)(at, (0,model_problem/* quoted */.TL)(text), `a number or a string after \`${operator}\``, cure);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return false;
        throw cause;
    }
}
function literalCure({ file, path, operator, text }) {
    if (path.length + text.length > signal_parts/* maxGuessed */.nu)
        return literalForm;
    const [, more = "", value = ""] = /^([=<>~]*)[ \t]*(.*)$/s.exec(text) ?? [];
    const meant = more === "" ? operator : (0,signal_parts/* meantComparison */.Ru)(operator + more);
    const literal = meantLiteral(value);
    if (meant === null || literal === null) {
        return literalForm;
    }
    const signal = jsonText(file, `${path} ${meant} ${literal}`);
    return { meant: signal, cure: `Write ${(0,signal_parts/* asCode */.qM)(signal)}.`, otherwise: literalForm };
}
const literalForm = 'Put a value behind it, strings in double quotes: `json $.status = "ok"`.';
/** A value as JSON has it: strings in double quotes, `True` and `None` as JSON's words. */
function meantLiteral(value) {
    if (value === "")
        return null;
    if (isJson(value))
        return value;
    const word = value.toLowerCase();
    if (["true", "false", "null"].includes(word))
        return word;
    if (word === "none" || word === "nil" || word === "undefined")
        return "null";
    if (/^[[{]/.test(value))
        return null;
    const [, inQuotes] = /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(value)?.filter((group) => group !== undefined) ?? [];
    return JSON.stringify(inQuotes ?? value.replace(/^"|"$/g, ""));
}
/** Words in the place of an operator: `$.a is 1`, `$.a exists`; `null`: the query is as it should be. */
function meantWords(query) {
    if (query.length > signal_parts/* maxGuessed */.nu)
        return null;
    const path = /^(\$[^ \t"'[\]]*)[ \t]+(\S.*)$/s.exec(query);
    if (path === null)
        return null;
    const [, start = "", words = ""] = path;
    if (/^(?:exists?|is[ \t]+(?:present|there|set))$/i.test(words))
        return start;
    const [, not, value = ""] = /^(?:is|equals|must[ \t]+be)[ \t]+(not[ \t]+)?(\S.*)$/is.exec(words) ?? [];
    const literal = meantLiteral(value);
    return literal === null ? null : `${start} ${not === undefined ? "=" : "!="} ${literal}`;
}
/** A path that lacks its `$`, a file that lacks its colon; `null`: these are other words. */
function meantJson(rest) {
    if (rest.length > signal_parts/* maxGuessed */.nu)
        return null;
    const said = rest.replace(/^[ \t:=]+/, "").trim();
    const counted = meantCount(said);
    if (counted !== null)
        return counted;
    if (said.startsWith("$"))
        return `json ${meantQuery(said)}`;
    const [, file, query] = /^("[^"]+"|[^ \t"$:]+):?[ \t]*(\$.*)$/s.exec(said) ?? [];
    if (file !== undefined && query !== undefined)
        return `json ${file}: ${meantQuery(query)}`;
    if (/^\.?[A-Za-z_][\w.[\]*-]*(?:[ \t]*(?:!?==?=?|[<>]=?)[ \t]*\S.*)?$/s.test(said) &&
        /^\.|[=<>]/.test(said))
        return `json ${meantQuery(`$${said.startsWith(".") ? "" : "."}${said}`)}`;
    return /^(?:"[^"]+"|\S+)(?<=\.json"?):?$/.test(said) ? `json ${said.replace(/:$/, "")}: $` : null;
}
/** `length($.items) >= 3` */
function meantCount(said) {
    const [, path = "", sign = "", value = ""] = /^([a-z]+\([^()]*\))[ \t]*(!?==?=?|[<>]=?)[ \t]*(\d+)$/.exec(said) ?? [];
    const operator = (0,signal_parts/* meantComparison */.Ru)(sign);
    const query = operator === null ? null : countQuery(path, operator, value);
    return query === null ? null : jsonText(null, query);
}
/** With the operator and the value as they have to be. */
function meantQuery(query) {
    const [, path = query, sign, value = ""] = /^(.*?)[ \t]*(!?==?=?|[<>]=?)[ \t]*(\S.*)$/s.exec(query) ?? [];
    const operator = sign === undefined ? null : (0,signal_parts/* meantComparison */.Ru)(sign);
    const literal = meantLiteral(value);
    return operator === null || literal === null ? path : `${path} ${operator} ${literal}`;
}

;// CONCATENATED MODULE: ./build/signals/stream-cure.js


/** What was probably meant by words after `stdout`, `stderr` or `output` (`null`) that fit no form. */
function streamCure(stream, form) {
    if (form.body.length > signal_parts/* maxGuessed */.nu)
        return (0,signal_parts/* literally */.Dk)(form.body);
    const said = form.rest.trim();
    for (const { words, means, opposite } of sayings) {
        const match = words.exec(said);
        const signal = match === null ? null : means(stream, match);
        if (signal === null)
            continue;
        return opposite === true ? (0,signal_parts/* cureByOtherRole */.Nc)(signal, form) : (0,signal_parts/* cureFor */.fe)(signal, form.body);
    }
    return (0,signal_parts/* cureFor */.fe)(null, form.body);
}
const operator = "(===?|!==?|<>|=[ \\t]*>|=<|[<>][ \\t]*=|[<>=:≥≤≠])";
const not = "(?:is|are|does|do|must|should)?[ \\t]*(?:not|n't)[ \\t]+(?:be[ \\t]+)?|doesn't[ \\t]+|never[ \\t]+";
/** In this order: the first that fits is meant. */
const sayings = [
    { words: /^:(\S.*)$/s, means: (stream, { 1: text = "" }) => contains(stream, text) },
    {
        words: /^(?:(?:is|=|==|:|are|remains|stays)[ \t]*)?(?:empty|nothing|blank|"")[.!]?$/i,
        means: (stream) => `${nameOf(stream)} empty`,
    },
    {
        words: /^(?:is[ \t]+not|isn't|not|non-?)[ \t]*empty$/i,
        means: (stream) => (stream === null ? "/\\S/" : `${stream}: /\\S/`),
    },
    {
        words: /^(?:=?~|matches|match|matching)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => matches(stream, text) ?? asPattern(stream, text),
    },
    { words: /^(\/.+\/i?)$/s, means: (stream, { 1: text = "" }) => matches(stream, text) },
    {
        words: new RegExp(`^(?:${not})(?:contains?|includes?|has|have|shows?|prints?|matche?s?)[ \\t]+(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => contains(stream, text),
        opposite: true,
    },
    {
        words: /^(?:contains?|includes?|has|shows?|prints?|says?|with)[ \t]+(?!\d+[ \t]+lines?$)(\S.*)$/is,
        means: (stream, { 1: text = "" }) => contains(stream, text),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?lines?(?:[ \\t]+(?:count|number|total))?[ \\t]+(?:matching[ \\t]+|=?~[ \\t]*)?(/(?:[^/\\\\]|\\\\.)+/i?)(?:[ \\t]*${operator}[ \\t]*(\\d+))?$`, "is"),
        means: (stream, { 1: pattern = "", 2: compare, 3: count }) => compare === undefined || count === undefined
            ? matches(stream, pattern)
            : counted(stream, `${pattern} `, compare, count),
    },
    {
        words: new RegExp(`^(?:number[ \\t]+of[ \\t]+)?(?:lines?|count)(?:[ \\t]*[-_. ]?(?:count|number|length|total))?[ \\t]*${operator}[ \\t]*(\\d+)$`, "is"),
        means: (stream, { 1: compare = "", 2: count = "" }) => counted(stream, "", compare, count),
    },
    {
        words: /^(?:lines?(?:[ \t]+(?:count|is|are))?[ \t]+(\d+)|(?:(?:has|is|=)[ \t]+)?(\d+)[ \t]+lines?)$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", "=", first ?? second ?? ""),
    },
    {
        words: /^(?:has[ \t]+)?(?:at[ \t]+least[ \t]+(\d+)|(\d+)[ \t]+or[ \t]+more)[ \t]+lines?$/i,
        means: (stream, { 1: first, 2: second }) => counted(stream, "", ">=", first ?? second ?? ""),
    },
    {
        words: /^(?:line[ \t]+(-?\d+)|(first|last)[ \t]+line)(?:[ \t]*(?:(===?|=)|=?~|:|is|equals|contains?|has|matches)[ \t]*)(\S.*)$/is,
        means: (stream, { 0: all, 1: number, 2: place, 3: equal, 4: text = "" }) => {
            const line = number ?? (place?.toLowerCase() === "last" ? "-1" : "1");
            const isEqual = equal !== undefined || /^(?:line[ \t]+-?\d+|\w+[ \t]+line)[ \t]+(?:is|equals)\b/i.test(all);
            return lineSignal(stream, line, isEqual, text);
        },
    },
    {
        words: /^line[ \t]+(-?\d+)[ \t]+(\S.*)$/is,
        means: (stream, { 1: line = "", 2: text = "" }) => lineSignal(stream, line, readPattern(text) === null, text),
    },
    {
        words: new RegExp(`^(?:!==?|≠|<>|(?:${not})(?:=|equals?)?)[ \\t]*(\\S.*)$`, "is"),
        means: (stream, { 1: text = "" }) => whole(stream, text),
        opposite: true,
    },
    {
        words: /^(?:===?|=|is|equals|equal[ \t]+to)[ \t]*(\S.*)$/is,
        means: (stream, { 1: text = "" }) => whole(stream, text),
    },
];
function nameOf(stream) {
    return stream ?? "output";
}
/** A text that the form can hold; after `stdout:` one that begins with a slash would be a pattern. */
function contains(stream, said) {
    const text = (0,signal_parts/* unquoted */.qZ)(said).trim();
    if (text === "")
        return null;
    return readPattern(text) !== null || (stream !== null && text.startsWith("/"))
        ? matches(stream, text)
        : `${nameOf(stream)}: ${text}`;
}
function matches(stream, said) {
    const text = (0,signal_parts/* unquoted */.qZ)(said);
    if (readPattern(text) === null)
        return null;
    return stream === null ? text : `${stream}: ${text}`;
}
/** `matches ^ok`: a pattern that lacks its slashes. */
function asPattern(stream, said) {
    const text = (0,signal_parts/* unquoted */.qZ)(said).trim();
    return text === ""
        ? null
        : matches(stream, `/${text.replace(/^\/|\/$/g, "").replace(/(?<!\\)\//g, "\\/")}/`);
}
/** Only a stream of its own can be compared as a whole. */
function whole(stream, said) {
    return `${stream ?? "stdout"} = ${(0,signal_parts/* unquoted */.qZ)(said).trim()}`;
}
function counted(stream, pattern, compare, count) {
    const meant = (0,signal_parts/* meantComparison */.Ru)(compare);
    const lines = Number(count);
    return meant === null || !Number.isSafeInteger(lines)
        ? null
        : `${nameOf(stream)} lines ${pattern}${meant} ${lines}`;
}
function lineSignal(stream, line, isEqual, said) {
    const number = Math.max(Number(line) || 1, -1000);
    const text = (0,signal_parts/* unquoted */.qZ)(said).trim();
    if (text === "" || !Number.isSafeInteger(number))
        return null;
    const named = `${stream ?? "stdout"} line ${number}`;
    if (isEqual)
        return `${named} = ${text}`;
    return text.startsWith("/") && readPattern(text) === null ? null : `${named}: ${text}`;
}

;// CONCATENATED MODULE: ./build/signals/stream-signal.js




/** How far back lines can be named: so many are remembered while a stream runs. */
const maxLinesFromEnd = 1000;
/** What follows the word `stdout` or `stderr`. */
function parseStream(stream, form) {
    const { rest, body } = form;
    const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
    if (equal !== null)
        return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(stream, rest, body) ?? refuseForm(stream, form);
    if (text === "")
        return refuseNoText(stream, body);
    if (!text.startsWith("/"))
        return { kind: "text", stream, text };
    const match = readPattern(text);
    return match === null ? refuseSlashAfter(`${stream}: `, text, body) : { kind: "pattern", stream, ...match };
}
/** After `output:` everything is text: it is the way to write any text literally. */
function parseOutput(form) {
    const { rest, body } = form;
    const text = afterColon(rest);
    if (text === null)
        return parseMeasure(null, rest, body) ?? refuseForm(null, form);
    return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}
function refuseForm(stream, form) {
    return (0,signal_parts/* refuse */.TR)(0, (0,model_problem/* quoted */.TL)(form.body), stream === null ? outputForms : streamForms(stream), streamCure(stream, form));
}
const outputForms = "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";
function streamForms(stream) {
    const forms = [
        ": TEXT",
        ": /re/",
        " = TEXT",
        " empty",
        " lines >= 3",
        " lines /re/ >= 3",
        " line 1 = TEXT",
    ];
    return forms
        .map((form) => `\`${stream}${form}\``)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
}
/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest) {
    return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}
/** `empty`, `lines …`, `line …`; `null` for anything else. */
function parseMeasure(stream, rest, body) {
    if (/^[ \t]+empty$/.test(rest))
        return { kind: "empty", stream };
    if (/^[ \t]+lines(?=[ \t=!<>])/.test(rest))
        return parseLines(stream, rest);
    return stream === null ? null : parseLine(stream, rest, body);
}
/** `lines OP N`, `lines /re/ OP N`. */
function parseLines(stream, rest) {
    const [, source = "", operator = "", digits] = /^[ \t]+lines(?:[ \t]+(\/(?:[^/\\]|\\.)+\/i?))?[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/s.exec(rest) ?? [];
    const count = Number(digits);
    if (!(0,signal_parts/* isComparison */.gP)(operator) || !Number.isSafeInteger(count))
        return null;
    return { kind: "lines", stream, match: readPattern(source), compare: operator, count };
}
/** `line N = TEXT`, `line N: TEXT`, `line N: /re/`. */
function parseLine(stream, rest, body) {
    const [, digits, sign, text = ""] = /^[ \t]+line[ \t]+(-?\d+)(?:[ \t]+(=)(?:[ \t]+|$)|(?=:))(.*)$/s.exec(rest) ?? [];
    const line = Number(digits);
    if (digits === undefined || !isLineNumber(line))
        return null;
    if (sign === "=")
        return { kind: "line", stream, line, content: { test: "equals", text } };
    const asked = afterColon(text);
    if (asked === null)
        return null;
    if (asked === "") {
        const cure = `Write \`${stream} line ${line} =\` to ask for an empty line.`;
        return (0,signal_parts/* refuse */.TR)(body.length, "no text after `:`", "a text", cure);
    }
    const content = lineContent(asked);
    return content === null
        ? refuseSlashAfter(`${stream} line ${line}: `, asked, body)
        : { kind: "line", stream, line, content };
}
function isLineNumber(line) {
    return Number.isSafeInteger(line) && line !== 0 && line >= -maxLinesFromEnd;
}
function lineContent(text) {
    if (!text.startsWith("/"))
        return { test: "contains", text };
    const match = readPattern(text);
    return match && { test: "matches", ...match };
}
function refuseNoText(word, body) {
    const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
    return (0,signal_parts/* refuse */.TR)(body.length, "no text after `:`", "a text", cure);
}

// EXTERNAL MODULE: ./build/signals/trim-signal.js
var trim_signal = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/text/duration-text.js
var duration_text = __webpack_require__(939);
;// CONCATENATED MODULE: ./build/signals/within-signal.js




/** `within 30s`: what follows the word `within`. */
function parseWithin({ rest, body }) {
    const ms = (0,duration/* parseDuration */.E9)(rest.trim());
    const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
    if (fits)
        return { kind: "within", ms };
    const expected = "`within` and a duration such as `500ms`, `30s` or `1h30m`";
    return (0,signal_parts/* refuse */.TR)(0, (0,model_problem/* quoted */.TL)(body), expected, (0,signal_parts/* cureFor */.fe)(meantWithin(rest), body));
}
/** `30 s`, `30 seconds`, `30`, `1.5 min`, `2 min 30 sec`: what a duration is written as elsewhere. */
function meantWithin(rest) {
    if (rest.length > signal_parts/* maxGuessed */.nu)
        return null;
    const value = rest
        .toLowerCase()
        .replace(/^[ \t:=<]+/, "")
        .trim();
    if (!/^(?:\d{1,9}(?:\.\d{1,3})?[ \t]*[a-z]*\.?[ \t]*(?:and[ \t]+)?){1,4}$/.test(value))
        return null;
    let total = 0;
    for (const { 1: number, 2: unit = "" } of value.matchAll(/(\d+(?:\.\d+)?)[ \t]*([a-z]*)/g)) {
        const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
        if (factor === undefined)
            return null;
        total += Number(number) * factor;
    }
    const ms = Math.round(total);
    return ms > 0 && Number.isSafeInteger(ms) ? `within ${(0,duration_text/* durationText */.S)(ms)}` : null;
}
/** A bare number means seconds, as in most tools. */
const units = {
    ...Object.fromEntries(["ms", "msec", "msecs", "millisecond", "milliseconds"].map((unit) => [unit, 1])),
    ...Object.fromEntries(["", "s", "sec", "secs", "second", "seconds"].map((unit) => [unit, 1_000])),
    ...Object.fromEntries(["m", "min", "mins", "minute", "minutes"].map((unit) => [unit, 60_000])),
    ...Object.fromEntries(["h", "hr", "hrs", "hour", "hours"].map((unit) => [unit, 3_600_000])),
};

;// CONCATENATED MODULE: ./build/signals/signal.js









/**
 * Trims and reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a
 * JSONPath compiles is `validateSignal`'s to say, so that a page without patterns loads no engine. The role changes
 * nothing about what a text means, only what a cure has to say.
 */
function parseSignal(written, role = "pass") {
    const { text, offset } = (0,trim_signal/* trimSignal */.p)(written);
    const parsed = parseBody(text, role);
    if (!(0,signal_parts/* isRefusal */.vu)(parsed))
        return { kind: "signal", signal: parsed, text, offset };
    const { at, found, expected, cure } = parsed;
    return { kind: "problem", offset: offset + at, found, expected, cure: certain(cure, role) };
}
/** A cure that is followed to the letter must lead to a signal. */
function certain(cure, role) {
    if (typeof cure === "string")
        return cure;
    return (0,signal_parts/* isRefusal */.vu)(parseBody(cure.meant, role)) ? cure.otherwise : cure.cure;
}
function parseBody(body, role) {
    if (body === "")
        return (0,signal_parts/* refuse */.TR)(0, "an empty signal", "a text, a pattern or one of the forms", (0,signal_parts/* literally */.Dk)("TEXT"));
    const lineBreak = body.search(/[\r\n]/);
    if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
        return refuseLineBreak(body, lineBreak);
    const word = keywordOf(body);
    if (word !== null)
        return signal_forms[word]({ rest: body.slice(word.length), body, role });
    if (!body.startsWith("/"))
        return { kind: "text", stream: null, text: body };
    const match = readPattern(body);
    return match === null ? refuseSlash(body) : { kind: "pattern", stream: null, ...match };
}
/** FORMAT 2 rule 1: a signal that begins with one of these words must fit the word's form. */
const signal_forms = {
    exit: exit_signal/* parseExit */.eq,
    within: parseWithin,
    json: parseJsonSignal,
    file: parseFile,
    stdout: (form) => parseStream("stdout", form),
    stderr: (form) => parseStream("stderr", form),
    output: parseOutput,
};
/** The words of the grammar. */
const keywords = Object.keys(signal_forms);
/** The word that a signal begins with, followed by a blank, `:`, `=` or its end. */
function keywordOf(body) {
    const word = /^[a-z]+(?=[ \t:=]|$)/.exec(body)?.[0];
    return word !== undefined && isKeyword(word) ? word : null;
}
function isKeyword(word) {
    return Object.hasOwn(signal_forms, word);
}
function refuseLineBreak(body, at) {
    const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
    return (0,signal_parts/* refuse */.TR)(at, `a line break in ${(0,model_problem/* quoted */.TL)(body)}`, "a signal on one line", cure);
}

;// CONCATENATED MODULE: ./build/signals/remarks/odd-characters.js



/** More of one signal say nothing new. */
const maxNamed = 50;
/** The characters of a signal that cannot be seen; each is an error, because it disarms the signal unseen. */
function hiddenCharacters(text) {
    const hidden = (0,odd_characters/* oddCharacters */.ky)(text).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return [];
    const shown = (0,signal_parts/* asCode */.qM)((0,odd_characters/* withoutHidden */.P)(text));
    return hidden.slice(0, maxNamed).map(({ index, name, plain }) => ({
        id: "signal-hidden-character",
        at: index,
        found: `${name} in ${shown}`,
        expected: "characters that can be seen",
        cure: `${plain === "" ? "Take it out" : "Put a plain blank in its place"}; where the command prints it, write it in a pattern as ${(0,signal_parts/* asCode */.qM)(escapeOf(text, index))}.`,
        fix: [{ from: index, to: index + 1, text: plain }],
    }));
}
function escapeOf(text, index) {
    return `\\x{${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}}`;
}
/** Typographic quotes and fullwidth letters. Letters of another script are what they are in a text. */
const typographic = ({ text, signal, role }) => {
    if (text.length > signal_parts/* maxGuessed */.nu || /^[\u0000-\u007f]*$/.test(text))
        return null;
    if (signal.kind === "pattern" || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text))
        return null;
    const odd = (0,odd_characters/* oddCharacters */.ky)(text).filter((character) => isTypographic(text, character));
    const [first] = odd;
    if (first === undefined)
        return null;
    const meant = odd.reduceRight((plain, { index, plain: sign }) => plain.slice(0, index) + sign + plain.slice(index + 1), text);
    const signalMeant = parseSignal(meant, role).kind === "signal" ? meant : `output: ${meant}`;
    return {
        id: "signal-typographic",
        at: first.index,
        found: `${first.name} in ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: "the signs that commands print",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(signalMeant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} where the command prints it so.`,
    };
};
function isTypographic(text, { index, kind, name }) {
    if (kind !== "look-alike")
        return false;
    return name.includes("quote") || /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text[index] ?? "");
}

;// CONCATENATED MODULE: ./build/signals/remarks/part-of-fail.js



/**
 * Pass texts that are part of a word of a fail text: `Ready` is seen wherever `NotReady` is. The fail signal stops the
 * run all the same, but whoever wrote the two meant whole words, and the next bad word (`AlmostReady`) passes.
 */
function partsOfFail(signals) {
    if (signals.length > maxCompared)
        return [];
    const fails = signals.filter(({ role }) => role === "fail").map(({ signal }) => signal);
    return signals.flatMap(({ role, signal }, index) => {
        if (role !== "pass" || signal.kind !== "text")
            return [];
        const [word] = fails.flatMap((fail) => wordAround(signal, fail) ?? []);
        return word === undefined ? [] : [{ index, remark: part_of_fail_remark(signal, word) }];
    });
}
function wordAround(pass, fail) {
    if (fail.kind !== "text" || (fail.stream !== null && pass.stream !== null && fail.stream !== pass.stream))
        return null;
    const at = fail.text.indexOf(pass.text);
    if (at < 0 || fail.text === pass.text)
        return null;
    const before = /\w\w$/.test(fail.text.slice(Math.max(0, at - 1), at + 1));
    const end = at + pass.text.length;
    const after = /^\w\w/.test(fail.text.slice(end - 1, end + 1));
    return before || after ? { fail: fail.text, before, after } : null;
}
function part_of_fail_remark({ text, stream }, { fail, before, after }) {
    const lead = stream === null ? "" : `${stream}: `;
    const meant = (0,pattern_text/* patternText */.U)(`${before ? "\\b" : ""}${(0,pattern_text/* literalPattern */.K)(text)}${after ? "\\b" : ""}`, false);
    return {
        id: "signal-part-of-fail",
        at: 0,
        found: `the text ${(0,signal_parts/* asCode */.qM)(text)}, which is seen wherever ${(0,signal_parts/* asCode */.qM)(fail)} is`,
        expected: "a text that is no part of what must not be seen",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(lead + meant)}, which asks for the whole word.`,
    };
}

;// CONCATENATED MODULE: ./build/signals/remarks/always-or-never.js


/** A pattern sees one line, without its end and without escape sequences; no count is below 0. */
const neverHolds = ({ text, signal }) => {
    if (signal.kind === "lines" && signal.compare === "<" && signal.count === 0) {
        const meant = text.replace(/<[ \t]*\d+$/, "= 0");
        const expected = "a number that a count can have";
        return never(text, text.lastIndexOf("<"), "no count is below 0", expected, `Write ${(0,signal_parts/* asCode */.qM)(meant)}.`);
    }
    const pattern = patternOf(signal);
    const needed = pattern?.includes("\\") ? neededSequence(pattern) : null;
    if (needed === null)
        return null;
    const at = Math.max(0, text.indexOf(needed.sequence));
    const { why, expected, cure } = sequences[needed.kind];
    const meant = withoutSequences(text);
    return never(text, at, why, expected, meant === text ? cure : `Write ${(0,signal_parts/* asCode */.qM)(meant)}. ${cure}`);
};
const sequences = {
    "line end": {
        why: "patterns see one line at a time, without its end",
        expected: "a pattern for one line, whose end is `$`",
        cure: "For several lines use a signal for each; `stdout = TEXT` compares them as a whole.",
    },
    escape: {
        why: "escape sequences are removed before signals look",
        expected: "a pattern for a line without its colours",
        cure: "Colours can't be asked for.",
    },
};
function never(text, at, why, expected, cure) {
    return {
        id: "signal-never-holds",
        at,
        found: `${(0,signal_parts/* asCode */.qM)(text)}, which never holds: ${why}`,
        expected,
        cure,
    };
}
/** Without the colours, and without a line end at the pattern's end; else as it is. */
function withoutSequences(text) {
    const meant = text
        .replace(/\\(?:x1[bB]|x\{0*1[bB]\}|033)(?:\\\[[\d;]*[A-Za-z])/g, "")
        .replace(/\$?(?:\\r\??)?\\n\$?(?=\/i?$)/, "$");
    return /\/\$?\/i?$|\\[rn]|\\x|\\0/.test(meant) ? text : meant;
}
function patternOf(signal) {
    switch (signal.kind) {
        case "pattern":
            return signal.pattern;
        case "lines":
            return signal.match?.pattern ?? null;
        case "line":
            return signal.content.test === "matches" ? signal.content.pattern : null;
        case "file":
            return signal.content?.test === "matches" ? signal.content.pattern : null;
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "json":
        case "within":
            return null;
    }
}
/** A line end or an escape that every match needs; `null` where a class, a choice or a quantifier may do without. */
function neededSequence(pattern) {
    const outside = pattern.replace(/\\[^xrn0-7QE]|\[(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
    if (/\||\)[?*]|\)\{0|\\Q/.test(outside))
        return null;
    const needed = /(\\(?:[rn]|x0[aAdD]|x\{0*[aAdD]\}|01[25]))|(\\(?:x1[bB]|x\{0*1[bB]\}|033))/g;
    for (const { 0: sequence, 1: lineEnd, index } of outside.matchAll(needed)) {
        if (/^(?:[?*]|\{0)/.test(outside.slice(index + sequence.length)))
            continue;
        return { sequence, kind: lineEnd === undefined ? "escape" : "line end" };
    }
    return null;
}
/** `stdout lines >= 0`, `exit 0..255`, `within` above the timeout, after which nothing is judged. */
function alwaysHolds({ text, signal, role }, check) {
    const why = whyAlways(text, signal, check);
    if (why === null)
        return null;
    const effect = role === "pass" ? "so it checks nothing" : "so the check can never pass";
    return {
        id: "signal-always-holds",
        at: 0,
        found: `${(0,signal_parts/* asCode */.qM)(text)} always holds, ${effect}: ${why.reason}`,
        expected: "a signal that tells good from bad",
        cure: why.cure,
    };
}
function whyAlways(text, signal, { timeoutMs, onWindows }) {
    const lastCode = onWindows ? exit_signal/* maxExitCode */.ym : 255;
    if (signal.kind === "lines" && signal.compare === ">=" && signal.count === 0)
        return {
            reason: "no output has fewer lines than 0",
            cure: `Write ${(0,signal_parts/* asCode */.qM)(text.replace(/\d+$/, "1"))}, or take it out.`,
        };
    if (signal.kind === "exit" && !signal.negated && signal.from === 0 && signal.to >= lastCode)
        return {
            reason: "every exit code is one of these",
            cure: "Name the exit codes that are right; where any is, say why with `readiness-ignore`.",
        };
    if (signal.kind === "within" && signal.ms > timeoutMs)
        return {
            reason: "the check's timeout is shorter",
            cure: "Name a shorter time, or give the check a longer `timeout`.",
        };
    if (signal.kind === "file" && signal.content === null && /^\.{0,2}[/\\]?$/.test(signal.file))
        return { reason: "the folder is always there", cure: "Name a file that the command makes." };
    return null;
}

;// CONCATENATED MODULE: ./build/signals/remarks/bare-comparison.js

/** `>= 80%`, `<200ms`, `≥ 1`: a comparison with nothing before it, which no command prints. */
const bareComparison = ({ text }) => {
    const [, sign = "", number = "", unit = ""] = comparison.exec(text) ?? [];
    if (number === "")
        return expression.test(text) ? bare_comparison_remark(text, "json $.value = 3") : null;
    const time = durations[unit];
    if (time !== undefined && /^[<≤]/.test(sign))
        return bare_comparison_remark(text, `within ${number}${time}`);
    return bare_comparison_remark(text, `json $.value ${plainSigns[sign] ?? sign} ${number}`);
};
/** `len(items) == 3`, `.status == "ok"`, `p95 latency < 300`: what stands before the sign is no name of JSON. */
const expression = /^(?:[\w.()[\]]{1,80}|\.[.\w()[\]| ]{1,80})[ \t](?:(?:===?|!==?|>=|<=)[ \t]*(?:"[^"]*"|'[^']*'|[\w.]+)|[<>][ \t]*-?\d[\d.]*)$/;
const durations = { s: "s", sec: "s", ms: "ms", m: "m", min: "m" };
function bare_comparison_remark(text, instead) {
    return {
        id: "signal-like-another",
        at: 0,
        found: `${(0,signal_parts/* asCode */.qM)(text)} is looked for as a text, word for word`,
        expected: "a signal that says what is compared",
        cure: `Let the command compare and exit with 1, or name the value, as in ${(0,signal_parts/* asCode */.qM)(instead)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.`,
    };
}
const comparison = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(%|[A-Za-zµ]{1,3})?$/;
const plainSigns = {
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "==": "=",
    "===": "=",
    "!==": "!=",
};

;// CONCATENATED MODULE: ./build/signals/remarks/json-length.js



/** `$.items.length`: a list has no such member, so that nothing is found, and a fail signal never holds. */
const jsonLength = ({ text, signal }) => {
    if (signal.kind !== "json" || !signal.path.endsWith(".length"))
        return null;
    const query = countOf(signal);
    if (query === null)
        return null;
    return {
        id: "signal-like-another",
        at: text.indexOf(".length"),
        found: "`.length`, which is a member of that name and no count of a list",
        expected: "a count, which stands in brackets",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(jsonText(signal.file, query))} for how many there are; leave it where the JSON has a member \`length\`.`,
    };
};

;// CONCATENATED MODULE: ./build/signals/remarks/keyword-case.js


/** `Exit 0`, `STDERR: x`, `File core.dump`: a word of the grammar in another case, whose rest fits its form. */
const keywordCase = ({ text, signal, role }) => {
    const word = /^[A-Za-z]{4,6}(?=[ \t:=]|$)/.exec(text)?.[0];
    if (signal.kind !== "text" || word === undefined || !isKeyword(word.toLowerCase()))
        return null;
    const spelt = spellings(text, word).find((length) => {
        const parsed = parseSignal(lowered(text, length), role);
        return parsed.kind === "signal" && isLikely(parsed.signal);
    });
    if (spelt === undefined)
        return null;
    const meant = lowered(text, spelt);
    return {
        id: "signal-keyword-case",
        at: 0,
        found: `${(0,signal_parts/* asCode */.qM)(text.slice(0, spelt))} in ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: `${(0,signal_parts/* asCode */.qM)(meant.slice(0, spelt))}, for signals are case-sensitive`,
        cure: `Write ${(0,signal_parts/* asCode */.qM)(meant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.`,
        fix: [{ from: 0, to: spelt, text: meant.slice(0, spelt) }],
    };
};
/** How much of the beginning is in another case: the word, or with the word behind it (`STDOUT EMPTY`). */
function spellings(text, word) {
    const both = /^[A-Za-z]+[ \t]+(?:empty|lines?)(?=[ \t]|$)/i.exec(text)?.[0].length;
    return both === undefined ? [word.length] : [word.length, both];
}
function lowered(text, length) {
    return text.slice(0, length).toLowerCase() + text.slice(length);
}
/** "File saved" is something that commands say; a name with a dot or slash inside is none of a sentence. */
function isLikely(signal) {
    return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}

;// CONCATENATED MODULE: ./build/signals/remarks/like-another.js





/** Texts that read as words about a signal: `contains x`, `rc == 0`, `x == y`, `$.status = "ok"`. */
const likeAnother = ({ text, role }) => {
    if (!firstLook.test(text))
        return null;
    for (const { at, kind, meant, opposite } of readings(text)) {
        const parsed = parseSignal(meant, role);
        if (parsed.kind === "problem")
            continue;
        const other = role === "pass" ? "fail" : "pass";
        const first = opposite
            ? `Move it to the ${other} signals and write ${(0,signal_parts/* asCode */.qM)(meant)} there`
            : `Write ${(0,signal_parts/* asCode */.qM)(meant)}`;
        return {
            id: "signal-like-another",
            at,
            found: `${(0,signal_parts/* asCode */.qM)(text)} is looked for as a text, word for word`,
            expected: kind,
            cure: `${first}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.`,
        };
    }
    return null;
};
/** Most texts have none of these, and are done with one look. */
const firstLook = /[=<>$]|^(?:contains|includes|matches|does|must|should|exit|rc|return|non)/i;
function* readings(text) {
    const [, says, said = ""] = /^(contains|includes|matches)[ \t]+(\S.*)$/.exec(text) ?? [];
    if (says !== undefined)
        yield { at: 0, kind: "the text alone", meant: textOrPattern(said) };
    const [, lacked = ""] = /^(?:does[ \t]+not|doesn't|must[ \t]+not|should[ \t]+not)[ \t]+(?:contain|include|match|show|print)[ \t]+(\S.*)$/i.exec(text) ?? [];
    if (lacked !== "")
        yield { at: 0, kind: "the text alone", meant: textOrPattern(lacked), opposite: true };
    const exit = exitWords.exec(text);
    const meantCode = exit === null ? null : (0,exit_signal/* meantExit */.ie)(exit[1] ?? "");
    if (meantCode !== null)
        yield { at: 0, kind: "a signal for the exit code", meant: meantCode };
    if (/^non-?[ \t]?zero(?:[ \t]+(?:exit(?:[ \t]+(?:code|status))?|return[ \t]+code))?$/i.test(text))
        yield { at: 0, kind: "a signal for the exit code", meant: "exit !0" };
    yield* comparisons(text);
}
const exitWords = /^(?:exits(?:[ \t]+with)?|exit[-_]?(?:code|status)|exit(?=[!<>])|rc|return[-_ ]?code|\$\?)(?=[ \t:=!<>])(.*)$/i;
function* comparisons(text) {
    const kind = "a comparison as signals have it";
    if (/^\$(?:\.\.?|\[)[A-Za-z_*'"[\d]/.test(text))
        yield {
            at: 0,
            kind,
            meant: `json ${text.replace(/[ \t]*={2,3}[ \t]*/, " = ").replace(/[ \t]*!==[ \t]*/, " != ")}`,
        };
    const [, name = "", sign = "", value = ""] = /^([A-Za-z_][\w.[\]]*)[ \t]*(===?|!==?|>=|<=|>|<)[ \t]*(-?\d+(?:\.\d+)?|[A-Za-z_]\w*|"[^"]*"|'[^']*')$/.exec(text) ?? [];
    if (name === "" || (/^[<>]/.test(sign) && !/^-?\d/.test(value)))
        return;
    const literal = /^(?:-?\d|"|true$|false$|null$)/.test(value) ? value : JSON.stringify((0,signal_parts/* unquoted */.qZ)(value));
    const operator = sign.replace(/^={2,3}$/, "=").replace("!==", "!=");
    yield { at: name.length, kind, meant: `json $.${name} ${operator} ${literal}` };
}
function textOrPattern(said) {
    const text = (0,signal_parts/* unquoted */.qZ)(said);
    return readPattern(text) === null && text.startsWith("/") ? `output: ${text}` : text;
}
/** A text in quotes, or in the backticks that a table wants and YAML does not: they would have to be printed, too. */
const inQuotes = ({ text }) => {
    const [, quote = "", inner = ""] = /^(["'`])([^"'`]+)\1$/.exec(text) ?? [];
    if (quote === "" || inner.trim() === "")
        return null;
    const meant = parseSignal(inner).kind === "signal" ? inner.trim() : `output: ${inner.trim()}`;
    const signs = quote === "`" ? "backticks" : "quotes";
    return {
        id: "signal-in-quotes",
        at: 0,
        found: `${signs} around ${(0,signal_parts/* asCode */.qM)(inner)}`,
        expected: "the text alone",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(meant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} where the command prints the ${signs}.`,
    };
};
/** `**ok**`, `*ok*`: Markdown knows no bold inside a code span. `__main__` and `_name_` are names. */
const emphasis = ({ text }) => {
    const [, mark = "", inner = ""] = /^(\*\*|\*|__|_)(\w(?:[^*]*[^*_\s])?)\1$/.exec(text) ?? [];
    if (mark === "" || (mark.startsWith("_") && !/[ \t]/.test(inner)))
        return null;
    const meant = parseSignal(inner).kind === "signal" ? inner : `output: ${inner}`;
    return {
        id: "signal-emphasis",
        at: 0,
        found: `${(0,signal_parts/* asCode */.qM)(mark)} around ${(0,signal_parts/* asCode */.qM)(inner)}`,
        expected: "the text alone",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(meant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} where the command prints these signs.`,
    };
};
/** `ERROR or FATAL` as a fail signal; a sentence such as "no such file or directory" is longer on one side. */
const alternatives = ({ text, role }) => {
    if (role !== "fail" || !/[ \t]or[ \t]/.test(text))
        return null;
    const parts = text.split(/,?[ \t]+or[ \t]+|,[ \t]+/);
    const at = text.search(/[ \t]or[ \t]/);
    if (parts.length > 8 || !parts.every((part) => /^\S+(?:[ \t]\S+)?$/.test(part)))
        return null;
    const pattern = parts.map((part) => (0,pattern_text/* literalPattern */.K)((0,signal_parts/* unquoted */.qZ)(part))).join("|");
    return {
        id: "signal-alternatives",
        at: at + 1,
        found: `\`or\` in the text ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: "a fail signal for each, as one is enough to fail",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(`/${pattern}/`)} (in a table with \`\\|\` for \`|\`), or each as a signal of its own; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.`,
    };
};
/** `output: /x/`: after `output:` everything is text, slashes too. */
const outputPattern = ({ text, signal }) => {
    if (signal.kind !== "text" || signal.stream !== null || !/^output:/.test(text))
        return null;
    if (readPattern(signal.text) === null)
        return null;
    const literal = `/${(0,pattern_text/* literalPattern */.K)(signal.text)}/`;
    return {
        id: "signal-output-pattern",
        at: text.length - signal.text.length,
        found: `the pattern ${(0,signal_parts/* asCode */.qM)(signal.text)} behind \`output:\`, where everything is text`,
        expected: "the pattern alone, which looks at both streams",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(signal.text)}; or write ${(0,signal_parts/* asCode */.qM)(literal)} where the command prints the slashes.`,
    };
};

;// CONCATENATED MODULE: ./build/signals/remarks/like-pattern.js



/** Signs of a regular expression that stand in no everyday text, each with where it is. */
const signs = [
    /^\^(?=[A-Za-z_[(\\ ][^\]])(?!\^)/, // `^ok`; not `^C`, nor the version `^1.2`
    /(?<=[a-z)\]*+])\$$/, // `passed$`
    /(?<!\*)\.[*+](?!\*)(?!$|;)|^\.[*+]/, // `.* failed`; not `*.*`, nor an import's `com.acme.*`
    /\\[dDwWsSb](?![A-Za-z])/, // `\d+`
    /(?<=\w)\\[.()[\]+*?]/, // `v1\.2`
    /\[(?:\^[^\]\s]+|[^\]\s]*(?:0-9|a-z|A-Z)[^\]\s]*)\]|\[(?:[0-9]-[0-9]|[a-z]-[a-z]|[A-Z]-[A-Z])\]/, // `[0-9]`, `[1-9]`
    /\(\?[:=!<ims]/,
    /(?<![\w|])[A-Za-z]\w+\|[A-Za-z]\w+/, // `ERROR|FATAL`
];
/** `5xx` stands for a class, `3.11.x` for its versions, `ERROR*` for what goes on: none of it is printed so. */
const likeWildcard = ({ text, role }) => {
    const wildcard = codeClass(text) ?? versions(text) ?? star(text, role);
    if (wildcard === null)
        return null;
    return {
        id: "signal-like-pattern",
        at: wildcard.at,
        found: `a wildcard in the text ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: "a text as the command prints it, which may stand anywhere in a line, or a pattern",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(wildcard.meant)}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.`,
    };
};
function codeClass(text) {
    const [, first] = /^([1-5])(?:xx|XX)$/.exec(text) ?? [];
    return first === undefined ? null : { at: 1, meant: `/\\b${first}[0-9][0-9]\\b/` };
}
function versions(text) {
    const found = /(?<![\w.])v?\d+(?:\.\d+){0,3}\.[xX](?![\w.])/.exec(text);
    if (found === null)
        return null;
    const at = found.index + found[0].length - 1;
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)].map((part) => (0,pattern_text/* literalPattern */.K)(part));
    return { at, meant: `/${before}[0-9]+${behind}/` };
}
function star(text, role) {
    const [, before, behind] = /^(?:([A-Za-z][A-Za-z :]*?) ?\*|\*([A-Za-z][A-Za-z :]*))$/.exec(text) ?? [];
    const words = before ?? behind;
    return words === undefined ? null : { at: text.indexOf("*"), meant: literal(words, role) };
}
function literal(text, role) {
    return parseSignal(text, role).kind === "signal" ? text : `output: ${text}`;
}
/** `ERROR|FATAL`, `^ok`, `.* failed`, `\d+` without slashes: looked for as they stand, and never printed so. */
const likePattern = ({ text }) => {
    if (!/[\\^$*+[|]|\(\?/.test(text))
        return null;
    if (/(?:^|[^A-Za-z])[A-Za-z]:\\/.test(text))
        return null; // a path of Windows
    const bare = text.replace(/\[[^\]]*\|[^\]]*\]|<[^>]*>|\{[^}]*\}/g, (choice) => "\u0000".repeat(choice.length));
    const places = signs.map((sign) => bare.search(sign)).filter((at) => at >= 0);
    if (places.length === 0)
        return null;
    const inTable = text.includes("|") ? " In a table write `\\|` for `|`." : "";
    return {
        id: "signal-like-pattern",
        at: Math.min(...places),
        found: `signs of a regular expression in the text ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: "a pattern between slashes, or a text as the command prints it",
        cure: `Write ${(0,signal_parts/* asCode */.qM)((0,pattern_text/* patternText */.U)(text, false))}; or write ${(0,signal_parts/* asCode */.qM)(`output: ${text}`)} to look for this text.${inTable}`,
    };
};

;// CONCATENATED MODULE: ./build/signals/remarks/numbers-and-paths.js


/** `0 failures` holds in "10 failures" too; so does the pattern `/0 failures/`. `, 0 failures` does not. */
const zeroCount = ({ text, signal }) => {
    const count = countedText(signal);
    if (count === null)
        return null;
    const meant = (0,pattern_text/* patternText */.U)(`\\b${count.pattern}`, count.ignoreCase);
    const at = signal.kind === "text" ? text.length - signal.text.length : text.indexOf("/") + 1;
    return {
        id: "signal-zero-count",
        at,
        found: `the count ${(0,signal_parts/* asCode */.qM)(count.shown)}, which ${(0,signal_parts/* asCode */.qM)(`10${count.shown.slice(1)}`)} holds too`,
        expected: "a count that is no part of a larger number",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(count.lead + meant)}; or begin with what the command prints before the number, as in ${(0,signal_parts/* asCode */.qM)(`${count.plainLead}, ${count.shown}`)}.`,
    };
};
/** A count at the very beginning, where nothing says what may stand before it. */
function countedText(signal) {
    if (signal.kind !== "text" && signal.kind !== "pattern")
        return null;
    const lead = signal.stream === null ? "" : `${signal.stream}: `;
    const shown = signal.kind === "text" ? signal.text : signal.pattern;
    if (!/^0[ \t]+[A-Za-z]/.test(shown) || shown.length > 200)
        return null;
    const pattern = signal.kind === "text" ? (0,pattern_text/* literalPattern */.K)(shown) : shown;
    return {
        pattern,
        ignoreCase: signal.kind === "pattern" && signal.ignoreCase,
        shown,
        lead,
        plainLead: lead,
    };
}
/** A path is taken as it is: no shell sees it, so that `*`, `~` and `$` stand for themselves. */
const literalPath = ({ text, signal }) => {
    const path = signal.kind === "file" || signal.kind === "json" ? signal.file : null;
    if (path === null)
        return null;
    const sign = /[*?]|^~(?=[/\\]|$)|(?:^|[/\\])\$(?=[A-Za-z_])|\$(?=\{)|^%(?=\w+%)/.exec(path);
    if (sign === null)
        return null;
    const command = /[*?]/.test(path) ? `ls ${path}` : `test -e ${path}`;
    return {
        id: "signal-path-literal",
        at: Math.max(0, text.indexOf(path)) + sign.index,
        found: `${(0,signal_parts/* asCode */.qM)(sign[0].slice(-1))} in the path ${(0,signal_parts/* asCode */.qM)(path)}, which stands for itself`,
        expected: "the path of one file, relative to the check's working directory",
        cure: `Name the file, or let the command look: add ${(0,signal_parts/* asCode */.qM)(command)} to it.`,
    };
};
/** Elsewhere than on Windows there are 8 bits: a program that ends with 300 is seen as 44. */
function highExitCode({ text, signal }, { onWindows }) {
    if (signal.kind !== "exit" || onWindows || signal.to <= 255)
        return null;
    const { from, to, negated } = signal;
    const meant = from > 255 && from === to ? `${from & 255}` : `${from > 255 ? 1 : from}..255`;
    const seen = from > 255 && from === to ? `, as which ${from} is seen` : "";
    return {
        id: "signal-exit-code-range",
        at: text.search(/\d/),
        found: `an exit code above 255 in ${(0,signal_parts/* asCode */.qM)(text)}`,
        expected: "exit codes from 0 to 255, which is all there are but on Windows",
        cure: `Write ${(0,signal_parts/* asCode */.qM)(`exit ${negated ? "!" : ""}${meant}`)}${seen}; for Windows put \`windows-latest\` into \`runs-on\`, or name a shell that only Windows has (\`cmd\`, \`powershell\`, \`program.exe {0}\`).`,
    };
}

;// CONCATENATED MODULE: ./build/signals/remarks/plain-text.js


/**
 * Whether a text is written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text, and what
 * is longer than a person writes by hand is taken as one.
 */
function isPlainText({ text, signal }) {
    return signal.kind === "text" && text.length <= signal_parts/* maxGuessed */.nu && keywordOf(text) === null;
}

;// CONCATENATED MODULE: ./build/signals/remarks/remarks.js









/** What a text may be besides what it was read as; of several the first is told, for they have one cause. */
const readingsOfPlainText = [
    keywordCase,
    typographic,
    likeAnother,
    bareComparison,
    inQuotes,
    emphasis,
    likePattern,
    likeWildcard,
    alternatives,
];
const readingsOfOthers = [typographic, outputPattern, jsonLength];
/** What is wrong with a signal that was read as what it is. */
const meanings = [zeroCount, literalPath, neverHolds];
/** All that is to be said of one signal by itself. */
function remarksOn(read, check) {
    const reading = firstOf(isPlainText(read) ? readingsOfPlainText : readingsOfOthers, read);
    const others = [...meanings.map((rule) => rule(read)), alwaysHolds(read, check), highExitCode(read, check)];
    return [reading, ...others].filter((remark) => remark !== null);
}
function firstOf(rules, read) {
    for (const rule of rules) {
        const remark = rule(read);
        if (remark !== null)
            return remark;
    }
    return null;
}

// EXTERNAL MODULE: ./build/text/i-regexp.js
var i_regexp = __webpack_require__(8176);
;// CONCATENATED MODULE: ./build/signals/json-path-cure.js
/**
 * A JSONPath as RFC 9535 has it, from what other tools allow: `$.a.0.b` (an index behind a dot), `$.a-b` (a name with
 * other signs), a dot at the end. Outside quotes and brackets; `null`: nothing of that kind is there.
 */
function meantPath(path) {
    let depth = 0;
    let meant = "";
    for (const [token] of path.matchAll(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\.\.?[^.[\]\s"']*|[[\]]|[^.[\]"']+/gs)) {
        if (token === "[")
            depth += 1;
        else if (token === "]")
            depth -= 1;
        meant += depth === 0 && token.startsWith(".") ? meantStep(token) : token;
    }
    return meant === path ? null : meant;
}
function meantStep(step) {
    const [, dots = "", name = ""] = /^(\.+)(.*)$/s.exec(step) ?? [];
    if (name === "*" ||
        (name === "" && dots === "..") ||
        /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
        return step;
    const lead = dots === ".." ? ".." : "";
    if (name === "")
        return "";
    if (/^(?:0|[1-9]\d*)$/.test(name))
        return `${lead}[${name}]`;
    if (/^(?:length|size|count)\(\)$/.test(name))
        return step;
    return `${lead}['${name.replace(/[\\']/g, "\\$&")}']`;
}

;// CONCATENATED MODULE: ./build/signals/linear-pattern.js
/** Why re2js can't compile a pattern, in its own words; `null` where it can. */
async function compileProblem(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        RE2JS.compile(pattern);
        return null;
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return cause.message.replace(/^error parsing regexp: /, "");
    }
}
/** What RE2 leaves out to stay linear, by the engine's complaint about it (FORMAT 2 rule 2). */
const lacks = [
    { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
    { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
    { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
];
/** A complaint of its own for what RE2 lacks; `null` for any other problem. */
function lackProblem(found, pattern, problem) {
    const lack = lacks.find(({ complaint }) => complaint.test(problem));
    if (lack === undefined)
        return null;
    const why = `RE2, which matches in linear time, lacks ${lack.name}`;
    const cure = lack.name === "look-around" && /\(\?<?!/.test(pattern)
        ? "State what must not be there as a fail signal."
        : "Match more of the line, or use two signals.";
    return { found: `${lack.name} in ${found}`, expected: `RE2's syntax`, cure: `${why}. ${cure}` };
}

;// CONCATENATED MODULE: ./build/signals/json-path.js





/**
 * Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. `rewrite`
 * makes the whole signal of another path, for the cure.
 */
async function validateJsonPath(path, rewrite) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    const environment = new JSONPathEnvironment();
    const query = compiled(environment, path);
    if (query.kind === "query")
        return validateRegexps(literalRegexps(query.query));
    const meant = meantPath(path);
    const cure = meant !== null && compiled(environment, meant).kind === "query"
        ? `Write ${(0,signal_parts/* asCode */.qM)(rewrite(meant))}.`
        : "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
    const found = `the JSONPath ${(0,model_problem/* quoted */.TL)(path)} (${query.problem})`;
    return { found, expected: "a path by RFC 9535", cure };
}
/** A path that is nested without end breaks the parser's stack: a problem like any other. */
function compiled(environment, path) {
    try {
        return { kind: "query", query: environment.compile(path) };
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        return {
            kind: "refused",
            problem: cause instanceof RangeError ? "it is nested too deep" : cause.message,
        };
    }
}
async function validateRegexps(patterns) {
    for (const pattern of patterns) {
        const problem = await compileProblem((0,i_regexp/* linearRegexp */.j)(pattern, false));
        if (problem === null)
            continue;
        const found = `the expression ${(0,model_problem/* quoted */.TL)(pattern)} of \`match()\` or \`search()\``;
        const cure = "Mend the expression.";
        return (lackProblem(found, pattern, problem) ?? {
            found: `${found} (${problem})`,
            expected: "an I-Regexp (RFC 9485)",
            cure,
        });
    }
    return null;
}
/** The expressions that stand in the path itself. What comes from the document is asked when it is there. */
function literalRegexps(query) {
    const found = [];
    const seen = new Set();
    const visit = (node) => {
        if (typeof node !== "object" || node === null || seen.has(node))
            return;
        seen.add(node);
        if (isCall(node) && (node.name === "match" || node.name === "search")) {
            const pattern = literalText(node.args[1]);
            if (pattern !== null)
                found.push(pattern);
        }
        // Every node knows the environment, which is no part of the tree.
        for (const [key, child] of Object.entries(node))
            if (key !== "environment" && key !== "token")
                visit(child);
    };
    visit(query);
    return found;
}
function isCall(node) {
    return "name" in node && "args" in node && Array.isArray(node.args);
}
function literalText(node) {
    if (typeof node !== "object" || node === null || !("value" in node))
        return null;
    return typeof node.value === "string" ? node.value : null;
}

;// CONCATENATED MODULE: ./build/signals/signal-validate.js






/**
 * Compiles what a signal holds: its pattern with re2js, its JSONPath with json-p3. Both are loaded only where a
 * page has one. `null`: it compiles.
 */
async function validateSignal(signal) {
    switch (signal.kind) {
        case "pattern":
            return validatePattern(signal.pattern);
        case "json":
            return validateJson(signal);
        case "lines":
            return signal.match && validatePattern(signal.match.pattern);
        case "line":
            return signal.content.test === "matches" ? validatePattern(signal.content.pattern) : null;
        case "file":
            return signal.content?.test === "matches" ? validatePattern(signal.content.pattern) : null;
        case "exit":
        case "text":
        case "equals":
        case "empty":
        case "within":
            return null;
    }
}
/** Whether a signal holds something to compile: most don't. */
function isCompiled({ kind }) {
    return kind === "pattern" || kind === "json" || kind === "lines" || kind === "line" || kind === "file";
}
async function validateJson(signal) {
    const complaint = await validateJsonPath(signal.path, (path) => rewritten(signal, path));
    const count = countOf(signal);
    return complaint === null || count === null
        ? complaint
        : { ...complaint, cure: `Write ${(0,signal_parts/* asCode */.qM)(jsonText(signal.file, count))}.` };
}
function rewritten({ file, compare }, path) {
    return jsonText(file, compare === null ? path : `${path} ${compare.operator} ${compare.literal}`);
}
async function validatePattern(pattern) {
    const problem = await compileProblem(pattern);
    if (problem === null)
        return null;
    const found = `the pattern ${(0,model_problem/* quoted */.TL)(`/${pattern}/`)}`;
    const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
    return (lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure });
}

;// CONCATENATED MODULE: ./build/page/check-signals.js









const impliedExit = {
    role: "pass",
    expect: "exit 0",
    implied: true,
    signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
/** Parses a check's signals: pass signals, `exit 0` where none of them speaks of the exit code, fail signals. */
function readSignals(draft, report) {
    const pass = parseAll("pass", draft.pass, report);
    const fail = parseAll("fail", draft.fail, report);
    const speaksOfExit = pass.some(({ signal }) => signal.signal.kind === "exit");
    if (speaksOfExit)
        return [...pass, ...fail];
    return [...pass, { signal: impliedExit, place: draft.place, source: null }, ...fail];
}
function parseAll(role, drafts, report) {
    return drafts.flatMap((draft) => {
        const written = (0,trim_signal/* trimSignal */.p)(draft.value);
        const source = { draft, offset: written.offset };
        const hidden = hiddenCharacters(written.text);
        for (const remark of hidden)
            report(problemOf(remark, source));
        const parsed = parseSignal(hidden.length === 0 ? written.text : (0,odd_characters/* withoutHidden */.P)(written.text), role);
        if (parsed.kind === "signal") {
            const signal = { role, expect: parsed.text, implied: false, signal: parsed.signal };
            return [{ signal, place: draft.place, source }];
        }
        const { offset, found, expected, cure } = parsed;
        report((0,model_problem/* problemAt */.l4)("signal", placeOf(source, offset), found, expected, cure));
        return [];
    });
}
/** Reports what a check's signals probably don't mean, and what of them cannot be at once. */
function remarkSignals(signals, facts, report) {
    for (const { signal, source } of signals) {
        if (source === null)
            continue;
        const { role, expect: text } = signal;
        for (const remark of remarksOn({ role, text, signal: signal.signal }, facts))
            report(problemOf(remark, source));
    }
    const all = signals.map(({ signal }) => signal);
    for (const { index, remark } of [...contradictions(all), ...partsOfFail(all)]) {
        const source = signals[index]?.source;
        if (source)
            report(problemOf(remark, source));
    }
}
function problemOf({ id, at, found, expected, cure, fix }, source) {
    const problem = (0,model_problem/* problemAt */.l4)(id, placeOf(source, at), found, expected, cure);
    if (fix === undefined || source.draft.isDecoded)
        return problem;
    const edits = fix.map(({ from, to, text }) => ({
        from: placeOf(source, from),
        to: placeOf(source, to),
        text,
    }));
    return { ...problem, fix: edits };
}
/** The place of an offset into a signal's text, as far as it is known. */
function placeOf({ draft, offset }, at) {
    const { value, place } = draft;
    if (draft.at !== undefined)
        return draft.at(offset + at);
    return /[\r\n]/.test(value.slice(0, offset + at))
        ? place
        : { line: place.line, column: place.column + offset + at };
}
/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
async function validateSignals(signals, report) {
    const distinct = new Map();
    for (const { signal, place } of signals) {
        if (!isCompiled(signal.signal))
            continue;
        const key = JSON.stringify(signal.signal);
        const same = distinct.get(key);
        if (same === undefined)
            distinct.set(key, { signal: signal.signal, places: [place] });
        else
            same.places.push(place);
    }
    for (const { signal, places } of distinct.values()) {
        const problem = await validateSignal(signal);
        if (problem === null)
            continue;
        for (const place of places)
            report((0,model_problem/* problemAt */.l4)("signal", place, problem.found, problem.expected, problem.cure));
    }
}

;// CONCATENATED MODULE: ./build/page/command-prose.js

/** Sentences in the place of commands: a shell would look for a program that is called as their first word. */
function reportProse({ command, diagnose, retest, carrier }, report) {
    reportIfProse(command, "run", forCommand, report);
    reportIfProse(diagnose, "diagnose", forCommand, report);
    if (retest?.value.kind !== "command")
        return;
    const script = { value: retest.value.script, place: retest.place };
    reportIfProse(script, "retest", carrier === "yaml" ? forYamlRetest : forCellRetest, report);
}
const forCommand = "Write the command itself.";
const forYamlRetest = "Write the command that tests again, or remove the key for the command of the check; words for a person go under `rollback`.";
const forCellRetest = "Write the command that tests again, or take the backticks off: then it is for a person.";
/** `what` is the key that holds it. */
function reportIfProse(script, what, cure, report) {
    if (script === null || !isProse(script.value))
        return;
    const found = `${(0,model_problem/* quoted */.TL)(script.value)} as ${what === "run" ? "the command" : `\`${what}\``}, which reads as a sentence and would be run`;
    report((0,model_problem/* problemAt */.l4)("command-prose", script.place, found, "a command", cure));
}
const maxLooked = 500;
/** Three words at least, no sign of a shell, and words that sentences are made of; in quotes a command may hold any. */
function isProse(script) {
    if (script.length > maxLooked)
        return false;
    const text = script.replace(/"[^"]*"|(?<!\w)'[^']*'/g, "_").trim();
    if (/[|&;<>$=\\{}*#`]|(?:^|\s)--?\w/.test(text) || !/^\S+(?:\s+\S+){2}/.test(text))
        return false;
    if (/^(?:echo|printf|say|logger|grep|egrep|rg|ag)\s/.test(text))
        return false;
    const isSentence = /^\p{Lu}\p{Ll}+,?\s/u.test(text);
    return strong.test(text) || (isSentence && (weak.test(text) || /[\p{L})][.!]$/u.test(text)));
}
const strong = /\s(?:the|until|please|manually|again|by hand)(?=[\s,.!]|$)/i;
const weak = /\s(?:an?|and|to|of|in|on|with|for|is|are|if|or|it|then)(?=[\s,.!]|$)/;

// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/model/lint-settings.js
/** What the page's `lint:` may set a rule to (FORMAT 1.1). */
const lintLevels = ["off", "warning", "error"];

// EXTERNAL MODULE: ./build/page/settable-rule.js
var settable_rule = __webpack_require__(7918);
;// CONCATENATED MODULE: ./build/page/lint-levels.js



/** The severities that `lint:` gives; what cannot be set, or not to that, is reported. */
function readLintLevels(entries, report) {
    return Object.fromEntries(entries.flatMap(({ rule: { value, place }, level }) => {
        const settable = (0,settable_rule/* settableRule */.R)(value);
        if (settable.kind === "none")
            report((0,model_problem/* problemAt */.l4)("lint-rule", place, settable.found, settable.expected, settable.cure));
        const read = readLevel(level, report);
        return settable.kind === "none" || read === null ? [] : [[settable.rule, read]];
    }));
}
function readLevel({ value, place }, report) {
    const level = lintLevels.find((known) => known === value);
    if (level !== undefined)
        return level;
    const found = `the severity ${(0,model_problem/* quoted */.TL)(value)}`;
    const cure = "Write `off` to silence the rule, or `warning` or `error`.";
    report((0,model_problem/* problemAt */.l4)("lint-level", place, found, "`off`, `warning` or `error`", cure));
    return null;
}

;// CONCATENATED MODULE: ./build/page/setup-without-effect.js

/** `setup` is a process of its own: what its last lines change in their shell reaches no check (FORMAT 3.1). */
function setupWithoutEffect(setup) {
    if (setup === null)
        return null;
    const last = setup.value
        .split("\n")
        .map((line) => line.trim())
        .findLast((line) => line !== "" && !line.startsWith("#"));
    const cure = last === undefined ? undefined : cures.find(({ form }) => form.test(last))?.cure;
    if (last === undefined || cure === undefined)
        return null;
    const found = `${(0,model_problem/* quoted */.TL)(last)} at the end of \`setup\`, which reaches no check`;
    return (0,model_problem/* problemAt */.l4)("setup-without-effect", setup.place, found, "commands whose effect stays", cure);
}
/** One simple command: behind `&&` and the like another follows, which may have an effect. */
const alone = "[^;&|]*$";
const cures = [
    {
        form: new RegExp(`^(?:export\\s+${alone}|[A-Za-z_]\\w*=(?:"[^"]*"|'[^']*'|[^\\s;&|"']*)$)`),
        cure: "Write the variable under `defaults`, as `env: { NAME: value }`.",
    },
    {
        form: new RegExp(`^(?:cd|pushd)\\s+${alone}`),
        cure: "Write the folder under `defaults`, as `working-directory: FOLDER`.",
    },
    {
        form: new RegExp(`^(?:source|\\.|alias|shopt|ulimit|umask|set)\\s+${alone}`),
        cure: "Write it into the command of each check that needs it.",
    },
];

;// CONCATENATED MODULE: ./build/page/settings.js






/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
function assembleSettings(draft, report) {
    const lost = setupWithoutEffect(draft.setup);
    if (lost !== null)
        report(lost);
    reportIfProse(draft.setup, "setup", "Write the command itself.", report);
    reportIfProse(draft.teardown, "teardown", "Write the command itself.", report);
    return {
        version: 1,
        owner: readLine("owner", draft.owner, report),
        ticket: readTicket(draft.ticket, report),
        areas: readAreas(draft.areas, report),
        linkedFrom: draft.linkedFrom.flatMap((each) => {
            const path = readLine("linked-from", each, report);
            return path === null ? [] : [{ path, place: each.place }];
        }),
        setup: draft.setup?.value ?? null,
        teardown: draft.teardown?.value ?? null,
        lint: readLintLevels(draft.lint, report),
        defaults: {
            shell: readShell(draft.shell, report),
            timeoutMs: readTimeout(draft.timeout, report) ?? checklist/* defaultTimeoutMs */.x,
            env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
            workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? ".",
        },
        place: draft.place,
    };
}
/** `#61`, `owner/repo#61`, a URL, or a Linear key. */
const ticketForm = /^(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+|[A-Za-z][A-Za-z0-9_]*-\d+)$/;
function readTicket(draft, report) {
    const ticket = readLine("ticket", draft, report);
    if (draft !== null && ticket !== null && !ticketForm.test(ticket)) {
        const found = `${(0,model_problem/* quoted */.TL)(ticket)} is no ticket in a form that is known here`;
        const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
        const cure = /^\d+$/.test(ticket) ? `Write \`"#${ticket}"\`.` : "Write the ticket in one of these forms.";
        report((0,model_problem/* problemAt */.l4)("ticket-form", draft.place, found, expected, cure));
    }
    return ticket;
}
/** An empty list names no areas, as no list does. */
function readAreas(drafts, report) {
    if (drafts === null || drafts.length === 0)
        return null;
    const bySlug = new Map();
    for (const draft of drafts) {
        const area = readArea(draft, report);
        if (area === null)
            continue;
        const first = bySlug.get(area.slug);
        if (first === undefined)
            bySlug.set(area.slug, { ...area, place: draft.place });
        else
            report(duplicateArea(draft, first));
    }
    return [...bySlug.values()].map(({ text, slug }) => ({ text, slug }));
}
function duplicateArea({ value, place }, first) {
    const found = `the area ${(0,model_problem/* quoted */.TL)(value)} is named a second time (first as ${(0,model_problem/* quoted */.TL)(first.text)} on line ${first.place.line})`;
    return (0,model_problem/* problemAt */.l4)("duplicate-area", place, found, "each area once, compared by slug", "Remove one of the two.");
}

;// CONCATENATED MODULE: ./build/page/assemble.js










/**
 * Makes the model of what a carrier has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
async function assemble(draft, report) {
    const settings = assembleSettings(draft.settings, report);
    if (draft.checks.length === 0)
        report(noChecks(settings, draft));
    const identified = assignIds(draft.checks, report);
    judgeAreas(settings.areas, draft, report);
    const needs = resolveNeeds(identified, report);
    const signals = [];
    const checks = identified.flatMap((each, index) => {
        return assembleCheck(each, needs[index] ?? [], settings, signals, report) ?? [];
    });
    reportCommandSignals(draft.checks, report);
    await validateSignals(signals, report);
    noteRunners(draft, report);
    return { settings, checks, signOffs: draft.signOffs };
}
function noChecks(settings, draft) {
    const expected = "at least one, because a gate that looked at nothing is never ready";
    const { place, cure } = draft.noChecks ?? {
        place: settings.place,
        cure: "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.",
    };
    return (0,model_problem/* problemAt */.l4)("no-checks", place, "the checklist has no check", expected, cure);
}
/** Once a page: nothing is done with runners yet. A table says so at its column. */
function noteRunners({ checks }, report) {
    const first = checks.find(({ carrier, runsOn }) => carrier === "yaml" && runsOn !== null)?.runsOn?.[0];
    if (first === undefined)
        return;
    const cure = "Leave them for a later version, or remove them.";
    report((0,model_problem/* problemAt */.l4)("later-key", first.place, "nothing is done with the runners of `runs-on` yet", "keys that this version acts on", cure));
}
/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck({ draft, id }, needs, { defaults }, allSignals, report) {
    if (draft.area === null && draft.carrier === "table")
        report(emptyArea(draft));
    reportProse(draft, report);
    (0,bare_number/* reportNumbersOfYaml */.d)(draft, report);
    const area = readArea(draft.area, report);
    const signals = readSignals(draft, report);
    for (const signal of signals)
        allSignals.push(signal);
    const rest = {
        place: draft.place,
        signals: signals.map(({ signal }) => signal),
        rollback: draft.rollback?.value ?? null,
        ...(draft.rollbackAndRetest === true && { rollbackAndRetest: draft.rollbackAndRetest }),
        diagnose: draft.diagnose?.value ?? null,
        why: draft.why?.value ?? null,
        owner: readLine("owner", draft.owner, report),
        severity: readSeverity(draft.severity, report),
        needs,
        timeoutMs: readTimeout(draft.timeout, report) ?? defaults.timeoutMs,
        env: draft.env.size === 0 ? defaults.env : withDefaults(draft.env, defaults.env),
        workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
        shell: readShell(draft.shell, report) ?? defaults.shell,
        retries: readRetries(draft.retries, report) ?? 0,
        retryDelayMs: readDelay(draft.retryDelay, report) ?? 0,
        runsOn: draft.runsOn === null ? null : readLines("runs-on", draft.runsOn, report),
    };
    remarkSignals(signals, { timeoutMs: rest.timeoutMs, onWindows: isWindows(rest) }, report);
    if (id === null || area === null || draft.command === null) {
        report(unreadable(draft));
        return null;
    }
    const command = draft.command.value;
    const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
    return { id, area, command, retest, ...rest };
}
function withDefaults(own, defaults) {
    return { ...defaults, ...Object.fromEntries([...own].map(([name, { value }]) => [name, value])) };
}
const shellsOfWindows = /^(?:cmd|powershell)(?: |$)|^[a-z]:[\\/]|\.(?:exe|cmd|bat)(?: |$)/i;
/** Whether a row says that it is for Windows: there exit codes have 32 bits. */
function isWindows({ runsOn, shell }) {
    return (runsOn?.some((name) => /windows/i.test(name)) ?? false) || shellsOfWindows.test(shell ?? "");
}
/** An empty cell is no mistake of its column; a YAML check without the key has its problem from the reader. */
function emptyArea({ place }) {
    const cure = "Name the area of the product that the row speaks for.";
    return (0,model_problem/* problemAt */.l4)("missing-area", place, "the `Area` cell of this row is empty", "an area", cure);
}
/** Only a net under the carriers: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }) {
    const cure = "Give it an area, a command and an id in plain words.";
    return (0,model_problem/* problemAt */.l4)("unreadable-check", place, "this check cannot be read", "a complete check", cure);
}

// EXTERNAL MODULE: ./build/page/page-text.js
var page_text = __webpack_require__(4738);
;// CONCATENATED MODULE: ./build/page/without-consequences.js
/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
function withoutConsequences(problems) {
    const newer = problems.filter(({ rule }) => rule === "newer-format");
    if (newer.length > 0)
        return newer;
    const listIsLost = problems.some(({ rule }) => losesList.has(rule));
    const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
    return problems
        .filter(({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"))
        .map((problem) => (problem.rule === "no-checks" ? atItsCause(problem, problems) : problem));
}
/** Errors behind which no list of checks could be read. */
const losesList = new Set(["yaml-syntax", "yaml-list", "yaml-documents"]);
/** What was probably meant as the matrix, the likeliest first. */
const causes = [
    "fence-open",
    "comment-open",
    "lost-row",
    "header-look-alike",
    "column-name",
    "matrix-no-area",
    "smoke-matrix-name",
    "checks-in-yaml",
    "matrix-header-row",
    "matrix-in-code",
    "html-table",
    "matrix-in-quote",
    "matrix-in-guidance",
    "misplaced-checks",
    "matrix-no-command",
    "table-like-matrix",
];
/** A page has no check because something on it is not read: it is told there, behind the cause, with its cure. */
function atItsCause(problem, problems) {
    const cause = causes
        .map((id) => problems.find(({ rule }) => rule === id))
        .find((found) => found !== undefined);
    return cause === undefined ? problem : { ...problem, place: cause.place, cure: cause.cure };
}

;// CONCATENATED MODULE: ./build/page/read.js




/**
 * Reads a checklist from its bytes: text, then the carrier its name tells, then what both have in common.
 * `path` is relative to the workspace. All problems come back at once, as far as the syntax can be read.
 */
async function readChecklist(path, bytes) {
    const problems = [];
    const report = (problem) => {
        problems.push(problem);
    };
    const text = decode(bytes, report);
    if (text === null)
        return { ...unread, problems };
    const draft = await readCarrier(path, text.replace(/\r\n?/g, "\n"), report);
    if (draft === null)
        return { ...unread, problems };
    const { settings, checks, signOffs } = await assemble(draft, report);
    const usable = !problems.some(({ weight }) => weight === "error");
    const checklist = usable ? { path, settings, checks, signOffs } : null;
    const lint = { levels: settings.lint, ignores: draft.ignores };
    const { readerColumns } = draft;
    return { checklist, problems: withoutConsequences(problems), lint, readerColumns };
}
const unread = {
    checklist: null,
    lint: { levels: {}, ignores: [] },
    readerColumns: [],
};
/** Each carrier is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readCarrier(path, text, report) {
    if (/\.md$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 2794))).readPage(text, report);
    if (/\.ya?ml$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(649), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 1649))).readYamlDocument(text, report);
    const found = "a file name that ends neither in `.md` nor in `.yml` or `.yaml`";
    const cure = "Rename the file, or name another with `checklist`.";
    report((0,model_problem/* problemAt */.l4)("file-name", start, found, "a Markdown page or a YAML file", cure));
    return null;
}
const start = { line: 1, column: 1 };
/** The page's text, or a problem at the first byte that is none. */
function decode(bytes, report) {
    const text = (0,page_text/* textOf */.b)(bytes);
    if (text !== null)
        return text;
    const nul = bytes.indexOf(0);
    report(nul === -1
        ? notText(bytes, firstInvalid(bytes), "a byte that is not UTF-8")
        : notText(bytes, nul, "a NUL byte (a binary file, or UTF-16)"));
    return null;
}
function notText(bytes, offset, found) {
    const lines = bytes
        .subarray(0, offset)
        .toString("utf8")
        .split(/\r\n?|\n/);
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return (0,model_problem/* problemAt */.l4)("not-text", place, found, "UTF-8 text", "Save the page as UTF-8.");
}
/** Offset of the first invalid byte, by halving: a stream decoder accepts every prefix before it. */
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7918:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ settableRule; }
/* harmony export */ });
/* unused harmony export settableRules */
/* harmony import */ var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1265);



/** Lint's own rules may be set and ignored, errors of reading never (FORMAT 1.1, 1.2). */
function settableRule(name) {
    if (isFinding(name) && _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .weights */ .W[name] !== "error")
        return { kind: "rule", rule: name };
    const expected = "a rule of lint's own (`docs/rules.md` lists them)";
    if (isFinding(name)) {
        const cure = "Mend what it names: a page with an error of reading is not run.";
        return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is an error of reading`, expected, cure };
    }
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, settableRules());
    const cure = near === null ? "Remove it." : `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(near)}.`;
    return { kind: "none", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is unknown as a rule`, expected, cure };
}
/** All of them, in the order of the table. */
function settableRules() {
    return Object.entries(_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .weights */ .W).flatMap(([id, weight]) => (weight === "error" ? [] : [id]));
}
function isFinding(name) {
    return Object.hasOwn(_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .weights */ .W, name);
}


/***/ }),

/***/ 818:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eq: function() { return /* binding */ parseExit; },
/* harmony export */   ie: function() { return /* binding */ meantExit; },
/* harmony export */   tD: function() { return /* binding */ unsignedCode; },
/* harmony export */   ym: function() { return /* binding */ maxExitCode; }
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _signal_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);


/** Windows' exit codes are of 32 bits; elsewhere there are 8, of which a finding of its own speaks. */
const maxExitCode = 0xffff_ffff;
/** `exit 0`, `exit 1..3`, `exit !0`: what follows the word `exit`. */
function parseExit(form) {
    const { rest, body } = form;
    const expected = "`exit 0`, `exit 1..3` or `exit !0`";
    const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
    if (first === undefined)
        return (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(body), expected, exitCure(form));
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from > maxExitCode || to > maxExitCode)
        return (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(body), `exit codes from 0 to ${maxExitCode}`, (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(null, body));
    if (not === "!" && last !== undefined)
        return (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(body), expected, (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cureByOtherRole */ .Nc)(`exit ${first}..${last}`, form));
    if (from > to) {
        const cure = (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(`exit ${to}..${from}`, body);
        return (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(0, (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(body), "a range whose first code is not above its second", cure);
    }
    return { kind: "exit", negated: not === "!", from, to };
}
function exitCure({ rest, body, role }) {
    if (body.length > _signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGuessed */ .nu)
        return (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(body);
    const choice = alternativesCure(alternatives(plainValue(rest)), role);
    if (choice !== null)
        return `${choice} Or write ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(`output: ${body}`)} to look for this text.`;
    return signalBehind(rest, body) ?? (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(meantExit(rest), body);
}
/** `exit 0, 0 failures`: two signals in one. */
function signalBehind(rest, body) {
    const [, value = "", more = ""] = /^(.{1,40}?)(?:[ \t]*[,;+&]+[ \t]*|[ \t]+and[ \t]+)(\S.*)$/.exec(rest) ?? [];
    const exit = more === "" ? null : meantExit(value);
    if (exit === null)
        return null;
    return `Write two signals, ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(exit)} and ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(more)}; or write ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(`output: ${body}`)} to look for this text.`;
}
/** The exit signal that words and signs after `exit` probably mean: `code 3`, `!= 0`, `1-3`; `null`: none. */
function meantExit(rest) {
    const value = plainValue(rest);
    for (const { form, meant } of spellings) {
        const match = form.exec(value);
        const signal = match === null ? null : meant(Number(match[1] ?? 0), Number(match[2] ?? 0));
        if (signal !== null)
            return signal;
    }
    return null;
}
/** Without the words that only say that a code follows. */
function plainValue(rest) {
    return rest
        .toLowerCase()
        .replace(/^(?:[ \t:=]|codes?\b|status(?:es)?\b|value\b|with\b|is\b|of\b|in\b|a\b)+/, "")
        .trim();
}
/** How people write what the three forms say, with the numbers that they hold. */
const spellings = [
    { form: /^(\d{1,10})$/, meant: (code) => range(code, code) },
    { form: /^(?:!==?|<>|≠|!|not(?: equal)?(?: to)?)[ \t]*(\d{1,10})$/, meant: (code) => `exit !${code}` },
    { form: /^non-?[ \t]?(?:zero|0)$/, meant: () => "exit !0" },
    { form: /^(?:failure|error|failed)$/, meant: () => "exit !0" },
    { form: /^(?:zero|success|ok)$/, meant: () => "exit 0" },
    { form: /^>[ \t]*(\d{1,10})$/, meant: (code) => (code === 0 ? "exit !0" : from(code + 1)) },
    { form: /^(?:>[ \t]*=|≥|=>)[ \t]*(\d{1,10})$/, meant: from },
    { form: /^<[ \t]*(\d{1,10})$/, meant: (code) => range(0, code - 1) },
    { form: /^(?:<[ \t]*=|≤|=<)[ \t]*(\d{1,10})$/, meant: (code) => range(0, code) },
    {
        form: /^(\d{1,10})[ \t]*(?:-|–|—|to|through|\.{2,3}|…)[ \t]*(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^between[ \t]+(\d{1,10})[ \t]+and[ \t]+(\d{1,10})$/,
        meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
    },
    {
        form: /^(\d{1,10})[ \t]*(?:\.\.\.?|…|\+|or (?:more|above|higher))$/,
        meant: from,
    },
    { form: /^(-\d{1,10}|0x[\da-f]{1,8})$/, meant: (code) => range(unsignedCode(code), unsignedCode(code)) },
];
/** Codes below 0 are what others are shown as: -1 is seen as 255, and Windows' `%ERRORLEVEL%` -1073741819 is 3221225477. */
function unsignedCode(code) {
    if (code >= 0)
        return code;
    return code >= -255 ? code + 256 : code + maxExitCode + 1;
}
/** All codes from one on: of 8 bits, unless it is above them. */
function from(code) {
    return range(code, code > 255 ? maxExitCode : 255);
}
function range(from, to) {
    if (from > to || from < 0 || to > maxExitCode)
        return null;
    return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}
/** The codes of a choice (`1 or 2`, `0, 2`), ascending, each once; empty for anything else. */
function alternatives(value) {
    if (!/^\d{1,3}(?:[ \t]*(?:,[ \t]*or\b|,|\/|\||\bor\b)[ \t]*\d{1,3}){1,20}$/.test(value))
        return [];
    const codes = Array.from(value.matchAll(/\d+/g), ([digits]) => Number(digits));
    return [...new Set(codes)].sort((a, b) => a - b);
}
/** A range where the codes are one; else several fail signals, or a range and as fail signals what lies between. */
function alternativesCure(codes, role) {
    const [first, last] = [codes[0], codes.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const gaps = Array.from({ length: last - first }, (_, index) => first + index).filter((code) => !codes.includes(code));
    if (gaps.length === 0)
        return `Write ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(range(first, last) ?? "")}.`;
    if (role === "fail")
        return `Write each as a fail signal of its own: ${listed(codes)}.`;
    if (gaps.length > 5)
        return null;
    return `Write ${(0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(`exit ${first}..${last}`)}, and as fail signals what lies between: ${listed(gaps)}.`;
}
function listed(codes) {
    return codes.map((code) => (0,_signal_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .asCode */ .qM)(`exit ${code}`)).join(" and ");
}


/***/ }),

/***/ 494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: function() { return /* binding */ takePath; },
/* harmony export */   Dk: function() { return /* binding */ literally; },
/* harmony export */   LF: function() { return /* binding */ pathText; },
/* harmony export */   Nc: function() { return /* binding */ cureByOtherRole; },
/* harmony export */   Ru: function() { return /* binding */ meantComparison; },
/* harmony export */   TR: function() { return /* binding */ refuse; },
/* harmony export */   fe: function() { return /* binding */ cureFor; },
/* harmony export */   gP: function() { return /* binding */ isComparison; },
/* harmony export */   nu: function() { return /* binding */ maxGuessed; },
/* harmony export */   qM: function() { return /* binding */ asCode; },
/* harmony export */   qZ: function() { return /* binding */ unquoted; },
/* harmony export */   vu: function() { return /* binding */ isRefusal; }
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);

function refuse(at, found, expected, cure) {
    return { kind: "refused", at, found, expected, cure };
}
function isRefusal(parsed) {
    return parsed.kind === "refused";
}
/** A signal inside a cure: to the letter, because it is copied; only what is too long for that is cut. */
function asCode(signal) {
    const isPlain = signal.length <= 400 && !/[\t-\r\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(signal);
    return isPlain ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inCode */ .pN)(signal) : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(signal, 400);
}
/** What is meant is guessed for what a person writes; longer texts get the literal reading alone, in linear time. */
const maxGuessed = 300;
/** The cure of rule 1: how the same words are written as a text to look for. */
function literally(text) {
    return `Write ${asCode(`output: ${text}`)} to look for a text literally.`;
}
/** What was probably meant first, the literal reading second; `null`: nothing is known to be meant. */
function cureFor(meant, body) {
    if (meant === null)
        return literally(body);
    const cure = `Write ${asCode(meant)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
    return { meant, cure, otherwise: literally(body) };
}
/** For what is said by the signal that holds when this one does not: it belongs to the other column. */
function cureByOtherRole(meant, { role, body }) {
    const other = role === "pass" ? "fail" : "pass";
    const cure = `Move it to the ${other} signals and write ${asCode(meant)} there; or write ${asCode(`output: ${body}`)} to look for this text.`;
    return { meant, cure, otherwise: literally(body) };
}
/**
 * Takes a path off the front: in double quotes, or without blanks up to the first `: ` (FORMAT 2 rules 1 and 5).
 * `after` is what follows the colon, trimmed (empty where nothing does), or `null` without a colon.
 */
function takePath(rest) {
    const groups = /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(rest)?.groups;
    const path = groups?.["inQuotes"] ?? groups?.["bare"];
    if (groups === undefined || path === undefined)
        return null;
    return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}
/** A path as signals have it: in double quotes where it has blanks. */
function pathText(path) {
    return /[ \t]/.test(path) ? `"${path}"` : path;
}
function isComparison(operator) {
    return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
}
/** An operator as people write it elsewhere; `null`: none. Blanks inside (`> =`) are passed over. */
function meantComparison(text) {
    const operator = text.replace(/[ \t]/g, "");
    if (isComparison(operator))
        return operator;
    return Object.hasOwn(foreign, operator) ? (foreign[operator] ?? null) : null;
}
const foreign = {
    "==": "=",
    "===": "=",
    ":": "=",
    "!==": "!=",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
};
/** Without the quotes around it, which no signal needs: `"ok"` is `ok`. */
function unquoted(text) {
    return /^(["'])(.+)\1$/s.exec(text)?.[2] ?? text;
}


/***/ }),

/***/ 6141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ trimSignal; }
/* harmony export */ });
/**
 * FORMAT 2: outer blanks trimmed. Blanks are those of ASCII: what else looks like one is part of the text, so that
 * judge, reports and `diff` see the same. Not by a regular expression, which would be quadratic in blanks.
 */
function trimSignal(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return { text: text.slice(from, to), offset: from };
}
function isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}


/***/ }),

/***/ 939:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ durationText; }
/* harmony export */ });
/** `1h30m`, `500ms`: as durations are written on the page. */
function durationText(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}


/***/ }),

/***/ 8176:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ linearRegexp; }
/* harmony export */ });
/**
 * A JSONPath regular expression (I-Regexp, RFC 9485) in RE2's syntax: there a dot outside a class matches
 * anything but LF and CR (RFC 9485 5.4). `whole` is for `match()`, which matches all of a string.
 */
function linearRegexp(pattern, whole) {
    let isClass = false;
    const mapped = pattern.replace(/\\.|[[\].]/gsu, (token) => {
        if (token === "[")
            isClass = true;
        if (token === "]")
            isClass = false;
        return token === "." && !isClass ? "[^\\n\\r]" : token;
    });
    return whole ? `\\A(?:${mapped})\\z` : mapped;
}


/***/ }),

/***/ 5221:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ beyondLimits; }
/* harmony export */ });
/** Whether a text that may be JSON goes beyond the limits; `null`: it does not. Judges nothing else. */
function beyondLimits(bytes, limits) {
    let depth = 0;
    let structures = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === quote)
            at = endOfString(bytes, at + 1);
        else if (byte === openBrace || byte === openBracket) {
            depth += 1;
            structures += 1;
            if (depth > limits.depth)
                return "depth";
            if (structures > limits.structures)
                return "structures";
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return null;
}
/** Where the string ends; at the text's end when it does not. */
function endOfString(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        if (bytes[at] === backslash)
            at += 1;
        else if (bytes[at] === quote)
            return at;
    }
    return bytes.length;
}
const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;


/***/ }),

/***/ 9911:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: function() { return /* binding */ withoutOddCharacters; },
/* harmony export */   P: function() { return /* binding */ withoutHidden; },
/* harmony export */   ky: function() { return /* binding */ oddCharacters; }
/* harmony export */ });
const hidden = {
    "\u00a0": ["no-break space", " "],
    "\u202f": ["narrow no-break space", " "],
    "\u2000": ["en quad", " "],
    "\u2001": ["em quad", " "],
    "\u2002": ["en space", " "],
    "\u2003": ["em space", " "],
    "\u2004": ["three-per-em space", " "],
    "\u2005": ["four-per-em space", " "],
    "\u2006": ["six-per-em space", " "],
    "\u2007": ["figure space", " "],
    "\u2008": ["punctuation space", " "],
    "\u2009": ["thin space", " "],
    "\u200a": ["hair space", " "],
    "\u205f": ["medium mathematical space", " "],
    "\u00ad": ["soft hyphen", ""],
    "\u180e": ["Mongolian vowel separator", ""],
    "\u200b": ["zero-width space", ""],
    "\u2060": ["word joiner", ""],
    "\u2061": ["function application", ""],
    "\u2062": ["invisible times", ""],
    "\u2063": ["invisible separator", ""],
    "\u2064": ["invisible plus", ""],
    "\ufeff": ["byte order mark", ""],
    "\u061c": ["Arabic letter mark", ""],
    "\u200e": ["left-to-right mark", ""],
    "\u200f": ["right-to-left mark", ""],
    "\u202a": ["left-to-right embedding", ""],
    "\u202b": ["right-to-left embedding", ""],
    "\u202c": ["pop directional formatting", ""],
    "\u202d": ["left-to-right override", ""],
    "\u202e": ["right-to-left override", ""],
    "\u2066": ["left-to-right isolate", ""],
    "\u2067": ["right-to-left isolate", ""],
    "\u2068": ["first strong isolate", ""],
    "\u2069": ["pop directional isolate", ""],
};
/** They join emoji and letters of some scripts; beside a sign of ASCII they do nothing that can be seen. */
const joiners = {
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
};
const quotes = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u00ab": '"',
    "\u00bb": '"',
};
/** Cyrillic and Greek letters that look like Latin ones (Unicode's confusables, as far as they are letters of ASCII). */
const lookAlikes = {
    from: "АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοι",
    to: "ABESIJKMHOPCTXYaesijopcxydhqwABEZHIKMNOPTYXavoi",
};
/** All of them in a text, ascending; most texts are ASCII, and are done with one look. */
function oddCharacters(text) {
    if (/^[\u0000-\u007f]*$/.test(text))
        return [];
    return Array.from(text.matchAll(/[^\u0000-\u007f]/g), ({ 0: character, index }) => oddCharacter(character, index, text)).filter((odd) => odd !== null);
}
/** The text as it was probably meant: each odd character replaced by what it stands for. */
function withoutOddCharacters(text) {
    return replaced(text, oddCharacters(text));
}
/** The text as it looks: only what cannot be seen is replaced. */
function withoutHidden(text) {
    return replaced(text, oddCharacters(text).filter(({ kind }) => kind === "hidden"));
}
function replaced(text, odd) {
    let plain = "";
    let from = 0;
    for (const { index, plain: meant } of odd) {
        plain += text.slice(from, index) + meant;
        from = index + 1;
    }
    return plain + text.slice(from);
}
function oddCharacter(character, index, text) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const [name, plain] = hidden[character] ?? [];
    if (name !== undefined && plain !== undefined)
        return { index, kind: "hidden", name: `${code} (${name})`, plain };
    const joiner = joiners[character];
    if (joiner !== undefined)
        return /[!-~]/.test(text.charAt(index - 1) + text.charAt(index + 1))
            ? { index, kind: "hidden", name: `${code} (${joiner})`, plain: "" }
            : null;
    const quote = quotes[character];
    if (quote !== undefined)
        return { index, kind: "look-alike", name: `${code} (typographic quote)`, plain: quote };
    const letter = fullwidth(character) ?? latin(character);
    return letter === null
        ? null
        : { index, kind: "look-alike", name: `${code} (like \`${letter}\`)`, plain: letter };
}
/** `Ａ` to `ｚ`, the digits and the signs of that block. */
function fullwidth(character) {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : null;
}
function latin(character) {
    const at = lookAlikes.from.indexOf(character);
    return at === -1 ? null : (lookAlikes.to[at] ?? null);
}


/***/ }),

/***/ 5781:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ literalPattern; },
/* harmony export */   U: function() { return /* binding */ patternText; }
/* harmony export */ });
/** A pattern as a page has it: between slashes, with those inside escaped (FORMAT 2 rule 2). */
function patternText(pattern, ignoreCase) {
    const escaped = pattern.replace(/\\.|\//gs, (token) => (token === "/" ? "\\/" : token));
    return `/${escaped}/${ignoreCase ? "i" : ""}`;
}
/** What a pattern says of a text that is meant as it is: RE2's signs and the slash with a backslash before them. */
function literalPattern(text) {
    return text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&");
}


/***/ }),

/***/ 6060:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: function() { return /* binding */ areaSlug; },
/* harmony export */   W4: function() { return /* binding */ maxIdLength; },
/* harmony export */   db: function() { return /* binding */ hasIdLetters; },
/* harmony export */   yR: function() { return /* binding */ slug; }
/* harmony export */ });
/** FORMAT 1.2: the longest an id may be. */
const maxIdLength = 100;
/**
 * How areas and `Check` cells become ids: lower case, letters and digits of any script, `.`, `_` and `-`;
 * every other run is one `-`, and what cannot be seen (a soft hyphen, what picks the form of an emoji) is nothing. Empty when nothing in the text is a letter or a digit.
 */
function slug(text) {
    // Most names are ASCII, and a Unicode class takes as long to set up as a short page to read.
    const isPlain = /^[ -~]*$/.test(text);
    const others = isPlain ? /[^a-z0-9._]+/g : /[^\p{L}\p{M}\p{N}._]+/gu;
    const seen = isPlain ? text : text.replace(/\p{Default_Ignorable_Code_Point}+/gu, "");
    const slugged = seen
        .normalize("NFC")
        .toLowerCase()
        .replace(others, "-")
        .replace(/^-+|-+$/g, "");
    return hasLetterOrDigit(slugged) ? slugged : "";
}
/**
 * The slug by which areas are compared. It is never empty: an area of symbols alone (`🚀`) is known by its
 * code points, so that filters and statuses can name it once its rows have ids of their own.
 */
function areaSlug(text) {
    return (slug(text) ||
        Array.from(text.trim(), (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-"));
}
/** Whether an explicit id is in the letters that FORMAT 1.2 allows; its length is judged apart. */
function hasIdLetters(id) {
    return (/^[\w.-]+$/.test(id) || /^[\p{L}\p{M}\p{N}._-]+$/u.test(id)) && hasLetterOrDigit(id);
}
function hasLetterOrDigit(text) {
    return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}


/***/ })

};
;