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
