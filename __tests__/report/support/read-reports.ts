/** Small readers of our reports, which know nothing of how these are made: lines, Markdown tables, HTML lists, JSON. */

export interface ReadReport {
  readonly title: string;
  /** Sign and words of the first cell, by the name of the check. */
  readonly rows: ReadonlyMap<string, readonly [sign: string, word: string]>;
  /** `4 passed, 1 waived failed` by its words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names in the block of what is still to do, or waits: checks, and lines of sign-offs. */
  readonly toDo: readonly string[];
  /** The sections and folds of single checks: sign and words, by name. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Reads a summary, or what a comment is made of. */
export function readReport(markdown: string): ReadReport {
  const lines = markdown.split("\n");
  return {
    title: lines.find((line) => line.startsWith("## "))?.slice(3) ?? "",
    rows: new Map(lines.flatMap(readRow)),
    counts: readCounts(lines.find((line) => line.includes("RELEASE_READINESS.md**](")) ?? ""),
    toDo: readToDo(lines),
    sections: new Map(
      [
        ...markdown.matchAll(
          /^(?:### |<details[^>]*><summary>)(\S+) (?:<b>)?area \d \/ (check-\d)(?:<\/b>)?: ([^,<\n(]+)/gm,
        ),
      ].map(([, sign = "", name = "", word = ""]) => [name, `${sign} ${word.trim()}`]),
    ),
  };
}

function readRow(line: string): [string, readonly [string, string]][] {
  const [, sign, word, name] = /^\| (\S+)\u00a0([a-z ]+) \| area \d<br>\*\*(check-\d+)\*\*/.exec(line) ?? [];
  return sign === undefined || word === undefined || name === undefined ? [] : [[name, [sign, word]]];
}

function readCounts(line: string): Map<string, number> {
  const [, facts = ""] = line.split(" · ");
  return new Map(
    facts.split(", ").flatMap((part) => {
      const [, number, words] = /^(\d+) ([a-z ]+)$/.exec(part) ?? [];
      return number === undefined || words === undefined ? [] : [[words, Number(number)] as const];
    }),
  );
}

function readToDo(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^### ⏳ (?:Still to do|Waiting: nothing to do yet)$/.test(line));
  if (start === -1) return [];
  const block = lines.slice(start + 1);
  const end = block.findIndex((line) => /^(?:\||###|<details|<sub|<p>|✅|[⚠ℹ])/.test(line));
  return block.slice(0, end === -1 ? undefined : end).flatMap((line) => {
    const [, check, signOff] = /^<li>(?:<b>area \d \/ (check-\d+)<\/b>|☐ (sign \d))/.exec(line) ?? [];
    return [check ?? signOff ?? []].flat();
  });
}
