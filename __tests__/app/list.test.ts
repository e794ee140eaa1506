import { expect, test } from "@jest/globals";
import { folderWith, readiness } from "./reading-commands.js";

test("a check's keys stand in the JSON in one order, whatever the page has", async () => {
  const page = "| Area | Command | Rollback and retest |\n| --- | --- | --- |\n| a | `make` | Revert it. |\n";
  const cwd = folderWith({ "RELEASE_READINESS.md": page });
  const [exitCode, said] = await readiness(["list", "--json"], { cwd });
  expect(exitCode).toBe(0);
  expect([...said.matchAll(/^ {4}"(\w+)":/gm)].map(([, key]) => key)).toEqual([
    ...["id", "area", "command", "retest", "place", "signals", "rollback", "rollbackAndRetest"],
    ...["diagnose", "why", "owner", "toDo", "severity", "needs", "timeoutMs", "env", "workingDirectory"],
    ...["shell", "retries", "retryDelayMs", "runsOn", "phase", "only", "notBefore", "waived"],
  ]);
});
