import type { Place } from "../../model/finding.js";
import { defaultsFields, documentFields, settingsFields } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import {
  type CheckDraft,
  type DocumentDraft,
  emptySettings,
  type Located,
  type Report,
  type SettingsDraft,
} from "../draft.js";
import { meantKey } from "../meant-key.js";
import { isLink, linkInCommand, readChecks } from "./yaml-checks.js";
import { fieldReader, refuseUnknownKeys, sortOutForeignKeys } from "./yaml-fields.js";
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from "./yaml-nodes.js";
import { readYaml } from "./yaml-tree.js";

const start: Place = { line: 1, column: 1 };

/** Reads a YAML file: the keys of FORMAT 1.1, and the matrix under `checks`. */
export function readYamlDocument(text: string, report: Report): DocumentDraft {
  const tree = readYaml(text, start, report);
  const nothing = { settings: emptySettings, checks: [], signOffs: [], ignores: [], readerColumns: [] };
  if (tree.kind !== "root") return nothing;
  if (tree.root.kind === "sequence") return { ...nothing, checks: bareList(tree.root, report) };
  const root = asMapping(tree.root, "keys such as `checks:`", report);
  if (root === null) return nothing;
  refuseUnknownKeys(root, documentFields, report);
  const settings = readSettingsKeys(root, root.place, report);
  const list = checksOf(root);
  const checks = list === undefined || isAbsent(list.value) ? [] : readChecks(list.value, report);
  for (const check of checks) refuseAnchors(check, report);
  const draft = { settings, checks, signOffs: [], ignores: [], readerColumns: [] };
  return list === undefined ? draft : { ...draft, noChecks: emptyList(list.place) };
}

/** Under another name, which is reported, its checks are read too, so that all their problems come back. */
function checksOf({ entries }: YamlMapping): YamlEntry | undefined {
  return (
    entries.get("checks") ??
    [...entries.values()].find(({ key }) => meantKey(key, documentFields) === "checks")
  );
}

function emptyList(place: Place): NonNullable<DocumentDraft["noChecks"]> {
  return {
    place,
    cure: "Write at least one check below it, as `- area: catalog` with `run: make test` under it.",
  };
}

/**
 * Reads the settings of a page. `base` is where the text begins in the page; `origin` decides about unknown
 * keys, because front matter belongs to site generators too.
 */
export function readSettings(
  text: string,
  base: Place,
  origin: "front-matter" | "comment",
  report: Report,
): SettingsDraft {
  const tree = readYaml(text, base, report);
  const nothing = { ...emptySettings, place: base };
  if (tree.kind !== "root") return nothing;
  const root = asMapping(tree.root, "keys such as `owner:`", report);
  if (root === null) return nothing;
  const keys = withoutChecks(root, report);
  if (origin === "comment") refuseUnknownKeys(keys, settingsFields, report);
  else sortOutForeignKeys(keys, settingsFields, report);
  return readSettingsKeys(keys, base, report);
}

/** Whether text between two `---` lines is front matter: a mapping, nothing, or a mapping with a mistake in it. */
export function isFrontMatter(text: string): boolean {
  const tree = readYaml(text, start, ignore);
  if (tree.kind === "root") return tree.root.kind === "mapping";
  return tree.kind === "empty" || /^(?:[ \t]*(?:#.*)?\r?\n)*["']?[\w-]+["']?[ \t]*:(?:\s|$)/.test(text);
}

/**
 * Reads the fenced block of a page: the bare list of checks. `rollback` and `retest` keep their text, so that
 * the page can put a section in the place of a link.
 */
export function readCheckList(text: string, base: Place, report: Report): CheckDraft[] {
  const tree = readYaml(text, base, report);
  if (tree.kind === "unreadable") return [];
  if (tree.kind === "root") return readChecks(tree.root, report);
  const cure = "Write at least one check, or remove the block.";
  report(problemAt("yaml-list", base, { found: "an empty block", expected: "a list of checks", cure }));
  return [];
}

/** A block of a page holds the bare list, a file its keys. */
function bareList(list: YamlSequence, report: Report): CheckDraft[] {
  const cure = "Write `checks:` on a line of its own above the list.";
  report(problemAt("yaml-list", list.place, { found: "a list", expected: "keys such as `checks:`", cure }));
  return readChecks(list, report);
}

function asMapping(node: YamlNode, expected: string, report: Report): YamlMapping | null {
  if (node.kind === "mapping") return node;
  if (node.kind === "broken") return null;
  const found = node.kind === "sequence" ? "a list" : `the text ${quoted(node.source)}`;
  const cure = "Write one key a line, each with a colon and its value.";
  report(problemAt("yaml-list", node.place, { found, expected, cure }));
  return null;
}

/** `checks` in a page's settings is an error of its own: a matrix must not be dropped as a foreign key. */
function withoutChecks(root: YamlMapping, report: Report): YamlMapping {
  const checks = root.entries.get("checks");
  if (checks === undefined) return root;
  const found = "the key `checks` stands in the settings of a page";
  const expected = "checks in a table, or in a fenced block `yaml smoke-matrix`";
  const cure = "Move the list into such a block.";
  report(problemAt("misplaced-checks", checks.place, { found, expected, cure }));
  return { ...root, entries: new Map([...root.entries].filter(([key]) => key !== "checks")) };
}

/** A YAML file has no headings that an anchor could lead to. */
function refuseAnchors({ rollback, retest, toDo }: CheckDraft, report: Report): void {
  const script =
    retest?.value.kind === "command" ? { value: retest.value.script, place: retest.place } : null;
  for (const [key, text] of [
    ["rollback", rollback],
    ["retest", script],
    ["to-do", toDo],
  ] as const) {
    if (text === null) continue;
    if (!isAnchor(text)) {
      if (key !== "retest") warnOfAnchors(text, report);
      else if (isLink(text)) report(linkInCommand(text));
      continue;
    }
    const found = `the anchor ${quoted(text.value)} in \`${key}\``;
    const cure = "Write the steps here, or keep the checklist as a Markdown page.";
    const expected = "text, because a YAML file has no headings";
    report(problemAt("anchor-in-yaml", text.place, { found, expected, cure }));
  }
}

/** A link to an anchor among other words is shown, and leads nowhere. */
function warnOfAnchors({ value, place }: Located<string>, report: Report): void {
  const [, anchor] = /\]\([ \t]*<?(#[^)>\s]{1,200})/.exec(value.replace(/`[^`\n]*`/g, "")) ?? [];
  if (anchor === undefined) return;
  const found = `a link in guidance to ${quoted(anchor)}, which no heading has`;
  const cure = "Write the steps here, or link a file, as `docs/rollback.md#steps`.";
  const expected = "text, because a YAML file has no headings";
  report(problemAt("guidance-anchor", place, { found, expected, cure }));
}

function isAnchor({ value }: Located<string>): boolean {
  return /^(?:#\S+|\[[^\]]*\]\(\s*<?#[^)]*\))$/.test(value.trim());
}

/** An absent list is the assembly's `no-checks`. */
function isAbsent(node: YamlNode): boolean {
  return node.kind === "scalar" && node.type === "null" && node.comment === null;
}

function ignore(): undefined {
  return undefined;
}

/** Reads the keys of FORMAT 1.1; which other keys may stand beside them is the caller's to judge. */
function readSettingsKeys(mapping: YamlMapping, place: Place, report: Report): SettingsDraft {
  const read = fieldReader(mapping, settingsFields, report);
  const version = read("readiness");
  if (version !== null && version.value !== 1) {
    const found = `this page is written in version ${version.value} of the format`;
    const cure = "Use a newer version of the action; this page needs a newer action.";
    const expected = "version 1, the only one this action knows";
    report(problemAt("newer-format", version.place, { found, expected, cure }));
  }
  return {
    place,
    owner: read("owner"),
    ticket: read("ticket"),
    areas: read("areas"),
    linkedFrom: read("linked-from") ?? [],
    setup: read("setup"),
    teardown: read("teardown"),
    lint: read("lint") ?? [],
    versionFrom: read("version-from"),
    signOffs: read("sign-offs"),
    reviewed: read("reviewed"),
    ...readDefaults(read("defaults"), report),
  };
}

function readDefaults(
  mapping: YamlMapping | null,
  report: Report,
): Pick<SettingsDraft, "shell" | "timeout" | "env" | "workingDirectory"> {
  if (mapping === null) return { shell: null, timeout: null, env: new Map(), workingDirectory: null };
  refuseUnknownKeys(mapping, defaultsFields, report);
  const read = fieldReader(mapping, defaultsFields, report);
  return {
    shell: read("shell"),
    timeout: read("timeout"),
    env: read("env") ?? new Map(),
    workingDirectory: read("working-directory"),
  };
}
