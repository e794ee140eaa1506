import { filledForms } from "../model/filled-forms.js";
import { plainText } from "../text/plain-text.js";

/** Shorter pieces of a secret (its lines, its encodings) would hit texts that have nothing to do with it. */
const minPieceLength = 6;

/** A secret in every form in which it must appear nowhere in a report (DESIGN 3, promise 4). */
export function formsOf(secret: string): string[] {
  if (secret.trim() === "") return [];
  const lines = linesOf(secret);
  const pieces = [...lines, plainText(secret), ...[secret, ...lines].flatMap(encodings)];
  return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}

/** A secret in the forms that the log is searched for: as it is, and line by line. */
export function logFormsOf(secret: string): string[] {
  if (secret.trim() === "") return [];
  return [...new Set([secret, ...linesOf(secret)])].filter(
    (form) => form.length >= minPieceLength || form === secret,
  );
}

/** Each line of a secret of several, without the blanks around it. */
function linesOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}

function encodings(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  return [
    ...base64Forms(bytes),
    ...urlForms(bytes),
    ...jsonForms(text),
    ...Object.values(filledForms).map((form) => form(text)),
  ];
}

/** As JavaScript escapes it; Python has no other letters than ASCII's, and Go nothing that could end a script. */
function jsonForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const unicode = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return [json, json.replace(/[^\u0020-\u007e]/g, unicode), json.replace(/[<>&\u2028\u2029]/g, unicode)];
}

function base64Forms(bytes: Buffer): string[] {
  const whole = bytes.toString("base64");
  const forms = [
    whole,
    whole.replace(/=+$/, ""),
    ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
    ...wrapped(whole),
  ];
  return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

/** What stays the same in base64 when other bytes stand before and after: no character that shares bits with them. */
function base64Core(bytes: Buffer, offset: number): string {
  const end = offset + bytes.length;
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}

/** `base64` breaks its lines at 76 characters, `openssl` at 64. */
function wrapped(encoded: string): string[] {
  return [64, 76].flatMap((width) =>
    encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : [],
  );
}

/** Percent-encoded as `encodeURIComponent`, forms and strict encoders do it, in either case. */
function urlForms(bytes: Buffer): string[] {
  const encode = (kept: RegExp): string => {
    return Array.from(bytes, (byte) =>
      kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte),
    ).join("");
  };
  const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
  const strict = encode(/[A-Za-z0-9\-_.~]/);
  const ofForms = encode(/[A-Za-z0-9\-_.*]/).replaceAll("%20", "+");
  return [component, strict, strict.replaceAll("%20", "+"), ofForms].flatMap((form) => [
    form,
    form.replace(/%../g, (code) => code.toLowerCase()),
  ]);
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
