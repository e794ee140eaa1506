import { expect } from "@jest/globals";
import { onlyWith } from "../../support/system.js";
import { runPage } from "../running.js";

const { describe, test } = onlyWith("posix");

const page = (broken: string): string =>
  `setup: echo made\nteardown: echo torn\nchecks:\n  - {area: a, run: "echo 1 passed", pass: "1 passed", rollback: x}\n  - {area: b, run: "echo looked; ${broken}", pass: looked, rollback: Go back.}\n`;

describe.each(["plain", "workflow"] as const)("how much the log of a command line (%s) has", (dialect) => {
  test("with --quiet is one line of a gate that is ready", async () => {
    const { log } = await runPage(page("true"), { dialect, amount: "little" });
    expect(log).toBe("Ready: all 2 required checks passed\n");
  });

  test("with --quiet is what did not pass, the gate and where more is", async () => {
    const { log } = await runPage(page("exit 3"), { dialect, amount: "little" });
    expect(log.replace(/[\d.]+ m?s|\/\S+/g, "…")).toBe(
      `✗ b failed: exit 3: looked
  $ echo looked; exit 3
  │ looked
  exit 0 expected, saw exit 3
  Roll back: Go back.
  Retest: the command above
  … · ask @acme · page.yml:6

Not ready: 1 of 2 required checks did not pass
Results: …
`,
    );
  });

  test("with --quiet is what setup printed where it failed", async () => {
    const { log } = await runPage(page("true").replace("echo made", "echo no room; exit 1"), {
      dialect,
      amount: "little",
    });
    expect(log).toMatch(
      /^- skipped {2}a, b: setup failed\n\n✗ setup failed: exit 1: no room\n {2}│ no room\n/,
    );
  });

  test("is by default what every command printed, and each verdict once with its number", async () => {
    const { log } = await runPage(page("exit 3"), { dialect });
    for (const printed of ["made", "1 passed", "looked", "torn"])
      expect(log).toMatch(new RegExp(`^${printed}$`, "m"));
    expect(log.match(/^\[\d\/2\] . \w+/gm)).toEqual(["[1/2] ✓ a", "[2/2] ✗ b"]);
  });

  test("with --verbose is also by what a check passed", async () => {
    const { log } = await runPage(page("exit 3"), { dialect, amount: "everything" });
    expect(log).toMatch(/^✓ passed {2}a {2} *\d+ ms {2}1 passed$/m);
  });
});
