import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { committedPullRequest, page, runPull } from "./running.js";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const defaultOf = (file: string, input: string): string =>
  (load(readFileSync(file, "utf8")) as Action).inputs[input]?.default ?? "";

/** The default in `action.yml` as a runner fills it. */
function filled(job: string, step: string): string {
  const values = new Map([
    ["github.job", job],
    ["toJSON(matrix)", "null"],
    ["github.action", step],
  ]);
  return defaultOf("action.yml", "name").replace(
    /\$\{\{ (.*?) \}\}/g,
    (_, expression: string) => values.get(expression) ?? `no value for ${expression}`,
  );
}

describe("two uses in one job", () => {
  test.each([
    ["of the action", "__org_readiness-action", "__org_readiness-action_2", "gate"],
    ["of a local action", "__self", "__self_2", "gate"],
    ["with ids of their own", "smoke", "nightly", "gate smoke"],
  ])("%s share neither comment nor status, and the first keeps its name", async (_, first, second, name) => {
    const pull = await committedPullRequest(null, page(["app", "true"]));
    const names: string[] = [];
    for (const step of [first, second]) {
      const inputs = { name: filled("gate", step), comment: "always", statuses: "gate" };
      names.push((await runPull(pull, { inputs })).results.name);
    }
    expect(names).toEqual([name, `gate ${second}`]);
    expect(pull.github.commentsOf(7)).toHaveLength(2);
    const contexts = pull.github.state.statuses.map(({ context }) => context);
    expect([...new Set(contexts)]).toEqual(names.map((one) => `readiness: ${one}`));
  });
});

test("the report's default name is that of a first use in a job `readiness`, and the recipe writes it out", () => {
  const name = defaultOf("report/action.yml", "name");
  expect(name).toBe("readiness");
  const recipe = readFileSync("docs/recipes.md", "utf8");
  expect(recipe).toContain(`        with:\n          name: ${name}\n          comment: \${{`);
});
