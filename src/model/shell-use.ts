/** How commands would be called with a shell on this machine. */
export interface ShellUse {
  /** As the page names it, or `null` where it names none. */
  readonly named: string | null;
  /** Its program and arguments, `{0}` in the place of the script's file; `null` where the shell is not to be had. */
  readonly call: string | null;
  /** Absolute path of the program; `null` where the shell is not to be had. */
  readonly program: string | null;
  /** Why it is not to be had, as a clause that says where it was looked for. */
  readonly problem: string | null;
}

/** Tells how a shell would be called; `null` is the one of a page that names none. */
export type FindShell = (named: string | null) => ShellUse;
