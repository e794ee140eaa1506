import { describe, expect, test } from "@jest/globals";
import { page } from "../../../src/model/findings/example-pages.js";
import { machines, type Row, said, sha } from "../saying.js";

const gate = machines.slice(machines.indexOf("  readiness:\n"));
const joining = (steps: string): Row[1] => [
  [gate, `  all:\n    needs: [plan, shards]\n    if: always()\n    runs-on: x\n    steps:\n${steps}`],
];
const failFast = "      fail-fast: false\n";
const shard = `          shard: \${{ matrix.shard }}\n`;
const machine = `    runs-on: \${{ matrix.runs-on }}\n`;
const checkout = `      - uses: actions/checkout@${sha}\n        with: { persist-credentials: false }\n`;
const later = "  publish:\n    needs: [shards, readiness]\n    runs-on: x\n    if: needs.";

const shards: readonly Row[] = [
  ["a shard that no gate joins", [[gate, ""]], ["17 shard-alone"]],
  ["a shard that a job of another kind needs", joining("      - run: make\n"), ["17 shard-alone"]],
  [
    "nothing of a shard that the command line joins",
    joining("      - run: readiness gate --plan plan.json results\n"),
    [],
  ],
  ["nothing of a shard that a local action may join", joining("      - uses: ./tools/join\n"), []],
  [
    "nothing of a shard whose gate stands in the workflow that calls",
    [
      ["on:\n  pull_request:\n  merge_group:\n", "on: workflow_call\n"],
      [gate, ""],
    ],
    [],
  ],
  ["shards that are cancelled with the first that fails", [[failFast, ""]], ["21 shard-fail-fast"]],
  ["shards that are to be cancelled", [["fail-fast: false", "fail-fast: true"]], ["21 shard-fail-fast"]],
  ["nothing of fail-fast behind an expression", [["fail-fast: false", `fail-fast: \${{ vars.FAST }}`]], []],
  [
    "shards that run one after another",
    [[failFast, `${failFast}      max-parallel: 1\n`]],
    ["22 shard-serial"],
  ],
  ["nothing of some that run at a time", [[failFast, `${failFast}      max-parallel: 4\n`]], []],
  [
    "shards on a machine of their job's choice",
    [[machine, "    runs-on: ubuntu-latest\n"]],
    ["23 shard-runs-on"],
  ],
  [
    "nothing of a machine that is made of the plan's",
    [[machine, `    runs-on: \${{ format('{0}-large', matrix.runs-on) }}\n`]],
    [],
  ],
  ["nothing of a list of labels", [[machine, "    runs-on: [self-hosted, linux]\n"]], []],
  [
    "nothing of a machine beside a matrix that is written out",
    [
      [machine, "    runs-on: ubuntu-latest\n"],
      [`matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}`, "matrix: { part: [0, 1] }"],
    ],
    [],
  ],
  [
    "outputs of a shard that decide",
    [[gate, `${gate}${later}shards.outputs.gate == 'ready'\n    steps: [{ run: make }]\n`]],
    ["42 shard-outputs"],
  ],
  [
    "nothing of the result of the shards",
    [[gate, `${gate}${later}shards.result == 'success'\n    steps: [{ run: make }]\n`]],
    [],
  ],
  ["a shard that is to comment", [[shard, `${shard}          comment: always\n`]], ["30 shard-reports"]],
  ["a shard that is to set statuses", [[shard, `${shard}          statuses: areas\n`]], ["30 shard-reports"]],
  [
    "a shard that is to link its ticket",
    [[shard, `${shard}          link-ticket: true\n`]],
    ["30 shard-reports"],
  ],
  [
    "nothing of a shard that is told to be silent",
    [[shard, `${shard}          comment: never\n          statuses: none\n`]],
    [],
  ],
  [
    "a shard whose job checks nothing out",
    [
      [
        `    steps:\n${checkout}      - uses: acme/readiness-action@v1\n`,
        "    steps:\n      - uses: acme/readiness-action@v1\n",
      ],
    ],
    ["25 no-checkout"],
  ],
  [
    "a shard's checkout that keeps the token",
    [
      [
        `${checkout}      - uses: acme/readiness-action@v1\n`,
        `      - uses: actions/checkout@${sha}\n      - uses: acme/readiness-action@v1\n`,
      ],
    ],
    ["25 credentials"],
  ],
  [
    "nothing of the shards' matrix, of a job that goes on, or of a step that may be left out",
    [
      [machine, `${machine}    continue-on-error: true\n`],
      [shard, `${shard}        if: matrix.name != ''\n`],
    ],
    [],
  ],
];

describe("of shards lint says", () => {
  test.each([...shards])("%s", async (_title, changes, expected) => {
    expect(await said(changes, {}, machines)).toEqual(expected);
  });

  test("that the history is wanted by the plan alone, whose page it is", async () => {
    const files = { "RELEASE_READINESS.md": page.replace("the last tag", "{last-tag}") };
    expect(await said([], files, machines)).toEqual([]);
    expect(await said([["fetch-depth: 0, ", ""]], files, machines)).toEqual(["13 history"]);
  });

  test("a stranger's code where commands run, and not where it is only read", async () => {
    const strange = (line: string): Row[1][0] => [
      line,
      line.replace("{ ", `{ ref: "\${{ github.event.pull_request.head.sha }}", `),
    ];
    const events: Row[1][0] = [
      "on:\n  pull_request:\n  merge_group:\n",
      "on: [pull_request_target, merge_group]\n",
    ];
    const ofPlan = strange("        with: { fetch-depth: 0, persist-credentials: false }\n");
    expect(await said([events, ofPlan], {}, machines)).toEqual([]);
    expect(
      await said([events, strange("        with: { persist-credentials: false }\n")], {}, machines),
    ).toEqual(["24 strangers-code"]);
  });
});
