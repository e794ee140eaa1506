import type { ProblemText } from "../model/finding.js";
import type { Ports } from "../ports/ports.js";
import type { Prompts } from "../ports/prompts.js";
import { plainText } from "../text/plain-text.js";
import { askAboutDraft, askToWrite } from "./init/ask-about-draft.js";
import { draftPage } from "./init/draft-page.js";
import { fileTexts } from "./init/file-texts.js";
import { aboutLines, nextLines, nothingKnown, smallestPage } from "./init/init-lines.js";
import { shardsWanted } from "./init/shards-wanted.js";
import { findTargets, refusals } from "./init/targets.js";
import { type FileToWrite, writeFiles } from "./init/write-files.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import type { ExitCode } from "./run-record.js";

interface InitRequest extends CommandRequest {
  /** The folder that the user stands in: `--from` begins there. `cwd` is the one that the page's commands run in. */
  readonly current: string;
  readonly options: ReadonlyMap<string, string>;
}

interface InitPorts extends CommandPorts, Pick<Ports, "openRepository"> {
  /** `null`: nobody is asked. */
  readonly prompts: Prompts | null;
}

/** `readiness init`: a page and a workflow for a repository (DESIGN 2.3). 130: a question was left. */
export async function init(request: InitRequest, ports: InitPorts): Promise<ExitCode> {
  const { options, current } = request;
  const { files, host, prompts } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { places } = reading;
  const refuseFor = (problems: readonly ProblemText[]): Promise<2> =>
    refuse(
      problems.map((problem) => ({ rule: "input", ...problem })),
      redactor,
      host,
    );
  const say = async (lines: readonly string[]): Promise<void> => {
    await host.log.write(redactor.redact(`${lines.map(plainText).join("\n")}\n`));
    // What is asked next is written by another hand.
    await host.log.flush();
  };
  const dryRun = options.has("dry-run");

  const shards = shardsWanted(options);
  if (typeof shards === "object") return refuseFor([shards]);

  // Where the files go, and what is there.
  const targets = await findTargets({ checklist: inputs.checklist, places, options }, files);
  const inTheWay = refusals(targets, dryRun);
  if (inTheWay.length > 0) return refuseFor(inTheWay);

  // What the repository tells, or the list that a team has.
  const drafted = await draftPage({ places, options, current }, ports);
  if ("found" in drafted) return refuseFor([drafted]);
  const isEmpty = drafted.page.rows.length === 0 && drafted.asItIs === null;
  if (isEmpty && prompts === null) {
    await refuseFor([nothingKnown(places.root)]);
    await say(smallestPage);
    return 2;
  }

  // What of it is wanted.
  const isAsked = prompts !== null && drafted.asItIs === null;
  const wanted = isAsked ? await askAboutDraft(drafted.page, prompts) : drafted.page;
  if (wanted === null) return leave(say);
  if (wanted.rows.length === 0 && drafted.asItIs === null) return refuseFor([noCheckLeft]);

  // What is written.
  const texts = fileTexts({ ...drafted, page: wanted }, { targets, places, shards });
  if (dryRun || prompts !== null) await say(texts.flatMap(shown));
  const chosen = dryRun || prompts === null ? texts : await askToWrite(texts, prompts);
  if (chosen === null) return leave(say);
  const problem = dryRun ? null : await writeFiles(chosen, places.workspace, files);
  if (problem !== null) return refuseFor([problem]);

  // What was done, what may be wrong with it, and what comes next.
  const above = request.cwd !== current;
  const isOffered = wanted.settings.owner === drafted.page.settings.owner;
  const ownerGuess = isOffered ? drafted.ownerGuess : null;
  const done = {
    drafted: { ...drafted, page: wanted, ownerGuess },
    targets,
    texts: chosen,
    dryRun,
    spread: shards !== "one-job",
    above,
  };
  await say([...(await aboutLines(done, reading)), ...nextLines(done, places)]);
  return 0;
}

const noCheckLeft: ProblemText = {
  found: "no check is left of the draft",
  expected: "at least one",
  cure: "Nothing was written. Choose one, or write the page by hand.",
};

async function leave(say: (lines: readonly string[]) => Promise<void>): Promise<130> {
  await say(["Left: nothing was written."]);
  return 130;
}

/** A file as it would be, below its name. */
function shown({ name, text }: FileToWrite): string[] {
  return [`── ${name}`, "", text.trimEnd(), ""];
}
