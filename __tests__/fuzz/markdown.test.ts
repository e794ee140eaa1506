import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadGuidanceRenderer } from "../../src/report/markdown/guidance.js";
import { codeCell, codeHtml, codeSpan, fencedBlock, inlineText } from "../../src/text/escape.js";
import { plainText } from "../../src/text/plain-text.js";
import { activeWords, readHtml, renderMarkdown } from "../report/support/read-html.js";
import { numRuns } from "./runs.js";

const bits = fc.oneof(
  fc.constantFrom(
    ...[
      "<",
      ">",
      "&",
      "\\",
      "`",
      "``",
      "```",
      "~~~",
      "|",
      "\\|",
      "*",
      "_",
      "[",
      "](",
      ")",
      "![",
      "<!--",
      "-->",
      "\n",
      "\n\n",
    ],
    ...[
      "#",
      "# ",
      "- ",
      "1. ",
      "> ",
      "===",
      "---",
      "@a",
      "#1",
      "GH-1",
      "https://a.b",
      "www.a.b",
      "a@b.c",
      "$",
      ":a:",
      "&lt;",
    ],
    ...[
      "&#10;",
      "<b>",
      "</td>",
      "</details>",
      "\t",
      "    ",
      "\r",
      "\u2028",
      "\u202e",
      "\u001b[1m",
      "x",
      "é",
      "[^1]",
      "[x]: y",
    ],
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const text = fc.array(bits, { maxLength: 14 }).map((parts) => parts.join(""));

/** What a reader reads: without tags, entities undone, and without what has no width. */
function seen(html: string): string {
  return decode(html.replace(/<br>/g, " ").replace(/<[^>]*>/g, ""))
    .replace(/\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** In one pass: what an entity stands for may look like another one. */
function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code?: string, name = "") =>
    code === undefined ? (entities[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}

const oneLine = (given: string): string => plainText(given).replace(/\s+/g, " ").trim();
const meant = (given: string): string => oneLine(given).replace(/\u200b/g, "");

describe("escaped text", () => {
  test("reads as it was, in a paragraph and in a cell, and brings no element", () => {
    fc.assert(
      fc.property(text, (given) => {
        const html = renderMarkdown(
          `| a | b |\n| --- | --- |\n| ${inlineText(given)} | c |\n\nx ${inlineText(given)} y`,
        );
        const { opened, prose } = readHtml(html);
        expect(opened.filter((tag) => tag !== "span")).toEqual([
          "table",
          "thead",
          "tr",
          "th",
          "th",
          "tbody",
          "tr",
          "td",
          "td",
          "p",
        ]);
        expect(activeWords(prose)).toEqual([]);
        const expected = meant(plainText(given).replace(/<!--|-->/g, ""));
        expect(seen(/<td>([\s\S]*?)<\/td>/.exec(html)?.[1] ?? "")).toBe(expected);
      }),
      { numRuns },
    );
  });

  test("reads as it was as code, in a line, a cell and a block", () => {
    fc.assert(
      fc.property(text, (given) => {
        const span = renderMarkdown(`x ${codeSpan(given)} y`);
        expect(readHtml(span).opened).toEqual(["p", "code"]);
        const cell = renderMarkdown(`| a |\n| --- |\n| ${codeCell(given)} |`);
        expect(readHtml(cell).opened.filter((tag) => tag !== "span")).toEqual([
          "table",
          "thead",
          "tr",
          "th",
          "tbody",
          "tr",
          "td",
          "code",
        ]);
        for (const html of [span.slice(4, -6), /<td>([\s\S]*)<\/td>/.exec(cell)?.[1] ?? "", codeHtml(given)])
          expect(seen(html)).toBe(meant(given));
        const block = renderMarkdown(fencedBlock(given));
        expect(readHtml(block).opened).toEqual(["pre", "code"]);
        expect(decode(block.replace(/^<pre><code>|<\/code><\/pre>\n$/g, ""))).toBe(
          `${plainText(given).trimEnd()}\n`,
        );
      }),
      { numRuns },
    );
  });
});

test("guidance stays in its block, and leads and mentions nobody", async () => {
  const { block, titled } = await loadGuidanceRenderer(null);
  fc.assert(
    fc.property(text, (given) => {
      const rendered = renderMarkdown(`before\n\n${block(given)}\n\n${titled("Title", given)}\n\nafter`);
      expect(rendered.endsWith("<p>after</p>\n")).toBe(true);
      const { opened, prose, addresses } = readHtml(rendered);
      expect(opened.filter((tag) => /script|style| on|iframe|svg|input|h\d/.test(tag))).toEqual([]);
      expect(activeWords(prose)).toEqual([]);
      expect(addresses.filter((address) => !/^(?:https?:|mailto:)/.test(address))).toEqual([]);
    }),
    { numRuns },
  );
});
