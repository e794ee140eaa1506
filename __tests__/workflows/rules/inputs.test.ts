import { describe, expect, test } from "@jest/globals";
import { fetch, job, ours, type Row, said } from "../saying.js";

const inputs: readonly Row[] = [
  ["an input that there is not", [[ours, `${ours}        with:\n          retests: never\n`]], ["18 input"]],
  ["nothing of an input in other letters", [[ours, `${ours}        with:\n          Retest: never\n`]], []],
  [
    "a value that there is not",
    [[ours, `${ours}        with:\n          comment: sometimes\n`]],
    ["18 input-value"],
  ],
  [
    "a duration without a unit",
    [[ours, `${ours}        with:\n          timeout: 30\n`]],
    ["18 input-value"],
  ],
  [
    "nothing of a value behind an expression",
    [[ours, `${ours}        with:\n          comment: \${{ inputs.comment }}\n`]],
    [],
  ],
  [
    "nothing of the inputs of another major version",
    [
      ["action@v1", "action@v2"],
      [ours, `${ours}        with:\n          shards: 2\n`],
    ],
    [],
  ],
  [
    "a page that there is not",
    [[ours, `${ours}        with:\n          checklist: docs/RELEASE.md\n`]],
    ["18 page-missing"],
  ],
  [
    "a folder without a page",
    [[ours, `${ours}        with:\n          working-directory: web\n`]],
    ["15 page-missing"],
  ],
  [
    "nothing of a page behind an expression",
    [[ours, `${ours}        with:\n          checklist: \${{ matrix.page }}\n`]],
    [],
  ],
  [
    "nothing of a page in a tree that is checked out elsewhere",
    [
      [ours, `${ours}        with:\n          working-directory: app\n`],
      [fetch, `${fetch}          path: app\n`],
    ],
    [],
  ],
  [
    "a matrix that nothing gathers",
    [[job, `${job}    strategy: { matrix: { os: [a, b] } }\n`]],
    ["9 matrix"],
  ],
  [
    "nothing of a matrix that a job gathers",
    [
      [
        job,
        `  all: { needs: readiness, if: always(), runs-on: x, steps: [{ run: "true" }] }\n${job}    strategy: { matrix: { os: [a, b] } }\n`,
      ],
    ],
    [],
  ],
];

describe("of a workflow lint says", () => {
  test.each([...inputs])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
