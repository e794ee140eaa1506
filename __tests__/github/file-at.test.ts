import { describe, expect, test } from "@jest/globals";
import { ApiError } from "../../src/model/api-error.js";
import type { GitHubServer } from "../support/github-server.mjs";
import { connect, server } from "./support.js";

const base = "b".repeat(40);
const page = "docs/Über uns #1.md";

/** A repository with one file at one commit. */
async function holding(content: Uint8Array | string | null, basePath = ""): Promise<GitHubServer> {
  const github = await server(basePath);
  github.state.files.set(`${base}:${page}`, content);
  return github;
}

async function kindOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiError) return error.failure.kind;
    throw error;
  }
  throw new Error("it did not fail");
}

describe("a file at a commit", () => {
  test.each([[""], ["/api/v3"], ["/api/v1"]])(
    "is read to the byte in one request, below the path `%s`",
    async (basePath) => {
      const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x23, 0x0d, 0x0a, 0xff, 0x00]);
      const github = await holding(bytes, basePath);
      expect(Buffer.from((await connect(github).fileAt("acme/app", page, base)) ?? [])).toEqual(bytes);
      expect(github.requests).toEqual(["GET /repos/acme/app/contents/docs/%C3%9Cber%20uns%20%231.md"]);
    },
  );

  test("that is empty has no bytes, which is not the same as no file", async () => {
    expect(await connect(await holding(Buffer.alloc(0))).fileAt("acme/app", page, base)).toHaveLength(0);
  });

  test("above 1 MB, for which the contents API gives no content, is read as a blob", async () => {
    const bytes = Buffer.alloc(1_000_001, "catalog\n");
    const github = await holding(bytes);
    const read = await connect(github).fileAt("acme/app", page, base);
    expect(bytes.equals(read ?? Buffer.alloc(0))).toBe(true);
    expect(github.requests[1]).toMatch(/^GET \/repos\/acme\/app\/git\/blobs\/[0-9a-f]{40}$/);
    expect(github.requests).toHaveLength(2);
  });

  test("is followed through a link inside the repository", async () => {
    const github = await holding("README.md");
    github.state.files.set(`${base}:README.md`, Buffer.from("# page"));
    expect(Buffer.from((await connect(github).fileAt("acme/app", page, base)) ?? []).toString()).toBe(
      "# page",
    );
  });

  test.each([
    ["a folder", null],
    ["a link that leads out of the repository", "../../etc/passwd"],
  ])("that is %s is none", async (_, entry) => {
    expect(await connect(await holding(entry)).fileAt("acme/app", page, base)).toBeNull();
  });

  test("that is missing at a commit which can be seen is none", async () => {
    const github = await holding(Buffer.from("x"));
    expect(await connect(github).fileAt("acme/app", "other.md", base)).toBeNull();
  });

  test("of a commit that is not there fails: nobody has looked", async () => {
    const github = await holding(Buffer.from("x"));
    expect(await kindOf(connect(github).fileAt("acme/app", page, "c".repeat(40)))).toBe("not-found");
  });

  test("that the token may not see fails, though the server says `404` as for a missing one", async () => {
    const github = await holding(Buffer.from("x"));
    github.state.hidesContents = true;
    expect(await kindOf(connect(github).fileAt("acme/app", page, base))).toBe("not-found");
  });

  test("whose answer makes no sense fails", async () => {
    const github = await holding(Buffer.from("x"));
    github.fail({ status: 200, message: "no file at all" });
    expect(await kindOf(connect(github).fileAt("acme/app", page, base))).toBe("bad-answer");
  });
});
