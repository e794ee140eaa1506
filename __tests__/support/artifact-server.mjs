// A stateful stand-in for GitHub's artifact service and its store on 127.0.0.1, as `@actions/artifact` 6 speaks with
// them, with faults on demand. Used by the tests and by `npm run e2e`.
import { createHash } from "node:crypto";
import { createServer } from "node:http";

const service = "/twirp/github.actions.results.api.v1.ArtifactService/";

/**
 * Starts a server for one workflow run.
 *
 * @param options.asAct speaks as act's server does: it knows no `mime_type`, and answers in camel case
 */
export async function startArtifactServer({ asAct = false } = {}) {
  const state = { artifacts: [], requests: [], faults: [], nextId: 101, asAct, origin: "" };
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, state).catch((error) => outgoing.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** `{ id, name, job, content, size, digest, mimeType, version, whole }` of each artifact, in order. */
    artifacts: state.artifacts,
    /** `{ method, path, query, headers, body }` of every request, in order. */
    requests: state.requests,
    /** What a job's action gets of the runner to reach this server; each job has a token of its own. */
    env: (job = "job-1") => ({
      ACTIONS_RESULTS_URL: `${state.origin}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf(job),
    }),
    /** Puts a file there as if a job had uploaded it; size and digest as told, else as they are. */
    put: (artifact) => add(state, { job: "job-1", ...artifact }),
    /**
     * Makes requests whose path matches fail, `times` of them (default: all): `status` and `body`, or `drop` (the
     * connection), after `delayMs`; `afterwards`: once the work was done.
     */
    fail: (fault) =>
      void state.faults.push({ times: Number.POSITIVE_INFINITY, status: 500, body: "", ...fault }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** As GitHub's runner gives one: of the claims only the scopes are read. */
function tokenOf(job) {
  const claims = { scp: `Actions.GenericRead:x Actions.Results:run-1:${job} Actions.UploadArtifacts:x` };
  return `eyJ.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
}

function add(state, { name, content, ...rest }) {
  const bytes = Buffer.from(content);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const artifact = {
    id: String(state.nextId++),
    name,
    content: bytes,
    size: bytes.length,
    digest,
    whole: true,
    ...rest,
  };
  state.artifacts.push(artifact);
  return artifact;
}

async function handle(incoming, outgoing, state) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, searchParams } = new URL(incoming.url, state.origin);
  const body = Buffer.concat(chunks);
  const { method, headers } = incoming;
  const request = { method, path: pathname, query: Object.fromEntries(searchParams), headers, body };
  state.requests.push(request);
  const fault = state.faults.find(({ times, path }) => times > 0 && path.test(pathname));
  if (fault === undefined) return send(outgoing, answerTo(request, state));
  fault.times -= 1;
  if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  const answered = fault.afterwards || fault.slow ? answerTo(request, state) : null;
  if (fault.drop) return outgoing.destroy();
  send(outgoing, fault.slow ? answered : { status: fault.status, body: fault.body });
}

function send(outgoing, { status = 200, body = "", headers = {} }) {
  outgoing
    .writeHead(status, headers)
    .end(Buffer.isBuffer(body) || typeof body === "string" ? body : JSON.stringify(body));
}

function answerTo(request, state) {
  if (request.path.startsWith(service)) return call(request, state);
  if (request.path.startsWith("/store/")) return store(request, state);
  return { status: 404 };
}

const methods = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: sign,
};

function call({ method, path, headers, body }, state) {
  const token = /^Bearer (eyJ\..+\.signature)$/.exec(headers.authorization ?? "");
  const act = methods[path.slice(service.length)];
  if (method !== "POST" || act === undefined)
    return { status: 404, body: { code: "bad_route", msg: "no such route" } };
  if (token === null)
    return { status: 401, body: { code: "unauthenticated", msg: "missing or wrong token" } };
  const message = JSON.parse(body.toString());
  if (message.workflow_run_backend_id !== "run-1")
    return { status: 403, body: { code: "permission_denied", msg: "another run" } };
  const answer = act(message, state);
  return state.asAct && answer.status === undefined ? { body: inCamelCase(answer.body) } : answer;
}

const idsOf = ({ job }) => ({ workflow_run_backend_id: "run-1", workflow_job_run_backend_id: job });

function create({ workflow_job_run_backend_id: job, name, version, mime_type: mimeType }, state) {
  if (state.asAct && mimeType !== undefined) return { status: 500 };
  if (typeof name !== "string" || name === "" || /["/:<>|*?\\\r\n]/.test(name))
    return { status: 400, body: { code: "invalid_argument", msg: "the artifact name is not valid" } };
  if (!(version === 7 && mimeType) && version !== 4)
    return { status: 400, body: { code: "invalid_argument", msg: `version ${version} without a type` } };
  if (state.artifacts.some((one) => one.name === name))
    return {
      status: 409,
      body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" },
    };
  const { id } = add(state, { name, content: "", job, version, mimeType, whole: false, blocks: new Map() });
  return {
    body: { ok: true, signed_upload_url: `${state.origin}/store/${id}?sig=${"s".repeat(12)}%3D&se=2026` },
  };
}

function finalize({ name, size, hash }, { artifacts }) {
  const artifact = artifacts.find((one) => one.name === name);
  const digest = artifact && `sha256:${createHash("sha256").update(artifact.content).digest("hex")}`;
  if (artifact === undefined || size !== String(artifact.content.length) || hash !== digest)
    return {
      status: 400,
      body: { code: "invalid_argument", msg: "size or hash differ from what was stored" },
    };
  Object.assign(artifact, { size: artifact.content.length, digest, whole: true });
  return { body: { ok: true, artifact_id: artifact.id } };
}

/** At most a thousand, as the service does. */
function list({ name_filter: name, id_filter: id }, state) {
  const artifacts = state.artifacts
    .filter(
      (one) => one.whole && (name === undefined || one.name === name) && (id === undefined || one.id === id),
    )
    .slice(0, 1000)
    .map((one) => ({
      ...idsOf(one),
      database_id: one.id,
      name: one.name,
      size: String(one.size),
      created_at: "2026-11-29T00:00:00Z",
      ...(!state.asAct && { digest: one.digest }),
    }));
  return { body: { artifacts } };
}

function sign({ workflow_job_run_backend_id: job, name }, state) {
  const artifact = state.artifacts.find((one) => one.whole && one.name === name && one.job === job);
  if (artifact === undefined)
    return { status: 404, body: { code: "not_found", msg: "no artifact of this name" } };
  return { body: { name, signed_url: `${state.origin}/store/${artifact.id}?sig=${"d".repeat(12)}` } };
}

/** Azure's Put Block and Put Block List, and Get Blob. */
function store({ method, path, query, headers, body }, { artifacts }) {
  const artifact = artifacts.find(({ id }) => path === `/store/${id}`);
  if (artifact === undefined || query.sig === undefined || headers.authorization !== undefined)
    return { status: 403 };
  if (method === "GET")
    return {
      body: artifact.content,
      headers: { "content-type": artifact.mimeType ?? "application/octet-stream" },
    };
  if (method !== "PUT" || headers["x-ms-version"] === undefined) return { status: 400 };
  if (query.comp === "block") {
    artifact.blocks.set(query.blockid, body);
    return { status: 201 };
  }
  if (query.comp !== "blocklist") return { status: 400 };
  const names = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, block]) => block);
  artifact.content = Buffer.concat(names.map((name) => artifact.blocks.get(name)));
  return { status: 201 };
}

function inCamelCase(value) {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== "object" || value === null) return value;
  const renamed = Object.entries(value).map(([key, inner]) => [
    key.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
    inCamelCase(inner),
  ]);
  return Object.fromEntries(renamed);
}
