import { describe, expect, test } from "@jest/globals";
import { volatileSpans } from "../../../src/draft/learn/volatile.js";

/** What of a line is taken for another one the next time. */
const volatileIn = (line: string) => volatileSpans(line).map(({ start, end }) => line.slice(start, end));

describe("what is another one the next time is found whole", () => {
  test.each([
    ["a day and a time", "at 2026-11-29T00:12:03.120+02:00 on", ["2026-11-29T00:12:03.120+02:00"]],
    ["a day with slashes", "of 12/24/2026 on", ["12/24/2026"]],
    ["a day in words", "on Sun, 29 Nov 2026 it", ["Sun, 29 Nov 2026"]],
    ["a time of day", "at 9:41 PM it", ["9:41 PM"]],
    ["a duration of parts", "took 2m30s in all", ["2m30s"]],
    ["a duration", "took 1.5 seconds in all", ["1.5 seconds"]],
    ["a size", "wrote 12.4 kB to it", ["12.4 kB"]],
    ["a UUID", "as cafebabe-dead-beef-cafe-deadbeefcafe on", ["cafebabe-dead-beef-cafe-deadbeefcafe"]],
    ["a digest by its name", "is sha256:Zm9v+bar/x= now", ["sha256:Zm9v+bar/x="]],
    ["an address in memory", "at 0xdeadbeef on", ["0xdeadbeef"]],
    ["an abbreviated commit", "at 1a2b3c4 on", ["1a2b3c4"]],
    ["a token", "as aGVsbG8gd29ybGQh1 on", ["aGVsbG8gd29ybGQh1"]],
    ["a random name", "as k3x9q2m7zt on", ["k3x9q2m7zt"]],
    ["a URL", "see https://example.com/a?b=c now", ["https://example.com/a?b=c"]],
    ["a server here", "on localhost:8080 now", ["localhost:8080"]],
    ["a server by its number", "on 127.0.0.1:49152 now", ["127.0.0.1:49152"]],
    ["a process", "of pid 4711 now", ["pid 4711"]],
    ["a seed", "with seed: 991 now", ["seed: 991"]],
    ["a path", "in /tmp/a-b/c.txt now", ["/tmp/a-b/c.txt"]],
    ["a path of Windows", "in C:\\Temp\\x now", ["C:\\Temp\\x"]],
    ["a large number", "read 1,234,567 rows", ["1,234,567"]],
    ["a share", "is 83.4 % now", ["83.4 %"]],
    ["a fraction", "did 3/12 now", ["3/12"]],
    ["a version", "with v1.2.3-rc.1 now", ["v1.2.3-rc.1"]],
  ])("%s: %s", (_what, line, expected) => {
    expect(volatileIn(line)).toEqual(expected);
  });

  test.each(["100 % of all", "0% lost", "12 tests, 0 failures", "ok all", "Exit 1", "feedbacked", "a-b/c"])(
    "and nothing in %s",
    (line) => {
      expect(volatileIn(line)).toEqual([]);
    },
  );
});
