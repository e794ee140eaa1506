import type { Finding } from "./finding.js";
import { unread } from "./findings/weights.js";

/** Whether a finding means that something of the page is not read. */
export function isUnread({ rule }: Pick<Finding, "rule">): boolean {
  return unread.has(rule);
}
