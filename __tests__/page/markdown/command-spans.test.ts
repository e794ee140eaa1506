import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { onlyCheck, type Reading, withCells } from "./reading.js";

const command = (cell: string) => withCells({ Command: cell });
const rules = ({ problems }: Reading) => problems.map(({ rule }) => rule);
const cures = ({ problems }: Reading) => problems.map(({ cure }) => cure).join("\n");

describe("between the spans of a command", () => {
  test.each([
    ["nothing", "`a`  `b`"],
    ["a comma", "`a`, `b`"],
    ["a semicolon", "`a`; `b`"],
    ["a plus", "`a` + `b`"],
    ["an arrow", "`a` → `b`"],
    ["an arrow of ASCII", "`a` -> `b`"],
    ["a break", "`a`<br>`b`"],
    ["and", "`a` and `b`"],
    ["then", "`a`, then `b`"],
    ["and then", "`a` AND THEN `b`"],
    ["a numbered list", "1. `a`<br>2. `b`"],
    ["a list", "- `a`<br>- `b`"],
    ["a full stop", "`a`. `b`."],
  ])("may stand %s", async (_name, cell) => {
    for (const reading of [await command(cell), await withCells({ Diagnose: cell })])
      expect(reading.problems).toEqual([]);
    expect(onlyCheck(await command(cell)).command?.value).toBe("a\nb");
    expect(onlyCheck(await withCells({ Retest: cell })).retest?.value).toMatchObject({ script: "a\nb" });
  });

  test.each([
    ["a choice", "`a` or `b`", "3:17", "row of its own"],
    ["a slash", "`a` / `b`", "3:17", "row of its own"],
    ["a condition", "`a` if `b`", "3:17", "into another column"],
    ["a rollback", "`a`, on failure `b`", "3:18", "into another column"],
    ["a way", "`a` via `b`", "3:17", "into another column"],
    ["a word that begins with and", "`a` andante `b`", "3:17", "into another column"],
    ["a bracket", "`a` (`b`)", "3:17", "into another column"],
    ["a pipe", "`a` \\| `b`", "3:17", "`a \\| b`"],
    ["two pipes", "`a` \\|\\| `b`", "3:17", "`a \\|\\| b`"],
  ])("is an error: %s", async (_name, cell, place, cure) => {
    const reading = await command(cell);
    expect(summary(reading.problems)).toEqual([`command-between ${place}`]);
    expect(reading.problems[0]).toMatchObject({ weight: "error" });
    expect(cures(reading)).toContain(cure);
    expect(onlyCheck(reading).command).toBeNull();
    expect(rules(await withCells({ Retest: cell }))).toEqual(["command-between"]);
    expect(rules(await withCells({ Diagnose: cell }))).toEqual(["command-between"]);
  });
});

describe("words before the first span or behind the last", () => {
  test.each([
    ["before", "Run `a`", "command-words 3:13"],
    ["behind", "`a` on a clean checkout", "command-words 3:17"],
    ["in brackets", "`a` (on staging)", "command-words 3:17"],
    ["of an alternative", "`a` or equivalent", "command-words 3:17"],
    ["of another script", "на `a`", "command-words 3:13"],
  ])("are a warning, and the command runs: %s", async (_name, cell, problem) => {
    const reading = await command(cell);
    expect(summary(reading.problems, "warning")).toEqual([problem]);
    expect(onlyCheck(reading).command?.value).toBe("a");
  });

  test.each(["**`a`**", "→ `a`", "`a`.", "✅ `a`", "1. `a`"])("are none in %s", async (cell) => {
    expect((await command(cell)).problems).toEqual([]);
  });
});

describe("a folder in words", () => {
  test.each([
    ["before the command", "in `web/`: `npm test`", "`cd web && npm test`"],
    ["behind it", "`npm test` in `apps/web`", "`cd apps/web && npm test`"],
    ["in brackets", "`npm test` (run from `~/app/`)", "`cd ~/app && npm test`"],
    ["with its word", "from the folder `web`: `npm ci`, `npm test`", "`cd web && npm ci && npm test`"],
  ])("gets the cure that runs there: %s", async (_name, cell, cure) => {
    const reading = await command(cell);
    expect(rules(reading)).toEqual(["command-folder"]);
    expect(cures(reading)).toContain(`Write ${cure}, or set \`working-directory\``);
    expect(onlyCheck(reading).command).toBeNull();
  });
});

describe("beside other spans", () => {
  test.each([
    ["a folder", "`ls`, `web/`"],
    ["this folder", "`ls`, `.`"],
    ["an option", "`npm test`, `--verbose`"],
    ["an option with a value", "`npm test`, `--port 80`"],
    ["a placeholder", "`npm test`, `<name>`"],
    ["an ellipsis", "`npm test`, `…`"],
    ["a file", "`cat`, `README.md`"],
    ["a file in a folder", "`mix test`, `test/a_test.exs`"],
    ["a hidden file", "`cat`, `.gitignore`"],
    ["the first", "`package.json` → `npm test`"],
  ])("a span that is only %s is an error", async (_name, cell) => {
    expect(rules(await command(cell))).toEqual(["command-piece"]);
    expect(rules(await withCells({ Retest: cell }))).toEqual(["command-piece"]);
  });

  test.each([
    "`./check`, `make`",
    "`scripts/smoke.sh`, `make`",
    "`check.py` and `make`",
    "`../x`, `make`",
    "`cat README.md`, `cd web/`",
    "`test -f a.txt`, `-x 1 2 3; make`",
    "`make`, `npm`",
  ])("but not %s", async (cell) => {
    expect((await command(cell)).problems).toEqual([]);
  });

  test.each(["`web/`", "`README.md`", "`--version`"])(
    "and alone such a span is a command like any other: %s",
    async (cell) => {
      expect((await command(cell)).problems).toEqual([]);
    },
  );
});

describe("a placeholder in a command", () => {
  test.each([
    ["in angle brackets", "`git show <sha>`", 23],
    ["an ellipsis", "`findmnt … /var`", 22],
    ["three points", "`ssh -i ...`", 21],
    ["as a value", "`DB=... make`", 17],
    ["in double braces", "`make {{target}}`", 19],
    ["in brackets", "`make [target]`", 19],
    ["of capitals", "`test -f wNNN-pN.md`", 22],
  ])("is a warning, and the command is read: %s", async (_name, cell, column) => {
    const reading = await command(cell);
    expect(summary(reading.problems, "warning")).toEqual([`command-placeholder 3:${column}`]);
    expect(onlyCheck(reading).command).not.toBeNull();
  });

  test.each([
    "`cat < in > out`",
    "`go test ./...`",
    "`docker ps --format '{{.Names}}'`",
    "`[ -f x ] && make`",
    "`ls [a-c].txt`",
    "`make CNN`",
    "`git log a...b`",
    "`cat <<EOF`",
  ])("is not seen in %s", async (cell) => {
    expect((await command(cell)).problems).toEqual([]);
  });
});

test("a cell of more than 200,000 characters is an error, in every column that is taken apart", async () => {
  const long = `\`a ${"x".repeat(200_000 - 4)}\``;
  const columns = [
    "Command",
    "Retest",
    "Diagnose",
    "Pass",
    "Fail",
    "Rollback",
    "Why",
    "Owner",
    "Needs",
    "Area",
  ];
  for (const column of columns) {
    expect((await withCells({ [column]: long })).problems).toEqual([]);
    expect(rules(await withCells({ [column]: `${long}.` }))).toEqual(["cell-too-long"]);
  }
});

describe("a link beside a span", () => {
  test.each(["`make`, see [docs](x.md)", "[how](#how) `make`", "`make` <https://example.org>"])(
    "is an error in a command: %s",
    async (cell) => {
      const reading = await command(cell);
      expect(summary(reading.problems)).toEqual(["command-and-link 3:13"]);
      expect(onlyCheck(reading).command).toBeNull();
    },
  );

  test("makes guidance of a retest", async () => {
    const reading = await withCells({ Retest: "`make` or `b`, see [docs](x.md)" });
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).retest?.value).toMatchObject({ kind: "guidance" });
  });
});

describe("a span that is a piece of a command of the shell", () => {
  test.each([
    [
      "a redirection of a stream",
      "`make`, `2>&1`",
      "3:22",
      "Write `make 2>&1` in one span, or each command whole.",
    ],
    [
      "one into a file",
      "`make`, `> log.txt`",
      "3:22",
      "Write `make > log.txt` in one span, or each command whole.",
    ],
    [
      "both streams into a file",
      "`make`, `&> log`",
      "3:22",
      "Write `make &> log` in one span, or each command whole.",
    ],
    ["a pipe", "`make`, `\\| tee x`", "3:22", "Write `make \\| tee x` in one span, or each command whole."],
    [
      "a further command",
      "`make`, `&& make b`",
      "3:22",
      "Write `make && make b` in one span, or each command whole.",
    ],
  ])("is an error beside others: %s", async (_name, cell, place, cure) => {
    const { problems } = await withCells({ Command: cell });
    expect(summary(problems)).toEqual([`command-piece ${place}`]);
    expect(problems[0]?.cure).toBe(cure);
    const mended = await withCells({ Command: /^Write (`[^`]*`)/.exec(cure)?.[1] ?? "" });
    expect(mended.problems).toEqual([]);
  });

  test.each([
    ["within its command", "`make 2>&1`, `make b > log`"],
    ["as a command that begins with a redirection alone", "`> log.txt`"],
  ])("is none %s", async (_name, cell) => {
    expect(
      (await withCells({ Command: cell })).problems.filter(({ rule }) => rule === "command-piece"),
    ).toEqual([]);
  });
});
