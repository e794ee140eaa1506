import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { Role } from "../model/signal.js";
import type { CheckDraft, Located, Report } from "./draft.js";

/** In a table: a signal that is one of the page's commands was meant to say that the command succeeds (FORMAT 1.2). */
export function reportCommandSignals(drafts: readonly CheckDraft[], report: Report): void {
  const commands = commandsOf(drafts);
  for (const draft of drafts) {
    if (draft.carrier !== "table") continue;
    const problems = [
      ...draft.pass.flatMap((signal) => ifCommand(signal, "pass", draft, commands)),
      ...draft.fail.flatMap((signal) => ifCommand(signal, "fail", draft, commands)),
    ];
    for (const problem of problems) report(problem);
  }
}

/** Each command and each line of it, with the first row that has it. */
function commandsOf(drafts: readonly CheckDraft[]): ReadonlyMap<string, Place> {
  const commands = new Map<string, Place>();
  for (const { command, place } of drafts) {
    if (command === null) continue;
    for (const line of [command.value, ...command.value.split("\n")])
      if (line.trim() !== "" && !commands.has(line.trim())) commands.set(line.trim(), place);
  }
  return commands;
}

function ifCommand(
  { value, place }: Located<string>,
  role: Role,
  draft: CheckDraft,
  commands: ReadonlyMap<string, Place>,
): Problem[] {
  const row = commands.get(value);
  if (row === undefined) return [];
  // A command may be that of several rows.
  const isOwn = row.line === draft.place.line || commandsOf([draft]).has(value);
  const code = role === "pass" ? "exit 0" : "exit !0";
  const meant = isOwn
    ? `Write ${quoted(code)} for how the command ends`
    : `Name the row in line ${row.line} under \`Needs\` if that one has to pass first`;
  const found = `${quoted(value)} as a signal, which is a command of this page (line ${isOwn ? draft.place.line : row.line})`;
  const cure = `${meant}, or write ${quoted(`output: ${value}`, 200)} if the command prints this text.`;
  return [problemAt("signal-command", place, found, "what a command prints, or how it ends", cure)];
}
