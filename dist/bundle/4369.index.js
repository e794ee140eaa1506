"use strict";
exports.id = 4369;
exports.ids = [4369];
exports.modules = {

  44369:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Ch: function() { return   findPlaces; },
  GZ: function() { return   isUnreadable; },
  zw: function() { return   judgePage; },
  c6: function() { return   pageTree; },
  HQ: function() { return   posixPath; },
  SP: function() { return   readPage; },
  pS: function() { return   shownPath; },
  $z: function() { return   unreadPage; },
  zT: function() { return   unreadablePage; }
});

var external_node_path_ = __webpack_require__(76760);
var apply_lint_settings = __webpack_require__(89185);
var count_repeats = __webpack_require__(31735);
var model_problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/lint/rules/area-same-slug.js

const areaSameSlug = ({ checks }) => {
    const first = new Map();
    const named = new Set();
    return checks.flatMap((check) => {
        const { text, slug } = check.area;
        const other = first.get(slug);
        if (other === undefined)
            first.set(slug, check);
        if (other === undefined || named.has(text) || bare(text) === bare(other.area.text))
            return [];
        named.add(text);
        const found = `the area ${(0,model_problem .TL)(text)}, which is the same as ${(0,model_problem .TL)(other.area.text)} in line ${other.place.line}: both are ${(0,model_problem .TL)(slug)}`;
        const cure = "Give one of them a name that differs in letters or digits.";
        return [
            (0,model_problem .l4)("area-same-slug", check.place, {
                found,
                expected: "areas that differ in letters or digits",
                cure,
            }),
        ];
    });
};
function bare(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, "");
}

;// CONCATENATED MODULE: ./build/lint/rules/command-backticks.js

const commandBackticks = ({ checks }) => checks.flatMap(({ command, place }) => {
    const inside = commandInBackticks(command);
    if (inside === null)
        return [];
    const found = `${(0,model_problem .TL)(command)}, a command in backticks, which the shell takes for one that prints a command`;
    const cure = `Write ${(0,model_problem .TL)(inside)}, without the backticks.`;
    return [(0,model_problem .l4)("command-backticks", place, { found, expected: "the command alone", cure })];
});
function commandInBackticks(command) {
    return /^\s*`([^`\n]+)`\s*$/.exec(command)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/lint/rules/command-comment.js

const commandComment = ({ checks }) => checks
    .filter(({ command, shell }) => shell !== "cmd" && isComment(command))
    .map(({ command, place }) => {
    const found = `${(0,model_problem .TL)(command)}, a command that is only a comment`;
    const cure = "Write what is to run, or take the row off until there is something.";
    return (0,model_problem .l4)("command-comment", place, { found, expected: "a command that does something", cure });
});
function isComment(command) {
    const lines = command.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 0 && lines.every((line) => line.trimStart().startsWith("#"));
}

;// CONCATENATED MODULE: ./build/lint/rules/command-no-program.js

const commandNoProgram = ({ checks }) => checks.flatMap(({ command, shell, place }) => {
    const other = shell !== null && !/^(?:bash|sh|zsh|pwsh|powershell|cmd)\b/.test(shell);
    const form = other ? undefined : command_no_program_forms.find(({ says }) => says.test(command));
    if (form === undefined)
        return [];
    const found = `${(0,model_problem .TL)(command)}, ${form.name} as a command`;
    return [
        (0,model_problem .l4)("command-no-program", place, {
            found,
            expected: "a command that a shell can run",
            cure: form.cure,
        }),
    ];
});
const command_no_program_forms = [
    {
        name: "an address",
        says: /^\s*https?:\/\/\S+\s*$/,
        cure: "Write what asks it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
    },
    {
        name: "an HTTP request",
        says: /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(?:\/|https?:)\S*\s*$/,
        cure: "Write what sends it, as in `curl -fsS ADDRESS`, and what it must answer as pass signals.",
    },
    {
        name: "an SQL statement",
        says: /^\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|(?:ALTER|CREATE|DROP)\s+(?:SYSTEM|TABLE|INDEX|DATABASE|VIEW|USER|ROLE|SCHEMA)\s|SHOW\s+[A-Za-z_]+;)/,
        cure: 'Write what sends it, as in `psql -c "…"`, and what it must answer as pass signals.',
    },
];

;// CONCATENATED MODULE: ./build/lint/rules/command-not.js

const posixShells = [null, "bash", "sh"];
const commandNot = ({ checks }) => checks.flatMap(({ command, shell, place }) => {
    const line = posixShells.includes(shell) ? negatedLine(command) : null;
    if (line === null)
        return [];
    const negated = line.replace(/^!\s+/, "").replace(/\s*;$/, "");
    const found = `${(0,model_problem .TL)(line)} before the last line of a script, which goes on when it fails`;
    const cure = `Write ${(0,model_problem .TL)(`if ${negated}; then exit 1; fi`, 200)}, or put it last.`;
    return [
        (0,model_problem .l4)("command-not", place, { found, expected: "lines that end the script when they fail", cure }),
    ];
});
function negatedLine(command) {
    if (!command.includes("!"))
        return null;
    const lines = command
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    return lines.slice(0, -1).find((line) => /^!\s/.test(line) && !/\|\||\\$/.test(line)) ?? null;
}

var hidden_in_script = __webpack_require__(50211);
var odd_characters = __webpack_require__(39911);
;// CONCATENATED MODULE: ./build/lint/rules/command-typographic.js



const commandTypographic = ({ checks }) => checks.flatMap(({ command, place }) => {
    if (/^[\u0000-\u007f]*$/.test(command))
        return [];
    const said = sign(command) ?? blank(command);
    if (said === null)
        return [];
    const found = `${said.name} in the command ${(0,model_problem .TL)(command)}, ${said.why}`;
    return [
        (0,model_problem .l4)("command-typographic", place, {
            found,
            expected: "the signs that a shell knows",
            cure: said.cure,
        }),
    ];
});
function sign(command) {
    const bare = (0,hidden_in_script .Rf)(command);
    const dash = /(?<=[ \t])[–—](?=[A-Za-z–—])/.exec(bare)?.[0];
    const quote = (0,odd_characters .ky)(bare).find(({ index, name }) => name.includes("quote") && /^$|[\s=(]/.test(bare.charAt(index - 1)));
    const name = dash === undefined ? quote?.name : dash === "–" ? "U+2013 (en dash)" : "U+2014 (em dash)";
    if (name === undefined)
        return null;
    const cure = "Type the sign anew: `-`, `--`, `\"` or `'`; within quotes it may stay.";
    return { name, why: "which a shell takes for a letter", cure };
}
function blank(command) {
    const { inQuotes } = (0,hidden_in_script .Rh)(command);
    if (inQuotes === null)
        return null;
    const cure = `Put a plain blank in its place; where the command needs it, write it as an escape, as ${(0,hidden_in_script .FP)(command, inQuotes)} in bash.`;
    return { name: inQuotes.name, why: "which looks like a blank and is none", cure };
}

;// CONCATENATED MODULE: ./build/lint/rules/linked-file-missing.js

const maxFiles = 500;
function linkedFiles({ checks }) {
    return [...new Set([...filesByText(checks).values()].flat())].slice(0, maxFiles);
}
function filesByText(checks) {
    const texts = new Set(checks.flatMap(guidanceTexts).filter((text) => text.includes("](")));
    return new Map([...texts].map((text) => [text, filesIn(text)]));
}
function guidanceTexts({ rollback, toDo, retest }) {
    const texts = [rollback, toDo, retest.kind === "guidance" ? retest.markdown : null];
    return texts.filter((text) => text !== null);
}
function filesIn(markdown) {
    const prose = markdown.replace(/^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?^[ \t]*\1/gm, "").replace(/`[^`\n]*`/g, "");
    return Array.from(prose.matchAll(/\]\([ \t]*<?([^\s()<>]{1,2000})/g), ([, target = ""]) => fileOf(target)).filter((file) => file !== "");
}
function fileOf(target) {
    const path = target.replace(/[?#].*$/, "");
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}]/i.test(path))
        return "";
    try {
        return decodeURIComponent(path);
    }
    catch (error) {
        if (error instanceof URIError)
            return path;
        throw error;
    }
}
const linkedFileMissing = ({ checks }, { missingFiles }) => {
    if (missingFiles.size === 0)
        return [];
    const byText = filesByText(checks);
    return checks.flatMap((check) => {
        const files = new Set(guidanceTexts(check).flatMap((text) => byText.get(text) ?? []));
        return [...files].filter((file) => missingFiles.has(file)).map((file) => missing(file, check));
    });
};
function missing(file, { id, place }) {
    const found = `the guidance of check \`${id}\` links to ${(0,model_problem .TL)(file)}, which is not there`;
    const cure = "Correct the link: it is relative to this page, or begins with `/` at the root.";
    return (0,model_problem .l4)("guidance-file", place, { found, expected: "a file of the repository", cure });
}

;// CONCATENATED MODULE: ./build/lint/rules/linked-from.js


const linkedFrom = ({ path, settings }, { linkingFiles }) => settings.linkedFrom.flatMap((link) => {
    const text = linkingFiles.get(link.path) ?? null;
    if (text?.includes(path) || text?.includes(external_node_path_.posix.basename(path)))
        return [];
    const [found, cure] = text === null
        ? [`\`${link.path}\` cannot be read`, "Correct the path, or take it off `linked-from`."]
        : [`\`${link.path}\` does not mention this page`, `Link ${path} from it.`];
    return [(0,model_problem .l4)("linked-from", link.place, { found, expected: `a file that links \`${path}\``, cure })];
});

;// CONCATENATED MODULE: ./build/lint/rules/need-other-release.js

const needOtherRelease = ({ checks }) => {
    const byId = new Map(checks.map((check) => [check.id, check]));
    return checks.flatMap((check) => check.needs.flatMap((id) => {
        const needed = byId.get(id);
        const why = needed === undefined ? null : apart(check, needed);
        return why === null ? [] : [neverTogether(check, id, why)];
    }));
};
function apart(check, needed) {
    if (check.phase !== needed.phase)
        return `runs ${needed.phase} publishing, and \`${check.id}\` ${check.phase} it`;
    const { only } = check;
    if (only === null || needed.only === null || only.some((kind) => needed.only?.includes(kind)))
        return null;
    return `is for other kinds of releases (${needed.only.join(", ")}) than \`${check.id}\` (${only.join(", ")})`;
}
function neverTogether({ id, place }, needed, why) {
    const found = `check \`${id}\` needs \`${needed}\`, which ${why}: it never waits for it`;
    const cure = "Take the need out, or give both the same `Phase` and a kind in common.";
    return (0,model_problem .l4)("need-other-release", place, { found, expected: "needs that run with the check", cure });
}

;// CONCATENATED MODULE: ./build/lint/rules/owner-missing.js

const ownerMissing = ({ settings, checks }) => {
    if (settings.owner !== null || checks.every((check) => check.owner !== null))
        return [];
    const cure = 'Add `owner: "@org/team"` to the settings (on a Markdown page between two lines `---`, the first of which is the page\'s first line), so that it is clear whom to ask when the gate is red.';
    return [
        (0,model_problem .l4)("owner-missing", settings.place, {
            found: "the page has no owner",
            expected: "`owner` in its settings",
            cure,
        }),
    ];
};

;// CONCATENATED MODULE: ./build/lint/rules/prompt-in-command.js

const promptInCommand = ({ checks }) => checks
    .filter(({ command }) => /[$%>❯➜#]/.test(command) && prompt_in_command_prompt.test(command))
    .map(({ id, place }) => {
    const cure = "Remove the prompt that was copied from a transcript.";
    return (0,model_problem .l4)("prompt-in-command", place, {
        found: `a prompt in the command of check \`${id}\``,
        expected: "the command alone",
        cure,
    });
});
const prompt_in_command_prompt = /^[ \t]*(?:[$%>❯➜]|PS(?: [A-Z]:[^\n>]{0,200})?>|[\w.-]{1,50}@[\w.-]{1,100}(?:[:~/][\w~/.:-]{0,100})?[$#%])[ \t]/m;

;// CONCATENATED MODULE: ./build/lint/rules/release-moment.js

const releaseMoment = ({ checks }) => checks.flatMap(({ id, place, phase, notBefore }) => {
    if (phase === "after" || notBefore?.kind !== "after" || notBefore.event === "tag")
        return [];
    const found = `check \`${id}\` of before publishing runs not before ${(0,model_problem .TL)(notBefore.text)}`;
    const expected = "a moment that comes before the release is published";
    const cure = "Write `after` under `Phase` (in YAML `phase: after`), or name another moment.";
    return [(0,model_problem .l4)("release-moment", place, { found, expected, cure })];
});

;// CONCATENATED MODULE: ./build/lint/rules/rollback-missing.js

const rollbackMissing = ({ checks }) => checks
    .filter(({ rollback, toDo }) => rollback === null && toDo === null)
    .map(({ id, place }) => {
    const found = `check \`${id}\` has no rollback`;
    const cure = "Write into `Rollback` what a person does when this check fails.";
    return (0,model_problem .l4)("rollback-missing", place, {
        found,
        expected: "words or a link that say how to get back",
        cure,
    });
});

;// CONCATENATED MODULE: ./build/lint/rules/sign-offs.js

const signOffs = (checklist) => [...none(checklist), ...twice(checklist), ...idle(checklist)];
function none({ settings, signOffs: items }) {
    if (settings.signOffs === "note" || items.length > 0)
        return [];
    return [
        (0,model_problem .l4)("sign-offs-none", settings.place, {
            found: "`sign-offs: require` on a page without a sign-off",
            expected: "a task-list item outside of the sections that cells link to",
            cure: "Write what a person has to sign off as `- [ ] …`, or take `sign-offs` out.",
        }),
    ];
}
function twice({ signOffs: items }) {
    const first = new Map();
    return items.flatMap((item) => {
        const { text, heading, phase, only, environment } = item;
        const key = JSON.stringify([heading, text, phase, only, environment]);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, item);
        if (other === undefined)
            return [];
        const found = `the sign-off ${(0,model_problem .TL)(text)}, which stands in line ${other.line} as well`;
        const expected = "sign-offs that can be told apart";
        const cure = "Take one of the two out, or say in its text in what they differ.";
        return [(0,model_problem .l4)("sign-off-twice", placeOf(item), { found, expected, cure })];
    });
}
function idle({ settings, signOffs: items }) {
    const proved = items.find(({ environment }) => environment !== null);
    if (settings.signOffs === "require" || proved === undefined)
        return [];
    const found = `the approval of ${(0,model_problem .TL)(proved.environment ?? "")} as a proof that nothing waits for`;
    const expected = "`sign-offs: require` on a page with such a proof";
    const cure = "Add `sign-offs: require` to the settings if the gate is to wait for it.";
    return [(0,model_problem .l4)("sign-off-environment", placeOf(proved), { found, expected, cure })];
}
function placeOf({ line }) {
    return { line, column: 1 };
}

;// CONCATENATED MODULE: ./build/lint/rules/signal-beyond-exit.js

const signalBeyondExit = ({ checks }) => checks
    .filter(({ signals }) => signals.every(({ signal }) => signal.kind === "exit"))
    .map(({ id, place }) => {
    const found = `check \`${id}\` is judged by its exit code alone`;
    const cure = "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.";
    return (0,model_problem .l4)("signal-beyond-exit", place, {
        found,
        expected: "a signal that shows the work was done",
        cure,
    });
});

;// CONCATENATED MODULE: ./build/lint/rules/to-do-empty.js

const toDoEmpty = ({ checks }) => checks.flatMap(({ id, place, toDo }) => {
    if (toDo === null || !saysNothing.test(toDo.trim()))
        return [];
    const found = `the to-do ${(0,model_problem .TL)(toDo.trim())} of check \`${id}\`, which would be pending where it fails`;
    const expected = "what a person does so that the check passes";
    const cure = "Write that, or leave the to-do out (in a table, leave the cell empty): the check fails then.";
    return [(0,model_problem .l4)("to-do-empty", place, { found, expected, cure })];
});
const saysNothing = /^(?:n\/?a|no|none|nothing|never|false|yes|true|x|done|[^\p{L}\p{N}]*)[.!]?$/iu;

var version_clues = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/lint/rules/version-at-odds.js


const versionAtOdds = ({ settings }, { version }) => {
    const said = (0,version_clues .jJ)(version);
    const [first] = said;
    if (first === undefined || !(0,version_clues .iP)(said))
        return [];
    const found = said.map((each) => `${whose[each.source]} ${(0,model_problem .TL)(each.version)}`).join(", ");
    const expected = "the same version wherever one is named";
    const cure = `Correct what is wrong of them. Until then the version is ${(0,model_problem .TL)(first.version)}, and the kind of the release is not known.`;
    return [
        (0,model_problem .l4)("version-at-odds", settings.versionFrom?.place ?? settings.place, { found, expected, cure }),
    ];
};
const whose = {
    input: "the input `version` says",
    tag: "the event's tag says",
    "version-from": "`version-from` says",
};

;// CONCATENATED MODULE: ./build/lint/rules/version-missing.js

const versionMissing = ({ settings }, { version }) => {
    const { versionFrom } = settings;
    if (versionFrom === null || version.tree?.kind !== "unknown")
        return [];
    const { found, cure } = version.tree;
    const expected = `the version that is being released, by \`version-from\` (${(0,model_problem .TL)(versionFrom.text)})`;
    return [(0,model_problem .l4)("version-missing", versionFrom.place, { found, expected, cure })];
};

;// CONCATENATED MODULE: ./build/lint/lint.js


















const rules = [
    ownerMissing,
    linkedFrom,
    linkedFileMissing,
    rollbackMissing,
    signalBeyondExit,
    promptInCommand,
    commandBackticks,
    commandComment,
    commandNot,
    commandNoProgram,
    commandTypographic,
    areaSameSlug,
    signOffs,
    needOtherRelease,
    releaseMoment,
    toDoEmpty,
    versionMissing,
    versionAtOdds,
];
function lintChecklist(checklist, facts) {
    return rules.flatMap((rule) => rule(checklist, facts));
}

var read = __webpack_require__(47698);
var reading_version_clues = __webpack_require__(43339);
;// CONCATENATED MODULE: ./build/app/reading/read-page.js









function findPlaces(workingDirectory, cwd, env, files) {
    const root = (0,external_node_path_.resolve)(cwd, workingDirectory);
    const gitRoot = files.findGitRoot(root);
    return { workspace: (0,external_node_path_.resolve)(env["GITHUB_WORKSPACE"] || gitRoot || root), root, gitRoot };
}
function isUnreadable({ findings }) {
    return findings.some(({ rule }) => rule === unreadable);
}
const unreadable = "unreadable";
const ownPage = { from: "head", commit: null, gateChanges: null };
async function readPage(checklistPath, reading) {
    const { places, strict, files } = reading;
    const name = await namePage(checklistPath, places, files);
    const content = await files.readPage(name.file, places.workspace);
    if (content.kind === "unreadable") {
        const problem = content.missing ? missingPage(checklistPath, places, files) : content;
        return unreadablePage(name, problem, strict);
    }
    return judgePage(name, content.bytes, reading);
}
async function namePage(checklistPath, places, files) {
    const file = (0,external_node_path_.resolve)(places.root, checklistPath);
    const tree = files.findGitRoot((0,external_node_path_.dirname)(file)) ?? places.workspace;
    const nameIn = async (folder) => (await files.nameInside(file, folder)) ?? shownPath(file, folder);
    return { path: await nameIn(places.workspace), inRepository: await nameIn(tree), file };
}
async function unreadPage(checklistPath, places, files) {
    return { ...(await namePage(checklistPath, places, files)), ...nothingRead };
}
const nothingRead = {
    ...ownPage,
    checklist: null,
    version: version_clues .mi,
    bytes: null,
    findings: [],
    levels: {},
    said: [],
    readerColumns: [],
    fixes: [],
};
function unreadablePage({ path, inRepository, file }, { found, expected, cure }, strict) {
    const place = { line: 1, column: 1 };
    const problem = (0,model_problem .l4)(unreadable, place, { found, expected, cure });
    const findings = (0,model_problem .Sz)([problem], path, strict);
    return { path, inRepository, file, ...nothingRead, findings, said: findings };
}
async function judgePage({ path, inRepository, file }, bytes, reading) {
    const { places, strict } = reading;
    const { checklist, problems, lint: settings, readerColumns, } = await (0,read .z)(path, bytes, (name) => Object.hasOwn(reading.vars ?? {}, name), reading.tolerated);
    const version = await (0,reading_version_clues .L)(checklist?.settings.versionFrom ?? null, reading.version, places);
    const linted = checklist === null ? [] : await lint(checklist, version, path, reading);
    const all = [...problems, ...linted];
    const left = (0,apply_lint_settings .t)(all, settings, checklist !== null);
    const findings = (0,model_problem .Sz)((0,count_repeats .O)(left), path, strict, settings.levels);
    const isTolerated = ({ rule }) => [...(reading.tolerated ?? [])].some((id) => id === rule);
    const usable = !findings.some((finding) => finding.severity === "error" && !isTolerated(finding));
    return {
        ...ownPage,
        path,
        inRepository,
        file,
        checklist: usable ? checklist : null,
        version,
        bytes,
        findings,
        levels: settings.levels,
        said: (0,model_problem .Sz)((0,count_repeats .O)(all), path, strict),
        readerColumns: readerColumns.map(({ value, place }) => ({ header: value, place })),
        fixes: left.flatMap(({ fix = [] }) => fix),
    };
}
async function lint(checklist, version, path, { places, files, today }) {
    const page = (0,external_node_path_.resolve)(places.workspace, path);
    const linkingFiles = new Map();
    for (const { path } of checklist.settings.linkedFrom) {
        linkingFiles.set(path, await files.readTextInside((0,external_node_path_.join)(places.root, path), places.workspace));
    }
    const missingFiles = new Set(linkedFiles(checklist).filter((target) => isMissing(target, page, places, files)));
    return [
        ...lintChecklist(checklist, { linkingFiles, missingFiles, version }),
        ...(await datesOf(checklist, today)),
    ];
}
async function datesOf(checklist, today) {
    const { settings, checks } = checklist;
    if (settings.reviewed === null && checks.every(({ waived }) => waived === null))
        return [];
    const { lintDates } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 12250));
    return lintDates(checklist, today);
}
function isMissing(target, page, { gitRoot, workspace }, files) {
    const path = target.startsWith("/") ? (0,external_node_path_.join)(gitRoot ?? workspace, target) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(page), target);
    const fromWorkspace = (0,external_node_path_.relative)(workspace, path);
    const isOutside = fromWorkspace.startsWith("..") || (0,external_node_path_.isAbsolute)(fromWorkspace);
    return !isOutside && !files.isThere(path);
}
function shownPath(file, workspace) {
    const path = (0,external_node_path_.relative)(workspace, file);
    return (0,external_node_path_.isAbsolute)(path) ? file : posixPath(path);
}
function missingPage(checklist, { root, gitRoot }, files) {
    const found = `no file ${(0,model_problem .TL)(checklist)} in ${(0,model_problem .TL)(root, 200)}`;
    const expected = "a checklist file";
    if (gitRoot !== null && gitRoot !== root && files.isFile((0,external_node_path_.join)(gitRoot, checklist))) {
        const cure = `There is one at the root of the repository: run it in ${(0,model_problem .TL)(gitRoot, 200)}, or name that folder as \`working-directory\`.`;
        return { found, expected, cure };
    }
    const near = candidates(checklist, root).find((path) => files.isFile(path));
    const cure = near === undefined
        ? "Create the page, as `readiness init` does, or name another as `checklist` (on the command line, as the argument)."
        : `There is ${(0,model_problem .TL)(posixPath((0,external_node_path_.relative)(root, near)))}: name it as \`checklist\` (on the command line, as the argument).`;
    return { found, expected, cure };
}
const endings = [".md", ".yml", ".yaml"];
const folders = [".", "docs", ".github"];
function candidates(checklist, root) {
    const stem = (0,external_node_path_.basename)(checklist, (0,external_node_path_.extname)(checklist));
    const lower = stem.toLowerCase();
    const names = [stem, lower, lower.replaceAll("_", "-")].flatMap((name) => endings.map((ending) => name + ending));
    const places = [(0,external_node_path_.resolve)(root, (0,external_node_path_.dirname)(checklist)), ...folders.map((folder) => (0,external_node_path_.join)(root, folder))];
    return [...new Set(places.flatMap((place) => names.map((name) => (0,external_node_path_.join)(place, name))))];
}
function posixPath(path) {
    return path.split(external_node_path_.sep).join("/");
}
function pageTree({ file }, files) {
    return files.findGitRoot((0,external_node_path_.dirname)(file));
}


  }),

  43339:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   eventTag; },
    L: function() { return   readClues; }
  });
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);
  var _plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
  var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89457);



async function readClues(from, question, places) {
    if (question === undefined)
        return _model_version_clues_js__WEBPACK_IMPORTED_MODULE_0__  .mi;
    const { input, tag } = question;
    return {
        input,
        tag: tag === null ? null : (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_1__  .mx)(tag, await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_1__  .SI)()),
        tree: from === null ? null : await askTree(from, question, places),
    };
}
async function askTree(from, { signalSources, cancel }, { root, workspace }) {
    const { readTreeVersion } = await Promise.all( [__webpack_require__.e(4369), __webpack_require__.e(6595), __webpack_require__.e(2666)]).then(__webpack_require__.bind(__webpack_require__, 67157));
    return readTreeVersion(from, signalSources(root, workspace, cancel));
}
function eventTag(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    if (name === "")
        return null;
    const released = name === "release" ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(event, "release", "tag_name") : null;
    const tag = released ?? /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1] ?? null;
    return tag?.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd") ?? null;
}


  }),

  31735:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   countRepeats; }
  });
const maxNamed = 1_000;
function countRepeats(problems) {
    if (problems.length <= maxNamed)
        return [...problems];
    const counts = new Map();
    const first = new Map();
    const named = inOrder(problems).filter((problem) => {
        const { rule } = problem;
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        if (count === maxNamed + 1)
            first.set(rule, problem);
        return count <= maxNamed;
    });
    return [...named, ...[...first].map(([rule, problem]) => further(problem, counts.get(rule) ?? 0))];
}
function inOrder(problems) {
    return problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
function further(problem, count) {
    const rest = count - maxNamed;
    if (rest === 1)
        return problem;
    const found = `${rest.toLocaleString("en")} further findings of \`${problem.rule}\`, the first of them here: ${problem.found}`;
    return { ...problem, found };
}


  }),

  9006:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SI: function() { return   versionReader; },
    Vm: function() { return   versionTag; },
    mx: function() { return   versionOfTag; }
  });
async function versionReader() {
    const { default: parse } = await __webpack_require__.e(  7991).then(__webpack_require__.t.bind(__webpack_require__, 16353, 23));
    return (text) => (/^\d\S*$/.test(text) ? parse(text) : null);
}
const maxLength = 256;
function versionTag(name, read) {
    for (let at = Math.max(0, name.length - maxLength); at < name.length; at += 1) {
        if (at > 0 && !/[v@/_-]/.test(name.charAt(at - 1)))
            continue;
        const text = name.slice(at);
        const version = read(text);
        if (version !== null)
            return { name, before: name.slice(0, at), version, text };
    }
    return null;
}
function versionOfTag(name, read) {
    return versionTag(name, read)?.text ?? name;
}


  }),

  50211:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FP: function() { return   escapeOf; },
    Rf: function() { return   withoutQuoted; },
    Rh: function() { return   hiddenOfScript; }
  });
  var _odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39911);

function hiddenOfScript(script) {
    const hidden = (0,_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .ky)(script).filter(({ kind }) => kind === "hidden");
    if (hidden.length === 0)
        return { outside: null, inQuotes: null };
    const bare = withoutQuoted(script);
    const isInQuotes = ({ index, plain }) => plain === " " && bare[index] === "_";
    return {
        outside: hidden.find((each) => !isInQuotes(each)) ?? null,
        inQuotes: hidden.find(isInQuotes) ?? null,
    };
}
function escapeOf(text, { index }) {
    return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}
function withoutQuoted(script) {
    return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}


  })

};
;