/**
 * The one bundle: each entry is a chunk of it. What several load lazily carries the same `webpackChunkName` in each
 * place: by it webpack makes one chunk of it, and not one for each place.
 */
const entries = {
  main: () => import("./main.js"),
  post: () => import("./post.js"),
  plan: () => import("./plan.js"),
  gate: () => import("./gate.js"),
  report: () => import("./report.js"),
  cli: () => import("./cli.js"),
  /** The worker that evaluates JSONPath off the main thread. */
  "json-query": () => import("./json-query.js"),
};

/** Called by the launcher of each entry, a file of one line in `dist`. */
export async function start(entry: keyof typeof entries): Promise<void> {
  await entries[entry]();
}
