// A scratch repository on its way through one release, with stand-ins for GitHub's API and for the programs that its page calls.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, relative } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { plainEnvironment } from "./environment.mjs";
import { mustRun } from "./process.mjs";

const repository = "acme/toolbox";
const pullNumber = 7;
/** As `runAction` calls it. */
const runId = "4242";
const hourMs = 3_600_000;

/**
 * The main branch with the last release tagged, and a release branch on top that has nothing of its own yet.
 *
 * @param t the case's tools
 * @param options.page the text of the page, and `options.root`, the folder that it lies in (`working-directory`)
 * @param options.files path → text, from the repository's root
 * @param options.isClean whether the page must have nothing that `lint --strict` names
 * @param options.lastTags tags of the commit of the last release, oldest first
 * @param options.branch the release branch
 * @param options.programs name → shell script, before everything else on PATH. They find what is so in the world
 *   around the repository in the folder `$WORLD`, which `world(name, text)` writes.
 */
export async function startRelease(t, options) {
  const { page, root = ".", files, lastTags, branch, programs, isClean = true } = options;
  const github = await startGitHubServer();
  github.state.repository = repository;
  github.state.approvals.set(runId, []);
  const workspace = join(t.folder, "repository");
  const worldFolder = join(t.folder, "world");
  const bin = join(t.folder, "bin");
  await mkdir(worldFolder);
  await writePrograms(bin, programs);
  const git = gitIn(workspace);
  const pagePath = join(root, "RELEASE_READINESS.md");

  await writeFiles(workspace, { ...files, [pagePath]: page });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The last release");
  for (const [index, tag] of lastTags.entries()) await tagAt(git, tag, 24 * (30 + lastTags.length - index));
  const base = await git("rev-parse", "HEAD");
  github.state.files.set(`${base}:${pagePath}`, Buffer.from(page));
  await git("checkout", "--quiet", "-b", branch);
  await git("commit", "--quiet", "--allow-empty", "--message", "Begin the release");

  if (isClean) {
    const linted = await t.cli(["lint", "--strict", "--working-directory", root], { workspace });
    if (linted.exitCode !== 0 || /warning|note/.test(linted.log)) throw new Error(linted.log);
  }
  const env = {
    GITHUB_API_URL: github.apiUrl,
    WORLD: worldFolder,
    PATH: [bin, plainEnvironment.PATH].join(delimiter),
  };
  const run = async (event, more = {}) => {
    const before = github.state.statuses.length;
    const ran = await t.action({
      workspace,
      event: { name: event.name, payload: { repository: { full_name: repository }, ...event.payload } },
      inputs: {
        name: "release",
        comment: "on-failure",
        statuses: "gate",
        ...(root === "." ? {} : { "working-directory": root }),
        ...more.inputs,
      },
      expressions: { "github.token": "ghs_token_of_the_job" },
      env: { ...env, ...event.env, ...more.env },
    });
    return { ...ran, statuses: github.state.statuses.slice(before) };
  };

  return {
    github,
    workspace,
    git,
    pagePath,
    close: () => github.close(),
    /** What is so outside of the repository; `null` takes it away. */
    world: async (name, text) => {
      if (text === null) await rm(join(worldFolder, name), { force: true });
      else await writeFiles(worldFolder, { [name]: text });
    },
    /** Changes files and commits them: path → new text, or a function of the old one. */
    commit: async (message, changes) => {
      for (const [path, change] of Object.entries(changes)) {
        const text = typeof change === "string" ? change : change(await readText(join(workspace, path)));
        await writeFiles(workspace, { [path]: text });
      }
      await git("add", "--all");
      await git("commit", "--quiet", "--message", message);
    },
    /** The release branch's pull request, at its head. */
    pullRequest: async (more) => {
      const headSha = await git("rev-parse", "HEAD");
      github.addPull({ number: pullNumber, headSha, headRef: branch, baseSha: base });
      const repo = { full_name: repository };
      const pull = {
        number: pullNumber,
        head: { sha: headSha, ref: branch, repo },
        base: { sha: base, repo },
      };
      const ran = await run(
        {
          name: "pull_request",
          payload: { action: "synchronize", number: pullNumber, pull_request: pull },
          env: { GITHUB_SHA: headSha, GITHUB_REF: "refs/pull/7/merge", GITHUB_REF_NAME: "7/merge" },
        },
        more,
      );
      return { ...ran, comment: github.commentsOf(pullNumber).at(-1)?.body ?? null };
    },
    /** Merges the branch and closes the pull request. */
    merge: async () => {
      await git("checkout", "--quiet", "main");
      await git("merge", "--quiet", "--no-ff", "--message", "Release", branch);
      github.state.pulls.get(pullNumber).open = false;
    },
    /** Tags HEAD (anew) as so many hours ago, and runs for its push. */
    pushTag: async (tag, hoursAgo, more) => {
      await tagAt(git, tag, hoursAgo);
      const payload = { ref: `refs/tags/${tag}`, before: "0".repeat(40) };
      return run({ name: "push", payload, env: tagEnvironment(tag) }, more);
    },
    /** Runs for the publishing of the tag's release so many hours ago. */
    publish: async (tag, hoursAgo, more) => {
      const published_at = isoBefore(hoursAgo);
      const release = { tag_name: tag, published_at, draft: false, prerelease: false };
      github.state.releases.set(tag, published_at);
      return run(
        { name: "release", payload: { action: "published", release }, env: tagEnvironment(tag) },
        more,
      );
    },
    /** Who let an environment pass in the run. */
    approve: (environment, login) => {
      const approvals = github.state.approvals.get(runId);
      const approval = {
        state: "approved",
        comment: "",
        environments: [{ name: environment }],
        user: { login },
      };
      github.state.approvals.set(runId, [...approvals, approval]);
    },
  };
}

/** A day as pages write it, counted from today, in UTC. */
const dayFromNow = (days) => isoBefore(-24 * days).slice(0, 10);

/** A page whose dates would go stale, as if it had been written today: waivers last a month, and it was gone through last week. */
export const writtenToday = (page) =>
  page
    .replace(/\buntil \d{4}-\d\d-\d\d\b/g, `until ${dayFromNow(30)}`)
    .replace(/^reviewed: \d{4}-\d\d-\d\d$/m, `reviewed: ${dayFromNow(-7)}`);

/** What a person does who ticks every box for this version; approvals are not theirs to tick. */
export const ticked = (version) => (page) =>
  page.replace(
    /^- \[[ x]\] (.*?)(?: \((\d+\.\d+\.\d+[^,()]*)?(?:, )?([^()]*)\))?$/gm,
    (_, text, __, rest = "") => {
      if (/^environment:/.test(rest)) return `- [ ] ${text} (${rest})`;
      return `- [x] ${text} (${[version, rest].filter(Boolean).join(", ")})`;
    },
  );

/** The files of a folder, path → text, without the page. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== "RELEASE_READINESS.md")
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.map(readText));
  return Object.fromEntries(paths.map((path, index) => [relative(folder, path), texts[index]]));
}

/** The files that name a version, with another in its place. */
export const bumped = (files, from, to) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, text]) => text.includes(from))
      .map(([path, text]) => [path, text.replaceAll(from, to)]),
  );

/** The verdict of each check, by id. */
export const verdictsOf = ({ checks }) => Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));

/** The ids with that verdict, in the page's order. */
export const idsWith = (results, verdict) =>
  results.checks.filter((check) => check.verdict === verdict).map(({ id }) => id);

/** The state and description of the last status of a context. */
export const statusOf = (statuses, context) => {
  const status = statuses.filter((one) => one.context === context).at(-1);
  return status === undefined ? null : [status.state, status.description];
};

function gitIn(workspace) {
  return async (...args) => {
    const settings = ["user.name=e2e", "user.email=e2e@example.org", "commit.gpgsign=false"];
    const given = settings.flatMap((setting) => ["-c", setting]);
    const env = { ...plainEnvironment };
    const dated = args[0] === "tag" && args.includes("--annotate");
    if (dated) env.GIT_COMMITTER_DATE = args.pop();
    return (await mustRun("git", [...given, ...args], { cwd: workspace, env })).trim();
  };
}

const tagAt = (git, tag, hoursAgo) =>
  git("tag", "--force", "--annotate", "--message", tag, tag, isoBefore(hoursAgo));

const isoBefore = (hours) => new Date(Date.now() - hours * hourMs).toISOString();

const tagEnvironment = (tag) => ({
  GITHUB_REF: `refs/tags/${tag}`,
  GITHUB_REF_NAME: tag,
  GITHUB_REF_TYPE: "tag",
});

const readText = (path) => readFile(path, "utf8");

async function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (path.endsWith(".sh")) await chmod(join(folder, path), 0o755);
  }
}

async function writePrograms(folder, programs) {
  await mkdir(folder);
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
}
