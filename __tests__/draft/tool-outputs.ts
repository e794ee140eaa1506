import type { ToolName } from "../../src/draft/tool-signals.js";

/** What a tool printed, and where that is from: "run" was run here, with the version named; else its own documents. */
export interface ToolOutput {
  readonly tool: ToolName;
  readonly from: string;
  /** How it is run. */
  readonly script: string;
  /** Runs in which all was well. */
  readonly green: readonly string[];
  /** Runs in which something was broken, or in which nothing ran. */
  readonly red: readonly string[];
}

export const toolOutputs: readonly ToolOutput[] = [
  {
    tool: "jest",
    script: "npx jest --ci",
    from: "run, 30.2",
    green: [
      "PASS ./g.test.js\n  ✓ a (1 ms)\n\nTest Suites: 1 passed, 1 total\nTests:       2 passed, 2 total\nSnapshots:   0 total\nTime:        0.314 s\n",
      "Tests:       1 skipped, 1 todo, 4 passed, 6 total\n",
    ],
    red: [
      "Test Suites: 1 failed, 1 total\nTests:       1 failed, 1 skipped, 1 passed, 3 total\nSnapshots:   0 total\n",
      "Test Suites: 1 failed, 1 total\nTests:       0 total\n",
    ],
  },
  {
    tool: "vitest",
    script: "npx vitest run",
    from: "run, 4.1",
    green: [
      " RUN  v4.1.12 /tmp/t\n\n ✓ vg.spec.mjs (2 tests) 3ms\n\n Test Files  1 passed (1)\n      Tests  2 passed (2)\n   Start at  23:01:14\n",
      "\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m2 passed\u001b[39m\u001b[22m\u001b[90m (2)\u001b[39m\n",
    ],
    red: [
      " Test Files  1 failed (1)\n      Tests  1 failed | 1 passed | 1 skipped (3)\n",
      "No test files found, exiting with code 1\n",
    ],
  },
  {
    tool: "mocha",
    script: "npx mocha",
    from: "run, 11.7",
    green: ["  s\n    ✔ a\n    ✔ b\n\n\n  2 passing (3ms)\n\n", "  2 passing (1s)\n  1 pending\n"],
    red: ["  1 passing (4ms)\n  1 pending\n  1 failing\n\n  1) s\n", "  0 passing (1ms)\n"],
  },
  {
    tool: "ava",
    script: "npx ava",
    from: "run, 6.4",
    green: ["  ✔ a\n  ─\n\n  1 test passed\n"],
    red: ["  ─\n\n  1 test failed\n"],
  },
  {
    tool: "playwright",
    script: "npx playwright test",
    from: "its documents, 1.5x",
    green: ["Running 6 tests using 3 workers\n  6 passed (4.1s)\n"],
    red: ["  1 failed\n    [chromium] › a.spec.ts:3:5 › a ─────\n  5 passed (4.1s)\n"],
  },
  {
    tool: "node --test",
    script: "node --test",
    from: "run, Node 20",
    green: [
      "TAP version 13\nok 1 - a\nnot ok 2 - later # TODO\n1..2\n# tests 2\n# suites 0\n# pass 2\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n# duration_ms 128.59\n",
      "✔ a (1.35ms)\nℹ tests 2\nℹ suites 0\nℹ pass 2\nℹ fail 0\nℹ cancelled 0\n",
    ],
    red: [
      "ok 1 - a\nnot ok 2 - b\n  ---\n  failureType: 'testCodeFailure'\n",
      "# pass 1\n# fail 1\n# cancelled 0\n",
      "ℹ pass 1\nℹ fail 1\n",
      "# tests 0\n# pass 0\n# fail 0\n",
    ],
  },
  {
    tool: "node-tap",
    script: "npx tap",
    from: "run, 21",
    green: [
      "TAP version 14\nok 1 - a\nok 2 - should be equal\n1..2\n# { total: 2, pass: 2 }\n# time=5.472ms\n",
    ],
    red: ["TAP version 14\nnot ok 1 - a\n1..1\n# { total: 1, pass: 0, fail: 1 }\n"],
  },
  {
    tool: "bun test",
    script: "bun test",
    from: "its documents, 1.2",
    green: [" 2 pass\n 0 fail\n 2 expect() calls\nRan 2 tests across 1 file. [12.00ms]\n"],
    red: [" 1 pass\n 1 fail\nRan 2 tests across 1 file. [12.00ms]\n"],
  },
  {
    tool: "deno test",
    script: "deno test -A",
    from: "its documents, 2.x",
    green: ["running 2 tests from ./a.test.ts\na ... ok (0ms)\n\nok | 2 passed | 0 failed (4ms)\n"],
    red: ["FAILED | 1 passed | 1 failed (4ms)\n\nerror: Test failed\n", "ok | 0 passed | 0 failed (0ms)\n"],
  },
  {
    tool: "ExUnit",
    script: "mix test test/catalog",
    from: "run, Elixir 1.14, and the source of 1.20",
    green: [
      "..\nFinished in 0.01 seconds (0.00s async, 0.01s sync)\n1 doctest, 1 test, 0 failures\n\nRandomized with seed 400101\n",
      "Running ExUnit with seed: 1, max_cases: 4\n\n3 properties, 0 failures\n",
      "30 tests, 0 failures, 2 excluded, 1 skipped\n",
      "Finished in 86.8 seconds (39.6s async, 47.1s sync)\n\nResult: 4605 passed (1 doctest, 4604 tests), 13 skipped\n",
    ],
    red: [
      "1 doctest, 1 test, 1 failure\n",
      "30 tests, 10 failures\n",
      "Result: 447/455 passed (53/54 doctests, 394/401 tests)\nFailed: 1 doctest, 7 tests\n",
      "Result: 0 tests, 3 excluded\n",
      "== Compilation error in file lib/x.ex ==\n** (TokenMissingError) lib/x.ex:2:1: missing terminator\n",
      "There are no tests to run\n",
    ],
  },
  {
    tool: "cargo test",
    script: "cargo test --all",
    from: "run, 1.95",
    green: [
      "running 1 test\ntest tests::it_works ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n   Doc-tests demo\n\nrunning 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n",
    ],
    red: [
      "test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.08s\n\nerror: test failed, to rerun pass `--lib`\n",
      "error: could not compile `demo` (lib test) due to 1 previous error\n",
      "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.00s\n",
    ],
  },
  {
    tool: "nextest",
    script: "cargo nextest run",
    from: "its documents, 0.9",
    green: [
      "        PASS [   0.004s] demo tests::it_works\n────────────\n     Summary [   0.016s] 2 tests run: 2 passed, 0 skipped\n",
    ],
    red: ["     Summary [   0.016s] 2 tests run: 1 passed, 1 failed, 0 skipped\n"],
  },
  {
    tool: "clippy",
    script: "cargo clippy -- -D warnings",
    from: "run, 1.95",
    green: [
      "    Checking demo v0.1.0 (/tmp/rs)\n    Finished `dev` profile [unoptimized + debuginfo] target(s) in 0.08s\n",
    ],
    red: ["warning: unused variable: `x`\n", "error[E0425]: cannot find value `x` in this scope\n"],
  },
  {
    tool: "go test",
    script: "go test ./...",
    from: "run, 1.26",
    green: [
      "ok  \texample.com/m\t0.004s\n",
      "ok  \texample.com/m\t(cached)\n?   \texample.com/m/cmd\t[no test files]\n",
      "=== RUN   TestA\n--- PASS: TestA (0.00s)\nPASS\nok  \texample.com/m\t0.002s\n",
    ],
    red: [
      "--- FAIL: TestA (0.00s)\n    a_test.go:3: x\nFAIL\nFAIL\texample.com/m\t0.002s\nFAIL\n",
      "FAIL\texample.com/m [build failed]\nFAIL\n",
      "ok  \texample.com/m\t0.002s [no tests to run]\n",
    ],
  },
  {
    tool: "go vet",
    script: "go vet ./...",
    from: "run, 1.26",
    green: [""],
    red: [
      '# example.com/m\n# [example.com/m]\n./a.go:4:2: fmt.Printf format %d has arg "a" of wrong type string\n',
    ],
  },
  {
    tool: "golangci-lint",
    script: "golangci-lint run",
    from: "its issues, 2.1",
    green: ["0 issues.\n"],
    red: [
      'main.go:3:8: "fmt" imported and not used (typecheck)\n1 issues:\n* typecheck: 1\n',
      "10 issues:\n* errcheck: 10\n",
    ],
  },
  {
    tool: "pytest",
    script: "python -m pytest -q",
    from: "run, 9.2",
    green: [
      "============================= test session starts ==============================\ncollected 2 items\n\ntest_g.py ..                                                             [100%]\n\n============================== 2 passed in 0.01s ===============================\n",
      "..                                                                       [100%]\n2 passed in 0.00s\n",
      "================== 4 passed, 1 skipped, 2 warnings in 0.10s ====================\n",
    ],
    red: [
      "FAILED test_r.py::test_a - assert 1 == 2\n========================= 1 failed, 1 passed in 0.02s ==========================\n",
      "1 passed, 1 error in 0.05s\n",
      "============================ 2 deselected in 0.01s =============================\n",
    ],
  },
  {
    tool: "tox",
    script: "tox",
    from: "its documents, 4",
    green: ["  py311: OK (1.20 seconds)\n  congratulations :) (1.24 seconds)\n"],
    red: ["  py311: FAIL code 1 (1.20 seconds)\n  evaluation failed :( (1.24 seconds)\n"],
  },
  {
    tool: "unittest",
    script: "python -m unittest",
    from: "run, Python 3.11",
    green: [
      "..\n----------------------------------------------------------------------\nRan 2 tests in 0.000s\n\nOK\n",
      "Ran 2 tests in 0.000s\n\nOK (skipped=1)\n",
    ],
    red: [
      "Ran 1 test in 0.000s\n\nFAILED (failures=1)\n",
      "Ran 0 tests in 0.000s\n\nNO TESTS RAN\n",
      "Ran 0 tests in 0.000s\n\nOK\n",
    ],
  },
  {
    tool: "RSpec",
    script: "bundle exec rspec",
    from: "run, 3.12",
    green: [
      "..\n\nFinished in 0.00281 seconds (files took 0.07256 seconds to load)\n2 examples, 0 failures\n",
      "2 examples, 0 failures, 1 pending\n",
    ],
    red: [
      "2 examples, 1 failure, 1 pending\n",
      "0 examples, 0 failures, 1 error occurred outside of examples\n",
      "0 examples, 0 failures\n",
    ],
  },
  {
    tool: "minitest",
    script: "bin/rails test",
    from: "run, 5.16",
    green: [
      "Run options: --seed 42547\n\n# Running:\n\n.\n\nFinished in 0.000351s, 2846.7400 runs/s.\n\n1 runs, 1 assertions, 0 failures, 0 errors, 0 skips\n",
    ],
    red: [
      "1 runs, 1 assertions, 1 failures, 0 errors, 0 skips\n",
      "4 runs, 1 assertions, 0 failures, 2 errors, 0 skips\n",
      "0 runs, 0 assertions, 0 failures, 0 errors, 0 skips\n",
    ],
  },
  {
    tool: "test-unit",
    script: "ruby -r test-unit t.rb",
    from: "run, 3.5",
    green: [
      "1 tests, 1 assertions, 0 failures, 0 errors, 0 pendings, 0 omissions, 0 notifications\n100% passed\n",
    ],
    red: [
      "1 tests, 1 assertions, 1 failures, 0 errors, 0 pendings, 0 omissions, 0 notifications\n0% passed\n",
    ],
  },
  {
    tool: "rubocop",
    script: "bundle exec rubocop",
    from: "its documents, 1.6x",
    green: ["Inspecting 3 files\n...\n\n3 files inspected, no offenses detected\n"],
    red: [
      "3 files inspected, 1 offense detected\n",
      "3 files inspected, 2 offenses detected, 1 offense autocorrectable\n",
    ],
  },
  {
    tool: "Maven",
    script: "./mvnw -B package",
    from: "run, 3.8",
    green: ["[INFO] ------------\n[INFO] BUILD SUCCESS\n[INFO] ------------\n[INFO] Total time:  10.743 s\n"],
    red: ["[INFO] BUILD FAILURE\n", "[ERROR] COMPILATION ERROR : \n[INFO] BUILD FAILURE\n"],
  },
  {
    tool: "Surefire",
    script: "mvn -B verify",
    from: "run, 2.12, and the documents of 3.x",
    green: [
      "Running ATest\nTests run: 1, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.052 sec\n\nResults :\n\nTests run: 1, Failures: 0, Errors: 0, Skipped: 0\n",
      "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.05 s -- in ATest\n[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0\n",
    ],
    red: [
      "Tests run: 1, Failures: 1, Errors: 0, Skipped: 0\n",
      "[ERROR] Tests run: 4, Failures: 0, Errors: 2, Skipped: 0\n",
      "[INFO] No tests to run.\n",
    ],
  },
  {
    tool: "Gradle",
    script: "./gradlew check",
    from: "its documents, 8.x",
    green: ["> Task :test\n\nBUILD SUCCESSFUL in 2s\n3 actionable tasks: 3 executed\n"],
    red: ["FAILURE: Build failed with an exception.\n\nBUILD FAILED in 1s\n"],
  },
  {
    tool: "PHPUnit",
    script: "vendor/bin/phpunit",
    from: "run, 9.6, and the documents of 12",
    green: [
      "PHPUnit 9.6.7 by Sebastian Bergmann and contributors.\n\n.  1 / 1 (100%)\n\nTime: 00:00.002, Memory: 4.00 MB\n\nOK (1 test, 1 assertion)\n",
      "OK, but incomplete, skipped, or risky tests!\nTests: 2, Assertions: 1, Skipped: 1.\n",
      "OK, but there were issues!\nTests: 4, Assertions: 4, Deprecations: 1.\n",
    ],
    red: [
      "FAILURES!\nTests: 1, Assertions: 1, Failures: 1.\n",
      "ERRORS!\nTests: 1, Assertions: 0, Errors: 1.\n",
      "No tests executed!\n",
    ],
  },
  {
    tool: "Pest",
    script: "vendor/bin/pest",
    from: "its documents, 3",
    green: [
      "\n   PASS  Tests\\Unit\\ExampleTest\n  ✓ example\n\n  Tests:    1 passed (1 assertions)\n  Duration: 0.06s\n",
    ],
    red: ["  Tests:    1 failed, 1 passed (2 assertions)\n", "   INFO  No tests found.\n"],
  },
  {
    tool: "PHPStan",
    script: "vendor/bin/phpstan analyse src",
    from: "its documents, 2.1",
    green: ["\n [OK] No errors\n\n"],
    red: [" [ERROR] Found 2 errors\n", " [ERROR] Found 1 error\n"],
  },
  {
    tool: "dotnet test",
    script: "dotnet test",
    from: "its documents, 9.0 without the terminal logger",
    green: [
      "Passed!  - Failed:     0, Passed:     2, Skipped:     0, Total:     2, Duration: 5 ms - App.Tests.dll (net9.0)\n",
    ],
    red: [
      "Failed!  - Failed:     1, Passed:     1, Skipped:     0, Total:     2, Duration: 5 ms - App.Tests.dll (net9.0)\n",
      "a.cs(3,1): error CS1002: ; expected\n",
    ],
  },
  {
    tool: "Microsoft.Testing.Platform",
    script: "dotnet test",
    from: "its documents, .NET 10",
    green: [
      "Test run summary: Passed! - bin/Debug/net10.0/App.Tests.dll (net10.0|x64)\n  total: 2\n  failed: 0\n  succeeded: 2\n",
    ],
    red: [
      "Test run summary: Failed! - App.Tests.dll (net10.0|x64)\n  total: 2\n  failed: 1\n",
      "Test run summary: Zero tests ran - App.Tests.dll\n",
    ],
  },
  {
    tool: "Bats",
    script: "bats test",
    from: "run, 1.8",
    green: ["1..2\nok 1 a\nok 2 b\n"],
    red: ["1..2\nnot ok 1 a\nok 2 b\n", "1..0\n"],
  },
  {
    tool: "prove",
    script: "prove -r t",
    from: "run, Perl 5.36",
    green: ["g.t .. ok\nAll tests successful.\nFiles=1, Tests=1,  0 wallclock secs\nResult: PASS\n"],
    red: [
      "Files=1, Tests=1,  0 wallclock secs\nResult: FAIL\n",
      "Files=0, Tests=0,  0 wallclock secs\nResult: NOTESTS\n",
    ],
  },
  {
    tool: "ctest",
    script: "ctest --test-dir build",
    from: "its documents, 3.25",
    green: [
      "1/2 Test #1: a ................   Passed    0.00 sec\n\n100% tests passed, 0 tests failed out of 2\n\nTotal Test time (real) =   0.01 sec\n",
    ],
    red: ["50% tests passed, 1 tests failed out of 2\n", "No tests were found!!!\n"],
  },
  {
    tool: "ESLint",
    script: "npx eslint .",
    from: "run, 10",
    green: [""],
    red: [
      "/tmp/y.js\n  1:5  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)\n",
    ],
  },
  {
    tool: "tsc",
    script: "npx tsc --noEmit",
    from: "run, 7.0",
    green: [""],
    red: ["x.ts(1,7): error TS2322: Type 'string' is not assignable to type 'number'.\n"],
  },
  {
    tool: "Prettier",
    script: "npx prettier --check .",
    from: "run, 3.x",
    green: ["Checking formatting...\nAll matched files use Prettier code style!\n"],
    red: [
      "[warn] y.js\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.\n",
    ],
  },
  {
    tool: "Biome",
    script: "npx biome ci .",
    from: "run, 2.6",
    green: ["Checked 1 file in 4ms. No fixes applied.\n"],
    red: ["Checked 1 file in 4ms. No fixes applied.\nFound 1 error.\n"],
  },
  {
    tool: "npm audit",
    script: "npm audit --omit dev",
    from: "its documents, 10",
    green: ["found 0 vulnerabilities\n"],
    red: ["3 vulnerabilities (1 moderate, 2 high)\n", "1 high severity vulnerability\n"],
  },
  {
    tool: "mix format",
    script: "mix format --check-formatted",
    from: "run, Elixir 1.14",
    green: [""],
    red: ["** (Mix) mix format failed due to --check-formatted.\nThe following files are not formatted:\n"],
  },
  {
    tool: "mix compile",
    script: "mix compile --warnings-as-errors",
    from: "run, Elixir 1.14, and the documents of 1.18",
    green: ["Compiling 1 file (.ex)\nGenerated demo app\n"],
    red: [
      'warning: variable "b" is unused\n  lib/x.ex:2: X.a/1\n',
      '    warning: variable "b" is unused\n',
      "** (CompileError) lib/a.ex:3\n",
    ],
  },
  {
    tool: "credo",
    script: "mix credo --strict",
    from: "its documents, 1.7",
    green: ["21 mods/funs, found no issues.\n"],
    red: ["21 mods/funs, found 2 code readability issues.\n"],
  },
  {
    tool: "dialyzer",
    script: "mix dialyzer",
    from: "dialyxir's documents, 1.4",
    green: [
      "Total errors: 0, Skipped: 0, Unnecessary Skips: 0\ndone in 0m1.2s\ndone (passed successfully)\n",
    ],
    red: ["done (warnings were emitted)\n"],
  },
  {
    tool: "ruff",
    script: "ruff check .",
    from: "run, 0.15",
    green: ["All checks passed!\n"],
    red: ["Found 1 error.\n[*] 1 fixable with `--fix`.\n"],
  },
  {
    tool: "mypy",
    script: "mypy src",
    from: "run, 1.x",
    green: ["Success: no issues found in 1 source file\n"],
    red: ["Found 1 error in 1 file (checked 1 source file)\n"],
  },
  {
    tool: "black",
    script: "black --check .",
    from: "run, 26",
    green: ["All done! ✨ 🍰 ✨\n1 file would be left unchanged.\n"],
    red: [
      "would reformat b.py\n\nOh no! 💥 💔 💥\n1 file would be reformatted.\n",
      "1 file would be reformatted, 2 files would be left unchanged.\n",
    ],
  },
  {
    tool: "twine",
    script: "twine check dist/*",
    from: "its documents, 6",
    green: ["Checking dist/demo-1.0.tar.gz: PASSED\n"],
    red: ["Checking dist/demo-1.0.tar.gz: FAILED\nERROR    `long_description` has syntax errors\n"],
  },
  {
    tool: "docker build",
    script: "docker build .",
    from: "BuildKit's documents",
    green: ["#8 naming to docker.io/library/x:latest done\n#8 DONE 0.0s\n"],
    red: [
      'ERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1\n',
    ],
  },
  {
    tool: "curl with its headers",
    script: "curl -sSi http://x",
    from: "run, 7.88",
    green: ["HTTP/1.0 200 OK\nServer: SimpleHTTP/0.6\n", "HTTP/2 204 \n"],
    red: ["HTTP/2 404 \n", "HTTP/1.1 503 Service Unavailable\n"],
  },
  {
    tool: "curl",
    script: "curl -fsS http://x",
    from: "run, 7.88",
    green: ['{"status":"ok"}'],
    red: [
      "curl: (7) Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn't connect to server\n",
      "curl: (22) The requested URL returned error: 404\n",
    ],
  },
  {
    tool: "terraform validate",
    script: "terraform validate",
    from: "its documents, 1.9",
    green: ["Success! The configuration is valid.\n\n"],
    red: ["│ Error: Unsupported argument\n", "Error: Missing required argument\n"],
  },
];
