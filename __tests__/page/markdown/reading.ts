import type { Problem } from "../../../src/model/finding.js";
import type { CheckDraft, DocumentDraft } from "../../../src/page/draft.js";
import { readPage } from "../../../src/page/markdown/page.js";
import { collector } from "../reading.js";

export interface Reading {
  readonly draft: DocumentDraft;
  readonly problems: readonly Problem[];
}

/** Reads a page given by its lines. */
export function readLines(...lines: readonly string[]): Promise<Reading> {
  return readText(`${lines.join("\n")}\n`);
}

export async function readText(text: string): Promise<Reading> {
  const { problems, report } = collector();
  return { draft: await readPage(text, report), problems };
}

/** A matrix on lines 1 to 3 with one row: `area` and `command` are filled, other columns are given by their cells. */
export function withCells(
  cells: Readonly<Record<string, string>>,
  ...below: readonly string[]
): Promise<Reading> {
  const columns = { Area: "catalog", Command: "`make`", ...cells };
  const row = (values: readonly string[]) => `| ${values.join(" | ")} |`;
  const names = Object.keys(columns);
  return readLines(row(names), row(names.map(() => "---")), row(Object.values(columns)), ...below);
}

/** The one check of a page. */
export function onlyCheck({ draft }: Reading): CheckDraft {
  const [check, ...others] = draft.checks;
  if (check === undefined || others.length > 0)
    throw new Error(`${draft.checks.length} checks instead of one`);
  return check;
}

export function areas({ draft }: Reading): (string | null)[] {
  return draft.checks.map(({ area }) => area?.value ?? null);
}

export function values(located: readonly { readonly value: string }[]): string[] {
  return located.map(({ value }) => value);
}
