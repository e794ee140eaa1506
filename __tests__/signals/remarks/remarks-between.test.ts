import { describe, expect, test } from "@jest/globals";
import type { CheckSignal, Role } from "../../../src/model/signal.js";
import { parseSignal } from "../../../src/signals/parse-signal.js";
import { remarksBetween } from "../../../src/signals/remarks/remarks-between.js";

function stated(text: string, role: Role, implied = false): CheckSignal {
  const parsed = parseSignal(text, role);
  if (parsed.kind === "problem") throw new Error(`${text}: ${parsed.found}`);
  return { expect: parsed.text, signal: parsed.signal, role, implied };
}

const contradictions = (signals: readonly CheckSignal[]) =>
  remarksBetween(signals).filter(({ remark }) => remark.id === "signal-contradiction");

/** The texts of the signals that are named; `exit 0` is implied where no pass signal is an exit. */
function named(pass: readonly string[], fail: readonly string[] = []): string[] {
  const implied = pass.some((text) => text.startsWith("exit ")) ? [] : [stated("exit 0", "pass", true)];
  const signals = [
    ...pass.map((text) => stated(text, "pass")),
    ...implied,
    ...fail.map((text) => stated(text, "fail")),
  ];
  return contradictions(signals).map(({ index }) => `${signals[index]?.role} ${signals[index]?.expect}`);
}

describe("signals that cannot all be as they should", () => {
  test.each<[string[], string[], string[]]>([
    [[], ["exit 0"], ["fail exit 0"]],
    [["exit 0"], ["exit 0"], ["fail exit 0"]],
    [["exit 0"], ["exit 0..3"], ["fail exit 0..3"]],
    [["exit 1..3"], ["exit 1..2", "exit 3"], ["fail exit 3"]],
    [["exit !0"], ["exit !0"], ["fail exit !0"]],
    [["exit 1", "exit 2"], [], ["pass exit 2"]],
    [["exit 0", "exit !0"], [], ["pass exit !0"]],
    [["done"], ["done"], ["fail done"]],
    [["/a/i"], ["/a/i"], ["fail /a/i"]],
    [["done"], ["output: done"], ["fail output: done"]],
    [["stdout: all done"], ["done"], ["fail done"]],
    [[", 0 failures"], ["failures"], ["fail failures"]],
    [["stdout empty", "stdout: ok"], [], ["pass stdout: ok"]],
    [["stdout: ok", "stdout empty"], [], ["pass stdout empty"]],
    [["output empty", "ok"], [], ["pass ok"]],
    [["stdout empty", "json $.a"], [], ["pass json $.a"]],
    [["stdout empty", "stdout line 1 = a"], [], ["pass stdout line 1 = a"]],
    [["stdout = a", "stdout = b"], [], ["pass stdout = b"]],
    [["stdout lines >= 3", "stdout lines < 3"], [], ["pass stdout lines < 3"]],
    [["stdout lines /a/ = 1", "stdout lines /a/ = 2"], [], ["pass stdout lines /a/ = 2"]],
  ])("pass %j, fail %j", (pass, fail, expected) => {
    expect(named(pass, fail)).toEqual(expected);
  });

  test("say which exit code is right where `exit 0` is only implied", () => {
    const signals = [stated("exit 0", "pass", true), stated("exit 0", "fail")];
    expect(contradictions(signals)[0]?.remark).toMatchObject({
      id: "signal-contradiction",
      cure: "Write the pass signal `exit !0` in its place, which says which exit codes are right.",
    });
  });
});

describe("signals that can", () => {
  test.each<[string[], string[]]>([
    [[], ["exit 1"]],
    [[], ["exit !0"]],
    [["exit !0"], ["exit 0"]],
    [["exit 0..3"], ["exit 1"]],
    [["exit 0..3", "exit 2..5"], []],
    [["exit 4294967295"], ["exit 0"]],
    [["done"], ["Done", "stderr: done!"]],
    [["done"], ["stderr: done"]],
    [["stdout: a"], ["stderr: a"]],
    [["/a/"], ["/a/i", "a"]],
    [["0 failures"], ["1 failure"]],
    [["stdout = {version}", "stdout = {tag}"], []],
    [["stdout = {version}", "stdout = 1.4.0"], []],
    [["v{version}"], ["{version}"]],
    [["{version}"], ["x{version}"]],
    [["stdout empty", "ok"], []],
    [["stdout empty", "stderr: ok", "stderr empty"], ["stdout: x"]],
    [["stdout empty", "json f.json: $.a", "stdout = "], []],
    [["stdout = a", "stderr = b"], []],
    [["stdout lines >= 3", "stdout lines <= 3", "stdout lines /a/ < 3", "stderr lines < 3"], []],
  ])("pass %j, fail %j", (pass, fail) => {
    expect(named(pass, fail).filter((text) => text !== "pass stderr empty")).toEqual([]);
  });
});

test("so many that no person wrote them are not compared with each other", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `text ${index}`);
  expect(named(many, many)).toEqual([]);
});

describe("a pass text that is part of a word of a fail text", () => {
  const cures = (pass: readonly string[], fail: readonly string[]): string[] =>
    remarksBetween([...pass.map((text) => stated(text, "pass")), ...fail.map((text) => stated(text, "fail"))])
      .filter(({ remark }) => remark.id === "signal-part-of-fail")
      .map(({ remark }) => remark.cure);

  test.each<[pass: string, fail: string, cure: string]>([
    ["Ready", "NotReady", "`/\\bReady/`"],
    ["stdout: ready", "unready", "`stdout: /\\bready/`"],
    ["ok", "stderr: okay", "`/ok\\b/`"],
    ["up", "supper", "`/\\bup\\b/`"],
    ["output: v1.2", "v1.20", "`/v1\\.2\\b/`"],
  ])("%j beside %j is named, with %s as cure", (pass, fail, cure) => {
    expect(cures([pass], [fail])).toEqual([`Write ${cure}, which asks for the whole word.`]);
  });

  test.each<[pass: string, fail: string]>([
    ["ok", "not ok"],
    ["Ready", "Not Ready"],
    ["passed", "0 passed"],
    ["done", "done"],
    ["stdout: ready", "stderr: unready"],
    [", 0 failures", "10, 0 failures"],
    ["/Ready/", "NotReady"],
    ["Ready", "/NotReady/"],
    ["NotReady", "Ready"],
  ])("%j beside %j is let be", (pass, fail) => {
    expect(cures([pass], [fail])).toEqual([]);
  });
});
