// Pages made to break their reader, and signals made to break their judge. Shared with e2e.
const yaml = (text) => ({ file: "page.yml", page: text });
const markdown = (text) => ({ file: "RELEASE_READINESS.md", page: text });
const matrix = "| Area | Command | Pass signal |\n| --- | --- | --- |\n| a | `true` | `exit 0` |\n";
const row = "checks:\n- { area: a, run: x }\n";

/** Whether a page may be used is the reader's affair; that it ends, says where what is wrong, and runs nothing else, is ours. */
/** @type {import("./rows.mjs").PageRow[]} */
export const pages = [
  {
    name: "a billion laughs",
    ...yaml(
      `a: &a [x,x,x,x,x,x,x,x]\n${"bcdefgh"
        .split("")
        .map((key, index) => `${key}: &${key} [${Array(8).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
        .join("\n")}\n${row}`,
    ),
  },
  { name: "an alias of itself", ...yaml(`x-a: &a { b: *a }\n${row}`) },
  {
    name: "a hundred thousand anchors",
    ...yaml(`x-a: [${Array.from({ length: 100_000 }, (_, index) => `&a${index} 1`).join(",")}]\n${row}`),
  },
  {
    name: "merge keys",
    ...yaml(`checks:\n- { <<: { area: a, run: x } }\n- { <<: [{ area: b }], run: x }\n`),
  },
  {
    name: "tags",
    ...yaml(
      `owner: !!js/function "function(){}"\nx-b: !!python/object/apply:os.system ["id"]\nx-c: !!binary AAAA\n${row}`,
    ),
  },
  {
    name: "__proto__ as a key",
    ...yaml(
      `__proto__: { owner: OWNED }\nchecks:\n- { area: a, run: x, __proto__: { severity: advisory }, env: { __proto__: OWNED, constructor: OWNED } }\n`,
    ),
  },
  { name: "deep flow collections", ...yaml(`x-a: ${"[".repeat(20_000)}\n${row}`) },
  {
    name: "deep block collections",
    ...yaml(
      `x-a:\n${Array.from({ length: 2_000 }, (_, index) => `${" ".repeat(index + 1)}a:`).join("\n")}\n${row}`,
    ),
  },
  { name: "deep sequences", ...yaml(`x-a:\n  ${"- ".repeat(20_000)}x\n${row}`) },
  { name: "a key of a million characters", ...yaml(`? ${"k".repeat(1_000_000)}\n: v\n${row}`) },
  { name: "keys that are no text", ...yaml(`? [a, b]\n: c\n? { d: e }\n: f\n1: g\nnull: h\n${row}`) },
  { name: "a thousand documents", ...yaml(`${"---\na: b\n".repeat(1_000)}${row}`) },
  {
    name: "a directive and an end mark",
    ...yaml(`%YAML 9.9\n%TAG ! tag:evil.example,2000:\n---\n${row}...\n::error::OWNED\n`),
  },
  { name: "control characters", ...yaml('checks:\n- { area: "a\\u001b[31m\\u0000", run: "x\\u0007" }\n') },
  {
    name: "commands as everything",
    ...yaml(
      `checks:\n- area: "::error::OWNED"\n  id: "x::error::OWNED"\n  "##[error]OWNED": 1\n  run: "::error::OWNED"\n  needs: "##[error]OWNED"\n`,
    ),
  },
  { name: "no text at all", ...yaml(Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80])) },
  {
    name: "100,000 columns",
    ...markdown(
      `| Area | Command |${" c |".repeat(100_000)}\n| --- | --- |${" - |".repeat(100_000)}\n| a | \`x\` |\n`,
    ),
  },
  {
    name: "cells that a table does not have",
    ...markdown(`${matrix}| b | \`x\` |${" y |".repeat(50_000)}\n`),
  },
  {
    name: "a cell of two million characters",
    ...markdown(`${matrix}| b | \`x\` | \`${"y".repeat(2_000_000)}\` |\n`),
  },
  {
    name: "definitions made to break out",
    ...markdown(
      `| Area | Command | Rollback |\n| --- | --- | --- |\n| a | \`true\` | [go][x] ![i][y] [^1] [^2] [^3] |\n\n[x]: <a)b(::error::OWNED> "@OWNED </details>"\n[y]: javascript:alert(1)\n\n[^1]: \`\`\` <!-- @OWNED #1 </details>\n[^2]: ::error::OWNED [x](javascript:alert(1))\n[^3]: ) ] \\ \`\n`,
    ),
  },
  { name: "quotes within quotes", ...markdown(`${"> ".repeat(5_000)}x\n\n${matrix}`) },
  { name: "lists within lists", ...markdown(`${"- ".repeat(5_000)}x\n\n${matrix}`) },
  {
    name: "fifty thousand backticks",
    ...markdown(`${Array.from({ length: 300 }, (_, index) => "`".repeat(index)).join(" ")}\n\n${matrix}`),
  },
  { name: "fifty thousand brackets", ...markdown(`${"[".repeat(50_000)}\n\n${matrix}`) },
  { name: "links that nearly close", ...markdown(`${"[a](".repeat(20_000)}\n\n${matrix}`) },
  { name: "emphasis that never ends", ...markdown(`${"*a **b ".repeat(20_000)}\n\n${matrix}`) },
  { name: "unclosed HTML", ...markdown(`${"<a ".repeat(30_000)}\n\n${"<!-- ".repeat(3_000)}\n\n${matrix}`) },
  {
    name: "ten thousand reference definitions",
    ...markdown(`${Array.from({ length: 10_000 }, (_, index) => `[r${index}]: x`).join("\n")}\n\n${matrix}`),
  },
  { name: "settings that never end", ...markdown(`---\nowner: a\n${matrix}`) },
  {
    name: "a comment with settings and commands",
    ...markdown(
      `<!-- readiness\nowner: "::error::OWNED"\nticket: "--\\u003e ##[error]OWNED"\n-->\n${matrix}`,
    ),
  },
  {
    name: "section links in circles",
    ...markdown(
      `| Area | Command | Rollback |\n| --- | --- | --- |\n| a | [x](#x) | [y](#y) |\n\n## x\n\n[y](#y)\n\n## y\n\n[x](#x)\n`,
    ),
  },
  { name: "lone carriage returns and separators as line ends", ...markdown(matrix.replaceAll("\n", "\r")) },
  {
    name: "cells with commands",
    ...markdown(
      `${matrix}| ::error::OWNED | \`x\` | \`::error::OWNED\` |\n| ##[error]OWNED | \`##[error]OWNED\` | \`/(/\` |\n`,
    ),
  },
];

/** @type {import("./rows.mjs").SignalRow[]} */
export const signals = [
  { name: "an exponential pattern", signal: "/(a+)+$/", stdout: `${"a".repeat(50_000)}!` },
  { name: "a pattern of alternations", signal: "/(a|aa|aaa)*b/", stdout: "a".repeat(100_000) },
  { name: "overlapping stars", signal: "/.*.*.*.*x/", stdout: "y".repeat(100_000) },
  {
    name: "counted repetition of counted repetition",
    signal: "/((a{1,100}){1,100}){1,100}/",
    stdout: "a".repeat(1_000),
  },
  { name: "a pattern of 100,000 characters", signal: `/${"a?".repeat(50_000)}/`, stdout: "aaa" },
  { name: "deep groups", signal: `/${"(".repeat(5_000)}a${")".repeat(5_000)}/`, stdout: "a" },
  { name: "every Unicode class", signal: `/${"\\p{L}".repeat(500)}/i`, stdout: "é".repeat(10_000) },
  { name: "look-around and back-references", signal: "/(?=a)(a)\\1/", stdout: "aa" },
  {
    name: "nested filters",
    signal: "json $..*[?count($..*[?count($..*)>0])>0]",
    stdout: JSON.stringify({ a: Array.from({ length: 300 }, (_, index) => ({ index })) }),
  },
  {
    name: "counts of everything",
    signal: "json $[?count($..*)>0]",
    stdout: JSON.stringify(Array.from({ length: 5_000 }, (_, index) => index)),
  },
  {
    name: "a catastrophic match()",
    signal: 'json $[?match(@, "(a+)+$")]',
    stdout: JSON.stringify([`${"a".repeat(40)}!`]),
  },
  {
    name: "a catastrophic search()",
    signal: 'json $[?search(@, "(a|a)*b")]',
    stdout: JSON.stringify(["a".repeat(60)]),
  },
  { name: "deep JSON", signal: "json $..a", stdout: "[".repeat(100_000) + "]".repeat(100_000) },
  { name: "deep descent", signal: `json $${"..*".repeat(12)}`, stdout: JSON.stringify([[[[1, [2, [3]]]]]]) },
  {
    name: "__proto__ in JSON",
    signal: 'json $.__proto__.gate = "ready"',
    stdout: '{"__proto__":{"gate":"OWNED"},"constructor":{"prototype":{"gate":1}}}',
  },
  {
    name: "a text of 100,000 characters",
    signal: `output: ${"ab".repeat(50_000)}`,
    stdout: "ab".repeat(100_000),
  },
  { name: "a file outside", signal: "file ../../../../etc/passwd: root", stdout: "" },
  { name: "a file of the kernel", signal: "file /proc/self/environ: PATH", stdout: "" },
];
