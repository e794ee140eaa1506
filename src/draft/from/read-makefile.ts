import { exactCodeSpan } from "../../text/code-span.js";
import type { FromSource, SourceLine } from "./from-source.js";
import { Ledger } from "./ledger.js";

/** Targets by which a release is made ready or made. */
const releaseTarget =
  /(?:^|[-_./])(?:pre-?)?(?:releases?|publish|preflight|ship|deploy|dist|pre-?release|ready|readiness)(?:$|[-_./])/i;

interface Target {
  readonly name: string;
  readonly line: number;
  readonly needs: readonly string[];
  readonly recipe: readonly SourceLine[];
}

/** The release targets of a Makefile as lists: what they need as `make NAME`, then the lines of their recipes. */
export function readMakefile(lines: readonly string[]): FromSource {
  const ledger = new Ledger();
  const out: SourceLine[] = [];
  for (const target of targetsOf(lines)) {
    if (!releaseTarget.test(target.name)) continue;
    const { line } = target;
    out.push({ text: `## ${target.name}`, line }, { text: "", line });
    for (const need of target.needs) out.push({ text: `- [ ] \`make ${need}\``, line });
    out.push(...target.recipe.flatMap(recipeLine), { text: "", line });
  }
  const used = new Set(out.map(({ line }) => line));
  for (const [index, text] of lines.entries())
    if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1))
      ledger.leaveOut(
        index + 1,
        text,
        "it belongs to no target by which a release is made, and stays the Makefile's",
      );
  return { title: null, owner: null, lines: out, placed: [], notPlaced: ledger.notPlaced };
}

function targetsOf(lines: readonly string[]): readonly Target[] {
  const targets: (Target & { recipe: SourceLine[] })[] = [];
  for (const [index, text] of lines.entries()) {
    const [, names, needs = ""] = /^([\w./-][\w./ -]*?)\s*::?(?!=)\s*([^#]*?)(?:\s*#.*)?$/.exec(text) ?? [];
    const open = targets.at(-1);
    if (names !== undefined && !names.startsWith("."))
      targets.push({
        name: names,
        line: index + 1,
        needs: needs
          .replace(/\\$/, "")
          .split(/\s+/)
          .filter((need) => /^[\w./-]+$/.test(need)),
        recipe: [],
      });
    else if (text.startsWith("\t") && open !== undefined)
      open.recipe.push({ text: text.slice(1), line: index + 1 });
  }
  return targets;
}

/** `@` and `-` are make's own, and so is `$$`. */
function recipeLine({ text, line }: SourceLine): readonly SourceLine[] {
  const command = text
    .trim()
    .replace(/^[@+-]+\s*/, "")
    .replace(/\$\((?:MAKE)\)|\$\{MAKE\}/g, "make")
    .replace(/\$\$/g, "$");
  if (command === "") return [];
  // What it prints is about its own run.
  if (/^(?:#|echo\b|printf\b)/.test(command)) return [];
  return [{ text: `- [ ] ${exactCodeSpan(command)}`, line }];
}
