import { describe, expect, test } from "@jest/globals";
import { page } from "../../../src/model/findings/example-pages.js";
import { machines, type Row, said } from "../saying.js";

const results = "toJSON(needs.*.result)";
const plan = `          plan: \${{ needs.plan.outputs.plan }}\n`;
const needs = "    needs: [plan, shards]\n";
const machine = `    runs-on: \${{ matrix.runs-on }}\n`;
const always = "    if: always()\n";
const calling = (id: string): string =>
  `  ${id}:\n    uses: ./.github/workflows/other.yml\n    permissions: { contents: read }\n`;

const gates: readonly Row[] = [
  ["nothing of a workflow of three jobs", [], []],
  ["a gate that is skipped with its shards", [[always, ""]], ["30 always"]],
  [
    "a gate that is skipped with its shards, whatever the event",
    [
      ["on:\n  pull_request:\n  merge_group:\n", "on: push\n"],
      [always, ""],
    ],
    ["28 always"],
  ],
  [
    "a gate that is skipped when the workflow is cancelled",
    [[always, `    if: \${{ !cancelled() }}\n`]],
    ["32 always"],
  ],
  [
    "a gate with a condition of its own",
    [["always()", "always() && needs.shards.result == 'success'"]],
    ["32 condition"],
  ],
  ["a gate's workflow that a queue does not start", [["  merge_group:\n", ""]], ["2 merge-group"]],
  ["a gate that does not need its shards", [[needs, "    needs: plan\n"]], ["30 gate-needs"]],
  [
    "a gate that does not need its plan",
    [[needs, "    needs: [shards]\n"]],
    ["30 gate-needs", "40 gate-plan"],
  ],
  ["nothing of needs that an anchor names", [[needs, "    needs: *all\n"]], []],
  [
    "nothing of a gate beside another plan with its own",
    [
      [
        "  readiness:\n",
        `  nightly:\n    runs-on: x\n    outputs: { plan: "\${{ steps.n.outputs.plan }}" }\n    steps:\n      - run: git clone .\n      - uses: acme/readiness-action/plan@v1\n        id: n\n  readiness:\n`,
      ],
    ],
    [],
  ],
  ["a gate without a plan", [[plan, ""]], ["38 gate-plan"]],
  ["a plan that is written out", [[`\${{ needs.plan.outputs.plan }}`, "plan.json"]], ["40 gate-plan"]],
  [
    "a plan of the gate's own job",
    [["needs.plan.outputs.plan", "steps.plan.outputs.plan"]],
    ["40 gate-plan"],
  ],
  [
    "a plan that the shards give",
    [["needs.plan.outputs.plan }}\n          needs", "needs.shards.outputs.plan }}\n          needs"]],
    ["30 shard-outputs", "40 gate-plan"],
  ],
  [
    "a plan that its job does not give",
    [[`      plan: \${{ steps.plan.outputs.plan }}\n`, ""]],
    ["39 gate-plan"],
  ],
  [
    "nothing of a plan that a called workflow gives",
    [
      [needs, "    needs: [plan, shards, other]\n"],
      ["needs.plan.outputs.plan }}\n          needs", "needs.other.outputs.plan }}\n          needs"],
      ["  readiness:\n", `${calling("other")}  readiness:\n`],
    ],
    [],
  ],
  [
    "nothing of a plan that the caller gives",
    [["needs.plan.outputs.plan }}\n          needs", "inputs.plan }}\n          needs"]],
    [],
  ],
  ["a gate without results", [[`          needs: \${{ ${results} }}\n`, ""]], ["38 gate-results"]],
  ["results that repeat all outputs", [[results, "toJSON(needs)"]], ["41 gate-results"]],
  ["results that are written out", [[`\${{ ${results} }}`, `'["success"]'`]], ["41 gate-results"]],
  ["results that are no list", [[results, "contains(needs.*.result, 'failure')"]], ["41 gate-results"]],
  ["results of some", [[`\${{ ${results} }}`, `'["\${{ needs.shards.result }}"]'`]], ["41 gate-results"]],
  [
    "nothing of results that are listed",
    [[`\${{ ${results} }}`, `'["\${{ needs.plan.result }}", "\${{ needs.shards.result }}"]'`]],
    [],
  ],
  ["nothing of results in other letters", [[results, "tojson( needs.*.result )"]], []],
  ["nothing of results from elsewhere", [[results, "env.RESULTS"]], []],
  ["an input that the gate does not have", [[plan, `${plan}          areas: api\n`]], ["41 input"]],
  [
    "an input that the plan does not have",
    [["        id: plan\n", "        id: plan\n        with: { comment: never }\n"]],
    ["17 input"],
  ],
  ["a value that the gate does not take", [[plan, `${plan}          fail-on: none\n`]], ["41 input-value"]],
  [
    "a page that the plan names and that is not there",
    [["        id: plan\n", "        id: plan\n        with: { checklist: docs/none.md }\n"]],
    ["17 page-missing"],
  ],
];

describe("of a gate lint says", () => {
  test.each([...gates])("%s", async (_title, changes, expected) => {
    expect(await said(changes, {}, machines)).toEqual(expected);
  });
});

describe("what the token of each job may do", () => {
  const rights = "    permissions: { contents: read, pull-requests: write }\n";
  test.each<Row>([
    ["is asked of the gate", [[rights, ""]], ["4 permission-missing"]],
    [
      "is no comment of a shard",
      [["permissions:\n  contents: read\n", "permissions:\n  contents: read\n  pull-requests: write\n"]],
      ["6 permission-wide"],
    ],
    [
      "is no status of a shard in the job's own",
      [[machine, `    permissions: { contents: read, statuses: write }\n${machine}`]],
      ["23 permission-wide"],
    ],
    [
      "is to be said",
      [["permissions:\n  contents: read\n", ""]],
      ["5 permissions-unset", "15 permissions-unset"],
    ],
    [
      "is a status where the gate sets one",
      [[plan, `${plan}          statuses: gate\n`]],
      ["34 permission-missing"],
    ],
  ])("%s", async (_title, changes, expected) => {
    expect(await said(changes, {}, machines)).toEqual(expected);
  });

  test("is to read approvals in the gate's job alone", async () => {
    const files = { "RELEASE_READINESS.md": `${page}\n- [ ] Agreed (environment: production)\n` };
    expect(await said([], files, machines)).toEqual(["34 permission-missing"]);
  });
});
