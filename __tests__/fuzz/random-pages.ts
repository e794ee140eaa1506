import fc from "fast-check";
import { misreadings } from "./page-words.js";

/** Lines of a page of one kind. `table` and `settings` may be written anew, `kept` is everything else. */
interface Block {
  readonly kind: "table" | "settings" | "kept";
  readonly lines: readonly string[];
}

/** A page, and of each of its lines what kind of block it belongs to. */
export interface RandomPage {
  readonly path: string;
  readonly text: string;
  readonly kinds: readonly Block["kind"][];
}

const signals = [
  "`exit 0`",
  "`exit  0` and `ok`",
  "`exit\t1..3`, `, 0 failures`",
  "exit 0 and ` done `",
  "`stdout:  a  b` and `stderr   empty`",
  "`stdout lines>=3`; `json $.a>=3`",
  "`/a \\| b/i` and `output:  x  y`",
  "`stderr:  /a\\/b/` and `stdout  =  a`",
  "`file  dist/app.js:  /x/`, `within  30s`",
  "`` `date` `` and `stdout line  -1:  ok`",
  "Prints `目录 ✅` at last",
  "`exit 0 or 1`",
  "`Exit 0` and `o\u00a0k`",
  "exits non-zero",
  "",
  "-",
] as const;
const commands = [
  "`npm test`",
  "`a \\| b`",
  "`npm ci` and `npm test`",
  "[Steps](#steps)",
  "`` echo `x` ``",
  "`echo 目录`",
  "`printf '\\\\'`",
] as const;
const words = [
  "",
  "-",
  "Revert.",
  "[Go back](#steps)",
  "e\u0301te\u0301 👩‍👩‍👧",
  "`a \\| b` \\\\",
  "界界界",
  "**b** <br> _i_",
  "x".repeat(90),
  "a&#124;b",
  "[^1]",
] as const;

const cellsOf = {
  Area: ["catalog", "partial streaming", "目录", "a \\| b", "`core`"],
  Command: commands,
  "Smoke command": commands,
  "Pass signal": signals,
  Expected: signals,
  "Fail signal": signals,
  "Must not show": signals,
  Rollback: words,
  Retest: [...words, "`npm test`"],
  Owner: ["@acme/x", "", "Ann"],
  Why: words,
  Timeout: ["2m", "", "90s"],
  Result: ["✅", "☐", ""],
  Notes: words,
} as const;
type Header = keyof typeof cellsOf;
const headers: readonly Header[] = [
  "Pass signal",
  "Fail signal",
  "Rollback",
  "Retest",
  "Owner",
  "Why",
  "Timeout",
  "Result",
  "Notes",
];

const style = fc.record({
  ends: fc.constantFrom("both", "none", "first", "last"),
  pad: fc.constantFrom("", " ", "  ", "\t"),
  delimiter: fc.constantFrom("---", ":-", "-:", ":---:", "------"),
  isAligned: fc.boolean(),
});

function rowText(
  cells: readonly string[],
  { ends, pad }: { readonly ends: string; readonly pad: string },
): string {
  const inner = cells
    .map((cell) => `${pad}${cell}${cell.endsWith("\\") && pad === "" ? " " : pad}`)
    .join("|");
  const isFirst = ends === "both" || ends === "first" || (cells[0] ?? "") === "";
  const text = isFirst ? `|${inner}` : inner.trimStart();
  return ends === "both" || ends === "last" ? `${text}|` : text.trimEnd();
}

const table = (isMatrix: boolean): fc.Arbitrary<readonly string[]> =>
  fc
    .record({
      others: fc.uniqueArray(fc.constantFrom(...headers), { minLength: 1, maxLength: 5 }),
      command: fc.constantFrom<Header>("Command", "Smoke command"),
      rows: fc.array(fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), { maxLength: 5 }),
      shorter: fc.nat(12),
      style,
    })
    .map(({ others, command, rows, shorter, style: how }) => {
      const titles: readonly Header[] = isMatrix
        ? ["Area", command, ...others]
        : others.length > 1
          ? others
          : ["Notes", ...others];
      const cells = rows.map((numbers, index) => {
        const row = titles.map((title, column) => {
          const texts: readonly string[] = cellsOf[title];
          return texts[(numbers[column] ?? 0) % texts.length] ?? "";
        });
        return index === 1 && shorter < 3 ? row.slice(0, Math.max(2, row.length - shorter)) : row;
      });
      const all = [[...titles], titles.map(() => how.delimiter), ...cells];
      if (!how.isAligned) return all.map((row) => rowText(row, how));
      const widths = titles.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
      return all.map(
        (row) =>
          `| ${titles.map((_, column) => (row[column] ?? "").padEnd(widths[column] ?? 0)).join(" | ")} |`,
      );
    });

/** In a list item, in an item's first line, and with uneven indentation. */
const placed = (lines: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.constantFrom<readonly string[]>(
    lines,
    ["- Item", "", ...lines.map((line) => `  ${line}`)],
    lines.map((line, index) => (index === 0 ? `1. ${line}` : `   ${line}`)),
    lines.map((line, index) => `${" ".repeat(index % 3)}${line}`),
  );

const matrixBlock = table(true)
  .chain(placed)
  .map((lines): Block => ({ kind: "table", lines }));
const otherTable = table(false)
  .chain(placed)
  .map((lines): Block => ({ kind: "table", lines }));

const kept: fc.Arbitrary<Block> = fc
  .oneof(
    fc.constantFrom(
      ["Some  prose,   with `exit  0` and | a pipe.", "  And more. "],
      ["<details>", "<summary>A | b</summary>"],
      ["</details>"],
      ["<!-- a comment  | with | pipes", "over lines -->"],
      ["<!-- readiness-ignore signal-prose: so it is -->"],
      ["```", "| Area | Command |", "|---|---|", "| a | `exit  0` |", "```"],
      ["~~~ yaml smoke-matrix", "- { area: q,  run: x,   pass: 'exit  0' }", "~~~"],
      ["```yaml smoke-matrix", "- pass: exit  0", "  run: y", "  area: b", "```"],
      ["> | Area | Command |", "> |---|---|", "> | a | `x` |"],
      ["Then:", "", "    | Area | Command |", "    |---|---|"],
      ["- [ ]  Ask  @ann", "- [x] Done (1.4.0)"],
      ["<table><tr><th>A</th></tr></table>"],
      ["***"],
      ["# Title  ", "", "a\ttab "],
    ),
  )
  .map((lines) => ({ kind: "kept", lines }));

/** What a cell links to: its text is guidance then, tables included. */
const section: readonly Block[] = [
  { kind: "kept", lines: ["## Steps", "", "Do `this`:", ""] },
  { kind: "table", lines: ["| a|b |", "|---|---|", "|1 | 2|"] },
  { kind: "kept", lines: ["", "```sh", "npm run  steps", "```", "", "## End"] },
];

const entries: readonly (readonly string[])[] = [
  ["readiness: 1"],
  ["owner:   '@acme/x' # who"],
  ["# The ticket", "ticket: '#61'"],
  ["areas:", "  - catalog", "  # - more", "  - 目录"],
  ["linked-from: [ README.md ]"],
  ["setup: |", "  npm ci", "", "  # not a comment"],
  ["# One.", "# Two.", "teardown: >", "  a", "  b"],
  ["reviewed: 2026-11-01"],
  ["sign-offs:  note"],
  ["lint: { rollback-missing: off }"],
  ["defaults:", "  timeout: 5m", "  env:", "    B: 1", "    A: |+", "      x", ""],
];
const foreign: readonly (readonly string[])[] = [
  ["title:  My  page"],
  ["layout: |", "  x", "  # y"],
  ["tags:", "- a", "- b"],
];

const mapping = (others: readonly (readonly string[])[]): fc.Arbitrary<readonly string[]> =>
  fc
    .record({
      keys: fc.shuffledSubarray([...entries, ...others], { minLength: 0, maxLength: 7 }),
      gaps: fc.array(
        fc.constantFrom<readonly string[]>([], [], [""], ["", "# Apart.", ""], ["# Below.", ""]),
        { minLength: 8, maxLength: 8 },
      ),
    })
    .map(({ keys, gaps }) =>
      keys.flatMap((lines, index) => [...(gaps[index] ?? []), ...lines]).concat(gaps[7] ?? []),
    );

const settings: fc.Arbitrary<readonly Block[]> = fc.oneof(
  fc.constant([]),
  mapping(foreign).map((lines): Block[] => [
    { kind: "kept", lines: ["---"] },
    { kind: "settings", lines },
    { kind: "kept", lines: ["---"] },
  ]),
  mapping([]).map((lines): Block[] => [
    { kind: "kept", lines: ["Intro.", "", "<!-- readiness"] },
    { kind: "settings", lines },
    { kind: "kept", lines: ["-->"] },
  ]),
);

const ends = fc.record({
  mark: fc.constantFrom("", "", "\ufeff"),
  lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
  last: fc.boolean(),
});

function pageOf(
  path: string,
  blocks: readonly Block[],
  how: { readonly mark: string; readonly lineEnd: string; readonly last: boolean },
): RandomPage {
  const lines = blocks.flatMap((block) => block.lines);
  const kinds = blocks.flatMap((block) => block.lines.map(() => block.kind));
  return { path, text: how.mark + lines.join(how.lineEnd) + (how.last ? how.lineEnd : ""), kinds };
}

const blank: Block = { kind: "kept", lines: [""] };

/** Pages of matrices, other tables, settings, and all that must stay as it is. */
export const randomPage: fc.Arbitrary<RandomPage> = fc
  .tuple(
    settings,
    fc.array(fc.oneof(matrixBlock, matrixBlock, otherTable, kept), { minLength: 1, maxLength: 7 }),
    fc.boolean(),
    ends,
  )
  .map(([above, blocks, hasSection, how]) =>
    pageOf(
      "page.md",
      [
        ...above,
        ...blocks.flatMap((block, index) => (index === 0 && above.length === 0 ? [block] : [blank, block])),
        ...(hasSection ? [blank, ...section] : []),
      ],
      how,
    ),
  );

/** YAML files: only their settings may change places. */
export const randomFile: fc.Arbitrary<RandomPage> = fc
  .tuple(mapping([]), fc.boolean(), mapping([]), ends)
  .map(([above, isFirst, below, how]) => {
    const checks: Block = {
      kind: "settings",
      lines: [
        "checks:",
        "  - pass:  [ 'exit  0' ]",
        "    area: a",
        "    run: |",
        "      x",
        "",
        "  - { area: 目录,  run: y }",
      ],
    };
    const keys = (lines: readonly string[]) =>
      new Set(lines.filter((line) => /^[a-z-]+:/.test(line)).map((line) => line.replace(/:.*/, "")));
    const isTwice = [...keys(above)].some((key) => keys(below).has(key));
    const blocks: Block[] = [
      { kind: "settings", lines: above },
      checks,
      { kind: "settings", lines: isTwice ? [] : below },
    ];
    return pageOf("page.yml", isFirst ? blocks.slice(1) : blocks, how);
  });

/** Pages put together from whatever misleads a reader. */
export const oddPage: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...misreadings,
        "\n",
        "\n\n",
        "| Area | Command | Pass |\n|---|---|---|\n",
        "|a|`x`|`exit  0`|\n",
        "| b | `x` | `ok` |",
        "- ",
        "  ",
        "> ",
        "|",
        "\\|",
        "`",
        "---\n",
        "```\n",
        "<!--",
        "-->",
        "Area | Command\n--- | ---\na | `x`\n\na | b\n",
      ),
      table(true).map((lines) => `${lines.join("\n")}\n`),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));
