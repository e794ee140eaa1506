/** A block of code as the commands that it lists. */
export interface ScriptCommands {
  readonly commands: readonly string[];
  /** Why it is no plain list of commands, each on a line. */
  readonly fault: string | null;
}

/** Lines behind `$ ` are commands and the others output, where there are any; comments are none; `\` joins lines. */
export function scriptCommands(script: string): ScriptCommands {
  const lines = script
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.trim());
  const prompted = lines.filter((line) => /^(?:\$|%|❯) /.test(line)).map((line) => line.slice(2).trim());
  const commands = (prompted.length > 0 ? prompted : lines.map(withoutComment)).filter((line) => line !== "");
  const isBuilt = commands.some((line) => structure.test(line)) || !commands.every(isClosed);
  return {
    commands,
    fault: isBuilt ? "its block of code is a script of several lines, and no list of commands" : null,
  };
}

/** What goes on in the next line, or makes sense only with the one before. */
const structure =
  /^(?:if|for|while|until|case|function|do|done|then|else|elif|fi|esac|select|\{|\}|\))(?:\s|;|$)|<<-?\s*['"]?\w|(?:&&|\|\||\||\(|\{)$|^(?:&&|\|\||\|)|^\w+\s*\(\)|^[A-Za-z_]\w*=(?:\S*|"[^"]*"|'[^']*'|\$\([^)]*\))$|^(?:cd|export|set|source|\.|pushd|popd)(?:\s\S+)?$/;

function withoutComment(line: string): string {
  return line.startsWith("#") ? "" : line.replace(/\s+#\s.*$/, "");
}

function isClosed(line: string): boolean {
  return ["'", '"', "`"].every((quote) => line.replace(/\\./g, "").split(quote).length % 2 === 1);
}
