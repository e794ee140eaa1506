import type { FindingRule } from "./finding-rule.js";

/** What keeps a page from being read or run, and is no matter of its text. */
export const runFindings = {
  "file-name": {
    severity: "error",
    summary: "The checklist's file name ends neither in `.md` nor in `.yml` or `.yaml`.",
    why: "The ending says how the file is read, and no other format is known.",
    examples: null,
  },
  "not-text": {
    severity: "error",
    summary: "The checklist is not UTF-8 text.",
    why: "Bytes that are no text could hide anything. The place is that of the first of them.",
    examples: null,
  },
  unreadable: {
    severity: "error",
    summary: "There is no checklist, or none that may be read.",
    why: "The page is a regular file inside the workspace of at most 16 MiB. A gate without its page is never ready.",
    examples: null,
  },
  "base-page": {
    severity: "error",
    summary: "The base has no page that `checklist-from: base` could run, or it cannot be read.",
    why: "The page of the pull request is never run in its place: that would let a change judge itself.",
    examples: null,
  },
  input: {
    severity: "error",
    summary: "An input of the action, or an option of the command line, has a value that cannot be used.",
    why: "The run would be another than the one that was asked for.",
    examples: {
      wrong: "with:\n  fail-on: sometimes\n",
      right: "with:\n  fail-on: any\n",
      sourceFormat: "inputs",
    },
  },
  filter: {
    severity: "error",
    summary: "`areas` or `checks` names something that the page does not have, or leaves no check.",
    why: "A misspelt filter would select less than was meant, and a gate that looked at nothing is never ready.",
    examples: { wrong: "with:\n  areas: billing\n", right: "with:\n  areas: api\n", sourceFormat: "inputs" },
  },
  revision: {
    severity: "error",
    summary:
      "`readiness diff` is asked for something that it cannot compare: an unknown revision, a folder without a repository, or a revision whose page is no file.",
    why: "“Nothing has changed” would be said of a page that was not looked at.",
    examples: null,
  },
  results: {
    severity: "error",
    summary: "The results file cannot stand where it was asked for.",
    why: "It lies inside the workspace or the temporary folder and is no link, so that a page cannot make a run write elsewhere.",
    examples: null,
  },
  "last-results": {
    severity: "error",
    summary: "`run --failed` has no results of the page to choose by.",
    why: "What did not pass is known from the last results of this very page, which are kept in the git folder, or from those in the file that is named; running everything, or nothing, would be another run than the one that was asked for.",
    examples: null,
  },
  "need-elsewhere": {
    severity: "error",
    summary: "`plan` finds a check on a system on which another one does not run that it needs.",
    why: "What a check needs runs in the same job, which has one system: the check would run without it, or never.",
    examples: null,
  },
  "runner-name": {
    severity: "error",
    summary: "`plan` finds a name in `runs-on` of a check that no runner has.",
    why: "A job with a list of labels in the place of one, or with an expression, would wait for a runner that never comes.",
    examples: null,
  },
  "plan-limit": {
    severity: "error",
    summary: "A plan is larger than GitHub hands on to the jobs of a matrix, or to the gate.",
    why: "Inputs reach a job as variables of its environment, and the outputs of a job are bounded: what does not fit would be cut off, or the job not start.",
    examples: null,
  },
  "other-commit": {
    severity: "error",
    summary: "What is checked out is another commit than the one that the event is about.",
    why: "A verdict stands on the commit that ran: the pull request, tag or push that gets it would be one that never did. Check that commit out, or set `commit: checkout`, by which the run speaks for what is checked out alone.",
    examples: null,
  },
  "not-the-plans": {
    severity: "error",
    summary: "A shard, or the gate over the shards, has another page, commit or workflow run than its plan.",
    why: "The verdicts of all shards are joined, so they have to be about one page at one commit. Nothing runs, and nothing counts, of another.",
    examples: null,
  },
  "untrusted-code": {
    severity: "error",
    summary: "The run would give a stranger's code the repository's rights.",
    why: "Under `pull_request_target`, `workflow_run` and `issue_comment` commands run with secrets and a token that can write. `allow-untrusted` overrides this, and says so in the report.",
    examples: null,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
