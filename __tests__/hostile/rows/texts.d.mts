import type { TextRow } from "./rows.mjs";

export const texts: readonly TextRow[];
export const names: readonly TextRow[];
export const tags: readonly TextRow[];
