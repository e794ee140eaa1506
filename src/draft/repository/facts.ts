/** What of a repository tells how it is built, tested and released. Paths are relative to the root, with `/`. */
export interface RepositoryFacts {
  /** Files that there are, without those of dependencies and of what is built. */
  readonly paths: ReadonlySet<string>;
  /** The texts of those that `isRead` asks for, as far as they could be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Whether a file's text tells something, by its name. */
export function isRead(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return read.test(name) || /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

const read =
  /^(?:package\.json|pnpm-workspace\.yaml|mix\.exs|Cargo\.toml|go\.mod|go\.work|pyproject\.toml|setup\.cfg|tox\.ini|noxfile\.py|requirements.*\.txt|Gemfile|Rakefile|[\w.-]+\.gemspec|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|composer\.json|(?:GNU)?[Mm]akefile|[Jj]ustfile|\.justfile|[Tt]askfile\.ya?ml|(?:docker-)?compose\.ya?ml|README(?:\.\w+)?|\.tool-versions|\.nvmrc|\.node-version|\.ruby-version|\.python-version|\.java-version|rust-toolchain(?:\.toml)?|mise\.toml|VERSION)$/;
