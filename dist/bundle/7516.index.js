"use strict";
exports.id = 7516;
exports.ids = [7516];
exports.modules = {

  37516:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var _platform_files_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37012);

const journalPath = process.env["STATE_journal"] || null;
const saidSo = process.env["STATE_ended"] === "true";
if (!(0,_platform_files_journal_js__WEBPACK_IMPORTED_MODULE_0__  .h)(journalPath, saidSo)) {
    try {
        await (await Promise.all( [__webpack_require__.e(1260), __webpack_require__.e(6058), __webpack_require__.e(633), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 22253))).finish(journalPath);
    }
    catch (error) {
        const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(28), __webpack_require__.e(4852), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 37314));
        const what = "The report of a run that was cut short could not be finished:";
        const line = faultLine(what, error, "", process.env);
        await new Promise((resolve) => process.stdout.write(line, () => resolve()));
    }
    process.exit(0);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  37012:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: function() { return   journals; },
    h: function() { return   hasEnded; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58673);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



const journals = { open: openJournal, read: readJournal, remove: removeJournal };
function openJournal(path) {
    try {
        return new FileJournal((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | append, 0o600), path);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
            throw error;
        return { note: () => undefined, failure: error.message };
    }
}
class FileJournal {
    descriptor;
    path;
    #failure = null;
    #isTorn = false;
    #hasEnded = false;
    constructor(descriptor, path) {
        this.descriptor = descriptor;
        this.path = path;
    }
    get failure() {
        return this.#failure ?? (this.#isThere() ? null : "a command removed or replaced it");
    }
    note(record) {
        if (this.#hasEnded)
            return;
        this.#hasEnded = record.kind === "end";
        try {
            writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
            this.#isTorn = false;
        }
        catch (error) {
            if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
                throw error;
            this.#isTorn = true;
            this.#failure ??= error.message;
        }
    }
    #isThere() {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.path).ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.descriptor).ino, false);
    }
}
function readJournal(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => withRegular(path, "", (descriptor) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, "utf8"))
        .split("\n")
        .flatMap(parseRecord), []);
}
function removeJournal(path) {
    (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
}
const append = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND ?? 0;
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
}
function parseRecord(line) {
    try {
        const record = JSON.parse(line);
        return isJournalRecord(record) ? [record] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function isJournalRecord(value) {
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
const lastLine = '\n{"kind":"end"}\n';
function hasEnded(path, saidSo = false) {
    const isOver = saidSo || (path !== null && (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => endOf(path) === lastLine, false));
    if (isOver && path !== null)
        removeJournal(path);
    return isOver;
}
function endOf(path) {
    return withRegular(path, "", (descriptor, { size }) => {
        const { length } = lastLine;
        const buffer = Buffer.alloc(length);
        return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, Math.max(0, size - length)));
    });
}
function withRegular(path, otherwise, read) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .P);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return stat.isFile() ? read(descriptor, stat) : otherwise;
    }
    finally {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}


  }),

  58673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  77645:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   tidy; },
    F0: function() { return   unlessRefusedLater; },
    J0: function() { return   unlessRefused; },
    Or: function() { return   isSystemError; },
    gN: function() { return   tidyUp; },
    up: function() { return   hasCode; }
  });
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
function hasCode(error, ...codes) {
    return isSystemError(error) && codes.includes(error.code);
}
function unlessRefused(act, other, ...codes) {
    try {
        return act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
async function unlessRefusedLater(act, other, ...codes) {
    try {
        return await act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
function isRefusal(error, codes) {
    return codes.length === 0 ? isSystemError(error) : hasCode(error, ...codes);
}
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
async function tidyUp(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
function whatWasSaid(error) {
    if (isSystemError(error))
        return error.message.replace(/^, Unknown error: /, "");
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


  })

};
;