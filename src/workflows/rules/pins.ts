import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse } from "../judged-use.js";
import type { Value } from "../workflow.js";

/** The actions of a job by what they are named: a commit stays what it is, a tag may be moved, a branch moves. */
export function pinProblems({ job }: Pick<JudgedUse, "job">): Problem[] {
  return [job.calls, ...job.steps.map(({ uses }) => uses)]
    .filter((uses) => uses !== null)
    .map(pinProblem)
    .filter((problem) => problem !== null);
}

function pinProblem(uses: Value): Problem | null {
  const { text } = uses;
  if (/^docker:/i.test(text))
    return /@sha256:[0-9a-f]{64}$/.test(text) ? null : unpinned(uses, "a digest, as `@sha256:…`");
  const [, owner = "", path = "", ref = ""] = /^([\w.-]+)\/([\w./-]+)@(\S+)$/.exec(text) ?? [];
  if (ref === "" || /^[0-9a-f]{40}$/i.test(ref)) return null;
  if (!/^v?\d[.\w+-]*$/i.test(ref)) return byBranch(uses, ref);
  if (/^readiness-action(?:\/|$)/i.test(path)) return null;
  return /^(?:actions|github)$/i.test(owner) ? byTag(uses) : unpinned(uses, "the full SHA of a commit");
}

function unpinned({ text, place }: Value, expected: string): Problem {
  const found = `the action ${quoted(text)} by a name that its owner may move, in the job that is the gate`;
  const cure =
    "Name the commit that you have looked at, with the version in a comment behind it; Dependabot keeps both up to date.";
  return problemAt("workflow-action-unpinned", place, { found, expected, cure });
}

function byTag({ text, place }: Value): Problem {
  const found = `the action ${quoted(text)} by its tag`;
  const cure = "Where your rules want it, name the commit, with the version in a comment behind it.";
  return problemAt("workflow-action-tag", place, {
    found,
    expected: "the full SHA of a commit, or a tag of GitHub's own",
    cure,
  });
}

function byBranch({ text, place }: Value, ref: string): Problem {
  const found = `the action ${quoted(text)} by ${quoted(ref)}, which is a branch and another program tomorrow`;
  const cure = "Name a commit, or the tag of a version.";
  return problemAt("workflow-action-branch", place, { found, expected: "a commit or a version", cure });
}
