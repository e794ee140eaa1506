import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { onlyWith } from "../support/system.js";
import { addTo, answers } from "./add/adding.js";

const page = `---
owner: "@acme"
areas: [catalog, registry]
---

# Readiness

| Area    | Command | Pass signal | Fail signal | Rollback |
| ------- | ------- | ----------- | ----------- | -------- |
| catalog | \`true\`  | \`exit 0\`    |             | Undo it  |

Prose stays.
`;

const { describe: onPosix } = onlyWith("posix");

onPosix("adding a row from a run", () => {
  test("writes what the command printed into the page's table, in its style", async () => {
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(page, ["--area", "registry", "--", "echo", "12 modules are linked"]);
    expect(exitCode).toBe(0);
    expect(log).toContain("12 modules are linked\n");
    expect(log).toContain("Written into RELEASE_READINESS.md.");
    expect(after).toBe(
      page.replace(
        /\| Area[\s\S]*Undo it {2}\|\n/,
        `| Area     | Command                        | Pass signal                         | Fail signal | Rollback |
| -------- | ------------------------------ | ----------------------------------- | ----------- | -------- |
| catalog  | \`true\`                         | \`exit 0\`                            |             | Undo it  |
| registry | \`echo '12 modules are linked'\` | \`/^ *[1-9]\\d* modules? are linked/\` |             |          |
`,
      ),
    );
  });

  test("takes one word behind `--` as a script, and quotes several for a shell", async () => {
    const one = await addTo(page, ["--area", "registry", "--", "echo 'a b' | cat"]);
    expect(one.page).toContain("`echo 'a b' \\| cat`");
    expect(one.log).toContain("\na b\n");
    const several = await addTo(page, ["--area", "registry", "--", "printf", "%s\\n", "it's | $HOME `x`"]);
    expect(several.log).toContain("\nit's | $HOME `x`\n");
    expect(several.page).toContain("``printf '%s\\n' 'it'\\''s \\| $HOME `x`'``");
  });

  test("says of a command that fails what a check of it would mean", async () => {
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(page, ["--area", "registry", "--", "echo catalog is missing; exit 3"]);
    expect(exitCode).toBe(0);
    expect(log).toContain("warning: the command failed with exit code 3: this check documents a failure");
    expect(after).toContain("| `exit 3` and `catalog is missing` |");
  });

  test("runs as a check of the page: its defaults, its shell's rules, its variables", async () => {
    const given = `---\ndefaults: { env: { GREETING: well met }, working-directory: sub, timeout: 20s }\n---\n${page.replace(/---[\s\S]*?---\n/, "")}`;
    const script = `echo "$GREETING in $(basename "$PWD") for $READINESS_CHECK of $READINESS_AREA"; set -o | grep -E "errexit|pipefail"`;
    const { log } = await addTo(given, ["--area", "Big Area", "--check", "one", "--dry-run", "--", script], {
      files: { "sub/x": "" },
    });
    expect(log).toContain("\nwell met in sub for one of big-area\n");
    expect(log).toMatch(/errexit\s+on\npipefail\s+on/);
  });

  test("does not run the page's setup, and says so", async () => {
    const { log } = await addTo(`---\nsetup: echo from setup\n---\n${page.replace(/---[\s\S]*?---\n/, "")}`, [
      "--area",
      "registry",
      "--",
      "echo hello world",
    ]);
    expect(log).toContain("The page's setup was not run");
    expect(log).not.toContain("\nfrom setup\n");
  });

  test("ends a command at the page's time limit, and what it left running, and writes nothing", async () => {
    const given = page.replace("owner:", "defaults: { timeout: 500ms }\nowner:");
    const { exitCode, log, page: after } = await addTo(given, ["--area", "registry", "--", "sleep 30"]);
    expect([exitCode, after]).toEqual([2, given]);
    expect(log).toContain("error: nothing was written: the command was ended by its time limit");
  });

  test("is over with 130 when the user stops it, and writes nothing", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const { exitCode, page: after } = await addTo(page, ["--area", "registry", "--", "sleep 30"], {
      cancel: controller.signal,
    });
    expect([exitCode, after]).toEqual([130, page]);
  });

  test("only shows the row with --dry-run", async () => {
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(page, ["--area", "registry", "--dry-run", "--", "echo all is well"]);
    expect([exitCode, after]).toEqual([0, page]);
    expect(log).toContain("| `all is well` |");
    expect(log).toContain("must: stdout or stderr contains");
  });

  test("with --twice looks only for what was in both runs, and shows what was not", async () => {
    const script =
      'n=$(cat n || echo 0); echo $((n + 1)) > n; echo "catalog is ready"; echo "attempt $n is fine"; [ "$n" = 0 ] && echo first of all ok || true';
    const { log, page: after } = await addTo(page, ["--area", "registry", "--twice", "--", script], {
      files: { n: "0" },
    });
    expect(log).toContain(
      "Not the same in both runs:\n  - attempt 0 is fine\n  - first of all ok\n  + attempt 1 is fine\n",
    );
    expect(after).toContain("| `catalog is ready` |");
  });

  test("shows of a long line that changes only its beginning", async () => {
    const script = "head -c 100000 /dev/zero | tr '\\0' a; echo $$; echo all is well";
    const { log } = await addTo(page, ["--area", "registry", "--twice", "--dry-run", "--", script]);
    expect(log.slice(log.indexOf("Not the same")).length).toBeLessThan(3_000);
  });

  test("with --twice writes nothing where the exit code changes from run to run", async () => {
    const script = "[ -e x ] && exit 3; touch x";
    const { exitCode, log, page: after } = await addTo(page, ["--area", "registry", "--twice", "--", script]);
    expect([exitCode, after]).toEqual([2, page]);
    expect(log).toContain("it ended with exit code 0 and then with 3");
  });

  test("takes the rollback that is given, and else says that lint will ask for one", async () => {
    const given = await addTo(page, [
      "--area",
      "registry",
      "--rollback",
      "Revert `{sha}` | redeploy",
      "--",
      "echo all is well",
    ]);
    expect(given.page).toContain("| Revert `{sha}` \\| redeploy |");
    const none = await addTo(page, ["--area", "registry", "--", "echo all is well"]);
    expect(none.log).toContain("The row says no rollback, and `lint` will ask for one");
  });

  test("puts the release's version as a placeholder into what it looks for", async () => {
    const given = page.replace("owner:", "version-from: VERSION\nowner:");
    const { page: after } = await addTo(given, ["--area", "registry", "--", "echo demo 1.4.0 is here"], {
      files: { VERSION: "1.4.0\n" },
    });
    expect(after).toContain("`demo {version} is here`");
  });

  test("puts a new area into the page's list of areas, however that is written", async () => {
    const flow = await addTo(page, ["--area", "Web shop", "--", "echo all is well"]);
    expect(flow.exitCode).toBe(0);
    expect(flow.log).toContain("`Web shop` becomes one of the page's `areas`.");
    expect(flow.log).toContain("\nareas: [catalog, registry, Web shop]\n");
    expect(flow.page).toContain("\nareas: [catalog, registry, Web shop]\n");
    const listed = page.replace("[catalog, registry]", "\n  - catalog\n  - registry # the second");
    const block = await addTo(listed, ["--area", "shop", "--", "echo all is well"]);
    expect(block.page).toContain("areas: \n  - catalog\n  - registry # the second\n  - shop\n---\n");
    expect(block.page).toContain("| shop    | `echo all is well` |");
    const yaml = 'areas: [catalog]\nchecks:\n  - id: a\n    area: catalog\n    run: "true"\n';
    const file = await addTo(yaml, ["--area", "shop", "--checklist", "page.yml", "--", "echo all is well"], {
      name: "page.yml",
    });
    expect(file.page).toContain("areas: [catalog, shop]\n");
  });

  test("takes an area that is nearly one of the page's for a slip", async () => {
    const { exitCode, log, page: after } = await addTo(page, ["--area", "catalogue", "--", "echo well"]);
    expect(exitCode).toBe(2);
    expect(log).toContain("Did you mean `catalog`? Else add it to `areas` first.");
    expect(after).toBe(page);
  });

  test("makes no check of a command that is not there", async () => {
    const { exitCode, log, page: after } = await addTo(page, ["--area", "catalog", "--", "no-such-program"]);
    expect(exitCode).toBe(2);
    expect(log).toContain("error: nothing was written: it ended with exit code 127");
    expect(after).toBe(page);
  });

  test("builds a page row by row: areas without a row are named, and are no hindrance", async () => {
    const given = "---\nareas: [catalog, registry]\n---\n# Readiness\n";
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(given, ["--area", "registry", "--", "echo all is well"]);
    expect(exitCode).toBe(0);
    expect(log).toContain("Still to do before the page can run: ");
    expect(after).toContain("| registry | `echo all is well` | `all is well` |");
  });

  test("keeps CRLF, a byte order mark, and a table within a list", async () => {
    const given = `\ufeff# Readiness\r\n\r\n- first\r\n\r\n  | Area | Command | Pass signal |\r\n  | --- | --- | --- |\r\n  | catalog | \`true\` | \`exit 0\` |\r\n- last\r\n`;
    const { page: after } = await addTo(given, ["--area", "catalog", "--", "echo all is well"]);
    expect(after).toBe(
      given.replace("- last", "  | catalog | `echo all is well` | `all is well` |\r\n- last"),
    );
  });

  test("writes into a YAML page", async () => {
    const given = 'owner: "@acme"\nchecks:\n  - id: a\n    area: catalog\n    run: "true"\n';
    const { exitCode, page: after } = await addTo(
      given,
      ["--checklist", "page.yml", "--area", "registry", "--check", "b", "--", "echo all is well"],
      { name: "page.yml" },
    );
    expect(exitCode).toBe(0);
    expect(after?.startsWith(given)).toBe(true);
    expect(after).toMatch(/- id: b\n {4}area: registry\n {4}run: echo all is well\n {4}pass:/);
  });
});

describe("what is not added", () => {
  test.each<[name: string, page: string | null, args: readonly string[], said: string]>([
    ["without a page", null, ["--area", "a", "--", "touch ran"], "`readiness init` drafts a page"],
    ["without an area", page, ["--", "touch ran"], "error: No `--area`"],
    ["without a command", page, ["--area", "registry", "--"], "error: No command behind `--`"],
    [
      "to a page with errors",
      `${page}\n| lost | row |\n`,
      ["--area", "registry", "--", "touch ran"],
      "error: ",
    ],
    [
      "of an area that the page does not list",
      page,
      ["--area", "registy", "--", "touch ran"],
      "Did you mean `registry`?",
    ],
    [
      "under a name that is taken",
      page,
      ["--area", "registry", "--check", "catalog", "--", "touch ran"],
      "The id `catalog` is given",
    ],
    [
      "with a command of several lines in a table",
      page,
      ["--area", "registry", "--", "touch ran\necho x"],
      "error: A line end in",
    ],
  ])("%s: nothing is run, nothing is written, and it says why", async (_, given, args, said) => {
    const { exitCode, log, page: after, folder } = await addTo(given, args);
    expect([exitCode, after]).toEqual([2, given]);
    expect(log).toContain(said);
    expect(readdirSync(folder)).not.toContain("ran");
  });

  test("a page that was changed while the command ran stays as it is then", async () => {
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(page, ["--area", "registry", "--", "echo >> RELEASE_READINESS.md"]);
    expect([exitCode, after]).toEqual([2, `${page}\n`]);
    expect(log).toContain("the page was changed while the command ran");
  });

  test("a link out of the workspace is not followed", async () => {
    const { exitCode, log } = await addTo(null, ["--checklist", "../page.md", "--area", "a", "--", "true"]);
    expect(exitCode).toBe(2);
    expect(log).toContain("Nothing was written.");
  });
});

describe("what a terminal is asked", () => {
  const args = ["--area", "registry", "--", "echo catalog ok; echo registry ok"];

  test("is which signals to keep, the rollback, and whether to write", async () => {
    const asked: string[] = [];
    const note = (answer: unknown) => (question: string) => {
      asked.push(question);
      return answer;
    };
    const prompts = answers({ chooseSome: note(["1"]), text: note("Undo"), confirm: note(true) });
    const { exitCode, page: after } = await addTo(page, args, { prompts });
    expect(exitCode).toBe(0);
    expect(after).toContain("| `registry ok` |             | Undo     |");
    expect(after).not.toContain("`catalog ok`");
    expect(asked).toHaveLength(3);
  });

  test("is nothing with --dry-run, which only shows", async () => {
    const asks = (question: string): never => {
      throw new Error(`asked: ${question}`);
    };
    const prompts = answers({ chooseSome: asks, text: asks, confirm: asks });
    const { exitCode, page: after } = await addTo(page, ["--dry-run", ...args], { prompts });
    expect([exitCode, after]).toEqual([0, page]);
  });

  test("leaves the page alone and ends with 1 where the answer is no", async () => {
    const { exitCode, page: after } = await addTo(page, args, { prompts: answers({ confirm: () => false }) });
    expect([exitCode, after]).toEqual([1, page]);
  });

  test.each(["chooseSome", "text", "confirm"] as const)("ends with 130 where %s is left", async (kind) => {
    const { exitCode, page: after } = await addTo(page, args, { prompts: answers({ [kind]: () => null }) });
    expect([exitCode, after]).toEqual([130, page]);
  });
});

describe("what a command prints", () => {
  test("is no command of a runner, and no line of ours is", async () => {
    const script = "echo '::error::forged'; echo '::set-output name=x::y'; echo all is well";
    const { log } = await addTo(page, ["--area", "registry", "--", script], { dialect: "workflow" });
    const open = log.indexOf("::stop-commands::");
    const forged = log.indexOf("\n::error::forged");
    const token = /::stop-commands::(\w+)/.exec(log)?.[1] ?? "";
    expect(open).toBeGreaterThan(-1);
    expect(forged).toBeGreaterThan(open);
    expect(log.indexOf(`\n::${token}::`)).toBeGreaterThan(forged);
    expect(log.slice(log.indexOf(`::${token}::`, forged))).not.toMatch(/^::(?!\w{32}::|endgroup::)/m);
  });

  test("is never looked for where it is a secret, and is hidden where it is shown", async () => {
    const env = { MY_TOKEN: "hunter2-hunter2" };
    const { log, page: after } = await addTo(
      page,
      ["--area", "registry", "--", 'echo "logged in with $MY_TOKEN ok"; echo catalog is ready'],
      { env },
    );
    expect(after).toContain("| `catalog is ready` |");
    expect(`${log}${after}`).not.toContain("hunter2");
  });

  test("is not looked for where it is a line of a private key", async () => {
    const key = "-----BEGIN PRIVATE KEY-----\nMIIpassedOKabcdef\nall ok passed\n-----END PRIVATE KEY-----\n";
    const { page: after } = await addTo(
      page,
      ["--area", "registry", "--", "cat key.txt; echo catalog is ready"],
      { files: { "key.txt": key } },
    );
    expect(after).toContain("| `catalog is ready` |");
  });

  test("is not looked for once it asked for a mask", async () => {
    const script = "echo '::add-mask::correct-horse'; echo 'key correct-horse is ok'; echo catalog is ready";
    const { page: after } = await addTo(page, ["--area", "registry", "--", script], { dialect: "workflow" });
    expect(after).toContain("| `catalog is ready` |");
    expect(after).not.toMatch(/pass.*correct-horse|`key/);
  });

  test("a command that holds a secret itself is refused before it runs", async () => {
    const env = { MY_TOKEN: "hunter2-hunter2" };
    const {
      exitCode,
      log,
      page: after,
    } = await addTo(page, ["--area", "registry", "--", "echo hunter2-hunter2 > ran"], { env });
    expect([exitCode, after]).toEqual([2, page]);
    expect(log).toContain("error: A secret in what would be written");
    expect(log).not.toContain("hunter2");
  });

  test("is written as code spans alone: it opens no cell, no row and no link", async () => {
    const lines = [
      "all | ok | `rm -rf x` |",
      "is [ok](https://evil.example/x) here",
      "<!-- readiness --> is ok",
      "@everyone is ok",
    ];
    const script = lines.map((line) => `echo '${line}'`).join("; ");
    const { exitCode, page: after } = await addTo(page, ["--area", "registry", "--", script]);
    expect(exitCode).toBe(0);
    const row = after?.split("\n").find((line) => line.startsWith("| registry")) ?? "";
    expect(row.replace(/(`+).*?[^`]\1(?!`)/g, "").replace(/\s+/g, " ")).toMatch(
      /^\| registry \| \|( and)* \| \| \|$/,
    );
  });

  test("leaves nothing in the temporary folder", async () => {
    const { folder } = await addTo(page, ["--area", "registry", "--", "echo all is well"]);
    expect(readdirSync(folder)).toEqual(["RELEASE_READINESS.md"]);
  });
});
