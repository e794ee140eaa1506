import { describe, expect, test } from "@jest/globals";
import { fileTexts } from "../../../src/app/init/file-texts.js";
import type { Targets } from "../../../src/app/init/targets.js";

const target = (name: string) => ({ path: `/app/${name}`, name, state: "free" as const });
const targets: Targets = {
  page: target("RELEASE_READINESS.md"),
  workflow: target(".github/workflows/readiness.yml"),
  ourWorkflow: null,
  force: false,
  repository: "/app",
};
const settings = { owner: null, ticket: null, versionFrom: null, signOffs: null, setup: [] };

/** The files for a page that is kept as it is. */
function filesOf(asItIs: string) {
  const page = { title: "", settings, intro: "", rows: [], sections: [] };
  const from = { from: null, placed: [], notPlaced: [] };
  const drafted = { page, asItIs, ownerGuess: null, needs: [], defaultBranch: null, ...from };
  return fileTexts(drafted, { targets, places: { root: "/app" }, shards: "one-job" });
}

describe("the files of a draft", () => {
  test("are the page, to the byte where it is one already, and the workflow", () => {
    expect(filesOf("# Page\r\n").map(({ name, text }) => [name, text.slice(0, 6)])).toEqual([
      ["RELEASE_READINESS.md", "# Page"],
      [".github/workflows/readiness.yml", "# Runs"],
    ]);
    expect(filesOf("# Page\r\n")[0]?.text).toBe("# Page\r\n");
  });

  test("let the workflow ask who approved where a sign-off of the page is proved so, and else do not", () => {
    const asks = (page: string) => filesOf(page)[1]?.text.includes("actions: read");
    expect(asks("1. [ ] Go (1.4.0, environment: production)\n")).toBe(true);
    expect(asks("The environment: production\n\n- [ ] Go\n")).toBe(false);
  });
});
