// Secrets that the action can know of appear nowhere (DESIGN 3, promise 4), and masks can't hide its own words (3.1).
import assert from "node:assert/strict";
import { join } from "node:path";
import { effects } from "../support/runner-log.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = "page.yml";

/** A secret as it can turn up. */
function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const shifted = (pad) =>
    Buffer.concat([Buffer.alloc(pad, "x"), bytes, Buffer.from("yy")]).toString("base64");
  return {
    exact: secret,
    "in JSON": JSON.stringify(secret).slice(1, -1),
    "in a URL": encodeURIComponent(secret),
    "in a form": new URLSearchParams({ x: secret }).toString().slice(2),
    base64: bytes.toString("base64").replace(/=+$/, "").slice(0, -1),
    base64url: bytes.toString("base64url").slice(0, -1),
    // Without the characters that share bits with what stands around it.
    "base64 one byte further": shifted(1).slice(4, -6),
    "base64 two bytes further": shifted(2).slice(4, -6),
  };
}

const secrets = {
  FROM_REDACT: 'redacted/value with "quotes" & 100%',
  DEPLOY_TOKEN: "token-by-name?+/=7731",
  MY_API_KEY: "k3y-of-the-api-ß-99",
  NPM_PASSWORD: "hunter2-hunter2",
};
const mask = "masked-by-the-check-4242";
const severalLines = "-----BEGIN KEY-----\nline-one-of-the-key\nline-two-of-the-key\n-----END KEY-----";

/** Prints each secret in each form, on both streams. */
const leak = `
const secrets = process.argv.slice(2).map((name) => process.env[name]);
// Only the check asks for the mask.
if (process.env.READINESS_CHECK) secrets.push(${JSON.stringify(mask)});
for (const secret of secrets) {
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    JSON.stringify({ key: secret }),
    "https://x.example/?q=" + encodeURIComponent(secret) + "&" + new URLSearchParams({ x: secret }),
    bytes.toString("base64"),
    bytes.toString("base64url"),
    Buffer.concat([Buffer.from("x"), bytes, Buffer.from("yy")]).toString("base64"),
    Buffer.concat([Buffer.from("xx"), bytes, Buffer.from("yy")]).toString("base64"),
  ];
  console.log(forms.join("\\n"));
  console.error("error: " + forms.join(" "));
}
`;
const all = Object.keys(secrets).join(" ");

const leakingPage = JSON.stringify({
  owner: `@acme/${secrets.DEPLOY_TOKEN}`,
  setup: `node leak.cjs ${all}; exit 0`,
  teardown: `node leak.cjs ${all}; exit 3`,
  checks: [
    {
      id: "leak",
      area: "leak",
      run: `echo '::add-mask::${mask}'; node leak.cjs ${all}; exit 1`,
      pass: ["/redacted.value/"],
      fail: ["stderr: /token-by-name[^ ]*/"],
      diagnose: `node leak.cjs ${all}`,
      why: `The key ${secrets.MY_API_KEY} is on the page`,
      rollback: `Log in with \`${secrets.NPM_PASSWORD}\` and {SHOWN}`,
    },
    {
      id: "written",
      area: "leak",
      run: `echo ${secrets.NPM_PASSWORD}; exit 1`,
      fail: [secrets.NPM_PASSWORD],
      retries: 1,
    },
    { id: "lines", area: "leak", run: 'printf "%s\\n" "$SEVERAL_LINES"; exit 1' },
  ],
});

const environment = { ...secrets, SEVERAL_LINES: severalLines };
const redact = "FROM_REDACT, SEVERAL_LINES";
const vars = `SHOWN=${secrets.DEPLOY_TOKEN}`;

/** Nothing of a secret, in any form, except where the runner itself is told to hide it. */
function assertSilent(text, what, { encoded = true, except = () => false } = {}) {
  const lines = text.split("\n").filter((line) => !except(line));
  const shown = lines.join("\n");
  const found = [];
  for (const [name, secret] of Object.entries({ ...secrets, mask })) {
    for (const [form, value] of Object.entries(formsOf(secret))) {
      if ((encoded || form === "exact") && shown.includes(value)) found.push(`${name} ${form}: ${value}`);
    }
  }
  for (const line of ["line-one-of-the-key", "line-two-of-the-key"])
    if (shown.includes(line)) found.push(line);
  assert.deepEqual(found, [], what);
}

/** The page's own text, shown before the check runs that makes it secret. */
const asksForMask = (line) => line.includes("echo '::add-mask::");

const vocabulary = [
  "passed",
  "not-ready",
  "ready",
  "timed-out",
  "leaking-check",
  "some-area",
  page,
  "acme/toolbox",
  "Release gate",
];

export default [
  {
    name: "masks: a known secret is in no summary, results or outputs, in any form, and the runner is told to hide it",
    needs: ["git", "node"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "masks"), {
        [page]: leakingPage,
        "leak.cjs": leak,
      });
      const ran = await t.action({ workspace, inputs: { checklist: page, redact, vars }, env: environment });
      assert.equal(ran.exitCode, 1);
      const [leaked] = ran.results.checks;
      assert.equal(leaked.verdict, "failed");
      assert.equal(
        leaked.signals.find(({ kind, implied }) => kind === "pass" && !implied).holds,
        true,
        "redaction comes after judging",
      );
      assertSilent(ran.summary, "the summary");
      assertSilent(JSON.stringify(ran.results), "the results");
      assertSilent(JSON.stringify(ran.outputs), "the outputs");
      assert.match(ran.summary, /\*\*\*/);

      const masks = effects(ran.log).filter(({ name }) => name === "add-mask");
      const first = ran.log.indexOf("::group::");
      for (const secret of [...Object.values(secrets), severalLines]) {
        assert.ok(
          masks.some(({ data }) => data === secret),
          `the runner hides ${secret}`,
        );
        assert.ok(
          ran.log.indexOf(secret.split("\n")[0].replaceAll("%", "%25")) < first,
          "it is told before the first check",
        );
      }
      assert.ok(masks.some(({ data }) => data === mask));
      // What we write ourselves at the end needs no runner to hide it.
      const ending = ran.log.slice(ran.log.lastIndexOf("::endgroup::"));
      assertSilent(ending, "the end of the log");
    },
  },
  {
    name: "masks: on the command line the log itself hides exact values, and the rest all forms",
    needs: ["git", "node"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "masks"), {
        [page]: leakingPage,
        "leak.cjs": leak,
      });
      const ran = await t.cli(["run", page, "--redact", redact, "--vars", vars], {
        workspace,
        env: environment,
      });
      assert.equal(ran.exitCode, 1);
      assertSilent(ran.log, "the log", {
        encoded: false,
        except: asksForMask,
      });
      assertSilent(JSON.stringify(ran.results), "the results");
      assert.match(ran.log, /\*\*\*/);
      const json = await t.cli(["run", page, "--json", "--redact", redact, "--vars", vars], {
        workspace,
        env: environment,
      });
      assertSilent(JSON.stringify(json.results), "the results as printed");
      assertSilent(json.log, "both streams", {
        encoded: false,
        except: asksForMask,
      });
    },
  },
  {
    name: "masks: a page that cannot be used gives no secret away either",
    needs: ["git"],
    async run(t) {
      const text = `checks:\n  - area: a\n    run: "true"\n    ${secrets.DEPLOY_TOKEN.replace(/[^\w-]/g, "")}: 1\n    pass: ["/${secrets.NPM_PASSWORD}(/"]\n`;
      const workspace = await makeWorkspace(join(t.folder, "masks"), { [page]: text });
      const ran = await t.action({ workspace, inputs: { checklist: page }, env: environment });
      assert.equal(ran.exitCode, 2);
      for (const [what, shown] of Object.entries({
        summary: ran.summary,
        results: JSON.stringify(ran.results),
      }))
        assert.ok(!shown.includes(secrets.NPM_PASSWORD), what);
      const cli = await t.cli(["run", page], { workspace, env: environment });
      assert.ok(!cli.log.includes(secrets.NPM_PASSWORD), "the command line's log");
      const lint = await t.cli(["lint", page], { workspace, env: environment });
      assert.ok(!lint.log.includes(secrets.NPM_PASSWORD), "lint's log");
    },
  },
  {
    name: "masks: words of the report and short values are not masked, and the refusal is said without the value",
    needs: ["git"],
    async run(t) {
      const short = "xq7z";
      const checks = [
        {
          id: "leaking-check",
          area: "Some area",
          run: [
            ...vocabulary,
            short,
            "$GITHUB_SHA",
            "https://github.com/acme/toolbox",
            "an honest secret",
          ].map((value) => `echo "::add-mask::${value}"`),
        },
      ];
      const workspace = await makeWorkspace(join(t.folder, "masks"), { [page]: JSON.stringify({ checks }) });
      const ran = await t.action({ workspace, inputs: { checklist: page } });
      assert.equal(ran.exitCode, 0);
      assert.deepEqual(
        effects(ran.log)
          .filter(({ name }) => name === "add-mask")
          .map(({ data }) => data),
        ["actions-runtime-token-of-e2e", "an honest secret"],
      );
      assert.equal(ran.outputs.gate, "ready");
      assert.deepEqual(
        ran.results.checks.map(({ verdict }) => verdict),
        ["passed"],
      );
      const refusals = ran.results.warnings.filter((warning) => warning.includes("not honoured"));
      assert.equal(refusals.length, 2, ran.results.warnings.join("\n"));
      assert.ok(!refusals.join(" ").includes(short));
    },
  },
  {
    name: "masks: a thousand and no more",
    needs: ["git"],
    async run(t) {
      const checks = [
        { id: "many", area: "a", run: 'for i in $(seq 10001 11005); do echo "::add-mask::secret-$i"; done' },
      ];
      const workspace = await makeWorkspace(join(t.folder, "masks"), { [page]: JSON.stringify({ checks }) });
      const ran = await t.action({ workspace, inputs: { checklist: page } });
      assert.equal(ran.exitCode, 0);
      const masks = effects(ran.log).filter(
        ({ name, data }) => name === "add-mask" && data.startsWith("secret-"),
      );
      assert.equal(masks.length, 1_000);
      assert.equal(masks.at(-1).data, "secret-11000");
      assert.match(ran.results.warnings.join("\n"), /more than 1,?000 masks/);
    },
  },
  {
    name: "masks: what a mask hides later is gone from what was printed before it, too",
    needs: ["git"],
    async run(t) {
      const late = "late-secret-0815";
      const checks = [
        {
          id: "late",
          area: "a",
          run: `echo printed ${late} first; echo '::add-mask::${late}'; echo then ${late}; exit 1`,
        },
      ];
      const workspace = await makeWorkspace(join(t.folder, "masks"), { [page]: JSON.stringify({ checks }) });
      const ran = await t.action({ workspace, inputs: { checklist: page } });
      assert.match(ran.results.checks[0].output.tail, /printed \*\*\* first/);
      assert.ok(!JSON.stringify(ran.results).includes(late));
      assert.ok(!ran.summary.includes(late));
    },
  },
  {
    name: "masks: a secret that is a word of the report leaves gate and outputs whole",
    needs: ["git"],
    async run(t) {
      const checks = [{ id: "catalog-check", area: "catalog", run: "echo catalog-check; exit 1" }];
      const workspace = await makeWorkspace(join(t.folder, "masks"), { [page]: JSON.stringify({ checks }) });
      const ran = await t.action({
        workspace,
        inputs: { checklist: page },
        env: { SOME_TOKEN: "catalog-check", OTHER_SECRET: "not-ready", THIRD_PASSWORD: "required checks" },
      });
      assert.equal(ran.outputs.gate, "not-ready");
      assert.equal(ran.outputs["failed-areas"], '["catalog"]');
      assert.equal(ran.results.checks[0].id, "catalog-check");
      assert.equal(ran.results.gate, "not-ready");
      assert.ok(!effects(ran.log).some(({ name, data }) => name === "add-mask" && data === "not-ready"));
      assert.match(ran.results.warnings.join("\n"), /is a word of the report itself/);
    },
  },
];
