// Runs the built action and command line as their users do: `npm run e2e [-- --all] [-- NAME …]`.
// --all: the long cases too, and every case under each Node there is. NAME: only cases whose name contains it.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodes, root } from "./support/environment.mjs";
import { runCase } from "./support/run-case.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean", default: false } },
});

const folder = join(root, "e2e/cases");
const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort();
const cases = [];
for (const file of files) cases.push(...[(await import(join(folder, file))).default].flat());

const selected = cases.filter(
  ({ name, long }) =>
    (values.all || !long) &&
    (positionals.length === 0 || positionals.some((positional) => name.includes(positional))),
);
const tally = { passed: 0, failed: 0 };
for (const node of values.all ? nodes : nodes.slice(0, 1)) {
  console.log(`Node ${node.version} (${node.path})`);
  for (const testCase of selected) tally[await runCase(testCase, node.path)] += 1;
}
if (selected.length === 0) console.log(`no case is named like ${positionals.join(", ")}`);

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || selected.length === 0 ? 1 : 0;
