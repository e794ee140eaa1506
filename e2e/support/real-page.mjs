// The first real page that people sent, in the words of its team.
import { join } from "node:path";

/** The real page, where it lies beside the checkout; it is read there, and not copied into the repository. */
export const theirs = (root) => join(root, "../shared/real/fac-68-page.md");

/**
 * The page after the edits that its findings ask for: the column for readers is said to be one, the count begins with
 * what stands before it, the error that must be seen moves to the pass signals, and words and names that nothing
 * prints move, without backticks, to a column of their own.
 */
export function edited(text) {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.startsWith("| Area |"));
  const rows = lines.map((line, index) => {
    if (index < head || !line.startsWith("|")) return line;
    const cells = line.split("|").slice(1, -1);
    if (index === head) return row([...cells, " Covers "]);
    if (index === head + 1) return row([...cells, " --- "]);
    const [exits, reports, ...covers] = cells[4].split(";");
    const [nonZero, ...others] = cells[5].split(";");
    const error = /`(\w+Error)`/.exec(cells[5])?.[1];
    const must = error === undefined ? "" : ` and \`output: ${error}\``;
    const pass = `${exits};${reports.replace("`0 failures`", "`, 0 failures`").trimEnd()}${must} `;
    const words = [...covers, ...others].join(";").replaceAll("`", "");
    return row([...cells.slice(0, 4), pass, nonZero, cells[6], `${words} `]);
  });
  const ignore = "<!-- readiness-ignore column-unread: for readers -->";
  return [...rows.slice(0, head), ignore, "", ...rows.slice(head)].join("\n");
}

function row(cells) {
  return `|${cells.join("|")}|`;
}
