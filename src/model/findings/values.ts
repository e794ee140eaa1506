import { yamlCheck, yamlFile } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with the values of YAML keys (FORMAT 1.3). */
export const valuesFindings = {
  "wrong-type": {
    severity: "error",
    summary: "A value has another type than its key takes.",
    why: "YAML turns `stdout: ok` into a mapping and `3` into a number. Where a text is needed, only quotes say what is meant.",
    examples: {
      wrong: `${yamlFile}    fail:\n      - stderr: FAIL\n`,
      right: `${yamlFile}    fail:\n      - "stderr: FAIL"\n`,
      carrier: "yaml",
    },
    unread: true,
  },
  "empty-value": {
    severity: "error",
    summary: "A key has an empty value.",
    why: "It says that something is there and gives nothing. An empty command would pass whatever the product does.",
    examples: {
      wrong: `${yamlFile}    diagnose: ""\n`,
      right: `${yamlFile}    diagnose: docker compose logs --tail 50\n`,
      carrier: "yaml",
    },
  },
  "missing-key": {
    severity: "error",
    summary: "A check lacks `area` or `run`.",
    why: "Without an area it reports to no place, and without a command there is nothing to run.",
    examples: {
      wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    pass: /^ok\\s/\n',
      right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
      carrier: "yaml",
    },
  },
  "env-name": {
    severity: "error",
    summary: "The name of an environment variable is not one that shells know.",
    why: "Names are letters, digits and `_`, and begin with no digit. A command could not read any other.",
    examples: {
      wrong: `${yamlFile}    env: { LOG-LEVEL: debug }\n`,
      right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
      carrier: "yaml",
    },
  },
  "env-without-effect": {
    severity: "warning",
    summary: "A variable of `env` reaches no command: SHELLOPTS or BASHOPTS.",
    why: "They set a shell's options from outside, and with `noexec` a shell runs nothing and every check passes. So no command gets them, wherever they come from.",
    examples: {
      wrong: `${yamlFile}    env: { SHELLOPTS: nounset }\n`,
      right: `${yamlFile}    shell: bash -eu -o pipefail {0}\n`,
      carrier: "yaml",
    },
    unread: true,
  },
  "anchor-in-yaml": {
    severity: "error",
    summary: "Guidance of a YAML file is a link to a heading.",
    why: "A YAML file has no headings, so a person who needs the steps would find none.",
    examples: {
      wrong:
        'owner: "@acme"\nchecks:\n  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: "[Go back](#go-back)"\n',
      right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
      carrier: "yaml",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
