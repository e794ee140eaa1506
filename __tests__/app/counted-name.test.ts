import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { countedName } from "../../src/app/inputs/counted-name.js";
import { useName } from "../../src/app/inputs/use-name.js";
import { earlierUses } from "../../src/edge/earlier-uses.js";

describe("where steps are counted and uses are not", () => {
  test.each([
    ["readiness matrix=null", 0, "readiness matrix=null"],
    ["readiness matrix=null", 1, "readiness matrix=null action=__use_2"],
    ["readiness matrix=null action=4", 0, "readiness matrix=null action=4"],
    ["readiness matrix=null action=4", 2, "readiness matrix=null action=__use_3"],
    ['readiness matrix={"os": "a"} action=4', 1, 'readiness matrix={"os": "a"} action=__use_2'],
    ["readiness matrix=null action=nightly", 1, "readiness matrix=null action=nightly"],
    ["release", 3, "release"],
    ["my action=4", 3, "my action=4"],
  ])("the name `%s` after %i uses is `%s`", (name, earlier, counted) => {
    expect(countedName(name, earlier)).toBe(counted);
  });

  test("two uses in one job have two names", () => {
    const [first, second] = [0, 1].map((earlier) => useName(countedName("readiness matrix=null", earlier)));
    expect(first).toBe("readiness");
    expect(second).not.toBe(first);
  });

  test("earlier uses are told by the folders they left, and by nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "uses-"));
    for (const name of ["readiness-Ab3dEf", "readiness-000000", "readiness-report", "other"])
      await mkdir(join(folder, name));
    for (const file of [
      "readiness-Ab3dEf/results.json",
      "readiness-000000/journal.jsonl",
      "other/results.json",
    ])
      await writeFile(join(folder, file), "");
    expect(earlierUses(folder)).toBe(2);
    expect(earlierUses(join(folder, "none"))).toBe(0);
  });
});
