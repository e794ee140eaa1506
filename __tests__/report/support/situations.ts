import type { CheckResult, Results } from "../../../src/model/results.js";
import { signOffOf } from "../../support/samples.js";
import {
  checkOf,
  exitZero,
  findingOf,
  gateChangeOf,
  outputOf,
  resultsOf,
  scriptOf,
  sha,
  signalOf,
} from "./sample-results.js";

// What people come to see: each report is looked at in each of these (`npm run pictures`).

/** When a run began. */
const began = Date.parse("2026-11-27T18:00:00.000Z");

function at(ms: number): string {
  return new Date(began + ms).toISOString();
}

const exitOne = { ...exitZero, holds: false, saw: "exit 1" } as const;

function hit(expect: string, saw: string, outputLine: number): CheckResult["signals"][number] {
  return { ...signalOf("fail", expect, true, saw), outputLine };
}

/** A check that did not pass. */
function failedOf(area: string, changes: Partial<CheckResult>): CheckResult {
  const durationMs = changes.durationMs ?? 37;
  return checkOf(area, {
    verdict: "failed",
    exitCode: 1,
    durationMs,
    attempts: [{ verdict: changes.verdict ?? "failed", durationMs }],
    reason: "pass signal does not hold: `exit 0`, saw exit 1",
    ...changes,
  });
}

/** A check that never began. */
function unbegunOf(area: string, changes: Partial<CheckResult>): CheckResult {
  return checkOf(area, {
    verdict: "skipped",
    exitCode: null,
    startedAt: null,
    durationMs: 0,
    attempts: [],
    signals: [],
    output: outputOf(""),
    ...changes,
  });
}

function guidanceOf(rollback: string | null, retest: string): CheckResult["guidance"] {
  return { rollback, retest, retestKind: "command", toDo: null };
}

function inTurn(checks: readonly CheckResult[]): CheckResult[] {
  let ms = 40;
  return checks.map((check, index) => {
    const startedAt = check.startedAt === null ? null : at(ms);
    if (startedAt !== null) ms += check.durationMs + 12;
    return { ...check, line: 10 + index, startedAt };
  });
}

const docsSignOff = signOffOf({
  text: "Docs built with ExDoc and read once",
  line: 29,
  heading: "Before the tag",
});
const changelogDone = signOffOf({
  text: "Changelog reviewed",
  done: true,
  line: 28,
  heading: "Before the tag",
});

function runOf(durationMs: number): Results["run"] {
  return { ...resultsOf([]).run, startedAt: at(0), durationMs };
}

const compileError = "** (CompileError) lib/toolbox/catalog.ex:31: undefined function fetch_all/2";

const catalogFailed = failedOf("catalog", {
  owner: "@acme/catalog",
  why: "1.3 shipped without its catalog (#48).",
  reason: `fail signal seen: \`** (CompileError)\``,
  command: "mix test test/catalog",
  signals: [
    exitOne,
    signalOf("pass", ", 0 failures", false, "not in 1 line of stdout and 2 of stderr"),
    hit("** (CompileError)", compileError, 2),
  ],
  output: outputOf(
    `Compiling 12 files (.ex)\n${compileError}\n    (elixir 1.18.1) lib/kernel/parallel_compiler.ex:428: anonymous fn/5\n`,
    3,
  ),
  guidance: guidanceOf(
    [
      `1. Revert the merge: \`git revert -m 1 ${sha}\`, then redeploy with [the release script](scripts/release.sh).`,
      "2. Watch [the dashboard](https://status.acme.example/catalog) for five minutes.",
      "",
      "```sh",
      "git checkout v1.4.0 -- lib/toolbox/catalog.ex test/catalog",
      'git commit -m "Restore the catalog of v1.4.0"',
      "```",
    ].join("\n"),
    "mix test test/catalog --trace",
  ),
});

const fivePassed = ["catalog", "registry", "permissions", "bindings", "partial streaming"].map((area) =>
  checkOf(area, { durationMs: 120, guidance: guidanceOf(`Revert ${sha}.`, `mix test test/${area}`) }),
);

const oneOfFive = resultsOf(inTurn([catalogFailed, ...fivePassed.slice(1)]), {
  run: runOf(699),
  signOffs: [changelogDone, docsSignOff],
});

const cardOutput = [
  "============================= test session starts ==============================",
  "collected 12 items / 29 deselected",
  "",
  "tests/checkout/test_card.py F...........                                 [100%]",
  "",
  "=================================== FAILURES ===================================",
  "___________________________ test_card_is_charged_once __________________________",
  "",
  "    def test_card_is_charged_once(gateway, basket):",
  '        pay(basket, card="4242")',
  '>       assert gateway.charges == [Charge(1999, "EUR")]',
  "E       AssertionError: assert [Charge(1999, 'EUR'), Charge(1999, 'EUR')] == [Charge(1999, 'EUR')]",
  "E         Left contains one more item: Charge(1999, 'EUR')",
  "",
  "tests/checkout/test_card.py:58: AssertionError",
  "=========================== short test summary info ============================",
  "FAILED tests/checkout/test_card.py::test_card_is_charged_once - AssertionError",
  "================== 1 failed, 11 passed, 29 deselected in 2.41s =================",
];
const cardFailed = "FAILED tests/checkout/test_card.py::test_card_is_charged_once - AssertionError";

const payCard = failedOf("checkout", {
  id: "pay-card",
  owner: "@acme/payments",
  why: "2.3 charged twice (#811).",
  reason: "fail signal seen: `FAILED`",
  command: "./t pytest tests/checkout -k card",
  durationMs: 40,
  signals: [exitOne, hit("FAILED", cardFailed, 17)],
  output: outputOf(`${cardOutput.join("\n")}\n`, 20),
  retest: scriptOf("failed"),
  guidance: guidanceOf(
    [
      "1. `./flags set checkout_v2 off`",
      "2. Tell support in #payments.",
      "",
      "```sh",
      `git revert -m 1 ${sha}`,
      "./deploy checkout v1.4.0",
      "```",
    ].join("\n"),
    "./t pytest tests/checkout -k card",
  ),
});

const reindex = failedOf("search", {
  id: "reindex",
  owner: "@acme/search",
  verdict: "timed-out",
  exitCode: null,
  reason: "timed out after 1s",
  command: "./hang reindex --shards 8",
  durationMs: 1_004,
  signals: [
    signalOf("pass", "reindexed", false, "not in 2 lines of stdout and 0 of stderr"),
    { ...exitZero, holds: null, saw: "", reason: "the command did not end by itself" },
  ],
  output: outputOf("reindexing shard 1 of 8\nreindexing shard 2 of 8\n", 2),
  retest: { ...scriptOf("timed-out"), exitCode: null },
  diagnosis: scriptOf("passed", "cluster: yellow, 3 unassigned shards\ndisk: 91 % of 500 GB\n"),
  guidance: guidanceOf(
    "Point the alias back: `./es alias products products-v1.4.0`.",
    "./hang reindex --shards 8",
  ),
});

const mailRender = failedOf("mail", {
  id: "render",
  owner: "@acme/mail",
  reason: "fail signal seen: `stderr: /warning|deprecat/i`",
  exitCode: 0,
  command: "./mail render --all",
  durationMs: 6,
  signals: [
    exitZero,
    hit("stderr: /warning|deprecat/i", "DeprecationWarning: receipt.mjml uses <mj-container>", 2),
  ],
  output: outputOf("rendered 14 of 14\nDeprecationWarning: receipt.mjml uses <mj-container>\n", 2),
  retest: scriptOf("failed"),
  guidance: guidanceOf("Restore `templates/` of v1.4.0.", "./mail render --only receipt"),
});

const seven: readonly CheckResult[] = [
  payCard,
  reindex,
  unbegunOf("search", {
    id: "suggest",
    reason: "it needs reindex, which did not pass",
    owner: "@acme/search",
  }),
  unbegunOf("search", {
    id: "synonyms",
    reason: "it needs reindex, which did not pass",
    owner: "@acme/search",
  }),
  failedOf("images", {
    id: "resize",
    exitCode: 127,
    durationMs: 7,
    command: "./no-such-tool --resize 200x200 fixture.png",
    signals: [
      signalOf("pass", "resized", false, "not in 0 lines of stdout and 1 of stderr"),
      { ...exitOne, saw: "exit 127" },
    ],
    output: outputOf(
      "/tmp/readiness-x/process-1/script-6.sh: line 1: ./no-such-tool: No such file or directory\n",
      1,
    ),
    retest: scriptOf("failed"),
    guidance: guidanceOf("Serve originals: `CDN_RESIZE=off`.", "./no-such-tool --resize 200x200 fixture.png"),
  }),
  mailRender,
  failedOf("api", {
    id: "contract",
    durationMs: 12,
    command: "./once contract",
    signals: [signalOf("pass", "ok", false, "not in 0 lines of stdout and 1 of stderr"), exitOne],
    output: outputOf("connection reset by peer\n", 1),
    retest: scriptOf("passed", "ok\n"),
    guidance: guidanceOf(`Revert ${sha}.`, "./once contract"),
  }),
  failedOf("api", {
    id: "latency",
    owner: "@acme/platform",
    exitCode: 0,
    durationMs: 7,
    command: "./json latency",
    signals: [
      exitZero,
      signalOf("pass", "json $.p99_ms < 800", false, "912"),
      signalOf("pass", "json $.error_rate <= 0.01", false, "0.042"),
    ],
    output: outputOf('{"error_rate": 0.042, "p99_ms": 912, "alerts": []}\n', 1),
    retest: scriptOf("failed"),
    guidance: guidanceOf("Scale out.", "./json latency"),
  }),
  failedOf("api", {
    id: "tamper",
    exitCode: 0,
    tampered: true,
    reason: "it wrote to the runner's own files",
    durationMs: 14,
    command: "./tamper",
    signals: [exitZero, { ...signalOf("pass", "ok", true, "ok"), outputLine: 1 }],
    output: outputOf("ok\n", 1),
    retest: scriptOf("failed"),
    guidance: guidanceOf(`Revert ${sha}.`, "./tamper"),
  }),
  failedOf("export", {
    id: "gdpr",
    exitCode: 0,
    durationMs: 6,
    command: "./t export gdpr",
    signals: [
      exitZero,
      {
        ...signalOf("pass", "file export/gdpr.csv: user_id", false, "nothing at export/gdpr.csv"),
      },
      signalOf("pass", "stdout lines >= 3", false, "1 line"),
    ],
    output: outputOf("exporting\n", 1),
    retest: scriptOf("failed"),
    guidance: guidanceOf("Disable the nightly export.", "./t export gdpr"),
  }),
  failedOf("docs", {
    id: "links",
    severity: "advisory",
    durationMs: 15,
    command: "./t linkcheck docs",
    signals: [signalOf("pass", "0 broken", false, "not in 2 lines of stdout and 0 of stderr"), exitOne],
    output: outputOf("checked 212 links, 3 broken\n  docs/a.md:12 https://acme.example/old 404\n", 2),
    retest: scriptOf("failed"),
    guidance: guidanceOf(null, "./t linkcheck docs"),
  }),
  checkOf("worker", { id: "drain", leftovers: 1, durationMs: 408 }),
  checkOf("worker", {
    id: "flaky-boot",
    flaky: true,
    durationMs: 210,
    attempts: [
      { verdict: "failed", durationMs: 190 },
      { verdict: "passed", durationMs: 210 },
    ],
  }),
  ...["checkout", "mail"].map((area) => checkOf(area, { id: `${area}-smoke`, durationMs: 80 })),
  ...passedIn("auth", 4),
  ...passedIn("inventory", 4),
  ...passedIn("shipping", 4),
  ...passedIn("billing", 3),
];

function passedIn(area: string, number: number): CheckResult[] {
  return Array.from({ length: number }, (_, index) =>
    checkOf(area, { id: `${area}-${index + 1}`, durationMs: 60 + 35 * index }),
  );
}

const sevenOfThirty = resultsOf(inTurn(seven), {
  run: runOf(4_100),
  reason: "10 of 29 required checks did not pass",
  signOffs: [
    signOffOf({ text: "Load test read", done: true, line: 61 }),
    signOffOf({ text: "Changelog reviewed", line: 62 }),
    signOffOf({ text: "Status page prepared", owner: "@acme/support", line: 63 }),
  ],
  findings: [
    findingOf({
      rule: "rollback",
      severity: "warning",
      line: 19,
      found: "check `links` without a rollback",
      expected: "a way back",
      cure: "Write into `Rollback` what a person does when this check fails.",
    }),
  ],
});

const setupFailed = resultsOf(
  fivePassed.map((check, index) =>
    unbegunOf(check.area, { line: 12 + index, reason: "setup failed", guidance: check.guidance }),
  ),
  {
    run: runOf(693),
    reasonCode: "setup-failed",
    reason: "setup failed, so no check could run",
    setup: {
      command: "npm ci",
      verdict: "failed",
      exitCode: 1,
      durationMs: 16,
      output: outputOf(
        [
          "npm error code E401",
          "npm error Incorrect or missing password.",
          "npm error To correct this please try logging in again with: npm login",
          "",
        ].join("\n"),
        3,
      ),
    },
    signOffs: [changelogDone, { ...docsSignOff, line: 31 }],
  },
);

/** Line, what was found, and the cure; `~` marks a warning. */
const problems: readonly (readonly [number, string, string])[] = [
  [3, "the area `ghost` without a check", "Add a check for it, or remove it from `areas`."],
  [3, "the area `phantom` without a check", "Add a check for it, or remove it from `areas`."],
  [4, "~`timout` in the front matter", "Leave them if they belong to a site generator."],
  [5, "the bare number `90`", "Write the unit: `90s` or `90m`."],
  [12, "`exit status 0`", "Write `output: exit status 0` to look for a text literally."],
  [
    12,
    "a link to `#restore-catalog`, which no heading has",
    "Write a heading of this page as GitHub's link to it shows it.",
  ],
  [
    13,
    "`mix test test/registry` under `Command`",
    "Write the command in backticks; a cell without them is text for readers.",
  ],
  [14, "~the area `permissions`", "Add it to `areas`."],
  [14, "a row with more than the 9 cells of its header", "Write `\\|` for a pipe inside a cell."],
  [15, "~the area `bindings`", "Add it to `areas`."],
  [
    15,
    "look-around in the pattern `/(?=x)/`",
    "RE2, which matches in linear time, lacks look-around. Match more of the line, or use two signals.",
  ],
  [15, "`/etc/passwd`", "Write `output: /etc/passwd` to look for a text literally."],
  [15, "the unknown check `nobody` in `needs`", "Name a check by its id, or remove the name."],
  [16, "~the area `streaming`", "Add it to `areas`."],
  [16, "`exit 300`", "Write `output: exit 300` to look for a text literally."],
  [
    16,
    "the JSONPath `$.a.0.b` (unexpected shorthand selector '0' ('$.a.0.b':4))",
    "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.",
  ],
  [16, "the bare number `90`", "Write the unit: `90s` or `90m`."],
  [17, "~the area `streaming`", "Add it to `areas`."],
  [17, "the id `streaming` on line 17 and on line 16", "Name one of the rows in a `Check` column."],
  [17, "`within soon`", "Write `output: within soon` to look for a text literally."],
  [18, "~the area `sync`", "Add it to `areas`."],
  [18, "no text after `:`", "Write `stdout empty` to ask that nothing is printed."],
  [18, "the check `sync` in its own `needs`", "Remove the name."],
  [
    20,
    "a line that begins with `|` and belongs to no table",
    "Remove the blank line above it, or give it a header and a delimiter row of its own.",
  ],
];

const unusable = resultsOf([], {
  run: runOf(70),
  reasonCode: "checklist-invalid",
  reason: "the page has 18 problems",
  checklist: { ...resultsOf([]).checklist, owner: null, ticket: null },
  findings: problems.map(([line, found, cure]) =>
    findingOf({
      rule: "signal",
      severity: found.startsWith("~") ? "warning" : "error",
      line,
      found: found.replace("~", ""),
      expected: "what FORMAT says",
      cure,
    }),
  ),
});

const registryFailed: CheckResult = {
  ...payCard,
  ...identityOf(checkOf("registry")),
  owner: null,
  why: null,
  durationMs: 24,
  command: "./t pytest",
  retest: null,
  guidance: guidanceOf(`Revert ${sha}.`, "./t pytest"),
};

function identityOf({ id, area, areaSlug }: CheckResult): Pick<CheckResult, "id" | "area" | "areaSlug"> {
  return { id, area, areaSlug };
}

/** Two that have their verdict, one that was running, two that never began. */
function cutRun(verdict: "interrupted" | "cancelled"): CheckResult[] {
  const running =
    verdict === "interrupted" ? "the run died while search was running" : "the run was cancelled";
  const waiting =
    verdict === "interrupted" ? "the run died before it began" : "the run was cancelled before it began";
  const guidance = guidanceOf(`Revert ${sha}.`, "./t");
  return inTurn([
    checkOf("catalog", { durationMs: 22 }),
    registryFailed,
    { ...unbegunOf("search", { verdict, reason: running, guidance }), startedAt: at(960) },
    ...["mail", "worker"].map((area) => unbegunOf(area, { verdict, reason: waiting, guidance })),
  ]);
}

const killed = resultsOf(cutRun("interrupted"), {
  run: runOf(2_600),
  reasonCode: "interrupted",
  reason: "the run died while search was running: 4 of 5 required checks did not pass",
});

const cancelled = resultsOf(cutRun("cancelled"), {
  run: runOf(2_600),
  reasonCode: "cancelled",
  reason: "the run was cancelled: 4 of 5 required checks did not pass",
});

const weakened = resultsOf(inTurn(fivePassed.filter(({ id }) => id !== "permissions")), {
  run: runOf(600),
  gate: "not-ready",
  reasonCode: "gate-weakened",
  reason: "the pull request changes its own gate, and 4 changes may weaken it",
  gateChanges: {
    kind: "compared",
    base: "9d1f".repeat(10),
    changes: [
      gateChangeOf({ part: "pass", before: ", 0 failures", after: null, line: 10 }),
      gateChangeOf({ part: "fail", before: "** (CompileError)", after: null, line: 10 }),
      gateChangeOf({ part: "fail", before: "stderr: warning:", after: null, line: 10 }),
      gateChangeOf({
        part: "check",
        check: "permissions",
        before: "mix test test/permissions",
        after: null,
        line: 2,
      }),
    ],
  },
  signOffs: [changelogDone, { ...docsSignOff, line: 28 }],
  findings: [
    findingOf({
      rule: "exit-code-alone",
      severity: "warning",
      line: 10,
      found: "check `catalog` that is judged by its exit code alone",
      expected: "a signal that says more",
      cure: "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.",
    }),
  ],
});

const threeDigits = (number: number): string => String(number).padStart(3, "0");

/** Every eighth is degraded. */
const services = Array.from({ length: 500 }, (_, index): CheckResult => {
  const name = `service-${threeDigits(index + 1)}`;
  if (index % 8 !== 2 || index > 480) return checkOf(name, { durationMs: 30 + (index % 40) });
  const degraded = `${name} degraded: 3 of 8 instances answer`;
  const attempts = Array.from(
    { length: 11 },
    (_, attempt) =>
      `2026-11-28T04:51:${attempt + 30}Z probe[${name}] GET /healthz attempt ${attempt + 30}: upstream connect error or disconnect/reset before headers, reset reason: connection termination`,
  );
  return failedOf(name, {
    durationMs: 66,
    reason: "fail signal seen: `degraded`",
    command: `./probe ${name} --region eu-west-1`,
    signals: [
      signalOf("pass", "healthy", false, "not in 41 lines of stdout and 0 of stderr"),
      exitOne,
      hit("degraded", degraded, 41),
    ],
    output: outputOf(`${[...attempts, degraded].join("\n")}\n`, 41),
    guidance: guidanceOf(`\`./deploy ${name} v1.4.0\``, `./probe ${name} --region eu-west-1 --verbose`),
  });
});

const sixtyOf500 = resultsOf(inTurn(services), { run: runOf(31_800) });

const longLine = `error: ${"expected-a-type-that-is-assignable-to-".repeat(300)}and-got-another`;

const veryLong = resultsOf(
  inTurn([
    failedOf("build", {
      id: "a-check-with-a-name-that-goes-on-and-on-and-says-all-that-it-does-in-one-word-after-the-other",
      command: [
        "set -euo pipefail",
        `docker run --rm -e TOKEN_FILE=/run/secrets/token ${Array.from({ length: 60 }, (_, index) => `--volume cache-${index}:/cache/${index}`).join(" ")} registry.acme.example/build:latest make all`,
        ...Array.from({ length: 40 }, (_, index) => `./verify --step ${index} --against baseline.json`),
      ].join("\n"),
      signals: [exitOne, hit("error:", longLine.slice(0, 400), 2_001)],
      output: outputOf(
        `${Array.from({ length: 90 }, (_, index) => `step ${index}`).join("\n")}\n${longLine}\n`,
        2_001,
      ),
      guidance: guidanceOf(
        `Restore the image of the last release, and tell everybody who builds on it. ${"Then look at each of the consumers. ".repeat(40)}`,
        `docker run --rm registry.acme.example/build:latest make ${"target ".repeat(40)}`,
      ),
    }),
    checkOf("lint"),
  ]),
  { run: runOf(64_000) },
);

const unicode = resultsOf(
  inTurn([
    failedOf("каталог", {
      id: "каталог",
      areaSlug: "каталог",
      owner: "@acme/каталог",
      command: "./проверка --язык=русский",
      signals: [exitOne, hit("ошибка", "❗ ошибка: каталог не найден 📦", 1)],
      output: outputOf(
        "❗ ошибка: каталог не найден 📦\nשגיאה: הקטלוג לא נמצא\n錯誤：找不到目錄 👩‍👩‍👧‍👦\n",
        3,
      ),
      guidance: guidanceOf("ارجع إلى الإصدار السابق: `git revert`.", "./проверка"),
    }),
    failedOf("תשלום", {
      id: "תשלום-בכרטיס",
      areaSlug: "תשלום",
      command: "./בדיקה",
      signals: [exitOne],
      output: outputOf("שגיאה \u202eabc\u202c: סכום שגוי\n", 1),
      guidance: guidanceOf(null, "./בדיקה"),
    }),
    checkOf("検索 🔍", { id: "検索", areaSlug: "検索" }),
  ]),
  { run: runOf(2_500) },
);

const recovered = resultsOf(inTurn(fivePassed), {
  run: runOf(720),
  signOffs: [changelogDone, { ...docsSignOff, done: true }],
});

const openSignOffs = resultsOf(inTurn(fivePassed), {
  run: runOf(720),
  gate: "not-ready",
  reasonCode: "pending",
  reason: "2 sign-offs are open",
  signOffs: [
    { ...changelogDone, holds: true, by: "@bob" },
    { ...docsSignOff, holds: true, owner: "@acme/docs", why: "ticked for 1.3.2" },
    signOffOf({ text: "Status page prepared", owner: "@acme/support", line: 31, holds: true }),
  ],
});

const filtered = resultsOf(inTurn(fivePassed.slice(0, 2)), {
  run: runOf(310),
  reason: "all 2 required checks passed, 2 of 5 areas",
  selection: { areas: ["catalog", "registry"], checks: [], complete: false, selectedAreas: 2, totalAreas: 5 },
  signOffs: [changelogDone, docsSignOff],
});

const pending = resultsOf(
  inTurn([
    ...fivePassed.slice(0, 3),
    checkOf("publish", {
      id: "image",
      verdict: "pending",
      owner: "@acme/release",
      exitCode: 1,
      reason: "pass signal not seen: `1.4.0`",
      command: "docker manifest inspect acme/app:1.4.0",
      signals: [exitOne],
      output: outputOf("no such manifest: acme/app:1.4.0\n", 1),
      guidance: {
        ...guidanceOf(null, "docker manifest inspect acme/app:1.4.0"),
        toDo: "Push the image: `make image`.",
      },
    }),
    unbegunOf("soak", {
      verdict: "pending",
      reason: "not before 24h after tag, which is 2026-11-28 18:00 UTC",
      guidance: { ...guidanceOf(null, "./soak"), toDo: null },
    }),
  ]),
  {
    run: runOf(2_800),
    reasonCode: "pending",
    reason: "2 of 5 required checks are still to do",
    release: { version: "1.4.0", tag: "v1.4.0", lastTag: "v1.3.2", kind: "minor", phase: "before" },
  },
);

const waived = resultsOf(
  inTurn([
    ...fivePassed.slice(0, 4),
    failedOf("upstream", {
      severity: "required",
      command: "./probe upstream",
      waiver: { by: "@alice", until: "2026-12-15", reason: "upstream is down (#77)", lasts: true },
      signals: [exitOne],
      output: outputOf("upstream: 503 Service Unavailable\n", 1),
      guidance: guidanceOf("Point to the mirror.", "./probe upstream"),
    }),
  ]),
  {
    run: runOf(900),
    gate: "ready",
    reasonCode: "all-passed",
    reason: "all 4 required checks passed, 1 is waived",
  },
);

function onSystem(check: CheckResult, system: string): CheckResult {
  return { ...check, system };
}

const sharded = resultsOf(
  inTurn([
    onSystem(checkOf("build", { durationMs: 14_000 }), "ubuntu-latest"),
    onSystem(
      failedOf("build", {
        durationMs: 19_000,
        command: "make build",
        signals: [exitOne],
        output: outputOf("ld: library not found for -lssl\n", 1),
        guidance: guidanceOf("Restore the last build.", "make build"),
      }),
      "macos-latest",
    ),
    ...fivePassed.map((check) => onSystem(check, "ubuntu-latest")),
  ]),
  {
    run: runOf(41_000),
    shards: ["1-of-3-ubuntu-latest", "2-of-3-ubuntu-latest", "3-of-3-macos-latest"].map((name, index) => ({
      name,
      system: index === 2 ? "macos-latest" : "ubuntu-latest",
      checks: index === 0 ? 3 : 2,
      attempt: 1,
      os: index === 2 ? "macOS" : "Linux",
      arch: index === 2 ? "ARM64" : "X64",
      startedAt: at(0),
      durationMs: 14_100 + 9_000 * index,
      setup: null,
      teardown: null,
    })),
  },
);

/** By name, in the order in which they are shown. */
export const situations: Readonly<Record<string, Results>> = {
  "one-of-five": oneOfFive,
  "seven-of-thirty": sevenOfThirty,
  "setup-failed": setupFailed,
  unusable,
  killed,
  cancelled,
  weakened,
  "sixty-of-500": sixtyOf500,
  "very-long": veryLong,
  unicode,
  recovered,
  "open-sign-offs": openSignOffs,
  filtered,
  pending,
  waived,
  sharded,
};
