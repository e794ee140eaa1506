import { describe, expect, test } from "@jest/globals";
import { job, ours, type Row, said, sha } from "../saying.js";

const permissions: readonly Row[] = [
  [
    "no permissions at all",
    [["permissions:\n  contents: read\n  pull-requests: write\n", ""]],
    ["5 permissions-unset"],
  ],
  ["no permission for the comment", [["  pull-requests: write\n", ""]], ["4 permission-missing"]],
  [
    "no permission for the comment in the job's own",
    [[job, `${job}    permissions: { contents: read }\n`]],
    ["9 permission-missing"],
  ],
  [
    "nothing of a comment that is not wanted",
    [
      ["  pull-requests: write\n", ""],
      [ours, `${ours}        with: { comment: never }\n`],
    ],
    [],
  ],
  [
    "nothing of a comment behind an expression",
    [
      ["  pull-requests: write\n", ""],
      [ours, `${ours}        with: { comment: "\${{ vars.COMMENT }}" }\n`],
    ],
    [],
  ],
  [
    "nothing of a comment with another token",
    [
      ["  pull-requests: write\n", ""],
      [ours, `${ours}        with: { github-token: "\${{ secrets.TOKEN }}" }\n`],
    ],
    [],
  ],
  [
    "nothing of a comment where there is no pull request",
    [
      ["  pull_request:\n  merge_group:\n", "  push:\n"],
      ["  pull-requests: write\n", ""],
    ],
    [],
  ],
  [
    "no permission for the statuses",
    [[ours, `${ours}        with: { statuses: areas }\n`]],
    ["4 permission-missing"],
  ],
  [
    "nothing of a ticket that the page does not have",
    [[ours, `${ours}        with: { link-ticket: true }\n`]],
    [],
  ],
  ["no permission to read", [["  contents: read\n", ""]], ["4 permission-missing"]],
  [
    "write-all",
    [["permissions:\n  contents: read\n  pull-requests: write\n", "permissions: write-all\n"]],
    ["4 permission-wide"],
  ],
  [
    "a comment that read-all does not let be written",
    [["permissions:\n  contents: read\n  pull-requests: write\n", "permissions: read-all\n"]],
    ["4 permission-missing"],
  ],
  ["a permission that nothing needs", [["contents: read", "contents: write"]], ["5 permission-wide"]],
  [
    "a permission that a script does not need",
    [
      ["contents: read", "contents: write"],
      [ours, `${ours}      - run: npm ci\n`],
    ],
    ["5 permission-wide"],
  ],
  [
    "nothing of a permission that a script may need",
    [
      ["contents: read", "contents: write"],
      [ours, `${ours}      - run: gh release create v1\n`],
    ],
    [],
  ],
  [
    "nothing of a permission that another action may need",
    [
      ["contents: read", "contents: write"],
      [ours, `${ours}      - uses: acme/tag@${sha}\n`],
    ],
    [],
  ],
];

describe("of a workflow lint says", () => {
  test.each([...permissions])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
