import { yamlFile } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with a signal (FORMAT 2). */
export const signalsFindings = {
  signal: {
    severity: "error",
    summary: "A signal has none of the forms that signals have.",
    why: "What begins with a word such as `exit`, `stdout` or `file` and goes on otherwise was probably meant as that form. Read as plain text it would look for something that is never printed.",
    examples: {
      wrong: `${yamlFile}    fail: stderr contains FAIL\n`,
      right: `${yamlFile}    fail: "stderr: FAIL"\n`,
      carrier: "yaml",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
