import type { Environment } from "../../model/variables.js";
import type { ArtifactRefusal, Artifacts } from "../../ports/artifacts.js";
import { messageOf } from "../../text/message-of.js";
import { Budget } from "../http/transport.js";
import { download, type Listed, list } from "./collect.js";
import { failed, Refused } from "./refusals.js";
import { serviceOf } from "./service.js";
import { upload } from "./upload.js";

/** What all uploads of this process may take together, and all that a gate collects, in milliseconds. */
const uploadBudgetMs = 60_000;
const collectBudgetMs = 300_000;

/** The artifacts of the run that these variables tell of. Nothing is asked until the first call. */
export function createArtifacts(env: Environment): Artifacts {
  const uploading = new Budget(uploadBudgetMs);
  const collecting = new Budget(collectBudgetMs);
  const known = new Map<string, Listed>();
  return {
    upload: (name, text) => unlessRefused(uploading, () => upload(serviceOf(env), name, text)),
    list: (prefix) =>
      unlessRefused(collecting, async () => {
        const { artifacts, isCut } = await list(serviceOf(env), prefix);
        for (const artifact of artifacts) known.set(artifact.id, artifact);
        return {
          kind: "listed",
          artifacts: artifacts.map(({ name, id, size }) => ({ name, id, size })),
          isCut,
        };
      }),
    download: ({ id }, folder) =>
      unlessRefused(collecting, async () => {
        const listed = known.get(id);
        if (listed === undefined) throw new Refused(failed("it was not listed"));
        return download(serviceOf(env), listed, folder);
      }),
  };
}

/** Nothing is thrown through: a file that cannot be written or a fault of ours is a refusal, too. */
async function unlessRefused<Result>(
  budget: Budget,
  act: () => Promise<Result>,
): Promise<Result | ArtifactRefusal> {
  try {
    return await budget.spend(act);
  } catch (error) {
    return error instanceof Refused ? error.refusal : failed(messageOf(error));
  }
}
