/** Which of our actions a step uses. */
export type OwnAction = "run" | "plan" | "gate" | "report";

/** What a use is for: a run with `shard` is a part of one, which a gate joins with the others. */
export type Role = OwnAction | "shard";

interface RoleTraits {
  /** Its verdict is the gate: it may be a required check. */
  readonly decides: boolean;
  /** The page's commands run beside it. */
  readonly runsCommands: boolean;
  /** It reads the repository's files. */
  readonly readsFiles: boolean;
  /** It finds out what is released, by the tags of the clone. */
  readonly findsRelease: boolean;
  /** It tells pull request, commit and ticket, and looks at approvals. */
  readonly tells: boolean;
}

export const roleTraits = {
  run: { decides: true, runsCommands: true, readsFiles: true, findsRelease: true, tells: true },
  shard: { decides: false, runsCommands: true, readsFiles: true, findsRelease: false, tells: false },
  plan: { decides: false, runsCommands: false, readsFiles: true, findsRelease: true, tells: false },
  gate: { decides: true, runsCommands: false, readsFiles: true, findsRelease: false, tells: true },
  report: { decides: false, runsCommands: false, readsFiles: false, findsRelease: false, tells: true },
} as const satisfies Record<Role, RoleTraits>;
