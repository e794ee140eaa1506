import { emptyRow, type PageDraft, type RowDraft } from "../../draft/draft.js";
import { keepRows } from "../../draft/keep-rows.js";
import type { PromptOption, Prompts } from "../../ports/prompts.js";
import { count } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import type { FileToWrite } from "./write-files.js";

/**
 * Lets a person choose what of a draft is wanted; each answer that is offered is a good one. `null`: a question was
 * left, and nothing is to be written.
 */
export async function askAboutDraft(draft: PageDraft, prompts: Prompts): Promise<PageDraft | null> {
  if (draft.rows.length === 0) {
    const row = await askForFirstRow(prompts);
    return row === null ? null : askForSettings({ ...draft, rows: row }, prompts);
  }
  const areas = await askForAreas(draft.rows, prompts);
  if (areas === null) return null;
  const rows = await askForRows(
    draft.rows.filter(({ area }) => areas.has(area)),
    prompts,
  );
  return rows === null ? null : askForSettings(keepRows(draft, rows), prompts);
}

/** Where nothing tells how a repository is tested. None for no answer. */
async function askForFirstRow(prompts: Prompts): Promise<readonly RowDraft[] | null> {
  const command = await prompts.text("Which command shows that it works?", "");
  if (command === null) return null;
  const row = {
    ...emptyRow,
    area: "smoke",
    command: [command.trim()],
    pass: ["exit 0"],
    rollback: "`git revert {sha}`",
    guess: "write a pass signal that says more than the exit code: what it prints when all is well",
  };
  return command.trim() === "" ? [] : [row];
}

async function askForSettings(draft: PageDraft, prompts: Prompts): Promise<PageDraft | null> {
  const owner = await prompts.text("Who is asked when it is not ready?", oneLine(draft.settings.owner ?? ""));
  if (owner === null) return null;
  const settings = { ...draft.settings, owner: owner.trim() || null };
  return askForSignOffs({ ...draft, settings }, prompts);
}

async function askForAreas(rows: readonly RowDraft[], prompts: Prompts): Promise<ReadonlySet<string> | null> {
  const areas = [...new Set(rows.map(({ area }) => area))];
  if (areas.length < 2) return new Set(areas);
  const options = areas.map((area, index) => {
    const hint = count(rows.filter((row) => row.area === area).length, "check");
    return { value: String(index), label: shown(area), hint };
  });
  const chosen = await prompts.chooseSome("Which areas?", options);
  return chosen === null ? null : new Set(areas.filter((_, index) => chosen.includes(String(index))));
}

async function askForRows(rows: readonly RowDraft[], prompts: Prompts): Promise<readonly RowDraft[] | null> {
  if (rows.length < 2) return rows;
  const chosen = await prompts.chooseSome("Which checks?", rows.map(optionOf));
  return chosen === null ? null : rows.filter((_, index) => chosen.includes(String(index)));
}

function optionOf({ area, check, command, guess }: RowDraft, index: number): PromptOption {
  const label = shown(`${check ?? area}: ${command.join("; ")}`);
  return { value: String(index), label, ...(guess === null ? {} : { hint: "a guess" }) };
}

/** Whether open sign-offs hold the gate back, where there is one: else the answer would mean nothing. */
async function askForSignOffs(draft: PageDraft, prompts: Prompts): Promise<PageDraft | null> {
  const { sections, settings } = draft;
  if (!sections.some(({ markdown }) => taskItem.test(markdown))) return draft;
  const question = "Do open sign-offs hold the release back?";
  const required = await prompts.confirm(question, settings.signOffs === "require");
  return required === null
    ? null
    : { ...draft, settings: { ...settings, signOffs: required ? "require" : "note" } };
}

const taskItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)]) \[[ xX]\] /m;

/** A line of a list that fits a terminal. What a repository holds may hold escapes. */
function shown(text: string): string {
  return cutCharacters(oneLine(text), 100);
}

/** Which of the files are written; `null`: none. */
export async function askToWrite(
  files: readonly FileToWrite[],
  prompts: Prompts,
): Promise<readonly FileToWrite[] | null> {
  const [page] = files;
  if (page === undefined) return null;
  if (files.length === 1) return (await prompts.confirm(`Write ${oneLine(page.name)}?`, true)) ? files : null;
  const answer = await prompts.choose("Write them?", [
    { value: "all", label: `Yes: ${files.map(({ name }) => oneLine(name)).join(" and ")}` },
    { value: "page", label: `${oneLine(page.name)} alone` },
    { value: "none", label: "No" },
  ]);
  if (answer === "all") return files;
  return answer === "page" ? [page] : null;
}
