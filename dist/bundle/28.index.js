"use strict";
exports.id = 28;
exports.ids = [28];
exports.modules = {

  68596:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    cq: function() { return   countedName; },
    tx: function() { return   useName; },
    wL: function() { return   nameInPhase; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65307);

function useName(given) {
    const { job, json, step } = defaultForm.exec(given)?.groups ?? {};
    if (job === undefined || json === undefined)
        return given;
    try {
        const leg = Object.entries(JSON.parse(json) ?? {})
            .filter(([key, value]) => !isShard(key, value))
            .map(([, value]) => (typeof value === "string" ? value : JSON.stringify(value)));
        const name = leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
        return isDistinct(step ?? "") ? `${name} ${step}` : name;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return given;
        throw error;
    }
}
function isShard(key, value) {
    return key === "shard" && typeof value === "string" && value.startsWith("{");
}
const defaultForm = /^(?<job>.*?) matrix=(?<json>null|\{.*\})(?: action=(?<step>\S*))?$/s;
function countedName(name, earlier) {
    if (earlier === 0)
        return name;
    return name.replace(defaultEnd, (given, matrix, step = "") => isDistinct(step) ? given : `${matrix} action=__use_${earlier + 1}`);
}
const defaultEnd = /( matrix=(?:null|\{.*\}))(?: action=(\S*))?$/s;
function isDistinct(step) {
    return step.startsWith("__") ? /^__.*[^_]_(?:[2-9]|[1-9]\d+)$/.test(step) : /^[A-Za-z_]/.test(step);
}
const maxBeforePhase = 120;
function nameInPhase(name, phase) {
    return phase === "after" ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(name, maxBeforePhase)} (after)` : name;
}


  }),

  70729:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: function() { return   checkKeys; },
    _b: function() { return   plainFields; },
    iF: function() { return   reportedTexts; },
    rm: function() { return   checkFieldNames; },
    ur: function() { return   columnFields; }
  });
  var _check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);

const plainTypes = ["line", "markdown", "guidance", "script"];
const ownReading = ["id", "severity", "workingDirectory", "shell", "phase"];
const checkFieldNames = Object.keys(_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o);
const plainFields = checkFieldNames.filter((name) => plainTypes.some((type) => type === _check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o[name].type) && !ownReading.some((own) => own === name));
const columnFields = checkFieldNames.filter((name) => "column" in _check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o[name]);
const reportedTexts = [...new Set(["owner", "why", ...plainFields.filter(isReported)])];
function isReported(field) {
    return "reported" in _check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o[field];
}
const checkKeys = Object.fromEntries(checkFieldNames.map((name) => [_check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o[name].key, _check_fields_js__WEBPACK_IMPORTED_MODULE_0__  .o[name]]));


  }),

  8760:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  o: function() { return   checkFields; }
});

var page_fields = __webpack_require__(19890);
var release = __webpack_require__(8272);
;// CONCATENATED MODULE: ./build/model/release-check-fields.js

const releaseCheckFields = {
    phase: {
        key: "phase",
        type: "line",
        description: "Whether it is for before or after publishing. Default: before.",
        example: "after",
        values: release .tW,
        column: { title: "Phase", names: ["phase"] },
        called: "the phase",
        weight: "decides",
        redacted: "structure",
        explained: "applies",
    },
    only: {
        key: "only",
        type: "lines",
        description: "Kinds of releases that it is for. Default: all.",
        example: "[major, minor]",
        values: release .Xx,
        column: { title: "Only", names: ["only"] },
        called: "the limit to releases of kind",
        weight: "decides",
        strengthenedBy: "a wider choice",
        redacted: "structure",
        explained: null,
    },
    notBefore: {
        key: "not-before",
        type: "moment",
        description: "From when on it may run: a date (00:00 UTC), a time with offset, or `DURATION after tag|release`.",
        example: "24h after tag",
        column: { title: "Not before", names: ["not before"] },
        called: "its earliest moment",
        weight: "decides",
        strengthenedBy: "an earlier moment",
        redacted: "structure",
        explained: "waits",
    },
    toDo: {
        key: "to-do",
        type: "guidance",
        description: "What a person does that the command looks at: until then the check is pending.",
        example: "Bump the version.",
        column: { title: "To do", names: ["to do", "todo"] },
        called: "the to-do",
        weight: "decides",
        strengthenedBy: "none any more",
        redacted: "text",
        explained: "to do",
    },
    waived: {
        key: "waived",
        type: "waiver",
        description: "Until when, by whom and why it does not decide.",
        example: '{ by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }',
        column: { title: "Waived", names: ["waived"] },
        called: "the waiver",
        weight: "decides",
        strengthenedBy: "an earlier end",
        redacted: "text",
        explained: "waived",
    },
};

;// CONCATENATED MODULE: ./build/model/check-fields.js


const checkFields = {
    id: {
        key: "id",
        type: "line",
        description: "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
        example: "streaming-partial",
        column: { title: "Check", names: ["check"] },
        called: "the name",
        weight: "tells",
        redacted: "structure",
        explained: null,
    },
    area: {
        key: "area",
        type: "area",
        description: "Area of the product that the check speaks for.",
        example: "catalog",
        required: true,
        column: { title: "Area", names: ["area"] },
        called: "the area",
        weight: "decides",
        redacted: "structure",
        explained: null,
    },
    command: {
        key: "run",
        type: "command",
        description: "Command, or list of commands that run as one script.",
        example: "make test",
        required: true,
        column: {
            title: "Command",
            names: ["command", "smoke command", "exact command", "verification command", "test command"],
        },
        part: "command",
        called: "the command",
        weight: "decides",
        redacted: "text",
        explained: "runs",
        reported: { title: "Command" },
    },
    pass: {
        key: "pass",
        type: "signals",
        description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
        example: '["exit 0", ", 0 failures"]',
        column: {
            title: "Pass signal",
            names: [
                "pass signal",
                "pass",
                "expected",
                "expected pass signal",
                "expected result",
                "expected outcome",
                "expected output",
                "expected behaviour",
                "expected behavior",
                "expected on success",
                "pass criterion",
                "pass condition",
                "pass when",
                "success signal",
                "success criterion",
                "what success look like",
                "must show",
            ],
        },
        called: "the pass signal",
        weight: "decides",
        strengthenedBy: "an entry more",
        redacted: "text",
        explained: "judged",
    },
    fail: {
        key: "fail",
        type: "signals",
        description: "Fail signals: one that holds is enough to fail.",
        example: '["stderr: warning:"]',
        column: {
            title: "Fail signal",
            names: [
                "fail signal",
                "fail",
                "expected fail signal",
                "failure signal",
                "fail criterion",
                "fail condition",
                "fail when",
                "what failure look like",
                "must not show",
            ],
        },
        called: "the fail signal",
        weight: "decides",
        strengthenedBy: "an entry more",
        redacted: "text",
        explained: null,
    },
    rollback: {
        key: "rollback",
        type: "guidance",
        description: "What a person does to go back when the check did not pass; shown, never run.",
        example: "Redeploy the release before.",
        column: {
            title: "Rollback",
            names: [
                "rollback",
                "rollback action",
                "rollback step",
                "rollback plan",
                "on failure",
                "if it fail",
                "action if failed",
                "recovery",
            ],
        },
        called: "the rollback",
        weight: "tells",
        redacted: "text",
        explained: "rollback",
    },
    retest: {
        key: "retest",
        type: "retest",
        description: "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
        example: "make test-again",
        column: { title: "Retest", names: ["retest", "rerun", "retest command", "retest action"] },
        called: "the retest",
        weight: "tells",
        redacted: "text",
        explained: "retest",
    },
    diagnose: {
        key: "diagnose",
        type: "script",
        description: "Command that runs when the check did not pass; its output goes into the report.",
        example: "docker compose logs --tail 50",
        column: { title: "Diagnose", names: ["diagnose"] },
        called: "the diagnosis",
        weight: "tells",
        redacted: "text",
        explained: "diagnose",
    },
    why: {
        key: "why",
        type: "markdown",
        description: "The failure that earned the check its place.",
        example: '"v0.2 shipped with half a stream (#48)"',
        column: { title: "Why", names: ["why"] },
        called: "the reason it is checked for",
        weight: "tells",
        redacted: "text",
        explained: "why",
        reported: { title: "Why this check exists" },
    },
    timeout: {
        key: "timeout",
        ...page_fields .Kr.timeout,
        column: { title: "Timeout", names: ["timeout"] },
        called: "the timeout",
        weight: "decides",
        strengthenedBy: "a shorter time",
        redacted: "structure",
        explained: null,
    },
    needs: {
        key: "needs",
        type: "ids",
        description: "Ids of checks that must pass first.",
        example: "[catalog]",
        column: { title: "Needs", names: ["need"] },
        called: "its need of",
        weight: "decides",
        redacted: "structure",
        explained: "needs",
    },
    env: {
        key: "env",
        ...page_fields .Kr.env,
        called: "the variable",
        weight: "decides",
        redacted: "structure",
        explained: null,
    },
    workingDirectory: {
        key: "working-directory",
        ...page_fields .Kr["working-directory"],
        called: "the working directory",
        weight: "decides",
        redacted: "text",
        explained: null,
    },
    shell: {
        key: "shell",
        ...page_fields .Kr.shell,
        column: { title: "Shell", names: ["shell"] },
        called: "the shell",
        weight: "decides",
        redacted: "text",
        explained: null,
    },
    retries: {
        key: "retries",
        type: "count",
        description: "Additional attempts after one that failed, timed out or found something still to do. Default: 0.",
        example: "1",
        called: "the number of retries",
        weight: "decides",
        redacted: "structure",
        explained: "tries",
    },
    retryDelay: {
        key: "retry-delay",
        type: "duration",
        description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
        example: "5s",
        called: "the pause between retries",
        weight: "decides",
        redacted: "structure",
        explained: null,
    },
    severity: {
        key: "severity",
        type: "line",
        description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
        example: "advisory",
        values: ["required", "advisory"],
        column: { title: "Severity", names: ["severity"] },
        called: "the severity",
        weight: "decides",
        strengthenedBy: "`required`",
        redacted: "structure",
        explained: null,
        reported: { title: null },
    },
    runsOn: {
        key: "runs-on",
        type: "lines",
        description: "Runners that the check runs on, each by one label: of a plan on every one of them, else where the run is on one.",
        example: "[ubuntu-latest, windows-latest]",
        column: { title: "Runs on", names: ["run on"] },
        called: "the choice of runners",
        weight: "decides",
        redacted: "structure",
        explained: "runs on",
        reported: { title: null },
    },
    owner: {
        key: "owner",
        type: "line",
        description: "Who answers for the check.",
        example: '"@acme/streaming"',
        column: { title: "Owner", names: ["owner"] },
        called: "the owner",
        weight: "tells",
        redacted: "text",
        explained: "owner",
        reported: { title: "owner" },
    },
    ...releaseCheckFields,
};


  }),

  45385:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vj: function() { return   reportedTextsOf; },
    f0: function() { return   isChecklist; },
    iN: function() { return   maxChecklistBytes; },
    xO: function() { return   defaultTimeoutMs; }
  });
  var _check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);

function reportedTextsOf(source) {
    return Object.fromEntries(_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .iF.map((name) => [name, source[name]]));
}
const maxChecklistBytes = 16 * 1024 * 1024;
const defaultTimeoutMs = 10 * 60_000;
function isChecklist(path) {
    return /\.(?:md|ya?ml)$/i.test(path);
}


  }),

  19890:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Kr: function() { return   defaultsFields; },
    dA: function() { return   settingsFields; },
    fP: function() { return   maxRetries; },
    iy: function() { return   waiverFields; },
    pE: function() { return   documentFields; }
  });
const maxRetries = 100;
const defaultsFields = {
    shell: {
        type: "line",
        description: "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
        example: "bash",
    },
    timeout: {
        type: "duration",
        description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
        example: "10m",
    },
    env: {
        type: "env",
        description: "Environment variables; values keep the text they have in the source.",
        example: "{ LOG_LEVEL: debug }",
    },
    "working-directory": {
        type: "line",
        description: "Folder the commands run in, relative to the root of the checklist.",
        example: "apps/core",
    },
};
const waiverFields = {
    by: { type: "line", description: "Who gave it.", example: '"@alice"', required: true },
    until: {
        type: "date",
        description: "The last day on which the check does not decide, in UTC.",
        example: "2026-12-15",
        required: true,
    },
    reason: {
        type: "line",
        description: "Why the release may go on without the check.",
        example: '"upstream is down, #123"',
        required: true,
    },
};
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
    },
    "version-from": {
        type: "line",
        description: "Where the tree says which version is being released: `FILE`, `json FILE: JSONPATH` or `FILE: /pattern/`.",
        example: '"json package.json: $.version"',
    },
    "sign-offs": {
        type: "line",
        description: "`note` lists open sign-offs, `require` lets them hold the gate back. Default: note.",
        example: "require",
        values: ["note", "require"],
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
const documentFields = {
    ...settingsFields,
    checks: {
        type: "checks",
        description: "The smoke matrix: one entry a check, in the order they run.",
        example: "[{ area: catalog, run: make test }]",
        required: true,
    },
};


  }),

  8272:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Eu: function() { return   waiverText; },
    Wv: function() { return   unknownRelease; },
    Xx: function() { return   releaseKinds; },
    tW: function() { return   phases; }
  });
const phases = ["before", "after"];
const releaseKinds = ["first", "major", "minor", "patch", "prerelease"];
const unknownRelease = {
    version: null,
    tag: null,
    lastTag: null,
    kind: null,
    phase: "before",
};
function waiverText({ by, until, reason }) {
    return `until ${until} by ${by}: ${reason}`;
}


  }),

  65307:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Uw: function() { return   cutBytes; },
    ks: function() { return   isContinuation; },
    lD: function() { return   cutCharacters; },
    w$: function() { return   lastLines; }
  });
const mark = "…";
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


  })

};
;