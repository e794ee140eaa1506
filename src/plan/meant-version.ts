import { inCode } from "../model/problem.js";
import type { VersionFrom } from "../model/release.js";
import { pathText } from "../signals/form.js";
import { literalPattern } from "../text/pattern-text.js";

/** What to write as `version-from` where it gives more than a version: a sentence. */
export function versionCure(from: VersionFrom, given: string): string {
  switch (from.kind) {
    case "json":
      return "Name the path of the version alone.";
    case "pattern":
      return "Let its group hold the version alone.";
    case "file": {
      const path = pathText(from.path);
      if (/\.json$/i.test(from.path)) return `Write ${setting(`json ${path}: $.version`)}.`;
      const pattern = versionPattern(given);
      const written = setting(`${path}: /${pattern ?? 'version = "(.+)"'}/`);
      return pattern === null
        ? `Let the file hold the version and nothing else, or write a pattern that fits, as ${written}.`
        : `Write ${written}.`;
    }
  }
}

/** As YAML in single quotes, which are doubled there. */
function setting(form: string): string {
  return inCode(`version-from: '${form.replaceAll("'", "''")}'`);
}

/** What stands before a version, the version, and what ends it; the first form that a line has counts. */
const forms = [
  /^([\W_]{0,10}version\D{0,12})(\d[^\s"'<>,;)}\]]*)(.?)/i,
  /^(.{0,40}?version\D{0,12})(\d[^\s"'<>,;)}\]]*)(.?)/i,
  /^(\D{1,40})(\d+(?:\.\d+)+[^\s"'<>,;)}\]]*)(.?)/,
] as const;

/** Further down no version is looked for. */
const maxLooked = 64 * 1024;

/** A pattern whose one group is the version, by the first line that names one; `null`: none does. */
function versionPattern(text: string): string | null {
  const lines = text.slice(0, maxLooked).split(/\r\n|\r|\n/);
  for (const form of forms) {
    for (const line of lines) {
      const [, before, , end = ""] = form.exec(line) ?? [];
      if (before === undefined || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(before.trimStart() + end.trim())) continue;
      const written = before.trimStart();
      const indent = written === before ? "" : "\\s*";
      const stop = /\s/.test(end) ? "\\s" : literalPattern(end);
      const group = end === "" ? "(.+)" : `([^${stop}]+)${/["']/.test(end) ? end : ""}`;
      return `^${indent}${literalPattern(written.replace(/v$/, ""))}${group}`;
    }
  }
  return null;
}
