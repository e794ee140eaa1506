import { describe, expect, test } from "@jest/globals";
import { runPage } from "../running.js";

/** Each check lacks a rollback and a signal beyond the exit code. */
const page = (checks: number): string =>
  `checks:\n${Array.from({ length: checks }, (_, index) => `  - area: a${index}\n    run: "true"\n`).join("")}`;

describe("a run tells what lint says of its page once, and folded", () => {
  test("on the runner in a group of its own, all of it", async () => {
    const { log } = await runPage(page(3), { dialect: "actions" });
    const [, group = ""] = /::group::6 remarks on the page\n(.*?)::endgroup::/s.exec(log) ?? [];
    expect(group.trim().split("\n")).toHaveLength(6);
    expect(log.replace(group, "")).not.toMatch(/^page\.yml:/m);
  });

  test("on a terminal a few, and how to see the others", async () => {
    const { log } = await runPage(page(3));
    expect(log.match(/\(rollback-missing\)|\(signal-beyond-exit\)/g)).toHaveLength(3);
    expect(log).toContain("… and 3 more: `readiness lint page.yml` shows them all");
  });

  test("on a terminal all of them where they are few", async () => {
    const { log } = await runPage(page(1));
    expect(log).toContain("2 remarks on the page");
    expect(log).not.toContain("readiness lint");
  });

  test("in full where they keep the page from running", async () => {
    const { log } = await runPage(`${page(3)}lint: { rollback-missing: error }\n`, { dialect: "actions" });
    expect(log).not.toContain("remarks on the page");
    expect(log.match(/^page\.yml:\d+:\d+: error/gm)).toHaveLength(3);
  });
});
