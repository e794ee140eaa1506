/**
 * A JSONPath as RFC 9535 has it, from what other tools allow: `$.a.0.b` (an index behind a dot), `$.a-b` (a name with
 * other signs), a dot at the end. Outside quotes and brackets; `null`: nothing of that kind is there.
 */
export function meantPath(path: string): string | null {
  let depth = 0;
  let meant = "";
  for (const [token] of path.matchAll(
    /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\.\.?[^.[\]\s"']*|[[\]]|[^.[\]"']+/gs,
  )) {
    if (token === "[") depth += 1;
    else if (token === "]") depth -= 1;
    meant += depth === 0 && token.startsWith(".") ? meantStep(token) : token;
  }
  return meant === path ? null : meant;
}

function meantStep(step: string): string {
  const [, dots = "", name = ""] = /^(\.+)(.*)$/s.exec(step) ?? [];
  if (
    name === "*" ||
    (name === "" && dots === "..") ||
    /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)
  )
    return step;
  const lead = dots === ".." ? ".." : "";
  if (name === "") return "";
  if (/^(?:0|[1-9]\d*)$/.test(name)) return `${lead}[${name}]`;
  if (/^(?:length|size|count)\(\)$/.test(name)) return step;
  return `${lead}['${name.replace(/[\\']/g, "\\$&")}']`;
}
