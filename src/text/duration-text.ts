/** `1h30m`, `500ms`: as durations are written on the page. */
export function durationText(ms: number): string {
  const units = [
    ["h", Math.floor(ms / 3_600_000)],
    ["m", Math.floor(ms / 60_000) % 60],
    ["s", Math.floor(ms / 1_000) % 60],
    ["ms", Math.round(ms % 1_000)],
  ] as const;
  const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
  return text === "" ? "0s" : text;
}
