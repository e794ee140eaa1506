import { join, resolve } from "node:path";
import type { PageDraft } from "../../draft/draft.js";
import { fillRows } from "../../draft/fill-rows.js";
import { draftFrom } from "../../draft/from/draft-from.js";
import type { FromFile, PlacedLine, UnplacedLine } from "../../draft/from/from-draft.js";
import { draftRepository } from "../../draft/repository/draft-repository.js";
import type { ToolNeed } from "../../draft/tool-need.js";
import type { ProblemText } from "../../model/finding.js";
import type { Places } from "../../model/places.js";
import { quoted } from "../../model/problem.js";
import type { Ports } from "../../ports/ports.js";
import { gatherRepositoryFacts } from "../reading/repository-facts.js";
import { findOwner } from "./find-owner.js";
import { inputPath } from "./targets.js";

type DraftPorts = Pick<Ports, "files" | "openRepository">;

/** A page before somebody chose of it, and what its workflow needs. */
export interface Drafted {
  readonly page: PageDraft;
  /** The text of a page that is one already, which is kept to the byte; `null`: the page is written anew. */
  readonly asItIs: string | null;
  /** Why the owner may be another; `null`: it was named. */
  readonly ownerGuess: string | null;
  readonly needs: readonly ToolNeed[];
  readonly defaultBranch: string | null;
  /** The file that it was made of, as it is called from the root; `null`: the repository. */
  readonly from: string | null;
  readonly placed: readonly PlacedLine[];
  readonly notPlaced: readonly UnplacedLine[];
}

interface Asked {
  readonly places: Places;
  readonly options: ReadonlyMap<string, string>;
  /** The folder that `--from` begins in. */
  readonly current: string;
}

/** The draft for a repository or for the list that a team has, which may have no row; a problem where the list cannot be read. */
export async function draftPage(asked: Asked, ports: DraftPorts): Promise<Drafted | ProblemText> {
  const { places, options } = asked;
  const facts = await gatherRepositoryFacts(places, ports.files);
  const drafted = draftRepository(facts);
  const codeOwners = await readCodeOwners(places, ports.files);
  const { url, defaultBranch } = await ports.openRepository(places.root, places.workspace).origin();
  const common = { needs: drafted.needs, defaultBranch };
  const withOwner = (page: PageDraft): Pick<Drafted, "page" | "ownerGuess"> => {
    const named = options.get("owner") ?? page.settings.owner;
    const { owner, guess } = named === null ? findOwner(codeOwners, url) : { owner: named, guess: null };
    return { page: { ...page, settings: { ...page.settings, owner } }, ownerGuess: guess };
  };

  const from = options.get("from");
  if (from !== undefined) {
    const file = await readFrom(from, asked, ports.files);
    if ("found" in file) return file;
    const { page, isPage, placed, notPlaced } = await draftFrom(file, {
      versionFrom: drafted.page.settings.versionFrom,
      files: facts.paths,
      otherwise: drafted.page,
    });
    if (isPage)
      return { ...common, page, ownerGuess: null, asItIs: file.text, from: file.path, placed, notPlaced };
    const filled = withOwner(fillRows(page, drafted.page));
    return { ...common, ...filled, asItIs: null, from: file.path, placed, notPlaced };
  }
  return { ...common, ...withOwner(drafted.page), asItIs: null, from: null, placed: [], notPlaced: [] };
}

/** Where GitHub looks for it, in its order. */
async function readCodeOwners(
  { gitRoot, root, workspace }: Places,
  files: DraftPorts["files"],
): Promise<string | null> {
  for (const folder of [".github", ".", "docs"]) {
    const text = await files.readTextInside(join(gitRoot ?? root, folder, "CODEOWNERS"), workspace);
    if (text !== null) return text;
  }
  return null;
}

/** As it is called from the root: what it is, its name tells. */
async function readFrom(
  name: string,
  { places, current }: Asked,
  files: DraftPorts["files"],
): Promise<FromFile | ProblemText> {
  const path = resolve(current, name);
  const text = await files.readTextInside(path, places.workspace);
  if (text !== null && !text.includes("\0")) return { path: inputPath(path, places.root), text };
  return {
    found: `${quoted(name, 200)} cannot be read`,
    expected: "a text file of at most 4 MiB inside the workspace",
    cure: "Nothing was written. Name the list that your team has, such as `--from RELEASING.md`.",
  };
}
