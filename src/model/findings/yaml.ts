import { yamlCheck, yamlFile, yamlOwner } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with a YAML file and with the values of its keys (FORMAT 1.3). */
export const yamlFindings = {
  "yaml-syntax": {
    severity: "error",
    summary: "Text is not YAML.",
    why: "Nothing behind the mistake can be read for sure. Most often a value needs quotes.",
    examples: { wrong: `owner: @acme\nchecks:\n${yamlCheck}`, right: yamlFile, sourceFormat: "yaml" },
    unread: true,
  },
  "yaml-list": {
    severity: "error",
    summary: "A list of checks, or a mapping of keys, is something else.",
    why: "Checks are a list with a dash before each, and settings are keys. Read otherwise, none of them would count.",
    examples: {
      wrong: `${yamlOwner}checks:\n  area: api\n  run: go test ./...\n`,
      right: yamlFile,
      sourceFormat: "yaml",
    },
    unread: true,
  },
  "yaml-documents": {
    severity: "error",
    summary: "A YAML file or block holds a second document.",
    why: "Only one can be the checklist, and the other would be passed over.",
    examples: {
      wrong: `${yamlFile}---\nticket: "#61"\n`,
      right: `ticket: "#61"\n${yamlFile}`,
      sourceFormat: "yaml",
    },
    unread: true,
  },
  "yaml-key": {
    severity: "error",
    summary: "A key is a list or a mapping instead of a word.",
    why: "No key of the format is one, so what it holds would be passed over.",
    examples: {
      wrong: `${yamlFile}    env: { [LOG_LEVEL]: debug }\n`,
      right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
      sourceFormat: "yaml",
    },
    unread: true,
  },
  "duplicate-key": {
    severity: "error",
    summary: "A key stands twice in one mapping.",
    why: "Only one of the two values could hold, and a reader cannot tell which.",
    examples: {
      wrong: `${yamlFile}    timeout: 2m\n    timeout: 10m\n`,
      right: `${yamlFile}    timeout: 10m\n`,
      sourceFormat: "yaml",
    },
    unread: true,
  },
  "yaml-alias": {
    severity: "error",
    summary: "A value is an alias (`*name`).",
    why: "A checklist says everything where it is read, so aliases are refused. Text that begins with `*` needs quotes.",
    examples: {
      wrong: `${yamlFile}    fail: **(EXIT)\n`,
      right: `${yamlFile}    fail: "**(EXIT)"\n`,
      sourceFormat: "yaml",
    },
  },
  "yaml-anchor": {
    severity: "error",
    summary: "A value has an anchor (`&name`).",
    why: "A checklist says everything where it is read, so anchors are refused. Text that begins with `&` needs quotes.",
    examples: {
      wrong: `${yamlFile}    env: &quiet { LOG_LEVEL: error }\n`,
      right: `${yamlFile}    env: { LOG_LEVEL: error }\n`,
      sourceFormat: "yaml",
    },
  },
  "yaml-tag": {
    severity: "error",
    summary: "A value has a tag (`!name`).",
    why: "Tags change what a value is, out of sight of a reader. Text that begins with `!` needs quotes.",
    examples: {
      wrong: `${yamlFile}    env: { ELIXIR: !!str 1.10 }\n`,
      right: `${yamlFile}    env: { ELIXIR: 1.10 }\n`,
      sourceFormat: "yaml",
    },
  },
  "yaml-comment": {
    severity: "error",
    summary: "A whole value begins with `#` and is a comment to YAML.",
    why: "The key would have no value at all, though the page shows one.",
    examples: {
      wrong: `ticket: #61\n${yamlFile}`,
      right: `ticket: "#61"\n${yamlFile}`,
      sourceFormat: "yaml",
    },
    unread: true,
  },
  "yaml-comment-cut": {
    severity: "warning",
    summary: "A value ends before a `#` that was probably meant as text.",
    why: "To YAML a blank and `#` begin a comment, so the rest of the value is lost.",
    examples: {
      wrong: `${yamlFile}    why: half a stream was shipped in #48\n`,
      right: `${yamlFile}    why: "half a stream was shipped in #48"\n`,
      sourceFormat: "yaml",
    },
    unread: true,
  },

  // What is wrong with the values of YAML keys (FORMAT 1.3).

  "wrong-type": {
    severity: "error",
    summary: "A value has another type than its key takes.",
    why: "YAML turns `stdout: ok` into a mapping and `3` into a number. Where a text is needed, only quotes say what is meant.",
    examples: {
      wrong: `${yamlFile}    fail:\n      - stderr: FAIL\n`,
      right: `${yamlFile}    fail:\n      - "stderr: FAIL"\n`,
      sourceFormat: "yaml",
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
      sourceFormat: "yaml",
    },
  },
  "missing-key": {
    severity: "error",
    summary: "A check lacks `area` or `run`.",
    why: "Without an area it reports to no place, and without a command there is nothing to run.",
    examples: {
      wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    pass: /^ok\\s/\n',
      right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
      sourceFormat: "yaml",
    },
  },
  "env-name": {
    severity: "error",
    summary: "The name of an environment variable is not one that shells know.",
    why: "Names are letters, digits and `_`, and begin with no digit. A command could not read any other.",
    examples: {
      wrong: `${yamlFile}    env: { LOG-LEVEL: debug }\n`,
      right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
      sourceFormat: "yaml",
    },
  },
  "env-without-effect": {
    severity: "warning",
    summary: "A variable of `env` reaches no command: SHELLOPTS or BASHOPTS.",
    why: "They set a shell's options from outside, and with `noexec` a shell runs nothing and every check passes. So no command gets them, wherever they come from.",
    examples: {
      wrong: `${yamlFile}    env: { SHELLOPTS: nounset }\n`,
      right: `${yamlFile}    shell: bash -eu -o pipefail {0}\n`,
      sourceFormat: "yaml",
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
      sourceFormat: "yaml",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
