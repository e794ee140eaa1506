/** Small readers of our reports, which know nothing of how these are made: lines, Markdown tables, HTML lists, JSON. */

/** Where a report tells of a check. */
export type Told =
  | "broken"
  | "cut"
  | "not run"
  | "to do"
  | "passed, with a remark"
  | "passed"
  | "not reported";

export interface ReadReport {
  readonly title: string;
  /** Each place that tells of a check by its name, and its sign there, in the order of the names. */
  readonly told: readonly (readonly [name: string, told: Told, sign: string])[];
  /** How many passed without a remark, by the line that names their areas; 0 without one. */
  readonly quiet: number;
  /** `4 passed · 1 waived failed` by its words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names in the block of what is still to do, or waits: checks, and lines of sign-offs. */
  readonly toDo: readonly string[];
}

/** Reads a summary, or what a comment is made of. */
export function readReport(markdown: string): ReadReport {
  // Lines of a paragraph stand behind each other, with breaks.
  const lines = markdown.split(/\n|<br>/);
  const toDo = readToDo(markdown.split("\n"));
  const checks = toDo.filter((name) => name.startsWith("check-"));
  return {
    title: lines.find((line) => line.startsWith("## "))?.slice(3) ?? "",
    told: [...lines.flatMap(readLine), ...checks.map((name) => [name, "to do", "⏳"] as const)].sort(),
    quiet: Number(/(?:^|<summary>)✅ (\d+) (?:reported as )?passed: /m.exec(markdown)?.[1] ?? 0),
    counts: readCounts(lines.find((line) => line.includes("RELEASE_READINESS.md](")) ?? ""),
    toDo,
  };
}

/** Each by the way its line begins. */
const lineForms = [
  { told: "broken", form: /^(?:### |<details[^>]*><summary>)(❌|⚠️) (?:<b>)?area \d \/ (check-\d)/ },
  { told: "cut", form: /^(⛔) <b>area \d \/ (check-\d)<\/b> (?:was running|never began|has no verdict)/ },
  { told: "not run", form: /^(⏭️) <b>\d+ checks? not run<\/b> \(.*\): (check-\d(?:, check-\d)*)$/ },
  { told: "passed, with a remark", form: /^(⚠️) <b>area \d \/ (check-\d)<\/b> passed/ },
  { told: "passed", form: /^\|( )area \d \/ (check-\d)/ },
  { told: "not reported", form: /^(❔) <b>\d+ checks? not reported:<\/b> (check-\d(?:, check-\d)*)$/ },
] as const satisfies readonly { told: Told; form: RegExp }[];

function readLine(line: string): (readonly [string, Told, string])[] {
  for (const { told, form } of lineForms) {
    const [, sign = "", names] = form.exec(line) ?? [];
    if (names !== undefined) return names.split(", ").map((name) => [name, told, sign.trim()] as const);
  }
  return [];
}

function readCounts(line: string): Map<string, number> {
  return new Map(
    line.split(" · ").flatMap((part) => {
      const [, number, words] = /^(\d+) ([a-z ]+)$/.exec(part) ?? [];
      return number === undefined || words === undefined ? [] : [[words, Number(number)] as const];
    }),
  );
}

function readToDo(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^### ⏳ (?:Still to do|Waiting: nothing to do yet)$/.test(line));
  if (start === -1) return [];
  const block = lines.slice(start + 1);
  const end = block.findIndex((line) => /^(?:\||###|<details|<sub|<p>|✅|[⚠ℹ]|\*\*\d)/.test(line));
  return block.slice(0, end === -1 ? undefined : end).flatMap((line) => {
    const [, check, signOff] = /^<li>(?:<b>area \d \/ (check-\d+)<\/b>|☐ (sign \d))/.exec(line) ?? [];
    return [check ?? signOff ?? []].flat();
  });
}
