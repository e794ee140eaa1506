"use strict";
exports.id = 3873;
exports.ids = [3873];
exports.modules = {

  1102:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HA: function() { return   guardedLog; },
    Jl: function() { return   textGuard; },
    ki: function() { return   isReadByRunner; }
  });
function isReadByRunner(env) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function textGuard(line, env) {
    if (!isReadByRunner(env))
        return (text) => text;
    const { breakUp, safeJson, safeLines } = await __webpack_require__.e(  6586).then(__webpack_require__.bind(__webpack_require__, 3443));
    if (line.kind !== "command")
        return safeLines;
    if (line.json || line.format === "sarif")
        return safeJson;
    return line.format === "github" ? breakUp : safeLines;
}
function guardedLog(log, guard) {
    return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}


  }),

  3836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(28), __webpack_require__.e(3527), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 7314));
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
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
  var _app_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1381);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9456);
  var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4324);
  var _fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3836);
  var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1885);
  var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(324);









const { env } = process;
process.exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_7__  .N)(error, env));
async function main() {
    const request = {
        input: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4)(name, { trimWhitespace: false }),
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        goOn: false,
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_4__.readEvent)(env),
        cancel: new AbortController().signal,
    };
    const host = (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_8__  .G)(process.stdout));
    return (await (0,_app_plan_js__WEBPACK_IMPORTED_MODULE_2__  .e)(request, (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__.realPorts)(host, env, (0,_services_js__WEBPACK_IMPORTED_MODULE_6__  .Y)(env)))).exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  6528:
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

  9889:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   version; }
  });
const version = "1.0.0";


  }),

  8673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  7645:
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

  1265:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   nearest; }
  });
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
        if (least > limit)
            return Infinity;
        [previous, current] = [current, previous];
    }
    return previous[to.length] ?? 0;
}


  })

};
;