/** A text as YAML needs it quoted: in double quotes, or in single ones where it holds a quote or a backslash. */
export function yamlQuoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
