import { describe, expect, test } from "@jest/globals";
import { emptyRow, type PageDraft } from "../../src/draft/draft.js";
import { keepRows } from "../../src/draft/keep-rows.js";

const row = (area: string, more: Partial<PageDraft["rows"][number]> = {}) => ({
  ...emptyRow,
  area,
  command: ["true"],
  ...more,
});
const draft: PageDraft = {
  title: "Release readiness",
  settings: { owner: null, ticket: null, versionFrom: null, signOffs: null, setup: [] },
  intro: "",
  rows: [
    row("build", { rollback: "[Go back](#go-back)" }),
    row("api", { check: "API Smoke", rollback: "[Restore](#restore-it)" }),
    row("web", { needs: ["api-smoke", "build"], rollback: "[Go back](#go-back)" }),
  ],
  sections: [
    { heading: "Go back", markdown: "Revert." },
    { heading: "Restore it!", markdown: "Restore." },
    { heading: "Before the tag", markdown: "- [ ] Changelog read" },
  ],
};

describe("a draft of which some rows are kept", () => {
  const kept = keepRows(
    draft,
    draft.rows.filter(({ area }) => area !== "api"),
  );

  test("needs none of the others", () => {
    expect(kept.rows.map(({ area, needs }) => [area, needs])).toEqual([
      ["build", []],
      ["web", ["build"]],
    ]);
  });

  test("has no guidance that only they link to, and all else", () => {
    expect(kept.sections.map(({ heading }) => heading)).toEqual(["Go back", "Before the tag"]);
  });

  test("is the draft itself where all are kept", () => {
    expect(keepRows(draft, draft.rows)).toBe(draft);
  });
});
