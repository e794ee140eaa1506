import type { GateBase } from "../../model/github-context.js";
import type { Ports } from "../../ports/ports.js";
import { utcDay } from "../../text/calendar.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Base, GateRequest } from "./base-gate.js";
import { type Page, type PageReading, readPage } from "./read-page.js";

/**
 * Reads the page that is run, and in a pull request also that of its base: to say in what the two differ, or to run
 * it in the place of the head's (`checklist-from: base`).
 */
export async function readGate(request: GateRequest, ports: Ports): Promise<Page> {
  const { inputs, context, shard } = request;
  const { checklist, checklistFrom } = inputs;
  const reading = readingOf(request, ports);
  const head = await readPage(checklist, reading);
  const base = shard !== null && checklistFrom === "head" ? null : baseOf(context.gateBase, inputs);
  // A command line has no server to ask, and its own command for this; an unusable page blocks by itself.
  if (base === null || ports.services === null) return head;
  if (checklistFrom === "head" && head.checklist === null) return head;
  // Its code is loaded here: most runs have nothing to compare with.
  const { readBeside } = await import(/* webpackChunkName: "compare" */ "./base-gate.js");
  return readBeside(base, { ...request, head, reading, services: ports.services }, ports);
}

/** Dates are judged by the run's start, however long it takes. */
function readingOf({ inputs, places, tag, cancel, startedAt }: GateRequest, ports: Ports): PageReading {
  const { files, signalSources } = ports;
  const { strict, version: input, vars } = inputs;
  const version = { input, tag, signalSources, cancel };
  return { places, strict, files, version, today: utcDay(startedAt), vars };
}

/** What to measure by; `null` where nothing is to be compared. */
function baseOf(base: GateBase, inputs: Inputs): Base | null {
  if (base.kind === "commit" || base.kind === "missing") return base;
  // Without a base there is nothing to compare, which is said only where an input asks for the comparison.
  const isAboutOne = base.kind === "unknown" || inputs.pullRequest !== null;
  const isCountedOn = inputs.checklistFrom === "base" || inputs.onGateChange === "fail";
  return isAboutOne && isCountedOn ? { kind: "unknown" } : null;
}
