import type { SemVer } from "semver";

/** Reads a version by SemVer 2.0, to the letter; `null`: it is none. */
export type ReadVersion = (text: string) => SemVer | null;

/** The package is loaded here: most pages have no release to tell. */
export async function versionReader(): Promise<ReadVersion> {
  const { default: parse } = await import(/* webpackChunkName: "semver" */ "semver/functions/parse.js");
  // It takes blanks around, and a `v` or `=` before the number, for nothing.
  return (text) => (/^\d\S*$/.test(text) ? parse(text) : null);
}

/** A tag that ends in a version. */
export interface VersionTag {
  readonly name: string;
  /** What stands before the version: `v`, `app@`. */
  readonly before: string;
  readonly version: SemVer;
  /** As the tag has it. */
  readonly text: string;
}

/** The package takes no longer version. */
const maxLength = 256;

/** FORMAT 1.5: the version stands at the tag's start or after `v`, `@`, `/`, `-` or `_`, and the longest counts. */
export function versionTag(name: string, read: ReadVersion): VersionTag | null {
  for (let at = Math.max(0, name.length - maxLength); at < name.length; at += 1) {
    if (at > 0 && !/[v@/_-]/.test(name.charAt(at - 1))) continue;
    const text = name.slice(at);
    const version = read(text);
    if (version !== null) return { name, before: name.slice(0, at), version, text };
  }
  return null;
}

/** FORMAT 1.5, 3.4: the version at a tag's end, else the whole tag. */
export function versionOfTag(name: string, read: ReadVersion): string {
  return versionTag(name, read)?.text ?? name;
}
