import { describe, expect, test } from "@jest/globals";
import type { Approvals, EnvironmentReview } from "../../src/model/approvals.js";
import type { Checklist, SignOff } from "../../src/model/checklist.js";
import { type Release, unknownRelease, type VersionFrom } from "../../src/model/release.js";
import type { SignOffResult } from "../../src/model/results.js";
import { judgeSignOffs, needsApprovals } from "../../src/plan/sign-offs.js";

const box: SignOff = {
  text: "Changelog reviewed",
  done: true,
  line: 40,
  heading: "Before the tag",
  owner: "@alice",
  version: null,
  phase: "before",
  only: null,
  environment: null,
};
const versionFrom: VersionFrom = {
  kind: "file",
  path: "VERSION",
  text: "VERSION",
  place: { line: 1, column: 1 },
};
const notAsked: Approvals = { kind: "unknown", reason: "not asked" };

interface Given {
  readonly release?: Partial<Release>;
  readonly signOffs?: Checklist["settings"]["signOffs"];
  readonly versionFrom?: VersionFrom;
  readonly approvals?: Approvals;
  readonly tickedHere?: boolean;
}

function judged(signOff: Partial<SignOff>, given: Given = {}): SignOffResult {
  const [result] = judgeSignOffs([{ ...box, ...signOff }], {
    release: { ...unknownRelease, ...given.release },
    noVersion: null,
    settings: { signOffs: given.signOffs ?? "require", versionFrom: given.versionFrom ?? null },
    approvals: given.approvals ?? notAsked,
    isTickedHere: () => given.tickedHere ?? false,
  });
  if (result === undefined) throw new Error("no result");
  return result;
}

function known(reviews: readonly Partial<EnvironmentReview>[], attempt = 1): Approvals {
  const review = { state: "approved", environments: ["production"], by: "alice" };
  return { kind: "known", attempt, reviews: reviews.map((one) => ({ ...review, ...one })) };
}

const at140 = { version: "1.4.0" };
const askVersion = "give the input `version`, or `version-from` on the page";

describe("a tick", () => {
  test("without a version counts where no version is known and none is looked for", () => {
    expect(judged({})).toEqual({
      ...{ text: "Changelog reviewed", done: true, line: 40, heading: "Before the tag", owner: "@alice" },
      ...{ why: null, by: null, applies: true, holds: true, tickedHere: false },
    });
  });

  test.each<[name: string, signOff: Partial<SignOff>, given: Given, done: boolean, why: string | null]>([
    [
      "without a version is open where the version is known",
      {},
      { release: at140 },
      false,
      "ticked, for which release? write `(1.4.0)`",
    ],
    [
      "without a version is open where `version-from` is given and gives none",
      {},
      { versionFrom },
      false,
      "ticked, for which release? `version-from` gives no version: mend it, or give the input `version`",
    ],
    ["for this version counts", { version: "1.4.0" }, { release: at140 }, true, null],
    ["for this version with a `v` counts", { version: "v1.4.0" }, { release: at140 }, true, null],
    ["for a tag that is no SemVer counts", { version: "v2" }, { release: { version: "v2" } }, true, null],
    [
      "for another version is open",
      { version: "1.3.2" },
      { release: at140 },
      false,
      "ticked for 1.3.2: write `(1.4.0)` once it is done for this release",
    ],
    [
      "for a version is open where this release's is a name, which parentheses cannot have",
      { version: "1.3.2" },
      { release: { version: "bookworm" } },
      false,
      "ticked for 1.3.2",
    ],
    [
      "for a prerelease of this version is open",
      { version: "1.4.0-rc.1" },
      { release: at140 },
      false,
      "ticked for 1.4.0-rc.1: write `(1.4.0)` once it is done for this release",
    ],
    [
      "for a version is open where this release's is unknown",
      { version: "1.4.0" },
      {},
      false,
      `ticked for 1.4.0, and this release's version is not known: ${askVersion}`,
    ],
    [
      "for a bare number is asked for in a form that can be read",
      {},
      { release: { version: "5" } },
      false,
      "ticked, for which release? write `(v5)`",
    ],
    [
      "for a name is asked for by the input",
      {},
      { release: { version: "bookworm" } },
      false,
      "ticked, for which release? `bookworm` is no version that parentheses can name: give the input `version`",
    ],
    [
      "that is missing is open without a reason",
      { done: false, version: "1.3.2" },
      { release: at140 },
      false,
      null,
    ],
  ])("%s", (_name, signOff, given, done, why) => {
    expect(judged(signOff, given)).toMatchObject({ done, why, applies: true, holds: true });
  });

  test.each<[name: string, signOff: Partial<SignOff>, given: Given, done: boolean, why: RegExp | null]>([
    ["without a version counts", {}, { release: at140 }, true, null],
    ["with a version counts where this release's is unknown", { version: "1.4.0" }, {}, true, null],
    [
      "for another version is one for that version alone",
      { version: "1.3.2" },
      { release: at140 },
      false,
      /^ticked for 1.3.2: write `\(1.4.0\)` once/,
    ],
    ["for this version counts", { version: "1.4.0" }, { release: at140 }, true, null],
  ])("%s, where the page demands none", (_name, signOff, given, done, why) => {
    const result = judged(signOff, { ...given, signOffs: "note" });
    expect(result).toMatchObject({ done, holds: false });
    if (why === null) expect(result.why).toBeNull();
    else expect(result.why).toMatch(why);
  });

  test("of the pull request that is judged is named so, and an empty box is not", () => {
    expect(judged({}, { tickedHere: true }).tickedHere).toBe(true);
    expect(judged({ done: false }, { tickedHere: true }).tickedHere).toBe(false);
    expect(judged({ environment: "production" }, { tickedHere: true }).tickedHere).toBe(false);
  });
});

describe("a sign-off that is not for this release", () => {
  test.each<[signOff: Partial<SignOff>, release: Partial<Release>, why: string | null]>([
    [{ phase: "after" }, {}, "phase after"],
    [{ phase: "after" }, { phase: "after" }, null],
    [{}, { phase: "after" }, "phase before"],
    [{ only: ["major"] }, { kind: "minor" }, "only major, and this is a minor release"],
    [{ only: ["major", "minor"] }, { kind: "minor" }, null],
    [{ only: ["major"] }, { kind: null }, null],
  ])("%j does not apply by its phase or kind: %j", (signOff, release, why) => {
    const result = judged({ ...signOff, done: false }, { release });
    expect(result).toMatchObject({ applies: why === null, done: false, why });
  });

  test("asks for no approvals", () => {
    const later: SignOff = { ...box, environment: "production", phase: "after" };
    expect(needsApprovals([box, later], unknownRelease)).toBe(false);
    expect(needsApprovals([box, later], { ...unknownRelease, phase: "after" })).toBe(true);
    expect(judged(later, { approvals: known([{}]) })).toMatchObject({
      done: false,
      applies: false,
      by: null,
    });
  });
});

describe("an environment proves a sign-off", () => {
  test.each<[name: string, approvals: Approvals, done: boolean, why: string | null, by: string | null]>([
    ["when it was approved", known([{}]), true, null, "alice"],
    ["whatever the case of its name", known([{ environments: ["qa", "PRODUCTION"] }]), true, null, "alice"],
    ["by several", known([{}, { by: "bob" }, {}]), true, null, "alice, bob"],
    ["by an account that is gone", known([{ by: null }]), true, null, "a removed account"],
    [
      "in a later attempt, of which it may not be",
      known([{}], 2),
      true,
      "this is attempt 2 of the run, and the approval may be an earlier one's",
      "alice",
    ],
  ])("%s", (_name, approvals, done, why, by) => {
    for (const ticked of [false, true])
      expect(judged({ environment: "Production", done: ticked }, { approvals })).toMatchObject({
        done,
        why,
        by,
      });
  });

  test.each<[name: string, approvals: Approvals, why: string]>([
    ["one rejected it", known([{}, { state: "rejected", by: "bob" }]), "`production` was rejected by bob"],
    [
      "one rejected it before it was approved",
      known([{ state: "rejected", by: null, environments: ["Production", "qa"] }, {}]),
      "`production` was rejected by a removed account",
    ],
    [
      "another one was approved",
      known([{ environments: ["production-eu"] }]),
      "no approval of `production` in this run: its reviewers approve a job with `environment: production`, which has to come before",
    ],
    [
      "it waits",
      known([{ state: "pending" }]),
      "no approval of `production` in this run: its reviewers approve a job with `environment: production`, which has to come before",
    ],
    ["nothing was answered", notAsked, "not known whether `production` was approved: not asked"],
  ])("not, whatever its box says, when %s", (_name, approvals, why) => {
    for (const done of [false, true])
      for (const signOffs of ["note", "require"] as const)
        expect(judged({ environment: "production", done }, { approvals, signOffs })).toMatchObject({
          ...{ done: false, why, by: null, holds: signOffs === "require" },
        });
  });

  test("for the version alone that stands beside it", () => {
    const environment = "production";
    const approvals = known([{}]);
    const release = at140;
    expect(judged({ environment }, { approvals, release })).toMatchObject({ done: true });
    expect(judged({ environment, version: "1.4.0" }, { approvals, release })).toMatchObject({ done: true });
    expect(judged({ environment, version: "1.3.2" }, { approvals, release })).toMatchObject({
      ...{ done: false, why: "is for 1.3.2" },
    });
    expect(judged({ environment }, { approvals, versionFrom })).toMatchObject({
      done: true,
    });
  });
});
