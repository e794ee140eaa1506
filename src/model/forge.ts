/** Whose software a server runs, where it matters. Forgejo came of Gitea, and is one here. */
export type Forge = "github" | "gitea";

/** By the address of its API: Gitea and Forgejo answer below `/api/v1`, GitHub never does. */
export function forgeAt(apiUrl: string): Forge {
  return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}
