import { describe, expect, test } from "@jest/globals";
import type { CheckResult } from "../../src/model/results.js";
import { hasBlock, headline, scriptHeadline } from "../../src/report/headline.js";
import { checkExcerpt } from "../../src/report/output-excerpt.js";
import { unmetSignals } from "../../src/report/unmet-signals.js";
import { checkOf, exitZero, outputOf, scriptOf, signalOf } from "./support/sample-results.js";

const exitIs = (code: number) => ({ ...exitZero, holds: false, saw: `exit ${code}` });
const hit = { ...signalOf("fail", "FAILED", true, "FAILED test_card"), outputLine: 3 };
const measured = signalOf("pass", "json $.p99_ms < 800", false, "912");

function failedOf(changes: Partial<CheckResult>): CheckResult {
  return checkOf("catalog", { verdict: "failed", exitCode: 1, ...changes });
}

describe("the headline of a check is the first that applies:", () => {
  test.each<[string, Partial<CheckResult>, string]>([
    [
      "the line that a fail signal hit",
      { signals: [exitIs(1), measured, hit], output: outputOf("FAILED test_card\n1 failed") },
      "FAILED test_card",
    ],
    [
      "that line without our script's name, where a shell says it",
      { signals: [{ ...hit, saw: "/tmp/r-Ab/process-cD/script-6.sh: line 1: FAILED" }] },
      "FAILED",
    ],
    [
      "what must not be seen, where the line is blank",
      { signals: [{ ...hit, saw: " " }] },
      "`FAILED` must not be seen, but was",
    ],
    [
      "how it ended, where a fail signal hit what is words of ours",
      {
        signals: [
          { ...signalOf("fail", "stdout line 9: no", true, "stdout has 1 line"), outputLine: 1 },
          exitIs(1),
        ],
        output: outputOf("bad"),
      },
      "exit 1: bad",
    ],
    ["how it ended, where every signal is good", { signals: [], output: outputOf("bad") }, "exit 1: bad"],
    [
      "that line, where the check was ended, too",
      { exitCode: null, reason: "timed out after 1s", signals: [hit], output: outputOf("FAILED test_card") },
      "FAILED test_card",
    ],
    [
      "that line of a signal for one line",
      { signals: [{ ...signalOf("fail", "stdout line -1: no", true, "no luck"), outputLine: 9 }] },
      "no luck",
    ],
    [
      "that it did not end",
      { exitCode: null, durationMs: 1_003, reason: "timed out after 1s", signals: [measured] },
      "no end after 1.0 s",
    ],
    [
      "why it was not started",
      { exitCode: null, reason: "the shell `fish` was not found", signals: [] },
      "the shell `fish` was not found",
    ],
    [
      "what was compared, before how it ended",
      { signals: [exitIs(1), measured], output: outputOf("{}\nbad") },
      "json $.p99_ms < 800 expected, saw 912",
    ],
    [
      "a measure that must not be seen",
      { exitCode: 0, signals: [exitZero, signalOf("fail", "json $.alerts > 0", true, "3")] },
      "json $.alerts > 0 must not be seen, but was",
    ],
    [
      "a file that does not say it",
      {
        exitCode: 0,
        signals: [exitZero, signalOf("pass", "file a.csv: user_id", false, "not in 3 lines of a.csv")],
      },
      "file a.csv: user_id: the file does not say it",
    ],
    [
      "how it ended, where there was nothing to compare with",
      {
        signals: [exitIs(1), signalOf("pass", "json $.a", false, "nothing at $.a")],
        output: outputOf("{}\nbad"),
      },
      "exit 1: bad",
    ],
    [
      "the command that was not found, without our script's name",
      {
        exitCode: 127,
        signals: [exitIs(127)],
        output: outputOf("/tmp/readiness-Ab12/process-cD34/script-6.sh: line 1: mix: command not found"),
      },
      "command not found: mix",
    ],
    [
      "the file that was not found, as the shell says it",
      {
        exitCode: 127,
        signals: [exitIs(127)],
        output: outputOf(
          "/tmp/r-Ab/process-cD/script-6.sh: line 1: ./no-such-tool: No such file or directory",
        ),
      },
      "command not found: ./no-such-tool: No such file or directory",
    ],
    [
      "what may not be run",
      { exitCode: 126, signals: [exitIs(126)], output: outputOf("./x: Permission denied") },
      "command not found: ./x: Permission denied",
    ],
    [
      "the exit code with the last line printed",
      { signals: [exitIs(1)], output: outputOf("one\n  3 broken links \n\n") },
      "exit 1: 3 broken links",
    ],
    [
      "that nothing was printed",
      { signals: [exitIs(1)], output: outputOf("") },
      "exit 1, it printed nothing",
    ],
    [
      "that it wrote to the runner's own files",
      { exitCode: 0, tampered: true, signals: [exitZero], output: outputOf("ok") },
      "it wrote to the runner's own files",
    ],
  ])("%s", (_, changes, words) => {
    expect(headline(failedOf(changes))).toBe(words);
  });

  test("and is cut at 100 characters", () => {
    const at = (length: number) =>
      headline(failedOf({ signals: [exitIs(1)], output: outputOf("x".repeat(length - "exit 1: ".length)) }));
    expect(at(100)).toHaveLength(100);
    expect(at(100)).not.toContain("…");
    expect(at(101)).toBe(`exit 1: ${"x".repeat(91)}…`);
  });

  test("is not told in a block of its own of what waits, passed or never began", () => {
    const told = [
      failedOf({}),
      failedOf({ verdict: "pending" }),
      failedOf({ verdict: "passed" }),
      failedOf({ verdict: "skipped", startedAt: null }),
    ];
    expect(told.map(hasBlock)).toEqual([true, false, false, false]);
  });

  test("of a script its exit code and last line", () => {
    expect(scriptHeadline(scriptOf("failed", "no network"))).toBe("exit 1: no network");
    expect(scriptHeadline({ ...scriptOf("timed-out", "no network"), exitCode: null })).toBe("");
    const npm = "npm error Incorrect or missing password.\nnpm error To correct this try npm login\n";
    expect(scriptHeadline(scriptOf("failed", npm))).toBe("exit 1: npm error Incorrect or missing password.");
  });
});

describe("what does not hold", () => {
  test("is a sentence each, and what could not be judged says why", () => {
    const signals = [
      exitIs(1),
      signalOf("pass", ", 0 failures", false, "not in 3 lines of stdout"),
      hit,
      {
        ...signalOf("pass", "json $.a = 1", null, "could not be evaluated"),
        reason: "stdout is not one JSON text",
      },
      signalOf("pass", "1.4.0", false, "only as a part of more: 1.4.0-rc.1"),
      signalOf("pass", "file a.txt", false, "a.txt is not there"),
      signalOf("pass", "seen", true, "seen"),
    ];
    expect(unmetSignals({ signals })).toEqual([
      "exit 0 expected, saw exit 1",
      "`, 0 failures` was never printed",
      "`FAILED` must not be seen, but was",
      "json $.a = 1 could not be judged: stdout is not one JSON text",
      "`1.4.0` was printed only as a part of more: 1.4.0-rc.1",
      "file a.txt expected, but a.txt is not there",
    ]);
  });
});

describe("the excerpt of an output", () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);

  test.each([
    [11, lines(1, 11), 0],
    [12, lines(1, 12), 0],
    [13, lines(2, 13), 1],
  ])("of %d lines is the last 12", (all, shown, more) => {
    const output = outputOf(lines(1, all).join("\n"));
    expect(checkExcerpt({ output, signals: [] })).toEqual({ lines: shown, more });
  });

  test("is around what a fail signal hit further back, and cut at 160 characters", () => {
    const output = outputOf(
      [...lines(1, 30), `FAILED test_card ${"x".repeat(200)}`, ...lines(32, 60)].join("\n"),
    );
    const { lines: shown, more } = checkExcerpt({ output, signals: [hit] });
    expect([shown.length, more, shown[0], shown[11]]).toEqual([12, 48, "line 26", "line 37"]);
    expect(shown[5]).toHaveLength(160);
  });

  test("has all of its lines where the hit stands near the end, and is about the last of several", () => {
    const near = outputOf([...lines(1, 17), "FAILED test_card", ...lines(19, 20)].join("\n"));
    expect(checkExcerpt({ output: near, signals: [hit] }).lines).toHaveLength(12);
    const twice = [...lines(1, 5), "FAILED test_card", ...lines(7, 30), "FAILED test_card", ...lines(32, 60)];
    expect(checkExcerpt({ output: outputOf(twice.join("\n")), signals: [hit] }).lines[0]).toBe("line 26");
  });

  test("has four blanks for a tab", () => {
    expect(checkExcerpt({ output: outputOf("a\tb"), signals: [] }).lines).toEqual(["a    b"]);
  });
});

describe("a headline", () => {
  const ended = { verdict: "failed", exitCode: 1, output: outputOf("boom\n") } as const;

  test("is how it ended, where it wrote to the runner's files besides, or where what is compared was not judged", () => {
    const exitOne = signalOf("pass", "exit 0", false, "exit 1");
    expect(headline(checkOf("a", { ...ended, tampered: true, signals: [exitOne] }))).toBe("exit 1: boom");
    const unjudged = signalOf("pass", "json $.a < 1", null, "");
    expect(headline(checkOf("a", { ...ended, signals: [unjudged] }))).toBe("exit 1: boom");
  });

  test("names nothing as nothing", () => {
    const signals = [signalOf("pass", "stdout = ok", false, "")];
    expect(headline(checkOf("a", { ...ended, exitCode: 0, signals }))).toBe(
      "stdout = ok expected, saw nothing",
    );
  });
});
