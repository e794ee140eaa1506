import type { YamlNode } from "../../page/yaml/yaml-nodes.js";
import { itemsAt, mappingAt, scalarAt, textAt, yamlMapping } from "../../page/yaml/yaml-parts.js";
import type { FromSource, SourceLine } from "./from-source.js";
import { Ledger } from "./ledger.js";
import { scalarLines } from "./scalar-lines.js";

/** A workflow as a list: a heading a job, a task a step with `run:`. What else it says stays the workflow's. */
export function readWorkflow(lines: readonly string[]): FromSource {
  const root = yamlMapping(lines.join("\n"));
  const ledger = new Ledger();
  const out: SourceLine[] = [];
  for (const [name, { value, place }] of mappingAt(root, "jobs")?.entries ?? []) {
    out.push(
      { text: `## ${textAt(value, "name") ?? name}`, line: place.line },
      { text: "", line: place.line },
    );
    for (const step of itemsAt(value, "steps")) out.push(...stepLines(step, value));
    out.push({ text: "", line: place.line });
  }
  const used = new Set(out.map(({ line }) => line));
  for (const [index, text] of lines.entries())
    if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1)) ledger.leaveOut(index + 1, text, whyOf(text));
  return { title: textAt(root, "name"), owner: null, lines: out, placed: [], notPlaced: ledger.notPlaced };
}

interface LineRule {
  readonly is: RegExp;
  readonly why: string;
}

/** Why a line of a workflow is no part of the page; the first that fits counts. */
const lineRules: readonly LineRule[] = [
  { is: /^\s*(?:- )?run:\s*[|>]/, why: "a key, whose commands are placed" },
  { is: /^\s*(?:- )?(?:uses|with):/, why: "an action is the workflow's to run" },
  { is: /^\s*(?:- )?name:/, why: "it names a part of the workflow that holds no command" },
  { is: /^\s*(?:- )?if:/, why: "a condition, which stands in the words of its step where that has commands" },
];

function whyOf(text: string): string {
  return (
    lineRules.find(({ is }) => is.test(text))?.why ??
    "it says when, where and with what the workflow runs, which stays the workflow's"
  );
}

function stepLines(step: YamlNode, job: YamlNode): readonly SourceLine[] {
  const run = scalarAt(step, "run");
  if (run === null) return [];
  const name = scalarAt(step, "name");
  const folder =
    textAt(step, "working-directory") ??
    textAt(mappingAt(mappingAt(job, "defaults"), "run"), "working-directory");
  const condition = scalarAt(step, "if");
  const script = scalarLines(run);
  const line = name?.place.line ?? run.place.line;
  const when = condition === null ? "" : ` (if \`${condition.text.trim()}\`)`;
  const inside = folder === null ? "" : `cd ${folder} && `;
  return [
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
}
