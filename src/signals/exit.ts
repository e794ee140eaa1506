import { quoted } from "../model/problem.js";
import type { Role } from "../model/signal.js";
import {
  asCode,
  type Cure,
  cureByOtherRole,
  cureFor,
  type FormText,
  maxGuessed,
  orLiterally,
  type Parsed,
  refuse,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `exit 0`, `exit 1..3`, `exit !0`. */
export const exit: SignalKind<SignalOf<"exit">> = {
  words: ["exit"],
  parse: parseExit,
  needsOutputOn: () => null,
  spelling: ({ negated, from, to }) => (negated ? `exit !${from}` : (range(from, to) ?? "")),
  clause: ({ negated, from, to }) => {
    if (negated) return `exit code other than ${from}`;
    return from === to ? `exit code ${from}` : `exit code from ${from} to ${to}`;
  },
};

/** Windows' exit codes are of 32 bits; elsewhere there are 8, of which a finding of its own speaks. */
export const maxExitCode = 0xffff_ffff;

function parseExit(form: FormText): Parsed {
  const { rest, body } = form;
  const expected = "`exit 0`, `exit 1..3` or `exit !0`";
  const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
  if (first === undefined) return refuse(0, quoted(body), expected, exitCure(form));
  const [from, to] = [Number(first), Number(last ?? first)];
  if (from > maxExitCode || to > maxExitCode)
    return refuse(0, quoted(body), `exit codes from 0 to ${maxExitCode}`, cureFor(null, body));
  if (not === "!" && last !== undefined)
    return refuse(0, quoted(body), expected, cureByOtherRole(`exit ${first}..${last}`, form));
  if (from > to) {
    const cure = cureFor(`exit ${to}..${from}`, body);
    return refuse(0, quoted(body), "a range whose first code is not above its second", cure);
  }
  return { kind: "exit", negated: not === "!", from, to };
}

function exitCure({ rest, body, role }: FormText): Cure {
  if (body.length > maxGuessed) return cureFor(null, body);
  const choice = alternativesCure(alternatives(plainValue(rest)), role);
  if (choice !== null) return `${choice} Or write ${asCode(`output: ${body}`)} to look for this text.`;
  return signalBehind(rest, body) ?? cureFor(meantExit(rest), body);
}

/** `exit 0, 0 failures`: two signals in one. */
function signalBehind(rest: string, body: string): string | null {
  const [, value = "", more = ""] =
    /^(.{1,40}?)(?:[ \t]*[,;+&]+[ \t]*|[ \t]+and[ \t]+)(\S.*)$/.exec(rest) ?? [];
  const exit = more === "" ? null : meantExit(value);
  if (exit === null) return null;
  return orLiterally(`Write two signals, ${asCode(exit)} and ${asCode(more)}`, body);
}

/** The exit signal that words and signs after `exit` probably mean: `code 3`, `!= 0`, `1-3`; `null`: none. */
export function meantExit(rest: string): string | null {
  const value = plainValue(rest);
  for (const { form, meant } of spellings) {
    const match = form.exec(value);
    const signal = match === null ? null : meant(Number(match[1] ?? 0), Number(match[2] ?? 0));
    if (signal !== null) return signal;
  }
  return null;
}

/** Without the words that only say that a code follows. */
function plainValue(rest: string): string {
  return rest
    .toLowerCase()
    .replace(/^(?:[ \t:=]|codes?\b|status(?:es)?\b|value\b|with\b|is\b|of\b|in\b|a\b)+/, "")
    .trim();
}

type Meant = (first: number, second: number) => string | null;

/** How people write what the three forms say, with the numbers that they hold. */
const spellings: readonly { readonly form: RegExp; readonly meant: Meant }[] = [
  { form: /^(\d{1,10})$/, meant: (code) => range(code, code) },
  { form: /^(?:!==?|<>|≠|!|not(?: equal)?(?: to)?)[ \t]*(\d{1,10})$/, meant: (code) => `exit !${code}` },
  { form: /^non-?[ \t]?(?:zero|0)$/, meant: () => "exit !0" },
  { form: /^(?:failure|error|failed)$/, meant: () => "exit !0" },
  { form: /^(?:zero|success|ok)$/, meant: () => "exit 0" },
  { form: /^>[ \t]*(\d{1,10})$/, meant: (code) => (code === 0 ? "exit !0" : from(code + 1)) },
  { form: /^(?:>[ \t]*=|≥|=>)[ \t]*(\d{1,10})$/, meant: from },
  { form: /^<[ \t]*(\d{1,10})$/, meant: (code) => range(0, code - 1) },
  { form: /^(?:<[ \t]*=|≤|=<)[ \t]*(\d{1,10})$/, meant: (code) => range(0, code) },
  {
    form: /^(\d{1,10})[ \t]*(?:-|–|—|to|through|\.{2,3}|…)[ \t]*(\d{1,10})$/,
    meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
  },
  {
    form: /^between[ \t]+(\d{1,10})[ \t]+and[ \t]+(\d{1,10})$/,
    meant: (first, second) => range(Math.min(first, second), Math.max(first, second)),
  },
  {
    form: /^(\d{1,10})[ \t]*(?:\.\.\.?|…|\+|or (?:more|above|higher))$/,
    meant: from,
  },
  { form: /^(-\d{1,10}|0x[\da-f]{1,8})$/, meant: (code) => range(unsignedCode(code), unsignedCode(code)) },
];

/** Codes below 0 are what others are shown as: -1 is seen as 255, and Windows' `%ERRORLEVEL%` -1073741819 is 3221225477. */
export function unsignedCode(code: number): number {
  if (code >= 0) return code;
  return code >= -255 ? code + 256 : code + maxExitCode + 1;
}

/** All codes from one on: of 8 bits, unless it is above them. */
function from(code: number): string | null {
  return range(code, code > 255 ? maxExitCode : 255);
}

function range(from: number, to: number): string | null {
  if (from > to || from < 0 || to > maxExitCode) return null;
  return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}

/** The codes of a choice (`1 or 2`, `0, 2`), ascending, each once; empty for anything else. */
function alternatives(value: string): readonly number[] {
  if (!/^\d{1,3}(?:[ \t]*(?:,[ \t]*or\b|,|\/|\||\bor\b)[ \t]*\d{1,3}){1,20}$/.test(value)) return [];
  const codes = Array.from(value.matchAll(/\d+/g), ([digits]) => Number(digits));
  return [...new Set(codes)].sort((a, b) => a - b);
}

/** A range where the codes are one; else several fail signals, or a range and as fail signals what lies between. */
function alternativesCure(codes: readonly number[], role: Role): string | null {
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const gaps = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (code) => !codes.includes(code),
  );
  if (gaps.length === 0) return `Write ${asCode(range(first, last) ?? "")}.`;
  if (role === "fail") return `Write each as a fail signal of its own: ${listed(codes)}.`;
  if (gaps.length > 5) return null;
  return `Write ${asCode(`exit ${first}..${last}`)}, and as fail signals what lies between: ${listed(gaps)}.`;
}

function listed(codes: readonly number[]): string {
  return codes.map((code) => asCode(`exit ${code}`)).join(" and ");
}
