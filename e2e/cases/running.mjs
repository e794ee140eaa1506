// How checks run (FORMAT 3): order, setup and teardown, needs, retries, diagnosis, timeout, pipes, environment, shells, cancel.
import assert from "node:assert/strict";
import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findProgram } from "../support/environment.mjs";
import { processesWith } from "../support/process.mjs";
import { visibleText } from "../support/rendered.mjs";
import { openAtEnd } from "../support/runner-log.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

/** The runner kills a step 7.5 s after it was asked to stop. */
const runnerPatienceMs = 7_500;

const cases = [];
const running = (name, run, more = {}) =>
  cases.push({ name: `running: ${name}`, needs: ["git", "bash"], ...more, run });

/** A page of these checks, run by the action; `id` and `area` are filled in. */
async function runPage(t, { checks, ...settings }, options = {}) {
  const named = checks.map((check, index) => ({ id: `c${index + 1}`, area: "all", ...check }));
  const { files = {}, inputs = {}, ...more } = options;
  const workspace = await makeWorkspace(join(t.folder, "running"), {
    "page.yml": JSON.stringify({ ...settings, checks: named }),
    ...files,
  });
  const ran = await t.action({ workspace, inputs: { checklist: "page.yml", ...inputs }, ...more });
  assert.equal(ran.stderr, "");
  if (ran.killedBy === null) assertTidy(ran);
  const by = Object.fromEntries((ran.results?.checks ?? []).map((check) => [check.id, check]));
  return { ...ran, workspace, by, said: (id) => by[id].output.tail.trim() };
}

function assertTidy(ran) {
  assert.deepEqual(openAtEnd(ran.log), { stopped: false, group: false });
  assert.deepEqual(ran.leftovers, []);
  assert.deepEqual(
    readdirSync(dirname(ran.outputs.results)),
    ["results.json"],
    "nothing is left in RUNNER_TEMP",
  );
}

const verdicts = ({ results }) => results.checks.map(({ verdict }) => verdict);
const lines = async (workspace, file) => (await readFile(join(workspace, file), "utf8")).trim().split("\n");

running("setup first, the checks in page order, teardown last, also after failures", async (t) => {
  const ran = await runPage(t, {
    setup: "echo setup >> order",
    teardown: ["echo teardown >> order", "echo more >> order"],
    checks: [
      { run: "echo 1 >> order" },
      { run: "echo 2 >> order; exit 3", rollback: "revert" },
      { run: "echo 3 >> order", needs: "c5" },
      { run: "echo 4 >> order" },
      { run: "echo 5 >> order" },
    ],
  });
  assert.equal(ran.exitCode, 1);
  assert.deepEqual(await lines(ran.workspace, "order"), [
    "setup",
    "1",
    "2",
    "5",
    "3",
    "4",
    "teardown",
    "more",
  ]);
  assert.equal(ran.results.setup.verdict, "passed");
  assert.equal(ran.results.teardown.verdict, "passed");
  assert.equal(ran.results.reason, "1 of 5 required checks did not pass");
});

running("a setup that fails skips every check, and teardown runs all the same", async (t) => {
  const ran = await runPage(t, {
    setup: "echo broken; exit 4",
    teardown: "echo teardown >> order; exit 5",
    checks: [{ run: "touch marker" }, { run: "touch marker", severity: "advisory" }],
  });
  assert.equal(ran.exitCode, 1);
  assert.deepEqual(verdicts(ran), ["skipped", "skipped"]);
  assert.equal(ran.by.c1.reason, "setup failed");
  assert.equal(ran.results.reasonCode, "setup-failed");
  assert.equal(ran.results.setup.exitCode, 4);
  assert.equal(ran.outputs.skipped, "2");
  assert.ok(!existsSync(join(ran.workspace, "marker")));
  assert.deepEqual(await lines(ran.workspace, "order"), ["teardown"]);
  assert.match(visibleText(ran.summary), /setup · [^·]+ · exit 4.*broken/);
});

running("a teardown that fails is a warning", async (t) => {
  const ran = await runPage(t, { teardown: "exit 5", checks: [{ run: "true" }] });
  assert.equal(ran.exitCode, 0);
  assert.equal(ran.outputs.gate, "ready");
  assert.equal(ran.results.teardown.verdict, "failed");
  assert.match(ran.log, /::warning [^\n]*teardown did not pass: exit code 5/);
});

running(
  "what setup starts in the background holds nothing up, lives until teardown, and is gone then",
  async (t) => {
    const started = performance.now();
    const ran = await runPage(
      t,
      {
        setup: "sh server &\nsleep 0.2",
        teardown: "kill -0 $(cat pid) && echo alive in teardown",
        checks: [
          { run: "kill -0 $(cat pid); cat ticks", pass: ["tick"] },
          { run: "sleep 0.5; kill -0 $(cat pid)" },
        ],
      },
      {
        files: { server: "echo $$ > pid\nwhile true; do echo tick | tee -a ticks; sleep 0.1; done\n" },
      },
    );
    assert.equal(ran.exitCode, 0, ran.log);
    assert.ok(performance.now() - started < 15_000);
    assert.equal(ran.results.teardown.output.tail.trim(), "alive in teardown");
    const [pid] = await lines(ran.workspace, "pid");
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    // Whoever was orphaned and ended can stay as a zombie where nobody collects them.
    assert.ok(status === "" || /^State:\s+Z/m.test(status), "the server outlived the run");
  },
);

running("what needs a check that did not pass is skipped, with the reason, and so on", async (t) => {
  const ran = await runPage(t, {
    checks: [
      { id: "base", run: "exit 1" },
      { id: "above", run: "touch marker", needs: ["base", "fine"] },
      { id: "top", run: "touch marker", needs: "above" },
      { id: "fine", run: "true" },
      { id: "beside", run: "true", needs: "fine" },
    ],
  });
  assert.deepEqual(
    ran.results.checks.map(({ id, verdict, reason }) => [id, verdict, reason]),
    [
      ["base", "failed", "exit 1, expected exit 0"],
      ["fine", "passed", ""],
      ["above", "skipped", "it needs base, which did not pass"],
      ["top", "skipped", "it needs above, which did not pass"],
      ["beside", "passed", ""],
    ],
  );
  assert.ok(!existsSync(join(ran.workspace, "marker")));
  assert.deepEqual([ran.outputs.failed, ran.outputs.skipped], ["1", "2"]);
});

running("a filter runs what it names and what that needs, and says what it speaks for", async (t) => {
  const ran = await runPage(
    t,
    {
      checks: [
        { id: "a1", area: "A b", run: "echo a1 >> order" },
        { id: "c1", area: "c", run: "echo c1 >> order" },
        { id: "d1", area: "d", run: "echo d1 >> order", needs: "a1" },
      ],
    },
    { inputs: { areas: "d" } },
  );
  assert.equal(ran.exitCode, 0);
  assert.deepEqual(await lines(ran.workspace, "order"), ["a1", "d1"]);
  assert.equal(ran.by.a1.neededOnly, true);
  assert.equal(ran.by.d1.neededOnly, false);
  assert.equal(ran.results.selection.complete, false);
  assert.match(ran.outputs.reason, /1 of 3 areas/);
  assert.match(ran.summary, /^## 🟡 Ready as far as looked: 1 of 3 areas/);
  assert.match(ran.log, /Ready, 1 of 3 areas/);
});

for (const [failOn, exitCode, gate] of [
  ["required", 0, "ready"],
  ["any", 1, "not-ready"],
]) {
  running(`an advisory check that fails with fail-on ${failOn} leaves the gate ${gate}`, async (t) => {
    const ran = await runPage(
      t,
      { checks: [{ run: "true" }, { run: "exit 1", severity: "advisory", area: "beside" }] },
      { inputs: { "fail-on": failOn } },
    );
    assert.equal(ran.exitCode, exitCode);
    assert.equal(ran.outputs.gate, gate);
    assert.equal(ran.outputs.failed, "1");
    assert.equal(ran.outputs["failed-areas"], failOn === "any" ? '["beside"]' : "[]");
    assert.match(ran.log, failOn === "any" ? /::error [^\n]*beside/ : /::warning [^\n]*beside/);
  });
}

running("fail-on never keeps the step green and leaves the gate as it is", async (t) => {
  const ran = await runPage(t, { checks: [{ run: "exit 1" }] }, { inputs: { "fail-on": "never" } });
  assert.equal(ran.exitCode, 0);
  assert.equal(ran.outputs.gate, "not-ready");
});

running("failed and timed out are tried again after the delay, and nothing else is", async (t) => {
  const count = (file) => `echo x >> ${file}; n=$(wc -l < ${file})`;
  const ran = await runPage(t, {
    checks: [
      { id: "flaky", run: `${count("f")}; echo attempt $n; [ $n = 3 ]`, retries: 3, "retry-delay": "300ms" },
      { id: "never", run: `${count("n")}; exit 9`, retries: 2 },
      { id: "slow", run: `${count("s")}; [ $n = 2 ] || sleep 60`, retries: 1, timeout: "500ms" },
      { id: "nowhere", run: "true", shell: "no-such-shell {0}", retries: 5 },
      { id: "fresh", run: `${count("r")}; [ $n = 1 ] && echo bad; exit 0`, fail: ["bad"], retries: 1 },
    ],
  });
  assert.deepEqual(verdicts(ran), ["passed", "failed", "passed", "errored", "passed"]);
  const { flaky, never, slow, nowhere, fresh } = ran.by;
  assert.deepEqual(
    flaky.attempts.map(({ verdict }) => verdict),
    ["failed", "failed", "passed"],
  );
  assert.equal(flaky.flaky, true);
  assert.equal(flaky.output.tail.trim(), "attempt 3");
  assert.equal(never.attempts.length, 3);
  assert.equal(never.flaky, false);
  assert.deepEqual(
    slow.attempts.map(({ verdict }) => verdict),
    ["timed-out", "passed"],
  );
  assert.equal(nowhere.attempts.length, 1);
  assert.equal(fresh.flaky, true);
  assert.equal(ran.results.totals.flaky, 3);
  assert.ok(ran.results.run.durationMs >= 600 + 500, "the delays were kept");
  assert.match(ran.summary, /on attempt 3 \(flaky\)/);
});

running("a diagnosis runs for a check that did not pass, and its output is in the report", async (t) => {
  const ran = await runPage(t, {
    checks: [
      { run: "echo broken; exit 1", diagnose: "echo the cause is $READINESS_CHECK; exit 7" },
      { run: "true", diagnose: "touch marker" },
      { run: "sleep 60", timeout: "300ms", diagnose: "echo after the timeout" },
    ],
  });
  assert.deepEqual(verdicts(ran), ["failed", "passed", "timed-out"]);
  assert.equal(ran.by.c1.diagnosis.output.tail.trim(), "the cause is c1");
  assert.equal(ran.by.c1.diagnosis.exitCode, 7);
  assert.equal(ran.by.c3.diagnosis.output.tail.trim(), "after the timeout");
  assert.ok(!existsSync(join(ran.workspace, "marker")));
  assert.match(visibleText(ran.summary), /Diagnosis, exit 7 the cause is c1/);
});

running("a timeout ends the whole group, and what was printed by then is reported", async (t) => {
  const started = performance.now();
  const ran = await runPage(t, {
    checks: [
      { run: "echo first half; sleep 300 & sleep 300; echo never", timeout: "500ms", pass: ["first half"] },
      { run: "printf 'an open line'; sleep 300", timeout: "500ms" },
      { run: "trap '' TERM INT; echo stubborn; while true; do sleep 1; done", timeout: "500ms" },
      { run: "(trap 'echo cleaned up; exit' TERM; sleep 300 & wait)", timeout: "500ms" },
    ],
  });
  assert.deepEqual(verdicts(ran), Array(4).fill("timed-out"));
  assert.ok(performance.now() - started < 15_000);
  assert.equal(ran.by.c1.reason, "timed out after 500ms");
  assert.equal(ran.by.c1.exitCode, null);
  assert.deepEqual(["c1", "c2", "c3", "c4"].map(ran.said), [
    "first half",
    "an open line",
    "stubborn",
    "cleaned up",
  ]);
  assert.ok(ran.by.c1.durationMs >= 500 && ran.by.c1.durationMs < 2_500, `${ran.by.c1.durationMs} ms`);
  assert.ok(visibleText(ran.summary).includes("first half"));
});

running("a process left behind delays the verdict by a short drain, is ended and named", async (t) => {
  const ran = await runPage(t, { checks: [{ run: "sleep 300 & echo done", pass: ["done"] }] });
  assert.equal(ran.exitCode, 0);
  assert.equal(ran.by.c1.leftovers, 1);
  assert.ok(ran.results.run.durationMs < 6_000, `${ran.results.run.durationMs} ms`);
  assert.match(ran.summary, /1 process left behind, ended/);
});

running("the pipes are real and stdin is closed", async (t) => {
  const ran = await runPage(t, {
    checks: [
      { run: "echo out > /dev/stdout", pass: ["stdout = out"] },
      { run: "echo err | tee /dev/stderr", pass: ["stdout = err", "stderr = err"] },
      { run: "echo err > /dev/stderr", pass: ["stderr = err", "stdout empty"] },
      { run: "cat; cat < /dev/stdin; read x || echo no input", pass: ["stdout = no input"] },
      { run: "[ ! -t 0 ] && [ ! -t 1 ] && [ ! -t 2 ]" },
    ],
  });
  assert.deepEqual(
    ran.results.checks.map(({ reason }) => reason),
    ["", "", "", "", ""],
  );
});

running(
  "the environment is the step's without what is the action's, and READINESS_* are always set",
  async (t) => {
    const show = "env -0 | sort -z | tr '\\0' '\\n'";
    const ran = await runPage(
      t,
      {
        defaults: { env: { A: "default", B: "default", C: "default", VERSION: "1.10" } },
        checks: [
          { id: "whole", area: "Whole area", run: show, env: { B: "check", C: "check" } },
          { id: "again", area: "x", run: show },
        ],
        setup: `${show} > setup.env`,
      },
      {
        inputs: { vars: "C=vars\nSPACED= a = b \nEMPTY=" },
        env: {
          A: "step",
          FROM_STEP: "yes",
          STATE_x: "s",
          INPUT_OTHER: "i",
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-token-of-e2e",
          ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/oidc",
          READINESS_PR: "999",
        },
      },
    );
    assert.equal(ran.exitCode, 0);
    const read = (text) =>
      Object.fromEntries(
        text
          .split("\n")
          .filter((line) => line.includes("="))
          .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
      );
    const env = read(logOf(ran.log, "whole"));
    const { A, B, C, SPACED, EMPTY, VERSION, FROM_STEP, GITHUB_ACTIONS, RUNNER_TRACKING_ID } = env;
    assert.deepEqual(
      { A, B, C, SPACED, EMPTY, VERSION, FROM_STEP, GITHUB_ACTIONS },
      {
        A: "default",
        B: "check",
        C: "vars",
        SPACED: " a = b ",
        EMPTY: "",
        VERSION: "1.10",
        FROM_STEP: "yes",
        GITHUB_ACTIONS: "true",
      },
    );
    assert.match(RUNNER_TRACKING_ID, /^github_/);
    assert.deepEqual(
      Object.keys(env).filter((name) =>
        /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name),
      ),
      [],
    );
    const readiness = Object.fromEntries(
      Object.entries(env).filter(([name]) => name.startsWith("READINESS_")),
    );
    assert.match(readiness.READINESS_MARK, /^[0-9a-f]{32}$/);
    assert.deepEqual(
      { ...readiness, READINESS_MARK: "" },
      {
        READINESS_AREA: "whole-area",
        READINESS_BASE_SHA: "",
        READINESS_CHECK: "whole",
        READINESS_LAST_TAG: "v0.2.0",
        READINESS_LAST_VERSION: "0.2.0",
        READINESS_MARK: "",
        READINESS_PHASE: "before",
        READINESS_PR: "",
        READINESS_RUN_URL: "https://github.com/acme/toolbox/actions/runs/4242",
        READINESS_SHA: ran.results.run.sha,
      },
    );
    assert.notEqual(read(logOf(ran.log, "again")).READINESS_MARK, readiness.READINESS_MARK);
    const setup = read(await readFile(join(ran.workspace, "setup.env"), "utf8"));
    assert.deepEqual(
      [setup.A, setup.C, setup.READINESS_CHECK, setup.READINESS_AREA],
      ["default", "vars", "", ""],
    );
  },
);

/** What a check's group holds in the log. */
function logOf(log, id) {
  const [, inside = ""] = log.split(`::group::${id}: `);
  return inside.split("::endgroup::")[0];
}

running(
  "shells are those of run:, and each check is a process of its own",
  async (t) => {
    const ran = await runPage(
      t,
      {
        checks: [
          { id: "errexit", run: "false; echo still here" },
          { id: "pipefail", run: "false | cat" },
          {
            id: "bash",
            run: "set -o | grep -E '^(errexit|pipefail)'; [[ a == a ]]; shopt -q login_shell && exit 1; true",
            shell: "bash",
            pass: ["/errexit\\s+on/", "/pipefail\\s+on/"],
          },
          { id: "sh", run: "false | true; echo $0", shell: "sh" },
          {
            id: "python",
            run: "import sys\nprint('python', sys.version_info[0])",
            shell: "python",
            pass: ["python 3"],
          },
          {
            id: "custom",
            run: "console.log(process.argv.length)",
            shell: "node --no-warnings {0}",
            pass: ["stdout = 2"],
          },
          { id: "custom-bash", run: "false; echo no errexit", shell: "bash {0}", pass: ["no errexit"] },
          { id: "missing", run: "true", shell: "no-such-shell {0}" },
          { id: "cd", run: "cd folder; export LEAK=1; alias x=y; pwd", pass: ["/running\\/folder$/"] },
          { id: "here", run: 'pwd; [ -z "$LEAK" ]', pass: ["/running$/"] },
          {
            id: "folder",
            run: "pwd; cat x",
            "working-directory": "folder",
            pass: ["/running\\/folder$/", "file x"],
          },
          { id: "nowhere", run: "true", "working-directory": "nowhere" },
          { id: "a-file", run: "true", "working-directory": "page.yml" },
          { id: "outside", run: "touch marker", "working-directory": ".." },
          { id: "died", run: "kill -TERM $$", pass: ["exit 143"] },
          { id: "killed", run: "kill -KILL $$" },
          { id: "syntax", run: "if true" },
          { id: "not-found", run: "no-such-command-at-all" },
        ],
      },
      { files: { "folder/x": "x\n" } },
    );
    const told = Object.fromEntries(
      ran.results.checks.map(({ id, verdict, reason }) => [
        id,
        // Which folders of PATH there are is the machine's.
        `${verdict} ${reason.replace(/in the \d+ folders of PATH \(.*\)$/, "in PATH")}`.trim(),
      ]),
    );
    assert.deepEqual(told, {
      errexit: "failed exit 1, expected exit 0",
      pipefail: "failed exit 1, expected exit 0",
      bash: "passed",
      sh: "passed",
      python: "passed",
      custom: "passed",
      "custom-bash": "passed",
      missing: "errored the shell `no-such-shell` was not found in PATH",
      cd: "passed",
      here: "passed",
      folder: "passed",
      nowhere: `errored the working directory \`${join(ran.workspace, "nowhere")}\` does not exist`,
      "a-file": `errored the working directory \`${join(ran.workspace, "page.yml")}\` is not a directory`,
      outside: `errored the working directory ${t.folder} lies outside the workspace`,
      died: "passed",
      killed: "failed exit 137, expected exit 0",
      syntax: "failed exit 2, expected exit 0",
      "not-found": "failed exit 127, expected exit 0",
    });
    assert.ok(!existsSync(join(t.folder, "marker")));
    assert.equal(ran.by.missing.exitCode, null);
  },
  { needs: ["git", "bash", "node", "python"] },
);

running("without bash a check runs by sh -e", async (t) => {
  const tools = join(t.folder, "bin");
  await mkdir(tools);
  for (const name of ["sh", "cat", "mkfifo", "git", "true", "false"])
    symlinkSync(findProgram(name), join(tools, name));
  const ran = await runPage(
    t,
    {
      checks: [
        { run: '[ -z "$BASH_VERSION" ] && echo no bash', pass: ["no bash"] },
        { run: "false | true" },
        { run: "false; true" },
        { run: "true", shell: "bash" },
      ],
    },
    { env: { PATH: tools } },
  );
  assert.deepEqual(verdicts(ran), ["passed", "passed", "failed", "errored"]);
  assert.equal(ran.by.c4.reason, `the shell \`bash\` was not found in the one folder of PATH (${tools})`);
});

running("without mkfifo, git or any shell the verdicts are right still", async (t) => {
  const empty = join(t.folder, "empty");
  const ran = await runPage(t, { checks: [{ run: "true" }] }, { env: { PATH: empty } });
  assert.equal(ran.exitCode, 1);
  assert.equal(ran.by.c1.reason, `neither bash nor sh was found in the one folder of PATH (${empty})`);
});

running("working-directory is the root of page, checks and files", async (t) => {
  const page = {
    checks: [
      { id: "one", area: "a", run: "pwd; echo > made", pass: ["file made", "/apps\\/core$/"] },
      { id: "two", area: "b", run: "exit 1" },
    ],
  };
  const workspace = await makeWorkspace(join(t.folder, "mono"), {
    "apps/core/gate.yml": JSON.stringify(page),
  });
  const ran = await t.action({
    workspace,
    inputs: { checklist: "gate.yml", "working-directory": "apps/core" },
  });
  assert.equal(ran.exitCode, 1);
  assert.deepEqual(verdicts(ran), ["passed", "failed"]);
  assert.equal(ran.results.checklist.path, "apps/core/gate.yml");
  assert.match(ran.log, /::error file=apps\/core\/gate\.yml,line=1/);
});

const interruptible = {
  setup: "sleep 0.1",
  teardown: "echo teardown >> order",
  checks: [
    { id: "before", area: "a", run: "echo before >> order" },
    { id: "during", area: "b", run: "echo during >> order; echo half-way; sleep 300", rollback: "wait" },
    { id: "after", area: "c", run: "echo after >> order" },
  ],
};
const stubborn = interruptible.checks.map((check) =>
  check.id === "during"
    ? { ...check, run: "trap '' INT TERM; echo during >> order; echo half-way; while true; do sleep 1; done" }
    : check,
);

/** Signals the run once the check `during` has begun. */
const stopWhenRunning = (workspace, signals, times) => async (child) => {
  while (!(existsSync(join(workspace, "order")) && (await lines(workspace, "order")).includes("during")))
    await sleep(20);
  times.asked = performance.now();
  for (const [signal, afterMs] of signals) {
    await sleep(afterMs);
    child.kill(signal);
  }
};

for (const [name, checks, signals] of [
  ["SIGTERM", interruptible.checks, [["SIGTERM", 0]]],
  [
    "SIGINT, then SIGTERM as the runner sends them,",
    stubborn,
    [
      ["SIGINT", 0],
      ["SIGTERM", 2_000],
    ],
  ],
]) {
  running(`${name} ends the action's checks in time, with a complete report`, async (t) => {
    const workspace = join(t.folder, "running");
    const times = {};
    const ran = await runPage(
      t,
      { ...interruptible, checks },
      { whileRunning: stopWhenRunning(workspace, signals, times) },
    );
    assert.ok(
      performance.now() - times.asked < runnerPatienceMs,
      `took ${performance.now() - times.asked} ms`,
    );
    assertCancelled(ran);
    assert.equal(ran.outputs.gate, "not-ready");
    assert.equal(ran.outputs.failed, "2");
    assert.match(ran.outputs.reason, /cancelled/);
    assert.match(
      visibleText(ran.summary),
      /⛔ Not ready: the run was cut off.*during was running when the run ended/,
    );
    assert.deepEqual(await lines(workspace, "order"), ["before", "during", "teardown"]);
  });
}

running("a teardown that takes too long does not cost a cancelled run its report", async (t) => {
  const workspace = join(t.folder, "running");
  const times = {};
  const ran = await runPage(
    t,
    // Longer than the runner's patience; post then gives it its time.
    { ...interruptible, teardown: "echo teardown >> order; sleep 12" },
    {
      whileRunning: stopWhenRunning(
        workspace,
        [
          ["SIGINT", 0],
          ["SIGTERM", 2_000],
          // Where the runner loses its patience.
          ["SIGKILL", runnerPatienceMs],
        ],
        times,
      ),
    },
  );
  assert.equal(ran.results?.reasonCode, "cancelled", "the results were written in time");
  assert.equal(ran.outputs.gate, "not-ready");
  assert.match(ran.outputs.reason, /cancelled/);
  assert.match(
    visibleText(ran.summary),
    /⛔ Not ready: the run was cut off.*during was running when the run ended/,
  );
});

running("Ctrl-C on the command line does the same", async (t) => {
  const workspace = await makeWorkspace(join(t.folder, "running"), {
    "page.yml": JSON.stringify(interruptible),
  });
  const times = {};
  const ran = await t.cli(["run", "page.yml"], {
    workspace,
    whileRunning: stopWhenRunning(workspace, [["SIGINT", 0]], times),
  });
  assert.ok(performance.now() - times.asked < runnerPatienceMs);
  assertCancelled(ran);
  assert.deepEqual(await lines(workspace, "order"), ["before", "during", "teardown"]);
});

function assertCancelled({ exitCode, results }) {
  assert.equal(exitCode, 130);
  assert.equal(results.gate, "not-ready");
  assert.equal(results.reasonCode, "cancelled");
  assert.deepEqual(
    results.checks.map(({ id, verdict }) => [id, verdict]),
    [
      ["before", "passed"],
      ["during", "cancelled"],
      ["after", "cancelled"],
    ],
  );
  assert.equal(results.checks[1].output.tail.trim(), "half-way");
  assert.equal(results.teardown.verdict, "passed");
}

running("a cancel during setup and during a retry's delay leaves no check passed", async (t) => {
  const workspace = join(t.folder, "running");
  const during = (ran) => stopWhenRunning(workspace, [["SIGTERM", 100]], ran);
  const setup = await runPage(
    t,
    {
      setup: "echo during >> order; sleep 300",
      checks: [{ run: "touch marker" }],
      teardown: "echo teardown >> order",
    },
    { whileRunning: during({}) },
  );
  assert.equal(setup.exitCode, 130);
  assert.deepEqual(verdicts(setup), ["cancelled"]);
  assert.ok(!existsSync(join(workspace, "marker")));
  assert.deepEqual(await lines(workspace, "order"), ["during", "teardown"]);
});

running("a cancel during a retry's delay ends the waiting", async (t) => {
  const workspace = join(t.folder, "running");
  const times = {};
  const ran = await runPage(
    t,
    { checks: [{ run: "echo during >> order; exit 1", retries: 3, "retry-delay": "5m" }, { run: "true" }] },
    { whileRunning: stopWhenRunning(workspace, [["SIGTERM", 500]], times) },
  );
  assert.ok(performance.now() - times.asked < runnerPatienceMs);
  assert.equal(ran.exitCode, 130);
  assert.equal(ran.outputs.gate, "not-ready");
  assert.equal(ran.by.c2.verdict, "cancelled");
  assert.ok(["failed", "cancelled"].includes(ran.by.c1.verdict), ran.by.c1.verdict);
});

running("killed half-way, it has said not-ready already", async (t) => {
  const workspace = await makeWorkspace(join(t.folder, "running"), {
    "page.yml": JSON.stringify(interruptible),
  });
  const { outputs, killedBy } = await t.action({
    workspace,
    inputs: { checklist: "page.yml" },
    whileRunning: stopWhenRunning(workspace, [["SIGKILL", 0]], {}),
  });
  assert.equal(killedBy, "SIGKILL");
  assert.equal(outputs.gate, "not-ready");
  assert.ok(outputs.results);
});

running("two runs at the same time do not meet", async (t) => {
  const page = (word) =>
    JSON.stringify({ checks: [{ id: "one", area: "a", run: `sleep 0.5; echo ${word}`, pass: [word] }] });
  const workspace = await makeWorkspace(join(t.folder, "running"), {
    "a.yml": page("left"),
    "b.yml": page("right"),
  });
  const temp = { RUNNER_TEMP: t.folder };
  const [a, b] = await Promise.all(
    ["a.yml", "b.yml"].map((checklist) => t.action({ workspace, inputs: { checklist }, env: temp })),
  );
  assert.deepEqual([a.exitCode, b.exitCode], [0, 0]);
  assert.notEqual(a.outputs.results, b.outputs.results);
  assert.deepEqual(processesWith("GITHUB_WORKSPACE", workspace), []);
});

export default cases;
