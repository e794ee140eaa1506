import { isRecord } from "../../text/is-record.js";

/** The object that a JSON text is; `null` where it is none. */
export function jsonObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    // A manifest that is no JSON tells nothing; its own tool says why.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
