import { failureWarning } from "../../github/outcome.js";
import { ApiError } from "../../model/api-error.js";
import { type Moment, type Moments, unknownMoments } from "../../model/moment.js";
import { quoted } from "../../model/problem.js";
import type { GitHubApi } from "../../ports/github.js";
import type { Ports } from "../../ports/ports.js";
import { at, textAt } from "../payload.js";
import type { PreparedRun } from "../run-record.js";

/**
 * What `Not before` counts from (FORMAT 1.5): the date of an annotated tag, and the release's `published_at`. Each is
 * asked, of git, of the event and of the server, only where a check of the plan waits for it; what cannot be known says why.
 */
export async function findMoments(run: PreparedRun, ports: Ports): Promise<Moments> {
  const waits = run.plan.steps.flatMap(({ check: { notBefore } }) => notBefore ?? []);
  const isAsked = (event: keyof Moments): boolean =>
    waits.some((each) => each.kind === "after" && each.event === event);
  const { tag } = run.release;
  if (tag === null) {
    const why = `${run.context.run.event === "" ? "no event set this run off, so that it" : "this run"} is about no tag (the push of a tag and a release are)`;
    return { tag: { kind: "unknown", why }, release: { kind: "unknown", why } };
  }
  return {
    tag: isAsked("tag") ? await tagMoment(tag, run, ports) : unknownMoments.tag,
    release: isAsked("release") ? await releaseMoment(tag, run, ports) : unknownMoments.release,
  };
}

/**
 * By git; of a clone that holds the tag as a lightweight one, or not at all, by the server: older versions of
 * actions/checkout make every tag that they fetch by itself a lightweight one.
 */
async function tagMoment(tag: string, run: PreparedRun, ports: Ports): Promise<Moment> {
  const { root, workspace } = run.places;
  const found = await ports.openRepository(root, workspace).tagDate(tag);
  if (found.kind === "annotated") return { kind: "known", at: found.at };
  const asked = await askServer(run, ports, {
    ask: (github, repository) => github.tagDate(repository, tag),
    missed: `the date of the tag ${quoted(tag)} was not read`,
    object: `the tag ${quoted(tag)}`,
  });
  if (asked.kind === "answer" && asked.text !== null) return { kind: "known", at: asked.text };
  return { kind: "unknown", why: whyNoDate(tag, found.kind, asked, ports.services !== null) };
}

function whyNoDate(tag: string, found: "lightweight" | "missing", asked: Asked, hasServer: boolean): string {
  const noDate = `the tag ${quoted(tag)} is a lightweight one, which has no date`;
  if (asked.kind === "answer") return `${noDate}; ${annotate(tag)}`;
  if (found === "missing")
    return `this clone does not hold the tag ${quoted(tag)}, set \`fetch-depth: 0\` on actions/checkout`;
  return `in this clone ${noDate}${hasServer ? `, and ${asked.why}` : `; ${annotate(tag)}`}`;
}

/** As commands to copy, so that no name is one itself: git allows `$(…)` in the name of a tag. */
function annotate(tag: string): string {
  const name = /^[\w./@+-]+$/.test(tag) && !tag.startsWith("-") ? tag : "TAG";
  const commands = `\`git tag --force --annotate ${name} "${name}^{}"\` and \`git push --force origin refs/tags/${name}\``;
  return `make it an annotated one with ${commands}, or release a new version where tags are protected`;
}

/** By the event, where it is about that release; else by the server. */
async function releaseMoment(tag: string, run: PreparedRun, ports: Ports): Promise<Moment> {
  const { event } = run;
  const draft = `the release of ${quoted(tag)} is not published yet, publish it`;
  if (run.context.run.event === "release" && at(event, "release") !== undefined) {
    const published = isOut(event) ? textAt(event, "release", "published_at") : null;
    return published === null ? { kind: "unknown", why: draft } : { kind: "known", at: published };
  }
  const asked = await askServer(run, ports, {
    ask: (github, repository) => github.publishedAt(repository, tag),
    missed: `the date of the release of ${quoted(tag)} was not read`,
    object: `a release of the tag ${quoted(tag)}`,
  });
  if (asked.kind === "none") return { kind: "unknown", why: asked.why };
  return asked.text === null ? { kind: "unknown", why: draft } : { kind: "known", at: asked.text };
}

/** A draft that was published before keeps the date of then, and so does a release that is gone. */
function isOut(event: unknown): boolean {
  return (
    at(event, "release", "draft") !== true && !/^(?:unpublished|deleted)$/.test(textAt(event, "action") ?? "")
  );
}

interface Question {
  readonly ask: (github: GitHubApi, repository: string) => Promise<string | null>;
  /** What is not known without an answer, as the beginning of a sentence. */
  readonly missed: string;
  /** What has to exist. */
  readonly object: string;
}

type Asked =
  | { readonly kind: "answer"; readonly text: string | null }
  /** A clause. */
  | { readonly kind: "none"; readonly why: string };

async function askServer(
  { inputs, context }: PreparedRun,
  { services }: Ports,
  { ask, missed, object }: Question,
): Promise<Asked> {
  if (services === null)
    return { kind: "none", why: `${missed}: a command line asks no server, a run in a workflow does` };
  const { github } = services({ github: inputs.githubToken, linear: inputs.linearToken });
  try {
    return { kind: "answer", text: await ask(github, context.run.repository) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const why = failureWarning(error, { missed, permission: "contents: read", object }, context.forge);
    return { kind: "none", why: why.replace(/\.$/, "") };
  }
}
