import { quoted } from "../model/problem.js";
import type { VersionFrom } from "../model/release.js";
import { isVersionLine, maxVersionLength, type TreeVersion } from "../model/version-clues.js";
import type { SignalSources } from "../ports/signal-sources.js";
import { LinePattern } from "../signals/streams/line-pattern.js";
import { KeepProbe } from "../signals/streams/output-stream.js";
import { plural } from "../text/count.js";
import { givenVersion } from "../text/version-text.js";
import { versionCure } from "./meant-version.js";

/** FORMAT 1.5: what `version-from` says, read by the rules of `file` (2.5). Nothing of it is run, and nothing throws. */
export async function readTreeVersion(from: VersionFrom, sources: SignalSources): Promise<TreeVersion> {
  const file = await readFile(from.path, sources);
  if ("found" in file) return file;
  const version = await versionIn(file.bytes, from, sources);
  return typeof version === "string" ? judged(version, from) : version;
}

type Unknown = Extract<TreeVersion, { readonly kind: "unknown" }>;

function unknown(found: string, cure: string): Unknown {
  return { kind: "unknown", found, cure };
}

/** A file is read as `json` and `=` read one: up to 4 MiB. */
async function readFile(path: string, sources: SignalSources): Promise<{ readonly bytes: Buffer } | Unknown> {
  const look = await sources.look(path);
  if (look.kind === "missing") return unknown(`there is no file ${quoted(path, 200)}`, fileCure);
  if (look.kind === "directory") return unknown(`${quoted(path, 200)} is a folder`, fileCure);
  if (look.kind === "unusable") return unknown(look.reason, fileCure);
  const kept = new KeepProbe();
  const reading = await sources.read(path, (chunk) => kept.keep(chunk, 0, chunk.length));
  if (reading.kind === "unusable") return unknown(reading.reason, fileCure);
  const { bytes } = kept;
  return bytes === null
    ? unknown(
        `${quoted(path, 200)} has more than 4 MiB, and no more is read`,
        "Name a smaller file that has the version.",
      )
    : { bytes };
}

const fileCure = "Name a file inside the workspace, relative to the root of the run.";

function versionIn(
  bytes: Buffer,
  from: VersionFrom,
  sources: SignalSources,
): Promise<string | Unknown> | string {
  switch (from.kind) {
    case "file":
      return textOf(bytes);
    case "json":
      return askJson(bytes, from, sources);
    case "pattern":
      return findGroup(textOf(bytes), from);
  }
}

/** Without a BOM. */
function textOf(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/^\ufeff/, "");
}

async function askJson(
  bytes: Buffer,
  { path, query }: VersionFrom & { readonly kind: "json" },
  sources: SignalSources,
): Promise<string | Unknown> {
  const answer = await sources.ask({ json: bytes, path: query, compare: null });
  const at = `${quoted(query)} of ${quoted(path, 200)}`;
  if (answer.kind === "unusable") return unknown(`${at} was not found: ${answer.reason}`, jsonCure);
  if (answer.kind === "not-json")
    return unknown(`${quoted(path, 200)} is not one JSON text: ${answer.reason}`, jsonCure);
  if (answer.found === 0) return unknown(`there is nothing at ${at}`, jsonCure);
  return (
    jsonText(answer.value) ??
    unknown(
      `${at} is ${quoted(answer.value)}`,
      "Name a path to a string: of a number the zeros would be lost.",
    )
  );
}

const jsonCure = "Correct the path to the version, or the file.";

/** The text of a JSON string that is there as a whole; `null`: it is another value. What is cut is too long in any case. */
function jsonText(value: string): string | null {
  if (!value.startsWith('"')) return null;
  return value.endsWith("…") ? value : String(JSON.parse(value));
}

/** Line by line, the first that matches. */
async function findGroup(
  text: string,
  { path, text: written, pattern, ignoreCase }: VersionFrom & { readonly kind: "pattern" },
): Promise<string | Unknown> {
  const match = (await LinePattern.compile(pattern, ignoreCase)).find(text);
  if (match === null)
    return unknown(
      `no line of ${quoted(path, 200)} matches ${quoted(written)}`,
      "Correct the pattern, or the file.",
    );
  const { RE2JS } = await import("re2js");
  const line = text.split(/\r\n|\r|\n/, match.index + 1).at(-1) ?? "";
  const matcher = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0).matcher(line);
  return matcher.find() ? (matcher.group(1) ?? "") : "";
}

/** One line of at most 100 characters; a `v` before a SemVer is taken off. */
function judged(given: string, from: VersionFrom): TreeVersion {
  const version = given.trim();
  const found = whatIsWrong(version);
  return found === null
    ? { kind: "version", version: givenVersion(version) }
    : unknown(`${quoted(from.text)} gives ${found}`, versionCure(from, version));
}

function whatIsWrong(version: string): string | null {
  if (version === "") return "nothing";
  const lines = version.split(/\r\n|\r|\n/).length;
  if (lines > 1) return `${lines} ${plural(lines, "line")}`;
  if (version.length > maxVersionLength) return `${version.length} characters`;
  if (!isVersionLine(version)) return "a text with characters that cannot be seen";
  return isUnlikely(version) ? `${quoted(version)}, which is probably not a version` : null;
}

/** Whether it has signs that code and sentences have, and versions have not. `1:2.4-1` has an epoch. */
function isUnlikely(version: string): boolean {
  return /[\s"'`{}[\]()=:<>]/.test(version.replace(/^\d+:(?=\d)/, ""));
}
