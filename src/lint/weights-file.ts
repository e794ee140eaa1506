import type { FindingRule } from "../model/findings/finding-rule.js";
import { findings } from "../model/findings/findings.js";

/** `src/model/findings/weights.ts`, drawn from the table of findings. */
export function weightsFile(): string {
  const rows = Object.entries<FindingRule>(findings);
  const weights = rows.map(([id, { severity }]) => `  ${key(id)}: "${severity}",`);
  const unread = rows.flatMap(([id, rule]) => (rule.unread ? [`  "${id}",`] : []));
  const byRun = rows.flatMap(([id, rule]) => (rule.saidByRun ? [`  "${id}",`] : []));
  return [
    introduction,
    "export const weights = {",
    ...weights,
    "} as const satisfies Readonly<Record<FindingId, Weight>>;",
    "",
    "/** Those that mean that something of the page is not read. */",
    "export const unread: ReadonlySet<string> = new Set<FindingId>([",
    ...unread,
    "]);",
    "",
    "/** Those that a run alone says, of its verdicts. */",
    "export const saidByRun: ReadonlySet<string> = new Set<FindingId>([",
    ...byRun,
    "]);",
    "",
  ].join("\n");
}

/** As the formatter has it. */
function key(id: string): string {
  return /^\w+$/.test(id) ? id : `"${id}"`;
}

const introduction = `// Drawn from the table in this folder by \`npm run rules\`: change it there.
import type { Weight } from "./finding-rule.js";
import type { FindingId } from "./findings.js";

/** What every page needs of the table. Its texts and pages are loaded where they are shown: they cost start-up. */`;
