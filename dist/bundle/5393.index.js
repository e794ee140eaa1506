"use strict";
exports.id = 5393;
exports.ids = [5393];
exports.modules = {

  81102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    k9: function() { return   reportGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
async function reportGuard(format, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const dialect = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 63443));
    return dialect[reportGuards[format]];
}
const reportGuards = {
    junit: "safeMarkup",
    "junit-strict": "safeMarkup",
    ctrf: "safeJson",
    "in-toto": "safeJson",
    svr: "safeJson",
    html: "safeMarkup",
    markdown: "safeLines",
    json: "safeJson",
};
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
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

  2221:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var _app_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81381);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79456);
  var _action_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77608);
  var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83836);
  var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11885);
  var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70324);







const { env } = process;
process.exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__  .N)(error, env));
async function main() {
    const request = {
        ...(await (0,_action_request_js__WEBPACK_IMPORTED_MODULE_2__  .E)(env)),
        goOn: false,
        cancel: new AbortController().signal,
    };
    const host = (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_1__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_6__  .G)(process.stdout));
    return (await (0,_app_plan_js__WEBPACK_IMPORTED_MODULE_0__  .e)(request, (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__.realPorts)(host, env, (0,_services_js__WEBPACK_IMPORTED_MODULE_4__  .Y)(env)))).exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  96528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: function() { return   findingFormatNames; },
    d: function() { return   findingSentence; }
  });
function findingSentence({ found, expected, cure }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}
const findingFormatNames = ["text", "github", "json", "sarif"];


  }),

  99889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


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