import { describe, expect, test } from "@jest/globals";
import { rules } from "../../.ci/scorecard/rules.mjs";
import { treeOf } from "../../.ci/scorecard/tree.mjs";

const sha = "0123456789abcdef0123456789abcdef01234567";
const release = `
on: workflow_dispatch
permissions: {}
concurrency: release
jobs:
  publish:
    timeout-minutes: 5
    permissions:
      contents: write
      id-token: write
      attestations: write
    steps:
      - uses: actions/checkout@${sha} # v7.0.1
        with:
          persist-credentials: false
      - run: npm ci
      - uses: actions/attest@${sha} # v4.2.2
      - run: gh api refs/tags/v1
      - run: gh release create v1
`;
const workflow = ".github/workflows/release.yml";
const sound: Readonly<Record<string, string>> = {
  [workflow]: release,
  ".github/dependabot.yml": "updates: [{ package-ecosystem: npm }, { package-ecosystem: github-actions }]",
  ".ci/tool": "go install example.org/tool@v1.2.3",
  "SECURITY.md": "Report a vulnerability; you get an answer within a week.",
  LICENSE: "MIT License\n",
  "package.json": '{ "license": "MIT" }',
  "__tests__/a.test.ts": 'import fc from "fast-check";',
  "dist/main.js": "one();\ntwo();\n",
  "docs/pictures/a.png": "\u0000",
};

describe("a repository", () => {
  test("that is sound breaks no rule", () => {
    for (const problemsOf of Object.values(rules)) expect(problemsOf(treeWith({}))).toEqual([]);
  });

  test.each([
    ["Binary-Artifacts", "holds a binary file", { "tools/run": "ELF\u0000" }],
    ["Binary-Artifacts", "holds a picture elsewhere", { "dist/a.png": "\u0000" }],
    [
      "Dangerous-Workflow",
      "has a trigger with the base's token",
      inWorkflow("on: workflow_dispatch", "on: [pull_request_target]"),
    ],
    [
      "Dangerous-Workflow",
      "has it with settings",
      inWorkflow("on: workflow_dispatch", "on: { issue_comment: }"),
    ],
    [
      "Dangerous-Workflow",
      "pastes an expression into a script",
      inWorkflow("npm ci", "echo ${{ github.head_ref"),
    ],
    [
      "Dependency-Update-Tool",
      "updates no actions",
      { ".github/dependabot.yml": "updates: [{ package-ecosystem: npm }]" },
    ],
    ["Dependency-Update-Tool", "updates nothing", { ".github/dependabot.yml": null }],
    ["Fuzzing", "has no fuzz test", { "__tests__/a.test.ts": "" }],
    ["License", "has no licence", { LICENSE: null }],
    ["License", "has another licence than it says", { "package.json": '{ "license": "ISC" }' }],
    ["Pinned-Dependencies", "names an action by tag", inWorkflow(`attest@${sha} # v4.2.2`, "attest@v4")],
    ["Pinned-Dependencies", "does not say which version a commit is", inWorkflow(" # v4.2.2", "")],
    ["Pinned-Dependencies", "installs past the lock file", inWorkflow("npm ci", "npm install")],
    ["Pinned-Dependencies", "installs the newest tool", { ".ci/tool": "go install example.org/tool@latest" }],
    [
      "Security-Policy",
      "does not say how to report",
      { "SECURITY.md": "We take vulnerabilities seriously, every week." },
    ],
    [
      "Signed-Releases",
      "releases without provenance",
      inWorkflow(`uses: actions/attest@${sha} # v4.2.2`, "run: echo"),
    ],
    ["Signed-Releases", "tags before it attests", inWorkflow("npm ci", "gh api refs/tags/v1")],
    ["Signed-Releases", "may not sign", inWorkflow("      id-token: write\n", "")],
    ["Signed-Releases", "releases nothing", inWorkflow("gh release create v1", "echo")],
    [
      "Token-Permissions",
      "grants permissions to all jobs",
      inWorkflow("permissions: {}", "permissions: { contents: read }"),
    ],
    ["Token-Permissions", "leaves permissions to the default", inWorkflow("permissions: {}\n", "")],
    ["Token-Permissions", "writes what nobody decided", inWorkflow("contents: write", "packages: write")],
    [
      "workflows are bounded and keep no token (ours)",
      "has no time limit",
      inWorkflow("    timeout-minutes: 5\n", ""),
    ],
    [
      "workflows are bounded and keep no token (ours)",
      "has no concurrency",
      inWorkflow("concurrency: release\n", ""),
    ],
    [
      "workflows are bounded and keep no token (ours)",
      "keeps the token",
      inWorkflow("credentials: false", "credentials: true"),
    ],
    ["dist/ can be read (ours)", "is minified", { "dist/main.js": "a(),".repeat(1000) }],
    ["dist/ can be read (ours)", "has no dist/", { "dist/main.js": null }],
  ])("breaks %s when it %s", (rule, _, changes) => {
    expect(rules[rule]?.(treeWith(changes))).not.toEqual([]);
  });

  test("takes a table of characters for data, and no minified code", () => {
    const table = `const letters = /[${"\\u0378\\u0379".repeat(200)}]/;\n`;
    expect(rules["dist/ can be read (ours)"]?.(treeWith({ "dist/main.js": table }))).toEqual([]);
  });

  test("without workflows is not judged", () => {
    expect(() => treeWith({ [workflow]: null })).toThrow("without workflows");
  });
});

type Changes = Readonly<Record<string, string | null>>;

/** The sound repository with these files changed, `null` for one that is missing. */
function treeWith(changes: Changes) {
  const files = Object.entries({ ...sound, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  const texts = new Map(files);
  return treeOf([...texts.keys()], (path) => Buffer.from(texts.get(path) ?? ""));
}

function inWorkflow(what: string, instead: string): Changes {
  if (!release.includes(what)) throw new Error(`the workflow has no ${what}`);
  return { [workflow]: release.replace(what, instead) };
}
