import { describe, expect, test } from "@jest/globals";
import { chooseShell, type Shell } from "../../src/edge/process/shells.js";

function shellOf(name: string): Shell {
  const shell = chooseShell(name);
  if (shell.kind === "unknown") throw new Error(shell.reason);
  return shell;
}

describe("a shell", () => {
  // As actions/runner has them in ScriptHandlerHelpers.cs.
  test.each([
    ["bash", "bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "/t/s.sh"]],
    ["sh", "sh", ["-e", "/t/s.sh"]],
    ["pwsh", "pwsh", ["-command", ". '/t/s.ps1'"]],
    ["powershell", "powershell", ["-command", ". '/t/s.ps1'"]],
    ["cmd", "cmd", ["/D", "/E:ON", "/V:OFF", "/S", "/C", '"CALL "/t/s.cmd""']],
    ["python", "python", ["/t/s.py"]],
    ["perl {0}", "perl", ["/t/s"]],
    ["bash -x {0}", "bash", ["-x", "/t/s.sh"]],
    ['node --title "two words" {0} --flag={0}', "node", ["--title", "two words", "/t/s", "--flag=/t/s"]],
    ['awk "{{print \\"x\\"}}" -f {0}', "awk", ['{print "x"}', "-f", "/t/s"]],
  ])("named `%s` is called as `run:` calls it", (name, program, args) => {
    const shell = shellOf(name);
    expect([shell.program, shell.args(`/t/s${shell.extension}`)]).toEqual([program, args]);
  });

  test("takes a script's path with blanks as one word", () => {
    expect(shellOf("perl -w {0}").args("/a b/s")).toEqual(["-w", "/a b/s"]);
    expect(shellOf("pwsh").args("/it's/s.ps1")).toEqual(["-command", ". '/it''s/s.ps1'"]);
  });

  test("gets its script as the runner fixes it up", () => {
    expect(shellOf("bash").contents("echo a")).toBe("echo a");
    expect(shellOf("cmd").contents("echo a")).toBe("@echo off\necho a");
    expect(shellOf("pwsh").contents("echo a")).toBe(
      "$ErrorActionPreference = 'stop'\necho a\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    );
  });

  test.each(["zsh", "bash -x", "", "constructor", "perl {1}"])(
    "`%s` is unknown, and the reason says what is known",
    (name) => {
      expect(chooseShell(name)).toEqual({
        kind: "unknown",
        reason: `the shell \`${name}\` is unknown: write one of bash, sh, pwsh, powershell, cmd, python, or \`program {0}\``,
      });
    },
  );
});
