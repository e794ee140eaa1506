import { expect, test } from "@jest/globals";
import { folderWith, readiness } from "./reading-commands.js";

const header = "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n";
const kinds = {
  "right rows": (index: number) =>
    `| area ${index} | \`make ${index}\` | \`exit 0\` and \`, 0 failures\` | Back to the tag |`,
  "rows with findings": (index: number) =>
    `| area ${index} | \`make ${index}\` | \`0 failures\` is shown | |`,
};
const page = (rows: number, row: (index: number) => string): string =>
  `${header}${Array.from({ length: rows }, (_, index) => row(index)).join("\n")}\n`;

/** The processor time of one reading in ms, the least of several: the clock on the wall also measures other processes. */
async function costOf(command: "lint" | "list", cwd: string): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    await readiness([command, "page.md"], { cwd });
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  return Math.min(...costs);
}

test.each(Object.entries(kinds))(
  "`lint` of %s costs at most 1.5 times `list`, and grows with them",
  async (_name, row) => {
    const cwd = folderWith({ "page.md": page(300, row) });
    const larger = folderWith({ "page.md": page(1_500, row) });
    const list = await costOf("list", larger);
    const lint = await costOf("lint", larger);
    const small = await costOf("lint", cwd);
    expect(lint / list).toBeLessThan(1.5);
    // Five times the rows; in quadratic time it would be twenty-five.
    expect(lint / small).toBeLessThan(10);
  },
);
