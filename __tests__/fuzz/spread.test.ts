import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gate } from "../../src/app/gate.js";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { plan } from "../../src/app/plan.js";
import { run } from "../../src/app/run.js";
import type { Results } from "../../src/model/results.js";
import { readResultsTree } from "../../src/platform/files/results-tree.js";
import type { Host } from "../../src/ports/host.js";
import type { Ports } from "../../src/ports/ports.js";
import { makeFolder } from "../support/make-folder.js";
import { ownEnvironment } from "../support/own-environment.js";
import { testPorts } from "../support/system.js";
import { printer } from "../support/whole-run.js";
import { type RandomPlan, randomPlan } from "./random-plans.js";
import { dearRuns } from "./runs.js";

const silent: Host = {
  dialect: "plain",
  color: false,
  terminal: false,
  log: { write: () => undefined, flush: async () => undefined },
  setOutputs: async () => undefined,
  saveState: async () => undefined,
  writeSummary: async () => undefined,
  showRunning: () => () => undefined,
};

/** A folder with a page, in which runs start no process. */
class Machine {
  readonly folder = makeFolder("spread-");
  readonly #prints: RandomPlan["prints"];

  constructor({ prints }: RandomPlan) {
    this.#prints = prints;
    mkdirSync(join(this.folder, "parts"));
  }

  async run(inputs: Partial<Record<InputName, string>>): Promise<Results> {
    return (await run({ ...this.#request(inputs), failed: null }, this.#ports())).results;
  }

  async plan(shards: number): Promise<NonNullable<Awaited<ReturnType<typeof plan>>["sharded"]>> {
    const request = { ...this.#request({ shards: String(shards) }), goOn: false };
    const { sharded } = await plan(request, this.#ports());
    if (sharded === null) throw new Error("it is refused");
    return sharded;
  }

  async gate(text: string, parts: readonly Results[]): Promise<Results> {
    const results = parts.map((part, index) => {
      const name = `parts/${index}.json`;
      writeFileSync(join(this.folder, name), JSON.stringify(part));
      return { name, path: join(this.folder, name) };
    });
    const request = { ...this.#request({ plan: text }), failed: null, results };
    return (await gate(request, { ...this.#ports(), readResultsTree })).results;
  }

  page(text: string): void {
    writeFileSync(join(this.folder, "page.yml"), text);
  }

  #request(inputs: Partial<Record<InputName, string>>) {
    const given: Partial<Record<InputName, string>> = { checklist: "page.yml", ...inputs };
    return {
      input: (name: InputName) => given[name],
      cwd: this.folder,
      temporaryFolder: this.folder,
      resultsPath: null,
      event: {},
      cancel: new AbortController().signal,
    };
  }

  #ports(): Ports {
    const env = { ...ownEnvironment(), GITHUB_WORKSPACE: this.folder };
    return { ...testPorts(silent, env), keptResults: null, processRunner: () => printer(this.#prints) };
  }
}

interface Spread {
  readonly text: string;
  /** Of each shard, in the plan's order. */
  readonly parts: readonly Results[];
  readonly machine: Machine;
}

async function withSpread(given: RandomPlan, use: (spread: Spread) => Promise<void>): Promise<void> {
  const machine = new Machine(given);
  machine.page(given.page);
  const { shards, text } = await machine.plan(given.shards);
  const parts: Results[] = [];
  for (const shard of shards) parts.push(await machine.run({ shard: shard.text }));
  await use({ text, parts, machine });
  await rm(machine.folder, { recursive: true, force: true });
}

const ownKeys = new Set(["startedAt", "durationMs", "shards"]);

/** What a run and a gate of the same verdicts must have in common. A gate says in which shards setup failed. */
function timeless(results: Results): unknown {
  const { reason, ...others } = results;
  const told = results.reasonCode === "setup-failed" ? others : { reason, ...others };
  return JSON.parse(
    JSON.stringify(told, (key, inner) => (ownKeys.has(key) ? undefined : withoutWait(inner))),
  );
}

/** How long it is until a day: an hour may end between the two. */
const withoutWait = (inner: unknown): unknown =>
  typeof inner === "string" ? inner.replace(/\bin (?:\d+ d )?\d+ (?:h|min|s) \(/, "in … (") : inner;

describe("a page over several machines", () => {
  test("has the record of one run of the same verdicts, in whatever order its files are given", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(1), fc.nat(), async (given, turn) => {
        await withSpread(given, async ({ text, parts, machine }) => {
          const one = timeless(await machine.run({}));
          const at = turn % parts.length;
          const turned = [...parts.slice(at), ...parts.slice(0, at)].reverse();
          expect(timeless(await machine.gate(text, parts))).toEqual(one);
          expect(timeless(await machine.gate(text, [...turned, ...parts]))).toEqual(one);
        });
      }),
      { numRuns: dearRuns },
    );
  });

  test("is ready on two systems where one run is ready, and where it is not, is not", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(2), async (given) => {
        await withSpread(given, async ({ text, parts, machine }) => {
          const joined = await machine.gate(text, parts);
          machine.page(given.onOneMachine);
          const one = await machine.run({});
          expect([joined.gate, joined.reasonCode]).toEqual([one.gate, one.reasonCode]);
          expect(joined.totals.total).toBe(2 * one.totals.total);
        });
      }),
      { numRuns: dearRuns },
    );
  });

  test("is never ready by some of its files", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(2), fc.infiniteStream(fc.boolean()), async (given, chosen) => {
        await withSpread(given, async ({ text, parts, machine }) => {
          const some = parts.filter(() => chosen.next().value);
          const rest = some.length === parts.length ? some.slice(1) : some;
          const { gate: decided, findings } = await machine.gate(text, rest);
          expect(decided).toBe("not-ready");
          const missing = parts.filter((part) => !rest.includes(part));
          for (const { shard } of missing)
            expect(
              findings.some(
                ({ rule, found }) => rule === "shard-missing" && found.includes(`${shard?.name}`),
              ),
            ).toBe(true);
        });
      }),
      { numRuns: dearRuns },
    );
  });
});
