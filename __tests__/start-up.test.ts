import { readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

// What a file imports on its top is loaded with it, whatever of it is used; what it imports with `import()` is not.
// A bundle's chunks follow the same border, so this holds for `dist/` as well.
describe("what is loaded at the start", () => {
  test("of the command line is no package, no process and no cryptography: `list` has no use for them", async () => {
    const { packages, builtins } = await loadedWith("src/entry/cli.ts");
    expect(packages).toEqual([]);
    expect(builtins).toEqual(["node:buffer", "node:fs", "node:os", "node:path", "node:util"]);
  });

  test("of a run is no package, and nobody who writes to a pull request, a ticket or a summary", async () => {
    const { packages, files } = await loadedWith(
      "src/app/run.ts",
      "src/entry/world.ts",
      "src/entry/cancel.ts",
    );
    expect(packages).toEqual([]);
    expect(files).not.toContain("src/report/summary.ts");
    expect(files).not.toContain("src/app/telling/comment.ts");
    expect(files).not.toContain("src/app/telling/ticket.ts");
    expect(files).toContain("src/run/schedule.ts");
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

  test("of each carrier is its own parser, and not the other's", async () => {
    const markdown = await loadedWith("src/document/markdown/page.ts");
    expect(markdown.packages).toEqual(["github-slugger", "markdown-it"]);
    expect((await loadedWith("src/document/yaml/yaml-document.ts")).packages).toEqual(["js-yaml"]);
  });
});

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
