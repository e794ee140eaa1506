/** What a repository holds that tells how it is tested and released, as far as it was looked at. */
export interface RepositoryFacts {
  /** Files relative to the root, with `/`, without those of dependencies and of what is built. */
  readonly paths: ReadonlySet<string>;
  /** The texts of those that `isRead` names, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Whether the text of a file tells something: manifests, task files, workflows, README, scripts that test. */
export function isRead(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  return (
    pythonTest.test(path) ||
    manifest.test(name) ||
    workflow.test(path) ||
    testScript.test(path) ||
    versionFile.test(path)
  );
}

const manifest =
  /^(?:package\.json|pnpm-workspace\.yaml|mix\.exs|\.formatter\.exs|Cargo\.toml|go\.mod|pyproject\.toml|setup\.cfg|tox\.ini|requirements[\w.-]*\.txt|Gemfile|Rakefile|[\w.-]+\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|composer\.json|(?:GNUm|M|m)akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|(?:docker-)?compose\.ya?ml|README\.md|CHANGELOG\.md|VERSION)$/;
/** It tells by what it is run; further below it tells nothing more. */
const pythonTest = /^(?:[^/]+\/)?(?:test_\w+|\w+_test)\.py$/;
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Where a gem keeps its version. */
const versionFile = /(?:^|\/)lib\/(?:[\w.-]+\/)*version\.rb$/;

/** Shell scripts that test something, by their names. */
export const testScript =
  /^(?:(?:scripts?|ci|bin|tests?|tools)\/)?(?:[\w.][\w.-]*[-_.])?(?:tests?|smoke|check|verify|selftest)(?:[-_.][\w.-]*\w)?\.sh$/;
