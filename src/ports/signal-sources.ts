import type { Comparison } from "../model/signal.js";

/** What stands at a path. */
export type FileLook =
  | {
      readonly kind: "file" | "directory";
      /** Differs as soon as the file was written, replaced or touched. */
      readonly identity: string;
    }
  | { readonly kind: "missing" }
  /** Neither file nor folder, outside the workspace, or not to be looked at; the reason says which. */
  | { readonly kind: "unusable"; readonly reason: string };

/** How reading a file ended: read to its end (or as far as was asked), or not readable for a reason. */
type FileReading = { readonly kind: "read" } | { readonly kind: "unusable"; readonly reason: string };

/** A JSONPath to ask a JSON text for, and what some value found there is compared with. */
export interface JsonQuestion {
  /** UTF-8, a BOM allowed. */
  readonly json: Uint8Array;
  readonly path: string;
  readonly compare: { readonly operator: Comparison; readonly literal: string } | null;
}

export type JsonAnswer =
  | {
      readonly kind: "answer";
      readonly holds: boolean;
      /** How many values the path found. */
      readonly found: number;
      /** The value that decided, else the first one found, as JSON, cut short; empty where nothing was found. */
      readonly value: string;
    }
  /** The text is not one JSON text; the reason says where. */
  | { readonly kind: "not-json"; readonly reason: string }
  /** The query took too long, needed too much memory or broke. */
  | { readonly kind: "unusable"; readonly reason: string };

/**
 * The port of the signals: the files and JSON texts that they ask about. Paths are as the page has them, relative to the check's working
 * directory; their real path must lie inside the workspace (FORMAT 2 rule 5).
 */
export interface SignalSources {
  look(path: string): Promise<FileLook>;
  /** Hands the file over chunk by chunk until `take` returns false; a chunk is valid until `take` returns. */
  read(path: string, take: (chunk: Buffer) => boolean): Promise<FileReading>;
  /** Parses and asks away from the main thread, for 5 s at most (FORMAT 2 rule 6). */
  ask(question: JsonQuestion): Promise<JsonAnswer>;
}
