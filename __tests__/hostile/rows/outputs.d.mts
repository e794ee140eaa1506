import type { OutputRow } from "./rows.mjs";

export const outputs: readonly OutputRow[];
