import { type Area, defaultTimeoutMs, type Settings } from "../model/checklist.js";
import { problemAt, quoted } from "../model/problem.js";
import { reportIfProse } from "./command-prose.js";
import type { Located, Report, SettingsDraft } from "./draft.js";
import { readArea, readLine, readShell, readTimeout } from "./draft-values.js";
import { readLintLevels } from "./lint-levels.js";
import { setupWithoutEffect } from "./setup-without-effect.js";

/** Makes the page's settings of what its front matter, comment or file says, with the defaults of FORMAT 1. */
export function assembleSettings(draft: SettingsDraft, report: Report): Settings {
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
    defaults: {
      shell: readShell(draft.shell, report),
      timeoutMs: readTimeout(draft.timeout, report) ?? defaultTimeoutMs,
      env: Object.fromEntries([...draft.env].map(([name, { value }]) => [name, value])),
      workingDirectory: readLine("working-directory", draft.workingDirectory, report) ?? ".",
    },
    place: draft.place,
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
    report(problemAt("ticket-form", draft.place, found, expected, cure));
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
  return problemAt(
    "duplicate-area",
    place,
    found,
    "each area once, compared by slug",
    "Remove one of the two.",
  );
}
