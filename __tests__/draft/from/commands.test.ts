import { describe, expect, test } from "@jest/globals";
import { isCommand, isInstall } from "../../../src/draft/from/commands.js";

describe("a text in backticks", () => {
  test.each([
    "npm test",
    "MIX_ENV=test mix test",
    "./scripts/check.sh",
    "scripts/verify.sh --offline",
    "bin/smoke",
    "make",
    "python -m pytest -q",
    "git status --porcelain",
  ])("%s is a command", (text) => {
    expect(isCommand(text)).toBe(true);
  });

  test.each([
    "CHANGELOG.md",
    "package.json",
    "./docs/upgrade.md",
    "main",
    "vX.Y.Z",
    "npm",
    "git",
    "0 failures",
    "chore: release",
    "test is the name of it",
  ])("%s is none", (text) => {
    expect(isCommand(text)).toBe(false);
  });
});

test.each([
  ["npm ci", true],
  ["pip install -r requirements.txt", true],
  ["mix deps.get", true],
  ["pip install acme==1.0", false],
  ["npm install -g acme", false],
])("%s installs what checks need: %s", (command, is) => {
  expect(isInstall(command)).toBe(is);
});
