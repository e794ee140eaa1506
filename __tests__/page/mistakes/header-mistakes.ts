import { tablePage } from "./clean-pages.js";
import { type Mistake, misspell } from "./mistake.js";

const headers = [
  "Area",
  "Command",
  "Pass signal",
  "Fail signal",
  "Rollback",
  "Retest",
  "Timeout",
  "Needs",
  "Severity",
  "Shell",
  "Owner",
];

/** How a header is misspelt by a slip of the hand, or by a text editor. */
const slips: Readonly<Record<string, (header: string) => string>> = {
  "a letter is missing": (header) => header.slice(0, 2) + header.slice(3),
  "a letter is doubled": (header) => header.slice(0, 2) + header.slice(1),
  "two letters are swapped": (header) => header.slice(0, -2) + (header.at(-1) ?? "") + (header.at(-2) ?? ""),
  "a zero-width space": (header) => `${header.slice(0, 2)}\u200b${header.slice(2)}`,
  "a no-break space": (header) => (header.includes(" ") ? header.replace(" ", "\u00a0") : `${header}\u00a0`),
  "a Cyrillic letter": (header) =>
    header.replace(/[aeo]/, (letter) => ({ a: "а", e: "е", o: "о" })[letter] ?? letter),
  "a fullwidth letter": (header) => String.fromCharCode(header.charCodeAt(0) + 0xfee0) + header.slice(1),
};

export const headerMistakes: readonly Mistake[] = headers.flatMap((header) =>
  Object.entries(slips)
    .map(([slip, misspelt]) => [slip, misspelt(header)] as const)
    .filter(([, misspelt]) => misspelt !== header)
    .map(([slip, misspelt]) =>
      misspell(`header ${header}: ${slip}`, tablePage, `| ${header} |`, `| ${misspelt} |`, {
        rewrites: !/space|letter$/.test(slip) || /missing|doubled|swapped/.test(slip),
        fixable: true,
      }),
    ),
);
