"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

  3527:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  vj: function() { return   inputNames; },
  Fu: function() { return   inputTable; },
  Xy: function() { return   isInput; },
  cz: function() { return   optionsOf; },
  Nl: function() { return   reportInputNames; }
});

var variables = __webpack_require__(2044);
var cut = __webpack_require__(5307);
var duration = __webpack_require__(2811);
var use_name = __webpack_require__(8596);
;// CONCATENATED MODULE: ./build/app/inputs/parsers.js




const parsers_text = { kind: "text", parse: (text) => text.trim() };
const list = {
    kind: "list",
    parse: (text) => text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
};
const flag = {
    kind: "flag",
    parse: (text, input, problems) => oneOf(["true", "false"], text.trim().toLowerCase(), input, problems) === "true",
};
function choice(...values) {
    return {
        kind: "choice",
        values,
        parse: (text, input, problems) => oneOf(values, text.trim(), input, problems),
    };
}
function oneOf(values, text, input, problems) {
    const match = values.find((value) => value === text);
    if (match !== undefined)
        return match;
    problems.push({
        rule: "input",
        found: `\`${text}\` is no value of \`${input}\``,
        expected: values.map((value) => `\`${value}\``).join(" or "),
        cure: `Set \`${input}\` to one of them, or leave it out.`,
    });
    return values[0];
}
const nameOfUse = { kind: "text", parse: (text) => (0,use_name .t)(text.trim()) };
const pullRequestNumber = {
    kind: "text",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (text === "")
            return null;
        if (/^#?[1-9][0-9]{0,9}$/.test(text))
            return Number(text.replace("#", ""));
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` in \`${input}\` is no number of a pull request`,
            expected: "a pull request's number",
            cure: `Set \`${input}\` to a number such as 12, or leave it out.`,
        });
        return null;
    },
};
const maxCount = 256;
const count = {
    kind: "text",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxCount)
            return Number(text);
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` cannot be used as \`${input}\``,
            expected: `a number from 1 to ${maxCount}`,
            cure: `Set \`${input}\` to a number such as 4, or leave it out.`,
        });
        return 1;
    },
};
const parsers_duration = {
    kind: "text",
    parse: (given, input, problems) => {
        const text = given.trim();
        if (text === "")
            return null;
        const ms = (0,duration .E9)(text);
        if (ms !== null && ms > 0 && ms <= duration .SH)
            return ms;
        problems.push({
            rule: "input",
            found: `\`${(0,cut .lD)(text, 40)}\` cannot be used as \`${input}\``,
            expected: "a duration such as `30m` or `1h30m`, at most 596h",
            cure: `Set \`${input}\` to a duration with its unit, or leave it out.`,
        });
        return null;
    },
};
const parsers_variables = {
    kind: "lines",
    parse: (text, input, problems) => {
        const variables = Object.create(null);
        for (const line of text.split(/\r\n|\n|\r/)) {
            if (line.trim() === "")
                continue;
            const equals = line.indexOf("=");
            const name = line.slice(0, Math.max(equals, 0)).trim();
            const problem = variableProblem(line, name, input, name in variables);
            if (problem === null)
                variables[name] = line.slice(equals + 1);
            else
                problems.push(problem);
        }
        return { ...variables };
    },
};
function variableProblem(line, name, input, again) {
    if ((0,variables .i7)(name))
        return heldVariable(name, input);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const shown = line.includes("=")
            ? `the name \`${name}\``
            : `the line \`${(0,cut .lD)(line.trim(), 80)}\``;
        return {
            rule: "input",
            found: `${shown} in \`${input}\``,
            expected: "lines KEY=VALUE",
            cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
        };
    }
    if (!again)
        return null;
    return {
        rule: "input",
        found: `\`${name}\` twice in \`${input}\``,
        expected: "each name once",
        cure: "Remove one of the two lines.",
    };
}
function heldVariable(name, input) {
    return {
        rule: "input",
        found: `\`${(0,cut .lD)(name, 80)}\` in \`${input}\``,
        expected: "a name that does not change how programs run",
        cure: (0,variables .nL)(name)
            ? "Leave it out: no command gets it. Set a shell's options in the command (`set -u`) or in `shell` (`bash -eux -o pipefail {0}`)."
            : "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
    };
}
const parsers = { text: parsers_text, list, flag, choice, nameOfUse, pullRequestNumber, count, duration: parsers_duration, variables: parsers_variables };

;// CONCATENATED MODULE: ./build/app/inputs/input-table.js

const inputTable = {
    results: {
        default: "",
        parser: parsers.text,
        actions: ["report"],
        commands: [],
        help: "The results file of the pull request's run, or the folder that its artifact was downloaded into, inside the workspace or RUNNER_TEMP.",
    },
    checklist: {
        default: "RELEASE_READINESS.md",
        parser: parsers.text,
        actions: ["run", "report"],
        commands: ["diff"],
        help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
    },
    name: {
        default: "readiness",
        expressions: {
            run: `\${{ github.job }} matrix=\${{ toJSON(matrix) }} action=\${{ github.action }}`,
        },
        parser: parsers.nameOfUse,
        actions: ["run", "report"],
        commands: ["run"],
        help: "What tells two uses of the action apart in reports and file names.",
    },
    areas: {
        default: "",
        parser: parsers.list,
        actions: ["run", "report"],
        commands: ["run", "list", "explain"],
        help: "Run only these areas, by comma or line.",
    },
    checks: {
        default: "",
        parser: parsers.list,
        actions: ["run", "report"],
        commands: ["run", "list", "explain"],
        help: "Run only these checks, by comma or line.",
    },
    "fail-on": {
        default: "required",
        parser: parsers.choice("required", "any", "never"),
        actions: ["run", "report"],
        commands: ["run"],
        help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
    },
    strict: {
        default: "false",
        parser: parsers.flag,
        actions: ["run"],
        commands: ["run", "lint", "list", "explain"],
        help: "Whether what is missing for completeness is an error.",
    },
    comment: {
        default: "on-failure",
        parser: parsers.choice("on-failure", "always", "never"),
        actions: ["run", "report"],
        commands: [],
        help: "When the pull request gets a comment.",
    },
    "pull-request": {
        default: "",
        parser: parsers.pullRequestNumber,
        actions: ["run"],
        commands: ["run", "explain"],
        help: "The pull request's number, where the event has none.",
    },
    "github-token": {
        default: "",
        expressions: { run: `\${{ github.token }}`, report: `\${{ github.token }}` },
        parser: parsers.text,
        actions: ["run", "report"],
        commands: [],
        secret: true,
        help: "The token for comment, statuses and ticket.",
    },
    vars: {
        default: "",
        parser: parsers.variables,
        actions: ["run"],
        commands: ["run", "explain"],
        help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
    },
    redact: {
        default: "",
        parser: parsers.list,
        actions: ["run"],
        commands: ["run", "explain"],
        help: "Names of environment variables whose values must appear nowhere.",
    },
    "working-directory": {
        default: ".",
        parser: parsers.text,
        actions: ["run"],
        commands: ["run", "lint", "list", "explain", "diff"],
        help: "The root for the page, the checks and their files.",
    },
    "max-parallel": {
        default: "1",
        parser: parsers.count,
        actions: ["run"],
        commands: ["run"],
        help: "How many checks run at the same time; their logs do not mix.",
    },
    "fail-fast": {
        default: "false",
        parser: parsers.flag,
        actions: ["run"],
        commands: ["run"],
        help: "Whether the rest is skipped when a required check did not pass.",
    },
    timeout: {
        default: "",
        parser: parsers.duration,
        actions: ["run"],
        commands: ["run"],
        help: "After how long the whole run is ended, as 30m or 1h30m.",
    },
    retest: {
        default: "never",
        parser: parsers.choice("never", "on-failure"),
        actions: ["run"],
        commands: ["run"],
        help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
    },
    statuses: {
        default: "none",
        parser: parsers.choice("none", "gate", "areas"),
        actions: ["run"],
        commands: [],
        help: "Which commit statuses are set: one for the gate, or one for each area.",
    },
    "comment-author": {
        default: "github-actions[bot]",
        parser: parsers.text,
        actions: ["run", "report"],
        commands: [],
        help: "The account that the token writes comments as.",
    },
    "checklist-from": {
        default: "head",
        parser: parsers.choice("head", "base"),
        actions: ["run"],
        commands: [],
        help: "Whose page runs in a pull request: its own, or that of its base.",
    },
    "on-gate-change": {
        default: "note",
        parser: parsers.choice("note", "fail"),
        actions: ["run"],
        commands: [],
        help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
    },
    "allow-untrusted": {
        default: "false",
        parser: parsers.flag,
        actions: ["run"],
        commands: ["run"],
        help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
    },
    commit: {
        default: "event",
        parser: parsers.choice("event", "checkout"),
        actions: ["run"],
        commands: ["run"],
        help: "In a workflow: whether another commit than the event's is refused (event), or is what the run is about (checkout).",
    },
    "link-ticket": {
        default: "false",
        parser: parsers.flag,
        actions: ["run"],
        commands: [],
        help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
    },
    "linear-token": {
        default: "",
        parser: parsers.text,
        actions: ["run"],
        commands: [],
        secret: true,
        help: "A Linear key or OAuth token, for a ticket there.",
    },
};
const rows = new Map(Object.entries(inputTable));
function isInput(name) {
    return rows.get(name)?.actions.includes("run") ?? false;
}
function isReportInput(name) {
    return rows.get(name)?.actions.includes("report") ?? false;
}
const inputNames = Object.keys(inputTable).filter(isInput);
const reportInputNames = Object.keys(inputTable).filter(isReportInput);
function optionsOf(command) {
    return inputNames.filter((name) => rows.get(name)?.commands.includes(command));
}


  }),

  8776:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  W3: function() { return   judgedResults; },
  nE: function() { return   nothingRun; },
  D9: function() { return   ownGateOf; },
  x3: function() { return   refusedResults; },
  Wm: function() { return   selectionOf; }
});

var gate_change = __webpack_require__(4951);
var external_node_crypto_ = __webpack_require__(7598);
var page_text = __webpack_require__(4738);
;// CONCATENATED MODULE: ./build/page/digest.js


function digestOf(bytes) {
    const text = (0,page_text .b)(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

var gate_changes = __webpack_require__(1968);
var labels = __webpack_require__(5975);
var permalink = __webpack_require__(363);
var gate = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/app/results.js






function judgedResults(run, { checks, setup, teardown, warnings, cancelled }, now) {
    const { page, plan, inputs, checklist } = run;
    const selection = selectionOf(inputs, plan);
    const scope = plan.complete ? null : (0,labels .AN)(selection);
    const facts = runFacts(run, run.facts.head, now);
    const { owner, ticket } = checklist.settings;
    return {
        version: 1,
        name: inputs.name,
        ...(0,gate .q7)({
            checks,
            failOn: inputs.failOn,
            setup,
            cancelled,
            scope,
            ownGate: ownGateOf(page.gateChanges, inputs),
        }),
        checklist: {
            path: page.path,
            sha256: pageDigest(page),
            owner,
            ticket,
            from: page.from,
            url: urlOf(page, run, facts),
        },
        selection,
        run: facts,
        totals: (0,gate .Hk)(checks),
        checks,
        setup,
        teardown,
        signOffs: checklist.signOffs,
        findings: page.findings,
        gateChanges: page.gateChanges,
        warnings: [...(0,gate_changes .fv)(page.gateChanges), ...warnings],
    };
}
function selectionOf({ areas, checks }, plan) {
    const { complete, selectedAreas, totalAreas } = plan;
    return { areas, checks, complete, selectedAreas, totalAreas };
}
function runFacts({ context, startedAt }, head, now) {
    const { run } = context;
    return {
        ...run,
        sha: run.sha || (head ?? ""),
        headSha: run.headSha || (head ?? ""),
        startedAt: startedAt.toISOString(),
        durationMs: now.getTime() - startedAt.getTime(),
    };
}
function urlOf(page, { context }, { repository, headSha }) {
    const commit = page.from === "base" ? (page.commit ?? "") : headSha;
    return (0,permalink .fi)(context, repository, commit, page.inRepository);
}
function ownGateOf(gateChanges, { onGateChange }) {
    if (onGateChange === "note")
        return null;
    if (gateChanges?.kind === "not-compared")
        return { kind: "not-compared" };
    const changes = (0,gate_change .u9)(gateChanges).length;
    return changes === 0 ? null : { kind: "weakened", changes };
}
function refusedResults(run, { reasonCode, reason, findings }, now) {
    const { name, page } = run;
    const facts = runFacts(run, null, now);
    const { selection, ...others } = nothingRun;
    return {
        version: 1,
        name,
        gate: "not-ready",
        reasonCode,
        reason,
        checklist: {
            path: page?.path ?? "",
            sha256: pageDigest(page),
            owner: null,
            ticket: null,
            from: page?.from ?? "head",
            url: page === null ? null : urlOf(page, run, facts),
        },
        selection,
        run: facts,
        ...others,
        findings,
        gateChanges: page?.gateChanges ?? null,
    };
}
const nothingRun = {
    selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
    totals: (0,gate .Hk)([]),
    checks: [],
    setup: null,
    teardown: null,
    signOffs: [],
    findings: [],
    gateChanges: null,
    warnings: [],
};
function pageDigest(page) {
    return page === null || page.bytes === null ? "" : digestOf(page.bytes);
}


  }),

  2722:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   unfilledPlaceholders; },
    r: function() { return   plannedCheck; }
  });
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);
  var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5215);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5803);
  var _plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3637);





async function plannedCheck({ check, neededOnly }, placeholders) {
    const { guidance } = await fillGuidance(check, placeholders);
    return {
        id: check.id,
        area: check.area.text,
        areaSlug: check.area.slug,
        line: check.place.line,
        severity: check.severity,
        ...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(check),
        command: check.command,
        runsOn: check.runsOn,
        neededOnly,
        verdict: "interrupted",
        reason: "the run died before it began",
        exitCode: null,
        startedAt: null,
        durationMs: 0,
        attempts: [],
        flaky: false,
        tampered: false,
        leftovers: 0,
        unended: 0,
        retest: null,
        signals: [],
        output: _model_results_js__WEBPACK_IMPORTED_MODULE_1__  .x9,
        diagnosis: null,
        guidance,
    };
}
async function fillGuidance({ rollback, rollbackAndRetest, retest }, values) {
    const back = rollback === null ? null : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(rollback, values);
    const again = retest.kind === "command"
        ? (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .nH)(retest.script, values)
        : await (0,_plan_placeholders_js__WEBPACK_IMPORTED_MODULE_4__  .Ct)(retest.markdown, values);
    return {
        guidance: {
            rollback: back?.text ?? null,
            ...(rollbackAndRetest === true && { rollbackAndRetest }),
            retest: again.text,
            retestKind: retest.kind,
        },
        missing: [...new Set([...(back?.missing ?? []), ...again.missing])],
    };
}
async function unfilledPlaceholders(steps, results, values, { tagSearch }) {
    const notPassed = new Set(results.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_2__  .Pc)(check)).map(({ id }) => id));
    const missing = new Set();
    for (const { check } of steps) {
        if (!notPassed.has(check.id))
            continue;
        for (const name of (await fillGuidance(check, values)).missing)
            missing.add(name);
    }
    return [...missing].map((name) => {
        const why = (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_3__  .b)(name, tagSearch);
        return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
    });
}


  }),

  7023:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fp: function() { return   failureWarning; },
    ln: function() { return   isLocked; },
    we: function() { return   emptyOutcome; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);




const emptyOutcome = { notes: [], warnings: [] };
function failureWarning(error, purpose, service) {
    return error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h
        ? apiWarning(purpose, error.failure, service)
        : ownFaultWarning(purpose.missed, error);
}
const maxWarningCharacters = 300;
function apiWarning(purpose, failure, service) {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
function ownFaultWarning(missed, error) {
    const message = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(`${missed}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const github = {
    unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : `Give the job \`permissions: ${permission}\`; runs of forks and Dependabot stay read-only, so let a second job report (docs/troubleshooting.md).`,
    "rate-limited": later,
    "not-found": ({ object }) => `Check that ${object} exists and that the token may read it.`,
    conflict: () => "Run the job again: somebody changed the same thing at the same time.",
    unprocessable: () => "The server refuses what was sent: please report it with this message.",
    server: again,
    unreachable: network(" and GITHUB_API_URL"),
    timeout: network(" and GITHUB_API_URL"),
    "bad-answer": () => "Check that GITHUB_API_URL leads to the API and not to a sign-in page or a proxy, then run the job again.",
};
const gitea = {
    ...github,
    unauthorized: () => "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : permission === "statuses: write"
            ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
            : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
};
const cures = {
    github,
    gitea,
    linear: {
        unauthorized: () => "Give `linear-token` a valid personal key (lin_api_…) or OAuth token of that workspace.",
        "read-only": () => "Give `linear-token` a key that may write comments, of a member of the ticket's team.",
        "rate-limited": later,
        "not-found": ({ object }) => `Check \`ticket:\` on the page: ${object} must exist, and the key's owner must see it.`,
        conflict: () => "Run the job again: somebody changed the same thing at the same time.",
        unprocessable: () => "Linear refuses what was sent: please report it with this message.",
        server: again,
        unreachable: network(""),
        timeout: network(""),
        "bad-answer": network(""),
    },
};
function duration(seconds) {
    return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}


  }),

  7530:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   GroupLog; }
  });
  var _report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5606);
  var _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3443);


class GroupLog {
    host;
    newToken;
    redaction;
    part;
    #dialect;
    constructor(host, newToken, 
    redaction, 
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redaction = redaction;
        this.part = part;
        this.#dialect = _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__.dialects[host.dialect];
    }
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redaction, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    lineText(text) {
        return this.#dialect.line(this.redaction.redactSentence(text));
    }
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup());
    }
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redaction.redactSentence(message),
            })
            : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
    }
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        const dialect = this.#dialect;
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(`${title}: ${(0,_report_check_rows_js__WEBPACK_IMPORTED_MODULE_0__  .a)(shown)}`) + whole + dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}


  }),

  3443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


  }),

  6528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   findingFormatNames; },
    d: function() { return   findingSentence; }
  });
function findingSentence({ found, expected, cure }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}
const findingFormatNames = ["text", "github", "json", "sarif"];


  }),

  5215:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IU: function() { return   reportFiles; },
    Y1: function() { return   keptOutput; },
    x9: function() { return   emptyOutput; }
  });
const keptOutput = {
    passed: { lines: 20, bytes: 4 * 1024 },
    notPassed: { lines: 100, bytes: 16 * 1024 },
};
const reportFiles = { results: "results.json" };
const emptyOutput = { bytes: 0, lines: 0, tail: "" };


  }),

  2044:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Kc: function() { return   markVariable; },
    i7: function() { return   isHeld; },
    nL: function() { return   reachesNothing; }
  });
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
function isHeld(name) {
    return heldVariables.some((rule) => matches(rule, name));
}
function reachesNothing(name) {
    return heldVariables.some((rule) => rule.reachesNothing === true && matches(rule, name));
}
function matches({ name: pattern }, name) {
    const upper = name.toUpperCase();
    return pattern.endsWith("*") ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern;
}
const markVariable = "READINESS_MARK";


  }),

  8108:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JC: function() { return   traitsOf; },
    Pc: function() { return   hasPassed; },
    mm: function() { return   weightOf; }
  });
const failure = {
    sign: { deciding: "❌", advisory: "⚠️" },
    annotation: { deciding: "error", advisory: "warning" },
    rank: { deciding: 0, advisory: 1 },
};
const table = {
    passed: {
        word: "passed",
        sign: { deciding: "✅", advisory: "✅" },
        mark: "✓",
        colour: "green",
        rank: { deciding: 4, advisory: 4 },
        countedAs: "passed",
        holdsBack: null,
        blocks: null,
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "the failure did not recur",
        timeWord: "in",
        commitStatus: "success",
        annotation: null,
        section: null,
    },
    failed: {
        word: "failed",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    "timed-out": {
        word: "timed out",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: true,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "the failure was confirmed",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    errored: {
        word: "could not be started",
        sign: failure.sign,
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: true,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: true,
        asRetest: "could not be started",
        timeWord: "in",
        commitStatus: "failure",
        annotation: failure.annotation,
        section: "everything",
    },
    skipped: {
        word: "skipped",
        sign: { deciding: "⏭️", advisory: "⏭️" },
        mark: "-",
        colour: "yellow",
        rank: { deciding: 3, advisory: 3 },
        countedAs: "skipped",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: false,
        hasGuidance: false,
        stopsOthers: false,
        asRetest: "skipped",
        timeWord: "in",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "guidance",
    },
    cancelled: {
        word: "cancelled",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "cancelled",
        timeWord: "after",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
    },
    interrupted: {
        word: "interrupted",
        sign: { deciding: "⛔", advisory: "⛔" },
        mark: "✗",
        colour: "red",
        rank: failure.rank,
        countedAs: "failed",
        holdsBack: "checks-failed",
        blocks: "skipped",
        isRetried: false,
        isRetested: false,
        isDiagnosed: true,
        hasGuidance: true,
        stopsOthers: false,
        asRetest: "interrupted",
        timeWord: "in",
        commitStatus: "error",
        annotation: failure.annotation,
        section: "everything",
    },
};
function hasPassed({ verdict }) {
    return verdict !== null && traitsOf(verdict).countedAs === "passed";
}
function traitsOf(verdict) {
    return table[verdict];
}
function weightOf(decides) {
    return decides ? "deciding" : "advisory";
}


  }),

  5606:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: function() { return   checkRows; },
    a: function() { return   commandLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6572);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);



const maxCommandCharacters = 100;
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(check.area.text),
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .n)(", ", [
            check.severity === "advisory" ? "advisory" : "",
            ...check.needs.map((id) => `needs ${id}`),
        ]),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


  }),

  5975:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AN: function() { return   scopeWords; },
    DO: function() { return   gateWords; },
    D_: function() { return   unbroken; },
    I3: function() { return   checkName; },
    IW: function() { return   remarks; },
    Kg: function() { return   isGood; },
    ZO: function() { return   missedChecks; },
    cG: function() { return   gateReason; },
    qP: function() { return   failedAreas; },
    rL: function() { return   signOf; },
    rM: function() { return   isQuiet; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4936);



function signOf(check, decides) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).sign[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(decides(check))];
}
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
function gateWords({ gate, selection }) {
    const { word } = (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(gate);
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(totalAreas, "area")}` : "not all checks";
}
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).asRetest}`,
    ].filter((remark) => remark !== "");
}
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(leftovers, "process", "processes")} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
function missedChecks(checks, decides) {
    const rank = (check) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).rank[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(decides(check))];
    return checks.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).sort((a, b) => rank(a) - rank(b));
}
function isQuiet(check) {
    return (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) && !check.flaky && !check.tampered && check.leftovers === 0;
}
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if ((0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check) || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


  }),

  5307:
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


  }),

  2811:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E9: function() { return   parseDuration; },
    SH: function() { return   maxTimerMs; },
    ji: function() { return   durationInWords; },
    w8: function() { return   msOfUnit; }
  });
const maxTimerMs = 2 ** 31 - 1;
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
function parseDuration(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || text === "")
        return null;
    let total = 0;
    for (const [unit, milliseconds] of Object.entries(units))
        total += Number(groups[unit] ?? 0) * milliseconds;
    return total;
}
function durationInWords(text) {
    const [, count, word] = /^(\d{1,9}) ?([a-z]{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
    const unit = word === undefined ? undefined : unitNamed(word);
    return count === undefined || unit === undefined ? null : `${count}${unit}`;
}
function msOfUnit(word) {
    const unit = unitNamed(word);
    return unit === undefined ? null : units[unit];
}
function unitNamed(word) {
    return unitsInWords.find(({ says }) => says.test(word))?.unit;
}
const unitsInWords = [
    { unit: "h", says: /^(?:h|hrs?|hours?)$/ },
    { unit: "m", says: /^(?:m|mins?|minutes?)$/ },
    { unit: "s", says: /^(?:s|secs?|seconds?)$/ },
    { unit: "ms", says: /^(?:ms|msecs?|milliseconds?)$/ },
];


  }),

  1265:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   nearest; }
  });
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const { min } = Math;
function editDistance(from, to, limit) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    let current = [...previous];
    for (let i = 1; i <= from.length; i += 1) {
        current[0] = i;
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current[j] = distance;
            if (distance < least)
                least = distance;
        }
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


  }),

  3618:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hk: function() { return   countTotals; },
    q7: function() { return   decideGate; },
    yN: function() { return   decides; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(552);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4936);




function decideGate({ checks, failOn, setup, cancelled, scope, ownGate }) {
    const deciding = checks.filter((check) => decides(check, failOn));
    const kind = (0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(deciding.length, failOn === "any" ? "check" : "required check");
    const outOf = (number, words) => `${number} of ${deciding.length} ${kind} ${words}`;
    const within = scope === null ? "" : `, ${scope}`;
    if (cancelled) {
        return notReady("cancelled", `the run was cancelled: ${outOf(deciding.filter((check) => !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(check)).length, "did not pass")}${within}`);
    }
    if (setup !== null && !(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(setup)) {
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
    }
    if (deciding.length === 0) {
        return notReady("nothing-to-run", `no required check was run, and advisory checks decide nothing${within}`);
    }
    for (const reason of _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .NW) {
        const held = deciding.filter(({ verdict }) => (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).holdsBack === reason).length;
        if (held > 0)
            return notReady(reason, `${outOf(held, _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .j0[reason])}${within}`);
    }
    if (ownGate !== null)
        return notReady("gate-weakened", `${ownGateReason(ownGate)}${within}`);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${ownGate.changes} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(ownGate.changes, "change")} may weaken it`;
}
function decides(check, failOn) {
    return failOn === "any" || check.severity === "required";
}
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .rY.map((verdict) => [verdict, 0]));
    const counted = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .nZ.map((key) => [key, 0]));
    for (const { verdict } of checks) {
        byVerdict[verdict] += 1;
        counted[(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict).countedAs] += 1;
    }
    return {
        total: checks.length,
        ...counted,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}


  })

};
;