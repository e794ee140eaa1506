import { type Mistake, misspell } from "./mistake.js";

/** Pages that say what FORMAT 1.5 has of a release, the same in both. */
const table = `---
owner: "@acme/release"
version-from: "json package.json: $.version"
sign-offs: require
reviewed: 2026-11-01
lint: { version-missing: off, signal-beyond-exit: off }
---

# Release readiness

| Area | Command | Pass signal | Rollback | Phase | Only | Not before | To do | Waived |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| version | \`npm run version\` | \`ready\` | | before | major, minor | 2026-12-01 | [Bump](#bump) | until 2026-12-15 by @alice: down, #123 |
| registry | \`npm run registry\` | \`published\` | Deprecate it. | after | prerelease | 24h after tag | | |
| latest | \`npm run latest\` | \`tagged\` | Move it back. | after | | 2026-12-01T09:00Z | | |

## Bump

Set the version.

## Before

- [ ] Read
`;

const file = `owner: "@acme/release"
version-from: VERSION
lint: { version-missing: off, signal-beyond-exit: off }
checks:
  - area: version
    run: npm run version
    pass: ready
    phase: before
    only: [major, minor]
    not-before: 24h after tag
    to-do: Set the version.
    waived: { by: "@alice", until: 2026-12-15, reason: "down, #123" }
`;

const none = { rewrites: false } as const;
const fixed = { fixable: true } as const;

const headers: readonly Mistake[] = [
  ...[
    ["| Phase |", "| Phsae |"],
    ["| Only |", "| Onyl |"],
    ["| Not before |", "| Not befor |"],
    ["| To do |", "| To doo |"],
    ["| Waived |", "| Waivd |"],
  ].map(([right = "", wrong = ""]) =>
    misspell(`header ${wrong}`, table, right, wrong, { ...none, ...fixed }),
  ),
  misspell("header Waiver", table, "| Waived |", "| Exemption |", none),
];

const cells: readonly Mistake[] = [
  misspell("phase afterwards", table, "after | prerelease", "afterr | prerelease", none),
  misspell("phase n/a", table, "after | prerelease", "n/a | prerelease", none),
  misspell("both phases", table, "after | prerelease", "before and after | prerelease", none),
  misspell("kind majour", table, "major, minor", "majour, minor", none),
  misspell("kind rc", table, "prerelease |", "rc |", none),
  misspell("kinds with a slash", table, "major, minor", "major/minor"),
  misspell("kinds with and", table, "major, minor", "major and minor"),
  misspell("kinds with or", table, "major, minor", "Major or Minor"),
  misspell("no duration", table, "24h after tag", "after tag", none),
  misspell("no event", table, "24h after tag", "24h"),
  misspell("hours in words", table, "24h after tag", "24 hours after the tag"),
  misspell("hours since", table, "24h after tag", "24h since the tag"),
  misspell("a full stop", table, "24h after tag", "24h after tag."),
  misspell("no offset", table, "2026-12-01T09:00Z", "2026-12-01 09:00"),
  misspell("UTC", table, "2026-12-01T09:00Z", "2026-12-01 9:00 UTC"),
  misspell("slashes in a day", table, "2026-12-01 |", "2026/12/1 |", none),
  misspell("a day that there is not", table, "2026-12-01 |", "2026-11-31 |", none),
  misspell("a to-do that leads nowhere", table, "[Bump](#bump)", "[Bump](#bumps)", none),
  misspell("a waiver without a reason", table, ": down, #123", "", none),
  misspell("a waiver without a name", table, " by @alice:", ":", none),
  misspell("a waiver without a day", table, "until 2026-12-15 by", "by", none),
  misspell("a waiver with a day that there is not", table, "2026-12-15", "2026-12-32", none),
  misspell(
    "a waiver in another order",
    table,
    "until 2026-12-15 by @alice: down, #123",
    "by @alice until 2026-12-15: down, #123",
  ),
  misspell(
    "a waiver with because",
    table,
    "until 2026-12-15 by @alice: down, #123",
    "until 2026-12-15 by @alice, because down, #123",
  ),
];

const settings: readonly Mistake[] = [
  misspell("version-from without json", table, "json package.json: $.version", "package.json: $.version"),
  misspell(
    "version-from with a colon more",
    table,
    "json package.json: $.version",
    "json: package.json: $.version",
  ),
  misspell("version-from without its path", table, "json package.json: $.version", "json package.json"),
  misspell("version-from with a command", table, "json package.json: $.version", "npm pkg get version", none),
  misspell("version-from without a group", table, "json package.json: $.version", "mix.exs: /version/", none),
  misspell("sign-offs required", table, "sign-offs: require", "sign-offs: required", none),
  misspell("signoffs", table, "sign-offs:", "signoffs:", { ...none, ...fixed }),
  misspell("version_from", table, "version-from:", "version_from:", { ...none, ...fixed }),
  misspell("a review on no day", table, "2026-11-01", "2026-11-31", none),
];

const keys: readonly Mistake[] = [
  ...[
    ["phase:", "phases:"],
    ["only:", "kinds:"],
    ["not-before:", "notBefore:"],
    ["to-do:", "todo:"],
    ["waived:", "waiver:"],
  ].map(([right = "", wrong = ""]) => misspell(`key ${wrong}`, file, right, wrong, { ...none, ...fixed })),
  misspell("key untill", file, "until:", "untill:", none),
  misspell("a waiver without its reason in YAML", file, ', reason: "down, #123"', "", none),
  misspell("no kind in YAML", file, "[major, minor]", "[]", none),
  misspell("a number as a moment", file, "24h after tag", "24", none),
];

/** What is written wrong of a release (FORMAT 1.4, 1.5). */
export const releaseMistakes: readonly Mistake[] = [...headers, ...cells, ...settings, ...keys];
