import { type ReleaseKind, releaseKinds } from "../../model/release.js";
import { headerWords } from "../../page/markdown/header-words.js";

/** For which releases, and from when on, something is meant. */
export interface Timing {
  readonly phase: "before" | "after";
  readonly only: readonly ReleaseKind[];
  /** As the page has it: `24h after release`. */
  readonly notBefore: string | null;
}

const event =
  "(?:releas\\w*|publish\\w*|publication|deploy\\w*|launch\\w*|ship\\w*|go(?:ing)?[- ]live|rollout)";

/** Where something is published for a trial alone, for a group of a pattern. */
export const trial =
  "staging|stage|test ?pypi|testpypi|preview|uat|qa|dry[- ]run|sandbox|candidates?|canary|nightly";

/** Of a heading: "Post-release", "After publishing", "Major releases only". */
export function timingOfHeading(heading: string): Timing {
  const words = ` ${headerWords(heading)} `;
  const isAfter =
    new RegExp(` (?:post|after|once|following) (?:\\w+ ){0,3}?${event} `).test(words) ||
    / post(?:release|publish|deploy|deployment|launch) | announc\w* /.test(words);
  const kinds = kindsOfHeading.test(heading) ? kindsIn(heading) : [];
  return { phase: isAfter ? "after" : "before", only: kinds, notBefore: null };
}

/** "Major releases", "For a minor or patch version". "First release" is one of a kind, "First steps" is not. */
const kindsOfHeading =
  /\b(?:major|minor|patch(?:es)?|pre-?releases?|first)s?\b[^.]*\b(?:releases?|versions?|only)\b/i;

/** Of an item's words: "(major only)", "after publishing", "wait 24 hours". */
export function timingOfText(text: string): Timing {
  const isAfter =
    /\(after\)/.test(text) ||
    new RegExp(
      `\\b(?:after|once|when)\\s+(?:the\\s+|it\\s+is\\s+|we\\s+)?(?:\\w+\\s+){0,2}?${event}\\b`,
      "i",
    ).test(text);
  return { phase: isAfter ? "after" : "before", only: onlyOf(text), notBefore: waitOf(text) };
}

const kindWord = "(?:major|minor|patch|pre-?release|first)(?:e?s)?";
const kindList = `${kindWord}(?:\\s*(?:,|/|&|and|or)\\s*${kindWord})*`;

/** "skip for patch releases" leaves kinds out, and says of none of the others that it is meant: those words stay words. */
function onlyOf(text: string): readonly ReleaseKind[] {
  if (new RegExp(`\\b(?:skip|except|not|unless|without)\\b[^.;]*\\b${kindWord}`, "i").test(text)) return [];
  const forms = [
    `\\(\\s*(?:only:?\\s+)?(?:(?:for|on|in|if)\\s+)?(${kindList})\\s*(?:releases?|versions?)?\\s*(?:only)?\\s*\\)`,
    `\\b(?:only\\s+)?(?:for|on|in)\\s+(?:a\\s+)?(${kindList})\\s+(?:releases?|versions?)`,
    `\\bonly\\s+(?:for|on|in)\\s+(?:a\\s+)?(${kindList})\\b`,
    `^\\s*(?:\\*\\*)?(${kindList})(?:\\s+releases?)?\\s+only\\b`,
    `\\bif\\s+(?:this\\s+is\\s+|it\\s+is\\s+|releasing\\s+|it's\\s+)?(?:a\\s+)?(?:new\\s+)?(${kindList})\\s+(?:release|version)`,
  ];
  for (const form of forms) {
    const found = new RegExp(form, "i").exec(text)?.[1];
    if (found !== undefined) return kindsIn(found);
  }
  return [];
}

function kindsIn(text: string): readonly ReleaseKind[] {
  return releaseKinds.filter((kind) => kindWords[kind].test(text));
}

const kindWords: Readonly<Record<ReleaseKind, RegExp>> = {
  first: /\bfirst\b/i,
  major: /\bmajors?\b/i,
  minor: /\bminors?\b/i,
  patch: /\bpatch(?:es)?\b/i,
  prerelease: /\bpre-?releases?\b/i,
};

const units: Readonly<Record<string, (count: number) => string>> = {
  m: (count) => `${count}m`,
  h: (count) => `${count}h`,
  d: (count) => `${count}d`,
  w: (count) => `${count * 7}d`,
};

/** "Wait 24 hours", "let it soak for 2 days", "3 days after the release"; a wait without a number is a person's. */
function waitOf(text: string): string | null {
  const duration = "(\\d{1,3})[\\s-]?(m|h|d|w)(?:in|our|r|ay|eek)?\\w{0,4}\\b";
  const waits = new RegExp(
    `\\b(?:wait|soak|bake|burn[- ]in|let (?:it|the \\w+) (?:run|bake|soak|sit))\\b[^.;]{0,60}?\\b${duration}`,
    "i",
  ).exec(text);
  const behind = new RegExp(
    `\\b${duration}\\s+(?:after|past)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:tag|${event})`,
    "i",
  ).exec(text);
  const found = waits ?? behind;
  const unit = units[found?.[2]?.toLowerCase() ?? ""];
  if (found === null || unit === undefined || otherMoment.test(text)) return null;
  return `${unit(Number(found[1]))} after ${/\btag/i.test(text) ? "tag" : "release"}`;
}

/** A wait for something that is not the release, and mostly before it: no row of ours may wait for that. */
const otherMoment = new RegExp(
  `\\b(?:${trial}|rc|beta|freez\\w*|reviews?|approv\\w*|feedback|votes?|voting)\\b|\\bafter\\s+(?!(?:\\w+\\s+){0,3}?(?:tag\\w*|${event})\\b)`,
  "i",
);

/** What both say: the section's phase and kinds count where an item says nothing. */
export function joinTimings(section: Timing, item: Timing): Timing {
  return {
    phase: section.phase === "after" ? "after" : item.phase,
    only: item.only.length > 0 ? item.only : section.only,
    notBefore: item.notBefore ?? section.notBefore,
  };
}
