"use strict";
exports.id = 305;
exports.ids = [305,118];
exports.modules = {

/***/ 8515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: function() { return /* binding */ comesFrom; },
  px: function() { return /* binding */ eventBehind; },
  h4: function() { return /* binding */ githubContext; },
  nC: function() { return /* binding */ headRepository; },
  FN: function() { return /* binding */ serverOf; }
});

// EXTERNAL MODULE: ./build/github/queued-pull-request.js
var queued_pull_request = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/model/forge.js
var model_forge = __webpack_require__(702);
;// CONCATENATED MODULE: ./build/app/payload.js
/** What stands at a path of an event's payload; `undefined` where nothing does. Nothing of it is taken on trust. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "number" ? found : null;
}
function isObjectAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "object" && found !== null;
}
/** A push that creates a branch has forty zeros as `before`, one that deletes it as `after`. */
function notZero(sha) {
    return sha === null || /^0+$/.test(sha) ? null : sha;
}

;// CONCATENATED MODULE: ./build/app/event-commit.js

/** Where `GITHUB_SHA` is what the event is about, by the list of DESIGN 3.1. In all others it is only what lay at hand. */
const eventsOfCommits = new Set([
    "push",
    "create",
    "release",
    "merge_group",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** The commit that an event is about; `null` for a schedule, a dispatch, a comment, another workflow's run. */
function eventCommit(env, event) {
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    const own = notZero(env["GITHUB_SHA"] || null);
    const head = textAt(event, "pull_request", "head", "sha");
    // Under pull_request_target GITHUB_SHA is the base's.
    if (head !== null && name !== "") {
        const merge = name === "pull_request_target" ? null : own;
        return { sha: head, others: known([merge, mergedAs(event)]), mayBeMerged: true };
    }
    if (own === null || !eventsOfCommits.has(name) || at(event, "deleted") === true)
        return null;
    // A tag's push may name the tag's own object; `head_commit` is what it stands for.
    const others = [textAt(event, "merge_group", "head_sha"), textAt(event, "head_commit", "id")];
    return { sha: own, others: known(others), mayBeMerged: false };
}
/** Of an open pull request `merge_commit_sha` may be that of an older head, because servers merge by and by. */
function mergedAs(event) {
    return at(event, "pull_request", "merged") === true
        ? textAt(event, "pull_request", "merge_commit_sha")
        : null;
}
function known(names) {
    return names.filter((name) => name !== null);
}

;// CONCATENATED MODULE: ./build/app/github-context.js




/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
function githubContext(env, event, version) {
    const text = (name) => env[name] ?? "";
    const server = serverOf(env, event);
    const repository = text("GITHUB_REPOSITORY");
    const sha = text("GITHUB_SHA");
    return {
        run: {
            repository,
            sha,
            headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
            ref: text("GITHUB_REF"),
            event: text("GITHUB_EVENT_NAME"),
            workflow: text("GITHUB_WORKFLOW"),
            job: text("GITHUB_JOB"),
            url: runUrl(server, env),
            attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
            actor: text("GITHUB_ACTOR"),
            action: version,
            os: text("RUNNER_OS") || osName(process.platform),
            arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
        },
        ...server,
        workflowFile: null,
        baseSha: textAt(event, "pull_request", "base", "sha") ??
            textAt(event, "merge_group", "base_sha") ??
            notZero(textAt(event, "before")),
        gateBase: gateBase(text("GITHUB_EVENT_NAME"), event),
        commit: eventCommit(env, event),
        subject: { kind: "event" },
        pullRequest: numberAt(event, "pull_request", "number") ?? null,
        queuedPullRequest: (0,queued_pull_request/* queuedPullRequest */.C)(textAt(event, "merge_group", "head_ref") ?? ""),
        defaultBranch: textAt(event, "repository", "default_branch"),
        fromFork: at(event, "pull_request") !== undefined &&
            textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
    };
}
/**
 * Whose software the server runs, and the address that people know it by. A runner of Gitea or Forgejo gives the one
 * that it was registered with, often an internal one; what the server says of the repository is what it is called.
 */
function serverOf(env, event) {
    const forge = (0,model_forge/* forgeAt */.r)(env["GITHUB_API_URL"] ?? "");
    const given = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    const known = forge === "gitea" ? textAt(event, "repository", "html_url") : null;
    const below = `/${env["GITHUB_REPOSITORY"] ?? ""}`;
    const isKnown = known !== null && /^https?:\/\/[^\s?#]+$/.test(known) && known.endsWith(below);
    return { forge, serverUrl: isKnown ? known.slice(0, -below.length) : given };
}
/**
 * The run's page; empty outside of a run. Gitea until 1.25 and Forgejo know it by its number in the repository, Gitea
 * from 1.26 on by its id, unless it is told that this is the number.
 */
function runUrl({ forge, serverUrl }, env) {
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const id = env["GITHUB_RUN_ID"] ?? "";
    const number = env["GITHUB_RUN_NUMBER"] ?? "";
    if (repository === "" || id === "")
        return "";
    const run = forge === "gitea" && number !== "" ? `${number}?by_index=1` : id;
    return `${serverUrl}/${repository}/actions/runs/${run}`;
}
/**
 * `owner/name` of the repository that an event's code comes from; `null` when the fork is gone, and where the event
 * doesn't say: a comment's payload names its pull request, but not where that comes from.
 */
function headRepository(event) {
    return (textAt(event, "pull_request", "head", "repo", "full_name") ??
        textAt(event, "workflow_run", "head_repository", "full_name"));
}
/**
 * Whether an event of strangers is about this repository's own code (DESIGN 3.1). A comment never is: it names no
 * head. Nor is a `workflow_run` whose run was itself set off by a stranger (`issue_comment`, `pull_request_target`, a
 * `workflow_run`): it counts as this repository's run, and what it built or downloaded may be a fork's.
 */
function comesFrom(repository, name, event) {
    const isHere = (found) => repository !== "" && found?.toLowerCase() === repository.toLowerCase();
    if (name === "pull_request_target")
        return isHere(textAt(event, "pull_request", "head", "repo", "full_name"));
    if (name !== "workflow_run" || !isHere(textAt(event, "workflow_run", "head_repository", "full_name")))
        return false;
    const behind = eventBehind(event) ?? "";
    return eventsOfOurs.has(behind) || (behind === "pull_request" && pullsLieHere(event));
}
/** What set the run off that a `workflow_run` tells of. */
function eventBehind(event) {
    return textAt(event, "workflow_run", "event");
}
const eventsOfOurs = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "release",
    "merge_group",
]);
/** The payload lists those whose head lies here; a fork's own run has an empty list, and a head repository elsewhere. */
function pullsLieHere(event) {
    const pulls = at(event, "workflow_run", "pull_requests");
    const here = numberAt(event, "repository", "id");
    return (!Array.isArray(pulls) ||
        pulls.every((pull) => here !== null && numberAt(pull, "head", "repo", "id") === here));
}
function gateBase(name, event) {
    const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
    if (sha !== null)
        return { kind: "commit", sha };
    if (namesOne.test(name) || isObjectAt(event, "pull_request") || isObjectAt(event, "merge_group"))
        return { kind: "missing" };
    return { kind: mayBeAboutOne(name, event) ? "unknown" : "none" };
}
/** A payload that is empty, or was not read, could have told that there is one. */
function mayBeAboutOne(name, event) {
    if (isObjectAt(event, "issue"))
        return isObjectAt(event, "issue", "pull_request");
    if (!isObjectAt(event, "workflow_run"))
        return name === "issue_comment" || name === "workflow_run";
    return namesOne.test(textAt(event, "workflow_run", "event") ?? "pull_request");
}
const namesOne = /^(?:pull_request|merge_group)/;
/** As `RUNNER_OS` names them. */
function osName(platform) {
    return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}


/***/ }),

/***/ 4931:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: function() { return /* binding */ mergeEnvironments; },
/* harmony export */   aO: function() { return /* binding */ readinessVariables; },
/* harmony export */   m_: function() { return /* binding */ placeholderValues; },
/* harmony export */   sh: function() { return /* binding */ commandEnvironments; }
/* harmony export */ });
/* harmony import */ var _model_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7118);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2044);


/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
/**
 * The environments of a step's commands: without what belongs to the action, without the files by which the step talks
 * to the runner, and without what would have a shell run nothing, wherever that comes from.
 */
function commandEnvironments(env) {
    const isCommandFile = (0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFileFinder */ ._i)(env);
    const without = (layer) => kept(layer, (name, value) => !(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesNothing */ .nL)(name) && !isCommandFile(name, value));
    const inherited = kept(without(env), (name) => !stripped.test(name) && !(0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommandFileVariable */ .iA)(name));
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
/**
 * FORMAT 3.2: the later wins. On Windows `PATH` and `Path` are one variable: a child that were given both would get
 * the one that Node's sorting puts first.
 */
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}
/** FORMAT 3.2: `READINESS_*` of one command, always set, empty when unknown. */
function readinessVariables(values, check, mark) {
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        READINESS_SHA: values.sha ?? "",
        READINESS_BASE_SHA: values.baseSha ?? "",
        READINESS_LAST_TAG: values.lastTag ?? "",
        READINESS_PR: values.pullRequest ?? "",
        READINESS_RUN_URL: values.runUrl ?? "",
        READINESS_MARK: mark,
    };
}
/** FORMAT 3.4: what placeholders in guidance stand for. */
function placeholderValues(values, vars) {
    return {
        ...vars,
        sha: values.sha,
        "base-sha": values.baseSha,
        "last-tag": values.lastTag,
        "last-version": values.lastTag?.replace(/^v/, "") ?? null,
        pr: values.pullRequest,
        "run-url": values.runUrl,
    };
}


/***/ }),

/***/ 5102:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: function() { return /* binding */ ownFaultWarning; },
/* harmony export */   FM: function() { return /* binding */ apiWarning; },
/* harmony export */   ln: function() { return /* binding */ isLocked; }
/* harmony export */ });
/* unused harmony export maxWarningCharacters */
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);


/** A warning is one line of the log; beyond this nobody reads it. */
const maxWarningCharacters = 300;
/** A failure of an API as one line: what did not happen, the server's own words, the cure. */
function apiWarning(purpose, failure, service) {
    const cure = cures[service][failure.kind](purpose, failure);
    const status = failure.status === null ? "" : ` (${failure.status})`;
    const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`, maxWarningCharacters);
}
/** The same line for what is no fault of the API: our own mistake, which must not change the verdict either. */
function ownFaultWarning(missed, error) {
    const message = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(error instanceof Error ? error.message : String(error));
    const room = maxWarningCharacters - missed.length - reportIt.length - 4;
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(`${missed}: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(message, Math.max(room, 40))}. ${reportIt}`, maxWarningCharacters);
}
const reportIt = "This is a fault of the action: please report it.";
/** A locked conversation is refused as a missing permission is, and only words tell the two apart. */
function isLocked({ message }) {
    return /\block/i.test(message);
}
function serverWords({ message }, room) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}
const again = () => "Run the job again; if it stays, look at the server's status page and at proxies in between.";
const network = (variable) => () => `Run the job again; if it stays, check the runner's network and proxy${variable}.`;
const later = (_, { retryAfterSeconds }) => `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;
const github = {
    unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : `Give the job \`permissions: ${permission}\`; runs of forks and Dependabot stay read-only, so let a second job report (docs/troubleshooting.md).`,
    "rate-limited": later,
    "not-found": ({ object }) => `Check that ${object} exists and that the token may read it.`,
    conflict: () => "Run the job again: somebody changed the same thing at the same time.",
    unprocessable: () => "The server refuses what was sent: please report it with this message.",
    server: again,
    unreachable: network(" and GITHUB_API_URL"),
    timeout: network(" and GITHUB_API_URL"),
    "bad-answer": () => "Check that GITHUB_API_URL leads to the API and not to a sign-in page or a proxy, then run the job again.",
};
/** Gitea knows `permissions` too, but none for statuses: they are part of the code. */
const gitea = {
    ...github,
    unauthorized: () => "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
    "read-only": ({ permission }, failure) => isLocked(failure)
        ? "Unlock the conversation."
        : permission === "statuses: write"
            ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
            : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
};
const cures = {
    github,
    gitea,
    linear: {
        unauthorized: () => "Give `linear-token` a valid personal key (lin_api_…) or OAuth token of that workspace.",
        "read-only": () => "Give `linear-token` a key that may write comments, of a member of the ticket's team.",
        "rate-limited": later,
        "not-found": ({ object }) => `Check \`ticket:\` on the page: ${object} must exist, and the key's owner must see it.`,
        conflict: () => "Run the job again: somebody changed the same thing at the same time.",
        unprocessable: () => "Linear refuses what was sent: please report it with this message.",
        server: again,
        unreachable: network(""),
        timeout: network(""),
        "bad-answer": network(""),
    },
};
function duration(seconds) {
    return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}


/***/ }),

/***/ 7023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ silent; },
/* harmony export */   a: function() { return /* binding */ failedToTell; }
/* harmony export */ });
/* harmony import */ var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
/* harmony import */ var _api_warning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);


const silent = { notes: [], warnings: [] };
/** Whatever goes wrong becomes one warning that says what did not happen. */
function failedToTell(error, purpose, service) {
    return error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h
        ? (0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .apiWarning */ .FM)(purpose, error.failure, service)
        : (0,_api_warning_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFaultWarning */ .$c)(purpose.missed, error);
}


/***/ }),

/***/ 3584:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ queuedPullRequest; }
/* harmony export */ });
/**
 * The pull request that a merge queue's branch is named after, as `gh-readonly-queue/main/pr-12-<commit>`, with or
 * without `refs/heads/`; `null` for any other name.
 */
function queuedPullRequest(ref) {
    const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 7183:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: function() { return /* binding */ GroupLog; }
});

// EXTERNAL MODULE: ./build/report/check-rows.js
var check_rows = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/log/log-dialect.js
var log_dialect = __webpack_require__(3443);
;// CONCATENATED MODULE: ./build/log/log-part.js
/** The log itself, for what is written one after the other. */
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}

;// CONCATENATED MODULE: ./build/log/group-log.js



/** The log, or one check's part of it, in the dialect of whoever reads it. */
class GroupLog {
    host;
    newToken;
    redaction;
    part;
    #dialect;
    constructor(host, newToken, 
    /** Applied to every text that is not a command's output: on a command line no runner masks it. */
    redaction, 
    /** Where it is written to. */
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redaction = redaction;
        this.part = part;
        this.#dialect = log_dialect.dialects[host.dialect];
    }
    /** The same for a part of the log. */
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redaction, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    /** A line of ours, as it is written. */
    lineText(text) {
        return this.#dialect.line(this.redaction.redactSentence(text));
    }
    /** Lines of ours behind a line that opens; on a terminal they stand below it. */
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup());
    }
    /** A warning that belongs to no line of the page. */
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redaction.redactSentence(message),
            })
            : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    /** Shown by the runner to somebody who looks for a fault (`RUNNER_DEBUG`). */
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
    }
    /** Has the runner hide a value. */
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        const dialect = this.#dialect;
        // Fresh for each group: who has read the log of one cannot end the silence of the next.
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(`${title}: ${(0,check_rows/* commandLine */.a)(shown)}`) + whole + dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}


/***/ }),

/***/ 8262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ ApiError; }
/* harmony export */ });
/** How the seams to GitHub and Linear fail: one error that carries the failure as data. */
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


/***/ }),

/***/ 7118:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: function() { return /* binding */ commandFileFinder; },
/* harmony export */   iA: function() { return /* binding */ isCommandFileVariable; },
/* harmony export */   mq: function() { return /* binding */ commandFileNames; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";
/** Whether a step talks to the runner by the file that this variable names, as is known today. */
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
/**
 * Tells whether a variable names a file by which the step talks to the runner, of today's names or tomorrow's: it lies
 * in the folder of one of those that are known.
 */
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
/** What is to be watched while commands run. */
function commandFileNames(env) {
    const isCommandFile = commandFileFinder(env);
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(value)] : []);
    const paths = [...new Set(named)];
    return { paths, steps: stepsOf(paths) };
}
/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
function stepsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending] = /_[^_]+$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ?? [];
        if (ending === undefined)
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
        const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
        counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
    }
    return [...counts.values()].filter(({ files }) => files > 1);
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
/** Without regard to case, as Windows and macOS have their folders. */
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
/** At a desk `GITHUB_OUTPUT=/dev/null` says that nobody listens; what else lies there is no command file. */
function isOfFiles(folder) {
    return folder !== "/dev";
}


/***/ }),

/***/ 702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ jobAuthors; },
/* harmony export */   r: function() { return /* binding */ forgeAt; }
/* harmony export */ });
/** By the address of its API: Gitea and Forgejo answer below `/api/v1`, GitHub never does. */
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}
/** Under which names a server's job tokens write comments. Gitea and Forgejo reserve theirs. */
const jobAuthors = {
    github: ["github-actions[bot]"],
    gitea: ["github-actions[bot]", "gitea-actions", "forgejo-actions"],
};


/***/ }),

/***/ 5606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ checkRows; },
/* harmony export */   a: function() { return /* binding */ commandLine; }
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);


const maxCommandCharacters = 100;
/** The checks in columns: id, area, what is special about them, and the first line of the command. */
function checkRows(checks) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(check.area.text),
        [check.severity === "advisory" ? "advisory" : "", ...check.needs.map((id) => `needs ${id}`)]
            .filter((word) => word !== "")
            .join(", "),
        commandLine(check.command),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .filter((cell, column) => column === 3 || (widths[column] ?? 0) > 0 || cell !== "")
        .join("  ")
        .trimEnd());
}
/** A script on one line: its first line, and that there is more. */
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCharacters */ .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}


/***/ }),

/***/ 484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: function() { return /* binding */ fold; },
/* harmony export */   G5: function() { return /* binding */ command; },
/* harmony export */   GD: function() { return /* binding */ expectedText; },
/* harmony export */   JW: function() { return /* binding */ seenText; },
/* harmony export */   K1: function() { return /* binding */ ending; },
/* harmony export */   pV: function() { return /* binding */ outputFold; },
/* harmony export */   qP: function() { return /* binding */ sectionBlocks; },
/* harmony export */   v6: function() { return /* binding */ guidanceParts; }
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6628);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5975);
/* harmony import */ var _permalink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(363);




const maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;
/** Sections that stand open: of many, a reader wants the list first. */
const maxOpen = 5;
/** A section for each check that did not pass; the first few that decide are open, the rest is a line to open. */
function* sectionBlocks(frame, detail) {
    const missed = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .missedChecks */ .ZO)(frame.results.checks, frame.decides);
    for (const [index, check] of missed.slice(0, detail.sections).entries()) {
        const open = index < maxOpen && !skipped(check) && frame.decides(check);
        yield open ? openSection(check, frame, detail) : foldedSection(check, frame, detail);
    }
}
const skipped = ({ verdict }) => verdict === "skipped";
function openSection(check, frame, detail) {
    return [
        `### ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(check, frame.decides)} ${title(check)}: ${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[check.verdict].word}`,
        check.reason === "" ? "" : `**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineSentence */ .Nc)(check.reason)}**`,
        whatWasSeen(check, frame, detail),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A skipped check says nothing about the change: behind its line there is only its guidance. */
function foldedSection(check, frame, detail) {
    const { word } = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[check.verdict];
    const reason = check.reason === "" ? "" : `, ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlSentence */ .hy)(check.reason)}`;
    const head = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(check, frame.decides)} <b>${title(check)}</b>: ${word}${reason}`;
    return fold(head, skipped(check) ? guidance(check, frame, detail).join("\n\n") : whatWasSeen(check, frame, detail));
}
/** What was seen, and the way back; what a person reads only when that is not enough comes folded. */
function whatWasSeen(check, frame, detail) {
    return [
        facts(check, frame),
        check.why === null ? "" : `> Why it is checked: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineSentence */ .Nc)(check.why)}`,
        signalTable(check.signals),
        ...guidance(check, frame, detail),
        check.guidance.retest === check.command ? "" : `**Command**\n\n${command(check.command)}`,
        outputFold("Output", check.output, detail),
        check.diagnosis === null
            ? ""
            : outputFold(`Diagnosis, ${ending(check.diagnosis)}`, check.diagnosis.output, detail),
        check.retest === null ? "" : outputFold(`Retest, ${ending(check.retest)}`, check.retest.output, detail),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function title(check) {
    const { area, id } = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check);
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(area) + (id === null ? "" : ` / ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(id)}`);
}
function facts(check, { results }) {
    const { attempts, owner, exitCode, startedAt, durationMs, line } = check;
    return [
        exitCode === null ? "" : `exit code ${exitCode}`,
        startedAt === null ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(durationMs),
        attempts.length > 1
            ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[verdict].word} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(each)}`).join(", ")}`
            : "",
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW)(check).filter((remark) => !remark.endsWith("attempts")),
        owner === null ? "" : `owner ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(owner)}`,
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`line ${line} of the page`, (0,_permalink_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(results.checklist.url, line)),
    ]
        .filter((fact) => fact !== "")
        .join(" · ");
}
/** What speaks against the check; what speaks for it is no news here, and stands in the table of all checks. */
function signalTable(signals) {
    const bad = signals.filter((signal) => !(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(signal));
    if (bad.length === 0)
        return "";
    const rows = bad.slice(0, maxSignals).map(signalRow);
    const rest = bad.length > maxSignals ? `\n\n… and ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(bad.length - maxSignals)} more signals.` : "";
    return `| Expected | Seen |\n| --- | --- |\n${rows.join("\n")}${rest}`;
}
function signalRow(signal) {
    const { note, outputLine } = signal;
    const seen = [
        seenText(signal, maxSignalCharacters),
        outputLine === undefined ? "" : `(line ${outputLine})`,
        note === undefined ? "" : `– ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(note)}`,
    ];
    return `| ${expectedText(signal, maxSignalCharacters)} | ${seen.filter((part) => part !== "").join(" ")} |`;
}
/** What was expected, for a table cell, and whether it was so: only what speaks against the check has colour. */
function expectedText(signal, limit) {
    const { kind, expect, implied } = signal;
    const not = kind === "pass" ? "" : "not ";
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(signal) ? "✓" : "❌"} ${not}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(expect, limit))}${implied ? " (implied)" : ""}`;
}
/** What was seen, for a table cell: as code where it is a line of the output, else it is words of ours. */
function seenText({ holds, saw, reason, outputLine }, limit) {
    if (holds === null)
        return `not judged: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(reason ?? "unknown", limit)}`;
    if (saw === "")
        return "nothing";
    return outputLine === undefined ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(saw, limit) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(saw, limit));
}
/** The guidance of a check that decides nothing is the first to go. */
function guidance(check, { guidance: renderer, decides }, detail) {
    return !detail.advisoryGuidance && !decides(check) ? [] : guidanceParts(check, renderer);
}
/** Rollback and retest. */
function guidanceParts({ guidance: { rollback, rollbackAndRetest, retest, retestKind } }, renderer) {
    const words = (title, markdown) => renderer?.titled(title, markdown) ?? `**${title}:** ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(markdown)}`;
    const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
    const back = rollback === null ? "**Roll back:** the page says nothing." : words(title, rollback);
    return [back, retestKind === "command" ? `**Retest**\n\n${command(retest)}` : words("Retest", retest)];
}
function command(script) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(script, maxCommandCharacters));
}
/** The last lines of what was printed, folded unless they are what a reader came for. */
function outputFold(name, { tail, lines, bytes }, { tailLines, tailBytes }, open = false) {
    if (bytes === 0 || tail.trim() === "")
        return `${name}: nothing was printed.`;
    const { text, lines: shown } = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(tail, tailLines, tailBytes);
    if (text === "")
        return "";
    const what = shown >= lines ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, "line") : `last ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(shown)} of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, "line")}`;
    return fold(`${name}: ${what}`, (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(text), open);
}
/** A line of HTML, and Markdown behind it. */
function fold(head, body, open = false) {
    return body === ""
        ? `<p>${head}</p>`
        : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}
/** How a script ended, in a few words. */
function ending({ verdict, exitCode, durationMs }) {
    const how = exitCode === null ? _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[verdict].word : `exit code ${exitCode}`;
    return `${how} after ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(durationMs)}`;
}


/***/ }),

/***/ 3618:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: function() { return /* binding */ countTotals; },
/* harmony export */   q7: function() { return /* binding */ decideGate; },
/* harmony export */   yN: function() { return /* binding */ decides; }
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(552);

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
function decideGate({ checks, failOn, setup, cancelled, scope, ownGate }) {
    const deciding = checks.filter((check) => decides(check, failOn));
    const missed = deciding.filter((check) => check.verdict !== "passed").length;
    const kind = failOn === "any" ? "check" : "required check";
    const within = scope === null ? "" : `, ${scope}`;
    if (cancelled) {
        return notReady("cancelled", `the run was cancelled: ${missed} of ${count(deciding.length, kind)} did not pass${within}`);
    }
    if (setup !== null && setup.verdict !== "passed") {
        return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
    }
    if (deciding.length === 0) {
        return notReady("nothing-to-run", `no required check was run, and advisory checks decide nothing${within}`);
    }
    if (missed > 0) {
        return notReady("checks-failed", `${missed} of ${count(deciding.length, kind)} did not pass${within}`);
    }
    // Last: what failed has to be mended in any case, and the reports name the gate's changes whatever the reason is.
    if (ownGate !== null)
        return notReady("gate-weakened", `${ownGateReason(ownGate)}${within}`);
    const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${count(deciding.length, kind)} passed`;
    return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}
function ownGateReason(ownGate) {
    return ownGate.kind === "not-compared"
        ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
        : `the pull request changes its own gate, and ${count(ownGate.changes, "change")} may weaken it`;
}
/** Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is). */
function decides(check, failOn) {
    return failOn === "any" || check.severity === "required";
}
/** Counts verdicts as outputs and results file give them. */
function countTotals(checks) {
    const byVerdict = Object.fromEntries(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.map((verdict) => [verdict, 0]));
    for (const check of checks)
        byVerdict[check.verdict] += 1;
    const { passed, skipped } = byVerdict;
    return {
        total: checks.length,
        passed,
        failed: checks.length - passed - skipped,
        skipped,
        flaky: checks.filter((check) => check.flaky).length,
        byVerdict,
    };
}
function notReady(reasonCode, reason) {
    return { gate: "not-ready", reasonCode, reason };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ })

};
;