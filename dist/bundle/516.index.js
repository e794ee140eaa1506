"use strict";
exports.id = 516;
exports.ids = [516];
exports.modules = {

/***/ 7516:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_files_journal_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2400);

// After a normal end there is nothing to do, and nothing is loaded for it. A post step that fails would fail the job.
const journalPath = process.env["STATE_journal"] || null;
const saidSo = process.env["STATE_ended"] === "true";
if (!(0,_platform_files_journal_end_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(journalPath, saidSo)) {
    try {
        await (await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(264), __webpack_require__.e(723), __webpack_require__.e(898), __webpack_require__.e(305), __webpack_require__.e(24), __webpack_require__.e(1), __webpack_require__.e(906), __webpack_require__.e(104), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 9311))).finish(journalPath);
    }
    catch (error) {
        const { faultLine } = await Promise.all(/* import() */[__webpack_require__.e(898), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 7314));
        const what = "The report of a run that was cut short could not be finished:";
        const line = faultLine(what, error, "", process.env);
        await new Promise((resolve) => process.stdout.write(line, () => resolve()));
    }
    // All is written; what could not be ended must not keep this process alive.
    process.exit(0);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ hasEnded; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _open_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8673);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7645);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2703);




/** What a journal ends with when main has reported everything. Kept in one place with nothing else: post must be quick. */
const lastLine = '\n{"kind":"end"}\n';
/**
 * Whether a run came to its end: it has said so itself (`saidSo`), or its journal does. Either may be gone: a command
 * that cleans RUNNER_TEMP takes the journal along. The journal is then removed, because it holds what had to be hidden.
 */
function hasEnded(path, saidSo = false) {
    if (!saidSo && (path === null || !endsWell(path)))
        return false;
    if (path !== null)
        (0,_tidy_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .D)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
    return true;
}
function endsWell(path) {
    try {
        return readEnd(path, lastLine.length) === lastLine;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .O)(error))
            return false;
        throw error;
    }
}
function readEnd(path, length) {
    // A command may have put a pipe in its place, which would be waited for.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .noFollow */ .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .noWait */ .P);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return "";
        const buffer = Buffer.alloc(length);
        const start = Math.max(0, stat.size - length);
        return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, start));
    }
    finally {
        (0,_tidy_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .D)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}


/***/ }),

/***/ 8673:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ noWait; },
/* harmony export */   x: function() { return /* binding */ noFollow; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Windows has neither flag, and needs neither: no links that anybody may make, no pipes among files. */
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/** A pipe without another side is opened at once, instead of waiting for ever. */
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


/***/ }),

/***/ 7645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ isSystemError; },
/* harmony export */   u: function() { return /* binding */ hasCode; }
/* harmony export */ });
/**
 * Whether something thrown is an error of the system, with a code. Judged by what it has: under Jest the errors of
 * Node's own modules are no instances of the `Error` that a module under test sees.
 */
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
/** Whether it is one with this code. */
function hasCode(error, code) {
    return isSystemError(error) && error.code === code;
}


/***/ }),

/***/ 2703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ tidy; },
/* harmony export */   g: function() { return /* binding */ tidyUp; }
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);

/**
 * Tidying up never decides (DESIGN 3, promise 9): a file that cannot be removed or closed stays as it is. Says what
 * the system said, `null` where nothing went wrong. Faults of ours are thrown.
 */
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
/** The same for what takes its time. */
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
    // Node 24 begins so what `rmSync` met.
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemError */ .O)(error))
        return error.message.replace(/^, Unknown error: /, "");
    // Node removes folders within folders by calling itself: some ten thousand of them are too deep for it.
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
/** By its name: under Jest the errors of Node's own modules are no instances of ours. */
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


/***/ })

};
;