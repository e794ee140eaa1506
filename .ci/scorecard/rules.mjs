// Name → function from a tree (tree.mjs) to what is wrong with it, a sentence each. Names are Scorecard's own where it has one.
import { load } from "js-yaml";
import { binaryFiles, minifiedFiles } from "./files.mjs";
import { dangerous, hardening, permissions, pins, signedReleases } from "./workflows.mjs";

export const rules = {
  "Binary-Artifacts": binaryFiles,
  "Dangerous-Workflow": dangerous,
  "Dependency-Update-Tool": updateTool,
  Fuzzing: fuzzing,
  License: licence,
  "Pinned-Dependencies": pins,
  "Security-Policy": securityPolicy,
  "Signed-Releases": signedReleases,
  "Token-Permissions": permissions,
  "workflows are bounded and keep no token (ours)": hardening,
  "dist/ can be read (ours)": minifiedFiles,
};

function updateTool({ text }) {
  const updates = load(text(".github/dependabot.yml") ?? "{}")?.updates ?? [];
  const watched = updates.map((update) => update["package-ecosystem"]);
  return ["npm", "github-actions"]
    .filter((ecosystem) => !watched.includes(ecosystem))
    .map(
      (ecosystem) => `.github/dependabot.yml: unexpected absence of ${ecosystem}, expected an entry for it`,
    );
}

/** Scorecard counts property-based tests with fast-check. */
function fuzzing({ files, text }) {
  const tests = files.filter((path) => /^(?:__tests__|e2e)\/.*\.(?:ts|mjs)$/.test(path));
  return tests.some((path) => /from "fast-check"/.test(text(path)))
    ? []
    : ["unexpected tests without fast-check, expected one that uses it"];
}

function licence({ text }) {
  const { license } = JSON.parse(text("package.json") ?? "{}");
  return license !== undefined && (text("LICENSE") ?? "").startsWith(`${license} License`)
    ? []
    : [`LICENSE: unexpected text, expected that of package.json's licence, ${license}`];
}

function securityPolicy({ text }) {
  const policy = text("SECURITY.md") ?? "";
  const wanted = {
    "how to report": /\breport\b/i,
    "the word vulnerability": /vulnerabilit/i,
    "a time": /\b(?:day|week)s?\b/,
  };
  return Object.entries(wanted)
    .filter(([, pattern]) => !pattern.test(policy))
    .map(([what]) => `SECURITY.md: unexpected absence of ${what}, expected it`);
}
