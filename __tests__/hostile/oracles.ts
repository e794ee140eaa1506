import { expect } from "@jest/globals";
import { activeWords, readHtml, renderMarkdown } from "../report/support/read-html.js";
import { type RunnerCommand, type RunnerLog, readAsRunner } from "../support/runner-commands.js";
import type { Told } from "../support/whole-run.js";

/** What holds of every report of every run, whatever its page, its commands and its surroundings say. */
export function expectHarmless(told: Told, pageFile: string): void {
  const ran = readAsRunner(told.log);
  expectHarmlessLog(ran, pageFile);
  const [marker = "", ...comment] = (told.comment ?? "").split("\n");
  if (told.comment !== null) expect(marker).toMatch(/^<!-- readiness-action gate [\w%=/. ]+ -->$/);
  for (const report of [told.summary, comment.join("\n")]) expectHarmlessMarkdown(report);
  expectWithinBounds(told, ran);
  expect(JSON.parse(told.resultsText)).toMatchObject({ version: 1, gate: told.outputs["gate"] });
  expect(unseen.exec(told.results.checks.map(({ output }) => output.tail).join(""))).toBeNull();
  // Nothing that was parsed has reached the prototype of everything.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect("severity" in {} || "owner" in {} || "gate" in {}).toBe(false);
}

const ours = new Set(["group", "endgroup", "error", "warning", "notice", "debug", "add-mask"]);

function expectHarmlessLog({ executed, stopped }: RunnerLog, pageFile: string): void {
  expect(executed.filter((command) => !isOurs(command, pageFile))).toEqual([]);
  expect(stopped).toBe(false);
  const groups = executed.filter(({ name }) => name === "group").length;
  expect(executed.filter(({ name }) => name === "endgroup")).toHaveLength(groups);
}

/** Attacks of the corpus ask for something called OWNED; what they mask is one of our own words, or next to nothing. */
function isOurs({ name, properties, data }: RunnerCommand, pageFile: string): boolean {
  if (!ours.has(name) || data.trim().startsWith("OWNED")) return false;
  if (name === "add-mask")
    return /^ghs_job$|^a-value-that-is-secret-|^something-|^x::error::OWNED/.test(data);
  return properties["file"] === undefined || bare(properties["file"]) === bare(pageFile);
}

/** The runner's reader passes over what has no weight, and `##[` in a file's name is broken up as everywhere. */
function bare(file: string): string {
  return file.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, "").replaceAll("## [", "##[");
}

const elements =
  /^(?:p|div|ul|ol|ol start|li|strong|b|i|em|s|code|sub|h[2-6]|pre|pre lang|a href|img src alt|table|thead|tbody|tr|th|td|th align|td align|t[hd] style|blockquote|br|hr|span|details|details open|summary)$/;
const addresses =
  /^(?:https:\/\/(?:github\.com\/acme\/app|page\.example)[/"%?]|https:\/\/page\.example$|\/\/page\.example|mailto:|#)/;
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Languages of a code block that GitHub draws instead of showing. */
const drawn = /<pre lang="(?:mermaid|math|geojson|topojson|stl|suggestion)"/;

function expectHarmlessMarkdown(markdown: string): void {
  const html = renderMarkdown(markdown);
  const { opened, prose, addresses: led } = readHtml(html);
  expect(opened.filter((tag) => !elements.test(tag))).toEqual([]);
  expect(activeWords(prose)).toEqual([]);
  expect(led.filter((address) => !addresses.test(address))).toEqual([]);
  expect(unseen.exec(markdown)).toBeNull();
  expect(drawn.exec(html)).toBeNull();
}

function expectWithinBounds(
  { summary, comment, statuses, outputs, results }: Told,
  { executed }: RunnerLog,
): void {
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  expect((comment ?? "").length).toBeLessThanOrEqual(60_000);
  for (const { context, description } of statuses) {
    expect(context.length).toBeLessThanOrEqual(255);
    expect(description.length).toBeLessThanOrEqual(140);
  }
  for (const level of ["error", "warning", "notice"]) {
    const onThePage = executed.filter(
      ({ name, properties }) => name === level && properties["file"] !== undefined,
    );
    expect(onThePage.length).toBeLessThanOrEqual(10);
    for (const { data } of onThePage) expect(data.length).toBeLessThanOrEqual(4_096);
  }
  for (const value of Object.values(outputs)) expect(value.length).toBeLessThan(100_000);
  for (const { signals, output } of results.checks) {
    expect(Buffer.byteLength(output.tail)).toBeLessThanOrEqual(16 * 1024);
    for (const { saw } of signals) expect(saw.length).toBeLessThanOrEqual(200);
  }
}
