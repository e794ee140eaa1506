import { isRecord } from "../../text/is-record.js";
import type { Learning } from "./learning.js";

/** Words by which a service or a report says that all is well. */
const good =
  /^(?:ok|okay|pass|passed|success|succeeded|up|healthy|ready|valid|green|alive|running|operational)$/i;
const goodKeys = /^(?:status|state|health|result|outcome|conclusion|message)$/i;
const trueKeys = /^(?:ok|success|successful|succeeded|passed|valid|healthy|ready|alive)$/i;
const zeroKeys =
  /^(?:(?:num)?(?:failed|failures?|errors?)(?:tests|count|s)?|errorcount|failurecount|failed_count|error_count)$/i;

/** Signals for what of a JSON text says by its key and value that all is well; elsewhere nothing is obvious. */
export function jsonSignals({ runs, facts }: Learning): readonly string[] {
  const [{ stdout }] = runs;
  const document = stdout.whole ? parsed(stdout.text) : null;
  if (!isRecord(document)) return [];
  return Object.entries(document).flatMap(([key, value]) => {
    if (!/^[A-Za-z_]\w*$/.test(key) || facts.isSecret(String(value))) return [];
    const path = `json $.${key}`;
    if (typeof value === "string" && key === "version" && value === facts.version)
      return [`${path} = "{version}"`];
    if (typeof value === "string" && goodKeys.test(key) && good.test(value))
      return [`${path} = ${JSON.stringify(value)}`];
    if (value === true && trueKeys.test(key)) return [`${path} = true`];
    return value === 0 && zeroKeys.test(key) ? [`${path} = 0`] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    // What is no JSON text is an output like any other.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
