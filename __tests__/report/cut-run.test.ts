import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../src/model/results.js";
import { annotationsOf } from "../../src/report/annotations.js";
import { reportFormats } from "../../src/report/formats/formats.js";
import { guidanceLines } from "../../src/report/guidance-lines.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { lookOf, runEnd } from "../../src/report/terminal/terminal.js";
import { resultLines } from "../../src/report/verdict-lines.js";
import { required } from "./support/sample-results.js";
import { situations } from "./support/situations.js";

const { killed } = situations;
if (killed === undefined) throw new Error("no situation killed");

/** Each form in which people read what a run found. */
const forms = {
  summary: (results) => renderSummary(results, { decides: required }),
  comment: (results) => renderSummary(results, { decides: required, limitBytes: 60_000, place: "comment" }),
  terminal: async (results) =>
    runEnd(results, lookOf({ width: 100, amount: "usual" }, false, required)).join("\n"),
  html: (results) => reportFormats.html({ results, decides: required }),
  junit: (results) => reportFormats.junit({ results, decides: required }),
  "junit-strict": (results) => reportFormats["junit-strict"]({ results, decides: required }),
  ctrf: (results) => reportFormats.ctrf({ results, decides: required }),
} satisfies Record<string, (results: Results) => Promise<string>>;

describe("a check that was running when the run was killed", () => {
  test.each(Object.entries(forms))("is said to be found in the log: %s", async (_form, render) => {
    const text = await render(killed);
    expect(text).toMatch(/search.*running.*see the log/s);
    expect(text).not.toMatch(/nothing was printed|printed nothing/i);
  });

  test.each(["html", "terminal"] as const)("took no time that anybody knows: %s", async (form) => {
    expect(await forms[form](killed)).not.toMatch(/took 0 ms|^ {2}0 ms|>0 ms<\/span>/m);
  });
});

test("whoever opens the page of a run that was cut off is told to run it again", async () => {
  expect(await forms.html(killed)).toContain("run it again for the rest");
});

describe("checks that never began before the run was killed", () => {
  test("have no way back in the log", () => {
    expect(guidanceLines(killed, false).join("\n")).not.toMatch(/mail|worker/);
    expect(guidanceLines(killed, false).join("\n")).toMatch(/^roll back registry, search: /m);
  });

  test("have none on the page's lines", () => {
    const told = annotationsOf(killed, required).filter(({ message }) => message.includes("Roll back"));
    expect(told.map(({ title }) => title)).toEqual(["registry: failed", "search: interrupted"]);
  });

  test("and what was running took no time in the log's list", () => {
    const line = resultLines(killed, false).find((one) => one.includes("search")) ?? "";
    expect(line).toMatch(/interrupted {2}search +the run died/);
  });
});

test("what never began, or was ended by the run itself, is not said to be found in the log", async () => {
  const checks = killed.checks.map((check) =>
    check.id === "search"
      ? { ...check, attempts: [{ verdict: check.verdict, durationMs: 5_000 }], durationMs: 5_000 }
      : check,
  );
  const text = await forms.summary({ ...killed, checks });
  expect(text).toContain("never began");
  expect(text).not.toContain("see the log");
});
