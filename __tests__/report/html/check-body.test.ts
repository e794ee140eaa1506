import { describe, expect, test } from "@jest/globals";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { checkOf, exitZero, outputOf, resultsOf, scriptOf, signalOf } from "../support/sample-results.js";
import { type Element, textOf, withClass } from "./read-page.js";
import { byTag, only, pageOf } from "./support.js";

const failed = (changes: Partial<CheckResult> = {}): CheckResult =>
  checkOf("a", { verdict: "failed", exitCode: 1, ...changes });

async function bodyOf(check: CheckResult, changes: Partial<Results> = {}): Promise<Element> {
  return only(withClass(await pageOf(resultsOf([check], changes)), "body"));
}

describe("the signals of a check", () => {
  const rows = (body: Element): string[][] =>
    byTag(only(byTag(body, "tbody")), "tr").map((row) => byTag(row, "td").map(textOf));

  test("that failed are those that do not hold, with what was seen in their place", async () => {
    const body = await bodyOf(
      failed({
        signals: [
          { ...exitZero, holds: false, saw: "exit 1" },
          signalOf("pass", "up", true, "up"),
          { ...signalOf("fail", "FATAL", true, "FATAL:\nno route"), outputLine: 3, note: "line 3" },
          { ...signalOf("pass", "json $.p99 < 8", null, "unknown"), reason: "no JSON" },
          signalOf("pass", "ready", false, ""),
        ],
      }),
    );
    expect(textOf(only(byTag(body, "caption")))).toBe("What does not hold");
    expect(rows(body)).toEqual([
      ["exit 0 (implied)", "exit 1"],
      ["not FATAL", "FATAL: no route line 3"],
      ["json $.p99 < 8", "not judged: no JSON"],
      ["ready", "nothing"],
    ]);
    expect(byTag(only(byTag(body, "tbody")), "code").map(textOf)).toContain("FATAL: no route");
    expect(byTag(only(byTag(body, "tbody")), "code").map(textOf)).not.toContain("exit 1");
  });

  test("that waits are what was not seen yet", async () => {
    const signals = [signalOf("pass", "ready", null, "nothing yet")];
    const body = await bodyOf(checkOf("a", { verdict: "pending", signals }));
    expect(textOf(only(byTag(body, "caption")))).toBe("What was not seen yet");
    expect(rows(body)).toEqual([["ready", "not judged: nothing yet"]]);
  });

  test("have no table and no list where there is nothing to put in", async () => {
    const tampered = await bodyOf(failed({ tampered: true, exitCode: 0, signals: [exitZero] }));
    expect(byTag(tampered, "table")).toEqual([]);
    expect(withClass(await bodyOf(checkOf("a", { signals: [] })), "proofs")).toEqual([]);
  });
});

describe("the output of a check", () => {
  const marked = async (saw: string): Promise<string[]> => {
    const signals = [{ ...signalOf("fail", "FAILED", true, saw), outputLine: 1 }];
    const body = await bodyOf(failed({ signals, output: outputOf("FAILED x\nFAILED x\nend") }));
    return byTag(body, "mark").map((line) => line.attributes["data-n"] ?? "");
  };

  test.each([
    ["all of it", outputOf("one\ntwo\n"), "2 lines, 8 bytes", ["1", "2"]],
    [
      "the end of it",
      { tail: "one\ntwo", lines: 1_000, bytes: 7_000 },
      "last 2 of 1,000 lines, 7,000 bytes",
      ["999", "1000"],
    ],
    ["all but blank lines at its end", outputOf("one\ntwo\n  \n\n"), "4 lines, 12 bytes", ["1", "2"]],
    [
      "more lines than were counted",
      { tail: "one\ntwo", lines: 1, bytes: 7 },
      "2 lines, 7 bytes",
      ["1", "2"],
    ],
  ])("says its size, and numbers its lines: %s", async (_, output, size, numbers) => {
    const out = only(withClass(await bodyOf(failed({ output })), "out"));
    expect(textOf(only(withClass(out, "dim")))).toBe(size);
    expect(only(withClass(out, "lines")).attributes).toMatchObject({
      "data-copy": "output",
      "aria-label": "Output of a",
    });
    expect(
      byTag(only(withClass(out, "lines")), "span").map(({ attributes }) => attributes["data-n"]),
    ).toEqual(numbers);
  });

  test("marks the last line that has what was seen, of which the ends may be cut, and else none", async () => {
    expect(await marked("FAILED x")).toEqual(["2"]);
    expect(await marked("… ILED x …")).toEqual(["2"]);
    expect(await marked("…")).toEqual([]);
    expect(await marked("lost")).toEqual([]);
    const measured = await bodyOf(
      failed({ signals: [signalOf("fail", "json $.a > 2", true, "3")], output: outputOf("3") }),
    );
    expect(byTag(measured, "mark")).toEqual([]);
  });

  test("is said to be none where nothing was printed, and is not spoken of where nothing was run", async () => {
    expect(textOf(await bodyOf(failed({ output: outputOf(" \n") })))).toContain(
      "Output: nothing was printed.",
    );
    const skipped = checkOf("a", { verdict: "skipped", startedAt: null, output: outputOf("") });
    expect(textOf(await bodyOf(skipped))).not.toContain("Output");
  });

  test("of a check that was running when the run ended stands in the log", async () => {
    const cut = checkOf("a", { verdict: "interrupted", exitCode: null, attempts: [], output: outputOf("") });
    const text = textOf(await bodyOf(cut));
    expect(text).toContain("It was running when the run ended; for what it printed see the log.");
    expect(text).not.toContain("nothing was printed");
  });

  test("of a retest is there where it printed something", async () => {
    const printed = textOf(await bodyOf(failed({ retest: scriptOf("failed", "bad") })));
    expect(printed).toContain("Output of the retest");
    expect(textOf(await bodyOf(failed({ retest: scriptOf("failed", "\n") })))).not.toContain(
      "Output of the retest",
    );
  });
});

describe("the guidance of a check", () => {
  const guidance = {
    rollback: "Revert it.",
    retest: "Look `twice`.",
    retestKind: "guidance",
    toDo: null,
  } as const;
  const titles = (body: Element, tag: string): string[] => byTag(body, tag).map(textOf);

  test("is a way back and a retest, in prose where they are prose", async () => {
    const body = await bodyOf(failed({ guidance }));
    expect(titles(body, "h3")).toEqual(["Roll back", "Retest"]);
    expect(withClass(body, "guide").map((one) => textOf(one).trim())).toEqual(["Revert it.", "Look twice."]);
  });

  test("is one of both where the page has them in one, and says where it has none", async () => {
    const body = await bodyOf(failed({ guidance: { ...guidance, rollback: null, rollbackAndRetest: true } }));
    expect(titles(body, "h3")).toEqual(["Roll back and retest", "Retest"]);
    expect(textOf(body)).toContain("The page says nothing.");
  });

  test("of what waits is what to do, and no way back", async () => {
    const waiting = { ...guidance, toDo: "Open the stage." };
    const body = await bodyOf(checkOf("a", { verdict: "pending", guidance: waiting }));
    expect(titles(body, "h3")).toEqual(["To do"]);
    expect(textOf(body)).toContain("Open the stage.");
    expect(textOf(body)).not.toContain("Revert it.");
  });

  test("has its titles a level lower on a page of several runs", async () => {
    const page = await pageOf(
      resultsOf([failed({ guidance })]),
      resultsOf([checkOf("b")], { name: "other" }),
    );
    expect(withClass(page, "body").flatMap((body) => titles(body, "h4"))).toEqual(["Roll back", "Retest"]);
  });
});

describe("the facts of a check", () => {
  const factsOf = async (check: CheckResult): Promise<Record<string, string>> => {
    const facts = only(withClass(await bodyOf(check), "facts"));
    const values = byTag(facts, "dd").map(textOf);
    return Object.fromEntries(byTag(facts, "dt").map((term, index) => [textOf(term), values[index] ?? ""]));
  };

  test("are its exit code, its moment and its attempts, and what else is to be known, each once", async () => {
    const check = failed({
      severity: "advisory",
      startedAt: "2026-11-23T18:00:01.000Z",
      attempts: [
        { verdict: "failed", durationMs: 10 },
        { verdict: "timed-out", durationMs: 2_000 },
      ],
      retest: scriptOf("passed"),
      owner: "@acme/a",
      why: "it\nbroke",
    });
    expect(await factsOf(check)).toEqual({
      Ask: "@acme/a",
      Page: "line 14",
      "Why this check exists": "it broke",
      "Exit code": "1",
      Started: "+1.0 s, took 2.3 s",
      Attempts: "failed in 10 ms, timed out in 2.0 s",
      Also: "advisory",
    });
  });

  test("of one that passed at once are few, and have no moment before the run", async () => {
    expect(await factsOf(checkOf("a", { startedAt: "2026-11-23T17:59:59.000Z" }))).toEqual({
      Ask: "@acme/release",
      Page: "line 14",
      Started: "took 2.3 s",
    });
    expect(await factsOf(checkOf("a"))).toMatchObject({ Started: "+0 ms, took 2.3 s" });
    const skipped = checkOf("a", { verdict: "skipped", exitCode: null, startedAt: null });
    expect(Object.keys(await factsOf(skipped))).toEqual(["Ask", "Page"]);
  });
});
