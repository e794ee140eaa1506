"use strict";
exports.id = 8044;
exports.ids = [8044];
exports.modules = {

  80670:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  t: function() { return   compareWithBase; },
  m: function() { return   readAt; },
  readBeside: function() { return   readBeside; }
});

var external_node_path_ = __webpack_require__(76760);
var api_error = __webpack_require__(98262);
var checklist = __webpack_require__(45385);
var model_problem = __webpack_require__(93970);
var read = __webpack_require__(47698);
var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
var plain_code = __webpack_require__(97217);
;// CONCATENATED MODULE: ./build/report/base-page.js




function baseProblemText(problem) {
    switch (problem.kind) {
        case "unread":
            return unreadText(problem);
        case "not-known-as-new":
            return `the base has no page at ${(0,plain_code .K)(problem.path)}, and the commit that is checked out is not known to have one there. Check out with \`actions/checkout\` and git on the PATH, so that there is a \`.git\`, and name a page that is committed.`;
        case "unusable": {
            const { whose, errors } = problem;
            return `the page at the ${whose} cannot be used: ${errors} ${(0,count .LS)(errors, "error")}. \`readiness lint\` names them in a checkout of the ${whose}.`;
        }
        case "too-large":
            return `the page at the base has ${(problem.bytes / 1024 / 1024).toFixed(1)} MiB, and at most 16 MiB are read. Split it.`;
        default:
            return texts[problem.kind];
    }
}
const texts = {
    missing: "the event's payload names no base: it is empty, or could not be read. Leave `GITHUB_EVENT_PATH` as the runner has set it; under `act` give the payload with `--eventpath`.",
    unknown: "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.",
    outside: "the page lies outside of the git work tree. Check the repository out, and name a page inside it.",
    elsewhere: "the page lies in a submodule, or in a checkout of another repository, so the base has no page to compare it with. Run a page of this repository, which may run that one's commands.",
    cancelled: "the run was cancelled before the base's page had been read. Run it again.",
};
function unreadText({ failure, git }) {
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const api = (0,cut .lD)((0,one_line .T)(failure.message).replace(/\.$/, ""), 100);
    const clone = git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
    return `the API said "${api}"${status}, and ${clone}. Give the job \`permissions: contents: read\`, or check out with \`fetch-depth: 0\` so that git knows the base.`;
}

var checkout = __webpack_require__(5702);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/reading/base-gate.js








async function readBeside(base, request, ports) {
    const { inputs, places, context, cancel, head } = request;
    const { github } = request.services({ github: inputs.githubToken, linear: inputs.linearToken });
    const repository = ports.openRepository((0,read_page .c6)(head, ports.files) ?? places.root, places.workspace);
    const question = { base, run: context.run, path: head.inRepository, cancel };
    const read = await ofThisPage(await readBasePage(question, github, repository), request, ports);
    return inputs.checklistFrom === "base"
        ? runBase(read, request)
        : { ...head, gateChanges: await compareWithBase(read, head) };
}
async function ofThisPage(base, request, ports) {
    if (base.kind === "unread")
        return base;
    const { places, context, inputs, head: page } = request;
    const repository = ports.openRepository((0,external_node_path_.dirname)(page.file), places.workspace);
    const origin = await (0,checkout .y)(repository, context.commit, base.commit);
    if (origin === "elsewhere")
        return { kind: "unread", commit: base.commit, reason: baseProblemText({ kind: "elsewhere" }) };
    if (base.kind === "page" || inputs.checklistFrom === "base")
        return base;
    const isNew = origin === "event" && (await repository.fileAt("HEAD", page.inRepository)).kind === "file";
    return isNew
        ? base
        : {
            kind: "unread",
            commit: base.commit,
            reason: baseProblemText({ kind: "not-known-as-new", path: page.inRepository }),
        };
}
const anyVar = () => true;
async function compareWithBase(base, head) {
    switch (base.kind) {
        case "unread":
            return { kind: "not-compared", base: base.commit, reason: base.reason };
        case "none":
            return { kind: "new-page", base: base.commit };
        case "page": {
            const { checklist, problems } = await (0,read .z)(head.path, base.bytes, anyVar);
            if (checklist !== null)
                return comparePages(base.commit, checklist, head);
            const errors = problems.filter(({ weight }) => weight === "error").length;
            return {
                kind: "not-compared",
                base: base.commit,
                reason: baseProblemText({ kind: "unusable", whose: "base", errors }),
            };
        }
    }
}
async function comparePages(commit, base, head) {
    const { compareGates, deletedPage } = await __webpack_require__.e(  8044).then(__webpack_require__.bind(__webpack_require__, 73103));
    if (head.checklist !== null)
        return { kind: "compared", base: commit, changes: compareGates(base, head.checklist) };
    if ((0,read_page .GZ)(head))
        return { kind: "compared", base: commit, changes: [deletedPage(head.path)] };
    const errors = head.findings.filter(({ severity }) => severity === "error").length;
    return {
        kind: "not-compared",
        base: commit,
        reason: baseProblemText({ kind: "unusable", whose: "head", errors }),
    };
}
async function runBase(base, { head, reading, shard }) {
    if (base.kind !== "page")
        return { ...head, ...nothingOf(base, reading.strict) };
    const page = await (0,read_page .zw)(head, base.bytes, reading);
    return {
        ...page,
        from: "base",
        commit: base.commit,
        gateChanges: page.checklist === null || shard !== null
            ? null
            : await comparePages(base.commit, page.checklist, head),
    };
}
function nothingOf(base, strict) {
    const found = base.kind === "none" ? "no page at the base" : "no way to read the page at the base";
    const cure = base.kind === "none"
        ? "Merge the page first, or leave `checklist-from` out to run the pull request's own."
        : `It is missing because ${base.reason}`;
    const expected = "the page that `checklist-from: base` runs";
    const problem = (0,model_problem .l4)("base-page", { line: 1, column: 1 }, { found, expected, cure });
    const findings = (0,model_problem .Sz)([problem], "", strict);
    return {
        checklist: null,
        bytes: null,
        findings,
        said: findings,
        levels: {},
        readerColumns: [],
        fixes: [],
        from: "base",
        commit: base.commit,
    };
}
async function readBasePage(question, api, repository) {
    const { base, run, path, cancel } = question;
    if (base.kind !== "commit")
        return { kind: "unread", commit: null, reason: baseProblemText(base) };
    if (/^\.\.?(?:\/|$)|^\/|^[A-Za-z]:/.test(path))
        return { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "outside" }) };
    const late = { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "cancelled" }) };
    return unlessCancelled(async () => {
        const commit = (await mergedOnto(run, repository)) ?? base.sha;
        return readAt({ commit, path, repository: run.repository }, api, repository);
    }, late, cancel);
}
async function mergedOnto({ ref, sha, headSha }, repository) {
    if (!/^refs\/pull\/\d+\/merge$/.test(ref) || (await repository.commitOf("HEAD")) !== sha)
        return null;
    const [onto, head, ...others] = await repository.parentsOf(sha);
    return onto !== undefined && head === headSha && others.length === 0 ? onto : null;
}
async function readAt(place, api, repository) {
    const { commit, path } = place;
    try {
        const bytes = await api.fileAt(place.repository, path, commit);
        return bytes === null ? { kind: "none", commit } : whole(commit, Buffer.from(bytes));
    }
    catch (error) {
        if (!(error instanceof api_error .h))
            throw error;
        const file = await repository.fileAt(commit, path);
        if (file.kind === "file")
            return whole(commit, file.bytes);
        if (file.kind === "none")
            return { kind: "none", commit };
        return {
            kind: "unread",
            commit,
            reason: baseProblemText({ kind: "unread", failure: error.failure, git: file }),
        };
    }
}
function whole(commit, bytes) {
    return bytes.length > checklist .iN
        ? { kind: "unread", commit, reason: baseProblemText({ kind: "too-large", bytes: bytes.length }) }
        : { kind: "page", commit, bytes };
}
async function unlessCancelled(work, late, cancel) {
    if (cancel.aborted)
        return late;
    const over = new AbortController();
    const cancelled = new Promise((resolve) => {
        cancel.addEventListener("abort", () => resolve(late), { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([work(), cancelled]);
    }
    finally {
        over.abort();
    }
}


  }),

  73103:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  compareGates: function() { return   compareGates; },
  deletedPage: function() { return   deletedPage; }
});

var release = __webpack_require__(8272);
var duration_text = __webpack_require__(70939);
var first_difference = __webpack_require__(87397);
;// CONCATENATED MODULE: ./build/compare/change.js

const maxCharacters = 1_000;
const context = 100;
function change({ check, line }, part, [before, after], effect) {
    const start = Math.max(0, (0,first_difference .a)(before ?? "", after ?? "") - context);
    return { check, part, before: excerpt(before, start), after: excerpt(after, start), effect, line };
}
function valueChange(where, part, before, after) {
    return before === after ? [] : [change(where, part, [before, after], "weakens")];
}
function listChanges(where, part, [before, after], addedEffect) {
    const [old, now] = [new Set(before), new Set(after)];
    return [
        ...[...old].filter((text) => !now.has(text)).map((text) => change(where, part, [text, null], "weakens")),
        ...[...now]
            .filter((text) => !old.has(text))
            .map((text) => change(where, part, [null, text], addedEffect)),
    ];
}
function excerpt(text, start) {
    if (text === null || text.length <= maxCharacters)
        return text;
    const end = start + maxCharacters - 2;
    const piece = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
    return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}

var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
var gate_change = __webpack_require__(84951);
;// CONCATENATED MODULE: ./build/compare/strengthens.js
function strengthens(by, sides) {
    return ways[by](sides);
}
const ways = {
    "an entry more": () => false,
    "`required`": ({ after }) => after === "required",
    "a shorter time": ({ base, head }) => head.timeoutMs < base.timeoutMs,
    "none any more": ({ after }) => after === null,
    "a wider choice": ({ base: { only: old }, head: { only: now } }) => now === null || (old?.every((kind) => now.includes(kind)) ?? false),
    "an earlier moment": ({ base, head }) => isEarlier(base.notBefore, head.notBefore),
    "an earlier end": ({ base, head }) => isShorter(base.waived, head.waived),
};
function isEarlier(old, now) {
    if (now === null)
        return true;
    if (old?.kind === "moment" && now.kind === "moment")
        return now.at < old.at;
    return old?.kind === "after" && now.kind === "after" && old.event === now.event && now.ms < old.ms;
}
function isShorter(old, now) {
    if (now === null)
        return true;
    return old !== null && old.by === now.by && old.reason === now.reason && now.until < old.until;
}

;// CONCATENATED MODULE: ./build/compare/check-fields.js







function checkChanges(base, head, newId) {
    const where = { check: head.id, line: head.place.line };
    const known = { ...base, needs: base.needs.map(newId) };
    return [...valueFields, ...listFields].flatMap((field) => fieldChanges(where, field, known, head));
}
const listFields = ["pass", "fail", "needs", "env"];
const first = [
    ...[
        "area",
        "command",
        "severity",
        "timeout",
        "retries",
        "retryDelay",
        "workingDirectory",
        "shell",
    ],
    ...["rollback", "retest", "diagnose", "why", "owner", "runsOn"],
];
const valueFields = [...new Set([...first, ...check_field_groups .rm])].filter(isValueField);
function isValueField(field) {
    return field !== "id" && !listFields.some((list) => list === field);
}
function fieldChanges(where, field, base, head) {
    switch (field) {
        case "id":
            return [];
        case "pass":
        case "fail":
            return signalChanges(where, field, base, head);
        case "needs":
            return listChanges(where, field, [base.needs, head.needs], effectOfAddition(field));
        case "env":
            return envChanges(where, base.env, head.env);
        default:
            return valueChanges(where, field, base, head);
    }
}
function valueChanges(where, field, base, head) {
    const [before, after] = [textOf(base, field), textOf(head, field)];
    if (before === after)
        return [];
    const row = check_fields .o[field];
    const isStronger = "strengthenedBy" in row && strengthens(row.strengthenedBy, { base, head, before, after });
    return [change(where, (0,gate_change .BU)(field), [before, after], isStronger ? "strengthens" : "weakens")];
}
function textOf(check, field) {
    switch (field) {
        case "area":
            return check.area.slug; 
        case "timeout":
            return (0,duration_text .oB)(check.timeoutMs);
        case "retryDelay":
            return (0,duration_text .oB)(check.retryDelayMs);
        case "retries":
            return String(check.retries);
        case "retest":
            return retestText(check.retest, check.command);
        case "runsOn":
            return check.runsOn?.toSorted().join(", ") ?? null;
        case "only":
            return comparedKinds(check.only)?.join(", ") ?? null;
        case "notBefore":
            return check.notBefore === null ? null : momentText(check.notBefore);
        case "waived":
            return check.waived === null ? null : (0,release .Eu)(check.waived);
        default:
            return check[field];
    }
}
function comparedKinds(only) {
    const kinds = release .Xx.filter((kind) => only?.includes(kind));
    return only === null || kinds.length === release .Xx.length ? null : kinds;
}
function momentText(moment) {
    return moment.kind === "moment" ? moment.at : `${(0,duration_text .oB)(moment.ms)} after ${moment.event}`;
}
function effectOfAddition(field) {
    return "strengthenedBy" in check_fields .o[field] ? "strengthens" : "weakens";
}
function fingerprint(check) {
    return JSON.stringify([
        ...valueFields.map((field) => textOf(check, field)),
        check.signals.map(meaning).toSorted(),
        check.needs.toSorted(),
        envTexts(check.env).toSorted(),
    ]);
}
function signalChanges(where, role, base, head) {
    const before = base.signals.filter((signal) => signal.role === role);
    const known = new Map(before.map((signal) => [meaning(signal), signal.expect]));
    const after = head.signals.filter((signal) => signal.role === role);
    return listChanges(where, role, [before.map(({ expect }) => expect), after.map((signal) => known.get(meaning(signal)) ?? signal.expect)], effectOfAddition(role));
}
function meaning({ role, signal }) {
    return JSON.stringify([role, signal]);
}
function envChanges(where, base, head) {
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    const text = (env, name) => Object.hasOwn(env, name) ? `${name}=${env[name]}` : null;
    return [...names].flatMap((name) => valueChange(where, "env", text(base, name), text(head, name)));
}
function retestText(retest, command) {
    if (retest.kind === "guidance")
        return `for a person: ${retest.markdown}`;
    return retest.implied || retest.script === command ? null : retest.script;
}
function envTexts(env) {
    return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}

var weights = __webpack_require__(49881);
var problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/compare/lint-changes.js



function levelChanges(where, { lint: base }, { lint: head }) {
    const rules = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    return rules.sort().flatMap((rule) => levelChange(where, rule, [base[rule], head[rule]]));
}
function levelChange(where, rule, [before, after]) {
    const [old, now] = [heaviness(rule, before), heaviness(rule, after)];
    const difference = now.map((rank, index) => rank - (old[index] ?? 0));
    if (difference.every((more) => more === 0))
        return [];
    const effect = difference.every((more) => more >= 0) ? "strengthens" : "weakens";
    return [change(where, "lint", [levelText(rule, before), levelText(rule, after)], effect)];
}
function heaviness(rule, level) {
    const levels = level === undefined ? {} : { [rule]: level };
    return [false, true].map((strict) => level === "off" ? 0 : ranks[(0,problem .xJ)(rule, weights .W3[rule], strict, levels)]);
}
const ranks = { note: 1, warning: 2, error: 3 };
function levelText(rule, level) {
    return level === undefined ? null : `${rule}: ${level}`;
}
function ignoreChanges(where, { base, head, kept }) {
    const ids = new Set(kept.values());
    const before = ignored(base, (id) => kept.get(id) ?? null);
    const after = ignored(head, (id) => (ids.has(id) ? id : null));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((rule) => {
        const [old, now] = [before.get(rule) ?? nothing, after.get(rule) ?? nothing];
        const texts = [ignoredText(rule, old), ignoredText(rule, now)];
        if (texts[0] === texts[1])
            return [];
        const isLess = now.elsewhere <= old.elsewhere && [...now.checks].every((id) => old.checks.has(id));
        return [change(where, "readiness-ignore", texts, isLess ? "strengthens" : "weakens")];
    });
}
const nothing = { checks: new Set(), elsewhere: 0 };
function ignored({ ignores, checks }, idAtHead) {
    const byRule = new Map();
    const comments = new Map(ignores.map((ignore) => [`${ignore.rule} ${ignore.lines}`, ignore]));
    for (const { rule, lines } of comments.values()) {
        const ids = checksWithin(checks, lines).flatMap(({ id }) => idAtHead(id) ?? []);
        const known = byRule.get(rule) ?? { checks: new Set(), elsewhere: 0 };
        byRule.set(rule, known);
        for (const id of ids)
            known.checks.add(id);
        if (ids.length === 0)
            known.elsewhere += 1;
    }
    return byRule;
}
function checksWithin(checks, [first, last]) {
    return checks.slice(countBefore(checks, first), countBefore(checks, last + 1));
}
function countBefore(checks, line) {
    let [from, to] = [0, checks.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((checks[middle]?.place.line ?? line) < line)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function ignoredText(rule, { checks, elsewhere }) {
    const places = [...[...checks].sort(), ...(elsewhere === 0 ? [] : [`elsewhere (${elsewhere})`])];
    return places.length === 0 ? null : `${rule}: ${places.join(", ")}`;
}

var sign_offs = __webpack_require__(79079);
var join_parts = __webpack_require__(76572);
;// CONCATENATED MODULE: ./build/compare/sign-off-changes.js




function signOffChanges(base, head) {
    const before = numbered(base);
    const after = numbered(head);
    return [
        ...[...after].flatMap(([name, signOff]) => changed(before.get(name), signOff)),
        ...[...before]
            .filter(([name]) => !after.has(name))
            .map(([, signOff]) => signOffChange(1, [item(signOff), null])),
    ];
}
function numbered(signOffs) {
    const seen = new Map();
    return new Map(signOffs.map((signOff) => {
        const number = (seen.get(signOff.text) ?? 0) + 1;
        seen.set(signOff.text, number);
        return [`${number} ${signOff.text}`, signOff];
    }));
}
function changed(base, head) {
    if (base === undefined)
        return [signOffChange(head.line, [null, item(head)])];
    const pairs = [
        [item(ticked(base)), item(ticked(head))],
        [item({ ...demanded(base), done: head.done }), item(demanded(head))],
    ];
    return pairs.filter(([old, now]) => old !== now).map((pair) => signOffChange(head.line, pair));
}
function signOffChange(line, sides) {
    return change({ check: null, line }, "sign-off", sides, "weakens");
}
function item(signOff) {
    const box = `[${signOff.done ? "x" : " "}] ${signOff.text}`;
    return (0,join_parts .nn)(" ", [box, (0,sign_offs .o7)({ ...signOff, only: comparedKinds(signOff.only) })]);
}
function ticked(signOff) {
    return { ...signOff, ...sign_offs ._K, version: signOff.version };
}
function demanded(signOff) {
    return { ...signOff, version: null };
}

;// CONCATENATED MODULE: ./build/compare/compare-gates.js






function compareGates(base, head) {
    const pairs = pairChecks(base.checks, head.checks);
    const newIds = new Map(pairs.kept.map((pair) => [pair.base.id, pair.head.id]));
    const newId = (id) => newIds.get(id) ?? id;
    return [
        ...settingChanges(base.settings, head.settings),
        ...pairs.kept.flatMap((pair) => [
            ...idChange(pair.base, pair.head),
            ...checkChanges(pair.base, pair.head, newId),
        ]),
        ...pairs.added.flatMap(addedCheck),
        ...pairs.removed.map((check) => change({ check: check.id, line: head.settings.place.line }, "check", [check.command, null], "weakens")),
        ...orderChange(pairs, base.checks),
        ...ignoreChanges({ check: null, line: head.settings.place.line }, { base, head, kept: newIds }),
        ...signOffChanges(base.signOffs, head.signOffs),
    ];
}
function addedCheck({ id, place, command, waived }) {
    const where = { check: id, line: place.line };
    return [
        change(where, "check", [null, command], "adds"),
        ...(waived === null ? [] : [change(where, "waived", [null, (0,release .Eu)(waived)], "weakens")]),
    ];
}
function deletedPage(path) {
    return change({ check: null, line: 1 }, "page", [path, null], "weakens");
}
function idChange(base, head) {
    if (base.id === head.id)
        return [];
    return [change({ check: head.id, line: head.place.line }, "id", [base.id, head.id], "weakens")];
}
function orderChange({ kept }, baseChecks) {
    const now = new Map(kept.map(({ base, head }) => [base, head]));
    const before = baseChecks.flatMap((check) => now.get(check) ?? []);
    const moved = kept.find(({ head }, index) => before[index] !== head)?.head;
    if (moved === undefined)
        return [];
    const ids = (checks) => checks.map(({ id }) => id).join(", ");
    const where = { check: null, line: moved.place.line };
    return [change(where, "order", [ids(before), ids(kept.map(({ head }) => head))], "weakens")];
}
function pairChecks(base, head) {
    const partners = new Map();
    const [baseById, headById] = [byId(base), byId(head)];
    const print = new Map([...base, ...head].map((check) => [check, fingerprint(check)]));
    for (const check of head) {
        const same = baseById.get(check.id);
        if (same !== undefined && print.get(same) === print.get(check))
            partners.set(check, same);
    }
    const taken = new Set(partners.values());
    for (const [check, old] of renamed(base.filter((check) => !taken.has(check)), head.filter((check) => !partners.has(check)), print)) {
        partners.set(check, old);
        taken.add(old);
    }
    for (const old of base.filter((check) => !taken.has(check))) {
        const same = headById.get(old.id);
        if (same !== undefined && !partners.has(same))
            partners.set(same, old);
    }
    const kept = new Set(partners.values());
    return {
        kept: head.flatMap((check) => pair(check, partners.get(check))),
        added: head.filter((check) => !partners.has(check)),
        removed: base.filter((check) => !kept.has(check)),
    };
}
function pair(head, base) {
    return base === undefined ? [] : [{ base, head }];
}
function renamed(base, head, print) {
    const old = only(base, print);
    return [...only(head, print)].flatMap(([text, check]) => {
        const was = old.get(text);
        return was === undefined ? [] : [[check, was]];
    });
}
function only(checks, print) {
    const found = new Map();
    const twice = new Set();
    for (const check of checks) {
        const text = print.get(check) ?? "";
        if (found.has(text))
            twice.add(text);
        found.set(text, check);
    }
    for (const text of twice)
        found.delete(text);
    return found;
}
function byId(checks) {
    return new Map(checks.map((check) => [check.id, check]));
}
const compare_gates_nothing = () => [];
const settings = {
    areas: areaChanges,
    setup: (where, base, head) => valueChange(where, "setup", base.setup, head.setup),
    teardown: (where, base, head) => valueChange(where, "teardown", base.teardown, head.teardown),
    defaults: (where, base, head) => hasScripts(base) || hasScripts(head) ? defaultChanges(where, base.defaults, head.defaults) : [],
    linkedFrom: (where, base, head) => listChanges(where, "linked-from", [paths(base), paths(head)], "weakens"),
    owner: (where, base, head) => valueChange(where, "owner", base.owner, head.owner),
    ticket: (where, base, head) => valueChange(where, "ticket", base.ticket, head.ticket),
    lint: levelChanges,
    versionFrom: (where, base, head) => valueChange(where, "version-from", versionFromText(base), versionFromText(head)),
    signOffs: (where, { signOffs: base }, { signOffs: head }) => base === head
        ? []
        : [change(where, "sign-offs", [base, head], head === "require" ? "strengthens" : "weakens")],
    reviewed: compare_gates_nothing,
    version: compare_gates_nothing,
    place: compare_gates_nothing,
};
const defaults = {
    shell: (where, base, head) => valueChange(where, "shell", base.shell, head.shell),
    workingDirectory: (where, base, head) => valueChange(where, "working-directory", base.workingDirectory, head.workingDirectory),
    timeoutMs: (where, base, head) => timeoutChange(where, base.timeoutMs, head.timeoutMs),
    env: (where, base, head) => envChanges(where, base.env, head.env),
};
function settingChanges(base, head) {
    const where = { check: null, line: head.place.line };
    return Object.values(settings).flatMap((compare) => compare(where, base, head));
}
function defaultChanges(where, base, head) {
    return Object.values(defaults).flatMap((compare) => compare(where, base, head));
}
function paths({ linkedFrom }) {
    return linkedFrom.map(({ path }) => path);
}
function versionFromText({ versionFrom }) {
    switch (versionFrom?.kind) {
        case undefined:
            return null;
        case "file":
            return versionFrom.path;
        case "json":
            return `json ${versionFrom.path}: ${versionFrom.query}`;
        case "pattern":
            return `${versionFrom.path}: /${versionFrom.pattern}/${versionFrom.ignoreCase ? "i" : ""}`;
    }
}
function areaChanges(where, base, head) {
    const slugs = ({ areas }) => areas?.map(({ slug }) => slug) ?? [];
    return listChanges(where, "areas", [slugs(base), slugs(head)], "strengthens");
}
function hasScripts({ setup, teardown }) {
    return setup !== null || teardown !== null;
}
function timeoutChange(where, before, after) {
    if (before === after)
        return [];
    const effect = after < before ? "strengthens" : "weakens";
    return [change(where, "timeout", [(0,duration_text .oB)(before), (0,duration_text .oB)(after)], effect)];
}


  }),

  84951:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A2: function() { return   gatePartFacts; },
    BU: function() { return   partOf; },
    mM: function() { return   gateParts; },
    u9: function() { return   weakeningsOf; }
  });
  var _check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70729);
  var _check_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8760);


const pageParts = {
    page: { called: "the page", weight: "decides" },
    check: { called: "the check", weight: "decides" },
    order: { called: "the order of the checks", weight: "decides" },
    areas: { called: "the area", weight: "decides" },
    setup: { called: "the setup", weight: "decides" },
    teardown: { called: "the teardown", weight: "tells" },
    "linked-from": { called: "the link demanded from", weight: "tells" },
    ticket: { called: "the parent ticket", weight: "tells" },
    lint: { called: "the setting of lint", weight: "decides" },
    "readiness-ignore": { called: "the comment that ignores", weight: "decides" },
    "version-from": { called: "the place of the version", weight: "decides" },
    "sign-offs": { called: "the setting of sign-offs", weight: "decides" },
    "sign-off": { called: "the sign-off", weight: "decides" },
};
const gatePartFacts = {
    ...pageParts,
    ...Object.fromEntries(_check_field_groups_js__WEBPACK_IMPORTED_MODULE_0__  .rm.map((name) => [partOf(name), _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name]])),
};
const gateParts = Object.keys(gatePartFacts);
function partOf(name) {
    const row = _check_fields_js__WEBPACK_IMPORTED_MODULE_1__  .o[name];
    return "part" in row ? row.part : row.key;
}
function weakeningsOf(comparison) {
    if (comparison?.kind !== "compared")
        return [];
    return comparison.changes.filter(({ effect }) => effect === "weakens");
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

  87397:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: function() { return   firstDifference; }
  });
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}


  })

};
;