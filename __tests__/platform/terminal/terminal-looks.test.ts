import { describe, expect, test } from "@jest/globals";
import { isLiveTerminal, terminalLooks } from "../../../src/platform/terminal/terminal-looks.js";

describe("colours", () => {
  test.each<[string, Record<string, string>, boolean, boolean]>([
    ["are for terminals", {}, true, true],
    ["are not for pipes", {}, false, false],
    ["are left out with NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["don't heed an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["are there with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["are there with FORCE_COLOR=true", { FORCE_COLOR: "true" }, false, true],
    ["are there with an empty FORCE_COLOR, as in Node", { FORCE_COLOR: "" }, false, true],
    ["are left out with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["are left out with FORCE_COLOR=false", { FORCE_COLOR: "false" }, true, false],
    ["heed FORCE_COLOR before NO_COLOR, as in Node", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    ["are not for a terminal that has none", { TERM: "dumb" }, true, false],
  ])("%s", (_title, env, isTerminal, expected) => {
    expect(terminalLooks(env, isTerminal, undefined).color).toBe(expected);
  });
});

describe("the width", () => {
  test.each<[string, Record<string, string>, number | undefined, number]>([
    ["is the terminal's", {}, 132, 132],
    ["is what COLUMNS says, before the terminal", { COLUMNS: "72" }, 132, 72],
    ["is what COLUMNS says in a pipe", { COLUMNS: "72" }, undefined, 72],
    ["is 100 where nothing is said", {}, undefined, 100],
    ["is never too narrow to read", { COLUMNS: "3" }, undefined, 40],
    ["does not heed a COLUMNS that is no number", { COLUMNS: "wide" }, 90, 90],
    ["is 100 on a terminal that doesn't say", {}, 0, 100],
  ])("%s", (_title, env, columns, expected) => {
    expect(terminalLooks(env, true, columns).width).toBe(expected);
  });
});

describe("a line that is drawn and wiped", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["is for terminals", { TERM: "xterm" }, true],
    ["is for one without colours", { NO_COLOR: "1" }, true],
    ["is not for one that cannot wipe", { TERM: "dumb" }, false],
    ["is not for what is kept", { CI: "true" }, false],
    ["is not for what is kept, by whatever value", { CI: "woodpecker" }, false],
    ["is for one with CI=false", { CI: "false" }, true],
    ["is for one with an empty CI", { CI: "" }, true],
  ])("%s", (_title, env, expected) => {
    expect(isLiveTerminal(env)).toBe(expected);
  });
});
