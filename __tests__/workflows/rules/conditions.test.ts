import { describe, expect, test } from "@jest/globals";
import { job, ours, type Row, said } from "../saying.js";

const conditions: readonly Row[] = [
  [
    "a gate that is skipped with those it needs",
    [[job, `  build: { runs-on: x, steps: [{ run: make }] }\n${job}    needs: build\n`]],
    ["9 always"],
  ],
  [
    "a job that gathers results and is skipped with them",
    [
      [
        job,
        `  all:\n    needs: [readiness]\n    runs-on: x\n    steps:\n      - run: test "\${{ needs.readiness.result }}" = success\n${job}`,
      ],
    ],
    ["8 always"],
  ],
  [
    "a job that is called a gate and is skipped",
    [[job, `  release-gate:\n    needs: readiness\n    runs-on: x\n    steps: [{ run: "true" }]\n${job}`]],
    ["8 always"],
  ],
  [
    "nothing of one that always gathers",
    [
      [
        job,
        `  gate:\n    needs: readiness\n    if: always()\n    runs-on: x\n    steps: [{ run: "true" }]\n${job}`,
      ],
    ],
    [],
  ],
  [
    "nothing of a deployment behind the gate",
    [
      [
        job,
        `  deploy:\n    needs: readiness\n    if: needs.readiness.result == 'success'\n    runs-on: x\n    steps: [{ run: make }]\n${job}`,
      ],
    ],
    [],
  ],
  [
    "one that runs unless cancelled",
    [[job, `${job}    needs: [build]\n    if: \${{ !cancelled() }}\n`]],
    ["10 always"],
  ],
  ["nothing of one that always runs", [[job, `${job}    needs: [build]\n    if: \${{ always() }}\n`]], []],
  [
    "a condition beside always()",
    [[job, `${job}    needs: [build]\n    if: always() && needs.build.result == 'success'\n`]],
    ["10 condition"],
  ],
  ["a condition of the job", [[job, `${job}    if: "!github.event.pull_request.draft"\n`]], ["9 condition"]],
  [
    "a condition of the step",
    [[ours, `${ours}        if: steps.changed.outputs.any == 'true'\n`]],
    ["17 condition"],
  ],
  [
    "nothing of a condition on the repository",
    [[job, `${job}    if: github.repository == 'acme/app'\n`]],
    [],
  ],
  [
    "nothing of a condition that names the event",
    [[job, `${job}    if: github.event_name == 'pull_request'\n`]],
    [],
  ],
  ["nothing of a step that always runs", [[ours, `${ours}        if: always()\n`]], []],
  [
    "continue-on-error of the step",
    [[ours, `${ours}        continue-on-error: true\n`]],
    ["17 continue-on-error"],
  ],
  ["continue-on-error of the job", [[job, `${job}    continue-on-error: true\n`]], ["9 continue-on-error"]],
  [
    "nothing of continue-on-error behind an expression",
    [[job, `${job}    continue-on-error: \${{ matrix.soft }}\n`]],
    [],
  ],
  [
    "nothing of continue-on-error of a job whose outputs are asked for",
    [
      [
        job,
        `  publish:\n    needs: readiness\n    if: needs.readiness.outputs.gate == 'ready'\n    runs-on: x\n    steps: [{ run: make }]\n${job}    continue-on-error: true\n`,
      ],
    ],
    [],
  ],
  [
    "nothing of a step whose outcome is asked for",
    [
      [
        ours,
        `${ours}        continue-on-error: true\n      - run: test "$GATE" = ready\n        env: { GATE: "\${{ steps.gate.outputs.gate }}" }\n`,
      ],
    ],
    [],
  ],
];

describe("of a workflow lint says", () => {
  test.each([...conditions])("%s", async (_title, changes, expected) => {
    expect(await said(changes)).toEqual(expected);
  });
});
