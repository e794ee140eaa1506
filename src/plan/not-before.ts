import { type Moments, notKnownMoment } from "../model/moment.js";
import type { NotBefore } from "../model/release.js";
import { instantOf } from "../text/calendar.js";
import { timeLeft } from "../text/duration-text.js";

/**
 * Why a check may not run yet (`Not before`, FORMAT 1.5), as a clause: "in 5 h 12 min", and until when. `null` where
 * its moment has come. One that cannot be known has not.
 */
export function whyNotYet(notBefore: NotBefore | null, moments: Moments, now: Date): string | null {
  if (notBefore === null) return null;
  const from = startOf(notBefore, moments);
  if ("missing" in from) return `${notBefore.text}, ${notKnownMoment}: ${from.missing}`;
  const left = from.at - now.getTime();
  if (left <= 0) return null;
  const said = notBefore.kind === "moment" ? "" : `${notBefore.text}, `;
  return `in ${timeLeft(left)} (${said}${inWords(from.at)})`;
}

/** Milliseconds since 1970, or what is missing to know them. */
function startOf(notBefore: NotBefore, moments: Moments): { at: number } | { missing: string } {
  if (notBefore.kind === "moment") return dateAt(Date.parse(notBefore.at));
  const moment = moments[notBefore.event];
  return moment.kind === "known" ? dateAt(instantOf(moment.at) + notBefore.ms) : { missing: moment.why };
}

/** What a server answers need be no date, nor what lies beyond all dates. */
function dateAt(ms: number): { at: number } | { missing: string } {
  return Number.isNaN(new Date(ms).getTime()) ? { missing: "its date cannot be read" } : { at: ms };
}

/** "2026-12-15 00:00 UTC" */
function inWords(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
