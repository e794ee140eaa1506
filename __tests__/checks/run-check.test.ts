import { expect } from "@jest/globals";
import { createProcessRunner } from "../../src/platform/process/runner.js";
import type { ProcessRunner } from "../../src/ports/processes.js";
import { checkIn, runPage } from "../app/running.js";
import { finds, onlyWith } from "../support/system.js";

const { test } = onlyWith("posix");

test("a diagnosis has a minute at most, whatever time its check has, and runs only where the check did not pass", async () => {
  const limits: (number | null)[] = [];
  const processRunner = (temporaryFolder: string, workspace: string): ProcessRunner => {
    const real = createProcessRunner({ temporaryFolder, workspace, env: process.env, finds });
    return {
      finds: real.finds,
      run: (command, ...rest) => {
        limits.push(command.timeoutMs);
        return real.run(command, ...rest);
      },
      release: () => real.release(),
    };
  };
  const page = `checks:
  - { id: bad, area: a, run: "exit 3", timeout: 2h, diagnose: echo the cause }
  - { id: good, area: a, run: "true", timeout: 3h, diagnose: echo no cause }
`;
  const ran = await runPage(page, { ports: { processRunner } });
  expect(limits).toEqual([7_200_000, 60_000, 10_800_000]);
  expect(checkIn(ran, "bad").diagnosis?.output.tail).toBe("the cause");
  expect(checkIn(ran, "good").diagnosis).toBeNull();
});
