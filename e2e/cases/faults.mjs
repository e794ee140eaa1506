// The fault table: what a command may do to us on a bad day, each as a real process, with what must become of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { livingMembers, mustRun, processesWith } from "../support/process.mjs";
import { effects, openAtEnd } from "../support/runner-log.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const shortly = "700ms";
const ended = `timed out after ${shortly}`;

/**
 * A row is a check's own keys and `becomes`: verdict, reason, what the log must hold, and how many processes at the
 * least are counted as left behind. `$MINE` is a file of the row's own, `$$` is noted in `$MINE.group` beforehand.
 */
const table = {
  floods: {
    run: "seq 300000; echo the flood is over",
    pass: ["the flood is over", "stdout lines = 300001", "/^2999[0-9]{2}$/"],
    becomes: { verdict: "passed", log: "299999\n300000\nthe flood is over" },
  },
  "floods without a newline": {
    run: "head -c 3000000 /dev/zero | tr '\\0' x; printf 'the end'",
    pass: ["the end", "stdout lines = 1"],
    becomes: { verdict: "passed", log: "xxxthe end\n" },
  },
  "never ends": {
    run: "echo it begins; sleep 300",
    timeout: shortly,
    becomes: { verdict: "timed-out", reason: ended, log: "it begins" },
  },
  "ignores SIGTERM": {
    run: "trap '' TERM INT HUP; echo nobody ends me; while :; do sleep 1; done",
    timeout: shortly,
    becomes: { verdict: "timed-out", reason: ended, log: "nobody ends me" },
  },
  "forks and exits": {
    run: "sleep 300 & echo a child is left",
    becomes: { verdict: "passed", log: "a child is left", leftovers: 1 },
  },
  "leaves one that ignores SIGTERM": {
    run: "(trap '' TERM; while :; do sleep 1; done) > /dev/null 2>&1 & sleep 0.1",
    becomes: { verdict: "passed", leftovers: 1 },
  },
  "leaves a daemon": {
    run: "setsid sh -c 'sleep 300; sleep 300' > /dev/null 2>&1 & sleep 0.1",
    becomes: { verdict: "passed", leftovers: 1 },
  },
  "leaves a daemon as the last thing it does": {
    run: "setsid sleep 300 > /dev/null 2>&1 &",
    becomes: { verdict: "passed", leftovers: 1 },
  },
  "leaves a daemon of a daemon": {
    run: "( (setsid sh -c 'setsid sleep 300 & sleep 300' > /dev/null 2>&1 &) & ); sleep 0.2",
    becomes: { verdict: "passed", leftovers: 2 },
  },
  "holds the pipe": {
    run: "setsid sleep 300 & echo told and gone",
    pass: ["told and gone"],
    becomes: { verdict: "passed", log: "told and gone", leftovers: 1 },
  },
  "holds the pipe and floods it": {
    run: "setsid yes & echo told first; sleep 0.1",
    pass: ["told first"],
    becomes: { verdict: "passed", log: "told first", leftovers: 1 },
  },
  "closes stdout and goes on": {
    run: "echo seen; exec >&-; sleep 0.3; echo heard >&2; touch $READINESS_CHECK.done; exit 7",
    pass: ["exit 7", "stdout = seen", "stderr = heard", "file closes-stdout-and-goes-on.done"],
    becomes: { verdict: "passed", log: "heard" },
  },
  "closes both and goes on": {
    run: "echo seen; exec >&- 2>&-; sleep 0.3; touch $READINESS_CHECK.done; exit 3",
    pass: ["exit 0", "file closes-both-and-goes-on.done"],
    becomes: { verdict: "failed", reason: "exit 3, expected exit 0", log: "seen" },
  },
  "closes both and never ends": {
    run: "echo seen; exec >&- 2>&-; sleep 300",
    timeout: shortly,
    becomes: { verdict: "timed-out", reason: ended, log: "seen" },
  },
  "is killed by a signal": {
    run: "echo before; kill -SEGV $$; sleep 300",
    becomes: { verdict: "failed", reason: "exit 139, expected exit 0", log: "before" },
  },
  "kills its whole group": {
    run: "echo before; kill -KILL 0; sleep 300",
    becomes: { verdict: "failed", reason: "exit 137, expected exit 0", log: "before" },
  },
  "stops itself": {
    run: "echo stopped; kill -STOP $$; echo never",
    timeout: shortly,
    becomes: { verdict: "timed-out", reason: ended, log: "stopped" },
  },
  "cannot be started": {
    run: "true",
    env: { HUGE: "x".repeat(200_000) },
    becomes: { verdict: "errored", reason: "it could not be started (spawn E2BIG)", neverBegan: true },
  },
  "is not executable": {
    run: "./tool",
    becomes: { verdict: "failed", reason: "exit 126, expected exit 0", log: "Permission denied" },
  },
  "has a shell that is not executable": {
    run: "true",
    shell: "TOOL {0}",
    becomes: { verdict: "errored", reason: "the shell `TOOL` is no file that can be run", neverBegan: true },
  },
  "has no shell": {
    run: "true",
    shell: "no-such-shell {0}",
    becomes: {
      verdict: "errored",
      reason: "the shell `no-such-shell` was not found in PATH",
      neverBegan: true,
    },
  },
  "has no working directory": {
    run: "true",
    "working-directory": "nowhere",
    becomes: {
      verdict: "errored",
      reason: "the working directory `WORKSPACE/nowhere` does not exist",
      neverBegan: true,
    },
  },
};

const idOf = (name) => name.toLowerCase().replaceAll(" ", "-");

/** The table as a page, each row noting the group it runs in; the last check looks for what the others left. */
function pageOf(workspace, mark) {
  const place = (text) => text.replace("WORKSPACE", workspace).replace("TOOL", join(workspace, "tool"));
  const checks = Object.entries(table).map(([name, { becomes, ...check }]) => ({
    id: idOf(name),
    area: "faults",
    ...check,
    ...(check.shell ? { shell: place(check.shell) } : {}),
    run: `echo $$ > ${workspace}/${idOf(name)}.group\n${check.run}`,
  }));
  return JSON.stringify({ defaults: { env: { FAULTS: mark } }, checks });
}

async function prepare(t) {
  const mark = randomUUID();
  const workspace = join(t.folder, "faults");
  await makeWorkspace(workspace, { "faults.yml": pageOf(workspace, mark), tool: "#!/bin/sh\necho ran\n" });
  await chmod(join(workspace, "tool"), 0o644);
  return { workspace, mark };
}

/** Every way in which the run is something else than the table says. */
async function differences({ results, log }, workspace) {
  const found = [];
  const differ = (name, what, seen, expected) => {
    if (seen !== expected) found.push(`${name}: ${what} is ${seen}, expected ${expected}`);
  };
  for (const [name, { becomes }] of Object.entries(table)) {
    const check = results.checks.find(({ id }) => id === idOf(name));
    differ(
      name,
      "the verdict",
      `${check.verdict} (${withoutFolders(check.reason)})`,
      `${becomes.verdict} (${reasonOf(becomes, workspace)})`,
    );
    if (becomes.log && !groupOf(log, idOf(name)).includes(becomes.log))
      found.push(`${name}: the log does not hold ${JSON.stringify(becomes.log)}`);
    if (check.leftovers < (becomes.leftovers ?? 0))
      found.push(`${name}: ${check.leftovers} left behind, expected at least ${becomes.leftovers}`);
    if ((becomes.leftovers ?? 0) === 0) differ(name, "what is left behind", check.leftovers, 0);
    const group = join(workspace, `${idOf(name)}.group`);
    differ(name, "whether it began", existsSync(group), !becomes.neverBegan);
    if (existsSync(group))
      differ(name, "its living group", livingMembers(Number(await readFile(group, "utf8"))).join(), "");
  }
  return found;
}

const reasonOf = ({ reason = "" }, workspace) =>
  reason.replace("WORKSPACE", workspace).replace("TOOL", join(workspace, "tool"));

/** Which folders of PATH there are is the machine's. */
const withoutFolders = (reason) => reason.replace(/in the \d+ folders of PATH \(.*\)$/, "in PATH");

/** What stands in the log between the group's two ends, on the runner or on the command line. */
function groupOf(log, id) {
  const [, inside = ""] = log.split(new RegExp(`^(?:::group::|── )${id}: `, "m"));
  return inside.split(/^(?:::endgroup::|── |[✓✗-] )/m)[0];
}

/** The groups of a log in order, as the runner sees them; an inner one is marked. */
function groupsIn(log) {
  let isOpen = false;
  return effects(log).flatMap(({ name, data }) => {
    if (name !== "group") {
      isOpen &&= name !== "endgroup";
      return [];
    }
    const id = data.split(":")[0];
    const title = isOpen ? `inside another: ${id}` : id;
    isOpen = true;
    return [title];
  });
}

const failed = Object.values(table).filter(({ becomes }) => becomes.verdict !== "passed").length;

const throughTheAction = ["1", "4"].map((parallel) => ({
  name: `faults: the table through the action, ${parallel} at a time`,
  needs: ["setsid", "git", "bash"],
  async run(t) {
    const { workspace, mark } = await prepare(t);
    const ran = await t.action({
      workspace,
      inputs: { checklist: "faults.yml", "max-parallel": parallel },
    });
    assert.ok(ran.results, "no results");
    assert.deepEqual(await differences(ran, workspace), []);
    assert.deepEqual(processesWith("FAULTS", mark), []);
    assert.deepEqual(ran.leftovers, []);
    assert.deepEqual(openAtEnd(ran.log), { stopped: false, group: false });
    const remarks = groupsIn(ran.log).at(-1);
    assert.match(remarks, /^\d+ remarks on the page$/);
    assert.deepEqual(
      groupsIn(ran.log),
      [...Object.keys(table).map(idOf), remarks],
      "groups are not one after the other",
    );
    assert.equal(ran.stderr, "");
    assert.equal(ran.exitCode, 1);
    assert.equal(ran.outputs.gate, "not-ready");
    assert.equal(ran.outputs.failed, String(failed));
    assert.equal(ran.post.log, "");
  },
}));

const throughTheCommandLine = {
  name: "faults: the table through the command line",
  needs: ["setsid", "git", "bash"],
  async run(t) {
    const { workspace, mark } = await prepare(t);
    const ran = await t.cli(["run", "faults.yml", "--max-parallel", "4"], { workspace });
    assert.ok(ran.results, "no results");
    assert.deepEqual(await differences(ran, workspace), []);
    assert.deepEqual(processesWith("FAULTS", mark), []);
    assert.equal(ran.exitCode, 1);
  },
};

/** What comes after a check finds nobody of it: looked up while the run goes on. */
const afterEach = {
  name: "faults: when a check has its verdict, nobody of it is alive",
  needs: ["setsid", "git", "bash"],
  async run(t) {
    const leaving = Object.entries(table).filter(([, { becomes }]) => becomes.leftovers > 0);
    const look = `"$NODE" look.mjs "$FAULTS"`;
    const checks = leaving.flatMap(([name, { becomes, ...check }]) => [
      { id: idOf(name), area: "faults", env: { FAULTS: idOf(name) }, ...check },
      { id: `after-${idOf(name)}`, area: "faults", env: { FAULTS: idOf(name) }, run: look, pass: ["nobody"] },
    ]);
    const workspace = await makeWorkspace(join(t.folder, "after"), {
      "after.yml": JSON.stringify({ checks }),
      "look.mjs": lookForOthers,
    });
    const ran = await t.action({ workspace, inputs: { checklist: "after.yml" }, env: { NODE: t.node } });
    const wrong = ran.results.checks.filter(({ verdict }) => verdict !== "passed");
    assert.deepEqual(
      wrong.map(({ id, reason, output }) => [id, reason, output.tail]),
      [],
    );
  },
};

/** Processes with the same FAULTS and another mark. */
const lookForOthers = `import { readdirSync, readFileSync } from "node:fs";
const others = readdirSync("/proc").filter((pid) => {
  if (!/^\\d+$/.test(pid)) return false;
  try {
    const environment = readFileSync(\`/proc/\${pid}/environ\`, "latin1").split("\\0");
    const mine = environment.includes(\`READINESS_MARK=\${process.env.READINESS_MARK}\`);
    return environment.includes(\`FAULTS=\${process.argv[2]}\`) && !mine;
  } catch {
    return false;
  }
});
console.log(others.length === 0 ? "nobody" : \`alive: \${others}\`);
`;

const killers = Object.entries({
  "kills its parent and ends": "kill -9 $PPID",
  "kills its parent and goes on": "kill -9 $PPID; sleep 300",
  "leaves a daemon and kills its parent":
    "setsid sleep 300 > /dev/null 2>&1 & sleep 0.1; kill -9 $PPID; sleep 300",
}).map(([name, run]) => ({
  name: `faults: a check that ${name} is finished by post`,
  needs: ["setsid", "git", "bash"],
  async run(t) {
    const mark = randomUUID();
    const page = {
      defaults: { env: { FAULTS: mark } },
      teardown: `echo torn >> ${join(t.folder, "torn")}`,
      checks: [
        { id: "before", area: "a", run: "true" },
        { id: "killer", area: "b", run },
        { id: "after", area: "c", run: `touch ${join(t.folder, "after")}` },
      ],
    };
    const workspace = await makeWorkspace(join(t.folder, "killer"), { "killer.yml": JSON.stringify(page) });
    const ran = await t.action({ workspace, inputs: { checklist: "killer.yml" } });
    assert.equal(ran.killedBy, "SIGKILL");
    assert.equal(ran.outputs.gate, "not-ready");
    assert.deepEqual(
      ran.results.checks.map(({ id, verdict }) => [id, verdict]),
      [
        ["before", "passed"],
        ["killer", "interrupted"],
        ["after", "interrupted"],
      ],
    );
    assert.equal(ran.results.gate, "not-ready");
    assert.equal(ran.results.reasonCode, "interrupted");
    assert.match(ran.post.summary, /Not ready/);
    assert.equal(await readFile(join(t.folder, "torn"), "utf8"), "torn\n");
    assert.equal(existsSync(join(t.folder, "after")), false);
    assert.deepEqual(processesWith("FAULTS", mark), []);
    assert.deepEqual(ran.leftovers, []);
  },
}));

const fullDisks = [
  {
    name: "faults: a disk that is full costs a waiting check its log, and nobody a verdict",
    needs: ["git", "mount", "umount"],
    run: (t) =>
      withSmallDisk(t, async (disk) => {
        const checks = [
          { id: "first", area: "a", run: "until test -e flooded; do sleep 0.05; done" },
          {
            id: "flood",
            area: "b",
            run: "seq 1000000; touch flooded; echo it is over",
            pass: ["it is over", "stdout lines = 1000001"],
          },
          { id: "bad", area: "c", run: "exit 3", severity: "advisory", needs: ["first"] },
        ];
        const workspace = await makeWorkspace(join(t.folder, "spool"), {
          "disk.yml": JSON.stringify({ checks }),
        });
        const ran = await t.action({
          workspace,
          temp: disk,
          inputs: { checklist: "disk.yml", "max-parallel": "2" },
        });
        assert.deepEqual(verdictsOf(ran), { first: "passed", flood: "passed", bad: "failed" });
        assert.match(groupOf(ran.log, "flood"), /readiness: \d+ bytes are missing here, .*ENOSPC/);
        assert.match(groupOf(ran.log, "flood"), /^1\n2\n3\n/m);
        assert.deepEqual(openAtEnd(ran.log), { stopped: false, group: false });
        assert.equal(ran.exitCode, 0);
        assert.equal(ran.outputs.gate, "ready");
        assert.equal(ran.results.gate, "ready");
        assert.equal(ran.post.log, "", "post took the run for unfinished");
        assert.deepEqual(ran.leftovers, []);
      }),
  },
  {
    name: "faults: a disk that a check has filled leaves no half report, and no gate ready",
    needs: ["git", "mount", "umount"],
    run: (t) =>
      withSmallDisk(t, async (disk) => {
        const fill = `head -c 64M /dev/zero > ${disk}/fill || true`;
        const later = Array.from({ length: 20 }, (_, index) => ({
          id: `later-${index}`,
          area: "b",
          run: "true",
        }));
        const checks = [{ id: "fills", area: "a", run: fill }, ...later];
        const workspace = await makeWorkspace(join(t.folder, "full"), {
          "disk.yml": JSON.stringify({ checks }),
        });
        const ran = await t.action({ workspace, temp: disk, inputs: { checklist: "disk.yml" } });
        assert.equal(ran.exitCode, 1);
        assert.equal(ran.outputs.gate, "not-ready");
        assert.equal(ran.results, null, "half a results file");
        assert.match(ran.log, /✓ fills passed/);
        assert.match(ran.log, /✗ later-\d+ could not be started.*its script could not be written \(ENOSPC/);
        assert.match(ran.log, /the results file could not be written \(ENOSPC/);
        assert.equal(ran.log.match(/::warning [^\n]*journal could not be written \(ENOSPC/g)?.length, 1);
        assert.equal(ran.post.exitCode, 0);
        assert.doesNotMatch(ran.post.log + ran.post.summary, /(?<!not |Not )ready/i);
        assert.deepEqual(ran.leftovers, []);
      }),
  },
];

/** A tmpfs of 4 MiB, which only root may mount. */
async function withSmallDisk(t, act) {
  const disk = join(t.folder, "disk");
  await mkdir(disk);
  const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n"];
  const call = ([file, ...args]) => mustRun(file, args);
  await call([...asRoot, "mount", "-t", "tmpfs", "-o", "size=4m,mode=0777", "tmpfs", disk]);
  try {
    await act(disk);
  } finally {
    await call([...asRoot, "umount", "-l", disk]);
  }
}

const verdictsOf = ({ results }) =>
  Object.fromEntries(results.checks.map(({ id, verdict }) => [id, verdict]));

const manyChecks = [
  { count: 400, long: false },
  { count: 5_000, long: true },
].map(({ count, long }) => ({
  name: `faults: a page of ${count} checks has every verdict, in bounded memory`,
  long,
  needs: ["git", "bash"],
  timeoutMs: 1_800_000,
  async run(t) {
    const checks = Array.from({ length: count }, (_, index) => ({
      id: `check-${index}`,
      area: `area ${index % 50}`,
      run: index % 100 === 7 ? `echo ${index} is bad; exit 1` : `echo ${index} is good`,
    }));
    const workspace = await makeWorkspace(join(t.folder, "many"), { "many.yml": JSON.stringify({ checks }) });
    const ran = await t.action({
      workspace,
      inputs: { checklist: "many.yml", "max-parallel": "2" },
      measure: true,
    });
    assert.equal(ran.results.checks.length, count);
    for (const [index, { id, verdict, output }] of ran.results.checks.entries()) {
      const bad = index % 100 === 7;
      assert.deepEqual(
        [id, verdict, output.tail],
        [`check-${index}`, bad ? "failed" : "passed", `${index} is ${bad ? "bad" : "good"}`],
      );
      assert.ok(
        ran.log.includes(`${bad ? "✗" : "✓"} check-${index} ${verdict}`),
        `${id} is not told in the log`,
      );
    }
    assert.equal(ran.outputs.failed, String(count / 100));
    assert.equal(ran.post.log, "");
    const mebibytes = Math.round(ran.peakMemory / 1024 ** 2);
    t.figure(`${mebibytes} MiB at the peak`);
    assert.ok(mebibytes <= 400, `${mebibytes} MiB at the peak`);
  },
}));

export default [
  ...throughTheAction,
  throughTheCommandLine,
  afterEach,
  ...killers,
  ...fullDisks,
  ...manyChecks,
];
