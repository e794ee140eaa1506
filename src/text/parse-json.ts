import { beyondLimits, type JsonLimits } from "./json-limits.js";

/** A problem never repeats what stands in the text: that is not ours to show. */
export type Parsed =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "problem"; readonly problem: string };

/** Parses a JSON text from elsewhere, within bounds of memory and stack. */
export function parseJson(bytes: Buffer, limits: JsonLimits): Parsed {
  const beyond = beyondLimits(bytes, limits);
  if (beyond !== null) return problem(limitProblem(beyond, limits));
  const text = decode(bytes);
  if (text === null) return problem("it is not UTF-8 text");
  return parse(text) ?? problem("it is not one JSON text");
}

function limitProblem(beyond: keyof JsonLimits, { depth, structures }: JsonLimits): string {
  return beyond === "depth"
    ? `objects or lists lie more than ${depth} deep in each other`
    : `it has more than ${structures} objects and lists`;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (isDecodingError(error)) return null;
    throw error;
  }
}

/** By its code: under Jest Node's own errors are of another realm. */
function isDecodingError(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_ENCODING_INVALID_ENCODED_DATA"
  );
}

function parse(text: string): Parsed | null {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function problem(text: string): Parsed {
  return { kind: "problem", problem: text };
}
