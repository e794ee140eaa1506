import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../../src/format/apply-edits.js";
import { readChecklist } from "../../../src/page/read.js";

const rules = ["column-unread", "column-lost", "column-name"];

function pageOf(header: string, cells: readonly string[]): string {
  const rows = cells.map((cell, index) => `| a${index} | \`make\` | ${cell} |\n`);
  return `| Area | Command | ${header} |\n| --- | --- | --- |\n${rows.join("")}`;
}

async function read(page: string) {
  const { checklist, problems } = await readChecklist("a.md", Buffer.from(page));
  return {
    checks: checklist?.checks ?? [],
    problems,
    own: problems.filter(({ rule }) => rules.includes(rule)),
  };
}

const waiver = "until 2026-12-15 by @a: upstream is down";

describe("a column that is not read, whose cells are a condition of ours", () => {
  test.each([
    ["When", "Not before", ["24h after tag", ""]],
    ["When?", "Not before", ["", "2026-12-01"]],
    ["Earliest start", "Not before", ["3d after release"]],
    ["From", "Not before", ["2026-12-01T09:00Z"]],
    ["Soak", "Not before", ["`24h after tag`", "–"]],
    ["Soak time", "Not before", ["1d12h after release"]],
    ["Due", "Not before", ["2026-12-01T09:00:30+01:00"]],
    ["Delay", "Not before", ["30m after tag", "24h after tag"]],
    ["Exception", "Waived", ["", waiver]],
    ["Remarks", "Waived", [waiver]],
    ["Only for", "Only", ["major", "", "Minor, major"]],
    ["Kind", "Only", ["prerelease"]],
    ["Release type", "Only", ["major,minor", "first"]],
    ["Stage", "Phase", ["before", "After"]],
    ["When", "Phase", ["after", ""]],
  ])("is a warning that names the column to write: %s is %s", async (header, title, cells) => {
    const { own } = await read(pageOf(header, cells));
    expect(own).toMatchObject([{ rule: "column-unread", weight: "warning", place: { line: 1, column: 20 } }]);
    expect(own[0]?.cure).toContain(`Write \`${title}\` as its header.`);
    // The cure, to the letter.
    const mended = await read(pageOf(title, cells));
    expect(mended.problems.filter(({ weight }) => weight === "error")).toEqual([]);
    expect(mended.own).toEqual([]);
    expect(
      mended.checks.some(
        ({ notBefore, waived, only, phase }) => notBefore ?? waived ?? only ?? (phase === "after" || null),
      ),
    ).toBe(true);
  });

  test.each([
    ["Not befor", "Not before", "24h after tag"],
    ["Notbefore", "Not before", "2026-12-01"],
    ["Waiver", "Waived", waiver],
    ["Waive", "Waived", waiver],
    ["Phasse", "Phase", "after"],
    ["Onlly", "Only", "major"],
  ])("is an error that is mended, where its header is a near miss: %s is %s", async (header, title, cell) => {
    const page = pageOf(header, [cell]);
    const { own, checks } = await read(page);
    expect(checks).toEqual([]);
    expect(own).toMatchObject([{ rule: "column-lost", weight: "error", place: { line: 1, column: 20 } }]);
    expect(own[0]?.cure).toContain(`Did you mean \`${title}\`?`);
    expect(applyEdits(page, own[0]?.fix ?? [])).toBe(pageOf(title, [cell]));
  });

  test.each([
    ["Date", ["2026-12-01"]],
    ["Due", ["2026-12-01"]],
    ["When", ["On every release", "Weekly"]],
    ["When", ["before", "during"]],
    ["Kind", ["major", "unit"]],
    ["Type", ["major", "minor"]],
    ["Stage", ["build", "after"]],
    ["Stage", ["", "–"]],
    ["Notes", ["24h after tag"]],
    ["Exception", ["until it is mended", "by @a"]],
    ["From", ["staging"]],
  ])("is for readers with other cells or by another name: %s, %j", async (header, cells) => {
    expect((await read(pageOf(header, cells))).own).toEqual([]);
  });

  test("is no finding beside the column that is read, nor where the page says that it is for readers", async () => {
    const both =
      "| Area | Command | Not before | From |\n| --- | --- | --- | --- |\n| a | `b` | 1h after tag | 1h after tag |\n";
    expect((await read(both)).own).toEqual([]);
    const ignored = `<!-- readiness-ignore column-unread: for readers -->\n\n${pageOf("When", ["24h after tag"])}`;
    expect((await read(ignored)).checks).toHaveLength(1);
  });
});
