import { describe, expect, test } from "@jest/globals";
import { readChecklist } from "../../src/page/read.js";
import { growth, mostLinear } from "../support/growth.js";

interface Keys {
  readonly pass?: string;
  readonly run?: string;
  readonly other?: string;
  readonly settings?: string;
  readonly vars?: readonly string[];
}

const rules = ["placeholder-name", "placeholder-place", "command-substitution", "signal"];

/** What is said of placeholders on a page of one check. */
async function problemsOf({ pass = "ok", run = "make", other = "", settings = "", vars = [] }: Keys) {
  const yaml = `${settings}checks:\n  - area: a\n    run: ${JSON.stringify(run)}\n    pass: ${JSON.stringify(pass)}\n${other}`;
  const { problems } = await readChecklist("a.yml", Buffer.from(yaml), (name) => vars.includes(name));
  return problems.filter(({ rule }) => rules.includes(rule));
}

const rulesOf = async (keys: Keys) => (await problemsOf(keys)).map(({ rule }) => rule);

describe("a near miss of a placeholder's name in a signal", () => {
  test.each([
    ["verison", "version"],
    ["versoin", "version"],
    ["Version", "version"],
    ["VERSION", "version"],
    ["versions", "version"],
    ["evrsion", "version"],
    ["wersion", "version"],
    ["last_version", "last-version"],
    ["lastVersion", "last-version"],
    ["LAST_TAG", "last-tag"],
    ["lasttag", "last-tag"],
    ["base_sha", "base-sha"],
    ["baseSHA", "base-sha"],
    ["SHA", "sha"],
    ["Tag", "tag"],
    ["PR", "pr"],
  ])("{%s} is an error whose cure is {%s}", async (name, meant) => {
    for (const pass of [`v{${name}}`, `/^{${name}}$/`, `json $.a = "{${name}}"`, `file x-{${name}}`]) {
      const [problem, ...more] = await problemsOf({ pass });
      expect(problem).toMatchObject({ rule: "placeholder-name", weight: "error", place: { line: 4 } });
      expect(problem?.cure).toContain(`Write \`{${meant}}\``);
      expect(more).toEqual([]);
    }
  });

  test.each([
    ..."id map tags shas prs name region session person mission url kind phase run-url".split(" "),
    ..."release-version count http_version _".split(" "),
  ])("{%s} is none", async (name) => {
    expect(await rulesOf({ pass: `x {${name}}` })).toEqual([]);
  });

  test.each(["$\u007bverison}", "{{verison}}", "{ verison }", "{verison", "/\\{verison\\}/", "/\\p{Tag}/"])(
    "%s is none",
    async (pass) => {
      expect((await rulesOf({ pass })).filter((rule) => rule === "placeholder-name")).toEqual([]);
    },
  );

  test("is none where the run has a var of that name", async () => {
    expect(await rulesOf({ pass: "{VERSION}", vars: ["VERSION"] })).toEqual([]);
    expect(await rulesOf({ pass: "{VERSION}", vars: ["OTHER"] })).toEqual(["placeholder-name"]);
  });
});

describe("a placeholder of ours in a signal", () => {
  test.each(["version", "tag", "last-version", "last-tag", "sha", "base-sha", "pr"])(
    "{%s} is right in each text",
    async (name) => {
      const at = `{${name}}`;
      for (const pass of [
        at,
        `output: v${at}`,
        `/x${at}+/`,
        `stdout = ${at}`,
        `stdout line 1: ${at}`,
        `json ${at}.json: $.a = "${at}"`,
        `file ${at}: ${at}`,
      ])
        expect([pass, await problemsOf({ pass })]).toEqual([pass, []]);
    },
  );

  test.each([
    ["exit {version}", "Write the number itself, or let the command compare."],
    ["exit 1..{X}", "Write the number itself, or let the command compare."],
    ["exit {X}..{Y}", "Write the number itself, or let the command compare."],
    ["within {X}", "Write the number itself, or let the command compare."],
    ["within {X}s", "Write the number itself, or let the command compare."],
    ["stdout lines >= {X}", "Write the number itself, or let the command compare."],
    ["stdout lines /{tag}/ >= {X}", "Write the number itself, or let the command compare."],
    ["stdout line {X} = ok", "Write the number itself, or let the command compare."],
    ["json $.a = {version}", 'Write `json $.a = "{version}"`.'],
    ["json $.a = [1, {X}]", 'Write `json $.a = [1, "{X}"]`.'],
  ])("%s is an error: a placeholder as a number", async (pass, cure) => {
    const [problem, ...more] = await problemsOf({ pass });
    expect(problem).toMatchObject({ rule: "signal", cure });
    expect(problem?.found).toMatch(/^the placeholder `\{(?:version|X)\}` as a number$/);
    expect(more).toEqual([]);
  });

  test.each([
    "json $['{version}'] = 1",
    "json $.{version}",
    "json $[?@.a == '{sha}']",
    "/[{version}]/",
    "/[a{tag}-z]/",
  ])("%s is an error: no value is filled in there", async (pass) => {
    expect(await rulesOf({ pass })).toContain("placeholder-place");
  });

  test.each(["json $['{id}'] = 1", "/[{id}]/", "/[^]]{version}/", "/\\[{version}]/"])(
    "%s is right",
    async (pass) => {
      expect(await rulesOf({ pass })).toEqual([]);
    },
  );
});

describe("a placeholder in a command", () => {
  test.each([
    ["grep {version} CHANGELOG.md", "READINESS_VERSION"],
    ["git show v{last-version}", "READINESS_LAST_VERSION"],
    ["awk '{sha}'", "READINESS_SHA"],
    ["git diff {base_sha}", "READINESS_BASE_SHA"],
    ["echo {verison}", "READINESS_VERSION"],
    ["make\necho {pr}", "READINESS_PR"],
    ["npm view app@{version}", "READINESS_VERSION"],
    ["cat <<EOF\nx\nEOF\necho {tag}", "READINESS_TAG"],
    ["echo $((1 <<tag)) {tag}", "READINESS_TAG"],
  ])("%j is an error whose cure names %s", async (run, variable) => {
    for (const keys of [
      { run },
      { other: `    diagnose: ${JSON.stringify(run)}\n` },
      { settings: `setup: ${JSON.stringify(run)}\n` },
      { settings: `teardown: ${JSON.stringify(run)}\n` },
    ]) {
      const [problem, ...more] = await problemsOf(keys);
      expect(problem).toMatchObject({ rule: "command-substitution", weight: "error" });
      expect(problem?.cure).toContain(`"$${variable}"`);
      expect(more).toEqual([]);
    }
  });

  test.each([
    "echo $\u007bversion}",
    "docker inspect -f '{{.Tag}}' x",
    "docker inspect -f '{{version}}' x",
    "rpm -q --qf '%{VERSION}' x",
    "ruby -e 'puts \"#{version}\"'",
    "git show 'stash@{1}'",
    "git rev-parse 'v1.4.0^{tag}'",
    "perl -e 'print $release->{version}'",
    "echo {tag,sha}",
    "curl x/{id}",
    "python - <<'PY'\nprint(f\"{version}\")\nPY",
    "cat <<-EOF\n\t{tag}\n\tEOF\nmake",
  ])("%j is none", async (run) => {
    expect(await rulesOf({ run })).toEqual([]);
  });

  test("stands where it is, in a cell too", async () => {
    const page = "| Area | Command | Pass signal |\n| --- | --- | --- |\n| a | `make {tag}` | `v{Tag}` |\n";
    const { problems } = await readChecklist("a.md", Buffer.from(page));
    const places = problems.flatMap(({ rule, place }) => (rules.includes(rule) ? [[rule, place]] : []));
    expect(places).toEqual([
      ["command-substitution", { line: 3, column: 13 }],
      ["placeholder-name", { line: 3, column: 24 }],
    ]);
  });

  test("is right in a retest, which is shown then and not run", async () => {
    expect(await rulesOf({ other: "    retest: git show {version}\n" })).toEqual([]);
  });
});

test("a text of a great many of them is read in time, and fifty are named", async () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `{versio${index.toString(36)}}`).join(" ");
  const texts = { 1: many(20_000), 4: many(80_000) };
  for (const keysOf of [
    (text: string) => ({ pass: text }),
    (text: string) => ({ pass: `stdout = ${text}` }),
    (text: string) => ({ run: text }),
  ]) {
    const ratio = await growth(async (times) => {
      expect(await problemsOf(keysOf(texts[times]))).toHaveLength(50);
    });
    expect(ratio).toBeLessThan(mostLinear);
  }
});
