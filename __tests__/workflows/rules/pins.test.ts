import { describe, expect, test } from "@jest/globals";
import { type Row, said, sha } from "../saying.js";

const pins: readonly Row[] = [
  [
    "somebody's action by tag",
    [["    steps:\n", "    steps:\n      - uses: erlef/setup-beam@v1.18\n"]],
    ["11 action-unpinned"],
  ],
  [
    "somebody's image by tag",
    [["    steps:\n", "    steps:\n      - uses: docker://alpine:3\n"]],
    ["11 action-unpinned"],
  ],
  [
    "nothing of an image by digest",
    [["    steps:\n", `    steps:\n      - uses: docker://alpine@sha256:${"a".repeat(64)}\n`]],
    [],
  ],
  ["GitHub's action by tag", [[`checkout@${sha}`, "checkout@v7"]], ["11 action-tag"]],
  ["GitHub's action by branch", [[`checkout@${sha}`, "checkout@main"]], ["11 action-branch"]],
  ["our action by branch", [["readiness-action@v1", "readiness-action@main"]], ["15 action-branch"]],
  [
    "somebody's action by a name that is no version",
    [["    steps:\n", "    steps:\n      - uses: dtolnay/rust-toolchain@stable\n"]],
    ["11 action-branch"],
  ],
  [
    "nothing of actions in other jobs",
    [["jobs:\n", "jobs:\n  other: { runs-on: x, steps: [{ uses: acme/x@main }] }\n"]],
    [],
  ],
];

describe("of a workflow lint says", () => {
  test.each([...pins])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
