// Writes every workflow that the given pages show (yaml fences with `jobs:`) to a folder, for actionlint and zizmor.
// `extract-workflows.mjs FOLDER PAGE...`; a file is named after its page and the line of its fence.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

const [folder, ...pages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const page of pages) {
  for (const { type, info, content, map } of new MarkdownIt().parse(readFileSync(page, "utf8"), {})) {
    if (type !== "fence" || info.trim() !== "yaml" || !/^jobs:/m.test(content)) continue;
    const name = `${page.replaceAll("/", "-").replace(/\.md$/, "")}-line-${map[0] + 1}.yml`;
    writeFileSync(join(folder, name), content);
  }
}
