/** `1h30m`, `500ms`: exact, as durations are written on the page. */
export function durationAsWritten(ms: number): string {
  const units = [
    ["h", Math.floor(ms / 3_600_000)],
    ["m", Math.floor(ms / 60_000) % 60],
    ["s", Math.floor(ms / 1_000) % 60],
    ["ms", Math.round(ms % 1_000)],
  ] as const;
  const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
  return text === "" ? "0s" : text;
}

/** `120 ms`, `2.3 s`, `1m 05s`, `1h 02m`: of what was measured, rounded to two units. */
export function measuredDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}h ${twoDigits(minutes)}m` : `${minutes}m ${twoDigits(seconds % 60)}s`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** `10m`, `1h 30m`, `30 s`: of a limit, in the same units without what is zero. */
export function limitDuration(ms: number): string {
  return measuredDuration(ms)
    .replace(/ 00[ms]$/, "")
    .replace(".0 s", " s");
}

/** `5 h 12 min`, `3 d 4 h`, `40 s`: until something, in two units at most, rounded up so that it is never over too early. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 24 * 60) return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
  const hours = Math.ceil(minutes / 60);
  return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}

function twoUnits(...parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${number} ${unit}`)
    .join(" ");
}
