import type { Environment } from "../../model/variables.js";
import { isJson } from "../../text/is-json.js";
import { isRecord } from "../../text/is-record.js";
import { ask } from "./exchange.js";
import { failed, noService, Refused, taken } from "./refusals.js";

export type Message = Readonly<Record<string, unknown>>;

/** The results service of one job: Twirp with JSON, as `@actions/artifact` 6 speaks it (a test holds us to that). */
export interface Service {
  /** How the service names this run and this job. */
  readonly ids: { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string };
  /** Refused where the answer is none that tells of success. */
  call(method: Method, message: Message & { readonly name?: string }, attempts?: number): Promise<Message>;
}

type Method = "CreateArtifact" | "FinalizeArtifact" | "ListArtifacts" | "GetSignedArtifactURL";

const path = "/twirp/github.actions.results.api.v1.ArtifactService/";

/** A thousand entries have half of it. */
const maxAnswerBytes = 4_000_000;

/** Refused where this server has none, or this process was not told of it. */
export function serviceOf(env: Environment): Service {
  const host = foreignHost(env["GITHUB_SERVER_URL"] || "https://github.com");
  if (host !== null)
    throw new Refused(noService(`${host} has no artifact service that can be used from here`));
  const token = env["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const url = env["ACTIONS_RESULTS_URL"] ?? "";
  const ids = idsOf(token);
  if (ids === null || !URL.canParse(url))
    throw new Refused(
      noService("the runner has named no artifact service (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN)"),
    );
  const { origin } = new URL(url);
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return {
    ids,
    call: async (method, message, attempts) => {
      const body = JSON.stringify(message);
      const question = { method: "POST", url: `${origin}${path}${method}`, headers, body } as const;
      const answer = await ask({ ...question, maxBytes: maxAnswerBytes }, attempts);
      const text = answer.body.toString();
      const said: unknown = isJson(text) ? JSON.parse(text) : null;
      if (answer.status === 409) throw new Refused(taken(message.name ?? ""));
      if (answer.status < 200 || answer.status > 299 || !isRecord(said))
        throw noUse(method, answer.status, text, said);
      if (said["ok"] === false) throw new Refused(failed(`${method} was answered with \`ok: false\``));
      return said;
    },
  };
}

function noUse(method: Method, status: number, text: string, said: unknown): Refused {
  const words = isRecord(said) && typeof said["msg"] === "string" ? `: ${said["msg"]}` : "";
  return new Refused(
    failed(`${method} was answered with status ${status}${words}`),
    status >= 500 && text === "",
  );
}

/** As GitHub's own client has it: GHES, Gitea and Forgejo have no such service, or another one. */
function foreignHost(serverUrl: string): string | null {
  if (!URL.canParse(serverUrl)) return serverUrl;
  const { hostname } = new URL(serverUrl);
  return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname) ? null : hostname;
}

/** From the claim `scp` of the job's token: `Actions.Results:RUN:JOB`, among others. */
function idsOf(token: string): Service["ids"] | null {
  const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  const parsed: unknown = isJson(claims) ? JSON.parse(claims) : null;
  const scopes = isRecord(parsed) && typeof parsed["scp"] === "string" ? parsed["scp"].split(" ") : [];
  const [, run, job, ...more] =
    scopes.find((scope) => scope.startsWith("Actions.Results:"))?.split(":") ?? [];
  if (!run || !job || more.length > 0) return null;
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/** Of an answer. Protobuf's JSON has two spellings, and servers choose: `signed_url` and `signedUrl`. */
export function field(message: Message, name: string): unknown {
  return message[name] ?? message[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
}

/** The signed address in an answer. */
export function addressIn(message: Message, name: string): string {
  const address = field(message, name);
  if (typeof address === "string" && /^https?:/.test(address) && URL.canParse(address)) return address;
  throw new Refused(failed("the answer holds no address"));
}
