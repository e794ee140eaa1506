import { describe, expect, test } from "@jest/globals";
import { emptyRow, type PageDraft, type RowDraft } from "../../src/draft/draft.js";
import { writePage } from "../../src/draft/write-page.js";
import { readChecklist } from "../../src/page/read.js";

const row = (more: Partial<RowDraft>): RowDraft => ({
  ...emptyRow,
  area: "smoke",
  command: ["true"],
  rollback: "Revert.",
  ...more,
});
const draftOf = (rows: readonly RowDraft[], more: Partial<PageDraft> = {}): PageDraft => ({
  title: "Release readiness",
  settings: { owner: "@acme/release", ticket: null, versionFrom: null, signOffs: null, setup: [] },
  intro: "",
  rows,
  sections: [],
  ...more,
});

/** What is read of a draft's page, and what is said of it. */
async function readBack(draft: PageDraft) {
  const text = writePage(draft);
  const { checklist, problems } = await readChecklist("page.md", Buffer.from(text));
  return { text, checklist, problems: problems.filter(({ weight }) => weight === "error") };
}

describe("a page that is written from a draft", () => {
  test("has the columns and settings that say something, aligned, and no others", () => {
    const sections = [{ heading: "Before the tag", markdown: "- [ ] Changelog read\n" }];
    expect(
      writePage(draftOf([row({ pass: ["exit 0", ", 0 failures"], fail: ["a", "b"] })], { sections })),
    ).toBe(
      [
        "<!-- readiness",
        'owner: "@acme/release"',
        "areas: [smoke]",
        "-->",
        "",
        "# Release readiness",
        "",
        "| Area  | Command | Pass signal                 | Fail signal | Rollback |",
        "| ----- | ------- | --------------------------- | ----------- | -------- |",
        "| smoke | `true`  | `exit 0` and `, 0 failures` | `a` or `b`  | Revert.  |",
        "",
        "## Before the tag",
        "",
        "- [ ] Changelog read",
        "",
      ].join("\n"),
    );
  });

  test("is read back as the draft says, whatever stands in it", async () => {
    const hostile = [
      "a | b",
      "`x`",
      "``",
      "a\\|b",
      "echo '-->'",
      '$(rm) && : # "q"',
      "::error::x",
      "*a* _b_ [c](d)",
    ];
    for (const text of hostile) {
      const { checklist, problems } = await readBack(
        draftOf([row({ command: [`echo ${text}`, text], pass: ["exit 0", `output: ${text}`] })], {
          settings: { owner: text, ticket: null, versionFrom: null, signOffs: "require", setup: [text] },
        }),
      );
      expect([text, problems]).toEqual([text, []]);
      expect(checklist?.checks[0]?.command).toBe(`echo ${text}\n${text}`);
      expect(checklist?.settings.owner).toBe(text);
    }
  });

  test("has a section for a command of several lines and for guidance of several paragraphs, each under a name of its own", async () => {
    const script = "set -e\ncat <<'END'\n```\n| a |\nEND";
    const rows = ["one", "two"].map((check) =>
      row({ check, command: [script], rollback: "First this.\n\n1. Then that." }),
    );
    const { text, checklist, problems } = await readBack(draftOf(rows));
    expect(problems).toEqual([]);
    expect(checklist?.checks.map(({ command }) => command)).toEqual([script, script]);
    expect(checklist?.checks[0]?.rollback).toContain("1. Then that.");
    expect(text).toContain("[Command](#command-of-two)");
  });

  test("says all of a row: check, retest, to-do, moment, phase, kinds, owner, reason, needs, time", async () => {
    const { checklist, problems } = await readBack(
      draftOf([
        row({ check: "first" }),
        row({
          check: "second",
          retest: "true --again",
          toDo: "Bump the version.",
          notBefore: "24h after tag",
          phase: "after",
          only: ["major", "minor"],
          owner: "@acme/ops",
          why: "It broke\nonce.",
          needs: ["first"],
          timeout: "20m",
        }),
      ]),
    );
    expect(problems).toEqual([]);
    expect(checklist?.checks[1]).toMatchObject({
      id: "second",
      phase: "after",
      only: ["major", "minor"],
      owner: "@acme/ops",
      why: "It broke once.",
      needs: ["first"],
      timeoutMs: 1_200_000,
      toDo: "Bump the version.",
      retest: { kind: "command", script: "true --again" },
    });
  });
});
