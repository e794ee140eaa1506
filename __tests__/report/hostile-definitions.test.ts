import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadGuidanceRenderer } from "../../src/report/markdown/guidance.js";
import { permalinkBase } from "../../src/report/permalink.js";
import { atLeast } from "../fuzz/runs.js";
import { readText } from "../page/markdown/reading.js";
import { activeWords, readHtml, renderMarkdown } from "./support/read-html.js";

const base = permalinkBase("https://github.com/acme/app/blob/3f2c1d4e/docs/page.md");
const constructs =
  /^(?:p|div|ul|ol|ol start|li|strong|em|s|code|pre|pre lang|a href|img src alt|table|thead|tbody|tr|th|td|th align|td align|blockquote|br|hr|span)$/;

/** The guidance of the page's one row, as its report shows it between two paragraphs. */
async function shown(cell: string, ...below: readonly string[]): Promise<string> {
  const page = [
    "| Area | Command | Rollback |",
    "| --- | --- | --- |",
    `| a | \`b\` | ${cell} |`,
    "",
    ...below,
    "",
  ];
  const { draft } = await readText(page.join("\n"));
  const renderer = await loadGuidanceRenderer(base);
  return renderMarkdown(`before\n\n${renderer.block(draft.checks[0]?.rollback?.value ?? "")}\n\nafter`);
}

/** Nothing but Markdown's own constructs, nobody mentioned, and all of it between the two paragraphs. */
function expectDefused(html: string): void {
  expect(html).toMatch(/^<p>before<\/p>\n<div>\n[\s\S]*<\/div>\n<p>after<\/p>\n$/);
  const { opened, prose, addresses } = readHtml(html);
  expect(opened.filter((tag) => !constructs.test(tag))).toEqual([]);
  expect(activeWords(prose)).toEqual([]);
  expect(addresses.filter((address) => !/^https?:|^mailto:/.test(address))).toEqual([]);
}

describe("what a definition brings into guidance", () => {
  test.each([
    ["parentheses that pair", "[x]: a(b)c.md", "docs/a(b)c.md"],
    ["parentheses that don't", "[x]: <a)b(c.md>", "docs/a)b(c.md"],
    ["a blank", "[x]: <a b.md>", "docs/a%20b.md"],
    ["a title in quotes", '[x]: a.md "ti\\"t)le"', "docs/a.md"],
    ["a title in parentheses", "[x]: a.md (ti'tle)", "docs/a.md"],
    ["a quote", '[x]: a"onclick=b', "docs/a%22onclick=b"],
    ["brackets", "[x]: a[b]c.md", "docs/a[b]c.md"],
    ["a backslash", "[x]: a\\\\b.md", "docs/a%5Cb.md"],
    ["a mention", "[x]: @acme/release", "docs/@acme/release"],
    ["a way out of the tree", "[x]: ../../../../o/r", "o/r"],
  ])("stays one link with %s", async (_name, definition, path) => {
    const html = await shown("START [go][x] END", definition);
    expectDefused(html);
    expect(html).toContain(">go</a> END");
    expect(decodeURI(html)).toContain(
      decodeURI(`/blob/3f2c1d4e/${path}"`).replaceAll("&", "&amp;").replace("&quot;", '"'),
    );
  });

  test.each([
    ["a script", "[x]: javascript:alert(1)"],
    ["a script in another case", "[x]: JaVaScRiPt:alert(1)"],
    ["data", "[x]: data:text/html,<b>x</b>"],
    ["an element", "[x]: <x><script>alert(1)</script>"],
    ["a target beyond the limit", `[x]: ${"a".repeat(3_000)}.md`],
    ["a target over two lines", "[x]:\n  a.md\n  'title\n  <b>x</b>'"],
  ])("is never more than text or a link: %s", async (_name, definition) => {
    const html = await shown("START [go][x] and ![img][x] END", definition);
    expectDefused(html);
    expect(html).toContain("START ");
    expect(html).toContain(" END");
  });

  test.each([
    ["an open fence", "``` sh"],
    ["an open span", "``a `b"],
    ["an element", "<script>alert(1)</script><b>"],
    ["an open comment", "<!-- x"],
    ["mentions", "ask @acme/release about #1 and GH-2"],
    ["brackets", "a ) ] ( [ b"],
    ["a pipe", "a | b"],
    ["a link of its own", "see [x](javascript:alert(1)) and [x][y]"],
    ["itself", "see [^1]"],
    ["emphasis without an end", "**a *b"],
  ])("shows the words before and behind a footnote with %s", async (_name, text) => {
    const html = await shown("START[^1] and `code` END", `[^1]: ${text}`);
    expectDefused(html);
    expect(html).toContain("<p>START");
    expect(html).toContain("<code>code</code> END");
  });

  test("leaves a footnote of several blocks where it is, and says so", async () => {
    const page =
      "| Area | Command | Rollback |\n|-|-|-|\n| a | `b` | x[^1] |\n\n[^1]: Do\n\n    ```sh\n    make\n    ```\n";
    const { draft, problems } = await readText(page);
    expect(draft.checks[0]?.rollback?.value).toBe("x[^1]");
    expect(problems.map(({ rule, place }) => [rule, place.column])).toEqual([["reference-undefined", 14]]);
  });

  const nasty = fc.constantFrom(
    ...[
      "<b>",
      "</div>",
      "<!--",
      "-->",
      "`",
      "```",
      "|",
      "\\",
      "*",
      "**",
      "_",
      "~~",
      "(",
      ")",
      "[",
      "]",
      "<",
      ">",
      '"',
      "'",
    ],
    ...[
      "[a](b)",
      "![a](b)",
      "https://a.b",
      "@me",
      "#1",
      "GH-2",
      "javascript:x",
      "&lt;",
      "&#64;",
      "{sha}",
      "[^1]",
      "[^2]",
      "[x]",
      " ",
      "x",
    ],
  );

  test("lets nothing out, whatever it is made of", async () => {
    const text = fc.array(nasty, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (cell, target, note) => {
        const row = `[a][x] ${cell.replaceAll("|", "\\|")} [^1] ![b][x]`;
        expectDefused(await shown(row, `[x]: ${target}`, "", `[^1]: ${note}`, `[^2]: ${target}`));
      }),
      { numRuns: atLeast(100) },
    );
  });
});
