import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, environment, timed } from "../measure.mjs";
import { tablePage, yamlPage } from "../pages.mjs";
import { inSeconds, section, table, times } from "../table.mjs";

/** 3: what is there before the first check runs. */
export async function startUp(context) {
  const workspace = join(context.folder, "start-up");
  mkdirSync(workspace);
  const whole = await wholeStarts(workspace, context);
  const parts = await loadedParts(workspace, context);
  return section(
    "3. Start-up",
    "Targets: `list` at most 2 × `node -e 0`, the action at most 40 ms over `@actions/core` itself.",
    ...whole,
    `What each part costs that is loaded where it is needed:\n\n${table(...parts)}`,
  );
}

async function wholeStarts(workspace, { root, cli, main, post, quick }) {
  tablePage(workspace, "ten.md", 10);
  write(workspace, "one.md", "| Area | Command |\n| --- | --- |\n| one | `true` |\n");
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"].map((name) => [
      name,
      write(workspace, name, ""),
    ]),
  );
  const job = {
    ...files,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    INPUT_CHECKLIST: "one.md",
    INPUT_COMMENT: "never",
  };
  // Post removes it, so it is written anew for each.
  const endedJournal = () => write(workspace, "journal.jsonl", '{"kind":"plan"}\n{"kind":"end"}\n');
  const ended = { ...job, STATE_journal: endedJournal() };
  const core = ["--input-type=module", "-e", 'await import("@actions/core")'];
  const results = await compare(
    [
      { name: "`node -e 0`", args: ["-e", "0"] },
      { name: "`readiness list`, ten checks", args: [cli, "list", "ten.md"] },
      { name: "`readiness run`, one `true`", args: [cli, "run", "one.md"] },
      { name: "`@actions/core`, imported and nothing else", args: core, cwd: root },
      { name: "the action, one `true`", args: [main], env: environment(job) },
      {
        name: "its post step after a normal end",
        args: [post],
        env: environment(ended),
        before: endedJournal,
      },
    ].map(({ name, before, ...program }) => ({
      name,
      run: () => {
        before?.();
        return start(workspace, program);
      },
    })),
    quick ? 5 : 25,
  );
  const base = results[0].seconds;
  return [
    ["", "time", "of `node -e 0`", "over it"],
    results.map(({ name, seconds, ratio }) => [
      name,
      inSeconds(seconds),
      times(ratio),
      inSeconds(seconds - base),
    ]),
  ];
}

/** Each page needs one part more than the row that it is compared with, `run` excepted, which needs all that runs a check. */
async function loadedParts(workspace, { cli, quick }) {
  const page = (name, lines) => write(workspace, name, `${lines.join("\n")}\n`);
  const header = ["| Area | Command | Pass signal |", "| --- | --- | --- |"];
  const plain = [...header, "| one | `true` | `exit 0` |"];
  page("plain.md", plain);
  page("settings.md", ["---", 'owner: "@bench"', "---", "", ...plain]);
  page("pattern.md", [...header, "| one | `true` | `/a.c/` |"]);
  page("json.md", [...header, '| one | `true` | `json $.a = "b"` |']);
  yamlPage(workspace, "plain.yml", [{ area: "one", run: "true", pass: ["exit 0"] }]);
  const contestants = [
    { name: "`--help`: nothing is read", args: ["--help"] },
    { name: "`list` of one row: markdown-it", args: ["list", "plain.md"], over: 0 },
    { name: "the same with front matter: js-yaml too", args: ["list", "settings.md"], over: 1 },
    { name: "the same with a pattern: re2js too", args: ["list", "pattern.md"], over: 1 },
    { name: "the same with a JSONPath: json-p3 too", args: ["list", "json.md"], over: 1 },
    { name: "`list` of a YAML page: js-yaml", args: ["list", "plain.yml"], over: 0 },
    { name: "`run` of the one row: processes, git, judging, reports", args: ["run", "plain.md"], over: 1 },
  ];
  const results = await compare(
    contestants.map(({ name, args }) => ({ name, run: () => start(workspace, { args: [cli, ...args] }) })),
    quick ? 5 : 25,
  );
  return [
    ["", "time", "over"],
    results.map(({ name, seconds }, index) => {
      const { over } = contestants[index];
      const more =
        over === undefined ? "" : `${inSeconds(seconds - results[over].seconds)} over row ${over + 1}`;
      return [name, inSeconds(seconds), more];
    }),
  ];
}

const start = (workspace, program) => timed({ file: process.execPath, cwd: workspace, ...program });

function write(workspace, name, text) {
  const path = join(workspace, name);
  writeFileSync(path, text);
  return path;
}
