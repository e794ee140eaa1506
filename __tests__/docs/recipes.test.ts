import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { signalSources } from "../../src/entry/signal-sources.js";
import { evaluate } from "../../src/platform/json/evaluate.js";
import type { Ports } from "../../src/ports/ports.js";
import { runFiles, verdictsOf } from "../app/running.js";
import { judgeOne } from "../signals/support.js";
import { codeSpans, readDocuments, tableRows } from "./shown.js";

const recipes = (await readDocuments()).find(({ path }) => path === "docs/recipes.md");

describe("a question to JSON that is shown", () => {
  const rows = tableRows(recipes?.text ?? "", "Questions to JSON").map(
    ([what = "", column = "", ...cells]) => {
      const [signal = "", right = "", wrong = ""] = cells.map((cell) => codeSpans(cell)[0]);
      return { what, column, signal, right, wrong };
    },
  );

  test("is found at all", () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ column }) => column === "pass" || column === "fail")).toBe(true);
  });

  test.each(rows)(
    "holds of what is right and not of what is not: $what",
    async ({ column, signal, right, wrong }) => {
      const [ofRight, ofWrong] = await Promise.all([judgeOne(signal, right), judgeOne(signal, wrong)]);
      expect([ofRight.holds, ofWrong.holds]).toEqual(column === "pass" ? [true, false] : [false, true]);
    },
  );
});

describe("a server that setup starts", () => {
  const shown = recipes?.fences.find(
    ({ info, content }) => info === "markdown" && content.includes("server.pid"),
  );

  test("is waited for, is there for the checks, and is gone afterwards", async () => {
    const port = await freePort();
    const server = `import { createServer } from "node:http";
setTimeout(() => createServer((request, response) => response.end(request.url === "/health" ? "up" : '{"results":[1]}')).listen(${port}, "127.0.0.1"), 1500);
`;
    const ran = await runShown(port, server);
    expect(verdictsOf(ran)).toEqual({ up: "passed", search: "passed" });
    expect(ran.exitCode).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow("fetch failed");
  });

  test("and does not come up is one failure, with what it printed", async () => {
    const ran = await runShown(await freePort(), 'console.log("no such port"); process.exit(1);\n', [
      ["--retry 30", "--retry 1"],
    ]);
    const { exitCode, results } = ran;
    expect(verdictsOf(ran)).toEqual({ up: "failed", search: "skipped" });
    expect(results.checks[0]?.diagnosis?.output.tail).toContain("no such port");
    expect(exitCode).toBe(1);
  });

  /** Its page and its server, on a port that is free. */
  async function runShown(
    port: number,
    server: string,
    changes: readonly (readonly [string, string])[] = [],
  ) {
    const page = [["8123", String(port)] as const, ...changes].reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      shown?.content ?? "",
    );
    const sources: Ports["signalSources"] = (...places) => ({
      ...signalSources(...places),
      ask: async (question) => evaluate(question),
    });
    return runFiles(
      { "RELEASE_READINESS.md": page, "server.mjs": server },
      { ports: { signalSources: sources } },
    );
  }
});

/** One that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
