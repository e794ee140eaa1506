import type { ProblemText } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { VersionFrom } from "../model/release.js";
import { maxGuessed, pathText, readPattern, takePath } from "../signals/form.js";
import { groupCount, jsonPathProblem, validatePattern } from "../signals/validators.js";
import type { Located, Report } from "./draft.js";
import { readLine } from "./draft-values.js";

/**
 * Where the tree says which version is being released (FORMAT 1.5): `FILE`, `json FILE: JSONPATH` or
 * `FILE: /pattern/`. Path, JSONPath and pattern are judged here, before anything runs; the file is read later.
 */
export async function readVersionFrom(
  draft: Located<string> | null,
  report: Report,
): Promise<VersionFrom | null> {
  const text = readLine("version-from", draft, report)?.trim();
  if (draft === null || text === undefined) return null;
  const parsed = parse(text, draft.place);
  const problem =
    parsed === null ? formProblem(text) : (pathProblem(parsed) ?? (await contentProblem(parsed)));
  if (problem !== null) report(problemAt("version-from", draft.place, problem));
  return problem === null ? parsed : null;
}

function parse(text: string, place: VersionFrom["place"]): VersionFrom | null {
  const json = /^json[ \t:]/.test(text);
  const taken = takePath(json ? text.slice("json".length) : ` ${text}`);
  if (taken === null) return null;
  const { path, after } = taken;
  if (json) return after?.startsWith("$") === true ? { kind: "json", path, query: after, text, place } : null;
  if (after === null) return { kind: "file", path, text, place };
  const pattern = readPattern(after);
  return pattern && { kind: "pattern", path, ...pattern, text, place };
}

const expected =
  "`FILE`, `json FILE: JSONPATH` or `FILE: /pattern/` with one group, a path with blanks in double quotes";

function formProblem(text: string): ProblemText {
  const meant = text.length > maxGuessed ? null : meantForm(text);
  const cure =
    meant !== null && parse(meant, nowhere) !== null
      ? `Write ${quoted(meant, maxGuessed)}.`
      : 'Write one of these, as `json package.json: $.version` or `mix.exs: /version: "(.+)"/`.';
  return { found: `${quoted(text)} in \`version-from\``, expected, cure };
}

const nowhere = { line: 1, column: 1 } as const;

/** `package.json: $.version`, `json: package.json $.version`, `mix.exs: version: "(.+)"`, `my version.txt`. */
function meantForm(text: string): string | null {
  const unquoted = text.replace(/(?<=^|json[ \t])(['`])([^'`"]+)\1(?=:|$)/, (_, _quote, path) =>
    pathText(path),
  );
  if (unquoted !== text) return unquoted;
  const own = text.replace(/^json\b[ \t]*:?[ \t]*/, "");
  const [, path, query] = /^(\S+?)[ \t]*:?[ \t]*(\$.*)$/s.exec(own) ?? [];
  if (path !== undefined && query !== undefined) return `json ${path}: ${query}`;
  if (own !== text) return `json ${own.replace(/:$/, "")}: $.version`;
  const [, file, pattern] = /^(\S+):[ \t]*(.+)$/s.exec(text) ?? [];
  if (file !== undefined && pattern !== undefined) {
    const bare = /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
    const escaped = bare.replace(/(\\.)|\//gs, (_, pair) => pair ?? "\\/");
    return `${file}: /${escaped}/`;
  }
  return /^[^":]*\.[A-Za-z0-9]{1,8}$/.test(text) ? pathText(text) : null;
}

/** Only what no tree makes right is named: where a path leads is known when it is read. */
function pathProblem({ path, text }: VersionFrom): ProblemText | null {
  const found = `the path ${quoted(path)} in \`version-from\``;
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
    return {
      found,
      expected: "a path inside the repository, relative to the root of the run",
      cure: "Write it without the folders above the root.",
    };
  const plain = plainPath(path);
  if (plain !== path) {
    const meant = text.replace(path, plain);
    const expected = "a path with `/`, in double quotes or none";
    return { found, expected, cure: `Write ${quoted(meant, maxGuessed)}.` };
  }
  if (!/[*~$]/.test(path)) return null;
  const cure = "Write the path of one file as it is called: no shell reads it.";
  return { found, expected: "the path of one file", cure };
}

/** Without other quotes than double ones, and with the slashes that every system reads. */
function plainPath(path: string): string {
  return path
    .replace(/^(['`])(.+)\1$/, "$2")
    .replace(/^\.\\/, "")
    .replaceAll("\\", "/");
}

async function contentProblem(source: VersionFrom): Promise<ProblemText | null> {
  if (source.kind === "file") return null;
  if (source.kind === "json")
    return jsonPathProblem(source.query, (path) => `json ${pathText(source.path)}: ${path}`);
  const { pattern } = source;
  const problem = await validatePattern(pattern);
  if (problem !== null) return { ...problem, cure: "Mend the pattern, with one group around the version." };
  const groups = await groupCount(pattern);
  if (groups === 1) return null;
  const found = `the pattern ${quoted(`/${pattern}/`)} with ${groups === 0 ? "no group" : `${groups} groups`}`;
  const cure =
    groups === 0
      ? "Put parentheses around the part of the pattern that is the version."
      : "Keep the parentheses around the version, and write `(?:…)` for the others.";
  return { found, expected: "exactly one group, which holds the version", cure };
}
