// Which packages are in dist/: those that ncc's statistics name a module of, with version and licence of the lock file.
import { readFileSync } from "node:fs";

/**
 * @param statsFile what ncc wrote with `--stats-out`
 * @returns each package once, by reference: `{ ref: "js-yaml@5.5.0", name, version, license, path }`; `path` is its
 *   folder from the root of the repository, `license` what its package.json says or `null`
 */
export function bundledPackages(statsFile, lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  const paths = new Set(packagePaths(JSON.parse(readFileSync(statsFile, "utf8"))));
  const byRef = new Map([...paths].map((path) => packageAt(path, packages)).map((one) => [one.ref, one]));
  return [...byRef.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

function packageAt(path, packages) {
  const entry = packages[path];
  if (entry === undefined)
    throw new Error(
      `Unexpected ${path} in the bundle, expected a package of package-lock.json: run \`npm ci\``,
    );
  return {
    ref: refOf(path, entry),
    name: nameOf(path, entry),
    version: entry.version,
    license: entry.license ?? null,
    path,
  };
}

/** As the bill of materials names the package of a lock file's entry: `js-yaml@5.5.0`. */
export function refOf(path, entry) {
  return `${nameOf(path, entry)}@${entry.version}`;
}

function nameOf(path, entry) {
  return entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Webpack names a module by its path; one that was joined into another stands below that one. */
function packagePaths({ name, modules = [], children = [] }) {
  const [path] = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(name ?? "") ?? [];
  return [...(path === undefined ? [] : [path]), ...[...modules, ...children].flatMap(packagePaths)];
}
