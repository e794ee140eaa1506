import type { Results } from "../model/results.js";
import type { GuidanceRenderer } from "./guidance.js";
import type { Decides } from "./labels.js";

/** What every part of a report is rendered from. */
export interface Frame {
  readonly results: Results;
  readonly decides: Decides;
  /** `null` where no check has guidance in Markdown to show. */
  readonly guidance: GuidanceRenderer | null;
}
