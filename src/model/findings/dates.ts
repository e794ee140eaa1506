import { page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

function waivedUntil(day: string): string {
  return `| Area | Command | Pass signal | Rollback | Owner | Waived |
| --- | --- | --- | --- | --- | --- |
| api | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme | |
| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme | until ${day} by @alice: upstream is down, #123 |
`;
}

const right = waivedUntil("2026-12-15");

/** What is said by the clock of the run, or of `lint` (FORMAT 1.1, 1.5); the pages show it as of the end of November 2026. */
export const datesFindings = {
  "waiver-expired": {
    severity: "warning",
    summary: "A waiver has expired.",
    why: "The check decides again, since the first moment (in UTC) of the day after the waiver's last.",
    examples: { wrong: waivedUntil("2026-11-15"), right },
  },
  "waiver-far": {
    severity: "warning",
    summary: "A waiver lies more than 90 days ahead.",
    why: "What does not decide for so long is forgotten. A nearer day brings it up again.",
    examples: { wrong: waivedUntil("2027-04-01"), right },
  },
  "waiver-too-far": {
    severity: "error",
    summary: "A waiver lies more than 366 days ahead.",
    why: "A check that does not decide for longer than a year is none, and the page would only seem to have it.",
    examples: { wrong: waivedUntil("2099-12-31"), right },
  },
  "waiver-unneeded": {
    severity: "warning",
    summary: "A check passed although it is waived.",
    why: "Its waiver is not needed any more. While it lasts, the check may fail again and hold nothing back. A run says it, of its verdicts.",
    examples: null,
    saidByRun: true,
  },
  "reviewed-old": {
    severity: "warning",
    summary: "The last review of the page was more than 90 days ago.",
    why: "A product changes, and a page that no person has gone through since checks what mattered then.",
    examples: {
      wrong: `---\nreviewed: 2026-07-01\n---\n\n${page}`,
      right: `---\nreviewed: 2026-11-01\n---\n\n${page}`,
    },
  },
  "reviewed-ahead": {
    severity: "warning",
    summary: "The last review of the page is still to come.",
    why: "The day was misspelt, or set ahead so that nothing is said of the page's age.",
    examples: {
      wrong: `---\nreviewed: 2027-11-01\n---\n\n${page}`,
      right: `---\nreviewed: 2026-11-01\n---\n\n${page}`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
