/** How often a property is tried: quickly here, far more often by `npm run e2e -- fuzz`. A failure prints its seed and path. */
export const numRuns = Number(process.env["FUZZ_RUNS"] ?? 10);
