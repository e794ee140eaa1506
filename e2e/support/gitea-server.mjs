// A Gitea with a runner of its own on this machine, and an end for both and all they started, whatever happens.
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment } from "./environment.mjs";
import { buildGitea } from "./gitea-build.mjs";
import { mustRun, processesWith } from "./process.mjs";
import { until } from "./until.mjs";

/** By it everything is found that server and runner started. */
const mark = "READINESS_E2E_FORGE";

/**
 * Starts both and gives `use` what it needs to talk to them; they have ended when this settles. `t.node` is the Node
 * that actions run with.
 *
 * - `url` is the address that people know, `api(method, path, body, token)` the API's answer, `bot` the owner,
 *   `account(name)` another person, both `{ name, password, token }`, and `token(scopes)` another one of the owner's.
 * - `runner.start()`, `runner.kill()`: the runner's daemon; it is running at first.
 */
export async function withGitea(t, use) {
  const programs = await buildGitea();
  const home = join(t.folder, "gitea");
  await mkdir(home, { recursive: true });
  const id = `${process.pid}-${Date.now()}`;
  const watchdog = endWhenWeDo(id);
  try {
    const port = await freePort();
    const env = { ...plainEnvironment, GITEA_WORK_DIR: home, HOME: home, [mark]: id };
    await writeFile(join(home, "app.ini"), settings(home, port, programs.source));
    const forge = await startServer({ t, programs, home, port, env });
    await use(forge);
  } finally {
    await endMarked(id);
    watchdog.stdin.end();
  }
}

async function startServer({ t, programs, home, port, env }) {
  const config = ["--config", join(home, "app.ini")];
  const url = `http://127.0.0.1:${port}`;
  spawn(programs.server, ["web", ...config], { cwd: home, env, stdio: "ignore" });
  await until(async () => (await fetch(`${url}/api/v1/version`).catch(() => null))?.ok === true);
  const admin = (...args) => mustRun(programs.server, [...args, ...config], { cwd: home, env });
  const token = async (name, scopes) => {
    const wanted = ["--username", name, "--token-name", `e2e ${scopes}`, "--scopes", scopes, "--raw"];
    return (await admin("admin", "user", "generate-access-token", ...wanted)).trim().split("\n").at(-1);
  };
  const account = async (name, ...options) => {
    const person = ["--username", name, "--password", `Pass-${name}-1`, "--email", `${name}@example.org`];
    await admin("admin", "user", "create", ...person, "--must-change-password=false", ...options);
    return { name, password: `Pass-${name}-1`, token: await token(name, "all") };
  };
  const bot = await account("bot", "--admin");
  const secret = (await admin("actions", "generate-runner-token")).trim().split("\n").at(-1);
  const runner = await prepareRunner({ t, program: programs.runner, home, port, env, secret });
  await runner.start();
  const own = (scopes) => token(bot.name, scopes);
  return { url, bot, account, token: own, runner, api: apiOf(url, bot.token) };
}

/** Registered under another address than the server's own, as runners beside it in a container are. */
async function prepareRunner({ t, program, home, port, env, secret }) {
  const folder = join(home, "runner");
  await mkdir(folder);
  const own = { ...env, PATH: [dirname(t.node), env.PATH].join(delimiter) };
  const instance = ["--instance", `http://localhost:${port}`, "--token", secret];
  const register = ["register", "--no-interactive", "--name", "host", "--labels", "ubuntu-latest:host"];
  await mustRun(program, [...register, ...instance], { cwd: folder, env: own });
  let daemon = null;
  return {
    async start() {
      daemon = spawn(program, ["daemon"], { cwd: folder, env: own, stdio: "ignore" });
    },
    /** As a machine that is switched off: what its jobs started stays, and nobody is told. */
    async kill() {
      const gone = new Promise((resolve) => daemon.once("exit", resolve));
      daemon.kill("SIGKILL");
      await gone;
    },
  };
}

function apiOf(url, ownToken) {
  return async (method, path, body = undefined, token = ownToken) => {
    const headers = { authorization: `token ${token}`, "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return (answer.headers.get("content-type") ?? "").includes("json") && text !== ""
      ? JSON.parse(text)
      : text;
  };
}

const settings = (home, port, source) => `RUN_USER = ${userInfo().username}
RUN_MODE = prod
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${source}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${join(home, "gitea.db")}
[security]
INSTALL_LOCK = true
PASSWORD_HASH_ALGO = pbkdf2_v1
[repository]
ROOT = ${join(home, "repositories")}
DEFAULT_BRANCH = main
[log]
LEVEL = Warn
MODE = file
ROOT_PATH = ${join(home, "log")}
[service]
DISABLE_REGISTRATION = true
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
`;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Until nothing is left: what is being ended may start something still. */
async function endMarked(id) {
  for (let round = 0; round < 100; round += 1) {
    const left = processesWith(mark, id);
    if (left.length === 0) return;
    for (const pid of left) kill(pid);
    await sleep(50);
  }
  throw new Error(`processes of Gitea cannot be ended: ${processesWith(mark, id)}`);
}

/** Ends a process that may have ended by itself. */
export function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Does the same when this process ends, by whatever: its end closes the pipe. */
function endWhenWeDo(id) {
  const ends = `
    const { readdirSync, readFileSync } = require("node:fs");
    const marked = (pid) => {
      try {
        return readFileSync("/proc/" + pid + "/environ", "latin1").split("\\0").includes(process.argv[1]);
      } catch {
        return false;
      }
    };
    process.stdin.resume().once("end", () => {
      for (let round = 0; round < 5; round += 1)
        for (const pid of readdirSync("/proc").filter((name) => /^\\d+$/.test(name) && marked(name)))
          try { process.kill(Number(pid), "SIGKILL"); } catch {}
    });`;
  const options = { detached: true, stdio: ["pipe", "ignore", "ignore"], env: { PATH: process.env.PATH } };
  const watchdog = spawn(process.execPath, ["-e", ends, `${mark}=${id}`], options);
  watchdog.unref();
  return watchdog;
}
