import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { commands } from "../../src/app/commands.js";
import { inputTable } from "../../src/app/inputs/input-table.js";

const text = readFileSync(join(import.meta.dirname, "../../.pre-commit-hooks.yaml"), "utf8");
const hooks: readonly Readonly<Record<string, string>>[] = JSON.parse(JSON.stringify(load(text)));

describe("a hook for pre-commit", () => {
  test("is offered for what neither runs the page nor asks", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["readiness-lint", "readiness-fmt"]);
  });

  test.each(hooks.map((hook) => [hook["id"] ?? "", hook] as const))(
    "%s is a command of the program as it lies in the repository, for pages of the default name",
    (id, { entry, language, files }) => {
      const command = id.replace("readiness-", "");
      expect([language, entry]).toEqual(["script", `dist/cli.js ${command}`]);
      expect(Object.keys(commands)).toContain(command);
      const page = new RegExp(files ?? "");
      for (const name of [
        inputTable.checklist.default,
        "app/RELEASE_READINESS.yml",
        "a/b/RELEASE_READINESS.yaml",
      ])
        expect([name, page.test(name)]).toEqual([name, true]);
      for (const name of [
        "README.md",
        "OLD_RELEASE_READINESS.md",
        "RELEASE_READINESS.md.orig",
        "RELEASE_READINESS.json",
      ])
        expect([name, page.test(name)]).toEqual([name, false]);
    },
  );
});
