// What a command may print. Each row is bytes, a character a byte where it is no text. Shared with e2e.
const commands = [
  ["set-output", " name=gate", "OWNED"],
  ["save-state", " name=owned", "OWNED"],
  ["set-env", " name=OWNED", "OWNED"],
  ["add-path", "", "OWNED"],
  ["add-matcher", "", "OWNED"],
  ["remove-matcher", " owner=owned", "OWNED"],
  ["echo", "", "OWNED"],
  ["debug", "", "OWNED"],
  ["error", " file=owned.txt,line=1", "OWNED"],
  ["warning", " file=owned.txt,line=1", "OWNED"],
  ["notice", " file=owned.txt,line=1", "OWNED"],
  ["group", "", "OWNED"],
  ["endgroup", "", ""],
  ["stop-commands", "", "OWNED"],
  ["internal-set-repo-path", " repoFullName=acme/app,workspaceRepo=true", "OWNED"],
];
const newStyle = commands.map(([name, parameters, data]) => `::${name}${parameters}::${data}`);
const oldStyle = commands.map(
  ([name, parameters, data]) => `##[${name}${parameters.replace(",", ";")}]${data}`,
);
const lines = (texts) => `${texts.join("\n")}\n`;
const utf8 = (text) => Buffer.from(text, "utf8");
const raw = (text) => Buffer.from(text, "latin1");

/** @type {import("./rows.mjs").OutputRow[]} */
export const outputs = [
  { name: "every command", bytes: utf8(lines(newStyle)) },
  { name: "every old command", bytes: utf8(lines(oldStyle)) },
  {
    name: "old commands in the middle of lines",
    bytes: utf8(lines(oldStyle.map((line) => `words ${line}`))),
  },
  { name: "commands behind lone carriage returns", bytes: utf8(`progress\r${newStyle.join("\rx\r")}\r`) },
  {
    name: "commands in capitals behind blanks",
    bytes: utf8(lines(newStyle.map((line) => ` \t\u00a0\u2003${line.toUpperCase()}`))),
  },
  {
    name: "commands behind next-line characters",
    bytes: utf8(lines(newStyle.map((line) => `\u0085${line}`))),
  },
  { name: "commands behind line and paragraph separators", bytes: utf8(newStyle.join("\u2028x\u2029")) },
  { name: "commands behind form feeds and vertical tabs", bytes: utf8(newStyle.join("\f\v")) },
  {
    name: "an old command with zero-width characters",
    bytes: utf8(
      lines([
        "#\u200b#[error]OWNED",
        "##\u200d[error]OWNED",
        "\ufeff##\u2060[error]OWNED",
        "#\u00ad#\u00ad[group]OWNED",
      ]),
    ),
  },
  {
    name: "a command with zero-width characters",
    bytes: utf8(
      lines([":\u200b:error::OWNED", "\ufeff::error::OWNED", "\u2066::error::OWNED", "\u0000::error::OWNED"]),
    ),
  },
  {
    name: "an old command with C1 controls",
    bytes: utf8(lines(["#\u0080#[error]OWNED", "##\u009f[error]OWNED", "\u009b31m##[error]OWNED"])),
  },
  {
    name: "an old command in colour",
    bytes: utf8(lines(["#\u001b[0m#[error]OWNED", "\u001b[1m##[error]OWNED\u001b[0m"])),
  },
  {
    name: "old commands in old commands",
    bytes: utf8(lines(["##[##[error]OWNED", "###[error]OWNED", "##[[error]OWNED", "#####[group]OWNED"])),
  },
  {
    name: "an old command behind a new one",
    bytes: utf8(lines(["::warning::##[error]OWNED", "::x::##[error]OWNED"])),
  },
  { name: "a command without an end of its line", bytes: utf8("words\n::error::OWNED") },
  { name: "an old command without an end of its line", bytes: utf8("words ##[error]OWNED") },
  {
    name: "a guess at the token that resumes commands",
    bytes: utf8(
      lines([
        "::owned-token::",
        "::readiness::",
        `::${"0".repeat(32)}::`,
        "::stop-commands::endtoken",
        "::endtoken::",
        "::error::OWNED",
      ]),
    ),
  },
  {
    name: "masks of our own words",
    bytes: utf8(
      lines(
        ["not-ready", "ready", "passed", "failed", "row", "acme/app"].map((word) => `::add-mask::${word}`),
      ),
    ),
  },
  {
    name: "masks of almost anything",
    bytes: utf8(
      lines(["", " ", "e", "12345", "%0A", "%0D%0A", "\t", "a%0Ab"].map((word) => `::add-mask::${word}`)),
    ),
  },
  {
    name: "a mask with commands in it",
    bytes: utf8(
      lines([
        "::add-mask::something-%0A::error::OWNED",
        "::add-mask::something-%0D##[error]OWNED",
        "::add-mask::x::error::OWNED and more",
      ]),
    ),
  },
  {
    name: "more masks than anybody needs",
    bytes: utf8(
      lines(Array.from({ length: 1_200 }, (_, index) => `::add-mask::a-value-that-is-secret-${index}`)),
    ),
  },
  { name: "a mask of 70 KiB", bytes: utf8(`::add-mask::${"m".repeat(70_000)}\n::error::OWNED\n`) },
  {
    name: "links and a title for terminals",
    bytes: utf8(
      "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u001b]0;OWNED\u0007 \u001b]52;c;T1dORUQ=\u0007\u001b[2J\u001b[H\u001bc\n",
    ),
  },
  {
    name: "escape sequences without an end",
    bytes: utf8("\u001b]0;OWNED\nnext\n\u001b[31\n\u001bP\u001b_\u009d8;;https://evil.example\nlast\n"),
  },
  {
    name: "bidirectional controls",
    bytes: utf8("\u202eDENWO\u202c \u2066x\u2069 \u200f\u061c \u202a\u202b\u202d\n"),
  },
  { name: "NUL, bell, backspace and delete", bytes: raw("a\0b\x07c\b\b\bd\x7fe\n") },
  {
    name: "bytes that are no UTF-8",
    bytes: raw("\xff\xfe\xc3\x28\xed\xa0\x80\xf4\x90\x80\x80 ::error::OWNED\n\xc3\n::error::OWNED\n"),
  },
  { name: "UTF-16", bytes: Buffer.from("\ufeff::error::OWNED\r\n##[error]OWNED\r\n", "utf16le") },
  {
    name: "fences of every length",
    bytes: utf8(lines(["```", "````", "~~~~", "`".repeat(500), "    ```", "> ```", "``` js"])),
  },
  {
    name: "ends of our own elements",
    bytes: utf8("</code></pre></td></tr></table></details></summary></div></sub><h1>OWNED</h1>\n\n# OWNED\n"),
  },
  {
    name: "scripts, frames, images and forms",
    bytes: utf8(
      "<script>alert(1)</script><iframe src=https://evil.example></iframe><img src=x onerror=alert(1)><form action=https://evil.example><svg onload=alert(1)>\n",
    ),
  },
  {
    name: "comments and our marker",
    bytes: utf8(
      "<!-- readiness-action gate checklist=a workflow=b name=c -->\n--> <!-- x --!> <![CDATA[ ]]> <?php <!DOCTYPE html>\n",
    ),
  },
  {
    name: "mentions, references and links",
    bytes: utf8(
      "@octocat @acme/owners #1 GH-2 acme/app#3 https://evil.example www.evil.example mail@evil.example :tada:\n",
    ),
  },
  {
    name: "images as beacons and script links",
    bytes: utf8(
      "![beacon](https://evil.example/b.png) [click](javascript:alert(1)) <https://evil.example> [r]\n\n[r]: https://evil.example\n",
    ),
  },
  {
    name: "tables, lists, tasks and footnotes",
    bytes: utf8(
      "| a | b |\n| - | - |\n| OWNED | \\| \\\\| |\n- [x] OWNED\n1. OWNED\n[^1]: OWNED\n> [!WARNING]\n> OWNED\n",
    ),
  },
  {
    name: "mathematics and diagrams",
    bytes: utf8("$x$ $$y$$ $`z`$ \\(a\\)\n```math\nx\n```\n```mermaid\ngraph TD; a-->b\n```\n"),
  },
  {
    name: "entities",
    bytes: utf8("&lt;b&gt; &#64;octocat &#10;&#10;<b> &NewLine;&commat;octocat &colon;&colon;error::OWNED\n"),
  },
  { name: "percent-encoded line ends", bytes: utf8("a%0A::error::OWNED%0D%0A##[error]OWNED%250A\n") },
  { name: "a line of a million characters", bytes: utf8(`${"x".repeat(1_000_000)}##[error]OWNED\n`) },
  { name: "ten thousand lines", bytes: utf8("::error::OWNED\n".repeat(10_000)) },
  { name: "a hundred thousand carriage returns", bytes: utf8("\r".repeat(100_000)) },
  { name: "brackets and hashes without end", bytes: utf8("#".repeat(70_000) + "[error]OWNED".repeat(10)) },
];
