import { page } from "../../src/model/findings/example-pages.js";
import { findingsOfWorkflows, workflows } from "../support/linted-workflows.js";

export const sha = "3d3c42e5aac5ba805825da76410c181273ba90b1";
export const whole = `on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write
jobs:
  readiness:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${sha}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: acme/readiness-action@v1
        id: gate
`;

/** Rules and lines that are said of a workflow; `[from, to]` is changed in one that is right. */
export async function said(
  changes: readonly (readonly [from: string, to: string])[],
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const text = changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`no ${from}`);
    return changed.replace(from, to);
  }, whole);
  const found = await findingsOfWorkflows({
    [`${workflows}/gate.yml`]: text,
    "RELEASE_READINESS.md": page,
    ...files,
  });
  return found.map(({ rule, line }) => `${line} ${rule.replace("workflow-", "")}`);
}

export type Row = readonly [
  title: string,
  changes: readonly (readonly [string, string])[],
  expected: readonly string[],
];

export const job = "  readiness:\n";
export const ours = "        id: gate\n";
export const fetch = "          fetch-depth: 0\n";
