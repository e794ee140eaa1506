import { applyEdits, asRead } from "../format/apply-edits.js";
import { formatPage } from "../format/format-page.js";
import { isChecklist } from "../model/checklist.js";
import { findingSentence } from "../model/finding.js";
import { textOf } from "../page/page-text.js";
import { linesChangedInPlace } from "../report/changed-lines.js";
import { oneLine } from "../text/one-line.js";
import { plainText } from "../text/plain-text.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import { judgePage, type Page, type PageReading, readPage } from "./reading/read-page.js";
import { replacePage } from "./reading/replace-page.js";
import type { ExitCode } from "./run-record.js";

interface FmtRequest extends CommandRequest {
  /** The pages; none: the one that the input `checklist` stands for. */
  readonly args: readonly string[];
  /** Nothing is written: what would change is shown. */
  readonly check: boolean;
}

/**
 * `readiness fmt`: aligns tables, spells signals in one way and orders settings, changing no meaning (DESIGN 2.3). A
 * line a page says what became of it. 0 where nothing is to do or all is written, 1 where with `check` something would
 * change, 2 where a page or an argument cannot be used.
 */
export async function fmt(request: FmtRequest, ports: CommandPorts): Promise<ExitCode> {
  const { args, check } = request;
  const { host } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;

  let exitCode: ExitCode = 0;
  for (const argument of args.length === 0 ? [inputs.checklist] : new Set(args)) {
    const page = await readPage(argument, reading);
    const formatted = await formatOne(page, check, reading);
    await host.log.write(`${formatted.lines.map(redactor.redact).join("\n")}\n`);
    if (formatted.exitCode > exitCode) exitCode = formatted.exitCode;
  }
  return exitCode;
}

interface Formatted {
  readonly exitCode: 0 | 1 | 2;
  /** What is said of the page, the first line with its name. */
  readonly lines: readonly string[];
}

async function formatOne(page: Page, check: boolean, reading: PageReading): Promise<Formatted> {
  const name = plainText(page.path);
  const not = (why: string): Formatted => ({
    exitCode: 2,
    lines: [`${name}: not formatted, because ${why}`],
  });
  const { bytes, findings } = page;
  const error = findings.find(({ severity }) => severity === "error");
  if (bytes === null || textOf(bytes) === null || !isChecklist(page.path))
    return not(`it cannot be read${error === undefined ? "" : `: ${oneLine(findingSentence(error))}`}`);
  const text = bytes.toString("utf8");
  const formatted = applyEdits(text, await formatPage(page.path, asRead(text)));
  const more = error === undefined ? "" : "; it has errors, which `readiness lint` names";
  if (formatted === text) return { exitCode: 0, lines: [`${name}: nothing to format${more}`] };
  if (!(await isSame(page, formatted, reading))) return not("it would mean something else then");
  if (check) {
    const changes = linesChangedInPlace(text, formatted);
    return { exitCode: 1, lines: [`${name}: would be formatted${more}`, ...changes] };
  }
  const problem = await replacePage(page, formatted, reading);
  return problem === null ? { exitCode: 0, lines: [`${name}: formatted${more}`] } : not(problem);
}

/** Whether the page's reader takes the text for the same: the last word, whatever the writer thinks. */
async function isSame(page: Page, text: string, reading: PageReading): Promise<boolean> {
  const after = await judgePage(page, Buffer.from(text, "utf8"), reading);
  return meaningOf(page) === meaningOf(after);
}

function meaningOf({ checklist, findings, readerColumns }: Page): string {
  const rules = findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
  const headers = readerColumns.map(({ header }) => header);
  // Of a signal its spelling may change, and of anything where it stands.
  return JSON.stringify([checklist, rules, headers], (key, value: unknown) =>
    key === "place" || key === "expect" ? undefined : value,
  );
}
