import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { readLines } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |", ""];

describe("a misspelt box of a task list", () => {
  test.each([
    ["without a blank between its brackets", "- [] Tag pushed", "5:3", "- [ ] Tag pushed"],
    ["without a blank behind it", "- [ ]Tag pushed", "5:3", "- [ ] Tag pushed"],
    ["ticked, without a blank behind it", "* [x]Tag pushed", "5:3", "- [x] Tag pushed"],
    ["with a blank behind its tick", "- [x ] Tag pushed", "5:3", "- [x] Tag pushed"],
    ["with blanks around its tick", "* [ x ] Tag pushed", "5:3", "- [x] Tag pushed"],
    ["with two blanks", "+ [  ] Tag pushed", "5:3", "- [ ] Tag pushed"],
    ["with another tick", "- [✓] Tag pushed", "5:3", "- [x] Tag pushed"],
    ["in a numbered list", "1. [] Tag pushed", "5:4", "- [ ] Tag pushed"],
    ["that touches its dash", "-[ ] Tag pushed", "5:1", "- [ ] Tag pushed"],
    ["that is drawn", "- ☐ Tag pushed", "5:3", "- [ ] Tag pushed"],
    ["that is drawn and ticked", "* ☑️ Tag pushed", "5:3", "- [x] Tag pushed"],
    ["that is drawn and crossed", "1. ☒ Tag pushed", "5:4", "- [ ] Tag pushed"],
    ["without a dash", "[x] Tag pushed", "5:1", "- [x] Tag pushed"],
  ])("is named, with the box to write: one %s", async (_name, line, place, cure) => {
    const { draft, problems } = await readLines(...matrix, line);
    expect(summary(problems)).toEqual([`sign-off-box ${place}`]);
    expect(problems[0]?.cure).toBe(`Write \`${cure}\` if it is one.`);
    const mended = await readLines(...matrix, cure);
    expect([draft.signOffs, mended.draft.signOffs]).toEqual([
      [],
      [expect.objectContaining({ text: "Tag pushed" })],
    ]);
    expect(mended.problems).toEqual([]);
  });

  test("is named in each line", async () => {
    const { problems } = await readLines(...matrix, "-[ ] one", "-[x] two", "", "- [ ] three", "- [] four");
    expect(summary(problems)).toEqual(["sign-off-box 5:1", "sign-off-box 6:1", "sign-off-box 9:3"]);
  });

  test.each([
    ["a box with a capital tick", ["- [X] Tag pushed"]],
    ["a link", ["- [x](https://example.com) says so"]],
    ["a link by a reference", ["- [x] says so", "- [v] says so", "", "[v]: https://example.com"]],
    ["a number", ["- [1] is a source", "[2] is one too"]],
    ["a type", ["- []byte is a slice", "- [*] all"]],
    ["a box with a backslash", ["- \\[ ] no task"]],
    ["a box in code", ["- `[]` is empty", "", "```", "- [] x", "```"]],
    ["an empty box", ["- []", "- [ ]"]],
    ["what a box means", ["- ☐ = open", "- ☑: done", "- ☐ / ☑ are boxes", "- ☑"]],
    ["a box in the text", ["- Tick the ☐", "☐ no item", "- ✅ Linux, ✅ macOS", "- [ ] ☐ one of two"]],
    ["a box of a quote", ["> - [] x"]],
  ])("is none: %s", async (_name, lines) => {
    const { problems } = await readLines(...matrix, ...lines);
    expect(summary(problems).filter((each) => each.startsWith("sign-off"))).toEqual([]);
  });

  test("is a step in guidance, where no box is a sign-off", async () => {
    const rows = ["| Area | Command | Rollback |", "| --- | --- | --- |", "| a | `b` | [x](#x) |"];
    const { problems } = await readLines(...rows, "", "## X", "", "- [] Tell them.");
    expect(problems).toEqual([]);
  });
});
