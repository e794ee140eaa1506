import { expect } from "@jest/globals";
import { newRepository } from "../support/repository.js";
import { onlyWith } from "../support/system.js";
import { runMain, stepIn, stepOf } from "./post/finishing.js";

const { test } = onlyWith("posix");

test("git is asked before setup: what setup does to the repository changes no fact of the run", async () => {
  const repository = await newRepository();
  repository.commit("released");
  repository.git("tag", "v1.2.3");
  await repository.write({
    "page.yml": `owner: "@acme"
setup: git tag --delete v1.2.3
checks:
  - area: a
    run: echo "$READINESS_LAST_TAG"
    pass: ["stdout = v1.2.3"]
    fail: [exit 0]
    rollback: "publish {last-tag}"
`,
  });
  repository.commit("next");
  const results = await runMain(stepIn(repository.folder));
  expect(results.checks).toMatchObject([
    {
      guidance: { rollback: "publish v1.2.3" },
      signals: [{ expect: "stdout = v1.2.3", holds: true }, {}, {}],
    },
  ]);
  expect(repository.git("tag")).toBe("");
});

test("redaction comes after judging: a signal sees the secret that no report shows", async () => {
  const secret = "s3cret-of-the-deploy";
  const page = `checks:
  - area: a
    run: echo "token $DEPLOY_TOKEN"
    pass: ["/^token s3cret-of-the-d.ploy$/"]
`;
  const step = await stepOf(page, { env: { DEPLOY_TOKEN: secret } });
  const results = await runMain(step);
  expect(results).toMatchObject({
    gate: "ready",
    checks: [{ output: { tail: expect.stringContaining("token ***") } }],
  });
  expect(step.said.summary + JSON.stringify(results)).not.toContain(secret);
});
