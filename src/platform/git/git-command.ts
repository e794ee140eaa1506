import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import type { Environment } from "../../model/variables.js";
import { files } from "../files/files.js";
import { realPath } from "../files/paths.js";
import { unlessRefused } from "../files/system-error.js";
import { helperFinder } from "../process/programs.js";

/**
 * Git, asked about one work tree so that neither the tree, nor its repository's settings, nor the step's environment
 * can run a program or change the answer: git itself by absolute path, its environment ours alone.
 *
 * Ask plumbing (`rev-parse`, `cat-file`, `ls-tree`, `describe`): `show`, `diff` and `log` run the repository's text
 * converters. Nothing is fetched, and nothing asks for a password.
 */
export interface Git {
  /** The folder that holds `.git`; questions are asked from there. */
  readonly root: string;
  /** What git prints; `null` where it answers with an error, cannot be started, or says more than 32 MiB. */
  bytes(args: readonly string[], more?: GitMore): Promise<Buffer | null>;
  /** The same as text, line by line, without the end of the last line. */
  lines(args: readonly string[], more?: GitMore): Promise<readonly string[] | null>;
  /** Lets git judge something that may take long; `null` where it finds nothing wrong, else why not. */
  check(args: readonly string[], limitMs: number, more?: GitMore): Promise<string | null>;
}

interface GitMore {
  /** Variables on top, such as another index. */
  readonly variables?: Readonly<Record<`GIT_${string}`, string>>;
  /** For its stdin. */
  readonly input?: Buffer;
}

/**
 * Git for the work tree that a folder lies in, by its real path; `null` without git or without a work tree. `env`
 * names the PATH; a git that lies in the workspace is not taken.
 */
export function gitOf(folder: string, env: Environment, workspace: string): Git | null {
  const root = workTreeOf(folder);
  const program = root === null ? null : helperFinder(env, workspace)("git");
  if (root === null || program === null) return null;
  const where = ({ variables = {}, input }: GitMore = {}): Where => ({
    cwd: root,
    env: { ...scrubbed(program, root, env), ...variables },
    ...(input && { input }),
  });
  const bytes: Git["bytes"] = (args, more) => ask(program, [...quiet, ...args], where(more));
  const lines: Git["lines"] = async (args, more) => {
    const text = (await bytes(args, more))?.toString("utf8").replace(/\r?\n$/, "");
    return text?.split(/\r?\n/) ?? null;
  };
  const check: Git["check"] = (args, limitMs, more) =>
    judge(program, [...quiet, ...args], { ...where(more), limitMs });
  return { root, bytes, lines, check };
}

/** The work tree that a folder lies in, by its real path. */
export function workTreeOf(folder: string): string | null {
  return unlessRefused(() => files.findGitRoot(realPath(folder)), null);
}

/** Settings by which a repository could have programs run. (An empty `core.fsmonitor` is none for every version; `false` was the name of a program once.) */
const quiet: readonly string[] = [
  "--no-pager",
  ...["core.fsmonitor=", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"].flatMap(
    (setting) => ["-c", setting],
  ),
];

/**
 * Nothing of the step's environment: no `GIT_*`, no LD_PRELOAD, no HOME with its settings. Where the repository
 * lies is said, not searched: a folder of the tree that looks like a repository is not taken for one, `core.worktree`
 * is overruled, and git needs no `safe.directory` for a tree of another user (a job in a container).
 */
function scrubbed(program: string, root: string, env: Environment): Record<string, string> {
  const systemRoot = env["SystemRoot"];
  return {
    PATH: dirname(program),
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    LC_ALL: "C",
    GIT_DIR: join(root, ".git"),
    GIT_WORK_TREE: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    // A partial clone would fetch what it lacks, and start what its settings name for that.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
  };
}

const maxBytes = 32 * 1024 * 1024;

interface Where {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly input?: Buffer;
}

/** Started by ourselves, because `@actions/exec` cannot end what takes too long. */
function judge(
  program: string,
  args: readonly string[],
  { cwd, env, limitMs }: Where & { readonly limitMs: number },
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      [...args],
      { cwd, env, timeout: limitMs, killSignal: "SIGKILL", maxBuffer: maxBytes, windowsHide: true },
      (error, stdout, stderr) => {
        // Of a folder that it cannot list git says so, and exits with 0.
        const isSound = error === null && !/^(?:error|fatal|missing|broken)\b/m.test(`${stderr}\n${stdout}`);
        if (isSound) resolve(null);
        else if (error?.killed) resolve(`git took longer than ${limitMs / 1_000} s to hash its objects`);
        else resolve("`git fsck` finds its objects damaged");
      },
    );
    child.stdin?.end();
  });
}

/** By `@actions/exec` (FORMAT 3.4), loaded here, because only a run needs it. */
async function ask(program: string, args: readonly string[], where: Where): Promise<Buffer | null> {
  const { exec } = await import("@actions/exec");
  const chunks: Buffer[] = [];
  let size = 0;
  const stdout = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  };
  try {
    // It takes a command line, and unquotes it.
    const quoted = `"${program.replaceAll('"', '\\"')}"`;
    const options = { ...where, silent: true, ignoreReturnCode: true, listeners: { stdout } };
    const exitCode = await exec(quoted, [...args], options);
    return exitCode === 0 && size <= maxBytes ? Buffer.concat(chunks) : null;
  } catch {
    // It throws when git cannot be started: then nothing is known, and what needed it says so.
    return null;
  }
}
