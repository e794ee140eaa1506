import { cellsFindings } from "./cells.js";
import { checksFindings } from "./checks.js";
import { commandCellsFindings } from "./command-cells.js";
import { commandTextFindings } from "./command-texts.js";
import { completeFindings } from "./complete.js";
import type { FindingRule } from "./finding-rule.js";
import { lintSettingsFindings } from "./lint-settings.js";
import { matrixFindings } from "./matrix.js";
import { matrixColumnsFindings } from "./matrix-columns.js";
import { pageFindings } from "./page.js";
import { runFindings } from "./run.js";
import { settingsFindings } from "./settings.js";
import { signalCellsFindings } from "./signal-cells.js";
import { signalTextsFindings } from "./signal-texts.js";
import { signalsFindings } from "./signals.js";
import { unreadFindings } from "./unread.js";
import { valuesFindings } from "./values.js";
import { yamlFindings } from "./yaml.js";

/** Everything that can be said about a document, by its id: kebab-case, stable across releases. */
export const findings = {
  ...lintSettingsFindings,
  ...settingsFindings,
  ...matrixFindings,
  ...pageFindings,
  ...matrixColumnsFindings,
  ...unreadFindings,
  ...cellsFindings,
  ...commandCellsFindings,
  ...commandTextFindings,
  ...signalCellsFindings,
  ...checksFindings,
  ...signalsFindings,
  ...signalTextsFindings,
  ...yamlFindings,
  ...valuesFindings,
  ...completeFindings,
  ...runFindings,
} as const satisfies Readonly<Record<string, FindingRule>>;

export type FindingId = keyof typeof findings;
