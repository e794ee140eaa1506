import { describe, expect, test } from "@jest/globals";
import { logReplacement } from "../../src/log/log-replacement.js";

const replace = (values: string[], text: string): string =>
  logReplacement(values).replace(Buffer.from(text)).toString();

describe("the command line's log", () => {
  test("shows no secret, as it is or a line of it", () => {
    expect(
      replace(["hunter2-hunter2", "line one\nline two\n"], "a hunter2-hunter2\nline two\nü line one!\n"),
    ).toBe("a ***\n***\nü ***!\n");
  });

  test("hides overlapping secrets and a secret of other scripts", () => {
    expect(replace(["abcdef", "defghi", "пароль-1"], "abcdefghi пароль-1 x")).toBe("*** *** x");
  });

  test("leaves bytes that are no UTF-8 as they are", () => {
    const block = Buffer.from([0xff, 0x41, 0xfe, 0x0a]);
    expect(logReplacement(["A"]).replace(block)).toEqual(Buffer.from([0xff, 0x2a, 0x2a, 0x2a, 0xfe, 0x0a]));
  });

  test("is the very block that came in when there is nothing to hide", () => {
    const block = Buffer.from("nothing here\n");
    expect(logReplacement(["hunter2-hunter2"]).replace(block)).toBe(block);
    expect(logReplacement([]).replace(block)).toBe(block);
    expect(logReplacement(Array.from({ length: 100 }, (_, index) => `secret-${index}`)).replace(block)).toBe(
      block,
    );
  });

  test.each([5, 1_000])("passes 16 MiB without a secret as they are with %i values", (count) => {
    const { replace: replacer } = logReplacement(
      Array.from({ length: count }, (_, index) => `secret-value-${index}`),
    );
    const block = Buffer.from("a line of output as test runners print it\n".repeat(1_560));
    for (let index = 0; index < 256; index += 1) replacer(block);
  });
});
