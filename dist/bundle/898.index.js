"use strict";
exports.id = 898;
exports.ids = [898];
exports.modules = {

/***/ 8580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ readVars; }
/* harmony export */ });
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2044);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);


/** Reads lines KEY=VALUE; a line that cannot be used is among the problems. */
function readVars(text, problems) {
    const vars = Object.create(null);
    for (const line of text.split(/\r\n|\n|\r/)) {
        if (line.trim() === "")
            continue;
        const equals = line.indexOf("=");
        const name = line.slice(0, Math.max(equals, 0)).trim();
        const problem = varProblem(line, name, name in vars);
        if (problem === null)
            vars[name] = line.slice(equals + 1);
        else
            problems.push(problem);
    }
    return { ...vars };
}
function varProblem(line, name, again) {
    if ((0,_model_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeld */ .i7)(name))
        return heldVariable(name);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const shown = line.includes("=")
            ? `the name \`${name}\``
            : `the line \`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(line.trim(), 80)}\``;
        return {
            found: `${shown} in \`vars\``,
            expected: "lines KEY=VALUE",
            cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
        };
    }
    if (!again)
        return null;
    return {
        found: `\`${name}\` twice in \`vars\``,
        expected: "each name once",
        cure: "Remove one of the two lines.",
    };
}
/** FORMAT 3.3 */
function heldVariable(name) {
    return {
        found: `\`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(name, 80)}\` in \`vars\``,
        expected: "a name that does not change how programs run",
        cure: (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesNothing */ .nL)(name)
            ? "Leave it out: no command gets it. Set a shell's options in the command (`set -u`) or in `shell` (`bash -eux -o pipefail {0}`)."
            : "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
    };
}


/***/ }),

/***/ 4477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fu: function() { return /* reexport */ inputTable; },
  p_: function() { return /* binding */ list; },
  Ko: function() { return /* binding */ readInputs; }
});

// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(2811);
;// CONCATENATED MODULE: ./build/app/inputs/input-table.js
const inputTable = {
    checklist: {
        kind: "text",
        default: "RELEASE_READINESS.md",
        help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
    },
    name: {
        kind: "text",
        default: "readiness",
        help: "What tells two uses of the action apart in reports and file names.",
    },
    areas: { kind: "list", default: "", help: "Run only these areas, by comma or line." },
    checks: { kind: "list", default: "", help: "Run only these checks, by comma or line." },
    "fail-on": {
        kind: "choice",
        values: ["required", "any", "never"],
        default: "required",
        help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
    },
    strict: { kind: "flag", default: "false", help: "Whether what is missing for completeness is an error." },
    comment: {
        kind: "choice",
        values: ["on-failure", "always", "never"],
        default: "on-failure",
        job: true,
        help: "When the pull request gets a comment.",
    },
    "pull-request": {
        kind: "text",
        default: "",
        help: "The pull request's number, where the event has none.",
    },
    "github-token": {
        kind: "text",
        default: "",
        job: true,
        help: "The token for comment, statuses and ticket.",
    },
    vars: {
        kind: "lines",
        default: "",
        help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
    },
    redact: {
        kind: "list",
        default: "",
        help: "Names of environment variables whose values must appear nowhere.",
    },
    "working-directory": {
        kind: "text",
        default: ".",
        help: "The root for the page, the checks and their files.",
    },
    "max-parallel": {
        kind: "text",
        default: "1",
        help: "How many checks run at the same time; their logs do not mix.",
    },
    "fail-fast": {
        kind: "flag",
        default: "false",
        help: "Whether the rest is skipped when a required check did not pass.",
    },
    timeout: {
        kind: "text",
        default: "",
        help: "After how long the whole run is ended, as 30m or 1h30m.",
    },
    retest: {
        kind: "choice",
        values: ["never", "on-failure"],
        default: "never",
        help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
    },
    statuses: {
        kind: "choice",
        values: ["none", "gate", "areas"],
        default: "none",
        job: true,
        help: "Which commit statuses are set: one for the gate, or one for each area.",
    },
    "comment-author": {
        kind: "text",
        default: "github-actions[bot]",
        job: true,
        help: "The account that the token writes comments as.",
    },
    "checklist-from": {
        kind: "choice",
        values: ["head", "base"],
        default: "head",
        job: true,
        help: "Whose page runs in a pull request: its own, or that of its base.",
    },
    "on-gate-change": {
        kind: "choice",
        values: ["note", "fail"],
        default: "note",
        job: true,
        help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
    },
    "allow-untrusted": {
        kind: "flag",
        default: "false",
        help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
    },
    commit: {
        kind: "choice",
        values: ["event", "checkout"],
        default: "event",
        help: "In a workflow: whether another commit than the event's is refused (event), or is what the run is about (checkout).",
    },
    "link-ticket": {
        kind: "flag",
        default: "false",
        job: true,
        help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
    },
    "linear-token": {
        kind: "text",
        default: "",
        job: true,
        help: "A Linear key or OAuth token, for a ticket there.",
    },
};

// EXTERNAL MODULE: ./build/app/inputs/input-vars.js
var input_vars = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/app/inputs/use-name.js
var use_name = __webpack_require__(8596);
;// CONCATENATED MODULE: ./build/app/inputs/inputs.js






/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
function readInputs(raw) {
    const problems = [];
    const varProblems = [];
    const text = (name) => {
        const given = raw(name)?.trim() ?? "";
        return given === "" ? inputTable[name].default : given;
    };
    const flag = (name) => choice(name, text(name).toLowerCase(), ["true", "false"], problems) === "true";
    const inputs = {
        checklist: text("checklist"),
        name: (0,use_name/* useName */.t)(text("name")),
        areas: list(text("areas")),
        checks: list(text("checks")),
        failOn: choice("fail-on", text("fail-on"), inputTable["fail-on"].values, problems),
        strict: flag("strict"),
        vars: (0,input_vars/* readVars */.n)(raw("vars") ?? "", varProblems),
        redact: list(text("redact")),
        workingDirectory: text("working-directory"),
        scheduling: {
            maxParallel: readCount(text("max-parallel"), problems),
            failFast: flag("fail-fast"),
            timeoutMs: readTimeout(text("timeout"), problems),
            retest: choice("retest", text("retest"), inputTable.retest.values, problems),
        },
        comment: choice("comment", text("comment"), inputTable.comment.values, problems),
        pullRequest: readNumber(text("pull-request"), problems),
        githubToken: text("github-token"),
        statuses: choice("statuses", text("statuses"), inputTable.statuses.values, problems),
        commentAuthor: text("comment-author"),
        checklistFrom: choice("checklist-from", text("checklist-from"), inputTable["checklist-from"].values, problems),
        onGateChange: choice("on-gate-change", text("on-gate-change"), inputTable["on-gate-change"].values, problems),
        commit: choice("commit", text("commit"), inputTable.commit.values, problems),
        linkTicket: flag("link-ticket"),
        allowUntrusted: flag("allow-untrusted"),
        linearToken: text("linear-token"),
    };
    problems.push(...varProblems.map((problem) => ({ input: "vars", ...problem })));
    return problems.length === 0 ? { kind: "inputs", inputs } : { kind: "problems", problems };
}
/** Names by comma or line. */
function list(text) {
    return text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
function choice(input, value, values, problems) {
    const match = values.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    problems.push({
        input,
        found: `\`${value}\` is no value of \`${input}\``,
        expected: values.map((candidate) => `\`${candidate}\``).join(" or "),
        cure: `Set \`${input}\` to one of them, or leave it out.`,
    });
    return values[0];
}
function readNumber(text, problems) {
    if (text === "")
        return null;
    if (/^#?[1-9][0-9]{0,9}$/.test(text))
        return Number(text.replace("#", ""));
    problems.push({
        input: "pull-request",
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` in \`pull-request\` is no number of a pull request`,
        expected: "a pull request's number",
        cure: "Set `pull-request` to a number such as 12, or leave it out.",
    });
    return null;
}
/** More processes at a time than any machine has a use for. */
const maxParallel = 256;
function readCount(text, problems) {
    if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxParallel)
        return Number(text);
    problems.push({
        input: "max-parallel",
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` cannot be used as \`max-parallel\``,
        expected: `a number from 1 to ${maxParallel}`,
        cure: "Set `max-parallel` to a number such as 4, or leave it out.",
    });
    return 1;
}
function readTimeout(text, problems) {
    if (text === "")
        return null;
    const ms = (0,duration/* parseDuration */.E9)(text);
    if (ms !== null && ms > 0 && ms <= duration/* maxTimerMs */.SH)
        return ms;
    problems.push({
        input: "timeout",
        found: `\`${(0,cut/* cutCharacters */.lD)(text, 40)}\` cannot be used as \`timeout\``,
        expected: "a duration such as `30m` or `1h30m`, at most 596h",
        cure: "Set `timeout` to a duration with its unit, or leave it out.",
    });
    return null;
}


/***/ }),

/***/ 8596:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ isTold; },
/* harmony export */   t: function() { return /* binding */ useName; }
/* harmony export */ });
/**
 * The name that a use has by default: in `action.yml` it ends in the matrix as JSON and the step's name. Of the matrix
 * (`null` or `{}` where there is none) the leg's values follow in parentheses. An expression cannot join them: on
 * GitHub `join(matrix.*)` says "Object" of a value that is one, and under act of every matrix, so that two legs would
 * share a name. Any other name was given by a person, and stays.
 */
function useName(given) {
    const { job, json, step } = defaultForm.exec(given)?.groups ?? {};
    if (job === undefined || json === undefined)
        return given;
    try {
        const leg = Object.values(JSON.parse(json) ?? {}).map((value) => typeof value === "string" ? value : JSON.stringify(value));
        const name = leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
        return isTold(step ?? "") ? `${name} ${step}` : name;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return given;
        throw error;
    }
}
const defaultForm = /^(?<job>.*?) matrix=(?<json>null|\{.*\})(?: action=(?<step>\S*))?$/s;
/**
 * Whether a step's name tells it from the first use in its job. GitHub calls steps without an id `__org_action`,
 * `__org_action_2`, …, and in a composite action by a number of 128 bits that is another in each run; act and Gitea
 * count all steps of the job from 0, so that a step above ours would rename it.
 */
function isTold(step) {
    return step.startsWith("__") ? /^__.*[^_]_(?:[2-9]|[1-9]\d+)$/.test(step) : /^[A-Za-z_]/.test(step);
}


/***/ }),

/***/ 9778:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: function() { return /* binding */ gatherSecrets; },
  _y: function() { return /* binding */ secretInputs; },
  Hu: function() { return /* binding */ secretKeeper; },
  YB: function() { return /* binding */ vocabularyOf; }
});

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(552);
// EXTERNAL MODULE: ./build/redact/own-words.js
var own_words = __webpack_require__(9189);
// EXTERNAL MODULE: ./build/redact/cut-mark.js
var cut_mark = __webpack_require__(3951);
// EXTERNAL MODULE: ./build/redact/secret-forms.js
var secret_forms = __webpack_require__(27);
// EXTERNAL MODULE: ./build/redact/text-search.js
var text_search = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/redact/secret-search.js



/** So much of a secret gives it away where a cut is marked. */
const minMarkedLength = 4;
/** The same at either end of a text, where it may have been cut. */
const minUnmarkedLength = 8;
/**
 * Finds known secrets in all their forms: whole ones, and the part of one that a cut has left. A run learns secrets
 * while it writes lines, and to build the search for all of them anew each time would take minutes. So new ones get
 * a layer of their own, those of about one size are merged, and all of them are once enough was searched in many.
 */
class SecretSearch {
    #new = [];
    #layers = [];
    /** What a single layer would have saved since the last merge, in characters. */
    #searched = 0;
    add(secret) {
        this.#new.push(secret);
    }
    find(text) {
        if (this.#new.length > 0)
            this.#addLayer();
        if (this.#searched > this.#layers.reduce((sum, { length }) => sum + length, 0))
            this.#mergeAll();
        this.#searched += text.length * (this.#layers.length - 1);
        return this.#layers.flatMap((layer) => findIn(layer, text));
    }
    #addLayer() {
        let secrets = this.#new;
        this.#new = [];
        for (let last = this.#layers.at(-1); last !== undefined; last = this.#layers.at(-1)) {
            if (last.secrets.length > secrets.length)
                break;
            secrets = [...last.secrets, ...secrets];
            this.#layers.pop();
        }
        this.#layers.push(layerOf(secrets));
    }
    #mergeAll() {
        if (this.#layers.length > 1)
            this.#layers = [layerOf(this.#layers.flatMap(({ secrets }) => secrets))];
        this.#searched = 0;
    }
}
function layerOf(secrets) {
    const forms = [...new Set(secrets.flatMap(secret_forms/* formsOf */.XP))];
    return {
        secrets,
        forwards: (0,text_search/* createTextSearch */.u)(forms),
        backwards: (0,text_search/* createTextSearch */.u)(forms.map(reversed)),
        maxLength: forms.reduce((most, form) => Math.max(most, form.length), 0),
        length: forms.reduce((sum, form) => sum + form.length, 0),
    };
}
function findIn({ forwards, backwards, maxLength }, text) {
    const spans = forwards.find(text);
    const open = forwards.openEnd(text.slice(-maxLength));
    if (open >= minUnmarkedLength)
        spans.push({ start: text.length - open, end: text.length });
    const closing = backwards.openEnd(reversed(text.slice(0, maxLength)));
    if (closing >= minUnmarkedLength)
        spans.push({ start: 0, end: closing });
    return text.includes(cut_mark/* cutMark */.K) ? [...spans, ...besideCuts(forwards, backwards, text)] : spans;
}
function besideCuts(forwards, backwards, text) {
    const behind = backwards.openBefore(reversed(text), cut_mark/* cutMark */.K).map(({ start, end }) => ({
        start: text.length - end,
        end: text.length - start,
    }));
    return [...forwards.openBefore(text, cut_mark/* cutMark */.K), ...behind].filter(({ start, end }) => end - start >= minMarkedLength);
}
function reversed(text) {
    let result = "";
    for (let index = text.length - 1; index >= 0; index -= 1)
        result += text.charAt(index);
    return result;
}

// EXTERNAL MODULE: ./build/redact/spans.js
var spans = __webpack_require__(5360);
// EXTERNAL MODULE: ./build/redact/token-shapes.js + 1 modules
var token_shapes = __webpack_require__(3090);
;// CONCATENATED MODULE: ./build/redact/redaction.js




/**
 * The one place that redacts whatever is written but the live output of commands, which is searched for exact values
 * only: known secrets in all their forms, and what has the shape of a well-known token.
 */
function createRedactor() {
    const secrets = new Set();
    const search = new SecretSearch();
    // All but those that are words of our own sentences.
    const apart = new SecretSearch();
    return {
        add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
                return;
            secrets.add(secret);
            search.add(secret);
            for (const text of withoutOwnWords(secret))
                apart.add(text);
        },
        redact: (text) => (text === "" ? text : (0,spans/* replaceSpans */.G)(text, [...search.find(text), ...(0,token_shapes/* findTokens */.G)(text)])),
        redactSentence: (text) => {
            if (text === "")
                return text;
            const quoted = [...text.matchAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g)].flatMap(({ 0: code, index }) => search.find(code).map(({ start, end }) => ({ start: start + index, end: end + index })));
            return (0,spans/* replaceSpans */.G)(text, [...apart.find(text), ...(0,token_shapes/* findTokens */.G)(text), ...quoted]);
        },
        values: () => [...secrets],
    };
}
/** A secret is known by its lines as well, and one of them may be a word of ours. */
function withoutOwnWords(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    return lines.some(own_words/* isOwnWord */.N) ? lines.filter((line) => !(0,own_words/* isOwnWord */.N)(line)) : [secret];
}
/**
 * Words of a variable's name that say its value is secret; two of them are made of two. The inputs of an action are
 * variables with hyphens (`INPUT_GITHUB-TOKEN`).
 */
const secretWords = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE[_-]KEY|API[_-]KEY)(?:[_-]|$)/i;
const minEnvironmentLength = 8;
/** Values that the environment's names give away as secret. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
            ? [value]
            : [];
    });
}

// EXTERNAL MODULE: ./build/app/inputs/input-vars.js
var input_vars = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/app/secrets.js





/** Gathers what must stay secret: named by `redact`, or given away by its variable's name. */
function gatherSecrets(known, env) {
    const { run, serverUrl } = known.session.context;
    const vocabulary = vocabularyOf({
        name: known.inputs.name,
        checks: known.plan.steps.map(({ check }) => ({
            id: check.id,
            area: check.area.text,
            areaSlug: check.area.slug,
        })),
        run,
        others: [
            known.page.path,
            known.page.file,
            known.session.resultsPath,
            serverUrl,
            ...Object.values(known.facts.values).flatMap((value) => value ?? []),
        ],
    });
    const warnings = [];
    for (const name of known.inputs.redact) {
        if (!env[name]?.trim() && !known.inputs.vars[name]?.trim())
            warnings.push(`\`redact\` names ${name}, which is not set: nothing of it can be hidden`);
    }
    const masks = [];
    for (const value of knownValues(known.inputs, env)) {
        // A mask that hits our own words would make the runner drop the job's outputs.
        if ((0,own_words/* isOwnWord */.N)(value) || vocabulary.some((word) => word.includes(value.trim()))) {
            warnings.push("the value of a secret variable is a word of the report itself, so that the log cannot mask it");
        }
        else if (value.trim() !== "")
            masks.push(value);
    }
    return { vocabulary, masks, warnings: [...new Set(warnings)] };
}
/** Read by themselves: what is wrong with other inputs is reported without secrets, too. */
function secretInputs(raw) {
    const token = (name) => raw(name)?.trim() ?? "";
    return {
        githubToken: token("github-token"),
        linearToken: token("linear-token"),
        redact: (0,inputs/* list */.p_)(raw("redact") ?? ""),
        vars: (0,input_vars/* readVars */.n)(raw("vars") ?? "", []),
    };
}
/** Knows what must appear nowhere before anything is read or written; it learns masks as commands ask for them. */
function secretKeeper(inputs, env) {
    const redactor = createRedactor();
    for (const value of knownValues(inputs, env))
        redactor.add(value);
    return redactor;
}
/** Values that are known to be secret: tokens given as inputs, variables that `redact` names, and those whose names say so. */
function knownValues({ githubToken, linearToken, redact, vars }, env) {
    const named = redact.flatMap((name) => [env[name] ?? [], vars[name] ?? []].flat());
    const telling = [env, vars].flatMap(secretsFromEnvironment);
    return [...new Set([githubToken, linearToken, ...named, ...telling])].filter((value) => value.trim() !== "");
}
/** Words of the report itself, which no mask may hide. */
function vocabularyOf({ name, checks, run, others }) {
    return [
        ...verdict/* verdicts */.rY,
        ...verdict/* gates */.VF,
        name,
        ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
        ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
        ...others,
    ].filter((word) => word !== "");
}


/***/ }),

/***/ 3443:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsDialect: function() { return /* binding */ actionsDialect; },
/* harmony export */   breakUp: function() { return /* binding */ breakUp; },
/* harmony export */   dialects: function() { return /* binding */ dialects; },
/* harmony export */   plainDialect: function() { return /* binding */ plainDialect; },
/* harmony export */   safeJson: function() { return /* binding */ safeJson; },
/* harmony export */   safeLines: function() { return /* binding */ safeLines; },
/* harmony export */   workflowDialect: function() { return /* binding */ workflowDialect; }
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

/** The log of a GitHub runner (actions/runner `ActionCommand.cs`). */
const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text))),
};
/**
 * A command line within a workflow: lines for people, but a runner reads them too. No masks: its output may go to a
 * file, where a command would show what it hides; the relay hides such values itself.
 */
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)}`),
};
/** A terminal, or a pipe that somebody reads: no commands, and no escapes that a page could smuggle in. */
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text))}\n`,
};
/** The dialect of each host. */
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(`${place}: ${level}: ${title}: ${message}`);
}
/** Every command of ours. Its data and properties are escaped, so that no part can end another. */
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    // A mask is a value of its own, to be hidden exactly as it is.
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
/** Every line of ours that is no command. It never begins like one, and nothing in it does. */
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
/** Lines, with nothing in them that a runner takes for a command. All else stays as it is. */
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
/** JSON that means the same, with nothing in it that a runner takes for a command: a `#` stands in strings alone. */
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
/** The runner ends a line at a lone CR, too. */
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
/** Characters without a width or a weight: .NET's comparison, by which the runner looks for commands, passes them over. */
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
/** `##[` begins a command of the old form wherever it stands. */
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 1559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ filledForms; }
/* harmony export */ });
/**
 * How a value is written where a placeholder of guidance is filled, by where it stands there (FORMAT 3.4). Redaction
 * knows these forms, too: a secret variable must not pass it in the dress of its place.
 */
const filledForms = {
    text: escapeMarkdown,
    address: (value) => encodeURI(Buffer.from(value).toString()).replace(/[()'[\]\\]/g, encodeMark),
    block: quoteForShell,
    span: quoteForShell,
};
function quoteForShell(value) {
    return /^[A-Za-z0-9._/@:+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function escapeMarkdown(value) {
    return value
        .replace(/[\\`*[\]<>#|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
        .replace(/^[-+=]|^(\d+)(?=[.)](?:\s|$))/, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`))
        .replace(/^[ \t]/, "&#32;");
}
function encodeMark(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 2044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: function() { return /* binding */ markVariable; },
/* harmony export */   i7: function() { return /* binding */ isHeld; },
/* harmony export */   nL: function() { return /* binding */ reachesNothing; }
/* harmony export */ });
/* unused harmony export heldVariables */
/** The input `vars` refuses all of them: there no reviewer sees them. */
const heldVariables = [
    { name: "PATH" },
    { name: "LD_*" },
    { name: "DYLD_*" },
    { name: "SHELLOPTS", reachesNothing: true },
    { name: "BASHOPTS", reachesNothing: true },
    { name: "BASH_FUNC_*" },
    { name: "IFS" },
    { name: "PS4" },
    { name: "BASH_ENV" },
    { name: "ENV" },
    { name: "NODE_OPTIONS" },
    { name: "PERL5OPT" },
    { name: "RUBYOPT" },
    { name: "PYTHONSTARTUP" },
    { name: "PYTHONPATH" },
    { name: "JAVA_TOOL_OPTIONS" },
    { name: "GIT_*" },
    { name: "GITHUB_*" },
    { name: "RUNNER_*" },
    { name: "ACTIONS_*" },
    { name: "READINESS_*" },
];
/** Whether `vars` may not set it. Without regard to case, as Windows has them. */
function isHeld(name) {
    return heldVariables.some((rule) => matches(rule, name));
}
/** Whether no command gets it. */
function reachesNothing(name) {
    return heldVariables.some((rule) => rule.reachesNothing === true && matches(rule, name));
}
function matches({ name: pattern }, name) {
    const upper = name.toUpperCase();
    return pattern.endsWith("*") ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern;
}
/** The variable by which the processes of a script are found; its value is unique to the script. */
const markVariable = "READINESS_MARK";


/***/ }),

/***/ 552:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: function() { return /* binding */ gates; },
/* harmony export */   rY: function() { return /* binding */ verdicts; }
/* harmony export */ });
/* unused harmony export reasonCodes */
/** What became of a check (DESIGN 1). */
const verdicts = [
    "passed",
    "failed",
    "timed-out",
    "errored",
    "skipped",
    "cancelled",
    "interrupted",
];
const gates = ["ready", "not-ready"];
/** Why the gate is as it is (DESIGN 2.2). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    "all-passed",
    "checks-failed",
    "setup-failed",
    "checklist-invalid",
    "nothing-to-run",
    "cancelled",
    "interrupted",
    "gate-weakened",
    "untrusted-code",
    "other-commit",
]));


/***/ }),

/***/ 3951:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ cutMark; }
/* harmony export */ });
/** What stands in a text where something was cut away. */
const cutMark = "…";


/***/ }),

/***/ 9189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ isOwnWord; }
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(552);

/**
 * What the sentences of a report are made of: reasons, headings, outputs, statuses. A secret that is a part of one would
 * hide them; worse, the runner drops every output that holds a mask. (Shorter ones than a mask may be are left out.)
 */
const ownSentences = [
    ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY,
    ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF,
    "all required checks passed",
    "the only required check passed",
    "of required checks did not pass",
    "the run was cancelled before it began",
    "setup failed, so no check could run",
    "setup and teardown did not pass",
    "no required check was run, and advisory checks decide nothing",
    "the pull request changes its own gate, and changes may weaken it",
    "the page cannot be used: errors",
    "the checklist is unusable",
    "under nothing was run, because the code may be a stranger's",
    "nothing was run: commit is checked out, and the event is about",
    "the page could not be compared with the base's, so the pull request may weaken its own gate",
    "the run died before it was judged; had ended with exit code",
    "the run died while was running",
    "it had not reported yet, though had passed",
    "fail signal seen, pass signal not seen",
    "signals could not be evaluated",
    "expected exit, expected stdout, stderr, output lines",
    "the command did not end by itself",
    "nothing watched for it",
    "a pipe was closed early",
    "timed out after, timed-out, could not be started",
    "ended by the run's timeout of",
    "the run's timeout was over before it began",
    "it touched the runner's command files",
    "tampered with the runner's files",
    "it needs, which did not pass, which never had a verdict",
    "fail-fast",
    "flaky: passed on attempt, attempts, trying again",
    "needed by a selected check, needed for",
    "processes left behind, ended, of them could not be ended",
    "the failure did not recur, the failure was confirmed",
    "Ready again, Not ready",
    "Since commit every check that decides passes",
    "Failed areas, First step back, parent gate, no owner",
    "Signals, Verdict, Result, Reason, Severity, advisory, Details, Duration, Seconds, Minutes",
    "Roll back, Rollback and retest, Retest, Command, Output, Diagnosis",
    "Sign-offs, Findings, Warnings, Errors, Setup, Teardown, Guidance",
    "Why it is checked",
    "This pull request changes its own gate",
    "Compared with the page at: changes may weaken it, adds to it, strengthens it",
    "Left out, to stay within the size limit: The results file has all of it",
    "Summary and log of the run, readiness-action, started, commit, release readiness, Release, Readiness",
    "passed, failed, skipped, cancelled, interrupted, errored, Passed, Failed, Skipped, Cancelled, Interrupted",
];
/** Whether a secret is a part of our own sentences, so that to hide it everywhere would hide those. */
function isOwnWord(secret) {
    const word = secret.trim();
    return word !== "" && ownSentences.some((sentence) => sentence.includes(word));
}


/***/ }),

/***/ 27:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: function() { return /* binding */ formsOf; },
/* harmony export */   r$: function() { return /* binding */ logFormsOf; }
/* harmony export */ });
/* unused harmony export minPieceLength */
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/** Shorter pieces of a secret (its lines, its encodings) would hit texts that have nothing to do with it. */
const minPieceLength = 6;
/** A secret in every form in which it must appear nowhere in a report (DESIGN 3, promise 4). */
function formsOf(secret) {
    if (secret.trim() === "")
        return [];
    const lines = linesOf(secret);
    const pieces = [...lines, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(secret), ...[secret, ...lines].flatMap(encodings)];
    return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}
/** A secret in the forms that the log is searched for: as it is, and line by line. */
function logFormsOf(secret) {
    if (secret.trim() === "")
        return [];
    return [...new Set([secret, ...linesOf(secret)])].filter((form) => form.length >= minPieceLength || form === secret);
}
/** Each line of a secret of several, without the blanks around it. */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}
function encodings(text) {
    const bytes = Buffer.from(text, "utf8");
    return [
        ...base64Forms(bytes),
        ...urlForms(bytes),
        ...jsonForms(text),
        ...Object.values(_model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k).map((form) => form(text)),
    ];
}
/** As JavaScript escapes it; Python has no other letters than ASCII's, and Go nothing that could end a script. */
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return [json, json.replace(/[^\u0020-\u007e]/g, unicode), json.replace(/[<>&\u2028\u2029]/g, unicode)];
}
function base64Forms(bytes) {
    const whole = bytes.toString("base64");
    const forms = [
        whole,
        whole.replace(/=+$/, ""),
        ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
        ...wrapped(whole),
    ];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What stays the same in base64 when other bytes stand before and after: no character that shares bits with them. */
function base64Core(bytes, offset) {
    const end = offset + bytes.length;
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}
/** `base64` breaks its lines at 76 characters, `openssl` at 64. */
function wrapped(encoded) {
    return [64, 76].flatMap((width) => encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : []);
}
/** Percent-encoded as `encodeURIComponent`, forms and strict encoders do it, in either case. */
function urlForms(bytes) {
    const encode = (kept) => {
        return Array.from(bytes, (byte) => kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)).join("");
    };
    const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
    const strict = encode(/[A-Za-z0-9\-_.~]/);
    const ofForms = encode(/[A-Za-z0-9\-_.*]/).replaceAll("%20", "+");
    return [component, strict, strict.replaceAll("%20", "+"), ofForms].flatMap((form) => [
        form,
        form.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 5360:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ replaceSpans; },
/* harmony export */   p: function() { return /* binding */ redacted; }
/* harmony export */ });
/** What stands where a secret was. */
const redacted = "***";
/** Replaces each stretch by `***`; those that overlap or touch are one. */
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let result = "";
    let position = -1;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start > position)
            result += text.slice(Math.max(0, position), start) + redacted;
        position = Math.max(position, end);
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 3879:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ createTextSearch; }
/* harmony export */ });
/**
 * Aho and Corasick's automaton: linear in the text however many needles there are and however they overlap.
 * Its tree lies in flat arrays, its edges in one hash table: a map per node of a thousand keys weighs a hundred
 * megabytes, and a list of siblings per node takes seconds to walk.
 */
function createTextSearch(needles) {
    const automaton = build(needles.filter((needle) => needle !== ""));
    return {
        find: (text) => find(automaton, text),
        openEnd: (text) => openEnd(automaton, text),
        openBefore: (text, mark) => openBefore(automaton, text, mark.charCodeAt(0)),
    };
}
const root = 0;
function build(needles) {
    const size = 1 + needles.reduce((sum, needle) => sum + needle.length, 0);
    const automaton = {
        first: new Int32Array(0x10000),
        edges: newEdges(size),
        suffix: new Int32Array(size),
        longest: new Int32Array(size),
        depth: new Int32Array(size),
    };
    const parent = new Int32Array(size);
    const code = new Uint16Array(size);
    let nodes = 1;
    for (const needle of needles) {
        let node = root;
        for (let index = 0; index < needle.length; index += 1) {
            const unit = needle.charCodeAt(index);
            const known = childOf(automaton, node, unit);
            if (known === root) {
                addChild(automaton, node, unit, nodes);
                parent[nodes] = node;
                code[nodes] = unit;
            }
            node = known === root ? nodes++ : known;
        }
        automaton.longest[node] = needle.length;
    }
    linkSuffixes(automaton, { parent, code, nodes });
    return automaton;
}
function newEdges(size) {
    const capacity = 2 ** Math.ceil(Math.log2(size * 2));
    return {
        mask: capacity - 1,
        node: new Int32Array(capacity),
        code: new Uint16Array(capacity),
        child: new Int32Array(capacity),
    };
}
function childOf({ first, edges }, node, unit) {
    if (node === root)
        return first[unit] ?? root;
    return edges.child[slotOf(edges, node, unit)] ?? root;
}
function addChild({ first, edges, depth }, node, unit, added) {
    depth[added] = (depth[node] ?? 0) + 1;
    if (node === root) {
        first[unit] = added;
        return;
    }
    const slot = slotOf(edges, node, unit);
    edges.node[slot] = node;
    edges.code[slot] = unit;
    edges.child[slot] = added;
}
const { imul } = Math;
/** Where an edge stands, or the free place where it would. */
function slotOf({ mask, node: nodes, code, child }, node, unit) {
    let slot = imul(imul(node, 0x9e3779b1) + unit, 0x85ebca6b) >>> 7;
    for (slot &= mask; child[slot] !== root; slot = (slot + 1) & mask) {
        if (nodes[slot] === node && code[slot] === unit)
            return slot;
    }
    return slot;
}
/** By depth, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton, { parent, code, nodes }) {
    const { suffix, longest } = automaton;
    for (const node of byDepth(automaton.depth, nodes)) {
        const from = parent[node] ?? root;
        if (from === root)
            continue;
        const shorter = step(automaton, suffix[from] ?? root, code[node] ?? 0);
        suffix[node] = shorter;
        longest[node] = Math.max(longest[node] ?? 0, longest[shorter] ?? 0);
    }
}
/** All nodes but the root. */
function byDepth(depth, nodes) {
    const deepest = depth.reduce((most, one) => Math.max(most, one), 0);
    const next = new Int32Array(deepest + 2);
    for (let node = 1; node < nodes; node += 1) {
        const behind = (depth[node] ?? 0) + 1;
        next[behind] = (next[behind] ?? 0) + 1;
    }
    for (let level = 1; level < next.length; level += 1)
        next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node += 1) {
        const level = depth[node] ?? 0;
        const place = next[level] ?? 0;
        sorted[place] = node;
        next[level] = place + 1;
    }
    return sorted;
}
function step(automaton, from, unit) {
    for (let node = from;; node = automaton.suffix[node] ?? root) {
        const next = childOf(automaton, node, unit);
        if (next !== root || node === root)
            return next;
    }
}
function find(automaton, text) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        node = step(automaton, node, text.charCodeAt(index));
        const length = automaton.longest[node] ?? 0;
        if (length > 0)
            cover(spans, index + 1 - length, index + 1);
    }
    return spans;
}
function cover(spans, start, end) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
function openEnd(automaton, text) {
    let node = root;
    for (let index = 0; index < text.length; index += 1)
        node = step(automaton, node, text.charCodeAt(index));
    return automaton.depth[node] ?? 0;
}
function openBefore(automaton, text, mark) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        const open = unit === mark ? (automaton.depth[node] ?? 0) : 0;
        if (open > 0)
            spans.push({ start: index - open, end: index });
        node = step(automaton, node, unit);
    }
    return spans;
}


/***/ }),

/***/ 3090:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: function() { return /* binding */ findTokens; },
  v: function() { return /* binding */ hideTokens; }
});

// EXTERNAL MODULE: ./build/redact/cut-mark.js
var cut_mark = __webpack_require__(3951);
;// CONCATENATED MODULE: ./build/redact/private-keys.js

/** Where a block begins or ends. */
const keyMarker = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** Larger than any key; two markers that lie further apart have nothing to do with each other. */
const maxBlock = 64 * 1024;
/** Lines of a key have 64 characters or more, but for the last one. */
const minLine = 32;
/**
 * Blocks of private keys (PEM, OpenSSH, PGP), on lines of their own, behind the prefix of a log, or on one line with
 * `\n` for line ends. Where a cut has left one of the two markers alone, as far as what lies beside it looks like a key.
 */
function findPrivateKeys(text) {
    const spans = [];
    let open = null;
    for (const { 0: found, 1: kind, index } of text.matchAll(keyMarker)) {
        const end = index + found.length;
        if (kind === "BEGIN") {
            if (open !== null)
                spans.push({ ...open, end: endOfBody(text, open) });
            open = { start: index, end };
        }
        else if (open !== null && end - open.start <= maxBlock) {
            spans.push({ start: open.start, end });
            open = null;
        }
        else {
            spans.push({ start: startOfBody(text, index), end });
        }
    }
    if (open !== null)
        spans.push({ ...open, end: endOfBody(text, open) });
    return spans;
}
/** Where what looks like the rest of a key behind its first marker ends. */
function endOfBody(text, begin) {
    const column = begin.start - (startOfLine(text, begin.start) ?? begin.start);
    let end = begin.end;
    for (;;) {
        const from = skipForwards(text, end, column);
        const to = endOfRun(text, from);
        if (to - from < minLine && !(isCut(text, to) && isNoWord.test(text.slice(from, to))))
            return end;
        end = to;
    }
}
const isNoWord = /[0-9A-Z+/=]|^[a-z]{4}$/;
const header = /[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,100}/y;
const run = /[A-Za-z0-9+/=]*/y;
/** Behind blanks, line ends, what stands before a key in a log, and the headers of an encrypted key. */
function skipForwards(text, from, column) {
    let at = from;
    for (;;) {
        const character = text[at];
        if (character === "\n") {
            const next = text.indexOf("\n", at + 1);
            at = Math.min(at + 1 + column, next < 0 ? text.length : next);
        }
        else if (isEscapedEnd(text, at))
            at += 2;
        else if (character !== undefined && blank.test(character))
            at += 1;
        else {
            header.lastIndex = at;
            const found = header.exec(text);
            if (found === null)
                return at;
            at += found[0].length;
        }
    }
}
/** `⏎` stands for a line end in what a signal saw. */
const blank = /[ \t\r⏎\\]/;
function isEscapedEnd(text, at) {
    return text[at] === "\\" && (text[at + 1] === "n" || text[at + 1] === "r");
}
function endOfRun(text, from) {
    run.lastIndex = from;
    return from + (run.exec(text)?.[0].length ?? 0);
}
/** Where what looks like a key before its last marker begins: on the marker's line, or on the lines above it. */
function startOfBody(text, marker) {
    const start = startOnLine(text, marker);
    const line = startOfLine(text, marker);
    return start < marker || line === null ? start : startAbove(text, line, marker);
}
function startOnLine(text, marker) {
    let start = marker;
    for (;;) {
        const to = skipBackwards(text, start);
        const from = startOfRun(text, to);
        const isPiece = to - from >= minLine || (to > from && (from === 0 || text[from - 1] === cut_mark/* cutMark */.K));
        if (!isPiece)
            return start;
        start = from;
    }
}
function skipBackwards(text, from) {
    let at = from;
    while (at > 0) {
        if (isEscapedEnd(text, at - 2))
            at -= 2;
        else if (blank.test(text[at - 1] ?? ""))
            at -= 1;
        else
            return at;
    }
    return at;
}
function startOfRun(text, to) {
    let at = to;
    while (at > 0 && isKeyCharacter.test(text[at - 1] ?? ""))
        at -= 1;
    // The letter of `\n` belongs to the line end.
    return at < to && text[at - 1] === "\\" ? at + 1 : at;
}
const isKeyCharacter = /[A-Za-z0-9+/=]/;
const keyLine = /^…?[A-Za-z0-9+/=]+$/;
/** What stands before the marker on its line stands before the key's lines, too. */
function startAbove(text, markerLine, marker) {
    const column = marker - markerLine;
    let start = marker;
    for (let end = markerLine - 1; end > 0;) {
        const line = startOfLine(text, end);
        if (line === null)
            return start;
        const content = text.slice(Math.min(line + column, end), end).trim();
        const isLine = keyLine.test(content) && (content.length >= minLine || start === marker || line === 0);
        if (!isLine && content !== "")
            return start;
        if (isLine)
            start = line + column;
        end = line - 1;
    }
    return start;
}
function isCut(text, at) {
    return at === text.length || text[at] === cut_mark/* cutMark */.K;
}
/** No line of a key is longer, whatever a log has put before it. */
const maxLine = 512;
/** `null` where the line is too long to be one of a key; to look further would take quadratic time. */
function startOfLine(text, at) {
    const from = Math.max(0, at - maxLine);
    const feed = text.slice(from, at).lastIndexOf("\n");
    if (feed < 0 && from > 0)
        return null;
    return from + feed + 1;
}

// EXTERNAL MODULE: ./build/redact/spans.js
var spans = __webpack_require__(5360);
;// CONCATENATED MODULE: ./build/redact/token-shapes.js



/**
 * Stretches that have the shape of a well-known token, whoever it belongs to, also where a cut has left its beginning
 * alone. Every finder goes over a character a few times at most, whatever the text: it runs over what commands print.
 */
function findTokens(text) {
    const spans = [];
    // Most texts hold none of the beginnings.
    for (const { beginning, find } of shapes)
        if (text.search(beginning) >= 0)
            spans.push(...find(text));
    return spans;
}
/** A text that will be cut: behind a cut nothing tells that what is left of a token is one. */
function hideTokens(text) {
    return (0,spans/* replaceSpans */.G)(text, findTokens(text));
}
const word = /\w*/y;
const wordOrDash = /[\w-]*/y;
/** Ordered: of two that begin alike the longer one first. */
const prefixed = [
    // GitHub: personal (classic and fine-grained), OAuth, user-to-server, server-to-server, refresh.
    { prefix: "github_pat_", body: word, min: 40 },
    ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => ({ prefix, body: word, min: 36 })),
    { prefix: "npm_", body: /[A-Za-z0-9]*/y, min: 36 },
    { prefix: "pypi-AgE", body: wordOrDash, min: 50 },
    // Slack: bots, users, configuration, refresh, apps, and the addresses of incoming webhooks.
    ...["xoxa-", "xoxb-", "xoxe-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"].map((prefix) => ({
        prefix,
        body: /[A-Za-z0-9-]*/y,
        min: 16,
    })),
    ...["services/", "workflows/", "triggers/"].map((path) => ({
        prefix: `hooks.slack.com/${path}`,
        body: /[\w/-]*/y,
        min: 20,
        keepsPrefix: true,
    })),
    { prefix: "lin_api_", body: /[A-Za-z0-9]*/y, min: 32 },
    { prefix: "lin_oauth_", body: /[A-Za-z0-9]*/y, min: 32 },
];
const anyPrefix = new RegExp(prefixed.map(({ prefix }) => prefix.replaceAll(".", "\\.")).join("|"), "g");
function* findPrefixed(text) {
    let behind = 0;
    for (const { 0: found, index } of text.matchAll(anyPrefix)) {
        const shape = prefixed.find(({ prefix }) => prefix === found);
        // What lies within a token is part of it; to look at it again would take quadratic time.
        if (shape === undefined || index < behind)
            continue;
        const from = index + found.length;
        const end = endOf(shape.body, text, from);
        if (end - from < shape.min && !isCutToken(text, from, end))
            continue;
        yield { start: shape.keepsPrefix ? from : index, end };
        behind = end;
    }
}
/** Where a sticky expression, which may match nothing, ends. */
function endOf(expression, text, from) {
    expression.lastIndex = from;
    return from + (expression.exec(text)?.[0].length ?? 0);
}
/** Fewer characters than these left of a token don't give it away; nor are they known to belong to one. */
const minMarkedBody = 4;
const minUnmarkedBody = 10;
/** Whether a text was cut within a token: words have no digits, and no capitals behind their beginning. */
function isCutToken(text, from, end) {
    const min = text[end] === cut_mark/* cutMark */.K ? minMarkedBody : end === text.length ? minUnmarkedBody : null;
    return min !== null && end - from >= min && /[0-9A-Z]/.test(text.slice(from, end));
}
/** Ids of AWS's access keys, lasting ones and those of a session. */
const awsId = /(?<![A-Za-z0-9])A[KS]IA(?:[A-Z0-9]{16}(?![A-Za-z0-9])|(?=[A-Z0-9]*[0-9])[A-Z0-9]{4,15}(?=…))/g;
function* findAwsIds(text) {
    for (const { 0: found, index } of text.matchAll(awsId))
        yield { start: index, end: index + found.length };
}
/** AWS's secrets have no form of their own: 40 characters or more behind a name that says so. */
const awsSecret = /(?:secret_?access_?key|aws_?secret_?key|aws_?session_?token)[\s"'\\:=>|,]{1,12}([A-Za-z0-9/+=]{8,})/gi;
const minAwsSecret = 40;
function* findAwsSecrets(text) {
    for (const { 0: found, 1: secret = "", index } of text.matchAll(awsSecret)) {
        const end = index + found.length;
        const isCut = end === text.length || text[end] === cut_mark/* cutMark */.K;
        if (secret.length >= minAwsSecret || isCut)
            yield { start: end - secret.length, end };
    }
}
/** A header, which is an object of JSON in base64: `{"`. */
const jwtHeader = /eyJ[\w-]*/g;
const jwtPart = /\.[\w-]*/y;
const minJwtPart = 10;
/** JWS and JWE: three parts or more, the first and the last of which are never short. */
function* findJwts(text) {
    for (const { 0: header, index } of text.matchAll(jwtHeader)) {
        if (header.length < minJwtPart)
            continue;
        let end = index + header.length;
        let parts = 1;
        let last = header.length;
        for (let from = end, part = 2; part <= 5 && text[from] === "."; part += 1) {
            const behind = endOf(jwtPart, text, from);
            // The second of five may be empty; a full stop behind the token is none of its parts.
            if (behind > from + 1)
                [end, parts, last] = [behind, part, behind - from - 1];
            from = behind;
        }
        const isCut = text[end] === cut_mark/* cutMark */.K || (end === text.length && parts > 1);
        if ((parts >= 3 && last >= minJwtPart) || isCut)
            yield { start: index, end };
    }
}
const shapes = [
    { beginning: anyPrefix, find: findPrefixed },
    { beginning: awsId, find: findAwsIds },
    { beginning: awsSecret, find: findAwsSecrets },
    { beginning: jwtHeader, find: findJwts },
    { beginning: keyMarker, find: findPrivateKeys },
];


/***/ }),

/***/ 5307:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: function() { return /* binding */ cutBytes; },
/* harmony export */   lD: function() { return /* binding */ cutCharacters; },
/* harmony export */   w$: function() { return /* binding */ lastLines; }
/* harmony export */ });
const mark = "…";
/** Cuts to at most `limit` UTF-16 units, as GitHub counts characters, never within a code point; `…` says so. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
/** Cuts to at most `limit` bytes of UTF-8, never within a code point; `…` says so where there is room for it. */
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
/** The last lines within both limits; a single line that is too long loses its beginning. */
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    // A character has at least one byte, so what lies further back cannot be part of it, and a line that is
    // cut here never fits.
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
/** Half a surrogate pair at the end would become U+FFFD. */
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


/***/ }),

/***/ 2811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: function() { return /* binding */ parseDuration; },
/* harmony export */   SH: function() { return /* binding */ maxTimerMs; },
/* harmony export */   ji: function() { return /* binding */ durationInWords; }
/* harmony export */ });
/** Node's timers hold no more: a longer delay would fire at once. */
const maxTimerMs = 2 ** 31 - 1;
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
/**
 * Milliseconds of a duration such as `500ms`, `30s`, `10m`, `1h` or `1h30m`: larger units first, each once.
 * `null` when the text is none; zero and what no timer can hold are the caller's to refuse.
 */
function parseDuration(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || text === "")
        return null;
    let total = 0;
    for (const [unit, milliseconds] of Object.entries(units))
        total += Number(groups[unit] ?? 0) * milliseconds;
    return total;
}
/** The duration that is meant by `10 s`, `5 min`, `1 hour` or `2 minutes`; `null` where it is no such thing. */
function durationInWords(text) {
    const [, count, word] = /^(\d{1,9}) ?([a-z]{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
    const unit = unitsInWords.find(({ says }) => word !== undefined && says.test(word))?.unit;
    return count === undefined || unit === undefined ? null : `${count}${unit}`;
}
const unitsInWords = [
    { unit: "h", says: /^(?:h|hrs?|hours?)$/ },
    { unit: "m", says: /^(?:m|mins?|minutes?)$/ },
    { unit: "s", says: /^(?:s|secs?|seconds?)$/ },
    { unit: "ms", says: /^(?:ms|msecs?|milliseconds?)$/ },
];


/***/ }),

/***/ 1432:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ messageOf; }
/* harmony export */ });
/** What was thrown, in words. It need not be an `Error`, and under Jest Node's own errors are of another realm. */
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


/***/ }),

/***/ 9119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ plainText; }
/* harmony export */ });
/**
 * ECMA-48 control sequences, in their 7-bit form (ESC and a letter) and their 8-bit form (one C1 control).
 * A string sequence (OSC, DCS, SOS, PM, APC) ends at the latest with its line, and one without an end is text
 * (FORMAT 2.3): its introducer is then removed as a control, and nothing of the text after it is lost.
 * Every branch stops at the next introducer, so the expression is linear.
 */
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
/** C0 but LF and TAB, DEL, C1, and the bidirectional controls, which show a text in another order than it has. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Text that others wrote, as plain text: without ANSI escapes, control and bidirectional characters, and with LF as
 * its only line end. What is left has no effect on a terminal, and reads in the order in which it stands.
 */
function plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}


/***/ })

};
;