import { describe, expect, test } from "@jest/globals";
import { folderWith, readiness } from "../reading-commands.js";

const page = `| Area | Command | Rollback | Runs on |
| --- | --- | --- | --- |
| api | \`true\` | Go back. | ubuntu-latest, windows-latest |
| web | \`true\` | Go back. | macos-latest |
| all | \`true\` | Go back. | |
`;

describe("the runners of a check", () => {
  const at = { cwd: folderWith({ "RELEASE_READINESS.md": page }), width: 200 };

  test("are said with what runs it there, and what becomes of it elsewhere", async () => {
    const [, said] = await readiness(["explain"], at);
    expect(said.split("\n").filter((line) => line.startsWith("  runs on"))).toEqual([
      "  runs on   ubuntu-latest, windows-latest: by a plan on each of them; without one it cannot be judged elsewhere",
      "  runs on   macos-latest: by a plan there; without one it cannot be judged elsewhere",
    ]);
    expect(said).toContain("Not read: nothing that looks as if it were meant for the run.");
  });

  test("are in the explanation, and null where every machine will do", async () => {
    const { checks } = JSON.parse((await readiness(["explain", "--json"], at))[1]);
    expect(checks.map(({ runsOn }: { runsOn: unknown }) => runsOn)).toEqual([
      ["ubuntu-latest", "windows-latest"],
      ["macos-latest"],
      null,
    ]);
  });
});
