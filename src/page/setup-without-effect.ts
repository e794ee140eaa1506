import type { Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { Located } from "./draft.js";

/** `setup` is a process of its own: what its last lines change in their shell reaches no check (FORMAT 3.1). */
export function setupWithoutEffect(setup: Located<string> | null): Problem | null {
  if (setup === null) return null;
  const last = setup.value
    .split("\n")
    .map((line) => line.trim())
    .findLast((line) => line !== "" && !line.startsWith("#"));
  const cure = last === undefined ? undefined : cures.find(({ form }) => form.test(last))?.cure;
  if (last === undefined || cure === undefined) return null;
  const found = `${quoted(last)} at the end of \`setup\`, which reaches no check`;
  return problemAt("setup-without-effect", setup.place, found, "commands whose effect stays", cure);
}

/** One simple command: behind `&&` and the like another follows, which may have an effect. */
const alone = "[^;&|]*$";

const cures = [
  {
    form: new RegExp(`^(?:export\\s+${alone}|[A-Za-z_]\\w*=(?:"[^"]*"|'[^']*'|[^\\s;&|"']*)$)`),
    cure: "Write the variable under `defaults`, as `env: { NAME: value }`.",
  },
  {
    form: new RegExp(`^(?:cd|pushd)\\s+${alone}`),
    cure: "Write the folder under `defaults`, as `working-directory: FOLDER`.",
  },
  {
    form: new RegExp(`^(?:source|\\.|alias|shopt|ulimit|umask|set)\\s+${alone}`),
    cure: "Write it into the command of each check that needs it.",
  },
] as const;
