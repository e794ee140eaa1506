import { describe, expect, test } from "@jest/globals";
import { activeWords, readHtml, renderMarkdown } from "../../report/support/read-html.js";
import { startGitHubServer } from "../../support/github-server.mjs";
import { type Told, wholeRun } from "../../support/whole-run.js";

/** Ten days from now. */
const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

const page = `---
owner: "@acme/release"
sign-offs: require
---

| Area | Command | Pass signal | Rollback | To do | Phase | Waived | Not before |
| --- | --- | --- | --- | --- | --- | --- | --- |
| version | \`version\` | \`{version}\` | | Bump \`VERSION\` to {version}, @acme/docs reads it. | | | |
| catalog | \`catalog\` | \`ok\` | Revert it. | | | | |
| mirror | \`mirror\` | \`ok\` | Take it out. | | | until ${until} by @alice: it is down | |
| soak | \`soak\` | \`ok\` | Stop. | | | | 2099-01-01 |
| image | \`image\` | \`ok\` | Pull it. | | after | | |

## Before the tag

- [ ] Changelog reviewed (@bob)
`;

/** A release of 1.4.0 in a pull request, of which the tree says this version. */
async function release(version: string, inputs: object = {}): Promise<Told> {
  const server = await startGitHubServer({ basePath: "" });
  try {
    return await wholeRun({
      page,
      inputs: { version: "1.4.0", statuses: "gate", "github-token": "ghs_job", ...inputs },
      prints: (script) => ({
        stdout: script === "version" ? `${version}\n` : script === "mirror" ? "no\n" : "ok\n",
      }),
      server,
    });
  } finally {
    await server.close();
  }
}

describe("a run of a release that waits tells everybody the same:", () => {
  test("in the log, what is still to do comes last, before the verdicts and the gate", async () => {
    const { log } = await release("1.3.9");
    const end = log.slice(log.lastIndexOf("1 row is for after publishing"));
    expect(end).toMatch(/^1 row is for after publishing: image\n/);
    expect(end).toMatch(/not yet: soak: in \d+ d/);
    expect(end).toContain("to sign off: Changelog reviewed (@bob)");
    expect(end).toContain(
      "to do: version (ask @acme/release): Bump `VERSION` to 1.4.0, @acme/docs reads it.",
    );
    expect(end).toContain("… pending  version");
    expect(end).toContain(`waived by @alice until ${until}: it is down`);
    expect(end.trimEnd().split("\n").at(-1)).toMatch(/^Not ready for 1\.4\.0: /);
    expect(log).toMatch(/^::warning .*line=8,.*title=version%3A pending::.*To do: Bump/m);
    expect(log).not.toMatch(/roll back version/);
  });

  test("in the summary and in the comment, and nothing in them reaches out", async () => {
    const { summary, comment } = await release("1.3.9");
    for (const text of [summary, comment ?? ""]) {
      expect(text).toMatch(/^## ⏳ Not ready for 1\.4\.0: /m);
      expect(text).toContain("Bump <code>VERSION</code> to 1.4.0, @&#8203;acme/docs reads it.");
      expect(text).toContain("2 pending · 1 passed · 1 waived failed · ");
      expect(text).not.toContain("[!CAUTION]");
      const [, ...body] = text.split("\n");
      expect(activeWords(readHtml(renderMarkdown(body.join("\n"))).prose)).toEqual([]);
    }
  });

  test("in outputs, statuses and results, whose keys stand in the design's order", async () => {
    const { outputs, statuses, results, resultsText } = await release("1.3.9");
    expect(outputs).toMatchObject({
      gate: "not-ready",
      version: "1.4.0",
      passed: "1",
      pending: "2",
      failed: "1",
    });
    expect(statuses.at(-1)?.description).toMatch(/^Not ready for 1\.4\.0: /);
    expect(results).toMatchObject({
      reasonCode: "pending",
      release: { version: "1.4.0", phase: "before" },
      notApplicable: [{ id: "image", area: "image", why: "phase after" }],
      signOffs: [{ text: "Changelog reviewed (@bob)", done: false, holds: true, owner: "@bob" }],
    });
    const written: { checks: object[] } = JSON.parse(resultsText);
    expect(Object.keys(written)).toEqual([
      ...[
        "version",
        "name",
        "gate",
        "reasonCode",
        "reason",
        "failOn",
        "checklist",
        "selection",
        "run",
        "totals",
        "checks",
      ],
      ...["setup", "teardown", "release", "notApplicable", "signOffs", "findings", "gateChanges", "warnings"],
    ]);
    const keys = Object.keys(written.checks[0] ?? {});
    const designed = [
      "command",
      "runsOn",
      "waiver",
      "verdict",
      "reason",
      "exitCode",
      "output",
      "diagnosis",
      "guidance",
    ];
    expect(keys.filter((key) => designed.includes(key))).toEqual(designed);
  });
});

test("a secret in what a release brings is in no report", async () => {
  const secret = "hunter2-hunter2";
  const server = await startGitHubServer({ basePath: "" });
  try {
    const told = await wholeRun({
      page: page.replace("it is down", secret).replaceAll("Bump", secret).replace("Changelog", secret),
      inputs: { version: `1.4.0-${secret}`, statuses: "gate", "github-token": "ghs_job", redact: "SECRET" },
      env: { SECRET: secret },
      prints: () => ({ stdout: "ok\n" }),
      server,
    });
    for (const text of [told.summary, told.comment ?? "", told.resultsText, JSON.stringify(told.statuses)])
      expect(text).not.toContain(secret);
    expect(told.summary).toContain("Not ready for 1.4.0-&#42;&#42;&#42;");
  } finally {
    await server.close();
  }
});
