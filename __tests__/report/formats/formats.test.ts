import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import type { CTRFReport } from "ctrf";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { reasonCodes, type Verdict, verdicts } from "../../../src/model/verdict.js";
import { reportFormats } from "../../../src/report/formats/formats.js";
import { signOffOf } from "../../support/samples.js";
import { casesBelow, junitReaders } from "../support/junit-readers.js";
import { junitProblems } from "../support/junit-schema.js";
import { decidesGate } from "../support/random-results.js";
import { childrenOf, readXml, type XmlElement } from "../support/read-xml.js";
import {
  checkOf,
  findingOf,
  gateChangeOf,
  outputOf,
  resultsOf,
  scriptOf,
  signalOf,
} from "../support/sample-results.js";

type Format = Exclude<keyof typeof reportFormats, "json" | "markdown">;

const render = (format: Format, results: Results): Promise<string> =>
  reportFormats[format]({ results, decides: decidesGate });
const casesOf = async (results: Results): Promise<XmlElement[]> =>
  casesBelow(readXml(await render("junit", results)));
const testsOf = async (results: Results): Promise<CTRFReport["results"]["tests"]> =>
  JSON.parse(await render("ctrf", results)).results.tests;

const waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down", lasts: true };
const failed = (changes: Partial<CheckResult> = {}): CheckResult =>
  checkOf("catalog", {
    verdict: "failed",
    exitCode: 1,
    reason: "exit 1, expected exit 0",
    signals: [signalOf("pass", "exit 0", false, "exit 1")],
    output: outputOf("one\n3 broken links"),
    ...changes,
  });

/** One record with all that a format has a place for. */
const mixed = resultsOf(
  [
    checkOf("catalog"),
    checkOf("catalog", {
      id: "links",
      line: 15,
      flaky: true,
      attempts: [
        { verdict: "failed", durationMs: 900 },
        { verdict: "passed", durationMs: 1_100 },
      ],
    }),
    failed({
      area: "search & <find>",
      areaSlug: "search-find",
      id: "search",
      line: 16,
      owner: "@acme/search",
      attempts: [
        { verdict: "timed-out", durationMs: 5_000 },
        { verdict: "failed", durationMs: 2_310 },
      ],
      output: outputOf('<b>"]]>\u001b[31m &amp; [[ATTACHMENT|/etc/passwd]]\n\ud800 3 broken links'),
      guidance: { rollback: "Revert it.", retest: "make links", retestKind: "command", toDo: null },
    }),
    failed({
      id: "advice",
      area: "search & <find>",
      areaSlug: "search-find",
      line: 17,
      severity: "advisory",
    }),
    failed({ id: "mirror", area: "mirror", areaSlug: "mirror", line: 18, waiver }),
    checkOf("publish", {
      id: "image",
      line: 19,
      verdict: "pending",
      startedAt: null,
      reason: "not before 2026-12-01",
      signals: [],
      output: outputOf(""),
    }),
    checkOf("publish", {
      id: "index",
      line: 20,
      verdict: "skipped",
      startedAt: null,
      reason: "needs search, which failed",
      signals: [],
      output: outputOf(""),
    }),
    checkOf("publish", {
      id: "cdn",
      system: "macos-latest",
      line: 21,
      verdict: "errored",
      exitCode: null,
      reason: "no shell",
    }),
  ],
  {
    teardown: scriptOf("failed", "rm: busy"),
    notApplicable: [{ id: "notes", area: "publish", why: "phase after" }],
    signOffs: [signOffOf({ text: "Changelog reviewed", done: false, line: 40 })],
    release: { version: "1.4.0", tag: "v1.4.0", lastTag: "v1.3.2", kind: "minor", phase: "before" },
  },
);

/** `UPDATE_GOLDENS=1 npm test -- __tests__/report/formats` writes what is rendered; look at it before committing. */
test.each([
  ["junit", "xml"],
  ["junit-strict", "xml"],
  ["ctrf", "json"],
  ["in-toto", "json"],
  ["svr", "json"],
] as const)("%s of a run with everything in it is as its golden", async (format, suffix) => {
  const golden = `__tests__/report/goldens/everything.${format}.${suffix}`;
  const rendered = await render(format, mixed);
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(golden, rendered);
  expect(rendered).toBe(await readFile(golden, "utf8"));
});

/** Each verdict for readers of JUnit, of CTRF and of in-toto: where the check decides, and where it does not. */
const told: Readonly<Record<Verdict, readonly [deciding: readonly unknown[], other: readonly unknown[]]>> = {
  passed: [
    [undefined, "passed", "passedTests"],
    [undefined, "passed", "passedTests"],
  ],
  failed: [
    ["failure", "failed", "failedTests"],
    ["skipped", "other", "warnedTests"],
  ],
  "timed-out": [
    ["failure", "failed", "failedTests"],
    ["skipped", "other", "warnedTests"],
  ],
  errored: [
    ["error", "failed", "failedTests"],
    ["skipped", "other", "warnedTests"],
  ],
  cancelled: [
    ["error", "failed", "failedTests"],
    ["skipped", "other", "warnedTests"],
  ],
  interrupted: [
    ["error", "failed", "failedTests"],
    ["skipped", "other", "warnedTests"],
  ],
  skipped: [
    ["skipped", "skipped", undefined],
    ["skipped", "skipped", undefined],
  ],
  pending: [
    ["skipped", "pending", undefined],
    ["skipped", "pending", undefined],
  ],
};

describe.each([
  ["a required check", 0, {}],
  ["an advisory check", 1, { severity: "advisory" }],
  ["a waived check", 1, { waiver }],
] as const)("%s", (_, column, changes) => {
  test.each(verdicts)("that is %s is told as such", async (verdict) => {
    const results = resultsOf([checkOf("catalog", { verdict, ...changes }), checkOf("other")]);
    const [junit] = (await casesOf(results)).filter(({ attributes }) => attributes["name"] === "catalog");
    const [ctrf] = (await testsOf(results)).filter(({ name }) => name === "catalog");
    const inToto = JSON.parse(await render("in-toto", results));
    const list = ["passedTests", "warnedTests", "failedTests"].find((key) => inToto[key].includes("catalog"));
    const tag = junit?.elements.find(({ name }) => name !== "system-out")?.name;
    expect([tag, ctrf?.status, list]).toEqual(told[verdict][column]);
    expect(ctrf?.rawStatus).toBe(verdict);
  });
});

test("a check that was running when the run died says so once", async () => {
  const reason = "the run died while catalog was running";
  const check = checkOf("catalog", {
    ...{ verdict: "interrupted", reason, exitCode: null, durationMs: 0 },
    ...{ attempts: [], signals: [], output: outputOf("") },
  });
  const xml = await render("junit", resultsOf([check]));
  expect(xml.split(reason)).toHaveLength(3); // in the message, and in the text below it
});

describe("the gate", () => {
  const passing = [checkOf("catalog"), checkOf("search")];

  test.each(reasonCodes.filter((code) => code !== "all-passed"))(
    "that is not ready for %s is never green, though every check passed",
    async (reasonCode) => {
      const results = resultsOf(passing, { gate: "not-ready", reasonCode, reason: "because" });
      const [gate, ...rest] = await casesOf(results);
      expect(gate?.attributes["name"]).toBe("readiness gate");
      expect(gate?.elements[0]).toMatchObject({
        attributes: { message: "not ready: because", type: reasonCode },
      });
      expect(rest).toHaveLength(2);
      const [test] = await testsOf(results);
      expect(test).toMatchObject({ name: "readiness gate", status: "failed", message: "not ready: because" });
      expect(JSON.parse(await render("in-toto", results))).toMatchObject({
        result: "FAILED",
        passedTests: ["catalog", "search"],
        failedTests: ["readiness gate"],
      });
      expect(JSON.parse(await render("svr", results)).properties).toEqual([
        "READINESS_CHECK_PASSED:catalog",
        "READINESS_CHECK_PASSED:search",
      ]);
    },
  );

  test("stands beside checks that are red where they are not what holds it back", async () => {
    const checks = [failed(), checkOf("search")];
    const missing = resultsOf(checks, { reasonCode: "shard-missing", reason: "shard 2-of-4 is missing" });
    const names = (cases: readonly XmlElement[]): unknown[] =>
      cases.map(({ attributes }) => attributes["name"]);
    expect(names(await casesOf(missing))).toEqual(["readiness gate", "catalog", "search"]);
    expect(names(await casesOf(resultsOf(checks)))).toEqual(["catalog", "search"]);
  });

  test("says what is wrong with the page, what weakens it and who has still to sign", async () => {
    const results = resultsOf(passing, {
      gate: "not-ready",
      reasonCode: "gate-weakened",
      findings: [findingOf(), findingOf({ severity: "warning", found: "a remark" })],
      gateChanges: {
        kind: "compared",
        base: "0".repeat(40),
        changes: [gateChangeOf()],
        warnings: [],
      } as never,
      signOffs: [
        signOffOf({ text: "Docs read", done: false, holds: true, owner: "@acme/docs" }),
        signOffOf({ text: "Blog written", done: false, holds: false }),
      ],
    });
    const [gate] = await casesOf(results);
    const text = gate?.elements[0]?.text ?? "";
    expect(text).toContain("RELEASE_READINESS.md:12: A second column `Command`; expected each column once.");
    expect(text).not.toContain("a remark");
    expect(text).toContain("weakens: check `catalog`");
    expect(text).toContain("Open: Docs read · ask @acme/docs");
    expect(text).not.toContain("Blog written");
  });

  test("stands in the name of the whole, however long the run's own is", async () => {
    const name = "ready ".repeat(200);
    const root = readXml(await render("junit", resultsOf([failed()], { name })));
    expect(root.attributes["name"]).toMatch(/…: Not ready$/);
  });

  test("is told by setup where that is why nothing ran", async () => {
    const skipped = checkOf("catalog", { verdict: "skipped", startedAt: null, reason: "setup failed" });
    const results = resultsOf([skipped], {
      reasonCode: "setup-failed",
      setup: scriptOf("failed", "npm ERR! E401"),
    });
    const [setup, check, ...rest] = await casesOf(results);
    expect(setup?.attributes["name"]).toBe("readiness setup");
    expect(setup?.elements[0]).toMatchObject({
      name: "failure",
      attributes: { message: "setup failed: exit 1: npm ERR! E401" },
    });
    expect(check?.elements[0]?.name).toBe("skipped");
    expect(rest).toEqual([]);
  });

  test("stays green where teardown failed, which is told and decides nothing", async () => {
    const results = resultsOf(passing, { teardown: scriptOf("failed", "rm: busy") });
    expect(junitReaders.Jenkins(await render("junit", results))).toMatchObject({
      passed: 2,
      failed: 0,
      skipped: 1,
    });
    expect(JSON.parse(await render("in-toto", results))).toMatchObject({
      result: "WARNED",
      warnedTests: ["readiness teardown"],
    });
  });

  test("of a part of the page is no more than a warning, and no property", async () => {
    const part = resultsOf(passing, {
      selection: { areas: ["catalog"], checks: [], complete: false, selectedAreas: 2, totalAreas: 5 },
    });
    const { result, configuration } = JSON.parse(await render("in-toto", part));
    expect([result, configuration[0].annotations.scope]).toEqual(["WARNED", "2 of 5 areas"]);
    expect(await render("svr", part)).not.toContain("READINESS_READY");
    expect(readXml(await render("junit", part)).attributes["name"]).toBe("gate: Ready, 2 of 5 areas");
  });
});

test("a shard speaks for its own checks alone", async () => {
  const shard = {
    name: "2-of-4-ubuntu-latest",
    system: "ubuntu-latest",
    checks: 1,
    digest: "0".repeat(64),
    of: { shards: 4, checks: 48 },
    planned: { id: "42", attempt: 1 },
  };
  const part = resultsOf([checkOf("catalog")], { shard });
  expect(JSON.parse(await render("in-toto", part)).result).toBe("WARNED");
  expect(JSON.parse(await render("svr", part)).properties).toEqual(["READINESS_CHECK_PASSED:catalog"]);
});

describe("a check that did not pass", () => {
  test("is told by its headline, its unmet signals and what it printed, in message and text", async () => {
    const [test] = await casesOf(resultsOf([failed({ owner: "@acme/search" })]));
    const [failure, output] = test?.elements ?? [];
    expect(failure?.attributes).toEqual({ message: "exit 1: 3 broken links", type: "failed" });
    expect(failure?.text.split("\n")).toEqual([
      "exit 1: 3 broken links",
      "exit 0 expected, saw exit 1",
      "$ mix test test/catalog",
      "one",
      "3 broken links",
      "Retest: mix test test/catalog",
      "Ask: @acme/search",
      "RELEASE_READINESS.md:14",
    ]);
    expect(output?.text).toBe("one\n3 broken links");
  });

  test("has no way back where it never began", async () => {
    const guidance = { rollback: "Revert it.", retest: "make", retestKind: "command", toDo: null } as const;
    const [began, skipped] = await casesOf(
      resultsOf([
        failed({ guidance }),
        checkOf("search", {
          verdict: "skipped",
          startedAt: null,
          reason: "needs catalog, which failed",
          guidance,
        }),
      ]),
    );
    expect(began?.elements[0]?.text).toContain("\nRoll back: Revert it.\nRetest: make\n");
    expect(skipped?.elements[0]?.text).not.toContain("Revert it.");
  });

  test("says what is to do where it waits for somebody", async () => {
    const guidance = {
      rollback: null,
      retest: "make",
      retestKind: "command",
      toDo: "Push the image.",
    } as const;
    const waits = checkOf("image", { verdict: "pending", reason: "not seen yet", guidance });
    const [, image] = await casesOf(resultsOf([waits], { reasonCode: "pending" }));
    expect(image?.elements[0]).toMatchObject({
      name: "skipped",
      attributes: { message: "pending: not seen yet" },
    });
    expect(image?.elements[0]?.text).toContain("\nTo do: Push the image.\n");
  });

  test("says in its message why it does not decide", async () => {
    const results = resultsOf(
      [failed({ severity: "advisory" }), failed({ id: "mirror", waiver }), checkOf("a")],
      { gate: "ready", reasonCode: "all-passed" },
    );
    const messages = (await testsOf(results)).map(({ message }) => message);
    expect(messages).toEqual([
      "failed, advisory: exit 1: 3 broken links",
      "failed, waived until 2026-12-15: exit 1: 3 broken links",
      undefined,
    ]);
  });

  test("is named with its system where a plan has several", async () => {
    const results = resultsOf([failed({ system: "ubuntu-latest" }), failed({ system: "macos-latest" })]);
    const names = (await casesOf(results)).map(({ attributes }) => attributes["name"]);
    expect(names).toEqual(["catalog (ubuntu-latest)", "catalog (macos-latest)"]);
  });

  test("is named apart from another one of its name, which only a foreign file has", async () => {
    const names = (await casesOf(resultsOf([failed(), failed()]))).map(
      ({ attributes }) => attributes["name"],
    );
    expect(names).toEqual(["catalog", "catalog #2"]);
  });
});

describe("attempts", () => {
  const attempts = [
    { verdict: "failed", durationMs: 900 },
    { verdict: "passed", durationMs: 1_100 },
  ] as const;

  test("before one that passed make a check flaky, to readers that know the word", async () => {
    const results = resultsOf([checkOf("catalog", { flaky: true, attempts })]);
    const [junit] = await casesOf(results);
    expect(junit?.elements.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["flakyFailure", { message: "attempt 1 failed in 900 ms", type: "failed" }],
    ]);
    const [ctrf] = await testsOf(results);
    expect(ctrf).toMatchObject({
      flaky: true,
      retries: 1,
      retryAttempts: [{ attempt: 1, status: "failed", duration: 900 }],
    });
    expect(JSON.parse(await render("in-toto", results)).result).toBe("PASSED");
  });

  test("make nothing flaky that failed in the end, whatever a file says", async () => {
    const [ctrf] = await testsOf(resultsOf([failed({ flaky: true, attempts: [attempts[0], attempts[0]] })]));
    expect(ctrf).toMatchObject({ status: "failed", flaky: false });
  });

  test("before one that failed are reruns, and no second failure", async () => {
    const [junit] = await casesOf(resultsOf([failed({ attempts: [attempts[0], attempts[0]] })]));
    expect(junit?.elements.map(({ name }) => name)).toEqual(["failure", "rerunFailure", "system-out"]);
  });
});

describe("a file", () => {
  test("stays below 30 MB, which is what GitLab takes, and keeps what the first ones printed", async () => {
    const output = outputOf("&".repeat(16 * 1024));
    const many = Array.from({ length: 500 }, (_, index) => failed({ id: `check-${index}`, output }));
    const xml = await render("junit", resultsOf(many));
    expect(Buffer.byteLength(xml)).toBeLessThan(30_000_000);
    const cases = casesBelow(readXml(xml));
    expect(cases).toHaveLength(500);
    expect(childrenOf(cases[0] as XmlElement, "system-out")[0]?.text).toBe(output.tail);
    expect(childrenOf(cases.at(-1) as XmlElement, "failure")[0]?.text).toMatch(/^exit 1: &+…$/);
  });

  test("is complete for 10,000 checks", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      checkOf(`area ${index % 50}`, { id: `c-${index}` }),
    );
    const results = resultsOf(many);
    expect(junitReaders["mikepenz/action-junit-report"](await render("junit-strict", results)).passed).toBe(
      10_000,
    );
    expect(JSON.parse(await render("in-toto", results)).passedTests).toHaveLength(10_000);
  });
});

describe("a time that cannot be read", () => {
  const unread = resultsOf([checkOf("catalog", { startedAt: "yesterday" })], {
    run: { ...resultsOf([]).run, startedAt: "" },
  });

  test("is none in CTRF, where one is required zero", async () => {
    const { timestamp, results } = JSON.parse(await render("ctrf", unread));
    expect([timestamp, results.summary.start, results.summary.stop]).toEqual([undefined, 0, 0]);
    expect(results.tests[0].start).toBeUndefined();
  });

  test("is the oldest there is in a statement, so that no policy takes it for fresh", async () => {
    expect(JSON.parse(await render("svr", unread)).timeCreated).toBe("1970-01-01T00:00:00.000Z");
  });
});

describe("statements", () => {
  test("have no descriptor of a page that could not be read and has no address: one of both must be given", async () => {
    const unread = resultsOf([], {
      reasonCode: "checklist-invalid",
      checklist: { ...resultsOf([]).checklist, sha256: "", url: null },
    });
    expect(JSON.parse(await render("in-toto", unread)).configuration).toEqual([]);
    expect(JSON.parse(await render("svr", unread)).verifier.policies).toEqual([]);
  });

  test.each([Number.MAX_SAFE_INTEGER, 1e300])(
    "name a moment that can be written, whatever version and duration (%d ms) a foreign file names",
    async (durationMs) => {
      const { run } = resultsOf([]);
      const results = resultsOf([checkOf("catalog")], { run: { ...run, action: "\ud8001.0.0", durationMs } });
      expect(JSON.parse(await render("svr", results))).toMatchObject({
        verifier: { id: "https://github.com/org/readiness-action/v%EF%BF%BD1" },
        timeCreated: "9999-12-31T23:59:59.999Z",
      });
      expect(JSON.parse(await render("ctrf", results)).timestamp).toBe("9999-12-31T23:59:59.999Z");
    },
  );

  test("tell a release before publishing from one after it", async () => {
    const after = resultsOf([checkOf("a")], { release: { ...resultsOf([]).release, phase: "after" } });
    expect(JSON.parse(await render("svr", after)).properties).toContain("READINESS_READY_AFTER_PUBLISHING");
    expect(JSON.parse(await render("in-toto", after)).configuration[0].annotations.phase).toBe("after");
  });

  test("do not say that all passed where a waived check did not", async () => {
    const waived = resultsOf([checkOf("a"), failed({ waiver })], { gate: "ready", reasonCode: "all-passed" });
    const { properties } = JSON.parse(await render("svr", waived));
    expect(properties).toEqual(["READINESS_READY_BEFORE_PUBLISHING", "READINESS_CHECK_PASSED:a"]);
  });
});

describe("Jenkins' schema, as it is written here", () => {
  const testcase = (inner: string, attributes = ""): string =>
    `<testsuites><testsuite name="a" tests="1" failures="0" errors="0"><testcase name="b"${attributes}>${inner}</testcase></testsuite></testsuites>`;

  test.each([
    ["an attribute that it does not know", testcase("", ' file="x"'), "testcase has file"],
    ["an element that it does not know", testcase("<oddity/>"), "oddity in testcase"],
    ["text where none may stand", testcase("x"), "testcase has text"],
    ["a rerun without its type", testcase("<flakyFailure/>"), "flakyFailure lacks type"],
    [
      "a suite without its name",
      "<testsuite tests='0' failures='0' errors='0' time='x'/>",
      "testsuite lacks name",
    ],
  ])("refuses %s", (_, xml, problem) => {
    expect(junitProblems(readXml(xml))).toContain(problem);
  });
});
