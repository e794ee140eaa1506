import { withoutQuoted } from "../../text/hidden-in-script.js";

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

/** A command as its words, without variables in front of it. */
function wordsOf(command: string): string[] {
  const words = command.trim().split(/\s+/);
  while (/^[A-Za-z_]\w*=/.test(words[0] ?? "")) words.shift();
  return words;
}

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

function nameOf(program: string): string {
  return program.replace(/^.*\//, "").replace(/\.(?:exe|cmd|bat)$/, "");
}

/** Why a command is not run on a page: what it does is a person's to do. */
interface Risk {
  readonly why: string;
  readonly is: (command: SimpleCommand) => boolean;
}

/** One command of a script, by its words. */
interface SimpleCommand {
  readonly text: string;
  readonly program: string;
  /** Words behind the program that are neither options nor paths, in lower case. */
  readonly words: readonly string[];
}

const safeGit =
  /^(?:status|diff|log|show|rev-parse|describe|ls-files|ls-remote|ls-tree|grep|fsck|shortlog|cat-file|merge-base|blame|verify-tag|verify-commit|rev-list|name-rev|range-diff|whatchanged|--version)$/;

/** The first that fits counts. What is only tried (`--dry-run`), or looks whether something is as it should be, is none. */
const risks: readonly Risk[] = [
  {
    why: "it asks for rights or another machine",
    is: ({ program }) => /^(?:sudo|ssh|scp|sftp|rsync)$/.test(program),
  },
  { why: "it deletes", is: ({ program }) => /^(?:rm|rmdir|shred|dd|truncate)$/.test(program) },
  { why: "it moves files", is: ({ program }) => /^(?:mv|cp|touch|chmod|sed|mkdir)$/.test(program) },
  {
    why: "it talks to a database",
    is: ({ program }) => /^(?:psql|mysql|flyway|alembic|pg_dump|redis-cli)$/.test(program),
  },
  {
    why: "it tags",
    is: ({ program, words, text }) =>
      program === "git" &&
      words[0] === "tag" &&
      !/ (?:-l|--list|-v|--verify|--contains|--points-at)\b|tag$/.test(text),
  },
  { why: "it pushes", is: ({ program, words }) => program === "git" && words[0] === "push" },
  { why: "it changes the working tree or its history", is: changesTree },
  { why: "it publishes", is: publishes },
  { why: "it sets the version", is: setsVersion },
  { why: "it deploys, or changes what is deployed", is: deploys },
  {
    why: "it changes what is on a server",
    is: ({ program, text }) =>
      program === "curl" &&
      / (?:-X ?|--request[ =])(?!GET|HEAD)|\s(?:-d|-F|-T|--data\S*|--form|--upload-file)\b/.test(text),
  },
  { why: "it does not end by itself", is: doesNotEnd },
  { why: "its name says that it changes something", is: saysSo },
];

function setsVersion({ program, words, text }: SimpleCommand): boolean {
  return (
    /^(?:bump2version|bumpversion|bump-my-version|standard-version|release-it|np|semantic-release)$/.test(
      program,
    ) ||
    (/^(?:npm|yarn|pnpm|poetry|hatch|uv|lerna|changeset|bun)$/.test(program) &&
      words[0] === "version" &&
      words.length > 0 &&
      text !== `${program} version`) ||
    (/^(?:npx|pnpm|yarn)$/.test(program) &&
      words.some((word) =>
        /^(?:changeset|lerna|standard-version|release-it|np|semantic-release)$/.test(word),
      ) &&
      !words.includes("status")) ||
    (program === "cargo" && /^(?:release|set-version|bump)$/.test(words[0] ?? "")) ||
    /versions:set|release:prepare/.test(text)
  );
}

function changesTree({ program, words, text }: SimpleCommand): boolean {
  if (program === "hub") return true;
  if (program !== "git") return false;
  const [word = ""] = words;
  if (word === "branch") return !/--(?:show-current|list|contains|merged)|branch(?: -[avr]+)?$/.test(text);
  return !(
    safeGit.test(word) ||
    word === "tag" ||
    (word === "config" && /--get|--list/.test(text)) ||
    (word === "remote" && /-v\b|get-url/.test(text))
  );
}

function publishes({ program, words, text }: SimpleCommand): boolean {
  if (isTrial(text)) return false;
  const [first = "", second = ""] = words;
  return (
    words.some((word) => /^(?:publish|hex\.publish|release:perform|upload)$/.test(word)) ||
    (program === "gem" && first === "push") ||
    (program === "rake" && first === "release") ||
    (program === "mvn" && words.includes("deploy")) ||
    (/^(?:docker|podman|helm|pod|dotnet|nuget|oras|cosign)$/.test(program) &&
      /^(?:push|sign|trunk)$/.test(first === "nuget" ? second : first)) ||
    (program === "gh" &&
      !(
        /^(?:auth|api|search|--version)$/.test(first) ||
        /^(?:list|view|status|checks|diff|watch|download)$/.test(second)
      )) ||
    (program === "goreleaser" && !/^(?:check|build)$/.test(first)) ||
    (/^(?:vsce|ovsx|fastlane)$/.test(program) && first !== "ls")
  );
}

function deploys({ program, words, text }: SimpleCommand): boolean {
  if (isTrial(text)) return false;
  const [first = ""] = words;
  const changes =
    /^(?:apply|destroy|create|delete|replace|patch|scale|set|rollout|edit|annotate|label|exec|upgrade|install|uninstall|rollback|up|deploy|update|put|sync|cp|mv|import|taint|import|restart|start|stop|enable|disable|reload)$/;
  if (program === "kubectl" || program === "oc")
    return changes.test(first) && !/rollout (?:status|history)/.test(text);
  if (/^(?:helm|terraform|tofu|pulumi|systemctl)$/.test(program)) return changes.test(first);
  if (
    /^(?:ansible|ansible-playbook|fly|flyctl|vercel|netlify|wrangler|serverless|cap|firebase|heroku)$/.test(
      program,
    )
  )
    return !/^(?:status|logs|list|ps|version|whoami)$/.test(first);
  if (/^(?:aws|gcloud|az|gsutil|s3cmd)$/.test(program))
    return words.some((word) => changes.test(word.split("-")[0] ?? ""));
  return false;
}

function doesNotEnd({ program, words, text }: SimpleCommand): boolean {
  const [first = "", second = ""] = words;
  return (
    (/(?:^| )(?:--watch|-w|-f|--follow)(?: |$)/.test(text) &&
      /^(?:npm|yarn|pnpm|npx|jest|vitest|tsc|kubectl|tail|docker)$/.test(program)) ||
    (/^(?:npm|yarn|pnpm|bun)$/.test(program) &&
      /^(?:start|dev|serve|watch|preview)$/.test(first === "run" ? second : first)) ||
    (/^(?:docker-compose|docker)$/.test(program) &&
      (words.includes("up") || /^(?:down|stop|rm|prune|restart)$/.test(words.at(-1) ?? ""))) ||
    (program === "rails" && /^(?:s|server|c|console)$/.test(first)) ||
    program === "iex" ||
    /^(?:mkdocs|hugo|jekyll|zola|ng|nuxt|storybook) serve|phx\.server|http\.server|manage\.py runserver/.test(
      text,
    )
  );
}

/** `make deploy`, `npm run release`, `./scripts/publish.sh`, `rake db:migrate`; `make release-check` looks, and changes nothing. */
function saysSo({ program, words, text }: SimpleCommand): boolean {
  if (
    isTrial(text) ||
    /^(?:cat|grep|rg|ls|find|test|head|tail|diff|jq|curl|wget|echo|shellcheck|git|gh|kubectl|oc|helm|terraform|tofu|aws|gcloud|az)$/.test(
      program,
    )
  )
    return false;
  return [program, ...words.slice(0, 3)].some(isChange);
}

function isChange(word: string): boolean {
  const parts = word.split(/[-_:.]+/);
  return parts.some((part) => changing.test(part)) && !parts.some((part) => looking.test(part));
}

const changing =
  /^(?:publish|deploy|deployment|release|releases|push|upload|promote|rollback|migrate|migration|migrations|delete|destroy|drop|purge|tag|bump|announce|notify|ship|rollout|seed|reset|prune|provision|submit|merge|sign|notari[sz]e)$/i;
const looking =
  /^(?:check|checks|verify|verification|test|tests|lint|validate|dry|dryrun|smoke|status|list|preview|plan|diff|audit|doctor|health|precheck|preflight|ready|readiness|notes|e2e|spec)$/i;

/** Tried without an effect. */
function isTrial(text: string): boolean {
  return /(?:^| )(?:--dry-run|--dryrun|--check|--snapshot|--help|--list|--validate-only|--no-push)(?:[ =]|$)/.test(
    text,
  );
}

/** Why a command must not run on a page; `null`: it may. Each command of a list or a pipe is looked at. */
export function riskOf(script: string): string | null {
  const commands = simpleCommands(script);
  if (commands.every(({ program }) => /^(?:echo|printf|cd|export|pwd|true)$/.test(program)))
    return "it looks at nothing";
  for (const command of commands) {
    const risk = risks.find(({ is }) => is(command));
    if (risk !== undefined) return risk.why;
  }
  return /(?:^|[^<>&\d])>>?\s*(?!\/dev\/null|&)[\w./$"]/.test(withoutQuoted(script))
    ? "it writes a file"
    : null;
}

function simpleCommands(script: string): SimpleCommand[] {
  // A quote may hold any sign; what is between its marks is one word to a shell.
  const text = script.replace(/"(?:\\.|[^"\\])*"|'[^']*'/gs, (quote) =>
    /\s|[|&;]/.test(quote) ? "_" : quote.slice(1, -1),
  );
  return text.split(/&&|\|\||[;|\n&()`]|\bdo\b|\bthen\b|\belse\b/).flatMap((part) => {
    const words = wordsOf(part);
    const wrappers =
      /^(?:time|nice|env|exec|command|npx|bunx|uvx|pipx|then|do|else|!|poetry|pipenv|uv|bundle|hatch|pdm)$/;
    let [program = "", ...others] = words;
    if (wrappers.test(program) && /^(?:run|exec|-\S*)$/.test(others[0] ?? "")) others = others.slice(1);
    const isWrapped =
      /^(?:time|nice|env|exec|command|npx|bunx|uvx|!)$/.test(program) ||
      (wrappers.test(program) && words[1] !== undefined && /^(?:run|exec)$/.test(words[1]));
    if (isWrapped) {
      program = others[0] ?? "";
      others = others.slice(1);
    }
    if (program === "") return [];
    const plain = others
      .filter((word) => !word.startsWith("-") && !word.includes("/"))
      .map((word) => word.toLowerCase());
    return [{ text: [nameOf(program), ...others].join(" "), program: nameOf(program), words: plain }];
  });
}

/** `npm ci` and the like: what checks need, and no check. Of a package of its own it says something else. */
export function isInstall(command: string): boolean {
  return /^(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install)|bun install|mix deps\.get|mix setup|bundle(?: install)?|poetry install|uv sync|pipenv install|composer install|go mod download|cargo fetch|dotnet restore|(?:python3? -m )?pip3? install (?:-r \S+|-e \S+|\.\S*))(?: --?[\w-]+(?:=\S+)?)*$/.test(
    command.trim(),
  );
}
