/** A section of the results: a heading, what was done, a table, and what it says. */
export function section(title, intro, header, rows, outro = "") {
  return [`## ${title}`, intro, table(header, rows), outro].filter((part) => part !== "").join("\n\n");
}

export function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export const inSeconds = (seconds) =>
  seconds < 1 ? `${Math.round(seconds * 1_000)} ms` : `${seconds.toFixed(2)} s`;
export const times = (ratio) => `${ratio.toFixed(2)} ×`;
