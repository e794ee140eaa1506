import { describe, expect, test } from "@jest/globals";
import type { Role, SignalResult } from "../../src/model/signal.js";
import type { Ending } from "../../src/ports/processes.js";
import { judgeVerdict } from "../../src/verdict/check-verdict.js";

const exited: Ending = { kind: "exited", exitCode: 0 };

const limited = (timeoutMs: number | null) => ({ timeoutMs, hasToDo: false });

function result(
  kind: Role,
  expected: string,
  holds: boolean | null,
  saw = "",
  reason?: string,
): SignalResult {
  return { kind, expect: expected, implied: false, holds, saw, ...(reason === undefined ? {} : { reason }) };
}

describe("a check that ended by itself", () => {
  test("passes when every pass signal holds and no fail signal does", () => {
    const signals = [
      result("pass", "exit 0", true, "exit 0"),
      result("pass", "ok", true),
      result("fail", "warning", false),
    ];
    expect(judgeVerdict(exited, signals, limited(1000))).toEqual({ verdict: "passed", reason: "" });
  });

  test.each([
    [[result("pass", "exit 0", false, "exit 2")], "exit 2, expected exit 0"],
    [
      [result("pass", ", 0 failures", false, "not in 80 lines of stdout")],
      "pass signal not seen: , 0 failures",
    ],
    [[result("pass", "exit 0", false, "exit 141")], "exit 141 (a pipe was closed early), expected exit 0"],
    [
      [result("pass", "stdout lines /ok/ >= 3", false, "1 of 2 lines matches")],
      "1 of 2 lines matches, expected stdout lines /ok/ >= 3",
    ],
    [[result("pass", "within 30s", false, "31.2 s")], "31.2 s, expected within 30s"],
    [[result("pass", "stdout lines >= 3", false, "1 line")], "1 line, expected stdout lines >= 3"],
    [[result("pass", "exits", false, "not in 1 line of stdout")], "pass signal not seen: exits"],
    [
      [result("fail", "** (CompileError)", true, "** (CompileError) lib/a.ex:3")],
      "fail signal seen: ** (CompileError)",
    ],
    [[result("fail", "exit 2", true, "exit 2")], "fail signal seen: exit 2"],
    [
      [result("pass", "json $", null, "", "it took too long")],
      "pass signal could not be evaluated: json $ (it took too long)",
    ],
    [
      [result("fail", "file ../x", null, "", "it leads out")],
      "fail signal could not be evaluated: file ../x (it leads out)",
    ],
    [
      [result("pass", "exit 0", false, "exit 2"), result("pass", "ok", false), result("fail", "bad", true)],
      "fail signal seen: bad; exit 2, expected exit 0; pass signal not seen: ok",
    ],
    [[result("pass", "ok", true), result("fail", "ok", true)], "fail signal seen: ok"],
    [[result("pass", "stdout = a\nb", false)], "pass signal not seen: stdout = a b"],
  ])("fails otherwise, and says why: %#", (signals, reason) => {
    expect(judgeVerdict(exited, signals, limited(1000))).toEqual({ verdict: "failed", reason });
  });

  test.each([
    [300, false],
    [301, true],
  ])("has a reason of %d characters cut beyond 300", (length, isCut) => {
    const text = "x".repeat(length - "pass signal not seen: ".length);
    const { reason } = judgeVerdict(exited, [result("pass", text, false)], limited(1000));
    expect(reason).toHaveLength(300);
    expect(reason.endsWith("…")).toBe(isCut);
  });

  test("has no half character where its reason is cut", () => {
    const { reason } = judgeVerdict(exited, [result("pass", "😀".repeat(300), false)], limited(1000));
    expect(reason).toMatch(/^pass signal not seen: (?:😀)+…$/u);
  });
});

describe("a check that was ended or never began", () => {
  const signals = [result("pass", "ok", true)];

  test.each([
    [600_000, "timed out after 10m"],
    [5_400_000, "timed out after 1h30m"],
    [500, "timed out after 500ms"],
    [61_500, "timed out after 1m1s500ms"],
    [null, "timed out"],
  ])("timed out, whatever was seen (%s)", (timeoutMs, reason) => {
    expect(judgeVerdict({ kind: "timed-out" }, signals, limited(timeoutMs))).toEqual({
      verdict: "timed-out",
      reason,
    });
  });

  test("was cancelled", () => {
    expect(judgeVerdict({ kind: "cancelled" }, signals, limited(1))).toEqual({
      verdict: "cancelled",
      reason: "the run was cancelled",
    });
  });

  test("could not be started, for a reason on one line", () => {
    const ending: Ending = { kind: "not-started", reason: "no shell\nhere" };
    expect(judgeVerdict(ending, signals, limited(1))).toEqual({
      verdict: "errored",
      reason: "no shell here",
    });
  });
});

describe("a check with a to-do", () => {
  const toDo = { timeoutMs: 1000, hasToDo: true };
  const exit0 = (exitCode: number) => result("pass", "exit 0", exitCode === 0, `exit ${exitCode}`);
  const ended = (exitCode: number): Ending => ({ kind: "exited", exitCode });
  const unseen = result("pass", "1.4.0", false, "not in 1 line of stdout");

  test("is pending where it ended by itself and only does not show a pass signal; the reason says what was seen", () => {
    expect(judgeVerdict(exited, [exit0(0), unseen], toDo)).toEqual({
      verdict: "pending",
      reason: "pass signal not seen yet: 1.4.0 (not in 1 line of stdout)",
    });
    expect(judgeVerdict(ended(1), [exit0(1)], toDo)).toEqual({
      verdict: "pending",
      reason: "exit 1, expected exit 0",
    });
    expect(judgeVerdict(ended(125), [exit0(125)], toDo).verdict).toBe("pending");
  });

  test("passes as every other", () => {
    expect(judgeVerdict(exited, [exit0(0)], toDo)).toEqual({ verdict: "passed", reason: "" });
  });

  test.each([
    ["the command could not be run", 126, [exit0(126)]],
    ["the command was not found", 127, [exit0(127)]],
    ["it died by a signal", 137, [exit0(137)]],
    ["a fail signal holds", 0, [exit0(0), unseen, result("fail", "boom", true, "boom")]],
    [
      "a pass signal could not be evaluated",
      0,
      [exit0(0), unseen, result("pass", "json $", null, "", "no JSON")],
    ],
    [
      "a fail signal could not be evaluated",
      0,
      [exit0(0), unseen, result("fail", "json $", null, "", "no JSON")],
    ],
  ])("fails where %s", (_name, exitCode, signals) => {
    expect(judgeVerdict(ended(exitCode), signals, toDo).verdict).toBe("failed");
  });

  test.each([
    [{ kind: "timed-out" }, "timed-out"],
    [{ kind: "cancelled" }, "cancelled"],
    [{ kind: "not-started", reason: "no shell" }, "errored"],
  ] as const)("is what it was where it did not end by itself: %j", (ending, verdict) => {
    expect(judgeVerdict(ending, [unseen], toDo).verdict).toBe(verdict);
  });

  test("has no other verdict without one", () => {
    expect(judgeVerdict(exited, [exit0(0), unseen], limited(1000)).verdict).toBe("failed");
  });
});
