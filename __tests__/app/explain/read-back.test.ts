import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check, Checklist } from "../../../src/model/checklist.js";
import type { Explanation } from "../../../src/model/explanation.js";
import { readChecklist } from "../../../src/page/read.js";
import { numRuns } from "../../fuzz/runs.js";
import { folderWith, readiness } from "../reading-commands.js";
import { type GeneratedPage, generatedPage } from "./pages.js";
import { oneBlank, type ReadCheck, readJson, wordsOnTerminal } from "./read-words.js";

// What `explain` says, read by a reader who knows its words alone, is what the judge is given.
describe("what explain says of a page, read back", () => {
  test("is the model that runs and judges", async () => {
    let [usable, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(generatedPage, async (page) => {
        all += 1;
        const checklist = await modelOf(page);
        // Contradicting signals and the like may be errors: such a page has no model.
        if (checklist === null) return;
        usable += 1;
        const cwd = folderWith({ [page.path]: page.source });
        const [code, json] = await readiness(["explain", "--json", page.path], { cwd });
        expect(code).toBe(0);
        expect(readJson(json)).toEqual(checklist.checks.map((check) => expectedCheck(check)));
        expect(json).not.toContain("a secret value");
      }),
      { numRuns: numRuns * 4 },
    );
    expect(usable).toBeGreaterThan(all / 4);
  });

  test("stands in the same words on a terminal", async () => {
    await fc.assert(
      fc.asyncProperty(generatedPage, async (page) => {
        if ((await modelOf(page)) === null) return;
        const cwd = folderWith({ [page.path]: page.source });
        const [, json] = await readiness(["explain", "--json", page.path], { cwd });
        const [, out] = await readiness(["explain", page.path], { cwd });
        const { checks }: { checks: readonly { id: string; signals: readonly { words: string }[] }[] } =
          JSON.parse(json);
        const expected = checks.map(({ id, signals }) => [id, signals.map(({ words }) => oneBlank(words))]);
        expect([...wordsOnTerminal(out)]).toEqual(expected);
      }),
      { numRuns: numRuns * 3 },
    );
  });

  test("names each column of a matrix that is not read, once", async () => {
    const read = ["Area", "Command", "Pass signal", "Rollback", "Owner"];
    const others = ["Notes", "Result", "Covers", "Test files", "Wait until", "Phases done", "Ticket"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(others), fc.nat(5), async (unread, at) => {
        const headers = [...read.slice(0, at), ...unread, ...read.slice(at)];
        const cells = headers.map((header) => (header === "Command" ? "`true`" : "x"));
        const table = [headers, headers.map(() => "---"), cells].map((row) => `| ${row.join(" | ")} |`);
        const cwd = folderWith({ "page.md": `${table.join("\n")}\n` });
        const [, json] = await readiness(["explain", "--json", "page.md"], { cwd });
        const said: Pick<Explanation, "readerColumns" | "unread"> = JSON.parse(json);
        const named = said.unread.map(({ found }) => /the column `([^`]+)`/.exec(found)?.[1]);
        expect([...named, ...said.readerColumns.map(({ header }) => header)].sort()).toEqual(unread.sort());
      }),
      { numRuns },
    );
  });

  test("of one check is that check, behind what it needs", async () => {
    await fc.assert(
      fc.asyncProperty(generatedPage, fc.nat(3), async (page, pick) => {
        const checklist = await modelOf(page);
        const chosen = checklist?.checks[pick % checklist.checks.length];
        if (checklist === null || chosen === undefined) return;
        const cwd = folderWith({ [page.path]: page.source });
        const [, json] = await readiness(["explain", "--json", chosen.id, page.path], { cwd });
        const read = readJson(json);
        const needed = reachable(chosen, checklist.checks);
        expect(new Set(read.map(({ id }) => id))).toEqual(new Set([...needed, chosen.id]));
        expect(read.at(-1)).toEqual(expectedCheck(chosen));
        expect(read.slice(0, -1).every(({ neededOnly }) => neededOnly)).toBe(true);
      }),
      { numRuns: numRuns * 3 },
    );
  });
});

async function modelOf({ path, source }: GeneratedPage): Promise<Checklist | null> {
  return (await readChecklist(path, Buffer.from(source))).checklist;
}

function expectedCheck(check: Check): ReadCheck {
  return {
    id: check.id,
    area: check.area.text,
    line: check.place.line,
    severity: check.severity,
    command: check.command,
    shell: check.shell,
    workingDirectory: check.workingDirectory,
    timeoutMs: check.timeoutMs,
    retries: check.retries,
    env: Object.keys(check.env),
    needs: check.needs,
    neededOnly: false,
    signals: check.signals.map(({ role, implied, signal }) => ({ role, implied, signal })),
  };
}

function reachable(check: Check, all: readonly Check[]): string[] {
  return check.needs.flatMap((id) => {
    const needed = all.find((one) => one.id === id);
    return needed === undefined ? [] : [id, ...reachable(needed, all)];
  });
}
