/** `src/report/html/page-assets.ts` as it should be. */
export function pageAssets(): string;
