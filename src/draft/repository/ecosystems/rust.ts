import { anyVersion, type Ecosystem, type FoundCommand } from "../ecosystem.js";
import { type Folder, isUsed } from "../folder.js";

/** Rust by its `Cargo.toml`; the members of a workspace are tested with it. */
export const rust: Ecosystem = {
  manifest: /^Cargo\.toml$/,
  look: (folder, root) => {
    const text = folder.text("Cargo.toml") ?? "";
    const isWorkspace = /^\[workspace\]/m.test(text);
    const name = /^\[package\][^[]*?^name *= *"([^"]+)"/ms.exec(text)?.[1] ?? null;
    if (name === null && !isWorkspace) return null;
    const version = /^version *= *"[^"]+"/m.test(text)
      ? { file: "Cargo.toml", rest: '/^version *= *"(.+)"/', json: false }
      : null;
    const toolchain = ["rust-toolchain.toml", "rust-toolchain"].find(folder.has);
    return {
      published: /^publish *= *(?:false|\[ *\])/m.test(text) ? null : name,
      commands: commandsOf(folder, root, isWorkspace),
      setup: [],
      coversBelow: isWorkspace,
      versionFrom: version,
      needs: [
        toolchain === undefined
          ? anyVersion("rust")
          : { ...anyVersion("rust"), versionFile: folder.at(toolchain) },
      ],
    };
  },
  takeBack: (name) => [
    `\`cargo yank --version {version} ${name}\`: nothing new resolves to it, and what has it in its lock file keeps it.`,
  ],
};

function commandsOf(folder: Folder, root: Folder, isWorkspace: boolean): readonly FoundCommand[] {
  const all = (isWorkspace ? " --workspace" : "") + (folder.has("Cargo.lock") ? " --locked" : "");
  const found: FoundCommand[] = [{ purpose: "tests", command: `cargo test${all}` }];
  if (["clippy.toml", ".clippy.toml"].some(folder.has) || isUsed(root, /cargo clippy/))
    found.push({ purpose: "lint", command: `cargo clippy${all} -- -D warnings` });
  if (["rustfmt.toml", ".rustfmt.toml"].some(folder.has) || isUsed(root, /cargo fmt/))
    found.push({ purpose: "format", command: "cargo fmt --all --check" });
  return found;
}
