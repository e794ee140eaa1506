import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { countedName } from "../../../src/app/inputs/counted-name.js";
import { useName } from "../../../src/app/inputs/use-name.js";
import { earlierUses } from "../../../src/platform/files/run-folder.js";
import { makeFolder } from "../../support/make-folder.js";

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

  test.each([
    ["readiness matrix=null", 0, "readiness"],
    ["readiness matrix=null", 1, "readiness __use_2"],
    ["readiness matrix=null action=4", 1, "readiness __use_2"],
    ["readiness matrix={} action=0-composite-1", 11, "readiness __use_12"],
    ['readiness matrix={"os":"a"} action=4', 2, "readiness (a) __use_3"],
    ["readiness matrix=null action=nightly", 1, "readiness nightly"],
    ["readiness matrix=null action=", 1, "readiness __use_2"],
    ["readiness matrix=null action=__0b1f3c2d-5a6e-4f70-8192-a3b4c5d6e7f8", 1, "readiness __use_2"],
    ['gate matrix={"a":"x} action=y"} action=7', 1, "gate (x} action=y) __use_2"],
  ])("the use with the name `%s` after %i uses is called `%s`", (name, earlier, called) => {
    expect(useName(countedName(name, earlier))).toBe(called);
  });

  test("earlier uses are told by the folders they left, and by nothing else", async () => {
    const folder = makeFolder("uses-");
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
