// Known vulnerabilities: of any severity in what users run, from high on in what builds and tests it.
// Exit code 0 none, 1 some, 69 (EX_UNAVAILABLE) when the registry does not answer such questions, which is neither.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { refOf } from "../scripts/supply/bundled-packages.mjs";

const grave = ["high", "critical"];

const report = await ask();
if (report.auditReportVersion === undefined) {
  console.log(
    `the registry did not answer npm audit: ${report.statusCode ?? report.error?.code ?? "no reason given"}`,
  );
  process.exitCode = 69;
} else {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { components } = JSON.parse(readFileSync("dist/sbom.cdx.json", "utf8"));
  const bundled = new Set(components.map((component) => component["bom-ref"]));
  const isBundled = (path, entry) => bundled.has(refOf(path, entry));
  const found = Object.values(report.vulnerabilities).map(({ name, severity, nodes }) => ({
    name,
    severity,
    isRun: nodes.some((path) => packages[path] === undefined || isBundled(path, packages[path])),
  }));
  for (const { name, severity, isRun } of found)
    console.log(`${name}, which ${isRun ? "users run" : "builds or tests"}: ${severity}`);
  const counting = found.filter(({ severity, isRun }) => isRun || grave.includes(severity));
  if (counting.length === 0) console.log(`no vulnerability that counts, of ${found.length} known`);
  process.exitCode = counting.length === 0 ? 0 : 1;
}

/** npm exits with 1 for a vulnerability and for an answer that it did not get: what it prints tells. */
async function ask() {
  const options = { maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", ["audit", "--json"], options).catch((error) => {
    if (typeof error.code !== "number") throw error;
    return error;
  });
  try {
    return JSON.parse(stdout);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: { code: "it printed no report" } };
  }
}
