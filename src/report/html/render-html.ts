import type { ReportedRecord } from "../formats/reported-record.js";
import { gateLine } from "../verdict-lines.js";

/** One page of one or of several results, which come newest first. Every text is escaped; nothing is requested. */
export function renderHtml(records: readonly ReportedRecord[]): string {
  const rows = records.map(({ results }) => {
    const ids = results.checks.map(({ id }) => id).join(", ");
    return `<li>${escaped(`${gateLine(results, false)}: ${ids}`)}</li>`;
  });
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Readiness</title>\n<ul>\n${rows.join("\n")}\n</ul>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
