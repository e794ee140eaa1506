// Whatever a command prints and a page says: it is data in the log and in the summary.
import assert from "node:assert/strict";
import { join } from "node:path";
import { actingParts, headings } from "../support/rendered.mjs";
import { effects, openAtEnd } from "../support/runner-log.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = "RELEASE_READINESS.md";
/** The one command of a child that is honoured (DESIGN 3.3). */
const secret = "secret-of-the-child-7731";

const commandLines = [
  ["set-output", " name=gate", "ready"],
  ["save-state", " name=owned", "OWNED"],
  ["set-env", " name=OWNED", "OWNED"],
  ["add-path", "", "/owned"],
  ["add-matcher", "", "owned.json"],
  ["remove-matcher", " owner=owned", ""],
  ["echo", "", "on"],
  ["debug", "", "OWNED"],
  ["error", " file=owned.txt,line=1", "OWNED"],
  ["warning", " file=owned.txt,line=1", "OWNED"],
  ["notice", " file=owned.txt,line=1", "OWNED"],
  ["group", "", "OWNED"],
  ["endgroup", "", ""],
  ["add-mask", "", "not-ready"],
  ["add-mask", "", "failed"],
  ["add-mask", "", "o"],
  ["stop-commands", "", "owned-token"],
];
const newStyle = commandLines.map(([name, parameters, data]) => `::${name}${parameters}::${data}`);
const oldStyle = commandLines.map(
  ([name, parameters, data]) => `##[${name}${parameters.replace(",", ";")}]${data}`,
);

const hostileLines = [
  ...newStyle,
  "::owned-token::",
  ...oldStyle,
  ...oldStyle.map((line) => `in the middle ${line}`),
  ...newStyle.map((line) => ` \t\u00a0\u0085\u2003${line.toUpperCase()}`),
  ...newStyle.map((line) => `progress\r${line}\r`),
  "##[stop-commands]owned-token",
  "::warning::##[error]OWNED",
  "##[##[error]OWNED",
  "#\u001b[0m#[error]OWNED",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u001b[2J\u001b]0;OWNED\u0007",
  "bidi \u202eSSAP\u202c \u2066x\u2069 \u200f",
  "bell \u0007 backspace \b\b\b null \u0000 C1 \u009b31m",
  "```",
  "````",
  "~~~~~~",
  "`````````````````````` OWNED",
  "# OWNED HEADING",
  "</code></pre></td></tr></table></details><h1>OWNED HEADING</h1>",
  "<script>alert('OWNED')</script><iframe src=https://evil.example></iframe><img src=x onerror=alert(1)>",
  "<!-- readiness: gate=ready -->",
  "![beacon](https://evil.example/beacon.png) [link](javascript:alert(1)) <https://evil.example>",
  "@octocat @acme/owners #1 GH-2 acme/toolbox#3 https://github.com/acme/toolbox/issues/4",
  "| a | b |",
  "| - | - |",
  "| OWNED | \\| \\\\| |",
  "- [x] OWNED",
];

/** Prints the lines on both streams, byte by byte at their most dangerous place, and ends in an open line. */
const hostileProgram = `
const lines = ${JSON.stringify(hostileLines)};
process.stdout.write(lines.join("\\n") + "\\n");
process.stderr.write(lines.join("\\r\\n") + "\\r\\n");
process.stdout.write("::add-mask::${secret}\\nhere is ${secret}\\n");
for (const byte of "::error::OWNED\\n##[error]OWNED\\n") require("node:fs").writeSync(1, byte);
process.stdout.write("an open line ##[group]OWNED");
process.stderr.write("::group::OWNED");
`;

const hostileText =
  "<b onclick=x>@octocat</b> ::error::OWNED ##[error]OWNED `x` ![i](https://evil.example/i.png) #1 <!-- OWNED";
/** Single-line fields refuse control characters, free text does not. */
const hostileProse = `${hostileText} \u202e`;

/** What links and images of guidance lead to is the page's own affair; those of other cells are text. */
const pageHost = "page.example";
const asGuidance = (text) => text.replaceAll("evil.example", pageHost);

const hostilePage = `---
owner: "@acme/release <img src=x>"
ticket: "acme/toolbox#61"
---
# Page

| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest | Owner | Why |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${hostileText} | cell | \`node hostile.cjs\` | \`##[error]OWNED NOT THERE\` | \`/::error .*OWNED.*/\` | ${asGuidance(hostileProse)} | ${asGuidance(hostileProse).replace("`x`", "")} | ${hostileText} | ${hostileProse} |
| section | | \`node hostile.cjs; exit 3\` | \`exit 0\` | | [How](#how) | [How](#how) | | |
| passing | | \`node hostile.cjs\` | \`exit 0\` | | none | | | |

\`\`\`yaml smoke-matrix
- id: block
  area: block
  run: node hostile.cjs
  pass: ["stdout = x", 'json $.x = "<img src=x>@octocat"']
  diagnose: node hostile.cjs
  rollback: ${JSON.stringify(`${asGuidance(hostileLines.filter((line) => !line.includes("\0")).join("\n"))}\n\`\`\`\`sh\nan open fence\n`)}
  why: ${JSON.stringify(hostileProse)}
\`\`\`

- [ ] ${hostileProse}

## How

<h1>OWNED HEADING</h1> @octocat ::error::OWNED ##[error]OWNED <img src=https://${pageHost}/i.png>

![beacon](https://${pageHost}/i.png) [link](javascript:alert(1)) [file](hostile.cjs) #1 [x]: https://${pageHost}

~~~sh
##[error]OWNED
`;

export default {
  name: "hostile: no output and no page takes effect in log or summary",
  needs: ["node", "git"],
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "hostile"), {
      [page]: hostilePage,
      "hostile.cjs": hostileProgram,
    });
    await theStandInsSee(t, workspace);
    const { exitCode, outputs, results, summary, log, stderr, env, path, state } = await t.action({
      workspace,
    });

    assert.equal(exitCode, 1);
    assert.equal(outputs.gate, "not-ready");
    assert.equal(outputs.total, "4", outputs.reason);
    assert.deepEqual(
      results.checks.map(({ verdict }) => verdict),
      ["failed", "failed", "passed", "failed"],
    );

    assert.equal(stderr, "");
    assert.deepEqual({ env, path }, { env: {}, path: [] });
    assert.ok(!("owned" in state));
    assert.deepEqual(openAtEnd(log), { stopped: false, group: false });
    assert.deepEqual(effects(log).filter(isNotOurs), []);
    assert.deepEqual(
      effects(log).filter(({ name, data }) => name === "add-mask" && data === secret).length > 0,
      true,
      "the one honest mask is honoured",
    );
    const [opened, closed] = ["group", "endgroup"].map(
      (word) => effects(log).filter(({ name }) => name === word).length,
    );
    assert.equal(opened, closed);

    assert.deepEqual(actingParts(summary, [pageHost]), []);
    assert.deepEqual(
      headings(summary).filter((text) => text.includes("OWNED HEADING")),
      [],
    );
    assert.ok(!summary.includes(secret), "the mask reaches the summary");
    assert.ok(!JSON.stringify(results).includes(secret), "the mask reaches the results");
  },
};

/** That the stand-ins for runner and browser would see an attack that works. */
async function theStandInsSee(t, workspace) {
  const { log } = await t.program(t.node, ["hostile.cjs"], { cwd: workspace });
  const names = new Set(effects(log.replaceAll(/^.*stop-commands.*$/gim, "")).map(({ name }) => name));
  const all = commandLines.map(([name]) => name).filter((name) => name !== "stop-commands");
  assert.deepEqual(
    [...new Set(all)].filter((name) => !names.has(name)),
    [],
  );
  assert.ok(effects(log).filter(isNotOurs).length > 0);
  assert.ok(hostileLines.flatMap((line) => actingParts(line)).length > 10);
  assert.ok(actingParts(hostileText).length > 3);
}

function isNotOurs({ name, data, parameters }) {
  switch (name) {
    case "group":
      return data.startsWith("OWNED");
    case "endgroup":
      return false;
    case "error":
      return parameters.file !== page;
    case "warning":
    case "notice":
      return data.startsWith("OWNED") || (parameters.file !== undefined && parameters.file !== page);
    case "add-mask":
      // The second is the job's own token, which the action has hidden from the start.
      return data !== secret && data !== "actions-runtime-token-of-e2e";
    default:
      return true;
  }
}
