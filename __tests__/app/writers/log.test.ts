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

  test("elsewhere as their number, and how to see them", async () => {
    const { log } = await runPage(page(3));
    expect(log).not.toMatch(/rollback-missing|signal-beyond-exit/);
    expect(log).toContain("\n6 remarks on the page: `readiness lint page.yml` shows them\n");
    expect((await runPage(page(3), { amount: "little" })).log).not.toContain("remark");
  });

  test("with --verbose all of them", async () => {
    const { log } = await runPage(page(3), { amount: "everything" });
    expect(log.match(/\(rollback-missing\)|\(signal-beyond-exit\)/g)).toHaveLength(6);
    expect(log).not.toContain("readiness lint");
  });

  test("in full where they keep the page from running", async () => {
    const { log } = await runPage(`${page(3)}lint: { rollback-missing: error }\n`, { dialect: "actions" });
    expect(log).not.toContain("remarks on the page");
    expect(log.match(/^page\.yml:\d+:\d+: error/gm)).toHaveLength(3);
  });
});
