import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

// From the ground up, each room of `src` and the rooms that it may import; `~`: their types alone.
const allowed: Record<string, readonly string[]> = {
  text: [],
  model: ["text"],
  ports: ["model"],
  redact: ["model", "text"],
  signals: ["redact", "model", "text", "~ports"],
  page: ["signals", "model", "text"],
  format: ["page", "signals", "model", "text"],
  draft: ["format", "page", "signals", "model", "text"],
  lint: ["model", "text"],
  workflows: ["page", "model", "text"],
  compare: ["model", "text"],
  history: ["model", "text"],
  plan: ["signals", "model", "text", "~ports"],
  verdict: ["model", "text", "~ports"],
  shards: ["verdict", "plan", "redact", "model", "text"],
  report: ["redact", "model", "text", "~ports"],
  log: ["report", "redact", "model", "text", "~ports"],
  checks: ["log", "report", "verdict", "plan", "signals", "redact", "model", "text", "~ports"],
  github: ["report", "verdict", "plan", "model", "text", "~ports"],
};
const stages = Object.keys(allowed);
allowed.app = [...stages];
allowed.platform = ["ports", "model", "text"];
allowed.entry = ["app", "platform", "ports", "model", "text"];
const rooms = Object.keys(allowed);
const worldly = /^(?:@actions\/|@octokit\/|node:child_process|node:fs|node:net|node:worker_threads)/;

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it brings types alone. */
  readonly types: boolean;
}

const files = (await readdir("src", { recursive: true }))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));
const imports: Import[] = [];
const texts = new Map<string, string>();
for (const from of files) {
  const text = await readFile(join("src", from), "utf8");
  texts.set(from, text);
  for (const [, what, to] of text.matchAll(/(?:^|\n)\s*(?:import|export)\b([^;]*?)from\s+"([^"]+)"/g))
    if (to) imports.push({ from, to, types: /^\s*type\b/.test(what ?? "") });
  for (const [, to] of text.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"\s*,?\s*\)/g))
    if (to) imports.push({ from, to, types: false });
}
const within = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to, types }) => ({
    from,
    to: relative("src", join("src", dirname(from), to))
      .split(sep)
      .join("/")
      .replace(/\.js$/, ".ts"),
    types,
  }));
const room = (file: string): string => file.split("/")[0] ?? "";

function mayImport({ from, to, types }: Import): boolean {
  const rooms = allowed[room(from)] ?? [];
  return room(from) === room(to) || rooms.includes(room(to)) || (types && rooms.includes(`~${room(to)}`));
}

/** Exported for scripts that draw a file, for the launchers, or for a test that reads the tables themselves. */
const usedElsewhere = new Set([
  "entry/bundle.ts start",
  "history/weights.ts checkWeights",
  "lint/rules-page.ts rulesPage",
  "lint/weights-file.ts weightsFile",
  "model/history-description.ts historySchema",
  "model/results-description.ts resultsSchema",
  "model/variables.ts heldVariables",
  "page/checklist-schema.ts checklistSchema",
  "page/markdown/inline.ts readPlainSpans",
  "page/read.ts withoutConsequences",
  "platform/process/marked-tree.ts findMarked",
  "platform/process/ps-tree.ts listByPs",
  "redact/redact-results.ts resultsRedaction",
  // Used by what is being built of issue 15.
  "shards/plan-shards.ts planShards",
  "shards/read-texts.ts readEntry",
]);

/** Exported values whose names stand in no other file that imports theirs. */
function unused(): string[] {
  return files.flatMap((file) => {
    const importing = within
      .filter(({ to, types }) => to === file && !types)
      .map(({ from }) => texts.get(from) ?? "");
    const names = [
      ...(texts.get(file) ?? "").matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm),
    ];
    return names
      .map(([, name = ""]) => name)
      .filter((name) => !importing.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
      .map((name) => `${file} ${name}`);
  });
}

/** The imports from room to room; dotted where they bring types alone. */
function picture(): string {
  const lines = rooms.toReversed().flatMap((from) =>
    rooms.toReversed().flatMap((to) => {
      const between = within.filter((edge) => room(edge.from) === from && room(edge.to) === to);
      if (from === to || between.length === 0) return [];
      return [`  ${from} ${between.every(({ types }) => types) ? "-.->" : "-->"} ${to}\n`];
    }),
  );
  return `graph TD\n${lines.join("")}`;
}

describe("imports", () => {
  test("are found at all", () => {
    expect(within.length).toBeGreaterThan(50);
  });

  test("run one way, from each room to rooms below it", () => {
    expect(within.filter((edge) => !mayImport(edge))).toEqual([]);
  });

  test("never go from a room to one above it", () => {
    expect([...new Set(files.map(room))].sort()).toEqual([...rooms].sort());
    const above = rooms.flatMap((from, at) =>
      (allowed[from] ?? []).filter((to) => rooms.indexOf(to.replace("~", "")) >= at),
    );
    expect(above).toEqual([]);
  });

  // What is written but not registered (a writer, a rule, an observer) is named here, whether or not it has tests.
  test("bring every function, class and constant that a file exports to another file of src", () => {
    expect(unused().filter((name) => !usedElsewhere.has(name))).toEqual([]);
  });

  test("are those of the picture in .agent/notes/rooms.md", async () => {
    const file = ".agent/notes/rooms.md";
    const page = await readFile(file, "utf8");
    const drawn = page.replace(/```mermaid\n[^`]*```/, `\`\`\`mermaid\n${picture()}\`\`\``);
    if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, drawn);
    // Drawn anew by `UPDATE_GOLDENS=1 npm test -- __tests__/imports`.
    else expect(page).toBe(drawn);
  });

  test("keep the world out of the model and the stages", () => {
    const wrong = imports.filter(({ from, to }) => stages.includes(room(from)) && worldly.test(to));
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
