import { defaultsFields, type Field } from "./page-fields.js";
import { phases, releaseKinds } from "./release.js";

/** All that follows from a field of a check, besides what follows from its type. */
export interface CheckFieldRow extends Field {
  /** Its name in the YAML of a page (FORMAT 1.3). */
  readonly key: string;
  /** Its column in a table: our name for it, and all that a header may call it, as `headerWords` has them. */
  readonly column?: { readonly title: string; readonly names: readonly string[] };
  /** Its name among the changes of a gate, where that is not its key. */
  readonly part?: string;
  /** What a change of it is called in a sentence, as something that was or is. */
  readonly called: string;
  /** Whether a change of it bears on the verdicts, or tells people and machines what to do afterwards. */
  readonly weight: "decides" | "tells";
  /** The changes that are known to strengthen the gate. All others weaken it, or may. */
  readonly strengthenedBy?: StrengthenedBy;
  /** `structure` is what others find a check by, and stays; texts lose the secrets in them. */
  readonly redacted: "structure" | "text";
  /** The label of its lines in an explanation; `null`: they stand with those of another field, or nowhere. */
  readonly explained: string | null;
  /** The results have it under the same name, and the summary's section of a check shows it under this title, if any. */
  readonly reported?: { readonly title: string | null };
}

/** Changes of a value that demand more of a release, or of more releases. */
export type StrengthenedBy =
  | "an entry more"
  | "`required`"
  | "a shorter time"
  | "none any more"
  | "a wider choice"
  | "an earlier moment"
  | "an earlier end";

/**
 * What a check consists of (FORMAT 1.2, 1.3): one row a field, in the order in which keys are listed. From it come the
 * draft, the reader of YAML and its schema, the columns of a table, the plain fields of `Check`, the parts of a gate
 * that are compared, and how each is redacted; `check-field-groups.ts` has which fields have what.
 */
export const checkFields = {
  id: {
    key: "id",
    type: "line",
    description:
      "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
    example: "streaming-partial",
    column: { title: "Check", names: ["check"] },
    called: "the name",
    weight: "tells",
    redacted: "structure",
    explained: null,
  },
  area: {
    key: "area",
    type: "area",
    description: "Area of the product that the check speaks for.",
    example: "catalog",
    required: true,
    column: { title: "Area", names: ["area"] },
    called: "the area",
    weight: "decides",
    redacted: "structure",
    explained: null,
  },
  command: {
    key: "run",
    type: "command",
    description: "Command, or list of commands that run as one script.",
    example: "make test",
    required: true,
    column: {
      title: "Command",
      names: ["command", "smoke command", "exact command", "verification command", "test command"],
    },
    part: "command",
    called: "the command",
    weight: "decides",
    redacted: "text",
    explained: "runs",
    reported: { title: "Command" },
  },
  pass: {
    key: "pass",
    type: "signals",
    description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
    example: '["exit 0", ", 0 failures"]',
    column: {
      title: "Pass signal",
      names: [
        "pass signal",
        "pass",
        "expected",
        "expected pass signal",
        "expected result",
        "expected outcome",
        "expected output",
        "expected behaviour",
        "expected behavior",
        "expected on success",
        "pass criterion",
        "pass condition",
        "pass when",
        "success signal",
        "success criterion",
        "what success look like",
        "must show",
      ],
    },
    called: "the pass signal",
    weight: "decides",
    strengthenedBy: "an entry more",
    redacted: "text",
    explained: "judged",
  },
  fail: {
    key: "fail",
    type: "signals",
    description: "Fail signals: one that holds is enough to fail.",
    example: '["stderr: warning:"]',
    column: {
      title: "Fail signal",
      names: [
        "fail signal",
        "fail",
        "expected fail signal",
        "failure signal",
        "fail criterion",
        "fail condition",
        "fail when",
        "what failure look like",
        "must not show",
      ],
    },
    called: "the fail signal",
    weight: "decides",
    strengthenedBy: "an entry more",
    redacted: "text",
    explained: null,
  },
  rollback: {
    key: "rollback",
    type: "guidance",
    description: "What a person does to go back when the check did not pass; shown, never run.",
    example: "Redeploy the release before.",
    column: {
      title: "Rollback",
      names: [
        "rollback",
        "rollback action",
        "rollback step",
        "rollback plan",
        "on failure",
        "if it fail",
        "action if failed",
        "recovery",
      ],
    },
    called: "the rollback",
    weight: "tells",
    redacted: "text",
    explained: "rollback",
  },
  retest: {
    key: "retest",
    type: "retest",
    description:
      "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
    example: "make test-again",
    column: { title: "Retest", names: ["retest", "rerun", "retest command", "retest action"] },
    called: "the retest",
    weight: "tells",
    redacted: "text",
    explained: "retest",
  },
  diagnose: {
    key: "diagnose",
    type: "script",
    description: "Command that runs when the check did not pass; its output goes into the report.",
    example: "docker compose logs --tail 50",
    column: { title: "Diagnose", names: ["diagnose"] },
    called: "the diagnosis",
    weight: "tells",
    redacted: "text",
    explained: "diagnose",
  },
  why: {
    key: "why",
    type: "markdown",
    description: "The failure that earned the check its place.",
    example: '"v0.2 shipped with half a stream (#48)"',
    column: { title: "Why", names: ["why"] },
    called: "the reason it is checked for",
    weight: "tells",
    redacted: "text",
    explained: "why",
    reported: { title: "Why it is checked" },
  },
  timeout: {
    key: "timeout",
    ...defaultsFields.timeout,
    column: { title: "Timeout", names: ["timeout"] },
    called: "the timeout",
    weight: "decides",
    strengthenedBy: "a shorter time",
    redacted: "structure",
    explained: null,
  },
  needs: {
    key: "needs",
    type: "ids",
    description: "Ids of checks that must pass first.",
    example: "[catalog]",
    column: { title: "Needs", names: ["need"] },
    called: "its need of",
    weight: "decides",
    redacted: "structure",
    explained: "needs",
  },
  env: {
    key: "env",
    ...defaultsFields.env,
    called: "the variable",
    weight: "decides",
    redacted: "structure",
    explained: null,
  },
  workingDirectory: {
    key: "working-directory",
    ...defaultsFields["working-directory"],
    called: "the working directory",
    weight: "decides",
    redacted: "text",
    explained: null,
  },
  shell: {
    key: "shell",
    ...defaultsFields.shell,
    column: { title: "Shell", names: ["shell"] },
    called: "the shell",
    weight: "decides",
    redacted: "text",
    explained: null,
  },
  retries: {
    key: "retries",
    type: "count",
    description:
      "Additional attempts after one that failed, timed out or found something still to do. Default: 0.",
    example: "1",
    called: "the number of retries",
    weight: "decides",
    redacted: "structure",
    explained: "tries",
  },
  retryDelay: {
    key: "retry-delay",
    type: "duration",
    description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
    example: "5s",
    called: "the pause between retries",
    weight: "decides",
    redacted: "structure",
    explained: null,
  },
  severity: {
    key: "severity",
    type: "line",
    description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
    example: "advisory",
    values: ["required", "advisory"],
    column: { title: "Severity", names: ["severity"] },
    called: "the severity",
    weight: "decides",
    strengthenedBy: "`required`",
    redacted: "structure",
    explained: null,
    reported: { title: null },
  },
  runsOn: {
    key: "runs-on",
    type: "lines",
    description: "Runners the check belongs to.",
    example: "[ubuntu-latest, windows-latest]",
    later: true,
    column: { title: "Runs on", names: ["run on"] },
    called: "the choice of runners",
    weight: "decides",
    redacted: "structure",
    explained: null,
    reported: { title: null },
  },
  owner: {
    key: "owner",
    type: "line",
    description: "Who answers for the check.",
    example: '"@acme/streaming"',
    column: { title: "Owner", names: ["owner"] },
    called: "the owner",
    weight: "tells",
    redacted: "text",
    explained: "owner",
    reported: { title: "owner" },
  },
  phase: {
    key: "phase",
    type: "line",
    description: "Whether it is for before or after publishing. Default: before.",
    example: "after",
    values: phases,
    column: { title: "Phase", names: ["phase"] },
    called: "the phase",
    weight: "decides",
    redacted: "structure",
    explained: "applies",
  },
  only: {
    key: "only",
    type: "lines",
    description: "Kinds of releases that it is for. Default: all.",
    example: "[major, minor]",
    values: releaseKinds,
    column: { title: "Only", names: ["only"] },
    called: "the limit to releases of kind",
    weight: "decides",
    strengthenedBy: "a wider choice",
    redacted: "structure",
    explained: null,
  },
  notBefore: {
    key: "not-before",
    type: "moment",
    description:
      "From when on it may run: a date (00:00 UTC), a time with offset, or `DURATION after tag|release`.",
    example: "24h after tag",
    column: { title: "Not before", names: ["not before"] },
    called: "its earliest moment",
    weight: "decides",
    strengthenedBy: "an earlier moment",
    redacted: "structure",
    explained: "waits",
  },
  toDo: {
    key: "to-do",
    type: "guidance",
    description: "What a person does that the command looks at: until then the check is pending.",
    example: "Bump the version.",
    column: { title: "To do", names: ["to do", "todo"] },
    called: "the to-do",
    weight: "decides",
    strengthenedBy: "none any more",
    redacted: "text",
    explained: "to do",
  },
  waived: {
    key: "waived",
    type: "waiver",
    description: "Until when, by whom and why it does not decide.",
    example: '{ by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }',
    column: { title: "Waived", names: ["waived"] },
    called: "the waiver",
    weight: "decides",
    strengthenedBy: "an earlier end",
    redacted: "text",
    explained: "waived",
  },
} as const satisfies Readonly<Record<string, CheckFieldRow>>;
