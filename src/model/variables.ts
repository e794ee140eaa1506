/** Variables as a process is given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which a shell, an interpreter or git runs otherwise than the page says, or that are the runner's or ours (FORMAT 3.3). */
interface VariableRule {
  /** `*` stands for any ending. */
  readonly name: string;
  /** No command gets it, wherever it comes from: `SHELLOPTS=noexec` has a shell run nothing, and every check pass. */
  readonly reachesNothing?: true;
}

/** The input `vars` refuses all of them: there no reviewer sees them. */
export const heldVariables: readonly VariableRule[] = [
  { name: "PATH" },
  { name: "LD_*" },
  { name: "DYLD_*" },
  { name: "SHELLOPTS", reachesNothing: true },
  { name: "BASHOPTS", reachesNothing: true },
  { name: "BASH_FUNC_*" },
  { name: "IFS" },
  { name: "PS4" },
  { name: "BASH_ENV" },
  { name: "ENV" },
  { name: "NODE_OPTIONS" },
  { name: "PERL5OPT" },
  { name: "RUBYOPT" },
  { name: "PYTHONSTARTUP" },
  { name: "PYTHONPATH" },
  { name: "JAVA_TOOL_OPTIONS" },
  { name: "GIT_*" },
  { name: "GITHUB_*" },
  { name: "RUNNER_*" },
  { name: "ACTIONS_*" },
  { name: "READINESS_*" },
];

/** Whether `vars` may not set it. Without regard to case, as Windows has them. */
export function isHeld(name: string): boolean {
  return heldVariables.some((rule) => matches(rule, name));
}

/** Whether no command gets it. */
export function reachesNothing(name: string): boolean {
  return heldVariables.some((rule) => rule.reachesNothing === true && matches(rule, name));
}

function matches({ name: pattern }: VariableRule, name: string): boolean {
  const upper = name.toUpperCase();
  return pattern.endsWith("*") ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern;
}

/** The variable by which the processes of a script are found; its value is unique to the script. */
export const markVariable = "READINESS_MARK";
