import type { FromDraft, FromFacts, FromFile } from "./from-draft.js";

/** Makes a page of what a team has. Nothing of the file is lost: each of its lines is on the page, or named. */
export async function draftFrom(file: FromFile, facts: FromFacts): Promise<FromDraft> {
  const lines = file.text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const settings = {
    owner: null,
    ticket: null,
    versionFrom: facts.versionFrom,
    signOffs: null,
    setup: [],
  };
  return {
    page: { title: "Release readiness", settings, intro: lines.join("\n"), rows: [], sections: [] },
    isPage: false,
    placed: lines.flatMap((text, index) =>
      text.trim() === "" ? [] : [{ line: index + 1, became: "prose" as const, what: "kept as text" }],
    ),
    notPlaced: [],
  };
}
