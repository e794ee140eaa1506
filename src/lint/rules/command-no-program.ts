import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** An address, a request or a statement: a shell looks for a program of this name. */
export const commandNoProgram: Rule = ({ checks }) =>
  checks.flatMap(({ command, shell, place }) => {
    const other = shell !== null && !/^(?:bash|sh|zsh|pwsh|powershell|cmd)\b/.test(shell);
    const form = other ? undefined : forms.find(({ says }) => says.test(command));
    if (form === undefined) return [];
    const found = `${quoted(command)}, ${form.name} as a command`;
    return [
      problemAt("command-no-program", place, {
        found,
        expected: "a command that a shell can run",
        cure: form.cure,
      }),
    ];
  });

const forms = [
  {
    name: "an address",
    says: /^\s*https?:\/\/\S+\s*$/,
    cure: "Write what asks it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
  },
  {
    name: "an HTTP request",
    says: /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(?:\/|https?:)\S*\s*$/,
    cure: "Write what sends it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
  },
  {
    name: "an SQL statement",
    says: /^\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|(?:ALTER|CREATE|DROP)\s+(?:SYSTEM|TABLE|INDEX|DATABASE|VIEW|USER|ROLE|SCHEMA)\s|SHOW\s+[A-Za-z_]+;)/,
    cure: 'Write what sends it, as in `psql -c "…"`, and what it must answer as pass signals.',
  },
] as const;
