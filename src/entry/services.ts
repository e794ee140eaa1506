import { connectGitHub, runBudgetMs } from "../edge/github/github-api.js";
import { Budget } from "../edge/http/budget.js";
import { connectLinear } from "../edge/linear.js";
import type { World } from "../model/world.js";

/** GitHub (or a server that speaks like it) and Linear, which share the time that a run may spend on asking. */
export function servicesOf(env: NodeJS.ProcessEnv): NonNullable<World["services"]> {
  const budget = new Budget(runBudgetMs);
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return ({ github, linear }) => ({
    github: connectGitHub({ token: github, apiUrl, budget }),
    linear: connectLinear({ token: linear, budget }),
  });
}
