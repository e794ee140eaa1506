/** How people write the version that is being released: `X.Y.Z`, `<version>`, `{{version}}`, `#.#.#`. */
const versionForms =
  /(?<![\w.])(v?)(?:[XxNn#]\.[YyXxNnMm#]\.[ZzXxNnPp#]|<(?:new-?|next-?|the-?|release-?)?version(?:[-_ ]?(?:number|tag))?>|\{\{ ?(?:new_|release_)?version ?\}\}|\[(?:new |release )?version\]|%VERSION%|NEW_VERSION|MAJOR\.MINOR\.PATCH|<x\.y\.z>|\{version\})(?![\w])/gi;

/** A variable that a person sets to the version, unless the script sets it itself. */
const versionVariable = /(?<![\w.])(v?)\$\{?(?:NEW_|RELEASE_)?VERSION\}?(?!\w)/g;

/** The text with the release's version as a placeholder, which reports fill in. */
export function withPlaceholders(text: string): string {
  return text.replace(versionForms, "$1{version}").replace(versionVariable, "$1{version}");
}

/** A command with the release's version as its variable: no value is ever put into the text of a command. */
export function withVariables(command: string): string {
  const variable = (form: string, v: string, offset: number) => {
    const next = command[offset + form.length] ?? "";
    return /\w/.test(next) ? `${v}\${READINESS_VERSION}` : `${v}$READINESS_VERSION`;
  };
  const isOwn = /\bVERSION=|\bfor \w*VERSION\b|\bread \w*VERSION\b/.test(command);
  const text = isOwn ? command : command.replace(versionVariable, variable);
  return text.replace(versionForms, variable);
}

/** What stands for something that only a person knows: `<cluster>`, `{{ user.region }}`, `…`, `YYYY-MM-DD`. */
export function hasPlaceholder(command: string): boolean {
  return placeholders.some((form) => form.test(command));
}

const placeholders = [
  /<[A-Za-z][\w .-]*>/,
  /…|(?:^|\s)\.\.\.(?:\s|$)/,
  /\{\{[^{}]*\}\}|(?<![$%\w])\{[A-Za-z_][\w ]*\}/,
  /(?:^|\s)\[[a-z][\w -]{2,}\](?:\s|$)/,
  /(?<![A-Za-z])(?:[a-z]?N{3,}|X{3,}|YYYY\S*)(?![A-Za-z])/,
  /^(?:TODO|TBD|FIXME)\b|\b(?:my|your)[-_]\w/,
  // Make's own.
  /\$\([A-Z_]+\)/,
] as const;
