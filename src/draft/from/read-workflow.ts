import type { YamlNode } from "../../page/yaml/yaml-nodes.js";
import type { FromSource, SourceLine } from "./from-source.js";
import { Ledger } from "./ledger.js";
import { itemsAt, linesOf, mappingAt, scalarAt, textAt, yamlMapping } from "./yaml-parts.js";

/** A workflow as a list: a heading a job, a task a step with `run:`. What else it says stays the workflow's. */
export function readWorkflow(lines: readonly string[]): FromSource {
  const root = yamlMapping(lines);
  const ledger = new Ledger();
  const out: SourceLine[] = [];
  for (const [name, { value, place }] of mappingAt(root, "jobs")?.entries ?? []) {
    out.push(
      { text: `## ${textAt(value, "name") ?? name}`, line: place.line },
      { text: "", line: place.line },
    );
    for (const step of itemsAt(value, "steps")) out.push(...stepLines(step, value, lines));
    out.push({ text: "", line: place.line });
  }
  const used = new Set(out.map(({ line }) => line));
  for (const [index, text] of lines.entries()) {
    if (!/[\p{L}\p{N}]/u.test(text) || used.has(index + 1)) continue;
    const isKeptName = /^\s*(?:- )?(?:name|run):/.test(text) && used.size > 0;
    ledger.leaveOut(index + 1, text, isKeptName && /name:/.test(text) ? nameless : whyOf(text));
  }
  const title = textAt(root, "name");
  return { title, owner: null, lines: out, placed: [], notPlaced: ledger.notPlaced };
}

const nameless = "it names a part of the workflow that holds no command";

function whyOf(text: string): string {
  return /^\s*(?:- )?uses:|^\s+with:/.test(text)
    ? "an action is the workflow's to run"
    : "it is about when and where the workflow runs, which stays the workflow's";
}

function stepLines(step: YamlNode, job: YamlNode, fileLines: readonly string[]): readonly SourceLine[] {
  const run = scalarAt(step, "run");
  if (run === null) return [];
  const name = scalarAt(step, "name");
  const folder =
    textAt(step, "working-directory") ??
    textAt(mappingAt(mappingAt(job, "defaults"), "run"), "working-directory");
  const condition = scalarAt(step, "if");
  const script = linesOf(run, fileLines);
  const line = name?.place.line ?? run.place.line;
  const when = condition === null ? "" : ` (if \`${condition.text.trim()}\`)`;
  const inside = folder === null ? "" : `cd ${folder} && `;
  const out: SourceLine[] = [
    { text: `- [ ] ${name?.text.trim() ?? "Run"}${when}`, line },
    { text: "", line },
    { text: "  ```sh", line: run.place.line },
    ...script.map((each) => ({
      text:
        each.text.trim() === ""
          ? ""
          : `  ${inside === "" || each.text.trim().startsWith("#") ? "" : inside}${each.text}`,
      line: each.line,
    })),
    { text: "  ```", line: script.at(-1)?.line ?? run.place.line },
    { text: "", line },
  ];
  return condition === null
    ? out
    : [...out.slice(0, 1), { text: "", line: condition.place.line }, ...out.slice(1)];
}
