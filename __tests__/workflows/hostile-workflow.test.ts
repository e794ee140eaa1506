import { expect, test } from "@jest/globals";
import { said, whole } from "./saying.js";

const step = "      - uses: acme/readiness-action@v1\n";

test.each<[what: string, before: string]>([
  ["a script of one program many times", `      - run: ${"git ".repeat(200_000)}\n`],
  ["a token of blanks", `${step}        with:\n          github-token: "${" ".repeat(200_000)}x"\n`],
  ["a version of digits", `      - uses: a/b@${"1".repeat(200_000)}:\n`],
  ["empty lines", "\n".repeat(300_000)],
])("a workflow with %s is read at once", async (_, before) => {
  const start = performance.now();
  await said([[step, `${before}${step}`]]);
  expect(performance.now() - start).toBeLessThan(4000);
  expect(whole).toContain(step);
});
