import type { PageDraft, RowDraft } from "../../../src/draft/draft.js";
import { draftFrom } from "../../../src/draft/from/draft-from.js";
import type { FromDraft, FromFacts } from "../../../src/draft/from/from-draft.js";
import { rowCells } from "../../../src/format/row-cells.js";
import { columnFields } from "../../../src/model/check-field-groups.js";
import { checkFields } from "../../../src/model/check-fields.js";

/** A repository with these files, whose version `package.json` tells. */
export const facts: FromFacts = {
  versionFrom: "json package.json: $.version",
  files: new Set(["package.json", "CHANGELOG.md", "VERSION", "README.md"]),
};

export function draftOf(text: string, path = "RELEASING.md", known = facts): Promise<FromDraft> {
  return draftFrom({ path, text }, known);
}

/** The page of a draft as plain text; the product's writer of pages makes it look better. */
export function pageText({ title, settings, intro, rows, sections }: PageDraft): string {
  const front = [
    ["owner", settings.owner],
    ["version-from", settings.versionFrom],
    ["setup", settings.setup.length === 0 ? null : settings.setup],
  ].flatMap(([key, value]) => (value === null ? [] : `${key}: ${JSON.stringify(value)}`));
  const cells = rows.map(cellsOf);
  const used = columnFields.filter((field) => cells.some((row) => row.has(field)));
  const line = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [
    "---",
    "readiness: 1",
    ...front,
    "---",
    "",
    `# ${title}`,
    "",
    intro,
    "",
    "## Smoke matrix",
    "",
    line(used.map((field) => checkFields[field].column.title)),
    line(used.map(() => "---")),
    ...cells.map((row) => line(used.map((field) => row.get(field) ?? ""))),
    "",
    ...sections.flatMap(({ heading, markdown }) => [`## ${heading}`, "", markdown, ""]),
  ].join("\n");
}

function cellsOf(row: RowDraft): ReadonlyMap<(typeof columnFields)[number], string> {
  const { area, check, command, pass, fail, rollback, retest, toDo, notBefore, only, owner, why, needs } =
    row;
  const written = rowCells({
    area,
    id: check ?? "",
    command,
    pass,
    fail,
    rollback,
    retest: retest ?? "",
    toDo: toDo ?? "",
    notBefore: notBefore ?? "",
    phase: row.phase === "after" ? "after" : "",
    only,
    owner: owner ?? "",
    why: why ?? "",
    needs,
  });
  return new Map(
    [...written].map(([field, cell]) => {
      if (cell.kind === "refused") throw new Error(`no cell holds ${cell.found}`);
      return [field, cell.text];
    }),
  );
}

/** What became of each line, as a table. */
export function becameTable({ placed, notPlaced, page }: FromDraft): string {
  const lines = [
    ...placed.map(({ line, became, what }) => ({ line, text: `${became}: ${what}` })),
    ...notPlaced.map(({ line, text, why }) => ({ line, text: `not placed: ${text} (${why})` })),
  ].sort((a, b) => a.line - b.line);
  const guesses = page.rows.flatMap(({ check, guess }) =>
    guess === null ? [] : `guess: row "${check}": ${guess}`,
  );
  return [...lines.map(({ line, text }) => `${line} ${text}`), ...guesses, ""].join("\n");
}
