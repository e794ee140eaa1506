/** Colours of a terminal (SGR codes). */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const;

export type Paint = (text: string, colour: keyof typeof codes) => string;

/** A painter that leaves the text alone where no colour is wanted (`NO_COLOR`, a file, the runner's log of others). */
export function painter(color: boolean): Paint {
  return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}
