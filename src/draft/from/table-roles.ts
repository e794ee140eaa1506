import { type Column, columnOf } from "../../page/markdown/columns.js";
import { columnByWords, headerWords, isResult } from "../../page/markdown/header-words.js";
import { isCommand } from "./commands.js";

/** What a column of somebody's table is for. */
export type ColumnRole =
  | "name"
  | "number"
  | "area"
  | "command"
  | "pass"
  | "fail"
  | "rollback"
  | "retest"
  | "owner"
  | "result"
  | "words";

interface RoleRule {
  readonly role: ColumnRole;
  readonly is: (words: string, column: Column | null) => boolean;
}

/** The first that fits counts; what fits none is words. */
const rules: readonly RoleRule[] = [
  { role: "area", is: (_, column) => column === "area" },
  {
    role: "command",
    is: (words, column) =>
      column === "command" ||
      /^(?:(?:exact|test|smoke|verification|check|candidate|primary|brief|run|shell|cli) )?(?:command|cmd)\b(?! (?:path|output))/.test(
        words,
      ) ||
      /^(?:how|what) to (?:verify|check|run|test)$|^(?:run|verify) (?:it|with|by)$/.test(words),
  },
  {
    role: "pass",
    is: (words, column) =>
      column === "pass" ||
      /^(?:good|must|must pass|pass mean|pass(?:es)? when|success|green|should see|what you should see)$/.test(
        words,
      ) ||
      (columnByWords(words) === "pass" && !isResult(words)),
  },
  {
    role: "rollback",
    is: (words, column) =>
      column === "rollback" ||
      column === "rollbackAndRetest" ||
      /^(?:on failure|if (?:it )?fail.*|(?:action|what to do) (?:if|on|when) .*fail.*|when it fail.*|fix|how to fix.*|remed\w+|next step|look next|recovery|undo|revert)$/.test(
        words,
      ),
  },
  {
    role: "fail",
    is: (words, column) => column === "fail" || words === "bad" || columnByWords(words) === "fail",
  },
  { role: "retest", is: (_, column) => column === "retest" },
  {
    role: "owner",
    is: (words, column) =>
      column === "owner" || /^(?:responsible|who|team|assignee|dri|lead|contact|owned by)$/.test(words),
  },
  {
    role: "result",
    is: (words) =>
      isResult(words) ||
      /^(?:done|ok|pass fail|checked|tick|exit|recorded outcome|duration|date|completed|complete)$/.test(
        words,
      ) ||
      words === "",
  },
  { role: "number", is: (words) => /^(?:no|nr|num|number|id)$/.test(words) },
  {
    role: "name",
    is: (words, column) =>
      column === "id" ||
      /^(?:check|gate|step|purpose|test|task|item|action|job|criterion|requirement|component|target|flow|lane|claim|scenario|checkpoint|toolchain|finding|layer|what|todo|to do|activity|service|suite|verification|level|phase|tool)$/.test(
        words,
      ),
  },
];

/** Roles of a table's headers, each but words at most once. */
export function rolesOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>();
  const roles = headers.map((header, index): ColumnRole => {
    if (header.trim() === "#") return once("number", taken);
    const words = headerWords(header);
    const isNumbers =
      rows.length > 0 && rows.every((row) => /^\d{1,3}(?:\.\d+)*\.?$/.test(row[index]?.trim() ?? ""));
    if (isNumbers) return once("number", taken);
    const column = columnOf(header);
    return once(rules.find(({ is }) => is(words, column))?.role ?? "words", taken);
  });
  return withName(withCommand(roles, rows), rows);
}

function once(role: ColumnRole, taken: Set<ColumnRole>): ColumnRole {
  if (taken.has(role)) return "words";
  taken.add(role);
  return role;
}

/** Where no header speaks of commands, the one column whose cells are all commands is it. */
function withCommand(
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  if (roles.includes("command") || rows.length === 0) return roles;
  const index = roles.findIndex(
    (role, at) =>
      (role === "words" || role === "name") &&
      rows.every(
        (row) =>
          /^`[^`]+`$/.test(row[at]?.trim() ?? "") && isCommand((row[at] ?? "").replaceAll("`", "").trim()),
      ),
  );
  return index === -1 ? roles : roles.map((role, at) => (at === index ? "command" : role));
}

/** Where no header speaks of names, the first column says what a row is about, if its cells are short. */
function withName(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): readonly ColumnRole[] {
  const isNamed = roles.includes("name") || roles.includes("area") || !roles.includes("command");
  const isShort = rows.every((row) => (row[0] ?? "").length <= 80);
  return isNamed || roles[0] !== "words" || !isShort ? roles : ["name", ...roles.slice(1)];
}

/** Whether the rows of a table are checks or tasks, and what they are known by; a table for readers is neither. */
export function tableKind(roles: readonly ColumnRole[]): "checks" | "tasks" | "other" {
  const has = (...some: readonly ColumnRole[]) => some.some((role) => roles.includes(role));
  if (has("command"))
    return has("pass", "fail", "rollback", "result", "name", "area", "number") || roles.length === 1
      ? "checks"
      : "other";
  return has("name") && has("owner", "result") ? "tasks" : "other";
}
