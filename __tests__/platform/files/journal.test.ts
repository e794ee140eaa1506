import { execFileSync } from "node:child_process";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { hasEnded, journals } from "../../../src/platform/files/journal.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

let path = "";
beforeEach(async () => {
  path = join(makeFolder("journal-"), "journal.jsonl");
});

describe("a journal", () => {
  test("is read as it was written, and has ended with its last record", () => {
    const journal = journals.open(path);
    journal.note({ kind: "mask", value: "x" });
    expect(hasEnded(path)).toBe(false);
    journal.note({ kind: "end" });
    expect(journals.read(path)).toEqual([{ kind: "mask", value: "x" }, { kind: "end" }]);
    expect(hasEnded(path)).toBe(true);
  });

  onlyWith("mkfifo", "links").test(
    "is none where a command put a pipe or a link: post neither waits nor believes",
    async () => {
      execFileSync("mkfifo", [path]);
      expect(journals.read(path)).toEqual([]);
      expect(hasEnded(path)).toBe(false);
      const forged = `${path}.forged`;
      await writeFile(forged, '{"kind":"mask","value":"x"}\n{"kind":"end"}\n');
      await symlink(forged, `${path}.link`);
      expect(journals.read(`${path}.link`)).toEqual([]);
      expect(hasEnded(`${path}.link`)).toBe(false);
      expect(await readFile(forged, "utf8")).not.toBe("");
    },
  );
});
