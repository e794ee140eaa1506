import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import type { RepositoryFacts, Rule } from "./rule.js";
import { areaSameSlug } from "./rules/area-same-slug.js";
import { commandBackticks } from "./rules/command-backticks.js";
import { commandComment } from "./rules/command-comment.js";
import { commandNoProgram } from "./rules/command-no-program.js";
import { commandNot } from "./rules/command-not.js";
import { commandTypographic } from "./rules/command-typographic.js";
import { linkedFileMissing } from "./rules/linked-file-missing.js";
import { linkedFrom } from "./rules/linked-from.js";
import { needOtherRelease } from "./rules/need-other-release.js";
import { ownerMissing } from "./rules/owner-missing.js";
import { promptInCommand } from "./rules/prompt-in-command.js";
import { releaseMoment } from "./rules/release-moment.js";
import { rollbackMissing } from "./rules/rollback-missing.js";
import { signOffs } from "./rules/sign-offs.js";
import { signalBeyondExit } from "./rules/signal-beyond-exit.js";
import { toDoEmpty } from "./rules/to-do-empty.js";
import { versionAtOdds } from "./rules/version-at-odds.js";
import { versionMissing } from "./rules/version-missing.js";

const rules: readonly Rule[] = [
  ownerMissing,
  linkedFrom,
  linkedFileMissing,
  rollbackMissing,
  signalBeyondExit,
  promptInCommand,
  commandBackticks,
  commandComment,
  commandNot,
  commandNoProgram,
  commandTypographic,
  areaSameSlug,
  signOffs,
  needOtherRelease,
  releaseMoment,
  toDoEmpty,
  versionMissing,
  versionAtOdds,
];

/** What a page that can be run still lacks, or probably doesn't mean. */
export function lintChecklist(checklist: Checklist, facts: RepositoryFacts): Problem[] {
  return rules.flatMap((rule) => rule(checklist, facts));
}
