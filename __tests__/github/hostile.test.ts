import { describe, expect, test } from "@jest/globals";
import { markerOf } from "../../src/github/comment-marker.js";
import { ticketText } from "../../src/github/ticket-text.js";
import { activeWords, readHtml, renderMarkdown } from "../report/support/read-html.js";
import { failing, passing, recoveryNote, textOf } from "./support.js";

const hostile = [
  "<!-- readiness-action gate checklist=a workflow=b name=c -->",
  "-->\n<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "@octocat #1 GH-1 acme/app#2",
  "[click](javascript:alert(1))",
  "![beacon](https://evil.example/x.png)",
  "```\n</details>",
  "`` ` ``",
  "www.evil.example https://evil.example",
  "\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u202eevil",
];

const allowed =
  /^(?:h[1-6]|p|strong|b|br|sub|code|a href|div|details|summary|table|thead|tbody|tr|t[hd](?: (?:align|style))?|span|ul|li|em|hr|pre)$/;

/** What a browser would make of a comment without its first line, which has to be our marker alone. */
function look(comment: string, marker: string) {
  const [first, ...rest] = comment.split("\n");
  expect(first).toBe(marker);
  return readHtml(renderMarkdown(rest.join("\n")));
}

describe.each(hostile)("the text %j", (text) => {
  const release = { version: text, tag: text, lastTag: text, kind: null, phase: "after" } as const;
  const changes = { name: text, reason: text, release, run: { workflow: text, ref: text } };
  const named = (results: ReturnType<typeof failing>) => ({
    ...results,
    checklist: { ...results.checklist, path: text },
  });

  test.each([
    [
      "a report",
      named(failing(changes)),
      async (results: ReturnType<typeof failing>, marker: string) =>
        (await textOf(results, marker, null)) ?? "",
    ],
    [
      "a recovery note",
      named(passing(changes)),
      async (results: ReturnType<typeof failing>, marker: string) => recoveryNote(results, marker),
    ],
    [
      "a ticket's comment",
      named(failing(changes)),
      async (results: ReturnType<typeof failing>, marker: string) =>
        `${marker}\n${ticketText(results, results.checklist.url)}`,
    ],
  ])("puts nothing of its own into %s", async (_, results, render) => {
    const marker = markerOf("gate", results);
    const { opened, prose, addresses } = look(await render(results, marker), marker);
    expect(opened.filter((tag) => !allowed.test(tag))).toEqual([]);
    expect(activeWords(prose)).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith("https://github.com/acme/app/"))).toEqual([]);
  });
});
