import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChecklist } from "../../src/page/read.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { anyText } from "../support/any-text.js";
import { misreadings } from "./page-words.js";
import { numRuns } from "./runs.js";

const head = "| Area | Command | Pass signal |\n| --- | --- | --- |\n";
const blocks = fc.constantFrom(
  head,
  "| a | `x` | `exit 0` |\n",
  "| b | `x \\| y` | `/z/` |\n",
  ...[
    "\n",
    "\n\n",
    "  ",
    "\t",
    "|",
    "\\|",
    "| ",
    "---",
    "- ",
    "> ",
    "# x\n",
    "```\n",
    "~~~ yaml smoke-matrix\n",
    "`",
    "``",
  ],
  ...[
    "```yaml smoke-matrix\n- { area: q, run: x }\n```\n",
    "<!-- readiness\nowner: x\n-->\n",
    "<!--",
    "-->",
    "<details>\n",
  ],
  ...[
    "[x](#x)",
    "## x\n",
    "- [ ] y\n",
    "&#124;",
    "\r",
    "\ufeff",
    "\u2028",
    "é",
    "<b>",
    "*",
    "[",
    "](",
    "1. ",
    "    ",
  ],
  ...misreadings,
);
const markdown = fc.array(blocks, { maxLength: 25 }).map((parts) => parts.join(""));
const yamlBits = fc.constantFrom(
  ...[
    "checks:\n",
    "- area: a\n",
    "  run: x\n",
    "- { area: b, run: y }\n",
    "  pass: [",
    "]",
    "}",
    "{",
    ": ",
    "\n",
    "  ",
  ],
  ...[
    "&a ",
    "*a",
    "!!str ",
    "<<: ",
    "? ",
    "| \n",
    ">-\n",
    '"',
    "'",
    "\\u0000",
    "#",
    "@",
    "`",
    "%",
    "---\n",
    "...\n",
    "- ",
  ],
  ...[
    "__proto__: 1\n",
    "owner: x\n",
    "defaults: ",
    "env: ",
    "timeout: 5m\n",
    "\t",
    "é",
    "\ufeff",
    "0x1",
    "1e3",
    "~",
    "null",
  ],
);
const yaml = fc.array(yamlBits, { maxLength: 25 }).map((parts) => parts.join(""));
const anything = fc.oneof(anyText({ maxLength: 60 }), markdown, yaml);

async function expectPlaces(path: string, text: string): Promise<void> {
  const { checklist, problems } = await readChecklist(path, Buffer.from(text));
  const lines = Buffer.from(text)
    .toString()
    .split(/\r\n|\n|\r/);
  for (const { place, found, expected, cure } of problems) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeGreaterThanOrEqual(1);
    // Behind the last character at most: something is missing there.
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 2);
    for (const words of [found, expected, cure]) expect(words).not.toBe("");
  }
  expect(checklist !== null).toBe(!problems.some(({ weight }) => weight === "error"));
}

describe("the page's reader", () => {
  test.each([
    ["RELEASE_READINESS.md", fc.oneof(markdown, anything)],
    ["page.yml", fc.oneof(yaml, anything)],
  ])("of %s crashes on nothing, and says where what is wrong", async (path, text) => {
    await fc.assert(
      fc.asyncProperty(text, (each) => expectPlaces(path, each)),
      { numRuns },
    );
  });

  test("loses no row in silence", async () => {
    const rows = fc.array(fc.constantFrom("row", "row", "row", "blank", "words", "quote", "short", "long"), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (kinds) => {
        const lines = kinds.map((kind, index) => {
          if (kind === "blank") return "";
          if (kind === "words") return "Some words between.";
          if (kind === "quote") return `> | q${index} | \`x\` | |`;
          if (kind === "short") return `| s${index} | \`x\` |`;
          return kind === "long" ? `| l${index} | \`x\` | | y |` : `| r${index} | \`x\` | \`exit 0\` |`;
        });
        const page = `${head}${lines.join("\n")}\n`;
        const { checklist, problems } = await readChecklist("RELEASE_READINESS.md", Buffer.from(page));
        // Either all that look like rows are checks, or somebody is told of those that are not.
        const looking = kinds.filter((kind) => ["row", "short", "long"].includes(kind)).length;
        if (checklist !== null) expect(checklist.checks).toHaveLength(looking);
        else expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });
});

describe("the parser of signals", () => {
  const words = fc.constantFrom(
    ...[
      "exit",
      "within",
      "json",
      "file",
      "stdout",
      "stderr",
      "output",
      ":",
      "=",
      " ",
      "!",
      "..",
      "0",
      "255",
      "30s",
    ],
    ...[
      "/",
      "\\/",
      "/i",
      "empty",
      "lines",
      ">=",
      "<",
      '"',
      "'",
      "$.a",
      "[",
      "]",
      "?",
      "@",
      "(",
      ")",
      "*",
      "\n",
      "\t",
      "é",
    ],
  );
  const signal = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join("")),
    anyText({ maxLength: 30 }),
  );

  test("gives a signal or a problem within the text, whatever the text is", () => {
    fc.assert(
      fc.property(signal, (text) => {
        const parsed = parseSignal(text);
        if (parsed.kind === "signal") return;
        expect(parsed.offset).toBeGreaterThanOrEqual(0);
        expect(parsed.offset).toBeLessThanOrEqual(text.length);
        for (const part of [parsed.found, parsed.expected, parsed.cure]) expect(part).not.toBe("");
      }),
      { numRuns },
    );
  });

  test("takes any text behind `output:` as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (given) => {
        const text = given.trim();
        fc.pre(text !== "" && text === given.replace(/^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g, ""));
        expect(parseSignal(`output: ${text}`)).toMatchObject({
          kind: "signal",
          signal: { kind: "text", text },
        });
      }),
      { numRuns },
    );
  });
});
