import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, expect } from "@jest/globals";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { run } from "../../../src/app/run.js";
import { type GitHubServer, startGitHubServer } from "../../support/github-server.mjs";
import { makeFolder } from "../../support/make-folder.js";
import { newRepository, type Repository } from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";
import { stepIn } from "../post/finishing.js";

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
  payload: () => unknown,
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
  const { ports, input, said } = stepIn(repository.folder, { inputs: { comment: "never", ...inputs }, env });
  const cancel = new AbortController().signal;
  const request = {
    input,
    cwd: repository.folder,
    temporaryFolder,
    resultsPath: null,
    failed: null,
    event: payload(),
    cancel,
  };
  const outcome = await run(request, ports);
  const ran = everything.filter((name) => existsSync(join(markers, name)));
  return { said, ran, ...outcome };
}

const everything = ["setup", "check", "teardown"];

const pull = (fullName: string | null) => () => ({
  pull_request: {
    number: 7,
    head: { sha: theirs, repo: fullName === null ? null : { full_name: fullName } },
    base: { sha: "2".repeat(40) },
  },
});
const workflowRun =
  (fullName: string, behind: string | null = "push", pulls: readonly number[] | null = null) =>
  () => ({
    repository: { id: 1 },
    workflow_run: {
      head_repository: { full_name: fullName },
      event: behind,
      ...(pulls && { pull_requests: pulls.map((id) => ({ number: 7, head: { repo: { id } } })) }),
    },
  });
const comment = () => ({ issue: { number: 7, pull_request: { url: "https://api.github.com/x" } } });
const nothing = () => ({});
const setOff = "after a run that `issue_comment` set off, with head repository `acme/app`";

describe("under an event of strangers", () => {
  test.each<[name: string, event: string, payload: () => unknown, checkedOut: "ours" | "theirs"]>([
    ["a pull request from a fork", "pull_request_target", pull("mallory/app"), "theirs"],
    ["a pull request whose fork is gone", "pull_request_target", pull(null), "theirs"],
    ["a workflow of a fork", "workflow_run", workflowRun("mallory/app"), "theirs"],
    ["a comment, which names no head repository", "issue_comment", comment, "theirs"],
    ["an event without a payload", "workflow_run", nothing, "theirs"],
    ["a run that a comment set off", "workflow_run", workflowRun("acme/app", "issue_comment"), "theirs"],
    [
      "a run that a fork's pull request set off with our token",
      "workflow_run",
      workflowRun("acme/app", "pull_request_target", [1]),
      "theirs",
    ],
    ["a run behind a run", "workflow_run", workflowRun("acme/app", "workflow_run"), "theirs"],
    ["a run that anybody can set off", "workflow_run", workflowRun("acme/app", "issues"), "theirs"],
    ["a run of an event that is not named", "workflow_run", workflowRun("acme/app", null), "theirs"],
    ["a fork's own push", "workflow_run", workflowRun("mallory/app", "push"), "theirs"],
    [
      "a run whose pull request's head lies elsewhere",
      "workflow_run",
      workflowRun("acme/app", "pull_request", [1, 2]),
      "theirs",
    ],
    [
      "a comment whose payload names us as head",
      "issue_comment",
      () => ({ ...comment(), ...workflowRun("acme/app")(), ...pull("acme/app")() }),
      "theirs",
    ],
    [
      "a pull request of a fork whose payload names a run of ours",
      "pull_request_target",
      () => ({ ...pull("mallory/app")(), ...workflowRun("acme/app")() }),
      "theirs",
    ],
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

  test.each<[name: string, event: string, payload: () => unknown, checkedOut: "ours" | "theirs"]>([
    ["a pull request of this repository", "pull_request_target", pull("Acme/App"), "theirs"],
    ...["push", "schedule", "workflow_dispatch", "release", "merge_group", "pull_request"].map(
      (behind): [string, string, () => unknown, "theirs"] => [
        `a run of this repository by ${behind}`,
        "workflow_run",
        workflowRun("Acme/App", behind),
        "theirs",
      ],
    ),
    [
      "a run whose pull requests' heads lie here",
      "workflow_run",
      workflowRun("acme/app", "pull_request", [1, 1]),
      "theirs",
    ],
    ["a comment while the event's own commit lies there", "issue_comment", comment, "ours"],
  ])("the page runs for %s", async (_name, event, payload, checkedOut) => {
    const { ran, exitCode, results } = await runIn(event, payload, { checkedOut });
    expect(ran).toEqual(everything);
    expect(exitCode).toBe(0);
    expect(results.gate).toBe("ready");
    expect(results.warnings.join()).not.toContain("allow-untrusted");
  });

  test("the page runs for a fork's pull request while the event's own commit lies there, and speaks for that", async () => {
    const inputs = { commit: "checkout" };
    const { ran, results } = await runIn("pull_request_target", pull("mallory/app"), {
      inputs,
      checkedOut: "ours",
    });
    expect(ran).toEqual(everything);
    expect(results.run).toMatchObject({ sha: base, headSha: base });
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

  test("the refusal names the event behind a run, and the trap in a `.git` folder with what to do", async () => {
    const after = await runIn("workflow_run", workflowRun("acme/app", "issue_comment"));
    expect(after.said.summary).toContain(setOff);
    repository.git("config", "core.sshCommand", "ssh -i key");
    try {
      const { ran, said } = await runIn("issue_comment", comment, { checkedOut: "ours" });
      expect(ran).toEqual([]);
      for (const text of [said.log, said.summary]) {
        expect(text).toContain("git setting `core.sshcommand` in `.git/config` that names a program");
        expect(text).toContain("`git config --file .git/config --unset-all core.sshcommand`");
        expect(text).toContain("`persist-credentials: false`");
      }
    } finally {
      repository.git("config", "--unset", "core.sshCommand");
    }
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
    const { ran, exitCode, said } = await runIn("workflow_run", nothing, { inputs: { "fail-on": "never" } });
    expect(ran).toEqual([]);
    expect(exitCode).toBe(0);
    expect(said.outputs["gate"]).toBe("not-ready");
  });

  test.each([
    ["a stranger's code sets no status", "mallory/app", "false", "theirs", 0],
    ["nor does it with `allow-untrusted`", "mallory/app", "true", "theirs", 0],
    ["our own does", "acme/app", "false", "ours", 2],
    ["our own of another commit than GITHUB_SHA does not", "acme/app", "false", "theirs", 0],
  ] as const)("%s", async (_name, head, allowed, checkedOut, requests) => {
    server = await startGitHubServer();
    const inputs = { statuses: "gate", "github-token": "ghs_job", "allow-untrusted": allowed };
    await runIn("workflow_run", workflowRun(head), { inputs, apiUrl: server.apiUrl, checkedOut });
    expect(server.requests.filter((request) => request.includes("/statuses/"))).toHaveLength(requests);
  });
});
