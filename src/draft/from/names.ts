import { slug } from "../../text/slug.js";
import { withPlaceholders } from "./version-texts.js";

/** Longest name of a check that a reader takes in at a glance. */
const maxName = 60;

/** Words of a list that say nothing but that a command is to be run, and how it is to end. */
const runs =
  /^(?:then |and )?(?:run|execute|(?:make sure|ensure|verify|check|confirm)(?: that)?)(?:\s+(?:the\s+)?|$)/i;
const tails = /[\s,;:–—(→>=-]+$|\s+(?:with|using|via|by|by running|running|through|run|and run)$/i;

/** The name of a check from the words in front of its command; empty: they give none. */
export function nameFromWords(words: string): string {
  let name = plain(words).replace(runs, "").replace(runs, "");
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(tails, "");
  }
  const [sentence = ""] = name.length > maxName ? name.split(/[.:;](?:\s|$)/, 1) : [name];
  return sentence.length > maxName || slug(sentence) === "" ? "" : sentence;
}

/** The name of a check from its command: what a reader knows it by. */
export function nameFromCommand(command: string): string {
  const plain = withPlaceholders(command)
    .replace(/^(?:cd \S+ && |[A-Za-z_]\w*=\S*\s+)+/, "")
    .replace(/[:@=-]*v?\{version\}/g, "")
    .replace(/\s+/g, " ");
  const short =
    plain.length <= 40
      ? plain
      : plain
          .split(" ")
          .filter((word) => !word.startsWith("-"))
          .slice(0, 4)
          .join(" ");
  return withoutSigns(short).slice(0, maxName).trim() || "check";
}

function withoutSigns(text: string): string {
  return text
    .replace(/[`|<>"'$\\{}*[\]]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Markdown as a name: without markup, links by their text, owners, numbers of steps and emoji in front. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(?<![\w.+/-])@[\w./-]+/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[`*~|]+|(?<!\w)_+|_+(?!\w)/g, "")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\u00a0]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}`"'(./]+/u, "")
    .trim();
}

/** The area that a heading gives its rows. */
export function areaFromHeading(heading: string): string {
  const name = plain(heading)
    .replace(/^(?:step|phase|part|stage)?\s*\d+(?:\.\d+)*[.):]*\s*[-–—:]?\s*/i, "")
    .replace(/[\s:–—-]+$/, "");
  return slug(name) === "" || name.length > 90 ? "release" : name;
}

/** Names of a page's checks, each once: a later one that is the same gets a number. */
export class Names {
  readonly #taken = new Set<string>();
  /** The number that a name is tried with next: ten thousand rows may be called the same. */
  readonly #next = new Map<string, number>();

  unique(name: string): string {
    let free = name;
    let number = this.#next.get(slug(name)) ?? 2;
    for (; this.#taken.has(slug(free)); number += 1) free = `${name} ${number}`;
    this.#next.set(slug(name), number);
    this.#taken.add(slug(free));
    return free;
  }
}
