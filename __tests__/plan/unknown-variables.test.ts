import { expect, test } from "@jest/globals";
import { unknownRelease } from "../../src/model/release.js";
import { unknownVariables } from "../../src/plan/unknown-variables.js";

const values = {
  ...unknownRelease,
  sha: "a",
  baseSha: null,
  lastVersion: null,
  pullRequest: null,
  runUrl: null,
};
const missing = {
  version: "no `version` is given",
  tag: "the event has none",
  kind: null,
  phase: null,
  lastTag: null,
  lastVersion: null,
  sha: null,
  baseSha: null,
  pullRequest: null,
  runUrl: null,
};

// FORMAT 3.2: otherwise than as `${NAME:-…}`.
test.each([
  "grep $READINESS_VERSION CHANGELOG.md",
  `grep "\${READINESS_VERSION}" CHANGELOG.md`,
  `echo \${READINESS_VERSION-none}`,
  `echo \${READINESS_VERSION:?}`,
  `echo \${#READINESS_VERSION}`,
  `echo \${READINESS_VERSION:-none} $READINESS_VERSION`,
  `echo \${OTHER:-$READINESS_VERSION}`,
  "Write-Output $env:READINESS_VERSION",
  "Write-Output $Env:readiness_version",
  "echo %READINESS_VERSION%",
  "echo %readiness_version%",
  "ruby -e 'puts ENV[\"READINESS_VERSION\"]'",
  "python -c 'import os; os.environ[\"READINESS_VERSION\"]'",
  "printenv READINESS_VERSION",
  "true # READINESS_VERSION",
])("a script that names an unknown version cannot run: %s", (script) => {
  expect(unknownVariables(script, { values, missing })).toBe(
    "it names READINESS_VERSION, which is not known in this run: no `version` is given",
  );
  expect(unknownVariables(script, { values: { ...values, version: "1.4.0" }, missing })).toBeNull();
});

test.each([
  `echo \${READINESS_VERSION:-none}`,
  `echo \${READINESS_VERSION:-\${READINESS_TAG:-none}}`,
  "echo $READINESS_VERSIONS $MY_READINESS_VERSION $readiness_version",
  "echo $READINESS_LAST_TAG $READINESS_SHA $READINESS_PR $READINESS_PHASE",
])("another does: %s", (script) => {
  expect(unknownVariables(script, { values, missing })).toBeNull();
});

test("every variable that is not known is named with its reason", () => {
  expect(
    unknownVariables(`$READINESS_TAG $READINESS_VERSION \${READINESS_VERSION:-$READINESS_KIND}`, {
      values,
      missing,
    }),
  ).toBe(
    "it names READINESS_VERSION, which is not known in this run: no `version` is given; it names READINESS_TAG, which is not known in this run: the event has none; it names READINESS_KIND, which is not known in this run: nothing tells it",
  );
});
