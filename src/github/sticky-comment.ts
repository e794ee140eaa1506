import { ApiError, type ApiFailureKind } from "../model/api-error.js";
import type { Forge } from "../model/forge.js";
import type { GitHubApi, IssueComment } from "../ports/github.js";
import { hasMarker, isAuthor, isOurs, sameText } from "./comment-marker.js";
import { failureWarning } from "./outcome.js";

/** The value of `comment-author` that stands for the job's own token. */
const defaultCommentAuthor = "github-actions[bot]";

/** Under which names a server's job tokens write comments. Gitea and Forgejo reserve theirs. */
const jobAuthors = {
  github: ["github-actions[bot]"],
  gitea: ["github-actions[bot]", "gitea-actions", "forgejo-actions"],
} as const satisfies Record<Forge, readonly string[]>;

/** Where one comment of ours belongs. */
export interface Place {
  readonly repository: string;
  /** Of a pull request or an issue. */
  readonly number: number;
  readonly marker: string;
  readonly commentAuthor: string;
}

interface Thread {
  readonly place: Place;
  readonly authors: readonly string[];
  /** Oldest first; more than one after two runs at once. */
  readonly ours: readonly IssueComment[];
}

interface Put {
  readonly comment: IssueComment;
  readonly warnings: readonly string[];
}

/** Reads all comments of the place and picks ours. */
export async function readThread(place: Place, api: GitHubApi): Promise<Thread> {
  const comments = await api.comments(place.repository, place.number);
  const authors = await ourAuthors(place, comments, api);
  return { place, authors, ours: comments.filter((comment) => isOurs(comment, place.marker, authors)) };
}

/** Makes the place hold one comment of ours with this text: the oldest is updated, younger duplicates are deleted. */
export async function putComment(
  { place, ours, authors }: Thread,
  body: string,
  api: GitHubApi,
): Promise<Put> {
  const [oldest, ...younger] = ours;
  if (oldest === undefined) return createComment({ place, ours, authors }, body, api);
  const comment = sameText(oldest.body, body) ? oldest : await updateComment(place, oldest.id, body, api);
  if (comment === null) return putComment({ place, authors, ours: younger }, body, api);
  await deleteComments(place, younger, api);
  return { comment, warnings: [] };
}

/** Leaves the oldest as it is, and nothing beside it. */
export async function keepOldest({ place, ours }: Thread, api: GitHubApi): Promise<string | null> {
  const [oldest, ...younger] = ours;
  await deleteComments(place, younger, api);
  return oldest?.url ?? null;
}

/**
 * The job's own author, unless another is named. Behind a personal token stands a person: who, is asked only when
 * the thread has our marker from another author.
 */
async function ourAuthors(
  { commentAuthor, marker }: Place,
  comments: readonly IssueComment[],
  api: GitHubApi,
): Promise<readonly string[]> {
  if (!isAuthor(commentAuthor, [defaultCommentAuthor])) return [commentAuthor];
  const authors = jobAuthors[api.forge];
  const isByAnother = comments.some(
    (comment) => hasMarker(comment, marker) && !isAuthor(comment.author, authors),
  );
  const login = isByAnother ? await api.login() : null;
  return login === null ? authors : [...authors, login];
}

/** Two runs may create at the same time; both look again, and both come to the same oldest comment. */
async function createComment(thread: Thread, body: string, api: GitHubApi): Promise<Put> {
  const { place } = thread;
  const created = await createOnce(thread, body, api);
  try {
    const strange = await strangeAuthor(thread, created, api);
    const { ours } = await readThread(place, api);
    const all = [...ours.filter(({ id }) => id !== created.id), created].sort((a, b) => a.id - b.id);
    const { comment } = await putComment({ ...thread, ours: all }, body, api);
    return { comment, warnings: strange };
  } catch (error) {
    const purpose = {
      missed: `The comment on #${place.number} was written, but a duplicate of another run was not looked for`,
      ...needs(place),
    };
    return { comment: created, warnings: [failureWarning(error, purpose, api.forge)] };
  }
}

/** After an answer that leaves open whether the comment was written, looks before it writes once more. */
async function createOnce({ place }: Thread, body: string, api: GitHubApi): Promise<IssueComment> {
  const { repository, number } = place;
  try {
    return await api.createComment(repository, number, body);
  } catch (error) {
    if (!(error instanceof ApiError) || !unsure.has(error.failure.kind)) throw error;
    const { ours } = await readThread(place, api);
    return ours[0] ?? (await api.createComment(repository, number, body));
  }
}

const unsure: ReadonlySet<ApiFailureKind> = new Set<ApiFailureKind>([
  "server",
  "unreachable",
  "timeout",
  "bad-answer",
]);

/** A comment that the next run will not know as ours would be written anew by every run. */
async function strangeAuthor(
  { place, authors }: Thread,
  { author }: IssueComment,
  api: GitHubApi,
): Promise<string[]> {
  if (author === null || isAuthor(author, authors)) return [];
  const isDefault = isAuthor(place.commentAuthor, [defaultCommentAuthor]);
  const login = isDefault ? await api.login() : null;
  if (login !== null && isAuthor(author, [login])) return [];
  return [
    `The comment was written by ${author}, and the next run looks for one by ${place.commentAuthor}. Set \`comment-author: ${author}\`.`,
  ];
}

/** `null` where it was deleted meanwhile. */
async function updateComment(
  { repository }: Place,
  id: number,
  body: string,
  api: GitHubApi,
): Promise<IssueComment | null> {
  try {
    return await api.updateComment(repository, id, body);
  } catch (error) {
    if (error instanceof ApiError && error.failure.kind === "not-found") return null;
    throw error;
  }
}

async function deleteComments(
  { repository }: Place,
  comments: readonly IssueComment[],
  api: GitHubApi,
): Promise<void> {
  for (const { id } of comments) await api.deleteComment(repository, id);
}

function needs({ repository, number }: Place): { permission: string; object: string } {
  return { permission: "pull-requests: write", object: `#${number} in ${repository}` };
}
