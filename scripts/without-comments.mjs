import { parse } from "@babel/parser";

/**
 * A script without its comments, otherwise to the letter: no name and no line is changed, but lines that held a comment
 * alone are gone. webpack's headings of modules stay. Our sources lie beside it, and what the bundled packages have to say of their licences stands in
 * THIRD_PARTY_NOTICES.txt. Throws where a token would be another one without them.
 */
export function withoutComments(script) {
  const { comments, tokens } = read(script);
  const parts = [];
  let at = 0;
  for (const { start, end, value } of comments) {
    if (value.startsWith(" CONCATENATED MODULE")) continue;
    const lineStart = script.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = script.indexOf("\n", end);
    const [before, after] = [script.slice(lineStart, start), script.slice(end, lineEnd)];
    if (before.trim() === "" && after.trim() === "" && lineStart >= at) {
      parts.push(script.slice(at, lineStart));
      at = lineEnd + 1;
    } else {
      // Between two words a comment is a blank, or a line's end, which may be what ends a statement.
      parts.push(script.slice(at, start), after.trim() === "" ? "" : value.includes("\n") ? "\n" : " ");
      at = end;
    }
  }
  const kept = [...parts, script.slice(at)].join("");
  const left = read(kept).tokens;
  if (left.length !== tokens.length || left.some((text, index) => text !== tokens[index]))
    throw new Error("the script reads otherwise without its comments");
  return kept;
}

function read(script) {
  const { comments, tokens } = parse(script, { sourceType: "script", tokens: true });
  return {
    comments,
    tokens: tokens
      .filter(({ type }) => type !== "CommentBlock" && type !== "CommentLine")
      .map(({ start, end }) => script.slice(start, end)),
  };
}
