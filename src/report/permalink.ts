import type { Forge } from "../model/forge.js";
import type { GitHubContext } from "../model/github-context.js";

/** The views of a file on each kind of server: at a commit, on a branch, as its bytes; and how its source is asked for. */
const views = {
  blob: { branch: "blob", raw: "raw", source: "plain=1" },
  "src/commit": { branch: "src/branch", raw: "raw/commit", source: "display=source" },
} as const;

type View = keyof typeof views;

const viewOn = { github: "blob", gitea: "src/commit" } as const satisfies Record<Forge, View>;

/** Where a page lies on the server, at one commit. */
export interface PermalinkBase {
  /** `https://github.com/acme/app`. */
  readonly repositoryUrl: string;
  /** How the server names a view of a file: `blob`, or Gitea's and Forgejo's `src/commit`. */
  readonly view: View;
  readonly sha: string;
  /** Path of the page from the root of the work tree, encoded as in a URL. */
  readonly pagePath: string;
}

/** The permalink of a page; `null` where repository or commit is unknown. The path is that from the root of the work tree. */
export function pageUrl(
  { forge, serverUrl }: Pick<GitHubContext, "forge" | "serverUrl">,
  repository: string,
  sha: string,
  path: string,
): string | null {
  if (repository === "" || sha === "") return null;
  return `${serverUrl.replace(/\/+$/, "")}/${repository}/${viewOn[forge]}/${sha}/${encoded(path)}`;
}

/** Of a page's permalink, its address on a branch, as long as it lives there; `null` where there is no permalink. */
export function branchUrl(url: string | null, branch: string): string | null {
  const base = permalinkBase(url);
  if (base === null) return null;
  return `${base.repositoryUrl}/${views[base.view].branch}/${encoded(branch)}/${base.pagePath}`;
}

/** A permalink with its commit cut as people read it; servers find the commit by that, too. */
export function shortUrl(url: string | null): string | null {
  const base = permalinkBase(url);
  if (base === null) return url;
  const { repositoryUrl, view, sha, pagePath } = base;
  return `${repositoryUrl}/${view}/${sha.slice(0, shortSha)}/${pagePath}`;
}

/** Characters of a commit in prose and links. */
export const shortSha = 10;

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Reads a page's permalink back, so that the results record needs to hold nothing but the link. */
export function permalinkBase(url: string | null): PermalinkBase | null {
  const match = /^(https?:\/\/[^?#]+?)\/(blob|src\/commit)\/([0-9a-f]{7,64})\/([^?#]+)$/i.exec(url ?? "");
  const [, repositoryUrl, view, sha, pagePath] = match ?? [];
  if (repositoryUrl === undefined || sha === undefined || pagePath === undefined) return null;
  return { repositoryUrl, view: view === "blob" ? "blob" : "src/commit", sha, pagePath };
}

/**
 * Where a link or image of the page leads (FORMAT 3.5): absolute web addresses stay, relative ones become
 * permalinks, and anything else (`null`) is no link.
 */
export function resolveTarget(
  target: string,
  base: PermalinkBase | null,
  kind: "link" | "image",
): string | null {
  const absolute = target.startsWith("//") ? `https:${target}` : target;
  if (/^[a-z][a-z0-9+.-]*:/i.test(absolute)) {
    const allowed = kind === "image" ? /^https:\/\/[^/]/i : /^(?:https?:\/\/[^/]|mailto:.)/i;
    return allowed.test(absolute) ? absolute : null;
  }
  if (base === null) return null;
  const page = `https://tree/${base.pagePath}`;
  // The URL standard's parser keeps `..` inside the tree.
  if (!URL.canParse(target, page)) return null;
  const { pathname, search, hash } = new URL(target, page);
  // The rendered view of an image is a page about it; `raw` is the image.
  const view = kind === "link" ? base.view : views[base.view].raw;
  return `${base.repositoryUrl}/${view}/${base.sha}${pathname}${search}${hash}`;
}

/** The page at a line of its source: servers show lines of Markdown only where they don't render it. */
export function lineUrl(url: string | null, line: number): string | null {
  return url === null ? null : `${url}?${views[permalinkBase(url)?.view ?? "blob"].source}#L${line}`;
}
