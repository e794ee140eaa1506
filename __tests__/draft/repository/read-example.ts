import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A small repository, kept as one text (the form is Go's txtar), so that no tool of ours takes its files for our own. */
export interface Example {
  readonly name: string;
  /** What stands before the first file: `tools`, `break`, `red`. */
  readonly facts: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

const folder = join("__tests__", "draft", "repository", "examples");

export async function exampleNames(): Promise<string[]> {
  return (await readdir(folder)).map((name) => name.replace(/\.txtar$/, ""));
}

export function readExample(name: string): Example {
  const [head = "", ...parts] = readFileSync(join(folder, `${name}.txtar`), "utf8").split(/^-- (.+) --\n/m);
  const facts = new Map(
    head.split("\n").flatMap((line) => {
      const [key = "", ...value] = line.split(": ");
      return value.length === 0 ? [] : [[key, value.join(": ")] as const];
    }),
  );
  const files = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) files.set(parts[at] ?? "", parts[at + 1] ?? "");
  return { name, facts, files };
}
