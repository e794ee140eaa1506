import { describe, expect, test } from "@jest/globals";
import { type Judgement, type StatusScope, statusesOf } from "../../src/github/status-texts.js";
import { closeStatuses, coveredAreas, openStatuses, type StatusRequest } from "../../src/github/statuses.js";
import { unknownRelease } from "../../src/model/release.js";
import type { Results } from "../../src/model/results.js";
import { selectChecks } from "../../src/plan/select.js";
import { decides as gateDecides } from "../../src/verdict/gate.js";
import { required, checkOf as resultOf, sha } from "../report/support/sample-results.js";
import { checkOf } from "../support/samples.js";
import { connect, failing, passing, server } from "./support.js";

const area = (slug: string) => ({ slug, text: slug });

function request(over: Partial<StatusScope> = {}, foreignCode = false): StatusRequest {
  const scope: StatusScope = {
    mode: "gate",
    name: "gate",
    areas: [area("catalog"), area("registry")],
    complete: true,
    url: "https://github.com/acme/app/actions/runs/42",
    ...over,
  };
  return { scope, repository: "acme/app", sha, foreignCode };
}

/** A run from its first to its last status; the server's record of it. */
async function run(asked: StatusRequest, results = failing()) {
  const github = await server();
  const api = connect(github);
  const opened = await openStatuses(asked, api);
  const closed = await closeStatuses(asked, judged(results), opened, api);
  return { told: closed, statuses: github.state.statuses };
}

function judged(results: Results, over: Partial<Judgement> = {}): Judgement {
  return { results, decides: required, weakened: false, ...over };
}

describe("commit statuses", () => {
  test("are none by default, and cost no request", async () => {
    const { told, statuses } = await run(request({ mode: "none" }));
    expect(told).toEqual({ notes: [], warnings: [], failed: null, accepted: [] });
    expect(statuses).toEqual([]);
  });

  test("of the gate are pending at the start and final at the end, on the head commit, with the run's page", async () => {
    const { told, statuses } = await run(request());
    expect(told.warnings).toEqual([]);
    expect(statuses).toEqual([
      {
        sha,
        context: "readiness: gate",
        state: "pending",
        description: "The release checklist is running",
        target_url: "https://github.com/acme/app/actions/runs/42",
      },
      {
        sha,
        context: "readiness: gate",
        state: "failure",
        description: "1 of 2 required checks did not pass",
        target_url: "https://github.com/acme/app/actions/runs/42",
      },
    ]);
  });

  test("of areas are one for each, named by its slug", async () => {
    const { statuses } = await run(request({ mode: "areas" }));
    expect(statuses.map(({ context, state, description }) => [context, state, description])).toEqual([
      ["readiness: gate / catalog", "pending", "The release checklist is running"],
      ["readiness: gate / registry", "pending", "The release checklist is running"],
      ["readiness: gate / catalog", "failure", "1 of 1 check did not pass: catalog failed"],
      ["readiness: gate / registry", "success", "1 check passed"],
    ]);
  });

  test("of a filtered run never speak for the whole gate", async () => {
    const { told, statuses } = await run(request({ complete: false }), passing());
    expect(statuses).toEqual([]);
    expect(told.notes).toEqual(["A filtered run sets no status of the whole gate."]);
  });

  test("of a filtered run speak for the areas it ran", async () => {
    const { statuses } = await run(request({ mode: "areas", complete: false, areas: [area("registry")] }));
    expect(statuses.map(({ context }) => context)).toEqual(Array(2).fill("readiness: gate / registry"));
  });

  test("are never set from foreign code", async () => {
    const { told, statuses } = await run(request({}, true));
    expect(statuses).toEqual([]);
    expect(told.notes).toEqual(["Results of foreign code set no commit status."]);
  });

  test("fit 140 characters, and are not cut within a character", async () => {
    const reason = `${"x".repeat(138)}🚀🚀`;
    const { told, statuses } = await run(request(), failing({ reason }));
    expect(told.warnings).toEqual([]);
    expect(statuses[1]?.description).toBe(`${"x".repeat(138)}…`);
  });

  test("hold one line, whatever the name says", async () => {
    const { statuses } = await run(request({ name: "a\n::error::b\u001b[31m" }));
    expect(statuses[0]?.context).toBe("readiness: a ::error::b");
  });

  test.each([
    ["ready", passing(), "success"],
    ["checks failed", failing(), "failure"],
    ["an unusable page", failing({ reasonCode: "checklist-invalid" }), "error"],
    ["a cancelled run", failing({ reasonCode: "cancelled" }), "error"],
    ["a killed run", failing({ reasonCode: "interrupted" }), "error"],
    ["a record that contradicts itself", failing({ reasonCode: "all-passed" }), "failure"],
  ])("say %s as GitHub's %s", (_, results, state) => {
    expect(statusesOf(request().scope, judged(results))[0]?.state).toBe(state);
  });

  test.each([
    [
      "advisory failures do not block",
      [resultOf("a"), resultOf("a", { id: "a-2", severity: "advisory", verdict: "failed" })],
      "success",
      "1 of 2 checks passed; the rest is advisory",
    ],
    [
      "what never ran is no failure, and blocks",
      [resultOf("a", { verdict: "skipped" })],
      "error",
      "1 of 1 check did not pass: a skipped",
    ],
    [
      "a timeout is a failure",
      [resultOf("a"), resultOf("a", { id: "a-2", verdict: "timed-out" })],
      "failure",
      "1 of 2 checks did not pass: a-2 timed out",
    ],
    ["an area without a result blocks", [], "error", "No check of this area has a result"],
  ])("of an area: %s", (_, checks, state, description) => {
    const [status] = statusesOf(
      request({ mode: "areas", areas: [area("a")] }).scope,
      judged({ ...passing(), checks }),
    );
    expect(status).toMatchObject({ state, description });
  });

  test.each<[name: string, over: Partial<Results>, state: string, description: string]>([
    ["a check of another area", { reasonCode: "checks-failed" }, "success", "1 check passed"],
    ["a gate that it may weaken", { reasonCode: "gate-weakened" }, "failure", "1 check passed, but it may"],
    ["a setup that failed", { reasonCode: "setup-failed" }, "failure", "1 check passed, but it may"],
    ["a run that was cancelled", { reasonCode: "cancelled" }, "error", "1 check passed, but it may"],
    ["a run that died", { reasonCode: "interrupted" }, "error", "1 check passed, but it may"],
    ["code of strangers", { reasonCode: "untrusted-code" }, "error", "1 check passed, but it may"],
    ["another commit", { reasonCode: "other-commit" }, "error", "1 check passed, but it may"],
    [
      "a gate without deciding checks",
      { reasonCode: "nothing-to-run" },
      "error",
      "1 check passed, but it may",
    ],
  ])("of an area whose checks passed, held back by %s", (_, over, state, description) => {
    const results = {
      ...passing(),
      gate: "not-ready",
      reason: "it may",
      ...over,
      checks: [resultOf("a")],
    } as const;
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    expect(statusesOf(scope, judged(results))).toMatchObject([{ state, description }]);
  });

  test("of an area are not green beside a failure elsewhere where the gate is weakened as well", () => {
    const results = {
      ...passing(),
      gate: "not-ready",
      reasonCode: "checks-failed",
      checks: [resultOf("a")],
    } as const;
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    expect(statusesOf(scope, judged(results, { weakened: true }))).toMatchObject([
      { state: "failure", description: "1 check passed, but the pull request may weaken its own gate" },
    ]);
  });

  test("of an area with advisory checks alone are never green, unless they decide", () => {
    const results = { ...passing(), checks: [resultOf("a", { severity: "advisory" }), resultOf("b")] };
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    expect(statusesOf(scope, judged(results))).toMatchObject([
      { state: "error", description: "1 check passed; advisory checks decide nothing" },
    ]);
    expect(statusesOf(scope, judged(results, { decides: () => true }))).toMatchObject([{ state: "success" }]);
  });

  test.each([
    ["ready", "success", "Nothing of this area decides (1 check waived): "],
    ["not-ready", "failure", "Nothing of this area decides (1 check waived): "],
  ] as const)("of an area whose checks are waived are as the gate is: %s", (gate, state, start) => {
    const of = gate === "ready" ? passing() : failing();
    const waiver = { by: "@a", until: "2026-12-15", reason: "r", lasts: true };
    const checks = [resultOf("a", { verdict: "failed", waiver }), ...of.checks];
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    const decides: Judgement["decides"] = (check) => gateDecides(check, "required");
    expect(statusesOf(scope, judged({ ...of, checks }, { decides }))).toMatchObject([
      { state, description: `${start}${of.reason}` },
    ]);
  });

  test("of an area of which no row applies are as the gate is", () => {
    const notApplicable = [{ id: "image", area: "After publishing", why: "phase after" }];
    const scope = request({ mode: "areas", areas: [area("after-publishing")] }).scope;
    expect(statusesOf(scope, judged({ ...passing(), notApplicable }))).toMatchObject([{ state: "success" }]);
  });

  test("of an area with a check that decides count what is waived as it counts: not at all", () => {
    const waiver = { by: "@a", until: "2026-12-15", reason: "r", lasts: true };
    const checks = [resultOf("a"), resultOf("a", { id: "a-2", verdict: "failed", waiver })];
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    const decides: Judgement["decides"] = (check) => gateDecides(check, "required");
    expect(statusesOf(scope, judged({ ...passing(), checks }, { decides }))).toMatchObject([
      { state: "success", description: "1 of 2 checks passed; the rest is waived or advisory" },
    ]);
  });

  describe("of an area that only waits", () => {
    const waiting = resultOf("a", { verdict: "pending", reason: "waits for b" });
    const scope = request({ mode: "areas", areas: [area("a")] }).scope;
    const held = {
      gate: "not-ready",
      reasonCode: "pending",
      reason: "1 of 2 required checks is still to do",
    } as const;
    const words = (results: Partial<Results>, over: Partial<Judgement> = {}) =>
      statusesOf(
        scope,
        judged({ ...passing(), checks: [waiting, resultOf("a", { id: "a-2" })], ...results }, over),
      )[0];

    test("are pending, also where another area failed", () => {
      const description = "1 of 2 checks is still to do: a";
      expect(words(held)).toMatchObject({ state: "pending", description });
      const failed = { gate: "not-ready", reasonCode: "checks-failed" } as const;
      expect(words(failed)).toMatchObject({ state: "pending", description });
    });

    test("are red where one of its own checks failed, too", () => {
      const checks = [waiting, resultOf("a", { id: "a-2", verdict: "failed" })];
      expect(words({ ...held, checks })).toMatchObject({
        state: "failure",
        description: "2 of 2 checks did not pass: a pending, a-2 failed",
      });
    });

    test("are as the gate is where more holds that back", () => {
      expect(words(held, { weakened: true })?.state).toBe("failure");
      expect(words({ ...held, reasonCode: "interrupted" })?.state).toBe("error");
    });

    test("let no area that passed be green beside an open sign-off", () => {
      const { signOffs } = passing();
      const open = { text: "t", done: false, line: 1, heading: null, owner: null, why: null, by: null };
      const one = { ...open, applies: true, holds: true, tickedHere: false };
      const results = { ...held, checks: [resultOf("a")], signOffs: [...signOffs, one] };
      expect(words(results)).toMatchObject({
        state: "pending",
        description: "1 check passed, but 1 sign-off is open",
      });
      expect(words({ ...results, signOffs: [{ ...one, done: true }] })?.state).toBe("success");
    });
  });

  test("say once how to be allowed, and do not try again", async () => {
    const github = await server();
    github.state.readOnly = true;
    const api = connect(github);
    const asked = request({ mode: "areas" });
    const opened = await openStatuses(asked, api);
    const closed = await closeStatuses(asked, judged(failing()), opened, api);
    expect(closed.warnings).toEqual([
      expect.stringMatching(/^2 of 2 commit statuses were not set: .*permissions: statuses: write/),
    ]);
    expect(github.requests).toHaveLength(1);
  });

  test("are final although a fault kept them from being pending", async () => {
    const github = await server();
    const api = connect(github, { retries: 0 });
    github.fail({ status: 500, times: 1 });
    const opened = await openStatuses(request(), api);
    const closed = await closeStatuses(request(), judged(failing()), opened, api);
    expect(opened.failed).toBe("server");
    expect(closed.warnings).toEqual([]);
    expect(github.state.statuses).toHaveLength(1);
  });
});

describe("the areas a run may speak for", () => {
  const checks = [checkOf("a"), checkOf("b", { needs: ["a"] }), checkOf("c"), { ...checkOf("c"), id: "c-2" }];
  const covered = (filter: { areas?: string[]; checks?: string[] }) => {
    const plan = selectChecks(checks, { areas: [], checks: [], ...filter }, unknownRelease);
    return plan.kind === "plan" ? coveredAreas(checks, plan).map(({ slug }) => slug) : plan;
  };

  test("are all without a filter", () => {
    expect(covered({})).toEqual(["a", "b", "c"]);
  });

  test("are not those that run only because others need them", () => {
    expect(covered({ areas: ["b"] })).toEqual(["b"]);
  });

  test("are not those of which a part runs", () => {
    expect(covered({ checks: ["a", "c-2"] })).toEqual(["a"]);
  });
});
