import type { Tag, TagDate } from "../../ports/git.js";
import type { Git } from "./git-command.js";

/**
 * One walk through the history, however many tags there are (10,000 are a megabyte of text). A tag of another tag, and
 * one of a tree, stands for no commit and is left out.
 */
export async function tagsBefore(git: Git | null): Promise<readonly Tag[] | null> {
  const [head] = (await git?.lines(["rev-parse", "--verify", "--quiet", "HEAD"])) ?? [];
  const tags = head === undefined ? null : await tagsOf(git, ["--merged=HEAD"]);
  return tags?.filter(({ commit }) => commit !== head) ?? null;
}

/** All that this clone holds, whatever history they lie in, in the same order. No history is walked. */
export async function allTags(git: Git | null): Promise<readonly Tag[] | null> {
  return tagsOf(git, []);
}

async function tagsOf(git: Git | null, which: readonly string[]): Promise<readonly Tag[] | null> {
  // Of commits that were made in the same second the order of the versions is left.
  const sort = "--sort=-version:refname";
  const answer = await git?.lines(["for-each-ref", ...which, sort, `--format=${tagFormat}`, "refs/tags"]);
  if (answer === null || answer === undefined) return null;
  return answer
    .flatMap((line) => tagIn(line))
    .toSorted((a, b) => b.committedAt - a.committedAt)
    .map(({ name, commit }) => ({ name, commit }));
}

/** `*` asks for what an annotated tag stands for; it is empty for any other. */
const tagFormat = [
  ["*objecttype", "*objectname", "*committerdate:unix"],
  ["objecttype", "objectname", "committerdate:unix", "refname:strip=2"],
]
  .flat()
  .map((field) => `%(${field})`)
  .join("%00");

function tagIn(line: string): (Tag & { readonly committedAt: number })[] {
  const fields = line.split("\0");
  const name = fields.at(-1) ?? "";
  const [type, commit, date] = fields[0] === "" ? fields.slice(3) : fields;
  return type === "commit" && commit !== undefined && name !== ""
    ? [{ name, commit, committedAt: Number(date) }]
    : [];
}

/** As `git describe` measures it: a tag whose commit lies in another's history is further away, whatever their dates. */
export async function nearestTag(git: Git | null, names: readonly string[]): Promise<string | null> {
  if (names.length === 0) return null;
  // No name of a tag holds a sign of these patterns.
  const patterns = names.map((name) => `--match=${name}`);
  const [nearest = ""] = (await git?.lines(["describe", "--tags", "--abbrev=0", ...patterns, "HEAD"])) ?? [];
  return names.includes(nearest) ? nearest : null;
}

/** From the tag's own object: the date of what it stands for would be another. */
export async function tagDate(git: Git | null, name: string): Promise<TagDate> {
  const missing = { kind: "missing" } as const;
  const reference = `refs/tags/${name}`;
  // What git allows in no name would be a pattern.
  if (/[*?[\\\s]/.test(name)) return missing;
  const format = "--format=%(refname)%00%(objecttype)%00%(taggerdate:iso-strict)";
  const answer = (await git?.lines(["for-each-ref", format, reference])) ?? [];
  const [, type, date = ""] =
    answer.map((line) => line.split("\0")).find(([each]) => each === reference) ?? [];
  if (type === undefined) return missing;
  const at = new Date(date);
  // Of what is no date git makes the beginning of 1970.
  return type === "tag" && at.getTime() > 0
    ? { kind: "annotated", at: at.toISOString() }
    : { kind: "lightweight" };
}
