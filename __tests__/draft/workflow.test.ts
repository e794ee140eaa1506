import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { pinnedActions } from "../../src/draft/pinned-actions.js";
import type { Tool, ToolNeed } from "../../src/draft/tool-need.js";
import { writeWorkflow } from "../../src/draft/workflow.js";
import type { WorkflowDraft } from "../../src/draft/workflow-draft.js";
import { findingsOfWorkflows } from "../support/linted-workflows.js";

const root = "__tests__/draft/goldens";
const plain: WorkflowDraft = {
  checklist: "RELEASE_READINESS.md",
  workingDirectory: ".",
  needs: [],
  defaultBranch: "main",
  tags: true,
  approvals: false,
  shards: "one-job",
};
/** Every tool there is, some with what a repository says of its version. */
const everyTool = {
  node: { versionFile: ".nvmrc" },
  pnpm: { version: "10" },
  yarn: { version: "4.1.0" },
  bun: {},
  deno: {},
  elixir: { version: "1.18" },
  rust: {},
  go: { versionFile: "go.mod" },
  python: {},
  uv: {},
  poetry: {},
  ruby: {},
  java: { version: "17" },
  php: {},
  bats: {},
  just: {},
  task: {},
} as const satisfies Readonly<Record<Tool, Partial<ToolNeed>>>;

const drafts: Readonly<Record<string, WorkflowDraft>> = {
  "workflow-shell": plain,
  "workflow-everything": {
    ...plain,
    checklist: "docs/GATE.md",
    workingDirectory: "packages/web app",
    approvals: true,
    needs: Object.entries<Partial<ToolNeed>>(everyTool).map(([tool, more]) => ({
      version: null,
      versionFile: null,
      ...more,
      tool: isTool(tool) ? tool : "node",
    })),
  },
  "workflow-shards": {
    ...plain,
    shards: 4,
    needs: [{ tool: "node", version: null, versionFile: ".nvmrc" }],
  },
  "workflow-shards-elsewhere": {
    ...plain,
    checklist: "docs/GATE.md",
    workingDirectory: "packages/web app",
    approvals: true,
    shards: "by-checks",
  },
};

function isTool(name: string): name is Tool {
  return Object.hasOwn(everyTool, name);
}

/** A drafted workflow as YAML has it. */
function parsed(draft: Partial<WorkflowDraft>) {
  return load(writeWorkflow({ ...plain, ...draft })) as {
    on: { push?: { branches?: string[]; tags?: string[] }; pull_request: null; merge_group: null };
    permissions: Record<string, string>;
    jobs: Record<
      string,
      {
        needs?: string | string[];
        if?: string;
        permissions: Record<string, string>;
        steps: Record<string, unknown>[];
      }
    >;
  };
}

describe("a drafted workflow", () => {
  // `.ci/lint-workflows` asks actionlint and zizmor about these files.
  test.each(Object.entries(drafts))("looks as committed: %s", async (name, draft) => {
    const path = join(root, `${name}.yml`);
    if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(path, writeWorkflow(draft));
    expect(writeWorkflow(draft)).toBe(await readFile(path, "utf8"));
  });

  test("is clean under our own lint", async () => {
    const page =
      "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| a | `true` | `exit 0` | Revert. |\n";
    for (const [name, draft] of Object.entries(drafts)) {
      const path = `${draft.workingDirectory}/${draft.checklist}`.replace(/^\.\//, "");
      const files = {
        [path]: page,
        ".git/HEAD": "",
        ".github/workflows/readiness.yml": writeWorkflow(draft),
      };
      expect([name, await findingsOfWorkflows(files, ["--strict", path])]).toEqual([name, []]);
    }
  });

  test("answers pull requests and merge queues under one name, reads, and writes a comment alone", () => {
    const { on, permissions, jobs } = parsed({});
    expect([on.pull_request, on.merge_group]).toEqual([null, null]);
    expect(on.push).toEqual({ branches: ["main"], tags: ["v*"] });
    expect(permissions).toEqual({ contents: "read" });
    expect(Object.keys(jobs)).toEqual(["readiness"]);
    expect(jobs["readiness"]?.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  });

  test("over many machines decides under the same name, installs where the commands run, and lets that job read alone", () => {
    const { jobs } = parsed({ shards: 8, needs: [{ tool: "bats", version: null, versionFile: null }] });
    expect(Object.keys(jobs)).toEqual(["plan", "shards", "readiness"]);
    const { plan, shards, readiness } = jobs;
    expect(readiness).toMatchObject({ needs: ["plan", "shards"], if: "always()" });
    expect(readiness?.permissions).toEqual({ contents: "read", "pull-requests": "write" });
    expect([plan?.permissions, shards?.permissions]).toEqual([{ contents: "read" }, { contents: "read" }]);
    expect([plan, shards, readiness].map((job) => job?.steps.some(({ run }) => run !== undefined))).toEqual([
      false,
      true,
      false,
    ]);
    expect(plan?.steps.at(-1)?.["with"]).toEqual({ shards: 8 });
    expect(parsed({ shards: "by-checks" }).jobs["plan"]?.steps.at(-1)).not.toHaveProperty("with");
  });

  test("is started by no push where neither branch nor version is known, and by no branch that would be a pattern", () => {
    expect(parsed({ defaultBranch: null, tags: false }).on).not.toHaveProperty("push");
    expect(parsed({ defaultBranch: "rel*", tags: false }).on).not.toHaveProperty("push");
    expect(parsed({ defaultBranch: null }).on.push).toEqual({ tags: ["v*"] });
    expect(parsed({ defaultBranch: "on", tags: false }).on.push).toEqual({ branches: ["on"] });
  });

  test.each([
    "a b.md",
    'x"; rm.md',
    "a\nb.md",
    "y",
    "1.10",
    "#a",
    "a: b",
    "\u2028\u0085.md",
    "- a",
    "é|`.md",
  ])("takes a path as it is: %j", (checklist) => {
    expect(parsed({ checklist }).jobs["readiness"]?.steps.at(-1)).toEqual({
      uses: "org/readiness-action@v1",
      with: { checklist },
    });
  });

  test("lets no path begin an expression", () => {
    const text = writeWorkflow({ ...plain, workingDirectory: `a/\${{ secrets.TOKEN }}` });
    expect(text).toContain(`working-directory: "a/\${{ '\${{' }} secrets.TOKEN }}"`);
  });

  test("holds no expression in a command, and pins every action but ours to a commit", () => {
    const text = writeWorkflow(drafts["workflow-everything"] ?? plain);
    for (const [, run] of text.matchAll(/run: (.*)/g)) expect(run).not.toContain("${{");
    for (const [, uses] of text.matchAll(/uses: (\S+)/g))
      expect(uses).toMatch(/@[0-9a-f]{40}$|^org\/readiness-action(?:\/plan|\/gate)?@v1$/);
  });
});

describe("the commit of an action", () => {
  // Dependabot renews those of our workflows: this test then names the table.
  test("is one wherever it is written: table, own workflows, README, docs and examples", () => {
    const folders = [".github/workflows", "docs", "."];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:ya?ml|md)$/.test(name))
        .map((name) => join(folder, name)),
    );
    const used = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/uses: ([\w./-]+)@([0-9a-f]{40}) # (\S+)/g)].map(
        ([, action = "", commit, release]) => ({ file, action, commit, release }),
      ),
    );
    expect(used.length).toBeGreaterThan(10);
    const table: Readonly<Record<string, { readonly commit: string; readonly release: string }>> =
      pinnedActions;
    const other = used.filter(({ action, commit, release }) => {
      const pinned = table[action] ?? used.find((each) => each.action === action);
      return pinned?.commit !== commit || pinned?.release !== release;
    });
    expect(other).toEqual([]);
  });
});
