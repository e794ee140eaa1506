import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import type { Results } from "../../../src/model/results.js";
import { journals } from "../../../src/platform/files/journal.js";
import type { Ports } from "../../../src/ports/ports.js";
import { writeEntry } from "../../../src/shards/texts.js";
import { planned } from "../../shards/samples.js";
import { type ArtifactServer, startArtifactServer } from "../../support/artifact-server.mjs";
import { leaveJournal, recordsOf, runMain, runPost, type Step, stepOf } from "../post/finishing.js";
import { entryFor } from "./sharding.js";

const checks = `teardown: "true"
checks:
  - { id: fine, area: a, run: "true" }
  - { id: wrong, area: a, run: "exit 3" }
`;

let server: ArtifactServer;
beforeEach(async () => {
  server = await startArtifactServer();
});
afterEach(() => server.close());

interface Given {
  readonly ids?: readonly string[];
  readonly page?: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

function given({ ids = ["fine"], page = checks, inputs = {}, env = {} }: Given) {
  const entry = entryFor(`owner: "@acme"\n${page}`, ids, { commit: "" });
  const shard = { ...entry, page: { ...planned.page, ...entry.page, checklist: "page.yml" } };
  return {
    inputs: { name: "gate", shard: writeEntry(shard), ...inputs },
    env: { GITHUB_RUN_ID: "42", GITHUB_RUN_ATTEMPT: "2", ...server.env(), ...env },
  };
}

async function stepWith(what: Given = {}): Promise<Step> {
  return stepOf(what.page ?? checks, given(what));
}

const uploaded = (): readonly Results[] =>
  server.artifacts.filter(({ whole }) => whole).map(({ content }) => JSON.parse(content.toString()));

async function fileOf({ said }: Step): Promise<string> {
  return readFile(said.outputs["results"] ?? said.state["results"] ?? "", "utf8");
}

describe("main", () => {
  test("uploads the results file of a shard to the letter, under plan, name, shard and attempt", async () => {
    const main = await stepWith();
    await runMain(main);
    expect(server.artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^readiness-[0-9a-f]{8}-gate-2-of-4-ubuntu-latest-2\.json$/),
    ]);
    expect(server.artifacts[0]?.content.toString()).toBe(await fileOf(main));
    expect(main.said.log).not.toContain("::warning");
  });

  test.each<[string, Given, string]>([
    ["fails", { ids: ["wrong"] }, "checks-failed"],
    ["is refused", { inputs: { version: "2.0.0" } }, "checklist-invalid"],
  ])("uploads that of a shard that %s, too", async (_name, what, reasonCode) => {
    await runMain(await stepWith(what));
    expect(uploaded()).toMatchObject([{ reasonCode, shard: { name: "2-of-4-ubuntu-latest" } }]);
  });

  test("uploads nothing of a run that is no part of a plan", async () => {
    await runMain(await stepWith({ inputs: { shard: "" } }));
    expect(server.requests).toEqual([]);
  });

  test("tells an upload that fails as a warning with its cure, and changes no verdict for it", async () => {
    const env = { GITHUB_SERVER_URL: "https://ghe.acme.com" };
    const main = await stepWith({ env });
    const results = await runMain(main);
    const words =
      "The results of shard 2-of-4-ubuntu-latest were not uploaded, so that the gate misses them: ghe.acme.com has no artifact service that can be used from here.";
    expect(results.gate).toBe("ready");
    expect(main.said.outputs["gate"]).toBe("ready");
    expect(main.said.log).toContain(`::warning::${words}`);
    expect(main.said.log).toContain("give the gate the folder of what it downloads as `from`");
    expect(main.said.summary).toContain(words.slice(0, 60));
    expect((await stepAfter(main)).length).toBe(0);
  });

  test("that is cancelled leaves the upload to post, whose file tells of teardown", async () => {
    const main = await stepWith();
    await runMain(main, {}, AbortSignal.abort());
    expect(server.requests).toEqual([]);
    expect(await stepAfter(main)).toMatchObject([
      { reasonCode: "cancelled", teardown: { verdict: "passed" } },
    ]);
  });

  test("uploads though it is cancelled where nothing tells post", async () => {
    const unwritable = { ...journals, open: () => ({ note: () => undefined, failure: "no room" }) };
    const main = await stepOf(checks, { ...given({}), ports: { journals: unwritable } });
    await runMain(main, {}, AbortSignal.abort());
    expect(uploaded()).toMatchObject([{ reasonCode: "cancelled" }]);
  });

  test("that is cancelled while its upload has no answer leaves it to post", async () => {
    const main = await cancelledAmidUpload({});
    expect(main.said.log).not.toContain("were not uploaded");
    expect(await stepAfter(main)).toMatchObject([{ reasonCode: "all-passed" }]);
  });

  test("says that it was not uploaded where no post comes", async () => {
    const main = await cancelledAmidUpload({ journals: null });
    expect(main.said.log).toMatch(
      /::warning::The results of shard .* the run was cancelled before there was/,
    );
  });

  test("leaves it to post without a teardown, too", async () => {
    const main = await stepWith({ page: checks.replace(/^teardown.*\n/, "") });
    await runMain(main, {}, AbortSignal.abort());
    expect(server.requests).toEqual([]);
    expect(await stepAfter(main)).toMatchObject([{ reasonCode: "cancelled" }]);
  });
});

/** A run that is cancelled once it has begun to upload, to a service that never answers. */
async function cancelledAmidUpload(ports: Partial<Ports>): Promise<Step> {
  const cancel = new AbortController();
  const never = (): Promise<never> => {
    cancel.abort();
    return new Promise(() => undefined);
  };
  const artifacts = async () => ({ upload: never, list: never, download: never });
  const main = await stepOf(checks, { ...given({}), ports: { artifacts, ...ports } });
  await runMain(main, {}, cancel.signal);
  return main;
}

/** What is there once post has done its part. */
async function stepAfter(
  main: Step,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Results[]> {
  if (main.said.state["ended"] !== "true") await runPost(main, given({ env }));
  return uploaded();
}

describe("post", () => {
  test("uploads what main had seen when it was killed", async () => {
    const main = await stepWith();
    await runMain(main, {}, AbortSignal.abort());
    const records = recordsOf(main).filter(({ kind }) => kind === "plan" || kind === "start");
    await leaveJournal(main, records);
    const { step } = await runPost(main, given({}));
    expect(uploaded()).toMatchObject([
      { reasonCode: "interrupted", shard: { name: "2-of-4-ubuntu-latest" } },
    ]);
    expect(server.artifacts[0]?.content.toString()).toBe(await fileOf({ ...step, said: main.said }));
  });

  test("uploads where main died before it had a plan", async () => {
    const main = await stepWith();
    await runPost(main, given({}), {});
    expect(uploaded()).toMatchObject([{ reasonCode: "interrupted", checks: [] }]);
  });

  test("uploads under another name where main died amid its upload", async () => {
    const main = await stepWith();
    await runMain(main);
    const [begun] = server.artifacts;
    if (begun === undefined) throw new Error("nothing was uploaded");
    const { name } = begun;
    server.artifacts.splice(0, 1, { ...begun, whole: false });
    await leaveJournal(
      main,
      recordsOf(main).filter(({ kind }) => kind === "plan"),
    );
    await runPost(main, given({}));
    expect(server.artifacts.map((one) => one.name)).toEqual([name, name.replace(".json", "-post.json")]);
  });

  test("tries no other name where the service refuses for another reason", async () => {
    const main = await stepWith();
    server.fail({ path: /CreateArtifact/, status: 403 });
    await runPost(main, given({}), {});
    expect(server.requests).toHaveLength(1);
  });

  test("uploads nothing where main had uploaded", async () => {
    const main = await stepWith();
    await runMain(main);
    await leaveJournal(
      main,
      recordsOf(main).filter(({ kind }) => kind !== "end"),
    );
    await runPost(main, given({}));
    expect(uploaded()).toMatchObject([{ reasonCode: "all-passed" }]);
  });
});
