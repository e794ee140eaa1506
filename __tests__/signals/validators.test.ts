import { describe, expect, test } from "@jest/globals";
import { validateSignal } from "../../src/signals/kinds.js";
import { signalOf } from "./support.js";

const validate = (text: string) => validateSignal(signalOf(text).signal);

describe("a signal that compiles", () => {
  test.each([
    ...[
      "exit 0",
      "text (?=",
      "output: /(/",
      "stdout empty",
      "within 1s",
      "file a(b: (",
      "/a+/i",
      "stdout: /\\d{1,1000}/",
      "/(?P<x>a)(?<y>b)/",
    ],
    ...[
      "json $",
      "json $..[?search(@.a, 'x.y')] = 1",
      "json $[?match(@.a, @.b)]",
      "json f.json: $[?count(@.*) > 1]",
    ],
  ])("%j is left alone", async (text) => {
    expect(await validate(text)).toBeNull();
  });
});

describe("what RE2 lacks", () => {
  test.each([
    ["/a(?=b)/", "look-around in the pattern `/a(?=b)/`"],
    ["/(?<=a)b/", "look-around in the pattern `/(?<=a)b/`"],
    ["/(a)\\1/", "back-references in the pattern `/(a)\\1/`"],
    ["stdout: /(?<x>a)\\k<x>/", "back-references in the pattern `/(?<x>a)\\k<x>/`"],
    ["/(?>a)/", "atomic groups in the pattern `/(?>a)/`"],
    ["json $[?search(@, 'a(?!b)')]", "look-around in the expression `a(?!b)` of `match()` or `search()`"],
  ])("%j gets a message that says so", async (text, found) => {
    const complaint = await validate(text);
    expect(complaint).toMatchObject({ found, expected: "RE2's syntax" });
    expect(complaint?.cure).toMatch(
      /^RE2, which matches in linear time, lacks (?:look-around|back-references|atomic groups)\. /,
    );
  });

  test.each(["/a(?!b)/", "stdout: /(?<!a)b/i"])(
    "%j, a negation, is sent to the fail signals",
    async (text) => {
      expect(await validate(text)).toMatchObject({
        cure: "RE2, which matches in linear time, lacks look-around. State what must not be there as a fail signal.",
      });
    },
  );
});

describe("a pattern or path that doesn't compile", () => {
  test.each([
    ["/(/", "the pattern `/(/` (missing closing ): `(`)"],
    ["/a{1001}/", "the pattern `/a{1001}/` (invalid repeat count: `{1001}`)"],
    ["/[/", "the pattern `/[/` (missing closing ]: `[`)"],
  ])("%j is a problem with the engine's own words", async (text, found) => {
    expect(await validate(text)).toMatchObject({ found, expected: "RE2's syntax" });
  });

  test.each(["json $[", "json $.a b = 1", "json $[?foo(@)]", "json $[?length(@)]", "json $.."])(
    "%j is a problem",
    async (text) => {
      expect(await validate(text)).toMatchObject({
        found: expect.stringMatching(/^the JSONPath /),
        expected: "a path by RFC 9535",
      });
    },
  );

  test("a placeholder in a path is not put into brackets, where it would be refused again", async () => {
    expect((await validate("json $.{version} = 1"))?.cure).toMatch(/^Mend the path/);
  });

  test("an expression inside a path is a problem", async () => {
    expect(await validate("json $[?match(@.a, '(')]")).toMatchObject({ expected: "an I-Regexp (RFC 9485)" });
  });
});
