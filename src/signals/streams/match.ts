import { lineAround } from "./excerpt.js";
import { countLineEnds } from "./line-ends.js";
import type { Region } from "./stream-scan.js";

/** Where something was seen: the line it stands on, cut to what can be shown, and the number of that line. */
export interface Sighting {
  readonly saw: string;
  /** 1-based. */
  readonly line: number;
}

/** A sighting at a place of the region's buffer. */
export function sightingAt(region: Region, place: number): Sighting {
  const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
  return { saw: lineAround(region, place), line: region.line + passed };
}
