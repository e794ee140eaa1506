import { describe, expect, test } from "@jest/globals";
import { reports } from "../../../src/app/inputs/reports-parser.js";
import type { OffPageProblem } from "../../../src/model/finding.js";
import { reportFormatNames } from "../../../src/report/formats/formats.js";

function read(text: string) {
  const problems: OffPageProblem[] = [];
  return { wanted: reports.parse(text, "reports", problems), problems };
}

describe("the lines of `reports`", () => {
  test("each name a format and a path, in any form of white space", () => {
    const text = "json: out/a.json\r\n\n  html :C:\\out\\my page.html  \nmarkdown:docs/evidence.md\n";
    expect(read(text)).toEqual({
      wanted: [
        { format: "json", path: "out/a.json" },
        { format: "html", path: "C:\\out\\my page.html" },
        { format: "markdown", path: "docs/evidence.md" },
      ],
      problems: [],
    });
  });

  test("are none where nothing is written", () => {
    expect(read(" \n\t\n")).toEqual({ wanted: [], problems: [] });
  });

  test.each<[text: string, found: string, expected: string, cure: string]>([
    ["out.xml", "the line `out.xml` in `reports`", "lines FORMAT: PATH", "Write one FORMAT: PATH a line"],
    ["json:", "no path behind `json:` in `reports`", "lines FORMAT: PATH", "Write one FORMAT: PATH a line"],
    ["jsn: a", "the format `jsn` in `reports`", reportFormatNames.join(", "), "Did you mean `json`?"],
    [
      "pdf: a",
      "the format `pdf` in `reports`",
      reportFormatNames.join(", "),
      "Write one FORMAT: PATH a line",
    ],
    ["constructor: a", "the format `constructor` in `reports`", "one of", "Write one"],
    ["html: a\njson: a", "`a` twice in `reports`", "a file of its own", "another path"],
    ["json: page.md", "`page.md` for `json` in `reports`", "no page", "readiness.json"],
    ["html: CI.YML", "`CI.YML` for `html` in `reports`", "no page", "readiness.html"],
    ["markdown: page.yaml", "`page.yaml` for `markdown` in `reports`", "no page", "readiness.md"],
  ])("say of %j what is wrong, what is expected and what to do", (text, found, expected, cure) => {
    const [problem, ...others] = read(text).problems;
    expect(others).toEqual([]);
    expect(problem).toEqual({
      rule: "input",
      found,
      expected: expect.stringContaining(expected),
      cure: expect.stringContaining(cure),
    });
  });

  test("that can be used are given back beside those that cannot", () => {
    const { wanted, problems } = read("pdf: a\njson: b\nhtml\nhtml: c");
    expect(wanted.map(({ path }) => path)).toEqual(["b", "c"]);
    expect(problems).toHaveLength(2);
  });
});
