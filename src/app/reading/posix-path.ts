import { sep } from "node:path";

/** A path of this system as git, GitHub and pages write it. */
export function posixPath(path: string): string {
  return path.split(sep).join("/");
}
