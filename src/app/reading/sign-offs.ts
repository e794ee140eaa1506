import { ApiError, type ApiFailure } from "../../model/api-error.js";
import type { Approvals } from "../../model/approvals.js";
import type { SignOff } from "../../model/checklist.js";
import type { Results } from "../../model/results.js";
import type { Ports } from "../../ports/ports.js";
import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import type { PreparedRun } from "../run-record.js";
import type { Page } from "./read-page.js";

/**
 * Judges the page's sign-offs before setup, and asks who has approved which environments of this run: only where a
 * sign-off that is for this release is proved by one (FORMAT 1.4).
 */
export async function judgeRunSignOffs(
  prepared: PreparedRun,
  ports: Pick<Ports, "env" | "services">,
): Promise<Results["signOffs"]> {
  const { checklist, release, page } = prepared;
  if (checklist.signOffs.length === 0) return [];
  // Loaded where the page has one: it costs start-up.
  const { judgeSignOffs, needsApprovals } = await import("../../plan/sign-offs.js");
  const approvals = needsApprovals(checklist.signOffs, release)
    ? await readApprovals(prepared, ports)
    : unknown("no sign-off asks for approvals");
  const { settings } = checklist;
  const isTickedHere = tickedBy(page);
  return judgeSignOffs(checklist.signOffs, { release, noVersion: null, settings, approvals, isTickedHere });
}

/**
 * Which boxes the change of the code ticks: those that its base has unticked, for another version, or not at all.
 * Where the base's page is run, its boxes are the base's.
 */
function tickedBy({ from, gateChanges }: Page): (signOff: SignOff) => boolean {
  if (from === "base" || gateChanges === null || gateChanges.kind === "not-compared") return () => false;
  if (gateChanges.kind === "new-page") return () => true;
  const ticks = gateChanges.changes.filter(
    ({ part, after }) => part === "sign-off" && after?.startsWith("[x] ") === true,
  );
  return ({ line, version }) =>
    ticks.some(
      (one) =>
        one.line === line &&
        (one.before?.startsWith("[x] ") !== true ||
          (version !== null && one.after?.endsWith(`(${version})`))),
    );
}

/** What is not answered proves nothing, and is no fault of the run. */
async function readApprovals(
  { context, inputs }: PreparedRun,
  ports: Pick<Ports, "env" | "services">,
): Promise<Approvals> {
  const { repository, attempt } = context.run;
  const runId = ports.env["GITHUB_RUN_ID"] ?? "";
  if (ports.services === null) return unknown("a command line has no run that could be approved");
  if (!/^\d+$/.test(runId) || repository === "")
    return unknown(
      "the run has no id here: leave `GITHUB_RUN_ID` and `GITHUB_REPOSITORY` as the runner has set them",
    );
  try {
    const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
    return { kind: "known", reviews: await github.approvals(repository, runId), attempt };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return unknown(failureText(error.failure, context.forge === "gitea"));
  }
}

function unknown(reason: string): Approvals {
  return { kind: "unknown", reason };
}

function failureText(failure: ApiFailure, isGitea: boolean): string {
  const status = failure.status === null ? "" : ` (${failure.status})`;
  const words = cutCharacters(oneLine(failure.message).replace(/\.$/, "") || "no reason was given", 100);
  return `the server said "${words}"${status}; ${cureOf(failure, isGitea)}`;
}

function cureOf({ kind }: ApiFailure, isGitea: boolean): string {
  if (isGitea) return "Gitea and Forgejo know no approvals of environments: sign off by ticking there";
  return kind === "read-only" || kind === "not-found" || kind === "unauthorized"
    ? "give the job `permissions: actions: read`"
    : "run the job again";
}
