import type { CheckResult, Results, ShardResult } from "../../../src/model/results.js";
import { signOffOf } from "../../support/samples.js";
import {
  checkOf,
  exitZero,
  findingOf,
  gateChangeOf,
  outputOf,
  resultsOf,
  scriptOf,
  signalOf,
} from "./sample-results.js";

const restoreCatalog = `### Restore the catalog

1. Revert the merge: \`git revert -m 1 ${"3f2c1d4"}\`, then redeploy with [the release script](scripts/release.sh).
2. Check [the dashboard](https://status.acme.example/catalog) for five minutes.

\`\`\`sh
./scripts/restore-catalog.sh --from v1.4.2

./scripts/verify-catalog.sh
\`\`\`

![what a healthy catalog looks like](docs/catalog.png)
`;

export const catalogFailed = checkOf("catalog", {
  verdict: "failed",
  reason: "fail signal seen: `** (CompileError)`",
  exitCode: 2,
  owner: "@acme/catalog",
  why: "v1.3 shipped without a catalog (#48)",
  attempts: [
    { verdict: "failed", durationMs: 2100 },
    { verdict: "failed", durationMs: 2310 },
  ],
  signals: [
    { ...exitZero, holds: false, saw: "exit 2" },
    signalOf("pass", ", 0 failures", false, "not in 3 lines of stdout and 77 of stderr"),
    {
      ...signalOf(
        "fail",
        "** (CompileError)",
        true,
        "** (CompileError) lib/catalog.ex:3: undefined function",
      ),
      outputLine: 7,
    },
  ],
  output: outputOf(
    "Compiling 12 files (.ex)\n\n** (CompileError) lib/catalog.ex:3: undefined function\n    (elixir) lib/kernel/parallel_compiler.ex",
    80,
  ),
  diagnosis: scriptOf("passed", "catalog-db  Up 3 minutes"),
  guidance: {
    rollback: restoreCatalog,
    retest: "mix test test/catalog --max-failures 1",
    retestKind: "command",
    toDo: null,
  },
});

const streamTimedOut = checkOf("Partial streaming", {
  id: "streaming-partial",
  verdict: "timed-out",
  reason: "timed out after 2m",
  exitCode: null,
  line: 18,
  durationMs: 120_012,
  command: "export LOG_LEVEL=debug\nmix test test/streaming --only partial | tee log.txt",
  signals: [
    signalOf("pass", "stdout: /\\d+ tests?, 0 failures/", false, "not in 3 lines of stdout"),
    {
      ...signalOf("pass", 'json $.status = "ok"', null, "could not be evaluated"),
      reason: "stdout is not one JSON text",
    },
    signalOf("fail", "stderr: warning:", false, "not in 0 lines of stderr"),
  ],
  output: outputOf("chunk 1\nchunk 2\nchunk 3"),
  leftovers: 2,
  guidance: {
    rollback:
      "Turn `partial_streaming` off in [config/runtime.exs](/config/runtime.exs) and redeploy; tell @acme/streaming.",
    retest: "Stream the sample file twice, see [the runbook](docs/runbook.md#streaming).",
    retestKind: "guidance",
    toDo: null,
  },
});

const skipped = checkOf("registry", {
  verdict: "skipped",
  reason: "it needs catalog, which did not pass",
  exitCode: null,
  startedAt: null,
  durationMs: 0,
  attempts: [],
  signals: [],
  output: outputOf(""),
  guidance: {
    rollback: "Nothing to roll back: it only reads.",
    retest: "mix test test/registry",
    retestKind: "command",
    toDo: null,
  },
});

const advisory = checkOf("docs", {
  severity: "advisory",
  verdict: "failed",
  reason: "pass signal not seen: `0 broken links`",
  exitCode: 1,
  command: "grep -c 'a\\|b' docs | wc -l",
  signals: [
    signalOf("pass", "0 broken links", false, "not in 0 lines of stdout and 0 of stderr"),
    { ...exitZero, holds: false, saw: "exit 1" },
  ],
  output: outputOf(""),
  guidance: { rollback: null, retest: "grep -c 'a\\|b' docs | wc -l", retestKind: "command", toDo: null },
});

const flaky = checkOf("permissions", {
  flaky: true,
  attempts: [
    { verdict: "failed", durationMs: 900 },
    { verdict: "passed", durationMs: 870 },
  ],
  durationMs: 870,
  signals: [
    exitZero,
    signalOf("fail", "/denied|refused/i", false, "not in 14 lines of stdout and 0 of stderr"),
  ],
});

/** Everything that a person may try to break the page with, in every free text. */
export const hostileText = [
  "</code></details></div></table><h1 id=x>owned</h1><img src=x onerror=alert(1)><script>alert(1)</script>",
  "```\n~~~\n# heading\n\n* item\n\n    code",
  "@octocat @acme/release #12 GH-34 acme/app#56 https://evil.example/a www.evil.example mail@evil.example :tada:",
  "<!-- readiness gate --> --> <!--",
  "[link](javascript:alert(1)) ![beacon](https://evil.example/b.png) <https://evil.example> [^1] | a | b |",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007 \u202egnp.exe\u2066 \u0000\u0085",
  "`one` ``two`` ```three``` $x$ $$y$$ \\| \\` *bold* _em_ ~~gone~~ &lt;b&gt; &#64;octocat &#10;&#10;<b>x</b>",
].join("\n");

const hostileGuidance = [
  "# <b>heading</b> @octocat",
  "",
  "&#10;&#10;</div> <i>html</i> @octocat #12 GH-34 &#64;octocat &#60;b&#62; <!-- x -->",
  "",
  '[a](javascript:alert(1)) [b](data:text/html,x) [c](https://ok.example "x&#10;&#10;<b>") ![d](http://evil.example/x.png) ![e](javascript:x)',
  "",
  "- [ ] task @octocat",
  "",
  "| a | b |",
  "| :-- | --: |",
  "| `x\\|y` | <td> |",
  "",
  "[ref]: javascript:alert(1)",
  "",
  "<details><summary>x</summary>",
  "",
  "    </code></pre>",
  "",
  "    <b>indented</b>",
  "",
  "```html",
  "</code></pre></div>",
  "",
  "<script>alert(1)</script> @octocat",
].join("\n");

export function hostileCheck(): CheckResult {
  const line = hostileText.replaceAll("\n", " ");
  return checkOf(line, {
    id: line,
    verdict: "failed",
    reason: hostileText,
    owner: hostileText,
    why: hostileText,
    command: hostileText,
    signals: [
      {
        kind: "pass",
        expect: hostileText,
        implied: false,
        holds: false,
        saw: hostileText,
        note: hostileText,
      },
      { kind: "fail", expect: hostileText, implied: false, holds: null, saw: "", reason: hostileText },
    ],
    output: outputOf(hostileText),
    diagnosis: scriptOf("failed", hostileText),
    guidance: { rollback: hostileGuidance, retest: hostileText, retestKind: "guidance", toDo: null },
  });
}

const passing = ["catalog", "registry", "permissions", "bindings", "Partial streaming"].map((area) =>
  checkOf(area),
);

function identity({
  id,
  area,
  areaSlug,
  command,
}: CheckResult): Pick<CheckResult, "id" | "area" | "areaSlug" | "command"> {
  return { id, area, areaSlug, command };
}

/** Five hundred checks, of which every tenth failed with a long output. */
export const manyChecks = resultsOf(
  Array.from({ length: 500 }, (_, index) => {
    const identified = {
      id: `service-${index}`,
      area: `service ${index}`,
      areaSlug: `service-${index}`,
      line: index + 10,
    };
    if (index % 10 > 0) return { ...checkOf("service"), ...identified };
    const severity = index % 50 === 0 ? ("advisory" as const) : ("required" as const);
    return {
      ...catalogFailed,
      ...identified,
      severity,
      output: outputOf("a line of output\n".repeat(900), 900),
    };
  }),
);

/** A run for each golden, by the golden's name. */
export const scenarios: Readonly<Record<string, Results>> = {
  ready: resultsOf(passing),
  "two-failures": resultsOf([catalogFailed, skipped, flaky, streamTimedOut, advisory]),
  "seven-failures": resultsOf([
    advisory,
    ...["catalog", "registry", "permissions", "bindings", "billing", "search", "webhooks"].map((area) => ({
      ...streamTimedOut,
      ...identity(checkOf(area)),
    })),
    ...passing.slice(4),
  ]),
  "setup-failed": resultsOf(
    passing.map((check) => ({
      ...skipped,
      ...identity(check),
      reason: "setup failed",
      guidance: { ...check.guidance, rollback: `Redeploy the last release of ${check.area}.` },
    })),
    {
      reasonCode: "setup-failed",
      reason: "setup failed, so no check could run",
      setup: scriptOf("failed", "** (Mix) Could not fetch deps\nerror: no network"),
    },
  ),
  "unusable-page": resultsOf([], {
    reasonCode: "checklist-invalid",
    reason: "the page has 3 problems",
    findings: [
      findingOf(),
      findingOf({
        rule: "signal",
        line: 16,
        column: 40,
        found: "`exit status 1`",
        expected: "`exit N`, `exit N..M` or `exit !N`",
        cure: "Write `output: exit status 1` to look for that text.",
      }),
      findingOf({
        rule: "owner",
        severity: "warning",
        line: 1,
        column: 1,
        found: "no `owner`",
        expected: "someone to ask",
        cure: "Add `owner:` to the settings.",
      }),
    ],
    run: { ...resultsOf([]).run, durationMs: 31 },
  }),
  filtered: resultsOf([checkOf("catalog", { neededOnly: true }), checkOf("bindings")], {
    reason: "all 2 required checks passed, 2 of 5 areas",
    selection: { areas: ["bindings"], checks: [], complete: false, selectedAreas: 2, totalAreas: 5 },
  }),
  "gate-weakened": resultsOf(passing, {
    gate: "not-ready",
    reasonCode: "gate-weakened",
    reason: "the pull request changes its own gate, and 3 changes may weaken it",
    gateChanges: {
      kind: "compared",
      base: "9d1f".repeat(10),
      changes: [
        gateChangeOf({
          part: "check",
          check: "docs",
          before: null,
          after: "mix docs",
          effect: "adds",
        }),
        gateChangeOf({ part: "pass", before: ", 0 failures", after: null }),
        gateChangeOf({
          part: "command",
          before: "mix test test/catalog",
          after: "mix test test/catalog || true",
        }),
        gateChangeOf({
          part: "sign-off",
          check: null,
          before: "[ ] Changelog reviewed",
          after: "[x] Changelog reviewed",
          line: 40,
        }),
      ],
    },
  }),
  "gate-not-compared": resultsOf(passing, {
    gateChanges: { kind: "not-compared", base: null, reason: "the event does not say." },
    warnings: ["Whether this pull request changes its own gate could not be seen: the event does not say."],
  }),
  "new-page": resultsOf(passing, { gateChanges: { kind: "new-page", base: "9d1f".repeat(10) } }),
  "sign-offs-open": resultsOf(passing, {
    signOffs: [
      signOffOf({ text: "Changelog reviewed", done: true, line: 40 }),
      signOffOf({ text: "Support knows of the new `--stream` flag (@acme/support)", done: false, line: 41 }),
      signOffOf({ text: "Status page scheduled", done: false, line: 42 }),
    ],
    teardown: scriptOf("failed", "rm: cannot remove 'tmp': Busy"),
    warnings: [
      "The placeholder `{last-tag}` has no value in this run; it stands as it is. Check out with `fetch-depth: 0`.",
    ],
    findings: [
      findingOf({
        rule: "rollback",
        severity: "warning",
        found: "no rollback for `bindings`",
        expected: "a way back",
        cure: "Write what to do.",
      }),
    ],
  }),
  "machines-ready": resultsOf(onBoth({}), {
    shards: [
      shardOf("1-of-3-ubuntu-latest", { checks: 2 }),
      shardOf("2-of-3-ubuntu-latest", { durationMs: 41_300, attempt: 2 }),
      shardOf("3-of-3-macos-latest", { system: "macos-latest", os: "macOS", arch: "ARM64" }),
    ],
  }),
  "machines-missing": resultsOf(
    onBoth({
      verdict: "interrupted",
      reason: "no results of shard 3-of-3-macos-latest count",
      exitCode: null,
      startedAt: null,
      durationMs: 0,
      attempts: [],
      signals: [],
      output: outputOf(""),
    }),
    {
      reasonCode: "shard-missing",
      reason: "shard 3-of-3-macos-latest left no results: 1 of 3 required checks did not pass",
      setup: scriptOf("failed", "no such image"),
      shards: [
        shardOf("1-of-3-ubuntu-latest", {}),
        shardOf("2-of-3-ubuntu-latest", { setup: scriptOf("failed", "no such image") }),
        shardOf("3-of-3-macos-latest", {
          system: "macos-latest",
          os: "",
          arch: "",
          attempt: null,
          startedAt: null,
          durationMs: 0,
        }),
      ],
      findings: [
        findingOf({
          rule: "shard-missing",
          file: "",
          line: 1,
          column: 1,
          found: "shard `3-of-3-macos-latest` left no results that count",
          expected: "results of shard `3-of-3-macos-latest`, from attempt 1 on",
          cure: "Look at the end of its log and run it again.",
        }),
      ],
    },
  ),
  shard: resultsOf(passing.slice(0, 1), {
    selection: { areas: [], checks: [], complete: false, selectedAreas: 1, totalAreas: 2 },
    reason: "the only required check passed, shard 1-of-3-ubuntu-latest, 1 of 3 checks",
    shard: {
      name: "1-of-3-ubuntu-latest",
      system: "ubuntu-latest",
      checks: 1,
      digest: "c".repeat(64),
      of: { shards: 3, checks: 3 },
      planned: { id: "42", attempt: 1 },
    },
  }),
  hostile: resultsOf([hostileCheck()], {
    reason: hostileText,
    name: hostileText,
    checklist: {
      path: hostileText,
      sha256: "",
      owner: hostileText,
      ticket: hostileText,
      from: "head",
      url: 'https://github.com/acme/app/blob/3f2c1d4e/a(b)"<c>.md',
    },
    setup: scriptOf("failed", hostileText),
    shards: [
      shardOf(hostileText, { system: hostileText, os: hostileText, arch: hostileText }),
      shardOf(hostileText, { system: hostileText, setup: scriptOf("failed", hostileText) }),
    ],
    gateChanges: {
      kind: "compared",
      base: hostileText,
      changes: [
        gateChangeOf({ check: hostileText, before: hostileText, after: `${hostileText}.` }),
        gateChangeOf({
          check: hostileText,
          part: "check",
          before: null,
          after: hostileText,
          effect: "adds",
        }),
        gateChangeOf({ check: null, part: "sign-off", before: `[ ] ${hostileText}`, after: null }),
      ],
    },
    signOffs: [signOffOf({ text: hostileText, done: false, line: 3 })],
    findings: [
      findingOf({ file: hostileText, found: hostileText, expected: hostileText, cure: hostileText }),
    ],
    warnings: [hostileText],
  }),
};

/** One check on two systems, whose id is its area's, and another. */
function onBoth(onMac: Partial<CheckResult>): CheckResult[] {
  return [
    checkOf("build", { system: "ubuntu-latest" }),
    checkOf("build", { system: "macos-latest", ...onMac }),
    checkOf("docs", { system: "ubuntu-latest" }),
  ];
}

function shardOf(name: string, changes: Partial<ShardResult>): ShardResult {
  return {
    name,
    system: "ubuntu-latest",
    checks: 1,
    attempt: 1,
    os: "Linux",
    arch: "X64",
    startedAt: "2026-11-23T18:00:00.000Z",
    durationMs: 14_100,
    setup: null,
    teardown: null,
    ...changes,
  };
}
