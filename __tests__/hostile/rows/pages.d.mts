import type { PageRow, SignalRow } from "./rows.mjs";

export const pages: readonly PageRow[];
export const signals: readonly SignalRow[];
