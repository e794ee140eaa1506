"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 7554:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelAtDesk: function() { return /* binding */ cancelAtDesk; }
});

// EXTERNAL MODULE: ./build/entry/cancel.js
var entry_cancel = __webpack_require__(8672);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/platform/files/tidy.js
var tidy = __webpack_require__(2703);
;// CONCATENATED MODULE: ./build/entry/outlive-terminal.js



const standard = [0, 1, 2];
/**
 * Lets this process end as it means to when its terminal has been closed: Node puts a terminal's modes back at its
 * end, and aborts where that terminal is gone (`ResetStdio`). What is no terminal any more is closed before.
 */
function outliveTerminal() {
    const terminals = standard.filter((descriptor) => (0,external_node_tty_.isatty)(descriptor));
    process.once("exit", () => {
        for (const descriptor of terminals.filter((each) => !(0,external_node_tty_.isatty)(each)))
            (0,tidy/* tidy */.D)(() => {
                (0,external_node_fs_.closeSync)(descriptor);
                // Takes the number that has just become free; Node looks at what it finds there.
                (0,external_node_fs_.openSync)("/dev/null", "r+");
            });
    });
}

;// CONCATENATED MODULE: ./build/entry/cancel-in-terminal.js


const stopping = "Stopping: what runs is ended, then come the report and the page's teardown. Press Ctrl-C again to skip teardown.";
const leaving = "Leaving at once: everything that still runs is killed, and teardown is skipped.";
/** How a person at a command line stops a run: once, and again when it takes too long. What happens is said on stderr, as `--json` has stdout. */
function cancelAtDesk() {
    outliveTerminal();
    const kill = new AbortController();
    const cancel = (0,entry_cancel/* cancelOnSignals */.d)({
        // Behind the `^C` that the terminal shows.
        first: () => void process.stderr.write(`\n${stopping}\n`),
        again: () => {
            kill.abort();
            process.stderr.write(`\n${leaving}\n`, () => process.exit(130));
            // A terminal that stands still takes nothing.
            setTimeout(() => process.exit(130), 500);
        },
    });
    return { cancel, kill: kill.signal };
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


/***/ })

};
;