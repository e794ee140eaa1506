// Texts of a page: as guidance, which is Markdown, and as everything else, which is not. Shared with e2e.
const deep = (open, times, close = "") => `${open.repeat(times)}x${close.repeat(times)}`;

/** @type {import("./rows.mjs").TextRow[]} */
export const texts = [
  { name: "the ends of our elements", text: "</details></div></td></table></p></blockquote><h1>OWNED</h1>" },
  { name: "an open fence", text: "Run this:\n\n```sh\nmake undo\n" },
  { name: "an open fence of tildes in a list", text: "1. ~~~~\n   ::error::OWNED\n" },
  { name: "nested fences", text: "````md\n```sh\n</code></pre>\n```\n````\n```\n" },
  { name: "an open comment", text: "before <!-- never closed" },
  {
    name: "ends of comments",
    text: "--> --!> <!--> <!---> <!-- readiness-action gate checklist=a workflow=b name=c -->",
  },
  { name: "declarations and instructions", text: "<!DOCTYPE html>\n<?php echo 1 ?>\n<![CDATA[ x ]]>" },
  {
    name: "mentions and references",
    text: "@octocat @acme/owners #12 GH-34 acme/app#56 &#64;octocat \\@octocat @\u200boctocat",
  },
  {
    name: "images as beacons",
    text: "![b](http://evil.example/b.png) ![b](//evil.example/b) ![b](data:image/png;base64,AAAA) <img src=https://evil.example/b>",
  },
  {
    name: "script links",
    text: "[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) [c](data:text/html,x) [d](vbscript:x) [e](<java\tscript:alert(1)>)",
  },
  {
    name: "links with attributes",
    text: '[a](https://page.example "x\\" onclick=alert(1)") [b](https://page.example/"onmouseover="x)',
  },
  { name: "reference definitions", text: "[run]: https://evil.example\n[^1]: OWNED\n\n*[run]: x" },
  {
    name: "autolinks",
    text: "<javascript:alert(1)> <mailto:a@evil.example> www.evil.example ftp://evil.example",
  },
  { name: "pipes", text: "a | b | c\n--- | --- | ---\n1 | 2 | 3 | \\| \\\\|" },
  { name: "headings, rules and quotes", text: "# OWNED\n\nOWNED\n===\n\n***\n\n> [!CAUTION]\n> OWNED" },
  { name: "footnotes", text: "x[^a]\n\n[^a]: ::error::OWNED" },
  {
    name: "mathematics",
    text: "$\\unicode{x}$ $$\\href{javascript:x}{y}$$ $`a`$\n\n```math\n\\href{x}{y}\n```",
  },
  {
    name: "diagrams",
    text: '```mermaid\ngraph TD\nclick A "https://evil.example"\n```\n\n```geojson\n{}\n```\n\n```stl\nsolid\n```',
  },
  {
    name: "commands",
    text: "::error::OWNED\n##[error]OWNED\n\n    ::set-output name=gate::ready\n\n`##[group]OWNED`",
  },
  {
    name: "commands behind other line ends",
    text: "x\r::error::OWNED\u2028::error::OWNED\u0085::error::OWNED",
  },
  {
    name: "entities that become blank lines",
    text: '`a&#10;&#10;b` [x](https://page.example "&#10;&#10;<b>") &NewLine;&NewLine;<b>x</b>',
  },
  {
    name: "raw HTML of all kinds",
    text: "<b onclick=x>b</b> <a href=https://evil.example>a</a> <details><summary>s</summary> <style>*{display:none}</style> <svg/onload=x>",
  },
  { name: "unclosed tags and quotes", text: '<a href="https://evil.example <b <i "> <' },
  { name: "nested quotes", text: deep("> ", 500) },
  { name: "nested lists", text: deep("- ", 300) },
  { name: "nested emphasis", text: deep("*_", 2_000, "_*") },
  { name: "nested brackets", text: deep("[", 5_000, "](x)") },
  { name: "unbalanced brackets", text: "[".repeat(20_000) },
  {
    name: "unbalanced backticks",
    text: Array.from({ length: 200 }, (_, index) => "`".repeat(index)).join("x"),
  },
  { name: "unbalanced emphasis", text: "*a _b ".repeat(3_000) },
  { name: "bidirectional controls and zero widths", text: "\u202eDENWO \u2066x \u200b\u200d\ufeff \u00ad" },
  {
    name: "placeholders that hold placeholders",
    text: "{last-tag} {{last-tag}} \u0024{last-tag} {sha}{sha} {__proto__} {constructor} {toString}",
  },
  { name: "a cell of 100,000 characters", text: "word ".repeat(20_000) },
  { name: "a word of 100,000 characters", text: "w".repeat(100_000) },
];

/** Names, where a line of text is expected: areas, owners, the run's name, branches, workflows, paths. */
/** @type {import("./rows.mjs").TextRow[]} */
export const names = [
  { name: "a line end and a command", text: "a\n::error::OWNED" },
  { name: "a carriage return and a command", text: "a\r::error::OWNED" },
  { name: "a command", text: "::error::OWNED" },
  { name: "an old command", text: "a ##[error]OWNED" },
  { name: "an old command with a zero width", text: "a #\u200b#[error]OWNED" },
  { name: "parts of a command's head", text: "a,line=1::x%0A%2C%3A%3A" },
  { name: "Markdown", text: "**a** `b` [c](javascript:x) ![d](https://evil.example/d) # @octocat #1" },
  { name: "HTML", text: "</td></tr></table></details><script>alert(1)</script><img src=x onerror=x>" },
  {
    name: "a comment and our marker",
    text: "--> <!-- readiness-action gate checklist=a workflow=b name=c -->",
  },
  { name: "a table", text: "a | b \\| c\\\\| d" },
  { name: "terminal escapes", text: "\u001b[31ma\u001b[0m \u001b]0;OWNED\u0007" },
  { name: "bidirectional controls", text: "\u202eDENWO\u202c" },
  { name: "objects' own names", text: "__proto__" },
  { name: "a constructor", text: "constructor" },
  { name: "a path upwards", text: "../../../../etc/passwd" },
  { name: "10,000 characters", text: "n".repeat(10_000) },
  { name: "symbols alone", text: "🚀🚀" },
  { name: "half a character", text: "a\ud800b" },
];

/** Tags and branches, which git allows, in commands that a person copies. */
export const tags = [
  { name: "a substitution", text: "v1$(curl\u0024{IFS}x)" },
  { name: "a quote and a command", text: "v1'; rm -rf /" },
  { name: "backticks", text: "v1`id`" },
  { name: "a double quote", text: 'v1"$(id)"' },
  { name: "Markdown", text: "v1](javascript:alert(1))<img/src=x>**`" },
  { name: "an option", text: "--upload-pack=touch" },
  { name: "a command of the runner", text: "v1::error::OWNED" },
];
