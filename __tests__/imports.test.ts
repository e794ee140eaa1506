import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

// STYLE: `entry → app, edge`, `app → stages → model`, `edge → model`; stages do not know each other.
const stages = ["document", "lint", "compare", "plan", "run", "report"];
const allowed: Record<string, readonly string[]> = {
  model: [],
  ...Object.fromEntries(stages.map((stage) => [stage, ["model"]])),
  app: [...stages, "model"],
  edge: ["model"],
  entry: ["app", "edge", "model"],
};
const worldly = /^(?:@actions\/|@octokit\/|node:child_process|node:fs|node:net|node:worker_threads)/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = (await readdir("src", { recursive: true }))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));
const imports: Import[] = [];
for (const from of files) {
  const text = await readFile(join("src", from), "utf8");
  for (const [, to] of text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
  ))
    if (to) imports.push({ from, to });
  for (const [, to] of text.matchAll(/\bimport\("([^"]+)"\)/g)) if (to) imports.push({ from, to });
}
const within = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to }) => ({
    from,
    to: relative("src", join("src", dirname(from), to))
      .split(sep)
      .join("/")
      .replace(/\.js$/, ".ts"),
  }));
const room = (file: string): string => file.split("/")[0] ?? "";

describe("imports", () => {
  test("are found at all", () => {
    expect(within.length).toBeGreaterThan(50);
  });

  test("run one way: entry to app and edge, app to the stages, everything to the model", () => {
    const wrong = within.filter(
      ({ from, to }) => room(from) !== room(to) && !allowed[room(from)]?.includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  test("keep the world out of the model and the stages", () => {
    const wrong = imports.filter(
      ({ from, to }) => ["model", ...stages].includes(room(from)) && worldly.test(to),
    );
    expect(wrong).toEqual([]);
  });

  test("have no cycle", () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of within) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const next of edges.get(file) ?? []) {
        const cycle = visit(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return null;
    };
    expect(files.map((file) => visit(file, [])).find((cycle) => cycle !== null)).toBeUndefined();
  });
});
