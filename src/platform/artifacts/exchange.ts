import { HttpClient } from "@actions/http-client";
import { messageOf } from "../../text/message-of.js";
import { failed, Refused, tooLarge } from "./refusals.js";

interface Question {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the answer. */
  readonly maxBytes: number;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Of one request, its answer included, in milliseconds. */
const requestTimeoutMs = 30_000;

/** Before the second attempt, and before the third. */
const delaysMs = [500, 2_000];

/** Asks, and once or twice more where the fault may pass. Refused where no answer came; an answer may have any status. */
export async function ask(question: Question, attempts = delaysMs.length + 1): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await exchange(question).catch(refusedBy);
    if (!(answer instanceof Refused) && !mayPass(answer.status)) return answer;
    if (answer instanceof Refused && answer.refusal.why !== "no-answer") throw answer;
    if (attempt < attempts) await new Promise((resolve) => setTimeout(resolve, delaysMs[attempt - 1]));
    else if (answer instanceof Refused) throw answer;
    else return answer;
  }
}

function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/** No message may hold a signed address: `http-client` quotes one in some. */
function refusedBy(error: unknown): Refused {
  return error instanceof Refused ? error : new Refused(failed(messageOf(error).replace(/\?\S*/g, "")));
}

async function exchange(question: Question): Promise<Answer> {
  const over = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new Refused(failed(`no answer within ${requestTimeoutMs / 1_000} s`)));
      over.abort();
    }, requestTimeoutMs);
    over.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  try {
    return await Promise.race([converse(question, over.signal), late]);
  } finally {
    over.abort();
  }
}

/** A redirection of a question that carries the job's token is not followed; that of a download may be. */
async function converse(question: Question, over: AbortSignal): Promise<Answer> {
  const { method, url, headers, body = null, maxBytes } = question;
  const client = new HttpClient("readiness-action", [], {
    allowRetries: false,
    allowRedirects: method === "GET",
    maxRedirects: 5,
  });
  const { message } = await client.request(method, url, body, { ...headers });
  over.addEventListener("abort", () => message.destroy());
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Refused(tooLarge(bytes));
    chunks.push(chunk);
  }
  return { status: message.statusCode ?? 0, body: Buffer.concat(chunks) };
}
