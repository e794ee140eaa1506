import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isOurs, markerOf } from "../../src/github/comment-marker.js";
import { anyText } from "../support/any-text.js";
import { passing, recoveryNote, textOf } from "./support.js";

const resultsFor = (path: string, workflow: string, name: string) => {
  const results = passing({ name, run: { workflow } });
  return { ...results, checklist: { ...results.checklist, path } };
};

const hostile = fc.oneof(
  anyText(),
  fc.constantFrom("-->", "--!>", "a name=b", "workflow=x name=y", "%20", "\n", "", "<!--"),
);

describe("the marker", () => {
  test("is one line with one comment in it, whatever page, workflow and name are called", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, workflow, name) => {
        const marker = markerOf("gate", resultsFor(path, workflow, name));
        expect(marker).toMatch(
          /^<!-- readiness-action gate checklist=[\w.%/]* workflow=[\w.%/]* name=[\w.%/]* -->$/,
        );
      }),
    );
  });

  test("is another one for every other page, workflow or name", () => {
    const triple = fc.tuple(hostile, hostile, hostile);
    fc.assert(
      fc.property(triple, triple, (a, b) => {
        const same = a.every((value, index) => value === b[index]);
        expect(markerOf("gate", resultsFor(...a)) === markerOf("gate", resultsFor(...b))).toBe(same);
      }),
    );
  });

  test("of a ticket is another one than that of the gate, and names the repository", () => {
    expect(markerOf("ticket", passing())).toContain(" ticket repository=acme/app ");
    expect(markerOf("ticket", passing())).not.toBe(markerOf("gate", passing()));
  });

  test.each([
    ["with CRLF", "MARKER\r\nbody", "github-actions[bot]", true],
    ["alone", "MARKER", "GitHub-Actions[Bot]", true],
    ["with a blank before it", " MARKER\nbody", "github-actions[bot]", false],
    ["with something behind it", "MARKER and more\nbody", "github-actions[bot]", false],
    ["on the second line", "x\nMARKER", "github-actions[bot]", false],
    ["of somebody else", "MARKER\nbody", "github-actions", false],
    ["of an account that is gone", "MARKER\nbody", null, false],
  ])("is recognised %s: %#", (_, body, author, ours) => {
    expect(isOurs({ body, author }, "MARKER", ["github-actions[bot]"])).toBe(ours);
  });
});

const recovered = await recoveryNote(passing(), markerOf("gate", passing()));

describe("the recovery note", () => {
  const marker = markerOf("gate", passing());
  const note = recovered;

  test("is short, names the commit and the run, and has no guidance", () => {
    expect(note).toMatchInlineSnapshot(`
"<!-- readiness-action gate checklist=RELEASE_READINESS.md workflow=Release name=gate -->
## ✅ Ready again

[**RELEASE_READINESS.md**](https://github.com/acme/app/blob/3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d/RELEASE_READINESS.md) · name gate

Since commit [\`3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d\`](https://github.com/acme/app/commit/3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d) every check that decides passes ([run](https://github.com/acme/app/actions/runs/42)).
"
`);
  });

  test.each([
    ["as it was written", note, true],
    ["with the server's line ends", note.replace(/\n/g, "\r\n").trimEnd(), true],
    ["with another run's number", note.replace("/runs/42", "/runs/41"), true],
    [
      "with another address of the run",
      note.replace("https://github.com/acme/app/actions", "https://evil.example/app/actions"),
      false,
    ],
    ["with a word more", `${note}and more`, false],
    ["with another gate", note.replace("Ready", "Not ready"), false],
  ])("is known again %s: %#", async (_, body, known) => {
    expect((await textOf(passing(), marker, body)) === null).toBe(known);
  });
});
