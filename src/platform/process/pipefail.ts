import { spawnSync } from "node:child_process";

/** Whether the `sh` at an absolute path knows pipefail. */
export type HasPipefail = (program: string) => boolean;

/** Asks each `sh` once, and only when it is needed: busybox, dash from 0.5.13 on and the BSDs' have it, others not. */
export function pipefailProbe(): HasPipefail {
  const known = new Map<string, boolean>();
  return (program) => {
    const has = known.get(program) ?? ask(program);
    known.set(program, has);
    return has;
  };
}

/** By what it does: a shell may take the option and go on without it. */
function ask(program: string): boolean {
  const { status } = spawnSync(program, ["-o", "pipefail", "-c", "(exit 3) | :"], {
    env: {},
    stdio: "ignore",
    timeout: askMs,
    windowsHide: true,
  });
  return status === 3;
}

/** A shell that takes longer over nothing has no answer, in milliseconds. */
const askMs = 5_000;
