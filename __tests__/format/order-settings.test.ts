import { describe, expect, test } from "@jest/globals";
import { orderedSettings } from "../../src/format/order-settings.js";

const ordered = (text: string, origin: "front-matter" | "comment" | "file" = "front-matter") =>
  orderedSettings(text.split("\n"), origin).join("\n");

describe("settings in order", () => {
  test("have their comments with them: those right above, and those below that a blank line parts", () => {
    expect(ordered("# Setup.\nsetup: x\n# Behind setup.\n\n# Apart.\n\n# Owner.\nowner: a # who")).toBe(
      "# Owner.\nowner: a # who\n\n# Apart.\n\n# Setup.\nsetup: x\n# Behind setup.",
    );
  });

  test("have all of their values with them: blocks, lists, and comments further in", () => {
    expect(ordered("setup: |\n  a\n\n  # not a comment\nareas:\n  - b\n  # - c\nowner: a")).toBe(
      "owner: a\nareas:\n  - b\n  # - c\nsetup: |\n  a\n\n  # not a comment",
    );
  });

  test("change places among themselves alone: a site generator's keys stay where they are", () => {
    expect(ordered("title: x\nsetup: a\nlayout: y\nowner: b")).toBe(
      "title: x\nowner: b\nlayout: y\nsetup: a",
    );
    expect(ordered("setup: a\nchecks:\n  - area: a\n    run: x\nowner: b", "file")).toBe(
      "owner: b\nchecks:\n  - area: a\n    run: x\nsetup: a",
    );
  });

  test("leave the comment by which editors know the file in its first line", () => {
    const text = "# yaml-language-server: $schema=x\nsetup: a\nowner: b";
    expect(ordered(text, "file")).toBe("# yaml-language-server: $schema=x\nowner: b\nsetup: a");
  });

  test.each([
    ["in braces", "{ setup: a, owner: b }"],
    ["in braces over lines", "{\nsetup: a,\nowner: b\n}"],
    ["a key twice", "setup: a\nowner: b\nsetup: c"],
    ["a syntax error", "setup: [a\nowner: b"],
    ["an alias", "setup: &a x\nowner: *a"],
    ["keys with a question mark", "? setup\n: a\n? owner\n: b"],
    ["a block whose trailing lines count", "defaults:\n  env:\n    A: |+\n      x\n\n\nowner: a"],
    ["two documents", "setup: a\nowner: b\n---\nx: y"],
  ])("are left as they are where it is not certain that they say the same: %s", (_, text) => {
    expect(ordered(text)).toBe(text);
  });
});
