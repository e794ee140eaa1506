import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { readAsRunner } from "../support/runner-commands.js";
import { type Told, wholeRun } from "../support/whole-run.js";
import { expectHarmless } from "./oracles.js";
import { outputs } from "./rows/outputs.mjs";
import { pages, signals } from "./rows/pages.mjs";
import { names, tags, texts } from "./rows/texts.mjs";

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());

/** These take a second or more; `npm run e2e -- fuzz` tries them, too. */
const slow = new Set([
  ...["more masks than anybody needs", "a line of a million characters", "ten thousand lines"],
  ...[
    "a hundred thousand carriage returns",
    "nested brackets",
    "unbalanced brackets",
    "unbalanced backticks",
  ],
  ...["unbalanced emphasis", "nested emphasis", "a cell of 100,000 characters", "a hundred thousand anchors"],
  ...["a pattern of 100,000 characters", "every command", "every Unicode class"],
  ...["a cell of two million characters", "100,000 columns", "a key of a million characters"],
]);
const isThorough = process.env["FUZZ_RUNS"] !== undefined;
/** A whole run each is much for a quick test: here every sixteenth is tried, and all of them by `npm run e2e -- fuzz`. */
const sample = 16;

const named = <Row extends { readonly name: string }>(rows: readonly Row[]): [string, Row][] =>
  rows
    .filter(({ name }, index) => isThorough || (index % sample === 0 && !slow.has(name)))
    .map((row) => [row.name, row]);
const q = (text: string): string => JSON.stringify(text);

test("the corpus has no two rows of a name, and enough of them", () => {
  for (const rows of [outputs, texts, names, tags, pages, signals])
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect([...outputs, ...texts, ...names, ...tags, ...pages, ...signals].length).toBeGreaterThanOrEqual(120);
});

describe("a command that prints", () => {
  const page = `checks:
- { area: first, run: first, diagnose: first, setup: x }
- { area: row, run: row, pass: ["stdout = x"], fail: ["/OWNED/"], diagnose: row }
`.replace(", setup: x", "");
  const printed = (bytes: Buffer): Promise<Told> =>
    wholeRun({
      page: `setup: setup\nteardown: teardown\n${page}`,
      pageName: "page.yml",
      server,
      prints: (script) => ({ stdout: bytes, stderr: bytes, exitCode: script === "setup" ? 0 : 1 }),
    });

  let plain: Told | undefined;

  test.each(named(outputs))("%s does nothing with it", async (_, { bytes }) => {
    const told = await printed(bytes);
    expectHarmless(told, "page.yml");
    expect(told.results.checks.map(({ verdict }) => verdict)).toEqual(["failed", "failed"]);
    // But for masks, all that the runner executes is what it would execute without the output.
    plain ??= await printed(Buffer.from("x"));
    const namesOf = ({ log }: Told): string[] =>
      readAsRunner(log).executed.flatMap(({ name }) => (name === "add-mask" ? [] : [name]));
    expect(namesOf(told).filter((name) => name !== "warning")).toEqual(
      namesOf(plain).filter((name) => name !== "warning"),
    );
  });
});

describe("a page whose texts are", () => {
  const pageOf = (text: string): string => `owner: ${q(text)}
checks:
- area: row
  run: row
  rollback: ${q(text)}
  why: ${q(text)}
  owner: ${q(text)}
- { area: command, run: ${q(text)}, rollback: none, retest: ${q(text)} }
`;
  const section = (text: string): string => `| Area | Command | Rollback | Retest |
| --- | --- | --- | --- |
| row | \`row\` | [x](#x) | [x](#x) |

- [ ] ${text.replace(/\s+/g, " ").slice(0, 2_000)}

## x

${text}
`;
  test.each(named(texts))("%s is shown, and does nothing", async (_, row) => {
    // Where links and images of guidance lead is the page's own affair (FORMAT 3.5).
    const text = row.text.replaceAll("evil.example", "page.example");
    const failing = { server, prints: () => ({ stdout: "x", exitCode: 1 }), inputs: { vars: "a=b" } };
    const whole = await wholeRun({ ...failing, page: pageOf(text), pageName: "page.yml" });
    expectHarmless(whole, "page.yml");
    expectHarmless(await wholeRun({ ...failing, page: section(text) }), "RELEASE_READINESS.md");
  });
});

describe("a name that is", () => {
  test.each(named(names))("%s is a name and nothing else", async (_, { text }) => {
    const page = `owner: ${q(text)}
checks:
- { area: ${q(text)}, run: row, owner: ${q(text)} }
- { area: other, run: row }
`;
    const told = await wholeRun({
      page,
      pageName: "page.yml",
      server,
      inputs: { name: text, areas: "", "comment-author": text },
      env: {
        GITHUB_WORKFLOW: text.replaceAll("\0", ""),
        GITHUB_REF: `refs/heads/${text}`,
        GITHUB_ACTOR: text,
      },
      prints: () => ({ stdout: "x", exitCode: 1 }),
    });
    expectHarmless(told, "page.yml");
    const filtered = await wholeRun({
      page: "checks:\n- { area: a, run: x }\n",
      pageName: "page.yml",
      server,
      inputs: { areas: text, checks: text, vars: text, timeout: text, "fail-on": text },
    });
    expectHarmless(filtered, "page.yml");
  });

  test.each(named(names.filter(({ text }) => !/[\ud800\0]|\.\.|^.{200}/.test(text))))(
    "%s can name a page",
    async (_, { text }) => {
      const pageName = `docs/${text.replace(/\//g, "_")}.yml`;
      const told = await wholeRun({
        page: 'checks:\n- { area: a, run: x, rollback: "[x](#y) [z](z.md)" }\n',
        pageName,
        server,
        prints: () => ({ exitCode: 1 }),
      });
      expectHarmless(told, told.results.checklist.path);
    },
  );
});

describe("a tag with", () => {
  const page = `checks:
- area: row
  run: row
  rollback: "Go back to {last-tag} ({last-version}), [there](https://page.example/{last-tag}): \`git checkout {last-tag}\`"
  retest: git checkout {last-tag}
`;
  test.each(named(tags))(
    "%s is quoted where it is copied, and text where it is read",
    async (_, { text }) => {
      const told = await wholeRun({
        page,
        pageName: "page.yml",
        server,
        ports: { askGit: async () => ({ head: null, shallow: false, lastTag: async () => text }) },
        prints: () => ({ exitCode: 1 }),
      });
      expectHarmless(told, "page.yml");
      const quoted = /^[A-Za-z0-9._/@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
      expect(told.results.checks[0]?.guidance.retest).toBe(`git checkout ${quoted}`);
      expect(told.results.checks[0]?.guidance.rollback).toContain(`git checkout ${quoted}`);
    },
  );
});

describe("a page with", () => {
  test.each(named(pages))("%s is read to its end, and nothing of it acts", async (_, { file, page }) => {
    const ran: string[] = [];
    const told = await wholeRun({
      page,
      pageName: file,
      server,
      prints: (script) => {
        ran.push(script);
        return { exitCode: 1 };
      },
    });
    expectHarmless(told, file);
    const errors = told.results.findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) expect(ran).toEqual([]);
    for (const { line, column } of told.results.findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(page.toString().split(/\r\n|\n|\r/).length);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });
});

describe("a signal with", () => {
  test.each(named(signals))("%s is answered or refused", async (_, { signal, stdout }) => {
    const told = await wholeRun({
      page: `checks:\n- { area: a, run: x, pass: [${q(signal)}] }\n`,
      pageName: "page.yml",
      server,
      prints: () => ({ stdout }),
    });
    expectHarmless(told, "page.yml");
    expect(["ready", "not-ready"]).toContain(told.outputs["gate"]);
  });
});
