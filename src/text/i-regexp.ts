/**
 * A JSONPath regular expression (I-Regexp, RFC 9485) in RE2's syntax: there a dot outside a class matches
 * anything but LF and CR (RFC 9485 5.4). `whole` is for `match()`, which matches all of a string.
 */
export function linearRegexp(pattern: string, whole: boolean): string {
  let isClass = false;
  const mapped = pattern.replace(/\\.|[[\].]/gsu, (token) => {
    if (token === "[") isClass = true;
    if (token === "]") isClass = false;
    return token === "." && !isClass ? "[^\\n\\r]" : token;
  });
  return whole ? `\\A(?:${mapped})\\z` : mapped;
}
