import type { Place, Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse } from "../judged-use.js";
import { roleTraits } from "../roles.js";
import { inputOf, isExpression, type Permissions, type Step } from "../workflow.js";
import { pullRequestEvents } from "./events.js";

/** What the job's token may do, and should. */
export function permissionProblems(use: JudgedUse): Problem[] {
  const { permissions, events, workflow } = use;
  if (permissions === null) {
    const isCalledAlone = workflow.triggers.every(({ event }) => event === "workflow_call");
    return events.size === 0 || isCalledAlone ? [] : [unset(use)];
  }
  return [...missing(use, permissions), ...wide(use, permissions)];
}

function unset({ role, job: { id, place } }: JudgedUse): Problem {
  const found = `the job ${quoted(id)} without \`permissions\`, whose token may do what the repository's settings say`;
  const expected = "what the action needs, and no more";
  const comment = roleTraits[role].tells
    ? ", and `pull-requests: write` where it comments on pull requests"
    : "";
  const cure = `Give the job \`permissions:\` with \`contents: read\`${comment}.`;
  return problemAt("workflow-permissions-unset", place, { found, expected, cure });
}

interface Need {
  readonly scope: string;
  readonly level: "read" | "write";
  readonly what: string;
  /** What to write where it is not wanted. */
  readonly otherwise?: string;
}

function missing(use: JudgedUse, permissions: Permissions): Problem[] {
  if (permissions.kind === "unknown") return [];
  return needsOf(use)
    .filter(({ scope, level }) => !isGiven(permissions, scope, level))
    .map(({ scope, level, what, otherwise = "" }) => {
      const found = `no ${inCode(`${scope}: ${level}`)}, which ${what} needs`;
      const cure = `Add ${inCode(`${scope}: ${level}`)} to the \`permissions\` of the job${otherwise}.`;
      const expected = "permissions for all that the action is asked for";
      return problemAt("workflow-permission-missing", permissions.place, { found, expected, cure });
    });
}

/** Only what the job's own token has to do; with another token nobody can know. */
function needsOf(use: JudgedUse): Need[] {
  const { step, events, page, action, role } = use;
  const needs: Need[] = [{ scope: "contents", level: "read", what: "reading the repository" }];
  if (!roleTraits[role].tells || !hasOwnToken(step)) return needs;
  const comment = inputOf(step, "comment", "on-failure");
  const hasPullRequest =
    action === "report" ||
    pullRequestEvents.some((event) => events.has(event)) ||
    step.inputs.has("pull-request");
  if (hasPullRequest && (comment === "on-failure" || comment === "always"))
    needs.push({
      scope: "pull-requests",
      level: "write",
      what: "the comment on the pull request",
      otherwise: ", or set `comment: never`",
    });
  const statuses = inputOf(step, "statuses", "none");
  if (statuses === "gate" || statuses === "areas")
    needs.push({ scope: "statuses", level: "write", what: inCode(`statuses: ${statuses}`) });
  const isLinear = step.inputs.has("linear-token");
  const linksTicket = inputOf(step, "link-ticket", "false") === "true";
  if (linksTicket && !isLinear && (page?.hasIssue ?? true))
    needs.push({ scope: "issues", level: "write", what: "`link-ticket`" });
  if (action !== "report" && page?.hasApprovals)
    needs.push({ scope: "actions", level: "read", what: "a sign-off of the page with `(environment: …)`" });
  return needs;
}

function hasOwnToken({ inputs }: Step): boolean {
  const token = inputs.get("github-token")?.value.text.trim() ?? "";
  return /^(?:|\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})$/.test(token);
}

/** A comment on a pull request is one of its issue, and either of the two permissions lets it be written. */
function isGiven(permissions: Permissions, scope: string, level: "read" | "write"): boolean {
  if (permissions.kind !== "some")
    return permissions.kind === "unknown" || permissions.level === "write" || level === "read";
  const given = [scope, ...(scope === "pull-requests" ? ["issues"] : [])].map(
    (name) => permissions.scopes.get(name)?.text ?? "none",
  );
  return given.some((text) => text === "write" || text === level || isExpression(text));
}

/** What the action itself may be given to write, where it tells, or where no command of the page is near. */
const own: ReadonlySet<string> = new Set(["pull-requests", "statuses", "issues"]);

function wide(use: JudgedUse, permissions: Permissions): Problem[] {
  if (permissions.kind === "all")
    return permissions.level === "write" ? [tooWide(use, "write-all", permissions.place)] : [];
  if (permissions.kind === "unknown" || mayNeedToken(use)) return [];
  const isHarmless = !roleTraits[use.role].runsCommands || tellsFrom(use);
  return [...permissions.scopes]
    .filter(([scope, { text }]) => text === "write" && !(isHarmless && own.has(scope)))
    .map(([scope, { place }]) => tooWide(use, `${scope}: write`, place));
}

/** Whether a use in the same job writes comments or statuses. */
function tellsFrom({ job, beside }: JudgedUse): boolean {
  return beside.some((other) => other.job === job && roleTraits[other.role].tells);
}

function tooWide(use: JudgedUse, given: string, place: Place): Problem {
  const reach = roleTraits[use.role].runsCommands
    ? " and every command of the page has within its reach"
    : "";
  const found = `${inCode(given)}, which no step of this job needs${reach}`;
  const comment = tellsFrom(use) ? ", with `pull-requests: write` for the comment" : "";
  const cure = `Take it away (\`contents: read\` is enough${comment}); what publishes does that in a job of its own, which needs this one.`;
  return problemAt("workflow-permission-wide", place, {
    found,
    expected: "no more than the action needs",
    cure,
  });
}

/** Steps of which it is known that they write nothing with the token: those of GitHub, and what installs a language. */
const harmless =
  /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|[\w.-]+\/(?:setup-[\w-]+|action-setup|readiness-action(?:\/[\w-]+)?))@/i;

/** Words by which a step may use a token, the runner's identity included. */
const tokenWords =
  /github\.token|secrets\.|GITHUB_TOKEN|GH_TOKEN|ID_TOKEN|\bgh\b|git[ \t]+(?:push|tag)|publish|release|deploy|attest|sign|login|push|upload/i;

/** Whether another step of the job may use what the token may do: then nothing is said. */
function mayNeedToken({ job, step, workflow }: JudgedUse): boolean {
  const others = job.steps.filter((other) => other !== step);
  if (others.some(({ uses }) => uses !== null && !harmless.test(uses.text))) return true;
  const written = others.map(({ uses, source }) => (uses === null ? source : withoutName(source))).join("\n");
  return tokenWords.test(written) || /token|secrets\./i.test(workflow.env + jobHead(job.source));
}

function withoutName(source: string): string {
  return source.replace(/\buses:[^\n]*/g, "");
}

/** What stands before the steps: `env:`, `environment:`. */
function jobHead(source: string): string {
  return source.split(/^[ \t]*steps:/m)[0] ?? "";
}
