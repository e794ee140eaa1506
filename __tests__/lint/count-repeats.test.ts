import { describe, expect, test } from "@jest/globals";
import { judgePage } from "../../src/app/reading/read-page.js";
import { countRepeats } from "../../src/lint/count-repeats.js";
import type { FindingId } from "../../src/model/findings/findings.js";
import { problemAt } from "../../src/model/problem.js";
import { files } from "../../src/platform/files/files.js";
import { today } from "../support/clock.js";

const places = { workspace: "/", root: "/", gitRoot: null };
const name = { path: "page.md", inRepository: "page.md", file: "/page.md" };
const many = (rule: FindingId, count: number) =>
  Array.from({ length: count }, (_, index) =>
    problemAt(
      rule,
      { line: count - index, column: 1 },
      { found: `found ${count - index}`, expected: "expected", cure: "Cure." },
    ),
  );

describe("findings by thousands", () => {
  test("are named up to a thousand of a rule, in order, and the others counted at the first of them", () => {
    const named = countRepeats([...many("rollback-missing", 2_500), ...many("signal-prose", 1_000)]);
    const of = (id: FindingId) => named.filter(({ rule }) => rule === id);
    expect(of("signal-prose")).toHaveLength(1_000);
    expect(of("rollback-missing")).toHaveLength(1_001);
    expect(of("rollback-missing")[999]?.found).toBe("found 1000");
    expect(of("rollback-missing").at(-1)).toMatchObject({
      place: { line: 1_001 },
      weight: "completeness",
      found: "1,500 further findings of `rollback-missing`, the first of them here: found 1001",
      cure: "Cure.",
    });
  });

  test("lose none where there is only one more, and stay errors", () => {
    expect(countRepeats(many("rollback-missing", 1_001)).map(({ found }) => found)).toContain("found 1001");
    expect(countRepeats(many("lost-row", 3_000)).at(-1)).toMatchObject({
      weight: "error",
      place: { line: 1_001 },
    });
  });

  test("are all mended by --fix, and errors with `strict` still", async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `| a${index} | \`x\` | \`Exit 0\` |\n`).join("");
    const page = `| Area | Command | Pass |\n| --- | --- | --- |\n${rows}`;
    const { findings, fixes } = await judgePage(name, Buffer.from(page), {
      places,
      strict: true,
      files,
      today,
    });
    expect(fixes).toHaveLength(1_500);
    const rollback = (
      await judgePage(name, Buffer.from(page.replaceAll("Exit", "exit")), {
        places,
        strict: true,
        files,
        today,
      })
    ).findings;
    expect(rollback.filter(({ rule }) => rule === "rollback-missing")).toHaveLength(1_001);
    expect(rollback.every(({ severity }) => severity === "error")).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
  });
});
