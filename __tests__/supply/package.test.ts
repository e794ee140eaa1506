import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { overview } from "../../src/app/command-help.js";
import { version } from "../../src/model/version.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));

describe("the package", () => {
  test("brings its program and what that needs, so that nothing else is installed with it", () => {
    expect(manifest).toMatchObject({
      name: "readiness-action",
      version,
      bin: { readiness: "dist/cli.js" },
      files: ["dist", "schema"],
    });
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
      expect(manifest).not.toHaveProperty(kind);
  });

  test("runs no script where it is installed or packed, which would also print into what `npm pack` says", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare", "prepack", "postpack"])
      expect(manifest.scripts).not.toHaveProperty(name);
  });

  test("has Dependabot group what is bundled apart from what builds and tests", () => {
    const [npm] = JSON.parse(JSON.stringify(load(read(".github/dependabot.yml")))).updates;
    // The first group that fits counts.
    expect(Object.keys(npm.groups)).toEqual(["bundled", "development"]);
    const patterns: string[] = npm.groups.bundled.patterns;
    const fits = (name: string) => (pattern: string) =>
      pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
    const imported = importedPackages();
    expect(imported.filter((name) => !patterns.some(fits(name)))).toEqual([]);
    expect(patterns.filter((pattern) => !imported.some((name) => fits(name)(pattern)))).toEqual([]);
    expect(imported.filter((name) => !Object.hasOwn(manifest.devDependencies, name))).toEqual([]);
  });

  test("is never asked of a registry, where its names are a stranger's", () => {
    const asked =
      /\b(?:npx|pnpm dlx|yarn dlx|bunx|npm exec)(?: -y| --yes| --)* readiness|\bnpm (?:i|install|add)(?: -\S+)* readiness/;
    const said = [...shown().map((path) => [path, read(path)] as const), ["--help", overview()] as const];
    expect(said.filter(([, text]) => asked.test(text)).map(([path]) => path)).toEqual([]);
    for (const wrong of [
      "npx readiness run",
      "npx --yes readiness",
      "npm install -g readiness-action",
      "bunx readiness",
    ])
      expect(wrong).toMatch(asked);
    expect("npx --package=./readiness-action-1.0.0.tgz readiness --version").not.toMatch(asked);
  });
});

/** Of packages, those whose code a source imports, by themselves or by a file of theirs. */
function importedPackages(): string[] {
  const names = filesBelow("src").flatMap((path) =>
    [
      ...read(path).matchAll(
        /^(?:import|export|\}).* from "([^."][^"]*)";$|\bimport\(\s*(?:\/\*.*?\*\/\s*)?"([^."][^"]*)"/gm,
      ),
    ].map(([, fixed, late]) => fixed ?? late ?? ""),
  );
  const packages = names.filter((name) => name !== "" && !name.startsWith("node:"));
  return [...new Set(packages.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))].sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

/** Everything that a user reads, and the sources, which draft workflows; notes and tests say what must not be said. */
function shown(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  return listed
    .toString()
    .split("\n")
    .filter((path) => /\.(?:md|ts|ya?ml|json)$/.test(path))
    .filter((path) => !/^(?:\.agent|__tests__|e2e|NOTES-|package-lock)/.test(path));
}
