import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { markVariable } from "../../model/variables.js";
import type { Ended, Traces } from "../../ports/processes.js";
import { addStarted, endFound, type ProcessGroup, posixGroup, reaches, sendSignal } from "./process-group.js";

/**
 * Everything that a command started, by what `ps` tells where there is no `/proc` (macOS): its group, and whatever
 * else shows its mark. Where `ps` does not answer, the group alone.
 */
export function psTree(pid: number, mark: string | undefined, list: ListProcesses = listByPs): ProcessGroup {
  const group = posixGroup(pid, false);
  const isOurs = (found: ListedProcess): boolean =>
    found.group === pid || showsVariable(found, markVariable, mark ?? "");
  const look = (): readonly ListedProcess[] | null => list()?.filter(isOurs) ?? null;
  const glance = seldom(look);
  return {
    countLiving: () => glance.ask()?.length ?? group.countLiving(),
    isReachable: () => {
      const isReachable = glance.ask()?.some((found) => reaches(found.pid)) ?? group.isReachable();
      // Those that could be reached have gone meanwhile, and must not be counted as one that could not.
      if (!isReachable) glance.forget();
      return isReachable;
    },
    signal: (name) => {
      const escaped = look()?.filter((found) => found.group !== pid) ?? [];
      group.signal(name);
      for (const found of escaped) sendSignal(found.pid, name);
      glance.forget();
    },
  };
}

/** An answer is given again for some times as long as it took: whether any lives is asked every few milliseconds. */
function seldom<Answer>(look: () => Answer): { readonly ask: () => Answer; readonly forget: () => void } {
  let last: { readonly answer: Answer; readonly until: number } | null = null;
  const ask = (): Answer => {
    if (last !== null && performance.now() < last.until) return last.answer;
    const began = performance.now();
    const answer = look();
    const now = performance.now();
    last = { answer, until: now + answerLasts * (now - began) };
    return answer;
  };
  const forget = (): void => {
    last = null;
  };
  return { ask, forget };
}

const answerLasts = 3;

/**
 * Ends what runs that are over left running, as far as `ps` tells of it: what shows a mark, and the groups that the
 * journal names. Where `ps` does not answer none is ended: an id may be another process's by now.
 */
export function endListed(
  traces: Traces,
  graceMs: number,
  list: ListProcesses = listByPs,
): Promise<ReadonlyMap<string, Ended>> {
  return endFound(() => leftOf(traces, list() ?? []), graceMs);
}

/** The processes of a run, each with the mark it is known by. */
function leftOf({ marks, groups, stateFile }: Traces, listed: readonly ListedProcess[]): Map<number, string> {
  const left = new Map<number, string>();
  const others = listed.filter(({ pid }) => pid !== process.pid);
  for (const found of others) {
    const mark = marks.find((each) => showsVariable(found, markVariable, each));
    if (mark !== undefined) left.set(found.pid, mark);
    else if (isUnborn(found, stateFile)) left.set(found.pid, "");
  }
  addStarted(left, groups, others);
  return left;
}

/** Forked by the run and not yet its command. Never by what we were given ourselves (act gives every step one file). */
function isUnborn(found: ListedProcess, stateFile: string): boolean {
  return process.env["GITHUB_STATE"] !== stateFile && showsVariable(found, "GITHUB_STATE", stateFile);
}

/** A process as `ps` tells of it. */
interface ListedProcess {
  readonly pid: number;
  readonly group: number;
  /** Milliseconds since 1970, in whole seconds. */
  readonly startedAt: number;
  /** Its command line and, of those that `ps` may show it of, its environment. */
  readonly text: string;
}

/** Every process that lives; `null` where the system does not tell. */
type ListProcesses = () => readonly ListedProcess[] | null;

/** By absolute path, as all helpers of ours; there is none on Windows. */
const program = "/bin/ps";

export const hasPs = process.platform !== "win32" && existsSync(program);

/**
 * What `ps` says. Whose environment it shows is the system's affair: macOS hides that of its own programs (`/bin/sh`,
 * `/bin/sleep`), and of all processes of other users.
 */
export function listByPs(ask = askPs): readonly ListedProcess[] | null {
  const answer = ask();
  return answer === null ? null : parseList(answer);
}

function askPs(): string | null {
  const { status, stdout } = spawnSync(program, [...everything, ...columns], {
    // The times as UTC, in the form of C.
    env: { LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "latin1",
    timeout: askMs,
    maxBuffer: longestAnswer,
  });
  return status === 0 ? stdout : null;
}

/** All processes, with their environment, uncut. */
const everything = process.platform === "darwin" ? ["-A", "-E", "-ww"] : ["axeww"];
/** Each on its own: BSD takes all that follows `=` for a heading. */
const columns = ["pid", "pgid", "stat", "lstart", "command"].flatMap((column) => ["-o", `${column}=`]);
const askMs = 5_000;
const longestAnswer = 64 * 1024 * 1024;

/** "  42    40 S+   Sat Nov 28 12:53:49 2026 sleep 30 HOME=/root" */
const line = /^ *(\d+) +(\d+) +(\S+) +\w{3} (\w{3} +\d+ [\d:]{8} \d{4})(?: (.*))?$/;

function parseList(answer: string): ListedProcess[] {
  return answer.split("\n").flatMap((text) => {
    const [, pid, group, state = "", started, command = ""] = line.exec(text) ?? [];
    // What has ended and only waits to be reaped does not live.
    if (pid === undefined || state.startsWith("Z")) return [];
    const startedAt = Date.parse(`${started} UTC`);
    return [{ pid: Number(pid), group: Number(group), startedAt, text: ` ${command} ` }];
  });
}

/** Whether a process was started with a variable of this value, or one that goes on behind a `.` (a nested mark). */
function showsVariable({ text }: ListedProcess, name: string, value: string): boolean {
  const wanted = ` ${name}=${value}`;
  const at = value === "" ? -1 : text.indexOf(wanted);
  return at >= 0 && " .".includes(text.charAt(at + wanted.length));
}
