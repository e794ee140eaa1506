// What the stand-in GitHub answers on each route. Plain JavaScript, because the end-to-end suite uses it too.
import { createHash } from "node:crypto";

/** GitHub's limit for the body of a comment. */
const maxBody = 65_536;

/**
 * A fresh server's memory: what it holds, and what a test may look at.
 * @returns {import("./github-server.mjs").State}
 */
export function emptyState() {
  return {
    nextId: 1000,
    repository: "acme/app",
    defaultBranch: "main",
    /** `login` of the account behind each token. */
    logins: new Map(),
    defaultLogin: "github-actions[bot]",
    /** Whether writing is refused as it is for a fork's token. */
    readOnly: false,
    /** Whether the list of pull requests has no filter by head. */
    knowsNoHeads: false,
    pulls: new Map(),
    issues: new Set(),
    /** Gitea and Forgejo: which workflow's file each run is of, as `gate.yml@refs/heads/main`. */
    runs: new Map(),
    /** Who approved or rejected which environments, by the run's id: entries as GitHub gives them. */
    approvals: new Map(),
    /** Whether the token may read runs (`actions: read`). */
    hidesRuns: false,
    comments: [],
    statuses: [],
    /** What lies at each `commit:path`: bytes, `null` for a folder, or the path of another file for a link. */
    files: new Map(),
    /** When the release of a tag was published; `null` for a draft. */
    releases: new Map(),
    /** Tags whose release is a draft although it has a date. */
    drafts: new Set(),
    /** When an annotated tag was made; `null` for a lightweight one. */
    tags: new Map(),
    /** Whether the token may read the repository's content; GitHub then says that there is none. */
    hidesContents: false,
    /** Items that stand first in every list, whatever they are. */
    strays: [],
  };
}

/** Above it the contents API gives no content. */
const maxContentBytes = 1_000_000;

/** Each route: method, path below the API's root, and what it does; the first match answers. */
const routes = [
  ["GET", /^\/user$/, user],
  [
    "GET",
    /^\/repos\/([^/]+\/[^/]+)$/,
    (state, [name]) =>
      name === state.repository ? ok({ full_name: name, default_branch: state.defaultBranch }) : notFound(),
  ],
  [
    "GET",
    /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/,
    (state, [, number]) => found(state.pulls.get(Number(number)), pullJson),
  ],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls$/, listPulls],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)\/pulls$/, pullsOfCommit],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)\/pull$/, giteaPullOfCommit],
  [
    "GET",
    /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)$/,
    (state, [, id]) => found(state.runs.get(id), (path) => ({ id: Number(id), path })),
  ],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)\/approvals$/, listApprovals],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, listComments],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, writing(createComment)],
  ["PATCH", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, writing(updateComment)],
  ["DELETE", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, writing(deleteComment)],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/statuses\/([0-9a-f]+)$/, writing(setStatus)],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/, contents],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/releases\/tags\/(.+)$/, release],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/git\/ref\/tags\/(.+)$/, tagReference],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/git\/tags\/(.+)$/, tagObject],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/git\/trees\/(.+)$/, tree],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/git\/blobs\/([0-9a-f]+)$/, blob],
];

/** Answers one request: `{ status, body, headers }`. */
export function answer(state, request) {
  if (request.token === null) return { status: 401, body: { message: "Requires authentication" } };
  if (request.token === "wrong") return { status: 401, body: { message: "Bad credentials" } };
  for (const [method, pattern, respond] of routes) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match !== null) return respond(state, match.slice(1).map(decodeURIComponent), request);
  }
  return notFound();
}

function release(state, [, tag]) {
  if (!state.releases.has(tag)) return notFound();
  // As Gitea has it: a draft with a date.
  const draft = state.drafts.has(tag);
  return ok({ tag_name: tag, draft, published_at: state.releases.get(tag) });
}

/** The name of an annotated tag's object is the tag's own here, which no server would give it. */
function tagReference(state, [, tag]) {
  if (!state.tags.has(tag)) return notFound();
  const type = state.tags.get(tag) === null ? "commit" : "tag";
  return ok({ ref: `refs/tags/${tag}`, object: { type, sha: tag } });
}

function tagObject(state, [, tag]) {
  return ok({ tag, tagger: { name: "A", date: state.tags.get(tag) } });
}

function user(state, _parts, { token }) {
  const login = state.logins.get(token);
  return login === undefined ? forbidden() : ok({ login });
}

/** Gitea and Forgejo, as servers with `knowsNoHeads`, take no filter by head. */
function listPulls(state, [repository], { query, address }) {
  if (repository !== state.repository) return notFound();
  const wanted = query.get("head");
  const head = ({ headRepository, headRef }) => `${headRepository?.split("/")[0]}:${headRef}`;
  const open = [...state.pulls.values()].filter(
    (pull) =>
      (query.get("state") === "all" || pull.open) &&
      (wanted === null || state.knowsNoHeads || head(pull) === wanted),
  );
  return paged([...state.strays, ...open.map(pullJson)], query, address);
}

function pullsOfCommit(state, [, sha]) {
  const pulls = [...state.pulls.values()].filter(
    (pull) => pull.commits.includes(sha) || pull.mergeCommitSha === sha,
  );
  return ok([...state.strays, ...pulls.map(pullJson)]);
}

/** Gitea and Forgejo: the merged one, or 404. */
function giteaPullOfCommit(state, [, sha]) {
  return found(
    [...state.pulls.values()].find((pull) => pull.mergeCommitSha === sha),
    pullJson,
  );
}

/** Gitea and Forgejo have no such route; a run that nobody had to approve has an empty list. */
function listApprovals(state, [repository, id], { query, address }) {
  if (state.hidesRuns) return forbidden();
  const approvals = state.approvals.get(id);
  if (repository !== state.repository || approvals === undefined) return notFound();
  return Array.isArray(approvals) ? paged(approvals, query, address) : ok(approvals);
}

function listComments(state, [repository, number], { query, address }) {
  if (!exists(state, repository, Number(number))) return notFound();
  const all = state.comments.filter(
    (comment) => comment.repository === repository && comment.number === Number(number),
  );
  return paged([...state.strays, ...all.map(commentJson)], query, address);
}

function paged(all, query, address) {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link =
    page < last
      ? {
          link: `<${address}?per_page=${size}&page=${page + 1}>; rel="next", <${address}?per_page=${size}&page=${last}>; rel="last"`,
        }
      : {};
  return ok(all.slice((page - 1) * size, page * size), link);
}

function createComment(state, [repository, number], request) {
  if (!exists(state, repository, Number(number))) return notFound();
  const refused = refuseBody(request.json);
  if (refused !== null) return refused;
  const comment = addComment(state, {
    repository,
    number: Number(number),
    author: loginOf(state, request.token),
    body: request.json.body,
  });
  return { status: 201, body: commentJson(comment) };
}

function updateComment(state, [, id], { json }) {
  const comment = state.comments.find((one) => one.id === Number(id));
  if (comment === undefined) return notFound();
  const refused = refuseBody(json);
  if (refused !== null) return refused;
  comment.body = json.body;
  comment.edits += 1;
  return ok(commentJson(comment));
}

function deleteComment(state, [, id]) {
  const index = state.comments.findIndex((comment) => comment.id === Number(id));
  if (index === -1) return notFound();
  state.comments.splice(index, 1);
  return { status: 204, body: null };
}

function setStatus(state, [, sha], { json }) {
  if (String(json?.description ?? "").length > 140)
    return unprocessable("description is too long (maximum is 140 characters)");
  const status = {
    sha,
    context: json.context,
    state: json.state,
    description: json.description,
    target_url: json.target_url ?? null,
  };
  state.statuses.push(status);
  return { status: 201, body: { id: state.nextId++, ...status } };
}

function contents(state, [repository, path], { query }) {
  const ref = query.get("ref") ?? state.defaultBranch;
  if (state.hidesContents || repository !== state.repository) return notFound();
  const entry = state.files.get(`${ref}:${path}`);
  if (entry === undefined) return notFound();
  if (entry === null) return ok([{ type: "file", name: "inside", path: `${path}/inside` }]);
  if (typeof entry !== "string") return ok({ type: "file", path, ...fileJson(entry, maxContentBytes) });
  const target = state.files.get(`${ref}:${entry}`);
  return target instanceof Uint8Array
    ? ok({ type: "file", path, ...fileJson(target, maxContentBytes) })
    : ok({ type: "symlink", path, target: entry, sha: blobSha(Buffer.from(entry)) });
}

function tree(state, [repository, ref]) {
  const known = [...state.files.keys()].some((key) => key.startsWith(`${ref}:`));
  return !state.hidesContents && repository === state.repository && known
    ? ok({ sha: ref, tree: [], truncated: false })
    : notFound();
}

function blob(state, [repository, sha]) {
  const bytes = [...state.files.values()].find(
    (entry) => entry instanceof Uint8Array && blobSha(entry) === sha,
  );
  return repository === state.repository && bytes !== undefined
    ? ok(fileJson(bytes, Number.POSITIVE_INFINITY))
    : notFound();
}

/** GitHub breaks base64 into lines. */
function fileJson(bytes, maxBytes) {
  const base64 = Buffer.from(bytes).toString("base64").replace(/.{60}/g, "$&\n");
  const content =
    bytes.length > maxBytes ? { content: "", encoding: "none" } : { content: base64, encoding: "base64" };
  return { size: bytes.length, sha: blobSha(bytes), ...content };
}

function blobSha(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** @param {import("./github-server.mjs").State} state */
export function addComment(state, { repository = state.repository, number, author, body }) {
  const comment = { id: state.nextId++, repository, number, author, body, edits: 0 };
  state.comments.push(comment);
  return comment;
}

/** A route that a read-only token may not use. */
function writing(respond) {
  return (state, parts, request) => (state.readOnly ? forbidden() : respond(state, parts, request));
}

function exists(state, repository, number) {
  return (
    state.issues.has(`${repository}#${number}`) ||
    (repository === state.repository && state.pulls.has(number))
  );
}

function loginOf(state, token) {
  return state.logins.get(token) ?? state.defaultLogin;
}

function refuseBody(json) {
  if (typeof json?.body !== "string") return unprocessable("body is missing");
  return json.body.length > maxBody
    ? unprocessable(`body is too long (maximum is ${maxBody} characters)`)
    : null;
}

function pullJson({ number, open, headSha, headRef, headRepository, mergeCommitSha, baseSha }) {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    number,
    state: open ? "open" : "closed",
    head: { sha: headSha, ref: headRef, repo },
    base: { sha: baseSha },
    merge_commit_sha: mergeCommitSha,
  };
}

function commentJson({ id, repository, number, author, body }) {
  return {
    id,
    body,
    user: { login: author },
    html_url: `https://github.test/${repository}/pull/${number}#issuecomment-${id}`,
  };
}

function found(value, toJson) {
  return value === undefined ? notFound() : ok(toJson(value));
}

function ok(body, headers = {}) {
  return { status: 200, body, headers };
}

function notFound() {
  return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
}

function forbidden() {
  return {
    status: 403,
    body: {
      message: "Resource not accessible by integration",
      documentation_url: "https://docs.github.com/rest",
    },
  };
}

function unprocessable(message) {
  return { status: 422, body: { message: "Validation Failed", errors: [{ message }] } };
}
