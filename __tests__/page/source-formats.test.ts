import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check } from "../../src/model/checklist.js";
import { readChecklist } from "../../src/page/read.js";
import { atLeast } from "../fuzz/runs.js";

/** One check, with everything that a table can say. */
interface Row {
  readonly name: string;
  readonly area: string;
  readonly commands: readonly string[];
  readonly pass: readonly string[];
  readonly fail: readonly string[];
  readonly rollback: string;
  readonly retest: readonly string[];
  readonly diagnose: string | null;
  readonly owner: string | null;
  readonly why: string | null;
  readonly timeout: string | null;
  readonly severity: "required" | "advisory";
  readonly shell: string | null;
  readonly phase: "before" | "after" | null;
  readonly only: readonly string[];
  readonly notBefore: string | null;
  readonly toDo: string | null;
  readonly waived: { readonly by: string; readonly until: string; readonly reason: string } | null;
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
/** Hostile to both source formats: pipes, quotes, colons, hashes, backslashes, YAML's indicators; no backticks, they are the cell's. (A text that is all `#anchor` is an error in a YAML file.) */
const text = fc.stringMatching(
  /^[A-Za-z0-9|:'"{}[\]&*!%@<>=~$,.;()+-][A-Za-z0-9 |:#'"{}[\]&*!%@<>=~$,.;()+\\-]{0,30}[A-Za-z0-9|:#'"{}()]$/,
);
/** A span of its own must be a command: an option or a folder alone is an error in a table. */
const command = text.map((value) => `run ${value}`);
const signal = fc.oneof(
  text.map((value) => `output: ${value}`),
  text.map((value) => `stderr: ${value}`),
  fc.constantFrom(
    "exit 0",
    "exit 1..3",
    "exit !0",
    "stdout empty",
    "stdout lines >= 3",
    "within 30s",
    "file dist/app.js",
    "/a|b/i",
    "/\\d+ tests?/",
    'json $.a["b"] = "c"',
    "stdout = x: y",
  ),
);
const row: fc.Arbitrary<Row> = fc.record({
  name: word,
  area: word,
  commands: fc.array(command, { minLength: 1, maxLength: 3 }),
  pass: fc.array(signal, { maxLength: 3 }),
  fail: fc.array(signal, { maxLength: 3 }),
  rollback: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  retest: fc.array(command, { maxLength: 2 }),
  diagnose: fc.option(text),
  owner: fc.option(word.map((name) => `@${name}`)),
  why: fc.option(fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))),
  timeout: fc.option(fc.constantFrom("500ms", "30s", "1h30m")),
  severity: fc.constantFrom("required", "advisory"),
  shell: fc.option(fc.constantFrom("bash", "sh", "python")),
  phase: fc.option(fc.constantFrom("before", "after")),
  only: fc.uniqueArray(fc.constantFrom("first", "major", "minor", "patch", "prerelease")),
  notBefore: fc.option(
    fc.constantFrom("2026-12-01", "2026-12-01T09:00+01:00", "24h after tag", "3d after release"),
  ),
  toDo: fc.option(fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))),
  waived: fc.option(
    fc.record({
      by: word.map((name) => `@${name}`),
      until: fc.constantFrom("2026-12-15", "2027-02-28"),
      reason: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(": ")),
    }),
  ),
});
const page = fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ name }) => name });

const span = (value: string): string => `\`${value.replaceAll("|", "\\|")}\``;
const spans = (values: readonly string[]): string => values.map(span).join(" and ");

function asTable(rows: readonly Row[]): string {
  const cells = (row: Row): string[] => [
    row.name,
    row.area,
    spans(row.commands),
    spans(row.pass),
    spans(row.fail),
    row.rollback,
    spans(row.retest),
    row.diagnose === null ? "" : span(row.diagnose),
    row.owner ?? "",
    row.why ?? "",
    row.timeout ?? "",
    row.severity,
    row.shell ?? "",
    row.phase ?? "",
    row.only.join(", "),
    row.notBefore ?? "",
    row.toDo ?? "",
    row.waived === null ? "" : `until ${row.waived.until} by ${row.waived.by}: ${row.waived.reason}`,
  ];
  const line = (values: readonly string[]): string => `| ${values.join(" | ")} |`;
  const header = [
    "Check",
    "Area",
    "Command",
    "Pass signal",
    "Fail signal",
    "Rollback",
    "Retest",
    "Diagnose",
    "Owner",
    "Why",
    "Timeout",
    "Severity",
    "Shell",
    "Phase",
    "Only",
    "Not before",
    "To do",
    "Waived",
  ];
  return [line(header), line(header.map(() => "---")), ...rows.map((row) => line(cells(row)))].join("\n");
}

function asItems(rows: readonly Row[]): string {
  const items = rows.map((row) => {
    const keys: Record<string, unknown> = {
      id: row.name,
      area: row.area,
      run: row.commands,
      pass: row.pass,
      fail: row.fail,
      rollback: row.rollback,
      retest: row.retest.length === 0 ? undefined : row.retest,
      diagnose: row.diagnose ?? undefined,
      owner: row.owner ?? undefined,
      why: row.why ?? undefined,
      timeout: row.timeout ?? undefined,
      severity: row.severity,
      shell: row.shell ?? undefined,
      phase: row.phase ?? undefined,
      only: row.only.length === 0 ? undefined : row.only,
      "not-before": row.notBefore ?? undefined,
      "to-do": row.toDo ?? undefined,
      waived: row.waived ?? undefined,
    };
    const lines = Object.entries(keys).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    );
    return lines
      .map(([key, value], index) => `${index === 0 ? "- " : "  "}${key}: ${JSON.stringify(value)}`)
      .join("\n");
  });
  return items.join("\n");
}

const asBlock = (rows: readonly Row[]): string =>
  `# Page\n\n\`\`\`yaml smoke-matrix\n${asItems(rows)}\n\`\`\`\n`;
const asFile = (rows: readonly Row[]): string => `checks:\n${asItems(rows).replace(/^/gm, "  ")}\n`;

async function model(path: string, source: string): Promise<Omit<Check, "place">[]> {
  const { checklist, problems } = await readChecklist(path, Buffer.from(source));
  if (checklist === null) throw new Error(`${source}\n${JSON.stringify(problems, null, 1)}`);
  return checklist.checks.map(({ place: _, ...check }) => check);
}

describe("the three source formats", () => {
  test("give the same model for everything that a table can say", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (rows) => {
        const table = await model("page.md", asTable(rows));
        expect(await model("page.md", asBlock(rows))).toEqual(table);
        expect(await model("page.yml", asFile(rows))).toEqual(table);
      }),
      { numRuns: atLeast(70) },
    );
  });
});
