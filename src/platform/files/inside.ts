import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}
