import { ApiError, type ApiFailureKind } from "../model/api-error.js";
import type { LinearApi } from "../ports/linear.js";
import { isRecord } from "../text/is-record.js";
import { type Budget, noAnswer, toApiError, wholeAnswers } from "./http/transport.js";

interface LinearConnection {
  /** A personal key (`lin_api_…`) or an OAuth token. */
  readonly token: string;
  /** For tests; no input and no variable leads here. */
  readonly endpoint?: string;
  /** Shared with the other APIs of the run. */
  readonly budget: Budget;
  readonly requestTimeoutMs?: number;
}

/** Linear's GraphQL API by plain fetch. Nothing is asked until the first call. */
export function connectLinear(connection: LinearConnection): LinearApi {
  const ask = asker(connection);
  return {
    issue: (key) => readIssue(ask, key),
    createComment: async (issueId, body) => {
      await ask(mutations.createComment, { input: { issueId, body } });
    },
    updateComment: async (id, body) => {
      await ask(mutations.updateComment, { id, input: { body } });
    },
    attach: async (issueId, { url, title, subtitle }) => {
      await ask(mutations.attach, { input: { issueId, url, title, subtitle } });
    },
  };
}

const mutations = {
  createComment: "mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }",
  updateComment:
    "mutation($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { success } }",
  attach: "mutation($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success } }",
};

type LinearIssue = Awaited<ReturnType<LinearApi["issue"]>>;
type Data = Readonly<Record<string, unknown>>;
type Ask = (query: string, variables: Data) => Promise<Data>;

const issueQuery = `query($id: String!, $after: String) {
  issue(id: $id) {
    id
    comments(first: 100, after: $after) { nodes { id body user { isMe } } pageInfo { hasNextPage endCursor } }
  }
}`;

async function readIssue(ask: Ask, key: string): Promise<LinearIssue> {
  const comments: LinearIssue["comments"][number][] = [];
  for (let after: string | null = null; ; ) {
    const issue = record((await ask(issueQuery, { id: key, after }))["issue"]);
    const page = record(issue["comments"]);
    if (Array.isArray(page["nodes"])) comments.push(...page["nodes"].flatMap(readComment));
    const { hasNextPage, endCursor } = isRecord(page["pageInfo"]) ? page["pageInfo"] : {};
    if (hasNextPage !== true || typeof endCursor !== "string") return { id: text(issue["id"]), comments };
    after = endCursor;
  }
}

/** Most are others': one that lacks what is needed is passed over. What an integration wrote has no user. */
function readComment(node: unknown): LinearIssue["comments"] {
  if (!isRecord(node)) return [];
  const { id, body, user } = node;
  if (typeof id !== "string" || typeof body !== "string") return [];
  return [{ id, body, mine: isRecord(user) && user["isMe"] === true }];
}

function asker({ token, endpoint = "https://api.linear.app/graphql", ...limits }: LinearConnection): Ask {
  const fetch = wholeAnswers((url, init) => globalThis.fetch(url, init), limits);
  const key = token.trim();
  return async (query, variables) => {
    // What cannot be sent would be quoted in the error that sending it gives.
    if (!/^[\x20-\x7e]+$/.test(key))
      throw noAnswer("unauthorized", "`linear-token` is empty or holds characters that no key has");
    const init = {
      method: "POST",
      headers: { authorization: authorization(key), "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    };
    try {
      return await limits.budget.spend(async () => readAnswer(await fetch(endpoint, init)));
    } catch (error) {
      throw toApiError(error);
    }
  };
}

/** A personal key goes without `Bearer`, an OAuth token with it. */
function authorization(key: string): string {
  return key.startsWith("lin_api_") || /^bearer /i.test(key) ? key : `Bearer ${key}`;
}

/** Linear tells errors in `errors`, most of them with status 200. */
async function readAnswer(response: Response): Promise<Data> {
  const body = await response.text();
  const answer = body.startsWith("{") ? record(JSON.parse(body)) : {};
  const [first] = Array.isArray(answer["errors"]) ? answer["errors"] : [];
  if (first !== undefined) throw graphqlFailure(record(first), response);
  const { ok, status, statusText } = response;
  if (!ok) throw failure(kindOfStatus(status), status, statusText || "no reason was given");
  const data = record(answer["data"]);
  const refused = Object.values(data).some((value) => isRecord(value) && value["success"] === false);
  if (refused) throw failure("unprocessable", status, "the change was not carried out");
  return data;
}

function graphqlFailure(error: Data, { status, headers }: Response): ApiError {
  const extensions = isRecord(error["extensions"]) ? error["extensions"] : {};
  const code = `${extensions["code"] ?? ""} ${extensions["type"] ?? ""}`;
  const words = extensions["userPresentableMessage"] ?? error["message"];
  const wait = headers.get("retry-after");
  const kind = kindOfError(code, String(error["message"]), status);
  const message = typeof words === "string" ? words : "an error without words";
  return failure(kind, status, message, wait !== null && /^\d+$/.test(wait) ? Number(wait) : null);
}

/** The codes are those of Linear's own client; where one is new the status decides. */
function kindOfError(code: string, message: string, status: number): ApiFailureKind {
  if (/authentication/i.test(code) || status === 401) return "unauthorized";
  if (/ratelimit/i.test(code) || status === 429) return "rate-limited";
  if (/forbidden|feature.not.accessible/i.test(code) || status === 403) return "read-only";
  if (/not.found/i.test(`${code} ${message}`) || status === 404) return "not-found";
  return kindOfStatus(status);
}

function kindOfStatus(status: number): ApiFailureKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return "read-only";
  if (status === 404) return "bad-answer";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server" : "unprocessable";
}

function failure(
  kind: ApiFailureKind,
  status: number,
  message: string,
  retryAfterSeconds: number | null = null,
): ApiError {
  return new ApiError({ kind, status, message, retryAfterSeconds });
}

function record(value: unknown): Data {
  if (!isRecord(value)) throw anotherForm();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw anotherForm();
  return value;
}

function anotherForm(): ApiError {
  return noAnswer("bad-answer", "an answer in another form than Linear's");
}
