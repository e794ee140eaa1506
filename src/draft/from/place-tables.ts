import type { Role } from "../../model/signal.js";
import type { PageBlock } from "../../page/markdown/blocks.js";
import { readCells } from "../../page/markdown/cells.js";
import { rowAt } from "../../page/markdown/column-cells.js";
import { isResult } from "../../page/markdown/header-words.js";
import { readInline } from "../../page/markdown/inline.js";
import { emptyRow, type RowDraft } from "../draft.js";
import { isCommand } from "./commands.js";
import { effectOf } from "./effects.js";
import { readExpectation } from "./expectation.js";
import { nameFromCommand, plain } from "./names.js";
import { publishes } from "./publishes.js";
import { commandKey } from "./refusals.js";
import { leftWords, withToolSignals } from "./rows.js";
import { signOffLines } from "./sign-off-lines.js";
import { type ColumnRole, rolesOf, tableKind } from "./table-roles.js";
import { readTask, type Task, whyPersonal } from "./task.js";
import { withPlaceholders } from "./version-texts.js";
import type { Here, Work } from "./work.js";

/** A row of somebody's table, by what its columns are for. */
interface TableRow {
  readonly line: number;
  /** Its cells, as they are written. */
  readonly text: string;
  readonly cell: (role: ColumnRole) => string;
  /** Cells of words and of what somebody saw, with their headers. */
  readonly others: readonly { readonly header: string; readonly text: string }[];
}

const maxColumns = 100;

/** A table whose rows are checks or tasks, row by row; others stay as they are. */
export function placeTable(block: PageBlock<"table">, here: Here, work: Work): void {
  const cells = block.starts.map((_, index) =>
    readCells(rowAt(block, index, work.lines), maxColumns).map(({ text }) => text),
  );
  const [header = [], , ...rest] = cells;
  const headers = header.map((text) => readInline(text, work.references).text);
  const roles = rolesOf(headers, rest);
  const kind = here.kind === "steps" ? tableKind(roles) : "other";
  if (kind === "other" || rest.length === 0) {
    work.place(
      block.extent,
      here.kind === "guidance" ? "guidance" : "prose",
      `a table for readers, kept below "${here.title}"`,
    );
    return;
  }
  work.kept.drop(block.extent.start, block.extent.end);
  const head = { start: block.extent.start, end: block.extent.start + 2 };
  work.place(head, "heading", `the headers of a table whose rows are ${kind}: ${headers.join(" | ")}`);
  let now = here;
  for (const [index, texts] of rest.entries()) {
    const row = tableRow(texts, { headers, roles, line: block.extent.start + 2 + index });
    now = placeRow(row, now, work);
  }
}

function tableRow(
  texts: readonly string[],
  {
    headers,
    roles,
    line,
  }: { readonly headers: readonly string[]; readonly roles: readonly ColumnRole[]; readonly line: number },
): TableRow {
  const isText = (text: string) => /[\p{L}\p{N}`]/u.test(text);
  return {
    line,
    text: texts.join(" | "),
    cell: (role) => texts[roles.indexOf(role)]?.trim() ?? "",
    others: texts.flatMap((text, index) => {
      const role = roles[index] ?? "words";
      return (role === "words" || role === "result") && isText(text)
        ? [{ header: headers[index] ?? "", text: text.trim() }]
        : [];
    }),
  };
}

/** Places a row of the table; the section as it is for those below it: after publishing, where this one does it. */
function placeRow(row: TableRow, before: Here, work: Work): Here {
  const { line } = row;
  const extent = { start: line, end: line + 1 };
  const task = readTask(commandText(row.cell("command")), [], {
    timing: before.timing,
    references: work.references,
    refusals: work.refusals,
    isCommandCell: true,
  });
  const here: Here = publishes(task) ? { ...before, timing: { ...before.timing, phase: "after" } } : before;
  const says = /\p{L}/u.test(task.before.replace(/^\W*(?:run|execute)\b/i, ""));
  const why =
    task.commands.length === 0
      ? null
      : (whyPersonal(task) ?? (says ? "its words say more than the command" : null));
  if (task.commands.length > 0 && why === null) {
    const draft = rowOfCells(row, task, here, work);
    work.rows.push(draft);
    work.place(extent, "row", `row "${draft.check ?? draft.area}": ${row.text}`);
    return here;
  }
  const text = sentenceOf(row);
  const whole = readTask(text, [], {
    timing: here.timing,
    references: work.references,
    refusals: work.refusals,
  });
  const effect = effectOf(whole, work.facts);
  if (effect !== null) {
    const check = work.names.unique(effect.row.check ?? "effect");
    work.rows.push({ ...effect.row, area: here.area, check });
    work.place(
      extent,
      effect.row.toDo === null ? "row" : "to-do",
      `row "${check}", for ${effect.what}: ${row.text}`,
    );
    return here;
  }
  const [signOff = ""] = signOffLines([`- ${text.replace(/\n/g, " ")}`], whole.timing, work.references);
  work.kept.replace(line, signOff);
  work.place(
    extent,
    "sign-off",
    `sign-off below "${here.title}": ${why ?? "no command sees it for certain"}`,
  );
  return here;
}

/** Some write a command without backticks: where the whole cell is one, it is meant. */
function commandText(cell: string): string {
  const bare = cell.replace(/\\\|/g, "|");
  return !cell.includes("`") && isCommand(bare) && !/\b(?:and|or|then)\b/.test(bare) ? `\`${bare}\`` : cell;
}

/** As `plain`, but for names behind an `@`, which stay. */
function withoutMarkup(owner: string): string {
  const parts = owner.split("@").map((part) => plain(part) + (/\s$/.test(part) ? " " : ""));
  return parts.join("@").trim();
}

function rowOfCells(row: TableRow, task: Task, here: Here, work: Work): RowDraft {
  const { commands, written, timing } = task;
  const name = nameOf(row, written[0] ?? "");
  const isRefused = work.refusals.signals.has(commandKey(commands));
  const said = (role: Role) =>
    isRefused
      ? { signals: [], hasWords: row.cell(role) !== "" }
      : readExpectation(row.cell(role), role, commands, work.references);
  const [pass, fail] = [said("pass"), said("fail")];
  const area = row.cell("area");
  const owner = withoutMarkup(row.cell("owner"));
  const kept = [
    ...(leftWords(row.cell("name"), [name]) ? [row.cell("name")] : []),
    ...(pass.hasWords ? [`Expected: ${row.cell("pass")}`] : []),
    ...(fail.hasWords ? [`Not: ${row.cell("fail")}`] : []),
    ...(leftWords(task.source, [name, ...written]) ? [`Command: ${task.source}`] : []),
    ...row.others.map(({ header, text }) => (header === "" ? text : `${header}: ${text}`)),
  ];
  const words = [
    ...(pass.hasWords ? [plain(row.cell("pass"))] : []),
    ...(fail.hasWords ? [plain(row.cell("fail"))] : []),
  ];
  return withToolSignals({
    ...emptyRow,
    area: area === "" ? here.area : plain(area),
    check: work.names.unique(name),
    command: commands,
    pass: pass.signals,
    fail: fail.signals,
    rollback: withPlaceholders(row.cell("rollback")),
    retest: null,
    owner: owner === "" ? task.owner : owner,
    phase: timing.phase,
    only: timing.only,
    why: kept.length === 0 ? null : kept.join("; "),
    guess:
      words.length === 0 ? null : `"${words.join('", "')}" is kept as words: no signal says it for certain`,
  });
}

function nameOf(row: TableRow, command: string): string {
  const number = row.cell("number");
  const id = /[A-Za-z]/.test(number) ? `${number} ` : "";
  const name = plain(row.cell("name"));
  const first = name === "" || /^\d+(?:\.\d+)*\.?$/.test(name) ? nameBeside(row) : name;
  const short = first.length > 70 || first === "" ? nameFromCommand(command) : first;
  return `${id}${row.cell("area") !== "" && name === "" ? nameFromCommand(command) : short}`.slice(0, 90);
}

/** Steps that have a number alone are called by the words beside it. */
function nameBeside(row: TableRow): string {
  const [first] = row.others;
  return row.cell("number") + row.cell("name") === "" || first === undefined || isResult(first.header)
    ? ""
    : plain(first.text);
}

/** The cells of a row as one sentence for a person. */
function sentenceOf(row: TableRow): string {
  const name = [row.cell("number"), row.cell("area"), row.cell("name")]
    .filter((text) => /\p{L}/u.test(text))
    .join(" ");
  const command = row.cell("command");
  const rest = [
    ...(row.cell("pass") === "" ? [] : [`expected: ${row.cell("pass")}`]),
    ...(row.cell("fail") === "" ? [] : [`not: ${row.cell("fail")}`]),
    ...(row.cell("rollback") === "" ? [] : [`if it fails: ${row.cell("rollback")}`]),
    ...(row.cell("retest") === "" ? [] : [`retest: ${row.cell("retest")}`]),
    ...(row.cell("owner") === "" ? [] : [row.cell("owner")]),
    ...row.others.map(({ header, text }) =>
      /^(?:\[[ xX]?\]|[☐☑✅])$/u.test(text) ? "" : header === "" ? text : `${header}: ${text}`,
    ),
  ].filter((text) => text !== "");
  const head = [name, command].filter((text) => text !== "").join(": ");
  return rest.length === 0 ? head : `${head} – ${rest.join("; ")}`;
}
