import { dirname } from "node:path";
import type { Ports } from "../../ports/ports.js";

export type CommitPorts = Pick<Ports, "files" | "openRepository">;

/** Whether git has a file of that name in the commit that is checked out. */
export async function isOfCommit(
  file: string,
  workspace: string,
  { files, openRepository }: CommitPorts,
): Promise<boolean> {
  if (!files.isThere(file)) return false;
  const repository = openRepository(dirname(file), workspace);
  const name = repository.root === null ? null : await files.nameInside(file, repository.root);
  if (name === null) return false;
  const { kind } = await repository.fileAt("HEAD", name);
  return kind === "file" || kind === "unusable";
}
