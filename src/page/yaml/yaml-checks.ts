import { checkKeys } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { type CheckDraft, draftCheck, emptyCheck, type Located, type Report } from "../draft.js";
import { readKey, refuseUnknownKeys, requireKeys } from "./yaml-fields.js";
import type { YamlMapping, YamlNode, YamlSequence } from "./yaml-nodes.js";

/** Reads the list of checks of FORMAT 1.3. What is no check keeps its place in the list, without content. */
export function readChecks(node: YamlNode, report: Report): CheckDraft[] {
  if (node.kind === "sequence") return node.items.map((item) => readCheck(item, report));
  if (node.kind === "broken") return [];
  const found =
    node.source === ""
      ? "nothing where the checks stand"
      : `${node.kind === "mapping" ? "a mapping" : "a text"} where the checks stand`;
  const meant = node.kind === "mapping" ? meantList(node) : noList;
  report(problemAt("yaml-list", node.place, { found, expected: "a list of checks", cure: meant.cure }));
  // What is in it is read all the same, so that all its problems come back.
  return meant.list === null ? [] : readChecks(meant.list, report);
}

interface MeantList {
  readonly cure: string;
  readonly list: YamlSequence | null;
}

const noList: MeantList = { cure: "Begin each check with a dash: `- area: catalog`.", list: null };

/** A mapping in the place of the list: a whole document with `checks:`, one check without its dash, or checks by their names. */
function meantList({ entries, place, source }: YamlMapping): MeantList {
  const own = entries.get("checks")?.value;
  if (own?.kind === "sequence") {
    const others = entries.size === 1 ? "" : " Other keys are settings and go into the front matter.";
    const cure = `Remove the line \`checks:\`: here stands the list alone, each check with its dash.${others}`;
    return { cure, list: own };
  }
  const values = [...entries.values()];
  if (entries.has("run") || entries.has("area"))
    return {
      cure: "Write a dash before the first key of each check, as `- area: catalog`, and its other keys below that key.",
      list: null,
    };
  const items = values.map(({ value }) => value);
  const first = values[0]?.key;
  if (first === undefined || !items.every(({ kind }) => kind === "mapping")) return noList;
  const cure = `Write each as an item of a list that begins with its name, as ${quoted(`- id: ${first}`)}, with its keys below \`id\`.`;
  return { cure, list: { kind: "sequence", items, place, source } };
}

function readCheck(node: YamlNode, report: Report): CheckDraft {
  if (node.kind !== "mapping") {
    if (node.kind !== "broken") {
      const found = node.source === "" ? "an empty item" : `the item ${quoted(node.source)}`;
      const cure = "Give it at least `area: …` and `run: …`.";
      report(problemAt("wrong-type", node.place, { found, expected: "a check, which is a mapping", cure }));
    }
    return emptyCheck({ sourceFormat: "yaml", place: node.place });
  }
  requireKeys(node, checkKeys, report);
  refuseUnknownKeys(node, checkKeys, report);
  const draft = draftCheck({ sourceFormat: "yaml", place: node.place }, (type, field) =>
    readKey(node, { ...checkFields[field], type }, report),
  );
  for (const script of [draft.command, draft.diagnose])
    if (script !== null && isLink(script)) report(linkInCommand(script));
  return draft;
}

/** `[Steps](#steps)`, which a `Command` cell may be; a test of the shell has a blank behind its bracket. */
export function isLink({ value }: Located<string>): boolean {
  return /^\[[^\]\n]{1,200}\](?:\([^)\n]*\)|\[[^\]\n]*\])$/.test(value.trim());
}

export function linkInCommand({ value, place }: Located<string>): Problem {
  const cure =
    "Write the commands themselves here; or make a row of a table of the check, whose `Command` cell may be such a link.";
  const found = `the link ${quoted(value)} as a command`;
  const expected = "a command";
  return problemAt("link-in-command", place, { found, expected, cure });
}
