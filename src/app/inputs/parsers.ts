import { isChecklist } from "../../model/checklist.js";
import type { OffPageProblem } from "../../model/finding.js";
import { isNoRunner } from "../../model/runner.js";
import { isHeld, reachesNothing } from "../../model/variables.js";
import { isVersionLine, maxVersionLength } from "../../model/version-clues.js";
import { cutCharacters } from "../../text/cut.js";
import { maxTimerMs, parseDuration } from "../../text/duration.js";
import { oneLine } from "../../text/one-line.js";
import { givenVersion } from "../../text/version-text.js";
import type { Parser } from "./input-row.js";
import { reports } from "./reports-parser.js";
import { useName } from "./use-name.js";

const text: Parser<string> = { kind: "text", parse: (text) => text.trim() };

/** What is in a file on a command line, and in the input of an action. */
const fileText: Parser<string> = { ...text, placeholder: "FILE" };

/** Names by comma or line. */
const list: Parser<readonly string[]> = {
  kind: "list",
  parse: (text) =>
    text
      .split(/[,\r\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== ""),
};

const flag: Parser<boolean> = {
  kind: "flag",
  parse: (text, input, problems) =>
    oneOf(["true", "false"], text.trim().toLowerCase(), input, problems) === "true",
};

function choice<const Value extends string>(
  ...values: readonly [Value, ...Value[]]
): Parser<Value> & { readonly values: readonly Value[] } {
  return {
    kind: "choice",
    values,
    parse: (text, input, problems) => oneOf(values, text.trim(), input, problems),
  };
}

function oneOf<const Value extends string>(
  values: readonly [Value, ...Value[]],
  text: string,
  input: string,
  problems: OffPageProblem[],
): Value {
  const match = values.find((value) => value === text);
  if (match !== undefined) return match;
  problems.push({
    rule: "input",
    found: `\`${text}\` is no value of \`${input}\``,
    expected: values.map((value) => `\`${value}\``).join(" or "),
    cure: `Set \`${input}\` to one of them, or leave it out.`,
  });
  return values[0];
}

/** The same where none may be given: `null`. */
function maybeChoice<const Value extends string>(
  ...values: readonly [Value, ...Value[]]
): Parser<Value | null> & { readonly values: readonly Value[] } {
  const given = choice(...values);
  const parse: Parser<Value | null>["parse"] = (text, input, problems) =>
    text.trim() === "" ? null : given.parse(text, input, problems);
  return { ...given, parse };
}

/** The version of the release; `null`: none is given. */
const versionText: Parser<string | null> = {
  kind: "text",
  parse: (given, input, problems) => {
    const text = given.trim();
    if (text === "") return null;
    const isReference = text.startsWith("refs/");
    if (isVersionLine(text) && !isReference) return givenVersion(text);
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(oneLine(text), 40)}\` cannot be used as \`${input}\``,
      expected: `a version on one line, of at most ${maxVersionLength} characters${isReference ? ", and no reference of git" : ""}`,
      cure: isReference
        ? `Set \`${input}\` to the version alone, such as 1.4.0. In an event with a tag leave it out: the tag tells.`
        : `Set \`${input}\` to a version such as 1.4.0, or leave it out.`,
    });
    return null;
  },
};

/** What tells two uses apart in reports. */
const nameOfUse: Parser<string> = { kind: "text", parse: (text) => useName(text.trim()) };

const pullRequestNumber: Parser<number | null> = {
  kind: "text",
  placeholder: "NUMBER",
  parse: (given, input, problems) => {
    const text = given.trim();
    if (text === "") return null;
    if (/^#?[1-9][0-9]{0,9}$/.test(text)) return Number(text.replace("#", ""));
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(text, 40)}\` in \`${input}\` is no number of a pull request`,
      expected: "a pull request's number",
      cure: `Set \`${input}\` to a number such as 12, or leave it out.`,
    });
    return null;
  },
};

/** More processes at a time than any machine has a use for. */
const maxCount = 256;

const count: Parser<number> = {
  kind: "text",
  placeholder: "NUMBER",
  parse: (given, input, problems) => {
    const text = given.trim();
    if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxCount) return Number(text);
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(text, 40)}\` cannot be used as \`${input}\``,
      expected: `a number from 1 to ${maxCount}`,
      cure: `Set \`${input}\` to a number such as 4, or leave it out.`,
    });
    return 1;
  },
};

/** How many jobs; `null`: as many as is usual for so many checks. */
const shardCount: Parser<number | null> = {
  kind: "text",
  placeholder: "NUMBER",
  parse: (text, input, problems) => (text.trim() === "" ? null : count.parse(text, input, problems)),
};

/** What jobs run on: names by comma or line, each once. */
const runners: Parser<readonly string[]> = {
  kind: "list",
  parse: (text, input, problems) => {
    const names = [...new Set(list.parse(text, input, problems))];
    const odd = names.find(isNoRunner);
    if (odd === undefined && names.length > 0) return names;
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(oneLine(odd ?? text), 40)}\` in \`${input}\``,
      expected: "names of runners, such as `ubuntu-latest`",
      cure: /[[\]{}]/.test(odd ?? "")
        ? "Name each system by one label: several labels, or a group, would be taken for several systems. A runner gets a label of its own in its settings."
        : `Set \`${input}\` to one name, or to several by comma, or leave it out.`,
    });
    return ["ubuntu-latest"];
  },
};

/** In milliseconds; `null`: none is given. */
const duration: Parser<number | null> = {
  kind: "text",
  placeholder: "DURATION",
  parse: (given, input, problems) => {
    const text = given.trim();
    if (text === "") return null;
    const ms = parseDuration(text);
    if (ms !== null && ms > 0 && ms <= maxTimerMs) return ms;
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(text, 40)}\` cannot be used as \`${input}\``,
      expected: "a duration such as `30m` or `1h30m`, at most 596h",
      cure: `Set \`${input}\` to a duration with its unit, or leave it out.`,
    });
    return null;
  },
};

/** Lines KEY=VALUE, each value to the letter. */
const variables: Parser<Readonly<Record<string, string>>> = {
  kind: "lines",
  parse: (text, input, problems) => {
    const variables: Record<string, string> = Object.create(null);
    for (const line of text.split(/\r\n|\n|\r/)) {
      if (line.trim() === "") continue;
      const equals = line.indexOf("=");
      const name = line.slice(0, Math.max(equals, 0)).trim();
      const problem = variableProblem(line, name, input, name in variables);
      if (problem === null) variables[name] = line.slice(equals + 1);
      else problems.push(problem);
    }
    return { ...variables };
  },
};

function variableProblem(line: string, name: string, input: string, again: boolean): OffPageProblem | null {
  if (isHeld(name)) return heldVariable(name, input);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const shown = line.includes("=")
      ? `the name \`${name}\``
      : `the line \`${cutCharacters(line.trim(), 80)}\``;
    return {
      rule: "input",
      found: `${shown} in \`${input}\``,
      expected: "lines KEY=VALUE",
      cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
    };
  }
  if (!again) return null;
  return {
    rule: "input",
    found: `\`${name}\` twice in \`${input}\``,
    expected: "each name once",
    cure: "Remove one of the two lines.",
  };
}

/** FORMAT 3.3 */
function heldVariable(name: string, input: string): OffPageProblem {
  return {
    rule: "input",
    found: `\`${cutCharacters(name, 80)}\` in \`${input}\``,
    expected: "a name that does not change how programs run",
    cure: reachesNothing(name)
      ? "Leave it out: no command gets it. Set a shell's options in the command (`set -u`) or in `shell` (`bash -eux -o pipefail {0}`)."
      : "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
  };
}

/** A file that is put in the place of another one; empty: none. Whoever names a page means something else, and it would be renamed. */
const keptFile: Parser<string> = {
  kind: "text",
  placeholder: "FILE",
  parse: (given, input, problems) => {
    const text = given.trim();
    if (!isChecklist(text) && !/(?:^|[\\/])\.git[\\/]*$/i.test(text)) return text;
    problems.push({
      rule: "input",
      found: `\`${cutCharacters(oneLine(text), 80)}\` cannot be used as \`${input}\``,
      expected: "a file that is none of a page (.md, .yml, .yaml), and no git folder",
      cure: `Set \`${input}\` to a file of its own, such as readiness-history.json.`,
    });
    return "";
  },
};

/** What the rows of the table are parsed by. */
export const parsers = {
  text,
  fileText,
  list,
  flag,
  choice,
  maybeChoice,
  versionText,
  nameOfUse,
  pullRequestNumber,
  count,
  shardCount,
  runners,
  duration,
  variables,
  keptFile,
  reports,
};
