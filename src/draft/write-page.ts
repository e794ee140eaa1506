import { slug as anchorOf } from "github-slugger";
import { codeCell } from "../format/cells.js";
import { type RowValues, rowCells } from "../format/row-cells.js";
import { tableLines } from "../format/table.js";
import { type ColumnField, columnFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import { spelledSignal } from "../signals/spelled-signal.js";
import { fencedBlock } from "../text/escape.js";
import { oneLine } from "../text/one-line.js";
import { areaSlug } from "../text/slug.js";
import { quotedYaml, yamlText } from "../text/yaml-text.js";
import type { PageDraft, RowDraft, SectionDraft, SettingsDraft } from "./draft.js";

/**
 * The text of a page that is read back as the draft says. What fits into no cell (a command of several lines, guidance
 * of several paragraphs) becomes a section that its cell links to.
 */
export function writePage(draft: PageDraft): string {
  const { rows, sections } = withSections(draft);
  return [
    ...settingsLines(draft.settings, draft.rows),
    `# ${oneLine(draft.title)}`,
    ...(draft.intro.trim() === "" ? [] : ["", betweenBlankLines(draft.intro)]),
    ...(rows.length === 0 ? [] : ["", ...matrixLines(rows)]),
    ...sections.flatMap(({ heading, markdown }) => [
      "",
      `## ${oneLine(heading)}`,
      ...(markdown.trim() === "" ? [] : ["", betweenBlankLines(markdown)]),
    ]),
    "",
  ].join("\n");
}

/** What its first line is indented by stays: it makes code of it. */
function betweenBlankLines(markdown: string): string {
  return markdown.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
}

/** In the order of FORMAT 1.1, in a comment: sites that show front matter as text do not show it. */
function settingsLines(settings: SettingsDraft, rows: readonly RowDraft[]): string[] {
  const { owner, ticket, versionFrom, signOffs, setup } = settings;
  const areas = new Map(rows.map(({ area }) => [areaSlug(area), oneLine(area)]));
  const lines = [
    ...(owner === null ? [] : [`owner: ${quotedText(oneLine(owner))}`]),
    ...(ticket === null ? [] : [`ticket: ${quotedText(oneLine(ticket))}`]),
    ...(areas.size === 0 ? [] : [`areas: [${[...areas.values()].map(yamlText).join(", ")}]`]),
    ...(setup.length === 0 ? [] : ["setup:", ...setup.map((command) => `  - ${quotedText(command)}`)]),
    ...(versionFrom === null ? [] : [`version-from: ${quotedText(oneLine(versionFrom))}`]),
    ...(signOffs === null ? [] : [`sign-offs: ${signOffs}`]),
  ];
  return lines.length === 0 ? [] : ["<!-- readiness", ...lines, "-->", ""];
}

/** What would end the comment is written as an escape. */
function quotedText(text: string): string {
  return quotedYaml(text).replace(/(?<=[-!])>/g, "\\u003e");
}

interface Placed {
  readonly rows: readonly Cells[];
  readonly sections: readonly SectionDraft[];
}

/** The cells of a row that say something. */
type Cells = ReadonlyMap<ColumnField, string>;
/** Makes a section, and gives back the cell that links to it. */
type Link = (word: "Command" | "Rollback", name: string, markdown: string) => string;

function withSections({ rows, sections }: PageDraft): Placed {
  const added: SectionDraft[] = [];
  const taken = new Set(sections.map(({ heading }) => anchorOf(heading)));
  const link: Link = (word, name, markdown) => {
    const title = `${word} of ${name}`;
    let heading = title;
    for (let number = 2; taken.has(anchorOf(heading)); number += 1) heading = `${title} ${number}`;
    taken.add(anchorOf(heading));
    added.push({ heading, markdown });
    return `[${word}](#${anchorOf(heading)})`;
  };
  return { rows: rows.map((row) => cellsOf(row, link)), sections: [...added, ...sections] };
}

function cellsOf(row: RowDraft, link: Link): Cells {
  const cells = new Map<ColumnField, string>();
  for (const [field, cell] of rowCells(valuesOf(row))) if (cell.kind === "cell") cells.set(field, cell.text);
  const name = oneLine(row.check ?? row.area).replace(/[^\p{L}\p{N} ._-]/gu, "");
  // What was refused is missing.
  if (!cells.has("command"))
    cells.set("command", link("Command", name, fencedBlock(row.command.join("\n"), "sh")));
  if (!cells.has("rollback") && row.rollback.trim() !== "")
    cells.set("rollback", link("Rollback", name, row.rollback));
  if (!cells.has("area")) cells.set("area", areaSlug(row.area));
  return cells;
}

function valuesOf(row: RowDraft): RowValues {
  const { check, rollback, retest, toDo, notBefore, phase, owner, why, needs, timeout } = row;
  return {
    area: oneLine(row.area),
    id: oneLine(check ?? ""),
    command: row.command,
    pass: spelled(row.pass),
    fail: spelled(row.fail),
    rollback,
    retest: retest ?? "",
    toDo: oneLine(toDo ?? ""),
    notBefore: notBefore ?? "",
    phase: phase === "after" ? phase : "",
    only: row.only,
    owner: owner ?? "",
    why: oneLine(why ?? ""),
    needs,
    timeout: timeout ?? "",
  };
}

/** As `fmt` spells them. A signal that no cell can hold (one of several lines) is none of FORMAT's. */
function spelled(signals: readonly string[]): readonly string[] {
  return signals.map(spelledSignal).filter((signal) => codeCell([signal]).kind === "cell");
}

/** Only columns that some row says something in. */
function matrixLines(rows: readonly Cells[]): string[] {
  const columns = inReadingOrder.filter((field) => rows.some((cells) => cells.has(field)));
  return tableLines([
    columns.map((field) => checkFields[field].column.title),
    ...rows.map((cells) => columns.map((field) => cells.get(field) ?? "")),
  ]);
}

/** As FORMAT shows a matrix: the area before the check. */
const inReadingOrder: readonly ColumnField[] = ["area", ...columnFields.filter((field) => field !== "area")];
