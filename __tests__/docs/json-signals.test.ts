import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { judgeOne } from "../signals/support.js";

const section = /^### Signals for JSON$(.*?)^#{1,3} /ms.exec(readFileSync("docs/page.md", "utf8"))?.[1] ?? "";
const shown = /^```json\n(.*?)^```$/ms.exec(section)?.[1] ?? "";
const rows = Array.from(
  section.matchAll(/^\| `(json [^`]*)` \| .* \| (yes|no)\b.*\|$/gm),
  ([, signal = "", answer = ""]) => [signal, answer] as const,
);

describe("the signals for JSON that are shown", () => {
  test("are found, all of them", () => {
    expect(rows.length).toBe(section.match(/^\| `json/gm)?.length);
    expect(rows.length).toBeGreaterThan(5);
  });

  test.each(rows)("%s: %s", async (signal, answer) => {
    expect((await judgeOne(signal, shown)).holds).toBe(answer === "yes");
  });

  test("say every with a fail signal that finds one that is not", async () => {
    const all = shown.replace('"down"', '"ok"');
    expect((await judgeOne('json $.items[?@.state != "ok"]', all)).holds).toBe(false);
    expect((await judgeOne("json $.items[0]", '{"items":[]}')).holds).toBe(false);
  });
});
