import { describe, expect, test } from "@jest/globals";
import { holdToPlan } from "../../../src/app/hold-to-plan.js";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { openRun } from "../../../src/app/open-run.js";
import { prepareRun } from "../../../src/app/prepare-run.js";
import type { JudgedRun, OpenedRun, PreparedRun } from "../../../src/app/run-record.js";
import type { PlannedPage } from "../../../src/model/shards.js";
import { digestOf } from "../../../src/page/digest.js";
import { makeFolder } from "../../support/make-folder.js";
import { testPorts } from "../../support/system.js";
import { commit, git, makeRepository, shallowClone } from "../gate/repository.js";
import { recording } from "../gate/running.js";

const text = `owner: "@acme"
checks:
  - { id: build, area: build, run: "true", rollback: revert }
  - { id: image, area: publish, run: "true", rollback: revert, phase: after }
  - { id: notes, area: docs, run: "true", rollback: revert, only: major }
`;

interface Place {
  readonly folder: string;
  readonly planned: PlannedPage;
}

/** A repository with a page, and what a plan would say of it. */
function repository(files: Readonly<Record<string, string>> = { "page.yml": text }): Place {
  const folder = makeRepository();
  const sha = commit(folder, files);
  return {
    folder,
    planned: {
      page: {
        checklist: "page.yml",
        workingDirectory: ".",
        from: "head",
        sha256: digestOf(Buffer.from(text)),
      },
      commit: sha,
      selection: { areas: [], checks: [] },
      release: { version: null, tag: null, lastTag: null, kind: null, phase: "before" },
      run: { id: "", attempt: 1 },
    },
  };
}

interface Given {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function open({ folder, planned }: Place, { inputs = {}, env = {} }: Given = {}) {
  const ports = testPorts(recording({ log: "", summary: "", outputs: {} }), {
    PATH: process.env["PATH"] ?? "",
    GITHUB_WORKSPACE: folder,
    ...env,
  });
  const request = {
    input: (name: InputName) => inputs[name],
    cwd: folder,
    temporaryFolder: makeFolder("held-"),
    resultsPath: null,
    failed: null,
    event: {},
    cancel: new AbortController().signal,
  };
  const run: OpenedRun = holdToPlan(await openRun(request, ports), planned, ports);
  return { run, ports };
}

async function prepare(place: Place, given: Given = {}): Promise<PreparedRun | JudgedRun> {
  const { run, ports } = await open(place, given);
  return prepareRun(run, ports);
}

async function prepared(place: Place, given: Given = {}): Promise<PreparedRun> {
  const run = await prepare(place, given);
  if (run.step === "judged") throw new Error(`unexpected: ${JSON.stringify(run.results.findings)}`);
  return run;
}

async function refused(place: Place, given: Given = {}): Promise<JudgedRun> {
  const run = await prepare(place, given);
  if (run.step !== "judged") throw new Error("unexpectedly prepared");
  expect(run.usable).toBe(false);
  expect(run.results.checks).toEqual([]);
  return run;
}

const stepsOf = ({ plan }: PreparedRun): string[] => plan.steps.map(({ check }) => check.id);

describe("a run that is held to a plan", () => {
  test("reads the plan's page in the plan's folder, whatever the defaults say", async () => {
    const place = repository({ "packages/app/page.yml": text });
    const page = { ...place.planned.page, workingDirectory: "packages/app" };
    const run = await prepared({ ...place, planned: { ...place.planned, page } });
    expect(run.page.path).toBe("packages/app/page.yml");
    expect(run.places.root).toBe(`${place.folder}/packages/app`);
  });

  test("takes selection, release and phase from the plan", async () => {
    const place = repository();
    const release = {
      version: "2.0.0",
      tag: null,
      lastTag: "v1.9.0",
      kind: "major",
      phase: "after",
    } as const;
    const selection = { areas: ["docs", "publish"], checks: [] };
    const run = await prepared({ ...place, planned: { ...place.planned, release, selection } });
    expect(stepsOf(run)).toEqual(["image"]);
    expect(run.release).toEqual(release);
    expect(run.plan.complete).toBe(false);
    expect(run.facts.values).toMatchObject({
      version: "2.0.0",
      lastTag: "v1.9.0",
      lastVersion: "1.9.0",
      kind: "major",
    });
    expect(run.name).toBe("readiness (after)");
  });

  test("has the plan's release in a shallow clone that knows no tag", async () => {
    const place = repository();
    git(place.folder, "tag", "v1.9.0");
    const sha = commit(place.folder, { "page.yml": text });
    const release = {
      version: "2.0.0",
      tag: null,
      lastTag: "v1.9.0",
      kind: "major",
      phase: "before",
    } as const;
    const folder = shallowClone(place.folder);
    const run = await prepared({ folder, planned: { ...place.planned, commit: sha, release } });
    expect(stepsOf(run)).toEqual(["build", "notes"]);
    expect(run.facts.values).toMatchObject({ lastTag: "v1.9.0", lastVersion: "1.9.0" });
  });

  test("does not look for what the plan does not know, and says where it would be found", async () => {
    const place = repository();
    git(place.folder, "tag", "v1.9.0");
    const run = await prepared(place);
    expect(run.release.lastTag).toBeNull();
    expect(run.facts.missing.lastTag).toContain("of the job that plans");
  });

  test("takes inputs that say the same as the plan", async () => {
    const inputs = { checklist: "./page.yml", phase: "before", "working-directory": "./" } as const;
    expect(stepsOf(await prepared(repository(), { inputs }))).toEqual(["build", "notes"]);
  });

  test.each<[InputName, string, string]>([
    ["checklist", "other.yml", "`page.yml`, as in the plan, or nothing"],
    ["working-directory", "packages", "`.`, as in the plan, or nothing"],
    ["checklist-from", "base", "`head`, as in the plan, or nothing"],
    ["areas", "docs", "nothing, as in the plan"],
    ["checks", "build", "nothing, as in the plan"],
    ["version", "1.0.0", "nothing, as in the plan"],
    ["kind", "major", "nothing, as in the plan"],
    ["phase", "after", "`before`, as in the plan, or nothing"],
  ])("cannot use an input `%s` that says otherwise", async (input, value, expected) => {
    const { results } = await refused(repository(), { inputs: { [input]: value } });
    expect(results.findings).toEqual([
      expect.objectContaining({
        rule: "input",
        found: `\`${value}\` as \`${input}\` beside a plan`,
        expected,
      }),
    ]);
    expect(results.reason).toBe("the inputs are unusable: 1 error, so nothing was run");
  });

  test("is refused on another page, and keeps quiet about what that page says", async () => {
    const place = repository();
    const page = { ...place.planned.page, sha256: "f".repeat(64) };
    const { results } = await refused({ ...place, planned: { ...place.planned, page } });
    expect(results).toMatchObject({
      reasonCode: "checklist-invalid",
      reason: "nothing was run: the page is not the plan's",
      findings: [{ rule: "not-the-plans" }],
    });
  });

  test("is refused where the page is missing, which says why", async () => {
    const place = repository({ "README.md": "no page" });
    const { results } = await refused(place);
    expect(results.findings.map(({ rule }) => rule)).toEqual(["not-the-plans", "unreadable"]);
  });

  test("is refused at another commit", async () => {
    const place = repository();
    const { results } = await refused({ ...place, planned: { ...place.planned, commit: "d".repeat(40) } });
    expect(results).toMatchObject({
      reasonCode: "other-commit",
      reason: "nothing was run: the commit is not the plan's",
      findings: [{ rule: "not-the-plans", found: `commit \`${place.planned.commit.slice(0, 10)}\`` }],
    });
  });

  test("is refused for its commit where the page is another, too", async () => {
    const place = repository();
    const page = { ...place.planned.page, sha256: "f".repeat(64) };
    const { results } = await refused({
      ...place,
      planned: { ...place.planned, page, commit: "d".repeat(40) },
    });
    expect(results.reasonCode).toBe("other-commit");
    expect(results.findings.map(({ rule }) => rule)).toEqual(["not-the-plans", "not-the-plans"]);
  });

  test("is refused in another workflow run, where there is one", async () => {
    const place = repository();
    const planned = { ...place.planned, run: { id: "41", attempt: 1 } };
    const { results } = await refused({ ...place, planned }, { env: { GITHUB_RUN_ID: "42" } });
    expect(results.reason).toBe("nothing was run: the workflow run is not the plan's");
    expect(stepsOf(await prepared({ ...place, planned }))).toEqual(["build", "notes"]);
  });

  test("names the plan's release where it is refused", async () => {
    const place = repository();
    const release = { ...place.planned.release, version: "2.0.0" };
    const { results } = await refused({ ...place, planned: { ...place.planned, release, commit: "" } });
    expect(results.release).toEqual(release);
  });
});
