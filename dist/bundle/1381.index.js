"use strict";
exports.id = 1381;
exports.ids = [1381];
exports.modules = {

  81381:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  e: function() { return   plan; }
});

var attempt = __webpack_require__(13471);
var problem = __webpack_require__(93970);
var journal = __webpack_require__(23851);
var count = __webpack_require__(44936);
var display_width = __webpack_require__(69636);
var duration_text = __webpack_require__(70939);
var text_escape = __webpack_require__(76628);
var one_line = __webpack_require__(45942);
var text_paint = __webpack_require__(67759);
var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/report/shard-table.js







function shardLines(table, color) {
    const paint = (0,text_paint .C)(color);
    const rows = cellsOf(table).map((row) => row.map((cell) => (0,one_line .T)((0,plain_text .w)(cell))));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (0,display_width .F)(row[column] ?? ""))));
    const lines = rows.map((row) => row
        .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (0,display_width .F)(cell))))
        .join("  ")
        .trimEnd());
    return [paint(title(table), "bold"), ...lines.map((line) => `  ${line}`), ...remarks(table)];
}
function shardSummary(table) {
    const isTimed = table.usualMs !== null;
    const head = ["Shard", "Runs on", "Checks", ...(isTimed ? ["Expected"] : []), "Which"];
    const rows = cellsOf(table).map(([name = "", system = "", ...others]) => [
        (0,text_escape .MZ)(name),
        (0,text_escape .MZ)(system),
        ...others.map((cell) => (0,text_escape .ln)(cell)),
    ]);
    const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
    return [`## ${title(table)}`, lines.join("\n"), ...remarks(table)].join("\n\n").concat("\n");
}
function nextSteps(options) {
    return [
        "To run them, each on a machine of its own:",
        `  readiness plan${options} --json > plan.json`,
        "  jq '.matrix.include[0]' plan.json > shard-1.json",
        "  readiness run --shard shard-1.json --results results-1.json",
        "and, with the results of all:",
        "  readiness gate --plan plan.json results-*.json",
    ];
}
function title({ plan, usualMs }) {
    const by = usualMs === null ? "by number" : "by how long earlier runs took";
    return `${(0,count .U9)(plan.shards.length, "shard")} for ${(0,count .U9)(plan.checks, "check")}, balanced ${by}`;
}
function cellsOf({ plan, checks: ids, expectedMs }) {
    return plan.shards.map(({ name, system, checks }, index) => {
        const ms = expectedMs[index] ?? null;
        const time = ms === null ? [] : [`about ${(0,duration_text .Hl)(ms)}`];
        return [name, system, (0,count .U9)(checks, "check"), ...time, someOf(ids[index] ?? [])];
    });
}
const maxNamed = 6;
function someOf(ids) {
    const more = ids.length - maxNamed;
    return `${ids.slice(0, maxNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function remarks({ plan, wished, usualMs }) {
    const { length } = plan.shards;
    const systems = new Set(plan.shards.map(({ system }) => system)).size;
    return [
        ...(wished !== null && length > wished
            ? [`${(0,count .U9)(wished, "shard was", "shards were")} asked for; each of the ${systems} systems needs one.`]
            : []),
        ...(wished !== null && length < wished
            ? [
                `${(0,count .U9)(wished, "shard was", "shards were")} asked for; there is nothing more to part, because checks that need each other run in one job.`,
            ]
            : []),
        ...(usualMs === null
            ? []
            : [`A check of which no run is known counts as the median, ${(0,duration_text .Hl)(usualMs)}.`]),
    ];
}

var slug = __webpack_require__(86060);
var runner = __webpack_require__(37203);
var join_parts = __webpack_require__(76572);
;// CONCATENATED MODULE: ./build/shards/components.js



function componentsOf({ turns }, runsOn) {
    const systems = systemsOf(turns, runsOn);
    const rowOf = new Map(turns.map(({ check }, row) => [check.id, row]));
    const groups = new DisjointSets();
    const nodes = turns.map(() => new Map());
    const problems = turns.flatMap(({ check, step }) => (step === null ? [] : oddRunner(check)));
    for (const [row, { check, step }] of turns.entries()) {
        const needs = check.needs.flatMap((id) => rowOf.get(id) ?? []);
        for (const system of systems[row]?.keys() ?? []) {
            let node = step === null ? null : groups.add({ id: check.id, turn: row, system });
            for (const need of needs) {
                const needed = nodes[need]?.get(system);
                if (needed !== undefined && node !== null)
                    groups.union(node, needed);
                node ??= needed ?? null;
            }
            if (node !== null)
                nodes[row]?.set(system, node);
        }
        for (const need of needs) {
            const problem = needElsewhere({ turns, systems }, row, need);
            if (problem !== null)
                problems.push(problem);
        }
    }
    return problems.length > 0
        ? { kind: "problems", problems }
        : { kind: "components", components: groups.list() };
}
function systemsOf(turns, runsOn) {
    const systems = turns.map(({ check, step }) => new Map(step === null ? [] : (check.runsOn ?? runsOn).map((system) => [system, check])));
    const passedThrough = new Map(turns.flatMap(({ check, step }, row) => (step === null ? [[check.id, row]] : [])));
    for (const [row, { check }] of [...turns.entries()].reverse()) {
        for (const id of check.needs) {
            const need = passedThrough.get(id);
            if (need === undefined)
                continue;
            for (const [system, by] of systems[row] ?? []) {
                if (!systems[need]?.has(system))
                    systems[need]?.set(system, by);
            }
        }
    }
    return systems;
}
function oddRunner({ id, runsOn, place }) {
    const odd = runsOn?.find(runner .I);
    if (odd === undefined)
        return [];
    const found = `${(0,problem .TL)(odd)} in \`runs-on\` of ${(0,problem .TL)(id)}`;
    const expected = "names of runners, such as `ubuntu-latest`";
    const cure = "Name each system by one label: several labels, or a group, would be taken for several systems. A runner gets a label of its own in its settings.";
    return [(0,problem .l4)("runner-name", place, { found, expected, cure })];
}
function needElsewhere({ turns, systems }, row, need) {
    const [needed, through] = [turns[need], turns[row]];
    if (needed === undefined || through === undefined || needed.step === null)
        return null;
    const runs = systems[need] ?? new Map();
    const missing = [...(systems[row] ?? [])].filter(([system]) => !runs.has(system));
    const [first] = missing;
    if (first === undefined)
        return null;
    const by = first[1];
    const way = through.step === null ? ` by way of ${(0,problem .TL)(through.check.id)}` : "";
    const where = named(missing.map(([system]) => system));
    const { id, place } = needed.check;
    return (0,problem .l4)("need-elsewhere", by.place, {
        found: `${(0,problem .TL)(by.id)} runs on ${where} and needs ${(0,problem .TL)(id)} (line ${place.line})${way}, which runs on ${named([...runs.keys()])}`,
        expected: "what a check needs on the same system, because it runs in the same job",
        cure: `Let ${(0,problem .TL)(id)} run on ${where} too (\`runs-on\` of its row), let ${(0,problem .TL)(by.id)} run elsewhere, or take the need out of ${(0,problem .TL)(through.check.id)}.`,
    });
}
function named(systems) {
    return (0,join_parts .d9)(systems.map((system) => (0,problem .TL)(system)));
}
class DisjointSets {
    #nodes = [];
    #parents = [];
    add(node) {
        this.#parents.push(this.#nodes.length);
        return this.#nodes.push(node) - 1;
    }
    union(one, other) {
        const [a, b] = [this.#root(one), this.#root(other)];
        this.#parents[Math.max(a, b)] = Math.min(a, b);
    }
    #root(node) {
        let at = node;
        for (let up = this.#parents[at] ?? at; up !== at; up = this.#parents[at] ?? at) {
            this.#parents[at] = this.#parents[up] ?? up;
            at = up;
        }
        return at;
    }
    list() {
        const components = new Map();
        for (const [index, { id, turn, system }] of this.#nodes.entries()) {
            const root = this.#root(index);
            const component = components.get(root);
            if (component === undefined)
                components.set(root, { system, checks: [{ id, turn }] });
            else
                component.checks.push({ id, turn });
        }
        return [...components.values()];
    }
}

var limits = __webpack_require__(31725);
var group_by = __webpack_require__(66500);
;// CONCATENATED MODULE: ./build/shards/spread.js
function spread(pieces, into) {
    const loads = new Float64Array(into);
    const sizes = new Uint32Array(into);
    const jobs = new Uint32Array(pieces.length);
    const isBefore = (one, other) => {
        const [a, b] = [loads[one] ?? 0, loads[other] ?? 0];
        return a < b || (a === b && one < other);
    };
    const heap = Uint32Array.from(loads, (_, job) => job);
    for (const [at, piece] of pieces.entries()) {
        const least = heap[0] ?? 0;
        jobs[at] = least;
        sizes[least] = (sizes[least] ?? 0) + 1;
        loads[least] = (loads[least] ?? 0) + piece;
        sink(heap, isBefore);
    }
    return { loads, sizes, jobs };
}
function sink(heap, isBefore) {
    const first = heap[0] ?? 0;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
        const [left, right] = [heap[child] ?? 0, heap[child + 1]];
        const isRight = right !== undefined && isBefore(right, left);
        const next = isRight ? right : left;
        if (!isBefore(next, first))
            break;
        heap[at] = next;
        at = isRight ? child + 1 : child;
    }
    heap[at] = first;
}

;// CONCATENATED MODULE: ./build/shards/partition.js


function partition(components, wanted, weigh) {
    const usualMs = median(components, weigh);
    const weightOf = (id, system) => known(weigh(id, system)) ?? usualMs ?? 1;
    const all = components.map((component, index) => {
        const { checks, system } = component;
        return { component, index, weight: sum(checks.map(({ id }) => weightOf(id, system))) };
    });
    const shares = [...(0,group_by .$)(all, ({ component }) => component.system)].map(([system, weighed]) => {
        const longestFirst = weighed.toSorted((a, b) => b.weight - a.weight);
        const pieces = longestFirst.map(({ weight }) => weight);
        return { system, longestFirst, pieces, spread: spread(pieces, 1) };
    });
    for (let left = wanted - shares.length; left > 0; left -= 1) {
        const next = longest(shares);
        if (next === null)
            break;
        next.spread = spread(next.pieces, next.spread.loads.length + 1);
    }
    const parts = shares.flatMap((share) => jobsOf(share).map(({ load, components }) => ({
        system: share.system,
        checks: components
            .flatMap(({ checks }) => checks)
            .sort((one, other) => one.turn - other.turn)
            .map(({ id }) => id),
        expectedMs: usualMs === null ? null : load,
    })));
    return { parts, usualMs };
}
function longest(shares) {
    let found = null;
    let most = 0;
    for (const share of shares) {
        const { loads, sizes } = share.spread;
        for (const [job, load] of loads.entries()) {
            if ((sizes[job] ?? 0) < 2 || load <= most)
                continue;
            found = share;
            most = load;
        }
    }
    return found;
}
function jobsOf({ longestFirst, spread }) {
    const jobs = Array.from(spread.loads, (load) => ({ load, components: [], first: Infinity }));
    for (const [at, { component, index }] of longestFirst.entries()) {
        const job = jobs[spread.jobs[at] ?? 0];
        if (job === undefined)
            continue;
        job.components.push(component);
        job.first = Math.min(job.first, index);
    }
    return jobs.sort((a, b) => a.first - b.first);
}
function median(components, weigh) {
    const all = components
        .flatMap(({ checks, system }) => checks.flatMap(({ id }) => known(weigh(id, system)) ?? []))
        .sort((a, b) => a - b);
    return all[Math.floor((all.length - 1) / 2)] ?? null;
}
function known(weight) {
    return weight === null ? null : Math.max(1, weight);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

var texts = __webpack_require__(76293);
;// CONCATENATED MODULE: ./build/shards/plan-shards.js





function planShards(question) {
    const { page, turns, runsOn, weigh } = question;
    const found = componentsOf({ turns }, runsOn);
    if (found.kind === "problems")
        return { kind: "page-problems", problems: found.problems };
    const { components } = found;
    const beyond = (0,limits .eK)(new Set(components.map(({ system }) => system)).size);
    if (beyond !== null)
        return { kind: "beyond-limits", problem: beyond };
    const checks = components.reduce((sum, component) => sum + component.checks.length, 0);
    const { parts, usualMs } = partition(components, question.shards ?? usualShards(checks), weigh);
    const shards = parts.map((part, index) => {
        const entry = entryOfPart(part, { index, shards: parts.length, checks }, page);
        return { entry, text: (0,texts .cD)(entry), expectedMs: part.expectedMs };
    });
    const plan = {
        version: 1,
        ...page,
        runsOn,
        checks,
        shards: shards.map(({ entry }) => ({
            name: entry.name,
            system: entry.system,
            checks: entry.checks.length,
            digest: (0,texts .Uv)(entry),
        })),
    };
    const include = shards.map(({ entry, text }) => ({
        name: entry.name,
        "runs-on": entry.system,
        shard: text,
    }));
    const sharded = { kind: "sharded", plan, shards, usualMs };
    return withinLimits({ ...sharded, matrix: JSON.stringify({ include }), text: (0,texts .pD)(plan) });
}
function usualShards(checks) {
    return Math.min(16, Math.ceil(checks / 10));
}
function withinLimits(sharded) {
    const { plan, shards, matrix, text } = sharded;
    const problem = shards.map((shard) => (0,limits .d0)(shard.entry, shard.text)).find((found) => found !== null) ??
        (0,limits .SI)(plan, text) ??
        (0,limits .D6)(matrix, text);
    return problem === null ? sharded : { kind: "beyond-limits", problem };
}
function entryOfPart({ system, checks }, { index, shards, checks: all }, page) {
    const name = [`${index + 1}-of-${shards}`, nameOf(system)].filter((part) => part !== "").join("-");
    return { version: 1, ...page, name, system, of: { shards, checks: all }, checks };
}
const maxSystemName = 40;
function nameOf(system) {
    return (0,slug .yR)(system)
        .replace(/[^a-z0-9._-]+/g, "-")
        .slice(0, maxSystemName)
        .replace(/^[-.]+|[-.]+$/g, "");
}

var open_run = __webpack_require__(88207);
var shell_words = __webpack_require__(9361);
var input_names = __webpack_require__(44852);
var input_table = __webpack_require__(31939);
;// CONCATENATED MODULE: ./build/app/plan/given-options.js



function givenOptions(input) {
    const options = (0,input_names .cz)("plan").flatMap((name) => {
        const { kind } = input_table .F[name].parser;
        const lines = (input(name) ?? "").split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (kind === "flag")
            return lines[0] === "true" ? [`--${name}`] : [];
        return lines.flatMap((line) => [`--${name}`, line]);
    });
    const words = [input("checklist") ?? "", ...options].filter((word) => word !== "");
    return words.length === 0 ? "" : ` ${(0,shell_words .T)(words)}`;
}

var prepare_run = __webpack_require__(77434);
var read_page = __webpack_require__(44369);
var report_run = __webpack_require__(18548);
var app_results = __webpack_require__(2239);
var annotations = __webpack_require__(79358);
var log = __webpack_require__(96750);
var summary = __webpack_require__(40988);
;// CONCATENATED MODULE: ./build/app/plan.js














async function plan(request, ports) {
    const reading = { ...ports, journals: null };
    const prepared = await (0,prepare_run .y)((0,open_run .bM)({ ...request, resultsPath: null, failed: null }, reading), reading);
    if (prepared.step === "judged")
        return refuse(prepared, ports);
    if (prepared.plan.steps.length === 0)
        return refuse(nothingToRun(prepared, ports), ports);
    const { inputs, page } = prepared;
    const { weigh, warnings } = await knownWeights(prepared, ports);
    const sharded = planShards({
        page: plannedPage(prepared),
        turns: prepared.plan.turns,
        runsOn: inputs.runsOn,
        shards: inputs.shards,
        weigh,
    });
    switch (sharded.kind) {
        case "page-problems": {
            const problems = (0,problem .Sz)(sharded.problems, page.path, inputs.strict);
            return refuse(await (0,prepare_run .qL)(prepared, (0,prepare_run ._P)("the page is", problems, page), reading), ports);
        }
        case "beyond-limits": {
            const problems = [(0,problem .a5)(sharded.problem)];
            return refuse(await (0,prepare_run .qL)(prepared, (0,prepare_run ._P)("the plan is", problems), reading), ports);
        }
        case "sharded":
            await report({ ...prepared, warnings: [...prepared.warnings, ...warnings] }, sharded, {
                goOn: request.goOn,
                host: ports.host,
            });
            return { exitCode: 0, sharded };
    }
}
async function knownWeights(prepared, ports) {
    if (prepared.inputs.history === "")
        return { weigh: () => null, warnings: [] };
    const [{ readKnownHistory }, { checkWeights }] = await Promise.all([
        __webpack_require__.e(  8141).then(__webpack_require__.bind(__webpack_require__, 27830)),
        __webpack_require__.e(  8141).then(__webpack_require__.bind(__webpack_require__, 22717)),
    ]);
    const { history, warnings } = await readKnownHistory(prepared, ports);
    return { weigh: checkWeights(history, prepared.page.path), warnings };
}
function plannedPage({ inputs, page, places, context, facts, release }) {
    const { checklist, areas, checks } = inputs;
    const workingDirectory = (0,read_page .pS)(places.root, places.workspace) || ".";
    const { id, attempt } = context.run;
    return {
        page: { checklist, workingDirectory, from: page.from, sha256: (0,app_results .Qe)(page) },
        commit: (0,app_results .D3)(context, facts.head),
        selection: { areas, checks },
        release,
        run: { id, attempt },
    };
}
const reports = [summary .S, log .k6, annotations .U, log .N3];
async function refuse(judged, ports) {
    const { run, said } = await (0,report_run .Li)(judged, ports, reports);
    await ports.host.log.flush();
    return { exitCode: (0,report_run .FO)(run, said), sharded: null };
}
function nothingToRun(prepared, ports) {
    const { warnings, inputs } = prepared;
    const nothing = { checks: [], setup: null, teardown: null, warnings, cancelled: false };
    const results = (0,app_results .W3)({ ...prepared, signOffs: [] }, nothing, ports.now());
    const { failOn } = inputs;
    return {
        ...prepared,
        step: "judged",
        results,
        usable: true,
        failOn,
        journal: journal .v,
        servers: null,
        lateTeardown: null,
    };
}
async function report({ log, redactor, input, inputs, warnings }, sharded, { goOn, host }) {
    const { plan, shards, usualMs } = sharded;
    const table = {
        plan,
        checks: shards.map(({ entry }) => entry.checks),
        expectedMs: shards.map(({ expectedMs }) => expectedMs),
        usualMs,
        wished: inputs.shards,
    };
    for (const warning of warnings)
        await log.warning(warning);
    const lines = [...shardLines(table, host.color), ...(goOn ? nextSteps(givenOptions(input)) : [])];
    for (const line of lines)
        await log.line(line);
    await (0,attempt .C)(log, "the job summary", () => host.writeSummary(redactor.redactSentence(shardSummary(table))));
    await host.log.flush();
    await host.setOutputs({ matrix: sharded.matrix, plan: sharded.text });
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

  9361:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   shellLine; }
  });
function shellLine(words) {
    return words.map(shellWord).join(" ");
}
function shellWord(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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