import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a YAML page of checks, and gives its path. */
export function yamlPage(folder, name, checks) {
  const items = checks.map((check) => `  - ${JSON.stringify(check)}`);
  const path = join(folder, name);
  writeFileSync(path, `readiness: 1\nowner: "@bench"\nchecks:\n${items.join("\n")}\n`);
  return path;
}

/** The same as a table of Markdown, with all six columns. `command(index)` is what a row runs. */
export function tablePage(folder, name, rows, command = (index) => `make test-${index}`) {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `| area ${index} | \`${command(index)}\` | \`exit 0\` and \`, 0 failures\` | \`** (CompileError)\` | Roll back to the release before | \`make test-${index}\` |`,
  );
  const head =
    "| Area | Command | Pass signal | Fail signal | Rollback | Retest |\n| --- | --- | --- | --- | --- | --- |";
  const path = join(folder, name);
  writeFileSync(path, `# Release\n\n${head}\n${lines.join("\n")}\n`);
  return path;
}
