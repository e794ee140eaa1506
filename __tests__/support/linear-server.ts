import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface LinearServer {
  readonly endpoint: string;
  readonly comments: { id: string; issue: string; body: string; mine: boolean }[];
  readonly attachments: Map<string, { title: string; subtitle: string }>;
  /** `authorization` of every request. */
  readonly keys: string[];
  /** Nodes that stand before the comments, whatever they are. */
  strays: unknown[];
  /** The next answer, instead of the real one. */
  answer: { status: number; body: unknown } | null;
  close(): Promise<void>;
}

/** A stand-in for Linear's GraphQL endpoint that knows one issue, FAC-61, and the keys of one account. */
export async function startLinearServer(): Promise<LinearServer> {
  const server = createServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    linear.keys.push(String(incoming.headers.authorization));
    const { status, body } = linear.answer ?? answer(linear, JSON.parse(text));
    outgoing.writeHead(status, { "content-type": "application/json" });
    outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const linear: LinearServer = {
    endpoint: `http://127.0.0.1:${port}/graphql`,
    comments: [],
    attachments: new Map(),
    keys: [],
    strays: [],
    answer: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return linear;
}

interface Question {
  readonly query: string;
  readonly variables: {
    readonly id?: string;
    readonly after?: string | null;
    readonly input?: Readonly<Record<string, string>>;
  };
}

const known = new Map([["FAC-61", "uuid-61"]]);
const perPage = 2;

/** As Linear: every mistake comes with status 200. */
function answer(linear: LinearServer, { query, variables }: Question): { status: number; body: unknown } {
  const { id = "", input = {} } = variables;
  if (query.startsWith("query")) return issue(linear, id, Number(variables.after ?? 0));
  if (query.includes("commentCreate")) {
    linear.comments.push({
      id: `c${linear.comments.length}`,
      issue: input["issueId"] ?? "",
      body: input["body"] ?? "",
      mine: true,
    });
  } else if (query.includes("commentUpdate")) {
    const comment = linear.comments.find((one) => one.id === id);
    if (comment === undefined) return notFound("Comment");
    comment.body = input["body"] ?? "";
  } else {
    linear.attachments.set(`${input["issueId"]} ${input["url"]}`, {
      title: input["title"] ?? "",
      subtitle: input["subtitle"] ?? "",
    });
  }
  return data({ changed: { success: true } });
}

function issue(linear: LinearServer, key: string, after: number): { status: number; body: unknown } {
  const id = known.get(key);
  if (id === undefined) return notFound("Issue");
  const all = linear.comments.filter((comment) => comment.issue === id);
  const nodes = all
    .slice(after, after + perPage)
    .map(({ id, body, mine }) => ({ id, body, user: mine ? { isMe: true } : null }));
  if (after === 0) nodes.unshift(...(linear.strays as typeof nodes));
  const pageInfo = { hasNextPage: after + perPage < all.length, endCursor: String(after + perPage) };
  return data({ issue: { id, url: `https://linear.app/acme/issue/${key}`, comments: { nodes, pageInfo } } });
}

function data(value: unknown): { status: number; body: unknown } {
  return { status: 200, body: { data: value } };
}

function notFound(what: string): { status: number; body: unknown } {
  const extensions = {
    type: "invalid input",
    code: "INPUT_ERROR",
    userPresentableMessage: `Could not find referenced ${what}.`,
  };
  return {
    status: 200,
    body: { errors: [{ message: `Entity not found: ${what}`, extensions }], data: null },
  };
}
