import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { writePage } from "../../../src/draft/write-page.js";
import { readChecklist } from "../../../src/page/read.js";
import { numRuns } from "../../fuzz/runs.js";
import { lostWords, uncounted } from "./lost-words.js";
import { draftOf } from "./written.js";

const words = fc.constantFrom(
  "Run the tests: `npm test`",
  "`cargo test` passes",
  "Publish with `npm publish`",
  "Bump the version in `package.json`",
  "Update CHANGELOG.md",
  "Wait 24 hours",
  "Announce it (major only)",
  "Ask @kim (after publishing)",
  "Check (enviroment: qa, or so)",
  "~~gone~~ words",
  "a [link](docs/x.md#y) and **bold** text",
  "odd `backtick",
  "<b>html</b> <!-- note -->",
  "owner: somebody",
  "שלום 👋 `make lint`",
  "zero\u200bwidth `make zero`",
  "X.Y.Z in `git tag vX.Y.Z`",
  "`make a` or `make b`",
  "`a | b` and | c",
  "exit 0 or 1",
);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "- ",
        "- [ ] ",
        "- [x] ",
        "* ",
        "1. ",
        "  - ",
        "    - [ ] ",
        "      2. ",
        "☐ ",
        "- [] ",
      ),
      words,
    )
    .map(([mark, text]) => mark + text),
  fc
    .tuple(
      fc.constantFrom(
        "# ",
        "## ",
        "### ",
        "## After the release: ",
        "## Rollback ",
        "## Notes ",
        "> ",
        "| ",
        "\t",
        "    ",
        "",
      ),
      words,
    )
    .map(([mark, text]) => mark + text),
  fc.tuple(words, words, words).map(([a, b, c]) => `| ${a} | ${b} | ${c} |`),
  fc.constantFrom(
    "",
    "",
    "---",
    "| Check | Command | Expected |",
    "| --- | --- | --- |",
    "| Area | Command | Pass signal |",
    "```",
    "```sh",
    "~~~",
    "npm publish",
    "$ npm test",
    "<details>",
    "</details>",
    "<!-- readiness",
    "-->",
    "owner: x",
    "setup: make",
    "```yaml",
    "===",
    "[x]: https://example.com",
    "+++",
    "| lost |",
  ),
);
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

describe("any Markdown", () => {
  test("has each line placed or named once, loses no word, and becomes a page that reads", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const draft = await draftOf(text);
        expect(uncounted(text, draft)).toEqual([]);
        if (draft.isPage) return;
        const page = writePage(draft.page);
        expect(lostWords(text, page, draft)).toEqual([]);
        const { checklist, problems } = await readChecklist("page.md", Buffer.from(page));
        expect(checklist === null ? problems.filter(({ weight }) => weight === "error") : []).toEqual([]);
      }),
      {
        numRuns,
        examples: [
          // Code by its indentation, at the very beginning of the page.
          ["    - [ ] Ask @kim (after publishing)"],
          // A command with a character that cannot be seen.
          ["```sh\n| `npm test` | zero\u200bwidth `make zero` |\n| --- | --- |"],
        ],
      },
    );
  });
});
