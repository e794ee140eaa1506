"use strict";
exports.id = 633;
exports.ids = [633,4324];
exports.modules = {

  77608:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: function() { return   actionRequest; }
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46058);
  var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84324);



async function actionRequest(env) {
    return {
        input: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4)(name, { trimWhitespace: false }),
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_2__.readEvent)(env),
    };
}


  }),

  84324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readEvent: function() { return   readEvent; }
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
            return {};
        throw error;
    }
}


  }),

  70324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Y: function() { return   servicesOf; }
});

var api_error = __webpack_require__(98262);
var forge = __webpack_require__(90702);
var is_record = __webpack_require__(45693);
var transport = __webpack_require__(67213);
;// CONCATENATED MODULE: ./build/platform/github/answers.js



function readPullRequest(value) {
    const pull = record(value, "a pull request");
    const head = record(pull["head"], "a pull request's head");
    return {
        number: number(pull["number"], "a pull request's number"),
        open: pull["state"] === "open",
        headSha: readText(head, "sha", "a pull request's head commit"),
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
function readReview(value) {
    const review = record(value, "a review");
    return {
        state: readText(review, "state", "a review's state"),
        environments: items(review["environments"], "a review's environments").map((environment) => readText(environment, "name", "an environment's name")),
        by: textAt(review["user"], "login"),
    };
}
function readContent(value) {
    if (Array.isArray(value))
        return { kind: "none" };
    const file = record(value, "a file");
    if ((file["type"] ?? "file") !== "file")
        return { kind: "none" };
    if (file["encoding"] === "base64" && typeof file["content"] === "string")
        return { kind: "bytes", bytes: Buffer.from(file["content"], "base64") };
    return { kind: "blob", sha: readText(file, "sha", "a file's content") };
}
function readList(value, read) {
    return items(value, "a list").flatMap((item) => {
        try {
            return [read(item)];
        }
        catch (error) {
            if (error instanceof api_error .h)
                return [];
            throw error;
        }
    });
}
function items(value, what) {
    if (!Array.isArray(value))
        throw unexpected(what);
    return value;
}
function readText(value, key, what) {
    const text = record(value, what)[key];
    if (typeof text !== "string")
        throw unexpected(what);
    return text;
}
function record(value, what) {
    if (!(0,is_record .u)(value))
        throw unexpected(what);
    return value;
}
function number(value, what) {
    if (typeof value !== "number")
        throw unexpected(what);
    return value;
}
function textAt(value, key) {
    const found = (0,is_record .u)(value) ? value[key] : null;
    return typeof found === "string" && found !== "" ? found : null;
}
function unexpected(what) {
    return (0,transport .qE)("bad-answer", `an answer without ${what}`);
}

;// CONCATENATED MODULE: ./build/platform/github/github-api.js





const perPage = 100;
const maxPages = 100;
function connectGitHub(connection) {
    return new RestApi(connection);
}
class RestApi {
    forge;
    #connection;
    #client = null;
    #login = null;
    constructor(connection) {
        this.#connection = {
            ...connection,
            token: connection.token.trim(),
            apiUrl: connection.apiUrl.replace(/\/+$/, ""),
        };
        this.forge = (0,forge .r)(connection.apiUrl);
    }
    login() {
        this.#login ??= this.#askLogin();
        return this.#login;
    }
    async workflowOf(repository, runId) {
        const run = await this.#ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", repository, {
            run_id: runId,
        });
        return readText(run, "path", "the path of a workflow").replace(/@.*$/s, "");
    }
    async approvals(repository, runId) {
        const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
        const pages = await this.#pages(route, { ...split(repository), run_id: runId });
        return pages.flatMap((page) => items(page, "a list").map(readReview));
    }
    async defaultBranch(repository) {
        const answer = await this.#ask("GET /repos/{owner}/{repo}", repository);
        return readText(answer, "default_branch", "a default branch");
    }
    async pullRequest(repository, number) {
        return readPullRequest(await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", repository, { number }));
    }
    async pullRequestsOf(repository, sha) {
        if (this.forge === "gitea")
            return this.#mergedPullRequestOf(repository, sha);
        const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
        return readList(await this.#ask(route, repository, { sha, per_page: perPage }), readPullRequest);
    }
    openPullRequestsFrom(repository, owner, branch) {
        const asked = { ...split(repository), state: "open", head: `${owner}:${branch}` };
        return this.#list("GET /repos/{owner}/{repo}/pulls", asked, readPullRequest);
    }
    async comments(repository, number) {
        const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
        const found = await this.#list(route, { ...split(repository), number }, readComment);
        return [...new Map(found.map((comment) => [comment.id, comment])).values()].sort((a, b) => a.id - b.id);
    }
    async createComment(repository, number, body) {
        const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
        return readComment(await this.#ask(route, repository, { number, body }, "once"));
    }
    async updateComment(repository, id, body) {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
        return readComment(await this.#ask(route, repository, { id, body }));
    }
    async deleteComment(repository, id) {
        const route = "DELETE /repos/{owner}/{repo}/issues/comments/{id}";
        await this.#ask(route, repository, { id }).catch(unlessKind(undefined, "not-found"));
    }
    async setStatus(repository, sha, status) {
        const { context, state, description, targetUrl } = status;
        const target = targetUrl === null ? {} : { target_url: targetUrl };
        const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
        const asked = { sha, context, state, description, ...target };
        if (isOfOther(await this.#ask(route, repository, asked), status))
            throw unexpected("the status that was sent");
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
    async publishedAt(repository, tag) {
        const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
        const release = record(await this.#ask(route, repository, { tag }), "a release");
        return release["draft"] === true ? null : textAt(release, "published_at");
    }
    async tagDate(repository, tag) {
        const path = tag.split("/").map(encodeURIComponent).join("/");
        const reference = record(await this.#ask("GET /repos/{owner}/{repo}/git/ref/tags/{+path}", repository, { path }), "a tag");
        const { type, sha } = record(reference["object"], "what a tag names");
        if (type !== "tag" || typeof sha !== "string")
            return null;
        const object = record(await this.#ask("GET /repos/{owner}/{repo}/git/tags/{sha}", repository, { sha }), "a tag");
        return textAt(object["tagger"], "date");
    }
    async #contentAt(repository, path, ref) {
        const encoded = path.split("/").map(encodeURIComponent).join("/");
        const route = "GET /repos/{owner}/{repo}/contents/{+path}";
        const file = await this.#ask(route, repository, { path: encoded, ref }).catch(unlessKind(missing, "not-found"));
        if (file !== missing)
            return readContent(file);
        await this.#ask("GET /repos/{owner}/{repo}/git/trees/{ref}", repository, { ref });
        return { kind: "none" };
    }
    async #blob(repository, sha) {
        const content = readContent(await this.#ask("GET /repos/{owner}/{repo}/git/blobs/{sha}", repository, { sha }));
        if (content.kind === "bytes")
            return content.bytes;
        throw (0,transport .qE)("unprocessable", "the server hands no file of this size out");
    }
    async #mergedPullRequestOf(repository, sha) {
        const route = "GET /repos/{owner}/{repo}/commits/{sha}/pull";
        const pull = await this.#ask(route, repository, { sha }).catch(unlessKind(missing, "not-found"));
        return pull === missing ? [] : [readPullRequest(pull)];
    }
    async #askLogin() {
        if (this.#connection.token.startsWith("ghs_"))
            return null;
        const user = await this.#answer("GET /user", {}).catch(unlessKind(null, "unauthorized", "read-only", "not-found"));
        return textAt(user?.data, "login");
    }
    async #list(route, asked, read) {
        return (await this.#pages(route, asked)).flatMap((page) => readList(page, read));
    }
    async #pages(route, asked) {
        const pages = [];
        for (let page = 1; page <= maxPages; page += 1) {
            const { data, headers } = await this.#answer(route, { ...asked, per_page: perPage, page });
            pages.push(data);
            if (!hasNextPage(headers))
                return pages;
        }
        throw unexpected(`a list of at most ${maxPages} pages`);
    }
    async #ask(route, repository, parameters = {}, once) {
        return (await this.#answer(route, { ...split(repository), ...parameters }, once)).data;
    }
    async #answer(...[route, parameters, once]) {
        try {
            const ask = await this.#connected();
            return await this.#connection.budget.spend(() => ask(route, parameters, once));
        }
        catch (error) {
            throw (0,transport .Gv)(error);
        }
    }
    #connected() {
        const { token } = this.#connection;
        if (token === "")
            throw (0,transport .qE)("unauthorized", "no token was given");
        if (!/^[\x21-\x7e]+$/.test(token))
            throw (0,transport .qE)("unauthorized", "the token holds characters that no token has");
        this.#client ??= Promise.all( [__webpack_require__.e(9059), __webpack_require__.e(1804)]).then(__webpack_require__.bind(__webpack_require__, 21804)).then((client) => client.createClient(this.#connection));
        return this.#client;
    }
}
const missing = Symbol("missing");
function unlessKind(other, ...kinds) {
    return (error) => {
        if (error instanceof api_error .h && kinds.includes(error.failure.kind))
            return other;
        throw error;
    };
}
function split(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
function hasNextPage(headers) {
    return /;\s*rel="?next\b/.test(String(headers["link"] ?? ""));
}
function isOfOther(answer, { context, state }) {
    if (!(0,is_record .u)(answer))
        return answer !== undefined && answer !== null && answer !== "";
    const told = [answer["context"] ?? context, answer["state"] ?? answer["status"] ?? state];
    return told[0] !== context || told[1] !== state;
}

;// CONCATENATED MODULE: ./build/platform/linear.js



function connectLinear(connection) {
    const ask = asker(connection);
    return {
        issue: (key) => readIssue(ask, key),
        createComment: async (issueId, body) => {
            await ask(mutations.createComment, { input: { issueId, body } });
        },
        updateComment: async (id, body) => {
            await ask(mutations.updateComment, { id, input: { body } });
        },
        attach: async (issueId, { url, title, subtitle }) => {
            await ask(mutations.attach, { input: { issueId, url, title, subtitle } });
        },
    };
}
const mutations = {
    createComment: "mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }",
    updateComment: "mutation($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { success } }",
    attach: "mutation($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success } }",
};
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
        const { hasNextPage, endCursor } = (0,is_record .u)(page["pageInfo"]) ? page["pageInfo"] : {};
        if (hasNextPage !== true || typeof endCursor !== "string")
            return { id: linear_text(issue["id"]), comments };
        after = endCursor;
    }
}
function linear_readComment(node) {
    if (!(0,is_record .u)(node))
        return [];
    const { id, body, user } = node;
    if (typeof id !== "string" || typeof body !== "string")
        return [];
    return [{ id, body, mine: (0,is_record .u)(user) && user["isMe"] === true }];
}
function asker({ token, endpoint = "https://api.linear.app/graphql", ...limits }) {
    const fetch = (0,transport .VT)((url, init) => globalThis.fetch(url, init), limits);
    const key = token.trim();
    return async (query, variables) => {
        if (!/^[\x20-\x7e]+$/.test(key))
            throw (0,transport .qE)("unauthorized", "`linear-token` is empty or holds characters that no key has");
        const init = {
            method: "POST",
            headers: { authorization: authorization(key), "content-type": "application/json" },
            body: JSON.stringify({ query, variables }),
        };
        try {
            return await limits.budget.spend(async () => readAnswer(await fetch(endpoint, init)));
        }
        catch (error) {
            throw (0,transport .Gv)(error);
        }
    };
}
function authorization(key) {
    return key.startsWith("lin_api_") || /^bearer /i.test(key) ? key : `Bearer ${key}`;
}
async function readAnswer(response) {
    const body = await response.text();
    const answer = body.startsWith("{") ? linear_record(JSON.parse(body)) : {};
    const [first] = Array.isArray(answer["errors"]) ? answer["errors"] : [];
    if (first !== undefined)
        throw graphqlFailure(linear_record(first), response);
    const { ok, status, statusText } = response;
    if (!ok)
        throw failure(kindOfStatus(status), status, statusText || "no reason was given");
    const data = linear_record(answer["data"]);
    const refused = Object.values(data).some((value) => (0,is_record .u)(value) && value["success"] === false);
    if (refused)
        throw failure("unprocessable", status, "the change was not carried out");
    return data;
}
function graphqlFailure(error, { status, headers }) {
    const extensions = (0,is_record .u)(error["extensions"]) ? error["extensions"] : {};
    const code = `${extensions["code"] ?? ""} ${extensions["type"] ?? ""}`;
    const words = extensions["userPresentableMessage"] ?? error["message"];
    const wait = headers.get("retry-after");
    const kind = kindOfError(code, String(error["message"]), status);
    const message = typeof words === "string" ? words : "an error without words";
    return failure(kind, status, message, wait !== null && /^\d+$/.test(wait) ? Number(wait) : null);
}
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
function failure(kind, status, message, retryAfterSeconds = null) {
    return new api_error .h({ kind, status, message, retryAfterSeconds });
}
function linear_record(value) {
    if (!(0,is_record .u)(value))
        throw anotherForm();
    return value;
}
function linear_text(value) {
    if (typeof value !== "string")
        throw anotherForm();
    return value;
}
function anotherForm() {
    return (0,transport .qE)("bad-answer", "an answer in another form than Linear's");
}

;// CONCATENATED MODULE: ./build/entry/services.js



function servicesOf(env) {
    const budget = new transport .__();
    const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
    return {
        services: ({ github, linear }) => ({
            github: connectGitHub({ token: github, apiUrl, budget }),
            linear: connectLinear({ token: linear, budget }),
        }),
        artifacts: async () => {
            const { createArtifacts } = await __webpack_require__.e(  544).then(__webpack_require__.bind(__webpack_require__, 63955));
            return createArtifacts(env);
        },
    };
}


  }),

  98262:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   ApiError; }
  });
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


  }),

  67213:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gv: function() { return   toApiError; },
    VT: function() { return   wholeAnswers; },
    __: function() { return   Budget; },
    hD: function() { return   rateLimitWait; },
    qE: function() { return   noAnswer; }
  });
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);
  var _text_is_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);
  var _text_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45693);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);




class TransportFault extends Error {
    kind;
    name = "TransportFault";
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
const ownRequestTimeoutMs = 10_000;
const runBudgetMs = 30_000;
function wholeAnswers(fetch, { budget, requestTimeoutMs = ownRequestTimeoutMs }) {
    return async (url, init) => {
        const timeout = AbortSignal.timeout(requestTimeoutMs);
        const signal = AbortSignal.any([timeout, budget.signal]);
        const late = `no answer within ${requestTimeoutMs / 1000} s`;
        const response = await attempt(() => fetch(url, { ...init, signal }), signal, "unreachable", late);
        const text = await attempt(() => textOf(response), signal, "bad-answer", late);
        const json = (0,_text_is_json_js__WEBPACK_IMPORTED_MODULE_1__  .F)(text);
        const { ok, status, statusText } = response;
        if (isOfOtherRequest(response, init))
            throw new TransportFault("bad-answer", "a redirection to another address");
        if (ok && text !== "" && !json)
            throw new TransportFault("bad-answer", notJson(text));
        const headers = new Headers([...response.headers]);
        headers.set("content-type", json ? "application/json" : "text/plain");
        return new Response(text === "" ? null : text, { status, statusText, headers });
    };
}
const maxAnswerBytes = 64 * 1024 * 1024;
async function textOf({ body }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes)
            throw new TransportFault("bad-answer", `an answer of more than ${maxAnswerBytes / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function isOfOtherRequest({ status, redirected }, { method }) {
    const isRedirection = status >= 300 && status < 400 && status !== 304;
    return isRedirection || (redirected && method === "POST" && status < 300 && status !== 201);
}
async function attempt(work, signal, kind, late) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof TransportFault)
            throw error;
        if (signal.aborted)
            throw new TransportFault("timeout", late, { cause: error });
        const prefix = kind === "bad-answer" ? "the answer ended half-way: " : "";
        throw new TransportFault(kind, prefix + innermost(error), { cause: error });
    }
}
function innermost(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof Error)
        return innermost(error.cause);
    return error instanceof AggregateError && error.message === "" ? innermost(error.errors[0]) : error.message;
}
function isHtml(text) {
    return /^\s*</.test(text);
}
function notJson(text) {
    return isHtml(text) ? "an HTML page instead of JSON" : "a text that is no JSON, or only half of one";
}
class Budget {
    #controller = new AbortController();
    #leftMs;
    #asking = 0;
    #since = 0;
    #timer;
    constructor(totalMs = runBudgetMs) {
        this.#leftMs = totalMs;
    }
    get signal() {
        return this.#controller.signal;
    }
    leftMs() {
        const spent = this.#asking === 0 ? 0 : performance.now() - this.#since;
        return Math.max(0, this.#leftMs - spent);
    }
    async spend(work) {
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
function outOfTime() {
    return new TransportFault("timeout", "the time for all requests of this run is used up");
}
function toApiError(error) {
    if (error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h)
        return error;
    return new _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h(failureOf(error), { cause: error });
}
function failureOf(error) {
    const fault = transportFault(error);
    if (fault !== null)
        return withoutAnswer(fault.kind, fault.message);
    const answer = answerOf(error);
    if (answer === null)
        return withoutAnswer("unreachable", githubMessageOf(error));
    const { status, message, headers } = answer;
    return { kind: kindOf(answer), status, message, retryAfterSeconds: waitSeconds(headers) };
}
function withoutAnswer(kind, message) {
    return { kind, status: null, message, retryAfterSeconds: null };
}
function noAnswer(kind, message) {
    return new _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .h(withoutAnswer(kind, message));
}
function transportFault(error) {
    if (error instanceof TransportFault)
        return error;
    return error instanceof Error && error.cause instanceof TransportFault ? error.cause : null;
}
function answerOf(error) {
    if (!(error instanceof Error) || !("status" in error) || !("response" in error))
        return null;
    const { status, response } = error;
    if (typeof status !== "number" || typeof response !== "object" || response === null)
        return null;
    const headers = "headers" in response && (0,_text_is_record_js__WEBPACK_IMPORTED_MODULE_2__  .u)(response.headers) ? response.headers : {};
    const page = "data" in response && typeof response.data === "string" && isHtml(response.data);
    return { status, headers, message: page ? `an HTML page with status ${status}` : githubMessageOf(error) };
}
function githubMessageOf(error) {
    return (0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_3__  .b)(error).replace(/ - https:\/\/docs\.\S+$/, "");
}
function kindOf(answer) {
    const { status } = answer;
    if (isRateLimit(answer))
        return "rate-limited";
    if (status === 401)
        return "unauthorized";
    if (status === 403)
        return "read-only";
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 409)
        return "conflict";
    return status >= 500 ? "server" : "unprocessable";
}
function rateLimitWait(error) {
    const answer = answerOf(error);
    return answer !== null && isRateLimit(answer) ? waitSeconds(answer.headers) : undefined;
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /\brate limit/i.test(message));
}
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


  }),

  7142:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: function() { return   actionsHost; }
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

function actionsHost(log) {
    return {
        dialect: "actions",
        color: false,
        terminal: false,
        log,
        setOutputs: async (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH(name, value);
        },
        saveState: async (values) => {
            for (const [name, value] of Object.entries(values))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__  .LZ(name, value);
        },
        writeSummary: async (markdown) => {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
        },
        showRunning: () => () => undefined,
    };
}


  }),

  79456:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   createLogWriter; }
  });
function createLogWriter(stream, cancel) {
    const writer = new StreamWriter(stream);
    cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
    return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}
const blockBytes = 64 * 1024;
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
    #waiting = [];
    constructor(stream) {
        this.#stream = stream;
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
    async flush() {
        this.#send();
        while (this.#isOnItsWay)
            await this.#change();
    }
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
class Block {
    #memory = Buffer.alloc(0);
    length = 0;
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


  }),

  45693:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   isRecord; }
  });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


  }),

  31432:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   messageOf; }
  });
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


  })

};
;