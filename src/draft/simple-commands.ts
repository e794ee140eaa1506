/** One command of a script, by its words. */
export interface SimpleCommand {
  readonly text: string;
  readonly program: string;
  /** Words behind the program that are neither options nor paths, in lower case. */
  readonly words: readonly string[];
}

/** The commands of a script, those of lists, pipes and substitutions too, without what only calls them (`time`, `npx`). */
export function simpleCommands(script: string): SimpleCommand[] {
  // A quote may hold any sign; what is between its marks is one word to a shell. In a comment it is an apostrophe.
  const text = script
    .replace(/^[ \t]*#.*$/gm, "")
    .replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (quote) => {
      // One that is never closed is found once, at the end.
      if (quote.length === 1 || quote.at(-1) !== quote[0]) return quote;
      return /\s|[|&;]/.test(quote) ? "_" : quote.slice(1, -1);
    });
  return text.split(/&&|\|\||[;|\n&()`]|\bdo\b|\bthen\b|\belse\b/).flatMap((part) => {
    const words = wordsOf(part);
    const wrappers =
      /^(?:time|nice|env|cross-env|exec|command|npx|bunx|uvx|pipx|then|do|else|!|poetry|pipenv|uv|bundle|hatch|pdm)$/;
    let [program = "", ...others] = words;
    if (wrappers.test(program) && /^(?:run|exec|-\S*)$/.test(others[0] ?? "")) others = others.slice(1);
    const isWrapped =
      /^(?:time|nice|env|cross-env|exec|command|npx|bunx|uvx|!)$/.test(program) ||
      (wrappers.test(program) && words[1] !== undefined && /^(?:run|exec)$/.test(words[1]));
    if (isWrapped) [program = "", ...others] = wordsOf(others.join(" "));
    if (program === "") return [];
    const plain = others
      .filter((word) => !word.startsWith("-") && !word.includes("/"))
      .map((word) => word.toLowerCase());
    return [{ text: [nameOf(program), ...others].join(" "), program: nameOf(program), words: plain }];
  });
}

/** A command as its words, without variables in front of it, nor what a Makefile's or a Taskfile's line begins with. */
export function wordsOf(command: string): string[] {
  const words = command
    .trim()
    .replace(/^(?:[@+-]+\s*(?:cmd:|task:)?|cmd:|sh:|task:)\s*/, "")
    .split(/\s+/);
  while (/^[A-Za-z_]\w*=/.test(words[0] ?? "")) words.shift();
  return words;
}

/** A program by its name, without its folder. */
export function nameOf(program: string): string {
  return program.replace(/^.*\//, "").replace(/\.(?:exe|cmd|bat)$/, "");
}
