"use strict";
exports.id = 7235;
exports.ids = [7235];
exports.modules = {

  73227:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  signalSources: function() { return   signalSources; }
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var paths = __webpack_require__(36411);
var read_regular_file = __webpack_require__(72713);
var system_error = __webpack_require__(77645);
var external_node_worker_threads_ = __webpack_require__(75919);
var message_of = __webpack_require__(31432);
;// CONCATENATED MODULE: ./build/platform/json/query.js


const queryLimitMs = 5_000;
const queryHeapMb = 512;
function askInWorker(worker, question, { limitMs = queryLimitMs, heapMb = queryHeapMb, stop } = {}) {
    if (stop?.aborted)
        return Promise.resolve(stopped);
    return new Promise((resolve) => {
        const thread = new external_node_worker_threads_.Worker(worker, {
            workerData: question,
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        const settle = (answer) => {
            clearTimeout(timer);
            stop?.removeEventListener("abort", onStop);
            void thread.terminate();
            resolve(answer);
        };
        const onStop = () => settle(stopped);
        const fail = (reason) => settle({ kind: "unusable", reason });
        const timer = setTimeout(() => fail(`the query took longer than ${limitMs / 1000} s`), limitMs);
        stop?.addEventListener("abort", onStop);
        thread.once("message", settle);
        thread.once("error", (error) => fail(`the query broke off: ${(0,message_of .b)(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}
const stopped = {
    kind: "unusable",
    reason: "the run was stopped before the query had an answer",
};

;// CONCATENATED MODULE: ./build/platform/signal-sources.js






function createSignalSources(workingDirectory, workspace, worker, stop) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    const readInTime = async (path, take) => {
        const reading = await read(path, await find(path), workspace, (chunk) => !stop.aborted && take(chunk));
        const isCutShort = reading.kind === "read" && stop.aborted;
        return isCutShort ? unusable(path, "was not read: the run was stopped") : reading;
    };
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, () => readInTime(path, take)),
        ask: (question) => askInWorker(worker, question, { stop }),
    };
}
const chunkBytes = 256 * 1024;
async function guarded(path, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (!(0,system_error .Or)(cause))
            throw cause;
        return unusable(path, `cannot be read (${cause.code})`);
    }
}
async function findInside(path, absolute, workspace) {
    const { real, rest } = await (0,paths .KQ)(absolute);
    if (!(0,paths .FK)((0,external_node_path_.join)(real, rest), await (0,paths .Dj)(workspace)))
        return unusable(path, "leads out of the workspace");
    return rest === ""
        ? { kind: "place", real, stat: await (0,promises_.lstat)(real, { bigint: true }) }
        : { kind: "missing" };
}
function look(path, found) {
    if (found.kind !== "place")
        return found;
    const { stat } = found;
    const identity = `${stat.mtimeNs} ${stat.size} ${stat.ino}`;
    if (stat.isFile())
        return { kind: "file", identity };
    return stat.isDirectory()
        ? { kind: "directory", identity }
        : unusable(path, "is neither a file nor a folder");
}
async function read(path, found, workspace, take) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    return (0,read_regular_file .XF)(found.real, workspace, async (file, { size }) => {
        await readUpTo(file, size, take);
        return { kind: "read" };
    }, (why) => unusable(path, why === "outside" ? "leads out of the workspace" : "is no regular file"));
}
async function readUpTo(file, size, take) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, size)));
    for (let left = size; left > 0;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left));
        if (bytesRead === 0 || !take(buffer.subarray(0, bytesRead)))
            break;
        left -= bytesRead;
    }
}
function unusable(path, why) {
    return { kind: "unusable", reason: `${path} ${why}` };
}

;// CONCATENATED MODULE: ./build/entry/signal-sources.js

const signalSources = (workingDirectory, workspace, stop) => createSignalSources(workingDirectory, workspace, jsonQueryWorker, stop);
const thisFile = require("url").pathToFileURL(__filename).href;
const jsonQueryWorker = new URL(["..", "json-query.js"].join("/"), thisFile);


  })

};
;