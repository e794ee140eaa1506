import { type Sighting, sightingAt } from "./match.js";
import type { Probe, Region } from "./stream-scan.js";

/** Looks for the first thing that is no blank (ASCII white space). */
export class PrintProbe implements Probe {
  sighting: Sighting | null = null;

  take(region: Region): boolean {
    const { bytes } = region.buffer;
    let at = region.from;
    while (at < region.to && isBlank(bytes[at])) at += 1;
    if (at === region.to) return true;
    this.sighting = sightingAt(region, at);
    return false;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
