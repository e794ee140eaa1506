import { describe, expect, test } from "@jest/globals";
import { isCommand, isInstall, riskOf } from "../../../src/draft/from/commands.js";

describe("a text in backticks", () => {
  test.each([
    "npm test",
    "MIX_ENV=test mix test",
    "./scripts/check.sh",
    "scripts/verify.sh --offline",
    "bin/smoke",
    "make",
    "python -m pytest -q",
    "git status --porcelain",
  ])("%s is a command", (text) => {
    expect(isCommand(text)).toBe(true);
  });

  test.each([
    "CHANGELOG.md",
    "package.json",
    "./docs/upgrade.md",
    "main",
    "vX.Y.Z",
    "npm",
    "git",
    "0 failures",
    "chore: release",
    "test is the name of it",
  ])("%s is none", (text) => {
    expect(isCommand(text)).toBe(false);
  });
});

describe("a command that is a person's", () => {
  test.each([
    ["npm publish --access public", "it publishes"],
    ["pnpm changeset publish", "it publishes"],
    ["cargo publish", "it publishes"],
    ["mix hex.publish", "it publishes"],
    ["gem push x.gem", "it publishes"],
    ["bundle exec rake release", "it publishes"],
    ["twine upload dist/*", "it publishes"],
    ["docker push example/app", "it publishes"],
    ["gh release create v1", "it publishes"],
    ["npm version minor", "it sets the version"],
    ["npx standard-version", "it sets the version"],
    ["git tag v1.2.3", "it tags"],
    ["git push --tags", "it pushes"],
    ["npm test && git push", "it pushes"],
    ["git commit -am x", "it changes the working tree or its history"],
    ["rm -rf dist", "it deletes"],
    ["sudo systemctl status x", "it asks for rights or another machine"],
    ["kubectl apply -f x", "it deploys, or changes what is deployed"],
    ["terraform apply", "it deploys, or changes what is deployed"],
    ["aws s3 sync a b", "it deploys, or changes what is deployed"],
    ["curl -X POST https://example.com", "it changes what is on a server"],
    ["npm start", "it does not end by itself"],
    ["docker compose up -d", "it does not end by itself"],
    ["make deploy", "its name says that it changes something"],
    ["npm run release", "its name says that it changes something"],
    ["./scripts/publish.sh", "its name says that it changes something"],
    ["bin/migrate", "its name says that it changes something"],
    ["rake db:migrate", "its name says that it changes something"],
    ["npm test > out.txt", "it writes a file"],
    ["echo done", "it looks at nothing"],
    ["for x in a b; do git push; done", "it pushes"],
    ["test -f x || (npm publish)", "it publishes"],
    ["V=$(git tag v1)", "it tags"],
  ])("%s: %s", (command, why) => {
    expect(riskOf(command)).toBe(why);
  });

  test.each([
    "npm test",
    "npm run release:check",
    "make release-check",
    "./scripts/verify-release.sh",
    "npm publish --dry-run",
    "cargo publish --dry-run",
    "cargo build --release",
    "git tag --list",
    "git branch --show-current",
    "git diff --exit-code",
    "gh run list",
    "kubectl get pods",
    "kubectl rollout status deployment/x",
    "curl -sSf https://example.com",
    "docker build .",
    "mix test test/deploy_test.exs",
    "npm test 2>/dev/null",
    "npm test 2>&1",
    "cd web && npm test",
    'grep -q "git push" README.md',
  ])("%s is not one", (command) => {
    expect(riskOf(command)).toBeNull();
  });
});

test.each([
  ["npm ci", true],
  ["pip install -r requirements.txt", true],
  ["mix deps.get", true],
  ["pip install acme==1.0", false],
  ["npm install -g acme", false],
])("%s installs what checks need: %s", (command, is) => {
  expect(isInstall(command)).toBe(is);
});
