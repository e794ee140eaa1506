import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, environment, timed } from "../measure.mjs";
import { tablePage, yamlPage } from "../pages.mjs";
import { inSeconds, section, table, times } from "../table.mjs";

/** 7: what it costs to plan a page over many jobs and to join what they found, and what is gained. */
export async function shards({ folder, cli, quick }) {
  const sizes = quick
    ? [
        [500, 16],
        [1_000, 64],
      ]
    : [
        [1_000, 64],
        [2_500, 256],
        [5_000, 256],
        [10_000, 256],
      ];
  const rows = [];
  for (const size of sizes) rows.push(await planAndGate({ folder, cli }, size, quick ? 1 : 5));
  const walls = await wallTimes({ folder, cli }, quick ? 16 : 200);
  return section(
    "7. Many machines",
    `\`readiness plan --json\` and \`readiness gate\` over a table, with a results file for each shard. Targets: each under 2 s, memory linear in the checks.`,
    ["checks", "shards", "`plan`", "of `list`", "peak memory", "`gate`", "of `list`", "peak memory"],
    rows,
    walls,
  );
}

async function planAndGate({ folder, cli }, [checks, jobs], rounds) {
  const cwd = join(folder, `shards-${checks}`);
  mkdirSync(join(cwd, "parts"), { recursive: true });
  tablePage(cwd, "page.md", checks, (index) => `echo ${index} tests, 0 failures`);
  const plan = ["plan", "page.md", "--shards", String(jobs), "--json"];
  const planned = readiness({ cli, cwd }, plan);
  writeFileSync(join(cwd, "plan.json"), planned);
  writeParts({ cli, cwd }, JSON.parse(planned));
  const gate = ["gate", "--plan", "plan.json", "--results", "gate.json", "parts"];
  const program = (args) => () => timed({ file: process.execPath, args: [cli, ...args], cwd, memory: true });
  const [, planning, deciding] = await compare(
    [
      { name: "list", run: program(["list", "page.md"]) },
      { name: "plan", run: program(plan) },
      { name: "gate", run: program(gate) },
    ],
    rounds,
  );
  const { gate: decision, checks: joined } = JSON.parse(readFileSync(join(cwd, "gate.json"), "utf8"));
  if (decision !== "ready" || joined.length !== checks)
    throw new Error(`the gate is ${decision} over ${joined.length}`);
  return [
    checks.toLocaleString("en"),
    jobs,
    inSeconds(planning.seconds),
    times(planning.ratio),
    `${Math.round(planning.mebibytes)} MiB`,
    inSeconds(deciding.seconds),
    times(deciding.ratio),
    `${Math.round(deciding.mebibytes)} MiB`,
  ];
}

/** A results file for each shard: the first one's own, and for the others as it would be. */
function writeParts({ cli, cwd }, { matrix, plan }) {
  const known = new Map(plan.shards.map((shard) => [shard.name, shard]));
  let sample = null;
  for (const [index, { name, shard }] of matrix.include.entries()) {
    const path = join(cwd, "parts", `${index}.json`);
    if (sample === null) {
      writeFileSync(join(cwd, "entry.json"), shard);
      readiness({ cli, cwd }, ["run", "page.md", "--shard", "entry.json", "--results", path]);
      sample = JSON.parse(readFileSync(path, "utf8"));
      continue;
    }
    const { checks, system, of } = JSON.parse(shard);
    const part = { ...sample.shard, name, system, of, digest: known.get(name).digest };
    const [check] = sample.checks;
    const totals = { ...sample.totals, total: checks.length, passed: checks.length };
    const byVerdict = { ...totals.byVerdict, passed: checks.length };
    const written = {
      ...sample,
      shard: part,
      totals: { ...totals, byVerdict },
      checks: checks.map((id) => ({ ...check, id })),
    };
    writeFileSync(path, JSON.stringify(written));
  }
}

const readiness = ({ cli, cwd }, args) =>
  execFileSync(process.execPath, [cli, ...args], {
    cwd,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });

/** The same checks over one, two and four shards on this machine, all at a time. */
async function wallTimes({ folder, cli }, count) {
  const napMs = 200;
  const cwd = join(folder, "walls");
  mkdirSync(cwd);
  const checks = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    area: `a${index % 10}`,
    run: `sleep ${napMs / 1_000}`,
  }));
  yamlPage(cwd, "page.yml", checks);
  const rows = [];
  for (const jobs of [1, 2, 4]) {
    const planned = readiness({ cli, cwd }, ["plan", "page.yml", "--shards", String(jobs), "--json"]);
    const { matrix } = JSON.parse(planned);
    const began = performance.now();
    await Promise.all(
      matrix.include.map(({ name, shard }) => {
        writeFileSync(join(cwd, `${name}.json`), shard);
        const args = [cli, "run", "page.yml", "--shard", `${name}.json`, "--results", `${name}.results.json`];
        return timed({ file: process.execPath, args, cwd });
      }),
    );
    const seconds = (performance.now() - began) / 1_000;
    const ideal = (count * napMs) / 1_000 / jobs;
    rows.push([jobs, inSeconds(seconds), inSeconds(ideal), times(seconds / ideal)]);
  }
  return [
    `${count} checks of ${napMs} ms over shards that run at the same time on this machine, start-up included; the ideal is their time divided by the shards.`,
    table(["shards", "wall time", "ideal", "of it"], rows),
  ].join("\n\n");
}
