import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly XmlElement[];
  /** Of this element alone, without that of elements inside. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: OpenElement[];
  text: string;
}

/** Reads XML 1.0 to the letter of its specification; whatever is not well-formed is thrown. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root: OpenElement = { name: "", attributes: {}, elements: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, elements: [], text: "" };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.elements;
  if (first === undefined) throw new Error("no element");
  return first;
}

export function childrenOf({ elements }: XmlElement, name: string): readonly XmlElement[] {
  return elements.filter((element) => element.name === name);
}
