/** The environment of whoever runs the tests, without the event of a workflow that they may run in. */
export function ownEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")));
}
