import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";
import { tidy } from "../platform/files/system-error.js";

const standard = [0, 1, 2];

/**
 * Lets this process end as it means to when its terminal has been closed: Node puts a terminal's modes back at its
 * end, and aborts where that terminal is gone (`ResetStdio`). What is no terminal any more is closed before.
 */
export function outliveTerminal(): void {
  const terminals = standard.filter((descriptor) => isatty(descriptor));
  process.once("exit", () => {
    for (const descriptor of terminals.filter((each) => !isatty(each)))
      tidy(() => {
        closeSync(descriptor);
        // Takes the number that has just become free; Node looks at what it finds there.
        openSync("/dev/null", "r+");
      });
  });
}
