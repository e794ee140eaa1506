import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { Waiver } from "../model/release.js";
import { maxGuessed } from "../signals/form.js";
import { hasDayForm, meantDay, startOfDay } from "../text/calendar.js";
import { enumerated } from "../text/join-parts.js";
import { dayInWords } from "./day-in-words.js";
import type { Located, Report, WaiverDraft, WaiverParts } from "./draft.js";
import { readLine } from "./draft-values.js";

/** A person's word that a check does not decide until a day (FORMAT 1.5): a waiver has all three parts, or is an error. */
export function readWaiver(
  draft: WaiverDraft | null,
  sourceFormat: "table" | "yaml",
  report: Report,
): Waiver | null {
  if (draft === null) return null;
  if (draft.kind === "parts") return readParts(draft, sourceFormat, report);
  if (sourceFormat === "table") return readCell(draft, report);
  report(waiverAsText(draft));
  return null;
}

function readParts(draft: WaiverParts, sourceFormat: "table" | "yaml", report: Report): Waiver | null {
  const missing = parts.filter((part) => !isSaid(draft[part]));
  if (missing.length > 0) report(incomplete(draft, missing, sourceFormat));
  const until = readDay(draft.until, report);
  const by = readLine("by", draft.by, report);
  const reason = readLine("reason", draft.reason, report);
  const isWhole = missing.length === 0 && until !== null && by !== null && reason !== null;
  return isWhole ? { by, until, reason } : null;
}

/** An ellipsis or a dash is no reason. */
function isSaid(draft: Located<string> | null): draft is Located<string> {
  return draft !== null && /[\p{L}\p{N}]/u.test(draft.value);
}

const parts = ["until", "by", "reason"] as const;
type Part = (typeof parts)[number];

/** What each part is in words, an example of it, and what a cure has in its place. */
const words = {
  until: { called: "the day on which it ends", example: "2026-12-15", gap: "DAY" },
  by: { called: "who gave it", example: '"@alice"', gap: "NAME" },
  reason: { called: "its reason", example: '"upstream is down, #123"', gap: "REASON" },
} as const satisfies Record<Part, object>;

function incomplete(draft: WaiverParts, missing: readonly Part[], sourceFormat: "table" | "yaml"): Problem {
  const names = missing.map((part) => words[part].called);
  const found = `a waiver without ${enumerated(names, "and")}`;
  const keys = missing.map((part) => `${part}: ${words[part].example}`).join(", ");
  const cure = sourceFormat === "table" ? inCell(draft) : `Add ${quoted(keys, 200)} to it.`;
  return problemAt("waiver", draft.place, { found, expected: expectedParts, cure });
}

const expectedParts = "its last day, who gave it and why";

function readDay(draft: Located<string> | null, report: Report): string | null {
  const day = readLine("until", draft, report);
  if (draft === null || day === null || startOfDay(day) !== null) return day;
  const has = hasDayForm(day);
  const meant = dayInWords(day);
  const found = has
    ? `the day ${quoted(day)}, which no calendar has`
    : `${quoted(day)} as the last day of a waiver`;
  const cure =
    meant === null
      ? "Write year, month and day, as `2026-12-15`."
      : `Write ${quoted(meant)}${meantDay(day) === null ? "" : ", in plain signs"}.`;
  report(problemAt("waiver", draft.place, { found, expected: "a day of the calendar", cure }));
  return null;
}

/** The parts of a waiver as they are written, in whatever form. */
type TextParts = { readonly [P in Part]: string | undefined };

/** `until 2026-12-15 by @alice: reason`. Parts that stand in another form are reported with the right one. */
function readCell({ value, place }: Located<string>, report: Report): Waiver | null {
  const written = writtenParts(value);
  if (written !== null) return readParts(locatedParts(written, place), "table", report);
  report(notWaived.test(value) ? waivedNot(value, place) : otherForm(value, place));
  return null;
}

/** `null`: they stand in another form. In linear time, because a cell may be long. */
function writtenParts(text: string): TextParts | null {
  const [head, until] = /^until[ \t]+(\S+)[ \t]+by[ \t]+/i.exec(text) ?? [];
  if (head === undefined) return null;
  const rest = text.slice(head.length);
  const colon = rest.search(/:(?:[ \t]|$)/);
  return colon === -1 ? null : { until, by: rest.slice(0, colon), reason: rest.slice(colon + 1) };
}

function locatedParts(written: TextParts, place: Place): WaiverParts {
  const part = (name: Part): Located<string> | null => {
    const said = { value: (written[name] ?? "").trim(), place };
    return isSaid(said) ? said : null;
  };
  return { kind: "parts", place, until: part("until"), by: part("by"), reason: part("reason") };
}

const notWaived = /^(?:n\/?a|no|none|never|false|not waived)$/i;

function waivedNot(value: string, place: Place): Problem {
  const cure = "Leave the cell empty, or write a dash: the check is not waived then.";
  return problemAt("waiver", place, { found: quoted(value), expected: expectedParts, cure });
}

/** What is missing, or else that the parts stand in another order. */
function otherForm(value: string, place: Place): Problem {
  const draft = locatedParts(looseParts(value.slice(0, maxGuessed)), place);
  const missing = parts.filter((name) => draft[name] === null);
  if (missing.length > 0) return incomplete(draft, missing, "table");
  const found = `the waiver ${quoted(value)}`;
  return problemAt("waiver", place, { found, expected: "`until DAY by NAME: REASON`", cure: inCell(draft) });
}

/** The parts of a waiver wherever they stand. */
function looseParts(text: string): TextParts {
  const said = /^until:?[ \t]+(.{1,40}?)(?:[ \t]+by\b|:[ \t]|$)/i.exec(text)?.[1] ?? "";
  const until = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? dayInWords(said) ?? undefined;
  const by = /\bby:?[ \t]+([^\s:,;()]+)/i.exec(text)?.[1] ?? /@[\w./-]*\w/.exec(text)?.[0];
  const reason =
    /(?::|[ \t](?:[-–—]|because|since|for|as)|\()[ \t]+(?!\d{4}-)([^()]+)\)?$/i.exec(text)?.[1] ??
    /\(([^()]+)\)$/.exec(text)?.[1];
  return { until, by, reason };
}

/** The waiver as a cell has it, with a name for each part that is missing. */
function inCell(draft: WaiverParts): string {
  const text = (part: Part): string => draft[part]?.value ?? words[part].gap;
  return `Write ${quoted(`until ${text("until")} by ${text("by")}: ${text("reason")}`, maxGuessed)}.`;
}

/** A waiver that stands in YAML as a text: the mapping that it has to be. */
function waiverAsText({ value, place }: Located<string>): Problem {
  const { until, by, reason } = writtenParts(value) ?? { until: undefined, by: undefined, reason: undefined };
  const text = (said: string | undefined, example: string): string =>
    said === undefined || said.trim() === "" ? example : JSON.stringify(said.trim());
  const mapping = `{ by: ${text(by, words.by.example)}, until: ${until ?? words.until.example}, reason: ${text(reason, words.reason.example)} }`;
  const found = `the text ${quoted(value)}`;
  const cure = `Write ${quoted(`waived: ${mapping}`, maxGuessed)}.`;
  return problemAt("waiver", place, { found, expected: "a mapping of `by`, `until` and `reason`", cure });
}
