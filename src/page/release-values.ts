import type { Place, Problem } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import { problemAt, quoted } from "../model/problem.js";
import { type Phase, phases, type ReleaseKind, releaseKinds } from "../model/release.js";
import { enumerated } from "../text/join-parts.js";
import { nearest } from "../text/nearest.js";
import type { CheckDraft, Located, Report } from "./draft.js";

/** For which phase a check is; `before` where nothing is said (FORMAT 1.5). */
export function readPhase(draft: Located<string> | null, report: Report): Phase {
  return (draft && choose(phase, draft, report)) ?? "before";
}

/** For which kinds of release a check is, in the order of the table; `null`: for all of them. */
export function readOnly({ only, place }: CheckDraft, report: Report): readonly ReleaseKind[] | null {
  if (only?.length === 0) report(noKind(place));
  const named = new Set((only ?? []).flatMap((draft) => choose(kind, draft, report) ?? []));
  return named.size === 0 ? null : releaseKinds.filter((each) => named.has(each));
}

/** A cell of commas alone could mean every kind, or none. */
function noKind(place: Place): Problem {
  const found = "`only` without a kind of release";
  const cure = "Name at least one, or leave it out: a check without it is for every release.";
  return problemAt("release-kind", place, { found, expected: "at least one kind", cure });
}

/** What open sign-offs do to the gate; `note` where nothing is said (FORMAT 1.4). */
export function readSignOffs(draft: Located<string> | null, report: Report): "note" | "require" {
  return (draft && choose(signOffs, draft, report)) ?? "note";
}

/** The values that a cell or key may have. */
interface Choice<T extends string> {
  readonly rule: FindingId;
  /** What each of them is called. */
  readonly what: string;
  readonly values: readonly T[];
  /** Other words for them, in lower case, and what to do about each. */
  readonly otherwise: readonly { readonly words: RegExp; readonly cure: string }[];
  /** What to do about any other. */
  readonly cure: string;
}

const phase: Choice<Phase> = {
  rule: "phase",
  what: "phase",
  values: phases,
  otherwise: [
    {
      words: /^(?:both|any|all|always)\b|before\b.*\bafter|after\b.*\bbefore/,
      cure: "Write a row for each phase, with an id of its own.",
    },
    { words: /^(?:n\/?a|none)$/, cure: "Leave it out: a check without it is for before publishing." },
    { words: /^(?:pre|prior|earlier)\b|^before\b/, cure: "Write `before`." },
    { words: /^(?:post|later|following)\b|^after\b/, cure: "Write `after`." },
  ],
  cure: "Write `before` for what holds before publishing, `after` for what only holds when it is published; a column of anything else needs another name.",
};

const kind: Choice<ReleaseKind> = {
  rule: "release-kind",
  what: "kind of release",
  values: releaseKinds,
  otherwise: [
    {
      words: /^(?:rc|alpha|beta|preview|canary|nightly|next|pre[- ]?releases?)\b/,
      cure: "Write `prerelease`.",
    },
    { words: /^(?:hot|bug)[- ]?fix(?:es)?\b/, cure: "Write `patch`." },
    { words: /^features?\b/, cure: "Write `minor`." },
    { words: /^breaking\b/, cure: "Write `major`." },
    { words: /^initial\b/, cure: "Write `first`." },
    { words: /^(?:final|stable|ga)\b/, cure: "Write `first, major, minor, patch`." },
    {
      words: /^(?:all|any|every|each|always|none|n\/?a)\b/,
      cure: "Leave it out: a check without it is for every release.",
    },
  ],
  cure: "Name the kinds, separated by commas; a check for every release has none, and a column of anything else needs another name.",
};

const signOffs: Choice<"note" | "require"> = {
  rule: "sign-offs",
  what: "value of `sign-offs`",
  values: ["note", "require"],
  otherwise: [
    { words: /^(?:required|must|mandatory|block|blocking|true|yes|on)$/, cure: "Write `require`." },
    { words: /^(?:optional|ignore|info|none|never|false|no|off)$/, cure: "Write `note`." },
  ],
  cure: "Write `require` where an open sign-off holds the gate back, `note` where it is only listed.",
};

/** Letter case is free, because in a table it is prose. `null` where it is none of the values, which is then reported. */
function choose<T extends string>(choice: Choice<T>, draft: Located<string>, report: Report): T | null {
  const { rule, what, values } = choice;
  const written = draft.value.toLowerCase();
  const value = values.find((known) => known === written);
  if (value !== undefined) return value;
  const found = `${quoted(draft.value)} is no ${what}`;
  const expected = enumerated(
    values.map((each) => `\`${each}\``),
    "or",
  );
  report(problemAt(rule, draft.place, { found, expected, cure: cureOf(choice, written) }));
  return null;
}

/** What is meant is guessed for what a person writes. */
const maxGuessed = 100;

function cureOf({ values, otherwise, cure }: Choice<string>, written: string): string {
  if (written.length > maxGuessed) return cure;
  const several = written
    .split(/[\s,;/|+&]+/)
    .filter((word) => word !== "and" && word !== "or" && word !== "");
  if (several.length > 1 && several.every((word) => values.includes(word)) && values.length > 2)
    return `Write ${quoted(several.join(", "))}.`;
  const near = nearest(written, values);
  if (near !== null) return `Write ${quoted(near)}.`;
  return otherwise.find(({ words }) => words.test(written))?.cure ?? cure;
}
