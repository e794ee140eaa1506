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

describe("a placeholder that signals don't know", () => {
  const unfilled = async (keys: Keys) => {
    const yaml = `checks:\n  - area: a\n    run: make\n    pass: ${JSON.stringify(keys.pass)}\n`;
    const { problems } = await readChecklist("a.yml", Buffer.from(yaml), (name) =>
      (keys.vars ?? []).includes(name),
    );
    return problems.filter(({ rule }) => rule === "placeholder-unfilled");
  };

  test.each([
    ["kind", "READINESS_KIND"],
    ["phase", "READINESS_PHASE"],
    ["run-url", "READINESS_RUN_URL"],
    ["Kind", "READINESS_KIND"],
    ["runUrl", "READINESS_RUN_URL"],
  ])("stands for itself, which is a warning: {%s}", async (name, variable) => {
    for (const pass of [`is {${name}}`, `/^{${name}}$/`, `json $.a = "{${name}}"`, `stdout = {${name}}`]) {
      const [problem, ...more] = await unfilled({ pass });
      expect(problem).toMatchObject({ weight: "warning", place: { line: 4 } });
      expect(problem?.expected).toContain("`{version}`");
      expect(problem?.cure).toContain(variable);
      expect(problem?.cure).toContain(`\\{${name}\\}`);
      expect(more).toEqual([]);
    }
  });

  test("is no finding where it is a var, text of another template or a pattern's braces", async () => {
    expect(await unfilled({ pass: "{kind}", vars: ["kind"] })).toEqual([]);
    for (const pass of ["{{kind}}", "$\u007bkind}", "/\\{kind\\}/", "{kinds}", "{version}"])
      expect(await unfilled({ pass })).toEqual([]);
  });
});

describe("a near miss in guidance", () => {
  async function named(page: string, vars: readonly string[] = []) {
    const { problems } = await readChecklist("a.md", Buffer.from(page), (name) => vars.includes(name));
    return problems.filter(({ rule }) => rule === "placeholder-unfilled");
  }
  const head = "| Area | Command | Rollback | Retest | To do |\n| --- | --- | --- | --- | --- |\n";

  test.each([
    ["Version", "version"],
    ["verison", "version"],
    ["Tag", "tag"],
    ["last_tag", "last-tag"],
    ["lastVersion", "last-version"],
    ["Kind", "kind"],
    ["run_url", "run-url"],
  ])("is a warning at its place, whose cure is to the letter what was meant: {%s}", async (name, meant) => {
    const cells = ["Deploy {NAME}.", "Ask for {NAME}.", "Publish `x@{NAME}`."];
    for (const index of cells.keys()) {
      const row = `| a | \`make\` | ${cells.map((cell, own) => (own === index ? cell : "")).join(" | ")} |`;
      const line = row.replace("NAME", name);
      const [problem, ...more] = await named(head + line);
      expect(problem).toMatchObject({
        weight: "warning",
        place: { line: 3, column: line.indexOf(`{${name}}`) + 1 },
        cure: expect.stringMatching(`^Write \`\\{${meant}\\}\``),
      });
      expect(more).toEqual([]);
      expect(await named(head + row.replace("NAME", meant))).toEqual([]);
      expect(await named(head + line, [name])).toEqual([]);
    }
  });

  test("is named once in a section that many rows link to, where it stands there", async () => {
    const rows = "| a | `make` | [Back](#back) | | |\n| b | `make b` | [Back](#back) | | |\n";
    const page = `${head}${rows}\n## Back\n\n1. Ask.\n2. Run:\n\n   \`\`\`sh\n   deploy {last_tag}\n   \`\`\`\n`;
    expect((await named(page)).map(({ place }) => place)).toEqual([{ line: 12, column: 11 }]);
  });

  test("is named in a retest, which would be run with it", async () => {
    const row = "| a | `make` | | `deploy {lastTag}` | |";
    expect(await named(head + row)).toMatchObject([{ place: { line: 3, column: row.indexOf("{") + 1 } }]);
  });

  test.each([
    "$\u007bVersion}",
    "{{Version}}",
    "#{Version}",
    "%{Version}",
    "{ Version }",
    "{region}",
    "{tags}",
  ])("is none: %s", async (text) => {
    expect(await named(`${head}| a | \`make\` | Go to ${text}. | | |`)).toEqual([]);
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
  const texts = { 1: many(8_000), 4: many(32_000) };
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
