import { applyLintSettings } from "../../src/lint/apply-lint-settings.js";
import { lintDates } from "../../src/lint/dates.js";
import { lintChecklist } from "../../src/lint/lint.js";
import { linkedFiles } from "../../src/lint/rules/linked-file-missing.js";
import type { Checklist } from "../../src/model/checklist.js";
import type { Problem } from "../../src/model/finding.js";
import type { LintSettings } from "../../src/model/lint-settings.js";
import type { TreeVersion } from "../../src/model/version-clues.js";
import { readChecklist } from "../../src/page/read.js";
import { today } from "./clock.js";

export interface Linted {
  readonly checklist: Checklist | null;
  readonly problems: readonly Problem[];
  readonly lint: LintSettings;
}

/** The same, for a page that several tests of a file look at. */
export function readOnce(path: string, text: string): Promise<Linted> {
  const key = JSON.stringify([path, text]);
  const read = pagesRead.get(key) ?? readLinted(path, text);
  pagesRead.set(key, read);
  return read;
}

const pagesRead = new Map<string, Promise<Linted>>();

/**
 * A page as `readiness lint` reads it, in a repository whose `README.md` links it, and which lacks the files called
 * `no-such-…`. It is at the tag of 1.4.0, and so say its files of a version, but for those called `OLD_…`.
 */
export async function readLinted(path: string, text: string): Promise<Linted> {
  const { checklist, problems, lint } = await readChecklist(path, Buffer.from(text));
  const linkingFiles = new Map([["README.md", `See ${path}.`]]);
  const linked = checklist === null ? [] : linkedFiles(checklist);
  const missingFiles = new Set(linked.filter((file) => file.startsWith("no-such-")));
  const version = { input: null, tag: "1.4.0", tree: treeVersion(checklist?.settings.versionFrom?.path) };
  const facts = { linkingFiles, missingFiles, version };
  const linted = checklist === null ? [] : lintChecklist(checklist, facts);
  const dates = checklist === null ? [] : lintDates(checklist, today);
  const left = applyLintSettings([...problems, ...linted, ...dates], lint, checklist !== null);
  return { checklist, problems: left, lint };
}

function treeVersion(path: string | undefined): TreeVersion | null {
  if (path === undefined) return null;
  if (path.startsWith("no-such-"))
    return { kind: "unknown", found: `no file \`${path}\``, cure: "Name one." };
  return { kind: "version", version: path.startsWith("OLD_") ? "1.3.0" : "1.4.0" };
}
