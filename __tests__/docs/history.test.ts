import { describe, expect, test } from "@jest/globals";
import { readHistory } from "../../src/history/read-history.js";
import { historyLines } from "../../src/report/history-lines.js";
import { historyScenario } from "../report/support/history-scenario.js";
import { codeSpans, readDocuments, tableRows } from "./shown.js";

const page = (await readDocuments()).find(({ path }) => path === "docs/history.md");

describe("docs/history.md", () => {
  test("shows a file that is read as a history", () => {
    const [shown] = page?.fences.filter(({ info }) => info === "json") ?? [];
    expect(readHistory(Buffer.from(shown?.content ?? "")).kind).toBe("history");
  });

  test("shows each line that is written, to the letter", () => {
    const shown = tableRows(page?.text ?? "", "What it says").flatMap(([line = ""]) => codeSpans(line));
    const written = historyLines(historyScenario())
      .slice(1)
      .map((line) => line.replace(/^ *\S+: /, ""));
    expect(shown.filter((line) => !written.includes(line))).toEqual([]);
    expect(shown).toHaveLength(5);
  });
});
