"use strict";
exports.id = 9000;
exports.ids = [9000];
exports.modules = {

  4488:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    besideShard: function() { return   besideShard; },
    notesBeside: function() { return   notesBeside; },
    otherMachine: function() { return   otherMachine; }
  });
  var _plan_other_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9507);

function notesBeside({ history }) {
    return history === ""
        ? []
        : [
            "`history` is left to the gate, which adds the run once for all shards: set it there and on the plan.",
        ];
}
function besideShard(inputs) {
    const asked = [
        inputs.comment === "always" ? "comment" : "",
        inputs.pullRequest === null ? "" : "pull-request",
        inputs.statuses === "none" ? "" : "statuses",
        inputs.onGateChange === "fail" ? "on-gate-change" : "",
        inputs.onPending === "wait" ? "on-pending" : "",
        inputs.linkTicket ? "link-ticket" : "",
    ].filter((name) => name !== "");
    if (asked.length === 0)
        return [];
    const named = asked.map((name) => `\`${name}\``).join(", ");
    return [
        `A shard tells nobody, so ${named} ${asked.length === 1 ? "does" : "do"} nothing here: set ${asked.length === 1 ? "it" : "them"} on the gate, which tells once for all shards.`,
    ];
}
function otherMachine({ name, system }, os) {
    return (0,_plan_other_system_js__WEBPACK_IMPORTED_MODULE_0__  .l)({ runsOn: [system] }, os)
        ? [
            `Shard ${name} is planned for ${system}, and this machine is ${os}: its verdicts are not that system's. Give its job \`runs-on: \${{ matrix.runs-on }}\`.`,
        ]
        : [];
}


  }),

  8882:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    readOwnShard: function() { return   readOwnShard; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _shards_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
  var _shards_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5739);




async function readOwnShard(run, ports) {
    const problems = [];
    const text = await shardText(run, problems, ports);
    const reading = text === null ? null : (0,_shards_read_texts_js__WEBPACK_IMPORTED_MODULE_1__  .h)(text);
    if (reading?.kind === "problem") {
        const { found, expected, cure } = reading;
        problems.push({ rule: "input", found: `${found}, in ${whereOf(run)}`, expected, cure });
    }
    if (run.failed !== null)
        problems.push(failedBeside);
    const entry = reading?.kind === "read" ? reading.value : null;
    const shard = entry === null ? null : { ...entry, digest: (0,_shards_texts_js__WEBPACK_IMPORTED_MODULE_2__  .Uv)(entry) };
    return { ...run, planned: shard, shard, problems: problems.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .a5) };
}
async function shardText(run, problems, ports) {
    if (run.shardFile === undefined)
        return (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .R5)("shard", run.input);
    const file = await ports.readResults(run.shardFile, [run.places.workspace, run.temporaryFolder]);
    if (file.kind === "file")
        return file.bytes.toString("utf8");
    problems.push({
        rule: "input",
        found: file.kind === "missing"
            ? `no file at ${whereOf(run)}`
            : `${whereOf(run)}, not read because ${file.reason}`,
        expected: "a file with a plan's shard, inside the workspace or the temporary folder",
        cure: "Write one entry of `matrix.include`, as `readiness plan --json` prints it, into a file, and name that.",
    });
    return null;
}
function whereOf({ shardFile }) {
    return shardFile === undefined ? "`shard`" : `\`--shard\` ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(shardFile, 300)}`;
}
const failedBeside = {
    rule: "input",
    found: "`--failed` beside `--shard`",
    expected: "one of the two",
    cure: "Leave `--failed` out: a shard runs what its plan says, whatever passed before.",
};


  }),

  9973:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: function() { return   answered; }
  });
const cancelledPatienceMs = 2_000;
async function answered(asking, late, cancel) {
    const over = new AbortController();
    const patience = new Promise((resolve) => {
        const wait = () => {
            const timer = setTimeout(() => resolve(late), cancelledPatienceMs);
            over.signal.addEventListener("abort", () => clearTimeout(timer));
        };
        if (cancel.aborted)
            wait();
        else
            cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([asking, patience]);
    }
    finally {
        over.abort();
    }
}


  }),

  676:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    uploadResults: function() { return   uploadResults; }
  });
  var _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);
  var _report_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3331);
  var _shards_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5551);
  var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);




async function uploadResults(part) {
    const { journal, cancel } = part.run;
    const isUploadLeft = journal !== _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__  .v && journal.failure === null;
    if (cancel.aborted && isUploadLeft)
        return { isUploadLeft };
    const late = isUploadLeft ? { isUploadLeft } : { warnings: [notUploaded(part, noTime)] };
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__  .o)(upload(part), late, cancel);
}
async function upload(part) {
    const { run, shard, connect } = part;
    const { name, results, journal, redactor } = run;
    const artifact = (0,_shards_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__  .C)(shard, name, results.run.attempt);
    const text = (0,_report_results_json_js__WEBPACK_IMPORTED_MODULE_3__  .f)(results);
    const artifacts = await connect();
    let outcome = await artifacts.upload(artifact, text);
    const isTaken = outcome.kind === "refused" && outcome.why === "taken";
    if (isTaken && journal === _ports_journal_js__WEBPACK_IMPORTED_MODULE_0__  .v)
        outcome = await artifacts.upload(artifact.replace(/\.json$/, "-post.json"), text);
    if (outcome.kind === "refused")
        return { warnings: [redactor.redactSentence(notUploaded(part, outcome))] };
    journal.note({ kind: "uploaded" });
    return {};
}
function notUploaded({ shard }, { found, cure }) {
    return `The results of shard ${shard.name} were not uploaded, so that the gate misses them: ${found}. ${cure}.`;
}
const noTime = { found: "the run was cancelled before there was an answer", cure: "Run the job again" };


  }),

  9079:
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

  6833:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: function() { return   isWaived; },
    EK: function() { return   maxWaiverDays; },
    Uf: function() { return   judgeWaiver; }
  });
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5805);

const maxWaiverDays = 366;
function judgeWaiver(waived, today) {
    if (waived === null)
        return null;
    const days = (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, waived.until);
    return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}
function isWaived({ waiver }) {
    return waiver?.lasts === true;
}


  }),

  9507:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: function() { return   elsewhereReason; },
    l: function() { return   isElsewhere; }
  });
const systems = [
    [/^windows/i, "Windows"],
    [/^macos/i, "macOS"],
    [/^(?:ubuntu|linux)/i, "Linux"],
];
function isElsewhere({ runsOn }, os) {
    const named = (runsOn ?? []).map((label) => systems.find(([begins]) => begins.test(label))?.[1] ?? os);
    return named.length > 0 && !named.includes(os);
}
function elsewhereReason(runsOn, os) {
    const labels = (runsOn ?? []).slice(0, maxLabels).join(" or ");
    return `it runs on ${labels}, and this machine is ${os}: a plan runs it there (\`readiness plan\`, the action \`plan\`)`;
}
const maxLabels = 5;


  }),

  3851:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: function() { return   noJournal; }
  });
const noJournal = { note: () => undefined, failure: null };


  }),

  3331:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: function() { return   serializeResults; }
  });
function serializeResults(results) {
    return `${JSON.stringify(results, null, 2)}\n`;
}


  }),

  6462:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    partOfPlan: function() { return   partOfPlan; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6572);


function partOfPlan(plan, entry) {
    const wanted = new Set(entry.checks);
    const byId = new Map(plan.turns.map((turn) => [turn.check.id, turn]));
    const strangers = entry.checks.filter((id) => !isOfShard(byId.get(id), entry));
    if (strangers.length > 0)
        return unusable(strangers, `that the plan runs on ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(entry.system)}`);
    const needed = new Set();
    const turns = plan.turns.toReversed().filter(({ check, step }) => {
        const isPart = wanted.has(check.id) || (step === null && needed.has(check.id));
        if (isPart)
            for (const need of check.needs)
                needed.add(need);
        return isPart;
    });
    const left = plan.steps.filter(({ check }) => needed.has(check.id) && !wanted.has(check.id));
    if (left.length > 0)
        return unusable(left.map(({ check }) => check.id), "beside those that need them");
    const steps = turns.toReversed().flatMap(({ step }) => step ?? []);
    const areas = new Set(steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.area.slug));
    return {
        ...plan,
        steps,
        turns: turns.toReversed(),
        complete: false,
        notApplicable: [],
        selectedAreas: areas.size,
    };
}
function isOfShard(turn, { system }) {
    return turn !== undefined && turn.step !== null && runsOn(turn.check, system);
}
function runsOn({ runsOn }, system) {
    return runsOn === null || runsOn.length === 0 || runsOn.includes(system);
}
function unusable(ids, where) {
    return {
        kind: "unusable",
        problems: [
            {
                rule: "not-the-plans",
                found: `a shard with the checks ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .d9)(ids.map((id) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(id)))}`,
                expected: `checks ${where}`,
                cure: `Give \`shard\` an entry of the plan as it is: \`\${{ matrix.shard }}\`, or a file with it.`,
            },
        ],
    };
}


  }),

  8027:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    plannedRelease: function() { return   plannedRelease; }
  });
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);
  var _plan_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3750);


function plannedRelease(release, clues, read) {
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    const found = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .kd)(clues, version, { tag: release.lastTag, why: noTagPlanned }, read);
    const said = (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__  .jJ)(clues.version).find((each) => each.version === release.version);
    return { ...found, release, source: release.version === null ? null : (said?.source ?? "input") };
}
const noTagPlanned = "the plan knows none; where there is one, set `fetch-depth: 0` on actions/checkout of the job that plans";


  })

};
;