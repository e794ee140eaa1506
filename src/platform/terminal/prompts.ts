import { confirm, isCancel, multiselect, note, select, text } from "@clack/prompts";
import type { PromptOption, Prompts } from "../../ports/prompts.js";

/** Asks with @clack/prompts, on stderr where stdout is read by something else. */
export function terminalPrompts(): Prompts {
  const output = process.stdout.isTTY === true ? process.stdout : process.stderr;
  return {
    note: (title, shown) => note(shown, title, { output, format: (line) => line }),
    confirm: (message, initialValue) => answer(confirm({ message, initialValue, output })),
    text: (message, initialValue) => answer(text({ message, initialValue, output })),
    choose: (message, options) => answer(select({ message, options: plain(options), output })),
    chooseSome: (message, options) =>
      answer(
        multiselect({
          message,
          options: plain(options),
          initialValues: options.map(({ value }) => value),
          required: false,
          output,
        }),
      ),
  };
}

async function answer<Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol> | null> {
  const given = await asked;
  // The library's own guard narrows to one of its two symbols alone.
  return isCancel(given) ? null : (given as Exclude<Value, symbol>);
}

function plain(options: readonly PromptOption[]): { value: string; label: string; hint?: string }[] {
  return options.map((option) => ({ ...option }));
}
