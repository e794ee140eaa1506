import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Role } from "../../../src/model/signal.js";
import { parseSignal } from "../../../src/signals/parse-signal.js";
import type { Remark } from "../../../src/signals/remarks/remark.js";
import { remarksOn } from "../../../src/signals/remarks/remarks.js";
import { atLeast } from "../../fuzz/runs.js";

const facts = { timeoutMs: 600_000, onWindows: false };

function remarks(text: string, role: Role = "pass", known = facts): readonly Remark[] {
  const parsed = parseSignal(text, role);
  if (parsed.kind === "problem") throw new Error(`${text}: ${parsed.found}`);
  return remarksOn({ expect: parsed.text, signal: parsed.signal, role, implied: false }, known);
}

const ids = (text: string, role: Role = "pass", known = facts) =>
  remarks(text, role, known).map(({ id, at }) => `${id} ${at}`);

/** The first signal that a cure says to write. */
function cured(remark: Remark | undefined): string | undefined {
  const [, long, short] = /[Ww]rite (?:`` (.*?) ``|`([^`]*)`)/.exec(remark?.cure ?? "") ?? [];
  return long ?? short;
}

/** What is written, where the sign that gives it away stands, and what its cure says to write. */
type Named = readonly [text: string, at: number, cure: string];

describe("regular-expression signs without slashes", () => {
  test.each<Named>([
    ["ERROR|FATAL", 0, "/ERROR|FATAL/"],
    ["(ERROR|FATAL): x", 1, "/(ERROR|FATAL): x/"],
    ["^ok", 0, "/^ok/"],
    [".* failed", 0, "/.* failed/"],
    ["foo.*bar", 3, "/foo.*bar/"],
    ["\\d+", 0, "/\\d+/"],
    ["a/\\d+ tests", 2, "/a\\/\\d+ tests/"],
    ["passed$", 6, "/passed$/"],
    ["v1\\.2", 2, "/v1\\.2/"],
    ["[0-9]+ ok", 0, "/[0-9]+ ok/"],
    ["[1-9] failed", 0, "/[1-9] failed/"],
    ["5xx", 1, "/\\b5[0-9][0-9]\\b/"],
    ["Python 3.11.x", 12, "/Python 3\\.11\\.[0-9]+/"],
    ["v20.x", 4, "/v20\\.[0-9]+/"],
    ["ERROR*", 5, "ERROR"],
    ["error: *", 7, "error:"],
    ["*failed", 0, "failed"],
    ["[^x] ok", 0, "/[^x] ok/"],
    ["(?i)error", 0, "/(?i)error/"],
  ])("%s is named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-like-pattern ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each([
    ...[
      "Tests: 3 passed (3)",
      "** (CompileError)",
      "[error]",
      "a.b.c",
      "C:\\x",
      "C:\\data\\d+",
      "50%",
      "$ HOME",
    ],
    ...[
      "http://localhost:3000/$",
      "ok | skipped",
      "usage: x [start|stop]",
      "^1.2.3",
      "^C",
      "US$",
      "*.*",
      "a || b",
    ],
    ...[
      "com.acme.*",
      "[1/3]",
      "[2024-11-28]",
      "[1-2-3]",
      "> acme@1.0.0 test",
      "a.x",
      "1.x.y",
      "main.xls 3.xlsx",
      "<3 words",
      "<a|b>",
      "...",
      "Done.",
      "C++",
      "1 + 1",
      "foo(bar)",
      "what?",
      "{a|b}",
      "[x]",
      "| ok |",
    ],
    ...["/^ok/", "stdout: ^ok", "output: ERROR|FATAL", "stdout = .*", "stderr: \\d+"],
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("text that reads as a signal of another kind", () => {
  test.each<Named>([
    ["contains x", 0, "x"],
    ['includes "x y"', 0, "x y"],
    ["contains exit 0", 0, "exit 0"],
    ["matches /x/", 0, "/x/"],
    ["does not contain error", 0, "error"],
    ["x == y", 1, 'json $.x = "y"'],
    ["status === 200", 6, "json $.status = 200"],
    ["a.b != null", 3, "json $.a.b != null"],
    ["verificationSeconds > 0", 19, "json $.verificationSeconds > 0"],
    ["$.error == null", 0, "json $.error = null"],
    ['$.status = "ok"', 0, 'json $.status = "ok"'],
    ["rc == 0", 0, "exit 0"],
    ["$? != 0", 0, "exit !0"],
    ["exits 3", 0, "exit 3"],
    ["exit>0", 0, "exit !0"],
    ["exits with code 2", 0, "exit 2"],
    ["exit-code: 3", 0, "exit 3"],
    ["non-zero exit", 0, "exit !0"],
  ])("%s is named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-like-another ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each([
    ...[
      "a -> b",
      "x => y",
      "exitsomewhere",
      "web exited with code 1",
      "auth-enabled = true",
      "status: healthy",
    ],
    ...[
      "assert x == y",
      "containers: 3",
      "matched",
      "$ HOME",
      "$HOME",
      "output: x == y",
      "stdout: contains x",
      "a > b",
    ],
    ...["exited", "exit-codes", "<html>", "non-zero values"],
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("a word of the grammar in another case", () => {
  test.each<Named>([
    ["Exit 0", 0, "exit 0"],
    ["STDERR: x", 0, "stderr: x"],
    ["File core.dump", 0, "file core.dump"],
    ["Output: done", 0, "output: done"],
    ["Within 30s", 0, "within 30s"],
    ['JSON $.a = "b"', 0, 'json $.a = "b"'],
  ])("%s is an error that can be fixed", (text, at, cure) => {
    const [remark, ...others] = remarks(text);
    expect([remark?.id, remark?.at, others]).toEqual(["signal-keyword-case", at, []]);
    expect(cured(remark)).toBe(cure);
    const [word = ""] = text.split(/[ :]/);
    expect(remark?.fix).toEqual([{ from: 0, to: word.length, text: word.toLowerCase() }]);
  });

  test.each([
    "Exit status 1",
    "File saved",
    "File not found",
    "Error: x",
    "Exited",
    "Outputs: 3",
    "output: Exit 0",
  ])("%s, whose rest does not fit, is a text", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("signs around a text", () => {
  test.each<Named>([
    ['"ok"', 0, "ok"],
    ["'all good'", 0, "all good"],
    ['"exit 0"', 0, "exit 0"],
    ["`exit 0`", 0, "exit 0"],
    ["`ok`", 0, "ok"],
    ['"file not found"', 0, "output: file not found"],
  ])("the quotes of %s are named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-in-quotes ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each<Named>([
    ["**ok**", 0, "ok"],
    ["*all good*", 0, "all good"],
    ["__all good__", 0, "all good"],
  ])("the emphasis of %s is named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-emphasis ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each([
    ...['"name": "x"', '{"status":"ok"}', "it's", '""', 'say "ok"', "stdout: 'ok'", 'output: "ok"'],
    ...[
      "** (CompileError)",
      "_ok_",
      "__main__",
      "*** done ***",
      "*.*",
      "* ok",
      "a * b * c",
      "output: **ok**",
    ],
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });

  test("a pattern behind `output:` is named at its slash", () => {
    expect(ids("output: /x.y/")).toEqual(["signal-output-pattern 8"]);
    expect(cured(remarks("output: /x.y/")[0])).toBe("/x.y/");
    expect(remarks("output: /x.y/")[0]?.cure).toContain("`/\\/x\\.y\\//`");
    expect(ids("output: /usr/bin/")).toEqual([]);
    expect(ids("output: /etc")).toEqual([]);
  });
});

describe("`or` in a fail signal", () => {
  test.each<Named>([
    ["ERROR or FATAL", 6, "/ERROR|FATAL/"],
    ["time out, refused or reset", 18, "/time out|refused|reset/"],
    ['"a.b" or "c"', 6, "/a\\.b|c/"],
  ])("%s is named", (text, at, cure) => {
    expect(ids(text, "fail")).toEqual([`signal-alternatives ${at}`]);
    expect(cured(remarks(text, "fail")[0])).toBe(cure);
  });

  test.each(["No such file or directory", "operator", "error", "output: ERROR or FATAL"])(
    "%s is let pass",
    (text) => {
      expect(ids(text, "fail")).toEqual([]);
    },
  );

  test("is a matter of fail signals alone", () => {
    expect(ids("ERROR or FATAL", "pass")).toEqual([]);
  });
});

describe("a count of zero", () => {
  test.each<Named>([
    ["0 failures", 0, "/\\b0 failures/"],
    ["0 failed (x)", 0, "/\\b0 failed \\(x\\)/"],
    ["stdout: 0 errors", 8, "stdout: /\\b0 errors/"],
    ["output: 0 errors", 8, "/\\b0 errors/"],
    ["/0 failures/i", 1, "/\\b0 failures/i"],
  ])("%s, which a larger number holds, is named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-zero-count ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
    expect(ids(cure)).toEqual([]);
  });

  test.each([
    ", 0 failures",
    "tests, 0 failures",
    "10 failures",
    "0.5 s",
    "0",
    "0/3 done",
    "failures: 0",
    "/^0 failures/",
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("a path", () => {
  test.each([
    ["file dist/*.js", 10],
    ["file ~/x", 5],
    ["file $HOME/x: ok", 5],
    ["file a/$B/c", 6],
    ["file $" + "{X}", 5],
    ["json dist/?.json: $.a", 10],
    ["file %TEMP%/x", 5],
  ])("%s, which stands for itself, is named at its sign", (text, at) => {
    expect(ids(text)).toEqual([`signal-path-literal ${at}`]);
  });

  test.each([
    "file dist/app.js",
    "file [id].js",
    "file a$b.class",
    "file backup~",
    "file a.txt: $HOME/*",
    "file 100%",
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("a signal that never holds", () => {
  test.each([
    ["/a\\nb/", 2],
    ["/a\\r?\\n/", 5],
    ["stdout: /\\x1b\\[31merror/", 9],
    ["/(?s)a\\nb/", 6],
    ["/\\033\\[1m/", 1],
    ["/a\\x0ab/", 2],
    ["stdout lines /a\\n/ > 3", 15],
    ["stdout line 1: /a\\x{0A}/", 17],
    ["file x: /a\\n/", 10],
    ["stdout lines < 0", 13],
  ])("%s is named at its sign", (text, at) => {
    expect(ids(text)).toEqual([`signal-never-holds ${at}`]);
  });

  test.each([
    ["/a\\r?\\n/", "/a$/"],
    ["/ok\\n$/i", "/ok$/i"],
    ["stdout: /\\x1b\\[31merror/", "stdout: /error/"],
    ["stdout lines < 0", "stdout lines = 0"],
  ])("%s: write %s", (text, cure) => {
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each([
    ...[
      "/a\\n?/",
      "/[^\\n]+/",
      "/a\\\\nb/",
      "/a|\\n/",
      "/(a\\n)?b/",
      "/a\\n*/",
      "/[\\n]?x/",
      "/\\Qa\\nb\\E/",
      "/a\\n{0,1}/",
    ],
    ...["stdout = a\\nb", "stdout lines < 1", "a\\nb", "/(?s)a.b/"],
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("a signal that always holds", () => {
  test.each([
    "stdout lines >= 0",
    "output lines /x/ >= 0",
    "exit 0..255",
    "within 10m1s",
    "file .",
    "file ./",
  ])("%s is named, in either role", (text) => {
    expect(ids(text)).toEqual(["signal-always-holds 0"]);
    expect(remarks(text)[0]?.found).toContain("checks nothing");
    expect(remarks(text, "fail")[0]?.found).toContain("can never pass");
  });

  test.each([
    "stdout lines >= 1",
    "stdout lines > 0",
    "exit 0..254",
    "exit 1..255",
    "within 10m",
    "file ./a",
    "exit !0",
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe("an exit code above 255", () => {
  test.each<Named>([
    ["exit 300", 5, "exit 44"],
    ["exit !256", 6, "exit !0"],
    ["exit 200..300", 5, "exit 200..255"],
    ["exit 3221225477", 5, "exit 5"],
    ["exit 256..4294967295", 5, "exit 1..255"],
  ])("%s is named where nothing says Windows", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-exit-code-range ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
    expect(ids(text, "pass", { ...facts, onWindows: true })).toEqual([]);
  });

  test("can be all that is not there on Windows: 0 to 255 lets a crash pass by", () => {
    expect(ids("exit 0..255", "pass", { ...facts, onWindows: true })).toEqual([]);
    expect(ids("exit 0..4294967295", "pass", { ...facts, onWindows: true })).toEqual([
      "signal-always-holds 0",
    ]);
  });

  test("is 256 and more", () => {
    expect(ids("exit 255")).toEqual([]);
  });
});

describe("characters that stand for others", () => {
  test.each<Named>([
    ["“ok”", 0, '"ok"'],
    ["don’t", 3, "don't"],
    ["ＯＫ", 0, "OK"],
  ])("%s is named", (text, at, cure) => {
    expect(ids(text)).toEqual([`signal-typographic ${at}`]);
    expect(cured(remarks(text)[0])).toBe(cure);
  });

  test.each(["Готово", "Ошибка: с", "✓ ok", "naïve", "（ok）", "output: don’t", "stdout = “ok”", "/“ok”/"])(
    "%s is let pass",
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );
});

test("the second word of a form counts as well", () => {
  expect(remarks("STDOUT EMPTY")[0]?.fix).toEqual([{ from: 0, to: 12, text: "stdout empty" }]);
  expect(cured(remarks("Stdout Lines /A/ >= 3")[0])).toBe("stdout lines /A/ >= 3");
  expect(ids("STDOUT EMPTIED")).toEqual([]);
});

test("a cure that is a rewrite is a signal, of which the same isn't said again", () => {
  const words = fc.constantFrom(
    ..."exit within json file stdout stderr output Exit File contains code = == != > >= : ! ~ 0 1 3 .. or not is".split(
      " ",
    ),
    ..."lines line -1 empty /x/ /x /x\\n/ \\d+ ^ok .* | \" ' ** * $.a $[?@.a>1] {} [1] 1e400 “ Ａ ~/x *.js x.txt:".split(
      " ",
    ),
    ..."failures rc exits non-zero a b".split(" "),
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }),
      fc.constantFrom("", " "),
      fc.constantFrom<Role>("pass", "fail"),
      (parts, blank, role) => {
        const parsed = parseSignal(parts.join(blank), role);
        if (parsed.kind === "problem") return;
        for (const remark of remarksOn(
          { expect: parsed.text, signal: parsed.signal, role, implied: false },
          { timeoutMs: 1, onWindows: false },
        )) {
          expect([remark.at >= 0, remark.at <= parsed.text.length]).toEqual([true, true]);
          const cure = cured(remark);
          if (cure === undefined) continue;
          const again = ids(cure, role).filter((named) => named.startsWith(`${remark.id} `));
          // `contains contains x` is two words too many.
          if (remark.id !== "signal-like-another")
            expect([parsed.text, cure, again]).toEqual([parsed.text, cure, []]);
        }
      },
    ),
    { numRuns: atLeast(700) },
  );
});

test("what is longer than a person writes is a text, in linear time", () => {
  for (const part of ["a|", "a or ", "\\d", "contains ", "x == ", "*", '"', "^ok", "0 "])
    expect(ids(`x${part.repeat(200_000)}x`, "fail")).toEqual([]);
});

describe("a comparison whose value has no name is named", () => {
  test.each([
    [">= 80%", "`json $.value >= 80`"],
    ["<200ms", "`within 200ms`"],
    ["< 30s", "`within 30s`"],
    ["> 30s", "`json $.value > 30`"],
    ["≥ 1", "`json $.value >= 1`"],
    ["= 0", "`json $.value = 0`"],
    ["len(items) == 3", "`json $.value = 3`"],
    ['.status == "ok"', "`json $.value = 3`"],
    [".items | length > 0", "`json $.value = 3`"],
  ])("%s", (text, instead) => {
    expect(ids(text)).toEqual(["signal-like-another 0"]);
    expect(remarks(text)[0]?.cure).toContain(`as in ${instead}; or write \`output: ${text}\``);
  });

  test.each([
    "a => b",
    "Settings > About",
    "> done",
    "<3 words",
    "==> done",
    "1.0 <= x <= 2 holds",
    "x >> 3",
  ])("%s is let pass", (text) => {
    expect(ids(text)).toEqual([]);
  });
});
