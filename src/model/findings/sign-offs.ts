import { header, page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

const deployed = `${page}\n- [ ] Deployed to production`;
const required = `---\nsign-offs: require\n---\n\n${page}`;

/** What is wrong with a page's task lists (FORMAT 1.4). */
export const signOffFindings = {
  "sign-off-in-guidance": {
    severity: "note",
    summary: "A task list stands in a section that a cell links to.",
    why: "Such a section is guidance: its boxes are steps for whoever reads it, and no sign-offs of the page.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- [ ] Redeploy the last tag.\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- Redeploy the last tag.\n`,
    },
    unread: true,
  },
  "sign-off-box": {
    severity: "warning",
    summary: "A box of a task list is misspelt.",
    why: "Only `- [ ]` and `- [x]`, with a blank behind the bracket, are boxes. Spelt otherwise it is text, and the page has no such sign-off.",
    examples: { wrong: `${page}\n- [] Changelog reviewed\n`, right: `${page}\n- [ ] Changelog reviewed\n` },
    unread: true,
  },
  "sign-off-conditions": {
    severity: "error",
    summary: "Parentheses of a sign-off hold a condition, or a near miss, beside anything else.",
    why: "Conditions are a list by comma in the last parentheses: a version, `after`, `only: KIND`, `environment: NAME`. Read as mere words, a proof would become a box to tick.",
    examples: {
      wrong: `${deployed} (enviroment: production)\n`,
      right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
    },
  },
  "sign-off-condition-text": {
    severity: "warning",
    summary: "A sign-off names an environment, and not in parentheses.",
    why: "Only what stands in the last parentheses, outside of code, is proved by approvals. Elsewhere it is text, and the box is merely ticked.",
    examples: {
      wrong: `${deployed}, environment: production\n`,
      right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
    },
    unread: true,
  },
  "sign-off-twice": {
    severity: "warning",
    summary: "A sign-off stands twice under one heading.",
    why: "Reports and comparisons know a sign-off by its text: nobody can tell which of the two is meant, and who ticks one has not ticked the other.",
    examples: {
      wrong: `${page}\n- [ ] Changelog reviewed\n- [ ] Changelog reviewed\n`,
      right: `${page}\n- [ ] Changelog reviewed\n- [ ] Changelog reviewed by Legal\n`,
    },
  },
  "sign-offs-none": {
    severity: "warning",
    summary: "The page demands sign-offs and has none.",
    why: "With `sign-offs: require` open sign-offs hold the gate back. Without one nothing does, and the page looks as if there were more to it.",
    examples: { wrong: required, right: `${required}\n- [ ] Changelog reviewed\n` },
  },
  "sign-off-environment": {
    severity: "note",
    summary: "The approval of an environment proves a sign-off that holds nothing back.",
    why: "Without `sign-offs: require` the proof is asked for and shown, and the gate is ready without it.",
    examples: {
      wrong: `${deployed} (environment: production)\n`,
      right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
