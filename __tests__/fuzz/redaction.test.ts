import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRedactor } from "../../src/redact/redaction.js";
import { numRuns } from "./runs.js";

const secret = fc
  .string({ minLength: 8, maxLength: 40, unit: "grapheme" })
  .filter((text) => text.trim().length >= 8);
/** Of another alphabet than secrets may have in common with it by chance. */
const harmless = fc.string({ maxLength: 60, unit: fc.constantFrom(..."αβγδε ζη\nθ.") });

function redactorOf(secrets: readonly string[]): (text: string) => string {
  const redactor = createRedactor();
  for (const each of secrets) redactor.add(each);
  return redactor.redact;
}

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(text).toString("base64url"),
  (text) => encodeURIComponent(Buffer.from(text).toString()),
  (text) => JSON.stringify(text).slice(1, -1),
];

describe("redaction", () => {
  test("lets no form of a secret through, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), fc.nat(forms.length - 1), harmless), { maxLength: 6 }),
        (secrets, pieces) => {
          const written = pieces.map(([index, form, between]) => ({
            form: forms[form]?.(secrets[index % secrets.length] ?? "") ?? "",
            between,
          }));
          const shown = redactorOf(secrets)(written.map(({ form, between }) => between + form).join(""));
          for (const { form } of written) expect(shown.includes(form)).toBe(false);
        },
      ),
      { numRuns },
    );
  });

  test("leaves no more than three characters of a secret beside a cut", () => {
    fc.assert(
      fc.property(secret, fc.nat(40), harmless, (value, at, around) => {
        const cut = Math.min(at, value.length);
        const redact = redactorOf([value]);
        const [begun, ended] = [value.slice(0, cut), value.slice(cut)];
        const before = redact(`${around}${begun}… and`);
        const behind = redact(`${around}…${ended}`);
        if (begun.length >= 4) expect(before.includes(`${begun}…`)).toBe(false);
        if (ended.length >= 4) expect(behind.includes(`…${ended}`)).toBe(false);
      }),
      { numRuns },
    );
  });

  test("changes nothing of a text without a secret", () => {
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 3 }), harmless, (secrets, text) => {
        expect(redactorOf(secrets)(text)).toBe(text);
      }),
      { numRuns },
    );
  });

  test("says the same whether secrets are known from the start or learned in between", () => {
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 8 }), harmless, (secrets, text) => {
        const learned = createRedactor();
        for (const value of secrets) {
          learned.add(value);
          learned.redact("a line");
        }
        const whole = secrets.join(text) + text;
        expect(learned.redact(whole)).toBe(redactorOf(secrets)(whole));
      }),
      { numRuns },
    );
  });
});
