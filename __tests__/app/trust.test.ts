import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, expect } from "@jest/globals";
import type { InputName } from "../../src/app/inputs/inputs.js";
import { run } from "../../src/app/run.js";
import { stepIn } from "../post/finishing.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { makeFolder } from "../support/make-folder.js";
import { newRepository, type Repository } from "../support/repository.js";
import { onlyWith } from "../support/system.js";

const { describe, test } = onlyWith("posix");

const page = `owner: "@acme"
setup: touch "$MARKERS/setup"
teardown: touch "$MARKERS/teardown"
checks:
  - area: app
    run: touch "$MARKERS/check"
    working-directory: app
    rollback: revert
    pass: ["file run.sh"]
`;

let repository: Repository;
let base = "";
let theirs = "";

beforeAll(async () => {
  repository = await newRepository();
  await repository.write({ "page.yml": page, "app/run.sh": "echo ours\n" });
  base = repository.commit("ours");
  await repository.write({ "app/run.sh": "echo theirs\n" });
  theirs = repository.commit("theirs");
});

let server: GitHubServer | null = null;
afterEach(() => server?.close());

interface Given {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly apiUrl?: string;
  readonly checkedOut?: "ours" | "theirs";
}

/** A run in an event, where a commit is checked out; what it touched tells what ran. */
async function runIn(
  event: string,
  payload: unknown,
  { inputs = {}, apiUrl, checkedOut = "theirs" }: Given = {},
) {
  repository.git("checkout", "--quiet", "--detach", checkedOut === "ours" ? base : theirs);
  const markers = makeFolder("markers-");
  const temporaryFolder = makeFolder("temp-");
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_SHA: base,
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "7",
    GITHUB_API_URL: apiUrl ?? "http://127.0.0.1:9",
    MARKERS: markers,
  };
  const { world, input, said } = stepIn(repository.folder, { inputs: { comment: "never", ...inputs }, env });
  const cancel = new AbortController().signal;
  const request = {
    input,
    cwd: repository.folder,
    temporaryFolder,
    resultsPath: null,
    event: payload,
    cancel,
  };
  const outcome = await run(request, world);
  const ran = everything.filter((name) => existsSync(join(markers, name)));
  return { said, ran, ...outcome };
}

const everything = ["setup", "check", "teardown"];

const pull = (fullName: string | null) => ({
  pull_request: {
    number: 7,
    head: { sha: "1".repeat(40), repo: fullName === null ? null : { full_name: fullName } },
    base: { sha: "2".repeat(40) },
  },
});
const workflowRun = (fullName: string) => ({ workflow_run: { head_repository: { full_name: fullName } } });
const comment = { issue: { number: 7, pull_request: { url: "https://api.github.com/x" } } };

describe("under an event of strangers", () => {
  test.each<[name: string, event: string, payload: unknown, checkedOut: "ours" | "theirs"]>([
    ["a pull request from a fork", "pull_request_target", pull("mallory/app"), "theirs"],
    ["a pull request whose fork is gone", "pull_request_target", pull(null), "theirs"],
    ["a workflow of a fork", "workflow_run", workflowRun("mallory/app"), "theirs"],
    ["a comment, which names no head repository", "issue_comment", comment, "theirs"],
    ["an event without a payload", "workflow_run", {}, "theirs"],
  ])("nothing of the page runs for %s", async (_name, event, payload, checkedOut) => {
    const { ran, exitCode, results, said } = await runIn(event, payload, { checkedOut });
    expect(ran).toEqual([]);
    expect(exitCode).toBe(1);
    expect(results).toMatchObject({
      gate: "not-ready",
      reasonCode: "untrusted-code",
      checks: [],
      setup: null,
    });
    expect(said.outputs).toMatchObject({ gate: "not-ready", total: "0", "failed-areas": "[]" });
    expect(said.outputs["reason"]).toBe(results.reason);
    expect(JSON.parse(await readFile(said.outputs["results"] ?? "", "utf8"))).toEqual(results);
  });

  test.each<[name: string, event: string, payload: unknown, checkedOut: "ours" | "theirs"]>([
    ["a pull request of this repository", "pull_request_target", pull("Acme/App"), "theirs"],
    ["a workflow of this repository", "workflow_run", workflowRun("acme/app"), "theirs"],
    [
      "a fork's pull request while the event's own commit lies there",
      "pull_request_target",
      pull("mallory/app"),
      "ours",
    ],
    ["a comment while the event's own commit lies there", "issue_comment", comment, "ours"],
  ])("the page runs for %s", async (_name, event, payload, checkedOut) => {
    const { ran, exitCode, results } = await runIn(event, payload, { checkedOut });
    expect(ran).toEqual(everything);
    expect(exitCode).toBe(0);
    expect(results.gate).toBe("ready");
    expect(results.warnings.join()).not.toContain("allow-untrusted");
  });

  test("of other events nothing of this is asked", async () => {
    const { ran, results } = await runIn("pull_request", pull("mallory/app"));
    expect(ran).toEqual(everything);
    expect(results.warnings.join()).not.toContain("allow-untrusted");
  });

  test("the refusal says what was found, why it is dangerous, and what is safe, and nothing of the page", async () => {
    const { said, results } = await runIn("pull_request_target", pull("mallory/`app`"));
    for (const text of [said.log, said.summary, JSON.stringify(results.findings)]) {
      expect(text).toContain(theirs.slice(0, 10));
      expect(text).toContain("page.yml");
      expect(text).toMatch(/mallory\/ ?app/);
      expect(text).toContain("the token can write and the secrets are there");
      expect(text).toContain("org/readiness-action/report@v1");
    }
    expect(said.log).toContain("::error title=untrusted-code::");
    expect(said.summary).toMatch(/^## ❌ Not ready: under `pull_request_target` nothing was run/);
    expect(said.summary + said.log + JSON.stringify(results)).not.toMatch(/@acme"|revert|MARKERS/);
  });

  test("`allow-untrusted` runs the page, with a warning in log, summary and results", async () => {
    const { ran, exitCode, results, said } = await runIn("pull_request_target", pull("mallory/app"), {
      inputs: { "allow-untrusted": "true" },
    });
    expect(ran).toEqual(everything);
    expect(exitCode).toBe(0);
    expect(results.warnings).toContainEqual(
      expect.stringMatching(/^`allow-untrusted`: commands run although .*mallory/),
    );
    expect(said.summary).toContain("commands run although the code may be a stranger's");
    const [before = "", after = ""] = said.log.split("::group::setup");
    expect(before).toContain("commands run although");
    expect(after).toContain("::warning file=page.yml,line=1");
  });

  test("`fail-on: never` keeps the step green, and the gate as it is", async () => {
    const { ran, exitCode, said } = await runIn("workflow_run", {}, { inputs: { "fail-on": "never" } });
    expect(ran).toEqual([]);
    expect(exitCode).toBe(0);
    expect(said.outputs["gate"]).toBe("not-ready");
  });

  test.each([
    ["a stranger's code sets no status", "mallory/app", "false", 0],
    ["nor does it with `allow-untrusted`", "mallory/app", "true", 0],
    ["our own does", "acme/app", "false", 2],
  ])("%s", async (_name, head, allowed, requests) => {
    server = await startGitHubServer();
    const inputs = { statuses: "gate", "github-token": "ghs_job", "allow-untrusted": allowed };
    await runIn("workflow_run", workflowRun(head), { inputs, apiUrl: server.apiUrl });
    expect(server.requests.filter((request) => request.includes("/statuses/"))).toHaveLength(requests);
  });
});
