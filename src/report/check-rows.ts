import type { Check } from "../model/checklist.js";
import type { NotApplicable } from "../model/results.js";
import { cutToWidth } from "../text/cut-to-width.js";
import { displayWidth } from "../text/display-width.js";
import { joinParts } from "../text/join-parts.js";
import { plainText } from "../text/plain-text.js";
import { commandLine } from "./command-line.js";

/** A name that is longer pushes its own line, and not all of them. */
const maxNameColumns = 32;
/** Below that, a command stands on a line of its own. */
const minCommandColumns = 24;

/**
 * The checks in columns: id, area, what is special about them, and the first line of the command, which is cut to `width`
 * columns where a terminal has no more.
 */
export function checkRows(checks: readonly Check[], width: number | null): string[] {
  const rows = checks.map((check) => [
    check.id,
    plainText(check.area.text),
    joinParts(", ", [
      check.severity === "advisory" ? "advisory" : "",
      ...check.needs.map((id) => `needs ${id}`),
      ...releaseMarks(check),
    ]),
    commandLine(check.command),
  ]);
  const cap = width === null ? maxNameColumns : Math.min(maxNameColumns, Math.floor(width / 3));
  const widths = [0, 1, 2].map((column) => {
    const cells = rows.map((row) => displayWidth(row[column] ?? ""));
    return Math.max(0, ...cells.filter((cell) => column === 2 || cell <= cap));
  });
  return rows.flatMap((row) => {
    const before = row
      .slice(0, 3)
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .filter((cell) => cell !== "")
      .join("  ");
    return withCommand(before, row[3] ?? "", width);
  });
}

function withCommand(before: string, command: string, width: number | null): string[] {
  if (width === null) return [`${before}  ${command}`.trimEnd()];
  const room = width - displayWidth(before) - 2;
  return room < minCommandColumns && displayWidth(command) > room
    ? [before.trimEnd(), `    ${cutToWidth(command, width - 4)}`]
    : [`${before}  ${cutToWidth(command, room)}`.trimEnd()];
}

/** For which releases a check is, from when on, and whether it decides. */
function releaseMarks({ phase, only, notBefore, toDo, waived }: Check): string[] {
  return [
    phase === "after" ? "after publishing" : "",
    only === null ? "" : `only ${only.join("/")}`,
    notBefore === null ? "" : `not before ${plainText(notBefore.text)}`,
    toDo === null ? "" : "to do",
    waived === null ? "" : `waived until ${waived.until}`,
  ];
}

/** The rows that are not for this release, and why. */
export function notApplicableRows(rows: readonly NotApplicable[]): string[] {
  return rows.map(({ id, why }) => `Does not apply: ${id} (${why})`);
}
