// A stateful stand-in for GitHub's REST API on 127.0.0.1, with faults on demand. Used by the tests and by `npm run e2e`;
// `node __tests__/support/github-server.mjs` starts one and prints its address.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { addComment, answer, emptyState } from "./github-routes.mjs";

/** Starts a server; `basePath` is `/api/v1` for Gitea and Forgejo, `/api/v3` for GHES. */
export async function startGitHubServer({ basePath = "" } = {}) {
  const state = emptyState();
  const requests = [];
  const faults = [];
  const barriers = [];
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, { state, requests, faults, barriers, basePath }).catch((error) =>
      outgoing.destroy(error),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    state,
    /** `METHOD /path` of every request, in order. */
    requests,
    url: origin,
    apiUrl: origin + basePath,
    addPull: (pull) =>
      void state.pulls.set(pull.number, {
        open: true,
        headRef: "topic",
        headRepository: state.repository,
        mergeCommitSha: null,
        baseSha: "b".repeat(40),
        commits: [pull.headSha],
        ...pull,
      }),
    addIssue: (number, repository = state.repository) => void state.issues.add(`${repository}#${number}`),
    addComment: (comment) => addComment(state, comment),
    commentsOf: (number, repository = state.repository) =>
      state.comments.filter((comment) => comment.number === number && comment.repository === repository),
    /** Makes matching requests fail, `times` of them (default: all). See `act`. */
    fail: (fault) => void faults.push({ method: null, path: /./, times: Number.POSITIVE_INFINITY, ...fault }),
    /** Holds matching requests back until `count` of them wait: then all go on. */
    hold: (method, path, count) => void barriers.push({ method, path, count, waiting: [] }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function handle(incoming, outgoing, { state, requests, faults, barriers, basePath }) {
  const request = await read(incoming, basePath);
  requests.push(`${request.method} ${request.path}`);
  await pass(barriers, request);
  const fault = faults.find((one) => one.times > 0 && matches(one, request));
  if (fault === undefined) return send(outgoing, answer(state, request));
  fault.times -= 1;
  // A fault that comes after the work was done: the caller cannot know.
  if (fault.afterwards) answer(state, request);
  return act(fault, outgoing, state, request);
}

/** What a fault does: `status` (with `headers`, `message`), `html`, `half`, `reset`, `hang` or `delayMs`. */
async function act(fault, outgoing, state, request) {
  if (fault.reset) return void outgoing.socket.destroy();
  if (fault.hang) return undefined;
  if (fault.delayMs) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    return send(outgoing, answer(state, request));
  }
  if (fault.half) {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
    return void outgoing.write('{"id": 1, "body": "ha', () => outgoing.socket.destroy());
  }
  if (fault.html) {
    outgoing.writeHead(fault.status ?? 200, { "content-type": "text/html" });
    return void outgoing.end("<html><body>Sign in</body></html>");
  }
  return send(outgoing, {
    status: fault.status,
    body: { message: fault.message ?? "It failed" },
    headers: fault.headers,
  });
}

async function read(incoming, basePath) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const url = new URL(incoming.url, `http://${incoming.headers.host}`);
  const path = url.pathname.startsWith(basePath)
    ? url.pathname.slice(basePath.length)
    : "/outside-of-the-api";
  const token = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? "")?.[1] ?? null;
  return {
    method: incoming.method,
    path,
    query: url.searchParams,
    address: url.origin + url.pathname,
    token,
    json: text === "" ? null : JSON.parse(text),
  };
}

async function pass(barriers, request) {
  const barrier = barriers.find((one) => one.count > 0 && matches(one, request));
  if (barrier === undefined) return;
  barrier.count -= 1;
  const { promise, resolve } = withResolvers();
  barrier.waiting.push(resolve);
  if (barrier.count === 0) for (const go of barrier.waiting) go();
  await promise;
}

function withResolvers() {
  let resolve = () => undefined;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function matches({ method, path }, request) {
  return (method === null || method === request.method) && path.test(request.path);
}

function send(outgoing, { status, body, headers = {} }) {
  outgoing.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  outgoing.end(body === null ? undefined : JSON.stringify(body));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { apiUrl } = await startGitHubServer();
  process.stdout.write(`${apiUrl}\n`);
}
