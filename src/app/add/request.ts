import type { OffPageProblem } from "../../model/finding.js";
import { shellLine } from "../../text/shell-words.js";

/** What `readiness add` is asked for. */
export interface AddRequest {
  readonly area: string;
  readonly check: string | null;
  /** One word behind `--` is a script as it is; several are quoted for a shell. */
  readonly script: string;
  readonly rollback: string | null;
  readonly twice: boolean;
  readonly dryRun: boolean;
}

interface GivenLine {
  readonly options: ReadonlyMap<string, string>;
  readonly command: readonly string[];
}

/** What is asked for, or what of it is missing. A secret would stand on the page: nothing with one is taken. */
export function readAddRequest(
  { options, command }: GivenLine,
  isSecret: (text: string) => boolean,
): AddRequest | { readonly problems: readonly OffPageProblem[] } {
  const text = (name: string): string | null => options.get(name)?.trim() || null;
  const [area, check, rollback] = [text("area"), text("check"), text("rollback")];
  const script = (command.length === 1 ? (command[0] ?? "") : shellLine(command)).trim();
  const secret = [area, check, rollback, script].some((given) => given !== null && isSecret(given));
  const problems = [
    ...(area === null
      ? [missing("no `--area`", "the area that the check speaks for", "--area catalog")]
      : []),
    ...(script === "" ? [missing("no command behind `--`", "the command to learn from", "-- npm test")] : []),
    ...(secret ? [secretProblem] : []),
  ];
  if (area === null || problems.length > 0) return { problems };
  return { area, check, script, rollback, twice: options.has("twice"), dryRun: options.has("dry-run") };
}

function missing(found: string, expected: string, example: string): OffPageProblem {
  return { rule: "input", found, expected, cure: `Write it as \`${example}\`.` };
}

const secretProblem: OffPageProblem = {
  rule: "input",
  found: "a secret in what would be written into the page",
  expected: "words that everybody may read",
  cure: "Name its variable in place of it, as in `-- 'curl -H \"Authorization: Bearer $TOKEN\" …'`.",
};
