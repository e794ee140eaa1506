import { emptyRow, type RowDraft } from "../draft.js";
import type { FromFacts } from "./from-draft.js";
import { plain } from "./names.js";
import type { Task } from "./task.js";
import { withPlaceholders } from "./version-texts.js";

/** What a command sees of something that a person does. */
type Look = Pick<RowDraft, "check" | "command" | "pass">;

interface Effect {
  /** Why a command can see it, for whoever reads what became of the list. */
  readonly what: string;
  /** A to-do waits for a person; what is no to-do is red until it holds. */
  readonly isToDo: boolean;
  readonly look: (task: Task, facts: FromFacts) => Look | null;
}

const changes =
  /\b(?:bump|update|set|increase|increment|raise|change|edit|write|add|finali[sz]e|complete|fill|move|rename|replace|make sure|ensure|check|verify|prepare|bumped|updated|set|written|has)\b/i;

/** The first that fits counts; only what a command sees for certain. */
const effects: readonly Effect[] = [
  { what: "the changelog names the version", isToDo: true, look: changelogLook },
  { what: "the version stands where the tree says it", isToDo: true, look: versionLook },
  { what: "git sees whether the tree is clean", isToDo: false, look: cleanTreeLook },
  { what: "a command sees whether the file is there", isToDo: false, look: fileLook },
];

/** The effect of a task without commands that a command can see, and the row that looks at it. */
export function effectOf(
  task: Task,
  facts: FromFacts,
): { readonly what: string; readonly row: Omit<RowDraft, "area"> } | null {
  if (task.written.length > 0) return null;
  for (const { what, isToDo, look } of effects) {
    const seen = look(task, facts);
    if (seen === null) continue;
    const { timing, owner, source } = task;
    const text = withPlaceholders(source);
    const row = {
      ...emptyRow,
      ...seen,
      phase: timing.phase,
      only: timing.only,
      owner,
      notBefore: timing.notBefore,
    };
    return { what, row: isToDo ? { ...row, toDo: text } : { ...row, why: text } };
  }
  return null;
}

/** `CHANGELOG.md` and its likes, by the file that the words name or that there is. */
function changelogLook({ inline, source }: Task, { files, versionFrom }: FromFacts): Look | null {
  const { text } = inline;
  if (
    versionFrom === null ||
    !/\bchange-?log\b|\bCHANGES\b|\bHISTORY\b|\bNEWS\b|release notes/i.test(text) ||
    !changes.test(text)
  )
    return null;
  if (/\bgithub release|\bunreleased section|new (?:`?\[?)unreleased|draft|blog|site\b|announce/i.test(text))
    return null;
  const named = /[\w./-]*(?:CHANGE-?LOG|CHANGES|HISTORY|NEWS|RELEASE[-_]?NOTES)(?:\.\w+)?/
    .exec(source)?.[0]
    ?.replace(/^\.?\//, "");
  // Of several files a command would see one, and take all for done.
  if (inline.spans.some((span) => /[\w-]\.[a-z]{1,5}$/.test(span.text) && span.text !== named)) return null;
  const path = [
    named ?? "",
    ...(/change-?log/i.test(text) ? ["CHANGELOG.md", "CHANGELOG", "CHANGES.md"] : []),
  ].find((file) => files.has(file));
  if (path === undefined || /\s/.test(path)) return null;
  return {
    check: "changelog",
    command: [`grep -F "$READINESS_VERSION" ${path}`],
    pass: [`file ${path}: {version}`],
  };
}

function versionLook({ inline }: Task, { versionFrom, files }: FromFacts): Look | null {
  const { text } = inline;
  const isBump =
    /\b(?:bump|update|set|increase|increment|raise|change|edit)\b[^.;]*\bversions?\b|\bversion(?: number)?\b[^.;]*\b(?:bumped|updated|is set|is correct|set)\b/i.test(
      text,
    );
  if (
    versionFrom === null ||
    !isBump ||
    /\b(?:next|dev|snapshot|development|post|dependenc\w*|minimum|node|python|supported|api|schema|protocol|docs?|website|badge)\b/i.test(
      text,
    )
  )
    return null;
  const look = lookAtVersion(versionFrom);
  // Other files than the one that tells the version are a person's to see to.
  const named =
    text.match(
      /[\w./-]+\.(?:json|toml|exs|ya?ml|py|rb|gradle|xml|cfg|ts|js|go|rs|gemspec|txt|h|hpp)\b|\bVERSION\b/g,
    ) ?? [];
  return look === null ||
    !files.has(look.path) ||
    named.some((file) => file.replace(/^\.\//, "") !== look.path)
    ? null
    : look;
}

/** How a command sees the version in the file that `version-from` names. */
function lookAtVersion(versionFrom: string): (Look & { readonly path: string }) | null {
  const [, json, path = "", rest = ""] = /^(json )?([^\s:"]+)(?:: (.+))?$/.exec(versionFrom) ?? [];
  if (path === "") return null;
  const read = { path, check: "version", command: [`cat ${path}`] };
  if (json !== undefined) return { ...read, pass: [`json ${rest} = "{version}"`] };
  if (rest === "") return { ...read, pass: ["stdout = {version}"] };
  const pattern = /^\/(.*)\/$/.exec(rest)?.[1]?.replace(/(?<!\\)\((?!\?)(?:[^()\\]|\\.)*\)/, "{version}");
  return pattern?.includes("{version}") ? { ...read, pass: [`/${pattern}/`] } : null;
}

function cleanTreeLook({ inline: { text } }: Task): Look | null {
  const isClean =
    /\b(?:working|git|work) ?(?:tree|directory|copy)\b[^.;]*\bclean\b|\bno uncommitted changes\b|\bclean (?:working|git) ?(?:tree|directory|copy)\b/i.test(
      text,
    );
  return isClean && text.length < 120
    ? { check: "clean tree", command: ["git status --porcelain"], pass: ["output empty"] }
    : null;
}

function fileLook({ inline: { text, spans } }: Task, { files }: FromFacts): Look | null {
  const [span, ...others] = spans;
  if (span === undefined || others.length > 0 || !files.has(span.text) || !/^[\w./-]+$/.test(span.text))
    return null;
  const says =
    /^(?:(?:check|verify|ensure|make sure|confirm)(?: that)? )?(?:the )?(?:file )?\S+ (?:file )?(?:exists|is present|is there|is in the repo(?:sitory)?)\.?$/i.test(
      text,
    );
  return says ? { check: plain(span.text), command: [`ls ${span.text}`], pass: [`file ${span.text}`] } : null;
}
