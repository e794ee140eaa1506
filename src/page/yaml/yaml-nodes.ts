import type { Place } from "../../model/finding.js";

export type ScalarType = "string" | "number" | "boolean" | "null";

export interface YamlScalar {
  readonly kind: "scalar";
  /** `folded`: a block behind `>`, whose lines become one. */
  readonly style: "plain" | "quoted" | "block" | "folded";
  /** What YAML's core schema makes of it; quoted and block scalars are strings. */
  readonly type: ScalarType;
  /** Decoded; of a plain scalar on one line, its source text. */
  readonly text: string;
  readonly place: Place;
  /** Where the text itself begins, after the quote. */
  readonly content: Place;
  readonly source: string;
  /** A comment right behind a plain value whose `#` touches a word: it was probably meant as text. */
  readonly comment: { readonly text: string; readonly place: Place } | null;
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly items: readonly YamlNode[];
  readonly place: Place;
  readonly source: string;
}

export interface YamlEntry {
  readonly key: string;
  readonly place: Place;
  /** The key as it is written, with its quotes. */
  readonly source: string;
  readonly value: YamlNode;
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly place: Place;
  readonly source: string;
}

/** A value whose problem is already reported. */
export interface YamlBroken {
  readonly kind: "broken";
  readonly place: Place;
  readonly source: string;
}

export type YamlNode = YamlScalar | YamlSequence | YamlMapping | YamlBroken;

export type YamlTree =
  | { readonly kind: "root"; readonly root: YamlNode }
  | { readonly kind: "empty" }
  /** A syntax error, already reported. */
  | { readonly kind: "unreadable" };
