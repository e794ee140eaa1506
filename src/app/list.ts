import { areaSlug } from "../document/slug.js";
import type { World } from "../model/world.js";
import { selectChecks } from "../plan/select.js";
import { checkRows } from "../report/check-rows.js";
import { findingLines } from "../report/finding-lines.js";
import type { ExitCode } from "./exit-code.js";
import { readInputs } from "./inputs.js";
import { type PageRequest, tellInputProblems } from "./lint.js";
import { findPlaces, readPage } from "./read-page.js";
import { secretKeeper } from "./secrets.js";

/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
export async function list(
  { input, cwd, json }: PageRequest,
  { files, env, host }: Pick<World, "files" | "env" | "host">,
): Promise<ExitCode> {
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, host);
  const { redact } = secretKeeper(reading.inputs, env);
  const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
  const { checklist, findings } = await readPage(
    path,
    findPlaces(workingDirectory, cwd, env, files),
    strict,
    files,
  );
  if (checklist === null) {
    await host.log.write(redact(`${findingLines(findings, host.color).join("\n")}\n`));
    return 2;
  }
  const plan = selectChecks(checklist.checks, { areas: areas.map(areaSlug), checks });
  if (plan.kind === "unusable") return tellInputProblems([plan], host);
  const shown = plan.steps.map(({ check }) => check);
  await host.log.write(
    redact(json ? `${JSON.stringify(shown, null, 2)}\n` : `${checkRows(shown).join("\n")}\n`),
  );
  return 0;
}
