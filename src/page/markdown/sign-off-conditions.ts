import { type ReleaseKind, releaseKinds } from "../../model/release.js";
import { type Conditions, noConditions } from "../../model/sign-offs.js";
import { nearest } from "../../text/nearest.js";
import { withoutOddCharacters } from "../../text/odd-characters.js";
import { isVersionText } from "../../text/version-text.js";
import type { Readable } from "./inline.js";

/** What parentheses are: a list of conditions, text, or something that may have been meant as conditions. */
type ReadConditions =
  | { readonly kind: "conditions"; readonly conditions: Conditions }
  | { readonly kind: "text" }
  /** One of them stands there twice. */
  | { readonly kind: "twice" }
  /** `meant`: the list that was probably meant, with its parentheses. */
  | { readonly kind: "near"; readonly meant: string };

/**
 * Reads what stands between parentheses. All elements of the list are conditions, or none is and none resembles one:
 * what holds a condition, or a near miss, beside anything else is neither a list nor text.
 */
export function readConditions(inside: Readable): ReadConditions {
  const elements = elementsOf(inside).map(readElement);
  if (elements.every(({ kind }) => kind === "text") || areVersions(elements)) return { kind: "text" };
  const conditions = elements.flatMap((element) => (element.kind === "condition" ? element.condition : []));
  if (conditions.length < elements.length || inside.words.includes(";"))
    return { kind: "near", meant: meantList(elements) };
  const merged = merge(conditions);
  return merged === null ? { kind: "twice" } : { kind: "conditions", conditions: merged };
}

/** One of the list; `written` as FORMAT writes it. */
interface Condition {
  readonly says: Partial<Conditions>;
  readonly written: string;
}

type Element =
  | { readonly kind: "condition"; readonly condition: Condition }
  /** `meant`: what it was probably meant to be. */
  | { readonly kind: "near"; readonly meant: string }
  | { readonly kind: "text"; readonly text: string };

/** "(3.10, 3.11)": what was tested on several versions. As text it is a tick without a version, the weaker one. */
function areVersions(elements: readonly Element[]): boolean {
  const versions = elements.filter((each) => each.kind === "condition" && "version" in each.condition.says);
  return versions.length > 1 && elements.every((each) => each.kind === "text" || versions.includes(each));
}

/** Semicolons are no commas, and are looked behind as if they were. */
function elementsOf({ text, words }: Readable): Readable[] {
  const ends = [...Array.from(words.matchAll(/[,;]/g), ({ index }) => index), words.length];
  return ends.map((to, index) => {
    const from = (ends[index - 1] ?? -1) + 1;
    return { text: text.slice(from, to).trim(), words: words.slice(from, to) };
  });
}

function readElement({ text, words }: Readable): Element {
  const condition = readCondition(text);
  if (condition !== null) return { kind: "condition", condition };
  // Code that is the whole of it is a condition in backticks; beside words it is what the words speak of.
  const own = /[^`\s]/.test(words) ? words.replaceAll("`", " ") : text;
  const meant = nearMiss(withoutOddCharacters(own.normalize("NFKC")).trim());
  return meant === null ? { kind: "text", text } : { kind: "near", meant };
}

function readCondition(text: string): Condition | null {
  if (text === "after") return { says: { phase: "after" }, written: text };
  if (isVersionText(text)) return { says: { version: text }, written: text };
  const name = /^environment:\s*([^()（）]+)$/.exec(text)?.[1] ?? null;
  if (name !== null && keyedMiss(name) === null)
    return { says: { environment: name }, written: `environment: ${name}` };
  const only = kindsIn(/^only:(.*)$/s.exec(text)?.[1] ?? "");
  return only === null ? null : { says: { only }, written: `only: ${only.join("/")}` };
}

function kindsIn(text: string): ReleaseKind[] | null {
  const names = text.split("/").map((name) => name.trim());
  const kinds = names.flatMap((name) => releaseKinds.find((kind) => kind === name) ?? []);
  return kinds.length === names.length ? [...new Set(kinds)] : null;
}

/** Each condition once: two environments in one item would be half a proof. */
function merge(conditions: readonly Condition[]): Conditions | null {
  const keys = conditions.flatMap(({ says }) => Object.keys(says));
  if (new Set(keys).size < keys.length) return null;
  return Object.assign({ ...noConditions }, ...conditions.map(({ says }) => says));
}

/** The condition that a text may have been meant to be; `null` where it reads as plain words. */
function nearMiss(element: string): string | null {
  const keyed = keyedMiss(element);
  if (keyed !== null) return keyed;
  const text = element.replace(/\benvironment (?=variables?\b)/gi, "");
  const [first = "", ...others] = wordsIn(text.toLowerCase());
  const words = [first, ...others];
  if (words.includes("environment"))
    return meantEnvironment(wordsIn(text).filter((word) => word.toLowerCase() !== "environment"));
  // A word that only resembles it begins sentences as well: "environmental review done".
  if (others.length <= 1 && !first.startsWith("environmental") && isEnvironment(first))
    return meantEnvironment(wordsIn(text).slice(1));
  if (words.includes("only") && (others.length === 0 || isAboutKinds(text, words))) return meantOnly(text);
  const isAfter = first === "after" || (words.includes("after") && text.split(/\s/).some(isVersionText));
  return isAfter || (others.length === 0 && nearest(first, ["after"], 1) !== null) ? "after" : null;
}

/** "(only when needed)" is for every release, as text is; "(only majr)" is not. */
function isAboutKinds(text: string, words: readonly string[]): boolean {
  const isMisspelt = words.length === 2 && words.some((word) => nearest(word, releaseKinds, 1) !== null);
  return isMisspelt || kindsAmong(text).length > 0;
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "");
}

/** A word before a colon or an equals sign that may name a condition. */
function keyedMiss(text: string): string | null {
  for (const { 0: matched, 1: word = "", index } of text.matchAll(/(?:^|[\s(&+/])([\p{L}-]+)\s*[:=]/gu)) {
    const value = text.slice(index + matched.length).trim();
    const key = keyOf(word.toLowerCase(), value.toLowerCase());
    if (key !== null) return meantBy[key](value);
  }
  return null;
}

const meantBy = {
  environment: (value: string) => {
    const name = value.replace(/[()（）].*$/s, "").trim();
    return `environment: ${name === "" || keyedMiss(name) !== null ? "NAME" : name}`;
  },
  only: meantOnly,
  after: () => "after",
  version: (value: string) => (isVersionText(value) ? value : "1.4.0"),
} as const satisfies Readonly<Record<string, (value: string) => string>>;

/** The condition that a word before a colon may have been meant to name. */
function keyOf(word: string, value: string): keyof typeof meantBy | null {
  if (isEnvironment(word) || /^envs?$/.test(word)) return "environment";
  // "kind: Deployment" and "phase: canary" are words of others.
  if (nearest(word, ["only"], 1) !== null || (word === "kind" && kindsAmong(value).length > 0)) return "only";
  if (nearest(word === "phase" ? value : word, ["after"], 1) !== null) return "after";
  return word === "version" ? "version" : null;
}

function isEnvironment(word: string): boolean {
  return nearest(word, ["environment", "environments"]) !== null;
}

function meantEnvironment(words: readonly string[]): string {
  return `environment: ${words.length === 1 ? words[0] : "NAME"}`;
}

function meantOnly(text: string): string {
  const kinds = kindsAmong(text);
  return `only: ${kinds.length > 0 ? kinds.join("/") : "major"}`;
}

function kindsAmong(text: string): ReleaseKind[] {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .map((word) => word.replace(/s$/, "")),
  );
  return releaseKinds.filter((kind) => words.has(kind));
}

/** What was probably meant, each condition once; what is none of them is left out. */
function meantList(elements: readonly Element[]): string {
  const meant = new Map<string, string>();
  for (const element of elements) {
    const written = writtenOf(element);
    const key = /^[a-z]+(?=:|$)/.exec(written)?.[0] ?? (isVersionText(written) ? "version" : "");
    if (written !== "" && !meant.has(key)) meant.set(key, written);
  }
  const kinds = elements.flatMap((element) => (element.kind === "text" ? kindsAmong(element.text) : []));
  const only = meant.get("only");
  if (only !== undefined) meant.set("only", meantOnly(`${only} ${kinds.join(" ")}`));
  return `(${[...meant.values()].join(", ")})`;
}

function writtenOf(element: Element): string {
  if (element.kind === "text") return "";
  return element.kind === "condition" ? element.condition.written : element.meant;
}
