import { slug as anchorOf } from "github-slugger";
import { type CellText, codeCell, markdownCell, textCell } from "../format/cells.js";
import { tableLines } from "../format/table.js";
import { oneLine } from "../text/one-line.js";
import { areaSlug } from "../text/slug.js";
import type { PageDraft, RowDraft, SectionDraft, SettingsDraft } from "./draft.js";

/**
 * The text of a page. What no cell can hold (a script of several lines, a list as rollback) becomes a section of its
 * own, which the cell links to; columns that no row fills are left out.
 */
export function writePage(draft: PageDraft): string {
  const sections = new Sections(draft.sections);
  const table = tableOf(draft.rows, sections);
  const parts = [
    settingsText(draft.settings, draft.rows),
    `# ${oneLine(draft.title)}`,
    draft.intro.trim(),
    table,
    ...sections.all.map(({ heading, markdown }) =>
      [`## ${oneLine(heading)}`, markdown.trim()].filter((text) => text !== "").join("\n\n"),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Readers of the page never see it, and GitHub shows no table of it. */
function settingsText(settings: SettingsDraft, rows: readonly RowDraft[]): string {
  const areas = [...new Map(rows.map(({ area }) => [areaSlug(area), area])).values()];
  const { owner, ticket, versionFrom, signOffs, setup } = settings;
  const lines = [
    ...(owner === null ? [] : [`owner: ${quotedScalar(owner)}`]),
    ...(ticket === null ? [] : [`ticket: ${quotedScalar(ticket)}`]),
    ...(areas.length === 0 ? [] : [`areas: [${areas.map(scalar).join(", ")}]`]),
    ...setupLines(setup),
    ...(versionFrom === null ? [] : [`version-from: ${scalar(versionFrom)}`]),
    ...(signOffs === null ? [] : [`sign-offs: ${signOffs}`]),
  ];
  return lines.length === 0 ? "" : ["<!-- readiness", ...lines, "-->"].join("\n");
}

function setupLines(setup: readonly string[]): string[] {
  const [first] = setup;
  if (first === undefined) return [];
  return setup.length === 1
    ? [`setup: ${scalar(first)}`]
    : ["setup:", ...setup.map((line) => `  - ${scalar(line)}`)];
}

/** YAML's plain style where nothing in the text means something to YAML. */
function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z][\w./ -]*[\w./]$|^[A-Za-z]$/.test(text) &&
    !/ -|^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return isPlain ? text : quotedScalar(text);
}

/** JSON is YAML; what would end the comment, or is a line end to YAML alone, is escaped. */
function quotedScalar(text: string): string {
  return JSON.stringify(text)
    .replaceAll("-->", "--\\u003e")
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

interface ColumnDraft {
  readonly header: string;
  /** Shown also where no row fills it. */
  readonly always?: true;
  cell(row: RowDraft): CellText;
  /** What a section holds in its place where it fits in no cell; `null`: nothing can, and its words are cut to a line. */
  section(row: RowDraft): string;
}

const nothing: CellText = { kind: "cell", text: "" };

function codeColumn(
  header: string,
  texts: (row: RowDraft) => readonly string[],
  between?: "or",
): ColumnDraft {
  return {
    header,
    cell: (row) => (texts(row).length === 0 ? nothing : codeCell(texts(row), between)),
    section: (row) => fenced(texts(row).join("\n")),
  };
}

function wordColumn(
  header: string,
  text: (row: RowDraft) => string | null,
  cell: (text: string) => CellText,
): ColumnDraft {
  return { header, cell: (row) => cell(text(row) ?? ""), section: (row) => text(row) ?? "" };
}

const columns: readonly ColumnDraft[] = [
  { ...wordColumn("Area", ({ area }) => area, textCell), always: true },
  wordColumn("Check", ({ check }) => check, textCell),
  { ...codeColumn("Command", ({ command }) => command), always: true },
  { ...codeColumn("Pass signal", ({ pass }) => pass), always: true },
  { ...codeColumn("Fail signal", ({ fail }) => fail, "or"), always: true },
  wordColumn("To do", ({ toDo }) => toDo, markdownCell),
  { ...wordColumn("Rollback", ({ rollback }) => rollback, markdownCell), always: true },
  codeColumn("Retest", ({ retest }) => (retest === null ? [] : [retest])),
  wordColumn("Phase", ({ phase }) => (phase === "after" ? phase : null), textCell),
  wordColumn("Only", ({ only }) => only.join(", "), textCell),
  wordColumn("Not before", ({ notBefore }) => notBefore, textCell),
  wordColumn("Needs", ({ needs }) => needs.join(", "), textCell),
  wordColumn("Timeout", ({ timeout }) => timeout, textCell),
  wordColumn("Owner", ({ owner }) => owner, textCell),
  wordColumn("Why", ({ why }) => why, markdownCell),
];

function tableOf(rows: readonly RowDraft[], sections: Sections): string {
  if (rows.length === 0) return "";
  const cells = columns.map((column) => rows.map((row) => cellOf(column, row, sections)));
  const shown = columns
    .map((_, index) => index)
    .filter((index) => columns[index]?.always === true || cells[index]?.some((cell) => cell !== ""));
  const headers = shown.map((index) => columns[index]?.header ?? "");
  return tableLines([headers, ...rows.map((_, row) => shown.map((index) => cells[index]?.[row] ?? ""))]).join(
    "\n",
  );
}

function cellOf(column: ColumnDraft, row: RowDraft, sections: Sections): string {
  const cell = column.cell(row);
  if (cell.kind === "cell") return cell.text;
  return sections.add(`${column.header} of ${oneLine(row.check ?? row.area)}`, column.section(row));
}

/** A fence longer than any run of backticks inside. */
function fenced(script: string): string {
  const longest = Math.max(2, ...Array.from(script.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${script}\n${fence}`;
}

/** The sections of a page, to which cells add theirs. */
class Sections {
  readonly all: SectionDraft[];
  readonly #anchors: Set<string>;

  constructor(sections: readonly SectionDraft[]) {
    this.all = [...sections];
    this.#anchors = new Set(sections.map(({ heading }) => anchorOf(heading)));
  }

  /** Adds a section, and gives back the link that stands for it. */
  add(wanted: string, markdown: string): string {
    const plain = wanted
      .replace(/[^\p{L}\p{N} _-]+/gu, " ")
      .replace(/ +/g, " ")
      .trim();
    let heading = plain;
    for (let number = 2; this.#anchors.has(anchorOf(heading)); number += 1) heading = `${plain} ${number}`;
    this.#anchors.add(anchorOf(heading));
    this.all.push({ heading, markdown });
    return `[${heading}](#${anchorOf(heading)})`;
  }
}
