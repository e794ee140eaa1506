// A terminal of a given size, whose screen can be looked at while a program runs in it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { plainEnvironment } from "./environment.mjs";
import { until } from "./until.mjs";

const run = promisify(execFile);
let opened = 0;

/**
 * Opens a terminal with a shell script in it; what it has shown stays when the script is over.
 *
 * @param options.folder where tmux keeps its socket
 * @param options.script run by sh, in `cwd`
 * @param options.env what differs from a plain environment
 * @returns `rows()`, all rows as they are seen, with what scrolled off; `screen()`, `all()` and `colours()` (all with its SGR
 *   codes), in which lines that the terminal has broken are joined again; `keys`, `ask` (a format of tmux), `shows` (waits until the screen matches), `close`
 */
export async function openTerminal({ folder, columns, rows, cwd, script, env = {} }) {
  opened += 1;
  const socket = `readiness-${process.pid}-${opened}`;
  const locale = { LC_ALL: "C.UTF-8", TMUX_TMPDIR: folder };
  const { TMUX: _outer, ...outside } = { ...plainEnvironment, ...locale };
  const tmux = async (...args) =>
    (await run("tmux", ["-u", "-L", socket, "-f", "/dev/null", ...args], { env: outside, cwd })).stdout;
  const given = Object.entries(env).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const settings = { "remain-on-exit": "on", "history-limit": "5000", "default-terminal": "xterm-256color" };
  await tmux(
    "start-server",
    ...Object.entries(settings).flatMap(([name, value]) => [";", "set-option", "-g", name, value]),
    ...[";", "new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", cwd, ...given],
    ...["sh", "-c", script],
  );
  const capture = async (...options) =>
    (await tmux("capture-pane", "-p", ...options)).split("\n").map((line) => line.trimEnd());
  const screen = () => capture("-J");
  return {
    rows: () => capture("-S", "-"),
    screen,
    all: () => capture("-J", "-S", "-"),
    colours: () => capture("-J", "-e", "-S", "-"),
    keys: (...keys) => tmux("send-keys", ...keys),
    ask: async (format) => (await tmux("display-message", "-p", format)).trim(),
    shows: async (pattern) => {
      let seen = "";
      const matches = async () => {
        seen = (await screen()).join("\n").trimEnd();
        return pattern.test(seen);
      };
      await until(matches).catch((cause) => {
        throw new Error(`the terminal never showed ${pattern}, but\n${seen}`, { cause });
      });
    },
    close: () => tmux("kill-server"),
  };
}
