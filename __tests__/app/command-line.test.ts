import { describe, expect, test } from "@jest/globals";
import { type CommandLine, readCommandLine } from "../../src/app/command-line.js";
import { commands, ownOptionsOf } from "../../src/app/commands.js";
import { inputNames, optionsOf } from "../../src/app/inputs/input-names.js";
import { version } from "../../src/model/version.js";

function command(...args: string[]): Extract<CommandLine, { kind: "command" }> {
  const line = readCommandLine(args);
  if (line.kind !== "command") throw new Error(`unexpected ${line.kind}`);
  return line;
}

function textOf(...args: string[]): string {
  const line = readCommandLine(args);
  return line.kind === "help" ? line.text : line.kind === "usage" ? line.message : "";
}

describe("the command line", () => {
  test("takes the checklist as argument and the inputs as options", () => {
    const line = command(
      "run",
      "docs/page.md",
      "--areas",
      "a,b",
      "--fail-on=any",
      "--strict",
      "--working-directory",
      "app",
    );
    expect(line.name).toBe("run");
    expect(
      ["checklist", "areas", "fail-on", "strict", "working-directory", "name"].map((name) =>
        line.input(name as "name"),
      ),
    ).toEqual(["docs/page.md", "a,b", "any", "true", "app", undefined]);
  });

  test("adds up repeated lists and vars, and lets the last of any other repeated option count", () => {
    const line = command(
      "run",
      "--vars",
      "A=1",
      "--vars",
      "B=x,y",
      "--redact",
      "T",
      "--redact",
      "U",
      "--name",
      "one",
      "--name",
      "two",
    );
    expect([line.input("vars"), line.input("redact"), line.input("name")]).toEqual([
      "A=1\nB=x,y",
      "T\nU",
      "two",
    ]);
  });

  test("understands a flag as the action's users write it", () => {
    expect(command("lint", "--strict=true").input("strict")).toBe("true");
    expect(command("lint", "--strict=false").input("strict")).toBeUndefined();
  });

  test("takes the pull request that guidance and commands are filled with", () => {
    expect(command("run", "--pull-request", "7").input("pull-request")).toBe("7");
    expect(command("explain", "--pull-request", "7").input("pull-request")).toBe("7");
  });

  test("takes what stands behind `--` as the command to learn from, options and all", () => {
    const {
      options,
      command: behind,
      input,
    } = command("add", "--area", "a", "--checklist", "p.md", "--twice", "--", "npm", "test", "--", "--ci");
    expect([options.get("area"), options.has("twice"), input("checklist")]).toEqual(["a", true, "p.md"]);
    expect(behind).toEqual(["npm", "test", "--", "--ci"]);
  });

  test("reads --json and --results", () => {
    const { json, options } = command("run", "--json", "--results", "out.json");
    expect([json, options.get("results")]).toEqual([true, "out.json"]);
  });

  test.each([
    ["no command", [], `No command is given; expected one of ${Object.keys(commands).join(", ")}.`],
    [
      "an unknown command",
      ["go"],
      `\`go\` is no command; expected one of ${Object.keys(commands).join(", ")}.`,
    ],
    ["a misspelt command", ["lst"], "Did you mean `readiness list`?"],
    ["an unknown option", ["run", "--nope"], "Unknown option '--nope'"],
    ["a misspelt option", ["run", "--area", "a"], "Did you mean `--areas`?"],
    ["an option that belongs to another command", ["lint", "--fail-on", "any"], "Unknown option '--fail-on'"],
    [
      "which command has it",
      ["lint", "--vars", "A=b"],
      "It is an option of `readiness run`, `readiness plan`, `readiness explain`, `readiness add`, `readiness gate`.",
    ],
    [
      "an input of the action alone",
      ["run", "--statuses", "gate"],
      "`statuses` is an input of the action alone",
    ],
    ["the checklist as an option", ["run", "--checklist", "a.md"], "The checklist is an argument"],
    ["an option without its value", ["run", "--areas"], "'--areas <value>' argument missing"],
    [
      "an option before another one",
      ["run", "--areas", "--json"],
      "Option '--areas <value>' argument missing.\n",
    ],
    ["a second checklist", ["run", "a.md", "b.md"], "There is a second checklist, `b.md`; expected one."],
    ["a second check of explain", ["explain", "api", "web"], "There is a second check, `web`"],
    ["a second checklist of explain", ["explain", "a.md", "b.yml"], "There is a second checklist, `b.yml`"],
    ["a third argument of explain", ["explain", "a.md", "b", "c"], "There is a third argument, `c`"],
    ["a command without its `--`", ["add", "--area", "a", "npm"], "There is a word before `--`, `npm`"],
    ["no revision", ["diff"], "An argument is missing; expected BASE [HEAD]."],
    ["no results", ["report"], "An argument is missing; expected RESULTS..."],
    [
      "an unknown format",
      ["lint", "--format", "xml"],
      "`xml` is no format; expected one of text, github, json, sarif.",
    ],
    ["two formats", ["lint", "--json", "--format", "sarif"], "`--json` stands beside `--format sarif`"],
  ])("explains %s", (_name, args, message) => {
    const line = readCommandLine(args);
    expect(line.kind === "usage" && line.message).toContain(message);
  });

  test("takes several pages to lint, and the format of their findings", () => {
    expect(command("lint", "a.md", "b.yml").args).toEqual(["a.md", "b.yml"]);
    expect(command("lint").format).toBe("text");
    expect(command("lint", "--format", "sarif")).toMatchObject({ format: "sarif", json: false });
    for (const args of [["--json"], ["--format=json"], ["--json", "--format", "json"]])
      expect(command("lint", ...args)).toMatchObject({ format: "json", json: true });
  });

  test.each([
    ["nothing", [], undefined],
    ["a check", ["api"], undefined],
    ["a checklist", ["docs/page.md"], "docs/page.md"],
    ["both", ["api", "page.YAML"], "page.YAML"],
    ["both, the other way round", ["page.yml", "api"], "page.yml"],
  ])("knows the checklist of explain by its ending: %s", (_name, args, checklist) => {
    expect(command("explain", ...args).input("checklist")).toBe(checklist);
  });

  test("tells its own version, which is no input", () => {
    expect(readCommandLine(["--version"])).toEqual({ kind: "help", text: version });
    const line = readCommandLine(["run", "--version", "1.4.0"]);
    expect(line.kind === "command" && line.input("version")).toBe("1.4.0");
  });

  test("shows every option with its default on --help", () => {
    const help = textOf("run", "--help");
    const own = ownOptionsOf("run").map(([name]) => name);
    for (const name of inputNames.filter((input) => input !== "checklist")) {
      if (!optionsOf("run").includes(name) && !own.includes(name)) expect(help).not.toContain(`--${name}`);
      else expect(help).toContain(`--${name}`);
    }
    expect(help).toContain("One of required, any, never; default `required`.");
    expect(help).toContain("their files. Default `.`.");
    expect(help).not.toContain("``");
    expect(textOf("--help")).toContain("readiness lint");
    expect(textOf("list", "-h")).not.toContain("--vars");
  });
});
