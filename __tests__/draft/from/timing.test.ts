import { describe, expect, test } from "@jest/globals";
import { timingOfHeading, timingOfText } from "../../../src/draft/from/timing.js";

describe("when something is meant", () => {
  test.each([
    ["Post-release", "after", []],
    ["After publishing", "after", []],
    ["Once it is deployed", "after", []],
    ["Announcing", "after", []],
    ["Before the release", "before", []],
    ["Minor releases only", "before", ["minor"]],
    ["For major or minor versions", "before", ["major", "minor"]],
    ["First steps", "before", []],
    ["Patch notes", "before", []],
  ])("the heading %s: %s %j", (heading, phase, only) => {
    expect(timingOfHeading(heading)).toEqual({ phase, only, notBefore: null });
  });

  test.each([
    ["Docs (major only)", "before", ["major"], null],
    ["Docs (for minor and patch releases)", "before", ["minor", "patch"], null],
    ["Docs for major releases", "before", ["major"], null],
    ["Docs (if this is a major release)", "before", ["major"], null],
    ["If this is a major release, docs", "before", ["major"], null],
    ["Skip for patch releases", "before", [], null],
    ["Bump the major version", "before", [], null],
    ["Tweet after the release is out", "after", [], null],
    ["Wait 24 hours", "before", [], "24h after release"],
    ["Let it soak for 2 days", "before", [], "2d after release"],
    ["Compare, 1 week after the release", "after", [], "7d after release"],
    ["Wait 30 minutes after the tag", "before", [], "30m after tag"],
    ["Wait for CI", "before", [], null],
    ["Wait 24 hours after staging", "before", [], null],
    ["Let the release candidate soak for 2 days", "before", [], null],
    ["Wait 3 days for review", "before", [], null],
    ["Wait 1 hour after the merge", "before", [], null],
    ["Wait 2 days after the new release", "after", [], "2d after release"],
  ])("the words %s: %s %j %s", (words, phase, only, notBefore) => {
    expect(timingOfText(words)).toEqual({ phase, only, notBefore });
  });
});
