import { hiddenOfScript, withoutQuoted } from "../text/hidden-in-script.js";
import { type SimpleCommand, simpleCommands } from "./simple-commands.js";

/** What of a command is a person's to do. */
interface Risk {
  readonly why: string;
  /** `others`: it changes what others see, or what is kept. `here`: a project's own script may do it to its own tree. */
  readonly reach: "others" | "here";
  readonly is: (command: SimpleCommand) => boolean;
}

const safeGit =
  /^(?:status|diff|log|show|rev-parse|describe|ls-files|ls-remote|ls-tree|grep|fsck|shortlog|cat-file|merge-base|blame|verify-tag|verify-commit|rev-list|name-rev|range-diff|whatchanged|--version)$/;

/** The first that fits counts. What is only tried (`--dry-run`), or looks whether something is as it should be, is none. */
const risks: readonly Risk[] = [
  {
    why: "it asks for rights or another machine",
    reach: "others",
    is: ({ program }) => /^(?:sudo|ssh|scp|sftp|rsync)$/.test(program),
  },
  {
    why: "it deletes",
    reach: "others",
    is: ({ program, text }) => program === "rm" && / -[a-z]*[rR]/.test(text),
  },
  {
    why: "it deletes",
    reach: "here",
    is: ({ program }) => /^(?:rm|rmdir|shred|dd|truncate)$/.test(program),
  },
  {
    why: "it moves files",
    reach: "here",
    is: ({ program }) => /^(?:mv|cp|touch|chmod|sed|mkdir)$/.test(program),
  },
  {
    why: "it talks to a database",
    reach: "here",
    is: ({ program }) => /^(?:psql|mysql|flyway|alembic|pg_dump|redis-cli)$/.test(program),
  },
  {
    why: "it tags",
    reach: "others",
    is: ({ program, words, text }) =>
      program === "git" &&
      words[0] === "tag" &&
      !/ (?:-l|--list|-v|--verify|--contains|--points-at)\b|tag$/.test(text),
  },
  {
    why: "it pushes",
    reach: "others",
    is: ({ program, words }) => program === "git" && words[0] === "push",
  },
  {
    why: "it changes the working tree or its history",
    reach: "others",
    is: ({ program, words: [word = ""] }) => program === "git" && /^(?:commit|reset|clean)$/.test(word),
  },
  { why: "it changes the working tree or its history", reach: "here", is: changesTree },
  { why: "it publishes", reach: "others", is: publishes },
  { why: "it sets the version", reach: "others", is: setsVersion },
  { why: "it deploys, or changes what is deployed", reach: "others", is: deploys },
  {
    why: "it changes what is on a server",
    reach: "here",
    is: ({ program, text }) =>
      program === "curl" &&
      / (?:-X ?|--request[ =])(?!GET|HEAD)|\s(?:-d|-F|-T|--data\S*|--form|--upload-file)\b/.test(text),
  },
  { why: "it does not end by itself", reach: "here", is: doesNotEnd },
  {
    why: "its name says that it changes something",
    reach: "others",
    is: (command) => saysSo(command, releasing),
  },
  {
    why: "its name says that it changes something",
    reach: "here",
    is: (command) => saysSo(command, changing),
  },
];

/** Why a command must not run on a page; `null`: it may. Each command of a list or a pipe is looked at. */
export function riskOf(script: string): string | null {
  if (hiddenOfScript(script).outside !== null) return "it holds a character that cannot be seen";
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

/**
 * Whether a repository's own script changes what others see, or what is kept: it is no smoke command then. What stands
 * in quotes may be a command of it, too (`sh -c "npm publish"`).
 */
export function changesTheWorld(script: string): boolean {
  return simpleCommands(script.replace(/["']/g, "\n")).some((command) =>
    risks.some(({ reach, is }) => reach === "others" && is(command)),
  );
}

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
    (program === "docker" && / --push(?: |$)/.test(text)) ||
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
  // Its own `-w` names a workspace, or the root of all; Jest's a number of workers.
  const own = /^(?:npm|pnpm)$/.test(program) ? text.split(" -- ").slice(1).join(" -- ") : text;
  return (
    ((/(?:^| )--(?:watch|follow)(?: |$)/.test(text) || /(?:^| )-[wf](?: (?!\d)|$)/.test(own)) &&
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

/** `make deploy`, `npm run release`, `node scripts/publish.js`, `rake db:migrate`; `make release-check` changes nothing. */
function saysSo({ program, words, text }: SimpleCommand, saying: RegExp): boolean {
  if (
    isTrial(text) ||
    /^(?:cat|grep|rg|ls|find|test|head|tail|diff|jq|curl|wget|echo|shellcheck|git|gh|kubectl|oc|helm|terraform|tofu|aws|gcloud|az)$/.test(
      program,
    )
  )
    return false;
  const file = interpreters.test(program) ? (/ (?!-)(\S+)/.exec(text)?.[1] ?? "") : "";
  return [program, file, ...words.slice(0, 3)].some((word) => {
    const parts = word.split(/[-_:./]+/);
    return parts.some((part) => saying.test(part)) && !parts.some((part) => looking.test(part));
  });
}

/** Programs that run the file that is named behind them. */
const interpreters = /^(?:node|deno|bun|tsx|ts-node|python3?|ruby|perl|php|sh|bash|zsh|pwsh)$/;

const releasing =
  /^(?:publish|deploy|undeploy|deployment|release|releases|promote|rollback|rollout|migrate|migration|migrations|ship)$/i;
const changing =
  /^(?:push|upload|delete|destroy|drop|purge|tag|bump|announce|notify|seed|reset|prune|provision|submit|merge|sign|notari[sz]e)$/i;
const looking =
  /^(?:check|checks|verify|verification|test|tests|lint|validate|dry|dryrun|smoke|status|list|preview|plan|diff|audit|doctor|health|precheck|preflight|ready|readiness|notes|e2e|spec)$/i;

/** Tried without an effect. */
function isTrial(text: string): boolean {
  return /(?:^| )(?:--dry-run|--dryrun|--check|--snapshot|--help|--list|--validate-only|--no-push)(?:[ =]|$)/.test(
    text,
  );
}
