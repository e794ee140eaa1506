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

test("a check that touched the runner's command files fails, also where it had passed or would only wait", async () => {
  const processRunner = (temporaryFolder: string, workspace: string): ProcessRunner => {
    const real = createProcessRunner({ temporaryFolder, workspace, env: process.env, finds });
    return {
      finds: real.finds,
      run: async (...all) => ({ ...(await real.run(...all)), tampered: true }),
      release: () => real.release(),
    };
  };
  const ran = await runPage(
    `checks:
  - { id: passing, area: a, run: "true" }
  - { id: waiting, area: a, run: "true", pass: "1.4.0", to-do: Bump it., retries: 2 }
`,
    { ports: { processRunner } },
  );
  for (const id of ["passing", "waiting"])
    expect(checkIn(ran, id)).toMatchObject({
      verdict: "failed",
      reason: "it touched the runner's command files",
      attempts: [{ verdict: "failed" }],
    });
});

test("a retest is judged by what it shows: a to-do of its check is none of it", async () => {
  const ran = await runPage(
    `checks:
  - { id: bad, area: a, run: echo boom, pass: "1.4.0", fail: boom, to-do: Bump it. }
`,
    { inputs: { retest: "on-failure" } },
  );
  expect(checkIn(ran, "bad")).toMatchObject({ verdict: "failed", retest: { verdict: "failed" } });
});
