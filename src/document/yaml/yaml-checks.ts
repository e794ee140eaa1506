import type { Place } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { CheckDraft, Located, Report } from "../draft.js";
import { checkFields } from "../fields.js";
import { fieldReader, refuseUnknownKeys, requireKeys } from "./yaml-fields.js";
import type { YamlNode } from "./yaml-nodes.js";

/** Reads the list of checks of FORMAT 1.3. What is no check keeps its place in the list, without content. */
export function readChecks(node: YamlNode, report: Report): CheckDraft[] {
  if (node.kind === "sequence") return node.items.map((item) => readCheck(item, report));
  if (node.kind !== "broken") {
    const found =
      node.source === ""
        ? "nothing"
        : `${node.kind === "mapping" ? "a mapping" : "a text"} where the checks stand`;
    const cure = "Begin each check with a dash: `- area: catalog`.";
    report(problemAt("yaml-list", node.place, found, "a list of checks", cure));
  }
  return [];
}

function readCheck(node: YamlNode, report: Report): CheckDraft {
  if (node.kind !== "mapping") {
    if (node.kind !== "broken") {
      const found = node.source === "" ? "an empty item" : `the item ${quoted(node.source)}`;
      const cure = "Give it at least `area: …` and `run: …`.";
      report(problemAt("wrong-type", node.place, found, "a check, which is a mapping", cure));
    }
    return emptyCheck(node.place);
  }
  requireKeys(node, checkFields, report);
  refuseUnknownKeys(node, checkFields, report);
  const read = fieldReader(node, checkFields, report);
  return {
    carrier: "yaml",
    place: node.place,
    id: read("id"),
    area: read("area"),
    command: read("run"),
    pass: read("pass") ?? [],
    fail: read("fail") ?? [],
    rollback: read("rollback"),
    retest: asCommand(read("retest")),
    diagnose: read("diagnose"),
    why: read("why"),
    owner: read("owner"),
    severity: read("severity"),
    needs: read("needs") ?? [],
    timeout: read("timeout"),
    env: read("env") ?? new Map(),
    workingDirectory: read("working-directory"),
    shell: read("shell"),
    retries: read("retries"),
    retryDelay: read("retry-delay"),
    runsOn: read("runs-on"),
  };
}

function asCommand(script: Located<string> | null): CheckDraft["retest"] {
  return script === null
    ? null
    : { value: { kind: "command", script: script.value, implied: false }, place: script.place };
}

/** A check of which nothing could be read; its problem is reported. */
function emptyCheck(place: Place): CheckDraft {
  return {
    carrier: "yaml",
    place,
    id: null,
    area: null,
    command: null,
    pass: [],
    fail: [],
    rollback: null,
    retest: null,
    diagnose: null,
    why: null,
    owner: null,
    severity: null,
    needs: [],
    timeout: null,
    env: new Map(),
    workingDirectory: null,
    shell: null,
    retries: null,
    retryDelay: null,
    runsOn: null,
  };
}
