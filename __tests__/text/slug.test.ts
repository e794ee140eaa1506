import { describe, expect, test } from "@jest/globals";
import { areaSlug, hasIdLetters, slug } from "../../src/text/slug.js";

describe("a slug is lower case, with one dash for every run of other characters", () => {
  test.each([
    ["words", "Partial streaming", "partial-streaming"],
    ["several blanks", "a  \t b", "a-b"],
    ["punctuation around", "(Catalog!)", "catalog"],
    ["a slash", "read / write", "read-write"],
    ["dots and underscores stay", "v1.2_beta", "v1.2_beta"],
    ["dashes run together", "a -- b", "a-b"],
    ["other scripts stay", "Katalog für Zürich", "katalog-für-zürich"],
    ["marks belong to their letters", "हिन्दी", "हिन्दी"],
    ["composed and decomposed letters are the same", "Zu\u0308rich", "zürich"],
    ["digits", "2 legs", "2-legs"],
  ])("%s", (_name, text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test.each([["🚀"], ["…"], [".."], ["_"], [""]])("%j has none", (text) => {
    expect(slug(text)).toBe("");
  });
});

test("an area of symbols alone is known by its code points", () => {
  expect(areaSlug(" 🚀! ")).toBe("u1f680-u21");
  expect(areaSlug("Partial streaming")).toBe("partial-streaming");
});

describe("an explicit id consists of letters, digits, `.`, `_` and `-`", () => {
  test.each([["catalog"], ["Catalog-2"], ["v1.2_x"], ["größe"]])("%s fits", (id) => {
    expect(hasIdLetters(id)).toBe(true);
  });
  test.each([["a b"], ["a/b"], [".."], ["-"], [""], ["a\n"]])("%j does not", (id) => {
    expect(hasIdLetters(id)).toBe(false);
  });
});
