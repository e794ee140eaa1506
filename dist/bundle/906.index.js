"use strict";
exports.id = 906;
exports.ids = [906];
exports.modules = {

/***/ 384:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: function() { return /* binding */ servicesOf; }
});

// EXTERNAL MODULE: ./build/model/api-error.js
var api_error = __webpack_require__(8262);
// EXTERNAL MODULE: ./build/model/forge.js
var forge = __webpack_require__(702);
;// CONCATENATED MODULE: ./build/platform/http/budget.js
/**
 * The time that all requests of a run may take together. Only time during which something is asked counts: a
 * status at the beginning and a comment after ten minutes of checks share it.
 */
class Budget {
    #controller = new AbortController();
    #leftMs;
    #asking = 0;
    #since = 0;
    #timer;
    constructor(totalMs) {
        this.#leftMs = totalMs;
    }
    /** Aborted when nothing is left. */
    get signal() {
        return this.#controller.signal;
    }
    leftMs() {
        const spent = this.#asking === 0 ? 0 : performance.now() - this.#since;
        return Math.max(0, this.#leftMs - spent);
    }
    /** Does the work on the budget's time, and gives up on it when that has run out: `outOfTime` then makes the error. */
    async spend(work, outOfTime) {
        if (this.signal.aborted)
            throw outOfTime();
        this.#begin();
        let stop = () => undefined;
        const end = new Promise((_, reject) => {
            stop = () => reject(outOfTime());
            this.signal.addEventListener("abort", stop, { once: true });
        });
        try {
            return await Promise.race([work(), end]);
        }
        finally {
            this.signal.removeEventListener("abort", stop);
            this.#end();
        }
    }
    #begin() {
        this.#asking += 1;
        if (this.#asking > 1)
            return;
        this.#since = performance.now();
        this.#timer = setTimeout(() => this.#controller.abort(), this.#leftMs);
    }
    #end() {
        this.#asking -= 1;
        if (this.#asking > 0)
            return;
        clearTimeout(this.#timer);
        this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#since));
        if (this.#leftMs === 0)
            this.#controller.abort();
    }
}

// EXTERNAL MODULE: ./build/platform/http/transport.js
var transport = __webpack_require__(7213);
// EXTERNAL MODULE: ./build/text/is-record.js
var is_record = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/platform/github/answers.js


/** Reads a pull request from an answer, and says so when it isn't one. */
function readPullRequest(value) {
    const pull = record(value, "a pull request");
    const head = record(pull["head"], "a pull request's head");
    return {
        number: number(pull["number"], "a pull request's number"),
        open: pull["state"] === "open",
        headSha: answers_text(head["sha"], "a pull request's head commit"),
        headRef: textAt(head, "ref") ?? "",
        headRepository: textAt(head["repo"], "full_name"),
        mergeCommitSha: typeof pull["merge_commit_sha"] === "string" ? pull["merge_commit_sha"] : null,
        baseSha: textAt(pull["base"], "sha"),
    };
}
function readComment(value) {
    const comment = record(value, "a comment");
    return {
        id: number(comment["id"], "a comment's id"),
        author: textAt(comment["user"], "login"),
        body: typeof comment["body"] === "string" ? comment["body"] : "",
        url: textAt(comment, "html_url") ?? "",
    };
}
/** `null` where the answer about a user names none. */
function loginIn(value) {
    return textAt(value, "login");
}
/** Reads the answer of the contents or of the blobs API; the latter names no type. */
function readContent(value) {
    if (Array.isArray(value))
        return { kind: "none" };
    const file = record(value, "a file");
    if ((file["type"] ?? "file") !== "file")
        return { kind: "none" };
    // An empty file has an empty text; GitHub gives that of a large one the encoding `none`, Gitea leaves both out.
    if (file["encoding"] === "base64" && typeof file["content"] === "string")
        return { kind: "bytes", bytes: Buffer.from(file["content"], "base64") };
    return { kind: "blob", sha: answers_text(file["sha"], "a file's content") };
}
/** Most of a list is others': an item that lacks what is needed is passed over, and silences nothing. */
function readList(value, read) {
    if (!Array.isArray(value))
        throw unexpected("a list");
    return value.flatMap((item) => {
        try {
            return [read(item)];
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h)
                return [];
            throw error;
        }
    });
}
function readText(value, key, what) {
    return answers_text(record(value, what)[key], what);
}
/** Whether a list goes on. The address in the header may be one that only the server itself can reach: not used. */
function hasNextPage(headers) {
    return /;\s*rel="?next\b/.test(String(headers["link"] ?? ""));
}
function record(value, what) {
    if (!(0,is_record/* isRecord */.u)(value))
        throw unexpected(what);
    return value;
}
function number(value, what) {
    if (typeof value !== "number")
        throw unexpected(what);
    return value;
}
function answers_text(value, what) {
    if (typeof value !== "string")
        throw unexpected(what);
    return value;
}
function textAt(value, key) {
    const found = (0,is_record/* isRecord */.u)(value) ? value[key] : null;
    return typeof found === "string" && found !== "" ? found : null;
}
function unexpected(what) {
    return new api_error/* ApiError */.h({
        kind: "bad-answer",
        status: null,
        message: `an answer without ${what}`,
        retryAfterSeconds: null,
    });
}

// EXTERNAL MODULE: ./build/platform/github/failure.js
var failure = __webpack_require__(6989);
;// CONCATENATED MODULE: ./build/platform/github/github-api.js






/** One request may take 10 s, all of a run together 30 s. */
const requestTimeoutMs = 10_000;
const runBudgetMs = 30_000;
/** GitHub's largest page. */
const perPage = 100;
/** GitHub for real. Nothing is loaded and nothing asked until the first call. */
function connectGitHub(connection) {
    return new RestApi(connection);
}
class RestApi {
    forge;
    #connection;
    #budget;
    #client = null;
    #login = null;
    constructor(connection) {
        this.#connection = {
            ...connection,
            token: connection.token.trim(),
            apiUrl: connection.apiUrl.replace(/\/+$/, ""),
        };
        this.forge = (0,forge/* forgeAt */.r)(connection.apiUrl);
        this.#budget = connection.budget ?? new Budget(runBudgetMs);
    }
    login() {
        this.#login ??= this.#askLogin();
        return this.#login;
    }
    async workflowOf(repository, runId) {
        const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
        const { data } = await this.#ask(route, { ...split(repository), run_id: runId });
        return readText(data, "path", "the path of a workflow").replace(/@.*$/s, "");
    }
    async defaultBranch(repository) {
        const { data } = await this.#ask("GET /repos/{owner}/{repo}", split(repository));
        return readText(data, "default_branch", "a default branch");
    }
    async pullRequest(repository, number) {
        const { data } = await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", {
            ...split(repository),
            number,
        });
        return readPullRequest(data);
    }
    async pullRequestsOf(repository, sha) {
        if (this.forge === "gitea")
            return this.#mergedPullRequestOf(repository, sha);
        const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
        const { data } = await this.#ask(route, { ...split(repository), sha, per_page: perPage });
        return readList(data, readPullRequest);
    }
    async openPullRequestsFrom(repository, { owner, branch }) {
        const route = "GET /repos/{owner}/{repo}/pulls";
        const asked = { ...split(repository), state: "open", head: `${owner}:${branch}`, per_page: perPage };
        const found = [];
        for (let page = 1;; page += 1) {
            const { data, headers } = await this.#ask(route, { ...asked, page });
            found.push(...readList(data, readPullRequest));
            if (!hasNextPage(headers))
                return found;
        }
    }
    async comments(repository, number) {
        const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
        const found = new Map();
        for (let page = 1;; page += 1) {
            const { data, headers } = await this.#ask(route, {
                ...split(repository),
                number,
                per_page: perPage,
                page,
            });
            for (const comment of readList(data, readComment))
                found.set(comment.id, comment);
            if (!hasNextPage(headers))
                return [...found.values()].sort((a, b) => a.id - b.id);
        }
    }
    async createComment(repository, number, body) {
        const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
        return readComment((await this.#ask(route, { ...split(repository), number, body }, "once")).data);
    }
    async updateComment(repository, id, body) {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
        return readComment((await this.#ask(route, { ...split(repository), id, body })).data);
    }
    async deleteComment(repository, id) {
        try {
            await this.#ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...split(repository), id });
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.h) || error.failure.kind !== "not-found")
                throw error;
        }
    }
    async setStatus(repository, sha, status) {
        const { context, state, description, targetUrl } = status;
        const target = targetUrl === null ? {} : { target_url: targetUrl };
        const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
        await this.#ask(route, { ...split(repository), sha, context, state, description, ...target });
    }
    async fileAt(repository, path, ref) {
        const content = await this.#contentAt(repository, path, ref);
        switch (content.kind) {
            case "bytes":
                return content.bytes;
            case "blob":
                return this.#blob(repository, content.sha);
            case "none":
                return null;
        }
    }
    /** Below 1 MB the bytes are in the answer. The raw media type would be no JSON, which is how a proxy's page is told from an answer. */
    async #contentAt(repository, path, ref) {
        const encoded = path.split("/").map(encodeURIComponent).join("/");
        const route = "GET /repos/{owner}/{repo}/contents/{+path}";
        try {
            return readContent((await this.#ask(route, { ...split(repository), path: encoded, ref })).data);
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.h) || error.failure.kind !== "not-found")
                throw error;
            // A missing file, a missing commit and a token that may not look all have the same answer.
            await this.#ask("GET /repos/{owner}/{repo}/git/trees/{ref}", { ...split(repository), ref });
            return { kind: "none" };
        }
    }
    async #blob(repository, sha) {
        const route = "GET /repos/{owner}/{repo}/git/blobs/{sha}";
        const content = readContent((await this.#ask(route, { ...split(repository), sha })).data);
        if (content.kind === "bytes")
            return content.bytes;
        const message = "the server hands no file of this size out";
        throw new api_error/* ApiError */.h({ kind: "unprocessable", status: null, message, retryAfterSeconds: null });
    }
    /** Gitea and Forgejo know only the one that brought the commit, under a name of their own. */
    async #mergedPullRequestOf(repository, sha) {
        try {
            const { data } = await this.#ask("GET /repos/{owner}/{repo}/commits/{sha}/pull", {
                ...split(repository),
                sha,
            });
            return [readPullRequest(data)];
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h && error.failure.kind === "not-found")
                return [];
            throw error;
        }
    }
    /**
     * Installation tokens (`ghs_`) get a 403 from `/user`, so they aren't asked for; a server that refuses the
     * question has no answer either.
     */
    async #askLogin() {
        if (this.#connection.token.startsWith("ghs_"))
            return null;
        try {
            return loginIn((await this.#ask("GET /user", {})).data);
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h &&
                ["unauthorized", "read-only", "not-found"].includes(error.failure.kind))
                return null;
            throw error;
        }
    }
    async #ask(route, parameters, once) {
        try {
            const ask = await this.#connected();
            const outOfTime = () => new transport/* TransportFault */.ww("timeout", "the time for all requests of this run is used up");
            return await this.#budget.spend(() => ask(route, parameters, once), outOfTime);
        }
        catch (error) {
            throw (0,failure/* toApiError */.Gv)(error);
        }
    }
    /** Octokit is loaded here, because most runs have nothing to ask. */
    #connected() {
        const { token, apiUrl, ...times } = this.#connection;
        if (!/^[\x21-\x7e]+$/.test(token))
            throw noToken(token);
        this.#client ??= Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 1804)).then(({ createClient }) => createClient({
            token,
            baseUrl: apiUrl,
            budget: this.#budget,
            requestTimeoutMs: times.requestTimeoutMs ?? requestTimeoutMs,
            retries: times.retries ?? 2,
            retryUnitMs: times.retryUnitMs ?? 1_000,
            writeSpacingMs: times.writeSpacingMs ?? 100,
        }));
        return this.#client;
    }
}
/** A token that cannot be sent would be quoted in the error that sending it gives. */
function noToken(token) {
    const message = token === "" ? "no token was given" : "the token holds characters that no token has";
    return new api_error/* ApiError */.h({ kind: "unauthorized", status: null, message, retryAfterSeconds: null });
}
function split(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}

;// CONCATENATED MODULE: ./build/platform/linear.js






/** Linear's GraphQL API by plain fetch. Nothing is asked until the first call. */
function connectLinear(connection) {
    const ask = asker(connection);
    return {
        issue: (key) => readIssue(ask, key),
        createComment: async (issueId, body) => {
            await ask(`mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }`, {
                input: { issueId, body },
            });
        },
        updateComment: async (id, body) => {
            await ask(`mutation($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { success } }`, {
                id,
                input: { body },
            });
        },
        attach: async (issueId, { url, title, subtitle }) => {
            await ask(`mutation($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success } }`, {
                input: { issueId, url, title, subtitle },
            });
        },
    };
}
const issueQuery = `query($id: String!, $after: String) {
  issue(id: $id) {
    id
    comments(first: 100, after: $after) { nodes { id body user { isMe } } pageInfo { hasNextPage endCursor } }
  }
}`;
async function readIssue(ask, key) {
    const comments = [];
    for (let after = null;;) {
        const issue = linear_record((await ask(issueQuery, { id: key, after }))["issue"]);
        const page = linear_record(issue["comments"]);
        if (Array.isArray(page["nodes"]))
            comments.push(...page["nodes"].flatMap(linear_readComment));
        const { hasNextPage, endCursor } = (0,is_record/* isRecord */.u)(page["pageInfo"]) ? page["pageInfo"] : {};
        if (hasNextPage !== true || typeof endCursor !== "string")
            return { id: linear_text(issue["id"]), comments };
        after = endCursor;
    }
}
/** Most are others': one that lacks what is needed is passed over. What an integration wrote has no user. */
function linear_readComment(node) {
    if (!(0,is_record/* isRecord */.u)(node))
        return [];
    const { id, body, user } = node;
    if (typeof id !== "string" || typeof body !== "string")
        return [];
    return [{ id, body, mine: (0,is_record/* isRecord */.u)(user) && user["isMe"] === true }];
}
function asker({ token, endpoint = "https://api.linear.app/graphql", ...limits }) {
    const budget = limits.budget ?? new Budget(runBudgetMs);
    const fetch = (0,transport/* wholeAnswers */.VT)((url, init) => globalThis.fetch(url, init), {
        budget,
        requestTimeoutMs: limits.requestTimeoutMs ?? requestTimeoutMs,
    });
    const key = token.trim();
    return async (query, variables) => {
        // What cannot be sent would be quoted in the error that sending it gives.
        if (!/^[\x20-\x7e]+$/.test(key))
            throw linear_failure("unauthorized", null, "`linear-token` is empty or holds characters that no key has");
        const init = {
            method: "POST",
            headers: { authorization: authorization(key), "content-type": "application/json" },
            body: JSON.stringify({ query, variables }),
        };
        try {
            const outOfTime = () => new transport/* TransportFault */.ww("timeout", "the time for all requests of this run is used up");
            return await budget.spend(async () => readAnswer(await fetch(endpoint, init)), outOfTime);
        }
        catch (error) {
            throw (0,failure/* toApiError */.Gv)(error);
        }
    };
}
/** A personal key goes without `Bearer`, an OAuth token with it. */
function authorization(key) {
    return key.startsWith("lin_api_") || /^bearer /i.test(key) ? key : `Bearer ${key}`;
}
/** Linear tells errors in `errors`, most of them with status 200. */
async function readAnswer(response) {
    const body = await response.text();
    const answer = body.startsWith("{") ? linear_record(JSON.parse(body)) : {};
    const [first] = Array.isArray(answer["errors"]) ? answer["errors"] : [];
    if (first !== undefined)
        throw graphqlFailure(linear_record(first), response);
    if (!response.ok)
        throw linear_failure(kindOfStatus(response.status), response.status, response.statusText || "no reason was given");
    const data = linear_record(answer["data"]);
    const refused = Object.values(data).some((value) => (0,is_record/* isRecord */.u)(value) && value["success"] === false);
    if (refused)
        throw linear_failure("unprocessable", response.status, "the change was not carried out");
    return data;
}
function graphqlFailure(error, { status, headers }) {
    const extensions = (0,is_record/* isRecord */.u)(error["extensions"]) ? error["extensions"] : {};
    const code = `${extensions["code"] ?? ""} ${extensions["type"] ?? ""}`;
    const words = extensions["userPresentableMessage"] ?? error["message"];
    const wait = headers.get("retry-after");
    return linear_failure(kindOfError(code, String(error["message"]), status), status, typeof words === "string" ? words : "an error without words", wait !== null && /^\d+$/.test(wait) ? Number(wait) : null);
}
/** The codes are those of Linear's own client; where one is new the status decides. */
function kindOfError(code, message, status) {
    if (/authentication/i.test(code) || status === 401)
        return "unauthorized";
    if (/ratelimit/i.test(code) || status === 429)
        return "rate-limited";
    if (/forbidden|feature.not.accessible/i.test(code) || status === 403)
        return "read-only";
    if (/not.found/i.test(`${code} ${message}`) || status === 404)
        return "not-found";
    return kindOfStatus(status);
}
function kindOfStatus(status) {
    if (status === 401)
        return "unauthorized";
    if (status === 403)
        return "read-only";
    if (status === 404)
        return "bad-answer";
    if (status === 429)
        return "rate-limited";
    return status >= 500 ? "server" : "unprocessable";
}
function linear_failure(kind, status, message, retryAfterSeconds = null) {
    return new api_error/* ApiError */.h({ kind, status, message, retryAfterSeconds });
}
function linear_record(value) {
    if (!(0,is_record/* isRecord */.u)(value))
        throw linear_failure("bad-answer", null, "an answer in another form than Linear's");
    return value;
}
function linear_text(value) {
    if (typeof value !== "string")
        throw linear_failure("bad-answer", null, "an answer in another form than Linear's");
    return value;
}

;// CONCATENATED MODULE: ./build/entry/services.js



/** GitHub (or a server that speaks like it) and Linear, which share the time that a run may spend on asking. */
function servicesOf(env) {
    const budget = new Budget(runBudgetMs);
    const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
    return ({ github, linear }) => ({
        github: connectGitHub({ token: github, apiUrl, budget }),
        linear: connectLinear({ token: linear, budget }),
    });
}


/***/ }),

/***/ 5385:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ maxChecklistBytes; },
/* harmony export */   x: function() { return /* binding */ defaultTimeoutMs; }
/* harmony export */ });
/** FORMAT 1: a checklist has at most 16 MiB. */
const maxChecklistBytes = 16 * 1024 * 1024;
/** FORMAT 1.3: the timeout of a check that names none. */
const defaultTimeoutMs = 10 * 60_000;


/***/ }),

/***/ 6251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ isInside; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}


/***/ }),

/***/ 6989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: function() { return /* binding */ waitSeconds; },
/* harmony export */   Gv: function() { return /* binding */ toApiError; },
/* harmony export */   a5: function() { return /* binding */ isRateLimit; },
/* harmony export */   ut: function() { return /* binding */ answerOf; }
/* harmony export */ });
/* harmony import */ var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);
/* harmony import */ var _text_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7213);



/** Whatever a request threw, as the one error that the seam knows. */
function toApiError(error) {
    if (error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h)
        return error;
    return new _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(failureOf(error), { cause: error });
}
function failureOf(error) {
    const fault = transportFault(error);
    if (fault !== null)
        return { kind: fault.kind, status: null, message: fault.message, retryAfterSeconds: null };
    const answer = answerOf(error);
    if (answer === null)
        return { kind: "unreachable", status: null, message: githubMessageOf(error), retryAfterSeconds: null };
    return {
        kind: kindOf(answer),
        status: answer.status,
        message: answer.message,
        retryAfterSeconds: waitSeconds(answer.headers),
    };
}
/** Octokit makes an error of its own of what `fetch` throws, and keeps that as the cause. */
function transportFault(error) {
    if (error instanceof _http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportFault */ .ww)
        return error;
    return error instanceof Error && error.cause instanceof _http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportFault */ .ww ? error.cause : null;
}
/** The server's answer in Octokit's error; `null` where there was none. */
function answerOf(error) {
    if (!(error instanceof Error) || !("status" in error) || !("response" in error))
        return null;
    const { status, response } = error;
    if (typeof status !== "number" || typeof response !== "object" || response === null)
        return null;
    const headers = "headers" in response && (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(response.headers) ? response.headers : {};
    const page = "data" in response && typeof response.data === "string" && (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(response.data);
    return { status, headers, message: page ? `an HTML page with status ${status}` : githubMessageOf(error) };
}
/** Octokit hangs the address of the documentation on GitHub's sentence. */
function githubMessageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/ - https:\/\/docs\.\S+$/, "");
}
function kindOf(answer) {
    const { status } = answer;
    if (isRateLimit(answer))
        return "rate-limited";
    if (status === 401)
        return "unauthorized";
    if (status === 403)
        return "read-only";
    // 410: issues are switched off, or the thread was deleted.
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 409)
        return "conflict";
    return status >= 500 ? "server" : "unprocessable";
}
/** GitHub's two limits answer with 403 or 429, and only words and headers tell them from a missing permission. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /\brate limit/i.test(message));
}
/** How long the server wants to be left alone: `retry-after` (seconds or a date), then `x-ratelimit-reset`. */
function waitSeconds(headers) {
    const after = String(headers["retry-after"] ?? "");
    if (/^\d+$/.test(after))
        return Number(after);
    if (after !== "" && !Number.isNaN(Date.parse(after)))
        return untilSeconds(Date.parse(after));
    const reset = String(headers["x-ratelimit-reset"] ?? "");
    if (headers["x-ratelimit-remaining"] !== "0" || !/^\d+$/.test(reset))
        return null;
    return untilSeconds(Number(reset) * 1000);
}
function untilSeconds(time) {
    return Math.max(0, Math.ceil((time - Date.now()) / 1000));
}


/***/ }),

/***/ 7213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: function() { return /* binding */ wholeAnswers; },
/* harmony export */   _6: function() { return /* binding */ isHtml; },
/* harmony export */   ww: function() { return /* binding */ TransportFault; }
/* harmony export */ });
/** Why no usable answer came. */
class TransportFault extends Error {
    kind;
    name = "TransportFault";
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/**
 * A fetch that hands over whole answers only: read to the end within the time limit, and JSON wherever the
 * server says that all went well. Octokit itself takes half a body or a sign-in page for an answer.
 */
function wholeAnswers(fetch, limits) {
    return async (url, init) => {
        const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
        const signal = AbortSignal.any([timeout, limits.budget.signal]);
        const late = `no answer within ${limits.requestTimeoutMs / 1000} s`;
        const response = await attempt(() => fetch(url, { ...init, signal }), signal, "unreachable", late);
        const text = await attempt(() => response.text(), signal, "bad-answer", late);
        const json = isJson(text);
        if (response.ok && text !== "" && !json)
            throw new TransportFault("bad-answer", notJson(text));
        const headers = new Headers([...response.headers]);
        headers.set("content-type", json ? "application/json" : "text/plain");
        return new Response(text === "" ? null : text, {
            status: response.status,
            statusText: response.statusText,
            headers,
        });
    };
}
async function attempt(work, signal, kind, late) {
    try {
        return await work();
    }
    catch (error) {
        if (signal.aborted)
            throw new TransportFault("timeout", late, { cause: error });
        const prefix = kind === "bad-answer" ? "the answer ended half-way: " : "";
        throw new TransportFault(kind, prefix + innermost(error), { cause: error });
    }
}
/** `fetch failed` says nothing; what failed is its cause. */
function innermost(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof Error)
        return innermost(error.cause);
    // A failed attempt at each of a host's addresses comes as one error without a message.
    return error instanceof AggregateError && error.message === "" ? innermost(error.errors[0]) : error.message;
}
/** Sign-in pages, and the error pages of proxies. */
function isHtml(text) {
    return /^\s*</.test(text);
}
function notJson(text) {
    return isHtml(text) ? "an HTML page instead of JSON" : "a text that is no JSON, or only half of one";
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 7142:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ actionsHost; }
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/** The GitHub runner: workflow commands in the log, outputs and summary through its files. */
function actionsHost(log) {
    return {
        dialect: "actions",
        // The runner's log shows ANSI colours, but it is no terminal.
        color: false,
        terminal: false,
        log,
        setOutputs: async (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        },
        saveState: async (values) => {
            for (const [name, value] of Object.entries(values))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
        },
        writeSummary: async (markdown) => {
            // Anew each time: what the servers answered comes after the first one, which must stand by then.
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
        },
        showRunning: () => () => undefined,
    };
}


/***/ }),

/***/ 9456:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ createLogWriter; }
/* harmony export */ });
/* unused harmony export blockBytes */
/**
 * Writes the log to a stream, `process.stdout` as a rule, and to it alone: once that has been touched its
 * descriptor is non-blocking, and `fs.writeSync(1)` throws EAGAIN against a slow reader.
 *
 * What is written is copied, so that a flood is read and judged while its last part is on its way, and so that small
 * writes become one: each write wakes the reader, which costs more than the copy.
 *
 * When the reader goes away (`| head`) the rest is dropped: the run goes on, and its verdict stays. Once `cancel` is
 * aborted, a reader that stands still is taken for gone: it must not hold up the report of a run that is being killed.
 */
function createLogWriter(stream, cancel) {
    const writer = new StreamWriter(stream);
    cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
    return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}
/** So much is sent at once, and held besides what is on its way: what a pipe holds on Linux. */
const blockBytes = 64 * 1024;
/** How long a reader may stand still after a cancel, and how often that is looked at, in milliseconds. */
const patienceMs = 1_500;
const lookMs = 100;
class StreamWriter {
    #stream;
    #gathered = new Block();
    #sent = new Block();
    #isOnItsWay = false;
    #isGone = false;
    #takenCount = 0;
    #soon = null;
    /** Those who wait for room, or for the end. */
    #waiting = [];
    constructor(stream) {
        this.#stream = stream;
        // EPIPE from a reader that has closed, and ENOSPC from a file alike: there is nowhere left to tell it.
        stream.on("error", () => this.#leave());
        stream.on("close", () => this.#leave());
    }
    write(bytes) {
        if (this.#isGone || bytes.length === 0)
            return undefined;
        this.#gathered.append(bytes);
        if (this.#gathered.length >= blockBytes)
            this.#send();
        else if (!this.#isOnItsWay)
            this.#soon ??= setImmediate(() => this.#send());
        return this.#gathered.length >= blockBytes ? this.#change() : undefined;
    }
    /** Returns when everything has been handed to the system. */
    async flush() {
        this.#send();
        while (this.#isOnItsWay)
            await this.#change();
    }
    /** From now on the reader must go on reading, or lose the rest. */
    loseInterest() {
        let seen = this.#takenCount;
        let since = performance.now();
        const timer = setInterval(() => {
            if (this.#takenCount !== seen || !this.#isOnItsWay)
                since = performance.now();
            seen = this.#takenCount;
            if (performance.now() - since < patienceMs)
                return;
            clearInterval(timer);
            this.#leave();
        }, lookMs).unref();
    }
    #send() {
        if (this.#soon !== null)
            clearImmediate(this.#soon);
        this.#soon = null;
        if (this.#isOnItsWay || this.#isGone || this.#gathered.length === 0)
            return;
        [this.#gathered, this.#sent] = [this.#sent, this.#gathered];
        this.#isOnItsWay = true;
        this.#stream.write(this.#sent.bytes, () => this.#taken());
    }
    /** The system has taken the block; what was gathered meanwhile is the next. */
    #taken() {
        this.#isOnItsWay = false;
        this.#takenCount += 1;
        this.#sent.clear();
        this.#send();
        this.#wake();
    }
    #change() {
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
    #wake() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting)
            resolve();
    }
    #leave() {
        this.#isGone = true;
        this.#isOnItsWay = false;
        this.#gathered.clear();
        this.#wake();
    }
}
/** Bytes that are gathered, in memory that is used again. */
class Block {
    #memory = Buffer.alloc(0);
    length = 0;
    /** Valid until something is done to the block. */
    get bytes() {
        return this.#memory.subarray(0, this.length);
    }
    append(bytes) {
        const added = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
        this.#grow(this.length + added);
        if (typeof bytes === "string")
            this.#memory.write(bytes, this.length);
        else
            bytes.copy(this.#memory, this.length);
        this.length += added;
    }
    /** What only one large write needed is given back. */
    clear() {
        if (this.length > 4 * blockBytes)
            this.#memory = Buffer.alloc(0);
        this.length = 0;
    }
    #grow(needed) {
        if (needed <= this.#memory.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#memory.length * 2, 4096));
        this.bytes.copy(larger);
        this.#memory = larger;
    }
}


/***/ }),

/***/ 5693:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ isRecord; }
/* harmony export */ });
/** Whether a parsed value is an object with keys: no list, and not `null`. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
;