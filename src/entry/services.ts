import { connectGitHub } from "../platform/github/github-api.js";
import { Budget } from "../platform/http/transport.js";
import { connectLinear } from "../platform/linear.js";
import type { Ports } from "../ports/ports.js";

type Servers = { readonly [Port in "services" | "artifacts"]: NonNullable<Ports[Port]> };

/**
 * GitHub (or a server that speaks like it) and Linear, which share the time that a run may spend on asking; and the
 * artifacts of this workflow run.
 */
export function servicesOf(env: NodeJS.ProcessEnv): Servers {
  const budget = new Budget();
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return {
    services: ({ github, linear }) => ({
      github: connectGitHub({ token: github, apiUrl, budget }),
      linear: connectLinear({ token: linear, budget }),
    }),
    artifacts: async () => {
      const { createArtifacts } = await import(
        /* webpackChunkName: "artifacts" */ "../platform/artifacts/artifacts.js"
      );
      return createArtifacts(env);
    },
  };
}
