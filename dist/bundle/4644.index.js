"use strict";
exports.id = 4644;
exports.ids = [4644];
exports.modules = {

  12832:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Aj: function() { return   readerJson; },
    TJ: function() { return   readerText; },
    q_: function() { return   readerLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);



function readerText(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(text).replace(halfPairs, "\ufffd");
}
const halfPairs = /[\ud800-\udfff]/gu;
function readerLine(text, limit = maxLineCharacters) {
    return readerText((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(text), limit));
}
const maxLineCharacters = 300;
function readerJson(value) {
    return `${JSON.stringify(value, (_, item) => (typeof item === "string" ? readerText(item) : item), 2)}\n`;
}


  }),

  44644:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sarif: function() { return   sarif; }
});

var external_node_crypto_ = __webpack_require__(77598);
var model_finding = __webpack_require__(96528);
;// CONCATENATED MODULE: ./build/model/findings/example-pages.js
const header = "| Area | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n";
const page = `${header}| api | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`;
const yamlOwner = 'owner: "@acme"\n';
const yamlCheck = "  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n";
const yamlFile = `${yamlOwner}checks:\n${yamlCheck}`;

;// CONCATENATED MODULE: ./build/model/findings/cells.js

const cellsFindings = {
    "missing-area": {
        severity: "error",
        summary: "The `Area` cell of a row is empty.",
        why: "The area names the check in reports, filters and statuses. A row without one would report to no place.",
        examples: {
            wrong: `${header}| | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-missing": {
        severity: "error",
        summary: "A `Command` or `Diagnose` cell holds no code span.",
        why: "Only what stands in backticks runs, so that no sentence is ever run as a command.",
        examples: {
            wrong: `${header}| api | cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-empty": {
        severity: "error",
        summary: "A code span of a command is empty.",
        why: "An empty script exits with 0, so the check would pass whatever the product does.",
        examples: {
            wrong: `${header}| api | \` \` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "command-link": {
        severity: "error",
        summary: "A `Command` cell links to something outside the page.",
        why: "A link to a heading of the page stands for the commands of that section. Nothing is fetched or run from anywhere else.",
        examples: {
            wrong: `${header}| api | [smoke test](scripts/smoke.sh) | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "section-without-command": {
        severity: "error",
        summary: "A `Command` cell links to a section that has no commands.",
        why: "The section's fenced shell blocks are the command. Without one there is nothing to run.",
        examples: {
            wrong: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\nStart the server and ask it for its health.\n`,
            right: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\n\`\`\`sh\n./scripts/start.sh\n./scripts/smoke.sh\n\`\`\`\n`,
        },
    },
    "stray-backtick": {
        severity: "error",
        summary: "A cell has a backtick without its partner.",
        why: "It hides where a code span begins and ends. A command or a signal would be lost or cut short.",
        examples: {
            wrong: `${header}| api | \`cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "signal-prose": {
        severity: "warning",
        summary: "A signal cell holds words that give no signal.",
        why: "Words are for readers. Nothing of what they describe is checked, so the row can pass against what its page says.",
        examples: {
            wrong: "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | compiler warnings | Redeploy the last tag. | @acme |\n",
            right: "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | `warning:` | Redeploy the last tag. | @acme |\n",
        },
        unread: true,
    },
    "signal-words": {
        severity: "warning",
        summary: "A choice in words stands beside a pass signal.",
        why: "Words beside signals mean nothing: the signal must be seen, also where the words would have been enough.",
        examples: {
            wrong: `${header}| api | \`go test ./...\` | \`PASS\` or a note that tests are cached | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`go test ./...\` | \`/PASS\\|no test files/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "anchor-missing": {
        severity: "error",
        summary: "A cell links to a heading that the page does not have.",
        why: "The commands or the guidance of that section would be missing when they are needed.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-bakc) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
    },
    "section-empty": {
        severity: "warning",
        summary: "A cell links to a section without content.",
        why: "A person who needs the steps would find a heading and nothing below it.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/checks.js

const checksFindings = {
    id: {
        severity: "error",
        summary: "A check has a name that no id can be made of.",
        why: "Ids stand in filters, outputs and file names: letters, digits, `.`, `_` and `-`, at most 100 of them.",
        examples: {
            wrong: `${yamlFile}    id: api/v2\n`,
            right: `${yamlFile}    id: api-v2\n`,
            sourceFormat: "yaml",
        },
    },
    "duplicate-id": {
        severity: "error",
        summary: "Two checks have the same id.",
        why: "Results, filters and `needs` could not tell one from the other.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - id: unit\n    area: api\n    run: go test ./...\n  - id: unit\n    area: web\n    run: npm test\n`,
            right: `${yamlOwner}checks:\n  - id: unit-api\n    area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n  - id: unit-web\n    area: web\n    run: npm test\n    pass: "/^Tests: .* passed/"\n    rollback: Redeploy the last tag.\n`,
            sourceFormat: "yaml",
        },
    },
    "unreadable-check": {
        severity: "error",
        summary: "A check has no area, command or id that can be used.",
        why: "A check that is left out in silence would never run. This is said where no other finding gives the reason.",
        examples: null,
        unread: true,
    },
    "control-character": {
        severity: "error",
        summary: "A text that must stand on one line holds a control character.",
        why: "Line breaks and marks that turn the direction of text can make a report say something else than the page.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - area: "public\\tapi"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            right: `${yamlOwner}checks:\n  - area: "public api"\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            sourceFormat: "yaml",
        },
    },
    severity: {
        severity: "error",
        summary: "The severity of a check is neither `required` nor `advisory`.",
        why: "It decides whether a failure holds the release back, so it is never guessed.",
        examples: {
            wrong: `${yamlFile}    severity: optional\n`,
            right: `${yamlFile}    severity: advisory\n`,
            sourceFormat: "yaml",
        },
    },
    "unknown-shell": {
        severity: "error",
        summary: "A shell is none of those that `run:` of GitHub Actions has.",
        why: "Another program needs `{0}` where the path of the script goes; without it, it would not get the script.",
        examples: {
            wrong: `${yamlFile}    shell: fish\n`,
            right: `${yamlFile}    shell: fish {0}\n`,
            sourceFormat: "yaml",
        },
    },
    retries: {
        severity: "error",
        summary: "The number of retries is not a whole number from 0 to 100.",
        why: "It counts additional attempts; a larger number is a slip that would keep the release waiting.",
        examples: {
            wrong: `${yamlFile}    retries: 500\n`,
            right: `${yamlFile}    retries: 2\n`,
            sourceFormat: "yaml",
        },
    },
    duration: {
        severity: "error",
        summary: "A time is not a duration that can be used.",
        why: "A number without a unit may mean seconds or minutes, so it is never guessed. Timers hold less than 24 days.",
        examples: {
            wrong: `${yamlFile}    timeout: 90\n`,
            right: `${yamlFile}    timeout: 90s\n`,
            sourceFormat: "yaml",
        },
    },
    "unknown-need": {
        severity: "error",
        summary: "`needs` names a check that the page does not have.",
        why: "The check would run without what it waits for.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  needs: apu\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n  needs: api\n\`\`\`\n`,
        },
    },
    "numbered-need": {
        severity: "error",
        summary: "`needs` names the second or a later row of an area by its number.",
        why: "The number counts rows. A row inserted above would silently make it another check.",
        examples: {
            wrong: "| Area | Command | Needs |\n| --- | --- | --- |\n| db | `./scripts/migrate.sh` | |\n| db | `./scripts/seed.sh` | |\n| api | `cargo test` | db-2 |\n",
            right: "| Area | Check | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- | --- |\n| db | migrate | `./scripts/migrate.sh` | `migrated` | Restore the snapshot. | @acme | |\n| db | seed | `./scripts/seed.sh` | `seeded` | Restore the snapshot. | @acme | |\n| api | | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | seed |\n",
        },
    },
    "need-cycle": {
        severity: "error",
        summary: "Checks need each other in a circle.",
        why: "Each would wait for the other, and none could begin.",
        examples: {
            wrong: "| Area | Command | Needs |\n| --- | --- | --- |\n| api | `cargo test` | web |\n| web | `npm test` | api |\n",
            right: "| Area | Command | Pass signal | Rollback | Owner | Needs |\n| --- | --- | --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme | |\n| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme | api |\n",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/command-cells.js

const head = "| Area | Command | Pass signal | Rollback | Owner |\n|---|---|---|---|---|\n";
const rest = "| `built` | Redeploy the last tag. | @acme |\n";
function pageOf(command, area = "catalog") {
    return `${head}${rowOf(command, area)}`;
}
function rowOf(command, area) {
    return `| ${area} | ${command} ${rest}`;
}
const commandCellsFindings = {
    "command-between": {
        severity: "error",
        summary: "A word between two spans of a command says more than that one follows the other.",
        why: "All spans of a cell run in order as one script. What is meant as a choice, a condition or a place would be run as well.",
        examples: { wrong: pageOf("`npm test` or `yarn test`"), right: pageOf("`npm test`, `npm run lint`") },
    },
    "command-words": {
        severity: "warning",
        summary: "Words stand beside the spans of a command.",
        why: "Only what stands in backticks is run. A condition or a place in words is not read.",
        examples: { wrong: pageOf("`make test` on a clean checkout"), right: pageOf("`make test`") },
        unread: true,
    },
    "command-withheld": {
        severity: "error",
        summary: "Words beside a command say that it is not to be run, or only in some case.",
        why: "Words are not read: the command would be run, whatever they say.",
        examples: { wrong: pageOf("do not run `make deploy`"), right: pageOf("`make test`") },
    },
    "command-folder": {
        severity: "error",
        summary: "A folder stands beside a command as the place where it runs.",
        why: "The folder would be run as a command of its own, and the command in another folder.",
        examples: { wrong: pageOf("in `web/`: `npm test`"), right: pageOf("`cd web && npm test`") },
    },
    "command-piece": {
        severity: "error",
        summary: "A span beside others is no command: a number, a folder, an option, a redirection, a pipe, a placeholder or a file.",
        why: "Every span of a command is run. A piece that only explains another would end the script with an error, or do what was not meant.",
        examples: { wrong: pageOf("`npm test`, `--verbose`"), right: pageOf("`npm test --verbose`") },
    },
    "command-placeholder": {
        severity: "warning",
        summary: "A command holds a placeholder.",
        why: "It runs as it stands: the shell takes `<name>` for a file to read from, and hands on an ellipsis as it is.",
        examples: { wrong: pageOf("`git show <sha>`"), right: pageOf("`git show HEAD`") },
    },
    "command-and-link": {
        severity: "error",
        summary: "A cell under `Command` holds a link and a code span.",
        why: "A link alone stands for a section's commands, a span for itself. Beside each other one of them would be dropped.",
        examples: { wrong: pageOf("`make test`, see [docs](docs.md)"), right: pageOf("`make test`") },
    },
    "cell-too-long": {
        severity: "error",
        summary: "A cell of commands or signals is longer than a person reads.",
        why: "Each word and span of it is looked at, which takes memory that a page must not take.",
        examples: null,
    },
    "command-substitution": {
        severity: "error",
        summary: "A command holds a placeholder of the release.",
        why: "Commands are never built by substitution, so that no value becomes part of a script. They read variables, which every command is given.",
        examples: {
            wrong: pageOf("`grep -F {version} CHANGELOG.md`"),
            right: pageOf('`grep -F "$READINESS_VERSION" CHANGELOG.md`'),
        },
    },
    "command-comment": {
        severity: "warning",
        summary: "A command is only a comment.",
        why: "It does nothing, ends with 0 and so passes whatever is the matter.",
        examples: { wrong: pageOf("`# to be written`"), right: pageOf("`make test`") },
    },
    "command-not": {
        severity: "warning",
        summary: "A line before the last of a script begins with `!`.",
        why: "The shell's errexit passes over a command behind `!`, so that the script goes on although the line failed.",
        examples: {
            wrong: pageOf("`! grep TODO src`, `make test`"),
            right: pageOf("`if grep TODO src; then exit 1; fi`, `make test`"),
        },
    },
    "command-no-program": {
        severity: "warning",
        summary: "A command is an address, a request or a statement of SQL.",
        why: "A shell looks for a program of that name, finds none, and the check fails whatever is the matter.",
        examples: { wrong: pageOf("`GET /health`"), right: pageOf("`curl -fsS http://localhost/health`") },
    },
    "command-typographic": {
        severity: "warning",
        summary: "A command holds a dash or a quote that a shell does not know, or in quotes a blank that is none.",
        why: "Word processors make `–` of `--` and curly quotes of straight ones. A shell takes them for letters, and hands them on. A no-break space in quotes looks like a blank, and what is looked for with it is not found.",
        examples: { wrong: pageOf("`make –all`"), right: pageOf("`make --all`") },
    },
    "area-same-slug": {
        severity: "warning",
        summary: "Two areas that are written differently are one.",
        why: "Areas are compared by letters and digits alone: `C++` and `C#` are both `c`, share their status and filter, and their checks are numbered as one area's.",
        examples: {
            wrong: pageOf("`make cpp`", "C++") + rowOf("`make cs`", "C#"),
            right: pageOf("`make cpp`", "cpp") + rowOf("`make cs`", "csharp"),
        },
    },
    "hidden-character": {
        severity: "error",
        summary: "A name or a command holds a character that cannot be seen.",
        why: "A zero-width or a no-break space makes another name of it than readers see, and a shell takes it for a letter: another program is looked for, or other arguments are handed on.",
        examples: { wrong: page.replace("cargo test", "cargo\u00a0test"), right: page },
    },
    "script-folded": {
        severity: "warning",
        summary: "Several lines of a script are folded into one by YAML.",
        why: "`>`, and a text without `|` that goes on in the next line, put a blank in the place of a line break. Two commands would become one, with the second as arguments of the first.",
        examples: {
            wrong: `${yamlOwner}checks:\n  - area: api\n    run: >\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            right: `${yamlOwner}checks:\n  - area: api\n    run: |\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
            sourceFormat: "yaml",
        },
    },
    "command-prose": {
        severity: "warning",
        summary: "A command reads as a sentence.",
        why: "In YAML `retest` is a command, as `run` is, and whatever stands in backticks under `Command` is one. A shell would look for a program that is called as the first word.",
        examples: {
            wrong: `${yamlFile}    retest: Restart the node and look at the dashboard.\n`,
            right: `${yamlFile}    retest: go test ./smoke\n`,
            sourceFormat: "yaml",
        },
    },
    "command-backticks": {
        severity: "warning",
        summary: "A command stands in backticks that are part of it.",
        why: "A shell runs what is in backticks and then its output as a command. YAML and fenced blocks want no backticks; they are what a cell of a table needs.",
        examples: {
            wrong: yamlFile.replace("go test ./...", '"`go test ./...`"'),
            right: yamlFile,
            sourceFormat: "yaml",
        },
    },
    "cell-struck": {
        severity: "error",
        summary: "Something in a cell that decides is crossed out.",
        why: "Whoever crossed it out meant it to be gone. The command would run and the signal would count all the same.",
        examples: {
            wrong: `${header}| api | ~~\`cargo test\`~~ | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
    "link-in-command": {
        severity: "error",
        summary: "A command of a block or a YAML file is a link.",
        why: "There a link is no command: only a `Command` cell can stand for the commands of a section.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: "[The tests](#the-tests)"\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
            right: `${header}| web | [The tests](#the-tests) | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/complete.js

const completeFindings = {
    "owner-missing": {
        severity: "completeness",
        summary: "Neither the page nor every check has an owner.",
        why: "When the gate is red, someone has to be asked. `owner` says whom.",
        examples: {
            wrong: "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n",
            right: '---\nowner: "@acme/release"\n---\n\n| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n',
        },
    },
    "rollback-missing": {
        severity: "completeness",
        summary: "A check has no rollback.",
        why: "It can block a release, and when it does, nothing says how to get back.",
        examples: { wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | | @acme |\n`, right: page },
    },
    "signal-beyond-exit": {
        severity: "completeness",
        summary: "A check is judged by its exit code alone.",
        why: "A command that did nothing exits with 0 too: a filter that matches no test, a script that ends early. A text that only real work prints tells the difference.",
        examples: {
            wrong: `${header}| api | \`mix test --only smoke\` | \`exit 0\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`mix test --only smoke\` | \`/[1-9]\\d* tests?, 0 failures/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "linked-from": {
        severity: "completeness",
        summary: "A file of `linked-from` is missing, or does not mention the page.",
        why: "A page that no document links is not found by those who release.",
        examples: {
            wrong: `---\nlinked-from: [docs/releasing.md]\n---\n\n${page}`,
            right: `---\nlinked-from: [README.md]\n---\n\n${page}`,
        },
    },
    "prompt-in-command": {
        severity: "warning",
        summary: "A command begins with the `$` of a prompt.",
        why: "It was copied from a transcript. A shell looks for a program called `$`, and the check fails for no fault of the product.",
        examples: {
            wrong: `${header}| api | \`$ cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: page,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/dates.js

function waivedUntil(day) {
    return `| Area | Command | Pass signal | Rollback | Owner | Waived |
| --- | --- | --- | --- | --- | --- |
| api | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme | |
| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme | until ${day} by @alice: upstream is down, #123 |
`;
}
const right = waivedUntil("2026-12-15");
const datesFindings = {
    "waiver-expired": {
        severity: "warning",
        summary: "A waiver has expired.",
        why: "The check decides again, since the first moment (in UTC) of the day after the waiver's last.",
        examples: { wrong: waivedUntil("2026-11-15"), right },
    },
    "waiver-far": {
        severity: "warning",
        summary: "A waiver lies more than 90 days ahead.",
        why: "What does not decide for so long is forgotten. A nearer day brings it up again.",
        examples: { wrong: waivedUntil("2027-04-01"), right },
    },
    "waiver-too-far": {
        severity: "error",
        summary: "A waiver lies more than 366 days ahead.",
        why: "A check that does not decide for longer than a year is none, and the page would only seem to have it.",
        examples: { wrong: waivedUntil("2099-12-31"), right },
    },
    "waiver-unneeded": {
        severity: "warning",
        summary: "A check passed although it is waived.",
        why: "Its waiver is not needed any more. While it lasts, the check may fail again and hold nothing back. A run says it, of its verdicts.",
        examples: null,
        saidByRun: true,
    },
    "reviewed-old": {
        severity: "warning",
        summary: "The last review of the page was more than 90 days ago.",
        why: "A product changes, and a page that no person has gone through since checks what mattered then.",
        examples: {
            wrong: `---\nreviewed: 2026-07-01\n---\n\n${page}`,
            right: `---\nreviewed: 2026-11-01\n---\n\n${page}`,
        },
    },
    "reviewed-ahead": {
        severity: "warning",
        summary: "The last review of the page is still to come.",
        why: "The day was misspelt, or set ahead so that nothing is said of the page's age.",
        examples: {
            wrong: `---\nreviewed: 2027-11-01\n---\n\n${page}`,
            right: `---\nreviewed: 2026-11-01\n---\n\n${page}`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/matrix.js

function pageWithColumn(header, cell) {
    const headers = `| Area | Command | Expected | Rollback | Owner | ${header} |\n|---|---|---|---|---|---|\n`;
    return `${headers}| catalog | \`make test\` | \`built\` | Redeploy the last tag. | @acme | ${cell} |\n`;
}
function commands(header, cell) {
    const headers = `| Area | ${header} | Expected | Rollback | Owner |\n|---|---|---|---|---|\n`;
    return `${headers}| catalog | ${cell} | \`built\` | Redeploy the last tag. | @acme |\n`;
}
const matrixFindings = {
    "no-checks": {
        severity: "error",
        summary: "The page has no check.",
        why: "A gate that looked at nothing is never ready.",
        examples: { wrong: "# Release readiness\n\nRun the tests, then release.\n", right: page },
    },
    "matrix-no-command": {
        severity: "warning",
        summary: "A table with a column `Area` or `Check` has no column `Command` and is not read.",
        why: "It looks like a matrix, and none of its rows runs.",
        examples: {
            wrong: `${page}\n| Area | Lead |\n| --- | --- |\n| billing | Ada |\n`,
            right: `${page}\n| Team | Lead |\n| --- | --- |\n| billing | Ada |\n`,
        },
        unread: true,
    },
    "matrix-no-area": {
        severity: "warning",
        summary: "A table of commands has no column `Area` and is not read.",
        why: "It has the columns of a matrix, and none of its rows runs. Only `Area` makes it one, because many such tables list commands for people, deployments among them.",
        examples: {
            wrong: `${page}\n| Step | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${page}\n${header}| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "matrix-header-again": {
        severity: "error",
        summary: "A header stands among the rows of a matrix.",
        why: "Without a blank line above it a second table goes on the first, and its rows are read under the headers of that. The header itself would be a check.",
        examples: {
            wrong: `${page}${header}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
            right: `${page}\n${header}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "matrix-in-quote": {
        severity: "warning",
        summary: "A matrix stands in a block quote and is not read.",
        why: "A quote shows what is said elsewhere. Checks that were meant to run would not.",
        examples: {
            wrong: `${page}\n> | Area | Command |\n> | --- | --- |\n> | web | \`npm test\` |\n`,
            right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "matrix-in-guidance": {
        severity: "error",
        summary: "A matrix stands in a section that a cell links to.",
        why: "Such a section is guidance and shown to people, so the checks in it would not run.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n| web | \`npm test\` | \`/^Tests: .* passed/\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
        },
        unread: true,
    },
    "lost-row": {
        severity: "error",
        summary: "A line begins with `|`, or reads as the header of a matrix, and belongs to no table.",
        why: "A blank line or a bad delimiter row above it has cut it off. To GitHub it is text, and its check would not run.",
        examples: {
            wrong: `${page}\n| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
            right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "row-below-table": {
        severity: "warning",
        summary: "A line below a matrix has as many cells as its rows, and does not belong to it.",
        why: "Rows without a pipe in front end at a blank line. To GitHub it is text, and its check would not run.",
        examples: {
            wrong: "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\n\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
            right: "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
        },
        unread: true,
    },
    "surplus-cell": {
        severity: "error",
        summary: "A row has more cells than its header.",
        why: "A pipe in a cell ends it, also inside backticks. The command would be cut off and every cell behind it would be read as another column.",
        examples: {
            wrong: `${header}| api | \`cargo test 2>&1 | tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
            right: `${header}| api | \`cargo test 2>&1 \\| tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "column-twice": {
        severity: "error",
        summary: "Two columns of a matrix mean the same.",
        why: "Only one of them could be read, and what the other demands would not be checked.",
        examples: {
            wrong: "| Area | Command | Pass signal | Expected | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `exit 0` | `, 0 failures` | Redeploy the last tag. | @acme |\n",
            right: `${header}| api | \`mix test\` | \`exit 0\` and \`, 0 failures\` | Redeploy the last tag. | @acme |\n`,
        },
        unread: true,
    },
    "column-name": {
        severity: "warning",
        summary: "The header of a column is nearly one of the format, and the column is not read.",
        why: "What stands below it would neither be checked nor shown.",
        examples: {
            wrong: "| Area | Command | Pass signal | Tiemout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
            right: "| Area | Command | Pass signal | Timeout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
        },
        fixable: true,
        unread: true,
    },
    "smoke-matrix-name": {
        severity: "error",
        summary: "The info string of a fenced block is nearly `yaml smoke-matrix`.",
        why: "Under any other name the block is code for readers, and its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`yaml smoke_matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
        },
        fixable: true,
        unread: true,
    },
    "column-unread": {
        severity: "warning",
        summary: "A column of a matrix looks as if it were meant for the run, and is not read.",
        why: "Its header speaks of passing, failing or time, or its cells hold code, a moment, a waiver, phases or kinds of release. A column by an unknown name is for readers alone.",
        examples: { wrong: pageWithColumn("Time budget", "a minute"), right: pageWithColumn("Timeout", "1m") },
        unread: true,
    },
    "column-lost": {
        severity: "error",
        summary: "A column of a matrix is by its name and by its cells meant for the run, and is not read.",
        why: "Its signals, commands or conditions would be dropped without a word, and the check would pass without them, or too early.",
        examples: {
            wrong: pageWithColumn("Fail sinal", "`panic`"),
            right: pageWithColumn("Fail signal", "`panic`"),
        },
        fixable: true,
        unread: true,
    },
    "header-look-alike": {
        severity: "warning",
        summary: "A header is one of ours but for letters that only look like them.",
        why: "A Cyrillic or fullwidth letter makes another word of the header, so that the column is not read.",
        examples: { wrong: pageWithColumn("N\u0435eds", ""), right: pageWithColumn("Needs", "") },
        fixable: true,
        unread: true,
    },
    "header-hidden": {
        severity: "error",
        summary: "A header of a matrix holds a character that cannot be seen.",
        why: "A no-break space or a zero-width character makes another word of the header for every other reader of the page.",
        examples: {
            wrong: pageWithColumn("Fail\u00a0signal", "`panic`"),
            right: pageWithColumn("Fail signal", "`panic`"),
        },
        fixable: true,
    },
    "command-header": {
        severity: "error",
        summary: "The header of the commands has parentheses that say something.",
        why: "`Command (do not run)` or `Command (run from web/)` is a condition for all commands, which is not read: they would run otherwise than the page says.",
        examples: {
            wrong: commands("Command (run from web/)", "`make test`"),
            right: commands("Command", "`cd web && make test`"),
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/page.js

const web = "| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme |\n";
const pageFindings = {
    "fence-open": {
        severity: "error",
        summary: "A code fence above a matrix is not closed where it seems to be.",
        why: "Everything behind the fence is code, the matrix too, and its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`sh\nnpm ci\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `\`\`\`sh\nnpm ci\n\`\`\`\n\n${page}`,
        },
        unread: true,
    },
    "comment-open": {
        severity: "error",
        summary: "An HTML comment above a matrix is not closed where it seems to be.",
        why: "Everything behind it is hidden, the matrix too, and its checks would not run.",
        examples: {
            wrong: `${page}\n<!-- to be reviewed\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
            right: `<!-- to be reviewed -->\n\n${page}`,
        },
        unread: true,
    },
    "too-many-checks": {
        severity: "error",
        summary: "The page has more than 100,000 rows.",
        why: "What lies beyond is not read, because no report could show it.",
        examples: null,
        unread: true,
    },
    "page-nesting": {
        severity: "error",
        summary: "Lists and quotes are nested deeper than the page can be read.",
        why: "What lies deeper is not read, and a check could stand there.",
        examples: null,
        unread: true,
    },
    "page-size": {
        severity: "error",
        summary: "The page has more lines and list items than can be read.",
        why: "What lies beyond is not read, and a check could stand there.",
        examples: null,
        unread: true,
    },
    "matrix-header-row": {
        severity: "warning",
        summary: "The header of a matrix stands as a row of another table.",
        why: "A table's header is its first row, above the delimiter row. With a caption in its place the table is no matrix, and none of its rows runs.",
        examples: {
            wrong: `${page}\n| Smoke matrix | |\n| --- | --- |\n| Area | Command |\n| web | \`npm test\` |\n`,
            right: `${page}\nThe second matrix:\n\n${header}${web}`,
        },
        unread: true,
    },
    "table-like-matrix": {
        severity: "warning",
        summary: "A table that is no matrix has a header of one, or an empty header above code spans.",
        why: "A matrix has the columns `Area` and `Command`. Without them signals, rollbacks and commands of a table have no effect.",
        examples: {
            wrong: `${page}\n| What | Pass signal |\n| --- | --- |\n| web | \`3 passed\` |\n`,
            right: `${page}\n| What | Seen |\n| --- | --- |\n| web | 3 passed |\n`,
        },
        unread: true,
    },
    "html-table": {
        severity: "warning",
        summary: "A table written in HTML has a header of a matrix.",
        why: "Only Markdown tables are read. The rows of a table in HTML would not run.",
        examples: {
            wrong: `${page}\n<table>\n<tr><th>Area</th><th>Command</th></tr>\n<tr><td>web</td><td><code>npm test</code></td></tr>\n</table>\n`,
            right: `${page}${web}`,
        },
        unread: true,
    },
    "matrix-in-code": {
        severity: "warning",
        summary: "A matrix, or a list of checks, is indented by four blanks and so is code.",
        why: "Lines that are indented so far are code for readers, and the checks in them would not run.",
        examples: {
            wrong: `${page}\nThe others:\n\n    | Area | Command |\n    | --- | --- |\n    | web | \`npm test\` |\n`,
            right: `${page}\nThe others:\n\n${header}${web}`,
        },
        unread: true,
    },
    "settings-misplaced": {
        severity: "warning",
        summary: "Something that may be settings stands where none count.",
        why: "A key of ours, or ours beside others, below a rule, in a comment or in a block of YAML may be a setting or may be text. As a setting it has no effect there.",
        examples: { wrong: `${page}\n---\nsetup: npm ci\n---\n`, right: `---\nsetup: npm ci\n---\n\n${page}` },
        unread: true,
    },
    "setup-without-effect": {
        severity: "warning",
        summary: "`setup` ends with a line that changes its own shell alone.",
        why: "Each command is a process of its own, so `cd`, `export` and the like reach no check. What they were meant to give the checks would be missing.",
        examples: {
            wrong: `---\nsetup: export MIX_ENV=test\n---\n\n${page}`,
            right: `---\ndefaults:\n  env: { MIX_ENV: test }\n---\n\n${page}`,
        },
        unread: true,
    },
    "block-not-run": {
        severity: "warning",
        summary: "A section that stands for a command has a block of commands that is not run.",
        why: "Of such a section the fenced blocks without info string or with the name of a shell run. A session, another shell or indented lines are taken for readers' text, and the check would run less than its page shows.",
        examples: {
            wrong: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\n\`\`\`\n\n\`\`\`console\n$ cargo test\n\`\`\`\n`,
            right: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\ncargo test\n\`\`\`\n`,
        },
        unread: true,
    },
    "guidance-anchor": {
        severity: "warning",
        summary: "A link in guidance leads to an anchor that the page does not have.",
        why: "Whoever follows it in a failure's report lands nowhere.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restor) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restore) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
        },
    },
    "guidance-file": {
        severity: "warning",
        summary: "Guidance links to a file that is not in the repository.",
        why: "Whoever follows it in a failure's report lands nowhere. The file may have been moved since the page was written.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](no-such-runbook.md) first. | @acme |\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](docs/runbook.md) first. | @acme |\n`,
        },
    },
    "reference-undefined": {
        severity: "warning",
        summary: "A link has a reference that nothing on the page defines.",
        why: "It is shown as brackets, and the page it was meant to lead to is lost.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n\n[rb]: docs/runbook.md\n`,
        },
    },
    "checks-in-yaml": {
        severity: "warning",
        summary: "A list of checks in YAML or JSON stands in no block that is called `yaml smoke-matrix`.",
        why: "Under any other name the block is code for readers, and without a fence the list is text. Its checks would not run.",
        examples: {
            wrong: `${page}\n\`\`\`yaml\n- area: web\n  run: npm test\n\`\`\`\n`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
        },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/release.js

const releaseFindings = {
    "version-missing": {
        severity: "warning",
        summary: "`version-from` tells no version.",
        why: "The file or the match is missing, or it is no single line of at most 100 characters, or it has signs that no version has, as the whole text of a `package.json`. The version then is not known, nor is the kind of the release: rows for some kinds run for all, and a command that needs the version cannot run.",
        examples: {
            wrong: `---\nversion-from: no-such-file\n---\n\n${page}`,
            right: `---\nversion-from: VERSION\n---\n\n${page}`,
        },
    },
    "version-at-odds": {
        severity: "completeness",
        summary: "The input `version`, the event's tag and `version-from` do not name the same version.",
        why: "One of them is not about this release. The version is the first of the three, and the kind of the release is not known, so that no row is left out by mistake.",
        examples: {
            wrong: `---\nversion-from: OLD_VERSION\n---\n\n${page}`,
            right: `---\nversion-from: VERSION\n---\n\n${page}`,
        },
    },
    "version-tagged": {
        severity: "warning",
        summary: "The version of the release is the tag of another commit already.",
        why: "The version was not bumped since the last release, so that what is ticked, looked for and published for that one counts for this one, too. Between two releases it is as it should be.",
        examples: null,
        saidByRun: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/release-fields.js

const row = "| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme |";
function withColumn(title, cell) {
    const [names = "", delimiters = ""] = header.split("\n");
    return `${names} ${title} |\n${delimiters} --- |\n${row} ${cell} |\n`;
}
const releaseFieldsFindings = {
    phase: {
        severity: "error",
        summary: "The phase of a check is neither `before` nor `after`.",
        why: "It decides whether the check runs before or after publishing, so it is never guessed.",
        examples: { wrong: withColumn("Phase", "afterwards"), right: withColumn("Phase", "after") },
    },
    "release-kind": {
        severity: "error",
        summary: "`Only` names something that is no kind of release.",
        why: "A misspelt kind would be one that no release is of, and the check would never run.",
        examples: { wrong: withColumn("Only", "majour"), right: withColumn("Only", "major, minor") },
    },
    "not-before": {
        severity: "error",
        summary: "`Not before` holds no moment.",
        why: "A day, a time with its offset, or a duration after the tag or the release: any other text could mean one of several moments, and the check would run too early or never.",
        examples: {
            wrong: withColumn("Not before", "24 hours after the tag"),
            right: withColumn("Not before", "24h after tag"),
        },
    },
    "need-other-release": {
        severity: "warning",
        summary: "A check needs one that no release has together with it.",
        why: "A need that does not apply to a release is passed over. Rows of two phases, or for kinds without one in common, never wait for each other.",
        examples: {
            wrong: `${yamlFile}    id: built\n    phase: after\n${yamlCheck}    id: tested\n    needs: built\n`,
            right: `${yamlFile}    id: built\n${yamlCheck}    id: tested\n    needs: built\n`,
            sourceFormat: "yaml",
        },
    },
    "release-moment": {
        severity: "warning",
        summary: "A check of before publishing waits for the release to be published.",
        why: "It would be pending until then, and a gate that is asked before publishing is never ready.",
        examples: {
            wrong: `${yamlFile}    not-before: 24h after release\n`,
            right: `${yamlFile}    phase: after\n    not-before: 24h after release\n`,
            sourceFormat: "yaml",
        },
    },
    "to-do-empty": {
        severity: "warning",
        summary: "A to-do says that there is none.",
        why: "With a to-do a check that fails is pending: it waits for a person. One without anything to do would wait for good.",
        examples: {
            wrong: `${yamlFile}    to-do: none\n`,
            right: yamlFile,
            sourceFormat: "yaml",
        },
    },
    waiver: {
        severity: "error",
        summary: "A waiver lacks its last day, its author or its reason, or is written in another form.",
        why: "A waiver takes a check out of the gate. Who allowed it, why, and until when must stand beside it, or it would stay for good.",
        examples: {
            wrong: `${yamlFile}    waived: { by: "@alice", until: 2026-12-15 }\n`,
            right: `${yamlFile}    waived: { by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }\n`,
            sourceFormat: "yaml",
        },
    },
    "version-from": {
        severity: "error",
        summary: "`version-from` has none of its forms, or its path, JSONPath or pattern is none.",
        why: "The version decides which checks a release has. Where it is read from is judged before anything runs.",
        examples: {
            wrong: `---\nversion-from: "Cargo.toml: /version = .+/"\n---\n\n${page}`,
            right: `---\nversion-from: 'Cargo.toml: /^version = "(.+)"/'\n---\n\n${page}`,
        },
    },
    "sign-offs": {
        severity: "error",
        summary: "`sign-offs` is neither `note` nor `require`.",
        why: "It decides whether an open sign-off holds the release back, so it is never guessed.",
        examples: {
            wrong: `---\nsign-offs: required\n---\n\n${page}`,
            right: `---\nsign-offs: require\n---\n\n${page}\n- [ ] Changelog reviewed\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/run.js
const runFindings = {
    "file-name": {
        severity: "error",
        summary: "The checklist's file name ends neither in `.md` nor in `.yml` or `.yaml`.",
        why: "The ending says how the file is read, and no other format is known.",
        examples: null,
    },
    "not-text": {
        severity: "error",
        summary: "The checklist is not UTF-8 text.",
        why: "Bytes that are no text could hide anything. The place is that of the first of them.",
        examples: null,
    },
    unreadable: {
        severity: "error",
        summary: "There is no checklist, or none that may be read.",
        why: "The page is a regular file inside the workspace of at most 16 MiB. A gate without its page is never ready.",
        examples: null,
    },
    "base-page": {
        severity: "error",
        summary: "The base has no page that `checklist-from: base` could run, or it cannot be read.",
        why: "The page of the pull request is never run in its place: that would let a change judge itself.",
        examples: null,
    },
    input: {
        severity: "error",
        summary: "An input of the action, or an option of the command line, has a value that cannot be used.",
        why: "The run would be another than the one that was asked for.",
        examples: {
            wrong: "with:\n  fail-on: sometimes\n",
            right: "with:\n  fail-on: any\n",
            sourceFormat: "inputs",
        },
    },
    filter: {
        severity: "error",
        summary: "`areas` or `checks` names something that the page does not have, or leaves no check.",
        why: "A misspelt filter would select less than was meant, and a gate that looked at nothing is never ready.",
        examples: { wrong: "with:\n  areas: billing\n", right: "with:\n  areas: api\n", sourceFormat: "inputs" },
    },
    revision: {
        severity: "error",
        summary: "`readiness diff` is asked for something that it cannot compare: an unknown revision, a folder without a repository, or a revision whose page is no file.",
        why: "“Nothing has changed” would be said of a page that was not looked at.",
        examples: null,
    },
    results: {
        severity: "error",
        summary: "The results file cannot stand where it was asked for.",
        why: "It lies inside the workspace or the temporary folder and is no link, so that a page cannot make a run write elsewhere.",
        examples: null,
    },
    "last-results": {
        severity: "error",
        summary: "`run --failed` has no results of the page to choose by.",
        why: "What did not pass is known from the last results of this very page, which are kept in the git folder, or from those in the file that is named; running everything, or nothing, would be another run than the one that was asked for.",
        examples: null,
    },
    "need-elsewhere": {
        severity: "error",
        summary: "`plan` finds a check on a system on which another one does not run that it needs.",
        why: "What a check needs runs in the same job, which has one system: the check would run without it, or never.",
        examples: null,
    },
    "runner-name": {
        severity: "error",
        summary: "`plan` finds a name in `runs-on` of a check that no runner has.",
        why: "A job with a list of labels in the place of one, or with an expression, would wait for a runner that never comes.",
        examples: null,
    },
    "plan-limit": {
        severity: "error",
        summary: "A plan is larger than GitHub hands on to the jobs of a matrix, or to the gate.",
        why: "Inputs reach a job as variables of its environment, and the outputs of a job are bounded: what does not fit would be cut off, or the job not start.",
        examples: null,
    },
    "other-commit": {
        severity: "error",
        summary: "What is checked out is another commit than the one that the event is about.",
        why: "A verdict stands on the commit that ran: the pull request, tag or push that gets it would be one that never did. Check that commit out, or set `commit: checkout`, by which the run speaks for what is checked out alone.",
        examples: null,
    },
    "not-the-plans": {
        severity: "error",
        summary: "A shard, or the gate over the shards, has another page, commit or workflow run than its plan.",
        why: "The verdicts of all shards are joined, so they have to be about one page at one commit. Nothing runs, and nothing counts, of another.",
        examples: null,
    },
    "untrusted-code": {
        severity: "error",
        summary: "The run would give a stranger's code the repository's rights.",
        why: "Under `pull_request_target`, `workflow_run` and `issue_comment` commands run with secrets and a token that can write. `allow-untrusted` overrides this, and says so in the report.",
        examples: null,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/settings.js

const settingsFindings = {
    "front-matter": {
        severity: "error",
        summary: "Settings stand elsewhere than in front matter.",
        why: "Front matter begins in the page's first line with `---` and ends at a second `---`. Below another rule, between `+++` or in a block of YAML, none of the settings would hold.",
        examples: {
            wrong: `\n---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
            right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "settings-comment": {
        severity: "error",
        summary: "A comment with settings begins or ends otherwise than the format says.",
        why: "Its first line is `<!-- readiness` and nothing else, its last is `-->`. Any other comment is one for readers, and its settings would be lost without a word.",
        examples: {
            wrong: `<!--readiness\nticket: "#61"\n-->\n\n${page}`,
            right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "settings-twice": {
        severity: "error",
        summary: "A page has a second block of settings.",
        why: "Only one of the two could hold, and a reader cannot tell which.",
        examples: {
            wrong: `---\nticket: "#61"\n---\n\n<!-- readiness\nsetup: cargo fetch\n-->\n\n${page}`,
            right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
        },
        unread: true,
    },
    "settings-in-quote": {
        severity: "warning",
        summary: "Settings stand in a block quote and are not read.",
        why: "A quote shows what is said elsewhere. Settings that were meant for this page would have no effect.",
        examples: {
            wrong: `> <!-- readiness\n> ticket: "#61"\n> -->\n\n${page}`,
            right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
        },
        unread: true,
    },
    "foreign-keys": {
        severity: "note",
        summary: "The front matter has keys that are not settings of a checklist.",
        why: "Site generators keep theirs there, so they are left alone. They are named once, because a setting under an unknown name does nothing.",
        examples: {
            wrong: `---\nticket: "#61"\nlayout: release\n---\n\n${page}`,
            right: `---\nticket: "#61"\n---\n\n${page}`,
        },
        unread: true,
    },
    "misplaced-checks": {
        severity: "error",
        summary: "The settings of a page hold the key `checks`.",
        why: "`checks` belongs into a YAML file. A page has its checks in tables and in blocks `yaml smoke-matrix`; those in its settings would not run.",
        examples: {
            wrong: `---\nchecks:\n  - area: web\n    run: npm test\n---\n\n${page}`,
            right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
        },
        unread: true,
    },
    "newer-format": {
        severity: "error",
        summary: "The page names a version of the format that this action does not know.",
        why: "It may say things that this version would read otherwise. The cure is a newer version of the action.",
        examples: { wrong: `---\nreadiness: 2\n---\n\n${page}`, right: `---\nreadiness: 1\n---\n\n${page}` },
    },
    "unknown-key": {
        severity: "error",
        summary: "A key is not one of the format.",
        why: "A misspelt key would be passed over, and what it says would not hold. In front matter only keys that resemble one of ours are errors; `x-…` is free everywhere.",
        examples: {
            wrong: `---\nsteup: cargo fetch\n---\n\n${page}`,
            right: `---\nsetup: cargo fetch\n---\n\n${page}`,
        },
        fixable: true,
        unread: true,
    },
    "duplicate-area": {
        severity: "error",
        summary: "`areas` names the same area twice.",
        why: "Areas are compared without case and punctuation, so two spellings are one area. One of them was probably meant to be another.",
        examples: { wrong: `---\nareas: [api, API]\n---\n\n${page}`, right: `---\nareas: [api]\n---\n\n${page}` },
    },
    "ticket-form": {
        severity: "warning",
        summary: "`ticket` has none of the forms of a ticket.",
        why: "Without a number, a URL or a Linear key there is no ticket to put the outcome on.",
        examples: {
            wrong: `---\nticket: release board\n---\n\n${page}`,
            right: `---\nticket: acme/shop#61\n---\n\n${page}`,
        },
    },
    "area-uncovered": {
        severity: "error",
        summary: "An area of `areas` has no required check.",
        why: "The page promises to cover it. A gate that says “ready” without looking at it would break the promise.",
        examples: {
            wrong: `---\nareas: [api, billing]\n---\n\n${page}`,
            right: `---\nareas: [api]\n---\n\n${page}`,
        },
    },
    "area-unlisted": {
        severity: "warning",
        summary: "A check belongs to an area that `areas` does not name.",
        why: "Either the list is out of date or the area is misspelt. A misspelt area has outputs, filters and statuses of its own.",
        examples: {
            wrong: `---\nareas: [api]\n---\n\n${page}| apis | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
            right: `---\nareas: [api]\n---\n\n${page}| api | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
        },
    },
    "lint-rule": {
        severity: "error",
        summary: "`lint:` names a rule that is unknown, or that no page may set.",
        why: "A misspelt rule would stay as it is, and an error of reading that is switched off would run a page that was read otherwise than it was written.",
        examples: {
            wrong: `---
owner: "@acme/release"
lint: { rolback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "lint-level": {
        severity: "error",
        summary: "`lint:` sets a rule to something else than `off`, `warning` or `error`.",
        why: "The rule would keep its severity although the page says otherwise.",
        examples: {
            wrong: `---
owner: "@acme/release"
lint: { rollback-missing: ignore }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-form": {
        severity: "warning",
        summary: "A comment looks like `readiness-ignore` and is not in its form.",
        why: "It ignores nothing, and whoever wrote it thinks that it does.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore: rollback-missing -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
            right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-rule": {
        severity: "error",
        summary: "`readiness-ignore` names a rule that is unknown, or an error of reading.",
        why: "A misspelt name ignores nothing, and an error of reading cannot be ignored: the page would be run otherwise than it was written.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore no-rollback: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
            right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
        },
    },
    "ignore-unused": {
        severity: "warning",
        summary: "`readiness-ignore` takes nothing off the table or block below it.",
        why: "What it was written for is gone or has moved, and the comment would hide the next finding of that rule.",
        examples: {
            wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
            right: `---
owner: "@acme/release"
---

| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/shards.js
const shardFindings = {
    "shard-missing": {
        severity: "error",
        summary: "A shard of the plan left no results that count, or a planned check has none.",
        why: "A machine that was lost tells nothing. Without its results nobody knows what its checks would have said, so the gate is not ready.",
        examples: null,
    },
    "shard-conflict": {
        severity: "error",
        summary: "A shard's results contradict themselves, or each other.",
        why: "Its checks, its system or its counts are not those of its part of the plan, or two files of one attempt differ. One of them is wrong, and nothing says which.",
        examples: null,
    },
    "shard-unread": {
        severity: "error",
        summary: "A file among the results does not count.",
        why: "It may be the word of a shard that nobody heard: another page's, another commit's or another run's, or one that cannot be read.",
        examples: null,
    },
    "needed-job": {
        severity: "error",
        summary: "A job that the gate needs did not succeed, and no check explains it.",
        why: "What a lost job would have found is in no file. An older file of a job that ran again may still stand, and says nothing of what became of it.",
        examples: null,
    },
    "shard-older": {
        severity: "note",
        summary: "Results of an attempt before the plan's are passed over.",
        why: "The plan was made anew, and its shards ran again: only what they found since then counts.",
        examples: null,
        saidByRun: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/sign-offs.js

const deployed = `${page}\n- [ ] Deployed to production`;
const required = `---\nsign-offs: require\n---\n\n${page}`;
const signOffFindings = {
    "sign-off-in-guidance": {
        severity: "note",
        summary: "A task list stands in a section that a cell links to.",
        why: "Such a section is guidance: its boxes are steps for whoever reads it, and no sign-offs of the page.",
        examples: {
            wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- [ ] Redeploy the last tag.\n`,
            right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\n- Redeploy the last tag.\n`,
        },
        unread: true,
    },
    "sign-off-box": {
        severity: "warning",
        summary: "A box of a task list is misspelt.",
        why: "Only `- [ ]` and `- [x]`, with a blank behind the bracket, are boxes. Spelt otherwise it is text, and the page has no such sign-off.",
        examples: { wrong: `${page}\n- [] Changelog reviewed\n`, right: `${page}\n- [ ] Changelog reviewed\n` },
        unread: true,
    },
    "sign-off-conditions": {
        severity: "error",
        summary: "Parentheses of a sign-off hold a condition, or a near miss, beside anything else.",
        why: "Conditions are a list by comma in the last parentheses: a version, `after`, `only: KIND`, `environment: NAME`. Read as mere words, a proof would become a box to tick.",
        examples: {
            wrong: `${deployed} (enviroment: production)\n`,
            right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
        },
    },
    "sign-off-condition-text": {
        severity: "warning",
        summary: "A sign-off names an environment, and not in parentheses.",
        why: "Only what stands in the last parentheses, outside of code, is proved by approvals. Elsewhere it is text, and the box is merely ticked.",
        examples: {
            wrong: `${deployed}, environment: production\n`,
            right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
        },
        unread: true,
    },
    "sign-off-twice": {
        severity: "warning",
        summary: "A sign-off stands twice under one heading.",
        why: "Reports and comparisons know a sign-off by its text: nobody can tell which of the two is meant, and who ticks one has not ticked the other.",
        examples: {
            wrong: `${page}\n- [ ] Changelog reviewed\n- [ ] Changelog reviewed\n`,
            right: `${page}\n- [ ] Changelog reviewed\n- [ ] Changelog reviewed by Legal\n`,
        },
    },
    "sign-offs-none": {
        severity: "warning",
        summary: "The page demands sign-offs and has none.",
        why: "With `sign-offs: require` open sign-offs hold the gate back. Without one nothing does, and the page looks as if there were more to it.",
        examples: { wrong: required, right: `${required}\n- [ ] Changelog reviewed\n` },
    },
    "sign-off-environment": {
        severity: "note",
        summary: "The approval of an environment proves a sign-off that holds nothing back.",
        why: "Without `sign-offs: require` the proof is asked for and shown, and the gate is ready without it.",
        examples: {
            wrong: `${deployed} (environment: production)\n`,
            right: `${required}\n- [ ] Deployed to production (environment: production)\n`,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/signal-cells.js
const pass = (cell) => signal_cells_page(`\`built\`; ${cell}`, "");
const fail = (cell) => signal_cells_page("`built`", cell);
function signal_cells_page(passCell, failCell) {
    const header = "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n|---|---|---|---|---|---|\n";
    return `${header}| catalog | \`make test\` | ${passCell} | ${failCell} | Redeploy the last tag. | @acme |\n`;
}
const signalCellsFindings = {
    "exit-phrase": {
        severity: "error",
        summary: "A clause speaks of an exit code and is no phrase that is understood.",
        why: "`exit 0` or `exit code 3` in words is a signal. With a choice, a comparison or a condition beside the number it would be judged otherwise than it says.",
        examples: { wrong: pass("exit 0 or 1"), right: pass("`exit 0..1`") },
    },
    "signal-number": {
        severity: "error",
        summary: "A signal is nothing but a number.",
        why: "As text it is looked for anywhere in the output: `0` is in `10 failures`, `200` in a time or a size.",
        examples: { wrong: pass("reports `0` failures"), right: pass("reports `: 0 failures`") },
    },
    "signal-placeholder": {
        severity: "error",
        summary: "A signal holds a placeholder that no value is filled into.",
        why: "A placeholder stands for what differs from run to run. No command prints it, so the check could never pass, or a fail signal never be seen.",
        examples: { wrong: pass("`N tests passed`"), right: pass("`/[0-9]+ tests passed/`") },
    },
    "signal-angle-brackets": {
        severity: "warning",
        summary: "A signal holds a name in angle brackets.",
        why: "`<branch>` is looked for as it stands, brackets included. Mostly it stands for a name.",
        examples: { wrong: pass("`ahead of origin/<branch>`"), right: pass("`/ahead of origin\\/.+/`") },
    },
    "signal-command": {
        severity: "error",
        summary: "A signal is one of the page's commands.",
        why: "A signal is looked for in what a command prints; few commands print themselves.",
        examples: { wrong: pass("`make test`"), right: pass("`exit 0`") },
    },
    "signal-path": {
        severity: "warning",
        summary: "A pass signal is a path alone.",
        why: "It is looked for in the output. A file that must be there after the command is asked for with `file`.",
        examples: { wrong: pass("`dist/app.js`"), right: pass("`file dist/app.js`") },
    },
    "signal-name": {
        severity: "warning",
        summary: "A pass signal amid words is a name of the code.",
        why: "Names in backticks tell a reader what is tested. As signals they must be printed, and a check whose command never prints them can't pass.",
        examples: { wrong: pass("`exit 0`; the `allow_partial` renderer behaves"), right: pass("`exit 0`") },
    },
    "signal-negation": {
        severity: "error",
        summary: "A negation stands beside a signal.",
        why: "Words beside a signal don't turn what it means: with `no` before it a pass signal must still be seen.",
        examples: { wrong: pass("no `warning`"), right: fail("`warning`") },
    },
    "signal-absence": {
        severity: "warning",
        summary: "A fail signal is said to be missing or absent.",
        why: "A fail signal fails the check when it is printed. If its absence is the failure, it has to be a pass signal.",
        examples: { wrong: fail("missing `ArgumentError`"), right: pass("`ArgumentError`") },
    },
    "signal-turned": {
        severity: "warning",
        summary: "Words beside a signal seem to say the contrary of it.",
        why: "Words beside a signal are not read: `free of` before a pass signal changes nothing, and the check passes where the command prints what it must not.",
        examples: { wrong: pass("free of `WARN`"), right: fail("`WARN`") },
    },
    "signal-qualified": {
        severity: "warning",
        summary: "Words beside a signal say more than that it is seen.",
        why: "How often, in which line, above which number, in which case: none of it is read. It is enough that the text is printed once, anywhere.",
        examples: { wrong: pass("at least 3 `ok`"), right: pass("`stdout lines /ok/ >= 3`") },
    },
    "signal-alternative": {
        severity: "error",
        summary: "Pass signals are given as alternatives.",
        why: "All pass signals must hold. Of two that exclude each other one always fails the check.",
        examples: { wrong: pass("`x86_64` or `aarch64`"), right: pass("`/x86_64\\|aarch64/`") },
    },
    "signal-sum": {
        severity: "warning",
        summary: "Fail signals are joined by `and`.",
        why: "One fail signal that is seen is enough to fail the check, whatever stands between them.",
        examples: { wrong: fail("`panic` and `aborted`"), right: fail("`panic` or `aborted`") },
    },
    "signal-quoted": {
        severity: "warning",
        summary: "A signal cell holds a text in quotes, and no code span.",
        why: "Only what stands in backticks is looked for. In quotes it is prose, and nothing in the cell is checked.",
        examples: { wrong: signal_cells_page('"server is running"', ""), right: signal_cells_page("`server is running`", "") },
        unread: true,
    },
};

;// CONCATENATED MODULE: ./build/model/findings/signals.js

const signalsFindings = {
    signal: {
        severity: "error",
        summary: "A signal has none of the forms that signals have.",
        why: "What begins with a word such as `exit`, `stdout` or `file` and goes on otherwise was probably meant as that form. Read as plain text it would look for something that is never printed.",
        examples: {
            wrong: `${yamlFile}    fail: stderr contains FAIL\n`,
            right: `${yamlFile}    fail: "stderr: FAIL"\n`,
            sourceFormat: "yaml",
        },
    },
    "placeholder-name": {
        severity: "error",
        summary: "A signal has a placeholder whose name is nearly one that is known.",
        why: "An unknown name in braces is looked for as it stands, and no command prints it: a fail signal would never be seen. A var may have any name but such a one.",
        examples: { wrong: signals_page("`v{verison} is out`"), right: signals_page("`v{version} is out`") },
    },
    "placeholder-place": {
        severity: "error",
        summary: "A placeholder stands in a JSONPath, or in a character class of a pattern.",
        why: "A value is put in as a whole: into a text, a pattern, a path or a JSON string. In a class each of its characters would stand for itself, and a path of JSON would be another path.",
        examples: {
            wrong: signals_page("`json $.releases['{version}'].done = true`"),
            right: signals_page('`json $.released = "{version}"`'),
        },
    },
    "placeholder-unfilled": {
        severity: "warning",
        summary: "A placeholder stands where it stays as it is: misspelt in guidance, or one that signals don't know.",
        why: "Names in braces that are not known are text. Guidance shows `{Version}` as it stands, and a signal looks for `{kind}` to the letter, which no command prints.",
        examples: { wrong: signals_page("`kind: {kind}`"), right: signals_page("`/^kind: \\{kind\\}$/`") },
    },
    "signal-hidden-character": {
        severity: "error",
        summary: "A signal holds a character that cannot be seen.",
        why: "A no-break space looks like a blank and is none: the text is never found, so that a fail signal with one is disarmed and nothing shows it.",
        examples: { wrong: signals_page("`exit\u00a00`"), right: signals_page("`exit 0`") },
        fixable: true,
    },
    "signal-keyword-case": {
        severity: "error",
        summary: "A signal begins with a word of the grammar in another case.",
        why: "Signals are case-sensitive: `Exit 0` would be looked for as a text in the output, where it never stands.",
        examples: { wrong: signals_page("`Exit 0`"), right: signals_page("`exit 0`") },
        fixable: true,
    },
    "signal-typographic": {
        severity: "warning",
        summary: "A signal holds typographic quotes or fullwidth letters.",
        why: "Editors put them in the place of plain ones, and few commands print them.",
        examples: { wrong: signals_page("`don’t panic`"), right: signals_page("`don't panic`") },
    },
    "signal-like-pattern": {
        severity: "warning",
        summary: "A text has signs of a regular expression, and no slashes around it.",
        why: "Without slashes it is looked for as it stands, with its signs, and no command prints it so: a fail signal never holds.",
        examples: { wrong: signals_page("`exit 0`", "`ERROR\\|FATAL`"), right: signals_page("`exit 0`", "`/ERROR\\|FATAL/`") },
    },
    "signal-like-another": {
        severity: "warning",
        summary: "A text reads as a signal of another kind.",
        why: "`contains ok` is looked for with the word `contains`, and `exits 3` says nothing about the exit code.",
        examples: { wrong: signals_page("`contains ready`"), right: signals_page("`ready`") },
    },
    "signal-in-quotes": {
        severity: "warning",
        summary: "A signal is a text in quotes.",
        why: "The quotes are part of the text: it is found only where the command prints them too.",
        examples: { wrong: signals_page('`"all good"`'), right: signals_page("`all good`") },
    },
    "signal-emphasis": {
        severity: "warning",
        summary: "A signal is a text with the signs of bold or italics around it.",
        why: "In a code span they are no emphasis but part of the text.",
        examples: { wrong: signals_page("`**done**`"), right: signals_page("`done`") },
    },
    "signal-alternatives": {
        severity: "warning",
        summary: "A fail signal says `or` between two words.",
        why: "It is one text with the word `or` in it. Several fail signals are alternatives anyway.",
        examples: { wrong: signals_page("`exit 0`", "`ERROR or FATAL`"), right: signals_page("`exit 0`", "`ERROR`, `FATAL`") },
    },
    "signal-output-pattern": {
        severity: "warning",
        summary: "A pattern stands behind `output:`, where everything is text.",
        why: "It is looked for with its slashes.",
        examples: { wrong: signals_page("`output: /^ok/`"), right: signals_page("`/^ok/`") },
    },
    "signal-zero-count": {
        severity: "warning",
        summary: "A count of zero is part of a larger number too.",
        why: '`0 failures` holds in "10 failures", so that the gate passes what it was made for to stop.',
        examples: { wrong: signals_page("`0 failures`"), right: signals_page("`/\\b0 failures/`") },
    },
    "signal-part-of-fail": {
        severity: "warning",
        summary: "A pass text is part of a word of the row's fail text.",
        why: "`Ready` is seen wherever `NotReady` is. Who wrote the two meant whole words, and the next bad one (`AlmostReady`) passes.",
        examples: { wrong: signals_page("`Ready`", "`NotReady`"), right: signals_page("`/\\bReady/`", "`NotReady`") },
    },
    "signal-path-literal": {
        severity: "warning",
        summary: "The path of a signal has `*`, `?`, `~` or `$`.",
        why: "No shell sees the path, so that they stand for themselves, and no file is called so.",
        examples: { wrong: signals_page("`file dist/*.js`"), right: signals_page("`file dist/app.js`") },
    },
    "signal-exit-code-range": {
        severity: "warning",
        summary: "An exit code is above 255, and nothing says that Windows is meant.",
        why: "Elsewhere exit codes have 8 bits: a program that ends with 300 is seen as 44.",
        examples: { wrong: signals_page("`exit 300`"), right: signals_page("`exit 44`") },
    },
    "signal-never-holds": {
        severity: "warning",
        summary: "A signal can never hold.",
        why: "A pattern sees one line, without its end and without escape sequences. As a pass signal such a one fails every run, as a fail signal it stops none.",
        examples: { wrong: signals_page("`/started\\n.*ready/`"), right: signals_page("`/ready/`") },
    },
    "signal-always-holds": {
        severity: "warning",
        summary: "A signal always holds.",
        why: "As a pass signal it checks nothing, as a fail signal it lets nothing pass.",
        examples: { wrong: signals_page("`stdout lines >= 0`"), right: signals_page("`stdout lines >= 1`") },
    },
    "signal-contradiction": {
        severity: "warning",
        summary: "Signals of one check contradict each other.",
        why: "The check cannot pass, whatever its command does: beside the `exit 0` that is implied, `exit 0` as a fail signal leaves no exit code.",
        examples: { wrong: signals_page("", "`exit 0`"), right: signals_page("`exit !0`") },
    },
};
function signals_page(pass, fail = "") {
    return `| Area | Command | Pass signal | Fail signal |
| --- | --- | --- | --- |
| catalog | \`make test\` | ${pass} | ${fail} |
`;
}

;// CONCATENATED MODULE: ./build/model/findings/workflows.js

const pinned = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const checkout = `      - uses: ${pinned}\n        with: { fetch-depth: 0, persist-credentials: false }\n`;
const action = "      - uses: org/readiness-action@v1\n";
const triggers = "on: [pull_request, merge_group]\n";
const permissions = "permissions: { contents: read, pull-requests: write }\n";
const job = "jobs:\n  readiness:\n    runs-on: ubuntu-latest\n";
const steps = `    steps:\n${checkout}${action}`;
const workflows_head = `${triggers}${permissions}${job}`;
const workflow = `${workflows_head}${steps}`;
const workflowFindings = {
    "workflow-unread": {
        severity: "warning",
        summary: "A workflow file cannot be read, or there are more of them than are looked at.",
        why: "What it does with the page is not known. At most 100 files of 1 MB are read.",
        examples: {
            wrong: `on: [pull_request\n${job}${steps}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-merge-group": {
        severity: "warning",
        summary: "A workflow judges pull requests and has no trigger `merge_group`.",
        why: "A merge queue asks for the required checks of its own event. One that never reports there stops the queue.",
        examples: {
            wrong: `on: pull_request\n${permissions}${job}${steps}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-filter": {
        severity: "warning",
        summary: "A path filter, or `types` without new commits, keeps the gate from reporting.",
        why: "A required check that does not run is not passed and not failed: the pull request waits for it without end.",
        examples: {
            wrong: `on:\n  pull_request:\n    paths: ["src/**"]\n  merge_group:\n${permissions}${job}${steps}`,
            right: `on:\n  pull_request:\n    branches: [main]\n  merge_group:\n${permissions}${job}${steps}`,
            sourceFormat: "workflow",
        },
    },
    "workflow-always": {
        severity: "warning",
        summary: "The gate's job, or one that gathers what came of it, needs others and has no `if: always()`.",
        why: "It is skipped when one of them fails, and GitHub counts a skipped required check as passed.",
        examples: {
            wrong: `${triggers}permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  readiness:\n    needs: build\n    runs-on: ubuntu-latest\n    ${permissions}${steps}`,
            right: `${triggers}permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  readiness:\n    needs: build\n    if: always()\n    runs-on: ubuntu-latest\n    ${permissions}${steps}`,
            sourceFormat: "workflow",
        },
    },
    "workflow-condition": {
        severity: "warning",
        summary: "A condition may skip the gate's job, or its step.",
        why: "A skipped required check counts as passed, and a job whose step was skipped is green.",
        examples: {
            wrong: `${workflows_head}    if: "!github.event.pull_request.draft"\n${steps}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-continue-on-error": {
        severity: "warning",
        summary: "The gate's step or job has `continue-on-error`.",
        why: "Then a gate that is not ready stops nothing.",
        examples: {
            wrong: `${workflows_head}${steps}        continue-on-error: true\n`,
            right: `${workflows_head}${steps}        with: { fail-on: never }\n`,
            sourceFormat: "workflow",
        },
    },
    "workflow-permissions-unset": {
        severity: "warning",
        summary: "Neither the gate's job nor its workflow has `permissions`.",
        why: "Then the repository's settings decide. The token may write everything, within reach of each command of the page, or read alone, and there is no comment.",
        examples: { wrong: `${triggers}${job}${steps}`, right: workflow, sourceFormat: "workflow" },
    },
    "workflow-permission-missing": {
        severity: "warning",
        summary: "A permission is missing that the step, or its page, asks for.",
        why: "There will be no comment, no status, no link on the ticket, or a sign-off stays open.",
        examples: {
            wrong: `${workflows_head}${steps}        with: { statuses: gate }\n`,
            right: `${triggers}permissions: { contents: read, pull-requests: write, statuses: write }\n${job}${steps}        with: { statuses: gate }\n`,
            sourceFormat: "workflow",
        },
    },
    "workflow-permission-wide": {
        severity: "warning",
        summary: "The gate's job may write what none of its steps has to write.",
        why: "Every command of the page runs beside that token, and those of a pull request are the pull request's own.",
        examples: {
            wrong: `${triggers}permissions: write-all\n${job}${steps}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-action-unpinned": {
        severity: "warning",
        summary: "The gate's job uses somebody else's action by a tag, or an image without a digest.",
        why: "A tag can be moved, and whoever moves it decides what runs beside the gate, and what it sees.",
        examples: {
            wrong: `${workflows_head}    steps:\n${checkout}      - uses: erlef/setup-beam@v1\n${action}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-action-branch": {
        severity: "warning",
        summary: "The gate's job uses an action by a branch.",
        why: "It is another program tomorrow, and the same commit is judged differently.",
        examples: {
            wrong: `${workflows_head}    steps:\n${checkout}      - uses: org/readiness-action@main\n`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-action-tag": {
        severity: "note",
        summary: "The gate's job uses an action of GitHub's own by its tag.",
        why: "GitHub moves these tags for its releases. Where nothing may change unseen, a commit is named.",
        examples: {
            wrong: workflow.replace(pinned, "actions/checkout@v7"),
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-strangers-code": {
        severity: "warning",
        summary: "Under an event with a token that writes, the head of a pull request is checked out.",
        why: "Under `pull_request_target`, `workflow_run` and `issue_comment` anybody's code would run with the repository's rights and secrets. The action refuses most of these runs.",
        examples: {
            wrong: `on: pull_request_target\n${permissions}${job}    steps:\n      - uses: ${pinned}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n${action}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-page-missing": {
        severity: "warning",
        summary: "A workflow names a page that is not there.",
        why: "Its run is not ready, whatever the commands would have said.",
        examples: {
            wrong: `${workflows_head}${steps}        with: { checklist: docs/no-such-page.md }\n`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-input": {
        severity: "warning",
        summary: "A step gives the action an input that it does not have.",
        why: "GitHub passes over it with a warning that nobody sees, and the default counts.",
        examples: {
            wrong: `${workflows_head}${steps}        with: { retests: on-failure }\n`,
            right: `${workflows_head}${steps}        with: { retest: on-failure }\n`,
            sourceFormat: "workflow",
        },
    },
    "workflow-input-value": {
        severity: "warning",
        summary: "A step gives an input a value that cannot be used.",
        why: "The run ends before its first command, and is not ready.",
        examples: {
            wrong: `${workflows_head}${steps}        with: { timeout: 30 }\n`,
            right: `${workflows_head}${steps}        with: { timeout: 30m }\n`,
            sourceFormat: "workflow",
        },
    },
    "workflow-no-checkout": {
        severity: "warning",
        summary: "No step before the action checks the repository out.",
        why: "There is no page in the workspace, and none of the files that its commands want.",
        examples: {
            wrong: `${workflows_head}    steps:\n${action}`,
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-history": {
        severity: "warning",
        summary: "The page speaks of the last tag, and the checkout fetches one commit.",
        why: "`{last-tag}` stays as it is in what is shown, and the kind of the release is not known: no row is left out by `Only`.",
        examples: {
            wrong: workflow.replace("fetch-depth: 0, ", ""),
            right: workflow,
            sourceFormat: "workflow",
            page: `${header}| api | \`cargo test\` | \`test result: ok\` | Redeploy {last-tag}. | @acme |\n`,
        },
    },
    "workflow-credentials": {
        severity: "note",
        summary: "A checkout before the action keeps the job's token in the work tree.",
        why: "`actions/checkout` writes it where git finds it, and so does each command of the page.",
        examples: {
            wrong: workflow.replace(", persist-credentials: false", ""),
            right: workflow,
            sourceFormat: "workflow",
        },
    },
    "workflow-matrix": {
        severity: "note",
        summary: "The gate runs in a matrix, and no job gathers its legs.",
        why: "Each leg is a check with a name of its own. A required one that is renamed or skipped never reports, and is waited for.",
        examples: {
            wrong: `${triggers}permissions: {}\njobs:\n  readiness:\n    strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }\n    runs-on: \${{ matrix.os }}\n    ${permissions}${steps}`,
            right: `${triggers}permissions: {}\njobs:\n  legs:\n    strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }\n    runs-on: \${{ matrix.os }}\n    ${permissions}${steps}  readiness:\n    needs: legs\n    if: always()\n    runs-on: ubuntu-latest\n    steps:\n      - run: test "$LEGS" = success\n        env: { LEGS: "\${{ needs.legs.result }}" }\n`,
            sourceFormat: "workflow",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/workflow-shards.js

const plan = `  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      plan: \${{ steps.plan.outputs.plan }}
    steps:
${checkout}      - uses: org/readiness-action/plan@v1
        id: plan
`;
const shards = `  shards:
    needs: plan
    name: readiness shard \${{ matrix.name }}
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    runs-on: \${{ matrix.runs-on }}
    permissions: { contents: read }
    steps:
${checkout}      - uses: org/readiness-action@v1
        with:
          shard: \${{ matrix.shard }}
`;
const gate = `  readiness:
    needs: [plan, shards]
    if: always()
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
${checkout}      - uses: org/readiness-action/gate@v1
        with:
          plan: \${{ needs.plan.outputs.plan }}
          needs: \${{ toJSON(needs.*.result) }}
`;
const workflow_shards_head = `${triggers}permissions: {}\njobs:\n`;
const workflow_shards_right = `${workflow_shards_head}${plan}${shards}${gate}`;
function changed(from, to) {
    return workflow_shards_right.replace(from, to);
}
const workflowShardsFindings = {
    "workflow-gate-needs": {
        severity: "warning",
        summary: "The gate's job does not need the job of the plan, or of the shards.",
        why: "It begins before their results are there, and is not told what became of them: it is not ready whatever the shards find.",
        examples: { wrong: changed("[plan, shards]", "[plan]"), right: workflow_shards_right, sourceFormat: "workflow" },
    },
    "workflow-gate-plan": {
        severity: "warning",
        summary: "The gate's `plan` is missing, or is not the output of a job that it needs.",
        why: "By the plan the gate knows which shards there are. Without it nothing is ready, and a plan that a job with the page's commands can write is one that they can shorten.",
        examples: {
            wrong: changed("needs.plan.outputs.plan", "steps.plan.outputs.plan"),
            right: workflow_shards_right,
            sourceFormat: "workflow",
        },
    },
    "workflow-gate-results": {
        severity: "warning",
        summary: "The gate's `needs` is not the list of results, `toJSON(needs.*.result)`.",
        why: "A shard that dies when it is run again leaves its older file, and only its job's result tells. `toJSON(needs)` repeats the outputs of all needed jobs, which may be more than a step's environment holds.",
        examples: { wrong: changed("toJSON(needs.*.result)", "toJSON(needs)"), right: workflow_shards_right, sourceFormat: "workflow" },
    },
    "workflow-shard-alone": {
        severity: "warning",
        summary: "A job runs shards of a plan, and no gate of the workflow joins them.",
        why: "A shard is green where its own checks passed. Required by its name it would let a pull request pass whose other shards never ran.",
        examples: { wrong: `${workflow_shards_head}${plan}${shards}`, right: workflow_shards_right, sourceFormat: "workflow" },
    },
    "workflow-shard-fail-fast": {
        severity: "warning",
        summary: "The matrix of the shards is without `fail-fast: false`.",
        why: "GitHub cancels the other shards as soon as one fails. The gate is not ready then, and nobody learns what else does not pass.",
        examples: { wrong: changed("      fail-fast: false\n", ""), right: workflow_shards_right, sourceFormat: "workflow" },
    },
    "workflow-shard-runs-on": {
        severity: "warning",
        summary: "The job of the shards runs on a machine of its own choice.",
        why: "The plan puts the checks of each system into shards of their own. Elsewhere a row with `runs-on: windows-latest` would pass without ever having seen Windows.",
        examples: { wrong: changed(`\${{ matrix.runs-on }}`, "ubuntu-latest"), right: workflow_shards_right, sourceFormat: "workflow" },
    },
    "workflow-shard-serial": {
        severity: "note",
        summary: "The shards run one after another.",
        why: "Each sets up anew, and none is quicker for it: the whole page in one job takes less time.",
        examples: {
            wrong: changed("      fail-fast: false\n", "      fail-fast: false\n      max-parallel: 1\n"),
            right: workflow_shards_right,
            sourceFormat: "workflow",
        },
    },
    "workflow-shard-outputs": {
        severity: "warning",
        summary: "A job asks for the outputs of the job that runs the shards.",
        why: "All legs of a matrix write the same outputs and the last one wins, so a shard that passed can hide one that did not.",
        examples: {
            wrong: `${workflow_shards_right}  publish:
    needs: [shards, readiness]
    if: needs.shards.outputs.gate == 'ready'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: make publish
`,
            right: `${workflow_shards_right}  publish:
    needs: readiness
    if: needs.readiness.result == 'success'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: make publish
`,
            sourceFormat: "workflow",
        },
    },
    "workflow-shard-reports": {
        severity: "warning",
        summary: "A shard is asked for a comment, a status or a link on the ticket.",
        why: "A shard tells nobody, because it knows a part alone: the gate tells, once.",
        examples: {
            wrong: changed(`          shard: \${{ matrix.shard }}\n`, `          shard: \${{ matrix.shard }}\n          statuses: gate\n`),
            right: changed("toJSON(needs.*.result) }}\n", "toJSON(needs.*.result) }}\n          statuses: gate\n").replace("pull-requests: write }", "pull-requests: write, statuses: write }"),
            sourceFormat: "workflow",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/yaml.js

const yamlFindings = {
    "yaml-syntax": {
        severity: "error",
        summary: "Text is not YAML.",
        why: "Nothing behind the mistake can be read for sure. Most often a value needs quotes.",
        examples: { wrong: `owner: @acme\nchecks:\n${yamlCheck}`, right: yamlFile, sourceFormat: "yaml" },
        unread: true,
    },
    "yaml-list": {
        severity: "error",
        summary: "A list of checks, or a mapping of keys, is something else.",
        why: "Checks are a list with a dash before each, and settings are keys. Read otherwise, none of them would count.",
        examples: {
            wrong: `${yamlOwner}checks:\n  area: api\n  run: go test ./...\n`,
            right: yamlFile,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "yaml-documents": {
        severity: "error",
        summary: "A YAML file or block holds a second document.",
        why: "Only one can be the checklist, and the other would be passed over.",
        examples: {
            wrong: `${yamlFile}---\nticket: "#61"\n`,
            right: `ticket: "#61"\n${yamlFile}`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "yaml-key": {
        severity: "error",
        summary: "A key is a list or a mapping instead of a word.",
        why: "No key of the format is one, so what it holds would be passed over.",
        examples: {
            wrong: `${yamlFile}    env: { [LOG_LEVEL]: debug }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "duplicate-key": {
        severity: "error",
        summary: "A key stands twice in one mapping.",
        why: "Only one of the two values could hold, and a reader cannot tell which.",
        examples: {
            wrong: `${yamlFile}    timeout: 2m\n    timeout: 10m\n`,
            right: `${yamlFile}    timeout: 10m\n`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "yaml-alias": {
        severity: "error",
        summary: "A value is an alias (`*name`).",
        why: "A checklist says everything where it is read, so aliases are refused. Text that begins with `*` needs quotes.",
        examples: {
            wrong: `${yamlFile}    fail: **(EXIT)\n`,
            right: `${yamlFile}    fail: "**(EXIT)"\n`,
            sourceFormat: "yaml",
        },
    },
    "yaml-anchor": {
        severity: "error",
        summary: "A value has an anchor (`&name`).",
        why: "A checklist says everything where it is read, so anchors are refused. Text that begins with `&` needs quotes.",
        examples: {
            wrong: `${yamlFile}    env: &quiet { LOG_LEVEL: error }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: error }\n`,
            sourceFormat: "yaml",
        },
    },
    "yaml-tag": {
        severity: "error",
        summary: "A value has a tag (`!name`).",
        why: "Tags change what a value is, out of sight of a reader. Text that begins with `!` needs quotes.",
        examples: {
            wrong: `${yamlFile}    env: { ELIXIR: !!str 1.10 }\n`,
            right: `${yamlFile}    env: { ELIXIR: 1.10 }\n`,
            sourceFormat: "yaml",
        },
    },
    "yaml-comment": {
        severity: "error",
        summary: "A whole value begins with `#` and is a comment to YAML.",
        why: "The key would have no value at all, though the page shows one.",
        examples: {
            wrong: `ticket: #61\n${yamlFile}`,
            right: `ticket: "#61"\n${yamlFile}`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "yaml-comment-cut": {
        severity: "warning",
        summary: "A value ends before a `#` that was probably meant as text.",
        why: "To YAML a blank and `#` begin a comment, so the rest of the value is lost.",
        examples: {
            wrong: `${yamlFile}    why: half a stream was shipped in #48\n`,
            right: `${yamlFile}    why: "half a stream was shipped in #48"\n`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "wrong-type": {
        severity: "error",
        summary: "A value has another type than its key takes.",
        why: "YAML turns `stdout: ok` into a mapping and `3` into a number. Where a text is needed, only quotes say what is meant.",
        examples: {
            wrong: `${yamlFile}    fail:\n      - stderr: FAIL\n`,
            right: `${yamlFile}    fail:\n      - "stderr: FAIL"\n`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "empty-value": {
        severity: "error",
        summary: "A key has an empty value.",
        why: "It says that something is there and gives nothing. An empty command would pass whatever the product does.",
        examples: {
            wrong: `${yamlFile}    diagnose: ""\n`,
            right: `${yamlFile}    diagnose: docker compose logs --tail 50\n`,
            sourceFormat: "yaml",
        },
    },
    "missing-key": {
        severity: "error",
        summary: "A check lacks `area` or `run`.",
        why: "Without an area it reports to no place, and without a command there is nothing to run.",
        examples: {
            wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    pass: /^ok\\s/\n',
            right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
            sourceFormat: "yaml",
        },
    },
    "env-name": {
        severity: "error",
        summary: "The name of an environment variable is not one that shells know.",
        why: "Names are letters, digits and `_`, and begin with no digit. A command could not read any other.",
        examples: {
            wrong: `${yamlFile}    env: { LOG-LEVEL: debug }\n`,
            right: `${yamlFile}    env: { LOG_LEVEL: debug }\n`,
            sourceFormat: "yaml",
        },
    },
    "env-without-effect": {
        severity: "warning",
        summary: "A variable of `env` reaches no command: SHELLOPTS or BASHOPTS.",
        why: "They set a shell's options from outside, and with `noexec` a shell runs nothing and every check passes. So no command gets them, wherever they come from.",
        examples: {
            wrong: `${yamlFile}    env: { SHELLOPTS: nounset }\n`,
            right: `${yamlFile}    shell: bash -eu -o pipefail {0}\n`,
            sourceFormat: "yaml",
        },
        unread: true,
    },
    "anchor-in-yaml": {
        severity: "error",
        summary: "Guidance of a YAML file is a link to a heading.",
        why: "A YAML file has no headings, so a person who needs the steps would find none.",
        examples: {
            wrong: 'owner: "@acme"\nchecks:\n  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: "[Go back](#go-back)"\n',
            right: `owner: "@acme"\nchecks:\n${yamlCheck}`,
            sourceFormat: "yaml",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/findings/findings.js


















const findingSubjects = [
    ["Settings", settingsFindings],
    ["Tables and blocks", matrixFindings],
    ["The page as a whole", pageFindings],
    ["Task lists", signOffFindings],
    ["Cells", { ...cellsFindings, ...commandCellsFindings, ...signalCellsFindings }],
    ["Checks", checksFindings],
    ["The release", { ...releaseFieldsFindings, ...releaseFindings }],
    ["Signals", signalsFindings],
    ["YAML", yamlFindings],
    ["A complete page", completeFindings],
    ["Waivers and dates", datesFindings],
    ["Workflows", workflowFindings],
    ["Workflows of many machines", workflowShardsFindings],
    ["The run", runFindings],
    ["Many machines", shardFindings],
];
const findings = {
    ...settingsFindings,
    ...matrixFindings,
    ...pageFindings,
    ...signOffFindings,
    ...cellsFindings,
    ...commandCellsFindings,
    ...signalCellsFindings,
    ...checksFindings,
    ...releaseFieldsFindings,
    ...releaseFindings,
    ...signalsFindings,
    ...yamlFindings,
    ...completeFindings,
    ...datesFindings,
    ...workflowFindings,
    ...workflowShardsFindings,
    ...runFindings,
    ...shardFindings,
};

var version = __webpack_require__(99889);
var cut = __webpack_require__(65307);
var reader_text = __webpack_require__(12832);
;// CONCATENATED MODULE: ./build/report/sarif.js






const maxSarifResults = 5_000;
const maxMessageCharacters = 1_000;
const rulesPage = "https://github.com/org/readiness-action/blob/main/docs/rules.md";
const levels = { error: "error", warning: "warning", note: "note" };
function sarif(findings) {
    const ranked = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, maxSarifResults);
    const ids = [...new Set(ranked.map(({ rule }) => rule))];
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "readiness",
                        semanticVersion: version .r,
                        informationUri: "https://github.com/org/readiness-action",
                        rules: ids.map(ruleRecord),
                    },
                },
                automationDetails: { id: "readiness-lint/" },
                columnKind: "utf16CodeUnits",
                results: resultsOf(ranked, ids),
            },
        ],
    };
    return JSON.stringify(log, null, 2);
}
function rank({ severity }) {
    return Object.keys(levels).indexOf(severity);
}
function ruleRecord(id) {
    const rule = ruleOf(id);
    if (rule === null)
        return { id };
    return {
        id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.why },
        helpUri: `${rulesPage}#${id}`,
        defaultConfiguration: { level: rule.severity === "completeness" ? "warning" : rule.severity },
    };
}
function ruleOf(id) {
    return Object.entries(findings).find(([known]) => known === id)?.[1] ?? null;
}
function resultsOf(findings, ids) {
    const seen = new Map();
    return findings.map(({ rule, severity, file, line, column, found, expected, cure }) => {
        const words = `${rule}:${file}:${found}`;
        const count = (seen.get(words) ?? 0) + 1;
        seen.set(words, count);
        return {
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: levels[severity],
            message: { text: messageOf({ found, expected, cure }) },
            ...(file !== "" && {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
                            region: { startLine: line, startColumn: column },
                        },
                    },
                ],
            }),
            partialFingerprints: { primaryLocationLineHash: `${fingerprint(words)}:${count}` },
        };
    });
}
function messageOf(finding) {
    return (0,reader_text .TJ)((0,cut .lD)((0,model_finding .d)(finding), maxMessageCharacters));
}
function uriOf(file) {
    return (0,reader_text .TJ)(file).split("/").map(encodeURIComponent).join("/");
}
function fingerprint(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}


  })

};
;