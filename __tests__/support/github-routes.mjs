// What the stand-in GitHub answers on each route. Plain JavaScript, because the end-to-end suite uses it too.

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
    pulls: new Map(),
    issues: new Set(),
    comments: [],
    statuses: [],
  };
}

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
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)\/pulls$/, pullsOfCommit],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)\/pull$/, giteaPullOfCommit],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, listComments],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, writing(createComment)],
  ["PATCH", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, writing(updateComment)],
  ["DELETE", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, writing(deleteComment)],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/statuses\/([0-9a-f]+)$/, writing(setStatus)],
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

function user(state, _parts, { token }) {
  const login = state.logins.get(token);
  return login === undefined ? forbidden() : ok({ login });
}

function pullsOfCommit(state, [, sha]) {
  return ok(
    [...state.pulls.values()]
      .filter((pull) => pull.commits.includes(sha) || pull.mergeCommitSha === sha)
      .map(pullJson),
  );
}

/** Gitea and Forgejo: the merged one, or 404. */
function giteaPullOfCommit(state, [, sha]) {
  return found(
    [...state.pulls.values()].find((pull) => pull.mergeCommitSha === sha),
    pullJson,
  );
}

function listComments(state, [repository, number], { query, address }) {
  if (!exists(state, repository, Number(number))) return notFound();
  const all = state.comments.filter(
    (comment) => comment.repository === repository && comment.number === Number(number),
  );
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link =
    page < last
      ? {
          link: `<${address}?per_page=${size}&page=${page + 1}>; rel="next", <${address}?per_page=${size}&page=${last}>; rel="last"`,
        }
      : {};
  return ok(all.slice((page - 1) * size, page * size).map(commentJson), link);
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

function pullJson({ number, open, headSha, headRef, headRepository, mergeCommitSha }) {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    number,
    state: open ? "open" : "closed",
    head: { sha: headSha, ref: headRef, repo },
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
