import { describe, expect, test } from "@jest/globals";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { server } from "../../github/support.js";
import { commit, git, makeRepository } from "./repository.js";
import { offer, type Pull, pagePath, runPull } from "./running.js";

const page = (from = "VERSION", rows = "") => `---
owner: "@acme"
version-from: "${from}"
---

| Area | Check | Command | Rollback | Phase | Only |
| --- | --- | --- | --- | --- | --- |
| api | unit | \`true\` | Revert. | | |
| api | big | \`false\` | Revert. | | major |
| api | image | \`false\` | Revert. | after | |
${rows}`;

const plain = "only major, and this is a minor release";
const own = `${plain} by a version that this pull request itself wrote`;

type Texts = Readonly<Record<string, string>>;

/** A pull request behind the tag v1.3.2. */
async function pullOf(before: Texts, after: Texts): Promise<Pull> {
  const folder = makeRepository();
  commit(folder, { "README.md": "released" });
  git(folder, "tag", "v1.3.2");
  const base = commit(folder, { [pagePath]: page(), ...before });
  const head = commit(folder, { "README.md": "head", ...after });
  const pull = { folder, base, head, github: await server() };
  offer(pull, base, before[pagePath] ?? page());
  for (const [path, text] of Object.entries(before))
    pull.github.state.files.set(`${base}:${path}`, Buffer.from(text));
  pull.github.addPull({ number: 7, headSha: head });
  return pull;
}

async function whyOf(pull: Pull, inputs: Partial<Record<InputName, string>> = {}, shallow = false) {
  const { results } = await runPull(pull, { inputs, shallow });
  return Object.fromEntries(results.notApplicable.map(({ id, why }) => [id, why]));
}

describe("a row that does not apply by its kind, where the tree says the version", () => {
  test("is named as left out by a version that the pull request itself wrote", async () => {
    const pull = await pullOf({ VERSION: "1.3.2" }, { VERSION: "1.4.0" });
    const ran = await runPull(pull);
    expect(ran.results.notApplicable).toEqual([
      { id: "big", area: "api", why: own },
      { id: "image", area: "api", why: "phase after" },
    ]);
    expect(ran.summary).toContain("by a version that this pull request itself wrote");
    expect(ran.log).toContain("by a version that this pull request itself wrote");
  });

  test("is not, where the base says the same version", async () => {
    expect(await whyOf(await pullOf({ VERSION: "v1.4.0\n" }, { VERSION: "1.4.0" }))).toMatchObject({
      big: plain,
    });
  });

  test("is, where the base has no such file, or the page took the version from another", async () => {
    expect(await whyOf(await pullOf({}, { VERSION: "1.4.0" }))).toMatchObject({ big: own });
    const moved = await pullOf({ VERSION: "1.4.0", OTHER: "1.4.0" }, { [pagePath]: page("OTHER") });
    expect(await whyOf(moved)).toMatchObject({ big: own });
  });

  test("is looked for as the page says, and in git where the API does not answer", async () => {
    const json = (version: string) => JSON.stringify({ version });
    const from = page("package.json: /version.*?([0-9.]+)/");
    const pull = await pullOf(
      { [pagePath]: from, "package.json": json("1.3.2") },
      { "package.json": json("1.4.0") },
    );
    pull.github.fail({ path: /contents/, status: 500 });
    expect(await whyOf(pull)).toMatchObject({ big: own });
  });

  test("is not, where an input says kind or version", async () => {
    const pull = await pullOf({ VERSION: "1.3.2" }, { VERSION: "1.4.0" });
    expect(await whyOf(pull, { kind: "minor" })).toMatchObject({ big: plain });
    expect(await whyOf(pull, { version: "1.4.0" })).toMatchObject({ big: plain });
  });

  test("costs no request where every row applies", async () => {
    const pull = await pullOf({ VERSION: "1.3.2" }, { VERSION: "2.0.0" });
    expect(Object.keys(await whyOf(pull))).toEqual(["image"]);
    expect(pull.github.requests.filter((request) => request.includes("/contents/VERSION"))).toEqual([]);
  });
});

test("a sign-off that does not apply by its kind is named as left out by such a version, too", async () => {
  const items = "\n- [ ] Migration guide read (only: major)\n- [ ] Announced (after)\n";
  const edited = { [pagePath]: page("VERSION", items) };
  const pull = await pullOf({ ...edited, VERSION: "1.3.2" }, { VERSION: "1.4.0" });
  expect((await runPull(pull)).results.signOffs).toMatchObject([
    { applies: false, why: own },
    { applies: false, why: "phase after" },
  ]);
});
