import { createReadStream } from "node:fs";
import { quoted } from "../model/problem.js";
import { isSystemError } from "../platform/files/system-error.js";

/** More than a plan with its matrix may have (DESIGN 2.4), in bytes. */
const maxBytes = 4_000_000;

/** The text of a file, or of a pipe, that a command line names; `null` where it cannot be read, or is too long. */
export async function readTextFile(path: string): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      length += chunk.length;
      if (length > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function unreadText(path: string): string {
  return `No file of at most 4 MB that can be read at \`--plan\` ${quoted(path, 300)}; expected what \`readiness plan --json\` printed. Write that into a file, and name it.`;
}
