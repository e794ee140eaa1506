import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toolSignals } from "../../../src/draft/tool-signals.js";
import type { KnownTool } from "../../../src/draft/tools/known-tool.js";
import { judge } from "../../signals/support.js";
import { growth, mostLinear } from "../../support/growth.js";
import { toolOutputs } from "../tool-outputs.js";
import { learn } from "./learning.js";

describe("what is learnt from a run", () => {
  test.each<[name: string, stdout: string, pass: readonly string[]]>([
    ["a word alone is the whole output", "ok\n", ["stdout = ok"]],
    ["a status code alone is the whole output", "200\n", ["stdout = 200"]],
    ["a line is looked for as it is", "hello world\n", ["hello world"]],
    ["nothing printed stays so", "", ["stdout empty"]],
    ["a number alone may be another tomorrow", "42\n", ["exit 0"]],
    [
      "a time and a duration are left out",
      "2026-11-28T23:01:33Z INFO catalog ready in 35ms\n",
      ["INFO catalog ready"],
    ],
    ["a date in words is left out", "report finished at Sat Nov 28 23:01:33 UTC 2026\n", ["report finished"]],
    [
      "a port and a process id are left out",
      "Server listening on http://localhost:3000 (pid 1234)\n",
      ["Server listening"],
    ],
    [
      "a path of this machine is left out",
      "catalog written to /home/me/x/report.html\n",
      ["catalog written"],
    ],
    ["a path of the repository stays", "wrote dist/app.js ok\n", ["wrote dist/app.js ok"]],
    [
      "the name of this machine is left out",
      "catalog was checked on build-host-7\n",
      ["catalog was checked"],
    ],
    ["the name of this machine alone is nothing", "build-host-7\n", ["exit 0"]],
    ["a hash is left out", "image published as 3f9a1c2b7d\n", ["image published"]],
    ["a uuid is left out", "order accepted 123e4567-e89b-12d3-a456-426614174000\n", ["order accepted"]],
    ["a random id is left out", "session k3j9x2m1q8 was opened\n", ["was opened"]],
    ["a share that wobbles is left out", "Coverage of lines: 87.3%\n", ["Coverage of lines"]],
    ["all of it is no share that wobbles", "lines covered: 100%\n", ["lines covered: 100%"]],
    ["a version is left out", "built with tool 3.2.1\n", ["built with tool"]],
    ["the version of the release is a placeholder", "myapp 1.4.0\n", ["myapp {version}"]],
    ["its v stays", "released v1.4.0 to registry\n", ["released v{version} to registry"]],
    ["a longer version is another one", "built on 1.4.0.7 today\n", ["exit 0"]],
    ["a count is any but nought", "12 files checked\n", ["/^ *[1-9]\\d* files? checked/"]],
    ["nought stays", "12 tests, 0 failures\n", ["/^ *[1-9]\\d* tests?, 0 failures/"]],
    ["one has no s", "1 test was green\n", ["/^ *[1-9]\\d* tests? was green/"]],
    ["a progress bar says nothing", "[####    ] 40%\r[########] 100%\rcomplete\n", ["/^ *complete *$/"]],
    ["a row of dots says nothing", "..........\n", ["exit 0"]],
    [
      "an echoed command says nothing",
      "> app@1.0.0 test\n> node t.js\n\neverything works\n",
      ["everything works"],
    ],
    [
      "what went wrong on the way says nothing",
      "error: cache is cold\nall good though\n",
      ["all good though"],
    ],
    [
      "what was done on the way comes after what came of it",
      "Compiling demo\nall modules linked\n",
      ["all modules linked"],
    ],
    [
      "a text that reads as a form is looked for literally",
      "file not here but fine\n",
      ["output: file not here but fine"],
    ],
    [
      "a text that reads as a pattern is looked for literally",
      "alpha|beta done\n",
      ["output: alpha|beta done"],
    ],
    ["braces would be a placeholder", "{version} is valid\n", ["exit 0"]],
    ["JSON that says ok", '{"status":"ok","uptime":12.3}\n', ['json $.status = "ok"']],
    [
      "JSON that says true and counts nought",
      '{"ok":true,"failures":0}\n',
      ["json $.ok = true", "json $.failures = 0"],
    ],
    ["JSON that says the version", '{"version":"1.4.0"}\n', ['json $.version = "{version}"']],
    ["JSON without anything obvious", '{"items":[1,2]}\n', ["exit 0"]],
    [
      "two lines that say how it went, in their order",
      "catalog ok\nlast row\nregistry ok\n",
      ["catalog ok", "registry ok"],
    ],
  ])("%s", async (_, stdout, pass) => {
    expect(await learn([{ stdout }], { version: "1.4.0" })).toEqual({ pass, fail: [] });
  });

  test("reads colours as terminals do", async () => {
    expect((await learn([{ stdout: "\u001b[32mcatalog is ready\u001b[0m\n" }])).pass).toEqual([
      "catalog is ready",
    ]);
  });

  test("never proposes a line with a secret", async () => {
    const printed = { stdout: "logged in with hunter2hunter2 ok\n" };
    expect((await learn([printed], { secret: "hunter2hunter2" })).pass).toEqual(["exit 0"]);
  });

  test("says of another exit code than 0 what it is, and what was printed", async () => {
    const { pass, fail } = await learn([{ stderr: "error: catalog is missing\n", exitCode: 3 }], {
      script: "npm test",
    });
    expect({ pass, fail }).toEqual({ pass: ["exit 3", "error: catalog is missing"], fail: [] });
  });

  test.each(toolOutputs)("knows $tool by its command", async ({ tool, script, green, red }) => {
    const { pass: known }: KnownTool = toolSignals[tool];
    for (const stdout of green) {
      const { pass } = await learn([{ stdout }], { script });
      if (known.length > 0) expect(known).toEqual(expect.arrayContaining(pass));
      expect(pass).not.toEqual([]);
    }
    for (const stdout of red) expect((await learn([{ stdout }], { script })).pass).not.toEqual([]);
  });

  test("proposes no fail signal of a tool where its output was too much to be kept whole", async () => {
    const stdout = `${"some line of a long log\n".repeat(300_000)}Tests:       2 passed, 2 total\n`;
    expect(await learn([{ stdout }], { script: "npx jest" })).toEqual({
      pass: ["/^Tests: .*[1-9]\\d* passed/"],
      fail: [],
    });
  });
});

describe("what is learnt from two runs", () => {
  test("is only what was in both", async () => {
    const [one, two] = ["catalog ok\nfirst time here ok\n", "catalog ok\n"];
    expect((await learn([{ stdout: one }, { stdout: two }])).pass).toEqual(["catalog ok"]);
  });

  test("leaves out the words that were others", async () => {
    const [one, two] = ["worker blue has finished\n", "worker green has finished\n"];
    expect((await learn([{ stdout: one }, { stdout: two }])).pass).toEqual(["has finished"]);
  });

  test("is no silence where one of them printed something", async () => {
    expect((await learn([{ stdout: "" }, { stdout: "x" }])).pass).toEqual(["exit 0"]);
  });
});

async function stillHolding(pass: readonly string[], line: string): Promise<readonly string[]> {
  const results = await judge(pass, [["stdout", `${line}\nother\n`]]);
  return results.filter(({ holds }) => holds).map(({ expect: text }) => text);
}

describe("a signal that was learnt", () => {
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const digits = (length: number) =>
    fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(""));
  const hex = (length: number) =>
    fc
      .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
      .map((all) => all.join(""));
  const changing = {
    time: fc.tuple(digits(2), digits(2), digits(2)).map((parts) => parts.join(":")),
    date: fc
      .date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    duration: fc
      .tuple(digits(1), digits(2), fc.constantFrom("s", "ms", " seconds"))
      .map(([a, b, unit]) => `${a}.${b}${unit}`),
    path: hex(6).map((name) => `/tmp/build-${name}/out`),
    hash: hex(38).map((rest) => `a1${rest}`),
    uuid: fc.uuid(),
    port: fc.integer({ min: 1_024, max: 65_535 }).map((port) => `localhost:${port}`),
    pid: fc.integer({ min: 1, max: 99_999 }).map((pid) => `pid ${pid}`),
    seed: fc.integer({ min: 1, max: 999_999 }).map((seed) => `seed: ${seed}`),
    share: fc.tuple(digits(2), digits(1)).map(([a, b]) => `${a}.${b}%`),
    version: fc.tuple(digits(1), digits(1), digits(1)).map((parts) => `v${parts.join(".")}`),
    size: fc.tuple(digits(2), digits(1)).map(([a, b]) => `${a}.${b} kB`),
  };
  const template = fc
    .array(
      fc.constantFrom(
        "catalog",
        "ready",
        "all modules linked",
        "in",
        "at",
        "done",
        "(",
        ")",
        "INFO",
        "published",
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .chain((words) => {
      const kind = fc.constantFrom(...Object.values(changing));
      return kind.chain((slot) =>
        fc.record({ words: fc.constant(words), at: fc.nat(words.length), one: slot, two: slot }),
      );
    });

  test("holds for the next run too, whatever time, path or hash that has", async () => {
    await fc.assert(
      fc.asyncProperty(template, async ({ words, at, one, two }) => {
        const line = (changed: string): string =>
          [...words.slice(0, at), changed, ...words.slice(at)].join(" ");
        const first = await learn([{ stdout: `${line(one)}\nother\n` }]);
        const both = await learn([{ stdout: `${line(one)}\nother\n` }, { stdout: `${line(two)}\nother\n` }]);
        expect(both.pass.length).toBeGreaterThan(0);
        expect({ line: line(one), pass: first.pass.filter((signal) => signal.includes(one)) }).toEqual({
          line: line(one),
          pass: [],
        });
        expect(first.pass).toEqual(await stillHolding(first.pass, line(two)));
      }),
      { numRuns: 100 },
    );
  });
});

test("a line of words that only lead on is learnt from at once", async () => {
  const cost = await growth((times) => learn([{ stdout: `${"took ".repeat(12 * times)}x 12ms\n` }]));
  expect(cost).toBeLessThan(mostLinear);
});

test.each([
  "password=hunter2pass passed ok",
  "Authorization: Bearer abcdefghijklmnopqrstuvwxyz passed ok",
  'all ok, "api_key": "0123456789"',
  "login passed with token abcdefghijklmnopqrstuv",
])("what a program calls a secret is not looked for: %s", async (line) => {
  expect((await learn([{ stdout: `${line}\nall is well\n` }])).pass).toEqual(["all is well"]);
});

test("a line that speaks of a token, and tells none, is looked for", async () => {
  expect((await learn([{ stdout: "the token was rejected, ok\n" }])).pass).toEqual([
    "the token was rejected, ok",
  ]);
});
