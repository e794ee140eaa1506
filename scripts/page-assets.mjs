// Writes src/report/html/page-assets.ts: what the HTML report does in a browser, and how it looks, as texts: `npm run page`.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const html = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/report/html");

/** One script: what stands in one of them is known in those behind it. */
export const pageSources = ["elements.ts", "copy.ts", "theme.ts", "filter.ts", "ways.ts"];

/** The file as it should be. */
export function pageAssets() {
  return `// Drawn by \`npm run page\` from browser/: what a browser is given stands there.

export const pageScript =
  ${JSON.stringify(script(pageSources.map(read).join("\n")))};

export const pageStyle =
  ${JSON.stringify(style(read("page.css")))};
`;
}

function read(name) {
  return readFileSync(join(html, "browser", name), "utf8").replaceAll("\r\n", "\n");
}

/** Without types, comments and blanks, by its own names, so that it can be read; a function around it keeps them from those of the window. */
function script(source) {
  const { code } = transformSync(`(()=>{${source}})();`, {
    isModule: false,
    jsc: {
      parser: { syntax: "typescript" },
      target: "es2022",
      minify: { compress: false, mangle: false },
    },
    minify: true,
  });
  return code.trim();
}

/** Without comments and blanks that say nothing. No text of ours in the style has any of the signs. */
function style(source) {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/(?<=[{;][\w-]+): /g, ":")
    .replaceAll(";}", "}")
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(html, "page-assets.ts"), pageAssets());
