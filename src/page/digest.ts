import { createHash } from "node:crypto";
import { textOf } from "./page-text.js";

/**
 * The digest of a page (DESIGN 2.2): SHA-256, in hex, of its text without BOM and with CRLF as LF, so that two systems
 * agree; of what is no text, of its bytes. Apart from the reading, because who only reads has no use for `node:crypto`.
 */
export function digestOf(bytes: Buffer): string {
  const text = textOf(bytes)?.replaceAll("\r\n", "\n") ?? bytes;
  return createHash("sha256").update(text).digest("hex");
}
