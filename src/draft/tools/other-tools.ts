import type { KnownTool } from "./known-tool.js";

/** Tools that look at code without running it, and those that build, publish and ask. */
export const otherTools = {
  clippy: {
    recognises: { command: /\bcargo clippy\b/, output: null },
    pass: [],
    fail: ["/^error(\\[\\w+\\])?: /", "/^warning: /"],
    sample: "    Finished `dev` profile [unoptimized + debuginfo] target(s) in 0.08s",
  },
  "go vet": {
    recognises: { command: /\bgo vet\b/, output: null },
    pass: [],
    fail: ["/\\.go:\\d+:\\d+: /"],
    sample: "",
  },
  "golangci-lint": {
    recognises: { command: /\bgolangci-lint\b/, output: /^0 issues\.$/ },
    pass: ["/^0 issues\\.$/"],
    fail: ["/^[1-9]\\d* issues?:/"],
    sample: "0 issues.",
  },
  rubocop: {
    recognises: { command: /\brubocop\b/, output: /^\d+ files? inspected, / },
    pass: ["no offenses detected"],
    fail: ["/\\d+ offenses? detected/"],
    sample: "3 files inspected, no offenses detected",
  },
  PHPStan: {
    recognises: { command: /\bphpstan\b/, output: /^ \[OK\] No errors *$/ },
    pass: ["[OK] No errors"],
    fail: ["/^ \\[ERROR\\] Found [1-9]\\d* errors?/"],
    sample: " [OK] No errors",
  },
  ESLint: {
    recognises: { command: /\beslint\b/, output: /^✖ \d+ problems? \(/ },
    pass: [],
    fail: ["/ [1-9]\\d* problems? \\(/"],
    sample: "",
  },
  tsc: {
    recognises: { command: /\b(?:vue-)?tsc\b/, output: /: error TS\d+: / },
    pass: [],
    fail: ["/error TS\\d+:/"],
    sample: "",
  },
  Prettier: {
    recognises: { command: /\bprettier\b.* (?:--check|-c)\b/, output: /^All matched files use Prettier/ },
    pass: ["All matched files use Prettier code style!"],
    fail: ["Code style issues found"],
    sample: "All matched files use Prettier code style!",
  },
  Biome: {
    recognises: { command: /\bbiome (?:check|lint|ci|format)\b/, output: /^Checked \d+ files? in / },
    pass: ["/^Checked [1-9]\\d* files?/"],
    fail: ["/^Found [1-9]\\d* errors?/"],
    sample: "Checked 1 file in 4ms. No fixes applied.",
  },
  "npm audit": {
    recognises: { command: /\bnpm audit\b/, output: /^found 0 vulnerabilities$/ },
    pass: ["found 0 vulnerabilities"],
    fail: ["/^[1-9]\\d* .*vulnerabilit/"],
    sample: "found 0 vulnerabilities",
  },
  "mix format": {
    recognises: { command: /\bmix format\b/, output: null },
    pass: [],
    fail: ["mix format failed"],
    sample: "",
  },
  "mix compile": {
    recognises: { command: /\bmix compile\b/, output: null },
    pass: [],
    fail: ["/^\\*\\* \\(\\w+Error\\)/", "/^ *warning: /"],
    sample: "Generated demo app",
  },
  credo: {
    recognises: { command: /\bmix credo\b/, output: null },
    pass: ["found no issues"],
    fail: [],
    sample: "21 mods/funs, found no issues.",
  },
  dialyzer: {
    recognises: { command: /\bmix dialyzer\b/, output: null },
    pass: ["done (passed successfully)"],
    fail: [],
    sample: "done (passed successfully)",
  },
  ruff: {
    recognises: { command: /\bruff check\b/, output: null },
    pass: ["All checks passed!"],
    fail: ["/^Found [1-9]\\d* errors?/"],
    sample: "All checks passed!",
  },
  mypy: {
    recognises: { command: /\bmypy\b/, output: /^Success: no issues found in \d+ source files?$/ },
    pass: ["Success: no issues found"],
    fail: ["/^Found [1-9]\\d* errors?/"],
    sample: "Success: no issues found in 1 source file",
  },
  black: {
    recognises: { command: /\bblack\b.* --check\b/, output: null },
    pass: ["/files? would be left unchanged/"],
    fail: ["/files? would be reformatted/"],
    sample: "1 file would be left unchanged.",
  },
  twine: {
    recognises: { command: /\btwine check\b/, output: /^Checking \S+: PASSED/ },
    pass: ["/^Checking .*: PASSED/"],
    fail: ["/^Checking .*: FAILED/"],
    sample: "Checking dist/demo-1.0.tar.gz: PASSED",
  },
  "docker build": {
    recognises: { command: /\bdocker (?:buildx )?(?:build|bake)\b/, output: null },
    pass: [],
    fail: ["failed to solve"],
    sample: "",
  },
  "curl with its headers": {
    recognises: { command: /\bcurl\b.* -(?:\w*i|-include)\b/, output: /^HTTP\/[\d.]+ 2\d\d\b/ },
    pass: ["/^HTTP\\/[\\d.]+ 2\\d\\d/"],
    fail: ["/^HTTP\\/[\\d.]+ [45]\\d\\d/"],
    sample: "HTTP/1.0 200 OK",
  },
  curl: {
    recognises: { command: /\bcurl\b/, output: null },
    pass: [],
    fail: ["/^curl: \\(\\d+\\)/"],
    sample: "",
  },
  "terraform validate": {
    recognises: { command: /\b(?:terraform|tofu) validate\b/, output: null },
    pass: ["The configuration is valid"],
    fail: ["/^.? *Error: /"],
    sample: "Success! The configuration is valid.",
  },
} as const satisfies Readonly<Record<string, KnownTool>>;
