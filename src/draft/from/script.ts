/** A block of code as the commands that it lists. */
interface ScriptCommands {
  readonly commands: readonly string[];
  /** Its comments, and what it shows as the output of its commands. */
  readonly notes: readonly string[];
  /** Why it is neither a list of commands nor a script that is plain to see through. */
  readonly fault: string | null;
}

/**
 * Lines behind `$ ` are commands and the others output, where there are any; comments are none; `\` joins lines. A block
 * with loops, conditions or variables is one command of several lines.
 */
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
  const notes = [...lines.filter(isNote), ...all.flatMap((line) => comment.exec(line)?.[0] ?? [])].map(
    (note) => note.replace(/^[\s#]+/, ""),
  );
  if (commands.some((line) => apart.test(line)) || (isSession && !commands.every(isClosed)))
    return { commands, notes, fault: "its block of code is more than a list of commands" };
  const isOne = commands.some((line) => goesOn.test(line)) || !commands.every(isClosed);
  return isOne && !isSession
    ? { commands: [script.trimEnd()], notes: [], fault: null }
    : { commands, notes, fault: null };
}

const prompt = /^(?:\$|%|❯|>) /;
const comment = /\s+#\s.*$/;

/** What makes sense only with the lines around it: then the block is one script. */
const goesOn =
  /^(?:if|for|while|until|case|do|done|then|else|elif|fi|esac|\{|\}|\))(?:\s|;|$)|(?:&&|\|\||\||\(|\{)$|^(?:&&|\|\||\|)|^[A-Za-z_]\w*=(?:\S*|"[^"]*"|'[^']*'|\$\([^)]*\))$|^(?:cd|export|set|source|\.|pushd|popd)(?:\s\S+)?$/;

/** Functions, menus and texts within a script: what of it would run, its lines alone do not tell. */
const apart = /<<-?\s*['"]?\w|^\w+\s*\(\)|^(?:function|select)\s/;

function isClosed(line: string): boolean {
  return ["'", '"', "`"].every((quote) => line.replace(/\\./g, "").split(quote).length % 2 === 1);
}
