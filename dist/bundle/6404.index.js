"use strict";
exports.id = 6404;
exports.ids = [6404];
exports.modules = {

  84295:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  holdToPlan: function() { return   holdToPlan; },
  judgePlanned: function() { return   judgePlanned; }
});

var external_node_path_ = __webpack_require__(76760);
var model_problem = __webpack_require__(93970);
var count = __webpack_require__(44936);
var plain_code = __webpack_require__(97217);
;// CONCATENATED MODULE: ./build/shards/other-than-planned.js


function otherThanPlanned({ page, commit, run }, found) {
    const path = (0,plain_code .K)(page.checklist);
    return [
        ...differing("the workflow run", [found.run || run.id, run.id], {
            words: (id) => (id === "" ? "no workflow run" : `the workflow run ${(0,plain_code .K)(id)}`),
            cure: "Give the job the output of the plan job of its own workflow run; a plan made on a command line is for command lines.",
        }),
        ...differing("the commit", [found.commit, commit], {
            words: (sha) => (sha === "" ? "no commit that git could name" : `commit ${(0,plain_code .K)(sha.slice(0, 10))}`),
            cure: "Check out the same commit in each job: the same `ref` in each `actions/checkout`, and no commit made in between. Or plan anew.",
        }),
        ...differing("the page", [found.sha256, page.sha256], {
            words: (sha256) => sha256 === "" ? `no page ${path}` : `the page ${path} with the digest ${(0,plain_code .K)(sha256.slice(0, 10))}`,
            cure: "Run the page as the plan's commit has it, in the same folder: no step may change it before. Or plan anew.",
        }),
    ];
}
function differenceWords(differences) {
    const named = differences.map(({ what }) => what).join(" and ");
    return `${named} ${(0,count .LS)(differences.length, "is", "are")} not the plan's`;
}
function differing(what, [found, planned], { words, cure }) {
    if (found === planned)
        return [];
    const expected = `${words(planned)}, as the plan has it`;
    return [{ what, problem: { rule: "not-the-plans", found: words(found), expected, cure } }];
}

var input_table = __webpack_require__(31939);
var use_name = __webpack_require__(68596);
var read_page = __webpack_require__(44369);
var results = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/app/hold-to-plan.js







function holdToPlan(run, planned, { env, files }) {
    const { inputs } = run;
    if (inputs === null)
        return { ...run, planned };
    const { workspace } = run.places;
    const problems = contradictions(planned, inputs, {
        given: (0,external_node_path_.resolve)(run.cwd, inputs.workingDirectory),
        planned: (0,external_node_path_.resolve)(workspace, planned.page.workingDirectory),
    });
    if (problems.length > 0)
        return { ...run, planned, inputs: null, problems };
    const { page, selection, release } = planned;
    const held = { ...selection, version: null, kind: null, phase: release.phase };
    const { checklist, workingDirectory, from: checklistFrom } = page;
    return {
        ...run,
        planned,
        inputs: { ...inputs, ...held, checklist, workingDirectory, checklistFrom },
        name: (0,use_name .wL)(inputs.name, release.phase),
        places: (0,read_page .Ch)(workingDirectory, workspace, env, files),
    };
}
function contradictions({ page, selection, release }, inputs, roots) {
    const names = (list) => list.join(", ");
    return [
        ...hold_to_plan_differing("checklist", external_node_path_.posix.normalize(inputs.checklist), external_node_path_.posix.normalize(page.checklist)),
        ...(roots.given === roots.planned
            ? []
            : hold_to_plan_differing("working-directory", folder(inputs.workingDirectory), page.workingDirectory)),
        ...hold_to_plan_differing("checklist-from", inputs.checklistFrom, page.from),
        ...hold_to_plan_differing("areas", names(inputs.areas), names(selection.areas)),
        ...hold_to_plan_differing("checks", names(inputs.checks), names(selection.checks)),
        ...hold_to_plan_differing("version", inputs.version ?? "", release.version ?? ""),
        ...hold_to_plan_differing("kind", inputs.kind ?? "", release.kind ?? ""),
        ...hold_to_plan_differing("phase", inputs.phase ?? "", release.phase),
    ].map(model_problem .a5);
}
function folder(path) {
    return external_node_path_.posix.join(path, ".");
}
function hold_to_plan_differing(input, given, planned) {
    if (given === planned || given === input_table .F[input].default)
        return [];
    return [
        {
            rule: "input",
            found: `${(0,model_problem .TL)(given)} as \`${input}\` beside a plan`,
            expected: planned === "" ? "nothing, as in the plan" : `${(0,model_problem .TL)(planned)}, as in the plan, or nothing`,
            cure: `Leave \`${input}\` out here, and set it where the page is planned: the plan says what its shards run.`,
        },
    ];
}
async function judgePlanned({ page, context, places }, planned, { askGit }) {
    const { head } = await askGit(places.root, places.workspace);
    const here = { sha256: (0,results .Qe)(page), commit: (0,results .D3)(context, head), run: context.run.id };
    const others = otherThanPlanned(planned, here);
    if (others.length === 0)
        return null;
    const findings = others.map(({ problem }) => (0,model_problem .a5)(problem));
    const isOtherCommit = others.some(({ what }) => what === "the commit");
    return {
        reasonCode: isOtherCommit ? "other-commit" : "checklist-invalid",
        reason: `nothing was run: ${differenceWords(others)}`,
        findings: page.bytes === null ? [...findings, ...page.findings] : findings,
        usable: false,
    };
}


  }),

  15551:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   artifactName; },
    D: function() { return   artifactPrefix; }
  });
  var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76293);

function artifactPrefix(plan) {
    return `readiness-${(0,_texts_js__WEBPACK_IMPORTED_MODULE_0__  .ko)(plan)}-`;
}
function artifactName(shard, name, attempt) {
    return `${artifactPrefix(shard)}${plain(name)}-${plain(shard.name)}-${attempt}.json`;
}
function plain(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60);
}


  }),

  31725:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D6: function() { return   tooLongOutputs; },
    SI: function() { return   tooLongPlan; },
    d0: function() { return   tooLongEntry; },
    eK: function() { return   tooManySystems; },
    y_: function() { return   maxShards; }
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

const maxShards = 256;
const maxEntryBytes = 24 * 1024;
const maxEntryBytesOnWindows = 8 * 1024;
const maxPlanBytes = 64 * 1024;
const maxOutputCharacters = 500_000;
function tooManySystems(systems) {
    if (systems <= maxShards)
        return null;
    return beyond({
        found: `checks that run on ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(systems, "system")}, each of which needs a job of its own`,
        expected: `at most ${maxShards} jobs, which is what a matrix has`,
        cure: "Let the checks run on fewer systems (`runs-on` of the rows and of the action), or plan parts of the page by `areas`.",
    });
}
function tooLongEntry({ name, system, checks, of, selection }, text) {
    const bytes = Buffer.byteLength(text);
    const most = /windows/i.test(system) ? maxEntryBytesOnWindows : maxEntryBytes;
    if (bytes <= most)
        return null;
    const more = `Raise \`shards\` (it is ${of.shards} now, at most ${maxShards}) where the checks do not all need each other`;
    return beyond({
        found: `the shard \`${name}\` with ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(checks.length, "check")}, whose text has ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(bytes)} bytes`,
        expected: `at most ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(most)} bytes a shard, because a job gets it in its environment${most === maxEntryBytes ? "" : ", which has little room on Windows"}`,
        cure: `${more}, give the checks shorter ids, ${orFewer(selection)}.`,
    });
}
function tooLongPlan({ shards, selection }, text) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxPlanBytes)
        return null;
    return beyond({
        found: `a plan of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(shards.length, "shard")}, whose text has ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(bytes)} bytes`,
        expected: `at most ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(maxPlanBytes)} bytes, because the gate gets it in one variable of its environment`,
        cure: `Lower \`shards\`, give the runners of \`runs-on\` shorter names, ${orFewer(selection)}.`,
    });
}
function tooLongOutputs(matrix, plan) {
    const characters = matrix.length + plan.length;
    if (characters <= maxOutputCharacters)
        return null;
    return beyond({
        found: `outputs of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(characters)} characters`,
        expected: `at most ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(maxOutputCharacters)} for \`matrix\` and \`plan\` together, because the outputs of a job have 1 MB`,
        cure: "Lower `shards`, give the checks shorter ids, or plan parts of the page by `areas`, each with a gate of its own.",
    });
}
function orFewer({ areas, checks }) {
    return areas.length + checks.length > maxNamed
        ? "or name fewer in `areas` and `checks`, which every shard repeats"
        : "or plan parts of the page by `areas`";
}
const maxNamed = 50;
function beyond(problem) {
    return { rule: "plan-limit", ...problem };
}


  }),

  41312:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   readEntry; },
    m: function() { return   readPlan; }
  });
  var _model_described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67086);
  var _model_mismatches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34913);
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
  var _model_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8272);
  var _text_first_repeated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68640);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45693);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50475);
  var _text_slug_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86060);
  var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31725);









function readEntry(given) {
    return readText(given, entryText);
}
function readPlan(given) {
    return readText(given, planText);
}
function readText(given, text) {
    const parsed = unwrapped(given, text);
    if (parsed.kind === "problem")
        return parsed;
    const reading = (0,_model_mismatches_js__WEBPACK_IMPORTED_MODULE_4__  .fd)(text.described.read, parsed.value);
    if (reading.kind === "mismatches")
        return mismatchProblem(reading.first, text);
    const mismatch = text.contradiction(reading.value);
    return mismatch === null ? reading : mismatchProblem(mismatch, text);
}
const maxCharacters = 4 * 1024 * 1024;
function unwrapped(given, text) {
    const { key, what, from } = text;
    const expected = `the text of ${what}`;
    if (given.trim() === "")
        return { kind: "problem", found: "an empty text", expected, cure: from };
    if (given.length > maxCharacters)
        return { kind: "problem", found: `a text of ${given.length} characters`, expected, cure: from };
    const outer = parsedTwice(given);
    if (outer.kind === "problem")
        return noJson(given, outer.problem, text);
    const { value } = outer;
    if (key === "shard" && (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_5__  .u)(value) && ("matrix" in value || "runsOn" in value))
        return wholePlan;
    if (key === "plan" && (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_5__  .u)(value) && ("shard" in value || "of" in value))
        return oneShard;
    const isWhole = (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_5__  .u)(value) && key in value && !("version" in value);
    const own = isWhole ? parsedText(value[key]) : outer;
    if (own.kind === "problem")
        return noJson(given, own.problem, text);
    return { kind: "read", value: own.value };
}
function noJson(given, problem, { what, from }) {
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(given, 40)} (${problem})`;
    return { kind: "problem", found, expected: `the text of ${what}`, cure: from };
}
const wholePlan = {
    kind: "problem",
    found: "a whole plan",
    expected: "one of the entries in its `matrix.include`",
    cure: `Give each job its own: \`shard: \${{ matrix.shard }}\`. On a command line put one of them into a file: \`jq '.matrix.include[0]'\` gives the first.`,
};
const oneShard = {
    kind: "problem",
    found: "one shard's entry as `plan`",
    expected: "the whole plan, which knows all shards",
    cure: "Give the gate what the plan's job has as its output `plan`, or the file of `readiness plan --json` that the entry was taken from.",
};
const limits = { depth: 16, structures: 10_000 };
function parsedTwice(text) {
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__  .q)(Buffer.from(text), limits);
    return parsed.kind === "problem" ? parsed : parsedText(parsed.value);
}
function parsedText(value) {
    return typeof value === "string" ? (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__  .q)(Buffer.from(value), limits) : { kind: "value", value };
}
function mismatchProblem({ place, value, expected }, { what, from }) {
    const found = value === undefined ? "is missing" : `is ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(JSON.stringify(value))}`;
    const at = place === "" ? "$" : `$.${place}`;
    return { kind: "problem", found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(at)} of ${what} ${found}`, expected, cure: from };
}
const line = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, {
    pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
    maxLength: 4096,
    words: "a text on one line",
});
const digits = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, {
    pattern: "^[0-9a-f]{64}$",
    words: "a SHA-256, as 64 hexadecimal digits",
});
const name = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, {
    pattern: "^(?=.*[A-Za-z0-9])[A-Za-z0-9._\\-]{1,100}$",
    words: "a name of letters, digits, `.`, `_` and `-`",
});
const id = {
    schema: { type: "string", maxLength: _text_slug_js__WEBPACK_IMPORTED_MODULE_6__  .W4 },
    read: (value, mismatches) => typeof value === "string" && value.length <= _text_slug_js__WEBPACK_IMPORTED_MODULE_6__  .W4 && (0,_text_slug_js__WEBPACK_IMPORTED_MODULE_6__  .db)(value)
        ? value
        : mismatches.note(value, "the id of a check"),
};
const size = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(undefined, 1);
const common = {
    version: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .dY)(1),
    page: closed({
        checklist: line,
        workingDirectory: line,
        from: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(["head", "base"]),
        sha256: digits,
    }),
    commit: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, {
        pattern: "^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?)?$",
        words: "the whole name of a commit, or an empty text",
    }),
    selection: closed({ areas: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(line), checks: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(line) }),
    release: closed({
        version: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .me)(line),
        tag: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .me)(line),
        lastTag: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .me)(line),
        kind: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .me)((0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_model_release_js__WEBPACK_IMPORTED_MODULE_2__  .Xx)),
        phase: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_model_release_js__WEBPACK_IMPORTED_MODULE_2__  .tW),
    }),
    run: closed({
        id: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(undefined, {
            pattern: "^[\\w.:\\-]{0,100}$",
            words: "the id of a workflow run, or an empty text",
        }),
        attempt: size,
    }),
};
const entryDescription = closed({
    ...common,
    name,
    system: line,
    of: closed({ shards: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(undefined, 1, { maximum: _limits_js__WEBPACK_IMPORTED_MODULE_7__  .y_ }), checks: size }),
    checks: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(id, undefined, { minItems: 1, maxItems: 1_000_000 }),
});
const planDescription = closed({
    ...common,
    runsOn: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(line, undefined, { minItems: 1, maxItems: _limits_js__WEBPACK_IMPORTED_MODULE_7__  .y_ }),
    checks: size,
    shards: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(closed({ name, system: line, checks: size, digest: digits }), undefined, {
        minItems: 1,
        maxItems: _limits_js__WEBPACK_IMPORTED_MODULE_7__  .y_,
    }),
});
function closed(properties) {
    return (0,_model_described_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(properties, undefined, { additionalProperties: false });
}
const entryText = {
    key: "shard",
    what: "a plan's shard",
    from: `Give it as the plan has it: \`shard: \${{ matrix.shard }}\`, or a file with one entry of \`matrix.include\` that \`readiness plan --json\` prints. Plan and run are of one version.`,
    described: entryDescription,
    contradiction: ({ checks, of }) => {
        const twice = (0,_text_first_repeated_js__WEBPACK_IMPORTED_MODULE_8__  .H)(checks);
        if (twice !== -1)
            return { place: `checks[${twice}]`, value: checks[twice], expected: "each check once" };
        const most = `at least the shard's own ${checks.length}`;
        return of.checks < checks.length ? { place: "of.checks", value: of.checks, expected: most } : null;
    },
};
const planText = {
    key: "plan",
    what: "a plan",
    from: `Give it as the job that plans has it: \`plan: \${{ needs.plan.outputs.plan }}\`, or the file of \`readiness plan --json\`. Plan and gate are of one version.`,
    described: planDescription,
    contradiction: ({ checks, shards }) => {
        const names = shards.map((shard) => shard.name);
        const twice = (0,_text_first_repeated_js__WEBPACK_IMPORTED_MODULE_8__  .H)(names);
        if (twice !== -1)
            return { place: `shards[${twice}].name`, value: names[twice], expected: "each name once" };
        const together = shards.reduce((sum, shard) => sum + shard.checks, 0);
        const expected = `${together}, which its shards have together`;
        return together === checks ? null : { place: "checks", value: checks, expected };
    },
};


  }),

  76293:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ms: function() { return   entryOf; },
    Uv: function() { return   digestOfEntry; },
    cD: function() { return   writeEntry; },
    ko: function() { return   keyOfPlan; },
    pD: function() { return   writePlan; }
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function writeEntry(entry) {
    const { name, system, of } = entry;
    return JSON.stringify({
        version: 1,
        ...commonOf(entry),
        name,
        system,
        of: { shards: of.shards, checks: of.checks },
        checks: entry.checks,
    });
}
function writePlan(plan) {
    return JSON.stringify({
        version: 1,
        ...commonOf(plan),
        runsOn: plan.runsOn,
        checks: plan.checks,
        shards: plan.shards.map(({ name, system, checks, digest }) => ({ name, system, checks, digest })),
    });
}
function digestOfEntry(entry) {
    return sha256(writeEntry(entry));
}
function entryOf(plan, { name, system }, ids) {
    const of = { shards: plan.shards.length, checks: plan.checks };
    return { version: 1, ...commonOf(plan), name, system, of, checks: ids };
}
function keyOfPlan(page) {
    return sha256(JSON.stringify({ ...commonOf(page), run: page.run.id })).slice(0, 8);
}
function commonOf({ page, commit, selection, release, run }) {
    const { checklist, workingDirectory, from, sha256 } = page;
    const { version, tag, lastTag, kind, phase } = release;
    return {
        page: { checklist, workingDirectory, from, sha256 },
        commit,
        selection: { areas: selection.areas, checks: selection.checks },
        release: { version, tag, lastTag, kind, phase },
        run: { id: run.id, attempt: run.attempt },
    };
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


  })

};
;