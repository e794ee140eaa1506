import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { type Told, wholeRun } from "../support/whole-run.js";
import { tokens } from "./tokens.js";

/** Secrets by where they are known from; each has what every form writes in its own way. */
const secretOf = (source: string): string => `${source}-S3cr"t/+'<é>_*%Zz9`;
const known: Readonly<Record<string, string>> = {
  // A token goes into a header, which takes no letter.
  "the input github-token": "github-S3cr/t+Zz9.AbCd=~EfGh",
  "the input linear-token": secretOf("linear"),
  "a variable that `redact` names": secretOf("named"),
  "a variable whose name says secret": secretOf("variable"),
  "one of `vars` whose name says secret": secretOf("vars"),
  "a mask that a command asked for": secretOf("mask"),
  "a secret of several lines": `first-${"aB3".repeat(8)}\nsecond-${"cD4".repeat(8)}`,
};
const sources: Readonly<Record<string, string>> = { ...known, ...tokens };

const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const inBase64 = (text: string, offset: number): string =>
  Buffer.from(`${"x".repeat(offset)}${text}yz`).toString("base64");

/** Of tokens that nobody told us of, only the form they have. */
const forms: Readonly<Record<string, (secret: string) => string>> = {
  exact: (secret) => secret,
  "in base64": (secret) => Buffer.from(secret).toString("base64"),
  "in base64, at offset 1": (secret) => inBase64(secret, 1),
  "in base64, at offset 2": (secret) => inBase64(secret, 2),
  "URL-encoded": encodeURIComponent,
  "form-encoded": (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  "JSON-escaped": json,
  "JSON-escaped in ASCII": (secret) => json(secret).replace("é", "\\u00e9"),
};

function formsOf(source: string): string[] {
  const secret = sources[source] ?? "";
  const written = source in known ? Object.values(forms).map((form) => form(secret)) : [secret];
  return source in tokens ? written : [...written, ...secret.split("\n")];
}

const everyForm = Object.keys(sources).flatMap(formsOf);
const output = everyForm.map((form) => `out ${form} out`).join("\n");
/** On one line: what a signal sees. A token is cut by every cut that a signal makes. */
const singleLine = everyForm.filter((form) => !form.includes("\n"));
/** What would be known of a cut-off secret by eight characters of it. */
const piece = 8;

/** A page whose texts hold tokens; what it names by `{VAR}` is filled. */
const page = `---
owner: "@acme/release ${tokens["npm"]}"
linked-from: ["docs/${tokens["GitHub, personal"]}.md"]
setup: setup
teardown: teardown
---
| Area | Command | Pass signal | Fail signal | Rollback | Retest | Owner | Why |
| --- | --- | --- | --- | --- | --- | --- | --- |
| output | \`output ${tokens["GitHub, personal"]}\` | \`exit 0\` | \`out\` | Undo {API_TOKEN}, \`undo {API_TOKEN}\`, [this](https://x.example/?q={API_TOKEN}) | \`again\` | ${tokens["PyPI"]} | ${tokens["Slack, bot"]} |
| whole | \`whole\` | \`stdout = ${tokens["Linear, key"]}\` and \`stdout empty\` | | | words {API_TOKEN} | | |
${singleLine.map((_, index) => `| line ${index} | \`line ${index}\` | \`exit 0\` | \`stdout: HIT\` | | | | |`).join("\n")}

- [ ] sign ${tokens["Slack, user"]}

\`\`\`yaml smoke-matrix
- id: diagnosed
  area: diagnosed
  run: failing
  fail: ["json $.a = 1", "/Z[z]9/"]
  diagnose: diagnose
\`\`\`
`;

/** Before and behind a hit so much that the secret lies across each border of what is shown. */
const padding = [0, 20, 45, 60, 70, 120, 135, 150, 175, 190];

function prints(script: string): { stdout: string; exitCode: number } {
  const line = /^line (\d+)/.exec(script)?.[1];
  const mask = known["a mask that a command asked for"] ?? "";
  if (script.startsWith("setup")) return { stdout: `::add-mask::${mask}\n${output}\n`, exitCode: 0 };
  if (line === undefined) return { stdout: output, exitCode: 1 };
  const form = singleLine[Number(line)] ?? "";
  // The first line with the text is the one that is shown.
  const around = padding[Number(line) % padding.length] ?? 0;
  const filler = ". ".repeat(around / 2);
  return { stdout: `${form}${filler}HIT ${filler}${form}\n`, exitCode: 1 };
}

let server: GitHubServer;
const runs: Told[] = [];

beforeAll(async () => {
  server = await startGitHubServer();
  // What a server answers is cut at 300 characters: at each of these within the secret.
  for (const index of process.env["FUZZ_RUNS"] === undefined ? [1] : [0, 1, 2]) {
    server.fail({
      method: "POST",
      path: /statuses/,
      times: 1,
      status: 422,
      message: `${"m".repeat(index * 40)} ${known["the input github-token"]} ${tokens["GitHub, personal"]}`,
    });
    runs.push(
      await wholeRun({
        page,
        server,
        prints,
        inputs: {
          "github-token": known["the input github-token"] ?? "",
          "linear-token": known["the input linear-token"] ?? "",
          redact: "NAMED, LINES",
          vars: `API_TOKEN=${known["one of `vars` whose name says secret"]}`,
          retest: "on-failure",
        },
        env: {
          NAMED: known["a variable that `redact` names"] ?? "",
          LINES: known["a secret of several lines"] ?? "",
          DEPLOY_PASSWORD: known["a variable whose name says secret"] ?? "",
          RUNNER_DEBUG: "1",
        },
      }),
    );
  }
});
afterAll(() => server.close());

/** Our own part of the log: without what commands printed, and without the masks, which must name what they hide. */
function ownLog({ log }: Told): string {
  return log.replace(/^::stop-commands::(.*)\n[\s\S]*?^::\1::\n/gm, "").replace(/^::add-mask::.*\n/gm, "");
}

const places: Readonly<Record<string, (told: Told) => string>> = {
  "the results file": ({ resultsText }) => resultsText,
  "the summary": ({ summary }) => summary,
  "the comment": ({ comment }) => comment ?? "",
  "our own lines of the log": ownLog,
  "statuses and outputs": ({ statuses, outputs }) => JSON.stringify([statuses, outputs]),
};

/** Every piece of a source's forms, but for what is no secret: the words around a key. */
function piecesOf(source: string): Set<string> {
  const pieces = formsOf(source).flatMap((form) => [...piecesIn(form)]);
  return new Set(pieces.filter((part) => !/-{5}|PRIVATE|RSA|BEGIN|END|KEY/.test(part)));
}

function piecesIn(text: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + piece <= text.length; at += 1) pieces.add(text.slice(at, at + piece));
  return pieces;
}

/** Everything that a browser or a reader of JSON would undo, too. */
function readings(text: string): string {
  const undone = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return [text, undone, undone.replace(/<[^>]*>|\\(?=[^\w])/g, "")].join("\n");
}

describe.each(Object.entries(places))("in %s", (name, place) => {
  let told: { readonly text: string; readonly pieces: ReadonlySet<string> }[] = [];
  beforeAll(() => {
    told = runs.map((run) => readings(place(run))).map((text) => ({ text, pieces: piecesIn(text) }));
  });
  afterAll(() => {
    told = [];
  });

  test.each(Object.keys(sources))("stands nothing of %s", (source) => {
    for (const { text, pieces } of told) {
      for (const part of piecesOf(source)) {
        if (!pieces.has(part)) continue;
        const found = text.indexOf(part);
        throw new Error(`${part} in ${text.slice(found - 100, found + 100)}`);
      }
    }
  });

  test("stands what was to be said", () => {
    for (const told of runs) {
      if (name === "statuses and outputs") expect(told.outputs["gate"]).toBe("not-ready");
      else expect(place(told)).toMatch(/\*\*\*|&#42;&#42;&#42;/);
    }
  });
});

test("a command line's log hides exact values and their lines", async () => {
  const { log } = await wholeRun({
    page: "checks:\n- { area: a, run: x }\n",
    pageName: "page.yml",
    server: null,
    dialect: "plain",
    prints: () => ({ stdout: Object.values(known).join("\n"), exitCode: 1 }),
    env: {
      NAMED: known["a variable that `redact` names"] ?? "",
      LINES: known["a secret of several lines"] ?? "",
    },
    inputs: { redact: "NAMED LINES".replace(" ", ",") },
  });
  expect(log).not.toContain(known["a variable that `redact` names"]);
  expect(log).not.toContain("first-aB3");
  expect(log).not.toContain("second-cD4");
});
