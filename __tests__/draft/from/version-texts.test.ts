import { expect, test } from "@jest/globals";
import { hasPlaceholder, withPlaceholders, withVariables } from "../../../src/draft/from/version-texts.js";

test.each([
  ["vX.Y.Z", "v{version}", "v$READINESS_VERSION"],
  ["app@<version>", "app@{version}", "app@$READINESS_VERSION"],
  ["app-X.Y.Z.tgz", "app-{version}.tgz", "app-$READINESS_VERSION.tgz"],
  ["x $VERSION", "x {version}", "x $READINESS_VERSION"],
  ["{{ version }}_linux", "{{ version }}_linux", "{{ version }}_linux"],
  ["1.2.3", "1.2.3", "1.2.3"],
  ["$VERSIONS", "$VERSIONS", "$VERSIONS"],
])("%s is %s in words and %s in a command", (text, words, command) => {
  expect(withPlaceholders(text)).toBe(words);
  expect(withVariables(text)).toBe(command);
});

test("a variable that a script sets itself stays its own", () => {
  expect(withVariables('VERSION=2; echo "$VERSION"')).toBe('VERSION=2; echo "$VERSION"');
  expect(withVariables('for version in 1 2; do x "$version"; done')).toBe(
    'for version in 1 2; do x "$version"; done',
  );
});

test.each([
  ["kubectl get <pod>", true],
  ["ssh …", true],
  ["deploy {{ user.region }}", true],
  ["x {region}", true],
  ["curl -w '%{http_code}' x", false],
  ["ls $HOME", false],
  ["sort < in > out", false],
  ["cp {a,b} c", false],
  ["x your-app", true],
])("%s holds something to fill in: %s", (command, has) => {
  expect(hasPlaceholder(command)).toBe(has);
});
