"use strict";
exports.id = 532;
exports.ids = [532,118];
exports.modules = {

/***/ 9532:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: function() { return /* binding */ explain; }
});

// EXTERNAL MODULE: ./build/checks/child-environment.js
var child_environment = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/model/is-unread.js
var is_unread = __webpack_require__(6425);
// EXTERNAL MODULE: ./build/text/pattern-text.js
var pattern_text = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/signals/signal-words.js

/**
 * A signal in words, for `explain`: "must: exit code 0", "must not: stdout or stderr contains \"…\"". Texts and paths
 * are JSON strings, patterns stand between slashes and JSON literals as they are written, so that nothing is ambiguous.
 */
function signalWords({ role, implied, signal }) {
    const lead = implied ? "by default" : role === "pass" ? "must" : "must not";
    return `${lead}: ${clause(signal)}`;
}
/** What a signal asks for, as a clause that is true or not. */
function clause(signal) {
    switch (signal.kind) {
        case "exit":
            return `exit code ${exitCodes(signal)}`;
        case "text":
            return `${streams(signal.stream, "or")} contains ${signal_words_text(signal.text)}`;
        case "pattern":
            return `a line of ${streams(signal.stream, "or")} matches ${(0,pattern_text/* patternText */.U)(signal.pattern, signal.ignoreCase)}`;
        case "equals":
            return `the whole of ${signal.stream} is ${signal_words_text(signal.text)}`;
        case "empty":
            return signal.stream === null ? "stdout and stderr are empty" : `${signal.stream} is empty`;
        case "lines":
            return `the number of lines of ${lines(signal)} is ${numberWords[signal.compare]}${signal.count}`;
        case "line":
            return `${lineName(signal.line)} of ${signal.stream} ${content(signal.content)}`;
        case "json":
            return jsonClause(signal);
        case "file":
            return fileClause(signal);
        case "within":
            return `the attempt takes at most ${signal.ms} ms`;
    }
}
function exitCodes({ negated, from, to }) {
    if (negated)
        return `other than ${from}`;
    return from === to ? `${from}` : `from ${from} to ${to}`;
}
function streams(stream, both) {
    return stream ?? `stdout ${both} stderr`;
}
const numberWords = {
    "=": "",
    "!=": "not ",
    "<": "below ",
    "<=": "at most ",
    ">": "above ",
    ">=": "at least ",
};
function lines({ stream, match }) {
    const source = stream ?? "stdout and stderr together";
    return match === null ? source : `${source} that match ${(0,pattern_text/* patternText */.U)(match.pattern, match.ignoreCase)}`;
}
function lineName(line) {
    if (line === -1)
        return "the last line";
    return line < 0 ? `line ${-line} from the end` : `line ${line}`;
}
function content(asked) {
    switch (asked.test) {
        case "equals":
            return `is ${signal_words_text(asked.text)}`;
        case "contains":
            return `contains ${signal_words_text(asked.text)}`;
        case "matches":
            return `matches ${(0,pattern_text/* patternText */.U)(asked.pattern, asked.ignoreCase)}`;
    }
}
function jsonClause({ file, path, compare }) {
    const found = `at JSONPath ${signal_words_text(path)} of ${file === null ? "stdout" : `the file ${signal_words_text(file)}`}`;
    if (compare === null)
        return `there is a value ${found}`;
    return `some value ${found} ${valueWords[compare.operator]} ${compare.literal}`;
}
const valueWords = {
    "=": "is",
    "!=": "is not",
    "<": "is below",
    "<=": "is at most",
    ">": "is above",
    ">=": "is at least",
};
function fileClause({ file, content: asked }) {
    if (asked === null)
        return `the file or folder ${signal_words_text(file)} exists`;
    const line = asked.test === "matches" ? "a line of " : "";
    return `${line}the file ${signal_words_text(file)} ${content(asked)}`;
}
function signal_words_text(value) {
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/plan/missing-value.js
var missing_value = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/plan/placeholders.js
var plan_placeholders = __webpack_require__(3637);
;// CONCATENATED MODULE: ./build/plan/explain-page.js




/** Says how a page is understood; nothing is asked and nothing run. */
async function explainChecklist(checklist, facts) {
    const missing = new Set();
    const checks = [];
    for (const step of facts.steps)
        checks.push(await explainCheck(step, facts, missing));
    return {
        version: 1,
        checklist: explainPage(checklist, facts),
        selection: { ...facts.selection, total: checklist.checks.length },
        environment: facts.environment,
        checks,
        signOffs: checklist.signOffs,
        missing: [...missing].map((name) => ({ name, why: (0,missing_value/* whyMissing */.b)(name, facts.tagSearch) })),
        unread: facts.findings.filter(is_unread/* isUnread */.K),
        readerColumns: unnamed(facts),
    };
}
/** A column that a finding names stands among what is not read already. */
function unnamed({ readerColumns, findings }) {
    const named = new Set(findings.filter(is_unread/* isUnread */.K).map(({ line, column }) => `${line}:${column}`));
    return readerColumns
        .filter(({ place }) => !named.has(`${place.line}:${place.column}`))
        .map(({ header, place }) => ({ header, line: place.line }));
}
function explainPage({ path, settings }, { root, findShell }) {
    const { place, owner, ticket, areas, linkedFrom, setup, teardown, defaults } = settings;
    const script = (command) => command === null ? null : { command, ...explainUse(defaults, findShell) };
    return {
        path,
        line: place.line,
        owner,
        ticket,
        areas: areas?.map(({ text }) => text) ?? null,
        linkedFrom: linkedFrom.map((link) => link.path),
        root,
        setup: script(setup),
        teardown: script(teardown),
        defaults: explainUse(defaults, findShell),
    };
}
/** Where and how a script runs. Values of variables stay on the page. */
function explainUse({ shell, workingDirectory, timeoutMs, env }, findShell) {
    return { shell: findShell(shell), workingDirectory, timeoutMs, env: Object.keys(env) };
}
async function explainCheck({ check, neededOnly }, { placeholders, findShell }, missing) {
    const { id, area, place, severity, owner, why, needs, command, retries, retryDelayMs, diagnose } = check;
    const rollback = check.rollback === null ? null : await (0,plan_placeholders/* fillPlaceholders */.Ct)(check.rollback, placeholders);
    for (const name of rollback?.missing ?? [])
        missing.add(name);
    return {
        id,
        area: area.text,
        line: place.line,
        severity,
        neededOnly,
        owner,
        why,
        needs,
        command,
        ...explainUse(check, findShell),
        retries,
        retryDelayMs,
        signals: check.signals.map((signal) => {
            const { role, expect, implied } = signal;
            return { role, expect, implied, words: signalWords(signal) };
        }),
        rollback: rollback?.text ?? null,
        retest: await explainRetest(check, placeholders, missing),
        diagnose,
    };
}
async function explainRetest({ retest }, values, missing) {
    const filled = retest.kind === "command"
        ? (0,plan_placeholders/* fillCommand */.nH)(retest.script, values)
        : await (0,plan_placeholders/* fillPlaceholders */.Ct)(retest.markdown, values);
    for (const name of filled.missing)
        missing.add(name);
    return {
        kind: retest.kind,
        text: filled.text,
        implied: retest.kind === "command" && retest.implied,
        onlyShown: retest.kind === "command" && (0,plan_placeholders/* hasPlaceholder */.Kc)(retest.script, Object.keys(values)),
    };
}

// EXTERNAL MODULE: ./build/plan/select.js
var plan_select = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/redact/redaction-schema.js
var redaction_schema = __webpack_require__(5934);
;// CONCATENATED MODULE: ./build/redact/redact-explanation.js

const shell = { named: "text", call: "text", program: "text", problem: "text" };
const use = { shell, workingDirectory: "text", env: "structure" };
const script = { command: "text", ...use };
const treatments = {
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
        found: "sentence",
        expected: "sentence",
        cure: "sentence",
    },
    readerColumns: { header: "text" },
};
/** The explanation without secrets. */
function redactExplanation(explanation, redaction) {
    return (0,redaction_schema/* treat */.X)(explanation, treatments, redaction);
}

// EXTERNAL MODULE: ./build/redact/redact-results.js
var redact_results = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/model/problem.js
var problem = __webpack_require__(3970);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/text/paint.js
var text_paint = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/text/wrap-text.js
/**
 * A text below a label: `  label   text`, its further lines below the first. Long lines are broken at blanks, and a word
 * that is longer than a line stays whole, so that it can be copied.
 */
function labelled(label, text, { indent, labelWidth, width }) {
    const room = width - indent - labelWidth;
    const lines = text.split("\n").flatMap((line) => wrapped(line, room));
    return lines.map((line, index) => `${" ".repeat(indent)}${(index === 0 ? label : "").padEnd(labelWidth)}${line}`.trimEnd());
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

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/report/explain-fields.js



/** A name and what is said of it; nothing where there is nothing to say. */
function field(label, text, paint = (line) => line) {
    if (text === null)
        return [];
    return [{ label, text: (0,plain_text/* plainText */.w)(text).replaceAll("\t", "    ").trimEnd(), paint }];
}
/** A text by itself. */
function sentence(text) {
    return { label: null, text, paint: (line) => line };
}
/** The column in which the names of what is explained stand. */
const margin = { indent: 2, labelWidth: 10 };
/** All of it as lines. A colour is laid over lines that are already broken: it has no width. */
function laidOut(entries, width) {
    return entries.flatMap((entry) => {
        if (typeof entry === "string")
            return [entry];
        const { label, text, paint } = entry;
        const layout = { ...(label === null ? { indent: 0, labelWidth: 0 } : margin), width };
        const before = layout.indent + layout.labelWidth;
        return labelled(label ?? "", text, layout).map((line) => `${line.slice(0, before)}${line.length > before ? paint(line.slice(before)) : ""}`);
    });
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
    return (0,labels/* humanDuration */.UU)(ms)
        .replace(/ 00[ms]$/, "")
        .replace(".0 s", " s");
}

;// CONCATENATED MODULE: ./build/report/explain-page-lines.js



/** What the page says of itself: its settings, what comes before and after the checks, and its sign-offs. */
function explainedPageLines(explanation, paint) {
    const { checklist, selection, environment, signOffs } = explanation;
    const { path, line, owner, ticket, areas, linkedFrom, root, setup, teardown, defaults } = checklist;
    const script = (label, found) => found === null ? [] : [...field(label, found.command), ...field("", useOf(found, defaults))];
    return [
        paint(`${(0,one_line/* oneLine */.T)(path)}: ${(0,labels/* count */.U9)(selection.total, "check")}, in the order in which they begin`, "bold"),
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

;// CONCATENATED MODULE: ./build/report/explain-lines.js







/** An explanation for a terminal: the page, each check, and at the end what of the page is not read. */
function explainLines(explanation, { color, width }) {
    const paint = (0,text_paint/* painter */.C)(color);
    const { complete } = explanation.selection;
    // Who asks for some checks alone knows the page.
    const shown = complete ? explanation.checklist.defaults : null;
    const entries = [
        ...(complete ? explainedPageLines(explanation, paint) : []),
        ...explanation.checks.flatMap((check) => [...checkLines(check, shown, paint), ""]),
        ...missingLines(explanation),
        ...unreadLines(explanation, paint),
        ...readerColumnLines(explanation),
    ];
    return laidOut(entries, width);
}
function checkLines(check, shown, paint) {
    const { id, area, line, severity, neededOnly, needs, command, rollback, diagnose, owner, why } = check;
    const marks = [
        `line ${line}`,
        ...((0,one_line/* oneLine */.T)(area) === id ? [] : [`area ${(0,one_line/* oneLine */.T)(area)}`]),
        severity,
        ...(neededOnly ? ["runs only because another needs it"] : []),
    ];
    return [
        `${paint((0,one_line/* oneLine */.T)(id), "bold")}  ${paint(marks.join(", "), "dim")}`,
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
function signalLines({ words, role, implied }, label, paint) {
    return field(label, words, (line) => paint(line, implied ? "dim" : signalColours[role]));
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
        return sentence(`{${name}} has no value here, so it stands in the guidance as it is${because}.`);
    });
    return [...sentences, ""];
}
function unreadLines({ unread, checklist }, paint) {
    if (unread.length === 0)
        return ["Not read: nothing that looks as if it were meant for the run."];
    return [
        paint(`Not read: ${(0,labels/* count */.U9)(unread.length, "thing")} on ${(0,one_line/* oneLine */.T)(checklist.path)}`, "yellow"),
        ...unread.flatMap((finding) => field(`line ${finding.line}`, (0,one_line/* oneLine */.T)(`${(0,model_finding/* findingSentence */.d)(finding)} (${finding.rule})`))),
    ];
}
/** Columns that look like nothing else: whoever looks for what does not count finds them here. */
function readerColumnLines({ readerColumns }) {
    return readerColumns.flatMap(({ header, line }) => {
        const name = header === "" ? "a column without a header" : `the column ${(0,problem/* quoted */.TL)(header)}`;
        return field(`line ${line}`, `${name}, kept for readers`);
    });
}

// EXTERNAL MODULE: ./build/report/finding-lines.js
var finding_lines = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(1265);
// EXTERNAL MODULE: ./build/text/slug.js
var text_slug = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/app/github-context.js + 2 modules
var github_context = __webpack_require__(8515);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/app/is-checklist.js
var is_checklist = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/app/reading/facts.js
var reading_facts = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/app/reading/read-page.js + 17 modules
var read_page = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/app/secrets.js + 2 modules
var secrets = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/app/tell-input-problems.js
var tell_input_problems = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/app/explain.js

















/** `readiness explain`: how the page is understood, running nothing. 2 for a page or arguments that cannot be used. */
async function explain({ input, cwd, json, args, event, width }, { files, env, host, askGit, findShell }) {
    const redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), env);
    const { redactSentence } = redactor;
    const reading = (0,inputs_inputs/* readInputs */.Ko)(input);
    if (reading.kind === "problems")
        return (0,tell_input_problems/* tellInputProblems */.k)(reading.problems, redactSentence, host);
    const { inputs } = reading;
    const places = (0,read_page/* findPlaces */.Ch)(inputs.workingDirectory, cwd, env, files);
    const page = await (0,read_page/* readPage */.SP)(inputs.checklist, places, inputs.strict, files);
    const { checklist, said, readerColumns } = page;
    const findings = (0,redact_results/* redactFindings */.kk)(page.findings, redactor);
    if (checklist === null) {
        const text = json ? JSON.stringify({ findings }, null, 2) : (0,finding_lines/* findingLines */.h)(findings, host.color).join("\n");
        await host.log.write(`${text}\n`);
        return 2;
    }
    // What would run of it.
    const asked = { areas: inputs.areas.map(text_slug/* areaSlug */.JJ), checks: inputs.checks };
    const filter = withName(args.find((arg) => !(0,is_checklist/* isChecklist */.f)(arg)) ?? null, asked, checklist);
    if ("found" in filter)
        return (0,tell_input_problems/* tellInputProblems */.k)([filter], redactSentence, host);
    const plan = (0,plan_select/* selectChecks */.o)(checklist.checks, filter);
    if (plan.kind === "unusable")
        return (0,tell_input_problems/* tellInputProblems */.k)([plan], redactSentence, host);
    // What it would be shown with.
    const context = (0,github_context/* githubContext */.h4)(env, event, version/* version */.r);
    const facts = await (0,reading_facts/* gatherFacts */.p)(context, inputs.pullRequest, places, { askGit });
    const explanation = await explainChecklist(checklist, {
        root: places.root,
        selection: { ...filter, complete: plan.complete },
        steps: plan.steps,
        environment: [...Object.keys(inputs.vars), ...Object.keys((0,child_environment/* readinessVariables */.aO)(facts.values, null, ""))],
        placeholders: (0,child_environment/* placeholderValues */.m_)(facts.values, inputs.vars),
        tagSearch: facts.tagSearch,
        findShell,
        findings: (0,redact_results/* redactFindings */.kk)(said, redactor),
        readerColumns,
    });
    const shown = redactExplanation(explanation, redactor);
    const text = json
        ? JSON.stringify(shown, null, 2)
        : explainLines(shown, { color: host.color, width }).join("\n");
    await host.log.write(`${text}\n`);
    return 0;
}
/** The filter with the name that was given as an argument: a check's id first, else an area. */
function withName(name, filter, { checks }) {
    if (name === null)
        return filter;
    if (checks.some(({ id }) => id === name))
        return { ...filter, checks: [...filter.checks, name] };
    const slug = (0,text_slug/* areaSlug */.JJ)(name);
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

/***/ 8515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: function() { return /* binding */ comesFrom; },
  px: function() { return /* binding */ eventBehind; },
  h4: function() { return /* binding */ githubContext; },
  nC: function() { return /* binding */ headRepository; },
  FN: function() { return /* binding */ serverOf; }
});

// EXTERNAL MODULE: ./build/github/queued-pull-request.js
var queued_pull_request = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/model/forge.js
var model_forge = __webpack_require__(702);
;// CONCATENATED MODULE: ./build/app/payload.js
/** What stands at a path of an event's payload; `undefined` where nothing does. Nothing of it is taken on trust. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "number" ? found : null;
}
function isObjectAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "object" && found !== null;
}
/** A push that creates a branch has forty zeros as `before`, one that deletes it as `after`. */
function notZero(sha) {
    return sha === null || /^0+$/.test(sha) ? null : sha;
}

;// CONCATENATED MODULE: ./build/app/event-commit.js

/** Where `GITHUB_SHA` is what the event is about, by the list of DESIGN 3.1. In all others it is only what lay at hand. */
const eventsOfCommits = new Set([
    "push",
    "create",
    "release",
    "merge_group",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** The commit that an event is about; `null` for a schedule, a dispatch, a comment, another workflow's run. */
function eventCommit(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    const own = notZero(env["GITHUB_SHA"] || null);
    const head = textAt(event, "pull_request", "head", "sha");
    // Under pull_request_target GITHUB_SHA is the base's.
    if (head !== null && name !== "") {
        const merge = name === "pull_request_target" ? null : own;
        return { sha: head, others: known([merge, mergedAs(event)]), mayBeMerged: true };
    }
    if (own === null || !eventsOfCommits.has(name) || at(event, "deleted") === true)
        return null;
    // A tag's push may name the tag's own object; `head_commit` is what it stands for.
    const others = [textAt(event, "merge_group", "head_sha"), textAt(event, "head_commit", "id")];
    return { sha: own, others: known(others), mayBeMerged: false };
}
/** Of an open pull request `merge_commit_sha` may be that of an older head, because servers merge by and by. */
function mergedAs(event) {
    return at(event, "pull_request", "merged") === true
        ? textAt(event, "pull_request", "merge_commit_sha")
        : null;
}
function known(names) {
    return names.filter((name) => name !== null);
}

;// CONCATENATED MODULE: ./build/app/github-context.js




/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
function githubContext(env, event, version) {
    const text = (name) => env[name] ?? "";
    const server = serverOf(env, event);
    const repository = text("GITHUB_REPOSITORY");
    const sha = text("GITHUB_SHA");
    return {
        run: {
            repository,
            sha,
            headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
            ref: text("GITHUB_REF"),
            event: text("GITHUB_EVENT_NAME"),
            workflow: text("GITHUB_WORKFLOW"),
            job: text("GITHUB_JOB"),
            url: runUrl(server, env),
            attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
            actor: text("GITHUB_ACTOR"),
            action: version,
            os: text("RUNNER_OS") || osName(process.platform),
            arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
        },
        ...server,
        workflowFile: null,
        baseSha: textAt(event, "pull_request", "base", "sha") ??
            textAt(event, "merge_group", "base_sha") ??
            notZero(textAt(event, "before")),
        gateBase: gateBase(text("GITHUB_EVENT_NAME"), event),
        commit: eventCommit(env, event),
        subject: { kind: "event" },
        pullRequest: numberAt(event, "pull_request", "number") ?? null,
        queuedPullRequest: (0,queued_pull_request/* queuedPullRequest */.C)(textAt(event, "merge_group", "head_ref") ?? ""),
        defaultBranch: textAt(event, "repository", "default_branch"),
        fromFork: at(event, "pull_request") !== undefined &&
            textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
}
/**
 * Whose software the server runs, and the address that people know it by. A runner of Gitea or Forgejo gives the one
 * that it was registered with, often an internal one; what the server says of the repository is what it is called.
 */
function serverOf(env, event) {
    const forge = (0,model_forge/* forgeAt */.r)(env["GITHUB_API_URL"] ?? "");
    const given = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    const known = forge === "gitea" ? textAt(event, "repository", "html_url") : null;
    const below = `/${env["GITHUB_REPOSITORY"] ?? ""}`;
    const isKnown = known !== null && /^https?:\/\/[^\s?#]+$/.test(known) && known.endsWith(below);
    return { forge, serverUrl: isKnown ? known.slice(0, -below.length) : given };
}
/**
 * The run's page; empty outside of a run. Gitea until 1.25 and Forgejo know it by its number in the repository, Gitea
 * from 1.26 on by its id, unless it is told that this is the number.
 */
function runUrl({ forge, serverUrl }, env) {
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const id = env["GITHUB_RUN_ID"] ?? "";
    const number = env["GITHUB_RUN_NUMBER"] ?? "";
    if (repository === "" || id === "")
        return "";
    const run = forge === "gitea" && number !== "" ? `${number}?by_index=1` : id;
    return `${serverUrl}/${repository}/actions/runs/${run}`;
}
/**
 * `owner/name` of the repository that an event's code comes from; `null` when the fork is gone, and where the event
 * doesn't say: a comment's payload names its pull request, but not where that comes from.
 */
function headRepository(event) {
    return (textAt(event, "pull_request", "head", "repo", "full_name") ??
        textAt(event, "workflow_run", "head_repository", "full_name"));
}
/**
 * Whether an event of strangers is about this repository's own code (DESIGN 3.1). A comment never is: it names no
 * head. Nor is a `workflow_run` whose run was itself set off by a stranger (`issue_comment`, `pull_request_target`, a
 * `workflow_run`): it counts as this repository's run, and what it built or downloaded may be a fork's.
 */
function comesFrom(repository, name, event) {
    const isHere = (found) => repository !== "" && found?.toLowerCase() === repository.toLowerCase();
    if (name === "pull_request_target")
        return isHere(textAt(event, "pull_request", "head", "repo", "full_name"));
    if (name !== "workflow_run" || !isHere(textAt(event, "workflow_run", "head_repository", "full_name")))
        return false;
    const behind = eventBehind(event) ?? "";
    return eventsOfOurs.has(behind) || (behind === "pull_request" && pullsLieHere(event));
}
/** What set the run off that a `workflow_run` tells of. */
function eventBehind(event) {
    return textAt(event, "workflow_run", "event");
}
const eventsOfOurs = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "release",
    "merge_group",
]);
/** The payload lists those whose head lies here; a fork's own run has an empty list, and a head repository elsewhere. */
function pullsLieHere(event) {
    const pulls = at(event, "workflow_run", "pull_requests");
    const here = numberAt(event, "repository", "id");
    return (!Array.isArray(pulls) ||
        pulls.every((pull) => here !== null && numberAt(pull, "head", "repo", "id") === here));
}
function gateBase(name, event) {
    const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
    if (sha !== null)
        return { kind: "commit", sha };
    if (namesOne.test(name) || isObjectAt(event, "pull_request") || isObjectAt(event, "merge_group"))
        return { kind: "missing" };
    return { kind: mayBeAboutOne(name, event) ? "unknown" : "none" };
}
/** A payload that is empty, or was not read, could have told that there is one. */
function mayBeAboutOne(name, event) {
    if (isObjectAt(event, "issue"))
        return isObjectAt(event, "issue", "pull_request");
    if (!isObjectAt(event, "workflow_run"))
        return name === "issue_comment" || name === "workflow_run";
    return namesOne.test(textAt(event, "workflow_run", "event") ?? "pull_request");
}
const namesOne = /^(?:pull_request|merge_group)/;
/** As `RUNNER_OS` names them. */
function osName(platform) {
    return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
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

/***/ 2746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ tellInputProblems; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


/** Says what is wrong with the arguments, and returns their exit code. */
async function tellInputProblems(problems, redact, host) {
    for (const { found, expected, cure } of problems) {
        await host.log.write(`error: ${redact((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSentence */ .d)({ found, expected, cure })).replace(/\s+/g, " "))}\n`);
    }
    return 2;
}


/***/ }),

/***/ 4931:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: function() { return /* binding */ mergeEnvironments; },
/* harmony export */   aO: function() { return /* binding */ readinessVariables; },
/* harmony export */   m_: function() { return /* binding */ placeholderValues; },
/* harmony export */   sh: function() { return /* binding */ commandEnvironments; }
/* harmony export */ });
/* harmony import */ var _model_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7118);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2044);


/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
/**
 * The environments of a step's commands: without what belongs to the action, without the files by which the step talks
 * to the runner, and without what would have a shell run nothing, wherever that comes from.
 */
function commandEnvironments(env) {
    const isCommandFile = (0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFileFinder */ ._i)(env);
    const without = (layer) => kept(layer, (name, value) => !(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesNothing */ .nL)(name) && !isCommandFile(name, value));
    const inherited = kept(without(env), (name) => !stripped.test(name) && !(0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommandFileVariable */ .iA)(name));
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
/**
 * FORMAT 3.2: the later wins. On Windows `PATH` and `Path` are one variable: a child that were given both would get
 * the one that Node's sorting puts first.
 */
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
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

/***/ 3584:
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

/***/ 7118:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: function() { return /* binding */ commandFileFinder; },
/* harmony export */   iA: function() { return /* binding */ isCommandFileVariable; },
/* harmony export */   mq: function() { return /* binding */ commandFileNames; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";
/** Whether a step talks to the runner by the file that this variable names, as is known today. */
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
/**
 * Tells whether a variable names a file by which the step talks to the runner, of today's names or tomorrow's: it lies
 * in the folder of one of those that are known.
 */
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
/** What is to be watched while commands run. */
function commandFileNames(env) {
    const isCommandFile = commandFileFinder(env);
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(value)] : []);
    const paths = [...new Set(named)];
    return { paths, steps: stepsOf(paths) };
}
/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
function stepsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending] = /_[^_]+$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ?? [];
        if (ending === undefined)
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
        const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
        counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
    }
    return [...counts.values()].filter(({ files }) => files > 1);
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
/** Without regard to case, as Windows and macOS have their folders. */
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
/** At a desk `GITHUB_OUTPUT=/dev/null` says that nobody listens; what else lies there is no command file. */
function isOfFiles(folder) {
    return folder !== "/dev";
}


/***/ }),

/***/ 702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ jobAuthors; },
/* harmony export */   r: function() { return /* binding */ forgeAt; }
/* harmony export */ });
/** By the address of its API: Gitea and Forgejo answer below `/api/v1`, GitHub never does. */
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}
/** Under which names a server's job tokens write comments. Gitea and Forgejo reserve theirs. */
const jobAuthors = {
    github: ["github-actions[bot]"],
    gitea: ["github-actions[bot]", "gitea-actions", "forgejo-actions"],
};


/***/ }),

/***/ 6425:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ isUnread; }
/* harmony export */ });
/* harmony import */ var _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);

/** Whether a finding means that something of the page is not read. */
function isUnread({ rule }) {
    return _findings_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .g.has(rule);
}


/***/ }),

/***/ 3034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ reasonLine; },
/* harmony export */   B: function() { return /* binding */ signalReason; }
/* harmony export */ });
/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;
/** Which signals speak against a check, in one sentence without a full stop; empty where none does. */
function signalReason(signals) {
    return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}
function faultsOf(role, signals) {
    const wanted = role === "pass";
    return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}
function faultOf({ kind, expect, holds, saw, reason }) {
    if (holds === null)
        return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
    if (kind === "fail")
        return `fail signal seen: ${expect}`;
    return isMeasured(expect) ? `${explained(saw)}, expected ${expect}` : `pass signal not seen: ${expect}`;
}
/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw) {
    return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}
/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect) {
    return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}
/** A reason on one line, as long as a reason may be. */
function reasonLine(text) {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (line.length <= maxReason)
        return line;
    const kept = line.slice(0, maxReason - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 9889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ version; }
/* harmony export */ });
/** This release; a test holds it equal to `package.json`. */
const version = "1.0.0";


/***/ }),

/***/ 5803:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ whyMissing; }
/* harmony export */ });
/** Why there is no last tag, and the cure where there is one. */
const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
/** Why a placeholder of ours has no value, as a clause; `null` where nothing can be said. */
function whyMissing(name, tags) {
    switch (name) {
        case "last-tag":
        case "last-version":
            return tagReasons[tags];
        case "sha":
            return tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
        case "base-sha":
            return "the event has no base: it is known in a pull request, a merge group and a push";
        case "pr":
            return "the event belongs to no pull request";
        case "run-url":
            return "this is no run on GitHub";
        default:
            return null;
    }
}


/***/ }),

/***/ 3637:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: function() { return /* binding */ fillPlaceholders; },
/* harmony export */   Kc: function() { return /* binding */ hasPlaceholder; },
/* harmony export */   nH: function() { return /* binding */ fillCommand; }
/* harmony export */ });
/* harmony import */ var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/**
 * Fills the placeholders of guidance (FORMAT 3.4): shell-quoted in code, encoded in an address, Markdown-escaped
 * elsewhere. A placeholder without a value stays: `git push origin {last-tag}:main` with nothing in it deletes a branch.
 */
async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
/** The same for a command that is only shown: all of it is code. */
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
/** Whether a command holds a placeholder: such a command is shown, never run. */
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(placeholder)].some(([, name]) => name !== undefined && known.has(name));
}
/** `{` after `$` is the shell's. */
const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(placeholder)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(values[name] ?? "");
        // A line break would end a code span or a command half-way.
        if (value.trim() === "" || /[\r\n\u2028\u2029]/.test(value))
            missing.add(name);
        else
            fillable.push({ start, end: start + found.length, name, value });
    }
    return { fillable, missing: [...missing] };
}
function namesOf(places) {
    return [...new Set(places.map(({ name }) => name))];
}
function editOf({ start, end, value }, { kind }) {
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .filledForms */ .k[kind](value) };
}
/**
 * Asks a Markdown parser where each placeholder stands. It reports no positions inside a line, so the
 * placeholders are numbered first and looked for in what it found.
 */
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new Parser({ html: false });
    parser.validateLink = () => true;
    parser.normalizeLink = (address) => address;
    const mark = unusedCharacter(markdown);
    const numbered = applyEdits(markdown, places.map(({ start, end }, index) => ({ start, end, text: `{${mark}${index}${mark}}` })));
    const contexts = [];
    const number = new RegExp(`\\{${mark}(\\d+)${mark}\\}`, "g");
    for (const [text, context] of textsOf(parser.parse(numbered, {}))) {
        for (const [, index] of text.matchAll(number))
            contexts[Number(index)] ??= context;
    }
    return contexts;
}
/** Of the private use area, which is neither blank nor punctuation to Markdown. */
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
/** Every text of the document with its context, addresses before the words that are linked. */
function* textsOf(tokens) {
    for (const token of tokens) {
        for (const [name, value] of token.attrs ?? []) {
            yield [String(value), { kind: name === "href" || name === "src" ? "address" : "text" }];
        }
        if (token.type === "code_inline")
            yield [token.content, { kind: "span", ticks: token.markup.length }];
        else if (token.type === "fence" || token.type === "code_block")
            yield [token.content, { kind: "block" }];
        else if (token.children === null)
            yield [token.content, { kind: "text" }];
        yield* textsOf(token.children ?? []);
    }
}
/** A value with backticks would end the code span it is put into: such a span gets longer delimiters. */
function widenedSpans(markdown, edits, contexts) {
    const widened = new Map();
    edits.forEach(({ start, end, text }, index) => {
        const context = contexts[index];
        if (context?.kind !== "span" || !text.includes("`"))
            return;
        const delimiter = new RegExp(`(?<!\`)\`{${context.ticks}}(?!\`)`, "g");
        const open = [...markdown.slice(0, start).matchAll(delimiter)].at(-1)?.index;
        delimiter.lastIndex = end;
        const close = delimiter.exec(markdown)?.index;
        if (open === undefined || close === undefined || widened.has(open))
            return;
        const inside = applyEdits(markdown, edits, open + context.ticks, close);
        const ticks = "`".repeat(1 + Math.max(...(inside.match(/`+/g) ?? []).map((run) => run.length)));
        widened.set(open, [open, close].map((at) => ({ start: at, end: at + context.ticks, text: ticks })));
    });
    return [...widened.values()].flat();
}
/** Applies the edits that lie in a part of the text, and returns that part. */
function applyEdits(text, edits, from = 0, to = text.length) {
    let result = "";
    let position = from;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < from || edit.end > to)
            continue;
        result += text.slice(position, edit.start) + edit.text;
        position = edit.end;
    }
    return result + text.slice(position, to);
}


/***/ }),

/***/ 6247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ selectChecks; }
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
function selectChecks(checks, filter) {
    const unknown = unknownName(checks, filter);
    if (unknown !== null)
        return unknown;
    const chosen = checks.filter((check) => matches(check, filter));
    if (chosen.length === 0) {
        return {
            kind: "unusable",
            found: "no check is in one of `areas` and among `checks` too",
            expected: "at least one check, because a gate that looked at nothing is never ready",
            cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
        };
    }
    const steps = orderByNeeds(checks, chosen);
    return {
        kind: "plan",
        steps,
        complete: steps.length === checks.length && chosen.length === checks.length,
        selectedAreas: countAreas(chosen),
        totalAreas: countAreas(checks),
    };
}
function unknownName(checks, filter) {
    const areas = new Set(checks.map((check) => check.area.slug));
    const ids = new Set(checks.map((check) => check.id));
    const area = filter.areas.find((name) => !areas.has(name));
    if (area !== undefined)
        return unknown("area", "areas", area, areas);
    const id = filter.checks.find((name) => !ids.has(name));
    return id === undefined ? null : unknown("check", "checks", id, ids);
}
function unknown(what, input, name, known) {
    const shown = [...known].slice(0, 20).join(", ");
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return {
        kind: "unusable",
        found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
        expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
        cure: meant === null
            ? "Correct the name, or add a row for it to the page."
            : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
    };
}
function matches(check, filter) {
    return ((filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
        (filter.checks.length === 0 || filter.checks.includes(check.id)));
}
/** Depth first in page order, iteratively: a chain of needs may be as long as the page. */
function orderByNeeds(checks, chosen) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const chosenIds = new Set(chosen.map((check) => check.id));
    const placed = new Set();
    const steps = [];
    for (const root of chosen) {
        const stack = [root];
        for (let check = stack.at(-1); check !== undefined; check = stack.at(-1)) {
            const missing = check.needs.find((id) => !placed.has(id) && byId.has(id));
            const needed = missing === undefined ? undefined : byId.get(missing);
            if (needed !== undefined) {
                stack.push(needed);
                continue;
            }
            stack.pop();
            if (placed.has(check.id))
                continue;
            placed.add(check.id);
            steps.push({ check, neededOnly: !chosenIds.has(check.id) });
        }
    }
    return steps;
}
function countAreas(checks) {
    return new Set(checks.map((check) => check.area.slug)).size;
}


/***/ }),

/***/ 5739:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ redactResults; },
/* harmony export */   kk: function() { return /* binding */ redactFindings; },
/* harmony export */   uS: function() { return /* binding */ redactReason; },
/* harmony export */   xU: function() { return /* binding */ redactComparison; }
/* harmony export */ });
/* unused harmony export treatments */
/* harmony import */ var _model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);
/* harmony import */ var _redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5934);


const output = { tail: "text" };
const script = { verdict: "structure", output };
const finding = {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
};
/** Ids, parts and effects of changes are structure. */
const gateChanges = {
    kind: "structure",
    base: "structure",
    changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
    reason: "sentence",
};
/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
const treatments = {
    name: "structure",
    gate: "structure",
    reasonCode: "structure",
    reason: "sentence",
    checklist: {
        path: "structure",
        sha256: "structure",
        owner: "text",
        ticket: "structure",
        from: "structure",
        url: "structure",
    },
    selection: { areas: "structure", checks: "structure" },
    run: {
        repository: "structure",
        sha: "structure",
        headSha: "structure",
        ref: "structure",
        event: "structure",
        workflow: "structure",
        job: "structure",
        url: "structure",
        actor: "structure",
        action: "structure",
        os: "structure",
        arch: "structure",
        startedAt: "structure",
    },
    checks: {
        id: "structure",
        area: "structure",
        areaSlug: "structure",
        severity: "structure",
        owner: "text",
        why: "text",
        command: "text",
        runsOn: "structure",
        verdict: "structure",
        reason: "sentence",
        startedAt: "structure",
        attempts: { verdict: "structure" },
        retest: script,
        signals: { kind: "structure", expect: "text", saw: "seen", reason: "sentence", note: "sentence" },
        output,
        diagnosis: script,
        guidance: { rollback: "text", retest: "text", retestKind: "structure" },
    },
    setup: script,
    teardown: script,
    signOffs: { text: "text" },
    gateChanges,
    findings: finding,
    warnings: "sentence",
};
/** The results without secrets. */
function redactResults(results, redaction) {
    const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)({ ...results, checks }, treatments, redaction);
}
/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
function redactReason({ reason, signals }, redaction) {
    if (reason !== (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)(signals))
        return redaction.redactSentence(reason);
    return (0,_model_signal_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .signalReason */ .B)((0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(signals, treatments.checks.signals, redaction));
}
/** The same for findings alone. */
function redactFindings(findings, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(findings, finding, redaction);
}
/** What two pages differ in, without secrets. */
function redactComparison(comparison, redaction) {
    return (0,_redaction_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .treat */ .X)(comparison, gateChanges, redaction);
}


/***/ }),

/***/ 5934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ treat; }
/* harmony export */ });
/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
function treat(value, treatments, redaction) {
    // The copy has the shape of what it is made from: only texts differ.
    return treated(value, treatments, redaction);
}
function treated(value, treatment, redaction) {
    if (typeof value === "string")
        return treatedText(value, treatment, redaction);
    if (Array.isArray(value))
        return value.map((element) => treated(element, treatment, redaction));
    if (typeof value !== "object" || value === null)
        return value;
    // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        copy[key] = treated(copy[key], fieldOf(treatment, key), redaction);
    return copy;
}
function treatedText(text, treatment, { redact, redactSentence }) {
    if (treatment === "structure")
        return text;
    const isOurs = treatment === "sentence" || (treatment === "seen" && ourWordsForSeen.test(text));
    return isOurs ? redactSentence(text) : redact(text);
}
const ourWordsForSeen = /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;
function fieldOf(treatment, key) {
    if (typeof treatment !== "object" || treatment === null || !Object.hasOwn(treatment, key))
        return null;
    return treatment[key];
}


/***/ }),

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ findingLines; },
/* harmony export */   j: function() { return /* binding */ foldedFindings; }
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
/* harmony import */ var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);



const colours = { error: "red", warning: "yellow", note: "cyan" };
/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        // What is wrong with the arguments has no place on the page.
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSentence */ .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
/** A terminal cannot fold: it shows so many, and says how to see the others. */
const shownUnfolded = 3;
/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} remark${findings.length === 1 ? "" : "s"} on the page`;
    if (dialect !== "plain" || findings.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const more = `… and ${findings.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines(ranked, color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


/***/ }),

/***/ 5975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ scopeWords; },
/* harmony export */   DO: function() { return /* binding */ gateWords; },
/* harmony export */   D_: function() { return /* binding */ unbroken; },
/* harmony export */   I3: function() { return /* binding */ checkName; },
/* harmony export */   IW: function() { return /* binding */ remarks; },
/* harmony export */   Kg: function() { return /* binding */ isGood; },
/* harmony export */   L2: function() { return /* binding */ verdictWords; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   UU: function() { return /* binding */ humanDuration; },
/* harmony export */   ZO: function() { return /* binding */ missedChecks; },
/* harmony export */   cG: function() { return /* binding */ gateReason; },
/* harmony export */   qP: function() { return /* binding */ failedAreas; },
/* harmony export */   rL: function() { return /* binding */ signOf; },
/* harmony export */   rM: function() { return /* binding */ isQuiet; },
/* harmony export */   xq: function() { return /* binding */ retestWords; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
/** The verdict as people read it; a sign stands beside the word, never instead of it. */
const verdictWords = {
    passed: { sign: "✅", word: "passed", mark: "✓" },
    failed: { sign: "❌", word: "failed", mark: "✗" },
    "timed-out": { sign: "❌", word: "timed out", mark: "✗" },
    errored: { sign: "❌", word: "could not be started", mark: "✗" },
    skipped: { sign: "⏭️", word: "skipped", mark: "-" },
    cancelled: { sign: "⛔", word: "cancelled", mark: "✗" },
    interrupted: { sign: "⛔", word: "interrupted", mark: "✗" },
};
/** The sign of a check: what does not decide warns and does not alarm. */
function signOf(check, decides) {
    const { sign } = verdictWords[check.verdict];
    return sign === "❌" && !decides(check) ? "⚠️" : sign;
}
/** Whether a signal speaks for the check; what could not be judged never does. */
function isGood({ kind, holds }) {
    return holds === (kind === "pass");
}
/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`. */
function humanDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
/** Text of ours that a narrow table cell must not break. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
/** `1 check`, `1,200 checks`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The gate with what it speaks for: "Ready", "Not ready, 2 of 5 areas". */
function gateWords({ gate, selection }) {
    const word = gate === "ready" ? "Ready" : "Not ready";
    return selection.complete ? word : `${word}, ${scopeWords(selection)}`;
}
/** What a filtered run speaks for: "2 of 5 areas". */
function scopeWords({ selectedAreas, totalAreas }) {
    return selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
}
/** A check's name: its area, and its id where that says more. */
function checkName({ id, area, areaSlug }) {
    return { area, id: id === areaSlug ? null : id };
}
/** What a reader must know besides the verdict. */
function remarks(check) {
    const { attempts, flaky, severity, neededOnly, tampered, retest } = check;
    return [
        severity === "advisory" ? "advisory" : "",
        neededOnly ? "needed by a selected check" : "",
        flaky ? `flaky: passed on attempt ${attempts.length}` : "",
        !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
        tampered ? "tampered with the runner's files" : "",
        leftBehind(check),
        retest === null ? "" : `retest: ${retestWords(retest)}`,
    ].filter((remark) => remark !== "");
}
/** `2 processes left behind, ended`; of what could not be ended it says so. */
function leftBehind({ leftovers, unended }) {
    if (leftovers === 0)
        return "";
    const left = `${leftovers === 1 ? "1 process" : `${leftovers} processes`} left behind`;
    if (unended === 0)
        return `${left}, ended`;
    return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}
/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
function missedChecks(checks, decides) {
    const missed = checks.filter(({ verdict }) => verdict !== "passed");
    const ran = missed.filter(({ verdict }) => verdict !== "skipped");
    return [
        ...ran.filter((check) => decides(check)),
        ...ran.filter((check) => !decides(check)),
        ...missed.filter(({ verdict }) => verdict === "skipped"),
    ];
}
/** Whether nobody needs to look at a check: it passed, at once, and left nothing behind. */
function isQuiet({ verdict, flaky, tampered, leftovers }) {
    return verdict === "passed" && !flaky && !tampered && leftovers === 0;
}
/** What a retest says about the failure. */
function retestWords({ verdict }) {
    if (verdict === "passed")
        return "the failure did not recur";
    return verdict === "failed" || verdict === "timed-out"
        ? "the failure was confirmed"
        : verdictWords[verdict].word;
}
/** The gate's reason, without the scope that stands beside the gate already. */
function gateReason(results) {
    const scope = `, ${scopeWords(results.selection)}`;
    return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}
/** Failed areas in page order: those with a deciding check that is not passed. */
function failedAreas(results, decides) {
    const areas = new Map();
    for (const check of results.checks) {
        if (check.verdict === "passed" || !decides(check))
            continue;
        const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
        areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
    }
    return [...areas.values()];
}


/***/ }),

/***/ 5942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ oneLine; }
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

/** Text of others on one line: white space becomes single spaces, and nothing in it acts on a terminal. */
function oneLine(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 7759:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ painter; }
/* harmony export */ });
/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


/***/ })

};
;