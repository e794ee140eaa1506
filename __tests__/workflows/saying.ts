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

/** A plan, its shards and their gate. */
export const machines = `on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      plan: \${{ steps.plan.outputs.plan }}
    steps:
      - uses: actions/checkout@${sha}
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: acme/readiness-action/plan@v1
        id: plan
  shards:
    needs: plan
    name: readiness shard \${{ matrix.name }}
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    runs-on: \${{ matrix.runs-on }}
    steps:
      - uses: actions/checkout@${sha}
        with: { persist-credentials: false }
      - uses: acme/readiness-action@v1
        with:
          shard: \${{ matrix.shard }}
  readiness:
    needs: [plan, shards]
    if: always()
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@${sha}
        with: { persist-credentials: false }
      - uses: acme/readiness-action/gate@v1
        with:
          plan: \${{ needs.plan.outputs.plan }}
          needs: \${{ toJSON(needs.*.result) }}
`;

/** Rules and lines that are said of a workflow; `[from, to]` is changed in one that is right. */
export async function said(
  changes: readonly (readonly [from: string, to: string])[],
  files: Readonly<Record<string, string>> = {},
  of = whole,
): Promise<string[]> {
  const text = changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`no ${from}`);
    return changed.replace(from, () => to);
  }, of);
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
