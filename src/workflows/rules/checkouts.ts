import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse } from "../judged-use.js";
import { roleTraits } from "../roles.js";
import { isCheckout, ownCheckouts } from "../uses.js";
import { inputOf, isExpression, type Step, type Value } from "../workflow.js";
import { mayNotRun } from "./condition-text.js";
import { strangersEvents } from "./events.js";

/** What a workflow puts into the folder that the page's commands run in. */
export function checkoutProblems(use: JudgedUse): Problem[] {
  const { readsFiles, runsCommands, findsRelease } = roleTraits[use.role];
  if (!readsFiles) return [];
  const checkouts = ownCheckouts(use);
  return [
    ...(runsCommands ? strangersCode(use) : []),
    ...(checkouts.length === 0 ? withoutCheckout(use) : []),
    ...(findsRelease ? history(use, checkouts) : []),
    ...(runsCommands ? checkouts.flatMap(credentials) : []),
  ];
}

/** The head of a pull request, by whatever name it is asked for. */
const head =
  /github\.head_ref|pull_request\.head\.|refs\/pull\/|workflow_run\.(?:head_|pull_requests)|merge_commit_sha|issue\.number/i;

/** A condition of the job that asks whose code it is. */
const asksWhose = /workflow_run\.event\b|head_repository|head\.repo\b|author_association/i;

function strangersCode({ before, job, workflow, events }: JudgedUse): Problem[] {
  const event = strangersEvents.find((each) => events.has(each) && !mayNotRun(job.condition, each));
  if (event === undefined || asksWhose.test(job.condition?.text ?? "")) return [];
  return before.flatMap((step) => {
    const value = headOf(step);
    return value === null
      ? []
      : [stranger(event, value, workflow.triggers.find((each) => each.event === event) === undefined)];
  });
}

function headOf(step: Step): Value | null {
  const { uses, inputs, run, place } = step;
  if (uses === null)
    return /\bgh\s+pr\s+checkout\b|refs\/pull\//.test(run) ? { text: "gh pr checkout", place } : null;
  if (!isCheckout(step)) return null;
  const named = [inputs.get("ref"), inputs.get("repository")].find((input) =>
    head.test(input?.value.text ?? ""),
  );
  return named?.value ?? null;
}

function stranger(event: string, { text, place }: Value, isCalled: boolean): Problem {
  const found = `a checkout of ${quoted(text)} under ${quoted(event)}${isCalled ? " of a workflow that calls this one" : ""}, so that a stranger's code runs with a token that writes`;
  const cure =
    "Run the page on `pull_request`, and let `report@v1` tell pull requests from forks: https://github.com/org/readiness-action/blob/main/docs/recipes.md#pull-requests-from-forks.";
  return problemAt("workflow-strangers-code", place, {
    found,
    expected: "the repository's own commit, or the event `pull_request`",
    cure,
  });
}

/** Steps that surely put no files of the repository anywhere. */
const bringsNothing = /^actions\/(?:setup-[a-z-]+|cache|upload-artifact)@/i;

function withoutCheckout({ step, before }: JudgedUse): Problem[] {
  const mayBring = before.some(({ uses, run }) =>
    uses === null
      ? /\b(?:git|gh|curl|wget|tar|unzip|svn|hg|docker)\b/.test(run)
      : !bringsNothing.test(uses.text),
  );
  if (mayBring) return [];
  const found = "no step before this one that checks the repository out";
  const cure =
    "Add `- uses: actions/checkout@v7` as the first step, with `fetch-depth: 0` and `persist-credentials: false`.";
  return [
    problemAt("workflow-no-checkout", step.place, { found, expected: "the page in the workspace", cure }),
  ];
}

function history({ page, before, step }: JudgedUse, checkouts: readonly Step[]): Problem[] {
  const last = checkouts.at(-1);
  const isFetched = before.some(({ run }) => run.split("\n").some(fetches));
  if (last === undefined || isFetched || !page?.needsHistory || step.inputs.has("kind")) return [];
  const depth = last.inputs.get("fetch-depth");
  if (depth !== undefined && (depth.value.text.trim() === "0" || isExpression(depth.value.text))) return [];
  const found = `a checkout of ${depth === undefined ? "one commit" : quoted(`fetch-depth: ${depth.value.text}`)}, in which the last tag of the page is not known`;
  const cure = "Write `fetch-depth: 0` into its `with:`.";
  const expected = inCode("fetch-depth: 0");
  return [
    problemAt("workflow-history", (depth?.value ?? last.uses ?? last).place, { found, expected, cure }),
  ];
}

/** By two searches: a pattern would look for the second word again from each first one. */
function fetches(line: string): boolean {
  const start = line.search(/\bgit\b/);
  return start !== -1 && /\bfetch\b/.test(line.slice(start));
}

function credentials(step: Step): Problem[] {
  const keeps = inputOf(step, "persist-credentials", "true");
  if (keeps !== "true") return [];
  const found = "a checkout that leaves the job's token where every command of the page can read it";
  const cure = "Write `persist-credentials: false` into its `with:`, unless a command pushes.";
  const { place } = step.inputs.get("persist-credentials")?.value ?? step.uses ?? step;
  return [
    problemAt("workflow-credentials", place, { found, expected: inCode("persist-credentials: false"), cure }),
  ];
}
