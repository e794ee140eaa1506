import { describe, expect, test } from "@jest/globals";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import {
  checkOf,
  exitZero,
  outputOf,
  resultsOf,
  scriptOf,
  sha,
  signalOf,
} from "../support/sample-results.js";

const exitOne = { ...exitZero, holds: false, saw: "exit 1" };

/** A check that failed, and printed twenty lines of its own. */
function failing(index: number, changes: Partial<CheckResult> = {}): CheckResult {
  const lines = Array.from({ length: 20 }, (_, line) => `check ${index} says line ${line + 1}`);
  return checkOf(`service ${index}`, {
    verdict: "failed",
    exitCode: 1,
    line: 10 + index,
    signals: [exitOne, signalOf("pass", `healthy ${index}`, false, "not in 20 lines of stdout")],
    output: outputOf(lines.join("\n")),
    guidance: {
      rollback: `\`./deploy service-${index} v1.4.0\``,
      retest: `./probe service-${index}`,
      retestKind: "command",
      toDo: null,
    },
    ...changes,
  });
}

const many = (number: number, changes: (index: number) => Partial<CheckResult> = () => ({})): CheckResult[] =>
  Array.from({ length: number }, (_, index) => failing(index, changes(index)));

const decides = ({ severity, waiver }: CheckResult): boolean => severity === "required" && !waiver?.lasts;

async function commentOf(checks: readonly CheckResult[], changes: Partial<Results> = {}): Promise<string> {
  return renderSummary(resultsOf(checks, changes), { decides, limitBytes: 60_000, place: "comment" });
}

/** Of each check what stands behind its line of the page. */
async function factsOf(changes: readonly Partial<CheckResult>[]): Promise<string[]> {
  const text = await commentOf(changes.map((one, index) => failing(index, one)));
  return [...text.matchAll(/\?plain=1#L\d+\) · (.*)$/gm)].map(([, facts = ""]) => facts);
}

/** Head lines of the sections: of those that stand open, and of those behind a line. */
function sectionsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^(?:### [❌⚠].*|<details[^>]*><summary>[❌⚠].*)$/gmu)].map(([line]) => line);
}

describe("the sections of broken checks", () => {
  test("stand open where five or fewer decide, each under its name and whom to ask", async () => {
    const sections = sectionsOf(await commentOf(many(5)));
    expect(sections).toHaveLength(5);
    expect(sections[4]).toBe("### ❌ service 4 · ask @&#8203;acme/release");
  });

  test("are lines to open from six on, of which the first is open: sign, name, headline, whom to ask", async () => {
    const sections = sectionsOf(await commentOf(many(6)));
    expect(sections).toHaveLength(6);
    expect(sections.filter((line) => line.startsWith("<details open>"))).toEqual([sections[0]]);
    expect(sections[5]).toBe(
      "<details><summary>❌ <b>service 5</b>: exit 1: <code>check 5 says line 20</code> · @&#8203;acme/release</summary>",
    );
  });

  test("have facts, output, what does not hold, guidance and why, in this order and each once", async () => {
    const [, section = ""] = (
      await commentOf([
        failing(1, {
          why: "1.3 shipped without it",
          retest: scriptOf("passed"),
          attempts: [
            { verdict: "failed", durationMs: 10 },
            { verdict: "failed", durationMs: 12 },
          ],
          leftovers: 2,
          diagnosis: scriptOf("passed", "db up"),
          output: outputOf("one\ntwo"),
        }),
      ])
    ).split("### ❌ ");
    expect(section.split("<sub>readiness-action")[0]?.trimEnd()).toBe(
      [
        "service 1 · ask @&#8203;acme/release",
        "`$ mix test test/service-1` · line [11](https://github.com/acme/app/blob/3f2c1d4e5a/RELEASE_READINESS.md?plain=1#L11) · 2.3 s · 2 attempts · 2 processes left behind, ended · <b>passed on retest: flaky?</b>",
        "```\none\ntwo\n```",
        "- `exit 0` expected, saw <b>exit 1</b>\n- `healthy 1` was never printed",
        "<p><b>Roll back</b> <code>./deploy service-1 v1.4.0</code></p>",
        "<p><b>Retest</b> <code>./probe service-1</code></p>",
        "<sub><b>Why this check exists</b> 1.3 shipped without it</sub>",
        "<details><summary>Diagnosis</summary>",
        "```\ndb up\n```",
        "</details>",
      ].join("\n\n"),
    );
  });

  test("say what nothing below says beside the facts: no end, nothing printed, a line far back", async () => {
    const far = { ...signalOf("fail", "FATAL", true, "FATAL: no route"), outputLine: 3 };
    const text = await commentOf([
      failing(1, { verdict: "timed-out", reason: "timed out after 1s", exitCode: null, durationMs: 1_003 }),
      failing(2, { output: outputOf("") }),
      failing(3, { signals: [exitOne, far] }),
      failing(4, { tampered: true, exitCode: 0, signals: [exitZero] }),
    ]);
    for (const fact of [
      "no end after 1.0 s",
      "2.3 s · exit 1, it printed nothing",
      "2.3 s · `FATAL: no route`",
      "2.3 s · it wrote to the runner's own files",
    ])
      expect(text).toMatch(new RegExp(`^.*\\?plain=1#L\\d+\\) · ${fact}$`, "m"));
  });

  test("say nothing twice: what stands below is no fact, and what ended by itself has its time", async () => {
    const [measured, tampered, both, killed, again] = await factsOf([
      { signals: [exitZero, signalOf("pass", "json $.p99 < 8", false, "912")], exitCode: 0 },
      { tampered: true, exitCode: 0, signals: [exitZero] },
      { tampered: true, signals: [signalOf("pass", "up", true, "up"), exitOne] },
      { verdict: "errored", exitCode: null, reason: "killed by SIGKILL", signals: [] },
      { retest: scriptOf("failed") },
    ]);
    expect(measured).toBe("2.3 s");
    expect(tampered).toBe("2.3 s · it wrote to the runner's own files");
    expect(both).toBe("2.3 s · tampered with the runner's files");
    expect(killed).toBe("2.3 s · killed by SIGKILL");
    expect(again).toBe("2.3 s · failed again on retest");
  });

  test("have a name of two hundred characters at most, open or behind a line", async () => {
    const named = (index: number) => failing(index, { area: "x".repeat(201) });
    expect(await commentOf([named(1)])).toContain(`### ❌ ${"x".repeat(199)}… · ask`);
    const advisory = { ...named(1), severity: "advisory" as const };
    expect(await commentOf([advisory])).toContain(`⚠️ <b>${"x".repeat(199)}…</b>`);
  });

  test("list fifty signals that do not hold, and count the others", async () => {
    const unmet = (number: number) => ({
      signals: Array.from({ length: number }, (_, index) => signalOf("pass", `sign ${index}`, false, "")),
    });
    const text = await commentOf([failing(1, unmet(51))]);
    expect(text.match(/^- `sign \d+`/gm)).toHaveLength(50);
    expect(text).toMatch(/^- `sign 49`.*\n- … 1 more signal\n/m);
    expect(await commentOf([failing(1, unmet(50))])).not.toContain("more signal");
  });

  test("say how a diagnosis ended that did not pass, and that one printed nothing", async () => {
    const silent = scriptOf("passed");
    const timedOut = { ...scriptOf("timed-out", "db?"), exitCode: null };
    const text = await commentOf(
      [silent, scriptOf("failed", "no db"), timedOut].map((diagnosis, index) =>
        failing(index, { diagnosis }),
      ),
    );
    for (const fold of [
      "Diagnosis</summary>\n\nIt printed nothing.\n",
      "Diagnosis, exit 1</summary>",
      "Diagnosis, timed out</summary>",
    ])
      expect(text).toContain(`<summary>${fold}`);
  });

  test("for whose output there is no room have the headline and the command among the facts, and no diagnosis", async () => {
    const command = `run ${"x".repeat(120)}`;
    const text = await renderSummary(
      resultsOf([failing(1, { command, signals: [exitOne], diagnosis: scriptOf("passed", "db up") })]),
      { decides, limitBytes: 1_150, place: "comment" },
    );
    expect(text).toContain("the output of 1.");
    expect(text).toMatch(/^`\$ run x+.*` · line .* · 2\.3 s · exit 1: `check 1 says line 20`$/m);
    expect(text).toContain("<sub>20 lines in the log</sub>");
    expect(text).not.toMatch(/Diagnosis|```/);
  });

  test("have a command of more than 110 characters, or lines, with its output", async () => {
    const command = `run ${"x".repeat(106)}`;
    const text = await commentOf([
      failing(1, { command }),
      failing(2, { command: `${command}y` }),
      failing(3, { command: "a\nb" }),
    ]);
    expect(text).toContain(`\`$ ${command}\` · line [11]`);
    expect(await commentOf([failing(1, { command: `\n${command}\n` })])).toContain(`\`$ ${command}\` · line`);
    expect(text).toContain(`\`\`\`\n$ ${command}y\ncheck 2 says line 9\n`);
    expect(text).toContain("```\n$ a\n  b\ncheck 3 says line 9\n");
  });

  test("have a retest of up to 110 characters on a line, and else as a block", async () => {
    const guidance = { rollback: null, retestKind: "command", toDo: null } as const;
    const text = await commentOf([
      failing(1, { guidance: { ...guidance, retest: "r".repeat(110) } }),
      failing(2, { guidance: { ...guidance, retest: "s".repeat(111) } }),
    ]);
    expect(text).toContain(`<p><b>Retest</b> <code>${"r".repeat(110)}</code></p>`);
    expect(text).toContain(`**Retest**\n\n\`\`\`\n${"s".repeat(111)}\n\`\`\``);
    expect(text).toContain("<p><b>Roll back</b> the page says nothing</p>");
  });

  test("cut the commit in prose, links and what git is given, and leave it whole in other code, which is copied", async () => {
    const rollback = `Revert ${sha} by \`git revert ${sha}\` or \`deploy ${sha}\`, see [it](docs/a.md).\n\n    git revert ${sha}`;
    const guidance = { rollback, retest: `./deploy ${sha}`, retestKind: "command", toDo: null } as const;
    const text = await commentOf([failing(1, { guidance })]);
    expect(text).toContain(
      `<p>Revert 3f2c1d4e5a by <code>git revert 3f2c1d4e5a</code> or <code>deploy ${sha}</code>, see `,
    );
    expect(text).toContain('href="https://github.com/acme/app/blob/3f2c1d4e5a/docs/a.md"');
    expect(text).toContain(`<pre><code>git revert ${sha}\n</code></pre>`);
    expect(text).toContain(`<code>./deploy ${sha}</code>`);
  });

  test("have no guidance where the check never began", async () => {
    const text = await commentOf([
      failing(1, {
        verdict: "errored",
        reason: "the shell `fish` was not found",
        exitCode: null,
        startedAt: null,
        signals: [],
        output: outputOf(""),
      }),
    ]);
    expect(text).toContain("the shell `fish` was not found");
    expect(text).not.toMatch(/Roll back|Retest|2\.3 s ·/);
  });

  test("name nobody as a cure, and the page's owner before that", async () => {
    const checklist = { ...resultsOf([]).checklist, owner: null };
    expect(await commentOf([failing(1)], { checklist })).toContain(
      "### ❌ service 1 · nobody is named on the page: add an `owner`\n",
    );
    expect(await commentOf([failing(1, { owner: "@acme/db" })], { checklist })).toContain(
      "· ask @&#8203;acme/db\n",
    );
  });

  test("of what does not decide come after, behind their lines; a waiver is named, and a system", async () => {
    const waiver = { by: "@alice", until: "2026-12-15", reason: "it is down", lasts: true };
    const sections = sectionsOf(
      await commentOf([
        failing(1, { severity: "advisory" }),
        failing(2, { waiver }),
        failing(3, { system: "macos-latest" }),
      ]),
    );
    expect(sections.map((line) => line.replace(/ · @&#8203;acme\/release<\/summary>$/, ""))).toEqual([
      "### ❌ service 3 (macos-latest) · ask @&#8203;acme/release",
      "<details><summary>⚠️ <b>service 1</b>: exit 1: <code>check 1 says line 20</code>",
      "<details><summary>⚠️ <b>service 2</b>: exit 1: <code>check 2 says line 20</code> · <i>waived until 2026-12-15</i>",
    ]);
  });

  test("of verdicts that another run reports have what the page says, and no output", async () => {
    const text = await renderSummary(
      resultsOf([
        failing(1, { signals: [], output: outputOf(""), exitCode: null, startedAt: null, attempts: [] }),
      ]),
      {
        decides,
        source: {
          kind: "reported",
          headRepository: "eve/app",
          missing: new Set(),
          unknownIds: 0,
          unusable: null,
        },
      },
    );
    expect(text).toContain(
      "### ❌ service 1 · ask @&#8203;acme/release\n\n`$ mix test test/service-1` · line [11]",
    );
    expect(text).toContain(" of the base's page · failed\n");
    expect(text).toContain("<p><b>Roll back</b> <code>./deploy service-1 v1.4.0</code></p>");
    expect(text).not.toMatch(/in the log|printed nothing|```/);
  });
});

describe("checks of which the same signals do not hold", () => {
  const degraded = (index: number): Partial<CheckResult> => ({
    signals: [
      exitOne,
      signalOf("pass", "healthy", false, "not in 20 lines of stdout"),
      { ...signalOf("fail", "degraded", true, `service-${index} degraded`), outputLine: 20 },
    ],
  });

  test("are told of one by one where they are four", async () => {
    expect(await commentOf(many(4, degraded))).not.toContain("the same");
  });

  test("are one from five on: the first whole, the others a folded table by their lines", async () => {
    const text = await commentOf([failing(9), ...many(6, degraded)]);
    expect(text).toContain(
      "### 6 × the same: `degraded` must not be seen, but was\n\n<details><summary>❌ <b>service 0</b>: <code>service-0 degraded</code>",
    );
    expect(text).toContain(
      [
        "<details><summary>the other 5</summary>",
        "",
        "| Check | Seen | First step back |",
        "| --- | --- | --- |",
        "| [service 1](https://github.com/acme/app/blob/3f2c1d4e5a/RELEASE_READINESS.md?plain=1#L11) | `service-1 degraded` |",
      ].join("\n"),
    );
    expect(sectionsOf(text)).toHaveLength(2);
  });

  test("are not those that ended with a wrong exit code alone: it says nothing of what they have in common", async () => {
    expect(sectionsOf(await commentOf(many(6, () => ({ signals: [exitOne] }))))).toHaveLength(6);
  });

  test("are told apart by whether they decide, and named by what all of them saw", async () => {
    const measured = (index: number): Partial<CheckResult> => ({
      exitCode: 0,
      severity: index < 5 ? "required" : "advisory",
      owner: index === 1 ? "@acme/db" : null,
      signals: [signalOf("pass", "json $.p99 < 8", false, String(index))],
    });
    const text = await commentOf(many(10, measured));
    expect([...text.matchAll(/^### .*× the same: .*$/gm)].map(([line]) => line)).toEqual([
      "### 5 × the same: `json $.p99 < 8` does not hold",
      "### ⚠️ 5 × the same: `json $.p99 < 8` does not hold",
    ]);
    expect(text).toMatch(
      /^\| \[service 1\]\(\S+\)<br>@&#8203;acme\/db \| `json \$\.p99 < 8` expected, saw <b>1<\/b> \|/m,
    );
    expect(text.match(/^<details open>/gm)).toHaveLength(1);
  });
});

describe("a comment of forty failures with twenty lines each", () => {
  test.each([
    ["of their own", () => ({})],
    ["and a wrong exit code alone", () => ({ signals: [exitOne] })],
  ])("%s misses nobody's output while room is left", async (_, changes) => {
    const text = await commentOf(many(40, changes));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    for (let index = 0; index < 40; index += 1)
      expect(text).toContain(`\ncheck ${index} says line 19\ncheck ${index} says line 20\n`);
  });
});
