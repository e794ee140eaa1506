import { describe, expect, test } from "@jest/globals";
import { emptyRow, type PageDraft, type RowDraft } from "../../src/draft/draft.js";
import { fillRows } from "../../src/draft/fill-rows.js";

const pageOf = (rows: readonly RowDraft[], sections: PageDraft["sections"] = []): PageDraft => ({
  title: "Releasing",
  settings: { owner: null, ticket: null, versionFrom: null, signOffs: null, setup: [] },
  intro: "",
  rows,
  sections,
});
const back = { heading: "Take it back", markdown: "Revert." };
const known = {
  ...emptyRow,
  area: "tests",
  command: ["npm test"],
  pass: ["/[1-9] passed/"],
  fail: ["/[1-9] failed/"],
  rollback: "[Take it back](#take-it-back)",
};
const listed = { ...emptyRow, area: "Before", command: ["npm test"] };

describe("a row of a team's list", () => {
  test("gets signals, rollback and its section from the repository where it has the same command", () => {
    const { rows, sections } = fillRows(pageOf([listed]), pageOf([known], [back]));
    expect(rows).toEqual([{ ...known, area: "Before" }]);
    expect(sections).toEqual([back]);
  });

  test("finds installed what it needs: as the list says, else as the repository does", () => {
    const withSetup = (page: PageDraft, setup: readonly string[]) => ({
      ...page,
      settings: { ...page.settings, setup },
    });
    const repository = withSetup(pageOf([known], [back]), ["test -d node_modules || npm ci"]);
    expect(fillRows(pageOf([listed]), repository).settings.setup).toEqual(["test -d node_modules || npm ci"]);
    expect(fillRows(withSetup(pageOf([listed]), ["make deps"]), repository).settings.setup).toEqual([
      "make deps",
    ]);
  });

  test("is taken back as the repository's releases are where it looks at what was published", () => {
    const after = { ...listed, command: ["npm view demo version"], phase: "after" as const };
    const { rows, sections } = fillRows(pageOf([after]), pageOf([known], [back]));
    expect(rows).toEqual([{ ...after, rollback: known.rollback }]);
    expect(sections).toEqual([back]);
    const waiting = { ...after, toDo: "Publish it." };
    expect(fillRows(pageOf([waiting]), pageOf([known], [back])).rows).toEqual([waiting]);
  });

  test("keeps what the list says, and is as it is where its command is another", () => {
    const own = { ...listed, fail: ["ERR"], rollback: "Call us." };
    const other = { ...listed, command: ["npm test", "true"] };
    expect(fillRows(pageOf([own, other]), pageOf([known], [back]))).toEqual(pageOf([own, other]));
    expect(fillRows(pageOf([listed], [back]), pageOf([known], [back])).sections).toEqual([back]);
  });
});
