import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Results } from "../../src/model/results.js";
import { loadGuidanceRenderer } from "../../src/report/markdown/guidance.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { permalinkBase } from "../../src/report/permalink.js";
import { releaseLines } from "../../src/report/release-lines.js";
import { resultLines } from "../../src/report/verdict-lines.js";
import { atLeast } from "../fuzz/runs.js";
import { signOffOf } from "../support/samples.js";
import { activeWords, readHtml, renderMarkdown } from "./support/read-html.js";
import { hostileToDo, releaseScenarios, toDoOf } from "./support/release-scenarios.js";
import {
  checkOf,
  findingOf,
  gateChangeOf,
  outputOf,
  required,
  resultsOf,
  scriptOf,
  signalOf,
} from "./support/sample-results.js";
import { hostileText, scenarios } from "./support/scenarios.js";

/** A run in which every free text is the same one. */
function runWith(text: string): Results {
  const check = checkOf("area", {
    area: text,
    id: text,
    verdict: "failed",
    reason: text,
    owner: text,
    why: text,
    command: text,
    signals: [
      { kind: "pass", expect: text, implied: false, holds: false, saw: text, note: text },
      { kind: "fail", expect: text, implied: false, holds: true, saw: text, outputLine: 1 },
      { kind: "fail", expect: text, implied: false, holds: null, saw: "", reason: text },
    ],
    output: outputOf(`begin\n${text}\nend`),
    diagnosis: scriptOf("failed", `begin\n${text}\nend`),
    guidance: { rollback: null, retest: "retest", retestKind: "command", toDo: null },
  });
  const skipped = { ...check, id: `${text}2`, verdict: "skipped" as const };
  const waiver = { by: text, until: "2026-12-15", reason: text, lasts: true };
  const waived = { ...check, id: `${text}3`, waiver };
  const pending = { ...check, id: `${text}4`, verdict: "pending" as const };
  const waiting = { ...pending, id: `${text}5`, startedAt: null, waiver: { ...waiver, lasts: false } };
  const signOff = signOffOf({ text, heading: text, owner: `@${text}`, why: text, by: text, line: 1 });
  return resultsOf([check, skipped, { ...check, severity: "advisory" }, waived, pending, waiting], {
    release: { version: text, tag: text, lastTag: text, kind: null, phase: "after" },
    notApplicable: Array.from({ length: 10 }, (_, index) => ({
      id: `${text}${index}`,
      area: text,
      why: text,
    })),
    reason: text,
    name: text,
    checklist: { ...resultsOf([]).checklist, path: text, owner: text, ticket: text },
    selection: {
      areas: [text],
      checks: [text],
      failed: {
        since: text,
        sha: text,
        pageChanged: true,
        passed: 0,
        added: [text],
        removed: [text],
        unknown: 1,
      },
      complete: false,
      selectedAreas: 1,
      totalAreas: 2,
    },
    setup: scriptOf("failed", `begin\n${text}\nend`),
    signOffs: [
      { ...signOff, owner: null },
      { ...signOff, holds: true },
      { ...signOff, done: true, tickedHere: true },
      { ...signOff, applies: false },
    ],
    gateChanges: {
      kind: "compared",
      base: "b",
      changes: [gateChangeOf({ check: `${text}0`, part: "only", before: null, after: "major" })],
    },
    findings: [findingOf({ file: text, found: text, expected: text, cure: text })],
    warnings: [text],
  });
}

/** The tags of the report but those of our own escaping and of line breaks in cells, which depend on the text. */
async function structure(text: string): Promise<string[]> {
  const html = renderMarkdown(await renderSummary(runWith(text), { decides: required }));
  const { opened, prose } = readHtml(html);
  expect(activeWords(prose)).toEqual([]);
  return opened.filter((tag) => !["code", "span", "br"].includes(tag));
}

const nasty = fc.constantFrom(
  ...[
    "<b>",
    "</details>",
    "</td>",
    "<!--",
    "-->",
    "```",
    "`",
    "~~~",
    "|",
    "\\",
    "\\|",
    "\n",
    "\n\n",
    "# ",
    "- ",
    "1. ",
    "> ",
    "===",
    "---",
  ],
  ...[
    "*",
    "**",
    "_",
    "~~",
    "[a](b)",
    "![a](b)",
    "<https://a.b>",
    "https://a.b",
    "www.a.b",
    "a@b.cd",
    "@me",
    "#1",
    "GH-2",
    ":tada:",
    "$x$",
  ],
  ...[
    "&lt;",
    "&#64;",
    "&#10;",
    "\u001b[1m",
    "\u202e",
    "\r",
    "\t",
    "    ",
    " ",
    "word",
    "'",
    '"',
    "[^1]",
    "[x]: y",
    "{sha}",
    "…",
    "é_",
  ],
);
const nastyText = fc.array(nasty, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join("")}x`);

describe("what others wrote", () => {
  test("adds no element and no attribute to the summary, whatever it is made of", async () => {
    const harmless = await structure("x");
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => expect(await structure(text)).toEqual(harmless)),
      { numRuns: atLeast(100) },
    );
  });

  test("adds nothing to lines, tables and names either, by which a report says less", async () => {
    const own = /^(?:h2|h3|b|i|sub|details|details open|summary)$/;
    await fc.assert(
      fc.asyncProperty(nastyText, fc.integer({ min: 2_000, max: 30_000 }), async (text, limitBytes) => {
        const [check] = runWith(text).checks;
        if (check === undefined) throw new Error("no check");
        const same = Array.from({ length: 8 }, (_, index) => ({ ...check, id: `${text}${index}` }));
        const alone = same.map((one, index) => ({
          ...one,
          signals: [signalOf("fail", `${text}${index}`, true, text)],
          guidance: { ...one.guidance, rollback: text, retest: text },
        }));
        const results = resultsOf(
          [...same, ...alone].map((one, line) => ({ ...one, owner: `${text}${line}` })),
        );
        const { opened, prose } = readHtml(
          renderMarkdown(await renderSummary(results, { decides: required, limitBytes, place: "comment" })),
        );
        expect(opened.filter((tag) => !own.test(tag) && !constructs.test(tag))).toEqual([]);
        expect(activeWords(prose)).toEqual([]);
      }),
      { numRuns: atLeast(25) },
    );
  });

  test("mentions and references nobody in the summary of the hostile run", async () => {
    const results = scenarios["hostile"] ?? resultsOf([]);
    const { opened, prose, addresses } = readHtml(
      renderMarkdown(await renderSummary(results, { decides: required })),
    );
    expect(opened.filter((tag) => /script|h1|img| on|class| id/.test(tag))).toEqual([]);
    expect(activeWords(prose)).toEqual([]);
    expect(addresses.filter((address) => !/^https:\/\/(?:github\.com|ok\.example)/.test(address))).toEqual(
      [],
    );
  });

  test("of a to-do stays in its place in the list of what is still to do, whatever it is made of", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { maxLength: 40 }), async (parts) => {
        const checks = [toDoOf("one", parts.join("")), toDoOf("two", "Bump it.")];
        const results = resultsOf(checks, { reasonCode: "pending" });
        const html = renderMarkdown(await renderSummary(results, { decides: required }));
        const [, list = ""] = /Still to do<\/h3>\n<ul>\n([\s\S]*?)\n<\/ul>\n<details>/.exec(html) ?? [];
        expect(list).toMatch(
          /^<li><b>one<\/b>[\s\S]*<\/li>\n<li><b>two<\/b> · [^\n]*<br>\nBump it\.<br>\n[^\n]*<\/li>$/,
        );
        const { opened, prose } = readHtml(list);
        expect(opened.filter((tag) => tag !== "b" && tag !== "i" && !constructs.test(tag))).toEqual([]);
        expect(activeWords(prose)).toEqual([]);
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("mentions and references nobody in the summary of a hostile release, nor in its comment on a ticket", async () => {
    const results = releaseScenarios["release-hostile"] ?? resultsOf([]);
    const { opened, prose, addresses } = readHtml(
      renderMarkdown(await renderSummary(results, { decides: required })),
    );
    expect(opened.filter((tag) => /script|h1|img| on|class| id/.test(tag))).toEqual([]);
    expect(activeWords(prose)).toEqual([]);
    expect(addresses.filter((address) => !/^https:\/\/(?:github\.com|ok\.example)/.test(address))).toEqual(
      [],
    );
  });

  test("is one line of the log each, without control characters: what is still to do, and what is not for the release", () => {
    const results = {
      ...(releaseScenarios["release-hostile"] ?? resultsOf([])),
      checks: [toDoOf("a", hostileToDo)],
    };
    const lines = [...releaseLines(results, required, false), ...resultLines(results, false)];
    for (const line of lines)
      expect(line).not.toMatch(/[\n\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(lines.length).toBeGreaterThan(5);
  });

  test("leaves no terminal or bidirectional control in the summary", async () => {
    const rendered = await renderSummary(runWith(hostileText), { decides: required });
    expect(rendered).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

const constructs =
  /^(?:p|div|ul|ol|ol start|li|strong|em|s|code|pre|pre lang|a href|img src alt|table|thead|tbody|tr|th|td|th align|td align|blockquote|br|hr|span)$/;

describe("guidance", () => {
  const base = permalinkBase("https://github.com/acme/app/blob/3f2c1d4e/docs/page.md");

  test("renders to Markdown's own constructs only and lets nothing out", async () => {
    const renderer = await loadGuidanceRenderer(base);
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 40 }), (parts) => {
        const rendered = renderMarkdown(`before\n\n${renderer.block(parts.join(""))}\n\nafter`);
        expect(rendered).toMatch(/^<p>before<\/p>\n<div>\n[\s\S]*<\/div>\n<p>after<\/p>\n$/);
        const { opened, prose } = readHtml(rendered);
        expect(opened.filter((tag) => !constructs.test(tag))).toEqual([]);
        expect(activeWords(prose)).toEqual([]);
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("lets nothing out of a single paragraph beside its title", async () => {
    const renderer = await loadGuidanceRenderer(base);
    fc.assert(
      fc.property(nastyText, (text) => {
        const rendered = renderMarkdown(`before\n\n${renderer.titled("Roll back", text)}\n\nafter`);
        expect(rendered).toMatch(
          /^<p>before<\/p>\n(?:<p><b>Roll back<\/b> [\s\S]*<\/p>|<div><b>Roll back<\/b>\n[\s\S]*<\/div>)\n<p>after<\/p>\n$/,
        );
        const { opened, prose } = readHtml(rendered);
        expect(opened.filter((tag) => tag !== "b" && !constructs.test(tag))).toEqual([]);
        expect(activeWords(prose)).toEqual([]);
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("stands beside its title when it is one paragraph, and below it else", async () => {
    const { titled } = await loadGuidanceRenderer(base);
    expect(titled("Roll back", "Redeploy\n`v1`.")).toBe("<p><b>Roll back</b> Redeploy\n<code>v1</code>.</p>");
    expect(titled("Roll back", "- Redeploy")).toBe(
      "<div><b>Roll back</b>\n<ul>\n<li>Redeploy</li>\n</ul>\n</div>",
    );
  });

  test.each([
    ["raw HTML is text", "<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"],
    ["an open fence is closed", "```sh\nmake", '<pre lang="sh"><code>make</code></pre>'],
    ["a blank line in code does not end the block", "    a\n\n    b", "<pre><code>a&#10;\nb\n</code></pre>"],
    ["a mention is defused", "@octocat", "<p>@&#8203;octocat</p>"],
    ["a mention written as a reference is defused", "&#64;octocat", "<p>@&#8203;octocat</p>"],
    ["code stays fit for copying", "`npm i @acme/x#1`", "<p><code>npm i @acme/x#1</code></p>"],
    [
      "a relative link is a permalink",
      "[x](run.md#a)",
      '<p><a href="https://github.com/acme/app/blob/3f2c1d4e/docs/run.md#a">x</a></p>',
    ],
    [
      "an anchor leads to the page",
      "[x](#a)",
      '<p><a href="https://github.com/acme/app/blob/3f2c1d4e/docs/page.md#a">x</a></p>',
    ],
    [
      "a path from the root leads there",
      "[x](/a/b.sh)",
      '<p><a href="https://github.com/acme/app/blob/3f2c1d4e/a/b.sh">x</a></p>',
    ],
    [
      "a path cannot leave the tree",
      "[x](../../../../o/r)",
      '<p><a href="https://github.com/acme/app/blob/3f2c1d4e/o/r">x</a></p>',
    ],
    [
      "a relative image is shown raw",
      "![x](a.png)",
      '<p><img src="https://github.com/acme/app/raw/3f2c1d4e/docs/a.png" alt="x"></p>',
    ],
    ["an absolute address stays", "[x](https://a.example/b)", '<p><a href="https://a.example/b">x</a></p>'],
    [
      "a bare address is a link",
      "see https://a.example/b.",
      '<p>see <a href="https://a.example/b">https://a.example/b</a>.</p>',
    ],
    ["a mail address stays a link", "[x](mailto:a@b.example)", '<p><a href="mailto:a@b.example">x</a></p>'],
    ["a script is no link", "[x](javascript:alert(1))", "<p>x (<code>javascript:alert(1)</code>)</p>"],
    ["an insecure image is its words", "![x](http://a.example/b.png)", "<p>x</p>"],
    ["a task has a box", "- [x] done\n- [ ] open", "<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>"],
    ["a heading is no heading of the report", "## Go back", "<p><strong>Go back</strong></p>"],
  ])("%s", async (_, markdown, html) => {
    expect((await loadGuidanceRenderer(base)).block(markdown)).toBe(`<div>\n${html}\n</div>`);
  });

  test("outside GitHub shows the path that a relative link would lead to", async () => {
    expect((await loadGuidanceRenderer(null)).block("[x](run.md) ![y](y.png)")).toBe(
      "<div>\n<p>x (<code>run.md</code>) y</p>\n</div>",
    );
  });

  test.each([
    ["the first item of a list", "# Title\n\n1. Run `a`\n2. Run b", "Run <code>a</code>"],
    ["the first line of code", "```\n\nmake undo\nmake redo\n```", "<code>make undo</code>"],
    ["nothing where there is none", "## Title", null],
  ])("has as first step %s", async (_, markdown, step) => {
    expect((await loadGuidanceRenderer(null)).firstStep(markdown)).toBe(step);
  });
});
