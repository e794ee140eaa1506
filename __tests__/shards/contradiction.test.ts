import { expect, test } from "@jest/globals";
import type { CheckResult, ScriptResult } from "../../src/model/results.js";
import { contradiction } from "../../src/shards/contradiction.js";
import type { ShardRecord } from "../../src/shards/read-shard-file.js";
import { digestOfEntry, entryOf } from "../../src/shards/texts.js";
import { countTotals } from "../../src/verdict/gate.js";
import { checksOf, planOf, recordOf } from "./support/shard-files.js";

const sample = planOf([2]);
const ids = sample.ids[0] ?? [];
const [first] = sample.plan.shards;
if (first === undefined) throw new Error("no shard");
const shard = { ...first, digest: digestOfEntry(entryOf(sample.plan, first, ids)) };
const plan = { ...sample.plan, shards: [shard] };
const signal = { kind: "pass", expect: "exit 0", implied: true, holds: true, saw: "exit 0" } as const;
const passed: Partial<CheckResult> = {
  exitCode: 0,
  startedAt: "2026-11-29T08:00:00.000Z",
  attempts: [{ verdict: "passed", durationMs: 1 }],
  signals: [signal],
};
const whole = recordOf(plan, 0, checksOf(ids, passed), { release: plan.release });

const failedSetup: ScriptResult = {
  verdict: "failed",
  exitCode: 1,
  durationMs: 1,
  output: { bytes: 0, lines: 0, tail: "" },
};

function withFirst(change: Partial<CheckResult>): ShardRecord {
  const checks = whole.checks.map((check, index) => (index === 0 ? { ...check, ...change } : check));
  return { ...whole, checks, totals: countTotals(checks) };
}

const notReady = { gate: "not-ready" } as const;

test.each<[what: string, record: ShardRecord]>([
  ["passed", whole],
  [
    "passed on a later attempt",
    withFirst({
      flaky: true,
      attempts: [
        { verdict: "failed", durationMs: 1 },
        { verdict: "passed", durationMs: 1 },
      ],
    }),
  ],
  [
    "has a check that failed",
    { ...withFirst({ verdict: "failed", reason: "seen" }), ...notReady, reasonCode: "checks-failed" },
  ],
  ["has a check that failed and does not decide there", withFirst({ verdict: "failed", reason: "seen" })],
  ["was weakened there", { ...whole, ...notReady, reasonCode: "gate-weakened" }],
  ["was cut short behind its last check", { ...whole, ...notReady, reasonCode: "interrupted" }],
  ["failed by its setup", { ...whole, ...notReady, reasonCode: "setup-failed", setup: failedSetup }],
])("no contradiction is a shard that %s", (_, record) => {
  expect(contradiction(record, shard, plan)).toBeNull();
});

const unseen = `its check \`${ids[0]}\` passed, and not by what was seen of it`;
const unlike = "its gate and the reason for it do not go together";
const otherwise = "it says otherwise than the plan which part it is, and of what";
const unexplained = "it is not ready, and nothing in it tells why";

test.each<[what: string, record: ShardRecord, found: string]>([
  ["whose pass signal was not seen", withFirst({ signals: [{ ...signal, holds: false }] }), unseen],
  ["whose pass signal could not be evaluated", withFirst({ signals: [{ ...signal, holds: null }] }), unseen],
  ["whose fail signal was seen", withFirst({ signals: [signal, { ...signal, kind: "fail" }] }), unseen],
  ["without a signal", withFirst({ signals: [] }), unseen],
  ["with another exit code than its implied signal says", withFirst({ exitCode: 5 }), unseen],
  ["that did not end", withFirst({ exitCode: null }), unseen],
  ["that never began", withFirst({ startedAt: null }), unseen],
  ["that was tampered with", withFirst({ tampered: true }), unseen],
  ["without an attempt", withFirst({ attempts: [] }), unseen],
  ["whose last attempt failed", withFirst({ attempts: [{ verdict: "failed", durationMs: 1 }] }), unseen],
  ["with a reason for not passing", withFirst({ reason: "fail signal seen: x" }), unseen],
])("a check passed %s", (_, record, found) => {
  expect(contradiction(record, shard, plan)).toBe(found);
});

test.each<[what: string, record: ShardRecord, found: string]>([
  ["not ready, with a reason that is none", { ...whole, ...notReady }, unlike],
  ["ready, with a reason against it", { ...whole, reasonCode: "setup-failed" }, unlike],
  [
    "held back by checks that all passed",
    { ...whole, ...notReady, reasonCode: "checks-failed" },
    unexplained,
  ],
  [
    "held back by a setup that it has not",
    { ...whole, ...notReady, reasonCode: "setup-failed" },
    unexplained,
  ],
  ["refused, though it ran", { ...whole, ...notReady, reasonCode: "untrusted-code" }, unexplained],
  ["of another number of checks", { ...whole, shard: { ...whole.shard, checks: 9 } }, otherwise],
  [
    "planned by another run",
    { ...whole, shard: { ...whole.shard, planned: { id: "8", attempt: 1 } } },
    otherwise,
  ],
  ["for another release", { ...whole, release: { ...whole.release, version: "9.9.9" } }, otherwise],
  ["of another selection", { ...whole, selection: { ...whole.selection, areas: ["a"] } }, otherwise],
  ["by the base's page", { ...whole, checklist: { ...whole.checklist, from: "base" } }, otherwise],
])("results are %s", (_, record, found) => {
  expect(contradiction(record, shard, plan)).toBe(found);
});
