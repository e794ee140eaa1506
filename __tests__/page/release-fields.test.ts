import { describe, expect, test } from "@jest/globals";
import { readChecklist } from "../../src/page/read.js";
import { summary } from "./reading.js";

// 366 days from here on is the same day of the next year, and one more.
const today = "2026-11-28";

async function waivedUntil(day: string, judgedBy: string | null = today) {
  const table = `| Area | Command | Waived |\n| --- | --- | --- |\n| a | \`x\` | until ${day} by @alice: down |\n`;
  const file = `checks:\n  - area: a\n    run: x\n    waived: { by: "@alice", until: ${day}, reason: down }\n`;
  return [
    await readChecklist("p.md", Buffer.from(table), judgedBy),
    await readChecklist("p.yml", Buffer.from(file), judgedBy),
  ];
}

describe("a waiver lasts at most 366 days", () => {
  test.each(["2020-01-01", "2026-11-28", "2027-11-28", "2027-11-29"])("until %s it is one", async (day) => {
    for (const { checklist } of await waivedUntil(day)) expect(checklist?.checks[0]?.waived?.until).toBe(day);
  });

  test.each(["2027-11-30", "2999-12-31"])("until %s it is an error where its day stands", async (day) => {
    const said = await waivedUntil(day);
    expect(said.map(({ problems }) => summary(problems))).toEqual([
      ["waiver-long 3:13"],
      ["waiver-long 4:36"],
    ]);
    for (const { problems } of said)
      expect(problems[0]).toMatchObject({
        weight: "error",
        cure: expect.stringMatching(/^Write `2027-11-29` at the latest/),
      });
  });

  test("where no day is given to judge by, every day is one", async () => {
    for (const { problems } of await waivedUntil("2999-12-31", null)) expect(problems).toEqual([]);
  });
});
