import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { cancelOnSignals } from "../../src/entry/cancel.js";

const signals = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGBREAK",
  "SIGALRM",
  "SIGXCPU",
  "SIGUSR2",
] as const;
afterEach(() => {
  for (const signal of signals) process.removeAllListeners(signal);
});

describe("a process that is asked to stop", () => {
  test.each(signals)("by %s cancels the run", (signal) => {
    const heard: string[] = [];
    const cancel = cancelOnSignals({ first: () => void heard.push("first") });
    expect(cancel.aborted).toBe(false);
    process.emit(signal, signal);
    expect(cancel.aborted).toBe(true);
    expect(heard).toEqual(["first"]);
  });

  test("hears what comes at once, and a terminal that closes, as the same request; what comes later is another", async () => {
    const heard: string[] = [];
    cancelOnSignals({ first: () => void heard.push("first"), again: () => void heard.push("again") });
    for (const signal of ["SIGINT", "SIGINT", "SIGHUP"] as const) process.emit(signal, signal);
    expect(heard).toEqual(["first"]);
    await sleep(550);
    process.emit("SIGHUP", "SIGHUP");
    expect(heard).toEqual(["first"]);
    process.emit("SIGTERM", "SIGTERM");
    expect(heard).toEqual(["first", "again"]);
  });
});
