import { describe, expect, test } from "@jest/globals";
import { readNeeds } from "../../src/shards/needs.js";

describe("how the needed jobs ended", () => {
  test.each<[text: string, isStopped: boolean, missed: readonly string[]]>([
    ['["success"]', false, []],
    ['["success","success"]', false, []],
    ['[\n  "success",\n  "failure"\n]', false, ["failure"]],
    ['["skipped","failure","failure"]', false, ["failure", "skipped"]],
    ['["success","cancelled","failure"]', true, ["failure"]],
    [
      '{"plan":{"result":"success","outputs":{"plan":"{}"}},"shards":{"result":"skipped"}}',
      false,
      ["skipped"],
    ],
    ['{"plan":{"result":"cancelled"}}', true, []],
  ])("is read from the list, or from the object of all jobs: %s", (text, isStopped, missed) => {
    expect(readNeeds(text)).toEqual({ isStopped, missed });
  });

  test.each<[what: string, text: string, found: string]>([
    ["nothing", "", "no `needs`"],
    ["a list of no job", "[]", "`needs` without a job"],
    ["an object of no job", "{}", "`needs` without a job"],
    ["a word that is no list", "success", "`success` as `needs`"],
    ["a JSON string", '"success"', '`"success"` as `needs`'],
    ["null", "null", "`null` as `needs`"],
    ["an unknown result", '["success","neutral"]', "`neutral` in `needs`"],
    ["a name that objects have", '["toString"]', "`toString` in `needs`"],
    ["a list of objects", '[{"result":"success"}]', "something else than words in `needs`"],
    ["an object of words", '{"plan":"success"}', "something else than words in `needs`"],
    ["a job without a result", '{"plan":{}}', "something else than words in `needs`"],
    ["nested lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "something else than words in `needs`"],
  ])("cannot be known by %s", (_, text, found) => {
    const problem = readNeeds(text);
    expect(problem).toMatchObject({ rule: "input", found });
    expect("cure" in problem && problem.cure).toContain("toJSON(needs.*.result)");
  });
});
