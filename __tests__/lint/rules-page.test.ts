import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { rulesPage } from "../../src/lint/rules-page.js";
import { weightsFile } from "../../src/lint/weights-file.js";
import { codeSpans } from "../docs/shown.js";
import { examples, rules } from "./examples.js";

const page = rulesPage();
const tokens = new MarkdownIt().parse(page, {});
const ids = rules.map(([id]) => id);

test("the committed page is the one drawn from the table of findings", () => {
  const committed = readFileSync("docs/rules.md", "utf8");
  if (committed !== page) throw new Error("docs/rules.md is out of date; write it anew with: npm run rules");
});

test("so are the weights that every page needs", () => {
  const committed = readFileSync("src/model/findings/weights.ts", "utf8");
  if (committed !== weightsFile())
    throw new Error("src/model/findings/weights.ts is out of date; write it anew with: npm run rules");
});

describe("every finding", () => {
  const contentsBelow = (opening: string) =>
    tokens.flatMap(({ type, tag }, index) =>
      `${type} ${tag}` === opening ? [tokens[index + 1]?.content ?? ""] : [],
    );

  test("has one section, whose anchor is its id", () => {
    const slugger = new GithubSlugger();
    const headings = tokens.flatMap(({ type, tag }, index) =>
      type === "heading_open" ? [{ tag, text: tokens[index + 1]?.content ?? "" }] : [],
    );
    const anchors = headings.map(({ tag, text }) => ({
      tag,
      anchor: slugger.slug(text.replaceAll("`", "")),
    }));
    const sections = anchors.filter(({ tag }) => tag === "h3").map(({ anchor }) => anchor);
    expect(sections.toSorted()).toEqual(ids.toSorted());
  });

  test("has one row in the overview, of five cells", () => {
    const cells = contentsBelow("td_open td");
    const rows = Array.from({ length: cells.length / 5 }, (_, index) =>
      cells.slice(5 * index, 5 * index + 5),
    );
    expect(rows.map(([first = ""]) => codeSpans(first)[0]).toSorted()).toEqual(ids.toSorted());
    for (const [first = "", severity, settable] of rows) {
      const [, rule] = rules.find(([id]) => first.includes(`(#${id})`)) ?? [];
      expect([first, severity, settable]).toEqual([
        first,
        rule?.severity,
        rule?.severity === "error" ? "" : "yes",
      ]);
    }
  });

  test("is shown with its pages, to the byte", () => {
    const fences = tokens
      .filter(({ type }) => type === "fence")
      .map(({ info, content }) => ({ info, content }));
    for (const { id, sourceFormat, wrong, right } of examples) {
      const language = sourceFormat === "markdown" ? sourceFormat : "yaml";
      expect({ id, fences }).toEqual({
        id,
        fences: expect.arrayContaining([
          { info: `${language} wrong`, content: wrong },
          { info: language, content: right },
        ]),
      });
    }
  });
});
