import type { ProblemText } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { NotBefore } from "../model/release.js";
import { dayMs, hasDayForm, meantDay, startOfDay } from "../text/calendar.js";
import { durationInWords, parseDuration } from "../text/duration.js";
import type { Located, Report } from "./draft.js";

/** From when on a check is run (FORMAT 1.5): a day, a time, or a duration after an event; `null` where nothing is said. */
export function readNotBefore(draft: Located<string> | null, report: Report): NotBefore | null {
  if (draft === null) return null;
  const moment = parseNotBefore(draft.value);
  if (moment !== null) return moment;
  report(problemAt("not-before", draft.place, problemOf(draft.value.trim())));
  return null;
}

/** `null` where the text is none of the three forms, or names a day or a time that there is not. */
function parseNotBefore(text: string): NotBefore | null {
  const at = timeOf(text);
  if (at !== null) return { kind: "moment", at: new Date(at).toISOString(), text };
  const [, duration = "", event = ""] = afterForm.exec(text) ?? [];
  const ms = durationWithDays(duration);
  if (ms === null || ms > longestMs) return null;
  return { kind: "after", ms, event: /^tag$/i.test(event) ? "tag" : "release", text };
}

const afterForm = /^(\S+)[ \t]+after[ \t]+(tag|release)$/i;

/** Far more than any soak: a longer one is a slip, and so is one that no calendar holds. */
const longestMs = 3650 * dayMs;

/** Milliseconds of `3d`, `1d12h` or a duration of FORMAT 1.3; days are a unit here and nowhere else. */
function durationWithDays(text: string): number | null {
  const [, days, rest = ""] = /^(?:(\d{1,9})d)?(.{0,60})$/.exec(text) ?? [];
  if (days === undefined) return parseDuration(text);
  const ms = rest === "" ? 0 : parseDuration(rest);
  return ms === null ? null : Number(days) * dayMs + ms;
}

const timeForm =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/** Milliseconds since 1970 of a day, which begins at 00:00 UTC, or of a time with its offset. */
function timeOf(text: string): number | null {
  const parts = timeForm.exec(text);
  if (parts === null) return startOfDay(text);
  const [, day = "", hours, minutes, seconds, sign, ...offset] = parts;
  const start = startOfDay(day);
  const ofDay = clockOf(hours, minutes, seconds);
  const ofOffset = clockOf(offset[0], offset[1], undefined);
  if (start === null || ofDay === null || ofOffset === null) return null;
  return start + ofDay + (sign === "-" ? ofOffset : -ofOffset);
}

/** Milliseconds since midnight; `null` where no clock shows such a time. */
function clockOf(hours = "0", minutes = "0", seconds = "0"): number | null {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 23 || m > 59 || s > 59 ? null : ((h * 60 + m) * 60 + s) * 1_000;
}

function problemOf(text: string): ProblemText {
  const expected =
    "a day as `2026-12-01`, a time with its offset as `2026-12-01T09:00Z`, or a duration as `24h after tag` or `3d after release`";
  const has = timeForm.test(text) || hasDayForm(text);
  const found = has
    ? `${quoted(text)}, which no calendar or clock has`
    : `${quoted(text)} is no moment that is known here`;
  const cure = has ? "Write a day and a time that there are." : cureOf(text.toLowerCase());
  return { found, expected, cure };
}

/** Looked for in what a person writes; a longer text gets the general cure. */
const maxGuessed = 100;

function cureOf(text: string): string {
  const general = "Write it in one of these forms; a column of anything else needs another name.";
  if (text.length > maxGuessed) return general;
  if (/^(?:n\/?a|no|none|now|never|always|immediately)\b/.test(text))
    return "Leave it out: a check without it is run at once.";
  if (isUnzoned(text))
    return `Write ${quoted(`${text.replace(" ", "t").toUpperCase()}Z`)} for UTC, or the offset as \`+01:00\` behind it.`;
  const meant = [meantTime(text), ...meantDurations(text)].filter(
    (each) => each !== null && parseNotBefore(each) !== null,
  );
  if (meant.length > 0) return `Write ${meant.map((each) => quoted(each ?? "")).join(" or ")}.`;
  return /\bafter\b/.test(text) ? "Write how long after which event, as `24h after release`." : general;
}

/** A day and a time, and nothing that says where. */
function isUnzoned(text: string): boolean {
  return timeOf(`${text}Z`) !== null && /\d:\d/.test(text);
}

/** `2026/12/1`, `2026-12-01 09:00 UTC`: as it has to be written; `null`: it is nothing of the kind. */
function meantTime(text: string): string | null {
  const [, day = "", rest = ""] = /^([^\s,t]+)(?:[t,]| )? *(.*)$/.exec(text) ?? [];
  const date = meantDay(day);
  if (date === null || rest === "") return date;
  const time = rest.replace(/ *(?:utc|gmt)$/, "z").replace(/^(\d):/, "0$1:");
  return `${date}T${time.toUpperCase()}`;
}

/** `24 hours after the release`, `3d`, `after 2 days`: with both events where none is named. */
function meantDurations(text: string): string[] {
  const duration = durationMeant(
    text.replace(/^after\b|\b(?:after|past|since|from|behind)\b.*$/g, "").trim(),
  );
  if (duration === null) return [];
  const after = /\b(?:after|past|since|from|behind)\b(.*)$/.exec(text)?.[1] ?? "";
  const events = ["tag", "release"].filter((event) =>
    new RegExp(event === "tag" ? "\\btag" : "\\brelease|\\bpublish").test(after),
  );
  return (events.length === 0 ? ["tag", "release"] : events).map((event) => `${duration} after ${event}`);
}

function durationMeant(text: string): string | null {
  if (durationWithDays(text) !== null) return text;
  const [, count, unit = ""] = /^(\d{1,4}) ?(d|days?|w|weeks?)$/.exec(text) ?? [];
  if (count === undefined) return durationInWords(text);
  return `${unit.startsWith("w") ? Number(count) * 7 : count}d`;
}
