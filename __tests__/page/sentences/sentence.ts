/** A page, and how its source format is called. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/**
 * A sentence of FORMAT, and pages both ways: what `lint` says of each (severity, rule, place), then its checks as they
 * are read: `id: command | pass … | fail … | rollback … | retest … | guidance … | needs … | phase … | only … | not before … | to do … | waived …`, without what is implied.
 */
export interface Sentence {
  readonly sentence: string;
  readonly rows: readonly (readonly [name: string, page: Page, expected: readonly string[]])[];
}

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `x` |"];

export function page(...lines: readonly string[]): Page {
  return { path: "p.md", text: `${lines.join("\n")}\n` };
}

/** Lines above a small matrix. */
export function above(...lines: readonly string[]): Page {
  return page(...lines, "", ...matrix);
}

/** Lines below a small matrix, from line 5 on. */
export function below(...lines: readonly string[]): Page {
  return page(...matrix, "", ...lines);
}

/** Front matter above a small matrix. */
export function settings(...lines: readonly string[]): Page {
  return page("---", ...lines, "---", ...matrix);
}

/** A matrix of one row, whose area is `a` and whose command is `x` unless they are given, and lines below it. */
export function cells(given: Readonly<Record<string, string>>, ...lines: readonly string[]): Page {
  const columns = { Area: "a", Command: "`x`", ...given };
  const row = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  const names = Object.keys(columns);
  const rows = [row(names), row(names.map(() => "---")), row(Object.values(columns))];
  return lines.length === 0 ? page(...rows) : page(...rows, "", ...lines);
}

/** A YAML file. */
export function file(...lines: readonly string[]): Page {
  return { path: "p.yml", text: `${lines.join("\n")}\n` };
}

/** A YAML file with one check of the area `a`, whose further keys stand from line 3 on. */
export function check(...lines: readonly string[]): Page {
  return file("checks:", "  - area: a", ...lines.map((line) => `    ${line}`));
}

/** A page with a block `yaml smoke-matrix` alone. */
export function block(...lines: readonly string[]): Page {
  return page("```yaml smoke-matrix", ...lines, "```");
}
