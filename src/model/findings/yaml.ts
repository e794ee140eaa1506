import { yamlCheck, yamlFile, yamlOwner } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with the syntax of YAML (FORMAT 1.3). */
export const yamlFindings = {
  "yaml-syntax": {
    severity: "error",
    summary: "Text is not YAML.",
    why: "Nothing behind the mistake can be read for sure. Most often a value needs quotes.",
    examples: {
      wrong: `owner: @acme\nchecks:\n${yamlCheck}`,
      right: yamlFile,
      carrier: "yaml",
    },
    unread: true,
  },
  "yaml-list": {
    severity: "error",
    summary: "A list of checks, or a mapping of keys, is something else.",
    why: "Checks are a list with a dash before each, and settings are keys. Read otherwise, none of them would count.",
    examples: {
      wrong: `${yamlOwner}checks:\n  area: api\n  run: go test ./...\n`,
      right: yamlFile,
      carrier: "yaml",
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
      carrier: "yaml",
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
      carrier: "yaml",
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
      carrier: "yaml",
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
      carrier: "yaml",
    },
  },
  "yaml-anchor": {
    severity: "error",
    summary: "A value has an anchor (`&name`).",
    why: "A checklist says everything where it is read, so anchors are refused. Text that begins with `&` needs quotes.",
    examples: {
      wrong: `${yamlFile}    env: &quiet { LOG_LEVEL: error }\n`,
      right: `${yamlFile}    env: { LOG_LEVEL: error }\n`,
      carrier: "yaml",
    },
  },
  "yaml-tag": {
    severity: "error",
    summary: "A value has a tag (`!name`).",
    why: "Tags change what a value is, out of sight of a reader. Text that begins with `!` needs quotes.",
    examples: {
      wrong: `${yamlFile}    env: { ELIXIR: !!str 1.10 }\n`,
      right: `${yamlFile}    env: { ELIXIR: 1.10 }\n`,
      carrier: "yaml",
    },
  },
  "yaml-comment": {
    severity: "error",
    summary: "A whole value begins with `#` and is a comment to YAML.",
    why: "The key would have no value at all, though the page shows one.",
    examples: {
      wrong: `ticket: #61\n${yamlFile}`,
      right: `ticket: "#61"\n${yamlFile}`,
      carrier: "yaml",
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
      carrier: "yaml",
    },
    unread: true,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
