import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRedactor, secretsFromEnvironment } from "../../src/redact/redaction.js";
import { atLeast } from "../fuzz/runs.js";

const secret = 'pa$$ "word/ü+1\\x';
const pem = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nAb/+cd==\n-----END KEY-----\n";

function redactorOf(...secrets: string[]): ReturnType<typeof createRedactor> {
  const redactor = createRedactor();
  for (const value of secrets) redactor.add(value);
  return redactor;
}

describe("redaction", () => {
  const { redact } = redactorOf(secret);
  test.each([
    ["as it is", secret],
    ["URL-encoded", encodeURIComponent(secret)],
    ["URL-encoded in lower case", encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ["form-encoded", new URLSearchParams({ a: secret }).toString().slice(2)],
    ["JSON-escaped", JSON.stringify(secret).slice(1, -1)],
    ["in base64", Buffer.from(secret).toString("base64")],
    ["in base64url", Buffer.from(secret).toString("base64url")],
  ])("hides a secret %s", (_, form) => {
    expect(redact(`a ${form} b ${form}`)).toBe("a *** b ***");
  });

  test("hides a secret in base64 of a longer text, at each alignment", () => {
    const value = "correct-horse-battery";
    const forms = redactorOf(value);
    for (const before of ["", "u", "us", "usr"]) {
      for (const after of ["", "p", "pw"]) {
        const encoded = Buffer.from(`${before}${value}${after}`).toString("base64");
        const shown = forms.redact(encoded);
        expect(shown).toContain("***");
        // What is left of it are the neighbours' characters, one at each end sharing bits with it.
        expect(shown.replace("***", "").length).toBeLessThanOrEqual(10);
      }
    }
  });

  test("hides each line of a secret of several, and the lines that base64 breaks it into", () => {
    const key = redactorOf(pem);
    expect(key.redact("x MIIEvQIBADANBgkqhkiG9w0BAQEFAASC y Ab/+cd== z")).toBe("x *** y *** z");
    const broken = (
      Buffer.from(pem)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\n");
    expect(key.redact(`begin\n${broken}\nend`)).toBe("begin\n***\n***\nend");
  });

  test("leaves no remainder of secrets that overlap, hold or repeat each other", () => {
    const both = redactorOf("abcdefgh", "fghijklm", "defg");
    expect(both.redact("abcdefghijklm abcdefgh defg abcdefghabcdefgh")).toBe("*** *** *** ***");
  });

  test("hides the part of a secret at which a text was cut", () => {
    const token = redactorOf("ghp_0123456789abcdefghij");
    expect(token.redact("token=ghp_0123456789ab…")).toBe("token=***…");
    expect(token.redact("token=ghp_0123456789ab")).toBe("token=***");
    expect(token.redact("…456789abcdefghij is it")).toBe("…*** is it");
    expect(token.redact("ghp_ is how they begin")).toBe("ghp_ is how they begin");
  });

  test("hides a secret whose control characters a report has stripped", () => {
    expect(redactorOf("se\u001b[1mcret-value").redact("a secret-value b")).toBe("a *** b");
  });

  test("finds what a search for each secret by itself finds", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 60 });
    const needle = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(needle, { minLength: 1, maxLength: 5 }), text, (needles, haystack) => {
        const covered = Array.from(haystack, () => false);
        for (const value of needles) {
          for (let at = haystack.indexOf(value); at >= 0; at = haystack.indexOf(value, at + 1))
            covered.fill(true, at, at + value.length);
        }
        const expected = Array.from(haystack, (character, index) => (covered[index] ? "*" : character)).join(
          "",
        );
        expect(redactorOf(...needles).redact(haystack)).toBe(expected.replace(/\*+/g, "***"));
      }),
      { numRuns: atLeast(200) },
    );
  });

  test("takes no longer for a thousand secrets with a common beginning than reports can wait", () => {
    const many = redactorOf(
      ...Array.from({ length: 1_000 }, (_, index) => `common-beginning-${index}-${"x".repeat(20)}`),
    );
    const text = "common-beginning- and common-begin, over and over\n".repeat(330);
    many.redact("");
    for (let index = 0; index < 200; index += 1) many.redact(text);
  });

  test("takes time linear in a text that nearly repeats a secret", () => {
    const repeated = redactorOf("a".repeat(5_000));
    repeated.redact(`${"a".repeat(4_999)}b`.repeat(100));
  });

  test("knows no empty or blank secret, and each of the others once", () => {
    const redactor = redactorOf("", "  ", "\n", "value-1", "value-1");
    expect(redactor.values()).toEqual(["value-1"]);
    expect(redactor.redact("a b")).toBe("a b");
  });

  test("learns secrets after it has been used", () => {
    const redactor = redactorOf("first-secret");
    redactor.redact("x");
    redactor.add("second-secret");
    expect(redactor.redact("first-secret second-secret")).toBe("*** ***");
  });
});

describe("the environment's secrets", () => {
  test.each([
    ["GITHUB_TOKEN", true],
    ["TOKEN", true],
    ["my_secret_x", true],
    ["DB_PASSWORD", true],
    ["DB_PASSWD", true],
    ["GOOGLE_CREDENTIALS", true],
    ["CREDENTIAL_FILE", true],
    ["SSH_PRIVATE_KEY", true],
    ["API_KEY", true],
    ["STRIPE_API_KEY_LIVE", true],
    ["TOKENIZER", false],
    ["SECRETARY_NAME", false],
    ["PRIVATE_REPO_KEY", false],
    ["APIKEY", false],
    ["PATH", false],
  ])("are told by whole words of the name: %s → %s", (name, secretOrNot) => {
    expect(secretsFromEnvironment({ [name]: "12345678" })).toEqual(secretOrNot ? ["12345678"] : []);
  });

  test("have eight characters or more", () => {
    expect(secretsFromEnvironment({ A_TOKEN: "1234567", B_TOKEN: "12345678", C_TOKEN: undefined })).toEqual([
      "12345678",
    ]);
  });
});
