import { expect, test } from "@jest/globals";
import { folderWith, readiness } from "./reading-commands.js";

const header = "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n";
const kinds = {
  "right rows": (index: number) =>
    `| area ${index} | \`make ${index}\` | \`exit 0\` and \`, 0 failures\` | Back to the tag |`,
  "rows with findings": (index: number) => `| area ${index} | \`make ${index}\` | \`ok\` | |`,
};
const page = (rows: number, row: (index: number) => string): string =>
  `${header}${Array.from({ length: rows }, (_, index) => row(index)).join("\n")}\n`;

/** The processor time of one reading in ms: the clock on the wall also measures other processes. */
async function costOf(command: "lint" | "list", cwd: string): Promise<number> {
  const before = process.cpuUsage();
  await readiness([command, "page.md"], { cwd });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several readings each, in turn, behind one that makes the code warm. */
async function costs(small: string, large: string): Promise<{ list: number; lint: number; small: number }> {
  const least = { list: Infinity, lint: Infinity, small: Infinity };
  for (let round = 0; round < 3; round += 1) {
    const cost = {
      list: await costOf("list", large),
      lint: await costOf("lint", large),
      small: await costOf("lint", small),
    };
    if (round === 0) continue;
    for (const name of ["list", "lint", "small"] as const) least[name] = Math.min(least[name], cost[name]);
  }
  return least;
}

test.each(Object.entries(kinds))(
  "`lint` of %s costs at most 1.5 times `list`, and grows with them",
  async (_name, row) => {
    const cwd = folderWith({ "page.md": page(700, row) });
    const larger = folderWith({ "page.md": page(3_500, row) });
    const { list, lint, small } = await costs(cwd, larger);
    expect(lint / list).toBeLessThan(1.5);
    // Five times the rows; in quadratic time it would be twenty-five.
    expect(lint / small).toBeLessThan(10);
  },
);
