import { judgeCandidates } from "../../../src/app/add/judge-candidates.js";
import { OutputRecord, type RecordedRun, seenRun } from "../../../src/app/add/recorded-run.js";
import { candidates, choose } from "../../../src/draft/learn/learn-signals.js";
import { noSources } from "../../signals/support.js";

export interface Printed {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

interface Asked {
  readonly script?: string;
  readonly version?: string | null;
  readonly secret?: string;
}

/** What is proposed after these runs of a command: pass signals, then fail signals. */
export async function learn(printed: readonly [Printed, ...Printed[]], asked: Asked = {}) {
  const { script = "./check.sh", version = null, secret } = asked;
  const [first, ...others] = printed;
  const runs = [recorded(first), ...others.map(recorded)] as const;
  const facts = {
    version,
    local: ["build-host-7"],
    isSecret: (text: string) => secret !== undefined && text.includes(secret),
  };
  const suggested = candidates({ script, runs: [seenRun(runs[0]), ...runs.slice(1).map(seenRun)], facts });
  const values = { values: { version }, whyMissing: () => null };
  const chosen = choose(await judgeCandidates(suggested, { runs, values, sources: noSources }));
  return {
    pass: chosen.filter(({ role }) => role === "pass").map(({ text }) => text),
    fail: chosen.filter(({ role }) => role === "fail").map(({ text }) => text),
  };
}

function recorded({ stdout = "", stderr = "", exitCode = 0 }: Printed): RecordedRun {
  const record = new OutputRecord();
  record.take("stdout", Buffer.from(stdout));
  record.take("stderr", Buffer.from(stderr));
  return record.finish(exitCode, 12);
}
