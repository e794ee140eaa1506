/** What one run of a command printed and how it ended, as far as it is kept. */
export interface SeenRun {
  readonly exitCode: number;
  readonly stdout: SeenStream;
  readonly stderr: SeenStream;
}

export interface SeenStream {
  /** Without escape sequences. */
  readonly text: string;
  /** Whether `text` is all of it. */
  readonly whole: boolean;
}

/** The lines of a stream as signals see them: ended by LF, CRLF or CR. */
export function linesOf({ text }: SeenStream): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Of more lines only the first and the last: those that sum up stand there. */
export function tellingLines(stream: SeenStream): readonly string[] {
  const lines = linesOf(stream);
  return lines.length <= 1_000 ? lines : [...lines.slice(0, 200), ...lines.slice(-800)];
}
