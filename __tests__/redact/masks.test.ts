import { describe, expect, test } from "@jest/globals";
import { MaskBook } from "../../src/log/mask-book.js";
import type { JournalRecord } from "../../src/ports/journal.js";
import { maskDecision } from "../../src/redact/masks.js";
import { createRedactor } from "../../src/redact/redaction.js";

/** DESIGN 3.1. */
const maxMasks = 1_000;

const vocabulary = new Set([
  "passed",
  "not-ready",
  "ready",
  "catalog",
  "docs/RELEASE_READINESS.md",
  "https://github.com/acme/app",
]);

describe("a mask that a command asks for", () => {
  test.each([
    ["a value of its own", "hunter2-hunter2"],
    ["a value that holds a word of ours", "ready-or-not-here-i-come"],
    ["a value of several lines", "-----BEGIN-----\nMIIE\n-----END-----"],
  ])("is honoured for %s", (_, value) => {
    expect(maskDecision(value, vocabulary, 0)).toEqual({ kind: "honoured" });
  });

  test.each([
    ["a verdict", "passed"],
    ["the gate", "not-ready"],
    ["a part of the gate", "ot-read"],
    ["a part of a path", "RELEASE_READINESS"],
    ["a part of a URL", "github.com/acme"],
    ["a line that is a word of ours", "something-else\ncatalog"],
    ["a short value", "12345"],
    ["a short value with blanks around it", "  12345  "],
    ["nothing", ""],
  ])("is refused for %s, with a reason that does not hold the value", (_, value) => {
    const decision = maskDecision(value, vocabulary, 0);
    expect(decision.kind).toBe("refused");
    if (decision.kind === "refused" && value !== "") expect(decision.reason).not.toContain(value);
  });

  test.each([
    "signal",
    "required",
    "checks",
    "expected",
    "did not pass",
    "evaluated",
    "as far as looked",
    "hunter2-hunter2\nsignal",
  ])(
    "is kept from the runner, and hidden in reports, where it is a word of our own sentences: %s",
    (value) => {
      const decision = maskDecision(value, vocabulary, 0);
      expect(decision).toMatchObject({ kind: "refused", isHiddenInReports: true });
      if (decision.kind === "refused") expect(decision.reason).not.toContain(value);
    },
  );

  test("is honoured a thousand times, and not once more", () => {
    expect(maskDecision("hunter2-hunter2", vocabulary, maxMasks - 1).kind).toBe("honoured");
    expect(maskDecision("hunter2-hunter2", vocabulary, maxMasks).kind).toBe("refused");
  });
});

test("words of our own are learned a thousand times at most, too, and are told of once", () => {
  const noted: JournalRecord[] = [];
  const journal = {
    failure: null,
    note: (record: JournalRecord) => void noted.push(record),
    end: async () => undefined,
  };
  const redactor = createRedactor();
  const book = new MaskBook(redactor, [], journal);
  for (let time = 0; time < 3 * maxMasks; time += 1) book.learn("signal");
  expect(noted).toHaveLength(maxMasks);
  expect(book.refusals).toHaveLength(2);
  expect(redactor.redactSentence("fail signal seen: `signal`")).toBe("fail signal seen: `***`");
});
