import type { KnownTool } from "./known-tool.js";

/** Tools that run tests, the special ones before those whose lines are like theirs. */
export const testTools = {
  jest: {
    recognises: { command: /\b(?:jest|react-scripts test)\b/, output: /^Tests: {2}.*\d total$/ },
    pass: ["/^Tests: .*[1-9]\\d* passed/"],
    fail: ["/^Tests: .*\\d+ failed/"],
    sample: "Tests:       2 passed, 2 total",
  },
  vitest: {
    recognises: { command: /\bvitest\b/, output: /^ *Test Files {2}.*\(\d+\)$/ },
    pass: ["/^ *Tests +.*[1-9]\\d* passed/"],
    fail: ["/^ *Tests +.*\\d+ failed/"],
    sample: "      Tests  2 passed (2)",
  },
  mocha: {
    recognises: { command: /\bmocha\b/, output: /^ {2}\d+ passing \(\d+m?s\)$/ },
    pass: ["/^ *[1-9]\\d* passing/"],
    fail: ["/^ *[1-9]\\d* failing/"],
    sample: "  2 passing (3ms)",
  },
  ava: {
    recognises: { command: /\bava\b/, output: null },
    pass: ["/^ *[1-9]\\d* tests? passed/"],
    fail: ["/^ *[1-9]\\d* tests? failed/"],
    sample: "  1 test passed",
  },
  playwright: {
    recognises: { command: /\bplaywright test\b/, output: null },
    pass: ["/^ *[1-9]\\d* passed/"],
    fail: ["/^ *[1-9]\\d* failed/"],
    sample: "  6 passed (4.1s)",
  },
  "node --test": {
    recognises: { command: /\b(?:node|tsx)\b.* --test\b/, output: /^[#ℹ] cancelled \d+$/ },
    pass: ["/^. pass [1-9]\\d*$/"],
    // TAP, which Node prints into a pipe up to 22, names what failed above its counts; a todo has a mark behind it.
    fail: ["/^ *not ok \\d+ - [^#]*$/", "/^. fail [1-9]\\d*$/"],
    sample: "# pass 2",
  },
  "node-tap": {
    recognises: { command: /\btap\b/, output: /^# \{ total: \d+, pass: \d+/ },
    pass: ["/^# . total: [1-9]\\d*, pass: [1-9]/"],
    fail: ["/^ *not ok /"],
    sample: "# { total: 2, pass: 2 }",
  },
  "bun test": {
    recognises: { command: /\bbun test\b/, output: /^Ran \d+ tests? across \d+ files?\./ },
    pass: ["/^ *[1-9]\\d* pass$/"],
    fail: ["/^ *[1-9]\\d* fail$/"],
    sample: " 2 pass",
  },
  "deno test": {
    recognises: { command: /\bdeno test\b/, output: /^ok \| \d+ passed/ },
    pass: ["/^ok . [1-9]\\d* passed/"],
    fail: ["/^FAILED . \\d+ passed/"],
    sample: "ok | 2 passed | 0 failed (4ms)",
  },
  ExUnit: {
    recognises: {
      command: /\bmix test\b/,
      output: /^Running ExUnit with seed|^Randomized with seed \d+$|^Result: \d+ passed/,
    },
    // Since 1.20 it says `Result: 12 passed`.
    pass: ["/^Result: [1-9]\\d* passed|[1-9]\\d* \\w+, 0 failures/"],
    fail: ["/, [1-9]\\d* failures?/", "/^\\*\\* \\(\\w+Error\\)/"],
    sample: "1 doctest, 1 test, 0 failures",
  },
  "cargo test": {
    recognises: {
      command: /\bcargo (?:\+\S+ )?(?:t|test)\b/,
      output: /^test result: (?:ok|FAILED)\. \d+ passed; /,
    },
    pass: ["/^test result: ok\\. [1-9]\\d* passed/"],
    fail: ["test result: FAILED", "error: could not compile"],
    sample: "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
  },
  nextest: {
    recognises: { command: /\bcargo nextest\b/, output: /^ +Summary \[ +[\d.]+s\] / },
    pass: ["/^ *Summary .* [1-9]\\d* passed/"],
    fail: ["/^ *Summary .* \\d+ failed/"],
    sample: "     Summary [   0.016s] 2 tests run: 2 passed, 0 skipped",
  },
  "go test": {
    recognises: { command: /\bgo test\b/, output: /^ok {2}\t\S+\t/ },
    pass: ["/^ok\\s+\\S+\\s+[^\\[]*$/"],
    fail: ["/^FAIL/"],
    sample: "ok  \texample.com/m\t0.004s",
  },
  pytest: {
    recognises: { command: /\b(?:pytest|py\.test)\b/, output: /^=+ test session starts =+$/ },
    pass: ["/^(=+ )?[1-9]\\d* passed/"],
    fail: ["/^(=+ )?[1-9]\\d* failed/", "/\\d+ errors? in [\\d.]+s/"],
    sample: "============================== 2 passed in 0.01s ===============================",
  },
  tox: {
    recognises: { command: /\btox\b/, output: /^ {2}congratulations :\)/ },
    pass: ["congratulations :)"],
    fail: ["evaluation failed :("],
    sample: "  congratulations :) (1.24 seconds)",
  },
  unittest: {
    recognises: { command: /\bunittest\b|\bmanage\.py test\b/, output: /^Ran \d+ tests? in [\d.]+s$/ },
    pass: ["/^Ran [1-9]\\d* tests? in/", "/^OK\\b/"],
    fail: ["/^FAILED \\(/"],
    sample: "Ran 2 tests in 0.000s",
  },
  RSpec: {
    recognises: { command: /\brspec\b/, output: /^\d+ examples?, \d+ failures?/ },
    pass: ["/^[1-9]\\d* examples?, 0 failures/"],
    fail: ["/^\\d+ examples?, [1-9]\\d* failures?/", "occurred outside of examples"],
    sample: "2 examples, 0 failures",
  },
  minitest: {
    recognises: { command: /\bminitest\b|\brails test\b/, output: /^\d+ runs, \d+ assertions, \d+ failures/ },
    pass: ["/^[1-9]\\d* runs, .* 0 failures, 0 errors/"],
    fail: ["/^\\d+ runs, .* [1-9]\\d* failures/", "/^\\d+ runs, .* [1-9]\\d* errors/"],
    sample: "1 runs, 1 assertions, 0 failures, 0 errors, 0 skips",
  },
  "test-unit": {
    recognises: { command: /\btest-unit\b/, output: /^\d+ tests, \d+ assertions, \d+ failures/ },
    pass: ["/^[1-9]\\d* tests, .* 0 failures, 0 errors/"],
    fail: ["/^\\d+ tests, .* [1-9]\\d* failures/", "/^\\d+ tests, .* [1-9]\\d* errors/"],
    sample: "1 tests, 1 assertions, 0 failures, 0 errors, 0 pendings, 0 omissions, 0 notifications",
  },
  Maven: {
    recognises: { command: /\bmvnw?\b/, output: /^\[INFO\] BUILD SUCCESS$/ },
    pass: ["BUILD SUCCESS"],
    fail: ["BUILD FAILURE", "COMPILATION ERROR"],
    sample: "[INFO] BUILD SUCCESS",
  },
  Surefire: {
    recognises: {
      command: /\bmvnw?\b.* (?:test|verify|install|deploy)\b/,
      output: /Tests run: \d+, Failures: /,
    },
    pass: ["/Tests run: [1-9]\\d*, Failures: 0, Errors: 0/"],
    fail: ["/Tests run: .*Failures: [1-9]/", "/Tests run: .*Errors: [1-9]/"],
    sample: "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0",
  },
  Gradle: {
    recognises: { command: /\bgradlew?\b/, output: /^BUILD SUCCESSFUL in / },
    pass: ["BUILD SUCCESSFUL"],
    fail: ["BUILD FAILED"],
    sample: "BUILD SUCCESSFUL in 2s",
  },
  PHPUnit: {
    recognises: { command: /\bphpunit\b/, output: /^OK \(\d+ tests?, \d+ assertions?\)$/ },
    pass: ["/^OK[ ,]/"],
    fail: ["FAILURES!", "ERRORS!", "No tests executed!"],
    sample: "OK (1 test, 1 assertion)",
  },
  Pest: {
    recognises: { command: /\bpest\b/, output: null },
    pass: ["/^ *Tests: .*[1-9]\\d* passed/"],
    fail: ["/^ *Tests: .*\\d+ failed/"],
    sample: "  Tests:    1 passed (1 assertions)",
  },
  "dotnet test": {
    recognises: { command: /\bdotnet test\b/, output: /^(?:Passed|Failed)! +- Failed: / },
    pass: ["/^Passed! .*Passed: +[1-9]/"],
    fail: ["/^Failed! /", "error CS"],
    sample:
      "Passed!  - Failed:     0, Passed:     2, Skipped:     0, Total:     2, Duration: 5 ms - App.Tests.dll (net9.0)",
  },
  "Microsoft.Testing.Platform": {
    recognises: { command: /\bdotnet test\b/, output: /^Test run summary: / },
    pass: ["Test run summary: Passed!"],
    fail: ["Test run summary: Failed!", "Zero tests ran"],
    sample: "Test run summary: Passed! - bin/Debug/net10.0/App.Tests.dll (net10.0|x64)",
  },
  Bats: {
    recognises: { command: /\bbats\b/, output: null },
    pass: ["/^1\\.\\.[1-9]/"],
    fail: ["/^not ok /"],
    sample: "1..2",
  },
  prove: {
    recognises: { command: /\bprove\b/, output: null },
    pass: ["/^Result: PASS$/"],
    fail: ["/^Result: FAIL$/", "/^Result: NOTESTS$/"],
    sample: "Result: PASS",
  },
  ctest: {
    recognises: { command: /\bctest\b/, output: /^\d+% tests passed, \d+ tests failed out of \d+$/ },
    pass: ["100% tests passed"],
    fail: ["/ [1-9]\\d* tests? failed out of/", "No tests were found"],
    sample: "100% tests passed, 0 tests failed out of 2",
  },
} as const satisfies Readonly<Record<string, KnownTool>>;
