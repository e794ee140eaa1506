import { expect, test } from "@jest/globals";
import { growth, mostLinear } from "../support/growth.js";
import { machines, said, whole } from "./saying.js";

const step = "      - uses: acme/readiness-action@v1\n";

test.each<[what: string, before: (times: number) => string]>([
  ["a script of one program many times", (times) => `      - run: ${"git ".repeat(20_000 * times)}\n`],
  [
    "a token of blanks",
    (times) => `${step}        with:\n          github-token: "${" ".repeat(20_000 * times)}x"\n`,
  ],
  ["a version of digits", (times) => `      - uses: a/b@${"1".repeat(20_000 * times)}:\n`],
  ["empty lines", (times) => "\n".repeat(30_000 * times)],
])("a workflow with %s is read in linear time", async (_, before) => {
  expect(await growth((times) => said([[step, `${before(times)}${step}`]]))).toBeLessThan(mostLinear);
  expect(whole).toContain(step);
});

test.each<[what: string, from: string, to: (times: number) => string]>([
  [
    "a script of one word many times",
    machines.slice(machines.indexOf("      - uses: acme/readiness-action/gate@v1\n")),
    (times) => `      - run: ${"gate ".repeat(20_000 * times)}\n`,
  ],
  ["a plan of blanks", "needs.plan.outputs.plan", (times) => `needs${" ".repeat(20_000 * times)}x`],
  ["results of blanks", "needs.*.result", (times) => `needs${" .".repeat(20_000 * times)}`],
])("a workflow of three jobs with %s is read in linear time", async (_, from, to) => {
  expect(await growth((times) => said([[from, to(times)]], {}, machines))).toBeLessThan(mostLinear);
});
