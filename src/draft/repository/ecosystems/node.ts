import { changesTheWorld } from "../../risks.js";
import type { ToolNeed } from "../../tool-need.js";
import { anyVersion, type Ecosystem, type FoundCommand, type Purpose } from "../ecosystem.js";
import { expanded } from "../expanded.js";
import type { Folder } from "../folder.js";
import { jsonObject, recordOf, textOf } from "../json-text.js";

/** npm, pnpm, yarn and bun: the scripts that `package.json` has. */
export const node: Ecosystem = {
  manifest: /^package\.json$/,
  look: (folder, root) => {
    const manifest = jsonObject(folder.text("package.json"));
    if (manifest === null) return null;
    const manager =
      managerOf(folder, manifest) ?? managerOf(root, jsonObject(root.text("package.json")) ?? {}) ?? "npm";
    const scripts = recordOf(manifest["scripts"]);
    const name = textOf(manifest["name"]);
    return {
      published:
        manifest["private"] === true || name === null || manifest["version"] === undefined ? null : name,
      commands: commandsOf(scripts, manifest, manager),
      setup: hasDependencies(manifest) || isWorkspace(folder, manifest) ? setupOf(folder, manager) : [],
      versionFrom:
        textOf(manifest["version"]) === null ? null : { file: "package.json", rest: "$.version", json: true },
      needs: needsOf(folder, manifest, manager),
    };
  },
  takeBack: (name) => [
    `\`npm deprecate '${name}@{version}' 'broken, use {last-version}'\`: users are warned. \`npm dist-tag add '${name}@{last-version}' latest\` gives new ones the last release.`,
  ],
};

type Manager = "npm" | "pnpm" | "yarn" | "bun";

/** Which scripts are run, by name; of those for one purpose the first that there is. */
const wanted: readonly (readonly [Purpose, RegExp])[] = [
  ["tests", /^(?:test|tests|test:(?:unit|all|ci|run|node))$/],
  ["smoke", /^(?:smoke|smoke[:-]test|test[:-](?:smoke|e2e|integration)|e2e)$/],
  ["types", /^(?:typecheck|type-check|types|check[:-]types|tsc)$/],
  ["lint", /^(?:lint|lint:(?:ci|check|all))$/],
  ["format", /^(?:format:check|check:format|fmt:check|prettier:check|format-check)$/],
  ["build", /^(?:build|build:(?:prod|production|all))$/],
];

function commandsOf(
  scripts: Readonly<Record<string, unknown>>,
  manifest: Readonly<Record<string, unknown>>,
  manager: Manager,
): readonly FoundCommand[] {
  const names = Object.keys(scripts);
  const bodies = new Map(
    names.flatMap((name) => {
      const body = textOf(scripts[name]);
      return body === null ? [] : [[name, body] as const];
    }),
  );
  return wanted.flatMap(([purpose, pattern]): FoundCommand[] => {
    const name = names.find((each) => pattern.test(each) && isRun(expanded(each, bodies, calls)));
    if (name === undefined) return [];
    const script = expanded(name, bodies, calls);
    const makes = purpose === "build" ? madeBy(manifest) : null;
    return [{ purpose, command: callOf(name, manager), script, ...(makes === null ? {} : { makes }) }];
  });
}

/** `npm run x`, `yarn x`, `run-s x`. */
const calls =
  /\b(?:npm (?:run |run-script )?|pnpm (?:run )?|yarn (?:run )?|bun run |node --run |run-[sp] )([\w:.-]+)/g;

/** Not the one that `npm init` writes, nor one that waits for changes or changes what others see. */
function isRun(script: string): boolean {
  return (
    script !== "" &&
    script.length <= maxScript &&
    !/no test specified|--watch\b(?!=false)/.test(script) &&
    !isWatch(script) &&
    !changesTheWorld(script)
  );
}

/** Nobody writes a longer one on a line of `package.json`, and patterns go through it again from each word. */
const maxScript = 10_000;

/** `tsc -w`; npm's own `-w` names a workspace, and Jest's a number of workers. */
function isWatch(script: string): boolean {
  return script.split(/[&|;]/).some((part) => {
    const npm = part.search(/\bp?npm /);
    const behind = npm === -1 ? -1 : part.indexOf(" -- ", npm);
    const others = npm === -1 ? part : part.slice(0, npm) + (behind === -1 ? "" : part.slice(behind));
    return /(?<=\s)-w\b(?![ =]\d)/.test(others);
  });
}

function callOf(script: string, manager: Manager): string {
  if (manager === "bun") return `bun run ${script}`;
  return script === "test" || manager === "yarn" || manager === "pnpm"
    ? `${manager} ${script}`
    : `npm run ${script}`;
}

/** What the manifest says is there once it was built. */
function madeBy(manifest: Readonly<Record<string, unknown>>): string | null {
  const main = textOf(manifest["main"]) ?? textOf(manifest["module"]) ?? textOf(manifest["types"]);
  const path = main?.replace(/^\.\//, "") ?? "";
  return /^(?:dist|build|lib|out)\/[\w./-]+\.\w+$/.test(path) ? path : null;
}

/** By what it is named, else by its lock file; a package of a workspace has neither. */
function managerOf(folder: Folder, manifest: Readonly<Record<string, unknown>>): Manager | null {
  const named = /^(npm|pnpm|yarn|bun)@/.exec(textOf(manifest["packageManager"]) ?? "")?.[1];
  const found = locks.find(
    ([manager, files]) => named === manager || (named === undefined && files.some(folder.has)),
  );
  return found?.[0] ?? null;
}

const locks: readonly (readonly [Manager, readonly string[]])[] = [
  ["pnpm", ["pnpm-lock.yaml", "pnpm-workspace.yaml"]],
  ["yarn", ["yarn.lock"]],
  ["bun", ["bun.lock", "bun.lockb"]],
  ["npm", ["package-lock.json"]],
];

function hasDependencies(manifest: Readonly<Record<string, unknown>>): boolean {
  return ["dependencies", "devDependencies", "optionalDependencies"].some(
    (key) => Object.keys(recordOf(manifest[key])).length > 0,
  );
}

/** Whether its packages are installed with it. */
function isWorkspace(folder: Folder, manifest: Readonly<Record<string, unknown>>): boolean {
  return folder.has("pnpm-workspace.yaml") || manifest["workspaces"] !== undefined;
}

function setupOf(folder: Folder, manager: Manager): readonly string[] {
  const lock = locks
    .find(([each]) => each === manager)?.[1]
    .find((file) => file.includes("lock") && folder.has(file));
  // What is there already stays: a run on somebody's own machine installs nothing anew.
  if (lock === undefined) return folder.path === "" ? [`test -d node_modules || ${manager} install`] : [];
  return [`test -d node_modules || ${installLocked[manager]}`];
}

const installLocked: Readonly<Record<Manager, string>> = {
  npm: "npm ci",
  pnpm: "pnpm install --frozen-lockfile",
  yarn: "yarn install --frozen-lockfile",
  bun: "bun install --frozen-lockfile",
};

function needsOf(
  folder: Folder,
  manifest: Readonly<Record<string, unknown>>,
  manager: Manager,
): readonly ToolNeed[] {
  const versionFile = [".nvmrc", ".node-version"].find(folder.has);
  const runtime: ToolNeed = {
    tool: "node",
    version: textOf(recordOf(manifest["engines"])["node"]),
    versionFile: versionFile === undefined ? null : folder.at(versionFile),
  };
  if (manager === "npm") return [runtime];
  // pnpm's action reads `packageManager` by itself, and refuses a second version.
  const isNamed = textOf(manifest["packageManager"]) !== null;
  return [runtime, { ...anyVersion(manager), version: manager === "pnpm" && !isNamed ? "10" : null }];
}
