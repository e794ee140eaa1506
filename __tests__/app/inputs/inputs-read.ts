import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Which of the parsed inputs a source reads, by their names in code: as `inputs.failOn` of whatever holds them, out of
 * `const { failOn } = inputs`, as `{ failOn }` of a parameter whose type is called `…Inputs`, or by `readInput("shard", …)`
 * alone, before the others.
 */
export function inputsRead(source: string): Set<string> {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const members = [...code.matchAll(/\binputs\??\.(\w+)/g)].map(([, name = ""]) => name);
  const alone = [...code.matchAll(/\breadInput\("([\w-]+)"/g)].map(([, name = ""]) =>
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const patterns = [
    ...code.matchAll(/\{([^{}]*)\}\s*=\s*(?:[\w#]+\??\.)*inputs\b(?!\??\.)/g),
    ...code.matchAll(/\{([^{}]*)\}:\s*(?:Pick<)?\w*Inputs\b/g),
  ];
  const taken = patterns.flatMap(([, names = ""]) => names.split(",").map(nameIn));
  return new Set([...members, ...alone, ...taken].filter((name) => name !== ""));
}

/** `failOn: wanted` takes `failOn`. */
function nameIn(pattern: string): string {
  return /^\s*(\w+)/.exec(pattern)?.[1] ?? "";
}

/** The sources that work with parsed inputs: those of the report action, and all others. */
export function sourcesOf(action: "run" | "report"): readonly string[] {
  return readdirSync("src", { recursive: true })
    .map((name) => String(name).split(sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("app/inputs/"))
    .filter((name) => isOfReport(name) === (action === "report"))
    .map((name) => readFileSync(join("src", name), "utf8"));
}

function isOfReport(name: string): boolean {
  return name === "app/report-fork.ts" || /^(?:app|github)\/fork\//.test(name);
}
