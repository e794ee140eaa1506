import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../src/model/checklist.js";
import { checkOf } from "../support/samples.js";
import { plannedPage, planning, sharded, shardsOf } from "./planning.js";

const letters = (count: number): Check[] =>
  Array.from({ length: count }, (_, index) => checkOf(`c${index + 1}`));

describe("a plan's shards", () => {
  test("are balanced by number where nothing is known of how long checks take", () => {
    expect(shardsOf(letters(7), { shards: 3 })).toEqual({
      "1-of-3-ubuntu-latest": "c1 c4 c7",
      "2-of-3-ubuntu-latest": "c2 c5",
      "3-of-3-ubuntu-latest": "c3 c6",
    });
  });

  test("are balanced by durations, the longest check first", () => {
    const ms: Record<string, number> = { c1: 1, c2: 2, c3: 3, c4: 4, c5: 5, c6: 7 };
    const { shards } = sharded(letters(6), { shards: 2, weigh: (id) => ms[id] ?? null });
    expect(shards.map(({ entry, expectedMs }) => [entry.checks.join(" "), expectedMs])).toEqual([
      ["c1 c3 c6", 11],
      ["c2 c4 c5", 11],
    ]);
  });

  test("count a check without a duration as the median of the others", () => {
    const ms: Record<string, number> = { c1: 10, c2: 30, c3: 1000 };
    const { shards, usualMs } = sharded(letters(4), { shards: 2, weigh: (id) => ms[id] ?? null });
    expect(usualMs).toBe(30);
    expect(shards.map(({ expectedMs }) => expectedMs)).toEqual([70, 1000]);
  });

  test("count it so in whatever order the durations stand on the page", () => {
    const ms: Record<string, number> = { c1: 1000, c2: 10, c3: 30, c5: 9 };
    expect(sharded(letters(5), { weigh: (id) => ms[id] ?? null }).usualMs).toBe(10);
  });

  test("give each check a place where checks took no time at all", () => {
    expect(Object.keys(shardsOf(letters(4), { shards: 4, weigh: () => 0 }))).toHaveLength(4);
  });

  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [160, 16],
    [161, 16],
    [1000, 16],
  ])("are one for each ten checks, at most 16, where no number is given: %d checks, %d", (checks, shards) => {
    expect(sharded(letters(checks)).shards).toHaveLength(shards);
  });

  test("are never empty: there are no more than checks", () => {
    expect(sharded(letters(3), { shards: 8 }).shards).toHaveLength(3);
  });

  test("have a check on each of its systems, and those without any on those of the action", () => {
    const checks = [
      checkOf("a"),
      checkOf("b", { runsOn: ["windows-latest", "ubuntu-latest"] }),
      checkOf("c"),
    ];
    expect(shardsOf(checks, { shards: 1 })).toEqual({
      "1-of-2-ubuntu-latest": "a b c",
      "2-of-2-windows-latest": "b",
    });
    expect(sharded(checks, { shards: 1 }).plan).toMatchObject({ checks: 4, runsOn: ["ubuntu-latest"] });
  });

  test("go to the system whose longest shard can be made shorter", () => {
    const checks = [
      checkOf("w", { runsOn: ["windows-latest"] }),
      ...letters(4),
      checkOf("w2", { runsOn: ["windows-latest"] }),
    ];
    const names = Object.keys(shardsOf(checks, { shards: 4, weigh: (id) => (id === "w" ? 9 : 1) }));
    expect(names).toEqual([
      "1-of-4-windows-latest",
      "2-of-4-windows-latest",
      "3-of-4-ubuntu-latest",
      "4-of-4-ubuntu-latest",
    ]);
  });

  test("go to the first of two systems whose longest shards are alike", () => {
    const on = (system: string): Check[] =>
      [1, 2].map((number) => checkOf(`${system}${number}`, { runsOn: [system] }));
    expect(Object.keys(shardsOf([...on("macos"), ...on("linux")], { shards: 3 }))).toEqual([
      "1-of-3-macos",
      "2-of-3-macos",
      "3-of-3-linux",
    ]);
  });

  test("hold what a check needs, on each system, in the order in which it runs", () => {
    const both = { runsOn: ["ubuntu-latest", "windows-latest"] };
    const checks = [
      checkOf("a"),
      checkOf("deploy", { ...both, needs: ["build"] }),
      checkOf("b"),
      checkOf("build", both),
    ];
    expect(shardsOf(checks, { shards: 4 })).toEqual({
      "1-of-4-ubuntu-latest": "a",
      "2-of-4-ubuntu-latest": "build deploy",
      "3-of-4-ubuntu-latest": "b",
      "4-of-4-windows-latest": "build deploy",
    });
  });

  test("hold what is needed by way of a row that does not apply", () => {
    const checks = [
      checkOf("first"),
      checkOf("between", { phase: "after", needs: ["first"] }),
      checkOf("last", { needs: ["between"] }),
      checkOf("other"),
    ];
    expect(Object.values(shardsOf(checks, { shards: 3 }))).toEqual(["first last", "other"]);
  });

  test("may part checks that need nothing but a row that does not apply", () => {
    const checks = [
      checkOf("between", { phase: "after" }),
      checkOf("one", { needs: ["between"] }),
      checkOf("two", { needs: ["between"] }),
    ];
    expect(Object.values(shardsOf(checks, { shards: 2 }))).toEqual(["one", "two"]);
  });

  test.each([
    ["Self Hosted/GPU", "1-of-1-self-hosted-gpu"],
    ["ünïx", "1-of-1-n-x"],
    ["目录", "1-of-1"],
    [`${"r".repeat(39)}-x`, `1-of-1-${"r".repeat(39)}`],
    ["r".repeat(41), `1-of-1-${"r".repeat(40)}`],
    [".hidden.", "1-of-1-hidden"],
  ])("have names that a file may have: %s", (system, name) => {
    expect(Object.keys(shardsOf([checkOf("a")], { runsOn: [system] }))).toEqual([name]);
  });

  test("are in the output `matrix`, each with its own text alone", () => {
    const planned = sharded(letters(2), { shards: 2 });
    expect(JSON.parse(planned.matrix)).toEqual({
      include: planned.shards.map(({ entry, text }) => ({
        name: entry.name,
        "runs-on": "ubuntu-latest",
        shard: text,
      })),
    });
    expect(planned.shards[0]?.text).toBe(
      JSON.stringify({
        version: 1,
        ...plannedPage,
        name: "1-of-2-ubuntu-latest",
        system: "ubuntu-latest",
        of: { shards: 2, checks: 2 },
        checks: ["c1"],
      }),
    );
  });
});

describe("a check that needs what does not run on its system", () => {
  const needing = (over: Partial<Check> = {}) => [
    checkOf("build", { place: { line: 7, column: 3 }, runsOn: ["ubuntu-latest"] }),
    checkOf("deploy", {
      place: { line: 9, column: 5 },
      runsOn: ["ubuntu-latest", "windows-latest"],
      needs: ["build"],
      ...over,
    }),
  ];

  test("is named with its place, the other row, and the cure", () => {
    expect(planning(needing())).toEqual({
      kind: "page-problems",
      problems: [
        {
          rule: "need-elsewhere",
          weight: "error",
          place: { line: 9, column: 5 },
          found:
            "`deploy` runs on `windows-latest` and needs `build` (line 7), which runs on `ubuntu-latest`",
          expected: "what a check needs on the same system, because it runs in the same job",
          cure: "Let `build` run on `windows-latest` too (`runs-on` of its row), let `deploy` run elsewhere, or take the need out of `deploy`.",
        },
      ],
    });
  });

  test("is named where a row that does not apply stands between", () => {
    const between = checkOf("between", { phase: "after", needs: ["build"], runsOn: ["macos-latest"] });
    const checks = [...needing({ needs: ["between"] }), between];
    expect(planning(checks)).toMatchObject({
      problems: [
        {
          place: { line: 9, column: 5 },
          found:
            "`deploy` runs on `windows-latest` and needs `build` (line 7) by way of `between`, which runs on `ubuntu-latest`",
        },
      ],
    });
  });

  test("is right where a row that does not apply is for other systems, and needs nothing", () => {
    const between = checkOf("build", { phase: "after", runsOn: ["macos-latest"] });
    expect(planning([between, checkOf("deploy", { needs: ["build"] })]).kind).toBe("sharded");
  });
});

describe("a name that no runner has", () => {
  test("is named where its row runs, and of no interest where it does not", () => {
    const odd = (phase: Check["phase"]) => checkOf("gpu", { runsOn: ["ubuntu-latest", "[linux"], phase });
    const planned = planning([checkOf("a"), odd("before")]);
    if (planned.kind !== "page-problems") throw new Error("unexpectedly planned");
    expect(planned.problems).toMatchObject([
      { rule: "runner-name", found: "`[linux` in `runs-on` of `gpu`" },
    ]);
    expect(shardsOf([checkOf("a"), odd("after")])).toEqual({ "1-of-1-ubuntu-latest": "a" });
  });
});

describe("the limits of a plan", () => {
  const problemOf = (...given: Parameters<typeof planning>) => {
    const planned = planning(...given);
    return planned.kind === "beyond-limits" ? planned.problem : planned.kind;
  };
  const long = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => checkOf(`${index}-`.padEnd(length, "x")));

  test("are 256 systems", () => {
    const on = (count: number) => ({
      runsOn: Array.from({ length: count }, (_, index) => `r${index}`),
      shards: 1,
    });
    expect(sharded([checkOf("a")], on(256)).shards).toHaveLength(256);
    expect(problemOf([checkOf("a")], on(257))).toMatchObject({
      rule: "plan-limit",
      found: "checks that run on 257 systems, each of which needs a job of its own",
    });
  });

  /** A page whose path has so many characters: by it each text can be had to the byte. */
  const padded = (length: number, page = plannedPage) => ({
    ...page,
    page: { ...page.page, checklist: "p".repeat(length) },
  });

  test("are 24 KiB for a shard's text, to the byte", () => {
    const checks = long(280, 80);
    const text = sharded(checks, { shards: 1, page: padded(1) }).shards[0]?.text ?? "";
    const fits = 24 * 1024 - Buffer.byteLength(text) + 1;
    expect(sharded(checks, { shards: 1, page: padded(fits) }).kind).toBe("sharded");
    expect(problemOf(checks, { shards: 1, page: padded(fits + 1) })).toEqual({
      rule: "plan-limit",
      found: "the shard `1-of-1-ubuntu-latest` with 280 checks, whose text has 24,577 bytes",
      expected: "at most 24,576 bytes a shard, because a job gets it in its environment",
      cure: "Raise `shards` (it is 1 now, at most 256) where the checks do not all need each other, give the checks shorter ids, or plan parts of the page by `areas`.",
    });
  });

  test.each(["Windows-2025", "our-own-windows"])(
    "are 8 KiB on Windows, where the environment holds the entry twice: %s",
    (system) => {
      const on = (length: number) => ({ shards: 1, runsOn: [system], page: padded(length) });
      const checks = long(90, 80);
      expect(sharded(checks, { shards: 1, page: padded(1) }).kind).toBe("sharded");
      const few = checks.slice(10);
      const fits = 1 + 8 * 1024 - Buffer.byteLength(sharded(few, on(1)).shards[0]?.text ?? "");
      expect(sharded(few, on(fits)).kind).toBe("sharded");
      expect(problemOf(few, on(fits + 1))).toMatchObject({
        found: expect.stringMatching(/whose text has 8,193 bytes$/),
        expected: expect.stringMatching(/^at most 8,192 bytes .* little room on Windows$/),
      });
    },
  );

  test.each([
    [50, "or plan parts of the page by `areas`."],
    [51, "or name fewer in `areas` and `checks`, which every shard repeats."],
  ])("say that every shard repeats what was chosen, where that is much: %d names", (count, cure) => {
    const checks = Array.from({ length: count - 1 }, (_, index) => `${index}`.padEnd(600, "x"));
    const page = { ...plannedPage, selection: { areas: ["one"], checks } };
    expect(problemOf(letters(3), { page })).toMatchObject({ cure: expect.stringContaining(cure) });
  });

  test("are 64 KiB for the plan, to the byte", () => {
    const runsOn = Array.from({ length: 200 }, (_, index) => `${index}`.padEnd(58, "x"));
    const room = (wish: object) =>
      64 * 1024 - Buffer.byteLength(sharded([checkOf("a")], { runsOn, page: padded(1), ...wish }).text);
    // The last system's name stands in the plan twice; the page's path takes up what is odd.
    const more = "x".repeat(Math.floor(room({}) / 2));
    runsOn.push(`${runsOn.pop()}${more}`);
    const fits = 1 + room({});
    expect(room({ page: padded(fits) })).toBe(0);
    expect(problemOf([checkOf("a")], { runsOn, page: padded(fits + 1) })).toMatchObject({
      rule: "plan-limit",
      found: "a plan of 200 shards, whose text has 65,537 bytes",
      cure: expect.stringContaining("Lower `shards`, give the runners of `runs-on` shorter names"),
    });
  });

  test("are 500,000 characters for both outputs, to the character", () => {
    const checks = long(4000, 100);
    const lengthAt = (length: number) => {
      const { matrix, text } = sharded(checks, { shards: 64, page: padded(length) });
      return matrix.length + text.length;
    };
    const each = lengthAt(2) - lengthAt(1);
    const fits = 1 + Math.floor((500_000 - lengthAt(1)) / each);
    // The path of the page stands in each shard, an id in one.
    const over = lengthAt(fits) + each - 500_000;
    const planned = (cut: number): Parameters<typeof planning> => {
      const [first = checkOf("c"), ...others] = checks;
      const shorter = checkOf(first.id.slice(0, first.id.length - cut));
      return [[shorter, ...others], { shards: 64, page: padded(fits + 1) }];
    };
    expect(sharded(...planned(over)).kind).toBe("sharded");
    expect(problemOf(...planned(over - 1))).toMatchObject({
      rule: "plan-limit",
      found: "outputs of 500,001 characters",
      cure: "Lower `shards`, give the checks shorter ids, or plan parts of the page by `areas`, each with a gate of its own.",
    });
  });
});
