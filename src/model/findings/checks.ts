import { page, yamlFile, yamlOwner } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with a check, whatever holds it (FORMAT 1.2, 1.3). */
export const checksFindings = {
  id: {
    severity: "error",
    summary: "A check has a name that no id can be made of.",
    why: "Ids stand in filters, outputs and file names: letters, digits, `.`, `_` and `-`, at most 100 of them.",
    examples: {
      wrong: `${yamlFile}    id: api/v2\n`,
      right: `${yamlFile}    id: api-v2\n`,
      sourceFormat: "yaml",
    },
  },
  "duplicate-id": {
    severity: "error",
    summary: "Two checks have the same id.",
    why: "Results, filters and `needs` could not tell one from the other.",
    examples: {
      wrong: `${yamlOwner}checks:\n  - id: unit\n    area: api\n    run: go test ./...\n  - id: unit\n    area: web\n    run: npm test\n`,
      right: `${yamlOwner}checks:\n  - id: unit-api\n    area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n  - id: unit-web\n    area: web\n    run: npm test\n    pass: "/^Tests: .* passed/"\n    rollback: Redeploy the last tag.\n`,
      sourceFormat: "yaml",
    },
  },
  "unreadable-check": {
    severity: "error",
    summary: "A check has no area, command or id that can be used.",
    why: "A check that is left out in silence would never run. This is said where no other finding gives the reason.",
    examples: null,
    unread: true,
  },
  "control-character": {
    severity: "error",
    summary: "A text that must stand on one line holds a control character.",
    why: "Line breaks and marks that turn the direction of text can make a report say something else than the page.",
    examples: {
      wrong: `${yamlOwner}checks:\n  - area: "public\\tapi"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      right: `${yamlOwner}checks:\n  - area: "public api"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      sourceFormat: "yaml",
    },
  },
  severity: {
    severity: "error",
    summary: "The severity of a check is neither `required` nor `advisory`.",
    why: "It decides whether a failure holds the release back, so it is never guessed.",
    examples: {
      wrong: `${yamlFile}    severity: optional\n`,
      right: `${yamlFile}    severity: advisory\n`,
      sourceFormat: "yaml",
    },
  },
  "unknown-shell": {
    severity: "error",
    summary: "A shell is none of those that `run:` of GitHub Actions has.",
    why: "Another program needs `{0}` where the path of the script goes; without it, it would not get the script.",
    examples: {
      wrong: `${yamlFile}    shell: fish\n`,
      right: `${yamlFile}    shell: fish {0}\n`,
      sourceFormat: "yaml",
    },
  },
  retries: {
    severity: "error",
    summary: "The number of retries is not a whole number from 0 to 100.",
    why: "It counts additional attempts; a larger number is a slip that would keep the release waiting.",
    examples: {
      wrong: `${yamlFile}    retries: 500\n`,
      right: `${yamlFile}    retries: 2\n`,
      sourceFormat: "yaml",
    },
  },
  duration: {
    severity: "error",
    summary: "A time is not a duration that can be used.",
    why: "A number without a unit may mean seconds or minutes, so it is never guessed. Timers hold less than 24 days.",
    examples: {
      wrong: `${yamlFile}    timeout: 90\n`,
      right: `${yamlFile}    timeout: 90s\n`,
      sourceFormat: "yaml",
    },
  },
  "unknown-need": {
    severity: "error",
    summary: "`needs` names a check that the page does not have.",
    why: "The check would run without what it waits for.",
    examples: {
      wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  needs: apu\n\`\`\`\n`,
      right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n  needs: api\n\`\`\`\n`,
    },
  },
  "numbered-need": {
    severity: "error",
    summary: "`needs` names the second or a later row of an area by its number.",
    why: "The number counts rows. A row inserted above would silently make it another check.",
    examples: {
      wrong:
        "| Area | Command | Needs |\n| --- | --- | --- |\n| db | `./scripts/migrate.sh` | |\n| db | `./scripts/seed.sh` | |\n| api | `cargo test` | db-2 |\n",
      right:
        "| Area | Check | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- | --- |\n| db | migrate | `./scripts/migrate.sh` | `migrated` | Restore the snapshot. | @acme | |\n| db | seed | `./scripts/seed.sh` | `seeded` | Restore the snapshot. | @acme | |\n| api | | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | seed |\n",
    },
  },
  "need-cycle": {
    severity: "error",
    summary: "Checks need each other in a circle.",
    why: "Each would wait for the other, and none could begin.",
    examples: {
      wrong:
        "| Area | Command | Needs |\n| --- | --- | --- |\n| api | `cargo test` | web |\n| web | `npm test` | api |\n",
      right:
        "| Area | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | |\n| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme | api |\n",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
