import { expect, test } from "@jest/globals";
import { versionOfTag, versionReader, versionTag } from "../../src/plan/semantic-version.js";
import { growth, mostLinear } from "../support/growth.js";

const read = await versionReader();

// FORMAT 1.5: the version stands at the tag's start or after `v`, `@`, `/`, `-`, `_`, and the longest counts.
test.each([
  ["1.4.0", "", "1.4.0"],
  ["v1.4.0", "v", "1.4.0"],
  ["app@1.4.0", "app@", "1.4.0"],
  ["@acme/app@1.4.0", "@acme/app@", "1.4.0"],
  ["app/v1.4.0", "app/v", "1.4.0"],
  ["app-v1.4.0-rc.1", "app-v", "1.4.0-rc.1"],
  ["app_1.4.0", "app_", "1.4.0"],
  ["app-1.0.0-1.2.3", "app-", "1.0.0-1.2.3"],
  ["v1.4.0-rc-2.0.0", "v", "1.4.0-rc-2.0.0"],
  ["v1.4.0+build.5", "v", "1.4.0+build.5"],
  ["1.4.0-v2.0.0", "", "1.4.0-v2.0.0"],
  ["dev1.4.0", "dev", "1.4.0"],
])("the tag %s is a version behind %j", (tag, before, text) => {
  expect(versionTag(tag, read)).toMatchObject({ name: tag, before, text });
  expect(versionOfTag(tag, read)).toBe(text);
});

test.each([
  "1.4.0.1",
  "v1.4.0.1",
  "v1.4",
  "v1",
  "latest",
  "app=1.4.0",
  "app 1.4.0",
  "v01.4.0",
  "x1.4.0",
  "v1.4.0-01",
  "1.4.0 ",
  "=1.4.0",
])("the tag %j holds none, and stands for itself", (tag) => {
  expect(versionTag(tag, read)).toBeNull();
  expect(versionOfTag(tag, read)).toBe(tag);
});

test("a tag is looked through in linear time", async () => {
  const ratio = await growth((times) => {
    expect(versionTag("v1.0-".repeat(25_000 * times), read)).toBeNull();
    expect(versionTag(`${"-".repeat(175_000 * times)}1.4.0`, read)?.text).toBe("1.4.0");
  });
  expect(ratio).toBeLessThan(mostLinear);
});
