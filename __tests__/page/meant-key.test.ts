import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/format/apply-edits.js";
import { readChecklist } from "../../src/page/read.js";
import { readDraft, summary, withKeys } from "./reading.js";

async function problemsOf(text: string, path = "a.md") {
  return (await readChecklist(path, Buffer.from(text))).problems;
}

test.each([
  ["version-file: VERSION", "Write `version-from`."],
  ["signoffs: require", "Write `sign-offs`."],
  ["last-reviewed: 2026-11-01", "Write `reviewed`."],
])("the cure of an unknown setting names the one that was meant: %s", (line, cure) => {
  const { problems } = readDraft(`${line}\n${withKeys()}`);
  expect(problems.map(({ rule, cure: said }) => [rule, said])).toEqual([["unknown-key", cure]]);
});

const matrix = "| Area | Command |\n|-|-|\n| a | `b` |\n";

describe("the cure of an unknown key names the one that was meant", () => {
  test.each([
    ["cwd: x", "Write `working-directory`."],
    ["workingDirectory: x", "Write `working-directory`."],
    ["pass-signal: x", "Write `pass`."],
    ["expected: x", "Write `pass`."],
    ["Pass_Signal: x", "Write `pass`."],
    ["must-not-show: x", "Write `fail`."],
    ["depends-on: x", "Write `needs`."],
    ["name: x", "Write `id`."],
    ["on-failure: x", "Write `rollback`."],
    ["environment: {}", "Write `env`."],
    ["own\u200ber: x", "Write `owner`."],
    ["оwner: x", "Write `owner`."],
    ["retry: 2", "Write `retries`."],
    ["colour: x", "Remove the key, or begin it with `x-`."],
  ])("%s", (line, cure) => {
    const { problems } = readDraft(withKeys(line));
    expect(summary(problems)).toEqual(["unknown-key 4:5"]);
    expect(problems[0]?.cure).toBe(cure);
  });

  test("and its fix renames it, where the other is not there", () => {
    const text = withKeys("cwd: x", "pass-signal: ok", "fail: no", "fails: nope", '"name": x');
    const { problems } = readDraft(text);
    const mended = applyEdits(
      text,
      problems.flatMap(({ fix = [] }) => fix),
    );
    expect(mended).toBe(withKeys("working-directory: x", "pass: ok", "fail: no", "fails: nope", '"name": x'));
  });

  test("the list of all keys stands only where none is likely", () => {
    const expectedOf = (line: string) => readDraft(withKeys(line)).problems[0]?.expected;
    expect(expectedOf("cwd: x")).toBe("a key of the format");
    expect(expectedOf("colour: x")).toMatch(/^one of id, area, run, /);
  });

  test("and a key that is only misnamed is not missing as well", () => {
    const { problems } = readDraft("checks:\n  - component: a\n    cmd: make\n");
    expect(summary(problems)).toEqual(["unknown-key 2:5", "unknown-key 3:5"]);
    expect(summary(readDraft("checks:\n  - area: a\n    colour: red\n").problems).sort()).toEqual([
      "missing-key 2:5",
      "unknown-key 3:5",
    ]);
  });

  test("a character that cannot be seen is named", () => {
    const { problems } = readDraft(withKeys("own\u200ber: x"));
    expect(problems[0]?.found).toContain("U+200B (zero-width space)");
  });
});

describe("what `defaults` holds", () => {
  test.each(["timeout: 5m", "shell: bash", "env: { A: b }", "working-directory: x"])(
    "is an error on top of the settings: %s",
    async (line) => {
      for (const text of [`---\n${line}\n---\n${matrix}`, `<!-- readiness\n${line}\n-->\n${matrix}`]) {
        const [problem] = await problemsOf(text);
        expect(problem?.rule).toBe("unknown-key");
        expect(problem?.cure).toMatch(/^Write it under `defaults`/);
      }
    },
  );

  test("is left to site generators by other names", async () => {
    expect((await problemsOf(`---\ndir: x\nvariables: y\n---\n${matrix}`)).map(({ rule }) => rule)).toEqual([
      "foreign-keys",
    ]);
  });
});

describe("a setup that reaches no check", () => {
  test.each([
    ["export A=b", "defaults"],
    ["A=b", "defaults"],
    ["cd app", "working-directory"],
    ["source .venv/bin/activate", "each check"],
    ["mix deps.get\nexport A=b\n# done", "defaults"],
  ])("is a warning: %j", async (setup, cure) => {
    const yaml = `setup: ${JSON.stringify(setup)}\nchecks:\n  - area: a\n    run: b\n`;
    const problems = await problemsOf(yaml, "a.yml");
    expect(summary(problems)).toEqual(["setup-without-effect 1:8"]);
    expect(problems[0]?.cure).toContain(cure);
  });

  test.each(["export A=b && make", "cd app\nnpm ci", "A=b make deps", "make cd", "export A=b; make"])(
    "is none with a command behind: %j",
    async (setup) => {
      const yaml = `setup: ${JSON.stringify(setup)}\nchecks:\n  - area: a\n    run: b\n`;
      expect(await problemsOf(yaml, "a.yml")).toEqual([]);
    },
  );
});
