import { blockPage, tablePage, yamlPage } from "./clean-pages.js";
import { type Mistake, misspell } from "./mistake.js";

/** Cured by taking the character away: there is nothing to write. */
const hidden = /[\u00a0\u200b\u202e\ufeff]/;

/** What people write, and what they mean by it. */
const pairs: readonly (readonly [wrong: string, right: string])[] = [
  ["exit code 0", "exit 0"],
  ["exit status 0", "exit 0"],
  ["exits 0", "exit 0"],
  ["exit: 0", "exit 0"],
  ["exit = 0", "exit 0"],
  ["exit == 0", "exit 0"],
  ["Exit 0", "exit 0"],
  ["EXIT 0", "exit 0"],
  ["exit 1-3", "exit 1..3"],
  ["exit != 1", "exit !1"],
  ["exit non-zero", "exit !0"],
  ["stdout contains registry ready", "stdout: registry ready"],
  ["Stdout: registry ready", "stdout: registry ready"],
  ["stdout:registry ready", "stdout: registry ready"],
  ["stdout is empty", "stdout empty"],
  ["stderr is empty", "stderr empty"],
  ["STDERR empty", "stderr empty"],
  ["stdout line count >= 3", "stdout lines >= 3"],
  ["stdout lines => 3", "stdout lines >= 3"],
  ["json $.status == 3", "json $.status = 3"],
  ["json $.status = ok", 'json $.status = "ok"'],
  ["json $.items.0.id = 3", "json $.items[0].id = 3"],
  ["JSON $.status = 3", "json $.status = 3"],
  ["within 30 s", "within 30s"],
  ["within 30 seconds", "within 30s"],
  ["Within 30s", "within 30s"],
  ["File dist/app.js", "file dist/app.js"],
  ["file dist/app.js exists", "file dist/app.js"],
  ["exit\u00a00", "exit 0"],
  ["exit 0\u200b", "exit 0"],
  ["\ufeffexit 0", "exit 0"],
  ["\u202eregistry ready", "registry ready"],
];

const yaml = (signal: string): string => `"${signal.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Each in a cell, in a block of a page, and in a YAML file. */
export const signalMistakes: readonly Mistake[] = pairs.flatMap(([wrong, right]) => [
  inSpan(wrong, right),
  inYaml("block", blockPage, wrong, right),
  inYaml("YAML file", yamlPage, wrong, right),
]);

function inSpan(wrong: string, right: string): Mistake {
  const clean = tablePage.replace("`stdout: registry ready`", `\`${right}\``);
  return within(
    misspell(
      `signal in a cell: ${JSON.stringify(wrong)}`,
      clean,
      `\`${right}\` | \`/fatal:/\``,
      `\`${wrong}\` | \`/fatal:/\``,
    ),
    wrong,
  );
}

function inYaml(form: string, page: string, wrong: string, right: string): Mistake {
  const clean = page.replace('"stdout: registry ready"', yaml(right));
  return within(
    misspell(`signal in a ${form}: ${JSON.stringify(wrong)}`, clean, `[${yaml(right)}]`, `[${yaml(wrong)}]`),
    yaml(wrong).slice(1, -1),
  );
}

/** Narrows what a rewrite replaces to the signal's own text. */
function within(mistake: Mistake, text: string): Mistake {
  const from = mistake.broken.indexOf(text, mistake.rewrite?.from ?? 0);
  const rewrite = hidden.test(text) ? null : { from, to: from + text.length };
  return { ...mistake, rewrite, fixable: hidden.test(text) || /^[A-Z]/.test(text) };
}
