import { reasonTraits } from "../../model/gate-traits.js";
import { checkList } from "./check-list.js";
import { type Html, html } from "./html.js";
import type { RunFrame } from "./run-frame.js";
import {
  findingsPart,
  gateChangesPart,
  historyPart,
  machinesPart,
  notApplicablePart,
  scriptPart,
  signOffsPart,
  stillToDoPart,
  warningsPart,
} from "./run-parts.js";
import { timeline } from "./timeline.js";

/** All of a run below its answer, most important first. `filters` stand above its list. */
export function runContent(frame: RunFrame, filters: Html): Html {
  const { results } = frame;
  const unusable = results.findings.some(({ severity }) => severity === "error");
  // What failed comes before what waits.
  const waits = reasonTraits(results.reasonCode).isWaiting;
  return html`${waits ? stillToDoPart(frame) : null}${gateChangesPart(frame)}${unusable ? findingsPart(frame) : null}${warningsPart(frame)}${scriptPart(frame, "setup")}${timeline(frame)}${checkList(frame, filters)}${waits ? null : stillToDoPart(frame)}${scriptPart(frame, "teardown")}${machinesPart(frame)}${signOffsPart(frame)}${notApplicablePart(frame)}${historyPart(frame)}${unusable ? null : findingsPart(frame)}`;
}
