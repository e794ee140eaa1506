import { describe, expect, test } from "@jest/globals";
import type { CheckField } from "../../src/model/check-field-groups.js";
import { checkFieldNames } from "../../src/model/check-field-groups.js";
import { checkFields } from "../../src/model/check-fields.js";
import type { GateChange } from "../../src/model/gate-change.js";
import { partOf } from "../../src/model/gate-change.js";
import { changesOf } from "./support.js";

// Whatever stands in the table of fields is part of the gate: a column or a key whose change is none is impossible.
type Effect = GateChange["effect"];

/** What a value does that is added and is not named here: it weakens, or may. */
const added: Partial<Record<CheckField, Effect>> = { pass: "strengthens", fail: "strengthens" };
/** The same of one that is taken away. */
const removed: Partial<Record<CheckField, Effect>> = {
  ...{ severity: "strengthens", only: "strengthens", notBefore: "strengthens", toDo: "strengthens" },
  ...{ waived: "strengthens", timeout: "strengthens" },
};

async function effectsOf(field: CheckField, base: string, head: string): Promise<Effect[]> {
  const changes = await changesOf(base, head);
  return changes.filter(({ part }) => part === partOf(field)).map(({ effect }) => effect);
}

const settings = "---\ndefaults: { timeout: 7m }\n---\n";

describe("a key of a check that gets a value changes the gate:", () => {
  function page(keys: Readonly<Record<string, string>>): string {
    const lines = Object.entries({ id: "second", area: "a", run: "b", ...keys }).map(
      (entry) => `  ${entry.join(": ")}\n`,
    );
    const checks = `- { id: catalog, area: catalog, run: make }\n-\n${lines.join("")}`;
    return `${settings}\`\`\`yaml smoke-matrix\n${checks}\`\`\`\n`;
  }

  test.each(checkFieldNames)("%s", async (field) => {
    const { key, example } = checkFields[field];
    const [without, withIt] = [page({}), page({ [key]: example })];
    expect(await effectsOf(field, without, withIt)).toContain(added[field] ?? "weakens");
    expect(await effectsOf(field, withIt, without)).toContain(removed[field] ?? "weakens");
  });
});

describe("a column of the table with another cell changes the gate:", () => {
  const plain = { Area: "a", Command: "`make`", Check: "second" };
  const cells: Readonly<Record<string, string>> = {
    Command: "`make all`",
    "Pass signal": "`ok`",
    "Fail signal": "`error`",
    Retest: "`make again`",
    Diagnose: "`make logs`",
    Timeout: "5m",
    Needs: "first",
    Severity: "advisory",
    Shell: "bash",
    Phase: "after",
    Only: "major, minor",
    "Not before": "24h after tag",
    Waived: "until 2026-12-15 by @alice: upstream is down",
  };
  /** Of 7m, the page's default. */
  const effects: Readonly<Record<string, Effect>> = { Timeout: "strengthens" };

  function page(cells: Readonly<Record<string, string>>): string {
    const row = { ...plain, ...cells };
    const lines = [
      Object.keys(row),
      Object.keys(row).map(() => "---"),
      ["b", "`true`", "first"],
      Object.values(row),
    ];
    return `${settings}${lines.map((texts) => `| ${texts.join(" | ")} |\n`).join("")}`;
  }

  const columns = checkFieldNames.flatMap((field) => {
    const row = checkFields[field];
    return "column" in row ? [[row.column.title, field] as const] : [];
  });
  test.each(columns)("`%s`", async (title, field) => {
    const withIt = page({ [title]: cells[title] ?? "other" });
    expect(await effectsOf(field, page({}), withIt)).toContain(effects[title] ?? added[field] ?? "weakens");
  });
});
