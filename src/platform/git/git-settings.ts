import { isAbsolute, resolve } from "node:path";

/** One setting of a git configuration: the key as git writes it (`core.pager`), section and variable in lower case. */
interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** What `git config --list --null` prints. */
export function settingsIn(answer: Buffer): GitSetting[] {
  return answer
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const end = entry.indexOf("\n");
      // A key without `=` stands for `true`, and has no line end.
      return end < 0
        ? { key: entry, value: "true" }
        : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

/**
 * Whether a setting names a program that some git command would start, or a folder of them. By the last word of the
 * key, so that keys of later versions and of git's helpers (`lfs`, `gui`) are caught as well.
 */
export function namesProgram({ key, value }: GitSetting): boolean {
  const text = value.trim();
  if (text === "" || text === "/dev/null") return false;
  // A remote helper by which an address is a command line.
  if (/^ext::/i.test(text) || /^url\.ext::/i.test(key)) return true;
  if (/^submodule\..*\.update$/.test(key)) return text.startsWith("!");
  if (/^(?:pager\.|core\.fsmonitor$)/.test(key) && isFlag(text)) return false;
  return !/^(?:advice|color|column)\./.test(key) && programKeys.some((pattern) => pattern.test(key));
}

function isFlag(text: string): boolean {
  return /^(?:true|yes|on|1|false|no|off|0)$/i.test(text);
}

const programKeys: readonly RegExp[] = [
  /(?:command|cmd|program|helper|hook|driver|textconv|clean|smudge|process|editor|pager|askpass|difffilter)$/,
  /^(?:alias|pager|hook)\./,
  /^core\.(?:fsmonitor|hookspath|gitproxy)$/,
  /^diff\.external$/,
  /^(?:difftool|mergetool|browser|man)\..*\.path$|^(?:diff|merge)\.(?:gui)?tool$/,
  /^(?:help|web|instaweb)\.browser$|^instaweb\.(?:httpd|modulepath)$/,
  /^init\.templatedir$/,
  /^remote\..*\.(?:uploadpack|receivepack|vcs)$/,
  /^(?:sendemail\.(?:.*\.)?smtpserver|imap\.tunnel)$/,
  /^lfs\.(?:customtransfer\..*\.path|.*standalonetransferagent)$/,
  /^http\.(?:.*\.)?sslengine$/,
];

/** The file that a setting includes, whatever its condition; `null`: none. `undefined`: one that only a user's home folder, or git's own, can tell. */
export function includedBy({ key, value }: GitSetting, folder: string): string | null | undefined {
  if (!/^include(?:if\..*)?\.path$/.test(key) || value === "") return null;
  if (/^(?:~|%\()/.test(value)) return undefined;
  return isAbsolute(value) ? value : resolve(folder, value);
}
