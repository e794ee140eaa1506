import { phases, releaseKinds } from "../model/release.js";
import type { RunFacts } from "../model/results.js";
import type { Environment } from "../model/variables.js";
import { gates, verdicts } from "../model/verdict.js";
import { isOwnWord } from "../redact/own-words.js";
import { createRedactor, type Redactor, secretsFromEnvironment } from "../redact/redaction.js";
import type { Inputs, RawInput } from "./inputs/inputs.js";
import { readInput } from "./inputs/read-inputs.js";
import type { PreparedRun } from "./run-record.js";

/** The secrets of a run, and what a mask must never hide. */
interface Secrets {
  /** Verdicts, gates, ids, areas, paths, SHAs and URLs of this run. */
  readonly vocabulary: readonly string[];
  /** Values for the runner's masks, known before the first check. */
  readonly masks: readonly string[];
  /** For the report: a name of `redact` that is not set, a value that cannot be masked. */
  readonly warnings: readonly string[];
}

/** Gathers what must stay secret: named by `redact`, or given away by its variable's name. */
export function gatherSecrets(
  known: Pick<PreparedRun, "context" | "name" | "resultsPath" | "inputs" | "page" | "plan" | "facts">,
  env: Environment,
): Secrets {
  const { run, serverUrl } = known.context;
  const vocabulary = vocabularyOf({
    name: known.name,
    checks: known.plan.steps.map(({ check }) => ({
      id: check.id,
      area: check.area.text,
      areaSlug: check.area.slug,
    })),
    run,
    others: [
      known.page.path,
      known.page.file,
      known.resultsPath,
      serverUrl,
      ...known.plan.notApplicable.flatMap(({ id, area }) => [id, area]),
      ...Object.values(known.facts.values).flatMap((value) => value ?? []),
    ],
  });
  const warnings: string[] = [];
  for (const name of known.inputs.redact) {
    if (env[name]?.trim() || known.inputs.vars[name]?.trim()) continue;
    warnings.push(
      isName.test(name)
        ? `\`redact\` names ${name}, which is not set: nothing of it can be hidden`
        : "`redact` has a line that is no variable's name; it is hidden like a value, but put the value into a variable and name that",
    );
  }
  const masks: string[] = [];
  for (const value of knownValues(known.inputs, env)) {
    // A mask that hits our own words would make the runner drop the job's outputs.
    if (isOwnWord(value) || vocabulary.some((word) => word.includes(value.trim()))) {
      warnings.push(
        "the value of a secret variable is a word of the report itself, so that the log cannot mask it",
      );
    } else if (value.trim() !== "") masks.push(value);
  }
  return { vocabulary, masks, warnings: [...new Set(warnings)] };
}

/** Knows what must appear nowhere before anything is read or written; it learns masks as commands ask for them. */
export function redactorFor(input: RawInput, env: Environment): Redactor {
  const redactor = createRedactor();
  for (const value of knownValues(secretInputs(input), env)) redactor.add(value);
  return redactor;
}

/** The inputs by which secrets are known. */
type SecretInputs = Pick<Inputs, "githubToken" | "linearToken" | "redact" | "vars">;

/** Read by themselves: what is wrong with other inputs is reported without secrets, too. */
function secretInputs(raw: RawInput): SecretInputs {
  return {
    githubToken: readInput("github-token", raw),
    linearToken: readInput("linear-token", raw),
    redact: readInput("redact", raw),
    vars: readInput("vars", raw),
  };
}

/** What a variable may be called. Anything else in `redact` is taken for the secret itself, which was put there by mistake. */
const isName = /^[\w.()-]*$/;

/** Values that are known to be secret: tokens given as inputs, variables that `redact` names, and those whose names say so. */
function knownValues({ githubToken, linearToken, redact, vars }: SecretInputs, env: Environment): string[] {
  const named = redact.flatMap((name) =>
    [env[name] ?? [], vars[name] ?? [], isName.test(name) ? [] : name].flat(),
  );
  const byName = [env, vars].flatMap(secretsFromEnvironment);
  return [...new Set([githubToken, linearToken, ...named, ...byName])].filter((value) => value.trim() !== "");
}

interface Vocabulary {
  readonly name: string;
  readonly checks: readonly { readonly id: string; readonly area: string; readonly areaSlug: string }[];
  readonly run: RunFacts;
  /** Paths, SHAs and URLs. */
  readonly others: readonly string[];
}

/** Words of the report itself, which no mask may hide. */
export function vocabularyOf({ name, checks, run, others }: Vocabulary): string[] {
  return [
    ...verdicts,
    ...gates,
    ...releaseKinds,
    ...phases,
    name,
    ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
    ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
    ...others,
  ].filter((word) => word !== "");
}
