import { emptyRow } from "../draft.js";
import { riskOf } from "../risks.js";
import { isInstall } from "./commands.js";
import { toolOf } from "./expectation.js";
import { nameFromCommand } from "./names.js";
import { withToolSignals } from "./rows.js";
import type { Task } from "./task.js";
import { hasPlaceholder } from "./version-texts.js";
import type { Here, Work } from "./work.js";

/** Commands of a person's step that only look: they are rows as well, so that what can be seen before is seen. */
export function pushChecksWithin(task: Task, here: Here, work: Work): void {
  if (task.written.length < 2 || task.between.length > 0 || task.scriptFault !== null) return;
  for (const command of task.commands) {
    const isCheck =
      toolOf([command]) !== null ||
      /(?:^|[\s:/_-])(?:test|tests|lint|check|verify|validate|typecheck|audit|build)(?:$|[\s:_-])/.test(
        command,
      );
    if (!isCheck || riskOf(command) !== null || hasPlaceholder(command) || isInstall(command)) continue;
    const check = work.names.unique(nameFromCommand(command));
    const guess = "a person runs it as part of a step that is kept as a sign-off; here it is seen before";
    work.rows.push(
      withToolSignals({
        ...emptyRow,
        area: here.area,
        check,
        command: [command],
        only: task.timing.only,
        guess,
      }),
    );
  }
}
