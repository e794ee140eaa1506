import { type Area, defaultTimeoutMs, type Settings } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { type LintLevel, type LintLevels, lintLevels } from "../model/lint-settings.js";
import { problemAt, quoted } from "../model/problem.js";
import { reportIfProse } from "./command-prose.js";
import type { Located, Report, SettingsDraft, SeverityEntry } from "./draft.js";
import { readArea, readLine, readShell, readTimeout } from "./draft-values.js";
import { settableRule } from "./settable-rule.js";

/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
export async function assembleSettings(draft: SettingsDraft, report: Report): Promise<Settings> {
  const lost = setupWithoutEffect(draft.setup);
  if (lost !== null) report(lost);
  reportIfProse(draft.setup, "setup", "Write the command itself.", report);
  reportIfProse(draft.teardown, "teardown", "Write the command itself.", report);
  return {
    version: 1,
    owner: readLine("owner", draft.owner, report),
    ticket: readTicket(draft.ticket, report),
    areas: readAreas(draft.areas, report),
    linkedFrom: draft.linkedFrom.flatMap((each) => {
      const path = readLine("linked-from", each, report);
      return path === null ? [] : [{ path, place: each.place }];
    }),
    setup: draft.setup?.value ?? null,
    teardown: draft.teardown?.value ?? null,
    lint: readLintLevels(draft.lint, report),
    ...(await readReleaseSettings(draft, report)),
    reviewed: draft.reviewed && { date: draft.reviewed.value, place: draft.reviewed.place },
    defaults: {
      shell: readShell(draft.shell, report),
      timeoutMs: readTimeout(draft.timeout, report) ?? defaultTimeoutMs,
      env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
      workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? ".",
    },
    place: draft.place,
  };
}

/** Loaded where the page says them: code costs start-up. */
async function readReleaseSettings(
  { versionFrom, signOffs }: SettingsDraft,
  report: Report,
): Promise<Pick<Settings, "versionFrom" | "signOffs">> {
  if (versionFrom === null && signOffs === null) return { versionFrom: null, signOffs: "note" };
  const [{ readVersionFrom }, { readSignOffs }] = await Promise.all([
    import(/* webpackChunkName: "release" */ "./version-from.js"),
    import(/* webpackChunkName: "release" */ "./release-values.js"),
  ]);
  return {
    versionFrom: await readVersionFrom(versionFrom, report),
    signOffs: readSignOffs(signOffs, report),
  };
}

/** `#61`, `owner/repo#61`, a URL, or a Linear key. */
const ticketForm = /^(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+|[A-Za-z][A-Za-z0-9_]*-\d+)$/;

function readTicket(draft: Located<string> | null, report: Report): string | null {
  const ticket = readLine("ticket", draft, report);
  if (draft !== null && ticket !== null && !ticketForm.test(ticket)) {
    const found = `${quoted(ticket)} is no ticket in a form that is known here`;
    const expected = '`"#61"`, `owner/repo#61`, a URL or a Linear key such as `FAC-61`';
    const cure = /^\d+$/.test(ticket) ? `Write \`"#${ticket}"\`.` : "Write the ticket in one of these forms.";
    report(problemAt("ticket-form", draft.place, { found, expected, cure }));
  }
  return ticket;
}

/** An empty list names no areas, as no list does. */
function readAreas(drafts: readonly Located<string>[] | null, report: Report): SettingsAreas {
  if (drafts === null || drafts.length === 0) return null;
  const bySlug = new Map<string, Area & Pick<Located<string>, "place">>();
  for (const draft of drafts) {
    const area = readArea(draft, report);
    if (area === null) continue;
    const first = bySlug.get(area.slug);
    if (first === undefined) bySlug.set(area.slug, { ...area, place: draft.place });
    else report(duplicateArea(draft, first));
  }
  return [...bySlug.values()].map(({ text, slug }) => ({ text, slug }));
}

type SettingsAreas = Settings["areas"];

function duplicateArea({ value, place }: Located<string>, first: Area & Pick<Located<string>, "place">) {
  const found = `the area ${quoted(value)} is named a second time (first as ${quoted(first.text)} on line ${first.place.line})`;
  const expected = "each area once, compared by slug";
  const cure = "Remove one of the two.";
  return problemAt("duplicate-area", place, { found, expected, cure });
}

/** The severities that `lint:` gives; what cannot be set, or not to that, is reported. */
function readLintLevels(entries: readonly SeverityEntry[], report: Report): LintLevels {
  return Object.fromEntries(
    entries.flatMap(({ rule: { value, place }, level }) => {
      const settable = settableRule(value);
      if (settable.kind === "none")
        report(
          problemAt("lint-rule", place, {
            found: settable.found,
            expected: settable.expected,
            cure: settable.cure,
          }),
        );
      const read = readLevel(level, report);
      return settable.kind === "none" || read === null ? [] : [[settable.rule, read]];
    }),
  );
}

function readLevel({ value, place }: Located<string>, report: Report): LintLevel | null {
  const level = lintLevels.find((known) => known === value);
  if (level !== undefined) return level;
  const found = `the severity ${quoted(value)}`;
  const cure = "Write `off` to silence the rule, or `warning` or `error`.";
  report(problemAt("lint-level", place, { found, expected: "`off`, `warning` or `error`", cure }));
  return null;
}

/** `setup` is a process of its own: what its last lines change in their shell reaches no check (FORMAT 3.1). */
function setupWithoutEffect(setup: Located<string> | null): Problem | null {
  if (setup === null) return null;
  const last = setup.value
    .split("\n")
    .map((line) => line.trim())
    .findLast((line) => line !== "" && !line.startsWith("#"));
  const cure = last === undefined ? undefined : cures.find(({ form }) => form.test(last))?.cure;
  if (last === undefined || cure === undefined) return null;
  const found = `${quoted(last)} at the end of \`setup\`, which reaches no check`;
  const expected = "commands whose effect stays";
  return problemAt("setup-without-effect", setup.place, { found, expected, cure });
}

/** One simple command: behind `&&` and the like another follows, which may have an effect. */
const alone = "[^;&|]*$";

const cures = [
  {
    form: new RegExp(`^(?:export\\s+${alone}|[A-Za-z_]\\w*=(?:"[^"]*"|'[^']*'|[^\\s;&|"']*)$)`),
    cure: "Write the variable under `defaults`, as `env: { NAME: value }`.",
  },
  {
    form: new RegExp(`^(?:cd|pushd)\\s+${alone}`),
    cure: "Write the folder under `defaults`, as `working-directory: FOLDER`.",
  },
  {
    form: new RegExp(`^(?:source|\\.|alias|shopt|ulimit|umask|set)\\s+${alone}`),
    cure: "Write it into the command of each check that needs it.",
  },
] as const;
