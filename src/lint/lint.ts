import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import type { RepositoryFacts, Rule } from "./rule.js";
import { linkedFrom } from "./rules/linked-from.js";
import { ownerMissing } from "./rules/owner-missing.js";
import { promptInCommand } from "./rules/prompt-in-command.js";
import { rollbackMissing } from "./rules/rollback-missing.js";
import { signalBeyondExit } from "./rules/signal-beyond-exit.js";

const rules: readonly Rule[] = [ownerMissing, linkedFrom, rollbackMissing, signalBeyondExit, promptInCommand];

/** What a page that can be run still lacks, or probably doesn't mean. */
export function lintChecklist(checklist: Checklist, facts: RepositoryFacts): Problem[] {
  return rules.flatMap((rule) => rule(checklist, facts));
}
