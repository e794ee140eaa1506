// 1 GiB of output leaves the verdict right and the memory small.
import assert from "node:assert/strict";
import { join } from "node:path";
import { makeWorkspace } from "../support/workspace.mjs";

const memoryLimit = 150 * 1024 * 1024;
const gibibyte = 1024 ** 3;

// The group's own exit code hides that `yes` and `tr` are ended by the closed pipe.
const shapes = {
  "in lines": `{ yes 'a line that says nothing to anybody' || true; } | head -c ${gibibyte}; echo; echo 'needle 4711 found'`,
  "without a newline": `head -c ${gibibyte} /dev/zero | tr '\\0' x; printf 'needle 4711 found'`,
};

const verdicts = {
  passed: { pass: ["needle 4711", "/needle \\d+ found/"], fail: ["no such text", "/haystack \\d+/"] },
  failed: { pass: ["exit 0"], fail: ["/needle \\d+ (found|lost)/"] },
};

export default Object.entries(shapes).flatMap(([shape, command]) =>
  Object.entries(verdicts).map(([verdict, { pass, fail }]) => ({
    name: `streams: 1 GiB ${shape} is ${verdict} in at most 150 MiB`,
    needs: ["yes", "head", "tr", "git"],
    timeoutMs: 180_000,
    async run(t) {
      const check = { id: "flood", area: "flood", run: command, pass, fail };
      const workspace = await makeWorkspace(join(t.folder, "flood"), {
        "flood.yml": JSON.stringify({ checks: [check] }),
      });
      const { exitCode, results, logBytes, log, peakMemory, leftovers } = await t.action({
        workspace,
        inputs: { checklist: "flood.yml" },
        measure: true,
      });
      const [flood] = results.checks;

      assert.equal(flood.verdict, verdict, flood.reason);
      assert.equal(exitCode, verdict === "passed" ? 0 : 1);
      for (const { kind, expect, holds, reason } of flood.signals) {
        const seen = kind === "pass" || verdict === "failed";
        assert.equal(holds, seen, `${kind} signal ${expect}: ${reason ?? ""}`);
      }
      assert.ok(flood.output.bytes > gibibyte, `${flood.output.bytes} bytes counted`);
      assert.ok(logBytes > gibibyte, `${logBytes} bytes in the log`);
      assert.match(log, /needle 4711 found/);
      assert.match(flood.output.tail, /needle 4711 found/);
      assert.deepEqual(leftovers, []);
      assert.ok(
        peakMemory > 0 && peakMemory <= memoryLimit,
        `${(peakMemory / 1024 ** 2).toFixed(1)} MiB at the peak`,
      );
    },
  })),
);
