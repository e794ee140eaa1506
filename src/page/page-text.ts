import { isUtf8 } from "node:buffer";

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
export function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0) || !isUtf8(bytes)) return null;
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
