import { expect, test } from "@jest/globals";
import { eventTag } from "../../../src/app/reading/version-clues.js";

const release = { release: { tag_name: "v1.4.0" } };

// FORMAT 1.5: the event's tag.
test.each<[name: string, event: string, ref: string, payload: unknown, tag: string | null]>([
  ["its push", "push", "refs/tags/v1.4.0", {}, "v1.4.0"],
  ["its push, with slashes", "push", "refs/tags/app/v1.4.0", {}, "app/v1.4.0"],
  ["its making", "create", "refs/tags/v1.4.0", { ref_type: "tag" }, "v1.4.0"],
  ["a dispatch on it", "workflow_dispatch", "refs/tags/v1.4.0", {}, "v1.4.0"],
  ["a release by its payload", "release", "refs/heads/main", release, "v1.4.0"],
  ["a release by its reference", "release", "refs/tags/v1.4.0", {}, "v1.4.0"],
  ["no push of a branch", "push", "refs/heads/tags/v1.4.0", {}, null],
  ["no pull request, whatever its payload has", "pull_request", "refs/pull/7/merge", release, null],
  ["no schedule", "schedule", "refs/heads/main", {}, null],
  ["nothing outside of an event", "", "refs/tags/v1.4.0", release, null],
  ["its name, as it may be shown", "release", "", { release: { tag_name: "v1\u001b[2J" } }, "v1\ufffd[2J"],
  ["its push, and never none for want of a name", "push", "refs/tags/v2.0.0\u200b", {}, "v2.0.0\ufffd"],
  ["nothing that is no text", "release", "", { release: { tag_name: 1 } }, null],
])("the event's tag is that of %s", (_name, event, ref, payload, tag) => {
  expect(eventTag({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref }, payload)).toBe(tag);
});
