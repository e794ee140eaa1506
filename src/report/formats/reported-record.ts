import type { Results } from "../../model/results.js";
import type { Decides } from "../labels.js";

/** What a report file is made of: the record, redacted, and which of its checks decide. */
export interface ReportedRecord {
  readonly results: Results;
  readonly decides: Decides;
}
