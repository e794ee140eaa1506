/**
 * The text of a script with those that it calls below it: by them its tools are known, and what it does to the world.
 * `calls` finds the names that a text calls, as its first group.
 */
export function expanded(name: string, bodies: ReadonlyMap<string, string>, calls: RegExp): string {
  const found = new Set([name]);
  for (const each of found)
    for (const [, called = ""] of (bodies.get(each) ?? "").matchAll(calls))
      if (bodies.has(called)) found.add(called);
  return [...found].flatMap((each) => bodies.get(each) ?? []).join("\n");
}
