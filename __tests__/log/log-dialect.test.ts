import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dialects } from "../../src/log/log-dialect.js";
import { Relay } from "../../src/log/relay.js";
import { anyText } from "../support/any-text.js";
import { readAsRunner, runnerCommands } from "../support/runner-commands.js";

const { actions, plain } = dialects;

/** Every command that the runner knows, in both syntaxes and in the disguises that it sees through. */
const hostileLines = runnerCommands.flatMap((name) => [
  `::${name}::x`,
  `::${name} name=PATH,file=a::x`,
  `  \t::${name.toUpperCase()}::x`,
  `\u00a0\u3000::${name}::x`,
  `\u200b::${name}::x`,
  `:\u00ad:${name}::x`,
  `\0::${name}::x`,
  `##[${name}]x`,
  `text before ##[${name} name=PATH;file=a]x`,
  `#\u200d#\u2060[${name}]x`,
  `####[${name}]x`,
  `progress\r::${name}::x`,
  `progress\r##[${name}]x`,
]);

const annotation = {
  level: "error",
  file: "RELEASE_READINESS.md",
  line: 14,
  column: 3,
  title: "catalog: failed",
  message: "exit 2",
} as const;

describe("the runner's parser of the tests", () => {
  test("executes what it is given, so that the tests below mean something", () => {
    for (const line of hostileLines.filter((line) => !/stop-commands/i.test(line))) {
      expect([line, readAsRunner(`${line}\n`).executed.length]).toEqual([line, 1]);
    }
    expect(readAsRunner("::stop-commands::t\n::error::x\n::T::\n::error::y")).toMatchObject({
      executed: [{ data: "y" }],
      shown: ["::error::x"],
    });
  });
});

describe("what a command prints", () => {
  const token = "0123456789abcdef";

  /** A check's group as it is written around its output. */
  function groupOf(output: string, cut: number): string {
    const relay = new Relay({
      actions: true,
      onMask: (value) => actions.resumeCommands(token) + actions.mask(value) + actions.stopCommands(token),
    });
    const bytes = Buffer.from(output);
    const parts = [bytes.subarray(0, cut), bytes.subarray(cut)].flatMap((chunk) =>
      relay.take("stdout", chunk).map((part) => Buffer.from(part)),
    );
    const relayed = Buffer.concat([...parts, ...relay.end()]).toString();
    return (
      actions.openGroup("catalog") +
      actions.stopCommands(token) +
      relayed +
      actions.resumeCommands(token) +
      actions.closeGroup()
    );
  }

  test.each(hostileLines.filter((line) => !/add-mask( |::)/i.test(line)))(
    "has no effect on the runner: %j",
    (line) => {
      for (const output of [line, `${line}\n`, `a\n${line}\nb`]) {
        for (const cut of [0, 1, 2, 5, 9, output.length]) {
          const { executed, stopped } = readAsRunner(groupOf(output, cut));
          expect(executed.map(({ name }) => name)).toEqual(["group", "endgroup"]);
          expect(stopped).toBe(false);
        }
      }
    },
  );

  test("has no effect either when it is all of it at once", () => {
    const output = hostileLines.filter((line) => !/add-mask( |::)/i.test(line)).join("\n");
    fc.assert(
      fc.property(fc.nat(output.length), (cut) => {
        expect(readAsRunner(groupOf(output, cut)).executed.map(({ name }) => name)).toEqual([
          "group",
          "endgroup",
        ]);
      }),
    );
  });

  test("can ask for a mask, and for nothing else", () => {
    const { executed, shown, stopped } = readAsRunner(
      groupOf("before\n::add-mask::open%25sesame\n::error::after\n", 10),
    );
    expect(executed.slice(1, -1)).toEqual([{ name: "add-mask", properties: {}, data: "open%sesame" }]);
    expect(shown).toEqual(["before", "::error::after"]);
    expect(stopped).toBe(false);
  });

  test("cannot reach the group's end with an open line", () => {
    expect(groupOf("no end", 0)).toContain(`no end\n::${token}::\n::endgroup::\n`);
  });
});

describe("our own part of the runner's log", () => {
  test.each(hostileLines)("takes no orders from a text in it: %j", (text) => {
    expect(readAsRunner(actions.line(text)).executed).toEqual([]);
    expect(readAsRunner(actions.line(`\n${text}`)).executed).toEqual([]);
    const written =
      actions.openGroup(text) +
      actions.annotation({ ...annotation, title: text, message: text, file: text }) +
      actions.debug(text);
    expect(readAsRunner(written).executed.map(({ name }) => name)).toEqual(["group", "error", "debug"]);
  });

  test("is one line a text, whatever stands in it", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const written of [
          actions.line(text),
          actions.openGroup(text),
          actions.mask(text),
          actions.debug(text),
          plain.line(text),
          plain.openGroup(text),
        ]) {
          expect(written.split(/\r\n|\n|\r/)).toHaveLength(2);
        }
      }),
    );
  });

  test("carries annotations as they are", () => {
    const hostile = {
      ...annotation,
      file: "a,b:c%.md",
      title: "50% done, ok: yes",
      message: "one\ntwo: ##[error] 100%",
    };
    expect(readAsRunner(actions.annotation(hostile)).executed).toEqual([
      {
        name: "error",
        properties: { file: "a,b:c%.md", line: "14", col: "3", title: "50% done, ok: yes" },
        data: "one\ntwo: ## [error] 100%",
      },
    ]);
  });

  test("carries a mask exactly, and lines with their colours", () => {
    expect(readAsRunner(actions.mask("a%b\n##[x]\r")).executed).toEqual([
      { name: "add-mask", properties: {}, data: "a%b\n##[x]\r" },
    ]);
    expect(actions.line("\u001b[32m✓ catalog\u001b[0m")).toBe("\u001b[32m✓ catalog\u001b[0m\n");
  });
});

describe("the plain log", () => {
  test("has headers and lines, and no commands", () => {
    expect(plain.openGroup("catalog: mix test")).toBe("── catalog: mix test\n");
    expect([plain.closeGroup(), plain.stopCommands("t"), plain.resumeCommands("t"), plain.mask("x")]).toEqual(
      ["", "", "", ""],
    );
    expect(plain.debug("a: shell sh\u001b[2J")).toBe("debug: a: shell sh\n");
    expect(plain.annotation(annotation)).toBe("RELEASE_READINESS.md:14:3: error: catalog: failed: exit 2\n");
  });

  test("lets no title act on the terminal", () => {
    expect(plain.openGroup("a\u001b]0;owned\u0007\u001b[2Jb\u202e\nc")).toBe("── ab c\n");
  });
});
