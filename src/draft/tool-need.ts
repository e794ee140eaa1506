/** A tool that commands of a page need and that a workflow can install. */
export type Tool =
  | "node"
  | "pnpm"
  | "yarn"
  | "bun"
  | "deno"
  | "elixir"
  | "rust"
  | "go"
  | "python"
  | "uv"
  | "poetry"
  | "ruby"
  | "java"
  | "php"
  | "bats"
  | "just"
  | "task";

export interface ToolNeed {
  readonly tool: Tool;
  /** As the repository names it, such as `1.18` or `>=20`; `null`: it names none, or does so in a file. */
  readonly version: string | null;
  /** A file that the tool's action reads the version from, relative to the root of the repository: `.nvmrc`, `go.mod`. */
  readonly versionFile: string | null;
}
