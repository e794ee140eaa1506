"use strict";
exports.id = 650;
exports.ids = [650,561];
exports.modules = {

  30650:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  explain: function() { return   explain; }
});

var child_environment = __webpack_require__(34931);
var model_checklist = __webpack_require__(45385);
var run_values = __webpack_require__(53927);
var version = __webpack_require__(99889);
var problem = __webpack_require__(93970);
var waiver = __webpack_require__(16833);
var kinds = __webpack_require__(26941);
var explain_release = __webpack_require__(87151);
var missing_value = __webpack_require__(15803);
var plan_placeholders = __webpack_require__(93637);
var unknown_variables = __webpack_require__(94765);
;// CONCATENATED MODULE: ./build/plan/explain-page.js









async function explainChecklist(checklist, facts) {
    const missing = new Set();
    const checks = [];
    for (const step of facts.steps)
        checks.push(await explainCheck(step, facts, missing));
    return {
        version: 1,
        checklist: explainPage(checklist, facts),
        selection: { ...facts.selection, total: checklist.checks.length },
        release: (0,explain_release .r)(facts.facts, facts.given),
        environment: facts.environment,
        checks,
        notApplicable: facts.notApplicable,
        signOffs: checklist.signOffs,
        missing: [...missing].map((name) => ({ name, why: (0,missing_value .bi)(name, facts.facts.missing) })),
        unread: facts.findings.filter(problem .KJ),
        readerColumns: unnamed(facts),
    };
}
function unnamed({ readerColumns, findings }) {
    const named = new Set(findings.filter(problem .KJ).map(({ line, column }) => `${line}:${column}`));
    return readerColumns
        .filter(({ place }) => !named.has(`${place.line}:${place.column}`))
        .map(({ header, place }) => ({ header, line: place.line }));
}
function explainPage({ path, settings }, { root, findShell, facts }) {
    const { place, owner, ticket, areas, linkedFrom, setup, teardown, defaults } = settings;
    const { versionFrom, signOffs, reviewed } = settings;
    const script = (command) => command === null
        ? null
        : { command, ...explainUse(defaults, findShell), unknown: (0,unknown_variables .A)(command, facts) };
    return {
        path,
        line: place.line,
        owner,
        ticket,
        areas: areas?.map(({ text }) => text) ?? null,
        linkedFrom: linkedFrom.map((link) => link.path),
        versionFrom: versionFrom?.text ?? null,
        signOffs,
        reviewed: reviewed?.date ?? null,
        root,
        setup: script(setup),
        teardown: script(teardown),
        defaults: explainUse(defaults, findShell),
    };
}
function explainUse({ shell, workingDirectory, timeoutMs, env }, findShell) {
    return { shell: findShell(shell), workingDirectory, timeoutMs, env: Object.keys(env) };
}
async function explainCheck({ check, neededOnly }, { placeholders, findShell, today, passedThrough, facts }, missing) {
    const { id, area, place, severity, needs, command, retries, retryDelayMs, diagnose, waived } = check;
    const { phase, only, notBefore, runsOn } = check;
    const filled = async (guidance) => {
        const { text, missing: names } = await (0,plan_placeholders .Ct)(guidance ?? "", placeholders);
        for (const name of names)
            missing.add(name);
        return guidance === null ? null : text;
    };
    return {
        id,
        area: area.text,
        line: place.line,
        severity,
        neededOnly,
        ...(0,model_checklist .Vj)(check),
        needs,
        needsPassedThrough: needs.filter((need) => passedThrough.has(need)),
        command,
        ...explainUse(check, findShell),
        unknown: (0,unknown_variables .A)(command, facts),
        retries,
        retryDelayMs,
        signals: check.signals.map((signal) => {
            const { role, expect, implied } = signal;
            const words = (0,kinds .e4)(signal, (name) => meaningOf(name, placeholders, missing));
            return { role, expect, implied, words };
        }),
        phase,
        only,
        notBefore,
        runsOn,
        waiver: (0,waiver .Uf)(waived, today),
        rollback: await filled(check.rollback),
        toDo: await filled(check.toDo),
        retest: {
            ...(await explainRetest(check, placeholders, missing)),
            unknown: check.retest.kind === "command" ? (0,unknown_variables .A)(check.retest.script, facts) : null,
        },
        diagnose,
    };
}
function meaningOf(name, values, missing) {
    const ours = (0,run_values .h3)(name);
    if (ours === undefined)
        return Object.hasOwn(values, name) ? `the var ${name}` : null;
    if (ours.inSignals === null)
        return null;
    const value = values[name] ?? null;
    if (value === null)
        missing.add(name);
    return `${ours.inSignals} (${value === null ? "not known here" : JSON.stringify(value)})`;
}
async function explainRetest({ retest }, values, missing) {
    const filled = retest.kind === "command"
        ? (0,plan_placeholders .nH)(retest.script, values)
        : await (0,plan_placeholders .Ct)(retest.markdown, values);
    for (const name of filled.missing)
        missing.add(name);
    return {
        kind: retest.kind,
        text: filled.text,
        implied: retest.kind === "command" && retest.implied,
        onlyShown: retest.kind === "command" && (0,plan_placeholders .Kc)(retest.script, Object.keys(values)),
    };
}

var plan_select = __webpack_require__(86247);
var check_fields = __webpack_require__(8760);
var redact_results = __webpack_require__(45739);
var redaction_schema = __webpack_require__(15934);
;// CONCATENATED MODULE: ./build/redact/redact-explanation.js



const shell = { named: "text", call: "text", program: "text", problem: "text" };
const use = { shell, workingDirectory: check_fields .o.workingDirectory.redacted, env: "structure" };
const script = { command: check_fields .o.command.redacted, ...use, unknown: "text" };
const schema = {
    checklist: {
        path: "structure",
        owner: "text",
        ticket: "text",
        areas: "text",
        linkedFrom: "text",
        versionFrom: "text",
        signOffs: "structure",
        reviewed: "structure",
        root: "structure",
        setup: script,
        teardown: script,
        defaults: use,
    },
    selection: { areas: "structure", checks: "structure" },
    release: { name: "structure", value: "text", why: "text" },
    environment: "structure",
    checks: {
        ...script,
        ...redaction_schema .X,
        id: check_fields .o.id.redacted,
        area: check_fields .o.area.redacted,
        severity: check_fields .o.severity.redacted,
        needs: check_fields .o.needs.redacted,
        needsPassedThrough: check_fields .o.needs.redacted,
        phase: check_fields .o.phase.redacted,
        only: check_fields .o.only.redacted,
        runsOn: check_fields .o.runsOn.redacted,
        notBefore: { text: "text", kind: "structure", at: "structure", event: "structure" },
        waiver: { by: "text", until: "structure", reason: "text" },
        signals: { role: "structure", expect: "text", words: "text" },
        retest: { kind: "structure", text: check_fields .o.retest.redacted, unknown: "text" },
    },
    notApplicable: { id: "structure", area: "structure", why: "sentence" },
    signOffs: {
        text: "text",
        heading: "text",
        owner: "text",
        version: "structure",
        phase: "structure",
        only: "structure",
        environment: "structure",
    },
    missing: { name: "structure", why: "text" },
    unread: redact_results .iT,
    readerColumns: { header: "text" },
};
function redactExplanation(explanation, redaction) {
    return (0,redaction_schema .S)(explanation, schema, redaction);
}

var check_field_groups = __webpack_require__(70729);
var model_finding = __webpack_require__(96528);
var sign_offs = __webpack_require__(79079);
var count = __webpack_require__(44936);
var duration_text = __webpack_require__(70939);
var join_parts = __webpack_require__(76572);
var one_line = __webpack_require__(45942);
var text_paint = __webpack_require__(67759);
var plain_text = __webpack_require__(59119);
var wrap_line = __webpack_require__(31270);
var check_rows = __webpack_require__(75606);
var report_explain_release = __webpack_require__(90009);
;// CONCATENATED MODULE: ./build/report/explain-lines.js














function explainLines(explanation, { color, width }) {
    const paint = (0,text_paint .C)(color);
    const { complete } = explanation.selection;
    const shown = complete ? explanation.checklist.defaults : null;
    const entries = [
        ...(complete ? explainedPageLines(explanation, paint) : []),
        ...explanation.checks.flatMap((check) => [...checkLines(check, shown, paint), ""]),
        ...notApplicableEntries(explanation),
        ...missingLines(explanation),
        ...unreadLines(explanation, paint),
        ...readerColumnLines(explanation),
    ];
    return laidOut(entries, width);
}
function checkLines(check, shown, paint) {
    const { id, area, line, severity, neededOnly } = check;
    const marks = [
        `line ${line}`,
        ...((0,one_line .T)(area) === id ? [] : [`area ${(0,one_line .T)(area)}`]),
        severity,
        ...(neededOnly ? ["runs only because another needs it"] : []),
    ];
    const fields = Object.entries(ownLines);
    return [
        `${paint((0,one_line .T)(id), "bold")}  ${paint(marks.join(", "), "dim")}`,
        ...fields.flatMap(([name, lines]) => lines(check, check_fields .o[name].explained, { shown, paint })),
        ...check_field_groups .iF.flatMap((name) => field(check_fields .o[name].explained, check[name])),
    ];
}
const ownLines = {
    phase: (check, label) => field(label, (0,report_explain_release .Gl)(check)),
    notBefore: ({ notBefore }, label) => field(label, notBefore && (0,report_explain_release .Xk)(notBefore)),
    command: (check, label, { shown, paint }) => [
        ...field(label, check.command),
        ...field("", useOf(check, shown)),
        ...unknownLines(check, paint),
    ],
    runsOn: ({ runsOn }, label) => field(label, runsOn && machinesOf(runsOn)),
    needs: (check, label) => field(label, needsOf(check)),
    retries: (check, label) => field(label, triesOf(check)),
    pass: ({ signals }, label, { paint }) => signals.flatMap((signal, index) => signalLines(signal, index === 0 ? label : "", paint)),
    toDo: ({ toDo }, label) => field(label, toDo && `${toDo.trimEnd()}\n${report_explain_release .DZ}`),
    rollback: ({ rollback, toDo }, label) => field(label, rollback ?? (toDo === null ? noRollback : null)),
    retest: (check, label, { paint }) => [
        ...field(label, retestOf(check)),
        ...(check.retest.implied ? [] : unknownLines(check.retest, paint)),
    ],
    diagnose: ({ diagnose }, label) => field(label, diagnose === null ? null : `${diagnose.trimEnd()}\n(runs when it did not pass)`),
    waived: ({ waiver }, label) => field(label, waiver && (0,report_explain_release .uU)(waiver)),
};
function unknownLines({ unknown }, paint) {
    return field("", unknown && `would not be started: ${unknown}`, (line) => paint(line, "yellow"));
}
const noRollback = "none: the page does not say what to do when it fails";
const signalColours = { pass: "green", fail: "red" };
function signalLines({ words, role, implied }, label, paint) {
    return field(label, words, (line) => paint(line, implied ? "dim" : signalColours[role]));
}
function machinesOf(runsOn) {
    const each = runsOn.length === 1 ? "there" : "on each of them";
    return `${runsOn.map(one_line .T).join(", ")}: by a plan ${each}; without one it cannot be judged elsewhere`;
}
function needsOf({ needs, needsPassedThrough }) {
    const others = new Set(needsPassedThrough);
    const run = needs.filter((need) => !others.has(need));
    const lines = [
        ...(run.length === 0 ? [] : [`${run.join(", ")}: skipped unless passed, and pending while that is`]),
        ...needsPassedThrough.map((need) => `${need}: does not apply, so what it needs counts in its place`),
    ];
    return lines.length === 0 ? null : lines.join("\n");
}
function triesOf({ retries, retryDelayMs }) {
    if (retries === 0)
        return null;
    const times = retries === 1 ? "once more" : `up to ${retries} times more`;
    const pause = retryDelayMs === 0 ? "" : `, each time after ${(0,duration_text .Ej)(retryDelayMs)}`;
    return `${times} while it does not pass${pause}`;
}
function retestOf({ retest: { kind, text, implied, onlyShown } }) {
    if (implied && !onlyShown)
        return "by default: the same command";
    const note = onlyShown ? "\n(shown, never run: it has a placeholder)" : "";
    return kind === "command" ? `${text.trimEnd()}${note}` : text;
}
function notApplicableEntries({ notApplicable }) {
    return notApplicable.length === 0 ? [] : [...(0,check_rows.notApplicableRows)(notApplicable).map(sentence), ""];
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
        paint(`Not read: ${(0,count .U9)(unread.length, "thing")} on ${(0,one_line .T)(checklist.path)}`, "yellow"),
        ...unread.flatMap((finding) => field(`line ${finding.line}`, (0,one_line .T)(`${(0,model_finding .d)(finding)} (${finding.rule})`))),
    ];
}
function readerColumnLines({ readerColumns }) {
    return readerColumns.flatMap(({ header, line }) => {
        const name = header === "" ? "a column without a header" : `the column ${(0,problem .TL)(header)}`;
        return field(`line ${line}`, `${name}, kept for readers`);
    });
}
function explainedPageLines(explanation, paint) {
    const { checklist, selection, environment, signOffs } = explanation;
    const { path, line, owner, ticket, areas, linkedFrom, root, setup, teardown, defaults } = checklist;
    const { versionFrom, reviewed } = checklist;
    const script = (label, found) => found === null
        ? []
        : [...field(label, found.command), ...field("", useOf(found, defaults)), ...unknownLines(found, paint)];
    return [
        paint(`${(0,one_line .T)(path)}: ${(0,count .U9)(selection.total, "check")}, in the order in which they begin`, "bold"),
        ...field("settings", `line ${line}`),
        ...field("owner", owner),
        ...field("ticket", ticket),
        ...field("areas", areas === null ? "not promised: the rows name them" : areas.join(", ")),
        ...field("linked", linkedFrom.length === 0 ? null : `must be mentioned in ${linkedFrom.join(", ")}`),
        ...field("version", versionFrom === null ? null : `from ${versionFrom}`),
        ...explanation.release.flatMap((fact, index) => field(index === 0 ? "release" : "", (0,report_explain_release .wB)(fact))),
        ...field("reviewed", reviewed),
        ...field("root", root),
        ...field("defaults", useOf(defaults, null)),
        ...script("setup", setup),
        ...script("teardown", teardown),
        ...field("variables", `${environment.join(", ")}, for every command`),
        ...signOffs.flatMap((signOff, index) => field(index === 0 ? "sign-offs" : "", `[${signOff.done ? "x" : " "}] ${signOffText(signOff)}`)),
        ...field("", signOffs.length > 0 && checklist.signOffs === "require" ? openSignOffs : null),
        "",
    ];
}
function signOffText(signOff) {
    const { text, line } = signOff;
    return (0,join_parts .nn)(" ", [text, (0,sign_offs .o7)(signOff), `(line ${line})`]);
}
const openSignOffs = "(those that apply and are open hold the gate back)";
function field(label, text, paint = (line) => line) {
    if (label === null || text === null)
        return [];
    return [{ label, text: (0,plain_text .w)(text).replaceAll("\t", "    ").trimEnd(), paint }];
}
function sentence(text) {
    return { label: null, text, paint: (line) => line };
}
const margin = { indent: 2, labelWidth: 10 };
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
function useOf({ shell, workingDirectory, timeoutMs, env }, shown) {
    const { named, call, problem } = shell;
    const how = problem === null ? `with ${call}` : `cannot be started: ${problem}`;
    const folder = workingDirectory === "." ? "the root" : workingDirectory;
    const unnamed = problem === null ? `${how}, as no shell is named` : how;
    return [
        ...(problem === null && shown?.shell.call === shell.call ? [] : [named === null ? unnamed : how]),
        `in ${folder}, for at most ${(0,duration_text .Ej)(timeoutMs)} an attempt`,
        ...(env.length === 0 ? [] : [`with the ${(0,count .LS)(env.length, "variable")} ${env.join(", ")}`]),
    ].join("\n");
}
function labelled(label, text, { indent, labelWidth, width }) {
    const room = width - indent - labelWidth;
    const lines = text.split("\n").flatMap((line) => (0,wrap_line .x)(line, room));
    return lines.map((line, index) => `${" ".repeat(indent)}${(index === 0 ? label : "").padEnd(labelWidth)}${line}`.trimEnd());
}

var finding_lines = __webpack_require__(9285);
var nearest = __webpack_require__(41265);
var text_slug = __webpack_require__(86060);
var github_context = __webpack_require__(21450);
var open_command = __webpack_require__(47059);
var find_release = __webpack_require__(17821);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/explain.js

















async function explain(request, ports) {
    const { json, args, event, width } = request;
    const { env, host, findShell } = ports;
    const opened = (0,open_command .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,open_command .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { places } = reading;
    const page = await (0,read_page .SP)(inputs.checklist, reading);
    const { checklist, said, readerColumns } = page;
    const findings = (0,redact_results .kk)(page.findings, redactor);
    if (checklist === null) {
        const text = json ? JSON.stringify({ findings }, null, 2) : (0,finding_lines .h)(findings, host.color).join("\n");
        await host.log.write(`${text}\n`);
        return 2;
    }
    const asked = { areas: inputs.areas.map(text_slug .JJ), checks: inputs.checks };
    const filter = withName(args.find((arg) => !(0,model_checklist .f0)(arg)) ?? null, asked, checklist);
    if ("found" in filter)
        return (0,open_command .T)([filter], redactor, host);
    const context = (0,github_context .h4)(env, event, version .r);
    const tag = reading.version?.tag ?? null;
    const facts = await (0,find_release .p)({ inputs, page, tag, context, places }, ports);
    const plan = (0,plan_select .o)(checklist.checks, filter, facts.release);
    if (plan.kind === "unusable")
        return (0,open_command .T)([plan], redactor, host);
    const explanation = await explainChecklist(checklist, {
        root: places.root,
        selection: { ...filter, complete: plan.complete },
        steps: plan.steps,
        notApplicable: plan.notApplicable,
        passedThrough: new Set(plan.turns.flatMap(({ check, step }) => (step === null ? check.id : []))),
        environment: [...Object.keys(inputs.vars), ...Object.keys((0,child_environment .aO)(facts.values, null, ""))],
        placeholders: (0,run_values .m_)(facts.values, inputs.vars),
        facts,
        given: inputs,
        findShell,
        findings: (0,redact_results .kk)(said, redactor),
        readerColumns,
        today: reading.today,
    });
    const shown = redactExplanation(explanation, redactor);
    const text = json
        ? JSON.stringify(shown, null, 2)
        : explainLines(shown, { color: host.color, width }).join("\n");
    await host.log.write(`${text}\n`);
    return 0;
}
function withName(name, filter, { checks }) {
    if (name === null)
        return filter;
    if (checks.some(({ id }) => id === name))
        return { ...filter, checks: [...filter.checks, name] };
    const slug = (0,text_slug .JJ)(name);
    if (checks.some(({ area }) => area.slug === slug))
        return { ...filter, areas: [...filter.areas, slug] };
    const known = new Set(checks.flatMap(({ id, area }) => [id, area.slug]));
    const meant = (0,nearest .p)(name, known);
    return {
        rule: "filter",
        found: `\`${name}\` is no check and no area of the page`,
        expected: `one of ${(0,join_parts .d9)([...known], 20)}`,
        cure: `${meant === null ? "" : `Did you mean \`${meant}\`? `}A checklist's name ends in .md, .yml or .yaml.`,
    };
}


  }),

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

  17821:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   askRelease; },
    p: function() { return   gatherFacts; }
  });
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15803);
  var _plan_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83750);
  var _plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9006);



async function gatherFacts(question, ports) {
    const { inputs, page, tag, context, places, planned } = question;
    const clues = { version: page.version, tag, kind: inputs.kind, phase: inputs.phase };
    const asked = await askRelease(clues, places, ports);
    const found = planned ? await withPlanned(planned.release, clues, asked) : asked;
    const { git, search, release, lastVersion, source, why } = found;
    const pullRequest = context.pullRequest ?? inputs.pullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            ...release,
            lastVersion,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        release,
        versionSource: source,
        tagged: await findTagged(clues, found),
        head: git.head,
        missing: (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .S2)(search, why),
    };
}
async function withPlanned(release, clues, asked) {
    const { plannedRelease } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 8027));
    return { ...asked, ...plannedRelease(release, clues, await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)()) };
}
async function findTagged(clues, { git: { head }, repository }) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    if (version.said === null || clues.tag !== null || clues.phase === "after" || head === null)
        return null;
    const tags = (await repository().allTags()) ?? [];
    const names = tags.map(({ name }) => name);
    const tag = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(version, names, read);
    const ofTag = tags.find(({ name }) => name === tag);
    if (ofTag === undefined || ofTag.commit === head)
        return null;
    const before = (await repository().tagsBefore()) ?? [];
    return {
        version: version.said.version,
        tag: ofTag.name,
        isBefore: before.some(({ name }) => name === tag),
    };
}
async function askRelease(clues, places, ports) {
    const git = await ports.askGit(places.root, places.workspace);
    let opened;
    const repository = () => (opened ??= ports.openRepository(places.root, places.workspace));
    const asked = { git, search: tagSearch(git, places.gitRoot), repository };
    return { ...asked, ...(await findRelease(clues, asked)) };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}
async function findRelease(clues, asked) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    const last = version.said === null
        ? { tag: await asked.git.lastTag(), why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[asked.search] }
        : await lastTag(version, asked, read);
    return (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .kd)(clues, version, last, read);
}
const maxCompared = 50;
async function lastTag(version, { search, repository }, read) {
    if (search !== "complete")
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[search] };
    const all = await repository().tagsBefore();
    if (all === null)
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
    const found = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .gr)(version, all.map(({ name }) => name), read);
    if (found.kind === "none")
        return { tag: null, why: found.why };
    const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
    const nearest = await repository().nearestTag(names);
    const commit = all.find(({ name }) => name === nearest)?.commit;
    const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
    const [highest] = found.tags
        .filter(({ name }) => there.has(name))
        .toSorted((a, b) => b.version.compare(a.version));
    return { tag: highest?.name ?? null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
}


  }),

  34931:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LM: function() { return   pageVariables; },
    PR: function() { return   mergeEnvironments; },
    aO: function() { return   readinessVariables; },
    sh: function() { return   commandEnvironments; }
  });
  var _model_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67118);
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53927);
  var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22044);



const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
function commandEnvironments(env) {
    const isCommandFile = (0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  ._)(env);
    const without = (layer) => kept(layer, (name, value) => !(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__  .nL)(name) && !isCommandFile(name, value));
    const isInherited = (name) => !stripped.test(name) && !(0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  .i)(name) && !isReleaseVariable(name);
    const inherited = kept(without(env), isInherited);
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function pageVariables(env) {
    return kept(env, (name) => !isReleaseVariable(name));
}
function isReleaseVariable(name) {
    const upper = name.toUpperCase();
    return _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6.some(({ variable, isAlwaysSet }) => variable === upper && !isAlwaysSet);
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}
function readinessVariables(values, check, mark) {
    const rows = _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6
        .filter(({ isAlwaysSet, value }) => isAlwaysSet || values[value] !== null)
        .sort((a, b) => Number(b.isAlwaysSet) - Number(a.isAlwaysSet));
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        ...Object.fromEntries(rows.map(({ variable, value }) => [variable, values[value] ?? ""])),
        READINESS_MARK: mark,
    };
}


  }),

  67118:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _: function() { return   commandFileFinder; },
    i: function() { return   isCommandFileVariable; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
const eventVariable = "GITHUB_EVENT_PATH";
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
function isOfFiles(folder) {
    return folder !== "/dev";
}


  }),

  79079:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _K: function() { return   noConditions; },
    it: function() { return   holdsBack; },
    o7: function() { return   conditionsText; }
  });
const noConditions = { version: null, phase: "before", only: null, environment: null };
function conditionsText({ version, phase, only, environment }) {
    const parts = [
        version,
        phase === "after" ? phase : null,
        only === null ? null : `only: ${only.join("/")}`,
        environment === null ? null : `environment: ${environment}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}
function holdsBack({ done, applies, holds }) {
    return holds && applies && !done;
}


  }),

  87151:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   explainRelease; }
  });
  var _missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15803);

function explainRelease({ release, versionSource, missing }, given) {
    const { version, tag, lastTag, kind, phase } = release;
    const unlessKnown = (value, placeholder, by) => ({
        value,
        why: value === null ? (0,_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(placeholder, missing) : by,
    });
    return [
        { name: "version", ...unlessKnown(version, "version", versionSource && sourceWords[versionSource]) },
        { name: "tag", ...unlessKnown(tag, "tag", null) },
        { name: "last tag", ...unlessKnown(lastTag, "last-tag", null) },
        { name: "kind", ...unlessKnown(kind, "kind", kindWords(kind, given.kind)) },
        { name: "phase", value: phase, why: given.phase === null ? "by default" : "by the input `phase`" },
    ];
}
const sourceWords = {
    input: "by the input `version`",
    tag: "by the event's tag",
    "version-from": "by `version-from`",
};
function kindWords(kind, given) {
    if (given !== null)
        return "by the input `kind`";
    return kind === "prerelease" ? "by the version" : "by version and last tag";
}


  }),

  93637:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ct: function() { return   fillPlaceholders; },
    Kc: function() { return   hasPlaceholder; },
    nH: function() { return   fillCommand; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71559);
  var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



async function fillPlaceholders(markdown, values) {
    const { fillable, missing } = findPlaces(markdown, values);
    if (fillable.length === 0)
        return { text: markdown, used: [], missing };
    const contexts = await readContexts(markdown, fillable);
    const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
    const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
    return { text, used: namesOf(fillable), missing };
}
function fillCommand(script, values) {
    const { fillable, missing } = findPlaces(script, values);
    const text = applyEdits(script, fillable.map((place) => editOf(place, { kind: "block" })));
    return { text, used: namesOf(fillable), missing };
}
function hasPlaceholder(script, knownNames) {
    const known = new Set(knownNames);
    return [...script.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)].some(([, name]) => name !== undefined && known.has(name));
}
function findPlaces(text, values) {
    const fillable = [];
    const missing = new Set();
    for (const { 0: found, 1: name = "", index: start } of text.matchAll(_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__  .q)) {
        if (!Object.hasOwn(values, name))
            continue;
        const value = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(values[name] ?? "");
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
    return { start, end, text: _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__  .k[kind](value) };
}
async function readContexts(markdown, places) {
    const { default: Parser } = await __webpack_require__.e(  5251).then(__webpack_require__.bind(__webpack_require__, 65251));
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
function unusedCharacter(text) {
    for (let code = 0xe000; code < 0xf8ff; code += 1) {
        if (!text.includes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    }
    return "\uf8ff";
}
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


  }),

  83750:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SF: function() { return   releaseVersion; },
    gr: function() { return   lastTags; },
    kd: function() { return   foundRelease; },
    ml: function() { return   tagOfVersion; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3486);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80919);
  var _semantic_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




function releaseVersion({ version, tag }, read) {
    const versions = (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(version);
    const [said = null] = versions;
    return {
        said,
        semVer: said === null ? null : read((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_2__  .D)(said.version)),
        isDisputed: (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .iP)(versions),
        before: tag === null ? null : ((0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(tag, read)?.before ?? null),
    };
}
function lastTags({ said, semVer, before }, names, read) {
    if (semVer === null)
        return { kind: "none", why: notSemantic(said) };
    const isFinal = semVer.prerelease.length === 0;
    const lower = names
        .flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? [])
        .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
    const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
    const texts = textsBefore(tags);
    if (texts.length > 1)
        return {
            kind: "none",
            why: `tags before this commit begin with ${texts
                .slice(0, 3)
                .map((text) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text))
                .join(", ")}, and which are this release's only its own tag tells`,
        };
    if (tags.length > 0)
        return { kind: "tags", tags };
    const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
    const text = before === null || before === "" ? "" : ` and ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(before)} before it`;
    return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}
function textsBefore(tags) {
    return [...new Set(tags.map(({ before }) => (before === "" ? "v" : before)))];
}
function tagOfVersion({ said, semVer }, names, read) {
    if (said === null || semVer === null || !names.some((name) => name.endsWith(said.version)))
        return null;
    const tags = names.flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? []);
    if (textsBefore(tags).length > 1)
        return null;
    return tags.find(({ text }) => text === said.version)?.name ?? null;
}
function notSemantic(said) {
    return said === null
        ? "the version is not known"
        : `the version ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(said.version)} is none by SemVer 2.0`;
}
function foundRelease(clues, version, last, read) {
    const before = last.tag === null ? null : (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(last.tag, read);
    const kind = version.isDisputed ? null : kindOf(version.semVer, before?.version ?? null);
    return {
        release: {
            version: version.said?.version ?? null,
            tag: clues.tag,
            lastTag: last.tag,
            kind: clues.kind ?? kind,
            phase: clues.phase ?? "before",
        },
        lastVersion: before?.text ?? last.tag?.replace(/^v/, "") ?? null,
        source: version.said?.source ?? null,
        why: {
            version: whyNoVersion(clues.version),
            tag: "the event has none: the push of a tag and a release have one",
            kind: `${whyNoKind(clues, version, last)}, and no \`kind\` is given`,
            lastTag: last.why,
        },
    };
}
function kindOf(version, last) {
    if (version === null)
        return null;
    if (version.prerelease.length > 0)
        return "prerelease";
    if (last === null)
        return null;
    return ["major", "minor", "patch"].find((number) => version[number] !== last[number]) ?? null;
}
function whyNoVersion({ tree }) {
    const page = tree?.kind === "unknown"
        ? `\`version-from\` tells none: ${tree.found}`
        : "the page has no `version-from`";
    return `no \`version\` is given, the event has no tag, and ${page}`;
}
function whyNoKind({ version: clues }, { said, semVer, isDisputed }, { why }) {
    if (said === null)
        return whyNoVersion(clues);
    if (isDisputed)
        return "input, tag and `version-from` do not name the same version";
    return semVer === null ? notSemantic(said) : `the last release is not known: ${why}`;
}


  }),

  94765:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   unknownVariables; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53927);

function unknownVariables(script, { values, missing }) {
    const named = _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .o6.filter(({ variable, isAlwaysSet, value }) => !isAlwaysSet && values[value] === null && isNamed(variable, script));
    if (named.length === 0)
        return null;
    return named
        .map(({ variable, value }) => `it names ${variable}, which is not known in this run: ${missing[value] ?? "nothing tells it"}`)
        .join("; ");
}
function isNamed(name, script) {
    const word = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, "g");
    const isRequired = ({ 0: found, index }) => !(script.slice(index - 2, index) === "${" && script.startsWith(":-", index + found.length));
    return ([...script.matchAll(word)].some(isRequired) || new RegExp(`%${name}%|\\benv:${name}\\b`, "i").test(script));
}


  }),

  75606:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    checkRows: function() { return   checkRows; },
    notApplicableRows: function() { return   notApplicableRows; }
  });
  var _text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84528);
  var _text_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69636);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76572);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59119);
  var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66726);





const maxNameColumns = 32;
const minCommandColumns = 24;
function checkRows(checks, width) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(check.area.text),
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_4__  .nn)(", ", [
            check.severity === "advisory" ? "advisory" : "",
            ...check.needs.map((id) => `needs ${id}`),
            ...releaseMarks(check),
        ]),
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__  .a)(check.command),
    ]);
    const cap = width === null ? maxNameColumns : Math.min(maxNameColumns, Math.floor(width / 3));
    const widths = [0, 1, 2].map((column) => {
        const cells = rows.map((row) => (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(row[column] ?? ""));
        return Math.max(0, ...cells.filter((cell) => column === 2 || cell <= cap));
    });
    return rows.flatMap((row) => {
        const before = row
            .slice(0, 3)
            .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(cell))))
            .filter((cell) => cell !== "")
            .join("  ");
        return withCommand(before, row[3] ?? "", width);
    });
}
function withCommand(before, command, width) {
    if (width === null)
        return [`${before}  ${command}`.trimEnd()];
    const room = width - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(before) - 2;
    return room < minCommandColumns && (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(command) > room
        ? [before.trimEnd(), `    ${(0,_text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__  .G)(command, width - 4)}`]
        : [`${before}  ${(0,_text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__  .G)(command, room)}`.trimEnd()];
}
function releaseMarks({ phase, only, notBefore, toDo, waived }) {
    return [
        phase === "after" ? "after publishing" : "",
        only === null ? "" : `only ${only.join("/")}`,
        notBefore === null ? "" : `not before ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(notBefore.text)}`,
        toDo === null ? "" : "to do",
        waived === null ? "" : `waived until ${waived.until}`,
    ];
}
function notApplicableRows(rows) {
    return rows.map(({ id, why }) => `Does not apply: ${id} (${why})`);
}


  }),

  90009:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   toDoNote; },
    Gl: function() { return   appliesTo; },
    Xk: function() { return   momentLine; },
    uU: function() { return   waiverLines; },
    wB: function() { return   factText; }
  });
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);


const toDoNote = "(while a pass signal does not hold, and no fail signal does, the check is pending and not failed)";
function factText({ name, value, why }) {
    if (value === null)
        return `${name} not known${why === null ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(why)}`}`;
    return `${name} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(value)}${why === null ? "" : ` (${why})`}`;
}
function appliesTo({ phase, only }) {
    const kinds = only === null ? "" : `to releases of the kind ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .BD)(only, "or")}, and where the kind is not known`;
    if (phase === "before")
        return kinds === "" ? null : kinds;
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .nn)(", ", ["after publishing", kinds]);
}
function momentLine(notBefore) {
    const pending = "is pending and not run until then";
    if (notBefore.kind === "moment")
        return `for ${notBefore.at.replace(/:00\.000Z$/, "Z")}: ${pending}`;
    const clock = notBefore.event === "tag"
        ? "the date of the annotated tag"
        : "the time at which the release was published";
    return `for ${notBefore.text}, by ${clock}: ${pending}, nor where that is not known`;
}
function waiverLines({ by, until, reason, lasts }) {
    const meaning = lasts ? "runs and is shown, and does not decide" : "is over: the check decides again";
    return `until ${until}, that day included (UTC), by ${by}: ${reason}\n(${meaning})`;
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);




const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function foldedFindings(findings, color) {
    return { title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
}


  }),

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  84528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   cutToWidth; }
  });
  var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

const mark = "…";
function cutToWidth(line, columns) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(line) <= columns)
        return line;
    if (columns < 1)
        return "";
    const signs = Array.from(line.slice(0, 8 * columns));
    let kept = 0;
    let over = Math.min(signs.length, columns) + 1;
    while (over - kept > 1) {
        const middle = (kept + over) >> 1;
        if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(signs.slice(0, middle).join("")) < columns)
            kept = middle;
        else
            over = middle;
    }
    return signs.slice(0, kept).join("") + mark;
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

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
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

  31270:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   aroundCode; },
    x: function() { return   wrapLine; }
  });
  var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

function wrapLine(line, room, split = atBlanks) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(line) <= room)
        return [line];
    const lines = [];
    const margin = /^ */.exec(line)?.[0] ?? "";
    const step = /^\d{1,3}[.)] /.exec(line.slice(margin.length))?.[0].length ?? 2;
    let current = margin;
    let width = margin.length;
    let isEmpty = true;
    for (const word of split(line.slice(margin.length))) {
        const added = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(word);
        if (!isEmpty && width + 1 + added > room) {
            lines.push(current);
            current = margin + " ".repeat(step);
            width = current.length;
            isEmpty = true;
        }
        current += isEmpty ? word : ` ${word}`;
        width += isEmpty ? added : added + 1;
        isEmpty = false;
    }
    return [...lines, current];
}
function atBlanks(text) {
    return text.split(" ");
}
function aroundCode(text) {
    return Array.from(text.matchAll(/(?:`[^`]*`|[^ ])+/g), ([word]) => word);
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


  })

};
;