import { describe, expect, test } from "@jest/globals";
import { differenceWords, otherThanPlanned } from "../../src/shards/other-than-planned.js";
import { planned } from "./samples.js";

const here = { sha256: planned.page.sha256, commit: planned.commit, run: planned.run.id };

describe("what a job has of its plan", () => {
  test("is as planned where page, commit and workflow run are the plan's", () => {
    expect(otherThanPlanned(planned, here)).toEqual([]);
  });

  test("has no workflow run to compare outside of one", () => {
    expect(otherThanPlanned(planned, { ...here, run: "" })).toEqual([]);
  });

  test.each([
    ["another page", { sha256: "b".repeat(64) }, "the page", "digest `bbbbbbbbbb`", "digest `aaaaaaaaaa`"],
    ["no page", { sha256: "" }, "the page", "no page `RELEASE_READINESS.md`", "digest `aaaaaaaaaa`"],
    [
      "another commit",
      { commit: "d".repeat(40) },
      "the commit",
      "commit `dddddddddd`",
      "commit `cccccccccc`",
    ],
    ["no commit", { commit: "" }, "the commit", "no commit that git could name", "commit `cccccccccc`"],
    ["another run", { run: "43" }, "the workflow run", "the workflow run `43`", "the workflow run `42`"],
  ])(
    "differs by %s, and the finding says by what and how the two come together",
    (_, over, what, found, expected) => {
      const [difference, ...others] = otherThanPlanned(planned, { ...here, ...over });
      expect(others).toEqual([]);
      expect(difference?.what).toBe(what);
      expect(difference?.problem.rule).toBe("not-the-plans");
      expect(difference?.problem.found).toContain(found);
      expect(difference?.problem.expected).toContain(expected);
      expect(difference?.problem.cure).toMatch(/[Oo]r plan anew|plan job/);
    },
  );

  test("differs by a workflow run where a plan was made without one, and by a commit where the plan knows none", () => {
    const outside = { ...planned, commit: "", run: { id: "", attempt: 1 } };
    const differences = otherThanPlanned(outside, here);
    expect(differences.map(({ problem }) => problem.expected)).toEqual([
      "no workflow run, as the plan has it",
      "no commit that git could name, as the plan has it",
    ]);
    expect(differenceWords(differences)).toBe("the workflow run and the commit are not the plan's");
  });
});
