import { createHash, randomUUID } from "node:crypto";
import { maxResultsBytes } from "../files/results-file.js";
import { ask } from "./exchange.js";
import { failed, Refused, tooLarge } from "./refusals.js";
import { addressIn, type Message, type Service } from "./service.js";

/** Announces a file, puts it into the store, and says that it is whole. */
export async function upload(
  service: Service,
  name: string,
  text: string,
): Promise<{ readonly kind: "uploaded" }> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxResultsBytes) throw new Refused(tooLarge(bytes));
  await store(addressIn(await announce(service, name), "signed_upload_url"), text);
  const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  await service.call("FinalizeArtifact", { ...service.ids, name, size: String(bytes), hash });
  return { kind: "uploaded" };
}

/**
 * Of version 7 are files that are no zip, by their type. Servers of the protocol that know no type (act's, 0.2.89) fail
 * at it without a word; they keep a file of version 4 just so.
 */
async function announce({ ids, call }: Service, name: string): Promise<Message> {
  try {
    return await call("CreateArtifact", { ...ids, name, version: 7, mime_type: "application/json" }, 2);
  } catch (error) {
    if (error instanceof Refused && error.isMute)
      return call("CreateArtifact", { ...ids, name, version: 4 }, 1);
    throw error;
  }
}

/** As one block, and a list of blocks that names it: the way in which Azure's own client sends a stream. */
async function store(address: string, text: string): Promise<void> {
  const block = Buffer.from(randomUUID()).toString("base64");
  await put(
    withQuery(address, `comp=block&blockid=${encodeURIComponent(block)}`),
    "application/octet-stream",
    text,
  );
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${block}</Latest></BlockList>`;
  await put(withQuery(address, "comp=blocklist"), "application/xml", list);
}

/** Put behind what is there to the letter: it is signed. */
function withQuery(address: string, more: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${more}`;
}

async function put(url: string, type: string, body: string): Promise<void> {
  const headers = {
    "content-type": type,
    "x-ms-version": "2023-11-03",
    ...(type === "application/xml" && { "x-ms-blob-content-type": "application/json" }),
  };
  const { status } = await ask({ method: "PUT", url, headers, body, maxBytes: 100_000 });
  if (status < 200 || status > 299) throw new Refused(failed(`the store answered with status ${status}`));
}
