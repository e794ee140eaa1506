import { win32 } from "node:path";

/** A program of Windows by its absolute path: by name it would be looked for in the working directory first. */
export function systemProgram(...names: readonly string[]): string {
  return win32.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);
}
