import { isRecord } from "../../text/is-record.js";
import { emptyRow, type PageDraft, type RowDraft } from "../draft.js";
import type { ToolNeed } from "../tool-need.js";
import { type ToolSignals, toolSignals } from "../tool-signals.js";
import type { RepositoryFacts } from "./facts.js";

/** A page for a repository, and the tools that its commands need. */
export interface RepositoryDraft {
  readonly page: PageDraft;
  readonly needs: readonly ToolNeed[];
}

/** The draft for a repository. No row where nothing tells how it is tested. */
export function draftRepository(facts: RepositoryFacts): RepositoryDraft {
  const manifest = packageOf(facts);
  const rows = [...(manifest?.rows ?? []), ...scriptRows(facts)];
  const versionFrom = manifest?.versionFrom ?? null;
  const settings = { owner: null, ticket: null, versionFrom, signOffs: null, setup: [] };
  const needs: readonly ToolNeed[] =
    manifest === null ? [] : [{ tool: "node", version: null, versionFile: null }];
  return { page: { title: "Release readiness", settings, intro: "", rows, sections: [] }, needs };
}

/** The test script of package.json. */
function packageOf({
  texts,
}: RepositoryFacts): { readonly rows: readonly RowDraft[]; readonly versionFrom: string | null } | null {
  const manifest = parsed(texts.get("package.json") ?? "");
  if (!isRecord(manifest)) return null;
  const scripts = isRecord(manifest["scripts"]) ? manifest["scripts"] : {};
  const script = scripts["test"];
  const versionFrom = typeof manifest["version"] === "string" ? "json package.json: $.version" : null;
  if (typeof script !== "string" || script.includes("no test specified")) return { rows: [], versionFrom };
  return { rows: [rowOf("npm test", script)], versionFrom };
}

function scriptRows({ paths }: RepositoryFacts): RowDraft[] {
  const script = ["test.sh", "scripts/test.sh"].find((path) => paths.has(path));
  return script === undefined ? [] : [rowOf(`sh ${script}`, "")];
}

function rowOf(command: string, script: string): RowDraft {
  const tool = Object.values<ToolSignals>(toolSignals).find(({ recognises }) =>
    recognises.command.test(script),
  );
  return {
    ...emptyRow,
    area: "tests",
    command: [command],
    pass: ["exit 0", ...(tool?.pass ?? [])],
    fail: tool?.fail ?? ["/^Error: /"],
    rollback: "`git revert {sha}`",
    guess: tool === undefined ? "write what it prints when all is well as a pass signal" : null,
  };
}

/** `null` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever cannot parse it has no scripts that could be run either.
    return null;
  }
}
