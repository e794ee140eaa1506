import { describe, expect, test } from "@jest/globals";
import { failing, passing } from "../github/support.js";
import { naming, onMain, page, world } from "../github/ticket-support.js";

describe("a Linear issue as the ticket", () => {
  test("has one comment and one attachment, both updated in place, behind other comments", async () => {
    const { linear, link } = await world();
    for (const body of ["hi", "there", `copy of ${page}`])
      linear.comments.push({ id: body, issue: "uuid-61", body, mine: false });
    expect(await link(naming("FAC-61"))).toEqual({ notes: [], warnings: [] });
    expect(await link(naming("FAC-61", passing({ run: onMain })))).toEqual({ notes: [], warnings: [] });
    const ours = linear.comments.filter(({ mine }) => mine);
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain(`[\`RELEASE_READINESS.md\`](${page}#readiness-`);
    expect(ours[0]?.body).toContain("✅ **Ready**");
    expect([...linear.attachments]).toEqual([
      [`uuid-61 ${page}`, { title: "Release readiness: RELEASE_READINESS.md", subtitle: "acme/app" }],
    ]);
  });

  test("hears of each gate by itself, and has one attachment for the page", async () => {
    const { linear, link } = await world();
    await link(naming("FAC-61"));
    await link(naming("FAC-61", failing({ run: onMain, name: "nightly" })));
    expect([linear.comments.length, linear.attachments.size]).toEqual([2, 1]);
  });

  test.each([
    ["a personal key", "lin_api_secret", "lin_api_secret"],
    ["an OAuth token", "lin_oauth_secret", "Bearer lin_oauth_secret"],
  ])("is asked with %s in its own way", async (_, token, sent) => {
    const { linear, link } = await world(token);
    await link(naming("FAC-61"));
    expect(new Set(linear.keys)).toEqual(new Set([sent]));
  });

  const wrongKey = {
    errors: [
      {
        message: "Authentication required, not authenticated",
        extensions: { type: "authentication error", code: "AUTHENTICATION_ERROR" },
      },
    ],
  };
  test.each([
    [
      "a wrong key",
      { status: 200, body: wrongKey },
      /Authentication required.*Give `linear-token` a valid personal key/,
    ],
    ["a wrong key with its status", { status: 401, body: wrongKey }, /\(401\)\. Give `linear-token`/],
    [
      "no permission",
      { status: 200, body: { errors: [{ message: "No access", extensions: { code: "FORBIDDEN" } }] } },
      /No access.*may write comments/,
    ],
    [
      "a rate limit",
      {
        status: 400,
        body: { errors: [{ message: "Rate limit exceeded", extensions: { code: "RATELIMITED" } }] },
      },
      /Run the job again later/,
    ],
    [
      "a change not carried out",
      { status: 200, body: { data: { issue: { id: "i", url: "u", success: false } } } },
      /was not carried out/,
    ],
    ["a page", { status: 200, body: "<html>" }, /an HTML page instead of JSON/],
    ["a broken server", { status: 502, body: "<html>" }, /\(502\)\. Run the job again/],
    ["another form", { status: 200, body: { data: { issue: 3 } } }, /another form/],
  ])("answers with %s: one warning with its cure", async (_, answer, expected) => {
    const { linear, link } = await world();
    linear.answer = answer;
    const told = await link(naming("FAC-61"));
    expect(told).toEqual({ notes: [], warnings: [expect.stringMatching(expected)] });
    expect(told.warnings.join()).not.toContain("lin_api_key");
  });

  test("that does not exist is a warning that names it", async () => {
    const { link } = await world();
    expect((await link(naming("NOPE-1"))).warnings).toEqual([
      expect.stringContaining("Check `ticket:` on the page: Linear issue NOPE-1 must exist"),
    ]);
  });

  test("without a key is a warning, and asks nothing", async () => {
    const { linear, link } = await world("");
    expect((await link(naming("FAC-61"))).warnings).toEqual([
      expect.stringContaining("Give `linear-token` a valid personal key"),
    ]);
    expect(linear.keys).toEqual([]);
  });
});
