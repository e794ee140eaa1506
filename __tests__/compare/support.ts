import { compareGates } from "../../src/compare/compare-gates.js";
import type { Checklist } from "../../src/model/checklist.js";
import type { GateChange } from "../../src/model/gate-change.js";
import { readChecklist } from "../../src/page/read.js";
import { gateChangeText, weakFirst } from "../../src/report/gate-change-text.js";

/** A page with something of everything that a gate is made of. */
export const basePage = `---
owner: "@acme/release"
ticket: "#61"
areas: [catalog, streaming, docs]
linked-from: [README.md]
setup: mix deps.get
teardown: rm -rf tmp
defaults: { timeout: 10m, env: { MIX_ENV: test } }
---

# Release readiness

| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest | Owner | Timeout | Needs | Severity | Why |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| catalog | catalog | \`mix test test/catalog\` | \`, 0 failures\` | \`** (CompileError)\` | Revert the merge. | \`mix test --failed\` | @acme/catalog | 2m | | | v0.2 (#48) |
| streaming | streaming | \`mix test test/streaming\` | \`exit 0\` and \`within 30s\` | | [Go back](#go-back) | Watch the stream. | | | catalog | | |
| docs | docs | \`mix docs\` | | | | | | | | | |
| docs | links | \`./links.sh\` | | | | | | | | advisory | |

\`\`\`yaml smoke-matrix
- id: extra
  area: catalog
  run: make extra
  retries: 1
  retry-delay: 5s
  env: { LOG_LEVEL: debug }
  working-directory: apps/core
  shell: bash
  diagnose: make logs
\`\`\`

- [ ] Changelog reviewed
- [x] Support told

## Go back

Redeploy the release before.
`;

const read = new Map<string, Promise<Checklist>>();

/** Each page is read once: most comparisons have the same base. */
export function checklistOf(page: string): Promise<Checklist> {
  const checklist = read.get(page) ?? readPage(page);
  read.set(page, checklist);
  return checklist;
}

async function readPage(page: string): Promise<Checklist> {
  const { checklist, problems } = await readChecklist("RELEASE_READINESS.md", Buffer.from(page));
  if (checklist === null) throw new Error(`the page has problems: ${JSON.stringify(problems)}`);
  return checklist;
}

export async function changesOf(base: string, head: string): Promise<GateChange[]> {
  return compareGates(await checklistOf(base), await checklistOf(head));
}

/** `weakens: check …` of each change, those that weaken first. */
export async function wordsOf(base: string, head: string): Promise<string[]> {
  return weakFirst(await changesOf(base, head)).map((one) => `${one.effect}: ${gateChangeText(one)}`);
}

/** The page with one text replaced, which must be there. */
export function edited(page: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the page has no ${from}`);
    return text.replace(from, () => to);
  }, page);
}
