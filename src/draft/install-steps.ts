import type { Tool, ToolNeed } from "./tool-need.js";
import type { StepDraft, StepInputs } from "./workflow-steps.js";

/**
 * How each tool comes onto a runner of GitHub's, in the order of installation: pnpm before Node, which looks for it, and
 * what another tool installs behind that one. No steps: it is there already. A cache is switched off where it is on by default.
 */
const installations = {
  pnpm: ({ version }) => [{ uses: "pnpm/action-setup", with: version === null ? {} : { version } }],
  node: (need) => [
    {
      uses: "actions/setup-node",
      with: { ...versionOf("node", need, "24"), "package-manager-cache": false },
    },
  ],
  // The runner has the first; Node brings Corepack up to 24.
  yarn: ({ version }) => (version === null || version.startsWith("1") ? [] : [{ run: "corepack enable" }]),
  bun: (need) => [
    { uses: "oven-sh/setup-bun", with: { ...versionOf("bun", need, "latest"), "no-cache": true } },
  ],
  deno: (need) => [{ uses: "denoland/setup-deno", with: versionOf("deno", need, "v2.x") }],
  elixir: ({ version, versionFile }) => [
    {
      uses: "erlef/setup-beam",
      with:
        versionFile === null
          ? { "otp-version": "28", "elixir-version": version ?? "1.19" }
          : { "version-file": versionFile, "version-type": "strict" },
    },
  ],
  rust: () => [{ run: "rustup show active-toolchain || rustup toolchain install" }],
  go: (need) => [{ uses: "actions/setup-go", with: { ...versionOf("go", need, "stable"), cache: false } }],
  python: (need) => [{ uses: "actions/setup-python", with: versionOf("python", need, "3.x") }],
  uv: () => [{ uses: "astral-sh/setup-uv", with: { "enable-cache": false } }],
  poetry: () => [{ run: "pipx install poetry" }],
  ruby: (need) => [
    {
      uses: "ruby/setup-ruby",
      // It finds a version file by itself.
      with: {
        ...(need.versionFile === null ? { "ruby-version": need.version ?? "ruby" } : {}),
        "bundler-cache": false,
      },
    },
  ],
  java: (need) => [
    { uses: "actions/setup-java", with: { distribution: "temurin", ...versionOf("java", need, "21") } },
  ],
  php: (need) => [
    { uses: "shivammathur/setup-php", with: { ...versionOf("php", need, "8.4"), coverage: "none" } },
  ],
  bats: () => [{ run: "sudo apt-get update && sudo apt-get install -y bats" }],
  just: () => [{ uses: "extractions/setup-just", with: { "just-version": "1" } }],
  task: () => [{ uses: "go-task/setup-task", with: {} }],
} satisfies Record<Tool, (need: ToolNeed) => readonly StepDraft[]>;

/** The steps that install these tools. */
export function installSteps(needs: readonly ToolNeed[]): readonly StepDraft[] {
  return Object.entries(installations).flatMap(([tool, steps]): readonly StepDraft[] => {
    const need = needs.find((each) => each.tool === tool);
    return need === undefined ? [] : steps(need);
  });
}

/** The version that the repository names, in a file where it does, else the latest of what is maintained for long. */
function versionOf(tool: string, { version, versionFile }: ToolNeed, otherwise: string): StepInputs {
  return versionFile === null
    ? { [`${tool}-version`]: version ?? otherwise }
    : { [`${tool}-version-file`]: versionFile };
}
