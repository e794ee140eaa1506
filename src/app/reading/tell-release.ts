import type { Places } from "../../model/places.js";
import type { Release } from "../../model/release.js";
import { explainRelease } from "../../plan/explain-release.js";
import { missingReasons } from "../../plan/missing-value.js";
import type { ReleaseClues } from "../../plan/release.js";
import type { Ports } from "../../ports/ports.js";
import { factText } from "../../report/explain-release.js";
import { askRelease } from "./find-release.js";

/** The release by all that is known, and as a line of a list: "Release: version 1.4.0 (by `version-from`); last tag v1.3.2; …". */
export async function tellRelease(
  clues: ReleaseClues,
  places: Places,
  ports: Pick<Ports, "askGit" | "openRepository">,
): Promise<{ readonly release: Release; readonly about: readonly string[] }> {
  const { release, source, search, why } = await askRelease(clues, places, ports);
  const known = { release, versionSource: source, missing: missingReasons(search, why) };
  const facts = explainRelease(known, clues).filter(({ name }) => name !== "tag");
  return { release, about: [`Release: ${facts.map(factText).join("; ")}`] };
}
