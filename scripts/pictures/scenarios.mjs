// The pages whose reports are looked at, each a folder of files for a run of the built action.

const settings = `<!-- readiness
owner: "@acme/release"
ticket: "#61"
-->`;

const toolboxRows = [
  "| catalog | `mix test test/catalog` | `exit 0` and `, 0 failures` | `** (CompileError)`, `stderr: warning:` | [Restore the catalog](#restore-the-catalog) | `mix test test/catalog --trace` | 1.3 shipped without its catalog (#48). |",
  "| registry | `mix test test/registry` | `exit 0` and `, 0 failures` | `** (EXIT` | Nothing to take back: it only reads. | | |",
  '| permissions | `mix test test/permissions` | `exit 0` and `, 0 failures` | `/denied\\|refused/i` | Refuse every role at once: `Permissions.deny(role, "*")`. | | |',
  "| bindings | `mix test test/bindings` | `exit 0` and `, 0 failures` | | Take `lib/toolbox/bindings.ex` from {last-tag}. | | |",
  "| partial streaming | `mix test test/streaming --only partial` | `exit 0` and `/\\d+ tests?, 0 failures/` | `stderr: warning:` | Turn `partial_streaming` off and redeploy. | | |",
];

const toolbox = `# Release readiness

${settings}

| Area | Command | Pass signal | Fail signal | Rollback | Retest | Why |
| --- | --- | --- | --- | --- | --- | --- |
${toolboxRows.join("\n")}

## Restore the catalog

1. Revert the merge: \`git revert -m 1 {sha}\`, then redeploy with [the release script](scripts/release.sh).
2. Watch [the dashboard](https://status.acme.example/catalog) for five minutes.

\`\`\`sh
git checkout {last-tag} -- lib/toolbox/catalog.ex test/catalog
git commit -m "Restore the catalog of {last-tag}"
\`\`\`

## Before the tag

- [x] Changelog reviewed
- [ ] Docs built with ExDoc and read once
`;

/** As ExUnit prints, without its virtual machine. */
const mix = (broken) => `#!/bin/sh
case "$*" in
  ${broken ? "*catalog*" : "nothing"})
    echo "Compiling 12 files (.ex)"
    echo "** (CompileError) lib/toolbox/catalog.ex:31: undefined function fetch_all/2" >&2
    echo "    (elixir 1.18.1) lib/kernel/parallel_compiler.ex:428: anonymous fn/5" >&2
    exit 1 ;;
esac
printf 'Running ExUnit with seed: 427113, max_cases: 8\\n\\n......\\n\\nFinished in 0.4 seconds (0.4s async, 0.00s sync)\\n6 tests, 0 failures\\n'
`;

const parts = [
  "catalog",
  "registry",
  "permissions",
  "bindings",
  "partial streaming",
  "billing export",
  "search index",
  "webhooks",
];

/** Two dozen checks against a staging system, of which twenty fail in some way. */
function staging() {
  const commands = (area, index) => [
    [
      `./smoke 'https://staging.acme.example/api/v1/${area.replace(" ", "-")}/items?limit=100&fields=id,name,updated_at' --expect-status 200 --timeout 20`,
      "`exit 0` and `status 200`",
      "`status 50`",
    ],
    [
      `./smoke queue ${area.replace(" ", "_")}.events.dead-letter --max-age 10m --max-depth 0`,
      "`stdout: depth 0`",
      "`stderr: /timeout|refused/i`".replace("|", "\\|"),
    ],
    [
      `./smoke metrics ${area.replace(" ", "_")} --window 15m --json`,
      "`json $.error_rate <= 0.01` and `json $.p99_ms < 800`",
      index % 2 === 0 ? "`json $.alerts[0]`" : "",
    ],
  ];
  const rows = parts.flatMap((area, index) =>
    commands(area, index).map(([command, pass, fail], which) => {
      const rollback =
        which === 2
          ? ""
          : `Redeploy ${area} of {last-tag}: \`./deploy ${area.replace(" ", "-")} {last-tag}\`.`;
      return `| ${area} | ${["api", "dead-letters", "metrics"][which]}-${area.replace(" ", "-")} | \`${command}\` | ${pass} | ${fail} | ${rollback} | ${which === 2 ? "advisory" : ""} |`;
    }),
  );
  return `# Staging\n\n${settings}\n\n| Area | Check | Command | Pass signal | Fail signal | Rollback | Severity |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const smoke = `#!/bin/sh
case "$*" in
  *permissions/items*) echo "status 200"; exit 0 ;;
  queue\\ permissions*|queue\\ webhooks*) echo "depth 0"; exit 0 ;;
  metrics\\ webhooks*) echo '{"error_rate": 0.002, "p99_ms": 212, "alerts": []}'; exit 0 ;;
  metrics*) echo '{"error_rate": 0.042, "p99_ms": 912, "alerts": []}' ;;
  queue*) echo "depth 17"; echo "oldest message 00:41:07" ;;
  *) i=0; while [ $i -lt 60 ]; do i=$((i + 1)); echo "GET attempt $i: upstream connect error or disconnect/reset before headers"; done; echo "status 503" >&2; exit 22 ;;
esac
`;

/** Five hundred services, of which every twentieth fails. */
function fleet() {
  const rows = Array.from({ length: 500 }, (_, index) => {
    const service = `service-${String(index + 1).padStart(3, "0")}`;
    return `| ${service} | \`./probe ${service} --region eu-west-1\` | \`healthy\` | \`degraded\` | \`./deploy ${service} {last-tag}\` | \`./probe ${service} --region eu-west-1 --verbose\` |`;
  });
  return `# Fleet\n\n${settings}\n\n| Area | Command | Pass signal | Fail signal | Rollback | Retest |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const probe = `#!/bin/sh
case "$1" in
  *[02468]7|*40) echo "$1 degraded: 3 of 8 instances answer"; exit 1 ;;
  *) echo "$1 healthy" ;;
esac
`;

const unusable = toolbox
  .replace(
    "`mix test test/registry` | `exit 0` and `, 0 failures`",
    "`mix test test/registry` | `exit status 0`",
  )
  .replace("| permissions | `mix test test/permissions`", "| permissions | ")
  .replace("(#restore-the-catalog)", "(#restore-catalog)");

/** Name → files of the workspace, and whether the pull request had failed before. */
export const scenarios = {
  "one-failure": { files: { "RELEASE_READINESS.md": toolbox, "bin/mix": mix(true) } },
  "all-ready": { files: { "RELEASE_READINESS.md": toolbox, "bin/mix": mix(false) }, recovered: true },
  "twenty-failures": { files: { "RELEASE_READINESS.md": staging(), smoke } },
  "five-hundred": { files: { "RELEASE_READINESS.md": fleet(), probe } },
  "unusable-page": { files: { "RELEASE_READINESS.md": unusable, "bin/mix": mix(false) } },
};
