import { describe, expect, test } from "@jest/globals";
import { fetch, job, type Row, said, sha } from "../saying.js";

const checkouts: readonly Row[] = [
  [
    "the head under pull_request_target",
    [
      ["  pull_request:\n", "  pull_request_target:\n"],
      [fetch, `${fetch}          ref: \${{ github.event.pull_request.head.sha }}\n`],
    ],
    ["14 strangers-code"],
  ],
  [
    "a fork's repository under pull_request_target",
    [
      ["  pull_request:\n", "  pull_request_target:\n"],
      [fetch, `${fetch}          repository: \${{ github.event.pull_request.head.repo.full_name }}\n`],
    ],
    ["14 strangers-code"],
  ],
  [
    "the head by a script under issue_comment",
    [
      ["  merge_group:\n", "  merge_group:\n  issue_comment:\n"],
      ["      - uses: acme", "      - run: gh pr checkout 1\n      - uses: acme"],
    ],
    ["16 strangers-code"],
  ],
  [
    "nothing of the head under pull_request",
    [[fetch, `${fetch}          ref: \${{ github.event.pull_request.head.sha }}\n`]],
    [],
  ],
  [
    "nothing of the head where the job asks whose it is",
    [
      ["  pull_request:\n", "  workflow_run:\n"],
      [job, `${job}    if: github.event.workflow_run.event == 'push'\n`],
      [fetch, `${fetch}          ref: \${{ github.event.workflow_run.head_sha }}\n`],
    ],
    [],
  ],
  ["nothing of the base under pull_request_target", [["  pull_request:\n", "  pull_request_target:\n"]], []],
  [
    "no checkout",
    [
      [
        `      - uses: actions/checkout@${sha}\n        with:\n          fetch-depth: 0\n          persist-credentials: false\n`,
        "",
      ],
    ],
    ["11 no-checkout"],
  ],
  [
    "nothing of a checkout by a script",
    [
      [
        `uses: actions/checkout@${sha}\n        with:\n          fetch-depth: 0\n          persist-credentials: false\n`,
        "run: git clone $URL .\n",
      ],
    ],
    [],
  ],
  ["a token in the work tree", [["          persist-credentials: false\n", ""]], ["11 credentials"]],
  ["a token in the work tree, in words", [["credentials: false", "credentials: true"]], ["14 credentials"]],
  ["nothing of one commit where the page has no last tag", [[fetch, ""]], []],
];

describe("of a workflow lint says", () => {
  test.each([...checkouts])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
