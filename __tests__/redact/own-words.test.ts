import { describe, expect, test } from "@jest/globals";
import { signalReason } from "../../src/model/signal-reason.js";
import { verdicts } from "../../src/model/verdict.js";
import { traitsOf } from "../../src/model/verdict-traits.js";
import { isOwnWord } from "../../src/redact/own-words.js";
import { redactResults } from "../../src/redact/redact-results.js";
import { createRedactor } from "../../src/redact/redaction.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { otherCommitRefusal } from "../../src/report/other-commit.js";
import { decideGate } from "../../src/verdict/gate.js";
import {
  checkOf,
  findingOf,
  outputOf,
  required,
  resultsOf,
  signalOf,
} from "../report/support/sample-results.js";
import { wholeRun } from "../support/whole-run.js";

const words = [
  "signal",
  "required",
  "checks",
  "passed",
  "failed",
  "expected",
  "evaluated",
  "stdout",
  "did not pass",
];

/** A failing run in whose every text from outside the word stands. */
function resultsWith(word: string) {
  const outside = `the ${word} is lost`;
  const signals = [
    signalOf("fail", outside, true, outside),
    signalOf("pass", outside, false, "not in 3 lines of stdout"),
    signalOf("pass", "exit 0", false, "exit 2"),
    signalOf("pass", outside, null, "could not be evaluated"),
  ];
  const check = checkOf("catalog", {
    verdict: "failed",
    reason: signalReason(signals),
    signals,
    command: outside,
    why: outside,
    owner: outside,
    output: outputOf(`${outside}\n`),
    guidance: { rollback: outside, retest: outside, retestKind: "guidance", toDo: null },
  });
  const decision = {
    notApplicable: 0,
    openSignOffs: 0,
    failOn: "required",
    setup: null,
    cancelled: false,
    scope: null,
    ownGate: null,
  } as const;
  return resultsOf([check, checkOf("other")], {
    ...decideGate({ ...decision, checks: [check, checkOf("other")] }),
    warnings: [
      `the required checks passed, as expected; signal \`${outside}\` was seen, stdout evaluated, failed, did not pass`,
    ],
    findings: [
      findingOf({
        found: `a signal \`${outside}\``,
        expected: "required checks",
        cure: "Write the expected signal.",
      }),
    ],
  });
}

function redactedBy(word: string, ...more: string[]) {
  const redactor = createRedactor();
  for (const secret of [word, ...more]) redactor.add(secret);
  return { redactor, results: redactResults(resultsWith(word), redactor) };
}

describe("a secret that is a word of our own", () => {
  // A verdict that is added brings its words, and those of its reason.
  test.each(verdicts)("is known where a check is %s, and where the gate says so", (verdict) => {
    const checks = [checkOf("a", { verdict }), checkOf("b", { verdict })];
    const decision = {
      notApplicable: 0,
      openSignOffs: 0,
      failOn: "required",
      setup: null,
      cancelled: false,
      scope: null,
      ownGate: null,
    } as const;
    const reason = decideGate({ ...decision, checks }).reason.replace(/\d+ /g, "");
    const { word } = traitsOf(verdict);
    expect([reason, word].filter((words) => !isOwnWord(words))).toEqual([]);
  });

  test.each(words)("stays in our sentences, and is hidden in what came from outside: %s", async (word) => {
    const { results } = redactedBy(word);
    const hidden = "the *** is lost";
    expect(results.reason).toBe("1 of 2 required checks did not pass");
    expect(results.checks[0]?.reason).toBe(
      [
        `fail signal seen: ${hidden}`,
        `pass signal not seen: ${hidden}`,
        "exit 2, expected exit 0",
        `pass signal could not be evaluated: ${hidden} (could not be evaluated)`,
      ].join("; "),
    );
    expect(results.warnings).toEqual([
      `the required checks passed, as expected; signal \`${hidden}\` was seen, stdout evaluated, failed, did not pass`,
    ]);
    expect(results.findings[0]).toMatchObject({
      found: `a signal \`${hidden}\``,
      expected: "required checks",
      cure: "Write the expected signal.",
    });
    expect(results.checks[0]).toMatchObject({ command: hidden, why: hidden, owner: hidden });
    const summary = await renderSummary(results, { decides: required });
    expect(summary).toContain("❌ Not ready: catalog failed, 1 of 2 required checks");
    expect(summary).toContain(
      "- `the *** is lost` must not be seen, but was\n- `the *** is lost` was never printed\n",
    );
    expect(summary).not.toContain(`the ${word} is lost`);
    expect(JSON.stringify(results)).not.toContain(`the ${word} is lost`);
  });

  test.each(words)("leaves other secrets hidden in our sentences too: beside %s", (word) => {
    const { redactor } = redactedBy(word, "hunter2-hunter2");
    expect(redactor.redactSentence(`the ${word} of hunter2-hunter2 was \`${word}\``)).toBe(
      `the ${word} of *** was \`***\``,
    );
    expect(redactor.redact(`the ${word} of hunter2-hunter2`)).toBe("the *** of ***");
  });

  test("is one that is a part of a sentence, as it is written; no other word is", () => {
    for (const word of words) expect(isOwnWord(word)).toBe(true);
    for (const word of ["hunter2-hunter2", "SIGNAL", "signals-x", "correct horse", ""])
      expect([word, isOwnWord(word)]).toEqual([word, false]);
  });

  test("is one of every reason that a run is refused for", () => {
    const found = { event: "push", sha: "1".repeat(40), head: "2".repeat(40), path: "." };
    const ownGate = { kind: "not-compared" } as const;
    const judged = {
      checks: [checkOf("catalog")],
      notApplicable: 0,
      openSignOffs: 0,
      failOn: "required",
      setup: null,
      cancelled: false,
    } as const;
    const { reason } = decideGate({ ...judged, scope: null, ownGate });
    for (const word of `${otherCommitRefusal(found).reason} ${reason} could not be ended`.match(
      /[a-z]{4,}/g,
    ) ?? [])
      expect([word, isOwnWord(word)]).toEqual([word, true]);
  });

  test("as one line of a secret is spared alone", () => {
    const redactor = createRedactor();
    redactor.add("first-secret-line\nrequired\nlast-secret-line");
    expect(redactor.redactSentence("1 required check: first-secret-line and last-secret-line")).toBe(
      "1 required check: *** and ***",
    );
  });

  test("is hidden between any number of backticks, and where none is closed nothing else is lost", () => {
    const { redactor } = redactedBy("signal");
    expect(redactor.redactSentence("signal ``a ` signal`` signal ` signal")).toBe(
      "signal ``a ` ***`` signal ` signal",
    );
  });
});

describe("in a whole run", () => {
  const page = (word: string) => `| Area | Command | Fail signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`masks\` | \`the ${word} is lost\` | revert |
`;
  const sentence = "fail signal seen: the *** is lost";

  test.each(words)("a mask that a command asks for is not given to the runner: %s", async (word) => {
    const prints = () => ({ stdout: `::add-mask::${word}\nthe ${word} is lost\n` });
    const told = await wholeRun({ page: page(word), prints, server: null });
    expect(told.log).not.toContain(`::add-mask::${word}`);
    expect(told.log).toContain("readiness: a mask was asked for that is a word of the report itself");
    expect(told.log).toContain(sentence);
    expect(told.results.checks[0]?.reason).toBe(sentence);
    expect(told.outputs).toMatchObject({ gate: "not-ready", reason: "1 of 1 required check did not pass" });
    expect(told.summary).toContain("❌ Not ready: catalog failed, the only required check");
    expect(told.summary).toContain("a word of the report itself");
    expect(told.summary + told.resultsText).not.toContain(`the ${word} is lost`);
  });

  test.each(words)(
    "nor is one that `redact` names, and the command line keeps our words too: %s",
    async (word) => {
      for (const dialect of ["actions", "plain"] as const) {
        const prints = () => ({ stdout: `the ${word} is lost\n` });
        const inputs = { redact: "WORD" };
        const told = await wholeRun({
          page: page(word),
          prints,
          inputs,
          env: { WORD: word },
          dialect,
          server: null,
        });
        expect(told.log).not.toContain(`::add-mask::${word}`);
        expect(told.log).toContain(sentence);
        expect(told.results.checks[0]?.reason).toBe(sentence);
        expect(told.summary + told.resultsText).not.toContain(`the ${word} is lost`);
        if (dialect === "plain") expect(told.log).not.toContain(`the ${word} is lost`);
      }
    },
  );
});
