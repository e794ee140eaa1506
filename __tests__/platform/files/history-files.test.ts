import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { historyFiles } from "../../../src/platform/files/history-files.js";
import type { HistoryFile, HistoryPlace } from "../../../src/ports/history-files.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

const { read, replace, setAside } = historyFiles;

function placeOf(file: HistoryFile): HistoryPlace {
  if (file.kind === "refused") throw new Error(file.reason);
  return file.place;
}
const placeIn = async (folder: string, name = "h.json") => placeOf(await read(join(folder, name), [folder]));

describe("a history file", () => {
  test("is read as its bytes, and what is missing has a place all the same", async () => {
    const folder = makeFolder("history-");
    expect(await read(join(folder, "h.json"), [folder])).toEqual({
      kind: "missing",
      place: { path: join(folder, "h.json"), mark: null },
    });
    writeFileSync(join(folder, "h.json"), "one");
    const file = await read(join(folder, "h.json"), [folder]);
    expect(file.kind === "file" && file.bytes.toString()).toBe("one");
  });

  test("is made with the folders above it, and nothing is left beside it", async () => {
    const folder = makeFolder("history-");
    expect(await replace(await placeIn(folder, "a/b/h.json"), "one")).toBe(true);
    expect(readFileSync(join(folder, "a/b/h.json"), "utf8")).toBe("one");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["h.json"]);
  });

  test("is not replaced by what knows nothing of its last writer", async () => {
    const folder = makeFolder("history-");
    const [one, other] = [await placeIn(folder), await placeIn(folder)];
    expect([await replace(one, "one"), await replace(other, "other")]).toEqual([true, false]);
    expect(readFileSync(join(folder, "h.json"), "utf8")).toBe("one");
    expect(await replace(await placeIn(folder), "both")).toBe(true);
    expect(readdirSync(folder)).toEqual(["h.json"]);
  });

  onlyWith("modes").test(
    "has the mode of the user's other files, and keeps the one that it was given",
    async () => {
      const folder = makeFolder("history-");
      const modeOf = (name: string): number => statSync(join(folder, name)).mode & 0o777;
      writeFileSync(join(folder, "other"), "");
      await replace(await placeIn(folder), "one");
      expect(modeOf("h.json")).toBe(modeOf("other"));
      chmodSync(join(folder, "h.json"), 0o640);
      await replace(await placeIn(folder), "two");
      expect(modeOf("h.json")).toBe(0o640);
    },
  );

  test("is left alone outside of the folders, and where nothing may be read", async () => {
    const [folder, outside] = [makeFolder("history-"), makeFolder("history-")];
    const refused = { kind: "refused", reason: "it lies outside of the workspace and of RUNNER_TEMP" };
    expect(await read(join(outside, "h.json"), [folder])).toEqual(refused);
    expect(await read(folder, [folder])).toEqual(refused);
    expect(await read(join(folder, "..", "h.json"), [folder])).toEqual(refused);
  });

  onlyWith("links").test("is left alone behind a link that leads out", async () => {
    const [folder, outside] = [makeFolder("history-"), makeFolder("history-")];
    symlinkSync(outside, join(folder, "out"));
    expect((await read(join(folder, "out/h.json"), [folder])).kind).toBe("refused");
    mkdirSync(join(folder, "in"));
    symlinkSync(join(folder, "in"), join(folder, "link"));
    expect(placeOf(await read(join(folder, "link/h.json"), [folder])).path).toBe(join(folder, "in/h.json"));
  });

  onlyWith("links", "mkfifo").test("is none where a link, a folder, a pipe or too much stands", async () => {
    const folder = makeFolder("history-");
    writeFileSync(join(folder, "target"), "secret");
    symlinkSync(join(folder, "target"), join(folder, "link"));
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "large"), Buffer.alloc(8_000_001));
    const { execFileSync } = await import("node:child_process");
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const whatIs = async (name: string) => {
      const file = await read(join(folder, name), [folder]);
      return file.kind === "foreign" ? file.what : file.kind;
    };
    expect(await Promise.all(["link", "folder", "pipe", "large"].map(whatIs))).toEqual([
      "a link",
      "a folder",
      "no regular file",
      "larger than 8 MB",
    ]);
  });
});

describe("what is set aside", () => {
  test("keeps what was set aside before, up to nine", async () => {
    const folder = makeFolder("history-");
    const names: unknown[] = [];
    for (let time = 1; time <= 10; time += 1) {
      writeFileSync(join(folder, "h.json"), `damaged ${time}`);
      names.push(await setAside(await placeIn(folder)));
    }
    expect(names.slice(0, 2)).toEqual([
      { kind: "moved", name: "h.json.damaged" },
      { kind: "moved", name: "h.json.damaged-2" },
    ]);
    expect(names.at(-1)).toEqual({
      kind: "refused",
      reason: "9 such files lie beside it already, up to h.json.damaged-9",
    });
    expect(readFileSync(join(folder, "h.json.damaged"), "utf8")).toBe("damaged 1");
    expect(readFileSync(join(folder, "h.json"), "utf8")).toBe("damaged 10");
  });

  onlyWith("links").test("is the link itself, and not what it leads to", async () => {
    const folder = makeFolder("history-");
    writeFileSync(join(folder, "target"), "kept");
    symlinkSync(join(folder, "target"), join(folder, "h.json"));
    expect(await setAside(await placeIn(folder))).toEqual({ kind: "moved", name: "h.json.damaged" });
    expect(readFileSync(join(folder, "target"), "utf8")).toBe("kept");
    expect(readdirSync(folder).sort()).toEqual(["h.json.damaged", "target"]);
  });

  test("is nothing that another run has put there meanwhile", async () => {
    const folder = makeFolder("history-");
    writeFileSync(join(folder, "h.json"), "damaged");
    const damaged = await placeIn(folder);
    await replace(damaged, "good");
    expect(await setAside(damaged)).toEqual({ kind: "changed" });
    expect(readFileSync(join(folder, "h.json"), "utf8")).toBe("good");
  });

  test("shares no content with another name of the same file once it is written anew", async () => {
    const folder = makeFolder("history-");
    writeFileSync(join(folder, "other"), "other");
    linkSync(join(folder, "other"), join(folder, "h.json"));
    await replace(await placeIn(folder), "new");
    expect(readFileSync(join(folder, "other"), "utf8")).toBe("other");
  });
});
