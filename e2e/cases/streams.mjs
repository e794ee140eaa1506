// Gibibytes of output leave the verdict right and the memory small; no byte is lost or changed.
import assert from "node:assert/strict";
import { join } from "node:path";
import { makeWorkspace } from "../support/workspace.mjs";

const mebibyte = 1024 ** 2;
const memoryLimit = 150 * mebibyte;
/** How much more a flood may take than one of 256 MiB. */
const growthLimit = 20 * mebibyte;

const line = "a line that says nothing to anybody\n";

// The group's own exit code hides that `yes` and `tr` are ended by the closed pipe.
const shapes = {
  "in lines": {
    command: (bytes) =>
      `{ yes '${line.trim()}' || true; } | head -c ${bytes}; echo; echo 'needle 4711 found'`,
    // The last of them is cut, and the needle comes behind.
    lines: (bytes) => Math.floor(bytes / line.length) + 2,
  },
  "without a newline": {
    command: (bytes) => `head -c ${bytes} /dev/zero | tr '\\0' x; printf 'needle 4711 found'`,
    lines: () => 1,
  },
};

const verdicts = {
  passed: { pass: ["needle 4711", "/needle \\d+ found/"], fail: ["no such text", "/haystack \\d+/"] },
  failed: { pass: ["exit 0"], fail: ["/needle \\d+ (found|lost)/"] },
};

/** Runs a flood, and gives the peak of the memory. */
async function flood(t, shape, bytes, verdict) {
  const { command, lines } = shapes[shape];
  const { pass, fail } = verdicts[verdict];
  const counted = `stdout lines = ${lines(bytes)}`;
  const check = {
    id: "flood",
    area: "flood",
    run: command(bytes),
    pass: [...pass, counted],
    fail,
    timeout: "1h",
  };
  const workspace = await makeWorkspace(join(t.folder, `flood-${bytes}`), {
    "flood.yml": JSON.stringify({ checks: [check] }),
  });
  const { exitCode, results, logBytes, log, peakMemory, leftovers } = await t.action({
    workspace,
    inputs: { checklist: "flood.yml" },
    measure: true,
  });
  const [result] = results.checks;

  assert.equal(result.verdict, verdict, result.reason);
  assert.equal(exitCode, verdict === "passed" ? 0 : 1);
  for (const { kind, expect, holds, reason } of result.signals) {
    const seen = kind === "pass" || verdict === "failed";
    assert.equal(holds, seen, `${kind} signal ${expect}: ${reason ?? ""}`);
  }
  assert.ok(result.output.bytes > bytes, `${result.output.bytes} bytes counted`);
  assert.ok(logBytes > bytes, `${logBytes} bytes in the log`);
  assert.match(log, /needle 4711 found/);
  assert.match(result.output.tail, /needle 4711 found/);
  assert.deepEqual(leftovers, []);
  assert.ok(peakMemory > 0 && peakMemory <= memoryLimit, `${inMebibytes(peakMemory)} at the peak`);
  return peakMemory;
}

const inMebibytes = (bytes) => `${(bytes / mebibyte).toFixed(1)} MiB`;

const oneGibibyte = Object.keys(shapes).flatMap((shape) =>
  Object.keys(verdicts).map((verdict) => ({
    name: `streams: 1 GiB ${shape} is ${verdict} in at most 150 MiB`,
    needs: ["yes", "head", "tr", "git"],
    timeoutMs: 300_000,
    run: async (t) => t.figure(`${inMebibytes(await flood(t, shape, 1024 * mebibyte, verdict))} at the peak`),
  })),
);

const fourGibibytes = Object.keys(shapes).map((shape) => ({
  name: `streams: 4 GiB ${shape} take as much memory as 256 MiB`,
  long: true,
  needs: ["yes", "head", "tr", "git"],
  timeoutMs: 1_800_000,
  async run(t) {
    const small = await flood(t, shape, 256 * mebibyte, "passed");
    const large = await flood(t, shape, 4096 * mebibyte, "passed");
    t.figure(`${inMebibytes(large)} at the peak, ${inMebibytes(small)} for 256 MiB`);
    assert.ok(large - small <= growthLimit, `${inMebibytes(large)} after ${inMebibytes(small)}`);
  },
}));

/** What a command prints, piece by piece with a pause, and what of it stands in the log. */
const pieces = {
  "a character cut in the middle": [["\\303", "\\244\\342\\202", "\\254\\n"]],
  "NUL bytes": [["a\\0b\\n", "\\0\\0\\n"]],
  "bytes that are no text": [["\\377\\376 \\200\\n", "\\355\\240\\200\\n"]],
  "a progress bar": [["10%%\\r", "20%%\\r", "done\\n"]],
  "line ends of Windows, cut in the middle": [["one\\r", "\\ntwo\\r\\n"]],
  "empty lines": [["\\n\\n", "\\n"]],
  "a last line without a newline": [["first\\n", "last"], "\\n"],
  "escapes of a terminal": [["\\033[31mred\\033[0m\\n", "\\033]0;title\\007\\n"]],
};

const everyByte = {
  name: "streams: no byte is lost and none is changed, however they come",
  needs: ["git", "bash"],
  async run(t) {
    const checks = Object.entries(pieces).map(([name, [parts]], index) => ({
      id: `bytes-${index}`,
      area: name,
      run: parts.map((part) => `printf '${part}'`).join("; sleep 0.05; "),
    }));
    const workspace = await makeWorkspace(join(t.folder, "bytes"), {
      "bytes.yml": JSON.stringify({ checks }),
    });
    for (const parallel of ["1", "3"]) {
      const inputs = { checklist: "bytes.yml", "max-parallel": parallel };
      const { logContent, exitCode } = await t.action({ workspace, inputs });
      assert.equal(exitCode, 0);
      for (const [index, [name, [parts, added = ""]]] of Object.entries(pieces).entries())
        assert.deepEqual(printedBy(logContent, `bytes-${index}`), bytesOf(parts.join("") + added), name);
    }
  },
};

/** The bytes between the two lines that stop commands and resume them. */
function printedBy(log, id) {
  const text = log.toString("latin1");
  const [, , token] = text.match(new RegExp(`^::group::${id}: (.*)\n::stop-commands::(\\w+)\n`, "m"));
  const start = text.indexOf(`::stop-commands::${token}\n`) + `::stop-commands::${token}\n`.length;
  return log.subarray(start, text.indexOf(`::${token}::\n`, start));
}

/** What printf makes of a format with octal escapes. */
function bytesOf(format) {
  const text = format.replace(/\\([0-7]{1,3})|\\([nr])|%%/g, (whole, octal, letter) => {
    if (whole === "%%") return "%";
    return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : { n: "\n", r: "\r" }[letter];
  });
  return Buffer.from(text, "latin1");
}

export default [...oneGibibyte, ...fourGibibytes, everyByte];
