import { execFile } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { askInWorker } from "../../../src/platform/json/query.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

// A worker thread loads no TypeScript: its entry and what it imports are compiled beside the real dependencies.
const root = resolve(".");
let folder = "";
let worker = new URL("file:///");

beforeAll(async () => {
  folder = makeFolder("readiness-worker-");
  await mkdir(join(folder, "out"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  const compilerOptions = {
    rootDir: join(root, "src"),
    outDir: "out",
    typeRoots: [join(root, "node_modules/@types")],
  };
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions,
    include: [],
    files: [join(root, "src/entry/json-query.ts")],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", folder]);
  worker = pathToFileURL(join(folder, "out/entry/json-query.js"));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

// A busy machine is no slow query.
const ask = (value: unknown, path: string, limits: Parameters<typeof askInWorker>[2] = {}) =>
  askInWorker(
    worker,
    { json: Buffer.from(JSON.stringify(value)), path, compare: null },
    { limitMs: 60_000, ...limits },
  );

onlyWith("tsc").describe("a query in a worker", () => {
  test("answers as it does here", async () => {
    expect(await ask({ a: [1, 2] }, "$.a[1]")).toEqual({ kind: "answer", holds: true, found: 1, value: "2" });
    const compare = { operator: ">=", literal: "3" } as const;
    expect(
      await askInWorker(worker, { json: Buffer.from("[1,2]"), path: "$[*]", compare }, { limitMs: 60_000 }),
    ).toMatchObject({
      holds: false,
      found: 2,
    });
    expect(
      await askInWorker(worker, { json: Buffer.from("a"), path: "$", compare: null }, { limitMs: 60_000 }),
    ).toMatchObject({
      kind: "not-json",
    });
  });

  test("that takes too long is ended, while timers go on here", async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const bomb = await ask(new Array(12_000).fill([[], []]), "$[?count($..*) < 0]", { limitMs: 300 });
    clearInterval(timer);
    expect(bomb).toEqual({ kind: "unusable", reason: "the query took longer than 0.3 s" });
    expect(ticks).toBeGreaterThan(10);
  });

  test("that is asked when the run is stopped is ended, or not begun", async () => {
    const stop = new AbortController();
    const json = Buffer.from(JSON.stringify(new Array(12_000).fill([[], []])));
    const question = { json, path: "$[?count($..*) < 0]", compare: null };
    const asked = askInWorker(worker, question, { stop: stop.signal });
    setTimeout(() => stop.abort(), 100);
    const stopped = { kind: "unusable", reason: "the run was stopped before the query had an answer" };
    expect(await asked).toEqual(stopped);
    expect(await askInWorker(new URL("./missing.js", worker), question, { stop: stop.signal })).toEqual(
      stopped,
    );
  });

  test("that piles up more than its memory breaks off and nothing else does", async () => {
    // A filter is asked lazily; what a function counts is gathered first: 300 * 300 values, 400 times at each step.
    const wide = `[${new Array(400).fill("*").join(",")}]`;
    const table = new Array(300).fill(new Array(300).fill(0));
    expect(await ask([[table]], `$[?count(@${wide.repeat(3)}) > 1]`, { heapMb: 32 })).toMatchObject({
      kind: "unusable",
      reason: expect.stringContaining("memory"),
    });
  });

  test("with a nasty expression ends within the limit", async () => {
    const text = "a".repeat(50_000);
    expect(await ask([text], "$[?search(@, '(a+)+$b') || match(@, '(.*)*x')]")).toMatchObject({
      kind: "answer",
      holds: false,
    });
  }, 15_000);

  test("whose file is missing could not be evaluated", async () => {
    const missing = new URL("./missing.js", worker);
    expect(await askInWorker(missing, { json: Buffer.from("1"), path: "$", compare: null })).toMatchObject({
      kind: "unusable",
      reason: expect.stringContaining("the query broke off"),
    });
  });
});
