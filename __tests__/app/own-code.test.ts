import { expect, test } from "@jest/globals";
import { codeOrigin } from "../../src/app/github-context.js";

const run = (changes: object, repository: unknown = { id: 1 }) => ({
  repository,
  workflow_run: { event: "push", head_repository: { full_name: "acme/app" }, ...changes },
});
const rows: [string, string, unknown][] = [
  ["event in capitals", "workflow_run", run({ event: "Push" })],
  ["event as a list", "workflow_run", run({ event: ["push"] })],
  ["event with a blank", "workflow_run", run({ event: "push " })],
  ["event of the prototype", "workflow_run", run({ event: "constructor" })],
  ["repository_dispatch", "workflow_run", run({ event: "repository_dispatch" })],
  ["pull_request_review", "workflow_run", run({ event: "pull_request_review" })],
  ["discussion", "workflow_run", run({ event: "discussion_comment" })],
  ["fork", "workflow_run", run({ event: "fork" })],
  ["watch", "workflow_run", run({ event: "watch" })],
  ["dynamic", "workflow_run", run({ event: "dynamic" })],
  ["head null", "workflow_run", run({ head_repository: null })],
  ["head with a slash more", "workflow_run", run({ head_repository: { full_name: "acme/app/" } })],
  ["head of another owner", "workflow_run", run({ head_repository: { full_name: "acme-x/app" } })],
  ["kelvin sign", "workflow_run", run({ head_repository: { full_name: "acme/aPp\u0000" } })],
  ["pull without head", "workflow_run", run({ event: "pull_request", pull_requests: [{}] })],
  [
    "pull with a text id",
    "workflow_run",
    run({ event: "pull_request", pull_requests: [{ head: { repo: { id: "1" } } }] }),
  ],
  [
    "pulls and repository without an id",
    "workflow_run",
    run({ event: "pull_request", pull_requests: [{}] }, {}),
  ],
  ["pull null", "workflow_run", run({ event: "pull_request", pull_requests: [null] })],
  [
    "proto head",
    "workflow_run",
    JSON.parse(
      '{"__proto__": {"workflow_run": {"event": "push", "head_repository": {"full_name": "acme/app"}}}}',
    ),
  ],
  ["target head null", "pull_request_target", { pull_request: { head: null } }],
  ["target repo null", "pull_request_target", { pull_request: { head: { repo: null } } }],
  ["target with only a workflow_run", "pull_request_target", run({})],
  [
    "comment with all",
    "issue_comment",
    { ...run({}), pull_request: { head: { repo: { full_name: "acme/app" } } } },
  ],
  ["comment on an issue", "issue_comment", { issue: {} }],
  ["unknown event", "", run({})],
  ["payload null", "workflow_run", null],
  ["payload text", "workflow_run", "push"],
];
test.each(rows)("an event is not taken for one about our own code: %s", (_n, name, event) =>
  expect(codeOrigin("acme/app", name, event).isOurs).toBe(false),
);
test("an event is not taken for one about our own code where we do not know our name", () =>
  expect(codeOrigin("", "workflow_run", run({ head_repository: { full_name: "" } })).isOurs).toBe(false));
