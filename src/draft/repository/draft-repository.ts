import { emptyRow, type PageDraft, type RowDraft } from "../draft.js";
import type { ToolNeed } from "../tool-need.js";
import { anyVersion, type Ecosystem, type FoundCommand, type FoundPackage, purposes } from "./ecosystem.js";
import { ecosystems } from "./ecosystems.js";
import type { RepositoryFacts } from "./facts.js";
import { type Folder, folderOf } from "./folder.js";
import { mentionedTests } from "./mentioned.js";
import { signalsOf } from "./signals-of.js";
import { takeBackHeading, takeBackSection } from "./take-back.js";
import { scriptsOf, servicesHint, tasksOf } from "./task-files.js";
import { type FoundVersion, findVersion } from "./version-from.js";

export interface RepositoryDraft {
  /** A page whose rows are commands that the repository has; it may have none. */
  readonly page: PageDraft;
  /** What its commands need on a machine. */
  readonly needs: readonly ToolNeed[];
}

/** A page is read by people: a monorepo of hundreds of packages is not one page. */
const maxPackages = 40;

/** Drafts the page of a repository: rows for commands that it has, each with what its tool prints. */
export function draftRepository(facts: RepositoryFacts): RepositoryDraft {
  const places = placesOf(facts);
  const packages = places.flatMap(({ folder, found }) => found.map((one) => ({ folder, ...one })));
  const rows = rowsOf(places, facts);
  const needs = [
    ...packages.flatMap(({ found }) => found.needs),
    ...places.flatMap(({ tasks }) => tasks.needs),
    ...(rows.some(({ command }) => command.some((line) => line.startsWith("bats ")))
      ? [anyVersion("bats")]
      : []),
  ];
  const version = findVersion(packages, facts);
  return {
    needs: needs.filter(({ tool }, index) => needs.findIndex((need) => need.tool === tool) === index),
    page: {
      title: "Release readiness",
      settings: {
        owner: null,
        ticket: null,
        versionFrom: version?.text ?? null,
        signOffs: null,
        setup: packages.flatMap(({ folder, found }) => found.setup.map((line) => alone(folder, line))),
      },
      intro:
        "What must hold before a release: what is not ready says what to take back and what to test again.",
      rows: [...rows, ...changelogRow(facts, version)],
      sections: [
        takeBackSection(packages, version),
        { heading: "Before the tag", markdown: "- [ ] The changelog says what users have to know" },
      ],
    },
  };
}

/** A folder with what it is a package of, and the tasks in it. */
interface Place {
  readonly folder: Folder;
  readonly found: readonly { readonly ecosystem: Ecosystem; readonly found: FoundPackage }[];
  readonly tasks: ReturnType<typeof tasksOf>;
}

const noTasks = { commands: [], needs: [] };

function placesOf(facts: RepositoryFacts): readonly Place[] {
  const known: readonly Ecosystem[] = Object.values(ecosystems);
  const manifests = [...facts.paths].flatMap((path) => {
    const at = path.lastIndexOf("/") + 1;
    const of = known.filter(({ manifest }) => manifest.test(path.slice(at)));
    return of.map((ecosystem) => ({ path: path.slice(0, Math.max(0, at - 1)), ecosystem }));
  });
  const folders = [...new Set(["", ...manifests.map(({ path }) => path)])].filter(isPackageFolder).toSorted();
  const root = folderOf(facts, "");
  const covering: { readonly ecosystem: Ecosystem; readonly prefix: string }[] = [];
  return folders.slice(0, maxPackages).map((path) => {
    const folder = folderOf(facts, path);
    const own = known.filter((each) => manifests.some((one) => one.path === path && one.ecosystem === each));
    const found = own.flatMap((ecosystem) => {
      const one = ecosystem.look(folder, root);
      if (one === null) return [];
      const isCovered = covering.some(
        (each) => each.ecosystem === ecosystem && `${path}/`.startsWith(each.prefix),
      );
      if (one.coversBelow === true) covering.push({ ecosystem, prefix: folder.at("") });
      return [{ ecosystem, found: isCovered ? { ...one, commands: [], setup: [] } : one }];
    });
    return { folder, found, tasks: path === "" || found.length > 0 ? tasksOf(folder) : noTasks };
  });
}

/** What is shown or tested with is no package that is released. */
function isPackageFolder(path: string): boolean {
  const shown =
    /(?:^|\/)(?:examples?|fixtures?|testdata|tests?|__tests__|spec|e2e|templates?|samples?|docs?|\.github)(?:\/|$)/;
  return path === "" || (!shown.test(path) && /^[\w@.][\w@./+-]*$/.test(path));
}

function rowsOf(places: readonly Place[], facts: RepositoryFacts): readonly RowDraft[] {
  const areas = new Set<string>();
  const drafted = places.map((place) => ({ place, commands: commandsOf(place, places) }));
  const isTested = drafted.some(({ commands }) => commands.some(({ purpose }) => purpose === "tests"));
  return drafted.flatMap(({ place: { folder }, commands }) => {
    if (folder.path === "")
      return [...commands, ...(isTested ? [] : mentionedTests(facts))].map((one) =>
        rowOf(one, folder, one.purpose, null),
      );
    const name = nameOf(folder.path, areas);
    areas.add(name);
    return commands.map((one) =>
      rowOf(one, folder, name, commands.length === 1 ? null : checkOf(one, name, commands)),
    );
  });
}

/** What there is to run in a folder, one of a purpose: its own tool's before a task, a task before a script. */
function commandsOf({ folder, found, tasks }: Place, places: readonly Place[]): readonly FoundCommand[] {
  const isRoot = folder.path === "";
  const own = found.flatMap(({ found: { commands } }) => commands);
  const all = [...own, ...tasks.commands, ...(isRoot ? scriptsOf(folder) : [])];
  const areTested = places.some(
    (place) => place.folder.path !== "" && place.found.some((one) => one.found.commands.length > 0),
  );
  return all
    .filter(({ script }) => !(isRoot && areTested && delegates.test(script ?? "")))
    .filter(
      ({ purpose }, index) => index < own.length || all.findIndex((one) => one.purpose === purpose) === index,
    )
    .toSorted((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose));
}

/** A script of a workspace that runs those of its packages, which have rows of their own. */
const delegates = / -r\b|--recursive\b|--workspaces\b|\b(?:turbo|nx|lerna|wsrun|moon) /;

/** The last folder's name, with as many before it as tell it from the others. */
function nameOf(path: string, taken: ReadonlySet<string>): string {
  const parts = path.split("/");
  for (let from = parts.length - 1; from > 0; from -= 1) {
    const name = parts.slice(from).join("-");
    if (!taken.has(name)) return name;
  }
  return path;
}

/** By its purpose, and where several have that, by its program, too. */
function checkOf({ purpose, command }: FoundCommand, name: string, all: readonly FoundCommand[]): string {
  const same = all.filter((one) => one.purpose === purpose);
  const programs = same.map((one) => programOf(one.command));
  const isOne = same.length === 1 || new Set(programs).size < programs.length;
  const number = same.length === 1 ? 0 : same.findIndex((one) => one.command === command);
  const told = isOne ? (number === 0 ? "" : ` ${number + 1}`) : ` by ${programOf(command)}`;
  return `${name} ${purpose}${told}`;
}

function programOf(command: string): string {
  return /^(?:[A-Z_]+=\S+ )*(?:\.\/)?([\w.-]+)/.exec(command)?.[1] ?? command;
}

function rowOf(found: FoundCommand, folder: Folder, area: string, check: string | null): RowDraft {
  const { pass, fail, guess } = signalsOf(found);
  const hint = found.purpose === "tests" ? servicesHint(folder) : null;
  const outside = found.purpose === "smoke" ? "it may need a browser, a service or the network" : null;
  const isLink = found.purpose !== "format" && found.purpose !== "lint";
  return {
    ...emptyRow,
    area,
    check,
    command: [folder.path === "" ? found.command : `cd ${folder.path} && ${found.command}`],
    pass: pass.map((signal) => fromRoot(signal, folder)),
    fail,
    rollback: isLink ? `[${takeBackHeading}](#take-the-release-back)` : "`git revert {sha}`",
    guess: [found.guess, guess, hint, outside].filter((each) => each != null).join("; ") || null,
  };
}

/** `file` looks from the root, wherever the command has gone. */
function fromRoot(signal: string, folder: Folder): string {
  return signal.replace(/^file /, `file ${folder.at("")}`);
}

/** Setup is one script: a folder is left with its line. */
function alone({ path }: Folder, line: string): string {
  return path === "" ? line : `(cd ${path} && ${line})`;
}

/** Only where the changelog has today's version: else its style is another, or the row would wait from the first day on. */
function changelogRow({ texts }: RepositoryFacts, version: FoundVersion | null): readonly RowDraft[] {
  const text = texts.get("CHANGELOG.md");
  if (
    text === undefined ||
    version === null ||
    !new RegExp(`^#+ .*\\b${escapePattern(version.value)}(?![\\w.+-])`, "m").test(text)
  )
    return [];
  return [
    {
      ...emptyRow,
      area: "changelog",
      command: ["test -s CHANGELOG.md"],
      pass: ["file CHANGELOG.md: {version}"],
      toDo: "Write the section of {version} in `CHANGELOG.md`.",
    },
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
