import { dirname } from "node:path";
import { ScriptRunner, unendedWarning } from "../checks/run-script.js";
import { runTeardown } from "../checks/teardown.js";
import { attempt } from "../log/attempt.js";
import { GroupLog } from "../log/group-log.js";
import { MaskBook } from "../log/mask-book.js";
import { reasonTraits } from "../model/gate.js";
import type { Results, ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict.js";
import { noJournal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { Ended } from "../ports/processes.js";
import { isOwnWord } from "../redact/own-words.js";
import { redactResults } from "../redact/redact-results.js";
import type { Redactor } from "../redact/redaction.js";
import { scopeWords } from "../report/labels.js";
import { serializeResults } from "../report/results-json.js";
import { countTotals, type FailOn } from "../verdict/gate.js";
import { isToken } from "./begin-journal.js";
import { type InputName, type Inputs, readInputs } from "./inputs/inputs.js";
import { useName } from "./inputs/use-name.js";
import { interruptedGate, type Remains, remainsOf } from "./recovered-run.js";
import { type Telling, tell } from "./report-run.js";
import { lateAudience } from "./report-to-github.js";
import { unusableResults } from "./results.js";
import { secretInputs, secretKeeper, vocabularyOf } from "./secrets.js";
import { openSession, type Session, type SessionRequest } from "./session.js";

interface PostRequest extends SessionRequest {
  /** Only the tokens are asked for; all else was saved. */
  readonly input: (name: InputName) => string | undefined;
  /** From the saved state; `null` where main had not come as far. */
  readonly journalPath: string | null;
  readonly cancel: AbortSignal;
}

/** Finishes what main could not: a run that was killed, or the teardown of one that was cancelled. */
export async function finishRun(request: PostRequest, ports: Ports): Promise<void> {
  const { journalPath } = request;
  const records = journalPath === null ? [] : (ports.journals?.read(journalPath) ?? []);
  const remains = remainsOf(records);
  if (remains === null) await reportNothing(request, ports);
  else await new Finish(remains, request, ports).finish();
  if (journalPath !== null) ports.journals?.remove(journalPath);
  // Scripts and spools of a main that had no time to remove them; the results are there to be read.
  if (journalPath !== null) await ports.files.keepOnly(dirname(journalPath), "results.json");
}

/** Main died before it had a plan: there is nothing to stand by, and that is what everybody is told. */
async function reportNothing(request: PostRequest, ports: Ports): Promise<void> {
  const session = await openSession(request, ports);
  const results = unusableResults(
    {
      session,
      name: useName(request.input("name")?.trim() || "readiness"),
      page: null,
      findings: [],
      reasonCode: "interrupted",
      reason:
        request.journalPath === null
          ? "the run died before it began, so nothing was run"
          : "the run died, and its journal does not tell how far it had come",
    },
    ports.now(),
  );
  const redactor = secretKeeper(secretInputs(request.input), ports.env);
  const log = new GroupLog(ports.host, () => ports.randomToken(), redactor);
  const { cancel } = request;
  await tell(results, { session, failOn: "required", redactor, log, audience: null, cancel }, ports);
}

/** A killed run on its way to a report. */
class Finish {
  readonly #inputs: Inputs | null;
  readonly #session: Session;
  readonly #log: GroupLog;
  readonly #redactor: Redactor;
  /** What could not be ended or removed. */
  readonly #warnings: string[] = [];

  constructor(
    private readonly remains: Remains,
    private readonly request: PostRequest,
    private readonly ports: Ports,
  ) {
    const { saved, results } = remains.plan;
    const input = (name: InputName): string | undefined =>
      isToken(name) ? request.input(name) : saved.inputs[name];
    const reading = readInputs(input);
    this.#inputs = reading.kind === "inputs" ? reading.inputs : null;
    const resultsPath = request.resultsPath ?? "";
    const startedAt = new Date(results.run.startedAt);
    this.#session = { startedAt, folder: dirname(resultsPath), resultsPath, context: saved.context };
    this.#redactor = secretKeeper(secretInputs(input), ports.env);
    for (const value of remains.masks) this.#redactor.add(value);
    this.#log = new GroupLog(ports.host, () => ports.randomToken(), this.#redactor);
  }

  async finish(): Promise<void> {
    const { remains, ports } = this;
    for (const value of remains.masks) if (!isOwnWord(value)) await this.#log.mask(value);
    const { setupMarks, otherMarks, setupGroups, otherGroups } = remains;
    const { stateFile } = remains.plan.saved;
    const others = { marks: otherMarks, groups: otherGroups, stateFile };
    const left = await ports.endMarked(others);
    const teardown = await this.#teardown();
    const all = { marks: [...setupMarks, ...otherMarks], groups: [...setupGroups, ...otherGroups] };
    const last = await ports.endMarked({ ...all, stateFile });
    const running = sumOf(setupMarks.map((mark) => last.get(mark)?.unended ?? 0));
    if (running > 0) this.#warnings.push(unendedWarning("setup", running));
    if (remains.told === null) await tell(this.#interrupted(teardown, left), this.#telling(), ports);
    else await this.#complete(remains.told, teardown);
  }

  /** Main has reported; only what became of teardown is new. */
  async #complete(told: Results, teardown: ScriptResult | null): Promise<void> {
    const results = { ...told, teardown, warnings: [...told.warnings, ...this.#warnings] };
    const text = serializeResults(redactResults(results, this.#redactor));
    await attempt(this.#log, "the results file", () =>
      this.ports.files.writeText(this.#session.resultsPath, text),
    );
    for (const warning of this.#warnings) await this.#log.warning(warning);
    if (teardown !== null && !hasPassed(teardown))
      await this.#log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
    await this.ports.host.log.flush();
  }

  /** Once: what main had begun may be half done, and to do it twice may do harm. */
  async #teardown(): Promise<ScriptResult | null> {
    const { teardown, teardownLeft, plan } = this.remains;
    if (teardownLeft === null) return teardown;
    const { workspace } = plan.saved;
    const places = { workspace, root: workspace, gitRoot: null };
    const masks = new MaskBook(this.#redactor, this.#vocabulary(), noJournal);
    const { ports } = this;
    const processes = ports.processRunner(this.#session.folder, workspace);
    const scripts = new ScriptRunner(
      { ports, places, masks, journal: noJournal, processes, warnings: this.#warnings },
      this.#log,
    );
    return runTeardown({ plan: teardownLeft, scripts, processes, cancel: this.request.cancel }, ports.env);
  }

  #vocabulary(): string[] {
    const { results, saved } = this.remains.plan;
    const others = [results.checklist.path, this.#session.resultsPath, saved.context.serverUrl];
    return vocabularyOf({ name: results.name, checks: results.checks, run: results.run, others });
  }

  /** Everything as the journal has it, and nothing ready. */
  #interrupted(teardown: ScriptResult | null, left: ReadonlyMap<string, Ended>): Results {
    const { plan, setup, running, cancelled } = this.remains;
    const planned = plan.results;
    const checks = this.remains.checks.map((check) => ({
      ...check,
      leftovers: check.leftovers + sumOf(this.#endedOf(check.id, left).map(({ found }) => found)),
      unended: check.unended + sumOf(this.#endedOf(check.id, left).map(({ unended }) => unended)),
    }));
    const scope = planned.selection.complete ? null : scopeWords(planned.selection);
    const isUnusable = !reasonTraits(planned.reasonCode).isProvisional;
    return {
      ...planned,
      ...(isUnusable ? {} : interruptedGate({ checks, running, cancelled }, this.#failOn, scope)),
      run: { ...planned.run, durationMs: this.ports.now().getTime() - this.#session.startedAt.getTime() },
      totals: countTotals(checks),
      checks,
      setup,
      teardown,
      warnings: [...planned.warnings, ...this.#warnings, ...this.#teardownWarnings(teardown)],
    };
  }

  #endedOf(id: string, left: ReadonlyMap<string, Ended>): Ended[] {
    return [...left].flatMap(([mark, ended]) => (this.remains.checkOf.get(mark) === id ? [ended] : []));
  }

  #teardownWarnings(teardown: ScriptResult | null): string[] {
    const { plan } = this.remains;
    return plan.teardown !== null && teardown === null
      ? ["The run died during teardown, which is not run twice: look after what it should have cleaned up."]
      : [];
  }

  get #failOn(): FailOn {
    return this.#inputs?.failOn ?? "required";
  }

  #telling(): Telling {
    const { saved, results } = this.remains.plan;
    const coverage = { areas: saved.areas, complete: results.selection.complete };
    const audience =
      this.#inputs === null ? null : lateAudience(this.#inputs, this.#session, coverage, this.ports);
    return {
      session: this.#session,
      failOn: this.#failOn,
      log: this.#log,
      redactor: this.#redactor,
      audience,
      cancel: this.request.cancel,
    };
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
