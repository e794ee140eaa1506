import { describe, expect, test } from "@jest/globals";
import { job, ours, type Row, said } from "../saying.js";

const triggers: readonly Row[] = [
  ["nothing of one that is right", [], []],
  ["no merge_group", [["  merge_group:\n", ""]], ["2 merge-group"]],
  [
    "no merge_group, in a list",
    [["on:\n  pull_request:\n  merge_group:\n", "on: [push, pull_request]\n"]],
    ["1 merge-group"],
  ],
  [
    "nothing of a queue where pull requests are not judged",
    [["  pull_request:\n  merge_group:\n", "  push:\n"]],
    [],
  ],
  [
    "nothing of a queue where closed pull requests are looked at",
    [["  pull_request:\n  merge_group:\n", "  pull_request:\n    types: [closed]\n"]],
    [],
  ],
  [
    "nothing of a queue where the gate stops nothing",
    [
      ["  merge_group:\n", ""],
      [ours, `${ours}        with: { fail-on: never }\n`],
    ],
    [],
  ],
  [
    "nothing of a queue where the job is for pushes",
    [
      ["  merge_group:\n", ""],
      [job, `${job}    if: github.event_name == 'push'\n`],
    ],
    [],
  ],
  ["a filter by paths", [["pull_request:\n", "pull_request:\n    paths: [src/**]\n"]], ["3 filter"]],
  [
    "a filter by other paths",
    [["pull_request:\n", "pull_request:\n    paths-ignore: [docs/**]\n"]],
    ["3 filter"],
  ],
  ["nothing of a filter by branch", [["pull_request:\n", "pull_request:\n    branches: [main]\n"]], []],
  [
    "nothing of a filter on a push",
    [["  merge_group:\n", "  merge_group:\n  push:\n    paths: [src/**]\n"]],
    [],
  ],
  [
    "types without new commits",
    [["pull_request:\n", "pull_request:\n    types: [opened, labeled]\n"]],
    ["3 filter"],
  ],
  [
    "nothing of types with new commits",
    [["pull_request:\n", "pull_request:\n    types: [opened, synchronize, labeled]\n"]],
    [],
  ],
];

describe("of a workflow lint says", () => {
  test.each([...triggers])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
