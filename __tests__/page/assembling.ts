import type { Problem } from "../../src/model/finding.js";
import { assemble } from "../../src/page/assemble.js";
import type { CheckDraft, Located } from "../../src/page/draft.js";
import { emptySettings } from "../../src/page/draft.js";
import { withoutConsequences } from "../../src/page/read.js";
import { readYamlDocument } from "../../src/page/yaml/yaml-document.js";
import { collector } from "./reading.js";

export type Assembled = Awaited<ReturnType<typeof assemble>> & { readonly problems: readonly Problem[] };

export async function assembleYaml(text: string): Promise<Assembled> {
  const { problems, report } = collector();
  const assembly = await assemble(readYamlDocument(text, report), report);
  return { ...assembly, problems: withoutConsequences(problems) };
}

/** A row of a table by its cells; row 1 stands on line 3, below the header and the delimiter row. */
export interface Row {
  readonly check?: string;
  /** `null`: an empty cell. */
  readonly area: string | null;
  readonly needs?: readonly string[];
  readonly severity?: string;
}

export async function assembleRows(...rows: readonly Row[]): Promise<Assembled> {
  const { problems, report } = collector();
  const checks = rows.map((row, index) => draftRow(row, index + 3));
  const assembly = await assemble(
    { settings: emptySettings, checks, signOffs: [], ignores: [], readerColumns: [] },
    report,
  );
  return { ...assembly, problems: withoutConsequences(problems) };
}

function draftRow({ check, area, needs = [], severity }: Row, line: number): CheckDraft {
  const at = <T>(value: T, column: number): Located<T> => ({ value, place: { line, column } });
  return {
    sourceFormat: "table",
    place: { line, column: 1 },
    id: check === undefined ? null : at(check, 3),
    area: area === null ? null : at(area, 20),
    command: at("make test", 40),
    pass: [],
    fail: [],
    rollback: null,
    retest: null,
    diagnose: null,
    why: null,
    owner: null,
    severity: severity === undefined ? null : at(severity, 60),
    needs: needs.map((need, index) => at(need, 80 + index * 10)),
    timeout: null,
    env: new Map(),
    workingDirectory: null,
    shell: null,
    retries: null,
    retryDelay: null,
    runsOn: null,
    phase: null,
    only: null,
    notBefore: null,
    toDo: null,
    waived: null,
  };
}

/** A YAML file of checks, each one line of flow style; check 1 stands on line 2. */
export function fileOf(...checks: readonly string[]): string {
  return ["checks:", ...checks.map((keys) => `  - { ${keys} }`), ""].join("\n");
}
