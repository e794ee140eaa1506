import { describe, expect, test } from "@jest/globals";
import { createRedactor } from "../../src/redact/redaction.js";
import { harmless, keyLines, pem, tokens } from "./tokens.js";

/** It knows no secret. */
const { redact } = createRedactor();

describe.each(Object.entries(tokens))("a token of %s", (_, token) => {
  test.each([
    ["alone", token, "***"],
    ["in a sentence", `use ${token}, please`, "use ***, please"],
    ["at a sentence's end", `use ${token}. Please`, "use ***. Please"],
    ["in JSON", JSON.stringify({ key: token }), '{"key":"***"}'],
    ["in an address", `https://x:${token}@host/`, "https://x:***@host/"],
    ["twice", `${token} ${token}`, "*** ***"],
  ])("is hidden %s", (_name, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe("a token that was cut", () => {
  const single = Object.entries(tokens).filter(([, token]) => !token.includes("\n"));

  test.each(single)("is hidden before the mark: %s", (_, token) => {
    const kept = token.slice(0, token.length - 10);
    expect(redact(`saw ${kept}… and more`)).toBe("saw ***… and more");
  });

  test.each(single.filter(([name]) => !name.startsWith("AWS")))(
    "is hidden at a text's end: %s",
    (_, token) => {
      expect(redact(`saw ${token.slice(0, -5)}`)).toBe("saw ***");
    },
  );
});

describe("AWS's secrets", () => {
  const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  test.each([
    ["a file of credentials", `aws_secret_access_key = ${secret}`, "aws_secret_access_key = ***"],
    ["an environment", `AWS_SECRET_ACCESS_KEY=${secret}`, "AWS_SECRET_ACCESS_KEY=***"],
    ["JSON", `{"SecretAccessKey": "${secret}"}`, '{"SecretAccessKey": "***"}'],
    ["JSON in JSON", `{\\"SecretAccessKey\\": \\"${secret}\\"}`, '{\\"SecretAccessKey\\": \\"***\\"}'],
    ["XML", `<SecretAccessKey>${secret}</SecretAccessKey>`, "<SecretAccessKey>***</SecretAccessKey>"],
    ["a session", `aws_session_token = ${secret}${secret}==`, "aws_session_token = ***"],
    ["a cut", `aws_secret_access_key = ${secret.slice(0, 12)}…`, "aws_secret_access_key = ***…"],
  ])("are told by what stands before them: %s", (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

test("an address of an incoming webhook keeps its host", () => {
  expect(redact("POST https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX")).toBe(
    "POST https://hooks.slack.com/services/***",
  );
});

describe("a private key", () => {
  const [first = "", second = "", last = ""] = keyLines;
  const prefixed = (prefix: string): string =>
    pem
      .split("\n")
      .map((line) => prefix + line)
      .join("\n");

  test.each([
    ["between other lines", `a\n${pem}\nb`, "a\n***\nb"],
    ["behind a log's prefix", `a\n${prefixed("2026-11-26 | ")}\nb`, "a\n2026-11-26 | ***\nb"],
    ["indented", `key: |\n${prefixed("  ")}\nb: 1`, "key: |\n  ***\nb: 1"],
    ["on one line of JSON", `{"k":${JSON.stringify(`${pem}\n`)}}`, '{"k":"***\\n"}'],
    ["of OpenSSH", pem.replaceAll("RSA", "OPENSSH"), "***"],
    ["of PGP", pem.replaceAll("RSA PRIVATE KEY", "PGP PRIVATE KEY BLOCK"), "***"],
    ["without its end", `a\n-----BEGIN EC PRIVATE KEY-----\n${first}\n${second}\nfailed`, "a\n***\nfailed"],
    ["cut at its end", `a\n-----BEGIN EC PRIVATE KEY-----\n${first}\nabcd…`, "a\n***…"],
    ["without its beginning", `${second}\n${last}\n-----END EC PRIVATE KEY-----\nb`, "***\nb"],
    [
      "without its beginning, behind a prefix",
      `12:00 ${second}\n12:00 ${last}\n12:00 -----END EC PRIVATE KEY-----\nb`,
      "12:00 ***\nb",
    ],
    ["cut at its beginning", `…${second.slice(9)}\n${last}\n-----END EC PRIVATE KEY-----`, "***"],
    ["cut on one line", `…abcd\\n${second}\\n${last}\\n-----END EC PRIVATE KEY-----\\n"`, '…***\\n"'],
    [
      "with headers, without its end",
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB\n\n${first}\nb c`,
      "***\nb c",
    ],
    ["in what a signal saw", `-----BEGIN RSA PRIVATE KEY----- ⏎ ${first} ⏎ ${second.slice(0, 20)}…`, "***…"],
    [
      "only mentioned",
      "expected -----BEGIN RSA PRIVATE KEY----- on the first line\nfound nothing",
      "expected *** on the first line\nfound nothing",
    ],
  ])("is hidden %s", (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

test.each(harmless)("%j is no token", (text) => {
  expect(redact(text)).toBe(text);
});

test("no text takes more than linear time", () => {
  const parts = [
    ...[
      "eyJ",
      "eyJa.",
      "ghp_",
      "github_pat_",
      "xoxb-",
      "lin_api_",
      "AKIA",
      "pypi-AgE",
      "…",
      " ",
      "-",
      "=",
      "\\n",
    ],
    ...["aws_secret_access_key=", "hooks.slack.com/services/", "⏎ ", "aaaa\n", "a: b\n"],
    ...[
      "-----BEGIN RSA PRIVATE KEY-----",
      "-----END RSA PRIVATE KEY-----",
      "\n -----END RSA PRIVATE KEY-----",
    ],
  ];
  // A quadratic step would take minutes for a text of this length.
  for (const part of parts) redact(`${part.repeat(Math.ceil(1_000_000 / part.length))}x`);
});
