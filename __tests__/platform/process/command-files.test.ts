import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import { benchOf, ownEnv, run, until } from "./running.js";

const { describe, test } = onlyWith("mkfifo", "links");

const kept = "gate=not-ready\n";

async function benchWithFiles(): Promise<{
  bench: Awaited<ReturnType<typeof benchOf>>;
  output: string;
  env: Record<string, string>;
}> {
  const folder = makeFolder("command-files-");
  const output = join(folder, "set_output_1");
  const summary = join(folder, "step_summary_1");
  writeFileSync(output, kept);
  writeFileSync(summary, "");
  const bench = await benchOf({
    env: {
      ...process.env,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: join(folder, "none"),
    },
  });
  return { bench, output, env: { ...ownEnv, FILE: output, FOLDER: folder } };
}

describe("the runner's command files", () => {
  test.each([
    ["appended to", 'echo gate=ready >> "$FILE"'],
    [
      "overwritten with as many bytes at the same time",
      'cp -p "$FILE" "$FILE.old"; printf "gate=is-ready\\n\\n" > "$FILE"; touch -r "$FILE.old" "$FILE"',
    ],
    ["emptied", ': > "$FILE"'],
    ["removed", 'rm "$FILE"'],
    ["replaced by a link", 'rm "$FILE"; ln -s /etc/hostname "$FILE"'],
    ["hidden behind a link to itself", 'mv "$FILE" "$FILE.real"; ln -s "$FILE.real" "$FILE"'],
    ["replaced by a folder", 'rm "$FILE"; mkdir "$FILE"'],
    ["replaced by a pipe", 'rm "$FILE"; mkfifo "$FILE"'],
    ["made where there was none", 'echo NODE_OPTIONS=x > "$FOLDER/none"'],
  ])("are put back and the command is named when one is %s", async (_name, script) => {
    const { bench, output, env } = await benchWithFiles();
    expect(await run(bench, script, { env })).toMatchObject({ tampered: true, ending: { exitCode: 0 } });
    expect(readFileSync(output, "utf8")).toBe(kept);
    expect(lstatSync(output).isFile()).toBe(true);
    expect(() => lstatSync(join(env["FOLDER"] ?? "", "none"))).toThrow("ENOENT");
    expect(await run(bench, "true", { env })).toMatchObject({ tampered: false });
  });

  test("may be read, and touched without being changed", async () => {
    const { bench, env } = await benchWithFiles();
    expect(await run(bench, 'cat "$FILE"; touch "$FILE"', { env })).toMatchObject({
      tampered: false,
      stdout: kept,
    });
  });

  test("may be written by ourselves between two commands", async () => {
    const { bench, output, env } = await benchWithFiles();
    await run(bench, "true", { env });
    writeFileSync(output, "ours\n");
    expect(await run(bench, "true", { env })).toMatchObject({ tampered: false });
    expect(readFileSync(output, "utf8")).toBe("ours\n");
  });

  test("are not followed through a link that a command put there", async () => {
    const { bench, env } = await benchWithFiles();
    const target = join(env["FOLDER"] ?? "", "target");
    writeFileSync(target, "of somebody else");
    await run(bench, `rm "$FILE"; ln -s ${target} "$FILE"`, { env });
    expect(readFileSync(target, "utf8")).toBe("of somebody else");
  });

  test("are not written into a pipe that somebody reads", async () => {
    const { bench, output, env } = await benchWithFiles();
    const go = join(env["FOLDER"] ?? "", "go");
    const running = run(bench, `rm "$FILE"; mkfifo "$FILE"; until test -e ${go}; do sleep 0.02; done`, {
      env,
    });
    while (!lstatSync(output, { throwIfNoEntry: false })?.isFIFO()) await sleep(5);
    const reader = openSync(output, constants.O_RDWR | constants.O_NONBLOCK);
    writeFileSync(go, "");
    expect(await running).toMatchObject({ tampered: true });
    closeSync(reader);
    expect(lstatSync(output).isFile()).toBe(true);
    expect(readFileSync(output, "utf8")).toBe(kept);
  });

  test("touched under parallel commands accuse all that were running, and nobody else", async () => {
    const { bench, env } = await benchWithFiles();
    const go = join(env["FOLDER"] ?? "", "go");
    const waiting = run(bench, `until test -e ${go}; do sleep 0.02; done`, { env });
    const [before] = await Promise.all([run(bench, "true", { env })]);
    const guilty = await run(bench, 'echo x >> "$FILE"', { env });
    writeFileSync(go, "");
    expect([before, guilty, await waiting].map(({ tampered }) => tampered)).toEqual([false, true, true]);
  });

  test("touched by a command that runs on accuse nobody who began later", async () => {
    const { bench, env } = await benchWithFiles();
    const folder = env["FOLDER"] ?? "";
    const script = `echo x >> "$FILE"; touch ${folder}/touched; until test -e ${folder}/go; do sleep 0.02; done`;
    const guilty = run(bench, script, { env });
    await until(() => existsSync(join(folder, "touched")));
    const later = await run(bench, "true", { env });
    writeFileSync(join(folder, "go"), "");
    expect([await guilty, later].map(({ tampered }) => tampered)).toEqual([true, false]);
  });
});

describe("the runner's command files of tomorrow", () => {
  const id = "_0b8f1c9e-5a57-4a0c-9d0e-3b1f5f0c2a11";

  async function benchOfStep(more: (folder: string) => Record<string, string> = () => ({})) {
    const folder = makeFolder("command-files-");
    const at = (name: string): string => join(folder, name);
    for (const name of [`set_output${id}`, `save_state${id}`, `artifacts${id}`, "artifacts_of-another-step"])
      writeFileSync(at(name), kept);
    const step = { GITHUB_OUTPUT: at(`set_output${id}`), GITHUB_STATE: at(`save_state${id}`) };
    const bench = await benchOf({ env: { ...process.env, ...step, ...more(folder) } });
    return { bench, at, env: { ...ownEnv, FOLDER: folder, ID: id } };
  }

  test.each([
    ["appended to", 'echo x >> "$FOLDER/artifacts$ID"'],
    ["removed", 'rm "$FOLDER/artifacts$ID"'],
    ["removed with its folder", 'rm -rf "$FOLDER"'],
    ["moved with its folder, and a link there", 'mv "$FOLDER" "$FOLDER.away"; ln -s "$FOLDER" "$FOLDER"'],
  ])("are known by the step's id, put back, and the command is named: one is %s", async (name, script) => {
    const { bench, at, env } = await benchOfStep();
    expect(await run(bench, script, { env })).toMatchObject({ tampered: true, ending: { exitCode: 0 } });
    if (!name.includes("link")) expect(readFileSync(at(`artifacts${id}`), "utf8")).toBe(kept);
    expect(await run(bench, "true", { env })).toMatchObject({ tampered: false });
  });

  test("that a command made are removed", async () => {
    const { bench, at, env } = await benchOfStep();
    const made = await run(bench, 'echo x > "$FOLDER/notes$ID"', { env });
    expect(made).toMatchObject({ tampered: true });
    expect(existsSync(at(`notes${id}`))).toBe(false);
  });

  test("are left alone where they are another step's", async () => {
    const { bench, at, env } = await benchOfStep();
    const script = 'echo x >> "$FOLDER/artifacts_of-another-step"; echo y > "$FOLDER/notes_of-another-step"';
    expect(await run(bench, script, { env })).toMatchObject({ tampered: false });
    expect(readFileSync(at("artifacts_of-another-step"), "utf8")).toBe(`${kept}x\n`);
  });

  test("are known by their variable where names hold no id, as act's", async () => {
    const folder = makeFolder("command-files-");
    const at = (name: string): string => join(folder, name);
    for (const name of ["outputcmd.txt", "artifacts.txt", "event.json"]) writeFileSync(at(name), kept);
    const act = {
      GITHUB_OUTPUT: at("outputcmd.txt"),
      GITHUB_ARTIFACTS: at("artifacts.txt"),
      GITHUB_EVENT_PATH: at("event.json"),
    };
    const bench = await benchOf({ env: { ...process.env, ...act } });
    const env = { ...ownEnv, FOLDER: folder };
    expect(await run(bench, 'echo x >> "$FOLDER/event.json"', { env })).toMatchObject({ tampered: false });
    expect(await run(bench, 'echo x >> "$FOLDER/artifacts.txt"', { env })).toMatchObject({ tampered: true });
    expect(readFileSync(at("artifacts.txt"), "utf8")).toBe(kept);
  });

  test("are files: a folder or a device in the place of one is never removed", async () => {
    const folder = makeFolder("command-files-");
    const bench = await benchOf({ env: { ...process.env, GITHUB_OUTPUT: folder } });
    expect(await run(bench, `touch ${folder}/x`)).toMatchObject({ tampered: false });
    expect(existsSync(join(folder, "x"))).toBe(true);
  });
});

test("a folder that cannot be listed is no reason to fail", async () => {
  const folder = makeFolder("command-files-");
  mkdirSync(join(folder, "gone"));
  const bench = await benchOf({ env: { ...process.env, GITHUB_OUTPUT: join(folder, "gone", "file") } });
  rmSync(join(folder, "gone"), { recursive: true });
  symlinkSync("/nowhere", join(folder, "gone"));
  expect(await run(bench, "true")).toMatchObject({ tampered: false, ending: { exitCode: 0 } });
});
