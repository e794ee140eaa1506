/** Pages without a mistake, each in another form of the format. All of them say the same three checks. */
export const tablePage = `---
owner: "@acme/release"
ticket: "#61"
areas: [catalog, registry, streaming]
setup: npm ci
defaults: { timeout: 5m, env: { CI: "1" } }
lint: { signal-beyond-exit: off }
---

# Release readiness

| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest | Owner | Timeout | Needs | Severity | Shell | Why |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| catalog | catalog | \`npm test -- catalog\` | \`exit 0\` and \`tests passed\` | \`stderr: UnhandledPromise\` | Revert the merge. | \`npm test -- catalog --verbose\` | @acme/catalog | 2m | | required | bash | It broke in v0.2. |
| registry | registry | \`npm run registry\` | \`stdout: registry ready\` | \`/fatal:/\` | [Restore](#restore) | \`npm run registry -- --again\` | @acme/registry | 3m | catalog | required | bash | |
| streaming | streaming | \`npm run stream\` | \`stdout lines >= 3\` | \`file core.dump\` | [Restore](#restore) | \`npm run stream\` | @acme/stream | 4m | registry | required | bash | |

## Restore

Redeploy the release before.
`;

export const commentPage = tablePage
  .replace("---\nowner", "<!-- readiness\nowner")
  .replace("off }\n---", "off }\n-->");

export const blockPage = `---
owner: "@acme/release"
areas: [catalog, registry]
lint: { signal-beyond-exit: off }
---

# Release readiness

\`\`\`yaml smoke-matrix
- id: catalog
  area: catalog
  run: npm test -- catalog
  pass: ["exit 0", "tests passed"]
  fail: ["stderr: UnhandledPromise"]
  rollback: Revert the merge.
  retest: npm test -- catalog --verbose
  timeout: 2m
  env: { LOG_LEVEL: debug }
  working-directory: apps/core
  shell: bash
  retries: 1
  retry-delay: 5s
  severity: required
- id: registry
  area: registry
  run: npm run registry
  pass: ["stdout: registry ready"]
  rollback: Revert the merge.
  needs: [catalog]
\`\`\`
`;

export const yamlPage = `owner: "@acme/release"
areas: [catalog, registry]
lint: { signal-beyond-exit: off }
setup: npm ci
checks:
  - id: catalog
    area: catalog
    run: npm test -- catalog
    pass: ["exit 0", "tests passed"]
    fail: ["stderr: UnhandledPromise"]
    rollback: Revert the merge.
    retest: npm test -- catalog --verbose
    diagnose: npm run logs
    timeout: 2m
    working-directory: apps/core
    severity: required
  - id: registry
    area: registry
    run: npm run registry
    pass: ["stdout: registry ready"]
    rollback: Revert the merge.
    needs: [catalog]
`;
