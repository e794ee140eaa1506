"use strict";
exports.id = 646;
exports.ids = [646,314];
exports.modules = {

/***/ 7314:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultLine: function() { return /* binding */ faultLine; }
/* harmony export */ });
/* harmony import */ var _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
/* harmony import */ var _text_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);



/** A fault as one line of the log, without secrets, and without what a runner would take for a command. */
function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.${stack}`.replace(/\s+/g, " ");
    // The runner gives the inputs as variables.
    const { redactSentence } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretKeeper */ .Hu)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretInputs */ ._y)((name) => env[`INPUT_${name.toUpperCase()}`]), env);
    return _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__.actionsDialect.line(redactSentence([before, text, cure].join(" ").trim()));
}


/***/ }),

/***/ 783:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ countedName; }
/* harmony export */ });
/* harmony import */ var _use_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8596);

/**
 * The default `name` of a later use in the same job. GitHub calls its step by another name than the first; Gitea and
 * Forgejo count all steps of a job from 0, in a composite action too (`0-composite-1`), so that a step above would
 * rename it: there the uses are counted. A name that a person gave, or a step with an `id`, stays.
 */
function countedName(name, earlier) {
    if (earlier === 0)
        return name;
    return name.replace(defaultEnd, (given, matrix, step = "") => (0,_use_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .W)(step) ? given : `${matrix} action=__use_${earlier + 1}`);
}
const defaultEnd = /( matrix=(?:null|\{.*\}))(?: action=(\S*))?$/s;


/***/ }),

/***/ 5542:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ isChecklist; }
/* harmony export */ });
/** Whether a path is called as a page is. */
function isChecklist(path) {
    return /\.(?:md|ya?ml)$/i.test(path);
}


/***/ }),

/***/ 8672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ cancelOnSignals; }
/* harmony export */ });
/**
 * A terminal that closes sends SIGHUP (on Windows, too), Ctrl-\ SIGQUIT, and Ctrl-Break on Windows SIGBREAK. Who limits
 * our time may send SIGALRM (`perl -e 'alarm …; exec …'`, where there is no `timeout`), SIGXCPU (`ulimit -t`), or SIGUSR2 (nodemon, batch systems).
 */
const stopping = [
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGQUIT",
    "SIGBREAK",
    "SIGALRM",
    "SIGXCPU",
    "SIGUSR2",
];
/** So soon after the first, a signal is the same one once more: npm hands Ctrl-C on, a shell and its terminal both hang up. */
const sameMs = 500;
/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor, a terminal that closes. */
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
            // Who closes the terminal meanwhile has not asked for anything to be left half done.
            if (signal !== "SIGHUP" && performance.now() - since > sameMs)
                again?.();
            return;
        }
        since = performance.now();
        first?.();
        controller.abort();
    };
    for (const signal of stopping)
        process.on(signal, stop);
    return controller.signal;
}


/***/ }),

/***/ 3836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ tellFault; }
/* harmony export */ });
/* harmony import */ var _app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7314);

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
async function tellFault(error, env) {
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = (0,_app_fault_line_js__WEBPACK_IMPORTED_MODULE_0__.faultLine)("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


/***/ }),

/***/ 4895:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _app_inputs_counted_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(783);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2820);
/* harmony import */ var _model_forge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(702);
/* harmony import */ var _platform_earlier_uses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7142);
/* harmony import */ var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9456);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8672);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3836);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(384);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2001);












const { env } = process;
const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelOnSignals */ .d)();
const exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .tellFault */ .M)(error, env));
// All is written. A process that could not be ended, a reader that stands still, or a server that does not answer
// would keep this one alive until it is killed.
process.exit(exitCode);
async function main() {
    const temporaryFolder = env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    const given = (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name, { trimWhitespace: false });
    const earlier = (0,_model_forge_js__WEBPACK_IMPORTED_MODULE_3__/* .forgeAt */ .r)(env["GITHUB_API_URL"] ?? "") === "gitea" ? (0,_platform_earlier_uses_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierUses */ .R)(temporaryFolder) : 0;
    const request = {
        input: (name) => (name === "name" ? (0,_app_inputs_counted_name_js__WEBPACK_IMPORTED_MODULE_10__/* .countedName */ .c)(given(name), earlier) : given(name)),
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        temporaryFolder,
        resultsPath: null,
        event: await (0,_world_js__WEBPACK_IMPORTED_MODULE_8__.readEvent)(env),
        cancel,
    };
    const host = (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsHost */ .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_11__/* .createLogWriter */ .G)(process.stdout, cancel));
    return (await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.run)(request, (0,_world_js__WEBPACK_IMPORTED_MODULE_8__.realWorld)(host, env, (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .servicesOf */ .Y)(env)))).exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6056:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ earlierUses; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);



/** How often the action was used in this job before, by the folders that its runs leave in RUNNER_TEMP. */
function earlierUses(temporaryFolder) {
    try {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temporaryFolder).filter((name) => /^readiness-\w{6}$/.test(name));
        return left.filter((name) => filesOfARun.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name, file))))
            .length;
    }
    catch (error) {
        if ((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .O)(error))
            return 0;
        throw error;
    }
}
/** One that was killed has no results yet. */
const filesOfARun = ["results.json", "journal.jsonl"];


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


/***/ }),

/***/ 1265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ nearest; }
/* harmony export */ });
/**
 * The candidate that a misspelt name most likely means: the nearest by edit distance, at most `limit` away.
 * Letter case costs nothing, and something must be in common. `null` when none is near.
 */
function nearest(name, candidates, limit = 2) {
    const wanted = name.toLowerCase();
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const { min } = Math;
/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. `Infinity` where it is above a limit. */
function editDistance(from, to, limit) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    let current = [...previous];
    for (let i = 1; i <= from.length; i += 1) {
        current[0] = i;
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current[j] = distance;
            if (distance < least)
                least = distance;
        }
        // What follows can only add to it.
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


/***/ })

};
;