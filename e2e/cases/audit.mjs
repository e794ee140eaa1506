// .ci/audit.mjs tells a vulnerability from a registry that does not answer: npm's exit code is 1 for both.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";

/** undici is bundled, jest only tests. */
const advisory = (severity) => [
  { id: 1, url: "https://example.org/1", title: "of this case", severity, vulnerable_versions: "*", cwe: [] },
];
const unavailable = 69;

const answers = {
  "nothing is known": { status: 200, body: {}, exitCode: 0, says: /of 0 known/ },
  "what is bundled has a slight one": {
    status: 200,
    body: { undici: advisory("low") },
    exitCode: 1,
    says: /^undici, which users run: low$/m,
  },
  "what tests it has a slight one": {
    status: 200,
    body: { jest: advisory("low") },
    exitCode: 0,
    says: /^jest, which builds or tests: low$/m,
  },
  "what tests it has a grave one": {
    status: 200,
    body: { jest: advisory("high") },
    exitCode: 1,
    says: /^jest, which builds or tests: high$/m,
  },
  "the registry takes no such question": {
    status: 405,
    body: {},
    exitCode: unavailable,
    says: /did not answer.*: 405/,
  },
};

export default [
  {
    name: "audit: a vulnerability is one, and no answer is none",
    needs: ["npm"],
    timeoutMs: 400_000,
    async run(t) {
      for (const [what, { status, body, exitCode, says }] of Object.entries(answers)) {
        const ran = await withRegistry(status, body, (registry) => audit(t, registry));
        assert.equal(ran.exitCode, exitCode, `${what}:\n${ran.log}`);
        assert.match(ran.log, says, what);
      }
      // Nobody listens on port 9.
      const ran = await audit(t, "http://127.0.0.1:9/");
      assert.equal(ran.exitCode, unavailable, ran.log);
    },
  },
];

function audit(t, registry) {
  const env = { ...plainEnvironment, npm_config_registry: registry, npm_config_fetch_retries: "0" };
  return t.program(process.execPath, [join(t.root, ".ci/audit.mjs")], {
    cwd: t.root,
    env: { ...env, npm_config_cache: join(t.folder, randomUUID()) },
  });
}

async function withRegistry(status, body, use) {
  const server = createServer((request, response) => {
    const isQuestion = request.method === "POST" && request.url.includes("advisories/bulk");
    response.writeHead(isQuestion ? status : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isQuestion ? body : {}));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
