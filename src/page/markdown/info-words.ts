/** The words of an info string, whatever its notation: `yaml,smoke-matrix` and `{.yaml .smoke-matrix}` have the same two. */
export function infoWords(info: string): string[] {
  return info
    .toLowerCase()
    .split(/[\s,;:={}().]+/)
    .filter((word) => word !== "");
}

/** No name at all, or YAML's with attributes at most: a block that is called otherwise is its author's own. */
export function isPlainYaml(info: string): boolean {
  const [word = "", ...others] = infoWords(info);
  return /^(?:ya?ml)?$/.test(word) && (others.length === 0 || (info.includes("=") && !/smoke/i.test(info)));
}
