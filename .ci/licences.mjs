// Whether all that is bundled is under a licence that we allow: reads dist/sbom.cdx.json, which the build writes.
import { readFileSync } from "node:fs";
import { licenceProblems } from "../scripts/supply/licences.mjs";

const bill = JSON.parse(readFileSync("dist/sbom.cdx.json", "utf8"));
const problems = licenceProblems(bill);
for (const problem of problems) console.log(problem);
if (problems.length === 0)
  console.log(`${bill.components.length} packages are bundled, all under licences that we allow`);
process.exitCode = problems.length > 0 ? 1 : 0;
