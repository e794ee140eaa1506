import { createHash } from "node:crypto";
import { type Finding, findingSentence } from "../model/finding.js";
import type { FindingRule } from "../model/findings/finding-rule.js";
import { findings as rules } from "../model/findings/findings.js";
import { version } from "../model/version.js";
import { cutCharacters } from "../text/cut.js";
import { readerText } from "./formats/reader-text.js";

/** GitHub takes 25,000 results and shows 5,000 of them; what is beyond says nothing new. */
const maxSarifResults = 5_000;
/** It refuses a file of more than 10 MB, packed: so many of these stay below, whatever stands in them. */
const maxMessageCharacters = 1_000;

const rulesPage = "https://github.com/org/readiness-action/blob/main/docs/rules.md";

const levels = { error: "error", warning: "warning", note: "note" } as const satisfies Record<
  Finding["severity"],
  string
>;

/** Findings as SARIF 2.1.0, one run of one tool, for code scanning; errors come first where there are too many. */
export function sarif(findings: readonly Finding[]): string {
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, maxSarifResults);
  const ids = [...new Set(ranked.map(({ rule }) => rule))];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "readiness",
            semanticVersion: version,
            informationUri: "https://github.com/org/readiness-action",
            rules: ids.map(ruleRecord),
          },
        },
        automationDetails: { id: "readiness-lint/" },
        columnKind: "utf16CodeUnits",
        results: resultsOf(ranked, ids),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function rank({ severity }: Finding): number {
  return Object.keys(levels).indexOf(severity);
}

function ruleRecord(id: string): object {
  const rule = ruleOf(id);
  if (rule === null) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    helpUri: `${rulesPage}#${id}`,
    defaultConfiguration: { level: rule.severity === "completeness" ? "warning" : rule.severity },
  };
}

function ruleOf(id: string): FindingRule | null {
  return Object.entries(rules).find(([known]) => known === id)?.[1] ?? null;
}

function resultsOf(findings: readonly Finding[], ids: readonly string[]): object[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, file, line, column, found, expected, cure }) => {
    // Line numbers move with each edit above: a finding is known by its words, and by which of those it is.
    const words = `${rule}:${file}:${found}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: levels[severity],
      message: { text: messageOf({ found, expected, cure }) },
      ...(file !== "" && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
              region: { startLine: line, startColumn: column },
            },
          },
        ],
      }),
      partialFingerprints: { primaryLocationLineHash: `${fingerprint(words)}:${count}` },
    };
  });
}

function messageOf(finding: Parameters<typeof findingSentence>[0]): string {
  return readerText(cutCharacters(findingSentence(finding), maxMessageCharacters));
}

/** A path as a URL has it: `#` and `?` are signs of a name here. */
function uriOf(file: string): string {
  return readerText(file).split("/").map(encodeURIComponent).join("/");
}

/** As long as CodeQL's own. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
