/** How often a property is tried: quickly here, far more often by `npm run e2e -- fuzz`. A failure prints its seed and path. */
export const numRuns = Number(process.env["FUZZ_RUNS"] ?? 10);

/** The same for a property that is worth more runs than that each time. */
export const atLeast = (usual: number): number => Math.max(usual, numRuns);

/** The number of times for a property of which one run is a dozen whole runs. */
export const dearRuns = Math.max(10, Math.ceil(numRuns / 4));
