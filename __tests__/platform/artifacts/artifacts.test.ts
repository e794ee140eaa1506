import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createArtifacts } from "../../../src/platform/artifacts/artifacts.js";
import type { ArtifactRefusal } from "../../../src/ports/artifacts.js";
import { type ArtifactServer, startArtifactServer } from "../../support/artifact-server.mjs";
import { makeFolder } from "../../support/make-folder.js";

let server: ArtifactServer;
let folder: string;
beforeEach(async () => {
  server = await startArtifactServer();
  folder = makeFolder("artifacts-");
});
afterEach(() => server.close());

const environment = (): NodeJS.ProcessEnv => ({ GITHUB_SERVER_URL: "https://github.com", ...server.env() });
const artifacts = () => createArtifacts(environment());

/** What is listed, by its names. */
async function listed(prefix = "readiness-") {
  const answer = await artifacts().list(prefix);
  return answer.kind === "listed" ? answer.artifacts.map(({ name }) => name) : answer;
}

async function downloaded(name: string): Promise<string | ArtifactRefusal> {
  const port = artifacts();
  const answer = await port.list(name);
  if (answer.kind === "refused") return answer;
  const [artifact] = answer.artifacts;
  if (artifact === undefined) throw new Error(`${name} is not listed`);
  const file = await port.download(artifact, folder);
  return file.kind === "file" ? readFile(file.path, "utf8") : file;
}

describe("an upload", () => {
  test("is one raw file under its name, and comes back to the letter", async () => {
    const text = '{"ö": "\u{1F600}"}\n';
    expect(await artifacts().upload("readiness-1.json", text)).toEqual({ kind: "uploaded" });
    const [{ version, mimeType, content } = {}] = server.artifacts;
    expect([version, mimeType, content?.toString()]).toEqual([7, "application/json", text]);
    expect(await downloaded("readiness-1.json")).toBe(text);
  });

  test("is asked for as GitHub's own client does", async () => {
    await artifacts().upload("readiness-1.json", "{}");
    const ours = server.requests.map(essence);
    await withLibrary(async (client) => {
      await writeFile(join(folder, "readiness-2.json"), "{}");
      await client.uploadArtifact("x", [join(folder, "readiness-2.json")], folder, { skipArchive: true });
    });
    expect(server.requests.slice(ours.length).map(essence)).toEqual(ours);
  });

  test("goes through where the server fails twice", async () => {
    server.fail({ path: /CreateArtifact/, times: 1, status: 503 });
    server.fail({ path: /store/, times: 2, drop: true });
    expect(await artifacts().upload("readiness-1.json", "{}")).toEqual({ kind: "uploaded" });
    expect(await listed()).toEqual(["readiness-1.json"]);
  });

  test("goes through where its last answer is lost", async () => {
    server.fail({ path: /FinalizeArtifact/, times: 1, afterwards: true, status: 502 });
    expect(await artifacts().upload("readiness-1.json", "{}")).toEqual({ kind: "uploaded" });
  });

  test("goes through to a server that knows no types, and answers in camel case", async () => {
    const old = await startArtifactServer({ asAct: true });
    const port = createArtifacts(old.env());
    expect(await port.upload("readiness-1.json", "{}")).toEqual({ kind: "uploaded" });
    const answer = await port.list("readiness-");
    if (answer.kind === "refused") throw new Error(answer.found);
    const [artifact] = answer.artifacts;
    expect(artifact && (await port.download(artifact, folder)).kind).toBe("file");
    await old.close();
  });

  test("of a name that is there is refused as taken", async () => {
    await artifacts().upload("readiness-1.json", "{}");
    expect(await artifacts().upload("readiness-1.json", "[]")).toMatchObject({
      kind: "refused",
      why: "taken",
    });
  });

  test("of more than 20 MB is refused, and nothing is asked", async () => {
    const answer = await artifacts().upload("readiness-1.json", "x".repeat(20_000_001));
    expect(answer).toMatchObject({ why: "too-large" });
    expect(server.requests).toEqual([]);
  });
});

describe("a list", () => {
  test("holds what begins so, of all jobs, and nothing whose upload was not finished", async () => {
    server.put({ name: "readiness-a", content: "{}" });
    server.put({ name: "readiness-b", content: "{}", job: "job-2" });
    server.put({ name: "dist", content: "{}" });
    server.put({ name: "readiness-c", content: "", whole: false });
    expect(await listed()).toEqual(["readiness-a", "readiness-b"]);
    expect(await artifacts().list("readiness-b")).toEqual({
      kind: "listed",
      artifacts: [{ name: "readiness-b", id: "102", size: 2 }],
      isCut: false,
    });
  });

  test("of a thousand says that there may be more", async () => {
    for (let one = 0; one < 1_001; one += 1) server.put({ name: `readiness-${one}`, content: "" });
    const answer = await artifacts().list("readiness-");
    expect(answer.kind === "listed" && [answer.artifacts.length, answer.isCut]).toEqual([1_000, true]);
  });

  test("is refused where the server gives no answer that can be used", async () => {
    server.fail({
      path: /ListArtifacts/,
      status: 403,
      body: '{"code":"x","msg":"no\\n::set-output name=gate::ready"}',
    });
    expect(await listed()).toEqual({
      kind: "refused",
      why: "no-answer",
      found: "ListArtifacts was answered with status 403: no ::set-output name=gate::ready",
      cure: expect.stringContaining("`from`"),
    });
  });
});

describe("a list with an entry", () => {
  const entry = {
    workflow_run_backend_id: "run-1",
    workflow_job_run_backend_id: "job-1",
    database_id: "101",
    name: "readiness-a",
    size: "2",
  };

  async function answered(entries: readonly unknown[]) {
    const body = JSON.stringify({ artifacts: [entry, ...entries] });
    server.fail({ path: /ListArtifacts/, status: 200, body });
    return listed();
  }

  test.each<[what: string, one: unknown]>([
    ["without an id", { ...entry, database_id: "" }],
    ["without a job", { ...entry, database_id: "102", workflow_job_run_backend_id: null }],
    ["without a name", { ...entry, database_id: "102", name: null }],
    ["of no size", { ...entry, database_id: "102", size: "many" }],
    ["that is none", null],
    ["of the same id", { ...entry, name: "readiness-b" }],
  ])("%s is refused: it may be the newest word of a shard", async (_, one) => {
    expect(await answered([one])).toMatchObject({
      kind: "refused",
      why: "no-answer",
      found: expect.stringMatching(/^ListArtifacts was answered with (an entry|two entries) /),
    });
  });

  test("of somebody else is passed over, whatever it lacks", async () => {
    expect(await answered([{ name: "dist" }])).toEqual(["readiness-a"]);
  });
});

describe("a download", () => {
  test("tells two artifacts of one name apart", async () => {
    server.put({ name: "readiness-a", content: "1", job: "job-1" });
    server.put({ name: "readiness-a", content: "2", job: "job-2" });
    const port = artifacts();
    const answer = await port.list("readiness-");
    if (answer.kind === "refused") throw new Error(answer.found);
    for (const artifact of answer.artifacts) await port.download(artifact, folder);
    const texts = await Promise.all(
      (await readdir(folder)).sort().map((name) => readFile(join(folder, name), "utf8")),
    );
    expect(texts).toEqual(["1", "2"]);
  });

  test("unpacks nothing", async () => {
    server.put({ name: "readiness-a", content: "PK\u0003\u0004", mimeType: "application/zip" });
    expect(await downloaded("readiness-a")).toBe("PK\u0003\u0004");
  });

  test("of more than 20 MB is not begun, and where it was not said so, it is ended", async () => {
    server.put({ name: "readiness-a", content: "", size: 20_000_001 });
    expect(await downloaded("readiness-a")).toMatchObject({
      why: "too-large",
      found: expect.stringContaining("20,000,001"),
    });
    expect(server.requests.filter(({ path }) => path.startsWith("/store/"))).toEqual([]);
    server.put({ name: "readiness-b", content: "x".repeat(21e6), size: 3 });
    expect(await downloaded("readiness-b")).toMatchObject({ why: "too-large" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("with another digest than was uploaded is refused as altered", async () => {
    server.put({ name: "readiness-a", content: "{}", digest: `sha256:${"0".repeat(64)}` });
    expect(await downloaded("readiness-a")).toMatchObject({ why: "altered" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("that fails tells no signed address", async () => {
    server.put({ name: "readiness-a", content: "{}" });
    server.fail({ path: /store/, drop: true });
    const answer = await downloaded("readiness-a");
    expect(answer).toMatchObject({ why: "no-answer" });
    expect(JSON.stringify(answer)).not.toMatch(/sig=|eyJ/);
  });

  test("is asked for as GitHub's own client does", async () => {
    const { id } = server.put({ name: "readiness-a", content: "{}" });
    await downloaded("readiness-a");
    const ours = server.requests.map(essence);
    await withLibrary(async (client) => {
      await client.listArtifacts();
      await client.downloadArtifact(Number(id), { path: join(folder, "library"), skipDecompress: true });
    });
    // It lists once more, to learn whose an id is.
    const theirs = server.requests
      .slice(ours.length)
      .map(essence)
      .filter(({ body }) => !body.includes("id_filter"));
    expect(theirs).toEqual(ours);
  });
});

describe("without a service nothing is asked, and the cure names `from`:", () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ["GHES", { GITHUB_SERVER_URL: "https://ghe.acme.com" }],
    ["Gitea", { GITHUB_SERVER_URL: "http://gitea.localhost.acme.com/" }],
    ["no address", { ACTIONS_RESULTS_URL: "" }],
    ["no token", { ACTIONS_RUNTIME_TOKEN: "" }],
    ["a token without the scope", { ACTIONS_RUNTIME_TOKEN: "a.e30.b" }],
  ])("%s", async (_name, env) => {
    const port = createArtifacts({ ...environment(), ...env });
    const refusal = { kind: "refused", why: "no-service", cure: expect.stringContaining("`from`") };
    expect(await port.upload("readiness-1.json", "{}")).toMatchObject(refusal);
    expect(await port.list("readiness-")).toMatchObject(refusal);
    expect(server.requests).toEqual([]);
  });
});

/** What counts of a request: names of blocks, the version of the store and the other upload's name do not. */
function essence({ method, path, query, headers, body }: ArtifactServer["requests"][number]) {
  return {
    method,
    path: path.replace(/^\/store\/\d+/, "/store"),
    query: { ...query, ...(query["blockid"] && { blockid: "BLOCK" }) },
    types: [headers["content-type"], headers["x-ms-blob-content-type"], headers["authorization"]],
    body: body
      .toString()
      .replace("readiness-2", "readiness-1")
      .replace(/<\?xml.*?\?>/, "")
      .replace(/<Latest>.*<\/Latest>/, "BLOCK"),
  };
}

type Library = InstanceType<typeof import("@actions/artifact")["DefaultArtifactClient"]>;

/** GitHub's own client reads the environment of the process and prints what it does. */
async function withLibrary(act: (client: Library) => Promise<void>): Promise<void> {
  const before = { ...process.env };
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    Object.assign(process.env, environment());
    const { DefaultArtifactClient } = await import("@actions/artifact");
    await act(new DefaultArtifactClient());
  } finally {
    process.stdout.write = write;
    for (const name of Object.keys(environment())) delete process.env[name];
    Object.assign(process.env, before);
  }
}
