import { connectGitHub } from "../platform/github/github-api.js";
import { Budget } from "../platform/http/transport.js";
import { connectLinear } from "../platform/linear.js";
import type { Ports } from "../ports/ports.js";

/** GitHub (or a server that speaks like it) and Linear, which share the time that a run may spend on asking. */
export function servicesOf(env: NodeJS.ProcessEnv): NonNullable<Ports["services"]> {
  const budget = new Budget();
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return ({ github, linear }) => ({
    github: connectGitHub({ token: github, apiUrl, budget }),
    linear: connectLinear({ token: linear, budget }),
  });
}
