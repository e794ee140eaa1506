import { describe, expect, test } from "@jest/globals";
import { fixPage } from "../../src/app/reading/fix-page.js";
import { judgePage } from "../../src/app/reading/read-page.js";
import { files } from "../../src/platform/files/files.js";
import { today } from "../support/clock.js";

const name = { path: "page.md", inRepository: "page.md", file: "/page.md" };
const places = { workspace: "/", root: "/", gitRoot: null };
const reading = { places, strict: false, files, today };
const read = (text: string) => judgePage(name, Buffer.from(text), reading);
const fix = async (text: string) => (await fixPage(await read(text), reading)).bytes?.toString();

describe("lint --fix", () => {
  test("keeps an aligned table aligned, and changes of any other nothing but what it mends", async () => {
    const aligned =
      "| Area | Command | Pass signla |\n| ---- | ------- | ----------- |\n| a    | `x`     | `Exit 0`    |\n| b    | `x`     | `o\u200bk`       |\n";
    expect(await fix(aligned)).toBe(
      "| Area | Command | Pass signal |\n| ---- | ------- | ----------- |\n| a    | `x`     | `exit 0`    |\n| b    | `x`     | `ok`        |\n",
    );
    const compact = "|Area|Command|Pass signla|\n|-|-|-|\n|a|`x`|`Exit 0`|\n|b|`x`|`o\u200bk`|\n";
    expect(await fix(compact)).toBe("|Area|Command|Pass signal|\n|-|-|-|\n|a|`x`|`exit 0`|\n|b|`x`|`ok`|\n");
  });

  test("keeps the pipes of an aligned table, in a list too", async () => {
    expect(
      await fix(
        "- Area | Command | Pass signla\n  ---- | ------- | -----------\n  a    | `x`     | `o\u200bk`\n",
      ),
    ).toBe("- Area | Command | Pass signal\n  ---- | ------- | -----------\n  a    | `x`     | `ok`\n");
  });
});
