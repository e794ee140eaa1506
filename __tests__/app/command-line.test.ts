import { describe, expect, test } from "@jest/globals";
import { type CommandLine, readCommandLine } from "../../src/app/command-line.js";
import { inputTable } from "../../src/app/inputs/inputs.js";

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

  test("reads --json and --results", () => {
    expect(command("run", "--json", "--results", "out.json")).toMatchObject({
      json: true,
      results: "out.json",
    });
  });

  test.each([
    ["no command", [], "expected a command"],
    ["an unknown command", ["go"], "Unexpected command `go`, expected one of run, lint, list, diff"],
    ["an unknown option", ["run", "--nope"], "Unknown option '--nope'"],
    ["an option that belongs to another command", ["lint", "--fail-on", "any"], "Unknown option '--fail-on'"],
    ["an option without its value", ["run", "--areas"], "'--areas <value>' argument missing"],
    ["a second checklist", ["run", "a.md", "b.md"], "Unexpected second checklist `b.md`"],
  ])("explains %s", (_name, args, message) => {
    const line = readCommandLine(args);
    expect(line.kind === "usage" && line.message).toContain(message);
  });

  test("shows every option with its default on --help", () => {
    const help = textOf("run", "--help");
    for (const [name, spec] of Object.entries(inputTable).filter(([input]) => input !== "checklist")) {
      if ("job" in spec) expect(help).not.toContain(`--${name}`);
      else expect(help).toContain(`--${name}`);
    }
    expect(help).toContain("One of required, any, never; default `required`.");
    expect(textOf("--help")).toContain("readiness lint");
    expect(textOf("list", "-h")).not.toContain("--vars");
  });
});
