/** A block of code as the commands that it lists. */
export interface ScriptCommands {
  readonly commands: readonly string[];
  /** Its comments, and what it shows as the output of its commands. */
  readonly notes: readonly string[];
  /** Why it is no plain list of commands, each on a line. */
  readonly fault: string | null;
}

/** Lines behind `$ ` are commands and the others output, where there are any; comments are none; `\` joins lines. */
export function scriptCommands(script: string): ScriptCommands {
  const lines = script
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isSession = lines.some((line) => prompt.test(line));
  const isNote = (line: string) => line.startsWith("#") || (isSession && !prompt.test(line));
  const all = lines.filter((line) => !isNote(line)).map((line) => line.replace(prompt, ""));
  const commands = all.map((line) => line.replace(comment, ""));
  const isBuilt = commands.some((line) => structure.test(line)) || !commands.every(isClosed);
  return {
    commands,
    notes: [...lines.filter(isNote), ...all.flatMap((line) => comment.exec(line)?.[0] ?? [])].map((note) =>
      note.replace(/^[\s#]+/, ""),
    ),
    fault: isBuilt ? "its block of code is a script of several lines, and no list of commands" : null,
  };
}

const prompt = /^(?:\$|%|❯|>) /;
const comment = /\s+#\s.*$/;

/** What goes on in the next line, or makes sense only with the one before. */
const structure =
  /^(?:if|for|while|until|case|function|do|done|then|else|elif|fi|esac|select|\{|\}|\))(?:\s|;|$)|<<-?\s*['"]?\w|(?:&&|\|\||\||\(|\{)$|^(?:&&|\|\||\|)|^\w+\s*\(\)|^[A-Za-z_]\w*=(?:\S*|"[^"]*"|'[^']*'|\$\([^)]*\))$|^(?:cd|export|set|source|\.|pushd|popd)(?:\s\S+)?$/;

function isClosed(line: string): boolean {
  return ["'", '"', "`"].every((quote) => line.replace(/\\./g, "").split(quote).length % 2 === 1);
}
