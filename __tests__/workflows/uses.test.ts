import { describe, expect, test } from "@jest/globals";
import { type Row, said, sha } from "./saying.js";

describe("the action is known", () => {
  const broken: Row[1][0] = ["  merge_group:\n", ""];
  const uses = (name: string): Row[1][0] => ["acme/readiness-action@v1", name];

  test.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ["under any owner", "Someone/Readiness-Action@v1", {}, ["2 merge-group"]],
    [
      "by its own file, where it is copied",
      "./tools/gate",
      { "tools/gate/action.yml": "name: Release readiness\n" },
      ["2 merge-group"],
    ],
    ["and no other action for it", "./tools/gate", { "tools/gate/action.yml": "name: Another\n" }, []],
    ["and no action of a longer name for it", `acme/agent-readiness-action@${sha}`, {}, []],
    [
      "as the one that joins, where it is copied",
      "./tools/gate",
      { "tools/gate/action.yml": "name: Release readiness gate\n" },
      ["2 merge-group", "14 gate-plan", "14 gate-results"],
    ],
    ["as the one that plans, which is no gate", "acme/readiness-action/plan@v1", {}, []],
    ["as no folder of it that is no action", "acme/readiness-action/docs@v1", {}, []],
    ["as the one that reports, which is no gate", "acme/readiness-action/report@v1", {}, []],
  ])("%s", async (_title, name, files, expected) => {
    expect(await said([broken, uses(name)], files)).toEqual(expected);
  });

  test("where a step before has checked it out", async () => {
    const checkout = `      - uses: actions/checkout@${sha}\n        with: { repository: acme/readiness-action, path: .gate, persist-credentials: false }\n`;
    const changes: Row[1] = [
      broken,
      ["      - uses: acme", `${checkout}      - uses: acme`],
      uses("./.gate"),
    ];
    expect(await said(changes)).toEqual(["2 merge-group"]);
    const ofPlan = changes.with(-1, uses("./.gate/plan"));
    expect(await said(ofPlan)).toEqual([]);
    const ofGate = changes.with(-1, uses("./.gate/gate"));
    expect(await said(ofGate)).toEqual(["2 merge-group", "16 gate-plan", "16 gate-results"]);
  });
});
