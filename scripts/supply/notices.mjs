// One file with the licence of every package that is in dist/, as each of them asks for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const heading = `What dist/ holds of others, each with its licence. Written by \`npm run build\`; dist/sbom.cdx.json has
the same packages for programs.
`;
const rule = "-".repeat(80);

/** @param bundled what `bundledPackages` returns */
export function renderNotices(root, bundled) {
  return [heading, ...bundled.map((one) => noticeOf(root, one))].join(`\n${rule}\n\n`);
}

function noticeOf(root, { name, version, license, path }) {
  const texts = readdirSync(join(root, path))
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .sort()
    .map((file) => readFileSync(join(root, path, file), "utf8"));
  const title = `${name} ${version}: ${license ?? "no licence named"}`;
  const body =
    texts.length > 0 ? texts.map(asLines).join("\n\n") : "The package comes without a licence text.";
  return `${title}\n\n${body}\n`;
}

const asLines = (text) =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();
