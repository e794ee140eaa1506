/** A pattern as a page has it: between slashes, with those inside escaped (FORMAT 2 rule 2). */
export function patternText(pattern: string, ignoreCase: boolean): string {
  const escaped = pattern.replace(/\\.|\//gs, (token) => (token === "/" ? "\\/" : token));
  return `/${escaped}/${ignoreCase ? "i" : ""}`;
}

/** What a pattern says of a text that is meant as it is: RE2's signs and the slash with a backslash before them. */
export function literalPattern(text: string): string {
  return text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&");
}
