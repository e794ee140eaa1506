import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/format/apply-edits.js";
import { insertRow } from "../../src/format/insert-row.js";
import type { InsertOptions } from "../../src/format/insertion.js";
import type { RowValues } from "../../src/format/row-cells.js";

const row: RowValues = { area: "db", command: ["make db | tee log"], pass: ["exit 0", "ok"] };

/** The page with the row in it, or what is said instead. */
async function inserted(
  text: string,
  values: RowValues = row,
  options: InsertOptions & { readonly path?: string } = {},
) {
  const insertion = await insertRow(options.path ?? "page.md", text, values, options);
  if (insertion.kind !== "edits") return insertion;
  const result = applyEdits(text, insertion.edits);
  const line = result.split(/\r\n|\n/)[insertion.place.line - 1] ?? "";
  expect(line.slice(insertion.place.column - 1)).toMatch(/db/);
  return result;
}

const compact = `| Area | Command | Pass signal |
| --- | --- | --- |
| db | \`true\` | \`exit 0\` |
| web | \`true\` | \`exit 0\` |
`;

describe("a row that is put into a table", () => {
  test("stands below the last row of its area, and nothing else changes", async () => {
    expect(await inserted(compact)).toBe(
      compact.replace("| web", "| db | `make db \\| tee log` | `exit 0` and `ok` |\n| web"),
    );
  });

  test("stands below all others where its area has no row", async () => {
    const text = `${compact}\nProse.\n`;
    expect(await inserted(text, { ...row, area: "new db" })).toBe(
      `${compact}| new db | \`make db \\| tee log\` | \`exit 0\` and \`ok\` |\n\nProse.\n`,
    );
  });

  test("has its cells where the columns are, whatever they are called, and empty ones beside", async () => {
    const text = "| Expected | Notes | Area | Smoke command |\n|---|---|---|---|\n|`exit 0`|x|web|`true`|\n";
    expect(await inserted(text)).toBe(`${text}|\`exit 0\` and \`ok\`||db|\`make db \\| tee log\`|\n`);
  });

  test("keeps an aligned table aligned", async () => {
    expect(
      await inserted("| Area | Command |\n| ---- | ------- |\n| db   | `true`  |\n", { ...row, pass: [] }),
    ).toBe(
      "| Area | Command              |\n| ---- | -------------------- |\n| db   | `true`               |\n| db   | `make db \\| tee log` |\n",
    );
  });

  test("has pipes at its ends where the others have", async () => {
    expect(await inserted("Area | Command\n--- | ---\ndb | `true`\n", { ...row, pass: [] })).toBe(
      "Area | Command\n--- | ---\ndb | `true`\ndb | `make db \\| tee log`\n",
    );
  });

  test("keeps indentation, CRLF, a byte order mark and a last line without an end", async () => {
    const text = "\ufeff- List\r\n\r\n  | Area | Command |\r\n  | --- | --- |\r\n  | db | `true` |";
    expect(await inserted(text, { ...row, pass: [] })).toBe(`${text}\r\n  | db | \`make db \\| tee log\` |`);
    const inItem = "- | Area | Command |\n  | --- | --- |\n";
    expect(await inserted(inItem, { ...row, pass: [] })).toBe(
      `${inItem}  | db | \`make db \\| tee log\` |\n`,
    );
  });

  test("goes into the table that has its area, else into the last one", async () => {
    const other = compact.replaceAll("web", "api").replaceAll("db", "cli");
    const two = `${compact}\n${other}`;
    expect(await inserted(two)).toBe(
      `${compact.replace("| web", "| db | `make db \\| tee log` | `exit 0` and `ok` |\n| web")}\n${other}`,
    );
    expect(await inserted(two, { ...row, area: "a db" })).toBe(
      `${two}| a db | \`make db \\| tee log\` | \`exit 0\` and \`ok\` |\n`,
    );
  });

  test("is not written where a column is missing, which is named, unless it is to be added", async () => {
    const values: RowValues = { ...row, fail: ["FAIL"], rollback: "Revert." };
    expect(await inserted(compact, values)).toEqual({
      kind: "missing-columns",
      columns: ["fail", "rollback"],
      place: { line: 1, column: 1 },
    });
    expect(
      await inserted(compact, values, { addColumns: true }),
    ).toBe(`| Area | Command | Pass signal | Fail signal | Rollback |
| --- | --- | --- | --- | --- |
| db | \`true\` | \`exit 0\` | | |
| db | \`make db \\| tee log\` | \`exit 0\` and \`ok\` | \`FAIL\` | Revert. |
| web | \`true\` | \`exit 0\` | | |
`);
  });

  test("gets new columns in the style of each line: without blanks where it has none", async () => {
    const text = "| Area | Command |\n|---|:-:|\n|web|`true`|\n";
    expect(await inserted(text, row, { addColumns: true })).toBe(
      "| Area | Command | Pass signal |\n|---|:-:|---|\n|web|`true`| |\n|db|`make db \\| tee log`|`exit 0` and `ok`|\n",
    );
  });

  test("is refused where a text fits into no cell", async () => {
    expect(await inserted(compact, { ...row, command: ["a\nb"] })).toMatchObject({
      kind: "refused",
      found: "a line end in `a b`",
    });
  });

  test("begins a table at the end of a page that has none", async () => {
    expect(await inserted("# Release\n")).toBe(
      "# Release\n\n## Smoke matrix\n\n| Area | Command              | Pass signal       |\n| ---- | -------------------- | ----------------- |\n| db   | `make db \\| tee log` | `exit 0` and `ok` |\n",
    );
    expect(await inserted("# Release")).toMatch(/^# Release\n\n## Smoke matrix\n\n[\s\S]*\|$/);
    expect(await inserted("")).toMatch(/^\| Area/);
  });

  test("is refused on a page that hides what is put at its end", async () => {
    expect(await inserted("# Release\n\n```sh\nnpm ci\n")).toMatchObject({ kind: "refused" });
  });
});

describe("a row that is put into YAML", () => {
  test("is an item in the list's style, behind the last of its area", async () => {
    const text =
      "owner: a\nchecks:\n  - area: db\n    run: make\n\n  # Web.\n  - area: web\n    run: make\nsetup: x\n";
    expect(await inserted(text, row, { path: "page.yml" })).toBe(
      'owner: a\nchecks:\n  - area: db\n    run: make\n  - area: db\n    run: "make db | tee log"\n    pass: [exit 0, ok]\n\n  # Web.\n  - area: web\n    run: make\nsetup: x\n',
    );
    expect(await inserted(text, { ...row, area: "a db" }, { path: "page.yml" })).toMatch(
      /- area: web\n {4}run: make\n {2}- area: a db\n[\s\S]*\]\nsetup: x\n$/,
    );
  });

  test("keeps items on one line, and blank lines between them", async () => {
    const text = "checks:\r\n- { area: db, run: x }\r\n\r\n- { area: web, run: x }\r\n";
    expect(await inserted(text, { ...row, needs: ["web"] }, { path: "page.yml" })).toBe(
      'checks:\r\n- { area: db, run: x }\r\n\r\n- { area: db, run: "make db | tee log", pass: [exit 0, ok], needs: [web] }\r\n\r\n- { area: web, run: x }\r\n',
    );
  });

  test("goes into a page's block, and begins the list of a file that has none", async () => {
    const page = "# R\n\n- x\n\n  ```yaml smoke-matrix\n  - area: db\n    run: x\n  ```\n";
    expect(await inserted(page, { area: "db", command: "make" })).toBe(
      page.replace("run: x\n", "run: x\n  - area: db\n    run: make\n"),
    );
    expect(await inserted("owner: a\n", { area: "db", command: "make" }, { path: "page.yml" })).toBe(
      "owner: a\n\nchecks:\n  - area: db\n    run: make\n",
    );
    expect(await inserted("checks:\n", { area: "db", command: "make" }, { path: "page.yml" })).toBe(
      "checks:\n  - area: db\n    run: make\n",
    );
  });

  test("is refused by a list in brackets", async () => {
    expect(await inserted("checks: [{ area: db, run: x }]\n", row, { path: "page.yml" })).toMatchObject({
      kind: "refused",
    });
  });
});
