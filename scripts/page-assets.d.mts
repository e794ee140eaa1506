/** `src/report/html/page-assets.ts` as it should be. */
export function pageAssets(): string;

/** The names of what the script is made of, in order. */
export const pageSources: readonly string[];
