import type { FoundPackage } from "./ecosystem.js";
import type { RepositoryFacts } from "./facts.js";
import type { Folder } from "./folder.js";
import { jsonObject, textOf } from "./json-text.js";

interface Versioned {
  readonly folder: Folder;
  readonly found: Pick<FoundPackage, "versionFrom">;
}

/** Where the tree says which version is released. */
export interface FoundVersion {
  /** As the page has it. */
  readonly text: string;
  /** What it says today. */
  readonly value: string;
}

/** The root's, else a file `VERSION`, else that of the packages where all have the same. */
export function findVersion(packages: readonly Versioned[], facts: RepositoryFacts): FoundVersion | null {
  const all = packages.flatMap(versionOf);
  const atRoot = all.find(({ isRoot }) => isRoot);
  if (atRoot !== undefined) return atRoot;
  const file = facts.texts.get("VERSION")?.trim() ?? "";
  if (/^[\w.+-]{1,100}$/.test(file)) return { text: "VERSION", value: file };
  const [first, ...others] = all;
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : null;
}

/** The version that a package's own manifest has. */
export function ownVersion(one: Versioned): string | null {
  return versionOf(one)[0]?.value ?? null;
}

function versionOf({
  folder,
  found: { versionFrom },
}: Versioned): (FoundVersion & { readonly isRoot: boolean })[] {
  if (versionFrom === null) return [];
  const { file, rest, json } = versionFrom;
  const content = folder.text(file);
  const value = json ? textOf(jsonObject(content)?.["version"]) : firstMatch(rest, content ?? "");
  if (value === null || placeholder.test(value) || /[\s"]/.test(folder.at(file))) return [];
  const text = json ? `json ${folder.at(file)}: ${rest}` : `${folder.at(file)}: ${rest}`;
  return [{ text, value, isRoot: folder.path === "" }];
}

/** What stands where the tag, or the tool that publishes, says the version. */
const placeholder = /^0\.0\.0$|^0\.0\.0-(?:dev|semantic|placeholder)|^(?:0\.)+0[.-]?dev/;

/** `null` too where the first that the pattern finds is not the package's own: the page would read that one. */
function firstMatch(pattern: string, text: string): string | null {
  const match = new RegExp(pattern.slice(1, -1), "m").exec(text);
  return match === null || isOfOther(text.slice(0, match.index)) ? null : (match[1] ?? null);
}

/** Behind a TOML table of another tool or of a dependency, or inside Maven's `<parent>`. */
function isOfOther(before: string): boolean {
  const table = before.match(/^\[[^\]\n]+\]/gm)?.at(-1) ?? null;
  if (table !== null && !/^\[(?:package|workspace\.package|project|tool\.poetry)\]$/.test(table)) return true;
  return before.lastIndexOf("<parent>") > before.lastIndexOf("</parent>");
}
