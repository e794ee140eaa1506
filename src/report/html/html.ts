import { plainText } from "../../text/plain-text.js";

/** HTML of our own making. Only `html` and `trusted` make it: what comes out of a JSON file is never one. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text, which is escaped, HTML of ours, nothing (`null`), and lists of these. */
export type HtmlPart = string | number | null | Html | readonly HtmlPart[];

/** A template whose every value is escaped, in text and between double quotes alike. */
export function html(pieces: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  let text = pieces[0] ?? "";
  for (const [index, value] of values.entries()) text += written(value) + (pieces[index + 1] ?? "");
  return new Html(text);
}

/** HTML that another renderer of ours has escaped. */
export function trusted(text: string): Html {
  return new Html(text);
}

export const nothing = new Html("");

/** Parts with something of ours between them; those that are empty are left out with it. */
export function joined(separator: string, parts: readonly HtmlPart[]): Html {
  return new Html(
    parts
      .map(written)
      .filter((part) => part !== "")
      .join(escapeText(separator)),
  );
}

export function isEmpty(part: HtmlPart): boolean {
  return written(part) === "";
}

/** Text as a link; just the text where the address is none that a browser should follow. */
export function htmlLink(words: HtmlPart, address: string | null): Html {
  return address !== null && followed.test(address)
    ? html`<a href="${address}">${words}</a>`
    : html`${words}`;
}

const followed = /^(?:https?:\/\/[^/\s]|mailto:\S|#)/i;

function written(part: HtmlPart): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "number") return String(part);
  return typeof part === "string" ? escapeText(part) : part.map(written).join("");
}

/** Text that others wrote: nothing in it is markup, and it reads in the order in which it stands. */
export function escapeText(text: string): string {
  if (harmless.test(text)) return text;
  return plainText(text).replace(/[&<>"'`]/g, (mark) => references[mark] ?? "");
}

/** Most texts: what is neither a special of HTML nor beyond ASCII. */
const harmless = /^[\n\t !#-%(-;=?-_a-~]*$/;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
