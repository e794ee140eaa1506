import { dialects } from "../log/log-dialect.js";
import type { Environment } from "../model/variables.js";
import { messageOf } from "../text/message-of.js";
import { redactorFor } from "./secrets.js";

/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
export function faultLine(before: string, error: unknown, cure: string, env: Environment): string {
  const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
  const text = `${messageOf(error)}.${stack}`.replace(/\s+/g, " ");
  // The runner gives the inputs as variables.
  const { redactSentence } = redactorFor((name) => env[`INPUT_${name.toUpperCase()}`], env);
  return dialects.actions.line(redactSentence([before, text, cure].join(" ").trim()));
}
