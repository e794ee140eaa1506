import { readerText } from "./reader-text.js";

type Attributes = Readonly<Record<string, string | number>>;

/** An element that holds text; an empty text makes an empty element. */
export function textElement(name: string, attributes: Attributes, text = ""): string {
  return element(name, attributes, xmlText(text));
}

/** An element around elements, each on lines of its own. */
export function parentElement(name: string, attributes: Attributes, children: readonly string[]): string {
  return element(name, attributes, children.length === 0 ? "" : `\n${children.join("\n")}\n`);
}

function element(name: string, attributes: Attributes, inner: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`,
  );
  const start = `<${name}${written.join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** A text between tags. `>` too: `]]>` must not stand in a text. */
export function xmlText(text: string): string {
  return holdable(text).replace(/[&<>]/g, (mark) => references[mark] ?? mark);
}

/** A parser makes blanks of the line ends and tabs in an attribute. */
function xmlAttribute(value: string): string {
  return holdable(value).replace(/[&<>"\t\n]/g, (mark) => references[mark] ?? mark);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** Only what XML 1.0 can hold, not even as a reference: `readerText` has removed all controls but line ends and tabs. */
function holdable(text: string): string {
  return defused(readerText(text).replace(/[\ufffe\uffff]/g, "\ufffd"));
}

/**
 * GitLab and Jenkins offer the file that `[[ATTACHMENT|path]]` names for download: no text of others may choose it. Last,
 * since what is removed before could hide it.
 */
function defused(text: string): string {
  return text.replace(/\[\[(?=ATTACHMENT\|)/gi, "[ [");
}
