import { emptyRow, type PageDraft } from "../draft.js";
import type { ToolNeed } from "../tool-need.js";
import type { RepositoryFacts } from "./facts.js";
export function draftRepository(facts: RepositoryFacts): { page: PageDraft; needs: readonly ToolNeed[] } {
  const has = facts.paths.has("package.json");
  return {
    page: {
      title: "Release readiness",
      settings: {
        owner: null,
        ticket: null,
        versionFrom: has ? "json package.json: $.version" : null,
        signOffs: null,
        setup: [],
      },
      intro: "",
      rows: has
        ? [
            {
              ...emptyRow,
              area: "tests",
              command: ["npm test"],
              pass: ["exit 0", "ok"],
              fail: ["FAIL"],
              rollback: "`git revert {sha}`",
              guess: "npm test",
            },
            {
              ...emptyRow,
              area: "build",
              command: ["npm run build"],
              pass: ["exit 0", "ok"],
              fail: ["FAIL"],
              rollback: "`git revert {sha}`",
            },
          ]
        : [],
      sections: [],
    },
    needs: [{ tool: "node", version: null, versionFile: null }],
  };
}
