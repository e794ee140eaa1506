import { chmodSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { onlyWith } from "../support/system.js";
import { folderWith, readiness } from "./reading-commands.js";

const ragged = "| Area | Command | Pass |\n|-|-|-|\n| catalog | `true` | `exit  0` |\n";
const aligned =
  "| Area    | Command | Pass     |\n| ------- | ------- | -------- |\n| catalog | `true`  | `exit 0` |\n";

/** `readiness fmt ARGS` in a folder with these files: exit code, what is said, and a file as it is then. */
async function fmt(texts: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = folderWith(texts);
  const [exitCode, said] = await readiness(["fmt", ...args], { cwd });
  return { exitCode, said, cwd, textOf: (path: string) => readFileSync(join(cwd, path), "utf8") };
}

describe("`readiness fmt`", () => {
  test("writes the page, says so in a line, and has nothing to do the second time", async () => {
    const { exitCode, said, cwd, textOf } = await fmt({ "RELEASE_READINESS.md": ragged });
    expect([exitCode, said]).toEqual([0, "RELEASE_READINESS.md: formatted\n"]);
    expect(textOf("RELEASE_READINESS.md")).toBe(aligned);
    expect(await readiness(["fmt"], { cwd })).toEqual([0, "RELEASE_READINESS.md: nothing to format\n"]);
  });

  test("with `--check` writes nothing, shows the lines that would change, and exits with 1", async () => {
    const texts = { "a.md": ragged, "b.md": aligned };
    const { exitCode, said, textOf } = await fmt(texts, "--check", "a.md", "b.md");
    expect(exitCode).toBe(1);
    expect(said.split("\n")).toEqual([
      "a.md: would be formatted",
      ...ragged
        .trim()
        .split("\n")
        .map((line, index) => `- ${index + 1}: ${line}`),
      ...aligned
        .trim()
        .split("\n")
        .map((line, index) => `+ ${index + 1}: ${line}`),
      "b.md: nothing to format",
      "",
    ]);
    expect(textOf("a.md")).toBe(ragged);
  });

  test("leaves the rest to the byte: byte order mark, CRLF, a last line without an end", async () => {
    const odd = (text: string): string => `\ufeff# T \r\n\r\n${text.replaceAll("\n", "\r\n")}\r\n*  last*\t `;
    const { textOf } = await fmt({ "a.md": odd(ragged) }, "a.md");
    expect(textOf("a.md")).toBe(odd(aligned));
  });

  test("orders the settings of a YAML file, and nothing else in it", async () => {
    const checks = "checks:\n  - { run: x,   area: a, pass: 'exit  0' }\n";
    const { textOf } = await fmt({ "a.yml": `setup: x\n${checks}# Mine.\nowner:  a\n` }, "a.yml");
    expect(textOf("a.yml")).toBe(`# Mine.\nowner:  a\n${checks}setup: x\n`);
  });

  test("formats a page with errors as far as it can be read, and says that it has some", async () => {
    const wrong = (row: string, table: string): string => `---\nsetup: [x\n---\n\n${table}${row}`;
    const row = "| web | `a|b` | | x |\n";
    const { exitCode, said, textOf } = await fmt({ "a.md": wrong(row, ragged) }, "a.md");
    expect(exitCode).toBe(0);
    expect(said).toBe("a.md: formatted; it has errors, which `readiness lint` names\n");
    expect(textOf("a.md")).toBe(wrong(row, aligned));
  });

  test.each([
    ["no.md", "No file `no.md`"],
    ["a.txt", "A file name that ends neither in"],
    ["bytes.md", "A NUL byte"],
  ])("exits with 2 where a page cannot be read, and formats the others: %s", async (path, found) => {
    const texts = { "a.md": ragged, "a.txt": "x", "bytes.md": "a\0b" };
    const { exitCode, said, textOf } = await fmt(texts, path, "a.md");
    expect(exitCode).toBe(2);
    expect(said).toContain(`${path}: not formatted, because it cannot be read: ${found}`);
    expect(textOf("a.md")).toBe(aligned);
  });

  onlyWith("modes").test("keeps the file's mode", async () => {
    const cwd = folderWith({ "a.md": ragged });
    chmodSync(join(cwd, "a.md"), 0o664);
    await readiness(["fmt", "a.md"], { cwd });
    expect(statSync(join(cwd, "a.md")).mode & 0o777).toBe(0o664);
  });

  onlyWith("links").test("writes through no link", async () => {
    const cwd = folderWith({ "a.md": ragged });
    renameSync(join(cwd, "a.md"), join(cwd, "real.md"));
    symlinkSync("real.md", join(cwd, "a.md"));
    const [exitCode, said] = await readiness(["fmt", "a.md"], { cwd });
    expect(exitCode).toBe(2);
    expect(said).toContain("not formatted, because it");
    expect(readFileSync(join(cwd, "real.md"), "utf8")).toBe(ragged);
  });

  test("has no `--json`, and shows no secret that it knows of", async () => {
    expect((await readiness(["fmt", "--json"], { cwd: "/" }))[0]).toBe(2);
    const token = `ghp_${"a1B2".repeat(9)}`;
    const cwd = folderWith({ "a.md": ragged.replace("true", token) });
    const [, said] = await readiness(["fmt", "--check", "a.md"], { cwd });
    expect(said).toContain("would be formatted");
    expect(said).not.toContain(token);
  });
});
