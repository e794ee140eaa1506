"use strict";
exports.id = 7590;
exports.ids = [7590,561,7640];
exports.modules = {

  67590:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: function() { return   init; }
});

var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/draft/draft.js
const emptyRow = {
    check: null,
    pass: [],
    fail: [],
    rollback: "",
    retest: null,
    toDo: null,
    notBefore: null,
    phase: "before",
    only: [],
    owner: null,
    why: null,
    needs: [],
    timeout: null,
    guess: null,
};

var github_slugger = __webpack_require__(42710);
var slug = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build/draft/keep-rows.js


function keepRows(draft, kept) {
    const dropped = draft.rows.filter((row) => !kept.includes(row));
    if (dropped.length === 0)
        return draft;
    const gone = new Set(dropped.map(nameOf));
    const linked = linksOf(kept);
    const unused = new Set([...linksOf(dropped)].filter((link) => !linked.has(link)));
    return {
        ...draft,
        rows: kept.map((row) => ({ ...row, needs: row.needs.filter((need) => !gone.has(need)) })),
        sections: draft.sections.filter(({ heading }) => !unused.has((0,github_slugger .y)(heading))),
    };
}
function nameOf({ check, area }) {
    return (0,slug .JJ)(check ?? area);
}
function linksOf(rows) {
    const cells = rows.map(({ rollback, toDo }) => `${rollback} ${toDo ?? ""}`);
    return new Set(cells.flatMap((cell) => [...cell.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, link = ""]) => link)));
}

var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/app/init/ask-about-draft.js





async function askAboutDraft(draft, prompts) {
    if (draft.rows.length === 0) {
        const row = await askForFirstRow(prompts);
        return row === null ? null : askForSettings({ ...draft, rows: row }, prompts);
    }
    const areas = await askForAreas(draft.rows, prompts);
    if (areas === null)
        return null;
    const rows = await askForRows(draft.rows.filter(({ area }) => areas.has(area)), prompts);
    return rows === null ? null : askForSettings(keepRows(draft, rows), prompts);
}
async function askForFirstRow(prompts) {
    const command = await prompts.text("Which command shows that it works?", "");
    if (command === null)
        return null;
    const row = {
        ...emptyRow,
        area: "smoke",
        command: [command.trim()],
        pass: ["exit 0"],
        rollback: "`git revert {sha}`",
        guess: "write a pass signal that says more than the exit code: what it prints when all is well",
    };
    return command.trim() === "" ? [] : [row];
}
async function askForSettings(draft, prompts) {
    const owner = await prompts.text("Who is asked when it is not ready?", (0,one_line .T)(draft.settings.owner ?? ""));
    if (owner === null)
        return null;
    const settings = { ...draft.settings, owner: owner.trim() || null };
    return askForSignOffs({ ...draft, settings }, prompts);
}
async function askForAreas(rows, prompts) {
    const areas = [...new Set(rows.map(({ area }) => area))];
    if (areas.length < 2)
        return new Set(areas);
    const options = areas.map((area, index) => {
        const hint = (0,count .U9)(rows.filter((row) => row.area === area).length, "check");
        return { value: String(index), label: shown(area), hint };
    });
    const chosen = await prompts.chooseSome("Which areas?", options);
    return chosen === null ? null : new Set(areas.filter((_, index) => chosen.includes(String(index))));
}
async function askForRows(rows, prompts) {
    if (rows.length < 2)
        return rows;
    const chosen = await prompts.chooseSome("Which checks?", rows.map(optionOf));
    return chosen === null ? null : rows.filter((_, index) => chosen.includes(String(index)));
}
function optionOf({ area, check, command, guess }, index) {
    const label = shown(`${check ?? area}: ${command.join("; ")}`);
    return { value: String(index), label, ...(guess === null ? {} : { hint: "a guess" }) };
}
async function askForSignOffs(draft, prompts) {
    const { sections, settings } = draft;
    if (!sections.some(({ markdown }) => taskItem.test(markdown)))
        return draft;
    const question = "Do open sign-offs hold the release back?";
    const required = await prompts.confirm(question, settings.signOffs === "require");
    return required === null
        ? null
        : { ...draft, settings: { ...settings, signOffs: required ? "require" : "note" } };
}
const taskItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)]) \[[ xX]\] /m;
function shown(text) {
    return (0,cut .lD)((0,one_line .T)(text), 100);
}
async function askToWrite(files, prompts) {
    const [page] = files;
    if (page === undefined)
        return null;
    if (files.length === 1)
        return (await prompts.confirm(`Write ${(0,one_line .T)(page.name)}?`, true)) ? files : null;
    const answer = await prompts.choose("Write them?", [
        { value: "all", label: `Yes: ${files.map(({ name }) => (0,one_line .T)(name)).join(" and ")}` },
        { value: "page", label: `${(0,one_line .T)(page.name)} alone` },
        { value: "none", label: "No" },
    ]);
    if (answer === "all")
        return files;
    return answer === "page" ? [page] : null;
}

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/draft/fill-rows.js
function fillRows(page, repository) {
    const known = new Map(repository.rows.map((row) => [row.command.join("\n"), row]));
    const takeBack = repository.rows.find(({ rollback }) => rollback.includes("](#"))?.rollback ?? "";
    const rows = page.rows.map((row) => {
        const complete = filled(row, known.get(row.command.join("\n")));
        const isOpen = row.phase === "after" && row.toDo === null && complete.rollback.trim() === "";
        return isOpen ? { ...complete, rollback: takeBack } : complete;
    });
    const links = new Set(rows.map(({ rollback }) => rollback).filter((rollback) => rollback.includes("](#")));
    const missing = repository.sections.filter(({ heading }) => [...links].some((link) => link.startsWith(`[${heading}](#`)) &&
        page.sections.every((section) => section.heading !== heading));
    const setup = page.settings.setup.length > 0 ? page.settings.setup : repository.settings.setup;
    return { ...page, settings: { ...page.settings, setup }, rows, sections: [...page.sections, ...missing] };
}
function filled(row, known) {
    if (known === undefined)
        return row;
    const isJudged = row.pass.length > 0 || row.fail.length > 0;
    const signals = isJudged ? {} : { pass: known.pass, fail: known.fail };
    return { ...row, ...signals, rollback: row.rollback.trim() === "" ? known.rollback : row.rollback };
}

var read = __webpack_require__(47698);
var markdown_inline = __webpack_require__(35956);
;// CONCATENATED MODULE: ./build/draft/from/version-texts.js
const versionForms = /(?<![\w.])(v?)(?:[XxNn#]\.[YyXxNnMm#]\.[ZzXxNnPp#]|<(?:new-?|next-?|the-?|release-?)?version(?:[-_ ]?(?:number|tag))?>|\{\{ ?(?:new_|release_)?version ?\}\}|\[(?:new |release )?version\]|%VERSION%|NEW_VERSION|MAJOR\.MINOR\.PATCH|<x\.y\.z>|\{version\})(?![\w])/gi;
const versionVariable = /(?<![\w.])(v?)\$\{?(?:NEW_|RELEASE_)?VERSION\}?(?!\w)/g;
function withPlaceholders(text) {
    return text.replace(versionForms, "$1{version}").replace(versionVariable, "$1{version}");
}
function withVariables(command) {
    const variable = (form, v, offset) => {
        const next = command[offset + form.length] ?? "";
        return /\w/.test(next) ? `${v}\${READINESS_VERSION}` : `${v}$READINESS_VERSION`;
    };
    const isOwn = /\bVERSION=|\bfor \w*VERSION\b|\bread \w*VERSION\b/.test(command);
    const text = isOwn ? command : command.replace(versionVariable, variable);
    return text.replace(versionForms, variable);
}
function hasPlaceholder(command) {
    return placeholders.some((form) => form.test(command));
}
const placeholders = [
    /<[A-Za-z][\w .-]*>/,
    /…|(?:^|\s)\.\.\.(?:\s|$)/,
    /\{\{[^{}]*\}\}|(?<![$%\w])\{[A-Za-z_][\w ]*\}/,
    /(?:^|\s)\[[a-z][\w -]{2,}\](?:\s|$)/,
    /(?<![A-Za-z])(?:[a-z]?N{3,}|X{3,}|YYYY\S*)(?![A-Za-z])/,
    /^(?:TODO|TBD|FIXME)\b|\b(?:my|your)[-_]\w/,
    /\$\([A-Z_]+\)/,
];

;// CONCATENATED MODULE: ./build/draft/from/names.js


const maxName = 60;
const runs = /^(?:then |and )?(?:run|execute|(?:make sure|ensure|verify|check|confirm)(?: that)?)(?:\s+(?:the\s+)?|$)/i;
const tails = /[\s,;:–—(→>=-]+$|\s+(?:with|using|via|by|by running|running|through|run|and run)$/i;
function nameFromWords(words) {
    let name = plain(words).replace(runs, "").replace(runs, "");
    for (let before = ""; before !== name;) {
        before = name;
        name = name.replace(tails, "");
    }
    const [sentence = ""] = name.length > maxName ? name.split(/[.:;](?:\s|$)/, 1) : [name];
    return sentence.length > maxName || (0,slug .yR)(sentence) === "" ? "" : sentence;
}
function nameFromCommand(command) {
    const plain = withPlaceholders(command)
        .replace(/^(?:cd \S+ && |[A-Za-z_]\w*=\S*\s+)+/, "")
        .replace(/[:@=-]*v?\{version\}/g, "")
        .replace(/\s+/g, " ");
    const short = plain.length <= 40
        ? plain
        : plain
            .split(" ")
            .filter((word) => !word.startsWith("-"))
            .slice(0, 4)
            .join(" ");
    return withoutSigns(short).slice(0, maxName).trim() || "check";
}
function withoutSigns(text) {
    return text
        .replace(/[`|<>"'$\\{}*[\]]+/g, " ")
        .replace(/\s+/g, " ")
        .trim();
}
function plain(text) {
    return text
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/(?<![\w.+/-])@[\w./-]+/g, "")
        .replace(/<[^>]*>/g, " ")
        .replace(/[`*~|]+|(?<!\w)_+|_+(?!\w)/g, "")
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\u00a0]+/gu, " ")
        .replace(/\s+/g, " ")
        .replace(/^[^\p{L}\p{N}`"'(./]+/u, "")
        .trim();
}
function areaFromHeading(heading) {
    const name = plain(heading)
        .replace(/^(?:step|phase|part|stage)?\s*\d+(?:\.\d+)*[.):]*\s*[-–—:]?\s*/i, "")
        .replace(/[\s:–—-]+$/, "");
    return (0,slug .yR)(name) === "" || name.length > 90 ? "release" : name;
}
class Names {
    #taken = new Set();
    #next = new Map();
    unique(name) {
        let free = name;
        let number = this.#next.get((0,slug .yR)(name)) ?? 2;
        for (; this.#taken.has((0,slug .yR)(free)); number += 1)
            free = `${name} ${number}`;
        this.#next.set((0,slug .yR)(name), number);
        this.#taken.add((0,slug .yR)(free));
        return free;
    }
}

;// CONCATENATED MODULE: ./build/draft/from/section-kinds.js
const rules = [
    {
        kind: "guidance",
        words: /\b(?:roll(?:ing)?[ -]?backs?|revert(?:ing)?|recover(?:y|ing)?|(?:if|when|in case) (?:something|anything|it|things|a release) (?:goes|go|went|is|was) (?:wrong|bad|broken)|failure states?|if .* fails?|troubleshooting|incidents?|abort(?:ing)?|yank(?:ing)?|back[ -]?out|point of no return|escalation)\b/i,
    },
    {
        kind: "prose",
        words: /^(?:[\d.\s]*)(?:notes?|background|about.*|resources?|references?|further reading|links|glossary|faq|frequently asked.*|contacts?|(?:release )?(?:schedule|cadence|calendar|timeline)|definitions?|overview|introduction|purpose|scope|goals?|why.*|see also|(?:table of )?contents|toc|terminology|versioning(?: (?:scheme|policy))?|(?:release )?(?:policy|policies|types?|roles|branches|branching.*|naming.*)|roles(?: and responsibilities)?|prerequisites and access|how (?:to use|this works).*|legend|history|support(?:ed)?(?: versions?| policy)?|examples?|semantic versioning)$/i,
    },
];
function sectionKind(heading) {
    const words = heading
        .replace(/[^\p{L}\p{N}\s.'&-]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim();
    return rules.find((rule) => rule.words.test(words))?.kind ?? "steps";
}
function isRollback(heading) {
    return /\b(?:roll(?:ing)?[ -]?backs?|revert(?:ing)?|back[ -]?out|yank(?:ing)?|goes wrong|went wrong)\b/i.test(heading);
}

var hidden_in_script = __webpack_require__(50211);
;// CONCATENATED MODULE: ./build/draft/simple-commands.js
function simpleCommands(script) {
    const text = script
        .replace(/^[ \t]*#.*$/gm, "")
        .replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (quote) => {
        if (quote.length === 1 || quote.at(-1) !== quote[0])
            return quote;
        return /\s|[|&;]/.test(quote) ? "_" : quote.slice(1, -1);
    });
    return text.split(/&&|\|\||[;|\n&()`]|\bdo\b|\bthen\b|\belse\b/).flatMap((part) => {
        const words = wordsOf(part);
        const wrappers = /^(?:time|nice|env|cross-env|exec|command|npx|bunx|uvx|pipx|then|do|else|!|poetry|pipenv|uv|bundle|hatch|pdm)$/;
        let [program = "", ...others] = words;
        if (wrappers.test(program) && /^(?:run|exec|-\S*)$/.test(others[0] ?? ""))
            others = others.slice(1);
        const isWrapped = /^(?:time|nice|env|cross-env|exec|command|npx|bunx|uvx|!)$/.test(program) ||
            (wrappers.test(program) && words[1] !== undefined && /^(?:run|exec)$/.test(words[1]));
        if (isWrapped)
            [program = "", ...others] = wordsOf(others.join(" "));
        if (program === "")
            return [];
        const plain = others
            .filter((word) => !word.startsWith("-") && !word.includes("/"))
            .map((word) => word.toLowerCase());
        return [{ text: [simple_commands_nameOf(program), ...others].join(" "), program: simple_commands_nameOf(program), words: plain }];
    });
}
function wordsOf(command) {
    const words = command
        .trim()
        .replace(/^(?:[@+-]+\s*(?:cmd:|task:)?|cmd:|sh:|task:)\s*/, "")
        .split(/\s+/);
    while (/^[A-Za-z_]\w*=/.test(words[0] ?? ""))
        words.shift();
    return words;
}
function simple_commands_nameOf(program) {
    return program.replace(/^.*\//, "").replace(/\.(?:exe|cmd|bat)$/, "");
}

;// CONCATENATED MODULE: ./build/draft/risks.js


const safeGit = /^(?:status|diff|log|show|rev-parse|describe|ls-files|ls-remote|ls-tree|grep|fsck|shortlog|cat-file|merge-base|blame|verify-tag|verify-commit|rev-list|name-rev|range-diff|whatchanged|--version)$/;
const risks = [
    {
        why: "it asks for rights or another machine",
        reach: "others",
        is: ({ program }) => /^(?:sudo|ssh|scp|sftp|rsync)$/.test(program),
    },
    {
        why: "it deletes",
        reach: "others",
        is: ({ program, text }) => program === "rm" && / -[a-z]*[rR]/.test(text),
    },
    {
        why: "it deletes",
        reach: "here",
        is: ({ program }) => /^(?:rm|rmdir|shred|dd|truncate)$/.test(program),
    },
    {
        why: "it moves files",
        reach: "here",
        is: ({ program }) => /^(?:mv|cp|touch|chmod|sed|mkdir)$/.test(program),
    },
    {
        why: "it talks to a database",
        reach: "here",
        is: ({ program }) => /^(?:psql|mysql|flyway|alembic|pg_dump|redis-cli)$/.test(program),
    },
    {
        why: "it tags",
        reach: "others",
        is: ({ program, words, text }) => program === "git" &&
            words[0] === "tag" &&
            !/ (?:-l|--list|-v|--verify|--contains|--points-at)\b|tag$/.test(text),
    },
    {
        why: "it pushes",
        reach: "others",
        is: ({ program, words }) => program === "git" && words[0] === "push",
    },
    {
        why: "it changes the working tree or its history",
        reach: "others",
        is: ({ program, words: [word = ""] }) => program === "git" && /^(?:commit|reset|clean)$/.test(word),
    },
    { why: "it changes the working tree or its history", reach: "here", is: changesTree },
    { why: "it publishes", reach: "others", is: publishes },
    { why: "it sets the version", reach: "others", is: setsVersion },
    { why: "it deploys, or changes what is deployed", reach: "others", is: deploys },
    {
        why: "it changes what is on a server",
        reach: "here",
        is: ({ program, text }) => program === "curl" &&
            / (?:-X ?|--request[ =])(?!GET|HEAD)|\s(?:-d|-F|-T|--data\S*|--form|--upload-file)\b/.test(text),
    },
    { why: "it does not end by itself", reach: "here", is: doesNotEnd },
    {
        why: "its name says that it changes something",
        reach: "others",
        is: (command) => saysSo(command, releasing),
    },
    {
        why: "its name says that it changes something",
        reach: "here",
        is: (command) => saysSo(command, changing),
    },
];
function riskOf(script) {
    if ((0,hidden_in_script .Rh)(script).outside !== null)
        return "it holds a character that cannot be seen";
    const commands = simpleCommands(script);
    if (commands.every(({ program }) => /^(?:echo|printf|cd|export|pwd|true)$/.test(program)))
        return "it looks at nothing";
    for (const command of commands) {
        const risk = risks.find(({ is }) => is(command));
        if (risk !== undefined)
            return risk.why;
    }
    return /(?:^|[^<>&\d])>>?\s*(?!\/dev\/null|&)[\w./$"]/.test((0,hidden_in_script .Rf)(script))
        ? "it writes a file"
        : null;
}
function changesTheWorld(script) {
    return simpleCommands(script.replace(/["']/g, "\n")).some((command) => risks.some(({ reach, is }) => reach === "others" && is(command)));
}
function setsVersion({ program, words, text }) {
    return (/^(?:bump2version|bumpversion|bump-my-version|standard-version|release-it|np|semantic-release)$/.test(program) ||
        (/^(?:npm|yarn|pnpm|poetry|hatch|uv|lerna|changeset|bun)$/.test(program) &&
            words[0] === "version" &&
            words.length > 0 &&
            text !== `${program} version`) ||
        (/^(?:npx|pnpm|yarn)$/.test(program) &&
            words.some((word) => /^(?:changeset|lerna|standard-version|release-it|np|semantic-release)$/.test(word)) &&
            !words.includes("status")) ||
        (program === "cargo" && /^(?:release|set-version|bump)$/.test(words[0] ?? "")) ||
        /versions:set|release:prepare/.test(text));
}
function changesTree({ program, words, text }) {
    if (program === "hub")
        return true;
    if (program !== "git")
        return false;
    const [word = ""] = words;
    if (word === "branch")
        return !/--(?:show-current|list|contains|merged)|branch(?: -[avr]+)?$/.test(text);
    return !(safeGit.test(word) ||
        word === "tag" ||
        (word === "config" && /--get|--list/.test(text)) ||
        (word === "remote" && /-v\b|get-url/.test(text)));
}
function publishes({ program, words, text }) {
    if (isTrial(text))
        return false;
    const [first = "", second = ""] = words;
    return (words.some((word) => /^(?:publish|hex\.publish|release:perform|upload)$/.test(word)) ||
        (program === "gem" && first === "push") ||
        (program === "rake" && first === "release") ||
        (program === "mvn" && words.includes("deploy")) ||
        (/^(?:docker|podman|helm|pod|dotnet|nuget|oras|cosign)$/.test(program) &&
            /^(?:push|sign|trunk)$/.test(first === "nuget" ? second : first)) ||
        (program === "docker" && / --push(?: |$)/.test(text)) ||
        (program === "gh" &&
            !(/^(?:auth|api|search|--version)$/.test(first) ||
                /^(?:list|view|status|checks|diff|watch|download)$/.test(second))) ||
        (program === "goreleaser" && !/^(?:check|build)$/.test(first)) ||
        (/^(?:vsce|ovsx|fastlane)$/.test(program) && first !== "ls"));
}
function deploys({ program, words, text }) {
    if (isTrial(text))
        return false;
    const [first = ""] = words;
    const changes = /^(?:apply|destroy|create|delete|replace|patch|scale|set|rollout|edit|annotate|label|exec|upgrade|install|uninstall|rollback|up|deploy|update|put|sync|cp|mv|import|taint|import|restart|start|stop|enable|disable|reload)$/;
    if (program === "kubectl" || program === "oc")
        return changes.test(first) && !/rollout (?:status|history)/.test(text);
    if (/^(?:helm|terraform|tofu|pulumi|systemctl)$/.test(program))
        return changes.test(first);
    if (/^(?:ansible|ansible-playbook|fly|flyctl|vercel|netlify|wrangler|serverless|cap|firebase|heroku)$/.test(program))
        return !/^(?:status|logs|list|ps|version|whoami)$/.test(first);
    if (/^(?:aws|gcloud|az|gsutil|s3cmd)$/.test(program))
        return words.some((word) => changes.test(word.split("-")[0] ?? ""));
    return false;
}
function doesNotEnd({ program, words, text }) {
    const [first = "", second = ""] = words;
    const own = /^(?:npm|pnpm)$/.test(program) ? text.split(" -- ").slice(1).join(" -- ") : text;
    return (((/(?:^| )--(?:watch|follow)(?: |$)/.test(text) || /(?:^| )-[wf](?: (?!\d)|$)/.test(own)) &&
        /^(?:npm|yarn|pnpm|npx|jest|vitest|tsc|kubectl|tail|docker)$/.test(program)) ||
        (/^(?:npm|yarn|pnpm|bun)$/.test(program) &&
            /^(?:start|dev|serve|watch|preview)$/.test(first === "run" ? second : first)) ||
        (/^(?:docker-compose|docker)$/.test(program) &&
            (words.includes("up") || /^(?:down|stop|rm|prune|restart)$/.test(words.at(-1) ?? ""))) ||
        (program === "rails" && /^(?:s|server|c|console)$/.test(first)) ||
        program === "iex" ||
        /^(?:mkdocs|hugo|jekyll|zola|ng|nuxt|storybook) serve|phx\.server|http\.server|manage\.py runserver/.test(text));
}
function saysSo({ program, words, text }, saying) {
    if (isTrial(text) ||
        /^(?:cat|grep|rg|ls|find|test|head|tail|diff|jq|curl|wget|echo|shellcheck|git|gh|kubectl|oc|helm|terraform|tofu|aws|gcloud|az)$/.test(program))
        return false;
    const file = interpreters.test(program) ? (/ (?!-)(\S+)/.exec(text)?.[1] ?? "") : "";
    return [program, file, ...words.slice(0, 3)].some((word) => {
        const parts = word.split(/[-_:./]+/);
        return parts.some((part) => saying.test(part)) && !parts.some((part) => looking.test(part));
    });
}
const interpreters = /^(?:node|deno|bun|tsx|ts-node|python3?|ruby|perl|php|sh|bash|zsh|pwsh)$/;
const releasing = /^(?:publish|deploy|undeploy|deployment|release|releases|promote|rollback|rollout|migrate|migration|migrations|ship)$/i;
const changing = /^(?:push|upload|delete|destroy|drop|purge|tag|bump|announce|notify|seed|reset|prune|provision|submit|merge|sign|notari[sz]e)$/i;
const looking = /^(?:check|checks|verify|verification|test|tests|lint|validate|dry|dryrun|smoke|status|list|preview|plan|diff|audit|doctor|health|precheck|preflight|ready|readiness|notes|e2e|spec)$/i;
function isTrial(text) {
    return /(?:^| )(?:--dry-run|--dryrun|--check|--snapshot|--help|--list|--validate-only|--no-push)(?:[ =]|$)/.test(text);
}

;// CONCATENATED MODULE: ./build/draft/from/commands.js

const programs = new Set(`act actionlint alembic ansible ansible-playbook ant asciidoctor astro ava aws az bandit bash bats bazel biome black
  brew buf bun bundle bundler bunx c8 cabal cap cargo cat cd changeset check-jsonschema chmod clang-format cmake cmp
  codespell commitlint composer conda cosign coverage cp cross ctest curl cypress dart date deno detox diff df dig docker
  docker-compose dotnet du dune echo elixir erl eslint export fastlane find firebase flake8 flit flutter fly flyctl
  flyway fvm gcloud gem gh git gitleaks go gofmt golangci-lint golint goreleaser gpg gradle grep gsutil hatch helm heroku
  hub hugo iex jest jq julia just k6 karma kubectl lerna licensee lein ls lychee make markdownlint md5sum meson mix mkdir
  mkdocs mocha mv mvn mypy netlify ninja nix node nodemon nosetests nox np npm npx nslookup nuget nx nyc oc opam oxlint
  packer pdm perl pg_dump pgrep php phpcs phpstan phpunit pip pip3 pipenv pipx playwright pnpm podman poetry prettier
  pre-commit prove psql publint pulumi py pylint pyright pytest python python3 R rails rake rebar3 redis-cli release-it rg
  rm rsync rspec rubocop ruby ruff rustc rustfmt rustup s3cmd sbt scp sed semantic-release semgrep serverless sh sha256sum
  shasum shellcheck snyk sops sphinx-build sqlite3 ssh stack standard-version stylelint sudo svn swift syft systemctl tap
  tar task terraform test tofu touch tox trivy truffleHog ts-node tsc tsx turbo twine uv uvx vercel vite vitest vsce vue-tsc
  wget which wrangler xcodebuild xmllint yamllint yarn zig zip zizmor zsh mvnw gradlew`
    .split(/\s+/)
    .filter((name) => name !== ""));
function isCommand(text) {
    const [program = "", ...others] = wordsOf(text.replace(/^\$ /, ""));
    if (program === "" || text.length > 4_000)
        return false;
    if (/^(?:\.{1,2}\/)?[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|ps1)$/.test(program))
        return true;
    if (/^\.{1,2}\/[\w./@-]+$/.test(program))
        return !/\.(?:md|json|ya?ml|toml|txt|lock)$/.test(program);
    if (/^(?:bin|script|scripts)\/[\w./-]*\w$/.test(program))
        return true;
    const name = simple_commands_nameOf(program);
    return programs.has(name) && (others.length > 0 ? !isSentence(others) : alone.has(name));
}
const alone = new Set("make just task pytest rspec tox nox jest vitest mocha eslint tsc mypy rubocop phpunit cargo-test rake black ctest bats flake8 pylint pyright lychee actionlint zizmor np release-it semantic-release standard-version vercel yarn".split(" "));
function isSentence(words) {
    return words.length > 1 && words.some((word) => /^(?:the|a|an|your|our|is|are|all|that|this)$/.test(word));
}
function isInstall(command) {
    return /^(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install)|bun install|mix deps\.get|mix setup|bundle(?: install)?|poetry install|uv sync|pipenv install|composer install|go mod download|cargo fetch|dotnet restore|(?:python3? -m )?pip3? install (?:-r \S+|-e \S+|\.\S*))(?: --?[\w-]+(?:=\S+)?)*$/.test(command.trim());
}

var row_cells = __webpack_require__(699);
var check_field_groups = __webpack_require__(70729);
var check_fields = __webpack_require__(8760);
;// CONCATENATED MODULE: ./build/draft/from/refusals.js




const noRefusals = { rows: new Map(), signals: new Set() };
function commandKey(command) {
    return command.join("\n");
}
async function refusalsOf(rows, known) {
    const { text, cells } = pageOf(rows);
    const refused = new Map(known.rows);
    const signals = new Set(known.signals);
    for (const [index, row] of rows.entries()) {
        const unfit = [...(cells[index] ?? [])].find(([field, { found }]) => found !== null && field !== "command")?.[1];
        if (unfit !== undefined)
            refused.set(commandKey(row.command), `no cell holds ${unfit.found}`);
    }
    const { problems } = await (0,read .z)("page.md", Buffer.from(text));
    for (const problem of problems) {
        const index = problem.place.line - firstRow;
        const row = rows[index];
        const field = fieldAt(cells[index], problem);
        if (row === undefined || field === null)
            continue;
        const key = commandKey(row.command);
        if (field === "pass" || field === "fail") {
            if (signals.has(key))
                refused.set(key, problem.found);
            signals.add(key);
        }
        else if (field === "command" || problem.weight === "error")
            refused.set(key, problem.found);
    }
    return { rows: refused, signals };
}
const firstRow = 3;
function pageOf(rows) {
    const lines = [
        `| ${check_field_groups .ur.map((field) => check_fields .o[field].column.title).join(" | ")} |`,
        `|${" --- |".repeat(check_field_groups .ur.length)}`,
    ];
    const cells = rows.map((row) => {
        const written = (0,row_cells .o)(valuesOf(row));
        const placed = new Map();
        let line = "|";
        for (const field of check_field_groups .ur) {
            const cell = written.get(field);
            const text = cell?.kind === "cell" ? cell.text : "";
            placed.set(field, {
                from: line.length + 2,
                to: line.length + 2 + text.length + 1,
                found: cell?.kind === "refused" ? cell.found : null,
            });
            line += ` ${text} |`;
        }
        lines.push(line);
        return placed;
    });
    return { text: `${lines.join("\n")}\n`, cells };
}
function valuesOf(row) {
    const { area, check, command, pass, fail, rollback, toDo, notBefore, only, owner, why } = row;
    const rollbackText = /^\[[^\]]*\]\(#/.test(rollback) ? "" : rollback;
    return {
        area,
        id: check ?? "",
        command: command.some((line) => line.includes("\n")) ? ["true"] : command,
        pass,
        fail,
        rollback: rollbackText,
        toDo: toDo ?? "",
        notBefore: notBefore ?? "",
        only,
        owner: owner ?? "",
        why: why ?? "",
    };
}
function fieldAt(cells, { place }) {
    const found = [...(cells ?? [])].find(([, { from, to }]) => place.column >= from && place.column < to);
    return found?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/draft/from/script.js
function scriptCommands(script) {
    const lines = script
        .replace(/\\\n\s*/g, " ")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const isSession = lines.some((line) => script_prompt.test(line));
    const isNote = (line) => line.startsWith("#") || (isSession && !script_prompt.test(line));
    const all = lines.filter((line) => !isNote(line)).map((line) => line.replace(script_prompt, ""));
    const commands = all.map((line) => line.replace(comment, ""));
    const notes = [...lines.filter(isNote), ...all.flatMap((line) => comment.exec(line)?.[0] ?? [])].map((note) => note.replace(/^[\s#]+/, ""));
    if (commands.some((line) => apart.test(line)) || (isSession && !commands.every(isClosed)))
        return { commands, notes, fault: "its block of code is more than a list of commands" };
    const isOne = commands.some((line) => goesOn.test(line)) || !commands.every(isClosed);
    return isOne && !isSession
        ? { commands: [script.trimEnd()], notes: [], fault: null }
        : { commands, notes, fault: null };
}
const script_prompt = /^(?:\$|%|❯|>) /;
const comment = /\s+#\s.*$/;
const goesOn = /^(?:if|for|while|until|case|do|done|then|else|elif|fi|esac|\{|\}|\))(?:\s|;|$)|(?:&&|\|\||\||\(|\{)$|^(?:&&|\|\||\|)|^[A-Za-z_]\w*=(?:\S*|"[^"]*"|'[^']*'|\$\([^)]*\))$|^(?:cd|export|set|source|\.|pushd|popd)(?:\s\S+)?$/;
const apart = /<<-?\s*['"]?\w|^\w+\s*\(\)|^(?:function|select)\s/;
function isClosed(line) {
    return ["'", '"', "`"].every((quote) => line.replace(/\\./g, "").split(quote).length % 2 === 1);
}

var release = __webpack_require__(8272);
var header_words = __webpack_require__(78892);
;// CONCATENATED MODULE: ./build/draft/from/timing.js


const timing_event = "(?:releas\\w*|publish\\w*|publication|deploy\\w*|launch\\w*|ship\\w*|go(?:ing)?[- ]live|rollout)";
const trial = "staging|stage|test ?pypi|testpypi|preview|uat|qa|dry[- ]run|sandbox|candidates?|canary|nightly";
function timingOfHeading(heading) {
    const words = ` ${(0,header_words .HF)(heading)} `;
    const isAfter = new RegExp(` (?:post|after|once|following) (?:\\w+ ){0,3}?${timing_event} `).test(words) ||
        / post(?:release|publish|deploy|deployment|launch) | announc\w* /.test(words);
    const kinds = kindsOfHeading.test(heading) ? kindsIn(heading) : [];
    return { phase: isAfter ? "after" : "before", only: kinds, notBefore: null };
}
const kindsOfHeading = /\b(?:major|minor|patch(?:es)?|pre-?releases?|first)s?\b[^.]*\b(?:releases?|versions?|only)\b/i;
function timingOfText(text) {
    const isAfter = /\(after\)/.test(text) ||
        new RegExp(`\\b(?:after|once|when)\\s+(?:the\\s+|it\\s+is\\s+|we\\s+)?(?:\\w+\\s+){0,2}?${timing_event}\\b`, "i").test(text);
    return { phase: isAfter ? "after" : "before", only: onlyOf(text), notBefore: waitOf(text) };
}
const kindWord = "(?:major|minor|patch|pre-?release|first)(?:e?s)?";
const kindList = `${kindWord}(?:\\s*(?:,|/|&|and|or)\\s*${kindWord})*`;
function onlyOf(text) {
    if (new RegExp(`\\b(?:skip|except|not|unless|without)\\b[^.;]*\\b${kindWord}`, "i").test(text))
        return [];
    const forms = [
        `\\(\\s*(?:only:?\\s+)?(?:(?:for|on|in|if)\\s+)?(${kindList})\\s*(?:releases?|versions?)?\\s*(?:only)?\\s*\\)`,
        `\\b(?:only\\s+)?(?:for|on|in)\\s+(?:a\\s+)?(${kindList})\\s+(?:releases?|versions?)`,
        `\\bonly\\s+(?:for|on|in)\\s+(?:a\\s+)?(${kindList})\\b`,
        `^\\s*(?:\\*\\*)?(${kindList})(?:\\s+releases?)?\\s+only\\b`,
        `\\bif\\s+(?:this\\s+is\\s+|it\\s+is\\s+|releasing\\s+|it's\\s+)?(?:a\\s+)?(?:new\\s+)?(${kindList})\\s+(?:release|version)`,
    ];
    for (const form of forms) {
        const found = new RegExp(form, "i").exec(text)?.[1];
        if (found !== undefined)
            return kindsIn(found);
    }
    return [];
}
function kindsIn(text) {
    return release .Xx.filter((kind) => kindWords[kind].test(text));
}
const kindWords = {
    first: /\bfirst\b/i,
    major: /\bmajors?\b/i,
    minor: /\bminors?\b/i,
    patch: /\bpatch(?:es)?\b/i,
    prerelease: /\bpre-?releases?\b/i,
};
const units = {
    m: (count) => `${count}m`,
    h: (count) => `${count}h`,
    d: (count) => `${count}d`,
    w: (count) => `${count * 7}d`,
};
function waitOf(text) {
    const duration = "(\\d{1,3})[\\s-]?(m|h|d|w)(?:in|our|r|ay|eek)?\\w{0,4}\\b";
    const waits = new RegExp(`\\b(?:wait|soak|bake|burn[- ]in|let (?:it|the \\w+) (?:run|bake|soak|sit))\\b[^.;]{0,60}?\\b${duration}`, "i").exec(text);
    const behind = new RegExp(`\\b${duration}\\s+(?:after|past)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:tag|${timing_event})`, "i").exec(text);
    const found = waits ?? behind;
    const unit = units[found?.[2]?.toLowerCase() ?? ""];
    if (found === null || unit === undefined || otherMoment.test(text))
        return null;
    return `${unit(Number(found[1]))} after ${/\btag/i.test(text) ? "tag" : "release"}`;
}
const otherMoment = new RegExp(`\\b(?:${trial}|rc|beta|freez\\w*|reviews?|approv\\w*|feedback|votes?|voting)\\b|\\bafter\\s+(?!(?:\\w+\\s+){0,3}?(?:tag\\w*|${timing_event})\\b)`, "i");
function joinTimings(section, item) {
    return {
        phase: section.phase === "after" ? "after" : item.phase,
        only: item.only.length > 0 ? item.only : section.only,
        notBefore: item.notBefore ?? section.notBefore,
    };
}

;// CONCATENATED MODULE: ./build/draft/from/task.js







function readTask(text, scripts, around) {
    const source = text.replace(/\s*\n\s*/g, " ").trim();
    const inline = (0,markdown_inline .SG)(source, around.references);
    const spans = inline.spans.filter((span) => isCommand(span.text) || (around.isCommandCell === true && isSoleCommand(source, span.text)));
    const fenced = spans.length > 0 ? [] : scripts.map(scriptCommands);
    const written = spans.length > 0
        ? spans.map((span) => span.text.replace(/^\$ /, "").trim())
        : fenced.flatMap(({ commands }) => commands);
    const commands = written.map(withVariables);
    const [first, last] = [spans[0], spans.at(-1)];
    const between = spans.slice(1).map((span, index) => {
        const previous = spans[index];
        return previous === undefined ? "" : source.slice(previous.start + previous.text.length, span.start);
    });
    return {
        source,
        inline,
        written,
        commands,
        before: first === undefined ? source : source.slice(0, first.start).replace(/`+ ?$/, ""),
        behind: last === undefined ? "" : source.slice(last.start + last.text.length).replace(/^ ?`+/, ""),
        between,
        timing: joinTimings(around.timing, timingOfText(inline.words)),
        owner: ownerIn(inline.words),
        isPartly: spans.length > 0 && isPartly(source, inline.spans, spans),
        refusal: around.refusals.rows.get(commandKey(commands)) ?? null,
        notes: fenced.flatMap(({ notes }) => notes),
        scriptFault: fenced.find(({ fault }) => fault !== null)?.fault ?? null,
    };
}
function isSoleCommand(source, text) {
    return source.replace(/`/g, "").trim() === text.trim() && /^[a-z.][\w./-]*\s+\S/.test(text.trim());
}
function isPartly(source, all, commands) {
    return all.some((span, index) => {
        const previous = all[index - 1];
        if (previous === undefined || commands.includes(span))
            return false;
        const between = source
            .slice(previous.start + previous.text.length, span.start)
            .replace(/`/g, "")
            .trim();
        return (/^(?:,|and|\+|&|;|then|, and)$/.test(between) &&
            commands.includes(previous) &&
            /\s/.test(span.text.trim()));
    });
}
const owners = /(?<![\p{L}\p{N}_.+@/`-])@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,100}[\p{L}\p{N}_])?/u;
function ownerIn(words) {
    return owners.exec(words)?.[0] ?? null;
}
const personsTasks = [
    { why: ({ inline }) => (inline.isStruck ? "it is crossed out" : null) },
    {
        why: ({ written }) => firstOf(written, (command) => withReason(command, riskOf(command), "a person does it")),
    },
    {
        why: ({ refusal, written }) => refusal === null || written.length === 0 ? null : `a row cannot run it: ${refusal}`,
    },
    { why: ({ scriptFault }) => scriptFault },
    { why: ({ isPartly }) => (isPartly ? "not all that it lists in backticks is a command" : null) },
    {
        why: ({ behind }) => (/^\s*[|&<>;]/.test(behind) ? "its command goes on outside of the backticks" : null),
    },
    {
        why: ({ commands }) => firstOf(commands, (command) => hasPlaceholder(command) ? `\`${command}\` holds something that a person fills in` : null),
    },
    { why: ({ inline }) => (withheld.test(inline.words) ? "its words keep the command from being run" : null) },
    {
        why: ({ inline }) => conditional.test(withoutKinds(inline.words)) ? "it depends on a condition that no command knows" : null,
    },
    {
        why: ({ between, behind }) => between.some((words) => choice.test(words)) || orElse.test(behind)
            ? "it leaves a choice between commands"
            : null,
    },
    {
        why: ({ before, behind, commands }) => commands.length > 0 && (place.test(before) || placeBehind.test(behind))
            ? "its commands belong to a folder that only its words name"
            : null,
    },
    { why: ({ before }) => (judging.test(before.trim()) ? "a person judges what it shows" : null) },
    {
        why: ({ before, commands }) => commands.length > 0 && acting.test(plainStart(before))
            ? "it is something that a person does, and changes the tree"
            : null,
    },
];
function whyPersonal(task) {
    return firstOf(personsTasks, ({ why }) => why(task));
}
function firstOf(items, look) {
    for (const item of items) {
        const found = look(item);
        if (found !== null)
            return found;
    }
    return null;
}
function withReason(command, risk, who) {
    return risk === null
        ? null
        : `${who}: \`${command.length > 60 ? `${command.slice(0, 60)}…` : command}\`: ${risk}`;
}
const withheld = /(?<![\w-])(?:(?:do|does|must|should) not (?:run|use|execute)|don['’]t|never)(?![\w-])|^\s*skip\b/i;
const conditional = /(?<![\w-])(?:if|unless|in case|otherwise|when needed|as needed|where needed|optional|optionally)(?![\w-])/i;
const choice = /(?:^|\s|`)(?:or|\/|\|)(?:\s|`|$)/i;
const orElse = /^[\s`]*(?:or\b|\/\s*`)/i;
const placeBehind = /^[\s`]*\(?(?:run |executed? )?(?:in|from|inside|under|within) (?:the )?`[^`]+`/i;
const place = /(?:^|\s)(?:in|from|inside|under|within)\s+(?:the\s+)?`[^`]+`(?:\s+(?:folder|directory|repo))?[,:]?\s*(?:\w+\s*)?$/i;
const judging = /^(?:[*_~]*)(?:review|inspect|look|compare|read|skim|decide|discuss|ask|approve|confirm with|manually|check the output|check what|check which|see what|see which|use the output|go through|browse|eyeball|spot[- ]check|sanity[- ]check the|consider|consult|think|use)\b|\b(?:by hand|manually|by eye)\b/i;
const acting = /^(?:update|bump|set|change|edit|write|add|remove|replace|create|regenerate|merge|push|commit|announce|send|post|open|close|rename|move|copy|draft|prepare|tag|publish|release|deploy|upload|promote|sign|backport|cherry-pick|increase|upgrade|pin|fix|reformat|rebase|switch|check ?out|checkout|pull|clone|cut|branch|enable|disable|notify|delete|clean up|log ?in|login|start|stop|restart)\b/i;
function plainStart(text) {
    return text
        .replace(/^[\s*_~[(:>✅☐-]+/u, "")
        .replace(/^(?:then|now|next|finally|also|and|please|first|locally),?\s+/i, "");
}
function withoutKinds(words) {
    return words.replace(/\bif (?:this is |it is |releasing |it's )?(?:an? )?(?:new )?(?:major|minor|patch|pre-?release)\b/gi, "");
}
function isImperative(text) {
    const start = plainStart(text);
    return acting.test(start) || judging.test(start) || asking.test(start);
}
const asking = /^(?:run|execute|verify|check|ensure|confirm|make sure|make|validate|test|lint|build|compile|install|wait|monitor|watch|go|visit|double-check|smoke|get|let|generate|collect|download|trigger|schedule|assign|label|document|mention|link|note|record|freeze|communicate|inform|tell|email|tweet|share|celebrate|archive|attach|download|include|perform|do|finali[sz]e|mark|request|rotate|back ?up|take|try|use|measure)\b/i;

;// CONCATENATED MODULE: ./build/draft/from/build-page.js






function buildPage(outline, work) {
    const title = titleOf(outline, work);
    const { intro, groups } = groupsOf(outline, title, work);
    const left = groups.flatMap((group) => sectionOf(group, work));
    const { text, signOffs } = splitIntro(intro);
    const looked = rowsOf(work);
    const page = {
        title: title === null ? (work.source.title ?? "Release readiness") : sourceOf(title, work),
        settings: {
            owner: work.source.owner ?? work.owner,
            ticket: null,
            versionFrom: work.facts.versionFrom,
            signOffs: null,
            setup: looked.setup,
        },
        intro: text,
        rows: withRollback(looked.rows, left, title?.text ?? ""),
        sections: [...signOffs, ...left, ...looked.sections],
    };
    nameHeadings(outline, work);
    nameRest(work);
    return { page, isPage: false, placed: work.ledger.placed, notPlaced: work.ledger.notPlaced };
}
function titleOf({ sections }, work) {
    const first = sections.find(({ heading }) => heading !== null)?.heading ?? null;
    if (first?.level !== 1 || plain(first.text) === "")
        return null;
    work.place(first.extent, "heading", "the page's title");
    return first;
}
function groupsOf({ sections }, title, work) {
    const own = sections.filter(({ heading }) => heading !== null && heading !== title);
    const level = Math.min(6, ...own.map(({ heading }) => heading?.level ?? 6));
    const groups = [];
    for (const section of own) {
        const last = groups.at(-1);
        if (last === undefined || (section.heading?.level ?? 0) <= level)
            groups.push([section]);
        else
            last.push(section);
    }
    const intro = sections.filter(({ heading }) => heading === null || heading === title);
    return {
        intro: intro
            .map((section) => bodyOf(section, work))
            .filter((body) => body !== "")
            .join("\n\n"),
        groups,
    };
}
function bodyOf({ extent }, work) {
    return work.kept.text(extent.start, extent.end);
}
function sectionOf(group, work) {
    const [first] = group;
    const base = first.heading?.level ?? 1;
    let deepest = 0;
    const parts = [];
    for (const section of group.toReversed()) {
        const body = bodyOf(section, work);
        const level = section.heading?.level ?? base;
        const isKept = body !== "" || level < deepest || (section === first && parts.length > 0);
        if (!isKept)
            continue;
        deepest = section === first ? 0 : level;
        if (section.heading !== null)
            work.place(section.heading.extent, "heading", "a heading of the page");
        const heading = section === first
            ? []
            : [`${"#".repeat(Math.min(6, Math.max(3, level - base + 2)))} ${sourceOf(section.heading, work)}`];
        parts.push([...heading, body].filter((text) => text !== "").join("\n\n"));
    }
    return parts.length === 0
        ? []
        : [{ heading: sourceOf(first.heading, work), markdown: parts.reverse().join("\n\n") }];
}
function sourceOf(heading, work) {
    const { start, end } = heading?.extent ?? { start: 0, end: 1 };
    const isUnderlined = end - start > 1;
    const text = isUnderlined
        ? Array.from({ length: end - start - 1 }, (_, index) => work.line(start + index).trim()).join(" ")
        : work
            .line(start)
            .replace(/^\s{0,3}#{1,6}\s+/, "")
            .replace(/\s+#+\s*$/, "");
    return text.trim().replace(/(?<!\\)\|/g, "\\|") || "Section";
}
function splitIntro(intro) {
    const lines = intro.split("\n");
    const at = lines.findIndex((line) => isListed.test(line) || /^\s{0,3}<(?!!--)/.test(line));
    if (at === -1)
        return { text: intro, signOffs: [] };
    const markdown = lines.slice(at).join("\n").trimEnd();
    const heading = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[ \]\s/m.test(markdown) ? "Sign-offs" : "More";
    return { text: lines.slice(0, at).join("\n").trim(), signOffs: [{ heading, markdown }] };
}
const isListed = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
function nameOwner({ sections }, work) {
    for (const { extent } of sections.slice(0, 2)) {
        for (let index = extent.start; index < Math.min(extent.end, extent.start + 30); index += 1) {
            const line = work.line(index);
            const said = /^\s*(?:[-*>]\s+)?(?:\*\*|__)?(?:release )?(?:owner|maintainers?|manager|captain|lead|dri)s?(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(.{1,80})$/i.exec(line)?.[1];
            const owner = said === undefined ? null : (ownerIn(said) ?? plain(said));
            if (owner === null || !/\p{L}/u.test(owner) || /[<{[]|\btbd\b/i.test(said ?? ""))
                continue;
            work.place({ start: index, end: index + 1 }, "setting", `the page's owner: ${owner}; kept as text too`);
            work.owner = owner;
            return;
        }
    }
}
function rowsOf({ rows, setup, facts: { otherwise }, names }) {
    if (rows.length > 0)
        return { rows, sections: [], setup };
    const none = "the file names no command that could be run";
    const why = `${none}; this one is the repository's`;
    if (otherwise !== null && otherwise.rows.length > 0) {
        const marked = otherwise.rows.map((row) => ({
            ...row,
            guess: row.guess === null ? why : `${why}, and ${row.guess}`,
        }));
        return {
            rows: marked,
            sections: otherwise.sections,
            setup: [...new Set([...otherwise.settings.setup, ...setup])],
        };
    }
    const row = {
        ...emptyRow,
        area: "release",
        check: names.unique("no conflict markers"),
        command: ["git grep -n -E '^(<<<<<<<|>>>>>>>) '"],
        pass: ["exit 1", "stdout empty"],
        guess: `${none}; this row holds in every repository`,
    };
    return { rows: [row], sections: [], setup };
}
function withRollback(rows, sections, title) {
    const section = sections.find(({ heading }) => isRollback(heading));
    if (section === undefined)
        return rows;
    const inside = sections.flatMap(({ markdown }) => markdown.match(/^#{3,6} .+$/gm) ?? []);
    const headings = [
        title,
        ...sections.map(({ heading }) => heading),
        ...inside.map((line) => line.replace(/^#+ /, "")),
    ];
    const anchor = anchorOf(section.heading);
    const words = plain(section.heading);
    if (words === "" || headings.filter((heading) => anchorOf(heading) === anchor).length > 1)
        return rows;
    const link = `[${words}](#${anchor})`;
    return rows.map((row) => (row.rollback === "" && row.toDo === null ? { ...row, rollback: link } : row));
}
function anchorOf(heading) {
    return (0,github_slugger .y)((0,markdown_inline .ky)(heading, {}));
}
function nameHeadings({ sections }, work) {
    const areas = new Set(work.rows.map(({ area }) => area));
    for (const { heading } of sections) {
        if (heading === null)
            continue;
        const area = areaFromHeading(heading.text);
        const what = `the area "${area}" of the rows that stood below it: ${sourceOf(heading, work)}`;
        if (areas.has(area))
            work.place(heading.extent, "row", what);
        for (const { text, line } of work.source.lines.slice(heading.extent.start, heading.extent.end))
            if (text.trim() !== "")
                work.ledger.leaveOut(line, text, "nothing is left below this heading");
    }
}
function nameRest(work) {
    for (const [index, { text, line }] of work.source.lines.entries())
        if (text.trim() !== "" && work.kept.at(index) !== null)
            work.ledger.place(line, "prose", "kept as text");
        else if (/[\p{L}\p{N}]/u.test(text))
            work.ledger.leaveOut(line, text, "it has no place on the page");
}

var markdown_blocks = __webpack_require__(56683);
var yaml_parts = __webpack_require__(43491);
;// CONCATENATED MODULE: ./build/draft/from/ledger.js
class Ledger {
    #placed = new Map();
    #notPlaced = new Map();
    place(line, became, what) {
        if (this.has(line))
            return;
        this.#placed.set(line, { line, became, what });
    }
    leaveOut(line, text, why) {
        if (this.has(line))
            return;
        this.#notPlaced.set(line, { line, text: text.trim(), why });
    }
    has(line) {
        return this.#placed.has(line) || this.#notPlaced.has(line);
    }
    get placed() {
        return [...this.#placed.values()].sort((a, b) => a.line - b.line);
    }
    get notPlaced() {
        return [...this.#notPlaced.values()].sort((a, b) => a.line - b.line);
    }
}

;// CONCATENATED MODULE: ./build/draft/from/scalar-lines.js
function scalarLines(scalar) {
    const isBlock = scalar.style === "block";
    const texts = isBlock ? scalar.text.replace(/\n+$/, "").split("\n") : [scalar.text];
    return texts.map((text, index) => ({ text, line: scalar.place.line + index }));
}

;// CONCATENATED MODULE: ./build/draft/from/read-issue-form.js



function readIssueForm(lines) {
    const root = (0,yaml_parts .I9)(lines.join("\n"));
    const ledger = new Ledger();
    const parts = (0,yaml_parts .Ct)(root, "body");
    const fields = parts.flatMap(fieldLines);
    const line = fields[0]?.line ?? 1;
    const asked = fields.length === 0 ? [] : [{ text: "## To fill in", line }, { text: "", line }, ...fields];
    const out = [...parts.flatMap(partLines), ...asked];
    const used = new Set(out.map((each) => each.line));
    const title = (0,yaml_parts .C_)(root, "name");
    if (title !== null)
        ledger.place(title.place.line, "setting", `the page's title: ${title.text.trim()}`);
    const owner = ownerOf(root, ledger);
    for (const [index, text] of lines.entries())
        if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1))
            ledger.leaveOut(index + 1, text, "it is about the form of the issue, which the page has not");
    return {
        title: title?.text.trim() ?? null,
        owner,
        lines: out,
        placed: ledger.placed,
        notPlaced: ledger.notPlaced,
    };
}
function ownerOf(root, ledger) {
    const single = (0,yaml_parts .C_)(root, "assignees");
    const [first, ...others] = single === null ? (0,yaml_parts .Ct)(root, "assignees") : [single];
    if (first?.kind !== "scalar" || others.length > 0 || !/^[\w-]+$/.test(first.text))
        return null;
    ledger.place(first.place.line, "setting", `the page's owner: @${first.text}`);
    return `@${first.text}`;
}
const lists = /^\s*(?:[-*+]|\d+\.)\s/m;
function partLines(part) {
    const attributes = (0,yaml_parts .oh)(part, "attributes");
    const type = (0,yaml_parts .$6)(part, "type");
    const label = (0,yaml_parts .C_)(attributes, "label");
    const description = (0,yaml_parts .C_)(attributes, "description");
    const value = (0,yaml_parts .C_)(attributes, "value");
    const blank = { text: "", line: label?.place.line ?? value?.place.line ?? part.place.line };
    const said = description === null ? [] : [...scalarLines(description), blank];
    const above = [blank, ...headingOf(label), blank, ...said];
    if (type === "markdown")
        return value === null ? [] : [blank, ...scalarLines(value), blank];
    if (type === "checkboxes")
        return [...above, ...(0,yaml_parts .Ct)(attributes, "options").flatMap(optionLines), blank];
    return value !== null && lists.test(value.text) ? [...above, ...scalarLines(value), blank] : [];
}
function fieldLines(part) {
    const attributes = (0,yaml_parts .oh)(part, "attributes");
    const label = (0,yaml_parts .C_)(attributes, "label");
    const value = (0,yaml_parts .C_)(attributes, "value");
    if (label === null || !/^(?:textarea|input|dropdown)$/.test((0,yaml_parts .$6)(part, "type") ?? ""))
        return [];
    if (value !== null && lists.test(value.text))
        return [];
    const description = (0,yaml_parts .C_)(attributes, "description");
    const said = [description, value].flatMap((each) => (each === null ? [] : scalarLines(each)));
    const options = (0,yaml_parts .Ct)(attributes, "options").flatMap((option) => option.kind === "scalar" ? [{ text: `  - ${option.text}`, line: option.place.line }] : []);
    return [
        { text: `- [ ] ${label.text.trim()}`, line: label.place.line },
        ...said.map((each) => ({ text: `  ${each.text.trim()}`, line: each.line })),
        ...options,
    ];
}
function headingOf(label) {
    return label === null ? [] : [{ text: `## ${label.text.trim()}`, line: label.place.line }];
}
function optionLines(option) {
    const label = (0,yaml_parts .C_)(option, "label") ?? (option.kind === "scalar" ? option : null);
    return label === null
        ? []
        : [{ text: `- [ ] ${label.text.trim().replace(/\s*\n\s*/g, " ")}`, line: label.place.line }];
}

var code_span = __webpack_require__(6531);
;// CONCATENATED MODULE: ./build/draft/from/read-makefile.js


const releaseTarget = /(?:^|[-_./])(?:pre-?)?(?:releases?|publish|preflight|ship|deploy|dist|pre-?release|ready|readiness)(?:$|[-_./])/i;
function readMakefile(lines) {
    const ledger = new Ledger();
    const out = [];
    for (const target of targetsOf(lines)) {
        if (!releaseTarget.test(target.name))
            continue;
        const { line } = target;
        out.push({ text: `## ${target.name}`, line }, { text: "", line });
        for (const need of target.needs)
            out.push({ text: `- [ ] \`make ${need}\``, line });
        out.push(...target.recipe.flatMap(recipeLine), { text: "", line });
    }
    const used = new Set(out.map(({ line }) => line));
    for (const [index, text] of lines.entries())
        if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1))
            ledger.leaveOut(index + 1, text, "it belongs to no target by which a release is made, and stays the Makefile's");
    return { title: null, owner: null, lines: out, placed: [], notPlaced: ledger.notPlaced };
}
function targetsOf(lines) {
    const targets = [];
    for (const [index, text] of lines.entries()) {
        const [, names, needs = ""] = /^([\w./-][\w./ -]*?)\s*::?(?!=)\s*([^#]*?)(?:\s*#.*)?$/.exec(text) ?? [];
        const open = targets.at(-1);
        if (names !== undefined && !names.startsWith("."))
            targets.push({
                name: names,
                line: index + 1,
                needs: needs
                    .replace(/\\$/, "")
                    .split(/\s+/)
                    .filter((need) => /^[\w./-]+$/.test(need)),
                recipe: [],
            });
        else if (text.startsWith("\t") && open !== undefined)
            open.recipe.push({ text: text.slice(1), line: index + 1 });
    }
    return targets;
}
function recipeLine({ text, line }) {
    const command = text
        .trim()
        .replace(/^[@+-]+\s*/, "")
        .replace(/\$\((?:MAKE)\)|\$\{MAKE\}/g, "make")
        .replace(/\$\$/g, "$");
    if (command === "")
        return [];
    if (/^(?:#|echo\b|printf\b)/.test(command))
        return [];
    return [{ text: `- [ ] ${(0,code_span .h)(command)}`, line }];
}

;// CONCATENATED MODULE: ./build/draft/from/read-markdown.js

function readMarkdown(lines) {
    const ledger = new Ledger();
    const end = frontMatterEnd(lines);
    let title = null;
    let owner = null;
    for (const [index, text] of lines.slice(0, end).entries()) {
        const [, key = "", value = ""] = /^([\w-]+):(.*)$/.exec(text) ?? [];
        const said = value
            .trim()
            .replace(/^(["'])(.*)\1$/, "$2")
            .trim();
        if (said !== "" && /^(?:title|name)$/i.test(key)) {
            if (title === null || /^name$/i.test(key))
                title ??= said;
            if (title === said)
                ledger.place(index + 1, "setting", `the page's title: ${said}`);
            else
                ledger.leaveOut(index + 1, text, "the page has one title");
        }
        else if (key === "assignees" && /^@?[\w-]+$/.test(said)) {
            owner = `@${said.replace(/^@/, "")}`;
            ledger.place(index + 1, "setting", `the page's owner: ${owner}`);
        }
        else if (text.trim() !== "")
            ledger.leaveOut(index + 1, text, "it is front matter of the site or the issue that the file was for");
    }
    return {
        title,
        owner,
        lines: boxesAsWritten(lines)
            .slice(end)
            .map((text, index) => ({ text, line: end + index + 1 })),
        placed: ledger.placed,
        notPlaced: ledger.notPlaced,
    };
}
function frontMatterEnd(lines) {
    if (lines[0]?.trimEnd() !== "---")
        return 0;
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
    const inside = lines.slice(1, Math.max(1, end));
    const isMapping = inside.every((line) => /^(?:\s|#|-\s|[\w-]+:(?:\s|$)|$)/.test(line));
    return end > 0 && isMapping ? end + 1 : 0;
}
function boxesAsWritten(lines) {
    let fence = null;
    return lines.map((line) => {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (mark !== null && (fence === null || (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line))))
            fence = fence === null ? mark : null;
        if (fence !== null || mark !== null)
            return line;
        return line
            .replace(/^(\s*)(?:[-*+]\s*)?(?:[☐☑☒]\ufe0f?|\[[ xX]\](?=\s))\s*(?=\S)/u, "$1- [ ] ")
            .replace(/^(\s*[-*+]\s+)\[\](?=\s)/, "$1[ ]");
    });
}

;// CONCATENATED MODULE: ./build/draft/from/read-workflow.js



function readWorkflow(lines) {
    const root = (0,yaml_parts .I9)(lines.join("\n"));
    const ledger = new Ledger();
    const out = [];
    for (const [name, { value, place }] of (0,yaml_parts .oh)(root, "jobs")?.entries ?? []) {
        out.push({ text: `## ${(0,yaml_parts .$6)(value, "name") ?? name}`, line: place.line }, { text: "", line: place.line });
        for (const step of (0,yaml_parts .Ct)(value, "steps"))
            out.push(...stepLines(step, value));
        out.push({ text: "", line: place.line });
    }
    const used = new Set(out.map(({ line }) => line));
    for (const [index, text] of lines.entries())
        if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1))
            ledger.leaveOut(index + 1, text, whyOf(text));
    return { title: (0,yaml_parts .$6)(root, "name"), owner: null, lines: out, placed: [], notPlaced: ledger.notPlaced };
}
const lineRules = [
    { is: /^\s*(?:- )?run:\s*[|>]/, why: "a key, whose commands are placed" },
    { is: /^\s*(?:- )?(?:uses|with):/, why: "an action is the workflow's to run" },
    { is: /^\s*(?:- )?name:/, why: "it names a part of the workflow that holds no command" },
    { is: /^\s*(?:- )?if:/, why: "a condition, which stands in the words of its step where that has commands" },
];
function whyOf(text) {
    return (lineRules.find(({ is }) => is.test(text))?.why ??
        "it says when, where and with what the workflow runs, which stays the workflow's");
}
function stepLines(step, job) {
    const run = (0,yaml_parts .C_)(step, "run");
    if (run === null)
        return [];
    const name = (0,yaml_parts .C_)(step, "name");
    const folder = (0,yaml_parts .$6)(step, "working-directory") ??
        (0,yaml_parts .$6)((0,yaml_parts .oh)((0,yaml_parts .oh)(job, "defaults"), "run"), "working-directory");
    const condition = (0,yaml_parts .C_)(step, "if");
    const script = scalarLines(run);
    const line = name?.place.line ?? run.place.line;
    const when = condition === null ? "" : ` (if \`${condition.text.trim()}\`)`;
    const inside = folder === null ? "" : `cd ${folder} && `;
    return [
        { text: `- [ ] ${name?.text.trim() ?? "Run"}${when}`, line },
        { text: "", line },
        { text: "  ```sh", line: run.place.line },
        ...script.map((each) => ({
            text: each.text.trim() === ""
                ? ""
                : `  ${inside === "" || each.text.trim().startsWith("#") ? "" : inside}${each.text}`,
            line: each.line,
        })),
        { text: "  ```", line: script.at(-1)?.line ?? run.place.line },
        { text: "", line },
    ];
}

;// CONCATENATED MODULE: ./build/draft/from/read-source.js





const read_source_rules = [
    { is: ({ path }) => /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/.test(path), read: readMakefile },
    { is: ({ path, text }) => isYaml(path) && /^body:/m.test(text), read: readIssueForm },
    { is: ({ path, text }) => isYaml(path) && /^jobs:/m.test(text), read: readWorkflow },
];
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}
const maxLength = 4000;
function readSource(file) {
    const read = read_source_rules.find(({ is }) => is(file))?.read ?? readMarkdown;
    const lines = linesOf(file.text);
    const source = read(lines.map((text) => (text.length > maxLength ? "" : text)));
    const long = lines.flatMap((text, index) => text.length > maxLength ? [{ line: index + 1, text, why: tooLong }] : []);
    return { ...source, notPlaced: [...source.notPlaced, ...long] };
}
const tooLong = `it is longer than ${(0,count .zD)(maxLength)} characters, which no line of a list is`;
function linesOf(text) {
    return text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
}

;// CONCATENATED MODULE: ./build/draft/from/outline.js



function readOutline(text, lineCount) {
    const pageEnd = lineCount + 1;
    const { blocks, references, overflow } = (0,markdown_blocks .v_)(text, pageEnd);
    const headings = blocks.flatMap((block) => block.kind === "heading" && !block.quoted && isOfPage(block, pageEnd) && block.source.length <= maxLength
        ? [
            {
                level: block.level,
                text: (0,markdown_inline .ky)(block.source, references).replace(/\s+/g, " ").trim(),
                extent: block.extent,
            },
        ]
        : []);
    const starts = [null, ...headings];
    let at = 0;
    const sections = starts.map((heading, index) => {
        const extent = { start: heading?.extent.end ?? 0, end: starts[index + 1]?.extent.start ?? lineCount };
        const from = at;
        while (at < blocks.length && (blocks[at]?.extent.start ?? 0) < extent.end)
            at += 1;
        const own = blocks.slice(from, at).filter((block) => block.extent.start >= extent.start && !block.quoted);
        return {
            heading,
            extent,
            items: itemsOf(own, pageEnd),
            tables: own.filter((block) => block.kind === "table"),
            blocks: own.filter((block) => isOfPage(block, pageEnd)),
        };
    });
    return { sections, references, unread: overflow?.line ?? null };
}
function isOfPage({ container }, pageEnd) {
    return container.end === pageEnd;
}
function itemsOf(blocks, pageEnd) {
    const roots = [];
    const open = [];
    for (const block of blocks) {
        while (open.length > 0 && (open.at(-1)?.extent.end ?? 0) <= block.extent.start)
            open.pop();
        const isShort = block.kind === "paragraph" && block.source.length <= maxLength;
        if (isShort && block.beginsItem && !isOfPage(block, pageEnd)) {
            const item = openItem(block);
            (open.at(-1)?.children ?? roots).push(item);
            open.push(item);
            continue;
        }
        const inside = open.at(-1);
        if (inside === undefined)
            continue;
        if (block.kind === "fence")
            inside.fences.push(block);
        else
            inside.hasMore = true;
    }
    return roots;
}
const box = /^(?:\[[ \txX✓✔]?\](?=\s|$)|[☐☑☒]\ufe0f?)\s*/u;
function openItem(block) {
    const { source, extent, container } = block;
    return {
        extent: container,
        text: extent,
        source: source.replace(box, ""),
        hasBox: box.test(source),
        fences: [],
        children: [],
        hasMore: false,
    };
}
function isNumbered(line) {
    return /^\s*(?:>\s*)*(?:[-*+]\s+)*\d{1,9}[.)]\s/.test(line);
}

var join_parts = __webpack_require__(76572);
;// CONCATENATED MODULE: ./build/draft/from/effects.js



const changes = /\b(?:bump|update|set|increase|increment|raise|change|edit|write|add|finali[sz]e|complete|fill|move|rename|replace|make sure|ensure|check|verify|prepare|bumped|updated|set|written|has)\b/i;
const effects = [
    { what: "the changelog names the version", isToDo: true, look: changelogLook },
    { what: "the version stands where the tree says it", isToDo: true, look: versionLook },
    { what: "git sees whether the tree is clean", isToDo: false, look: cleanTreeLook },
    { what: "a command sees whether the file is there", isToDo: false, look: fileLook },
];
function effectOf(task, facts) {
    if (task.written.length > 0)
        return null;
    for (const { what, isToDo, look } of effects) {
        const seen = look(task, facts);
        if (seen === null)
            continue;
        const { timing, owner, source } = task;
        const text = withPlaceholders(source);
        const row = {
            ...emptyRow,
            ...seen,
            phase: timing.phase,
            only: timing.only,
            owner,
            notBefore: timing.notBefore,
        };
        return { what, row: isToDo ? { ...row, toDo: text } : { ...row, why: text } };
    }
    return null;
}
function changelogLook({ inline, source }, { files, versionFrom }) {
    const { text } = inline;
    if (versionFrom === null ||
        !/\bchange-?log\b|\bCHANGES\b|\bHISTORY\b|\bNEWS\b|release notes/i.test(text) ||
        !changes.test(text))
        return null;
    if (/\bgithub release|\bunreleased section|new (?:`?\[?)unreleased|draft|blog|site\b|announce/i.test(text))
        return null;
    const named = /[\w./-]*(?:CHANGE-?LOG|CHANGES|HISTORY|NEWS|RELEASE[-_]?NOTES)(?:\.\w+)?/
        .exec(source)?.[0]
        ?.replace(/^\.?\//, "");
    if (inline.spans.some((span) => /[\w-]\.[a-z]{1,5}$/.test(span.text) && span.text !== named))
        return null;
    const path = [
        named ?? "",
        ...(/change-?log/i.test(text) ? ["CHANGELOG.md", "CHANGELOG", "CHANGES.md"] : []),
    ].find((file) => files.has(file));
    if (path === undefined || /\s/.test(path))
        return null;
    return {
        check: "changelog",
        command: [`grep -F "$READINESS_VERSION" ${path}`],
        pass: [`file ${path}: {version}`],
    };
}
function versionLook({ inline }, { versionFrom, files }) {
    const { text } = inline;
    const isBump = /\b(?:bump|update|set|increase|increment|raise|change|edit)\b[^.;]*\bversions?\b|\bversion(?: number)?\b[^.;]*\b(?:bumped|updated|is set|is correct|set)\b/i.test(text);
    if (versionFrom === null ||
        !isBump ||
        /\b(?:next|dev|snapshot|development|post|dependenc\w*|minimum|node|python|supported|api|schema|protocol|docs?|website|badge)\b/i.test(text))
        return null;
    const look = lookAtVersion(versionFrom);
    const named = text.match(/[\w./-]+\.(?:json|toml|exs|ya?ml|py|rb|gradle|xml|cfg|ts|js|go|rs|gemspec|txt|h|hpp)\b|\bVERSION\b/g) ?? [];
    return look === null ||
        !files.has(look.path) ||
        named.some((file) => file.replace(/^\.\//, "") !== look.path)
        ? null
        : look;
}
function lookAtVersion(versionFrom) {
    const [, json, path = "", rest = ""] = /^(json )?([^\s:"]+)(?:: (.+))?$/.exec(versionFrom) ?? [];
    if (path === "")
        return null;
    const read = { path, check: "version", command: [`cat ${path}`] };
    if (json !== undefined)
        return { ...read, pass: [`json ${rest} = "{version}"`] };
    if (rest === "")
        return { ...read, pass: ["stdout = {version}"] };
    const pattern = /^\/(.*)\/$/.exec(rest)?.[1]?.replace(/(?<!\\)\((?!\?)(?:[^()\\]|\\.)*\)/, "{version}");
    return pattern?.includes("{version}") ? { ...read, pass: [`/${pattern}/`] } : null;
}
function cleanTreeLook({ inline: { text } }) {
    const isClean = /\b(?:working|git|work) ?(?:tree|directory|copy)\b[^.;]*\bclean\b|\bno uncommitted changes\b|\bclean (?:working|git) ?(?:tree|directory|copy)\b/i.test(text);
    return isClean && text.length < 120
        ? { check: "clean tree", command: ["git status --porcelain"], pass: ["output empty"] }
        : null;
}
function fileLook({ inline: { text, spans } }, { files }) {
    const [span, ...others] = spans;
    if (span === undefined || others.length > 0 || !files.has(span.text) || !/^[\w./-]+$/.test(span.text))
        return null;
    const says = /^(?:(?:check|verify|ensure|make sure|confirm)(?: that)? )?(?:the )?(?:file )?\S+ (?:file )?(?:exists|is present|is there|is in the repo(?:sitory)?)\.?$/i.test(text);
    return says ? { check: plain(span.text), command: [`ls ${span.text}`], pass: [`file ${span.text}`] } : null;
}

;// CONCATENATED MODULE: ./build/draft/from/publishes.js


function publishes_publishes(task) {
    const isTrial = new RegExp(`\\b(?:${trial})\\b`, "i").test(task.source);
    const byCommand = task.commands.some((command) => {
        const risk = riskOf(command) ?? "";
        const isNamed = /its name/.test(risk) && /(?:publish|deploy|releas|ship|promot)/i.test(command);
        return (isNamed ||
            /publishes|deploys/.test(risk) ||
            /\bgit push\b.*(?:--tags|--follow-tags|\btags?\b|v?\$\{?READINESS_VERSION|v\d+\.\d)/.test(command));
    });
    const byWords = task.written.length === 0 && publishes_releasing.test(task.inline.text);
    return !isTrial && (byCommand || byWords);
}
const publishes_releasing = /^(?:(?:publish|deploy|ship)(?:\s+(?:the|to|it|an?|all|this|new|release|draft|packages?|images?|on|v?X)\b|\s*[.:]?$)|release(?:\s+(?:the|to|it|on)\b|\s*[.:]?$))/i;

var signal_cells = __webpack_require__(20310);
var signal_items = __webpack_require__(37588);
var kinds = __webpack_require__(26941);
var tool_signals = __webpack_require__(61672);
;// CONCATENATED MODULE: ./build/draft/from/expectation.js






const nothing = { signals: [], hasWords: false };
function readExpectation(text, role, commands, references) {
    const cell = { text, place: { line: 1, column: 1 }, escapes: [] };
    const inline = (0,markdown_inline .SG)(text, references);
    if (!/[\p{L}\p{N}`]/u.test(text))
        return nothing;
    const compared = role === "pass" ? comparedNumber(inline.text, commands) : null;
    if (compared !== null)
        return { signals: compared, hasWords: false };
    if (isMistaken(cell, role, references)) {
        const whole = certainOf(inline.text.replace(/[.!]$/, ""), role, commands);
        return { signals: whole ?? [], hasWords: whole === null };
    }
    const read = (0,signal_items .h)(cell, inline, role).clauses;
    const clauses = read.map((clause, index) => isSubject(clause, read[index + 1]) ? null : said(clause, role, commands));
    const signals = [...new Set(clauses.flatMap((clause) => clause ?? []))];
    return { signals, hasWords: clauses.includes(null) };
}
function isMistaken(cell, role, references) {
    const problems = [];
    const context = {
        blocks: { blocks: [], references, overflow: null },
        report: (problem) => void problems.push(problem),
    };
    (0,signal_cells .B)(cell, role, context);
    return problems.some((problem) => problem !== null && problem.rule !== "signal-prose");
}
function isSubject({ clause, sentence, isProse }, next) {
    const isAlone = !isProse && clause.every(({ kind }) => kind === "span");
    return (isAlone &&
        next?.sentence === sentence &&
        next.clause[0]?.kind === "span" &&
        next.clause.some(({ kind }) => kind === "word"));
}
function said({ clause, items, isProse }, role, commands) {
    if (isProse)
        return certainOf(clause.map(({ text }) => text).join(" "), role, commands);
    const signals = items.flatMap((item) => {
        if (item.kind === "phrase")
            return [item.text];
        const at = clause.findIndex(({ kind, text }) => kind === "span" && text === item.text);
        return (spanSignal(item.text, expectation_wordsOf(clause.slice(0, at).toReversed()), expectation_wordsOf(clause.slice(at + 1))) ?? []);
    });
    return signals.length === items.length ? signals : null;
}
function expectation_wordsOf(atoms) {
    const end = atoms.findIndex(({ kind }) => kind === "span");
    return (end === -1 ? atoms : atoms.slice(0, end)).map(({ text }) => text.toLowerCase());
}
function spanSignal(text, before, after) {
    const behind = after.join(" ");
    const isSaid = before.length === 0 || says.test(before.find((word) => !/^(?:the|a|is|be|:|to)$/.test(word)) ?? "is");
    return isSaid && (behind === "" || expectation_shown.test(behind)) ? textSignal(text) : null;
}
function textSignal(text) {
    return /^0 \w+$/.test(text) ? `/\\b${text}\\b/` : withPlaceholders(text);
}
const says = /^(?:is|shows?|showing|prints?|printing|reports?|reporting|returns?|returning|outputs?|contains?|containing|includes?|including|says?|displays?|reads?|ends?|with|status|see|expect|expected|stdout:?|output:?|line|lines|message|→|->|=>|must|should)$/;
const expectation_shown = /^(?:(?:is|are|be|was) )?(?:shown|printed|displayed|reported|returned|visible|appears?|seen)?(?: ?(?:in|on|at) (?:the )?(?:output|stdout|end|log|logs|console|terminal))?$/;
const certain = [
    {
        words: /^(?:and )?(?:(?:make sure|ensure|check|verify|see) )?(?:that )?(?:it )?(?:should |must )?(?:prints?|shows?|says?|reports?|outputs?) (?:"([^"]{3,80})"|“([^”]{3,80})”)$/i,
        signals: ([, straight = "", curved = ""]) => {
            const text = straight || curved;
            return /^[\w\s.,!?'()-]*$/.test(text) && (0,kinds .XL)(text.toLowerCase()) === null
                ? [textSignal(text)]
                : null;
        },
    },
    {
        words: /^((?:[\w.-]+\/)*[\w-]+(?:\.\w+)+|(?:[\w.-]+\/)+[\w.-]*) (?:exists?|is (?:created|generated|present|written|there)|created|present)$/i,
        signals: ([, path = ""]) => [`file ${path}`],
    },
    {
        words: /^(?:it )?(?:shows?|prints?|returns?|reports?|says|lists?|outputs?|is)?\s*(?:(?:the )?(?:new|released|right|correct|expected) version|v?\{version\})$/i,
        signals: ([text]) => [/v\{version\}/.test(text) ? "v{version}" : "{version}"],
    },
    {
        words: /^(?:no output|prints? nothing|nothing(?: is)? printed|empty output|(?:output )?is empty|silent|empty)$/i,
        signals: () => ["output empty"],
    },
    {
        words: /^(?:≥|>=|at least|more than|>)\s*(\d+)\s+lines?(?: of output)?$/i,
        signals: ([text, count]) => [`stdout lines ${/more than|^>(?!=)/i.test(text) ? ">" : ">="} ${count}`],
    },
    {
        words: /^(?:exactly\s+)?(\d+)\s+lines?(?: of output)?$/i,
        signals: ([, count]) => [`stdout lines = ${count}`],
    },
    {
        words: /^(exit(?:s|ed)?(?: code)? 0 )?(?:it |command )?(?:completes?|finishes|finished|takes?|runs?|builds?|done|ends)?\s*(?:in|within|under|less than|≤|<=?|in ≤|in <=?|in under|at most|no more than)\s*(\d+)\s*(s|sec|secs|seconds?|m|min|mins|minutes?)$/i,
        signals: ([, exit, count, unit = ""]) => [
            ...(exit === undefined ? [] : ["exit 0"]),
            `within ${count}${/^s/i.test(unit) ? "s" : "m"}`,
        ],
    },
    {
        words: /^(?:HTTP(?:\/[\d.]+)?\s*)?(200|201|204|301|302|401|403|404)(?:\s+(?:OK|status|response|response code))?$/i,
        signals: ([, code], commands) => httpStatus(code ?? "", commands),
    },
    {
        words: /^(?:(?:returns?|responds? with|gives)(?: HTTP| status)?(?: status| code)?|HTTP|status)(?: status| code)?\s*(\d{3})(?: OK)?$/i,
        signals: ([, code], commands) => httpStatus(code ?? "", commands),
    },
    {
        words: /^(?:0|zero|no) (?:test )?(?:failures?|failed|failing|errors?|warnings?|issues?|problems?|offenses?|violations?|findings|vulnerabilities)(?: found| reported)?$/i,
        signals: (_match, commands, role) => ofTool(commands, role),
    },
    {
        words: /^(?:all |every |the )?(?:unit |integration |e2e |\d+\+? )?(?:tests?|specs?|checks|examples|suites?|scenarios|files?)?\s*(?:are |is |must |should )?(?:pass(?:es|ed)?|passing|green|succeeds?|ok|clean|successful|success)(?: without (?:errors|warnings|failures))?(?: locally| too)?$/i,
        signals: (_match, commands, role) => ofTool(commands, role) ?? [],
    },
];
function certainOf(words, role, commands) {
    const text = withPlaceholders(words)
        .replace(/[✅✓✔☑❌✗✘🟢🔴]\ufe0f?/gu, " ")
        .trim();
    for (const { words: form, signals } of certain) {
        const match = form.exec(text);
        if (match !== null)
            return role === "pass" ? signals(match, commands, role) : null;
    }
    return null;
}
const showsHeaders = / (?:--head|--include|-[a-zA-Z]*[iI][a-zA-Z]*)(?: |$)/;
function httpStatus(code, commands) {
    const command = commands.at(-1) ?? "";
    if (!/\bcurl\b/.test(command))
        return null;
    if (/%\{http_code\}/.test(command))
        return [`stdout = ${code}`];
    return showsHeaders.test(command) ? [`/^HTTP\\/[0-9.]+ ${code}/`] : null;
}
function comparedNumber(text, commands) {
    const [command = "", ...others] = commands;
    const number = /^`?(?:==? ?)?(\d+)`?$/.exec(text.trim())?.[1];
    if (number === undefined || others.length > 0)
        return null;
    if (/(?:\||<)\s*wc -[lwc]\s*(?:\S+)?$/.test(command))
        return [`stdout = ${number}`];
    const last = command.split(/[|;&]/).at(-1)?.trim() ?? "";
    if (!/^grep(?=\s).*\s(?:-[a-qs-zA-GI-QS-Z]*c[a-qs-zA-GI-QS-Z]*|--count)\s/.test(last) ||
        /[*?]|\s-\w*[rRH]/.test(last))
        return null;
    return Number(number) === 0 ? ["exit 1", "stdout = 0"] : [`stdout = ${number}`];
}
function ofTool(commands, role) {
    const signals = toolOf(commands)?.[role] ?? [];
    return signals.length > 0 ? signals : null;
}
const tools = Object.entries(tool_signals .U);
function toolOf(commands) {
    const command = commands.at(-1) ?? "";
    if (/[|;]|>|\|\||--(?:quiet|silent|reporter|format|json|help|version|list|fix|write)\b| -q\b/.test(command))
        return null;
    const last = command.split("&&").at(-1) ?? "";
    const shows = showsHeaders.test(last);
    return (tools.find(([name, { recognises }]) => recognises.command.test(last) && (shows || name !== "curl with its headers"))?.[1] ?? null);
}

;// CONCATENATED MODULE: ./build/draft/from/rows.js




function rowOfTask(task, area, { references, names, refusals }) {
    const { commands, before, behind, timing, owner, notes } = task;
    const source = [task.source.replace(/[\s:]+$/, ""), ...notes].join("; ");
    const name = nameFromWords(before) || nameFromCommand(task.written[0] ?? "");
    const said = behind.replace(/^[\s)*_,:;.→=>–—-]+/u, "").replace(/[\s)*_.]+$/u, "");
    const expected = refusals.signals.has(commandKey(commands))
        ? { signals: [], hasWords: true }
        : readExpectation(said, "pass", commands, references);
    const kept = leftWords(source, [
        name,
        ...task.written,
        ...expected.signals,
        owner ?? "",
        timing.notBefore ?? "",
        timing.only.join(" "),
    ]);
    return withToolSignals({
        ...emptyRow,
        area,
        check: names.unique(name),
        command: commands,
        pass: expected.signals,
        notBefore: timing.notBefore,
        phase: timing.phase,
        only: timing.only,
        owner,
        why: kept ? source : null,
        guess: guessOf(expected.hasWords ? plain(said) : "", kept),
    });
}
function guessOf(expected, isKept) {
    if (expected !== "")
        return `"${expected}" is kept as words: no signal says it for certain`;
    return isKept ? "its words, kept under `Why`, may ask for more than the command" : null;
}
function withToolSignals(row) {
    const tool = toolOf(row.command);
    if (tool === null || row.toDo !== null)
        return row;
    const isBare = row.pass.every((signal) => signal === "exit 0");
    const pass = isBare ? [...row.pass, ...tool.pass] : row.pass;
    const fail = row.fail.every((signal) => signal === "exit !0") ? [...row.fail, ...tool.fail] : row.fail;
    return { ...row, pass, fail };
}
const fillers = new Set("run runs running execute with using via by the a an and then that is are to of it make sure ensure verify check confirm pass passes passing green succeeds succeed in for still before after release releases only all should must clean ok shows show prints returns reports says new version x y z".split(" "));
function leftWords(text, pieces) {
    const there = new Set(pieces.flatMap(wordsIn));
    return wordsIn(text).some((word) => !there.has(word) && !fillers.has(word));
}
function wordsIn(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/draft/from/push-checks-within.js







function pushChecksWithin(task, here, work) {
    if (task.written.length < 2 || task.between.length > 0 || task.scriptFault !== null)
        return;
    for (const command of task.commands) {
        const isCheck = toolOf([command]) !== null ||
            /(?:^|[\s:/_-])(?:test|tests|lint|check|verify|validate|typecheck|audit|build)(?:$|[\s:_-])/.test(command);
        if (!isCheck || riskOf(command) !== null || hasPlaceholder(command) || isInstall(command))
            continue;
        const check = work.names.unique(nameFromCommand(command));
        const guess = "a person runs it as part of a step that is kept as a sign-off; here it is seen before";
        work.rows.push(withToolSignals({
            ...emptyRow,
            area: here.area,
            check,
            command: [command],
            only: task.timing.only,
            guess,
        }));
    }
}

var sign_offs = __webpack_require__(79079);
var sign_off_conditions = __webpack_require__(3955);
var sign_off_text = __webpack_require__(77640);
;// CONCATENATED MODULE: ./build/draft/from/sign-off-lines.js




function signOffLines(lines, timing, references) {
    const [first = "", ...others] = lines;
    const boxed = [withBox(first), ...others].map((line) => withoutNearMisses(line, timing.only.length > 0));
    const only = timing.only.length > 0 ? timing.only : null;
    const conditions = (0,sign_offs .o7)({ ...sign_offs ._K, phase: timing.phase, only });
    const last = boxed.length - 1;
    const text = boxed.map((line) => line.replace(marker, "").trim()).join("\n");
    const read = (0,sign_off_text.readSignOffText)((0,markdown_inline .X1)(text, references));
    if (read.fault !== null)
        return withConditions(boxed.map(withoutParentheses), last, conditions);
    return (0,sign_offs .o7)(read) !== "" ? boxed : withConditions(boxed, last, conditions);
}
function withConditions(lines, last, conditions) {
    if (conditions === "")
        return lines;
    return lines.map((line, index) => {
        if (index !== last)
            return line;
        const [, text = line, end = ""] = /^(.*?)([.:]?\s*)$/.exec(line) ?? [];
        return `${text} ${conditions}${end.trimEnd()}`;
    });
}
function withoutParentheses(line) {
    return line.replace(/(\]\([^()]*\))|[()（）]/g, (all, link) => link ?? (all === "(" || all === "（" ? "– " : ""));
}
const marker = /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(?:\[[ \txX✓✔]?\]\s+|[☐☑☒]\ufe0f?\s*)?/u;
function withBox(line) {
    return line.replace(marker, "$1[ ] ");
}
function withoutNearMisses(line, areKindsSaid) {
    return line.replace(/(\s*)(?<!\])\(([^()]*)\)/g, (all, blank, inner) => {
        const read = (0,sign_off_conditions .Z)({
            text: inner,
            words: inner.replace(/`[^`]*`/g, (code) => "`".repeat(code.length)),
        });
        if (areKindsSaid && isOnlyKinds(inner) && read.kind !== "conditions")
            return "";
        return read.kind === "text" || read.kind === "conditions" ? all : `${blank}– ${inner.trim()}`;
    });
}
function isOnlyKinds(inner) {
    return /^\s*(?:only:?\s+)?(?:(?:for|on|in|if)\s+(?:this is\s+)?(?:an?\s+)?(?:new\s+)?)?(?:major|minor|patch(?:es)?|pre-?release|first)s?(?:[\s,/&]+(?:(?:and|or)\s+)?(?:major|minor|patch(?:es)?|pre-?release|first)s?)*\s*(?:releases?|versions?)?\s*(?:only)?\s*$/i.test(inner);
}

;// CONCATENATED MODULE: ./build/draft/from/place-items.js










function placeItems(items, here, work) {
    const steps = items.filter((item) => isStep(item, taskOf(item, here, work), here, work)).length;
    let now = { ...here, isList: here.kind === "steps" && steps * 2 >= items.length };
    const waits = [];
    for (const item of items) {
        const first = work.rows.length;
        const task = taskOf(item, now, work);
        if (isWait(task, item, work)) {
            waits.push(item);
            now = { ...now, timing: { ...now.timing, phase: "after", notBefore: task.timing.notBefore } };
            continue;
        }
        if (publishes_publishes(task))
            now = { ...now, timing: { ...now.timing, phase: "after" } };
        placeItem(item, now, work);
        const wait = waits.at(-1);
        if (wait !== undefined)
            guessWait(wait, first, work);
    }
    for (const item of waits)
        placeWait(item, here, work);
}
function taskOf(item, here, work) {
    return readTask(item.source, item.fences.filter(isScript).map(({ content }) => content), {
        timing: here.timing,
        references: work.references,
        refusals: work.refusals,
    });
}
const shells = /^(?:sh|bash|shell|zsh|console|shell-session|terminal|shellsession|cmd|term)\b/i;
function isScript({ info, content }) {
    if (shells.test(info))
        return true;
    const lines = content.split("\n").filter((line) => line.trim() !== "");
    return (info === "" &&
        lines.length > 0 &&
        lines.every((line) => /^\s*(?:#|\$ )/.test(line) || isCommand(line.trim())));
}
function isWait(task, item, work) {
    const own = readTask(item.source, [], {
        timing: { phase: "before", only: [], notBefore: null },
        references: work.references,
        refusals: work.refusals,
    });
    return own.timing.notBefore !== null && task.written.length === 0 && item.children.length === 0;
}
function guessWait({ source }, first, work) {
    for (const [index, row] of work.rows.slice(first).entries()) {
        const said = row.notBefore === null ? "" : `"${plain(source)}" is taken for ${row.notBefore}`;
        work.rows[first + index] = { ...row, guess: (0,join_parts .nn)("; ", [row.guess ?? "", said]) || null };
    }
}
function placeWait(item, here, work) {
    const { timing } = readTask(item.source, [], {
        timing: here.timing,
        references: work.references,
        refusals: work.refusals,
    });
    const isUsed = work.rows.some((row) => row.notBefore === timing.notBefore);
    if (isUsed) {
        withoutBox(item, work);
        work.place(item.extent, "wait", `\`Not before\` ${timing.notBefore} of the rows that follow it; its words are kept below "${here.title}"`);
    }
    else
        asSignOff(item, { ...here, timing: { ...timing, phase: "after" } }, work, "no command follows that could wait for it");
}
function placeItem(item, here, work) {
    const task = taskOf(item, here, work);
    if (isStruck(task)) {
        withoutBox(item, work);
        return placeText(item, here, work);
    }
    if (!isStep(item, task, here, work))
        return placeText(item, here, work);
    if (isLeadIn(item, task))
        return placeLeadIn(item, here, work);
    const why = whyPersonal(task);
    if (task.commands.length > 0 && why === null) {
        if (task.commands.every(isInstall) && task.timing.phase === "before")
            return placeSetup(item, task, here, work);
        const row = rowOfTask(task, here.area, work);
        work.rows.push(row);
        if (place_items_goesOn.test(task.behind)) {
            asSignOff(item, { ...here, timing: task.timing }, work, `row "${row.check}" runs its command, and the rest is a person's`);
            placeChildren(item, here, work);
            return false;
        }
        return placeAsRow(item, { became: "row", what: `row "${row.check}": ${task.source}` }, here, work);
    }
    const effect = why === null ? effectOf(task, work.facts) : null;
    if (effect !== null) {
        const check = work.names.unique(effect.row.check ?? "effect");
        work.rows.push({ ...effect.row, area: here.area, check });
        const became = effect.row.toDo === null ? "row" : "to-do";
        const what = `row "${check}", for ${effect.what}: ${task.source}`;
        return placeAsRow(item, { became, what }, here, work);
    }
    pushChecksWithin(task, here, work);
    asSignOff(item, { ...here, timing: task.timing }, work, why ?? "no command sees it for certain");
    placeChildren(item, here, work);
    work.place(item.extent, "sign-off", `kept with its sign-off below "${here.title}"`);
    return false;
}
const place_items_goesOn = /(?:^|[\s,`])(?:and|then|, )\s*(?:then\s+)?(?:look|check|review|read|verify|compare|open|inspect|update|commit|push|fix|send|post|copy|make|ask|tell|confirm|note|record|keep|skim)\b/i;
function isStruck({ source, inline }) {
    return inline.isStruck && /^~~.*~~\W*$/.test(source);
}
function isStep(item, task, here, work) {
    if (item.hasBox)
        return true;
    if (here.kind !== "steps")
        return false;
    if (here.isNested)
        return task.written.length > 0 && isPlainCommand(task) && whyPersonal(task) === null;
    return (here.isList ||
        isNumbered(work.line(item.extent.start)) ||
        task.written.length > 0 ||
        isImperative(task.source) ||
        isLeadIn(item, task));
}
function isPlainCommand({ before, behind }) {
    return before.trim().split(/\s+/).length <= 6 && behind.replace(/[\s`.]+/g, "").length <= 60;
}
function isLeadIn(item, task) {
    return (task.written.length === 0 &&
        item.children.length > 0 &&
        !item.hasMore &&
        item.fences.length === 0 &&
        item.children.some(({ hasBox, source }) => hasBox || /^`[^`]+`\.?$|: ?`[^`]+`\.?$/.test(source.trim())));
}
function placeLeadIn(item, here, work) {
    const name = areaFromHeading(item.source);
    const isName = item.source.length <= 50 && name !== "release" && !leftWords(item.source, [name]);
    const area = isName ? name : here.area;
    const own = taskOf(item, here, work).timing;
    const below = { ...here, area, timing: own };
    const before = work.rows.length;
    const isGone = placeChildren(item, below, work);
    const isArea = isGone && work.rows.slice(before).some((row) => row.area === area) && area !== here.area;
    if (isArea) {
        work.kept.drop(item.text.start, item.text.end);
        work.place(item.text, "row", `the area "${area}" of the rows below it`);
        return true;
    }
    if (item.hasBox && !isGone)
        asSignOff(item, { ...here, timing: own }, work, "what stands below it is not all seen by commands");
    else {
        withoutBox(item, work);
        work.place(item.text, "prose", `kept as text below "${here.title}"`);
    }
    return false;
}
function placeChildren(item, here, work) {
    let isGone = true;
    for (const child of item.children)
        if (!placeItem(child, { ...here, isNested: true, isList: false }, work))
            isGone = false;
    return isGone;
}
function placeAsRow(item, { became, what }, here, work) {
    const isGone = placeChildren(item, here, work);
    const scripts = item.fences.filter(isScript);
    const isWhole = isGone && !item.hasMore && scripts.length === item.fences.length;
    const stays = `; kept as text below "${here.title}" too, for what stands under it`;
    work.place(item.text, became, isWhole ? what : what + stays);
    if (isWhole) {
        work.kept.drop(item.text.start, item.text.end);
        for (const { extent } of scripts) {
            work.kept.drop(extent.start, extent.end);
            work.place(extent, became, what);
        }
    }
    else
        withoutBox(item, work);
    work.place(item.extent, "prose", `kept as text below "${here.title}"`);
    return isWhole;
}
function placeSetup(item, task, here, work) {
    work.setup.push(...task.commands.filter((command) => !work.setup.includes(command)));
    const what = `\`setup\`, before the first check: ${task.source}`;
    return placeAsRow(item, { became: "setting", what }, here, work);
}
function asSignOff(item, here, work, why) {
    const lines = Array.from({ length: item.text.end - item.text.start }, (_, index) => work.line(item.text.start + index));
    for (const [index, line] of signOffLines(lines, here.timing, work.references).entries())
        work.kept.replace(item.text.start + index, line);
    const conditions = here.timing.phase === "after" ? ", for after publishing" : "";
    work.place(item.text, "sign-off", `sign-off below "${here.title}"${conditions}: ${why}`);
}
function placeText(item, here, work) {
    placeChildren(item, here, work);
    work.place(item.extent, here.kind === "guidance" ? "guidance" : "prose", `kept as ${here.kind === "guidance" ? "guidance" : "text"} below "${here.title}"`);
    return false;
}
function withoutBox(item, work) {
    const line = work.line(item.text.start);
    work.kept.replace(item.text.start, line.replace(/^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(?:\[[ \txX✓✔]?\]|[☐☑☒]\ufe0f?)\s*/u, "$1"));
}

;// CONCATENATED MODULE: ./build/draft/from/place-blocks.js







const maxStep = 200;
function placeScripts(blocks, here, work) {
    let now = here;
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== "fence" || !isScript(block))
            continue;
        const above = blocks[index - 1];
        const isRightAbove = above?.kind === "paragraph" && isBlank(above.extent.end, block.extent.start, work);
        const paragraph = isRightAbove && !above.beginsItem ? above : null;
        now = placeScript(block, paragraph, now, work);
    }
}
function isBlank(start, end, work) {
    for (let line = start; line < end; line += 1)
        if (work.line(line).trim() !== "")
            return false;
    return true;
}
function placeScript(fence, paragraph, here, work) {
    const isShort = paragraph !== null && paragraph.source.length <= maxStep;
    const words = isShort ? paragraph.source : here.title;
    const task = readTask(words.replace(/`/g, isShort ? "`" : ""), [fence.content], {
        timing: here.timing,
        references: work.references,
        refusals: work.refusals,
    });
    const now = publishes_publishes(task) ? { ...here, timing: { ...here.timing, phase: "after" } } : here;
    const timed = {
        ...task,
        timing: { ...task.timing, phase: now.timing.phase === "after" ? "after" : task.timing.phase },
    };
    const isNamed = timed.inline.spans.length > 0 && timed.written.some((command) => timed.source.includes(`\`${command}\``));
    const why = isNamed
        ? "its words name commands of their own"
        : timed.written.length === 0
            ? "it holds no command"
            : whyPersonal(timed);
    const extent = { start: isShort ? paragraph.extent.start : fence.extent.start, end: fence.extent.end };
    if (why === null) {
        const isSetup = timed.commands.every(isInstall) && timed.timing.phase === "before";
        const row = isSetup ? null : rowOfTask(timed, now.area, work);
        if (row === null)
            work.setup.push(...timed.commands.filter((command) => !work.setup.includes(command)));
        else
            work.rows.push(row);
        work.kept.drop(extent.start, extent.end);
        work.place(extent, row === null ? "setting" : "row", `${row === null ? "`setup`, before the first check" : `row "${row.check}"`}: ${timed.source}`);
        return now;
    }
    pushChecksWithin(timed, now, work);
    if (timed.written.length > 0 && here.kind === "steps")
        place_blocks_asSignOff(fence, isShort ? paragraph : null, { ...now, timing: timed.timing }, work);
    work.place(extent, here.kind === "steps" && timed.written.length > 0 ? "sign-off" : "guidance", `kept below "${here.title}": ${why}`);
    return now;
}
function place_blocks_asSignOff(fence, paragraph, here, work) {
    const { extent } = fence;
    for (let line = paragraph?.extent.end ?? extent.start; line < extent.end; line += 1) {
        const text = work.line(line);
        work.kept.replace(line, text.trim() === "" ? text : `  ${text}`);
    }
    if (paragraph === null) {
        const [head = ""] = signOffLines([`- ${here.title}`], here.timing, work.references);
        work.kept.replace(extent.start, `${head}\n\n  ${work.line(extent.start)}`);
        return;
    }
    const lines = Array.from({ length: paragraph.extent.end - paragraph.extent.start }, (_, index) => {
        const text = work.line(paragraph.extent.start + index).trim();
        return index === 0 ? `- ${text}` : `  ${text}`;
    });
    for (const [index, line] of signOffLines(lines, here.timing, work.references).entries())
        work.kept.replace(paragraph.extent.start + index, line);
}

var markdown_cells = __webpack_require__(23872);
var column_cells = __webpack_require__(88791);
var columns = __webpack_require__(75306);
;// CONCATENATED MODULE: ./build/draft/from/table-roles.js



const table_roles_rules = [
    { role: "area", is: (_, column) => column === "area" },
    {
        role: "command",
        is: (words, column) => column === "command" ||
            /^(?:(?:exact|test|smoke|verification|check|candidate|primary|brief|run|shell|cli) )?(?:command|cmd)\b(?! (?:path|output))/.test(words) ||
            /^(?:how|what) to (?:verify|check|run|test)$|^(?:run|verify) (?:it|with|by)$/.test(words),
    },
    {
        role: "pass",
        is: (words, column) => column === "pass" ||
            /^(?:good|must|must pass|pass mean|pass(?:es)? when|success|green|should see|what you should see)$/.test(words) ||
            ((0,header_words .bI)(words) === "pass" && !(0,header_words .aI)(words)),
    },
    {
        role: "rollback",
        is: (words, column) => column === "rollback" ||
            column === "rollbackAndRetest" ||
            /^(?:on failure|if (?:it )?fail.*|(?:action|what to do) (?:if|on|when) .*fail.*|when it fail.*|fix|how to fix.*|remed\w+|next step|look next|recovery|undo|revert)$/.test(words),
    },
    {
        role: "fail",
        is: (words, column) => column === "fail" || words === "bad" || (0,header_words .bI)(words) === "fail",
    },
    { role: "retest", is: (_, column) => column === "retest" },
    {
        role: "owner",
        is: (words, column) => column === "owner" || /^(?:responsible|who|team|assignee|dri|lead|contact|owned by)$/.test(words),
    },
    {
        role: "result",
        is: (words) => (0,header_words .aI)(words) ||
            /^(?:done|ok|pass fail|checked|tick|exit|recorded outcome|duration|date|completed|complete)$/.test(words) ||
            words === "",
    },
    { role: "number", is: (words) => /^(?:no|nr|num|number|id)$/.test(words) },
    {
        role: "name",
        is: (words, column) => column === "id" ||
            /^(?:check|gate|step|purpose|test|task|item|action|job|criterion|requirement|component|target|flow|lane|claim|scenario|checkpoint|toolchain|finding|layer|what|todo|to do|activity|service|suite|verification|level|phase|tool)$/.test(words),
    },
];
function rolesOf(headers, rows) {
    const taken = new Set();
    const roles = headers.map((header, index) => {
        if (header.trim() === "#")
            return once("number", taken);
        const words = (0,header_words .HF)(header);
        const isNumbers = rows.length > 0 && rows.every((row) => /^\d{1,3}(?:\.\d+)*\.?$/.test(row[index]?.trim() ?? ""));
        if (isNumbers)
            return once("number", taken);
        const column = (0,columns .uV)(header);
        return once(table_roles_rules.find(({ is }) => is(words, column))?.role ?? "words", taken);
    });
    return withName(withCommand(roles, rows), rows);
}
function once(role, taken) {
    if (taken.has(role))
        return "words";
    taken.add(role);
    return role;
}
function withCommand(roles, rows) {
    if (roles.includes("command") || rows.length === 0)
        return roles;
    const index = roles.findIndex((role, at) => (role === "words" || role === "name") &&
        rows.every((row) => /^`[^`]+`$/.test(row[at]?.trim() ?? "") && isCommand((row[at] ?? "").replaceAll("`", "").trim())));
    return index === -1 ? roles : roles.map((role, at) => (at === index ? "command" : role));
}
function withName(roles, rows) {
    const isNamed = roles.includes("name") || roles.includes("area") || !roles.includes("command");
    const isShort = rows.every((row) => (row[0] ?? "").length <= 80);
    return isNamed || roles[0] !== "words" || !isShort ? roles : ["name", ...roles.slice(1)];
}
function tableKind(roles) {
    const has = (...some) => some.some((role) => roles.includes(role));
    if (has("command"))
        return has("pass", "fail", "rollback", "result", "name", "area", "number") || roles.length === 1
            ? "checks"
            : "other";
    return has("name") && has("owner", "result") ? "tasks" : "other";
}

;// CONCATENATED MODULE: ./build/draft/from/place-tables.js
















const maxColumns = 100;
function placeTable(block, here, work) {
    const cells = block.starts.map((_, index) => (0,markdown_cells .cg)((0,column_cells .ce)(block, index, work.lines), maxColumns).map(({ text }) => text));
    const [header = [], , ...rest] = cells;
    const headers = header.map((text) => (0,markdown_inline .SG)(text, work.references).text);
    const roles = rolesOf(headers, rest);
    const kind = here.kind === "steps" ? tableKind(roles) : "other";
    if (kind === "other" || rest.length === 0) {
        work.place(block.extent, here.kind === "guidance" ? "guidance" : "prose", `a table for readers, kept below "${here.title}"`);
        return;
    }
    work.kept.drop(block.extent.start, block.extent.end);
    const head = { start: block.extent.start, end: block.extent.start + 2 };
    work.place(head, "heading", `the headers of a table whose rows are ${kind}: ${headers.join(" | ")}`);
    let now = here;
    for (const [index, texts] of rest.entries()) {
        const row = tableRow(texts, { headers, roles, line: block.extent.start + 2 + index });
        now = placeRow(row, now, work);
    }
}
function tableRow(texts, { headers, roles, line, }) {
    const isText = (text) => /[\p{L}\p{N}`]/u.test(text);
    return {
        line,
        text: texts.join(" | "),
        cell: (role) => texts[roles.indexOf(role)]?.trim() ?? "",
        others: texts.flatMap((text, index) => {
            const role = roles[index] ?? "words";
            return (role === "words" || role === "result") && isText(text)
                ? [{ header: headers[index] ?? "", text: text.trim() }]
                : [];
        }),
    };
}
function placeRow(row, before, work) {
    const { line } = row;
    const extent = { start: line, end: line + 1 };
    const task = readTask(commandText(row.cell("command")), [], {
        timing: before.timing,
        references: work.references,
        refusals: work.refusals,
        isCommandCell: true,
    });
    const here = publishes_publishes(task) ? { ...before, timing: { ...before.timing, phase: "after" } } : before;
    const says = /\p{L}/u.test(task.before.replace(/^\W*(?:run|execute)\b/i, ""));
    const why = task.commands.length === 0
        ? null
        : (whyPersonal(task) ?? (says ? "its words say more than the command" : null));
    if (task.commands.length > 0 && why === null) {
        const draft = rowOfCells(row, task, here, work);
        work.rows.push(draft);
        work.place(extent, "row", `row "${draft.check ?? draft.area}": ${row.text}`);
        return here;
    }
    const text = sentenceOf(row);
    const whole = readTask(text, [], {
        timing: here.timing,
        references: work.references,
        refusals: work.refusals,
    });
    const effect = effectOf(whole, work.facts);
    if (effect !== null) {
        const check = work.names.unique(effect.row.check ?? "effect");
        work.rows.push({ ...effect.row, area: here.area, check });
        work.place(extent, effect.row.toDo === null ? "row" : "to-do", `row "${check}", for ${effect.what}: ${row.text}`);
        return here;
    }
    const [signOff = ""] = signOffLines([`- ${text.replace(/\n/g, " ")}`], whole.timing, work.references);
    work.kept.replace(line, signOff);
    work.place(extent, "sign-off", `sign-off below "${here.title}": ${why ?? "no command sees it for certain"}`);
    return here;
}
function commandText(cell) {
    const bare = cell.replace(/\\\|/g, "|");
    return !cell.includes("`") && isCommand(bare) && !/\b(?:and|or|then)\b/.test(bare) ? `\`${bare}\`` : cell;
}
function withoutMarkup(owner) {
    const parts = owner.split("@").map((part) => plain(part) + (/\s$/.test(part) ? " " : ""));
    return parts.join("@").trim();
}
function rowOfCells(row, task, here, work) {
    const { commands, written, timing } = task;
    const name = place_tables_nameOf(row, written[0] ?? "");
    const isRefused = work.refusals.signals.has(commandKey(commands));
    const said = (role) => isRefused
        ? { signals: [], hasWords: row.cell(role) !== "" }
        : readExpectation(row.cell(role), role, commands, work.references);
    const [pass, fail] = [said("pass"), said("fail")];
    const area = row.cell("area");
    const owner = withoutMarkup(row.cell("owner"));
    const kept = [
        ...(leftWords(row.cell("name"), [name]) ? [row.cell("name")] : []),
        ...(pass.hasWords ? [`Expected: ${row.cell("pass")}`] : []),
        ...(fail.hasWords ? [`Not: ${row.cell("fail")}`] : []),
        ...(leftWords(task.source, [name, ...written]) ? [`Command: ${task.source}`] : []),
        ...row.others.map(({ header, text }) => (header === "" ? text : `${header}: ${text}`)),
    ];
    const words = [
        ...(pass.hasWords ? [plain(row.cell("pass"))] : []),
        ...(fail.hasWords ? [plain(row.cell("fail"))] : []),
    ];
    return withToolSignals({
        ...emptyRow,
        area: area === "" ? here.area : plain(area),
        check: work.names.unique(name),
        command: commands,
        pass: pass.signals,
        fail: fail.signals,
        rollback: withPlaceholders(row.cell("rollback")),
        retest: null,
        owner: owner === "" ? task.owner : owner,
        phase: timing.phase,
        only: timing.only,
        why: kept.length === 0 ? null : kept.join("; "),
        guess: words.length === 0 ? null : `"${words.join('", "')}" is kept as words: no signal says it for certain`,
    });
}
function place_tables_nameOf(row, command) {
    const number = row.cell("number");
    const id = /[A-Za-z]/.test(number) ? `${number} ` : "";
    const name = plain(row.cell("name"));
    const first = name === "" || /^\d+(?:\.\d+)*\.?$/.test(name) ? nameBeside(row) : name;
    const short = first.length > 70 || first === "" ? nameFromCommand(command) : first;
    return `${id}${row.cell("area") !== "" && name === "" ? nameFromCommand(command) : short}`.slice(0, 90);
}
function nameBeside(row) {
    const [first] = row.others;
    return row.cell("number") + row.cell("name") === "" || first === undefined || (0,header_words .aI)(first.header)
        ? ""
        : plain(first.text);
}
function sentenceOf(row) {
    const name = [row.cell("number"), row.cell("area"), row.cell("name")]
        .filter((text) => /\p{L}/u.test(text))
        .join(" ");
    const command = row.cell("command");
    const rest = [
        ...(row.cell("pass") === "" ? [] : [`expected: ${row.cell("pass")}`]),
        ...(row.cell("fail") === "" ? [] : [`not: ${row.cell("fail")}`]),
        ...(row.cell("rollback") === "" ? [] : [`if it fails: ${row.cell("rollback")}`]),
        ...(row.cell("retest") === "" ? [] : [`retest: ${row.cell("retest")}`]),
        ...(row.cell("owner") === "" ? [] : [row.cell("owner")]),
        ...row.others.map(({ header, text }) => /^(?:\[[ xX]?\]|[☐☑✅])$/u.test(text) ? "" : header === "" ? text : `${header}: ${text}`),
    ].filter((text) => text !== "");
    const head = [name, command].filter((text) => text !== "").join(": ");
    return rest.length === 0 ? head : `${head} – ${rest.join("; ")}`;
}

;// CONCATENATED MODULE: ./build/draft/from/readable-sections.js


const before = [
    "<!-- readiness",
    "areas: [a]",
    "-->",
    "",
    "| Area | Command |",
    "| --- | --- |",
    "| a | `true` |",
    "",
];
const maxRounds = 20;
async function asReadable(markdown) {
    let text = readable_sections_closed(markdown);
    for (let round = 0; round < maxRounds; round += 1) {
        const line = await firstError(text);
        if (line === null)
            return text;
        const shown = blockAsCode(text, line);
        if (shown === text)
            break;
        text = shown;
    }
    return (await firstError(text)) === null ? text : asCode(markdown);
}
async function readableSections(sections) {
    return Promise.all(sections.map(async (section) => ({ ...section, markdown: await asReadable(section.markdown) })));
}
async function firstError(text) {
    const page = [...before, text, ""].join("\n");
    const { problems } = await (0,read .z)("page.md", Buffer.from(page));
    const lines = problems
        .filter(({ weight }) => weight === "error")
        .map(({ place }) => place.line - 1 - before.length);
    return lines.length === 0 ? null : Math.max(0, Math.min(...lines));
}
function readable_sections_closed(text) {
    const lines = text.split("\n");
    const last = (0,markdown_blocks .v_)(text, lines.length).blocks.at(-1);
    if (last?.kind === "html")
        return /<!--(?![\s\S]*-->)/.test(last.content) ? `${text}\n-->` : text;
    if (last?.kind !== "fence")
        return text;
    const { start, end: behind } = last.extent;
    const end = behind - 1 > start ? (lines[behind - 1] ?? "").trim() : "";
    const isClosed = end.startsWith(last.marker) && end.replaceAll(last.marker.charAt(0), "") === "";
    const indentation = /^\s*/.exec(lines[start] ?? "")?.[0] ?? "";
    return isClosed ? text : `${text}\n${indentation}${last.marker}`;
}
function blockAsCode(text, line) {
    const lines = text.split("\n");
    const { blocks } = (0,markdown_blocks .v_)(text, lines.length);
    const block = blocks.find(({ extent }) => extent.start <= line && line < extent.end) ?? null;
    const start = block?.extent.start ?? line;
    const end = block?.extent.end ?? line + 1;
    const inside = lines.slice(start, end).join("\n").trimEnd();
    const rest = lines.slice(start + inside.split("\n").length);
    return [...lines.slice(0, start), asCode(inside), ...rest].join("\n");
}
function asCode(text) {
    const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/draft/from/kept-lines.js
class KeptLines {
    #lines;
    constructor(lines) {
        this.#lines = [...lines];
    }
    at(line) {
        return this.#lines[line] ?? null;
    }
    replace(line, text) {
        this.#lines[line] = text;
    }
    drop(start, end) {
        for (let line = start; line < end; line += 1)
            this.#lines[line] = null;
    }
    text(start, end) {
        const left = [];
        let isGap = false;
        for (const line of this.#lines.slice(start, end)) {
            if (line === null)
                isGap = true;
            else if (!(isGap && line.trim() === "" && (left.at(-1) ?? "").trim() === ""))
                left.push(line);
            if (line !== null && line.trim() !== "")
                isGap = false;
        }
        return left
            .join("\n")
            .replace(/^(?:[ \t]*\n)+/, "")
            .trimEnd();
    }
}

;// CONCATENATED MODULE: ./build/draft/from/work.js



class Work {
    source;
    references;
    facts;
    refusals;
    kept;
    lines;
    ledger = new Ledger();
    names = new Names();
    rows = [];
    setup = [];
    owner = null;
    constructor(source, references, facts, refusals) {
        this.source = source;
        this.references = references;
        this.facts = facts;
        this.refusals = refusals;
        this.lines = source.lines.map(({ text }) => text);
        this.kept = new KeptLines(this.lines);
    }
    line(index) {
        return this.lines[index] ?? "";
    }
    place(extent, became, what) {
        for (let index = extent.start; index < extent.end; index += 1) {
            const { text = "", line = 0 } = this.source.lines[index] ?? {};
            if (text.trim() !== "")
                this.ledger.place(line, became, what);
        }
    }
}

;// CONCATENATED MODULE: ./build/draft/from/draft-from.js













async function draftFrom(file, facts) {
    if (await isPage(file))
        return pageAsItIs(file);
    const source = readSource(file);
    const text = source.lines.map((line) => line.text).join("\n");
    const outline = readOutline(text, source.lines.length);
    const draft = await draftOf(source, outline, facts);
    const intro = await asReadable(draft.page.intro);
    const page = { ...draft.page, intro, sections: await readableSections(draft.page.sections) };
    return { ...draft, page, notPlaced: withUnnamed(file, draft) };
}
async function draftOf(source, outline, facts) {
    let refusals = noRefusals;
    for (let round = 1;; round += 1) {
        const work = placeAll(source, outline, new Work(source, outline.references, facts, refusals));
        const next = await refusalsOf(work.rows, refusals);
        const isSettled = next.rows.size === refusals.rows.size && next.signals.size === refusals.signals.size;
        if (isSettled || round === draft_from_maxRounds)
            return buildPage(outline, work);
        refusals = next;
    }
}
const draft_from_maxRounds = 5;
function placeAll(source, outline, work) {
    for (const { line, became, what } of source.placed)
        work.ledger.place(line, became, what);
    for (const { line, text: left, why } of source.notPlaced)
        work.ledger.leaveOut(line, left, why);
    nameOwner(outline, work);
    for (const section of outline.sections)
        placeSection(section, work);
    return work;
}
function withUnnamed({ text }, { placed, notPlaced }) {
    const known = new Set([...placed, ...notPlaced].map(({ line }) => line));
    const unnamed = linesOf(text).flatMap((each, index) => each.trim() === "" || known.has(index + 1)
        ? []
        : [{ line: index + 1, text: each.trim(), why: "it has no place on the page" }]);
    return [...notPlaced, ...unnamed].sort((a, b) => a.line - b.line);
}
function placeSection(section, work) {
    const { heading } = section;
    const title = heading?.text ?? "";
    const isTitle = heading === null || heading.level === 1;
    const here = {
        title: title === "" ? "the title" : title,
        kind: isTitle ? "steps" : sectionKind(title.slice(0, 200)),
        area: isTitle ? "release" : areaFromHeading(title),
        timing: timingOfHeading(title.slice(0, 200)),
        isNested: false,
        isList: false,
    };
    for (const table of section.tables)
        placeTable(table, here, work);
    placeItems(section.items, here, work);
    if (here.kind === "steps")
        placeScripts(section.blocks, here, work);
    const became = here.kind === "guidance" ? "guidance" : "prose";
    work.place(section.extent, became, `kept as ${became === "prose" ? "text" : became} below "${here.title}"`);
}
async function isPage({ path, text }) {
    if (!/\.(?:md|ya?ml)$/i.test(path) || !/area/i.test(text) || !/command|run/i.test(text))
        return false;
    return (await (0,read .z)(path, Buffer.from(text))).checklist !== null;
}
function pageAsItIs({ text }) {
    const settings = { owner: null, ticket: null, versionFrom: null, signOffs: null, setup: [] };
    const page = { title: "", settings, intro: "", rows: [], sections: [] };
    const placed = text
        .split(/\r\n?|\n/)
        .flatMap((line, index) => line.trim() === ""
        ? []
        : [{ line: index + 1, became: "page", what: "it is a page already, and stays as it is" }]);
    return { page, isPage: true, placed, notPlaced: [] };
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystem.js
const purposes = ["tests", "smoke", "build", "types", "lint", "format"];
function anyVersion(tool) {
    return { tool, version: null, versionFile: null };
}

;// CONCATENATED MODULE: ./build/draft/repository/folder.js
function isUsed(root, pattern) {
    return root.find(scripts).some((path) => pattern.test(root.text(path) ?? ""));
}
const scripts = /^(?:\.github\/workflows\/[^/]+\.ya?ml|package\.json|composer\.json|(?:GNUm|M|m)akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|(?:scripts?\/|ci\/)?[\w-]+\.sh)$/;
function folderOf({ paths, texts }, path) {
    const prefix = path === "" ? "" : `${path}/`;
    return {
        path,
        at: (name) => prefix + name,
        has: (name) => paths.has(prefix + name),
        text: (name) => texts.get(prefix + name) ?? null,
        find: (pattern) => [...paths]
            .filter((each) => each.startsWith(prefix))
            .map((each) => each.slice(prefix.length))
            .filter((each) => pattern.test(each))
            .toSorted(),
    };
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/elixir.js


const elixir = {
    manifest: /^mix\.exs$/,
    look: (folder, root) => {
        const isRoot = folder.path === "";
        const text = folder.text("mix.exs") ?? "";
        if (!isRoot && /build_path: *"\.\.\//.test(text))
            return null;
        const app = /\bapp: *:(\w+)/.exec(text)?.[1] ?? null;
        const version = /\bversion: *"[^"]+"/.test(text)
            ? '/\\bversion: "(.+?)"/'
            : /@version +"[^"]+"/.test(text)
                ? '/@version "(.+?)"/'
                : null;
        return {
            published: app !== null && /\bpackage:/.test(text) ? app : null,
            commands: commandsOf(folder, root, text),
            setup: /\{ *:\w+,/.test(text) ? ["mix deps.get"] : [],
            versionFrom: version === null ? null : { file: "mix.exs", rest: version, json: false },
            coversBelow: /apps_path:/.test(text),
            needs: [
                folder.has(".tool-versions")
                    ? { ...anyVersion("elixir"), versionFile: folder.at(".tool-versions") }
                    : anyVersion("elixir"),
            ],
        };
    },
    takeBack: (name) => [
        `Within an hour of publishing \`mix hex.publish --revert {version}\`; later \`mix hex.retire ${name} {version} invalid --message 'use {last-version}'\`.`,
    ],
};
function commandsOf(folder, root, text) {
    const found = [];
    if (folder.find(/(?:^|\/)test\/.+_test\.exs$/).length > 0)
        found.push({ purpose: "tests", command: "mix test" });
    if (isUsed(root, /--warnings-as-errors/))
        found.push({ purpose: "build", command: "mix compile --warnings-as-errors" });
    if (folder.has(".formatter.exs"))
        found.push({ purpose: "format", command: "mix format --check-formatted" });
    if (/:credo\b/.test(text))
        found.push({ purpose: "lint", command: "mix credo" });
    if (/:dialyxir\b/.test(text))
        found.push({ purpose: "types", command: "mix dialyzer" });
    return found;
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/go.js

const go = {
    manifest: /^go\.mod$/,
    look: (folder) => {
        const name = /^module +(\S+)/m.exec(folder.text("go.mod") ?? "")?.[1] ?? null;
        if (name === null)
            return null;
        const commands = [];
        if (folder.find(/_test\.go$/).length > 0)
            commands.push({ purpose: "tests", command: "go test ./..." });
        commands.push({ purpose: "build", command: "go vet ./..." });
        if ([".golangci.yml", ".golangci.yaml", ".golangci.toml"].some(folder.has))
            commands.push({
                purpose: "lint",
                command: "golangci-lint run",
                guess: "the workflow must install golangci-lint",
            });
        const isStarted = folder.find(/^(?:cmd\/[\w-]+\/)?main\.go$/).length > 0;
        const isLibrary = !isStarted || (!folder.has("main.go") && folder.find(/^[^/]+(?<!_test)\.go$/).length > 0);
        return {
            published: isLibrary && /^[\w-]+(?:\.[\w-]+)+\//.test(name) ? name : null,
            commands,
            setup: [],
            versionFrom: null,
            needs: [{ ...anyVersion("go"), versionFile: folder.at("go.mod") }],
        };
    },
    takeBack: () => [
        "Add `retract {tag}` with the reason to `go.mod`, and tag the next patch release: the module proxy keeps {tag} for ever, and a tag that is moved breaks the checksums of all who have it.",
    ],
};

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/gradle.js

const gradle = {
    manifest: /^build\.gradle(?:\.kts)?$/,
    look: (folder) => {
        const isRoot = folder.path === "";
        const file = folder.has("build.gradle.kts") ? "build.gradle.kts" : "build.gradle";
        const text = folder.text(file) ?? "";
        const isBuild = isRoot || ["settings.gradle", "settings.gradle.kts"].some(folder.has);
        if (!isBuild)
            return null;
        const name = /\bgroup(?: *=)? *["']([\w.-]+)["']/.exec(text)?.[1] ?? null;
        return {
            published: /maven-publish/.test(text) ? name : null,
            commands: [testsOf(folder)],
            setup: [],
            coversBelow: isRoot,
            versionFrom: versionOf(folder.text("gradle.properties") ?? "", file, text),
            needs: [
                {
                    ...anyVersion("java"),
                    version: /(?:languageVersion|JavaLanguageVersion\.of)\D{0,30}(\d+)/.exec(text)?.[1] ?? null,
                },
            ],
        };
    },
    takeBack: (name) => [
        `What is on Maven Central stays there: publish the next patch release of \`${name}\`, and say in its notes that {version} is broken.`,
    ],
};
function testsOf(folder) {
    const command = `${folder.has("gradlew") ? "./gradlew" : "gradle"} check`;
    const [tested] = folder.find(/^(?:[\w./-]+\/)?src\/test\/./);
    if (tested === undefined)
        return { purpose: "tests", command };
    return { purpose: "tests", command, makes: tested.replace(/src\/test\/.*$/, "build/test-results/test") };
}
function versionOf(properties, file, text) {
    if (/^version *= *\S+/m.test(properties))
        return { file: "gradle.properties", rest: "/^version *= *(\\S+)/", json: false };
    return /^version(?: *=)? *["'][^"'$]+["']/m.test(text)
        ? { file, rest: `/^version(?: *=)? *["'](.+?)["']/`, json: false }
        : null;
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/maven.js

const maven = {
    manifest: /^pom\.xml$/,
    look: (folder) => {
        const isRoot = folder.path === "";
        const text = folder.text("pom.xml") ?? "";
        const own = withoutParent(text);
        if (!isRoot && own !== text)
            return null;
        const group = /<groupId>([\w.-]+)<\/groupId>/.exec(own)?.[1];
        const artifact = /<artifactId>([\w.-]+)<\/artifactId>/.exec(own)?.[1];
        const program = folder.has("mvnw") ? "./mvnw" : "mvn";
        const release = /<(?:maven\.compiler\.release|java\.version|release)>(\d+)</.exec(text)?.[1] ?? null;
        return {
            published: group === undefined ||
                artifact === undefined ||
                !/<distributionManagement>|central-publishing/.test(text)
                ? null
                : `${group}:${artifact}`,
            commands: [{ purpose: "tests", command: `${program} -B -ntp verify` }],
            setup: [],
            coversBelow: isRoot,
            versionFrom: /^ {0,4}<version>[^<$]+<\/version>/m.test(own)
                ? { file: "pom.xml", rest: "/^ {0,4}<version>(.+)<\\/version>/", json: false }
                : null,
            needs: [{ ...anyVersion("java"), version: release }],
        };
    },
    takeBack: (name) => [
        `Maven Central removes nothing: publish the next patch release of \`${name}\`, and say in its notes that {version} is broken.`,
    ],
};
function withoutParent(text) {
    const start = text.indexOf("<parent>");
    const end = text.indexOf("</parent>", start);
    return start === -1 || end === -1 ? text : text.slice(0, start) + text.slice(end + "</parent>".length);
}

;// CONCATENATED MODULE: ./build/draft/repository/expanded.js
function expanded(name, bodies, calls) {
    const found = new Set([name]);
    for (const each of found)
        for (const [, called = ""] of (bodies.get(each) ?? "").matchAll(calls))
            if (bodies.has(called))
                found.add(called);
    return [...found].flatMap((each) => bodies.get(each) ?? []).join("\n");
}

var is_record = __webpack_require__(45693);
;// CONCATENATED MODULE: ./build/draft/repository/json-text.js

function jsonObject(text) {
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return (0,is_record .u)(value) ? value : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function recordOf(value) {
    return (0,is_record .u)(value) ? value : {};
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/node.js




const node = {
    manifest: /^package\.json$/,
    look: (folder, root) => {
        const manifest = jsonObject(folder.text("package.json"));
        if (manifest === null)
            return null;
        const manager = managerOf(folder, manifest) ?? managerOf(root, jsonObject(root.text("package.json")) ?? {}) ?? "npm";
        const scripts = recordOf(manifest["scripts"]);
        const name = textOf(manifest["name"]);
        return {
            published: manifest["private"] === true || name === null || manifest["version"] === undefined ? null : name,
            commands: node_commandsOf(scripts, manifest, manager),
            setup: hasDependencies(manifest) || isWorkspace(folder, manifest) ? setupOf(folder, manager) : [],
            versionFrom: textOf(manifest["version"]) === null ? null : { file: "package.json", rest: "$.version", json: true },
            needs: needsOf(folder, manifest, manager),
        };
    },
    takeBack: (name) => [
        `\`npm deprecate '${name}@{version}' 'broken, use {last-version}'\`: users are warned. \`npm dist-tag add '${name}@{last-version}' latest\` gives new ones the last release.`,
    ],
};
const wanted = [
    ["tests", /^(?:test|tests|test:(?:unit|all|ci|run|node))$/],
    ["smoke", /^(?:smoke|smoke[:-]test|test[:-](?:smoke|e2e|integration)|e2e)$/],
    ["types", /^(?:typecheck|type-check|types|check[:-]types|tsc)$/],
    ["lint", /^(?:lint|lint:(?:ci|check|all))$/],
    ["format", /^(?:format:check|check:format|fmt:check|prettier:check|format-check)$/],
    ["build", /^(?:build|build:(?:prod|production|all))$/],
];
function node_commandsOf(scripts, manifest, manager) {
    const names = Object.keys(scripts);
    const bodies = new Map(names.flatMap((name) => {
        const body = textOf(scripts[name]);
        return body === null ? [] : [[name, body]];
    }));
    return wanted.flatMap(([purpose, pattern]) => {
        const name = names.find((each) => pattern.test(each) && isRun(expanded(each, bodies, calls)));
        if (name === undefined)
            return [];
        const script = expanded(name, bodies, calls);
        const makes = purpose === "build" ? madeBy(manifest) : null;
        return [{ purpose, command: callOf(name, manager), script, ...(makes === null ? {} : { makes }) }];
    });
}
const calls = /\b(?:npm (?:run |run-script )?|pnpm (?:run )?|yarn (?:run )?|bun run |node --run |run-[sp] )([\w:.-]+)/g;
function isRun(script) {
    return (script !== "" &&
        script.length <= maxScript &&
        !/no test specified|--watch\b(?!=false)/.test(script) &&
        !isWatch(script) &&
        !changesTheWorld(script));
}
const maxScript = 10_000;
function isWatch(script) {
    return script.split(/[&|;]/).some((part) => {
        const npm = part.search(/\bp?npm /);
        const behind = npm === -1 ? -1 : part.indexOf(" -- ", npm);
        const others = npm === -1 ? part : part.slice(0, npm) + (behind === -1 ? "" : part.slice(behind));
        return /(?<=\s)-w\b(?![ =]\d)/.test(others);
    });
}
function callOf(script, manager) {
    if (manager === "bun")
        return `bun run ${script}`;
    return script === "test" || manager === "yarn" || manager === "pnpm"
        ? `${manager} ${script}`
        : `npm run ${script}`;
}
function madeBy(manifest) {
    const main = textOf(manifest["main"]) ?? textOf(manifest["module"]) ?? textOf(manifest["types"]);
    const path = main?.replace(/^\.\//, "") ?? "";
    return /^(?:dist|build|lib|out)\/[\w./-]+\.\w+$/.test(path) ? path : null;
}
function managerOf(folder, manifest) {
    const named = /^(npm|pnpm|yarn|bun)@/.exec(textOf(manifest["packageManager"]) ?? "")?.[1];
    const found = locks.find(([manager, files]) => named === manager || (named === undefined && files.some(folder.has)));
    return found?.[0] ?? null;
}
const locks = [
    ["pnpm", ["pnpm-lock.yaml", "pnpm-workspace.yaml"]],
    ["yarn", ["yarn.lock"]],
    ["bun", ["bun.lock", "bun.lockb"]],
    ["npm", ["package-lock.json"]],
];
function hasDependencies(manifest) {
    return ["dependencies", "devDependencies", "optionalDependencies"].some((key) => Object.keys(recordOf(manifest[key])).length > 0);
}
function isWorkspace(folder, manifest) {
    return folder.has("pnpm-workspace.yaml") || manifest["workspaces"] !== undefined;
}
function setupOf(folder, manager) {
    const lock = locks
        .find(([each]) => each === manager)?.[1]
        .find((file) => file.includes("lock") && folder.has(file));
    if (lock === undefined)
        return folder.path === "" ? [`test -d node_modules || ${manager} install`] : [];
    return [`test -d node_modules || ${installLocked[manager]}`];
}
const installLocked = {
    npm: "npm ci",
    pnpm: "pnpm install --frozen-lockfile",
    yarn: "yarn install --frozen-lockfile",
    bun: "bun install --frozen-lockfile",
};
function needsOf(folder, manifest, manager) {
    const versionFile = [".nvmrc", ".node-version"].find(folder.has);
    const runtime = {
        tool: "node",
        version: textOf(recordOf(manifest["engines"])["node"]),
        versionFile: versionFile === undefined ? null : folder.at(versionFile),
    };
    if (manager === "npm")
        return [runtime];
    const isNamed = textOf(manifest["packageManager"]) !== null;
    return [runtime, { ...anyVersion(manager), version: manager === "pnpm" && !isNamed ? "10" : null }];
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/php.js



const php = {
    manifest: /^composer\.json$/,
    look: (folder) => {
        const manifest = jsonObject(folder.text("composer.json"));
        if (manifest === null)
            return null;
        const version = /(\d{1,3}\.\d{1,3})/.exec(textOf(recordOf(manifest["require"])["php"]) ?? "")?.[1] ?? null;
        const isLibrary = [undefined, "library"].includes(textOf(manifest["type"]) ?? undefined);
        return {
            published: isLibrary ? textOf(manifest["name"]) : null,
            commands: php_commandsOf(folder, manifest),
            setup: dependsOnPackages(manifest) ? ["test -d vendor || composer install --no-interaction"] : [],
            versionFrom: textOf(manifest["version"]) === null
                ? null
                : { file: "composer.json", rest: "$.version", json: true },
            needs: [{ ...anyVersion("php"), version }],
        };
    },
    takeBack: (name) => [
        `Packagist follows the tags: \`git push origin ':refs/tags/{tag}'\` takes {version} of ${name} away for those who have not locked it. Then publish the next patch release.`,
    ],
};
const scriptNames = [
    ["tests", /^(?:tests?|test:unit|phpunit|pest)$/, "phpunit/phpunit", "vendor/bin/phpunit"],
    ["types", /^(?:analy[sz]e|phpstan|stan|psalm)$/, "phpstan/phpstan", "vendor/bin/phpstan analyse"],
    ["lint", /^(?:lint|cs|check-style|phpcs)$/, "squizlabs/php_codesniffer", "vendor/bin/phpcs"],
];
function dependsOnPackages(manifest) {
    const required = { ...recordOf(manifest["require"]), ...recordOf(manifest["require-dev"]) };
    return Object.keys(required).some((name) => name.includes("/"));
}
function php_commandsOf(folder, manifest) {
    const scripts = recordOf(manifest["scripts"]);
    const required = { ...recordOf(manifest["require"]), ...recordOf(manifest["require-dev"]) };
    const isTested = folder.find(/^tests?\/.+\.php$/).length > 0;
    return scriptNames.flatMap(([purpose, pattern, tool, command]) => {
        const name = Object.keys(scripts).find((each) => pattern.test(each));
        const script = name === undefined ? "" : [scripts[name]].flat().join("\n");
        if (name !== undefined && !changesTheWorld(script))
            return [{ purpose, command: `composer ${name === "test" ? "test" : `run-script ${name}`}`, script }];
        return tool in required && (purpose !== "tests" || isTested) ? [{ purpose, command }] : [];
    });
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/python.js

const python = {
    manifest: /^(?:pyproject\.toml|setup\.cfg|setup\.py|tox\.ini|requirements\.txt)$/,
    look: (folder) => {
        const text = [
            "pyproject.toml",
            "setup.cfg",
            "tox.ini",
            "requirements.txt",
            "requirements-dev.txt",
            "requirements-test.txt",
        ]
            .map((name) => folder.text(name) ?? "")
            .join("\n");
        const project = folder.text("pyproject.toml") ?? "";
        const runner = folder.has("uv.lock")
            ? "uv run "
            : folder.has("poetry.lock") || /^\[tool\.poetry\]/m.test(project)
                ? "poetry run "
                : "";
        const section = /^\[(?:project|tool\.poetry)\][^[]*?^name *= *["']([^"']+)["']/ms;
        return {
            published: isKept.test(project) ? null : (section.exec(project)?.[1] ?? null),
            commands: python_commandsOf(folder, text, runner),
            setup: python_setupOf(folder, text, runner),
            versionFrom: /^version *= *["'][^"']+["']/m.test(project)
                ? { file: "pyproject.toml", rest: `/^version *= *["'](.+)["']/`, json: false }
                : null,
            needs: python_needsOf(folder, runner),
        };
    },
    takeBack: (name) => [
        `Yank {version} of ${name} on PyPI (Manage, Releases, Yank): pip passes it over unless it is pinned. A file that was once uploaded can never be replaced; publish the next patch release.`,
    ],
};
const isKept = /^package-mode *= *false|Private *:: */m;
function dependsOn(text, tool) {
    return new RegExp(`(?:^|["'\\s])${tool}(?=["'\\s=<>~![;,]|$)`, "m").test(text);
}
function python_commandsOf(folder, text, runner) {
    const python3 = runner === "" ? "python3 -m " : runner;
    const tests = python_testsOf(folder, text, python3);
    const found = tests === null ? [] : [tests];
    if (dependsOn(text, "ruff"))
        found.push({ purpose: "lint", command: `${python3}ruff check .` });
    if (dependsOn(text, "mypy"))
        found.push(mypyOf(text, python3));
    if (dependsOn(text, "black"))
        found.push({ purpose: "format", command: `${python3}black --check .` });
    return found;
}
function mypyOf(text, python3) {
    if (/^(?:files|packages|modules) *=/m.test(text))
        return { purpose: "types", command: `${python3}mypy` };
    return { purpose: "types", command: `${python3}mypy .`, guess: "name the packages that mypy is for" };
}
function python_testsOf(folder, text, python3) {
    const tests = folder.find(/^(?:tests?\/)?(?:[\w/]+\/)?(?:test_\w+|\w+_test)\.py$/);
    if (isForPytest(folder, text, tests))
        return { purpose: "tests", command: `${python3}pytest` };
    if (folder.has("tox.ini"))
        return { purpose: "tests", command: `${python3}tox` };
    if (folder.has("manage.py"))
        return { purpose: "tests", command: "python3 manage.py test" };
    const [first] = tests;
    if (first === undefined)
        return null;
    const [start = ""] = /^tests?(?=\/)/.exec(first) ?? [];
    const from = start === "" ? "" : ` -s ${start}${folder.has(`${start}/__init__.py`) ? " -t ." : ""}`;
    const isSrc = folder.find(/^src\/\w+\/__init__\.py$/).length > 0;
    const run = python3 === "python3 -m " ? python3 : `${python3}python -m `;
    return { purpose: "tests", command: `${isSrc ? "PYTHONPATH=src " : ""}${run}unittest discover${from}` };
}
function isForPytest(folder, text, tests) {
    if (/\[tool\.pytest|\[pytest\]|\[tool:pytest\]/.test(text) || dependsOn(text, "pytest"))
        return true;
    if (folder.has("pytest.ini") || folder.find(/(?:^|\/)conftest\.py$/).length > 0)
        return true;
    return tests.some((path) => /^(?:import pytest|from pytest|(?:async )?def test_)/m.test(folder.text(path) ?? ""));
}
function python_setupOf(folder, text, runner) {
    if (runner === "uv run ")
        return ["uv sync --all-extras --all-groups"];
    if (runner === "poetry run ")
        return ["poetry install"];
    const commands = python_commandsOf(folder, text, runner).map(({ command }) => command);
    const tools = ["pytest", "tox", "ruff", "mypy", "black"].filter((tool) => commands.some((command) => command.includes(` ${tool}`)));
    const extra = /^(?:\[project\.optional-dependencies\][^[]*?^)(test|tests|dev) *=/ms.exec(text)?.[1];
    const wanted = folder
        .find(/^requirements(?:[-_.](?:dev|test|tests))?\.txt$/)
        .flatMap((file) => (folder.text(file)?.trim() === "" ? [] : [`-r ${file}`]));
    if (extra !== undefined)
        wanted.push(`-e '.[${extra}]'`);
    else if (/^dependencies *= *\[\s*["']/m.test(text) ||
        (tools.includes("pytest") && liesBelowSrc(folder, text)))
        wanted.push("-e .");
    const install = `python3 -m pip install ${[...wanted, ...tools].join(" ")}`;
    if (tools.length > 0) {
        const areThere = tools.map((tool) => `python3 -m ${tool} --version > /dev/null 2>&1`).join(" && ");
        return [`{ ${areThere}; } || ${install}`];
    }
    return wanted.length === 0 ? [] : [`test -z "\${CI:-}" || ${install}`];
}
function liesBelowSrc(folder, text) {
    const isSrc = folder.find(/^src\/\w+\/__init__\.py$/).length > 0;
    return isSrc && /^\[build-system\]/m.test(text) && !/^pythonpath\b/m.test(text);
}
function python_needsOf(folder, runner) {
    const versionFile = folder.has(".python-version") ? folder.at(".python-version") : null;
    const python3 = { ...anyVersion("python"), versionFile };
    if (runner === "uv run ")
        return [python3, anyVersion("uv")];
    return runner === "poetry run " ? [python3, anyVersion("poetry")] : [python3];
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/ruby.js

const ruby = {
    manifest: /^(?:Gemfile|Rakefile|[\w.-]+\.gemspec)$/,
    look: (folder) => {
        const [gemspec] = folder.find(/^[\w.-]+\.gemspec$/);
        const spec = gemspec === undefined ? "" : (folder.text(gemspec) ?? "");
        const name = /\.name *= *["']([\w.-]+)["']/.exec(spec)?.[1] ?? gemspec?.replace(/\.gemspec$/, "") ?? null;
        const versionFile = folder.find(/^lib\/.+\/version\.rb$|^lib\/version\.rb$/)[0];
        return {
            published: name,
            commands: ruby_commandsOf(folder, `${folder.text("Gemfile") ?? ""}\n${spec}`),
            setup: /^ *gem(?:spec)?\b/m.test(folder.text("Gemfile") ?? "")
                ? ["bundle check > /dev/null || bundle install"]
                : [],
            versionFrom: versionFile === undefined
                ? versionInSpec(gemspec, spec)
                : { file: versionFile, rest: `/VERSION *= *["'](.+?)["']/`, json: false },
            needs: [
                folder.has(".ruby-version")
                    ? { ...anyVersion("ruby"), versionFile: folder.at(".ruby-version") }
                    : anyVersion("ruby"),
            ],
        };
    },
    takeBack: (name) => [
        `\`gem yank ${name} -v {version}\`: it can no longer be installed, also by those who pinned it.`,
    ],
};
function versionInSpec(gemspec, spec) {
    if (gemspec === undefined || !/\.version *= *["'][^"']+["']/.test(spec))
        return null;
    return { file: gemspec, rest: `/\\.version *= *["'](.+?)["']/`, json: false };
}
function ruby_commandsOf(folder, gems) {
    const bundle = folder.has("Gemfile") ? "bundle exec " : "";
    const found = [];
    const isTested = folder.find(/^test\/.+\.rb$/).length > 0;
    const unit = /["']test-unit["']/.test(gems) ? "test-unit" : "minitest";
    if (folder.find(/^spec\/.+_spec\.rb$/).length > 0)
        found.push({ purpose: "tests", command: `${bundle}rspec` });
    else if (folder.has("bin/rails") && isTested)
        found.push({ purpose: "tests", command: `${bundle}rails test` });
    else if (folder.has("Rakefile") && isTested)
        found.push({ purpose: "tests", command: `${bundle}rake test`, script: unit });
    if (/["']rubocop["']/.test(gems))
        found.push({ purpose: "lint", command: `${bundle}rubocop` });
    return found;
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems/rust.js


const rust = {
    manifest: /^Cargo\.toml$/,
    look: (folder, root) => {
        const text = folder.text("Cargo.toml") ?? "";
        const isWorkspace = /^\[workspace\]/m.test(text);
        const name = /^\[package\][^[]*?^name *= *"([^"]+)"/ms.exec(text)?.[1] ?? null;
        if (name === null && !isWorkspace)
            return null;
        const version = /^version *= *"[^"]+"/m.test(text)
            ? { file: "Cargo.toml", rest: '/^version *= *"(.+)"/', json: false }
            : null;
        const toolchain = ["rust-toolchain.toml", "rust-toolchain"].find(folder.has);
        return {
            published: /^publish *= *(?:false|\[ *\])/m.test(text) ? null : name,
            commands: rust_commandsOf(folder, root, isWorkspace),
            setup: [],
            coversBelow: isWorkspace,
            versionFrom: version,
            needs: [
                toolchain === undefined
                    ? anyVersion("rust")
                    : { ...anyVersion("rust"), versionFile: folder.at(toolchain) },
            ],
        };
    },
    takeBack: (name) => [
        `\`cargo yank --version {version} ${name}\`: nothing new resolves to it, and what has it in its lock file keeps it.`,
    ],
};
function rust_commandsOf(folder, root, isWorkspace) {
    const all = (isWorkspace ? " --workspace" : "") + (folder.has("Cargo.lock") ? " --locked" : "");
    const found = [{ purpose: "tests", command: `cargo test${all}` }];
    if (["clippy.toml", ".clippy.toml"].some(folder.has) || isUsed(root, /cargo clippy/))
        found.push({ purpose: "lint", command: `cargo clippy${all} -- -D warnings` });
    if (["rustfmt.toml", ".rustfmt.toml"].some(folder.has) || isUsed(root, /cargo fmt/))
        found.push({ purpose: "format", command: "cargo fmt --all --check" });
    return found;
}

;// CONCATENATED MODULE: ./build/draft/repository/ecosystems.js









const ecosystems = {
    node: node,
    elixir: elixir,
    rust: rust,
    go: go,
    python: python,
    ruby: ruby,
    maven: maven,
    gradle: gradle,
    php: php,
};

var tools_of = __webpack_require__(39319);
;// CONCATENATED MODULE: ./build/draft/repository/mentioned.js




function mentionedTests({ texts, paths }) {
    const workflows = [...texts].filter(([path]) => path.startsWith(".github/workflows/"));
    const lines = [
        ...workflows.flatMap(([path, text]) => runLines(text).map((line) => ({ line, path }))),
        ...shellLines(texts.get("README.md") ?? "").map((line) => ({ line, path: "README.md" })),
    ];
    const tested = lines.find(({ line }) => isTest(line, paths));
    if (tested === undefined)
        return [];
    return [
        {
            purpose: "tests",
            command: tested.line,
            script: scriptOf(tested.line, texts),
            guess: `${tested.path} runs it, and nothing else says how it is tested`,
        },
    ];
}
function isTest(line, paths) {
    if (line.length > 200 || /[|<>$`{}\\]|[^ -~]/.test(line) || changesTheWorld(line))
        return false;
    const program = /^\.\/([\w./-]+)/.exec(line)?.[1];
    if (program !== undefined)
        return paths.has(program) && /test|smoke|check/.test(program);
    if (otherTests.test(line))
        return true;
    return (0,tools_of .P)(line).some((tool) => tool_signals .U[tool].pass.length > 0 && /test|spec|verify|check/i.test(line));
}
const otherTests = /^(?:(?:bazel(?:isk)?|swift|sbt|lein|clojure -[MX]:?|stack|cabal|dart|flutter|crystal|dub|gleam|rebar3|dune|opam|meson|zig build|xcodebuild|forge|nim|nimble|julia|pub run) ?|nix flake )(?:-\S+ )*(?:tests?|spec|runtest|eunit|check)(?![\w-])/;
function scriptOf(line, texts) {
    const program = /^\.\/([\w./-]+)/.exec(line)?.[1];
    return program === undefined ? line : (texts.get(program) ?? line);
}
function runLines(workflow) {
    const jobs = [...((0,yaml_parts .oh)((0,yaml_parts .I9)(workflow), "jobs")?.entries.values() ?? [])];
    return jobs
        .flatMap(({ value }) => (0,yaml_parts .Ct)(value, "steps"))
        .flatMap((step) => ((0,yaml_parts .$6)(step, "run") ?? "").split("\n"))
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function shellLines(markdown) {
    const blocks = markdown.matchAll(/^```(?:sh|bash|shell|console)?[ \t]*\r?\n([\s\S]*?)^```/gm);
    const inline = [...markdown.matchAll(/`(\.\/[\w./-]+)`/g)].map(([, text = ""]) => text);
    const lines = [...blocks]
        .flatMap(([, block = ""]) => block.split(/\r?\n/))
        .map((line) => line.replace(/^\$ /, "").trim());
    return [...lines, ...inline].filter((line) => line !== "" && !line.startsWith("#"));
}

;// CONCATENATED MODULE: ./build/draft/repository/signals-of.js



function signalsOf({ command, script, makes }) {
    const called = `${command}\n${script ?? ""}`;
    const tools = toolsIn(called).map((tool) => tool_signals .U[tool]);
    const pass = distinct(tools.flatMap((tool) => tool.pass)).slice(0, maxPass);
    const fail = distinct(tools.flatMap((tool) => tool.fail)).slice(0, maxFail);
    const made = makes === undefined ? [] : [`file ${makes}`];
    if (pass.length + made.length > 0 || fail.length > 0)
        return { pass: [...pass, ...made], fail, guess: null };
    if (/^cargo fmt /.test(command))
        return { pass: ["stdout empty"], fail: [], guess: null };
    const last = lastEcho(script ?? "");
    if (last !== null)
        return { pass: [last], fail: [], guess: null };
    return {
        pass: ["within 10m"],
        fail: [],
        guess: "what it prints when all is well is not known; run it, and write a line of that as pass signal",
    };
}
function toolsIn(script) {
    if (/--test-reporter[= ](?!spec|tap)|--reporter[= ](?:json|junit|tap|min|none|silent)\b/.test(script))
        return [];
    const tools = (0,tools_of .P)(script);
    const isTap = (tool) => tool === "node-tap";
    return tools.length > 1 ? tools.filter((tool) => !isTap(tool)) : tools;
}
const maxPass = 2;
const maxFail = 2;
function lastEcho(script) {
    const last = script.trimEnd().split("\n").at(-1) ?? "";
    const text = /(?:^|[;&|] *|^[\t ]*@?)echo +(?:"([^"$`\\]+)"|'([^'\\]+)'|([A-Za-z][\w ,.]+))[\t ]*$/
        .exec(last)
        ?.slice(1)
        .find((each) => each !== undefined);
    return text !== undefined && text.trim() === text && /^[\w(].{2,80}$/.test(text) && (0,kinds .XL)(text) === null
        ? text
        : null;
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./build/draft/repository/version-from.js

function findVersion(packages, facts) {
    const all = packages.flatMap(version_from_versionOf);
    const atRoot = all.find(({ isRoot }) => isRoot);
    if (atRoot !== undefined)
        return atRoot;
    const file = facts.texts.get("VERSION")?.trim() ?? "";
    if (/^[\w.+-]{1,100}$/.test(file))
        return { text: "VERSION", value: file };
    const [first, ...others] = all;
    return first !== undefined && others.every(({ value }) => value === first.value) ? first : null;
}
function ownVersion(one) {
    return version_from_versionOf(one)[0]?.value ?? null;
}
function version_from_versionOf({ folder, found: { versionFrom }, }) {
    if (versionFrom === null)
        return [];
    const { file, rest, json } = versionFrom;
    const content = folder.text(file);
    const value = json ? textOf(jsonObject(content)?.["version"]) : firstMatch(rest, content ?? "");
    if (value === null || placeholder.test(value) || /[\s"]/.test(folder.at(file)))
        return [];
    const text = json ? `json ${folder.at(file)}: ${rest}` : `${folder.at(file)}: ${rest}`;
    return [{ text, value, isRoot: folder.path === "" }];
}
const placeholder = /^0\.0\.0$|^0\.0\.0-(?:dev|semantic|placeholder)|^(?:0\.)+0[.-]?dev/;
function firstMatch(pattern, text) {
    const match = new RegExp(pattern.slice(1, -1), "m").exec(text);
    return match === null || isOfOther(text.slice(0, match.index)) ? null : (match[1] ?? null);
}
function isOfOther(before) {
    const table = before.match(/^\[[^\]\n]+\]/gm)?.at(-1) ?? null;
    if (table !== null && !/^\[(?:package|workspace\.package|project|tool\.poetry)\]$/.test(table))
        return true;
    return before.lastIndexOf("<parent>") > before.lastIndexOf("</parent>");
}

;// CONCATENATED MODULE: ./build/draft/repository/take-back.js

const takeBackHeading = "Take the release back";
const maxNamed = 10;
function takeBackSection(packages, version) {
    const published = packages.filter(({ found }) => isName(found.published)).slice(0, maxNamed);
    const steps = [
        "`git revert {sha}`, and merge that before anything else.",
        ...published.flatMap((one) => stepsOf(one, published.length === 1, version)),
        published.length === 0
            ? "Deploy `{last-tag}` again, and see that what is running is that."
            : "Release the fix as the next patch version.",
    ];
    return {
        heading: takeBackHeading,
        markdown: [...new Set(steps)].map((step, index) => `${index + 1}. ${step}`).join("\n"),
    };
}
function stepsOf(one, isAlone, version) {
    const steps = one.ecosystem.takeBack(one.found.published ?? "");
    const own = ownVersion(one);
    if (own === null || own === version?.value || (version === null && isAlone))
        return steps;
    return steps.map((step) => `${step.replaceAll("{version}", "VERSION").replaceAll("{last-version}", "LAST")} It has versions of its own: VERSION and LAST are this package's.`);
}
function isName(name) {
    return name !== null && /^[@\w][\w./:@-]*$/.test(name);
}

;// CONCATENATED MODULE: ./build/draft/repository/facts.js
function isRead(path) {
    const name = path.split("/").at(-1) ?? "";
    return (pythonTest.test(path) ||
        manifest.test(name) ||
        workflow.test(path) ||
        testScript.test(path) ||
        versionFile.test(path));
}
const manifest = /^(?:package\.json|pnpm-workspace\.yaml|mix\.exs|\.formatter\.exs|Cargo\.toml|go\.mod|pyproject\.toml|setup\.cfg|tox\.ini|requirements[\w.-]*\.txt|Gemfile|Rakefile|[\w.-]+\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|composer\.json|(?:GNUm|M|m)akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|(?:docker-)?compose\.ya?ml|README\.md|CHANGELOG\.md|VERSION)$/;
const pythonTest = /^(?:[^/]+\/)?(?:test_\w+|\w+_test)\.py$/;
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const versionFile = /(?:^|\/)lib\/(?:[\w.-]+\/)*version\.rb$/;
const testScript = /^(?:(?:scripts?|ci|bin|tests?|tools)\/)?(?:[\w.][\w.-]*[-_.])?(?:tests?|smoke|check|verify|selftest)(?:[-_.][\w.-]*\w)?\.sh$/;

;// CONCATENATED MODULE: ./build/draft/repository/task-files.js




const taskNames = [
    ["tests", /^(?:tests?|unit|unit[-_:]?tests?|test[-_:](?:unit|all))$/],
    [
        "smoke",
        /^(?:smoke|smoke[-_:]?tests?|test[-_:](?:smoke|e2e|integration)|e2e|integration|release[-_:]check|check[-_:]release)$/,
    ],
    ["types", /^(?:type[-_:]?check|types)$/],
    ["lint", /^(?:lint|vet|check|verify)$/],
    ["format", /^(?:(?:fmt|format)[-_:]check|check[-_:](?:fmt|format))$/],
    ["build", /^(?:build|compile)$/],
];
const taskFiles = [
    {
        names: ["GNUmakefile", "makefile", "Makefile"],
        program: "make",
        tasks: /^(?<task>[A-Za-z][\w.-]*)[ \t]*::?(?![:=])(?<needed>[^\n]*)(?<script>(?:\n(?:\t[^\n]*|[ \t]*(?=\n)))*)/gm,
        needs: [],
    },
    {
        names: ["justfile", "Justfile", ".justfile"],
        program: "just",
        tasks: /^@?(?<task>[A-Za-z][\w-]*)(?:[ \t]+(?:\*\$?[\w-]+|[*+]?\$?[\w-]+=(?:'[^'\n]*'|"[^"\n]*"|[\w.-]+)))*[ \t]*:(?!=)(?<needed>[^\n]*)(?<script>(?:\n(?:[ \t]+[^\n]*|[ \t]*(?=\r?\n)))*)/gm,
        needs: [anyVersion("just")],
    },
    {
        names: ["Taskfile.yml", "Taskfile.yaml", "taskfile.yml", "taskfile.yaml"],
        program: "task",
        part: /^tasks:[ \t]*\r?\n((?:(?:[ \t][^\n]*|\r?)(?:\n|$))+)/m,
        tasks: /^(?<at> +)(?<quote>["']?)(?<task>[A-Za-z][\w:-]*)\k<quote>:[ \t]*(?<script>[^\n]*(?:\n(?:\k<at> [^\n]*|[ \t]*(?=\r?\n)))*)/gm,
        needs: [anyVersion("task")],
    },
];
function tasksOf(folder) {
    for (const { names, program, part, tasks, needs } of taskFiles) {
        const name = names.find((each) => folder.text(each) !== null);
        if (name === undefined)
            continue;
        const all = folder.text(name) ?? "";
        const text = part === undefined ? all : (part.exec(all)?.[1] ?? "");
        const bodies = new Map([...text.matchAll(tasks)].map(({ groups: { task = "", needed = "", script = "" } = {} }) => [
            task,
            neededLines(needed, program) + listLines(script),
        ]));
        const calls = new RegExp(`(?:\\b${program}|\\$[({]MAKE[)}])(?:[ :]+-\\S+)*[ :]+([\\w.:-]+)`, "g");
        const commands = taskNames.flatMap(([purpose, pattern]) => {
            const scripts = [...bodies.keys()]
                .filter((each) => pattern.test(each))
                .map((each) => ({ task: each, script: expanded(each, bodies, calls) }));
            const one = scripts.find(({ script }) => !changesTheWorld(script));
            if (one === undefined)
                return [];
            const { task, script } = one;
            const called = missing(folder).flatMap((programs) => programs.exec(script)?.[0] ?? []);
            const guess = called.length === 0 ? {} : { guess: `the workflow must install ${called.join(" and ")}` };
            return [{ purpose, command: `${program} ${task}`, script, ...guess }];
        });
        const callsBats = commands.some(({ script = "" }) => /\bbats\b/.test(script));
        if (commands.length > 0)
            return { commands, needs: callsBats ? [...needs, anyVersion("bats")] : needs };
    }
    return { commands: [], needs: [] };
}
const notOnRunners = /\b(?:golangci-lint|staticcheck|govulncheck|shfmt|hadolint|actionlint|trivy|semgrep|cargo[ -](?:nextest|deny|audit)|zig|bazelisk|mdbook|lychee)\b/;
const pythonTools = /\b(?:pytest|tox|nox|ruff|mypy|flake8|pylint|black|pre-commit)\b/;
const pythonPackage = /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt)$/;
function missing(folder) {
    return folder.find(pythonPackage).length > 0 ? [notOnRunners] : [notOnRunners, pythonTools];
}
function listLines(script) {
    return script.replace(/\bcmds:[ \t]*\[([^\]\n]*)\]/g, (_, list) => `\n${list.split(",").join("\n")}`);
}
function neededLines(needed, program) {
    const names = needed.replace(/[#;|].*$/s, "").split(/\s+/);
    return names.flatMap((name) => (/^[A-Za-z][\w.-]*$/.test(name) ? `${program} ${name}\n` : [])).join("");
}
function scriptsOf(folder) {
    const scripts = folder.find(testScript).flatMap((path) => {
        const script = folder.text(path) ?? "";
        if (changesTheWorld(script) || /^[\w/.-]+$/.exec(path) === null)
            return [];
        const shell = /^#!.*\b(?:ba|z)sh\b/.test(script) ? "bash" : "sh";
        const purpose = /smoke/.test(path) ? "smoke" : /(?:check|verify)/.test(path) ? "lint" : "tests";
        return [{ purpose, command: `${shell} ${path}`, script }];
    });
    const [bats] = folder.find(/^tests?\/.*\.bats$/);
    return bats === undefined
        ? scripts
        : [...scripts, { purpose: "tests", command: `bats ${bats.split("/")[0]}` }];
}
function servicesHint(folder) {
    const name = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"].find(folder.has);
    return name === undefined
        ? null
        : `where the tests need the services of ${name}, start them in \`setup\`: \`docker compose up -d --wait\``;
}

;// CONCATENATED MODULE: ./build/draft/repository/draft-repository.js









const maxPackages = 40;
function draftRepository(facts) {
    const places = placesOf(facts);
    const packages = places.flatMap(({ folder, found }) => found.map((one) => ({ folder, ...one })));
    const rows = draft_repository_rowsOf(places, facts);
    const needs = [
        ...packages.flatMap(({ found }) => found.needs),
        ...places.flatMap(({ tasks }) => tasks.needs),
        ...(rows.some(({ command }) => command.some((line) => line.startsWith("bats ")))
            ? [anyVersion("bats")]
            : []),
    ];
    const version = findVersion(packages, facts);
    return {
        needs: needs.filter(({ tool }, index) => needs.findIndex((need) => need.tool === tool) === index),
        page: {
            title: "Release readiness",
            settings: {
                owner: null,
                ticket: null,
                versionFrom: version?.text ?? null,
                signOffs: null,
                setup: packages.flatMap(({ folder, found }) => found.setup.map((line) => draft_repository_alone(folder, line))),
            },
            intro: "What must hold before a release: what is not ready says what to take back and what to test again.",
            rows: [...rows, ...changelogRow(facts, version)],
            sections: [
                takeBackSection(packages, version),
                { heading: "Before the tag", markdown: "- [ ] The changelog says what users have to know" },
            ],
        },
    };
}
const noTasks = { commands: [], needs: [] };
function placesOf(facts) {
    const known = Object.values(ecosystems);
    const manifests = [...facts.paths].flatMap((path) => {
        const at = path.lastIndexOf("/") + 1;
        const of = known.filter(({ manifest }) => manifest.test(path.slice(at)));
        return of.map((ecosystem) => ({ path: path.slice(0, Math.max(0, at - 1)), ecosystem }));
    });
    const folders = [...new Set(["", ...manifests.map(({ path }) => path)])].filter(isPackageFolder).toSorted();
    const root = folderOf(facts, "");
    const covering = [];
    return folders.slice(0, maxPackages).map((path) => {
        const folder = folderOf(facts, path);
        const own = known.filter((each) => manifests.some((one) => one.path === path && one.ecosystem === each));
        const found = own.flatMap((ecosystem) => {
            const one = ecosystem.look(folder, root);
            if (one === null)
                return [];
            const isCovered = covering.some((each) => each.ecosystem === ecosystem && `${path}/`.startsWith(each.prefix));
            if (one.coversBelow === true)
                covering.push({ ecosystem, prefix: folder.at("") });
            return [{ ecosystem, found: isCovered ? { ...one, commands: [], setup: [] } : one }];
        });
        return { folder, found, tasks: path === "" || found.length > 0 ? tasksOf(folder) : noTasks };
    });
}
function isPackageFolder(path) {
    const shown = /(?:^|\/)(?:examples?|fixtures?|testdata|tests?|__tests__|spec|e2e|templates?|samples?|docs?|\.github)(?:\/|$)/;
    return path === "" || (!shown.test(path) && /^[\w@.][\w@./+-]*$/.test(path));
}
function draft_repository_rowsOf(places, facts) {
    const areas = new Set();
    const drafted = places.map((place) => ({ place, commands: draft_repository_commandsOf(place, places) }));
    const isTested = drafted.some(({ commands }) => commands.some(({ purpose }) => purpose === "tests"));
    return drafted.flatMap(({ place: { folder }, commands }) => {
        if (folder.path === "")
            return [...commands, ...(isTested ? [] : mentionedTests(facts))].map((one) => rowOf(one, folder, one.purpose, null));
        const name = draft_repository_nameOf(folder.path, areas);
        areas.add(name);
        return commands.map((one) => rowOf(one, folder, name, commands.length === 1 ? null : checkOf(one, name, commands)));
    });
}
function draft_repository_commandsOf({ folder, found, tasks }, places) {
    const isRoot = folder.path === "";
    const own = found.flatMap(({ found: { commands } }) => commands);
    const all = [...own, ...tasks.commands, ...(isRoot ? scriptsOf(folder) : [])];
    const areTested = places.some((place) => place.folder.path !== "" && place.found.some((one) => one.found.commands.length > 0));
    return all
        .filter(({ script }) => !(isRoot && areTested && delegates.test(script ?? "")))
        .filter(({ purpose }, index) => index < own.length || all.findIndex((one) => one.purpose === purpose) === index)
        .toSorted((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose));
}
const delegates = / -r\b|--recursive\b|--workspaces\b|\b(?:turbo|nx|lerna|wsrun|moon) /;
function draft_repository_nameOf(path, taken) {
    const parts = path.split("/");
    for (let from = parts.length - 1; from > 0; from -= 1) {
        const name = parts.slice(from).join("-");
        if (!taken.has(name))
            return name;
    }
    return path;
}
function checkOf({ purpose, command }, name, all) {
    const same = all.filter((one) => one.purpose === purpose);
    const programs = same.map((one) => programOf(one.command));
    const isOne = same.length === 1 || new Set(programs).size < programs.length;
    const number = same.length === 1 ? 0 : same.findIndex((one) => one.command === command);
    const told = isOne ? (number === 0 ? "" : ` ${number + 1}`) : ` by ${programOf(command)}`;
    return `${name} ${purpose}${told}`;
}
function programOf(command) {
    return /^(?:[A-Z_]+=\S+ )*(?:\.\/)?([\w.-]+)/.exec(command)?.[1] ?? command;
}
function rowOf(found, folder, area, check) {
    const { pass, fail, guess } = signalsOf(found);
    const hint = found.purpose === "tests" ? servicesHint(folder) : null;
    const outside = found.purpose === "smoke" ? "it may need a browser, a service or the network" : null;
    const isLink = found.purpose !== "format" && found.purpose !== "lint";
    return {
        ...emptyRow,
        area,
        check,
        command: [folder.path === "" ? found.command : `cd ${folder.path} && ${found.command}`],
        pass: pass.map((signal) => fromRoot(signal, folder)),
        fail,
        rollback: isLink ? `[${takeBackHeading}](#take-the-release-back)` : "`git revert {sha}`",
        guess: [found.guess, guess, hint, outside].filter((each) => each != null).join("; ") || null,
    };
}
function fromRoot(signal, folder) {
    return signal.replace(/^file /, `file ${folder.at("")}`);
}
function draft_repository_alone({ path }, line) {
    return path === "" ? line : `(cd ${path} && ${line})`;
}
function changelogRow({ texts }, version) {
    const text = texts.get("CHANGELOG.md");
    if (text === undefined ||
        version === null ||
        !new RegExp(`^#+ .*\\b${escapePattern(version.value)}(?![\\w.+-])`, "m").test(text))
        return [];
    return [
        {
            ...emptyRow,
            area: "changelog",
            command: ["test -s CHANGELOG.md"],
            pass: ["file CHANGELOG.md: {version}"],
            toDo: "Write the section of {version} in `CHANGELOG.md`.",
        },
    ];
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

var problem = __webpack_require__(93970);
;// CONCATENATED MODULE: ./build/app/reading/repository-facts.js


const skipped = new Set("node_modules bower_components vendor deps target build dist out coverage venv env site-packages __pycache__ Pods third_party _build".split(" "));
const maxDepth = 5;
const maxEntries = 200_000;
const maxRead = 400;
const maxCharacters = 1_000_000;
const maxAllCharacters = 16_000_000;
async function gatherRepositoryFacts({ root, workspace }, files) {
    let read = 0;
    const { paths } = await files.listFiles(root, workspace, {
        wants: (path) => !isRead(path) || ++read <= maxRead,
        enters,
        maxEntries,
        maxFiles: maxEntries,
    });
    const texts = new Map();
    let characters = 0;
    for (const path of paths.filter(isRead).toSorted((a, b) => depth(a) - depth(b))) {
        const text = await files.readTextInside((0,external_node_path_.join)(root, path), workspace);
        if (text === null || text.length > maxCharacters || characters + text.length > maxAllCharacters)
            continue;
        characters += text.length;
        texts.set(path, text);
    }
    return { paths: new Set(paths), texts };
}
function depth(path) {
    return path.split("/").length;
}
function enters(folder) {
    const segments = folder.split("/");
    const name = segments.at(-1) ?? "";
    const isHidden = name.startsWith(".") && name !== ".github";
    return segments.length <= maxDepth && !isHidden && !skipped.has(name);
}

;// CONCATENATED MODULE: ./build/app/init/find-owner.js
function findOwner(codeOwners, url) {
    const named = ownerOfAll(codeOwners ?? "");
    if (named !== null)
        return { owner: named, guess: null };
    const account = accountIn(url ?? "");
    if (account !== null)
        return { owner: `@${account}`, guess: `@${account} has the repository; who is asked about a release?` };
    return { owner: "the maintainers", guess: "nobody is named in the repository; write @org/team" };
}
function ownerOfAll(codeOwners) {
    const lines = codeOwners.split(/\r?\n/).filter((line) => /^[^#\s]/.test(line));
    const line = lines.find((each) => /^\*\s/.test(each)) ?? lines[0] ?? "";
    return /\s(@[\w-]+(?:\/[\w.-]+)?)(?=\s|$)/.exec(line)?.[1] ?? null;
}
function accountIn(url) {
    return (/^(?:https?|ssh|git):\/\/[^/\s]+\/([\w-]+)\/[^/\s]+$|^[^/\s:]+:([\w-]+)\/[^/\s]+$/
        .exec(url)
        ?.slice(1)
        .find((part) => part !== undefined) ?? null);
}

var read_workflow = __webpack_require__(64884);
var uses = __webpack_require__(31344);
var read_page = __webpack_require__(44369);
;// CONCATENATED MODULE: ./build/app/init/targets.js





const workflowFolder = ".github/workflows";
const workflowFile = `${workflowFolder}/readiness.yml`;
async function findTargets({ checklist, places, options }, files) {
    const repository = places.gitRoot ?? places.root;
    const look = async (path) => {
        const isElsewhere = (await files.placeToWrite(path, [places.workspace])) === null;
        const state = isElsewhere ? "elsewhere" : files.isThere(path) ? "there" : "free";
        return { path, name: (0,read_page .pS)(path, repository), state };
    };
    const force = options.has("force");
    const page = await look((0,external_node_path_.resolve)(places.root, checklist));
    if (options.has("no-workflow"))
        return { page, workflow: null, ourWorkflow: null, force, repository };
    const using = await findUsing(repository, places.workspace, files);
    const isOurs = force && using === workflowFile;
    const ourWorkflow = isOurs ? null : using;
    const workflow = ourWorkflow === null ? await look((0,external_node_path_.join)(repository, workflowFile)) : null;
    return { page, workflow, ourWorkflow, force, repository };
}
async function findUsing(repository, workspace, files) {
    const { paths } = await files.listFiles((0,external_node_path_.join)(repository, workflowFolder), workspace, {
        wants: (path) => /\.ya?ml$/.test(path),
        enters: () => false,
        maxEntries: 10_000,
        maxFiles: 200,
    });
    for (const path of paths) {
        const text = await files.readTextInside((0,external_node_path_.join)(repository, workflowFolder, path), workspace);
        if (text !== null && runsPage(path, text))
            return `${workflowFolder}/${path}`;
    }
    return null;
}
function runsPage(path, text) {
    const read = (0,read_workflow .S)(path, text);
    return read.kind === "workflow" && (0,uses .MZ)(read.workflow, new Map()).some(({ action }) => action === "run");
}
function refusals({ page, workflow, ourWorkflow, force }, dryRun) {
    const markdown = /\.md$/i.test(page.path) ? [] : [noMarkdown(page)];
    const others = [page, ...(workflow === null ? [] : [workflow])].flatMap((target) => {
        if (target.state === "elsewhere")
            return [elsewhere(target)];
        return target.state === "there" && !force && !dryRun ? [there(target.name, target === page)] : [];
    });
    const earlier = others.length > 0 && ourWorkflow === workflowFile ? [there(ourWorkflow, false)] : [];
    return [...markdown, ...others, ...earlier];
}
function noMarkdown({ name }) {
    return {
        found: `${(0,problem .TL)(name, 200)} is no Markdown page`,
        expected: "a name that ends in .md",
        cure: "Nothing was written. Name the page so; a page in YAML is written by hand.",
    };
}
function elsewhere({ name }) {
    return {
        found: `${(0,problem .TL)(name, 200)} is a link or a folder, or leads out of the workspace`,
        expected: "a file inside the workspace, or none yet",
        cure: "Nothing was written. Take it away, or name another place as the argument.",
    };
}
function there(name, isPage) {
    const other = isPage
        ? "name another place as the argument, or add a row to it with `readiness add`"
        : "or write the page alone with `--no-workflow`";
    return {
        found: `there is a file ${(0,problem .TL)(name, 200)} already`,
        expected: "none",
        cure: `Nothing was written. Write over it with \`--force\`, see what would be written with \`--dry-run\`, ${other}.`,
    };
}
function inputPath(path, folder) {
    return (0,read_page .HQ)((0,external_node_path_.relative)(folder, path)) || ".";
}

;// CONCATENATED MODULE: ./build/app/init/draft-page.js








async function draftPage(asked, ports) {
    const { places, options } = asked;
    const facts = await gatherRepositoryFacts(places, ports.files);
    const drafted = draftRepository(facts);
    const codeOwners = await readCodeOwners(places, ports.files);
    const { url, defaultBranch } = await ports.openRepository(places.root, places.workspace).origin();
    const common = { needs: drafted.needs, defaultBranch };
    const withOwner = (page) => {
        const named = options.get("owner") ?? page.settings.owner;
        const { owner, guess } = named === null ? findOwner(codeOwners, url) : { owner: named, guess: null };
        return { page: { ...page, settings: { ...page.settings, owner } }, ownerGuess: guess };
    };
    const from = options.get("from");
    if (from !== undefined) {
        const file = await readFrom(from, asked, ports.files);
        if ("found" in file)
            return file;
        const { page, isPage, placed, notPlaced } = await draftFrom(file, {
            versionFrom: drafted.page.settings.versionFrom,
            files: facts.paths,
            otherwise: drafted.page,
        });
        if (isPage)
            return { ...common, page, ownerGuess: null, asItIs: file.text, from: file.path, placed, notPlaced };
        const filled = withOwner(fillRows(page, drafted.page));
        return { ...common, ...filled, asItIs: null, from: file.path, placed, notPlaced };
    }
    return { ...common, ...withOwner(drafted.page), asItIs: null, from: null, placed: [], notPlaced: [] };
}
async function readCodeOwners({ gitRoot, root, workspace }, files) {
    for (const folder of [".github", ".", "docs"]) {
        const text = await files.readTextInside((0,external_node_path_.join)(gitRoot ?? root, folder, "CODEOWNERS"), workspace);
        if (text !== null)
            return text;
    }
    return null;
}
async function readFrom(name, { places, current }, files) {
    const path = (0,external_node_path_.resolve)(current, name);
    const text = await files.readTextInside(path, places.workspace);
    if (text !== null && !text.includes("\0"))
        return { path: inputPath(path, places.root), text };
    return {
        found: `${(0,problem .TL)(name, 200)} cannot be read`,
        expected: "a text file of at most 4 MiB inside the workspace",
        cure: "Nothing was written. Name the list that your team has, such as `--from RELEASING.md`.",
    };
}

;// CONCATENATED MODULE: ./build/draft/workflow-draft.js
const jobName = "readiness";

;// CONCATENATED MODULE: ./build/draft/install-steps.js
const installations = {
    pnpm: ({ version }) => [{ uses: "pnpm/action-setup", with: version === null ? {} : { version } }],
    node: (need) => [
        {
            uses: "actions/setup-node",
            with: { ...install_steps_versionOf("node", need, "24"), "package-manager-cache": false },
        },
    ],
    yarn: ({ version }) => (version === null || version.startsWith("1") ? [] : [{ run: "corepack enable" }]),
    bun: (need) => [
        { uses: "oven-sh/setup-bun", with: { ...install_steps_versionOf("bun", need, "latest"), "no-cache": true } },
    ],
    deno: (need) => [{ uses: "denoland/setup-deno", with: install_steps_versionOf("deno", need, "v2.x") }],
    elixir: ({ version, versionFile }) => [
        {
            uses: "erlef/setup-beam",
            with: versionFile === null
                ? { "otp-version": "28", "elixir-version": version ?? "1.19" }
                : { "version-file": versionFile, "version-type": "strict" },
        },
    ],
    rust: () => [{ run: "rustup show active-toolchain || rustup toolchain install" }],
    go: (need) => [{ uses: "actions/setup-go", with: { ...install_steps_versionOf("go", need, "stable"), cache: false } }],
    python: (need) => [{ uses: "actions/setup-python", with: install_steps_versionOf("python", need, "3.x") }],
    uv: () => [{ uses: "astral-sh/setup-uv", with: { "enable-cache": false } }],
    poetry: () => [{ run: "pipx install poetry" }],
    ruby: (need) => [
        {
            uses: "ruby/setup-ruby",
            with: {
                ...(need.versionFile === null ? { "ruby-version": need.version ?? "ruby" } : {}),
                "bundler-cache": false,
            },
        },
    ],
    java: (need) => [
        { uses: "actions/setup-java", with: { distribution: "temurin", ...install_steps_versionOf("java", need, "21") } },
    ],
    php: (need) => [
        { uses: "shivammathur/setup-php", with: { ...install_steps_versionOf("php", need, "8.4"), coverage: "none" } },
    ],
    bats: () => [{ run: "sudo apt-get update && sudo apt-get install -y bats" }],
    just: () => [{ uses: "extractions/setup-just", with: { "just-version": "1" } }],
    task: () => [{ uses: "go-task/setup-task", with: {} }],
};
function installSteps(needs) {
    return Object.entries(installations).flatMap(([tool, steps]) => {
        const need = needs.find((each) => each.tool === tool);
        return need === undefined ? [] : steps(need);
    });
}
function install_steps_versionOf(tool, { version, versionFile }, otherwise) {
    return versionFile === null
        ? { [`${tool}-version`]: version ?? otherwise }
        : { [`${tool}-version-file`]: versionFile };
}

var yaml_text = __webpack_require__(97234);
;// CONCATENATED MODULE: ./build/draft/pinned-actions.js
const pinnedActions = {
    "actions/checkout": { commit: "3d3c42e5aac5ba805825da76410c181273ba90b1", release: "v7.0.1" },
    "actions/setup-node": { commit: "820762786026740c76f36085b0efc47a31fe5020", release: "v7.0.0" },
    "actions/setup-go": { commit: "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e", release: "v7.0.0" },
    "actions/setup-python": { commit: "5fda3b95a4ea91299a34e894583c3862153e4b97", release: "v7.0.0" },
    "actions/setup-java": { commit: "b6effb05e454b25005698d916606bdc6ffcbf961", release: "v5.7.0" },
    "astral-sh/setup-uv": { commit: "20cfd1bf945f4377ade1205e4dbc17946fc9a30d", release: "v10.0.1" },
    "denoland/setup-deno": { commit: "667a34cdef165d8d2b2e98dde39547c9daac7282", release: "v2.0.4" },
    "erlef/setup-beam": { commit: "54075bcc5e249e4758d363f27d099f55d843f124", release: "v1.24.1" },
    "extractions/setup-just": { commit: "dd310ad5a97d8e7b41793f8ef055398d51ad4de6", release: "v2.0.0" },
    "go-task/setup-task": { commit: "3be4020d41929789a01026e0e427a4321ce0ad44", release: "v2.0.0" },
    "oven-sh/setup-bun": { commit: "0c5077e51419868618aeaa5fe8019c62421857d6", release: "v2.2.0" },
    "pnpm/action-setup": { commit: "fe02b34f77f8bc703788d5817da081398fad5dd2", release: "v4.0.0" },
    "ruby/setup-ruby": { commit: "0dafeac902942906541bc140009cdbf32665b601", release: "v1.315.0" },
    "shivammathur/setup-php": { commit: "f3e473d116dcccaddc5834248c87452386958240", release: "2.37.2" },
};

;// CONCATENATED MODULE: ./build/draft/workflow-steps.js


const checkoutStep = {
    uses: "actions/checkout",
    with: { "fetch-depth": 0, "persist-credentials": false },
};
function workflow_steps_stepLines(step) {
    if ("run" in step)
        return [`      - run: ${yamlValue(step.run)}`];
    const { commit, release } = pinnedActions[step.uses];
    return [`      - uses: ${step.uses}@${commit} # ${release}`, ...withLines(step.with)];
}
function withLines(inputs) {
    const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${yamlValue(value)}`);
    return lines.length === 0 ? [] : ["        with:", ...lines];
}
function yamlValue(value) {
    return typeof value === "string" ? (0,yaml_text .p)(value.replaceAll(`\${{`, `\${{ '\${{' }}`)) : String(value);
}

;// CONCATENATED MODULE: ./build/draft/workflow-jobs.js



const action = "org/readiness-action";
const machine = "    runs-on: ubuntu-latest";
const reading = ["    permissions:", "      contents: read"];
const checkout = workflow_steps_stepLines(checkoutStep);
const workflow_jobs_history = "      # The whole history, for the last tag.";
function oneJob(draft) {
    return [
        `  ${jobName}:`,
        machine,
        "    timeout-minutes: 30",
        ...permissionsOf(draft),
        "    steps:",
        workflow_jobs_history,
        ...checkout,
        ...installSteps(draft.needs).flatMap(workflow_steps_stepLines),
        `      - uses: ${action}@v1`,
        ...withLines(inputsOf(draft)),
    ];
}
function threeJobs(draft) {
    return [...planJob(draft), "", ...shardsJob(draft), "", ...gateJob(draft)];
}
function planJob(draft) {
    const { shards } = draft;
    return [
        "  plan:",
        machine,
        "    timeout-minutes: 10",
        ...reading,
        "    outputs:",
        `      matrix: \${{ steps.plan.outputs.matrix }}`,
        `      plan: \${{ steps.plan.outputs.plan }}`,
        "    steps:",
        workflow_jobs_history,
        ...checkout,
        `      - uses: ${action}/plan@v1`,
        "        id: plan",
        ...withLines({ ...inputsOf(draft), ...(typeof shards === "number" ? { shards } : {}) }),
    ];
}
function shardsJob({ needs }) {
    return [
        "  shards:",
        "    needs: plan",
        `    name: ${jobName} shard \${{ matrix.name }}`,
        "    strategy:",
        "      # Each shard runs to its end, whatever the others find.",
        "      fail-fast: false",
        `      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}`,
        `    runs-on: \${{ matrix.runs-on }}`,
        "    timeout-minutes: 30",
        ...reading,
        "    steps:",
        ...checkout,
        ...installSteps(needs).flatMap(workflow_steps_stepLines),
        `      - uses: ${action}@v1`,
        "        with:",
        `          shard: \${{ matrix.shard }}`,
    ];
}
function gateJob(draft) {
    return [
        `  ${jobName}:`,
        "    needs: [plan, shards]",
        "    # Skipped it would count as passed.",
        "    if: always()",
        machine,
        "    timeout-minutes: 10",
        ...permissionsOf(draft),
        "    steps:",
        ...checkout,
        `      - uses: ${action}/gate@v1`,
        "        with:",
        `          plan: \${{ needs.plan.outputs.plan }}`,
        `          needs: \${{ toJSON(needs.*.result) }}`,
    ];
}
function permissionsOf({ approvals }) {
    return [
        ...reading,
        "      # For the comment on a pull request that is not ready.",
        "      pull-requests: write",
        ...(approvals
            ? ["      # For who approved the environments that sign-offs name.", "      actions: read"]
            : []),
    ];
}
function inputsOf({ checklist, workingDirectory }) {
    return {
        ...(checklist === "RELEASE_READINESS.md" ? {} : { checklist }),
        ...(workingDirectory === "." ? {} : { "working-directory": workingDirectory }),
    };
}

;// CONCATENATED MODULE: ./build/draft/workflow.js



function writeWorkflow(draft) {
    return [
        `# Runs the release checklist. Make the job \`${jobName}\` a required status check of the default branch.`,
        `name: ${jobName}`,
        "",
        ...triggers(draft),
        "",
        "permissions:",
        "  contents: read",
        "",
        "concurrency:",
        `  group: ${jobName}-\${{ github.ref }}`,
        `  cancel-in-progress: \${{ github.event_name == 'pull_request' }}`,
        "",
        "jobs:",
        ...(draft.shards === "one-job" ? oneJob(draft) : threeJobs(draft)),
        "",
    ].join("\n");
}
function triggers({ defaultBranch, tags }) {
    const branch = defaultBranch !== null && /^[\w./-]+$/.test(defaultBranch) ? defaultBranch : null;
    return [
        "on:",
        "  pull_request:",
        "  # A required check has to answer in a merge queue, too.",
        "  merge_group:",
        ...(branch === null && !tags ? [] : ["  push:"]),
        ...(branch === null ? [] : [`    branches: [${yamlValue(branch)}]`]),
        ...(tags ? ['    tags: ["v*"]'] : []),
    ];
}

var cells = __webpack_require__(63006);
var table = __webpack_require__(98507);
var spelled_signal = __webpack_require__(55163);
var text_escape = __webpack_require__(76628);
;// CONCATENATED MODULE: ./build/draft/write-page.js











function writePage(draft) {
    const { rows, sections } = withSections(draft);
    return [
        ...settingsLines(draft.settings, draft.rows),
        `# ${(0,one_line .T)(draft.title)}`,
        ...(draft.intro.trim() === "" ? [] : ["", betweenBlankLines(draft.intro)]),
        ...(rows.length === 0 ? [] : ["", ...matrixLines(rows)]),
        ...sections.flatMap(({ heading, markdown }) => [
            "",
            `## ${(0,one_line .T)(heading)}`,
            ...(markdown.trim() === "" ? [] : ["", betweenBlankLines(markdown)]),
        ]),
        "",
    ].join("\n");
}
function betweenBlankLines(markdown) {
    return markdown.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
}
function settingsLines(settings, rows) {
    const { owner, ticket, versionFrom, signOffs, setup } = settings;
    const areas = new Map(rows.map(({ area }) => [(0,slug .JJ)(area), (0,one_line .T)(area)]));
    const lines = [
        ...(owner === null ? [] : [`owner: ${quotedText((0,one_line .T)(owner))}`]),
        ...(ticket === null ? [] : [`ticket: ${quotedText((0,one_line .T)(ticket))}`]),
        ...(areas.size === 0 ? [] : [`areas: [${[...areas.values()].map(yaml_text .p).join(", ")}]`]),
        ...(setup.length === 0 ? [] : ["setup:", ...setup.map((command) => `  - ${quotedText(command)}`)]),
        ...(versionFrom === null ? [] : [`version-from: ${quotedText((0,one_line .T)(versionFrom))}`]),
        ...(signOffs === null ? [] : [`sign-offs: ${signOffs}`]),
    ];
    return lines.length === 0 ? [] : ["<!-- readiness", ...lines, "-->", ""];
}
function quotedText(text) {
    return (0,yaml_text .k)(text).replace(/(?<=[-!])>/g, "\\u003e");
}
function withSections({ rows, sections }) {
    const added = [];
    const taken = new Set(sections.map(({ heading }) => (0,github_slugger .y)(heading)));
    const link = (word, name, markdown) => {
        const title = `${word} of ${name}`;
        let heading = title;
        for (let number = 2; taken.has((0,github_slugger .y)(heading)); number += 1)
            heading = `${title} ${number}`;
        taken.add((0,github_slugger .y)(heading));
        added.push({ heading, markdown });
        return `[${word}](#${(0,github_slugger .y)(heading)})`;
    };
    return { rows: rows.map((row) => cellsOf(row, link)), sections: [...added, ...sections] };
}
function cellsOf(row, link) {
    const cells = new Map();
    for (const [field, cell] of (0,row_cells .o)(write_page_valuesOf(row)))
        if (cell.kind === "cell")
            cells.set(field, cell.text);
    const name = (0,one_line .T)(row.check ?? row.area).replace(/[^\p{L}\p{N} ._-]/gu, "");
    if (!cells.has("command"))
        cells.set("command", link("Command", name, (0,text_escape .zW)(row.command.join("\n"), "sh")));
    if (!cells.has("rollback") && row.rollback.trim() !== "")
        cells.set("rollback", link("Rollback", name, row.rollback));
    if (!cells.has("area"))
        cells.set("area", (0,slug .JJ)(row.area));
    return cells;
}
function write_page_valuesOf(row) {
    const { check, rollback, retest, toDo, notBefore, phase, owner, why, needs, timeout } = row;
    return {
        area: (0,one_line .T)(row.area),
        id: (0,one_line .T)(check ?? ""),
        command: row.command,
        pass: spelled(row.pass),
        fail: spelled(row.fail),
        rollback,
        retest: retest ?? "",
        toDo: (0,one_line .T)(toDo ?? ""),
        notBefore: notBefore ?? "",
        phase: phase === "after" ? phase : "",
        only: row.only,
        owner: owner ?? "",
        why: (0,one_line .T)(why ?? ""),
        needs,
        timeout: timeout ?? "",
    };
}
function spelled(signals) {
    return signals.map(spelled_signal .i).filter((signal) => (0,cells .MZ)([signal]).kind === "cell");
}
function matrixLines(rows) {
    const columns = inReadingOrder.filter((field) => rows.some((cells) => cells.has(field)));
    return (0,table .oW)([
        columns.map((field) => check_fields .o[field].column.title),
        ...rows.map((cells) => columns.map((field) => cells.get(field) ?? "")),
    ]);
}
const inReadingOrder = ["area", ...check_field_groups .ur.filter((field) => field !== "area")];

;// CONCATENATED MODULE: ./build/app/init/file-texts.js



function fileTexts(drafted, { targets, places, shards }) {
    const { root } = places;
    const { page, workflow, repository } = targets;
    const text = drafted.asItIs ?? writePage(drafted.page);
    if (workflow === null)
        return [{ ...page, text }];
    const draft = {
        checklist: inputPath(page.path, root),
        workingDirectory: inputPath(root, repository),
        needs: drafted.needs,
        defaultBranch: drafted.defaultBranch,
        approvals: signedOffByEnvironment.test(text),
        tags: drafted.page.settings.versionFrom !== null || speaksOfTag.test(text),
        shards,
    };
    return [
        { ...page, text },
        { ...workflow, text: writeWorkflow(draft) },
    ];
}
const speaksOfTag = /\{tag\}/;
const signedOffByEnvironment = /^[ \t]*(?:[-*+]|\d{1,9}[.)]) \[[ xX]\] [^\n(]*\([^\n]*environment:/m;

var finding_lines = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/app/init/init-lines.js








async function aboutLines(done, reading) {
    const { drafted, targets, texts, dryRun, spread, above } = done;
    const page = texts.find(({ path }) => path === targets.page.path);
    return [
        ...(above ? [`Drafted for the root of the repository, ${reading.places.root}`] : []),
        ...texts.map(({ name }) => `${dryRun ? "Would write" : "Wrote"} ${(0,one_line .T)(name)}`),
        ...(targets.ourWorkflow === null
            ? []
            : [
                `${(0,one_line .T)(targets.ourWorkflow)} uses the action already, and stays as it is.`,
                ...(spread ? [`The jobs for \`--shards\`, to copy: ${manyMachines}`] : []),
            ]),
        ...(page === undefined ? [] : await remarks(drafted, page, reading)),
        ...(drafted.from === null ? [] : [placedLine(drafted.from, drafted.placed)]),
        ...runsOf(drafted.notPlaced).map((run) => notPlaced(drafted.from ?? "", run)),
    ];
}
const manyMachines = "https://github.com/org/readiness-action/blob/main/docs/many-machines.md#the-workflow";
async function remarks(drafted, file, reading) {
    const name = (0,read_page .pS)(file.path, reading.places.workspace);
    const read = { path: name, inRepository: name, file: file.path };
    const page = await (0,read_page .zw)(read, Buffer.from(file.text, "utf8"), reading);
    const guesses = guessesOf(drafted, file.text, page).map(({ line, guess }) => `${(0,one_line .T)(file.name)}:${line}: guess: ${(0,one_line .T)(guess)}`);
    return [...guesses, ...(0,finding_lines .h)(page.findings, false)];
}
function guessesOf({ page: { rows }, ownerGuess }, text, { checklist }) {
    const lines = text.split("\n");
    const owner = lines.findIndex((line) => line.startsWith("owner:"));
    const checks = checklist?.checks ?? [];
    return [
        ...(ownerGuess === null || owner === -1 ? [] : [{ line: owner + 1, guess: ownerGuess }]),
        ...rows.flatMap(({ guess }, index) => guess === null ? [] : [{ line: checks[index]?.place.line ?? 1, guess }]),
    ];
}
function placedLine(from, placed) {
    const counts = new Map();
    for (const { became } of placed)
        counts.set(became, (counts.get(became) ?? 0) + 1);
    const parts = Array.from(counts, ([became, number]) => `${becameWords[became]} (${(0,count .zD)(number)})`);
    const lines = (0,count .U9)(placed.length, "line");
    return `${(0,one_line .T)(from)}: ${lines} placed${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}
const becameWords = {
    row: "rows",
    "to-do": "to-dos",
    "sign-off": "sign-offs",
    guidance: "guidance",
    wait: "waits",
    prose: "prose",
    heading: "headings",
    setting: "settings",
    page: "the page as it is",
};
function runsOf(lines) {
    const runs = [];
    for (const line of lines) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        if (run !== undefined && last?.why === line.why && line.line - last.line <= 2)
            run.push(line);
        else
            runs.push([line]);
    }
    return runs;
}
function notPlaced(from, run) {
    const [{ line, why }] = run;
    const { text } = run.find((each) => /\p{L}/u.test(each.text)) ?? run[0];
    const last = run.at(-1)?.line ?? line;
    const [lines, more] = run.length === 1 ? [`${line}`, ""] : [`${line}-${last}`, ` and ${(0,count .U9)(run.length - 1, "line")} more`];
    return `${(0,one_line .T)(from)}:${lines}: not placed: ${(0,cut .lD)((0,one_line .T)(text), 120)}${more} (${(0,one_line .T)(why)})`;
}
function nextLines({ targets, texts, dryRun }, places) {
    if (dryRun)
        return ["Nothing was written."];
    const { page, workflow, ourWorkflow } = targets;
    const argument = inputPath(page.path, places.root);
    const run = `readiness run${argument === "RELEASE_READINESS.md" ? "" : ` ${argument}`}`;
    const folder = places.root === targets.repository ? "" : ` (in ${(0,one_line .T)(inputPath(places.root, targets.repository))})`;
    const files = texts.length === 1 ? "it" : "both";
    const last = workflow === null && ourWorkflow === null
        ? `Commit it, and run the page in a workflow: \`uses: org/readiness-action@v1\`.`
        : `Commit ${files}, open a pull request, and make the job \`${jobName}\` a required status check.`;
    return ["", "Next:", `  1. ${(0,one_line .T)(run)}${folder}`, `  2. ${last}`];
}
function nothingKnown(root) {
    return {
        found: `nothing in ${(0,problem .TL)(root, 200)} tells how it is tested`,
        expected: `one of ${lookedFor}`,
        cure: "Nothing was written. Give it the list that your team has (`readiness init --from FILE`), let it ask you at a terminal, or begin with the page below and the command that shows that it works.",
    };
}
const lookedFor = "package.json, mix.exs, Cargo.toml, go.mod, pyproject.toml, Gemfile, pom.xml, build.gradle, composer.json, a Makefile, justfile or Taskfile, test scripts, a workflow that runs tests, or a test command in the README";
const smallestPage = [
    "",
    "# Release readiness",
    "",
    "| Area | Command | Pass signal | Rollback |",
    "| --- | --- | --- | --- |",
    "| smoke | `./smoke.sh` | `exit 0` and `all checks passed` | `git revert {sha}` |",
];

;// CONCATENATED MODULE: ./build/app/init/shards-wanted.js

const mostShards = 256;
function shardsWanted(options) {
    const text = options.get("shards");
    if (text === undefined)
        return "one-job";
    if (options.has("no-workflow"))
        return noWorkflow;
    if (text === "")
        return "by-checks";
    const shards = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return shards >= 1 && shards <= mostShards ? shards : noNumber(text);
}
const noWorkflow = {
    found: "`--shards` beside `--no-workflow`",
    expected: "one of the two",
    cure: "Nothing was written. It is the workflow that spreads a page over several jobs.",
};
function noNumber(text) {
    return {
        found: (0,problem .TL)(`--shards ${text}`),
        expected: `a number from 1 to ${mostShards}, or none`,
        cure: "Nothing was written. Without a number the plan makes one shard for each 10 checks, at most 16.",
    };
}

var message_of = __webpack_require__(31432);
;// CONCATENATED MODULE: ./build/app/init/write-files.js


async function writeFiles(all, workspace, files) {
    const undo = [];
    for (const { path, name, text } of all) {
        try {
            undo.push(await writeOne(path, text, workspace, files));
        }
        catch (error) {
            return {
                found: `${(0,problem .TL)(name, 200)} could not be written (${(0,message_of .b)(error)})`,
                expected: "a place where this user may write",
                cure: await putBack(undo),
            };
        }
    }
    return null;
}
async function writeOne(path, text, workspace, files) {
    const place = await files.placeToWrite(path, [workspace]);
    if (place === null)
        throw new Error("it is no regular file inside the workspace");
    if (!files.isThere(place)) {
        await files.createText(place, text);
        return () => files.removeFile(place);
    }
    const before = await files.readPage(place, workspace);
    if (before.kind === "unreadable")
        throw new Error(`there is ${before.found}`);
    await files.replaceText(place, text);
    return () => files.replaceText(place, before.bytes);
}
async function putBack(undo) {
    try {
        for (const each of undo)
            await each();
        return "Nothing was changed.";
    }
    catch (error) {
        return `A file that was written before it stays, because it could not be put back (${(0,message_of .b)(error)}).`;
    }
}

var open_command = __webpack_require__(47059);
;// CONCATENATED MODULE: ./build/app/init.js









async function init(request, ports) {
    const { options, current } = request;
    const { files, host, prompts } = ports;
    const opened = (0,open_command .k)(request, ports);
    const { redactor } = opened;
    if (opened.kind === "problems")
        return (0,open_command .T)(opened.problems, redactor, host);
    const { inputs, reading } = opened;
    const { places } = reading;
    const refuseFor = (problems) => (0,open_command .T)(problems.map((problem) => ({ rule: "input", ...problem })), redactor, host);
    const say = async (lines) => {
        await host.log.write(redactor.redact(`${lines.map(plain_text .w).join("\n")}\n`));
        await host.log.flush();
    };
    const dryRun = options.has("dry-run");
    const shards = shardsWanted(options);
    if (typeof shards === "object")
        return refuseFor([shards]);
    const targets = await findTargets({ checklist: inputs.checklist, places, options }, files);
    const inTheWay = refusals(targets, dryRun);
    if (inTheWay.length > 0)
        return refuseFor(inTheWay);
    const drafted = await draftPage({ places, options, current }, ports);
    if ("found" in drafted)
        return refuseFor([drafted]);
    const isEmpty = drafted.page.rows.length === 0 && drafted.asItIs === null;
    if (isEmpty && prompts === null) {
        await refuseFor([nothingKnown(places.root)]);
        await say(smallestPage);
        return 2;
    }
    const isAsked = prompts !== null && drafted.asItIs === null;
    const wanted = isAsked ? await askAboutDraft(drafted.page, prompts) : drafted.page;
    if (wanted === null)
        return leave(say);
    if (wanted.rows.length === 0 && drafted.asItIs === null)
        return refuseFor([noCheckLeft]);
    const texts = fileTexts({ ...drafted, page: wanted }, { targets, places, shards });
    if (dryRun || prompts !== null)
        await say(texts.flatMap(init_shown));
    const chosen = dryRun || prompts === null ? texts : await askToWrite(texts, prompts);
    if (chosen === null)
        return leave(say);
    const problem = dryRun ? null : await writeFiles(chosen, places.workspace, files);
    if (problem !== null)
        return refuseFor([problem]);
    const above = request.cwd !== current;
    const isOffered = wanted.settings.owner === drafted.page.settings.owner;
    const ownerGuess = isOffered ? drafted.ownerGuess : null;
    const done = {
        drafted: { ...drafted, page: wanted, ownerGuess },
        targets,
        texts: chosen,
        dryRun,
        spread: shards !== "one-job",
        above,
    };
    await say([...(await aboutLines(done, reading)), ...nextLines(done, places)]);
    return 0;
}
const noCheckLeft = {
    found: "no check is left of the draft",
    expected: "at least one",
    cure: "Nothing was written. Choose one, or write the page by hand.",
};
async function leave(say) {
    await say(["Left: nothing was written."]);
    return 130;
}
function init_shown({ name, text }) {
    return [`── ${name}`, "", text.trimEnd(), ""];
}


  }),

  3955:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   readConditions; }
  });
  var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
  var _model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79079);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41265);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39911);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);





function readConditions(inside) {
    const elements = elementsOf(inside).map(readElement);
    if (elements.every(({ kind }) => kind === "text") || areVersions(elements))
        return { kind: "text" };
    const conditions = elements.flatMap((element) => (element.kind === "condition" ? element.condition : []));
    if (conditions.length < elements.length || inside.words.includes(";"))
        return { kind: "near", meant: meantList(elements) };
    const merged = merge(conditions);
    return merged === null ? { kind: "twice" } : { kind: "conditions", conditions: merged };
}
function areVersions(elements) {
    const versions = elements.filter((each) => each.kind === "condition" && "version" in each.condition.says);
    return versions.length > 1 && elements.every((each) => each.kind === "text" || versions.includes(each));
}
function elementsOf({ text, words }) {
    const ends = [...Array.from(words.matchAll(/[,;]/g), ({ index }) => index), words.length];
    return ends.map((to, index) => {
        const from = (ends[index - 1] ?? -1) + 1;
        return { text: text.slice(from, to).trim(), words: words.slice(from, to) };
    });
}
function readElement({ text, words }) {
    const condition = readCondition(text);
    if (condition !== null)
        return { kind: "condition", condition };
    const own = /[^`\s]/.test(words) ? words.replaceAll("`", " ") : text;
    const meant = nearMiss((0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__  .G4)(own.normalize("NFKC")).trim());
    return meant === null ? { kind: "text", text } : { kind: "near", meant };
}
function readCondition(text) {
    if (text === "after")
        return { says: { phase: "after" }, written: text };
    if ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(text))
        return { says: { version: text }, written: text };
    const name = /^environment:\s*([^()（）]+)$/.exec(text)?.[1] ?? null;
    if (name !== null && keyedMiss(name) === null)
        return { says: { environment: name }, written: `environment: ${name}` };
    const only = kindsIn(/^only:(.*)$/s.exec(text)?.[1] ?? "");
    return only === null ? null : { says: { only }, written: `only: ${only.join("/")}` };
}
function kindsIn(text) {
    const names = text.split("/").map((name) => name.trim());
    const kinds = names.flatMap((name) => _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx.find((kind) => kind === name) ?? []);
    return kinds.length === names.length ? [...new Set(kinds)] : null;
}
function merge(conditions) {
    const keys = conditions.flatMap(({ says }) => Object.keys(says));
    if (new Set(keys).size < keys.length)
        return null;
    return Object.assign({ ..._model_sign_offs_js__WEBPACK_IMPORTED_MODULE_1__  ._K }, ...conditions.map(({ says }) => says));
}
function nearMiss(element) {
    const keyed = keyedMiss(element);
    if (keyed !== null)
        return keyed;
    const text = element.replace(/\benvironment (?=variables?\b)/gi, "");
    const [first = "", ...others] = wordsIn(text.toLowerCase());
    const words = [first, ...others];
    if (words.includes("environment"))
        return meantEnvironment(wordsIn(text).filter((word) => word.toLowerCase() !== "environment"));
    if (others.length <= 1 && !first.startsWith("environmental") && isEnvironment(first))
        return meantEnvironment(wordsIn(text).slice(1));
    if (words.includes("only") && (others.length === 0 || isAboutKinds(text, words)))
        return meantOnly(text);
    const isAfter = first === "after" || (words.includes("after") && text.split(/\s/).some(_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL));
    return isAfter || (others.length === 0 && (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(first, ["after"], 1) !== null) ? "after" : null;
}
function isAboutKinds(text, words) {
    const isMisspelt = words.length === 2 && words.some((word) => (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx, 1) !== null);
    return isMisspelt || kindsAmong(text).length > 0;
}
function wordsIn(text) {
    return text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "");
}
function keyedMiss(text) {
    for (const { 0: matched, 1: word = "", index } of text.matchAll(/(?:^|[\s(&+/])([\p{L}-]+)\s*[:=]/gu)) {
        const value = text.slice(index + matched.length).trim();
        const key = keyOf(word.toLowerCase(), value.toLowerCase());
        if (key !== null)
            return meantBy[key](value);
    }
    return null;
}
const meantBy = {
    environment: (value) => {
        const name = value.replace(/[()（）].*$/s, "").trim();
        return `environment: ${name === "" || keyedMiss(name) !== null ? "NAME" : name}`;
    },
    only: meantOnly,
    after: () => "after",
    version: (value) => ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(value) ? value : "1.4.0"),
};
function keyOf(word, value) {
    if (isEnvironment(word) || /^envs?$/.test(word))
        return "environment";
    if ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, ["only"], 1) !== null || (word === "kind" && kindsAmong(value).length > 0))
        return "only";
    if ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word === "phase" ? value : word, ["after"], 1) !== null)
        return "after";
    return word === "version" ? "version" : null;
}
function isEnvironment(word) {
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(word, ["environment", "environments"]) !== null;
}
function meantEnvironment(words) {
    return `environment: ${words.length === 1 ? words[0] : "NAME"}`;
}
function meantOnly(text) {
    const kinds = kindsAmong(text);
    return `only: ${kinds.length > 0 ? kinds.join("/") : "major"}`;
}
function kindsAmong(text) {
    const words = new Set(text
        .toLowerCase()
        .split(/[^a-z]+/)
        .map((word) => word.replace(/s$/, "")));
    return _model_release_js__WEBPACK_IMPORTED_MODULE_0__  .Xx.filter((kind) => words.has(kind));
}
function meantList(elements) {
    const meant = new Map();
    for (const element of elements) {
        const written = writtenOf(element);
        const key = /^[a-z]+(?=:|$)/.exec(written)?.[0] ?? ((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL)(written) ? "version" : "");
        if (written !== "" && !meant.has(key))
            meant.set(key, written);
    }
    const kinds = elements.flatMap((element) => (element.kind === "text" ? kindsAmong(element.text) : []));
    const only = meant.get("only");
    if (only !== undefined)
        meant.set("only", meantOnly(`${only} ${kinds.join(" ")}`));
    return `(${[...meant.values()].join(", ")})`;
}
function writtenOf(element) {
    if (element.kind === "text")
        return "";
    return element.kind === "condition" ? element.condition.written : element.meant;
}


  }),

  77640:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readSignOffText: function() { return   readSignOffText; }
});

var problem = __webpack_require__(93970);
var sign_offs = __webpack_require__(79079);
;// CONCATENATED MODULE: ./build/page/markdown/parentheses.js
function outerParentheses(text) {
    const { pairs, unclosed } = pairUp(text);
    const starts = [...outermost(pairs), ...unclosed].sort((a, b) => a.from - b.from);
    return starts.map(({ from, to }, index) => {
        if (to !== null) {
            const isPlain = text.charAt(from) === "(" && text.charAt(to - 1) === ")";
            return { from, to, inner: { from: from + 1, to: to - 1 }, kind: isPlain ? "plain" : "fullwidth" };
        }
        const end = starts[index + 1]?.from ?? text.length;
        return { from, to: end, inner: { from: from + 1, to: end }, kind: "open" };
    });
}
function pairUp(text) {
    const pairs = [];
    const open = [];
    for (const { 0: sign, index } of text.matchAll(/[()（）]/g)) {
        if (sign === "(" || sign === "（")
            open.push(index);
        else {
            const from = open.pop();
            if (from !== undefined)
                pairs.push({ from, to: index + 1 });
        }
    }
    return { pairs, unclosed: open.map((from) => ({ from, to: null })) };
}
function outermost(pairs) {
    let end = 0;
    return pairs
        .toSorted((a, b) => a.from - b.from)
        .filter(({ from, to }) => {
        if (from < end)
            return false;
        end = to ?? end;
        return true;
    });
}

var sign_off_conditions = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/page/markdown/sign-off-text.js




function readSignOffText(readable) {
    const groups = outerParentheses(readable.words);
    const last = groups.at(-1);
    const fault = firstFault(readable, groups);
    const read = last === undefined || fault !== null ? null : (0,sign_off_conditions .Z)(within(readable, last.inner));
    const isList = last !== undefined && read?.kind === "conditions";
    return {
        text: isList ? textWithout(readable, last) : readable.text.trim(),
        owner: ownerIn(readable),
        ...(isList ? read.conditions : sign_offs ._K),
        fault,
        loose: isList || fault !== null ? null : looseCondition(readable),
    };
}
function looseCondition({ text }) {
    const end = text.slice(-200).trim();
    const name = /(?:^|[[{(,;:–—]|\s-)\s*environment\s*:\s*([^\s,;()[\]{}]+)\s*[)\]}]?[.!]?$/iu.exec(end)?.[1];
    return name === undefined ? null : `environment: ${name}`;
}
function firstFault(readable, groups) {
    for (const [index, group] of groups.entries()) {
        const fault = faultOf(readable, group, index === groups.length - 1);
        if (fault !== null)
            return fault;
    }
    return null;
}
function faultOf(readable, group, isLast) {
    const read = (0,sign_off_conditions .Z)(within(readable, group.inner));
    if (read.kind === "text")
        return null;
    const parentheses = readable.text.slice(group.from, group.to).trim();
    const found = `the parentheses ${(0,problem .TL)(parentheses)} of a sign-off`;
    if (read.kind === "twice")
        return {
            parentheses,
            found: `${found}, with two conditions of the same sort`,
            cure: "Write one of them, and another sign-off for the other.",
        };
    if (read.kind === "near")
        return {
            parentheses,
            found: `${found}, which look like conditions and are none`,
            cure: `Write ${(0,problem .pN)(read.meant)} if that is meant, and anything else in front of the parentheses; words that are no condition stand outside of them.`,
        };
    const meant = (0,sign_offs .o7)(read.conditions);
    if (group.kind !== "plain")
        return {
            parentheses,
            found: `${found}, ${group.kind === "open" ? "which are not closed" : "which are fullwidth signs"}`,
            cure: `Write ${(0,problem .pN)(meant)}.`,
        };
    const isHarmless = meant === `(${read.conditions.version})`;
    return isLast || isHarmless
        ? null
        : {
            parentheses,
            found: `${found}, which hold conditions and are not the last ones`,
            cure: `Write ${(0,problem .pN)(meant)} behind the other parentheses.`,
        };
}
function within({ text, words }, { from, to }) {
    return { text: text.slice(from, to), words: words.slice(from, to) };
}
function textWithout({ text, words }, { from, to }) {
    if (/[\p{L}\p{N}`]/u.test(words.slice(to).replace(owners, "")))
        return text.trim();
    const rest = `${text.slice(0, from).trimEnd()}${text.slice(to)}`.trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : text.trim();
}
const owners = /(?<![\p{L}\p{N}_.+@/-])@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,100}[\p{L}\p{N}_])?/gu;
function ownerIn({ words }) {
    owners.lastIndex = 0;
    return owners.exec(words)?.[0] ?? null;
}


  }),

  43491:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: function() { return   textAt; },
    C_: function() { return   scalarAt; },
    Ct: function() { return   itemsAt; },
    I9: function() { return   yamlMapping; },
    fK: function() { return   valueAt; },
    oh: function() { return   mappingAt; }
  });
  var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17315);

function yamlMapping(text) {
    const problems = [];
    const tree = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__  .g)(text, { line: 1, column: 1 }, (problem) => problems.push(problem));
    return tree.kind === "root" && tree.root.kind === "mapping" ? tree.root : null;
}
function valueAt(node, key) {
    return node?.kind === "mapping" ? (node.entries.get(key)?.value ?? null) : null;
}
function mappingAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "mapping" ? value : null;
}
function itemsAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "sequence" ? value.items : [];
}
function scalarAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "scalar" ? value : null;
}
function textAt(node, key) {
    return scalarAt(node, key)?.text.trim() ?? null;
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);




const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function foldedFindings(findings, color) {
    return { title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
}


  }),

  55163:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    i: function() { return   spelledSignal; }
  });
  var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26941);
  var _parse_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35475);


function spelledSignal(written) {
    const parsed = (0,_parse_signal_js__WEBPACK_IMPORTED_MODULE_1__  ._)(written);
    if (parsed.kind !== "signal")
        return written;
    const { signal, text } = parsed;
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .XL)(text) === null)
        return text;
    const spelled = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .I)(signal).spelling?.(signal, text) ?? text.replace(/^(\w+):[ \t]+/, "$1: ");
    const again = (0,_parse_signal_js__WEBPACK_IMPORTED_MODULE_1__  ._)(spelled);
    const isSame = again.kind === "signal" && JSON.stringify(again.signal) === JSON.stringify(signal);
    return isSame ? spelled : text;
}


  }),

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  76628:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AU: function() { return   fold; },
    Ar: function() { return   htmlLink; },
    MZ: function() { return   codeCell; },
    Nc: function() { return   inlineSentence; },
    ON: function() { return   codeInHtml; },
    SS: function() { return   codeSpan; },
    VV: function() { return   escapeInline; },
    hy: function() { return   htmlSentence; },
    ln: function() { return   inlineText; },
    lt: function() { return   attribute; },
    nf: function() { return   link; },
    tn: function() { return   escapeCode; },
    v1: function() { return   codeHtml; },
    zW: function() { return   fencedBlock; }
  });
  var _code_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);



const split = "&#8203;";
function inlineText(text, limit = maxInlineCharacters) {
    return atLineStart(escapeInline((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(text, limit)).trim());
}
const maxInlineCharacters = 1_000;
function atLineStart(escaped) {
    return escaped
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark));
}
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)
        .replace(/<!--|-->/g, "")
        .replace(/[\s\u2028\u2029]+/g, " ")
        .replace(special, (match) => escapes[match] ?? reference(match))
        .replace(/&#35;(?=\d)/g, `&#35;${split}`)
        .replace(/\bGH-(?=\d)|!(?=\d)/gi, (match) => match + split)
        .replace(/:(?=\/\/|(?!\d\d:)[\w+-]{1,50}:)/g, `:${split}`)
        .replace(/\bwww\./gi, (match) => match.slice(0, -1) + split + match.slice(-1));
}
const special = /[&<>@$#`*[\]\\|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": `@${split}`,
    $: "<span>$</span>",
};
function inlineSentence(sentence, code = codeSpan) {
    const parts = (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
    const escaped = parts.map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part));
    return atLineStart(escaped.join("").trim());
}
function htmlSentence(sentence) {
    return inlineSentence(sentence, codeHtml);
}
function codeSpan(text) {
    const line = joinedLines(text);
    return line.trim() === "" ? "` `" : (0,_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .h)(line);
}
function codeCell(text) {
    return /\\\|/.test(text) ? codeHtml(text) : codeSpan(text).replaceAll("|", "\\|");
}
function codeHtml(text) {
    const escaped = joinedLines(text)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
        .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
    return `<code>${escaped}</code>`;
}
function codeInHtml(text) {
    return `<code>${escapeCode(joinedLines(text))}</code>`;
}
function escapeCode(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function fencedBlock(text, language = "") {
    const body = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/\r\n?/g, "\n").trimEnd();
    const fence = "`".repeat(Math.max(3, (0,_code_span_js__WEBPACK_IMPORTED_MODULE_2__  .Q)(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function link(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}
function htmlLink(escapedText, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? escapedText : `<a href="${attribute(address)}">${escapedText}</a>`;
}
function fold(head, body, open = false) {
    return body === ""
        ? `<p>${head}</p>`
        : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}
function webAddress(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return null;
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}
function attribute(value) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(value)
        .replace(/\s+/g, " ")
        .replace(/[&<>"'`]/g, reference);
}
function joinedLines(text) {
    const lines = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)
        .replace(/\t/g, " ")
        .split(/[\r\n\u2028\u2029]+/);
    return lines.length === 1
        ? lines.join("")
        : lines
            .map((line) => line.trim())
            .join(" ")
            .trim();
}
function reference(mark) {
    return `&#${mark.codePointAt(0)};`;
}
function percent(mark) {
    return Array.from(Buffer.from(mark, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}


  }),

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
}


  }),

  64884:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: function() { return   readWorkflow; }
  });
  var _page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43491);
  var _page_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17315);
  var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28165);



const start = { line: 1, column: 1 };
function readWorkflow(path, text) {
    const problems = [];
    const tree = (0,_page_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .g)(text, start, (problem) => {
        if (problem !== null)
            problems.push(problem);
    });
    const broken = problems.find(({ rule }) => rule === "yaml-syntax");
    if (broken !== undefined)
        return { kind: "unread", place: broken.place, why: broken.found };
    if (tree.kind !== "root" || tree.root.kind !== "mapping")
        return { kind: "unread", place: start, why: "no keys such as `on:` and `jobs:`" };
    const { root } = tree;
    const workflow = {
        path,
        triggers: triggersOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "on")),
        permissions: permissionsOf(root),
        jobs: jobsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "jobs")),
        env: (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(root, "env")?.source ?? "",
    };
    return { kind: "workflow", workflow };
}
function entriesOf(node) {
    return node?.kind === "mapping" ? node.entries : new Map();
}
function textOf(node) {
    if (node === null)
        return null;
    return { text: node.kind === "scalar" ? node.text : _workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL, place: node.place };
}
function listOf(node) {
    const nodes = node?.kind === "sequence" ? node.items : node === null ? [] : [node];
    if (!nodes.every(({ kind }) => kind === "scalar"))
        return null;
    return nodes.map(textOf).filter((value) => value !== null);
}
function triggersOf(node) {
    if (node?.kind !== "mapping")
        return (listOf(node) ?? []).map(({ text, place }) => ({ event: text, place, filters: new Map() }));
    return [...node.entries.values()].map(({ key, place, value }) => ({
        event: key,
        place,
        filters: new Map([...entriesOf(value).values()].map((entry) => [entry.key, filterOf(entry)])),
    }));
}
function filterOf({ place, value }) {
    return { place, values: listOf(value)?.map(({ text }) => text) ?? null };
}
function permissionsOf(node) {
    const entry = entriesOf(node).get("permissions");
    if (entry === undefined)
        return null;
    const { place, value } = entry;
    if (value.kind === "scalar") {
        const level = /^(read|write)-all$/.exec(value.text)?.[1];
        return level === "read" || level === "write" ? { kind: "all", level, place } : { kind: "unknown", place };
    }
    if (value.kind !== "mapping")
        return { kind: "unknown", place };
    const scopes = [...value.entries.values()].map((scope) => {
        const level = textOf(scope.value);
        return [scope.key, { text: level?.text ?? "", place: scope.place }];
    });
    return { kind: "some", scopes: new Map(scopes), place };
}
function jobsOf(node) {
    return [...entriesOf(node).values()].map(({ key, place, value }) => {
        const strategy = (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "strategy");
        const matrix = entriesOf(strategy).get("matrix");
        return {
            id: key,
            place,
            needs: listOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "needs"))?.map(({ text }) => text) ?? [_workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL],
            condition: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "if")),
            continueOnError: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "continue-on-error")),
            permissions: permissionsOf(value),
            matrix: matrix === undefined
                ? null
                : { place: matrix.place, text: matrix.value.kind === "scalar" ? matrix.value.text : "" },
            failFast: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(strategy, "fail-fast")),
            maxParallel: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(strategy, "max-parallel")),
            runsOn: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "runs-on")),
            outputs: textsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "outputs")),
            calls: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "uses")),
            steps: stepsOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, "steps")),
            source: value.source,
        };
    });
}
function textsOf(node) {
    return new Map([...entriesOf(node).values()].flatMap(({ key, value }) => {
        const text = textOf(value);
        return text === null ? [] : [[key, text]];
    }));
}
function stepsOf(node) {
    return node?.kind === "sequence" ? node.items.map(stepOf) : [];
}
function stepOf(node) {
    const given = (0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "with");
    const isKnown = node.kind === "mapping" && given?.kind !== "broken";
    return {
        place: node.place,
        id: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "id"))?.text ?? null,
        uses: isKnown ? textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "uses")) : { text: _workflow_js__WEBPACK_IMPORTED_MODULE_2__  .qL, place: node.place },
        run: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "run"))?.text ?? "",
        inputs: new Map([...entriesOf(given).values()].flatMap(inputOf)),
        condition: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "if")),
        continueOnError: textOf((0,_page_yaml_yaml_parts_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(node, "continue-on-error")),
        source: node.source,
    };
}
function inputOf(entry) {
    const value = textOf(entry.value);
    return value === null ? [] : [[entry.key.toLowerCase(), { keyPlace: entry.place, value }]];
}


  }),

  31344:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IP: function() { return   actionNamed; },
    MZ: function() { return   usesOf; },
    OU: function() { return   localPaths; },
    VI: function() { return   isCheckout; },
    yi: function() { return   ownCheckouts; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28165);


const maxUses = 100;
function usesOf(workflow, local) {
    const all = workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => {
        const before = job.steps.slice(0, Math.min(index, maxStepsBefore));
        const action = ownAction(step, before, local);
        return action === null ? [] : [{ action, role: roleOf(action, step), step, before, job, workflow }];
    }));
    const uses = all.slice(0, maxUses);
    return uses.map((use) => ({ ...use, pagePath: pageOf(use, uses) }));
}
function roleOf(action, step) {
    return action === "run" && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "shard", "") !== "" ? "shard" : action;
}
const maxStepsBefore = 200;
function ownAction({ uses }, before, local) {
    if (uses === null)
        return null;
    const [remote, folder = ""] = /^[\w.-]+\/readiness-action(\/[\w-]+)?@/i.exec(uses.text) ?? [];
    if (remote !== undefined)
        return actionIn(folder.slice(1).toLowerCase());
    const path = localPath(uses.text);
    if (path === null)
        return null;
    return local.get(path) ?? checkedOutAction(path, before);
}
function checkedOutAction(path, before) {
    for (const step of before) {
        if (!isCheckout(step) || !/\/readiness-action$/i.test((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "repository", "") ?? ""))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "path", ".") ?? ".");
        const action = [...actionsByFolder].find(([name]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name) === path)?.[1];
        if (action !== undefined)
            return action;
    }
    return null;
}
const actionsByFolder = new Map([
    ["", "run"],
    ["plan", "plan"],
    ["gate", "gate"],
    ["report", "report"],
]);
function actionIn(folder) {
    return actionsByFolder.get(folder) ?? null;
}
function localPath(uses) {
    return uses.startsWith("./") ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(uses).replace(/\/$/, "") : null;
}
function localPaths({ jobs }) {
    const paths = jobs.flatMap(({ steps }) => steps.map(({ uses }) => localPath(uses?.text ?? "")));
    return [...new Set(paths.filter((path) => path !== null))];
}
function actionNamed(text) {
    const [name, folder = ""] = /^name:[ \t]*["']?Release readiness( \w+)?["']?[ \t]*\r?$/m.exec(text) ?? [];
    return name === undefined ? null : actionIn(folder.trim());
}
function isCheckout({ uses }) {
    return /^actions\/checkout@/i.test(uses?.text ?? "");
}
function ownCheckouts({ before }) {
    return before.filter((step) => isCheckout(step) &&
        /^(?:|\$\{\{\s*github\.repository\s*\}\})$/.test(step.inputs.get("repository")?.value.text.trim() ?? ""));
}
function pageOf(use, uses) {
    if (use.role !== "shard" && use.role !== "gate")
        return ownPage(use);
    const plan = uses.find(({ role, job }) => role === "plan" && use.job.needs.includes(job.id));
    if (plan !== undefined)
        return ownPage(plan);
    return use.role === "shard" ? ownPage(use) : null;
}
function ownPage(use) {
    const checklist = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(use.step, "checklist", "RELEASE_READINESS.md");
    const folder = use.role === "report" ? "." : (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(use.step, "working-directory", ".");
    if (checklist === null || folder === null || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(checklist))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, checklist);
    const trees = ownCheckouts(use).map((step) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__  .wg)(step, "path", "."));
    if (trees.includes(null))
        return null;
    const tree = trees
        .filter((place) => place !== null)
        .map((place) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${place}/`).replace(/^\.\/$/, ""))
        .find((place) => path.startsWith(place));
    const inTree = tree === undefined && trees.length > 0 ? null : path.slice(tree?.length ?? 0);
    return inTree === null || /^(?:\.\.(?:\/|$)|\/)/.test(inTree) ? null : inTree;
}


  }),

  28165:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BH: function() { return   isExpression; },
    qL: function() { return   unknownText; },
    wg: function() { return   inputOf; }
  });
const unknownText = `\${{ … }}`;
function isExpression(text) {
    return text.includes("${{");
}
function inputOf({ inputs }, name, otherwise) {
    const text = inputs.get(name)?.value.text.trim() ?? "";
    if (isExpression(text))
        return null;
    return text === "" ? otherwise : text;
}


  })

};
;