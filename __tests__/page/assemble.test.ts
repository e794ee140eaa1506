import { describe, expect, test } from "@jest/globals";
import { readChecklist } from "../../src/page/read.js";
import { growth, mostLinear } from "../support/growth.js";
import { assembleRows, assembleYaml, fileOf, type Row } from "./assembling.js";
import { summary, withKeys } from "./reading.js";

const implied = {
  role: "pass",
  expect: "exit 0",
  implied: true,
  signal: { kind: "exit", negated: false, from: 0, to: 0 },
};

test("a check that says only area and command gets the rest from FORMAT", async () => {
  const { checks, settings, problems } = await assembleYaml(fileOf("area: Partial streaming, run: make"));
  expect(problems).toEqual([]);
  expect(checks).toEqual([
    {
      id: "partial-streaming",
      area: { text: "Partial streaming", slug: "partial-streaming" },
      place: { line: 2, column: 5 },
      command: "make",
      signals: [implied],
      rollback: null,
      retest: { kind: "command", script: "make", implied: true },
      diagnose: null,
      why: null,
      owner: null,
      severity: "required",
      needs: [],
      timeoutMs: 600_000,
      env: {},
      workingDirectory: ".",
      shell: null,
      retries: 0,
      retryDelayMs: 0,
      runsOn: null,
      phase: "before",
      only: null,
      notBefore: null,
      toDo: null,
      waived: null,
    },
  ]);
  expect(settings).toEqual({
    version: 1,
    owner: null,
    ticket: null,
    areas: null,
    linkedFrom: [],
    setup: null,
    teardown: null,
    lint: {},
    versionFrom: null,
    signOffs: "note",
    reviewed: null,
    defaults: { shell: null, timeoutMs: 600_000, env: {}, workingDirectory: "." },
    place: { line: 1, column: 1 },
  });
});

test("a check says more than the defaults, and the defaults more than FORMAT", async () => {
  const defaults = "defaults: { shell: sh, timeout: 1m, env: { A: 1, B: 2 }, working-directory: apps }\n";
  const keys = "area: b, run: make, shell: bash, timeout: 1h30m, env: { B: 3, C: 4 }, working-directory: web";
  const { checks, settings } = await assembleYaml(defaults + fileOf("area: a, run: make", keys));
  expect(settings.defaults).toEqual({
    shell: "sh",
    timeoutMs: 60_000,
    env: { A: "1", B: "2" },
    workingDirectory: "apps",
  });
  expect(checks).toMatchObject([
    { shell: "sh", timeoutMs: 60_000, env: { A: "1", B: "2" }, workingDirectory: "apps" },
    { shell: "bash", timeoutMs: 5_400_000, env: { A: "1", B: "3", C: "4" }, workingDirectory: "web" },
  ]);
});

test("settings keep owner, ticket, areas and scripts", async () => {
  const text = `owner: "@acme"\nticket: FAC-61\nareas: [Catalog]\nlinked-from: [README.md]\nsetup: [a, b]\nteardown: c\n`;
  const { settings, problems } = await assembleYaml(text + fileOf("area: catalog, run: make"));
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    owner: "@acme",
    ticket: "FAC-61",
    areas: [{ text: "Catalog", slug: "catalog" }],
    linkedFrom: [{ path: "README.md", place: { line: 4, column: 15 } }],
    setup: "a\nb",
    teardown: "c",
  });
});

test("a variable named __proto__ is a variable", async () => {
  const { checks } = await assembleYaml(fileOf("area: a, run: b, env: { __proto__: x }"));
  expect(Object.entries(checks[0]?.env ?? {})).toEqual([["__proto__", "x"]]);
});

describe("signals stand pass first, then the implied exit code, then fail", () => {
  test.each([
    ["none", "why: x", ["pass exit 0 implied"]],
    ["a pass signal", "pass: ok", ["pass ok", "pass exit 0 implied"]],
    ["an exit code among the pass signals", "pass: [ok, exit 1..3]", ["pass ok", "pass exit 1..3"]],
    ["an exit code among the fail signals", "fail: [exit 3]", ["pass exit 0 implied", "fail exit 3"]],
    ["both", "fail: [bad]\n    pass: [' ok ']", ["pass ok", "pass exit 0 implied", "fail bad"]],
  ])("%s", async (_name, line, expected) => {
    const { checks, problems } = await assembleYaml(withKeys(line));
    expect(problems).toEqual([]);
    const shown = checks[0]?.signals.map(
      (each) => `${each.role} ${each.expect}${each.implied ? " implied" : ""}`,
    );
    expect(shown).toEqual(expected);
  });
});

describe("a signal that does not parse or compile is an error where it stands", () => {
  test.each([
    ["a word without its form", "pass: exit often", "signal 4:"],
    ["a pattern that does not compile", "fail: /(/", "signal 4:11"],
    ["the second of two", "pass: [ok, exit often]", "signal 4:"],
    ["a pattern behind a quote", 'fail: ["stderr: /(/"]', "signal 4:13"],
  ])("%s", async (_name, line, place) => {
    const { problems } = await assembleYaml(withKeys(line));
    expect(problems).toHaveLength(1);
    expect(summary(problems)[0]).toContain(place);
  });

  test("the same pattern in two checks is reported at both", async () => {
    const { problems } = await assembleYaml(
      fileOf("area: a, run: b, pass: /(/", "area: c, run: d, pass: /(/"),
    );
    expect(problems.map(({ place }) => place.line)).toEqual([2, 3]);
  });
});

describe("a value that cannot be used is an error at its place", () => {
  test.each([
    ["a bare number as a time limit", "timeout: 5", "duration 4:14", "Write the unit: `5s` or `5m`."],
    ["a blank before the unit", "timeout: 10 s", "duration 4:14", "Write `10s`."],
    ["the unit as a word", "timeout: 5 minutes", "duration 4:14", "Write `5m`."],
    ["another unit", "timeout: 2 days", "duration 4:14", "larger units first"],
    ["a text as a time limit", "timeout: soon", "duration 4:14", "larger units first"],
    ["no time at all", "timeout: 0s", "duration 4:14", "Write a longer time"],
    ["more than a timer holds", "timeout: 600h", "duration 4:14", "Write a shorter time."],
    ["a bare number as a pause", "retry-delay: 5", "duration 4:18", "Write the unit"],
    ["half a retry", "retries: 0.5", "retries 4:14", "Write how many"],
    ["fewer than no retries", "retries: -1", "retries 4:14", "Write how many"],
    ["retries without end", "retries: 1000", "retries 4:14", "Write how many"],
    ["an unknown severity", "severity: high", "severity 4:15", "`advisory` where it only reports"],
    ["an unknown shell", "shell: fish", "unknown-shell 4:12", "Write `fish {0}` if it is a program."],
    ["a control character in an owner", 'owner: "a\\tb"', "control-character 4:12", "Remove the character."],
    ["a line end in an owner", 'owner: "a\\nb"', "control-character 4:12", "Remove the character."],
    [
      "a mark of direction in a name",
      'needs: "a\\u202Eb"',
      "control-character 4:12",
      "Remove the character.",
    ],
    [
      "a control character in a runner",
      'runs-on: ["a\\x1b"]',
      "control-character 4:15",
      "Remove the character.",
    ],
    ["a NUL in a command", 'retest: "a\\0b"', "control-character 4:13", "Remove the escape"],
  ])("%s", async (_name, line, problem, cure) => {
    const { problems } = await assembleYaml(withKeys(line));
    expect(summary(problems, "error")).toEqual([problem]);
    expect(problems[0]?.cure).toContain(cure);
  });

  test.each([
    ["no pause", "retry-delay: 0s"],
    ["a program as a shell", 'shell: "perl {0}"'],
    ["a shell of `run:`", "shell: pwsh"],
    ["a severity in capitals", "severity: Advisory"],
    ["several lines of guidance", 'rollback: "a\\nb"'],
  ])("%s is fine", async (_name, line) => {
    expect((await assembleYaml(withKeys(line))).problems).toEqual([]);
  });

  test.each([["owner"], ["area"], ["ticket"]])("a control character in the page's %s too", async (key) => {
    const value = key === "area" ? 'areas: ["a\\x7f"]' : `${key}: "a\\x7f"`;
    const { problems } = await assembleYaml(`${value}\n${fileOf("area: a, run: b")}`);
    expect(problems[0]).toMatchObject({ rule: "control-character", place: { line: 1 } });
  });
});

describe("a ticket has one of four forms", () => {
  test.each([['"#61"'], ["acme/app#61"], ["https://linear.app/acme/issue/FAC-61"], ["FAC-61"]])(
    "%s",
    async (ticket) => {
      expect((await assembleYaml(`ticket: ${ticket}\n${fileOf("area: a, run: b")}`)).problems).toEqual([]);
    },
  );

  test("another one is a warning", async () => {
    const { problems, settings } = await assembleYaml(`ticket: sixty-one!\n${fileOf("area: a, run: b")}`);
    expect(problems).toMatchObject([
      { rule: "ticket-form", weight: "warning", place: { line: 1, column: 9 } },
    ]);
    expect(settings.ticket).toBe("sixty-one!");
  });
});

describe("a checklist without a check is an error", () => {
  test.each([[""], ["# nothing yet\n"], ["owner: me\n"], ["checks: []\n"], ["checks:\n"]])(
    "%j",
    async (text) => {
      expect(summary((await assembleYaml(text)).problems)).toEqual(["no-checks 1:1"]);
    },
  );

  test("but one that could not be read is not told so", async () => {
    expect(summary((await assembleYaml("checks: [\n")).problems)).toEqual(["yaml-syntax 2:1"]);
    expect(summary((await assembleYaml("checks: {}\n")).problems)).toEqual(["yaml-list 1:9"]);
  });
});

test("no check is left out without an error", async () => {
  const { checks, problems } = await assembleYaml(
    "checks:\n  - text\n  - { area: a, run: '' }\n  - { area: b, run: c }\n",
  );
  expect(checks).toHaveLength(1);
  expect(summary(problems, "error")).toEqual(["wrong-type 2:5", "empty-value 3:21"]);
});

test("a row with an empty area is an error at the row", async () => {
  const { checks, problems } = await assembleRows({ area: "a" }, { check: "b", area: null });
  expect(checks).toHaveLength(1);
  expect(summary(problems)).toEqual(["missing-area 4:1"]);
});

test("`runs-on` is one runner or several", async () => {
  const { checks, problems } = await assembleYaml(
    fileOf("area: a, run: b, runs-on: x", "area: c, run: d, runs-on: [y, z]"),
  );
  expect(checks.map(({ runsOn }) => runsOn)).toEqual([["x"], ["y", "z"]]);
  expect(problems).toEqual([]);
});

describe("ten thousand checks", () => {
  test.each([
    [
      "each with its id and the need of the one before",
      (i: number) => ({ check: `c${i}`, area: `a${i % 50}`, needs: [`c${i - 1 < 0 ? 1e6 : i - 1}`] }),
    ],
    ["of one area, numbered", () => ({ area: "a" })],
    ["with unknown needs", (i: number) => ({ check: `check-${i}`, area: "a", needs: [`chekc-${i}`] })],
  ])("%s, are all read", async (_name, row: (index: number) => Row) => {
    const { checks } = await assembleRows(...Array.from({ length: 10_000 }, (_, index) => row(index)));
    expect(checks).toHaveLength(10_000);
  });

  test("are read from YAML in linear time", async () => {
    const check = "area: a, run: make test, pass: [', 0 failures']";
    const ratio = await growth(async (times) => {
      const { checks } = await assembleYaml(fileOf(...Array<string>(250 * times).fill(check)));
      expect(checks).toHaveLength(250 * times);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });
});

test("guidance for rollback and retest says so beside it, where readers of `list --json` look for it", async () => {
  const header = "| Area | Command | Rollback and retest | Why |\n| --- | --- | --- | --- |\n";
  const text = `${header}| api | \`true\` | Revert, then test. | It broke. |\n`;
  const { checklist } = await readChecklist("RELEASE_READINESS.md", Buffer.from(text));
  const keys = Object.keys(checklist?.checks[0] ?? {});
  expect(keys.slice(keys.indexOf("rollback")).slice(0, 3)).toEqual([
    "rollback",
    "rollbackAndRetest",
    "diagnose",
  ]);
});
