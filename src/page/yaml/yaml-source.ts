import {
  type AliasEvent,
  boolCoreTag,
  COLLECTION_STYLE,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { Place, PlaceOf, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import type { ScalarType, YamlBroken, YamlScalar } from "./yaml-nodes.js";
import { yamlQuoted } from "./yaml-quoted.js";
import type { YamlEvents } from "./yaml-syntax.js";

/** What the events leave out: where absent values and the ends of collections are, and what stands behind a value. */
export class YamlSource {
  readonly #text: string;
  /** The text as the page has it, without mended characters. */
  readonly #original: string;
  readonly #mended: readonly number[];
  readonly #places: PlaceOf;
  /** Behind the last token that was taken. */
  #cursor = 0;

  constructor(syntax: YamlEvents, original: string, places: PlaceOf) {
    this.#text = syntax.text;
    this.#mended = syntax.mended;
    this.#original = original;
    this.#places = places;
  }

  scalar(event: ScalarEvent, position: "item" | "key" | "value" | "root"): YamlScalar | YamlBroken {
    if (event.valueStart === -1) return this.#absent(position);
    const { start, end, isQuoted } = extent(event);
    this.#cursor = end;
    if (this.#mended.some((offset) => offset >= start && offset < end)) return this.broken(event);
    const source = this.#original.slice(start, end);
    const text = getScalarValue(this.#text, event);
    if (event.style === SCALAR_STYLE.PLAIN) return this.#plain(text, source, start, end);
    const content = this.#places(isQuoted ? start + 1 : this.#firstCharacter(start, end));
    const place = isQuoted ? this.#places(start) : content;
    const isFolded = event.style === SCALAR_STYLE.FOLDED_BLOCK;
    const style = isQuoted ? "quoted" : isFolded ? "folded" : "block";
    return { kind: "scalar", style, type: "string", text, place, content, source, comment: null };
  }

  /** A value whose problem is reported: by its syntax, or by what stands before it. */
  broken(event: ScalarEvent): YamlBroken {
    const { start, end } =
      event.valueStart === -1 ? { start: this.#cursor, end: this.#cursor } : extent(event);
    this.#cursor = Math.max(this.#cursor, end);
    return { kind: "broken", place: this.#places(start), source: this.#original.slice(start, end) };
  }

  #plain(text: string, source: string, start: number, end: number): YamlScalar {
    const place = this.#places(start);
    const comment = this.#touchingComment(end);
    return {
      kind: "scalar",
      style: "plain",
      type: typeOf(text),
      text,
      place,
      content: place,
      source,
      comment,
    };
  }

  /** A value that is not there, as after `owner:`; it stands where its dash or colon does. */
  #absent(position: "item" | "key" | "value" | "root"): YamlScalar {
    const mark = this.#skipBlank(this.#cursor);
    const isThere = position !== "key" && this.#text[mark] === (position === "item" ? "-" : ":");
    const place = this.#places(isThere ? mark : this.#cursor);
    if (isThere) this.#cursor = mark + 1;
    const comment = isThere ? this.#touchingComment(mark + 1) : null;
    return {
      kind: "scalar",
      style: "plain",
      type: "null",
      text: "",
      place,
      content: place,
      source: "",
      comment,
    };
  }

  /** `#61` behind a value, on the same line, with a word right after the `#`. */
  #touchingComment(offset: number): YamlScalar["comment"] {
    const next = this.#text.charCodeAt(offset);
    if (next !== 0x20 && next !== 0x09) return null;
    const match = /[ \t]+(#[\p{L}\p{N}][^\r\n]*)/uy;
    match.lastIndex = offset;
    const text = match.exec(this.#text)?.[1];
    return text === undefined
      ? null
      : { text: text.trimEnd(), place: this.#places(match.lastIndex - text.length) };
  }

  alias(event: AliasEvent, report: Report): YamlBroken {
    const start = event.anchorStart - 1;
    this.#cursor = event.anchorEnd;
    const source = this.#text.slice(start, event.anchorEnd);
    const found = `${quoted(source)} is an alias`;
    report(
      problemAt("yaml-alias", this.#places(start), { found, expected: "a value", cure: aliasCure(source) }),
    );
    return { kind: "broken", place: this.#places(start), source };
  }

  /** Reports an anchor or a tag before a value; whether there was one. */
  reportDecoration(event: ScalarEvent | SequenceEvent | MappingEvent, report: Report): boolean {
    for (const kind of ["anchor", "tag"] as const) {
      const start = kind === "anchor" ? event.anchorStart - 1 : event.tagStart;
      if (start < 0) continue;
      const end = kind === "anchor" ? event.anchorEnd : event.tagEnd;
      const found = `${kind === "tag" ? "a tag" : "an anchor"} stands here, ${quoted(this.#text.slice(start, end))}`;
      const cure = `Remove the ${kind}, or put quotes around the whole value if it is text.`;
      report(
        problemAt(`yaml-${kind}`, this.#places(start), { found, expected: "a plain or quoted value", cure }),
      );
      this.#cursor = Math.max(this.#cursor, end);
    }
    return event.anchorStart >= 0 || event.tagStart >= 0;
  }

  begin(event: SequenceEvent | MappingEvent): void {
    this.#cursor = Math.max(this.#cursor, event.start + (this.#isBracketed(event) ? 1 : 0));
  }

  /** Place and text of a collection that ends here; one in brackets ends behind its bracket. */
  end(event: SequenceEvent | MappingEvent): { readonly place: Place; readonly source: string } {
    if (this.#isBracketed(event)) {
      while (!/[\]}]/.test(this.#text[this.#cursor] ?? "]")) {
        this.#cursor = Math.max(this.#cursor + 1, this.#skipBlank(this.#cursor));
      }
      this.#cursor += 1;
    }
    return { place: this.#places(event.start), source: this.#original.slice(event.start, this.#cursor) };
  }

  /** The mapping in `[stdout: x]` is of flow style and has no brackets of its own. */
  #isBracketed(event: SequenceEvent | MappingEvent): boolean {
    const bracket = event.type === EVENT_ID.MAPPING ? "{" : "[";
    return event.style === COLLECTION_STYLE.FLOW && this.#text[event.start] === bracket;
  }

  secondDocument(): Problem {
    const separator = /^(?:---|\.\.\.)/gm;
    separator.lastIndex = this.#cursor;
    const match = separator.exec(this.#text);
    const place = this.#places(match?.index ?? this.#cursor);
    const cure = `Remove the line \`${match?.[0] ?? "---"}\`, and write what follows into the document above.`;
    const found = "a second YAML document";
    const expected = "one document";
    return problemAt("yaml-documents", place, { found, expected, cure });
  }

  #firstCharacter(start: number, end: number): number {
    let offset = start;
    while (offset < end && isBlank(this.#text.charCodeAt(offset))) offset += 1;
    return offset;
  }

  /** Skips blanks, line ends and comments. */
  #skipBlank(start: number): number {
    let offset = start;
    for (; offset < this.#text.length; offset += 1) {
      const character = this.#text.charCodeAt(offset);
      if (character === 0x23 && isBlank(this.#text.charCodeAt(offset - 1))) offset = this.#lineEnd(offset);
      else if (!isBlank(character)) break;
    }
    return offset;
  }

  #lineEnd(start: number): number {
    const end = this.#text.indexOf("\n", start);
    return end === -1 ? this.#text.length : end;
  }
}

function extent(event: ScalarEvent): {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
} {
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quote = isQuoted ? 1 : 0;
  return { start: event.valueStart - quote, end: event.valueEnd + quote, isQuoted };
}

function isBlank(character: number): boolean {
  return character === 0x20 || character === 0x09 || character === 0x0a || character === 0x0d;
}

function typeOf(plain: string): ScalarType {
  if (nullCoreTag.resolve(plain, false, "") !== NOT_RESOLVED) return "null";
  if (boolCoreTag.resolve(plain, false, "") !== NOT_RESOLVED) return "boolean";
  const isNumber = [intCoreTag, floatCoreTag].some((tag) => tag.resolve(plain, false, "") !== NOT_RESOLVED);
  return isNumber ? "number" : "string";
}

function aliasCure(source: string): string {
  return `Write the value out, or put quotes around it if it is text: \`${yamlQuoted(source)}\`.`;
}
