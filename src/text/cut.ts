const mark = "…";

/** Cuts to at most `limit` UTF-16 units, as GitHub counts characters, never within a code point; `…` says so. */
export function cutCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}

/** Cuts to at most `limit` bytes of UTF-8, never within a code point; `…` says so where there is room for it. */
export function cutBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const markBytes = Buffer.byteLength(mark);
  if (limit < markBytes) return "";
  const bytes = Buffer.from(text.slice(0, limit), "utf8");
  let end = Math.min(limit - markBytes, bytes.length);
  while (end > 0 && isContinuation(bytes[end])) end -= 1;
  return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}

interface Tail {
  readonly text: string;
  readonly lines: number;
}

/** The last lines within both limits; a single line that is too long loses its beginning. */
export function lastLines(text: string, maxLines: number, maxBytes: number): Tail {
  if (maxLines <= 0 || maxBytes <= 0) return { text: "", lines: 0 };
  const end = text.trimEnd();
  // A character has at least one byte, so what lies further back cannot be part of it, and a line that is
  // cut here never fits.
  const lines = end.slice(-maxBytes - 1).split("\n");
  const kept: string[] = [];
  for (let bytes = -1; kept.length < maxLines; ) {
    const line = lines.at(-1 - kept.length);
    if (line === undefined) break;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maxBytes) break;
    kept.push(line);
  }
  return kept.length > 0 || end === ""
    ? { text: kept.reverse().join("\n"), lines: kept.length }
    : lastBytes(end, maxBytes);
}

function lastBytes(text: string, maxBytes: number): Tail {
  const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
  let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
  while (start < bytes.length && isContinuation(bytes[start])) start += 1;
  return { text: mark + bytes.toString("utf8", start), lines: 1 };
}

/** Half a surrogate pair at the end would become U+FFFD. */
function wellEnded(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** Whether a byte continues a UTF-8 character. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
