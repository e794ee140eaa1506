// Adds to package-lock.json the optional packages of other systems that a registry mirror did not serve when the lock
// file was written: without them `npm ci` refuses the file, and with them it works everywhere. Run after `npm install`.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const at = `node_modules/${name}`;
    const system =
      /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64)(?:-(.*))?$/.exec(
        name,
      );
    if (path === "" || lock.packages[at] || system === null) continue;
    const [, os, cpu, abi = ""] = system;
    const libc = abi.includes("musl")
      ? { libc: ["musl"] }
      : os === "linux" && abi.includes("gnu")
        ? { libc: ["glibc"] }
        : {};
    lock.packages[at] = { version, cpu: [cpu], dev: true, ...libc, license: "MIT", optional: true, os: [os] };
    console.log(`added ${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
