import type { Check } from "../model/checklist.js";
import type { NotApplicable } from "../model/results.js";
import { cutCharacters } from "../text/cut.js";
import { joinParts } from "../text/join-parts.js";
import { plainText } from "../text/plain-text.js";

const maxCommandCharacters = 100;

/** The checks in columns: id, area, what is special about them, and the first line of the command. */
export function checkRows(checks: readonly Check[]): string[] {
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
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
      .join("  ")
      .trimEnd(),
  );
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

/** A script on one line: its first line, and that there is more. */
export function commandLine(script: string): string {
  const lines = plainText(script).trim().split("\n");
  const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
  return `${cutCharacters(lines[0] ?? "", maxCommandCharacters)}${more}`;
}
