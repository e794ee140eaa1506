import { describe, expect, test } from "@jest/globals";
import { onlyCheck, type Reading, readLines, withCells } from "./reading.js";

const command = (cell: string) => withCells({ Command: cell });
const rules = ({ problems }: Reading) => problems.map(({ rule }) => rule);

describe("words that keep a command from being run are an error, and it is not run", () => {
  test.each([
    ["do not run `make deploy`", 13],
    ["don’t run `make deploy`", 13],
    ["never: `make deploy`", 13],
    ["`make deploy` (disabled)", 28],
    ["`make deploy` — skip", 29],
    ["`make deploy` if the tests pass", 27],
    ["on failure `make undo`", 13],
    ["`make deploy` unless frozen", 27],
  ])("%s", async (cell, column) => {
    const reading = await command(cell);
    expect(reading.problems).toMatchObject([
      { rule: "command-withheld", weight: "error", place: { line: 3, column } },
    ]);
    expect(onlyCheck(reading).command).toBeNull();
  });

  test.each(["`make` (CI only)", "run `make` notably often", "`make` on specifications", "skip-free `make`"])(
    "but not %s, which is a warning",
    async (cell) => {
      const reading = await command(cell);
      expect(rules(reading)).toEqual(["command-words"]);
      expect(onlyCheck(reading).command?.value).toBe("make");
    },
  );

  test("a condition says nothing new beside a diagnosis or a retest", async () => {
    expect(rules(await withCells({ Diagnose: "on failure `docker logs`" }))).toEqual(["command-words"]);
    expect(rules(await withCells({ Retest: "`make` if it was flaky" }))).toEqual(["command-words"]);
    expect(rules(await withCells({ Retest: "not `make`" }))).toEqual(["command-withheld"]);
  });
});

test("a number that stands beside a command is none", async () => {
  expect(rules(await command("`./smoke.sh` → `200`"))).toEqual(["command-piece"]);
  expect(rules(await command("`./smoke.sh` → `7z x`"))).toEqual([]);
});

test.each(["`TODO`", "`TBD`", "`FIXME: write it`"])("%s as a command is to be filled in", async (cell) => {
  expect(rules(await command(cell))).toEqual(["command-placeholder"]);
  expect(rules(await command("`grep TODO src`"))).toEqual([]);
});

describe("footnotes whose text is one word", () => {
  const definitions = ["", "[^1]: later", "[^2]: https://example.com"] as const;

  test("leave header, command and signals as they are", async () => {
    const reading = await readLines(
      "| Area[^1] | Command[^2] | Pass | Fail |",
      "| --- | --- | --- | --- |",
      "| api | `make`[^1] | exit 0[^2] | `bad`[^1] |",
      ...definitions,
    );
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading)).toMatchObject({
      command: { value: "make" },
      pass: [{ value: "exit 0" }],
      fail: [{ value: "bad" }],
    });
  });

  test("and a link's definition is one still", async () => {
    const reading = await withCells({ Rollback: "[undo][1]" }, "", "[1]: #undo", "", "# Undo", "", "Revert.");
    expect(onlyCheck(reading).rollback?.value).toContain("Revert.");
  });
});
