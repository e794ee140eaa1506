import { anyVersion, type Ecosystem, type FoundCommand } from "../ecosystem.js";
import { type Folder, isUsed } from "../folder.js";

/** Elixir by its `mix.exs`, umbrella projects included. */
export const elixir: Ecosystem = {
  manifest: /^mix\.exs$/,
  look: (folder, root) => {
    const isRoot = folder.path === "";
    const text = folder.text("mix.exs") ?? "";
    // An app of an umbrella is tested with it.
    if (!isRoot && /build_path: *"\.\.\//.test(text)) return null;
    const app = /\bapp: *:(\w+)/.exec(text)?.[1] ?? null;
    const version = /\bversion: *"[^"]+"/.test(text)
      ? '/\\bversion: "(.+?)"/'
      : /@version +"[^"]+"/.test(text)
        ? '/@version "(.+?)"/'
        : null;
    return {
      published: app !== null && /\bpackage:/.test(text) ? app : null,
      commands: commandsOf(folder, root, text),
      setup: /\{ *:\w+,/.test(text) ? ["mix deps.get"] : [],
      versionFrom: version === null ? null : { file: "mix.exs", rest: version, json: false },
      coversBelow: /apps_path:/.test(text),
      needs: [
        folder.has(".tool-versions")
          ? { ...anyVersion("elixir"), versionFile: folder.at(".tool-versions") }
          : anyVersion("elixir"),
      ],
    };
  },
  takeBack: (name) => [
    `Within an hour of publishing \`mix hex.publish --revert {version}\`; later \`mix hex.retire ${name} {version} invalid --message 'use {last-version}'\`.`,
  ],
};

function commandsOf(folder: Folder, root: Folder, text: string): readonly FoundCommand[] {
  const found: FoundCommand[] = [];
  if (folder.find(/(?:^|\/)test\/.+_test\.exs$/).length > 0)
    found.push({ purpose: "tests", command: "mix test" });
  // Elsewhere a warning is no failure, and the project is green with it.
  if (isUsed(root, /--warnings-as-errors/))
    found.push({ purpose: "build", command: "mix compile --warnings-as-errors" });
  if (folder.has(".formatter.exs"))
    found.push({ purpose: "format", command: "mix format --check-formatted" });
  if (/:credo\b/.test(text)) found.push({ purpose: "lint", command: "mix credo" });
  if (/:dialyxir\b/.test(text)) found.push({ purpose: "types", command: "mix dialyzer" });
  return found;
}
