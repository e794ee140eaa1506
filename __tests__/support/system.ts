import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "@jest/globals";
import { realPorts } from "../../src/entry/ports.js";
import { hasCode, isSystemError } from "../../src/platform/files/system-error.js";
import { finders, ownFinder } from "../../src/platform/process/finders.js";
import { listByPs } from "../../src/platform/process/ps-tree.js";
import { createProcessRunner } from "../../src/platform/process/runner.js";
import type { Ports } from "../../src/ports/ports.js";
import type { ProcessRunner } from "../../src/ports/processes.js";
import { makeFolder } from "./make-folder.js";

const isWindows = process.platform === "win32";

/**
 * How the tests' engines find processes: as this system does, or as another one would. `READINESS_TEST_FINDS=ps` makes
 * a Linux of a Mac, `groups` of one without `ps`; nothing but this file reads it.
 */
export const finds: ProcessRunner["finds"] =
  (["marks", "ps", "groups"] as const).find((each) => each === process.env["READINESS_TEST_FINDS"]) ??
  ownFinder;

/** What a test may need of its system: whether it is there, and what is said where it is not. */
const needs = {
  /** To look into processes, and that the engine does. */
  proc: [() => ownFinder === "marks" && finds === "marks", "there is no /proc"],
  /** `/proc` for the test's own eyes; how the engine finds processes does not matter. */
  sight: [() => existsSync("/proc/self/stat"), "there is no /proc to look into"],
  ps: [() => listByPs() !== null, "`ps` does not answer"],
  mkfifo: [() => !isWindows && spawnSync("mkfifo", ["--version"]).error === undefined, "there is no mkfifo"],
  /** That a command opens its own output anew. */
  "dev-stdout": [() => opens("/dev/stdout"), "/dev/stdout cannot be opened"],
  /** To tell a process that has ended, and that nobody has reaped, from one that lives. */
  dead: [
    () => process.platform === "darwin" || listByPs() !== null || finds === "marks",
    "the dead count as living here",
  ],
  setsid: [() => spawnSync("setsid", ["--version"]).error === undefined, "there is no setsid"],
  links: [canLink, "links cannot be made"],
  /** Modes that say who may read and run a file. */
  modes: [() => !isWindows, "files have no modes"],
  /** `sh`, signals, process groups. */
  posix: [() => !isWindows, "this is Windows"],
  memory: [tellsMemory, "the system does not tell of memory"],
  /** TypeScript's compiler looks for itself in `/proc` on Linux. */
  tsc: [
    () => process.platform !== "linux" || existsSync("/proc/self/exe"),
    "TypeScript's compiler needs /proc",
  ],
} as const satisfies Record<string, readonly [() => boolean, string]>;

export type Need = keyof typeof needs;

/** `test` and `describe` for what a system may lack: there they are skipped, and their titles say why. */
export function onlyWith(...names: readonly Need[]): Pick<Tests, "test" | "describe"> {
  const missing = names.map((name) => needs[name]).filter(([has]) => !has());
  if (missing.length === 0) return { test, describe };
  const reason = missing.map(([, why]) => why).join(", ");
  return { test: explained(test.skip, reason), describe: explained(describe.skip, reason) };
}

interface Tests {
  readonly test: typeof test.skip;
  readonly describe: typeof describe.skip;
}

/** The same function, of whose titles each says why it is skipped; its `each` too. */
function explained<Skip extends Tests["test"] | Tests["describe"]>(skip: Skip, reason: string): Skip {
  const titled =
    (call: (...args: unknown[]) => unknown) =>
    (title: unknown, ...rest: unknown[]) =>
      call(`${String(title)} [skipped: ${reason}]`, ...rest);
  return new Proxy(skip, {
    apply: (target, self, args: unknown[]) =>
      titled((...given) => Reflect.apply(target, self, given))(args[0], ...args.slice(1)),
    get: (target, key) =>
      key === "each"
        ? (...rows: unknown[]) => titled(Reflect.apply(target.each, target, rows))
        : Reflect.get(target, key),
  });
}

function opens(path: string): boolean {
  try {
    closeSync(openSync(path, "r"));
    return true;
  } catch (error) {
    // ENXIO: it is there, and is a socket or closed.
    if (isSystemError(error)) return hasCode(error, "ENXIO");
    throw error;
  }
}

function tellsMemory(): boolean {
  try {
    return process.memoryUsage().rss > 0;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

function canLink(): boolean {
  if (!isWindows) return true;
  try {
    symlinkSync("target", join(makeFolder("link-"), "link"));
    return true;
  } catch (error) {
    if (hasCode(error, "EPERM")) return false;
    throw error;
  }
}

/** The real ports, in which processes are found as `finds` says. */
export function testPorts(
  host: Ports["host"],
  env: NodeJS.ProcessEnv,
  servers: Parameters<typeof realPorts>[2] = null,
): Ports {
  return {
    ...realPorts(host, env, servers),
    processRunner: (temporaryFolder, workspace) =>
      createProcessRunner({ temporaryFolder, workspace, env, finds }),
    endMarked: (traces) => finders[finds].endLeft(traces, 2_000),
  };
}
