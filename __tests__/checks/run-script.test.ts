import { expect } from "@jest/globals";
import type { SignalSources } from "../../src/ports/signal-sources.js";
import { checkIn, runPage } from "../app/running.js";
import { onlyWith } from "../support/system.js";

const { test } = onlyWith("posix");

/** A query that has no answer until the run is stopped. */
function neverAnswers(onAsked: () => void) {
  return (_folder: string, _workspace: string, stop: AbortSignal): SignalSources => ({
    look: async () => ({ kind: "missing" }),
    read: async () => ({ kind: "unusable", reason: "there are no files" }),
    ask: () =>
      new Promise((resolve) => {
        stop.addEventListener("abort", () => resolve({ kind: "unusable", reason: "stopped" }));
        onAsked();
      }),
  });
}

const page = "checks: [{ id: a, area: a, run: echo 1, pass: [json $.x] }, { id: b, area: b, run: 'true' }]";

test("a check that has ended and is not judged yet when the run is cancelled is cancelled, and nothing is waited for", async () => {
  const cancel = new AbortController();
  const ran = await runPage(page, {
    cancel: cancel.signal,
    ports: { signalSources: neverAnswers(() => cancel.abort()) },
  });
  expect(ran.exitCode).toBe(130);
  expect(checkIn(ran, "a")).toMatchObject({ verdict: "cancelled", exitCode: null });
  expect(checkIn(ran, "a").signals[0]).toMatchObject({ holds: null, reason: "stopped" });
  expect(checkIn(ran, "b").verdict).toBe("cancelled");
});

test("one whose signals were all judged by then keeps its verdict", async () => {
  const cancel = new AbortController();
  const ran = await runPage("checks: [{ id: a, area: a, run: echo 1 }, { id: b, area: b, run: 'true' }]", {
    cancel: cancel.signal,
    onLog: (text) => {
      if (text.includes("a passed")) cancel.abort();
    },
  });
  expect(ran.results.checks.map(({ verdict }) => verdict)).toEqual(["passed", "cancelled"]);
});
