/** A pattern as a page has it: between slashes, with those inside escaped (FORMAT 2 rule 2). */
export function patternText(pattern: string, ignoreCase: boolean): string {
  const escaped = pattern.replace(/\\.|\//gs, (token) => (token === "/" ? "\\/" : token));
  return `/${escaped}/${ignoreCase ? "i" : ""}`;
}
