import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { areas, readLines } from "./reading.js";

const first = ["| Area | Command |", "| --- | --- |", "| a | `make a` |"];
const second = ["| Command | Area | Pass |", "| :-- | --- | --: |", "| `make b` | b | `ok` |"];

describe("two tables without a blank line between them", () => {
  test("are an error at the second header, whose cure is the blank line", async () => {
    const reading = await readLines(...first, ...second);
    expect(summary(reading.problems)).toEqual(["matrix-header-again 4:1"]);
    expect(reading.problems[0]?.cure).toMatch(/^Put a blank line above this row/);
    const mended = await readLines(...first, "", ...second);
    expect(mended.problems).toEqual([]);
    expect(areas(mended)).toEqual(["a", "b"]);
  });

  test("are each read under their own headers, so that all problems come back", async () => {
    const reading = await readLines(...first, ...second.slice(0, 2), "| make | b | `ok` |");
    expect(summary(reading.problems)).toEqual(["matrix-header-again 4:1", "command-missing 6:3"]);
  });

  test("are named where the second is no matrix", async () => {
    const { problems } = await readLines(...first, "| Who | What |", "| --- | --- |", "| Ada | docs |");
    expect(summary(problems, "error")).toEqual(["matrix-header-again 4:1"]);
  });

  test("are three as well as two", async () => {
    const reading = await readLines(
      ...first,
      ...second,
      ...first.map((line) => line.replaceAll("a |", "c |")),
    );
    expect(summary(reading.problems).filter((each) => each.startsWith("matrix-header"))).toHaveLength(2);
  });
});

describe("a header that is repeated among the rows", () => {
  test("is an error, and no check", async () => {
    const reading = await readLines(...first, "| Area | Command |", "| b | `make b` |");
    expect(summary(reading.problems)).toEqual(["matrix-header-again 4:1"]);
    expect(areas(reading)).toEqual(["a", "b"]);
  });

  test.each([
    ["a row about the words", "| area | `command` |"],
    ["a row of dashes", "| b | `--- ---` |"],
  ])("is none: %s", async (_name, row) => {
    const { problems } = await readLines(...first, row);
    expect(summary(problems).filter((each) => each.startsWith("matrix-header"))).toEqual([]);
  });
});
