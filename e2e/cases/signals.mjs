// Every kind of signal (FORMAT 2), holding and not, as pass and as fail signal: verdict and reason in log, summary and results.
import assert from "node:assert/strict";
import { join } from "node:path";
import { visibleText } from "../support/rendered.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const report = `printf '%s' '{"status":"ok","n":3,"list":[1,5],"none":null}'`;
const reportFile = (pct) => `printf '%s' '{"total":{"lines":{"pct":${pct}}}}' > "$READINESS_CHECK.json"`;

/** Signal, a command with which it holds and what is seen then, one with which it does not and what is seen then. */
const signals = [
  ["exit 0", ["true", "exit 0"], ["exit 4", "exit 4"]],
  ["exit 1..3", ["exit 3", "exit 3"], ["exit 4", "exit 4"]],
  ["exit !0", ["exit 7", "exit 7"], ["true", "exit 0"]],
  [
    ", 0 failures",
    ["echo '10 tests, 0 failures' >&2", "10 tests, 0 failures"],
    ["echo '10 failures'", "not in 1 line of stdout, 0 of stderr"],
  ],
  [
    "output: exit 0",
    ["echo say exit 0", "say exit 0"],
    ["echo exit 1; echo exit 2 >&2", "not in 1 line of stdout, 1 of stderr"],
  ],
  ["output: /x/", ["echo a/x/b", "a/x/b"], ["echo x", "not in 1 line of stdout, 0 of stderr"]],
  ["/^b+$/", ["printf 'a\\nbbb\\n'", "bbb"], ["echo abb", "not in 1 line of stdout, 0 of stderr"]],
  [
    "/ERROR \\d{2}/i",
    ["echo 'an error 42' >&2", "an error 42"],
    ["echo error 4", "not in 1 line of stdout, 0 of stderr"],
  ],
  ["/a\\/b/", ["echo a/b", "a/b"], ["echo ab", "not in 1 line of stdout, 0 of stderr"]],
  [
    "/left|right/",
    ["echo to the right", "to the right"],
    ["echo straight", "not in 1 line of stdout, 0 of stderr"],
  ],
  ["stdout: done", ["echo all done", "all done"], ["echo done >&2", "not in 0 lines of stdout"]],
  ["stderr: /^warn/", ["echo warning >&2", "warning"], ["echo warning", "not in 0 lines of stderr"]],
  ["stdout: /DONE$/i", ["echo is done", "is done"], ["echo done.", "not in 1 line of stdout"]],
  ["stdout = 4711", ["echo '  4711'; echo", "4711"], ["echo 4711 4712", "4711 4712"]],
  ["stderr = oh no", ["echo oh no >&2", "oh no"], ["echo oh no", "stderr is empty"]],
  ["stderr =", ["echo fine", "stderr is empty"], ["echo bad >&2", "bad"]],
  ["stdout empty", ["echo ' '; echo x >&2", "stdout is empty"], ["echo x", "stdout is not empty: x"]],
  ["stderr empty", ["echo x", "stderr is empty"], ["echo x >&2", "stderr is not empty: x"]],
  ["output empty", ["true", "stdout and stderr are empty"], ["echo x >&2", "stderr is not empty: x"]],
  ["stdout lines = 2", ["printf '1\\n2'", "2 lines"], ["echo 1", "1 line"]],
  ["stdout lines != 2", ["echo 1", "1 line"], ["printf '1\\r\\n2'", "2 lines"]],
  ["stderr lines < 2", ["echo 1 >&2", "1 line"], ["printf '1\\r2\\r' >&2", "2 lines"]],
  ["stderr lines <= 1", ["true", "0 lines"], ["printf '1\\n2\\n' >&2", "2 lines"]],
  ["output lines > 2", ["echo 1; printf '2\\n3\\n' >&2", "3 lines"], ["echo 1; echo 2 >&2", "2 lines"]],
  ["output lines >= 3", ["printf '1\\n2\\n3\\n'", "3 lines"], ["echo 1; echo 2 >&2", "2 lines"]],
  ["json $.status", [report, '"ok"'], ["echo '{}'", "nothing at $.status"]],
  ['json $.status = "ok"', [report, '"ok"'], [`echo '{"status": "bad"}'`, '"bad"']],
  ["json $.n = 3", [report, "3"], [`echo '{"n": "3"}'`, '"3"']],
  ["json $.n != 3", ["echo '{\"n\": 4}'", "4"], [report, "3"]],
  ["json $.n < 4", [report, "3"], ["echo '{\"n\": 4}'", "4"]],
  ["json $.n <= 3", [report, "3"], ["echo '{\"n\": 4}'", "4"]],
  ["json $.list[*] > 4", [report, "5"], ["echo '{\"list\": [1, 4]}'", "1 and 1 more"]],
  ["json $.n >= 3", [report, "3"], ["echo '{\"n\": 2}'", "2"]],
  ["json $.none = null", [report, "null"], ["echo '{\"none\": 0}'", "0"]],
  ["json $.n", [report, "3"], ["echo '{\"m\": 3}'", "nothing at $.n"]],
  ["json ID.json: $.total.lines.pct >= 80", [reportFile(80.5), "80.5"], [reportFile(79), "79"]],
  ["file ID.txt", ['echo x > "$READINESS_CHECK.txt"', "was created"], ["true", "ID.txt is not there"]],
  ["file kept.txt", ["true", "was already there"], null],
  ["file folder", ["true", "was already there"], null],
  [
    'file "with a blank/ID.log"',
    ['mkdir -p "with a blank"; echo > "with a blank/$READINESS_CHECK.log"', "was created"],
    ["true", "with a blank/ID.log is not there"],
  ],
  [
    "file ID.log: error: 7",
    ['echo "an error: 7" > "$READINESS_CHECK.log"', "an error: 7"],
    ['echo error > "$READINESS_CHECK.log"', "not in 1 line of ID.log"],
  ],
  ["within 5s", ["true", /^\d+ ms$/], null],
  ["within 10ms", null, ["sleep 0.05", /^\d+ ms$/]],
];

/** Kinds whose reason says what was there instead. */
const measured = /^(?:exit|within)|^(?:stdout|stderr|output) lines/;

const checks = signals.flatMap(([signal, holding, missing], index) =>
  ["pass", "fail"].flatMap((role) =>
    [
      [true, holding],
      [false, missing],
    ].flatMap(([holds, how]) => {
      if (how === null) return [];
      const id = `${role}-${index}-${holds ? "holds" : "not"}`;
      const [command, saw] = [how[0], typeof how[1] === "string" ? how[1].replaceAll("ID", id) : how[1]];
      const expect = signal.replaceAll("ID", id);
      return [
        { id, role, expect, holds, command, saw, verdict: holds === (role === "pass") ? "passed" : "failed" },
      ];
    }),
  ),
);

/** The exit code says nothing here unless the signal is about it. */
const anyExit = "exit 0..255";
const passOf = ({ role, expect }) =>
  role === "pass" ? [expect, ...(/^exit/.test(expect) ? [] : [anyExit])] : [anyExit];
const failOf = ({ role, expect }) => (role === "fail" ? [expect] : []);

const asYaml = JSON.stringify({
  checks: checks.map((check) => ({
    id: check.id,
    area: "signals",
    run: check.command,
    pass: passOf(check),
    fail: failOf(check),
  })),
});

const span = (text) => `\`${text.replaceAll("|", "\\|")}\``;
const asTable = [
  "| Area | Check | Command | Pass signal | Fail signal |",
  "| --- | --- | --- | --- | --- |",
  ...checks.map(
    (check) =>
      `| signals | ${check.id} | ${span(check.command)} | ${passOf(check).map(span).join(" and ")} | ${failOf(check).map(span).join(" ")} |`,
  ),
].join("\n");

/** What nobody could judge, and why. */
const unjudged = [
  ["json $.n", "true", "stdout is not one JSON text: it is empty"],
  ["file ../outside.txt", "true", "../outside.txt leads out of the workspace"],
  ["file link.txt: root", "ln -sf /etc/passwd link.txt", "link.txt leads out of the workspace"],
  ["file pipe", "mkfifo -m 600 pipe 2> /dev/null || true", "pipe is neither a file nor a folder"],
  [
    "json $.x",
    "head -c 5000000 /dev/zero | tr '\\0' ' '; echo '{}'",
    "stdout has more than 4 MiB, and `json` reads no more",
  ],
  [
    "stdout = x",
    "head -c 5000000 /dev/zero | tr '\\0' x",
    "stdout has more than 4 MiB, and `=` reads no more",
  ],
];

const kinds = Object.entries({ "signals.yml": asYaml, "signals.md": asTable }).map(([page, text]) => ({
  name: `signals: every kind, holding and not, in ${page}`,
  needs: ["git", "bash"],
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "signals"), {
      [page]: text,
      "kept.txt": "kept",
      "folder/x": "",
    });
    const { exitCode, outputs, results, summary, log } = await t.action({
      workspace,
      inputs: { checklist: page },
    });

    assert.equal(exitCode, 1);
    assert.equal(outputs.total, String(checks.length), outputs.reason);
    const shown = visibleText(summary);
    const lines = log.split("\n");
    const faults = [];
    for (const check of checks) {
      const result = results.checks.find(({ id }) => id === check.id);
      const signal = result.signals.find(
        ({ expect, kind }) => expect === check.expect && kind === check.role,
      );
      const expected = {
        verdict: check.verdict,
        holds: check.holds,
        reason: reasonOf(check, signal.saw),
        saw: typeof check.saw === "string" ? check.saw : signal.saw.replace(check.saw, "$&"),
      };
      const { verdict, reason } = result;
      const { holds, saw } = signal;
      if (check.saw instanceof RegExp) assert.match(saw, check.saw);
      try {
        assert.deepEqual({ verdict, holds, reason, saw }, expected);
        const mark = verdict === "passed" ? "✓" : "✗";
        const line = lines.find((candidate) => candidate.startsWith(`${mark} ${check.id} ${verdict} in `));
        assert.ok(line, "no verdict line in the log");
        assert.ok(verdict === "passed" || line.endsWith(`: ${reason}`), line);
        // Of what held nothing is said beside a check that did not pass.
        if (verdict === "failed" && holds !== (check.role === "pass"))
          assert.ok(showsUnmet(shown, check), "the summary does not say that it does not hold");
      } catch (error) {
        faults.push(`${check.id}, ${check.role} signal ${check.expect}: ${error.message}`);
      }
    }
    assert.deepEqual(faults, []);
  },
}));

export default [
  ...kinds,
  {
    name: "signals: what could not be evaluated helps in neither role",
    needs: ["git", "bash", "mkfifo"],
    async run(t) {
      const cases = unjudged.flatMap(([signal, run, why]) => [
        { signal, why, role: "pass", check: { area: "pass", run, pass: [signal] } },
        { signal, why, role: "fail", check: { area: "fail", run, fail: [signal] } },
      ]);
      const workspace = await makeWorkspace(join(t.folder, "unjudged"), {
        "page.yml": JSON.stringify({
          checks: cases.map(({ check }, index) => ({ id: `c${index}`, ...check })),
        }),
      });
      const { exitCode, results, summary } = await t.action({ workspace, inputs: { checklist: "page.yml" } });

      assert.equal(exitCode, 1);
      assert.deepEqual(
        results.checks.map(({ verdict, reason }) => ({ verdict, reason })),
        cases.map(({ signal, role, why }) => ({
          verdict: "failed",
          reason: `${role} signal could not be evaluated: ${signal} (${why})`,
        })),
      );
      for (const { signals } of results.checks)
        assert.equal(signals.find(({ implied }) => !implied).holds, null);
      for (const [, , why] of unjudged)
        assert.ok(
          visibleText(summary).includes(why.replaceAll("`", "")) || visibleText(summary).includes(why),
          why,
        );
    },
  },
];

/** What was expected, and in words that it was not so. */
function showsUnmet(shown, { expect }) {
  const text = oneLine(expect);
  return [
    " expected, ",
    " was never printed",
    " was printed ",
    " must not be seen, but was",
    ": the file does not",
  ].some((words) => shown.includes(`${text}${words}`));
}

const oneLine = (text) => text.replace(/\s+/g, " ");

function reasonOf({ verdict, role, expect }, saw) {
  if (verdict === "passed") return "";
  if (role === "fail") return `fail signal seen: ${expect}`;
  return measured.test(expect) ? `${saw}, expected ${expect}` : `pass signal not seen: ${expect}`;
}
