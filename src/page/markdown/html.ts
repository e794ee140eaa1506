/** A comment in a block of HTML, by the block's lines. */
export interface HtmlComment {
  readonly start: number;
  /** The line of its `-->`; `null` where the block ends before. */
  readonly end: number | null;
  /** What stands in its first line, blanks around removed. */
  readonly opening: string;
}

interface HtmlLines {
  /** For each line, whether it begins in a comment or in an element whose text is code (`<pre>`, `<script>`). */
  readonly hidden: readonly boolean[];
  readonly comments: readonly HtmlComment[];
  /** What is still open at the end of the block. */
  readonly open: "comment" | "code" | null;
}

type State =
  | { readonly kind: "comment"; readonly start: number }
  | { readonly kind: "code"; readonly end: RegExp }
  | null;

interface Mark {
  /** Behind it in the line. */
  readonly from: number;
  readonly state: State;
}

/** Walks through the lines of an HTML block, keeping in mind what they stand in. */
export function readHtmlLines(lines: readonly string[]): HtmlLines {
  const hidden: boolean[] = [];
  const comments: HtmlComment[] = [];
  let state: State = null;
  for (const [index, line] of lines.entries()) {
    hidden.push(state !== null);
    for (
      let mark = nextMark(line, 0, index, state);
      mark !== null;
      mark = nextMark(line, mark.from, index, state)
    ) {
      if (state?.kind === "comment") comments.push(comment(lines, state.start, index));
      state = mark.state;
    }
  }
  if (state?.kind === "comment") comments.push(comment(lines, state.start, null));
  return { hidden, comments, open: state?.kind ?? null };
}

/** Where in the line something hidden begins or ends next, and the state behind that. */
function nextMark(line: string, from: number, index: number, state: State): Mark | null {
  if (state === null) return nextOpening(line, from, index);
  const end = state.kind === "comment" ? /-->/g : state.end;
  end.lastIndex = from;
  return end.exec(line) === null ? null : { from: end.lastIndex, state: null };
}

function nextOpening(line: string, from: number, index: number): Mark | null {
  const opening = /<!--|<(pre|script|style|textarea)(?=[\s>]|$)/gi;
  opening.lastIndex = from;
  const match = opening.exec(line);
  if (match === null) return null;
  const element = match[1];
  if (element !== undefined)
    return { from: opening.lastIndex, state: { kind: "code", end: new RegExp(`</${element}>`, "gi") } };
  // `<!-->` is a whole comment: its end may overlap its beginning.
  return { from: opening.lastIndex - 2, state: { kind: "comment", start: index } };
}

function comment(lines: readonly string[], start: number, end: number | null): HtmlComment {
  return { start, end, opening: (lines[start] ?? "").trim() };
}
