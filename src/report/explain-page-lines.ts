import type { Explanation } from "../model/explanation.js";
import { count } from "../text/count.js";
import { oneLine } from "../text/one-line.js";
import type { Paint } from "../text/paint.js";
import { type Entry, field, useOf } from "./explain-fields.js";

/** What the page says of itself: its settings, what comes before and after the checks, and its sign-offs. */
export function explainedPageLines(explanation: Explanation, paint: Paint): Entry[] {
  const { checklist, selection, environment, signOffs } = explanation;
  const { path, line, owner, ticket, areas, linkedFrom, root, setup, teardown, defaults } = checklist;
  const script = (label: string, found: typeof setup): Entry[] =>
    found === null ? [] : [...field(label, found.command), ...field("", useOf(found, defaults))];
  return [
    paint(`${oneLine(path)}: ${count(selection.total, "check")}, in the order in which they begin`, "bold"),
    ...field("settings", `line ${line}`),
    ...field("owner", owner),
    ...field("ticket", ticket),
    ...field("areas", areas === null ? "not promised: the rows name them" : areas.join(", ")),
    ...field("linked", linkedFrom.length === 0 ? null : `must be mentioned in ${linkedFrom.join(", ")}`),
    ...field("root", root),
    ...field("defaults", useOf(defaults, null)),
    ...script("setup", setup),
    ...script("teardown", teardown),
    ...field("variables", `${environment.join(", ")}, for every command`),
    ...signOffs.flatMap(({ text, done, line }, index) =>
      field(index === 0 ? "sign-offs" : "", `[${done ? "x" : " "}] ${text} (line ${line})`),
    ),
    "",
  ];
}
