import { describe, expect, test } from "@jest/globals";
import type { Placed } from "../../../src/app/add/place-row.js";
import { readBack } from "../../../src/app/add/read-back.js";
import type { Candidate } from "../../../src/draft/learn/learning.js";
import type { Checklist } from "../../../src/model/checklist.js";
import { readChecklist } from "../../../src/page/read.js";

const header = "| Area | Command | Pass signal | Fail signal |\n| --- | --- | --- | --- |\n";
const first = "| a | `one` | `exit 0` | |\n";

async function checklistOf(rows: string): Promise<Checklist> {
  const { checklist } = await readChecklist("page.md", Buffer.from(header + rows));
  if (checklist === null) throw new Error(`the page cannot be used: ${rows}`);
  return checklist;
}

async function placed(rows: string): Promise<Pick<Placed, "check" | "checklist">> {
  const checklist = await checklistOf(rows);
  const check = checklist.checks.at(-1);
  if (check === undefined) throw new Error("no check");
  return { checklist, check };
}

describe("a row that is read back", () => {
  const signals: readonly Candidate[] = [
    { role: "pass", text: "all is well", from: "line" },
    { role: "fail", text: "BOOM", from: "tool" },
  ];
  const meant = { script: "two", signals };

  test.each([
    ["is the one that was meant", `${first}| b | \`two\` | \`all is well\` | \`BOOM\` |\n`, null],
    [
      "has another command",
      `${first}| b | \`too\` | \`all is well\` | \`BOOM\` |\n`,
      "its command back as another one",
    ],
    ["lacks a signal", `${first}| b | \`two\` | \`all is well\` | |\n`, "its signals back as others"],
    [
      "has its signals the other way round",
      `${first}| b | \`two\` | \`BOOM\` | \`all is well\` |\n`,
      "its signals back as others",
    ],
    [
      "changes another row",
      `${first.replace("exit 0", "exit 1")}| b | \`two\` | \`all is well\` | \`BOOM\` |\n`,
      "another row of the page",
    ],
    ["takes another row away", "| b | `two` | `all is well` | `BOOM` |\n", "another row of the page"],
  ])("%s", async (_, rows, why) => {
    const said = readBack(await placed(rows), meant, await checklistOf(first));
    if (why === null) expect(said).toBeNull();
    else expect(said).toContain(why);
  });
});
