import { describe, expect, test } from "@jest/globals";
import { readExpectation } from "../../../src/draft/from/expectation.js";
import { toolSignals } from "../../../src/draft/tool-signals.js";

const pass = (text: string, command = "make x") => readExpectation(text, "pass", [command], {});

describe("what is expected of a command", () => {
  test.each([
    ["exit 0", "make x", ["exit 0"]],
    ["Command exits `0`", "make x", ["exit 0"]],
    ["Exit 0, no output", "make x", ["exit 0", "output empty"]],
    ["exits 0 within 60s", "make x", ["exit 0", "within 60s"]],
    ["completes in ≤ 90 s", "make x", ["within 90s"]],
    ["`all good`", "make x", ["all good"]],
    ["node shows `Ready`", "make x", ["Ready"]],
    ['and make sure it prints "12 scenarios passed"', "make x", ["12 scenarios passed"]],
    ["should say “All 3 files done”", "make x", ["All 3 files done"]],
    ["builds in < 5 min", "make x", ["within 5m"]],
    ["prints `X.Y.Z`", "make x", ["{version}"]],
    ["shows the new version", "make x", ["{version}"]],
    ["`0 failed`", "make x", ["/\\b0 failed\\b/"]],
    ["`dist/index.js` exists", "make x", ["file dist/index.js"]],
    ["at least 3 lines", "make x", ["stdout lines >= 3"]],
    ["HTTP 200", "curl -i https://example.com", ["/^HTTP\\/[0-9.]+ 200/"]],
    ["200 OK", 'curl -s -o /dev/null -w "%{http_code}" https://example.com', ["stdout = 200"]],
    ["`7`", "grep -c x file", ["stdout = 7"]],
    ["0", "grep -c x file", ["exit 1", "stdout = 0"]],
    ["3", "ls | wc -l", ["stdout = 3"]],
    ["0 failures", "mix test", toolSignals.ExUnit.pass],
    ["all tests pass", "pytest", toolSignals.pytest.pass],
    ["passes", "make x", []],
    ["—", "make x", []],
  ])("%s of %s is %j", (text, command, signals) => {
    expect(pass(text, command)).toEqual({ signals, hasWords: false });
  });

  test.each([
    ["0 errors", "make x"],
    ["HTTP 200", "curl https://example.com"],
    ["0", "grep -rc x src"],
    ["7", "make count"],
    ["Should not contain `bun`", "which node"],
    ["`a` or `b`", "uname -m"],
    ["exit 0 or 2", "make x"],
    ["`<x>`", "make x"],
    ["Below 40 kB", "make x"],
  ])("%s of %s stays words", (text, command) => {
    expect(pass(text, command)).toEqual({ signals: [], hasWords: true });
  });

  test("words beside a signal are kept, and so is a name in backticks", () => {
    expect(pass("exit 0; the wheel lies in `dist` afterwards")).toEqual({
      signals: ["exit 0"],
      hasWords: true,
    });
  });

  test("what must not be seen is no count of lines and no green word", () => {
    expect(readExpectation("`armv7l`", "fail", ["uname -m"], {})).toEqual({
      signals: ["armv7l"],
      hasWords: false,
    });
    expect(readExpectation("all tests pass", "fail", ["pytest"], {})).toEqual({
      signals: [],
      hasWords: true,
    });
  });
});
