import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { countedName, nameInPhase, useName } from "../../../src/app/inputs/use-name.js";
import { earlierUses } from "../../../src/platform/files/files.js";
import { makeFolder } from "../../support/make-folder.js";

describe("the name of a use", () => {
  test.each([
    ["is the job's where there is no matrix", "gate matrix=null", "gate"],
    ["is the job's where the matrix is empty", "gate matrix={}", "gate"],
    ["has the leg's values", 'gate matrix={\n  "os": "ubuntu",\n  "node": 20\n}', "gate (ubuntu, 20)"],
    [
      "leaves a plan's entry out, which the leg's name tells",
      'shards matrix={"name":"1-of-4-ubuntu-latest","runs-on":"ubuntu-latest","shard":"{\\"version\\":1}"}',
      "shards (1-of-4-ubuntu-latest, ubuntu-latest)",
    ],
    ["has a shard that the workflow counts itself", 'gate matrix={"shard":"2/4"}', "gate (2/4)"],
    ["has a value that is an object as JSON", 'gate matrix={"on":{"os":"x"}}', 'gate ({"os":"x"})'],
    ["is the job's for the first use in a job", "gate matrix=null action=__org_readiness-action", "gate"],
    ["is the job's for a first use of a local action", "gate matrix={} action=__self", "gate"],
    [
      "tells a second use",
      "gate matrix=null action=__org_readiness-action_2",
      "gate __org_readiness-action_2",
    ],
    ["tells a twelfth use", "gate matrix=null action=__self_12", "gate __self_12"],
    ["tells a step with an id of its own", "gate matrix=null action=nightly", "gate nightly"],
    ["tells it behind the leg", 'gate matrix={"os":"x"} action=nightly_2', "gate (x) nightly_2"],
    ["is the job's where act or Gitea count the steps", "gate matrix=null action=1", "gate"],
    ["is the job's within a composite action of act", "gate matrix=null action=0-composite-1", "gate"],
    [
      "is the job's where a composite action names the step anew in each run",
      "gate matrix=null action=__0b1f3c2d-5a6e-4f70-8192-a3b4c5d6e7f8",
      "gate",
    ],
    ["is the job's where the server names no step", "gate matrix=null action=", "gate"],
    ["is not misled by the matrix", 'gate matrix={"a":"x} action=y"} action=__self', "gate (x} action=y)"],
    ["is kept as it was given", "release {gate}", "release {gate}"],
    ["is kept where it only looks like the default", "a matrix={x} action=b", "a matrix={x} action=b"],
  ])("%s", (_name, given, name) => {
    expect(useName(given)).toBe(name);
  });
});

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

// FORMAT 1.5: one phase never overwrites the other, also where a server cuts a status's name.
test("a long name ends in its phase where a server's limit has room for it", () => {
  expect(nameInPhase("gate", "after")).toBe("gate (after)");
  expect(nameInPhase("x".repeat(300), "before")).toBe("x".repeat(300));
  const name = nameInPhase("x".repeat(300), "after");
  expect(name).toMatch(/^x+… \(after\)$/);
  expect(`readiness: ${name} / ${"a".repeat(100)}`.length).toBeLessThan(255);
});
