import { cellsFindings } from "./cells.js";
import { checksFindings } from "./checks.js";
import { commandCellsFindings } from "./command-cells.js";
import { completeFindings } from "./complete.js";
import { datesFindings } from "./dates.js";
import type { FindingRule } from "./finding-rule.js";
import { matrixFindings } from "./matrix.js";
import { pageFindings } from "./page.js";
import { releaseFindings } from "./release.js";
import { releaseFieldsFindings } from "./release-fields.js";
import { runFindings } from "./run.js";
import { settingsFindings } from "./settings.js";
import { shardFindings } from "./shards.js";
import { signOffFindings } from "./sign-offs.js";
import { signalCellsFindings } from "./signal-cells.js";
import { signalsFindings } from "./signals.js";
import { workflowShardsFindings } from "./workflow-shards.js";
import { workflowFindings } from "./workflows.js";
import { yamlFindings } from "./yaml.js";

/** The table by subject, in the order of `docs/rules.md`. */
export const findingSubjects: readonly (readonly [
  title: string,
  rules: Readonly<Record<string, FindingRule>>,
])[] = [
  ["Settings", settingsFindings],
  ["Tables and blocks", matrixFindings],
  ["The page as a whole", pageFindings],
  ["Task lists", signOffFindings],
  ["Cells", { ...cellsFindings, ...commandCellsFindings, ...signalCellsFindings }],
  ["Checks", checksFindings],
  ["The release", { ...releaseFieldsFindings, ...releaseFindings }],
  ["Signals", signalsFindings],
  ["YAML", yamlFindings],
  ["A complete page", completeFindings],
  ["Waivers and dates", datesFindings],
  ["Workflows", workflowFindings],
  ["Workflows of many machines", workflowShardsFindings],
  ["The run", runFindings],
  ["Many machines", shardFindings],
];

/** Everything that can be said about a document, by its id: kebab-case, stable across releases. */
export const findings = {
  ...settingsFindings,
  ...matrixFindings,
  ...pageFindings,
  ...signOffFindings,
  ...cellsFindings,
  ...commandCellsFindings,
  ...signalCellsFindings,
  ...checksFindings,
  ...releaseFieldsFindings,
  ...releaseFindings,
  ...signalsFindings,
  ...yamlFindings,
  ...completeFindings,
  ...datesFindings,
  ...workflowFindings,
  ...workflowShardsFindings,
  ...runFindings,
  ...shardFindings,
} as const satisfies Readonly<Record<string, FindingRule>>;

export type FindingId = keyof typeof findings;
