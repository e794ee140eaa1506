import { EVENT_ID, type Event, type MappingEvent, type SequenceEvent } from "js-yaml";
import type { Place, PlaceOf } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { lineStarts } from "../../text/line-starts.js";
import type { Report } from "../draft.js";
import type { YamlEntry, YamlNode, YamlTree } from "./yaml-nodes.js";
import { YamlSource } from "./yaml-source.js";
import { parseYaml } from "./yaml-syntax.js";

/**
 * Reads YAML into nodes that know their places. Only what a checklist needs is let through: one document, no
 * anchors, aliases or tags, every key once. Nothing becomes a JavaScript object, so that no key is special.
 */
export function readYaml(text: string, base: Place, report: Report): YamlTree {
  const places = placesOf(text, base);
  reportIgnores(text, places, report);
  const syntax = parseYaml(text, places, report);
  if (syntax === null) return { kind: "unreadable" };
  const builder = new Builder(new YamlSource(syntax, text, places), report);
  return builder.build(syntax.events);
}

/** So many are named: a text of nothing else would fill the memory with problems. */
const maxIgnores = 100;

/** A comment of YAML ignores nothing: that is what `lint:` and comments of the page are for. */
function reportIgnores(text: string, places: PlaceOf, report: Report): void {
  if (!/readiness[-_ ]?ignore/i.test(text)) return;
  let left = maxIgnores;
  for (const match of text.matchAll(/^[ \t]*(#+[ \t]*(?:<!--+[ \t]*)?readiness[-_ ]?ignore[^\n]*)/gim)) {
    if (left-- === 0) return;
    const comment = match[1] ?? "";
    const place = places(match.index + match[0].length - comment.length);
    const found = `${quoted(comment)} ignores nothing, because it is a comment of YAML`;
    const cure =
      "Set the rule under `lint:` in the settings; on a page write the comment above the block, as `<!-- readiness-ignore RULE: reason -->`.";
    report(problemAt("ignore-form", place, { found, expected: "a comment of the page, or `lint:`", cure }));
  }
}

type OpenNode =
  | { readonly kind: "sequence"; readonly event: SequenceEvent; readonly items: YamlNode[] }
  | {
      readonly kind: "mapping";
      readonly event: MappingEvent;
      readonly entries: Map<string, YamlEntry>;
      key: YamlNode | null;
    };

/** Folds the flat events into nodes, with a stack of its own: depth costs no call stack. */
class Builder {
  readonly #source: YamlSource;
  readonly #report: Report;
  readonly #open: OpenNode[] = [];
  #root: YamlNode | null = null;

  constructor(source: YamlSource, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  build(events: readonly Event[]): YamlTree {
    let documents = 0;
    for (const event of events) {
      if (event.type === EVENT_ID.DOCUMENT && ++documents > 1) {
        this.#report(this.#source.secondDocument());
        break;
      }
      this.#take(event);
    }
    const root = this.#root;
    const nothing = root === null || (root.kind === "scalar" && root.source === "" && root.comment === null);
    return nothing ? { kind: "empty" } : { kind: "root", root };
  }

  #take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        return;
      case EVENT_ID.SCALAR: {
        const decorated = this.#source.reportDecoration(event, this.#report);
        this.#add(decorated ? this.#source.broken(event) : this.#source.scalar(event, this.#position()));
        return;
      }
      case EVENT_ID.ALIAS:
        this.#add(this.#source.alias(event, this.#report));
        return;
      case EVENT_ID.SEQUENCE:
        this.#begin(event);
        this.#open.push({ kind: "sequence", event, items: [] });
        return;
      case EVENT_ID.MAPPING:
        this.#begin(event);
        this.#open.push({ kind: "mapping", event, entries: new Map(), key: null });
        return;
      case EVENT_ID.POP:
        this.#close();
        return;
    }
  }

  #begin(event: SequenceEvent | MappingEvent): void {
    this.#source.reportDecoration(event, this.#report);
    this.#source.begin(event);
  }

  #close(): void {
    const node = this.#open.pop();
    // The event that closes the document itself.
    if (node === undefined) return;
    const { place, source } = this.#source.end(node.event);
    if (node.kind === "sequence") this.#add({ kind: "sequence", items: node.items, place, source });
    else this.#add({ kind: "mapping", entries: node.entries, place, source });
  }

  /** What the next scalar is to the node around it; an absent value has no place of its own. */
  #position(): "item" | "key" | "value" | "root" {
    const parent = this.#open.at(-1);
    if (parent === undefined) return "root";
    if (parent.kind === "sequence") return "item";
    return parent.key === null ? "key" : "value";
  }

  #add(node: YamlNode): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else if (parent.key === null) parent.key = node;
    else {
      this.#addEntry(parent.entries, parent.key, node);
      parent.key = null;
    }
  }

  #addEntry(entries: Map<string, YamlEntry>, key: YamlNode, value: YamlNode): void {
    if (key.kind === "broken") return;
    if (key.kind !== "scalar") {
      const found = `a ${key.kind === "sequence" ? "list" : "mapping"} as a key`;
      const expected = "a word";
      const cure = "Write a plain word before the colon.";
      this.#report(problemAt("yaml-key", key.place, { found, expected, cure }));
      return;
    }
    const first = entries.get(key.text);
    if (first === undefined) {
      entries.set(key.text, { key: key.text, place: key.place, source: key.source, value });
      return;
    }
    const found = `the key ${quoted(key.text)} stands here a second time (the first is on line ${first.place.line})`;
    this.#report(
      problemAt("duplicate-key", key.place, {
        found,
        expected: "each key once",
        cure: "Remove one of the two.",
      }),
    );
  }
}

/**
 * `base` is where the text begins in the file. Its column holds for every line, because a block in a list item
 * or in an indented fence has lost the same indentation on each.
 */
function placesOf(text: string, base: Place): PlaceOf {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return { line: base.line + line, column: base.column + offset - (starts[line] ?? 0) };
  };
}

/** Index of the last line that starts at or before the offset, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
