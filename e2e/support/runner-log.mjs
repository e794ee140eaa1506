// What the GitHub runner makes of a log: the rules of its ActionCommandManager and ActionCommand.TryParse
// (actions/runner at 258d6c8), so that a test can ask what took effect.
const commands = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** The commands that take effect, in order: `{ name, parameters, data, line }`. Lines end at LF, CRLF and CR. */
export function effects(log) {
  const registered = new Set(commands);
  let stopToken = null;
  const took = [];
  for (const line of linesWithMarks(log)) {
    const command = parseNew(line, registered) ?? parseOld(line, registered);
    if (command === null) continue;
    if (stopToken !== null) {
      if (command.name !== stopToken) continue;
      registered.delete(stopToken);
      stopToken = null;
    } else if (command.name === "stop-commands") {
      stopToken = command.data.toLowerCase();
      registered.add(stopToken);
    } else {
      took.push({ ...command, line });
    }
  }
  return took;
}

/** Whether commands are still stopped, or a group still open, when the log ends. */
export function openAtEnd(log) {
  const stopped = effects(`${log}\n::notice::probe`).at(-1)?.data !== "probe";
  const groups = effects(log).reduce((open, { name }) => {
    if (name === "group") return true;
    return name === "endgroup" ? false : open;
  }, false);
  return { stopped, group: groups };
}

/** The lines that hold what a command begins with: most of a long log are none. */
function* linesWithMarks(log) {
  const mark = /::|##\[/g;
  const end = /[\r\n]|$/g;
  for (let found = mark.exec(log); found !== null; found = mark.exec(log)) {
    let start = found.index;
    while (start > 0 && log[start - 1] !== "\n" && log[start - 1] !== "\r") start -= 1;
    end.lastIndex = found.index;
    mark.lastIndex = end.exec(log).index;
    yield log.slice(start, mark.lastIndex);
  }
}

// `::name k=v,k=v::data`, after white space.
function parseNew(line, registered) {
  // .NET's white space, which has one character more than ours.
  const message = line.replace(/^[\s\u0085]+/, "");
  const end = message.startsWith("::") ? message.indexOf("::", 2) : -1;
  return end < 0
    ? null
    : parseCommand(message.slice(2, end), ",", message.slice(end + 2), registered, unescapeNew);
}

// `##[name k=v;k=v]data`, anywhere in the line.
function parseOld(line, registered) {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0
    ? null
    : parseCommand(line.slice(start + 3, end), ";", line.slice(end + 1), registered, unescapeOld);
}

function parseCommand(head, separator, data, registered, decode) {
  const [word, ...rest] = head.split(" ");
  // The names are compared without regard to case.
  const name = word.toLowerCase();
  if (!registered.has(name)) return null;
  const pairs = rest
    .join(" ")
    .split(separator)
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), decode(pair.slice(pair.indexOf("=") + 1))]);
  return { name, parameters: Object.fromEntries(pairs), data: decode(data) };
}

const replaceAll = (text, table) => table.reduce((so, [from, to]) => so.replaceAll(from, to), text);

const unescapeNew = (text) =>
  replaceAll(text, [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%3A", ":"],
    ["%2C", ","],
    ["%25", "%"],
  ]);

const unescapeOld = (text) =>
  replaceAll(text, [
    ["%3B", ";"],
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%5D", "]"],
    ["%25", "%"],
  ]);
