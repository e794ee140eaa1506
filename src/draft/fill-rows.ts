import type { PageDraft, RowDraft } from "./draft.js";

/**
 * The page of a team's list, its rows completed by what the repository tells of the same commands: signals where the
 * list names none, the setup, and the rollback with the section that it links to. What is looked at after publishing is taken back as
 * a release of the repository is.
 */
export function fillRows(page: PageDraft, repository: PageDraft): PageDraft {
  const known = new Map(repository.rows.map((row) => [row.command.join("\n"), row]));
  const takeBack = repository.rows.find(({ rollback }) => rollback.includes("](#"))?.rollback ?? "";
  const rows = page.rows.map((row) => {
    const complete = filled(row, known.get(row.command.join("\n")));
    const isOpen = row.phase === "after" && row.toDo === null && complete.rollback.trim() === "";
    return isOpen ? { ...complete, rollback: takeBack } : complete;
  });
  const links = new Set(rows.map(({ rollback }) => rollback).filter((rollback) => rollback.includes("](#")));
  const missing = repository.sections.filter(
    ({ heading }) =>
      [...links].some((link) => link.startsWith(`[${heading}](#`)) &&
      page.sections.every((section) => section.heading !== heading),
  );
  // What they need is installed as the list says, else as the repository does.
  const setup = page.settings.setup.length > 0 ? page.settings.setup : repository.settings.setup;
  return { ...page, settings: { ...page.settings, setup }, rows, sections: [...page.sections, ...missing] };
}

function filled(row: RowDraft, known: RowDraft | undefined): RowDraft {
  if (known === undefined) return row;
  const isJudged = row.pass.length > 0 || row.fail.length > 0;
  const signals = isJudged ? {} : { pass: known.pass, fail: known.fail };
  return { ...row, ...signals, rollback: row.rollback.trim() === "" ? known.rollback : row.rollback };
}
