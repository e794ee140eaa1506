"use strict";
exports.id = 251;
exports.ids = [251];
exports.modules = {

/***/ 9879:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aK: function() { return /* binding */ stepEnvironment; },
/* harmony export */   aO: function() { return /* binding */ readinessVariables; },
/* harmony export */   m_: function() { return /* binding */ placeholderValues; }
/* harmony export */ });
/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/i;
/** The step's own environment without what belongs to the action. */
function stepEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !stripped.test(name))
            kept[name] = value;
    }
    return kept;
}
/** FORMAT 3.2: `READINESS_*` of one command, always set, empty when unknown. */
function readinessVariables(values, check, mark) {
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        READINESS_SHA: values.sha ?? "",
        READINESS_BASE_SHA: values.baseSha ?? "",
        READINESS_LAST_TAG: values.lastTag ?? "",
        READINESS_PR: values.pullRequest ?? "",
        READINESS_RUN_URL: values.runUrl ?? "",
        READINESS_MARK: mark,
    };
}
/** FORMAT 3.4: what placeholders in guidance stand for. */
function placeholderValues(values, vars) {
    return {
        ...vars,
        sha: values.sha,
        "base-sha": values.baseSha,
        "last-tag": values.lastTag,
        "last-version": values.lastTag?.replace(/^v/, "") ?? null,
        pr: values.pullRequest,
        "run-url": values.runUrl,
    };
}


/***/ }),

/***/ 4251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: function() { return /* binding */ explain; }
});

// EXTERNAL MODULE: ./build/document/slug.js
var document_slug = __webpack_require__(1810);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/plan/select.js
var plan_select = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/model/plain-text.js
var plain_text = __webpack_require__(8005);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/wrap-text.js
/** Columns that a terminal is sure to have for us. */
const width = 100;
/**
 * A text below a label: `  label   text`, its further lines below the first. Long lines are broken at blanks, and a word
 * that is longer than a line stays whole, so that it can be copied.
 */
function labelled(label, text, indent, labelWidth) {
    const room = width - indent.length - labelWidth;
    const lines = text.split("\n").flatMap((line) => wrapped(line, room));
    return lines.map((line, index) => `${indent}${(index === 0 ? label : "").padEnd(labelWidth)}${line}`.trimEnd());
}
/** One line as lines that fit; those that continue it stand two columns in. */
function wrapped(line, room) {
    if (line.length <= room)
        return [line];
    const lines = [];
    const margin = /^ */.exec(line)?.[0] ?? "";
    let current = margin;
    let isEmpty = true;
    for (const word of line.slice(margin.length).split(" ")) {
        if (!isEmpty && current.length + 1 + word.length > room) {
            lines.push(current);
            current = `${margin}  `;
            isEmpty = true;
        }
        current += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./build/report/explain-fields.js



const indent = "  ";
/** The width of the column in which the names of what is explained stand. */
const labelWidth = 10;
/** A name and what is said of it, below each other where it is long; nothing where there is nothing to say. */
function field(label, text) {
    if (text === null)
        return [];
    return labelled(label, (0,plain_text/* plainText */.w)(text).replaceAll("\t", "    ").trimEnd(), indent, labelWidth);
}
/** With which shell, unless that is already shown, where, for how long, and with which variables of its own. */
function useOf({ shell, workingDirectory, timeoutMs, env }, shown) {
    const { named, call, problem } = shell;
    const how = problem === null ? `with ${call}` : `cannot be started: ${problem}`;
    const folder = workingDirectory === "." ? "the root" : workingDirectory;
    const unnamed = problem === null ? `${how}, as no shell is named` : how;
    return [
        // What the defaults say is not said again, but for what stands in the way.
        ...(problem === null && shown?.shell.call === shell.call ? [] : [named === null ? unnamed : how]),
        `in ${folder}, for at most ${shortDuration(timeoutMs)} an attempt`,
        ...(env.length === 0 ? [] : [`with the variable${env.length === 1 ? "" : "s"} ${env.join(", ")}`]),
    ].join("\n");
}
/** `10m`, `1h 30m`, `30 s`: without what is zero. */
function shortDuration(ms) {
    return (0,words/* humanDuration */.UU)(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}
function oneLine(text) {
    return (0,plain_text/* plainText */.w)(text).replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/report/explain-page-lines.js


/** What the page says of itself: its settings, what comes before and after the checks, and its sign-offs. */
function explainedPageLines(explanation, paint) {
    const { checklist, selection, environment, signOffs } = explanation;
    const { path, line, owner, ticket, areas, linkedFrom, root, setup, teardown, defaults } = checklist;
    const script = (label, found) => found === null ? [] : [...field(label, found.command), ...field("", useOf(found, defaults))];
    return [
        paint(`${oneLine(path)}: ${(0,words/* count */.U9)(selection.total, "check")}, in the order in which they begin`, "bold"),
        ...field("settings", `line ${line}`),
        ...field("owner", owner),
        ...field("ticket", ticket),
        ...field("areas", areas === null ? "not promised: the rows name them" : areas.join(", ")),
        ...field("linked", linkedFrom.length === 0 ? null : `must be mentioned in ${linkedFrom.join(", ")}`),
        ...field("root", root),
        ...field("defaults", useOf(defaults, null)),
        ...script("setup", setup),
        ...script("teardown", teardown),
        ...field("variables", `${environment.join(", ")}, for every command`),
        ...signOffs.flatMap(({ text, done, line }, index) => field(index === 0 ? "sign-offs" : "", `[${done ? "x" : " "}] ${text} (line ${line})`)),
        "",
    ];
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/report/explain-lines.js






/** An explanation for a terminal: the page, each check, and at the end what of the page is not read. */
function explainLines(explanation, color) {
    const paint = (0,report_paint/* painter */.C)(color);
    const { complete } = explanation.selection;
    // Who asks for some checks alone knows the page.
    const shown = complete ? explanation.checklist.defaults : null;
    return [
        ...(complete ? explainedPageLines(explanation, paint) : []),
        ...explanation.checks.flatMap((check) => [...checkLines(check, shown, paint), ""]),
        ...missingLines(explanation),
        ...unreadLines(explanation, paint),
    ];
}
function checkLines(check, shown, paint) {
    const { id, area, line, severity, neededOnly, needs, command, rollback, diagnose, owner, why } = check;
    const marks = [
        `line ${line}`,
        ...(oneLine(area) === id ? [] : [`area ${oneLine(area)}`]),
        severity,
        ...(neededOnly ? ["runs only because another needs it"] : []),
    ];
    return [
        `${paint(oneLine(id), "bold")}  ${paint(marks.join(", "), "dim")}`,
        ...field("runs", command),
        ...field("", useOf(check, shown)),
        ...field("needs", needs.length === 0 ? null : `${needs.join(", ")}: skipped unless passed`),
        ...field("tries", triesOf(check)),
        ...check.signals.flatMap((signal, index) => signalLines(signal, index === 0 ? "judged" : "", paint)),
        ...field("rollback", rollback ?? "none: the page does not say what to do when it fails"),
        ...field("retest", retestOf(check)),
        ...field("diagnose", diagnose === null ? null : `${diagnose.trimEnd()}\n(runs when it did not pass)`),
        ...field("owner", owner),
        ...field("why", why),
    ];
}
const signalColours = { pass: "green", fail: "red" };
/** The colour is laid over lines that are already broken: it has no width. */
function signalLines({ words, role, implied }, label, paint) {
    const before = indent.length + labelWidth;
    const colour = implied ? "dim" : signalColours[role];
    return field(label, words).map((line) => `${line.slice(0, before)}${paint(line.slice(before), colour)}`);
}
function triesOf({ retries, retryDelayMs }) {
    if (retries === 0)
        return null;
    const times = retries === 1 ? "once more" : `up to ${retries} times more`;
    const pause = retryDelayMs === 0 ? "" : `, each time after ${shortDuration(retryDelayMs)}`;
    return `${times} while it does not pass${pause}`;
}
function retestOf({ retest: { kind, text, implied, onlyShown } }) {
    if (implied && !onlyShown)
        return "by default: the same command";
    const note = onlyShown ? "\n(shown, never run: it has a placeholder)" : "";
    return kind === "command" ? `${text.trimEnd()}${note}` : text;
}
function missingLines({ missing }) {
    if (missing.length === 0)
        return [];
    const sentences = missing.map(({ name, why }) => {
        const because = why === null ? "" : `: ${why}`;
        return `{${name}} has no value here, so it stands in the guidance as it is${because}.`;
    });
    return [...sentences.flatMap((sentence) => labelled("", sentence, "", 0)), ""];
}
function unreadLines({ unread, checklist }, paint) {
    if (unread.length === 0)
        return ["Not read: nothing that looks as if it were meant for the run."];
    return [
        paint(`Not read: ${(0,words/* count */.U9)(unread.length, "thing")} on ${oneLine(checklist.path)}`, "yellow"),
        ...unread.flatMap((finding) => field(`line ${finding.line}`, oneLine(`${(0,model_finding/* findingSentence */.d)(finding)} (${finding.rule})`))),
    ];
}

// EXTERNAL MODULE: ./build/report/explanation.js + 1 modules
var report_explanation = __webpack_require__(2481);
// EXTERNAL MODULE: ./build/report/finding-lines.js
var finding_lines = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/report/treatments.js
var treatments = __webpack_require__(7741);
;// CONCATENATED MODULE: ./build/report/redact-explanation.js

const shell = { named: "text", call: "text", program: "text", problem: "text" };
const use = { shell, workingDirectory: "text", env: "structure" };
const script = { command: "text", ...use };
const redact_explanation_treatments = {
    checklist: {
        path: "structure",
        owner: "text",
        ticket: "text",
        areas: "text",
        linkedFrom: "text",
        root: "structure",
        setup: script,
        teardown: script,
        defaults: use,
    },
    selection: { areas: "structure", checks: "structure" },
    environment: "structure",
    checks: {
        ...script,
        id: "structure",
        area: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        needs: "structure",
        signals: { role: "structure", expect: "text", words: "text" },
        rollback: "text",
        retest: { kind: "structure", text: "text" },
        diagnose: "text",
    },
    signOffs: { text: "text" },
    missing: { name: "structure", why: "text" },
    unread: {
        rule: "structure",
        severity: "structure",
        file: "structure",
        found: "text",
        expected: "text",
        cure: "text",
    },
};
/** The explanation without secrets. */
function redactExplanation(explanation, redact) {
    return (0,treatments/* treat */.X)(explanation, redact_explanation_treatments, redact);
}

// EXTERNAL MODULE: ./build/report/redact-results.js
var redact_results = __webpack_require__(562);
// EXTERNAL MODULE: ./build/app/checks/child-environment.js
var child_environment = __webpack_require__(9879);
// EXTERNAL MODULE: ./build/app/command-line.js + 4 modules
var command_line = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/app/github-context.js
var github_context = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/app/lint.js + 2 modules
var lint = __webpack_require__(2830);
// EXTERNAL MODULE: ./build/app/reading/facts.js
var reading_facts = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/app/secrets/secrets.js + 2 modules
var secrets = __webpack_require__(9883);
;// CONCATENATED MODULE: ./build/app/explain.js

















/** `readiness explain`: how the page is understood, running nothing. 2 for a page or arguments that cannot be used. */
async function explain({ input, cwd, json, args, event }, { files, env, host, askGit, findShell }) {
    const { redact } = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), env);
    const reading = (0,inputs_inputs/* readInputs */.Ko)(input);
    if (reading.kind === "problems")
        return (0,lint/* tellInputProblems */.k)(reading.problems, redact, host);
    const { inputs } = reading;
    const places = (0,read_page/* findPlaces */.Ch)(inputs.workingDirectory, cwd, env, files);
    const { checklist, findings: found, said } = await (0,read_page/* readPage */.SP)(inputs.checklist, places, inputs.strict, files);
    const findings = (0,redact_results/* redactFindings */.kk)(found, redact);
    if (checklist === null) {
        const text = json ? JSON.stringify({ findings }, null, 2) : (0,finding_lines/* findingLines */.h)(findings, host.color).join("\n");
        await host.log.write(`${text}\n`);
        return 2;
    }
    // What would run of it.
    const asked = { areas: inputs.areas.map(document_slug/* areaSlug */.JJ), checks: inputs.checks };
    const filter = withName(args.find((arg) => !(0,command_line/* isChecklist */.f)(arg)) ?? null, asked, checklist);
    if ("found" in filter)
        return (0,lint/* tellInputProblems */.k)([filter], redact, host);
    const plan = (0,plan_select/* selectChecks */.o)(checklist.checks, filter);
    if (plan.kind === "unusable")
        return (0,lint/* tellInputProblems */.k)([plan], redact, host);
    // What it would be shown with.
    const context = (0,github_context/* githubContext */.h)(env, event, version/* version */.r);
    const facts = await (0,reading_facts/* gatherFacts */.p)(context, inputs.pullRequest, places, { askGit });
    const explanation = await (0,report_explanation/* explainChecklist */.s)(checklist, {
        root: places.root,
        selection: { ...filter, complete: plan.complete },
        steps: plan.steps,
        environment: [...Object.keys(inputs.vars), ...Object.keys((0,child_environment/* readinessVariables */.aO)(facts.values, null, ""))],
        placeholders: (0,child_environment/* placeholderValues */.m_)(facts.values, inputs.vars),
        tagSearch: facts.tagSearch,
        findShell,
        findings: (0,redact_results/* redactFindings */.kk)(said, redact),
    });
    const shown = redactExplanation(explanation, redact);
    const text = json ? JSON.stringify(shown, null, 2) : explainLines(shown, host.color).join("\n");
    await host.log.write(`${text}\n`);
    return 0;
}
/** The filter with the name that was given as an argument: a check's id first, else an area. */
function withName(name, filter, { checks }) {
    if (name === null)
        return filter;
    if (checks.some(({ id }) => id === name))
        return { ...filter, checks: [...filter.checks, name] };
    const slug = (0,document_slug/* areaSlug */.JJ)(name);
    if (checks.some(({ area }) => area.slug === slug))
        return { ...filter, areas: [...filter.areas, slug] };
    const known = new Set(checks.flatMap(({ id, area }) => [id, area.slug]));
    const meant = (0,nearest/* nearest */.p)(name, known);
    const shown = [...known].slice(0, 20).join(", ");
    return {
        found: `\`${name}\` is no check and no area of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: `${meant === null ? "" : `Did you mean \`${meant}\`? `}A checklist's name ends in .md, .yml or .yaml.`,
    };
}


/***/ }),

/***/ 1450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ githubContext; },
/* harmony export */   n: function() { return /* binding */ headRepository; }
/* harmony export */ });
/* harmony import */ var _queued_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);

/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
function githubContext(env, event, version) {
    const text = (name) => env[name] ?? "";
    const serverUrl = (text("GITHUB_SERVER_URL") || "https://github.com").replace(/\/+$/, "");
    const repository = text("GITHUB_REPOSITORY");
    const sha = text("GITHUB_SHA");
    const url = repository && text("GITHUB_RUN_ID")
        ? `${serverUrl}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`
        : "";
    return {
        run: {
            repository,
            sha,
            headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
            ref: text("GITHUB_REF"),
            event: text("GITHUB_EVENT_NAME"),
            workflow: text("GITHUB_WORKFLOW"),
            job: text("GITHUB_JOB"),
            url,
            attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
            actor: text("GITHUB_ACTOR"),
            action: version,
            os: text("RUNNER_OS") || osName(process.platform),
            arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
        },
        serverUrl,
        baseSha: textAt(event, "pull_request", "base", "sha") ??
            textAt(event, "merge_group", "base_sha") ??
            notZero(textAt(event, "before")),
        gateBase: gateBase(event),
        pullRequest: numberAt(event, "pull_request", "number") ?? null,
        queuedPullRequest: (0,_queued_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .queuedPullRequest */ .C)(textAt(event, "merge_group", "head_ref") ?? ""),
        defaultBranch: textAt(event, "repository", "default_branch"),
        fromFork: at(event, ["pull_request"]) !== undefined &&
            textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
}
/**
 * `owner/name` of the repository that an event's code comes from; `null` when the fork is gone, and where the event
 * doesn't say: a comment's payload names its pull request, but not where that comes from.
 */
function headRepository(event) {
    return (textAt(event, "pull_request", "head", "repo", "full_name") ??
        textAt(event, "workflow_run", "head_repository", "full_name"));
}
function gateBase(event) {
    const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
    if (sha !== null)
        return { kind: "commit", sha };
    const isAboutOne = [["pull_request"], ["merge_group"], ["issue", "pull_request"]].some((path) => isObject(at(event, path))) || textAt(event, "workflow_run", "event")?.startsWith("pull_request") === true;
    return { kind: isAboutOne ? "unknown" : "none" };
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** A push that creates a branch has forty zeros as `before`. */
function notZero(sha) {
    return sha === null || /^0+$/.test(sha) ? null : sha;
}
function textAt(value, ...path) {
    const found = at(value, path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, path);
    return typeof found === "number" ? found : null;
}
function at(value, path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
/** As `RUNNER_OS` names them. */
function osName(platform) {
    return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}


/***/ }),

/***/ 2636:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ queuedPullRequest; }
/* harmony export */ });
/**
 * The pull request that a merge queue's branch is named after, as `gh-readonly-queue/main/pr-12-<commit>`, with or
 * without `refs/heads/`; `null` for any other name.
 */
function queuedPullRequest(ref) {
    const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 9615:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ gatherFacts; }
/* harmony export */ });
/** Asks git, before setup, for what the event doesn't tell (FORMAT 3.4). */
async function gatherFacts(context, inputPullRequest, { root, workspace, gitRoot }, world) {
    const git = await world.askGit(root, workspace);
    // FORMAT 3.4, DESIGN 2.1: the event's own; the input where it has none; else whom the merge queue tries.
    const pullRequest = context.pullRequest ?? inputPullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            lastTag: git.lastTag,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        head: git.head,
        tagSearch: tagSearch(git, gitRoot),
    };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}


/***/ }),

/***/ 9889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ version; }
/* harmony export */ });
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";


/***/ })

};
;