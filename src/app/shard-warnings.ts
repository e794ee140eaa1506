import type { ShardEntry } from "../model/shards.js";
import { isElsewhere } from "../plan/other-system.js";
import type { Inputs } from "./inputs/inputs.js";

/** The history takes a run once, with all of its shards. */
export function historyNotes({ history }: Pick<Inputs, "history">): readonly string[] {
  return history === ""
    ? []
    : [
        "`history` is left to the gate, which adds the run once for all shards: set it there and on the plan.",
      ];
}

/** One warning for all inputs beside `shard` that ask for what only the gate does (DESIGN 2.4). */
export function ignoredInputs(inputs: Inputs): readonly string[] {
  const asked = [
    inputs.comment === "always" ? "comment" : "",
    inputs.pullRequest === null ? "" : "pull-request",
    inputs.statuses === "none" ? "" : "statuses",
    inputs.onGateChange === "fail" ? "on-gate-change" : "",
    inputs.onPending === "wait" ? "on-pending" : "",
    inputs.linkTicket ? "link-ticket" : "",
  ].filter((name) => name !== "");
  if (asked.length === 0) return [];
  const named = asked.map((name) => `\`${name}\``).join(", ");
  return [
    `A shard tells nobody, so ${named} ${asked.length === 1 ? "does" : "do"} nothing here: set ${asked.length === 1 ? "it" : "them"} on the gate, which tells once for all shards.`,
  ];
}

/** A check is known by its id and its system: of verdicts that another system gave, the gate would say what nobody has seen. */
export function otherSystemWarnings(
  { name, system }: Pick<ShardEntry, "name" | "system">,
  os: string,
): readonly string[] {
  return isElsewhere({ runsOn: [system] }, os)
    ? [
        `Shard ${name} is planned for ${system}, and this machine is ${os}: its verdicts are not that system's. Give its job \`runs-on: \${{ matrix.runs-on }}\`.`,
      ]
    : [];
}
