import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";
import { withCells } from "./markdown/reading.js";
import { summary } from "./reading.js";

async function said(text: string): Promise<string[]> {
  const { problems } = await readLinted("a.yml", text);
  return summary(problems.filter(({ rule }) => rule === "command-prose"));
}

function withRetest(retest: string): string {
  return `checks:\n  - area: a\n    run: make\n    retest: ${retest}\n`;
}

describe("a sentence in the place of a command", () => {
  test.each([
    "Restart the node and look at the dashboard.",
    "Ask Bob to look at it",
    "restart the server and try again",
    "See the runbook",
    "Run make test, then look at the report.",
    "Server neu starten.",
    "|\n      Restart the node.\n      Then look at it.",
    '"Restart the node: it is slow"',
  ])("is a warning: %j", async (retest) => {
    expect(await said(withRetest(retest))).toEqual([expect.stringMatching(/^command-prose [45]:\d+$/)]);
  });

  test.each([
    "make test",
    "mix test test/streaming --only partial",
    'git commit -m "Restart the node and look at it."',
    "echo the end is near",
    "Rscript tests/run.R all",
    "R CMD check pkg",
    "Get-ChildItem -Path the",
    "grep the log again",
    "if make; then echo the end; fi",
    "make a b",
    "Xvfb :1",
  ])("is none: %j", async (retest) => {
    expect(await said(withRetest(retest))).toEqual([]);
  });

  test.each([
    ["a command", "checks:\n  - area: a\n    run: Start the server.\n", "3:10"],
    ["a diagnosis", "checks:\n  - area: a\n    run: make\n    diagnose: Look at the log.\n", "4:15"],
    ["a setup", "setup: Install the dependencies.\nchecks:\n  - area: a\n    run: make\n", "1:8"],
    ["a teardown", "teardown: Stop the server.\nchecks:\n  - area: a\n    run: make\n", "1:11"],
  ])("is named at its place as %s", async (_name, text, place) => {
    expect(await said(text)).toEqual([`command-prose ${place}`]);
  });

  test("is named in the cells of a page, and is right without backticks as a retest", async () => {
    const page = (retest: string) =>
      `| Area | Command | Retest |\n| --- | --- | --- |\n| a | \`make\` | ${retest} |\n`;
    const rules = async (text: string) => (await readLinted("a.md", text)).problems.map(({ rule }) => rule);
    expect(await rules(page("`Restart the node.`"))).toContain("command-prose");
    expect(await rules(page("Restart the node."))).not.toContain("command-prose");
    expect((await withCells({ Retest: "Restart the node." })).problems).toEqual([]);
  });
});
