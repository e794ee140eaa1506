import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A process as `ps` tells of it. */
export interface ListedProcess {
  readonly pid: number;
  readonly group: number;
  /** Milliseconds since 1970, in whole seconds. */
  readonly startedAt: number;
  /** Its command line and, of those that `ps` may show it of, its environment. */
  readonly text: string;
}

/** Every process that lives; `null` where the system does not tell. */
export type ListProcesses = () => readonly ListedProcess[] | null;

/** By absolute path, as all helpers of ours; there is none on Windows. */
const program = "/bin/ps";

export const hasPs = process.platform !== "win32" && existsSync(program);

/**
 * Asks `ps`. Whose environment it shows is the system's affair: macOS hides that of its own programs (`/bin/sh`,
 * `/bin/sleep`), and of all processes of other users.
 */
export const listByPs: ListProcesses = () => {
  const { status, stdout } = spawnSync(program, [...everything, ...columns], {
    // The times as UTC, in the form of C.
    env: { LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "latin1",
    timeout: askMs,
    maxBuffer: longestAnswer,
  });
  return status === 0 ? parseList(stdout) : null;
};

/** All processes, with their environment, uncut. */
const everything = process.platform === "darwin" ? ["-A", "-E", "-ww"] : ["axeww"];
/** Each on its own: BSD takes all that follows `=` for a heading. */
const columns = ["pid", "pgid", "stat", "lstart", "command"].flatMap((column) => ["-o", `${column}=`]);
const askMs = 5_000;
const longestAnswer = 64 * 1024 * 1024;

/** "  42    40 S+   Sat Nov 28 12:53:49 2026 sleep 30 HOME=/root" */
const line = /^ *(\d+) +(\d+) +(\S+) +\w{3} (\w{3} +\d+ [\d:]{8} \d{4})(?: (.*))?$/;

export function parseList(answer: string): ListedProcess[] {
  return answer.split("\n").flatMap((text) => {
    const [, pid, group, state = "", started, command = ""] = line.exec(text) ?? [];
    // What has ended and only waits to be reaped does not live.
    if (pid === undefined || state.startsWith("Z")) return [];
    return [
      {
        pid: Number(pid),
        group: Number(group),
        startedAt: Date.parse(`${started} UTC`),
        text: ` ${command} `,
      },
    ];
  });
}

/** Whether a process was started with a variable of this value, or one that goes on behind a `.` (a nested mark). */
export function showsVariable({ text }: ListedProcess, name: string, value: string): boolean {
  const wanted = ` ${name}=${value}`;
  const at = value === "" ? -1 : text.indexOf(wanted);
  return at >= 0 && " .".includes(text.charAt(at + wanted.length));
}
