import type { RawInput } from "./inputs/inputs.js";

/** What every command that reads a page and runs nothing is asked with. */
export interface PageRequest {
  readonly input: RawInput;
  readonly cwd: string;
  readonly json: boolean;
}
