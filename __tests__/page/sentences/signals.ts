import { cells, type Sentence } from "./sentence.js";

/** FORMAT 2: which texts are which signals. */
export const signalSentences: readonly Sentence[] = [
  {
    sentence: "outer blanks are trimmed, and signals are case-sensitive, without escapes",
    rows: [
      ["blanks", cells({ "Pass signal": "`` ok ``" }), ["a: x | pass ok"]],
      ["a\\tb", cells({ "Pass signal": "`a\\tb`" }), ["a: x | pass a\\tb"]],
    ],
  },
  {
    sentence: "`exit`",
    rows: [
      ["exit 0", cells({ "Pass signal": "`exit 0`" }), ["a: x | pass exit 0"]],
      ["exit 1..3", cells({ "Pass signal": "`exit 1..3`" }), ["a: x | pass exit 1..3"]],
      ["exit !0", cells({ "Pass signal": "`exit !0`" }), ["a: x | pass exit !0"]],
      ["exit 3..1", cells({ "Pass signal": "`exit 3..1`" }), ["error signal 3:14"]],
      [
        "exit 4294967295",
        cells({ "Pass signal": "`exit 4294967295`" }),
        ["warning signal-exit-code-range 3:19", "a: x | pass exit 4294967295"],
      ],
      ["exit 4294967296", cells({ "Pass signal": "`exit 4294967296`" }), ["error signal 3:14"]],
      ["exit", cells({ "Pass signal": "`exit`" }), ["error signal 3:14"]],
      ["exit status 1", cells({ "Pass signal": "`exit status 1`" }), ["error signal 3:14"]],
      ["exit code 3", cells({ "Pass signal": "`exit code 3`" }), ["error signal 3:14"]],
      ["exit != 0", cells({ "Pass signal": "`exit != 0`" }), ["error signal 3:14"]],
      ["exit zero", cells({ "Pass signal": "`exit zero`" }), ["error signal 3:14"]],
      ["exit 0, ok", cells({ "Pass signal": "`exit 0, ok`" }), ["error signal 3:14"]],
      ["exit: 0", cells({ "Pass signal": "`exit: 0`" }), ["error signal 3:14"]],
      ["exiting", cells({ "Pass signal": "`exiting`" }), ["a: x | pass exiting"]],
    ],
  },
  {
    sentence: "a text, and `output:`",
    rows: [
      [", 0 failures", cells({ "Pass signal": "`, 0 failures`" }), ["a: x | pass , 0 failures"]],
      ["output: TEXT", cells({ "Pass signal": "`output: TEXT`" }), ["a: x | pass output: TEXT"]],
      ["output:", cells({ "Pass signal": "`output:`" }), ["error signal 3:21"]],
      ["output", cells({ "Pass signal": "`output`" }), ["error signal 3:14"]],
      ["output:TEXT", cells({ "Pass signal": "`output:TEXT`" }), ["error signal 3:14"]],
      ["outputs", cells({ "Pass signal": "`outputs`" }), ["a: x | pass outputs"]],
    ],
  },
  {
    sentence: "`/pattern/` covers the whole signal; anything else that begins with a slash is an error",
    rows: [
      ["/pattern/", cells({ "Pass signal": "`/pattern/`" }), ["a: x | pass /pattern/"]],
      ["/pattern/i", cells({ "Pass signal": "`/pattern/i`" }), ["a: x | pass /pattern/i"]],
      ["/a\\/b/", cells({ "Pass signal": "`/a\\/b/`" }), ["a: x | pass /a\\/b/"]],
      ["/pattern/g", cells({ "Pass signal": "`/pattern/g`" }), ["error signal 3:14"]],
      ["/etc/passwd", cells({ "Pass signal": "`/etc/passwd`" }), ["error signal 3:14"]],
      ["/(?=x)/", cells({ "Pass signal": "`/(?=x)/`" }), ["error signal 3:14"]],
      ["/(a)\\1/", cells({ "Pass signal": "`/(a)\\1/`" }), ["error signal 3:14"]],
      ["/(/", cells({ "Pass signal": "`/(/`" }), ["error signal 3:14"]],
      ["stdout: /etc/passwd", cells({ "Pass signal": "`stdout: /etc/passwd`" }), ["error signal 3:22"]],
      ["a /b/", cells({ "Pass signal": "`a /b/`" }), ["a: x | pass a /b/"]],
    ],
  },
  {
    sentence: "`stdout` and `stderr`: a text, a pattern, the whole, nothing",
    rows: [
      ["stdout: TEXT", cells({ "Pass signal": "`stdout: TEXT`" }), ["a: x | pass stdout: TEXT"]],
      ["stderr: /re/", cells({ "Pass signal": "`stderr: /re/`" }), ["a: x | pass stderr: /re/"]],
      ["stdout = TEXT", cells({ "Pass signal": "`stdout = TEXT`" }), ["a: x | pass stdout = TEXT"]],
      ["stderr =", cells({ "Pass signal": "`stderr =`" }), ["a: x | pass stderr ="]],
      ["stdout empty", cells({ "Pass signal": "`stdout empty`" }), ["a: x | pass stdout empty"]],
      ["stderr empty", cells({ "Pass signal": "`stderr empty`" }), ["a: x | pass stderr empty"]],
      ["output empty", cells({ "Pass signal": "`output empty`" }), ["a: x | pass output empty"]],
      ["stdout:", cells({ "Pass signal": "`stdout:`" }), ["error signal 3:21"]],
      ["stdout is empty", cells({ "Pass signal": "`stdout is empty`" }), ["error signal 3:14"]],
      ["stdout contains ok", cells({ "Pass signal": "`stdout contains ok`" }), ["error signal 3:14"]],
      ["stdout=x", cells({ "Pass signal": "`stdout=x`" }), ["error signal 3:14"]],
      ["stdout", cells({ "Pass signal": "`stdout`" }), ["error signal 3:14"]],
      ["output = x", cells({ "Pass signal": "`output = x`" }), ["error signal 3:14"]],
    ],
  },
  {
    sentence: "lines: how many, how many match, which one",
    rows: [
      [
        "stdout lines >= 3",
        cells({ "Pass signal": "`stdout lines >= 3`" }),
        ["a: x | pass stdout lines >= 3"],
      ],
      ["stderr lines = 3", cells({ "Pass signal": "`stderr lines = 3`" }), ["a: x | pass stderr lines = 3"]],
      ["output lines < 3", cells({ "Pass signal": "`output lines < 3`" }), ["a: x | pass output lines < 3"]],
      [
        "output lines != 3",
        cells({ "Pass signal": "`output lines != 3`" }),
        ["a: x | pass output lines != 3"],
      ],
      [
        "stdout lines /^ok/ >= 3",
        cells({ "Pass signal": "`stdout lines /^ok/ >= 3`" }),
        ["a: x | pass stdout lines /^ok/ >= 3"],
      ],
      [
        "stdout line 1 = ok",
        cells({ "Pass signal": "`stdout line 1 = ok`" }),
        ["a: x | pass stdout line 1 = ok"],
      ],
      [
        "stdout line -1: /done/",
        cells({ "Pass signal": "`stdout line -1: /done/`" }),
        ["a: x | pass stdout line -1: /done/"],
      ],
      ["stderr line 2: x", cells({ "Pass signal": "`stderr line 2: x`" }), ["a: x | pass stderr line 2: x"]],
      [
        "stdout line -1000 = x",
        cells({ "Pass signal": "`stdout line -1000 = x`" }),
        ["a: x | pass stdout line -1000 = x"],
      ],
      ["stdout line 0 = x", cells({ "Pass signal": "`stdout line 0 = x`" }), ["error signal 3:14"]],
      ["stdout line -1001 = x", cells({ "Pass signal": "`stdout line -1001 = x`" }), ["error signal 3:14"]],
      ["output line 1 = x", cells({ "Pass signal": "`output line 1 = x`" }), ["error signal 3:14"]],
      ["stdout lines 3", cells({ "Pass signal": "`stdout lines 3`" }), ["error signal 3:14"]],
      ["stdout line 1 ok", cells({ "Pass signal": "`stdout line 1 ok`" }), ["error signal 3:14"]],
      ["stdout lines >= x", cells({ "Pass signal": "`stdout lines >= x`" }), ["error signal 3:14"]],
    ],
  },
  {
    sentence: "`json`: a path, a comparison, a file",
    rows: [
      [
        'json $.status = "ok"',
        cells({ "Pass signal": '`json $.status = "ok"`' }),
        ['a: x | pass json $.status = "ok"'],
      ],
      ["json $.status", cells({ "Pass signal": "`json $.status`" }), ["a: x | pass json $.status"]],
      [
        "json coverage.json: $.total.lines.pct >= 80",
        cells({ "Pass signal": "`json coverage.json: $.total.lines.pct >= 80`" }),
        ["a: x | pass json coverage.json: $.total.lines.pct >= 80"],
      ],
      ["json $.a != null", cells({ "Pass signal": "`json $.a != null`" }), ["a: x | pass json $.a != null"]],
      [
        'json "a b.json": $.x',
        cells({ "Pass signal": '`json "a b.json": $.x`' }),
        ['a: x | pass json "a b.json": $.x'],
      ],
      [
        "json $[?length(@.a) > 1]",
        cells({ "Pass signal": "`json $[?length(@.a) > 1]`" }),
        ["a: x | pass json $[?length(@.a) > 1]"],
      ],
      [
        'json $[?search(@.a, "x")]',
        cells({ "Pass signal": '`json $[?search(@.a, "x")]`' }),
        ['a: x | pass json $[?search(@.a, "x")]'],
      ],
      [
        "json $.n = 12345678901234567890",
        cells({ "Pass signal": "`json $.n = 12345678901234567890`" }),
        ["a: x | pass json $.n = 12345678901234567890"],
      ],
      ["json $.status = ok", cells({ "Pass signal": "`json $.status = ok`" }), ["error signal 3:30"]],
      ["json $.a.0.b", cells({ "Pass signal": "`json $.a.0.b`" }), ["error signal 3:14"]],
      ["json $.a == 1", cells({ "Pass signal": "`json $.a == 1`" }), ["error signal 3:24"]],
      ["json", cells({ "Pass signal": "`json`" }), ["error signal 3:14"]],
      ["json x.json", cells({ "Pass signal": "`json x.json`" }), ["error signal 3:14"]],
      ["json status", cells({ "Pass signal": "`json status`" }), ["error signal 3:14"]],
    ],
  },
  {
    sentence: "`file`: a path, a text, a pattern; paths with blanks in double quotes",
    rows: [
      ["file dist/app.js", cells({ "Pass signal": "`file dist/app.js`" }), ["a: x | pass file dist/app.js"]],
      [
        "file log.txt: TEXT",
        cells({ "Pass signal": "`file log.txt: TEXT`" }),
        ["a: x | pass file log.txt: TEXT"],
      ],
      [
        "file log.txt: /re/",
        cells({ "Pass signal": "`file log.txt: /re/`" }),
        ["a: x | pass file log.txt: /re/"],
      ],
      [
        'file "a b.txt": x',
        cells({ "Pass signal": '`file "a b.txt": x`' }),
        ['a: x | pass file "a b.txt": x'],
      ],
      ["file not found", cells({ "Pass signal": "`file not found`" }), ["error signal 3:14"]],
      ["file a b.txt", cells({ "Pass signal": "`file a b.txt`" }), ["error signal 3:14"]],
      ["file", cells({ "Pass signal": "`file`" }), ["error signal 3:14"]],
      ["file x:", cells({ "Pass signal": "`file x:`" }), ["error signal 3:21"]],
    ],
  },
  {
    sentence: "`within` and a duration",
    rows: [
      ["within 30s", cells({ "Pass signal": "`within 30s`" }), ["a: x | pass within 30s"]],
      [
        "within 1h30m",
        cells({ "Pass signal": "`within 1h30m`" }),
        ["warning signal-always-holds 3:14", "a: x | pass within 1h30m"],
      ],
      ["within 30", cells({ "Pass signal": "`within 30`" }), ["error signal 3:14"]],
      ["within", cells({ "Pass signal": "`within`" }), ["error signal 3:14"]],
      ["within: 3s", cells({ "Pass signal": "`within: 3s`" }), ["error signal 3:14"]],
      ["within limits", cells({ "Pass signal": "`within limits`" }), ["error signal 3:14"]],
    ],
  },
  {
    sentence: "a signal that can never hold, or always does, is a finding",
    rows: [
      [
        "/a\\n/",
        cells({ "Pass signal": "`/a\\n/`" }),
        ["warning signal-never-holds 3:16", "a: x | pass /a\\n/"],
      ],
      [
        "/\\x1b/",
        cells({ "Pass signal": "`/\\x1b/`" }),
        ["warning signal-never-holds 3:15", "a: x | pass /\\x1b/"],
      ],
      [
        "file a/*.log",
        cells({ "Pass signal": "`file a/*.log`" }),
        ["warning signal-path-literal 3:21", "a: x | pass file a/*.log"],
      ],
      [
        "file ~/x",
        cells({ "Pass signal": "`file ~/x`" }),
        ["warning signal-path-literal 3:19", "a: x | pass file ~/x"],
      ],
      [
        "file $HOME/x",
        cells({ "Pass signal": "`file $HOME/x`" }),
        ["warning signal-path-literal 3:19", "a: x | pass file $HOME/x"],
      ],
      [
        "stdout lines >= 0",
        cells({ "Pass signal": "`stdout lines >= 0`" }),
        ["warning signal-always-holds 3:14", "a: x | pass stdout lines >= 0"],
      ],
      [
        "exit 0..255",
        cells({ "Pass signal": "`exit 0..255`" }),
        ["warning signal-always-holds 3:14", "a: x | pass exit 0..255"],
      ],
      [
        "within 20m",
        cells({ "Pass signal": "`within 20m`" }),
        ["warning signal-always-holds 3:14", "a: x | pass within 20m"],
      ],
      [
        "stdout lines < 0",
        cells({ "Pass signal": "`stdout lines < 0`" }),
        ["warning signal-never-holds 3:27", "a: x | pass stdout lines < 0"],
      ],
      ["/a$/", cells({ "Pass signal": "`/a$/`" }), ["a: x | pass /a$/"]],
      ["file a.log", cells({ "Pass signal": "`file a.log`" }), ["a: x | pass file a.log"]],
      [
        "stdout lines >= 1",
        cells({ "Pass signal": "`stdout lines >= 1`" }),
        ["a: x | pass stdout lines >= 1"],
      ],
      ["exit 0..254", cells({ "Pass signal": "`exit 0..254`" }), ["a: x | pass exit 0..254"]],
      ["within 10m", cells({ "Pass signal": "`within 10m`" }), ["a: x | pass within 10m"]],
    ],
  },
  {
    sentence: "a pass and a fail signal that cannot both be as they should are a finding",
    rows: [
      [
        "`exit 0` as a fail signal",
        cells({ "Fail signal": "`exit 0`" }),
        ["warning signal-contradiction 3:14", "a: x | fail exit 0"],
      ],
      [
        "the same text",
        cells({ "Pass signal": "`ok`", "Fail signal": "`ok`" }),
        ["warning signal-contradiction 3:21", "a: x | pass ok | fail ok"],
      ],
      ["others", cells({ "Pass signal": "`ok`", "Fail signal": "`no`" }), ["a: x | pass ok | fail no"]],
    ],
  },
];
