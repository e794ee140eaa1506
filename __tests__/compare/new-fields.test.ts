import { describe, expect, test } from "@jest/globals";
import { compareGates } from "../../src/compare/compare-gates.js";
import type { Check, Settings, SignOff } from "../../src/model/checklist.js";
import type { NotBefore, VersionFrom, Waiver } from "../../src/model/release.js";
import { gateChangeText } from "../../src/report/gate-change-text.js";
import { checkOf, sampleChecklist } from "../support/samples.js";

const waiver: Waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down" };
const shown = "`until 2026-12-15 by @alice: upstream is down`";
const at = (day: string): NotBefore => ({ kind: "moment", at: `${day}T00:00:00.000Z`, text: day });
const after = (hours: number, event: "tag" | "release" = "tag"): NotBefore => ({
  kind: "after",
  ms: hours * 3_600_000,
  event,
  text: `${hours}h after ${event}`,
});

type Side = Partial<Check>;
type Row = readonly [name: string, base: Side, head: Side, words: readonly string[]];

const only = (...kinds: NonNullable<Check["only"]>): Side => ({ only: kinds });

const rows: readonly Row[] = [
  ["a waiver that is added", {}, { waived: waiver }, [`weakens: check \`a\`: the waiver ${shown} was added`]],
  ["one that goes", { waived: waiver }, {}, [`strengthens: check \`a\`: the waiver ${shown} was removed`]],
  [
    "one that lasts longer",
    { waived: waiver },
    { waived: { ...waiver, until: "2027-01-15" } },
    [
      `weakens: check \`a\`: the waiver was ${shown}, is now \`until 2027-01-15 by @alice: upstream is down\``,
    ],
  ],
  [
    "one that ends earlier",
    { waived: waiver },
    { waived: { ...waiver, until: "2026-12-01" } },
    [
      `strengthens: check \`a\`: the waiver was ${shown}, is now \`until 2026-12-01 by @alice: upstream is down\``,
    ],
  ],
  [
    "one that ends earlier, for another reason",
    { waived: waiver },
    { waived: { ...waiver, until: "2026-12-01", reason: "we are late" } },
    [`weakens: check \`a\`: the waiver was ${shown}, is now \`until 2026-12-01 by @alice: we are late\``],
  ],
  [
    "one that another person gives",
    { waived: waiver },
    { waived: { ...waiver, by: "@bob" } },
    [`weakens: check \`a\`: the waiver was ${shown}, is now \`until 2026-12-15 by @bob: upstream is down\``],
  ],

  ["another phase", {}, { phase: "after" }, ["weakens: check `a`: the phase was `before`, is now `after`"]],
  ["the first phase", { phase: "after" }, {}, ["weakens: check `a`: the phase was `after`, is now `before`"]],

  [
    "kinds, where there were all",
    {},
    only("major", "minor"),
    ["weakens: check `a`: the limit to releases of kind `major, minor` was added"],
  ],
  [
    "fewer kinds",
    only("major", "minor"),
    only("major"),
    ["weakens: check `a`: the limit to releases of kind was `major, minor`, is now `major`"],
  ],
  [
    "other kinds, as many",
    only("major"),
    only("patch", "minor"),
    ["weakens: check `a`: the limit to releases of kind was `major`, is now `minor, patch`"],
  ],
  [
    "more kinds",
    only("major"),
    only("minor", "major"),
    ["strengthens: check `a`: the limit to releases of kind was `major`, is now `major, minor`"],
  ],
  [
    "all kinds",
    only("major"),
    {},
    ["strengthens: check `a`: the limit to releases of kind `major` was removed"],
  ],
  ["all kinds by their names", {}, only("first", "major", "minor", "patch", "prerelease"), []],

  [
    "a moment, where there was none",
    {},
    { notBefore: after(24) },
    ["weakens: check `a`: its earliest moment `24h after tag` was added"],
  ],
  [
    "a later moment",
    { notBefore: at("2026-12-01") },
    { notBefore: at("2026-12-02") },
    [
      "weakens: check `a`: its earliest moment was `2026-12-01T00:00:00.000Z`, is now `2026-12-02T00:00:00.000Z`",
    ],
  ],
  [
    "an earlier moment",
    { notBefore: at("2026-12-02") },
    { notBefore: at("2026-12-01") },
    [
      "strengthens: check `a`: its earliest moment was `2026-12-02T00:00:00.000Z`, is now `2026-12-01T00:00:00.000Z`",
    ],
  ],
  [
    "a longer wait",
    { notBefore: after(2) },
    { notBefore: after(3) },
    ["weakens: check `a`: its earliest moment was `2h after tag`, is now `3h after tag`"],
  ],
  [
    "a shorter wait",
    { notBefore: after(3) },
    { notBefore: after(2) },
    ["strengthens: check `a`: its earliest moment was `3h after tag`, is now `2h after tag`"],
  ],
  [
    "a shorter wait for something else",
    { notBefore: after(3) },
    { notBefore: after(2, "release") },
    ["weakens: check `a`: its earliest moment was `3h after tag`, is now `2h after release`"],
  ],
  [
    "no moment any more",
    { notBefore: after(3) },
    {},
    ["strengthens: check `a`: its earliest moment `3h after tag` was removed"],
  ],
  [
    "the same moment, written otherwise",
    { notBefore: at("2026-12-01") },
    { notBefore: { ...at("2026-12-01"), text: "2026-12-01T02:00:00+02:00" } },
    [],
  ],

  ["a to-do that is added", {}, { toDo: "Bump it." }, ["weakens: check `a`: the to-do `Bump it.` was added"]],
  ["one that goes", { toDo: "Bump it." }, {}, ["strengthens: check `a`: the to-do `Bump it.` was removed"]],
  [
    "another one",
    { toDo: "Bump it." },
    { toDo: "Wait." },
    ["weakens: check `a`: the to-do was `Bump it.`, is now `Wait.`"],
  ],
];

function wordsOf(base: Parameters<typeof compareGates>[0], head: typeof base): string[] {
  return compareGates(base, head).map((one) => `${one.effect}: ${gateChangeText(one)}`);
}

describe("a field of the release that changes", () => {
  test.each(rows)("is named as what it is: %s", (_, base, head, words) => {
    const page = (side: Side) => sampleChecklist([checkOf("a", side)]);
    expect(wordsOf(page(base), page(head))).toEqual(words);
  });

  test("weakens as a waiver that the base lacks, also of a check that is added with it", () => {
    const added = sampleChecklist([checkOf("a"), checkOf("b", { waived: waiver })]);
    expect(wordsOf(sampleChecklist([checkOf("a")]), added)).toEqual([
      "adds: check `b` was added: `true`",
      `weakens: check \`b\`: the waiver ${shown} was added`,
    ]);
  });
});

describe("a setting of the release that changes", () => {
  const file: VersionFrom = { kind: "file", path: "VERSION", text: "VERSION", place: { line: 1, column: 1 } };
  const json: VersionFrom = { ...file, kind: "json", path: "package.json", query: "$.version" };

  test.each<readonly [string, Partial<Settings>, Partial<Settings>, readonly string[]]>([
    [
      "where the version comes from",
      { versionFrom: file },
      { versionFrom: json },
      ["weakens: the place of the version was `VERSION`, is now `json package.json: $.version`"],
    ],
    [
      "that it comes from nowhere",
      { versionFrom: file },
      {},
      ["weakens: the place of the version `VERSION` was removed"],
    ],
    [
      "that it comes from somewhere",
      {},
      { versionFrom: file },
      ["weakens: the place of the version `VERSION` was added"],
    ],
    ["how that is written", { versionFrom: file }, { versionFrom: { ...file, text: " VERSION" } }, []],
    [
      "that sign-offs are only noted",
      { signOffs: "require" },
      {},
      ["weakens: the setting of sign-offs was `require`, is now `note`"],
    ],
    [
      "that they are required",
      {},
      { signOffs: "require" },
      ["strengthens: the setting of sign-offs was `note`, is now `require`"],
    ],
    [
      "when the page was gone through",
      {},
      { reviewed: { date: "2026-11-01", place: { line: 2, column: 1 } } },
      [],
    ],
  ])("is named as what it is: %s", (_, base, head, words) => {
    expect(wordsOf(sampleChecklist([], base), sampleChecklist([], head))).toEqual(words);
  });
});

const item: SignOff = {
  text: "Reviewed",
  done: false,
  line: 3,
  heading: null,
  owner: null,
  version: null,
  phase: "before",
  only: null,
  environment: null,
};

describe("a sign-off that changes", () => {
  test.each<readonly [string, Partial<SignOff>, Partial<SignOff>, readonly string[]]>([
    ["nothing", { environment: "qa" }, { environment: "qa", line: 9 }, []],
    [
      "ticked for a version",
      {},
      { done: true, version: "1.4.0" },
      ["weakens: the sign-off `Reviewed (1.4.0)` was ticked"],
    ],
    [
      "ticked for another version",
      { done: true, version: "1.3.2" },
      { done: true, version: "1.4.0" },
      ["weakens: the sign-off was `Reviewed (1.3.2)`, is now `Reviewed (1.4.0)`"],
    ],
    [
      "proved by another environment",
      { environment: "production" },
      { environment: "test" },
      [
        "weakens: the sign-off was `Reviewed (environment: production)`, is now `Reviewed (environment: test)`",
      ],
    ],
    [
      "a box where there was a proof",
      { environment: "production" },
      { done: true },
      [
        "weakens: the sign-off `Reviewed` was ticked",
        "weakens: the sign-off was `Reviewed (environment: production)`, is now `Reviewed`",
      ],
    ],
    [
      "for after publishing",
      {},
      { phase: "after" },
      ["weakens: the sign-off was `Reviewed`, is now `Reviewed (after)`"],
    ],
    [
      "for fewer releases",
      { only: ["major", "minor"] },
      { only: ["major"] },
      ["weakens: the sign-off was `Reviewed (only: major/minor)`, is now `Reviewed (only: major)`"],
    ],
  ])("is named as what it is: %s", (_, base, head, words) => {
    const page = (side: Partial<SignOff>) => ({
      ...sampleChecklist([]),
      signOffs: [{ ...item, ...side }],
    });
    expect(wordsOf(page(base), page(head))).toEqual(words);
  });
});
