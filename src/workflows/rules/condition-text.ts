import { unknownText, type Value } from "../workflow.js";

/** Whether a condition always holds, or hangs on nothing that differs from run to run of one event; an unknown one does for all we know. */
export function isConstant({ text }: Value): boolean {
  if (text === unknownText) return true;
  return text.replace(constants, "").replace(/\$\{\{|\}\}|&&|\|\||[()!\s]/g, "") === "";
}

const constants =
  /\b(?:always|success)\(\)|!\s*cancelled\(\)|\btrue\b|\bgithub\.(?:repository|repository_owner|event_name)\s*[!=]=\s*'[^']*'|'[^']*'\s*[!=]=\s*github\.(?:repository|repository_owner|event_name)\b/g;

export function isAlways(condition: Value | null): boolean {
  return condition !== null && (condition.text === unknownText || /\balways\(\)/.test(condition.text));
}
/** Whether a condition speaks of events, and does not name this one as one in which it holds. */
export function mayNotRun(condition: Value | null, event: string): boolean {
  if (condition === null || !condition.text.includes("event_name")) return false;
  return !new RegExp(`==\\s*'${event}'|'${event}'\\s*==`).test(condition.text);
}
