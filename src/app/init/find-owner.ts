/** Who is asked when a release is not ready, and where that is a guess, why. */
interface Owner {
  readonly owner: string;
  readonly guess: string | null;
}

/** By CODEOWNERS, else by the address that the clone came from. It is never nobody: `lint --strict` asks for one. */
export function findOwner(codeOwners: string | null, url: string | null): Owner {
  const named = ownerOfAll(codeOwners ?? "");
  if (named !== null) return { owner: named, guess: null };
  const account = accountIn(url ?? "");
  if (account !== null)
    return { owner: `@${account}`, guess: `@${account} has the repository; who is asked about a release?` };
  return { owner: "the maintainers", guess: "nobody is named in the repository; write @org/team" };
}

/** The first owner of `*`, else of the first line: the last line that matches a path counts, so `*` stands first. */
function ownerOfAll(codeOwners: string): string | null {
  const lines = codeOwners.split(/\r?\n/).filter((line) => /^[^#\s]/.test(line));
  const line = lines.find((each) => /^\*\s/.test(each)) ?? lines[0] ?? "";
  return /\s(@[\w-]+(?:\/[\w.-]+)?)(?=\s|$)/.exec(line)?.[1] ?? null;
}

/** `acme` of `git@github.com:acme/app.git` and `https://github.com/acme/app`. */
function accountIn(url: string): string | null {
  return (
    /^(?:https?|ssh|git):\/\/[^/\s]+\/([\w-]+)\/[^/\s]+$|^[^/\s:]+:([\w-]+)\/[^/\s]+$/
      .exec(url)
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  );
}
