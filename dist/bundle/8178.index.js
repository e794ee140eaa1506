"use strict";
exports.id = 8178;
exports.ids = [8178];
exports.modules = {

  78672:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   cancelOnSignals; }
  });
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
const sameMs = 500;
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
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


  }),

  83836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(28), __webpack_require__.e(4852), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 37314));
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = faultLine("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


  }),

  42789:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var _judging_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2795);
  var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70324);


await (0,_judging_action_js__WEBPACK_IMPORTED_MODULE_0__  .v)(async ({ request, host, env }) => {
    const [{ gate }, { gatePorts }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(947), __webpack_require__.e(6404), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 298)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(1968), __webpack_require__.e(4537), __webpack_require__.e(4663), __webpack_require__.e(6595), __webpack_require__.e(4852), __webpack_require__.e(984), __webpack_require__.e(435), __webpack_require__.e(2353), __webpack_require__.e(947), __webpack_require__.e(6404), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 4092)),
    ]);
    return gate({ ...request, results: null }, gatePorts(host, env, (0,_services_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(env)));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  2795:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: function() { return   judgingAction; }
  });
  var _app_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68596);
  var _model_forge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90702);
  var _platform_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33140);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79456);
  var _action_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77608);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78672);
  var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83836);








async function judgingAction(judge) {
    const { env } = process;
    const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__  .d)();
    const exitCode = await open(env, cancel)
        .then(judge)
        .then((reported) => reported.exitCode, (error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__  .N)(error, env));
    process.exit(exitCode);
}
async function open(env, cancel) {
    const given = await (0,_action_request_js__WEBPACK_IMPORTED_MODULE_2__  .E)(env);
    const earlier = (0,_model_forge_js__WEBPACK_IMPORTED_MODULE_5__  .r)(env["GITHUB_API_URL"] ?? "") === "gitea" ? (0,_platform_files_files_js__WEBPACK_IMPORTED_MODULE_0__  .R)(given.temporaryFolder) : 0;
    const request = {
        ...given,
        input: (name) => (name === "name" ? (0,_app_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_6__  .cq)(given.input(name), earlier) : given.input(name)),
        resultsPath: null,
        failed: null,
        cancel,
    };
    return { request, host: (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_1__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_7__  .G)(process.stdout, cancel)), env };
}


  }),

  90702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   forgeAt; }
  });
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
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


  }),

  32154:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   isJson; }
  });
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


  })

};
;