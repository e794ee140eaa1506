/** Something that a command prints. */
export interface OutputRow {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A text of the page, of an event, of git. */
export interface TextRow {
  readonly name: string;
  readonly text: string;
}

/** A whole page. */
export interface PageRow {
  readonly name: string;
  readonly file: string;
  readonly page: string | Buffer;
}

/** A signal, and what it is asked of. */
export interface SignalRow {
  readonly name: string;
  readonly signal: string;
  readonly stdout: string;
}
