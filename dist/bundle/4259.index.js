"use strict";
exports.id = 4259;
exports.ids = [4259];
exports.modules = {

  38013:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  lintedWorkflows: function() { return   lintedWorkflows; }
});

var external_node_path_ = __webpack_require__(76760);
var count_repeats = __webpack_require__(31735);
var problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/workflows/roles.js
const roleTraits = {
    run: { decides: true, runsCommands: true, readsFiles: true, findsRelease: true, tells: true },
    shard: { decides: false, runsCommands: true, readsFiles: true, findsRelease: false, tells: false },
    plan: { decides: false, runsCommands: false, readsFiles: true, findsRelease: true, tells: false },
    gate: { decides: true, runsCommands: false, readsFiles: true, findsRelease: false, tells: true },
    report: { decides: false, runsCommands: false, readsFiles: false, findsRelease: false, tells: true },
};

var workflows_uses = __webpack_require__(31344);
var workflows_workflow = __webpack_require__(28165);
;// CONCATENATED MODULE: ./build/workflows/rules/condition-text.js

function isConstant({ text }) {
    if (text === workflows_workflow .qL)
        return true;
    return text.replace(constants, "").replace(/\$\{\{|\}\}|&&|\|\||[()!\s]/g, "") === "";
}
const constants = /\b(?:always|success)\(\)|!\s*cancelled\(\)|\btrue\b|\bgithub\.(?:repository|repository_owner|event_name)\s*[!=]=\s*'[^']*'|'[^']*'\s*[!=]=\s*github\.(?:repository|repository_owner|event_name)\b/g;
function isAlways(condition) {
    return condition !== null && (condition.text === workflows_workflow .qL || /\balways\(\)/.test(condition.text));
}
function mayNotRun(condition, event) {
    if (condition === null || !condition.text.includes("event_name"))
        return false;
    return !new RegExp(`==\\s*'${event}'|'${event}'\\s*==`).test(condition.text);
}

;// CONCATENATED MODULE: ./build/workflows/rules/events.js
const pullRequestEvents = ["pull_request", "pull_request_target"];
const strangersEvents = ["pull_request_target", "workflow_run", "issue_comment"];
const judging = ["opened", "synchronize", "reopened", "ready_for_review"];
function judgingTriggers({ triggers }) {
    return triggers.filter(({ event, filters }) => {
        const types = filters.get("types")?.values;
        return (pullRequestEvents.includes(event) && (types == null || types.some((type) => judging.includes(type))));
    });
}

;// CONCATENATED MODULE: ./build/workflows/rules/checkouts.js






function checkoutProblems(use) {
    const { readsFiles, runsCommands, findsRelease } = roleTraits[use.role];
    if (!readsFiles)
        return [];
    const checkouts = (0,workflows_uses .yi)(use);
    return [
        ...(runsCommands ? strangersCode(use) : []),
        ...(checkouts.length === 0 ? withoutCheckout(use) : []),
        ...(findsRelease ? checkouts_history(use, checkouts) : []),
        ...(runsCommands ? checkouts.flatMap(credentials) : []),
    ];
}
const head = /github\.head_ref|pull_request\.head\.|refs\/pull\/|workflow_run\.(?:head_|pull_requests)|merge_commit_sha|issue\.number/i;
const asksWhose = /workflow_run\.event\b|head_repository|head\.repo\b|author_association/i;
function strangersCode({ before, job, workflow, events }) {
    const event = strangersEvents.find((each) => events.has(each) && !mayNotRun(job.condition, each));
    if (event === undefined || asksWhose.test(job.condition?.text ?? ""))
        return [];
    return before.flatMap((step) => {
        const value = headOf(step);
        return value === null
            ? []
            : [stranger(event, value, workflow.triggers.find((each) => each.event === event) === undefined)];
    });
}
function headOf(step) {
    const { uses, inputs, run, place } = step;
    if (uses === null)
        return /\bgh\s+pr\s+checkout\b|refs\/pull\//.test(run) ? { text: "gh pr checkout", place } : null;
    if (!(0,workflows_uses .VI)(step))
        return null;
    const named = [inputs.get("ref"), inputs.get("repository")].find((input) => head.test(input?.value.text ?? ""));
    return named?.value ?? null;
}
function stranger(event, { text, place }, isCalled) {
    const found = `a checkout of ${(0,problem .TL)(text)} under ${(0,problem .TL)(event)}${isCalled ? " of a workflow that calls this one" : ""}, so that a stranger's code runs with a token that writes`;
    const cure = "Run the page on `pull_request`, and let `report@v1` tell pull requests from forks: https://github.com/org/readiness-action/blob/main/docs/recipes.md#pull-requests-from-forks.";
    return (0,problem .l4)("workflow-strangers-code", place, {
        found,
        expected: "the repository's own commit, or the event `pull_request`",
        cure,
    });
}
const bringsNothing = /^actions\/(?:setup-[a-z-]+|cache|upload-artifact)@/i;
function withoutCheckout({ step, before }) {
    const mayBring = before.some(({ uses, run }) => uses === null
        ? /\b(?:git|gh|curl|wget|tar|unzip|svn|hg|docker)\b/.test(run)
        : !bringsNothing.test(uses.text));
    if (mayBring)
        return [];
    const found = "no step before this one that checks the repository out";
    const cure = "Add `- uses: actions/checkout@v7` as the first step, with `fetch-depth: 0` and `persist-credentials: false`.";
    return [
        (0,problem .l4)("workflow-no-checkout", step.place, { found, expected: "the page in the workspace", cure }),
    ];
}
function checkouts_history({ page, before, step }, checkouts) {
    const last = checkouts.at(-1);
    const isFetched = before.some(({ run }) => run.split("\n").some(fetches));
    if (last === undefined || isFetched || !page?.needsHistory || step.inputs.has("kind"))
        return [];
    const depth = last.inputs.get("fetch-depth");
    if (depth !== undefined && (depth.value.text.trim() === "0" || (0,workflows_workflow .BH)(depth.value.text)))
        return [];
    const found = `a checkout of ${depth === undefined ? "one commit" : (0,problem .TL)(`fetch-depth: ${depth.value.text}`)}, in which the last tag of the page is not known`;
    const cure = "Write `fetch-depth: 0` into its `with:`.";
    const expected = (0,problem .pN)("fetch-depth: 0");
    return [
        (0,problem .l4)("workflow-history", (depth?.value ?? last.uses ?? last).place, { found, expected, cure }),
    ];
}
function fetches(line) {
    const start = line.search(/\bgit\b/);
    return start !== -1 && /\bfetch\b/.test(line.slice(start));
}
function credentials(step) {
    const keeps = (0,workflows_workflow .wg)(step, "persist-credentials", "true");
    if (keeps !== "true")
        return [];
    const found = "a checkout that leaves the job's token where every command of the page can read it";
    const cure = "Write `persist-credentials: false` into its `with:`, unless a command pushes.";
    const { place } = step.inputs.get("persist-credentials")?.value ?? step.uses ?? step;
    return [
        (0,problem .l4)("workflow-credentials", place, { found, expected: (0,problem .pN)("persist-credentials: false"), cure }),
    ];
}

;// CONCATENATED MODULE: ./build/workflows/rules/conditions.js




function jobConditions(stand) {
    const { job, joins } = stand;
    const isRequired = isForPullRequests(stand);
    if (job.needs.length > 0 && !isAlways(job.condition) && (joins || isRequired))
        return [skippedWithOthers(job, joins)];
    return !isRequired || job.condition === null || isConstant(job.condition)
        ? []
        : [skippable(`the job ${(0,problem .TL)(job.id)}`, job.condition)];
}
function rollUps({ workflow, job }) {
    if (judgingTriggers(workflow).length === 0)
        return [];
    return workflow.jobs
        .filter(({ id, needs, condition, steps }) => {
        const isLeft = condition === null || isConstant(condition);
        const isMeant = gateName.test(id) || steps.some(({ source }) => asksForResults.test(source));
        return needs.includes(job.id) && isLeft && isMeant && !isAlways(condition);
    })
        .map((gathering) => skippedWithOthers(gathering, false));
}
const gateName = /(?:^|[-_])(?:gate|required|all-green)(?:$|[-_])/i;
const asksForResults = /toJSON\(\s*needs\b|\bneeds\.[\w*-]+\.result\b/i;
function skippedWithOthers({ id, needs, condition, place }, joins) {
    const when = /\bcancelled\(\)/.test(condition?.text ?? "")
        ? "the workflow is cancelled"
        : "one of these fails";
    const found = `the job ${(0,problem .TL)(id)}, which needs ${(0,problem .TL)(needs.join(", "))} and is skipped when ${when}`;
    const expected = "`if: always()`, because a skipped required check counts as passed";
    const cure = joins
        ? "Write `if: always()` into the job: the gate tells what failed, and what never came."
        : "Write `if: always()` into the job, or take `needs` away. Where what the others did matters, ask each for its `result` in a step.";
    return (0,problem .l4)("workflow-always", (condition ?? { place }).place, { found, expected, cure });
}
function stepCondition({ step, role, job, workflow }) {
    if (!roleTraits[role].decides || !isForPullRequests({ workflow, job }))
        return [];
    if (step.condition === null || isConstant(step.condition))
        return [];
    return [skippable("the step of this action", step.condition)];
}
function isForPullRequests({ workflow, job }) {
    return judgingTriggers(workflow).some(({ event }) => !mayNotRun(job.condition, event));
}
function skippable(what, { text, place }) {
    const found = `a condition that may skip ${what}: ${(0,problem .TL)(text)}`;
    const expected = "a gate that always runs, because what is skipped counts as passed";
    const cure = "Take the condition away, or write `if: always()`. Which checks run is chosen by the input `areas`, and by what the page's commands look at.";
    return (0,problem .l4)("workflow-condition", place, { found, expected, cure });
}
function continueOnError({ step, role, job, workflow }) {
    if (!roleTraits[role].decides)
        return [];
    const isAsked = step.id !== null && job.source.includes(`steps.${step.id}.`);
    const isNeeded = workflow.jobs.some(({ source }) => source.includes(`needs.${job.id}.outputs`));
    return [
        ...(step.continueOnError?.text === "true" && !isAsked ? [ignored("the step", step.continueOnError)] : []),
        ...(job.continueOnError?.text === "true" && !isNeeded ? [ignored("its job", job.continueOnError)] : []),
    ];
}
function ignored(what, { place }) {
    const found = `${(0,problem .pN)("continue-on-error: true")} on ${what}, by which a gate that is not ready fails nothing`;
    const cure = "Remove it. To look at a page for a while without blocking anybody, set `fail-on: never`: then the gate is still told as it is.";
    return (0,problem .l4)("workflow-continue-on-error", place, {
        found,
        expected: "a step that fails with its gate",
        cure,
    });
}

;// CONCATENATED MODULE: ./build/workflows/rules/gates.js


function gateProblems(use) {
    if (use.role !== "gate")
        return [];
    return [...unneeded(use), ...planProblems(use), ...resultsProblems(use)];
}
function unneeded(use) {
    const { job } = use;
    const missing = partsOf(use)
        .map(({ id }) => id)
        .filter((id) => id !== job.id && !waitsFor(job, id));
    if (missing.length === 0)
        return [];
    const names = missing.map((id) => (0,problem .TL)(id)).join(" and ");
    const found = `the gate's job ${(0,problem .TL)(job.id)}, which does not need ${names}`;
    const expected = "the jobs of the plan and of the shards among its `needs`";
    const all = [...job.needs, ...missing].join(", ");
    const cure = `Write ${(0,problem .pN)(`needs: [${all}]`)} into the job, with \`if: always()\`.`;
    return [(0,problem .l4)("workflow-gate-needs", job.place, { found, expected, cure })];
}
function waitsFor({ needs }, id) {
    return needs.includes(id) || needs.includes(workflows_workflow .qL);
}
function partsOf({ step, beside }) {
    const [, own = ""] = outputOf(step.inputs.get("plan")?.value.text ?? "") ?? [];
    const plans = beside.filter(({ role }) => role === "plan").map(({ job }) => job);
    const others = plans.some(({ id }) => id === own) ? plans.filter(({ id }) => id !== own) : [];
    const shards = beside.filter(({ role }) => role === "shard").map(({ job }) => job);
    const isOthers = ({ needs }) => !needs.includes(own) && others.some(({ id }) => needs.includes(id));
    return [...new Set([...plans, ...shards])].filter((job) => !others.includes(job) && !isOthers(job));
}
function outputOf(text) {
    return /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/.exec(text);
}
function planProblems(use) {
    const input = use.step.inputs.get("plan");
    const found = wrongPlan(use, input);
    if (found === null)
        return [];
    const planner = use.beside.find(({ role }) => role === "plan")?.job.id ?? "plan";
    const cure = `Write ${(0,problem .pN)(`plan: \${{ needs.${planner}.outputs.plan }}`)} into its \`with:\`, and give that job ${(0,problem .pN)(`outputs: { plan: "\${{ steps.ID.outputs.plan }}" }`)}.`;
    const expected = "the output `plan` of the job that planned";
    const { place } = input?.value ?? use.step.uses ?? use.step;
    return [(0,problem .l4)("workflow-gate-plan", place, { found, expected, cure })];
}
function wrongPlan({ job, workflow, beside }, input) {
    const text = input?.value.text.trim() ?? "";
    if (text === "")
        return "a gate without `plan`";
    if (!(0,workflows_workflow .BH)(text))
        return `the plan ${(0,problem .TL)(text)}, which is no output of a job`;
    if (/\bsteps\s*\./.test(text))
        return `the plan ${(0,problem .TL)(text)}, which is an output of the gate's own job`;
    const [, id, output] = outputOf(text) ?? [];
    if (id === undefined || output === undefined)
        return null;
    if (!waitsFor(job, id))
        return `the plan ${(0,problem .TL)(text)} of a job that the gate does not need`;
    if (beside.some((other) => other.job.id === id && other.role === "shard"))
        return `the plan ${(0,problem .TL)(text)}, which a job that runs commands of the page gives`;
    const planner = workflow.jobs.find((each) => each.id === id && each.calls === null);
    return planner === undefined || planner.outputs.has(output)
        ? null
        : `the plan ${(0,problem .TL)(text)}, an output that the job ${(0,problem .TL)(id)} does not have`;
}
function resultsProblems(use) {
    const { step, job } = use;
    const input = step.inputs.get("needs");
    const parts = partsOf(use).map(({ id }) => id);
    const found = wrongResults(input?.value.text.trim() ?? "", parts.length === 0 ? job.needs : parts);
    if (found === null)
        return [];
    const cure = `Write ${(0,problem .pN)(`needs: \${{ toJSON(needs.*.result) }}`)} into its \`with:\`.`;
    const expected = "the results of all jobs that the gate needs, as JSON";
    const { place } = input?.value ?? step.uses ?? step;
    return [(0,problem .l4)("workflow-gate-results", place, { found, expected, cure })];
}
function wrongResults(text, jobs) {
    if (text === "")
        return "a gate without `needs`, which cannot know that a job died";
    if (!(0,workflows_workflow .BH)(text))
        return `the results ${(0,problem .TL)(text)}, which say the same whatever happens`;
    if (!/\bneeds\b/.test(text) || /\btoJSON\(\s*needs\s*\.\s*\*\s*\.\s*result\s*\)/i.test(text))
        return null;
    if (/\btoJSON\(\s*needs\s*\)/i.test(text))
        return `the results ${(0,problem .TL)(text)}, which repeat all outputs of the needed jobs`;
    const isListed = text.startsWith("[") && jobs.every((id) => text.includes(`needs.${id}.result`));
    return isListed ? null : `the results ${(0,problem .TL)(text)}, which are no list of all results`;
}

var version = __webpack_require__(99889);
var nearest = __webpack_require__(41265);
;// CONCATENATED MODULE: ./build/workflows/rules/inputs.js




function inputProblems({ step, inputs }) {
    if (isOtherVersion(step.uses?.text ?? ""))
        return [];
    return [...step.inputs].flatMap(([name, { keyPlace, value }]) => {
        if (!inputs.names.includes(name))
            return [unknownInput(name, inputs.names, keyPlace)];
        if ((0,workflows_workflow .BH)(value.text))
            return [];
        const text = inputs.problemWith(name, value.text);
        return text === null ? [] : [(0,problem .l4)("workflow-input-value", value.place, text)];
    });
}
function isOtherVersion(uses) {
    const [, number] = /@v?(\d+)(?:\.|$)/.exec(uses) ?? [];
    return number !== undefined && number !== version .r.split(".")[0];
}
function unknownInput(name, names, place) {
    const near = (0,nearest .p)(name, names);
    const found = `the input ${(0,problem .TL)(name)}, which the action does not have`;
    const cure = near === null ? "Remove it; README lists the inputs." : `Write ${(0,problem .TL)(near)}.`;
    return (0,problem .l4)("workflow-input", place, {
        found,
        expected: "an input of the action, because GitHub passes over any other",
        cure,
    });
}
function missingPage({ isPageMissing, pagePath, step, role }) {
    if (!isPageMissing || pagePath === null || role === "shard" || role === "gate")
        return [];
    const { place } = step.inputs.get("checklist")?.value ?? step.uses ?? step;
    const found = `the page ${(0,problem .TL)(pagePath)}, which is not there`;
    const cure = "Correct `checklist` (it is relative to `working-directory`), or write the page: `readiness init`.";
    return [(0,problem .l4)("workflow-page-missing", place, { found, expected: "a page of the repository", cure })];
}

;// CONCATENATED MODULE: ./build/workflows/rules/matrix.js


function matrixProblems({ workflow, job }) {
    if (job.matrix === null || judgingTriggers(workflow).length === 0)
        return [];
    if (workflow.jobs.some(({ needs }) => needs.includes(job.id)))
        return [];
    const found = `the job ${(0,problem .TL)(job.id)} runs in a matrix, and no job gathers what came of it`;
    const expected = "a required check with a name that stays";
    const cure = `Require a job of its own with \`needs: ${job.id}\`, \`if: always()\` and a step that asks for \`needs.${job.id}.result\`: a leg that is renamed, or skipped, would be waited for without end.`;
    return [(0,problem .l4)("workflow-matrix", job.matrix.place, { found, expected, cure })];
}

;// CONCATENATED MODULE: ./build/workflows/rules/permissions.js




function permissionProblems(use) {
    const { permissions, events, workflow } = use;
    if (permissions === null) {
        const isCalledAlone = workflow.triggers.every(({ event }) => event === "workflow_call");
        return events.size === 0 || isCalledAlone ? [] : [unset(use)];
    }
    return [...missing(use, permissions), ...wide(use, permissions)];
}
function unset({ role, job: { id, place } }) {
    const found = `the job ${(0,problem .TL)(id)} without \`permissions\`, whose token may do what the repository's settings say`;
    const expected = "what the action needs, and no more";
    const comment = roleTraits[role].tells
        ? ", and `pull-requests: write` where it comments on pull requests"
        : "";
    const cure = `Give the job \`permissions:\` with \`contents: read\`${comment}.`;
    return (0,problem .l4)("workflow-permissions-unset", place, { found, expected, cure });
}
function missing(use, permissions) {
    if (permissions.kind === "unknown")
        return [];
    return needsOf(use)
        .filter(({ scope, level }) => !isGiven(permissions, scope, level))
        .map(({ scope, level, what, otherwise = "" }) => {
        const found = `no ${(0,problem .pN)(`${scope}: ${level}`)}, which ${what} needs`;
        const cure = `Add ${(0,problem .pN)(`${scope}: ${level}`)} to the \`permissions\` of the job${otherwise}.`;
        const expected = "permissions for all that the action is asked for";
        return (0,problem .l4)("workflow-permission-missing", permissions.place, { found, expected, cure });
    });
}
function needsOf(use) {
    const { step, events, page, action, role } = use;
    const needs = [{ scope: "contents", level: "read", what: "reading the repository" }];
    if (!roleTraits[role].tells || !hasOwnToken(step))
        return needs;
    const comment = (0,workflows_workflow .wg)(step, "comment", "on-failure");
    const hasPullRequest = action === "report" ||
        pullRequestEvents.some((event) => events.has(event)) ||
        step.inputs.has("pull-request");
    if (hasPullRequest && (comment === "on-failure" || comment === "always"))
        needs.push({
            scope: "pull-requests",
            level: "write",
            what: "the comment on the pull request",
            otherwise: ", or set `comment: never`",
        });
    const statuses = (0,workflows_workflow .wg)(step, "statuses", "none");
    if (statuses === "gate" || statuses === "areas")
        needs.push({ scope: "statuses", level: "write", what: (0,problem .pN)(`statuses: ${statuses}`) });
    const isLinear = step.inputs.has("linear-token");
    const linksTicket = (0,workflows_workflow .wg)(step, "link-ticket", "false") === "true";
    if (linksTicket && !isLinear && (page?.hasIssue ?? true))
        needs.push({ scope: "issues", level: "write", what: "`link-ticket`" });
    if (action !== "report" && page?.hasApprovals)
        needs.push({ scope: "actions", level: "read", what: "a sign-off of the page with `(environment: …)`" });
    return needs;
}
function hasOwnToken({ inputs }) {
    const token = inputs.get("github-token")?.value.text.trim() ?? "";
    return /^(?:|\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})$/.test(token);
}
function isGiven(permissions, scope, level) {
    if (permissions.kind !== "some")
        return permissions.kind === "unknown" || permissions.level === "write" || level === "read";
    const given = [scope, ...(scope === "pull-requests" ? ["issues"] : [])].map((name) => permissions.scopes.get(name)?.text ?? "none");
    return given.some((text) => text === "write" || text === level || (0,workflows_workflow .BH)(text));
}
const own = new Set(["pull-requests", "statuses", "issues"]);
function wide(use, permissions) {
    if (permissions.kind === "all")
        return permissions.level === "write" ? [tooWide(use, "write-all", permissions.place)] : [];
    if (permissions.kind === "unknown" || mayNeedToken(use))
        return [];
    const isHarmless = !roleTraits[use.role].runsCommands || tellsFrom(use);
    return [...permissions.scopes]
        .filter(([scope, { text }]) => text === "write" && !(isHarmless && own.has(scope)))
        .map(([scope, { place }]) => tooWide(use, `${scope}: write`, place));
}
function tellsFrom({ job, beside }) {
    return beside.some((other) => other.job === job && roleTraits[other.role].tells);
}
function tooWide(use, given, place) {
    const reach = roleTraits[use.role].runsCommands
        ? " and every command of the page has within its reach"
        : "";
    const found = `${(0,problem .pN)(given)}, which no step of this job needs${reach}`;
    const comment = tellsFrom(use) ? ", with `pull-requests: write` for the comment" : "";
    const cure = `Take it away (\`contents: read\` is enough${comment}); what publishes does that in a job of its own, which needs this one.`;
    return (0,problem .l4)("workflow-permission-wide", place, {
        found,
        expected: "no more than the action needs",
        cure,
    });
}
const harmless = /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|[\w.-]+\/(?:setup-[\w-]+|action-setup|readiness-action(?:\/[\w-]+)?))@/i;
const tokenWords = /github\.token|secrets\.|GITHUB_TOKEN|GH_TOKEN|ID_TOKEN|\bgh\b|git[ \t]+(?:push|tag)|publish|release|deploy|attest|sign|login|push|upload/i;
function mayNeedToken({ job, step, workflow }) {
    const others = job.steps.filter((other) => other !== step);
    if (others.some(({ uses }) => uses !== null && !harmless.test(uses.text)))
        return true;
    const written = others.map(({ uses, source }) => (uses === null ? source : withoutName(source))).join("\n");
    return tokenWords.test(written) || /token|secrets\./i.test(workflow.env + jobHead(job.source));
}
function withoutName(source) {
    return source.replace(/\buses:[^\n]*/g, "");
}
function jobHead(source) {
    return source.split(/^[ \t]*steps:/m)[0] ?? "";
}

;// CONCATENATED MODULE: ./build/workflows/rules/pins.js

function pinProblems({ job }) {
    return [job.calls, ...job.steps.map(({ uses }) => uses)]
        .filter((uses) => uses !== null)
        .map(pinProblem)
        .filter((problem) => problem !== null);
}
function pinProblem(uses) {
    const { text } = uses;
    if (/^docker:/i.test(text))
        return /@sha256:[0-9a-f]{64}$/.test(text) ? null : unpinned(uses, "a digest, as `@sha256:…`");
    const [, owner = "", path = "", ref = ""] = /^([\w.-]+)\/([\w./-]+)@(\S+)$/.exec(text) ?? [];
    if (ref === "" || /^[0-9a-f]{40}$/i.test(ref))
        return null;
    if (!/^v?\d[.\w+-]*$/i.test(ref))
        return byBranch(uses, ref);
    if (/^readiness-action(?:\/|$)/i.test(path))
        return null;
    return /^(?:actions|github)$/i.test(owner) ? byTag(uses) : unpinned(uses, "the full SHA of a commit");
}
function unpinned({ text, place }, expected) {
    const found = `the action ${(0,problem .TL)(text)} by a name that its owner may move, in the job that is the gate`;
    const cure = "Name the commit that you have looked at, with the version in a comment behind it; Dependabot keeps both up to date.";
    return (0,problem .l4)("workflow-action-unpinned", place, { found, expected, cure });
}
function byTag({ text, place }) {
    const found = `the action ${(0,problem .TL)(text)} by its tag`;
    const cure = "Where your rules want it, name the commit, with the version in a comment behind it.";
    return (0,problem .l4)("workflow-action-tag", place, {
        found,
        expected: "the full SHA of a commit, or a tag of GitHub's own",
        cure,
    });
}
function byBranch({ text, place }, ref) {
    const found = `the action ${(0,problem .TL)(text)} by ${(0,problem .TL)(ref)}, which is a branch and another program tomorrow`;
    const cure = "Name a commit, or the tag of a version.";
    return (0,problem .l4)("workflow-action-branch", place, { found, expected: "a commit or a version", cure });
}

;// CONCATENATED MODULE: ./build/workflows/rules/shards.js


function shardProblems(use) {
    if (use.role !== "shard")
        return [];
    return [
        ...alone(use),
        ...failFast(use),
        ...oneAfterAnother(use),
        ...machine(use),
        ...outputs(use),
        ...reports(use),
    ];
}
function alone({ job, workflow, beside }) {
    const isJoined = beside.some(({ role }) => role === "gate") ||
        workflow.triggers.some(({ event }) => event === "workflow_call") ||
        workflow.jobs.some(({ calls, needs, steps }) => {
            const mayJoin = calls !== null || steps.some(({ uses, run }) => isLocal(uses) || joins(run));
            return needs.includes(job.id) && mayJoin;
        });
    if (isJoined)
        return [];
    const found = `the job ${(0,problem .TL)(job.id)} runs shards, and no job of this workflow joins them`;
    const expected = "a gate: a green shard says nothing of the other shards' checks";
    const cure = `Add a job with \`needs\` of the plan's job and ${(0,problem .pN)(job.id)}, \`if: always()\` and the step \`org/readiness-action/gate@v1\`, and require that one: https://github.com/org/readiness-action/blob/main/docs/many-machines.md#the-workflow.`;
    return [(0,problem .l4)("workflow-shard-alone", job.place, { found, expected, cure })];
}
function isLocal(uses) {
    return uses?.text.startsWith("./") ?? false;
}
function joins(run) {
    const start = run.search(/\bgate\b/);
    return start !== -1 && /--plan\b/.test(run.slice(start));
}
function failFast({ job }) {
    const { matrix, failFast: set } = job;
    if (matrix === null || (set !== null && (set.text.trim() === "false" || (0,workflows_workflow .BH)(set.text))))
        return [];
    const found = `shards in a matrix ${set === null ? "without `fail-fast: false`" : `with ${(0,problem .TL)(`fail-fast: ${set.text}`)}`}`;
    const expected = "shards that all run to their end";
    const cure = "Write `fail-fast: false` beside the `matrix`: else the first shard that fails cancels the others, and what they would have found is missing.";
    return [(0,problem .l4)("workflow-shard-fail-fast", set?.place ?? matrix.place, { found, expected, cure })];
}
function oneAfterAnother({ job: { maxParallel } }) {
    if (maxParallel?.text.trim() !== "1")
        return [];
    const found = "shards that run one after another";
    const expected = "more than one at a time";
    const cure = "Take `max-parallel` away, or write a larger number. Where only one may run at a time, one job with the whole page is quicker: it sets up once.";
    return [(0,problem .l4)("workflow-shard-serial", maxParallel.place, { found, expected, cure })];
}
function machine({ job: { matrix, runsOn } }) {
    if (matrix === null || !(0,workflows_workflow .BH)(matrix.text))
        return [];
    if (runsOn === null || (0,workflows_workflow .BH)(runsOn.text))
        return [];
    const found = `shards that run on ${(0,problem .TL)(runsOn.text)}, whatever the plan says`;
    const cure = `Write ${(0,problem .pN)(`runs-on: \${{ matrix.runs-on }}`)} into the job, and what it is without a row's own into the input \`runs-on\` of the plan.`;
    return [
        (0,problem .l4)("workflow-shard-runs-on", runsOn.place, {
            found,
            expected: "the machine that the plan names for each",
            cure,
        }),
    ];
}
function outputs({ job, workflow }) {
    if (job.matrix === null)
        return [];
    const asked = `needs.${job.id}.outputs`;
    const asking = workflow.jobs.find(({ needs, source }) => needs.includes(job.id) && source.includes(asked));
    if (asking === undefined)
        return [];
    const found = `the job ${(0,problem .TL)(asking.id)} asks for ${(0,problem .pN)(asked)}, which one of the shards has written`;
    const cure = `Ask the gate's job for its outputs, or for \`needs.${job.id}.result\`.`;
    const expected = "an answer that all shards have given";
    return [(0,problem .l4)("workflow-shard-outputs", asking.place, { found, expected, cure })];
}
const telling = new Map([
    ["comment", "never"],
    ["statuses", "none"],
    ["link-ticket", "false"],
]);
function reports({ step }) {
    return [...telling].flatMap(([name, silent]) => {
        const input = step.inputs.get(name);
        if (input === undefined || [null, silent].includes((0,workflows_workflow .wg)(step, name, silent)))
            return [];
        const found = `${(0,problem .pN)(`${name}: ${input.value.text.trim()}`)} beside \`shard\``;
        const cure = "Move it to the step of the gate, which tells of all shards together.";
        const expected = "a shard that tells nobody";
        return [(0,problem .l4)("workflow-shard-reports", input.value.place, { found, expected, cure })];
    });
}

;// CONCATENATED MODULE: ./build/workflows/rules/triggers.js



function triggerProblems({ workflow, job }) {
    const triggers = judgingTriggers(workflow).filter(({ event }) => !mayNotRun(job.condition, event));
    const [first] = triggers;
    if (first === undefined)
        return [];
    const isQueued = workflow.triggers.some(({ event }) => event === "merge_group");
    return [...(isQueued ? [] : [withoutQueue(first)]), ...triggers.flatMap(filterProblems)];
}
function withoutQueue({ event, place }) {
    const found = `the trigger ${(0,problem .TL)(event)} without \`merge_group\``;
    const expected = "both, where the job is a required check";
    const cure = "Add `merge_group:` under `on:`. It costs nothing where there is no merge queue, and a queue waits for ever for a required check that never reports.";
    return (0,problem .l4)("workflow-merge-group", place, { found, expected, cure });
}
function filterProblems({ event, filters }) {
    const problems = [];
    for (const key of ["paths", "paths-ignore"]) {
        const filter = filters.get(key);
        if (filter === undefined)
            continue;
        const found = `the filter ${(0,problem .TL)(key)} on ${(0,problem .TL)(event)}`;
        const expected = "a run for each pull request, because a required check that is filtered out stays pending for ever";
        const cure = "Remove the filter. What need not run for some changes is left out by the input `areas`, or by a command that looks at them.";
        problems.push((0,problem .l4)("workflow-filter", filter.place, { found, expected, cure }));
    }
    const types = filters.get("types");
    const missing = ["opened", "synchronize"].filter((type) => types?.values?.includes(type) === false);
    if (types !== undefined && missing.length > 0) {
        const found = `\`types\` of ${(0,problem .TL)(event)} without ${missing.map(problem .pN).join(" and ")}`;
        const expected = "a run for each new commit, because a required check without one stays pending for ever";
        const cure = `Add ${missing.map(problem .pN).join(" and ")} to \`types\`.`;
        problems.push((0,problem .l4)("workflow-filter", types.place, { found, expected, cure }));
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/workflows/lint-workflows.js











const useRules = [
    stepCondition,
    continueOnError,
    permissionProblems,
    checkoutProblems,
    inputProblems,
    missingPage,
    gateProblems,
    shardProblems,
];
const standRules = [
    triggerProblems,
    jobConditions,
    rollUps,
    matrixProblems,
];
function lintWorkflows(workflows, uses, facts) {
    const found = new Map();
    const add = (path, page, problems) => {
        for (const problem of problems) {
            const key = `${path}:${problem.rule}:${problem.place.line}:${problem.place.column}:${problem.found}`;
            if (!found.has(key))
                found.set(key, { path, page, problem });
        }
    };
    const callers = callersIn(workflows);
    const beside = byWorkflow(uses);
    const looked = new Set();
    const stood = new Set();
    for (const use of uses) {
        const page = use.pagePath;
        const known = page === null ? null : (facts.pages.get(page) ?? null);
        if (known?.kind === "other")
            continue;
        const own = { workflow: use.workflow, job: use.job, joins: use.role === "gate" };
        const stands = [own, ...callers(use.workflow)];
        const judged = judgedUse(use, stands, {
            known,
            beside: beside.get(use.workflow) ?? [],
            inputs: facts.inputs,
        });
        for (const rule of useRules)
            add(use.workflow.path, page, rule(judged));
        if (!looked.has(use.job))
            add(use.workflow.path, page, pinProblems(use));
        looked.add(use.job);
        if (!decides(use))
            continue;
        for (const stand of stands) {
            if (stood.has(stand.job))
                continue;
            stood.add(stand.job);
            for (const rule of standRules)
                add(stand.workflow.path, page, rule(stand));
        }
    }
    return [...found.values()];
}
function decides({ role, step }) {
    return roleTraits[role].decides && (0,workflows_workflow .wg)(step, "fail-on", "required") !== "never";
}
function judgedUse(use, stands, { known, beside, inputs }) {
    const events = stands.flatMap(({ workflow }) => workflow.triggers.map(({ event }) => event));
    return {
        ...use,
        events: new Set(events.filter((event) => event !== "workflow_call")),
        permissions: use.job.permissions ?? use.workflow.permissions,
        beside,
        isPageMissing: known?.kind === "missing",
        page: known?.kind === "linted" ? known.facts : null,
        inputs: inputs[use.action],
    };
}
function byWorkflow(uses) {
    const groups = new Map();
    for (const use of uses) {
        const group = groups.get(use.workflow) ?? [];
        groups.set(use.workflow, group);
        group.push(use);
    }
    return groups;
}
function callersIn(workflows) {
    const known = new Map();
    return (workflow) => {
        const callers = known.get(workflow.path) ?? callersOf(workflow, workflows);
        known.set(workflow.path, callers);
        return callers;
    };
}
function callersOf(workflow, workflows) {
    const stands = [];
    const seen = new Set([workflow.path]);
    const called = [workflow];
    for (const each of called) {
        if (!each.triggers.some(({ event }) => event === "workflow_call"))
            continue;
        for (const caller of workflows) {
            const job = seen.has(caller.path) ? undefined : callingJob(caller, each);
            if (job === undefined)
                continue;
            seen.add(caller.path);
            called.push(caller);
            stands.push({ workflow: caller, job, joins: false });
        }
    }
    return stands;
}
function callingJob({ jobs }, { path }) {
    return jobs.find(({ calls }) => calls?.text === `./${path}`);
}

var read_workflow = __webpack_require__(64884);
var input_names = __webpack_require__(44852);
var read_inputs = __webpack_require__(5739);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/reading/lint-workflows.js









const folder = ".github/workflows";
const maxFiles = 100;
const maxLength = 1_000_000;
const maxTotal = 10_000_000;
async function lintedWorkflows(pages, reading) {
    const { places, strict } = reading;
    const root = places.gitRoot ?? places.workspace;
    const { texts, workflows, unread } = await readWorkflows(root, reading);
    const local = await localActions(workflows, root, reading);
    const uses = workflows.flatMap((workflow) => (0,workflows_uses .MZ)(workflow, local));
    const known = new Map(uses.flatMap(({ pagePath }) => knownPage(pagePath, pages, root, reading)));
    const problems = [...unread, ...lintWorkflows(workflows, uses, { pages: known, inputs: ownInputs })];
    const concerned = new Set([
        ...problems.map(({ path }) => path),
        ...uses
            .filter(({ pagePath }) => known.get(pagePath ?? "")?.kind === "linted")
            .map(({ workflow }) => workflow.path),
    ]);
    const levelsOf = (page) => (pages.find(({ inRepository }) => inRepository === page) ?? pages[0])?.levels ?? {};
    return [...texts]
        .filter(([path]) => concerned.has(path))
        .map(([path, text]) => {
        const file = (0,read_page .pS)((0,external_node_path_.join)(root, path), places.workspace);
        const own = problems.filter((problem) => problem.path === path);
        return { path: file, findings: findingsOf(own, { file, strict, levelsOf }), text };
    });
}
function findingsOf(problems, { file, strict, levelsOf }) {
    const left = problems.filter(({ page, problem }) => levelsOf(page)[problem.rule] !== "off");
    return [...new Set(left.map(({ page }) => page))]
        .flatMap((page) => {
        const own = left.filter((each) => each.page === page).map(({ problem }) => problem);
        return (0,problem .Sz)((0,count_repeats .O)(own), file, strict, levelsOf(page));
    })
        .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
const mayRunPage = /readiness|\buses:\s*["']?\.\//i;
async function readWorkflows(root, { files, places }) {
    const { paths, complete } = await files.listFiles((0,external_node_path_.join)(root, folder), places.workspace, {
        wants: (file) => /\.ya?ml$/i.test(file),
        enters: () => false,
        maxEntries: 10 * maxFiles,
        maxFiles,
    });
    const texts = new Map();
    const workflows = [];
    const unread = [];
    let total = 0;
    const leave = (path, why, place = { line: 1, column: 1 }) => {
        unread.push({ path, page: null, problem: unreadProblem(why, place) });
    };
    for (const name of paths) {
        const path = `${folder}/${name}`;
        const text = await files.readTextInside((0,external_node_path_.join)(root, path), places.workspace);
        const isRead = text !== null && text.length <= maxLength && total + text.length <= maxTotal;
        texts.set(path, isRead ? text : "");
        total += isRead ? text.length : 0;
        if (text === null)
            leave(path, "cannot be read");
        else if (text.length > maxLength)
            leave(path, "is longer than 1 MB");
        else if (!isRead)
            leave(path, "stands behind 10 MB of others");
        else {
            const read = (0,read_workflow .S)(path, text);
            if (read.kind === "workflow")
                workflows.push(read.workflow);
            else if (mayRunPage.test(text))
                leave(path, `is not understood: ${read.why}`, read.place);
        }
    }
    const [first] = paths;
    if (!complete && first !== undefined)
        leave(`${folder}/${first}`, `stands beside more than ${maxFiles} others`);
    return { texts, workflows, unread };
}
function unreadProblem(why, place) {
    const cure = "Mend it, or take it out of `.github/workflows`: what it does with the page is not looked at.";
    return (0,problem .l4)("workflow-unread", place, {
        found: `a workflow that ${why}`,
        expected: "a workflow",
        cure,
    });
}
const maxLocal = 200;
async function localActions(workflows, root, { files, places }) {
    const found = new Map();
    for (const path of [...new Set(workflows.flatMap(workflows_uses .OU))].slice(0, maxLocal)) {
        for (const name of ["action.yml", "action.yaml"]) {
            const text = await files.readTextInside((0,external_node_path_.join)(root, path, name), places.workspace);
            const action = text === null ? null : (0,workflows_uses .IP)(text);
            if (action !== null)
                found.set(path, action);
        }
    }
    return found;
}
function knownPage(path, pages, root, { files }) {
    if (path === null)
        return [];
    const linted = pages.find(({ inRepository }) => inRepository === path);
    if (linted !== undefined && linted.bytes !== null)
        return [[path, { kind: "linted", facts: factsOf(linted) }]];
    return [[path, { kind: files.isThere((0,external_node_path_.join)(root, path)) ? "other" : "missing" }]];
}
function factsOf({ checklist, bytes }) {
    if (checklist === null)
        return null;
    const { checks, signOffs, settings } = checklist;
    const limited = [...checks, ...signOffs].some(({ only }) => only !== null);
    const text = bytes?.toString("utf8") ?? "";
    return {
        needsHistory: limited || /\{last-(?:tag|version)\}|READINESS_LAST_(?:TAG|VERSION)\b/.test(text),
        hasApprovals: signOffs.some(({ environment }) => environment !== null),
        hasIssue: settings.ticket !== null &&
            /^(?:#\d+|https?:\/\/[^/]*\/[^/]+\/[^/]+\/issues\/\d+)/.test(settings.ticket),
    };
}
function knownInputs(names) {
    return {
        names,
        problemWith: (given, text) => {
            const name = names.find((each) => each === given);
            const problems = [];
            if (name !== undefined)
                (0,read_inputs .R5)(name, () => text, problems);
            return problems[0] ?? null;
        },
    };
}
const ownInputs = {
    run: knownInputs((0,input_names .Vc)("run")),
    plan: knownInputs((0,input_names .Vc)("plan")),
    gate: knownInputs((0,input_names .Vc)("gate")),
    report: knownInputs((0,input_names .Vc)("report")),
};


  }),

  43491:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: function() { return   textAt; },
    C_: function() { return   scalarAt; },
    Ct: function() { return   itemsAt; },
    I9: function() { return   yamlMapping; },
    fK: function() { return   valueAt; },
    oh: function() { return   mappingAt; }
  });
  var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17315);

function yamlMapping(text) {
    const problems = [];
    const tree = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__  .g)(text, { line: 1, column: 1 }, (problem) => problems.push(problem));
    return tree.kind === "root" && tree.root.kind === "mapping" ? tree.root : null;
}
function valueAt(node, key) {
    return node?.kind === "mapping" ? (node.entries.get(key)?.value ?? null) : null;
}
function mappingAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "mapping" ? value : null;
}
function itemsAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "sequence" ? value.items : [];
}
function scalarAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "scalar" ? value : null;
}
function textAt(node, key) {
    return scalarAt(node, key)?.text.trim() ?? null;
}


  }),

  64884:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   readWorkflow; }
  });
  var _page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43491);
  var _page_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17315);
  var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28165);



const start = { line: 1, column: 1 };
function readWorkflow(path, text) {
    const problems = [];
    const tree = (0,_page_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .g)(text, start, (problem) => {
        if (problem !== null)
            problems.push(problem);
    });
    const broken = problems.find(({ rule }) => rule === "yaml-syntax");
    if (broken !== undefined)
        return { kind: "unread", place: broken.place, why: broken.found };
    if (tree.kind !== "root" || tree.root.kind !== "mapping")
        return { kind: "unread", place: start, why: "no keys such as `on:` and `jobs:`" };
    const { root } = tree;
    const workflow = {
        path,
        triggers: triggersOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "on")),
        permissions: permissionsOf(root),
        jobs: jobsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "jobs")),
        env: (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "env")?.source ?? "",
    };
    return { kind: "workflow", workflow };
}
function entriesOf(node) {
    return node?.kind === "mapping" ? node.entries : new Map();
}
function textOf(node) {
    if (node === null)
        return null;
    return { text: node.kind === "scalar" ? node.text : _workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL, place: node.place };
}
function listOf(node) {
    const nodes = node?.kind === "sequence" ? node.items : node === null ? [] : [node];
    if (!nodes.every(({ kind }) => kind === "scalar"))
        return null;
    return nodes.map(textOf).filter((value) => value !== null);
}
function triggersOf(node) {
    if (node?.kind !== "mapping")
        return (listOf(node) ?? []).map(({ text, place }) => ({ event: text, place, filters: new Map() }));
    return [...node.entries.values()].map(({ key, place, value }) => ({
        event: key,
        place,
        filters: new Map([...entriesOf(value).values()].map((entry) => [entry.key, filterOf(entry)])),
    }));
}
function filterOf({ place, value }) {
    return { place, values: listOf(value)?.map(({ text }) => text) ?? null };
}
function permissionsOf(node) {
    const entry = entriesOf(node).get("permissions");
    if (entry === undefined)
        return null;
    const { place, value } = entry;
    if (value.kind === "scalar") {
        const level = /^(read|write)-all$/.exec(value.text)?.[1];
        return level === "read" || level === "write" ? { kind: "all", level, place } : { kind: "unknown", place };
    }
    if (value.kind !== "mapping")
        return { kind: "unknown", place };
    const scopes = [...value.entries.values()].map((scope) => {
        const level = textOf(scope.value);
        return [scope.key, { text: level?.text ?? "", place: scope.place }];
    });
    return { kind: "some", scopes: new Map(scopes), place };
}
function jobsOf(node) {
    return [...entriesOf(node).values()].map(({ key, place, value }) => {
        const strategy = (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "strategy");
        const matrix = entriesOf(strategy).get("matrix");
        return {
            id: key,
            place,
            needs: listOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "needs"))?.map(({ text }) => text) ?? [_workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL],
            condition: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "if")),
            continueOnError: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "continue-on-error")),
            permissions: permissionsOf(value),
            matrix: matrix === undefined
                ? null
                : { place: matrix.place, text: matrix.value.kind === "scalar" ? matrix.value.text : "" },
            failFast: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(strategy, "fail-fast")),
            maxParallel: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(strategy, "max-parallel")),
            runsOn: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "runs-on")),
            outputs: textsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "outputs")),
            calls: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "uses")),
            steps: stepsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "steps")),
            source: value.source,
        };
    });
}
function textsOf(node) {
    return new Map([...entriesOf(node).values()].flatMap(({ key, value }) => {
        const text = textOf(value);
        return text === null ? [] : [[key, text]];
    }));
}
function stepsOf(node) {
    return node?.kind === "sequence" ? node.items.map(stepOf) : [];
}
function stepOf(node) {
    const given = (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "with");
    const isKnown = node.kind === "mapping" && given?.kind !== "broken";
    return {
        place: node.place,
        id: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "id"))?.text ?? null,
        uses: isKnown ? textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "uses")) : { text: _workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL, place: node.place },
        run: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "run"))?.text ?? "",
        inputs: new Map([...entriesOf(given).values()].flatMap(inputOf)),
        condition: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "if")),
        continueOnError: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "continue-on-error")),
        source: node.source,
    };
}
function inputOf(entry) {
    const value = textOf(entry.value);
    return value === null ? [] : [[entry.key.toLowerCase(), { keyPlace: entry.place, value }]];
}


  }),

  31344:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IP: function() { return   actionNamed; },
    MZ: function() { return   usesOf; },
    OU: function() { return   localPaths; },
    VI: function() { return   isCheckout; },
    yi: function() { return   ownCheckouts; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28165);


const maxUses = 100;
function usesOf(workflow, local) {
    const all = workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => {
        const before = job.steps.slice(0, Math.min(index, maxStepsBefore));
        const action = ownAction(step, before, local);
        return action === null ? [] : [{ action, role: roleOf(action, step), step, before, job, workflow }];
    }));
    const uses = all.slice(0, maxUses);
    return uses.map((use) => ({ ...use, pagePath: pageOf(use, uses) }));
}
function roleOf(action, step) {
    return action === "run" && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "shard", "") !== "" ? "shard" : action;
}
const maxStepsBefore = 200;
function ownAction({ uses }, before, local) {
    if (uses === null)
        return null;
    const [remote, folder = ""] = /^[\w.-]+\/readiness-action(\/[\w-]+)?@/i.exec(uses.text) ?? [];
    if (remote !== undefined)
        return actionIn(folder.slice(1).toLowerCase());
    const path = localPath(uses.text);
    if (path === null)
        return null;
    return local.get(path) ?? checkedOutAction(path, before);
}
function checkedOutAction(path, before) {
    for (const step of before) {
        if (!isCheckout(step) || !/\/readiness-action$/i.test((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "repository", "") ?? ""))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "path", ".") ?? ".");
        const action = [...actionsByFolder].find(([name]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name) === path)?.[1];
        if (action !== undefined)
            return action;
    }
    return null;
}
const actionsByFolder = new Map([
    ["", "run"],
    ["plan", "plan"],
    ["gate", "gate"],
    ["report", "report"],
]);
function actionIn(folder) {
    return actionsByFolder.get(folder) ?? null;
}
function localPath(uses) {
    return uses.startsWith("./") ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(uses).replace(/\/$/, "") : null;
}
function localPaths({ jobs }) {
    const paths = jobs.flatMap(({ steps }) => steps.map(({ uses }) => localPath(uses?.text ?? "")));
    return [...new Set(paths.filter((path) => path !== null))];
}
function actionNamed(text) {
    const [name, folder = ""] = /^name:[ \t]*["']?Release readiness( \w+)?["']?[ \t]*\r?$/m.exec(text) ?? [];
    return name === undefined ? null : actionIn(folder.trim());
}
function isCheckout({ uses }) {
    return /^actions\/checkout@/i.test(uses?.text ?? "");
}
function ownCheckouts({ before }) {
    return before.filter((step) => isCheckout(step) &&
        /^(?:|\$\{\{\s*github\.repository\s*\}\})$/.test(step.inputs.get("repository")?.value.text.trim() ?? ""));
}
function pageOf(use, uses) {
    if (use.role !== "shard" && use.role !== "gate")
        return ownPage(use);
    const plan = uses.find(({ role, job }) => role === "plan" && use.job.needs.includes(job.id));
    if (plan !== undefined)
        return ownPage(plan);
    return use.role === "shard" ? ownPage(use) : null;
}
function ownPage(use) {
    const checklist = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(use.step, "checklist", "RELEASE_READINESS.md");
    const folder = use.role === "report" ? "." : (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(use.step, "working-directory", ".");
    if (checklist === null || folder === null || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(checklist))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, checklist);
    const trees = ownCheckouts(use).map((step) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "path", "."));
    if (trees.includes(null))
        return null;
    const tree = trees
        .filter((place) => place !== null)
        .map((place) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${place}/`).replace(/^\.\/$/, ""))
        .find((place) => path.startsWith(place));
    const inTree = tree === undefined && trees.length > 0 ? null : path.slice(tree?.length ?? 0);
    return inTree === null || /^(?:\.\.(?:\/|$)|\/)/.test(inTree) ? null : inTree;
}


  }),

  28165:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BH: function() { return   isExpression; },
    qL: function() { return   unknownText; },
    wg: function() { return   inputOf; }
  });
const unknownText = `\${{ … }}`;
function isExpression(text) {
    return text.includes("${{");
}
function inputOf({ inputs }, name, otherwise) {
    const text = inputs.get(name)?.value.text.trim() ?? "";
    if (isExpression(text))
        return null;
    return text === "" ? otherwise : text;
}


  })

};
;