import { describe, expect, test } from "@jest/globals";
import { page } from "../../src/model/findings/example-pages.js";
import { findingsOfWorkflows, workflows } from "../support/linted-workflows.js";
import { fetch, ours, type Row, said, whole } from "./saying.js";

describe("what the page asks of its workflow", () => {
  const linked = page.replace("the last tag", "{last-tag}");
  const approved = `${page}\n- [ ] Agreed (environment: production)\n`;
  const ticketed = (ticket: string): string => `---\nticket: "${ticket}"\n---\n\n${page}`;
  const linking: Row[1] = [[ours, `${ours}        with: { link-ticket: true }\n`]];

  test.each<[string, string, Row[1], string[]]>([
    ["is the history where it names the last tag", linked, [[fetch, ""]], ["11 history"]],
    ["is all of the history", linked, [[fetch, "          fetch-depth: 10\n"]], ["13 history"]],
    [
      "is in a history that an expression counts",
      linked,
      [[fetch, `          fetch-depth: \${{ inputs.depth }}\n`]],
      [],
    ],
    [
      "is in a history that a script fetches",
      linked,
      [
        [fetch, ""],
        ["      - uses: acme", "      - run: git fetch --tags --unshallow\n      - uses: acme"],
      ],
      [],
    ],
    ["is to read approvals where they prove a sign-off", approved, [], ["4 permission-missing"]],
    ["is not asked for twice", approved, [["contents: read", "contents: read\n  actions: read"]], []],
    ["is to write on its ticket", ticketed("#61"), linking, ["4 permission-missing"]],
    ["is nothing where its ticket is Linear's", ticketed("FAC-61"), linking, []],
  ])("%s", async (_title, text, changes, expected) => {
    expect(await said(changes, { "RELEASE_READINESS.md": text })).toEqual(expected);
  });
});

describe("a workflow that is called", () => {
  const called = whole.replace("  pull_request:\n  merge_group:\n", "  workflow_call:\n");
  const calling = (rest: string): string =>
    `on:\n  pull_request:\n    paths: [src/**]\njobs:\n  gate:\n    uses: ./${workflows}/gate.yml\n${rest}`;
  const found = async (texts: Readonly<Record<string, string>>): Promise<string[]> =>
    (await findingsOfWorkflows({ "RELEASE_READINESS.md": page, ...texts })).map(
      ({ file, line, rule }) =>
        `${file.replace(`${workflows}/`, "")}:${line} ${rule.replace("workflow-", "")}`,
    );

  test("is judged by the triggers and conditions of its caller, where they stand", async () => {
    const texts = {
      [`${workflows}/gate.yml`]: called,
      [`${workflows}/pr.yml`]: calling("    if: inputs.x\n"),
    };
    expect(await found(texts)).toEqual(["pr.yml:2 merge-group", "pr.yml:3 filter", "pr.yml:7 condition"]);
  });

  test("needs what its caller's events ask for", async () => {
    const text = called.replace("  pull-requests: write\n", "");
    expect(await found({ [`${workflows}/gate.yml`]: text })).toEqual([]);
    const texts = {
      [`${workflows}/gate.yml`]: text,
      [`${workflows}/pr.yml`]: calling("")
        .replace("    paths: [src/**]\n  ", "")
        .replace("pull_request:", "pull_request:\n  merge_group:")
        .replace("    paths: [src/**]\n", ""),
    };
    expect(await found(texts)).toEqual(["gate.yml:3 permission-missing"]);
  });

  test("that calls itself is read once", async () => {
    const texts = { [`${workflows}/gate.yml`]: `${called}  again:\n    uses: ./${workflows}/gate.yml\n` };
    expect(await found(texts)).toEqual([]);
  });
});
