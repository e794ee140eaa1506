import type { PageDraft } from "./draft.js";
export function writePage(d: PageDraft): string {
  const s = d.settings;
  return [
    "<!-- readiness",
    ...(s.owner === null ? [] : [`owner: ${JSON.stringify(s.owner)}`]),
    "-->",
    "",
    `# ${d.title}`,
    "",
    "| Area | Command | Pass signal | Fail signal | Rollback |",
    "| --- | --- | --- | --- | --- |",
    ...d.rows.map(
      (r) =>
        `| ${r.area} | \`${r.command.join("; ")}\` | ${r.pass.map((p) => `\`${p}\``).join(" ")} | ${r.fail.map((p) => `\`${p}\``).join(" ")} | ${r.rollback} |`,
    ),
    "",
  ].join("\n");
}
