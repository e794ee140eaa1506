import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createSpool } from "../../../src/platform/files/spool.js";
import { makeFolder } from "../../support/make-folder.js";

const path = async (): Promise<string> => join(makeFolder("spool-"), "log");

test("a spool gives back what it was given, also after it rested", async () => {
  const spool = createSpool(await path());
  await spool.append(Buffer.from("abc"));
  await spool.rest();
  await spool.append(Buffer.from("defg"));
  await spool.rest();
  const buffer = Buffer.alloc(16);
  const count = await spool.read(buffer, 2);
  expect(buffer.toString("utf8", 0, count)).toBe("cdefg");
  expect(await spool.read(buffer, 7)).toBe(0);
  await spool.remove();
});

test("a spool makes its file, for this user alone, when there is something to keep, and removes it", async () => {
  const file = await path();
  const spool = createSpool(file);
  await spool.rest();
  await spool.remove();
  expect(existsSync(file)).toBe(false);
  await spool.append(Buffer.from("x"));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await spool.remove();
  expect(existsSync(file)).toBe(false);
});

test("a spool keeps nothing of what it could not keep whole", async () => {
  const spool = createSpool(join(await path(), "no", "such", "folder"));
  await expect(spool.append(Buffer.from("x"))).rejects.toThrow("ENOENT");
});
