// Repositories, pull requests and runs on a Gitea of `gitea-server.mjs`.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./environment.mjs";
import { mustRun } from "./process.mjs";
import { until } from "./until.mjs";

/** There is no actions/checkout on this server: the lines of a step that stands for it. */
export const checkout = `      - run: |
          git init --quiet .
          login=$(printf 'x:%s' "$TOKEN" | base64 --wrap=0)
          git -c "http.extraHeader=Authorization: Basic $login" fetch --quiet "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "$GITHUB_REF"
          git checkout --quiet "$GITHUB_SHA"
        env:
          TOKEN: \${{ github.token }}
`;

/** Puts this checkout's action where workflows find it as `bot/readiness-action@v1`. */
export async function publishAction(t, forge) {
  const folder = join(t.folder, "readiness-action");
  for (const entry of ["action.yml", "report", "plan", "gate", "dist", "LICENSE"])
    await cp(join(root, entry), join(folder, entry), { recursive: true });
  const { git } = await push(forge, { folder, name: "readiness-action", owner: forge.bot, isPrivate: false });
  await git("tag", "v1");
  await git("push", "--quiet", "origin", "v1");
}

/** A repository with these files (path → text) on `main`; private, so that tokens matter. */
export async function makeRepository(t, forge, { name = "app", files, isPrivate = true }) {
  const folder = join(t.folder, name);
  await writeFiles(folder, files);
  return push(forge, { folder, name, owner: forge.bot, isPrivate });
}

/** Another account's copy of a repository, cloned. */
export async function forkOf(t, forge, repository, owner) {
  await forge.api("POST", `/repos/${repository.fullName}/forks`, { name: "fork" }, owner.token);
  const folder = join(t.folder, `fork-of-${owner.name}`);
  const address = addressOf(forge, `${owner.name}/fork`, owner);
  await until(() => mustRun("git", ["clone", "--quiet", address, folder], {}).then(yes, no(folder)));
  return handle(forge, { folder, fullName: `${owner.name}/fork` });
}

const yes = () => true;
const no = (folder) => async () => {
  await rm(folder, { recursive: true, force: true });
  return false;
};

async function push(forge, { folder, name, owner, isPrivate }) {
  await forge.api("POST", "/user/repos", { name, private: isPrivate, default_branch: "main" }, owner.token);
  const repository = handle(forge, { folder, fullName: `${owner.name}/${name}` });
  const { git, fullName } = repository;
  await git("init", "--quiet", "--initial-branch", "main");
  await git("remote", "add", "origin", addressOf(forge, fullName, owner));
  await repository.commit({});
  return repository;
}

/** What can be done with a repository; `here` is the path of its API. */
function handle(forge, { folder, fullName }) {
  const author = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", "-c", "commit.gpgsign=false"];
  const git = (...args) => mustRun("git", [...author, ...args], { cwd: folder });
  const here = `/repos/${fullName}`;
  const api = (method, path, body, token) => forge.api(method, here + path, body, token);
  return {
    folder,
    fullName,
    api,
    git,
    /** Writes, commits and pushes to a branch; settles with the commit. */
    async commit(files, branch = "main") {
      if (branch !== "main") await git("checkout", "--quiet", "-B", branch);
      await writeFiles(folder, files);
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message", "A change");
      await git("push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
      return (await git("rev-parse", "HEAD")).trim();
    },
    /** A branch is known a moment after it was pushed. */
    async pull(head, token = undefined) {
      const asked = { title: "A change", head, base: "main" };
      let pull = null;
      await until(async () => {
        pull = await api("POST", "/pulls", asked, token).catch(nullWhereMissing);
        return pull !== null;
      });
      return pull;
    },
    comments: (number) => api("GET", `/issues/${number}/comments`),
    /** The newest status of each context. */
    async statuses(sha) {
      const { statuses } = await api("GET", `/commits/${sha}/status?limit=50`);
      return Object.fromEntries((statuses ?? []).map((one) => [one.context, one]));
    },
    runs: async (sha) => (await api("GET", `/actions/runs?limit=50&head_sha=${sha}`)).workflow_runs ?? [],
    /** Waits until so many runs of a commit have ended, and reads them with their jobs and logs. */
    async ended(sha, count = 1, event = /./) {
      const listed = async () => (await this.runs(sha)).filter((run) => event.test(run.event));
      await until(async () => {
        const runs = await listed();
        return runs.length >= count && runs.every(({ status }) => status === "completed");
      });
      return Promise.all((await listed()).map((run) => withLog(api, run)));
    },
    again: (run) => api("POST", `/actions/runs/${run.id}/rerun`),
    secret: (name, data) => api("PUT", `/actions/secrets/${name}`, { data }),
  };
}

function nullWhereMissing(error) {
  if (/ answered (?:404|422): /.test(error.message)) return null;
  throw error;
}

async function withLog(api, run) {
  const { jobs } = await api("GET", `/actions/runs/${run.id}/jobs`);
  const logs = await Promise.all(jobs.map(({ id }) => api("GET", `/actions/jobs/${id}/logs`)));
  // Each line begins with its time.
  const log = logs.join("\n").replace(/^\S+Z /gm, "");
  return { ...run, jobs, log };
}

function addressOf({ url }, fullName, { name, token }) {
  return url.replace("://", `://${name}:${token}@`).concat(`/${fullName}.git`);
}

async function writeFiles(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A browser that has signed in: `get(address)` and `post(address)`, which follow redirects. */
export async function browser({ url }, { name, password }) {
  const form = new URLSearchParams({ user_name: name, password });
  const signedIn = await fetch(`${url}/user/login`, { method: "POST", body: form, redirect: "manual" });
  // The session gets a new name when it is signed in; the last one counts.
  const set = signedIn.headers.getSetCookie().map((one) => one.split(";")[0].split("="));
  const cookie = Object.entries(Object.fromEntries(set))
    .map((pair) => pair.join("="))
    .join("; ");
  const ask = (method) => (address) => fetch(new URL(address, url), { method, headers: { cookie } });
  return { get: ask("GET"), post: ask("POST") };
}
