import { riskOf } from "../risks.js";
import type { Task } from "./task.js";
import { trial } from "./timing.js";

/** From here on the release is out: what follows in the same list is for afterwards. */
export function publishes(task: Task): boolean {
  const isTrial = new RegExp(`\\b(?:${trial})\\b`, "i").test(task.source);
  const byCommand = task.commands.some((command) => {
    const risk = riskOf(command) ?? "";
    const isNamed = /its name/.test(risk) && /(?:publish|deploy|releas|ship|promot)/i.test(command);
    return (
      isNamed ||
      /publishes|deploys/.test(risk) ||
      /\bgit push\b.*(?:--tags|--follow-tags|\btags?\b|v?\$\{?READINESS_VERSION|v\d+\.\d)/.test(command)
    );
  });
  const byWords = task.written.length === 0 && releasing.test(task.inline.text);
  return !isTrial && (byCommand || byWords);
}

const releasing =
  /^(?:(?:publish|deploy|ship)(?:\s+(?:the|to|it|an?|all|this|new|release|draft|packages?|images?|on|v?X)\b|\s*[.:]?$)|release(?:\s+(?:the|to|it|on)\b|\s*[.:]?$))/i;
