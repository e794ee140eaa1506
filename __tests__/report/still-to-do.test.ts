import { describe, expect, test } from "@jest/globals";
import { unknownRelease } from "../../src/model/release.js";
import type { CheckResult, Results } from "../../src/model/results.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { releaseLines } from "../../src/report/release-lines.js";
import { signOffFacts } from "../../src/report/sign-off-facts.js";
import { signOffOf } from "../support/samples.js";
import { toDoOf, unwaived, waitingOf } from "./support/release-scenarios.js";
import { checkOf, findingOf, outputOf, resultsOf } from "./support/sample-results.js";

const summaryOf = (results: Results): Promise<string> => renderSummary(results, { decides: unwaived });

describe("the sign-offs of a summary", () => {
  const ticked = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      signOffOf({ text: `Item ${index + 1} (1.4.0)`, done: true, line: 40 + index }),
    );

  test("name the open ones first, and have the done ones in a fold, which a comment has not", async () => {
    const open = signOffOf({ text: "Docs read", line: 50 });
    const results = resultsOf([checkOf("catalog")], { signOffs: [...ticked(3), open] });
    const summary = await summaryOf(results);
    expect(summary).toMatch(
      /\n\n\*\*1 sign-off open\*\* of 4\n\n- \[ \] Docs read \(\[line 50\][^\n]*\n\n<details><summary>✅ 3 sign-offs done<\/summary>\n\n- \[x\] Item 1/,
    );
    expect(summary.match(/^- \[x\] Item \d \(1\.4\.0\)/gm)).toHaveLength(3);
    const comment = await renderSummary(results, { decides: unwaived, place: "comment" });
    expect(comment).toContain("**1 sign-off open** of 4");
    expect(comment).not.toContain("Item 1");
  });

  test("name the version that they are ticked for, where the page demands it", async () => {
    const release = { ...unknownRelease, version: "1.4.0" };
    const signOff = signOffOf({ text: "Read", done: true, line: 40 });
    const lines = async (holds: boolean) =>
      summaryOf(resultsOf([checkOf("catalog")], { release, signOffs: [{ ...signOff, holds }] }));
    expect(await lines(true)).toContain("- [x] Read · ticked for 1.4.0 ([line 40]");
    expect(await lines(false)).toContain("- [x] Read ([line 40]");
  });

  test("say of an open approval whom to ask, and lead to the run", async () => {
    const why =
      "no approval of `npm` in this run: its reviewers approve a job with `environment: npm`, which has to come before";
    const signOff = signOffOf({ text: "Approved by @jo", owner: "@jo", why });
    const lines = async (holds: boolean, url = "https://github.com/acme/app/actions/runs/42") => {
      const { run } = resultsOf([]);
      return summaryOf(
        resultsOf([checkOf("catalog")], { run: { ...run, url }, signOffs: [{ ...signOff, holds }] }),
      );
    };
    expect(await lines(true)).toMatch(
      /☐ Approved by @&#8203;jo · ask @&#8203;jo · no approval .* has to come before · <a href="[^"]*runs\/42">the run<\/a> · <a /,
    );
    expect(await lines(false)).toMatch(/ · ask @&#8203;jo · .*before · \[the run\]\([^)]*runs\/42\) \(/);
    expect(await lines(true, "")).not.toContain("the run<");
    expect(signOffFacts(signOffOf({ text: "Read by @jo", owner: "@jo" }))).toEqual([]);
  });

  test("are folded where they are done, but for those that another look may be worth", async () => {
    const signOffs = [
      signOffOf({ text: "Approved (environment: npm)", done: true, by: "@jo" }),
      ...ticked(6),
    ];
    const summary = await summaryOf(resultsOf([checkOf("catalog")], { signOffs }));
    expect(summary).toMatch(
      /\*\*7 of 7 sign-offs done\*\*\n\n- \[x\] Approved .* approved by @&#8203;jo.*\n\n<details><summary>✅ 6 sign-offs done<\/summary>\n\n- \[x\] Item 1/,
    );
    expect(summary.match(/^- \[x\] Item \d/gm)).toHaveLength(6);
  });
});

describe("the head of a summary", () => {
  test("has no page where the inputs cannot be used, and nothing empty in its place", async () => {
    const plain = resultsOf([]);
    const checklist = { ...plain.checklist, path: "", url: null };
    const summary = await summaryOf({ ...plain, checklist });
    expect(summary).toMatch(/^commit 3f2c1d4 · 8\.1 s · \[log\]/m);
    expect(summary).not.toContain("****");
  });
});

describe("what is still to do", () => {
  const waiting = (checks: readonly CheckResult[], changes: Partial<Results> = {}): Results =>
    resultsOf(checks, { reasonCode: "pending", reason: "1 of 1 required check is still to do", ...changes });

  test("has one heading that fits where there is nothing to do yet", async () => {
    const summary = await summaryOf(waiting([waitingOf("soak", "in 5 h 12 min")]));
    expect(summary).toContain("### ⏳ Waiting: nothing to do yet\n\n<ul>\n<li><b>soak</b>: in 5 h 12 min");
    expect(summary).not.toMatch(/Still to do|\*\*Nothing to do yet/);
  });

  test("has what waits for a moment that cannot be known, with what is missing, the cure and whom to ask", async () => {
    const reason =
      "24h after tag, and that moment is not known: the tag `v1.4.0` is a lightweight one, which has no date: make it with `git tag --annotate`";
    const { guidance } = toDoOf("soak", "Bump it.");
    const results = waiting([
      waitingOf("soak", reason, { owner: "@jo", guidance }),
      waitingOf("rollout", "waits for soak"),
    ]);
    const summary = await summaryOf(results);
    expect(summary).toMatch(
      /### ⏳ Still to do\n\n<ul>\n<li><b>soak<\/b> · ask @&#8203;jo<br>\n24h after tag, and that moment is not known: .*<code>git tag &#45;&#45;annotate<\/code> · <a [^\n]*<\/li>\n<\/ul>\n\n\*\*Nothing to do yet\*\*\n\n<ul>\n<li><b>rollout/,
    );
    expect(summary).not.toContain("Bump it.");
    expect(releaseLines(results, unwaived, false)).toEqual([
      "not yet: rollout: waits for soak",
      `to do: soak (ask @jo): ${reason}`,
    ]);
  });

  test("has what a command printed last before the signals that do not hold", async () => {
    const lines = (output: string) =>
      summaryOf(waiting([toDoOf("image", "Publish it.", { exitCode: 1, output: outputOf(output) })]));
    const seen = "<code>1&#46;4&#46;0</code> → not in 3 lines of stdout · <a ";
    expect(await lines("looking\nno <image> yet\n\n")).toContain(
      `Publish it.<br>\nexit 1: <code>no &#60;image&#62; yet</code> · ${seen}`,
    );
    expect(await lines("")).toContain(`Publish it.<br>\n${seen}`);
    const [, shown = ""] = /exit 1: <code>(.*?)<\/code>/.exec(await lines("x".repeat(400))) ?? [];
    expect(shown).toBe(`${"x".repeat(159)}…`);
  });

  test("stands below a version that is at odds, which no fold hides, and above the run's warnings", async () => {
    const atOdds = findingOf({
      ...{ rule: "version-at-odds", severity: "warning", line: 3 },
      found: "the event's tag says `1.4.0`, `version-from` says `1.3.2`",
      cure: "Correct what is wrong of them.",
    });
    const remark = findingOf({ rule: "rollback-missing", severity: "warning" });
    const summary = await summaryOf(
      waiting([toDoOf("image", "Publish it."), checkOf("catalog")], {
        ...{ findings: [atOdds, remark], warnings: ["The kind is not known."] },
      }),
    );
    expect(summary).toMatch(
      /\n\n⚠️ \*\*The event's tag says `1\.4\.0`, `version-from` says `1\.3\.2`\.\*\* Correct what is wrong of them\. \(\[line 3\].*\n\n### ⏳ Still to do\n/,
    );
    expect(summary.match(/1\.3\.2/g)).toHaveLength(1);
    expect(summary).toContain("<summary>⚠️ 1 remark on the page</summary>");
    expect(summary).toMatch(/<\/ul>\n\n- ⚠️ The kind is not known\.\n\n<details>/);
  });
});
