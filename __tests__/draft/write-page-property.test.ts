import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyRow, type PageDraft, type RowDraft } from "../../src/draft/draft.js";
import { writePage } from "../../src/draft/write-page.js";
import { applyEdits } from "../../src/format/apply-edits.js";
import { formatPage } from "../../src/format/format-page.js";
import type { Check } from "../../src/model/checklist.js";
import { readChecklist } from "../../src/page/read.js";
import { spelledSignal } from "../../src/signals/spelled-signal.js";

/** Words with what a cell, a link or YAML gives a meaning to. */
const bits = fc.constantFrom(
  "a",
  "b c",
  "|",
  "\\|",
  "`",
  "``",
  "*x*",
  "_y_",
  "[z](u)",
  "<i>",
  "&amp;",
  "#",
  "\\",
  "'",
  '"',
  "$(x)",
  "é",
  "漢字",
  "🙂",
  "-->",
  ": ",
  "%",
);
const phrase = fc.array(bits, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join("")}x`);
const line = fc.oneof(phrase, fc.constantFrom("npm test", "cd a && pnpm test", "grep -F 'a|b' c | wc -l"));
const signal = fc.oneof(
  fc.constantFrom(
    "exit 0",
    "exit !0",
    "/^ok\\s/",
    "/a|b/i",
    "stdout empty",
    "stdout lines >= 3",
    "file dist/a.js: {version}",
    "within 9m",
    "stdout = ",
    'json $.a["b|c"] = "d"',
  ),
  phrase.map((text) => `output: ${text}`),
);
const signals = fc.uniqueArray(signal, { maxLength: 3 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const row: fc.Arbitrary<Omit<RowDraft, "area" | "check">> = fc
  .record({
    command: fc.array(line, { minLength: 1, maxLength: 3 }),
    pass: signals,
    fail: signals,
    rollback: fc.constantFrom("`git revert {sha}`", "Turn it off.", "[Guide](#guide)", "First.\n\n1. Then."),
    retest: maybe(line),
    toDo: maybe(fc.constantFrom("Bump the version.", "Write it into `CHANGELOG.md`.")),
    notBefore: maybe(fc.constantFrom("24h after tag", "2026-12-01")),
    phase: fc.constantFrom("before" as const, "after" as const),
    only: fc.constantFrom([], ["major"], ["major", "minor"]),
    owner: maybe(fc.constantFrom("@acme/ops", "the maintainers")),
    why: maybe(fc.constantFrom("It broke.", "v0.2 shipped half (#48)")),
    timeout: maybe(fc.constantFrom("20m", "90s")),
  })
  .map((fields) => ({ ...emptyRow, ...fields }));

const draft: fc.Arbitrary<PageDraft> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    owner: maybe(phrase),
    setup: fc.array(line, { maxLength: 2 }),
    intro: fc.constantFrom("", "What must hold."),
  })
  .map(({ rows, owner, setup, intro }) => ({
    title: "Release readiness",
    settings: { owner, ticket: null, versionFrom: "json package.json: $.version", signOffs: null, setup },
    intro,
    rows: rows.map((each, index) => ({
      ...each,
      area: index % 2 === 0 ? "tests" : `part ${index}`,
      check: `check ${index}`,
      needs: index === 0 || each.phase !== rows[0]?.phase ? [] : ["check-0"],
    })),
    sections: [
      { heading: "Guide", markdown: "1. `git revert {sha}`" },
      { heading: "Before the tag", markdown: "- [ ] Read" },
    ],
  }));

describe("a page that is written from any draft", () => {
  test("is read back as the draft's checks and settings, and formatting changes nothing of it", async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (page) => {
        const text = writePage(page);
        const { checklist, problems } = await readChecklist("page.md", Buffer.from(text));
        expect(problems.filter(({ weight }) => weight === "error")).toEqual([]);
        expect(checklist?.checks.map(readOf)).toEqual(page.rows.map(saidBy));
        expect(checklist?.settings.owner ?? null).toBe(page.settings.owner);
        expect(checklist?.settings.setup ?? "").toBe(page.settings.setup.join("\n"));
        expect(checklist?.signOffs.map(({ text: said }) => said)).toEqual(["Read"]);
        expect(await formatted(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

/** What was read of a check, in the draft's words. */
function readOf(check: Check) {
  const textsOf = (role: "pass" | "fail") =>
    check.signals.filter((each) => each.role === role && !each.implied).map(({ expect: said }) => said);
  const { id, area, command, phase, only, owner, why, needs, toDo, notBefore } = check;
  return {
    id,
    area: area.text,
    command,
    pass: textsOf("pass"),
    fail: textsOf("fail"),
    phase,
    only: only ?? [],
    owner,
    why,
    needs,
    toDo,
    notBefore: notBefore?.text ?? null,
  };
}

function saidBy({
  check,
  area,
  command,
  pass,
  fail,
  phase,
  only,
  owner,
  why,
  needs,
  toDo,
  notBefore,
}: RowDraft) {
  return {
    id: (check ?? "").replaceAll(" ", "-"),
    area,
    command: command.join("\n"),
    pass: pass.map(spelledSignal),
    fail: fail.map(spelledSignal),
    phase,
    only,
    owner,
    why,
    needs,
    toDo,
    notBefore,
  };
}

async function formatted(text: string): Promise<string> {
  return applyEdits(text, await formatPage("page.md", text));
}
