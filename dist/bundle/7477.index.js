"use strict";
exports.id = 7477;
exports.ids = [7477];
exports.modules = {

  7477:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: function() { return   init; }
});

var plain_text = __webpack_require__(9119);
var github_slugger = __webpack_require__(2710);
var slug = __webpack_require__(6060);
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

var count = __webpack_require__(4936);
var cut = __webpack_require__(5307);
var one_line = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/app/init/ask-about-draft.js




async function askAboutDraft(draft, prompts) {
    const areas = await askForAreas(draft.rows, prompts);
    if (areas === null)
        return null;
    const rows = await askForRows(draft.rows.filter(({ area }) => areas.has(area)), prompts);
    if (rows === null)
        return null;
    const owner = await prompts.text("Who is asked when it is not ready?", (0,one_line .T)(draft.settings.owner ?? ""));
    if (owner === null)
        return null;
    const kept = keepRows(draft, rows);
    return askForSignOffs({ ...kept, settings: { ...kept.settings, owner: owner.trim() || null } }, prompts);
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
    return { value: String(index), label, ...(guess === null ? {} : { hint: `a guess: ${shown(guess)}` }) };
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
const taskItem = /^\s*(?:[-*+]|\d+[.)]) \[[ xX]\] /m;
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

var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/draft/from/draft-from.js
async function draftFrom(file, facts) {
    const lines = file.text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
    const settings = {
        owner: null,
        ticket: null,
        versionFrom: facts.versionFrom,
        signOffs: null,
        setup: [],
    };
    return {
        page: { title: "Release readiness", settings, intro: lines.join("\n"), rows: [], sections: [] },
        isPage: false,
        placed: lines.flatMap((text, index) => text.trim() === "" ? [] : [{ line: index + 1, became: "prose", what: "kept as text" }]),
        notPlaced: [],
    };
}

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

;// CONCATENATED MODULE: ./build/draft/repository/draft-repository.js

function draftRepository(facts) {
    const has = facts.names.has("package.json");
    return {
        page: {
            title: "Release readiness",
            settings: {
                owner: null,
                ticket: null,
                versionFrom: has ? "json package.json: $.version" : null,
                signOffs: null,
                setup: [],
            },
            intro: "",
            rows: has
                ? [
                    {
                        ...emptyRow,
                        area: "tests",
                        command: ["npm test"],
                        pass: ["exit 0", "ok"],
                        fail: ["FAIL"],
                        rollback: "`git revert {sha}`",
                        guess: "npm test",
                    },
                    {
                        ...emptyRow,
                        area: "build",
                        command: ["npm run build"],
                        pass: ["exit 0", "ok"],
                        fail: ["FAIL"],
                        rollback: "`git revert {sha}`",
                    },
                ]
                : [],
            sections: [],
        },
        needs: [{ tool: "node", version: null, versionFile: null }],
    };
}

var problem = __webpack_require__(3970);
;// CONCATENATED MODULE: ./build/app/reading/repository-facts.js

async function gatherRepositoryFacts({ root, workspace }, files) {
    const { paths } = await files.listFiles(root, workspace, {
        wants: () => true,
        enters,
        maxEntries: 200_000,
        maxFiles: 20_000,
    });
    const texts = new Map();
    for (const path of paths) {
        const text = path.includes("/") ? null : await files.readTextInside((0,external_node_path_.join)(root, path), workspace);
        if (text !== null)
            texts.set(path, text);
    }
    return { names: new Set(paths), files: texts, codeOwners: texts.get("CODEOWNERS") ?? null };
}
function enters(folder) {
    return !/(^|\/)(node_modules|\.git)$/.test(folder);
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

var read_page = __webpack_require__(6277);
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
        if (text !== null && usesAction.test(text))
            return `${workflowFolder}/${path}`;
    }
    return null;
}
const usesAction = /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[\w.-]+\/readiness-action@/m;
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
        const { page, isPage, notPlaced } = await draftFrom(file, {
            versionFrom: drafted.page.settings.versionFrom,
            files: facts.names,
        });
        if (isPage)
            return { ...common, page, ownerGuess: null, asItIs: file.text, from: file.path, notPlaced };
        const rows = page.rows.length > 0 ? page.rows : drafted.page.rows.map(notFromTheList);
        if (rows.length === 0)
            return nothingKnown(places.root);
        return { ...common, ...withOwner({ ...page, rows }), asItIs: null, from: file.path, notPlaced };
    }
    return drafted.page.rows.length === 0
        ? nothingKnown(places.root)
        : { ...common, ...withOwner(drafted.page), asItIs: null, from: null, notPlaced: [] };
}
function notFromTheList(row) {
    const why = "the file names no command that could be run; this one is the repository's";
    return { ...row, guess: row.guess === null ? why : `${why}, and ${row.guess}` };
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
function nothingKnown(root) {
    return {
        found: `nothing in ${(0,problem .TL)(root, 200)} tells how it is tested`,
        expected: knownByNames,
        cure: "Nothing was written. Give it the list that your team has (`readiness init --from RELEASING.md`), or a command that proves that it works (`readiness add --area smoke -- ./smoke.sh`).",
    };
}
const knownByNames = "one of package.json, mix.exs, Cargo.toml, go.mod, pyproject.toml, Gemfile, pom.xml, build.gradle, composer.json, a Makefile, justfile or Taskfile, a workflow that runs tests, or a test command in the README";

;// CONCATENATED MODULE: ./build/draft/install-steps.js
const installations = {
    pnpm: ({ version }) => [{ uses: "pnpm/action-setup", with: version === null ? {} : { version } }],
    node: (need) => [
        {
            uses: "actions/setup-node",
            with: { ...versionOf("node", need, "24"), "package-manager-cache": false },
        },
    ],
    yarn: ({ version }) => (version === null || version.startsWith("1") ? [] : [{ run: "corepack enable" }]),
    bun: (need) => [
        { uses: "oven-sh/setup-bun", with: { ...versionOf("bun", need, "latest"), "no-cache": true } },
    ],
    deno: (need) => [{ uses: "denoland/setup-deno", with: versionOf("deno", need, "v2.x") }],
    elixir: ({ version, versionFile }) => [
        {
            uses: "erlef/setup-beam",
            with: versionFile === null
                ? { "otp-version": "28", "elixir-version": version ?? "1.19" }
                : { "version-file": versionFile, "version-type": "strict" },
        },
    ],
    rust: () => [{ run: "rustup show active-toolchain || rustup toolchain install" }],
    go: (need) => [{ uses: "actions/setup-go", with: { ...versionOf("go", need, "stable"), cache: false } }],
    python: (need) => [{ uses: "actions/setup-python", with: versionOf("python", need, "3.x") }],
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
        { uses: "actions/setup-java", with: { distribution: "temurin", ...versionOf("java", need, "21") } },
    ],
    php: (need) => [
        { uses: "shivammathur/setup-php", with: { ...versionOf("php", need, "8.4"), coverage: "none" } },
    ],
    just: () => [{ uses: "extractions/setup-just", with: { "just-version": "1" } }],
    task: () => [{ uses: "go-task/setup-task", with: {} }],
};
function installSteps(needs) {
    return Object.entries(installations).flatMap(([tool, steps]) => {
        const need = needs.find((each) => each.tool === tool);
        return need === undefined ? [] : steps(need);
    });
}
function versionOf(tool, { version, versionFile }, otherwise) {
    return versionFile === null
        ? { [`${tool}-version`]: version ?? otherwise }
        : { [`${tool}-version-file`]: versionFile };
}

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
function stepLines(step) {
    if ("run" in step)
        return [`      - run: ${yamlScalar(step.run)}`];
    const { commit, release } = pinnedActions[step.uses];
    return [`      - uses: ${step.uses}@${commit} # ${release}`, ...withLines(step.with)];
}
function withLines(inputs) {
    const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${yamlScalar(value)}`);
    return lines.length === 0 ? [] : ["        with:", ...lines];
}
function yamlScalar(value) {
    if (typeof value !== "string")
        return String(value);
    const text = value.replaceAll(`\${{`, `\${{ '\${{' }}`);
    return /^[A-Za-z][A-Za-z0-9./_ @=-]*$/.test(text) && !readAsOther.test(text) ? text : inQuotes(text);
}
function inQuotes(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const readAsOther = /^(?:y|n|yes|no|on|off|true|false|null)$|\s$/i;

;// CONCATENATED MODULE: ./build/draft/workflow.js


const jobName = "readiness";
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
        `  ${jobName}:`,
        "    runs-on: ubuntu-latest",
        "    timeout-minutes: 30",
        "    permissions:",
        "      contents: read",
        "      # For the comment on a pull request that is not ready.",
        "      pull-requests: write",
        "    steps:",
        "      # The whole history, for the last tag.",
        ...[checkoutStep, ...installSteps(draft.needs)].flatMap(stepLines),
        "      - uses: org/readiness-action@v1",
        ...withLines(inputsOf(draft)),
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
        ...(branch === null ? [] : [`    branches: [${yamlScalar(branch)}]`]),
        ...(tags ? ['    tags: ["v*"]'] : []),
    ];
}
function inputsOf({ checklist, workingDirectory }) {
    return {
        ...(checklist === "RELEASE_READINESS.md" ? {} : { checklist }),
        ...(workingDirectory === "." ? {} : { "working-directory": workingDirectory }),
    };
}

;// CONCATENATED MODULE: ./build/draft/write-page.js
function writePage(d) {
    const s = d.settings;
    return [
        "<!-- readiness",
        ...(s.owner === null ? [] : [`owner: ${JSON.stringify(s.owner)}`]),
        "-->",
        "",
        `# ${d.title}`,
        "",
        "| Area | Command | Pass signal | Fail signal | Rollback |",
        "| --- | --- | --- | --- | --- |",
        ...d.rows.map((r) => `| ${r.area} | \`${r.command.join("; ")}\` | ${r.pass.map((p) => `\`${p}\``).join(" ")} | ${r.fail.map((p) => `\`${p}\``).join(" ")} | ${r.rollback} |`),
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/app/init/file-texts.js



function fileTexts(drafted, targets, { root }) {
    const { page, workflow, repository } = targets;
    const text = drafted.asItIs ?? writePage(drafted.page);
    if (workflow === null)
        return [{ ...page, text }];
    const draft = {
        checklist: inputPath(page.path, root),
        workingDirectory: inputPath(root, repository),
        needs: drafted.needs,
        defaultBranch: drafted.defaultBranch,
        tags: drafted.page.settings.versionFrom !== null,
    };
    return [
        { ...page, text },
        { ...workflow, text: writeWorkflow(draft) },
    ];
}

var finding_lines = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/app/init/init-lines.js






async function aboutLines(done, reading) {
    const { drafted, targets, texts, dryRun, above } = done;
    const page = texts.find(({ path }) => path === targets.page.path);
    return [
        ...(above ? [`Drafted for the root of the repository, ${reading.places.root}`] : []),
        ...texts.map(({ name }) => `${dryRun ? "Would write" : "Wrote"} ${(0,one_line .T)(name)}`),
        ...(targets.ourWorkflow === null
            ? []
            : [`${(0,one_line .T)(targets.ourWorkflow)} uses the action already, and stays as it is.`]),
        ...(page === undefined ? [] : await remarks(drafted, page, reading)),
        ...drafted.notPlaced.map((line) => notPlaced(drafted.from ?? "", line)),
    ];
}
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
function notPlaced(from, { line, text, why }) {
    return `${(0,one_line .T)(from)}:${line}: not placed: ${(0,cut .lD)((0,one_line .T)(text), 120)} (${(0,one_line .T)(why)})`;
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

var message_of = __webpack_require__(1432);
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

var open_command = __webpack_require__(7059);
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
    const targets = await findTargets({ checklist: inputs.checklist, places, options }, files);
    const inTheWay = refusals(targets, dryRun);
    if (inTheWay.length > 0)
        return refuseFor(inTheWay);
    const drafted = await draftPage({ places, options, current }, ports);
    if ("found" in drafted)
        return refuseFor([drafted]);
    const isAsked = prompts !== null && drafted.asItIs === null;
    const wanted = isAsked ? await askAboutDraft(drafted.page, prompts) : drafted.page;
    if (wanted === null)
        return leave(say);
    if (wanted.rows.length === 0 && drafted.asItIs === null)
        return refuseFor([noCheckLeft]);
    const texts = fileTexts({ ...drafted, page: wanted }, targets, places);
    if (dryRun || prompts !== null)
        await say(texts.flatMap(init_shown));
    const chosen = dryRun || prompts === null ? texts : await askToWrite(texts, prompts);
    if (chosen === null)
        return leave(say);
    const problem = dryRun ? null : await writeFiles(chosen, places.workspace, files);
    if (problem !== null)
        return refuseFor([problem]);
    const above = request.cwd !== current;
    const done = { drafted: { ...drafted, page: wanted }, targets, texts: chosen, dryRun, above };
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

  7059:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   refuse; },
    k: function() { return   openCommand; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6528);
  var _text_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5805);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8120);
  var _reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6277);
  var _reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1474);







function openCommand({ input, cwd }, ports) {
    const { env, files, now, signalSources } = ports;
    const redactor = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__  .sD)(input, env);
    const read = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .Ko)(input);
    if (read.kind === "problems")
        return { ...read, redactor };
    const { inputs } = read;
    const places = (0,_reading_read_page_js__WEBPACK_IMPORTED_MODULE_2__  .Ch)(inputs.workingDirectory, cwd, env, files);
    const version = { input: inputs.version, tag: (0,_reading_version_clues_js__WEBPACK_IMPORTED_MODULE_3__  .D)(env, {}), signalSources, cancel: never };
    const { strict, vars } = inputs;
    const reading = { places, strict, files, version, today: (0,_text_calendar_js__WEBPACK_IMPORTED_MODULE_5__  .dA)(now()), vars };
    return { kind: "opened", inputs, reading, redactor };
}
const never = new AbortController().signal;
async function refuse(problems, { redactSentence }, { log }) {
    for (const problem of problems) {
        await log.write(`error: ${redactSentence((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__  .d)(problem)))}\n`);
    }
    return 2;
}


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6528);
  var _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);





const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_2__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
const shownUnfolded = 3;
function foldedFindings(findings, path, { dialect, color }) {
    const title = `${findings.length} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(findings.length, "remark")} on the page`;
    const ofLint = findings.filter(({ rule }) => !_model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    if (dialect !== "plain" || ofLint.length <= shownUnfolded)
        return { title, lines: findingLines(findings, color) };
    const ranked = ofLint.toSorted((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
    const ofRun = findings.filter(({ rule }) => _model_findings_weights_js__WEBPACK_IMPORTED_MODULE_0__  .GJ.has(rule));
    const more = `… and ${ofLint.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
    return { title, lines: [...findingLines([...ofRun, ...ranked], color), more] };
}
function rank({ severity }) {
    return Object.keys(colours).indexOf(severity);
}


  }),

  4936:
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

  7759:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: function() { return   painter; }
  });
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}


  }),

  2710:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   BananaSlug; },
  y: function() { return   slug; }
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

class BananaSlug {
  constructor () {
    this.occurrences

    this.reset()
  }

  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  reset () {
    this.occurrences = Object.create(null)
  }
}

function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


  })

};
;