import fc from "fast-check";

/** One check, with what the source formats can say alike. */
interface Row {
  readonly name: string;
  readonly area: string;
  readonly commands: readonly string[];
  readonly pass: readonly string[];
  readonly fail: readonly string[];
  readonly needs: readonly string[];
  readonly timeout: string | null;
  readonly retries: number | null;
  readonly severity: "required" | "advisory";
  readonly shell: string | null;
  readonly folder: string | null;
}

export interface GeneratedPage {
  readonly path: string;
  readonly source: string;
  readonly ids: readonly string[];
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/);
/** Quotes, colons, pipes, slashes and backslashes, and words of ours; no backticks, they are the cell's. */
const text = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 |:#'"{}[\]&*!%@<>=~$,.;()+/\\é→-]{0,24}[A-Za-z0-9|:#'"{}()]$/),
  fc.constantFrom(
    'stdout is "x"',
    "is at least 3",
    'b contains "x\\" contains "',
    "a line of stderr matches /x/",
    "(none)",
  ),
);
const stream = fc.constantFrom("stdout", "stderr");
const source = fc.constantFrom("stdout", "stderr", "output");
const comparison = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
const pattern = fc.constantFrom(
  "/a|b/i",
  "/\\d+ tests?/",
  "/^a\\/b$/",
  "/ is 3 at JSONPath /",
  "/x y/",
  '/["\\\\]/i',
);
const line = fc.constantFrom("1", "7", "-1", "-12");
const path = fc.constantFrom("$.a", '$.a["b c"]', "$.list[0]", "$..n");
const literal = fc.constantFrom('"c"', "3", "-1.50", "null", "true", '"is not below"');
const file = fc.constantFrom("dist/app.js", "out.json", "docs/a.md");

const signal = fc.oneof(
  fc.constantFrom("exit 0", "exit 1..3", "exit !0", "exit 7"),
  fc.tuple(source, text).map(([name, value]) => `${name}: ${value}`),
  fc.tuple(source, pattern).map(([name, value]) => `${name}: ${value}`),
  pattern,
  fc.tuple(stream, text).map(([name, value]) => `${name} = ${value}`),
  source.map((name) => `${name} empty`),
  fc
    .tuple(source, comparison, fc.nat(2_000))
    .map(([name, compare, count]) => `${name} lines ${compare} ${count}`),
  fc
    .tuple(source, pattern, comparison, fc.nat(9))
    .map(([name, match, compare, count]) => `${name} lines ${match} ${compare} ${count}`),
  fc.tuple(stream, line, text).map(([name, number, value]) => `${name} line ${number} = ${value}`),
  fc.tuple(stream, line, text).map(([name, number, value]) => `${name} line ${number}: ${value}`),
  fc.tuple(stream, line, pattern).map(([name, number, value]) => `${name} line ${number}: ${value}`),
  path.map((value) => `json ${value}`),
  fc
    .tuple(path, fc.constantFrom("=", "!="), literal)
    .map(([value, compare, json]) => `json ${value} ${compare} ${json}`),
  fc
    .tuple(path, comparison, fc.constantFrom("3", "0.10"))
    .map(([value, compare, number]) => `json ${value} ${compare} ${number}`),
  fc.tuple(file, path).map(([name, value]) => `json ${name} ${value} = 1`),
  file.map((name) => `file ${name}`),
  fc.tuple(file, text).map(([name, value]) => `file ${name}: ${value}`),
  fc.tuple(file, pattern).map(([name, value]) => `file ${name}: ${value}`),
  fc.constantFrom("within 30s", "within 500ms", "within 1h30m"),
);

/** A span of its own must be a command: an option or a folder alone is an error in a table. */
const command = text.map((value) => `run ${value}`);
const row: fc.Arbitrary<Row> = fc.record({
  name: word,
  area: word,
  commands: fc.array(command, { minLength: 1, maxLength: 3 }),
  pass: fc.array(signal, { maxLength: 3 }),
  fail: fc.array(signal, { maxLength: 2 }),
  needs: fc.array(fc.nat(3).map(String), { maxLength: 2 }),
  timeout: fc.option(fc.constantFrom("500ms", "30s", "1h30m", "2h")),
  retries: fc.option(fc.nat(3)),
  severity: fc.constantFrom("required", "advisory"),
  shell: fc.option(fc.constantFrom("bash", "sh", "python", "pwsh", "perl -w {0}")),
  folder: fc.option(fc.constantFrom("apps/core", "a b")),
});

/** What a check needs stands before it, so that there is no cycle. */
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ name }) => name }).map((all) =>
  all.map((one, index) => ({
    ...one,
    needs: [...new Set(one.needs.flatMap((number) => all.slice(0, index)[Number(number)]?.name ?? []))],
  })),
);

const sourceFormats = {
  "page.md": (all: readonly Row[]) => `# Page\n\n${asTable(all)}\n`,
  "block.md": (all: readonly Row[]) => `# Page\n\n\`\`\`yaml smoke-matrix\n${asItems(all)}\n\`\`\`\n`,
  "page.yml": (all: readonly Row[]) => `checks:\n${asItems(all).replace(/^/gm, "  ")}\n`,
} as const;

export const generatedPage: fc.Arbitrary<GeneratedPage> = fc
  .tuple(rows, fc.constantFrom(...(Object.keys(sourceFormats) as (keyof typeof sourceFormats)[])))
  .map(([all, sourceFormat]) => ({
    path: sourceFormat,
    source: sourceFormats[sourceFormat](all),
    ids: all.map(({ name }) => name),
  }));

function asTable(all: readonly Row[]): string {
  const span = (value: string): string => `\`${value.replaceAll("|", "\\|")}\``;
  const spans = (values: readonly string[]): string => values.map(span).join("<br>");
  const header = [
    ...["Check", "Area", "Command", "Pass signal", "Fail signal", "Needs", "Timeout"],
    ...["Severity", "Shell"],
  ];
  const cells = (one: Row): string[] => [
    one.name,
    one.area,
    ...[one.commands, one.pass, one.fail].map(spans),
    one.needs.join(", "),
    one.timeout ?? "",
    one.severity,
    one.shell ?? "",
  ];
  const row = (values: readonly string[]): string => `| ${values.join(" | ")} |`;
  return [row(header), row(header.map(() => "---")), ...all.map((one) => row(cells(one)))].join("\n");
}

function asItems(all: readonly Row[]): string {
  return all
    .map((one) => {
      const keys = {
        id: one.name,
        area: one.area,
        run: one.commands,
        pass: one.pass,
        fail: one.fail,
        needs: one.needs,
        timeout: one.timeout,
        retries: one.retries,
        severity: one.severity,
        shell: one.shell,
        "working-directory": one.folder,
        env: { [one.name.toUpperCase()]: "a secret value" },
      };
      return Object.entries(keys)
        .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
        .map(([key, value], index) => `${index === 0 ? "- " : "  "}${key}: ${JSON.stringify(value)}`)
        .join("\n");
    })
    .join("\n");
}
