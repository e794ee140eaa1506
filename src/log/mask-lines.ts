/** A part of a block of whole lines. */
type MaskPart =
  | { readonly kind: "text"; readonly bytes: Buffer }
  /** A line that asked for a mask; its bytes are shown nowhere. */
  | { readonly kind: "mask"; readonly value: string }
  /** One that is too long to be held in memory until its end is known. */
  | { readonly kind: "over-long-mask" };

/**
 * Takes the lines that are `::add-mask::VALUE` out of a block of whole lines. The command counts after leading
 * blanks, in any case, with or without properties (actions/runner `ActionCommand.TryParseV2`).
 */
export function splitMasks(block: Buffer, maxLineBytes: number): MaskPart[] {
  // One pass at memory speed for nearly every block; only where it hits, lines are looked at.
  if (!block.includes("::")) return [{ kind: "text", bytes: block }];
  const text = block.toString("latin1");
  const hit = new RegExp(hits);
  const parts: MaskPart[] = [];
  let shown = 0;
  let looked = 0;
  for (hit.lastIndex = 0; hit.test(text); hit.lastIndex = looked) {
    const from = looked + startOfLastLine(block.subarray(looked, hit.lastIndex));
    looked = hit.lastIndex + endOfFirstLine(block.subarray(hit.lastIndex));
    const mask = maskOf(block.subarray(from, looked), maxLineBytes);
    if (mask === null) continue;
    if (from > shown) parts.push({ kind: "text", bytes: block.subarray(shown, from) });
    parts.push(mask);
    shown = looked;
  }
  if (shown < block.length) parts.push({ kind: "text", bytes: block.subarray(shown) });
  return parts;
}

/** Whether a line that has only begun is, or may become, one that must not be shown. */
export function mayBecomeMask(begun: Buffer): boolean {
  const head = begun.toString().trimStart().slice(0, command.length).toLowerCase();
  return command.startsWith(head);
}

/** Whether the beginning of an over-long line is that of a mask. */
export function beginsMask(begun: Buffer): boolean {
  return maskLine.test(begun.toString());
}

const command = "::add-mask";
const hits = /::add-mask/gi;
const lineEnd = /\r?\n$|\r$/;
const maskLine = /^\s*::add-mask(?: (?:(?!::)[^\r\n])*)?::/i;

/** What a line asks to be masked, or `null` for a line like others. */
function maskOf(line: Buffer, maxLineBytes: number): MaskPart | null {
  const text = line.toString();
  const found = maskLine.exec(text);
  if (found === null) return null;
  const value = text.slice(found[0].length).replace(lineEnd, "");
  const ending = lineEnd.exec(text)?.[0].length ?? 0;
  if (line.length - ending >= maxLineBytes) return { kind: "over-long-mask" };
  return { kind: "mask", value: unescapeData(value) };
}

/** As the runner does, one after the other and `%25` last. */
function unescapeData(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function startOfLastLine(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
}

/** Where the first line ends, behind its LF, CRLF or CR; the length where it has no end. */
export function endOfFirstLine(bytes: Buffer): number {
  const feed = bytes.indexOf(0x0a);
  const before = feed < 0 ? bytes : bytes.subarray(0, feed);
  const carriageReturn = before.indexOf(0x0d);
  if (carriageReturn >= 0 && carriageReturn !== feed - 1) return carriageReturn + 1;
  return feed < 0 ? bytes.length : feed + 1;
}
