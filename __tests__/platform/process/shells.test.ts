import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { programsOf } from "../../../src/platform/process/programs.js";
import { callOf, findShell } from "../../../src/platform/process/shells.js";
import { makeFolder } from "../../support/make-folder.js";

/** A machine that has every program. */
const everything = { find: (program: string) => program, folders: [], hasPipefail: () => true };

function found(name: string, program: string, platform: NodeJS.Platform) {
  return { kind: "found", shell: shellOf(name, platform), program, hidesPipeFailures: false } as const;
}

function shellOf(name: string, platform: NodeJS.Platform = "linux") {
  const found = findShell(name, everything, platform);
  if (found.kind === "unusable") throw new Error(found.reason);
  return found.shell;
}

describe("a shell", () => {
  // As actions/runner has them in ScriptHandlerHelpers.cs.
  test.each([
    ["bash", "bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "/t/s.sh"]],
    ["sh", "sh", ["-e", "/t/s.sh"]],
    ["pwsh", "pwsh", ["-command", ". '/t/s.ps1'"]],
    ["powershell", "powershell", ["-command", ". '/t/s.ps1'"]],
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

  // Windows hands over one text: what the runner's `string.Format` makes.
  test.each([
    ["bash", "--noprofile --norc -e -o pipefail C:\\t\\s.sh"],
    ["sh", "-e C:\\t\\s.sh"],
    ["pwsh", `-command ". 'C:\\t\\s.ps1'"`],
    ["cmd", '/D /E:ON /V:OFF /S /C "CALL "C:\\t\\s.cmd""'],
    ["python", "C:\\t\\s.py"],
    ['cmd /C "{0}"', '/C "C:\\t\\s.cmd"'],
    ['node --title "two words" {0} --flag={0}', '--title "two words" C:\\t\\s --flag=C:\\t\\s'],
    ['awk "{{print \\"x\\"}}" -f {0}', '"{print \\"x\\"}" -f C:\\t\\s'],
  ])("named `%s` gets on Windows the command line that `run:` gives it", (name, line) => {
    const shell = shellOf(name, "win32");
    expect(shell.args(`C:\\t\\s${shell.extension}`)).toEqual([line]);
    expect(shell.verbatim).toBe(true);
  });

  // RUNNER_TEMP or TEMP may lie below `C:\\Users\\Jane Doe` or `C:\\R&D`.
  test.each([
    ["bash", '--noprofile --norc -e -o pipefail "C:\\a b\\s.sh"'],
    ["python", '"C:\\a b\\s.py"'],
    ["cmd", '/D /E:ON /V:OFF /S /C "CALL "C:\\a b\\s.cmd""'],
    ['cmd /C "{0}"', '/C "C:\\a b\\s.cmd"'],
    ["cmd /C {0}", '/C "C:\\a b\\s.cmd"'],
    ["node --import={0} -e 1", '--import="C:\\a b\\s" -e 1'],
    [`pwsh -command "& '{0}'"`, `-command "& 'C:\\a b\\s.ps1'"`],
    ['say \\"{0} {0}', '\\"C:\\a b\\s "C:\\a b\\s"'],
  ])("named `%s` gets a path with blanks in quotes once", (name, line) => {
    const shell = shellOf(name, "win32");
    expect(shell.args(`C:\\a b\\s${shell.extension}`)).toEqual([line]);
  });

  test.each([
    ["an apostrophe", "pwsh", "C:\\it's\\s.ps1", `-command ". 'C:\\it''s\\s.ps1'"`],
    ["an ampersand", "python", "C:\\R&D\\s.py", '"C:\\R&D\\s.py"'],
    ["a short name", "python", "C:\\RUNNER~1\\s.py", "C:\\RUNNER~1\\s.py"],
    ["letters of another script", "python", "C:\\Jürgen\\s.py", '"C:\\Jürgen\\s.py"'],
  ])("takes a path with %s on Windows", (_title, name, path, line) => {
    expect(shellOf(name, "win32").args(path)).toEqual([line]);
  });

  test.each(["zsh", "bash -x", "", "constructor", "perl {1}"])(
    "`%s` is unknown, and the reason says what is known",
    (name) => {
      expect(findShell(name, everything)).toEqual({
        kind: "unusable",
        reason: `the shell \`${name}\` is unknown: write one of bash, sh, pwsh, powershell, cmd, python, or \`program {0}\``,
      });
    },
  );
});

describe("on Windows", () => {
  let folder = "";
  const path = (...folders: string[]): string => folders.map((name) => join(folder, name)).join(delimiter);
  beforeAll(async () => {
    folder = makeFolder("shells-test-");
    for (const file of [
      "Windows/System32/bash.exe",
      "Windows/System32/cmd.exe",
      "Local/Microsoft/WindowsApps/bash.exe",
      "Git/cmd/git.exe",
      "Git/bin/bash.exe",
      "Git/bin/sh.exe",
      "Git/mingw64/bin/git.exe",
      "shims/bash.exe",
      "node/npx",
      "node/npx.cmd",
      "node/tool.exe",
      "node/tool.bat",
      "node/python3.11.exe",
    ]) {
      await mkdir(join(folder, file, ".."), { recursive: true });
      await writeFile(join(folder, file), "");
      await chmod(join(folder, file), 0o755);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ["Git's, by its cmd folder", "bash", ["Windows/System32", "Git/cmd"], "Git/bin/bash.exe"],
    ["Git's, by its mingw64 folder", "bash", ["Git/mingw64/bin", "Windows/System32"], "Git/bin/bash.exe"],
    ["Git's before another of the PATH", "bash", ["shims", "Git/cmd"], "Git/bin/bash.exe"],
    ["Git's by its whole name", "BASH.EXE", ["Windows/System32", "Git/cmd"], "Git/bin/BASH.EXE"],
    ["Git's sh, which is not on the PATH", "sh", ["Git/cmd"], "Git/bin/sh.exe"],
    ["the PATH's without a git", "bash", ["Windows/System32", "shims"], "shims/bash.exe"],
    ["none of WSL", "bash", ["Windows/System32", "Local/Microsoft/WindowsApps"], null],
    ["cmd of Windows itself", "cmd", ["shims", "Windows/System32"], "Windows/System32/cmd.exe"],
    ["what npm made for Windows, not for a shell", "npx", ["node"], "node/npx.cmd"],
    ["an .exe before a .bat", "tool", ["node"], "node/tool.exe"],
    ["one that is called by its ending", "tool.bat", ["node"], "node/tool.bat"],
    ["one with a dot in its name", "python3.11", ["node"], "node/python3.11.exe"],
  ])("a shell is %s", async (_title, program, folders, found) => {
    if (program === "BASH.EXE") await writeFile(join(folder, "Git/bin/BASH.EXE"), "", { mode: 0o755 });
    const { find } = programsOf({ Path: path(...folders) }, "win32");
    expect(find(program)).toBe(found === null ? null : join(folder, found));
  });

  test.each([
    ["bash", "the shell `bash` was not found in the one folder of PATH"],
    [null, "neither bash nor sh was found in the one folder of PATH"],
  ])(
    "a machine with WSL's bash alone has no shell %s, and the reason says what to install",
    (name, reason) => {
      const env = { Path: path("Windows/System32") };
      const programs = { ...programsOf(env, "win32"), hasPipefail: () => true };
      const shell = findShell(name, programs, "win32");
      expect(shell).toMatchObject({ kind: "unusable", reason: expect.stringContaining(reason) });
      expect(shell).toMatchObject({ reason: expect.stringContaining("install Git for Windows") });
    },
  );

  test.each([
    ["npx tsx {0}", "C:\\t\\s", '""C:\\n\\p.cmd" tsx C:\\t\\s"'],
    ["npx tsx {0}", "C:\\a b\\s", '""C:\\n\\p.cmd" tsx "C:\\a b\\s""'],
    ['npx -e "a" {0}', "C:\\R&D\\s", '""C:\\n\\p.cmd" -e "a" "C:\\R&D\\s""'],
    ["npx {0} %KEEP%", "C:\\50%\\s", '""C:\\n\\p.cmd" "C:\\50%%cd:~,%\\s" %KEEP%"'],
  ])(
    "a batch file as shell (`%s`) is started by cmd, with its command line as it is",
    (name, script, line) => {
      const call = callOf(found(name, "C:\\n\\p.cmd", "win32"), script);
      expect(call).toEqual({
        program: expect.stringMatching(/^[A-Z]:\\.*\\System32\\cmd\.exe$/),
        args: ["/D", "/E:ON", "/V:OFF", "/S", "/C", line],
        verbatim: true,
      });
    },
  );

  test("a program is started without cmd, as everything is elsewhere", () => {
    const exe = found("node {0}", "C:\\n\\node.exe", "win32");
    expect(callOf(exe, "C:\\t\\s")).toMatchObject({ program: "C:\\n\\node.exe", args: ["C:\\t\\s"] });
    const posix = found("tool.cmd {0}", "/bin/tool.cmd", "linux");
    expect(callOf(posix, "/t/s")).toEqual({ program: "/bin/tool.cmd", args: ["/t/s"], verbatim: false });
  });
});
