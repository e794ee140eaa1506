import { notKnownMoment } from "../model/moment.js";
import { gates, verdicts } from "../model/verdict.js";

/**
 * What the sentences of a report are made of: reasons, headings, outputs, statuses. A secret that is a part of one would
 * hide them; worse, the runner drops every output that holds a mask. (Shorter ones than a mask may be are left out.)
 */
const ownSentences: readonly string[] = [
  ...verdicts,
  ...gates,
  "all required checks passed",
  "the only required check passed, waived check did not pass, waived checks did not pass",
  "of required checks did not pass",
  "of required checks is pending, of required checks are pending",
  "the run was cancelled before it began",
  "setup failed, so no check could run",
  "setup and teardown did not pass",
  "no required check was run, and advisory checks decide nothing",
  "the pull request changes its own gate, and changes may weaken it",
  "the page cannot be used: errors",
  "the checklist is unusable",
  "under nothing was run, because the code may be a stranger's",
  "nothing was run: commit is checked out, and the event is about",
  "the page could not be compared with the base's, so the pull request may weaken its own gate",
  "the run died before it was judged; had ended with exit code",
  "the run died while was running",
  "it had not reported yet, though had passed",
  "fail signal seen, pass signal not seen, pass signal not seen yet",
  "of required checks are still to do, is still to do, waits for",
  notKnownMoment,
  "signals could not be evaluated",
  "has no value in this run, the var is empty, where no value is filled in, only as a part of more",
  "expected exit, expected stdout, stderr, output lines",
  "the command did not end by itself",
  "nothing watched for it",
  "a pipe was closed early",
  "timed out after, timed-out, could not be started",
  "ended by the run's timeout of",
  "the run's timeout was over before it began",
  "it touched the runner's command files",
  "tampered with the runner's files",
  "it needs, which did not pass, which never had a verdict",
  "fail-fast",
  "flaky: passed on attempt, attempts, trying again",
  "needed by a selected check, needed for",
  "processes left behind, ended, of them could not be ended",
  "the failure did not recur, the failure was confirmed",
  "Ready again, Not ready",
  "Since commit every check that decides passes",
  "Failed areas, First step back, parent gate, no owner",
  "Still to do, To sign off, Nothing to do yet, Waiting: nothing to do yet, no owner is named, to do, not yet, is pending, are pending, waits for",
  "Not ready for after publishing, before publishing, Sign-off still open, and no sign-off that counts is open",
  "waived by until, the waiver was over after, row is for releases only, rows are for, does not apply, do not apply",
  "ticked in this pull request, ticked for, approved by, not for this release, added or narrowed by this pull request",
  "Signals, Verdict, Result, Reason, Severity, advisory, Details, Duration, Seconds, Minutes",
  "Roll back, Rollback and retest, Retest, Command, Output, Diagnosis",
  "Sign-offs, Findings, Warnings, Errors, Setup, Teardown, Guidance",
  "it names which is not known in this run, setup was not run, teardown was not run",
  "the version is none by SemVer, first release, major, minor, patch, prerelease, before, after",
  "Why this check exists",
  "no end after, command not found, it printed nothing, it wrote to the runner's own files",
  "expected, saw, expected, but, was printed, was never printed, must not be seen, but was",
  "could not be judged, the file does not say it",
  "failed again on retest, passed on retest: flaky?, on retest, advisory, waived until",
  "nobody is named on the page, more lines in the log, the page says nothing",
  "the same, the other, Check, Seen, First step back",
  "This pull request changes its own gate",
  "Compared with the page at: changes may weaken it, adds to it, strengthens it",
  "Left out, to stay within the size limit: The results file has all of it",
  "Summary and log of the run, readiness-action, started, commit, release readiness, Release, Readiness",
  "passed, failed, skipped, cancelled, interrupted, errored, Passed, Failed, Skipped, Cancelled, Interrupted",
];

/** Whether a secret is a part of our own sentences, so that to hide it everywhere would hide those. */
export function isOwnWord(secret: string): boolean {
  const word = secret.trim();
  return word !== "" && ownSentences.some((sentence) => sentence.includes(word));
}
