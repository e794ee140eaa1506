// Which licences may be in dist/. The one place: a package under another one is a decision, made here.

/** SPDX ids. All of them ask for the notice that dist/THIRD_PARTY_NOTICES.txt gives, and for nothing of our users. */
export const allowedLicences = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** What is wrong with the licences of a CycloneDX bill of materials, a sentence a package. */
export function licenceProblems({ components }) {
  if (components.length === 0)
    return ["Unexpected bill of materials without packages, expected those of dist/"];
  return components.flatMap((component) => {
    const named = (component.licenses ?? []).map(
      ({ license, expression }) => expression ?? license.id ?? license.name,
    );
    if (named.length > 0 && named.every(isAllowed)) return [];
    const shown = named.length > 0 ? named.join(", ") : "no licence";
    return [
      `${component.name} ${component.version}: unexpected ${shown}, expected ${allowedLicences.join(", ")}`,
    ];
  });
}

/** An SPDX expression: one side of an OR is enough, all of an AND are needed; what is not understood is not allowed. */
export function isAllowed(expression) {
  const inner = /^\((.*)\)$/.exec(expression)?.[1];
  if (inner !== undefined && isOneGroup(inner)) return isAllowed(inner);
  const alternatives = splitOutside(expression, " OR ");
  if (alternatives.length > 1) return alternatives.some(isAllowed);
  const parts = splitOutside(expression, " AND ");
  if (parts.length > 1) return parts.every(isAllowed);
  return allowedLicences.includes(expression);
}

/** `A) OR (B` is not one group, though it stands between parentheses. */
function isOneGroup(inner) {
  let depth = 0;
  for (const character of inner) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function splitOutside(expression, separator) {
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === "(") depth += 1;
    if (expression[at] === ")") depth -= 1;
    if (depth === 0 && expression.startsWith(separator, at)) {
      parts.push("");
      at += separator.length - 1;
    } else parts[parts.length - 1] += expression[at];
  }
  return parts.map((part) => part.trim());
}
