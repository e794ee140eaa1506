import type { ArtifactRefusal } from "../../ports/artifacts.js";
import { count } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import { maxResultsBytes } from "../files/results-file.js";

/** Ends what was asked; it is caught where the port's methods end. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly refusal: ArtifactRefusal,
    /** The server failed without a word. */
    readonly isMute = false,
  ) {
    super(refusal.found);
  }
}

const byHand =
  "upload the file of the output `results` with a step of your own, and give the gate the folder of what it downloads as `from`";

export function noService(found: string): ArtifactRefusal {
  return { kind: "refused", why: "no-service", found, cure: `In each shard ${byHand}` };
}

export function taken(name: string): ArtifactRefusal {
  const found = `this run has an artifact ${name} already`;
  return { kind: "refused", why: "taken", found, cure: "Give each use of the action a `name` of its own" };
}

export function tooLarge(bytes: number): ArtifactRefusal {
  return {
    kind: "refused",
    why: "too-large",
    found: `it has ${count(bytes, "byte")}, and at most ${count(maxResultsBytes, "byte")} are read`,
    cure: "Spread the checks over more shards",
  };
}

export const altered: ArtifactRefusal = {
  kind: "refused",
  why: "altered",
  found: "what was received has another digest than what was uploaded",
  cure: "Run the job of that shard again",
};

/** What a server says is data: one line of it, and not too much. */
export function failed(found: string): ArtifactRefusal {
  return {
    kind: "refused",
    why: "no-answer",
    found: cutCharacters(oneLine(found), 300),
    cure: `Run the job again; where it stays so, in each shard ${byHand}`,
  };
}
