import { execFileSync } from "node:child_process";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readResultsFile } from "../../../src/platform/files/results-file.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

/** A workspace and a RUNNER_TEMP in one folder, and beside them a file that nobody may read. */
async function places() {
  const root = makeFolder("results-");
  const [workspace, temp, outside] = ["workspace", "temp", "outside"].map((name) => join(root, name));
  if (workspace === undefined || temp === undefined || outside === undefined) throw new Error("no places");
  for (const folder of [workspace, temp, outside]) await mkdir(folder);
  await writeFile(join(outside, "results.json"), "secret");
  return { workspace, temp, outside, folders: [workspace, temp] };
}

const link = { kind: "refused", reason: "the way to it is a link" };

describe("a results file", () => {
  test("is read to the byte, by its name or by its folder's", async () => {
    const { temp, folders } = await places();
    await mkdir(join(temp, "artifact"));
    await writeFile(join(temp, "artifact/results.json"), "{}\n");
    for (const path of ["artifact/results.json", "artifact", "artifact/"])
      expect(await readResultsFile(join(temp, path), folders)).toEqual({
        kind: "file",
        bytes: Buffer.from("{}\n"),
      });
  });

  test("is missing where there is no file, no folder, or a file in place of a folder", async () => {
    const { workspace, temp, folders } = await places();
    await writeFile(join(workspace, "file"), "");
    for (const path of [join(temp, "none"), temp, join(temp, "a/b/c"), join(workspace, "file/results.json")])
      expect([path, await readResultsFile(path, folders)]).toEqual([path, { kind: "missing" }]);
  });

  test("lies inside the workspace or RUNNER_TEMP, or is refused", async () => {
    const { outside, workspace, folders } = await places();
    for (const path of [
      outside,
      join(outside, "results.json"),
      join(workspace, "../outside"),
      "/proc/self/environ",
    ])
      expect(await readResultsFile(path, folders)).toEqual({
        kind: "refused",
        reason: "it lies outside of the workspace and of RUNNER_TEMP",
      });
  });

  onlyWith("links").test.each([
    ["itself", "artifact/results.json", "outside/results.json", "artifact"],
    ["itself, by its name", "artifact/results.json", "outside/results.json", "artifact/results.json"],
    ["to a file beside it", "artifact/results.json", "temp/other.json", "artifact"],
    ["to nothing", "artifact/results.json", "nowhere", "artifact"],
    ["as its folder", "artifact/sub", "outside", "artifact/sub"],
    ["as a folder above it", "artifact/sub", "outside", "artifact/sub/results.json"],
    ["to the folder above", "artifact/sub", "temp", "artifact/sub/artifact"],
  ])("is not read through a link: %s", async (_, at, target, path) => {
    const { temp, folders } = await places();
    await mkdir(join(temp, "artifact"));
    await writeFile(join(temp, "other.json"), "{}");
    await symlink(join(temp, "..", target), join(temp, at));
    expect(await readResultsFile(join(temp, path), folders)).toEqual(link);
  });

  onlyWith("links").test("may lie in a workspace that is itself reached by a link", async () => {
    const { temp, workspace } = await places();
    await writeFile(join(workspace, "results.json"), "{}");
    await symlink(workspace, join(temp, "here"));
    expect(await readResultsFile(join(temp, "here/results.json"), [join(temp, "here")])).toMatchObject({
      kind: "file",
    });
  });

  onlyWith("mkfifo").test(
    "is a regular file: a folder or a pipe of its name is refused at once",
    async () => {
      const { temp, workspace, folders } = await places();
      const refused = { kind: "refused", reason: "it is no regular file" };
      await mkdir(join(temp, "results.json"));
      expect(await readResultsFile(temp, folders)).toEqual(refused);
      execFileSync("mkfifo", [join(workspace, "results.json")]);
      expect(await readResultsFile(workspace, folders)).toEqual(refused);
    },
  );

  test("has at most 20 MB", async () => {
    const { temp, folders } = await places();
    const path = join(temp, "results.json");
    await writeFile(path, "");
    await truncate(path, 20_000_000);
    const read = await readResultsFile(path, folders);
    expect(read.kind === "file" ? read.bytes.length : read).toBe(20_000_000);
    for (const size of [20_000_001, 21_000_000]) {
      await truncate(path, size);
      expect(await readResultsFile(path, folders)).toEqual({
        kind: "refused",
        reason: "it has more than 20 MB",
      });
    }
  });
});
