import type { CheckKey } from "../model/check-field-groups.js";
import type { documentFields, FieldTable } from "../model/page-fields.js";
import { nearest } from "../text/nearest.js";
import { withoutOddCharacters } from "../text/odd-characters.js";

/** What people call the keys of a check, from other formats and from the headers of tables. */
const synonyms = {
  id: ["name", "key", "slug", "check", "check-id"],
  area: ["component", "feature", "scope"],
  run: [
    "command",
    "commands",
    "cmd",
    "script",
    "exec",
    "smoke-command",
    "exact-command",
    "verification-command",
    "test-command",
  ],
  pass: [
    "pass-signal",
    "pass-signals",
    "passes",
    "pass-when",
    "passes-when",
    "pass-criteria",
    "expect",
    "expects",
    "expected",
    "expected-result",
    "expected-outcome",
    "expected-output",
    "success",
    "success-signal",
    "success-criteria",
    "must-show",
  ],
  fail: [
    "fail-signal",
    "fail-signals",
    "fails",
    "fail-when",
    "fails-when",
    "failure",
    "failure-signal",
    "must-not-show",
  ],
  rollback: ["roll-back", "rollback-action", "rollback-plan", "rollback-steps", "on-failure", "recovery"],
  retest: ["re-test", "rerun", "re-run", "retest-command"],
  diagnose: ["diagnosis", "diagnostics", "debug", "logs"],
  why: ["reason", "because"],
  timeout: ["time-limit", "max-time", "timeout-minutes", "timeout-seconds"],
  needs: ["depends-on", "depends", "dependencies", "requires"],
  env: ["environment", "envs", "variables", "vars"],
  "working-directory": ["cwd", "workdir", "work-dir", "working-dir", "dir", "directory", "folder"],
  shell: ["interpreter"],
  retries: ["retry", "max-retries", "retry-count"],
  "retry-delay": ["delay", "retry-wait", "backoff"],
  "runs-on": ["runner", "runners", "os", "platform"],
  phase: ["stage"],
  only: ["kind", "kinds", "only-for", "release-kind", "release-kinds"],
  "not-before": ["earliest", "not-until", "wait-until"],
  "to-do": ["todo", "todos", "to-dos", "task", "tasks"],
  waived: ["waiver", "waive", "exemption", "exempt"],
  owner: ["owners", "assignee", "responsible"],
  "version-from": ["version-file", "version-source", "version-path"],
  "sign-offs": ["sign-off", "signoff"],
  reviewed: ["last-reviewed", "last-review", "reviewed-on", "reviewed-at"],
  checks: ["smoke-matrix", "matrix", "tests", "smoke-tests", "smoke-checks", "checklist"],
} as const satisfies { readonly [K in CheckKey | keyof typeof documentFields]?: readonly string[] };

const bySynonym: ReadonlyMap<string, string> = new Map(
  Object.entries(synonyms).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
);

/** The key of the table that another was probably meant to be: in other letters, another word, or misspelt. */
export function meantKey(key: string, table: FieldTable): string | null {
  const plain = plainKey(key);
  if (Object.hasOwn(table, plain)) return plain;
  const synonym = bySynonym.get(plain);
  if (synonym !== undefined && Object.hasOwn(table, synonym)) return synonym;
  return nearest(key, Object.keys(table));
}

/** A key as ours are written: `workingDirectory` and `Working_Directory` are `working-directory`, and hidden characters are none. */
export function plainKey(key: string): string {
  return withoutOddCharacters(key.normalize("NFKC"))
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_\s]+/g, "-");
}
