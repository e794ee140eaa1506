import type { Results } from "../../model/results.js";
import { scopeWords } from "../labels.js";

/**
 * The page as an in-toto resource: what was demanded, by its digest. Nothing where neither digest nor address is known, for one
 * of them must be given.
 *
 * The digest is that of the text without byte order mark and with LF (DESIGN 2.2), so that it is the same on every system.
 */
export function pageDescriptors(results: Results): object[] {
  const { checklist, run, release } = results;
  const { path, sha256, url } = checklist;
  if (sha256 === "" && url === null) return [];
  return [
    {
      name: path,
      ...(sha256 === "" ? { uri: url } : { digest: { sha256 } }),
      ...(url !== null && sha256 !== "" && { downloadLocation: url }),
      annotations: {
        ...(run.sha !== "" && { commit: run.sha }),
        ...(release.version !== null && { version: release.version }),
        phase: release.phase,
        ...(isPart(results) && { scope: scopeWords(results) }),
      },
    },
  ];
}

/** Whether the record speaks for a part of the page alone. */
export function isPart({ selection, shard }: Results): boolean {
  return !selection.complete || shard !== undefined;
}
