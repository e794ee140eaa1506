import { describe, expect, test } from "@jest/globals";
import type { Explanation } from "../../../src/model/explanation.js";
import { folderWith, noGit, readiness } from "../reading-commands.js";

describe("explain of a release", () => {
  test("says what the page is about, who says so, and why the rest is not known", async () => {
    const table = "| Area | Command |\n| --- | --- |\n| api | `true` |\n";
    const texts = {
      VERSION: "1.4.0\n",
      "RELEASE_READINESS.md": `---\nversion-from: VERSION\n---\n${table}`,
    };
    const shown = async (cwd: string, ...args: string[]): Promise<string> => {
      const [, said] = await readiness(["explain", ...args], { cwd, git: noGit, width: 1000 });
      return /^ {2}release .*\n(?: {10,}.*\n)*/m.exec(said)?.[0] ?? "";
    };
    const tree = folderWith(texts);
    expect(await shown(tree)).toMatchInlineSnapshot(`
"  release   version 1.4.0 (by \`version-from\`)
            tag not known: the event has none: the push of a tag and a release have one
            last tag not known: there is no git repository here
            kind not known: the last release is not known: there is no git repository here, and no \`kind\` is given
            phase before (by default)
"
`);
    expect(await shown(tree, "--version", "2.0.0-rc.1", "--phase", "after")).toMatchInlineSnapshot(`
"  release   version 2.0.0-rc.1 (by the input \`version\`)
            tag not known: the event has none: the push of a tag and a release have one
            last tag not known: there is no git repository here
            kind not known: input, tag and \`version-from\` do not name the same version, and no \`kind\` is given
            phase after (by the input \`phase\`)
"
`);
    expect(await shown(tree, "--kind", "first")).toContain("kind first (by the input `kind`)");
    expect(await shown(folderWith({ "RELEASE_READINESS.md": table }))).toMatchInlineSnapshot(`
"  release   version not known: no \`version\` is given, the event has no tag, and the page has no \`version-from\`
            tag not known: the event has none: the push of a tag and a release have one
            last tag not known: there is no git repository here
            kind not known: no \`version\` is given, the event has no tag, and the page has no \`version-from\`, and no \`kind\` is given
            phase before (by default)
"
`);
  });

  test("names the commands that would not be started for want of a value", async () => {
    const rows = [
      "---",
      "setup: test $READINESS_KIND",
      "---",
      "| Area | Command | Retest |",
      "| --- | --- | --- |",
      "| api | `curl $READINESS_VERSION` | `echo $READINESS_TAG` |",
      "| web | `echo \u0024{READINESS_VERSION:-none}` | |",
    ];
    const at = { cwd: folderWith({ "RELEASE_READINESS.md": rows.join("\n") }), width: 1000 };
    const refused = (said: string): string[] =>
      [...said.matchAll(/would not be started: it names (READINESS_[A-Z]+), which is not known/g)].map(
        ([, name = ""]) => name,
      );
    expect(refused((await readiness(["explain"], at))[1])).toEqual([
      "READINESS_KIND",
      "READINESS_VERSION",
      "READINESS_TAG",
    ]);
    const known = await readiness(["explain", "--version", "1.4.0", "--kind", "minor"], at);
    expect(refused(known[1])).toEqual(["READINESS_TAG"]);
    const [, json] = await readiness(["explain", "--json"], at);
    const { checks }: Pick<Explanation, "checks"> = JSON.parse(json);
    expect(checks.map(({ unknown }) => unknown)).toEqual([
      expect.stringContaining("READINESS_VERSION"),
      null,
    ]);
  });
});
