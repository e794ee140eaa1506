// Those of OpenSSF Scorecard's checks that a checkout can answer, and two of ours: `node .ci/scorecard.mjs [FOLDER]`.
// Scorecard itself is a Go module that the proxy does not serve everywhere. What only the host knows (Branch-Protection,
// Code-Review, CI-Tests, Contributors, Maintained, Vulnerabilities, Webhooks) is not judged here, and nor is SAST, which
// asks for a service.

import { rules } from "./scorecard/rules.mjs";
import { readTree } from "./scorecard/tree.mjs";

const tree = readTree(process.argv[2] ?? ".");
let failed = 0;
for (const [name, problemsOf] of Object.entries(rules)) {
  const problems = problemsOf(tree);
  console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${name}`);
  for (const problem of problems) console.log(`         ${problem}`);
  if (problems.length > 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
