import { readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** What `list` of a Markdown page loads. */
const listing = ["src/entry/cli.ts", "src/app/list.ts", "src/page/markdown/page.ts"];

// What a file imports on its top is loaded with it, whatever of it is used; what it imports with `import()` is not.
// A bundle's chunks follow the same border, so this holds for `dist/` as well.
describe("what is loaded at the start", () => {
  test("of the command line is no package, no process and no cryptography: `list` has no use for them", async () => {
    const { packages, builtins, files } = await loadedWith("src/entry/cli.ts");
    expect(packages).toEqual([]);
    expect(builtins).toEqual(["node:fs", "node:os", "node:path", "node:util"]);
    expect(files).not.toContain("src/page/read.ts");
    expect(files).not.toContain("src/app/lint.ts");
  });

  test("of a run is no package, and nobody who writes to a pull request, a ticket or a summary", async () => {
    const { packages, files } = await loadedWith(
      "src/app/run.ts",
      "src/entry/ports.ts",
      "src/entry/cancel.ts",
    );
    expect(packages).toEqual([]);
    expect(files).not.toContain("src/report/markdown/summary.ts");
    expect(files).not.toContain("src/github/comment.ts");
    expect(files).not.toContain("src/github/ticket.ts");
    expect(files).toContain("src/plan/schedule.ts");
  });

  test("of the action is `@actions/core`, and neither octokit nor a parser", async () => {
    expect((await loadedWith("src/entry/main.ts")).packages).toEqual(["@actions/core"]);
  });

  test("of the post step is what finds out that there is nothing to do", async () => {
    const { packages, builtins, files } = await loadedWith("src/entry/post.ts");
    expect(packages).toEqual([]);
    expect(builtins).toEqual(["node:fs"]);
    expect(files.length).toBeLessThan(6);
  });

  test("of each source format is its own parser, and not the other's", async () => {
    const markdown = await loadedWith("src/page/markdown/page.ts");
    expect(markdown.packages).toEqual(["github-slugger", "markdown-it"]);
    expect((await loadedWith("src/page/yaml/yaml-document.ts")).packages).toEqual(["js-yaml"]);
  });
});

// V8 goes over every byte of code that is loaded before the first of it runs: 2.5 ms for 100 KB, as much again where it runs.
describe("the code that is loaded", () => {
  test.each<[command: string, entries: readonly string[], kilobytes: number]>([
    ["--help", ["src/entry/cli.ts"], 160],
    ["list", listing, 685],
    ["run", ["src/entry/cli.ts", "src/app/run.ts", "src/entry/ports.ts", "src/page/markdown/page.ts"], 1270],
  ])("for `%s` is no more than it was", async (_command, entries, kilobytes) => {
    const { files } = await loadedWith(...entries);
    const sizes = await Promise.all(files.map(async (file) => (await readFile(file)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(kilobytes);
  });

  test.each([
    "src/app/list.ts",
    "src/app/lint.ts",
    "src/app/explain.ts",
    "src/app/run.ts",
    "src/entry/main.ts",
    "src/page/markdown/page.ts",
  ])("holds no text and no example of a finding: %s", async (entry) => {
    const { files } = await loadedWith(entry);
    expect(files.filter((file) => file.startsWith("src/model/findings/"))).toEqual(
      files.includes("src/model/problem.ts") ? ["src/model/findings/weights.ts"] : [],
    );
  });

  test("of `list` writes no explanation, mends nothing, draws no frame and knows no other output", async () => {
    const { files } = await loadedWith(...listing);
    expect(files.filter((file) => notForList.test(file))).toEqual([]);
  });
});

const notForList =
  /explain|last-results|verdict-traits|fix-page|apply-edits|code-frame|sarif|finding-formats|redact-results|report\/placeholders/;

interface Loaded {
  readonly packages: readonly string[];
  readonly builtins: readonly string[];
  readonly files: readonly string[];
}

/** Everything that these files import, and what that imports, without types and without what is loaded later. */
async function loadedWith(...entries: readonly string[]): Promise<Loaded> {
  const files = new Set(entries);
  const others = new Set<string>();
  for (const file of files) {
    for (const target of staticImports(await readFile(file, "utf8"))) {
      if (target.startsWith(".")) files.add(pathOf(file, target));
      else others.add(target);
    }
  }
  const isBuiltin = (name: string): boolean => name.startsWith("node:");
  return {
    packages: [...others].filter((name) => !isBuiltin(name)).sort(),
    builtins: [...others].filter(isBuiltin).sort(),
    files: [...files],
  };
}

function staticImports(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[\w*{][^;"()]*?\sfrom\s+)?"([^"]+)"/gm,
  );
  return [...statements].map(([, target]) => target ?? "");
}

function pathOf(file: string, target: string): string {
  return join(dirname(file), target).split(sep).join("/").replace(/\.js$/, ".ts");
}
