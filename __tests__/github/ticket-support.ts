import { afterEach } from "@jest/globals";
import { linkTicket } from "../../src/github/ticket.js";
import type { Results } from "../../src/model/results.js";
import { Budget } from "../../src/platform/http/transport.js";
import { connectLinear } from "../../src/platform/linear.js";
import { type LinearServer, startLinearServer } from "../support/linear-server.js";
import { connect, failing, server } from "./support.js";

export const onMain = { event: "push", ref: "refs/heads/main" };
export const page = "https://github.com/acme/app/blob/main/RELEASE_READINESS.md";
const linears: LinearServer[] = [];

afterEach(async () => {
  await Promise.all(linears.splice(0).map((linear) => linear.close()));
});

/** A GitHub with issue 61, a Linear with FAC-61, and a way to tell them. */
export async function world(linearToken = "lin_api_key") {
  const github = await server();
  github.addIssue(61);
  const linear = await startLinearServer();
  linears.push(linear);
  const apis = {
    github: connect(github),
    linear: connectLinear({
      token: linearToken,
      endpoint: linear.endpoint,
      budget: new Budget(),
      requestTimeoutMs: 60_000,
    }),
  };
  const link = (results: Results, over: Partial<Parameters<typeof linkTicket>[0]> = {}) =>
    linkTicket(
      {
        results,
        linkTicket: true,
        serverUrl: "https://github.com",
        defaultBranch: "main",
        commentAuthor: "github-actions[bot]",
        ...over,
      },
      apis,
    );
  return { github, linear, link };
}

/** Results of a page that names this ticket. */
export function naming(ticket: string | null, results: Results = failing({ run: onMain })): Results {
  return { ...results, checklist: { ...results.checklist, ticket } };
}
