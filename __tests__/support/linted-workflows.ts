import type { Finding, Problem } from "../../src/model/finding.js";
import type { weights } from "../../src/model/findings/weights.js";
import { settableRules } from "../../src/page/settable-rule.js";
import { folderWith, readiness } from "../app/reading-commands.js";

export const workflows = ".github/workflows";

/** What `readiness lint` says of the workflows among these files. */
export async function findingsOfWorkflows(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<readonly Finding[]> {
  const cwd = folderWith(files);
  const [, said] = await readiness(["lint", "--json", ...args], { cwd, env: { GITHUB_WORKSPACE: cwd } });
  const findings: readonly Finding[] = JSON.parse(said);
  return findings.filter(({ file }) => file.startsWith(workflows));
}

/** The same as problems, each as heavy as it was reported. */
export async function problemsOfWorkflows(
  files: Readonly<Record<string, string>>,
): Promise<readonly Problem[]> {
  return (await findingsOfWorkflows(files)).flatMap(({ rule, severity, line, column, ...text }) =>
    isRule(rule) ? [{ rule, weight: severity, place: { line, column }, ...text }] : [],
  );
}

function isRule(name: string): name is keyof typeof weights {
  return settableRules().includes(name);
}
