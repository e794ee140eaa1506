/** The words of an info string, whatever its notation: `yaml,smoke-matrix` and `{.yaml .smoke-matrix}` have the same two. */
export function infoWords(info: string): string[] {
  return info
    .toLowerCase()
    .split(/[\s,;:={}().]+/)
    .filter((word) => word !== "");
}
