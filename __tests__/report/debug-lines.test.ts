import { describe, expect, test } from "@jest/globals";
import { settingLines, signalLines } from "../../src/report/debug-lines.js";

describe("debug lines", () => {
  test("name shell, folder and the environment's names, and none of its values", () => {
    const lines = settingLines({
      title: "a",
      shell: null,
      workingDirectory: "/work",
      env: { TOKEN: "hunter2", PATH: "/bin" },
    });
    expect(lines).toEqual([
      "a: shell not named (bash with errexit and pipefail, or sh -e)",
      "a: working directory /work",
      "a: environment PATH TOKEN",
    ]);
  });

  test("say of each signal how it was judged", () => {
    const lines = signalLines("a", [
      { kind: "pass", expect: "exit 0", implied: true, holds: true, saw: "exit 0" },
      { kind: "fail", expect: "panic", implied: false, holds: true, saw: "panic!", outputLine: 7 },
      {
        kind: "pass",
        expect: "json $.a",
        implied: false,
        holds: null,
        saw: "",
        reason: "it took more than 5 s",
      },
    ]);
    expect(lines).toEqual([
      "a: implied pass signal exit 0 holds, saw exit 0",
      "a: fail signal panic holds, saw panic! on line 7",
      "a: pass signal json $.a could not be evaluated, saw ; it took more than 5 s",
    ]);
  });
});
