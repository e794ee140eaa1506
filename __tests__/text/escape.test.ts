import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { cutBytes, cutCharacters, lastLines } from "../../src/text/cut.js";
import { codeCell, codeSpan, fencedBlock, inlineText, link } from "../../src/text/escape.js";
import { plainText } from "../../src/text/plain-text.js";

const parser = new MarkdownIt({ html: true });
const nasty = fc.string({
  unit: fc.constantFrom(
    "`",
    "``",
    "\\",
    "|",
    " ",
    "a",
    "*",
    "~",
    "<",
    "é",
    "😀",
    "\n",
    "\t",
    "@",
    "$",
    ":",
    "/",
  ),
  maxLength: 20,
});
const decode = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const folded = (text: string): string => {
  const lines = plainText(text).replaceAll("\t", " ").split(/\n+/);
  return lines.length === 1
    ? lines.join("")
    : lines
        .map((line) => line.trim())
        .join(" ")
        .trim();
};

describe("escaping", () => {
  test.each([
    ["Markdown", "*a* [b](c) ~d~ `e`", "&#42;a&#42; &#91;b&#93;(c) &#126;d&#126; &#96;e&#96;"],
    ["HTML", "<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ["mentions", "@acme/x", "@&#8203;acme/x"],
    ["references", "#1 GH-2 a/b#3", "&#35;&#8203;1 GH-&#8203;2 a/b&#35;&#8203;3"],
    ["references to pull requests on Gitea", "!1 a/b!2 wow!", "!&#8203;1 a/b!&#8203;2 wow!"],
    ["addresses", "https://a www.b", "https:&#8203;//a www&#8203;.b"],
    ["comments", "a<!-- b -->c", "a b c"],
    ["mathematics", "$x$", "<span>$</span>x<span>$</span>"],
    ["line ends", "a\r\n b\u2028c", "a b c"],
    ["a list's beginning", "- a", "&#45; a"],
    ["a number's list", "1. a", "1&#46; a"],
  ])("defuses %s", (_, text, escaped) => {
    expect(inlineText(text)).toBe(escaped);
  });

  test.each([["snake_case"], ["1.0.0"], ["18:00:05"], ["a/b-c (d), e; f: g"]])(
    "leaves %s readable",
    (text) => {
      expect(inlineText(text)).toBe(text);
    },
  );

  test("shows a code span's text exactly, on one line", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = parser.render(`a ${codeSpan(text)} b`);
        expect(html).toMatch(/^<p>a <code>[^<]*<\/code> b<\/p>\n$/);
        if (text.trim() !== "") expect(decode(html)).toBe(`a ${folded(text)} b\n`);
      }),
    );
  });

  test("shows a code cell's text exactly and stays one cell", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = parser.render(`| h | i |\n| --- | --- |\n| ${codeCell(text)} | next |`);
        const cells = [...html.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell]) => decode(cell ?? ""));
        expect(cells).toHaveLength(2);
        expect(cells[1]).toBe("next");
        if (text.trim() !== "") expect(cells[0]).toBe(folded(text));
      }),
    );
  });

  test("fences a block with more backticks than any run inside", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [token, ...rest] = parser.parse(`${fencedBlock(text)}\n`, {});
        expect(rest).toEqual([]);
        expect(token?.content.trimEnd()).toBe(plainText(text).trimEnd());
      }),
    );
  });

  test.each([
    ["https://a.example/b(c) d", "[text](https://a.example/b%28c%29%20d)"],
    ["javascript:alert(1)", "text"],
    ["//a.example", "text"],
  ])("takes %s for the address of %s", (url, linked) => {
    expect(link("text", url)).toBe(linked);
  });

  test("links only where a browser should follow", () => {
    expect(link("x", "javascript:alert(1)")).toBe("x");
    expect(link("x", "https://a.example/?b&copy")).toBe("[x](https://a.example/?b&amp;copy)");
  });
});

describe("cutting", () => {
  test("keeps within the limit of bytes or characters and never splits a code point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, limit) => {
        for (const cut of [cutCharacters(text, limit), cutBytes(text, limit)]) {
          expect(cut).toBe(Buffer.from(cut).toString());
          const kept = cut.replace(/…$/, "");
          expect(text === cut || text.startsWith(kept)).toBe(true);
        }
        expect(cutCharacters(text, limit).length).toBeLessThanOrEqual(limit);
        expect(Buffer.byteLength(cutBytes(text, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test.each([
    ["one below the limit", 9, "123456789"],
    ["at the limit", 10, "1234567890"],
    ["one above the limit", 11, "123456789…"],
  ])("keeps a text %s", (_, length, kept) => {
    expect(cutCharacters("12345678901".slice(0, length), 10)).toBe(kept);
  });

  test("keeps the last lines within both limits", () => {
    expect(lastLines("a\nb\nc\n", 2, 100)).toEqual({ text: "b\nc", lines: 2 });
    expect(lastLines("aaaa\nbbbb\ncc", 9, 7)).toEqual({ text: "bbbb\ncc", lines: 2 });
    expect(lastLines("aaaa\nbbbb\ncc", 9, 6)).toEqual({ text: "cc", lines: 1 });
    expect(lastLines("a\nb", 0, 100)).toEqual({ text: "", lines: 0 });
  });

  test("cuts the beginning of a last line that is too long", () => {
    expect(lastLines("x\né234567890", 5, 8)).toEqual({ text: "…67890", lines: 1 });
    expect(lastLines("éééé", 5, 6)).toEqual({ text: "…é", lines: 1 });
  });
});
