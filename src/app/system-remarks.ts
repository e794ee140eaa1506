import type { ProcessRunner } from "../ports/processes.js";

/** What the log says, before anything runs, of a system on which less is found than on Linux. */
export function leftoversRemark({ finds }: ProcessRunner): string | null {
  return remarks[finds];
}

const remarks = {
  marks: null,
  ps: "On this system what a command leaves running is found by its process group, and where `ps` shows its environment: a daemon that leaves the group, and whose environment the system hides, lives on.",
  groups:
    "On this system what a command leaves running is found by its process group alone: a daemon that leaves the group lives on.",
  parents:
    "On Windows what a command leaves running is found by its parents, and after its end only where it holds the command's output open: what has closed it, or whose parent has ended too, lives on.",
} as const satisfies Record<ProcessRunner["finds"], string | null>;

/** Told once, after all commands: which shell there is, is known when one is needed. */
export function shellWarnings({ hidesPipeFailures }: ProcessRunner): string[] {
  return hidesPipeFailures === true
    ? [
        "There is no bash here, and this `sh` knows no pipefail: in `a | b` a failure of `a` is not seen, and its check may have passed. Install bash, or name a shell for the commands with pipes (`shell` in `defaults` or of the check, or a `Shell` column).",
      ]
    : [];
}
