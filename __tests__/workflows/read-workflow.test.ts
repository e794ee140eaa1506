import { describe, expect, test } from "@jest/globals";
import { page } from "../../src/model/findings/example-pages.js";
import { findingsOfWorkflows, workflows } from "../support/linted-workflows.js";
import { job, ours, whole } from "./saying.js";

describe("what is not certain is not said", () => {
  test.each<[string, string]>([
    [
      "of steps behind an alias",
      whole
        .replace("      - uses: actions", "      - &co\n        uses: actions")
        .replace(
          / {6}- uses: acme[\s\S]*/,
          "  other:\n    runs-on: x\n    steps:\n      - *co\n      - uses: acme/readiness-action@v1\n",
        ),
    ],
    ["of a condition behind an alias", whole.replace(job, `${job}    needs: [a]\n    if: *always\n`)],
    ["of permissions behind an alias", whole.replace(/permissions:\n.*\n.*\n/, "permissions: *own\n")],
    [
      "of inputs behind an alias",
      whole.replace(ours, `${ours}        with: *inputs\n`).replace("  pull-requests: write\n", ""),
    ],
  ])("%s", async (_title, text) => {
    const found = await findingsOfWorkflows({
      [`${workflows}/gate.yml`]: text,
      "RELEASE_READINESS.md": page,
    });
    expect(found.map(({ rule }) => rule)).toEqual([]);
  });
});
