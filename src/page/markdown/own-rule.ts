import type { Ruler } from "markdown-it";

/** One of a parser's own rules, for the one that takes its place to call: it is what goes when it is switched off. */
export function ownRule<Args extends unknown[], Result>(
  ruler: Ruler<Args, Result>,
  name: string,
): (...args: Args) => Result {
  const all = ruler.getRules("");
  ruler.disable([name]);
  const others = new Set(ruler.getRules(""));
  ruler.enable([name]);
  const rule = all.find((each) => !others.has(each));
  if (rule === undefined) throw new Error(`markdown-it has no rule \`${name}\``);
  return rule;
}
