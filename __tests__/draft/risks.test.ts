import { describe, expect, test } from "@jest/globals";
import { changesTheWorld, riskOf } from "../../src/draft/risks.js";

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
    ["npm test -- -w", "it does not end by itself"],
    ["tsc -w", "it does not end by itself"],
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
    ["node scripts/publish.js", "its name says that it changes something"],
    ["env CI=1 git push", "it pushes"],
    ["# don't forget\ngit push\necho 'done'", "it pushes"],
  ])("%s: %s", (command, why) => {
    expect(riskOf(command)).toBe(why);
  });

  test.each([
    "npm test",
    "npm test -w packages/a",
    "jest -w 2",
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

describe("a repository's own script", () => {
  test.each([
    "npm publish",
    "mix hex.publish",
    "cargo build && cargo publish",
    "docker push example/app",
    "\t@git push --tags",
    "cmds:\n      - cmd: gh release create v1",
    "git commit -am x",
    'sh -c "npm run deploy"',
    "cross-env CI=1 npm version minor",
    "$(MAKE) release",
    "node scripts/publish.js",
    "kubectl apply -f x",
    "rake db:migrate",
    "rm -rf dist",
    "ssh example systemctl restart app",
  ])("%j changes the world", (script) => {
    expect(changesTheWorld(script)).toBe(true);
  });

  test.each([
    "npm test",
    "npm publish --dry-run",
    "npm run release:check",
    "mkdir -p tmp && cp a tmp/a && sed -i s/a/b/ tmp/a",
    "rm -f coverage.out",
    "docker compose up -d && curl -X POST http://localhost:8080/orders",
    "git init sandbox && git submodule update --init",
    "mocha test/deploy.js",
    "# deploys nothing\npytest -q",
    "psql -c 'select 1'",
    "npm run db:seed && jest",
    "node --test test/publish.test.js",
  ])("%j does not", (script) => {
    expect(changesTheWorld(script)).toBe(false);
  });
});
