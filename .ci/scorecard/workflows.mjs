// Rules about .github/workflows. zizmor knows many more; these are few, need nothing installed, and say what we decided.

/** Who may write what: a new line here is a decision. */
const writers = {
  ".github/workflows/readiness.yml: readiness": ["pull-requests"],
  ".github/workflows/release.yml: publish": ["attestations", "contents", "id-token"],
};

/** They run with the base's token and secrets on what strangers wrote. */
const dangerousTriggers = ["pull_request_target", "workflow_run", "issue_comment"];

export function dangerous({ workflows, steps }) {
  const triggers = workflows.flatMap((workflow) =>
    dangerousTriggers
      .filter((trigger) => triggersOf(workflow).includes(trigger))
      .map(
        (trigger) =>
          `${workflow.path}: unexpected trigger ${trigger}, expected none of ${dangerousTriggers.join(", ")}`,
      ),
  );
  const pasted = steps
    .filter(({ run = "" }) => run.includes("${{"))
    .map(({ place }) => `${place}: unexpected expression in \`run:\`, expected it in \`env:\``);
  return [...triggers, ...pasted];
}

function triggersOf({ on }) {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

export function permissions({ workflows, jobs }) {
  const open = workflows
    .filter((workflow) => JSON.stringify(workflow.permissions) !== "{}")
    .map(({ path }) => `${path}: unexpected permissions at the top, expected \`permissions: {}\``);
  const unstated = jobs
    .filter((job) => typeof job.permissions !== "object")
    .map(({ place }) => `${place}: unexpected job without its own permissions, expected them by scope`);
  const writing = jobs.flatMap(({ place, permissions: granted = {} }) =>
    Object.entries(granted)
      .filter(([scope, access]) => access === "write" && !writers[place]?.includes(scope))
      .map(
        ([scope]) =>
          `${place}: unexpected ${scope}: write, expected it in the table of .ci/scorecard/workflows.mjs`,
      ),
  );
  return [...open, ...unstated, ...writing];
}

const pinned = /^\s*(?:- )?uses: (?:\.\/\S*|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)\s*$/;

export function pins({ workflows, steps, files, text }) {
  const actions = workflows.flatMap(({ path, text: lines }) =>
    lines
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !pinned.test(line))
      .map((line) => `${path}: unexpected \`${line.trim()}\`, expected a commit and \`# v1.2.3\``),
  );
  const installs = steps
    .filter(({ run = "" }) => /\bnpm (?:i|install)\b(?!-)|\bnpx\b|\bpip3? install\b|\bcurl\b/.test(run))
    .map(
      ({ place }) => `${place}: unexpected install, expected \`npm ci\`, which holds the lock file's digests`,
    );
  const tools = files
    .filter((path) => /^\.ci\/[^/.]+$/.test(path) && /\bgo install \S+@(?!\S*\$|v?\d)/.test(text(path)))
    .map((path) => `${path}: unexpected floating \`go install\`, expected a version`);
  return [...actions, ...installs, ...tools];
}

export function hardening({ workflows, jobs, steps }) {
  return [
    ...workflows
      .filter(({ concurrency }) => concurrency === undefined)
      .map(({ path }) => `${path}: unexpected absence of concurrency, expected a group`),
    ...jobs
      .filter((job) => job.uses === undefined && typeof job["timeout-minutes"] !== "number")
      .map(({ place }) => `${place}: unexpected absence of timeout-minutes, expected a bound`),
    ...steps
      .filter(
        (step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
      )
      .map(
        ({ place }) =>
          `${place}: unexpected checkout that keeps the token, expected persist-credentials: false`,
      ),
  ];
}

/** Provenance before the tag: what is public has been attested. */
export function signedReleases({ jobs }) {
  const releasing = jobs.filter(({ steps = [] }) =>
    steps.some(({ run = "" }) => run.includes("gh release create")),
  );
  if (releasing.length === 0) return ["unexpected absence of a job that creates the release, expected one"];
  return releasing.flatMap(({ place, steps, permissions: granted = {} }) => {
    const attests = steps.findIndex(({ uses = "" }) => uses.startsWith("actions/attest@"));
    const tags = steps.findIndex(({ run = "" }) => run.includes("refs/tags/"));
    const problems = [];
    if (attests < 0)
      problems.push(`${place}: unexpected release without provenance, expected actions/attest`);
    else if (tags >= 0 && tags < attests)
      problems.push(`${place}: unexpected tag before provenance, expected it after`);
    for (const scope of ["id-token", "attestations"])
      if (granted[scope] !== "write")
        problems.push(`${place}: unexpected absence of ${scope}: write, expected it`);
    return problems;
  });
}
