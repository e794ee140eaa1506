import { below, block, check, file, page, type Sentence } from "./sentence.js";

/** FORMAT 1.3, sentence by sentence. */
export const yamlSentences: readonly Sentence[] = [
  {
    sentence: "a fenced block `yaml smoke-matrix` holds the bare list of checks",
    rows: [
      ["the list", block("- id: t", "  area: a", "  run: x"), ["t: x"]],
      ["a whole file", block("checks:", "  - area: a", "    run: x"), ["error yaml-list 2:1"]],
      ["one check", block("area: a", "run: x"), ["error yaml-list 2:1"]],
      ["nothing", block(), ["error yaml-list 2:1"]],
      [
        "yml smoke-matrix",
        page("```yml smoke-matrix", "- area: a", "  run: x", "```"),
        ["error smoke-matrix-name 1:1", "error no-checks 1:1"],
      ],
      [
        "yaml,smoke-matrix",
        page("```yaml,smoke-matrix", "- area: a", "  run: x", "```"),
        ["error smoke-matrix-name 1:1", "error no-checks 1:1"],
      ],
      [
        "yaml smoke_matrix",
        page("```yaml smoke_matrix", "- area: a", "  run: x", "```"),
        ["error smoke-matrix-name 1:1", "error no-checks 1:1"],
      ],
      [
        "YAML smoke-matrix",
        page("```YAML smoke-matrix", "- area: a", "  run: x", "```"),
        ["error smoke-matrix-name 1:1", "error no-checks 1:1"],
      ],
      [
        "a block ```yaml",
        below("```yaml", "- area: b", "  run: y", "```"),
        ["warning checks-in-yaml 5:1", "a: x"],
      ],
      ["a block ```", below("```", "- area: b", "  run: y", "```"), ["warning checks-in-yaml 5:1", "a: x"]],
      ["other YAML", below("```yaml", "- name: b", "  run: y", "```"), ["a: x"]],
    ],
  },
  {
    sentence: "a YAML file holds the keys of 1.1, and the list under `checks:`",
    rows: [
      ["a file", file("owner: me", "checks:", "  - area: a", "    run: x"), ["a: x"]],
      ["a bare list", file("- area: a", "  run: x"), ["error yaml-list 1:1"]],
      [
        "checks by their names",
        file("checks:", "  one:", "    area: a", "    run: x"),
        ["error yaml-list 2:3"],
      ],
      ["no checks", file("owner: me"), ["error no-checks 1:1"]],
      ["an empty list", file("checks: []"), ["error no-checks 1:1"]],
      ["a list of texts", file("checks:", "  - make test"), ["error wrong-type 2:5"]],
    ],
  },
  {
    sentence: "`run`, `retest`, `pass`, `fail`, `needs`, `runs-on` take one string or a list",
    rows: [
      [
        "strings",
        check("run: x", "retest: y", "pass: ok", "fail: no", "needs: []", "runs-on: ubuntu-latest"),
        ["a: x | pass ok | fail no | retest y"],
      ],
      [
        "lists",
        check("run: [x, y]", "retest: [y, z]", "pass: [ok, fine]", "fail: [no]", "runs-on: [ubuntu-latest]"),
        ["a: x\ny | pass ok | pass fine | fail no | retest y\nz"],
      ],
      ["a mapping", check("run: { a: b }"), ["error wrong-type 3:10"]],
      ["a number", check("run: 3"), ["error wrong-type 3:10"]],
    ],
  },
  {
    sentence: "without `retest` it is the command itself; `retest` and `diagnose` are commands",
    rows: [
      ["no retest", check("run: x"), ["a: x"]],
      ["a diagnosis", check("run: x", "diagnose: y"), ["a: x"]],
      ["a link as the command", check("run: '[S](#s)'"), ["error link-in-command 3:10"]],
    ],
  },
  {
    sentence:
      "in a page's block `rollback` and `retest` that are only a link work as in a table; in a YAML file an `#anchor` is an error",
    rows: [
      [
        "in a block",
        page(
          "```yaml smoke-matrix",
          "- area: a",
          "  run: x",
          "  rollback: '[S](#s)'",
          "  retest: '[S](#s)'",
          "```",
          "",
          "## S",
          "",
          "Go.",
        ),
        ["a: x | rollback Go. | guidance Go."],
      ],
      [
        "a link to an anchor in a file",
        check("run: x", "rollback: '[S](#s)'"),
        ["error anchor-in-yaml 4:15"],
      ],
      ["an anchor in a file", check("run: x", "retest: '#s'"), ["error anchor-in-yaml 4:13"]],
      [
        "an anchor among words",
        check("run: x", "rollback: See [S](#s) first."),
        ["warning guidance-anchor 4:15", "a: x | rollback See [S](#s) first."],
      ],
      ["another file", check("run: x", "rollback: '[S](s.md)'"), ["a: x | rollback [S](s.md)"]],
      [
        "a bare anchor in a block",
        page(
          "```yaml smoke-matrix",
          "- area: a",
          "  run: x",
          "  rollback: '#s'",
          "```",
          "",
          "## S",
          "",
          "Go.",
        ),
        ["warning guidance-anchor 4:13", "a: x | rollback #s"],
      ],
    ],
  },
  {
    sentence: "a signal is a string: mappings and numbers are an error that shows the quotes",
    rows: [
      ["pass: [stdout: x]", check("run: x", "pass: [stdout: x]"), ["error wrong-type 4:12"]],
      ["pass: [3]", check("run: x", "pass: [3]"), ["error wrong-type 4:12"]],
      ["fail: { stderr: x }", check("run: x", "fail: { stderr: x }"), ["error wrong-type 4:11"]],
      ["fail: [warning: unused]", check("run: x", "fail: [warning: unused]"), ["error wrong-type 4:12"]],
      [
        "in quotes",
        check("run: x", 'pass: ["stdout: x", "3 tests"]'),
        ["a: x | pass stdout: x | pass 3 tests"],
      ],
    ],
  },
  {
    sentence: "values of `env` keep their source text",
    rows: [
      ["a number", check("run: x", "env: { A: 1.10, B: true, C: }"), ["a: x"]],
      ["a list", check("run: x", "env: { A: [b] }"), ["error wrong-type 4:15"]],
      ["a bad name", check("run: x", "env: { A-B: c }"), ["error env-name 4:12"]],
    ],
  },
  {
    sentence: "aliases and anchors are refused",
    rows: [
      [
        "both",
        file("checks:", "  - &one", "    area: a", "    run: x", "  - *one"),
        ["error yaml-anchor 2:5", "error yaml-alias 5:5"],
      ],
      ["a tag", check("run: !!str x"), ["error yaml-tag 3:10"]],
    ],
  },
  {
    sentence: "durations are `500ms`, `30s`, `10m`, `1h`, `1h30m`; a bare number is an error",
    rows: [
      ["500ms", check("run: x", "timeout: 500ms"), ["a: x"]],
      ["30s", check("run: x", "timeout: 30s"), ["a: x"]],
      ["10m", check("run: x", "timeout: 10m"), ["a: x"]],
      ["1h", check("run: x", "timeout: 1h"), ["a: x"]],
      ["1h30m", check("run: x", "timeout: 1h30m"), ["a: x"]],
      ["10", check("run: x", "timeout: 10"), ["error duration 4:14"]],
      ["5 s", check("run: x", "timeout: 5 s"), ["error duration 4:14"]],
      ["1d", check("run: x", "timeout: 1d"), ["error duration 4:14"]],
    ],
  },
  {
    sentence: "`area` and `run` are required, all else is optional",
    rows: [
      ["no area", file("checks:", "  - run: x"), ["error missing-key 2:5"]],
      ["no run", file("checks:", "  - area: a"), ["error missing-key 2:5"]],
      [
        "other names",
        file("checks:", "  - component: a", "    command: x"),
        ["error unknown-key 2:5", "error unknown-key 3:5"],
      ],
    ],
  },
  {
    sentence: "`id` is taken as it is, in the letters of 1.2",
    rows: [
      ["letters", check("run: x", "id: A_b.c-1"), ["A_b.c-1: x"]],
      ["a blank", check("run: x", "id: a b"), ["error id 4:9"]],
      ["a number", check("run: x", "id: 1"), ["error wrong-type 4:9"]],
    ],
  },
  {
    sentence:
      "an unknown key, a wrong type, a duplicate id, an unknown need, a cycle, a bad signal, a bad pattern are errors",
    rows: [
      ["an unknown key", check("run: x", "colour: red"), ["error unknown-key 4:5"]],
      ["a misspelt key", check("run: x", "pas: ok"), ["error unknown-key 4:5"]],
      ["another case", check("Run: x"), ["error unknown-key 3:5"]],
      ["a wrong type", check("run: x", "retries: two"), ["error wrong-type 4:14"]],
      ["retries", check("run: x", "retries: 2"), ["a: x"]],
      ["the same key twice", check("run: x", "run: y"), ["error duplicate-key 4:5"]],
      [
        "a duplicate id",
        file("checks:", "  - { id: t, area: a, run: x }", "  - { id: t, area: b, run: y }"),
        ["error duplicate-id 3:11"],
      ],
      ["an unknown need", file("checks:", "  - { area: a, run: x, needs: b }"), ["error unknown-need 2:31"]],
      [
        "a cycle",
        file("checks:", "  - { area: a, run: x, needs: b }", "  - { area: b, run: y, needs: a }"),
        ["error need-cycle 3:31"],
      ],
      ["a bad signal", check("run: x", "pass: exit zero?"), ["error signal 4:11"]],
      ["a bad pattern", check("run: x", "pass: /(/"), ["error signal 4:11"]],
      ["severity", check("run: x", "severity: maybe"), ["error severity 4:15"]],
      ["shell", check("run: x", "shell: fish"), ["error unknown-shell 4:12"]],
    ],
  },
  {
    sentence: "single-line fields refuse control characters",
    rows: [
      ["area", check("run: x", 'owner: "a\\tb"'), ["error control-character 4:12"]],
      ["a text of several lines", check("run: x", "why: |", "  one", "  two"), ["a: x"]],
    ],
  },
  {
    sentence: "a checklist in which no check is left is an error",
    rows: [
      ["no matrix", page("# Page"), ["error no-checks 1:1"]],
      ["no row", page("| Area | Command |", "| --- | --- |"), ["error no-checks 1:1"]],
      [
        "a misspelt header",
        page("| Area | Comand |", "| --- | --- |", "| a | `x` |"),
        ["warning column-name 1:10", "error no-checks 1:10"],
      ],
    ],
  },
  {
    sentence: "a script is not folded in silence",
    rows: [
      ["`|`", check("run: |", "  x", "  y"), ["a: x\ny"]],
      ["`>`", check("run: >", "  x", "  y"), ["warning script-folded 4:7", "a: x y"]],
      ["one command over several lines", check("run: >", "  x", "  --all"), ["a: x --all"]],
    ],
  },
  {
    sentence: "YAML that cannot be read says what stands there",
    rows: [
      ["a tab", file("checks:", "\t- area: a"), ["error yaml-syntax 2:1"]],
      [
        "a second document",
        file("checks:", "  - area: a", "    run: x", "---", "owner: me"),
        ["error yaml-documents 4:1"],
      ],
      [
        "a comment that ignores",
        file("# readiness-ignore signal-prose: x", "checks:", "  - area: a", "    run: x"),
        ["warning ignore-form 1:1", "a: x"],
      ],
    ],
  },
];
