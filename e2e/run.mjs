// Runs the built action and command line as their users do: `npm run e2e [-- --all] [-- NAME …]`.
// --all: the long cases too, and every case under each Node there is. NAME: only cases whose name contains it.
// --repeat N: every case so often. --busy: meanwhile every core has other work. --write: what was seen goes into FIGURES.md.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keepBusy } from "./support/busy.mjs";
import { eachCase } from "./support/each-case.mjs";
import { nodes, root } from "./support/environment.mjs";
import { figureRows, writeFigures } from "./support/figures.mjs";
import { runCase } from "./support/run-case.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    busy: { type: "boolean", default: false },
    repeat: { type: "string", default: "1" },
    write: { type: "boolean", default: false },
  },
});
const repeats = Number(values.repeat);
if (!Number.isInteger(repeats) || repeats < 1)
  throw new Error(`Unexpected --repeat ${values.repeat}, expected a whole number from 1 on`);

const folder = join(root, "e2e/cases");
const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort();
const cases = [];
for (const file of files) cases.push(...[(await import(join(folder, file))).default].flat());

const selected = cases.filter(
  ({ name, long }) =>
    (values.all || !long) &&
    (positionals.length === 0 || positionals.some((positional) => name.includes(positional))),
);
const runs = [];
// Who stops a long repetition still sees what there is by then.
let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});
const relax = values.busy ? keepBusy() : () => undefined;
try {
  for (const node of values.all ? nodes : nodes.slice(0, 1)) {
    console.log(`Node ${node.version} (${node.path})`);
    for (let round = 0; round < repeats && !stopped; round += 1) {
      if (repeats > 1) console.log(`round ${round + 1} of ${repeats}`);
      await eachCase(
        selected.filter(({ once }) => !once || node === nodes[0]),
        async (testCase) => {
          if (!stopped)
            runs.push({ name: testCase.name, node: node.version, ...(await runCase(testCase, node.path)) });
        },
      );
    }
  }
} finally {
  relax();
}
if (selected.length === 0) console.log(`no case is named like ${positionals.join(", ")}`);

const rows = figureRows(runs, { busy: values.busy });
if (values.all || repeats > 1) console.log(rows.join("\n"));
if (values.write) await writeFigures(join(root, "e2e/FIGURES.md"), rows);
const failed = runs.filter(({ verdict }) => verdict === "failed").length;
console.log(`${runs.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || selected.length === 0 ? 1 : 0;
