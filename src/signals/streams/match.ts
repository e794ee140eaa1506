import { isContinuation } from "../../text/cut.js";
import { messageOf } from "../../text/message-of.js";
import { excerpt, excerptWindow } from "../excerpt.js";
import { countLineEnds, isLineEnd } from "./line-ends.js";
import type { Region } from "./stream-scan.js";

/** Where something was found: the line it stands on, cut to what can be shown, and the number of that line. */
export interface Match {
  readonly saw: string;
  /** 1-based. */
  readonly line: number;
}

/** What was seen at a place of the region's buffer. */
export function matchAt(region: Region, place: number): Match {
  const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
  return { saw: lineAround(region, place), line: region.line + passed };
}

/** The line around a hit at `place`, which lies in the region or in the bytes of its line before it. */
export function lineAround({ buffer: { bytes }, available }: Region, place: number): string {
  const from = lineStart(bytes, Math.max(0, place - excerptWindow), place);
  let to = place;
  const limit = Math.min(available, place + excerptWindow);
  while (to < limit && !isLineEnd(bytes[to])) to += 1;
  if (to < available) while (to > place && isContinuation(bytes[to])) to -= 1;
  return excerpt(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}

function lineStart(bytes: Buffer, limit: number, place: number): number {
  let at = place;
  while (at > limit && !isLineEnd(bytes[at - 1])) at -= 1;
  while (at < place && isContinuation(bytes[at])) at += 1; // the window began inside a character
  return at;
}

/** Why a pattern's engine broke off while it was asked; `null`: it didn't. */
export function failureOf(ask: () => void): string | null {
  try {
    ask();
    return null;
  } catch (cause) {
    return `the pattern's engine failed: ${messageOf(cause)}`;
  }
}
