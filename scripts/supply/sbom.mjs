// The bill of materials of dist/, CycloneDX, from `npm sbom`. npm writes a random serial number, the time, its own version,
// the name of the folder and, by version, paths and the registry's addresses: none of that is kept, so that any machine
// and any npm writes the same bytes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @param bundled what `bundledPackages` returns; what npm lists besides (types, command lines) is not in dist/ */
export function renderSbom(root, bundled) {
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const listed = npmSbom(root);
  const refs = new Set(bundled.map(({ ref }) => ref));
  const components = uniqueByRef(listed.components.filter((component) => refs.has(component["bom-ref"])));
  const missing = [...refs].filter((ref) => !components.some((component) => component["bom-ref"] === ref));
  if (missing.length > 0)
    throw new Error(`Unexpected bundle of ${missing.join(", ")}, expected a package that \`npm sbom\` lists`);

  const subject = { ...lasting(listed.metadata.component), name };
  const content = {
    $schema: listed.$schema,
    bomFormat: listed.bomFormat,
    specVersion: listed.specVersion,
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      tools: [{ vendor: "npm", name: "cli" }],
      component: subject,
    },
    // npm calls optional what is only developed with, as everything is here: the package of this has no dependencies.
    components: components.map((component) => lasting({ ...component, scope: "required" })),
    dependencies: dependenciesAmong(listed.dependencies, new Set([...refs, subject["bom-ref"]])),
  };
  const { $schema, bomFormat, specVersion, ...rest } = content;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: serialNumberOf(content), ...rest }, null, 2)}\n`;
}

/** From the lock file alone: the installed packages know the addresses that they came from. */
function npmSbom(root) {
  const args = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 };
  const npm = process.env.npm_execpath;
  return JSON.parse(
    npm === undefined
      ? execFileSync("npm", args, options)
      : execFileSync(process.execPath, [npm, ...args], options),
  );
}

function lasting(component) {
  const kept = ["bom-ref", "type", "name", "version", "scope", "purl", "hashes", "licenses"];
  return Object.fromEntries(kept.filter((key) => key in component).map((key) => [key, component[key]]));
}

/** npm 10 lists a package once for each place it is installed in. */
function uniqueByRef(components) {
  const byRef = new Map(components.map((component) => [component["bom-ref"], component]));
  return [...byRef.values()].sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
}

function dependenciesAmong(dependencies, refs) {
  const byRef = new Map([...refs].sort().map((ref) => [ref, new Set()]));
  for (const { ref, dependsOn = [] } of dependencies)
    for (const other of dependsOn) if (refs.has(other)) byRef.get(ref)?.add(other);
  return [...byRef].map(([ref, others]) => ({ ref, dependsOn: [...others].sort() }));
}

/** CycloneDX wants a UUID for each content: version 8 is the one for digests of one's own. */
function serialNumberOf(content) {
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}`;
}
