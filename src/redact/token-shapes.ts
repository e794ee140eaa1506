import { findPrivateKeys, keyMarker } from "./private-keys.js";
import { cutMark, replaceSpans } from "./spans.js";
import type { Span } from "./text-search.js";

/**
 * Stretches that have the shape of a well-known token, not only of known secrets, also where a cut has left its beginning
 * alone. Every finder goes over a character a few times at most, whatever the text: it runs over what commands print.
 */
export function findTokens(text: string): Span[] {
  const spans: Span[] = [];
  // Most texts hold none of the beginnings.
  for (const { beginning, find } of shapes) if (text.search(beginning) >= 0) spans.push(...find(text));
  return spans;
}

/** A text that will be cut: behind a cut nothing tells that what is left of a token is one. */
export function hideTokens(text: string): string {
  return replaceSpans(text, findTokens(text));
}

/** A token that begins with letters of its own, and goes on with at least so many of some others. */
interface Prefixed {
  readonly prefix: string;
  readonly body: RegExp;
  readonly min: number;
  /** Whether the prefix says only where the secret is for. */
  readonly keepsPrefix?: true;
}

const word = /\w*/y;
const wordOrDash = /[\w-]*/y;

/** Ordered: of two that begin alike the longer one first. */
const prefixed: readonly Prefixed[] = [
  // GitHub: personal (classic and fine-grained), OAuth, user-to-server, server-to-server, refresh.
  { prefix: "github_pat_", body: word, min: 40 },
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => ({ prefix, body: word, min: 36 })),
  { prefix: "npm_", body: /[A-Za-z0-9]*/y, min: 36 },
  { prefix: "pypi-AgE", body: wordOrDash, min: 50 },
  // Slack: bots, users, configuration, refresh, apps, and the addresses of incoming webhooks.
  ...["xoxa-", "xoxb-", "xoxe-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"].map((prefix) => ({
    prefix,
    body: /[A-Za-z0-9-]*/y,
    min: 16,
  })),
  ...["services/", "workflows/", "triggers/"].map((path) => ({
    prefix: `hooks.slack.com/${path}`,
    body: /[\w/-]*/y,
    min: 20,
    keepsPrefix: true as const,
  })),
  { prefix: "lin_api_", body: /[A-Za-z0-9]*/y, min: 32 },
  { prefix: "lin_oauth_", body: /[A-Za-z0-9]*/y, min: 32 },
];

const anyPrefix = new RegExp(prefixed.map(({ prefix }) => prefix.replaceAll(".", "\\.")).join("|"), "g");

function* findPrefixed(text: string): Generator<Span> {
  let behind = 0;
  for (const { 0: found, index } of text.matchAll(anyPrefix)) {
    const shape = prefixed.find(({ prefix }) => prefix === found);
    // What lies within a token is part of it; to look at it again would take quadratic time.
    if (shape === undefined || index < behind) continue;
    const from = index + found.length;
    const end = endOf(shape.body, text, from);
    if (end - from < shape.min && !isCutToken(text, from, end)) continue;
    yield { start: shape.keepsPrefix ? from : index, end };
    behind = end;
  }
}

/** Where a sticky expression, which may match nothing, ends. */
function endOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return from + (expression.exec(text)?.[0].length ?? 0);
}

/** Fewer characters than these left of a token don't give it away; nor are they known to belong to one. */
const minMarkedBody = 4;
const minUnmarkedBody = 10;

/** Whether a text was cut within a token: words have no digits, and no capitals behind their beginning. */
function isCutToken(text: string, from: number, end: number): boolean {
  const min = text[end] === cutMark ? minMarkedBody : end === text.length ? minUnmarkedBody : null;
  return min !== null && end - from >= min && /[0-9A-Z]/.test(text.slice(from, end));
}

/** Ids of AWS's access keys, lasting ones and those of a session. */
const awsId = /(?<![A-Za-z0-9])A[KS]IA(?:[A-Z0-9]{16}(?![A-Za-z0-9])|(?=[A-Z0-9]*[0-9])[A-Z0-9]{4,15}(?=…))/g;

function* findAwsIds(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(awsId)) yield { start: index, end: index + found.length };
}

/** AWS's secrets have no form of their own: 40 characters or more behind a name that says so. */
const awsSecret =
  /(?:secret_?access_?key|aws_?secret_?key|aws_?session_?token)[\s"'\\:=>|,]{1,12}([A-Za-z0-9/+=]{8,})/gi;
const minAwsSecret = 40;

function* findAwsSecrets(text: string): Generator<Span> {
  for (const { 0: found, 1: secret = "", index } of text.matchAll(awsSecret)) {
    const end = index + found.length;
    const isCut = end === text.length || text[end] === cutMark;
    if (secret.length >= minAwsSecret || isCut) yield { start: end - secret.length, end };
  }
}

/** A header, which is an object of JSON in base64: `{"`. */
const jwtHeader = /eyJ[\w-]*/g;
const jwtPart = /\.[\w-]*/y;
const minJwtPart = 10;

/** JWS and JWE: three parts or more, the first and the last of which are never short. */
function* findJwts(text: string): Generator<Span> {
  for (const { 0: header, index } of text.matchAll(jwtHeader)) {
    if (header.length < minJwtPart) continue;
    let end = index + header.length;
    let parts = 1;
    let last = header.length;
    for (let from = end, part = 2; part <= 5 && text[from] === "."; part += 1) {
      const behind = endOf(jwtPart, text, from);
      // The second of five may be empty; a full stop behind the token is none of its parts.
      if (behind > from + 1) [end, parts, last] = [behind, part, behind - from - 1];
      from = behind;
    }
    const isCut = text[end] === cutMark || (end === text.length && parts > 1);
    if ((parts >= 3 && last >= minJwtPart) || isCut) yield { start: index, end };
  }
}

const shapes: readonly { readonly beginning: RegExp; readonly find: (text: string) => Iterable<Span> }[] = [
  { beginning: anyPrefix, find: findPrefixed },
  { beginning: awsId, find: findAwsIds },
  { beginning: awsSecret, find: findAwsSecrets },
  { beginning: jwtHeader, find: findJwts },
  { beginning: keyMarker, find: findPrivateKeys },
];
