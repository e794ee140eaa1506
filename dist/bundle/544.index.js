"use strict";
exports.id = 544;
exports.ids = [544];
exports.modules = {

  63955:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  createArtifacts: function() { return   createArtifacts; }
});

var message_of = __webpack_require__(31432);
var transport = __webpack_require__(67213);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var is_record = __webpack_require__(45693);
var results_file = __webpack_require__(46244);
var lib = __webpack_require__(44942);
var count = __webpack_require__(44936);
var cut = __webpack_require__(65307);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/platform/artifacts/refusals.js




class Refused extends Error {
    refusal;
    isMute;
    name = "Refused";
    constructor(refusal, 
    isMute = false) {
        super(refusal.found);
        this.refusal = refusal;
        this.isMute = isMute;
    }
}
const byHand = "upload the file of the output `results` with a step of your own, and give the gate the folder of what it downloads as `from`";
function noService(found) {
    return { kind: "refused", why: "no-service", found, cure: `In each shard ${byHand}` };
}
function taken(name) {
    const found = `this run has an artifact ${name} already`;
    return { kind: "refused", why: "taken", found, cure: "Give each use of the action a `name` of its own" };
}
function tooLarge(bytes) {
    return {
        kind: "refused",
        why: "too-large",
        found: `it has ${(0,count .U9)(bytes, "byte")}, and at most ${(0,count .U9)(results_file .Md, "byte")} are read`,
        cure: "Spread the checks over more shards",
    };
}
const altered = {
    kind: "refused",
    why: "altered",
    found: "what was received has another digest than what was uploaded",
    cure: "Run the job of that shard again",
};
function failed(found) {
    return {
        kind: "refused",
        why: "no-answer",
        found: (0,cut .lD)((0,one_line .T)(found), 300),
        cure: `Run the job again; where it stays so, in each shard ${byHand}`,
    };
}

;// CONCATENATED MODULE: ./build/platform/artifacts/exchange.js



const requestTimeoutMs = 30_000;
const delaysMs = [500, 2_000];
async function ask(question, attempts = delaysMs.length + 1) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await exchange(question).catch(refusedBy);
        if (!(answer instanceof Refused) && !mayPass(answer.status))
            return answer;
        if (answer instanceof Refused && answer.refusal.why !== "no-answer")
            throw answer;
        if (attempt < attempts)
            await new Promise((resolve) => setTimeout(resolve, delaysMs[attempt - 1]));
        else if (answer instanceof Refused)
            throw answer;
        else
            return answer;
    }
}
function mayPass(status) {
    return status >= 500 || status === 429 || status === 408;
}
function refusedBy(error) {
    return error instanceof Refused ? error : new Refused(failed((0,message_of .b)(error).replace(/\?\S*/g, "")));
}
async function exchange(question) {
    const over = new AbortController();
    const late = new Promise((_, reject) => {
        const timer = setTimeout(() => {
            reject(new Refused(failed(`no answer within ${requestTimeoutMs / 1_000} s`)));
            over.abort();
        }, requestTimeoutMs);
        over.signal.addEventListener("abort", () => clearTimeout(timer));
    });
    try {
        return await Promise.race([converse(question, over.signal), late]);
    }
    finally {
        over.abort();
    }
}
async function converse(question, over) {
    const { method, url, headers, body = null, maxBytes } = question;
    const client = new lib .Qq("readiness-action", [], {
        allowRetries: false,
        allowRedirects: method === "GET",
        maxRedirects: 5,
    });
    const { message } = await client.request(method, url, body, { ...headers });
    over.addEventListener("abort", () => message.destroy());
    const chunks = [];
    let bytes = 0;
    for await (const chunk of message) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Refused(tooLarge(bytes));
        chunks.push(chunk);
    }
    return { status: message.statusCode ?? 0, body: Buffer.concat(chunks) };
}

var is_json = __webpack_require__(32154);
;// CONCATENATED MODULE: ./build/platform/artifacts/service.js




const path = "/twirp/github.actions.results.api.v1.ArtifactService/";
const maxAnswerBytes = 4_000_000;
function serviceOf(env) {
    const host = foreignHost(env["GITHUB_SERVER_URL"] || "https://github.com");
    if (host !== null)
        throw new Refused(noService(`${host} has no artifact service that can be used from here`));
    const token = env["ACTIONS_RUNTIME_TOKEN"] ?? "";
    const url = env["ACTIONS_RESULTS_URL"] ?? "";
    const ids = idsOf(token);
    if (ids === null || !URL.canParse(url))
        throw new Refused(noService("the runner has named no artifact service (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN)"));
    const { origin } = new URL(url);
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    return {
        ids,
        call: async (method, message, attempts) => {
            const body = JSON.stringify(message);
            const question = { method: "POST", url: `${origin}${path}${method}`, headers, body };
            const answer = await ask({ ...question, maxBytes: maxAnswerBytes }, attempts);
            const text = answer.body.toString();
            const said = (0,is_json .F)(text) ? JSON.parse(text) : null;
            if (answer.status === 409)
                throw new Refused(taken(message.name ?? ""));
            if (answer.status < 200 || answer.status > 299 || !(0,is_record .u)(said))
                throw noUse(method, answer.status, text, said);
            if (said["ok"] === false)
                throw new Refused(failed(`${method} was answered with \`ok: false\``));
            return said;
        },
    };
}
function noUse(method, status, text, said) {
    const words = (0,is_record .u)(said) && typeof said["msg"] === "string" ? `: ${said["msg"]}` : "";
    return new Refused(failed(`${method} was answered with status ${status}${words}`), status >= 500 && text === "");
}
function foreignHost(serverUrl) {
    if (!URL.canParse(serverUrl))
        return serverUrl;
    const { hostname } = new URL(serverUrl);
    return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname) ? null : hostname;
}
function idsOf(token) {
    const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    const parsed = (0,is_json .F)(claims) ? JSON.parse(claims) : null;
    const scopes = (0,is_record .u)(parsed) && typeof parsed["scp"] === "string" ? parsed["scp"].split(" ") : [];
    const [, run, job, ...more] = scopes.find((scope) => scope.startsWith("Actions.Results:"))?.split(":") ?? [];
    if (!run || !job || more.length > 0)
        return null;
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function field(message, name) {
    return message[name] ?? message[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}
function addressIn(message, name) {
    const address = field(message, name);
    if (typeof address === "string" && /^https?:/.test(address) && URL.canParse(address))
        return address;
    throw new Refused(failed("the answer holds no address"));
}

;// CONCATENATED MODULE: ./build/platform/artifacts/collect.js








const maxArtifacts = 1_000;
async function list({ ids: own, call }, prefix) {
    const all = field(await call("ListArtifacts", own), "artifacts") ?? [];
    if (!Array.isArray(all))
        throw new Refused(failed("ListArtifacts was answered without a list"));
    const artifacts = all.filter((entry) => mayBegin(entry, prefix)).map(readEntry);
    const ids = new Set(artifacts.map(({ id }) => id));
    if (ids.size < artifacts.length)
        throw unreadable("two entries of one id");
    return { artifacts: artifacts.slice(0, maxArtifacts), isCut: all.length >= maxArtifacts };
}
function mayBegin(entry, prefix) {
    const name = (0,is_record .u)(entry) ? field(entry, "name") : null;
    return typeof name !== "string" || name.startsWith(prefix);
}
function readEntry(entry) {
    if (!(0,is_record .u)(entry))
        throw unreadable("an entry that is no object");
    const [run, job] = [field(entry, "workflow_run_backend_id"), field(entry, "workflow_job_run_backend_id")];
    const [name, id] = [field(entry, "name"), String(field(entry, "database_id"))];
    const size = Number(field(entry, "size") ?? 0);
    const isNamed = typeof run === "string" && typeof job === "string" && typeof name === "string";
    if (!isNamed || !/^\d{1,20}$/.test(id) || !(size >= 0))
        throw unreadable("an entry that lacks what it is got by");
    const digest = field(entry, "digest");
    return {
        name,
        id,
        size,
        ids: { workflow_run_backend_id: run, workflow_job_run_backend_id: job },
        digest: typeof digest === "string" && digest.startsWith("sha256:") ? digest : null,
    };
}
function unreadable(what) {
    return new Refused(failed(`ListArtifacts was answered with ${what}`));
}
async function download({ call }, { ids, name, id, size, digest }, folder) {
    if (size > results_file .Md)
        throw new Refused(tooLarge(size));
    const address = addressIn(await call("GetSignedArtifactURL", { ...ids, name }), "signed_url");
    const { status, body } = await ask({
        method: "GET",
        url: address,
        headers: {},
        maxBytes: results_file .Md,
    });
    if (status !== 200)
        throw new Refused(failed(`the store answered with status ${status}`));
    const received = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
    if (digest !== null && digest !== received)
        throw new Refused(altered);
    const path = (0,external_node_path_.join)(folder, `${id}.json`);
    await (0,promises_.writeFile)(path, body, { flag: "wx", mode: 0o600 });
    return { kind: "file", path };
}

;// CONCATENATED MODULE: ./build/platform/artifacts/upload.js





async function upload(service, name, text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > results_file .Md)
        throw new Refused(tooLarge(bytes));
    await store(addressIn(await announce(service, name), "signed_upload_url"), text);
    const hash = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    await service.call("FinalizeArtifact", { ...service.ids, name, size: String(bytes), hash });
    return { kind: "uploaded" };
}
async function announce({ ids, call }, name) {
    try {
        return await call("CreateArtifact", { ...ids, name, version: 7, mime_type: "application/json" }, 2);
    }
    catch (error) {
        if (error instanceof Refused && error.isMute)
            return call("CreateArtifact", { ...ids, name, version: 4 }, 1);
        throw error;
    }
}
async function store(address, text) {
    const block = Buffer.from((0,external_node_crypto_.randomUUID)()).toString("base64");
    await put(withQuery(address, `comp=block&blockid=${encodeURIComponent(block)}`), "application/octet-stream", text);
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${block}</Latest></BlockList>`;
    await put(withQuery(address, "comp=blocklist"), "application/xml", list);
}
function withQuery(address, more) {
    return `${address}${address.includes("?") ? "&" : "?"}${more}`;
}
async function put(url, type, body) {
    const headers = {
        "content-type": type,
        "x-ms-version": "2023-11-03",
        ...(type === "application/xml" && { "x-ms-blob-content-type": "application/json" }),
    };
    const { status } = await ask({ method: "PUT", url, headers, body, maxBytes: 100_000 });
    if (status < 200 || status > 299)
        throw new Refused(failed(`the store answered with status ${status}`));
}

;// CONCATENATED MODULE: ./build/platform/artifacts/artifacts.js






const uploadBudgetMs = 60_000;
const collectBudgetMs = 300_000;
function createArtifacts(env) {
    const uploading = new transport .__(uploadBudgetMs);
    const collecting = new transport .__(collectBudgetMs);
    const known = new Map();
    return {
        upload: (name, text) => unlessRefused(uploading, () => upload(serviceOf(env), name, text)),
        list: (prefix) => unlessRefused(collecting, async () => {
            const { artifacts, isCut } = await list(serviceOf(env), prefix);
            for (const artifact of artifacts)
                known.set(artifact.id, artifact);
            return {
                kind: "listed",
                artifacts: artifacts.map(({ name, id, size }) => ({ name, id, size })),
                isCut,
            };
        }),
        download: ({ id }, folder) => unlessRefused(collecting, async () => {
            const listed = known.get(id);
            if (listed === undefined)
                throw new Refused(failed("it was not listed"));
            return download(serviceOf(env), listed, folder);
        }),
    };
}
async function unlessRefused(budget, act) {
    try {
        return await budget.spend(act);
    }
    catch (error) {
        return error instanceof Refused ? error.refusal : failed((0,message_of .b)(error));
    }
}


  }),

  36411:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dj: function() { return   askRealPath; },
    FK: function() { return   isInside; },
    KQ: function() { return   realBeginning; },
    PX: function() { return   realFolder; },
    Ye: function() { return   realPath; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



function realPath(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path), null, driveWithoutAnswer) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
async function askRealPath(path) {
    const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path), null, driveWithoutAnswer);
    return real ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
const driveWithoutAnswer = "EISDIR";
async function realBeginning(path) {
    for (let beginning = path, rest = "";; rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beginning), rest), beginning = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning)) {
        const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => askRealPath(beginning), null, "ENOENT", "ENOTDIR");
        if (real !== null)
            return { real, rest };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function realFolder(path) {
    const { real, rest } = await realBeginning(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}


  }),

  72713:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vc: function() { return   readUpTo; },
    XF: function() { return   readRegularFile; },
    XM: function() { return   pathOf; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61845);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77645);





async function readRegularFile(real, folder, read, refuse) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .P);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refuse("irregular");
        const isThere = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(await pathOf(file, real), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(folder));
        return isThere ? await read(file, stat) : refuse("outside");
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .gN)(() => file.close());
    }
}
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_1__  .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path);
}
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}


  }),

  46244:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   readResultsFile; },
    Md: function() { return   maxResultsBytes; },
    ON: function() { return   whyNotRead; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77645);







const maxResultsBytes = 20_000_000;
const resultsName = "results.json";
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT", "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const why = await whyNotRead(path, folders);
    if (why !== null)
        return refused(why);
    return readResults((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName) : path);
}
async function whyNotRead(path, folders) {
    const folder = folders.find((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return "it lies outside of the workspace and of RUNNER_TEMP";
    return (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path)) ? "the way to it is a link" : null;
}
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readResults(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .P);
    try {
        const { size } = await file.stat();
        if (size > maxResultsBytes)
            return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
        return { kind: "file", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) };
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(() => file.close());
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}


  }),

  61845:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Rj: function() { return   livingGroup; },
    SH: function() { return   allPids; },
    T8: function() { return   lookThrough; },
    W1: function() { return   startedWith; },
    fT: function() { return   isThread; },
    jK: function() { return   hasProc; },
    oT: function() { return   startedAfter; },
    ud: function() { return   leftNone; },
    xR: function() { return   beganAt; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
  var _files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



const hasProc = process.platform !== "win32" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/stat");
function allPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
function lastPid() {
    return Number((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(readLoad, null, ...gone)?.split(" ")[4]) || 0;
}
function readLoad() {
    loadavg ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
function lookThrough(list, look) {
    let last = lastPid();
    const listed = new Set(list());
    for (const pid of listed)
        look(pid);
    for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
        const now = lastPid();
        if (now === last)
            return;
        for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
            listed.add(pid);
            look(pid);
        }
        last = now;
    }
}
const maxRounds = 3;
const maxLookedAt = 16;
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`));
}
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
function beganAt(pid) {
    const [sinceBoot = ""] = statOf(pid, beginning + 1).slice(beginning);
    return Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1_000 + Number(sinceBoot) * 10;
}
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
function startedWith(pid, variable) {
    for (let waited = 0;; waited += 1) {
        const environment = readProc(`${pid}/environ`);
        if (environment !== "")
            stuck.delete(pid);
        const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
        if (patience === 0)
            return valueIn(environment ?? "", variable);
        if (waited >= patience)
            stuck.add(pid);
        else
            Atomics.wait(neverWoken, 0, 0, 1);
    }
}
function valueIn(environment, variable) {
    const whole = `\0${environment}`;
    const start = whole.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = whole.indexOf("\0", value);
    return whole.slice(value, end < 0 ? undefined : end);
}
const execMs = 1_000;
const lastMomentMs = 20;
const stuck = new Set();
const neverWoken = new Int32Array(new SharedArrayBuffer(4));
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
const flags = 6;
const beginning = 19;
const environmentStart = 47;
const environmentEnd = 48;
function readProc(name) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => readAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${name}`, "r")), null, ...gone);
}
function readAll(descriptor) {
    try {
        let text = "";
        for (let count = -1; count !== 0;) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
            text += buffer.toString("latin1", 0, count);
        }
        return text;
    }
    finally {
        (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];
function startedAfter(first, elapsedMs) {
    const last = lastPid();
    return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}
function leftNone(first, elapsedMs) {
    return elapsedMs < roundMs && lastPid() === first && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${first}`);
}
const roundMs = 1_000;


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

  65307:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Uw: function() { return   cutBytes; },
    ks: function() { return   isContinuation; },
    lD: function() { return   cutCharacters; },
    w$: function() { return   lastLines; }
  });
const mark = "…";
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


  }),

  45942:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   oneLine; }
  });
  var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);

function oneLine(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text).replace(/\s+/g, " ").trim();
}


  }),

  59119:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    w: function() { return   plainText; }
  });
const sequences = new RegExp([
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
].join("|"), "g");
const lineEnds = /\r\n?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function plainText(text) {
    return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}


  })

};
;