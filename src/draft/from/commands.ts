import { nameOf, wordsOf } from "../simple-commands.js";

/** Programs by whose name a text in backticks is known to be a command. */
const programs: ReadonlySet<string> = new Set(
  `act actionlint alembic ansible ansible-playbook ant asciidoctor astro ava aws az bandit bash bats bazel biome black
  brew buf bun bundle bundler bunx c8 cabal cap cargo cat cd changeset check-jsonschema chmod clang-format cmake cmp
  codespell commitlint composer conda cosign coverage cp cross ctest curl cypress dart date deno detox diff df dig docker
  docker-compose dotnet du dune echo elixir erl eslint export fastlane find firebase flake8 flit flutter fly flyctl
  flyway fvm gcloud gem gh git gitleaks go gofmt golangci-lint golint goreleaser gpg gradle grep gsutil hatch helm heroku
  hub hugo iex jest jq julia just k6 karma kubectl lerna licensee lein ls lychee make markdownlint md5sum meson mix mkdir
  mkdocs mocha mv mvn mypy netlify ninja nix node nodemon nosetests nox np npm npx nslookup nuget nx nyc oc opam oxlint
  packer pdm perl pg_dump pgrep php phpcs phpstan phpunit pip pip3 pipenv pipx playwright pnpm podman poetry prettier
  pre-commit prove psql publint pulumi py pylint pyright pytest python python3 R rails rake rebar3 redis-cli release-it rg
  rm rsync rspec rubocop ruby ruff rustc rustfmt rustup s3cmd sbt scp sed semantic-release semgrep serverless sh sha256sum
  shasum shellcheck snyk sops sphinx-build sqlite3 ssh stack standard-version stylelint sudo svn swift syft systemctl tap
  tar task terraform test tofu touch tox trivy truffleHog ts-node tsc tsx turbo twine uv uvx vercel vite vitest vsce vue-tsc
  wget which wrangler xcodebuild xmllint yamllint yarn zig zip zizmor zsh mvnw gradlew`
    .split(/\s+/)
    .filter((name) => name !== ""),
);

/** Whether a text in backticks is a command: a known program with something behind it, or a file that is run. */
export function isCommand(text: string): boolean {
  const [program = "", ...others] = wordsOf(text.replace(/^\$ /, ""));
  if (program === "" || text.length > 4_000) return false;
  if (/^(?:\.{1,2}\/)?[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|ps1)$/.test(program)) return true;
  if (/^\.{1,2}\/[\w./@-]+$/.test(program)) return !/\.(?:md|json|ya?ml|toml|txt|lock)$/.test(program);
  if (/^(?:bin|script|scripts)\/[\w./-]*\w$/.test(program)) return true;
  const name = nameOf(program);
  return programs.has(name) && (others.length > 0 ? !isSentence(others) : alone.has(name));
}

/** Programs that do something without a word behind them. */
const alone: ReadonlySet<string> = new Set(
  "make just task pytest rspec tox nox jest vitest mocha eslint tsc mypy rubocop phpunit cargo-test rake black ctest bats flake8 pylint pyright lychee actionlint zizmor np release-it semantic-release standard-version vercel yarn".split(
    " ",
  ),
);

/** "make the release", "test and deploy": words of a sentence. */
function isSentence(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => /^(?:the|a|an|your|our|is|are|all|that|this)$/.test(word));
}

/** `npm ci` and the like: what checks need, and no check. Of a package of its own it says something else. */
export function isInstall(command: string): boolean {
  return /^(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install)|bun install|mix deps\.get|mix setup|bundle(?: install)?|poetry install|uv sync|pipenv install|composer install|go mod download|cargo fetch|dotnet restore|(?:python3? -m )?pip3? install (?:-r \S+|-e \S+|\.\S*))(?: --?[\w-]+(?:=\S+)?)*$/.test(
    command.trim(),
  );
}
