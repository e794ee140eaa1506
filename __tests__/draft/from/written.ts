import { draftFrom } from "../../../src/draft/from/draft-from.js";
import type { FromDraft, FromFacts } from "../../../src/draft/from/from-draft.js";

/** A repository with these files, whose version `package.json` tells. */
export const facts: FromFacts = {
  versionFrom: "json package.json: $.version",
  files: new Set(["package.json", "CHANGELOG.md", "VERSION", "README.md"]),
  otherwise: null,
};

export function draftOf(text: string, path = "RELEASING.md", known = facts): Promise<FromDraft> {
  return draftFrom({ path, text }, known);
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
